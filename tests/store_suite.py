"""What every store keeps: compare-and-append, all or nothing, same bytes again, and nothing more than was asked.

`opener` opens the same store again and again, as new processes would. `tests/conformance/store` runs this.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import pytest

import merkle_reference as reference
from firma.core.ledger.redacting import Scrubs
from firma.core.ledger.store import Head, Key, MovedError, Store, next_link
from firma.core.ledger.tiles import FULL_BYTES
from firma.stores.checkpoints import UnitTree, checkpoint_sizes, newest_checkpoint, newest_tree
from firma.stores.tree import tree_name

U = "shop/payments@prod"
V = 'shop/"odd name".x@prod'
T = TypeVar("T")
Opener = Callable[[], Awaitable[Store]]


def run(opener: Opener, work: Callable[[Store], Awaitable[T]]) -> T:
    async def main() -> T:
        store = await opener()
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(main())


def keys(count: int) -> list[Key]:
    return [Key()] * count


def links(*data: bytes, at: bytes = b"") -> list[bytes]:
    found = []
    for one in data:
        at = next_link(at, one)
        found.append(at)
    return found


def test_an_empty_log_has_no_head_and_no_entries(opener: Opener) -> None:
    async def work(store: Store) -> None:
        assert await store.head(U) == Head()
        assert await store.tail(U) in ((), [])
        assert list(await store.find(U, objects=[1], address="a", numbers=[1])) == []
        assert list(await store.units()) == []
        assert await store.observations(U) == {}
        assert await store.get_blob("b") is None

    run(opener, work)


def test_entries_stay_in_order_with_their_links(opener: Opener) -> None:
    async def write(store: Store) -> None:
        first = await store.put(U, Head(), [b"one", b"two"], keys(2))
        second = await store.put(U, first, [b"three"], keys(1))
        assert second == Head(3, links(b"one", b"two", b"three")[-1])

    async def read(store: Store) -> None:
        rows = await store.tail(U)
        assert [(row.seq, row.data) for row in rows] == [(1, b"one"), (2, b"two"), (3, b"three")]
        assert [row.link for row in rows] == links(b"one", b"two", b"three")
        assert await store.head(U) == Head(3, rows[-1].link)
        assert [row.seq for row in await store.tail(U, 1)] == [2, 3]
        assert [row.seq for row in await store.tail(U, 1, 1)] == [2]
        assert list(await store.tail(U, 3)) == []

    run(opener, write)
    run(opener, read)


def test_a_put_at_another_head_writes_nothing_and_says_where_the_head_is(opener: Opener) -> None:
    async def work(store: Store) -> None:
        head = await store.put(U, Head(), [b"one"], keys(1))
        for at in (Head(), Head(1, b"x" * 32), Head(2, b"x" * 32), Head(0, head.link)):
            with pytest.raises(MovedError) as caught:
                await store.append(U, at, [b"other"], keys(1), {"b": b"x"})
            assert caught.value.head == head
        assert [row.data for row in await store.tail(U)] == [b"one"]

    run(opener, work)


def test_the_same_bytes_at_the_same_place_succeed_again(opener: Opener) -> None:
    async def work(store: Store) -> None:
        head = await store.put(U, Head(), [b"one", b"two"], keys(2))
        assert await store.put(U, Head(), [b"one", b"two"], keys(2)) == head
        assert await store.put(U, Head(), [b"one"], keys(1)) == Head(1, links(b"one")[0])
        later = await store.put(U, head, [b"three"], keys(1))
        assert await store.put(U, head, [b"three"], keys(1)) == later
        assert await store.put(U, Head(), [b"one", b"two"], keys(2)) == head
        with pytest.raises(MovedError):
            await store.put(U, Head(), [b"one", b"tvo"], keys(2))
        with pytest.raises(MovedError):
            await store.put(U, head, [b"three", b"four"], keys(2))
        assert [row.data for row in await store.tail(U)] == [b"one", b"two", b"three"]

    run(opener, work)


def test_units_do_not_touch_each_other(opener: Opener) -> None:
    async def work(store: Store) -> None:
        await store.put(U, Head(), [b"one"], [Key(1, "a")])
        await store.put(V, Head(), [b"uno"], [Key(1, "a")])
        assert [row.data for row in await store.tail(U)] == [b"one"]
        assert [row.data for row in await store.find(V, objects=[1], address="a", numbers=[1])] == [b"uno"]
        assert list(await store.units()) == sorted([U, V])

    run(opener, work)


def test_find_returns_what_was_asked_for_and_nothing_else(opener: Opener) -> None:
    async def work(store: Store) -> None:
        made = [Key(1, "a"), Key(1), Key(2, "b"), Key(0, "a"), Key()]
        data = [b"1", b"2", b"3", b"4", b"5"]
        await store.put(U, Head(), data, made)

        async def find(**what: Any) -> list[int]:
            return [row.seq for row in await store.find(U, **what)]

        assert await find(objects=[1]) == [1, 2]
        assert await find(objects=[2, 1]) == [1, 2, 3]
        assert await find(objects=[0]) == []
        assert await find(address="a") == [1, 4]
        assert await find(address="A") == []
        assert await find(numbers=[5, 2, 9]) == [2, 5]
        assert await find(objects=[2], address="a", numbers=[2]) == [1, 2, 3, 4]
        assert await find() == []
        assert await find(objects=list(range(1, 2000))) == [1, 2, 3]
        rows = await store.find(U, numbers=[1, 3])
        assert [row.before for row in rows] == [b"", links(b"1", b"2")[-1]]
        assert [row.link for row in rows] == [links(*data)[0], links(*data)[2]]

    run(opener, work)


def test_a_scrub_keeps_what_is_there_and_says_what_may_be_left(opener: Opener) -> None:
    async def work(store: Store) -> None:
        await store.put(U, Head(), [b"1"], keys(1))
        await store.put_blobs({"values/a": b"gone", "values/b": b"stays"})
        await store.put_blob("values/a", b"rewritten")
        await store.erase_blob("values/c")
        assert isinstance(store, Scrubs)
        assert all(isinstance(words, str) and words for words in await store.scrub())
        assert await store.get_blobs(["values/a", "values/b"]) == {"values/a": b"rewritten", "values/b": b"stays"}
        assert [row.data for row in await store.tail(U)] == [b"1"]

    run(opener, work)


def test_blobs_are_kept_overwritten_and_erased(opener: Opener) -> None:
    async def write(store: Store) -> None:
        await store.put_blob("b", b"one")
        await store.put_blobs({"c": b"", "d": bytes(range(256)) * 5000})
        await store.put_blob("b", b"two")
        await store.put_blobs({})
        await store.erase_blob("nothing")

    async def read(store: Store) -> None:
        assert await store.get_blob("b") == b"two"
        assert await store.get_blobs(["b", "c", "x"]) == {"b": b"two", "c": b""}
        assert await store.get_blob("d") == bytes(range(256)) * 5000
        await store.erase_blob("b")
        assert await store.get_blob("b") is None
        many = {f"n{i}": b"%d" % i for i in range(1200)}
        await store.put_blobs(many)
        assert await store.get_blobs(list(many)) == many

    run(opener, write)
    run(opener, read)


def test_a_group_brings_its_blobs(opener: Opener) -> None:
    async def work(store: Store) -> None:
        await store.append(U, Head(), [b"one"], keys(1), {"values/x": b"v"})
        assert await store.get_blob("values/x") == b"v"

    run(opener, work)


def test_observations_are_overwritten_row_by_row(opener: Opener) -> None:
    async def write(store: Store) -> None:
        await store.observe(U, {"o:1": b"a", "o:2": b"b"})
        await store.observe(U, {"o:1": b"c"})
        await store.observe(V, {"o:1": b"z"})

    async def read(store: Store) -> None:
        assert await store.observations(U) == {"o:1": b"c", "o:2": b"b"}

    run(opener, write)
    run(opener, read)


def test_two_writers_of_one_unit_never_both_win(opener: Opener) -> None:
    async def work() -> None:
        stores = [await opener() for _ in range(4)]

        async def writer(number: int, store: Store) -> int:
            lost = 0
            for i in range(15):
                while True:
                    try:
                        await store.put(U, await store.head(U), [b"%d/%d" % (number, i)], keys(1))
                        break
                    except MovedError:
                        lost += 1
                        await asyncio.sleep(0)
            return lost

        await asyncio.gather(*[writer(n, store) for n, store in enumerate(stores)])
        rows = await stores[0].tail(U)
        assert [row.seq for row in rows] == list(range(1, 61))
        assert [row.link for row in rows] == links(*[row.data for row in rows])
        assert {row.data for row in rows} == {b"%d/%d" % (n, i) for n in range(4) for i in range(15)}
        for n in range(4):
            mine = [row.data for row in rows if row.data.startswith(b"%d/" % n)]
            assert mine == [b"%d/%d" % (n, i) for i in range(15)]
        for store in stores:
            await store.close()

    asyncio.run(work())


def test_a_tree_is_kept_grown_by_the_next_process_and_proven(opener: Opener) -> None:
    """The tree needs nothing of a store but its blobs: those of `TREE` are put again, overwritten and erased."""
    data = [b"entry %d" % number for number in range(1, 601)]

    async def write(store: Store) -> None:
        head = await store.put(U, Head(), data[:10], keys(10))
        tree = UnitTree(store, U)
        tree.learn(0, data[:10])
        first = await tree.keep(head)
        assert first is not None
        assert first.checkpoint.root == reference.tree_hash(data[:10])
        assert await tree.keep(head) == first
        await store.put(U, head, data[10:], keys(590))

    async def grow(store: Store) -> None:
        made = await UnitTree(store, U).keep(await store.head(U))
        assert made is not None
        assert made.checkpoint.root == reference.tree_hash(data)
        assert await UnitTree(store, U).keep(await store.head(U)) == made

    async def read(store: Store) -> None:
        newest, tree = await newest_checkpoint(store, U), await newest_tree(store, U)
        assert newest is not None
        assert tree is not None
        assert newest.checkpoint == tree.checkpoint
        assert tree.size == 600
        assert await checkpoint_sizes(store, U) == (10, 600)
        full = await store.get_blob(tree_name(U, "tile/0/000"))
        assert len(full or b"") == FULL_BYTES
        await tree.check(await store.tail(U))
        assert list(await tree.inclusion(300)) == reference.path(299, data)
        assert list(await tree.consistency(10)) == reference.proof(10, data)
        assert await newest_checkpoint(store, V) is None

    run(opener, write)
    run(opener, grow)
    run(opener, read)
