"""`firma replace`: makes a thing anew although nothing of it changed, by a plan."""

from __future__ import annotations

from typing import Any

import click

from firma.cli.acting import act, acting
from firma.cli.group import Verb
from firma.cli.reply import Reply
from firma.cli.session import Session


@click.command(
    "replace",
    cls=Verb,
    examples=(
        (
            "firma replace payments@dev/aws.ec2.Instance:worker --reason 'its disk is full of crash dumps'",
            "make it anew",
        ),
        ("firma replace worker --check", "only look: what goes, what changes with it, and whether there is a way back"),
    ),
)
@click.argument("address", metavar="ADDRESS")
@acting
def command(session: Session, address: str, **given: Any) -> Reply:
    """Make what lives at ADDRESS anew, with what has to change with it. The old thing goes, and what is in it.

    The plan is of that address and what it needs alone; everything else that would change is held back, and named.
    """
    return act(session, [address], lambda engine, progress: engine.replace(address, progress=progress), **given)
