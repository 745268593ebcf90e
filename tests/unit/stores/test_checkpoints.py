"""Checkpoints in a store: made step by step at a cost that does not grow, kept through crashes, signed by who may."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from itertools import pairwise

import pytest

import merkle_reference as reference
from firma.core.ledger.checkpoint import Checkpoint, origin_of
from firma.core.ledger.merkle import check_consistency, check_inclusion, leaf_hash
from firma.core.ledger.note import Note, check_note, sign_note
from firma.core.ledger.store import Head, StoreError, UnavailableError
from firma.stores.about import read_about
from firma.stores.checkpoints import (
    Signed,
    UnitTree,
    checkpoint_at,
    checkpoint_sizes,
    keep_note,
    newest_checkpoint,
    newest_tree,
)
from firma.stores.memory import MemoryStore
from firma.stores.tree import kept_name, tree_name
from ledger_world import UNIT
from tree_world import Counting, MacKey, grown, kept, numbered, refusal


# -- making -----------------------------------------------------------------------------------------------------------
def test_each_checkpoint_is_the_root_of_the_log_at_its_size_and_continues_the_one_before() -> None:
    async def work() -> None:
        sizes = (1, 2, 255, 256, 257, 600, 900)
        store = MemoryStore()
        await kept(store, *sizes)
        assert await checkpoint_sizes(store, UNIT) == sizes
        tree = await newest_tree(store, UNIT)
        assert tree is not None
        data = numbered(1, 900)
        for old, size in pairwise(sizes):
            before, after = await checkpoint_at(store, UNIT, old), await checkpoint_at(store, UNIT, size)
            assert before is not None
            assert after is not None
            assert after.checkpoint.root == reference.tree_hash(data[:size]) == await tree.root(size)
            proof = await tree.consistency(old, size)
            check_consistency(old, before.checkpoint.root, size, after.checkpoint.root, proof)
            proof = await tree.inclusion(old, size)
            check_inclusion(leaf_hash(data[old - 1]), old - 1, size, proof, after.checkpoint.root)

    asyncio.run(work())


def test_tiles_lie_as_the_specification_lays_them_and_old_edges_are_gone() -> None:
    async def work() -> None:
        store = MemoryStore()
        await kept(store, 10, 300, 600)
        place = tree_name(UNIT, "")
        names = [name.removeprefix(place) for name in await store.find_blobs(place)]
        assert names == [
            "checkpoint",
            "checkpoints/000000000010",
            "checkpoints/000000000300",
            "checkpoints/000000000600",
            "tile/0/000",
            "tile/0/001",
            "tile/0/002.p/88",
            "tile/1/000.p/2",
        ]
        tile = await store.get_blob(tree_name(UNIT, "tile/0/001"))
        assert tile == b"".join(map(leaf_hash, numbered(257, 512)))

    asyncio.run(work())


@pytest.mark.parametrize("size", [300, 5_000, 70_000])
def test_a_checkpoint_costs_the_same_however_long_the_log_is(size: int) -> None:
    async def work() -> None:
        store = Counting()
        tree = await kept(store, size)
        store.entries = store.blobs_read = store.blobs_written = store.calls = 0
        await tree.keep(await grown(store, tree, size + 1))
        assert store.entries == 0  # what this process put is not read again
        assert store.calls <= 6
        assert store.blobs_read <= 8
        assert store.blobs_written <= 5
        other = UnitTree(store, UNIT)
        other.learn(size, numbered(size + 1, size + 1))
        store.blobs_read = 0
        assert await other.check(await store.head(UNIT))
        assert (store.entries, store.blobs_read <= 8) == (0, True)

    asyncio.run(work())


@pytest.mark.parametrize("size", [300, 70_000])
def test_an_inclusion_proof_reads_a_tile_of_each_level(size: int) -> None:
    async def work() -> None:
        store = Counting()
        await kept(store, size)
        store.entries = store.blobs_read = store.calls = 0
        tree = await newest_tree(store, UNIT)
        assert tree is not None
        await tree.inclusion(17)
        assert store.entries == 0
        assert store.blobs_read <= 6
        assert store.calls <= 3

    asyncio.run(work())


def test_what_somebody_else_appended_is_read_once() -> None:
    async def work() -> None:
        store = Counting()
        await kept(store, 1_000)
        await grown(store, UnitTree(store, UNIT), 1_500)
        store.entries = 0
        made = await UnitTree(store, UNIT).keep(await store.head(UNIT))
        assert made is not None
        assert made.checkpoint.root == reference.tree_hash(numbered(1, 1_500))
        assert store.entries == 500

    asyncio.run(work())


def test_a_log_without_a_tree_gets_one_at_its_first_checkpoint() -> None:
    async def work() -> None:
        store = MemoryStore()
        await grown(store, UnitTree(store, UNIT), 700)
        assert await newest_checkpoint(store, UNIT) is None
        assert await UnitTree(store, UNIT).check(await store.head(UNIT))
        made = await UnitTree(store, UNIT).keep(await store.head(UNIT))
        assert made is not None
        assert made.checkpoint == Checkpoint(origin_of(UNIT), 700, reference.tree_hash(numbered(1, 700)))

    asyncio.run(work())


def test_an_empty_log_has_no_checkpoint() -> None:
    assert asyncio.run(UnitTree(MemoryStore(), UNIT).keep(Head())) is None


def test_an_older_checkpoint_never_takes_the_place_of_a_newer_one() -> None:
    async def work() -> None:
        store = MemoryStore()
        tree, other = UnitTree(store, UNIT), UnitTree(store, UNIT)
        first = await grown(store, tree, 5)
        later = await other.keep(await grown(store, other, 9))
        assert await tree.keep(first) == later == await newest_checkpoint(store, UNIT)
        late = Checkpoint(origin_of(UNIT), 5, reference.tree_hash(numbered(1, 5))).to_note()
        await keep_note(store, UNIT, late)
        assert await newest_checkpoint(store, UNIT) == later
        assert await checkpoint_sizes(store, UNIT) == (5, 9)

    asyncio.run(work())


class CrashedError(Exception):
    """The process is dead."""


@pytest.mark.parametrize("nth", range(1, 8))
def test_a_crash_at_any_step_leaves_a_tree_that_goes_on(nth: int) -> None:
    async def work() -> None:
        store = MemoryStore()
        tree = await kept(store, 3, 255)
        head = await grown(store, tree, 600)
        left = nth

        def probe(point: str) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise CrashedError(point)

        store.probe = probe
        try:
            await tree.keep(head)
        except CrashedError:
            pass
        else:
            assert nth > 4
        after = store.reopened()
        again = UnitTree(after, UNIT)
        assert await again.check(head)
        made = await again.keep(head)
        assert made is not None
        assert made.checkpoint.root == reference.tree_hash(numbered(1, 600))

    asyncio.run(work())


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("count", range(6))
def test_a_store_that_writes_blobs_one_by_one_may_stop_after_any(count: int, order: int) -> None:
    """Even where it does not keep the order: what a checkpoint lacks is made anew."""

    class Slow(MemoryStore):
        async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
            for name in list(blobs)[::order][:count]:
                self._blobs[name] = blobs[name]
            if len(blobs) > count:
                raise UnavailableError("the connection is gone")

    async def work() -> None:
        store = MemoryStore()
        tree = await kept(store, 3, 255)
        head = await grown(store, tree, 600)
        slow = Slow()
        slow._logs, slow._blobs = store._logs, store._blobs
        tree.store = slow
        with pytest.raises(UnavailableError):
            await tree.keep(head)
        again = UnitTree(store, UNIT)
        assert await again.check(head)
        made = await again.keep(head)
        assert made is not None
        assert made.checkpoint.root == reference.tree_hash(numbered(1, 600))

    asyncio.run(work())


def test_a_second_checkpoint_of_the_same_size_is_never_made() -> None:
    async def work() -> None:
        store = MemoryStore()
        tree = await kept(store, 3)
        head = await grown(store, tree, 6)
        await store.put_blob(kept_name(UNIT, 6), Checkpoint(origin_of(UNIT), 6, b"x" * 32).to_note().to_bytes())
        assert (await refusal(tree.keep(head))).code == "F580"

    asyncio.run(work())


# -- signatures -------------------------------------------------------------------------------------------------------
def test_a_key_signs_from_its_first_checkpoint_on_and_what_was_before_is_covered() -> None:
    async def work() -> None:
        store, key = MemoryStore(), MacKey()
        tree = await kept(store, 5)
        made = await tree.keep(await grown(store, tree, 8), [key])
        assert made is not None
        assert [one.name for one in check_note(made.note, [key])] == ["firma/log"]
        assert await tree.keep(await store.head(UNIT), [key]) == made
        earlier = await checkpoint_at(store, UNIT, 5)
        assert earlier is not None
        assert earlier.note.signatures == ()

    asyncio.run(work())


def test_a_key_that_comes_later_signs_the_checkpoint_that_is_there() -> None:
    async def work() -> None:
        store, key = MemoryStore(), MacKey()
        tree = await kept(store, 5)
        made = await tree.keep(await store.head(UNIT), [key])
        assert made is not None
        assert made == await newest_checkpoint(store, UNIT) == await checkpoint_at(store, UNIT, 5)
        assert check_note(made.note, [key]) == made.note.signatures

    asyncio.run(work())


def test_the_key_that_follows_under_the_same_name_signs_too() -> None:
    async def work() -> None:
        store, old, new = MemoryStore(), MacKey(), MacKey(secret=b"new")
        tree = UnitTree(store, UNIT)
        head = await grown(store, tree, 5)
        await tree.keep(head, [old])
        made = await tree.keep(head, [new])
        assert made is not None
        assert len(check_note(made.note, [old, new])) == 2

    asyncio.run(work())


def test_a_witness_adds_its_signature_to_those_that_are_there() -> None:
    async def work() -> None:
        store, log, witness = MemoryStore(), MacKey(), MacKey("witness.example", b"w")
        tree = UnitTree(store, UNIT)
        made = await tree.keep(await grown(store, tree, 5), [log])
        assert made is not None
        added = await keep_note(store, UNIT, sign_note(Note(made.note.text), witness))
        assert [one.name for one in added.note.signatures] == ["firma/log", "witness.example"]
        assert await newest_checkpoint(store, UNIT) == added
        for note, code in (
            (Checkpoint(origin_of(UNIT), 5, b"x" * 32).to_note(), "F580"),
            (Checkpoint("firma/other", 5, made.checkpoint.root).to_note(), "F581"),
        ):
            assert (await refusal(keep_note(store, UNIT, note))).code == code

    asyncio.run(work())


def test_whoever_demands_signatures_refuses_a_checkpoint_without() -> None:
    def demand(signed: Signed) -> None:
        if not check_note(signed.note, [MacKey()]):
            raise StoreError("it is not signed", code="F515")

    async def work() -> None:
        store = MemoryStore()
        await kept(store, 5)
        with pytest.raises(StoreError, match="not signed"):
            await UnitTree(store, UNIT, demand).check(await store.head(UNIT))
        with pytest.raises(StoreError, match="not signed"):
            await read_about(store, UNIT, objects=[1], accept=demand)
        await UnitTree(store, UNIT).keep(await store.head(UNIT), [MacKey()])
        assert await UnitTree(store, UNIT, demand).check(await store.head(UNIT))

    asyncio.run(work())
