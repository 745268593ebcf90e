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
        is_old = bool(max_age_ms) and now_ms - _last_seen(obj, seen) > max_age_ms
        if policy is Refresh.FULL or number in touched or is_old:
            found.append(obj)
    return tuple(found)


def fresh_until(state: State, max_age_ms: int, seen: Mapping[int, int] | None = None) -> int:
    """Return the last moment (ms) at which `touched` finds nothing old; 0: there is nothing that grows old."""
    ages = [_last_seen(obj, seen) for obj in state.objects.values() if not obj.pending and obj.generations]
    return min(ages) + max_age_ms if ages and max_age_ms else 0


def _last_seen(obj: LedgerObject, seen: Mapping[int, int] | None) -> int:
    return max((seen or {}).get(obj.id, 0), *(max(g.observed, g.written) for g in obj.generations.values()), 0)


def _touched(plan: Plan | None) -> frozenset[int]:
    keys = () if plan is None else (*plan.writes, *plan.reads)
    return frozenset(int(key[2:]) for key in keys if key.startswith("o:"))
