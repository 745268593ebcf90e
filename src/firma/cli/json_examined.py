"""What an examination of a store found as JSON, and its schema; examines nothing."""

from __future__ import annotations

from typing import Any, Final

from firma.cli.json_parts import FLAG, INTEGER, TEXT, TIME, Schema, many, record
from firma.cli.json_values import clean
from firma.cli.times import utc
from firma.engine.examined import Examined

EXAMINED_RESULT: Final[Schema] = record(
    place=TEXT,
    kind={"enum": ["sqlite", "postgresql", "postgres", "s3"]},
    healthy=FLAG,
    units=many(record(unit=TEXT, entries=INTEGER, whole=INTEGER, newest=TIME, sealed=FLAG)),
)
"""The schema of `result` of `firma ledger doctor --json`; the findings are its `diagnostics`."""


def examined_result(found: Examined) -> dict[str, Any]:
    """Return where the ledger lies and how far each unit is whole: `entries` the store says, `whole` is proven."""
    return {
        "place": clean(found.place),
        "kind": found.kind,
        "healthy": found.healthy,
        "units": [
            {
                "unit": one.unit,
                "entries": one.entries,
                "whole": one.whole,
                "newest": utc(one.newest_ms) if one.newest_ms else None,
                "sealed": one.sealed,
            }
            for one in found.units
        ],
    }
