"""What S3 may answer, and what becomes of a group then: never lost, never twice, and each failure says what to do."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from firma.core.ledger.store import Head, Key, MovedError, Store, StoreError, UnavailableError, UnclearError
from firma.core.model.catalogue import CATALOGUE
from firma.stores.ledger import open_ledger, verify
from firma.stores.problems import explain
from firma.stores.s3 import S3Store, open_s3
from firma.stores.s3_bucket import Timeouts
from ledger_world import UNIT, Clock, entropy, genesis, intent, lease, outcome, release
from s3_proxy import TOKEN, Fault, Proxy, proxy_before
from s3_world import CREDENTIALS, Cloud, cloud_in, sign_in

SHORT = Timeouts(request_s=0.4, connect_s=0.4, tries=3)
SECRET = CREDENTIALS["AWS_SECRET_ACCESS_KEY"]


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    with cloud_in(tmp_path_factory.mktemp("sandboxes")) as started:
        yield started


@pytest.fixture
def proxy(cloud: Cloud) -> Iterator[Proxy]:
    with proxy_before(cloud.endpoint) as made:
        yield made


@pytest.fixture(autouse=True)
def _signed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in(monkeypatch.setenv)


def with_store(url: str, work: Callable[[S3Store], Awaitable[Any]]) -> Any:
    async def main() -> Any:
        store = await open_s3(url, timeouts=SHORT)
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(main())


async def one_group(store: Store, at: Head) -> Head:
    return await store.append(UNIT, at, [b"one", b"two"], [Key(1, "a"), Key(1)], {"values/x": b"v"})


PASSING: list[Fault] = ["503", "503 stored", "409", "409 stored", "412 stored", "cut", "cut stored", "hang stored"]


@pytest.mark.parametrize("part", ["/log/", "/blob/"])
@pytest.mark.parametrize("fault", PASSING)
def test_a_fault_that_passes_is_settled_and_nothing_is_there_twice(
    cloud: Cloud, proxy: Proxy, fault: Fault, part: str
) -> None:
    bucket = cloud.bucket()

    async def work(store: S3Store) -> None:
        at = await store.head(UNIT)
        proxy.strike(fault, part=part)
        at = await one_group(store, at)
        assert at.seq == 2
        assert await store.put(UNIT, at, [b"three"], [Key()]) == await store.head(UNIT)

    with_store(cloud.url(bucket, endpoint=proxy.endpoint), work)
    assert [key for key in cloud.keys(bucket) if "/log/" in key] == [
        f"team/ledger/log/shop_2fpayments_40prod/{n:012}" for n in (1, 3)
    ]

    async def look(store: S3Store) -> None:
        assert [row.data for row in await store.tail(UNIT)] == [b"one", b"two", b"three"]
        assert await store.get_blob("values/x") == b"v"

    with_store(cloud.url(bucket), look)


def test_while_s3_is_too_busy_nothing_is_written_and_it_says_so(cloud: Cloud, proxy: Proxy) -> None:
    async def work(store: S3Store) -> None:
        at = await store.head(UNIT)
        proxy.strike("503", times=99)
        with pytest.raises(UnavailableError) as caught:
            await one_group(store, at)
        assert caught.value.code == "F570"
        assert "SlowDown" in caught.value.detail
        proxy.strike("")
        assert await store.head(UNIT) == Head()
        assert (await one_group(store, at)).seq == 2

    with_store(cloud.url(endpoint=proxy.endpoint), work)


@pytest.mark.parametrize("fault", ["cut", "cut stored"])
def test_a_lost_answer_that_nobody_can_settle_is_unclear_and_the_same_bytes_succeed(
    cloud: Cloud, proxy: Proxy, fault: Fault
) -> None:
    async def work(store: S3Store) -> None:
        at = await store.head(UNIT)
        proxy.fault = lambda _, path: fault if "/log/" in path else ""
        with pytest.raises(UnclearError) as caught:
            await one_group(store, at)
        assert caught.value.code == "F514"
        proxy.strike("")
        assert (await one_group(store, at)).seq == 2
        assert [row.seq for row in await store.tail(UNIT)] == [1, 2]
        with pytest.raises(MovedError):
            await store.put(UNIT, at, [b"other"], [Key()])

    with_store(cloud.url(endpoint=proxy.endpoint), work)


def test_somebody_elses_group_behind_a_lost_answer_is_no_success(cloud: Cloud, proxy: Proxy) -> None:
    bucket = cloud.bucket()

    async def work(store: S3Store) -> None:
        at = await store.head(UNIT)
        other = await open_s3(cloud.url(bucket))
        await other.put(UNIT, at, [b"theirs"], [Key()])
        proxy.strike("cut")
        with pytest.raises(MovedError) as caught:
            await one_group(store, at)
        assert caught.value.head.seq == 1
        assert [row.data for row in await store.tail(UNIT)] == [b"theirs"]

    with_store(cloud.url(bucket, endpoint=proxy.endpoint), work)


@pytest.mark.parametrize(("fault", "code"), [("403", "F573"), ("expired", "F572")])
def test_a_refusal_says_what_to_do_and_quotes_no_token(cloud: Cloud, proxy: Proxy, fault: Fault, code: str) -> None:
    async def work(store: S3Store) -> None:
        at = await store.head(UNIT)
        proxy.strike(fault, times=99)
        with pytest.raises(UnavailableError) as caught:
            await one_group(store, at)
        assert caught.value.code == code
        said = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + str(explain(caught.value))
        assert TOKEN not in said
        assert SECRET not in said
        error: BaseException | None = caught.value
        while error is not None:
            assert TOKEN not in str(error)
            error = error.__context__
        proxy.strike("")
        assert await store.head(UNIT) == Head()

    with_store(cloud.url(endpoint=proxy.endpoint), work)


def test_a_token_is_renewed_before_it_is_refused(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(store: S3Store) -> None:
        class Renewing:
            """Credentials that are others each time."""

            def __init__(self) -> None:
                self.asked = 0

            def get_frozen_credentials(self) -> Any:
                from botocore.credentials import ReadOnlyCredentials

                self.asked += 1
                return ReadOnlyCredentials(CREDENTIALS["AWS_ACCESS_KEY_ID"], SECRET, f"token {self.asked}")

        renewing = Renewing()
        monkeypatch.setattr(store._bucket._clients, "_credentials", renewing)
        await one_group(store, await store.head(UNIT))
        assert renewing.asked >= 3

    with_store(cloud.url(), work)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def test_what_cannot_be_opened_says_why(cloud: Cloud, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(url: str, **more: Any) -> str:
        with pytest.raises(StoreError) as caught:
            asyncio.run(open_s3(url, timeouts=SHORT, **more))
        assert caught.value.code in CATALOGUE
        assert SECRET not in str(explain(caught.value))
        return caught.value.code

    assert refused(cloud.url("no-such-bucket")) == "F571"
    assert refused(cloud.url(endpoint=f"http://127.0.0.1:{closed_port()}")) == "F570"
    assert refused(cloud.url(), create=False) == "F500"
    assert refused(cloud.url(), read_only=True) == "F500"
    proxy.fault = lambda *_: "unconditional"
    assert refused(cloud.url(endpoint=proxy.endpoint)) == "F575"
    assert refused(f"s3://{cloud.bucket()}?endpoint={cloud.endpoint}") == "F574"
    for name in CREDENTIALS:
        monkeypatch.delenv(name)
    assert refused(cloud.url()) == "F572"


def test_what_is_not_ours_or_newer_is_refused(cloud: Cloud) -> None:
    def refused(bucket: str) -> str:
        with pytest.raises(StoreError) as caught:
            asyncio.run(open_s3(cloud.url(bucket)))
        return caught.value.code

    bucket = cloud.bucket()
    cloud.write(bucket, "team/ledger/photo.jpg", b"x")
    assert refused(bucket) == "F517"
    for content, code in ((b"{", "F517"), (b'{"firma":"other","layout":1}', "F517"), (b"[]", "F517")):
        bucket = cloud.bucket()
        cloud.write(bucket, "team/ledger/firma.json", content)
        assert refused(bucket) == code
    bucket = cloud.bucket()
    cloud.write(bucket, "team/ledger/firma.json", b'{"firma":"store","layout":2}')
    assert refused(bucket) == "F504"
    bucket = cloud.bucket()
    with_store(cloud.url(bucket), lambda store: one_group(store, Head()))
    cloud.remove(bucket, "team/ledger/firma.json")
    assert refused(bucket) == "F501"


def test_objects_that_are_gone_exchanged_or_changed_are_named(cloud: Cloud) -> None:
    async def fill(store: S3Store) -> None:
        at = Head()
        for number in range(4):
            at = await store.append(UNIT, at, [b"%d" % number], [Key()], {f"values/{number}": b"v"})

    def harmed(harm: Callable[[str, list[str]], None]) -> tuple[str, str]:
        bucket = cloud.bucket()
        with_store(cloud.url(bucket), fill)
        harm(bucket, [key for key in cloud.keys(bucket) if "/log/" in key])

        async def read(store: S3Store) -> None:
            await store.tail(UNIT)
            await store.get_blobs([f"values/{n}" for n in range(4)])

        with pytest.raises(StoreError) as caught:
            with_store(cloud.url(bucket), read)
        return caught.value.code, caught.value.detail

    def swap(bucket: str, keys: list[str]) -> None:
        one, two = cloud.read(bucket, keys[1]), cloud.read(bucket, keys[2])
        cloud.write(bucket, keys[1], two)
        cloud.write(bucket, keys[2], one)

    def flip(bucket: str, key: str) -> None:
        data = cloud.read(bucket, key)
        cloud.write(bucket, key, data[:-1] + bytes([data[-1] ^ 1]))

    def flip_one(number: int, bucket: str, keys: list[str]) -> None:
        flip(bucket, keys[number])

    assert harmed(lambda bucket, keys: cloud.remove(bucket, keys[1]))[0] == "F501"
    assert harmed(lambda bucket, keys: cloud.remove(bucket, keys[0]))[0] == "F501"
    assert harmed(swap)[0] == "F502"
    for number in range(4):
        code, detail = harmed(partial(flip_one, number))
        assert code == "F502"
        assert f"{number + 1:012}" in detail
    assert harmed(lambda bucket, _: flip(bucket, "team/ledger/blob/values/2"))[0] == "F506"


# -- a ledger over it -------------------------------------------------------------------------------------------------
async def story(store: Store, rounds: int) -> Head:
    ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=os.urandom)
    if not ledger.head.seq:
        await _surely(ledger, lambda: [genesis()])
    (held,) = await _surely(ledger, lambda: [lease("a:aws.s3.Bucket:web")])
    (begun,) = await _surely(ledger, lambda: [intent(held.seq, name="web", size=1)])
    await _surely(ledger, lambda: [outcome(begun, size=1)])
    for _ in range(rounds):
        (obj,) = ledger.state.objects.values()
        (begun,) = await _surely(ledger, lambda: [intent(held.seq, "update", obj=obj.id, size=2)])  # noqa: B023
        await _surely(ledger, lambda: [outcome(begun, size=2)])  # noqa: B023  # called at once
    await _surely(ledger, lambda: [release(held.seq)])
    return ledger.head


async def _surely(ledger: Any, drafts: Callable[[], list[Any]]) -> Any:
    made = drafts()
    for _ in range(50):
        try:
            return await ledger.append(made)
        except (UnclearError, UnavailableError):
            continue
    raise AssertionError("it never succeeded")


@pytest.mark.parametrize("seed", range(4))
def test_a_ledger_under_faults_of_every_kind_is_whole(cloud: Cloud, proxy: Proxy, seed: int) -> None:
    rng, bucket = random.Random(seed), cloud.bucket()
    with_store(cloud.url(bucket), lambda store: store.head(UNIT))
    faults: list[Fault] = [fault for fault in PASSING if not fault.startswith("hang")]

    def choose(method: str, _: str) -> Fault:
        if rng.random() > 0.35:
            return ""
        fault = rng.choice(faults)
        return fault if method == "PUT" or fault in ("503", "cut") else ""

    async def work(store: S3Store) -> Head:
        proxy.fault = choose
        head = await story(store, 0)
        proxy.strike("")
        return head

    head = with_store(cloud.url(bucket, endpoint=proxy.endpoint), work)
    assert head.seq == 5
    assert with_store(cloud.url(bucket), lambda store: verify(store, UNIT)) == head


KILLED = """
import asyncio, os, signal, sys, time
sys.path[:0] = sys.argv[4].split(os.pathsep)
from pathlib import Path
from crashing import Killer, UNIT, intent_draft, lease_draft, outcome_drafts
from firma.core.ledger.entry import Draft, EntryKind
from firma.stores.ledger import open_ledger
from firma.stores.s3 import open_s3

