"""A patch of the source, shown as a diff that `git apply` takes, or written; decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from firma.cli.json_parts import FLAG, TEXT, Schema, many, record, ref
from firma.cli.json_values import clean, diagnostic_to_json
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.cli.text import count, printable, printable_lines
from firma.engine.patching.wanted import Patch
from firma.engine.result import Exit

PATCH_RESULT: Schema = record(
    adopted=many(TEXT),
    files=many(TEXT),
    diff=TEXT,
    written=FLAG,
    also=many(record(environment=TEXT, addresses=many(TEXT))),
    refused=many(ref("diagnostic")),
)


def patch_reply(session: Session, patch: Patch, *, write: bool) -> Reply:
    """Return a patch as the answer of a verb, written first where that was asked for. Raises FirmaError."""
    if write and patch.files:
        from firma.engine.patching.write import write_patch

        write_patch(session.project.root, patch)
    written = write and bool(patch.files)
    return Reply(
        exit=Exit.DONE if not patch.refused else Exit.INCOMPLETE if patch.adopted else Exit.ERROR,
        text=lambda view: list(_diff(patch, view)),
        says=lambda _: list(_told(patch, written=written)),
        plain=lambda: patch_result(patch, written=written),
        diagnostics=patch.refused,
    )


def _diff(patch: Patch, view: View) -> Iterator[str]:
    text = patch.diff.removesuffix("\n")
    if not text:
        return
    for line in printable_lines(text) if view.terminal else text.split("\n"):  # `git apply` takes it as it is
        style = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1], "")
        yield view.paint(style, line) if style else line


def _told(patch: Patch, *, written: bool) -> Iterator[str]:
    if patch.adopted:
        verb = "written" if written else "not written: --write does that, or hand it to `git apply`"
        yield f"{count(len(patch.adopted), 'value')} in {count(len(patch.files), 'file')}, each tried: {verb}."
    for name, addresses in patch.also.items():
        yield f"It changes {printable(name)}, too: {printable(', '.join(addresses))}."


def patch_result(patch: Patch, *, written: bool) -> dict[str, Any]:
    """Return a patch as plain JSON."""
    return {
        "adopted": [clean(name) for name in patch.adopted],
        "files": [clean(name) for name in patch.files],
        "diff": clean(patch.diff),
        "written": written,
        "also": [
            {"environment": name, "addresses": [clean(address) for address in addresses]}
            for name, addresses in patch.also.items()
        ],
        "refused": [diagnostic_to_json(problem) for problem in patch.refused],
    }
