"""A run carries out what the plan says, in its order, with every intent durable before its call."""

from __future__ import annotations

from dataclasses import replace

import pytest

from applying import (
    LOST,
    UNIT,
    Bench,
    Log,
    apply,
    create,
    delete,
    done,
    every,
    failed,
    first,
    kinds,
    ledger,
    only,
    operation,
    output,
    plan_of,
    refused,
    thing,
    update,
)
from firma.core.apply.effect import (
    AskEvaluate,
    AskFinalPlan,
    AskLookup,
    AskThings,
    CallProvider,
    End,
    Put,
    RunStatus,
    Wake,
)
from firma.core.ledger.entry import EntryKind
from firma.core.model.call import Act as CallAct
from firma.core.model.call import PlanAnswer, PlanRequest
from firma.core.model.diagnostic import diagnose
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.node import Replacement
from firma.core.model.value import EMPTY, Map, Sensitive, Unknown
from firma.core.plan.plan import Act, Deferred


def ref(address: str, *path: str | int) -> Reference:
    return Reference(f"{UNIT}/{address}", path)


def bench(*operations: object, log: Log | None = None, **more: object) -> Bench:
    log = log or Log()
    return Bench(log, plan_of(log.state, *operations), **more)  # type: ignore[arg-type]


# -- intents and outcomes ---------------------------------------------------------------------------------------------
def test_an_intent_is_durable_before_its_call() -> None:
    b = bench(create("t.Token:a"))
    effects = b.began()
    assert kinds(only(Put, effects)) == ["intent"]

    call = only(CallProvider, b.placed(effects[0]))
    assert b.log.kinds() == ["genesis", "lease", "intent"]
    assert call.intent == 3
    assert call.request.desired == Map(v=1)


def test_an_outcome_names_its_intent_and_the_run_releases_at_the_end() -> None:
    b = bench(create("t.Token:a"))
    (call,) = b.called()
    effects = b.answered(call, done(thing()))

    assert b.finish(effects) is RunStatus.DONE
    assert b.log.kinds(since=3) == ["outcome", "release"]
    assert b.log.entries[3].fields == {"intent": 3, "result": "done"}
    assert b.log.state.objects[3].now is not None


def test_outcomes_and_new_intents_share_one_append() -> None:
    b = bench(create("t.Token:a"), create("t.Token:b", "create t.Token:a"), width=1)
    (call,) = b.called()
    outcome = only(Put, b.answered(call, done(thing())))
    assert kinds(outcome) == ["outcome"], "b may not begin before a's outcome is durable"

    intent = only(Put, b.placed(outcome))
    assert kinds(intent) == ["intent"]


def test_one_append_is_in_flight_and_takes_everything_that_waits() -> None:
    b = bench(create("t.Token:a"), create("t.Token:b"), create("t.Token:c"), width=3)
    one, two, three = b.called()
    put = only(Put, b.answered(one, done(thing("i-1"))))

    assert b.answered(two, done(thing("i-2"))) == ()
    assert b.answered(three, done(thing("i-3"))) == ()
    assert kinds(only(Put, b.placed(put))) == ["outcome", "outcome"]


def test_a_new_intent_goes_with_the_outcome_that_made_room_for_it() -> None:
    b = bench(create("t.Token:a"), create("t.Token:b"), width=1)
    (call,) = b.called()

    assert kinds(only(Put, b.answered(call, done(thing())))) == ["outcome", "intent"]


def test_no_more_operations_call_than_there_are_places() -> None:
    b = bench(*(create(f"t.Token:r{i}") for i in range(9)), width=2)
    calls = list(b.called())
    assert len(calls) == 2

    seen = 0
    while calls:
        assert len(calls) <= 2
        call = calls.pop(0)
        seen += 1
        for effect in b.answered(call, done(thing(f"i-{seen}"))):
            calls += every(CallProvider, b.placed(effect))
    assert seen == 9


def test_the_longest_chain_begins_first() -> None:
    b = bench(create("t.Token:a"), create("t.Token:b"), create("t.Token:c", "create t.Token:b"), width=1)

    assert b.called()[0].operation == "create t.Token:b"


