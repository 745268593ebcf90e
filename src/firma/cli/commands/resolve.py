"""`firma resolve`: settles what is unresolved."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.json_results import resolved_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.text import printable
from firma.core.model.diagnostic import UsageError, diagnose


@click.command(
    "resolve",
    cls=Verb,
    examples=(
        ("firma resolve payments@prod/aws.sqs.Queue:orders --search", "look in the cloud, and settle what is found"),
        ("firma resolve orders --adopt https://…/orders --reason 'seen in the console'", "it exists: this is it"),
        ("firma resolve orders --absent --reason 'looked, nothing there'", "it does not exist"),
    ),
)
@click.argument("address", metavar="ADDRESS")
@option("--adopt", metavar="IDENTIFIER", default=None, help="It exists, under this identifier of the cloud.")
@option("--absent", is_flag=True, help="It does not exist. Refused before the quiet time of its type is over.")
@option("--search", is_flag=True, help="Look for it in the cloud, and settle what is found.")
@option("--reason", metavar="TEXT", default="", help="Why: recorded.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, address: str, *, adopt: str | None, absent: bool, search: bool, reason: str) -> Reply:
    """Settle what nobody could know: whether a call of an earlier run had its effect. A recorded act, not a plan."""
    chosen = [
        name for name, given in (("--adopt", adopt is not None), ("--absent", absent), ("--search", search)) if given
    ]
    if len(chosen) != 1:
        detail = f"{' and '.join(chosen)} were given" if chosen else "none of --adopt, --absent and --search was given"
        hint = "Give exactly one of --adopt IDENTIFIER, --absent and --search."
        raise UsageError(diagnose("F822", detail, value=" ".join(chosen), help=hint))
    found = session.call(
        session.environment([address]),
        lambda engine: engine.resolve(address, adopt=adopt, absent=absent, search=search, reason=reason),
    )
    return Reply(
        text=lambda _: [printable(found.sentence or f"{found.address}: {found.verdict}")],
        plain=lambda: resolved_result(found),
    )
