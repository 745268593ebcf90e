"""`firma plan`: shows what would change; knows no planner."""

from __future__ import annotations

from pathlib import Path

import click

from firma.cli.exits import exit_of_plan, refusals_of
from firma.cli.group import Verb, option
from firma.cli.json_results import plan_result
from firma.cli.options import environment, general, planning, scoping, selecting, store, units
from firma.cli.plan_page import write_page
from firma.cli.plan_view import plan_lines
from firma.cli.planning import Planning, make_plan
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.core.plan.plan import Scope
from firma.engine.request import Selection


@click.command(
    "plan",
    cls=Verb,
    examples=(
        ("firma plan", "everything in the default environment"),
        ("firma plan payments@prod", "one unit"),
        ("firma plan --env prod --exit-code", "exit 2 if something would change: for CI"),
        ("firma plan --target web/ --exclude '*-dlq'", "a component and what it needs, without what ends in -dlq"),
        ("firma plan --owner team-platform --path 'stacks/net*'", "units of one owner, by the file of their stack"),
        ("firma plan --changed-since origin/main --locked", "in CI: what a pull request changes, and who uses that"),
        ("firma plan --json | jq .result.digest", "for machines"),
        ("firma plan --html plan.html", "a page for reviewers without the command line"),
    ),
)
@units
@environment
@planning
@option("--destroy", is_flag=True, help="Plan to remove everything that the units have.")
@option("--exit-code", is_flag=True, help="Exit 2 if something would change.")
@option(
    "--html",
    "page",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the plan as one page, too: it fetches nothing, and hides what is sensitive.",
)
@scoping
@selecting
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
    scope: Scope,
    selection: Selection,
    destroy: bool,
    exit_code: bool,
    page: Path | None,
) -> Reply:
    """Show what would change, what cannot be planned yet, and whether there is a way back.

    The plan is stored: `firma apply DIGEST` carries out exactly it. UNIT is STACK or STACK@ENVIRONMENT.
    """
    wish = Planning(refresh=refresh, locked=locked, relock=relock, destroy=destroy, scope=scope, selection=selection)
    planned = make_plan(session, units, wish)
    if page is not None:
        write_page(page, planned)
    return Reply(
        exit=exit_of_plan(planned, exit_code=exit_code),
        text=lambda view: plan_lines(planned, view, full=full),
        plain=lambda: plan_result(planned),
        diagnostics=(*planned.said, *refusals_of(planned)),
    )
