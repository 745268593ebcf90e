"""Tables for people: columns as wide as what stands in them, and how a goal is said; knows no figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benches.goals import Goal


def goal_row(goal: Goal) -> tuple[str, ...]:
    """Return a goal as a row: name, what was measured, the bound, and whether it was met."""
    sign = "≥" if goal.at_least else "≤"
    verdict = "met" if goal.is_met else f"missed by {goal.factor:.2f}x"
    measured = f"{goal.measured:.3g}" if goal.measured < 1000 else f"{goal.measured:,.0f}"
    return goal.name, f"{measured} {goal.unit}", f"{sign} {goal.bound:g} {goal.unit}", verdict


def table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of a table."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
