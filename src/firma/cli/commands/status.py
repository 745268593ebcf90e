"""`firma status`: how units stand; knows no ledger."""

from __future__ import annotations

import click

from firma.cli.group import Verb
from firma.cli.json_standing import status_result
from firma.cli.options import environment, general, store, units
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.standing_view import status_lines


@click.command(
    "status",
    cls=Verb,
    examples=(
        ("firma status", "all units of the default environment"),
        ("firma status payments@prod", "one unit"),
        ("firma status --json | jq '.result.units[] | select(.unresolved != [])'", "what waits for somebody"),
    ),
)
@units
@environment
@store
@general
@click.pass_obj
def command(session: Session, units: tuple[str, ...]) -> Reply:
    """Say how each UNIT stands (all where none is named).

    Who changed it last, which runs are living, what is unresolved or held, which entries were lost, how far the newest
    checkpoint covers its log and who signed that, and how many entries no witness remembers. The ledger is asked, the
    cloud is not: that is `firma drift`.
    """
    environment = session.environment(units)
    names = session.units(units, environment)
    found = session.call(environment, lambda engine: engine.status(names))
    return Reply(text=lambda view: status_lines(found, view), plain=lambda: status_result(found))
