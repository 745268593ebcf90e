"""The verbs drift and refresh: what differs from reality, who changed it by the audit log, and when; mends nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.ledger.entry import Draft
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import Unit
from firma.core.model.diagnostic import Diagnostic, FirmaError, Severity, diagnose
from firma.core.plan.departure import Departure, Layer, acceptance, hidden
from firma.core.trust.attribution import Culprit, culprit
from firma.core.trust.reverting import reverting
from firma.engine.context import Context
from firma.engine.departing import (
    UNTAGGED,
    Found,
    Known,
    children_of,
    departed,
    known_of,
    replaced_by,
    vanished_earlier,
)
from firma.engine.drift_result import Acceptance, Drift, Drifted, Refreshed
from firma.engine.evaluating import evaluate_program
from firma.engine.following import marked
from firma.engine.guard import check_identities
from firma.engine.hands import Hands, never
from firma.engine.looked import Looked
from firma.engine.naming import Meant, meant_by, units_of
from firma.engine.observing import append, as_note, drafts_of, look, remember
from firma.engine.own_types import load_own_types, types_in
from firma.engine.result import Progress
from firma.engine.sessions import Sessions
from firma.engine.staging import stager
from firma.stores.ledger import UnitLedger

LAG_MS_MAX = 10_000
"""How long `drift` waits until a look at what Firma wrote a moment ago proves something; longer lags are only said."""

TRAIL_MS = 90 * 86_400_000
"""How far back the audit log is asked who put something beside what is ours: as far as CloudTrail remembers."""

SECOND_MS = 1_000
"""Audit logs round times down to whole seconds."""


@dataclass(slots=True)
class Whole:
    """One unit at which somebody looks: its ledger, who asks the providers, and the objects that are meant."""

    unit: Unit
    ledger: UnitLedger
    hands: Hands
    objects: list[LedgerObject]
    known: Known
    wanted: Mapping[int, str] = field(default_factory=dict)
    """Object -> path text that alone is meant of it."""

    @property
    def state(self) -> State:
        """What the ledger holds."""
        return self.ledger.state


async def drift(context: Context, names: Sequence[str], progress: Progress) -> Drifted:
    """Return what differs from reality in units or at addresses (everywhere where none is named), and record it.

    Raises:
        FirmaError: F904 or F905, nothing is called so; the ledger cannot be written; another account answers.
    """
    context.unlock()
    open_: list[Drift] = []
    accepted: list[Drift] = []
    notes: list[Diagnostic] = []
    looked_at = 0
    for whole in await wholes_of(context, names):
        progress.phase("observe", whole.unit.short)
        found, seen = await _of_unit(context, whole, notes, progress)
        looked_at += seen
        for _, one in found:
            (accepted if one.acceptance is not None else open_).append(one)
    return Drifted(differences=_sorted(open_), accepted=_sorted(accepted), looked_at=looked_at, notes=tuple(notes))


def _sorted(found: Iterable[Drift]) -> tuple[Drift, ...]:
    return tuple(sorted(found, key=lambda one: (one.unit, one.address, one.departure.name)))


async def refresh(context: Context, names: Sequence[str], progress: Progress) -> Refreshed:
    """Look at objects and record what differs, without planning; by whom it was changed is not asked.

    Raises:
        FirmaError: as `drift` raises.
    """
    context.unlock()
    rows: list[tuple[str, str, int, str]] = []
    notes: list[Diagnostic] = []
    for whole in await wholes_of(context, names):
        progress.phase("observe", whole.unit.short)
        found = await look(context, whole.ledger, whole.objects, whole.hands, sweep=True)
        drafts = {looked.obj.id: _drafts(context, whole, looked) for looked in found}
        notes += [as_note(looked.problem, looked.obj) for looked in found if looked.problem is not None]
        times = await remember(context, str(whole.unit), found)
        await append(whole.ledger, [draft for of in drafts.values() for draft in of])
        rows += [
            (str(whole.unit), looked.obj.address, times.get(looked.obj.id, 0), _word(looked, drafts[looked.obj.id]))
            for looked in found
        ]
    return Refreshed(objects=tuple(rows), notes=tuple(notes))


def _drafts(context: Context, whole: Whole, looked: Looked) -> list[Draft]:
    return marked(context, whole.state, looked, drafts_of(context, whole.state, looked), whole.known)


def _word(looked: Looked, drafts: Sequence[Draft]) -> str:
    if looked.problem is not None or not looked.replies:
        return "not seen"
    if any(draft.fields.get("gone") for draft in drafts):
        return "gone"
    return "changed" if drafts else "same"


# -- what is meant ----------------------------------------------------------------------------------------------------
async def wholes_of(context: Context, names: Sequence[str]) -> list[Whole]:
    """Return the units that are meant, ready to be looked at. Raises FirmaError."""
    every = await units_of(context)
    called = {name for unit in every for name in (str(unit), unit.short, unit.stack)}
    whole_units = [name for name in names if name in called]
    meant = [await meant_by(context, name) for name in names if name not in called]
    chosen = set(every) if not names else set(await units_of(context, whole_units)) if whole_units else set()
    found = []
    known = await known_of(context, every)
    for unit in every:
        here = [one for one in meant if one.unit == unit]
        if unit in chosen or here:
            found.append(await _whole(context, unit, [] if unit in chosen else here, known))
    return found


async def _whole(context: Context, unit: Unit, meant: Sequence[Meant], known: Known) -> Whole:
    ledger = await context.ledger(str(unit))
    await load_own_types(context, types_in(ledger.state))
    sessions = context.sessions()
    sessions.remember(ledger.state)
    await _check_caller(context, ledger.state, sessions)
    hands = Hands(sessions, context.resolvers, never, stager(context))
    numbers = {ledger.state.by_address.get(one.address): one for one in meant}
    objects = [obj for number, obj in sorted(ledger.state.objects.items()) if not meant or number in numbers]
    wanted = {number: _text(one) for number, one in numbers.items() if number is not None and one.path}
    living = [obj for obj in objects if obj.address and not obj.pending and not obj.ended]
    return Whole(unit, ledger, hands, living, known, wanted)


def _text(meant: Meant) -> str:
    return str(meant).partition("#")[2]


async def _check_caller(context: Context, state: State, sessions: Sessions) -> None:
    if any(obj.generations and obj.type.startswith("aws.") for obj in state.objects.values()):
        check_identities(context.environment, await sessions.identities(frozenset({"aws"})))


# -- one unit ---------------------------------------------------------------------------------------------------------
async def _of_unit(
    context: Context, whole: Whole, notes: list[Diagnostic], progress: Progress
) -> tuple[list[tuple[Found, Drift]], int]:
    found, meant = await _departures(context, whole, notes, progress)
    drafts = {looked.obj.id: _drafts(context, whole, looked) for looked in found}
    progress.phase("attribute", whole.unit.short)
    told = await asyncio.gather(*(_told(context, whole, one, notes) for one in meant))
    kept = _without_remade([pair for pair in told if pair is not None])
    await append(whole.ledger, _signed(drafts, [drift for _, drift in kept]))
    return kept, len(found)


def _without_remade(pairs: Sequence[tuple[Found, Drift]]) -> list[tuple[Found, Drift]]:
    """What differs, without the attributes of what is another thing by now: all of them are another's."""
    remade = {drift.object for _, drift in pairs if drift.departure.layer is Layer.REPLACED}
    return [
        pair
        for pair in pairs
        if pair[1].object not in remade or pair[1].departure.layer in (Layer.REPLACED, Layer.CHILD)
    ]


