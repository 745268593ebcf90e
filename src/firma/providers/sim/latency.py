"""How long simulated calls and reads take, and how many are let in; knows no thing and no clock.

A duration is a pure function of seed, type, act and key (token or identifier): whoever knows them can work out the best
possible schedule beforehand.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Duration:
    """A log-normal duration: median in milliseconds, and the spread (standard deviation of its logarithm)."""

    median_ms: float
    spread: float = 0.0


READ = "read"
"""The act of reads, finds and lists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Latencies:
    """Durations by type (empty: any other type) and act. `scale` makes everything shorter or longer."""

    durations: Mapping[str, Mapping[str, Duration]] = field(default_factory=dict)
    scale: float = 1.0
    seed: int = 0
    poll_ms: float = 1_000.0
    """How often an operation under way is asked for; an answer is seen at the next poll."""

    def draw_ms(self, type_name: str, act: str, key: str) -> float:
        """Return how long this call takes, scaled, in milliseconds."""
        durations = self.durations.get(type_name) or self.durations.get("") or {}
        duration = durations.get(act)
        if duration is None:
            return 0.0
        if not duration.spread:
            return duration.median_ms * self.scale
        gauss = random.Random(f"{self.seed}/{type_name}/{act}/{key}").gauss(0.0, 1.0)  # noqa: S311  # no secret
        return duration.median_ms * math.exp(gauss * duration.spread) * self.scale


@dataclass(frozen=True, slots=True)
class Limit:
    """A bucket of tokens: so many calls at once, and so many more each second. A rate of 0 lets everything in."""

    rate_per_s: float = 0.0
    burst: int = 1


@dataclass(slots=True)
class Bucket:
    """One bucket at work; time comes with each question."""

    limit: Limit
    full: float = field(init=False)
    at_ms: float | None = None

    def __post_init__(self) -> None:
        self.full = float(self.limit.burst)

    def lets_in(self, now_ms: float) -> bool:
        """Return whether a call at this time is let in, and take its token if so."""
        if self.limit.rate_per_s <= 0:
            return True
        since = 0.0 if self.at_ms is None else now_ms - self.at_ms
        self.at_ms = now_ms
        self.full = min(float(self.limit.burst), self.full + since / 1000 * self.limit.rate_per_s)
        if self.full < 1:
            return False
        self.full -= 1
        return True


def _seconds(create: float, update: float, delete: float, spread: float = 0.25) -> Mapping[str, Duration]:
    return {
        "create": Duration(create * 1000, spread),
        "update": Duration(update * 1000, spread),
        "delete": Duration(delete * 1000, spread),
        READ: Duration(120, 0.3),
    }


AWS_DURATIONS: Mapping[str, Mapping[str, Duration]] = {
    "": _seconds(4, 3, 3),
    "sim.aws.Network": _seconds(3, 3, 3),
    "sim.aws.Subnet": _seconds(3, 3, 3),
    "sim.aws.Role": _seconds(15, 5, 4),
    "sim.aws.Bucket": _seconds(12, 5, 5),
    "sim.aws.Queue": _seconds(30, 10, 30),
    "sim.aws.Function": _seconds(8, 10, 4),
    "sim.aws.Service": _seconds(90, 120, 60, 0.4),
    "sim.aws.Balancer": _seconds(150, 10, 20, 0.2),
    "sim.aws.Database": _seconds(420, 300, 300, 0.3),
}
"""Orders of magnitude of AWS through Cloud Control: estimates, not measurements."""

AWS_LIMIT = Limit(rate_per_s=5.0, burst=20)
"""Mutations an account and region lets in for each service; an order of magnitude, AWS publishes few."""
