"""A cancel: what still begins, what is waited for, and what is left open."""

from __future__ import annotations

from applying import (
    Bench,
    Log,
    create,
    done,
    kinds,
    only,
    plan_of,
    thing,
)
from firma.core.apply.effect import AskThings, Put, RunStatus


# -- cancelling -------------------------------------------------------------------------------------------------------
def test_the_first_cancel_starts_nothing_more_and_waits_for_what_is_under_way() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.Token:a"), create("t.Token:b", "create t.Token:a")))
    (call,) = b.called()
    assert b.cancel() == ()

    assert b.finish(b.answered(call, done(thing()))) is RunStatus.CANCELLED
    assert log.kinds(since=3) == ["outcome", "release"]
    assert b.run.view().counts == {"done": 1, "left": 1}


def test_an_intent_that_is_not_durable_yet_is_not_put_after_a_cancel() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.Token:a"), create("t.Token:b")), width=1)
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing())))
    assert kinds(put) == ["outcome", "intent"], "in flight already: it will be durable, so it is called"
    b.cancel()
    (second,) = b.placed(put)

    assert b.finish(b.answered(second, done(thing("i-2")))) is RunStatus.CANCELLED


def test_a_question_under_way_begins_nothing_after_a_cancel() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.List:a")))
    ask = only(AskThings, b.began())
    effects = b.cancel()

    assert b.replied(ask, ()) == ()
    assert b.finish(effects) is RunStatus.CANCELLED
    assert "intent" not in log.kinds()


def test_the_second_cancel_leaves_open_what_is_under_way_and_releases() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.Token:a")))
    (call,) = b.called()
    b.cancel()
    put = only(Put, b.cancel())
    assert kinds(put) == ["release"]

    assert b.finish([put]) is RunStatus.CANCELLED
    assert log.state.objects[3].open == [3], "cancelling kills no call: the next run settles it"
    assert b.answered(call, done(thing())) == ()


def test_an_answer_between_the_second_cancel_and_the_release_is_evidence() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.None:a")))
    (call,) = b.called()
    b.cancel()
    release = only(Put, b.cancel())
    assert b.answered(call, done(thing("i-4"))) == ()
    stray = only(Put, b.placed(release))

    assert kinds(stray) == ["stray"]
    assert b.finish([stray]) is RunStatus.CANCELLED


def test_a_cancel_before_the_lease_ends_with_its_release() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.Token:a")))
    (put,) = b.start()
    b.cancel()

    assert b.finish([put]) is RunStatus.CANCELLED
    assert log.kinds() == ["genesis", "lease", "release"]
