"""Adopting: a declared resource that is there already is looked after as it is, and what differs comes next.

Knows no provider. What counts as last applied is what is declared where the thing has it, and what the thing has where
it differs: so a declaration that fits leaves the next plan empty, and one that does not is a change of that plan.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from firma.core.model.call import Thing
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.node import Resource
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map, is_known
from firma.core.plan.compare import Known, compare
from firma.core.plan.decision import Change, Decision
from firma.core.plan.plan import Act, AttributeChange, Operation
from firma.core.plan.question import AskThing
from firma.core.plan.sheet import Sheet


def wanted(sheet: Sheet, decision: Decision, node: Resource) -> str:
    """Return the identifier under which a resource is there already; empty where it is made or known."""
    obj = decision.object
    if obj is not None and (obj.generations or obj.pending or obj.suspect):
        return ""
    return sheet.adopt.get(decision.address, node.options.import_id)


def was_here(sheet: Sheet, decision: Decision) -> bool:
    """Return whether a source's `import_id` has been done, and what it took is gone since: then it says nothing more.

    Whoever asks for an import now (`firma import`) means a thing that is there.
    """
    return decision.address not in sheet.adopt and decision.object is not None


def question_of(decision: Decision, node: Resource, identifier: str) -> AskThing:
    """Return the question whether it is there."""
    return AskThing(address=decision.address, type=node.address.type, provider=decision.provider, identifier=identifier)


def adopt(
    decision: Decision, node: Resource, schema: TypeSchema, question: AskThing, reply: Thing | Diagnostic | None
) -> list[Diagnostic]:
    """Decide that a thing is adopted, or return what is wrong: nothing has that identifier (F252)."""
    if isinstance(reply, Diagnostic):
        return [reply]
    if reply is None:
        detail = f"no {question.type} is called {question.identifier!r}, for {decision.address}"
        return [diagnose("F252", detail, value=question.identifier)]
    known = Known(attributes=reply.attributes, answered=reply.attributes)
    found = compare(schema, decision.desired, known, node.options.ignore_changes)
    decision.change, decision.thing = Change.ADOPT, reply
    decision.differences = tuple(_shown(change) for change in found.changes)
    number = len(decision.differences)
    decision.why = f"{question.identifier} is there and fits its declaration"
    if number:
        differ = "1 property differs" if number == 1 else f"{number} properties differ"
        decision.why = f"{question.identifier} is there; {differ} from its declaration, and changed in the next round"
    return []


def _shown(change: AttributeChange) -> AttributeChange:
    return replace(change, drift=False)


def operation_of(decision: Decision, node: Resource, schema: TypeSchema | None) -> Operation:
    """Return the operation that adopts. `desired` is what counts as applied, `value` the thing's sections."""
    thing = decision.thing
    if thing is None:
        raise RuntimeError("nothing is adopted without a thing. This is a bug in Firma.")
    differs = {str(change.path[0]) for change in decision.differences}
    applied, wish = {}, {}
    for name, value in decision.desired.items():
        if name not in differs and is_known(value):
            applied[name], wish[name] = value, decision.wish.get(name, value)
        elif name in thing.attributes and not _is_secret(schema, name):
            applied[name] = wish[name] = thing.attributes[name]
    values: dict[str, Any] = {"identifier": thing.identifier, "attributes": thing.attributes}
    values |= {k: v for k, v in (("private", thing.private), ("condition", thing.condition)) if v}
    if thing.version:
        values["version"] = thing.version
    return Operation(
        key=f"adopt {decision.address}",
        act=Act.ADOPT,
        address=decision.address,
        type=node.address.type,
        provider=decision.provider,
        desired=Map(applied) if applied else EMPTY,
        wish=Map(wish) if wish else EMPTY,
        value=Map(values),
        dependencies=decision.dependencies,
        options=decision.options,
        place=node.place,
    )


def _is_secret(schema: TypeSchema | None, name: str) -> bool:
    attribute = None if schema is None else schema.attributes.get(name)
    return attribute is None or attribute.write_only
