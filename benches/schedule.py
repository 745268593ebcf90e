"""An apply against a cloud that takes as long as AWS does, over the best schedule that the same calls could have had.

The best schedule is found by list scheduling over the calls, each as long as the cloud drew it: each begins as soon as
what it waits for has ended and the service lets it in, those with the longest way to the end first. Nothing bounds how
many run at once, as in the cloud itself: only rates do.
"""

from __future__ import annotations

import asyncio
import heapq
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from firma.core.plan.plan import Act, Plan
from firma.engine.engine import Engine
from firma.engine.project import load_project
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Exit, Silent
from firma.providers.sim.latency import AWS_LIMIT, Limit
from firma.providers.sim.provider import SimProvider, Span

SCALE = 0.02
"""A minute of AWS takes 1.2 seconds."""

SERVICES = 29
"""Services of ten resources each; with a network and nine subnets that makes 300."""

STACK = '''"""A platform: a network, and services that live in it."""

import firma
import simulated as sim


@firma.stack
def platform() -> None:
    cloud = firma.provider("sim", "cloud", latency="aws", scale={scale}, seed={seed})
    with firma.defaults(provider=cloud):
        network = sim.Network("network", v=1)
        subnets = [sim.Subnet(f"subnet{{i}}", v=i, refs=[network.id]) for i in range(9)]
        for i in range({services}):
            subnet = subnets[i % 9]
            role = sim.Role(f"role{{i}}", v=i)
            queue = sim.Queue(f"queue{{i}}", v=i)
            bucket = sim.Bucket(f"bucket{{i}}", v=i)
            balancer = sim.Balancer(f"balancer{{i}}", v=i, refs=[subnet.id])
            store = [sim.Database(f"database{{i}}", v=i, refs=[subnet.id])] if i % 3 == 0 else []
            sim.Service(f"service{{i}}", v=i, refs=[role.id, balancer.id, *(one.id for one in store)])
            for j in range(5 - len(store)):
                sim.Function(f"function{{i}}-{{j}}", v=j, refs=[role.id, queue.id, bucket.id])
'''

TYPES = '''"""Types of the simulated cloud that take as long as those of AWS."""

import firma
from firma.providers.sim.types import TIMED_TYPES, schema_of

for _name, _spec in TIMED_TYPES.items():
    _members = {"__slots__": (), "type_name": _name, "schema": schema_of(_spec)}
    globals()[_name.rpartition(".")[2]] = type(_name.rpartition(".")[2], (firma.Resource,), _members)
'''


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFigures:
    """Seconds of the run, of the best schedule, and of the longest chain (no schedule is shorter)."""

    resources: int
    took_s: float
    best_s: float
    chain_s: float

    @property
    def ratio(self) -> float:
        """How much longer than the best schedule it took."""
        return self.took_s / self.best_s


@dataclass(frozen=True, slots=True)
class Work:
    """One call: its type, how long it takes, and what comes before it."""

    type: str
    seconds: float
    after: tuple[str, ...]


def project(folder: Path, *, scale: float, seed: int, services: int) -> None:
    """Write the project."""
    (folder / "stacks").mkdir(parents=True, exist_ok=True)
    (folder / "firma.toml").write_text('[project]\nname = "bench"\n\n[environments.dev]\n', encoding="utf-8")
    (folder / "simulated.py").write_text(TYPES, encoding="utf-8")
    stack = STACK.format(scale=scale, seed=seed, services=services)
    (folder / "stacks" / "platform.py").write_text(stack, encoding="utf-8")


