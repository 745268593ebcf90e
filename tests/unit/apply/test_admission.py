"""Beginning and ending: admission is one step; a takeover fences; a cancel leaves things open; an old plan resumes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from applying import (
    LOST,
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
    plan_of,
    thing,
    update,
)
from firma.core.apply.effect import AskThings, CallProvider, End, Put, RunStatus, Wake
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.digest import digest_value
from firma.core.model.value import Map
from firma.core.plan.plan import Act, Plan


def lease_of(log: Log, plan: Plan) -> int:
    """Another run's living lease."""
    fields: dict[str, Any] = {"writes": sorted(plan.writes), "reads": sorted(plan.reads), "plan": plan.digest}
    fields |= {"effect": "", "base": 0, "actor": {"subject": "ann"}, "process": {"host": "there", "pid": 9}}
    return log.put(Draft(kind=EntryKind.LEASE, fields=fields))[0].seq


def see(log: Log, address: str) -> None:
    """Somebody observed a difference."""
    obj = log.state.objects[log.state.by_address[address]]
    values = replace(thing("i-1"), attributes=thing("i-1", v=8).attributes)
    draft = Draft(
        kind=EntryKind.OBSERVED,
        object=obj.id,
        generation="1",
        fields={"base": obj.last},
        values=Map(identifier="i-1", attributes=values.attributes),
    )
    log.put(draft)


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
    assert f"lease {number} of ann on there, process 9" in end.problem.detail


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


# -- the fence --------------------------------------------------------------------------------------------------------
def fenced(*, answer_first: bool) -> tuple[Bench, Log, CallProvider, tuple[object, ...]]:
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
    put = only(Put, effects)  # type: ignore[arg-type]
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


# -- looking at suspects ----------------------------------------------------------------------------------------------
def suspect() -> tuple[Log, int]:
    log = ledger(create("t.Find:a"))
    number = log.state.by_address["t.Find:a"]
    log.put(
        Draft(
            kind=EntryKind.STRAY,
            object=number,
            generation="1",
            fields={"intent": number, "at": log.now},
            values=Map(identifier="i-9", attributes=thing("i-9").attributes),
        )
    )
    return log, number


def settling(log: Log, number: int) -> Bench:
    return Bench(log, plan_of(log.state, operation(Act.SETTLE, "t.Find:a", object=number), digest="settle"))


def test_a_suspect_object_is_looked_at_after_the_lag_and_strays_and_tags_are_followed() -> None:
    log, number = suspect()
    b = settling(log, number)
    asks = every(AskThings, b.began())
    assert [(a.how, a.generation, a.thing.identifier if a.thing else "") for a in asks] == [
        ("read", "1", "i-1"),
        ("read", "s", "i-9"),
        ("find", "", ""),
    ]
    assert {a.not_before for a in asks} == {log.state.objects[number].suspect_at + 6_000}

    b.replied(asks[0], thing("i-1", v=4))
    b.replied(asks[1], thing("i-9"))
    put = only(Put, b.replied(asks[2], (thing("i-9"), thing("i-10"))))
    assert [sorted(d.fields) for d in put.drafts] == [
        ["base"], ["base", "surplus"], ["base", "surplus"], ["base", "clear"],
    ]  # fmt: skip
    assert b.finish([put]) is RunStatus.DONE
    obj = log.state.objects[number]
    assert (obj.suspect, obj.strays) == (False, [])
    assert sorted(obj.generations) == ["1", "s+i-9", "t+i-10"]
    assert obj.generations["1"].attributes["v"] == 4


def test_a_look_without_difference_is_an_entry_all_the_same() -> None:
    log, number = suspect()
    b = settling(log, number)
    asks = every(AskThings, b.began())
    b.replied(asks[0], thing("i-1"))
    b.replied(asks[1], None)

    assert b.finish(b.replied(asks[2], ())) is RunStatus.DONE
    assert log.kinds()[-2:] == ["observed", "release"]


def test_a_look_is_begun_again_when_something_happened_to_the_object() -> None:
    log, number = suspect()
    b = settling(log, number)
    asks = every(AskThings, b.began())
    for ask in asks[:2]:
        b.replied(ask, None if ask.generation == "s" else thing("i-1"))
    put = only(Put, b.replied(asks[2], ()))
    log.put(Draft(kind=EntryKind.STRAY, object=number, fields={"intent": number, "at": log.now}))

    assert len(every(AskThings, b.moved(put))) == 3


def test_a_look_in_vain_leaves_the_object_suspect() -> None:
    from firma.core.model.diagnostic import diagnose

    log, number = suspect()
    b = settling(log, number)
    asks = every(AskThings, b.began())

    assert b.finish(b.replied(asks[0], diagnose("F623", "down."))) is RunStatus.FAILED
    assert log.state.objects[number].suspect


def test_what_is_not_suspect_any_more_needs_no_look() -> None:
    log = ledger(create("t.Find:a"))
    b = settling(log, log.state.by_address["t.Find:a"])

    assert b.finish(b.began()) is RunStatus.DONE


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


# -- resuming ---------------------------------------------------------------------------------------------------------
def test_a_resumed_plan_does_not_repeat_what_is_done_and_settles_what_is_open() -> None:
    log = Log()
    plan = plan_of(log.state, create("t.Token:a"), create("t.Token:b", "create t.Token:a"), create("t.Token:c"))
    b = Bench(log, plan)
    a, _ = b.called()
    b.placed(only(Put, b.answered(a, done(thing("i-1")))))
    resumed = Bench(log, plan, takeover={2})
    effects = resumed.began()

    assert [c.operation for c in every(CallProvider, effects)] == ["create t.Token:c"], "under its old intent"
    assert [d.operation for d in first(Put, effects).drafts] == ["create t.Token:b"], "it had not begun"


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
