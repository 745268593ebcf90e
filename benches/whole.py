"""Whole commands over chains and fans: ours and terraform's in turns, so that a busy moment meets both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benches.measure import Cost, median
from benches.tools import Tool, firma_tool, terraform_tool

LONG_S = 15.0
"""What takes longer is measured once."""

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
    """How often plans and applies are measured, and up to which count of a shape terraform takes part.

    Its time on a chain grows with the square and more: where 1,000 take five minutes, 4,000 would take over an hour.
    """

    plans: int = 5
    applies: int = 3
    terraform_max: Mapping[str, int] = field(default_factory=lambda: {"fan": 4_000, "chain": 1_000})
    terraform_applies: bool = True


def measured(folder: Path, shape: str, count: int, rounds: Rounds, tell: Tell, *, alone: bool = False) -> list[Figures]:
    """Return figures of ours and, where it is installed and not left out, of terraform. Raises CommandError."""
    ours = firma_tool(folder / f"firma-{shape}-{count}")
    alone = alone or count > rounds.terraform_max.get(shape, 0)
    theirs = None if alone else terraform_tool(folder / f"terraform-{shape}-{count}")
    tools = [ours] if theirs is None else [ours, theirs]
    found = {tool.name: Figures(tool.name, shape, count) for tool in tools}
    for tool in tools:
        tell(f"{tool.name}: {shape} of {count:,}")
        tool.begin(shape, count)
    for figures, costs in _in_turns(tools, found, rounds.plans, _fresh(Tool.planned)):
        figures.costs["create"] = median(costs)
    for tool in tools:
        if tool.name == "terraform" and not rounds.terraform_applies:
            continue
        tell(f"{tool.name}: apply {count:,}")
        ((figures, costs),) = _in_turns([tool], found, rounds.applies, _fresh(Tool.applied))
        figures.costs["apply"] = median(costs)
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
    for number in range(times):
        for tool in tools:
            if number and costs[tool.name][0].wall_s > LONG_S:
                continue
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
