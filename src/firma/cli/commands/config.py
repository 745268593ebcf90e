"""`firma config`: each setting as it holds, and where it comes from."""

from __future__ import annotations

import click

from firma.cli.group import Verb
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.text import columns, printable
from firma.core.model.diagnostic import FirmaError
from firma.engine.configuration import describe


@click.command(
    "config",
    cls=Verb,
    examples=(
        ("firma config", "all settings"),
        ("firma config store", "one, and where it comes from"),
        ("firma config --env prod", "as they hold in prod"),
    ),
)
@click.argument("key", default="")
@environment
@store
@general
@click.pass_obj
def command(session: Session, key: str) -> Reply:
    """Show each setting (or KEY) as it holds, and where it comes from: option, variable, firma.toml, or default."""
    project = session.project
    try:
        chosen = project.environment(session.environment())
    except FirmaError as error:
        if any(d.code != "F808" for d in error.diagnostics):
            raise
        chosen = None
    items = [
        i
        for i in describe(project, session.overrides, chosen)
        if not key or i.name == key or i.name.startswith(f"{key}.")
    ]

    def lines(_: object) -> list[str]:
        return columns([(printable(i.name), printable(i.value) or "-", f"({printable(i.origin)})") for i in items])

    return Reply(
        text=lines,
        plain=lambda: {"settings": [{"name": i.name, "value": i.value, "origin": i.origin} for i in items]},
    )
