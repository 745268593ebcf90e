"""Refreshing: which objects are looked at before a plan is final (decision 10); knows no provider and no answer.

A first plan is made from the ledger alone. What it writes or directly refers to, and what was not seen for long, is
looked at; where something differs, the plan is made again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from firma.core.ledger.state import LedgerObject, State
from firma.core.plan.plan import Plan


class Refresh(StrEnum):
    """What is looked at before planning."""

    TOUCHED = "touched"  # what the plan writes or directly refers to, and what was not seen for long
    FULL = "full"
    NONE = "none"


def to_observe(
    state: State,
    policy: Refresh,
    plan: Plan | None = None,
    *,
    now_ms: int = 0,
    max_age_ms: int = 0,
    seen: Mapping[int, int] | None = None,
) -> tuple[LedgerObject, ...]:
    """Return the objects to be looked at, by number; never one with an open intent: that settles first.

    `plan` is the first plan; `touched` needs it. `seen` is when each object was last looked at, with or without a
    difference (ms); what is older than `max_age_ms` (0: no limit) counts as touched.
    """
    if policy is Refresh.NONE:
        return ()
    touched = _touched(plan)
    found = []
    for number, obj in sorted(state.objects.items()):
        if obj.pending or not (obj.generations or obj.suspect):
            continue
        last = max((seen or {}).get(number, 0), *(max(g.observed, g.written) for g in obj.generations.values()), 0)
        is_old = bool(max_age_ms) and now_ms - last > max_age_ms
        if policy is Refresh.FULL or number in touched or is_old:
            found.append(obj)
    return tuple(found)


def _touched(plan: Plan | None) -> frozenset[int]:
    keys = () if plan is None else (*plan.writes, *plan.reads)
    return frozenset(int(key[2:]) for key in keys if key.startswith("o:"))
