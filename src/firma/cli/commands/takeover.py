"""`firma takeover`: ends the lease of a run that is gone."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.json_results import takeover_result
from firma.cli.options import complete_units, environment, general, store
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.cli.text import count, printable
from firma.cli.unit_names import short_unit
from firma.engine.result import TakenOver


@click.command(
    "takeover",
    cls=Verb,
    examples=(("firma takeover payments@prod --reason 'the runner was lost'", "end the lease of a run that is gone"),),
)
@click.argument("unit", shell_complete=complete_units)
@option("--reason", metavar="TEXT", required=True, help="Why you know that the run is gone: recorded.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, unit: str, *, reason: str) -> Reply:
    """End the leases of UNIT whose runs are gone, so that others may go on. A recorded act.

    A run that still lives is stopped from recording anything more; calls that it has sent are not stopped by this.
    """
    environment = session.environment([unit])
    (full,) = session.units([unit], environment)
    taken = session.call(environment, lambda engine: engine.takeover(full, reason=reason))
    return Reply(text=lambda view: _lines(taken, view), plain=lambda: takeover_result(taken))


def _lines(taken: TakenOver, view: View) -> list[str]:
    unit = printable(short_unit(taken.unit))
    if not taken.over:
        return [f"{unit} has no lease to take over."]
    lines = [view.paint("bold", f"{unit}: {count(len(taken.over), 'lease')} ended")]
    lines += [f"  {printable(holder)}" for holder in taken.holders]
    if taken.open_intents:
        lines.append(f"The next run settles {count(taken.open_intents, 'open intent')} first.")
    return lines
