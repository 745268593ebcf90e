"""A plan that is applied again: what is done is not repeated, and what is open is settled first."""

from __future__ import annotations

from applying import (
    LOST,
    Bench,
    Log,
    apply,
    create,
    done,
    every,
    failed,
    first,
    only,
    operation,
    plan_of,
    thing,
)
from firma.core.apply.effect import AskThings, CallProvider, End, Put, RunStatus, Wake
from firma.core.plan.plan import Act


# -- resuming ---------------------------------------------------------------------------------------------------------
def test_a_resumed_plan_does_not_repeat_what_is_done_and_settles_what_is_open() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Token:a"), create("t.Token:b", "create t.Token:a"), create("t.Token:c"))
    b = Bench(log, plan)
    a, _ = b.called()
    b.placed(only(Put, b.answered(a, done(thing("i-1")))))
    resumed = Bench(log, plan, takeover={2})
    effects = resumed.began()

    called = {c.operation: c.intent for c in every(CallProvider, effects)}
    assert called == {"create t.Token:b": 6, "create t.Token:c": 4}, "each under its old intent"
    assert not every(Put, effects), "nothing is begun anew"


def test_what_was_open_is_sent_again_under_the_same_token_by_the_next_run() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Token:a"))
    (call,) = Bench(log, plan).called()
    resumed = Bench(log, plan, takeover={2})
    again = only(CallProvider, resumed.began())

    assert (again.intent, again.request) == (call.intent, call.request)
    assert resumed.finish(resumed.answered(again, done(thing()))) is RunStatus.DONE


def test_without_a_token_the_next_run_waits_until_the_old_call_can_no_longer_land() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Find:a"))
    Bench(log, plan).called()
    log.now += 500_000
    resumed = Bench(log, plan, takeover={2})
    wake = only(Wake, resumed.began())

    assert wake.at == log.now + 26_000, "the old process may have sent it until its lease was taken"
    ask = only(AskThings, resumed.replied(wake))
    assert resumed.finish(resumed.replied(ask, ())) is RunStatus.FAILED


def test_a_failed_operation_is_tried_again_by_a_resumed_plan() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Token:a"))
    b = Bench(log, plan)
    (call,) = b.called()
    b.finish(b.answered(call, failed()))
    resumed = Bench(log, plan)
    (put,) = resumed.began()

    assert only(Put, (put,)).drafts[0].generation == "2"


def test_a_failed_creation_that_left_something_is_not_tried_again() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Token:a"))
    b = Bench(log, plan)
    (call,) = b.called()
    b.finish(b.answered(call, failed(certain=False, thing=thing("i-1", v=-1))))
    resumed = Bench(log, plan)

    assert resumed.finish(resumed.began()) is RunStatus.FAILED
    assert [p.code for p in resumed.run.problems.values()] == ["F409"]


def test_a_plan_is_resumed_after_another_run_has_finished_that_address() -> None:
    """Trap: resume after another run finished that address: the plan is stale, not repeated."""
    log = Log()
    plan = plan_of(log.state, create("t.None:a"))
    b = Bench(log, plan)
    (call,) = b.called()
    b.finish(b.answered(call, failed()))
    apply(log, plan_of(log.state, create("t.None:a", v=2), digest="other"))

    assert only(End, Bench(log, plan).start()).status is RunStatus.STALE


def test_an_unresolved_intent_blocks_its_object_and_is_named_again() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.None:a")))
    (call,) = b.called()
    b.finish(b.answered(call, LOST))
    again = Bench(log, plan_of(log.state, operation(Act.SETTLE, "t.None:a", object=3), digest="settle"))

    assert again.finish(again.began()) is RunStatus.FAILED
    assert [p.code for p in again.run.problems.values()] == ["F420"]
    assert [e.kind for e in log.entries].count("outcome") == 1, "what is unresolved is not recorded twice"


def test_two_list_creations_of_equal_values_that_are_both_open_are_unresolved() -> None:
    """Trap: two list-type creations of equal values open at a crash."""
    log = Log()
    plan = plan_of(log.state, create("t.List:a"), create("t.List:b"))
    b = Bench(log, plan)
    asks = every(AskThings, b.began())
    (put,) = b.replied(asks[0], ())
    b.replied(asks[1], ())
    b.placed(first(Put, b.placed(put)))
    assert [e.kind for e in log.entries].count("intent") == 2
    resumed = Bench(log, plan, takeover={2})
    wakes = every(Wake, resumed.began())
    looks = [only(AskThings, resumed.replied(wake)) for wake in wakes]
    put = only(Put, resumed.replied(looks[0], (thing("i-1"),)))

    assert put.drafts[0].fields["result"] == "unresolved"
