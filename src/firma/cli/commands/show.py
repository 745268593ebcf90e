"""`firma show`: one object, one unit, a stored plan, or what a code means."""

from __future__ import annotations

import re

import click

from firma.cli.commands.apply import DIGEST
from firma.cli.diagnostic_view import code_lines
from firma.cli.group import Verb, option
from firma.cli.json_answers import shown_result, unit_result
from firma.cli.json_results import plan_result
from firma.cli.options import environment, general, store
from firma.cli.plan_view import plan_lines
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.state_view import shown_lines, unit_lines
from firma.core.model.catalogue import CATALOGUE
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.answers import UnitShown
from firma.engine.result import Planned

CODE = re.compile(r"[Ff]\d{3}")


@click.command(
    "show",
    cls=Verb,
    examples=(
        ("firma show payments@dev/aws.sqs.Queue:orders", "one object as the ledger holds it"),
        ("firma show payments@dev", "a unit: its objects and its outputs"),
        ("firma show orders --at 2026-11-24T10:00Z", "as it was at a time"),
        ("firma show 3f2a9c1b77d0", "a stored plan"),
        ("firma show F803", "what a code means, and what to do"),
    ),
)
@click.argument("what", metavar="ADDRESS|UNIT|CHANGE|CODE")
@environment
@option("--at", metavar="TIME", default="", help="As it was then: 2026-11-24T10:00Z, or 90m, 2h, 3d, 1w ago.")
@option("--full", is_flag=True, help="Show every change and every attribute.")
@store
@general
@click.pass_obj
def command(session: Session, what: str, *, at: str, full: bool) -> Reply:
    """Show one object or unit as the ledger holds it, a stored plan, or what a code of a message means.

    A stack's name that is an object's name, too, means the object; with its environment it is always the unit.
    A plan is named by its digest, or by a run (UNIT#NUMBER), commit or pull request (#123) of it.
    """
    if CODE.fullmatch(what):
        return show_code(what.upper())
    environment = session.environment(() if DIGEST.fullmatch(what) else [what])
    found = session.call(environment, lambda engine: engine.show(what, at=at))
    if isinstance(found, Planned):
        planned = found
        return Reply(
            text=lambda view: plan_lines(planned, view, full=full),
            plain=lambda: {"kind": "plan", "plan": plan_result(planned)},
        )
    if isinstance(found, UnitShown):
        whole = found
        return Reply(
            text=lambda view: unit_lines(whole, view), plain=lambda: {"kind": "unit", "unit": unit_result(whole)}
        )
    shown = found
    return Reply(
        text=lambda view: shown_lines(shown, view), plain=lambda: {"kind": "object", "object": shown_result(shown)}
    )


def show_code(code: str) -> Reply:
    """Return what the catalogue says about a code. Raises UsageError (F825) for an unknown one."""
    entry = CATALOGUE.get(code)
    if entry is None:
        raise UsageError(diagnose("F825", f"{code} is not in the catalogue", value=code))
    plain = {"kind": "code", "code": {"code": code, "summary": entry.summary, "why": entry.why, "help": entry.help}}
    return Reply(
        text=lambda view: code_lines(code, width=view.width, paint=view.paint),
        plain=lambda: plain,
    )
