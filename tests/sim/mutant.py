"""A planted bug: a system with one thing changed, through a seam that production code has anyway; knows no bug."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from firma.core.apply.effect import AskThings
from firma.core.apply.rules import RULES, Rules
from firma.core.ledger.state import State
from firma.core.plan.naming import NameMaker, physical_name
from firma.core.plan.plan import Plan
from firma.core.trust.verdict import Admitted, seal_of_the_gate
from sim.facts import Source

Patch = tuple[Any, str, Any]
"""A module or class, the name of an attribute, and what stands there while the mutant lives."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A system with one thing changed. `ledger_checks`: the ledger refuses, too, which hides what checkers see."""

    rules: Rules = RULES
    new_state: Callable[[], State] = State
    name_maker: NameMaker = physical_name
    seen: Callable[[Source], Source] = lambda source: source
    """What the planner is shown of the author's source."""
    weaken: Callable[[Plan], Plan] = lambda plan: plan
    """What becomes of a plan after the gate, its digest aside."""
    may_look: Callable[[AskThings, int], bool] = lambda ask, now: now >= ask.not_before
    patches: tuple[Patch, ...] = ()
    ledger_checks: bool = False

    @contextmanager
    def planted(self) -> Iterator[None]:
        """Replace what is patched, and put it back."""
        for where, name, other in self.patches:
            ORIGINALS.setdefault((where, name), where.__dict__[name])
            setattr(where, name, other)
        try:
            yield
        finally:
            for where, name, _ in self.patches:
                setattr(where, name, ORIGINALS[where, name])

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Put back, for a moment, what is patched."""
        planted = [(where, name, other) for where, name, other in self.patches]
        for where, name, _ in planted:
            setattr(where, name, ORIGINALS[where, name])
        try:
            yield
        finally:
            for where, name, other in planted:
                setattr(where, name, other)

    def weakened(self, admitted: Admitted) -> Admitted:
        """Return what this system admits in the place of what the gate did."""
        plan = self.weaken(admitted.plan)
        return admitted if plan is admitted.plan else Admitted(plan, admitted.verdict, seal_of_the_gate())


ORIGINALS: dict[tuple[Any, str], Any] = {}
"""What stands where a mutant was planted."""

AS_BUILT = Mutant(ledger_checks=True)
