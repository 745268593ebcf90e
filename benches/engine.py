"""The whole engine at work: an estate of many units, a store that holds far more, and a rollback over a long log."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from benches.estates import Estate, change, write
from benches.filling import Filling, fill
from benches.goals import Goal
from benches.measure import Cost, median, most_of
from benches.questions import Timed, addresses, alone, appending, asking_why, opening
from benches.rollbacks import RollbackFigures, rollbacks
from benches.tables import goal_row, table
from benches.tools import Tool, firma_tool
from benches.whole import Tell
from firma.stores.snapshots import SNAPSHOT_EVERY

NO_OP_S_MAX, PLAN_S_MAX, WHY_MS_MAX, WHY_COMMAND_MS_MAX = 5.0, 0.7, 100.0, 400.0
DURABLE_MS_MAX, ROLLBACK_S_MAX, STORE_GB_MAX = 20.0, 1.0, 1.0
MILLION = 1_000_000
WHY_COMMANDS = 20
"""Fewest commands of which one in twenty may take longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineSizes:
    """How large estate, store and log are, and how often each thing is asked."""

    estate: Estate = Estate()  # noqa: RUF009  # frozen
    filling: Filling = Filling()  # noqa: RUF009  # frozen
    changes: int = 10_000
    rounds: int = 5
    questions: int = 100


WHOLE = EngineSizes()
WHOLE_QUICK = EngineSizes(filling=Filling(units=10), changes=1_000, rounds=3, questions=30)
WHOLE_TINY = EngineSizes(
    estate=Estate(units=12, resources=120, layers=2, regions=3),
    filling=Filling(units=2, resources=120, entries=600),
    changes=20,
    rounds=1,
    questions=3,
)


@dataclass(slots=True)
class EngineReport:
    """Everything that one run measured: whole commands, functions, and the store."""

    machine: str
    disk_ms: float
    date: str
    load: float
    sizes: EngineSizes
    commands: dict[str, Cost] = field(default_factory=dict)
    functions: dict[str, Timed] = field(default_factory=dict)
    entries: int = 0
    entries_read: int = 0
    entries_of_unit: int = 0
    file_bytes: int = 0
    filled_s: float = 0.0
    rollback: RollbackFigures | None = None
    rollback_mib: float = 0.0

    def goals(self) -> list[Goal]:
        """Return every goal. What waits for the disk is judged by the wall, the rest by the smaller of both times."""
        named = f"{self.sizes.estate.units} units, {self.sizes.estate.resources:,} resources"
        held = f"{self.entries:,} entries"
        found = [
            _command(f"no-op plan of all (cold), {named}", self.commands["cold"], NO_OP_S_MAX),
            _command(f"no-op plan of all (first), {named}", self.commands["first"], NO_OP_S_MAX),
            _command(f"no-op plan of all, {named}", self.commands["no-op"], NO_OP_S_MAX),
            _command(f"plan of one unit's change, {named}", self.commands["change"], PLAN_S_MAX),
            _command(f"plan of one unit's change, {held} beside", self.commands["change, big store"], PLAN_S_MAX),
            _command(f"why, a command, 95 of 100, {held}", self.commands["why"], WHY_COMMAND_MS_MAX, "ms"),
            _function(f"why, 95 of 100, {held}", self.functions["why, 95 of 100"], WHY_MS_MAX),
            _durable("outcomes of 100 resources durable", self.functions["outcomes of 100"], DURABLE_MS_MAX),
        ]
        size = self.file_bytes / 1e9 * MILLION / max(1, self.entries)
        found.append(Goal(name="a store of 1,000,000 entries", measured=size, bound=STORE_GB_MAX, unit="GB"))
        read = float(self.entries_read)
        most = SNAPSHOT_EVERY * 1.1  # a run is not cut in two for a snapshot
        found.append(Goal(name="entries read to open a unit", measured=read, bound=most, unit="entries"))
        if self.rollback is not None:
            name = f"rollback plan of one change of {self.rollback.changes:,}"
            took = min(self.rollback.change, self.rollback.change_cpu)
            found.append(Goal(name=name, measured=took, bound=ROLLBACK_S_MAX, unit="s"))
        return found

    def plain(self) -> dict[str, Any]:
        """Return it as plain JSON data."""
        goals = [{**asdict(goal), "met": goal.is_met, "factor": round(goal.factor, 3)} for goal in self.goals()]
        return {**asdict(self), "goals": goals}

    def lines(self) -> Iterator[str]:
        """Yield it as text."""
        yield f"{self.date}, {self.machine}"
        yield f"a durable write of 4 KiB: {self.disk_ms:.2f} ms; load before: {self.load:.1f}"
        yield ""
        rows: list[tuple[str, ...]] = [("measured", "wall ms", "processor ms", "peak MiB")]
        rows += [_row(f"`firma` {name}", of.wall_s, of.cpu_s, of.peak_mib) for name, of in self.commands.items()]
        rows += [_row(name, of.wall_s, of.cpu_s, of.peak_mib) for name, of in self.functions.items()]
        if self.rollback is not None:
            made = self.rollback
            parts = (
                ("a change", made.change, made.change_cpu),
                ("another", made.again, 0.0),
                ("a unit to a moment", made.moment, 0.0),
            )
            rows += [_row(f"rollback plan, {name}", took, cpu, self.rollback_mib) for name, took, cpu in parts]
        yield from table(rows)
        yield ""
        yield (
            f"Store: {self.entries:,} entries in {self.file_bytes / 1e6:,.0f} MB"
            f" ({self.file_bytes / max(1, self.entries):,.0f} B each), filled in {self.filled_s:.0f} s;"
            f" opening a unit of {self.entries_of_unit:,} entries read {self.entries_read:,}"
        )
        yield ""
        yield from table([("goal", "measured", "bound", ""), *map(goal_row, self.goals())])


