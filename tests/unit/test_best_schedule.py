"""The best schedule that a run is compared with: no shorter than its longest chain, and as the limits allow."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from benches.schedule import Work, best_schedule, chains_of  # the bench is no installed package

from firma.providers.sim.latency import Limit

FREE = Limit()


def test_a_chain_takes_as_long_as_its_parts() -> None:
    works = {"a": Work("t", 2, ()), "b": Work("t", 3, ("a",)), "c": Work("t", 1, ())}

    assert best_schedule(works, FREE) == 5
    assert chains_of(works) == {"a": 5, "b": 3, "c": 1}


@pytest.mark.parametrize(("count", "seconds"), [(1, 1.0), (2, 1.0), (3, 1.5), (4, 2.0)])
def test_starts_wait_for_the_rate_of_their_type(count: int, seconds: float) -> None:
    works = {str(number): Work("t", 1, ()) for number in range(count)}

    assert best_schedule(works, Limit(rate_per_s=2, burst=2)) == pytest.approx(seconds)


def test_a_rate_is_each_type_s_own() -> None:
    works = {str(number): Work(f"t{number}", 1, ()) for number in range(9)}

    assert best_schedule(works, Limit(rate_per_s=1, burst=1)) == 1


def test_the_longest_chain_goes_first() -> None:
    works = {"short": Work("t", 1, ()), "long": Work("t", 1, ()), "end": Work("u", 5, ("long",))}

    assert best_schedule(works, Limit(rate_per_s=1, burst=1)) == 6
