"""Points in a unit's past that a rollback goes to or over: changes and moments by name, from folded state alone.

No log is read for it, however long it is: what a plan touched stands with the objects, and who it was with its lease.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.header import entry_of
from firma.core.ledger.reading import Reading
from firma.core.ledger.state import Lease, State
from firma.core.ledger.store import StoreError
from firma.core.model.address import Unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, UsageError, diagnose
from firma.engine.context import Context
from firma.engine.moments import parse_moment
from firma.engine.naming import change_meant_by, is_run, may_be_digest, run_meant_by, units_of
from firma.engine.revisions import commit_named
from firma.stores.ledger import UnitLedger
from firma.stores.problems import failure_of


@dataclass(slots=True)
class Point:
    """A change as a rollback means it: its name, and in each unit the plans of it that touched something."""

    name: str = ""
    plans: dict[Unit, frozenset[str]] = field(default_factory=dict)


def name_of_lease(lease: Lease) -> str:
    """Return the change that a lease is of: the first root plan of its command, its own, or its plan."""
    return _text(lease, "of") or _text(lease, "root") or lease.plan


def _text(lease: Lease, name: str) -> str:
    value = lease.fields.get(name)
    return value if isinstance(value, str) else ""


def names_of(state: State) -> dict[str, str]:
    """Return plan digest -> name of its change, for every run of a unit."""
    return {lease.plan: name_of_lease(lease) for lease in state.leases.values()}


def touched_by(state: State) -> dict[str, set[int]]:
    """Return plan digest -> objects that it touched."""
    found: dict[str, set[int]] = {}
    for obj in state.objects.values():
        for _, plan in obj.touched:
            if plan:
                found.setdefault(plan, set()).add(obj.id)
    return found


async def states_of(context: Context) -> dict[Unit, State]:
    """Return the states of all units that have a ledger here. Raises FirmaError."""
    return {unit: (await context.ledger(str(unit))).state for unit in await units_of(context)}


# -- changes ----------------------------------------------------------------------------------------------------------
async def last_point(context: Context) -> Point:
    """Return the newest change of the environment, with all its rounds and units. Raises PermanentError (F911)."""
    newest: Lease | None = None
    states = await states_of(context)
    for state in states.values():
        touched = touched_by(state)
        for lease in state.leases.values():
            if lease.plan in touched and (newest is None or (lease.time, lease.seq) > (newest.time, newest.seq)):
                newest = lease
    if newest is None:
        raise PermanentError(diagnose("F911", f"nothing was ever applied to {context.environment.name}"))
    return _whole(states, name_of_lease(newest))


def _whole(states: Mapping[Unit, State], name: str) -> Point:
    point = Point(name)
    for unit, state in states.items():
        touched = touched_by(state)
        plans = {lease.plan for lease in state.leases.values() if name_of_lease(lease) == name}
        if plans & touched.keys():
            point.plans[unit] = frozenset(plans & touched.keys())
    return point


async def change_point(context: Context, text: str) -> Point | None:
    """Return the change that a text names (run, digest, commit or pull request), or None where it names none.

    The name of a command's first plan means all rounds of that command; that of a later round means that one.

    Raises:
        UsageError: F913, several changes are meant, or there is no such run. PermanentError: F911, it changed nothing.
    """
    text = await asyncio.to_thread(commit_named, context.project.root, text)
    if is_run(text):
        unit, number = run_meant_by(context, text)
        states = {one: state for one, state in (await states_of(context)).items() if one == unit}
        lease = next((s.leases[number] for s in states.values() if number in s.leases), None)
        if lease is None:
            raise UsageError(diagnose("F913", f"there is no run {text}", value=text))
        return _of_plans(text, {unit: {lease.plan}}, states, name_of_lease(lease))
    if not may_be_digest(text):
        named = await change_meant_by(context, text) if text.startswith("#") else None
        if named is None:
            return None
        return _of_plans(
            text, {unit: {record.plan} for unit, record in named.records.items()}, await states_of(context), named.name
        )
    states = await states_of(context)
    found: dict[str, dict[Unit, set[str]]] = {}
    for unit, state in states.items():
        for lease in state.leases.values():
            name = _named(lease, text)
            if name:
                found.setdefault(name, {}).setdefault(unit, set()).add(lease.plan)
    if len(found) > 1:
        meant = await change_meant_by(context, text)  # lists them, where several are meant
        found = {name: plans for name, plans in found.items() if meant is not None and name == meant.name} or found
    if len(found) > 1:
        listed = ", ".join(name[:12] for name in found)
        raise UsageError(diagnose("F913", f"{text} stands for {len(found)} changes: {listed}", value=text))
    for name, plans in found.items():
        return _of_plans(text, plans, states, name)
    return None


def _named(lease: Lease, text: str) -> str:
    """Return the change that a text means by a lease, or an empty text where it does not."""
    of, root = _text(lease, "of"), _text(lease, "root")
    if of.startswith(text) and of:
        return of
    if root.startswith(text) or lease.plan.startswith(text):
        return root or lease.plan
    return name_of_lease(lease) if commit_of(lease).startswith(text) else ""


def commit_of(lease: Lease) -> str:
    """Return the commit that a run was made from; empty where none is known."""
    commit = lease.fields.get("commit")
    given = commit.get("id", "") if isinstance(commit, Mapping) else commit
    return given if isinstance(given, str) else ""


def _of_plans(text: str, plans: Mapping[Unit, set[str]], states: Mapping[Unit, State], name: str) -> Point:
    point = Point(name)
    for unit, found in plans.items():
        touching = found & touched_by(states[unit]).keys()
        if touching:
            point.plans[unit] = frozenset(touching)
    if not point.plans:
        raise PermanentError(diagnose("F911", f"{text} changed no resource", value=text))
    return point


# -- moments ----------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment in a unit's log: the entry that was the newest one then, and the time that is meant."""

    seq: int
    time: int


