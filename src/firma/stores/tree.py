"""A unit's Merkle tree in a store: tiles read and proven against a checkpoint, and what they prove; knows no signature.

Tiles and checkpoints are blobs under `tree/D/`, D as in the names of records; behind it stand the paths of
c2sp.org/tlog-tiles. Entry n is leaf n - 1. Nothing of a tile is used before it leads to the checkpoint's root.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from hashlib import sha256

from firma.core.ledger.checkpoint import Checkpoint
from firma.core.ledger.merkle import (
    HASH_BYTES,
    Span,
    consistency_spans,
    inclusion_spans,
    leaf_hash,
    levels_over,
    nodes_of,
    prove_consistency,
    prove_inclusion,
    root_of,
)
from firma.core.ledger.store import TREE, CorruptError, Store, Stored
from firma.core.ledger.tiles import HEIGHT, WIDTH, Frontier, Tile, edge_of, node_in, tile_of

CHECKPOINT = "checkpoint"
"""The newest checkpoint's name behind the tree's place; it is written again by each run."""

KEPT = "checkpoints/"
"""Every checkpoint that was made is kept under its size, too."""


class TilesLostError(CorruptError):
    """Tiles are missing, or do not lead to the checkpoint's root: they, the checkpoint or the log were changed."""

    code = "F580"


def tree_name(unit: str, path: str) -> str:
    """Return the name of a blob of a unit's tree."""
    return f"{TREE}{sha256(unit.encode()).hexdigest()[:32]}/{path}"


Mend = Callable[[Store, str, Checkpoint], Awaitable[Mapping[Tile, bytes]]]
"""Makes tiles that are lost anew from the log; raises CorruptError where the log is another one, too."""


def kept_name(unit: str, size: int) -> str:
    """Return the name of the blob that holds the checkpoint of so many entries."""
    return tree_name(unit, f"{KEPT}{size:012}")


