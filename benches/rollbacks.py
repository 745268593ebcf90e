"""Rollbacks over a long log, in this process: one change among many, taken back as a plan."""

from __future__ import annotations

import asyncio
import gc
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benches.chains import firma_project
from firma.core.ledger.entry import Draft, EntryKind, InGroup
from firma.core.model.digest import digest_value
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.project import load_project
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Planned, Silent
from firma.engine.rolled import Going

UNIT = "bench/kept@dev"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollbackFigures:
    """Of a unit with many changes: how long the plans take that go back, in seconds.

    `opened`: what opening engine and ledger takes (it reads what no snapshot holds); `change`: one change by its run,
    with that, of which `change_cpu` at the processor; `again`: another one, with the ledger open; `moment`: the unit to
    the middle of its log, ledger open.
    """

    changes: int
    entries: int
    opened: float
    change: float
    change_cpu: float
    again: float
    moment: float


async def make(folder: Path, resources: int, changes: int) -> None:
    """Apply a fan, then put changes of one resource each into its log, as runs would have."""
    firma_project(folder, "fan", resources)
    async with _Opened(folder) as engine:
        planned = await engine.plan(progress=Silent())
        await engine.apply(
            planned,
            reason="bench",
            confirmations=Confirmations(yes=True),
            progress=Silent(),
            cancel=CancelToken(),
        )
        ledger = await engine.context.ledger(UNIT)
        objects = sorted(ledger.state.objects)
        for number in range(changes):
            lease, *rest = _change(ledger.state.objects[objects[number % len(objects)]], number, ledger.head.seq)
            await ledger.append([lease])
            await ledger.append(rest)
        await ledger.keep_snapshot()


def _change(obj: Any, number: int, head: int) -> list[Draft]:
    """The entries of a run that gave one resource another value."""
    plan = digest_value(f"plan {number}")
    actor = {"subject": f"person{number % 7}", "proof": "unverified"}
    lease = {"writes": [f"o:{obj.id}"], "reads": [], "plan": plan, "effect": plan, "base": 1_700_000_000_000 + number}
    given = Map(input=f"value {number}")
    intent = Draft(
        kind=EntryKind.INTENT,
        run=head + 1,
        operation=f"update {obj.address}",
        object=obj.id,
        address=obj.address,
        generation=obj.current,
        place=obj.place,
        options=obj.options,
        fields={"act": "update", "type": obj.type, "provider": obj.provider},
        values=Map(request=given, wish=given),
    )
    outcome = Draft(
        kind=EntryKind.OUTCOME,
        run=head + 1,
        object=obj.id,
        fields={"intent": InGroup(0), "result": "done"},
        values=Map(identifier=obj.now.identifier, attributes=Map(input=given["input"], output=given["input"])),
    )
    return [
        Draft(kind=EntryKind.LEASE, fields={**lease, "actor": actor, "process": {}, "root": plan}),
        intent,
        outcome,
        Draft(kind=EntryKind.RELEASE, run=head + 1, fields={"lease": head + 1}),
    ]


class _Opened:
    """An engine over a project, closed at the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def __aenter__(self) -> Engine:
        self.engine = await Engine.open(load_project(self.folder, ceiling=self.folder), "dev")
        return self.engine

    async def __aexit__(self, *_: object) -> None:
        await self.engine.close()


async def measure(folder: Path) -> RollbackFigures:
    """Return the figures of a unit that `make` made."""
    gc.collect()
    start, begun = time.perf_counter(), time.process_time()
    async with _Opened(folder) as engine:
        ledger = await engine.context.ledger(UNIT)
        opened = time.perf_counter() - start
        runs = sorted(ledger.state.leases)
        change = opened + await _seconds(engine, f"kept@dev#{runs[len(runs) // 2]}")
        spent = time.process_time() - begun
        again = await _seconds(engine, f"kept@dev#{runs[len(runs) // 3]}")
        moment = await _seconds(engine, "kept@dev", Going(to=f"kept@dev#{runs[len(runs) // 2]}"))
        return RollbackFigures(
            changes=len(runs),
            entries=ledger.head.seq,
            opened=opened,
            change=change,
            change_cpu=spent,
            again=again,
            moment=moment,
        )


async def _seconds(engine: Engine, target: str, going: Going | None = None) -> float:
    start = time.perf_counter()
    planned: Planned = await engine.rollback(target, progress=Silent(), going=going)
    if planned.rolled is None:
        raise RuntimeError(f"{target}: no rollback was planned")
    return time.perf_counter() - start


def rollbacks(folder: Path, resources: int = 1_000, changes: int = 10_000) -> RollbackFigures:
    """Return the figures of a ledger that is made in a folder."""
    asyncio.run(make(folder, resources, changes))
    return asyncio.run(measure(folder))
