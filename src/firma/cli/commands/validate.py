"""`firma validate`: checks all stacks in all environments, without store or cloud."""

from __future__ import annotations

import click

from firma.cli.exits import exit_of_diagnostics
from firma.cli.group import Verb
from firma.cli.options import environment, general, selecting
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.cli.text import count
from firma.core.model.diagnostic import errors
from firma.engine.request import Selection


@click.command(
    "validate",
    cls=Verb,
    examples=(
        ("firma validate", "all stacks in all environments"),
        ("firma validate --env prod --path stacks/payments.py", "one stack in one environment"),
        ("firma validate --json", "for editors and CI"),
    ),
)
@environment
@selecting
@general
@click.pass_obj
def command(session: Session, *, selection: Selection) -> Reply:
    """Evaluate and check all stacks in all environments, or in the one of --env. Neither store nor cloud is touched."""
    named = session.options.get("environment", ("", ""))
    environments = [session.project.environment(named[0]).name] if named[1] == "option" else []
    found = session.validate(environments, selection)
    checked = sorted(environments or session.project.environments)
    bad = len(errors(found))

    def lines(view: View) -> list[str]:
        if bad:
            return [view.paint("red", count(bad, "error"))]
        return [view.paint("green", f"{count(len(checked), 'environment')} checked: no error.")]

    return Reply(
        exit=exit_of_diagnostics(found),
        text=lines,
        plain=lambda: {"environments": checked, "errors": bad},
        diagnostics=found,
    )
