"""The driver: every effect is performed and answered by an event; what cannot be written any more ends the run."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from firma.core.apply.effect import (
    Answered,
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
    RunStatus,
    Started,
    Wake,
)
from firma.core.ledger.entry import Draft, Entry, EntryKind
from firma.core.ledger.store import Head, MovedError, UnavailableError, UnclearError
from firma.core.model.call import Act, Answer, Request, Status
from firma.engine.driver import PUT_ATTEMPTS_MAX, Driver
from firma.engine.request import CancelToken

DONE = End(status=RunStatus.DONE)
DRAFTS = (Draft(kind=EntryKind.GENESIS, fields={}),)
CALL = CallProvider(operation="o", intent=3, address="a", provider="p", request=Request(act=Act.DELETE, type="t"))
LOOK = AskThings(operation="o", how="list", purpose="baseline", provider="p", type="t")


@dataclass
class Script:
    """A machine that asks what it was given, in order, one effect for each event, and keeps the events."""

    effects: list[Effect]
    events: list[Event] = field(default_factory=list)

    def receive(self, event: Event) -> Sequence[Effect]:
        self.events.append(event)
        return (self.effects.pop(0),) if self.effects else ()


@dataclass
class Store:
    """A log that raises what it was given, then succeeds."""

    raises: list[Exception] = field(default_factory=list)
    puts: int = 0

    async def append(self, drafts: Sequence[Draft]) -> Sequence[Entry]:
        self.puts += 1
        if self.raises:
            raise self.raises.pop(0)
        return ()


@dataclass
class Provider:
    """Hands that answer at once, or never."""

    hangs: bool = False
    called: list[Any] = field(default_factory=list)
    left: int = 0

    async def call(self, effect: CallProvider) -> Any:
        self.called.append(effect)
        await self._hang()
        return Answer(status=Status.DONE, gone=True)

    async def reply(self, ask: Any) -> Any:
        self.called.append(ask)
        return ()

    async def _hang(self) -> None:
        if self.hangs:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                self.left += 1
                raise


def drive(
    script: Script,
    log: Store | None = None,
    hands: Provider | None = None,
    *,
    cancel: CancelToken | None = None,
    now_ms: Callable[[], int] = lambda: 1_000,
) -> End:
    driver = Driver(script, log or Store(), hands or Provider(), now_ms=now_ms, cancel=cancel or CancelToken())
    return asyncio.run(asyncio.wait_for(driver.drive(), 10))


def test_every_effect_comes_back_as_its_event() -> None:
    script = Script([Put(at=0, drafts=DRAFTS), CALL, LOOK, Wake(operation="o", at=900), DONE])
    assert drive(script) is DONE
    assert [type(event) for event in script.events] == [Started, Placed, Answered, Replied, Replied]
    assert script.events[2] == Answered(
        operation="o", intent=3, answer=Answer(status=Status.DONE, gone=True), now=1_000
    )


def test_a_put_whose_answer_is_lost_is_put_again_as_the_same_one() -> None:
    log = Store([UnclearError("lost"), UnclearError("lost")])
    script = Script([Put(at=0, drafts=DRAFTS), DONE])
    drive(script, log)
    assert log.puts == 3
    assert [type(event) for event in script.events] == [Started, Placed]


def test_a_put_whose_answers_stay_lost_ends_the_run() -> None:
    log = Store([UnclearError("lost")] * PUT_ATTEMPTS_MAX)
    with pytest.raises(UnclearError):
        drive(Script([Put(at=0, drafts=DRAFTS), DONE]), log)


def test_a_moved_head_is_told_with_what_came_in_between() -> None:
    script = Script([Put(at=0, drafts=DRAFTS), DONE])
    drive(script, Store([MovedError(Head(), entries=())]))
    assert [type(event) for event in script.events] == [Started, Moved]


def test_a_store_that_fails_ends_the_run_and_lets_go_of_what_waits() -> None:
    hands = Provider(hangs=True)

    class Both(Script):
        def receive(self, event: Event) -> Sequence[Effect]:
            self.events.append(event)
            return (CALL, Put(at=0, drafts=DRAFTS)) if isinstance(event, Started) else ()

    with pytest.raises(UnavailableError):
        drive(Both([]), Store([UnavailableError("full")]), hands)
    assert hands.left == 1


def test_a_question_is_not_asked_before_its_time() -> None:
    clock = time.monotonic
    began = clock()
    ask = AskThings(
        operation="o", how="read", purpose="observe", provider="p", type="t", not_before=int(began * 1000) + 150
    )
    drive(Script([ask, DONE]), now_ms=lambda: int(clock() * 1000))
    assert clock() - began >= 0.149


def test_each_cancel_is_told_once_also_one_that_came_before() -> None:
    token = CancelToken()
    token.escalate()

    class Patient(Script):
        def receive(self, event: Event) -> Sequence[Effect]:
            self.events.append(event)
            if len(self.events) == 2:
                token.escalate()
            return (DONE,) if len(self.events) == 3 else ()

    script = Patient([])
    drive(script, cancel=token)
    assert [type(event) for event in script.events] == [Started, Cancelled, Cancelled]


def test_a_bug_in_the_machine_is_not_swallowed() -> None:
    class Broken(Script):
        def bug(self) -> Effect:
            raise ZeroDivisionError

        def receive(self, event: Event) -> Sequence[Effect]:
            return super().receive(event) if isinstance(event, Started) else (self.bug(),)

    with pytest.raises(ZeroDivisionError):
        drive(Broken([Put(at=0, drafts=DRAFTS)]))
