"""What is true in a simulated world, whatever the system believes: who made what, which plan was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import State
from firma.core.model.schema import Mode
from firma.core.plan.plan import Act as PlanAct
from firma.core.plan.plan import Plan
from firma.core.trust.verdict import Admitted
from firma.providers.sim.things import Made
from sim.facts import UNITS
from sim.world import CALL_MAX, TOKEN_LIFE, UnitWorld, World

if TYPE_CHECKING:
    from sim.planning import Asked

FOREIGN = 1_000_000
"""Numbers of intents of each unit but the first begin at a multiple of this in the cloud's ground truth."""

LATE = 10_000_000
"""And here those of calls that no fence and no token could reach any more: what they make is known to be late."""

Key = tuple[str, str]
"""Type and identifier of a thing."""


class Truth:
    """The memory of one world's checkers."""

    def __init__(self, world: World) -> None:
        self.w = world
        self.admitted: dict[str, Admitted] = {}
        self.asked: dict[str, Asked] = {}
        self.true: dict[str, Plan] = {}
        """Plans as the gate let them through, whatever a mutant made of their footprint and read set."""
        self.noops: dict[str, set[str]] = {}
        self.forgotten: set[Key] = set()
        self.excused: set[int] = set()
        self.was: dict[tuple[str, int], str] = {}
        self.lineage: dict[tuple[str, str], int] = {}
        self.claims: dict[tuple[str, int], tuple[str, str]] = {}
        """Unit and object -> unit and address where the author says that it lives from now on."""
        self.on_the_way: dict[tuple[str, int], set[Key]] = {}
        """Unit and object -> things of what was given and has not arrived yet."""

    def maker(self, unit: UnitWorld, intent: int, *, late: bool) -> int:
        """The number by which the cloud remembers who made a thing."""
        number = UNITS.index(unit.name) * FOREIGN + intent
        return number + LATE if late else number

    def intent_of(self, maker: int) -> tuple[UnitWorld, Entry]:
        unit = self.w.units[UNITS[maker % LATE // FOREIGN]]
        return unit, unit.log[maker % FOREIGN - 1]

    def renamed(self, unit: UnitWorld, old: str, new: str) -> None:
        """The author renamed something: its object must stay the same."""
        number = self.lineage.pop((unit.name, old), None) or unit.state.by_address.get(old)
        if number is not None and unit.state.objects[number].now is not None:
            self.lineage[unit.name, new] = number

    @staticmethod
    def keys(state: State) -> set[Key]:
        return {(o.type, g.identifier) for o in state.objects.values() for g in o.generations.values()}

    def is_late(self, made: Made) -> bool:
        """A process that was fenced before it sent: no fence on the log reaches it."""
        if made.made_by is None or made.made_by < LATE:
            return False
        _, intent = self.intent_of(made.made_by)
        covered = Mode.TOKEN in made.spec.modes and self.w.now < intent.time + TOKEN_LIFE - CALL_MAX
        return not covered


def whole_footprint(plan: Plan) -> tuple[frozenset[str], frozenset[str]]:
    """The whole footprint of a plan, whatever was recorded of it."""
    writes: set[str] = set()
    for operation in plan.operations.values():
        if operation.act not in (PlanAct.OUTPUT, PlanAct.LOOKUP):
            writes |= {f"a:{operation.address}"} if operation.address else set()
            writes |= {f"o:{operation.object}"} if operation.object is not None else set()
    return frozenset(writes) | plan.writes, plan.reads
