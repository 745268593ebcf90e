"""Where a declaration stood that the source no longer has: by the ledger's places, and git's files; edits nothing."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from firma.core.ledger.cause import Cause
from firma.core.trust.lives import lives
from firma.engine.context import Context
from firma.engine.git import ask_git
from firma.engine.patching.returning import Origin

COMMIT = re.compile(r"[0-9a-f]{7,64}")


async def origin_of(context: Context, unit: str, address: str) -> Origin | str:
    """Return where an address was declared last, with its file's text at that commit; or why that is not known."""
    ledger = await context.ledger(unit)
    told = lives(await ledger.entries_of(address=address))
    turns = [turn for number, found in told.turns.items() if told.addresses.get(number) == address for turn in found]
    living = [turn for turn in turns if turn.after is not None and turn.place is not None]
    if not living:
        return "nobody recorded where it stood"
    last = max(living, key=lambda turn: turn.seq)
    place, cause = last.place, told.causes.get(last.run, Cause())
    if place is None:
        return "nobody recorded where it stood"
    if not COMMIT.fullmatch(cause.commit):
        return f"it stood at {place} in a source of no commit ({cause.commit or 'none was recorded'})"
    text, problem = await asyncio.to_thread(_file_at, context.project.root, cause.commit, place.file)
    if problem:
        return f"it stood at {place} at {cause.commit[:12]}, which git does not give: {problem}"
    return Origin(file=place.file, text=text, line=place.line, column=place.column, commit=cause.commit)


def _file_at(root: Path, commit: str, file: str) -> tuple[str, str]:
    return ask_git(root, "show", f"{commit}:./{file}")
