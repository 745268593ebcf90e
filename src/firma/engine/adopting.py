"""Whether what a plan would adopt is looked after already, by whatever unit; adopts nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from firma.core.ledger.state import State
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.value import EMPTY, Map
from firma.core.plan.acts import short
from firma.core.plan.plan import Act, Operation, Plan
from firma.engine.context import Context
from firma.engine.crossings import on_the_way, recorded_instance
from firma.engine.naming import units_of


async def check_adoptions(context: Context, plans: Mapping[str, Plan]) -> None:
    """Refuse to look after a thing twice: it is known by type, identifier, and where its provider instance leads.

    Raises:
        PermanentError: F253, some address of some unit has it, or would have it by the same plan.
    """
    adoptions = [(plan, op) for plan in plans.values() for op in plan.operations.values() if op.act is Act.ADOPT]
    if not adoptions:
        return
    units = [str(unit) for unit in await units_of(context)]
    states = {unit: (await context.ledger(unit)).state for unit in units}
    way = await on_the_way(context, units)
    problems: list[Diagnostic] = []
    seen: dict[tuple[str, str, str], str] = {}
    for plan, op in adoptions:
        identifier = str((op.value or EMPTY)["identifier"])
        holders = [name for unit, state in states.items() for name in _holders(unit, state, plan, op, identifier)]
        holders += [
            f"{short(one.giver)}/{one.source}, on its way to {short(one.taker)}/{one.target}"
            for one in way
            if one.object.type == op.type and any(g.identifier == identifier for g in one.object.generations.values())
        ]
        first = seen.setdefault((op.type, identifier, repr(_instance(plan, op))), f"{short(plan.unit)}/{op.address}")
        if first != f"{short(plan.unit)}/{op.address}":
            holders.append(first)
        if holders:
            detail = f"{op.type} {identifier}, for {op.address}: {holders[0]} has it"
            problems.append(diagnose("F253", detail, address=op.address, place=op.place, value=identifier))
    if problems:
        raise PermanentError(*problems)


def _holders(unit: str, state: State, plan: Plan, op: Operation, identifier: str) -> Iterator[str]:
    for obj in state.objects.values():
        if obj.type != op.type or all(g.identifier != identifier for g in obj.generations.values()):
            continue
        there = recorded_instance(state, obj.provider) or Map(kind=obj.provider.partition(".")[0], inputs=EMPTY)
        if there == _instance(plan, op):
            yield f"{short(unit)}/{obj.address or f'#{obj.id}'}"


def _instance(plan: Plan, op: Operation) -> Map:
    declared = plan.providers.get(op.provider)
    return declared if declared is not None else Map(kind=op.provider.partition(".")[0], inputs=EMPTY)
