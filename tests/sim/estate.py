"""One seed, one estate: three units, things that go to and fro between them, rollbacks, partial plans, takeovers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from firma.core.ledger.snapshot import Snapshot, decode_snapshot, encode_snapshot
from firma.core.ledger.state import Hold
from firma.core.ledger.store import Head
from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import PermanentError
from firma.core.model.schema import Mode
from firma.core.plan.acts import Crossing
from firma.core.plan.plan import WHOLE, Plan, Scope
from firma.core.plan.sheet import Underway
from firma.core.trust.aims import OnConflict
from firma.core.trust.undo import Wanted, undo, undo_to
from firma.core.trust.verdict import Admitted
from firma.providers.sim.types import TYPES
from sim.crossing import crossings, move_plans, obstacles
from sim.drift_deeds import HANDS, Drifting
from sim.facts import DATA, NETWORK, WEB, Decl
from sim.mutants import AS_BUILT, Mutant
from sim.planning import Asked, plan, through_gate
from sim.story import Outcome, Story
from sim.violation import ViolationError
from sim.world import SECOND, UnitWorld, World

ROUNDS = 20
PATIENCE = 8
"""Rounds of quiet after which holds that are in the way are released."""

DEEDS = (*("cross",) * 4, *("undo",) * 3, "moment", "lift", *("partial",) * 2, "takeovers", *("apply",) * 4)
"""What an estate's story has beside the deeds of every other."""


