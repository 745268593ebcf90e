"""Loops whose items are not known yet, in a plan: which wait, and for what; expands nothing."""

from __future__ import annotations

from collections.abc import Sequence

from firma.core.model.address import parse_full
from firma.core.plan.emit import Draught
from firma.core.plan.sheet import Sheet
from firma.core.plan.values import Values


def defer_loops(sheet: Sheet, draught: Draught, values: Values) -> None:
    """Say which loops wait for their items, and for what."""
    for address, each in sheet.graph.collections.items():
        if address in sheet.items:
            continue
        resolved = values.resolve(each.collection)
        for problem in resolved.problems:
            sheet.problem(problem)
        givers = tuple(sorted(resolved.awaits))
        makes = ", ".join(sorted(str(node.address) for node in each.body))
        others = sheet.graph.foreign.get(address, ())
        of = f"known once {givers[0]} is there" if givers else _told(others)
        draught.defer(address, f"how many there will be of {makes or 'its body'} is {of}", givers)


def _told(outputs: Sequence[str]) -> str:
    """Return who gives what is not known yet, where another unit does."""
    if not outputs:
        return "not known yet"
    unit, node, _ = parse_full(outputs[0])
    return f"known once {unit.short} gives `{node.name}`"
