"""What was redacted as JSON, and its schema; redacts nothing."""

from __future__ import annotations

from typing import Any, Final

from firma.cli.json_parts import INTEGER, TEXT, Schema, keyed, many, record
from firma.cli.json_values import clean
from firma.engine.redacted import Redacted

REDACTION_RESULT: Final[Schema] = record(
    values=many(record(unit=TEXT, entry=INTEGER, address=TEXT, path=TEXT)),
    entries=keyed(INTEGER),
    plans=INTEGER,
    assets=INTEGER,
    snapshots=INTEGER,
    remains=many(TEXT),
)
"""The schema of `result` of `firma ledger redact --json`."""


def redaction_result(done: Redacted) -> dict[str, Any]:
    """Return what was destroyed; `entries` are those that say so, by unit."""
    return {
        "values": [
            {"unit": one.unit, "entry": one.entry, "address": clean(one.address), "path": clean(one.path)}
            for one in done.values
        ],
        "entries": dict(done.entries),
        "plans": done.plans,
        "assets": done.assets,
        "snapshots": done.snapshots,
        "remains": [clean(words) for words in done.remains],
    }
