"""The verbs move and forget, and the round of moves that a source asks for: plans that touch no object.

Decides nothing itself: what a move is stands in `core.plan.acts`, what forbids one in `engine.crossings`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from firma.core.graph.order import has_cycle, topological
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import Address, AddressError, Unit, parse_address, parse_full, parse_unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, UsageError, diagnose
from firma.core.plan.acts import REST, Acts, Crossing, short
from firma.core.plan.plan import Deferred, Plan
from firma.engine.acting import facts_of, planned_of
from firma.engine.claims import is_taken
from firma.engine.context import Context
from firma.engine.crossings import (
    Crossings,
    Documents,
    complete,
    graphs_of,
    obstacles,
    on_the_way,
    unsettled,
)
from firma.engine.evaluating import Evaluated, evaluate_program
from firma.engine.guard import check_genesis
from firma.engine.naming import Meant, meant_by, units_of
from firma.engine.result import Planned, Progress
from firma.engine.templates import declares, place_of

SHOWN_MAX = 5
"""How many addresses a note names."""

FIRST = "what moves between units moves first, and then the rest is planned"
"""Why everything else waits for a round of moves."""


@dataclass(slots=True)
class Batch:
    """Moves of one plan: within units, and between them."""

    within: list[tuple[Unit, LedgerObject, str]] = field(default_factory=list)
    between: list[Crossing] = field(default_factory=list)


# -- the verb move ----------------------------------------------------------------------------------------------------
async def plan_move(context: Context, source: str, target: str, progress: Progress) -> Planned:
    """Return the plan that gives what lives at an address another one, in its unit or in another one.

    `source` and `target` may end with a slash: then everything in that component (or unit) moves.

    Raises:
        FirmaError: F905, nothing is meant; F940, it would leave the environment; F246 to F251, it cannot move.
    """
    context.unlock()
    progress.phase("evaluate", context.environment.name)
    evaluated = await evaluate_program(context.project, context.environment)
    documents = evaluated.units()
    batch = await _batch(context, documents, source, target)
    problems = await _problems(context, documents, batch)
    if problems:
        raise PermanentError(*problems)
    notes = _disagreements(documents, batch)
    plans, needs = await plans_of(context, batch, evaluated)
    return await planned_of(context, evaluated, plans, needs, kind="move", notes=notes)


async def _batch(context: Context, documents: Documents, source: str, target: str) -> Batch:
    is_unit = "@" in target and "/" not in target
    if source.endswith("/") != target.endswith("/") and not is_unit:
        detail = f"{source!r} is {'a group' if source.endswith('/') else 'one address'}, and {target!r} is not"
        hint = "End both with a slash to move a whole component."
        raise UsageError(diagnose("F905", detail, value=target, help=hint))
    if source.endswith("/"):
        return await _group(context, documents, source, target)
    crossing = await _unfinished(context, source, target)
    if crossing is not None:
        return Batch(between=[crossing])
    meant = await living(context, source)
    state = (await context.ledger(str(meant.unit))).state
    unit, address = _destination(context, documents, target, meant)
    obj = state.object_at(meant.address)
    if obj is None:
        raise UsageError(diagnose("F905", f"nothing lives at {meant}", value=source))
    return await _one(context, meant.unit, obj, unit, address)


async def _one(context: Context, giver: Unit, obj: LedgerObject, taker: Unit, target: str) -> Batch:
    if giver == taker:
        return Batch(within=[(giver, obj, target)])
    there, here = (await context.ledger(str(taker))).state, (await context.ledger(str(giver))).state
    crossing = Crossing(object=obj, giver=str(giver), source=obj.address, taker=str(taker), target=target)
    return Batch(between=[complete(crossing, here, there)])


async def _group(context: Context, documents: Documents, source: str, target: str) -> Batch:
    """Return the moves of everything in a component, or in a unit."""
    giver, inside = _folder(context, source, None)
    if giver not in await units_of(context):
        raise UsageError(diagnose("F905", f"{giver.short} has no ledger", value=source))
    taker, outside = _folder(context, target, giver)
    _check_unit(documents, taker, target)
    state = (await context.ledger(str(giver))).state
    batch = Batch()
    for address in sorted(state.by_address):
        parsed = parse_address(address)
        if parsed.components[: len(inside)] == inside and is_taken(state, address):
            moved = Address(parsed.type, parsed.name, (*outside, *parsed.components[len(inside) :]), parsed.key)
            one = await _one(context, giver, state.objects[state.by_address[address]], taker, str(moved))
            batch.within += one.within
            batch.between += one.between
    if not batch.within and not batch.between:
        raise UsageError(diagnose("F905", f"nothing lives in {source}", value=source))
    return batch


def _folder(context: Context, text: str, unit: Unit | None) -> tuple[Unit, tuple[str, ...]]:
    """Return the unit and the components of `UNIT/`, `UNIT/component/` or `component/`."""
    whole = f"{text.rstrip('/')}/x:x"
    try:
        found, address, _ = parse_full(whole, project=context.project.name)
    except AddressError:
        if unit is None:
            detail = f"{text!r} names no unit; write `UNIT/` or `UNIT/COMPONENT/`"
            raise UsageError(diagnose("F905", detail, value=text)) from None
        found, address = unit, parse_address(whole)
    check_home(context, found, text)
    return found, address.components


async def _unfinished(context: Context, source: str, target: str) -> Crossing | None:
    """Return the move between units of this very source and target whose first half is done."""
    for one in await on_the_way(context, [str(unit) for unit in await units_of(context)]):
        named = {f"{one.giver}/{one.source}", f"{short(one.giver)}/{one.source}"}
        there = {one.taker, short(one.taker), f"{one.taker}/{one.target}", f"{short(one.taker)}/{one.target}"}
        if source in named and target in there:
            return one
    return None


async def living(context: Context, text: str) -> Meant:
    """Return what an address means, of what lives now.

    Raises:
        UsageError: F905, nothing or several things are meant; F940, it is in another environment or project.
    """
    if "@" in text:
        check_home(context, _unit_in(context, text), text)
    try:
        return await meant_by(context, text, gone=False)
    except UsageError as error:
        first = error.diagnostics[0]
        if "stands for" in first.detail:
            raise
        near = await _near(context, text)
        hint = f" Did you mean {near!r}?" if near else ""
        raise UsageError(diagnose("F905", f"{first.detail}.{hint}", value=text)) from error


async def _near(context: Context, text: str) -> str:
    names = {}
    for unit in await units_of(context):
        for address in (await context.ledger(str(unit))).state.by_address:
            names[f"{unit.short}/{address}"] = names[address] = f"{unit.short}/{address}"
            names[address.rpartition(":")[2]] = f"{unit.short}/{address}"
    near = difflib.get_close_matches(text, names, n=1)
    return names[near[0]] if near else ""


def _unit_in(context: Context, text: str) -> Unit:
    """Return the unit at the beginning of a text. Raises UsageError (F905)."""
    head, _, tail = text.partition("@")
    try:
        return parse_unit(f"{head}@{tail.partition('/')[0]}", project=context.project.name)
    except AddressError as error:
        raise UsageError(diagnose("F905", str(error), value=text)) from error


def check_home(context: Context, unit: Unit, text: str) -> None:
    """Refuse what is in another environment or project. Raises PermanentError (F940)."""
    home = (context.project.name, context.environment.name)
    if (unit.project, unit.environment) != home:
        detail = f"{text} is in {unit.environment} of {unit.project}, and this is {home[1]} of {home[0]}"
        raise PermanentError(diagnose("F940", detail, value=text))


def _check_unit(documents: Documents, unit: Unit, text: str) -> None:
    if unit not in documents:
        known = ", ".join(other.short for other in documents) or "none"
        raise UsageError(diagnose("F904", f"{unit.short} is not declared; there are {known}", value=text))


def _destination(context: Context, documents: Documents, text: str, meant: Meant) -> tuple[Unit, str]:
    """Return unit and address of a target: `UNIT/ADDRESS`, `UNIT`, an address in the unit of the source, or a name."""
    unit, rest = meant.unit, text
    if "@" in text.partition('"')[0]:
        unit = _unit_in(context, text)
        check_home(context, unit, text)
        _check_unit(documents, unit, text)
        rest = text.partition("@")[2].partition("/")[2] or meant.address
    old = parse_address(meant.address)
    try:
        if ":" in rest:
            return unit, str(parse_address(rest))
        folder, _, name = rest.rpartition("/")
        found = parse_address(f"{folder}/x:{name}" if folder else f"x:{name}")
    except AddressError as error:
        raise UsageError(diagnose("F905", str(error), value=text)) from error
    return unit, str(Address(old.type, found.name, found.components if folder else old.components, found.key))


async def plan_crossings(context: Context, evaluated: Evaluated, crossings: Crossings) -> Planned:
    """Return the plan of the moves between units that the source asks for: the rest is planned after it.

    Raises:
        PermanentError: F246 to F251, something cannot move.
    """
    documents, batch = evaluated.units(), Batch(between=crossings.now)
    problems = await problems_between(context, documents, batch.between)
    if problems:
        raise PermanentError(*problems)
    plans, needs = await plans_of(context, batch, evaluated, more=True)
    detail = ", ".join(f"{short(one.giver)}/{one.source}" for one in crossings.now[:SHOWN_MAX])
    more = f" and {len(crossings.now) - SHOWN_MAX} more" if len(crossings.now) > SHOWN_MAX else ""
    first = diagnose("F941", f"{detail}{more}", severity=Severity.WARNING)
    return await planned_of(context, evaluated, plans, needs, kind="move", notes=[*crossings.notes, first])


# -- what forbids it, and what the source says ------------------------------------------------------------------------
async def _problems(context: Context, documents: Documents, batch: Batch) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for unit, obj, target in batch.within:
        state = (await context.ledger(str(unit))).state
        found += [*_within(state, obj, target), *unsettled(obj, obj.address)]
    return found + await problems_between(context, documents, batch.between)


def _within(state: State, obj: LedgerObject, target: str) -> list[Diagnostic]:
    address = obj.address
    if target == address:
        return [diagnose("F247", f"{address} is there already", address=address, value=target)]
    found = []
    if parse_address(target).type != obj.type:
        detail = f"{address} is no {parse_address(target).type}"
        found.append(diagnose("F249", detail, address=address, value=target))
    if is_taken(state, target):
        detail = f"object {state.by_address[target]} lives at {target}"
        found.append(diagnose("F246", detail, address=address, value=target))
    return found


async def problems_between(context: Context, documents: Documents, between: Sequence[Crossing]) -> list[Diagnostic]:
    """Return everything that forbids moves between units. Raises FirmaError where a ledger cannot be read."""
    graphs = graphs_of(context, documents, {one.giver for one in between})
    found: list[Diagnostic] = []
    for one in between:
        giver, taker = (await context.ledger(one.giver)).state, (await context.ledger(one.taker)).state
        together = {other.source for other in between if (other.giver, other.taker) == (one.giver, one.taker)}
        found += obstacles(one, giver, taker, documents, graphs, together)
    targets = [(one.taker, one.target) for one in between]
    for one in between:
        if targets.count((one.taker, one.target)) > 1:
            detail = f"several things would move to {short(one.taker)}/{one.target}"
            found.append(diagnose("F246", detail, address=one.source, place=one.place, value=one.target))
    return found


def _disagreements(documents: Documents, batch: Batch) -> list[Diagnostic]:
    """Return F944 where the source does not say what the moves come to."""
    rows = [(str(unit), obj.address, str(unit), target) for unit, obj, target in batch.within]
    rows += [(one.giver, one.source, one.taker, one.target) for one in batch.between]
    by_unit = {str(unit): document for unit, document in documents.items()}
    found = []
    for giver, source, taker, target in rows:
        words = []
        if giver in by_unit and declares(by_unit[giver], source):
            words.append(f"the source still declares {short(giver)}/{source}, which the next plan would make anew")
        if taker not in by_unit or not declares(by_unit[taker], target):
            words.append(f"the source does not declare {short(taker)}/{target}, which the next plan would delete")
        if words:
            found.append(diagnose("F944", "; ".join(words), severity=Severity.WARNING, address=target, value=target))
    return found


# -- the plans --------------------------------------------------------------------------------------------------------
async def plans_of(
    context: Context, batch: Batch, evaluated: Evaluated, *, more: bool = False
) -> tuple[list[Plan], Mapping[str, tuple[str, ...]]]:
    """Return the plans of a batch, givers before takers, and who needs whom. `more`: the rest is planned afterwards.

    What would make two units wait for each other is left to the next round. Raises FirmaError.
    """
    documents = evaluated.units()
    # What was declared elsewhere is from now on where the source declares what it becomes, if it does.
    here = [
        replace(one, place=one.place or place_of(documents.get(parse_unit(one.taker)), one.target))
        for one in batch.between
    ]
    between, needs = _one_way(here)
    units: dict[str, tuple[str, ...]] = {str(unit): () for unit, _, _ in batch.within}
    units |= {unit: () for one in between for unit in ((one.taker,) if one.is_given else (one.giver, one.taker))}
    units |= needs
    order = topological(units)
    more = more or len(between) < len(batch.between)
    plans = []
    for unit in order:
        state = (await context.ledger(unit)).state
        check_genesis(parse_unit(unit), context.environment, state)
        acts = Acts(unit=unit, state=state)
        for own, obj, target in batch.within:
            if str(own) == unit:
                acts.move(obj, target, place_of(documents.get(own), target))
        for one in (one for one in between if one.giver == unit and not one.is_given):
            acts.give(one)
        for one in _by_use([one for one in between if one.taker == unit]):
            acts.take(one)
        waits = [Deferred(address=REST, why=FIRST)] if more and unit == order[-1] else []
        plans.append(acts.plan(facts=facts_of(context), graph_digest=evaluated.digest, deferred=waits))
    return plans, units


def _one_way(between: Iterable[Crossing]) -> tuple[list[Crossing], dict[str, tuple[str, ...]]]:
    needs: dict[str, set[str]] = {}
    taken = []
    for one in sorted(between, key=lambda one: (one.giver, one.taker, one.source)):
        if not one.is_given:
            trial = {unit: [*givers] for unit, givers in needs.items()}
            trial.setdefault(one.giver, [])
            trial[one.taker] = [*trial.get(one.taker, []), one.giver]
            if has_cycle(trial):
                continue
            needs.setdefault(one.taker, set()).add(one.giver)
        taken.append(one)
    return taken, {unit: tuple(sorted(givers)) for unit, givers in needs.items()}


def _by_use(crossings: Sequence[Crossing]) -> list[Crossing]:
    """Return what comes to one unit, each after what it was made with: so it finds that there."""
    known = {(one.giver, one.object.id): one for one in crossings}
    uses: dict[str, list[str]] = {}
    names = {f"{giver}#{number}": one for (giver, number), one in known.items()}
    for name, one in names.items():
        used = {n for made in one.object.generations.values() for n, _ in made.dependencies}
        uses[name] = [f"{one.giver}#{n}" for n in sorted(used) if f"{one.giver}#{n}" in names and n != one.object.id]
    return [names[name] for name in (names if has_cycle(uses) else topological(uses))]


# -- the verb forget --------------------------------------------------------------------------------------------------
async def plan_forget(context: Context, address: str, progress: Progress) -> Planned:
    """Return the plan that leaves what lives at an address where it is, and looks after it no more.

    Raises:
        FirmaError: F905, nothing is meant; F248, something about it is not settled.
    """
    context.unlock()
    meant = await living(context, address)
    progress.phase("evaluate", context.environment.name)
    evaluated = await evaluate_program(context.project, context.environment)
    unit = str(meant.unit)
    state = (await context.ledger(unit)).state
    check_genesis(meant.unit, context.environment, state)
    obj = state.object_at(meant.address)
    if obj is None:
        raise UsageError(diagnose("F905", f"nothing lives at {meant}", value=address))
    problems = unsettled(obj, obj.address)
    if problems:
        raise PermanentError(*problems)
    notes = []
    document = evaluated.units().get(meant.unit)
    if document is not None and declares(document, meant.address):
        detail = f"the source still declares {meant}, of which the next plan would make another one"
        notes.append(diagnose("F944", detail, severity=Severity.WARNING, address=meant.address, value=meant.address))
    acts = Acts(unit=unit, state=state)
    acts.forget(obj)
    detail = f"{meant} stays in the cloud, and nobody looks after it"
    left = diagnose("F233", detail, severity=Severity.WARNING, address=meant.address)
    plan = acts.plan(facts=facts_of(context), graph_digest=evaluated.digest, notes=[left])
    return await planned_of(context, evaluated, [plan], {unit: ()}, kind="forget", notes=notes)
