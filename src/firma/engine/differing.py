"""The verb diff: what differs between two changes, runs or times, between environments, or ledger and source.

Changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import fold
from firma.core.ledger.state import Generation, State
from firma.core.model.address import AddressError, Unit, format_path, parse_full
from firma.core.model.diagnostic import UsageError, diagnose
from firma.core.model.expression import Call, Opaque, Reference
from firma.core.model.sensitivity import mark
from firma.core.model.value import EMPTY, Map, Sensitive, freeze
from firma.core.plan.plan import Action, AttributeChange
from firma.engine.context import Context
from firma.engine.moments import moment_of, state_until
from firma.engine.naming import change_meant_by, names_unit, units_of
from firma.engine.opening import open_context
from firma.engine.planning import plan_environment
from firma.engine.project import Environment
from firma.engine.result import Difference, Progress
from firma.engine.wish import Wish
from firma.program.axes import Matrix

KINDS: Mapping[Action, str] = {Action.CREATE: "added", Action.DELETE: "removed", Action.FORGET: "removed"}

NOW = "now"
"""The side that is what the ledger holds at this moment."""

SETTINGS = "settings"
"""Instead of an address: what firma.toml says of two environments."""


async def diff(
    context: Context, a: str | None, b: str | None, progress: Progress, *, unit: str = ""
) -> tuple[Difference, ...]:
    """Return what differs between two sides, between one and now, or between the ledger and the source.

    A side is a change by any of its names, a run, a time (`@2026-11-24T10:00Z`) or `now`; or both are environments,
    whose units are matched by stack, and their objects by address. `unit` narrows to one; so does a unit in the place
    of a side, where ledger and source are compared. Two sides are compared in the
    units that both are of.

    Raises:
        UsageError: F913, there is no such run or change, or no unit is of both; F904, there is no such unit; F961,
            F962; F963, an environment is compared with something else. FirmaError: as planning raises.
    """
    if a is None or (b is None and not unit and await _is_unit(context, a)):
        return await _against_source(context, progress, a or unit)
    environments = [name for name in (a, b) if name is not None and name in context.project.environments]
    if b is not None and len(environments) == 2:
        return await _environments(context, a, b, unit)
    first = await _side(context, a, unit, environments)
    second = await _side(context, b or NOW, unit, environments)
    units = sorted(first.keys() & second.keys(), key=str)
    if not units:
        raise UsageError(diagnose("F913", f"{a} and {b} are of different units", value=b or a))
    return tuple(item for one in units for item in between(str(one), first[one], second[one]))


async def _is_unit(context: Context, text: str) -> bool:
    """Whether a side is the name of a unit, and of no environment and no change."""
    if names_unit(context, text):
        return True
    if text == NOW or text in context.project.environments or not names_unit(context, text, await units_of(context)):
        return False
    return await change_meant_by(context, text) is None


async def _side(context: Context, text: str, unit: str, environments: Sequence[str]) -> Mapping[Unit, State]:
    """The state of each unit that a side is of."""
    units = await units_of(context, [unit] if unit else ())
    if text == NOW:
        return {one: (await context.ledger(str(one))).state for one in units}
    if text.startswith("@"):
        at = moment_of(context, text)
        return {one: state_until(await context.entries(str(one)), at or 0) for one in units}
    change = None if text in environments else await change_meant_by(context, text)
    if change is None and text in environments:
        raise UsageError(diagnose("F963", f"{text} is an environment, and the other side is none", value=text))
    if change is None and names_unit(context, text, await units_of(context)):
        alone = f"`firma diff {text}` compares its ledger with its source"
        help_ = f"{alone}; `firma diff A B --unit {text}` two changes or times in it."
        raise UsageError(diagnose("F930", f"{text} is a unit, and no side of a comparison", value=text, help=help_))
    if change is None:
        detail = f"{text!r}: a run is UNIT#NUMBER, a change its plan's digest or commit, a time begins with @"
        raise UsageError(diagnose("F913", detail, value=text))
    return {
        one: _state_after(await context.entries(str(one)), number)
        for one, number in change.runs.items()
        if one in units
    }


def _state_after(entries: Sequence[Entry], number: int) -> State:
    """What was known when a run had put its last entry."""
    end = max(entry.seq for entry in entries if number in (entry.run, entry.seq))
    return fold(entry for entry in entries if entry.seq <= end)


def between(unit: str, first: State, second: State) -> tuple[Difference, ...]:
    """Return what differs between two states of a unit, by address. Turned around, it is the way back."""
    return _differing(unit, _attributes(first), _attributes(second))


def _differing(unit: str, before: Mapping[str, Map], after: Mapping[str, Map]) -> tuple[Difference, ...]:
    found = []
    for address in sorted({*before, *after}):
        old, new = before.get(address), after.get(address)
        if old == new:
            continue
        kind = "added" if old is None else "removed" if new is None else "changed"
        left, right = old or EMPTY, new or EMPTY
        rows = tuple(
            (name, left.get(name), right.get(name))
            for name in sorted({*left, *right})
            if left.get(name) != right.get(name)
        )
        found.append(Difference(unit=unit, address=address, kind=kind, attributes=rows))
    return tuple(found)


def _attributes(state: State) -> dict[str, Map]:
    """Attributes of everything that lives, by address: what was asked for, and over it what the provider says."""
    return {
        obj.address: Map({**obj.now.request, **obj.now.attributes})
        for obj in state.objects.values()
        if obj.now is not None and obj.address
    }


# -- two environments -------------------------------------------------------------------------------------------------
async def _environments(context: Context, a: str, b: str, unit: str) -> tuple[Difference, ...]:
    """What differs between two environments: settings, and what each asked for, by stack and address.

    What a cloud answers (identifiers, ARNs) differs everywhere and says nothing, so that wishes are compared.
    """
    first, second = await _wishes(context, a), await _wishes(context, b)
    stacks = sorted({*first, *second})
    if unit:
        stacks = [stack for stack in stacks if stack == unit.partition("@")[0].rpartition("/")[2]]
        if not stacks:
            raise UsageError(diagnose("F904", f"neither {a} nor {b} has a unit of {unit}", value=unit))
    project = context.project
    settings = () if unit else _settings(project.environment(a), project.environment(b))
    found = [item for stack in stacks for item in _differing(stack, first.get(stack, {}), second.get(stack, {}))]
    return (*settings, *found)


async def _wishes(context: Context, name: str) -> dict[str, dict[str, Map]]:
    """Stack (with its instance) -> address -> what was asked for, as the ledger of an environment says it."""
    if name == context.environment.name:
        return await _wishes_in(context)
    other = await open_context(context.project, context.project.environment(name), context.world)
    try:
        return await _wishes_in(other)
    finally:
        await other.close()


async def _wishes_in(context: Context) -> dict[str, dict[str, Map]]:
    found: dict[str, dict[str, Map]] = {}
    for unit in await units_of(context):
        state = (await context.ledger(str(unit))).state
        found[unit.short.partition("@")[0]] = {
            obj.address: _wish(obj.now, unit) for obj in state.objects.values() if obj.now is not None and obj.address
        }
    return found


def _wish(generation: Generation, unit: Unit) -> Map:
    asked = generation.wish or generation.request
    return Map({name: _here(value, unit) for name, value in asked.items()})


def _here(value: Any, unit: Unit) -> Any:
    """A wish without the name of its environment: a reference to a unit of the same environment is the same."""
    match value:
        case Map():
            return Map({key: _here(item, unit) for key, item in value.items()})
        case tuple():
            return tuple(_here(item, unit) for item in value)
        case Sensitive():
            return Sensitive(_here(value.value, unit))
        case Reference():
            return Reference(_address_here(value.address, unit), value.path)
        case Call() | Opaque():
            return replace(value, arguments=tuple(_here(item, unit) for item in value.arguments))
        case _:
            return value


def _address_here(address: str, unit: Unit) -> str:
    try:
        other, inside, _ = parse_full(address)
    except AddressError:
        return address
    return f"{other.short.partition('@')[0]}/{inside}" if other.environment == unit.environment else address


def _settings(a: Environment, b: Environment) -> tuple[Difference, ...]:
    one, other = _said(a), _said(b)
    rows = tuple(
        (name, one.get(name), other.get(name)) for name in sorted({*one, *other}) if one.get(name) != other.get(name)
    )
    return (Difference(unit="", address=SETTINGS, kind="changed", attributes=rows),) if rows else ()


def _said(environment: Environment) -> dict[str, Any]:
    """What firma.toml says of an environment, name by name; nothing that is not set."""
    found: dict[str, Any] = {}
    for field in fields(environment):
        value = getattr(environment, field.name)
        if field.name in ("name", "place") or value is None:
            continue
        if isinstance(value, Matrix):  # where it is written differs, and says nothing
            found |= {f"matrix.{axis}": freeze(values) for axis, values in value.axes.items()}
            own = ((stack, axis, values) for stack, of in value.stacks.items() for axis, values in of.items())
            found |= {f"matrix.{stack}.{axis}": freeze(values) for stack, axis, values in own}
        elif hasattr(value, "__dataclass_fields__"):
            found |= {f"{field.name}.{one.name}": _plain(getattr(value, one.name)) for one in fields(value)}
        else:
            found[field.name] = _plain(value)
    return {name: value for name, value in found.items() if value not in (None, "", ())}


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Path) else freeze(value)


async def _against_source(context: Context, progress: Progress, unit: str) -> tuple[Difference, ...]:
    planned = await plan_environment(context, Wish(units=[unit] if unit else [], refresh="none", kind="diff"), progress)
    return tuple(
        Difference(
            unit=plan.unit,
            address=change.address,
            kind=KINDS.get(change.action, "changed"),
            attributes=tuple(_row(row) for row in change.attributes),
        )
        for plan in planned.plans
        for change in plan.changes
        if change.action not in (Action.NO_OP, Action.SETTLE)
    )


def _row(row: AttributeChange) -> tuple[str, Any, Any]:
    """A row of a plan holds sensitive values open, and says that they are: as a difference they are marked."""
    if not row.sensitive:
        return format_path(row.path), row.before, row.after
    before, after = (None if value is None else mark(value) for value in (row.before, row.after))
    return format_path(row.path), before, after
