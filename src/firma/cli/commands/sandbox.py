"""`firma sandbox …`: starts, stops and resets the embedded cloud; knows no emulator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from firma.cli.group import Verbs, option
from firma.cli.options import general
from firma.cli.reply import Reply, View
from firma.cli.sandboxes import control, home_of, row_of
from firma.cli.session import Session
from firma.cli.text import columns, printable
from firma.core.model.diagnostic import UsageError, diagnose


@click.group(
    "sandbox",
    cls=Verbs,
    examples=(
        ("firma sandbox start dev", "start it, or find it running"),
        ("firma sandbox status", "list all of them"),
        ("firma sandbox reset dev", "begin empty again"),
    ),
)
@general
def command() -> None:
    """Start, stop and reset the embedded cloud. Environments name theirs: `aws = { sandbox = "dev", … }`."""


def _reply(rows: list[Mapping[str, Any]], empty: str = "No sandboxes.") -> Reply:
    def lines(_: View) -> list[str]:
        table = [tuple(printable(str(r[k] or "")) for k in ("name", "state", "endpoint")) for r in rows]
        return columns(table) if table else [empty]

    return Reply(text=lines, plain=lambda: {"sandboxes": rows})


_home = option(
    "--sandbox-home", "home", metavar="DIR", help="The folder of sandboxes. Default: the project's .firma/sandboxes."
)


@command.command("start", examples=(("firma sandbox start dev", "start the sandbox dev, or find it running"),))
@click.argument("name")
@_home
@option("--port", type=click.IntRange(0, 65535), default=0, help="The port; 0: the one it had, else any free one.")
@general
@click.pass_obj
def start(session: Session, name: str, *, home: str | None, port: int) -> Reply:
    """Start sandbox NAME (or find it running), and print where it listens. It keeps what it held."""
    return _reply([row_of(control().start(name, home=home_of(session, home), port=port))])


@command.command("status", examples=(("firma sandbox status", "all of them"), ("firma sandbox status dev", "one")))
@click.argument("name", default="")
@_home
@general
@click.pass_obj
def status(session: Session, name: str, *, home: str | None) -> Reply:
    """Say whether sandbox NAME (or each) runs, and where it listens."""
    folder = home_of(session, home)
    if name:
        return _reply([row_of(control().status(name, home=folder))])
    return _reply([row_of(found) for found in control().list_all(home=folder)])


@command.command(
    "stop",
    examples=(("firma sandbox stop dev", "end its process"), ("firma sandbox stop", "end the only one that runs")),
)
@click.argument("name", default="")
@_home
@general
@click.pass_obj
def stop(session: Session, name: str, *, home: str | None) -> Reply:
    """End sandbox NAME, or the only one that runs. What it held is kept for the next start."""
    folder = home_of(session, home)
    if not name:
        name = only_one([one.name for one in control().list_all(home=folder) if one.state == "running"])
    return _reply([row_of(control().stop(name, home=folder))])


def only_one(running: Sequence[str]) -> str:
    """Return the one sandbox that runs. Raises UsageError (F822) where none does, or more than one."""
    if len(running) == 1:
        return running[0]
    detail = f"which of {', '.join(running)}? They all run" if running else "no sandbox runs"
    raise UsageError(diagnose("F822", detail, help="`firma sandbox status` lists them; name the one to stop."))


@command.command("reset", examples=(("firma sandbox reset dev", "stop it, and forget what it held"),))
@click.argument("name")
@_home
@general
@click.pass_obj
def reset(session: Session, name: str, *, home: str | None) -> Reply:
    """Stop sandbox NAME if it runs, and forget everything that it held."""
    return _reply([row_of(control().reset(name, home=home_of(session, home)))])
