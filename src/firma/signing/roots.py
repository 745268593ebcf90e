"""Trust roots: whom a project trusts for what, in versions that only grow; knows no signature's mathematics.

A version is a text (TOML) that people review, signed as a note (C2SP signed-note) by keys of the version before.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from hashlib import sha256
from typing import Any

from firma.core.ledger.checkpoint import parse_pin
from firma.signing.oidc import TokenIssuer

FORMAT = 1
ANYWHERE = "*"


class RootsError(ValueError):
    """A version of the trust roots cannot be used."""


class Right(StrEnum):
    """What a key may do."""

    ROOTS = "roots"
    """Sign the next version of the trust roots."""

    LOG = "log"
    """Sign checkpoints of units."""

    WITNESS = "witness"
    """Cosign checkpoints of units, from another domain of trust."""


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A key: its name, its verifier key (C2SP `vkey`) or line of an SSH public key, its rights, and the units.

    `revoked` names units (patterns) with the number of the first entry from which on its signatures count no more.
    """

    name: str
    public: str
    rights: frozenset[Right]
    units: tuple[str, ...] = (ANYWHERE,)
    revoked: Mapping[str, int] = field(default_factory=dict)

    def may(self, right: Right, unit: str = "", size: int = 0) -> bool:
        """Return whether its signature counts: for a right, in a unit, under a checkpoint of so many entries.

        A checkpoint that covers an entry from which on the key is revoked is not covered by the key any more.
        """
        if right not in self.rights or (unit and not any(fnmatchcase(unit, pattern) for pattern in self.units)):
            return False
        return all(size < entry for pattern, entry in self.revoked.items() if fnmatchcase(unit, pattern))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who proves who they are with an SSH key: the name that is recorded, and the public key's line."""

    principal: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Roots:
    """One version of a project's trust roots. `threshold`: how many of its root keys must sign the next version."""

    project: str
    version: int
    threshold: int
    keys: Mapping[str, TrustedKey]
    people: tuple[Person, ...] = ()
    issuers: tuple[TokenIssuer, ...] = ()
    unsigned: Mapping[str, str] = field(default_factory=dict)
    """Unit -> `SIZE:ROOT` (hex) of what it recorded before the first key: that alone needs no signature."""
    text: str = ""

    @property
    def digest(self) -> str:
        """The digest of its text, in hex: what leases name."""
        return sha256(self.text.encode()).hexdigest()

    def having(self, right: Right) -> tuple[TrustedKey, ...]:
        """Return the keys with a right, by name."""
        return tuple(key for _, key in sorted(self.keys.items()) if right in key.rights)


def parse_roots(text: str) -> Roots:
    """Return the version that a text holds. Raises RootsError with what is wrong."""
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also a number beyond Python's limit of digits
        raise RootsError(f"no valid TOML: {error}") from error
    head = _Members(content.pop("trust", None), "[trust]")
    if (written := head.number("format")) > FORMAT:
        raise RootsError(f"format {written} is of a newer version of Firma; this one knows {FORMAT}")
    project, version, threshold = head.text("project"), head.number("version"), head.number("threshold", 1)
    head.end()
    keys = {name: _key(name, _Members(table, f"[keys.{name}]")) for name, table in _tables(content, "keys").items()}
    people = tuple(_person(_Members(item, "[[people]]")) for item in _list(content, "people"))
    issuers = tuple(_issuer(_Members(item, "[[issuers]]")) for item in _list(content, "issuers"))
    unsigned = _unsigned(content.pop("unsigned", {}))
    if content:
        raise RootsError(f"{min(content)!r} is not known")
    roots = Roots(
        project=project,
        version=version,
        threshold=threshold,
        keys=keys,
        people=people,
        issuers=issuers,
        unsigned=unsigned,
        text=text,
    )
    if version < 1 or not 1 <= threshold <= len(roots.having(Right.ROOTS)):
        raise RootsError("`version` begins with 1, and `threshold` lies between 1 and the number of root keys")
    return roots


