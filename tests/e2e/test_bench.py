"""The bench works: it measures everything, in a tiny size; what it measures is not judged here."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

from benches.engine import WHOLE_TINY, EngineReport
from benches.filling import Filling, fill
from benches.measure import Cost, most_of
from benches.questions import Timed

from firma.core.ledger.entry import BEGINS, Draft, EntryKind
from firma.core.ledger.folding import fold
from firma.core.ledger.footprint import check_put
from firma.core.ledger.state import State
from firma.core.ledger.store import Head
from firma.stores.ledger import read_all, verify
from firma.stores.sqlite import open_sqlite

ROOT = Path(__file__).parents[2]


def test_the_bench_measures_everything() -> None:
    words = [sys.executable, "-m", "benches", "core", "--json", "--count", "5"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=250, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)

    ours = [figures for figures in found["figures"] if figures["tool"] == "firma"]
    assert [(figures["shape"], figures["count"]) for figures in ours] == [("chain", 5), ("chain", 50)]
    for figures in ours:
        assert set(figures["costs"]) == {"create", "apply", "first", "no-op", "cold"}
        assert all(cost["wall_s"] > 0 and cost["peak_mib"] > 0 for cost in figures["costs"].values())
    (ledger,) = found["ledgers"]
    assert ledger["entries"] > 2 * 2 * 5
    (schedule,) = found["schedules"]
    assert schedule["took_s"] >= schedule["best_s"] >= schedule["chain_s"] > 0
    names = " ".join(goal["name"] for goal in found["goals"])
    for goal in ("growth", "import firma", "firma --help", "durable", "an entry", "why", "best schedule"):
        assert goal in names


def test_durability_is_judged_by_the_wall_and_why_by_its_slow_commands() -> None:
    report = EngineReport(machine="m", disk_ms=0.1, date="d", load=0.0, sizes=WHOLE_TINY)
    report.commands = dict.fromkeys(("cold", "first", "no-op", "change", "change, big store"), Cost(1, 1, 1))
    report.commands["why"] = most_of([Cost(0.1, 0.1, 1.0)] * 18 + [Cost(0.9, 0.8, 2.0)] * 2)
    report.functions = dict.fromkeys(("why, 95 of 100", "outcomes of 100"), Timed(0.024, 0.008))

    goals = {goal.name: goal for goal in report.goals()}

    durable = goals["outcomes of 100 resources durable"]
    assert (durable.measured, durable.is_met) == (24.0, False), "a flush is no time of the processor"
    (why,) = [goal for name, goal in goals.items() if name.startswith("why, a command, 95 of 100")]
    assert (why.measured, why.is_met) == (800.0, False), "two of twenty are more than one of twenty"
    assert most_of([Cost(0.1, 0.1, 1.0)] * 19 + [Cost(0.9, 0.8, 2.0)]).wall_s == 0.1


def test_the_bench_of_the_whole_engine_measures_every_goal() -> None:
    words = [sys.executable, "-m", "benches", "whole", "--json", "--count", "1"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=250, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)

    assert found["entries"] > 1_200
    assert found["file_bytes"] > 100 * found["entries"]
    assert 0 < found["entries_read"] <= found["entries_of_unit"]
    assert all(cost["wall_s"] > 0 and cost["peak_mib"] > 0 for cost in found["commands"].values())
    assert all(took["wall_s"] > 0 and took["peak_mib"] > 0 for took in found["functions"].values())
    assert found["rollback"]["changes"] > 20
    names = " ".join(goal["name"] for goal in found["goals"])
    for goal in ("no-op plan", "one unit's change", "beside", "why, a command", "95 of 100", "durable", "a store of"):
        assert goal in names
    assert "to open a unit" in names
    assert "rollback plan" in names


def test_a_filled_store_is_a_ledger_and_always_the_same(tmp_path: Path) -> None:
    filling, heads = Filling(units=1, resources=50, entries=400), []
    for name in ("one", "two"):
        path = tmp_path / f"{name}.db"
        fill(path, filling, "a" * 40)
        heads.append(asyncio.run(_verified(path, filling.names[0])))

    assert heads[0] == heads[1]
    assert heads[0].seq >= 400


async def _verified(path: Path, unit: str) -> Head:
    store = await open_sqlite(path)
    try:
        state = State()
        async for entry in read_all(store, unit):
            said = {name: getattr(entry, name) for name in DRAFTED}
            begins = BEGINS if entry.object == entry.seq else entry.object
            check_put(state, [Draft(**{**said, "kind": EntryKind(entry.kind), "object": begins})])
            fold([entry], state)
        assert not state.active()
        assert len(state.by_address) == 50
        return await verify(store, unit)
    finally:
        await store.close()


DRAFTED = [one.name for one in fields(Draft)]
