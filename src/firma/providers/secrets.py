"""Secrets at the provider's last moment: opened for one call, closed again in its answer; knows no secret store's API.

A `SecretRef` is all that plan and ledger hold. Its plaintext exists in the request that leaves the process, and nowhere
else: what comes back is searched for it (`Opened.close`, `Opened.redact`), errors included.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from firma.core.model.detector import censored
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map, SecretRef, Sensitive, Value, ValueSet, set_of

ENVIRONMENT = "environment"
"""Name of the store of environment variables."""

REDACTED_CHARACTERS_MIN = 4
"""Shortest secret that is searched for inside text: shorter ones would make holes everywhere (a secret `1`, say)."""


class SecretResolver(Protocol):
    """Opens the secrets of one store."""

    store: str
    """The name in `SecretRef.store`."""

    async def resolve(self, reference: SecretRef) -> str:
        """Return the whole text of a secret (a key inside it is taken by the caller).

        Raises PermanentError (F640: not there, or denied) or TemporaryError. Neither holds plaintext.
        """
        ...


class EnvironmentSecrets:
    """Secrets in environment variables: those of the process that calls the provider, never the program's."""

    store = ENVIRONMENT

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    async def resolve(self, reference: SecretRef) -> str:
        """Return the variable's text. Raises PermanentError (F640) if it is not set or empty."""
        text = self._environment.get(reference.name, "")
        if not text:
            detail = f"The environment variable {reference.name!r} is not set."
            raise PermanentError(diagnose("F640", detail, value=reference.name))
        return text


@dataclass(frozen=True, slots=True)
class Opened:
    """A value whose secrets are open (each a Sensitive), and which plaintext belongs to which reference."""

    value: Value
    plaintexts: tuple[tuple[str, SecretRef], ...] = ()
    """The longest first, so that a secret inside another one is not found too early."""

    def __repr__(self) -> str:
        return f"Opened(…, {len(self.plaintexts)} secrets)"

    def redact(self, text: str) -> str:
        """Return a text in which every secret, also as JSON or Python writes it, is replaced by its name."""
        for plaintext, reference in self.plaintexts:
            text = without(text, plaintext, f"(secret {label(reference)})")
        return text

    def close(self, value: Value) -> Value:
        """Return a provider's value with each secret closed: its reference where it stands alone, else redacted."""
        if not self.plaintexts:
            return value
        if isinstance(value, str):
            return self._exactly(value) or self.redact(value)
        if isinstance(value, bytes):
            return value if self.redact(text := value.decode("latin-1")) == text else self.redact(text).encode()
        if isinstance(value, Sensitive):
            inner = self.close(value.value)
            return inner if isinstance(inner, SecretRef) else Sensitive(inner)
        if isinstance(value, Map):
            return type(value)({self.redact(key): self.close(item) for key, item in value.items()})
        if isinstance(value, tuple):
            return tuple(self.close(item) for item in value)
        if isinstance(value, ValueSet):
            return set_of(self.close(item) for item in value)
        return value

    def leaks(self, value: Value) -> bool:
        """Return whether a text in a value holds a secret, with more around it."""
        if isinstance(value, str | bytes):
            text = value if isinstance(value, str) else value.decode("latin-1")
            return self._exactly(text) is None and self.redact(text) != text
        if isinstance(value, Sensitive):
            return self.leaks(value.value)
        if isinstance(value, Map):
            return any(self.leaks(key) or self.leaks(item) for key, item in value.items())
        return isinstance(value, tuple | ValueSet) and any(self.leaks(item) for item in value)

    def _exactly(self, text: str) -> SecretRef | None:
        if len(text) < REDACTED_CHARACTERS_MIN:
            return None
        return next((reference for plaintext, reference in self.plaintexts if plaintext == text), None)


async def open_all(value: Value, resolvers: Mapping[str, SecretResolver]) -> Opened:
    """Return a value with every secret opened, each asked for once.

    Raises:
        PermanentError: F640 (not there), F641 (no such store), F642 (no such key inside it).
        TemporaryError: the store does not answer now.
    """
    plaintexts: dict[SecretRef, str] = {}
    for reference in _references(value):
        if reference not in plaintexts:
            plaintexts[reference] = await _open(reference, resolvers)
    if not plaintexts:
        return Opened(value)
    found = sorted(
        ((text, reference) for reference, text in plaintexts.items()), key=lambda p: (-len(p[0]), label(p[1]))
    )
    return Opened(_filled(value, plaintexts), tuple(found))


