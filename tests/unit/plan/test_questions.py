"""The planner as a state machine: which questions are open when, each asked once, and what answers do."""

from __future__ import annotations

from typing import Any

import pytest

from firma.core.ledger.state import State
from firma.core.model.address import parse_address
from firma.core.model.call import Act, PlanAnswer
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.digest import digest_value
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.node import Node, ProviderInstance
from firma.core.model.value import Map, Sensitive, Unknown
from firma.core.plan.listing import listing
from firma.core.plan.plan import Plan
from firma.core.plan.planner import Planner
from firma.core.plan.question import AskEvaluate, AskLookup, AskPlan, Question
from firma.core.plan.sheet import Upstreams
from plan_world import Performer, applied, lookup, obedient, output, plan_of, planner_of, ref, resource


def lines(plan: Plan) -> list[str]:
    return [line.strip() for line in listing(plan).splitlines()]


def codes(planner: Planner) -> list[str]:
    with pytest.raises(PermanentError) as caught:
        planner.result()
    return [d.code for d in caught.value.diagnostics]


def answered(planner: Planner, answerer: Any = obedient) -> Planner:
    while questions := planner.questions():
        for question in questions:
            planner.answer(question, answerer(question))
    return planner


def test_independent_questions_are_open_at_once() -> None:
    planner = planner_of(State(), [resource(f"t.Planned:r{i}", v=i) for i in range(5)])

    assert [q.address for q in planner.questions() if isinstance(q, AskPlan)] == [f"t.Planned:r{i}" for i in range(5)]


def test_a_question_holds_up_what_uses_its_node_and_nothing_else() -> None:
    nodes = [
        resource("t.Planned:a", v=1),
        resource("t.Planned:b", one=ref("t.Planned:a", "arn")),
        resource("t.Planned:c", v=1),
        output("arn", ref("t.Planned:b", "arn")),
        resource("t.Planned:d", one=ref("output:arn")),
    ]
    planner = planner_of(State(), nodes)
    rounds = []
    while questions := planner.questions():
        rounds.append([q.address for q in questions if isinstance(q, AskPlan)])
        for question in questions:
            planner.answer(question, obedient(question))

    assert rounds == [["t.Planned:a", "t.Planned:c"], ["t.Planned:b"], ["t.Planned:d"]]
    assert len(planner.result().operations) == 5


def test_the_result_is_not_ready_while_a_question_is_open() -> None:
    planner = planner_of(State(), [resource("t.Planned:a", v=1)])
    with pytest.raises(RuntimeError, match="questions are open"):
        planner.result()


def test_the_order_of_answers_is_irrelevant() -> None:
    nodes: list[Node] = [resource(f"t.Planned:r{i}", v=i) for i in range(6)]
    nodes += [resource("t.Planned:u", refs=tuple(ref(f"t.Planned:r{i}", "arn") for i in range(6)))]
    plans = []
    for backwards in (False, True):
        planner = planner_of(State(), nodes)
        while questions := planner.questions():
            for question in reversed(questions) if backwards else questions:
                planner.answer(question, obedient(question))
                if backwards:
                    planner.questions()
        plans.append(planner.result())

    assert plans[0] == plans[1]
    assert plans[0].digest == plans[1].digest


# -- what providers plan ----------------------------------------------------------------------------------------------
def test_planned_values_that_are_known_are_known_to_users() -> None:
    def answerer(question: Question) -> Any:
        assert isinstance(question, AskPlan)
        return PlanAnswer(planned=Map({**question.request.desired, "id": "fixed-id", "arn": Unknown()}))

    nodes = [resource("t.Planned:a", v=1), resource("t.Plain:b", one=ref("t.Planned:a", "id"))]

    assert lines(plan_of(State(), nodes, answerer))[1] == "2 create t.Plain:b one='fixed-id' after 1"


def test_a_provider_that_sees_no_difference_makes_it_a_record() -> None:
    world = applied(resource("t.Planned:a", v="A"))
    plan = plan_of(world.state, [resource("t.Planned:a", v="a")], lambda _: PlanAnswer(no_op=True))

    assert lines(plan) == ["1 update t.Planned:a #2.1 silent v='a'"]


def test_a_provider_that_replaces_is_asked_again_for_the_creation() -> None:
    world = applied(resource("t.Planned:a", v=1))
    asked: list[Act] = []

    def answerer(question: Question) -> Any:
        assert isinstance(question, AskPlan)
        asked.append(question.request.act)
        return PlanAnswer(planned=question.request.desired, replace=("v",) if question.request.prior else ())

    plan = plan_of(world.state, [resource("t.Planned:a", v=2)], answerer)

    assert asked == [Act.UPDATE, Act.CREATE]
    assert [op.act.value for op in plan.operations.values()] == ["delete", "create"]
    assert plan.changes[0].attributes[0].replaces
    assert plan.operations["create t.Planned:a"].planned


def test_a_plan_that_nobody_asked_for_is_refused() -> None:
    planner = planner_of(State(), [resource("t.Planned:a", v=1)])

    assert codes(answered(planner, lambda _: PlanAnswer(planned=Map(v=2)))) == ["F228"]


def test_a_provider_that_refuses_says_why() -> None:
    problem = diagnose("F612", "the name is taken")
    planner = planner_of(State(), [resource("t.Planned:a", v=1)])

    assert codes(answered(planner, lambda _: PlanAnswer(problem=problem))) == ["F612"]


def test_nothing_is_asked_where_nothing_differs() -> None:
    nodes = [resource("t.Planned:a", v=1)]

    assert planner_of(applied(*nodes).state, nodes).questions() == ()


