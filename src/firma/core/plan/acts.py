"""Plans that only the ledger sees: moves within and between units, and forgetting; knows no source and no planner.

Each touches no object. What is moved between units is given by one plan and taken by another (`core.ledger.crossing`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.crossing import fields_of, values_of
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.place import Place
from firma.core.model.value import Map
from firma.core.plan.codec import sealed
from firma.core.plan.plan import Act, Action, Deferred, Operation, Plan, ResourceChange
from firma.core.plan.readset import read_key

REST = "*"
"""Stands for everything else of a unit: it is planned when the moves are done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """One object on its way from one unit to another. `units` are whole names, addresses are within them."""

    object: LedgerObject
    """As it is (or was, before it was given) in the unit that gives it."""
    giver: str
    source: str
    taker: str
    target: str
    is_given: bool = False
    """The first half is done: only the taker's is left."""
    returns: int = 0
    """The number that it had in the taker before, if it comes back."""
    instance: Map | None = None
    """Its provider instance as the giver's runs recorded it: a Map of `kind` and `inputs`."""
    place: Place | None = None


@dataclass(slots=True, kw_only=True)
class Acts:
    """What is collected for one unit's plan."""

    unit: str
    state: State
    operations: dict[str, Operation] = field(default_factory=dict)
    changes: list[ResourceChange] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    writes: set[str] = field(default_factory=set)
    providers: dict[str, Map] = field(default_factory=dict)

    def move(self, obj: LedgerObject, target: str, place: Place | None = None) -> None:
        """Give an object another address in its unit."""
        operation = _operation(f"move {target}", Act.MOVE, target, obj, value=obj.address, place=place)
        self._add(operation, Action.MOVE, "it gets another address", (obj.address, target), moved_from=obj.address)

    def give(self, crossing: Crossing) -> None:
        """Let an object go into another unit."""
        fields = {"from": crossing.source, "to": crossing.target, "into": crossing.taker}
        obj, place = crossing.object, crossing.place
        operation = _operation(f"give {crossing.source}", Act.MOVE, crossing.source, obj, options=fields, place=place)
        why = f"it goes to {short(crossing.taker)}/{crossing.target}"
        self._add(operation, Action.MOVE, why, (crossing.source,))

    def take(self, crossing: Crossing) -> None:
        """Let an object come from another unit, with everything that is known of it."""
        obj = crossing.object
        fields = {
            **fields_of(obj),
            "from": crossing.source,
            "to": crossing.target,
            "out_of": crossing.giver,
            "options": dict(obj.options),
        }
        if crossing.returns:
            fields["returns"] = crossing.returns
        operation = Operation(
            key=f"take {crossing.target}",
            act=Act.MOVE,
            address=crossing.target,
            type=obj.type,
            provider=obj.provider,
            options=fields,
            value=values_of(obj),
            place=crossing.place,  # where it was declared in the other unit, it is no more
        )
        if crossing.instance is not None and obj.provider:
            self.providers[obj.provider] = crossing.instance
        why = f"it comes from {short(crossing.giver)}"
        self._add(operation, Action.MOVE, why, (crossing.target,), moved_from=f"{crossing.giver}/{crossing.source}")

    def forget(self, obj: LedgerObject) -> None:
        """Leave an object where it is, and look after it no more."""
        name = obj.address or f"#{obj.id}"
        operation = _operation(f"forget {name}", Act.FORGET, obj.address, obj)
        self._add(operation, Action.FORGET, "it is left where it is", (obj.address,) if obj.address else ())

    def _add(
        self, operation: Operation, action: Action, why: str, addresses: tuple[str, ...], moved_from: str = ""
    ) -> None:
        self.operations[operation.key] = operation
        mine = {f"a:{address}" for address in addresses}
        self.writes |= mine
        self.keys |= mine | {f"h:a{address}" for address in addresses}
        obj = self.state.objects.get(operation.object or 0)
        if operation.object is not None:
            self.writes.add(f"o:{operation.object}")
            self.keys |= {f"o:{operation.object}", f"h:o{operation.object}"}
        if "into" in operation.options:
            self.keys.add(f"u:{operation.object}")  # what uses it decides whether it may go
        change = ResourceChange(
            address=operation.address or f"#{operation.object}",
            type=operation.type,
            action=action,
            object=operation.object,
            moved_from=moved_from,
            why=why,
            place=operation.place,
            operations=(operation.key,),
            provider=operation.provider,
            protected=bool(obj is not None and obj.options.get("protect")),
            observed=0 if obj is None or obj.now is None else obj.now.observed,
        )
        self.changes.append(change)

    def plan(
        self,
        *,
        facts: Mapping[str, Any],
        graph_digest: str = "",
        deferred: Iterable[Deferred] = (),
        notes: Iterable[Diagnostic] = (),
    ) -> Plan:
        """Return the plan of everything that was collected, in the order in which it was."""
        plan = Plan(
            unit=self.unit,
            operations=self.operations,
            changes=tuple(self.changes),
            read_set={key: read_key(self.state, key) for key in sorted(self.keys)},
            writes=frozenset(self.writes),
            reads=frozenset(),
            deferred=tuple(deferred),
            notes=tuple(notes),
            graph_digest=graph_digest,
            source_digest=graph_digest,
            seq=self.state.seq,
            facts=facts,
            providers=self.providers,
        )
        return sealed(plan)


def short(unit: str) -> str:
    """Return a unit without its project."""
    return unit.partition("/")[2]


def _operation(key: str, act: Act, address: str, obj: LedgerObject, **more: Any) -> Operation:
    return Operation(key=key, act=act, address=address, object=obj.id, type=obj.type, provider=obj.provider, **more)
