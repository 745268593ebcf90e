"""The port of stores: durable bytes of each unit's log, blobs, and one overwritable table; knows no entry's meaning.

Adapters live in `firma.stores`. One conformance suite holds them to this. All methods are `async`.

The tree over a log (`firma.stores.tree`) needs nothing more of a store: its tiles and checkpoints are blobs whose names
begin with `TREE`, written at the end of a run and never with a group. What a store must allow there: a tile's name is
given again with the same bytes only (so "create if absent" is enough, and "it is there already" is success); the blob
`tree/D/checkpoint` of a unit is overwritten by every run, and one `tree/D/checkpoints/SIZE` when a witness adds its
signature; erasing a tile may be refused (it saves space only). They hold hashes and signatures: no secret, so nothing
need be destroyed when one is overwritten or erased. `put_blobs` names tiles before the checkpoint that needs them: a
store that does not write them in one step keeps that order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol, runtime_checkable

from firma.core.ledger.entry import Entry

TREE = "tree/"
"""What the names of blobs of trees begin with."""


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry of a log: number (0: none) and chain link (sha256 over the previous link and the leaf)."""

    seq: int = 0
    link: bytes = b""


def next_link(link: bytes, data: bytes) -> bytes:
    """Return an entry's chain link: sha256 over the previous link (empty for the first) and sha256 of its bytes."""
    return sha256(link + sha256(data).digest()).digest()


@dataclass(frozen=True, slots=True)
class Stored:
    """One entry as it lies in the store: number, chain link, the canonical header bytes, and the link before it."""

    seq: int
    link: bytes
    data: bytes
    before: bytes = b""


@dataclass(frozen=True, slots=True)
class Key:
    """What an index finds an entry by: its object and address (empty: none). The caller derives it from the header."""

    object: int = 0
    address: str = ""


class StoreError(Exception):
    """A store cannot do what it was asked. `code` is the catalogue's; `where` names the file or unit."""

    code = "F515"

    def __init__(self, detail: str, *, code: str = "", where: str = "") -> None:
        self.detail, self.where = detail, where
        if code:
            self.code = code
        super().__init__(detail)


class MovedError(StoreError):
    """The head is another one: nothing was written. `entries` are those in between, where they were read."""

    code = "F519"

    def __init__(self, head: Head, entries: Sequence[Entry] = ()) -> None:
        super().__init__(f"the head is at {head.seq}")
        self.head, self.entries = head, entries


class UnclearError(StoreError):
    """The answer was lost: put the same bytes at the same place again."""

    code = "F514"


class UnavailableError(StoreError):
    """The store cannot be reached or written now (disk full, read-only, locked); nothing was written."""


class CorruptError(StoreError):
    """Stored bytes are not what was written (torn, flipped, foreign), or were written by a newer version."""

    code = "F501"


class Store(Protocol):
    """What a back end implements."""

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        """Append entries right after `at`, all or nothing, durable on return.

        The same bytes at the same place succeed again: a lost answer is settled by asking once more.
        Raises MovedError, UnclearError or UnavailableError.
        """
        ...

    async def head(self, unit: str) -> Head:
        """Return the newest entry's number and link; Head() for a unit without log."""
        ...

    async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
        """Return entries after a number, in order, at most `limit` (0: all)."""
        ...

    async def find(
        self, unit: str, *, objects: Sequence[int] = (), address: str = "", numbers: Sequence[int] = ()
    ) -> Sequence[Stored]:
        """Return the entries whose key names one of these objects or this address, and those of these numbers.

        They come in order. Each carries the link before it, so that it can be verified alone.
        """
        ...

    async def units(self) -> Sequence[str]:
        """Return the names of all units that have a log, sorted."""
        ...

    async def put_blob(self, name: str, data: bytes) -> None:
        """Keep bytes under a name, durable on return; the same name again overwrites (redaction does)."""
        ...

    async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        """Keep several blobs in one durable step."""
        ...

    async def get_blob(self, name: str) -> bytes | None:
        """Return the bytes of a name, or None."""
        ...

    async def get_blobs(self, names: Sequence[str]) -> Mapping[str, bytes]:
        """Return those of the named blobs that are there."""
        ...

    async def find_blobs(self, prefix: str) -> Sequence[str]:
        """Return the names of blobs that begin with a text, sorted."""
        ...

    async def erase_blob(self, name: str) -> None:
        """Destroy the bytes of a name; nothing happens if there are none."""
        ...

    async def observe(self, unit: str, rows: Mapping[str, bytes]) -> None:
        """Overwrite rows of the table of observations (and heartbeats)."""
        ...

    async def observations(self, unit: str) -> Mapping[str, bytes]:
        """Return all rows of the table of observations."""
        ...

    async def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        """Put a group and its blobs: blobs are durable before or with the entries. Raises as `put` does."""
        ...

    async def close(self) -> None:
        """Let go of files and connections."""
        ...


@runtime_checkable
class Timed(Protocol):
    """A store with a clock of its own, the same for all who write to it."""

    async def ages(self, unit: str) -> Mapping[str, int]:
        """Return how long ago, in ms by the store's clock, each row of the table of observations was written."""
        ...


class Sealer(Protocol):
    """Seals values (AES-GCM under a data key of the unit); its adapters live in `firma.stores`."""

    key_id: str

    def seal(self, plain: bytes, context: bytes) -> bytes:
        """Return sealed bytes that open only with the same context."""
        ...

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """Return the plain bytes. Raises SealError."""
        ...

    def under(self, key_id: str) -> Sealer | None:
        """Return what opens values that were sealed under a key; None where that is not here."""
        ...

    def fingerprint(self, plain: bytes) -> str:
        """Return an HMAC of a secret under the unit's key, with the key's id: changes are seen, the secret is not."""
        ...


class SealError(StoreError):
    """Sealed bytes cannot be opened: no key, another key, another context, or damaged."""

    code = "F522"
