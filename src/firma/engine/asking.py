"""The verbs that ask what is, or was: state, show, output and graph; they change nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from firma.core.graph.build import build
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import Unit
from firma.core.model.diagnostic import FirmaError, PermanentError, UsageError, diagnose
from firma.core.model.node import Each
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import judge
from firma.engine.answers import UnitShown
from firma.engine.context import Context
from firma.engine.evaluating import evaluate_program
from firma.engine.graphing import edges_of, expanded, keys_known, nodes_of
from firma.engine.keeping import KeptRoot
from firma.engine.moments import at_words, moment_of, state_at
from firma.engine.naming import change_meant_by, may_be_digest, meant_by, names_unit, units_of
from firma.engine.own_types import load_own_types, types_in
from firma.engine.policy import policy_of
from firma.engine.result import GraphNode, GraphView, Planned, Shown

Load = Callable[[str], Awaitable[KeptRoot]]


async def state(context: Context, names: Sequence[str], at: str = "") -> tuple[Shown, ...]:
    """Return every object that has something in the cloud, or something open, by unit and address; now, or at a time.

    Raises:
        UsageError: F904; F962, `at` is no time; F964, no unit was begun by then.
    """
    found: list[Shown] = []
    moment, is_begun = moment_of(context, at), False
    units = await units_of(context, names)
    for unit in units:
        held = await state_at(context, str(unit), moment)
        is_begun |= held.genesis is not None
        objects = [obj for obj in held.objects.values() if obj.generations or obj.pending]
        found += [_shown(held, str(unit), obj) for obj in sorted(objects, key=lambda o: (o.address, o.id))]
    if at and units and not is_begun:
        raise UsageError(diagnose("F964", f"no unit was begun {at_words(at)}", value=at))
    return tuple(found)


def _shown(held: State, unit: str, obj: LedgerObject) -> Shown:
    holds = [held.holds[key] for key in (f"o{obj.id}", f"a{obj.address}") if key in held.holds]
    words = "absent" if holds and holds[0].absent else ", ".join(sorted(holds[0].values)) if holds else ""
    users = tuple(sorted(held.objects[user].address for user in held.users(obj.id) if held.objects[user].address))
    return Shown(unit=unit, obj=obj, hold=words, users=users)


async def show(context: Context, what: str, load: Load, at: str = "") -> Shown | UnitShown | Planned:
    """Return an object by address or a unit (`at`: as it was at a time), or a stored plan by any name of its change.

    What is called like a unit and like an object is the object; UNIT@ENVIRONMENT is always the unit.

    Raises UsageError (F904, F905, F913, F931, F962, F964) or PermanentError (F906).
    """
    if names_unit(context, what):
        return await _unit_shown(context, what, at)
    try:
        return await _one_shown(context, what, load, at)
    except UsageError as error:
        if error.diagnostics[0].code != "F930":
            raise
    return await _unit_shown(context, what, at)


async def _unit_shown(context: Context, what: str, at: str) -> UnitShown:
    unit = await _one_unit(context, what)
    outputs_then = await outputs(context, what, at)
    return UnitShown(unit=str(unit), objects=await state(context, [what], at), outputs=outputs_then)


async def _one_shown(context: Context, what: str, load: Load, at: str) -> Shown | Planned:
    if at:
        return await _shown_at(context, what, at)
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


async def _shown_at(context: Context, what: str, at: str) -> Shown:
    moment = moment_of(context, at)
    meant = await meant_by(context, what)
    held = await state_at(context, str(meant.unit), moment)
    obj = held.object_at(meant.address)
    if obj is None:
        raise UsageError(diagnose("F964", f"nothing lived at {meant} {at_words(at)}", value=what))
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


async def outputs(context: Context, name: str, at: str = "") -> Mapping[str, Any]:
    """Return a unit's outputs, by name; now, or at a time.

    Raises:
        UsageError: F904; F931, a stack of several instances was named; F962, `at` is no time; F964, it was not begun.
    """
    unit = await _one_unit(context, name)
    held = await state_at(context, str(unit), moment_of(context, at))
    if held.genesis is None:
        raise UsageError(
            diagnose("F964", f"{unit.short} was not begun {at_words(at) if at else 'at any time'}", value=at)
        )
    return _outputs(held)


async def all_outputs(context: Context, at: str = "") -> Mapping[str, Mapping[str, Any]]:
    """Return the outputs of all units that have a ledger here (had one, at a time), by unit; those without any, too.

    Raises UsageError (F962, F964).
    """
    moment, units = moment_of(context, at), await units_of(context)
    states = {str(unit): await state_at(context, str(unit), moment) for unit in units}
    found = {unit: _outputs(held) for unit, held in states.items() if held.genesis is not None}
    if at and units and not found:
        raise UsageError(diagnose("F964", f"no unit was begun {at_words(at)}", value=at))
    return dict(sorted(found.items()))


def _outputs(held: State) -> dict[str, Any]:
    return {key: value for key, (value, _, _) in sorted(held.outputs.items())}


async def _one_unit(context: Context, name: str) -> Unit:
    units = await units_of(context, [name])
    if len(units) > 1:
        listed = ", ".join(unit.short for unit in units[:LISTED_MAX])
        more = f" and {len(units) - LISTED_MAX:,} more" if len(units) > LISTED_MAX else ""
        raise UsageError(diagnose("F931", f"{name} stands for {listed}{more}", value=name))
    return units[0]


LISTED_MAX = 6
"""How many instances a message names."""


async def graph(context: Context, names: Sequence[str]) -> GraphView:
    """Return nodes and edges of the program's units (all where none is named). Raises FirmaError."""
    evaluated = await evaluate_program(context.project, context.environment)
    chosen = {str(context.unit(name)) for name in names}
    nodes: list[GraphNode] = []
    edges: list[tuple[str, str]] = []
    for unit, document in evaluated.units().items():
        if chosen and str(unit) not in chosen:
            continue
        if any(isinstance(node, Each) for node in document.nodes):
            document = expanded(document, keys_known(document, (await context.ledger(str(unit))).state))  # noqa: PLW2901  # as it is shown
        made = build(document, project=context.project.name)
        nodes += nodes_of(str(unit), made, None)
        edges += edges_of(str(unit), made)
    if chosen and not nodes:
        raise PermanentError(diagnose("F904", ", ".join(sorted(chosen)), value=", ".join(names)))
    return GraphView(nodes=tuple(nodes), edges=tuple(edges))
