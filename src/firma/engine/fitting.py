"""Fitting: which declaration a found thing belongs to, and looking after it there; nothing is guessed.

A thing fits a declaration by its name (one that Firma would make for it, or that the author gives), else where all that
is declared is so and no other thing and no other declaration fits as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from firma.core.apply.recovery import is_whole
from firma.core.ledger.state import State
from firma.core.model.address import Unit, parse_address
from firma.core.model.diagnostic import FirmaError
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map, is_known, reveal
from firma.core.plan.naming import name_of, physical_name
from firma.core.plan.plan import Act, Operation, Scope
from firma.engine.applying import Order, apply_root
from firma.engine.context import Context
from firma.engine.keeping import KeptRoot
from firma.engine.lost_things import Tagged
from firma.engine.planning import plan_environment
from firma.engine.recovered import Placed
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Planned, Progress
from firma.engine.wish import Wish

if TYPE_CHECKING:
    from collections.abc import Mapping

ROUNDS_MAX = 8
"""How often we look again which declarations fit: what refers to something that was found is known after it."""

INCARNATIONS = 64
"""How many names of one address are tried: as often something may have been made there in the lost range."""


async def adopt_fitting(
    context: Context, unit: Unit, lost: Sequence[Tagged], reason: str, given: Confirmations, progress: Progress
) -> list[Placed]:
    """Look after those of the found things that a declaration fits, under its address, and return them.

    Raises FirmaError: the gate refuses to record it, or the ledger cannot be written.
    """
    found: list[Placed] = []
    left = list(lost)
    for _ in range(ROUNDS_MAX):
        if not left:
            break
        creates = await _creates(context, unit, progress)
        state = (await context.ledger(str(unit))).state
        fits = fitting(context, unit, state, creates, left)
        if not fits:
            break
        wish = Wish(
            units=[unit.short],
            refresh="none",
            kind="import",
            scope=Scope(targets=tuple(fits)),
            adopt={str(unit): {address: one.thing.identifier for address, one in fits.items()}},
            recovering=True,
        )
        planned = await plan_environment(context, wish, progress)
        await apply_root(context, _order(context, planned, reason, given, progress))
        known = (await context.ledger(str(unit))).state
        new = [(address, one) for address, one in fits.items() if one.thing.identifier in known.identifiers(one.type)]
        if not new:
            break
        found += [Placed(address=address, type=one.type, identifier=one.thing.identifier) for address, one in new]
        left = [one for one in left if one not in [taken for _, taken in new]]
    return found


async def _creates(context: Context, unit: Unit, progress: Progress) -> list[Operation]:
    """What would be made by a plan now; nothing where none can be made."""
    wish = Wish(units=[unit.short], refresh="none", keep=False, recovering=True)
    try:
        planned = await plan_environment(context, wish, progress)
    except FirmaError:
        return []
    return [
        operation
        for plan in planned.plans
        if plan.unit == str(unit)
        for operation in plan.operations.values()
        if operation.act is Act.CREATE and not operation.object
    ]


def _order(context: Context, planned: Planned, reason: str, given: Confirmations, progress: Progress) -> Order:
    kept = KeptRoot(
        root=planned.root,
        project=context.project.name,
        environment=planned.environment,
        graph=planned.graph,
        kind=planned.kind,
    )
    return Order(
        kept=kept, reason=reason, confirmations=given, progress=progress, cancel=CancelToken(), recovering=True
    )


def fitting(
    context: Context, unit: Unit, state: State, creates: Iterable[Operation], lost: Sequence[Tagged]
) -> Mapping[str, Tagged]:
    """Return address -> the thing that belongs there. Each thing and each address comes once."""
    found: dict[str, Tagged] = {}
    open_creates = list(creates)
    left = list(lost)
    for named in (True, False):
        pairs = [
            (operation, one)
            for operation in open_creates
            for one in left
            if operation.type == one.type
            and operation.provider == one.provider
            and (schema := context.schema(one.type)) is not None
            and (_has_name if named else _has_shape)(unit, state, operation, schema, one)
        ]
        for operation, one in pairs:
            rivals = [pair for pair in pairs if (pair[0] is operation) != (pair[1] is one)]
            # Of two things with a name of the same address, the newer one is what came last; by shape, nobody can tell.
            if not rivals or (named and operation.address not in found and one not in found.values()):
                found[operation.address] = one
        open_creates = [operation for operation in open_creates if operation.address not in found]
        left = [one for one in left if one not in found.values()]
    return found


def _has_name(unit: Unit, state: State, operation: Operation, schema: TypeSchema, one: Tagged) -> bool:
    rule = schema.name
    if rule is None:
        return False
    there = reveal(one.thing.attributes.get(rule.attribute, one.thing.identifier))
    if not isinstance(there, str):
        return False
    if reveal(operation.desired.get(rule.attribute)) == there:
        return True
    address = parse_address(operation.address)
    ever = state.incarnations.get(operation.address, 0)
    return any(
        name_of(physical_name, rule, unit, address, number, operation.desired) == there
        for number in range(1, ever + INCARNATIONS)
    )


def _has_shape(unit: Unit, state: State, operation: Operation, schema: TypeSchema, one: Tagged) -> bool:
    del unit, state
    named = schema.name.attribute if schema.name is not None else ""
    wished = {name: value for name, value in operation.desired.items() if is_known(value) and name != named}
    return is_whole(schema, Map(wished), one.thing)
