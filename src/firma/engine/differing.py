"""The verb diff: what differs between two changes, between a change and now, or between ledger and source.

Changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import fold
from firma.core.ledger.state import State
from firma.core.model.address import Unit, format_path
from firma.core.model.diagnostic import UsageError, diagnose
from firma.core.model.value import EMPTY, Map
from firma.core.plan.plan import Action
from firma.engine.context import Context
from firma.engine.naming import change_meant_by
from firma.engine.planning import plan_environment
from firma.engine.result import Difference, Progress
from firma.engine.wish import Wish

KINDS: Mapping[Action, str] = {Action.CREATE: "added", Action.DELETE: "removed", Action.FORGET: "removed"}


async def diff(context: Context, a: str | None, b: str | None, progress: Progress) -> tuple[Difference, ...]:
    """Return differences of two changes or runs, of one and now, or of the ledger and the source.

    Two are compared in the units that both are of.

    Raises:
        UsageError: F913, there is no such run or change, or no unit is of both. FirmaError: as planning raises.
    """
    if a is None:
        return await _against_source(context, progress)
    first = await _runs(context, a)
    second = None if b is None else await _runs(context, b)
    units = sorted((unit for unit in first if second is None or unit in second), key=str)
    if not units:
        raise UsageError(diagnose("F913", f"{a} and {b} are of different units", value=b))
    found: list[Difference] = []
    for unit in units:
        entries = await context.entries(str(unit))
        now = (await context.ledger(str(unit))).state
        after = now if second is None else _state_after(entries, second[unit])
        found += _between(str(unit), _state_after(entries, first[unit]), after)
    return tuple(found)


async def _runs(context: Context, text: str) -> Mapping[Unit, int]:
    """The last run of what a text names, by unit."""
    change = await change_meant_by(context, text)
    if change is None:
        detail = f"{text!r}: a run is named UNIT#NUMBER, a change by its plan's digest or its commit"
        raise UsageError(diagnose("F913", detail, value=text))
    return change.runs


def _state_after(entries: Sequence[Entry], number: int) -> State:
    """What was known when a run had put its last entry."""
    end = max(entry.seq for entry in entries if number in (entry.run, entry.seq))
    return fold(entry for entry in entries if entry.seq <= end)


def _between(unit: str, first: State, second: State) -> tuple[Difference, ...]:
    before, after = _attributes(first), _attributes(second)
    found = []
    for address in sorted({*before, *after}):
        old, new = before.get(address), after.get(address)
        if old == new:
            continue
        kind = "added" if old is None else "removed" if new is None else "changed"
        left, right = old or EMPTY, new or EMPTY
        rows = tuple(
            (name, left.get(name), right.get(name))
            for name in sorted({*left, *right})
            if left.get(name) != right.get(name)
        )
        found.append(Difference(unit=unit, address=address, kind=kind, attributes=rows))
    return tuple(found)


def _attributes(state: State) -> dict[str, Map]:
    """Attributes of everything that lives, by address: what was asked for, and over it what the provider says."""
    return {
        obj.address: Map({**obj.now.request, **obj.now.attributes})
        for obj in state.objects.values()
        if obj.now is not None and obj.address
    }


async def _against_source(context: Context, progress: Progress) -> tuple[Difference, ...]:
    planned = await plan_environment(context, Wish(refresh="none", kind="diff"), progress)
    return tuple(
        Difference(
            unit=plan.unit,
            address=change.address,
            kind=KINDS.get(change.action, "changed"),
            attributes=tuple((format_path(row.path), row.before, row.after) for row in change.attributes),
        )
        for plan in planned.plans
        for change in plan.changes
        if change.action not in (Action.NO_OP, Action.SETTLE)
    )
