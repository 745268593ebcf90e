"""Checking resolved inputs against a type's schema, for documents of any front end; knows no state and no provider."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from firma.core.model.address import Path, format_path
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.node import Resource
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown, Value, ValueSet

SHOWN_CHARACTERS_MAX: Final = 80
"""Longest value that a message shows, in characters."""


def _is_number(value: Value) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


_FITS: Final[Mapping[Kind, Callable[[Value], bool]]] = {
    Kind.TEXT: lambda v: isinstance(v, str | Asset),
    Kind.NUMBER: _is_number,
    Kind.INTEGER: lambda v: isinstance(v, int) and not isinstance(v, bool),
    Kind.FLAG: lambda v: isinstance(v, bool),
    Kind.LIST: lambda v: isinstance(v, tuple),
    Kind.SET: lambda v: isinstance(v, tuple | ValueSet),
    Kind.MAP: lambda v: isinstance(v, Map),
    Kind.OBJECT: lambda v: isinstance(
        v, Map | Asset
    ),  # content that the provider stages, such as the code of a function
    Kind.DOCUMENT: lambda v: isinstance(v, Map | tuple | str),
    Kind.BYTES: lambda v: isinstance(v, bytes | str | Asset),
    Kind.ANY: lambda _: True,
}


def required_of(schema: TypeSchema) -> tuple[str, ...]:
    """Return the names of properties that must be given."""
    return tuple(name for name, a in schema.attributes.items() if a.required and not a.read_only)


def check(schema: TypeSchema, node: Resource, desired: Map, required: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Yield everything in resolved inputs that does not fit the type: strangers, kinds, gaps (F211–F214)."""
    for name, value in desired.items():
        attribute = schema.attributes.get(name)
        if attribute is None:
            yield _stranger(node, schema.attributes, (name,))
        elif attribute.read_only:
            yield _say("F214", node, (name,), "is read-only")
        else:
            yield from _misfits(node, attribute, value, (name,))
    for name in required:
        if name not in desired:
            yield _say("F212", node, (name,), "is missing")


def _say(code: str, node: Resource, path: Path, what: str, value: str = "") -> Diagnostic:
    detail = f"`{format_path(path)}` of {node.address} {what}" + ("" if what.endswith("?") else ".")
    return diagnose(code, detail, address=str(node.address), place=node.place, value=value or format_path(path))


def _stranger(node: Resource, attributes: Mapping[str, Attribute], path: Path) -> Diagnostic:
    writable = [name for name, attribute in attributes.items() if not attribute.read_only]
    near = difflib.get_close_matches(str(path[-1]), writable, n=1)
    hint = f"; did you mean `{near[0]}`?" if near else ""
    return _say("F211", node, path, f"does not exist{hint}")


def _misfits(node: Resource, attribute: Attribute, value: Value, path: Path) -> Iterator[Diagnostic]:
    """Yield where a value does not have the kind of its attribute. None, unknowns and secrets fit everywhere."""
    sensitive = attribute.sensitive or isinstance(value, Sensitive)
    if isinstance(value, Sensitive):
        value = value.value
    if value is None or isinstance(value, Unknown | SecretRef):
        return
    if not _FITS[attribute.kind](value):
        found = f"is {kind_name(value)}, and {attribute.kind.value} is expected"
        yield _say("F213", node, path, found, "(sensitive)" if sensitive else _shown(value))
    elif attribute.enum and isinstance(value, str) and value not in attribute.enum:
        found = f"must be one of {', '.join(attribute.enum)}"
        yield _say("F213", node, path, found, "(sensitive)" if sensitive else _shown(value))
    elif attribute.element is not None and isinstance(value, Map | tuple | ValueSet):
        items: Any = value.items() if isinstance(value, Map) else enumerate(value)
        for step, item in items:
            yield from _misfits(node, attribute.element, item, (*path, step))
    elif attribute.kind is Kind.OBJECT and attribute.attributes and isinstance(value, Map):
        yield from _object(node, attribute, value, path)


def _object(node: Resource, attribute: Attribute, value: Map, path: Path) -> Iterator[Diagnostic]:
    for key, item in value.items():
        inner = attribute.attributes.get(key)
        if inner is None:
            yield _stranger(node, attribute.attributes, (*path, key))
        else:
            yield from _misfits(node, inner, item, (*path, key))
    for key, inner in attribute.attributes.items():
        if inner.required and not inner.read_only and key not in value:
            yield _say("F212", node, (*path, key), "is missing")


def kind_name(value: Value) -> str:
    """Return the word for what a value is, as messages use it."""
    names: tuple[tuple[Any, str], ...] = (
        (bool, "a flag"),
        (int | Decimal, "a number"),
        (str, "text"),
        (bytes | Asset, "bytes"),
        (Map, "a map"),
        (tuple, "a list"),
        (ValueSet, "a set"),
    )
    return next((name for kind, name in names if isinstance(value, kind)), f"a {type(value).__name__}")


def _shown(value: Value) -> str:
    text = repr(value)
    return text if len(text) <= SHOWN_CHARACTERS_MAX else f"{text[: SHOWN_CHARACTERS_MAX - 1]}…"
