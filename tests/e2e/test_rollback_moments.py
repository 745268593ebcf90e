"""Going back to a moment, keeping later changes, and everything that can be in the way."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems
from firma.core.trust.aims import OnConflict
from firma.engine.engine import Engine
from firma.engine.result import Planned, Silent
from firma.engine.rolled import Going


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def values(bench: Workbench) -> list[object]:
    return sorted((made.attributes.get("v") for made in bench.things()), key=str)


def holds(bench: Workbench) -> set[str]:
    return {*bench.state().holds}


def going(bench: Workbench, target: str = "", **more: Any) -> Planned:
    return bench.do(lambda engine: engine.rollback(target, progress=Silent(), going=Going(**more)))


def release(bench: Workbench, target: str = "", **more: Any) -> Planned:
    return bench.do(lambda engine: engine.release(target, progress=Silent(), going=Going(**more)))


def refused(bench: Workbench, target: str, **more: Any) -> list[str]:
    async def work(engine: Engine) -> Planned:
        return await engine.rollback(target, progress=Silent(), going=Going(**more))

    return [*codes(bench.refused(work))]


def step(bench: Workbench, body: str) -> str:
    """Apply a source; return the run."""
    bench.sim(body)
    return bench.apply().runs[0].run


def at(bench: Workbench, run: str) -> str:
    """A time after everything of a run and before anything else, as people write it."""
    entries = bench.entries()
    last = max(e.time for e in entries if e.run == int(run.rpartition("#")[2]))
    return datetime.fromtimestamp(last / 1000, tz=UTC).isoformat()


THREE = ('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=10)', 'sim.cc_Plain("a", v=2)\nsim.cc_Plain("c", v=20)')


def test_a_unit_goes_back_to_a_run_with_what_was_made_and_deleted_since(bench: Workbench) -> None:
    first = step(bench, THREE[0])
    step(bench, THREE[1])
    step(bench, 'sim.cc_Plain("a", v=3)\nsim.cc_Plain("c", v=21)')
    planned = going(bench, "app", to=first)
    assert changes(planned) == {
        "sim.cc.Plain:a": "update",
        "sim.cc.Plain:b": "create",
        "sim.cc.Plain:c": "delete",
    }
    assert problems(bench.apply(planned)) == []
    assert values(bench) == [1, 10]
    assert changes(bench.plan()) == {}


def test_a_resource_goes_back_to_a_time_and_the_rest_stays(bench: Workbench) -> None:
    first = step(bench, THREE[0])
    step(bench, 'sim.cc_Plain("a", v=2)\nsim.cc_Plain("b", v=11)')
    step(bench, 'sim.cc_Plain("a", v=3)\nsim.cc_Plain("b", v=12)')
    bench.apply(going(bench, "sim.cc.Plain:a", to=at(bench, first)))
    assert values(bench) == [1, 12]


def test_an_environment_goes_back_to_a_time_with_all_its_units(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)', name="one")
    bench.sim('sim.cc_Plain("a", v=1)', name="two")
    bench.apply()
    moment = datetime.fromtimestamp(max(e.time for n in ("one", "two") for e in bench.entries(n)) / 1000, tz=UTC)
    bench.sim('sim.cc_Plain("a", v=2)', name="one")
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=3)', name="two")
    bench.apply()
    assert values(bench) == [2, 3]
    bench.apply(going(bench, to=moment.isoformat()))
    assert values(bench) == [1, 1]


def test_an_environment_goes_to_no_moment_before_all_its_units(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)', name="one")
    bench.sim('sim.cc_Plain("a", v=1)', name="two")
    bench.apply()
    assert refused(bench, "", to="2020-01-01T00:00:00Z") == ["F367", "F367"]


def test_a_unit_that_had_not_begun_is_emptied_with_a_warning_that_names_it(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)', name="one")
    bench.apply()
    moment = datetime.fromtimestamp(max(e.time for e in bench.entries("one")) / 1000, tz=UTC)
    bench.sim('sim.cc_Plain("a", v=2)', name="two")
    bench.apply()
    planned = going(bench, to=moment.isoformat())
    assert [note.detail.partition(" ")[0] for note in planned.notes if note.code == "F367"] == ["two@dev"]
    assert changes(planned) == {"sim.cc.Plain:a": "delete"}
    bench.apply(planned)
    assert values(bench) == [1]


def test_a_rollback_to_a_moment_is_rolled_back(bench: Workbench) -> None:
    first = step(bench, THREE[0])
    step(bench, THREE[1])
    bench.apply(going(bench, "app", to=first))
    assert values(bench) == [1, 10]
    for expected in ([2, 20], [1, 10], [2, 20]):
        assert problems(bench.rollback()) == []
        assert values(bench) == expected
    assert holds(bench) == set(), "the source says the same again: every hold was lifted by its inverse"


def test_one_of_three_changes_is_taken_back_and_the_next_plan_keeps_it_back(bench: Workbench) -> None:
    step(bench, 'sim.cc_Plain("a", v=1, k=1, refs=["x"])')
    second = step(bench, 'sim.cc_Plain("a", v=2, k=1, refs=["x"])')
    step(bench, 'sim.cc_Plain("a", v=2, k=1, refs=["x", "y"])')
    planned = going(bench, second)
    assert planned.rolled is not None
    assert planned.rolled.whole
    bench.apply(planned)
    (made,) = bench.things()
    assert (made.attributes["v"], made.attributes["refs"]) == (1, ("x", "y"))
    assert changes(bench.plan()) == {}


@pytest.mark.parametrize(
    ("choice", "expected"), [(OnConflict.LEAVE, [3, 1]), (OnConflict.LATER, [3, 1]), (OnConflict.FORMER, [1, 1])]
)
def test_which_counts_on_a_conflict_is_chosen(bench: Workbench, choice: OnConflict, expected: list[int]) -> None:
    step(bench, 'sim.cc_Plain("a", v=1, k=1)')
    second = step(bench, 'sim.cc_Plain("a", v=2, k=2)')
    third = step(bench, 'sim.cc_Plain("a", v=3, k=2)')
    planned = going(bench, second, on_conflict=choice)
    assert planned.rolled is not None
    (conflict,) = planned.rolled.conflicts
    assert (conflict.run, conflict.paths, conflict.place is not None) == (third, ("v",), True)
    bench.apply(planned)
    (made,) = bench.things()
    assert [made.attributes["v"], made.attributes["k"]] == expected


def test_two_rollbacks_of_one_thing_hold_both_and_are_released_one_by_one(bench: Workbench) -> None:
    step(bench, 'sim.cc_Plain("a", v=1, refs=["x"])')
    second = step(bench, 'sim.cc_Plain("a", v=2, refs=["x"])')
    third = step(bench, 'sim.cc_Plain("a", v=2, refs=["y"])')
    bench.apply(going(bench, third))
    bench.apply(going(bench, second, reason="alarm"))
    (made,) = bench.things()
    assert (made.attributes["v"], made.attributes["refs"]) == (1, ("x",))
    assert changes(bench.plan()) == {}
    (note,) = [note for note in bench.plan().said if note.code == "F230"]
    assert note.detail.count(" is held by ") == 2, "one note for an object, however much of it is held"

    bench.apply(release(bench, second))
    bench.settle()
    (made,) = bench.things()
    assert (made.attributes["v"], made.attributes["refs"]) == (2, ("x",))
    bench.apply(release(bench, everything=True))
    bench.settle()
    (made,) = bench.things()
    assert made.attributes["refs"] == ("y",)
    assert holds(bench) == set()


def test_a_release_at_an_address_leaves_alone_what_waits_elsewhere(bench: Workbench) -> None:
    step(bench, 'sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=10)')
    step(bench, 'sim.cc_Plain("a", v=2)\nsim.cc_Plain("b", v=10)')
    bench.apply(going(bench, "last"))
    bench.sim('sim.cc_Plain("a", v=2)\nsim.cc_Plain("b", v=11)')
    planned = release(bench, "sim.cc.Plain:a")
    assert changes(planned) == {"sim.cc.Plain:a": "update"}
    bench.apply(planned)
    assert values(bench) == [10, 2]
    assert holds(bench) == set()


def test_what_was_deleted_comes_back_with_references_to_what_is_there_now(bench: Workbench) -> None:
    first = step(bench, 'a = sim.cc_Plain("a", v=1, k=1)\nsim.cc_Plain("u", v=5, refs=[a.id])')
    step(bench, 'a = sim.cc_Plain("a", v=1, k=1)')
    step(bench, 'a = sim.cc_Plain("a", v=1, k=2)')
    planned = going(bench, "sim.cc.Plain:u", to=first)
    bench.apply(planned)
    (user,) = [made for made in bench.things() if made.attributes.get("v") == 5]
    (used,) = [made for made in bench.things() if made.attributes.get("v") == 1]
    assert user.attributes["refs"] == (used.identifier,)


def test_what_refers_to_something_dead_is_left_and_said(bench: Workbench) -> None:
    first = step(bench, 'a = sim.cc_Plain("a", v=1)\nsim.cc_Plain("u", v=5, refs=[a.id])')
    step(bench, 'sim.cc_Plain("u", v=5, refs=["x"])')
    planned = going(bench, "sim.cc.Plain:u", to=first)
    assert changes(planned) == {}
    assert planned.rolled is not None
    assert [(one.address, one.code) for one in planned.rolled.left] == [("sim.cc.Plain:u", "F371")]
    bench.apply(going(bench, "app", to=first))
    assert changes(bench.plan()) == {}
    assert values(bench) == [1, 5]


def test_a_check_stores_nothing(bench: Workbench) -> None:
    first = step(bench, THREE[0])
    step(bench, THREE[1])

    async def stored(engine: Engine) -> int:
        return len(await engine.context.store.find_blobs("root/"))

    before, entries = bench.do(stored), len(bench.entries())
    planned = going(bench, "app", to=first, check=True)
    assert changes(planned) != {}
    assert not planned.stored
    assert (bench.do(stored), len(bench.entries())) == (before, entries)


def test_a_hold_ends_at_its_time_and_the_plan_says_so(bench: Workbench) -> None:
    from dataclasses import replace

    from firma.engine.world import World

    step(bench, 'sim.cc_Plain("a", v=1)')
    step(bench, 'sim.cc_Plain("a", v=2)')
    now = bench.world().now_ms()
    until = datetime.fromtimestamp(now / 1000 + 3600, tz=UTC).isoformat()
    bench.apply(going(bench, "last", until=until))
    assert values(bench) == [1]
    assert "until" in next(note.detail for note in bench.plan().said if note.code == "F230")

    bench.world = lambda: replace(World.real(), now_ms=lambda: now + 7_200_000)
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:a": "update"}
    assert "F374" in [note.code for note in planned.said]


def test_moments_that_are_none_are_refused(bench: Workbench) -> None:
    step(bench, 'sim.cc_Plain("a", v=1)')
    assert refused(bench, "app", to="2001-01-01T00:00Z") == ["F367"]
    assert refused(bench, "app", to="2999-01-01T00:00Z") == ["F367"]
    assert refused(bench, "app", to="2024-01-01T00:00") == ["F962"]
    assert refused(bench, "app", to="yesterday") == ["F962"]
    assert refused(bench, "app", to="app@dev#999") == ["F913"]
    assert refused(bench, "last", until="2001-01-01T00:00Z") == ["F957"]
    assert refused(bench, "app") == ["F958"]
    assert refused(bench, "last", to="2h") == ["F958"]


def test_the_middle_of_a_run_is_named(bench: Workbench) -> None:
    step(bench, 'a = sim.cc_Plain("a", v=1)')
    step(bench, 'a = sim.cc_Plain("a", v=2)\nb = sim.cc_Plain("b", v=3, refs=[a.id])\nsim.cc_Plain("c", refs=[b.id])')
    outcomes = [e for e in bench.entries() if e.kind == "outcome"]
    moment = datetime.fromtimestamp(outcomes[1].time / 1000, tz=UTC).isoformat()
    planned = going(bench, "app", to=moment)
    assert "F368" in [note.code for note in planned.notes]


def test_rounds_of_one_command_are_taken_back_as_one(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)')
    first = bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)\nsim.cc_Plain("b", v=3)')

    async def again(engine: Engine) -> Planned:
        return await engine.plan(progress=Silent())

    from dataclasses import replace

    bench.apply(replace(bench.do(again), of=first.of))
    assert values(bench) == [2, 3]
    bench.rollback()
    assert values(bench) == [1]


def test_the_command_line_goes_back_and_says_what_is_not_taken_back(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    first = bench.result("apply", "--yes")["rounds"][0]["runs"][0]["run"].partition("/")[2]
    bench.sim('sim.cc_Plain("a", v=2)')
    second = bench.result("apply", "--yes")["rounds"][0]["root"]
    bench.sim('sim.cc_Plain("a", v=3)')
    bench.firma("apply", "--yes")
    left = bench.firma("rollback", second[:12], "--check", code=3)
    assert "--on-conflict former" in left.out
    told = json.loads(bench.firma("rollback", second[:12], "--check", "--json", code=3).out.splitlines()[-1])
    assert told["result"]["rollback"]["conflicts"][0]["paths"] == ["v"]
    bench.firma("rollback", "app@dev", "--to", first, "--yes", "--reason", "alarm")
    assert values(bench) == [1]
    assert bench.firma("rollback", "--release", code=64).codes() == {"F958"}
    bench.firma("rollback", "--release", "--all", "--yes")
    assert holds(bench) == set()


NET = """
class Net(firma.Outputs):
    x: str
