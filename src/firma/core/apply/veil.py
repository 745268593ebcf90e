"""Marking what is sensitive in a provider's answer: by schema, or because it echoes a sensitive input; knows no key."""

from __future__ import annotations

from dataclasses import replace

from firma.core.model.call import Thing
from firma.core.model.sensitivity import Secrets, mark, marked, secrets_of
from firma.core.model.value import Map, SecretRef, Sensitive, Value

__all__ = ["Secrets", "holds_sensitive", "secrets_of", "veiled"]


_HIDDEN = (Sensitive, SecretRef)


def veiled(secrets: Secrets, request: Map, thing: Thing) -> Thing:
    """Return a thing as it may be recorded: what is sensitive is marked, so that it is sealed (decision 22)."""
    given = {name: value for name, value in request.items() if _holds(value, _HIDDEN)}
    if not secrets and not given:
        return thing
    attributes = {
        name: _like(given.get(name), marked(secrets[name], value) if name in secrets else value)
        for name, value in thing.attributes.items()
    }
    return replace(thing, attributes=type(thing.attributes)(attributes))


def holds_sensitive(value: Value) -> bool:
    """Return whether something in a value is marked sensitive."""
    return _holds(value, Sensitive)


def _holds(value: Value, kinds: type | tuple[type, ...]) -> bool:
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return False
    if isinstance(value, kinds):
        return True
    if isinstance(value, Map):
        return any(_holds(item, kinds) for item in value.values())
    return isinstance(value, tuple) and any(_holds(item, kinds) for item in value)


def _like(given: Value, value: Value) -> Value:
    """Mark what stands where a sensitive input stood; where a reference stood, nothing but one is recorded."""
    if value is None or isinstance(value, SecretRef):
        return value
    if isinstance(given, SecretRef):
        return given
    if isinstance(given, Sensitive):
        return mark(value)
    if isinstance(value, Sensitive):
        return value
    if isinstance(given, Map) and isinstance(value, Map):
        return type(value)({key: _like(given.get(key), item) for key, item in value.items()})
    if isinstance(given, tuple) and isinstance(value, tuple) and len(given) == len(value):
        return tuple(_like(given[i], item) for i, item in enumerate(value))
    return mark(value) if _holds(given, _HIDDEN) else value
