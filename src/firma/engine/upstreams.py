"""Outputs that a unit takes from others: from plans made just now, else from the givers' ledgers; knows no planner."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from firma.core.graph.graph import Graph
from firma.core.ledger.state import State
from firma.core.model.address import parse_full
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.value import Unknown, is_known
from firma.core.plan.plan import Plan
from firma.core.plan.sheet import Upstreams

StateOf = Callable[[str], Awaitable[State]]


def givers(graph: Graph) -> tuple[str, ...]:
    """Return the units whose outputs a graph takes, sorted."""
    return tuple(sorted({str(parse_full(address)[0]) for addresses in graph.foreign.values() for address in addresses}))


def givers_of(plan: Plan) -> tuple[str, ...]:
    """Return the units whose outputs a plan was made with, sorted."""
    read = (key.removeprefix("up:") for key in plan.read_set if key.startswith("up:"))
    return tuple(sorted({str(parse_full(address)[0]) for address in read}))


async def upstreams_of(graph: Graph, plans: Mapping[str, Plan], state_of: StateOf) -> Upstreams:
    """Return values and digests of everything that a graph takes from other units.

    A value of a unit that is planned at the same time is what that plan says (its digest is empty where it may change);
    any other is what the giver's ledger holds.

    Raises:
        PermanentError: F915, a giver was never applied, or does not give this output any more.
    """
    values: dict[str, Any] = {}
    digests: dict[str, str] = {}
    missing: dict[str, str] = {}
    for address in sorted({address for addresses in graph.foreign.values() for address in addresses}):
        unit, node, _ = parse_full(address)
        plan, state = plans.get(str(unit)), await state_of(str(unit))
        held = state.outputs.get(node.name)
        if plan is not None and node.name in plan.outputs:
            value = plan.outputs[node.name]
            values[address] = value
            same = held is not None and is_known(value) and value == held[0]
            digests[address] = held[1] if same and held is not None else ""
        elif held is not None:
            values[address], digests[address] = held[0], held[1]
        else:
            missing[address] = unit.short
            values[address] = Unknown(address)
    if missing:
        first, giver = next(iter(missing.items()))
        help_text = f"`firma apply {parse_full(first)[0].stack}` first, or plan both together."
        raise PermanentError(diagnose("F915", f"{first}: {giver} has no such output", value=first, help=help_text))
    return Upstreams(values=values, digests=digests)


class LiveUpstreams:
    """Outputs as the ledgers hold them now: what an earlier unit of the same root plan gave is there by then."""

    def __init__(self, states: Callable[[str], State | None]) -> None:
        self._states = states

    def __call__(self, address: str) -> Any:
        """Return the value of an output, or Unknown where there is none."""
        unit, node, _ = parse_full(address)
        state = self._states(str(unit))
        held = state.outputs.get(node.name) if state is not None else None
        return Unknown(address) if held is None else held[0]
