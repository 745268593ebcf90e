"""Admission: what of a plan's read set is asked anew when a run begins, and while it is under way; knows no store."""

from __future__ import annotations

from collections.abc import Sequence

from firma.core.apply.values import Upstream
from firma.core.ledger.state import Lease, State
from firma.core.model.diagnostic import Diagnostic, diagnose
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


SHOWN_MAX = 5
"""How many keys or leases a message names."""


def stale(unit: str, moved: Sequence[str]) -> Diagnostic:
    """Return F401: what the plan was made from has moved."""
    names = ", ".join(moved[:SHOWN_MAX]) + (f" and {len(moved) - SHOWN_MAX} more" if len(moved) > SHOWN_MAX else "")
    return diagnose("F401", f"{unit}: {names}.", value=names)


def held(unit: str, leases: Sequence[Lease]) -> Diagnostic:
    """Return F402: who holds what this run would write or read."""
    names = ", ".join(holder_of(lease) for lease in leases[:SHOWN_MAX])
    return diagnose("F402", f"{unit}: {names}.", value=str(leases[0].seq))


def holder_of(lease: Lease) -> str:
    """Return a lease in words: its number, and who holds it where."""
    actor, process = lease.fields.get("actor", {}), lease.fields.get("process", {})
    who = actor.get("subject", "somebody")
    where = f" on {process['host']}, process {process.get('pid', '?')}" if "host" in process else ""
    return f"lease {lease.seq} of {who}{where}"
