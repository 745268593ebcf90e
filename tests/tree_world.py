"""Trees and checkpoints over numbered entries in memory, a key of any algorithm, and a store that counts; for tests."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass

import pytest

from firma.core.ledger.store import CorruptError, Head, Key, Stored, next_link
from firma.stores.checkpoints import UnitTree
from firma.stores.memory import MemoryStore
from ledger_world import UNIT


@dataclass(frozen=True)
class MacKey:
    """A key that signs and checks."""

    name: str = "firma/log"
    secret: bytes = b"s"

    @property
    def material(self) -> bytes:
        return b"\x01" + self.secret

    def sign(self, message: bytes) -> bytes:
        return hmac.digest(self.secret, message, "sha256")

    def verify(self, message: bytes, signature: bytes) -> bool:
        return hmac.compare_digest(self.sign(message), signature)


class Counting(MemoryStore):
    """Counts what is read and written."""

    def __init__(self) -> None:
        super().__init__()
        self.entries = self.blobs_read = self.blobs_written = self.calls = 0

    async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
        found = await super().tail(unit, after, limit)
        self.entries += len(found)
        return found

    async def get_blob(self, name: str) -> bytes | None:
        return (await self.get_blobs([name])).get(name)

    async def get_blobs(self, names: Sequence[str]) -> Mapping[str, bytes]:
        self.calls += 1
        self.blobs_read += len(names)
        return await super().get_blobs(names)

    async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        self.blobs_written += len(blobs)
        await super().put_blobs(blobs)


def numbered(first: int, last: int) -> list[bytes]:
    return [b"entry %d" % number for number in range(first, last + 1)]


async def grown(store: MemoryStore, tree: UnitTree, to: int) -> Head:
    """Put entries up to a number, as a ledger does."""
    at = await store.head(UNIT)
    data = numbered(at.seq + 1, to)
    head = await store.put(UNIT, at, data, [Key()] * len(data))
    tree.learn(at.seq, data)
    return head


async def kept(store: MemoryStore, *sizes: int) -> UnitTree:
    tree = UnitTree(store, UNIT)
    for size in sizes:
        assert await tree.keep(await grown(store, tree, size)) is not None
    return tree


def forge(store: MemoryStore, seq: int, data: bytes, unit: str = UNIT) -> None:
    """Change an entry and compute every link anew, as somebody who writes to the store can."""
    rows, link = [], b""
    for row in store._logs[unit]:
        new = data if row.seq == seq else row.data
        before, link = link, next_link(link, new)
        rows.append(Stored(row.seq, link, new, before))
    store._logs[unit] = rows


async def refusal(work: Awaitable[object]) -> CorruptError:
    with pytest.raises(CorruptError) as caught:
        await work
    return caught.value
