"""History: the changes and events of a unit, newest first; a projection of its entries' headers, knows no value.

A change is a plan digest: all runs that carried it (decision 31). What happened outside a run is an event.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.ledger.cause import LEASES, Cause, Outside, cause_of, outside_of
from firma.core.ledger.entry import Entry
from firma.core.ledger.losing import is_all_there

RELEASED = "released"
"""How a run ended that ended by itself."""

COMPLETE = "complete"
"""What a run says at its end that did all of its plan, where nothing waits."""

LATER = "deferred"
"""What a run says at its end that did all it could, where something waits for what only that made known."""

UNFINISHED = (LATER, "incomplete", "cancelled", "failed")
"""What runs say at their end that did not do all of their plan, in the order of how bad it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run: its lease, how it ended (released, taken over, living), and when it put its last entry."""

    lease: int
    cause: Cause
    began: int
    last: int
    ended: str = "living"
    end: str = ""
    """What it came to, as it said itself: complete, deferred, incomplete, failed, cancelled; empty where it did not."""
    over: tuple[tuple[int, Cause], ...] = ()
    """Leases that it ended when it began, each with its cause: one of nobody where that lease is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One thing that a change did, tried or left open: action in words, address, result, and the entry that says it.

    `run` is the lease under which it was begun, `kind` the kind of that entry.
    """

    action: str
    address: str
    object: int
    result: str
    seq: int
    run: int = 0
    kind: str = ""
    begun: int = 0
    """Number of the entry that began it: the intent; `seq` where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRecord:
    """A change: a plan digest, the runs that carried it, and what they did."""

    plan: str
    runs: tuple[Run, ...]
    operations: tuple[Done, ...]

    @property
    def cause(self) -> Cause:
        """The cause of its first run."""
        return self.runs[0].cause

    @property
    def name(self) -> str:
        """The change that it is a part of: the first root of its command, its own, or its plan; empty for none."""
        return self.cause.of or self.cause.root or self.plan

    @property
    def is_takeover(self) -> bool:
        """Whether it only ends the leases of others, as a person does: that is no change."""
        return not self.plan and bool(self.cause.over) and not self.operations

    @property
    def began(self) -> int:
        """When its first run began, ms."""
        return self.runs[0].began

    @property
    def last(self) -> int:
        """When its last entry was put, ms."""
        return max(run.last for run in self.runs)

    @property
    def counts(self) -> Mapping[str, int]:
        """Action -> how often it was done; `failed`, `unresolved` and `open` beside them."""
        counted = Counter(op.action if op.result == "done" else op.result for op in self.operations)
        return dict(sorted(counted.items()))

    @property
    def status(self) -> str:
        """One word: running, unresolved, open, interrupted (its last run did not end by itself), what that said, done.

        What failed in an earlier run, and was done in a later one that says that it is complete, counts no more.
        """
        results, last = {op.result for op in self.operations}, self.runs[-1]
        if last.ended == "living":
            return "running"
        is_whole = last.ended == RELEASED and last.end == COMPLETE
        words = ("unresolved", "open") if is_whole else ("unresolved", "open", "failed")
        otherwise = last.end if last.end in UNFINISHED else "done"
        return next((word for word in words if word in results), otherwise if last.ended == RELEASED else "interrupted")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord:
    """Something outside a run: what (an entry's kind), about which address, and who recorded it."""

    kind: str
    seq: int
    time: int
    address: str
    object: int
    cause: Cause
    detail: str = ""
    outside: Outside = Outside()  # noqa: RUF009  # frozen
    """Who made a change that was only seen, where an audit log said it."""


@dataclass(slots=True)
class _Change:
    runs: dict[int, Run] = field(default_factory=dict)
    operations: dict[tuple[int, str, int], Done] = field(default_factory=dict)


_SILENT = frozenset({"genesis", "key", "sealed", "snapshot", "format"})
_NONE: Mapping[int, str] = {}
_VERBS = {"create": "created", "update": "updated", "delete": "deleted"}


