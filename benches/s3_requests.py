"""Requests to S3 that a run costs: groups as an apply makes them, on a real server; knows no plan and no provider.

Ten operations are under way at once. Whatever is ready when an append returns goes into the next group: outcomes of
calls that ended, and intents of those that begin. How many groups that makes depends on how long calls and appends
take, so both are given.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

from firma.core.ledger.store import Key
from firma.stores.s3 import S3Store

UNIT = "shop/payments@prod"

ENTRY = b"e" * 300
"""Bytes of an entry: about what one of the shop's takes."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run cost. `appending` counts the requests of its groups alone, `all` everything the store asked."""

    resources: int
    groups: int
    appending: int
    all: int


async def cost_of_run(store: S3Store, *, resources: int = 100, width: int = 10, call_s: float = 0.05) -> Cost:
    """Return what a run of so many creations costs, each call lasting `call_s` on the average (exponential)."""
    chance = random.Random(resources)  # noqa: S311  # the same run each time
    at, begun = await store.head(UNIT), store.requests
    waiting, ready, groups, before = resources, list[bytes](), 0, store.requests
    calls: set[asyncio.Task[None]] = set()
    done = asyncio.Event()

    async def call() -> None:
        await asyncio.sleep(chance.expovariate(1 / call_s))
        ready.append(b"outcome" + ENTRY)
        done.set()

    begun = store.requests
    while waiting or calls or ready:
        starting = min(waiting, width - len(calls))
        waiting -= starting
        group, ready[:] = [*ready, *[b"intent" + ENTRY] * starting], []
        if group:
            data = [b"%d %b" % (at.seq + number, one) for number, one in enumerate(group)]
            record = {f"values/{at.seq}": ENTRY * len(group)}
            at = await store.append(UNIT, at, data, [Key(1)] * len(data), record)
            groups += 1
        calls |= {asyncio.create_task(call()) for _ in range(starting)}
        if not ready and calls:
            done.clear()
            await done.wait()
        calls = {task for task in calls if not task.done()}
    return Cost(resources, groups, store.requests - begun, store.requests - before)
