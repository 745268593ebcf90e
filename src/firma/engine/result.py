"""What verbs return to the doors (command line, later portal): frozen, without any rendering; knows no terminal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Protocol

from firma.core.ledger.cause import Outside
from firma.core.ledger.state import LedgerObject
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.node import UnitDocument
from firma.core.plan.plan import Plan, RootPlan
from firma.core.trust.verdict import Verdict
from firma.engine.rolled import Rolled


class Exit(IntEnum):
    """Exit codes of the command line; with several, the first of PRECEDENCE wins."""

    DONE = 0
    ERROR = 1
    CHANGES = 2
    INCOMPLETE = 3
    REFUSED = 4
    APPROVAL = 5
    STALE = 6
    UNRESOLVED = 7
    USAGE = 64
    CANCELLED = 130


PRECEDENCE = (
    Exit.CANCELLED,
    Exit.ERROR,
    Exit.REFUSED,
    Exit.STALE,
    Exit.APPROVAL,
    Exit.UNRESOLVED,
    Exit.INCOMPLETE,
    Exit.CHANGES,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A root plan with the verdict of each unit, and everything worth saying about how it was made."""

    root: RootPlan
    verdicts: Mapping[str, Verdict]
    documents: Mapping[str, UnitDocument]
    notes: tuple[Diagnostic, ...] = ()
    printed: str = ""
    """What the program printed while it was evaluated."""
    seconds: Mapping[str, float] = field(default_factory=dict)
    """Phase -> seconds: evaluate, observe, plan, store."""
    stored: bool = True
    project: str = ""
    """The project's name, for a plan of no unit at all."""
    environment: str = ""
    tier: str = "standard"
    isolation: str = ""
    kind: str = "plan"
    """plan, destroy or rollback."""
    rolled: Rolled | None = None
    """Of a rollback: what stands against it, what is left, what the source would have to say."""
    of: str = ""
    """Root of the first plan of the command that it is a later round of; empty for a first one."""
    unresolved: tuple[str, ...] = ()
    """Addresses (`unit/address`) with a call that no run can settle: `firma resolve` does."""
    graph: str = ""
    """Digest of the graph document that it was made from."""
    items: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Unit -> loop -> keys of its items, as far as they were known; only of a plan that was made a moment ago."""

    @property
    def plans(self) -> tuple[Plan, ...]:
        """The plans of its units, in dependency order."""
        return self.root.plans

    @property
    def said(self) -> tuple[Diagnostic, ...]:
        """Everything worth saying: about the planning, then about each unit's plan (such as holds), each once."""
        return tuple(dict.fromkeys((*self.notes, *(note for plan in self.plans for note in plan.notes))))


class Progress(Protocol):
    """Where a long verb tells what it does; every method returns at once."""

    def phase(self, name: str, detail: str = "") -> None:
        """A phase begins (evaluate, observe, plan, apply UNIT, settle …)."""
        ...

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        """An operation is started, waiting, done, failed, skipped, unresolved or deferred."""
        ...

    def note(self, diagnostic: Diagnostic) -> None:
        """Something is worth saying at once."""
        ...


