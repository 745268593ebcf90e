"""Outputs that a unit takes from others: from plans made just now, else from the givers' ledgers; knows no planner."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

from firma.core.graph.graph import Graph
from firma.core.ledger.state import Hold, State
from firma.core.model.address import Unit, format_path, parse_full
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.digest import digest_value
from firma.core.model.expression import references
from firma.core.model.value import EMPTY, Unknown, Value, is_known
from firma.core.plan.plan import Plan
from firma.core.plan.received import parting, told
from firma.core.plan.sheet import Upstreams

StateOf = Callable[[str], Awaitable[State]]


def givers(graph: Graph) -> tuple[str, ...]:
    """Return the units whose outputs a graph takes, sorted."""
    return tuple(sorted({str(parse_full(address)[0]) for address in _taken(graph)}))


def _taken(graph: Graph) -> list[str]:
    """Outputs of other units that nodes refer to, or that the program received as values; sorted."""
    return sorted({*graph.received, *(address for addresses in graph.foreign.values() for address in addresses)})


def givers_of(plan: Plan) -> tuple[str, ...]:
    """Return the units whose outputs a plan was made with, sorted."""
    read = (key.removeprefix("up:") for key in plan.read_set if key.startswith("up:"))
    return tuple(sorted({str(parse_full(address)[0]) for address in read}))


async def upstreams_of(
    graph: Graph,
    plans: Mapping[str, Plan],
    state_of: StateOf,
    elsewhere: Mapping[str, Value] = EMPTY,
    holds: Iterable[Hold] = (),
) -> Upstreams:
    """Return values and digests of everything that a graph takes from other units.

    `elsewhere` are outputs of other projects' units by whole address, which nothing else gives. `holds` may refer to
    outputs that the graph does not take: of those that are there, the values are given, too.

    A value of a unit that is planned at the same time is what that plan says (its digest is empty where it may change);
    any other is what the giver's ledger holds.

    Raises:
        PermanentError: F915, a giver was never applied, or does not give this output any more; F925, the program
            received another value from the source of a giver than that gave when it was applied.
    """
    values: dict[str, Any] = {}
    digests: dict[str, str] = {}
    missing: dict[str, str] = {}
    withheld: set[str] = set()
    problems: list[Diagnostic] = []
    for address in _taken(graph):
        if address in elsewhere:
            values[address], digests[address] = elsewhere[address], digest_value(elsewhere[address])
            continue
        unit, node, _ = parse_full(address)
        plan, state = plans.get(str(unit)), await state_of(str(unit))
        held = state.outputs.get(node.name)
        if plan is not None and node.name in plan.outputs:
            value = plan.outputs[node.name]
            values[address] = value
            same = held is not None and is_known(value) and value == held[0]
            digests[address] = held[1] if same and held is not None else ""
            if held is None and (str(node), "output") in plan.scope.held:
                withheld.add(address)
        elif held is not None:
            values[address], digests[address] = held[0], held[1]
            if address in graph.received:
                problems += _outdated(address, graph.received[address], held[0])
        else:
            missing[address] = unit.short
            values[address] = Unknown(address)
    if missing:
        first, giver = next(iter(missing.items()))
        help_text = f"`firma apply {_named(parse_full(first)[0])}` first, or plan both together."
        raise PermanentError(diagnose("F915", f"{first}: {giver} has no such output", value=first, help=help_text))
    if problems:
        raise PermanentError(*problems)
    for address in _held(graph, holds) - values.keys():
        unit, node, _ = parse_full(address)
        found = (await state_of(str(unit))).outputs.get(node.name)
        if found is not None:
            values[address], digests[address] = found[0], found[1]
    contracted = frozenset(elsewhere) - digests.keys()
    digests |= dict.fromkeys(contracted, "")
    return Upstreams(values=values, digests=digests, withheld=frozenset(withheld), contracted=contracted)


def _held(graph: Graph, holds: Iterable[Hold]) -> set[str]:
    """Outputs of other units that held values refer to."""
    found = {
        reference.address
        for hold in holds
        for values in (hold.values, (hold.declaration or EMPTY).get("inputs", EMPTY))
        for reference in references(values)
    }
    return {address for address in found if not address.startswith(f"{graph.unit}/")}


def _named(unit: Unit) -> str:
    """Return a unit as it is typed where its environment is the one that is meant."""
    return unit.short.rpartition("@")[0]


def _outdated(address: str, received: Value, given: Value) -> list[Diagnostic]:
    """F925 where the source of a giver that is not planned says something else than it gave."""
    path = parting(received, given)
    if path is None:
        return []
    unit, node, _ = parse_full(address)
    name = format_path((node.name, *path))
    detail = f"`{name}` of {unit.short}: its source says {told(received, path)}, and it gave {told(given, path)}"
    help_text = f"`firma apply {_named(unit)}` first, or plan both together."
    return [diagnose("F925", detail, value=address, help=help_text)]


class LiveUpstreams:
    """Outputs as the ledgers hold them now: what an earlier unit of the same root plan gave is there by then.

    `elsewhere` is what units of other projects give, by whole address; and all that one gives, by our own upstream's.
    """

    def __init__(self, states: Callable[[str], State | None], elsewhere: Mapping[str, Value] = EMPTY) -> None:
        self._states, self._elsewhere = states, elsewhere

    def __call__(self, address: str) -> Any:
        """Return the value of an output, or Unknown where there is none."""
        if address in self._elsewhere:
            return self._elsewhere[address]
        unit, node, _ = parse_full(address)
        state = self._states(str(unit))
        held = state.outputs.get(node.name) if state is not None else None
        return Unknown(address) if held is None else held[0]
