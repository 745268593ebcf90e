"""Losing a ledger and recovering it, on a bench; mocks nothing."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

from engine_world import Workbench
from firma.core.apply.request import OBJECT_TAG
from firma.engine.project import load_project
from firma.engine.recovered import Recovered, Restored, UnitFound
from firma.engine.restoring import restore
from firma.engine.result import Silent

WHY = "the disk died"


def ledger_of(bench: Workbench) -> Path:
    """Return where the ledger lies."""
    return bench.root / ".firma" / "ledger.db"


def back_up(bench: Workbench, name: str = "backup.db") -> Path:
    """Keep a copy of the ledger, as a person would."""
    copy = bench.root.parent / name
    shutil.copyfile(ledger_of(bench), copy)
    return copy


def lose(bench: Workbench) -> None:
    """Let the ledger be gone, with all that lies beside it."""
    for path in ledger_of(bench).parent.glob("ledger.db*"):
        path.unlink()


def put_back(bench: Workbench, backup: Path) -> Restored:
    """Let a copy take the ledger's place."""
    project = load_project(bench.root, ceiling=bench.root)
    return asyncio.run(restore(project, bench.environment, backup, reason=WHY, world=bench.world()))


def search(bench: Workbench, *types: str) -> Recovered:
    """Look for what lost entries made."""
    return bench.do(lambda engine: engine.recover(types=types, reason=WHY, progress=Silent()))


def found_in(recovered: Recovered) -> UnitFound:
    """Return what was found of the only unit."""
    (found,) = recovered.units
    return found


def give_number_again(bench: Workbench) -> tuple[str, int]:
    """Lose the entries of a thing, recover, and begin objects until one has the number of the lost one.

    Return what the lost one carries as its id, and the number.
    """
    first = 'sim.cc_Plain("p", v=1)'
    bench.sim(first)
    bench.settle()
    backup = back_up(bench)
    for v in range(2, 7):
        bench.sim(f'sim.cc_Plain("p", v={v})')
        bench.settle()
    bench.sim(f'{first}\nsim.cc_Plain("lost", v=99)')
    bench.settle()
    lost = next(str(made.tags[OBJECT_TAG]) for made in bench.things() if made.attributes["v"] == 99)
    number = int(lost.rpartition("/")[2])
    bench.sim(first)  # the source does not know it any more, too
    lose(bench)
    put_back(bench, backup)
    (taken,) = found_in(search(bench)).unplaced
    name = taken.address.rpartition(":")[2]
    many = "\n".join(f'sim.cc_Plain("new{i}", v={100 + i})' for i in range(number))
    bench.sim(f'{first}\nsim.cc_Plain("{name}", v=99, protect=True)\n{many}')
    bench.settle()
    return lost, number
