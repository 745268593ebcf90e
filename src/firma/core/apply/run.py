"""A run as a state machine: events in, effects out; knows no clock, no store and no provider.

It is admitted (read set and leases are checked, and the lease is put at the head that was checked), carries out what
the plan says, and releases its lease. The table of states is in the research page of the core, section 6.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, assert_never

from firma.core.apply.admission import held, stale
from firma.core.apply.ahead import Ahead
from firma.core.apply.context import AllowedAt, Context, Schemas, nothing_allowed_at
from firma.core.apply.drafts import LeaseFacts, lease_draft, release_draft
from firma.core.apply.effect import (
    Answered,
    Ask,
    AskThings,
    Cancelled,
    Effect,
    End,
    Event,
    Moved,
    Placed,
    Replied,
    RunStatus,
    Started,
    Wake,
)
from firma.core.apply.journal import Item
from firma.core.apply.progress import OperationView, Progress, Stage
from firma.core.apply.rules import RULES, Rules
from firma.core.apply.settling import Settling
from firma.core.apply.starting import Starting
from firma.core.apply.values import Upstream, Values
from firma.core.ledger.entry import Entry, EntryKind
from firma.core.ledger.history import COMPLETE, LATER
from firma.core.ledger.state import State
from firma.core.model.call import Answer
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.plan.plan import Act, Operation
from firma.core.trust.verdict import Admitted

WIDTH = 64
"""How many operations ask or call at once, where nobody says otherwise; the limiter bounds what the provider sees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunView:
    """A run for people: where it is, and every operation with what it waits for since when."""

    unit: str
    plan: str
    status: RunStatus
    lease: int
    counts: dict[str, int]
    operations: tuple[OperationView, ...]


