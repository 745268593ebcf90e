"""Holds outrank the source until it agrees: values, absence, whole declarations, expiry, release."""

from __future__ import annotations

from typing import Any

import pytest

from firma.core.ledger.state import Hold
from firma.core.model.diagnostic import PermanentError
from firma.core.model.node import Node, Options
from firma.core.model.value import EMPTY, Map
from firma.core.plan.codec import decode_plan, encode_plan
from firma.core.plan.hold import declaration_of, declared
from firma.core.plan.listing import listing
from firma.core.plan.plan import Act, Operation, Plan, Scope
from firma.core.plan.publish import _hold_words
from plan_world import Performer, applied, plan_of, ref, resource


def lines(plan: Plan) -> list[str]:
    return [line.strip() for line in listing(plan).splitlines()]


def held(nodes: list[Node], *holds: Hold, **more: Any) -> Performer:
    """A world after these declarations and these holds were applied."""
    world = applied(*nodes)
    world.apply(plan_of(world.state, nodes, holds=holds, **more))
    return world


BAD = [resource("t.Plain:a", v="bad", tags={"x": "1"})]


def test_a_held_value_is_used_in_place_of_the_source() -> None:
    plan = plan_of(applied(*BAD).state, BAD, holds=[Hold(key="o2", values=Map(v="good"))])

    assert lines(plan) == ["1 hold o2 {set: {v: 'good'}}", "2 update t.Plain:a #2.1 tags={x: '1'} v='good' after 1"]


def test_a_hold_is_told_with_the_change_of_its_thing_or_alone() -> None:
    world = applied(*BAD)
    both = plan_of(world.state, BAD, holds=[Hold(key="o2", values=Map(v="good"))])
    alone = plan_of(world.state, BAD, holds=[Hold(key="o2", values=Map(v="bad"))])
    world.apply(both)
    lifted = plan_of(world.state, [resource("t.Plain:a", v="good", tags={"x": "1"})])

    assert [(c.address, c.action.value, c.why) for c in both.changes] == [
        ("t.Plain:a", "update", "its declaration changed; a rollback holds v")
    ]
    assert [(c.action.value, c.why) for c in alone.changes] == [("hold", "a rollback holds v")]
    assert [(c.action.value, c.why) for c in lifted.changes] == [("lift", "the source agrees with what was held")]


def test_the_next_plan_keeps_it_and_says_so() -> None:
    world = held(BAD, Hold(key="o2", values=Map(v="good"), fields={"owner": "ana", "reason": "alarm"}))
    plan = plan_of(world.state, BAD)

    assert lines(plan) == ["nothing"]
    assert [(note.code, note.detail) for note in plan.notes] == [("F230", "t.Plain:a: v is held by ana: alarm.")]


def test_it_is_lifted_once_the_source_agrees_and_does_not_come_back() -> None:
    world = held(BAD, Hold(key="o2", values=Map({"v": "good", "tags.x": "1"})))
    fixed = [resource("t.Plain:a", v="good", tags={"x": "1"})]
    plan = plan_of(world.state, fixed)
    world.apply(plan)

    assert lines(plan) == ["1 lift o2"]
    assert world.state.holds == {}
    assert lines(plan_of(world.state, BAD)) == ["1 update t.Plain:a #2.1 tags={x: '1'} v='bad'"]


def test_it_is_lifted_when_the_source_declares_the_thing_no_more() -> None:
    world = held(BAD, Hold(key="o2", values=Map(v="good")))

    assert lines(plan_of(world.state, [])) == ["1 lift o2", "2 delete t.Plain:a #2.1 final after 1"]


def test_a_held_null_takes_an_attribute_away() -> None:
    plan = plan_of(applied(*BAD).state, BAD, holds=[Hold(key="o2", values=Map({"tags": None}))])

    assert lines(plan)[1] == "2 update t.Plain:a #2.1 v='bad' after 1"


def test_a_held_path_may_lie_inside() -> None:
    plan = plan_of(applied(*BAD).state, BAD, holds=[Hold(key="o2", values=Map({"tags.y": "2"}))])

    assert lines(plan)[1] == "2 update t.Plain:a #2.1 tags={x: '1', y: '2'} v='bad' after 1"