def _row(name: str, wall_s: float, cpu_s: float, peak_mib: float) -> tuple[str, ...]:
    return name, f"{1000 * wall_s:,.1f}", f"{1000 * cpu_s:,.1f}" if cpu_s else "–", f"{peak_mib:,.0f}"


def _command(name: str, cost: Cost, bound: float, unit: str = "s") -> Goal:
    took = min(cost.wall_s, cost.cpu_s)
    return Goal(name=name, measured=took * (1000 if unit == "ms" else 1), bound=bound, unit=unit)


def _function(name: str, took: Timed, bound_ms: float) -> Goal:
    return Goal(name=name, measured=1000 * took.judged_s, bound=bound_ms, unit="ms")


def _durable(name: str, took: Timed, bound_ms: float) -> Goal:
    """A promise of the disk: its time is no processor time."""
    return Goal(name=name, measured=1000 * took.wall_s, bound=bound_ms, unit="ms")


def measure_engine(report: EngineReport, folder: Path, tell: Tell) -> None:
    """Measure everything. Raises CommandError."""
    sizes, home = report.sizes, folder / "estate"
    home.mkdir()
    write(home, sizes.estate)
    commit = _committed(home)
    tool = firma_tool(home)
    _estate(report, tool, tell)
    tell(f"a store of {sizes.filling.units * sizes.filling.entries:,} entries more")
    path, start = home / ".firma" / "ledger.db", time.perf_counter()
    fill(path, sizes.filling, commit)
    report.filled_s = time.perf_counter() - start
    report.file_bytes = path.stat().st_size
    report.entries = _entries(path)
    tell("questions to it")
    _questions(report, tool)
    tell(f"a rollback among {sizes.changes:,} changes")
    report.rollback, report.rollback_mib = alone(rollbacks, folder / "rollback", 1_000, sizes.changes)
    shutil.rmtree(home)


def _entries(path: Path) -> int:
    import sqlite3

    with sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True) as db:
        (found,) = db.execute("SELECT sum(seq) FROM unit").fetchone()
    return int(found)


def _committed(folder: Path) -> str:
    """Make a repository of a folder, and return its commit: always the same one."""
    said = {"GIT_AUTHOR_DATE": "2023-11-14T00:00:00Z", "GIT_COMMITTER_DATE": "2023-11-14T00:00:00Z"}
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), **said}
    who = ("-c", "user.name=bench", "-c", "user.email=bench@example.org")
    (folder / ".gitignore").write_text(".firma/\n.bench.log\n", encoding="utf-8")
    for words in (("init", "-q", "."), ("add", "-A"), (*who, "commit", "-q", "-m", "estate")):
        subprocess.run(["git", *words], cwd=folder, env=env, check=True, capture_output=True)  # noqa: S603, S607
    told = subprocess.run(["git", "rev-parse", "HEAD"], cwd=folder, env=env, check=True, capture_output=True, text=True)  # noqa: S607
    return told.stdout.strip()


def _estate(report: EngineReport, tool: Tool, tell: Tell) -> None:
    rounds = report.sizes.rounds
    tell("an estate: apply")
    report.commands["apply of all"] = tool.applied()
    tool.plan = (*tool.plan, "--refresh", "none")
    tell("an estate: plans")
    report.commands["first"] = tool.planned()
    report.commands["no-op"] = median([tool.planned() for _ in range(rounds)])
    cold = []
    for _ in range(rounds):
        tool.forget(".firma/cache")
        cold.append(tool.planned())
    report.commands["cold"] = median(cold)
    report.commands["change"] = _one_change(tool, rounds, 100)


def _one_change(tool: Tool, rounds: int, size: int) -> Cost:
    """Plan a change of one unit, each time another one."""
    before, costs = tool.plan, []
    tool.plan = (*tool.plan, "s003")
    for number in range(rounds):
        change(tool.folder, {"s003": size + number})
        costs.append(tool.planned())
    tool.plan = before
    return median(costs)


def _questions(report: EngineReport, tool: Tool) -> None:
    sizes, folder = report.sizes, tool.folder
    report.commands["change, big store"] = _one_change(tool, sizes.rounds, 1_000)
    wanted = addresses(sizes.filling, sizes.questions)
    before, costs = tool.plan, []
    for address in wanted[:WHY_COMMANDS]:
        tool.plan = (before[0], "why", address) if before[1] == "plan" else (*before[:3], "why", address)
        costs.append(tool.planned())
    tool.plan = before
    report.commands["why"] = most_of(costs)
    report.commands["why, median"] = median(costs)
    (half, most), peak = alone(asking_why, folder, wanted)
    report.functions["why, median"] = Timed(half.wall_s, half.cpu_s, peak)
    report.functions["why, 95 of 100"] = Timed(most.wall_s, most.cpu_s, peak)
    (took, report.entries_read, report.entries_of_unit), peak = alone(opening, folder, sizes.filling.names[-1])
    report.functions["opening a unit"] = Timed(took.wall_s, took.cpu_s, peak)
    (one, both), peak = alone(appending, folder, sizes.filling.names[0], max(3, sizes.rounds))
    report.functions["outcomes of 100"] = Timed(one.wall_s, one.cpu_s, peak)
    report.functions["intents and outcomes of 100"] = Timed(both.wall_s, both.cpu_s, peak)
