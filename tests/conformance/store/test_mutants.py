"""Stores with a planted bug each: the suite must catch every one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest

import store_suite as suite
from firma.core.ledger.store import Head, Key, MovedError, Store, Stored
from firma.stores.memory import MemoryStore

pytestmark = [pytest.mark.mutant, pytest.mark.xfail(strict=True, raises=(AssertionError, pytest.fail.Exception))]


class NoCompare(MemoryStore):
    """Appends wherever the head is."""

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        return await super().put(unit, await self.head(unit), entries, keys)


class NumberOnly(MemoryStore):
    """Compares the head's number and not its link."""

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        head = await self.head(unit)
        return await super().put(unit, head if head.seq == at.seq else at, entries, keys)


class Forgetful(MemoryStore):
    """Refuses its own bytes when they are put again."""

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        head = await self.head(unit)
        if head != at:
            raise MovedError(head)
        return await super().put(unit, at, entries, keys)


class Trusting(MemoryStore):
    """Takes the first entry for the whole group when it is put again."""

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        there = await self.tail(unit, at.seq, 1)
        if there and there[0].data == entries[0]:
            return await self.head(unit)
        return await super().put(unit, at, entries, keys)


class Generous(MemoryStore):
    """Finds leases that nobody asked for."""

    async def find(
        self, unit: str, *, objects: Sequence[int] = (), address: str = "", numbers: Sequence[int] = ()
    ) -> Sequence[Stored]:
        return await super().find(unit, objects=objects, address=address, numbers=[*numbers, 5])


class OneLog(MemoryStore):
    """Keeps all units in one log."""

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        return await super().put("one", await self.head("one"), entries, keys)

    async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
        return await super().tail("one", after, limit)


class NoLinkBefore(MemoryStore):
    """Finds entries without the link that proves them."""

    async def find(
        self, unit: str, *, objects: Sequence[int] = (), address: str = "", numbers: Sequence[int] = ()
    ) -> Sequence[Stored]:
        found = await super().find(unit, objects=objects, address=address, numbers=numbers)
        return [Stored(row.seq, row.link, row.data) for row in found]


class WholeTable(MemoryStore):
    """Writes the table of observations anew instead of its rows."""

    async def observe(self, unit: str, rows: Mapping[str, bytes]) -> None:
        self._rows[unit] = dict(rows)


class KeepsFirst(MemoryStore):
    """Never writes a blob again: a checkpoint would stay the first one."""

    async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        await super().put_blobs({name: data for name, data in blobs.items() if name not in self._blobs})


class CutsBlobs(MemoryStore):
    """Keeps no more of a blob than fits into a row."""

    async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        await super().put_blobs({name: data[:8_000] for name, data in blobs.items()})


class Sweeping(MemoryStore):
    """Takes everything out, where only what was replaced should go."""

    async def scrub(self) -> Sequence[str]:
        self._blobs.clear()
        return ()


Test = Callable[[suite.Opener], None]
CASES: list[tuple[type[MemoryStore], Test]] = [
    (NoCompare, suite.test_a_put_at_another_head_writes_nothing_and_says_where_the_head_is),
    (NumberOnly, suite.test_a_put_at_another_head_writes_nothing_and_says_where_the_head_is),
    (Forgetful, suite.test_the_same_bytes_at_the_same_place_succeed_again),
    (Trusting, suite.test_the_same_bytes_at_the_same_place_succeed_again),
    (Generous, suite.test_find_returns_what_was_asked_for_and_nothing_else),
    (NoLinkBefore, suite.test_find_returns_what_was_asked_for_and_nothing_else),
    (OneLog, suite.test_units_do_not_touch_each_other),
    (KeepsFirst, suite.test_a_tree_is_kept_grown_by_the_next_process_and_proven),
    (CutsBlobs, suite.test_a_tree_is_kept_grown_by_the_next_process_and_proven),
    (KeepsFirst, suite.test_a_scrub_keeps_what_is_there_and_says_what_may_be_left),
    (Sweeping, suite.test_a_scrub_keeps_what_is_there_and_says_what_may_be_left),
    (WholeTable, suite.test_observations_are_overwritten_row_by_row),
]


@pytest.mark.parametrize(("broken", "test"), CASES, ids=lambda case: getattr(case, "__name__", ""))
def test_the_suite_catches(broken: type[MemoryStore], test: Test) -> None:
    store = broken()

    async def opener() -> Store:
        return store

    try:
        test(opener)
    except MovedError as error:
        raise AssertionError("an append was refused that is right") from error
