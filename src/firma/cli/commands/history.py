"""`firma history`: changes, newest first."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.history_view import history_lines
from firma.cli.json_results import history_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session


@click.command(
    "history",
    cls=Verb,
    examples=(
        ("firma history", "the last changes of the default environment"),
        ("firma history payments@prod --limit 100", "of one unit"),
        ("firma history payments@prod/aws.sqs.Queue:orders", "of one resource"),
    ),
)
@click.argument("what", metavar="[UNIT|ADDRESS]", default="")
@option("--limit", type=click.IntRange(min=1, max=100_000), default=20, show_default=True, help="Most changes to list.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, what: str, *, limit: int) -> Reply:
    """List changes of a unit or an address, newest first: who, when, for which reason and commit, and what they did.

    A change is a plan; all runs that carried it stand together.
    """
    environment = session.environment([what])
    found = session.call(environment, lambda engine: engine.history(what, limit))
    return Reply(text=lambda view: history_lines(found, view), plain=lambda: {"changes": history_result(found)})
