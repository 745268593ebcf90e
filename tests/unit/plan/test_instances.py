"""Provider instances made from other resources' outputs, and ephemeral values: what is planned, and what waits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from firma.core.ledger.state import State
from firma.core.model.address import parse_address
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.expression import Opaque
from firma.core.model.node import Lookup, Node, ProviderInstance
from firma.core.model.value import Map, SecretRef, Sensitive
from firma.core.plan.codec import decode_plan, encode_plan
from firma.core.plan.instances import recordable
from firma.core.plan.listing import listing
from firma.core.plan.plan import Plan
from plan_world import Performer, output, plan_of, planner_of, ref, resource

TOKEN = "ephemeral:token"


def instance(**inputs: Any) -> Node:
    return ProviderInstance(address=parse_address("provider:west"), kind="test", inputs=Map(inputs))


def token(**inputs: Any) -> Node:
    return Lookup(address=parse_address(TOKEN), type="t.Token", inputs=Map(inputs), provider="test")


def lines(state: State, nodes: Iterable[Node]) -> list[str]:
    return [line.strip() for line in listing(plan_of(state, list(nodes))).splitlines()]


def applied(*nodes: Node) -> Performer:
    world = Performer()
    world.apply(plan_of(world.state, nodes))
    return world


GIVER = resource("t.Plain:giver", v=1)


def inside(kind: str = "t.Plain", **inputs: Any) -> list[Node]:
    return [instance(account=ref("t.Plain:giver", "id")), resource(f"{kind}:in", provider="west", **inputs)]


def test_a_type_that_is_planned_by_its_schema_is_made_in_one_run() -> None:
    assert lines(State(), [GIVER, *inside(v=2)]) == [
        "1 create t.Plain:giver v=1",
        "2 open provider:west account=?t.Plain:giver#id after 1",
        "3 create t.Plain:in v=2 after 2",
        "4 close provider:west after 2,3",
    ]


def test_a_type_whose_provider_is_asked_waits_for_what_configures_it() -> None:
    assert lines(State(), [GIVER, *inside("t.Planned", v=2)]) == [
        "1 create t.Plain:giver v=1",
        "deferred t.Planned:in: it lives in provider:west, which t.Plain:giver configures",
    ]


def test_an_instance_that_nothing_needs_is_not_opened() -> None:
    world = applied(GIVER, *inside(v=2))

    assert lines(world.state, [GIVER, *inside(v=2)]) == ["nothing"]
    assert lines(world.state, [GIVER, *inside(v=3)])[0].startswith("1 open provider:west account='")


def test_a_look_up_in_an_instance_is_asked_once_that_is_open() -> None:
    found = Lookup(address=parse_address("lookup:x"), type="t.Plain", provider="west")

    assert lines(State(), [GIVER, inside()[0], found])[1:] == [
        "2 open provider:west account=?t.Plain:giver#id after 1",
        "3 lookup lookup:x after 2",
        "4 close provider:west after 2,3",
    ]


def test_what_lives_in_an_instance_waits_where_what_configures_it_is_replaced() -> None:
    world = applied(GIVER, *inside(v=2))

    assert lines(world.state, [resource("t.Plain:giver", v=1, k="new"), *inside(v=3)])[-1] == (
        "deferred t.Plain:in: it lives in provider:west, which t.Plain:giver configures"
    )


def test_a_function_in_a_configuration_is_asked_and_a_wrong_expression_is_refused() -> None:
    by = Opaque("stacks.web", "f", "0" * 64, ("a", "b"))
    plan = plan_of(State(), [instance(account=by), resource("t.Planned:in", provider="west")])
    assert plan.operations["open provider:west"].desired == Map(account="a-b")

    planner = planner_of(State(), [instance(account=by), resource("t.Planned:in", provider="west")])
    for question in planner.questions():
        planner.answer(question, diagnose("F219", "no."))
    with pytest.raises(PermanentError) as caught:
        planner.result()
    assert [one.code for one in caught.value.diagnostics] == ["F219"]


def test_an_ephemeral_value_is_a_reference_to_a_secret_and_no_difference() -> None:
    nodes = [token(), resource("t.Plain:in", hidden=ref(TOKEN, "value"))]
    plan = plan_of(State(), nodes)

    assert plan.operations["create t.Plain:in"].desired["hidden"] == SecretRef("ephemeral", TOKEN, "", "value")
    assert [line.strip() for line in listing(plan).splitlines()] == [
        "1 open ephemeral:token",
        "2 create t.Plain:in hidden=(sensitive) after 1",
        "3 close ephemeral:token after 1,2",
    ]


def test_an_instance_is_closed_before_the_token_that_opened_it() -> None:
    nodes = [token(), instance(token=ref(TOKEN, "value")), resource("t.Plain:in", provider="west")]

    assert lines(State(), nodes) == [
        "1 open ephemeral:token",
        "2 open provider:west token=(sensitive) after 1",
        "3 create t.Plain:in after 2",
        "4 close provider:west after 2,3",
        "5 close ephemeral:token after 1,4",
    ]


@pytest.mark.parametrize(
    "user",
    [
        resource("t.Plain:a", v=ref(TOKEN, "value")),
        output("given", ref(TOKEN, "value")),
        Lookup(address=parse_address("lookup:x"), type="t.Plain", provider="test", inputs=Map(v=ref(TOKEN, "value"))),
    ],
)
def test_an_ephemeral_value_is_refused_where_it_would_be_recorded(user: Node) -> None:
    with pytest.raises(PermanentError) as caught:
        plan_of(State(), [token(), user])

    assert {one.code for one in caught.value.diagnostics} == {"F435"}


def test_a_configuration_is_recorded_without_what_is_sensitive() -> None:
    wish = Map(a=ref("t.Plain:giver", "secret"), b=ref("t.Plain:giver", "id"), c="plain")

    assert recordable(wish, Map(a=Sensitive("s"), b="i-1", c="plain")) == Map(a=wish["a"], b="i-1", c="plain")


def test_a_plan_carries_what_it_opens_and_comes_back_from_its_bytes() -> None:
    nodes = [GIVER, token(x=ref("t.Plain:giver", "id")), instance(token=ref(TOKEN, "value"))]
    plan: Plan = plan_of(State(), [*nodes, resource("t.Plain:in", provider="west")])

    assert plan.providers["west"] == Map(kind="test", inputs=Map(token=SecretRef("ephemeral", TOKEN, "", "value")))
    assert plan.providers[TOKEN]["inputs"]["inputs"] == Map(x=ref("t.Plain:giver", "id"))
    assert decode_plan(encode_plan(plan)).operations == plan.operations
