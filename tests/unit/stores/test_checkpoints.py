"""Checkpoints in a store: made step by step, held against the log, mended where only tiles are lost, never forged."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pytest

import merkle_reference as reference
from firma.core.ledger.checkpoint import Checkpoint, origin_of
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.merkle import check_consistency, check_inclusion, leaf_hash
from firma.core.ledger.note import Note, check_note, sign_note
from firma.core.ledger.store import CorruptError, Head, Key, Stored, StoreError, UnavailableError, next_link
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
from firma.stores.ledger import UnitLedger, open_ledger
from firma.stores.memory import MemoryStore
from firma.stores.tree import CHECKPOINT, kept_name, tree_name
from ledger_world import UNIT, Clock, entropy, genesis, intent, lease, outcome

WEB = "aws.s3.Bucket:web"


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


# -- what does not agree ----------------------------------------------------------------------------------------------
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
