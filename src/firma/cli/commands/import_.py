"""`firma import`: looks after a thing that is there already, as it is, by a plan."""

from __future__ import annotations

from typing import Any

import click

from firma.cli.acting import act, acting
from firma.cli.group import Verb
from firma.cli.reply import Reply
from firma.cli.session import Session


@click.command(
    "import",
    cls=Verb,
    examples=(
        ("firma import payments@dev/aws.s3.Bucket:invoices acme-invoices", "a bucket that somebody made by hand"),
        ("firma import orders https://sqs.eu-central-1.amazonaws.com/123456789012/orders --check", "only look"),
    ),
)
@click.argument("address", metavar="ADDRESS")
@click.argument("identifier", metavar="ID")
@acting
def command(session: Session, address: str, identifier: str, **given: Any) -> Reply:
    """Look after what the cloud calls ID, as the resource that is declared at ADDRESS.

    It is read and recorded, and nothing is changed. The plan shows what differs from the declaration: the next plan
    changes that. `import_id` in the source does the same without a command.
    """
    return act(
        session, [address], lambda engine, progress: engine.adopt(address, identifier, progress=progress), **given
    )
