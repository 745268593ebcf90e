"""`firma diff`: two changes, or the ledger against the source."""

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
        ("firma diff 3f2a9c1b77d0", "what changed since that change, as `firma history` names it"),
        ("firma diff 'payments@prod#42' 'payments@prod#57'", "between two runs of one unit"),
    ),
)
@click.argument("a", metavar="[CHANGE", default=None, required=False)
@click.argument("b", metavar="[CHANGE]]", default=None, required=False)
@option("--exit-code", is_flag=True, help="Exit 2 if something differs.")
@option("--full", is_flag=True, help="Show every difference.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, a: str | None, b: str | None, *, exit_code: bool, full: bool) -> Reply:
    """Compare the ledger after two changes; after one and now; or, without any, ledger and source.

    CHANGE is a plan's digest, a run (UNIT#NUMBER) or a commit. Two are compared in the units that both changed.
    """
    environment = session.environment([word.partition("#")[0] for word in (a, b) if word])
    found = session.call(environment, lambda engine: engine.diff(a, b))
    return Reply(
        exit=Exit.CHANGES if exit_code and found else Exit.DONE,
        text=lambda view: diff_lines(found, view, full=full),
        plain=lambda: {"differences": diff_result(found)},
    )
