"""The verb resolve: a recorded act of a person that settles what no run can.

What they come to is the core's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.core.apply.effect import AskThings
from firma.core.apply.request import can_be_tagged, tags_of
from firma.core.apply.resolve import Unresolved, resolve_absent, resolve_adopt, resolve_search, unresolved_at
from firma.core.apply.veil import secrets_of, veiled
from firma.core.ledger.entry import Draft
from firma.core.ledger.state import State
from firma.core.ledger.store import MovedError, StoreError
from firma.core.model.call import Act, Thing
from firma.core.model.diagnostic import Diagnostic, PermanentError, StaleError, UsageError, diagnose
from firma.core.model.schema import Mode, TypeSchema
from firma.core.model.value import EMPTY
from firma.engine.context import Context
from firma.engine.hands import Hands, never
from firma.engine.naming import meant_by
from firma.engine.own_types import load_own_types, types_in
from firma.engine.reasons import reason_of_settling
from firma.engine.result import Resolved
from firma.engine.staging import stager
from firma.stores.ledger import UnitLedger
from firma.stores.problems import failure_of


async def resolve(
    context: Context, address: str, *, adopt: str | None, absent: bool, search: bool, reason: str
) -> Resolved:
    """Settle the oldest unresolved call of what lives at an address.

    Raises:
        FirmaError: F430 to F434, as `firma.core.apply.resolve` says; F905, no address is meant.
    """
    if [adopt is not None, absent, search].count(True) != 1:
        raise UsageError(diagnose("F905", "one of --adopt, --absent and --search is needed", value=address))
    context.unlock()
    meant = await meant_by(context, address)
    ledger = await context.ledger(str(meant.unit))
    state = ledger.state
    await load_own_types(context, types_in(state))
    schema = _schema(context, state, meant.address)
    found = unresolved_at(state, meant.address, schema, context.world.now_ms())
    sessions = context.sessions()
    sessions.remember(state)
    hands = Hands(sessions, context.resolvers, never, stager(context))
    if adopt is not None:
        draft = resolve_adopt(state, found, _veiled(schema, found, await _thing(hands, found, adopt)))
    elif absent:
        draft = resolve_absent(state, found)
    else:
        tagged = await _tagged(hands, ledger.unit, state, found, schema)
        seen = [_veiled(schema, found, one) for one in (await _things(hands, found) if tagged is None else tagged)]
        draft = resolve_search(state, found, schema, seen, by_tag=tagged is not None)
    await _append(context, ledger, [_signed(context, draft, reason)])
    verdict = "adopted" if draft.fields["verdict"] == "adopt" else "absent"
    identifier = str(draft.values.get("identifier", ""))
    sentence = (
        f"{found.act.value} of {meant.address} counts as done"
        if verdict == "adopted"
        else (f"{found.act.value} of {meant.address} had no effect; the next plan says what is left to do")
    )
    return Resolved(
        unit=str(meant.unit),
        address=meant.address,
        intent=found.intent.seq,
        verdict=verdict,
        identifier=identifier,
        sentence=sentence,
    )


def _veiled(schema: TypeSchema, found: Unresolved, thing: Thing) -> Thing:
    """The thing as it may be recorded: what is sensitive in its type, or was in the request, is marked."""
    return veiled(secrets_of(schema), found.intent.values.get("request", EMPTY), thing)


def _schema(context: Context, state: State, address: str) -> TypeSchema:
    obj = state.object_at(address)
    schema = context.schema(obj.type) if obj is not None else None
    return schema or TypeSchema(type=obj.type if obj is not None else "")


def _provider(found: Unresolved) -> str:
    return str(found.intent.fields.get("provider") or found.object.provider)


async def _thing(hands: Hands, found: Unresolved, identifier: str) -> Thing:
    ask = AskThings(
        operation="",
        how="read",
        purpose="recovery",
        provider=_provider(found),
        type=found.object.type,
        thing=Thing(identifier=identifier),
    )
    reply = await hands.reply(ask)
    if isinstance(reply, Diagnostic):
        raise PermanentError(reply)
    if not isinstance(reply, Thing):
        detail = f"{found.object.type} {identifier} is not there"
        raise PermanentError(diagnose("F922", detail, address=found.intent.address, value=identifier))
    return reply


async def _tagged(
    hands: Hands, unit: str, state: State, found: Unresolved, schema: TypeSchema
) -> tuple[Thing, ...] | None:
    """Return what carries the tags of an unresolved creation; None where only a list of the whole type can tell.

    Where a type is always found by tag, nothing found means that nothing was made.
    """
    if found.act is not Act.CREATE or not can_be_tagged(schema):
        return None
    reply = await hands.reply(
        AskThings(
            operation="",
            how="find",
            purpose="recovery",
            provider=_provider(found),
            type=found.object.type,
            tags=tags_of(unit, found.intent, state),
        )
    )
    if isinstance(reply, Diagnostic):
        raise PermanentError(reply)
    known = state.identifiers(found.object.type)
    things = tuple(thing for thing in reply or () if thing.identifier not in known)
    return things if things or Mode.FIND in schema.recovery.modes else None


async def _things(hands: Hands, found: Unresolved) -> tuple[Thing, ...]:
    generation = found.object.generations.get(found.intent.generation)
    if found.act is not Act.CREATE and generation is not None:
        ask = AskThings(
            operation="",
            how="read",
            purpose="recovery",
            provider=_provider(found),
            type=found.object.type,
            thing=Thing(identifier=generation.identifier, private=generation.private, version=generation.version),
        )
    else:
        ask = AskThings(operation="", how="list", purpose="recovery", provider=_provider(found), type=found.object.type)
    reply = await hands.reply(ask)
    if isinstance(reply, Diagnostic):
        raise PermanentError(reply)
    return (reply,) if isinstance(reply, Thing) else tuple(reply or ())


def _signed(context: Context, draft: Draft, reason: str) -> Draft:
    """The draft with who did it and why: it stands outside a lease."""
    fields: Mapping[str, Any] = {
        **draft.fields,
        "actor": context.acting(draft.kind.value),
        "reason": reason_of_settling(reason, draft),
        "commit": context.git.described,
        "base": context.world.now_ms(),
    }
    return Draft(
        kind=draft.kind,
        object=draft.object,
        address=draft.address,
        generation=draft.generation,
        fields=fields,
        values=draft.values,
        dependencies=draft.dependencies,
    )


async def _append(context: Context, ledger: UnitLedger, drafts: list[Draft]) -> None:
    del context
    try:
        await ledger.append(drafts)
    except MovedError as error:
        raise StaleError(diagnose("F402", f"{ledger.unit}: somebody else wrote at this moment; try again")) from error
    except StoreError as error:
        raise failure_of(error) from error
