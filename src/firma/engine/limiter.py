"""One adaptive limiter for each provider instance and service: calls and reads share it (decision 18).

Two things are limited. The pace: a call that was refused at the door for its rate makes the gap between two calls twice
as long, and each good answer makes it a little shorter again. The width: an operation that was let in and failed for
its rate halves how many may be under way, and good answers widen it. What was sent before a change says nothing about
it: a burst that meets a limit counts once.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

WIDTH_START = 32
WIDTH_MIN = 1
WIDTH_MAX = 64
GOOD_BEFORE_GROWTH = 8
"""Good answers in a row before the width grows by one, once it was halved; until then each one widens it."""

GAP_MIN_S, GAP_MAX_S = 0.001, 2.0
"""Shortest and longest gap between two calls, where there has to be one, in seconds."""

GAP_SHRINKS = 0.95
"""What is left of the gap after a good answer: half of it after fourteen."""

STARTS_KEPT = 32
"""Calls by whose times the first gap is guessed."""


class Limiter:
    """How many may be under way at once, how fast they may follow each other, and how that changes."""

    def __init__(self, width: int = WIDTH_START, width_max: int = WIDTH_MAX) -> None:
        self.width, self.width_max = width, width_max
        self.busy = 0
        self.good = 0
        self.gap_s = 0.0
        self.waiting: deque[asyncio.Future[None]] = deque()
        self._next_at = 0.0
        self._slowed_at = self._narrowed_at = float("-inf")
        self._starts: deque[float] = deque(maxlen=STARTS_KEPT)

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[float]:
        """Wait for a place and for the pace, and give the place back; yields the loop's time at which it began."""
        while self.busy >= self.width:
            place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self.waiting.append(place)
            try:
                await place
            finally:
                if place in self.waiting:
                    self.waiting.remove(place)
        self.busy += 1
        try:
            yield await self._begin()
        finally:
            self.busy -= 1
            self._wake()

    async def _begin(self) -> float:
        clock = asyncio.get_running_loop().time
        now = clock()
        if self.gap_s:
            at = max(now, self._next_at)
            self._next_at = at + self.gap_s
            if at > now:
                await asyncio.sleep(at - now)
                now = clock()
        self._starts.append(now)
        return now

    def refused(self, began: float) -> None:
        """A call that began at this time was refused at the door for its rate: go slower."""
        if began < self._slowed_at:
            return
        now = self._slowed_at = asyncio.get_running_loop().time()
        so_far = (now - self._starts[0]) / len(self._starts) if self._starts else 0.0
        self.gap_s = min(max(2 * self.gap_s, so_far, GAP_MIN_S), GAP_MAX_S)
        self._next_at = now + self.gap_s

    def went_well(self) -> None:
        """A call was answered without a complaint about its rate."""
        self.gap_s = self.gap_s * GAP_SHRINKS if self.gap_s > GAP_MIN_S else 0.0
        self.good += 1
        if self.width < self.width_max and (self._narrowed_at < 0 or self.good >= GOOD_BEFORE_GROWTH):
            self.good, self.width = 0, self.width + 1
            self._wake()

    def throttled(self, began: float) -> None:
        """A call that began at this time was let in, and failed for the rate: let fewer be under way."""
        if began >= self._narrowed_at:
            self._narrowed_at = asyncio.get_running_loop().time()
            self.good, self.width = 0, max(WIDTH_MIN, self.width // 2)

    def _wake(self) -> None:
        free = self.width - self.busy
        while free > 0 and self.waiting:
            place = self.waiting.popleft()
            if not place.done():
                place.set_result(None)
                free -= 1


class Limiters:
    """The limiters of a run, made when first asked for."""

    def __init__(self) -> None:
        self._by_key: dict[tuple[str, ...], Limiter] = {}

    def of(self, *key: str) -> Limiter:
        """Return the limiter of (provider instance, service)."""
        if key not in self._by_key:
            self._by_key[key] = Limiter()
        return self._by_key[key]