def without(text: str, plaintext: str, name: str) -> str:
    """Return a text in which a plaintext, also as JSON or Python writes it, is replaced by `name`.

    What looks like a secret in a message is left out when it is made: what that leaves of the plaintext goes, too.
    """
    if len(plaintext) < REDACTED_CHARACTERS_MIN:
        return text
    forms = (plaintext, json.dumps(plaintext)[1:-1], repr(plaintext)[1:-1])
    for form in dict.fromkeys((*forms, *map(censored, forms))):
        text = text.replace(form, name)
    return text


def hidden_texts(schema: TypeSchema | None, values: Map) -> tuple[str, ...]:
    """Return the texts that must not be shown: sensitive by themselves or by schema, the longest first."""
    found: set[str] = set()
    for name, value in values.items():
        attribute = None if schema is None else schema.attributes.get(name)
        _collect(value, found, hidden=attribute is not None and (attribute.sensitive or attribute.write_only))
    return tuple(sorted(found, key=lambda text: (-len(text), text)))


def _collect(value: Value, found: set[str], *, hidden: bool) -> None:
    if isinstance(value, Sensitive):
        _collect(value.value, found, hidden=True)
    elif isinstance(value, Map):
        for item in value.values():
            _collect(item, found, hidden=hidden)
    elif isinstance(value, tuple | ValueSet):
        for item in value:
            _collect(item, found, hidden=hidden)
    elif hidden and isinstance(value, str | bytes | int) and not isinstance(value, bool):
        found.add(value.decode(errors="replace") if isinstance(value, bytes) else str(value))


def by_store(resolvers: Iterable[SecretResolver]) -> Mapping[str, SecretResolver]:
    """Return resolvers by the name of their store."""
    return {resolver.store: resolver for resolver in resolvers}


def label(reference: SecretRef) -> str:
    """Return a secret's name as messages show it: `store:name[#key][@version]`."""
    key = f"#{reference.key}" if reference.key else ""
    version = f"@{reference.version}" if reference.version else ""
    return f"{reference.store}:{reference.name}{key}{version}"


def fingerprint(plaintext: str, *, key: bytes, key_id: str) -> str:
    """Return `key_id:hex`, an HMAC-SHA-256 by which a change of a secret is seen (decision 22).

    Equal secrets have equal fingerprints under one key only; without the key nothing can be guessed from it.
    """
    message = b"firma secret\x00" + plaintext.encode()  # the prefix keeps this use of the key apart from any other
    return f"{key_id}:{hmac.new(key, message, hashlib.sha256).hexdigest()}"


async def _open(reference: SecretRef, resolvers: Mapping[str, SecretResolver]) -> str:
    resolver = resolvers.get(reference.store)
    if resolver is None:
        known = ", ".join(sorted(resolvers)) or "none"
        detail = f"{label(reference)}: nobody opens {reference.store!r} here; known: {known}."
        raise PermanentError(diagnose("F641", detail, value=reference.store))
    text = await resolver.resolve(reference)
    if not reference.key:
        return text
    try:
        members = json.loads(text)
    except ValueError:
        members = None  # the parser's message would hold a part of the secret
    if not isinstance(members, dict) or not isinstance(members.get(reference.key), str | int):
        detail = f"{label(reference)}: the secret is no JSON object with a text or number under this key."
        raise PermanentError(diagnose("F642", detail, value=reference.key)) from None
    return str(members[reference.key])


def _references(value: Value) -> Iterable[SecretRef]:
    if isinstance(value, SecretRef):
        yield value
    elif isinstance(value, Sensitive):
        yield from _references(value.value)
    elif isinstance(value, Map):
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, tuple | ValueSet):
        for item in value:
            yield from _references(item)


def _filled(value: Value, plaintexts: Mapping[SecretRef, str]) -> Value:
    if isinstance(value, SecretRef):
        return Sensitive(plaintexts[value])
    if isinstance(value, Sensitive):
        inner = _filled(value.value, plaintexts)
        return inner if isinstance(inner, Sensitive) else Sensitive(inner)
    if isinstance(value, Map):
        return type(value)({key: _filled(item, plaintexts) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(_filled(item, plaintexts) for item in value)
    if isinstance(value, ValueSet):
        return set_of(_filled(item, plaintexts) for item in value)
    return value
