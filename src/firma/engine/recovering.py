"""Recovering: after entries were lost, looks at everything that is known, and by tag for what they made; records it.

What is found is known from then on: under its declared address where it fits one, else under an address of its own,
protected. It is safe to do again, at any time: calls that were under way when the entries were lost may end later.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.apply.drafts import thing_values
from firma.core.apply.effect import AskThings
from firma.core.apply.observe import observed, questions
from firma.core.apply.request import can_be_tagged
from firma.core.apply.veil import secrets_of, veiled
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.state import LedgerObject, Loss, State
from firma.core.ledger.store import MovedError, StoreError
from firma.core.model.address import Unit
from firma.core.model.call import Thing
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, RefusedError, Severity, diagnose
from firma.core.model.value import Map
from firma.engine.context import Context
from firma.engine.declared import Declared, declared_in
from firma.engine.fitting import adopt_fitting
from firma.engine.hands import Hands, never
from firma.engine.losses import check_searched
from firma.engine.lost_things import Tagged, as_made, kinds_of, sort_found, things_by_tag
from firma.engine.lost_units import begin_lost, kinds_nearby, strangers_of
from firma.engine.naming import units_of
from firma.engine.own_types import load_own_types
from firma.engine.reasons import reason_of_recovery
from firma.engine.recovered import Placed, Recovered, UnitFound
from firma.engine.request import Confirmations
from firma.engine.result import Progress
from firma.engine.staging import stager
from firma.stores.ledger import UnitLedger
from firma.stores.problems import failure_of

PAUSE_S = 1.0
"""How long we sleep at most before we look at the clock again."""

TRIES_MAX = 20
"""How often something is put again because the log moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """How to look: types beside those that ledger and source name, why, and what was confirmed."""

    types: tuple[str, ...] = ()
    reason: str = ""
    confirmations: Confirmations = field(default_factory=Confirmations)


async def recover(context: Context, names: Sequence[str], search: Search, progress: Progress) -> Recovered:
    """Look for what lost entries made, in units that lost some (all where none is named), and record it.

    Raises:
        PermanentError: F967, no unit lost entries that nobody took note of; what cannot be looked at.
        UsageError: F904.
    """
    context.unlock()
    declared = await declared_in(context, progress)
    found, notes = [], list(declared.notes)
    await begin_lost(context, declared.documents, search.reason, notes)
    units = await _lossy(context, names)
    others: list[tuple[str, str]] = []
    for unit in units:
        progress.phase("recover", unit.short)
        found.append(await _recover_unit(context, unit, declared, search, notes, progress, others=others))
    notes += strangers_of(context, others, await units_of(context))
    return Recovered(units=tuple(found), notes=tuple(notes))


async def acknowledge(context: Context, names: Sequence[str], reason: str) -> Recovered:
    """Take note of lost entries: a recorded act, after which it is not said any more.

    Raises:
        PermanentError: F967, nothing was lost; F536, things were not looked for yet.
    """
    found = []
    for unit in await _lossy(context, names):
        ledger = await context.ledger(str(unit))
        loss = ledger.state.losses[-1]
        check_searched(unit, ledger.state)
        await _put(ledger, [_step(context, loss, "acknowledged", reason)])
        found.append(UnitFound(unit=str(unit), first=loss.first, last=loss.last, acknowledged=True))
    return Recovered(units=tuple(found))


async def _lossy(context: Context, names: Sequence[str]) -> list[Unit]:
    found = []
    for unit in await units_of(context, names):
        state = (await context.ledger(str(unit))).state
        if any(not loss.acknowledged for loss in state.losses):
            found.append(unit)
    if not found:
        raise PermanentError(diagnose("F967", f"nothing is missing in {context.environment.name}"))
    return found


def _step(context: Context, loss: Loss, step: str, reason: str, **more: int) -> Draft:
    fields: dict[str, Any] = {
        "from": loss.first,
        "to": loss.last or "unknown",
        "step": step,
        "of": loss.seq,
        "base": context.world.now_ms(),
        "actor": context.acting("recovery"),
        "reason": reason_of_recovery(reason, step, loss.first),
        "commit": context.git.described,
        **more,
    }
    return Draft(kind=EntryKind.RECOVERY, fields=fields)


