"""Answers that are no end: repeated, looked for, waited for, or left unresolved and named."""

from __future__ import annotations

from applying import (
    LOST,
    bench,
    create,
    done,
    failed,
    kinds,
    ledger,
    only,
    refused,
    thing,
    update,
)
from firma.core.apply.effect import (
    AskThings,
    CallProvider,
    Put,
    RunStatus,
    Wake,
)
from firma.core.model.diagnostic import diagnose


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
