"""Where secrets are and who could read them, and rotated keys, as JSON, and their schemas; finds nothing out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from firma.cli.json_parts import INTEGER, TEXT, TIME, Schema, many, record
from firma.cli.json_values import clean
from firma.cli.times import utc
from firma.engine.audited import Audited, Rotated

AUDIT_RESULT: Final[Schema] = record(
    environment=TEXT,
    used=many(record(unit=TEXT, address=TEXT, path=TEXT, store=TEXT, secret=TEXT)),
    hidden=many(record(unit=TEXT, address=TEXT, path=TEXT, state={"enum": ["sealed", "not kept", "redacted"]})),
    keys=many(record(unit=TEXT, entry=INTEGER, time=TIME, key=TEXT, how=TEXT, name=TEXT, opened_by=TEXT)),
    writers=many(record(unit=TEXT, who=TEXT)),
    readers=many(TEXT),
    allowed=many(record(path=TEXT, owner=TEXT, reason=TEXT)),
    unknown=many(TEXT),
)
"""The schema of `result` of `firma secrets audit --json`."""

ROTATION_RESULT: Final[Schema] = record(
    units=many(record(unit=TEXT, entry=INTEGER, key=TEXT, how=TEXT, older=many(TEXT)))
)
"""The schema of `result` of `firma secrets rotate --json`."""


def audit_result(found: Audited) -> dict[str, Any]:
    """Return what is known, and what is not."""
    return {
        "environment": found.environment,
        "used": [
            {"unit": o.unit, "address": clean(o.address), "path": o.path, "store": o.store, "secret": clean(o.secret)}
            for o in found.used
        ],
        "hidden": [
            {"unit": o.unit, "address": clean(o.address), "path": clean(o.path), "state": o.state} for o in found.hidden
        ],
        "keys": [
            {
                "unit": o.unit,
                "entry": o.entry,
                "time": utc(o.when),
                "key": o.key,
                "how": o.how,
                "name": clean(o.name),
                "opened_by": clean(o.opened_by),
            }
            for o in found.keys
        ],
        "writers": [{"unit": unit, "who": clean(who)} for unit, who in found.writers],
        "readers": [clean(words) for words in found.readers],
        "allowed": [
            {"path": clean(path), "owner": clean(owner), "reason": clean(reason)}
            for path, owner, reason in found.allowed
        ],
        "unknown": list(found.unknown),
    }


def rotation_result(done: Sequence[Rotated]) -> dict[str, Any]:
    """Return each unit's new key."""
    return {
        "units": [
            {"unit": one.unit, "entry": one.entry, "key": one.key, "how": one.how, "older": list(one.older)}
            for one in done
        ]
    }
