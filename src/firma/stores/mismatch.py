"""What to do where checkpoint, tiles and log disagree: tiles are made anew, or the first entry is named; no signature.

It reads the whole log, so it is asked only where something is wrong.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from firma.core.ledger.checkpoint import Checkpoint
from firma.core.ledger.merkle import HASH_BYTES, leaf_hash
from firma.core.ledger.store import CorruptError, Store, UnavailableError
from firma.core.ledger.tiles import WIDTH, Frontier, Tile
from firma.stores.tree import TilesLostError, open_tree, other_entry, tree_name

CHUNK = 5_000
"""Entries that are read at once."""


async def mend(store: Store, unit: str, checkpoint: Checkpoint) -> Mapping[Tile, bytes]:
    """Return the tiles that differ, made anew, where the log is the one that the checkpoint covers; keep them.

    Raises:
        CorruptError: F580 it is not, naming the first entry that differs where the tiles prove which; F582 it is
            shorter. UnavailableError: the store cannot be read now.
    """
    frontier, differing = Frontier(), dict[Tile, bytes]()
    while frontier.size < checkpoint.size:
        rows = await store.tail(unit, frontier.size, min(CHUNK, checkpoint.size - frontier.size))
        if not rows:
            detail = f"the log ends at entry {frontier.size}, and its checkpoint covers {checkpoint.size}"
            raise CorruptError(detail, code="F582", where=unit)
        made = dict(frontier.grow([leaf_hash(row.data) for row in rows]))
        differing |= await _differing(store, unit, made)
    differing |= await _differing(store, unit, frontier.partial())
    if frontier.root() == checkpoint.root:
        with contextlib.suppress(UnavailableError):  # who may only read mends for itself
            await store.put_blobs({tree_name(unit, tile.path): data for tile, data in differing.items()})
        return differing
    raise await _first_other(store, unit, checkpoint, differing)


async def _differing(store: Store, unit: str, made: dict[Tile, bytes]) -> dict[Tile, bytes]:
    names = {tree_name(unit, tile.path): tile for tile in made}
    kept = await store.get_blobs(list(names)) if names else {}
    return {tile: made[tile] for name, tile in names.items() if kept.get(name) != made[tile]}


async def _first_other(
    store: Store, unit: str, checkpoint: Checkpoint, differing: Mapping[Tile, bytes]
) -> CorruptError:
    """Return the error that names the first entry that is not the one it was when the checkpoint was made."""
    size = checkpoint.size
    detail = f"the root of its first {size} entries is not the one that its checkpoint says"
    try:
        tree = await open_tree(store, unit, checkpoint)
        for tile in sorted(tile for tile in differing if tile.level == 0):
            first = tile.number * WIDTH + 1
            for number, leaf in (await tree.leaves(range(first, first + tile.width))).items():
                at = (number - first) * HASH_BYTES
                if differing[tile][at : at + HASH_BYTES] != leaf:
                    return other_entry(unit, number, size)
    except TilesLostError as error:
        detail += f"; which one differs cannot be told: {error.detail}"
    return CorruptError(detail, code="F580", where=unit)
