"""`firma blame`: every value of one address, since when it is so, and its authors; knows no ledger."""

from __future__ import annotations

import click

from firma.cli.blame_view import blame_lines
from firma.cli.group import Verb
from firma.cli.json_answers import blame_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session


@click.command(
    "blame",
    cls=Verb,
    examples=(
        ("firma blame payments@dev/aws.sqs.Queue:orders", "every value of one resource"),
        ("firma blame orders#tags --env prod", "what is inside of one attribute, by a short form"),
    ),
)
@click.argument("address", metavar="ADDRESS[#ATTRIBUTE]")
@environment
@store
@general
@click.pass_obj
def command(session: Session, address: str) -> Reply:
    """Say of every value of ADDRESS since when it is so, by which change, and who is behind it.

    Three kinds of authors are told apart: who declared it (file and line, by git's blame at the recorded commit), who
    applied it (run and actor), and who changed it in reality, which may be nobody we know.
    """
    found = session.call(session.environment([address]), lambda engine: engine.blame(address))
    return Reply(text=lambda view: blame_lines(found, view), plain=lambda: blame_result(found))
