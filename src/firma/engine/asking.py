"""The verbs that ask: state, show, output, why, history, diff and graph; they change nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from firma.core.graph.build import build
from firma.core.ledger.blame import Blame, Step, blame, is_hidden, last_change
from firma.core.ledger.cause import Cause
from firma.core.ledger.folding import fold
from firma.core.ledger.history import ChangeRecord, Done, EventRecord
from firma.core.ledger.history import history as tell
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import Path, format_path
from firma.core.model.diagnostic import FirmaError, PermanentError, UsageError, diagnose
from firma.core.model.value import Sensitive
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import judge
from firma.core.trust.way_back import way_back
from firma.engine.context import Context
from firma.engine.evaluating import evaluate_program
from firma.engine.keeping import KeptRoot
from firma.engine.naming import (
    Meant,
    change_meant_by,
    may_be_digest,
    meant_by,
    name_of,
    units_of,
    written_out,
)
from firma.engine.own_types import load_own_types, types_in
from firma.engine.policy import policy_of
from firma.engine.result import (
    GraphNode,
    GraphView,
    HistoryItem,
    Planned,
    Shown,
    Who,
    Why,
)
from firma.stores.ledger import read_about

SEALED = "some of its values are sealed and cannot be opened here: a later change may not show"
"""Said where an attribute's story cannot be read in full."""

APPEND_MS = 1_000
"""Entries of one append have times that lie closer together."""

Load = Callable[[str], Awaitable[KeptRoot]]


async def state(context: Context, names: Sequence[str]) -> tuple[Shown, ...]:
    """Return every object that has something in the cloud, or something open, by unit and address."""
    found: list[Shown] = []
    for unit in await units_of(context, names):
        held = (await context.ledger(str(unit))).state
        objects = [obj for obj in held.objects.values() if obj.generations or obj.pending]
        found += [_shown(held, str(unit), obj) for obj in sorted(objects, key=lambda o: (o.address, o.id))]
    return tuple(found)


def _shown(held: State, unit: str, obj: LedgerObject) -> Shown:
    holds = [held.holds[key] for key in (f"o{obj.id}", f"a{obj.address}") if key in held.holds]
    words = "absent" if holds and holds[0].absent else ", ".join(sorted(holds[0].values)) if holds else ""
    users = tuple(sorted(held.objects[user].address for user in held.users(obj.id) if held.objects[user].address))
    return Shown(unit=unit, obj=obj, hold=words, users=users)


async def show(context: Context, what: str, load: Load) -> Shown | Planned:
    """Return an object by address, or a stored plan by its digest or by any other name of a change.

    Raises UsageError (F905, F913) or PermanentError (F906).
    """
    is_digest = may_be_digest(what)
    if is_digest and await context.store.find_blobs(f"root/{what}"):
        return await _stored(context, await load(what))
    change = await change_meant_by(context, what)
    if change is not None:
        return await _stored(context, await load(change.name))
    try:
        meant = await meant_by(context, what, gone=False)
    except UsageError as error:
        if is_digest:  # nothing is called so: a plan was meant
            raise PermanentError(diagnose("F906", f"no plan {what} is stored", value=what)) from error
        raise
    held = (await context.ledger(str(meant.unit))).state
    obj = held.object_at(meant.address)
    if obj is None:
        raise UsageError(diagnose("F905", f"nothing lives at {meant}", value=what))
    return _shown(held, str(meant.unit), obj)


async def _stored(context: Context, kept: KeptRoot) -> Planned:
    verdicts = {}
    for plan in kept.root.plans:
        held = (await context.ledger(plan.unit)).state
        with contextlib.suppress(FirmaError):  # a module that is gone makes a verdict unknown, and hides no plan
            await load_own_types(context, types_in(held) | {op.type for op in plan.operations.values()})
        verdicts[plan.unit] = judge(plan, LedgerFacts(context.schema, held), policy_of(context))
    return Planned(
        root=kept.root,
        verdicts=verdicts,
        documents={},
        environment=kept.environment,
        kind=kept.kind,
        graph=kept.graph,
        tier=context.environment.tier,
    )


async def outputs(context: Context, name: str) -> Mapping[str, Any]:
    """Return a unit's outputs, by name. Raises UsageError (F904)."""
    (unit,) = await units_of(context, [name])
    held = (await context.ledger(str(unit))).state
    return {key: value for key, (value, _, _) in sorted(held.outputs.items())}


