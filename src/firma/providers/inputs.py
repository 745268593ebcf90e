"""Checking values against a type's schema: kinds, required inputs, strangers; knows no provider."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from firma.core.model.address import Step, format_path
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown, Value, ValueSet

SHOWN_CHARACTERS_MAX = 80
"""Longest value that a message shows, in characters."""

Misfit = tuple[tuple[Step, ...], str]
"""Where a value does not fit, and why."""


def _is_number(value: Value) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


_FITS: Mapping[Kind, Callable[[Value], bool]] = {
    Kind.TEXT: lambda v: isinstance(v, str),
    Kind.NUMBER: _is_number,
    Kind.INTEGER: lambda v: isinstance(v, int) and not isinstance(v, bool),
    Kind.FLAG: lambda v: isinstance(v, bool),
    Kind.LIST: lambda v: isinstance(v, tuple),
    Kind.SET: lambda v: isinstance(v, tuple | ValueSet),
    Kind.MAP: lambda v: isinstance(v, Map),
    Kind.OBJECT: lambda v: isinstance(v, Map),
    Kind.DOCUMENT: lambda v: isinstance(v, Map | tuple | str),
    Kind.BYTES: lambda v: isinstance(v, bytes | Asset),
    Kind.ANY: lambda _: True,
}


def misfits(attribute: Attribute, value: Value, path: tuple[Step, ...] = ()) -> list[Misfit]:
    """Return where a value does not have the kind of its attribute. None, unknowns and secrets fit everywhere."""
    if isinstance(value, Sensitive):
        value = value.value
    if value is None or isinstance(value, Unknown | SecretRef):
        return []
    if not _FITS[attribute.kind](value):
        return [(path, f"{attribute.kind.value} is expected, and this is {kind_name(value)}")]
    if attribute.enum and value not in attribute.enum:
        return [(path, f"one of {', '.join(attribute.enum)} is expected")]
    found: list[Misfit] = []
    if attribute.element is not None:
        items = value.items() if isinstance(value, Map) else enumerate(value)
        for step, item in items:
            found += misfits(attribute.element, item, (*path, step))
    elif attribute.attributes and isinstance(value, Map):
        for key, item in value.items():
            if key not in attribute.attributes:
                found.append(((*path, key), "there is no such attribute"))
            else:
                found += misfits(attribute.attributes[key], item, (*path, key))
    return found


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


def shown(attribute: Attribute | None, value: Value) -> str:
    """Return a value as a message may show it: short, and never a sensitive one."""
    if isinstance(value, Sensitive | SecretRef) or (attribute is not None and attribute.sensitive):
        return "(sensitive)"
    text = repr(value)
    return text if len(text) <= SHOWN_CHARACTERS_MAX else f"{text[: SHOWN_CHARACTERS_MAX - 1]}…"


def check_inputs(schema: TypeSchema, desired: Map) -> Diagnostic | None:
    """Return the first problem of a request's inputs, or None: a stranger (with the nearest name), a kind, a gap."""
    for name, value in desired.items():
        attribute = schema.attributes.get(name)
        if attribute is None or attribute.read_only:
            return _stranger(schema, name)
        for path, why in misfits(attribute, value, (name,))[:1]:
            return diagnose("F609", f"{schema.type}#{format_path(path)}: {why}.", value=shown(attribute, value))
    for name, attribute in schema.attributes.items():
        if attribute.required and desired.get(name) is None:
            return diagnose("F607", f"{schema.type} needs {name!r}.", value=name)
    return None


def _stranger(schema: TypeSchema, name: str) -> Diagnostic:
    writable = [key for key, attribute in schema.attributes.items() if not attribute.read_only]
    if name in schema.attributes:
        return diagnose("F608", f"{name!r} of {schema.type} is given by the provider, never to it.", value=name)
    near = difflib.get_close_matches(name, writable, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else f" It has: {', '.join(sorted(writable))}."
    return diagnose("F608", f"{schema.type} has no input {name!r}.{hint}", value=name)
