"""`firma verify`: whether the ledger is what was recorded, and who vouches for it."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.options import complete_units, environment, general, store
from firma.cli.reply import Reply
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.cli.verified_view import verified_lines, verified_result
from firma.core.model.diagnostic import Severity
from firma.engine.result import Exit


@click.command(
    "verify",
    cls=Verb,
    examples=(
        ("firma verify", "all units: entries, values, tree, signatures, witnesses"),
        ("firma verify app@prod --fetch", "one, and ask the git remote what it remembers now"),
        ("firma verify --quick", "chain, tree and signatures only"),
    ),
)
@click.argument("units", nargs=-1, metavar="[UNIT]...", shell_complete=complete_units)
@option("--quick", is_flag=True, help="Leave out values, index and snapshots.")
@option("--fetch", is_flag=True, help="Ask the git remote that is the witness: the only step that uses the network.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, units: tuple[str, ...], *, quick: bool, fetch: bool) -> Reply:
    """Verify whole ledgers offline: entries, values, checkpoints, signatures, witnesses. Exit 1 if something is wrong.

    What it does not prove, the page about proof says: docs/concepts/proof.md.
    """
    environment = session.environment(units)
    with reporting(session, planning_only=True) as reporter:
        found = session.call(
            environment, lambda engine: engine.verify(units, deep=not quick, fetch=fetch, progress=reporter)
        )
    wrong = any(one.severity is Severity.ERROR for one in found.problems)
    return Reply(
        exit=Exit.ERROR if wrong else Exit.DONE,
        text=lambda view: verified_lines(found, view),
        plain=lambda: verified_result(found),
        diagnostics=found.problems,
    )
