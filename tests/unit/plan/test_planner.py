"""What a plan does, read as listings: each rule as small as it can be."""

from __future__ import annotations

from typing import Any

import pytest

from firma.core.ledger.state import State
from firma.core.model.diagnostic import PermanentError
from firma.core.model.node import Node, Options, Replacement
from firma.core.model.value import Map
from firma.core.plan.listing import listing
from firma.core.plan.plan import Action, Plan
from firma.core.plan.planner import Planner
from plan_world import UNIT, Performer, applied, graph_of, lookup, output, plan_of, ref, resource

CREATE_FIRST = Options(replacement=Replacement.CREATE_FIRST)
DELETE_FIRST = Options(replacement=Replacement.DELETE_FIRST)


def lines(plan: Plan) -> list[str]:
    return [line.strip() for line in listing(plan).splitlines()]


def replan(before: list[Node], after: list[Node], **more: Any) -> list[str]:
    return lines(plan_of(applied(*before).state, after, **more))


# -- creating, keeping, changing --------------------------------------------------------------------------------------
def test_creations_follow_references() -> None:
    plan = plan_of(State(), [resource("t.Plain:b", one=ref("t.Plain:a", "arn")), resource("t.Plain:a", v=1)])

    assert lines(plan) == ["1 create t.Plain:a v=1", "2 create t.Plain:b one=?t.Plain:a#arn after 1"]


def test_what_is_declared_and_known_is_planned_as_known() -> None:
    plan = plan_of(State(), [resource("t.Plain:b", one=ref("t.Plain:a", "v")), resource("t.Plain:a", v="x")])

    assert lines(plan)[1] == "2 create t.Plain:b one='x' after 1"


def test_nothing_changed_is_nothing_to_do() -> None:
    nodes = [resource("t.Plain:a", v=1), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]

    assert replan(nodes, nodes) == ["nothing"]
    assert plan_of(applied(*nodes).state, nodes).unchanged == 2


def test_a_changed_value_is_an_update_and_users_stay() -> None:
    user = resource("t.Plain:b", one=ref("t.Plain:a", "arn"))

    assert replan([resource("t.Plain:a", v=1), user], [resource("t.Plain:a", v=2), user]) == [
        "1 update t.Plain:a #2.1 v=2"
    ]


def test_a_changed_value_that_a_user_refers_to_changes_the_user_in_the_same_plan() -> None:
    user = resource("t.Plain:b", one=ref("t.Plain:a", "v"))

    assert replan([resource("t.Plain:a", v=1), user], [resource("t.Plain:a", v=2), user]) == [
        "1 update t.Plain:a #2.1 v=2",
        "2 update t.Plain:b #4.1 one=2 after 1",
    ]


def test_drift_is_set_back_and_named() -> None:
    world = applied(resource("t.Plain:a", v=1))
    world.observed("t.Plain:a", v=9, tags={"by": "hand"})
    plan = plan_of(world.state, [resource("t.Plain:a", v=1)])

    assert lines(plan) == ["1 update t.Plain:a #2.1 v=1"]
    assert plan.changes[0].why == "it was changed outside of Firma"
    assert plan.changes[0].attributes[0].drift


def test_what_is_gone_is_made_anew_and_keeps_its_object() -> None:
    world = applied(resource("t.Plain:a", v=1))
    world.gone("t.Plain:a")
    plan = plan_of(world.state, [resource("t.Plain:a", v=1)])

    assert lines(plan) == ["1 create t.Plain:a #2 v=1"]
    assert plan.changes[0].why == "it is not there any more"


def test_a_change_of_options_alone_is_silent() -> None:
    before, after = resource("t.Plain:a", v=1), resource("t.Plain:a", Options(protect=True), v=1)

    assert replan([before], [after]) == ["1 update t.Plain:a #2.1 silent v=1"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (Options(), "only its options change: its protection is taken away"),
        (
            Options(protect=True, retain=True),
            "only its options change: it stays in the cloud when it leaves the source",
        ),
        (Options(protect=True, reason="r"), "only its options change: its reason changes"),
    ],
)
def test_a_change_of_options_says_which_and_what_it_means(options: Options, words: str) -> None:
    world = applied(resource("t.Plain:a", Options(protect=True), v=1))

    assert plan_of(world.state, [resource("t.Plain:a", options, v=1)]).changes[0].why == words


