"""Two units that claim one thing of a third, in a simulated world: nobody gets it; and the bug that lets both."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from firma.core.plan.acts import Acts
from firma.engine import crossings as engine_crossings
from sim.crossing import crossings, move_plans, obstacles
from sim.estate import Estate
from sim.facts import DATA, NETWORK, WEB, Decl
from sim.mutant import AS_BUILT, Mutant
from sim.violation import ViolationError
from sim.world import SECOND, World

OLD, ONE, OTHER = "sim.cc.Plain:thing", "sim.cc.Plain:one", "sim.cc.Plain:other"
LONG = 600 * SECOND
CLAIMED = f"web/{OLD}"


def _none(*_: Any) -> tuple[Any, ...]:
    return ()


async def _nowhere(*_: Any) -> None:
    return None


BOTH_GET_IT = Mutant(patches=((engine_crossings, "rivals", _none), (engine_crossings, "had_elsewhere", _nowhere)))


class Contest:
    """A thing of WEB, which what the author declares in DATA and in NETWORK claims."""

    def __init__(self, mutant: Mutant) -> None:
        self.w = World(1, mutant, units=(NETWORK, WEB, DATA))
        self.estate = Estate(self.w)
        self.declare(WEB, Decl(OLD))
        self.estate.apply(self.w.units[WEB], takeover=False, wait=0)
        self.rest()
        self.declare(WEB)

    def declare(self, unit: str, *decls: Decl) -> None:
        there = self.w.units[unit]
        there.source = replace(there.source, decls={decl.address: decl for decl in decls})

    def rest(self) -> None:
        self.w.run_until(self.w.now + LONG)

    def move(self) -> list[str]:
        """Plan the moves of all three units and apply them one after the other; return what refuses them."""
        found = crossings(self.w, [WEB, DATA, NETWORK])
        problems = [*found.problems, *obstacles(self.w, found.now)]
        for plan in [] if problems else move_plans(self.w, found.now):
            admitted = self.estate._admitted(plan)
            self.w.apply(self.w.spawn(self.w.units[plan.unit], "move"), admitted)
            self.rest()
        return [problem.code for problem in problems]

    def holders(self) -> list[str]:
        return sorted(
            name for name, unit in self.w.units.items() if any(o.generations for o in unit.state.objects.values())
        )


def two_at_once(mutant: Mutant) -> Contest:
    contest = Contest(mutant)
    contest.declare(DATA, Decl(ONE, moved_from=(CLAIMED,)))
    contest.declare(NETWORK, Decl(OTHER, moved_from=(CLAIMED,)))
    return contest


def test_nobody_gets_what_two_units_claim_until_one_of_them_withdraws() -> None:
    contest = two_at_once(AS_BUILT)
    assert contest.move() == ["F257"]
    assert contest.holders() == [WEB]

    contest.declare(NETWORK)
    assert contest.move() == []
    assert contest.holders() == [DATA]
    contest.declare(NETWORK, Decl(OTHER, moved_from=(CLAIMED,)))
    assert contest.move() == ["F257"], "what another has by now"


def test_what_both_claim_stays_in_the_meantime() -> None:
    contest = two_at_once(AS_BUILT)
    found = crossings(contest.w, [WEB, DATA, NETWORK], kind="rollback")

    assert not found.now
    assert found.underway(WEB).away.keys() == {OLD}
    assert found.underway(DATA).coming.keys() == {ONE}
    assert found.underway(NETWORK).coming.keys() == {OTHER}


def test_a_planner_that_lets_both_have_it_is_caught() -> None:
    with BOTH_GET_IT.planted():
        contest = two_at_once(BOTH_GET_IT)
        with pytest.raises(ViolationError) as caught:
            contest.move()

    assert caught.value.rule == "held twice"


def test_one_plan_gives_a_thing_once_whatever_it_is_asked() -> None:
    contest = two_at_once(BOTH_GET_IT)
    with BOTH_GET_IT.planted():
        now = crossings(contest.w, [WEB, DATA, NETWORK]).now
    acts = Acts(unit=WEB, state=contest.w.units[WEB].state)
    for one in now:
        acts.give(one)

    assert len(now) == 2
    assert len(acts.operations) == 1, "so that the second taker would take what was given to the first"
