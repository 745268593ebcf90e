"""The verb diff: what differs between two runs, between a run and now, or between ledger and source.

Changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.core.ledger.folding import fold
from firma.core.ledger.state import State
from firma.core.model.address import AddressError, Unit, format_path, parse_unit
from firma.core.model.diagnostic import UsageError, diagnose
from firma.core.model.value import EMPTY, Map
from firma.core.plan.plan import Action
from firma.engine.context import Context
from firma.engine.planning import plan_environment
from firma.engine.result import Difference, Progress
from firma.engine.wish import Wish

KINDS: Mapping[Action, str] = {Action.CREATE: "added", Action.DELETE: "removed", Action.FORGET: "removed"}


async def diff(context: Context, a: str | None, b: str | None, progress: Progress) -> tuple[Difference, ...]:
    """Return differences of two runs (`UNIT#NUMBER`), of a run and now, or of the ledger and the source.

    Raises:
        UsageError: F913, there is no such run, or the two are of different units. FirmaError: as planning raises.
    """
    if a is None:
        return await _against_source(context, progress)
    unit, number = _run(context, a)
    ledger = await context.ledger(str(unit))
    entries = await context.entries(str(unit))
    end = _end_of(entries, number, a)
    first = fold(entry for entry in entries if entry.seq <= end)
    second = ledger.state
    if b is not None:
        other, later = _run(context, b)
        if other != unit:
            raise UsageError(diagnose("F913", f"{a} and {b} are of different units", value=b))
        end = _end_of(entries, later, b)
        second = fold(entry for entry in entries if entry.seq <= end)
    return _between(str(unit), first, second)


def _run(context: Context, text: str) -> tuple[Unit, int]:
    name, _, number = text.rpartition("#")
    if not number.isdecimal():
        raise UsageError(diagnose("F913", f"{text!r}: a run is named UNIT#NUMBER", value=text))
    try:
        return parse_unit(name, project=context.project.name), int(number)
    except AddressError as error:
        raise UsageError(diagnose("F913", f"{text!r}: {error}", value=text)) from error


def _end_of(entries: Any, number: int, text: str) -> int:
    """The last entry of a run."""
    mine = [entry.seq for entry in entries if number in (entry.run, entry.seq)]
    if not any(entry.seq == number and entry.kind in ("lease", "takeover") for entry in entries):
        raise UsageError(diagnose("F913", f"there is no run {text}", value=text))
    return int(max(mine))


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
