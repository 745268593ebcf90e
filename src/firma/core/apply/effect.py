"""What a run asks of the world (effects, imperative) and what it is told (events, past tense); knows no run.

Every question may be replied to with a Diagnostic: it could not be answered. A call is always answered (as lost).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from firma.core.ledger.entry import Draft, Entry
from firma.core.model.call import Answer, PlanAnswer, PlanRequest, Request, Thing
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.expression import Opaque
from firma.core.model.value import EMPTY, Map


class RunStatus(StrEnum):
    """Where a run is, or how it ended."""

    ADMITTING = "admitting"
    RUNNING = "running"
    DONE = "done"  # all that was planned, and nothing was deferred
    INCOMPLETE = "incomplete"  # nothing failed, but something is deferred or was left
    FAILED = "failed"  # some operation failed; what depends on it was skipped
    STALE = "stale"  # the read set moved before the run began
    BUSY = "busy"  # another run holds what this one would write or read
    FENCED = "fenced"  # its lease was taken over
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of the run."""
        return self not in {RunStatus.ADMITTING, RunStatus.RUNNING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """Append drafts right after entry `at`; answered by Placed, or by Moved if the head is another one.

    A lost answer of the store is the driver's affair: the same bytes at the same place succeed again. One is in flight.
    """

    at: int
    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallProvider:
    """Send a request; answered by Answered. The intent is durable. `provider` names the instance."""

    operation: str
    intent: int
    address: str
    provider: str
    request: Request


@dataclass(frozen=True, slots=True, kw_only=True)
class AskFinalPlan:
    """What exactly would the provider do now? Reply: PlanAnswer."""

    operation: str
    provider: str
    request: PlanRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class AskThings:
    """What is there? `how`: read (the thing), find (by tags), list (the type). Reply: Thing or None; a tuple of Things.

    `purpose`: baseline (before a creation), recovery (of `intent`), observe (a suspect object), reread (just before).
    """

    operation: str
    how: str
    purpose: str
    provider: str
    type: str
    thing: Thing | None = None
    tags: Map = EMPTY
    generation: str = ""
    intent: int = 0
    not_before: int = 0
    """Do not look before this time, ms: reads within the type's lag prove nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskEvaluate:
    """What does an opaque function give? Reply: a value, or a Diagnostic."""

    operation: str
    opaque: Opaque
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLookup:
    """What is the answer of a look-up? Reply: Map, or a Diagnostic."""

    operation: str
    address: str
    provider: str
    type: str
    inputs: Map = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class AskOpen:
    """Open a provider instance, or an ephemeral value (`kind`), with these inputs. Reply: None, or a Diagnostic.

    `name` is what operations call the instance, or the address of the value; `type` and `provider` are the value's.
    """

    operation: str
    name: str
    kind: str
    type: str = ""
    provider: str = ""
    inputs: Map = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class AskClose:
    """Close what was opened under a name: nothing uses it any more. Reply: None, or a Diagnostic."""

    operation: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wake:
    """Tell me when this time (ms) has come; answered by Replied with None. `intent` is what waits to be settled."""

    operation: str
    at: int
    intent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The run is over. `problem` says why it never began (stale, busy), or that it lost its lease (fenced)."""

    status: RunStatus
    problem: Diagnostic | None = None


Ask: TypeAlias = AskFinalPlan | AskThings | AskEvaluate | AskLookup | AskOpen | AskClose | Wake
Effect: TypeAlias = Put | CallProvider | Ask | End


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """Begin: check the read set and the leases, and put the lease."""

    now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A Put is durable: these are its entries."""

    entries: Sequence[Entry]
    now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A Put met another head: these entries came in between."""

    entries: Sequence[Entry]
    now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The provider answered a call, or its answer is lost; an answer that comes after `lost` may be told, too."""

    operation: str
    intent: int
    answer: Answer
    now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Replied:
    """A question was answered, or could not be (a Diagnostic)."""

    ask: Ask
    reply: PlanAnswer | Thing | tuple[Thing, ...] | Diagnostic | Any
    now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled:
    """Somebody pressed Ctrl-C: the first time stop starting, the second leave open intents and release."""

    now: int


Event: TypeAlias = Started | Placed | Moved | Answered | Replied | Cancelled
