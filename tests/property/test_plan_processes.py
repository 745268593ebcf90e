"""The same plan in every process: bytes and digests do not depend on the hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from plan_story import digests

TESTS = Path(__file__).parents[1]
SEEDS = range(12)


def test_digests_are_equal_under_every_hash_seed() -> None:
    """Planned here and in three processes with other hash seeds: one list of digests."""
    here = digests(SEEDS)
    for hash_seed in ("0", "1", "4711"):
        program = f"from plan_story import digests; print('\\n'.join(digests(range({SEEDS.start}, {SEEDS.stop}))))"
        path = os.pathsep.join((str(TESTS), str(TESTS.parent / "src")))
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": path}
        done = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=120
        )

        assert done.stdout.split() == here


def test_the_digests_of_different_programs_differ() -> None:
    found = digests(range(5, 9))

    assert len(set(found)) > 1