async def _applied(folder: Path) -> tuple[float, Plan, Mapping[str, Span]]:
    """Return seconds of the apply, its plan, and the span of each address."""
    engine = await Engine.open(load_project(folder, ceiling=folder), "dev")
    try:
        planned = await engine.plan(progress=Silent())
        sim = engine.context.providers.by_name["sim"]
        if not isinstance(sim, SimProvider):
            raise TypeError("the provider `sim` is another one")
        start = time.perf_counter()
        applied = await engine.apply(
            planned, reason="", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )
        took = time.perf_counter() - start
        if applied.exit is not Exit.DONE:
            raise RuntimeError(f"the apply ended with {applied.exit}")
        (plan,) = planned.plans
        state = (await engine.context.ledger(plan.unit)).state
        spans = {(span.type, span.identifier): span for span in sim.spans if span.act == "create"}
        of = {obj.address: spans[obj.type, obj.now.identifier] for obj in state.objects.values() if obj.now is not None}
        return took, plan, of
    finally:
        await engine.close()


def works_of(plan: Plan, spans: Mapping[str, Span]) -> dict[str, Work]:
    """Return the calls of a plan with their durations as the cloud drew them."""
    found = {}
    for key, operation in plan.operations.items():
        if operation.act is Act.CREATE:
            span = spans[operation.address]
            found[key] = Work(span.type, span.takes_ms / 1000, operation.after)
    return found


def chains_of(works: Mapping[str, Work]) -> dict[str, float]:
    """Return for each call the seconds of the longest chain that begins with it."""
    users: dict[str, list[str]] = {key: [] for key in works}
    for key, work in works.items():
        for before in work.after:
            users[before].append(key)
    found: dict[str, float] = {}
    for key in reversed(list(works)):  # a plan lists operations after what they wait for
        found[key] = works[key].seconds + max((found[user] for user in users[key]), default=0.0)
    return found


def best_schedule(works: Mapping[str, Work], limit: Limit) -> float:
    """Return the makespan (seconds) of list scheduling by longest chains, under a limit of starts for each type."""
    chains = chains_of(works)
    waiting = {key: len(work.after) for key, work in works.items()}
    users: dict[str, list[str]] = {key: [] for key in works}
    for key, work in works.items():
        for before in work.after:
            users[before].append(key)
    ready = [(-chains[key], key) for key, count in waiting.items() if not count]
    heapq.heapify(ready)
    doors: dict[str, Door] = {}
    ends: list[tuple[float, str]] = []
    now, makespan = 0.0, 0.0
    while ready or ends:
        while ready:
            _, key = heapq.heappop(ready)
            work = works[key]
            start = doors.setdefault(work.type, Door(limit, limit.burst)).lets_in(now)
            heapq.heappush(ends, (start + work.seconds, key))
            makespan = max(makespan, start + work.seconds)
        now, ended = heapq.heappop(ends)
        for user in users[ended]:
            waiting[user] -= 1
            if not waiting[user]:
                heapq.heappush(ready, (-chains[user], user))
    return makespan


@dataclass(slots=True)
class Door:
    """A bucket of tokens that knows its future: `full` tokens at a time, in seconds."""

    limit: Limit
    full: float
    at: float = 0.0

    def lets_in(self, now: float) -> float:
        """Return when the next call is let in, and take its token."""
        rate = self.limit.rate_per_s
        if rate <= 0:
            return now
        start = max(now, self.at)
        tokens = min(float(self.limit.burst), self.full + (start - self.at) * rate)
        if tokens < 1:
            start, tokens = start + (1 - tokens) / rate, 1.0
        self.full, self.at = tokens - 1, start
        return start


def schedule(folder: Path, *, scale: float = SCALE, seed: int = 7, services: int = SERVICES) -> ScheduleFigures:
    """Apply the platform once, and compare."""
    project(folder, scale=scale, seed=seed, services=services)
    took, plan, spans = asyncio.run(_applied(folder))
    works = works_of(plan, spans)
    limit = Limit(AWS_LIMIT.rate_per_s / scale, AWS_LIMIT.burst)
    return ScheduleFigures(
        resources=len(works),
        took_s=took,
        best_s=best_schedule(works, limit),
        chain_s=max(chains_of(works).values()),
    )
