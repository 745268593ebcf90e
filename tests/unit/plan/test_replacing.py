"""Replacements in a plan: their order, what they spread to, and what becomes of names."""

from __future__ import annotations

import pytest

from firma.core.model.diagnostic import PermanentError
from firma.core.model.node import Options
from firma.core.plan.plan import Action
from plan_world import (
    CREATE_FIRST,
    applied,
    lines,
    plan_of,
    ref,
    replan,
    resource,
)


# -- replacing --------------------------------------------------------------------------------------------------------
def test_a_create_only_change_replaces_delete_first_by_default() -> None:
    assert replan([resource("t.Plain:a", k=1)], [resource("t.Plain:a", k=2)]) == [
        "1 delete t.Plain:a #2.1 delete_first",
        "2 create t.Plain:a #2 delete_first k=2 after 1",
    ]


@pytest.mark.parametrize("kind", ["t.First", "t.Plain"])
def test_create_first_makes_the_new_one_before_the_old_one_goes(kind: str) -> None:
    options = Options() if kind == "t.First" else CREATE_FIRST

    assert replan([resource(f"{kind}:a", options, k=1)], [resource(f"{kind}:a", options, k=2)]) == [
        f"1 create {kind}:a #2 create_first k=2",
        f"2 delete {kind}:a #2.1 create_first after 1",
    ]


def test_users_take_the_new_one_before_the_old_one_goes() -> None:
    user = resource("t.Plain:b", one=ref("t.Plain:a", "arn"))
    before, after = resource("t.Plain:a", CREATE_FIRST, k=1), resource("t.Plain:a", CREATE_FIRST, k=2)

    assert replan([before, user], [after, user]) == [
        "1 create t.Plain:a #2 create_first k=2",
        "2 update t.Plain:b #4.1 one=?t.Plain:a#arn after 1",
        "3 delete t.Plain:a #2.1 create_first after 1,2",
    ]


def test_a_replaced_name_is_another_thing_even_if_the_name_stays() -> None:
    user = resource("t.Fixed:b", refs=(ref("t.Plain:a", "v"),))
    plan = replan([resource("t.Plain:a", k=1, v="x"), user], [resource("t.Plain:a", k=2, v="x"), user])

    assert [line.split(" ")[1] for line in plan] == ["delete", "delete", "create", "create"]


def test_users_of_a_replacement_are_compared_again_all_the_way() -> None:
    chain = [
        resource("t.Fixed:b", refs=(ref("t.Plain:a", "arn"),)),
        resource("t.Fixed:c", refs=(ref("t.Fixed:b", "arn"),)),
    ]

    assert replan([resource("t.Plain:a", k=1), *chain], [resource("t.Plain:a", k=2), *chain]) == [
        "1 delete t.Fixed:c #6.1 delete_first",
        "2 delete t.Fixed:b #4.1 delete_first after 1",
        "3 delete t.Plain:a #2.1 delete_first after 2",
        "4 create t.Plain:a #2 delete_first k=2 after 3",
        "5 create t.Fixed:b #4 delete_first refs=[?t.Plain:a#arn] after 2,4",
        "6 create t.Fixed:c #6 delete_first refs=[?t.Fixed:b#arn] after 1,5",
    ]


def test_create_first_spreads_to_replaced_dependencies_and_deletes_last() -> None:
    user = resource("t.Fixed:b", CREATE_FIRST, refs=(ref("t.Plain:a", "arn"),))

    assert replan([resource("t.Plain:a", k=1), user], [resource("t.Plain:a", k=2), user]) == [
        "1 create t.Plain:a #2 create_first k=2",
        "2 create t.Fixed:b #4 create_first refs=[?t.Plain:a#arn] after 1",
        "3 delete t.Fixed:b #4.1 create_first after 2",
        "4 delete t.Plain:a #2.1 create_first after 1,3",
    ]


def test_delete_first_of_a_strict_type_replaces_its_users_and_theirs() -> None:
    users = [
        resource("t.Plain:b", one=ref("t.Strict:a", "arn")),
        resource("t.Fixed:c", refs=(ref("t.Plain:b", "arn"),)),
    ]

    assert replan([resource("t.Strict:a", k=1), *users], [resource("t.Strict:a", k=2), *users]) == [
        "1 delete t.Fixed:c #6.1 delete_first",
        "2 delete t.Plain:b #4.1 delete_first after 1",
        "3 delete t.Strict:a #2.1 delete_first after 2",
        "4 create t.Strict:a #2 delete_first k=2 after 3",
        "5 create t.Plain:b #4 delete_first one=?t.Strict:a#arn after 2,4",
        "6 create t.Fixed:c #6 delete_first refs=[?t.Plain:b#arn] after 1,5",
    ]


def test_what_uses_a_thing_that_must_go_before_a_strict_delete_first_one_is_replaced_if_it_cannot_wait() -> None:
    """`goes` uses `a`, so it is deleted before it; `user` cannot both let it go before and be given the new `b`."""
    goes = resource("t.Strict:goes", one=ref("t.Strict:a", "arn"))
    b = resource("t.Fixed:b", refs=(ref("t.Strict:a", "arn"),))
    before = resource("t.Strict:user", one=ref("t.Strict:goes", "arn"))
    after = resource("t.Strict:user", one=ref("t.Fixed:b", "arn"))

    plan = replan([resource("t.Strict:a", k=1), b, goes, before], [resource("t.Strict:a", k=2), b, after])

    assert [line.split(" #")[0] for line in plan] == [
        "1 delete t.Fixed:b",
        "2 delete t.Strict:user",
        "3 delete t.Strict:goes",
        "4 delete t.Strict:a",
        "5 create t.Strict:a",
        "6 create t.Fixed:b",
        "7 create t.Strict:user",
    ]


