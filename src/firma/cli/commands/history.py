"""`firma history`: changes and events, newest first, and filters over them; knows no ledger."""

from __future__ import annotations

from typing import Any

import click
from click.core import ParameterSource

from firma.cli.group import Verb, option
from firma.cli.history_view import history_lines
from firma.cli.json_answers import history_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.core.ledger.entry import EntryKind
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.answers import HistoryQuery

ACTIONS = (
    "created",
    "updated",
    "replaced",
    "deleted",
    "adopted",
    "moved",
    "forgotten",
    "held",
    "lifted",
    "output",
    "settle",
    "failed",
    "unresolved",
    "open",
)
"""What `--action` takes: what was done, or how it ended where it was not."""

KINDS = ("change", *(kind.value for kind in EntryKind))


def _filters(function: Any) -> Any:
    """Add what narrows a history."""
    for decorate in reversed(
        (
            option("--who", metavar="TEXT", default="", help="Of people whose name has this in it."),
            option("--since", metavar="TIME", default="", help="From then on: 2026-11-24T10:00Z, or 90m, 2h, 3d, 1w."),
            option("--until", metavar="TIME", default="", help="Begun before then."),
            option("--run", metavar="UNIT#NUMBER", default="", help="The change that this run carried."),
            option("--commit", metavar="COMMIT", default="", help="Made from this commit, revision or pull request."),
            option(
                "--action",
                "actions",
                multiple=True,
                type=click.Choice(ACTIONS),
                help="What was done, or how it ended; may be given again.",
            ),
            option("--attribute", metavar="PATH", default="", help="That changed this attribute, or what is inside."),
            option(
                "--kind",
                "kinds",
                multiple=True,
                type=click.Choice(KINDS),
                metavar="KIND",
                help="change, or a kind of entry: observed, resolved, hold, takeover …; may be given again.",
            ),
            option(
                "--limit",
                type=click.IntRange(min=1, max=100_000),
                default=20,
                show_default=True,
                help="Most changes to list.",
            ),
        )
    ):
        function = decorate(function)
    return function


@click.command(
    "history",
    cls=Verb,
    examples=(
        ("firma history", "the last changes of the default environment"),
        ("firma history payments@prod --since 7d --who ann", "of one unit, of one person, in the last week"),
        ("firma history payments@prod/aws.sqs.Queue:orders", "of one resource"),
        ("firma history orders --attribute visibility_timeout", "that changed one attribute"),
        ("firma history '#123'", "that came from a pull request"),
        ("firma history --kind observed", "what was changed in reality"),
    ),
)
@click.argument("what", metavar="[UNIT|ADDRESS|CHANGE]", default="")
@_filters
@environment
@store
@general
@click.pass_obj
def command(session: Session, /, what: str, **given: Any) -> Reply:
    """List changes of a unit or an address, newest first: who, when, for which reason and commit, and what they did.

    A change is a plan; all runs that carried it stand together. CHANGE is a plan's digest, a run (UNIT#NUMBER), a
    commit, or a pull request (#123, by the subjects of merge and squash commits in this repository). All filters that
    are given must hold; of a change only what they ask for is listed.
    """
    for name in ("who", "since", "until", "run", "commit", "attribute"):
        if not given[name] and click.get_current_context().get_parameter_source(name) is ParameterSource.COMMANDLINE:
            help_ = "Leave the option out, or say what is looked for."
            raise UsageError(diagnose("F822", f"`--{name}` is empty", value=f"--{name}", help=help_))
    query = HistoryQuery(**given)
    environment = session.environment([what, given["run"]])
    found = session.call(environment, lambda engine: engine.history(what, query))
    return Reply(text=lambda view: history_lines(found, view), plain=lambda: history_result(found))
