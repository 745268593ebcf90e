"""The store on S3 keeps the suite, with segments and without, and costs at most two requests a group."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from benches.s3_requests import cost_of_run

import store_suite
from firma.core.ledger.store import CorruptError, Head, Key, MovedError, Store
from firma.stores.s3 import S3Store, open_s3
from firma.stores.s3_bucket import Bucket, _Taken
from s3_proxy import proxy_before
from s3_world import CREDENTIALS, Cloud, cloud_in, sign_in
from store_suite import (
    Opener,
    links,
    test_a_group_brings_its_blobs,
    test_a_put_at_another_head_writes_nothing_and_says_where_the_head_is,
    test_a_scrub_keeps_what_is_there_and_says_what_may_be_left,
    test_a_tree_is_kept_grown_by_the_next_process_and_proven,
    test_an_empty_log_has_no_head_and_no_entries,
    test_blobs_are_kept_overwritten_and_erased,
    test_entries_stay_in_order_with_their_links,
    test_find_returns_what_was_asked_for_and_nothing_else,
    test_observations_are_overwritten_row_by_row,
    test_the_same_bytes_at_the_same_place_succeed_again,
    test_two_writers_of_one_unit_never_both_win,
    test_units_do_not_touch_each_other,
)

__all__ = [
    "test_a_group_brings_its_blobs",
    "test_a_put_at_another_head_writes_nothing_and_says_where_the_head_is",
    "test_a_scrub_keeps_what_is_there_and_says_what_may_be_left",
    "test_a_tree_is_kept_grown_by_the_next_process_and_proven",
    "test_an_empty_log_has_no_head_and_no_entries",
    "test_blobs_are_kept_overwritten_and_erased",
    "test_entries_stay_in_order_with_their_links",
    "test_find_returns_what_was_asked_for_and_nothing_else",
    "test_observations_are_overwritten_row_by_row",
    "test_the_same_bytes_at_the_same_place_succeed_again",
    "test_two_writers_of_one_unit_never_both_win",
    "test_units_do_not_touch_each_other",
]

UNIT = "shop/payments@prod"
START = Head()


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    with cloud_in(tmp_path_factory.mktemp("sandboxes")) as started:
        yield started


@pytest.fixture(autouse=True)
def _signed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in(monkeypatch.setenv)


@pytest.fixture(params=[256, 3])
def opener(request: pytest.FixtureRequest, cloud: Cloud) -> Opener:
    """Opens the same store again and again, as new processes would; with segments of three groups, too."""
    url = cloud.url()

    async def open_one() -> Store:
        return await open_s3(url, segment=request.param)

    return open_one


def test_the_whole_suite_runs_here() -> None:
    suite = {name for name in vars(store_suite) if name.startswith("test_")}
    assert suite == {name for name in __all__ if name in suite}


async def fill(store: S3Store, groups: int, at: Head = START, size: int = 3) -> Head:
    for number in range(groups):
        data = [b"%d/%d" % (at.seq, one) for one in range(size)]
        keys = [Key(at.seq + 1 + one, f"a{number}") for one in range(size)]
        at = await store.append(UNIT, at, data, keys, {f"values/{at.seq}": b"v"})
    return at


def test_a_group_costs_two_requests_and_without_values_one(cloud: Cloud) -> None:
    async def work() -> None:
        store = await open_s3(cloud.url())
        at = await store.head(UNIT)
        begun = store.requests
        at = await fill(store, 40, at)
        assert store.requests - begun == 80
        begun = store.requests
        for _ in range(10):
            at = await store.put(UNIT, at, [b"e"], [Key()])
        assert store.requests - begun == 10

    asyncio.run(work())


def test_a_run_at_width_ten_costs_two_requests_a_group_and_nothing_else(cloud: Cloud) -> None:
    async def work() -> None:
        store = await open_s3(cloud.url())
        cost = await cost_of_run(store, resources=100, width=10, call_s=0.02)
        assert cost.all == cost.appending == 2 * cost.groups
        assert 10 <= cost.groups <= 101
        assert (await store.head(UNIT)).seq == 200

    asyncio.run(work())


def test_the_first_group_of_a_unit_and_a_lost_race_cost_a_look(cloud: Cloud) -> None:
    async def work() -> None:
        url = cloud.url()
        one, two = await open_s3(url), await open_s3(url)
        await one.head(UNIT)
        at = await two.head(UNIT)
        await one.append(UNIT, at, [b"a"], [Key()], {"values/a": b"v"})
        begun = two.requests
        with pytest.raises(MovedError) as caught:
            await two.append(UNIT, at, [b"b"], [Key()], {"values/b": b"v"})
        assert caught.value.head.seq == 1
        # The record, the refused create, what lies there, the group behind the known head, and a list.
        assert two.requests - begun <= 6
        assert [row.data for row in await two.tail(UNIT)] == [b"a"]

    asyncio.run(work())


def test_a_look_for_news_is_one_request_and_what_is_known_none(cloud: Cloud) -> None:
    async def work() -> None:
        url = cloud.url()
        one, two = await open_s3(url), await open_s3(url)
        at = await fill(one, 5)
        assert await two.head(UNIT) == at
        begun = two.requests
        assert await two.head(UNIT) == at
        assert two.requests - begun == 1
        await two.tail(UNIT)
        begun = two.requests
        assert [row.seq for row in await two.tail(UNIT, 2, 4)] == [3, 4, 5, 6]
        assert [row.seq for row in await two.find(UNIT, numbers=[7, 2])] == [2, 7]
        assert two.requests == begun
        at = await fill(one, 3, at)
        assert await two.head(UNIT) == at

    asyncio.run(work())


def test_a_log_in_segments_is_read_with_few_requests(cloud: Cloud) -> None:
    async def work() -> None:
        bucket = cloud.bucket()
        store = await open_s3(cloud.url(bucket), segment=20)
        await fill(store, 130)
        again = await open_s3(cloud.url(bucket), segment=20)
        begun = again.requests
        rows = await again.tail(UNIT)
        assert [row.seq for row in rows] == list(range(1, 391))
        assert [row.link for row in rows] == links(*[row.data for row in rows])
        assert again.requests - begun <= 2 + 6 + 20
        assert [row.seq for row in await again.find(UNIT, objects=[5, 389])] == [5, 389]
        assert [row.seq for row in await again.find(UNIT, address="a1")] == [4, 5, 6]
        assert [row.seq for row in await again.tail(UNIT, 200, 5)] == list(range(201, 206))
        assert await again.head(UNIT) == Head(390, rows[-1].link)

    asyncio.run(work())


@pytest.mark.parametrize("harm", ["remove", "cut", "other"])
@pytest.mark.parametrize("kind", ["segment", "index"])
def test_a_damaged_copy_is_passed_over(cloud: Cloud, kind: str, harm: str) -> None:
    async def work() -> None:
        bucket = cloud.bucket()
        store = await open_s3(cloud.url(bucket), segment=4)
        await fill(store, 10)
        (first, *_) = [key for key in cloud.keys(bucket) if f"/{kind}/" in key]
        data = cloud.read(bucket, first)
        if harm == "remove":
            cloud.remove(bucket, first)
        else:
            cloud.write(bucket, first, data[:-3] if harm == "cut" else data[:60] + b"?" + data[61:])
        again = await open_s3(cloud.url(bucket), segment=4)
        assert [row.seq for row in await again.tail(UNIT)] == list(range(1, 31))
        assert [row.seq for row in await again.find(UNIT, address="a2")] == [7, 8, 9]

    asyncio.run(work())


WORKER = """
import asyncio, os, signal, sys
from firma.core.ledger.store import Key, MovedError
from firma.stores.s3 import open_s3

