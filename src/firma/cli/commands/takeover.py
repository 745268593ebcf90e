"""`firma takeover`: ends the lease of a run that is gone, after showing when it was heard last."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.interrupts import Interrupts
from firma.cli.json_results import takeover_result
from firma.cli.options import complete_units, environment, general, store
from firma.cli.port import Verbs
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.cli.text import count, printable
from firma.cli.unit_names import short_unit
from firma.core.model.diagnostic import ApprovalError, diagnose
from firma.engine.result import TakenOver

YES = frozenset({"y", "yes"})


@click.command(
    "takeover",
    cls=Verb,
    examples=(
        ("firma takeover payments@prod --reason 'the runner was lost'", "end the lease of a run that is gone"),
        ("firma takeover payments@prod --reason 'stopped by hand' --yes", "do not ask, even if it was heard just now"),
    ),
)
@click.argument("unit", shell_complete=complete_units)
@option("--reason", metavar="TEXT", required=True, help="Why you know that the run is gone: recorded.")
@option("--yes", "-y", is_flag=True, help="Do not ask about a holder that was heard a moment ago.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, unit: str, *, reason: str, yes: bool) -> Reply:
    """End the leases of UNIT whose runs are gone, so that others may go on. A recorded act.

    A run that still lives is stopped from recording anything more; calls that it has sent are not stopped by this.
    Runs of other machines are listened for, some seconds: no clock tells whether they live. On a terminal you are asked
    before a run is ended that was heard just now; elsewhere that is a warning.
    """
    environment = session.environment([unit])
    (full,) = session.units([unit], environment)

    async def work(engine: Verbs) -> TakenOver:
        if yes or session.json or not session.console.is_terminal:
            return await engine.takeover(full, reason=reason)
        found = await engine.holders(full)
        living = [one for one in found if one.heard.is_alive and not one.is_gone]
        if living:
            session.console.say("\n".join(f"{printable(one.words())}" for one in living))
            with Interrupts.of_process().at_question():
                answer = session.console.ask("It probably lives. End its lease? [y/N] ") or ""
            if answer.lower() not in YES:
                raise ApprovalError(diagnose("F442", f"{living[0].run} goes on", value=living[0].run))
        return await engine.takeover(full, reason=reason, seen=found)

    taken = session.call(environment, work)
    return Reply(text=lambda view: _lines(taken, view), plain=lambda: takeover_result(taken), diagnostics=taken.notes)


def _lines(taken: TakenOver, view: View) -> list[str]:
    unit = printable(short_unit(taken.unit))
    if not taken.over:
        return [f"{unit} has no lease to take over."]
    lines = [view.paint("bold", f"{unit}: {count(len(taken.over), 'lease')} ended")]
    lines += [f"  {printable(holder)}" for holder in taken.holders]
    if taken.open_intents:
        lines.append(f"The next run settles {count(taken.open_intents, 'open intent')} first.")
    return lines
