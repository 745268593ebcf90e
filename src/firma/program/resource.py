"""Resources: what a typed class does when the author calls it; the schema comes with the class. Knows no provider."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self

from firma.core.model.address import BARE, Address, AddressError, Step, check_segment
from firma.core.model.expression import Reference
from firma.core.model.node import Resource as Declared
from firma.core.model.place import Place
from firma.core.model.schema import TypeSchema
from firma.core.model.sensitivity import Secrets, marked, secrets_of
from firma.core.model.value import Map, Value
from firma.program import options
from firma.program.attribute import no_attribute, no_text, stand_in
from firma.program.collect import Sink, collect
from firma.program.evaluation import Evaluation, current, twice
from firma.program.fits import check, required
from firma.program.instance import provider_of
from firma.program.placeholder import START
from firma.program.problem import ProgramError, author_frame, is_author, mistake, relative
from firma.program.tags import tagged

_FILES: dict[str, str] = {}
"""File names of code objects to names relative to the project; empty: not the author's."""


def declaring_place() -> Place | None:
    """Return file and line where the author declares: columns would cost a hundred times as much."""
    frame = sys._getframe(2)  # noqa: SLF001  # documented for this very use
    file = frame.f_code.co_filename
    known = _FILES.get(file)
    if known is None:
        known = _FILES[file] = relative(file) if is_author(file) else ""
    if known:
        return Place(known, frame.f_lineno)
    found, _ = author_frame(2)
    return None if found is None else Place(relative(found.f_code.co_filename), found.f_lineno)


class _OfClass:
    """A value of the class under a name that may be an attribute, too: an instance gives the attribute."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Resource | None, owner: type[Resource]) -> Any:
        return getattr(owner, f"_{self.name}") if instance is None else instance._attribute(self.name)  # noqa: SLF001


class Resource:
    """A declared resource. Attributes are made when they are first read, so an unused one costs nothing.

    A subclass gives `type_name` and `schema`. The first parameter is positional only, because many types have a
    property `name`.

    Raises:
        ProgramError: a name, property or option is wrong, or the address is taken (codes F110 to F123).
    """

    __slots__ = ("_address", "_evaluation", "_made", "_unit")
    _schema: ClassVar[TypeSchema]
    _type_name: ClassVar[str]
    _required: ClassVar[tuple[str, ...]]
    _secrets: ClassVar[Secrets]
    _clashes: ClassVar[frozenset[str]]

    if TYPE_CHECKING:
        type_name: ClassVar[str]
        schema: ClassVar[TypeSchema]

        def __init__(self, name: str, /, **given: Any) -> None: ...

    else:
        type_name, schema = _OfClass("type_name"), _OfClass("schema")

        def __init__(self, name: str, /, **given: Any) -> None:
            evaluation, state = current()
            schema, place = self._schema, declaring_place()
            address = Address(self._type_name, named(name), state.components)
            text = str(address)
            if text in state.taken:
                raise twice(state, text, place)
            self._bind(evaluation, state.text, text)
            chosen = {key: given.pop(key) for key in options.NAMES.intersection(given) - self._clashes}
            sink = Sink(evaluation, state, f"{state.unit.short}/{text}")
            inputs = self._inputs(given, sink)
            kept = options.read(chosen, schema, address, state)
            if sink.needs:
                kept = replace(kept, depends_on=tuple(dict.fromkeys((*kept.depends_on, *sink.needs))))
            provider = provider_of(type(self), schema, state, place)
            state.taken[text] = place
            state.sinks[-1][text] = Declared(
                address=address, inputs=inputs, options=kept, provider=provider, place=place
            )

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        for name in ("type_name", "schema"):
            if name in cls.__dict__:
                setattr(cls, f"_{name}", cls.__dict__[name])
                delattr(cls, name)
        if "_schema" in cls.__dict__:
            cls._required = required(cls._schema)
            cls._secrets = secrets_of(cls._schema)
            cls._clashes = frozenset(name for name in options.NAMES if name in cls._schema.attributes)

    @classmethod
    def _found(cls, evaluation: Evaluation, unit: str, address: str) -> Self:
        """Return an instance that stands for a look-up's answer."""
        made = cls.__new__(cls)
        made._bind(evaluation, unit, address)  # noqa: SLF001  # its own constructor
        return made

    def _bind(self, evaluation: Evaluation, unit: str, address: str) -> None:
        self._evaluation, self._unit, self._address = evaluation, unit, address
        self._made: dict[str, Any] = {}

    def _inputs(self, given: dict[str, Any], sink: Sink) -> Map:
        schema, evaluation, state, what = self._schema, sink.evaluation, sink.state, sink.what
        if state.defaults.tags and schema.tags:
            given = tagged(schema, given, state.defaults.tags)
        inputs = Map({key: collect(value, sink, (key,)) for key, value in given.items() if value is not None})
        check(schema, inputs, evaluation.facts, what)
        for name in self._required:
            if name not in inputs:
                raise mistake("F111", f"{schema.type} `{what}` needs `{name}`", help=f"add `{name}=…`", value=name)
        hidden = self._secrets
        if not hidden.keys() & inputs.keys():
            return inputs
        return Map({name: marked(hidden[name], value) if name in hidden else value for name, value in inputs.items()})

    if not TYPE_CHECKING:  # seen by a type checker, it would make every misspelt attribute an Any

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            made = self._made.get(name)
            if made is None:
                made = self._made[name] = self._attribute(name)
            return made

    def _attribute(self, name: str) -> Any:
        schema = self._schema
        attribute = schema.attributes.get(name)
        if attribute is None:
            raise no_attribute(name, schema.type, schema.attributes)
        reference = Reference(f"{self._unit}/{self._address}", (name,))
        found = self._address.startswith("lookup:")
        why = f"the cloud gives `{name}` when {schema.type} `{self._address}` is {'looked up' if found else 'made'}"
        return stand_in(self._evaluation, self._unit, reference, attribute, why, schema.type)

    def __firma_addresses__(self) -> tuple[str, tuple[str, ...]]:
        return self._unit, (self._address,)

    def __firma_value__(self, sink: Sink, path: tuple[Step, ...]) -> Value:
        schema = self._schema
        near = next((name for name in ("arn", "id", *schema.attributes) if name in schema.attributes), "…")
        raise mistake(
            "F112",
            f"{sink.label(path)} is the resource `{self._address}` itself, which no property can hold",
            help=f"pass one of its attributes, for example `.{near}`",
        )

    def __repr__(self) -> str:
        return f"<firma:resource {self._unit}/{self._address}>"

    def __str__(self) -> str:
        raise self._refusal()

    def __format__(self, spec: str) -> str:
        raise self._refusal()

    def _refusal(self) -> ProgramError:
        return no_text(f"resource `{self._address}`", self._schema.attributes)


def named(name: object) -> str:
    """Return a name that can be part of an address. Raises ProgramError (F121)."""
    if type(name) is str:
        if BARE.fullmatch(name) and len(name) < 64 and START not in name:
            return name
        if START not in name:
            try:
                return check_segment(name)
            except AddressError as error:
                raise mistake("F121", str(error)) from None
    shown = repr(name)[:60] if not isinstance(name, str) else "a reference"
    raise mistake("F121", f"{shown} cannot be a name: names are fixed text")
