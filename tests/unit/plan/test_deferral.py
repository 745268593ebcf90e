"""What is held back and why: open intents, suspects, users that stay; and nothing beyond that."""

from __future__ import annotations

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.state import Hold, State
from firma.core.model.node import Node, Options, Replacement
from firma.core.plan.listing import listing
from firma.core.plan.plan import Plan
from plan_world import Performer, applied, lookup, output, plan_of, ref, resource


def lines(plan: Plan) -> list[str]:
    return [line.strip() for line in listing(plan).splitlines()]


def opened(before: list[Node], after: list[Node], key: str) -> Performer:
    """A world in which one operation of a plan was begun and never ended."""
    world = applied(*before)
    world.leave_open(plan_of(world.state, after).operations[key])
    return world


def test_an_object_with_an_open_intent_settles_and_nothing_else() -> None:
    world = opened([resource("t.Plain:a", v=1)], [resource("t.Plain:a", v=2)], "update t.Plain:a")
    plan = plan_of(world.state, [resource("t.Plain:a", v=3)])

    assert lines(plan) == [
        "1 settle t.Plain:a #2",
        "deferred t.Plain:a: an earlier call has no recorded end",
    ]


def test_users_that_would_change_are_deferred_and_others_are_not() -> None:
    before: list[Node] = [
        resource("t.Plain:a", v=1),
        resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=1),
        resource("t.Plain:c", one=ref("t.Plain:a", "arn")),
        resource("t.Plain:d", v=1),
    ]
    world = opened(before, [resource("t.Plain:a", v=2), *before[1:]], "update t.Plain:a")
    plan = plan_of(
        world.state,
        [
            resource("t.Plain:a", v=1),
            resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=2),
            before[2],
            resource("t.Plain:d", v=2),
            resource("t.Plain:e", one=ref("t.Plain:b", "arn")),
            resource("t.Plain:f", one=ref("t.Plain:e", "arn")),
        ],
    )

    assert lines(plan) == [
        "1 settle t.Plain:a #2",
        "2 update t.Plain:d #8.1 v=2",
        "deferred t.Plain:a: an earlier call has no recorded end",
        "deferred t.Plain:b: it uses t.Plain:a, which has to settle first",
        "deferred t.Plain:e: it uses t.Plain:b, which has to settle first",
        "deferred t.Plain:f: it uses t.Plain:e, which has to settle first",
    ]


def test_a_creation_that_has_no_end_defers_its_users() -> None:
    world = Performer()
    nodes = [
        resource("t.Plain:a"),
        resource("t.Plain:b", one=ref("t.Plain:a", "arn")),
        output("x", ref("t.Plain:a", "arn")),
    ]
    world.leave_open(plan_of(world.state, nodes).operations["create t.Plain:a"])
    plan = plan_of(world.state, nodes)

    assert list(plan.operations) == ["settle t.Plain:a"]
    assert [d.address for d in plan.deferred] == ["output:x", "t.Plain:a", "t.Plain:b"]


def test_a_suspect_object_settles_first() -> None:
    world = applied(resource("t.Plain:a", v=1))
    update = plan_of(world.state, [resource("t.Plain:a", v=2)]).operations["update t.Plain:a"]
    world.leave_open(update)
    world.put(
        Draft(kind=EntryKind.OUTCOME, object=2, fields={"intent": world.state.seq, "result": "failed", "suspect": True})
    )
    plan = plan_of(world.state, [resource("t.Plain:a", v=2)])

    assert lines(plan)[0] == "1 settle t.Plain:a #2"
    assert "may differ from what is recorded" in lines(plan)[1]


def test_after_settling_the_rest_is_planned() -> None:
    world = opened([resource("t.Plain:a", v=1)], [resource("t.Plain:a", v=2)], "update t.Plain:a")
    after = [resource("t.Plain:a", v=3)]
    world.apply(plan_of(world.state, after))

    assert lines(plan_of(world.state, after)) == ["1 update t.Plain:a #2.1 v=3"]


def test_what_is_unresolved_is_said_and_named_to_a_person() -> None:
    world = opened([resource("t.Plain:a", v=1)], [resource("t.Plain:a", v=2)], "update t.Plain:a")
    world.put(Draft(kind=EntryKind.OUTCOME, object=2, fields={"intent": world.state.seq, "result": "unresolved"}))
    plan = plan_of(world.state, [resource("t.Plain:a", v=3)])

    assert [note.code for note in plan.notes] == ["F232"]
    assert plan.deferred[0].why == "an earlier call is unresolved"


def test_what_is_gone_from_the_source_settles_before_it_is_deleted() -> None:
    world = opened([resource("t.Plain:a", v=1)], [resource("t.Plain:a", v=2)], "update t.Plain:a")

    assert lines(plan_of(world.state, [])) == [
        "1 settle t.Plain:a #2",
        "deferred t.Plain:a: an earlier call has no recorded end",
    ]