async def found_of(context: Context, whole: Whole, progress: Progress) -> list[Found]:
    """Return what differs in a unit, as far as it is meant; it is recorded with who made it, as `drift` does."""
    pairs, _ = await _of_unit(context, whole, [], progress)
    return [found for found, _ in pairs]


async def _departures(
    context: Context, whole: Whole, notes: list[Diagnostic], progress: Progress
) -> tuple[list[Looked], list[Found]]:
    found = await _patient(context, whole, progress)
    notes += [as_note(looked.problem, looked.obj) for looked in found if looked.problem is not None]
    notes += [_too_early(looked.obj) for looked in found if looked.early]
    await remember(context, str(whole.unit), found)
    departures = [one for looked in found for one in departed(context, whole.state, looked, whole.known)]
    departures += await vanished_earlier(whole.ledger, whole.objects)
    departures = await _still_wanted(context, whole, departures)
    for children in await asyncio.gather(
        *(children_of(context, whole.hands, obj, whole.known, notes) for obj in whole.objects)
    ):
        departures += children
    meant = [one for one in departures if whole.wanted.get(one.obj.id) in (None, one.departure.name)]
    return found, meant


async def _still_wanted(context: Context, whole: Whole, found: list[Found]) -> list[Found]:
    """Leave out what is gone and no longer declared: source and reality agree."""
    if not any(one.departure.layer is Layer.GONE for one in found):
        return found
    try:
        document = (await evaluate_program(context.project, context.environment)).units().get(whole.unit)
    except FirmaError:
        return found  # what is wrong with the program is said by `firma plan`
    declared = {str(node.address) for node in document.nodes} if document is not None else set()
    return [one for one in found if one.departure.layer is not Layer.GONE or one.obj.address in declared]


