"""Marking what is sensitive in a provider's answer; knows no key.

It is so by schema, because it echoes a sensitive input, or because the detector takes it for a secret.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from firma.core.model.address import Path, format_path
from firma.core.model.call import Thing
from firma.core.model.detector import Finding, findings, marked_up
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.sensitivity import Secrets, mark, marked, secrets_of
from firma.core.model.value import Map, SecretRef, Sensitive, Value

__all__ = [
    "Allowed",
    "Secrets",
    "answered",
    "found_in",
    "holds_sensitive",
    "looked_up",
    "nothing_allowed",
    "secrets_of",
    "veiled",
]


_HIDDEN = (Sensitive, SecretRef)

Allowed = Callable[[Path], bool]
"""Whether a person said of a path that what looks like a secret there is none."""


def nothing_allowed(path: Path) -> bool:
    """Allow nothing."""
    del path
    return False


def veiled(secrets: Secrets, request: Map, thing: Thing, allowed: Allowed = nothing_allowed) -> Thing:
    """Return a thing as it may be recorded: what is sensitive is marked, so that it is sealed (decision 22)."""
    given = {name: value for name, value in request.items() if _holds(value, _HIDDEN)}
    if secrets or given:
        thing = _by_schema(secrets, given, thing)
    found = {one.path: one.shape for one in found_in(request, thing, allowed)}
    return replace(thing, attributes=marked_up(thing.attributes, found)) if found else thing


def found_in(request: Map, thing: Thing, allowed: Allowed = nothing_allowed) -> tuple[Finding, ...]:
    """Return what in a provider's answer looks like a secret, is not marked, and was not given by the program."""
    return tuple(
        found
        for name, value in thing.attributes.items()
        if value is not None
        for found in findings(value, (name,))
        if request.get(name) != value and not allowed(found.path)
    )


def answered(address: str, found: Finding) -> Diagnostic:
    """Return F974: where a provider answered with what looks like a secret."""
    where = f"{address}#{format_path(found.path)}"
    return diagnose("F974", f"{where} looks like {found.shape}", address=where, severity=Severity.WARNING)


def looked_up(answer: Value) -> Value:
    """Return a look-up's answer with everything marked that looks like a secret: so it is sealed, and never pinned."""
    found = {one.path: one.shape for one in findings(answer)}
    return marked_up(answer, found) if found else answer


def _by_schema(secrets: Secrets, given: dict[str, Value], thing: Thing) -> Thing:
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