def test_such_a_user_only_changes_where_it_need_not_wait() -> None:
    goes = resource("t.Strict:goes", one=ref("t.Strict:a", "arn"))
    before = resource("t.Strict:user", one=ref("t.Strict:goes", "arn"))
    plan = replan(
        [resource("t.Strict:a", k=1), goes, before], [resource("t.Strict:a", k=2), resource("t.Strict:user", one="x")]
    )

    assert [line.split(" #")[0] for line in plan] == [
        "1 update t.Strict:user",
        "2 delete t.Strict:goes",
        "3 delete t.Strict:a",
        "4 create t.Strict:a",
    ]


def test_a_type_without_update_is_replaced() -> None:
    plan = plan_of(applied(resource("t.Frozen:a", v=1)).state, [resource("t.Frozen:a", v=2)])

    assert plan.changes[0].action is Action.REPLACE


def test_another_provider_instance_is_another_place() -> None:
    before, after = resource("t.Plain:a", v=1), resource("t.Plain:a", provider="west", v=1)
    plan = plan_of(applied(before).state, [after])

    assert [op.provider for op in plan.operations.values()] == ["test", "west"]
    assert plan.changes[0].action is Action.REPLACE


# -- names ------------------------------------------------------------------------------------------------------------
def test_a_replacement_gets_a_name_of_its_own_so_both_can_live() -> None:
    world = applied(resource("t.Named:a", CREATE_FIRST, k=1))
    plan = plan_of(world.state, [resource("t.Named:a", CREATE_FIRST, k=2)])

    assert plan.operations["create t.Named:a"].desired["name"] != world.state.objects[2].generations["1"].identifier


def test_a_given_name_forces_delete_first() -> None:
    plan = plan_of(applied(resource("t.Named:a", name="x", k=1)).state, [resource("t.Named:a", name="x", k=2)])

    assert lines(plan)[0] == "1 delete t.Named:a #2.1 delete_first"


def test_create_first_with_a_given_name_that_stays_is_refused() -> None:
    world = applied(resource("t.Named:a", CREATE_FIRST, name="x", k=1))
    with pytest.raises(PermanentError) as caught:
        plan_of(world.state, [resource("t.Named:a", CREATE_FIRST, name="x", k=2)])

    assert [d.code for d in caught.value.diagnostics] == ["F221"]


def test_create_first_by_contagion_with_a_given_name_is_refused() -> None:
    user = resource("t.Fixed:b", CREATE_FIRST, refs=(ref("t.Named:a", "arn"),))
    world = applied(resource("t.Named:a", name="x", k=1), user)
    with pytest.raises(PermanentError) as caught:
        plan_of(world.state, [resource("t.Named:a", name="x", k=2), user])

    assert [d.code for d in caught.value.diagnostics] == ["F221"]


def test_names_do_not_collide_after_a_rename() -> None:
    renamed = resource("t.Named:b", Options(moved_from=("t.Named:a",)))
    world = applied(resource("t.Named:a"))
    world.apply(plan_of(world.state, [renamed]))
    plan = plan_of(world.state, [renamed, resource("t.Named:a")])

    assert [op.key for op in plan.operations.values()] == ["create t.Named:a"], "the rename stays a rename"
    assert plan.operations["create t.Named:a"].desired["name"] != world.state.objects[2].generations["1"].identifier


def test_a_name_is_handed_over_after_its_bearer_is_deleted() -> None:
    plan = replan([resource("t.Named:a", name="x")], [resource("t.Named:b", name="x")])

    assert plan == ["1 delete t.Named:a #2.1 final", "2 create t.Named:b name='x' after 1"]


def test_names_that_are_exchanged_create_first_have_no_order() -> None:
    world = applied(resource("t.Named:a", CREATE_FIRST, name="x"), resource("t.Named:b", CREATE_FIRST, name="y"))
    with pytest.raises(PermanentError) as caught:
        plan_of(
            world.state, [resource("t.Named:a", CREATE_FIRST, name="y"), resource("t.Named:b", CREATE_FIRST, name="x")]
        )

    (found,) = caught.value.diagnostics
    assert found.code == "F222"
    assert found.value.split(" → ")[0] == found.value.split(" → ")[-1]
    assert set(found.value.split(" → ")) == {
        "create t.Named:a",
        "delete t.Named:b 1",
        "create t.Named:b",
        "delete t.Named:a 1",
    }


def test_names_that_are_exchanged_delete_first_have_one() -> None:
    before = [resource("t.Named:a", name="x"), resource("t.Named:b", name="y")]
    plan = replan(before, [resource("t.Named:a", name="y"), resource("t.Named:b", name="x")])

    assert [line.split(" ")[1] for line in plan] == ["delete", "delete", "create", "create"]


def test_a_kind_order_gives_way_to_a_circle() -> None:
    """b goes, and uses a, which is replaced; c uses both, and is updated: it needs the new a, and b goes after it."""
    a, b = resource("t.Plain:a", k=1), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))
    before = [a, b, resource("t.Plain:c", refs=(ref("t.Plain:a", "arn"), ref("t.Plain:b", "arn")))]
    after = [resource("t.Plain:a", k=2), resource("t.Plain:c", refs=(ref("t.Plain:a", "arn"),))]

    assert replan(before, after) == [
        "1 delete t.Plain:a #2.1 delete_first",
        "2 create t.Plain:a #2 delete_first k=2 after 1",
        "3 update t.Plain:c #6.1 refs=[?t.Plain:a#arn] after 2",
        "4 delete t.Plain:b #4.1 final after 3",
    ]


def test_giving_no_name_any_more_keeps_the_recorded_one() -> None:
    assert replan([resource("t.Named:a", name="x", v=1)], [resource("t.Named:a", v=1)]) == ["nothing"]
