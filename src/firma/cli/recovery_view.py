"""What came of a recovery as text; recovers nothing."""

from __future__ import annotations

from firma.cli.reply import View
from firma.cli.text import count, printable
from firma.cli.unit_names import short_unit
from firma.core.ledger.losing import missing_words
from firma.engine.recovered import Placed, Recovered, Restored, UnitFound


def restored_lines(restored: Restored) -> list[str]:
    """Return what took the place of the ledger's file."""
    if restored.resumed:
        return ["A recovery was begun here and not finished: it goes on."]
    lines = [f"{printable(restored.backup)} took the place of the ledger."]
    if restored.put_away:
        lines.append(f"What stood there is now {printable(restored.put_away)}.")
    lines += [f"  {printable(short_unit(unit))}: whole up to entry {first - 1}" for unit, first in restored.units]
    return lines


def recovery_lines(recovered: Recovered, view: View) -> list[str]:
    """Return what was found, unit by unit."""
    lines: list[str] = []
    for unit in recovered.units:
        lines += _unit(unit, view)
    return lines


def _unit(found: UnitFound, view: View) -> list[str]:
    missing = missing_words(found.first, found.last)
    if found.acknowledged:
        return [f"{view.paint('bold', printable(short_unit(found.unit)))}: {missing}; noted"]
    known = f"{count(found.seen, 'known object')} looked at, {found.changed} differ, {found.gone} gone"
    lines = [f"{view.paint('bold', printable(short_unit(found.unit)))}: {missing}", f"  {known}"]
    for words, things in (
        ("made anew in its place", found.succeeded),
        ("found, and declared as", found.adopted),
        ("found, and declared nowhere", found.unplaced),
        ("more than is known of", found.surplus),
    ):
        lines += [f"  {words} {_thing(one)}" for one in things]
    if found.waiting:
        lines.append(f"  {count(found.waiting, 'object')} with a call that the next apply settles")
    lines.append(f"  looked by tag through {', '.join(map(printable, found.types)) or 'nothing'}")
    return lines


def _thing(one: Placed) -> str:
    return f"{printable(one.address)} ({printable(one.identifier)})"
