"""Progress: what may start, in which order, and what a failure takes with it; groups of drafts."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from applying import create, operation, update
from firma.core.apply.journal import Journal
from firma.core.apply.progress import OVER, Progress, Stage
from firma.core.ledger.entry import Draft, EntryKind, InGroup
from firma.core.plan.plan import Act, Operation


def progress(*operations: Operation) -> Progress:
    return Progress({op.key: op for op in operations})


def chain(length: int) -> list[Operation]:
    keys = [f"create t.Token:r{i}" for i in range(length)]
    return [create(f"t.Token:r{i}", *keys[max(0, i - 1) : i]) for i in range(length)]


def test_nothing_starts_before_what_it_waits_for() -> None:
    made = progress(*chain(3))

    assert (made.next_call(), made.next_call()) == ("create t.Token:r0", "")
    made.done("create t.Token:r0", 1)
    assert (made.next_call(), made.next_call()) == ("create t.Token:r1", "")


def test_what_only_the_log_sees_takes_no_place() -> None:
    made = progress(operation(Act.MOVE, "t.Token:a", value="b"), update("t.Token:c", silent=True), create("t.Token:d"))

    assert (made.next_entry(), made.next_entry(), made.next_entry()) == ("move t.Token:a", "update t.Token:c", "")
    assert made.next_call() == "create t.Token:d"
    made.enter("create t.Token:d", Stage.CALLING, 1)
    made.enter("move t.Token:a", Stage.WRITING, 1)
    assert (made.busy, made.under_way) == (1, 2)


def test_a_failure_skips_every_follower_and_says_because_of_what() -> None:
    made = progress(*chain(3), create("t.Token:x"))
    made.failed("create t.Token:r0", 5)

    assert [made.stages[f"create t.Token:r{i}"] for i in range(3)] == [Stage.FAILED, Stage.SKIPPED, Stage.SKIPPED]
    assert made.waits_for["create t.Token:r2"] == "create t.Token:r1"
    assert made.stages["create t.Token:x"] is Stage.READY


def test_what_is_left_is_left_and_what_has_begun_is_not() -> None:
    made = progress(*chain(2))
    made.enter(made.next_call(), Stage.CALLING, 1)
    made.leave_rest(2)

    assert made.stages == {"create t.Token:r0": Stage.CALLING, "create t.Token:r1": Stage.LEFT}


def test_something_old_and_open_hurries() -> None:
    made = progress(*chain(2))
    made.hurry("create t.Token:r1", 1)

    assert made.next_call() == "create t.Token:r0", "the longer chain first"
    assert made.next_call() == "create t.Token:r1"


def test_changes_are_told_once() -> None:
    made = progress(*chain(2))
    made.take_changed()
    made.done("create t.Token:r0", 1)

    assert made.take_changed() == ("create t.Token:r0", "create t.Token:r1")
    assert made.take_changed() == ()


def test_deep_plans_need_no_recursion() -> None:
    made = progress(*chain(20_000))
    made.failed("create t.Token:r0", 1)

    assert made.counts[Stage.SKIPPED] == 19_999


@given(st.integers(0, 10**9), st.integers(1, 40))
def test_any_order_that_it_allows_ends_with_everything_over(seed: int, size: int) -> None:
    rng = random.Random(seed)
    keys = [f"create t.Token:r{i}" for i in range(size)]
    made = progress(*(create(f"t.Token:r{i}", *rng.sample(keys[:i], min(i, rng.randint(0, 3)))) for i in range(size)))
    done: set[str] = set()
    running: list[str] = []
    while True:
        while key := made.next_call():
            assert all(before in done for before in made.operations[key].after)
            made.enter(key, Stage.CALLING, 0)
            running.append(key)
        if not running:
            break
        key = running.pop(rng.randrange(len(running)))
        if rng.random() < 0.2:
            made.failed(key, 0)
        else:
            made.done(key, 0)
            done.add(key)

    assert set(made.stages.values()) <= OVER
    assert sum(made.counts.values()) == size


def test_a_circle_is_our_bug() -> None:
    with pytest.raises(RuntimeError):
        progress(create("t.Token:a", "create t.Token:b"), create("t.Token:b", "create t.Token:a"))


# -- the journal ------------------------------------------------------------------------------------------------------
def draft(kind: EntryKind = EntryKind.RELEASE, **fields: object) -> Draft:
    return Draft(kind=kind, fields=fields)


def test_one_group_is_in_flight_at_a_time() -> None:
    journal = Journal()
    journal.add(draft(lease=1))
    put = journal.next_group(7)
    journal.add(draft(lease=2))

    assert put is not None
    assert put.at == 7
    assert journal.next_group(7) is None
    journal.landed()
    assert journal.next_group(8) is not None


def test_names_inside_an_item_follow_it_to_its_place() -> None:
    journal = Journal()
    journal.add(draft(lease=1))
    journal.add(draft(EntryKind.INTENT), draft(EntryKind.OUTCOME, intent=InGroup(0)))
    put = journal.next_group(0)

    assert put is not None
    assert put.drafts[2].fields["intent"] == InGroup(1)


def test_a_group_that_met_another_head_goes_before_what_waits() -> None:
    journal = Journal()
    journal.add(draft(lease=1))
    journal.next_group(0)
    journal.add(draft(lease=2))
    journal.revise(lambda item: None if item[0].fields["lease"] == 3 else item)
    journal.unland()
    put = journal.next_group(5)

    assert put is not None
    assert [d.fields["lease"] for d in put.drafts] == [1, 2]
