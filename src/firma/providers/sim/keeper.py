"""Who keeps the simulated cloud: the memory of one process, or a file that several processes share; knows no call."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from firma.core.model.codec import dumps
from firma.providers.sim.cloud import Cloud
from firma.providers.sim.faults import NO_FAULTS, Faults
from firma.providers.sim.record import cloud_from_plain, cloud_to_plain
from firma.providers.sim.types import DEFAULT_TIMES, Times

Clock = Callable[[], int]


def wall_ms() -> int:
    """Return milliseconds since 1970: the time that several processes share."""
    return time.time_ns() // 1_000_000


class Keeper(Protocol):
    """Lends the cloud to one user at a time."""

    def lend(self) -> AbstractContextManager[Cloud]:
        """Return the cloud for a synchronous step; what the step changes is kept when it ends."""
        ...


@dataclass(frozen=True, slots=True)
class InMemory:
    """A cloud that ends with its process."""

    cloud: Cloud

    @contextlib.contextmanager
    def lend(self) -> Iterator[Cloud]:
        """Return the cloud."""
        yield self.cloud


@dataclass(frozen=True, slots=True, kw_only=True)
class InFile:
    """A cloud in a JSON file, locked for each step and written atomically: a killed process leaves it whole.

    Chance is made from `seed` and the number of the step, so that the same steps in the same order give the same cloud.
    """

    path: Path
    seed: int = 0
    faults: Faults = NO_FAULTS
    times: Times = DEFAULT_TIMES
    clock: Clock = wall_ms

    @contextlib.contextmanager
    def lend(self) -> Iterator[Cloud]:
        """Return the cloud under the file's lock. Raises ValueError or KeyError for a file of another form."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.with_name(self.path.name + ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            cloud = self._load()
            calls = cloud.calls
            yield cloud
            if cloud.calls != calls:
                self._save(cloud)

    def change(self, step: Callable[[Cloud], object]) -> None:
        """Change the cloud by hand, as a person does behind the engine's back."""
        with self.lend() as cloud:
            cloud.calls += 1
            step(cloud)

    def _load(self) -> Cloud:
        try:
            plain = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return Cloud(random.Random(f"{self.seed}/0"), self.clock, self.faults, self.times)  # noqa: S311  # no secret
        rng = random.Random(f"{self.seed}/{plain['calls']}")  # noqa: S311  # no secret
        return cloud_from_plain(plain, rng, self.clock, self.faults, self.times)

    def _save(self, cloud: Cloud) -> None:
        fresh = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")
        fresh.write_bytes(dumps(cloud_to_plain(cloud)))
        fresh.replace(self.path)
