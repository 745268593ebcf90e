"""Who was made with whose outputs, read from ledgers and stored plans: source may say something else by now.

A ledger records values, not where they came from; the plans that it names do. What a unit was given as a plain value
(a number, a flag) leaves no trace there, and needs none: only what names a thing breaks when that is deleted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import parse_full
from firma.core.model.diagnostic import FirmaError
from firma.core.model.expression import references
from firma.core.plan.plan import Act, Operation, Plan
from firma.engine.context import Context
from firma.engine.keeping import load_plan


@dataclass(frozen=True, slots=True)
class Uses:
    """Outputs of other units (whole addresses) that living objects of a unit were made with, by object.

    `unknown` are objects of which no plan can be read any more.
    """

    of: Mapping[int, frozenset[str]] = field(default_factory=dict)
    unknown: frozenset[int] = frozenset()

    @property
    def givers(self) -> frozenset[str]:
        """The units whose outputs are used, as far as that is known."""
        return frozenset(giver_of(address) for addresses in self.of.values() for address in addresses)


def giver_of(address: str) -> str:
    """Return the unit of an output's whole address."""
    return str(parse_full(address)[0])


def is_living(obj: LedgerObject) -> bool:
    """Return whether something of an object is left, or may be."""
    return bool(obj.generations or obj.pending or obj.suspect)


async def uses_of(context: Context, unit: str) -> Uses:
    """Return what the living objects of a unit were made with. Raises FirmaError where its ledger cannot be read."""
    state = (await context.ledger(unit)).state
    plans: dict[str, Plan | None] = {}
    of: dict[int, frozenset[str]] = {}
    unknown: set[int] = set()
    for number, obj in sorted(state.objects.items()):
        if not is_living(obj):
            continue
        made = await _made_by(context, unit, obj, plans)
        if made is None:
            unknown.add(number)
        else:
            used = {r.address for r in references(made.wish)}
            of[number] = frozenset(address for address in used if not address.startswith(f"{unit}/"))
    return Uses(of, frozenset(unknown))


async def _made_by(context: Context, unit: str, obj: LedgerObject, plans: dict[str, Plan | None]) -> Operation | None:
    """Return the newest operation that gave an object its inputs; None where no stored plan has it."""
    names = {obj.address}
    for digest in dict.fromkeys(plan for _, plan in reversed(obj.touched) if plan):
        if digest not in plans:
            plans[digest] = await _plan(context, unit, digest)
        plan = plans[digest]
        for op in () if plan is None else plan.operations.values():
            if op.act in (Act.CREATE, Act.UPDATE) and (op.object == obj.id or op.address in names):
                return op
        names |= {str(op.value) for op in _moves(plan) if op.object == obj.id}
    return None


def _moves(plan: Plan | None) -> list[Operation]:
    return [] if plan is None else [op for op in plan.operations.values() if op.act is Act.MOVE]


async def _plan(context: Context, unit: str, digest: str) -> Plan | None:
    try:
        return await load_plan(context.store, unit, digest, context.sealer_of)
    except FirmaError:
        return None  # whoever asks takes care of what is not known


def is_left(state: State) -> bool:
    """Return whether a ledger says that something of its unit is left: things, outputs or holds."""
    return bool(state.outputs or state.holds) or any(is_living(obj) for obj in state.objects.values())
