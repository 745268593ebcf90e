"""Estates hold on every seed: moves between units, rollbacks, partial plans, takeovers, drift; one history a seed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from sim.caught import ESTATE_CAUGHT
from sim.estate import simulate_estate
from sim.estate_mutants import ESTATE_MUTANTS
from sim.mutants import AS_BUILT, Mutant
from sim.test_mutants import BUGS
from sim.test_seeds import FIRST, ROOT

SEEDS = int(os.environ.get("FIRMA_ESTATES", "500"))
"""How many estates are told; the soak tells 10,000."""

CHUNK = 25
SEARCHED = 2_000
HANDS = (
    "by hand: v",
    "by hand: remove",
    "by hand: tags",
    "by hand: notes",
    "drift found",
    "written past",
    "set back",
    "accepted",
    "adopted",
)
REMEMBERED = (10, 13, 19, 35, 64, 212, 661, 899, 1051, 1064, 1165, 1442, 1620, 1768, 3760, 4681)
"""Seeds that once showed something. Their stories change with the code; they are told all the same."""


def told(seeds: range | tuple[int, ...]) -> list[str]:
    """What broke, each with the command that replays it."""
    outcomes = (simulate_estate(seed) for seed in seeds)
    return [f"{out.detail}\n    PYTHONPATH=src:tests python -m sim estate {out.seed}" for out in outcomes if out.broken]


@pytest.mark.parametrize("first", range(FIRST, FIRST + SEEDS, CHUNK))
def test_no_estate_breaks_an_invariant(first: int) -> None:
    broken = told(range(first, first + CHUNK))

    assert not broken, "\n".join(broken)


def test_no_remembered_estate_breaks_an_invariant() -> None:
    broken = told(REMEMBERED)

    assert not broken, "\n".join(broken)


def test_estates_do_what_they_are_for() -> None:
    counts = [simulate_estate(seed).counts for seed in range(80)]

    for what in (
        "moved between units",
        "change taken back",
        "back to a moment",
        "partial",
        "meddled",
        "released",
        *HANDS,
    ):
        assert any(count.get(what) for count in counts), f"no story of 80 has it: {what}"


def test_an_estate_is_the_same_bytes_under_every_hash_seed() -> None:
    code = f"from sim.estate import simulate_estate as s; print([s(n).chain for n in range({FIRST}, {FIRST + 10})])"
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
        for seed in ("0", "4242")
    }

    assert len(seen) == 1


def broken(seed: int, mutant: Mutant) -> str:
    """The rule that a seed breaks under a mutant, or an empty text."""
    try:
        return simulate_estate(seed, mutant).broken
    except BUGS as error:
        return f"raises {type(error).__name__}"


@pytest.mark.mutant
@pytest.mark.parametrize("name", sorted(ESTATE_MUTANTS))
def test_a_mutant_of_estates_is_caught(name: str) -> None:
    seeds = (*ESTATE_CAUGHT[name], *range(SEARCHED))
    seed = next((s for s in seeds if broken(s, ESTATE_MUTANTS[name])), None)

    assert seed is not None, f"{name!r} lives"
    assert not simulate_estate(seed, AS_BUILT).broken, "the story breaks without the mutant, too"


def test_every_mutant_of_estates_has_seeds_and_no_other_has() -> None:
    assert ESTATE_CAUGHT.keys() == ESTATE_MUTANTS.keys()
