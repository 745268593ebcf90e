"""Rollbacks of one attribute: the last change of it goes back, and what else that change did stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.result import Planned, Silent
from firma.engine.rolled import Going


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def going(bench: Workbench, target: str, **more: Any) -> Planned:
    async def work(engine: Engine) -> Planned:
        return await engine.rollback(target, progress=Silent(), going=Going(**more))

    return bench.do(work)


def step(bench: Workbench, body: str) -> str:
    """Apply a source, and return the run."""
    bench.sim(body)
    return bench.apply().runs[0].run


def release(bench: Workbench) -> None:
    async def work(engine: Engine) -> Planned:
        return await engine.release("", progress=Silent(), going=Going(everything=True))

    bench.apply(bench.do(work))


def test_one_attribute_is_taken_back_by_the_last_change_of_it_and_the_rest_stays(bench: Workbench) -> None:
    step(bench, 'sim.cc_Plain("a", v=1, k=1, refs=["x"])')
    step(bench, 'sim.cc_Plain("a", v=2, k=1, refs=["y"])')
    step(bench, 'sim.cc_Plain("a", v=2, k=1, refs=["z"])')
    planned = going(bench, "a#v")
    assert planned.rolled is not None
    assert [wished.path for wished in planned.rolled.wished] == [("v",)]
    bench.apply(planned)
    (made,) = bench.things()
    assert (made.attributes["v"], made.attributes["refs"]) == (1, ("z",))
    (hold,) = bench.state().holds.values()
    assert hold.values == Map(v=1)
    assert changes(bench.plan()) == {}

    bench.apply(going(bench, "a#refs"))
    (made,) = bench.things()
    assert (made.attributes["v"], made.attributes["refs"]) == (1, ("y",))
    release(bench)
    bench.settle()
    assert [made.attributes["v"] for made in bench.things()] == [2]


def test_one_attribute_goes_to_a_moment_and_the_others_do_not(bench: Workbench) -> None:
    first = step(bench, 'sim.cc_Plain("a", v=1, k=1, refs=["x"])')
    step(bench, 'sim.cc_Plain("a", v=2, k=1, refs=["y"])')
    said = bench.firma("rollback", "a#refs", "--to", f"app@dev#{first.rpartition('#')[2]}", "--yes")
    assert said.code == 0
    (made,) = bench.things()
    assert (made.attributes["v"], made.attributes["refs"]) == (2, ("x",))


def test_what_is_no_attribute_of_a_living_thing_s_past_is_refused_or_left(bench: Workbench) -> None:
    first = step(bench, 'sim.cc_Plain("b", v=1)')
    step(bench, 'sim.cc_Plain("a", v=1, refs=["x"])\nsim.cc_Plain("b", v=1)')
    assert bench.firma("rollback", "a#v", "--yes", code=1).codes() == {"F911"}
    assert bench.firma("rollback", "a#refs[0]", "--yes", code=64).codes() == {"F958"}
    assert bench.firma("rollback", "a#nothing", "--yes", code=1).codes() == {"F911"}
    left = going(bench, "a#v", to=first)
    assert left.rolled is not None
    assert [(one.code, one.why) for one in left.rolled.left] == [("F921", "it was made or deleted since then")]
