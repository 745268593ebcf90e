"""`firma validate`: checks all stacks in all environments, without store or cloud."""

from __future__ import annotations

import click

from firma.cli.exits import exit_of_diagnostics
from firma.cli.group import Verb
from firma.cli.options import general
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.cli.text import count
from firma.core.model.diagnostic import errors


@click.command(
    "validate",
    cls=Verb,
    examples=(
        ("firma validate", "all stacks in all environments"),
        ("firma validate --json", "for editors and CI"),
    ),
)
@general
@click.pass_obj
def command(session: Session) -> Reply:
    """Evaluate and check all stacks in all environments. Neither store nor cloud is touched."""
    found = session.validate()
    bad = len(errors(found))

    def lines(view: View) -> list[str]:
        if bad:
            return [view.paint("red", count(bad, "error"))]
        return [view.paint("green", f"{count(len(session.project.environments), 'environment')} checked: no error.")]

    return Reply(
        exit=exit_of_diagnostics(found),
        text=lines,
        plain=lambda: {"environments": sorted(session.project.environments), "errors": bad},
        diagnostics=found,
    )
