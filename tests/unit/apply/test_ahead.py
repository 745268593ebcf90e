"""A chain pays one append a link: what an outcome makes ready is intended behind it, in the same group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from applying import (
    Bench,
    Log,
    bench,
    create,
    done,
    every,
    failed,
    kinds,
    ledger,
    only,
    output,
    plan_of,
    ref,
    thing,
    update,
)
from firma.core.apply.effect import AskFinalPlan, AskThings, CallProvider, Put, RunStatus
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.expression import Opaque
from firma.core.model.node import Replacement
from firma.core.model.value import Map, Unknown
from firma.core.plan.plan import Operation

A, B, C = "t.Token:a", "t.Token:b", "t.Token:c"


def user(address: str, of: str) -> Operation:
    """A creation that takes the identifier of another thing."""
    made = create(address, f"create {of}", desired=Map(w=Unknown()), wish=Map(w=ref(of, "id")))
    return replace(made, dependencies=(of,))


def stray_entry(log: Log) -> None:
    """Somebody else's entry: the head moves, and nothing that the run knows changes."""
    fields = {"effect": "another one"}
    log.put(Draft(kind=EntryKind.APPROVAL, fields=fields))


def test_a_chain_pays_one_append_a_link() -> None:
    b = bench(create(A), user(B, A), user(C, B))
    (call,) = b.called()
    puts = []
    for number in (1, 2, 3):
        put = only(Put, b.answered(call, done(thing(f"i-{number}"))))
        puts.append(kinds(put))
        effects = b.placed(put)
        call = (*every(CallProvider, effects), call)[0]

    assert puts == [["outcome", "intent"], ["outcome", "intent"], ["outcome"]]
    assert b.finish(effects) is RunStatus.DONE


def test_an_intent_in_the_group_of_its_giver_is_as_if_it_came_after_it() -> None:
    b = bench(create(A), user(B, A))
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing("i-7"))))
    intent = put.drafts[1]

    assert intent.values == Map(request=Map(w="i-7"), wish=Map(w=ref(A, "id")))
    assert intent.dependencies == ((3, "1"),)
    assert b.run.context.state.objects[3].now is None, "the state is not ahead of the log"
    assert b.run.context.state.objects[3].open == [3]
    assert only(CallProvider, b.placed(put)).intent == 5


def test_an_update_that_follows_an_update_takes_its_new_value() -> None:
    log = ledger(create(A), user(B, A))
    follower = update(B, f"update {A}", desired=Map(w=Unknown()), wish=Map(w=ref(A, "id")), dependencies=(A,))
    b = bench(update(A, v=2), follower, log=log)
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing("i-1", id="i-1b"))))

    assert put.drafts[1].values["request"] == Map(w="i-1b")
    held = log.state.objects[3].now
    assert held is not None
    assert held.attributes["id"] == "i-1", "what is not durable is not in the state"


def test_nothing_follows_a_failure_into_its_group() -> None:
    b = bench(create(A), user(B, A))
    (call,) = b.called()
    put = only(Put, b.answered(call, failed()))

    assert kinds(put) == ["outcome"]
    assert b.finish([put]) is RunStatus.FAILED


def test_what_waits_for_another_thing_too_waits_on() -> None:
    b = bench(create(A), create(B), create(C, f"create {A}", f"create {B}"))
    one, two = b.called()
    put = only(Put, b.answered(one, done(thing("i-1"))))
    assert kinds(put) == ["outcome"]
    b.answered(two, done(thing("i-2")))

    assert kinds(only(Put, b.placed(put))) == ["outcome", "intent"]


def test_no_more_follow_than_there_are_places() -> None:
    b = bench(create(A), create(B, f"create {A}"), create(C, f"create {A}"), width=1)
    (call,) = b.called()

    assert [d.operation for d in only(Put, b.answered(call, done(thing()))).drafts] == ["", f"create {B}"]


@pytest.mark.parametrize(
    "follower",
    [
        create("t.Planned:b", f"create {A}", planned=True),
        create("t.List:b", f"create {A}"),
        create(B, f"create {A}", wish=Map(v=Opaque("m", "f", "d", (ref(A, "id"),))), desired=Map(v=Unknown())),
        create("t.Nobody:b", f"create {A}"),
        output("o", ref(A, "id"), f"create {A}"),
    ],
)
def test_what_must_be_asked_about_or_is_wrong_begins_when_its_giver_is_durable(follower: Operation) -> None:
    b = bench(create(A), follower)
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing())))

    assert kinds(put) == ["outcome"]
    assert b.run.view().operations[1].stage == "waiting"


def test_a_second_change_of_one_thing_waits_for_the_first() -> None:
    log = ledger(create(A))
    b = bench(update(A, v=2), update(A, f"update {A}", key="again", v=3), log=log)
    (call,) = b.called()

    assert kinds(only(Put, b.answered(call, done(thing(v=2))))) == ["outcome"]


def test_a_creation_before_a_deletion_reads_again_first() -> None:
    log = ledger(create(B))
    again = create(B, f"create {A}", object=3, generation="1", replacement=Replacement.CREATE_FIRST)
    b = bench(create(A), again, log=log)
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing("i-2"))))

    assert kinds(put) == ["outcome"]
    assert only(AskThings, b.placed(put)).purpose == "reread"


def test_a_moved_head_takes_followers_back_and_makes_them_anew() -> None:
    b = bench(create(A), user(B, A))
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing("i-7"))))
    stray_entry(b.log)
    again = only(Put, b.moved(put))

    assert (kinds(again), again.at) == (["outcome", "intent"], put.at + 1)
    assert only(CallProvider, b.placed(again)).request.desired == Map(w="i-7")


def test_a_follower_is_left_where_the_head_moved_after_a_cancel() -> None:
    b = bench(create(A), user(B, A))
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing("i-7"))))
    b.cancel()
    stray_entry(b.log)
    again = only(Put, b.moved(put))

    assert kinds(again) == ["outcome"]
    assert b.finish([again]) is RunStatus.CANCELLED
    assert b.run.view().operations[1].stage == "left"


def test_a_follower_in_flight_is_called_after_one_cancel_and_not_after_two() -> None:
    for cancels, calls in ((1, 1), (2, 0)):
        b = bench(create(A), user(B, A))
        (call,) = b.called()
        put = only(Put, b.answered(call, done(thing("i-7"))))
        for _ in range(cancels):
            b.cancel()

        assert len(every(CallProvider, b.placed(put))) == calls


def test_a_lost_lease_puts_no_follower() -> None:
    log = Log()
    plan = plan_of(log.state, create(A), user(B, A))
    b = Bench(log, plan)
    (call,) = b.called()
    put = only(Put, b.answered(call, done(thing("i-7"))))
    Bench(log, plan, takeover={2}).began()
    effects = b.moved(put)

    assert kinds(only(Put, effects)) == ["stray"]
    assert b.finish(effects) is RunStatus.FENCED


def test_a_final_plan_is_asked_for_when_the_giver_is_durable() -> None:
    b = bench(create(A), create("t.Planned:b", f"create {A}", planned=True))
    (call,) = b.called()

    assert only(AskFinalPlan, b.placed(only(Put, b.answered(call, done(thing()))))).operation == "create t.Planned:b"
