"""Requests: what is sent for an intent, from the record alone, so that whoever settles it sends the same; no plan."""

from __future__ import annotations

from hashlib import sha256

from firma.core.apply.recovery import Case
from firma.core.ledger.entry import Entry
from firma.core.ledger.state import Generation, State
from firma.core.model.call import Act, Request, Thing
from firma.core.model.schema import Mode, TypeSchema
from firma.core.model.value import EMPTY, Map

OBJECT_TAG = "firma:object"
GENERATION_TAG = "firma:generation"

NO_SCHEMA = TypeSchema(type="")
"""What is assumed of a type that nobody knows: no way to recover, nothing but a read."""


def token_of(unit: str, intent: Entry) -> str:
    """Return the idempotency token: one for each intent, whoever sends it and however often.

    The nonce of the intent's group is part of it: a ledger that was lost and begun anew counts from one again, and a
    cloud that remembers tokens would answer for things of the lost one (ADR 0009).
    """
    return sha256(f"firma token 1\n{unit}\n{intent.seq}\n{intent.nonce}".encode()).hexdigest()


def object_id(unit: str, number: int, state: State | None = None) -> str:
    """Return an object's id as text: unit and number of its first entry, and after a loss what tells it apart.

    Entries that were lost had numbers that others get now, and what they made still carries them. So an object that
    begins after a loss carries the nonce of the newest `recovery` entry before it, too (ADR 0013).
    """
    loss = None if state is None else state.loss_before(number)
    return f"{unit}/{number}" if loss is None else f"{unit}/{number}.{loss.nonce}"


def tags_of(unit: str, intent: Entry, state: State) -> Map:
    """Return the engine's tags of a thing: object and generation, where the generation counts creations intended."""
    return Map({OBJECT_TAG: object_id(unit, intent.object or 0, state), GENERATION_TAG: intent.generation})


def sweep_tags(unit: str, number: int, state: State) -> Map:
    """Return the tags that every thing of an object carries, whatever its generation."""
    return Map({OBJECT_TAG: object_id(unit, number, state), GENERATION_TAG: None})


def can_be_tagged(schema: TypeSchema) -> bool:
    """Return whether things of the type carry the engine's tags."""
    return bool(schema.tags) or Mode.FIND in schema.recovery.modes


def thing_of(generation: Generation) -> Thing:
    """Return a generation as the thing that a provider is given: attributes, private bytes, condition as recorded."""
    return Thing(
        identifier=generation.identifier,
        attributes=generation.attributes,
        private=generation.private,
        condition=generation.condition,
        version=generation.version,
    )


def prior_of(state: State, intent: Entry) -> Thing | None:
    """Return what the ledger holds of what an intent changes; None for a creation. That stays while it is open."""
    obj = state.objects.get(intent.object or 0)
    if obj is None or intent.fields["act"] == Act.CREATE:
        return None
    generation = obj.generations.get(intent.generation)
    return None if generation is None else thing_of(generation)


def request_of(unit: str, case: Case, state: State, schema: TypeSchema) -> Request:
    """Return the request of an intent: the recorded one, with the token and tags that its number gives.

    An update carries the tags, too: somebody may have taken them off, and another unit may have made the thing.
    """
    intent, act = case.intent, case.act
    obj = state.objects.get(intent.object or 0)
    is_ours = obj is None or not obj.adopted  # what a person made carries none, and is not given any
    tagged = act is not Act.DELETE and is_ours and can_be_tagged(schema)
    return Request(
        act=act,
        type=intent.fields["type"],
        desired=intent.values.get("request", EMPTY),
        prior=prior_of(state, intent),
        token=token_of(unit, intent) if Mode.TOKEN in schema.recovery.modes else None,
        tags=tags_of(unit, intent, state) if tagged else EMPTY,
        timeout_ms=intent.fields.get("timeout", 0),
    )