class Estate(Drifting):
    """The actors of every story, and a third unit between which and WEB things move."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.deeds = (*self.deeds, *DEEDS)
        self.quiet_rounds = 0
        world.underway = self._underway

    @property
    def data(self) -> UnitWorld:
        return self.w.units[DATA]

    def _unit(self) -> UnitWorld:
        return self.w.units[self.w.rng.choice((NETWORK, DATA, DATA, WEB, WEB, WEB))]

    def _underway(self, unit: str) -> Underway:
        return crossings(self.w, [unit], kind="rollback").underway(unit)

    # -- the author ---------------------------------------------------------------------------------------------------
    def _may_add(self, unit: UnitWorld, address: str) -> bool:
        named = {
            source.rpartition("/")[2]
            for other in self.w.units.values()
            for decl in other.source.decls.values()
            for source in decl.moved_from
        }
        return address not in named and super()._may_add(unit, address)

    def cross(self) -> None:
        """The author moves a declaration into another unit, or with all that it needs."""
        w = self.w
        giver, taker = w.rng.sample([self.web, self.data], 2)
        decls = giver.source.decls
        movable = {a for a, d in decls.items() if Mode.LIST not in TYPES[d.type].modes}
        if not movable:
            return
        going = {w.rng.choice(sorted(movable))}
        if w.rng.random() < 0.5:
            needed = set(decls) & {a for a in decls if any(self._reaches(giver, b, a) for b in going)}
            going |= needed if needed <= movable else set()
        if len(taker.source.decls) + len(going) > 8:
            return
        names = {}
        for old in sorted(going):
            self.names += 1
            names[old] = f"{decls[old].type}:r{self.names}"
        for old, new in names.items():
            self._claim(giver, taker, old, new)
        moved = {new: self._elsewhere(decls[old], giver, taker, names) for old, new in names.items()}
        left = {
            a: replace(d, refs=_without(d.refs, going), depends_on=_without(d.depends_on, going))
            for a, d in decls.items()
            if a not in going
        }
        giver.source = replace(giver.source, decls=left)
        taker.source = replace(taker.source, decls={**taker.source.decls, **moved})
        w.counts["crossed"] += len(going)

    def _claim(self, giver: UnitWorld, taker: UnitWorld, old: str, new: str) -> None:
        """Remember that the object of a declaration must stay the same."""
        claims = self.w.checkers.claims
        mine = [key for key, there in claims.items() if there == (giver.name, old)]
        number = giver.state.by_address.get(old)
        if number is not None and giver.state.objects[number].now is not None:
            mine.append((giver.name, number))
        self.w.checkers.lineage.pop((giver.name, old), None)
        for key in mine:
            claims[key] = (taker.name, new)
            if key[0] == taker.name:  # it comes back before it went
                del claims[key]

    def _elsewhere(self, decl: Decl, giver: UnitWorld, taker: UnitWorld, names: dict[str, str]) -> Decl:
        here, there = _stack(giver), _stack(taker)
        sources = [decl.address, *decl.moved_from]
        whole = [source if "/" in source else f"{here}/{source}" for source in sources]
        return replace(
            decl,
            address=names[decl.address],
            refs=tuple(sorted(names[a] for a in decl.refs if a in names)),
            depends_on=tuple(sorted(names[a] for a in decl.depends_on if a in names)),
            moved_from=tuple(source.removeprefix(f"{there}/") for source in whole),
        )

    # -- engines ------------------------------------------------------------------------------------------------------
    def apply(
        self,
        unit: UnitWorld | None = None,
        *,
        takeover: bool | None = None,
        holds: tuple[Hold, ...] = (),
        wait: int | None = None,
        release: tuple[str, ...] = (),
        scope: Scope = WHOLE,
        set_back: Mapping[int, frozenset[str]] | None = None,
    ) -> None:
        """Apply one unit, or with the one that moves are between; moves first."""
        chosen = self._unit() if unit is None else unit
        if chosen is self.network or holds or release or scope:
            super().apply(
                chosen, takeover=takeover, holds=holds, wait=wait, release=release, scope=scope, set_back=set_back
            )
            return
        names = [chosen.name] if self.w.rng.random() < 0.3 else [WEB, DATA]
        if not self._move(names, takeover=takeover, wait=wait):
            super().apply(chosen, takeover=takeover, wait=wait)

    def _move(self, names: Sequence[str], *, takeover: bool | None, wait: int | None) -> bool:
        """Apply what moves between units; return whether anything may."""
        w = self.w
        found = crossings(w, names)
        between = found.now
        if not between and not found.problems:
            return False
        problems = [*found.problems, *obstacles(w, between)]
        if problems:
            w.counts["moves refused"] += 1
            self._release(between)
            self._make_room(between)
            return False
        plans = move_plans(w, between)
        admitted = [self._admitted(one) for one in plans]
        second = admitted[1] if len(admitted) > 1 else None
        over = w.rng.random() < 0.4 if takeover is None else takeover
        w.counts["moves"] += 1
        self._start(w.spawn(w.units[plans[0].unit], "move"), admitted[0], second, over=over, wait=wait)
        return True

    def _admitted(self, found: Plan) -> Admitted:
        unit = self.w.units[found.unit]
        asked = Asked(unit.source, is_moves=True)
        return self.w.checkers.planned(unit, asked, through_gate(self.w, unit.state, found))

    def _release(self, between: Iterable[Crossing]) -> None:
        """A person releases what holds something that shall move."""
        for one in between:
            unit = self.w.units[one.giver]
            keys = {f"o{one.object.id}", f"a{one.source}"} & unit.state.holds.keys()
            if keys and not one.is_given:
                super().apply(unit, takeover=True, release=tuple(sorted(keys)))

    def _make_room(self, between: Iterable[Crossing]) -> None:
        """The author gives another address to what lives where something on its way has to arrive."""
        for one in between:
            taker = self.w.units[one.taker]
            number, decl = taker.state.by_address.get(one.target), taker.source.decls.get(one.target)
            if one.is_given and number is not None and taker.state.objects[number].generations and decl is not None:
                self._rename(taker, decl)

    def takeovers(self) -> None:
        """Two people take over at once."""
        unit = self._unit()
        for _ in range(2):
            self.apply(unit, takeover=True, wait=self.w.rng.choice((0, 0, 2)) * SECOND)

    def partial(self) -> None:
        """A plan of some of it."""
        unit = self._unit()
        if unit.source.decls:
            named = (self.w.rng.choice(sorted(unit.source.decls)),)
            scope = Scope(targets=named) if self.w.rng.random() < 0.6 else Scope(excludes=named)
            self.w.counts["partial"] += 1
            self.apply(unit, scope=scope)

    # -- rollbacks ----------------------------------------------------------------------------------------------------
    def _wanted(self, unit: UnitWorld) -> Wanted:
        conflict = self.w.rng.choice((OnConflict.LEAVE, OnConflict.LATER))
        schemas = self.w.cloud.schemas.get
        return Wanted(fields={"reason": "test"}, unit=parse_unit(unit.name), schemas=schemas, on_conflict=conflict)

    def undo(self) -> None:
        """One change is taken back, and later ones are kept."""
        w, unit = self.w, self.w.rng.choice([self.web, self.data])
        digests = sorted({lease.plan for lease in unit.state.leases.values()} & w.worked)
        if not digests:
            return
        digest = w.rng.choice(digests)
        try:
            found = undo(unit.log, unit.state, digest, self._wanted(unit))
        except PermanentError:
            return
        w.checkers.taken_back(unit, digest, found.holds)
        if found.holds:
            w.counts["change taken back"] += 1
            self.apply(unit, holds=found.holds)

    def moment(self) -> None:
        """A unit goes back to a moment."""
        w, unit = self.w, self.w.rng.choice([self.web, self.data])
        found = undo_to(unit.log, unit.state, w.rng.randint(1, len(unit.log)), self._wanted(unit))
        if found.holds:
            w.counts["back to a moment"] += 1
            self.apply(unit, holds=found.holds)

    def lift(self) -> None:
        """A person releases a hold."""
        unit = self.w.rng.choice([self.web, self.data])
        if unit.state.holds:
            self.w.counts["released"] += 1
            self.apply(unit, release=(self.w.rng.choice(sorted(unit.state.holds)),))

    # -- the end ------------------------------------------------------------------------------------------------------
    def epilogue(self) -> None:
        self.quiet_rounds = 0
        super().epilogue()

    def _round(self) -> None:
        self.quiet_rounds += 1
        if self.quiet_rounds > PATIENCE:
            self._give_up_holds()
        for _ in range(2):
            while self._move([WEB, DATA], takeover=True, wait=0):
                self._drain()
                if self._are_refused():
                    break
            self._drain()
            for unit in self.w.units.values():
                Story.apply(self, unit, takeover=True, wait=0)
                self._drain()

    def _give_up_holds(self) -> None:
        """What a hold stands for may use what is to go, as it was sent, and the cloud refuses: a person releases it."""
        for unit in self.w.units.values():
            found = plan(self.w, unit)
            if unit.state.holds and (found is None or found.plan.operations):
                self.w.counts["holds given up"] += 1
                Story.apply(self, unit, takeover=True, wait=0, release=tuple(sorted(unit.state.holds)))
                self._drain()

    def _are_refused(self) -> bool:
        return bool(obstacles(self.w, crossings(self.w, [WEB, DATA]).now))

    def _is_settled(self) -> bool:
        found = crossings(self.w, [WEB, DATA])
        if found.now or found.problems:
            return False
        return super()._is_settled()

    def _what_is_left(self) -> str:
        found = crossings(self.w, [WEB, DATA])
        words = [f"{one.giver}/{one.source} to {one.taker}/{one.target}" for one in found.now]
        words += [f"{problem.code} {problem.detail}" for problem in (*found.problems, *obstacles(self.w, found.now))]
        return f"{super()._what_is_left()}; {'; '.join(words)}"


def _without(names: Iterable[str], going: set[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in going)


def _stack(unit: UnitWorld) -> str:
    return parse_unit(unit.name).stack


def simulate_estate(seed: int, mutant: Mutant = AS_BUILT, *, rounds: int = ROUNDS) -> Outcome:
    """Run one seed and return what it came to; never raises for a broken invariant."""
    w = World(seed, mutant, units=(NETWORK, WEB, DATA))
    w.faults = w.rng.choice((0.0, 0.1, 0.25))
    w.crashes = w.rng.choice((0.0, 0.02, 0.06))
    w.cloud.faults = w.cloud.faults.at(w.faults)
    estate = Estate(w)
    if seed % 3 == 0:
        estate.deeds = (*estate.deeds, *HANDS)
    broken, detail = "", ""
    try:
        with mutant.planted():
            estate.tell(rounds)
            for unit in w.units.values():
                _survives_its_bytes(unit)
    except ViolationError as error:
        broken, detail = error.rule, str(error)
    chain = " ".join(unit.chain for unit in w.units.values())
    return Outcome(seed, broken, detail, chain, dict(w.counts), w)


def _survives_its_bytes(unit: UnitWorld) -> None:
    snapshot = Snapshot(unit.state, Head(len(unit.log), bytes(32)), dict.fromkeys(unit.state.leases, 0))
    if decode_snapshot(unit.name, encode_snapshot(unit.name, snapshot)) != snapshot:
        raise ViolationError("snapshot differs", unit.name)
