"""Units as wholes through the real engine: those that are destroyed, those whose stack is gone, those that give."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, problems, statuses
from firma.core.plan.plan import Deferred
from firma.engine.applying import _has_given
from firma.engine.result import UnitRun


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


# -- destroying -------------------------------------------------------------------------------------------------------
def test_destroy_deletes_what_a_rollback_brought_back_and_lifts_every_hold(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.rollback("last")
    assert len(bench.things()) == 2
    assert bench.state().holds

    planned = bench.plan(destroy=True)
    assert changes(planned) == {"sim.cc.Plain:a": "delete", "sim.cc.Plain:b": "delete"}
    assert problems(bench.apply(planned)) == []
    assert bench.things() == []
    assert bench.objects() == {}
    assert bench.state().holds == {}
    assert all(plan.is_empty for plan in bench.plan(destroy=True).plans)


# -- stacks that are not declared any more ----------------------------------------------------------------------------
OUT = """
class Net(firma.Outputs):
    x: str
"""
"""A contract of one output."""


def removed(bench: Workbench, *names: str) -> None:
    for name in names:
        (bench.root / "stacks" / f"{name}.py").unlink()


def test_what_a_removed_stack_made_is_planned_to_go_and_goes(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.sim('sim.cc_Plain("b", v=2)', name="other")
    bench.apply()
    assert all(plan.is_empty for plan in bench.plan().plans)

    removed(bench, "other")
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:b": "delete"}
    assert [(d.code, d.value) for d in planned.notes] == [("F927", "other@dev")]
    assert statuses(bench.apply(planned)) == {"app": "done", "other": "done"}
    assert [made.attributes["v"] for made in bench.things()] == [1]
    after = bench.plan()
    assert [plan.unit for plan in after.plans] == ["shop/app@dev"]
    assert after.notes == ()


def test_a_renamed_stack_says_what_goes_beside_what_comes(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)')
    bench.apply()
    removed(bench, "app")
    bench.stack('firma.Data("a", input=1)', name="renamed")
    said = bench.firma("plan")
    assert "app@dev/builtin.Data:a" in said.out
    assert "renamed@dev/builtin.Data:a" in said.out
    assert "the stack `app` is not declared any more" in said.err


def test_a_removed_stack_is_destroyed_by_name_and_with_all(bench: Workbench) -> None:
    for number, name in enumerate(("one", "two", "app")):
        bench.sim(f'sim.cc_Plain("a", v={number})', name=name)
    bench.apply()
    removed(bench, "one", "two")
    bench.apply(bench.plan("one@dev", destroy=True))
    assert sorted(made.attributes["v"] for made in bench.things()) == [1, 2]
    bench.apply(bench.plan(destroy=True))
    assert bench.things() == []
    bench.firma("plan", "three@dev", code=64)


def test_an_empty_plan_is_not_remembered_past_a_unit_that_another_checkout_made(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)')
    bench.apply()
    for _ in range(2):
        assert all(plan.is_empty for plan in bench.plan().plans)
    bench.stack('firma.Data("b", input=1)', name="other")
    bench.apply()
    removed(bench, "other")
    assert changes(bench.plan()) == {"builtin.Data:b": "delete"}


def test_a_removed_giver_goes_after_its_user_was_changed(bench: Workbench) -> None:
    bench.sim('a = sim.tf_Tag("a", v=1)\nreturn Net(x=a.id)', name="net", head=OUT, gives="Net")
    user = {"name": "app", "head": "from stacks.net import Net", "takes": "net: Net"}
    bench.sim('sim.cc_Plain("u", refs=[net.x])', **user)
    bench.apply()
    removed(bench, "net")
    bench.sim('sim.cc_Plain("u")')
    applied = bench.apply()
    assert problems(applied) == []
    assert statuses(applied) == {"app": "done", "net": "done"}
    assert [made.spec.type for made in bench.things()] == ["sim.cc.Plain"]


def test_a_whole_environment_of_removed_stacks_is_destroyed_users_first(bench: Workbench) -> None:
    bench.sim('a = sim.tf_Tag("a", v=1)\nreturn Net(x=a.id)', name="net", head=OUT, gives="Net")
    user = {"name": "app", "head": "from stacks.net import Net", "takes": "net: Net"}
    bench.sim('sim.tf_Tag("u", refs=[net.x])', **user)
    bench.apply()
    removed(bench, "net", "app")
    bench.stack("pass", name="empty")
    applied = bench.apply(bench.plan(destroy=True))
    assert problems(applied) == []
    assert bench.things() == []


def test_a_removed_stack_can_be_brought_back_by_a_rollback(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("b", v=2)', name="other")
    bench.stack("pass")
    bench.apply()
    removed(bench, "other")
    bench.apply()
    assert bench.things() == []
    bench.rollback("last")
    assert [made.attributes["v"] for made in bench.things()] == [2]
    assert changes(bench.plan()) == {}


# -- units that give --------------------------------------------------------------------------------------------------
def test_a_giver_is_not_destroyed_without_its_users(bench: Workbench) -> None:
    bench.sim('a = sim.cc_Plain("a", v=1)\nreturn Net(x=a.id)', name="net", head=OUT, gives="Net")
    user = {"name": "app", "head": "from stacks.net import Net", "takes": "net: Net"}
    bench.sim('sim.cc_Plain("u", refs=[net.x])', **user)
    bench.apply()
    said = bench.firma("destroy", "--yes", "net@dev", code=4)
    assert "F928" in said.codes()
    assert "net@dev is used by app@dev" in said.err
    assert len(bench.things()) == 2
    bench.apply(bench.plan("net", "app", destroy=True))
    assert bench.things() == []


USER = {"name": "app", "head": "from stacks.net import Net", "takes": "net: Net"}
"""A stack that takes what `net` gives."""


def net(bench: Workbench, body: str) -> None:
    bench.sim(body, name="net", head=OUT, gives="Net")


def test_a_giver_deletes_what_its_users_had_after_they_have_changed(bench: Workbench) -> None:
    net(bench, 'a = sim.tf_Tag("a", v=1)\nsim.tf_Tag("b", v=2)\nreturn Net(x=a.id)')
    bench.sim('sim.cc_Plain("u", refs=[net.x])', **USER)
    bench.apply()
    net(bench, 'b = sim.tf_Tag("b", v=2)\nreturn Net(x=b.id)')

    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:u": "update"}
    assert [(d.address, d.waits_for) for plan in planned.plans for d in plan.deferred] == [
        ("sim.tf.Tag:a", ("app@dev",))
    ]
    first = bench.apply(planned)
    assert problems(first) == []
    assert statuses(first) == {"net": "incomplete", "app": "done"}
    assert first.exit == 3
    assert len(bench.things()) == 3

    assert changes(bench.plan()) == {"sim.tf.Tag:a": "delete"}
    assert statuses(bench.apply()) == {"net": "done", "app": "done"}
    (user,) = [made for made in bench.things() if made.spec.type == "sim.cc.Plain"]
    (kept,) = [made for made in bench.things() if made.spec.type == "sim.tf.Tag"]
    assert user.attributes["refs"] == (kept.id,)


def test_one_call_of_the_command_line_goes_on_until_the_giver_is_done(bench: Workbench) -> None:
    net(bench, 'a = sim.cc_Plain("a", v=1)\nb = sim.cc_Plain("b", v=2)\nreturn Net(x=a.id)')
    bench.sim('sim.cc_Plain("u", refs=[net.x])', **USER)
    bench.firma("apply", "--yes")
    net(bench, 'b = sim.cc_Plain("b", v=2)\nreturn Net(x=b.id)')
    said = bench.firma("apply", "--yes")
    assert "units that use what this one gives change first" in said.out
    assert len(bench.things()) == 2
    assert all(plan.is_empty and not plan.deferred for plan in bench.plan().plans)


def test_a_create_first_replacement_of_a_giver_lets_its_users_move_over(bench: Workbench) -> None:
    text = 'a = sim.tf_Tag("a", k={k}, replacement="create_first")\nreturn Net(x=a.id)'
    net(bench, text.format(k=1))
    bench.sim('sim.cc_Only("u", refs=[net.x])', **USER)
    bench.apply()
    net(bench, text.format(k=2))
    assert [statuses(applied) for applied in bench.settle()] == [
        {"net": "incomplete", "app": "done"},
        {"net": "done", "app": "done"},
    ]
    assert [made.attributes.get("k") for made in bench.things() if made.spec.is_tf] == [2]


@pytest.mark.parametrize(("more", "rounds"), [(USER, 2), ({}, 1)], ids=["takes", "takes_nothing"])
def test_users_that_stop_using_an_output_are_changed_before_what_it_named_goes(
    bench: Workbench, more: dict[str, str], rounds: int
) -> None:
    net(bench, 'a = sim.tf_Tag("a", v=1)\nb = sim.tf_Tag("b", v=2)\nreturn Net(x=a.id)')
    bench.sim('sim.cc_Plain("u", refs=[net.x])\nsim.cc_Plain("w", refs=[net.x])', **USER)
    bench.apply()
    net(bench, 'b = sim.tf_Tag("b", v=2)\nreturn Net(x=b.id)')
    bench.sim('sim.cc_Plain("u")', **more)
    found = bench.settle()  # a stack that takes nothing is applied in the order of names, and the giver after it
    assert [problems(applied) for applied in found] == [[]] * rounds
    assert len(bench.things()) == 2


def test_a_giver_deletes_nothing_while_the_change_of_a_former_user_failed(bench: Workbench) -> None:
    net(bench, 'a = sim.cc_Plain("a", v=1)\nreturn Net(x=a.id)')
    bench.sim('v = sim.tf_Tag("v", v=1)\nsim.tf_Tag("u", refs=[net.x, v.id])', **USER)
    bench.apply()
    net(bench, 'b = sim.tf_Tag("b", v=2)\nreturn Net(x=b.id)')
    bench.sim('v = sim.tf_Tag("v", v=1)\nsim.tf_Tag("u", refs=[v.id])')
    (user,) = [made for made in bench.things() if made.attributes.get("refs")]
    bench.keeper.change(lambda cloud: cloud.things.pop((user.spec.type, user.identifier)))
    applied = bench.apply(bench.plan(refresh="none"))
    assert statuses(applied) == {"app": "failed", "net": "not started"}


def test_what_a_removed_stack_used_goes_after_that_stack(bench: Workbench) -> None:
    net(bench, 'a = sim.tf_Tag("a", v=1)\nb = sim.tf_Tag("b", v=2)\nreturn Net(x=a.id)')
    bench.sim('sim.cc_Plain("u", refs=[net.x])', **USER)
    bench.apply()
    removed(bench, "app")
    net(bench, 'b = sim.tf_Tag("b", v=2)\nreturn Net(x=b.id)')
    found = bench.settle()
    assert [problems(applied) for applied in found] == [[], []]
    assert [made.attributes["v"] for made in bench.things()] == [2]


def test_users_that_only_change_otherwise_keep_no_deletion_waiting(bench: Workbench) -> None:
    net(bench, 'a = sim.tf_Tag("a", v=1)\nsim.tf_Tag("b", v=2)\nreturn Net(x=a.id)')
    bench.sim('sim.cc_Plain("u", v=1, refs=[net.x])', **USER)
    bench.apply()
    net(bench, 'a = sim.tf_Tag("a", v=1)\nreturn Net(x=a.id)')
    bench.sim('sim.cc_Plain("u", v=2, refs=[net.x])', **USER)
    assert changes(bench.plan()) == {"sim.cc.Plain:u": "update", "sim.tf.Tag:b": "delete"}
    assert statuses(bench.apply()) == {"net": "done", "app": "done"}


def test_a_protected_thing_that_would_wait_is_refused_before_its_users_change(bench: Workbench) -> None:
    net(bench, 'a = sim.tf_Tag("a", v=1, protect=True)\nb = sim.tf_Tag("b", v=2)\nreturn Net(x=a.id)')
    bench.sim('sim.cc_Plain("u", refs=[net.x])', **USER)
    bench.apply()
    net(bench, 'b = sim.tf_Tag("b", v=2)\nreturn Net(x=b.id)')
    said = bench.firma("apply", "--yes", code=4)
    assert "F350" in said.codes()
    (user,) = [made for made in bench.things() if made.spec.type == "sim.cc.Plain"]
    assert user.attributes["refs"] == ("tf.tag-1",)


LATE = (
    'b = sim.cc_Plain("b", v=1)\na = sim.cc_Plain("a", refs=[b.id])\n'
    "for one in firma.each(a.refs):\n"
    '    sim.cc_Plain("p", v=1)\n'
    "return Net(x=a.id)"
)


def test_a_unit_goes_on_where_all_that_it_needs_was_given_by_one_that_has_more_to_do(bench: Workbench) -> None:
    net(bench, LATE)
    bench.sim('sim.cc_Plain("u", refs=[net.x])', **USER)
    planned = bench.plan()
    giver, user = planned.plans
    assert giver.deferred, "how many there will be is not known yet"

    run = UnitRun(unit=giver.unit, status="incomplete", plan=giver.digest, counts={"done": len(giver.operations)})
    assert _has_given(run, giver, user)
    assert not _has_given(replace(run, counts={"done": len(giver.operations) - 1}), giver, user)
    assert not _has_given(replace(run, status="failed"), giver, user)
    late = replace(giver, deferred=(*giver.deferred, Deferred(address="output:x", why="it comes later")))
    assert not _has_given(run, late, user)

    assert statuses(bench.apply(planned)) == {"net": "incomplete", "app": "done"}
    assert statuses(bench.apply()) == {"net": "done", "app": "done"}
