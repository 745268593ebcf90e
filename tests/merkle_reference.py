"""The Merkle tree as RFC 6962 and RFC 9162 write it down, as plainly as it can be said: what ours is held against."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256


def split(size: int) -> int:
    """The largest power of two that is smaller than a size."""
    power = 1
    while power * 2 < size:
        power *= 2
    return power


def tree_hash(leaves: Sequence[bytes]) -> bytes:
    """MTH (RFC 6962, section 2.1)."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0]).digest()
    middle = split(len(leaves))
    return sha256(b"\x01" + tree_hash(leaves[:middle]) + tree_hash(leaves[middle:])).digest()


def path(index: int, leaves: Sequence[bytes]) -> list[bytes]:
    """PATH (section 2.1.1)."""
    if len(leaves) == 1:
        return []
    middle = split(len(leaves))
    if index < middle:
        return [*path(index, leaves[:middle]), tree_hash(leaves[middle:])]
    return [*path(index - middle, leaves[middle:]), tree_hash(leaves[:middle])]


def proof(old: int, leaves: Sequence[bytes]) -> list[bytes]:
    """PROOF (section 2.1.2)."""
    return subproof(old, leaves, is_whole=True)


def subproof(old: int, leaves: Sequence[bytes], *, is_whole: bool) -> list[bytes]:
    """SUBPROOF (section 2.1.2)."""
    if old == len(leaves):
        return [] if is_whole else [tree_hash(leaves)]
    middle = split(len(leaves))
    if old <= middle:
        return [*subproof(old, leaves[:middle], is_whole=is_whole), tree_hash(leaves[middle:])]
    return [*subproof(old - middle, leaves[middle:], is_whole=False), tree_hash(leaves[:middle])]


def is_included(leaf: bytes, index: int, size: int, given: Sequence[bytes], root: bytes) -> bool:
    """The steps of RFC 9162, section 2.1.3.2."""
    if index >= size:
        return False
    at, last, value = index, size - 1, leaf
    for other in given:
        if last == 0:
            return False
        if at % 2 == 1 or at == last:
            value = sha256(b"\x01" + other + value).digest()
            if at % 2 == 0:
                while at % 2 == 0 and at != 0:
                    at, last = at >> 1, last >> 1
        else:
            value = sha256(b"\x01" + value + other).digest()
        at, last = at >> 1, last >> 1
    return last == 0 and value == root


def is_consistent(old: int, new: int, old_root: bytes, new_root: bytes, given: Sequence[bytes]) -> bool:
    """The steps of RFC 9162, section 2.1.4.2."""
    if old == new:
        return not given and old_root == new_root
    steps = list(given)
    if old & (old - 1) == 0:
        steps.insert(0, old_root)
    if not steps:
        return False
    at, last = old - 1, new - 1
    while at % 2 == 1:
        at, last = at >> 1, last >> 1
    before = after = steps[0]
    for other in steps[1:]:
        if last == 0:
            return False
        if at % 2 == 1 or at == last:
            before = sha256(b"\x01" + other + before).digest()
            after = sha256(b"\x01" + other + after).digest()
            if at % 2 == 0:
                while at % 2 == 0 and at != 0:
                    at, last = at >> 1, last >> 1
        else:
            after = sha256(b"\x01" + after + other).digest()
        at, last = at >> 1, last >> 1
    return last == 0 and before == old_root and after == new_root
