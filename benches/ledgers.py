"""The ledger at work, in this process: what a durable operation costs, how large entries are, how fast `why` is."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from benches.chains import firma_project
from firma.core.ledger.entry import Draft, Entry
from firma.engine.engine import Engine
from firma.engine.project import load_project
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Exit, Silent


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFigures:
    """Of one unit's ledger after several applies.

    `durable_ms`: time of the appends of an apply a resource, encoding and disk: each has an intent on disk before its
    call, and an outcome after it. `apply_ms`: time of the whole apply (without its plan) a resource. `header_bytes`,
    `entry_bytes`: an entry's header, and with its values. `why_ms` with the ledger open, `why_open_ms` with opening it.
    """

    shape: str
    resources: int
    entries: int
    durable_ms: float
    apply_ms: float
    header_bytes: float
    entry_bytes: float
    file_bytes: float
    why_ms: float
    why_open_ms: float


async def ledger_figures(folder: Path, shape: str, count: int, applies: int) -> LedgerFigures:
    """Apply a system again and again, each time with other values, and look at what came of it."""
    durable, whole = [], []
    for number in range(applies):
        firma_project(folder, shape, count, number)
        appending, applying = await _apply(folder, count)
        durable.append(appending)
        whole.append(applying)
    header, entry, entries, file = _sizes(folder / ".firma" / "ledger.db")
    opening, asking = await _why(folder, count)
    return LedgerFigures(
        shape=shape,
        resources=count,
        entries=entries,
        durable_ms=1000 * statistics.median(durable) / count,
        apply_ms=1000 * statistics.median(whole) / count,
        header_bytes=header,
        entry_bytes=entry,
        file_bytes=file,
        why_ms=1000 * asking,
        why_open_ms=1000 * opening,
    )


@asynccontextmanager
async def _opened(folder: Path) -> AsyncIterator[Engine]:
    engine = await Engine.open(load_project(folder, ceiling=folder), "dev")
    try:
        yield engine
    finally:
        await engine.close()


@dataclass(slots=True)
class _Appends:
    """Measures the appends of a ledger; one is under way at a time."""

    append: Callable[[Sequence[Draft]], Awaitable[tuple[Entry, ...]]]
    seconds: float = 0.0

    async def timed(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        start = time.perf_counter()
        try:
            return await self.append(drafts)
        finally:
            self.seconds += time.perf_counter() - start


async def _apply(folder: Path, count: int) -> tuple[float, float]:
    """Return seconds in appends, and of the whole apply."""
    async with _opened(folder) as engine:
        planned = await engine.plan(progress=Silent())
        ledger = await engine.context.begin(engine.context.unit(planned.plans[0].unit))
        appends = _Appends(ledger.append)
        setattr(ledger, "append", appends.timed)  # noqa: B010  # a method is replaced, which a type checker refuses
        gc.collect()
        start = time.perf_counter()
        applied = await engine.apply(
            planned,
            reason="bench",
            confirmations=Confirmations(yes=True),
            progress=Silent(),
            cancel=CancelToken(),
        )
        seconds = time.perf_counter() - start
    done = sum(run.counts.get("done", 0) for run in applied.runs)
    if applied.exit is not Exit.DONE or done != count:
        raise RuntimeError(f"{done} of {count} were done, and the apply ended with {applied.exit}")
    return appends.seconds, seconds


def _sizes(path: Path) -> tuple[float, float, int, float]:
    """Return bytes of a header, of an entry with its values, the number of entries, and bytes of the file an entry."""
    with sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True) as db:
        entries, headers = db.execute("SELECT count(*), sum(length(data)) FROM entry").fetchone()
        (values,) = db.execute("SELECT total(length(data)) FROM blob WHERE name LIKE 'values/%'").fetchone()
        (plans,) = db.execute("SELECT total(length(data)) FROM blob WHERE name NOT LIKE 'values/%'").fetchone()
    return headers / entries, (headers + values) / entries, entries, (path.stat().st_size - plans) / entries


async def _why(folder: Path, count: int) -> tuple[float, float]:
    """Return seconds of the first `why`, which opens the ledger, and the median of the next ones."""
    addresses = [f"kept@dev/builtin.Data:r{number * (count - 1) // 9}" for number in range(10)]
    found = []
    async with _opened(folder) as engine:
        for address in addresses:
            start = time.perf_counter()
            await engine.why(address)
            found.append(time.perf_counter() - start)
    return found[0], statistics.median(found[1:])


def ledgers(folder: Path, shape: str, count: int, applies: int) -> LedgerFigures:
    """Return the figures of a ledger that is made in a folder."""
    return asyncio.run(ledger_figures(folder, shape, count, applies))
