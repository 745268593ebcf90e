"""Provider instances: which configured provider serves a resource, as nodes of the graph; knows no provider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from firma.core.model.address import Address
from firma.core.model.node import ProviderInstance
from firma.core.model.place import Place
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.program.collect import Sink, collect
from firma.program.evaluation import UnitState, current
from firma.program.problem import author_place, mistake


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider instance that the program declared, to be handed to `firma.defaults(provider=…)`."""

    name: str
    kind: str


def provider(kind: str, name: str, /, **inputs: Any) -> Provider:
    """Declare a configured provider: `firma.provider("aws", "ireland", region="eu-west-1")`. Inputs may be references.

    Raises:
        ProgramError: the name is taken (F122), or an input is no value.
    """
    evaluation, state = current()
    place = author_place(2)
    sink = Sink(evaluation, state, f"provider `{name}`")
    collected = Map({key: collect(value, sink, (key,)) for key, value in inputs.items()})
    address = Address("provider", name)
    state.declare(
        address, lambda found: ProviderInstance(address=found, kind=kind, inputs=collected, place=place), place
    )
    return Provider(name, kind)


def provider_of(kind: type, schema: TypeSchema, state: UnitState, place: Place | None) -> str:
    """Return the name of the instance that serves a resource; what defaults imply is declared on first use."""
    own = getattr(kind, "__firma_provider__", None)
    if own is not None:
        return _implied(state, own[0], "own", Map({"module": own[1], "name": own[2]}), place)
    chosen = state.defaults
    if chosen.provider:
        node = state.nodes.get(f"provider:{chosen.provider}")
        if node is not None and isinstance(node, ProviderInstance) and node.kind == schema.provider:
            return chosen.provider
    inputs = {key: value for key, value in (("account", chosen.account), ("region", chosen.region)) if value}
    if inputs and schema.provider == "aws":
        return _implied(state, ".".join(("aws", *inputs.values())), "aws", Map(inputs), place)
    return schema.provider


def _implied(state: UnitState, name: str, kind: str, inputs: Map, place: Place | None) -> str:
    address = Address("provider", name)
    text = str(address)
    if text not in state.taken:
        state.taken[text] = place
        state.nodes[text] = ProviderInstance(address=address, kind=kind, inputs=inputs)
    return name


def check_fixed(name: str, value: object) -> str:
    """Return fixed text. Raises ProgramError (F117) for anything else: such things are known before a plan is made."""
    if type(value) is not str:
        raise mistake(
            "F117", f"`{name}` of `firma.defaults` is not fixed text", help="use a provider instance for references"
        )
    return value
