"""`firma runs`: runs of units, newest first; knows no ledger."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.json_answers import runs_result
from firma.cli.options import environment, general, store, units
from firma.cli.reply import Reply
from firma.cli.runs_view import runs_lines
from firma.cli.session import Session


@click.command(
    "runs",
    cls=Verb,
    examples=(
        ("firma runs", "the last runs of the default environment"),
        ("firma runs payments@prod --limit 100", "of one unit"),
        ("firma runs --living", "who holds something now"),
    ),
)
@units
@option("--living", is_flag=True, help="Only runs that did not end.")
@option("--limit", type=click.IntRange(min=1, max=100_000), default=20, show_default=True, help="Most runs to list.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, units: tuple[str, ...], *, living: bool, limit: int) -> Reply:
    """List runs of UNIT (all where none is named), newest first.

    Each with its change, who, when it began and how long it took, how it ended, what it did, and, while it is living,
    the process that holds it.
    """
    environment = session.environment(units)
    names = session.units(units, environment)
    found = session.call(environment, lambda engine: engine.runs(names, limit=limit, living=living))
    return Reply(text=lambda view: runs_lines(found, view), plain=lambda: runs_result(found))
