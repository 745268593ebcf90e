"""`firma graph`: resources and what uses what, as text or DOT."""

from __future__ import annotations

import click

from firma.cli.graph_view import dot_lines, graph_lines
from firma.cli.group import Verb, option
from firma.cli.json_results import graph_result
from firma.cli.options import environment, general, store, units
from firma.cli.reply import Reply
from firma.cli.session import Session


@click.command(
    "graph",
    cls=Verb,
    examples=(
        ("firma graph payments@dev", "as text: what uses what"),
        ("firma graph --format dot | dot -Tsvg > graph.svg", "a picture, with Graphviz"),
    ),
)
@units
@environment
@option(
    "--format", "form", type=click.Choice(["text", "dot"]), default="text", show_default=True, help="What to print."
)
@store
@general
@click.pass_obj
def command(session: Session, units: tuple[str, ...], *, form: str) -> Reply:
    """Print the resources of UNITs, what the plan would do to each, and what uses what."""
    environment = session.environment(units)
    names = session.units(units, environment)
    found = session.call(environment, lambda engine: engine.graph(names))
    return Reply(
        text=lambda view: dot_lines(found) if form == "dot" else graph_lines(found, view),
        plain=lambda: graph_result(found),
    )
