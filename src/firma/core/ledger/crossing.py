"""Crossing: an object goes from one unit's ledger into another's, by a pair of `moved` entries; knows no store.

The giver's entry (`into`, `to`) comes first, and from then on nobody but the taker can have the object. The taker's
entry (`out_of`, `object`, and everything that was known of it) begins an object of its own and names what it was there.
Between the two the object is on its way: neither deletes it, and the taker's entry can be put at any later time. The
taker's log alone says whether it has arrived, and takes each object of a unit once, so it is never in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import Dependencies, Generation, LedgerObject, State
from firma.core.model.expression import references
from firma.core.model.value import EMPTY, Map


def fields_of(obj: LedgerObject) -> Mapping[str, Any]:
    """Return what a taker's entry says of an object beside its values. The current generation comes first."""
    return {
        "object": obj.id,
        "type": obj.type,
        "provider": obj.provider,
        "current": obj.current,
        "adopted": obj.adopted,
        "attempts": obj.attempts,
        "failures": obj.failures,
        "generations": [
            [label, made.failed, made.unsure, made.written, made.observed, [list(pair) for pair in made.dependencies]]
            for label, made in _generations(obj)
        ],
    }


def values_of(obj: LedgerObject) -> Map:
    """Return the values of a taker's entry: the current generation in sections of its own, the others under `more`."""
    things = [_thing(made) for _, made in _generations(obj)]
    if not things:
        return EMPTY
    return things[0].with_(more=tuple(things[1:])) if len(things) > 1 else things[0]


def _generations(obj: LedgerObject) -> list[tuple[str, Generation]]:
    return sorted(obj.generations.items(), key=lambda pair: pair[0] != obj.current)


def _thing(made: Generation) -> Map:
    values: dict[str, Any] = {"identifier": made.identifier, "attributes": made.attributes, "request": made.request}
    if made.wish != made.request:
        values["wish"] = made.wish
    if made.answered != made.attributes:
        values["answered"] = made.answered
    more = {"private": made.private, "condition": made.condition, "version": made.version}
    return Map(values | {name: value for name, value in more.items() if value})


def is_sealed(obj: LedgerObject) -> bool:
    """Return whether something of an object cannot be read here, so that it cannot be written into another ledger."""
    return any(made.hidden for made in obj.generations.values())


def depart(state: State, obj: LedgerObject, entry: Entry) -> None:
    """Let an object go: its address is free, and what it is in the cloud is known as somebody else's."""
    state.forgotten |= {made.identifier for made in obj.generations.values()}
    obj.generations, obj.current = {}, ""
    state.departed[obj.id] = (entry.fields["into"], entry.fields["to"])
    state.end(obj)


def arrive(state: State, entry: Entry) -> None:
    """Begin an object with everything that was known of it in the unit that gave it."""
    fields, number = entry.fields, entry.object or entry.seq
    came = (str(fields["out_of"]), int(fields["object"]))
    if came in state.arrived:
        return
    other = state.by_address.get(entry.address)
    if other is not None:
        state.objects[other].address = ""
    obj = LedgerObject(number, entry.address, fields["type"], fields["provider"], fields["current"])
    obj.attempts, obj.failures, obj.adopted = fields["attempts"], fields["failures"], fields["adopted"]
    obj.options, obj.place, obj.former = entry.options, entry.place, (*came, fields["from"])
    things = [entry.values, *entry.values.get("more", ())]
    for row, thing in zip(fields["generations"], things, strict=False):
        made = _made(state, came[0], row, thing)
        made.hidden = entry.hidden if thing is entry.values else ()
        obj.generations[row[0]] = made
        state.forgotten.discard(made.identifier)
        state.note_users(number, made.dependencies)
    state.objects[number], state.by_address[entry.address], state.arrived[came] = obj, number, number
    _return(state, fields.get("returns", 0), number)


def _made(state: State, giver: str, row: list[Any], thing: Mapping[str, Any]) -> Generation:
    _, failed, unsure, written, observed, used = row
    request, attributes = thing.get("request", EMPTY), thing.get("attributes", EMPTY)
    private = thing.get("private", b"")
    return Generation(
        identifier=thing.get("identifier", ""),
        attributes=attributes,
        private=private if isinstance(private, bytes) else b"",
        condition=thing.get("condition", ""),
        version=thing.get("version", 0),
        request=request,
        wish=thing.get("wish", request),
        dependencies=tuple(sorted({*_here(state, giver, used), *_again(state, giver, thing.get("wish", request))})),
        failed=failed,
        written=written,
        observed=observed,
        answered=thing.get("answered", attributes),
        unsure=unsure,
    )


def _here(state: State, giver: str, used: list[list[Any]]) -> Dependencies:
    """Return what it was made with, as far as that came from the same unit before it."""
    found = [(state.arrived.get((giver, number)), label) for number, label in used]
    return tuple(sorted((number, label) for number, label in found if number is not None))


def _again(state: State, giver: str, wish: Map) -> Iterator[tuple[int, str]]:
    """Yield what something that comes back was made with before it went: its declaration still refers to that.

    Whoever gave it knew nothing of things here. What an address here means to a third unit is no use of it; the next
    plan records what is.
    """
    for reference in references(wish):
        if reference.address.startswith(f"{giver}/"):
            continue
        number = state.by_address.get(reference.address.split("/", 2)[-1])
        current = "" if number is None else state.objects[number].current
        if number is not None and current:
            yield number, current


def _return(state: State, before: int, number: int) -> None:
    """Let what was made with an object that comes back have been made with it still, under its new number."""
    for user in sorted(state.users_of.get(before, ())) if before else ():
        for made in state.objects[user].generations.values():
            renamed = {(number if used == before else used, label) for used, label in made.dependencies}
            made.dependencies = tuple(sorted(renamed))
            state.note_users(user, made.dependencies)
