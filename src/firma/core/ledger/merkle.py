"""The Merkle tree of RFC 6962 over hashes of leaves: roots, proofs and their checks; knows no entry, tile or store.

A tree is named by its size alone, because a log only grows. Its *nodes* are the roots of whole subtrees: the node
(height, index) covers 2**height leaves from `index * 2**height` on. Whoever can look up nodes can prove anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256

HASH_BYTES = 32

EMPTY_ROOT = sha256(b"").digest()
"""The root of a tree without leaves (RFC 6962, section 2.1)."""

SIZE_MAX = 2**63 - 1

Look = Callable[[int, int], bytes]
"""(height, index) -> hash of the node."""

Span = tuple[int, int]
"""Leaves from the first number up to, not including, the second."""


class ProofError(ValueError):
    """A proof does not show what it should, or none can be made for such numbers."""


def leaf_hash(data: bytes) -> bytes:
    """Return the hash of a leaf."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of a node over its two halves."""
    return sha256(b"\x01" + left + right).digest()


def fold_hashes(hashes: bytes) -> bytes:
    """Return the root over concatenated hashes of one height; their number is a power of two."""
    return levels_over(hashes)[-1]


def levels_over(hashes: bytes) -> list[bytes]:
    """Return concatenated hashes of one height, and those of each height over them; what has no sibling is left out."""
    found = [hashes]
    while len(hashes) >= 2 * HASH_BYTES:
        pairs = range(0, len(hashes) - HASH_BYTES, 2 * HASH_BYTES)
        hashes = b"".join([sha256(b"\x01" + hashes[at : at + 2 * HASH_BYTES]).digest() for at in pairs])
        found.append(hashes)
    return found


# -- which parts of a tree a proof is made of -------------------------------------------------------------------------
def _middle(span: Span) -> int:
    """Where RFC 6962 parts a span: after the largest power of two of leaves that is smaller than the whole."""
    first, last = span
    return first + (1 << ((last - first - 1).bit_length() - 1))


def inclusion_spans(index: int, size: int) -> list[Span]:
    """Return the parts whose roots prove a leaf, from the leaf up.

    Raises:
        ProofError: the tree has no such leaf.
    """
    if not 0 <= index < size <= SIZE_MAX:
        raise ProofError(f"a tree of {size} leaves has no leaf {index}")
    found, rest = [], (0, size)
    while rest[1] - rest[0] > 1:
        middle = _middle(rest)
        left, right = (rest[0], middle), (middle, rest[1])
        rest, other = (left, right) if index < middle else (right, left)
        found.append(other)
    return found[::-1]


def consistency_spans(old: int, new: int) -> tuple[Span, list[Span]]:
    """Return the part where both trees end alike, and those above it, from there up.

    Where that part is the whole old tree, a proof leaves it out: its root is known.

    Raises:
        ProofError: the old tree is larger, or empty: an empty one needs no proof.
    """
    if not 0 < old <= new <= SIZE_MAX:
        raise ProofError(f"a tree of {old} leaves does not grow to {new}")
    found, rest = [], (0, new)
    while rest[1] != old:
        middle = _middle(rest)
        left, right = (rest[0], middle), (middle, rest[1])
        rest, other = (left, right) if old <= middle else (right, left)
        found.append(other)
    return rest, found[::-1]


def nodes_of(span: Span) -> list[tuple[int, int]]:
    """Return the whole subtrees (height, index) that a part of a tree is made of, left to right."""
    at, last = span
    found = []
    while at < last:
        height = (last - at).bit_length() - 1
        if at:
            height = min(height, (at & -at).bit_length() - 1)
        found.append((height, at >> height))
        at += 1 << height
    return found


def hash_of(span: Span, look: Look) -> bytes:
    """Return the root of a part of a tree."""
    hashes = [look(*node) for node in nodes_of(span)]
    if not hashes:
        return EMPTY_ROOT
    root = hashes.pop()
    while hashes:
        root = node_hash(hashes.pop(), root)
    return root


# -- making proofs ----------------------------------------------------------------------------------------------------
def root_of(size: int, look: Look) -> bytes:
    """Return the root of the tree of so many leaves."""
    return hash_of((0, size), look)


def prove_inclusion(index: int, size: int, look: Look) -> tuple[bytes, ...]:
    """Return the proof (RFC 6962, section 2.1.1) that a leaf is in a tree; the first leaf has index 0.

    Raises:
        ProofError: the tree has no such leaf.
    """
    return tuple([hash_of(span, look) for span in inclusion_spans(index, size)])


def prove_consistency(old: int, new: int, look: Look) -> tuple[bytes, ...]:
    """Return the proof (RFC 6962, section 2.1.2) that a tree is the beginning of a larger one; empty for an empty one.

    Raises:
        ProofError: the old tree is larger.
    """
    if old == 0 and 0 <= new <= SIZE_MAX:
        return ()
    start, spans = consistency_spans(old, new)
    return tuple([hash_of(span, look) for span in ([start] if start[0] else []) + spans])


# -- checking proofs --------------------------------------------------------------------------------------------------
def root_from_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes:
    """Return the root of the tree of `size` leaves that has the leaf with this hash at `index`, by a proof.

    Raises:
        ProofError: the tree has no such leaf, or the proof has another form.
    """
    spans = inclusion_spans(index, size)
    _check_form([leaf, *proof], len(spans) + 1)
    root = leaf
    for (first, _), other in zip(spans, proof, strict=True):
        root = node_hash(root, other) if index < first else node_hash(other, root)
    return root


def check_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> None:
    """Check that a leaf with this hash is in the tree of this size and root.

    Raises:
        ProofError: it is not shown to be.
    """
    if root_from_inclusion(leaf, index, size, proof) != root:
        raise ProofError(f"leaf {index} is not in the tree of {size} leaves with this root")


def check_consistency(old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]) -> None:
    """Check that the tree `old` is the beginning of the tree `new`. Of an empty one every tree is a continuation.

    Raises:
        ProofError: it is not shown to be.
    """
    if old == 0 and 0 <= new <= SIZE_MAX:
        if old_root != EMPTY_ROOT or proof or (new == 0 and new_root != EMPTY_ROOT):
            raise ProofError("a tree without leaves has another root, and needs no proof")
        return
    start, spans = consistency_spans(old, new)
    rest = list(proof)
    if not start[0]:
        rest.insert(0, old_root)
    _check_form([old_root, new_root, *rest], len(spans) + 3)
    before = after = rest[0]
    for (first, _), other in zip(spans, rest[1:], strict=True):
        if first < old:
            before, after = node_hash(other, before), node_hash(other, after)
        else:
            after = node_hash(after, other)
    if before != old_root or after != new_root:
        raise ProofError(f"the tree of {new} leaves does not continue the one of {old}")


def _check_form(hashes: Sequence[bytes], count: int) -> None:
    if len(hashes) != count or any(len(one) != HASH_BYTES for one in hashes):
        raise ProofError("the proof has another form than such numbers ask for")
