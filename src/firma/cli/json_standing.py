"""How units stand, and what a query answered, as plain JSON with its schema; knows no verb."""

from __future__ import annotations

from typing import Any

from firma.cli.json_answers import who_result, witnessed_result
from firma.cli.json_parts import FLAG, INTEGER, TEXT, TIME, Schema, many, maybe, record, ref
from firma.cli.json_results import moment
from firma.cli.json_values import clean
from firma.engine.stands import Queried, Standing, UnitStanding

STATUS_RESULT: Schema = record(
    environment=TEXT,
    store=TEXT,
    roots=INTEGER,
    units=many(
        record(
            unit=TEXT,
            entries=INTEGER,
            resources=INTEGER,
            change=TEXT,
            when=TIME,
            who=maybe(ref("who")),
            reason=TEXT,
            living=many(record(run=TEXT, who=ref("who"), since=TIME, holder=TEXT)),
            unresolved=many(TEXT),
            holds=INTEGER,
            losses=INTEGER,
            sealed=TEXT,
            covered=INTEGER,
            signers=many(TEXT),
            witnessed=record(entries=INTEGER, upto=INTEGER, by=TEXT, since=INTEGER),
        )
    ),
)

QUERY_RESULT: Schema = {
    "anyOf": [
        record(
            columns=many(TEXT),
            rows=many(many({"type": ["string", "integer", "number", "null"]})),
            more=FLAG,
            tables=many(TEXT),
        ),
        record(schema=many(record(table=TEXT, columns=many(record(name=TEXT, holds=TEXT))))),
    ]
}
"""What a query answered; or, without one, the tables that can be asked."""


def status_result(found: Standing) -> dict[str, Any]:
    """Return how units stand."""
    return {
        "environment": found.environment,
        "store": clean(found.store),
        "roots": found.roots,
        "units": [_unit(one) for one in found.units],
    }


def _unit(one: UnitStanding) -> dict[str, Any]:
    return {
        "unit": one.unit,
        "entries": one.entries,
        "resources": one.resources,
        "change": one.change,
        "when": moment(one.when),
        "who": who_result(one.who),
        "reason": clean(one.reason),
        "living": [
            {"run": run.run, "who": who_result(run.who), "since": moment(run.since), "holder": clean(run.holder)}
            for run in one.living
        ],
        "unresolved": list(one.unresolved),
        "holds": one.holds,
        "losses": one.losses,
        "sealed": clean(one.sealed),
        "covered": one.covered,
        "signers": [clean(name) for name in one.signers],
        "witnessed": witnessed_result(one.witnessed),
    }


def query_result(found: Queried) -> dict[str, Any]:
    """Return columns and rows."""
    rows = [[clean(cell) if isinstance(cell, str) else cell for cell in row] for row in found.rows]
    return {
        "columns": [clean(name) for name in found.columns],
        "rows": rows,
        "more": found.more,
        "tables": list(found.tables),
    }
