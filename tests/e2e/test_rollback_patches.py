"""The patch by which the source agrees with a rollback: then the hold ends by itself, and later changes stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes

FIRST = 'sim.cc_Plain("a", v=1)  # the size\nsim.cc_Plain("b", v=10)'
SECOND = 'sim.cc_Plain("a", v=2)  # the size\nsim.cc_Plain("b", v=10)'
THIRD = 'sim.cc_Plain("a", v=2)  # the size\nsim.cc_Plain("b", v=11)'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    bench = bench_at(tmp_path)
    for body in (FIRST, SECOND, THIRD):
        bench.sim(body)
        bench.apply()
    return bench


def source(bench: Workbench) -> str:
    return (bench.root / "stacks" / "app.py").read_text(encoding="utf-8")


def test_the_patch_of_what_is_held_ends_the_hold_and_keeps_the_later_change(bench: Workbench) -> None:
    second = bench.result("history")["changes"][1]["root"]

    said = bench.firma("rollback", second[:12], "--yes")
    assert "firma rollback --patch" in said.err
    assert bench.state().holds
    bench.firma("rollback", "--patch", "--write")
    bench.firma("apply", "--yes")

    assert 'sim.cc_Plain("a", v=1)  # the size' in source(bench)
    assert 'sim.cc_Plain("b", v=11)' in source(bench)
    assert not bench.state().holds
    assert changes(bench.plan()) == {}


def test_a_patch_of_a_rollback_that_is_not_made_applies_nothing(bench: Workbench) -> None:
    head = len(bench.entries())

    said = bench.firma("rollback", "last", "--patch")

    assert '-        sim.cc_Plain("b", v=11)' in said.out
    assert '+        sim.cc_Plain("b", v=10)' in said.out
    assert len(bench.entries()) == head


def test_where_nothing_is_held_there_is_nothing_to_patch(bench: Workbench) -> None:
    assert bench.firma("rollback", "--patch", code=64).codes() == {"F956"}
    assert bench.firma("rollback", "last", "--write", code=64).codes() == {"F958"}
    assert bench.firma("rollback", "a", "--release", "--patch", code=64).codes() == {"F958"}


def test_a_creation_that_was_taken_back_is_taken_out_of_the_source(bench: Workbench) -> None:
    bench.sim(THIRD + '\nsim.cc_Plain("c", v=5)')
    bench.apply()
    bench.firma("rollback", "last", "--yes")

    bench.firma("rollback", "--patch", "--write")

    assert '"c"' not in source(bench)
    bench.firma("apply", "--yes")
    assert not bench.state().holds
