"""Loops whose resources come from another unit: one declaration for each item, as far as it is known; moves nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from firma.core.graph.expand import inside, is_instance, items_of
from firma.core.ledger.state import State
from firma.core.model.address import parse_address
from firma.core.model.node import Each, Node, Resource, UnitDocument
from firma.core.model.value import is_known
from firma.engine.claims import is_taken
from firma.engine.graphing import expanded
from firma.engine.templates import templates


def comes_from_elsewhere(node: Node) -> bool:
    """Return whether a resource may name an address of another unit as its earlier one."""
    return isinstance(node, Resource) and any("/" in source for source in node.options.moved_from)


def unrolled(document: UnitDocument) -> UnitDocument:
    """Return a document whose loops are expanded where the source says their items; others stay as they are."""
    done: set[str] = set()
    while keys := {str(node.address): found for node in _loops(document.nodes, done) if (found := _said(node))}:
        done |= keys.keys()
        document = expanded(document, keys)
    return document


def _loops(nodes: Iterable[Node], done: set[str]) -> Iterator[Each]:
    return (node for node in nodes if isinstance(node, Each) and node.body and str(node.address) not in done)


def _said(each: Each) -> tuple[str, ...]:
    if not is_known(each.collection):
        return ()
    items, problems = items_of(each, each.collection)
    return () if problems else tuple(items)


def late(document: UnitDocument) -> tuple[Resource, ...]:
    """Return what loops declare whose items only a plan knows, and that may come from another unit."""
    found = {str(node.address) for each in document.nodes if _is_closed(each) for node in _inside(each)}
    return tuple(one for one in templates(document) if str(one.address) in found and comes_from_elsewhere(one))


def _is_closed(node: Node) -> bool:
    return isinstance(node, Each) and not is_known(node.collection)


def _inside(node: Node) -> Iterable[Node]:
    return inside([node]).values()


def items_living(node: Resource, source: str, inner: str, there: State) -> Iterator[tuple[Resource, str]]:
    """Yield a loop's resource for each item that lives in another unit, and its address there.

    `inner` is what the earlier address `source` means in that unit. Which of them the loop will have is not known yet:
    as within one unit, all of them come, and what turns out to be no item goes then.
    """
    template = parse_address(inner)
    for name in sorted(there.by_address):
        one = parse_address(name)
        if is_instance(one, template) and is_taken(there, name):
            former = str(replace(parse_address(source), key=one.key))
            options = replace(node.options, moved_from=(former,))
            yield replace(node, address=replace(node.address, key=one.key), options=options), name
