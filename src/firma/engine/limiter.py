"""One adaptive limiter for each provider, account, region and service: calls, reads and polls share it (decision 18).

Additive increase, multiplicative decrease: a throttled answer halves the width, a run of good ones adds one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

WIDTH_START = 16
WIDTH_MIN = 1
WIDTH_MAX = 64
GOOD_BEFORE_GROWTH = 8
"""Good answers in a row before the width grows by one."""


class Limiter:
    """How many may be under way at once, and how that changes."""

    def __init__(self, width: int = WIDTH_START, width_max: int = WIDTH_MAX) -> None:
        self.width, self.width_max = width, width_max
        self.busy = 0
        self.good = 0
        self.waiting: deque[asyncio.Future[None]] = deque()

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for a place, and give it back."""
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
            yield
        finally:
            self.busy -= 1
            self._wake()

    def went_well(self) -> None:
        """A call was answered without a complaint about its rate."""
        self.good += 1
        if self.good >= GOOD_BEFORE_GROWTH and self.width < self.width_max:
            self.good, self.width = 0, self.width + 1
            self._wake()

    def throttled(self) -> None:
        """A call was refused for its rate."""
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
