"""What redaction would destroy, and what it destroyed, as text; destroys nothing."""

from __future__ import annotations

from collections.abc import Sequence

from firma.cli.reply import View
from firma.cli.text import count, printable
from firma.cli.unit_names import short_unit
from firma.engine.redacted import Redacted, Redaction, Spot

SHOWN_MAX = 40
"""Most values that are listed one by one."""


def proposal_lines(found: Redaction) -> list[str]:
    """Return what would go."""
    plans = sum(name.startswith("plan/") for name in found.blobs)
    lines = [f"To be destroyed: {_counted(len(found.values), plans, len(found.blobs) - plans)}"]
    return lines + _places(found.values)


def redacted_lines(done: Redacted, view: View) -> list[str]:
    """Return what went, and the entries that say so."""
    if not done.values:
        return ["Nothing was left to destroy: it was redacted before, and that is finished now."]
    named = ", ".join(f"{printable(short_unit(unit))} entry {number}" for unit, number in sorted(done.entries.items()))
    what = _counted(len(done.values), done.plans, done.assets)
    lines = [f"{view.paint('bold', 'Destroyed')}: {what}; {count(done.snapshots, 'snapshot')} and all caches, too"]
    return [*lines, *_places(done.values), f"recorded as {named}; every proof still holds"]


def _counted(values: int, plans: int, assets: int) -> str:
    return f"{count(values, 'value')}, {count(plans, 'stored plan')}, {count(assets, 'asset')}"


def _places(values: Sequence[Spot]) -> list[str]:
    rows = [
        f"  {printable(short_unit(one.unit))} entry {one.entry}  {printable(one.path)}"
        + (f"  {printable(one.address)}" if one.address else "")
        for one in values[:SHOWN_MAX]
    ]
    return [*rows, *([f"  and {len(values) - SHOWN_MAX} more"] if len(values) > SHOWN_MAX else [])]