def history(
    entries: Iterable[Entry], before: Sequence[Entry] = (), addresses: Mapping[int, str] = _NONE
) -> tuple[ChangeRecord | EventRecord, ...]:
    """Return changes and events of a log, newest first (a change by its newest run).

    Of a part of a log `before` are leases and intents from before it that it refers to, of which nothing is told, and
    `addresses` what objects were called where it begins.
    """
    teller = _Teller(addresses)
    for entry in sorted(before, key=lambda one: one.seq):
        teller.know(entry)
    for entry in entries:
        teller.note(entry)
    return teller.tell()


class _Teller:
    """Tells changes by their key: the plan's digest, or (an act without a plan) the lease, which no other shares."""

    def __init__(self, addresses: Mapping[int, str]) -> None:
        self.changes: dict[str, _Change] = {}
        self.plan_of: dict[int, str] = {}
        self.intents: dict[int, tuple[str, Entry]] = {}
        self.addresses: dict[int, str] = dict(addresses)
        self.events: list[EventRecord] = []
        self.known: set[str] = set()
        self.causes: dict[int, Cause] = {}

    def know(self, entry: Entry) -> None:
        """Take in a lease or an intent from before what is told."""
        if entry.kind in LEASES:
            key = f"before {entry.seq}"
            self._lease(entry, key)
            self.known.add(key)
        elif entry.kind == "intent" and entry.run in self.plan_of:
            self.intents[entry.seq] = (self.plan_of[entry.run], entry)

    def note(self, entry: Entry) -> None:
        """Take one entry in."""
        if entry.object and entry.address:
            self.addresses[entry.object] = entry.address
        if entry.kind in LEASES:
            self._lease(entry)
            return
        plan = self.plan_of.get(entry.run)
        if plan is not None and entry.kind != "stray":  # what answers after a run was taken over is not of its time
            self._touch(plan, entry)
        match entry.kind:
            case "release":
                self._end(entry.fields["lease"], RELEASED, str(entry.fields.get("end", "")))
            case "intent" if plan is not None:
                self.intents[entry.seq] = (plan, entry)
                self._did(plan, entry, entry.fields["act"], "open", entry.seq)
            case "outcome" | "resolved":
                self._settled(entry, plan)
            case "moved" | "forgotten" | "hold" | "output" | "adopted" if plan is not None:
                self._did(plan, entry, _word(entry), "done", entry.seq)
            case "observed" if _is_quiet(entry):
                pass  # nothing that anybody would look for
            case kind if kind not in _SILENT:
                self._event(entry)

    def _lease(self, entry: Entry, key: str = "") -> None:
        plan = key or str(entry.fields["plan"]) or f"lease {entry.seq}"
        self.plan_of[entry.seq] = plan
        for over in entry.fields.get("over", ()):
            self._end(over, f"taken over by {entry.seq}")
        cause = self.causes[entry.seq] = cause_of(entry)
        over = tuple((number, self.causes.get(number, Cause())) for number in cause.over)
        run = Run(lease=entry.seq, cause=cause, began=entry.time, last=entry.time, over=over)
        self.changes.setdefault(plan, _Change()).runs[entry.seq] = run

    def _touch(self, plan: str, entry: Entry) -> None:
        run = self.changes[plan].runs[entry.run]
        self.changes[plan].runs[entry.run] = replace(run, last=entry.time)

    def _end(self, lease: int, how: str, end: str = "") -> None:
        plan = self.plan_of.get(lease)
        if plan is not None:
            self.changes[plan].runs[lease] = replace(self.changes[plan].runs[lease], ended=how, end=end)

    def _settled(self, entry: Entry, plan: str | None) -> None:
        begun = self.intents.get(entry.fields["intent"])
        if begun is None:
            return
        first_plan, intent = begun
        if entry.kind == "resolved":
            result = "done" if entry.fields["verdict"] == "adopt" else "failed"
            self._event(entry)
        else:
            result = str(entry.fields["result"])
        self._did(first_plan, intent, intent.fields["act"], result, entry.seq)
        if plan is not None and plan != first_plan:
            self._did(plan, intent, "settle", result, entry.seq, run=entry.run)

    def _did(self, plan: str, entry: Entry, act: str, result: str, seq: int, *, run: int = 0) -> None:
        address = entry.address or self.addresses.get(entry.object or 0, "")
        done = Done(
            action=_VERBS.get(act, act),
            address=address,
            object=entry.object or 0,
            result=result,
            seq=seq,
            run=run or entry.run,
            kind=entry.kind,
            begun=entry.seq,
        )
        self.changes[plan].operations[entry.object or 0, act, entry.seq] = done

    def _event(self, entry: Entry) -> None:
        self.events.append(
            EventRecord(
                kind=entry.kind,
                seq=entry.seq,
                time=entry.time,
                address=entry.address or self.addresses.get(entry.object or 0, ""),
                object=entry.object or 0,
                cause=self._cause(entry),
                detail=_lost(entry.fields) if entry.kind == "recovery" else _about(entry.fields),
                outside=outside_of(entry) if entry.kind == "observed" else Outside(),
            )
        )

    def _cause(self, entry: Entry) -> Cause:
        """Whose an event is, as it says itself; a late answer is of the run that sent the call."""
        if entry.kind != "stray":
            return cause_of(entry)
        _, intent = self.intents.get(entry.fields["intent"], ("", None))
        return self.causes.get(entry.fields.get("lease", 0) or (intent.run if intent else 0)) or cause_of(entry)

    def tell(self) -> tuple[ChangeRecord | EventRecord, ...]:
        """Return what was taken in, newest first."""
        found: list[tuple[int, ChangeRecord | EventRecord]] = [(event.seq, event) for event in self.events]
        for plan, change in self.changes.items():
            if plan in self.known:
                continue
            record = ChangeRecord(
                plan=next(iter(change.runs.values())).cause.plan,
                runs=tuple(change.runs.values()),
                operations=_with_replacements(change.operations.values()),
            )
            found.append((record.runs[-1].lease, record))
        return tuple(record for _, record in sorted(found, key=lambda pair: -pair[0]))


