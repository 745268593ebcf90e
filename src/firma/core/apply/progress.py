"""How far each operation of a plan is, and which may start next; knows no provider and no log."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from heapq import heappop, heappush

from firma.core.model.diagnostic import Diagnostic
from firma.core.plan.plan import Act, Operation


class Stage(StrEnum):
    """Where an operation is."""

    WAITING = "waiting"  # for operations before it
    READY = "ready"  # to start, as soon as there is room
    PREPARING = "preparing"  # questions before the call
    INTENDED = "intended"  # its intent is on its way into the log
    CALLING = "calling"  # the provider is working
    SETTLING = "settling"  # an answer is lost, or something old is open: finding out
    PAUSED = "paused"  # until absence may be believed, or a call be repeated
    WRITING = "writing"  # what it came to is on its way into the log
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"  # something before it failed
    LEFT = "left"  # cancelled before it started

    # Stages are keys on the hottest path: the hash of the text is computed once, that of an Enum at every look.
    __hash__ = str.__hash__


OVER = frozenset({Stage.DONE, Stage.FAILED, Stage.SKIPPED, Stage.LEFT})
IDLE = frozenset({Stage.WAITING, Stage.READY})
BUSY = frozenset({Stage.PREPARING, Stage.INTENDED, Stage.CALLING, Stage.SETTLING})
"""Stages that take one of the run's places: what bounds calls and questions in flight."""
UNDER_WAY = frozenset(Stage) - OVER - IDLE
"""Stages of what has begun and is not over."""

