"""Root plans: several units planned together, in dependency order, and what a unit offers to others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firma.core.graph.build import build
from firma.core.graph.graph import Graph
from firma.core.ledger.state import State
from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import PermanentError
from firma.core.model.expression import Reference
from firma.core.model.node import Node
from firma.core.model.value import Unknown
from firma.core.plan.codec import empty_plan
from firma.core.plan.planner import Planner
from firma.core.plan.root import in_order, join, needs_of, offered, recorded, together, units_used
from plan_world import SCHEMAS, UNIT, Performer, document, output, plan_of, ref, resource

ARN = f"{UNIT}/output:arn"


def user(unit: str = "shop/app@dev") -> Graph:
    node = resource("t.Plain:b", one=Reference(ARN))
    return build(replace(document(node), unit=unit))


GIVER: list[Node] = [resource("t.Plain:a", k=1), output("arn", ref("t.Plain:a", "arn"))]


def test_a_unit_is_planned_with_what_the_same_root_plan_will_give() -> None:
    giver = plan_of(State(), GIVER)
    plan = Planner(user(), State(), SCHEMAS.get, upstreams=offered(giver)).result()

    assert plan.operations["create t.Plain:b"].desired["one"] == Unknown("t.Plain:a#arn")
    assert plan.read_set[f"up:{ARN}"] == ""


def test_an_output_that_stays_is_offered_with_its_digest() -> None:
    world = Performer()
    world.apply(plan_of(world.state, GIVER))
    given = offered(plan_of(world.state, GIVER))

    assert given.values == {ARN: "arn:i-1"}
    assert given == recorded(parse_unit(UNIT), world.state)
    assert given.digests[ARN]


def test_later_offers_win() -> None:
    world = Performer()
    world.apply(plan_of(world.state, GIVER))
    both = together(
        recorded(parse_unit(UNIT), world.state), offered(plan_of(world.state, [resource("t.Plain:a", k=2), GIVER[1]]))
    )

    assert both.digests == {ARN: ""}
    assert isinstance(both.values[ARN], Unknown)


def test_units_are_joined_in_dependency_order() -> None:
    graphs = [user(), build(document(*GIVER))]
    needs = needs_of(graphs)
    root = join([empty_plan("shop/app@dev"), empty_plan(UNIT)], needs)

    assert units_used(graphs[0]) == {UNIT}
    assert needs == {"shop/app@dev": (UNIT,), UNIT: ()}
    assert [plan.unit for plan in root.plans] == [UNIT, "shop/app@dev"]
    assert root == join([empty_plan(UNIT), empty_plan("shop/app@dev")], needs)
    assert root.digest != join([empty_plan(UNIT, 1), empty_plan("shop/app@dev")], needs).digest


def test_units_that_need_each_other_are_refused_with_the_circle() -> None:
    with pytest.raises(PermanentError) as caught:
        in_order({"a": ("b",), "b": ("c",), "c": ("a",)})

    assert [(d.code, d.value) for d in caught.value.diagnostics] == [("F227", "a → b → c → a")]
