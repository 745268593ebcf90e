"""Marking what is sensitive in a provider's answer: by schema, or because it echoes a sensitive input; knows no key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from firma.core.model.call import Thing
from firma.core.model.schema import Attribute, TypeSchema
from firma.core.model.value import Map, SecretRef, Sensitive, Value, reveal

Secrets = Mapping[str, Attribute]
"""Attributes of a type in which something is sensitive."""


def secrets_of(schema: TypeSchema) -> Secrets:
    """Return the attributes of a type in which something is sensitive; worth keeping, it is asked for every thing."""
    return {name: attribute for name, attribute in schema.attributes.items() if _has_secret(attribute)}


def _has_secret(attribute: Attribute) -> bool:
    inner = [*attribute.attributes.values(), *([] if attribute.element is None else [attribute.element])]
    return attribute.sensitive or any(_has_secret(each) for each in inner)


def veiled(secrets: Secrets, request: Map, thing: Thing) -> Thing:
    """Return a thing as it may be recorded: what is sensitive is marked, so that it is sealed (decision 22)."""
    given = {name: value for name, value in request.items() if holds_sensitive(value)}
    if not secrets and not given:
        return thing
    attributes = {
        name: _like(given.get(name), _by_schema(secrets[name], value) if name in secrets else value)
        for name, value in thing.attributes.items()
    }
    return replace(thing, attributes=type(thing.attributes)(attributes))


def holds_sensitive(value: Value) -> bool:
    """Return whether something in a value is marked sensitive."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return False
    if isinstance(value, Sensitive):
        return True
    if isinstance(value, Map):
        return any(holds_sensitive(item) for item in value.values())
    return isinstance(value, tuple) and any(holds_sensitive(item) for item in value)


def _by_schema(attribute: Attribute, value: Value) -> Value:
    if value is None or isinstance(value, Sensitive | SecretRef):
        return value  # a reference to a secret tells nothing: it stays readable
    if attribute.sensitive:
        return _mark(value)
    if isinstance(value, Map):
        inner = {key: attribute.attributes.get(key, attribute.element) for key in value}
        return type(value)({key: _member(inner[key], item) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(_member(attribute.element, item) for item in value)
    return _mark(value) if attribute.element is not None and attribute.element.sensitive else value


def _member(attribute: Attribute | None, value: Value) -> Value:
    return value if attribute is None else _by_schema(attribute, value)


def _like(given: Value, value: Value) -> Value:
    """Mark what stands where a sensitive input stood."""
    if value is None or isinstance(value, SecretRef):
        return value
    if isinstance(given, Sensitive):
        return _mark(value)
    if isinstance(value, Sensitive):
        return value
    if isinstance(given, Map) and isinstance(value, Map):
        return type(value)({key: _like(given.get(key), item) for key, item in value.items()})
    if isinstance(given, tuple) and isinstance(value, tuple) and len(given) == len(value):
        return tuple(_like(given[i], item) for i, item in enumerate(value))
    return _mark(value) if holds_sensitive(given) else value


def _mark(value: Value) -> Value:
    """Mark a whole value; marks inside it are not needed any more."""
    return Sensitive(reveal(value))
