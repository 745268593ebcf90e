"""Whether values, expressions included, fit a type's schema; knows no provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from firma.core.model.address import Step, format_path
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Value, ValueSet
from firma.program.evaluation import Fact
from firma.program.problem import ProgramError, did_you_mean, mistake, shown

Facts = Mapping[Reference, Fact]

KEYS_MAX: Final = 8
"""Most keys of a structure that a message names."""

_WORDS: Final = {
    Kind.TEXT: "text",
    Kind.NUMBER: "a number",
    Kind.INTEGER: "a whole number",
    Kind.FLAG: "True or False",
    Kind.LIST: "a list",
    Kind.SET: "a list",
    Kind.MAP: "a dict",
    Kind.OBJECT: "a dict",
    Kind.DOCUMENT: "a document (a dict, a list, or text)",
    Kind.BYTES: "bytes or an asset",
    Kind.ANY: "anything",
}

_MAKES: Final = {
    Function.CONCAT: Kind.TEXT,
    Function.ENCODE: Kind.TEXT,
    Function.JOIN: Kind.TEXT,
    Function.PART: Kind.TEXT,
    Function.JSON: Kind.TEXT,
    Function.YAML: Kind.TEXT,
    Function.BASE64: Kind.TEXT,
    Function.SHA256: Kind.TEXT,
    Function.CIDR: Kind.TEXT,
    Function.TEXT: Kind.TEXT,
    Function.DEDENT: Kind.TEXT,
    Function.SPLICE: Kind.LIST,
    Function.ENTRIES: Kind.MAP,
}
"""What functions of the vocabulary make; the others hand on what they are given."""

_NUMBERS: Final = frozenset({Kind.NUMBER, Kind.INTEGER})
_LISTS: Final = frozenset({Kind.LIST, Kind.SET})
_MAPS: Final = frozenset({Kind.MAP, Kind.OBJECT, Kind.DOCUMENT})
_NO_CONTENT: Final = frozenset({Kind.NUMBER, Kind.INTEGER, Kind.FLAG, Kind.LIST, Kind.SET})
_SAME: Final = (_NUMBERS, _LISTS, _MAPS)


def kind_of(value: Value, facts: Facts) -> Kind:
    """Return the kind of a value or of what an expression gives; ANY where nobody knows."""
    if isinstance(value, str):
        return Kind.TEXT
    if isinstance(value, bool):
        return Kind.FLAG
    if isinstance(value, int):
        return Kind.INTEGER
    if isinstance(value, Map):
        return Kind.MAP
    if isinstance(value, tuple | ValueSet):
        return Kind.LIST
    if isinstance(value, Decimal):
        return Kind.NUMBER
    if isinstance(value, bytes | Asset):
        return Kind.BYTES
    if isinstance(value, Reference):
        fact = facts.get(value)
        return Kind.ANY if fact is None else fact.kind
    if isinstance(value, Call):
        return _MAKES.get(value.function, Kind.ANY)
    return Kind.ANY


def agrees(wanted: Kind, given: Kind) -> bool:
    """Return whether a value of one kind may stand where another is wanted."""
    if wanted is given or Kind.ANY in (wanted, given):
        return True
    if wanted is Kind.INTEGER and given is Kind.NUMBER:
        return False
    if any(wanted in group and given in group for group in _SAME):
        return True
    return wanted is Kind.DOCUMENT and given in (Kind.TEXT, Kind.LIST)


def check(schema: TypeSchema, inputs: Map, facts: Facts, what: str) -> None:
    """Refuse inputs that do not fit their type.

    Raises:
        ProgramError: unknown property (F110), wrong type (F112), reference to another type (F113), value outside those
            allowed (F119).
    """
    attributes = schema.attributes
    for name, value in inputs.items():
        attribute = attributes.get(name)
        if attribute is None or attribute.read_only:
            raise stranger(schema, name, attribute)
        for error in _misfits(attribute, value, (name,), facts, what):
            raise error


def stranger(schema: TypeSchema, name: str, attribute: Attribute | None) -> ProgramError:
    """Return the error for a property that a type does not take."""
    if attribute is not None:
        detail = f"`{name}` of {schema.type} is given by the cloud, never to it"
        return mistake("F110", detail, help=f"read it: `….{name}`", value=name)
    known = [key for key, one in schema.attributes.items() if not one.read_only]
    return mistake(
        "F110",
        f"`{name}` is not a property of {schema.type}",
        help=did_you_mean(name, known, f"its properties: {', '.join(sorted(known))}"),
        value=name,
    )


def _misfits(
    attribute: Attribute, value: Value, path: tuple[Step, ...], facts: Facts, what: str
) -> Iterator[ProgramError]:
    if isinstance(value, Sensitive):
        value = value.value
    if value is None or isinstance(value, SecretRef | Opaque):
        return
    if isinstance(value, Asset) and attribute.kind not in _NO_CONTENT:
        return  # the provider knows how its type takes content: a function's code is an object there
    given = kind_of(value, facts)
    if not agrees(attribute.kind, given):
        yield _wrong(attribute, value, given, path, what)
        return
    if isinstance(value, Reference):
        yield from _other_type(attribute, value, path, facts, what)
        return
    if attribute.enum and isinstance(value, str) and value not in attribute.enum:
        yield mistake(
            "F119",
            f"`{format_path(path)}` of `{what}` is {'(sensitive)' if attribute.sensitive else shown(value)}",
            help=did_you_mean(value, attribute.enum, f"one of {', '.join(attribute.enum)}"),
            value="" if attribute.sensitive else value,
        )
        return
    yield from _inside(attribute, value, path, facts, what)


def _inside(
    attribute: Attribute, value: Value, path: tuple[Step, ...], facts: Facts, what: str
) -> Iterator[ProgramError]:
    if attribute.element is not None and isinstance(value, tuple | ValueSet | Map):
        items: Any = value.items() if isinstance(value, Map) else enumerate(value)
        for step, inner in items:
            yield from _misfits(attribute.element, inner, (*path, step), facts, what)
    elif isinstance(value, Map) and len(attribute.attributes):  # a document may have a known structure, too
        known = attribute.attributes
        for key, inner in value.items():
            field = known.get(key)
            if field is None:
                yield mistake(
                    "F110",
                    f"`{format_path((*path, key))}` is not a property of `{what}`",
                    help=did_you_mean(key, known, f"known here: {', '.join(sorted(known))}"),
                    value=key,
                )
                return
            yield from _misfits(field, inner, (*path, key), facts, what)
        for key, field in known.items():
            if field.required and value.get(key) is None:
                yield mistake("F111", f"`{format_path(path)}` of `{what}` needs `{key}`", help=f"add `{key}`")


def _wrong(attribute: Attribute, value: Value, given: Kind, path: tuple[Step, ...], what: str) -> ProgramError:
    secret = attribute.sensitive
    reference = isinstance(value, Reference | Call)
    said = f"{_WORDS[given]} that is not known yet" if reference else "(sensitive)" if secret else shown(value)
    error = mistake(
        "F112",
        f"`{format_path(path)}` of `{what}` is {said}, and {_WORDS[attribute.kind]} is wanted",
        help=f"give {_shape(attribute)}",
        value="" if secret or reference else shown(value),
    )
    # The source line may hold the secret itself.
    return ProgramError(replace(error.diagnostics[0], source="")) if secret else error


def _shape(attribute: Attribute) -> str:
    """Return what is wanted; of a list or dict with a known structure, what stands in it."""
    element = attribute.element
    if element is not None and element.attributes and attribute.kind in _LISTS:
        return f"{_WORDS[attribute.kind]} of {_keys(element)}"
    if attribute.attributes:
        return f"{_WORDS[attribute.kind]}: {_keys(attribute)}"
    return _WORDS[attribute.kind]


def _keys(attribute: Attribute) -> str:
    names = sorted(attribute.attributes)
    more = ", …" if len(names) > KEYS_MAX else ""
    return f"{{{', '.join(names[:KEYS_MAX])}{more}}}"


def _other_type(
    attribute: Attribute, value: Reference, path: tuple[Step, ...], facts: Facts, what: str
) -> Iterator[ProgramError]:
    wanted, fact = attribute.refers_to, facts.get(value)
    if not wanted or fact is None or not fact.giver or wanted.partition(".")[0] != fact.giver.partition(".")[0]:
        return
    if fact.giver != wanted:
        yield mistake(
            "F113",
            f"`{format_path(path)}` of `{what}` wants {wanted}'s, and `{value.address}` is of {fact.giver}",
            help=f"pass the {wanted.rpartition('.')[2]}",
        )


def required(schema: TypeSchema) -> tuple[str, ...]:
    """Return the names of properties that must be given."""
    return tuple(
        name for name, attribute in schema.attributes.items() if attribute.required and not attribute.read_only
    )


__all__ = ["Facts", "agrees", "check", "kind_of", "required", "stranger"]
