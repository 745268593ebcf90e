"""Laws of work on many units: order, bound, failure and cancelling, over random graphs; and mutants that they catch."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from firma.core.model.diagnostic import PermanentError, diagnose
from firma.engine.scheduling import before_each, in_dependency_order


@dataclass(frozen=True)
class Case:
    """Units in an order, what each needs, how long each takes (turns of the loop), which fail, and the bound."""

    order: tuple[str, ...]
    needs: Mapping[str, tuple[str, ...]]
    turns: Mapping[str, int]
    failing: frozenset[str]
    at_once: int


@dataclass
class Seen:
    """What happened, in order, and how many were under way at most."""

    events: list[tuple[str, str]] = field(default_factory=list)
    running: int = 0
    most: int = 0
    error: PermanentError | None = None


@st.composite
def cases(draw: st.DrawFn) -> Case:
    order = tuple(f"u{number}" for number in range(draw(st.integers(1, 9))))
    needs = {u: tuple(draw(st.lists(st.sampled_from(order), max_size=3, unique=True))) for u in order}
    turns = {u: draw(st.integers(0, 4)) for u in order}
    failing = frozenset(draw(st.lists(st.sampled_from(order), max_size=2)))
    return Case(order, needs, turns, failing, draw(st.integers(1, 4)))


def run(
    case: Case, *, before: Callable[[Sequence[str], Mapping[str, Sequence[str]]], dict[str, list[str]]], at_once: int
) -> Seen:
    seen = Seen()

    async def work(unit: str) -> None:
        seen.events.append(("begin", unit))
        seen.running += 1
        seen.most = max(seen.most, seen.running)
        try:
            for _ in range(case.turns[unit]):
                await asyncio.sleep(0)
            if unit in case.failing:
                raise PermanentError(diagnose("F936", unit))
        finally:
            seen.running -= 1
            seen.events.append(("end", unit))

    async def whole() -> None:
        try:
            await in_dependency_order(case.order, before(case.order, case.needs), work, at_once=at_once)
        except PermanentError as error:
            seen.error = error

    asyncio.run(whole())
    return seen


def check(case: Case, seen: Seen) -> None:
    """Everything that must hold of a run."""
    at = {unit: number for number, unit in enumerate(case.order)}
    begun = [unit for kind, unit in seen.events if kind == "begin"]
    assert len(begun) == len(set(begun))
    assert seen.running == 0, "what was begun is waited for"
    assert seen.most <= case.at_once
    for unit in begun:
        here = seen.events.index(("begin", unit))
        for giver in case.needs[unit]:
            if at[giver] < at[unit]:
                assert ("end", giver) in seen.events[:here], f"{unit} began before {giver} was over"
    failed = [unit for unit in case.order if unit in case.failing and unit in begun]
    if not failed:
        assert {*begun} == {*case.order}
        assert seen.error is None
        return
    assert seen.error is not None
    assert [d.detail for d in seen.error.diagnostics] == failed


@given(cases())
@settings(max_examples=60, deadline=None)
def test_units_begin_after_what_they_need_bounded_and_nothing_is_begun_after_a_failure(case: Case) -> None:
    check(case, run(case, before=before_each, at_once=case.at_once))


@given(cases())
@settings(max_examples=40, deadline=None)
def test_in_a_destruction_users_come_before_what_they_use(case: Case) -> None:
    before = before_each(case.order, case.needs, reverse=True)
    at = {unit: number for number, unit in enumerate(case.order)}
    expected = {(u, g) for u in case.order for g in case.needs[u] if at[u] < at[g]}
    assert {(first, then) for then, all_first in before.items() for first in all_first} == expected


MUTANTS: Mapping[str, tuple[Callable[..., dict[str, list[str]]], int]] = {
    "needs_are_ignored": (lambda order, _: {unit: [] for unit in order}, 0),
    "users_first": (lambda order, needs: before_each([*reversed(order)], needs), 0),
    "only_the_first_need_counts": (lambda order, needs: before_each(order, {u: n[:1] for u, n in needs.items()}), 0),
    "one_more_at_once": (before_each, 1),
}


@pytest.mark.parametrize("name", MUTANTS)
@pytest.mark.xfail(strict=True, reason="a mutant: the laws must catch it", raises=AssertionError)
def test_the_laws_catch(name: str) -> None:
    before, more = MUTANTS[name]

    @given(cases())
    @settings(max_examples=200, deadline=None, database=None, phases=(Phase.generate,))
    def law(case: Case) -> None:
        check(case, run(case, before=before, at_once=case.at_once + more))

    law()


def test_cancelling_waits_for_what_is_under_way() -> None:
    ended: list[str] = []

    async def work(unit: str) -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            ended.append(unit)

    async def whole() -> None:
        task = asyncio.ensure_future(in_dependency_order(["a", "b", "c"], {"c": ["a"]}, work))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(whole())
    assert sorted(ended) == ["a", "b"]
