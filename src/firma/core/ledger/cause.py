"""Causes: who did something, how that was proven, why, at which commit and under which plan, as a lease says it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.entry import Entry

UNVERIFIED = "unverified"
"""How an actor is proven until identities exist: not at all."""

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What a run's lease says of it. `run` is the lease's number, 0 for entries outside a lease."""

    run: int = 0
    subject: str = UNKNOWN
    proof: str = UNVERIFIED
    issuer: str = ""
    host: str = ""
    link: str = ""
    reason: str = ""
    commit: str = ""
    dirty: bool = False
    plan: str = ""
    effect: str = ""
    root: str = ""
    of: str = ""
    """Root of the first plan of the command (or of the one that it goes on with), where that is another one."""
    time: int = 0
    over: tuple[int, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def who(self) -> str:
        """Who, and how that was proven: `ana@example.org (unverified)`. Never one without the other."""
        return f"{self.subject} ({self.proof})"


def cause_of(entry: Entry) -> Cause:
    """Return the cause that an entry states: a lease for its run, any other entry for itself.

    `actor` may be an object or a text; `commit` may be a text or an object with `id`.
    """
    fields = entry.fields
    actor, commit = fields.get("actor"), fields.get("commit", "")
    about: Mapping[str, Any] = actor if isinstance(actor, Mapping) else {"subject": actor} if actor else {}
    if isinstance(commit, Mapping):
        commit = commit.get("id") or f"unknown ({commit.get('why', 'not recorded')})"
    is_lease = entry.kind in LEASES
    return Cause(
        run=entry.seq if is_lease else 0,
        subject=_text(about, "subject") or UNKNOWN,
        proof=_text(about, "proof") or UNVERIFIED,
        issuer=_text(about, "issuer"),
        host=_text(about, "host"),
        link=_text(about, "link"),
        reason=_text(fields, "reason"),
        commit=str(commit),
        dirty=bool(fields.get("dirty")),
        plan=_text(fields, "plan"),
        effect=_text(fields, "effect"),
        root=_text(fields, "root"),
        of=_text(fields, "of"),
        time=entry.time,
        over=tuple(fields.get("over", ())) if is_lease else (),
        fields=fields,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """What an audit log said of a change that no run of ours made: who, by which call, when (ms); empty: not known."""

    who: str = ""
    call: str = ""
    changed_at: int = 0

    @property
    def is_known(self) -> bool:
        """Whether somebody is named."""
        return bool(self.who)


def outside_of(entry: Entry) -> Outside:
    """Return what an `observed` entry says of who made the change that it saw; its fields are optional."""
    who, changed_at = entry.fields.get("who"), entry.fields.get("changed_at", 0)
    return Outside(
        who=_text(who, "subject") if isinstance(who, Mapping) else who if isinstance(who, str) else "",
        call=_text(entry.fields, "call"),
        changed_at=changed_at if type(changed_at) is int else 0,
    )


def outsiders_of(entry: Entry) -> dict[str, Outside]:
    """Return attribute -> who changed it, where an `observed` entry tells it attribute by attribute."""
    told = entry.fields.get("by", ())
    found = {}
    for one in told if isinstance(told, list | tuple) else ():
        if isinstance(one, Mapping):
            at = one.get("at", 0)
            who = Outside(who=_text(one, "who"), call=_text(one, "call"), changed_at=at if type(at) is int else 0)
            found[_text(one, "path")] = who
    return found


LEASES = frozenset({"lease", "takeover"})


def causes_of(entries: Iterable[Entry]) -> dict[int, Cause]:
    """Return lease number -> cause for every lease among the entries."""
    return {entry.seq: cause_of(entry) for entry in entries if entry.kind in LEASES}


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""
