"""The decisions of a run as one bundle of pure functions; knows no event.

Production has one instance, `RULES`. A test plants another function and shows that the simulation catches it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from firma.core.apply import admission, answer, checks, observe, recovery, request
from firma.core.apply.recovery import Case, Step, Verdict
from firma.core.apply.values import Upstream
from firma.core.ledger.entry import Draft, Entry
from firma.core.ledger.folding import apply_entry
from firma.core.ledger.footprint import is_fenced, living
from firma.core.ledger.state import Lease, LedgerObject, State
from firma.core.model.call import Answer, PlanAnswer, Request, Thing
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.core.plan.plan import Operation, Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a run asks itself, in the order in which it does."""

    fold: Callable[[State, Entry], None] = apply_entry
    moved_keys: Callable[[Plan, State, Upstream], list[str]] = admission.moved
    living: Callable[[State, frozenset[str], frozenset[str]], Sequence[Lease]] = living
    obstacle: Callable[[Operation, LedgerObject | None, State, Plan], Diagnostic | None] = checks.obstacle
    final_request: Callable[[Operation, Map, PlanAnswer], Map | Diagnostic | None] = checks.final_request
    request: Callable[[str, Case, State, TypeSchema], Request] = request.request_of
    judge: Callable[[Case, Answer, int], Verdict | None] = answer.judge
    next_step: Callable[[Case, int, Mapping[str, Any] | None], tuple[Step, int]] = recovery.next_step
    read_verdict: Callable[[Case, TypeSchema, Map, Thing | None], Verdict] = recovery.read_verdict
    look_verdict: Callable[[Case, Step, Sequence[Thing], State, TypeSchema], Verdict] = recovery.look_verdict
    is_fenced: Callable[[State, int], bool] = is_fenced
    still_stands: Callable[[State, Draft], bool] = observe.still_stands
    leads_on: Callable[[Draft], bool] = answer.leads_on


RULES = Rules()
