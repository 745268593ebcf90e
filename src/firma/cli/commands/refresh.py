"""`firma refresh`: looks at what the ledger holds, and records what differs."""

from __future__ import annotations

import click

from firma.cli.drift_view import refresh_lines
from firma.cli.group import Verb, option
from firma.cli.json_drift import refresh_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.engine.result import Exit


@click.command(
    "refresh",
    cls=Verb,
    examples=(
        ("firma refresh", "look at everything of the default environment"),
        ("firma refresh payments@prod", "at one unit"),
        ("firma refresh payments@prod/aws.sqs.Queue:orders", "at one resource"),
        ("firma refresh --env prod --exit-code", "exit 2 if something differs"),
    ),
)
@click.argument("names", nargs=-1, metavar="[UNIT|ADDRESS]...")
@option("--exit-code", is_flag=True, help="Exit 2 if something differs.")
@option("--full", is_flag=True, help="Show what is the same, too.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, names: tuple[str, ...], *, exit_code: bool, full: bool) -> Reply:
    """Look at resources in the cloud and record what differs from the ledger, without a plan.

    Plans made afterwards start from what was seen. `firma drift` says who changed it, and what can be done.
    """
    environment = session.environment(names)
    with reporting(session, planning_only=True) as reporter:
        found = session.call(environment, lambda engine: engine.refresh(names, progress=reporter))
    differs = any(word in {"changed", "gone"} for _, _, _, word in found.objects)
    return Reply(
        exit=Exit.CHANGES if exit_code and differs else Exit.DONE,
        text=lambda view: refresh_lines(found, view, full=full),
        plain=lambda: refresh_result(found),
        diagnostics=found.notes,
    )
