"""`firma diff`: two changes, or the ledger against the source."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.history_view import diff_lines
from firma.cli.json_answers import diff_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.engine.result import Exit


@click.command(
    "diff",
    cls=Verb,
    examples=(
        ("firma diff", "the ledger against the source"),
        ("firma diff payments@dev", "of one unit"),
        ("firma diff 3f2a9c1b77d0", "what changed since that change, as `firma history` names it"),
        ("firma diff 'payments@prod#42' 'payments@prod#57'", "between two runs of one unit"),
        ("firma diff @2026-11-24T10:00Z @2h --unit payments", "between two times, in one unit"),
        ("firma diff dev prod", "two environments: settings, and what each asked for"),
    ),
)
@click.argument("a", metavar="[SIDE", default=None, required=False)
@click.argument("b", metavar="[SIDE]]", default=None, required=False)
@option("--unit", metavar="UNIT", default="", help="In this unit only.")
@option("--exit-code", is_flag=True, help="Exit 2 if something differs.")
@option("--full", is_flag=True, help="Show every difference.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, a: str | None, b: str | None, *, unit: str, exit_code: bool, full: bool) -> Reply:
    """Compare the ledger at two moments; at one and now; or, without any, ledger and source (of one UNIT, if named).

    SIDE is a change (a plan's digest, a run UNIT#NUMBER, a commit, a pull request #123), a time (@2026-11-24T10:00Z,
    or @2h ago), `now`, or an environment: then both are, and units are matched by stack and objects by address.
    Two changes are compared in the units that both changed.
    """
    environment = _environment(session, a, b, unit)
    found = session.call(environment, lambda engine: engine.diff(a, b, unit=unit))
    return Reply(
        exit=Exit.CHANGES if exit_code and found else Exit.DONE,
        text=lambda view: diff_lines(found, view, full=full),
        plain=lambda: {"differences": diff_result(found)},
    )


def _environment(session: Session, a: str | None, b: str | None, unit: str) -> str:
    """The environment in which it is asked: of two environments the first."""
    known = session.project.environments
    if a in known and b in known and a is not None:
        return a
    return session.environment([word.partition("#")[0] for word in (a, b, unit) if word])
