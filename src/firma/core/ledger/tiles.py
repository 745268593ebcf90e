"""Tiles (c2sp.org/tlog-tiles): a tree in pieces of 256 hashes, how it grows, and bundles of entries; knows no store.

Level 0 holds the hashes of leaves; each hash of a higher level is the root over one full tile of the level below. A
full tile never changes. What is not full yet lies at the right edge, one tile a level: that is all that growing needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from firma.core.ledger.merkle import EMPTY_ROOT, HASH_BYTES, fold_hashes, node_hash

HEIGHT = 8
WIDTH = 1 << HEIGHT
"""Hashes in a full tile."""

FULL_BYTES = WIDTH * HASH_BYTES
LEVEL_MAX = 63
LENGTH_BYTES = 2
LENGTH_MAX = (1 << 8 * LENGTH_BYTES) - 1
"""Longest entry that a bundle can hold."""

_PATH = re.compile(r"tile/(0|[1-9]\d?)/((?:x\d{3}/)*\d{3})(?:\.p/([1-9]\d{0,2}))?", re.ASCII)


class TileError(ValueError):
    """A path names no tile, or bytes are none."""


@dataclass(frozen=True, slots=True, order=True)
class Tile:
    """Where a tile stands: its level, its number in the level, and how many hashes it has."""

    level: int
    number: int
    width: int = WIDTH

    @property
    def path(self) -> str:
        """Its path, as the specification gives it: `tile/0/x001/067`, with `.p/WIDTH` where it is not full."""
        digits = f"{self.number:03}"
        digits = digits.zfill(-(-len(digits) // 3) * 3)
        parts = [digits[at : at + 3] for at in range(0, len(digits), 3)]
        end = "" if self.width == WIDTH else f".p/{self.width}"
        return f"tile/{self.level}/{'/'.join([f'x{part}' for part in parts[:-1]] + parts[-1:])}{end}"


def parse_tile(path: str) -> Tile:
    """Return the tile that a path names.

    Raises:
        TileError: it names none.
    """
    found = _PATH.fullmatch(path)
    if found is None:
        raise TileError(f"{path!r} names no tile")
    number = int(found[2].replace("/", "").replace("x", ""))
    tile = Tile(int(found[1]), number, int(found[3] or WIDTH))
    if tile.path != path or tile.level > LEVEL_MAX:
        raise TileError(f"{path!r} is not how a tile is named")
    return tile


def edge_of(size: int) -> list[Tile]:
    """Return the tiles that are not full in a tree of so many leaves, from level 0 up; empty ones are left out."""
    found = []
    for level in range(-(-size.bit_length() // HEIGHT)):
        count = size >> (HEIGHT * level)
        if count % WIDTH:
            found.append(Tile(level, count // WIDTH, count % WIDTH))
    return found


def tile_of(height: int, index: int, size: int) -> tuple[Tile, int, int]:
    """Return the tile (of a tree of `size` leaves) that holds a node's hashes, and which of them: from, up to."""
    level, inner = divmod(height, HEIGHT)
    first = index << inner
    number = first // WIDTH
    width = min(WIDTH, (size >> (HEIGHT * level)) - number * WIDTH)
    start = first % WIDTH
    return Tile(level, number, width), start, start + (1 << inner)


def node_in(data: bytes, start: int, end: int) -> bytes:
    """Return the node over hashes of a tile. Raises TileError where the tile does not have them."""
    part = data[start * HASH_BYTES : end * HASH_BYTES]
    if len(part) != (end - start) * HASH_BYTES:
        raise TileError("the tile is shorter than it should be")
    return fold_hashes(part)


class Frontier:
    """A tree's right edge: the hashes of each level that fill no tile yet. Grows by leaves; never looks back."""

    __slots__ = ("edges", "size")

    def __init__(self, size: int = 0, edges: Mapping[int, bytes] | None = None) -> None:
        """Begin with a tree of `size` leaves, whose tiles of `edge_of(size)` are given by level.

        Raises:
            TileError: they are not those of such a tree.
        """
        given = dict(edges or {})
        self.size, self.edges = size, list[bytearray]()
        for level in range(-(-size.bit_length() // HEIGHT)):
            data = given.pop(level, b"")
            if len(data) != (size >> (HEIGHT * level)) % WIDTH * HASH_BYTES:
                raise TileError(f"the edge of a tree of {size} leaves has other hashes at level {level}")
            self.edges.append(bytearray(data))
        if given:
            raise TileError(f"a tree of {size} leaves has no level {max(given)}")

    def grow(self, leaves: Iterable[bytes]) -> Iterator[tuple[Tile, bytes]]:
        """Add hashes of leaves; yield each tile that became full. All must be taken, or the rest is not added."""
        for leaf in leaves:
            self.size += 1
            yield from self._push(leaf)

    def _push(self, piece: bytes) -> Iterator[tuple[Tile, bytes]]:
        level = 0
        while True:
            if level == len(self.edges):
                self.edges.append(bytearray())
            edge = self.edges[level]
            edge += piece
            if len(edge) < FULL_BYTES:
                return
            data = bytes(edge)
            edge.clear()
            yield Tile(level, (self.size >> (HEIGHT * (level + 1))) - 1), data
            piece = fold_hashes(data)
            level += 1

    def partial(self) -> dict[Tile, bytes]:
        """Return the tiles that are not full, with their hashes."""
        return {tile: bytes(self.edges[tile.level]) for tile in edge_of(self.size)}

    def root(self) -> bytes:
        """Return the root of the tree."""
        root = b""
        for edge in self.edges:
            end = len(edge) // HASH_BYTES
            for height in range(HEIGHT):
                count = 1 << height
                if end & count:
                    node = node_in(bytes(edge), end - count, end)
                    root = node_hash(node, root) if root else node
                    end -= count
        return root or EMPTY_ROOT


# -- bundles of entries -----------------------------------------------------------------------------------------------
def encode_bundle(entries: Sequence[bytes]) -> bytes:
    """Return up to 256 entries as one bundle. One that is too long for a bundle stands in it as empty: no entry is.

    Raises:
        TileError: there are none, or more.
    """
    if not 0 < len(entries) <= WIDTH:
        raise TileError(f"a bundle holds 1 to {WIDTH} entries, not {len(entries)}")
    kept = [data if len(data) <= LENGTH_MAX else b"" for data in entries]
    return b"".join([len(data).to_bytes(LENGTH_BYTES, "big") + data for data in kept])


def decode_bundle(data: bytes) -> tuple[bytes, ...]:
    """Return the entries of a bundle; an empty one was too long for it.

    Raises:
        TileError: the bytes are none.
    """
    found, at = [], 0
    while at < len(data):
        start = at + LENGTH_BYTES
        at = start + int.from_bytes(data[at:start], "big")
        if at > len(data) or start > len(data):
            raise TileError("the bundle is cut")
        found.append(data[start:at])
    if not 0 < len(found) <= WIDTH:
        raise TileError(f"a bundle holds 1 to {WIDTH} entries, not {len(found)}")
    return tuple(found)
