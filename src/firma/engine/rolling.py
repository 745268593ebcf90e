"""The verb rollback: from a recorded change to the plan that takes it back, held against the source.

Decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from firma.core.ledger.cause import causes_of
from firma.core.ledger.entry import Entry
from firma.core.ledger.history import ChangeRecord
from firma.core.ledger.state import Hold
from firma.core.model.address import Unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, UsageError, diagnose
from firma.core.trust.undo import Wanted, last_change, undo
from firma.engine.context import Context
from firma.engine.naming import change_meant_by, changes_of, meant_by, units_of
from firma.engine.own_types import load_own_types, types_in
from firma.engine.planning import plan_environment
from firma.engine.result import Planned, Progress
from firma.engine.wish import Wish


async def plan_rollback(context: Context, target: str, progress: Progress) -> Planned:
    """Return the plan that takes back an address's last change, `last`, or a change by any of its names.

    Raises:
        FirmaError: F911, F913 or F365, there is nothing to take back; F905, no address is meant; as planning raises.
    """
    context.unlock()  # former values may be sealed
    changes, only = await _changes(context, target)
    holds: dict[str, tuple[Hold, ...]] = {}
    left: list[Diagnostic] = []
    for unit, change in changes.items():
        ledger = await context.ledger(str(unit))
        entries = await context.entries(str(unit))
        await load_own_types(context, types_in(ledger.state))
        wanted = Wanted(fields=_fields(context, entries, change), unit=unit, schemas=context.schema)
        found = undo(entries, ledger.state, change, wanted, only=only)
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


def _fields(context: Context, entries: Iterable[Entry], change: str) -> Mapping[str, Any]:
    """What each hold records of its making."""
    roots = [cause.root for cause in causes_of(entries).values() if cause.plan == change]
    name = next(filter(None, roots), change)
    return {"reason": f"rollback of {name[:12]}", "owner": context.actor.subject, "change": change}


async def _changes(context: Context, target: str) -> tuple[dict[Unit, str], str]:
    """Units with the change that is meant in each, and the one address that is meant (empty: all)."""
    if target in ("", "last"):
        return await _last(context), ""
    change = await change_meant_by(context, target)
    if change is not None:
        found = {unit: record.plan for unit, record in change.records.items() if _did_something(record)}
        if not found:
            raise PermanentError(diagnose("F911", f"{target} changed no resource", value=target))
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
    return [record for record in await changes_of(context, unit) if _did_something(record)]


def _did_something(record: ChangeRecord) -> bool:
    return any(op.object for op in record.operations)


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
