"""The world of a simulation: virtual time, logs, processes that crash and stall, requests that land late.

One random source decides everything. The world performs the effects of real runs on a real simulated cloud; it does not
know what is right. `checkers` look at it from outside.
"""

from __future__ import annotations

import heapq
import random
from collections import Counter, deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from firma.core.apply.drafts import LeaseFacts
from firma.core.apply.effect import (
    Answered,
    Ask,
    AskFinalPlan,
    AskThings,
    CallProvider,
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
from firma.core.apply.run import Run
from firma.core.ledger.entry import Draft, Entry, EntryKind, place
from firma.core.ledger.footprint import check_put
from firma.core.ledger.header import encode_header
from firma.core.ledger.state import State
from firma.core.model.address import parse_full
from firma.core.model.call import Answer, Status
from firma.core.model.codec import encode
from firma.core.model.diagnostic import diagnose
from firma.core.model.value import Unknown
from firma.core.plan.sheet import Underway
from firma.core.trust.verdict import Admitted
from firma.providers.sim.cloud import Cloud
from firma.providers.sim.faults import NO_FAULTS
from firma.providers.sim.types import Times
from sim.facts import NETWORK, WEB, Source
from sim.opening import opened
from sim.violation import ViolationError

if TYPE_CHECKING:
    from sim.checkers import Checkers
    from sim.mutants import Mutant

TIMES = Times()
CALL_MAX, LAG, TOKEN_LIFE = TIMES.call_max_ms, TIMES.lag_ms, TIMES.token_life_ms
SECOND = 1_000
WIDTH = 3
"""Places of a run: small, so that seeds reach the bound."""


@dataclass(slots=True)
class UnitWorld:
    """One unit: its log as it is stored, the fold of it, and what the author has written."""

    name: str
    source: Source
    log: list[Entry] = field(default_factory=list)
    state: State = field(default_factory=State)
    groups: dict[int, tuple[Draft, ...]] = field(default_factory=dict)
    """Number before a group -> its drafts: the same drafts at the same place succeed again."""
    forget: set[str] = field(default_factory=set)
    chain: str = ""


@dataclass(slots=True)
class Process:
    """One engine process with one job: runs of one or two units, one after another.

    Effects wait in `outbox`, so that the process can stop between any two of them.
    """

    name: str
    unit: UnitWorld
    run: Run | None = None
    alive: bool = True
    stalled: bool = False
    outbox: deque[Effect] = field(default_factory=deque)
    inbox: deque[Callable[[], None]] = field(default_factory=deque)
    ended: End | None = None
    then: Callable[[], None] = lambda: None
    """What the process does after a run that is done."""


class World:
    """Everything outside the core."""

    def __init__(self, seed: int, mutant: Mutant, *, units: Sequence[str] = (NETWORK, WEB)) -> None:
        from sim.checkers import Checkers

        self.rng = random.Random(seed)
        self.openings = random.Random(seed + 2)
        """What decides how a log is opened, so that nothing else of a story depends on it."""
        self.mutant = mutant
        self.now = 1_000_000
        self.cloud = Cloud(random.Random(seed + 1), lambda: self.now, NO_FAULTS, TIMES)
        self.faults = self.crashes = 0.0
        self.heap: list[tuple[int, int, Callable[[], None]]] = []
        self.ticket = 0
        self.units = {name: UnitWorld(name, Source(name, {}), state=mutant.new_state()) for name in units}
        self.processes: list[Process] = []
        self.worked: set[str] = set()
        """Plans with entries of their own beyond leases."""
        self.counts: Counter[str] = Counter()
        self.underway: Callable[[str], Underway] = lambda _: Underway()
        """What planning one unit has to leave alone, because it moves between units."""
        self.checkers: Checkers = Checkers(self)
        for unit in self.units.values():
            fields = {"project": "shop", "environment": "dev", "accounts": [], "regions": [], "store": "memory"}
            self.put(unit, 0, (Draft(kind=EntryKind.GENESIS, fields=fields),))

    # -- time ---------------------------------------------------------------------------------------------------------
    def later(self, delay: int, what: Callable[[], None]) -> None:
        self.ticket += 1
        heapq.heappush(self.heap, (self.now + delay, self.ticket, what))

    def step(self) -> bool:
        if not self.heap:
            return False
        when, _, what = heapq.heappop(self.heap)
        self.now = max(self.now, when)
        what()
        return True

    def run_until(self, when: int) -> None:
        while self.heap and self.heap[0][0] <= when:
            self.step()
        self.now = max(self.now, when)

    def soon(self, seconds: int = 2) -> int:
        """A short time in ms."""
        return self.rng.randint(0, seconds * SECOND)

    # -- the store ----------------------------------------------------------------------------------------------------
    def put(self, unit: UnitWorld, at: int, drafts: tuple[Draft, ...]) -> list[Entry] | None:
        """Compare-and-append, idempotent by content. None: the head moved."""
        if at != len(unit.log):
            return unit.log[at : at + len(drafts)] if unit.groups.get(at) == drafts else None
        if self.mutant.ledger_checks:
            try:
                check_put(unit.state, drafts)
            except RuntimeError as error:
                raise ViolationError("refused by the ledger", str(error)) from error
        entries = [place(d, seq=at + 1 + i, first=at + 1, time=self.now) for i, d in enumerate(drafts)]
        unit.groups[at] = drafts
        for entry in entries:
            self.checkers.before_append(unit, entry)
            unit.log.append(entry)
            if entry.kind not in ("genesis", "lease", "takeover", "release", "stray", "resolved"):
                self.worked.add(unit.state.plan_of(entry))
            self.mutant.rules.fold(unit.state, entry)
            self._chain(unit, entry)
            self.checkers.after_append(unit, entry)
        self.checkers.named()
        return entries

    def _chain(self, unit: UnitWorld, entry: Entry) -> None:
        header = encode_header(entry, unit=unit.name, base=0, root=b"")
        link = sha256(unit.chain.encode() + header + encode(entry.values))
        unit.chain = link.hexdigest()

    def put_free(self, unit: UnitWorld, make: Callable[[State], Sequence[Draft]]) -> None:
        """Append without a lease what `make` finds right at the current head (one compare-and-append)."""
        drafts = tuple(make(unit.state))
        if drafts:
            self.put(unit, len(unit.log), drafts)

    def output(self, address: str) -> Any:
        """The value of another unit's output now, or Unknown."""
        name, node, _ = parse_full(address)
        held = self.units[str(name)].state.outputs.get(node.name)
        return Unknown(address) if held is None else held[0]

    # -- processes ----------------------------------------------------------------------------------------------------
    def spawn(self, unit: UnitWorld, prefix: str = "run") -> Process:
        process = Process(f"{prefix}{len(self.processes) + 1}", unit)
        self.processes.append(process)
        return process

    def apply(self, p: Process, admitted: Admitted, *, takeover: Collection[int] = ()) -> None:
        """Begin a run in a process; an earlier run of it has ended."""
        plan = admitted.plan
        p.ended, p.outbox = None, deque()
        p.run = Run(
            admitted,
            opened(self, p.unit),
            schemas=self.cloud.schemas.get,
            facts=LeaseFacts(
                actor={"subject": p.name}, process={"host": "sim", "pid": len(self.processes)}, base=self.now
            ),
            upstream=self.output,
            takeover=frozenset(takeover),
            width=WIDTH,
            rules=self.mutant.rules,
        )
        self.checkers.begun(p.unit, plan)
        self._receive(p, Started(now=self.now))

    def deliver(self, p: Process, run: Run, event: Callable[[], Event]) -> None:
        """Tell a process something, when it listens and still works on that run."""
        if not p.alive or p.ended or p.run is not run:
            return
        if p.stalled:
            p.inbox.append(lambda: self.deliver(p, run, event))
            return
        self._receive(p, event())

    def _receive(self, p: Process, event: Event) -> None:
        if p.run is None:
            return
        effects = p.run.receive(event)
        self.checkers.received(p.unit, p.run)
        for effect in effects:
            p.outbox.append(effect)
            self.later(self.soon(), lambda: self._perform(p))

    def _perform(self, p: Process) -> None:
        if not p.alive or p.ended or not p.outbox:
            return
        if p.stalled:
            p.inbox.append(lambda: self._perform(p))
            return
        # Between intent and call is where everything hides: processes stop there more often.
        calling = isinstance(p.outbox[0], CallProvider)
        if self.crashes and self.rng.random() < self.crashes * (1 + calling):
            if self.rng.random() < 0.6:
                p.alive = False
                self.counts["crash"] += 1
                return
            self.stall(p, self.rng.choice((5, 30, 60, 200)) * SECOND)
            p.inbox.append(lambda: self._perform(p))
            return
        self._do(p, p.outbox.popleft())

    def _do(self, p: Process, effect: Effect) -> None:
        run = p.run
        if run is None:
            return
        match effect:
            case Put():
                self._put(p, run, effect)
            case CallProvider():
                self._send(p, run, effect)
            case End():
                p.ended = effect
                self.counts[f"end {effect.status.value}"] += 1
                self.checkers.ended(p.unit, run, effect)
                if effect.status.value == "done":
                    p.then()
            case _:
                self._ask(p, run, effect)

    def stall(self, p: Process, how_long: int) -> None:
        p.stalled = True
        self.counts["stall"] += 1
        self.later(how_long, lambda: self.wake(p))

    def wake(self, p: Process) -> None:
        if not p.stalled:
            return
        p.stalled = False
        waiting, p.inbox = p.inbox, deque()
        for action in waiting:
            action()

    # -- effects ------------------------------------------------------------------------------------------------------
    def _put(self, p: Process, run: Run, effect: Put) -> None:
        unit = p.unit

        def land() -> None:
            placed = self.put(unit, effect.at, effect.drafts)
            if placed is None:
                self.counts["moved"] += 1
                self.deliver(p, run, lambda: Moved(entries=unit.log[effect.at :], now=self.now))
            elif self.faults and self.rng.random() < self.faults * 0.3:
                self.counts["put answer lost"] += 1
                self.later(SECOND, lambda: self._put_again(p, run, effect))
            else:
                self.later(0, lambda: self.deliver(p, run, lambda: Placed(entries=placed, now=self.now)))

        self.later(self.soon(), land)

    def _put_again(self, p: Process, run: Run, effect: Put) -> None:
        if not p.alive or p.ended or p.run is not run:
            return
        if p.stalled:
            p.inbox.append(lambda: self._put_again(p, run, effect))
            return
        self._put(p, run, effect)

    def _send(self, p: Process, run: Run, call: CallProvider) -> None:
        unit, number, request, sent = p.unit, call.intent, call.request, self.now
        late = self.checkers.sending(unit, run, call)
        if late and self.crashes and self.rng.random() < 0.4:
            self.counts["crash of a late caller"] += 1
            p.alive = False  # the request is on its way, and nobody hears the answer
        maker = self.checkers.maker(unit, number, late=late)

        def answer(got: Answer) -> None:
            key = call.operation
            self.deliver(p, run, lambda: Answered(operation=key, intent=number, answer=got, now=self.now))

        if self.faults and self.rng.random() < self.faults * 0.2:
            self.counts["request lost"] += 1
            self.later(CALL_MAX, lambda: answer(Answer(status=Status.LOST, certain=False)))
            return

        def land() -> None:
            made = self.checkers.target(request)
            etag = made.etag if made is not None else 0
            got = self.cloud.land(request, by=maker)
            landed = self.cloud.landing.uid
            self.checkers.landed(unit, call, got, made, etag, maker)
            self.checkers.named()
            lost = bool(self.faults) and self.rng.random() < self.faults * 0.7
            if not lost:
                self.later(self.soon(4), lambda: answer(got))
                return
            self.counts["answer lost"] += 1
            self.checkers.unsure.add(landed or 0)
            wait = max(0, sent + CALL_MAX - self.now)
            self.later(wait, lambda: answer(Answer(status=Status.LOST, certain=False)))
            if self.rng.random() < 0.3:
                self.later(wait + self.soon(60), lambda: answer(got))  # it comes after all

        slow = bool(self.faults) and self.rng.random() < self.faults
        self.later(self.rng.randint(4 * SECOND, CALL_MAX) if slow else self.soon(3), land)

    def _ask(self, p: Process, run: Run, ask: Ask) -> None:
        if isinstance(ask, Wake):
            self.later(
                max(0, ask.at - self.now),
                lambda: self.deliver(p, run, lambda: Replied(ask=ask, reply=None, now=self.now)),
            )
            return

        def land() -> None:
            reply = self.reply(ask)
            if self.faults and self.rng.random() < self.faults * 0.1:
                self.counts["question not answered"] += 1
                reply = diagnose("F623", "the simulated cloud is busy.")
            self.later(self.soon(1), lambda: self.deliver(p, run, lambda: Replied(ask=ask, reply=reply, now=self.now)))

        wait = 0
        if isinstance(ask, AskThings) and not self.mutant.may_look(ask, self.now):
            wait = ask.not_before - self.now
        self.later(wait + self.soon(1), land)

    def reply(self, ask: Ask) -> Any:
        """What the cloud says to a question now."""
        match ask:
            case AskFinalPlan(request=request):
                answer = self.cloud.plan(request)
                self.counts["legal no-op"] += answer.no_op
                return answer
            case AskThings(how="read", thing=thing) if thing is not None:
                return self.cloud.read(ask.type, thing.identifier)
            case AskThings(how="find"):
                return self.cloud.find(ask.type, ask.tags)
            case AskThings(how="list"):
                return self.cloud.list(ask.type)
            case _:
                return None
