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
from firma.core.plan.hold import joined
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
        "actor": context.actor.to_plain(),
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
        await whole.ledger.append([draft, Draft(kind=EntryKind.RELEASE, run=mine, fields={"lease": mine})])
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
    """Return the plan that sets back what differs at addresses (or in units).

    What is declared is set back by the source itself. What nobody declares is held at its former value, so that
    planning wishes it: `firma rollback ADDRESS --release` ends that.

    Raises:
        UsageError: F950, nothing differs there. PermanentError: F952, no plan can set it back.
    """
    holds: dict[str, tuple[Hold, ...]] = {}
    addresses: list[str] = []
    release: dict[str, tuple[str, ...]] = {}
    units: list[str] = []
    for whole in await wholes_of(context, names):
        found = await found_of(context, whole, progress)
        if not found:
            continue
        units.append(whole.unit.short)
        addresses += [f"{whole.unit}/{one.obj.address}" for one in found]
        holds[str(whole.unit)] = _former(context, whole.state, found)
        release[str(whole.unit)] = _accepted_before(whole.state, found)
    if not addresses:
        raise UsageError(diagnose("F950", f"{', '.join(names) or 'here'}: nothing differs", value=", ".join(names)))
    wish = Wish(units=units, refresh="touched", kind="revert", holds=holds, release=release)
    wish.scope = Scope(targets=tuple(dict.fromkeys(addresses)))
    return await plan_environment(context, wish, progress)


def _accepted_before(state: State, found: Sequence[Found]) -> tuple[str, ...]:
    """Holds by which somebody accepted what is reverted now: they end."""
    keys = set()
    for one in found:
        for key in (f"o{one.obj.id}", f"a{one.obj.address}"):
            hold = state.holds.get(key)
            if hold is not None and (one.is_gone or one.departure.name in {**hold.values, **hold.seen}):
                keys.add(key)
    return tuple(sorted(keys))


def _former(context: Context, state: State, found: Sequence[Found]) -> tuple[Hold, ...]:
    values: dict[int, dict[str, Any]] = {}
    for one in found:
        departure = one.departure
        if departure.layer in (Layer.CHILD, Layer.REPLACED, Layer.OWN):
            detail = f"{one.obj.address}#{departure.name}" if departure.path else one.obj.address
            raise PermanentError(diagnose("F952", detail, address=one.obj.address, value=departure.name))
        if departure.layer is not Layer.UNDECLARED:
            continue
        former = departure.recorded if departure.recorded is not None else _nothing_like(departure.now)
        if former is None or departure.sensitive:
            detail = f"{one.obj.address}#{departure.name}"
            raise PermanentError(diagnose("F952", detail, address=one.obj.address, value=departure.name))
        values.setdefault(one.obj.id, {})[departure.name] = former
    fields = {"reason": "drift reverted", "owner": context.actor.subject}
    return tuple(_over(state, number, of, fields) for number, of in sorted(values.items()))


def _over(state: State, number: int, values: Mapping[str, Any], fields: Mapping[str, Any]) -> Hold:
    return joined(state.holds.get(f"o{number}"), Hold(key=f"o{number}", values=Map(values), fields=fields))


def _nothing_like(value: Any) -> Any:
    """What stands for nothing where something stands now: an empty list or map; None where there is no such thing."""
    return () if isinstance(value, tuple) else EMPTY if isinstance(value, Map) else None