# -- look-ups and functions -------------------------------------------------------------------------------------------
def test_a_look_up_that_fails_is_a_problem_at_its_place() -> None:
    planner = planner_of(State(), [lookup("image", name="x"), resource("t.Plain:a", one=ref("lookup:image", "id"))])
    answered(planner, lambda _: diagnose("F621", "none found"))

    with pytest.raises(PermanentError) as caught:
        planner.result()

    assert [(d.code, d.address) for d in caught.value.diagnostics] == [("F621", "lookup:image")]


def test_a_pinned_answer_is_used_where_the_inputs_are_the_same() -> None:
    pins = {"lookup:image": (digest_value(Map(name="x")), Map(id="pinned"))}
    same, other = (planner_of(State(), [lookup("image", name=name)], answers=pins) for name in ("x", "y"))

    assert same.questions() == ()
    assert same.result().answers == Map({"lookup:image": Map(id="pinned")})
    assert [type(question) for question in other.questions()] == [AskLookup]


def test_an_opaque_function_over_known_values_is_asked_and_over_unknown_ones_is_not() -> None:
    def opaque(*arguments: Any) -> Opaque:
        return Opaque("stacks.web", "shout", "0" * 64, arguments)

    nodes = [
        resource("t.Plain:a"),
        resource("t.Plain:b", v=opaque("x", Sensitive("y"))),
        resource("t.Plain:c", v=opaque(ref("t.Plain:a", "arn"))),
    ]
    planner = planner_of(State(), nodes)
    (question,) = planner.questions()

    assert isinstance(question, AskEvaluate)
    planner.answer(question, "X-Y")
    assert lines(planner.result())[1:] == [
        "2 create t.Plain:b v='X-Y'",
        "3 create t.Plain:c v=?stacks.web:shout after 1",
    ]


def test_nested_functions_are_asked_from_the_inside() -> None:
    inner = Opaque("m", "inner", "0" * 64, ("x",))
    planner = planner_of(State(), [resource("t.Plain:b", v=Opaque("m", "outer", "0" * 64, (inner,)))])
    names = []
    while questions := planner.questions():
        for question in questions:
            assert isinstance(question, AskEvaluate)
            names.append(question.opaque.name)
            planner.answer(question, f"<{question.arguments[0]}>")

    assert names == ["inner", "outer"]
    assert planner.result().operations["create t.Plain:b"].desired == Map(v="<<x>>")


def test_a_function_that_raises_is_a_problem() -> None:
    planner = planner_of(State(), [resource("t.Plain:b", v=Opaque("m", "f", "0" * 64, ()))])
    answered(planner, lambda _: diagnose("F219", "it raised"))

    assert codes(planner) == ["F219"]


def test_an_expression_that_cannot_be_computed_is_a_problem_with_its_place() -> None:
    planner = planner_of(State(), [resource("t.Plain:b", v=Call(Function.PART, ("a", ":", 7)))])

    with pytest.raises(PermanentError) as caught:
        planner.result()

    found: Diagnostic = caught.value.diagnostics[0]
    assert (found.code, found.address, found.place is not None) == ("F219", "t.Plain:b", True)


# -- what cannot be planned here --------------------------------------------------------------------------------------
def instance(**inputs: Any) -> ProviderInstance:
    return ProviderInstance(address=parse_address("provider:west"), kind="test", inputs=Map(inputs))


def test_a_declared_provider_instance_goes_into_the_plan() -> None:
    plan = plan_of(State(), [instance(region="eu-west-1"), resource("t.Plain:a", provider="west")], providers={})

    assert plan.operations["create t.Plain:a"].provider == "west"
    assert plan.providers == {"west": Map(kind="test", inputs=Map(region="eu-west-1"))}


def test_a_provider_instance_that_nobody_knows_is_refused() -> None:
    planner = planner_of(State(), [resource("t.Plain:b", provider="east")], providers={"test": Map()})

    assert codes(planner) == ["F215"]


def test_an_upstream_output_without_value_is_refused() -> None:
    node = resource("t.Plain:a", one=Reference("shop/net@dev/output:vpc"))

    assert codes(planner_of(State(), [node])) == ["F218"]


def test_an_upstream_output_that_comes_with_the_same_root_plan_is_unknown() -> None:
    address = "shop/net@dev/output:vpc"
    node = resource("t.Plain:a", one=Reference(address))
    plan = plan_of(State(), [node], upstreams=Upstreams(values={address: Unknown(address)}, digests={address: ""}))

    assert lines(plan) == ["1 create t.Plain:a one=?shop/net@dev/output:vpc"]


def test_a_sealed_request_without_its_key_is_refused_and_not_guessed() -> None:
    world: Performer = applied(resource("t.Plain:a", hidden="x"))
    generation = world.state.objects[2].generations["1"]
    generation.request = Map(hidden=Sensitive(Unknown("sealed")))

    assert codes(planner_of(world.state, [resource("t.Plain:a", hidden="x")])) == ["F223"]


def test_a_sealed_attribute_that_is_referred_to_is_refused() -> None:
    world = applied(resource("t.Plain:a", secret="x"), resource("t.Plain:b", one=ref("t.Plain:a", "secret")))
    generation = world.state.objects[2].generations["1"]
    generation.attributes = generation.attributes.with_(secret=Sensitive(Unknown("sealed")))
    nodes = [resource("t.Plain:a", secret="x"), resource("t.Plain:b", one=ref("t.Plain:a", "secret"))]

    assert codes(planner_of(world.state, nodes)) == ["F223"]


def test_a_sensitive_attribute_stays_sensitive_where_it_is_used() -> None:
    nodes = [resource("t.Plain:a", secret="x"), resource("t.Plain:b", v=ref("t.Plain:a", "secret"))]
    plan = plan_of(State(), nodes)

    assert plan.operations["create t.Plain:b"].desired == Map(v=Sensitive("x"))
