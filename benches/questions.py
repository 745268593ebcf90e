"""Questions to a large store, each in a process of its own: opening a unit, asking why, making a change durable."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from benches.filling import Filling
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.state import LedgerObject
from firma.core.model.value import EMPTY, Map
from firma.engine.engine import Engine
from firma.engine.project import load_project
from firma.stores.ledger import UnitLedger

T = TypeVar("T")
CHANGED = 100
"""Resources that are made durable at once."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Seconds of the wall, seconds of the processor (all threads), and the peak of the process, MiB."""

    wall_s: float
    cpu_s: float
    peak_mib: float = 0.0

    @property
    def judged_s(self) -> float:
        """The smaller one: on a busy machine the wall says how busy it is."""
        return min(self.wall_s, self.cpu_s)


def alone(work: Callable[..., T], *arguments: object) -> tuple[T, float]:
    """Return what a function gives in a process of its own, and the peak of that process, MiB."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_with_peak, work, arguments).result()


def _with_peak(work: Callable[..., T], arguments: Sequence[object]) -> tuple[T, float]:
    return work(*arguments), _peak_mib()


def _peak_mib() -> float:
    """The peak of this very program: unlike `ru_maxrss` it does not count what its parent held."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (peak,) = [line.split()[1] for line in lines if line.startswith("VmHWM")]
    return int(peak) / 1024


class _Clock:
    def __init__(self) -> None:
        gc.collect()
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def read(self) -> Timed:
        return Timed(time.perf_counter() - self.wall, time.process_time() - self.cpu)


async def _opened(folder: Path) -> Engine:
    return await Engine.open(load_project(folder, ceiling=folder), "dev")


def opening(folder: Path, unit: str) -> tuple[Timed, int, int]:
    """Return what opening a unit takes, how many entries were read for it, and how many it has."""

    async def work() -> tuple[Timed, int, int]:
        engine = await _opened(folder)
        try:
            clock = _Clock()
            ledger = await engine.context.ledger(unit)
            return clock.read(), ledger.head.seq - ledger.snapshot_at, ledger.head.seq
        finally:
            await engine.close()

    return asyncio.run(work())


def addresses(filling: Filling, times: int) -> list[str]:
    """Return whole addresses from all over the store, the same for the same numbers."""
    copies = max(1, filling.resources // 38)
    kinds = ("orders/aws.sqs.Queue:queue", "web/aws.ecs.Service:service", "aws.ec2.Subnet:public-a#cidr_block")
    found = []
    for number in range(times):
        unit = filling.names[number * 37 % filling.units].partition("/")[2]
        found.append(f"{unit}/c{number * 13 % copies:03}/{kinds[number % len(kinds)]}")
    return found


def asking_why(folder: Path, wanted: Sequence[str]) -> tuple[Timed, Timed]:
    """Return median and 95th percentile of `why` as a function, git's answer included."""

    async def work() -> list[Timed]:
        engine = await _opened(folder)
        try:
            await engine.why(wanted[0], declared=True)  # types are loaded once
            found = []
            for one in wanted:
                clock = _Clock()
                await engine.why(one, declared=True)
                found.append(clock.read())
            return found
        finally:
            await engine.close()

    found = asyncio.run(work())
    return _at(found, 0.5), _at(found, 0.95)


def _at(found: Sequence[Timed], part: float) -> Timed:
    walls, cpus = sorted(one.wall_s for one in found), sorted(one.cpu_s for one in found)
    number = min(len(found) - 1, int(part * len(found)))
    return Timed(walls[number], cpus[number])


def appending(folder: Path, unit: str, times: int) -> tuple[Timed, Timed]:
    """Return medians of making durable what 100 resources became, and of that with what was intended before."""

    async def work() -> tuple[list[Timed], list[Timed]]:
        engine = await _opened(folder)
        try:
            ledger = await engine.context.ledger(unit)
            chosen = [obj for _, obj in sorted(ledger.state.objects.items())][:CHANGED]
            one, both = [], []
            for number in range(times):
                intents, outcomes = await _change(ledger, chosen, number)
                one.append(outcomes)
                both.append(Timed(intents.wall_s + outcomes.wall_s, intents.cpu_s + outcomes.cpu_s))
            return one, both
        finally:
            await engine.close()

    one, both = asyncio.run(work())
    return _median(one), _median(both)


def _median(found: Sequence[Timed]) -> Timed:
    return Timed(statistics.median(one.wall_s for one in found), statistics.median(one.cpu_s for one in found))


async def _change(ledger: UnitLedger, chosen: Sequence[LedgerObject], number: int) -> tuple[Timed, Timed]:
    """Change resources as a run does, and return what its two large appends take."""
    writes = sorted(f"o:{obj.id}" for obj in chosen)
    facts = {"actor": {"subject": "bench", "proof": "unverified"}, "process": {}, "base": ledger.clock()}
    fields = {**facts, "writes": writes, "reads": [], "plan": f"{number:064}", "effect": f"{number:064}"}
    (lease,) = await ledger.append([Draft(kind=EntryKind.LEASE, fields=fields)])
    values = [ledger.state.objects[obj.id].now for obj in chosen]
    drafts = [
        Draft(
            kind=EntryKind.INTENT,
            run=lease.seq,
            operation=f"update {obj.address}",
            object=obj.id,
            address=obj.address,
            generation=obj.current,
            place=obj.place,
            options=obj.options,
            fields={"act": "update", "type": obj.type, "provider": obj.provider},
            values=Map(request=now.request, wish=now.wish) if now is not None else EMPTY,
        )
        for obj, now in zip(chosen, values, strict=True)
    ]
    clock = _Clock()
    intents = await ledger.append(drafts)
    intended = clock.read()
    outcomes = [
        Draft(
            kind=EntryKind.OUTCOME,
            run=lease.seq,
            object=obj.id,
            fields={"intent": intent.seq, "result": "done"},
            values=Map(identifier=now.identifier, attributes=now.attributes) if now is not None else EMPTY,
        )
        for obj, now, intent in zip(chosen, values, intents, strict=True)
    ]
    clock = _Clock()
    await ledger.append(outcomes)
    done = clock.read()
    await ledger.append([Draft(kind=EntryKind.RELEASE, run=lease.seq, fields={"lease": lease.seq})])
    return intended, done
