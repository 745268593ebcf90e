"""Partial plans: what a pattern names, what a scope takes with it, and what is recorded of it."""

from __future__ import annotations

import pytest

from firma.core.ledger.state import Hold
from firma.core.model.address import parse_address, parse_unit
from firma.core.model.node import Each, Node, Options, Replacement
from firma.core.model.value import Map, Unknown
from firma.core.plan.codec import decode_plan, encode_plan
from firma.core.plan.late import LatePlanner
from firma.core.plan.plan import WHOLE, Plan, Scope
from firma.core.plan.readset import moved_keys
from firma.core.plan.scope import covers, known_names, unmatched
from firma.core.plan.sheet import Upstreams
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import Policy, judge
from plan_world import (
    SCHEMAS,
    UNIT,
    Performer,
    applied,
    graph_of,
    lookup,
    obedient,
    output,
    plan_of,
    planner_of,
    ref,
    resource,
)

WEB = parse_unit(UNIT)


def only(*targets: str) -> Scope:
    return Scope(targets=targets)


def without(*excludes: str) -> Scope:
    return Scope(excludes=excludes)


def keys(plan: Plan) -> list[str]:
    return sorted(plan.operations)


# -- patterns ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "pattern",
    [
        "web/api/aws.sqs.Queue:jobs[blue]",
        "web/api/aws.sqs.Queue:jobs",
        "web/api/jobs[blue]",
        "web/api/jobs",
        "jobs[blue]",
        "jobs",
        "Queue:jobs",
        "aws.sqs.Queue:jobs",
        "aws.sqs.Queue",
        "web/",
        "web/api/",
        "web/*",
        "*jobs*",
        "aws.sqs.*",
        "*[blue]",
        "*",
        f"{UNIT}/web/",
        "web@dev/jobs",
    ],
)
def test_a_pattern_is_any_form_of_an_address_a_component_a_type_or_has_stars(pattern: str) -> None:
    assert covers(pattern, WEB, "web/api/aws.sqs.Queue:jobs[blue]")


@pytest.mark.parametrize(
    "pattern", ["job", "jobs[green]", "api/", "web", "sqs.Queue", "aws.sqs", "we/*", "other@dev/jobs", "aws.sqs.Queues"]
)
def test_a_pattern_names_nothing_by_a_part_of_a_name(pattern: str) -> None:
    assert not covers(pattern, WEB, "web/api/aws.sqs.Queue:jobs[blue]")


def test_a_pattern_names_what_is_there_what_was_there_and_what_is_to_be() -> None:
    world = applied(resource("t.Plain:old"), resource("t.Plain:was"))
    world.apply(plan_of(world.state, [resource("t.Plain:old")]))
    nodes = [resource("t.Plain:new", Options(moved_from=("t.Plain:old",)))]
    names = known_names(planner_of(world.state, nodes).sheet)

    assert unmatched(["old", "new", "was", "never"], WEB, names) == {"never"}


# -- what goes with what ----------------------------------------------------------------------------------------------
def test_a_target_brings_what_it_depends_on_where_that_changes() -> None:
    nodes = [
        resource("t.Plain:a", v=1),
        resource("t.Plain:b", one=ref("t.Plain:a", "id")),
        resource("t.Plain:c", one=ref("t.Plain:b", "id")),
        resource("t.Plain:d", one=ref("t.Plain:b", "id")),
    ]
    plan = plan_of(Performer().state, nodes, scope=only("c"))

    assert keys(plan) == ["create t.Plain:a", "create t.Plain:b", "create t.Plain:c"]
    assert plan.scope.added == ("t.Plain:a", "t.Plain:b")
    assert plan.scope.held == (("t.Plain:d", "create"),)


def test_what_a_target_uses_and_does_not_change_brings_nothing() -> None:
    world = applied(resource("t.Plain:a", v=1), resource("t.Plain:b", one=ref("t.Plain:a", "id")))
    nodes = [
        resource("t.Plain:a", v=2),
        resource("t.Plain:b", one=ref("t.Plain:a", "id")),
        resource("t.Plain:c", one=ref("t.Plain:b", "id")),
    ]

    assert keys(plan_of(world.state, nodes, scope=only("c"))) == ["create t.Plain:c"]


def test_an_exclude_takes_out_what_needs_it_even_where_its_value_is_known() -> None:
    world = applied(resource("t.Plain:a", v=1), resource("t.Plain:b", one=ref("t.Plain:a", "v")), resource("t.Plain:c"))
    nodes = [resource("t.Plain:a", v=2), resource("t.Plain:b", one=ref("t.Plain:a", "v")), resource("t.Plain:c", v=3)]
    plan = plan_of(world.state, nodes, scope=without("a"))

    assert keys(plan) == ["update t.Plain:c"]
    assert plan.scope.held_changes == ("t.Plain:a", "t.Plain:b")
    assert plan.scope.added == ()