def _is_quiet(entry: Entry) -> bool:
    """Whether a look only ended a suspicion, or saw what followed from other changes: nobody changed anything."""
    return bool(entry.fields.get("follows") or (entry.fields.get("clear") and not entry.values))


def _with_replacements(operations: Iterable[Done]) -> tuple[Done, ...]:
    """Return operations where a creation and a deletion of one object, both done, are told as one replacement."""
    listed = list(operations)
    made = {op.object for op in listed if op.action == "created" and op.result == "done" and op.object}
    unmade = {op.object for op in listed if op.action == "deleted" and op.result == "done"}
    both = made & unmade
    kept = [op for op in listed if not (op.object in both and op.action == "deleted" and op.result == "done")]
    return tuple(
        _renamed(op) if op.object in both and op.action == "created" and op.result == "done" else op for op in kept
    )


def _renamed(op: Done) -> Done:
    return replace(op, action="replaced")


def _word(entry: Entry) -> str:
    if entry.kind == "hold":
        return "lifted" if entry.fields.get("lift") else "held"
    if entry.kind == "output":
        return "removed output" if entry.fields.get("removed") else "output"
    return entry.kind


def _lost(fields: Mapping[str, Any]) -> str:
    """Return what an entry says of lost ones: that they are missing, what was found of them, or that it was noted."""
    those = f"entries {fields['from']} to {fields['to']}"
    last = fields["to"] if isinstance(fields["to"], int) else 0
    match fields.get("step", "begun"):
        case "begun" if is_all_there(fields["from"], last):
            return f"what was whole of {fields.get('backup') or 'a copy'} took its place: up to {last}, as it was seen"
        case "begun":
            return f"{those} are missing; what was whole of {fields.get('backup') or 'a copy'} took their place"
        case "searched":
            found, gone = fields.get("found", 0), fields.get("gone", 0)
            return f"what {those} made was looked for: {found} found, {gone} gone"
        case _:
            return f"somebody took note that {those} are missing"


def _about(fields: Mapping[str, Any]) -> str:
    """Return the fields of an event that say something: flags and short texts; who made it is told apart."""
    words = [name for name, value in fields.items() if value is True]
    words += [
        f"{name} {value}"
        for name, value in fields.items()
        if isinstance(value, str) and value and len(value) < 80 and name not in ("who", "call")
    ]
    return ", ".join(words)
