"""Holds our Merkle trees against those of `pymerkle`, an implementation of somebody else's; run by `scripts/oracle`.

It runs in an environment of its own: pymerkle's licence is the GPL, so nothing of ours may ever import it but this.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from firma.core.ledger.merkle import (
    check_consistency,
    leaf_hash,
    node_hash,
    prove_consistency,
    prove_inclusion,
    root_of,
)
from firma.core.ledger.tiles import Frontier

SIZES = 130
"""Sizes of trees: two full subtrees of 64 and what comes after them."""


def main() -> int:
    """Return 0 if roots, inclusion and consistency proofs of all trees agree, else 1."""
    tree: Any = import_module("pymerkle").InmemoryTree(algorithm="sha256")
    leaves: list[bytes] = []
    frontier, compared = Frontier(), 0

    def look(height: int, index: int) -> bytes:
        return full(leaves[index << height : (index + 1) << height])

    for size in range(1, SIZES + 1):
        data = f"entry {size}".encode()
        tree.append_entry(data)
        leaves.append(leaf_hash(data))
        for _ in frontier.grow([leaves[-1]]):
            pass
        if not frontier.root() == root_of(size, look) == tree.get_root():
            return said(f"the roots of {size} leaves differ")
        for index in range(size):
            theirs = tree.prove_inclusion(index + 1, size).serialize()["path"]
            ours = [leaves[index].hex(), *(one.hex() for one in prove_inclusion(index, size, look))]
            if sorted(theirs) != sorted(ours):
                return said(f"the proofs that leaf {index} is in {size} differ")
            compared += 1
        for old in range(1, size):
            # Its proofs are cut otherwise than RFC 6962 cuts them; its roots are what ours must join.
            check_consistency(old, tree.get_root(old), size, tree.get_root(size), prove_consistency(old, size, look))
            compared += 1
    sys.stdout.write(f"{compared} proofs and {SIZES} roots agree\n")
    return 0


def full(leaves: list[bytes]) -> bytes:
    """Return the hash of a full subtree over some leaves, by the recursive definition of RFC 6962."""
    half = len(leaves) // 2
    return node_hash(full(leaves[:half]), full(leaves[half:])) if half else leaves[0]


def said(problem: str) -> int:
    """Say what differs."""
    sys.stderr.write(f"{problem}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