def test_protection_that_is_taken_away_beside_a_change_is_said() -> None:
    world = applied(resource("t.Plain:a", Options(protect=True), v=1))

    why = plan_of(world.state, [resource("t.Plain:a", v=2)]).changes[0].why
    assert why.endswith("; its protection is taken away")


def test_what_goes_says_whether_it_alone_left_the_source() -> None:
    world = applied(resource("t.Plain:a", v=1), resource("t.Plain:b", v=1))

    assert plan_of(world.state, [resource("t.Plain:a", v=1)]).changes[-1].why == "it is not declared any more"
    assert {change.why for change in plan_of(world.state, []).changes} == {"everything of its unit goes"}


def test_a_changed_place_or_earlier_address_alone_is_nothing() -> None:
    before, after = resource("t.Plain:a", v=1), resource("t.Plain:a", Options(moved_from=("t.Plain:z",)), v=1)

    assert replan([before], [after]) == ["nothing"]


def test_a_new_dependency_alone_is_silent() -> None:
    first = resource("t.Plain:a")

    assert replan(
        [first, resource("t.Plain:b")], [first, resource("t.Plain:b", Options(depends_on=("t.Plain:a",)))]
    ) == ["1 update t.Plain:b #4.1 silent"]


def test_ignored_changes_keep_what_is_there() -> None:
    before = resource("t.Plain:a", v=1, tags={"x": "1"})
    world = applied(before)
    world.observed("t.Plain:a", v=7)
    ignoring = Options(ignore_changes=(("v",),))
    plan = plan_of(world.state, [resource("t.Plain:a", ignoring, v=1, tags={"x": "2"})])

    assert lines(plan) == ["1 update t.Plain:a #2.1 tags={x: '2'} v=7"]


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


# -- deleting, moving, forgetting -------------------------------------------------------------------------------------
def test_what_is_declared_no_more_is_deleted_users_first() -> None:
    nodes = [resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]

    assert replan(nodes, []) == ["1 delete t.Plain:b #4.1 final", "2 delete t.Plain:a #2.1 final after 1"]


def test_a_deletion_waits_for_the_update_of_its_last_user() -> None:
    nodes = [resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]

    assert replan(nodes, [resource("t.Plain:b")]) == [
        "1 update t.Plain:b #4.1",
        "2 delete t.Plain:a #2.1 final after 1",
    ]


def test_what_no_provider_knows_any_more_is_not_deleted_in_silence() -> None:
    world = applied(resource("t.Plain:a"))
    planner = Planner(graph_of(), world.state, lambda _: None)
    with pytest.raises(PermanentError) as caught:
        planner.result()

    assert [(d.code, d.address) for d in caught.value.diagnostics] == [("F210", "t.Plain:a")]


def test_a_retained_thing_is_forgotten_and_said() -> None:
    world = applied(resource("t.Plain:a", Options(retain=True)))
    plan = plan_of(world.state, [])

    assert lines(plan) == ["1 forget t.Plain:a #2"]
    assert [note.code for note in plan.notes] == ["F233"]


def test_a_rename_is_a_move_and_moves_come_first() -> None:
    before = [resource("t.Plain:a", v=1), resource("t.Plain:x", v=1)]
    after = [resource("t.Plain:b", Options(moved_from=("t.Plain:a",)), v=2), resource("t.Plain:x", v=2)]

    assert replan(before, after) == [
        "1 move t.Plain:b #2 from t.Plain:a",
        "2 update t.Plain:b #2.1 v=2 after 1",
        "3 update t.Plain:x #4.1 v=2 after 1",
    ]


@pytest.mark.parametrize("done", [0, 1, 2])
def test_any_prefix_of_two_renames_may_have_been_applied(done: int) -> None:
    names = ("t.Plain:r1", "t.Plain:r2", "t.Plain:r3")
    world = applied(resource(names[0], v=1))
    if done:
        renamed = resource(names[done], Options(moved_from=tuple(reversed(names[:done]))), v=1)
        world.apply(plan_of(world.state, [renamed]))
    plan = plan_of(world.state, [resource(names[2], Options(moved_from=names[1::-1]), v=1)])

    assert [op.act.value for op in plan.operations.values()] == ([] if done == 2 else ["move"])


