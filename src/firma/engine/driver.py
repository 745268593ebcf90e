"""The driver of a run: performs effects and returns events; decides nothing.

One asyncio loop. Calls, reads and looks are tasks behind the limiter; one append is in flight at a time (the run sees
to that).
Nothing here is cancelled once it was sent: the run says when it ends, and leaves what is open in the ledger.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol

from firma.core.apply.effect import (
    Answered,
    AskClose,
    AskEvaluate,
    AskFinalPlan,
    AskLookup,
    AskOpen,
    AskThings,
    CallProvider,
    Cancelled,
    Effect,
    End,
    Event,
    Moved,
    Placed,
    Put,
    Replied,
    Started,
    Wake,
)
from firma.core.ledger.entry import Draft, Entry
from firma.core.ledger.store import MovedError, UnclearError
from firma.engine.request import CancelToken, Stop

PUT_ATTEMPTS_MAX = 5
"""How often an append whose answer was lost is put again, with the same bytes."""


class Machine(Protocol):
    """What the driver drives: `firma.core.apply.run.Run`."""

    def receive(self, event: Event) -> Sequence[Effect]:
        """Return what is to be done now."""
        ...


class Log(Protocol):
    """The log of the run's unit: `firma.stores.ledger.UnitLedger`."""

    async def append(self, drafts: Sequence[Draft]) -> Sequence[Entry]:
        """Append at the head; raises MovedError or UnclearError."""
        ...


class Hands(Protocol):
    """Who answers the questions of a run: `firma.engine.hands.Hands`."""

    async def call(self, effect: CallProvider) -> Any:
        """Return the provider's Answer; never raises for what the provider does."""
        ...

    async def reply(self, ask: AskFinalPlan | AskThings | AskEvaluate | AskLookup | AskOpen | AskClose) -> Any:
        """Return the reply; never raises for what the provider does."""
        ...


class Driver:
    """Drives one run of one unit to its end."""

    def __init__(
        self,
        machine: Machine,
        log: Log,
        hands: Hands,
        *,
        now_ms: Callable[[], int],
        cancel: CancelToken,
        watch: Callable[[Event], None] = lambda _: None,
    ) -> None:
        self._machine, self._log, self._hands, self._now_ms, self._cancel = machine, log, hands, now_ms, cancel
        self._watch = watch
        self._events: deque[Event] = deque()
        self._arrived = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._ended: End | None = None
        self._failure: BaseException | None = None

    async def drive(self) -> End:
        """Return how the run ended.

        Raises:
            FirmaError, StoreError: the store cannot be written any more; what was sent is named in the ledger as open.
        """
        self._cancel.listen(self._cancelled)
        for _ in range(self._cancel.level):
            self._tell(Cancelled(now=self._now_ms()))
        self._perform(self._machine.receive(Started(now=self._now_ms())))
        try:
            while self._ended is None:
                await self._arrived.wait()
                self._arrived.clear()
                if self._failure is not None:
                    raise self._failure
                while self._events and self._ended is None:
                    event = self._events.popleft()
                    self._perform(self._machine.receive(event))
                    self._watch(event)
        finally:
            await self._leave()
        return self._ended

    def _cancelled(self, level: Stop) -> None:
        if level is not Stop.NOTHING:
            self._tell(Cancelled(now=self._now_ms()))

    def _tell(self, event: Event) -> None:
        self._events.append(event)
        self._arrived.set()

    def _perform(self, effects: Sequence[Effect]) -> None:
        for effect in effects:
            match effect:
                case Put():
                    self._start(self._put(effect))
                case CallProvider():
                    self._start(self._call(effect))
                case Wake():
                    self._start(self._wake(effect))
                case End():
                    self._ended = effect
                    self._arrived.set()
                case _:
                    self._start(self._ask(effect))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None and self._failure is None:
            self._failure = task.exception()
            self._arrived.set()

    async def _put(self, effect: Put) -> None:
        for attempt in range(PUT_ATTEMPTS_MAX):
            try:
                entries = await self._log.append(effect.drafts)
            except MovedError as error:
                self._tell(Moved(entries=error.entries, now=self._now_ms()))
                return
            except UnclearError:
                if attempt + 1 == PUT_ATTEMPTS_MAX:
                    raise
                continue
            self._tell(Placed(entries=entries, now=self._now_ms()))
            return

    async def _call(self, effect: CallProvider) -> None:
        answer = await self._hands.call(effect)
        self._tell(Answered(operation=effect.operation, intent=effect.intent, answer=answer, now=self._now_ms()))

    async def _wake(self, effect: Wake) -> None:
        await asyncio.sleep(max(0, effect.at - self._now_ms()) / 1000)
        self._tell(Replied(ask=effect, reply=None, now=self._now_ms()))

    async def _ask(self, ask: AskFinalPlan | AskThings | AskEvaluate | AskLookup | AskOpen | AskClose) -> None:
        if isinstance(ask, AskThings) and ask.not_before > self._now_ms():
            await asyncio.sleep((ask.not_before - self._now_ms()) / 1000)
        reply = await self._hands.reply(ask)
        self._tell(Replied(ask=ask, reply=reply, now=self._now_ms()))

    async def _leave(self) -> None:
        """Let go of tasks that only wait; calls that were sent end with the process, and stand open in the ledger."""
        for task in tuple(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
