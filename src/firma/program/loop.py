"""Loops: `each` declares its body once for every item of a collection that only the cloud knows; knows no schema.

From outside of the loop, `every`, `by_key` and `one` say which of its instances are meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar, overload

from firma.core.model.address import (
    Address,
    AddressError,
    Path,
    check_segment,
    format_path,
    parse_address,
    parse_full,
)
from firma.core.model.expression import Reference
from firma.core.model.loop import BY_KEY, EVERY, KEY, ONE, VALUE
from firma.core.model.node import Each
from firma.core.model.schema import Attribute, Kind
from firma.program.attribute import stand_in
from firma.program.collect import Sink, collect
from firma.program.evaluation import Evaluation, UnitState, current
from firma.program.problem import author_place, mistake
from firma.program.ref import Ref, UnknownList
from firma.program.text import Text, names

T = TypeVar("T")

_TEXT = Attribute(kind=Kind.TEXT)
_WHY = "planning gives it, once for each item of the collection"


@overload
def each(items: Mapping[str, T], *, name: str = "") -> Iterator[tuple[str, T]]: ...


@overload
def each(items: Sequence[T], *, name: str = "", by: str = "") -> Iterator[T]: ...


def each(items: Any, *, name: str = "", by: str = "") -> Iterator[Any]:
    """Declare the loop's body once for each item of a collection whose length only the cloud knows.

    The body runs once, with an item that is not known; planning repeats it, and the item's key becomes part of the
    address: `aws.ec2.Subnet:public[eu-west-1a]`. The key of an item of a list or set is the item itself, which must be
    text or a whole number (of objects: their field `by`); of a map, whose loop gives pairs, it is the key. Two items
    with the same key are refused. `name` names the loop where two loops run over the same list.

    Raises:
        ProgramError: another loop has this name (F122).
    """
    evaluation, state = current()
    place = author_place(2)
    _check_items(items)
    label = evaluation.agreed(name or _label(items))
    try:
        address = Address("each", check_segment(label), state.components)
    except AddressError as error:
        raise mistake("F121", str(error)) from None
    text = str(address)
    collection = collect(items, Sink(evaluation, state, f"each `{label}`"))
    kind, element = _facts(evaluation, collection, items)
    state.declare(address, lambda found: Each(address=found, collection=collection, by=by, place=place), place)
    sink = state.sinks[-1]
    body: dict[str, Any] = {}
    state.sinks.append(body)
    full = f"{state.text}/{text}"
    try:
        value = stand_in(evaluation, state.text, Reference(full, (VALUE,)), element, _WHY)
        if kind is Kind.MAP:
            yield stand_in(evaluation, state.text, Reference(full, (KEY,)), _TEXT, _WHY), value
        else:
            yield value
    finally:
        state.sinks.pop()
        state.loops |= dict.fromkeys(body, text)
        sink[text] = Each(
            address=address, collection=collection, body=tuple(body[key] for key in sorted(body)), by=by, place=place
        )


def _check_items(items: Any) -> None:
    """Refuse what is one value, and no collection. Raises ProgramError (F101)."""
    if isinstance(items, Text) or (isinstance(items, Ref) and items.token is not None):
        raise mistake(
            "F101",
            f"`{_name(items)}` is one value that is not known yet, and no collection of them",
            help="`firma.later` and `.map` make one value each: loop over the list or map that the cloud gives, as it "
            "is, and compute inside of the loop: `for item in firma.each(…): … firma.later(function, item)`",
        )


def _name(items: Any) -> str:
    return names(items) if isinstance(items, Text) else items.token.name


def _label(items: Any) -> str:
    token = items.token if isinstance(items, UnknownList) else None
    return "items" if token is None else re.split(r"[#.:/\]]", token.name)[-1]


def _facts(evaluation: Evaluation, collection: Any, items: Any) -> tuple[Kind, Attribute]:
    """Return whether a collection is a map or a list, and what its items are; both evaluations are told the same."""
    said = evaluation.agreed(_said(collection))
    fact = evaluation.facts.get(_heard(said)) if said else None
    if fact is not None:
        return (Kind.MAP if fact.kind is Kind.MAP else Kind.LIST), fact.element or _TEXT
    if isinstance(items, Mapping):
        values = list(items.values())
        return Kind.MAP, _attribute(values[0]) if values else _TEXT
    first = next(list.__iter__(items), None) if isinstance(items, list) else next(iter(items), None)
    return Kind.LIST, _attribute(first)


def _attribute(value: Any) -> Attribute:
    """Return what the items of a collection that the program itself wrote are."""
    if isinstance(value, Mapping):
        return Attribute(kind=Kind.OBJECT, attributes={str(key): _attribute(item) for key, item in value.items()})
    if isinstance(value, bool):
        return Attribute(kind=Kind.FLAG)
    if isinstance(value, int):
        return Attribute(kind=Kind.INTEGER)
    return Attribute(kind=Kind.LIST, element=_TEXT) if isinstance(value, list | tuple) else _TEXT


def _said(value: Any) -> str:
    """Return a reference as text, or an empty text for anything else."""
    if not isinstance(value, Reference):
        return ""
    return f"{value.address}#{format_path(value.path)}" if value.path else value.address


def _heard(said: str) -> Reference:
    unit, address, path = parse_full(said)
    return Reference(f"{unit}/{address}", path)


# -- from outside -----------------------------------------------------------------------------------------------------
def every(value: str) -> list[str]:
    """Return what all instances of a loop give, in the order of their keys: `firma.every(subnet.subnet_id)`.

    Raises:
        ProgramError: it is no attribute of something that a loop declares (F136).
    """
    evaluation, state, loop, (name, path) = _of_loop("every", value)
    made: list[str] = _made(evaluation, state, loop, (EVERY, name, *path), Attribute(kind=Kind.LIST, element=_TEXT))
    return made


def by_key(value: str) -> dict[str, str]:
    """Return what all instances of a loop give, by their keys. Raises as `every` does."""
    evaluation, state, loop, (name, path) = _of_loop("by_key", value)
    attribute = Attribute(kind=Kind.MAP, element=_TEXT)
    made: dict[str, str] = _made(evaluation, state, loop, (BY_KEY, name, *path), attribute)
    return made


def one(value: str, key: str) -> str:
    """Return what the instance of one item of a loop gives: `firma.one(subnet.subnet_id, "eu-west-1a")`.

    Raises:
        ProgramError: as `every` does, and F136 for a key that is not fixed text.
    """
    evaluation, state, loop, (name, path) = _of_loop("one", value)
    if type(key) is not str:
        raise mistake("F136", "the key in `firma.one` is not fixed text")
    made: str = _made(evaluation, state, loop, (ONE, key, name, *path), _TEXT)
    return made


def _made(evaluation: Evaluation, state: UnitState, loop: str, path: Path, attribute: Attribute) -> Any:
    return stand_in(evaluation, state.text, Reference(f"{state.text}/{loop}", path), attribute, _WHY)


def _of_loop(what: str, value: Any) -> tuple[Evaluation, UnitState, str, tuple[str, Path]]:
    """Return the loop that a reference's resource stands in, and the resource's address with the path into it."""
    evaluation, state = current()
    said = evaluation.agreed(_said(collect(value, Sink(evaluation, state, f"firma.{what}"))))
    found = _heard(said) if said else Reference("")
    name = found.address.removeprefix(f"{state.text}/")
    if name not in state.loops:
        raise mistake("F136", f"`firma.{what}` was given {said or repr(value)[:80]}", value=said)
    return evaluation, state, state.loops[name], (str(parse_address(name)), found.path)
