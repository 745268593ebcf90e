"""Exit codes: the table of the design, and which wins."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cli_samples import change, planned
from firma.cli.exits import exit_of_error, exit_of_plan, worst
from firma.core.model.diagnostic import (
    ApprovalError,
    FirmaError,
    PermanentError,
    RefusedError,
    StaleError,
    TemporaryError,
    UnresolvedError,
    UsageError,
    diagnose,
)
from firma.core.plan.plan import Action, Deferred
from firma.core.trust.verdict import Reversibility
from firma.engine.result import Exit

ORDER = [130, 1, 4, 6, 5, 7, 3, 2, 0]
PROBLEM = diagnose("F814", "x")


@given(st.lists(st.sampled_from([code for code in Exit if code is not Exit.USAGE]), max_size=6))
def test_of_several_the_first_of_the_designs_order_wins(codes: list[Exit]) -> None:
    assert worst(codes) == min((*codes, Exit.DONE), key=lambda c: ORDER.index(int(c)))


def test_usage_stands_alone() -> None:
    assert worst([Exit.USAGE, Exit.ERROR]) is Exit.USAGE


def test_each_class_of_error_has_its_code() -> None:
    expected: list[tuple[type[FirmaError], int]] = [
        (FirmaError, 1),
        (TemporaryError, 1),
        (PermanentError, 1),
        (RefusedError, 4),
        (ApprovalError, 5),
        (StaleError, 6),
        (UnresolvedError, 7),
        (UsageError, 64),
    ]

    assert [(kind, int(exit_of_error(kind(PROBLEM)))) for kind, _ in expected] == expected


def test_a_plan_that_is_refused_and_deferred_is_refused() -> None:
    plan = planned(
        (change(Action.DELETE, "a"), Reversibility.ONE_WAY),
        refusals=(PROBLEM,),
        deferred=(Deferred(address="b", why="later"),),
    )

    assert exit_of_plan(plan, exit_code=True) is Exit.REFUSED


def test_an_incomplete_plan_wins_over_changes() -> None:
    plan = planned((change(Action.CREATE, "a"), Reversibility.RECREATE), deferred=(Deferred(address="b", why="later"),))

    assert exit_of_plan(plan, exit_code=True) is Exit.INCOMPLETE
