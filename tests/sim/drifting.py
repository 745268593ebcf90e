"""What the engine does about drift, over the logs of a simulated world: looks, who did it, acceptances, ways back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from firma.core.apply.observe import questions
from firma.core.ledger.entry import Draft, Entry
from firma.core.ledger.state import Hold, State
from firma.core.model.address import parse_unit
from firma.core.model.audit import AuditEvent
from firma.core.model.call import Child, Thing
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.schema import TypeSchema
from firma.core.plan.departure import Layer
from firma.engine import departing
from firma.engine.accepting import Terms, _can_be_accepted, _record, ways_back
from firma.engine.departing import Found, children_of, departed
from firma.engine.drift_result import Drift
from firma.engine.drifting import Whole, _told, _without_remade
from firma.engine.looked import Looked
from firma.engine.observing import drafts_of
from sim.crossing import Logs, at_once
from sim.world import UnitWorld, World

if TYPE_CHECKING:
    from firma.engine.context import Context

ANA = {"subject": "ana"}


class Desk(Logs):
    """The part of an engine's context that drift asks: schemas, time, who acts."""

    def __init__(self, w: World) -> None:
        super().__init__(w)
        self.who = SimpleNamespace(subject="ana", to_plain=lambda: ANA)
        process = SimpleNamespace(to_plain=lambda: {"host": "sim", "pid": 0})
        self.world = SimpleNamespace(now_ms=lambda: w.now, process=process)
        self.git = SimpleNamespace(described="", dirty=False)

    def acting(self, change: str = "") -> Any:
        return ANA

    def schema(self, type_name: str) -> TypeSchema | None:
        return self.w.cloud.schemas.get(type_name)


class Book:
    """One unit's log as the engine's ledger of it."""

    def __init__(self, w: World, unit: UnitWorld) -> None:
        self.w, self.of = w, unit

    @property
    def state(self) -> State:
        return self.of.state

    @property
    def head(self) -> Any:
        return SimpleNamespace(seq=len(self.of.log))

    async def append(self, drafts: Sequence[Draft]) -> None:
        self.w.put(self.of, len(self.of.log), tuple(drafts))

    async def entries_of(self, *, objects: Sequence[int]) -> list[Entry]:
        return [entry for entry in self.of.log if entry.object in objects]


class Eyes:
    """What the engine asks providers about drift."""

    def __init__(self, w: World) -> None:
        self.w = w

    async def audit(self, provider: str, type_name: str, thing: Thing, since_ms: int) -> tuple[AuditEvent, ...]:
        return self.w.cloud.audit(type_name, thing.identifier, since_ms)

    async def children(self, provider: str, type_name: str, thing: Thing) -> tuple[Child, ...]:
        return self.w.cloud.children(type_name, thing)


@dataclass(frozen=True, slots=True)
class Seen:
    """One difference: as the engine knows it, and as it is told."""

    found: Found
    drift: Drift

    @property
    def can_go_back(self) -> bool:
        """Whether a plan can set it back."""
        return self.drift.departure.layer in (Layer.DECLARED, Layer.UNDECLARED, Layer.GONE)


def _whole(w: World, unit: UnitWorld) -> Whole:
    known = at_once(departing.known_of(_desk(w), [parse_unit(name) for name in w.units]))
    whole = SimpleNamespace(
        unit=parse_unit(unit.name), ledger=Book(w, unit), hands=Eyes(w), known=known, state=unit.state, wanted={}
    )
    return cast("Whole", whole)


def _desk(w: World) -> Context:
    return cast("Context", Desk(w))


def drift(w: World, unit: UnitWorld) -> list[Seen]:
    """Look at a unit, record what differs, and return it with who made it."""
    desk, whole = _desk(w), _whole(w, unit)
    objects = [o for o in unit.state.objects.values() if o.address and not o.pending and not o.ended]
    found: list[Found] = []
    drafts: list[Draft] = []
    notes: list[Diagnostic] = []
    for obj in objects:
        if not obj.suspect:
            asks = questions(unit.state, obj, w.cloud.schemas[obj.type], unit.name)
            replies = [(ask, w.reply(ask)) for ask in asks if ask.how == "read" and w.mutant.may_look(ask, w.now)]
            looked = Looked(obj, obj.last, replies)
            found += departed(desk, unit.state, looked, whole.known)
            drafts += drafts_of(desk, unit.state, looked)
    found += at_once(departing.vanished_earlier(cast("Any", whole.ledger), objects))
    declared = unit.source.decls
    found = [one for one in found if not one.is_gone or one.obj.address in declared]
    for obj in objects:
        found += at_once(children_of(desk, whole.hands, obj, whole.known, notes))
    told = [at_once(_told(desk, whole, one, notes)) for one in found]
    pairs = _without_remade([pair for pair in told if pair is not None])
    w.put_free(unit, lambda _: drafts)
    return [Seen(one, as_told) for one, as_told in pairs]


def accept(w: World, unit: UnitWorld, seen: Sequence[Seen], until: int) -> list[Seen]:
    """Accept what differs at one object, until a moment, and return what of it that was. Raises FirmaError."""
    meant = [one for one in seen if _can_be_accepted(one.found.departure)]
    if meant:
        at_once(_record(_desk(w), _whole(w, unit), [one.found for one in meant], Terms(until, "ana", "a test")))
    return meant


def way_back(w: World, unit: UnitWorld, seen: Sequence[Seen]) -> tuple[tuple[Hold, ...], tuple[str, ...]]:
    """Return the holds by which a plan sets differences back, and the keys of those that end."""
    return ways_back(_desk(w), unit.state, [one.found for one in seen])
