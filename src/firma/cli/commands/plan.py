"""`firma plan`: shows what would change; knows no planner."""

from __future__ import annotations

import click

from firma.cli.exits import exit_of_plan, refusals_of
from firma.cli.group import Verb, option
from firma.cli.json_results import plan_result
from firma.cli.options import environment, general, planning, store, units
from firma.cli.plan_view import plan_lines
from firma.cli.planning import Planning, make_plan
from firma.cli.reply import Reply
from firma.cli.session import Session


@click.command(
    "plan",
    cls=Verb,
    examples=(
        ("firma plan", "everything in the default environment"),
        ("firma plan payments@prod", "one unit"),
        ("firma plan --env prod --exit-code", "exit 2 if something would change: for CI"),
        ("firma plan --json | jq .result.digest", "for machines"),
    ),
)
@units
@environment
@planning
@option("--destroy", is_flag=True, help="Plan to remove everything that the units have.")
@option("--exit-code", is_flag=True, help="Exit 2 if something would change.")
@store
@general
@click.pass_obj
def command(
    session: Session,
    units: tuple[str, ...],
    *,
    refresh: str,
    locked: bool,
    relock: bool,
    full: bool,
    destroy: bool,
    exit_code: bool,
) -> Reply:
    """Show what would change, what cannot be planned yet, and whether there is a way back.

    The plan is stored: `firma apply DIGEST` carries out exactly it. UNIT is STACK or STACK@ENVIRONMENT.
    """
    wish = Planning(refresh=refresh, locked=locked, relock=relock, destroy=destroy)
    planned = make_plan(session, units, wish)
    return Reply(
        exit=exit_of_plan(planned, exit_code=exit_code),
        text=lambda view: plan_lines(planned, view, full=full),
        plain=lambda: plan_result(planned),
        diagnostics=(*planned.said, *refusals_of(planned)),
    )
