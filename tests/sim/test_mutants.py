"""Each rule earns its place: with it changed, a story breaks. A surviving mutant is a rule that nothing tests."""

from __future__ import annotations

import pytest

from sim.caught import CAUGHT, UNIT_TESTED
from sim.mutants import AS_BUILT, MUTANTS, Mutant
from sim.story import simulate

SEARCHED = 3_000
"""Seeds that are tried where the known ones do not catch it any more: stories change with the code."""

BUGS = (AttributeError, IndexError, KeyError, RuntimeError, TypeError, ValueError)
"""What a mutant may raise: it breaks, too, but not by an invariant."""


def broken(seed: int, mutant: Mutant) -> str:
    """The rule that a seed breaks under a mutant, or an empty text."""
    try:
        return simulate(seed, mutant).broken
    except BUGS as error:
        return f"raises {type(error).__name__}"


@pytest.mark.mutant
@pytest.mark.parametrize("name", sorted(MUTANTS))
def test_a_mutant_is_caught(name: str) -> None:
    known = CAUGHT[name]
    seed = next((s for s in (*known, *range(SEARCHED)) if broken(s, MUTANTS[name])), None)

    assert seed is not None, f"{name!r} lives: `PYTHONPATH=src:tests python -m sim mutants 5000 {name}` finds its seeds"
    assert not simulate(seed, AS_BUILT).broken, "the story breaks without the mutant, too"


def test_every_mutant_has_seeds_and_no_other_has() -> None:
    assert CAUGHT.keys() == MUTANTS.keys()


def test_mutants_that_no_seed_catches_are_named() -> None:
    assert not UNIT_TESTED & MUTANTS.keys()


def test_a_planted_mutant_is_gone_afterwards() -> None:
    mutant = MUTANTS["no contagion to users"]
    ((where, name, other),) = mutant.patches
    before = getattr(where, name)
    with mutant.planted():
        assert getattr(where, name) is other

    assert getattr(where, name) is before
