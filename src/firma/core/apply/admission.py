"""Admission: what of a plan's read set is asked anew when a run begins, and while it is under way; knows no store."""

from __future__ import annotations

from firma.core.apply.values import Upstream
from firma.core.ledger.state import State
from firma.core.model.digest import digest_value
from firma.core.model.value import is_known
from firma.core.plan.plan import Plan
from firma.core.plan.readset import moved_keys


def moved(plan: Plan, state: State, upstream: Upstream) -> list[str]:
    """Return the keys of the read set that no longer stand; outputs of other units are digested as they are now."""
    digests = {}
    for key, was in plan.read_set.items():
        if was and key.startswith("up:"):
            value = upstream(key[3:])
            digests[key[3:]] = digest_value(value) if is_known(value) else ""
    return moved_keys(plan, state, digests)


def is_moved(plan: Plan, state: State, number: int) -> bool:
    """Return whether somebody else changed an object since it was planned, while the run was under way."""
    obj = state.objects.get(number)
    if obj is None:
        return False
    for entry, by in reversed(obj.touched):
        if entry <= plan.seq:
            return False
        if by != plan.digest:
            return True
    return False
