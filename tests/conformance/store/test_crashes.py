"""Crashes at every durable step: what was acknowledged is there, what was not is there wholly or not at all."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.store import CorruptError, Head, Key, MovedError
from firma.core.model.value import Map
from firma.stores.ledger import UnitLedger, open_ledger, verify
from firma.stores.memory import MemoryStore
from firma.stores.sqlite import open_sqlite
from ledger_world import UNIT, Clock, entropy, genesis, intent, lease, outcome, release

CHILD = Path(__file__).parent / "crashing.py"
POINTS = ("before append", "blobs written", "entries written", "before commit", "after commit")


def child(path: Path, point: str, nth: int, rounds: int = 6) -> tuple[int, list[int]]:
    """Run one process to its end or its crash; return its exit code and the numbers that it was acknowledged."""
    done = subprocess.run(
        [sys.executable, str(CHILD), str(path), point, str(nth), str(rounds)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode, [int(line) for line in done.stdout.split()]


async def reopened(path: Path) -> tuple[UnitLedger, Head]:
    store = await open_sqlite(path, mounts="")
    ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
    head = await verify(store, UNIT)
    await store.close()
    return ledger, head


@pytest.mark.parametrize("nth", [1, 2, 5])
@pytest.mark.parametrize("point", POINTS)
def test_a_process_killed_at_any_step_loses_nothing_that_was_acknowledged(tmp_path: Path, point: str, nth: int) -> None:
    path = tmp_path / "ledger.db"
    code, acknowledged = child(path, point, nth)
    assert code == -signal.SIGKILL
    ledger, head = asyncio.run(reopened(path))
    assert head == ledger.head
    assert head.seq >= max(acknowledged, default=0)
    # Groups are whole: a kill before the commit leaves nothing of it, one behind it everything.
    # The first commit makes the tables, so commits are one ahead of appends; each append here is one entry.
    assert head.seq == (max(0, nth - 2) if point == "before commit" else nth - 1)
    _, more = child(path, "never", 1)
    again, _ = asyncio.run(reopened(path))
    assert again.head.seq > head.seq
    assert set(more) & set(again.state.open)
    (obj,) = again.state.objects.values()
    assert len(obj.pending) == 1
    assert [one.alive for one in again.state.leases.values()][-1]


class CrashedError(Exception):
    """The process is dead."""


class Plug:
    """Crashes a store in memory at the n-th durable step."""

    def __init__(self, nth: int) -> None:
        self.left, self.points = nth, list[str]()

    def __call__(self, point: str) -> None:
        self.points.append(point)
        self.left -= 1
        if self.left == 0:
            raise CrashedError(point)


async def story(ledger: UnitLedger) -> None:
    await ledger.append([genesis()])
    (held,) = await ledger.append([lease("a:aws.s3.Bucket:web")])
    (begun,) = await ledger.append([intent(held.seq, name="web", size=1)])
    await ledger.append([outcome(begun, size=1)])
    await ledger.append([release(held.seq)])


@pytest.mark.parametrize("nth", range(1, 15))
def test_a_crash_at_any_step_in_memory_leaves_a_whole_prefix(nth: int) -> None:
    async def work() -> None:
        store, plug = MemoryStore(), Plug(nth)
        store.probe = plug
        ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
        with pytest.raises(CrashedError):
            await story(ledger)
        after = store.reopened()
        again = await open_ledger(after, UNIT, clock=Clock(), entropy=entropy())
        assert again.head == await verify(after, UNIT)
        assert again.head.seq - ledger.head.seq in (0, 1)

    asyncio.run(work())


def test_blobs_are_durable_before_their_entries() -> None:
    store, plug = MemoryStore(), Plug(999)
    store.probe = plug
    asyncio.run(story(asyncio.run(open_ledger(store, UNIT, clock=Clock(), entropy=entropy()))))
    at = plug.points.index("before blobs")
    assert plug.points[at : at + 4] == ["before blobs", "after blobs", "before entries", "after entries"]


def test_four_processes_on_one_unit_lose_nothing_and_leave_no_gap(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    worker = tmp_path / "worker.py"
    worker.write_text(
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from firma.core.ledger.store import Key, MovedError\n"
        "from firma.stores.sqlite import open_sqlite\n"
        "async def main():\n"
        "    store = await open_sqlite(Path(sys.argv[1]), mounts='')\n"
        "    for i in range(50):\n"
        "        while True:\n"
        "            try:\n"
        "                data = f'{sys.argv[2]}/{i}'.encode()\n"
        f"                await store.put({UNIT!r}, await store.head({UNIT!r}), [data], [Key()])\n"
        "                break\n"
        "            except MovedError:\n"
        "                pass\n"
        "    await store.close()\n"
        "asyncio.run(main())\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    started = [
        subprocess.Popen([sys.executable, str(worker), str(path), str(n)], env=environment, stderr=subprocess.PIPE)
        for n in range(4)
    ]
    for process in started:
        _, error = process.communicate(timeout=120)
        assert process.returncode == 0, error.decode()

    async def look() -> None:
        store = await open_sqlite(path, mounts="")
        rows = await store.tail(UNIT)
        assert [row.seq for row in rows] == list(range(1, 201))
        assert {row.data for row in rows} == {f"{n}/{i}".encode() for n in range(4) for i in range(50)}
        again = MemoryStore()
        head = Head()
        for row in rows:
            head = await again.put(UNIT, head, [row.data], [Key()])
            assert head.link == row.link
        await store.close()

    asyncio.run(look())


def test_a_wal_cut_at_any_byte_is_a_whole_prefix(tmp_path: Path) -> None:
    whole = tmp_path / "whole.db"

    async def fill() -> list[bytes]:
        store = await open_sqlite(whole, mounts="")
        store._database.db.execute("PRAGMA wal_autocheckpoint=0")
        store._database.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
        await story(ledger)
        for _ in range(25):
            await ledger.append([note()])
        rows = [row.data for row in await store.tail(UNIT)]
        for suffix in ("", "-wal"):
            shutil.copy(f"{whole}{suffix}", f"{tmp_path / 'copy.db'}{suffix}")
        await store.close()
        return rows

    rows = asyncio.run(fill())
    wal = Path(f"{tmp_path / 'copy.db'}-wal").read_bytes()
    rng = random.Random(5)
    cuts = sorted({0, 1, 31, 32, 33, len(wal) - 1, *(rng.randrange(len(wal)) for _ in range(120))})
    lengths = set()
    for cut in cuts:
        part = tmp_path / f"part{cut}.db"
        shutil.copy(tmp_path / "copy.db", part)
        Path(f"{part}-wal").write_bytes(wal[:cut])

        async def look(path: Path = part) -> int:
            store = await open_sqlite(path, mounts="")
            head = await verify(store, UNIT)
            assert [row.data for row in await store.tail(UNIT)] == rows[: head.seq]
            await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
            await store.close()
            return head.seq

        lengths.add(asyncio.run(look()))
        for suffix in ("", "-wal", "-shm"):
            Path(f"{part}{suffix}").unlink(missing_ok=True)
    assert len(lengths) > 10
    assert min(lengths) == 0


def note() -> Draft:
    return Draft(kind=EntryKind.APPROVAL, fields={"effect": "e"}, values=Map(note="n" * 300))


def test_a_cut_tail_is_seen_by_who_remembers_the_head(tmp_path: Path) -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
        await story(ledger)
        other = MemoryStore()
        short = await open_ledger(other, UNIT, clock=Clock(), entropy=entropy("other"))
        await short.append([genesis()])
        await open_ledger(store, UNIT, clock=Clock(), entropy=entropy(), remembered=ledger.head)
        for wrong in (other, MemoryStore()):
            with pytest.raises(CorruptError) as caught:
                await open_ledger(wrong, UNIT, clock=Clock(), entropy=entropy(), remembered=ledger.head)
            assert caught.value.code == "F508"

    asyncio.run(work())


def test_every_connection_waits_for_the_disk(tmp_path: Path) -> None:
    """SIGKILL does not test fsync (the page cache survives), so the setting itself is looked at."""

    async def work() -> tuple[object, object]:
        store = await open_sqlite(tmp_path / "ledger.db", mounts="")
        db: sqlite3.Connection = store._database.db
        found = db.execute("PRAGMA synchronous").fetchone()[0], db.execute("PRAGMA journal_mode").fetchone()[0]
        await store.close()
        return found

    assert asyncio.run(work()) == (2, "wal")
    assert asyncio.run(work()) == (2, "wal")


def test_a_moved_head_tells_nobody_that_it_won(tmp_path: Path) -> None:
    async def work() -> None:
        one = await open_sqlite(tmp_path / "ledger.db", mounts="")
        two = await open_sqlite(tmp_path / "ledger.db", mounts="")
        await one.put(UNIT, Head(), [b"a"], [Key()])
        with pytest.raises(MovedError):
            await two.put(UNIT, Head(), [b"b"], [Key()])
        await one.close()
        await two.close()

    asyncio.run(work())
