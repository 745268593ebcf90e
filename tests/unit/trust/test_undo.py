"""Taking a change back: which holds the ledger gives, and that planning with them restores what was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from firma.core.ledger.state import Hold
from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import PermanentError
from firma.core.model.node import Node, Options, Replacement
from firma.core.model.value import Map
from firma.core.plan.plan import Plan
from firma.core.trust.aims import OnConflict
from firma.core.trust.undo import Undo, Wanted, last_change, undo
from plan_world import SCHEMAS, UNIT, Performer, applied, plan_of, ref, resource

WANTED = Wanted(fields={"reason": "alarm", "owner": "ana"}, unit=parse_unit(UNIT), schemas=SCHEMAS.get)


def changed(world: Performer, after: list[Node]) -> Plan:
    plan = plan_of(world.state, after)
    world.apply(plan)
    return plan


def taken_back(world: Performer, plan: Plan, only: str = "", on_conflict: OnConflict = OnConflict.LEAVE) -> Undo:
    return undo(world.log, world.state, plan.digest, replace(WANTED, on_conflict=on_conflict), only=only)


def left_of(found: Undo) -> list[tuple[str, str, str]]:
    return [(left.address, left.code, left.why) for left in found.left]


def things(world: Performer) -> dict[str, Any]:
    """What was asked for of everything that lives."""
    return {o.address: o.now.request for o in world.state.objects.values() if o.now is not None}


def test_an_update_is_held_by_path_as_it_was_declared() -> None:
    world = applied(resource("t.Plain:a", v=1, tags={"x": "1", "y": "1"}))
    plan = changed(world, [resource("t.Plain:a", v=2, k=3, tags={"x": "2", "y": "1"})])
    found = taken_back(world, plan)

    assert found.holds == (Hold(key="o2", values=Map({"k": None, "tags.x": "1", "v": 1}), fields=WANTED.fields),)
    assert found.words == ("t.Plain:a: k, tags.x, v as before",)


def test_a_creation_is_held_absent() -> None:
    world = applied(resource("t.Plain:a"))
    plan = changed(world, [resource("t.Plain:a"), resource("t.Plain:b")])

    assert taken_back(world, plan).holds == (Hold(key="at.Plain:b", absent=True, fields=WANTED.fields),)


def test_a_deletion_is_held_as_the_whole_declaration() -> None:
    world = applied(
        resource("t.Plain:a", Options(protect=True), v=1), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))
    )
    plan = changed(world, [])
    _, hold = taken_back(world, plan).holds

    assert hold.key == "at.Plain:b"
    assert hold.declaration is not None
    assert hold.declaration["inputs"] == Map(one=ref("t.Plain:a", "arn"))
    assert hold.declaration["request"] == Map(one="arn:i-1")


def test_what_only_followed_another_thing_is_not_held() -> None:
    user = resource("t.Plain:b", one=ref("t.Plain:a", "arn"))
    world = applied(resource("t.Plain:a", k=1), user)
    plan = changed(world, [resource("t.Plain:a", k=2), user])

    assert [hold.key for hold in taken_back(world, plan).holds] == ["o2"]


def test_a_former_reference_is_held_as_a_reference_while_what_it_names_lives() -> None:
    first = [resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]
    world = applied(*first)
    plan = changed(world, [first[0], resource("t.Plain:b", one="x")])
    other = applied(*first)
    gone = changed(other, [resource("t.Plain:b", one="x")])

    assert taken_back(world, plan).holds[0].values == Map(one=ref("t.Plain:a", "arn"))
    assert taken_back(other, gone).holds[1].values == Map(one=ref("t.Plain:a", "arn")), "what it names comes back, too"
    alone = taken_back(other, gone, only="t.Plain:b")
    assert alone.holds == ()
    assert [(left.address, left.code) for left in alone.left] == [("t.Plain:b", "F371")], "no dead name is restored"


def test_a_name_that_firma_made_is_not_held() -> None:
    first = Options(replacement=Replacement.CREATE_FIRST)
    world = applied(resource("t.Named:a", first, k=1))
    plan = changed(world, [resource("t.Named:a", first, k=2)])

    assert taken_back(world, plan).holds[0].values == Map(k=1)


def test_a_name_that_the_author_gave_is_held() -> None:
    world = applied(resource("t.Named:a", name="x"))
    plan = changed(world, [resource("t.Named:a", name="y")])

    assert taken_back(world, plan).holds[0].values == Map(name="x")


def test_a_made_name_is_held_where_the_author_gave_another_one() -> None:
    world = applied(resource("t.Named:a", v=1))
    number = world.state.by_address["t.Named:a"]
    former = world.state.objects[number].now
    plan = changed(world, [resource("t.Named:a", v=2, name="given")])

    assert former is not None
    assert taken_back(world, plan).holds[0].values == Map(name=former.wish["name"], v=1)


def test_what_was_changed_again_later_is_left_alone() -> None:
    world = applied(resource("t.Plain:a", v=1, k=1))
    plan = changed(world, [resource("t.Plain:a", v=2, k=1, one="new")])
    changed(world, [resource("t.Plain:a", v=3, k=1, one="new")])
    found = taken_back(world, plan)
    (conflict,) = found.conflicts

    assert found.holds[0].values == Map(one=None), "what the later change touched stays, and that is said"
    assert not found.is_whole
    assert (conflict.address, conflict.paths, conflict.rival.seq) == (
        "t.Plain:a",
        (("v",),),
        world.state.objects[2].last,
    )
    assert taken_back(world, plan, on_conflict=OnConflict.LATER).holds[0].values == Map(one=None)
    assert taken_back(world, plan, on_conflict=OnConflict.FORMER).holds[0].values == Map(one=None, v=1)


def within(world: Performer, plan: Plan, *path: str) -> Undo:
    return undo(world.log, world.state, plan.digest, replace(WANTED, within=path), only="t.Plain:a")


def test_one_attribute_is_taken_back_alone_whatever_stands_against_the_others() -> None:
    world = applied(resource("t.Plain:a", v=1, k=1, tags={"x": "1"}))
    plan = changed(world, [resource("t.Plain:a", v=2, k=2, tags={"x": "2", "y": "2"})])
    changed(world, [resource("t.Plain:a", v=3, k=2, tags={"x": "2", "y": "2"})])

    found = within(world, plan, "tags", "x")
    assert (found.holds[0].values, found.conflicts, found.is_whole) == (Map({"tags.x": "1"}), (), True)
    assert within(world, plan, "tags").holds[0].values == Map({"tags.x": "1", "tags.y": None})
    assert [conflict.paths for conflict in within(world, plan, "v").conflicts] == [(("v",),)]
    assert within(world, plan, "v").holds == ()


def test_of_what_was_given_as_a_whole_one_member_is_taken_back() -> None:
    world = applied(resource("t.Plain:a", v=1, tags={"x": "1", "y": "1"}))
    plan = changed(world, [resource("t.Plain:a", v=1)])

    assert within(world, plan, "tags", "x").holds[0].values == Map({"tags.x": "1"})
    assert within(world, plan, "tags").holds[0].values == Map({"tags": Map(x="1", y="1")})


def test_an_attribute_of_what_a_change_made_or_deleted_is_left() -> None:
    world = Performer()
    made = changed(world, [resource("t.Plain:a", v=1)])
    found = within(world, made, "v")

    assert (found.holds, [code for _, code, _ in left_of(found)]) == ((), ["F921"])


def test_a_creation_that_is_gone_again_is_left_alone() -> None:
    world = Performer()
    plan = changed(world, [resource("t.Plain:a")])
    changed(world, [])

    found = taken_back(world, plan)
    assert (found.holds, left_of(found)) == ((), [("t.Plain:a", "F921", "it is not there any more")])
    assert found.is_whole


def test_what_vanished_and_was_made_again_cannot_be_wished_away() -> None:
    world = applied(resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn")))
    world.gone("t.Plain:a")
    plan = changed(world, [resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))])
    found = taken_back(world, plan, only="t.Plain:a")

    assert found.holds == ()
    assert found.left[0].address == "t.Plain:a"
    assert "vanished" in found.left[0].why


def test_a_creation_that_a_later_change_uses_is_left_with_its_users_named() -> None:
    world = applied(resource("t.Plain:x"))
    plan = changed(world, [resource("t.Plain:x"), resource("t.Plain:a")])
    changed(world, [resource("t.Plain:x"), resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))])
    found = taken_back(world, plan)

    assert found.holds == ()
    assert left_of(found) == [("t.Plain:a", "F366", "t.Plain:b uses it, and not by this change alone")]


def test_what_came_to_use_a_creation_by_the_same_change_lets_it_go() -> None:
    world = applied(resource("t.Plain:b"))
    plan = changed(world, [resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))])
    found = taken_back(world, plan)

    assert found.left == ()
    assert {(hold.key, hold.absent) for hold in found.holds} == {("at.Plain:a", True), ("o2", False)}


def test_what_leans_on_a_creation_by_another_path_too_keeps_it() -> None:
    world = applied(resource("t.Plain:b"))
    plan = changed(world, [resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))])
    arn = ref("t.Plain:a", "arn")
    changed(world, [resource("t.Plain:a"), resource("t.Plain:b", one=arn, v=arn)])

    words = "t.Plain:b uses it, and not by this change alone"
    assert left_of(taken_back(world, plan)) == [("t.Plain:a", "F366", words)]


def test_a_whole_change_of_things_that_use_each_other_is_taken_back_together() -> None:
    world = applied(resource("t.Plain:x"))
    made = [resource("t.Plain:x"), resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]
    plan = changed(world, made)

    assert [hold.key for hold in taken_back(world, plan).holds] == ["at.Plain:a", "at.Plain:b"]
    assert taken_back(world, plan, only="t.Plain:a").holds == ()


def test_a_change_that_touched_nothing_cannot_be_taken_back() -> None:
    world = applied(resource("t.Plain:a"))
    with pytest.raises(PermanentError) as caught:
        undo(world.log, world.state, "0" * 64, WANTED)

    assert [d.code for d in caught.value.diagnostics] == ["F365"]


def test_the_last_change_of_an_address_is_found() -> None:
    world = applied(resource("t.Plain:a", v=1), resource("t.Plain:b"))
    plan = changed(world, [resource("t.Plain:a", v=2), resource("t.Plain:b")])

    assert last_change(world.state, "t.Plain:a") == plan.digest
    assert last_change(world.state, "t.Plain:b") != plan.digest
    with pytest.raises(PermanentError):
        last_change(world.state, "t.Plain:x")


FORMER: list[Node] = [
    resource("t.Plain:a", k=1, v=1),
    resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=1),
    resource("t.Named:c", refs=(ref("t.Plain:b", "arn"),)),
    resource("t.Plain:gone", one=ref("t.Plain:a", "arn")),
]
LATER: list[Node] = [
    resource("t.Plain:a", k=2, v=1),
    resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=2, tags={"x": "1"}),
    resource("t.Named:c", refs=()),
    resource("t.Plain:new", one=ref("t.Plain:b", "arn")),
    resource("t.Plain:newer", one=ref("t.Plain:new", "arn")),
]


def test_planning_with_the_holds_of_a_whole_change_restores_what_was_declared() -> None:
    world = applied(*FORMER)
    before = {address: sorted(request) for address, request in things(world).items()}
    plan = changed(world, LATER)
    for _ in range(3):
        holds = taken_back(world, plan).holds if not world.state.holds else ()
        world.apply(plan_of(world.state, LATER, holds=holds))
    after = things(world)

    assert {address: sorted(request) for address, request in after.items()} == before
    assert after["t.Plain:b"] == Map(one=f"arn:{world.state.objects[2].generations['3'].identifier}", v=1)
    assert plan_of(world.state, LATER).is_empty, "the source does not undo the rollback"


def test_after_the_source_agrees_no_hold_is_left() -> None:
    world = applied(*FORMER)
    plan = changed(world, LATER)
    world.apply(plan_of(world.state, LATER, holds=taken_back(world, plan).holds))
    for _ in range(3):
        world.apply(plan_of(world.state, FORMER))

    assert world.state.holds == {}
    assert plan_of(world.state, FORMER).is_empty
