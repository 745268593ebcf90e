"""What waits in the source is no part of a rollback or a revert of the same resource."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.model.value import Map


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def shown(bench: Workbench) -> list[tuple[object, object]]:
    return [(made.attributes.get("v"), made.attributes.get("refs")) for made in bench.things()]


def step(bench: Workbench, v: int, w: int) -> None:
    bench.sim(f'sim.cc_Plain("a", v={v}, refs=["{w}"])')


def test_a_rollback_leaves_what_waits_in_the_source_of_the_same_resource(bench: Workbench) -> None:
    step(bench, 1, 10)
    bench.apply()
    step(bench, 2, 10)
    bench.apply()
    step(bench, 2, 11)

    said = bench.firma("rollback", "last", "--yes")

    assert shown(bench) == [(1, ("10",))]
    assert "F264" in said.err
    assert "refs" in said.err
    assert changes(bench.plan()) == {"sim.cc.Plain:a": "update"}, "the source still waits, and is planned by itself"
    bench.apply()
    assert shown(bench) == [(1, ("11",))], "what was taken back is held"


def test_a_rollback_of_a_rollback_follows_the_source_where_it_lifts(bench: Workbench) -> None:
    step(bench, 1, 10)
    bench.apply()
    step(bench, 2, 10)
    bench.apply()
    bench.firma("rollback", "last", "--yes")
    step(bench, 2, 12)

    bench.firma("rollback", "last", "--yes")

    assert shown(bench) == [(2, ("10",))]
    assert not bench.state().holds


def test_a_revert_leaves_what_waits_in_the_source_of_the_same_resource(bench: Workbench) -> None:
    step(bench, 1, 10)
    bench.apply()
    by_hand(bench, 5)
    step(bench, 1, 11)

    said = bench.firma("drift", "a", "--revert", "--yes")

    assert shown(bench) == [(1, ("10",))]
    assert "F264" in said.err
    assert changes(bench.plan()) == {"sim.cc.Plain:a": "update"}


def by_hand(bench: Workbench, v: int) -> None:
    ((key, made),) = [((made.spec.type, made.identifier), made) for made in bench.things()]
    bench.keeper.change(lambda cloud: cloud.change(cloud.things[key], Map({**made.attributes, "v": v})))
