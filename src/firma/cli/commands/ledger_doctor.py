"""`firma ledger doctor`: what is wrong with the store; knows no store."""

from __future__ import annotations

import click

from firma.cli.examined_view import examined_lines
from firma.cli.group import Verb
from firma.cli.json_examined import examined_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.engine.result import Exit


@click.command(
    "doctor",
    cls=Verb,
    examples=(
        ("firma ledger doctor", "is the ledger of the default environment whole?"),
        (
            "firma ledger doctor -e prod --json",
            "the same of another one, for a monitor: exit 1 where something is wrong",
        ),
    ),
)
@environment
@store
@general
@click.pass_obj
def command(session: Session) -> Reply:
    """Say what is wrong with the store that the ledger lies in, what is lost, and what to do.

    Every entry, value, plan and proof is read; the file and its disk, the key, the clock and what this client remembers
    are looked at. Nothing is changed, and a store that no other verb can open is examined, too.
    """
    found = session.doctor(session.environment())
    return Reply(
        exit=Exit.DONE if found.healthy else Exit.ERROR,
        text=lambda view: examined_lines(found, view),
        plain=lambda: examined_result(found),
        diagnostics=found.findings,
    )
