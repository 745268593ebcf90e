"""What may be concluded from heartbeats, and that no clock of another machine is believed."""

from __future__ import annotations

import asyncio
import json

import pytest

from firma.engine.beating import (
    SLOTS,
    Beat,
    Heard,
    beating,
    beats_of,
    heard,
    listen,
)
from firma.stores.memory import MemoryStore

US, THEM = "here/m1/b1/1", "there/m2/b2/1"
UNIT = "shop/app@dev"


def of(host: str) -> dict[str, str]:
    return {"host": host}


def test_a_run_of_this_machine_is_as_old_as_its_last_beat() -> None:
    beat = Beat(lease=3, count=9, at=50_000)
    found = heard(beat, of("here/m1/b1/other-namespace"), host=US, now=53_000, began=1_000)

    assert (found.how, found.age_ms, found.is_alive) == ("clock", 3_000, True)
    assert found.words() == "last heard 3 s ago"
    assert heard(beat, of(US), host=US, now=50_000 + 720_000, began=0).words() == "silent for 12 min"
    assert heard(beat, of(US), host=US, now=50_000 + 7_500_000, began=0).words() == "silent for 2 h 5 min"


def test_a_run_of_this_machine_that_has_not_beaten_yet_is_as_old_as_its_lease() -> None:
    assert heard(None, of(US), host=US, now=5_000, began=4_500).words() == "last heard 0 s ago"
    assert not heard(None, of(US), host=US, now=100_000, began=4_500).is_alive


@pytest.mark.parametrize("skew", [-3_600_000, -1_000, 0, 1_000, 3_600_000])
def test_the_clock_of_another_machine_is_shown_and_never_believed(skew: int) -> None:
    found = heard(Beat(lease=3, count=9, at=50_000 + skew), of(THEM), host=US, now=51_000, began=0)

    assert not found.is_alive
    assert "clock" in found.words()


def test_another_boot_of_this_machine_is_another_clock() -> None:
    assert heard(Beat(lease=3, count=1, at=1), of("here/m1/b2/1"), host=US, now=2, began=0).how == "theirs"
    assert heard(None, of("here"), host="here", now=2, began=0).how == "never", "without a boot nothing is proven"


def test_rows_that_are_none_of_ours_are_passed_over() -> None:
    async def work() -> dict[int, Beat]:
        store = MemoryStore()
        rows = {"beat/1": b"{", "beat/2": b'{"lease":"x"}', "beat/3": b"[1]", "seen/4": b"4", "beat/5": b'{"lease":5}'}
        await store.observe(UNIT, {**rows, "beat/6": json.dumps({"lease": 70, "count": 1, "at": 2}).encode()})
        return dict(await beats_of(store, UNIT))

    assert asyncio.run(work()) == {70: Beat(lease=70, count=1, at=2)}


def test_a_run_beats_under_its_lease_and_leaves_one_row() -> None:
    async def work() -> tuple[dict[int, Beat], int]:
        store, lease = MemoryStore(), 0
        async with beating(store, UNIT, lambda: lease, lambda: 7, every_ms=1):
            await asyncio.sleep(0.02)
            assert await beats_of(store, UNIT) == {}, "no lease, no beat"
            lease = SLOTS + 5
            assert (await listen(store, UNIT, {lease: None}, step_ms=5))[lease].is_alive
        return dict(await beats_of(store, UNIT)), len(await store.observations(UNIT))

    beats, rows = asyncio.run(work())
    assert beats.keys() == {SLOTS + 5}
    assert rows == 1


def test_listening_hears_a_count_that_grows_and_takes_one_that_does_not_for_silence() -> None:
    async def work() -> dict[int, Heard]:
        store = MemoryStore()
        old = Beat(lease=2, count=4, at=999_999_999)
        await store.observe(UNIT, {"beat/2": json.dumps({"lease": 2, "count": 4, "at": 999_999_999}).encode()})
        async with beating(store, UNIT, lambda: 1, lambda: 0, every_ms=2):
            return dict(await listen(store, UNIT, {1: None, 2: old}, listen_ms=200, step_ms=10))

    found = asyncio.run(work())
    assert found[1].is_alive
    assert not found[2].is_alive
    assert found[2] == Heard(how="in_vain", age_ms=200)
    assert found[2].words() == "silent while we listened for 0 s"
