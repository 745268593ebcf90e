"""Laws of rollbacks over random histories, and mutants of the inverse that they must catch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from firma.core.ledger.state import Hold
from firma.core.model.expression import Reference
from firma.core.model.value import Map
from firma.core.trust.aims import OnConflict
from firma.core.trust.undo import Undo, undo, undo_to
from rollback_story import (
    WANTED,
    Edit,
    Step,
    Told,
    Undoer,
    histories,
    is_sound,
    plain,
    replayed,
    taken_back,
    told,
)

FEW = settings(max_examples=max(settings().max_examples // 2, 10), deadline=None)
STEPS = histories()


def pick(data: st.DataObject, steps: Sequence[Step]) -> int:
    return data.draw(st.integers(0, len(steps) - 1), label="change")


def breaks_replay(steps: Sequence[Step], number: int, undoer: Undoer) -> str:
    """Return what is wrong with taking one change of a history back; empty if it is as replaying it without."""
    world = told(steps)
    found = taken_back(world, number, undoer)
    without = replayed(steps, skip=number)
    if found is not None and not found.is_whole:
        named = [c.rival.run for c in found.conflicts if c.rival.run]
        return "" if named or found.left else "a conflict is claimed, and not named"
    try:
        world.apply(world.source, () if found is None else found.holds)
    except (RuntimeError, AssertionError, KeyError) as error:
        return f"it cannot be applied: {error}"
    if not is_sound(without):
        return "replaying without it refers to nothing, and nobody said so"
    if plain(world.declared()) != plain(without):
        return f"{plain(world.declared())} is not {plain(without)}"
    return ""


@given(STEPS, st.data())
@FEW
def test_taking_a_change_back_is_replaying_the_history_without_it_or_names_the_conflict(
    steps: tuple[Step, ...], data: st.DataObject
) -> None:
    assert breaks_replay(steps, pick(data, steps), undo) == ""


def touches(step: Step) -> set[str]:
    return {edit.name for edit in step} | {
        edit.value.address.rpartition(":")[2] for edit in step if isinstance(edit.value, Reference)
    }


@given(STEPS, st.data())
@FEW
def test_what_no_later_change_touches_is_always_taken_back(steps: tuple[Step, ...], data: st.DataObject) -> None:
    number = pick(data, steps)
    later = {name for step in steps[number + 1 :] for name in touches(step)}
    names = {edit.name for edit in steps[number]}
    used = any(
        value.address.rpartition(":")[2] in names
        for step in steps[number + 1 :]
        for edit in step
        for value in [edit.value, *(edit.value.values() if isinstance(edit.value, Map) else ())]
        if isinstance(value, Reference)
    )
    former = replayed(steps[:number])
    if later & names or used or not is_sound({**replayed(steps, skip=number)}) or not former:
        return
    found = taken_back(told(steps), number, undo)

    assert found is not None
    assert found.is_whole, (found.conflicts, found.left)


@given(STEPS, st.data())
@FEW
def test_going_to_a_moment_gives_what_was_declared_then(steps: tuple[Step, ...], data: st.DataObject) -> None:
    world, number = told(steps), pick(data, steps)
    found = undo_to(world.world.log, world.world.state, world.heads[number], WANTED)
    world.apply(world.source, found.holds)

    assert found.is_whole
    assert plain(world.declared()) == plain(replayed(steps[: number + 1]))


@given(STEPS, st.data(), st.integers(1, 3))
@FEW
def test_taking_a_rollback_back_gives_what_was_before_any_number_of_times(
    steps: tuple[Step, ...], data: st.DataObject, times: int
) -> None:
    world = told(steps)
    found = taken_back(world, pick(data, steps), undo, on_conflict=OnConflict.FORMER)
    if found is None or not found.holds:
        return
    before = plain(world.declared())
    world.apply(world.source, found.holds)
    after = plain(world.declared())
    for number in range(times):
        again = taken_back(world, -1, undo)
        world.apply(world.source, () if again is None else again.holds)
        assert plain(world.declared()) == (before if number % 2 == 0 else after)


@given(STEPS, st.data())
@FEW
def test_two_changes_taken_back_the_newer_first_are_both_taken_back(
    steps: tuple[Step, ...], data: st.DataObject
) -> None:
    world = told(steps)
    both = {pick(data, steps), pick(data, steps)}
    without = tuple(step for index, step in enumerate(steps) if index not in both)
    for number in sorted(both, reverse=True):
        found = taken_back(world, number, undo)
        if found is None or not found.is_whole or found.left:
            return  # what is as if it had never been leaves no trace of having been taken back
        world.apply(world.source, found.holds)

    assert plain(world.declared()) == plain(replayed(without))


# -- mutants ----------------------------------------------------------------------------------------------------------
def two_way(*args: Any, **more: Any) -> Undo:
    """Forgets what later changes did: takes the former values in any case."""
    log, now, change, wanted = args
    found = undo(log, now, change, replace(wanted, on_conflict=OnConflict.FORMER), **more)
    return replace(found, conflicts=())


def later_ones_win(*args: Any, **more: Any) -> Undo:
    """Takes back what it can, and calls that the whole."""
    log, now, change, wanted = args
    found = undo(log, now, change, replace(wanted, on_conflict=OnConflict.LATER), **more)
    return replace(found, conflicts=())


def _with_holds(found: Undo, holds: Sequence[Hold]) -> Undo:
    return replace(found, holds=tuple(holds))


def dead_ids(*args: Any, **more: Any) -> Undo:
    """Restores what references came to, and not the references."""
    found = undo(*args, **more)
    return _with_holds(
        found,
        [
            replace(hold, values=Map({p: "arn:i-1" if isinstance(v, Reference) else v for p, v in hold.values.items()}))
            for hold in found.holds
        ],
    )


def no_creations(*args: Any, **more: Any) -> Undo:
    """Forgets that creations are taken back, too."""
    found = undo(*args, **more)
    return _with_holds(found, [hold for hold in found.holds if not hold.absent])


def no_deletions(*args: Any, **more: Any) -> Undo:
    """Forgets that deletions are taken back, too."""
    found = undo(*args, **more)
    return _with_holds(found, [hold for hold in found.holds if hold.declaration is None])


def first_path_only(*args: Any, **more: Any) -> Undo:
    """Takes one attribute of each thing back."""
    found = undo(*args, **more)
    return _with_holds(found, [replace(h, values=Map(dict([*h.values.items()][:1]))) for h in found.holds])


def leaves_users(*args: Any, **more: Any) -> Undo:
    """Says of nothing that it is left."""
    return replace(undo(*args, **more), left=())


MUTANTS: tuple[Undoer, ...] = (
    two_way,
    later_ones_win,
    dead_ids,
    no_creations,
    no_deletions,
    first_path_only,
    leaves_users,
)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_a_wrong_inverse_is_caught(mutant: Undoer) -> None:
    pairs = STEPS.flatmap(lambda steps: st.tuples(st.just(steps), st.integers(0, len(steps) - 1)))
    once = settings(max_examples=600, deadline=None, phases=[Phase.generate], database=None, derandomize=True)
    try:
        find(pairs, lambda pair: breaks_replay(pair[0], pair[1], mutant) != "", settings=once)
    except NoSuchExample:
        pytest.fail(f"no history tells {mutant.__name__} from the right one")


def test_a_history_of_one_update_is_taken_back_to_its_values() -> None:
    steps: tuple[Step, ...] = ((Edit("a", (), Map(v=1)),), (Edit("a", ("v",), 2),))
    world: Told = told(steps)
    found = taken_back(world, 1, undo)

    assert found is not None
    assert [(w.address, w.path, w.value) for w in found.wished] == [("t.Plain:a", ("v",), 1)]
