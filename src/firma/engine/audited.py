"""What is known of secrets and of who can read them, and what came of a rotation; finds nothing out by itself."""

from __future__ import annotations

from dataclasses import dataclass

from firma.core.model.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotated:
    """A unit's new key: the entry that holds it, its id, what wraps it, and the ids of the keys that it takes along."""

    unit: str
    entry: int
    key: str
    how: str
    older: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """A secret by reference: where it is used (address and path), which store, and its name as messages show it."""

    unit: str
    address: str
    path: str
    store: str
    secret: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """A recorded value that not everybody can read: `state` is sealed, not kept or redacted."""

    unit: str
    address: str
    path: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHeld:
    """A `key` entry: number, time (ms), id of the key, what wraps it, its name there (KMS), and who can open it."""

    unit: str
    entry: int
    when: int
    key: str
    how: str
    name: str
    opened_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """Secrets of an environment, and who could read what, as far as that is known; `unknown` says what is not.

    `writers` are (unit, subject with its proof) of whoever held a lease: they had the key. `allowed` are (path, owner,
    reason) of the entries that allow what looks like a secret.
    """

    environment: str
    used: tuple[Used, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    keys: tuple[KeyHeld, ...] = ()
    writers: tuple[tuple[str, str], ...] = ()
    readers: tuple[str, ...] = ()
    allowed: tuple[tuple[str, str, str], ...] = ()
    unknown: tuple[str, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
