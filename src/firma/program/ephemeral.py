"""Ephemeral values: asked for anew at each run, given to what cannot be read back, never kept; knows no provider."""

from __future__ import annotations

from typing import Any

from firma.core.model.address import Address, AddressError, Step, check_segment
from firma.core.model.ephemeral import EPHEMERAL
from firma.core.model.expression import Reference
from firma.core.model.node import Lookup
from firma.core.model.schema import Kind
from firma.core.model.value import Map, SecretRef, Value
from firma.program.collect import Sink, collect
from firma.program.evaluation import Evaluation, UnitState, current
from firma.program.instance import Provider
from firma.program.placeholder import Token
from firma.program.problem import author_place, mistake
from firma.program.secret import Secret

_WHY = "it is asked for when something needs it, and never kept"


class EphemeralAttribute(Secret):
    """One attribute of an ephemeral value: a property takes it whole, and it has no form in text."""

    __slots__ = ()

    def __firma_value__(self, sink: Sink, path: tuple[Step, ...]) -> Value:
        full = f"{sink.state.text}/{self.name}"
        token = Token(0, Reference(full, (self.key,)), Kind.TEXT, full, _WHY, sink.state.text, sensitive=True)
        return sink.use(token, path)

    def __repr__(self) -> str:
        return f"<firma:ephemeral {self.name}#{self.key}>"


class Ephemeral:
    """An ephemeral value that the program declared; `value["stdout"]` is one of its attributes."""

    __slots__ = ("address",)

    def __init__(self, address: str) -> None:
        self.address = address

    def __getitem__(self, attribute: str) -> SecretRef:
        """Return an attribute, to be given whole to a provider instance or to a property that can only be written."""
        return EphemeralAttribute(EPHEMERAL, self.address, "", attribute)

    def __repr__(self) -> str:
        return f"<firma:{self.address}>"


def ephemeral(kind: str, name: str, /, *, provider: Provider | None = None, **inputs: Any) -> Ephemeral:
    """Declare a value that exists while a run needs it: a token, a password from somewhere, a lease.

    Such as `token = firma.ephemeral("builtin.Command", "token", create=["issue-token", cluster.name])`; then
    `firma.provider("sim", "inside", token=token["stdout"])`. It is asked for when what uses it is about to begin, and
    taken back when the last user is done. Neither plan nor ledger nor log has it. Inputs may be references. `kind` is
    the type of a provider that gives such values; any look-up is one, too.

    Raises:
        ProgramError: the name is taken (F122) or is none (F121), or an input is no value.
    """
    evaluation, state = current()
    place = author_place(2)
    try:
        address = Address(EPHEMERAL, check_segment(name), state.components)
    except AddressError as error:
        raise mistake("F121", str(error)) from None
    collected = _inputs(evaluation, state, name, inputs)
    instance = provider.name if provider is not None else kind.partition(".")[0]
    state.declare(
        address,
        lambda found: Lookup(address=found, type=kind, inputs=collected, provider=instance, place=place),
        place,
    )
    return Ephemeral(str(address))


def _inputs(evaluation: Evaluation, state: UnitState, name: str, inputs: dict[str, Any]) -> Map:
    sink = Sink(evaluation, state, f"ephemeral `{name}`")
    return Map({key: collect(value, sink, (key,)) for key, value in inputs.items() if value is not None})
