"""Laws of the tree: what grows step by step is what is computed whole, all proofs hold, and no changed one does."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

import merkle_reference as reference
from firma.core.ledger.checkpoint import Checkpoint, parse_checkpoint
from firma.core.ledger.merkle import (
    ProofError,
    check_consistency,
    check_inclusion,
    leaf_hash,
    prove_consistency,
    prove_inclusion,
    root_of,
)
from firma.core.ledger.note import NoteError, parse_note
from firma.core.ledger.tiles import (
    Frontier,
    Tile,
    TileError,
    decode_bundle,
    encode_bundle,
    node_in,
    parse_tile,
    tile_of,
)

sizes = st.one_of(st.integers(1, 40), st.sampled_from([255, 256, 257, 511, 512, 513]), st.integers(1, 700))


class Tree:
    """A tree of numbered leaves, grown in steps, looked up in tiles."""

    def __init__(self, size: int, steps: int) -> None:
        self.data = [b"leaf %d" % number for number in range(size)]
        self.frontier, self.tiles = Frontier(), dict[Tile, bytes]()
        for at in range(0, size, steps):
            self.tiles |= self.frontier.grow([leaf_hash(one) for one in self.data[at : at + steps]])
        self.tiles |= self.frontier.partial()

    def look(self, height: int, index: int) -> bytes:
        tile, start, end = tile_of(height, index, len(self.data))
        return node_in(self.tiles[tile], start, end)


@given(sizes, st.integers(1, 300), st.data())
def test_a_tree_that_grew_is_the_one_that_the_rfc_defines(size: int, steps: int, data: st.DataObject) -> None:
    tree = Tree(size, steps)
    assert tree.frontier.root() == reference.tree_hash(tree.data)
    smaller = data.draw(st.integers(0, size), "smaller")
    assert root_of(smaller, tree.look) == reference.tree_hash(tree.data[:smaller])


@given(sizes, st.data())
def test_every_leaf_is_proven_in_every_tree_that_has_it(size: int, data: st.DataObject) -> None:
    tree = Tree(size, 300)
    upto = data.draw(st.integers(1, size), "upto")
    index = data.draw(st.integers(0, upto - 1), "index")
    leaf, root = leaf_hash(tree.data[index]), reference.tree_hash(tree.data[:upto])
    proof = prove_inclusion(index, upto, tree.look)
    assert list(proof) == reference.path(index, tree.data[:upto])
    check_inclusion(leaf, index, upto, proof, root)
    assert reference.is_included(leaf, index, upto, proof, root)
    other = data.draw(st.integers(0, size + 3), "another index")
    assert _refuses(leaf, other, upto, proof, root) == (other != index)
    for changed in _changed(proof, data):
        assert _refuses(leaf, index, upto, changed, root)
        assert not reference.is_included(leaf, index, upto, changed, root)


def _refuses(leaf: bytes, index: int, size: int, proof: tuple[bytes, ...], root: bytes) -> bool:
    try:
        check_inclusion(leaf, index, size, proof, root)
    except ProofError:
        return True
    return False


def _changed(proof: tuple[bytes, ...], data: st.DataObject) -> list[tuple[bytes, ...]]:
    found = [(*proof, b"\0" * 32)]
    if proof:
        at = data.draw(st.integers(0, len(proof) - 1), "part")
        bit = data.draw(st.integers(0, 255), "bit")
        part = bytearray(proof[at])
        part[bit // 8] ^= 1 << bit % 8
        found += [(*proof[:at], bytes(part), *proof[at + 1 :]), proof[:at] + proof[at + 1 :]]
    return found


@given(sizes, st.data())
def test_every_tree_is_proven_to_continue_every_earlier_one(size: int, data: st.DataObject) -> None:
    tree = Tree(size, 300)
    old = data.draw(st.integers(1, size), "old")
    roots = reference.tree_hash(tree.data[:old]), reference.tree_hash(tree.data)
    proof = prove_consistency(old, size, tree.look)
    assert list(proof) == reference.proof(old, tree.data)
    check_consistency(old, roots[0], size, roots[1], proof)
    assert reference.is_consistent(old, size, *roots, proof)
    for changed in _changed(proof, data):
        try:
            check_consistency(old, roots[0], size, roots[1], changed)
        except ProofError:
            continue
        raise AssertionError("a changed proof was taken")


@given(st.integers(2, 300), st.data())
def test_a_log_that_was_rewritten_continues_nothing(size: int, data: st.DataObject) -> None:
    """No proof at all leads from the old root to the new one: here the two that there are to try."""
    honest = Tree(size, 300)
    old = data.draw(st.integers(1, size), "old")
    at = data.draw(st.integers(0, old - 1), "rewritten")
    forged = Tree(size, 300)
    forged.data[at] = b"another"
    roots = reference.tree_hash(honest.data[:old]), reference.tree_hash(forged.data)
    for proof in (reference.proof(old, honest.data), reference.proof(old, forged.data)):
        try:
            check_consistency(old, roots[0], size, roots[1], proof)
        except ProofError:
            continue
        raise AssertionError("a rewritten log was taken for a continuation")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_note_a_bundle_or_refused(data: bytes) -> None:
    with suppress(NoteError):
        note = parse_note(data)
        assert note.to_bytes() == data
        parse_checkpoint(note.text)
    with suppress(TileError):
        assert encode_bundle(decode_bundle(data)) == data


@given(st.text(st.sampled_from("ab \n+—12=é\u2003\x00"), max_size=60))
def test_any_text_is_a_note_a_tile_or_refused(text: str) -> None:
    for read in (lambda: parse_note(text.encode()), lambda: parse_checkpoint(text), lambda: parse_tile(text)):
        with suppress(NoteError, TileError):
            read()


@given(
    st.text(st.characters(exclude_characters="\n", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20),
    st.integers(0, 2**63 - 1),
    st.binary(min_size=32, max_size=32),
    st.lists(st.text("abc ", min_size=1, max_size=5), max_size=3).map(tuple),
)
def test_a_checkpoint_comes_back_from_its_note(origin: str, size: int, root: bytes, more: tuple[str, ...]) -> None:
    made = Checkpoint(origin, size, root, more)
    assert parse_checkpoint(parse_note(made.to_note().to_bytes()).text) == made


@given(st.integers(0, 63), st.integers(0, 2**40), st.integers(1, 256))
def test_a_tile_comes_back_from_its_path(level: int, number: int, width: int) -> None:
    assert parse_tile(Tile(level, number, width).path) == Tile(level, number, width)
