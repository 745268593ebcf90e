"""The bench works: it measures everything, in a tiny size; what it measures is not judged here."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

from benches.filling import Filling, fill

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