def test_an_earlier_address_that_is_declared_again_is_left_and_said() -> None:
    world = applied(resource("t.Plain:a", v=1))
    plan = plan_of(
        world.state, [resource("t.Plain:a", v=1), resource("t.Plain:b", Options(moved_from=("t.Plain:a",)), v=1)]
    )

    assert lines(plan) == ["1 create t.Plain:b v=1"]
    assert [note.code for note in plan.notes] == ["F231"]


def test_a_rename_to_another_type_is_no_rename() -> None:
    plan = replan([resource("t.Plain:a")], [resource("t.First:b", Options(moved_from=("t.Plain:a",)))])

    assert [line.split(" ")[1] for line in plan] == ["create", "delete"]


# -- outputs and look-ups ---------------------------------------------------------------------------------------------
def test_an_output_is_written_where_its_value_changes_or_may() -> None:
    nodes = [
        resource("t.Plain:a", v=1, k=1),
        output("arn", ref("t.Plain:a", "arn")),
        output("v", ref("t.Plain:a", "v")),
    ]
    world = applied(*nodes)

    assert lines(plan_of(world.state, nodes)) == ["nothing"]
    assert lines(plan_of(world.state, [resource("t.Plain:a", v=2, k=1), *nodes[1:]])) == [
        "1 update t.Plain:a #2.1 k=1 v=2",
        "2 output v = 2 after 1",
    ]
    assert lines(plan_of(world.state, [resource("t.Plain:a", v=1, k=2), *nodes[1:]]))[2:] == [
        "3 output arn = ?t.Plain:a#arn after 2",
        "4 output v = ?t.Plain:a#v after 2",
    ]
    assert lines(plan_of(world.state, nodes[:2])) == ["1 output v removed"]


def test_a_sensitive_output_is_never_shown() -> None:
    plan = plan_of(State(), [output("password", "hunter2", sensitive=True)])

    assert lines(plan) == ["1 output password = (sensitive)"]


def test_a_look_up_that_can_be_answered_now_is_pinned_in_the_plan() -> None:
    nodes = [lookup("image", name="x"), resource("t.Plain:a", one=ref("lookup:image", "id"))]
    plan = plan_of(State(), nodes)

    assert lines(plan) == ["1 create t.Plain:a one='found-x'"]
    assert plan.answers == Map({"lookup:image": Map(id="found-x")})
    assert "l:lookup:image" in plan.read_set


def test_a_look_up_about_what_is_made_is_asked_during_apply() -> None:
    nodes = [
        resource("t.Plain:a"),
        lookup("image", name=ref("t.Plain:a", "id")),
        resource("t.Plain:b", one=ref("lookup:image", "id")),
    ]

    assert lines(plan_of(State(), nodes)) == [
        "1 create t.Plain:a",
        "2 lookup lookup:image name=?t.Plain:a#id after 1",
        "3 create t.Plain:b one=?lookup:image#id after 2",
    ]


def test_a_look_up_whose_dependency_changes_is_asked_during_apply() -> None:
    nodes = [resource("t.Plain:a", v=1), lookup("image", name=ref("t.Plain:a", "id"))]
    world = applied(*nodes)

    assert (
        lines(plan_of(world.state, [resource("t.Plain:a", v=2), nodes[1]]))[1]
        == "2 lookup lookup:image name='i-1' after 1"
    )


# -- leftovers --------------------------------------------------------------------------------------------------------
def test_what_a_replacement_left_over_is_deleted_next() -> None:
    world = applied(resource("t.Plain:a", CREATE_FIRST, k=1))
    after = [resource("t.Plain:a", CREATE_FIRST, k=2)]
    world.fail = {"delete t.Plain:a 1"}
    world.apply(plan_of(world.state, after))
    plan = plan_of(world.state, after)

    assert lines(plan) == ["1 delete t.Plain:a #2.1"]
    assert plan.changes[0].why == "what an earlier run left over is removed"


def test_the_graph_of_nothing_deletes_everything() -> None:
    world = Performer()
    nodes = [resource("t.Plain:a"), output("x", ref("t.Plain:a", "arn"))]
    world.apply(plan_of(world.state, nodes))

    assert lines(plan_of(world.state, [])) == ["1 delete t.Plain:a #2.1 final", "2 output x removed"]
    assert plan_of(world.state, []).unit == UNIT
