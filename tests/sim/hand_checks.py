"""Invariants of drift: changes by hand are found, nothing else is, and what is accepted is silent until its date."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import Generation, LedgerObject
from firma.core.model.call import Answer, Status
from firma.core.model.value import Map
from firma.core.plan.departure import Layer
from firma.engine.drift_result import Drift
from firma.providers.sim.things import Made
from firma.providers.sim.types import KEPT
from sim.truth import Key, Truth
from sim.violation import ViolationError
from sim.world import UnitWorld

if TYPE_CHECKING:
    from sim.world import World

NAMES = ("v", "k", "refs", "tags", KEPT)
"""What of a thing a hand can change."""

CHILDREN = "children"
GONE = ""
REMADE = "identity"
"""Names of differences that are no attribute."""

Difference = tuple[int, str]
"""Object, and the name of what differs."""


class HandChecks(Truth):
    """What hands did, and what drift has to say of it."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.left: dict[int, Map] = {}
        """Thing -> its attributes as the last request of ours left them."""
        self.unsure: set[int] = set()
        """Things whose last request got no clear answer: what the ledger holds of them may be older."""
        self.unclear: set[int] = set()
        """Things that were unsure once: what the ledger takes for their baseline where no update gave a value."""
        self.changed_at: dict[tuple[int, str], int] = {}
        self.removed: set[Key] = set()
        self.remade: set[int] = set()
        self.vanished: dict[tuple[str, int], int] = {}
        """Unit and object of what was removed by hand -> the entry that says that it is gone."""
        self.accepted: dict[tuple[str, int, str], tuple[Any, int]] = {}
        """Unit, object and name of a difference -> the accepted value, and until when."""
        self.stays: set[tuple[int, str]] = set()
        """Things and names of what a write of ours left as a hand made it: the log of calls is asked since that write
        only. A revert of something else leaves it, and any update what nobody declares."""

    # -- what is true -------------------------------------------------------------------------------------------------
    def was_left(self, answer: Answer, *, late: bool) -> None:
        """A request landed: what stands now is ours."""
        landing = self.w.cloud.landing
        made = next((made for made in self.w.cloud.things.values() if made.uid == landing.uid), None)
        if made is None or landing.replayed is not None:
            return
        before = self.left.get(made.uid)
        self.left[made.uid] = made.attributes
        self.stays = {stay for stay in self.stays if stay[0] != made.uid}
        if made.uid in self.unsure:
            self.unclear.add(made.uid)
        elif before is not None and self._was_known(made, before):
            was = before.get(KEPT)
            kept = {name: value for name, value in made.attributes.items() if name != KEPT}
            self.left[made.uid] = Map(kept if was is None else {**kept, KEPT: was})
            self.stays.add((made.uid, KEPT))
        if answer.status is not Status.DONE or late:
            self.unsure.add(made.uid)
            return
        self.unsure.discard(made.uid)
        self.remade.discard(made.uid)

    def _was_known(self, made: Made, before: Map) -> bool:
        """Whether a hand's notes were in the ledger before an update of ours, which left them."""
        now, notes = self._generation_of(made), made.attributes.get(KEPT)
        if now is None or _same(before.get(KEPT), notes) or KEPT in self.w.cloud.landing.given:
            return False
        return KEPT not in now.request and _same(now.attributes.get(KEPT), notes)

    def _generation_of(self, made: Made) -> Generation | None:
        found = (
            obj.now
            for unit in self.w.units.values()
            for obj in unit.state.objects.values()
            if obj.type == made.spec.type and obj.now is not None and obj.now.identifier == made.identifier
        )
        return next(found, None)

    def changed(self, made: Made, name: str) -> None:
        """A hand changed an attribute."""
        self.stays.discard((made.uid, name))
        self.changed_at[made.uid, name] = self.w.now

    def seen_gone(self, unit: UnitWorld, e: Entry) -> None:
        """Before an entry that says that a thing is not there any more."""
        obj = unit.state.objects[e.object or 0]
        generation = obj.generations.get(e.generation)
        is_current = generation is not None and obj.current == e.generation
        if is_current and generation is not None and (obj.type, generation.identifier) in self.removed:
            self.vanished[unit.name, obj.id] = e.seq

    def held_anew(self, unit: UnitWorld, e: Entry) -> None:
        """After an entry about a hold: only what is written as an acceptance is one."""
        key, number = str(e.fields["key"]), e.object
        for mine in [one for one in self.accepted if one[0] == unit.name and (key == f"o{one[1]}" or one[1] == number)]:
            del self.accepted[mine]

    def accepts(self, unit: UnitWorld, one: Drift, until: int) -> None:
        """Somebody accepted a difference as it is."""
        self.accepted[unit.name, one.object, one.departure.name] = (one.departure.now, until)

    # -- what is found ------------------------------------------------------------------------------------------------
    def check_found(self, unit: UnitWorld, found: Sequence[Drift]) -> None:
        """Every change by hand is found, told by whom, and nothing else is; what is accepted says so."""
        names = {(one.object, _name(one)) for one in found}
        must, may = self._expected(unit)
        missing = must - names
        if missing:
            raise ViolationError("drift not found", f"{unit.name}: {sorted(missing)}")
        more = names - may - must
        if more:
            raise ViolationError("drift of nothing", f"{unit.name}: {sorted(more)}")
        for one in found:
            made = self.w.cloud.things.get((one.type, one.identifier))
            is_left = (unit.name, one.object) in self.vanished or (made and (made.uid, _name(one)) in self.stays)
            if (one.object, _name(one)) in must and one.culprit is None and not is_left:
                raise ViolationError("drift by nobody", f"{unit.name}: {one.name}")
            self._is_silent(unit, one)

    def _is_silent(self, unit: UnitWorld, one: Drift) -> None:
        value, until = self.accepted.get((unit.name, one.object, one.departure.name), (None, 0))
        meant = bool(until) and (_name(one) == GONE or _same(value, one.departure.now))
        told = one.acceptance is not None and one.acceptance.owner == "ana"
        if meant and self.w.now < until and not told:
            raise ViolationError("accepted, yet told", f"{unit.name}: {one.name} until {until}, now {self.w.now}")
        if told and until and (self.w.now >= until or not meant):
            raise ViolationError("silent for too long", f"{unit.name}: {one.name} until {until}, now {self.w.now}")

    def _expected(self, unit: UnitWorld) -> tuple[set[Difference], set[Difference]]:
        """What drift must say of a unit now, and what it may say."""
        must: set[Difference] = set()
        may: set[Difference] = set()
        mine = self.forgotten.union(*(self.keys(one.state) for one in self.w.units.values()))
        for obj in unit.state.objects.values():
            if not obj.address or obj.pending or obj.suspect or obj.ended:
                continue
            now, names = obj.now, unit.source.decls.keys()
            if now is None:
                may.add((obj.id, GONE))
                if self.vanished.get((unit.name, obj.id)) == obj.last and obj.address in names and not obj.generations:
                    must.add((obj.id, GONE))
                continue
            for name, is_sure in self._of_thing(obj, now, names).items():
                (must if is_sure else may).add((obj.id, name))
            if self._children(obj, now, mine):
                (must if self._is_seen(obj, now) and not self._is_making(obj) else may).add((obj.id, CHILDREN))
        return must, may

    def _is_seen(self, obj: LedgerObject, now: Generation) -> bool:
        """Whether what a look shows now proves something."""
        return now.written + self.w.cloud.schemas[obj.type].recovery.lag_ms <= self.w.now

    def _of_thing(self, obj: LedgerObject, now: Generation, declared: Collection[str]) -> Mapping[str, bool]:
        """Names of what differs, or may, and whether that is sure."""
        key, seen = (obj.type, now.identifier), self._is_seen(obj, now)
        made = self.w.cloud.things.get(key)
        if made is None:
            old = [(one.spec.type, one.identifier) for one, until in self.w.cloud.removed if self.w.now < until]
            if key in old:
                return dict.fromkeys((*NAMES, GONE), False)  # reads may still show it, as it was
            return {GONE: seen and key in self.removed and obj.address in declared}
        if made.uid in self.remade:
            sure = seen and made.uid not in self.unsure
            return {REMADE: sure and self.w.now >= made.visible_at_ms and bool(now.answered), GONE: False}
        seen = seen and self.w.now >= made.visible_at_ms
        before = self.left.get(made.uid)
        if before is None or made.uid in self.unsure:
            return dict.fromkeys((*NAMES, GONE, REMADE), False)
        vague = {KEPT: False} if made.uid in self.unclear else {}
        return vague | {
            name: seen
            and name not in vague
            and bool(now.answered)
            and ((made.uid, name) in self.stays or now.written < self.changed_at.get((made.uid, name), 0))
            and ((made.uid, name) in self.stays or not _same(now.request.get(name), made.attributes.get(name)))
            for name in NAMES
            if not _same(before.get(name), made.attributes.get(name))
        }

    def _children(self, obj: LedgerObject, now: Generation, mine: Collection[Key]) -> bool:
        """Whether a hand put something beside a thing."""
        owner = self.w.cloud.things.get((obj.type, now.identifier))
        kinds = {rule.type for rule in self.w.cloud.schemas[obj.type].owns}
        return owner is not None and any(
            made.spec.type in kinds
            and made.made_by is None
            and (made.spec.type, made.identifier) not in mine
            and self.w.now >= made.visible_at_ms
            and owner.id in (made.attributes.get("refs") or ())
            for made in self.w.cloud.things.values()
        )

    def _is_making(self, obj: LedgerObject) -> bool:
        """Whether something is being made somewhere that may be found beside a thing."""
        kinds = {rule.type for rule in self.w.cloud.schemas[obj.type].owns}
        states = [unit.state for unit in self.w.units.values()]
        return any(state.intents[number].fields["type"] in kinds for state in states for number in state.open)

    def left_as_found(self, one: Drift, before: Mapping[Key, Map]) -> None:
        """A revert of something else went past a difference: it is one still."""
        key, name = (one.type, one.identifier), _name(one)
        made = self.w.cloud.things.get(key)
        if made is None or name == "tags":
            return
        was = before[key].get(name)
        self.left[made.uid] = Map({**self.left[made.uid], **({} if was is None else {name: was})})
        self.changed(made, name)
        self.stays.add((made.uid, name))

    # -- what is set back ---------------------------------------------------------------------------------------------
    def photo(self) -> dict[Key, Map]:
        """What every thing of the cloud is like."""
        return {key: made.attributes for key, made in self.w.cloud.things.items()}

    def as_left(self) -> dict[Key, Map]:
        """What every thing of the cloud was like when our last request had landed, where that is sure."""
        things = self.w.cloud.things.items()
        return {
            key: self.left[made.uid]
            for key, made in things
            if made.uid in self.left.keys() - self.unsure - self.unclear
        }

    def set_back(self, before: Mapping[Key, Map], at: Mapping[Key, Map], reverted: Collection[tuple[Key, str]]) -> None:
        """After a revert: what was meant is as our last request left it, and everything else as it was found (`at`)."""
        now = self.photo()
        wanted: dict[Key, dict[str, Any]] = {key: dict(attributes) for key, attributes in at.items()}
        for key, name in reverted:
            wanted[key][name] = before[key].get(name)
        # What is not given with an update goes, in this cloud: tags that a hand put there.
        lost = {(key, "tags") for key, _ in reverted if (key, "tags") not in reverted}
        for key, attributes in wanted.items():
            for name in NAMES:
                if (key, name) not in lost and not _same(attributes.get(name), now.get(key, Map()).get(name)):
                    detail = f"{key}#{name}: {attributes.get(name)} was wanted, {now.get(key)} is there"
                    raise ViolationError("not set back", detail)


def _name(one: Drift) -> str:
    if one.departure.layer is Layer.CHILD:
        return CHILDREN
    return str(one.departure.path[0]) if one.departure.path else GONE


def _same(one: Any, other: Any) -> bool:
    """Nothing, an empty list and an empty map are the same."""
    return (one or None) == (other or None) if not isinstance(one, int) and not isinstance(other, int) else one == other
