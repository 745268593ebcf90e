"""Planted bugs of planning: of what a plan says, and of what it was made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from firma.core.apply.rules import RULES
from firma.core.ledger.state import State
from firma.core.model.node import Replacement
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.core.plan import contagion, hold, hold_back, link, planner, publish
from firma.core.plan.decide import Decider
from firma.core.plan.naming import physical_name
from firma.core.plan.plan import Act, Operation, Plan
from firma.core.plan.readset import read_key
from sim.facts import Source
from sim.mutant import Mutant, Patch


# -- planning ---------------------------------------------------------------------------------------------------------
def _only(*kinds: str) -> Callable[[Plan], Plan]:
    def weaken(plan: Plan) -> Plan:
        kept = {key: value for key, value in plan.read_set.items() if key.partition(":")[0] in kinds}
        return replace(plan, read_set=kept)

    return weaken


def _addresses_only(plan: Plan) -> Plan:
    def kept(keys: frozenset[str]) -> frozenset[str]:
        return frozenset(key for key in keys if not key.startswith(("o:", "h:")))

    return replace(plan, writes=kept(plan.writes), reads=kept(plan.reads))


def _own_entries_count(plan: Plan, state: State, upstream: Any) -> list[str]:
    return [k for k, was in plan.read_set.items() if k[:2] not in ("l:", "up") and read_key(state, k) != was]


def _renames_unseen(source: Source) -> Source:
    return replace(source, decls={a: replace(d, moved_from=()) for a, d in source.decls.items()})


def _last_rename_only(source: Source) -> Source:
    return replace(source, decls={a: replace(d, moved_from=d.moved_from[:1]) for a, d in source.decls.items()})


def _first_name(rule: Any, unit: Any, address: Any, incarnation: int) -> str:
    return physical_name(rule, unit, address, 1)


def _named_again(self: Decider, decision: Any, node: Any, schema: TypeSchema, inputs: Map) -> Map:
    rule = schema.name
    if rule is None:
        return inputs
    decision.made_name = True
    obj = decision.object
    living = obj is not None and obj.now is not None
    incarnation = self.sheet.state.incarnations.get(decision.address, 0) + (0 if living else 1)
    name = physical_name(rule, self.sheet.graph.unit, node.address, incarnation)
    return inputs.with_(**{rule.attribute: name})


def _firsts_of_own_object(self: Any) -> None:
    operations, after = self.draught.operations, self.draught.after
    for key, op in operations.items():
        for other, move in operations.items():
            if move.act is Act.MOVE and op.object == move.object and op is not move:
                after[key].add(other)


def _by_addresses(self: Any, key: str, op: Operation, obj: int) -> None:
    """Users are what the source says now, not what was made with it."""
    after, operations = self.draught.after[key], self.draught.operations
    for user in self.sheet.users.get(op.address, ()):
        for other, use in operations.items():
            if use.address == user and use.act is Act.UPDATE and op.replacement is not Replacement.DELETE_FIRST:
                after.add(other)


def _users_of_unforced(self: planner.Planner, address: str) -> None:
    if address not in self.sheet.forced:
        _enqueue_users(self, address)


_enqueue_users = planner.Planner._enqueue_users


def _nothing(*_: Any, **__: Any) -> None:
    return None


_NO_WAITING: tuple[Patch, ...] = ((hold_back._HoldBack, "_user", lambda self, obj, generation: ""),)


def _no_holds(state: State, new: Any, released: Any, now_ms: int) -> Any:
    found = hold.gather(state, new, released, now_ms)
    found.in_force = {}
    return found


def _no_absence(self: Any, address: str, object_id: int | None, moved_from: Any) -> Any:
    found = _of(self, address, object_id, moved_from)
    return None if found is None else replace(found, absent=False)


_of = hold.Holds.of


def _compared_all_the_same(self: Decider, decision: Any, node: Any, schema: Any) -> Any:
    obj = decision.object
    if obj is None:
        return _compare(self, decision, node, schema)
    saved, obj.open, obj.unresolved = (obj.open, obj.unresolved), [], []
    try:
        return _compare(self, decision, node, schema)
    finally:
        obj.open, obj.unresolved = saved


_compare = Decider._compare


def _nothing_in_the_way(operation: Operation, obj: Any, state: State, plan: Plan) -> Any:
    found = RULES.obstacle(operation, obj, state, plan)
    return None if found is not None and found.code == "F404" else found


PLAN_MUTANTS: Mapping[str, Mutant] = {
    "footprint of addresses only (23)": Mutant(weaken=_addresses_only),
    "read set of objects only (14)": Mutant(weaken=_only("o", "up")),
    "no read set": Mutant(weaken=_only()),
    "no contagion to dependencies (12)": Mutant(patches=((contagion, "_create_first", _nothing),)),
    "no contagion to users": Mutant(patches=((contagion, "_delete_first", lambda sheet: []),)),
    "users not compared again": Mutant(patches=((planner.Planner, "_enqueue_users", _users_of_unforced),)),
    "delete before users are gone": Mutant(patches=((link._Linker, "_deletion", _nothing), *_NO_WAITING)),
    "delete though a user stays": Mutant(patches=_NO_WAITING),
    "dependencies by address": Mutant(patches=((link._Linker, "_deletion", _by_addresses), *_NO_WAITING)),
    "hold ignored": Mutant(patches=((planner, "gather", _no_holds),)),
    "hold not lifted by an entry": Mutant(patches=((publish, "_source_agrees", lambda sheet, hold, values: False),)),
    "hold knows no absence (30)": Mutant(patches=((hold.Holds, "of", _no_absence),)),
    "name without incarnation (8)": Mutant(name_maker=_first_name),
    "name derived again (8)": Mutant(patches=((Decider, "_with_name", _named_again),)),
    "rename is a replacement": Mutant(seen=_renames_unseen),
    "moves not ahead of all": Mutant(patches=((link._Linker, "_firsts", _firsts_of_own_object),)),
    "only the last earlier address": Mutant(seen=_last_rename_only),
    "new intent while one is open": Mutant(
        rules=replace(RULES, obstacle=_nothing_in_the_way), patches=((Decider, "_compare", _compared_all_the_same),)
    ),
    "own entries stale the plan": Mutant(rules=replace(RULES, moved_keys=_own_entries_count)),
}
