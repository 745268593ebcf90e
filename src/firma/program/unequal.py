"""Where two documents of one program part, for the author to look at; knows no process."""

from __future__ import annotations

from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.document import node_to_plain
from firma.core.model.node import GraphDocument, Node


def first_difference(one: GraphDocument, other: GraphDocument) -> Diagnostic:
    """Return what differs first, by address: a node that only one has, or the first unequal member of one."""
    mine, theirs = _nodes(one), _nodes(other)
    for address in sorted(mine.keys() | theirs.keys()):
        node, twin = mine.get(address), theirs.get(address)
        if node is None or twin is None:
            place = (node or twin).place if node or twin else None  # type: ignore[union-attr]  # one of them is there
            return diagnose(
                "F156", f"`{address}` is declared in one evaluation and not in the other", place=place, address=address
            )
        if node != twin:
            return _inside(address, node, twin)
    what = "settings" if [u.settings for u in one.units] != [u.settings for u in other.units] else "files or modules"
    return diagnose("F156", f"two evaluations differ in their {what}", notes=_members(one, other))


def _members(one: GraphDocument, other: GraphDocument) -> tuple[str, ...]:
    return tuple(f"only in one: {name}" for name, _ in sorted(set(one.files) ^ set(other.files)))


def _nodes(document: GraphDocument) -> dict[str, Node]:
    return {f"{unit.unit}/{node.address}": node for unit in document.units for node in unit.nodes}


def _inside(address: str, node: Node, twin: Node) -> Diagnostic:
    first, second = node_to_plain(node, places=False), node_to_plain(twin, places=False)
    inputs = first.get("inputs", {}).get("m", {}), second.get("inputs", {}).get("m", {})
    for name in sorted(inputs[0].keys() | inputs[1].keys()):
        if inputs[0].get(name) != inputs[1].get(name):
            notes = (f"first: {_short(inputs[0].get(name))}", f"second: {_short(inputs[1].get(name))}")
            return diagnose(
                "F156",
                f"`{name}` of `{address}` differs between two evaluations",
                place=node.place,
                address=address,
                notes=notes,
            )
    return diagnose("F156", f"`{address}` differs between two evaluations", place=node.place, address=address)


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) < 120 else f"{text[:119]}…"
