"""The lives of a thing before it came to its unit: each in the ledger of the unit that had it then; changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from firma.core.ledger.blame import Blame, blame
from firma.core.ledger.folding import fold
from firma.core.ledger.state import State
from firma.core.model.address import parse_unit
from firma.engine.context import Context
from firma.engine.naming import Meant
from firma.engine.reading import entries_about


@dataclass(frozen=True, slots=True)
class Life:
    """A thing in one unit: what it was called there (with the path that is asked about), its story, and the state."""

    meant: Meant
    story: Blame
    held: State


async def lives_of(context: Context, life: Life) -> list[Life]:
    """Return a life and those before it, the newest first. Raises FirmaError where a ledger cannot be read."""
    found = [life]
    while True:
        now = found[-1]
        obj = now.held.objects.get(now.story.object)
        if obj is None or obj.former is None:
            return found
        unit, number, address = obj.former
        meant = Meant(unit=parse_unit(unit), address=address, path=life.meant.path)
        entries = await entries_about(context, replace(meant, path=()))
        story = next((one for one in blame(entries) if one.object == number), None)
        if story is None:
            return found
        found.append(Life(meant, story, fold(entries)))
