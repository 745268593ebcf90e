"""The simulated cloud behind the port: time, limits, lost answers, and one cloud for several processes."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from firma.core.model.call import Act, Answer, Request, Status
from firma.core.model.diagnostic import PermanentError
from firma.core.model.value import Asset, Map
from firma.providers.sim.cloud import Cloud
from firma.providers.sim.faults import Faults
from firma.providers.sim.keeper import InFile, InMemory
from firma.providers.sim.latency import READ, Bucket, Duration, Latencies, Limit
from firma.providers.sim.provider import SimProvider, SimSession, Weather
from firma.providers.sim.record import cloud_from_plain, cloud_to_plain
from firma.providers.sim.types import TYPES, Times


class Virtual:
    """Virtual time: whoever sleeps moves it, one after the other."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> int:
        return int(self.now)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds * 1000
        await asyncio.sleep(0)


def create(number: int, type_name: str = "sim.cc.Plain") -> Request:
    return Request(act=Act.CREATE, type=type_name, desired=Map(v=number), token=f"t{number}")


def session_of(weather: Weather, clock: Virtual) -> SimSession:
    cloud = Cloud(random.Random(0), clock, times=Times(lag_ms=0))
    provider = SimProvider(keeper=InMemory(cloud), times=cloud.times, weather=weather, sleep=clock.sleep, clock=clock)
    return asyncio.run(provider.open(Map()))


def test_a_call_takes_as_long_as_its_operation_and_is_asked_for_by_polling() -> None:
    clock = Virtual()
    durations = {"": {"create": Duration(3_500), READ: Duration(10)}}
    session = session_of(Weather(latencies=Latencies(durations=durations)), clock)
    answer = asyncio.run(session.call(create(1)))

    assert answer.status is Status.DONE
    assert clock.now == 3_500
    assert clock.slept == [1.0, 1.0, 1.0, 0.5]


def test_a_token_sent_again_waits_for_the_operation_that_is_under_way() -> None:
    clock = Virtual()
    session = session_of(Weather(latencies=Latencies(durations={"": {"create": Duration(5_000)}})), clock)

    async def scene() -> Answer:
        first = asyncio.ensure_future(session.call(create(1)))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.wait((first,))
        return await session.call(create(1))

    answer = asyncio.run(scene())

    assert answer.status is Status.DONE
    assert clock.now == 5_000


def test_durations_depend_on_seed_type_act_and_key_alone() -> None:
    latencies = Latencies(durations={"": {"create": Duration(100, 0.5)}}, scale=0.1, seed=3)
    drawn = {key: latencies.draw_ms("sim.aws.Role", "create", key) for key in ("a", "b")}

    assert drawn == {key: latencies.draw_ms("sim.aws.Role", "create", key) for key in ("a", "b")}
    assert len(set(drawn.values())) == 2
    assert latencies.draw_ms("sim.aws.Role", "delete", "a") == 0


def test_a_limit_lets_in_its_burst_and_then_its_rate() -> None:
    bucket = Bucket(Limit(rate_per_s=2, burst=3))

    assert [bucket.lets_in(0) for _ in range(4)] == [True, True, True, False]
    assert [bucket.lets_in(500), bucket.lets_in(500), bucket.lets_in(10_000)] == [True, False, True]


def test_a_call_above_the_limit_is_refused_without_effect() -> None:
    session = session_of(Weather(limit=Limit(rate_per_s=0.001, burst=1)), Virtual())
    first, second = (asyncio.run(session.call(create(number))) for number in (1, 2))

    assert first.status is Status.DONE
    assert (second.status, second.certain, second.temporary) == (Status.REFUSED, True, True)


def test_a_lost_answer_comes_after_the_longest_call_and_may_have_had_its_effect() -> None:
    clock = Virtual()
    session = session_of(Weather(answer_lost=1.0), clock)
    answer = asyncio.run(session.call(create(1)))

    assert (answer.status, answer.certain) == (Status.LOST, False)
    assert clock.now == 20_000
    assert len(asyncio.run(session.list("sim.cc.Plain"))) == 1