async def why(context: Context, text: str) -> Why:
    """Return what changed an address (or attribute) last, who did it and why, and whether it is safe to go back.

    Raises:
        UsageError: F905, nothing or several things are meant, or nothing is recorded of it.
    """
    meant, story, held = await _story(context, text)
    if story is not None and _is_sealed(story, meant.path):
        # Whether one sealed value is another cannot be seen without the key; where there is none, the rest is told.
        with contextlib.suppress(FirmaError):
            context.unlock()
            meant, story, held = await _story(context, text)
    if story is None or story.last is None:
        raise UsageError(diagnose("F905", f"nothing is recorded of {meant}", value=text))
    step, changes = story.last, _changes(story.last)
    if meant.path:
        found = last_change(story, meant.path)
        if found is None:
            raise UsageError(diagnose("F905", f"nothing changed {meant}", value=text))
        step, changes = found[0], ((format_path(meant.path), found[1], found[2]),)
    with contextlib.suppress(FirmaError):  # a module that is gone makes the way back unknown, and hides no answer
        await load_own_types(context, [story.type])
    back = way_back(story, step, held, LedgerFacts(context.schema, held))
    cause = step.cause
    return Why(
        address=meant.address,
        unit=str(meant.unit),
        path=format_path(meant.path),
        action=step.what.value,
        when=step.time,
        who=who_of(cause),
        reason=cause.reason,
        commit=cause.commit,
        dirty=cause.dirty,
        run=f"{meant.unit}#{cause.run}" if cause.run else "",
        plan=cause.plan,
        root=cause.root or cause.plan,
        place=str(step.place) if step.place is not None else "",
        changes=changes,
        back=back.reversibility.value,
        back_why=back.why,
        back_how=back.inverse,
        notes=(*_notes(step), *([SEALED] if _is_sealed(story, meant.path) else [])),
    )


def _is_sealed(story: Blame, path: Path) -> bool:
    """Return whether an attribute is meant of which some value could not be read."""
    return bool(path) and any(
        change.is_hidden for step in story.steps for change in step.changes if change.path == str(path[0])
    )


async def _story(context: Context, text: str) -> tuple[Meant, Blame | None, State]:
    """Return what a text means, the story of it, and the state of what is in that story.

    An address that is written out needs its own entries only, however long the log is. Raises UsageError (F905).
    """
    named = await written_out(context, text) if context.source is None else None
    if named is not None:
        entries = await read_about(context.store, str(named.unit), address=named.address)
        held = fold(entries)
        story = _newest(blame(entries), named.address, held)
        if story is not None:
            return named, story, held
    meant = await meant_by(context, text)
    ledger = await context.ledger(str(meant.unit))
    entries = await ledger.entries_of(address=meant.address)
    return meant, _newest(blame(entries), meant.address, ledger.state), ledger.state


def _newest(stories: Sequence[Blame], address: str, state: State) -> Blame | None:
    """Return the story of what has an address now, else of what had it last; None if nothing ever had it."""
    number = state.by_address.get(address)
    living = [story for story in stories if story.object == number]
    chosen = living or list(stories)
    return chosen[-1] if chosen else None


def who_of(cause: Cause) -> Who:
    """Return who a cause names, with how it was proven."""
    return Who(subject=cause.subject, proof=cause.proof, host=cause.host)


def _changes(step: Step) -> tuple[tuple[str, Any, Any], ...]:
    return tuple((change.path, _visible(change.before), _visible(change.after)) for change in step.changes)


def _visible(value: Any) -> Any:
    return Sensitive(None) if is_hidden(value) else value


def _notes(step: Step) -> tuple[str, ...]:
    found = []
    if step.by_nobody:
        found.append("seen by us, done by nobody we know")
    if step.settled_by is not None:
        found.append(f"settled by run {step.settled_by.run}, after the one that began it had ended")
    if step.detail:
        found.append(step.detail)
    return tuple(found)


