"""Whole commands over chains and fans: ours and terraform's in turns, so that a busy moment meets both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benches.measure import Cost, median
from benches.tools import Tool, firma_tool, terraform_tool

Tell = Callable[[str], None]


@dataclass(slots=True)
class Figures:
    """Medians of one tool over one system, by what was measured.

    `create`: plan of everything. `apply`: plan and apply of everything. `no-op`: plan of nothing; ours also `first`
    (right after an apply: the evaluation is remembered, the plan is not) and `cold` (no cache at all).
    """

    tool: str
    shape: str
    count: int
    costs: dict[str, Cost] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rounds:
    """How often plans and applies are measured, and up to which count terraform applies."""

    plans: int = 5
    applies: int = 3
    terraform_applies_max: int = 4_000


def measured(folder: Path, shape: str, count: int, rounds: Rounds, tell: Tell, *, alone: bool = False) -> list[Figures]:
    """Return figures of ours and, where it is installed and not left out, of terraform. Raises CommandError."""
    ours = firma_tool(folder / f"firma-{shape}-{count}")
    theirs = None if alone else terraform_tool(folder / f"terraform-{shape}-{count}")
    tools = [ours] if theirs is None else [ours, theirs]
    found = {tool.name: Figures(tool.name, shape, count) for tool in tools}
    for tool in tools:
        tell(f"{tool.name}: {shape} of {count:,}")
        tool.begin(shape, count)
    for figures, costs in _in_turns(tools, found, rounds.plans, _fresh(Tool.planned)):
        figures.costs["create"] = median(costs)
    for tool in tools:
        few = 1 if tool.name == "terraform" else rounds.applies
        if tool.name == "terraform" and count > rounds.terraform_applies_max:
            continue
        tell(f"{tool.name}: apply {count:,}")
        found[tool.name].costs["apply"] = median([_fresh(Tool.applied)(tool) for _ in range(few)])
    found["firma"].costs["first"] = ours.planned()
    ready = [tool for tool in tools if "apply" in found[tool.name].costs]
    for figures, costs in _in_turns(ready, found, rounds.plans, Tool.planned):
        figures.costs["no-op"] = median(costs)
    found["firma"].costs["cold"] = median([_cold(ours) for _ in range(rounds.plans)])
    return list(found.values())


def _in_turns(
    tools: list[Tool], found: dict[str, Figures], times: int, work: Callable[[Tool], Cost]
) -> list[tuple[Figures, list[Cost]]]:
    costs: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
    for _ in range(times):
        for tool in tools:
            costs[tool.name].append(work(tool))
    return [(found[name], of) for name, of in costs.items()]


def _fresh(work: Callable[[Tool], Cost]) -> Callable[[Tool], Cost]:
    def from_nothing(tool: Tool) -> Cost:
        tool.forget()
        return work(tool)

    return from_nothing


def _cold(tool: Tool) -> Cost:
    tool.forget(".firma/cache")
    return tool.planned()
