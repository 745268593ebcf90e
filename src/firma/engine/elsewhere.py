"""What units of other projects and environments give, by their ledgers, and pinned in `lookups.lock`; writes to none.

A plan rests on what is pinned, so that everybody makes the same one, until `--relock`. What is sensitive is never
pinned: that file is not sealed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firma.core.graph.build import upstream_output
from firma.core.graph.graph import Graph
from firma.core.ledger.state import State
from firma.core.ledger.store import StoreError
from firma.core.model.address import Unit, parse_full, parse_unit
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, Severity, diagnose
from firma.core.model.digest import digest_value
from firma.core.model.node import Upstream
from firma.core.model.value import Map, Sensitive, Value, is_known
from firma.engine.context import Context
from firma.engine.contracts import kind_said, misfits
from firma.engine.estate_toml import Elsewhere
from firma.engine.other_project import OtherProject
from firma.engine.pins import Pins
from firma.stores.places import open_store
from firma.stores.problems import failure_of
from firma.stores.sealing import read_key_file


async def open_other(context: Context, declared: Elsewhere) -> OtherProject:
    """Return the ledgers of another project.

    Raises:
        PermanentError: F932, its file is not there; F5…, it cannot be read, or was written by a newer version.
    """
    known = context.elsewhere.get(declared.project)
    if known is None:
        if isinstance(declared.store, Path) and not declared.store.exists():
            detail = f"[upstreams.{declared.project}] names {declared.store}, and there is no such file"
            raise PermanentError(diagnose("F932", detail, place=declared.place, value=str(declared.store)))
        try:
            store = await open_store(declared.store, read_only=True, create=False)
            # Another environment of ours is read with our own key.
            key = context.source if declared.place is None else None
            if declared.key_file is not None:
                key = read_key_file(declared.key_file, tier=context.environment.tier)
        except StoreError as error:
            raise failure_of(error) from error
        known = context.elsewhere[declared.project] = OtherProject(store, key, context.world)
    return known


def is_ours(context: Context, unit: Unit) -> bool:
    """Return whether a unit is of our own project and environment: planned with us, or in our ledger."""
    return (unit.project, unit.environment) == (context.project.name, context.environment.name)


def _declared(context: Context, unit: Unit) -> Elsewhere | None:
    """Return where a unit's ledger is said to be; None for our own store, and where nobody says it."""
    project = context.project
    if unit.project != project.name:
        return project.elsewhere.get(unit.project)
    store = project.store_of(unit.environment)
    if store == project.store_of(context.environment.name):
        return None
    return Elsewhere(project=f"{project.name}@{unit.environment}", store=store)


async def state_of_other(context: Context, unit: Unit, place: Any = None) -> State:
    """Return the state of a unit of another project: of the declared ledger, else of our own store if it is there.

    Raises:
        PermanentError: F932, nobody says where that project's ledger is; F915, the unit was never applied.
        UsageError: F807, a unit of our own project is of an environment that there is not.
    """
    declared = _declared(context, unit)
    text = str(unit)
    if declared is not None:
        other = await open_other(context, declared)
        known, ledger = await other.store.units(), other.ledger
    else:
        known, ledger = await context.store.units(), OtherProject(context.store, context.source, context.world).ledger
        if text not in known and unit.project != context.project.name:
            detail = f"{text}: firma.toml has no [upstreams.{unit.project}]"
            raise PermanentError(diagnose("F932", detail, place=place, value=unit.project))
    if text not in known or not (state := (await ledger(text)).state).outputs:
        help_text = f"`firma apply {unit.short}` in the project {unit.project} first."
        raise PermanentError(diagnose("F915", f"{text} has no outputs", place=place, value=text, help=help_text))
    return state


@dataclass(frozen=True, slots=True)
class Given:
    """What units elsewhere give: values by whole address, pins by own address, and what is worth saying."""

    values: Mapping[str, Value] = field(default_factory=dict)
    pins: Mapping[str, tuple[str, Map]] = field(default_factory=dict)
    notes: tuple[Diagnostic, ...] = ()