class Silent:
    """Progress that nobody watches."""

    def phase(self, name: str, detail: str = "") -> None:
        """Say nothing."""

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        """Say nothing."""

    def note(self, diagnostic: Diagnostic) -> None:
        """Say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRun:
    """How the run of one unit ended: done, incomplete, failed, stale, busy, fenced, cancelled, or not started."""

    unit: str
    status: str
    run: str = ""
    """`UNIT#NUMBER` of its lease entry; empty if it got none."""
    plan: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    """done, failed, skipped, unresolved."""
    problems: tuple[Diagnostic, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """How an apply ended, unit by unit, and the exit code that says it."""

    runs: tuple[UnitRun, ...]
    exit: Exit
    root: str = ""
    of: str = ""
    """Root of the first plan of its change: its own, an earlier round's, or that of what it goes on with."""
    problems: tuple[Diagnostic, ...] = ()
    outputs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One object as the ledger holds it: unit, object, and its options and place in words."""

    unit: str
    obj: LedgerObject
    hold: str = ""
    users: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Who did something: subject, and how that was proven (`unverified` until identities exist)."""

    subject: str
    proof: str = "unverified"
    host: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """Who wrote the line of the source that declares something, as git says it; `why_unknown` where it cannot.

    `place` is where it stands (file:line), `commit` the one that brought the line, `when` its author's time in ms.
    """

    place: str
    commit: str = ""
    author: str = ""
    email: str = ""
    when: int = 0
    subject: str = ""
    why_unknown: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witnessed:
    """How far somebody else remembers a unit's log: entries in all, up to which one, by whom (empty: nobody)."""

    entries: int = 0
    upto: int = 0
    by: str = ""

    @property
    def since(self) -> int:
        """Entries since the last witness: who holds the log's key could rewrite these unseen."""
        return self.entries - self.upto


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """What changed last, who, when, for which reason and commit, and whether it is safe to go back."""

    address: str
    unit: str
    path: str = ""
    action: str = ""
    when: int = 0
    who: Who | None = None
    reason: str = ""
    commit: str = ""
    dirty: bool = False
    run: str = ""
    plan: str = ""
    """Digest of the unit's part of the plan."""
    root: str = ""
    """Digest of the whole plan: the name of the change."""
    approval: str = ""
    place: str = ""
    changes: tuple[tuple[str, Any, Any], ...] = ()
    """(path, before, after); values that are hidden are Sensitive."""
    back: str = ""
    """The class of going back: in_place, recreate, lossy, one_way, unknown, nothing."""
    back_why: str = ""
    back_how: str = ""
    notes: tuple[str, ...] = ()
    declared: Declared | None = None
    """Who wrote `place`; None where nobody asked git, or no run of ours made the change."""
    outside: Outside | None = None
    """Where no run of ours changed it: who did, as an audit log says (nobody we know where it is empty)."""
    witnessed: Witnessed = Witnessed()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A run that another one, or a person, ended: its name, who it was of, and its change (empty: not known)."""

    run: str
    who: Who
    root: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryItem:
    """One change or one event: all runs that carried it, what it did, who and why.

    A change has `parts`: what each round of it came to in each unit, in order; a part has none.
    """

    unit: str
    """Of a change over several units the one that began first."""
    plan: str
    runs: tuple[str, ...]
    when: int
    until: int
    who: Who
    reason: str
    commit: str
    kind: str
    actions: tuple[tuple[str, str], ...]
    """(action, address)."""
    status: str = ""
    root: str = ""
    """Digest of the whole plan of its first round: the name of the change."""
    round_root: str = ""
    """Of a part: digest of the whole plan of its own round."""
    parts: tuple[HistoryItem, ...] = ()
    over: tuple[Ended, ...] = ()
    """Runs that it ended when it began."""
    dirty: bool = False
    scope: str = ""
    """Of a partial plan: the options that made it one."""
    outside: Outside | None = None
    """Of what was observed: who did it, as an audit log says (nobody we know where it is empty)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One address that differs between two sides, attribute by attribute."""

    unit: str
    address: str
    kind: str
    """added, removed or changed."""
    attributes: tuple[tuple[str, Any, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """What was settled: unit and address, the intent's number, the verdict (adopted, absent) and what it means."""

    unit: str
    address: str
    intent: int
    verdict: str
    identifier: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """Which leases of a unit were ended, and who held them; `open_intents` the next run settles first."""

    unit: str
    over: tuple[int, ...]
    holders: tuple[str, ...] = ()
    open_intents: int = 0
    notes: tuple[Diagnostic, ...] = ()
    """Warnings (F441) about holders that were heard from a moment before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphNode:
    """One node: its address, and what the plan that was made for it would do to it (no_op where nothing).

    Without a plan the action is an empty text: nobody looked what would happen.
    """

    unit: str
    address: str
    type: str
    action: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphView:
    """Nodes in a fixed order, and edges (user, used), both as whole addresses (`unit/address`)."""

    nodes: tuple[GraphNode, ...]
    edges: tuple[tuple[str, str], ...] = ()
