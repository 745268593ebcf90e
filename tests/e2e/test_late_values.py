"""Late values, with the real engine and the real host process: loops that wait, and rounds until nothing is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.engine.result import Exit


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


LATE = """
first, second = sim.cc_Plain("first", v=1), sim.cc_Plain("second", v=2)
giver = sim.cc_Plain("giver", refs=[first.id, second.id])
for one in firma.each(giver.refs):
    made = sim.cc_Named("made", refs=[one])
sim.cc_Plain("all", refs=firma.every(made.id))
"""


def made(bench: Workbench) -> list[str]:
    return [address for address in bench.objects() if address.startswith("sim.cc.Named:made[")]


def test_a_loop_over_what_is_not_there_yet_takes_two_rounds_and_then_nothing(bench: Workbench) -> None:
    bench.sim(LATE)
    planned = bench.plan()
    assert changes(planned) == dict.fromkeys(
        ["sim.cc.Plain:first", "sim.cc.Plain:giver", "sim.cc.Plain:second"], "create"
    )
    assert {one.address for plan in planned.plans for one in plan.deferred} == {"each:refs", "sim.cc.Plain:all"}

    assert bench.apply(planned).exit is Exit.INCOMPLETE
    ended = bench.settle()

    assert [one.exit for one in ended] == [Exit.DONE]
    ids = {now.attributes["id"] for address in made(bench) if (now := bench.objects()[address].now) is not None}
    assert set(bench.request("sim.cc.Plain:all")["refs"]) == ids
    assert len(ids) == 2
    assert changes(bench.plan()) == {}


def test_an_item_that_goes_takes_one_thing_in_the_cloud_and_leaves_the_others_alone(bench: Workbench) -> None:
    bench.sim(LATE)
    bench.settle()
    before = {thing.id for thing in bench.things()}

    bench.sim(LATE.replace("[first.id, second.id]", "[second.id]"))
    bench.settle()

    after = {thing.id for thing in bench.things()}
    assert len(before - after) == 1
    assert not after - before
    assert len(made(bench)) == 1

    bench.sim(LATE.replace("[first.id, second.id]", "[second.id, first.id]"))
    bench.settle()
    bench.sim(LATE)
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:giver": "update"}, "another order is no change of what the loop makes"


def test_the_command_goes_on_by_itself_and_a_named_plan_ends_after_itself(bench: Workbench) -> None:
    bench.sim(LATE)
    said = bench.firma("plan", code=3)
    assert "each:refs" in said.out
    assert "how many there will be of sim.cc.Named:made is known once sim.cc.Plain:giver is there" in said.out
    name = bench.result("plan", code=3)["digest"]
    bench.firma("apply", name, "--yes", code=3)
    assert made(bench) == []

    bench.firma("apply", "--yes")
    assert len(made(bench)) == 2
    bench.firma("plan", code=0)


WORSE = """
first, second = sim.cc_Plain("first", v=1), sim.cc_Plain("second", v=2)
giver = sim.cc_Plain("giver", refs=[first.id])
for one in firma.each(giver.refs):
    firma.RandomId("made", byte_length=4)
"""


def test_the_next_round_begins_without_a_question_unless_its_verdict_is_worse(bench: Workbench) -> None:
    bench.sim(WORSE)
    bench.firma("apply", "--yes")
    before = {address for address in bench.objects() if "made[" in address}
    assert len(before) == 1, "making more is no worse than making some"

    bench.sim(
        WORSE.replace("giver =", 'third = sim.cc_Plain("third", v=3)\ngiver =').replace("[first.id]", "[third.id]")
    )
    said = bench.firma("apply", "--yes", code=5)

    assert said.codes() == {"F833"}, said.whole
    assert {address for address in bench.objects() if "made[" in address} == before, "what loses data was not begun"
    bench.firma("apply", "--yes")
    after = {address for address in bench.objects() if "made[" in address}
    assert len(after) == 1
    assert not after & before
