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
    """How often plans and applies are measured, and up to which count of a shape terraform applies to the end.

    Its time on a chain grows with the square and more: 1,000 take two minutes, and of 4,000 some 2,700 were done after
    76 minutes. Beyond the count its apply is ended after so many times ours, and its plan of nothing reads a state that
    was written as an apply leaves it.
    """

    plans: int = 5
    applies: int = 3
    terraform_whole: Mapping[str, int] = field(default_factory=lambda: {"fan": 4_000, "chain": 1_000})
    terraform_times: float = 60.0
    terraform_applies: bool = True


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
        if tool.name == "terraform" and not rounds.terraform_applies:
            continue
        tell(f"{tool.name}: apply {count:,}")
        if tool.name == "terraform" and count > rounds.terraform_whole.get(shape, 0):
            _begun(tool, found, shape, count, rounds)
            continue
        ((figures, costs),) = _in_turns([tool], found, rounds.applies, _fresh(Tool.applied))
        figures.costs["apply"] = median(costs)
    found["firma"].costs["first"] = ours.planned()
    ready = [tool for tool in tools if "apply" in found[tool.name].costs]
    for figures, costs in _in_turns(ready, found, rounds.plans, Tool.planned):
        figures.costs["no-op"] = median(costs)
    found["firma"].costs["cold"] = median([_cold(ours) for _ in range(rounds.plans)])
    return list(found.values())


def _begun(tool: Tool, found: dict[str, Figures], shape: str, count: int, rounds: Rounds) -> None:
    """Begin an apply and end it after so many times ours; then write what it would have left."""
    tool.forget()
    limit_s = rounds.terraform_times * found["firma"].costs["apply"].wall_s
    found[tool.name].costs["apply"] = tool.applied(limit_s)
    tool.forget()
    if tool.pretend is not None:
        tool.pretend(tool.folder, shape, count)


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