"""


def two_units(bench: Workbench) -> None:
    """A unit `net` whose output the unit `app` uses."""
    bench.sim('a = sim.cc_Plain("a", v=1, k=1)\nreturn Net(x=a.id)', name="net", head=NET, gives="Net")
    bench.sim('sim.cc_Plain("u", v=5, refs=[net.x])', head="from stacks.net import Net\n", takes="net: Net")


def test_a_reference_to_another_unit_leads_to_what_that_gives_now(bench: Workbench) -> None:
    two_units(bench)
    bench.apply()
    bench.sim('sim.cc_Plain("u", v=5, refs=["x"])')
    bench.apply()
    bench.sim('a = sim.cc_Plain("a", v=1, k=2)\nreturn Net(x=a.id)', name="net", head=NET, gives="Net")
    bench.settle()
    assert problems(bench.apply(going(bench, "sim.cc.Plain:u"))) == []
    (user,) = [made for made in bench.things() if made.attributes.get("v") == 5]
    (used,) = [made for made in bench.things() if made.attributes.get("v") == 1]
    assert user.attributes["refs"] == (used.identifier,)
    assert changes(bench.plan()) == {}


def test_a_reference_to_a_unit_that_is_no_more_is_left_and_said(bench: Workbench) -> None:
    two_units(bench)
    bench.apply()
    bench.sim('sim.cc_Plain("u", v=5, refs=["x"])')
    bench.apply()
    (bench.root / "stacks" / "net.py").unlink()
    bench.settle()
    planned = going(bench, "sim.cc.Plain:u")
    assert changes(planned) == {}
    assert planned.rolled is not None
    assert [one.code for one in planned.rolled.left] == ["F371"]


def test_what_goes_on_with_what_a_crash_left_is_the_same_change(bench: Workbench) -> None:
    step(bench, 'sim.cc_Plain("a", v=1)')
    bench.sim('sim.cc_Plain("a", v=2)\nsim.cc_Plain("b", v=3)\nsim.cc_Plain("c", v=4)')
    planned = bench.plan()

    class Gone(BaseException):
        """The process is no more."""

    class Dying(Silent):
        def operation(self, unit: str, operation: str, address: str, state: str, *more: Any, **named: Any) -> None:
            if state == "done" and operation.startswith("create"):
                raise Gone

    async def crash(engine: Engine) -> None:
        from firma.engine.request import CancelToken, Confirmations

        await engine.apply(
            planned, reason="r", confirmations=Confirmations(yes=True), progress=Dying(), cancel=CancelToken()
        )

    with pytest.raises(Gone):
        bench.do(crash)
    from dataclasses import replace

    from firma.engine.world import World

    bench.world = lambda: replace(World.real(), is_gone=lambda process: True)
    bench.settle()
    assert values(bench) == [2, 3, 4]
    assert len({lease.plan for lease in bench.state().leases.values()}) > 2
    assert problems(bench.rollback()) == []
    assert values(bench) == [1]
