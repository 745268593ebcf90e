"""Units as wholes through the real engine: those that are destroyed, those whose stack is gone, those that give."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, problems, statuses


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


# -- destroying -------------------------------------------------------------------------------------------------------
def test_destroy_deletes_what_a_rollback_brought_back_and_lifts_every_hold(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.rollback("last")
    assert len(bench.things()) == 2
    assert bench.state().holds

    planned = bench.plan(destroy=True)
    assert changes(planned) == {"sim.cc.Plain:a": "delete", "sim.cc.Plain:b": "delete"}
    assert problems(bench.apply(planned)) == []
    assert bench.things() == []
    assert bench.objects() == {}
    assert bench.state().holds == {}
    assert all(plan.is_empty for plan in bench.plan(destroy=True).plans)
