"""What a plan does, read as listings: each rule as small as it can be."""

from __future__ import annotations

import pytest

from firma.core.ledger.state import State
from firma.core.model.diagnostic import PermanentError
from firma.core.model.node import Options
from firma.core.model.value import Map
from firma.core.plan.planner import Planner
from plan_world import (
    CREATE_FIRST,
    UNIT,
    Performer,
    applied,
    graph_of,
    lines,
    lookup,
    output,
    plan_of,
    ref,
    replan,
    resource,
)


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