async def _patient(context: Context, whole: Whole, progress: Progress) -> list[Looked]:
    """Look, and where something is too young to be looked at, wait and look at that again."""
    found = await look(context, whole.ledger, whole.objects, whole.hands, sweep=False)
    early = [looked.obj for looked in found if looked.early]
    if not early:
        return found
    now = context.world.now_ms()
    schemas = {obj.id: context.schema(obj.type) for obj in early}
    left = [
        generation.written + schema.recovery.lag_ms - now
        for obj in early
        for generation in obj.generations.values()
        if (schema := schemas[obj.id]) is not None
    ]
    wait_ms = max(left, default=0)
    if wait_ms > LAG_MS_MAX:
        return found
    progress.phase("wait", f"{max(wait_ms, 0) / SECOND_MS:.0f} s: what was written a moment ago may not be visible yet")
    await asyncio.sleep((max(wait_ms, 0) + 1) / SECOND_MS)
    again = await look(context, whole.ledger, early, whole.hands, sweep=False)
    return [*(looked for looked in found if not looked.early), *again]


def _too_early(obj: LedgerObject) -> Diagnostic:
    detail = f"{obj.address} was written a moment ago"
    return diagnose("F948", detail, address=obj.address, severity=Severity.NOTE, value=obj.address)


async def _told(context: Context, whole: Whole, found: Found, notes: list[Diagnostic]) -> tuple[Found, Drift] | None:
    """A departure with who made it, the verdict of taking it back, and whether somebody accepted it."""
    obj, departure = found.obj, found.departure
    # What stands beside ours may be older than our last write, which did not touch it.
    since = context.world.now_ms() - TRAIL_MS if found.child else found.written
    by, is_logged = await _culprit(whole, found, max(since, 0), notes)
    if departure.path == UNTAGGED:
        if by is None or not by.event.call.startswith(_UNTAGGING):
            return None  # a type whose tags cannot be read back, or a log that says nothing
        if by.event.call.startswith("Create"):
            departure = replaced_by(found.thing.identifier, by.event.event or "made anew")
    schema = context.schema(obj.type)
    back, why = reverting(schema, departure)
    drift = Drift(
        unit=str(whole.unit),
        address=obj.address,
        type=obj.type,
        departure=hidden(departure),
        identifier=found.thing.identifier,
        object=obj.id,
        generation=found.generation,
        place=obj.place,
        culprit=by,
        is_logged=is_logged,
        seen_at=found.seen_at or context.world.now_ms(),
        written_at=found.written,
        back=back,
        back_why=why,
        acceptance=_acceptance(whole.state, obj, departure, context.world.now_ms()),
        child=found.child,
    )
    return replace(found, departure=departure), drift


_UNTAGGING = ("Create", "Untag", "Remove", "Delete", "Put", "Tag")
"""How calls begin after which a thing may have lost the engine's tags."""


async def _culprit(whole: Whole, found: Found, since_ms: int, notes: list[Diagnostic]) -> tuple[Culprit | None, bool]:
    since = since_ms - since_ms % SECOND_MS
    names = [(found.child, found.child_thing)] if found.child and found.child_thing is not None else []
    names.append((found.obj.type, found.thing))
    is_logged = False
    for type_name, thing in names:
        events = await whole.known.audit(whole.hands, found.obj.provider, type_name, thing, since)
        if isinstance(events, Diagnostic):
            notes.append(replace(events, severity=Severity.WARNING))
            continue
        is_logged = is_logged or events is not None
        by = culprit(events or (), found.departure, since_ms=since_ms)
        if by is not None:
            return by, True
    return None, is_logged


def _acceptance(state: State, obj: LedgerObject, departure: Departure, now_ms: int) -> Acceptance | None:
    for key in (f"o{obj.id}", f"a{obj.address}"):
        told = acceptance(departure, state.holds.get(key), now_ms)
        if told is not None:
            owner, reason = str(told.get("owner", "")), str(told.get("reason", ""))
            return Acceptance(owner=owner, until=told.get("expiry", 0), reason=reason)
    return None


def _signed(drafts: Mapping[int, Sequence[Draft]], told: Sequence[Drift]) -> list[Draft]:
    """What is recorded of the looks, each with who made the difference, as the audit log says."""
    found = []
    for number, of in drafts.items():
        mine = [one for one in told if one.object == number and one.culprit is not None and not one.child]
        for draft in of:
            here = [one for one in mine if one.generation == draft.generation]
            found.append(draft if not here else replace(draft, fields={**draft.fields, **_by(here)}))
    return found


def _by(told: Sequence[Drift]) -> dict[str, Any]:
    """Fields of an `observed` entry: who, when and by which call (the newest of several), and each path's own."""
    events = {one.departure.name: one.event for one in told if one.event is not None}
    newest = max(events.values(), key=lambda event: event.at_ms)
    return {
        "who": {"subject": newest.principal, "proof": newest.proof},
        "call": newest.call,
        "changed_at": newest.at_ms,
        "by": [
            {"path": path, "who": e.principal, "call": e.call, "at": e.at_ms, "event": e.event}
            for path, e in sorted(events.items())
        ],
    }
