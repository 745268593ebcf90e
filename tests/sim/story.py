"""One seed, one story: edits, plans, applies, crashes, people; then quiet, and the final checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from firma.core.apply.effect import Cancelled, RunStatus
from firma.core.ledger.state import Hold
from firma.core.model.value import Map
from firma.core.plan.plan import WHOLE, Scope
from firma.core.trust.verdict import Admitted
from firma.providers.sim.faults import NO_FAULTS
from firma.providers.sim.types import TYPES
from sim.facts import LOOSE, NETWORK, NUMBER, PLACE, WEB, Decl
from sim.moods import DEEDS, EDITS, MOODS
from sim.mutants import AS_BUILT, Mutant
from sim.planning import plan, refresh, resolve
from sim.violation import ViolationError
from sim.world import CALL_MAX, LAG, SECOND, Process, UnitWorld, World

ROUNDS = 16
QUIET_ROUNDS = 30
EVENTS_MAX = 20_000
"""Most events until nothing is under way; more is a livelock."""

RESUMABLE = frozenset({RunStatus.INCOMPLETE, RunStatus.FAILED, RunStatus.CANCELLED, RunStatus.FENCED})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a seed came to. `chain` is a digest of everything that was appended."""

    seed: int
    broken: str
    detail: str
    chain: str
    counts: Mapping[str, int]
    world: World