def test_what_is_deleted_brings_its_users() -> None:
    world = applied(resource("t.Plain:a"), resource("t.Plain:b", refs=(ref("t.Plain:a", "arn"),)))
    plan = plan_of(world.state, [resource("t.Plain:b", refs=())], scope=only("a"))

    assert keys(plan) == ["delete t.Plain:a 1", "update t.Plain:b"]


def test_what_is_replaced_brings_its_users_and_is_held_back_with_them() -> None:
    order = Options(replacement=Replacement.CREATE_FIRST)
    user = resource("t.Plain:b", refs=(ref("t.Plain:a", "arn"),))
    world = applied(resource("t.Plain:a", order, k=1), user)
    nodes = [resource("t.Plain:a", order, k=2), user]

    assert len(plan_of(world.state, nodes, scope=only("a")).operations) == 3
    assert plan_of(world.state, nodes, scope=without("b")).is_empty, "the old one cannot go while it is used"


def test_what_will_be_renamed_is_not_deleted_by_its_earlier_address_and_follows_its_new_one() -> None:
    world = applied(resource("t.Plain:old"), resource("t.Plain:user", one=ref("t.Plain:old", "id")))
    nodes = [
        resource("t.Plain:new", Options(moved_from=("t.Plain:old",))),
        resource("t.Plain:user", one=ref("t.Plain:new", "id"), v=1),
    ]

    assert keys(plan_of(world.state, nodes, scope=only("old"))) == ["move t.Plain:new"]
    assert keys(plan_of(world.state, nodes, scope=only("user"))) == ["move t.Plain:new", "update t.Plain:user"]
    assert plan_of(world.state, nodes, scope=without("old")).is_empty


def test_an_earlier_address_that_goes_is_in_scope_with_what_names_it() -> None:
    world = applied(resource("t.Plain:old"), resource("t.Plain:new", v=1))
    nodes = [resource("t.Plain:new", Options(moved_from=("t.Plain:old",)), v=2)]

    assert keys(plan_of(world.state, nodes, scope=only("old"))) == ["delete t.Plain:old 1", "update t.Plain:new"]
    assert plan_of(world.state, nodes, scope=without("new")).is_empty


def test_a_given_name_is_taken_with_what_has_it() -> None:
    world = applied(resource("t.Named:a", name="same"))
    nodes = [resource("t.Named:b", name="same")]

    assert keys(plan_of(world.state, nodes, scope=only("b"))) == ["create t.Named:b", "delete t.Named:a 1"]
    assert plan_of(world.state, nodes, scope=without("a")).is_empty


def test_what_is_asked_on_the_way_is_in_scope_with_its_user() -> None:
    nodes = [
        resource("t.Plain:a"),
        lookup("image", name=ref("t.Plain:a", "id")),
        resource("t.Plain:b", one=ref("lookup:image", "id")),
        resource("t.Plain:c"),
    ]

    assert "create t.Plain:a" in keys(plan_of(Performer().state, nodes, scope=only("b")))
    assert keys(plan_of(Performer().state, nodes, scope=without("a"))) == ["create t.Plain:c"]


def test_an_output_follows_what_it_is_made_of() -> None:
    nodes = [resource("t.Plain:a"), resource("t.Plain:b")]
    outputs = [output("a", ref("t.Plain:a", "id")), output("b", ref("t.Plain:b", "id")), output("fixed", "x")]
    plan = plan_of(Performer().state, [*nodes, *outputs], scope=only("a"))

    assert keys(plan) == ["create t.Plain:a", "output a"]
    assert isinstance(plan.outputs["b"], Unknown)
    assert plan.scope.held_changes == ("t.Plain:b",), "outputs are not counted"
    other = plan_of(Performer().state, [*nodes, *outputs], scope=without("a"))
    assert keys(other) == ["create t.Plain:b", "output b", "output fixed"]


def test_an_output_that_is_held_back_is_what_is_recorded() -> None:
    world = applied(resource("t.Plain:a", v=1), output("v", ref("t.Plain:a", "v")))
    nodes = [resource("t.Plain:a", v=2), resource("t.Plain:b"), output("v", ref("t.Plain:a", "v"))]

    assert plan_of(world.state, nodes).outputs["v"] == 2
    assert plan_of(world.state, nodes, scope=only("b")).outputs["v"] == 1


def test_what_another_unit_holds_back_is_not_waited_for_in_vain() -> None:
    from firma.core.model.expression import Reference

    giver = "shop/net@dev/output:vpc"
    nodes = [resource("t.Plain:a", one=Reference(giver, ())), resource("t.Plain:b")]
    upstreams = Upstreams(values={giver: Unknown(giver)}, digests={giver: ""}, withheld=frozenset({giver}))
    plan = plan_of(Performer().state, nodes, upstreams=upstreams, scope=without("zzz"))

    assert keys(plan) == ["create t.Plain:b"]
    assert plan.scope.held_changes == ("t.Plain:a",)