def test_a_held_value_may_refer_to_something() -> None:
    nodes = [resource("t.Plain:a", v=1), resource("t.Plain:b", v="bad")]
    plan = plan_of(applied(*nodes).state, nodes, holds=[Hold(key="o4", values=Map(v=ref("t.Plain:a", "arn")))])

    assert lines(plan)[1] == "2 update t.Plain:b #4.1 v='arn:i-1' after 1"


def test_a_creation_that_is_rolled_back_is_held_absent_and_not_made_again() -> None:
    world = held(BAD, Hold(key="at.Plain:a", absent=True))

    assert world.state.by_address == {}
    assert lines(plan_of(world.state, BAD)) == ["nothing"]


def test_what_uses_something_held_absent_is_held_back() -> None:
    nodes = [*BAD, resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]
    plan = plan_of(held(BAD, Hold(key="at.Plain:a", absent=True)).state, nodes)

    assert lines(plan) == ["deferred t.Plain:b: it uses t.Plain:a, which has to settle first"]


def test_absence_follows_a_rename() -> None:
    world = held(BAD, Hold(key="at.Plain:a", absent=True))
    plan = plan_of(world.state, [resource("t.Plain:z", Options(moved_from=("t.Plain:a",)), v="bad")])

    assert lines(plan) == ["nothing"]


def test_absence_is_lifted_when_the_source_drops_the_thing() -> None:
    world = held(BAD, Hold(key="at.Plain:a", absent=True))

    assert lines(plan_of(world.state, [])) == ["1 lift at.Plain:a"]


def test_absence_outranks_a_value() -> None:
    holds = [Hold(key="o2", values=Map(v="good")), Hold(key="at.Plain:a", absent=True)]
    plan = plan_of(applied(*BAD).state, BAD, holds=holds)

    assert [op.act.value for op in plan.operations.values()] == ["hold", "hold", "delete"]


def test_a_deletion_that_is_rolled_back_is_held_as_a_whole_declaration() -> None:
    world = applied(resource("t.Plain:a", v=1), resource("t.Plain:b", Options(protect=True), v=2))
    gone = world.state.objects[4].generations["1"]
    world.apply(plan_of(world.state, [resource("t.Plain:a", v=1)]))
    declaration = declaration_of(gone.wish, gone.request, {"protect": True}, "test")
    plan = plan_of(world.state, [resource("t.Plain:a", v=1)], holds=[Hold(key="at.Plain:b", declaration=declaration)])
    world.apply(plan)

    assert lines(plan)[1] == "2 create t.Plain:b v=2 after 1"
    assert lines(plan_of(world.state, [resource("t.Plain:a", v=1)])) == ["nothing"]
    assert world.state.objects[world.state.by_address["t.Plain:b"]].options == {"protect": True}


def test_held_declarations_may_refer_to_each_other() -> None:
    nodes: list[Node] = [resource("t.Plain:a", v=1), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]
    world = applied(*nodes)
    things = {o.address: o.generations["1"] for o in world.state.objects.values()}
    world.apply(plan_of(world.state, []))
    holds = [Hold(key=f"a{a}", declaration=declaration_of(g.wish, g.request, {}, "test")) for a, g in things.items()]
    plan = plan_of(world.state, [], holds=holds)

    assert lines(plan)[2:] == ["3 create t.Plain:a v=1 after 1,2", "4 create t.Plain:b one=?t.Plain:a#arn after 3"]


def test_a_held_declaration_whose_references_are_no_more_uses_what_they_were() -> None:
    nodes: list[Node] = [resource("t.Plain:a", v=1), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]
    world = applied(*nodes)
    gone = world.state.objects[4].generations["1"]
    world.apply(plan_of(world.state, []))
    hold = Hold(key="at.Plain:b", declaration=declaration_of(gone.wish, gone.request, {}, "test"))

    assert lines(plan_of(world.state, [], holds=[hold]))[1] == "2 create t.Plain:b one='arn:i-1' after 1"


