"""Invariants of the end: after quiescence ledger, cloud and wish agree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.core.ledger.state import LedgerObject
from firma.core.model.expression import Reference, references
from firma.core.model.value import Map, reveal
from firma.core.plan.hold import Held, with_values
from sim.facts import NETWORK, Decl
from sim.move_checks import MoveChecks
from sim.truth import LATE, Key
from sim.violation import ViolationError
from sim.world import UnitWorld


class EndChecks(MoveChecks):
    """What is wrong when nothing is left to do."""

    # -- the end ------------------------------------------------------------------------------------------------------
    def final(self) -> None:
        """After quiescence: ledger, cloud and wish agree."""
        for unit in self.w.units.values():
            back = self._held_back(unit)
            for o in unit.state.objects.values():
                if o.pending or o.suspect:
                    raise ViolationError("not settled", f"object {o.id}: {o.pending} suspect={o.suspect}")
                used = any(unit.state.by_address.get(a) in unit.state.users(o.id) for a in back)
                left = [label for label in o.generations if label != o.current]
                if left and o.address not in back and not used:
                    raise ViolationError("deposed left", f"object {o.id}: {left}")
            self._wishes(unit, back)
        self._one_holder()
        self._agree()

    def _one_holder(self) -> None:
        """Each thing is in one unit, and nothing is on its way for ever."""
        if self.on_the_way:
            raise ViolationError("never arrived", str(self.on_the_way))
        self.exclusive()

    def _agree(self) -> None:
        recorded = {
            (o.type, g.identifier): g
            for unit in self.w.units.values()
            for o in unit.state.objects.values()
            for g in o.generations.values()
        }
        for key, made in self.w.cloud.things.items():
            if key in recorded:
                if reveal(recorded[key].attributes) != made.shown().attributes:
                    detail = f"{key}: {recorded[key].attributes} {made.shown().attributes}"
                    raise ViolationError("ledger differs from cloud", detail)
            elif made.made_by is not None and key not in self.forgotten and made.made_by % LATE not in self.excused:
                if self.is_late(made) and not made.spec.tagged and not self._was_named(key):
                    self.w.counts["unknowable"] += 1
                    continue
                raise ViolationError("orphan", f"{key} by intent {made.made_by % LATE}")
        for key in recorded:
            if key not in self.w.cloud.things:
                raise ViolationError("ledger differs from cloud", f"{key} is not there")

    def _was_named(self, key: Key) -> bool:
        return any(
            e.kind == "stray" and e.values.get("identifier") == key[1]
            for unit in self.w.units.values()
            for e in unit.log
        )

    def _held_back(self, unit: UnitWorld) -> set[str]:
        """What is held absent, and everything that depends on it."""
        decls, state = unit.source.decls, unit.state
        absent = {key[1:] for key, hold in state.holds.items() if hold.absent}
        back = {a for a, d in decls.items() if absent & {a, *d.moved_from}}
        for _ in decls:
            ids = {state.by_address.get(b) for b in back}
            back |= {a for a in decls if a in state.by_address and set(state.users(state.by_address[a])) & ids}
            back |= {a for a, d in decls.items() if back & set(d.needs)}
        return back

    def _wishes(self, unit: UnitWorld, back: set[str]) -> None:
        state, decls = unit.state, unit.source.decls
        for address, decl in decls.items():
            held = state.holds.get(f"a{address}")
            if address in back or (held is not None and held.declaration is not None):
                continue
            obj = state.objects.get(state.by_address.get(address, 0))
            if obj is None or obj.now is None:
                raise ViolationError("wish not met", f"{address} is missing")
            want = self._wanted(unit, decl, obj)
            if any(obj.now.attributes.get(name) != value for name, value in want.items()):
                raise ViolationError("wish not met", f"{address}: {want} {obj.now.attributes}")
            held = state.holds.get(f"o{obj.id}")
            if held is not None and held.values.keys() == {"v"} and not decl.number and held.values.get("v") == decl.v:
                raise ViolationError("hold not lifted", address)
        self._leftovers(unit, back)
        for (name, address), number in self.lineage.items():
            if name != unit.name or address not in decls or state.by_address.get(address) == number:
                continue
            if not state.objects[number].ended:
                raise ViolationError(
                    "history lost", f"{address} was object {number}, is {state.by_address.get(address)}"
                )

    def _wanted(self, unit: UnitWorld, decl: Decl, obj: LedgerObject) -> Mapping[str, Any]:
        want: dict[str, Any] = {"v": decl.v, "k": decl.k}
        given = self.w.units[NETWORK].source
        if decl.number:
            want["v"] = given.number
        refs = [self._id(unit, address) for address in decl.refs]
        if decl.place and given.place is not None:
            network = self.w.units[NETWORK]
            # Where somebody accepted that it is gone, its output stands as it was given last.
            is_back = given.place in self._held_back(network)
            refs.append(self.w.output(f"{NETWORK}/output:place") if is_back else self._id(network, given.place))
        if refs:
            want["refs"] = tuple(refs)
        held = unit.state.holds.get(f"o{obj.id}")
        if held is None:
            return want
        values = with_values(Map(want), Held(values=held.values))
        # What a hold refers to may be no more, or need the holder by now: then what was last sent stands.
        lost = {name for name in values if self._is_lost(unit, decl.address, held.values.get(name))}
        return {name: self._resolved(unit, value) for name, value in values.items() if name not in lost}

    def _is_lost(self, unit: UnitWorld, holder: str, value: Any) -> bool:
        named = [one.address.removeprefix(f"{unit.name}/") for one in references(value)]
        own = [address for address in named if not address.startswith(NETWORK)]
        return any(a not in unit.source.decls or self._needs(unit, a, holder) for a in own)

    def _needs(self, unit: UnitWorld, a: str, b: str) -> bool:
        return a == b or any(self._needs(unit, n, b) for n in unit.source.decls[a].needs)

    def _resolved(self, unit: UnitWorld, value: Any) -> Any:
        """Return a held value as it is now: it may refer to what is there."""
        if isinstance(value, tuple):
            return tuple(self._resolved(unit, item) for item in value)
        if not isinstance(value, Reference):
            return value
        address = value.address.removeprefix(f"{unit.name}/")
        return self.w.output(value.address) if address.startswith(NETWORK) else self._id(unit, address)

    def _id(self, unit: UnitWorld, address: str) -> Any:
        obj = unit.state.objects.get(unit.state.by_address.get(address, 0))
        return None if obj is None or obj.now is None else obj.now.attributes.get("id")

    def _leftovers(self, unit: UnitWorld, back: set[str]) -> None:
        state = unit.state
        declared = {key[1:] for key, hold in state.holds.items() if hold.declaration is not None}
        wanted = {state.by_address.get(a) for a in {*unit.source.decls, *declared}}
        used = self._used_as_sent(unit, declared)
        for o in state.objects.values():
            kept = o.id in used or any(state.by_address.get(a) in state.users(o.id) for a in back)
            if o.generations and o.id not in wanted and not kept:
                raise ViolationError("wish not met", f"object {o.id} should be gone")

    def _used_as_sent(self, unit: UnitWorld, declared: set[str]) -> set[int]:
        """What stays although nothing declares it: something held was sent it, or what stays for that uses it."""
        state = unit.state
        held = {state.by_address.get(a) for a in declared} | {int(key[1:]) for key in state.holds if key[:1] == "o"}
        living = [o for o in state.objects.values() if o.now is not None]
        sent = {o.id: o.now.request.get("refs") or () for o in living if o.now is not None and o.id in held}
        found = {
            o.id
            for o in living
            if any(o.now is not None and o.now.attributes.get("id") in sent.get(user, ()) for user in state.users(o.id))
        }
        for _ in living:
            found |= {o.id for o in living if found & {*state.users(o.id)}}
        return found
