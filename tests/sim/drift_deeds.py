"""What hands do to things, and what people do about it: look, revert, accept, adopt; knows no invariant of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firma.core.model.diagnostic import FirmaError
from firma.core.model.value import Map
from firma.core.plan.departure import Layer
from firma.core.plan.plan import Scope
from firma.engine.accepting import meant_by_object
from firma.providers.sim.things import Made
from firma.providers.sim.types import KEPT
from sim.drifting import Seen, accept, drift, way_back
from sim.facts import Decl
from sim.planning import plan, refresh
from sim.story import Story
from sim.violation import ViolationError
from sim.world import LAG, SECOND, UnitWorld

HANDS = (*("tamper",) * 3, *("notice",) * 4)
"""What stories have beside other deeds where hands are at work while everything goes on."""

CHILD = "sim.cc.Only"
"""What a hand puts beside a thing: of a type that neither stops a deletion nor is found by listing."""


class Drifting(Story):
    """A story in which hands change what is there."""

    # -- hands --------------------------------------------------------------------------------------------------------
    def _owned(self) -> list[Made]:
        """Things that some unit looks after."""
        mine = set().union(*(self.w.checkers.keys(unit.state) for unit in self.w.units.values()))
        return [made for key, made in sorted(self.w.cloud.things.items()) if key in mine]

    def tamper(self, before: Made | None = None) -> Made | None:
        """Somebody changes, deletes or makes anew a thing that is ours (often the same), or puts one beside it."""
        w, things = self.w, self._owned()
        if not things:
            return None
        made = before if before in things and w.rng.random() < 0.6 else w.rng.choice(things)
        ways = ["v", "v", "notes", "refs", "tags", "remove", "remake", "child"]
        getattr(self, f"_hand_{w.rng.choice(ways)}")(made)
        return made

    def _hand_v(self, made: Made) -> None:
        value = self.w.rng.choice([n for n in (10, 11, 12) if n != made.attributes.get("v")])
        self._hand(made, "v", made.attributes.with_(v=value))

    def _hand_refs(self, made: Made) -> None:
        if made.attributes.get("refs"):
            self._hand(made, "refs", Map({k: v for k, v in made.attributes.items() if k != "refs"}))

    def _hand_tags(self, made: Made) -> None:
        if made.spec.tagged:
            self._hand(made, "tags", made.attributes.with_(tags=Map(owner=f"human-{self.w.rng.randint(1, 3)}")))

    def _hand_notes(self, made: Made) -> None:
        if made.spec.is_tf:
            self._hand_v(made)
        else:
            self._hand(made, KEPT, made.attributes.with_(**{KEPT: Map(by=f"human-{self.w.rng.randint(1, 3)}")}))

    def _hand(self, made: Made, name: str, attributes: Map) -> None:
        self.w.cloud.change(made, attributes)
        self.w.cloud.tell(made, "ChangeThing", "hand")
        self.w.checkers.changed(made, name)
        self.w.counts[f"by hand: {name}"] += 1

    def _hand_remove(self, made: Made) -> None:
        if self.w.cloud.users(made):
            return
        self.w.cloud.tell(made, "DeleteThing", "hand")
        self.w.cloud.remove(made)
        self.w.checkers.removed.add((made.spec.type, made.identifier))
        self.w.counts["by hand: remove"] += 1

    def _hand_remake(self, made: Made) -> None:
        """Only a name stays the same; without references, which would keep what they name for ever."""
        if not made.spec.named:
            return
        self.w.cloud.remove(made)
        likeness = Map({name: value for name, value in made.attributes.items() if name != "refs"})
        again = self.w.cloud.make(made.spec.type, likeness)
        self.w.cloud.tell(again, "CreateThing", "hand")
        if self._is_looked_for(made):  # what is found there may count as what our request made
            self.w.checkers.unsure.add(again.uid)
        self.w.checkers.remade.add(again.uid)
        self.w.counts["by hand: remake"] += 1

    def _is_looked_for(self, made: Made) -> bool:
        """Whether a request to a thing has no recorded outcome yet, or its answer was unclear."""
        states = [unit.state for unit in self.w.units.values()]
        asked = {(id(state), state.intents[number].object) for state in states for number in state.open}
        return made.uid in self.w.checkers.unsure or any(
            obj.now is not None and obj.now.identifier == made.identifier and (id(state), obj.id) in asked
            for state in states
            for obj in state.objects.values()
        )

    def _hand_child(self, made: Made) -> None:
        if made.spec.owns == CHILD:
            child = self.w.cloud.make(CHILD, Map(v=7, k=7, refs=(made.id,)))
            self.w.cloud.tell(child, "CreateThing", "hand")
            self.w.counts["by hand: child"] += 1

    # -- looks, while everything goes on ------------------------------------------------------------------------------
    def notice(self) -> None:
        """Somebody asks for drift, and does one thing about it, or nothing."""
        w, unit = self.w, self._unit()
        seen = self._look(unit)
        one = w.rng.choice(seen) if seen else None
        if one is None:
            return
        same = [other for other in seen if other.drift.object == one.drift.object]
        match w.rng.choice(("revert", "accept", "leave")):
            case "revert" if all(other.can_go_back for other in same):
                self._revert(unit, same, wait=None)
            case "accept":
                self._accept(unit, same)
            case _:
                pass

    def _look(self, unit: UnitWorld) -> list[Seen]:
        seen = drift(self.w, unit)
        self.w.counts["drift found"] += len(seen)
        self.w.checkers.check_found(unit, [one.drift for one in seen])
        return seen

    def _revert(self, unit: UnitWorld, seen: Sequence[Seen], *, wait: int | None) -> None:
        holds, release = way_back(self.w, unit, seen)
        targets = tuple(sorted({one.drift.address for one in seen}))
        self.w.counts["reverted"] += 1
        over = None if wait is None else True
        scope, meant = Scope(targets=targets), meant_by_object([one.found for one in seen])
        Story.apply(self, unit, takeover=over, holds=holds, wait=wait, release=release, scope=scope, set_back=meant)

    def _accept(self, unit: UnitWorld, seen: Sequence[Seen]) -> bool:
        until = self.w.now + self.w.rng.randint(30, 300) * SECOND
        try:
            meant = accept(self.w, unit, seen, until)
        except FirmaError:
            self.w.counts["not accepted"] += 1  # a run holds it
            return False
        for one in meant:
            self.w.checkers.accepts(unit, one.drift, until)
        self.w.counts["accepted"] += 1
        return bool(meant)

    # -- hands, while nothing goes on ---------------------------------------------------------------------------------
    def epilogue(self) -> None:
        """Half of the stories end with hands."""
        if self.w.rng.random() < 0.5:
            self.calm()
            self.quiet()

    def calm(self) -> None:
        """In a settled estate every difference is a hand's: each is found, and goes one way or another."""
        w = self.w
        made = None
        for _ in range(w.rng.randint(1, 4)):
            made = self.tamper(made)
        w.run_until(w.now + LAG + SECOND)
        if w.rng.random() < 0.4:
            for unit in w.units.values():
                refresh(w, unit, lambda: None, delay=0)  # a plan saw it first
            self._drain()
        is_edited = w.rng.random() < 0.4
        for unit in w.units.values():
            if is_edited:
                self._edit_values(unit)
            seen = self._look(unit)
            if seen:
                self._goes_a_way(unit, seen, is_edited=is_edited)

    def _edit_values(self, unit: UnitWorld) -> None:
        """What waits in the source while drift is set back."""
        for decl in list(unit.source.decls.values()):
            if self.w.rng.random() < 0.5:
                self._set(unit, replace(decl, v=decl.v + 1))

    def _goes_a_way(self, unit: UnitWorld, seen: Sequence[Seen], *, is_edited: bool) -> None:
        one = self.w.rng.choice(seen)
        same = [other for other in seen if other.drift.object == one.drift.object]
        match self.w.rng.choice(("revert", "accept", "adopt", "write")):
            case "write":
                self._write_past(unit, one)
            case "revert" if all(_is_in_place(other) for other in seen):
                self._set_back(unit, same, self.w.rng.sample(same, self.w.rng.randint(1, len(same))))
            case "accept" if self._accept(unit, same):
                self._is_silent(unit, same)
            case "adopt" if not is_edited:
                self._adopt(unit, same)
            case _:
                pass

    def _write_past(self, unit: UnitWorld, one: Seen) -> None:
        """Something else of the thing is changed in the source, and applied: what nobody declares differs as before."""
        decl = unit.source.decls.get(one.drift.address)
        if decl is not None:
            self._set(unit, replace(decl, v=decl.v + 1))
            Story.apply(self, unit, takeover=True, wait=0)
            self._drain()
            self.w.counts["written past"] += 1
            self.w.run_until(self.w.now + LAG + SECOND)
            self._look(unit)

    def _set_back(self, unit: UnitWorld, same: Sequence[Seen], seen: Sequence[Seen]) -> None:
        """Set back some of what differs at a thing: the rest is as it was found, and is found again."""
        at, before = self.w.checkers.photo(), self.w.checkers.as_left()
        meant = [((one.drift.type, one.drift.identifier), _first(one)) for one in seen]
        decl = unit.source.decls.get(seen[0].drift.address)
        if decl is None or decl.number or self._is_held(unit, decl) or not {key for key, _ in meant} <= before.keys():
            return  # what another unit gives is resolved anew; what was left is not known
        self._revert(unit, seen, wait=0)
        self._drain()
        self.w.counts["set back"] += 1
        self.w.checkers.set_back(before, at, meant)
        for other in same:
            if other not in seen:
                self.w.checkers.left_as_found(other.drift, before)
        self.w.run_until(self.w.now + LAG + SECOND)
        self._look(unit)

    @staticmethod
    def _is_held(unit: UnitWorld, decl: Decl) -> bool:
        """Whether a hold says that a thing is not there, or what is declared of it."""
        return bool({f"a{address}" for address in (decl.address, *decl.moved_from)} & unit.state.holds.keys())

    def _is_silent(self, unit: UnitWorld, same: Sequence[Seen]) -> None:
        """An acceptance is silent until its date, and only until then; and it is of that value alone."""
        for _ in range(2):
            self._look(unit)
            made = self.w.cloud.things.get((same[0].drift.type, same[0].drift.identifier))
            if made is not None and self.w.rng.random() < 0.3:
                self._hand_v(made)
            self.w.run_until(self.w.now + self.w.rng.randint(20, 320) * SECOND)
        self._look(unit)

    def _adopt(self, unit: UnitWorld, seen: Sequence[Seen]) -> None:
        """The author writes into the source what is there: nothing is left to do about it."""
        address, names = seen[0].drift.address, {_first(one) for one in seen}
        decl = unit.source.decls.get(address)
        held = unit.state.holds.get(f"o{seen[0].drift.object}")
        if decl is None or decl.number or held is not None or self._is_held(unit, decl) or names != {"v"}:
            return
        self._set(unit, replace(decl, v=seen[0].drift.departure.now))
        self.w.counts["adopted"] += 1
        found = plan(self.w, unit)
        left = (
            []
            if found is None
            else [
                key
                for key in found.plan.operations
                if key == f"update {address}" and not found.plan.operations[key].silent
            ]
        )
        if left:
            raise ViolationError("adopted, yet planned", f"{unit.name}: {left}")


def _is_in_place(one: Seen) -> bool:
    """Whether a difference is set back at the very thing."""
    departure = one.drift.departure
    return departure.layer in (Layer.DECLARED, Layer.UNDECLARED) and not departure.replaces


def _first(one: Seen) -> str:
    return str(one.drift.departure.path[0]) if one.drift.departure.path else ""
