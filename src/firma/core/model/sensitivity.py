"""What a schema calls sensitive, marked in values, so that it is sealed and never shown (decision 22); knows no key."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.schema import Attribute, TypeSchema
from firma.core.model.value import Map, SecretRef, Sensitive, Value, reveal

Secrets = Mapping[str, Attribute]
"""Attributes of a type in which something is sensitive."""


DEPTH_SEARCHED_MAX = 2
"""How deep a schema is searched; some types hold themselves, and some have tens of thousands of inner attributes."""


def secrets_of(schema: TypeSchema) -> Secrets:
    """Return the attributes of a type in which something is, or deep inside may be, sensitive.

    Values decide (`marked`): this only says where there is nothing to look for. Worth keeping, it is asked for every
    thing.
    """
    return {name: attribute for name, attribute in schema.attributes.items() if _may_hide(attribute, 0)}


def _may_hide(attribute: Attribute, depth: int) -> bool:
    inner = [*attribute.attributes.values(), *([] if attribute.element is None else [attribute.element])]
    if attribute.sensitive or not inner:
        return attribute.sensitive
    return depth == DEPTH_SEARCHED_MAX or any(_may_hide(each, depth + 1) for each in inner)


def marked(attribute: Attribute, value: Value) -> Value:
    """Return a value, or expression, of an attribute with everything marked that its schema calls sensitive."""
    if value is None or isinstance(value, Sensitive | SecretRef):
        return value  # a reference to a secret tells nothing: it stays readable
    if attribute.sensitive:
        return mark(value)
    if isinstance(value, Map):
        inner = {key: attribute.attributes.get(key, attribute.element) for key in value}
        return type(value)({key: _member(inner[key], item) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(_member(attribute.element, item) for item in value)
    return mark(value) if attribute.element is not None and attribute.element.sensitive else value


def _member(attribute: Attribute | None, value: Value) -> Value:
    return value if attribute is None else marked(attribute, value)


def mark(value: Value) -> Value:
    """Mark a whole value; marks inside it are not needed any more."""
    return Sensitive(reveal(value))
