"""Laws of planning over random programs, edits and failures, with a pure interpreter for apply and cloud."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, example, given, reject, settings
from hypothesis import strategies as st

import plan_story as laws
from firma.core.ledger.state import Hold
from firma.core.model.value import Map
from firma.core.plan.plan import Action
from plan_story import Story, UnfitError

SEEDS = st.integers(0, 2**32)
EDITS = st.integers(1, 12)


def hold(law: Callable[..., None], *numbers: int) -> None:
    """Let a law hold for these numbers, if they make a case of it."""
    try:
        law(*numbers)
    except UnfitError:
        reject()


@given(SEEDS, EDITS, EDITS)
def test_a_plan_after_apply_is_empty(seed: int, first: int, then: int) -> None:
    hold(laws.empty_after_apply, seed, first, then)


@given(SEEDS, EDITS, EDITS)
def test_what_is_declared_is_there_and_nothing_else(seed: int, first: int, then: int) -> None:
    hold(laws.what_is_declared_is_there, seed, first, then)


@given(SEEDS, EDITS, EDITS)
def test_the_order_of_declarations_is_irrelevant(seed: int, first: int, then: int) -> None:
    hold(laws.order_is_irrelevant, seed, first, then)


@given(SEEDS, EDITS, EDITS)
def test_every_operation_comes_after_what_it_needs(seed: int, first: int, then: int) -> None:
    hold(laws.operations_are_ordered, seed, first, then)


@given(SEEDS, EDITS, EDITS)
@example(seed=409, first=9, then=7)  # what uses a thing that goes before a strict delete-first one cannot wait for that
def test_what_fails_is_planned_again_and_converges(seed: int, first: int, then: int) -> None:
    hold(laws.failures_converge, seed, first, then)


@given(SEEDS, EDITS, EDITS)
def test_an_open_intent_defers_only_what_it_must_and_converges_once_settled(seed: int, first: int, then: int) -> None:
    hold(laws.open_intents_converge, seed, first, then)


@given(SEEDS, EDITS, st.integers(1, 4))
def test_a_rename_alone_never_replaces(seed: int, first: int, renames: int) -> None:
    hold(laws.renames_never_replace, seed, first, renames)


@given(SEEDS, EDITS, EDITS)
def test_a_plan_survives_its_bytes(seed: int, first: int, then: int) -> None:
    hold(laws.bytes_survive, seed, first, then)


@given(SEEDS, EDITS, EDITS)
def test_planning_changes_no_state(seed: int, first: int, then: int) -> None:
    hold(laws.state_stays, seed, first, then)


@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(SEEDS, st.integers(4, 12), st.integers(1, 3), st.integers(1, 3))
def test_a_plan_whose_read_set_stands_would_be_planned_again(seed: int, first: int, mine: int, theirs: int) -> None:
    hold(laws.read_set_is_sound, seed, first, mine, theirs)


@given(SEEDS, EDITS, EDITS)
def test_a_whole_change_taken_back_stays_taken_back(seed: int, first: int, then: int) -> None:
    hold(laws.taken_back_stays_so, seed, first, then)


@given(SEEDS, EDITS, EDITS, EDITS)
def test_what_is_brought_back_keeps_what_it_uses(seed: int, first: int, then: int, later: int) -> None:
    hold(laws.what_is_brought_back_keeps_what_it_uses, seed, first, then, later)


def test_a_hold_is_never_lost_by_an_unrelated_change() -> None:
    story = Story.of(5, 8)
    story.settle()
    name = min(story.source.specs)
    address = f"{story.source.specs[name].type}:{name}"
    number = story.world.state.by_address[address]
    story.world.apply(story.plan(holds=[Hold(key=f"o{number}", values=Map(v=77))]))
    for other in sorted(story.source.specs)[1:]:
        story.source.specs[other].v += 1
    story.settle()
    now = story.world.state.objects[number].now

    assert now is not None
    assert now.request["v"] == 77
    assert all(change.action is not Action.REPLACE for change in story.plan().changes)
