"""The goals of speed and memory, and how far measured figures keep them; measures nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benches.ledgers import LedgerFigures
from benches.schedule import ScheduleFigures
from benches.whole import Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal: what was measured, in which unit, and the bound; `at_least` for speed-ups, else at most."""

    name: str
    measured: float
    bound: float
    unit: str
    at_least: bool = False

    @property
    def is_met(self) -> bool:
        """Whether the goal is kept."""
        return self.measured >= self.bound if self.at_least else self.measured <= self.bound

    @property
    def factor(self) -> float:
        """How far from the bound: 1 is on it, 2 is twice as bad."""
        if self.at_least:
            return self.bound / self.measured if self.measured else float("inf")
        return self.measured / self.bound


SPEED_UPS = (("create", "create-plan", 5.0), ("no-op", "no-op plan", 15.0), ("apply", "apply", 50.0))
"""Figure, name, and how many times faster than terraform it is to be."""

GROWN, GROWTH_MAX = 10, 11.0
NO_OP_COUNT, NO_OP_S_MAX, NO_OP_MIB_MAX = 10_000, 3.0, 250.0
DURABLE_MS_MAX, ENTRY_BYTES_MAX, WHY_MS_MAX, SCHEDULE_MAX = 0.5, 350.0, 100.0, 1.15
STARTS_MS_MAX = {"import firma": 50.0, "firma --help": 150.0}


def speed_ups(figures: Sequence[Figures]) -> Iterator[Goal]:
    """Yield how many times faster than terraform whole commands are, at the largest count of each shape."""
    largest = {f.shape: f for f in sorted(figures, key=lambda f: f.count) if f.tool == "terraform"}
    for theirs in largest.values():
        count = theirs.count
        ours = next(f for f in figures if f.tool == "firma" and (f.shape, f.count) == (theirs.shape, count))
        for figure, name, wanted in SPEED_UPS:
            if figure in theirs.costs and figure in ours.costs:
                ratio = theirs.costs[figure].wall_s / ours.costs[figure].wall_s
                least = ", at least" if theirs.costs[figure].stopped else ""
                title = f"{name}, {theirs.shape} of {count:,}, times faster{least}"
                yield Goal(name=title, measured=ratio, bound=wanted, unit="x", at_least=True)


def growth(figures: Sequence[Figures]) -> Iterator[Goal]:
    """Yield how time grows where the work grows tenfold."""
    ours = {(f.shape, f.count): f for f in figures if f.tool == "firma"}
    for (shape, count), small in sorted(ours.items()):
        large = ours.get((shape, count * GROWN))
        if large is None:
            continue
        for figure in ("create", "apply", "cold", "first", "no-op"):
            ratio = large.costs[figure].cpu_s / small.costs[figure].cpu_s
            name = f"growth of {figure}, {shape} of {count:,} to {count * GROWN:,}"
            yield Goal(name=name, measured=ratio, bound=GROWTH_MAX, unit="x")


def no_ops(figures: Sequence[Figures], count: int = NO_OP_COUNT) -> Iterator[Goal]:
    """Yield what a no-op plan costs at a count: with what is remembered, right after an apply, and without a cache."""
    for ours in figures:
        if ours.tool != "firma" or ours.count != count:
            continue
        for figure in ("no-op", "first", "cold"):
            cost, title = ours.costs[figure], f"{ours.shape} of {count:,}"
            name = f"no-op plan, {title}" if figure == "no-op" else f"no-op plan ({figure}), {title}"
            yield Goal(name=name, measured=cost.wall_s, bound=NO_OP_S_MAX, unit="s")
            yield Goal(name=f"{name}, memory", measured=cost.peak_mib, bound=NO_OP_MIB_MAX, unit="MiB")


def of_ledger(found: LedgerFigures) -> Iterator[Goal]:
    """Yield the goals of a ledger."""
    title = f"{found.shape} of {found.resources:,}"
    yield Goal(name=f"durable intent and outcome, {title}", measured=found.durable_ms, bound=DURABLE_MS_MAX, unit="ms")
    yield Goal(name=f"an entry with its values, {title}", measured=found.entry_bytes, bound=ENTRY_BYTES_MAX, unit="B")
    yield Goal(name=f"why, {title}, {found.entries:,} entries", measured=found.why_ms, bound=WHY_MS_MAX, unit="ms")


def of_schedule(found: ScheduleFigures) -> Goal:
    """Return the goal of the schedule."""
    name = f"time over the best schedule, {found.resources} resources"
    return Goal(name=name, measured=found.ratio, bound=SCHEDULE_MAX, unit="x")


def of_start(name: str, measured_ms: float) -> Goal:
    """Return the goal of a start."""
    return Goal(name=f"{name}, over a bare interpreter", measured=measured_ms, bound=STARTS_MS_MAX[name], unit="ms")
