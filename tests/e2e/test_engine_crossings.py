"""Moves between units through the whole engine: by command, by source alone, after crashes, and refused."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems, statuses
from firma.core.ledger.state import State
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Planned, Silent
from firma.engine.world import World

MAIN = 'sim.cc_Plain("main", v=1)'
SIDE = 'sim.cc_Plain("side", v=2)'
NAME = "sim.cc.Plain:main"

APPENDS = 7
"""Of one move: lease, entry and release of the giver; beginning, lease, entry and release of the taker."""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def two(bench: Workbench, one: str, other: str) -> None:
    bench.sim(one, name="net")
    bench.sim(other, name="app")


def move(bench: Workbench, source: str, target: str) -> Planned:
    return bench.do(lambda engine: engine.move(source, target, progress=Silent()))


def refusal(bench: Workbench, source: str, target: str) -> list[str]:
    return list(codes(bench.refused(lambda engine: engine.move(source, target, progress=Silent()))))


def world(bench: Workbench) -> list[tuple[Any, ...]]:
    """Ground truth: which things there are, how often each was written, and how it is."""
    return sorted((m.uid, m.writes, repr(m.attributes)) for m in bench.things())


def holders(bench: Workbench, *units: str) -> list[str]:
    """Who has what is called main: a unit, or the way between two."""
    states: dict[str, State] = {unit: bench.state(unit) for unit in units}
    found = [unit for unit, state in states.items() if any(o.generations for o in state.objects.values())]
    for unit, state in states.items():
        for number, (into, _) in state.departed.items():
            taker = states[into.partition("/")[2].partition("@")[0]]
            if (f"shop/{unit}@dev", number) not in taker.arrived:
                found.append(f"from {unit}")
    return found


def test_what_moves_by_source_alone_touches_nothing_and_leaves_the_plan_empty(bench: Workbench) -> None:
    two(bench, f"{MAIN}\n{SIDE}", "pass")
    bench.apply()
    before = world(bench)
    two(bench, SIDE, 'sim.cc_Plain("main", v=1, moved_from="net/sim.cc.Plain:main")')

    planned = bench.plan()
    assert (planned.kind, {note.code for note in planned.notes}) == ("move", {"F941"})
    assert [(plan.unit, [c.action.value for c in plan.changes]) for plan in planned.plans] == [
        ("shop/net@dev", ["move"]),
        ("shop/app@dev", ["move"]),
    ]
    assert statuses(bench.apply(planned)) == {"net": "done", "app": "incomplete"}  # the rest has its own round
    assert world(bench) == before
    assert list(bench.objects("net")) == ["sim.cc.Plain:side"]
    assert list(bench.objects("app")) == [NAME]
    after = bench.plan()
    assert (after.kind, changes(after), [plan.operations for plan in after.plans]) == ("plan", {}, [{}, {}])
    former = bench.objects("app")[NAME].former
    assert former is not None
    assert (former[0], former[2]) == ("shop/net@dev", NAME)
    assert bench.verified()


def test_it_moves_by_command_and_back_and_the_plan_is_empty_both_times(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    before = world(bench)
    for one, other, source, target in (
        ("pass", MAIN, f"net@dev/{NAME}", "app@dev"),
        (MAIN, "pass", f"app@dev/{NAME}", f"net@dev/{NAME}"),
        ("pass", 'sim.cc_Plain("new", v=1)', "main", "app@dev/new"),
    ):
        two(bench, one, other)
        planned = move(bench, source, target)
        assert (planned.kind, planned.notes) == ("move", ())
        assert all(verdict.overall.value == "nothing" for verdict in planned.verdicts.values())
        assert {*statuses(bench.apply(planned)).values()} == {"done"}
        assert changes(bench.plan()) == {}
    assert world(bench) == before
    assert list(bench.objects("app")) == ["sim.cc.Plain:new"]


@pytest.mark.parametrize("step", range(APPENDS + 1))
def test_a_crash_after_any_append_leaves_it_in_one_place_and_the_next_run_ends_the_move(
    bench: Workbench, step: int
) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    before = world(bench)
    two(bench, "pass", 'sim.cc_Plain("main", v=1, moved_from="net/sim.cc.Plain:main")')
    planned = bench.plan()
    assert crash_after(bench, planned, step) == (step < APPENDS)
    assert len(holders(bench, "net", "app")) == 1
    bench.world = gone_before
    bench.settle()
    assert holders(bench, "net", "app") == ["app"]
    assert world(bench) == before
    assert changes(bench.plan()) == {}


def gone_before() -> World:
    """The world as another process of the machine sees it: who held a lease is not there any more."""
    return replace(World.real(), is_gone=lambda _: True)


class CrashError(RuntimeError):
    """The process is gone."""


def crash_after(bench: Workbench, planned: Planned, appends: int) -> bool:
    """Apply, and let the process be gone after so many appends; return whether that happened."""

    async def work(engine: Any) -> None:
        store, left = engine.context.store, [appends]
        append = store.append

        async def counted(*args: Any, **more: Any) -> Any:
            if not left[0]:
                raise CrashError
            left[0] -= 1
            return await append(*args, **more)

        store.append = counted
        await engine.apply(
            planned, reason="r", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )

    try:
        bench.do(work)
    except CrashError:
        return True
    return False


def test_a_plan_that_was_applied_is_not_taken_a_second_time_after_it_went_on(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    two(bench, "pass", MAIN)
    first = move(bench, f"net@dev/{NAME}", "app@dev")
    bench.apply(first)
    two(bench, MAIN, "pass")
    bench.apply(move(bench, f"app@dev/{NAME}", "net@dev"))
    bench.apply(first)
    assert holders(bench, "net", "app") == ["net"]


def test_only_one_of_two_units_is_planned_and_nothing_is_made_or_deleted(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    two(bench, "pass", 'sim.cc_Plain("main", v=1, moved_from="net/sim.cc.Plain:main")')
    for unit in ("net", "app"):
        planned = bench.plan(unit)
        assert changes(planned) == {}
        assert [d.address for plan in planned.plans for d in plan.deferred] == [NAME]
        assert [note.code for note in planned.notes] == ["F943"]


def test_what_cannot_move_is_refused_by_code(bench: Workbench) -> None:
    two(bench, f"{MAIN}\n{SIDE}\nsim.cc_Plain('user', v=3, refs=['x'])", 'sim.cc_Plain("main", v=9)')
    bench.apply()
    assert refusal(bench, f"net@dev/{NAME}", "net@dev/side") == ["F246"]
    assert refusal(bench, f"net@dev/{NAME}", "app@dev") == ["F246"]
    assert refusal(bench, f"net@dev/{NAME}", "main") == ["F247"]
    assert refusal(bench, f"net@dev/{NAME}", "sim.tf.Tag:main") == ["F249"]
    assert refusal(bench, f"net@dev/{NAME}", "net@prod/main") == ["F940"]
    assert refusal(bench, f"net@dev/{NAME}", "other@dev") == ["F904"]
    assert refusal(bench, f"net@dev/{NAME}", "net@dev/") == ["F905"]
    error = bench.refused(lambda engine: engine.move("net@dev/sim.cc.Plain:mian", "x", progress=Silent()))
    assert "Did you mean 'net@dev/sim.cc.Plain:main'?" in error.diagnostics[0].detail


def test_a_move_that_would_strand_a_reference_is_refused_and_both_together_go(bench: Workbench) -> None:
    two(bench, 'a = sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=2, refs=[a.id])', "pass")
    bench.apply()
    before = world(bench)
    for name in ("a", "b"):
        assert refusal(bench, f"net@dev/sim.cc.Plain:{name}", "app@dev") == ["F250"]
    two(bench, "pass", 'a = sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=2, refs=[a.id])')
    bench.apply(move(bench, "net@dev/", "app@dev/"))
    assert changes(bench.plan()) == {}
    assert world(bench) == before


def test_a_command_that_the_source_contradicts_says_so(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    planned = move(bench, f"net@dev/{NAME}", "app@dev")
    assert [note.code for note in planned.notes] == ["F944"]
    assert "still declares" in planned.notes[0].detail
    assert "does not declare" in planned.notes[0].detail


def test_everything_that_forbids_a_move_is_said_at_once(bench: Workbench) -> None:
    two(bench, f'{MAIN}\nsim.tf_Tag("main", v=1)', 'sim.tf_Tag("main", v=1)')
    bench.apply()
    assert sorted(refusal(bench, f"net@dev/{NAME}", "sim.tf.Tag:main")) == ["F246", "F249"]
    assert sorted(refusal(bench, f"net@dev/{NAME}", "app@dev/sim.tf.Tag:main")) == ["F246", "F249"]


def test_what_moved_is_where_its_new_unit_declares_it(bench: Workbench) -> None:
    two(bench, f"{MAIN}\n{SIDE}", "pass")
    bench.apply()
    two(bench, 'sim.cc_Plain("other", v=2)', MAIN)
    bench.apply(move(bench, f"net@dev/{NAME}", "app@dev"))
    bench.apply(move(bench, "net@dev/sim.cc.Plain:side", "other"))

    moved = bench.do(lambda engine: engine.why(f"app@dev/{NAME}"))
    assert (moved.action, moved.place.partition(":")[0]) == ("moved between units", "stacks/app.py")
    renamed = bench.do(lambda engine: engine.why("net@dev/sim.cc.Plain:other"))
    assert (renamed.action, renamed.place.partition(":")[0]) == ("renamed", "stacks/net.py")


def test_what_the_source_does_not_declare_where_it_went_has_no_place(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    bench.apply(move(bench, f"net@dev/{NAME}", "app@dev"))
    assert bench.do(lambda engine: engine.why(f"app@dev/{NAME}")).place == ""


def test_taking_back_a_move_between_units_makes_and_deletes_nothing(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    two(bench, "pass", MAIN)
    bench.apply(move(bench, f"net@dev/{NAME}", "app@dev"))
    for target in ("last", f"app@dev/{NAME}"):
        planned = bench.do(partial(taken_back, target))
        assert changes(planned) == {}
        assert "F370" in {note.code for note in planned.notes}


async def taken_back(target: str, engine: Engine) -> Planned:
    return await engine.rollback(target, progress=Silent())


def suggested(bench: Workbench) -> list[tuple[str, str]]:
    """What looks like a rename: the earlier address as it is to be written, and the new one."""
    return [(note.value, note.address) for note in bench.plan().notes if note.code == "F245"]


def test_a_deletion_and_a_creation_that_match_are_said_to_look_like_a_rename(bench: Workbench) -> None:
    two(bench, 'sim.cc_Plain("orders", v=1, k=2)\nsim.cc_Plain("other", v=5, k=6)\nsim.tf_Tag("tag", v=1)', "pass")
    bench.apply()
    two(bench, 'sim.cc_Plain("incoming", v=1, k=2)\nsim.cc_Plain("other", v=5, k=6)\nsim.tf_Tag("tag", v=1)', "pass")
    assert suggested(bench) == [("sim.cc.Plain:orders", "sim.cc.Plain:incoming")]
    assert changes(bench.plan()) == {"sim.cc.Plain:incoming": "create", "sim.cc.Plain:orders": "delete"}
    two(bench, 'sim.cc_Plain("other", v=5, k=6)\nsim.tf_Tag("tag", v=1)', 'sim.cc_Plain("orders", v=1, k=2)')
    assert suggested(bench) == [("net/sim.cc.Plain:orders", "sim.cc.Plain:orders")]
    two(bench, 'sim.cc_Plain("other", v=5, k=6)\nsim.tf_Tag("tag", v=1)', 'sim.cc_Plain("orders", v=8, k=9)')
    assert suggested(bench) == []  # it has little in common
    moved = 'sim.cc_Plain("orders", v=1, k=2, moved_from="net/sim.cc.Plain:orders")'
    two(bench, 'sim.cc_Plain("other", v=5, k=6)\nsim.tf_Tag("tag", v=1)', moved)
    bench.settle()
    assert (suggested(bench), changes(bench.plan())) == ([], {})


def test_two_plans_that_end_one_move_take_it_once(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    two(bench, "pass", MAIN)
    assert crash_after(bench, move(bench, f"net@dev/{NAME}", "app@dev"), 3)
    bench.world = gone_before
    one, other = bench.plan(), move(bench, f"net@dev/{NAME}", "app@dev")
    assert [[op.key for op in plan.operations.values()] for p in (one, other) for plan in p.plans] == [
        [f"take {NAME}"],
        [f"take {NAME}"],
    ]
    bench.apply(one)
    bench.apply(move(bench, f"app@dev/{NAME}", "net@dev"))
    assert problems(bench.apply(other)) == ["F254"]
    assert holders(bench, "net", "app") == ["net"]


def test_what_an_earlier_run_left_open_neither_moves_nor_is_forgotten(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    assert crash_after(bench, bench.plan(), 3)  # beginning, lease and intent are there, and no outcome
    bench.world = gone_before
    assert refusal(bench, f"net@dev/{NAME}", "app@dev") == ["F248"]
    assert refusal(bench, f"net@dev/{NAME}", "renamed") == ["F248"]
    error = bench.refused(lambda engine: engine.forget("main", progress=Silent()))
    assert list(codes(error)) == ["F248"]


def test_what_is_held_or_lives_in_another_provider_instance_does_not_change_its_unit(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    two(bench, 'sim.cc_Plain("main", v=2)', "pass")
    bench.apply()
    bench.rollback()
    assert refusal(bench, f"net@dev/{NAME}", "app@dev") == ["F251"]
    bench.apply(bench.do(lambda engine: engine.release("main", progress=Silent())))
    bench.sim('sim.cc_Plain("main", v=2)', name="app", settings=", seed=7")
    bench.sim("pass", name="net")
    assert refusal(bench, f"net@dev/{NAME}", "app@dev") == ["F251"]


def test_a_unit_that_is_no_longer_declared_is_merged_into_another(bench: Workbench) -> None:
    two(bench, f"{MAIN}\n{SIDE}", 'sim.cc_Plain("own", v=5)')
    bench.apply()
    before = world(bench)
    (bench.root / "stacks" / "net.py").unlink()
    merged = ['sim.cc_Plain("own", v=5)']
    merged += [f'sim.cc_Plain("{n}", v={v}, moved_from="net/sim.cc.Plain:{n}")' for n, v in (("main", 1), ("side", 2))]
    bench.sim("\n".join(merged), name="app")
    assert bench.plan().kind == "move"
    bench.settle()
    assert world(bench) == before
    assert sorted(bench.objects("app")) == [NAME, "sim.cc.Plain:own", "sim.cc.Plain:side"]


def test_an_earlier_address_that_another_unit_still_declares_stays_there_and_is_told(bench: Workbench) -> None:
    two(bench, MAIN, 'sim.cc_Plain("main", v=1, moved_from="net/sim.cc.Plain:main")')
    planned = bench.plan()
    bench.apply(planned)
    two(bench, MAIN, 'sim.cc_Plain("next", v=1, moved_from="net/sim.cc.Plain:main")')
    planned = bench.plan()
    assert "F231" in {note.code for note in planned.notes}
    assert changes(planned) == {NAME: "delete", "sim.cc.Plain:next": "create"}


def test_what_is_on_its_way_is_destroyed_where_it_goes(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.apply()
    two(bench, "pass", MAIN)
    assert crash_after(bench, move(bench, f"net@dev/{NAME}", "app@dev"), 3)
    bench.world = gone_before
    planned = bench.plan(destroy=True)
    assert planned.kind == "move"
    bench.apply(planned)
    bench.apply(bench.plan(destroy=True))
    assert bench.things() == []


def test_what_a_thing_that_went_away_still_uses_is_deleted_after_it_is_applied_without_it(bench: Workbench) -> None:
    two(bench, 'used = sim.cc_Plain("used", v=1)\nsim.cc_Plain("main", v=1, refs=[used.id])', "pass")
    bench.apply()
    two(bench, "pass", 'sim.cc_Plain("main", v=1, moved_from="net/sim.cc.Plain:main")')
    bench.apply(bench.plan())
    first = bench.plan()

    assert [
        (plan.unit, [*plan.operations], [(one.address, one.why) for one in plan.deferred]) for plan in first.plans
    ] == [
        ("shop/app@dev", [f"update {NAME}"], []),
        ("shop/net@dev", [], [("sim.cc.Plain:used", f"app@dev/{NAME} still uses it")]),
    ]
    bench.apply(first)
    last = bench.plan()
    assert [[*plan.operations] for plan in last.plans] == [[], ["delete sim.cc.Plain:used 1"]]
    bench.apply(last)
    assert len(bench.things()) == 1
    assert bench.verified()
