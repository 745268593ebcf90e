"""Rollbacks through the whole engine: what was is there again, holds keep it until the source agrees."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems, statuses
from firma.cli.plan_view import plan_lines
from firma.cli.reply import View
from firma.cli.rollback_view import rollback_lines
from firma.engine.engine import Engine
from firma.engine.result import Planned, Silent


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def values(bench: Workbench) -> list[object]:
    return sorted((made.attributes.get("v") for made in bench.things()), key=str)


def rollback(bench: Workbench, target: str = "last") -> Planned:
    async def work(engine: Engine) -> Planned:
        return await engine.rollback(target, progress=Silent())

    return bench.do(work)


def holds(bench: Workbench) -> set[str]:
    return {key for key, hold in bench.state().holds.items() if hold is not None}


def test_an_update_is_rolled_back_held_against_the_source_and_lifted_when_the_source_agrees(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)')
    bench.apply()
    planned = rollback(bench)
    assert changes(planned) == {"sim.cc.Plain:a": "update"}
    assert statuses(bench.apply(planned)) == {"app": "done"}
    assert values(bench) == [1]

    again = bench.plan()
    assert changes(again) == {}, "the source still says 2, and the hold outranks it"
    assert "F230" in [note.code for plan in again.plans for note in plan.notes]
    bench.sim('sim.cc_Plain("a", v=3)')
    assert changes(bench.plan()) == {}, "another value is outranked, too"

    bench.sim('sim.cc_Plain("a", v=1)')
    bench.settle()
    assert holds(bench) == set()
    bench.sim('sim.cc_Plain("a", v=4)')
    bench.settle()
    assert values(bench) == [4]


def test_a_creation_is_rolled_back_and_not_made_again_until_the_source_drops_it(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=1)\nb = sim.cc_Plain("b", v=2)\nsim.cc_Plain("c", v=3, refs=[b.id])')
    bench.apply()
    planned = rollback(bench, "sim.cc.Plain:c")
    bench.apply(planned)
    assert values(bench) == [1, 2]
    bench.settle()
    assert values(bench) == [1, 2]

    bench.sim('sim.cc_Plain("a", v=1)\nb = sim.cc_Plain("b", v=2)')
    bench.settle()
    assert holds(bench) == set()
    bench.sim('sim.cc_Plain("a", v=1)\nb = sim.cc_Plain("b", v=2)\nsim.cc_Plain("c", v=4)')
    bench.settle()
    assert values(bench) == [1, 2, 4]


def test_a_creation_that_another_change_uses_is_left_until_its_user_is_taken_back_too(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("b", v=2)')
    bench.apply()
    bench.sim('b = sim.cc_Plain("b", v=2)\nsim.cc_Plain("c", v=3, refs=[b.id])')
    bench.apply()
    planned = rollback(bench, "sim.cc.Plain:b")
    assert changes(planned) == {}
    assert [note.code for note in planned.notes if note.code == "F366"] == ["F366"]
    assert holds(bench) == set()
    assert values(bench) == [2, 3]

    bench.apply(rollback(bench, "sim.cc.Plain:c"))
    bench.apply(rollback(bench, "sim.cc.Plain:b"))
    bench.settle()
    assert values(bench) == []


def test_a_deletion_is_rolled_back_as_a_whole_and_kept_although_the_source_lacks_it(bench: Workbench) -> None:
    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.tf_Tag("b", v=2, refs=[a.id])')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    assert values(bench) == [1]
    planned = rollback(bench)
    assert changes(planned) == {"sim.tf.Tag:b": "create"}
    assert problems(bench.apply(planned)) == []
    assert values(bench) == [1, 2]
    assert changes(bench.plan()) == {}

    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.tf_Tag("b", v=2, refs=[a.id])')
    bench.settle()
    assert holds(bench) == set()
    assert values(bench) == [1, 2]
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.settle()
    assert values(bench) == [1]


def test_everything_that_was_destroyed_comes_back(bench: Workbench) -> None:
    bench.sim('a = sim.cc_Plain("a", v=1)\nb = sim.tf_Tag("b", v=2, refs=[a.id])\nsim.cc_Etag("c", v=3, refs=[b.id])')
    bench.apply()
    bench.apply(destroy=True)
    assert values(bench) == []
    assert problems(bench.apply(rollback(bench))) == []
    assert values(bench) == [1, 2, 3]
    bench.settle()
    assert values(bench) == [1, 2, 3]
    assert holds(bench) == set(), "the source declares them: nothing is held any more"


def test_a_change_that_declared_nothing_otherwise_has_nothing_to_take_back(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    made = bench.do(lambda engine: engine.replace("sim.cc.Plain:a", progress=Silent()))
    bench.apply(made)
    planned = rollback(bench)
    assert changes(planned) == {}
    (note,) = [note for note in planned.notes if note.code == "F921"]
    assert note.detail.startswith(made.root.digest[:12])
    words = "\n".join([*plan_lines(planned, View()), *rollback_lines(planned, View())])
    assert "Nothing is taken back by this plan." in words
    assert "Partial" not in words
    assert "source still says" not in words


def test_a_rollback_is_rolled_back(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)')
    bench.apply()
    first = rollback(bench)
    assert "source still says" in "\n".join(rollback_lines(first, View()))
    bench.apply(first)
    assert values(bench) == [1]
    again = rollback(bench)
    assert list(rollback_lines(again, View())) == [], "its hold is lifted: the source agrees"
    bench.apply(again)
    assert values(bench) == [2]
    bench.settle()
    assert values(bench) == [2]
    assert holds(bench) == set()


def test_a_rollback_of_a_rolled_back_creation_makes_it_again(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=2)')
    bench.apply()
    bench.apply(rollback(bench))
    assert values(bench) == [1]
    assert problems(bench.apply(rollback(bench))) == []
    assert values(bench) == [1, 2]
    bench.settle()
    assert values(bench) == [1, 2]
    assert holds(bench) == set()


def test_a_replacement_is_rolled_back_by_another_replacement(bench: Workbench) -> None:
    bench.sim('a = sim.cc_Plain("a", v=1, k=1)\nsim.cc_Plain("user", refs=[a.id])')
    bench.apply()
    bench.sim('a = sim.cc_Plain("a", v=1, k=2)\nsim.cc_Plain("user", refs=[a.id])')
    bench.apply()
    assert problems(bench.apply(rollback(bench))) == []
    assert [made.attributes["k"] for made in bench.things() if "k" in made.attributes] == [1]
    bench.settle()
    assert [made.attributes["k"] for made in bench.things() if "k" in made.attributes] == [1]


def test_what_changed_again_later_is_left_alone_and_said(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1, k=1)\nsim.cc_Plain("b", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2, k=1)\nsim.cc_Plain("b", v=2)')
    second = bench.apply()
    bench.sim('sim.cc_Plain("a", v=3, k=1)\nsim.cc_Plain("b", v=2)')
    bench.apply()
    planned = rollback(bench, second.runs[0].plan[:12])
    assert "F366" in [note.code for note in planned.notes]
    bench.apply(planned)
    assert values(bench) == [1, 3]


def test_a_run_is_rolled_back_by_its_number(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)')
    run = bench.apply().runs[0].run
    bench.apply(rollback(bench, run))
    assert values(bench) == [1]


def test_a_change_of_several_stacks_is_rolled_back_as_one(bench: Workbench) -> None:
    def write(value: int) -> None:
        bench.sim(f'sim.cc_Plain("a", v={value})', name="one")
        bench.sim(f'sim.cc_Plain("a", v={value})', name="two")

    write(1)
    bench.apply()
    write(2)
    bench.apply()
    assert values(bench) == [2, 2]
    bench.apply(rollback(bench))
    assert values(bench) == [1, 1]


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("last", "F911"),
        ("sim.cc.Plain:a", "F905"),
        ("app@dev#77", "F913"),
        ("abcdef123456", "F905"),
        ("a b c", "F905"),
        ("/#", "F905"),
    ],
)
def test_there_is_nothing_to_take_back_where_nothing_was_done(bench: Workbench, target: str, code: str) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.plan()

    async def work(engine: Engine) -> Planned:
        return await engine.rollback(target, progress=Silent())

    assert codes(bench.refused(work)) == [code]


def test_the_command_line_says_what_is_held_until_it_is_released(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.firma("apply", "--yes")
    bench.sim('sim.cc_Plain("a", v=2)')
    bench.firma("apply", "--yes")
    bench.firma("rollback", "last", "--yes")
    assert values(bench) == [1]
    assert bench.firma("plan").codes() == {"F230"}

    bench.firma("rollback", "sim.cc.Plain:a", "--release", "--yes")
    assert holds(bench) == set()
    bench.firma("apply", "--yes")
    assert values(bench) == [2]


def test_a_given_name_is_taken_back_to_a_made_one(bench: Workbench) -> None:
    bench.sim('sim.cc_Named("a", v=1)')
    bench.apply()
    (first,) = bench.things()
    bench.sim('sim.cc_Named("a", v=2, name="given")')
    bench.apply()
    assert [made.attributes["name"] for made in bench.things()] == ["given"]

    assert problems(bench.rollback()) == []

    (last,) = bench.things()
    assert last.attributes["v"] == 1
    assert last.attributes["name"] == first.attributes["name"]
    assert changes(bench.plan()) == {}, "the hold stands against the source"
    bench.sim('sim.cc_Named("a", v=1)')
    assert changes(bench.plan()) == {"sim.cc.Named:a": "lift"}


def test_a_rollback_leaves_alone_what_the_source_has_waiting(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=10)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)\nsim.cc_Plain("b", v=10)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)\nsim.cc_Plain("b", v=11)\nsim.cc_Plain("c", v=12)')
    assert problems(bench.rollback()) == []
    assert values(bench) == [1, 10]
    bench.sim('sim.cc_Plain("a", v=3)\nsim.cc_Plain("b", v=11)')
    bench.settle()
    assert values(bench) == [1, 11]


def test_where_everything_is_left_nothing_that_waits_is_done(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)')
    second = bench.apply()
    bench.sim('sim.cc_Plain("a", v=3)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=4)')
    planned = rollback(bench, second.runs[0].plan[:12])
    assert changes(planned) == {}
    assert planned.rolled is not None
    (conflict,) = planned.rolled.conflicts
    assert (conflict.address, conflict.paths, conflict.what) == ("sim.cc.Plain:a", ("v",), "changed")
    assert not planned.rolled.whole


def test_a_partial_plan_that_holds_nothing_back_does_not_count_it(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    planned = bench.do(lambda engine: engine.replace("sim.cc.Plain:a", progress=Silent()))
    assert all("0 changes" not in said for verdict in planned.verdicts.values() for said in verdict.sentences)