LOG_ACTS = frozenset({Act.ADOPT, Act.MOVE, Act.FORGET, Act.HOLD, Act.LIFT, Act.OUTPUT})
"""Acts that only the log sees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """One operation for people: what it waits for (words, or keys of operations), and since when (ms; 0: the start)."""

    key: str
    act: Act
    address: str
    stage: Stage
    since: int = 0
    waits_for: str = ""
    problem: Diagnostic | None = None


class Progress:
    """Stages of all operations, and what may start: the longest chain of followers first, then in plan order."""

    __slots__ = (
        "_calls",
        "_changed",
        "_entries",
        "_followers",
        "_height",
        "_order",
        "_remaining",
        "busy",
        "counts",
        "operations",
        "since",
        "stages",
        "under_way",
        "waits_for",
    )

    def __init__(self, operations: Mapping[str, Operation]) -> None:
        self.operations = operations
        self.stages = dict.fromkeys(operations, Stage.WAITING)
        self.counts: Counter[Stage] = Counter({Stage.WAITING: len(operations)})
        self.busy = 0
        """How many operations ask or call, or are about to."""
        self.under_way = 0
        """How many operations have begun and are not over."""
        self.since: dict[str, int] = {}
        self.waits_for: dict[str, str] = {}
        self._changed: dict[str, None] = {}
        self._order = {key: i for i, key in enumerate(operations)}
        self._followers: dict[str, list[str]] = {key: [] for key in operations}
        self._remaining: dict[str, int] = {}
        for key, operation in operations.items():
            before = [name for name in operation.after if name in self._followers]
            self._remaining[key] = len(before)
            for name in before:
                self._followers[name].append(key)
        self._height = self._heights()
        self._entries: deque[str] = deque()
        self._calls: list[tuple[int, int, str]] = []
        for key, count in self._remaining.items():
            if not count:
                self._make_ready(key, 0)

    def _heights(self) -> dict[str, int]:
        """The length of the longest chain that follows each operation."""
        height = dict.fromkeys(self._followers, 0)
        left = {key: len(followers) for key, followers in self._followers.items()}
        free = [key for key, count in left.items() if not count]
        for key in free:
            above = height[key] + 1
            for name in self.operations[key].after:
                if name in left:
                    height[name] = max(height[name], above)
                    left[name] -= 1
                    if not left[name]:
                        free.append(name)
        if len(free) != len(left):
            raise RuntimeError("the operations of a plan depend on each other in a circle. This is a bug in Firma.")
        return height

    def _make_ready(self, key: str, now: int) -> None:
        self.enter(key, Stage.READY, now)
        operation = self.operations[key]
        if operation.act in LOG_ACTS or operation.silent:
            self._entries.append(key)
        else:
            heappush(self._calls, (-self._height[key], self._order[key], key))

    # -- what may start -----------------------------------------------------------------------------------------------
    def next_entry(self) -> str:
        """Take an operation that only the log sees, or return an empty text."""
        while self._entries:
            key = self._entries.popleft()
            if self.stages[key] is Stage.READY:
                return key
        return ""

    def next_call(self) -> str:
        """Take an operation that asks or calls a provider, or return an empty text."""
        while self._calls:
            key = heappop(self._calls)[2]
            if self.stages[key] is Stage.READY:
                return key
        return ""

    def ready_after(self, keys: Collection[str]) -> list[str]:
        """Return what waits for nothing but these operations and may call then, in the order in which it would."""
        freed = Counter(name for key in keys for name in self._followers[key])
        found = [
            name
            for name, count in freed.items()
            if count == self._remaining[name]
            and self.stages[name] is Stage.WAITING
            and self.operations[name].act not in LOG_ACTS
            and not self.operations[name].silent
        ]
        return sorted(found, key=lambda name: (-self._height[name], self._order[name]))

    def hurry(self, key: str, now: int) -> None:
        """Make an operation ready whatever it waits for: something that it began before is still open."""
        if self.stages[key] is Stage.WAITING:
            self._make_ready(key, now)

    # -- what happens -------------------------------------------------------------------------------------------------
    def enter(self, key: str, stage: Stage, now: int, waits_for: str = "") -> None:
        """Put an operation into a stage that is not its last."""
        was = self.stages[key]
        if was is not stage:
            self.counts[was] -= 1
            self.counts[stage] += 1
            self.busy += (stage in BUSY) - (was in BUSY)
            self.under_way += (stage in UNDER_WAY) - (was in UNDER_WAY)
            self.stages[key] = stage
            self._changed[key] = None
        self.since[key] = now
        if waits_for:
            self.waits_for[key] = waits_for
        elif self.waits_for:
            self.waits_for.pop(key, None)

    def done(self, key: str, now: int) -> None:
        """An operation is done: what waited for it alone is ready."""
        self.enter(key, Stage.DONE, now)
        for name in self._followers[key]:
            self._remaining[name] -= 1
            if not self._remaining[name] and self.stages[name] is Stage.WAITING:
                self._make_ready(name, now)

    def failed(self, key: str, now: int) -> None:
        """An operation failed: everything that depends on it is skipped, and nothing else."""
        self.enter(key, Stage.FAILED, now)
        rest = [(name, key) for name in self._followers[key]]
        while rest:
            name, cause = rest.pop()
            if self.stages[name] in IDLE:
                self.enter(name, Stage.SKIPPED, now, cause)
                rest += [(after, name) for after in self._followers[name]]

    def leave_rest(self, now: int) -> None:
        """Nothing more is started: what has not begun is left."""
        for key, stage in self.stages.items():
            if stage in IDLE:
                self.enter(key, Stage.LEFT, now)

    def take_changed(self) -> tuple[str, ...]:
        """Return operations whose stage changed since the last time, in the order of their first change."""
        changed, self._changed = tuple(self._changed), {}
        return changed

    def view(self, key: str, problem: Diagnostic | None) -> OperationView:
        """Return an operation for people."""
        operation, stage = self.operations[key], self.stages[key]
        waits_for = self.waits_for.get(key, "")
        if stage is Stage.WAITING:
            waits_for = ", ".join(n for n in operation.after if self.stages.get(n, Stage.DONE) is not Stage.DONE)
        return OperationView(
            key=key,
            act=operation.act,
            address=operation.address,
            stage=stage,
            since=self.since.get(key, 0),
            waits_for=waits_for,
            problem=problem,
        )