def test_a_held_declaration_is_lifted_when_the_source_says_the_same() -> None:
    world = applied(resource("t.Plain:b", v=2))
    gone = world.state.objects[2].generations["1"]
    hold = Hold(key="at.Plain:b", declaration=declaration_of(gone.wish, gone.request, {}, "test"))
    world.apply(plan_of(world.state, []))
    world.apply(plan_of(world.state, [], holds=[hold]))

    assert lines(plan_of(world.state, [resource("t.Plain:b", v=2)])) == ["1 lift at.Plain:b"]
    assert lines(plan_of(world.state, [resource("t.Plain:b", v=3)])) == ["nothing"]


def test_a_hold_ends_at_its_expiry_by_an_operation() -> None:
    world = held(BAD, Hold(key="o2", values=Map(v="good"), fields={"expiry": 5_000}))

    assert lines(plan_of(world.state, BAD, now_ms=4_999)) == ["nothing"]
    assert lines(plan_of(world.state, BAD, now_ms=5_000)) == [
        "1 lift o2",
        "2 update t.Plain:a #2.1 tags={x: '1'} v='bad' after 1",
    ]


def test_a_person_may_release_a_hold() -> None:
    world = held(BAD, Hold(key="o2", values=Map(v="good")))

    assert lines(plan_of(world.state, BAD, release=["o2"]))[0] == "1 lift o2"


def test_releasing_what_is_not_held_is_refused() -> None:
    with pytest.raises(PermanentError) as caught:
        plan_of(applied(*BAD).state, BAD, release=["o2"])

    assert [d.code for d in caught.value.diagnostics] == ["F224"]


def test_a_declaration_survives_its_hold() -> None:
    options: dict[str, Any] = {"protect": True, "timeouts": [["create", 5]], "depends_on": ["t.Plain:x"]}
    node = declared("t.Plain:a", declaration_of(Map(v=1), Map(v=1), options, "west"))

    assert node.inputs == Map(v=1)
    assert node.provider == "west"
    assert node.options == Options(protect=True, timeouts=(("create", 5),), depends_on=("t.Plain:x",))


# -- what a hold refers to --------------------------------------------------------------------------------------------
USED, HOLDER = resource("t.Plain:a", k=1), resource("t.Plain:b", v="x")
REFERS = Hold(key="o4", values=Map(v=ref("t.Plain:a", "arn")))


def wishes(plan: Plan) -> dict[str, Any]:
    return {key: op.wish["v"] for key, op in plan.operations.items() if "v" in op.wish}


def test_what_a_hold_refers_to_follows_a_rename() -> None:
    world = held([USED, HOLDER], REFERS)
    renamed = resource("t.Plain:new", Options(moved_from=("t.Plain:a",)), k=2)
    plan = plan_of(world.state, [renamed, HOLDER])

    assert wishes(plan)["update t.Plain:b"] == ref("t.Plain:new", "arn")
    world.apply(plan)
    assert lines(plan_of(world.state, [renamed, HOLDER])) == ["nothing"]


def test_a_new_hold_follows_it_into_the_ledger() -> None:
    world = applied(USED, HOLDER)
    renamed = resource("t.Plain:new", Options(moved_from=("t.Plain:a",)), k=1)
    world.apply(plan_of(world.state, [renamed, HOLDER], holds=[REFERS]))

    assert world.state.holds["o4"].values == Map(v=ref("t.Plain:new", "arn"))


@pytest.mark.parametrize("rest", [[], [resource("t.Plain:a", k=1, one=ref("t.Plain:b", "arn"))]])
def test_what_cannot_be_had_from_what_a_hold_refers_to_stays_as_it_was_sent(rest: list[Node]) -> None:
    """It is declared no more, or it needs the holder itself by now."""
    world = held([USED, HOLDER], REFERS)
    plan = plan_of(world.state, [HOLDER, *rest])

    assert not [op for op in plan.operations.values() if op.address == "t.Plain:b" and not op.silent]
    world.apply(plan)
    later = [] if rest else ["deferred t.Plain:a: t.Plain:b still uses it"]
    assert lines(plan_of(world.state, [HOLDER, *rest])) == (later or ["nothing"])
    obj = world.state.object_at("t.Plain:b")
    assert obj is not None
    assert obj.now is not None
    assert obj.now.request["v"] != "x"


