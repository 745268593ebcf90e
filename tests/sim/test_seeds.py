"""The system holds on every seed, and one seed is one history in every process."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from sim.story import simulate

ROOT = Path(__file__).parents[2]
SEEDS = int(os.environ.get("FIRMA_SEEDS", "1000"))
"""How many seeds are told; the soak tells 10,000."""

CHUNK = 25
FIRST = int(os.environ.get("FIRMA_SEED", "0")) % 1_000_000 * 1_000
"""The first seed: another one in every run, printed by `scripts/test`."""

REMEMBERED = tuple(int(word) for word in (Path(__file__).parent / "seeds.txt").read_text(encoding="ascii").split())
"""Seeds that once showed something. Their stories change with the code; they are told all the same."""


def replay(seed: int) -> str:
    return f"PYTHONPATH=src:tests python -m sim {seed}"


def told(seeds: range | tuple[int, ...]) -> list[str]:
    """What broke, each with the command that replays it."""
    return [f"{out.detail}\n    {replay(seed)}" for seed in seeds if (out := simulate(seed)).broken]


@pytest.mark.parametrize("first", range(FIRST, FIRST + SEEDS, CHUNK))
def test_no_seed_breaks_an_invariant(first: int) -> None:
    broken = told(range(first, first + CHUNK))

    assert not broken, "\n".join(broken)


def test_no_remembered_seed_breaks_an_invariant() -> None:
    broken = told(REMEMBERED)

    assert not broken, "\n".join(broken)


@pytest.mark.parametrize("rounds", [1, 5, 40])
def test_neither_does_a_shorter_or_longer_story(rounds: int) -> None:
    seeds = random.Random(FIRST).sample(range(10**6, 10**9), 10)
    broken = [
        f"{out.detail} (seed {seed}, {rounds} rounds)"
        for seed in seeds
        if (out := simulate(seed, rounds=rounds)).broken
    ]

    assert not broken, "\n".join(broken)


def test_a_seed_is_the_same_bytes_under_every_hash_seed() -> None:
    code = f"from sim.story import simulate; print([simulate(s).chain for s in range({FIRST}, {FIRST + 12})])"
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"}
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**environment, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }

    assert len(seen) == 1
