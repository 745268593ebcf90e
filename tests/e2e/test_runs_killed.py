"""Runs over several units, killed before and after each durable step: done again, they converge; nothing is doubled."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.apply.request import GENERATION_TAG, OBJECT_TAG
from firma.engine.result import Planned
from killed import Moment, Probe, killed_at, kills

PARTS = 4
GIVEN = """
class Given(firma.Outputs):
    place: str
"""
GIVER = 'a = sim.cc_Plain("a", v={v}, k={k})\nsim.tf_Tag("b", v={v})\nreturn Given(place=a.id)'
TAKER = 'n = sim.cc_Named("n", v={v}, refs=[base.place])\nsim.cc_Plain("q", v={v}, refs=[n.id])'


def write(bench: Workbench, *, v: int, k: int) -> None:
    """Two units, of which one is given what the other one made."""
    bench.sim(GIVER.format(v=v, k=k), name="base", head=GIVEN, gives="Given")
    bench.sim(TAKER.format(v=v), head="from stacks.base import Given\n", takes="base: Given")


class Story:
    """A plan that was made, and what its bench was like before it was applied."""

    def __init__(self, bench: Workbench) -> None:
        self.bench, self.planned = bench, bench.plan()
        self.moment = Moment(bench)

    def carry_out(self, probe: Probe) -> None:
        """Apply the plan."""
        self.moment.probed(probe)
        self.bench.apply(self.planned)

    def killed(self, nth: int) -> bool:
        """Bring everything back, and apply until the n-th step; return whether there was one."""
        self.moment.again()
        return killed_at(nth, self.carry_out)


def is_nothing(planned: Planned) -> bool:
    return changes(planned) == {} and not any(plan.operations or plan.deferred for plan in planned.plans)


def check(bench: Workbench) -> None:
    """What lives is known, each thing by one object of one unit, and nothing is left to do."""
    states = [bench.state(unit) for unit in ("base", "app")]
    known = Counter(
        made.identifier for state in states for obj in state.objects.values() for made in obj.generations.values()
    )
    assert known == dict.fromkeys((made.identifier for made in bench.things()), 1)
    tags = Counter((made.tags[OBJECT_TAG], made.tags[GENERATION_TAG]) for made in bench.things())
    assert max(tags.values()) == 1
    assert not any(obj.pending for state in states for obj in state.objects.values())
    assert is_nothing(bench.plan())
    assert bench.verified()


def story_of_two(folder: Path) -> Story:
    """In one unit a thing is replaced that the other unit uses; in both, things change."""
    bench = bench_at(folder)
    write(bench, v=1, k=1)
    bench.settle()
    write(bench, v=2, k=2)
    return Story(bench)


def story_of_a_move(folder: Path) -> Story:
    """Two things go from one unit to the other, one of them with what it was made with."""
    bench = bench_at(folder)
    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.cc_Named("b", v=2, refs=[a.id])', name="base")
    bench.sim("pass")
    bench.settle()
    bench.sim("pass", name="base")
    bench.sim(
        'a = sim.cc_Plain("a", v=1, moved_from="base/sim.cc.Plain:a")\n'
        'sim.cc_Named("b", v=2, refs=[a.id], moved_from="base/sim.cc.Named:b")'
    )
    return Story(bench)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return story_of_two(tmp_path_factory.mktemp("two"))


@pytest.fixture(scope="module")
def move(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return story_of_a_move(tmp_path_factory.mktemp("move"))


@pytest.mark.parametrize("part", range(PARTS))
def test_a_run_of_two_units_killed_at_any_step_is_taken_up_again(two: Story, part: int) -> None:
    done = 0
    for nth in kills(part, PARTS):
        if not two.killed(nth):
            break
        two.bench.settle()
        check(two.bench)
        assert len(two.bench.things()) == 4
        done += 1
    assert done > 5


@pytest.mark.parametrize("part", range(PARTS))
def test_a_move_between_units_killed_at_any_step_ends_in_one_place_and_touches_nothing(move: Story, part: int) -> None:
    done = 0
    before = sorted((made.uid, made.writes) for made in move.bench.things())
    for nth in kills(part, PARTS):
        if not move.killed(nth):
            break
        assert sorted((made.uid, made.writes) for made in move.bench.things()) == before
        move.bench.settle()
        check(move.bench)
        assert sorted((made.uid, made.writes) for made in move.bench.things()) == before
        assert sorted(move.bench.objects()) == ["sim.cc.Named:b", "sim.cc.Plain:a"]
        done += 1
    assert done > 2