class ProvenTree:
    """The tree that a checkpoint names. Made by `open_tree`. `mend` is asked once, where tiles are lost."""

    def __init__(self, store: Store, unit: str, checkpoint: Checkpoint, mend: Mend | None = None) -> None:
        self.store, self.unit, self.checkpoint, self.mend = store, unit, checkpoint, mend
        self._tiles: dict[Tile, list[bytes]] = {}
        """Tiles that are proven: their hashes, and those of each height over them."""
        self._fresh: Mapping[Tile, bytes] = {}

    @property
    def size(self) -> int:
        """How many entries it holds."""
        return self.checkpoint.size

    def frontier(self) -> Frontier:
        """Return its right edge, to grow from."""
        return Frontier(self.size, {tile.level: self._tiles[tile][0] for tile in edge_of(self.size)})

    async def load(self) -> None:
        """Read the right edge, and prove it. Raises as `open_tree` does."""
        await self._mending(self._load)

    async def _load(self) -> None:
        self._tiles = await self._read(edge_of(self.size))
        if root_of(self.size, self._look) != self.checkpoint.root:
            raise self._lost(f"the tiles of {self.size} entries give another root")

    async def _mending(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except TilesLostError:
            if self.mend is None:
                raise
            mend, self.mend = self.mend, None
            self._fresh = await mend(self.store, self.unit, self.checkpoint)
            await work()

    async def _read(self, tiles: Iterable[Tile]) -> dict[Tile, list[bytes]]:
        names = {tree_name(self.unit, tile.path): tile for tile in tiles}
        blobs = await self.store.get_blobs(list(names)) if names else {}
        found = {}
        for name, tile in names.items():
            data = self._fresh.get(tile) or blobs.get(name, b"")
            if len(data) != tile.width * HASH_BYTES:
                raise self._lost(f"{tile.path} of its tree is {'cut' if data else 'missing'}")
            found[tile] = levels_over(data)
        return found

    def _lost(self, detail: str) -> TilesLostError:
        return TilesLostError(detail, where=self.unit)

    async def _need(self, tiles: Iterable[Tile]) -> None:
        """Read tiles with everything between them and the edge, and prove each by the one above it."""
        needed = set(tiles) - self._tiles.keys()
        if needed:
            await self._mending(lambda: self._prove(needed))

    async def _prove(self, tiles: Iterable[Tile]) -> None:
        wanted: set[Tile] = set()
        for one in tiles:
            tile = one
            while tile not in self._tiles and tile not in wanted:
                wanted.add(tile)
                tile = self._above(tile)
        read = await self._read(wanted)
        for tile in sorted(wanted, reverse=True):  # from the highest level down
            above = (self._tiles if self._above(tile) in self._tiles else read)[self._above(tile)]
            at = tile.number % WIDTH
            if read[tile][HEIGHT] != node_in(above[0], at, at + 1):
                raise self._lost(f"{tile.path} of its tree is not the one that the tile above it names")
            self._tiles[tile] = read[tile]

    def _above(self, tile: Tile) -> Tile:
        """The tile that holds the root of a full one."""
        return tile_of(HEIGHT * (tile.level + 1), tile.number, self.size)[0]

    def _look(self, height: int, index: int) -> bytes:
        tile, start, _ = tile_of(height, index, self.size)
        inner = height % HEIGHT
        return node_in(self._tiles[tile][inner], start >> inner, (start >> inner) + 1)

    async def _need_spans(self, spans: Iterable[Span]) -> None:
        nodes = [node for span in spans for node in nodes_of(span)]
        await self._need({tile_of(*node, self.size)[0] for node in nodes})

    # -- what it proves -----------------------------------------------------------------------------------------------
    async def leaves(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """Return the hashes of entries, by number; those that the tree does not hold are left out.

        Raises:
            TilesLostError: tiles are missing, or lead nowhere. UnavailableError: the store cannot be read now.
        """
        wanted = {number: tile_of(0, number - 1, self.size) for number in numbers if 0 < number <= self.size}
        await self._need({tile for tile, _, _ in wanted.values()})
        return {number: node_in(self._tiles[tile][0], start, end) for number, (tile, start, end) in wanted.items()}

    async def check(self, rows: Sequence[Stored]) -> None:
        """Check that entries are those that the tree holds; what is newer than it is passed over.

        Raises:
            CorruptError: F580 naming the first that is another one; else as `leaves` does.
        """
        leaves = await self.leaves([row.seq for row in rows])
        for row in sorted(rows, key=lambda row: row.seq):
            if leaves.get(row.seq, b"") not in (b"", leaf_hash(row.data)):
                raise other_entry(self.unit, row.seq, self.size)

    async def inclusion(self, number: int, size: int = 0) -> tuple[bytes, ...]:
        """Return the proof that an entry is in this tree (`size`: in the smaller one of so many entries).

        Raises:
            ProofError: there is no such entry in it. Else as `leaves` does.
        """
        size = size or self.size
        await self._need_spans(inclusion_spans(number - 1, size))
        return prove_inclusion(number - 1, size, self._look)

    async def consistency(self, old: int, size: int = 0) -> tuple[bytes, ...]:
        """Return the proof that this tree (`size`: the smaller one of so many entries) continues one of `old` entries.

        Raises:
            ProofError: the old one is larger. Else as `leaves` does.
        """
        size = size or self.size
        if old:
            start, spans = consistency_spans(old, size)
            await self._need_spans([start, *spans])
        return prove_consistency(old, size, self._look)

    async def root(self, size: int) -> bytes:
        """Return the root of the first so many entries, at most its own size. Raises as `leaves` does."""
        await self._need_spans([(0, size)])
        return root_of(size, self._look)


def other_entry(unit: str, number: int, size: int) -> CorruptError:
    """Return the error for an entry that is not the one that a checkpoint covers."""
    detail = f"entry {number} is not the one that the checkpoint of {size} entries covers"
    return CorruptError(detail, code="F580", where=unit)


async def open_tree(store: Store, unit: str, checkpoint: Checkpoint, mend: Mend | None = None) -> ProvenTree:
    """Return the tree of a checkpoint, its right edge read and proven.

    Raises:
        TilesLostError: F580, tiles are missing or give another root. UnavailableError: the store cannot be read now.
    """
    tree = ProvenTree(store, unit, checkpoint, mend)
    await tree.load()
    return tree