def check_next(before: Roots | None, now: Roots, signed: frozenset[tuple[str, str]]) -> None:
    """Check that a version may follow another one: it grows by one, and enough keys of both versions signed it.

    `signed` are the keys (name, public part) whose signature under the new version's text was verified: a new version
    cannot lend an old name to another key.

    Raises:
        RootsError: with the rule that it breaks.
    """
    _enough(now, signed, "its own")
    if before is None:
        return
    if now.project != before.project:
        raise RootsError(f"version {now.version} is for the project {now.project!r}, not {before.project!r}")
    if now.version != before.version + 1:
        raise RootsError(f"version {now.version} cannot follow version {before.version}: versions grow by one")
    _enough(before, signed, f"version {before.version}'s")


def _enough(roots: Roots, signed: frozenset[tuple[str, str]], whose: str) -> None:
    counted = [key.name for key in roots.having(Right.ROOTS) if (key.name, key.public) in signed]
    if len(counted) < roots.threshold:
        wanted = ", ".join(key.name for key in roots.having(Right.ROOTS))
        raise RootsError(f"{roots.threshold} of {whose} root keys ({wanted}) must sign; {len(counted)} did")


class _Members:
    """The members of one table; each is asked for by its kind, and what was not asked for is refused."""

    def __init__(self, content: Any, name: str) -> None:
        if not isinstance(content, dict):
            raise RootsError(f"{name} is missing, or is no table")
        self._content, self._name = dict(content), name

    def text(self, key: str, default: str | None = None) -> str:
        return str(self._take(key, str, default))

    def number(self, key: str, default: int | None = None) -> int:
        return int(self._take(key, int, default))

    def texts(self, key: str, default: list[str] | None = None) -> tuple[str, ...]:
        items = self._take(key, list, default)
        if not items or not all(isinstance(item, str) for item in items):
            raise RootsError(f"`{key}` in {self._name} must list text")
        return tuple(items)

    def numbers(self, key: str) -> dict[str, int]:
        items = self._take(key, dict, {})
        if not all(isinstance(n, int) and not isinstance(n, bool) and n > 0 for n in items.values()):
            raise RootsError(f"`{key}` in {self._name} must give a unit's first entry, from 1 on")
        return dict(items)

    def _take(self, key: str, kind: type, default: Any) -> Any:
        value = self._content.pop(key, default)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise RootsError(f"`{key}` in {self._name} is missing, or of another type than {kind.__name__}")
        return value

    def end(self) -> None:
        if self._content:
            raise RootsError(f"`{min(self._content)}` in {self._name} is not known")


def _tables(content: dict[str, Any], key: str) -> dict[str, Any]:
    found = content.pop(key, {})
    if not isinstance(found, dict):
        raise RootsError(f"`{key}` must be a table")
    return found


def _list(content: dict[str, Any], key: str) -> list[Any]:
    found = content.pop(key, [])
    if not isinstance(found, list):
        raise RootsError(f"`{key}` must be a list of tables")
    return found


def _unsigned(found: Any) -> dict[str, str]:
    if not isinstance(found, dict) or not all(
        isinstance(one, str) and parse_pin(unit, one) for unit, one in found.items()
    ):
        raise RootsError("[unsigned] must give `SIZE:ROOT` for each unit")
    return dict(found)


def _key(name: str, members: _Members) -> TrustedKey:
    words = members.texts("may")
    try:
        rights = frozenset(Right(word) for word in words)
    except ValueError as error:
        raise RootsError(f"`may` of the key {name!r}: {error}; known are {', '.join(Right)}") from error
    key = TrustedKey(
        name, members.text("public"), rights, members.texts("units", [ANYWHERE]), members.numbers("revoked")
    )
    members.end()
    return key


def _person(members: _Members) -> Person:
    person = Person(members.text("principal"), members.text("key"))
    members.end()
    return person


def _issuer(members: _Members) -> TokenIssuer:
    issuer = TokenIssuer(
        issuer=members.text("issuer"),
        audience=members.text("audience"),
        subjects=members.texts("subjects"),
        keys=members.text("keys"),
    )
    members.end()
    return issuer
