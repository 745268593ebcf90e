"""`firma move`: gives things other addresses, in their unit or in another one, by a plan that touches nothing."""

from __future__ import annotations

from typing import Any

import click

from firma.cli.acting import act, acting
from firma.cli.group import Verb
from firma.cli.reply import Reply
from firma.cli.session import Session


@click.command(
    "move",
    cls=Verb,
    examples=(
        ("firma move orders incoming-orders", "rename"),
        ("firma move network@dev/aws.ec2.VPC:main payments@dev", "into another unit, under the same address"),
        (
            "firma move payments@dev/receipt/ receipts@dev/",
            "everything of a component, out of it and into another unit",
        ),
        ("firma move orders receipt/orders --check", "only look"),
    ),
)
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@acting
def command(session: Session, source: str, target: str, **given: Any) -> Reply:
    """Let what lives at FROM live at TO: a name, an address of the same unit, UNIT or UNIT/ADDRESS.

    Nothing in the cloud is touched, history comes along, and a move back undoes it. The source has to say the same:
    the plan warns where it does not (F944). `moved_from` in the source does this without a command, everywhere.
    """
    named = [text for text in (source, target) if "@" in text]
    return act(session, named, lambda engine, progress: engine.move(source, target, progress=progress), **given)