class Run:
    """One attempt to carry out an admitted plan of one unit.

    `state` is the fold of the unit's log; the run owns it from here on. `upstream` gives other units' outputs by whole
    address. `takeover` are leases that may be ended: their process is proven gone, or a person said so.
    """

    def __init__(
        self,
        admitted: Admitted,
        state: State,
        *,
        schemas: Schemas,
        facts: LeaseFacts,
        upstream: Upstream,
        takeover: Collection[int] = frozenset(),
        width: int = WIDTH,
        rules: Rules = RULES,
        allowed: AllowedAt = nothing_allowed_at,
    ) -> None:
        plan = admitted.plan
        self.plan, self.facts, self.takeover, self.width = plan, facts, frozenset(takeover), width
        self.context = Context(
            plan=plan,
            state=state,
            schemas=schemas,
            rules=rules,
            values=Values(plan.unit, state, upstream, dict(plan.answers)),
            progress=Progress(plan.operations),
            allowed=allowed,
        )
        self.starting = Starting(self.context)
        self.settling = Settling(self.context)
        self.ahead = Ahead(self.context, self.settling.keys, self.settling.left)
        self.status = RunStatus.ADMITTING
        self.is_fenced = False
        self.is_releasing = False
        self._ending: End | None = None
        self._silent: dict[int, str] = {}

    def __repr__(self) -> str:
        counts = self.context.progress.counts
        told = ", ".join(f"{counts[stage]} {stage.value}" for stage in Stage if counts[stage])
        return f"<Run {self.plan.digest[:8]} {self.status.value} [{told}]>"

    def view(self) -> RunView:
        """Return where everything is."""
        context, progress = self.context, self.context.progress
        return RunView(
            unit=self.plan.unit,
            plan=self.plan.digest,
            status=self.status,
            lease=context.lease,
            counts={stage.value: progress.counts[stage] for stage in Stage if progress.counts[stage]},
            operations=tuple(progress.view(key, context.problems.get(key)) for key in self.plan.operations),
        )

    @property
    def problems(self) -> dict[str, Diagnostic]:
        """Why operations failed, by key."""
        return self.context.problems

    # -- events -------------------------------------------------------------------------------------------------------
    def receive(self, event: Event) -> tuple[Effect, ...]:
        """Return what is to be done now. Events after the end are ignored."""
        if self.status.is_over:
            return ()
        self.context.now = max(self.context.now, event.now)
        effects: list[Effect] = []
        match event:
            case Started():
                self._admit()
            case Placed(entries=entries):
                effects = self._placed(entries)
            case Moved(entries=entries):
                effects = self._moved(entries)
            case Answered(intent=number, answer=answer):
                effects = self._answered(number, answer)
            case Replied(ask=ask, reply=reply):
                effects = self._replied(ask, reply)
            case Cancelled():
                self._cancel()
            case _:
                assert_never(event)
        return tuple(self._pump(effects))

    # -- admission ----------------------------------------------------------------------------------------------------
    def _admit(self) -> None:
        """Check the read set and the leases, and put the lease at the head that was checked: one step (decision 14)."""
        context, plan = self.context, self.plan
        self.context.journal.clear()
        moved = context.rules.moved_keys(plan, context.state, context.values.upstream)
        if moved:
            self._ending = End(status=RunStatus.STALE, problem=stale(plan.unit, moved))
            return
        met = context.rules.living(context.state, plan.writes, plan.reads)
        busy = [lease for lease in met if lease.seq not in self.takeover]
        if busy:
            self._ending = End(status=RunStatus.BUSY, problem=held(plan, context.state, busy))
            return
        context.journal.add(lease_draft(plan, self.facts, [lease.seq for lease in met]))

    def _admitted(self, entry: Entry) -> None:
        context, progress = self.context, self.context.progress
        context.lease, self.status = entry.seq, RunStatus.RUNNING
        if not any(
            lease.plan == self.plan.digest and lease.seq != entry.seq for lease in context.state.leases.values()
        ):
            return
        for key in self.plan.operations:
            was = context.state.done_operations.get((self.plan.digest, key))
            if was == "done":
                progress.done(key, context.now)
            elif was in ("open", "unresolved"):
                progress.hurry(key, context.now)

    # -- the log ------------------------------------------------------------------------------------------------------
    def _fold(self, entries: Sequence[Entry]) -> None:
        context = self.context
        fold, state = context.rules.fold, context.state
        for entry in entries:
            fold(state, entry)

    def _placed(self, entries: Sequence[Entry]) -> list[Effect]:
        self.context.journal.landed()
        self.ahead.forget()
        self._fold(entries)
        effects: list[Effect] = []
        for entry in entries:
            effects += self._durable(entry)
        return effects

    def _durable(self, entry: Entry) -> list[Effect]:
        """Go on from one entry of ours that is durable."""
        context = self.context
        match entry.kind:
            case EntryKind.INTENT if self.plan.operations[entry.operation].silent:
                self._silent[entry.seq] = entry.operation
            case EntryKind.INTENT:
                # After the second cancel, intents stay open: the next run settles them.
                return self.settling.call(entry) if context.cancelled < 2 and not self.is_fenced else []
            case EntryKind.OUTCOME if entry.fields["intent"] in self._silent:
                context.done(self._silent.pop(entry.fields["intent"]))
            case EntryKind.OUTCOME:
                return self.settling.recorded(entry)
            case EntryKind.LEASE | EntryKind.TAKEOVER:
                self._admitted(entry)
            case EntryKind.RELEASE:
                self._ending = End(status=self._summary())
            case (
                EntryKind.ADOPTED
                | EntryKind.MOVED
                | EntryKind.FORGOTTEN
                | EntryKind.HOLD
                | EntryKind.OUTPUT
                | EntryKind.OBSERVED
            ):
                if entry.operation:
                    context.done(entry.operation)
            case _:
                pass
        return []

    def _moved(self, entries: Sequence[Entry]) -> list[Effect]:
        """Somebody else appended: learn it, then put again what still stands, or learn that the lease is gone."""
        context, journal = self.context, self.context.journal
        self._fold(entries)
        if self.status is RunStatus.ADMITTING:
            self._admit()
            return []
        if context.rules.is_fenced(context.state, context.lease) and not self.is_fenced:
            self._fence()
            return []
        effects: list[Effect] = []
        self.ahead.take_back()
        journal.revise(lambda item: self._revised(item, effects))
        journal.unland()
        return effects

    def _revised(self, item: Item, effects: list[Effect]) -> Item | None:
        """Return what is left of drafts that are not durable, now that the log has moved."""
        context, first = self.context, item[0]
        match first.kind:
            case EntryKind.INTENT:
                return item if self.starting.still_right(first) else None
            case EntryKind.OUTCOME:
                draft = self.settling.judged_anew(first)
                return None if draft is None else (draft,)
            case EntryKind.OBSERVED if not context.rules.still_stands(context.state, first):
                self._look_again(item, effects)
                return None
            case _:
                return item

    def _fence(self) -> None:
        """The lease was taken over: nothing is written any more but evidence."""
        self.is_fenced = True
        self.context.journal.clear()
        self.ahead.forget()
        self.starting.stop()
        self.settling.fence()

    # -- the world ----------------------------------------------------------------------------------------------------
    def _answered(self, number: int, answer: Answer) -> list[Effect]:
        if self.is_fenced or self.is_releasing:
            self.settling.answered_late(number, answer)
            return []
        return self.settling.answered(number, answer)

    def _replied(self, ask: Ask, reply: Any) -> list[Effect]:
        if self.is_fenced or self.is_releasing:
            return []
        match ask:
            case Wake(intent=number):
                self.settling.woken(number)
                return []
            case AskThings(purpose="recovery"):
                return self.settling.replied(ask, reply)
            case AskThings(purpose="observe"):
                return self.settling.looking.replied(ask, reply)
            case _:
                return self.starting.replied(ask, reply)

    def _cancel(self) -> None:
        """First: start nothing more. Second: leave open what is under way, and go."""
        context = self.context
        context.cancelled += 1
        self.starting.stop()
        context.progress.leave_rest(context.now)
        context.journal.drop_waiting(self._is_unstarted)

    def _is_unstarted(self, item: Item) -> bool:
        """Whether an item is an intent that has not been put: it is dropped, and its operation left."""
        draft = item[0]
        if draft.kind is not EntryKind.INTENT:
            return False
        self.context.enter(draft.operation, Stage.LEFT)
        return True

    # -- what is next -------------------------------------------------------------------------------------------------
    def _pump(self, effects: list[Effect]) -> list[Effect]:
        """Start what is ready, put what waits, release when nothing is left."""
        context = self.context
        running = self.status is RunStatus.RUNNING and not (self.is_fenced or self.is_releasing)
        while running and self.settling.rested and context.progress.busy < self.width:
            effects += self.settling.go_on()
        if running and not context.cancelled:
            self._start(effects)
        if running and not context.journal.flight:
            over = not context.progress.under_way and not context.journal.waiting
            if over or context.cancelled > 1:
                context.journal.add(release_draft(context.lease, self._end_word()))
                self.is_releasing = True
        if not context.journal.flight:
            self._drop_overtaken(effects)
            if running and not (context.cancelled or self.is_releasing):
                self.ahead.add(self.width - context.progress.busy)
        put = context.journal.next_group(context.state.seq)
        if put is not None:
            effects.append(put)
        elif not context.journal.flight:
            self._end_if_over(effects)
        return effects

    def _drop_overtaken(self, effects: list[Effect]) -> None:
        """Drop observations of objects that another operation of this run has changed since, or in this group."""
        context = self.context
        touched: set[object] = set()

        def is_overtaken(item: Item) -> bool:
            first = item[0]
            if first.kind is not EntryKind.OBSERVED:
                touched.add(first.object)
                return False
            if first.object not in touched and context.rules.still_stands(context.state, first):
                return False
            self._look_again(item, effects)
            return True

        context.journal.drop_waiting(is_overtaken)

    def _look_again(self, item: Item, effects: list[Effect]) -> None:
        """Begin a look anew whose observation does not stand; one that was only read again is no loss."""
        key = item[-1].operation
        if key:
            effects += self.settling.looking.begin(self.plan.operations[key])

    def _start(self, effects: list[Effect]) -> None:
        """Start everything that may start: what only the log sees at once, the rest as long as there is room."""
        progress, operations = self.context.progress, self.plan.operations
        while True:
            key = progress.next_entry()
            if key:
                effects += self.starting.begin_entry(operations[key])
                continue
            key = progress.next_call() if progress.busy < self.width else ""
            if not key:
                return
            effects += self._begin(operations[key])

    def _begin(self, operation: Operation) -> list[Effect]:
        context, state = self.context, self.context.state
        if operation.act is Act.SETTLE:
            obj = context.object_of(operation)
            return self.settling.begin(operation, [] if obj is None else obj.pending)
        if state.done_operations.get((self.plan.digest, operation.key)) in ("open", "unresolved"):
            mine = [n for n in state.open if state.intents[n].operation == operation.key and self._is_mine(n)]
            return self.settling.begin(operation, mine)
        return self.starting.begin(operation)

    def _is_mine(self, intent: int) -> bool:
        return self.context.state.plan_of(self.context.state.intents[intent]) == self.plan.digest

    def _end_if_over(self, effects: list[Effect]) -> None:
        if self.is_fenced and not self.settling.unanswered:
            problem = diagnose("F403", f"{self.plan.unit}: lease {self.context.lease}.", value=str(self.context.lease))
            self._ending = End(status=RunStatus.FENCED, problem=problem)
        if self._ending is not None:
            self.status = self._ending.status
            effects.append(self._ending)

    def _summary(self) -> RunStatus:
        counts = self.context.progress.counts
        if self.context.cancelled:
            return RunStatus.CANCELLED
        if counts[Stage.FAILED]:
            return RunStatus.FAILED
        whole = counts[Stage.DONE] == len(self.plan.operations) and not self.plan.deferred
        return RunStatus.DONE if whole else RunStatus.INCOMPLETE

    def _end_word(self) -> str:
        """What the release says: `deferred` where all was done that could be, and something waited for just that."""
        status = self._summary()
        if status is RunStatus.DONE:
            return COMPLETE
        whole = self.context.progress.counts[Stage.DONE] == len(self.plan.operations)
        return LATER if whole and status is RunStatus.INCOMPLETE else status.value
