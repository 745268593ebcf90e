"""What was accepted though no source declares it: wished as soon as somebody changes it once more; reads no log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.core.ledger.state import Generation, Hold
from firma.core.model.address import parse_path
from firma.core.model.diagnostic import Severity, diagnose
from firma.core.model.node import Resource
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map
from firma.core.plan.compare import MISSING, at, equal, put
from firma.core.plan.decision import Decision
from firma.core.plan.departure import departures
from firma.core.plan.sheet import Sheet


def with_accepted(sheet: Sheet, decision: Decision, node: Resource, schema: TypeSchema, inputs: Map) -> Map:
    """Return inputs with what was accepted at paths that nobody declares and that are not so any more.

    What is as it was accepted is left alone: a provider need not be told. Once it was written it stays wished until
    the acceptance is over, or an update would take it away again. What nobody can write is said (F230).
    """
    obj = decision.object
    hold = None if obj is None else sheet.holds.in_force.get(f"o{obj.id}")
    now = None if obj is None else obj.now
    if hold is None or now is None or not hold.seen:
        return inputs
    changed: Any = inputs
    there = {one.name: one.now for one in departures(schema, now)}
    shown = {rule.attribute for rule in schema.owns}  # what other resources put there is not told apart here
    for text, value in hold.seen.items():
        path = parse_path(text)
        attribute = schema.attributes.get(str(path[0])) if path else None
        if attribute is None or path[0] in shown or not _is_due(now, inputs, text, value, there):
            continue
        if value is None or attribute.read_only or path[:1] in schema.create_only or not schema.updatable:
            detail = f"{decision.address}: {text} is not as it was accepted, and no plan can set it to that."
            sheet.note(diagnose("F230", detail, severity=Severity.NOTE, address=decision.address, place=node.place))
            continue
        if at(changed, path[:1]) is MISSING and len(path) > 1:
            changed = put(changed, path[:1], at(now.attributes, path[:1]))  # what stands beside it stays
        changed = put(changed, path, value)
        decision.held = _with(decision.held, hold)
    return changed if isinstance(changed, Map) else EMPTY


def _is_due(now: Generation, inputs: Map, text: str, value: Any, there: Mapping[str, Any]) -> bool:
    """Whether what was accepted has to be wished: it is another value by now, or an earlier plan had to write it.

    Where it is as our last write left it, nothing differs, and there is nothing to keep to.
    """
    path = parse_path(text)
    if at(inputs, path) is not MISSING:
        return False  # the source declares it by now
    return at(now.request, path) is not MISSING or (text in there and not equal(there[text], value))


def _with(keys: tuple[str, ...], hold: Hold) -> tuple[str, ...]:
    return keys if hold.key in keys else (*keys, hold.key)
