"""`firma graph`: resources and what uses what, as text, DOT or SVG."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import click

from firma.cli.graph_view import dot_lines, graph_lines
from firma.cli.group import Verb, option
from firma.cli.json_results import graph_result
from firma.cli.options import environment, general, store, units
from firma.cli.picture import picture_of
from firma.cli.picture_svg import svg
from firma.cli.planning import Planning, make_plan
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.core.plan.plan import Action
from firma.engine.graphing import graph_of
from firma.engine.result import GraphView


@click.command(
    "graph",
    cls=Verb,
    examples=(
        ("firma graph payments@dev", "as text: what uses what"),
        ("firma graph --format svg --plan > graph.svg", "a picture, in the colours of what a plan would change"),
        ("firma graph --format dot | dot -Tpng > graph.png", "a picture by Graphviz"),
    ),
)
@units
@environment
@option(
    "--format",
    "form",
    type=click.Choice(["text", "dot", "svg"]),
    default="text",
    show_default=True,
    help="What to print. SVG needs the extra `pictures`. Of many alike (more than 24 that a loop makes, more than 150 "
    "boxes) one stands for all; --json has each.",
)
@option("--plan", "planned", is_flag=True, help="Plan first, and show what would become of each.")
@store
@general
@click.pass_obj
def command(session: Session, units: tuple[str, ...], *, form: str, planned: bool) -> Reply:
    """Print the resources of UNITs and what uses what; with --plan, what the plan would do to each."""
    made = make_plan(session, units, Planning()) if planned else None
    found = graph_of(made) if made is not None else GraphView(nodes=())
    if not found.nodes:  # nobody planned, or the plan is one that was remembered: then nothing changes
        environment = session.environment(units)
        names = session.units(units, environment)
        found = session.call(environment, lambda engine: engine.graph(names))
        if made is not None:
            found = replace(found, nodes=tuple(replace(node, action=Action.NO_OP.value) for node in found.nodes))
    forms: Mapping[str, Callable[[View], Sequence[str]]] = {
        "text": lambda view: graph_lines(found, view),
        "dot": lambda _: dot_lines(found),
        "svg": lambda _: svg(picture_of(found), title="What uses what").splitlines(),
    }
    return Reply(text=forms[form], plain=lambda: graph_result(found))
