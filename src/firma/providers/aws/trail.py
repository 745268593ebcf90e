"""CloudTrail's answers as audit events, and the names under which a thing may stand in them; makes no call."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from firma.core.model.audit import AuditEvent
from firma.core.model.call import Thing
from firma.schemas import archive, names

NAMES_MAX: Final = 4
"""Under how many names a thing is looked for: CloudTrail answers two look-ups a second in an account."""


def names_of(type_name: str, thing: Thing) -> tuple[str, ...]:
    """Return names under which CloudTrail may know a thing, the likeliest first: its identifier, its ARN, its id."""
    found = [thing.identifier]
    for pointer in archive.load(type_name)["primaryIdentifier"]:
        path = names.path_to_snake(type_name, pointer)
        value = thing.attributes.get(path[0]) if len(path) == 1 else None
        if isinstance(value, str):
            found.append(value)
    for name, value in sorted(thing.attributes.items()):
        if isinstance(value, str) and (name == "arn" or (name.endswith(("_arn", "_id")) and name in _own(type_name))):
            found.append(value)
    return tuple(dict.fromkeys(name for name in found if name))[:NAMES_MAX]


def _own(type_name: str) -> frozenset[str]:
    """Read-only attributes: what ends in `_arn` or `_id` elsewhere names another thing."""
    pointers = archive.load(type_name).get("readOnlyProperties", ())
    paths = (names.path_to_snake(type_name, pointer) for pointer in pointers)
    return frozenset(path[0] for path in paths if len(path) == 1)


def told(events: Iterable[Mapping[str, Any]]) -> tuple[AuditEvent, ...]:
    """Return the events that changed something, each once, the oldest first."""
    found: dict[str, AuditEvent] = {}
    for event in events:
        if str(event.get("ReadOnly", "false")).lower() == "true":
            continue
        one = _one(event)
        found.setdefault(one.event or f"{one.at_ms} {one.call}", one)
    return tuple(sorted(found.values(), key=lambda one: (one.at_ms, one.event)))


def _one(event: Mapping[str, Any]) -> AuditEvent:
    detail = _detail(event.get("CloudTrailEvent"))
    identity = detail.get("userIdentity") or {}
    parameters = detail.get("requestParameters")
    return AuditEvent(
        at_ms=_ms(event.get("EventTime")),
        call=str(event.get("EventName") or ""),
        service=str(event.get("EventSource") or "").removesuffix(".amazonaws.com"),
        principal=str(identity.get("arn") or identity.get("invokedBy") or event.get("Username") or ""),
        proof=str(identity.get("type") or ""),
        agent=str(detail.get("userAgent") or ""),
        event=str(event.get("EventId") or ""),
        parameters=json.dumps(parameters, sort_keys=True, default=str) if parameters else "",
    )


def _detail(text: object) -> Mapping[str, Any]:
    try:
        detail = json.loads(str(text or "{}"))
    except ValueError:
        return {}
    return detail if isinstance(detail, dict) else {}


def _ms(time: object) -> int:
    if isinstance(time, datetime):
        return round(time.timestamp() * 1000)
    return round(float(time) * 1000) if isinstance(time, int | float) else 0
