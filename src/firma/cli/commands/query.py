"""`firma query`: SQL over the ledger; knows no ledger and no database."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.json_standing import query_result
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.standing_view import csv_lines, query_lines, rest_of, table_lines
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.projections import TABLES

SECONDS, SECONDS_MAX, LIMIT, LIMIT_MAX = 10.0, 600.0, 1_000, 1_000_000


@click.command(
    "query",
    cls=Verb,
    examples=(
        ("firma query", "the tables, with their columns"),
        ("firma query 'SELECT type, count(*) AS n FROM resources GROUP BY type ORDER BY n DESC'", "what there is"),
        ("firma query \"SELECT address, value FROM attributes WHERE path = 'tags.team'\" --csv", "for a spreadsheet"),
        ("firma query 'SELECT who, count(*) FROM changes GROUP BY who' --env prod", "who changes production"),
    ),
)
@click.argument("sql", metavar="[SQL]", default="")
@option("--csv", "as_csv", is_flag=True, help="Print comma-separated values.")
@option(
    "--limit", type=click.IntRange(min=1, max=LIMIT_MAX), default=LIMIT, show_default=True, help="Most rows to print."
)
@option(
    "--timeout",
    "seconds",
    metavar="SECONDS",
    type=click.FloatRange(min=0.001, max=SECONDS_MAX),
    default=SECONDS,
    show_default=True,
    help="Stop a query that takes longer.",
)
@environment
@store
@general
@click.pass_obj
def command(session: Session, sql: str, *, as_csv: bool, limit: int, seconds: float) -> Reply:
    """Answer one SELECT over the ledgers of an environment, in SQLite's SQL.

    Tables: resources, attributes, changes, runs, approvals, holds; without SQL they are listed with their columns. It
    can only read, and reads nothing else. What is sensitive is never in an answer. Times are ms since 1970.
    """
    if not sql:
        if as_csv:
            raise UsageError(diagnose("F822", "--csv needs SQL", value="--csv", help="Say what is asked."))
        return Reply(text=lambda view: table_lines(TABLES, view), plain=_tables)
    found = session.call(session.environment(()), lambda engine: engine.query(sql, seconds=seconds, limit=limit))
    return Reply(
        text=lambda view: csv_lines(found, view) if as_csv else query_lines(found, view),
        says=lambda _: rest_of(found) if as_csv and found.more else (),
        plain=lambda: query_result(found),
    )


def _tables() -> object:
    return {
        "schema": [
            {"table": table, "columns": [{"name": name, "holds": holds} for name, holds in of.items()]}
            for table, of in TABLES.items()
        ]
    }