async def _put(ledger: UnitLedger, drafts: Sequence[Draft]) -> None:
    """Put what stands whatever others wrote. Raises FirmaError."""
    for _ in range(TRIES_MAX):
        try:
            await ledger.append(drafts)
        except MovedError:
            continue
        except StoreError as error:
            raise failure_of(error) from error
        return


# -- one unit ---------------------------------------------------------------------------------------------------------
async def _recover_unit(
    context: Context,
    unit: Unit,
    declared: Declared,
    search: Search,
    notes: list[Diagnostic],
    progress: Progress,
    *,
    others: list[tuple[str, str]],
) -> UnitFound:
    ledger = await context.ledger(str(unit))
    state = ledger.state
    loss = state.losses[-1]
    kinds = kinds_of(state, declared.resources(unit), search.types, await kinds_nearby(context, declared, loss.first))
    await load_own_types(context, {name for name, _ in kinds})
    sessions = context.sessions()
    for graph in declared.graphs.values() if declared.graph(unit) is None else [declared.graphs[unit]]:
        sessions.declare(graph)
    sessions.remember(state)
    hands = Hands(sessions, context.resolvers, never, stager(context))

    await _until_visible(context, state, progress)
    tagged = await things_by_tag(context, hands, str(unit), kinds, others)
    before = _Before(state)
    for number in list(state.objects):
        await _look_again(context, ledger, hands, number, tagged)
    rest = sort_found(state, str(unit), await things_by_tag(context, hands, str(unit), kinds))
    surplus = await _note_surplus(context, ledger, rest.surplus, notes)
    adopted = await adopt_fitting(context, unit, rest.lost, search.reason, search.confirmations, progress)
    unplaced = await _take_in(context, ledger, [one for one in rest.lost if not _is_known(ledger.state, one)], search)
    notes += [
        diagnose("F537", f"{unit.short}/{one.address}: {one.identifier}", severity=Severity.WARNING, value=one.address)
        for one in unplaced
    ]
    notes += await _untagged(context, hands, unit, state, kinds)
    found = before.compared(
        UnitFound(
            unit=str(unit),
            first=loss.first,
            last=loss.last,
            adopted=tuple(adopted),
            unplaced=tuple(unplaced),
            surplus=tuple(surplus),
            types=tuple(sorted({name for name, _ in kinds})),
        ),
        ledger.state,
    )
    if not loss.searched or adopted or unplaced or surplus:
        counts = {"found": len(adopted) + len(unplaced) + len(found.succeeded), "gone": found.gone}
        await _put(ledger, [_step(context, loss, "searched", search.reason, **counts)])
    return found


class _Before:
    """What was known before a search, to say what it found."""

    def __init__(self, state: State) -> None:
        self.currents = {o.id: (o.current, o.now.identifier if o.now else "") for o in state.objects.values()}
        self.attributes = {o.id: o.now.attributes for o in state.objects.values() if o.now}

    def compared(self, found: UnitFound, state: State) -> UnitFound:
        """Return what was found with what is known now of the objects that were known."""
        seen = changed = gone = waiting = 0
        succeeded = []
        for number, (current, identifier) in self.currents.items():
            obj = state.objects[number]
            waiting += bool(obj.pending)
            if obj.suspect or not identifier:
                continue
            seen += 1
            if obj.now is None:
                gone += 1
            elif obj.current != current:
                succeeded.append(Placed(address=obj.address, type=obj.type, identifier=obj.now.identifier))
            elif obj.now.attributes != self.attributes.get(number):
                changed += 1
        return replace(found, seen=seen, changed=changed, gone=gone, waiting=waiting, succeeded=tuple(succeeded))


