"""What the engine does about moves between units, over the logs of a simulated world: claims, obstacles, plans."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from firma.core.graph.order import topological
from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import Diagnostic
from firma.core.plan.acts import REST, Acts, Crossing
from firma.core.plan.plan import Deferred, Plan
from firma.engine.crossings import Crossings, crossings_of
from firma.engine.moving import _by_use, _one_way, problems_between
from firma.engine.wish import Wish
from sim.facts import document_of
from sim.world import World

if TYPE_CHECKING:
    from firma.engine.context import Context
    from firma.engine.crossings import Documents

T = TypeVar("T")


class Logs:
    """The part of an engine's context that moves ask: ledgers, entries, names. It answers at once."""

    def __init__(self, w: World) -> None:
        self.w = w
        self.project, self.environment, self.store = SimpleNamespace(name="shop"), SimpleNamespace(name="dev"), self

    async def units(self) -> Sequence[str]:
        return list(self.w.units)

    async def ledger(self, unit: str) -> Any:
        return self.w.units[unit]

    async def entries(self, unit: str) -> Any:
        return tuple(self.w.units[unit].log)


def at_once(asked: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine that waits for nothing comes to."""
    try:
        asked.send(None)
    except StopIteration as end:
        return cast("T", end.value)
    raise RuntimeError("it waits")


def _context(w: World) -> Context:
    return cast("Context", Logs(w))


def documents(w: World) -> Documents:
    """The sources of all units."""
    return {parse_unit(name): document_of(w.mutant.seen(unit.source)) for name, unit in w.units.items()}


def crossings(w: World, names: Sequence[str], *, kind: str = "plan") -> Crossings:
    """Return what moves between units where these are planned together."""
    units = [parse_unit(name) for name in names]
    return at_once(crossings_of(_context(w), documents(w), units, Wish(kind=kind)))


def obstacles(w: World, between: Sequence[Crossing]) -> list[Diagnostic]:
    """Return what forbids moves."""
    return at_once(problems_between(_context(w), documents(w), between))


def move_plans(w: World, between: Sequence[Crossing]) -> list[Plan]:
    """Return the plans of moves, givers before takers, as the engine makes them."""
    going, needs = _one_way(between)
    units: dict[str, tuple[str, ...]] = {
        unit: () for one in going for unit in ((one.taker,) if one.is_given else (one.giver, one.taker))
    }
    plans = []
    for name in topological(units | needs):
        acts = Acts(unit=name, state=w.units[name].state)
        for one in going:
            if one.giver == name and not one.is_given:
                acts.give(one)
        for one in _by_use([one for one in going if one.taker == name]):
            acts.take(one)
        plans.append(acts.plan(facts={"time": w.now}, deferred=[Deferred(address=REST, why="moves first")]))
    return plans
