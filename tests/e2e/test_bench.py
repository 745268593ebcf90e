"""The bench works: it measures everything, in a tiny size; what it measures is not judged here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

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
