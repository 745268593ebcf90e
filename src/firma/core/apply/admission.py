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


DAY_S = 86_400

SHOWN_MAX = 5
"""How many keys or leases a message names."""


def stale(unit: str, moved: Sequence[str]) -> Diagnostic:
    """Return F401: what the plan was made from has moved."""
    names = ", ".join(moved[:SHOWN_MAX]) + (f" and {len(moved) - SHOWN_MAX} more" if len(moved) > SHOWN_MAX else "")
    return diagnose("F401", f"{unit}: {names}.", value=names)


def held(plan: Plan, state: State, leases: Sequence[Lease]) -> Diagnostic:
    """Return F402: which runs hold what this one would write or read, by whom they are, since when, and which things.

    Times are those of the leases' entries, in UTC.
    """
    names = "; ".join(
        f"{plan.unit}#{lease.seq} holds {_things(met_by(plan, state, lease))}: {holder_of(lease)}"
        for lease in leases[:SHOWN_MAX]
    )
    more = f"; and {len(leases) - SHOWN_MAX} more runs" if len(leases) > SHOWN_MAX else ""
    return diagnose("F402", f"{names}{more}.", address=plan.unit, value=str(leases[0].seq))


def met_by(plan: Plan, state: State, lease: Lease) -> tuple[str, ...]:
    """Return the addresses that a plan and a lease meet at, sorted; what has none by its key."""
    keys = (plan.writes & (lease.writes | lease.reads)) | (plan.reads & lease.writes)
    found: set[str] = set()
    for key in keys:
        kind, _, rest = key.partition(":")
        obj = state.objects.get(int(rest)) if kind == "o" and rest.isdecimal() else None
        if kind == "a":
            found.add(rest)
        elif obj is not None and obj.address:
            found.add(obj.address)
        else:
            found.add(f"output:{rest}" if kind == "out" else key)
    return tuple(sorted(found))


def _things(addresses: Sequence[str]) -> str:
    more = f" and {len(addresses) - SHOWN_MAX} more" if len(addresses) > SHOWN_MAX else ""
    return f"{', '.join(addresses[:SHOWN_MAX])}{more}"


def holder_of(lease: Lease) -> str:
    """Return who holds a lease, in words: `ana (unverified) on HOST, process 12, since 2026-01-31 14:03:05 UTC`."""
    actor, process = lease.fields.get("actor", {}), lease.fields.get("process", {})
    proof = f" ({actor['proof']})" if actor.get("proof") else ""
    who = f"{actor.get('subject', 'somebody')}{proof}"
    host = str(process.get("host", "")).partition("/")[0]
    where = f" on {host}, process {process.get('pid', '?')}" if host else ""
    return f"{who}{where}, since {moment(lease.time)}"


def moment(ms: int) -> str:
    """Return a time as `2026-01-31 14:03:05 UTC`; by arithmetic, for the core knows no clock and no calendar.

    The civil calendar by eras of 400 years that begin in March: leap days come last.
    """
    seconds = ms // 1000
    days, second = seconds // DAY_S, seconds % DAY_S
    era, day = divmod(days + 719_468, 146_097)  # days from 0000-03-01, and in 400 years
    year = (day - day // 1_460 + day // 36_524 - day // 146_096) // 365
    in_year = day - (365 * year + year // 4 - year // 100)
    month = (5 * in_year + 2) // 153  # 0: March
    date = (era * 400 + year + (month >= 10), (month + 2) % 12 + 1, in_year - (153 * month + 2) // 5 + 1)
    return f"{date[0]:04}-{date[1]:02}-{date[2]:02} {second // 3600:02}:{second // 60 % 60:02}:{second % 60:02} UTC"
