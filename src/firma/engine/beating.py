"""Heartbeats of runs: rows that are overwritten, never entries, and what an asker may conclude from them; ends no run.

A run writes its row once it has held its lease for a while, and then again and again. A row holds the lease, a count
that only grows, and the writer's own clock.

Clocks of two machines cannot be compared, so ages are told apart by how they were measured:

- of a run on this very machine (same boot, one clock): now, less the row's time;
- where the store has a clock of its own, which all writers share: what that says of the row;
- of any other: what that machine's clock says is shown as that, and believed by nobody. Whether it lives is found by
  listening: a count that grows while we wait, by our own clock, is a beat; one that does not is silence.

Nothing is ended because of this. A silent run may be stopped, cut off, or slow; a takeover is a person's act.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from firma.core.ledger.store import Store, StoreError, Timed

PREFIX = "beat/"
"""Prefix of these rows."""

SLOTS = 64
"""Rows of a unit, at most: a lease has the row of its number modulo this. At worst, two in one row are not heard."""

EVERY_MS = 2_000
"""Time between two beats. A run that is over sooner writes none."""

LISTEN_MS = 2 * EVERY_MS + 1_000
"""How long an asker listens: a living run beats at least once, even if a beat is late."""

SILENT_MS = 3 * EVERY_MS
"""Beyond this age a run is called silent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """One row as it was read: whose, how often it beat, and the time of its writer's clock, ms.

    `age`: ms since it was written, by the store's clock; None where that has none.
    """

    lease: int
    count: int
    at: int
    age: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What is known of a holder: when it was heard last, ms before now, and how that was measured.

    `how`: `clock` (our machine's clock wrote it), `store` (the store's did), `listened` (we waited, and it beat),
    `in_vain` (we waited that long, and it did not), `theirs` (only that machine's clock says so), `never` (not beaten
    yet, or the row was lost).
    """

    how: str
    age_ms: int = 0

    @property
    def is_alive(self) -> bool:
        """Whether it is certain enough that the holder lives to warn whoever would end it."""
        return self.how == "listened" or (self.how in ("clock", "store") and self.age_ms < SILENT_MS)

    def words(self) -> str:
        """Return it as a part of a sentence."""
        match self.how:
            case "never":
                return "not heard yet"
            case "theirs" if self.age_ms < 0:
                return "heard at a time that is still to come here: its clock and ours differ"
            case "theirs":
                return f"last heard {_span(self.age_ms)} ago by its own clock, which may differ from ours"
            case "in_vain":
                return f"silent while we listened for {_span(self.age_ms)}"
            case _ if self.is_alive:
                return f"last heard {_span(self.age_ms)} ago"
            case _:
                return f"silent for {_span(self.age_ms)}"


def _span(ms: int) -> str:
    seconds = max(ms, 0) // 1000
    if seconds < 120:
        return f"{seconds} s"
    return f"{seconds // 60} min" if seconds < 7200 else f"{seconds // 3600} h {seconds % 3600 // 60} min"


# -- beating ----------------------------------------------------------------------------------------------------------
@contextlib.asynccontextmanager
async def beating(
    store: Store, unit: str, lease: Callable[[], int], now_ms: Callable[[], int], *, every_ms: int = EVERY_MS
) -> AsyncIterator[None]:
    """Beat for a run as long as the block lasts, from `every_ms` after its beginning on. `lease` gives 0 for none yet.

    A beat that cannot be written is left out: it says nothing that anything rests on.
    """
    task = asyncio.ensure_future(_beat(store, unit, lease, now_ms, every_ms))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _beat(store: Store, unit: str, lease: Callable[[], int], now_ms: Callable[[], int], every_ms: int) -> None:
    count = 0
    while True:
        await asyncio.sleep(every_ms / 1000)
        number = lease()
        if not number:
            continue
        count += 1
        row = json.dumps({"lease": number, "count": count, "at": now_ms()}).encode()
        with contextlib.suppress(StoreError):
            await store.observe(unit, {f"{PREFIX}{number % SLOTS}": row})


# -- hearing ----------------------------------------------------------------------------------------------------------
async def beats_of(store: Store, unit: str) -> Mapping[int, Beat]:
    """Return the last beats in a unit by lease; rows that are none of ours are passed over. Raises StoreError."""
    found: dict[int, Beat] = {}
    ages = await store.ages(unit) if isinstance(store, Timed) else {}
    for name, data in (await store.observations(unit)).items():
        beat = _read(data) if name.startswith(PREFIX) else None
        if beat is not None:
            found[beat.lease] = replace(beat, age=ages.get(name))
    return found


def _read(data: bytes) -> Beat | None:
    try:
        plain = json.loads(data)
        numbers = [plain[name] for name in ("lease", "count", "at")]
    except (ValueError, KeyError, TypeError):
        return None
    return Beat(lease=numbers[0], count=numbers[1], at=numbers[2]) if all(type(n) is int for n in numbers) else None


def heard(beat: Beat | None, process: Mapping[str, Any], *, host: str, now: int, began: int) -> Heard:
    """Return what a beat says without waiting. `process` is the holder's, `host` our machine, `began` its lease's time.

    A run of our own machine that has not beaten yet is as old as its lease.
    """
    is_ours = _machine(str(process.get("host", ""))) == _machine(host) != ()
    if beat is None:
        return Heard(how="clock", age_ms=now - began) if is_ours else Heard(how="never")
    if not is_ours and beat.age is not None:
        return Heard(how="store", age_ms=beat.age)
    return Heard(how="clock" if is_ours else "theirs", age_ms=now - beat.at)


def _machine(host: str) -> tuple[str, ...]:
    """Return what is equal where there is one clock: name, machine and boot; empty where that is not known."""
    parts = host.split("/")
    return tuple(parts[:3]) if len(parts) == 4 and parts[2] else ()


async def listen(
    store: Store, unit: str, leases: Mapping[int, Beat | None], *, listen_ms: int = LISTEN_MS, step_ms: int = 200
) -> Mapping[int, Heard]:
    """Listen until every lease has beaten, at most `listen_ms`, and return what was heard. Raises StoreError.

    Time is counted in steps that were slept: no clock is compared with another.
    """
    found: dict[int, Heard] = {}
    waited = 0
    while waited < listen_ms and len(found) < len(leases):
        await asyncio.sleep(step_ms / 1000)
        waited += step_ms
        now = await beats_of(store, unit)
        for lease, before in leases.items():
            beat = now.get(lease)
            if lease not in found and beat is not None and (before is None or beat.count != before.count):
                found[lease] = Heard(how="listened")
    return {lease: found.get(lease) or Heard(how="in_vain", age_ms=waited) for lease in leases}
