"""Who was made with whose outputs, read from ledgers and stored plans: source may say something else by now.

A ledger records values, not where they came from; the plans that it names do. What a unit was given as a plain value
(a number, a flag) leaves no trace there, and needs none: only what names a thing breaks when that is deleted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from firma.core.ledger.state import LedgerObject, State
from firma.core.ledger.store import Sealer, Store
from firma.core.model.address import parse_full
from firma.core.model.diagnostic import FirmaError
from firma.core.model.expression import references
from firma.core.plan.plan import Act, Operation, Plan
from firma.engine.keeping import load_plan
from firma.stores.ledger import UnitLedger


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


_PLANNED = (Act.CREATE, Act.UPDATE, Act.DELETE, Act.OUTPUT)
"""Acts of plans that were made of a whole source; others (of accepting, moving, releasing) read no outputs."""


class Ledgers(Protocol):
    """Whose ledgers and plans are read: an opened engine's own, or those of another project."""

    @property
    def store(self) -> Store:
        """Where they are."""
        ...

    async def ledger(self, unit: str) -> UnitLedger:
        """Return a unit's ledger. Raises FirmaError."""
        ...

    async def sealer_of(self, unit: str) -> Sealer | None:
        """Return what opens a unit's sealed plans; None without a key."""
        ...


async def uses_of(context: Ledgers, unit: str) -> Uses:
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
            of[number] = _taken(unit, *made)
    return Uses(of, frozenset(unknown))


def _taken(unit: str, plan: Plan, op: Operation) -> frozenset[str]:
    """Return the outputs that an operation was made with. What comes from elsewhere is referred to by our own node."""
    found: set[str] = set()
    for reference in references(op.wish):
        if reference.address.startswith(f"{unit}/upstream:") and reference.path:
            read = (key.removeprefix("up:") for key in plan.read_set if key.startswith("up:"))
            found |= {address for address in read if address.endswith(f"/output:{reference.path[0]}")}
        elif not reference.address.startswith(f"{unit}/"):
            found.add(reference.address)
    return frozenset(found)


async def needs_of(context: Ledgers, unit: str) -> frozenset[str]:
    """Return outputs of other units that a unit needs: what its things and its own outputs were made with, and more.

    The newest plan that was carried out says what else: what loops went over, and what contracts with other projects
    name. A plan with loops does not tell what they went over from what its program was given as values: both count.

    Raises:
        FirmaError: its ledger cannot be read.
    """
    state = (await context.ledger(unit)).state
    if not is_left(state):
        return frozenset()
    found = {address for addresses in (await uses_of(context, unit)).of.values() for address in addresses}
    pending, newest = {f"output {name}" for name in state.outputs}, True
    for digest in dict.fromkeys(lease.plan for _, lease in sorted(state.leases.items(), reverse=True)):
        if not pending and not newest:
            break
        plan = await _plan(context, unit, digest)
        if plan is None:
            continue
        given = {key for key in pending & plan.operations.keys() if (digest, key) in state.done_operations}
        for key in given:
            found |= _taken(unit, plan, plan.operations[key])
        pending -= given
        if newest and any(op.act in _PLANNED for op in plan.operations.values()):
            found |= _read(plan)
            newest = False
    return frozenset(found)


def _read(plan: Plan) -> frozenset[str]:
    """Return what a plan read of other units for its loops, and for contracts with other projects."""
    ours, read = (
        plan.unit.partition("/")[0] + "/",
        (key.removeprefix("up:") for key in plan.read_set if key[:3] == "up:"),
    )
    has_loops = any(address.startswith("each:") for address in plan.answers)
    return frozenset(address for address in read if has_loops or not address.startswith(ours))


async def _made_by(
    context: Ledgers, unit: str, obj: LedgerObject, plans: dict[str, Plan | None]
) -> tuple[Plan, Operation] | None:
    """Return the newest operation that gave an object its inputs, and its plan; None where no stored plan has it."""
    names = {obj.address}
    for digest in dict.fromkeys(plan for _, plan in reversed(obj.touched) if plan):
        if digest not in plans:
            plans[digest] = await _plan(context, unit, digest)
        plan = plans[digest]
        if plan is None:
            continue
        for op in plan.operations.values():
            if op.act in (Act.CREATE, Act.UPDATE) and (op.object == obj.id or op.address in names):
                return plan, op
        moves = (op for op in plan.operations.values() if op.act is Act.MOVE)
        names |= {str(op.value) for op in moves if op.object == obj.id}
    return None


async def _plan(context: Ledgers, unit: str, digest: str) -> Plan | None:
    try:
        return await load_plan(context.store, unit, digest, context.sealer_of)
    except FirmaError:
        return None  # whoever asks takes care of what is not known


def is_left(state: State) -> bool:
    """Return whether a ledger says that something of its unit is left: things, outputs or holds."""
    return bool(state.outputs or state.holds) or any(is_living(obj) for obj in state.objects.values())
