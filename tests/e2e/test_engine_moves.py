"""Moves through the whole engine: a rename that cannot be one says so, and one that is past says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.model.diagnostic import PermanentError
from firma.engine.result import Planned, Silent

BOX = """
class Box(firma.Component):
    def __init__(self, name, **more):
        sim.cc_Plain("a", v=1, **more)
"""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def notes(planned: Planned) -> dict[str, str]:
    return {note.code: note.detail for plan in planned.plans for note in plan.notes}


def test_an_earlier_name_with_a_typo_is_warned_of_with_the_right_one(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("orders", v=1)\nsim.cc_Plain("keeps", v=1)')
    bench.apply()

    bench.sim('sim.cc_Plain("incoming", v=1, moved_from="ordres")\nsim.cc_Plain("keeps", v=1)')
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:incoming": "create", "sim.cc.Plain:orders": "delete"}
    assert "Did you mean 'sim.cc.Plain:orders'?" in notes(planned)["F234"]

    bench.sim('sim.cc_Plain("incoming", v=1, moved_from="sim.cc.Plain:orders")\nsim.cc_Plain("keeps", v=1)')
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:incoming": "move"}
    assert notes(planned) == {}


def test_an_earlier_name_that_is_past_or_was_never_here_is_passed_over_in_silence(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("z", v=1, moved_from="a")')
    assert notes(bench.plan()) == {}  # a new environment, where it was never called otherwise
    bench.apply()
    bench.sim('sim.cc_Plain("y", v=1, moved_from=["z", "a"])')
    assert changes(bench.plan()) == {"sim.cc.Plain:y": "move"}
    bench.apply()

    bench.sim('sim.cc_Plain("y", v=2, moved_from=["z", "a"])')
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:y": "update"}
    assert notes(planned) == {}


def test_a_thing_of_another_type_and_one_that_comes_too_late_are_told(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)\nsim.tf_Tag("t", v=1)')
    bench.apply()

    bench.sim('sim.cc_Plain("b", v=1, moved_from="sim.tf.Tag:t")\nsim.cc_Plain("a", v=1)')
    assert notes(bench.plan())["F234"] == "sim.tf.Tag:t is no sim.cc.Plain, so sim.cc.Plain:b is made anew."
    bench.sim('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("b", v=1, moved_from="a")')
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:a": "delete"}
    assert "another thing lives at sim.cc.Plain:b already" in notes(planned)["F234"]


def test_a_thing_moves_into_a_component_and_out_again(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    (before,) = bench.things()

    bench.sim('Box("box", moved_from="a")', head=BOX)
    with pytest.raises(PermanentError, match="names itself"):  # a bare name means the component's own scope
        bench.plan()

    for body, whole in (
        ('Box("box", moved_from="sim.cc.Plain:a")', "box/sim.cc.Plain:a"),
        ('Box("crate", moved_from="box/a")', "crate/sim.cc.Plain:a"),
        ('sim.cc_Plain("out", v=1, moved_from="crate/a")', "sim.cc.Plain:out"),
    ):
        bench.sim(body, head=BOX)
        planned = bench.plan()
        assert (changes(planned), notes(planned)) == ({whole: "move"}, {})
        bench.apply(planned)
        assert list(bench.objects()) == [whole]
    (after,) = bench.things()
    assert (after.uid, after.writes) == (before.uid, before.writes)


def test_two_things_that_claim_each_others_name_are_refused_and_three_runs_exchange_them(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=2)')
    bench.apply()
    before = {made.attributes["v"]: made.uid for made in bench.things()}

    bench.sim('sim.cc_Plain("a", v=2, moved_from="b")\nsim.cc_Plain("b", v=1, moved_from="a")')
    error = bench.refused(lambda engine: engine.plan(progress=Silent()))
    assert [found.code for found in error.diagnostics] == ["F208"]
    assert len(error.diagnostics[0].notes) == 2

    for body in (
        'sim.cc_Plain("a", v=1)\nsim.cc_Plain("c", v=2, moved_from="b")',
        'sim.cc_Plain("b", v=1, moved_from="a")\nsim.cc_Plain("c", v=2)',
        'sim.cc_Plain("b", v=1)\nsim.cc_Plain("a", v=2, moved_from="c")',
    ):
        bench.sim(body)
        planned = bench.plan()
        assert list(changes(planned).values()) == ["move"]
        bench.apply(planned)
    assert {made.attributes["v"]: made.uid for made in bench.things()} == before
