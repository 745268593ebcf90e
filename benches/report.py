"""Figures as a table for people and as JSON for machines; measures nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from benches.goals import Goal, growth, no_ops, of_ledger, of_schedule, of_start, speed_ups
from benches.ledgers import LedgerFigures
from benches.schedule import ScheduleFigures
from benches.tables import goal_row, table
from benches.whole import Figures

COLUMNS = ("create", "apply", "first", "no-op", "cold")


@dataclass(slots=True)
class Report:
    """Everything that one run measured."""

    machine: str
    disk_ms: float
    date: str
    load: float
    terraform: str
    quick: bool
    figures: list[Figures] = field(default_factory=list)
    starts: dict[str, float] = field(default_factory=dict)
    ledgers: list[LedgerFigures] = field(default_factory=list)
    schedules: list[ScheduleFigures] = field(default_factory=list)

    def goals(self) -> list[Goal]:
        """Return every goal that this run has figures for."""
        found = [*speed_ups(self.figures), *growth(self.figures), *no_ops(self.figures)]
        found += [of_start(name, measured) for name, measured in self.starts.items()]
        found += [goal for ledger in self.ledgers for goal in of_ledger(ledger)]
        return [*found, *(of_schedule(schedule) for schedule in self.schedules)]

    def plain(self) -> dict[str, Any]:
        """Return it as plain JSON data."""
        goals = [{**asdict(goal), "met": goal.is_met, "factor": round(goal.factor, 3)} for goal in self.goals()]
        return {**asdict(self), "goals": goals}

    def lines(self) -> Iterator[str]:
        """Yield it as text."""
        yield f"{self.date}, {self.machine}"
        yield f"{self.terraform}; a durable write of 4 KiB: {self.disk_ms:.2f} ms; load before: {self.load:.1f}"
        yield ""
        yield "Whole commands: wall s (processor s, peak MiB). `first`: no-op after an apply; `cold`: without a cache."
        yield from table(_rows(self.figures))
        yield ""
        for found in self.ledgers:
            yield (
                f"Ledger, {found.shape} of {found.resources:,}: {found.entries:,} entries of {found.header_bytes:.0f} B"
                f" ({found.entry_bytes:.0f} B with values, {found.file_bytes:.0f} B of the file); why"
                f" {found.why_ms:.1f} ms, {found.why_open_ms:.0f} ms with opening the ledger; an apply"
                f" {found.apply_ms:.2f} ms a resource, of which {found.durable_ms:.2f} ms appending"
            )
        for schedule in self.schedules:
            yield (
                f"Schedule, {schedule.resources} resources: {schedule.took_s:.2f} s; best {schedule.best_s:.2f} s;"
                f" longest chain {schedule.chain_s:.2f} s"
            )
        yield ""
        yield from table([("goal", "measured", "bound", ""), *map(goal_row, self.goals())])


def _rows(figures: Sequence[Figures]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [("tool", "system", *COLUMNS)]
    for one in figures:
        cells = [one.costs.get(name) for name in COLUMNS]
        shown = [
            "" if c is None else f"{'> ' if c.stopped else ''}{c.wall_s:.2f} ({c.cpu_s:.2f}, {c.peak_mib:.0f})"
            for c in cells
        ]
        rows.append((one.tool, f"{one.shape} {one.count:,}", *shown))
    return rows