async def _until_visible(context: Context, state: State, progress: Progress) -> None:
    """Wait until what was written a moment before the loss shows in every read."""
    lags = [schema.recovery.lag_ms for obj in state.objects.values() if (schema := context.schema(obj.type))]
    until = max((loss.time for loss in state.losses), default=0) + max(lags, default=0)
    said = False
    while (left_ms := until - context.world.now_ms()) > 0:
        if not said:
            progress.phase("wait", f"{-(-left_ms // 1000)} s until everything that was written can be seen")
            said = True
        await asyncio.sleep(min(left_ms / 1000, PAUSE_S))


async def _look_again(
    context: Context, ledger: UnitLedger, hands: Hands, number: int, tagged: Sequence[Tagged]
) -> None:
    """Look at what is known of an object; what a lost replacement made takes the place of what is gone."""
    for _ in range(TRIES_MAX):
        obj = ledger.state.objects[number]
        schema = context.schema(obj.type)
        if schema is None or obj.pending or not obj.suspect:
            return
        base = obj.last
        asks = [ask for ask in questions(ledger.state, obj, schema, ledger.unit) if ask.how == "read"]
        replies = [(ask, await hands.reply(ask)) for ask in asks]
        if any(isinstance(reply, Diagnostic) for _, reply in replies):
            return  # it stays suspect: the next run looks at it

        def veil(_: str, request: Map, thing: Thing, schema: Any = schema) -> Thing:
            return veiled(secrets_of(schema), request, thing)

        drafts = observed(ledger.state, obj, base, replies, veil=veil)
        gone = {draft.generation for draft in drafts if draft.fields.get("gone")}
        if obj.address and (not obj.current or obj.current in gone):
            drafts += _successor(context, ledger.unit, ledger.state, obj, base, tagged)
        drafts += observed(ledger.state, obj, base, (), veil=veil, clear=True)
        try:
            await ledger.append(drafts)
        except MovedError:
            continue
        except StoreError as error:
            raise failure_of(error) from error
        return


def _successor(
    context: Context, unit: str, state: State, obj: LedgerObject, base: int, tagged: Sequence[Tagged]
) -> list[Draft]:
    """The newest thing that carries the object's tag and is not known, as its current generation."""
    newest = next((one for one in sort_found(state, unit, tagged).surplus if one.number == obj.id), None)
    if newest is None:
        return []
    now = obj.now
    schema = context.schema(obj.type)
    request = Map() if now is None else now.request
    thing = newest.thing if schema is None else veiled(secrets_of(schema), request, newest.thing)
    values = thing_values(thing)
    if now is not None:
        asked, wish = as_made(schema, now.request, thing), as_made(schema, now.wish, thing)
        values |= {"request": asked, **({"wish": wish} if wish != asked else {})}
    return [
        Draft(
            kind=EntryKind.OBSERVED,
            object=obj.id,
            generation=newest.generation or "1",
            dependencies=() if now is None else now.dependencies,
            fields={"base": base, "succeeds": True},
            values=Map(values),
        )
    ]


async def _note_surplus(
    context: Context, ledger: UnitLedger, surplus: Sequence[Tagged], notes: list[Diagnostic]
) -> list[Placed]:
    """Record what carries a known object's tag beside what is known of it; the next plan deletes it."""
    found = []
    for one in surplus:
        obj = ledger.state.objects[one.number]
        schema = context.schema(obj.type)
        if obj.pending or schema is None or _is_known(ledger.state, one):
            continue  # an open creation finds it by itself
        request = Map() if obj.now is None else obj.now.request
        draft = Draft(
            kind=EntryKind.OBSERVED,
            object=obj.id,
            generation=one.generation,
            fields={"base": obj.last, "surplus": True},
            values=Map(thing_values(veiled(secrets_of(schema), request, one.thing))),
        )
        await ledger.append([draft])
        placed = Placed(address=obj.address or f"#{obj.id}", type=obj.type, identifier=one.thing.identifier)
        found.append(placed)
        detail = f"{placed.address}: {placed.identifier}"
        notes.append(diagnose("F539", detail, severity=Severity.WARNING, value=placed.identifier))
    return found


