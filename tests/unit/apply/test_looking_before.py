"""What a run reads and lists before it deletes, replaces or creates."""

from __future__ import annotations

from applying import (
    Bench,
    bench,
    create,
    delete,
    done,
    first,
    kinds,
    ledger,
    only,
    plan_of,
    thing,
)
from firma.core.apply.effect import (
    AskThings,
    CallProvider,
    End,
    Put,
    RunStatus,
)
from firma.core.model.call import Act as CallAct
from firma.core.model.diagnostic import diagnose
from firma.core.model.node import Replacement
from firma.core.model.value import Map


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
