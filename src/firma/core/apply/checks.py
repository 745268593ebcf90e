"""What stops an operation before its intent: something unsettled, moved, gone, outside the plan; knows no event."""

from __future__ import annotations

from firma.core.apply.admission import is_moved
from firma.core.apply.values import ChangedError, changed, fill
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.call import PlanAnswer, Thing
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.schema import Attribute, TypeSchema
from firma.core.model.value import Map, Value, is_known
from firma.core.plan.compare import same
from firma.core.plan.plan import Act, Operation, Plan


def obstacle(operation: Operation, obj: LedgerObject | None, state: State, plan: Plan) -> Diagnostic | None:
    """Return why an operation must not begin now, or None."""
    if obj is None:
        return None
    if state.conflicts(obj, operation.act, operation.generation):
        numbers = ", ".join(str(number) for number in obj.pending)
        return _say("F404", operation, f"of object {obj.id}, entry {numbers} is not settled.", str(obj.id))
    if obj.suspect:
        return _say(
            "F405", operation, f"object {obj.id} has not been looked at since a late or unclear answer.", str(obj.id)
        )
    if is_moved(plan, state, obj.id):
        return _say(
            "F406", operation, f"entry {obj.last} is about object {obj.id}, and not of this plan.", str(obj.last)
        )
    generation = obj.generations.get(operation.generation)
    if generation is not None and "private" in generation.hidden and not operation.silent:
        return _say("F417", operation, "the private bytes that the provider needs back are sealed.", "private")
    if operation.act is Act.CREATE:
        left = [label for label, generation in obj.generations.items() if generation.failed]
        if left:
            # A retried creation: what the first attempt left is not in this plan.
            return _say("F409", operation, f"an earlier attempt left {obj.generations[left[0]].identifier}.", left[0])
    return None


def missing_generation(operation: Operation) -> Diagnostic:
    """Return F410: what is to be updated is not there any more."""
    return _say("F410", operation, f"generation {operation.generation} is gone.", operation.generation)


def in_the_way(operation: Operation, there: LedgerObject | None, state: State) -> Diagnostic | None:
    """Return why nothing can arrive at an address: it has already (F254), or another thing lives there (F246)."""
    came = (str(operation.options.get("out_of", "")), int(operation.options.get("object", 0)))
    if came in state.arrived:
        return _say("F254", operation, f"object {came[1]} of {came[0]} came here as object {state.arrived[came]}.")
    number = state.by_address.get(operation.address)
    other = there or (None if number is None else state.objects[number])
    if other is not None and (other.generations or other.pending):
        return _say("F246", operation, f"object {other.id} lives at {operation.address}.", operation.address)
    return None


def unknown_left(operation: Operation, desired: Map) -> Diagnostic | None:
    """Return F411 if some input is still unknown although everything before is done."""
    for name, value in desired.items():
        if not is_known(value):
            return _say("F411", operation, f"`{name}` of {operation.address} is not known.", name)
    return None


def differs(schema: TypeSchema, declared: Map, recorded: Map, seen: Thing) -> str:
    """Return the first declared attribute that somebody changed since it was recorded, or an empty text.

    What was never declared may change with what this very plan does to other things: a role lists the policies that are
    deleted before it.
    """
    for name in declared:
        attribute = schema.attributes.get(name)
        if attribute is None or attribute.read_only or attribute.write_only:
            continue
        one, other = recorded.get(name), seen.attributes.get(name)
        if one is not other and not _is_same(attribute, one, other):
            return name
    return ""


def _is_same(attribute: Attribute, one: Value, other: Value) -> bool:
    return same(attribute, one, other)


def changed_outside(operation: Operation, name: str) -> Diagnostic:
    """Return F412: read directly before a deletion or replacement, the thing is not as it was planned."""
    return _say("F412", operation, f"`{name}` of {operation.address} is another one than the ledger holds.", name)


def final_request(operation: Operation, desired: Map, answer: PlanAnswer) -> Map | Diagnostic | None:
    """Return what the provider's final plan makes of the inputs.

    None: nothing is to be done. A Diagnostic: it leaves the plan: unknowns may have become known, but what is known may
    not become another value, and nothing may be replaced in place of an update (decision 11).
    """
    if answer.problem is not None:
        return answer.problem
    if answer.no_op:
        if operation.act is Act.UPDATE:
            return None
        return _say("F413", operation, "it plans nothing, and a creation was planned.", "no_op")
    if answer.replace and operation.act is Act.UPDATE:
        return _say("F413", operation, f"it wants to replace for `{answer.replace[0]}`.", answer.replace[0])
    try:
        for name, value in operation.expected.items():
            if name in answer.planned and name not in desired:
                fill(value, answer.planned[name], (name,))
        return Map({name: fill(value, answer.planned.get(name), (name,)) for name, value in desired.items()})
    except ChangedError as error:
        inner = changed(operation, error)
        return diagnose("F413", inner.detail, address=operation.address, place=operation.place, value=inner.value)


def _say(code: str, operation: Operation, what: str, value: str = "") -> Diagnostic:
    detail = f"{operation.act.value} of {operation.address or operation.key}: {what}"
    return diagnose(code, detail, address=operation.address, place=operation.place, value=value)
