"""A plan is valid while its read set stands: what stales it, what does not, and what its lease covers."""

from __future__ import annotations

from firma.core.ledger.state import Hold, State
from firma.core.model.address import parse_address
from firma.core.model.expression import Reference
from firma.core.model.node import Node, Options, Replacement, Upstream
from firma.core.model.value import Map
from firma.core.plan.plan import Act, Plan
from firma.core.plan.readset import moved_keys
from firma.core.plan.sheet import Upstreams
from plan_world import Performer, applied, lookup, output, plan_of, ref, resource

A, B = resource("t.Plain:a", v=1), resource("t.Plain:b", v=1)


def moved(plan: Plan, world: Performer) -> list[str]:
    return moved_keys(plan, world.state)


def test_two_creations_of_one_address_stale_each_other() -> None:
    world = Performer()
    mine, other = plan_of(world.state, [A]), plan_of(world.state, [resource("t.Plain:a", v=2)])
    world.apply(mine)

    assert moved(other, world) == ["a:t.Plain:a"]
    assert moved(mine, world) == [], "its own entries never stale a plan"


def test_a_new_user_stales_a_deletion() -> None:
    world = applied(A)
    removal = plan_of(world.state, [])
    world.apply(plan_of(world.state, [A, resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]))

    assert moved(removal, world) == ["u:2"]


def test_an_unrelated_object_stales_nothing() -> None:
    world = applied(A)
    change = plan_of(world.state, [resource("t.Plain:a", v=2)])
    world.apply(plan_of(world.state, [A, B]))

    assert moved(change, world) == []


def test_a_change_of_what_is_directly_referred_to_stales_and_of_what_that_uses_does_not() -> None:
    nodes: list[Node] = [
        A,
        resource("t.Plain:b", one=ref("t.Plain:a", "arn")),
        resource("t.Plain:c", one=ref("t.Plain:b", "arn"), v=1),
    ]
    world = applied(*nodes)
    change = plan_of(world.state, [*nodes[:2], resource("t.Plain:c", one=ref("t.Plain:b", "arn"), v=2)])
    world.observed("t.Plain:a", v=5)
    ancestors = moved(change, world)
    world.observed("t.Plain:b", v=5)

    assert ancestors == []
    assert moved(change, world) == ["o:4"]


def test_a_hold_on_what_is_written_stales_the_plan_and_its_own_hold_does_not() -> None:
    world = applied(A, B)
    change = plan_of(world.state, [resource("t.Plain:a", v=2), B])
    mine = plan_of(world.state, [A, B], holds=[Hold(key="o4", values=Map(v=7))])
    world.apply(plan_of(world.state, [A, B], holds=[Hold(key="o2", values=Map(v=1))]))

    assert moved(change, world) == ["h:o2"]
    assert moved(mine, world) == []

    world.apply(mine)

    assert moved(mine, world) == []


def test_an_object_that_appears_at_an_earlier_address_stales_a_creation() -> None:
    world = Performer()
    creation = plan_of(world.state, [resource("t.Plain:new", Options(moved_from=("t.Plain:old",)))])
    world.apply(plan_of(world.state, [resource("t.Plain:old")]))

    assert moved(creation, world) == ["a:t.Plain:old"]


def test_a_plan_that_was_carried_out_in_part_still_stands() -> None:
    first = Options(replacement=Replacement.CREATE_FIRST)
    user = resource("t.Plain:b", one=ref("t.Plain:a", "arn"))
    world = applied(resource("t.Plain:a", first, k=1), user)
    plan = plan_of(world.state, [resource("t.Plain:a", first, k=2), user])
    for count in range(4):
        done = list(plan.operations)[:count]
        world.apply(plan, only=lambda op: op.key in done and op.act is not Act.DELETE)  # noqa: B023 - called at once

        assert moved(plan, world) == []


def test_an_entry_of_another_plan_after_our_own_stales_it() -> None:
    world = applied(A)
    plan = plan_of(world.state, [resource("t.Plain:a", v=2)])
    world.apply(plan)
    world.observed("t.Plain:a", v=3)

    assert moved(plan, world) == ["o:2"]


def test_renames_and_deletions_of_our_own_do_not_stale_us() -> None:
    world = applied(A, B)
    plan = plan_of(world.state, [resource("t.Plain:z", Options(moved_from=("t.Plain:a",)), v=2)])
    world.apply(plan)

    assert moved(plan, world) == []


def upstreamed(digest: str) -> tuple[Plan, Performer]:
    up = Upstream(address=parse_address("upstream:net"), unit="shop/net@dev", contract=Map(vpc="text"))
    node = resource("t.Plain:a", one=Reference("shop/net@dev/output:vpc"))
    address = "shop/net@dev/output:vpc"
    upstreams = Upstreams(values={address: "vpc-1"}, digests={address: digest})
    return plan_of(State(), [up, node], upstreams=upstreams), Performer()


def test_an_upstream_output_that_changed_stales_the_plan() -> None:
    plan, world = upstreamed("d1")

    assert moved_keys(plan, world.state, {"shop/net@dev/output:vpc": "d1"}) == []
    assert moved_keys(plan, world.state, {"shop/net@dev/output:vpc": "d2"}) == ["up:shop/net@dev/output:vpc"]
    assert moved_keys(plan, world.state, {}) == ["up:shop/net@dev/output:vpc"]


def test_an_output_of_the_same_root_plan_is_left_to_apply() -> None:
    plan, world = upstreamed("")

    assert moved_keys(plan, world.state, {"shop/net@dev/output:vpc": "d2"}) == []


def test_another_answer_of_a_look_up_stales_the_plan_where_answers_are_given() -> None:
    world = Performer()
    plan = plan_of(world.state, [lookup("i", name="x"), resource("t.Plain:a", one=ref("lookup:i", "id"))])

    assert moved(plan, world) == []
    assert moved_keys(plan, world.state, {}, {"lookup:i": "other"}) == ["l:lookup:i"]


def test_the_footprint_covers_objects_and_addresses() -> None:
    world = applied(A, resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=1))
    renamed = resource("t.Plain:z", Options(moved_from=("t.Plain:b",)), one=ref("t.Plain:a", "arn"), v=2)
    plan = plan_of(world.state, [A, renamed])

    assert plan.writes == {"o:4", "a:t.Plain:z", "a:t.Plain:b"}
    assert plan.reads == {"o:2", "a:t.Plain:a"}


def test_holds_and_outputs_are_in_the_footprint() -> None:
    world = applied(A)
    plan = plan_of(world.state, [A, output("x", 1)], holds=[Hold(key="o2", values=Map(v=1))])

    assert plan.writes == {"h:o2", "o:2", "a:t.Plain:a", "out:x"}


def test_an_empty_plan_reads_nothing() -> None:
    plan = plan_of(applied(A).state, [A])

    assert (plan.read_set, plan.writes, plan.reads) == ({}, frozenset(), frozenset())