def test_what_has_to_settle_is_in_scope_with_what_waits_for_it() -> None:
    user = ref("t.Plain:a", "v")
    world = applied(resource("t.Plain:a", v=1), resource("t.Plain:b", one=user), resource("t.Plain:c"))
    nodes = [resource("t.Plain:a", v=2), resource("t.Plain:b", one=user, v=1), resource("t.Plain:c", v=1)]
    whole = plan_of(world.state, nodes)
    world.leave_open(whole.operations["update t.Plain:a"])
    plan = plan_of(world.state, nodes, scope=only("b"))

    assert keys(plan) == ["settle t.Plain:a"]
    assert [one.address for one in plan.deferred] == ["t.Plain:a", "t.Plain:b"]
    assert plan_of(world.state, nodes, scope=only("c")).deferred == ()


# -- what is recorded -------------------------------------------------------------------------------------------------
def test_a_new_hold_on_what_was_named_makes_the_plan_stale_and_one_on_the_rest_does_not() -> None:
    nodes = [resource("t.Plain:a", v=1), resource("t.Plain:b", v=1), resource("t.Plain:c", v=1)]
    world = applied(*nodes)
    more = [*nodes, resource("web/t.Plain:d", one=ref("t.Plain:a", "id"))]
    plan = plan_of(world.state, more, scope=only("d", "b"))
    numbers = {name: world.state.by_address[f"t.Plain:{name}"] for name in "abc"}
    assert f"h:o{numbers['b']}" in plan.read_set, "named, though nothing is to be done there"

    world.apply(plan_of(world.state, nodes, holds=[Hold(key=f"o{numbers['c']}", values=Map(v=7))]))
    assert moved_keys(plan, world.state) == []
    world.apply(plan_of(world.state, nodes, holds=[Hold(key=f"o{numbers['b']}", values=Map(v=7))]))
    assert moved_keys(plan, world.state) == [f"h:o{numbers['b']}"]


def test_the_scope_is_part_of_what_is_approved_and_of_the_bytes() -> None:
    nodes = [resource("t.Plain:a"), resource("t.Plain:b")]
    whole, part = plan_of(Performer().state, nodes), plan_of(Performer().state, nodes, scope=only("a", "b"))

    assert part.operations == whole.operations
    assert part.effect_digest != whole.effect_digest
    assert decode_plan(encode_plan(part), part.digest) == part
    assert b'"scope"' not in encode_plan(whole), "a whole plan has the bytes that it always had"
    assert whole.scope == WHOLE
    assert not whole.scope


def test_the_verdict_says_that_a_plan_is_partial() -> None:
    state = Performer().state
    nodes = [resource("t.Plain:a"), resource("t.Plain:b"), resource("t.Plain:c")]

    def said(scope: Scope) -> tuple[str, ...]:
        plan = plan_of(state, nodes, scope=scope)
        return judge(plan, LedgerFacts(SCHEMAS.get, state), Policy(environment="dev")).sentences

    assert "Partial: 2 changes are held back." in said(only("a"))
    assert "Partial: 1 change is held back." in said(without("a"))
    assert not any("Partial" in sentence for sentence in said(WHOLE))


def test_what_a_loop_makes_no_more_goes_with_what_its_items_are_read_from() -> None:
    def nodes(*items: str) -> list[Node]:
        body = resource("t.Plain:in", v=ref("each:zones", "value"))
        each = Each(address=parse_address("each:zones"), collection=ref("t.Plain:giver", "refs"), body=(body,))
        return [resource("t.Plain:giver", refs=items), each, resource("t.Plain:beside", v=len(items))]

    def planned(world: Performer, scope: Scope, *items: str) -> Plan:
        planner = LatePlanner(graph_of(*nodes(*items)), world.state, SCHEMAS.get, scope=scope)
        while questions := planner.questions():
            for question in questions:
                planner.answer(question, obedient(question))
        return planner.result()

    world = Performer()
    world.apply(planned(world, WHOLE, "a", "b"))

    assert keys(planned(world, only("in[b]"), "a")) == ["delete t.Plain:in[b] 1", "update t.Plain:giver"]
    assert keys(planned(world, without("giver"), "a")) == ["update t.Plain:beside"]
    assert keys(planned(world, only("in"), "a", "b", "c")) == ["create t.Plain:in[c]", "update t.Plain:giver"]


def test_a_unit_with_its_slash_and_nothing_else_names_everything_of_it() -> None:
    for whole in (f"{UNIT}/", f"{parse_unit(str(UNIT)).short}/"):
        assert covers(whole, parse_unit(str(UNIT)), "sim.cc.Plain:a")
        assert not covers(whole, parse_unit("shop/another@dev"), "sim.cc.Plain:a")
        assert unmatched([whole], parse_unit(str(UNIT)), ["sim.cc.Plain:a"]) == frozenset()
        assert unmatched([whole], parse_unit("shop/another@dev"), ["sim.cc.Plain:a"]) == {whole}
