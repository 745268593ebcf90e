"""What reading an attribute gives: the Python value that stands for something not known yet; knows no cloud."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from firma.core.model.address import Step, format_path
from firma.core.model.expression import Reference
from firma.core.model.schema import Attribute, Kind
from firma.core.model.value import Value
from firma.program.collect import Sink
from firma.program.evaluation import Evaluation, Fact
from firma.program.problem import ProgramError, did_you_mean, mistake
from firma.program.ref import Ref, UnknownList
from firma.program.text import whole

_NUMBERS = frozenset({Kind.NUMBER, Kind.INTEGER, Kind.FLAG})
_LISTS = frozenset({Kind.LIST, Kind.SET})


def stand_in(
    evaluation: Evaluation, unit: str, reference: Reference, attribute: Attribute, why: str, giver: str = ""
) -> Any:
    """Return the Python value for a reference: `Text`, `Ref`, `UnknownList`, or an object of them."""
    kind = attribute.kind
    evaluation.facts[reference] = Fact(kind, giver, attribute.sensitive, attribute.element)
    if kind is Kind.OBJECT and len(attribute.attributes):
        return Part(evaluation, unit, reference, attribute.attributes, why)
    if evaluation.decoy is not None and kind not in _NUMBERS:
        return evaluation.decoy(reference, kind)
    name = f"{reference.address}#{format_path(reference.path)}" if reference.path else reference.address
    token = evaluation.mint.mint(reference, kind, _short(name, unit), why, unit, giver, sensitive=attribute.sensitive)
    if kind in _NUMBERS:
        return Ref(token)
    return UnknownList(token) if kind in _LISTS else whole(token)


def _short(name: str, unit: str) -> str:
    """Return a name without the unit's project: within one project everybody knows it."""
    project = unit.partition("/")[0] + "/"
    return name.removeprefix(project)


class Part:
    """An attribute that is an object (`db.endpoint.address`): its fields are references."""

    __slots__ = ("_about", "_fields", "_made")

    def __init__(
        self, evaluation: Evaluation, unit: str, reference: Reference, fields: Mapping[str, Attribute], why: str
    ) -> None:
        self._about, self._fields = (evaluation, unit, reference, why), fields
        self._made: dict[str, Any] = {}

    if not TYPE_CHECKING:  # seen by a type checker, it would make every misspelt attribute an Any

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            made = self._made.get(name)
            if made is None:
                made = self._made[name] = self._make(name)
            return made

    def _make(self, name: str) -> Any:
        evaluation, unit, reference, why = self._about
        attribute = self._fields.get(name)
        if attribute is None:
            raise no_attribute(name, f"{reference.address}#{format_path(reference.path)}", self._fields)
        inner = Reference(reference.address, (*reference.path, name))
        return stand_in(evaluation, unit, inner, attribute, why)

    def __firma_value__(self, sink: Sink, path: tuple[Step, ...]) -> Value:
        _, unit, reference, why = self._about
        from firma.program.placeholder import Token

        token = Token(0, reference, Kind.OBJECT, reference.address, why, unit)
        return sink.use(token, path)

    def __repr__(self) -> str:
        return f"<firma:unknown {self._about[2].address}#{format_path(self._about[2].path)}>"

    def __str__(self) -> str:
        raise self._refusal()

    def __format__(self, spec: str) -> str:
        raise self._refusal()

    def _refusal(self) -> ProgramError:
        return no_text(repr(self), self._fields)


def no_attribute(name: str, owner: str, known: Mapping[str, Any]) -> ProgramError:
    """Return the error for an attribute that does not exist."""
    return mistake(
        "F114",
        f"`{owner}` has no attribute `{name}`",
        help=did_you_mean(name, known, f"its attributes: {', '.join(sorted(known))}"),
        value=name,
    )


def no_text(shown: str, known: Mapping[str, Any]) -> ProgramError:
    """Return the error for an object that was put into text."""
    example = next((name for name in ("arn", "id", "name", *known) if name in known), "…")
    return mistake("F105", f"{shown} was put into text", help=f"pass one of its attributes, for example `.{example}`")
