"""`firma store …`: where ledgers lie: moves them from one store to another, prints who may do what in one."""

from __future__ import annotations

import click

from firma.cli.group import Verb, Verbs, option
from firma.cli.json_store import migration_result
from firma.cli.options import general
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.text import printable
from firma.engine.hardening import hardening
from firma.engine.migrating import Migrated, migrate, place_from


@click.group(
    "store",
    cls=Verbs,
    examples=(
        ("firma store migrate .firma/ledger.db postgresql://firma@db/ledgers", "from this machine to a team's server"),
        ("firma store hardening | psql ledgers", "who may append, redact, and only read"),
    ),
)
@general
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
        ("firma store hardening", "of the project's store"),
        ("firma store hardening postgresql://firma@db/ledgers --writer ci | psql ledgers", "SQL, run at once"),
        ("firma store hardening s3://ledgers --writer arn:aws:iam::111122223333:role/ci", "a bucket's policy"),
    ),
)
@click.argument("place", metavar="[PLACE]", default="")
@option("--writer", "writers", metavar="NAME", multiple=True, help="Appends; cannot change the past. Can be repeated.")
@option("--redactor", "redactors", metavar="NAME", multiple=True, help="Destroys values; adds none. Can be repeated.")
@option("--reader", "readers", metavar="NAME", multiple=True, help="Reads. Can be repeated.")
@general
@click.pass_obj
def roles(
    session: Session, place: str, *, writers: tuple[str, ...], redactors: tuple[str, ...], readers: tuple[str, ...]
) -> Reply:
    """Print what gives roles their rights in a store, and no others: SQL for PostgreSQL, a policy for S3.

    PLACE is the project's store where none is given. Nothing is run: the store's owner reads it and runs it; it may be
    run again. Names are roles of the database (firma_writer, firma_redactor, firma_reader), or ARNs on S3.
    """
    meant = place_from(place, session.folder) if place else session.project.store
    made = hardening(meant, writers=writers, redactors=redactors, readers=readers)
    return Reply(text=lambda _: made.text.splitlines(), plain=lambda: {"kind": made.kind, "text": made.text})
