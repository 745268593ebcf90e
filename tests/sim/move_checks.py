"""Invariants of moves between units and of rollbacks: one holder for each thing, and no later change lost."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import Hold
from firma.core.plan.plan import Plan
from sim.truth import Key, Truth
from sim.violation import ViolationError
from sim.world import UnitWorld


class MoveChecks(Truth):
    """What is wrong the moment that something moves, or is to be taken back."""

    # -- moves between units ------------------------------------------------------------------------------------------
    def claims_stand(self, unit: UnitWorld, plan: Plan) -> None:
        """Nothing is deleted for good that the source of another unit claims."""
        for operation in plan.operations.values():
            there = self.claims.get((unit.name, operation.object or 0))
            decl = None if there is None else self.w.units[there[0]].source.decls.get(there[1])
            if there is None or decl is None or not operation.final:
                continue
            if self.w.units[there[0]].state.by_address.keys() & {decl.address, *decl.moved_from}:
                continue  # it is another thing already, by a name in its own unit
            raise ViolationError("history lost", f"{operation.key}, which {there[0]}/{there[1]} was")

    def _leaves(self, unit: UnitWorld, e: Entry) -> None:
        """Before an entry of a move: what goes is on its way, and leaves nothing behind that was said of it."""
        if "into" not in e.fields:
            return
        obj = unit.state.objects[e.object or 0]
        held = {f"o{obj.id}", f"a{e.fields['from']}"} & unit.state.holds.keys()
        if held:
            raise ViolationError("hold left behind", f"{held} of {e.fields['from']}")
        things = {(obj.type, made.identifier) for made in obj.generations.values()}
        self.on_the_way[unit.name, obj.id] = things

    def _moved(self, unit: UnitWorld, e: Entry) -> None:
        """After an entry of a move."""
        if "out_of" in e.fields:
            came = (str(e.fields["out_of"]), int(e.fields["object"]))
            self.on_the_way.pop(came, None)
            claim = self.claims.pop(came, None)
            if claim == (unit.name, e.address):
                self.lineage[unit.name, e.address] = e.object or e.seq
            self.w.counts["moved between units"] += 1
        self.exclusive()

    def exclusive(self) -> None:
        """Each thing is held once: by one unit, or on its way."""
        seen: dict[Key, str] = {}
        for unit in self.w.units.values():
            self._hold_once(seen, self.keys(unit.state), unit.name)
        for (giver, number), things in self.on_the_way.items():
            self._hold_once(seen, things, f"object {number} of {giver}, on its way")

    @staticmethod
    def _hold_once(seen: dict[Key, str], things: Iterable[Key], holder: str) -> None:
        for thing in things:
            if thing in seen:
                raise ViolationError("held twice", f"{thing} by {seen[thing]} and {holder}")
            seen[thing] = holder

    # -- rollbacks ----------------------------------------------------------------------------------------------------
    def taken_back(self, unit: UnitWorld, digest: str, holds: Iterable[Hold]) -> None:
        """What takes a change back is three-way: the value before it, and only where nothing later touched it."""
        for hold in holds:
            if hold.key[:1] != "o" or hold.key in unit.state.holds:
                continue
            turns = self._turns(unit, int(hold.key[1:]))
            mine = [i for i, (plan, _) in enumerate(turns) if plan == digest]
            if not mine or mine[0] == 0 or mine != list(range(mine[0], mine[-1] + 1)):
                continue
            for name, value in hold.values.items():
                former = turns[mine[0] - 1][1].get(name)
                later = [values.get(name) for _, values in turns[mine[-1] :]]
                if not all(isinstance(one, int) for one in (value, former, *later)):
                    continue
                if any(one != other for one, other in pairwise(later)):
                    raise ViolationError("rollback over a later change", f"{hold.key}#{name}: {former}, {later}")
                if value != former:
                    raise ViolationError("rollback to a wrong value", f"{hold.key}#{name}: {value}, {former}")

    def _turns(self, unit: UnitWorld, number: int) -> list[tuple[str, dict[str, Any]]]:
        """What was declared of an object, by which plan: numbers that are literals."""
        found: list[tuple[str, dict[str, Any]]] = []
        for e in unit.log:
            if e.kind != "intent" or e.object != number or unit.state.result.get(e.seq) != "done":
                continue
            if e.fields["act"] != "delete":
                found.append((unit.state.plan_of(e), dict(e.values.get("wish", e.values.get("request", {})))))
        return found
