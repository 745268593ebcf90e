"""`firma version`: the engine's version and what it runs on."""

from __future__ import annotations

import platform

import click

from firma.cli.group import Verb
from firma.cli.options import general
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.core.ledger.entry import FORMAT
from firma.engine.initialise import running_python
from firma.engine.project import engine_version, weaker_isolation


@click.command("version", cls=Verb, examples=(("firma version", "print the version"),))
@general
@click.pass_obj
def command(session: Session) -> Reply:
    """Print the version of Firma, and what it runs on."""
    del session
    facts = {
        "firma": engine_version(),
        "ledger_format": FORMAT,
        "python": running_python(),
        "platform": f"{platform.system()} {platform.machine()}",
        "note": weaker_isolation(),
    }
    notes = [str(facts["note"])] if facts["note"] else []
    return Reply(text=lambda _: [short_line(), *notes], plain=lambda: facts)


def short_line() -> str:
    """Return the version and what it runs on, on one line."""
    system = f"{platform.system()} {platform.machine()}"
    return f"firma {engine_version()}  (ledger format {FORMAT}, Python {running_python()}, {system})"
