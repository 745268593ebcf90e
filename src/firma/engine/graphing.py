"""The graph of a plan or a source: every node of its units, of loops what their items make, and what is gone.

Items of a loop are those that a plan was made with; without a plan those that the source itself says, or else those
that live. Plans nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from firma.core.graph.build import build
from firma.core.graph.expand import expand, is_instance, items_of
from firma.core.graph.graph import Graph
from firma.core.ledger.state import State
from firma.core.model.address import AddressError, parse_address
from firma.core.model.node import Each, Resource, UnitDocument
from firma.core.model.value import Map, is_known
from firma.core.plan.plan import Action, Plan
from firma.engine.result import GraphNode, GraphView, Planned

Keys = Mapping[str, Iterable[str]]
"""Loops by address -> the keys of their items."""


def graph_of(planned: Planned) -> GraphView:
    """Return nodes and edges of a plan that was made a moment ago; a stored one has no documents, and no edges."""
    nodes: list[GraphNode] = []
    edges: list[tuple[str, str]] = []
    for plan in planned.plans:
        document = planned.documents.get(plan.unit)
        project, keys = plan.unit.partition("/")[0], planned.items.get(plan.unit, {})
        made = None if document is None else build(expanded(document, keys), project=project)
        nodes += nodes_of(plan.unit, made, _actions(plan))
        edges += [] if made is None else edges_of(plan.unit, made)
    return GraphView(nodes=tuple(nodes), edges=tuple(edges))


def nodes_of(unit: str, made: Graph | None, actions: Mapping[str, str] | None) -> Iterator[GraphNode]:
    """Yield a graph's nodes in order, then what a plan changes that is not declared any more; None: without a plan."""
    order = () if made is None else made.order
    changed, quiet = (actions, Action.NO_OP.value) if actions is not None else ({}, "")
    for address in order:
        node = None if made is None else made.nodes[address]
        resource = None if made is None else made.resources.get(address)
        kind = resource.address.type if resource is not None else type(node).__name__.lower()
        yield GraphNode(unit=unit, address=address, type=kind, action=changed.get(address, quiet))
    declared = frozenset(order)
    for address, action in changed.items():
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


# -- loops ------------------------------------------------------------------------------------------------------------
def expanded(document: UnitDocument, keys: Keys) -> UnitDocument:
    """Return a document whose loops are expanded as far as the keys of their items are given, the outer ones first."""
    nodes, left = document.nodes, {address: Map(dict.fromkeys(found)) for address, found in keys.items()}
    while found := {a: left.pop(a) for node in nodes if isinstance(node, Each) and (a := str(node.address)) in left}:
        nodes, problems = expand(document.unit, nodes, found)
        if problems:
            return document  # a plan says what is wrong
    return replace(document, nodes=nodes)


def keys_known(document: UnitDocument, state: State) -> Keys:
    """Return the keys of loops that need no plan: as the source says them, or else of what lives."""
    found: dict[str, tuple[str, ...]] = {}
    for node in document.nodes:
        if isinstance(node, Each):
            keys = _said(node)
            found[str(node.address)] = _living(node, state) if keys is None else keys
    return {address: keys for address, keys in found.items() if keys}


def _said(each: Each) -> tuple[str, ...] | None:
    if not is_known(each.collection):
        return None
    items, problems = items_of(each, each.collection)
    return None if problems else tuple(items)


def _living(each: Each, state: State) -> tuple[str, ...]:
    templates = [node.address for node in each.body if isinstance(node, Resource)]
    living = [parse_address(name) for name, number in state.by_address.items() if state.objects[number].generations]
    return tuple(sorted({one.key for one in living if any(is_instance(one, other) for other in templates)}))
