"""The graph of a plan: every node of its units, what is gone included, each with what happens to it; plans nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from firma.core.graph.build import build
from firma.core.graph.graph import Graph
from firma.core.model.address import AddressError, parse_address
from firma.core.plan.plan import Action, Plan
from firma.engine.result import GraphNode, GraphView, Planned


def graph_of(planned: Planned) -> GraphView:
    """Return nodes and edges of a plan that was made a moment ago; a stored one has no documents, and no edges."""
    nodes: list[GraphNode] = []
    edges: list[tuple[str, str]] = []
    for plan in planned.plans:
        document = planned.documents.get(plan.unit)
        made = None if document is None else build(document, project=plan.unit.partition("/")[0])
        nodes += nodes_of(plan.unit, made, _actions(plan))
        edges += [] if made is None else edges_of(plan.unit, made)
    return GraphView(nodes=tuple(nodes), edges=tuple(edges))


def nodes_of(unit: str, made: Graph | None, actions: Mapping[str, str]) -> Iterator[GraphNode]:
    """Yield a graph's nodes in order, then what a plan changes that is not declared any more."""
    order = () if made is None else made.order
    for address in order:
        node = None if made is None else made.nodes[address]
        resource = None if made is None else made.resources.get(address)
        kind = resource.address.type if resource is not None else type(node).__name__.lower()
        yield GraphNode(unit=unit, address=address, type=kind, action=actions.get(address, Action.NO_OP))
    declared = frozenset(order)
    for address, action in actions.items():
        if address not in declared:
            yield GraphNode(unit=unit, address=address, type=_type_of(address), action=action)


def edges_of(unit: str, made: Graph) -> Iterator[tuple[str, str]]:
    """Yield (user, used) of a graph, as whole addresses."""
    for address in made.order:
        yield from ((f"{unit}/{address}", f"{unit}/{used}") for used in made.uses.get(address, ()))
        yield from ((f"{unit}/{address}", used) for used in made.foreign.get(address, ()))


def _actions(plan: Plan) -> Mapping[str, str]:
    deferred = {deferred.address: "deferred" for deferred in plan.deferred}
    return {**deferred, **{c.address: c.action.value for c in plan.changes if c.action is not Action.NO_OP}}


def _type_of(address: str) -> str:
    try:
        return parse_address(address).type
    except AddressError:
        return ""
