"""Observing before planning: reads what a plan touches, and appends what differs.

What counts as a difference is the core's.
"""

from __future__ import annotations

import asyncio

from firma.core.apply.observe import observed, questions, still_stands
from firma.core.apply.veil import secrets_of, veiled
from firma.core.ledger.entry import Draft
from firma.core.ledger.state import LedgerObject, State
from firma.core.ledger.store import MovedError, StoreError
from firma.core.model.call import Thing
from firma.core.model.diagnostic import Diagnostic, Severity
from firma.core.model.value import Map
from firma.core.plan.plan import Plan
from firma.core.plan.refresh import Refresh, to_observe
from firma.engine.context import Context
from firma.engine.hands import Hands
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
    if not objects:
        return False
    looked = await asyncio.gather(
        *(_look(context, obj, ledger.unit, ledger.state, policy, hands) for obj in objects if not obj.suspect)
    )
    drafts: list[Draft] = []
    times: dict[int, int] = {}
    for obj, found in zip([obj for obj in objects if not obj.suspect], looked, strict=True):
        if isinstance(found, Diagnostic):
            notes.append(_as_note(found, obj))
        else:
            drafts += found
            times[obj.id] = context.world.now_ms()
    await saw(context.store, ledger.unit, times)
    return await _append(ledger, drafts)


def _as_note(found: Diagnostic, obj: LedgerObject) -> Diagnostic:
    return Diagnostic(
        code=found.code,
        detail=f"{obj.address} could not be looked at: {found.detail}",
        severity=Severity.WARNING,
        address=obj.address,
        value=found.value,
        help=found.help,
    )


async def _look(
    context: Context, obj: LedgerObject, unit: str, state: State, refresh: Refresh, hands: Hands
) -> list[Draft] | Diagnostic:
    """Ask about one object, and return what is to be recorded.

    What was written a moment ago is left alone: a read within the type's lag proves nothing. Looking by tag asks for
    whole types,
    so only a full refresh does it.
    """
    schema = context.schema(obj.type)
    if schema is None:
        return []
    now = context.world.now_ms()
    asked = [
        ask
        for ask in questions(state, obj, schema, unit)
        if ask.not_before <= now and (ask.how == "read" or refresh is Refresh.FULL)
    ]
    base = obj.last
    replies = await asyncio.gather(*(hands.reply(ask) for ask in asked))
    problem = next((reply for reply in replies if isinstance(reply, Diagnostic)), None)
    if problem is not None:
        return problem

    def veil(_: str, request: Map, thing: Thing) -> Thing:
        return veiled(secrets_of(schema), request, thing)

    return observed(state, obj, base, zip(asked, replies, strict=True), veil=veil)


async def _append(ledger: UnitLedger, drafts: list[Draft]) -> bool:
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
