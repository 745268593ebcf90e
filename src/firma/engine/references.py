"""Recorded references to secrets: what a provider is shown in their place, and how what it shows is closed again.

A ledger holds references only. Where the cloud shows the plaintext that stands for one, it must become the reference
again before anybody records it; where it shows something else, only that it changed is recorded. Sends nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from firma.core.model.call import Thing
from firma.core.model.diagnostic import FirmaError
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Value, ValueSet, is_known, set_of, walk
from firma.providers.secrets import Opened, SecretResolver, open_all

CHANGED = "(changed)"
"""Ends the version of a recorded reference where the cloud no longer holds that secret: nothing else is kept of it."""


@dataclass(frozen=True, slots=True)
class Lent:
    """A recorded thing as a provider is shown it, and how an answer is closed. `opened`: None if nobody could."""

    shown: Thing
    recorded: Map
    opened: Opened | None

    def closed(self, seen: Thing) -> Thing:
        """Return what a provider shows, with every reference closed again."""
        opened = self.opened or Opened(None)
        attributes = self._closed(self.recorded, opened.close(seen.attributes))
        return replace(seen, attributes=attributes, private=opened.close(seen.private))

    def _closed(self, recorded: Value, seen: Value) -> Any:
        if isinstance(recorded, SecretRef):
            return self._reference(recorded, seen)
        if isinstance(recorded, Sensitive):
            inner = self._closed(recorded.value, seen.value if isinstance(seen, Sensitive) else seen)
            return Sensitive(inner) if isinstance(seen, Sensitive) else inner
        if isinstance(recorded, Map) and isinstance(seen, Map):
            return type(seen)({key: self._closed(recorded.get(key), value) for key, value in seen.items()})
        if isinstance(recorded, tuple) and isinstance(seen, tuple) and len(recorded) == len(seen):
            return tuple(self._closed(before, value) for before, value in zip(recorded, seen, strict=True))
        return seen

    def _reference(self, recorded: SecretRef, seen: Value) -> Value:
        text, reference = seen.value if isinstance(seen, Sensitive) else seen, _unchanged(recorded)
        if text is None:
            return seen
        if self.opened is None:
            return recorded  # nobody here can tell whether it is the secret
        plain = next((plain for plain, known in self.opened.plaintexts if known == reference), None)
        same = text in (reference, plain)
        return reference if same else replace(reference, version=f"{reference.version}{CHANGED}")


async def lend(thing: Thing, resolvers: Mapping[str, SecretResolver]) -> Lent | None:
    """Return a recorded thing as a provider may read it, with secrets opened; None where it holds no reference."""
    if not _has_references(thing.attributes):
        return None
    opened: Opened | None = None
    try:
        opened = await open_all(_mapped(thing.attributes, _unchanged), resolvers)
    except FirmaError:
        shown = replace(thing, attributes=_mapped(thing.attributes, lambda _: Sensitive("")))
    else:
        shown = replace(thing, attributes=opened.value)
    return Lent(readable(shown), thing.attributes, opened)


def blank(thing: Thing) -> Thing:
    """Return a recorded thing as a provider may compare with it: each reference differs from every secret."""
    if not _has_references(thing.attributes):
        return readable(thing)
    return readable(replace(thing, attributes=_mapped(thing.attributes, lambda _: Sensitive(""))))


def readable(thing: Thing) -> Thing:
    """Return a recorded thing without assets and what cannot be read here (sealed without a key, or redacted)."""
    kept = {name: value for name, value in thing.attributes.items() if _is_plain(value)}
    if len(kept) == len(thing.attributes):
        return thing
    return replace(thing, attributes=type(thing.attributes)(kept))


def _is_plain(value: Value) -> bool:
    return is_known(value) and not any(isinstance(leaf, Asset) for leaf in walk(value))


def _has_references(value: Value) -> bool:
    return any(isinstance(leaf, SecretRef) for leaf in walk(value))


def _unchanged(reference: SecretRef) -> SecretRef:
    return replace(reference, version=reference.version.removesuffix(CHANGED))


def _mapped(value: Value, change: Callable[[SecretRef], Value]) -> Any:
    """The value with every reference changed."""
    if isinstance(value, SecretRef):
        return change(value)
    if isinstance(value, Sensitive):
        inner = _mapped(value.value, change)
        return inner if isinstance(inner, Sensitive) else Sensitive(inner)
    if isinstance(value, Map):
        return type(value)({key: _mapped(item, change) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(_mapped(item, change) for item in value)
    if isinstance(value, ValueSet):
        return set_of(_mapped(item, change) for item in value)
    return value
