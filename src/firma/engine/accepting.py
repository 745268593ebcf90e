"""Two exits from drift: accepting it until a date by an owner (a recorded act), and reverting it (a plan).

Knows no log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.state import Hold, State, footprints_meet
from firma.core.ledger.store import MovedError, StoreError
from firma.core.model.diagnostic import PermanentError, StaleError, UsageError, diagnose
from firma.core.model.digest import digest_value
from firma.core.model.value import EMPTY, Map
from firma.core.plan.departure import Departure, Layer
from firma.core.plan.hold import joined, without
from firma.core.plan.plan import Scope
from firma.engine.context import Context
from firma.engine.departing import Found
from firma.engine.drift_result import Acceptance, Accepted
from firma.engine.drifting import Whole, found_of, wholes_of
from firma.engine.naming import meant_by
from firma.engine.planning import plan_environment
from firma.engine.result import Planned, Progress
from firma.engine.wish import Wish
from firma.stores.problems import failure_of

YEARS_MAX = 2
"""Longest time, in years, for which a difference may be accepted: what is accepted for longer belongs in the source."""

YEAR_MS = 366 * 86_400_000


@dataclass(frozen=True, slots=True)
class Terms:
    """Until when (ms) something is accepted, by whom, and why."""

    until: int
    owner: str
    reason: str


async def accept(context: Context, name: str, terms: Terms, progress: Progress) -> Accepted:
    """Accept the differences at an address (or at one path of it) as they are now, until a moment.

    Planning keeps to them until then; drift is silent. Then both come back.

    Raises:
        UsageError: F905, no one address is meant; F949, the moment is over or too far; F950, nothing differs there.
        StaleError: F951, a run holds the object, or somebody else wrote at this moment.
    """
    now = context.world.now_ms()
    if not now < terms.until <= now + YEARS_MAX * YEAR_MS:
        detail = "that moment is over" if terms.until <= now else f"that is more than {YEARS_MAX} years away"
        raise UsageError(diagnose("F949", f"{name}: {detail}", value=name))
    await meant_by(context, name)
    (whole,) = await wholes_of(context, [name])
    found = [one for one in await found_of(context, whole, progress) if _can_be_accepted(one.departure)]
    if not found:
        raise UsageError(diagnose("F950", f"{name}: nothing differs that could be accepted", value=name))
    await _record(context, whole, found, terms)
    return Accepted(
        unit=str(whole.unit),
        names=tuple(
            f"{one.obj.address}#{one.departure.name}" if one.departure.path else one.obj.address for one in found
        ),
        acceptance=Acceptance(owner=terms.owner, until=terms.until, reason=terms.reason),
    )


def _can_be_accepted(departure: Departure) -> bool:
    return not departure.sensitive and departure.layer is not Layer.OWN


async def _record(context: Context, whole: Whole, found: Sequence[Found], terms: Terms) -> None:
    obj, state = found[0].obj, whole.state
    is_gone = any(one.is_gone for one in found)
    key = f"a{obj.address}" if is_gone else f"o{obj.id}"
    hold = _hold(state.holds.get(key), found, terms, key)
    sections = {"set": hold.values, "seen": hold.seen, "was": hold.was}
    values = Map({name: section for name, section in sections.items() if section})
    keys = frozenset({f"h:{key}", f"o:{obj.id}", f"a:{obj.address}"})
    met = [lease for lease in state.active() if footprints_meet((keys, frozenset()), (lease.writes, lease.reads))]
    if met:
        raise StaleError(diagnose("F951", f"{obj.address} is held by run {met[0].seq}", address=obj.address))
    now = context.world.now_ms()
    digest = digest_value(Map(kind="accept", at=now, key=key, values=values))
    lease = {
        "writes": sorted(keys),
        "reads": [],
        "plan": digest,
        "effect": digest,
        "base": now,
        "actor": context.acting(digest),
        "process": context.world.process.to_plain(),
        "reason": terms.reason or f"{obj.address} accepted as it is",
        "commit": context.git.described,
        "act": "accept",
        **({"dirty": True} if context.git.dirty else {}),
    }
    try:
        await whole.ledger.append([Draft(kind=EntryKind.LEASE, fields=lease)])
        mine = whole.ledger.head.seq
        draft = Draft(
            kind=EntryKind.HOLD,
            run=mine,
            operation=f"hold {key}",
            object=obj.id,
            address=obj.address,
            fields={**hold.fields, "key": key, **({"absent": True} if hold.absent else {})},
            values=values,
        )
        await whole.ledger.append(
            [draft, Draft(kind=EntryKind.RELEASE, run=mine, fields={"lease": mine, "end": "complete"})]
        )
    except MovedError as error:
        raise StaleError(diagnose("F951", f"{whole.unit.short}: somebody else wrote at this moment")) from error
    except StoreError as error:
        raise failure_of(error) from error


def _hold(before: Hold | None, found: Sequence[Found], terms: Terms, key: str) -> Hold:
    """The hold: what is accepted now, over what the same key held before at other paths."""
    declared: dict[str, Any] = {}
    undeclared: dict[str, Any] = {}
    was: dict[str, Any] = {}
    for one in found:
        departure = one.departure
        if departure.layer is Layer.DECLARED:
            declared[departure.name] = departure.now
            was[departure.name] = departure.declared
        elif departure.layer is not Layer.GONE:
            undeclared[departure.name] = departure.now
    fields = {"owner": terms.owner, "reason": terms.reason or "accepted as it is", "expiry": terms.until}
    new = Hold(
        key=key,
        absent=any(one.is_gone for one in found),
        values=Map(declared),
        seen=Map(undeclared),
        was=Map(was),
        fields=fields,
    )
    return joined(before, new)


# -- reverting --------------------------------------------------------------------------------------------------------
async def plan_revert(context: Context, names: Sequence[str], progress: Progress) -> Planned:
    """Return the plan that sets back what differs at addresses (or in units, or at single paths), and nothing else.

    What is declared is set back by what was applied. What nobody declares is held at its former value, so that
    planning wishes it: `firma rollback ADDRESS --release` ends that. Every other difference stays as it is found.

    Raises:
        UsageError: F950, nothing differs there. PermanentError: F952, no plan can set it back; F959, it is to go.
    """
    holds: dict[str, tuple[Hold, ...]] = {}
    addresses: list[str] = []
    release: dict[str, tuple[str, ...]] = {}
    units: list[str] = []
    set_back: dict[str, Mapping[int, frozenset[str]]] = {}
    retag: dict[str, frozenset[int]] = {}
    for whole in await wholes_of(context, names):
        found = await found_of(context, whole, progress)
        if not found:
            continue
        units.append(whole.unit.short)
        addresses += [f"{whole.unit}/{one.obj.address}" for one in found]
        holds[str(whole.unit)], release[str(whole.unit)] = ways_back(context, whole.state, found)
        set_back[str(whole.unit)] = meant_by_object(found)
        retag[str(whole.unit)] = frozenset(one.obj.id for one in found if one.departure.layer is Layer.OWN)
    if not addresses:
        raise UsageError(diagnose("F950", f"{', '.join(names) or 'here'}: nothing differs", value=", ".join(names)))
    wish = Wish(units=units, refresh="touched", kind="revert", holds=holds, release=release, set_back=set_back)
    wish.retag = retag
    wish.scope = Scope(targets=tuple(dict.fromkeys(addresses)))
    planned = await plan_environment(context, wish, progress)
    for plan in planned.plans:
        for operation in plan.operations.values():
            if operation.final and operation.object in set_back.get(plan.unit, ()):
                detail = f"{plan.unit}/{operation.address}"
                raise PermanentError(diagnose("F959", detail, address=operation.address, value=operation.address))
    return planned


def meant_by_object(found: Sequence[Found]) -> dict[int, frozenset[str]]:
    """Return, by object, the paths of differences; the empty one stands for the whole thing."""
    names: dict[int, set[str]] = {}
    for one in found:
        names.setdefault(one.obj.id, set()).add(one.departure.name)
    return {number: frozenset(of) for number, of in names.items()}


def ways_back(context: Context, state: State, found: Sequence[Found]) -> tuple[tuple[Hold, ...], tuple[str, ...]]:
    """Return the holds by which a plan sets differences back, and the keys of acceptances that end with it.

    Raises:
        PermanentError: F952, no plan can set one of them back.
    """
    former = _former(found)
    holds: list[Hold] = []
    ended: set[str] = {f"a{one.obj.address}" for one in found if one.is_gone} & state.holds.keys()
    for number, names in sorted(meant_by_object(found).items()):
        key = f"o{number}"
        before = state.holds.get(key)
        over = frozenset() if before is None else _ending(before, names)
        rest = before if before is None or not over else without(before, over)
        if number in former:
            fields = {"reason": "drift reverted", "owner": context.who.subject}
            holds.append(joined(rest, Hold(key=key, values=Map(former[number]), fields=fields)))
        elif before is not None and rest is None:
            ended.add(key)
        elif rest is not None and over:
            holds.append(rest)
    return tuple(holds), tuple(sorted(ended))


def _ending(hold: Hold, names: frozenset[str]) -> frozenset[str]:
    """Return the paths whose acceptance ends. What a rollback holds stays held: it is what was applied."""
    return names & {*hold.was, *hold.seen}


def _former(found: Sequence[Found]) -> dict[int, dict[str, Any]]:
    """Former values of what nobody declares, by object and path. Raises PermanentError (F952)."""
    values: dict[int, dict[str, Any]] = {}
    for one in found:
        departure = one.departure
        name = f"{one.obj.address}#{departure.name}" if departure.path else one.obj.address
        if departure.layer in (Layer.CHILD, Layer.REPLACED):
            raise PermanentError(diagnose("F952", name, address=one.obj.address, value=departure.name))
        if departure.layer is not Layer.UNDECLARED:
            continue
        former = departure.recorded if departure.recorded is not None else _nothing_like(departure.now)
        if former is None or departure.sensitive:
            raise PermanentError(diagnose("F952", name, address=one.obj.address, value=departure.name))
        values.setdefault(one.obj.id, {})[departure.name] = former
    return values


def _nothing_like(value: Any) -> Any:
    """What stands for nothing where something stands now: an empty list or map; None where there is no such thing."""
    return () if isinstance(value, tuple) else EMPTY if isinstance(value, Map) else None