def test_a_failure_stops_only_what_depends_on_it() -> None:
    b = bench(
        create("t.Token:a"),
        create("t.Token:b", "create t.Token:a"),
        create("t.Token:c", "create t.Token:b"),
        create("t.Token:d"),
    )
    a, d = b.called()
    put = only(Put, b.answered(a, failed()))
    b.answered(d, done(thing()))

    assert b.finish([put]) is RunStatus.FAILED
    assert {o.key: o.stage.value for o in b.run.view().operations} == {
        "create t.Token:a": "failed",
        "create t.Token:b": "skipped",
        "create t.Token:c": "skipped",
        "create t.Token:d": "done",
    }
    assert [p.code for p in b.run.problems.values()] == ["F612"]
    assert "lease 2" not in repr(b.run)
    assert repr(b.run).startswith("<Run plan failed [1 done, 1 failed, 2 skipped]")


def test_a_view_says_what_everything_waits_for() -> None:
    b = bench(create("t.Token:a"), create("t.Token:b", "create t.Token:a"))
    b.called()
    views = {o.key: (o.stage.value, o.waits_for, o.since) for o in b.run.view().operations}

    assert views["create t.Token:a"] == ("calling", "", b.log.now)
    assert views["create t.Token:b"] == ("waiting", "create t.Token:a", 0)


def test_deferrals_make_a_run_incomplete() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Token:a"), deferred=(Deferred(address="b", why="later"),))
    b = Bench(log, plan)
    (call,) = b.called()

    assert b.finish(b.answered(call, done(thing()))) is RunStatus.INCOMPLETE


def test_an_operation_that_this_version_does_not_know_fails_by_name() -> None:
    b = bench(operation(Act.INVOKE, "t.Token:a"))

    assert b.finish(b.began()) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F415"]


def test_a_type_that_nobody_knows_any_more_is_not_called() -> None:
    b = bench(create("gone.Type:a"))

    assert b.finish(b.began()) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F416"]


# -- what only the log sees -------------------------------------------------------------------------------------------
def test_moves_are_one_group_before_everything() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    moves = [
        operation(Act.MOVE, f"t.Token:{new}", value=f"t.Token:{old}", object=log.state.by_address[f"t.Token:{old}"])
        for old, new in (("a", "x"), ("b", "y"))
    ]
    keys = [move.key for move in moves]
    b = bench(*moves, create("t.Token:c", *keys), log=log, width=1)
    effects = b.began()
    assert kinds(only(Put, effects)) == ["moved", "moved"]

    assert kinds(only(Put, b.placed(effects[0]))) == ["intent"]
    assert set(b.log.state.by_address) == {"t.Token:x", "t.Token:y"}


def test_options_alone_are_intent_and_outcome_in_one_append_without_a_call() -> None:
    log = ledger(create("t.Token:a"))
    b = bench(update("t.Token:a", silent=True, options={"protect": True}), log=log)
    effects = b.began()
    assert kinds(only(Put, effects)) == ["intent", "outcome"]

    assert b.finish(effects) is RunStatus.DONE
    assert b.log.state.objects[log.state.by_address["t.Token:a"]].options == {"protect": True}


def test_silent_updates_name_their_own_intents_whatever_else_is_in_the_group() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    b = bench(
        update("t.Token:a", silent=True, options={"a": 1}), update("t.Token:b", silent=True, options={"b": 1}), log=log
    )
    b.finish(b.began())

    assert [o.options for o in b.log.state.objects.values()] == [{"a": 1}, {"b": 1}]


def test_a_hold_precedes_the_first_intent_and_a_lift_ends_it() -> None:
    log = ledger(create("t.Token:a"))
    number = log.state.by_address["t.Token:a"]
    hold = operation(Act.HOLD, "t.Token:a", object=number, options={"key": f"o{number}"}, value=Map(set=Map(v=0)))
    b = bench(hold, update("t.Token:a", hold.key, v=0), log=log)
    effects = b.began()
    assert kinds(only(Put, effects)) == ["hold"]
    b.placed(effects[0])
    assert b.log.state.holds[f"o{number}"].values == Map(v=0)

    lift = operation(Act.LIFT, "t.Token:a", object=number, options={"key": f"o{number}", "lift": True})
    log.state.leases.popitem()
    other = Bench(log, plan_of(log.state, lift, digest="other"))
    other.run.context.state.leases.popitem()
    other.finish(other.began())
    assert log.state.holds == {}


def test_an_output_is_recorded_with_what_came_of_its_inputs() -> None:
    b = bench(create("t.Token:a"), output("id", ref("t.Token:a", "id"), "create t.Token:a"))
    (call,) = b.called()
    b.finish(b.answered(call, done(thing("i-9"))))

    assert b.log.state.outputs["id"][0] == "i-9"


