"""The limiter: how many at once, how fast one after another, and what a refusal and a good answer change."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, statuses
from firma.engine.limiter import GAP_MAX_S, GOOD_BEFORE_GROWTH, Limiter


def run(work: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await work()

    asyncio.run(whole())


def test_no_more_are_under_way_than_the_width_allows() -> None:
    async def work() -> None:
        limiter, most, now = Limiter(width=3), 0, 0

        async def one() -> None:
            nonlocal most, now
            async with limiter.turn():
                now += 1
                most = max(most, now)
                await asyncio.sleep(0)
                now -= 1

        await asyncio.gather(*(one() for _ in range(20)))
        assert (most, now, limiter.busy) == (3, 0, 0)

    run(work)


def test_a_cancelled_waiter_leaves_its_place_to_the_next() -> None:
    async def work() -> None:
        limiter = Limiter(width=1)

        async def one() -> str:
            async with limiter.turn():
                return "done"

        async with limiter.turn():
            first, second = asyncio.ensure_future(one()), asyncio.ensure_future(one())
            await asyncio.sleep(0)
            first.cancel()
        assert await second == "done"

    run(work)


def test_a_burst_that_meets_a_limit_slows_down_once() -> None:
    async def work() -> None:
        limiter = Limiter()
        began = []
        for _ in range(20):
            async with limiter.turn() as at:
                began.append(at)
        for at in began:
            limiter.refused(at)
        gap = limiter.gap_s
        assert gap > 0
        async with limiter.turn() as at:
            limiter.refused(at)
        assert limiter.gap_s == 2 * gap

    run(work)


def test_calls_follow_each_other_at_the_pace() -> None:
    async def work() -> None:
        limiter = Limiter()
        limiter.gap_s = 0.02
        began = []

        async def one() -> None:
            async with limiter.turn() as at:
                began.append(at)

        await asyncio.gather(*(one() for _ in range(5)))
        assert began[-1] - began[0] >= 4 * 0.02 - 0.001

    run(work)


def test_good_answers_take_the_gap_away_again() -> None:
    limiter = Limiter()
    limiter.gap_s = GAP_MAX_S
    for _ in range(200):
        limiter.went_well()

    assert limiter.gap_s == 0


def test_a_gap_never_grows_beyond_its_limit() -> None:
    async def work() -> None:
        limiter = Limiter()
        for _ in range(40):
            limiter.refused(asyncio.get_running_loop().time())
        assert limiter.gap_s == GAP_MAX_S

    run(work)


def test_the_width_grows_with_each_good_answer_until_it_was_too_wide() -> None:
    async def work() -> None:
        limiter = Limiter(width=4, width_max=8)
        for _ in range(2):
            limiter.went_well()
        assert limiter.width == 6
        now = asyncio.get_running_loop().time()
        limiter.throttled(now)
        limiter.throttled(now - 1)
        assert limiter.width == 3
        for _ in range(GOOD_BEFORE_GROWTH):
            limiter.went_well()
        assert limiter.width == 4

    run(work)


TYPE = """
import firma
from firma.providers.sim.types import TIMED_TYPES, schema_of

Queue = type("Queue", (firma.Resource,), {
    "__slots__": (), "type_name": "sim.aws.Queue", "schema": schema_of(TIMED_TYPES["sim.aws.Queue"]),
})
"""

STACK = """
cloud = firma.provider("sim", "cloud", latency="aws", scale=0.001)
with firma.defaults(provider=cloud):
    for i in range(60):
        timed.Queue(f"q{i}", v=i)
"""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.write("timed.py", TYPE)
    made.stack(STACK, head="import timed")
    return made


def test_calls_that_come_too_fast_are_sent_again_and_leave_no_trace(bench: Workbench) -> None:
    """The simulated cloud lets in twenty at once: sixty that come together meet its limit."""
    assert statuses(bench.apply()) == {"app": "done"}
    kinds = [entry.kind for entry in bench.entries()]

    assert kinds.count("intent") == kinds.count("outcome") == 60
