"""A picture as data: boxes in units and components, lines between them, summed up until it can be read; draws nothing.

A graph of thousands is no picture. What the plan leaves alone is summed up first, by unit, component and type; then
what it changes in the same way; then without components; then by unit. Nothing is left out: each box says how many
it stands for.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from firma.cli.plan_words import SIGNS
from firma.cli.text import count, printable
from firma.cli.unit_names import short_unit
from firma.core.model.address import AddressError, parse_address
from firma.core.plan.plan import Action
from firma.engine.result import GraphNode, GraphView

BOXES_MAX = 150
"""Most boxes of one picture: beyond, what a wide screen shows is a grey field."""

NAMES_MAX = 12
"""Most addresses that a box of several names in its tooltip."""

QUIET = frozenset({"", "no_op"})
"""Actions of nodes that are left alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One node, or several of one kind: where it stands, what it says, and the addresses that it stands for."""

    unit: str
    component: tuple[str, ...] = ()
    label: str
    type: str
    action: str = ""
    addresses: tuple[str, ...] = ()

    @property
    def sign(self) -> str:
        """The sign of its action, as in a plan's text."""
        known = self.action in set(Action)
        return SIGNS[Action(self.action)].strip() if known else "?" if self.action == "deferred" else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Boxes in a fixed order, and lines (user, used, how many edges) between their numbers."""

    boxes: tuple[Box, ...]
    lines: tuple[tuple[int, int, int], ...] = ()
    nodes: int = 0
    """How many nodes of the graph the boxes stand for."""


def picture_of(graph: GraphView, *, boxes_max: int = BOXES_MAX) -> Picture:
    """Return the finest picture of a graph that has at most so many boxes."""
    nodes = list(graph.nodes)
    for level in _LEVELS:
        groups = _grouped(nodes, level)
        if len(groups) <= boxes_max:
            return _picture(graph, groups)
    return _picture(graph, _without_more_units(_grouped(nodes, _LEVELS[-1]), boxes_max))


Key = tuple[str, ...]
Level = Callable[[GraphNode], Key]


def _each(node: GraphNode) -> Key:
    return (node.unit, node.address)


def _quiet_by_type(node: GraphNode) -> Key:
    return _by_type(node) if node.action in QUIET else _each(node)


def _by_type(node: GraphNode) -> Key:
    return (node.unit, *component_of(node.address), node.type, node.action)


def _without_components(node: GraphNode) -> Key:
    return (node.unit, node.type, node.action)


def _by_action(node: GraphNode) -> Key:
    return (node.unit, node.action)


def _by_unit(node: GraphNode) -> Key:
    return (node.unit,)


_LEVELS: tuple[Level, ...] = (_each, _quiet_by_type, _by_type, _without_components, _by_action, _by_unit)
"""From the finest to the coarsest."""


def _grouped(nodes: Sequence[GraphNode], level: Level) -> dict[Key, list[GraphNode]]:
    groups: dict[Key, list[GraphNode]] = defaultdict(list)
    for node in nodes:
        groups[level(node)].append(node)
    return groups


def _without_more_units(groups: dict[Key, list[GraphNode]], boxes_max: int) -> dict[Key, list[GraphNode]]:
    """Return the first groups, and one that holds all the others."""
    kept = dict(list(groups.items())[: boxes_max - 1])
    rest = [node for key, nodes in groups.items() if key not in kept for node in nodes]
    return {**kept, ("…",): rest}


def _picture(graph: GraphView, groups: dict[Key, list[GraphNode]]) -> Picture:
    number = {f"{node.unit}/{node.address}": i for i, nodes in enumerate(groups.values()) for node in nodes}
    lines = Counter(
        (number[user], number[used])
        for user, used in graph.edges
        if user in number and used in number and number[user] != number[used]
    )
    return Picture(
        boxes=tuple(_box(nodes) for nodes in groups.values()),
        lines=tuple((user, used, times) for (user, used), times in sorted(lines.items())),
        nodes=len(graph.nodes),
    )


def _box(nodes: Sequence[GraphNode]) -> Box:
    first = nodes[0]
    addresses = tuple(printable(f"{short_unit(node.unit)}/{node.address}") for node in nodes)
    if len(nodes) == 1:
        name = first.address.rpartition(":")[2]
        component = component_of(first.address)
        return Box(
            unit=short_unit(first.unit),
            component=component,
            label=printable(name),
            type=printable(first.type),
            action=first.action,
            addresses=addresses,
        )
    units = {node.unit for node in nodes}
    components = {component_of(node.address) for node in nodes}
    types, actions = {node.type for node in nodes}, {node.action for node in nodes}
    return Box(
        unit=short_unit(first.unit) if len(units) == 1 else count(len(units), "more unit"),
        component=components.pop() if len(components) == 1 else (),
        label=f"{len(nodes):,} ×" if len(types) == 1 else count(len(nodes), "node"),
        type=printable(types.pop()) if len(types) == 1 else count(len(types), "type"),
        action=actions.pop() if len(actions) == 1 else "",
        addresses=addresses[:NAMES_MAX],
    )


def component_of(address: str) -> tuple[str, ...]:
    """Return the names of the components that a node stands in, the outermost first."""
    try:
        return tuple(parse_address(address).components)
    except AddressError:
        return ()
