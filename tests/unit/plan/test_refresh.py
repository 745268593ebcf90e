"""What a refresh looks at: what the plan touches, what is old, everything, or nothing; never what has to settle."""

from __future__ import annotations

from firma.core.plan.refresh import Refresh, to_observe
from plan_world import applied, plan_of, ref, resource

NODES = [
    resource("t.Plain:a", v=1),
    resource("t.Plain:b", one=ref("t.Plain:a", "arn"), v=1),
    resource("t.Plain:c", one=ref("t.Plain:b", "arn"), v=1),
    resource("t.Plain:d", v=1),
]
AFTER = [*NODES[:2], resource("t.Plain:c", one=ref("t.Plain:b", "arn"), v=2), NODES[3]]


def test_what_the_plan_writes_and_its_direct_inputs_are_looked_at() -> None:
    world = applied(*NODES)
    plan = plan_of(world.state, AFTER)

    assert [obj.address for obj in to_observe(world.state, Refresh.TOUCHED, plan)] == ["t.Plain:b", "t.Plain:c"]


def test_what_was_not_seen_for_long_is_looked_at() -> None:
    world = applied(*NODES)
    seen = {world.state.by_address["t.Plain:a"]: 90_000}
    found = to_observe(
        world.state, Refresh.TOUCHED, plan_of(world.state, NODES), now_ms=100_000, max_age_ms=50_000, seen=seen
    )

    assert [obj.address for obj in found] == ["t.Plain:b", "t.Plain:c", "t.Plain:d"]


def test_full_looks_at_everything_and_none_at_nothing() -> None:
    world = applied(*NODES)

    assert len(to_observe(world.state, Refresh.FULL)) == 4
    assert to_observe(world.state, Refresh.NONE, plan_of(world.state, AFTER)) == ()


def test_what_has_an_open_intent_settles_first() -> None:
    world = applied(*NODES)
    world.leave_open(plan_of(world.state, AFTER).operations["update t.Plain:c"])

    assert [obj.address for obj in to_observe(world.state, Refresh.FULL)] == ["t.Plain:a", "t.Plain:b", "t.Plain:d"]
