"""Writing operations that only the log sees: moves, holds, outputs, silent updates; knows no provider."""

from __future__ import annotations

from typing import Any

from firma.core.apply import checks
from firma.core.apply.context import Context
from firma.core.apply.drafts import intent_draft, outcome_draft
from firma.core.apply.progress import Stage
from firma.core.apply.values import desired_of
from firma.core.ledger.entry import BEGINS, Draft, EntryKind, InGroup
from firma.core.ledger.state import LedgerObject
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.value import EMPTY, Map, Sensitive
from firma.core.plan.plan import Act, Operation


def write(context: Context, operation: Operation) -> None:
    """Draft an operation that needs no provider."""
    context.enter(operation.key, Stage.WRITING)
    if operation.silent:
        _write_silent(context, operation)
        return
    obj = context.object_of(operation)
    if "out_of" in operation.options:
        _write_arrival(context, operation, obj)
        return
    if operation.act is Act.ADOPT:
        _write_adoption(context, operation, obj)
        return
    if operation.act in (Act.MOVE, Act.FORGET):
        problem = context.rules.obstacle(operation, obj, context.state, context.plan)
        if problem is None and obj is None:
            problem = checks.missing_generation(operation)
        if problem is not None:
            context.fail(operation.key, problem)
            return
    if operation.act is Act.OUTPUT:
        _write_output(context, operation)
    else:
        context.journal.add(_entry(context, operation, obj))


def _write_arrival(context: Context, operation: Operation, there: LedgerObject | None) -> None:
    """Begin an object that another unit gave. What arrived is never taken again, whatever became of it since."""
    fields = dict(operation.options)
    options = fields.pop("options", {})
    problem = checks.in_the_way(operation, there, context.state)
    if problem is not None:
        context.fail(operation.key, problem)
        return
    context.journal.add(
        Draft(
            kind=EntryKind.MOVED,
            run=context.lease,
            operation=operation.key,
            object=BEGINS,
            address=operation.address,
            place=operation.place,
            options=options,
            fields=fields,
            values=operation.value or EMPTY,
        )
    )


def _write_adoption(context: Context, operation: Operation, there: LedgerObject | None) -> None:
    """Begin an object with a thing that was there already."""
    problem = checks.in_the_way(operation, there, context.state)
    if problem is not None:
        context.fail(operation.key, problem)
        return
    values = dict(operation.value or EMPTY)
    values["request"] = operation.desired
    if operation.wish != operation.desired:
        values["wish"] = operation.wish
    context.journal.add(
        Draft(
            kind=EntryKind.ADOPTED,
            run=context.lease,
            operation=operation.key,
            object=BEGINS,
            address=operation.address,
            generation="1",
            place=operation.place,
            dependencies=dependencies_of(context, operation),
            options=operation.options,
            fields={"type": operation.type, "provider": operation.provider},
            values=Map(values),
        )
    )


def _entry(context: Context, operation: Operation, obj: LedgerObject | None) -> Draft:
    fields: dict[str, Any] = {}
    kind, values = EntryKind.FORGOTTEN, EMPTY
    if operation.act is Act.MOVE and operation.options:
        kind, fields = EntryKind.MOVED, dict(operation.options)
    elif operation.act is Act.MOVE:
        kind, fields = EntryKind.MOVED, {"from": operation.value, "to": operation.address}
    elif operation.act in (Act.HOLD, Act.LIFT):
        kind, fields, values = EntryKind.HOLD, dict(operation.options), operation.value or EMPTY
    return Draft(
        kind=kind,
        run=context.lease,
        operation=operation.key,
        object=obj.id if obj is not None and kind is not EntryKind.HOLD else None,
        address=operation.address,
        place=operation.place,
        fields=fields,
        values=values,
    )


def _write_output(context: Context, operation: Operation) -> None:
    values = EMPTY
    if not operation.options.get("removed"):
        desired = _known(context, operation)
        if isinstance(desired, Diagnostic):
            context.fail(operation.key, desired)
            return
        value = desired["value"]
        values = Map(value=Sensitive(value) if operation.sensitive and not isinstance(value, Sensitive) else value)
    context.journal.add(
        Draft(
            kind=EntryKind.OUTPUT,
            run=context.lease,
            operation=operation.key,
            address=operation.address,
            place=operation.place,
            fields=operation.options,
            values=values,
        )
    )


def _write_silent(context: Context, operation: Operation) -> None:
    """Options, dependencies or the request alone change: intent and outcome in one append, and no call."""
    obj = context.object_of(operation)
    problem = context.rules.obstacle(operation, obj, context.state, context.plan)
    if problem is None and (obj is None or operation.generation not in obj.generations):
        problem = checks.missing_generation(operation)
    desired = problem or _known(context, operation)
    if obj is None or isinstance(desired, Diagnostic):
        context.fail(operation.key, desired if isinstance(desired, Diagnostic) else problem)
        return
    intent = intended(context, operation, obj, desired)
    context.journal.add(intent, outcome_draft(context.lease, InGroup(0), obj.id, "done"))


def _known(context: Context, operation: Operation) -> Map | Diagnostic:
    """Return the inputs of an operation, all known, or why they are not."""
    desired = desired_of(operation, context.values, frozenset())
    if isinstance(desired, Diagnostic):
        return desired
    problem = checks.unknown_left(operation, desired)
    if problem is None and desired is not operation.desired and not operation.sensitive:
        problem = context.leak(operation, desired)
    return problem or desired


def intended(
    context: Context,
    operation: Operation,
    obj: LedgerObject | None,
    desired: Map,
    baseline: tuple[str, ...] | None = None,
) -> Draft:
    """Return the intent of an operation as things are now: its generation, and the generations that it will use."""
    generation = operation.generation
    if operation.act is Act.CREATE:
        generation = str((obj.attempts if obj is not None else 0) + 1)
    return intent_draft(
        operation,
        obj,
        lease=context.lease,
        generation=generation,
        request=desired,
        dependencies=dependencies_of(context, operation),
        baseline=baseline,
    )


def dependencies_of(context: Context, operation: Operation) -> tuple[tuple[int, str], ...]:
    """What the generation will use: objects with their current generations, by number."""
    if operation.act is Act.DELETE or not (operation.dependencies or operation.kept):
        return ()
    state = context.state
    found = {(n, label) for n, label in operation.kept if label in context.values.object(n).generations}
    for address in operation.dependencies:
        number = state.by_address.get(address)
        current = "" if number is None else context.values.object(number).current
        if number is not None and current:
            found.add((number, current))
    return tuple(sorted(found))
