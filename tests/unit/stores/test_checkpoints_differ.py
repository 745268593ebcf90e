"""A log that its checkpoint does not cover: what was changed is named, what only lost its tiles is mended."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from firma.core.ledger.checkpoint import Checkpoint, origin_of
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.store import Head, Stored, UnavailableError, next_link
from firma.stores.about import read_about
from firma.stores.checkpoints import UnitTree, checkpoint_sizes, newest_tree
from firma.stores.ledger import UnitLedger, open_ledger
from firma.stores.memory import MemoryStore
from firma.stores.salvage import copy_proven, prove
from firma.stores.sqlite import open_sqlite
from firma.stores.tree import CHECKPOINT, kept_name, tree_name
from ledger_world import UNIT, Clock, entropy, genesis, intent, lease, outcome
from tree_world import MacKey, forge, kept, numbered, refusal

WEB = "aws.s3.Bucket:web"


async def told(store: MemoryStore, more: int = 0, every: int = 0) -> UnitLedger:
    """A ledger with an object, notes, a snapshot where one is asked for, and a checkpoint."""
    ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
    await ledger.append([genesis()])
    (held,) = await ledger.append([lease(f"a:{WEB}")])
    (begun,) = await ledger.append([intent(held.seq, name="web", size=1)])
    await ledger.append([outcome(begun, size=1)])
    for number in range(more):
        await ledger.append([Draft(kind=EntryKind.APPROVAL, fields={"effect": f"e{number}"})])
    if every:
        assert await ledger.keep_snapshot(every)
    await ledger.keep_checkpoint()
    return ledger


def opening(store: MemoryStore) -> Awaitable[UnitLedger]:
    return open_ledger(store, UNIT, clock=Clock(), entropy=entropy("later"))


@pytest.mark.parametrize("more", [0, 300])
def test_an_entry_that_was_rewritten_with_all_links_is_named(more: int) -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store, more)
        forge(store, 2, store._logs[UNIT][1].data.replace(b"ana@example.org", b"eve@example.org"))
        error = await refusal(opening(store))
        assert (error.code, error.where) == ("F580", UNIT)
        assert "entry 2 is not the one that the checkpoint" in error.detail

    asyncio.run(work())


def test_an_entry_behind_a_snapshot_is_named_where_it_is_used() -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store, 300, every=100)
        forged = store._logs[UNIT][2].data.replace(b'"act":"create"', b'"act":"delete"')
        assert forged != store._logs[UNIT][2].data
        rows = store._logs[UNIT]
        link = next_link(rows[2].before, forged)  # only its own row: nobody reads on from there
        rows[2] = Stored(3, link, forged, rows[2].before)
        ledger = await opening(store)  # the snapshot stands for what lies before it
        error = await refusal(ledger.entries_of(address=WEB))
        assert error.code == "F580"
        assert "entry 3 is" in error.detail
        assert (await refusal(read_about(store, UNIT, address=WEB))).code == "F580"

    asyncio.run(work())


def test_an_entry_that_was_read_behind_a_snapshot_is_held_against_the_tiles() -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await told(store, 300, every=100)
        for number in range(300):
            await ledger.append([Draft(kind=EntryKind.APPROVAL, fields={"effect": f"f{number}"})])
        await ledger.keep_checkpoint()
        assert (await opening(store)).head == ledger.head
        forge(store, 500, store._logs[UNIT][499].data.replace(b"f19", b"f91"))
        error = await refusal(opening(store))
        assert (error.code, "entry 500 is" in error.detail) == ("F580", True)

    asyncio.run(work())


def test_a_log_that_was_cut_is_shorter_than_its_checkpoint() -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store, 20)
        del store._logs[UNIT][-5:]
        del store._keys[UNIT][-5:]
        for look in (opening(store), read_about(store, UNIT, address=WEB)):
            error = await refusal(look)
            assert error.code == "F582"
            assert "ends at entry 19, and its checkpoint covers 24" in error.detail

    asyncio.run(work())


@pytest.mark.parametrize("data", [b"", b"x", b"firma/shop/payments@prod\n3\nAAAA\n\n"])
def test_a_damaged_checkpoint_is_refused(data: bytes) -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store)
        await store.put_blob(tree_name(UNIT, CHECKPOINT), data)
        assert (await refusal(opening(store))).code == "F581"

    asyncio.run(work())


def test_a_checkpoint_of_another_log_is_refused() -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store)
        other = Checkpoint(origin_of("shop/web@prod"), 1, b"x" * 32).to_note().to_bytes()
        await store.put_blob(tree_name(UNIT, CHECKPOINT), other)
        assert (await refusal(opening(store))).code == "F581"

    asyncio.run(work())


def test_where_the_newest_checkpoint_was_taken_away_the_newest_that_was_kept_counts() -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store, 10)
        await store.erase_blob(tree_name(UNIT, CHECKPOINT))
        forge(store, 2, store._logs[UNIT][1].data.replace(b"ana@", b"eve@"))
        assert (await refusal(opening(store))).code == "F580"

    asyncio.run(work())


def lost(store: MemoryStore) -> None:
    for name in [name for name in store._blobs if "/tile/" in name]:
        del store._blobs[name]


def damaged(store: MemoryStore) -> None:
    name = tree_name(UNIT, "tile/0/000")
    store._blobs[name] = b"x" * 32 + store._blobs[name][32:]


def cut(store: MemoryStore) -> None:
    name = tree_name(UNIT, "tile/0/001")
    store._blobs[name] = store._blobs[name][:-1]


@pytest.mark.parametrize("harm", [lost, damaged, cut])
def test_tiles_that_were_harmed_are_made_anew_from_the_log(harm: Callable[[MemoryStore], None]) -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store, 600)
        whole = dict(store._blobs)
        harm(store)
        assert await read_about(store, UNIT, address=WEB)
        tree = await newest_tree(store, UNIT)
        assert tree is not None
        await tree.check(await store.tail(UNIT))
        assert store._blobs == whole

    asyncio.run(work())


def test_who_may_only_read_mends_tiles_for_itself() -> None:
    class ReadOnly(MemoryStore):
        async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
            raise UnavailableError(f"{len(blobs)} blobs may not be written", code="F511")

    async def work() -> None:
        store = MemoryStore()
        await told(store, 600)
        lost(store)
        reader = ReadOnly()
        reader._logs, reader._keys, reader._blobs = store._logs, store._keys, dict(store._blobs)
        assert await read_about(reader, UNIT, address=WEB)
        assert not any("/tile/" in name for name in reader._blobs)

    asyncio.run(work())


def test_which_entry_differs_is_not_said_where_the_tiles_were_changed_too() -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store, 300)
        forge(store, 2, store._logs[UNIT][1].data.replace(b"ana@", b"eve@"))
        damaged(store)
        error = await refusal(opening(store))
        assert error.code == "F580"
        assert "which one differs cannot be told" in error.detail

    asyncio.run(work())


def test_a_checkpoint_of_other_entries_is_told_from_entries_that_changed() -> None:
    async def work() -> None:
        store = MemoryStore()
        await told(store, 20)
        forged = Checkpoint(origin_of(UNIT), 24, b"x" * 32).to_note().to_bytes()
        await store.put_blob(tree_name(UNIT, CHECKPOINT), forged)
        error = await refusal(opening(store))
        assert (error.code, "entry" in error.detail.partition("entries")[0]) == ("F580", False)

    asyncio.run(work())


def test_nothing_is_put_on_top_of_what_does_not_agree() -> None:
    async def work() -> None:
        store, key = MemoryStore(), MacKey()
        ledger = await told(store, 20)
        forged = Checkpoint(origin_of(UNIT), 24, b"x" * 32).to_note().to_bytes()
        await store.put_blob(tree_name(UNIT, CHECKPOINT), forged)
        await ledger.append([Draft(kind=EntryKind.APPROVAL, fields={"effect": "e"})])
        before = dict(store._blobs)
        assert (await refusal(ledger.keep_checkpoint([key]))).code == "F580"
        assert store._blobs == before
        assert ledger.is_due

    asyncio.run(work())


def test_an_unsigned_checkpoint_that_was_made_anew_with_the_log_is_not_seen() -> None:
    """What no tree catches: who rewrites everything. Signatures and witnesses are for that."""

    async def work() -> None:
        store = MemoryStore()
        await told(store, 20)
        forge(store, 2, store._logs[UNIT][1].data.replace(b"ana@example.org", b"eve@example.org"))
        for name in await store.find_blobs(tree_name(UNIT, "")):
            await store.erase_blob(name)
        await UnitTree(store, UNIT).keep(await store.head(UNIT))
        assert (await opening(store)).head.seq == 24

    asyncio.run(work())


def test_a_checkpoint_that_was_made_while_the_log_was_read_is_no_contradiction() -> None:
    class Late(MemoryStore):
        """Shows the log without its last entries, until the checkpoint was looked at."""

        is_late = True

        async def head(self, unit: str) -> Head:
            rows = self._logs[unit]
            return Head(rows[3].seq, rows[3].link) if self.is_late else await super().head(unit)

        async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
            found = await super().tail(unit, after, limit)
            return [row for row in found if row.seq <= 4] if self.is_late else found

        async def get_blob(self, name: str) -> bytes | None:
            if name == tree_name(UNIT, CHECKPOINT):
                self.is_late = False
            return await super().get_blob(name)

    async def work() -> None:
        store = MemoryStore()
        ledger = await told(store, 3)
        late = Late()
        late._logs, late._keys, late._blobs = store._logs, store._keys, store._blobs
        assert (await opening(late)).head == ledger.head

    asyncio.run(work())


def test_an_edge_that_gave_way_to_a_newer_one_is_no_loss() -> None:
    class Behind(MemoryStore):
        """Gives the first look at the newest checkpoint the one before it."""

        is_first = True

        async def get_blob(self, name: str) -> bytes | None:
            if name == tree_name(UNIT, CHECKPOINT) and self.is_first:
                self.is_first = False
                return await super().get_blob(kept_name(UNIT, 300))
            return await super().get_blob(name)

    async def work() -> None:
        for size in (400, 300):
            store = Behind()
            store.is_first = False
            await kept(store, 300, 400)
            store.is_first = True
            tree = await newest_tree(store, UNIT)
            assert tree is not None
            assert tree.size == 400
            store.is_first = True
            other = UnitTree(store, UNIT)
            other.learn(size, numbered(size + 1, 400))
            assert await other.check(await store.head(UNIT))
            store.is_first = True
            made = await UnitTree(store, UNIT).keep(await store.head(UNIT))
            assert made is not None
            assert made.checkpoint.size == 400

    asyncio.run(work())


def test_what_is_salvaged_keeps_the_checkpoints_that_still_cover_it(tmp_path: Path) -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await told(store, 10)
        await ledger.append([Draft(kind=EntryKind.APPROVAL, fields={"effect": "last"})])
        await ledger.keep_checkpoint()
        proven = [replace(one, head=Head(14, store._logs[UNIT][13].link)) for one in await prove(store)]
        path = tmp_path / "new.db"
        await copy_proven(store, path, proven)
        found = await open_sqlite(path, mounts="")
        assert await checkpoint_sizes(found, UNIT) == (14,)
        again = await open_ledger(found, UNIT, clock=Clock(), entropy=entropy("later"))
        await again.append([Draft(kind=EntryKind.APPROVAL, fields={"effect": "other"})])
        assert await again.keep_checkpoint() is not None
        assert await checkpoint_sizes(found, UNIT) == (14, 15)
        await found.close()

    asyncio.run(work())
