"""A run carries out what the plan says, in its order, with every intent durable before its call."""

from __future__ import annotations

import pytest

from applying import (
    Bench,
    Log,
    apply,
    bench,
    create,
    done,
    every,
    failed,
    kinds,
    ledger,
    only,
    operation,
    output,
    plan_of,
    ref,
    thing,
    update,
)
from firma.core.apply.effect import (
    CallProvider,
    Put,
    RunStatus,
)
from firma.core.ledger.entry import EntryKind
from firma.core.model.value import EMPTY, Map, Sensitive
from firma.core.plan.plan import Act, Deferred


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
    assert kinds(outcome) == ["outcome", "intent"], "and no call"

    assert only(CallProvider, b.placed(outcome)).operation == "create t.Token:b"


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
