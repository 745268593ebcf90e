"""Orders of a graph: stable, without recursion, and the shortest cycle."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.graph.order import has_cycle, shortest_cycle, topological

EDGES = st.dictionaries(st.sampled_from("abcdefgh"), st.lists(st.sampled_from("abcdefgh"), max_size=3, unique=True))


def is_cycle(names: tuple[str, ...], edges: dict[str, list[str]]) -> bool:
    return all(names[(i + 1) % len(names)] in edges[name] for i, name in enumerate(names))


def shortest_by_hand(edges: dict[str, list[str]]) -> int:
    """Length of the shortest cycle by searching from every name."""
    best = 0
    for start in edges:
        level, seen = {start}, set[str]()
        for length in range(1, len(edges) + 1):
            level = {u for n in level for u in edges.get(n, ()) if u in edges} - seen
            if start in level:
                best = min(best or length, length)
                break
            seen |= level
    return best


def test_what_is_used_comes_first() -> None:
    assert topological({"c": ["b"], "b": ["a"], "a": []}) == ("a", "b", "c")


def test_what_nobody_needs_comes_by_name() -> None:
    assert topological({"b": [], "a": [], "c": []}) == ("a", "b", "c")


@given(EDGES, st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_how_the_graph_is_written(
    edges: dict[str, list[str]], chance: random.Random
) -> None:
    names = list(edges)
    chance.shuffle(names)
    shuffled = {name: chance.sample(edges[name], len(edges[name])) for name in names}

    assert topological(edges) == topological(shuffled)


@given(EDGES)
def test_an_order_keeps_every_edge_of_a_graph_without_cycle(edges: dict[str, list[str]]) -> None:
    acyclic = {name: [used for used in before if used < name] for name, before in edges.items()}
    place = {name: i for i, name in enumerate(topological(acyclic))}

    assert place.keys() == acyclic.keys()
    assert all(place[used] < place[name] for name, before in acyclic.items() for used in before if used in place)


@given(EDGES)
def test_the_shortest_cycle_is_one_and_no_other_is_shorter(edges: dict[str, list[str]]) -> None:
    found = shortest_cycle(edges)

    assert len(found) == shortest_by_hand(edges)
    assert bool(found) is has_cycle(edges)
    assert not found or is_cycle(found, edges)


def test_the_short_cycle_of_two_is_named() -> None:
    edges = {"a": ["b"], "b": ["c"], "c": ["a", "d"], "d": ["e"], "e": ["d"]}

    assert shortest_cycle(edges) == ("d", "e")


@pytest.mark.parametrize("n", [20_000])
def test_chains_and_rings_of_20000_need_no_recursion_and_no_time(n: int) -> None:
    chain = {f"n{i:05}": [f"n{i - 1:05}"] if i else [] for i in range(n)}
    ring = {**chain, "n00000": [f"n{n - 1:05}"]}
    started = time.process_time()

    assert len(topological(chain)) == n
    assert len(shortest_cycle(ring)) == n
    assert time.process_time() - started < 5, "seconds; a quadratic search takes minutes"