def test_no_type_takes_assets() -> None:
    session = session_of(Weather(), Virtual())

    with pytest.raises(PermanentError) as caught:
        asyncio.run(session.stage(Asset("0" * 64, 1, "x.zip"), b"x"))
    assert caught.value.diagnostics[0].code == "F629"


def test_spans_tell_how_a_run_went() -> None:
    provider = SimProvider()

    async def scene() -> None:
        session = await provider.open(Map())
        await session.call(create(1))

    asyncio.run(scene())

    assert [(span.type, span.act, span.status) for span in provider.spans] == [("sim.cc.Plain", "create", "done")]


def test_a_span_holds_what_the_cloud_wanted_and_not_what_the_asker_was_late_by() -> None:
    async def late(seconds: float) -> None:
        await asyncio.sleep(0.05 + seconds)

    provider = SimProvider(sleep=late)

    async def scene() -> None:
        session = await provider.open(Map(latency="aws", scale=0.001))
        await session.call(create(1))

    asyncio.run(scene())

    (span,) = provider.spans
    assert 0 < span.takes_ms < span.ended_ms - span.started_ms


@pytest.mark.parametrize("settings", [{"colour": "red"}, {"latency": "mars"}, {"seed": "x"}, {"faults": "often"}])
def test_a_setting_that_cannot_be_used_is_named(settings: dict[str, Any]) -> None:
    with pytest.raises(PermanentError) as caught:
        asyncio.run(SimProvider().open(Map(settings)))

    assert caught.value.diagnostics[0].code == "F606"


def test_a_cloud_comes_back_from_its_record_as_it_was() -> None:
    clock = Virtual()
    cloud = Cloud(random.Random(5), clock, Faults.at(0.4))
    for number, type_name in enumerate(sorted(TYPES) * 6):
        clock.now += 1_000
        name = {"name": f"n{number % 5}"} if TYPES[type_name].named else {}
        desired = Map(v=number, **name)
        token = f"t{number}" if type_name.startswith("sim.cc") else None
        answer = cloud.land(Request(act=Act.CREATE, type=type_name, desired=desired, token=token), by=number)
        if answer.thing is not None and number % 3 == 0:
            cloud.land(Request(act=Act.DELETE, type=type_name, prior=answer.thing))
    plain = cloud_to_plain(cloud)
    again = cloud_from_plain(plain, random.Random(0), clock, Faults(), cloud.times)

    assert cloud_to_plain(again) == plain
    assert again.things == cloud.things
    assert again.tokens == cloud.tokens


CHILD = """
import asyncio, sys
from firma.core.model.call import Act, Request
from firma.core.model.value import Map
from firma.providers.sim.provider import SimProvider

async def main():
    session = await SimProvider().open(Map(state=sys.argv[1]))
    print("ready", flush=True)
    for number in range(100_000):
        token = f"{sys.argv[2]}-{number}"
        answer = await session.call(Request(act=Act.CREATE, type="sim.cc.Plain", desired=Map(v=number), token=token))
        print(token, answer.thing.identifier, flush=True)

asyncio.run(main())
"""


def test_processes_share_one_cloud_and_a_killed_one_leaves_it_whole(tmp_path: Path) -> None:
    state = tmp_path / "cloud.json"
    children = [
        subprocess.Popen([sys.executable, "-c", CHILD, str(state), name], stdout=subprocess.PIPE, text=True)
        for name in ("a", "b")
    ]
    try:
        for child in children:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
        time.sleep(0.3)
    finally:
        for child in children:
            os.kill(child.pid, signal.SIGKILL)
    said: dict[str, str] = {}
    for child in children:
        out, _ = child.communicate()
        said |= dict(line.split() for line in out.splitlines(keepends=True) if line.endswith("\n"))
    with InFile(path=state).lend() as cloud:
        things = {made.identifier for made in cloud.things.values()}
        tokens = {token: kept.answer.thing.identifier for token, kept in cloud.tokens.items() if kept.answer.thing}

    assert {token.partition("-")[0] for token in said} == {"a", "b"}
    assert set(said.items()) <= set(tokens.items())
    assert len(set(tokens.values())) == len(tokens)
    assert set(tokens.values()) == things
