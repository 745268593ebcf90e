"""What `firma rollback --json` says beside its plan, and the schema of that; knows no verb."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.cli.json_parts import FLAG, INTEGER, PLACE, TEXT, TIME, VALUE, Schema, many, maybe, one_of, record, ref
from firma.cli.json_results import moment, place
from firma.cli.json_values import clean, value_to_json
from firma.cli.patching import PATCH_RESULT
from firma.core.model.address import format_path
from firma.core.trust.aims import OnConflict
from firma.engine.rolled import Rolled

ROLLBACK_DEFINITIONS: Mapping[str, Schema] = {
    "rolled": record(
        whole=FLAG,
        on_conflict=one_of(OnConflict),
        moments=many(record(unit=TEXT, entry=INTEGER, time=TIME)),
        conflicts=many(
            record(
                unit=TEXT,
                address=TEXT,
                paths=many(TEXT),
                what=TEXT,
                who=TEXT,
                when=TIME,
                run=TEXT,
                plan=TEXT,
                reason=TEXT,
                place=PLACE,
            )
        ),
        left=many(record(unit=TEXT, address=TEXT, code=TEXT, why=TEXT)),
        wished=many(record(unit=TEXT, address=TEXT, path=TEXT, value=VALUE, absent=FLAG, place=PLACE)),
    ),
}

ROLLBACK_RESULT: Schema = {
    "anyOf": [
        record(rounds=many(ref("round")), rollback=maybe(ref("rolled"))),
        record(plan=ref("plan"), rollback=maybe(ref("rolled"))),
        PATCH_RESULT,
    ]
}


def rolled_result(rolled: Rolled | None) -> dict[str, Any] | None:
    """Return what a rollback would do beside its plan; None of a release."""
    if rolled is None:
        return None
    return {
        "whole": rolled.whole,
        "on_conflict": rolled.on_conflict.value,
        "moments": [
            {"unit": unit, "entry": entry, "time": moment(time)}
            for unit, (entry, time) in sorted(rolled.moments.items())
        ],
        "conflicts": [
            {
                "unit": one.unit,
                "address": one.address,
                "paths": list(one.paths),
                "what": one.what,
                "who": clean(one.who),
                "when": moment(one.when),
                "run": one.run,
                "plan": one.plan,
                "reason": clean(one.reason),
                "place": place(one.place),
            }
            for one in rolled.conflicts
        ],
        "left": [
            {"unit": one.unit, "address": one.address, "code": one.code, "why": clean(one.why)} for one in rolled.left
        ],
        "wished": [
            {
                "unit": one.unit,
                "address": one.address,
                "path": format_path(one.path),
                "value": value_to_json(one.value),
                "absent": one.absent,
                "place": place(one.place),
            }
            for one in rolled.wished
        ],
    }
