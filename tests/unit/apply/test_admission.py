"""Admission is one step, and what moved meanwhile is seen before an intent."""

from __future__ import annotations

from dataclasses import replace

from applying import (
    LOST,
    Bench,
    Log,
    apply,
    create,
    delete,
    done,
    first,
    kinds,
    lease_of,
    ledger,
    only,
    plan_of,
    see,
    thing,
    update,
)
from firma.core.apply.effect import AskThings, End, Put, RunStatus, Wake
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.digest import digest_value
from firma.core.model.value import Map


# -- admission --------------------------------------------------------------------------------------------------------
def test_the_lease_says_everything_that_is_equal_for_the_run() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.Token:a")))
    b.began()
    lease = log.entries[1]

    assert lease.fields == {
        "writes": ["a:t.Token:a"],
        "reads": [],
        "plan": "plan",
        "effect": "effect of plan",
        "base": log.now,
        "actor": {"subject": "me"},
        "process": {"host": "here", "pid": 7},
        "reason": "a test",
    }


def test_a_moved_read_set_refuses_the_run_and_names_the_key() -> None:
    log = ledger(create("t.Token:a"))
    plan = plan_of(log.state, update("t.Token:a", v=2))
    see(log, "t.Token:a")
    end = only(End, Bench(log, plan).start())

    assert end.status is RunStatus.STALE
    assert end.problem is not None
    assert (end.problem.code, end.problem.value) == ("F401", "o:3")


def test_two_creations_of_one_address_stale_each_other() -> None:
    log = Log()
    one, other = (plan_of(log.state, create("t.Token:a"), digest=name) for name in ("one", "other"))
    apply(log, one)

    assert only(End, Bench(log, other).start()).status is RunStatus.STALE


def test_an_unrelated_entry_stales_nothing() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    plan = plan_of(log.state, update("t.Token:a", v=2))
    apply(log, plan_of(log.state, update("t.Token:b", v=2), digest="other"))

    assert kinds(only(Put, Bench(log, plan).start())) == ["lease"]


def test_a_head_that_moves_before_the_lease_is_placed_is_checked_again() -> None:
    log = ledger(create("t.Token:a"))
    b = Bench(log, plan_of(log.state, update("t.Token:a", v=2)))
    (put,) = b.start()
    see(log, "t.Token:a")

    assert only(End, b.moved(put)).status is RunStatus.STALE


def test_a_head_that_moves_for_other_reasons_only_moves_the_lease() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    b = Bench(log, plan_of(log.state, update("t.Token:a", v=2)))
    (put,) = b.start()
    lease_of(log, plan_of(log.state, update("t.Token:b"), digest="other"))
    again = only(Put, b.moved(put))

    assert again.at == log.state.seq
    assert kinds(again) == ["lease"]


def test_a_living_lease_that_is_met_refuses_the_run_and_names_its_holder() -> None:
    log = ledger(create("t.Token:a"))
    plan = plan_of(log.state, update("t.Token:a"))
    number = lease_of(log, replace(plan, digest="theirs"))
    end = only(End, Bench(log, plan).start())

    assert end.status is RunStatus.BUSY
    assert end.problem is not None
    assert end.problem.code == "F402"
    assert (
        f"shop/web@dev#{number} holds t.Token:a: ann on there, process 9, since 1970-01-01 00:16:41 UTC"
        in end.problem.detail
    )


def test_a_lease_that_comes_first_by_a_moment_refuses_the_run() -> None:
    log = ledger(create("t.Token:a"))
    plan = plan_of(log.state, update("t.Token:a"))
    b = Bench(log, plan)
    (put,) = b.start()
    lease_of(log, replace(plan, digest="theirs"))

    assert only(End, b.moved(put)).status is RunStatus.BUSY


def test_disjoint_runs_do_not_meet() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    lease_of(log, plan_of(log.state, update("t.Token:b"), digest="theirs"))

    assert kinds(only(Put, Bench(log, plan_of(log.state, update("t.Token:a"))).start())) == ["lease"]


def test_only_leases_that_are_proven_gone_are_taken_over_and_whole() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    both = plan_of(log.state, update("t.Token:a"), update("t.Token:b"))
    gone = lease_of(log, plan_of(log.state, update("t.Token:a"), digest="one"))
    alive = lease_of(log, plan_of(log.state, update("t.Token:b"), digest="two"))

    assert only(End, Bench(log, both, takeover={gone}).start()).status is RunStatus.BUSY
    (put,) = Bench(log, both, takeover={gone, alive}).start()
    draft = only(Put, (put,)).drafts[0]
    assert (draft.kind, draft.fields["over"]) == (EntryKind.TAKEOVER, [gone, alive])


