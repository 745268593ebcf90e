"""`firma forget`: leaves a thing where it is and looks after it no more, by a plan."""

from __future__ import annotations

from typing import Any

import click

from firma.cli.acting import act, acting
from firma.cli.group import Verb
from firma.cli.reply import Reply
from firma.cli.session import Session


@click.command(
    "forget",
    cls=Verb,
    examples=(
        ("firma forget payments@dev/aws.sqs.Queue:orders --reason 'the data team has it now'", "give a thing away"),
        ("firma forget orders --check", "only look"),
    ),
)
@click.argument("address", metavar="ADDRESS")
@acting
def command(session: Session, address: str, **given: Any) -> Reply:
    """Leave what lives at ADDRESS in the cloud as it is, and look after it no more. `firma import` takes it back.

    Take it out of the source, too: what is declared and not there is made by the next plan (F944).
    """
    return act(session, [address], lambda engine, progress: engine.forget(address, progress=progress), **given)