def test_what_is_brought_back_as_it_was_sent_keeps_what_it_uses_until_its_hold_is_released() -> None:
    user = resource("t.Plain:b", one=ref("t.Plain:a", "arn"))
    world = applied(USED, user)
    gone = world.state.objects[4].generations["1"]
    world.apply(plan_of(world.state, [USED]))
    hold = Hold(key="at.Plain:b", declaration=declaration_of(gone.wish, gone.request, {}, "test"))
    back = plan_of(world.state, [], holds=[hold])
    world.apply(back)

    assert lines(back)[1:] == [
        "2 create t.Plain:b one='arn:i-1' after 1",
        "deferred t.Plain:a: t.Plain:b still uses it",
    ]
    assert decode_plan(encode_plan(back)) == back
    assert back.read_set["o:2"] == 3
    assert lines(plan_of(world.state, [])) == ["deferred t.Plain:a: t.Plain:b still uses it"]
    assert [line.partition(" after")[0] for line in lines(plan_of(world.state, [], release=["at.Plain:b"]))[1:]] == [
        "2 delete t.Plain:b #13.1 final",
        "3 delete t.Plain:a #2.1 final",
    ]


def test_a_partial_plan_without_what_is_brought_back_deletes_nothing_that_it_will_use() -> None:
    world = applied(USED, resource("t.Plain:b", one=ref("t.Plain:a", "arn")))
    gone = world.state.objects[4].generations["1"]
    world.apply(plan_of(world.state, [USED]))
    hold = Hold(key="at.Plain:b", declaration=declaration_of(gone.wish, gone.request, {}, "test"))
    plan = plan_of(world.state, [], holds=[hold], scope=Scope(excludes=("t.Plain:b",)))

    assert not [op for op in plan.operations.values() if op.act is Act.DELETE]


def test_what_vanished_is_made_again_without_a_held_value_that_leads_nowhere() -> None:
    """Nothing is there any more to say what was sent, so the source counts, and that is said."""
    world = held([USED, HOLDER], REFERS)
    world.apply(plan_of(world.state, [HOLDER]))
    world.gone("t.Plain:b")
    plan = plan_of(world.state, [HOLDER])

    assert wishes(plan)["create t.Plain:b"] == "x"
    assert [note.detail for note in plan.notes if note.code == "F371"] == [
        "t.Plain:b: the held `v` led to t.Plain:a; now the source counts."
    ]


def test_applied_values_that_stand_for_what_waits_keep_what_they_use() -> None:
    """The source drops the use, and that waits: the rollback leaves the thing as it was applied in everything else."""
    world = applied(USED, resource("t.Plain:b", v="bad", one=ref("t.Plain:a", "arn")))
    target = Scope(targets=("t.Plain:b", "t.Plain:a"))
    hold = Hold(key="o4", values=Map(v="good"))
    plan = plan_of(world.state, [HOLDER], holds=[hold], scope=target, as_applied=True)
    world.apply(plan)

    assert [op.desired["one"] for op in plan.operations.values() if op.act is Act.UPDATE] == ["arn:i-1"]
    assert not [op for op in plan.operations.values() if op.act is Act.DELETE]
    assert world.state.users(2) == [4]


def test_an_acceptance_is_called_one_and_a_rollback_is_called_a_rollback() -> None:
    accepted = {"owner": "ana", "reason": "load test", "expiry": 9, "key": "o3"}

    assert _hold_words(_written(accepted, Map(seen=Map(tags="x")))) == "an acceptance keeps tags"
    assert _hold_words(_written(accepted, Map(set=Map(v=1), was=Map(v=2)))) == "an acceptance keeps v"
    assert _hold_words(_written({**accepted, "absent": True}, EMPTY)) == "its absence was accepted"
    both = Map(set=Map(v=1, w=2), was=Map(w=3), seen=Map(tags="x"))
    assert _hold_words(_written({"change": "c"}, both)) == "a rollback holds v and an acceptance keeps tags, w"
    assert _hold_words(_written({"change": "c", "expiry": 9, "absent": True}, EMPTY)) == "a rollback holds it absent"


def _written(fields: dict[str, Any], value: Map) -> Operation:
    return Operation(key="hold o3", act=Act.HOLD, options=fields, value=value)