class Story:
    """The actors around the core, all drawn from the world's random source."""

    def __init__(self, world: World) -> None:
        self.w = world
        self.names = 0
        edits, deeds = world.rng.choice(MOODS)
        kinds = sorted(TYPES)
        # In half of the stories the second unit is made of few types, so that their ways meet more often.
        self.types = tuple(kinds if world.rng.random() < 0.5 else world.rng.sample(kinds, 3))
        self.edits: tuple[str, ...] = (*EDITS, *edits)
        self.deeds: tuple[str, ...] = (*DEEDS, *deeds)

    @property
    def network(self) -> UnitWorld:
        return self.w.units[NETWORK]

    @property
    def web(self) -> UnitWorld:
        return self.w.units[WEB]

    def _unit(self) -> UnitWorld:
        return self.network if self.w.rng.random() < 0.25 else self.web

    # -- the author ---------------------------------------------------------------------------------------------------
    def begin(self) -> None:
        w = self.w
        self.network.source = replace(self.network.source, number=w.rng.randint(0, 3))
        self._add(self.network)
        self.network.source = replace(self.network.source, place=next(iter(self.network.source.decls)))
        for _ in range(w.rng.randint(2, 5)):
            self._add(self.web)

    def _set(self, unit: UnitWorld, decl: Decl) -> None:
        unit.source = replace(unit.source, decls={**unit.source.decls, decl.address: decl})

    def _add(self, unit: UnitWorld) -> None:
        w, decls = self.w, unit.source.decls
        types = self.types if unit is self.web else LOOSE
        self.names += 1
        below = sorted(decls)
        refs = tuple(sorted(w.rng.sample(below, min(len(below), w.rng.choice((0, 0, 1, 1, 2))))))
        address = f"{w.rng.choice(types)}:r{self.names}"
        gone = sorted({o.address for o in unit.state.objects.values() if o.address} - decls.keys())
        if gone and w.rng.random() < 0.4:
            address = w.rng.choice(gone)
        if not self._may_add(unit, address):
            return
        uses = unit is self.web
        self._set(
            unit,
            Decl(
                address,
                w.rng.randint(0, 3),
                refs=refs,
                number=uses and w.rng.random() < 0.2,
                place=uses and w.rng.random() < 0.2,
                create_first=w.rng.random() < 0.4,
                retain=w.rng.random() < 0.1,
                depends_on=tuple(a for a in below if a not in refs and w.rng.random() < 0.05),
            ),
        )
        unit.forget.discard(address)
        w.checkers.lineage.pop((unit.name, address), None)

    def _may_add(self, unit: UnitWorld, address: str) -> bool:
        """Return whether an address means nothing else that the author still wants."""
        return not any(
            address in d.needs or (address in d.moved_from and d.address not in unit.state.by_address)
            for d in unit.source.decls.values()
        )

    def edit(self) -> None:
        w, unit = self.w, self._unit()
        decls = unit.source.decls
        kind = w.rng.choice(self.edits)
        if kind == "add" or not decls:
            if len(decls) < (2 if unit is self.network else 7):
                self._add(unit)
            return
        decl = decls[w.rng.choice(sorted(decls))]
        match kind:
            case "v":
                self._set(unit, replace(decl, v=w.rng.randint(0, 3)))
            case "k":
                self._set(unit, replace(decl, k=decl.k + 1))
            case "mode":
                self._set(unit, replace(decl, create_first=not decl.create_first))
            case "up":
                number = w.rng.randint(0, 9)
                self.network.source = replace(self.network.source, number=number)
            case "refs":
                lower = [a for a in sorted(decls) if not self._reaches(unit, a, decl.address)]
                refs = tuple(sorted(w.rng.sample(lower, min(len(lower), w.rng.randint(0, 2)))))
                self._set(unit, replace(decl, refs=refs, depends_on=()))
            case "remove":
                self._remove(unit, decl.address)
            case _:
                self._rename(unit, decl)

    def _reaches(self, unit: UnitWorld, a: str, b: str) -> bool:
        return a == b or any(self._reaches(unit, n, b) for n in unit.source.decls[a].needs)

    def _remove(self, unit: UnitWorld, address: str) -> None:
        if unit.source.place == address:
            return  # its output is promised to another unit
        decls = {a: d for a, d in unit.source.decls.items() if a != address}
        for other, d in decls.items():
            if address in d.needs:
                decls[other] = replace(
                    d,
                    refs=tuple(r for r in d.refs if r != address),
                    depends_on=tuple(r for r in d.depends_on if r != address),
                )
        unit.source = replace(unit.source, decls=decls)
        if self.w.rng.random() < 0.2:
            unit.forget.add(address)

    def _rename(self, unit: UnitWorld, decl: Decl) -> None:
        w, old = self.w, decl.address
        self.names += 1
        new = f"{decl.type}:r{self.names}"
        decls = {a: d for a, d in unit.source.decls.items() if a != old}
        decls[new] = replace(decl, address=new, moved_from=(old, *decl.moved_from))
        for other, d in decls.items():
            if old in d.needs:
                decls[other] = replace(
                    d,
                    refs=tuple(sorted(new if r == old else r for r in d.refs)),
                    depends_on=tuple(sorted(new if r == old else r for r in d.depends_on)),
                )
        place = new if unit.source.place == old else unit.source.place
        unit.source = replace(unit.source, decls=decls, place=place)
        w.checkers.renamed(unit, old, new)

    def _simplify(self, unit: UnitWorld) -> None:
        """The author answers a refusal: one mode of replacement for everything."""
        mode = self.w.rng.random() < 0.5
        decls = {a: replace(d, create_first=mode) for a, d in unit.source.decls.items()}
        unit.source = replace(unit.source, decls=decls)

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
        """Refresh, plan and apply one unit; or both under one root plan, one after the other."""
        w = self.w
        chosen = self._unit() if unit is None else unit
        both = chosen is self.network and not (holds or release or scope) and w.rng.random() < 0.6
        over = w.rng.random() < 0.4 if takeover is None else takeover
        p = w.spawn(chosen)

        def planned() -> None:
            admitted = plan(w, chosen, holds=holds, release=release, scope=scope, set_back=set_back)
            if admitted is None:
                self._simplify(chosen)
                return
            second = plan(w, self.web, planned=admitted.plan) if both else None
            if second is not None:
                w.counts["root plan"] += 1
            self._start(p, admitted, second, over=over, wait=wait)

        refresh(w, chosen, planned, delay=w.rng.choice((0, 1, 5)) * SECOND if wait is None else 0)

    def _start(self, p: Process, first: Admitted, second: Admitted | None, *, over: bool, wait: int | None) -> None:
        w = self.w

        def go(admitted: Admitted) -> None:
            p.unit = w.units[admitted.plan.unit]
            w.apply(p, admitted, takeover=self._gone(p.unit) if over else ())

        def go_on() -> None:
            p.then = lambda: None
            if second is not None and second.plan.operations:
                go(second)

        p.then = go_on
        start = (lambda: go(first)) if first.plan.operations else go_on
        w.later(w.rng.choice((0, 2, 10, 40)) * SECOND if wait is None else wait, start)

    def _gone(self, unit: UnitWorld) -> list[int]:
        """Leases that a person says may be ended; whether the process is really gone is another question."""
        return [lease.seq for lease in unit.state.active()]

    def resume(self) -> None:
        """Somebody applies an old plan again."""
        w = self.w
        dead = [
            p
            for p in w.processes
            if p.run is not None and (not p.alive or (p.ended is not None and p.ended.status in RESUMABLE))
        ]
        if dead:
            run = w.rng.choice(dead).run
            w.counts["resume"] += 1
            if run is not None:
                unit = w.units[run.plan.unit]
                over = w.rng.random() < 0.8
                w.apply(
                    w.spawn(unit, "resume"),
                    w.checkers.admitted[run.plan.digest],
                    takeover=self._gone(unit) if over else (),
                )

    def rollback(self) -> None:
        """A value is held, or a creation held absent."""
        w, unit = self.w, self.web
        decls = unit.source.decls
        if decls and w.rng.random() < 0.8:
            address = w.rng.choice(sorted(decls))
            number = unit.state.by_address.get(address)
            if number is not None and unit.state.objects[number].now is not None:
                w.counts["rollback"] += 1
                fields = {"reason": "rollback"}
                self.apply(unit, holds=(Hold(key=f"o{number}", values=Map(v=w.rng.randint(0, 3)), fields=fields),))
            return
        leaves = [a for a in sorted(decls) if not any(a in d.needs for d in decls.values())]
        if leaves:
            w.counts["rollback of a creation"] += 1
            self.apply(unit, holds=(Hold(key=f"a{w.rng.choice(leaves)}", absent=True, fields={"reason": "rollback"}),))

    def cancel(self) -> None:
        w = self.w
        for p in w.processes:
            run = p.run
            if run is not None and p.alive and not p.ended and not p.stalled and run.status is RunStatus.RUNNING:
                w.counts["cancel"] += 1
                for _ in range(w.rng.randint(1, 2)):
                    w.deliver(p, run, lambda: Cancelled(now=w.now))
                return

    # -- people -------------------------------------------------------------------------------------------------------
    def meddle(self) -> None:
        """Somebody changes, deletes or makes a thing by hand."""
        w = self.w
        things = sorted(w.cloud.things.values(), key=lambda made: made.uid)
        if not things:
            return
        made, what = w.rng.choice(things), w.rng.random()
        if what < 0.5:
            w.cloud.change(made, made.attributes.with_(v=w.rng.randint(10, 12)))
            w.cloud.tell(made, "ChangeThing", "hand")
            w.checkers.changed(made, "v")
        elif what < 0.8:
            w.cloud.tell(made, "DeleteThing", "hand")
            w.cloud.remove(made)
            w.checkers.removed.add((made.spec.type, made.identifier))
        else:
            likeness = {k: v for k, v in made.attributes.items() if k != "refs"}
            if made.spec.named:
                likeness["name"] = f"human-{w.cloud.serial}"
            w.cloud.make(made.spec.type, Map(likeness))
        w.counts["meddled"] += 1

    def resolve(self) -> None:
        for unit in self.w.units.values():
            resolve(self.w, unit)

    def look(self) -> None:
        refresh(self.w, self._unit(), lambda: None, delay=self.w.rng.choice((0, 10, 60)) * SECOND)

    def act(self) -> None:
        getattr(self, self.w.rng.choice(self.deeds))()

    def tell(self, rounds: int) -> None:
        """The whole story. Raises ViolationError."""
        w = self.w
        self.begin()
        self.apply(self.network, wait=0)
        for _ in range(rounds):
            w.run_until(w.now + w.rng.choice((0, 0, 1, 3, 8, 15, 30, 60, 150)) * SECOND)
            self.act()
        self.quiet()
        self.epilogue()
        w.checkers.final()

    def epilogue(self) -> None:
        """What there is after all is quiet."""

    # -- the end ------------------------------------------------------------------------------------------------------
    def quiet(self) -> None:
        """No faults any more: everything lands, stalled processes wake, then plan and apply until nothing is left."""
        w = self.w
        w.faults = w.crashes = 0.0
        w.cloud.faults = NO_FAULTS
        self._drain()
        for _ in range(QUIET_ROUNDS):
            w.run_until(w.now + CALL_MAX + LAG + SECOND)
            self.resolve()
            self._round()
            w.run_until(w.now + CALL_MAX + LAG + SECOND)
            if self._is_settled():
                for unit in w.units.values():
                    refresh(w, unit, lambda: None, delay=0)
                self._drain()
                if self._is_settled():
                    return
        raise ViolationError("no convergence", self._what_is_left())

    def _round(self) -> None:
        for unit in self.w.units.values():
            self.apply(unit, takeover=True, wait=0)
            self._drain()

    def _is_settled(self) -> bool:
        for unit in self.w.units.values():
            admitted = plan(self.w, unit)
            if admitted is None or admitted.plan.operations:
                return False
            if any(o.pending or o.suspect for o in unit.state.objects.values()):
                return False
        return True

    def _what_is_left(self) -> str:
        words = []
        for unit in self.w.units.values():
            admitted = plan(self.w, unit)
            words.append(f"{unit.name}: {'refused' if admitted is None else ' | '.join(admitted.plan.operations)}")
        return "; ".join(words)

    def _drain(self) -> None:
        for p in self.w.processes:
            if p.stalled:
                self.w.wake(p)
        for _ in range(EVENTS_MAX):
            if not self.w.step():
                return
        raise ViolationError("livelock", "events without end")


def simulate(seed: int, mutant: Mutant = AS_BUILT, *, rounds: int = ROUNDS) -> Outcome:
    """Run one seed and return what it came to; never raises for a broken invariant."""
    w = World(seed, mutant)
    w.faults = w.rng.choice((0.0, 0.1, 0.25))
    w.crashes = w.rng.choice((0.0, 0.02, 0.06))
    w.cloud.faults = w.cloud.faults.at(w.faults)
    story = Story(w)
    broken, detail = "", ""
    try:
        with mutant.planted():
            story.tell(rounds)
    except ViolationError as error:
        broken, detail = error.rule, str(error)
    chain = " ".join(unit.chain for unit in w.units.values())
    return Outcome(seed, broken, detail, chain, dict(w.counts), w)


__all__ = ["NUMBER", "PLACE", "Outcome", "Story", "simulate"]