async def main(url, nth, rounds):
    left = [nth]
    def probe(point):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    store = await open_s3(url, probe=probe, segment=4)
    ledger = await open_ledger(store, UNIT, clock=lambda: int(time.time() * 1000), entropy=os.urandom)
    if ledger.head.seq == 0:
        fields = {"project": "shop", "environment": "prod", "accounts": [], "regions": [], "store": ""}
        await ledger.append([Draft(kind=EntryKind.GENESIS, fields=fields)])
    (lease,) = await ledger.append([lease_draft([living.seq for living in ledger.state.active()])])
    for number in range(rounds):
        drafts = outcome_drafts(ledger.state, lease.seq)
        if drafts:
            await ledger.append(drafts)
        placed = await ledger.append([intent_draft(ledger.state, lease.seq, number)])
        print(placed[0].seq, flush=True)
    await store.close()
asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
"""


@pytest.mark.parametrize("nth", [1, 2, 3, 4, 7, 12, 999])
def test_a_process_killed_at_any_durable_step_loses_nothing(cloud: Cloud, tmp_path: Path, nth: int) -> None:
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    url = cloud.url()
    paths = os.pathsep.join([str(Path(__file__).parent), *sys.path])

    def child(at: int) -> tuple[int, list[int]]:
        done = subprocess.run(
            [sys.executable, str(script), url, str(at), "4", paths],
            capture_output=True, text=True, check=False, timeout=60,
            env={**os.environ, "PYTHONPATH": paths},
        )  # fmt: skip
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        return done.returncode, [int(line) for line in done.stdout.split()]

    code, acknowledged = child(nth)
    assert (code == -signal.SIGKILL) == (nth < 999)

    async def look(store: S3Store) -> tuple[Head, Any]:
        head = await verify(store, UNIT)
        ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
        assert ledger.head == head
        return head, ledger.state

    head, _ = with_store(url, look)
    assert head.seq >= max(acknowledged, default=0)
    _, more = child(999)
    again, state = with_store(url, look)
    assert again.seq > head.seq
    assert set(more) & set(state.open)


# -- secrets ----------------------------------------------------------------------------------------------------------
def test_credentials_are_in_no_object(cloud: Cloud) -> None:
    bucket = cloud.bucket()
    with_store(cloud.url(bucket), lambda store: story(store, 1))
    for key in cloud.keys(bucket):
        assert SECRET.encode() not in cloud.read(bucket, key)