def test_a_sensitive_output_is_marked() -> None:
    b = bench(output("password", "hush", planned="hush", sensitive=True))
    b.finish(b.began())

    assert b.log.state.outputs["password"][0] == Sensitive("hush")


def test_an_output_whose_value_nobody_knows_fails() -> None:
    b = bench(output("id", ref("t.Token:nowhere", "id")))

    assert b.finish(b.began()) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F411"]


def test_forgetting_frees_the_address_and_remembers_the_thing() -> None:
    log = ledger(create("t.Token:a"))
    b = bench(operation(Act.FORGET, "t.Token:a", object=log.state.by_address["t.Token:a"]), log=log)

    assert b.finish(b.began()) is RunStatus.DONE
    assert log.state.by_address == {}
    assert log.state.forgotten == {"i-1"}


# -- values -----------------------------------------------------------------------------------------------------------
def test_the_unknown_becomes_known() -> None:
    user = create(
        "t.Token:b", "create t.Token:a", desired=Map(v=1, w=Unknown()), wish=Map(v=1, w=ref("t.Token:a", "id"))
    )
    b = bench(create("t.Token:a"), replace(user, dependencies=("t.Token:a",)))
    (call,) = b.called()
    (intent,) = b.placed(only(Put, b.answered(call, done(thing("i-7")))))
    (second,) = b.placed(intent)

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


# -- reading again, listing before ------------------------------------------------------------------------------------
def test_a_deletion_reads_its_thing_directly_before_not_within_the_lag() -> None:
    log = ledger(create("t.Token:a"))
    b = bench(delete("t.Token:a", final=True), log=log)
    ask = only(AskThings, b.began())
    generation = log.state.objects[log.state.by_address["t.Token:a"]].generations["1"]
    assert (ask.how, ask.purpose, ask.not_before) == ("read", "reread", generation.written + 6_000)

    put = only(Put, b.replied(ask, thing("i-1")))
    call = only(CallProvider, b.placed(put))
    assert call.request.prior == thing("i-1")
    assert b.finish(b.answered(call, done())) is RunStatus.DONE
    assert log.state.by_address == {}


def test_what_somebody_changed_is_not_deleted_and_stales_the_plan() -> None:
    log = ledger(create("t.Token:a"))
    plan = plan_of(log.state, delete("t.Token:a"))
    b = Bench(log, plan)
    status = b.finish(b.replied(only(AskThings, b.began()), thing("i-1", v=5)))

    assert status is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F412"]
    observed = next(e for e in log.entries if e.kind == "observed")
    assert (observed.values["attributes"], observed.run) == (Map(v=5, id="i-1"), 0)
    again = Bench(log, plan)
    assert only(End, again.start()).status is RunStatus.STALE, "a resumed run must not delete what nobody has seen"


def test_what_is_gone_already_is_deleted_all_the_same() -> None:
    log = ledger(create("t.Token:a"))
    b = bench(delete("t.Token:a"), log=log)
    put = only(Put, b.replied(only(AskThings, b.began()), None))

    assert kinds(put) == ["intent"]


def test_a_creation_that_replaces_reads_what_it_replaces() -> None:
    log = ledger(create("t.Token:a"))
    number = log.state.by_address["t.Token:a"]
    b = bench(create("t.Token:a", object=number, replacement=Replacement.CREATE_FIRST), log=log)
    ask = only(AskThings, b.began())
    assert ask.generation == "1"

    (call,) = b.placed(only(Put, b.replied(ask, thing("i-1"))))
    assert first(CallProvider, (call,)).request.act is CallAct.CREATE
    assert b.log.entries[-1].generation == "2"


def test_a_list_type_is_listed_before_its_creation() -> None:
    b = bench(create("t.List:a"))
    ask = only(AskThings, b.began())
    assert (ask.how, ask.purpose) == ("list", "baseline")

    b.placed(only(Put, b.replied(ask, (thing("z"), thing("b")))))
    assert b.log.values("intent")[0]["baseline"] == ("b", "z")


def test_a_question_that_cannot_be_answered_fails_before_the_intent() -> None:
    b = bench(create("t.List:a"))

    assert b.finish(b.replied(only(AskThings, b.began()), diagnose("F623", "down."))) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F623"]


