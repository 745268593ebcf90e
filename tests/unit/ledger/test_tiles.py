"""Tiles: paths and edges as the specification gives them, growth that goes on anywhere, bundles that are strict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import merkle_reference as reference
from firma.core.ledger.merkle import leaf_hash
from firma.core.ledger.tiles import (
    LENGTH_MAX,
    Frontier,
    Tile,
    TileError,
    decode_bundle,
    edge_of,
    encode_bundle,
    node_in,
    parse_tile,
    tile_of,
)

VECTORS = Path(__file__).parents[2] / "fixtures/tree/rfc6962.json"


@pytest.mark.parametrize(
    ("tile", "path"),
    [
        (Tile(0, 1234067), "tile/0/x001/x234/067"),
        (Tile(0, 0), "tile/0/000"),
        (Tile(1, 999), "tile/1/999"),
        (Tile(2, 1000), "tile/2/x001/000"),
        (Tile(0, 273, 112), "tile/0/273.p/112"),
        (Tile(63, 5, 1), "tile/63/005.p/1"),
    ],
)
def test_a_tile_has_one_path(tile: Tile, path: str) -> None:
    assert tile.path == path
    assert parse_tile(path) == tile


@pytest.mark.parametrize(
    "path",
    [
        "tile/0/00",
        "tile/0/x000/001",
        "tile/00/001",
        "tile/64/001",
        "tile/0/001.p/0",
        "tile/0/001.p/256",
        "tile/0/001.p/007",
        "tile/0/x001",
        "tile/0/001/002",
        "tile/0/0012",
        "tile/0/٠٠١",
        "tile/entries/001",
        "/tile/0/001",
        "tile/0/001\n",
    ],
)
def test_what_names_no_tile_is_refused(path: str) -> None:
    with pytest.raises(TileError):
        parse_tile(path)


def test_the_edge_of_the_tree_that_the_specification_draws() -> None:
    assert edge_of(70_000) == [Tile(0, 273, 112), Tile(1, 1, 17), Tile(2, 0, 1)]
    assert edge_of(256) == [Tile(1, 0, 1)]
    assert edge_of(0) == []


def test_a_tree_of_70000_grows_the_tiles_that_the_specification_counts() -> None:
    leaves = [leaf_hash(str(number).encode()) for number in range(70_000)]
    frontier, full = Frontier(), list[Tile]()
    roots: dict[str, str] = json.loads(VECTORS.read_text())["numbered"]["roots"]
    for size, root in roots.items():
        full += [tile for tile, _ in frontier.grow(leaves[frontier.size : int(size)])]
        assert frontier.root().hex() == root
    assert [sum(tile.level == level for tile in full) for level in range(3)] == [273, 1, 0]
    assert sorted(frontier.partial()) == edge_of(70_000)


@pytest.mark.parametrize("cut", [0, 1, 255, 256, 257, 511, 512, 600])
def test_growth_goes_on_from_any_edge(cut: int) -> None:
    data = [str(number).encode() for number in range(600)]
    leaves = [leaf_hash(one) for one in data]
    first = Frontier()
    tiles = dict(first.grow(leaves[:cut]))
    assert first.root() == reference.tree_hash(data[:cut])
    second = Frontier(cut, {tile.level: hashes for tile, hashes in first.partial().items()})
    tiles |= second.grow(leaves[cut:])
    whole = Frontier()
    assert tiles == dict(whole.grow(leaves))
    assert second.partial() == whole.partial()
    assert second.root() == whole.root() == reference.tree_hash(data)


def test_an_edge_of_another_size_is_refused() -> None:
    for size, edges in (
        (3, {}),
        (3, {0: b"x" * 95}),
        (256, {0: b"x" * 32}),
        (0, {0: b"x" * 32}),
        (5, {0: b"x" * 160, 1: b""}),
    ):
        if (size, set(edges)) == (5, {0, 1}):
            with pytest.raises(TileError, match="no level 1"):
                Frontier(size, edges)
            continue
        with pytest.raises(TileError):
            Frontier(size, edges)


def test_a_node_lies_in_the_tile_of_its_height() -> None:
    assert tile_of(0, 300, 70_000) == (Tile(0, 1), 44, 45)
    assert tile_of(7, 3, 70_000) == (Tile(0, 1), 128, 256)
    assert tile_of(8, 256, 70_000) == (Tile(1, 1, 17), 0, 1)
    assert tile_of(16, 0, 70_000) == (Tile(2, 0, 1), 0, 1)
    with pytest.raises(TileError):
        node_in(b"x" * 64, 1, 3)


def test_bundles_hold_entries_in_order() -> None:
    entries = [b"one", b"x" * LENGTH_MAX, b"three"]
    assert encode_bundle([b"abc", b"d"]) == b"\x00\x03abc\x00\x01d"
    assert decode_bundle(encode_bundle(entries)) == tuple(entries)


def test_an_entry_that_is_too_long_for_a_bundle_stands_there_as_empty() -> None:
    assert decode_bundle(encode_bundle([b"a", b"x" * (LENGTH_MAX + 1), b"b"])) == (b"a", b"", b"b")


@pytest.mark.parametrize("data", [b"", b"\x00", b"\x00\x05abcd", b"\x00\x01a\x00", b"\x00\x00" * 257])
def test_what_is_no_bundle_is_refused(data: bytes) -> None:
    with pytest.raises(TileError):
        decode_bundle(data)


def test_bundles_hold_one_to_256_entries() -> None:
    for count in (0, 257):
        with pytest.raises(TileError):
            encode_bundle([b"a"] * count)
