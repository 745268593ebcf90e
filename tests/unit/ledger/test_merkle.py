"""The Merkle tree against the vectors of the Certificate Transparency project, and against every single-bit change."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import merkle_reference as reference
from firma.core.ledger.merkle import (
    EMPTY_ROOT,
    Look,
    ProofError,
    check_consistency,
    check_inclusion,
    leaf_hash,
    prove_consistency,
    prove_inclusion,
    root_of,
)
from firma.core.ledger.tiles import Frontier, Tile, node_in, tile_of

VECTORS: dict[str, Any] = json.loads((Path(__file__).parents[2] / "fixtures/tree/rfc6962.json").read_text())
LEAVES = [bytes.fromhex(leaf) for leaf in VECTORS["leaves"]]
ROOTS = [bytes.fromhex(root) for root in VECTORS["roots"]]


def looks(leaves: list[bytes]) -> Look:
    """Looks nodes up in tiles, as a store keeps them."""
    frontier, tiles = Frontier(), dict[Tile, bytes]()
    tiles.update(frontier.grow(map(leaf_hash, leaves)))
    tiles.update(frontier.partial())

    def look(height: int, index: int) -> bytes:
        tile, start, end = tile_of(height, index, len(leaves))
        return node_in(tiles[tile], start, end)

    return look


def test_roots_are_those_that_are_known() -> None:
    look = looks(LEAVES)
    assert [root_of(size, look) for size in range(len(ROOTS))] == ROOTS
    assert ROOTS[0] == EMPTY_ROOT
    assert [reference.tree_hash(LEAVES[:size]) for size in range(len(ROOTS))] == ROOTS


@pytest.mark.parametrize("vector", VECTORS["inclusion"], ids=str)
def test_inclusion_proofs_are_those_that_are_known(vector: dict[str, Any]) -> None:
    index, size, proof = vector["index"], vector["size"], tuple(map(bytes.fromhex, vector["proof"]))
    assert prove_inclusion(index, size, looks(LEAVES)) == proof
    check_inclusion(leaf_hash(LEAVES[index]), index, size, proof, ROOTS[size])


@pytest.mark.parametrize("vector", VECTORS["consistency"], ids=str)
def test_consistency_proofs_are_those_that_are_known(vector: dict[str, Any]) -> None:
    old, new, proof = vector["old"], vector["new"], tuple(map(bytes.fromhex, vector["proof"]))
    assert prove_consistency(old, new, looks(LEAVES)) == proof
    check_consistency(old, ROOTS[old], new, ROOTS[new], proof)


def flipped(parts: list[bytes]) -> Iterator[list[bytes]]:
    """The parts with each single bit changed, one after the other."""
    for at, part in enumerate(parts):
        for bit in range(len(part) * 8):
            other = bytearray(part)
            other[bit // 8] ^= 1 << bit % 8
            yield [*parts[:at], bytes(other), *parts[at + 1 :]]


def refused(check: Callable[..., None], *args: Any) -> bool:
    try:
        check(*args)
    except ProofError:
        return True
    return False


@pytest.mark.parametrize(("index", "size"), [(0, 1), (0, 2), (2, 3), (5, 6), (3, 7), (7, 8), (0, 8)])
def test_every_changed_bit_of_an_inclusion_proof_is_refused(index: int, size: int) -> None:
    proof, leaf = prove_inclusion(index, size, looks(LEAVES)), leaf_hash(LEAVES[index])
    count = 0
    for other_leaf, root, *rest in flipped([leaf, ROOTS[size], *proof]):
        assert refused(check_inclusion, other_leaf, index, size, rest, root)
        count += 1
    assert count == (2 + len(proof)) * 256
    for other in range(-1, 12):
        assert refused(check_inclusion, leaf, other, size, proof, ROOTS[size]) == (other != index)


@pytest.mark.parametrize(("old", "new"), [(1, 1), (1, 2), (1, 8), (2, 5), (3, 7), (6, 8), (4, 7), (7, 8)])
def test_every_changed_bit_of_a_consistency_proof_is_refused(old: int, new: int) -> None:
    proof = prove_consistency(old, new, looks(LEAVES))
    for old_root, new_root, *rest in flipped([ROOTS[old], ROOTS[new], *proof]):
        assert refused(check_consistency, old, old_root, new, new_root, rest)


def test_a_proof_of_another_length_is_refused() -> None:
    look, leaf = looks(LEAVES), leaf_hash(LEAVES[2])
    proof = prove_inclusion(2, 7, look)
    for other in (proof[:-1], (*proof, proof[0]), (*proof[:-1], proof[-1][:31]), ()):
        assert refused(check_inclusion, leaf, 2, 7, other, ROOTS[7])
    between = prove_consistency(3, 7, look)
    for other in (between[:-1], (*between, between[0]), (*between[:-1], between[-1] + b"x"), ()):
        assert refused(check_consistency, 3, ROOTS[3], 7, ROOTS[7], other)


def test_a_tree_that_shrinks_has_no_proof() -> None:
    look = looks(LEAVES)
    for old, new in ((5, 4), (-1, 4), (1, 2**63)):
        with pytest.raises(ProofError):
            prove_consistency(old, new, look)
        assert refused(check_consistency, old, EMPTY_ROOT, new, ROOTS[4], ())


def test_every_tree_continues_the_empty_one() -> None:
    assert prove_consistency(0, 5, looks(LEAVES)) == ()
    check_consistency(0, EMPTY_ROOT, 5, ROOTS[5], ())
    check_consistency(0, EMPTY_ROOT, 0, EMPTY_ROOT, ())
    assert refused(check_consistency, 0, ROOTS[1], 5, ROOTS[5], ())
    assert refused(check_consistency, 0, EMPTY_ROOT, 5, ROOTS[5], (ROOTS[1],))
    assert refused(check_consistency, 0, EMPTY_ROOT, 0, ROOTS[5], ())
