"""Entries of a unit's log: kinds, drafts and placed entries as values; knows no bytes and no state.

A draft becomes an entry when the store has placed it. Within one group (one append) drafts may name each other by
`InGroup`, because numbers are only known when the group is placed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from firma.core.model.place import Place
from firma.core.model.value import EMPTY, Map

FORMAT = 1


class EntryKind(StrEnum):
    """Registered kinds (decision 20). Unknown kinds are kept and shown if they are not critical."""

    GENESIS = "genesis"
    LEASE = "lease"
    TAKEOVER = "takeover"
    RELEASE = "release"
    INTENT = "intent"
    OUTCOME = "outcome"
    OBSERVED = "observed"
    ADOPTED = "adopted"
    MOVED = "moved"
    FORGOTTEN = "forgotten"
    RESOLVED = "resolved"
    STRAY = "stray"
    HOLD = "hold"
    OUTPUT = "output"
    APPROVAL = "approval"
    REJECTION = "rejection"
    SNAPSHOT = "snapshot"
    RECOVERY = "recovery"
    REDACTED = "redacted"
    KEY = "key"
    SEALED = "sealed"
    FORMAT = "format"


FIELDS: Mapping[EntryKind, frozenset[str]] = {
    EntryKind.GENESIS: frozenset({"project", "environment", "accounts", "regions", "store"}),
    EntryKind.LEASE: frozenset({"writes", "reads", "plan", "effect", "base", "actor", "process"}),
    EntryKind.TAKEOVER: frozenset({"writes", "reads", "plan", "effect", "base", "actor", "process", "over"}),
    EntryKind.RELEASE: frozenset({"lease"}),
    EntryKind.INTENT: frozenset({"act", "type"}),
    EntryKind.OUTCOME: frozenset({"intent", "result"}),
    EntryKind.OBSERVED: frozenset({"base"}),
    EntryKind.ADOPTED: frozenset({"type"}),
    EntryKind.MOVED: frozenset({"from", "to"}),
    EntryKind.FORGOTTEN: frozenset(),
    EntryKind.RESOLVED: frozenset({"intent", "verdict"}),
    EntryKind.STRAY: frozenset({"intent", "at"}),
    EntryKind.HOLD: frozenset({"key"}),
    EntryKind.OUTPUT: frozenset({"name"}),
    EntryKind.APPROVAL: frozenset({"effect"}),
    EntryKind.REJECTION: frozenset({"effect"}),
    EntryKind.SNAPSHOT: frozenset({"digest", "at"}),
    EntryKind.RECOVERY: frozenset({"from", "to"}),
    EntryKind.REDACTED: frozenset({"entries"}),
    EntryKind.KEY: frozenset({"key"}),
    EntryKind.SEALED: frozenset({"to"}),
    EntryKind.FORMAT: frozenset({"format"}),
}
"""Kind -> fields that must be there. More are allowed; what they mean stands with `State`'s folding of the kind."""


@dataclass(frozen=True, slots=True)
class InGroup:
    """The number of another entry of the same group, by its index in it."""

    index: int


BEGINS = 0
"""As a draft's object: the object that this very entry begins; its number becomes the object's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An entry without its place. `fields` are plain JSON (ASCII keys; text, small integers, flags, lists, objects).

    `values` are committed to, one commitment for each section, or for each key of a section that is a Map.
    `run` is the number of the lease entry; 0 for entries outside a lease and for the lease itself.
    """

    kind: EntryKind
    run: int = 0
    operation: str = ""
    object: int | InGroup | None = None
    address: str = ""
    generation: str = ""
    place: Place | None = None
    dependencies: tuple[tuple[int, str], ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)
    values: Map = EMPTY
    critical: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A draft at its place in the log. `time` is milliseconds since 1970. `kind` is text: it may be unknown to us.

    What of `values` cannot be read (sealed under a key that is not here, redacted, or never kept) stands there as
    `Sensitive(Unknown(why))`, and its paths (`section` or `section.key`) are named in `hidden`.
    """

    seq: int
    time: int
    kind: str
    run: int = 0
    operation: str = ""
    object: int | None = None
    address: str = ""
    generation: str = ""
    place: Place | None = None
    dependencies: tuple[tuple[int, str], ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)
    values: Map = EMPTY
    hidden: tuple[str, ...] = ()
    critical: bool = True
    nonce: str = ""


class EntryError(ValueError):
    """A draft lacks fields of its kind, or names an entry outside its group."""


def place(draft: Draft, *, seq: int, first: int, time: int, nonce: str = "") -> Entry:
    """Return the entry that a draft becomes at `seq`, in a group that begins at `first`.

    Raises:
        EntryError: fields of its kind are missing. This is a bug of whoever made the draft.
    """
    missing = FIELDS[draft.kind] - draft.fields.keys()
    if missing:
        raise EntryError(f"{draft.kind.value} lacks {sorted(missing)}")
    target = draft.object
    number = first + target.index if isinstance(target, InGroup) else seq if target == BEGINS else target
    fields = {key: first + value.index if isinstance(value, InGroup) else value for key, value in draft.fields.items()}
    return Entry(
        seq=seq,
        time=time,
        kind=draft.kind.value,
        run=draft.run,
        operation=draft.operation,
        object=number,
        address=draft.address,
        generation=draft.generation,
        place=draft.place,
        dependencies=draft.dependencies,
        options=draft.options,
        fields=fields,
        values=draft.values,
        critical=draft.critical,
        nonce=nonce,
    )
