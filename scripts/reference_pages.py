"""Makes the reference pages from the code; knows no prose of its own beyond headings. `--check` only compares."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from firma.cli.json_schemas import RESULTS, schema_of
from firma.cli.manual import markdown, roff
from firma.cli.verbs import STREAMS
from firma.core.model.catalogue import CATALOGUE

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"

AREAS = (
    ("F1", "The program"),
    ("F2", "Graph and plan"),
    ("F3", "The gate"),
    ("F4", "The run"),
    ("F5", "Ledger and store"),
    ("F6", "Providers"),
    ("F7", "The sandbox"),
    ("F8", "Project file and command line"),
    ("F9", "The engine"),
)
"""First two characters of a code -> the area's name."""


def errors() -> str:
    """Return the error catalogue as a page."""
    lines = [
        "# Errors",
        "",
        "Made by `scripts/reference` from the catalogue of the code; do not edit. `firma show F801` prints the same.",
    ]
    for prefix, title in AREAS:
        codes = sorted(code for code in CATALOGUE if code.startswith(prefix))
        if codes:
            lines += ["", f"## {title}"]
        for code in codes:
            entry = CATALOGUE[code]
            lines += ["", f'<a id="{code.lower()}"></a>', f"### {code}: {entry.summary}", ""]
            lines += [f"**Why.** {entry.why}", "", f"**What to do.** {entry.help}"]
    return "\n".join([*lines, ""])


def shapes() -> str:
    """Return the page that lists the JSON shapes."""
    lines = [
        "# JSON shapes",
        "",
        "Made by `scripts/reference`; do not edit. Every verb takes `--json` and prints one object, or (`apply`,",
        "`destroy`, `rollback`) one object a line. `schema_version` is `MAJOR.MINOR`: within a major, members are only",
        "added; readers accept members that they do not know. All members of a schema are always there.",
        "",
        "| verb | prints | schema |",
        "| --- | --- | --- |",
    ]
    for verb in RESULTS:
        how = "an event a line" if verb in STREAMS else "one object"
        lines.append(f"| `{verb}` | {how} | [{verb}.json]({verb}.json) |")
    return "\n".join([*lines, ""])


def pages() -> dict[str, str]:
    """Return every page, path -> text."""
    found = {"cli.md": markdown(), "firma.1": roff(), "errors.md": errors(), "json/index.md": shapes()}
    for verb in RESULTS:
        found[f"json/{verb}.json"] = json.dumps(schema_of(verb), indent=2, ensure_ascii=False) + "\n"
    return found


def main() -> int:
    """Write the pages, or say which are not up to date."""
    check = "--check" in sys.argv[1:]
    stale = []
    for name, text in pages().items():
        path = REFERENCE / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"{'not up to date' if check else 'written'}: docs/reference/{name}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
