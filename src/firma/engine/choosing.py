"""Which units a verb is about and in which order, those whose stack is no longer declared included; plans nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from firma.core.graph.build import build
from firma.core.graph.order import has_cycle, topological
from firma.core.model.address import AddressError, Unit
from firma.core.model.diagnostic import Diagnostic, RefusedError, Severity, UsageError, diagnose
from firma.engine.consuming import is_left, uses_of
from firma.engine.context import Context
from firma.engine.evaluating import Evaluated
from firma.engine.naming import instances_among, units_of
from firma.engine.selecting import select
from firma.engine.upstreams import givers
from firma.engine.wish import Wish


@dataclass(frozen=True, slots=True)
class Choice:
    """The units in the order in which they are planned and applied.

    `needs` adds to what the source says: who must be done before a unit (in a destruction: after it). `gone` are units
    that have a ledger and no stack any more.
    """

    units: tuple[Unit, ...]
    gone: frozenset[Unit] = frozenset()
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    notes: tuple[Diagnostic, ...] = ()


async def choose(context: Context, evaluated: Evaluated, wish: Wish) -> Choice:
    """Return the units of a wish.

    Raises:
        UsageError: F904, a name is none of a unit; F936, a selector is none of any; F937, git cannot say what changed.
        RefusedError: F928, others still use what is to go.
    """
    declared = list(evaluated.units())
    others = [unit for unit in await units_of(context) if unit not in declared]
    chosen, notes = await _chosen(context, evaluated, wish, [*declared, *others])
    left = [unit for unit in others if chosen is None or unit in chosen]
    if not wish.units:
        left = [unit for unit in left if is_left((await context.ledger(str(unit))).state)]
    declared, gone = [unit for unit in declared if chosen is None or unit in chosen], left
    if not wish.destroy and not gone:
        return Choice(tuple(declared), notes=notes)
    used = {str(unit): await _givers(context, evaluated, unit) for unit in await units_of(context)}
    if chosen is not None and wish.kind == "plan":
        _check_users([*declared, *gone] if wish.destroy else gone, [*declared, *gone], used)
    if wish.destroy:
        return replace(_destruction(context, evaluated, declared, gone, used), notes=notes)
    # What is gone goes last, after all that is declared: a user of something that is gone is changed before that goes.
    # The other way round, what such a unit used waits for it in the giver (`firma.engine.waiting`).
    names = {str(unit): unit for unit in gone}
    needs = {name: _among(_users(name, used), [*map(str, declared), *names]) for name in names}
    order = _in_order({name: _among(needs[name], names) for name in names})
    return Choice((*declared, *(names[name] for name in order)), frozenset(gone), needs, notes)


async def _chosen(
    context: Context, evaluated: Evaluated, wish: Wish, every: Sequence[Unit]
) -> tuple[set[Unit] | None, tuple[Diagnostic, ...]]:
    """Return the units that names and selectors mean together, None where there are neither; and what to say of it."""
    named = {unit for name in wish.units for unit in _named(context, name, every)} if wish.units else None
    if not wish.selection:
        return named, ()
    candidates = every if named is None else [unit for unit in every if unit in named]
    return await select(context.project, context.environment, evaluated, wish.selection, candidates)


def _named(context: Context, name: str, every: Sequence[Unit]) -> list[Unit]:
    """Return the unit of a name; for a stack that has instances, all of them."""
    try:
        unit = context.unit(name)
    except AddressError as error:
        raise UsageError(diagnose("F904", str(error), value=name)) from error
    instances = instances_among(unit, every)
    if unit not in every and not instances:
        known = ", ".join(other.short for other in every) or "none"
        raise UsageError(diagnose("F904", f"{unit.short} is not declared; there are {known}", value=name))
    return [unit] if unit in every else instances


async def _givers(context: Context, evaluated: Evaluated, unit: Unit) -> frozenset[str]:
    """Return the units that a unit's things were made with; where that cannot be read, the source counts."""
    uses, document = await uses_of(context, str(unit)), evaluated.units().get(unit)
    if not uses.unknown or document is None:
        return uses.givers
    return uses.givers | {*givers(build(document, project=context.project.name))}


def _users(unit: str, used: Mapping[str, frozenset[str]]) -> list[str]:
    return [user for user, of in used.items() if unit in of and user != unit]


def _among(names: Sequence[str], chosen: Sequence[str] | Mapping[str, Unit]) -> tuple[str, ...]:
    return tuple(sorted(name for name in names if name in chosen))


def _in_order(needs: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return names, each after those that it needs; where that is a circle, as they are."""
    return tuple(needs) if has_cycle(needs) else topological(needs)


def _check_users(goes: Sequence[Unit], chosen: Sequence[Unit], used: Mapping[str, frozenset[str]]) -> None:
    """Refuse to delete a whole unit while others that stay were made with what it gives."""
    short = {str(unit): unit.short for unit in goes}
    stay = {unit: of for unit, of in used.items() if unit not in map(str, chosen)}
    found = []
    for unit, name in short.items():
        users = [user.partition("/")[2] for user in _users(unit, stay)]
        if users:
            found.append(diagnose("F928", f"{name} is used by {', '.join(sorted(users))}", value=name))
    if found:
        raise RefusedError(*found)


def _destruction(
    context: Context,
    evaluated: Evaluated,
    declared: Sequence[Unit],
    gone: Sequence[Unit],
    used: Mapping[str, frozenset[str]],
) -> Choice:
    """Users before what they use, by the source and by what things were made with."""
    names = {str(unit): unit for unit in (*declared, *gone)}
    documents = evaluated.units()
    source = {str(u): set(givers(build(documents[u], project=context.project.name))) for u in declared}
    whole = {name: _among([*source.get(name, ()), *used.get(name, ())], names) for name in names}
    if has_cycle(whole):  # the source changed so much that each was made with the other: what it says now counts
        whole = {name: _among([*source.get(name, ())], names) for name in names}
    order = [names[name] for name in reversed(topological(whole))]
    return Choice(tuple(order), frozenset(gone), whole)


def is_gone(unit: Unit) -> Diagnostic:
    """Return the word about a unit whose stack is no longer declared."""
    what = f"`{unit.instance}` of the stack `{unit.stack}`" if unit.instance else f"the stack `{unit.stack}`"
    detail = f"{what} is not declared any more; what is left of {unit.short} goes"
    return diagnose("F927", detail, value=unit.short, severity=Severity.WARNING)
