"""Observation: what to look at, what an answer adds to the ledger, and whether that still stands; knows no provider.

An entry is made of differences only. It names the generation and `base`, the object's last entry when it was read; it
is dropped if that moved or something is open (decision 10). Within the type's lag after our own write a read proves
nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.state import Dependencies, Generation, LedgerObject, State
from firma.core.model.call import Thing
from firma.core.model.schema import Attribute, TypeSchema
from firma.core.model.value import Map, Sensitive, Unknown, Value
from firma.core.plan.compare import MISSING, same
from firma.core.plan.plan import Plan

Schemas = Callable[[str], TypeSchema | None]


class Refresh(StrEnum):
    """What is looked at before planning."""

    TOUCHED = "touched"  # what the plan writes or directly refers to, and what was not seen for long
    FULL = "full"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One thing to be read. `base` is the object's last entry now; a read before `not_before` (ms) proves nothing."""

    object: int
    generation: str
    address: str
    type: str
    provider: str
    thing: Thing
    base: int
    not_before: int = 0


def to_observe(
    state: State,
    schemas: Schemas,
    policy: Refresh,
    *,
    plan: Plan | None = None,
    now_ms: int = 0,
    max_age_ms: int = 0,
    seen: Mapping[tuple[int, str], int] | None = None,
) -> tuple[Look, ...]:
    """Return what to read, by object and generation.

    `plan` is a first plan, made from the ledger alone; `touched` needs it. `seen` is when each generation was last
    read, with or without a difference (ms); what is older than `max_age_ms` (0: no limit) counts as touched.
    """
    if policy is Refresh.NONE:
        return ()
    wanted = None if policy is Refresh.FULL else _touched(plan)
    found: list[Look] = []
    for number, obj in sorted(state.objects.items()):
        if obj.pending:
            continue
        for label, generation in obj.generations.items():
            last = max(generation.observed, generation.written, (seen or {}).get((number, label), 0))
            old = bool(max_age_ms) and now_ms - last > max_age_ms
            if wanted is None or number in wanted or old:
                found.append(_look(obj, label, generation, schemas))
    return tuple(look for look in found if look.not_before <= now_ms)


def _touched(plan: Plan | None) -> set[int]:
    keys = () if plan is None else (*plan.writes, *plan.reads)
    return {int(key[2:]) for key in keys if key.startswith("o:")}


def _look(obj: LedgerObject, label: str, generation: Generation, schemas: Schemas) -> Look:
    schema = schemas(obj.type)
    lag = 0 if schema is None else schema.recovery.lag_ms
    return Look(
        object=obj.id,
        generation=label,
        address=obj.address,
        type=obj.type,
        provider=obj.provider,
        thing=Thing(
            identifier=generation.identifier,
            attributes=generation.attributes,
            private=generation.private,
            condition=generation.condition,
            version=generation.version,
        ),
        base=obj.last,
        not_before=generation.written + lag if generation.written and lag else 0,
    )


def differences(state: State, look: Look, seen: Thing | None, schemas: Schemas) -> tuple[Draft, ...]:
    """Return the entry that a read adds: it is gone, or differs; nothing where it is as recorded, or not known now."""
    obj = state.objects.get(look.object)
    generation = None if obj is None else obj.generations.get(look.generation)
    if obj is None or generation is None:
        return ()
    if seen is None:
        return (_draft(look, {"gone": True}, Map(identifier=look.thing.identifier)),)
    if _is_as_recorded(generation, seen, schemas(look.type)):
        return ()
    return (_draft(look, {}, _values(seen)),)


def strangers(
    state: State, obj: LedgerObject, things: Iterable[Thing], dependencies: Dependencies = ()
) -> tuple[Draft, ...]:
    """Return entries for things that carry the object's tag and that nobody knows: surplus generations, to be deleted.

    What was forgotten still carries the tag, and stays forgotten.
    """
    known = state.identifiers(obj.type) | state.forgotten
    found = []
    for thing in sorted(things, key=lambda thing: thing.identifier):
        if thing.identifier not in known:
            fields = {"base": obj.last, "surplus": True}
            found.append(
                Draft(
                    kind=EntryKind.OBSERVED,
                    object=obj.id,
                    generation="t",
                    dependencies=dependencies,
                    fields=fields,
                    values=_values(thing),
                )
            )
    return tuple(found)


def still_stands(state: State, draft: Draft) -> bool:
    """Return whether an observation may be appended now: nothing happened to the object since it was read."""
    obj = state.objects.get(draft.object) if isinstance(draft.object, int) else None
    return obj is not None and obj.last == draft.fields["base"] and not obj.pending


def _draft(look: Look, flags: Mapping[str, Any], values: Map) -> Draft:
    return Draft(
        kind=EntryKind.OBSERVED,
        object=look.object,
        generation=look.generation,
        fields={"base": look.base, **flags},
        values=values,
    )


def _values(thing: Thing) -> Map:
    values: dict[str, Any] = {"identifier": thing.identifier, "attributes": thing.attributes}
    more = {"private": thing.private, "condition": thing.condition, "version": thing.version}
    return Map(values | {name: value for name, value in more.items() if value})


def _is_as_recorded(generation: Generation, seen: Thing, schema: TypeSchema | None) -> bool:
    if (seen.condition, seen.version) != (generation.condition, generation.version):
        return False
    if seen.private and seen.private != generation.private:
        return False
    recorded = generation.attributes
    attributes: Mapping[str, Attribute] = {} if schema is None else schema.attributes
    names = {*recorded, *seen.attributes}
    return all(
        _is_hidden(recorded.get(name))
        or same(attributes.get(name, _ANY), recorded.get(name, MISSING), seen.attributes.get(name, MISSING))
        for name in names
    )


_ANY = Attribute()


def _is_hidden(value: Value) -> bool:
    """Return whether a recorded value cannot be read here, so that no difference can be told."""
    return isinstance(value, Sensitive) and isinstance(value.value, Unknown)
