"""`firma why`: what changed last, who, for which reason, and is it safe to go back; knows no ledger."""

from __future__ import annotations

import click

from firma.cli.group import Verb
from firma.cli.json_answers import why_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.why_view import why_lines


@click.command(
    "why",
    cls=Verb,
    examples=(
        ("firma why payments@dev/aws.sqs.Queue:orders", "the last change of one resource"),
        ("firma why orders#visibility_timeout --env prod", "of one attribute, by a short form"),
    ),
)
@click.argument("address", metavar="ADDRESS[#ATTRIBUTE]")
@environment
@store
@general
@click.pass_obj
def command(session: Session, address: str) -> Reply:
    """Say what changed ADDRESS (or one attribute) last, who did it, when and why, and whether it is safe to go back."""
    found = session.call(session.environment([address]), lambda engine: engine.why(address, declared=True))
    return Reply(text=lambda view: why_lines(found, view), plain=lambda: why_result(found))
