"""Things that carry a unit's tag, told apart: known ones, more of known objects, and those of lost objects.

Records nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from firma.core.apply.effect import AskThings
from firma.core.apply.observe import is_known_by_another_name
from firma.core.apply.request import GENERATION_TAG, OBJECT_TAG, can_be_tagged, object_id
from firma.core.ledger.state import State
from firma.core.model.call import Thing
from firma.core.model.diagnostic import Diagnostic, PermanentError
from firma.core.model.node import Resource
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.engine.context import Context
from firma.engine.hands import Hands

NUMBER = re.compile(r"[0-9]+")
"""The number of an object at the beginning of what stands behind the unit in its tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """One thing that carries the unit's tag: as whose it was made, and which generation of it."""

    type: str
    provider: str
    thing: Thing
    id: str
    """The tag's text, whole."""
    number: int
    generation: str

    @property
    def order(self) -> tuple[int, str]:
        """The newest generation is the greatest."""
        return (int(self.generation) if self.generation.isdecimal() else 0, self.thing.identifier)


@dataclass(slots=True)
class Sorted:
    """Unknown things: `surplus` of objects that are known, `lost` of those that are not; the newest first."""

    surplus: list[Tagged] = field(default_factory=list)
    lost: list[Tagged] = field(default_factory=list)


def kinds_of(
    state: State, declared: Iterable[Resource], more: Iterable[str], nearby: Iterable[tuple[str, str]] = ()
) -> list[tuple[str, str]]:
    """Return (type, provider instance) of what may have been made: each type in each instance of its kind."""
    pairs = set(nearby) | {(obj.type, obj.provider) for obj in state.objects.values() if obj.type}
    pairs |= {(node.address.type, node.provider) for node in declared}
    by_kind: dict[str, set[str]] = {}
    for type_name, provider in pairs:
        by_kind.setdefault(type_name.partition(".")[0], set()).add(provider)
    types = {name for name, _ in pairs} | set(more)
    return sorted(
        (name, provider) for name in types for provider in by_kind.get(name.partition(".")[0], {name.partition(".")[0]})
    )


async def things_by_tag(
    context: Context,
    hands: Hands,
    unit: str,
    kinds: Sequence[tuple[str, str]],
    others: list[tuple[str, str]] | None = None,
) -> list[Tagged]:
    """Return everything that carries a tag of the unit, the newest generation first.

    What carries a tag of another one is put into `others`, as its tag and what it is.

    Raises:
        PermanentError: somebody who must be asked does not answer: without that, nothing may be said to be gone.
    """
    found: dict[tuple[str, str], Tagged] = {}
    for type_name, provider in kinds:
        schema = context.schema(type_name)
        if schema is None or not can_be_tagged(schema):
            continue
        tags = Map({OBJECT_TAG: None})
        ask = AskThings(operation="", how="find", purpose="recovery", provider=provider, type=type_name, tags=tags)
        reply = await hands.reply(ask)
        if isinstance(reply, Diagnostic):
            raise PermanentError(reply)
        for thing in reply if isinstance(reply, tuple) else ():
            one = _tagged(unit, type_name, provider, thing)
            if one is None and others is not None:
                others.append((_object_tag(thing), f"{type_name} {thing.identifier}"))
            if one is not None:
                found.setdefault((type_name, thing.identifier), one)
    return sorted(found.values(), key=lambda one: one.order, reverse=True)


def _tagged(unit: str, type_name: str, provider: str, thing: Thing) -> Tagged | None:
    tags, text = _tags(thing), _object_tag(thing)
    number = NUMBER.match(text.removeprefix(f"{unit}/")) if text.startswith(f"{unit}/") else None
    if number is None:
        return None
    return Tagged(
        type=type_name,
        provider=provider,
        thing=thing,
        id=text,
        number=int(number[0]),
        generation=str(tags.get(GENERATION_TAG, "")),
    )


def _tags(thing: Thing) -> Map:
    shown = thing.attributes.get("tags")
    return Map({**(shown if isinstance(shown, Map) else {}), **thing.tags})


def _object_tag(thing: Thing) -> str:
    return str(_tags(thing).get(OBJECT_TAG, ""))


def as_made(schema: TypeSchema | None, before: Map, thing: Thing) -> Map:
    """Return what a lost creation was asked for, as far as one can tell: as before, but for what only it can have set.

    Else the next plan would set back what can only be set at creation, and that update is refused each time.
    """
    only = {str(path[0]) for path in schema.create_only if len(path) == 1} if schema is not None else set()
    return Map({name: thing.attributes.get(name, value) if name in only else value for name, value in before.items()})


def sort_found(state: State, unit: str, things: Iterable[Tagged]) -> Sorted:
    """Tell unknown things apart. What was forgotten, or given to another unit, is nobody's here."""
    found = Sorted()
    for one in things:
        if one.thing.identifier in state.identifiers(one.type) | state.forgotten:
            continue
        obj = state.objects.get(one.number)
        # A number alone says nothing: entries that were lost had numbers that others have now.
        if obj is None or object_id(unit, obj.id, state) != one.id or obj.type != one.type:
            found.lost.append(one)
        elif obj.id not in state.departed and not is_known_by_another_name(obj, one.thing):
            found.surplus.append(one)
    return found
