"""`firma search`: where a text stands in the ledgers; knows no ledger."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.json_answers import search_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.runs_view import search_lines
from firma.cli.session import Session


@click.command(
    "search",
    cls=Verb,
    examples=(
        ("firma search orders", "addresses, values, identifiers, reasons and people with this text"),
        ("firma search arn:aws:sqs:eu-central-1:111122223333:orders", "whose ARN this is, or was"),
        ("firma search visibility_timeout=30", "attributes of exactly this value, by path or last name"),
        ("firma search reason=INC-77", "changes with this in their reason"),
    ),
)
@click.argument("text", metavar="TEXT|KEY=VALUE")
@option("--limit", type=click.IntRange(min=1, max=100_000), default=50, show_default=True, help="Most hits to list.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, text: str, *, limit: int) -> Reply:
    """Find TEXT in addresses, identifiers, attributes, reasons, commits, changes and people, never in secrets.

    KEY=VALUE finds attributes of exactly this value; or a part, where KEY is address, identifier, reason, commit,
    change or who. Identifiers and whole values are found for ever, of what is gone, too.
    """
    found = session.call(session.environment([]), lambda engine: engine.search(text, limit=limit))
    return Reply(text=lambda view: search_lines(found, view), plain=lambda: search_result(found))
