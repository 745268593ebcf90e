"""The verb rollback: from a recorded change to the plan that takes it back, held against the source.

Decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.core.ledger.history import ChangeRecord, history
from firma.core.ledger.state import Hold
from firma.core.model.address import Unit, parse_unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, UsageError, diagnose
from firma.core.trust.undo import Wanted, last_change, undo
from firma.engine.context import Context
from firma.engine.naming import meant_by, units_of
from firma.engine.planning import plan_environment
from firma.engine.result import Planned, Progress
from firma.engine.wish import Wish

SHORTEST = 6
"""Fewest characters by which a change may be named."""


async def plan_rollback(context: Context, target: str, progress: Progress) -> Planned:
    """Return the plan that takes back an address's last change, `last`, a plan digest or a run (`UNIT#NUMBER`).

    Raises:
        FirmaError: F911, F913 or F365, there is nothing to take back; F905, no address is meant; as planning raises.
    """
    context.unlock()  # former values may be sealed
    changes, only = await _changes(context, target)
    holds: dict[str, tuple[Hold, ...]] = {}
    left: list[Diagnostic] = []
    for unit, change in changes.items():
        ledger = await context.ledger(str(unit))
        wanted = Wanted(fields=_fields(context, change), unit=unit, schemas=context.schema)
        found = undo(await context.entries(str(unit)), ledger.state, change, wanted, only=only)
        holds[str(unit)] = found.holds
        left += [
            diagnose("F921", f"{address}: {why}", address=address, severity=Severity.WARNING)
            for address, why in found.left
        ]
    wish = Wish(units=[unit.short for unit in changes], kind="rollback", holds=holds)
    return await plan_environment(context, wish, progress, notes=left)


async def plan_release(context: Context, target: str, progress: Progress) -> Planned:
    """Return the plan that lifts what is held at an address: from then on the source counts there.

    Raises:
        FirmaError: F905, no address is meant; F224, nothing is held there; as planning raises.
    """
    meant = await meant_by(context, target)
    state = (await context.ledger(str(meant.unit))).state
    number = state.by_address.get(meant.address)
    keys = tuple(key for key in (f"o{number}", f"a{meant.address}") if key in state.holds)
    if not keys:
        raise PermanentError(diagnose("F224", f"nothing is held at {meant}", address=meant.address, value=target))
    wish = Wish(units=[meant.unit.short], kind="release", release={str(meant.unit): keys})
    return await plan_environment(context, wish, progress)


def _fields(context: Context, change: str) -> Mapping[str, Any]:
    """What each hold records of its making."""
    return {"reason": f"rollback of {change[:12]}", "owner": context.actor.subject, "change": change}


async def _changes(context: Context, target: str) -> tuple[dict[Unit, str], str]:
    """Units with the change that is meant in each, and the one address that is meant (empty: all)."""
    if target in ("", "last"):
        return await _last(context), ""
    unit, _, number = target.rpartition("#")
    if unit and number.isdecimal():
        return await _of_run(context, parse_unit(unit, project=context.project.name), int(number), target), ""
    if len(target) >= SHORTEST and all(sign in "0123456789abcdef" for sign in target):
        found = await _of_digest(context, target)
        if found:
            return found, ""
    meant = await meant_by(context, target)
    if meant.path:
        raise UsageError(diagnose("F905", f"{target}: a whole address is rolled back, not an attribute", value=target))
    state = (await context.ledger(str(meant.unit))).state
    if meant.address in state.by_address:
        return {meant.unit: last_change(state, meant.address)}, meant.address
    records = await _records(context, meant.unit)
    for record in records:
        if any(op.address == meant.address for op in record.operations):
            return {meant.unit: record.plan}, meant.address
    raise PermanentError(diagnose("F911", f"nothing changed {meant}", value=target))


async def _records(context: Context, unit: Unit) -> list[ChangeRecord]:
    """Changes of a unit that did something to an object, newest first."""
    every = history(await context.entries(str(unit)))
    return [r for r in every if isinstance(r, ChangeRecord) and any(op.object for op in r.operations)]


async def _last(context: Context) -> dict[Unit, str]:
    """The newest change of the environment, with all units that its root plan changed."""
    newest: dict[Unit, ChangeRecord] = {}
    for unit in await units_of(context):
        records = await _records(context, unit)
        if records:
            newest[unit] = records[0]
    if not newest:
        raise PermanentError(diagnose("F911", f"nothing was ever applied to {context.environment.name}"))
    last = max(newest.values(), key=lambda record: record.last)
    root = last.cause.root
    return {
        unit: record.plan for unit, record in newest.items() if record is last or (root and record.cause.root == root)
    }


async def _of_digest(context: Context, target: str) -> dict[Unit, str]:
    found: dict[Unit, str] = {}
    for unit in await units_of(context):
        for record in await _records(context, unit):
            if record.plan.startswith(target) or (record.cause.root and record.cause.root.startswith(target)):
                found.setdefault(unit, record.plan)
    return found


async def _of_run(context: Context, unit: Unit, number: int, target: str) -> dict[Unit, str]:
    for record in await _records(context, unit):
        if any(run.lease == number for run in record.runs):
            return {unit: record.plan}
    raise PermanentError(diagnose("F913", f"there is no run {target}", value=target))