def test_a_deletion_waits_while_a_user_stays_as_it_is() -> None:
    before: list[Node] = [
        resource("t.Plain:a"),
        resource("t.Plain:b", one=ref("t.Plain:a", "arn")),
        resource("t.Plain:c"),
    ]
    world = applied(*before)
    after = [resource("t.Plain:b", one=ref("t.Plain:c", "arn")), resource("t.Plain:c")]
    plan = plan_of(world.state, after, holds=[Hold(key="at.Plain:c", absent=True)])

    assert lines(plan) == [
        "1 hold at.Plain:c absent",
        "2 delete t.Plain:c #6.1 final after 1",
        "deferred t.Plain:a: t.Plain:b still uses it",
        "deferred t.Plain:b: it uses t.Plain:c, which has to settle first",
    ]


def test_a_user_with_an_open_intent_holds_a_deletion_back() -> None:
    before = [resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=1)]
    world = opened(before, [before[0], resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=2)], "update t.Plain:b")

    assert lines(plan_of(world.state, [])) == [
        "1 settle t.Plain:b #4",
        "deferred t.Plain:a: t.Plain:b still uses it",
        "deferred t.Plain:b: an earlier call has no recorded end",
    ]


def test_a_delete_first_replacement_that_cannot_delete_takes_its_creation_and_users_back() -> None:
    before: list[Node] = [
        resource("t.Plain:a", k=1),
        resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=1),
        resource("t.Plain:c", one=ref("t.Plain:a", "arn")),
        output("x", ref("t.Plain:a", "arn")),
    ]
    world = opened(
        before, [before[0], resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=2), *before[2:]], "update t.Plain:b"
    )
    plan = plan_of(world.state, [resource("t.Plain:a", k=2), *before[1:]])

    assert list(plan.operations) == ["settle t.Plain:b"]
    assert [d.address for d in plan.deferred] == ["output:x", "t.Plain:a", "t.Plain:b", "t.Plain:c"]
    assert [c.address for c in plan.changes] == ["t.Plain:b"]


def test_a_create_first_replacement_goes_on_and_its_spent_generation_waits() -> None:
    first = Options(replacement=Replacement.CREATE_FIRST)
    before: list[Node] = [resource("t.Plain:a", first, k=1), resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=1)]
    world = opened(before, [before[0], resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=2)], "update t.Plain:b")
    plan = plan_of(world.state, [resource("t.Plain:a", first, k=2), before[1]])

    assert list(plan.operations) == ["create t.Plain:a", "settle t.Plain:b"]


def test_a_deposed_generation_that_still_uses_what_is_deleted_goes_first() -> None:
    first = Options(replacement=Replacement.CREATE_FIRST)
    before: list[Node] = [resource("t.Plain:a"), resource("t.Plain:b", first, k=1, one=ref("t.Plain:a", "arn"))]
    world = applied(*before)
    world.fail = {"delete t.Plain:b 1"}
    world.apply(plan_of(world.state, [before[0], resource("t.Plain:b", first, k=2)]))
    plan = plan_of(world.state, [resource("t.Plain:b", first, k=2)])

    assert lines(plan) == ["1 delete t.Plain:b #4.1", "2 delete t.Plain:a #2.1 final after 1"]


def test_what_a_failed_creation_left_is_deleted_before_the_next_attempt() -> None:
    world = Performer()
    plan = plan_of(world.state, [resource("t.Plain:a", v=1)])
    op = plan.operations["create t.Plain:a"]
    world.leave_open(op)
    thing = world.thing(op, world.intent(op))
    world.put(Draft(kind=EntryKind.OUTCOME, object=1, fields={"intent": 1, "result": "failed"}, values=thing))
    again = plan_of(world.state, [resource("t.Plain:a", v=1)])

    assert lines(again) == ["1 delete t.Plain:a #1.1", "2 create t.Plain:a #1 v=1 after 1"]


def test_a_look_up_about_what_settles_is_deferred_with_its_users() -> None:
    before: list[Node] = [
        resource("t.Plain:a", v=1),
        lookup("image", name=ref("t.Plain:a", "id")),
        resource("t.Plain:b", one=ref("lookup:image", "id")),
    ]
    world = opened(before[:1], [resource("t.Plain:a", v=2)], "update t.Plain:a")
    plan = plan_of(world.state, before)

    assert list(plan.operations) == ["settle t.Plain:a"]
    assert [d.address for d in plan.deferred] == ["lookup:image", "t.Plain:a", "t.Plain:b"]


def test_an_empty_object_frees_nothing_and_blocks_nothing() -> None:
    world = Performer()
    op = plan_of(world.state, [resource("t.Plain:a", v=1)]).operations["create t.Plain:a"]
    world.leave_open(op)
    world.put(Draft(kind=EntryKind.OUTCOME, object=1, fields={"intent": 1, "result": "failed"}))

    assert lines(plan_of(world.state, [])) == ["nothing"]
    assert lines(plan_of(world.state, [resource("t.Plain:a", v=1)])) == ["1 create t.Plain:a #1 v=1"]
    assert isinstance(world.state, State)
