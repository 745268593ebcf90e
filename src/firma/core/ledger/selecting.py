"""Selecting: which changes and events of a history are meant, by who, when, run, commit, action and kind; no values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from firma.core.ledger.history import RELEASED, ChangeRecord, Done, EventRecord

CHANGE = "change"
"""As a kind: every change, whatever entries it is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What is asked for; an empty field asks nothing. All that are given must hold.

    A change keeps only those of its operations that are asked for; one that keeps none is left out.
    """

    who: str = ""
    """Part of the subject, in any case. What was only seen is of whom an audit log named, or of nobody."""
    since: int = 0
    """Time (ms) from which on something of it was put; `until`: before which it began."""
    until: int = 0
    run: int = 0
    """Number of a lease."""
    commits: tuple[str, ...] = ()
    """Beginnings of commits; one of them must be that of a run."""
    changes: tuple[str, ...] = ()
    """Beginnings of digests, of the unit's plan or of the whole one."""
    actions: frozenset[str] = frozenset()
    """Words of what was done (created, updated …), or how it ended where it was not done (failed, open …)."""
    kinds: frozenset[str] = frozenset()
    """Kinds of entries; `change` for every change."""
    objects: frozenset[int] | None = None
    """Objects that it must be about, or the address."""
    address: str = ""
    entries: frozenset[int] | None = None
    """Numbers of entries, one of which must say it: those that changed an attribute."""


def select(records: Iterable[ChangeRecord | EventRecord], wanted: Filter) -> tuple[ChangeRecord | EventRecord, ...]:
    """Return the records that a filter asks for, in their order, each with the operations that it asks for."""
    found = (_event(one, wanted) if isinstance(one, EventRecord) else _change(one, wanted) for one in records)
    return tuple(one for one in found if one is not None)


def _change(record: ChangeRecord, wanted: Filter) -> ChangeRecord | None:
    if not (_in_time(record.began, record.last, wanted) and _is_of(record, wanted)):
        return None
    whole = _kinds_of(record) & wanted.kinds
    asks = wanted.actions or wanted.objects is not None or wanted.entries is not None or (wanted.kinds and not whole)
    if not asks:
        return record
    kept = tuple(
        done
        for done in record.operations
        if (not wanted.actions or word_of(done) in wanted.actions)
        and (wanted.objects is None or done.object in wanted.objects or done.address == wanted.address)
        and (wanted.entries is None or done.seq in wanted.entries)
        and (not wanted.kinds or whole or done.kind in wanted.kinds or _ends_as(done) in wanted.kinds)
    )
    return replace(record, operations=kept) if kept else None


def word_of(done: Done) -> str:
    """Return what was done, or how it ended where it was not."""
    return done.action if done.result == "done" else done.result


def _ends_as(done: Done) -> str:
    """The kind of the entry that ended an intent; empty where there is none."""
    return "outcome" if done.kind == "intent" and done.seq != done.begun else ""


def _kinds_of(record: ChangeRecord) -> frozenset[str]:
    """Kinds that are about a change as a whole."""
    begun = {"takeover" if run.cause.over else "lease" for run in record.runs}
    ended = {"release" for run in record.runs if run.ended == RELEASED}
    whole = set() if record.is_takeover else {CHANGE}
    return frozenset({*whole, *begun, *ended})


def _is_of(record: ChangeRecord, wanted: Filter) -> bool:
    causes = [run.cause for run in record.runs]
    names = {record.plan, *(name for cause in causes for name in (cause.root, cause.of))} - {""}
    return (
        (not wanted.who or any(_has(cause.subject, wanted.who) for cause in causes))
        and (not wanted.run or any(run.lease == wanted.run for run in record.runs))
        and (not wanted.commits or any(_begins([cause.commit], wanted.commits) for cause in causes))
        and (not wanted.changes or _begins(names, wanted.changes))
    )


def _event(record: EventRecord, wanted: Filter) -> EventRecord | None:
    is_meant = (
        _in_time(record.time, record.time, wanted)
        and not (wanted.run or wanted.changes or wanted.actions)
        and (not wanted.who or _has(_author(record), wanted.who))
        and (not wanted.commits or _begins([record.cause.commit], wanted.commits))
        and (not wanted.kinds or record.kind in wanted.kinds)
        and (wanted.objects is None or record.object in wanted.objects or record.address == wanted.address)
        and (wanted.entries is None or record.seq in wanted.entries)
    )
    return record if is_meant else None


def _author(record: EventRecord) -> str:
    return record.outside.who if record.kind == "observed" else record.cause.subject


def _in_time(began: int, last: int, wanted: Filter) -> bool:
    return last >= wanted.since and (not wanted.until or began < wanted.until)


def _has(text: str, part: str) -> bool:
    return part.casefold() in text.casefold()


def _begins(texts: Iterable[str], beginnings: tuple[str, ...]) -> bool:
    return any(text.startswith(beginnings) for text in texts)
