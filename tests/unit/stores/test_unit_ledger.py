"""A unit's ledger: appends that move, are lost, or are cancelled; reading about one object."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

import pytest

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.folding import fold
from firma.core.ledger.store import (
    CorruptError,
    Head,
    Key,
    MovedError,
    UnavailableError,
    UnclearError,
)
from firma.core.model.value import Map
from firma.stores.ledger import UnitLedger, read_about, read_all, verify
from firma.stores.memory import MemoryStore
from firma.stores.sealing import KeyFile
from ledger_world import UNIT, encoded, genesis, intent, lease, outcome, release
from unit.stores.opened import WEB, begun, opened


def test_what_was_appended_is_there_for_the_next_process() -> None:
    async def work() -> None:
        store = MemoryStore()
        one = await begun(store)
        (held,) = await one.append([lease(WEB)])
        (made,) = await one.append([intent(held.seq, size=1)])
        await one.append([outcome(made, size=1), release(held.seq)])
        two = await opened(store.reopened())
        assert two.head == one.head
        assert two.state == one.state
        assert await two.catch_up() == ()

    asyncio.run(work())


def test_a_moved_head_tells_what_came_in_between_and_folds_it() -> None:
    async def work() -> None:
        store = MemoryStore()
        one = await begun(store)
        two = await opened(store, "two")
        (held,) = await one.append([lease(WEB)])
        with pytest.raises(MovedError) as caught:
            await two.append([lease("a:other", plan="p2")])
        assert [entry.seq for entry in caught.value.entries] == [held.seq]
        assert two.state == one.state
        (mine,) = await two.append([lease("a:other", plan="p2")])
        assert mine.seq == held.seq + 1
        assert [entry.seq for entry in await one.catch_up()] == [mine.seq]

    asyncio.run(work())


def test_folding_again_what_the_ledger_folded_changes_nothing() -> None:
    async def work() -> None:
        ledger = await begun(MemoryStore())
        (held,) = await ledger.append([lease(WEB)])
        placed = await ledger.append([intent(held.seq, size=1)])
        fold(placed, ledger.state)
        (obj,) = ledger.state.objects.values()
        assert len(obj.open) == 1

    asyncio.run(work())


def test_a_log_that_lost_its_end_under_a_run_is_named_and_not_retried_for_ever() -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await begun(store)
        await ledger.append([lease(WEB)])
        del store._logs[UNIT][1:], store._keys[UNIT][1:]
        with pytest.raises(CorruptError) as caught:
            await ledger.append([lease("a:other")])
        assert caught.value.code == "F508"

    asyncio.run(work())


class Lossy(MemoryStore):
    """Loses answers: `lost` says of the next appends whether each is written before its answer is lost."""

    def __init__(self) -> None:
        super().__init__()
        self.lost: list[bool] = []
        self.tries = 0

    async def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        self.tries += 1
        if self.lost:
            if self.lost.pop(0):
                await super().append(unit, at, entries, keys, blobs)
            raise UnclearError("the answer was lost")
        return await super().append(unit, at, entries, keys, blobs)


@pytest.mark.parametrize("lost", [[True], [False], [False, True], [True, True]])
def test_a_lost_answer_is_settled_by_putting_the_same_bytes_again(lost: list[bool]) -> None:
    async def work() -> None:
        store = Lossy()
        ledger = await begun(store)
        store.lost = list(lost)
        (held,) = await ledger.append([lease(WEB)])
        assert held.seq == 2
        assert await verify(store, UNIT) == ledger.head == await store.head(UNIT)

    asyncio.run(work())


@pytest.mark.parametrize("written", [True, False])
def test_after_answers_that_stay_lost_the_same_drafts_are_placed_once(written: bool) -> None:
    async def work() -> None:
        store = Lossy()
        ledger = await begun(store)
        store.lost = [written, False, False]
        with pytest.raises(UnclearError):
            await ledger.append([lease(WEB)])
        (held,) = await ledger.append([lease(WEB)])
        assert held.seq == 2
        assert (await store.head(UNIT)).seq == 2
        assert ledger.state.leases.keys() == {2}

    asyncio.run(work())


def test_other_drafts_after_a_lost_answer_first_learn_what_was_placed() -> None:
    async def work() -> None:
        store = Lossy()
        ledger = await begun(store)
        store.lost = [True, True, True]
        with pytest.raises(UnclearError):
            await ledger.append([lease(WEB)])
        with pytest.raises(MovedError) as caught:
            await ledger.append([lease("a:other")])
        assert [entry.kind for entry in caught.value.entries] == ["lease"]
        store.lost = [False, False, False]
        with pytest.raises(UnclearError):
            await ledger.append([lease("a:third", plan="p3")])
        await ledger.append([lease("a:other")])

    asyncio.run(work())


class Slow(MemoryStore):
    """Writes, and then takes its time to answer."""

    async def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        head = await super().append(unit, at, entries, keys, blobs)
        await asyncio.sleep(0.01)
        return head


def test_a_cancelled_append_is_found_by_the_next() -> None:
    async def work() -> None:
        ledger = await begun(Slow())
        task = asyncio.create_task(ledger.append([lease(WEB)]))
        await asyncio.sleep(0.002)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        (held,) = await ledger.append([lease(WEB)])
        assert held.seq == 2
        assert ledger.head == await ledger.store.head(UNIT)

    asyncio.run(work())


def test_appends_at_the_same_time_are_placed_one_after_the_other() -> None:
    async def work() -> None:
        ledger = await begun(Slow())
        placed = await asyncio.gather(*[ledger.append([lease(f"a:{n}")]) for n in range(5)])
        assert sorted(entry.seq for (entry,) in placed) == [2, 3, 4, 5, 6]

    asyncio.run(work())


def test_drafts_that_may_not_be_put_never_reach_the_store() -> None:
    async def work() -> None:
        ledger = await begun(MemoryStore())
        with pytest.raises(RuntimeError, match="bug in Firma"):
            await ledger.append([intent(77)])
        assert (await ledger.store.head(UNIT)).seq == 1

    asyncio.run(work())


class Full(MemoryStore):
    """Has no room."""

    async def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        raise UnavailableError("no room", code="F510")


def test_a_store_without_room_leaves_the_ledger_as_it_was() -> None:
    async def work() -> None:
        ledger = await opened(Full(), key=KeyFile(b"f" * 32))
        for _ in range(2):
            with pytest.raises(UnavailableError):
                await ledger.begin(genesis())
        assert ledger.head == Head()
        assert ledger.sealer is None

    asyncio.run(work())


# -- reading about one thing ------------------------------------------------------------------------------------------
async def two_things(ledger: UnitLedger) -> tuple[int, int]:
    (held,) = await ledger.append([lease(WEB, "a:aws.s3.Bucket:db", "a:b", "o:3", "o:4")])
    one, two = await ledger.append([intent(held.seq, size=1), intent(held.seq, name="db", size=2)])
    await ledger.append([outcome(one, size=1), outcome(two, identifier="b-2", size=2)])
    fields = {"from": "aws.s3.Bucket:web", "to": "b"}
    await ledger.append([Draft(kind=EntryKind.MOVED, run=held.seq, object=one.seq, address="b", fields=fields)])
    return one.seq, two.seq


@pytest.mark.parametrize("address", ["aws.s3.Bucket:web", "b"])
def test_everything_about_an_address_follows_its_object_through_renames(address: str) -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await begun(store)
        one, _ = await two_things(ledger)
        found = await ledger.entries_of(address=address)
        assert [entry.kind for entry in found] == ["lease", "intent", "outcome", "moved"]
        assert {entry.object for entry in found} == {None, one}
        assert found[2].values["attributes"] == Map(size=1)

    asyncio.run(work())


def test_everything_about_an_object_is_its_entries_and_their_leases() -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await begun(store)
        _, two = await two_things(ledger)
        found = await read_about(store, UNIT, objects=[two])
        assert [entry.seq for entry in found] == [2, 4, 6]
        assert await read_about(store, UNIT, address="nothing") == ()

    asyncio.run(work())


def test_reading_all_goes_through_a_log_in_order() -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await begun(store)
        await two_things(ledger)
        found = [entry.seq async for entry in read_all(store, UNIT)]
        assert found == list(range(1, ledger.head.seq + 1))

    asyncio.run(work())


def test_verifying_looks_at_values_that_nobody_needs() -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await begun(store)
        await two_things(ledger)
        assert await verify(store, UNIT) == ledger.head
        name = next(name for name in store._blobs if b'"n":"2"' in store._blobs[name])
        await store.put_blob(name, store._blobs[name].replace(b'{"n":"2"}', b'{"n":"3"}'))
        await opened(store)
        with pytest.raises(CorruptError) as caught:
            await verify(store, UNIT)
        assert caught.value.code == "F506"

    asyncio.run(work())


def test_bytes_that_were_never_ours_are_no_ledger() -> None:
    async def work() -> None:
        store = MemoryStore()
        await store.put(UNIT, Head(), [b"garbage"], [Key()])
        with pytest.raises(CorruptError) as caught:
            await opened(store)
        assert caught.value.code == "F502"
        other = MemoryStore()
        group = encoded([genesis()], unit="shop/other@prod")
        await other.append(UNIT, Head(), group.entries, group.keys, group.blobs)
        with pytest.raises(CorruptError) as foreign:
            await opened(other)
        assert foreign.value.code == "F503"

    asyncio.run(work())
