"""Values that become known while a plan runs, and the provider's final plan: the known does not change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from applying import (
    bench,
    create,
    done,
    every,
    first,
    ledger,
    only,
    operation,
    ref,
    thing,
    update,
)
from firma.core.apply.effect import (
    AskEvaluate,
    AskFinalPlan,
    AskLookup,
    CallProvider,
    Put,
    RunStatus,
)
from firma.core.model.call import Act as CallAct
from firma.core.model.call import PlanAnswer, PlanRequest
from firma.core.model.diagnostic import diagnose
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.value import Map, Sensitive, Unknown
from firma.core.plan.plan import Act


# -- values -----------------------------------------------------------------------------------------------------------
def test_the_unknown_becomes_known() -> None:
    user = create(
        "t.Token:b", "create t.Token:a", desired=Map(v=1, w=Unknown()), wish=Map(v=1, w=ref("t.Token:a", "id"))
    )
    b = bench(create("t.Token:a"), replace(user, dependencies=("t.Token:a",)))
    (call,) = b.called()
    (second,) = b.placed(only(Put, b.answered(call, done(thing("i-7")))))

    assert first(CallProvider, (second,)).request.desired == Map(v=1, w="i-7")
    entry = b.log.entries[-1]
    assert entry.values == Map(request=Map(v=1, w="i-7"), wish=Map(v=1, w=ref("t.Token:a", "id")))
    assert entry.dependencies == ((3, "1"),)


def test_the_known_does_not_change() -> None:
    log = ledger(create("t.Token:a"))
    b = bench(create("t.Token:b", desired=Map(v=1, w="i-0"), wish=Map(v=1, w=ref("t.Token:a", "id"))), log=log)

    assert b.finish(b.began()) is RunStatus.FAILED
    (problem,) = b.run.problems.values()
    assert problem.code == "F407"
    assert "`w`" in problem.detail
    assert "intent" not in b.log.kinds(since=b.run.context.lease)


def test_a_changed_secret_is_not_shown() -> None:
    b = bench(
        create("t.Token:b", desired=Map(secret=Sensitive("one")), wish=Map(secret=Sensitive(Reference("u/output:x")))),
        outputs={"u/output:x": "two"},
    )
    b.finish(b.began())

    (problem,) = b.run.problems.values()
    assert problem.code == "F407"
    assert "one" not in problem.detail
    assert "two" not in problem.detail


def test_a_value_that_stays_unknown_stops_before_the_intent() -> None:
    b = bench(create("t.Token:b", desired=Map(v=Unknown()), wish=Map(v=ref("t.Token:nowhere", "id"))))

    assert b.finish(b.began()) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F411"]


def test_an_expression_that_cannot_take_its_values_stops_before_the_intent() -> None:
    wish = Map(v=Call(Function.INDEX, (Reference("u/output:x"), 7)))
    b = bench(create("t.Token:b", desired=Map(v=Unknown()), wish=wish), outputs={"u/output:x": ("only",)})

    assert b.finish(b.began()) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F408"]


def test_outputs_of_another_unit_are_asked_for_as_they_are_now() -> None:
    b = bench(
        create("t.Token:b", desired=Map(v=Unknown()), wish=Map(v=Reference("u/output:x", ("port",)))),
        outputs={"u/output:x": Map(port=80)},
    )

    assert b.called()[0].request.desired == Map(v=80)


def test_opaque_functions_are_asked_inside_out() -> None:
    inner = Opaque("app", "inner", "d1", (Reference("u/output:x"),))
    outer = Opaque("app", "outer", "d2", (inner,))
    b = bench(create("t.Token:b", desired=Map(v=Unknown()), wish=Map(v=outer)), outputs={"u/output:x": 2})
    ask = only(AskEvaluate, b.began())
    assert (ask.opaque, ask.arguments) == (inner, (2,))
    ask = only(AskEvaluate, b.replied(ask, 3))
    assert (ask.opaque, ask.arguments) == (outer, (3,))

    put = only(Put, b.replied(ask, 4))
    assert only(CallProvider, b.placed(put)).request.desired == Map(v=4)


def test_an_opaque_function_that_fails_stops_before_the_intent() -> None:
    wish = Map(v=Opaque("app", "f", "d", ()))
    b = bench(create("t.Token:b", desired=Map(v=Unknown()), wish=wish))
    ask = only(AskEvaluate, b.began())

    assert b.finish(b.replied(ask, diagnose("F408", "it raised."))) is RunStatus.FAILED


def test_a_literal_beside_an_unanswered_function_asks_no_function() -> None:
    wish = Map(v=Opaque("app", "f", "d", ()))
    b = bench(create("t.Token:a", desired=Map(v=Unknown()), wish=wish), create("t.Token:b"))
    effects = b.began()

    assert [ask.operation for ask in every(AskEvaluate, effects)] == ["create t.Token:a"]
    assert [draft.operation for draft in first(Put, effects).drafts] == ["create t.Token:b"]


def test_a_look_up_is_answered_once_and_used_by_what_comes_after() -> None:
    look = operation(Act.LOOKUP, "lookup:image", desired=Map(name="base"), wish=Map(name="base"))
    user = create("t.Token:a", look.key, desired=Map(w=Unknown()), wish=Map(w=ref("lookup:image", "id")))
    b = bench(look, user)
    ask = only(AskLookup, b.began())
    assert ask.inputs == Map(name="base")

    put = only(Put, b.replied(ask, Map(id="img-1")))
    assert only(CallProvider, b.placed(put)).request.desired == Map(w="img-1")


def test_sensitive_values_of_an_answer_are_marked_before_they_are_recorded() -> None:
    b = bench(create("t.Token:a", desired=Map(v=1, w=Sensitive("echo"))))
    (call,) = b.called()
    b.finish(b.answered(call, done(thing(secret="made", w="echo"))))

    attributes = b.log.values("outcome")[0]["attributes"]
    assert (attributes["secret"], attributes["w"]) == (Sensitive("made"), Sensitive("echo"))


# -- the provider's final plan ----------------------------------------------------------------------------------------
def test_a_planned_type_is_asked_for_its_final_plan_before_the_intent() -> None:
    b = bench(create("t.Planned:a", planned=True, desired=Map(v=1)))
    ask = only(AskFinalPlan, b.began())
    assert ask.request == PlanRequest(act=CallAct.CREATE, type="t.Planned", desired=Map(v=1))

    put = only(Put, b.replied(ask, PlanAnswer(planned=Map(v=1, id=Unknown()))))
    assert only(CallProvider, b.placed(put)).request.desired == Map(v=1)


def test_a_legal_no_op_is_done_without_an_intent() -> None:
    log = ledger(create("t.Planned:a"))
    b = bench(update("t.Planned:a", planned=True), log=log)
    ask = only(AskFinalPlan, b.began())

    assert b.finish(b.replied(ask, PlanAnswer(planned=Map(v=1), no_op=True))) is RunStatus.DONE
    assert b.log.kinds(since=b.run.context.lease) == ["release"]


@pytest.mark.parametrize(
    "answer",
    [
        PlanAnswer(planned=Map(v=-7)),
        PlanAnswer(planned=Map(v=1), replace=("v",)),
        PlanAnswer(planned=Map(v=1, w="other")),
        PlanAnswer(problem=diagnose("F413", "it cannot.")),
    ],
)
def test_a_final_plan_that_leaves_the_plan_fails_before_the_intent(answer: PlanAnswer) -> None:
    log = ledger(create("t.Planned:a"))
    b = bench(update("t.Planned:a", planned=True, expected=Map(w="this")), log=log)

    assert b.finish(b.replied(only(AskFinalPlan, b.began()), answer)) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F413"]
    assert "intent" not in b.log.kinds(since=b.run.context.lease)


def test_a_creation_that_plans_nothing_leaves_the_plan() -> None:
    b = bench(create("t.Planned:a", planned=True))

    assert b.finish(b.replied(only(AskFinalPlan, b.began()), PlanAnswer(no_op=True))) is RunStatus.FAILED
