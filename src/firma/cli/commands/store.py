"""`firma store …`: where ledgers lie: moves them from one store to another, prints the roles of a server."""

from __future__ import annotations

import click

from firma.cli.group import Verb, Verbs, option
from firma.cli.json_store import migration_result
from firma.cli.options import general
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.text import printable
from firma.engine.migrating import Migrated, hardening, migrate, place_from


@click.group(
    "store",
    cls=Verbs,
    examples=(
        ("firma store migrate .firma/ledger.db postgresql://firma@db/ledgers", "from this machine to a team's server"),
        ("firma store hardening | psql ledgers", "who may append, redact, and only read"),
    ),
)
def command() -> None:
    """Move ledgers from one store to another, and say who may do what in one."""


@command.command(
    "migrate",
    cls=Verb,
    examples=(
        ("firma store migrate .firma/ledger.db postgresql://firma@db/ledgers --reason 'the team'", "file to server"),
        ("firma store migrate postgresql://firma@db/ledgers .firma/new.db", "and back to a file"),
    ),
)
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@option("--reason", metavar="TEXT", default="", help="Why: recorded.")
@general
@click.pass_obj
def move(session: Session, source: str, target: str, *, reason: str) -> Reply:
    """Copy every unit of one store into another, prove both sides, and seal the old one.

    Both are files or URLs, of any two kinds. Until the seal the old store is the ledger, and a call that was
    interrupted is begun again. The old store is never deleted: it stays readable, and says where it goes on.
    """
    root = session.project.root
    places = [place_from(text, session.folder) for text in (source, target)]
    moved = session.run(migrate(places[0], places[1], root=root, reason=reason))
    return Reply(
        text=lambda _: _lines(moved),
        says=lambda _: ["Now say in firma.toml where the ledger lies:", *map(printable, moved.setting.split("\n"))],
        plain=lambda: migration_result(moved),
    )


def _lines(moved: Migrated) -> list[str]:
    verb = "was moved before" if moved.resumed else "is moved, proven on both sides, and sealed where it was"
    lines = [f"{printable(unit)}  {entries} entries" for unit, entries in moved.units]
    return [*lines, f"{printable(moved.source)} {verb}: it goes on in {printable(moved.target)}."]


@command.command(
    "hardening",
    cls=Verb,
    examples=(
        ("firma store hardening", "print the SQL"),
        ("firma store hardening --writer ci --reader audit | psql ledgers", "other names, at once"),
    ),
)
@option("--writer", metavar="ROLE", default="firma_writer", show_default=True, help="Appends; cannot change the past.")
@option("--redactor", metavar="ROLE", default="firma_redactor", show_default=True, help="Destroys values; adds none.")
@option("--reader", metavar="ROLE", default="firma_reader", show_default=True, help="Reads.")
@general
@click.pass_obj
def roles(session: Session, *, writer: str, redactor: str, reader: str) -> Reply:
    """Print SQL that gives roles of a PostgreSQL server their rights in the ledger, and no others.

    Nothing is run: the owner of the schema reads it and runs it. It may be run again.
    """
    del session
    text = hardening(writer, redactor, reader)
    return Reply(text=lambda _: text.splitlines(), plain=lambda: {"sql": text})
