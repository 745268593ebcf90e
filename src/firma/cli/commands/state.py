"""`firma state`: what the ledger holds."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.json_answers import shown_result
from firma.cli.options import environment, general, store, units
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.state_view import state_lines


@click.command(
    "state",
    cls=Verb,
    examples=(
        ("firma state", "all objects of the default environment"),
        ("firma state payments@prod", "of one unit"),
        ("firma state payments@prod --at 2d", "as it was two days ago"),
        ("firma state --json | jq -r '.result.objects[].identifier'", "identifiers in the cloud"),
    ),
)
@units
@option("--at", metavar="TIME", default="", help="As it was then: 2026-11-24T10:00Z, or 90m, 2h, 3d, 1w ago.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, units: tuple[str, ...], *, at: str) -> Reply:
    """List the objects that the ledger holds: address, identifier, when it was observed, and what is not settled.

    Nothing is asked of the cloud.
    """
    environment = session.environment(units)
    names = session.units(units, environment)
    found = session.call(environment, lambda engine: engine.state(names, at=at))
    return Reply(
        text=lambda view: state_lines(found, view), plain=lambda: {"objects": [shown_result(shown) for shown in found]}
    )