def _is_known(state: State, one: Tagged) -> bool:
    return one.thing.identifier in state.identifiers(one.type) | state.forgotten


async def _take_in(context: Context, ledger: UnitLedger, lost: Sequence[Tagged], search: Search) -> list[Placed]:
    """Record things that fit no declaration, each at an address of its own, protected."""
    if not lost:
        return []
    taken: set[str] = set()
    places = [(one, _address(ledger.state, one, taken)) for one in lost]
    (placed,) = await ledger.append([_lease(context, ledger, [address for _, address in places], search)])
    done = Draft(kind=EntryKind.RELEASE, run=placed.seq, fields={"lease": placed.seq, "end": "complete"})
    await _put(ledger, [*_adopted(context, places, placed.seq), done])
    return [Placed(address=address, type=one.type, identifier=one.thing.identifier) for one, address in places]


def _lease(context: Context, ledger: UnitLedger, addresses: Sequence[str], search: Search) -> Draft:
    """Return the lease of addresses; that of a recovery which was killed there is ended. Raises RefusedError (F968)."""
    writes = sorted(f"a:{address}" for address in addresses)
    before = [lease for lease in ledger.state.active() if not lease.writes.isdisjoint(writes)]
    for lease in before:
        if not context.world.is_gone(lease.fields.get("process", {})):
            raise RefusedError(diagnose("F968", f"{ledger.unit}#{lease.seq}", value=f"{ledger.unit}#{lease.seq}"))
    fields: dict[str, Any] = {
        "writes": writes,
        "reads": [],
        "plan": "",
        "effect": "",
        "base": context.world.now_ms(),
        "actor": context.acting("takeover" if before else "lease"),
        "process": context.world.process.to_plain(),
        "reason": reason_of_recovery(search.reason, "adopted", ledger.state.losses[-1].first),
        "commit": context.git.described,
    }
    if not before:
        return Draft(kind=EntryKind.LEASE, fields=fields)
    return Draft(kind=EntryKind.TAKEOVER, fields={**fields, "over": [lease.seq for lease in before]})


def _adopted(context: Context, places: Sequence[tuple[Tagged, str]], run: int) -> list[Draft]:
    return [
        Draft(
            kind=EntryKind.ADOPTED,
            run=run,
            object=0,
            address=address,
            generation="1",
            options={"protect": True},
            fields={"type": one.type, "provider": one.provider},
            values=Map(thing_values(_veiled(context, one))),
        )
        for one, address in places
    ]


def _veiled(context: Context, one: Tagged) -> Thing:
    schema = context.schema(one.type)
    return one.thing if schema is None else veiled(secrets_of(schema), Map(), one.thing)


def _address(state: State, one: Tagged, taken: set[str]) -> str:
    """Return a free address that says which object of the lost entries it was."""
    base = f"{one.type}:recovered-{one.number}"
    for more in ("", *(f"-{number}" for number in range(2, 1000))):
        address = f"{base}{more}"
        if address not in state.by_address and address not in taken:
            taken.add(address)
            return address
    return f"{base}-{one.thing.identifier}"


async def _untagged(
    context: Context, hands: Hands, unit: Unit, state: State, kinds: Sequence[tuple[str, str]]
) -> list[Diagnostic]:
    """Say of which types nothing can be found by tag, and what there is of them that nobody knows."""
    found = []
    for type_name, provider in kinds:
        schema = context.schema(type_name)
        if schema is None or can_be_tagged(schema):
            continue
        words = ""
        try:
            ask = AskThings(operation="", how="list", purpose="recovery", provider=provider, type=type_name)
            reply = await hands.reply(ask)
        except FirmaError:
            reply = None
        if isinstance(reply, tuple):
            names = [one.identifier for one in reply if one.identifier not in state.identifiers(type_name)]
            words = f"; unknown ones are {', '.join(names[:8])}" if names else "; none is there that is not known"
        found.append(diagnose("F538", f"{unit.short}: {type_name}{words}", severity=Severity.WARNING, value=type_name))
    return found
