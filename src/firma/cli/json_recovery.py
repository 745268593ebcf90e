"""What came of a recovery as JSON, and its schema; recovers nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from firma.cli.json_parts import FLAG, INTEGER, TEXT, Schema, many, maybe, record
from firma.cli.json_values import clean
from firma.engine.recovered import Placed, Recovered, Restored, UnitFound

_PLACED: Final[Schema] = many(record(address=TEXT, type=TEXT, identifier=TEXT))

RECOVERY_RESULT: Final[Schema] = record(
    restored=maybe(
        record(
            backup=TEXT,
            put_away=TEXT,
            resumed=FLAG,
            units=many(record(unit=TEXT, first_missing=INTEGER)),
        )
    ),
    units=many(
        record(
            unit=TEXT,
            first_missing=INTEGER,
            last_missing=maybe(INTEGER),
            seen=INTEGER,
            changed=INTEGER,
            gone=INTEGER,
            waiting=INTEGER,
            succeeded=_PLACED,
            adopted=_PLACED,
            unplaced=_PLACED,
            surplus=_PLACED,
            types=many(TEXT),
            acknowledged=FLAG,
        )
    ),
)
"""The schema of `result` of `firma ledger recover --json`."""


def recovery_result(restored: Restored | None, recovered: Recovered) -> dict[str, Any]:
    """Return what was put in place, and what was found; `last_missing` is null where nobody knows."""
    return {
        "restored": None
        if restored is None
        else {
            "backup": clean(restored.backup),
            "put_away": clean(restored.put_away),
            "resumed": restored.resumed,
            "units": [{"unit": unit, "first_missing": first} for unit, first in restored.units],
        },
        "units": [_unit(found) for found in recovered.units],
    }


def _unit(found: UnitFound) -> dict[str, Any]:
    return {
        "unit": found.unit,
        "first_missing": found.first,
        "last_missing": found.last or None,
        "seen": found.seen,
        "changed": found.changed,
        "gone": found.gone,
        "waiting": found.waiting,
        "succeeded": _placed(found.succeeded),
        "adopted": _placed(found.adopted),
        "unplaced": _placed(found.unplaced),
        "surplus": _placed(found.surplus),
        "types": list(found.types),
        "acknowledged": found.acknowledged,
    }


def _placed(things: Sequence[Placed]) -> list[dict[str, str]]:
    return [{"address": clean(t.address), "type": t.type, "identifier": clean(t.identifier)} for t in things]