async def history(context: Context, what: str, limit: int) -> tuple[HistoryItem, ...]:
    """Return changes and events, newest first: of everything, of a unit, or of an address. Raises UsageError."""
    found: list[HistoryItem] = []
    units = await units_of(context)
    names = {unit.short for unit in units} | {unit.stack for unit in units}
    if what and what not in names and what not in {str(unit) for unit in units}:
        meant = await meant_by(context, what)
        ledger = await context.ledger(str(meant.unit))
        numbers = [story.object for story in blame(await ledger.entries_of(address=meant.address))]
        # The whole log is told: how a run ended stands in entries that name no object.
        records = tell(await context.entries(str(meant.unit)))
        kept = (_about(record, {*numbers}, meant.address) for record in records)
        found = _items(str(meant.unit), [record for record in kept if record is not None])
    else:
        for unit in await units_of(context, [what] if what else ()):
            ledger = await context.ledger(str(unit))
            found += _items(str(unit), tell(await context.entries(str(unit))))
    return tuple(sorted(found, key=lambda item: -item.until)[:limit])


def _about(record: ChangeRecord | EventRecord, objects: set[int], address: str) -> ChangeRecord | EventRecord | None:
    """Return a record with what it says of some objects or an address; None if it says nothing of them."""

    def is_meant(one: Done | EventRecord) -> bool:
        return one.object in objects or one.address == address

    if isinstance(record, EventRecord):
        return record if is_meant(record) else None
    done = tuple(op for op in record.operations if is_meant(op))
    return replace(record, operations=done) if done else None


def _items(unit: str, records: Iterable[ChangeRecord | EventRecord]) -> list[HistoryItem]:
    """Return items; what one look at the cloud saw is one item, or a refresh would bury the changes of months."""
    found: list[HistoryItem] = []
    before: EventRecord | None = None
    for record in records:
        item = _item(unit, record)
        if isinstance(record, EventRecord) and before is not None and _seen_together(record, before):
            found[-1] = replace(found[-1], when=record.time, actions=(*item.actions, *found[-1].actions))
        else:
            found.append(item)
        before = record if isinstance(record, EventRecord) else None
    return found


def _seen_together(earlier: EventRecord, later: EventRecord) -> bool:
    """Whether two records of what differed come from one append: one after the other, at the same time."""
    return (
        earlier.kind == later.kind == "observed"
        and earlier.seq + 1 == later.seq
        and later.time - earlier.time < APPEND_MS
        and earlier.cause.who == later.cause.who
    )


def _item(unit: str, record: ChangeRecord | EventRecord) -> HistoryItem:
    cause = record.cause
    if isinstance(record, EventRecord):
        return HistoryItem(
            unit=unit,
            plan="",
            runs=(),
            when=record.time,
            until=record.time,
            who=who_of(cause),
            reason=cause.reason,
            commit=cause.commit,
            dirty=cause.dirty,
            kind=record.kind,
            actions=((record.detail or record.kind, record.address),),
        )
    return HistoryItem(
        unit=unit,
        plan=record.plan,
        root=name_of(record),
        runs=tuple(f"{unit}#{run.lease}" for run in record.runs),
        when=record.began,
        until=record.last,
        who=who_of(cause),
        reason=cause.reason,
        commit=cause.commit,
        dirty=cause.dirty,
        kind="change",
        actions=_actions(record),
        status=record.status,
    )


def _actions(record: ChangeRecord) -> tuple[tuple[str, str], ...]:
    """What a change did, by address: the order in which calls that run side by side ended says nothing."""
    found = [(op.action if op.result == "done" else op.result, op.address) for op in record.operations]
    return tuple(sorted(found, key=lambda pair: (pair[1], pair[0])))


async def graph(context: Context, names: Sequence[str]) -> GraphView:
    """Return nodes and edges of the program's units (all where none is named). Raises FirmaError."""
    evaluated = await evaluate_program(context.project, context.environment)
    chosen = {str(context.unit(name)) for name in names}
    nodes: list[GraphNode] = []
    edges: list[tuple[str, str]] = []
    for unit, document in evaluated.units().items():
        if chosen and str(unit) not in chosen:
            continue
        made = build(document, project=context.project.name)
        for address in made.order:
            kind = type(made.nodes[address]).__name__.lower()
            resource = made.resources.get(address)
            nodes.append(GraphNode(unit=str(unit), address=address, type=resource.address.type if resource else kind))
            edges += [(f"{unit}/{address}", f"{unit}/{used}") for used in made.uses.get(address, ())]
            edges += [(f"{unit}/{address}", used) for used in made.foreign.get(address, ())]
    if chosen and not nodes:
        raise PermanentError(diagnose("F904", ", ".join(sorted(chosen)), value=", ".join(names)))
    return GraphView(nodes=tuple(nodes), edges=tuple(edges))
