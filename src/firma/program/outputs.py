"""A stack's outputs: checked when it returns, kept as nodes, and seen by other stacks as references; knows no file."""

from __future__ import annotations

import typing
from typing import Any, Final

from firma.core.model.address import Address, Step, Unit, quote
from firma.core.model.expression import Reference, references
from firma.core.model.node import Output, Upstream
from firma.core.model.schema import Attribute, Kind
from firma.core.model.value import Map, Value, freeze
from firma.program.attribute import stand_in
from firma.program.collect import Sink, collect
from firma.program.evaluation import Evaluation, Fact, UnitState
from firma.program.fits import agrees, kind_of
from firma.program.problem import mistake, shown
from firma.program.record import Outputs, attribute_of, field_place, hints, spell
from firma.program.ref import Ref, UnknownList
from firma.program.stack import Stack

_NUMBERS: Final = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.FLAG})
_LITERAL: Final = (bool, int, float, type(None))
"""What is shape, decided by the source: other stacks see the value itself."""


def give(one: Stack, result: Any, evaluation: Evaluation, state: UnitState) -> None:
    """Keep what a stack returned as nodes of its unit.

    Raises:
        ProgramError: it is not what the stack declares (F126), or no value.
    """
    if one.gives is None:
        if result is not None:
            raise mistake("F126", f"`{one.name}` returned {shown(result)}, and declares no outputs", place=one.place)
        return
    if not isinstance(result, one.gives):
        raise mistake(
            "F126", f"`{one.name}` returned {shown(result)}, and declares `{one.gives.__qualname__}`", place=one.place
        )
    sink = Sink(evaluation, state, f"outputs of {one.name}")
    for name, hint in hints(one.gives).items():
        place = field_place(one.gives, name)
        given = getattr(result, name)
        value = collect(given, sink, (name,))
        attribute = attribute_of(hint)
        if attribute is None:
            raise mistake("F135", f"output `{name}` of `{one.name}` is annotated as {spell(hint)}", place=place)
        if value is not None and not agrees(attribute.kind, kind_of(value, evaluation.facts)):
            raise mistake(
                "F126", f"output `{name}` of `{one.name}` is {shown(given)}, which is not {spell(hint)}", place=place
            )
        address = Address("output", name)
        sensitive = any(_sensitive(found, evaluation) for found in references(value))
        node = Output(address=address, value=value, type=attribute.kind.value, sensitive=sensitive, place=place)
        state.nodes[str(address)] = node
        evaluation.facts[Reference(f"{state.text}/{address}")] = Fact(attribute.kind, "", sensitive)


def _sensitive(found: Reference, evaluation: Evaluation) -> bool:
    fact = evaluation.facts.get(found)
    return fact is not None and fact.sensitive


def seen(one: Stack, result: Any, evaluation: Evaluation, taker: UnitState, instance: str = "") -> Any:
    """Return a stack's outputs as another stack sees them: references, so that units depend on outputs only.

    `instance` is the key of the instance that gave them, for a stack with a matrix.
    """
    if one.gives is None or evaluation.decoy is not None:
        return result
    unit = str(Unit(taker.unit.project, one.name, taker.unit.environment, instance))
    why = f"it is an output of `{one.name}`"
    types = hints(one.gives)

    def view(value: Any, hint: Any, path: tuple[Step, ...], address: str) -> Any:
        attribute = attribute_of(hint) or Attribute()
        given = evaluation.facts.get(Reference(address))
        hidden = given is not None and given.sensitive

        def stand(kind: Kind) -> Any:
            known = Attribute(kind=kind, sensitive=hidden)
            return stand_in(evaluation, taker.text, Reference(address, path), known, why)

        if isinstance(value, UnknownList):
            return stand(Kind.LIST)
        if isinstance(value, list | tuple):
            inner = typing.get_args(hint)
            return [view(item, inner[0] if inner else Any, (*path, index), address) for index, item in enumerate(value)]
        if isinstance(value, dict):
            inner = typing.get_args(hint)
            return {key: view(item, inner[1] if inner else Any, (*path, key), address) for key, item in value.items()}
        if isinstance(value, Ref):
            return stand(attribute.kind if attribute.kind in _NUMBERS else Kind.NUMBER)
        if _is_shape(value, hint):
            return value
        return stand(attribute.kind)

    made = {}
    for name, hint in types.items():
        address, value = f"{unit}/output:{name}", getattr(result, name)
        made[name] = view(value, hint, (), address)
        received = _received(value, hint, (), address)
        if type(received) is not Reference:
            taker.received[address] = received
    return _filled(one.gives, made)


def _received(value: Any, hint: Any, path: tuple[Step, ...], address: str) -> Value:
    """Return what another stack gets of an output as the value that the source says; references stand for the rest."""
    if isinstance(value, list | tuple) and not isinstance(value, UnknownList):
        inner = typing.get_args(hint)
        return tuple(_received(item, inner[0] if inner else Any, (*path, at), address) for at, item in enumerate(value))
    if isinstance(value, dict):
        inner = typing.get_args(hint)
        return Map(
            {key: _received(item, inner[1] if inner else Any, (*path, key), address) for key, item in value.items()}
        )
    if not isinstance(value, Ref) and _is_shape(value, hint):
        return freeze(value)
    return Reference(address, path)


def _is_shape(value: Any, hint: Any) -> bool:
    return isinstance(value, _LITERAL) or typing.get_origin(hint) is typing.Literal


def _filled(contract: type[Outputs], made: dict[str, Any]) -> Outputs:
    """Return an instance without running the author's `__post_init__`, which may look at values."""
    instance = object.__new__(contract)
    for name, value in made.items():
        object.__setattr__(instance, name, value)
    return instance


def elsewhere(parameter: str, contract: type[Outputs], unit: str, evaluation: Evaluation, state: UnitState) -> Any:
    """Return the outputs of a unit of another repository as references, and declare the node that brings them.

    Raises:
        ProgramError: the contract holds a type that no output has (F135), or the unit is no other's (F144).
    """
    whole = unit if "@" in unit else f"{unit}@{state.unit.environment}"
    if whole.startswith(f"{quote(state.unit.project)}/") and whole.endswith(f"@{quote(state.unit.environment)}"):
        raise mistake(
            "F144",
            f"`{parameter}` of `{state.unit.stack}` takes {whole}, a unit of this very project and environment",
            help=f"annotate it alone, `{parameter}: {contract.__qualname__}`: both are planned together",
        )
    types = hints(contract)
    kinds: dict[str, Attribute] = {}
    for name, hint in types.items():
        attribute = attribute_of(hint)
        if attribute is None:
            raise mistake(
                "F135",
                f"`{name}` of `{contract.__qualname__}` is annotated as {spell(hint)}",
                place=field_place(contract, name),
            )
        kinds[name] = attribute
    address = Address("upstream", parameter)
    node = Upstream(address=address, unit=whole, contract=Map({name: one.kind.value for name, one in kinds.items()}))
    state.nodes[str(address)] = node
    why = f"it is an output of `{whole}`"
    made = {
        name: stand_in(evaluation, state.text, Reference(f"{state.text}/{address}", (name,)), one, why)
        for name, one in kinds.items()
    }
    return _filled(contract, made)