async def main():
    store, unit = await open_s3(sys.argv[1], segment=32), sys.argv[4]
    for i in range(int(sys.argv[3])):
        data = f'{sys.argv[2]}/{i}'.encode()
        while True:
            try:
                await store.append(unit, await store.head(unit), [data], [Key()], {f'values/{data.decode()}': data})
                print(i, flush=True)
                break
            except MovedError:
                pass
    await store.close()
asyncio.run(main())
"""


def environment() -> dict[str, str]:
    return {**os.environ, **CREDENTIALS, "PYTHONPATH": os.pathsep.join(sys.path)}


def test_eight_processes_on_one_unit_lose_nothing_and_agree_on_the_order(cloud: Cloud, tmp_path: Path) -> None:
    worker = tmp_path / "worker.py"
    worker.write_text(WORKER)
    url = cloud.url()
    started = [
        subprocess.Popen(
            [sys.executable, str(worker), url, str(n), "12", UNIT],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for n in range(8)
    ]
    for process in started:
        _, error = process.communicate(timeout=120)
        assert process.returncode == 0, error.decode()

    async def look() -> None:
        first, second = await open_s3(url), await open_s3(url)
        rows = await first.tail(UNIT)
        assert rows == await second.tail(UNIT)
        assert [row.seq for row in rows] == list(range(1, 97))
        assert [row.link for row in rows] == links(*[row.data for row in rows])
        assert len({row.data for row in rows}) == 96
        for n in range(8):
            mine = [row.data for row in rows if row.data.startswith(b"%d/" % n)]
            assert mine == [b"%d/%d" % (n, i) for i in range(12)]
        blobs = await first.get_blobs([f"values/{row.data.decode()}" for row in rows])
        assert len(blobs) == 96

    asyncio.run(look())


def test_a_stopped_process_that_goes_on_is_refused(cloud: Cloud, tmp_path: Path) -> None:
    """A zombie holds no lock, and its next append meets what was written meanwhile."""
    worker = tmp_path / "zombie.py"
    worker.write_text(
        "import asyncio, os, signal, sys\n"
        "from firma.core.ledger.store import Head, Key, MovedError\n"
        "from firma.stores.s3 import open_s3\n"
        "async def main():\n"
        "    def stop(point):\n"
        "        if point == 'before entries' and armed:\n"
        "            os.kill(os.getpid(), signal.SIGSTOP)\n"
        "    armed = []\n"
        "    store = await open_s3(sys.argv[1], probe=stop)\n"
        "    at = await store.put('u', Head(), [b'mine'], [Key()])\n"
        "    armed.append(1)\n"
        "    try:\n"
        "        await store.put('u', at, [b'late'], [Key()])\n"
        "    except MovedError as error:\n"
        "        print('refused', error.head.seq)\n"
        "asyncio.run(main())\n"
    )
    url = cloud.url()
    process = subprocess.Popen(
        [sys.executable, str(worker), url], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    os.waitpid(process.pid, os.WUNTRACED)

    async def take_over() -> list[bytes]:
        store = await open_s3(url)
        at = await store.put("u", await store.head("u"), [b"taken over"], [Key()])
        os.kill(process.pid, signal.SIGCONT)
        said, error = process.communicate(timeout=60)
        assert said == "refused 2\n", error
        assert await store.head("u") == at
        return [row.data for row in await store.tail("u")]

    assert asyncio.run(take_over()) == [b"mine", b"taken over"]


@pytest.mark.parametrize("condition", ["IfNoneMatch", "IfMatch"])
def test_of_many_that_write_at_once_the_sandbox_lets_one_win(cloud: Cloud, condition: str) -> None:
    """What the store rests on, seen without it."""
    bucket = cloud.bucket()
    first = cloud.s3.put_object(Bucket=bucket, Key="before", Body=b"0")["ETag"]
    key, value = ("new", "*") if condition == "IfNoneMatch" else ("before", first)

    refused: list[str] = []

    def write(number: int) -> int:
        try:
            cloud.s3.put_object(Bucket=bucket, Key=key, Body=b"%d" % number, **{condition: value})
        except cloud.s3.exceptions.ClientError as error:
            refused.append(error.response["Error"]["Code"])
            return 0
        return number

    with ThreadPoolExecutor(12) as pool:
        won = [number for number in pool.map(write, range(1, 61)) if number]
    assert len(won) == 1
    assert set(refused) <= {"PreconditionFailed", "ConditionalRequestConflict"}
    assert cloud.read(bucket, key) == b"%d" % won[0]


class Overwriting(Bucket):
    """A mutant: it writes without the condition."""

    async def create(self, key: str, data: bytes) -> bool:
        await self.put(key, data)
        return True


class Believing(Bucket):
    """A mutant: it takes a refusal for somebody else's, and does not look."""

    async def create(self, key: str, data: bytes) -> bool:
        try:
            await self._put(key, data, "create")
        except _Taken:
            return False
        return True


class Blind(Bucket):
    """A mutant: it takes whatever lies there for its own."""

    async def create(self, key: str, data: bytes) -> bool:
        await super().create(key, data)
        return True


@pytest.mark.mutant
@pytest.mark.parametrize("broken", [Overwriting, Blind])
def test_the_suite_catches_a_store_that_keeps_no_condition(cloud: Cloud, broken: type[Bucket]) -> None:
    url = cloud.url()

    async def opener() -> Store:
        store = await open_s3(url)
        store._bucket.__class__ = broken
        return store

    with pytest.raises((AssertionError, CorruptError)):
        test_two_writers_of_one_unit_never_both_win(opener)


@pytest.mark.mutant
def test_a_lost_answer_catches_a_store_that_does_not_look(cloud: Cloud) -> None:
    with proxy_before(cloud.endpoint) as proxy:

        async def work() -> Head:
            store = await open_s3(cloud.url(endpoint=proxy.endpoint))
            at = await store.head(UNIT)
            store._bucket.__class__ = Believing
            proxy.strike("409")
            return await store.put(UNIT, at, [b"x"], [Key()])

        with pytest.raises(MovedError):  # though nobody else was there
            asyncio.run(work())
