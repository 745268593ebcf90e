"""What an examination of a store found, as text; examines nothing."""

from __future__ import annotations

from firma.cli.reply import View
from firma.cli.text import count, printable
from firma.cli.unit_names import short_unit
from firma.core.model.diagnostic import Severity
from firma.engine.examined import Examined

KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL", "postgres": "PostgreSQL", "s3": "S3"}


def examined_lines(found: Examined, view: View) -> list[str]:
    """Return where the ledger lies, how far each unit is whole, and how many findings there are (said apart)."""
    lines = [f"{view.paint('bold', printable(found.place))} ({KINDS.get(found.kind, found.kind)})"]
    for unit in found.units:
        name = printable(short_unit(unit.unit))
        if unit.whole == unit.entries:
            lines.append(f"  {name}: {count(unit.entries, 'entry', 'entries')}, all whole")
        else:
            lines.append(f"  {name}: whole up to entry {unit.whole} of {unit.entries}")
    wrong = sum(one.severity is Severity.ERROR for one in found.findings)
    known = len(found.findings) - wrong
    if not found.findings:
        lines.append("Nothing is wrong.")
    elif not wrong:
        lines.append(f"Nothing is wrong; {count(known, 'thing')} to know.")
    else:
        lines.append(f"{count(wrong, 'thing')} wrong" + (f", {known} more to know." if known else "."))
    return lines
