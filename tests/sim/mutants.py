"""Planted bugs: one decision changed each, through a seam that production code has anyway."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from firma.core.apply.effect import AskThings
from firma.core.apply.rules import RULES, Rules
from firma.core.apply.run import Run
from firma.core.ledger.entry import Draft
from firma.core.ledger.state import LedgerObject, State
from firma.core.plan.plan import Plan

if TYPE_CHECKING:
    from sim.planning import Asked
    from sim.world import UnitWorld, World


def _plan(w: World, state: State, asked: Asked) -> Plan:
    from sim.planning import make_plan

    return make_plan(w, state, asked)


def _look(w: World, unit: UnitWorld, obj: LedgerObject) -> list[Draft]:
    from sim.planning import look

    return look(w, unit, obj)


def _may_look(ask: AskThings, now: int) -> bool:
    return now >= ask.not_before


@dataclass(frozen=True, slots=True)
class Mutant:
    """A system with one thing changed. `ledger_checks`: the ledger's own refusals are on (they hide what checkers see)."""

    name: str = "as built"
    rules: Rules = RULES
    run: Callable[..., Run] = Run
    new_state: Callable[[], State] = State
    plan: Callable[[World, State, Asked], Plan] = _plan
    look: Callable[[World, UnitWorld, LedgerObject], list[Draft]] = _look
    may_look: Callable[[AskThings, int], bool] = _may_look
    ledger_checks: bool = False
    patches: tuple[tuple[Any, str, Any], ...] = field(default=())
    """Attributes of modules or classes that are replaced while it runs: of rooms that have no bundle of rules."""

    def true_plan(self, plan: Plan) -> Plan:
        """The plan with the read set that planning as built gives it."""
        return TRUE.get(plan.digest, plan)


TRUE: dict[str, Plan] = {}
"""Plans whose read set a mutant changed -> as they were."""

AS_BUILT = Mutant(ledger_checks=True)