async def given_elsewhere(
    context: Context, graph: Graph, pinned: Mapping[str, tuple[str, Map]], *, relock: bool, locked: bool
) -> Given:
    """Return what a graph takes from units of other projects: as it is pinned, else as their ledgers say now.

    Raises:
        PermanentError: F915, F932 as `state_of_other` says; F920, nothing is pinned and it must be; F933, a value is
            not what the contract says; F934, it is sealed, and there is no key.
    """
    values: dict[str, Value] = {}
    pins: dict[str, tuple[str, Map]] = {}
    notes: list[Diagnostic] = []
    for address, node in graph.upstreams.items():
        unit = parse_unit(node.unit, project=graph.unit.project)
        if is_ours(context, unit):
            continue
        digest = digest_value(Map(unit=str(unit), contract=node.contract))
        pin = None if relock else pinned.get(address)
        if pin is None or pin[0] != digest:
            if locked:
                raise PermanentError(
                    diagnose("F920", f"{graph.unit.short}/{address}", address=address, place=node.place)
                )
            found = _contracted(node, unit, await state_of_other(context, unit, node.place))
            pins[address] = digest, Map(unit=str(unit), outputs=_open(found))
        else:
            pins[address] = pin
            found, said = await _pinned(context, node, unit, pin[1]["outputs"])
            notes += said
        values |= {upstream_output(unit, name): value for name, value in found.items()}
    return Given(values, pins, tuple(notes))


def _open(found: Map) -> Map:
    return Map({name: value for name, value in found.items() if not isinstance(value, Sensitive)})


async def _pinned(context: Context, node: Upstream, unit: Unit, held: Map) -> tuple[Map, list[Diagnostic]]:
    """Return what is pinned, with what is sensitive as it is now; and F939 where the ledger says something else."""
    hidden = [name for name in node.contract if name not in held]
    try:
        now = _contracted(node, unit, await state_of_other(context, unit, node.place))
    except FirmaError:
        if hidden:
            raise
        return held, []  # whoever plans with pins needs nothing but them
    other = [name for name, value in held.items() if now[name] != value]
    detail = f"{', '.join(other)} of {unit}"
    notes = [diagnose("F939", detail, place=node.place, value=detail, severity=Severity.WARNING)] if other else []
    return Map({**{name: now[name] for name in hidden}, **held}), notes


def _contracted(node: Upstream, unit: Unit, state: State) -> Map:
    """Return the outputs that a contract names. Raises PermanentError (F933, F934) with all that is wrong."""
    found: dict[str, Value] = {}
    problems = []
    for name, kind in node.contract.items():
        value = state.outputs[name][0] if name in state.outputs else None
        if name not in state.outputs:
            given = ", ".join(sorted(state.outputs)) or "nothing"
            problems.append(
                diagnose("F933", f"{unit} gives no `{name}`; it gives {given}", place=node.place, value=name)
            )
        elif not is_known(value):
            problems.append(diagnose("F934", f"`{name}` of {unit}", place=node.place, value=name))
        elif misfits(value, kind):
            detail = f"`{name}` of {unit} is {kind_said(value)}, and the contract says {kind}"
            problems.append(diagnose("F933", detail, place=node.place, value=name))
        else:
            found[name] = value
    if problems:
        raise PermanentError(*problems)
    return Map(found)


async def given_to_run(context: Context, unit: str, read: list[str], pins: Pins) -> dict[str, Value]:
    """Return what a run of a unit finds in the place of units elsewhere: what is pinned now, else what they give now.

    `read` are whole addresses of outputs that its plan was made with. Own addresses of upstreams stand for all that
    they give.
    """
    found: dict[str, Value] = {}
    whole: dict[str, dict[str, Value]] = {}
    own: dict[str, str] = {}
    for address, (_, answer) in pins.get(unit, {}).items():
        if address.startswith("upstream:"):
            own[str(answer["unit"])] = address
            outputs = {str(name): value for name, value in answer["outputs"].items()}
            whole[str(answer["unit"])] = outputs
            found |= {upstream_output(parse_unit(str(answer["unit"])), name): value for name, value in outputs.items()}
    for address in read:
        giver, node, _ = parse_full(address)
        if not is_ours(context, giver) and address not in found:
            outputs = (await state_of_other(context, giver)).outputs
            if node.name in outputs:
                found[address] = outputs[node.name][0]
                whole.setdefault(str(giver), {})[node.name] = found[address]
    return found | {f"{unit}/{own[giver]}": Map(outputs) for giver, outputs in whole.items() if giver in own}