# -- answers that are no end ------------------------------------------------------------------------------------------
def test_a_lost_answer_is_followed_by_the_same_request_under_the_same_token() -> None:
    b = bench(create("t.Token:a"))
    (call,) = b.called()
    again = only(CallProvider, b.answered(call, LOST))

    assert again.request == call.request
    assert again.request.token


def test_a_refused_call_is_repeated_after_a_pause() -> None:
    b = bench(create("t.Token:a"))
    (call,) = b.called()
    wake = only(Wake, b.answered(call, refused()))
    assert wake.at > b.log.now
    assert b.run.view().operations[0].stage.value == "paused"

    assert only(CallProvider, b.replied(wake)).request == call.request


def test_a_lost_creation_is_found_by_its_tags_at_quiet() -> None:
    b = bench(create("t.Find:a"))
    (call,) = b.called()
    wake = only(Wake, b.answered(call, LOST))
    ask = only(AskThings, b.replied(wake))
    assert (ask.how, ask.tags) == ("find", call.request.tags)

    assert b.finish(b.replied(ask, (thing(),))) is RunStatus.DONE


def test_an_unclear_failure_that_comes_late_is_looked_for_a_lag_after_it() -> None:
    """Quiet does not count from the decision to send: the call may have been sent much later."""
    b = bench(create("t.Find:a"))
    (call,) = b.called()
    wake = only(Wake, b.answered(call, failed(certain=False), after=30_000))

    assert wake.at == b.log.now + 6_000


def test_a_question_in_vain_is_asked_again_and_then_left_to_the_next_run() -> None:
    b = bench(create("t.Find:a"))
    (call,) = b.called()
    effects = b.replied(only(Wake, b.answered(call, LOST)))
    for _ in range(3):
        effects = b.replied(only(Wake, b.replied(only(AskThings, effects), diagnose("F623", "down."))))

    assert b.finish(b.replied(only(AskThings, effects), diagnose("F623", "down."))) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F421"]
    assert b.log.state.objects[3].open == [3], "the intent stays open"


def test_what_nothing_can_settle_is_unresolved_and_named() -> None:
    b = bench(create("t.None:a"))
    (call,) = b.called()

    assert b.finish(b.answered(call, LOST)) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F420"]
    assert b.log.state.objects[3].unresolved == [3]


def test_a_lost_update_is_read_at_quiet() -> None:
    log = ledger(create("t.None:a"))
    b = bench(update("t.None:a", v=2), log=log)
    (call,) = b.called()
    ask = only(AskThings, b.replied(only(Wake, b.answered(call, LOST))))
    assert ask.how == "read"

    assert b.finish(b.replied(ask, thing("i-1", v=1))) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F422"]


def test_an_answer_that_comes_after_all_settles_what_waits() -> None:
    b = bench(create("t.Find:a"))
    (call,) = b.called()
    wake = only(Wake, b.answered(call, LOST))
    effects = b.answered(call, done(thing()))

    assert b.finish(effects) is RunStatus.DONE
    assert b.replied(wake) == ()


def test_an_answer_that_comes_after_the_verdict_is_evidence_of_a_second_thing() -> None:
    b = bench(create("t.Find:a"), create("t.Token:b"))
    a, other = b.called()
    ask = only(AskThings, b.replied(only(Wake, b.answered(a, LOST))))
    b.placed(only(Put, b.replied(ask, ())))
    put = only(Put, b.answered(a, done(thing("i-9"))))

    assert kinds(put) == ["stray"]
    b.placed(put)
    assert b.log.state.objects[3].suspect
    assert other.operation == "create t.Token:b"


def test_no_secret_reaches_the_code_of_a_failed_outcome() -> None:
    b = bench(create("t.Token:a", desired=Map(secret=Sensitive("hush"))))
    (call,) = b.called()
    b.finish(b.answered(call, failed()))
    (outcome,) = [e for e in b.log.entries if e.kind == EntryKind.OUTCOME]

    assert outcome.fields == {"intent": 3, "result": "failed", "code": "F612"}
    assert outcome.values == EMPTY


def test_a_plan_whose_operations_go_round_in_a_circle_is_our_bug() -> None:
    with pytest.raises(RuntimeError, match="bug in Firma"):
        bench(create("t.Token:a", "create t.Token:b"), create("t.Token:b", "create t.Token:a"))


def test_applying_twice_gives_the_same_state() -> None:
    log = Log()
    apply(log, plan_of(log.state, create("t.Token:a"), create("t.Find:b", "create t.Token:a")))

    assert log.fold() == log.state
