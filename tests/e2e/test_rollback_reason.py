"""Why a rollback was made is its own: never the subject of the commit that it takes back."""

from __future__ import annotations

from pathlib import Path

from engine_world import Workbench, bench_at
from firma.engine.engine import Engine
from firma.engine.result import HistoryItem, Silent


def newest(bench: Workbench) -> HistoryItem:
    async def work(engine: Engine) -> HistoryItem:
        return (await engine.history("app")).items[0]

    return bench.do(work)


def take_back(bench: Workbench, reason: str = "") -> None:
    bench.apply(bench.do(lambda engine: engine.rollback("last", progress=Silent())), reason=reason)


def test_a_rollback_names_the_change_that_it_takes_back_unless_a_reason_is_given(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)')
    bench.apply()
    changed = newest(bench).root

    take_back(bench)
    assert newest(bench).reason == f"rollback of {changed[:12]}"
    take_back(bench, "it was right after all")
    assert newest(bench).reason == "it was right after all"
