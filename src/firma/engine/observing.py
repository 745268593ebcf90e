"""Observing: reads things of the ledger, many at once where the provider can, and appends what differs.

What counts as a difference is the core's; which things are worth a look, too.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from firma.core.apply.effect import AskThings
from firma.core.apply.observe import observed, questions, still_stands
from firma.core.apply.request import OBJECT_TAG
from firma.core.apply.veil import answered, found_in, secrets_of, veiled
from firma.core.ledger.entry import Draft
from firma.core.ledger.state import LedgerObject, State
from firma.core.ledger.store import MovedError, StoreError
from firma.core.model.address import Path
from firma.core.model.call import Thing
from firma.core.model.diagnostic import Diagnostic, Severity
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.core.plan.plan import Plan
from firma.core.plan.refresh import Refresh, to_observe
from firma.engine.context import Context
from firma.engine.departing import known_of
from firma.engine.following import marked
from firma.engine.hands import Hands
from firma.engine.looked import Looked
from firma.engine.naming import units_of
from firma.engine.seen import saw, seen_of
from firma.stores.ledger import UnitLedger
from firma.stores.problems import failure_of

ATTEMPTS_MAX = 5
"""How often observations are put again on a moved head, as far as they still stand."""


async def observe(
    context: Context, plan: Plan, ledger: UnitLedger, hands: Hands, refresh: str, notes: list[Diagnostic]
) -> bool:
    """Return whether the ledger knows more now than the plan was made with.

    What could not be looked at is said in `notes`, and planned with what the ledger holds.

    Raises:
        FirmaError: the ledger cannot be written.
    """
    seen = await seen_of(context.store, ledger.unit)
    policy = Refresh(refresh)
    objects = to_observe(
        ledger.state,
        policy,
        plan,
        now_ms=context.world.now_ms(),
        max_age_ms=context.environment.max_age_ms,
        seen=seen,
    )
    found = await look(context, ledger, objects, hands, sweep=policy is Refresh.FULL)
    drafts, known = [], None
    for looked in found:
        made = drafts_of(context, ledger.state, looked)
        if made:
            known = known or await known_of(context, await units_of(context))
            made = marked(context, ledger.state, looked, made, known)
        drafts += made
        notes += looked.found if made else ()
    notes += [as_note(looked.problem, looked.obj) for looked in found if looked.problem is not None]
    await remember(context, ledger.unit, found)
    return await append(ledger, drafts)


async def aged(context: Context, plan: Plan) -> Plan:
    """Return the plan whose lines say when each object was last looked at, also where the look found nothing new."""
    seen = await seen_of(context.store, plan.unit) if plan.changes else {}
    if not seen:
        return plan
    changes = (replace(one, observed=max(one.observed, seen.get(one.object or 0, 0))) for one in plan.changes)
    return replace(plan, changes=tuple(changes))


def as_note(problem: Diagnostic, obj: LedgerObject) -> Diagnostic:
    """Return why an object could not be looked at, as a warning that names it."""
    return Diagnostic(
        code=problem.code,
        detail=f"{obj.address} could not be looked at: {problem.detail}",
        severity=Severity.WARNING,
        address=obj.address,
        value=problem.value,
        help=problem.help,
    )


async def look(
    context: Context, ledger: UnitLedger, objects: Sequence[LedgerObject], hands: Hands, *, sweep: bool
) -> list[Looked]:
    """Look at objects of a unit, but for suspects: those are looked at by a run, under its lease.

    What was written a moment ago is left alone: a read within the type's lag proves nothing. Looking by tag (`sweep`)
    asks for whole types.
    """
    found = [Looked(obj, obj.last) for obj in objects if not obj.suspect and context.schema(obj.type) is not None]
    reads: dict[tuple[str, str], list[tuple[Looked, AskThings]]] = defaultdict(list)
    sweeps: dict[tuple[str, str], list[tuple[Looked, AskThings]]] = defaultdict(list)
    for looked in found:
        asked, looked.early = _asked(context, ledger.state, looked.obj, ledger.unit, sweep=sweep)
        for ask in asked:
            (reads if ask.how == "read" else sweeps)[ask.provider, ask.type].append((looked, ask))
    await asyncio.gather(
        *(_read(hands, *kind, asks) for kind, asks in reads.items()), *(_sweep(hands, asks) for asks in sweeps.values())
    )
    return found


def _asked(
    context: Context, state: State, obj: LedgerObject, unit: str, *, sweep: bool
) -> tuple[list[AskThings], bool]:
    """What is to be asked about an object now, and whether something of it is too young to be asked about."""
    now, schema = context.world.now_ms(), context.schema(obj.type)
    wanted = [
        ask for ask in questions(state, obj, schema or TypeSchema(type=obj.type), unit) if ask.how == "read" or sweep
    ]
    asked = [ask for ask in wanted if ask.not_before <= now]
    return asked, any(ask.how == "read" for ask in wanted if ask.not_before > now)


async def _read(hands: Hands, provider: str, type_name: str, asks: Sequence[tuple[Looked, AskThings]]) -> None:
    things = [ask.thing or Thing(identifier="") for _, ask in asks]
    for (looked, ask), reply in zip(asks, await hands.look(provider, type_name, things), strict=True):
        _note(looked, ask, reply)


async def _sweep(hands: Hands, asks: Sequence[tuple[Looked, AskThings]]) -> None:
    """Look by tag: a type is asked about once, for whatever carries a tag of ours, however many objects it has."""
    first = asks[0][1]
    tags = first.tags if len(asks) == 1 else Map({OBJECT_TAG: None})
    reply = await hands.reply(replace(first, tags=tags))
    for looked, ask in asks:
        if isinstance(reply, Diagnostic):
            _note(looked, ask, reply)
        else:
            _note(looked, ask, tuple(thing for thing in reply or () if _carries(thing, ask.tags)))


def _carries(thing: Thing, wanted: Map) -> bool:
    shown = thing.attributes.get("tags")
    tags = {**(shown if isinstance(shown, Map) else {}), **thing.tags}
    return all(key in tags and value in (None, tags[key]) for key, value in wanted.items())


def _note(looked: Looked, ask: AskThings, reply: Any) -> None:
    if isinstance(reply, Diagnostic):
        looked.problem = looked.problem or reply
    else:
        looked.replies.append((ask, reply))


def drafts_of(context: Context, state: State, looked: Looked) -> list[Draft]:
    """Return what is to be recorded of a look; nothing where it could not be looked at in full."""
    schema = context.schema(looked.obj.type)
    if schema is None or looked.problem is not None:
        return []

    def veil(_: str, request: Map, thing: Thing) -> Thing:
        marked = veiled(secrets_of(schema), request, thing, allowed)
        if marked is not thing:
            by_schema = veiled(secrets_of(schema), request, thing, lambda _: True)
            looked.found += [answered(looked.obj.address, one) for one in found_in(request, by_schema, allowed)]
        return marked

    def allowed(path: Path) -> bool:
        return context.project.allowances.covers("", looked.obj.address, path)

    return observed(state, looked.obj, looked.base, looked.replies, veil=veil)


async def remember(context: Context, unit: str, found: Sequence[Looked]) -> Mapping[int, int]:
    """Write down when objects were looked at, and return it by object. Raises StoreError."""
    now = context.world.now_ms()
    times = {looked.obj.id: now for looked in found if looked.problem is None and looked.replies}
    await saw(context.store, unit, times)
    return times


async def append(ledger: UnitLedger, drafts: Sequence[Draft]) -> bool:
    """Append what still stands of some drafts, and return whether something did. Raises FirmaError."""
    for _ in range(ATTEMPTS_MAX):
        standing = [draft for draft in drafts if still_stands(ledger.state, draft)]
        if not standing:
            return False
        try:
            await ledger.append(standing)
        except MovedError:
            continue  # the ledger has folded what came in between: judge again what still stands
        except StoreError as error:
            raise failure_of(error) from error
        return True
    return False
