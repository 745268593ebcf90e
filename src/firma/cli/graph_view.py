"""A graph as text and as DOT (https://graphviz.org/doc/info/lang.html); decides nothing."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace

from firma.cli.plan_words import COLOURS, SIGNS
from firma.cli.reply import View
from firma.cli.text import count, printable
from firma.cli.unit_names import short_unit
from firma.core.model.address import AddressError, parse_address
from firma.core.plan.plan import Action
from firma.engine.result import GraphNode, GraphView

DOT_COLOURS = {"create": "#2e7d32", "update": "#f9a825", "replace": "#8e24aa", "delete": "#c62828"}


INSTANCES_MAX = 24
"""Most things of one node of a loop, with the same fate, that text and DOT name one by one."""


def _template(address: str) -> str:
    """Return the address of an instance without the key of its item; empty for what no loop makes."""
    try:
        parsed = parse_address(address)
    except AddressError:
        return ""
    return str(replace(parsed, key="")) if parsed.key else ""


def summed(graph: GraphView) -> GraphView:
    """Return a graph in which what a loop makes many times, and what has the same fate, is one node."""
    groups: dict[tuple[str, str, str], list[GraphNode]] = defaultdict(list)
    for node in graph.nodes:
        template = _template(node.address)
        if template:
            groups[node.unit, template, node.action].append(node)
    short = {
        (unit, one.address): f"{template}[{len(made):,} items]"
        for (unit, template, _), made in groups.items()
        if len(made) > INSTANCES_MAX
        for one in made
    }
    nodes = [replace(node, address=short.get((node.unit, node.address), node.address)) for node in graph.nodes]
    whole = {f"{unit}/{address}": f"{unit}/{name}" for (unit, address), name in short.items()}
    edges = [(whole.get(user, user), whole.get(used, used)) for user, used in graph.edges]
    return GraphView(nodes=tuple(dict.fromkeys(nodes)), edges=tuple(dict.fromkeys(edges)))


def _action(text: str) -> Action:
    return Action(text) if text in set(Action) else Action.NO_OP


def graph_lines(graph: GraphView, view: View) -> list[str]:
    """Return a list of nodes in their order, each with what it uses."""
    counted, graph = f"{count(len(graph.nodes), 'node')}, {count(len(graph.edges), 'edge')}", summed(graph)
    uses: dict[str, list[str]] = defaultdict(list)
    for user, used in graph.edges:
        uses[user].append(used)
    lines: list[str] = []
    unit = ""
    for node in graph.nodes:
        if node.unit != unit:
            unit = node.unit
            lines += [*([""] if lines else []), view.paint("bold", printable(short_unit(unit)))]
        action = _action(node.action)
        lines.append(f"  {view.paint(COLOURS[action], SIGNS[action])} {printable(node.address)}")
        for used in sorted(uses[f"{node.unit}/{node.address}"]):
            inside = used.removeprefix(f"{node.unit}/")
            lines.append(f"      uses {printable(inside)}")
    return [*lines, *([""] if lines else []), counted]


def dot_lines(graph: GraphView) -> list[str]:
    """Return the graph in DOT: a cluster for each unit, an arrow from each user to what it uses."""
    graph = summed(graph)
    lines = ["digraph firma {", "  rankdir=LR;", '  node [shape=box, fontname="sans-serif"];']
    by_unit: dict[str, list[str]] = defaultdict(list)
    for node in graph.nodes:
        colour = f", color={_quoted(DOT_COLOURS[node.action])}" if node.action in DOT_COLOURS else ""
        name = f"{node.unit}/{node.address}"
        by_unit[node.unit].append(f"    {_quoted(name)} [label={_quoted(node.address)}{colour}];")
    for number, (unit, nodes) in enumerate(by_unit.items()):
        lines += [f"  subgraph cluster_{number} {{", f"    label={_quoted(short_unit(unit))};", *nodes, "  }"]
    lines += [f"  {_quoted(user)} -> {_quoted(used)};" for user, used in graph.edges]
    return [*lines, "}"]


def _quoted(text: str) -> str:
    """Text as DOT quotes it: only the double quote and the backslash need escaping."""
    return json.dumps(printable(text), ensure_ascii=False)