def test_an_output_of_another_unit_that_moved_stales_the_plan() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Token:a"))
    plan = replace(plan, read_set={**plan.read_set, "up:u/output:x": digest_value(1), "up:u/output:y": ""})

    assert kinds(only(Put, Bench(log, plan, outputs={"u/output:x": 1}).start())) == ["lease"]
    assert only(End, Bench(log, plan, outputs={"u/output:x": 2}).start()).status is RunStatus.STALE
    assert only(End, Bench(log, plan).start()).status is RunStatus.STALE


# -- while it is under way --------------------------------------------------------------------------------------------
def test_a_moved_head_puts_what_still_stands_again() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    b = Bench(log, plan_of(log.state, update("t.Token:a", v=2)))
    (put,) = b.began()
    see(log, "t.Token:b")
    again = only(Put, b.moved(put))

    assert (again.at, kinds(again)) == (log.state.seq, ["intent"])


def test_an_object_that_somebody_changed_meanwhile_fails_before_its_intent() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    b = Bench(log, plan_of(log.state, update("t.Token:a", v=2)))
    (put,) = b.began()
    see(log, "t.Token:a")

    assert b.finish(b.moved(put)) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F406"]
    assert "intent" not in log.kinds(since=b.run.context.lease)


def test_an_object_that_became_suspect_meanwhile_fails_before_its_intent() -> None:
    log = ledger(create("t.Token:a"))
    b = Bench(log, plan_of(log.state, update("t.Token:a", v=2)))
    (put,) = b.began()
    number = log.state.by_address["t.Token:a"]
    log.put(Draft(kind=EntryKind.STRAY, object=number, fields={"intent": 3, "at": log.now}))

    assert b.finish(b.moved(put)) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F405"]


def test_an_object_with_something_open_fails_before_a_second_intent() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.None:a")))
    b.called()
    plan = plan_of(log.state, create("t.None:a", v=2), digest="other")
    other = Bench(log, plan, takeover={2})

    assert other.finish(other.began()) is RunStatus.FAILED
    assert [p.code for p in other.run.problems.values()] == ["F404"]


def test_a_generation_that_is_gone_cannot_be_updated_and_need_not_be_deleted() -> None:
    log = ledger(create("t.Token:a"))
    number = log.state.by_address["t.Token:a"]
    b = Bench(
        log, plan_of(log.state, update("t.Token:a", generation="7"), delete("t.Token:a", key="x", generation="7"))
    )

    assert b.finish(b.began()) is RunStatus.FAILED
    assert {k: p.code for k, p in b.run.problems.items()} == {"update t.Token:a": "F410"}
    assert log.state.objects[number].now is not None


def test_a_list_is_judged_again_when_the_log_has_moved() -> None:
    """List, then read the tail: what is known by then is no find."""
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.List:a")))
    (call,) = b.placed(only(Put, b.replied(only(AskThings, b.began()), ())))
    ask = only(AskThings, b.replied(only(Wake, b.answered(call, LOST))))
    put = only(Put, b.replied(ask, (thing("i-1"),)))
    assert put.drafts[0].fields["result"] == "done"
    other = Bench(log, plan_of(log.state, create("t.List:b", v=2), digest="other"))
    (theirs,) = other.placed(only(Put, other.replied(only(AskThings, other.began()), ())))
    other.finish(other.answered(theirs, done(thing("i-1"))))

    again = only(Put, b.moved(put))
    assert again.drafts[0].fields["result"] == "failed", "what the list showed is another object's"


def test_an_observation_that_the_run_itself_overtook_is_dropped() -> None:
    """One object, two generations: while the surplus one is read again, the current one is updated."""
    log = ledger(create("t.Find:a"))
    number = log.state.by_address["t.Find:a"]
    obj = log.state.objects[number]
    surplus = Draft(
        kind=EntryKind.OBSERVED,
        object=number,
        generation="t",
        fields={"base": obj.last, "surplus": True},
        values=Map(identifier="i-9", attributes=thing("i-9").attributes),
    )
    log.put(surplus)
    plan = plan_of(log.state, update("t.Find:a", v=2), delete("t.Find:a", key="x", generation="t+i-9"))
    b = Bench(log, plan)
    b.run.context.state.objects[number].generations["t+i-9"].request = Map(v=1)  # as if it had been declared once
    effects = b.began()
    intent, ask = first(Put, effects), first(AskThings, effects)
    assert b.replied(ask, thing("i-9", v=7)) == (), "an observation waits"
    (call,) = b.placed(intent)

    assert b.finish(b.answered(call, done(thing("i-1", v=2)))) is RunStatus.FAILED
    assert "observed" not in log.kinds(since=b.run.context.lease)
    assert [p.code for p in b.run.problems.values()] == ["F412"]


def test_sealed_private_bytes_stop_before_the_intent() -> None:
    log = ledger(create("t.Find:a"))
    plan = plan_of(log.state, update("t.Find:a", v=2))
    b = Bench(log, plan)
    b.run.context.state.objects[3].generations["1"].hidden = ("private",)

    assert b.finish(b.began()) is RunStatus.FAILED
    assert [p.code for p in b.run.problems.values()] == ["F417"]
