"""`firma diff`: two runs, or the ledger against the source."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.history_view import diff_lines
from firma.cli.json_results import diff_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.engine.result import Exit


@click.command(
    "diff",
    cls=Verb,
    examples=(
        ("firma diff", "the ledger against the source"),
        ("firma diff 'payments@prod#42'", "what changed since that run"),
        ("firma diff 'payments@prod#42' 'payments@prod#57'", "between two runs, as `firma history` names them"),
    ),
)
@click.argument("a", metavar="[RUN", default=None, required=False)
@click.argument("b", metavar="[RUN]]", default=None, required=False)
@option("--exit-code", is_flag=True, help="Exit 2 if something differs.")
@option("--full", is_flag=True, help="Show every difference.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, a: str | None, b: str | None, *, exit_code: bool, full: bool) -> Reply:
    """Compare the ledger after two runs (UNIT#NUMBER); after one run and now; or, without RUNs, ledger and source."""
    environment = session.environment([word.partition("#")[0] for word in (a, b) if word])
    found = session.call(environment, lambda engine: engine.diff(a, b))
    return Reply(
        exit=Exit.CHANGES if exit_code and found else Exit.DONE,
        text=lambda view: diff_lines(found, view, full=full),
        plain=lambda: {"differences": diff_result(found)},
    )
