"""A run that was taken over: what it still may write, what becomes evidence, and what it learns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from applying import (
    Bench,
    Log,
    create,
    done,
    failed,
    kinds,
    lease_of,
    ledger,
    only,
    operation,
    plan_of,
    thing,
    update,
)
from firma.core.apply.effect import CallProvider, Effect, End, Put, RunStatus
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.value import Map
from firma.core.plan.plan import Act


# -- the fence --------------------------------------------------------------------------------------------------------
def fenced(*, answer_first: bool) -> tuple[Bench, Log, CallProvider, Sequence[Effect]]:
    """A run that called, and whose lease was taken over before it could record the answer."""
    log = Log()
    plan = plan_of(log.state, create("t.Find:a"), create("t.Find:b", "create t.Find:a"))
    b = Bench(log, plan)
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing("i-1")))) if answer_first else None
    other = Bench(log, plan_of(log.state, operation(Act.SETTLE, "t.Find:a", object=3), digest="other"), takeover={2})
    other.began()
    if put is not None:
        return b, log, call, b.moved(put)
    return b, log, call, ()


def test_a_fenced_run_writes_its_answers_as_strays_and_nothing_else() -> None:
    b, log, _, effects = fenced(answer_first=True)
    put = only(Put, effects)
    assert kinds(put) == ["stray"]
    assert b.finish([put]) is RunStatus.FENCED

    stray = log.entries[-1]
    assert (stray.run, stray.fields["lease"], stray.fields["intent"]) == (0, 2, 3)
    assert stray.values["identifier"] == "i-1"
    assert log.state.objects[3].suspect
    assert log.state.open[3] is not None, "it is evidence for whoever settles the intent"


def test_a_run_learns_that_it_is_fenced_when_it_writes_and_waits_for_its_calls() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Find:a"), create("t.Find:b"))
    b = Bench(log, plan)
    one, two = b.called()
    put = only(Put, b.answered(one, failed()))
    other = Bench(log, plan_of(log.state, operation(Act.SETTLE, "t.Find:a", object=3), digest="other"), takeover={2})
    other.began()
    first_stray = only(Put, b.moved(put))
    assert b.placed(first_stray) == (), "one call is under way"

    second = only(Put, b.answered(two, done(thing("i-2"))))
    assert [d.values.get("identifier") for d in second.drafts] == ["i-2"]
    end = only(End, b.placed(second))
    assert (end.status, end.problem.code if end.problem else "") == (RunStatus.FENCED, "F403")


def test_a_takeover_of_other_leases_fences_nobody() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    gone = lease_of(log, plan_of(log.state, update("t.Token:b"), digest="gone"))
    b = Bench(log, plan_of(log.state, update("t.Token:a", v=2)))
    (call,) = b.called()
    other = Bench(log, plan_of(log.state, update("t.Token:b", v=2), digest="other"), takeover={gone})
    other.began()
    again = b.moved(only(Put, b.answered(call, done(thing("i-1", v=2)))))

    assert b.finish(again) is RunStatus.DONE


def test_evidence_settles_what_no_mode_can() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.None:a")))
    (call,) = b.called()
    settle = plan_of(log.state, operation(Act.SETTLE, "t.None:a", object=3), digest="other")
    other = Bench(log, settle, takeover={2})
    (put,) = other.start()
    b.finish(b.answered(call, done(thing("i-5"))))
    assert log.kinds(since=3) == ["outcome", "release"]

    log = Log()
    b = Bench(log, plan_of(log.state, create("t.None:a")))
    (call,) = b.called()
    log.put(
        Draft(
            kind=EntryKind.STRAY,
            object=3,
            fields={
                "intent": 3,
                "at": log.now,
                "answer": {"status": "done", "certain": True, "suspect": False, "gone": False},
            },
            values=Map(identifier="i-5", attributes=thing("i-5").attributes),
        )
    )
    other = Bench(log, replace(settle, read_set={}), takeover={2})
    effects = other.began()
    assert only(Put, effects).drafts[0].values["identifier"] == "i-5"
    del put
