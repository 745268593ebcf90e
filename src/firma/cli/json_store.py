"""What came of moving a store, and roles of one, as JSON with schemas; moves nothing."""

from __future__ import annotations

from typing import Any, Final

from firma.cli.json_parts import FLAG, INTEGER, TEXT, Schema, many, record
from firma.cli.json_values import clean
from firma.engine.migrating import Migrated

MIGRATION_RESULT: Final[Schema] = record(
    source=TEXT,
    target=TEXT,
    units=many(record(unit=TEXT, entries=INTEGER)),
    blobs=INTEGER,
    resumed=FLAG,
    setting=TEXT,
)
"""The schema of `result` of `firma store migrate --json`."""

HARDENING_RESULT: Final[Schema] = record(kind=TEXT, text=TEXT)
"""The schema of `result` of `firma store hardening --json`."""


def migration_result(moved: Migrated) -> dict[str, Any]:
    """Return what was moved; `resumed`: it had been sealed before, and nothing was to be done."""
    return {
        "source": clean(moved.source),
        "target": clean(moved.target),
        "units": [{"unit": clean(unit), "entries": entries} for unit, entries in moved.units],
        "blobs": moved.blobs,
        "resumed": moved.resumed,
        "setting": clean(moved.setting),
    }