async def moment_in(context: Context, unit: Unit, to: str) -> tuple[Moment, list[Diagnostic]]:
    """Return the moment of a unit that a text means (a time, or the end of a run or change), and what is to be said.

    Raises:
        UsageError: F962, it is no time; F913, there is no such run or change. PermanentError: F367, before the unit
            began, or in the future.
    """
    ledger = await context.ledger(str(unit))
    point = await change_point(context, to)
    if point is not None:
        return await _end_of(context, ledger, unit, point, to), []
    now = context.world.now_ms()
    ms = parse_moment(to, now)
    if ms > now:
        raise PermanentError(diagnose("F367", f"{to} lies in the future", value=to))
    seq = await cut_at(ledger, ms)
    if not seq:
        raise PermanentError(diagnose("F367", f"{unit.short} began after {to}", value=to))
    moment = Moment(seq=seq, time=ms)
    return moment, [_under_way(unit, lease, to) for lease in underway(ledger.state, seq)]


async def _end_of(context: Context, ledger: UnitLedger, unit: Unit, point: Point, to: str) -> Moment:
    """The end of a change in a unit; where it did nothing there, the time at which it ended elsewhere."""
    ends: dict[Unit, int] = {}
    for other, plans in point.plans.items():
        state = (await context.ledger(str(other))).state
        ends[other] = max(seq for obj in state.objects.values() for seq, plan in obj.touched if plan in plans)
    if unit in ends:
        return Moment(seq=ends[unit], time=(await _entry(ledger, ends[unit])).time)
    times = [(await _entry(await context.ledger(str(other)), seq)).time for other, seq in ends.items()]
    seq = await cut_at(ledger, max(times))
    if not seq:
        raise PermanentError(diagnose("F367", f"{unit.short} began after {to}", value=to))
    return Moment(seq=seq, time=max(times))


async def cut_at(ledger: UnitLedger, ms: int) -> int:
    """Return the newest entry that was put at a time or before, 0 if none: a search, which reads few entries."""
    low, high = 0, ledger.head.seq
    while low < high:
        middle = (low + high + 1) // 2
        if (await _entry(ledger, middle)).time <= ms:
            low = middle
        else:
            high = middle - 1
    return low


async def _entry(ledger: UnitLedger, seq: int) -> Entry:
    """Return an entry without its values."""
    try:
        rows = await ledger.store.find(ledger.unit, numbers=[seq])
        header = Reading(ledger.unit, contiguous=False).headers(rows)[0]
    except StoreError as error:
        raise failure_of(error) from error
    return entry_of(header, base=ledger.bases.get(header.get("r", 0), 0))


def underway(state: State, seq: int) -> list[Lease]:
    """Return runs that had begun by an entry and touched something after it."""
    later = {plan for obj in state.objects.values() for at, plan in obj.touched if at > seq and plan}
    found = []
    for lease in state.leases.values():
        if lease.seq > seq or lease.plan not in later:
            continue
        resumed = [other.seq for other in state.leases.values() if other.plan == lease.plan and other.seq > lease.seq]
        end = min(resumed, default=state.seq + 1)
        if any(seq < at < end and plan == lease.plan for obj in state.objects.values() for at, plan in obj.touched):
            found.append(lease)
    return found


def _under_way(unit: Unit, lease: Lease, to: str) -> Diagnostic:
    actor = lease.fields.get("actor")
    who = actor.get("subject", "somebody") if isinstance(actor, Mapping) else "somebody"
    detail = f"at {to} the run {unit.short}#{lease.seq} of {who} was under way"
    return diagnose("F368", detail, severity=Severity.WARNING, value=to)


def everyone(units: Iterable[Unit], wanted: Mapping[Unit, Any]) -> list[Unit]:
    """Return the units that something is wanted of, in the order of all."""
    return [unit for unit in units if unit in wanted]
