"""Results of drift and refresh as plain JSON, and the schemas that they keep; knows no verb."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.cli.json_parts import FLAG, INTEGER, PLACE, TEXT, TIME, VALUE, Schema, many, maybe, one_of, record, ref
from firma.cli.json_results import moment, place
from firma.cli.json_values import clean, diagnostic_to_json, value_to_json
from firma.cli.patching import PATCH_RESULT
from firma.core.plan.departure import Layer
from firma.core.trust.attribution import Basis
from firma.core.trust.verdict import Reversibility
from firma.engine.drift_result import Acceptance, Accepted, Drift, Drifted, Refreshed

ACCEPTANCE: Schema = record(owner=TEXT, until=TIME, reason=TEXT)

WHO: Schema = record(
    principal=TEXT,
    proof=TEXT,
    call=TEXT,
    service=TEXT,
    agent=TEXT,
    event=TEXT,
    changed_at=TIME,
    basis=one_of(Basis),
    sure=FLAG,
)


def _drift_schema() -> Schema:
    members: dict[str, Schema] = {
        "unit": TEXT,
        "address": TEXT,
        "path": TEXT,
        "type": TEXT,
        "layer": one_of(Layer),
        "object": INTEGER,
        "identifier": TEXT,
        "declared": VALUE,
        "recorded": VALUE,
        "now": VALUE,
        "sensitive": FLAG,
        "place": PLACE,
        "who": maybe(WHO),
        "logged": FLAG,
        "seen_at": TIME,
        "written_at": TIME,
        "back": {**record(why=TEXT), "properties": {"class": one_of(Reversibility), "why": TEXT}},
        "accepted": maybe(ACCEPTANCE),
        "child": TEXT,
        "exits": many({"enum": ["revert", "adopt", "accept"]}),
    }
    members["back"]["required"] = ["class", "why"]
    return record(**members)


DRIFT_DEFINITIONS: Mapping[str, Schema] = {"drift": _drift_schema()}

DRIFT_RESULT: Schema = {
    "anyOf": [
        record(differences=many(ref("drift")), accepted=many(ref("drift")), looked_at=INTEGER),
        record(unit=TEXT, names=many(TEXT), acceptance=ACCEPTANCE),
        record(plan=ref("plan")),
        record(rounds=many(ref("round"))),
        PATCH_RESULT,
    ]
}
"""What differs; what was accepted; `--revert --check`; `--revert`; a patch."""

REFRESH_RESULT: Schema = record(
    objects=many(
        record(unit=TEXT, address=TEXT, seen_at=TIME, result={"enum": ["same", "changed", "gone", "not seen"]})
    ),
    notes=many(ref("diagnostic")),
)


def drift_result(drifted: Drifted) -> dict[str, Any]:
    """Return what differs."""
    return {
        "differences": [_drift(one) for one in drifted.differences],
        "accepted": [_drift(one) for one in drifted.accepted],
        "looked_at": drifted.looked_at,
    }


def _drift(one: Drift) -> dict[str, Any]:
    departure = one.departure
    return {
        "unit": one.unit,
        "address": one.address,
        "path": clean(departure.name),
        "type": one.type,
        "layer": departure.layer.value,
        "object": one.object,
        "identifier": clean(one.identifier),
        "declared": value_to_json(departure.declared),
        "recorded": value_to_json(departure.recorded),
        "now": value_to_json(departure.now),
        "sensitive": departure.sensitive,
        "place": place(one.place),
        "who": _who(one),
        "logged": one.is_logged,
        "seen_at": moment(one.seen_at),
        "written_at": moment(one.written_at),
        "back": {"class": one.back.value, "why": clean(one.back_why)},
        "accepted": None if one.acceptance is None else _acceptance(one.acceptance),
        "child": one.child,
        "exits": list(exits_of(one)),
    }


def exits_of(one: Drift) -> tuple[str, ...]:
    """Return the ways out of a difference that there are."""
    found = []
    if one.departure.layer in (Layer.DECLARED, Layer.GONE) or one.back is Reversibility.IN_PLACE:
        found.append("revert")
    if one.departure.layer in (Layer.DECLARED, Layer.UNDECLARED, Layer.GONE) and not one.departure.sensitive:
        found.append("adopt")
    if not one.departure.sensitive and one.departure.layer is not Layer.OWN:
        found.append("accept")
    return tuple(found)


def _who(one: Drift) -> dict[str, Any] | None:
    if one.culprit is None:
        return None
    event = one.culprit.event
    return {
        "principal": clean(event.principal),
        "proof": clean(event.proof),
        "call": clean(event.call),
        "service": clean(event.service),
        "agent": clean(event.agent),
        "event": clean(event.event),
        "changed_at": moment(event.at_ms),
        "basis": one.culprit.basis.value,
        "sure": one.culprit.is_sure,
    }


def _acceptance(acceptance: Acceptance) -> dict[str, Any]:
    return {"owner": clean(acceptance.owner), "until": moment(acceptance.until), "reason": clean(acceptance.reason)}


def accepted_result(accepted: Accepted) -> dict[str, Any]:
    """Return what was accepted."""
    return {
        "unit": accepted.unit,
        "names": [clean(name) for name in accepted.names],
        "acceptance": _acceptance(accepted.acceptance),
    }


def refresh_result(refreshed: Refreshed) -> dict[str, Any]:
    """Return what a refresh saw."""
    return {
        "objects": [
            {"unit": unit, "address": address, "seen_at": moment(seen_at), "result": word}
            for unit, address, seen_at, word in refreshed.objects
        ],
        "notes": [diagnostic_to_json(note) for note in refreshed.notes],
    }
