"""Real `kill -9`, of engine processes and of the server: no acknowledged entry is lost, none is there twice.

`scripts/soak` does the full counts: 200 kills of processes on each store, 20 of the server.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from firma.core.ledger.store import Head
from firma.stores.ledger import UnitLedger, open_ledger, read_all, verify
from firma.stores.places import is_url, open_store, read_url
from ledger_world import UNIT, Clock, entropy
from postgres_server import Server, serving
from store_suite import links

CHILD = Path(__file__).parent / "crashing.py"
FOR_EVER = 100_000
SEED = int(os.environ.get("FIRMA_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)


@pytest.fixture
def url(postgres: Server) -> str:
    return postgres.database()


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A store that several processes share."""
    if request.param == "sqlite":
        return str(tmp_path / "ledger.db")
    return str(request.getfixturevalue("postgres").database())


@dataclass
class Child:
    """A process that appends; `acknowledged` are the numbers of its intents that it was told are placed."""

    process: subprocess.Popen[str]
    acknowledged: list[int] = field(default_factory=list)
    grown: threading.Event = field(default_factory=threading.Event)

    def read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith("\n"):
                self.acknowledged.append(int(line))
                self.grown.set()

    def wait_for_more(self) -> None:
        self.grown.clear()
        assert self.grown.wait(60), "the process does not go on"


@contextlib.contextmanager
def appending(place: str, point: str = "never", nth: int = 1, rounds: int = FOR_EVER) -> Iterator[Child]:
    """Start a process; at the end of the block it is dead, and what it was acknowledged is known."""
    words = [sys.executable, str(CHILD), place, point, str(nth), str(rounds)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment)
    child = Child(process)
    reader = threading.Thread(target=child.read)
    reader.start()
    try:
        yield child
    finally:
        if rounds == FOR_EVER:
            process.kill()
        process.wait(60)
        reader.join(60)
        assert process.stdout is not None
        process.stdout.close()


async def reopened(place: str) -> tuple[UnitLedger, Head, list[tuple[int, object]]]:
    """Return the fold, the verified head, and every intent with the process and round that made it."""
    store = await open_store(read_url(place) if is_url(place) else Path(place))
    ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
    head = await verify(store, UNIT)
    entries = [entry async for entry in read_all(store, UNIT)]
    intents = [(entry.seq, entry.values["request"]) for entry in entries if entry.kind == "intent"]
    await store.close()
    return ledger, head, intents


def check(place: str, acknowledged: list[int]) -> None:
    """Every acknowledged intent is there, and no process's round is there twice."""
    ledger, head, intents = asyncio.run(reopened(place))
    assert head == ledger.head
    assert set(acknowledged) <= {seq for seq, _ in intents}
    assert len(acknowledged) == len(set(acknowledged))
    twice = [key for key, count in Counter(str(request) for _, request in intents).items() if count > 1]
    assert twice == []


@pytest.mark.parametrize("nth", [1, 2, 5])
@pytest.mark.parametrize("point", ["before append", "after append"])
def test_a_process_killed_before_or_after_an_append_leaves_whole_groups(url: str, point: str, nth: int) -> None:
    with appending(url, point, nth, rounds=6) as child:
        pass
    assert child.process.returncode == -signal.SIGKILL
    _, head, _ = asyncio.run(reopened(url))
    # Genesis and lease, and an append of each intent alone: every append here is one entry, the outcome another.
    assert head.seq == (nth - 1 if point == "before append" else nth)
    check(url, child.acknowledged)
    with appending(url, rounds=2) as again:
        pass
    assert again.process.returncode == 0
    check(url, child.acknowledged + again.acknowledged)


def kills_of_processes(place: str, kills: int) -> None:
    print(f"FIRMA_SEED={SEED}")
    chance = random.Random(SEED)
    acknowledged: list[int] = []
    for _ in range(kills):
        with appending(place) as child:
            child.wait_for_more()
            threading.Event().wait(chance.uniform(0, 0.1))
            child.process.kill()
        acknowledged += child.acknowledged
    check(place, acknowledged)
    assert len(acknowledged) >= kills


def kills_of_the_server(kills: int) -> None:
    print(f"FIRMA_SEED={SEED}")
    chance = random.Random(SEED)
    with serving() as server:
        url = server.database()
        with appending(url) as child:
            for _ in range(kills):
                child.wait_for_more()
                threading.Event().wait(chance.uniform(0, 0.1))
                server.kill()
                server.start()
            child.wait_for_more()
            assert child.process.poll() is None, "the process rode it out"
        check(url, child.acknowledged)


def test_processes_that_are_killed_at_random_lose_nothing(place: str) -> None:
    kills_of_processes(place, 6)


def test_a_server_that_is_killed_at_random_loses_nothing_and_nobody_notices() -> None:
    kills_of_the_server(3)


@pytest.mark.soak
def test_two_hundred_kills_of_processes_lose_nothing(place: str) -> None:
    kills_of_processes(place, 200)


@pytest.mark.soak
def test_twenty_kills_of_the_server_lose_nothing() -> None:
    kills_of_the_server(20)


# -- eight processes --------------------------------------------------------------------------------------------------
HAMMER = """
import asyncio, hashlib, sys
from pathlib import Path
from firma.core.ledger.store import Key, MovedError
from firma.stores.places import is_url, open_store, read_url

UNIT = "shop/payments@prod"

async def main(place, number, count, whole):
    store = await open_store(read_url(place) if is_url(place) else Path(place))
    for i in range(count):
        while True:
            try:
                await store.put(UNIT, await store.head(UNIT), [b"%d/%d" % (number, i)], [Key()])
                break
            except MovedError:
                pass
    while (await store.head(UNIT)).seq < whole:
        await asyncio.sleep(0.01)
    rows = await store.tail(UNIT)
    print(hashlib.sha256(b"".join(row.link + row.data for row in rows)).hexdigest())
    await store.close()

asyncio.run(main(sys.argv[1], *map(int, sys.argv[2:])))
"""


def test_eight_processes_on_one_unit_lose_nothing_and_agree_on_the_order(place: str) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    words = [[sys.executable, "-c", HAMMER, place, str(n), "25", "200"] for n in range(8)]
    started = [subprocess.Popen(one, env=environment, stdout=subprocess.PIPE, text=True) for one in words]
    said = [process.communicate(timeout=120)[0] for process in started]
    assert [process.returncode for process in started] == [0] * 8
    assert len(set(said)) == 1, "all read the same log"

    async def look() -> list[tuple[int, bytes, bytes]]:
        store = await open_store(read_url(place) if is_url(place) else Path(place))
        rows = await store.tail(UNIT)
        await store.close()
        return [(row.seq, row.data, row.link) for row in rows]

    rows = asyncio.run(look())
    assert [seq for seq, _, _ in rows] == list(range(1, 201))
    for n in range(8):
        assert [data for _, data, _ in rows if data.startswith(b"%d/" % n)] == [b"%d/%d" % (n, i) for i in range(25)]
    assert [link for _, _, link in rows] == links(*[data for _, data, _ in rows])
