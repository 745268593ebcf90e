"""Planning goes on while the program is checked; what the check finds is said first, and nothing is kept before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, codes
from firma.engine.engine import Engine
from firma.engine.result import Silent

UNSTEADY = 'firma.Data("a", input=str(hash("x")))'
"""Another value in every process: only the second evaluation shows it."""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.stack(UNSTEADY)
    return made


async def stored(engine: Engine) -> list[str]:
    return [*await engine.context.store.find_blobs("root/"), *await engine.context.store.find_blobs("plan/")]


def test_a_program_that_the_check_refuses_has_no_plan(bench: Workbench) -> None:
    error = bench.refused(lambda engine: engine.plan(progress=Silent()))

    assert codes(error) == ["F156"]
    assert bench.do(stored) == []


def test_it_is_refused_each_time(bench: Workbench) -> None:
    for _ in range(2):
        assert codes(bench.refused(lambda engine: engine.plan(progress=Silent()))) == ["F156"]


def test_what_the_check_finds_is_said_before_what_planning_finds(bench: Workbench) -> None:
    error = bench.refused(lambda engine: engine.plan(["nowhere"], progress=Silent()))

    assert codes(error) == ["F156"]


def test_without_anything_to_find_planning_s_own_problem_is_said(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input="x")')
    error = bench.refused(lambda engine: engine.plan(["nowhere"], progress=Silent()))

    assert codes(error) == ["F904"]
