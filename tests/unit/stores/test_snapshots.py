"""Snapshots: opening from one gives what folding the whole log gives; one that cannot be trusted is not used."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Sequence

import pytest

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.folding import fold
from firma.core.ledger.header import to_text
from firma.core.ledger.reading import base_of
from firma.core.ledger.snapshot import Snapshot, decode_snapshot, encode_snapshot
from firma.core.ledger.state import State
from firma.core.ledger.store import CorruptError, Head, Stored
from firma.core.model.digest import digest_bytes
from firma.core.model.value import Map, Sensitive
from firma.stores.ledger import UnitLedger, open_ledger, read_all, verify
from firma.stores.memory import MemoryStore
from firma.stores.sealing import KeyFile
from format_story import KEY, tell
from ledger_world import SEALER, UNIT, Clock, entropy, intent, lease, outcome, release
from unit.stores.opened import WEB, begun, opened


class Counting(MemoryStore):
    """Counts how many entries are read in order."""

    read = 0

    async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
        found = await super().tail(unit, after, limit)
        self.read += len(found)
        return found


async def told(store: MemoryStore) -> UnitLedger:
    await tell(store)
    return await open_ledger(store, UNIT, clock=Clock(), entropy=entropy("later"), key=KEY)


def test_a_state_in_the_middle_of_any_history_survives_its_bytes() -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await told(store)
        entries = [entry async for entry in read_all(store, UNIT, sealer=ledger.sealer)]
        for cut in range(len(entries) + 1):
            state = fold(entries[:cut])
            bases = {e.seq: base_of(e) for e in entries[:cut] if e.kind in ("lease", "takeover")}
            data = encode_snapshot(UNIT, Snapshot(state, Head(cut, bytes(32)), bases))
            found = decode_snapshot(UNIT, data)
            assert found is not None
            assert found.state == state
            assert (found.head, found.bases) == (Head(cut, bytes(32)), bases)
            assert fold(entries[cut:], found.state) == fold(entries)
            assert encode_snapshot(UNIT, Snapshot(fold(entries[:cut]), found.head, bases)) == data

    asyncio.run(work())


def test_opening_reads_only_what_came_after_the_snapshot() -> None:
    async def work() -> None:
        store = Counting()
        ledger = await told(store)
        whole = ledger.head.seq
        assert await ledger.keep_snapshot(every=1)
        (held,) = await ledger.append([lease(WEB, plan="p9")])
        await ledger.append([release(held.seq)])

        store.read = 0
        again = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy("x"), key=KEY)

        assert store.read == again.head.seq - whole == 3
        assert again.state == ledger.state
        assert again.bases == ledger.bases
        assert again.head == ledger.head
        assert await verify(store, UNIT, sealer=again.sealer) == again.head

    asyncio.run(work())


def test_a_run_goes_on_from_a_snapshot_as_from_the_log() -> None:
    async def work() -> None:
        store = MemoryStore()
        one = await begun(store)
        (held,) = await one.append([lease(WEB)])
        (made,) = await one.append([intent(held.seq, size=1)])
        await one.keep_snapshot(every=1)

        two = await opened(store.reopened())
        await two.append([outcome(made, size=1), release(held.seq)])

        three = await opened(store.reopened())
        entries = [entry async for entry in read_all(store, UNIT)]
        assert three.state == two.state == fold(entries)
        assert three.snapshot_at == made.seq

    asyncio.run(work())


def test_a_young_log_keeps_no_snapshot() -> None:
    async def work() -> None:
        ledger = await begun(MemoryStore())
        head = ledger.head

        assert not await ledger.keep_snapshot()
        assert ledger.head == head

    asyncio.run(work())


def test_a_snapshot_holds_no_sensitive_value_in_the_clear_and_is_read_with_the_key_only() -> None:
    async def work() -> None:
        store, source = MemoryStore(), KeyFile(b"f" * 32)
        one = await begun(store, source)
        (held,) = await one.append([lease(WEB)])
        await one.append([intent(held.seq, password=Sensitive("canary-4711"), size=1)])
        assert await one.keep_snapshot(every=1)
        kept = [await store.get_blob(name) or b"" for name in await store.find_blobs("snapshot/")]

        with_key, without = await opened(store, key=source), await opened(store)

        assert kept
        for data in kept:
            assert b"canary" not in data
            with pytest.raises(zlib.error):  # what is packed is sealed: it is no packed text for others
                zlib.decompress(data[1:])
        assert with_key.snapshot_at
        assert not without.snapshot_at
        assert without.state.seq == with_key.state.seq
        (made,) = with_key.state.intents.values()
        assert made.values["request"]["password"] == Sensitive("canary-4711")

    asyncio.run(work())


def test_who_cannot_read_sealed_values_keeps_no_snapshot_for_others() -> None:
    async def work() -> None:
        store = MemoryStore()
        await begun(store, KeyFile(b"f" * 32))
        without = await opened(store)

        assert not await without.keep_snapshot(every=1)

    asyncio.run(work())


@pytest.mark.parametrize("harm", ["lost", "damaged"])
def test_a_snapshot_that_cannot_be_used_is_passed_over(harm: str) -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await begun(store)
        (held,) = await ledger.append([lease(WEB)])
        await ledger.append([intent(held.seq, size=1)])
        await ledger.keep_snapshot(every=1)
        (name,) = await store.find_blobs("snapshot/")
        data = await store.get_blob(name) or b""
        if harm == "lost":
            await store.erase_blob(name)
        else:
            await store.put_blob(name, data[:-1] + bytes([data[-1] ^ 1]))

        again = await opened(store)

        assert not again.snapshot_at
        assert again.state == ledger.state

    asyncio.run(work())


@pytest.mark.parametrize("kept", [b"p", b"z", b"z" + zlib.compress(b'{"firma":"snapshot","shape":"0"}'), b""])
def test_a_snapshot_that_another_version_kept_is_passed_over(kept: bytes) -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await begun(store)
        fields = {"digest": digest_bytes(kept), "at": 1, "link": to_text(ledger.head.link)}
        await store.put_blob(f"snapshot/{UNIT}/{1:012}/{digest_bytes(kept)}", kept)
        await ledger.append([Draft(kind=EntryKind.SNAPSHOT, fields=fields, critical=False)])

        again = await opened(store)

        assert not again.snapshot_at
        assert again.state == ledger.state

    asyncio.run(work())


def test_a_snapshot_of_another_log_is_corruption() -> None:
    """Somebody exchanged the log below it: the link that it begins at is not there."""

    async def work() -> None:
        store, other = MemoryStore(), MemoryStore()
        for where, plan in ((store, "p1"), (other, "p2")):
            ledger = await begun(where)
            await ledger.append([lease(WEB, plan=plan)])
            await ledger.keep_snapshot(every=1)
        (name,) = await other.find_blobs("snapshot/")
        (mine,) = await store.find_blobs("snapshot/")
        assert name != mine
        rows = store._logs[UNIT]
        store._logs[UNIT] = [*other._logs[UNIT][:-1], rows[-1]]

        with pytest.raises(CorruptError):
            await opened(store)

    asyncio.run(work())


def test_a_state_of_a_shape_that_is_not_ours_is_no_snapshot() -> None:
    data = encode_snapshot(UNIT, Snapshot(State(seq=3), Head(3, bytes(32)), {}))

    assert decode_snapshot(UNIT, data) is not None
    assert decode_snapshot("shop/other@prod", data) is None
    assert decode_snapshot(UNIT, b"") is None
    assert decode_snapshot(UNIT, b"[]") is None
    assert decode_snapshot(UNIT, data.replace(b'"state":[0,', b'"state":[0,1,')) is None


def test_an_older_snapshot_serves_where_the_newest_is_lost_and_the_oldest_is_erased() -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await begun(store)
        ats = []
        for number in range(4):
            (held,) = await ledger.append([lease(WEB, plan=f"p{number}")])
            await ledger.append([release(held.seq)])
            await ledger.keep_snapshot(every=1)
            ats.append(ledger.snapshot_at)
        names = await store.find_blobs("snapshot/")
        newest = (await opened(store)).snapshot_at
        for name in names:
            if f"/{ats[-1]:012}/" in name:
                await store.erase_blob(name)

        again = await opened(store)

        assert len(names) == 2
        assert newest == ats[-1]
        assert again.snapshot_at == ats[-2]
        assert again.state == ledger.state

    asyncio.run(work())


def test_sealing_binds_a_snapshot_to_its_place() -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await opened(store, sealer=SEALER)
        assert ledger.sealer is not None
        sealed = ledger.sealer.seal(b"x", b"firma snapshot 1\nshop/a@b\n3")
        with pytest.raises(Exception, match="does not open"):
            ledger.sealer.open(sealed, b"firma snapshot 1\nshop/a@b\n4")

    asyncio.run(work())


def test_values_stand_once_in_a_snapshot() -> None:
    async def work() -> None:
        ledger = await begun(MemoryStore())
        (held,) = await ledger.append([lease(WEB)])
        (made,) = await ledger.append([intent(held.seq, body="same text in request, wish and attributes")])
        await ledger.append([outcome(made, body="same text in request, wish and attributes")])
        data = encode_snapshot(UNIT, Snapshot(ledger.state, ledger.head, ledger.bases))

        assert data.count(b"same text") == 1
        found = decode_snapshot(UNIT, data)
        assert found is not None
        (obj,) = found.state.objects.values()
        assert obj.now is not None
        assert obj.now.request is obj.now.wish
        assert obj.now.request == Map(body="same text in request, wish and attributes")

    asyncio.run(work())
