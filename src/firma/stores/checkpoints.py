"""Checkpoints of a unit's log in its store: made at the end of runs, kept, found, and held against the log; no keys.

What two processes keep of the same log is the same bytes: a tree follows from the log alone. Tiles that a crash, or
anybody, took away are made anew from it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from firma.core.ledger.checkpoint import Checkpoint, origin_of, parse_checkpoint
from firma.core.ledger.merkle import HASH_BYTES, leaf_hash
from firma.core.ledger.note import Note, NoteError, Signer, key_id, parse_note, sign_note
from firma.core.ledger.store import CorruptError, Head, Store, Stored, StoreError
from firma.core.ledger.tiles import Frontier, Tile, edge_of
from firma.stores.mismatch import mend
from firma.stores.tree import CHECKPOINT, KEPT, ProvenTree, TilesLostError, kept_name, open_tree, other_entry, tree_name

CHUNK = 5_000
"""Entries that are read at once where a tree is built over what is there."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A checkpoint with the note that it stands in. Nothing of its signatures is proven."""

    checkpoint: Checkpoint
    note: Note


Accept = Callable[[Signed], None]
"""Says whether a checkpoint's signatures are enough: raises a StoreError where they are not."""


def accept_any(signed: Signed) -> None:
    """Take a checkpoint as it is, signed or not."""


# -- finding and keeping ----------------------------------------------------------------------------------------------
async def newest_checkpoint(store: Store, unit: str) -> Signed | None:
    """Return a unit's newest checkpoint; None if none was made yet.

    Raises:
        CorruptError: F581 it cannot be read, or is another log's. UnavailableError: the store cannot be read now.
    """
    data = await store.get_blob(tree_name(unit, CHECKPOINT))
    if data is not None:
        return _parse(unit, data)
    sizes = await checkpoint_sizes(store, unit)
    return await checkpoint_at(store, unit, sizes[-1]) if sizes else None


async def checkpoint_sizes(store: Store, unit: str) -> tuple[int, ...]:
    """Return the sizes of all checkpoints that a unit kept, in order."""
    place = tree_name(unit, KEPT)
    ends = [name.removeprefix(place) for name in await store.find_blobs(place)]
    return tuple(sorted(int(end) for end in ends if end.isascii() and end.isdecimal()))


async def checkpoint_at(store: Store, unit: str, size: int) -> Signed | None:
    """Return the checkpoint of so many entries, or None. Raises as `newest_checkpoint` does."""
    data = await store.get_blob(kept_name(unit, size))
    return None if data is None else _parse(unit, data)


def _parse(unit: str, data: bytes) -> Signed:
    try:
        note = parse_note(data)
        checkpoint = parse_checkpoint(note.text)
    except NoteError as error:
        raise CorruptError(f"a checkpoint of {unit} cannot be read: {error}", code="F581", where=unit) from error
    if checkpoint.origin != origin_of(unit):
        detail = f"the checkpoint kept for {unit} is one of {checkpoint.origin}"
        raise CorruptError(detail, code="F581", where=unit)
    return Signed(checkpoint, note)


async def keep_note(store: Store, unit: str, note: Note) -> Signed:
    """Keep a checkpoint's note, with the signatures that are there already (a witness's may come later); return it.

    The newest checkpoint stays the newest.

    Raises:
        CorruptError: F581 it is no checkpoint of this unit; F580 another root is kept for the same size.
        UnavailableError: the store cannot be written now.
    """
    signed = _parse(unit, note.to_bytes())
    size = signed.checkpoint.size
    there = await checkpoint_at(store, unit, size)
    if there is not None:
        _check_same(unit, there, note)
        signed = Signed(signed.checkpoint, there.note.with_signatures(note.signatures))
    data, newest = signed.note.to_bytes(), await newest_checkpoint(store, unit)
    blobs = {kept_name(unit, size): data}
    if newest is None or newest.checkpoint.size <= size:
        blobs[tree_name(unit, CHECKPOINT)] = data
    await store.put_blobs(blobs)
    return signed


def _check_same(unit: str, there: Signed, note: Note) -> None:
    """Refuse a second, other checkpoint of the same size. Raises CorruptError (F580)."""
    if there.note.text != note.text:
        detail = f"another checkpoint of {there.checkpoint.size} entries is kept already"
        raise CorruptError(detail, code="F580", where=unit)


async def newest_tree(store: Store, unit: str, accept: Accept = accept_any) -> ProvenTree | None:
    """Return the tree of a unit's newest checkpoint, its right edge proven; None if none was made yet.

    Raises:
        CorruptError: F580 the log is not the one that the checkpoint covers, naming the first entry that differs where
            that can be found; F581, F582. UnavailableError: the store cannot be read now. Else as `accept` does.
    """
    while (signed := await newest_checkpoint(store, unit)) is not None:
        accept(signed)
        if (tree := await tree_of(store, unit, signed)) is not None:
            return tree
    return None


async def tree_of(store: Store, unit: str, newest: Signed) -> ProvenTree | None:
    """Return the tree of the newest checkpoint; None where it is the newest no more, and its edge gave way.

    Raises as `newest_tree` does.
    """
    try:
        tree = await open_tree(store, unit, newest.checkpoint)
    except TilesLostError:
        if await newest_checkpoint(store, unit) != newest:
            return None
        return await open_tree(store, unit, newest.checkpoint, mend)
    tree.mend = mend  # full tiles never give way: one that is lost later is lost
    return tree


async def check_rows(store: Store, unit: str, rows: Sequence[Stored], accept: Accept = accept_any) -> None:
    """Check that entries are those that the newest checkpoint covers; what is newer than it is passed over.

    Raises as `newest_tree` does; F582 where the log is shorter than the checkpoint.
    """
    tree = await newest_tree(store, unit, accept)
    if tree is not None:
        check_reach(unit, await store.head(unit), tree.size)
        await tree.check(rows)


def check_reach(unit: str, head: Head, size: int) -> None:
    """Refuse a log that is shorter than its checkpoint. Raises CorruptError (F582)."""
    if head.seq < size:
        detail = f"the log ends at entry {head.seq}, and its checkpoint covers {size}"
        raise CorruptError(detail, code="F582", where=unit)


# -- a process and its unit's tree ------------------------------------------------------------------------------------
class UnitTree:
    """The tree as one process knows it: the newest checkpoint it checked, and hashes of what it read or wrote since."""

    def __init__(self, store: Store, unit: str, accept: Accept = accept_any) -> None:
        self.store, self.unit, self.accept = store, unit, accept
        self.newest: Signed | None = None
        self._after = 0
        """Number of the last entry before those whose hashes are known."""
        self._leaves = bytearray()

    def learn(self, before: int, entries: Iterable[bytes]) -> None:
        """Take note of entries that follow the one numbered `before`."""
        if before != self._end():
            self._after = before
            self._leaves.clear()
        for data in entries:
            self._leaves += leaf_hash(data)

    def _end(self) -> int:
        return self._after + len(self._leaves) // HASH_BYTES

    def _known(self, first: int, last: int) -> list[bytes]:
        """Hashes of entries from one number to another, both included."""
        part = range((first - 1 - self._after) * HASH_BYTES, (last - self._after) * HASH_BYTES, HASH_BYTES)
        return [bytes(self._leaves[at : at + HASH_BYTES]) for at in part]

    def _forget(self, upto: int) -> None:
        """Let go of what a checkpoint covers: the store has it."""
        del self._leaves[: max(0, upto - self._after) * HASH_BYTES]
        self._after = max(self._after, min(upto, self._end()))

    async def check(self, head: Head, *, is_last: bool = True) -> bool:
        """Hold the newest checkpoint against the log: its root, and every entry that is known here.

        Return False (`is_last` unset) where it covers more than the known head: somebody else was faster.

        Raises:
            CorruptError: F580 the log is not the one that it covers, naming the first entry that differs where that can
                be found; F581 it cannot be read; F582 the log is shorter. Else as `accept` does.
            UnavailableError: the store cannot be read now.
        """
        signed = await newest_checkpoint(self.store, self.unit)
        if signed is None or signed == self.newest:
            return True
        size = signed.checkpoint.size
        if size > head.seq and not is_last:
            return False
        check_reach(self.unit, head, size)
        self.accept(signed)
        if self._after == 0 and self._end() >= size:
            await self._check_whole(signed.checkpoint)
        else:
            tree = await tree_of(self.store, self.unit, signed)
            if tree is None:
                return await self.check(head, is_last=is_last)
            await self._check_known(tree)
        self.newest = signed
        self._forget(size)
        return True

    async def _check_whole(self, checkpoint: Checkpoint) -> None:
        """Compute the root of everything anew: all of it was read."""
        frontier = Frontier()
        for _ in frontier.grow(self._known(1, checkpoint.size)):
            pass
        if frontier.root() != checkpoint.root:
            await mend(self.store, self.unit, checkpoint)
            detail = f"the log is what its checkpoint of {checkpoint.size} entries covers, and was not when it was read"
            raise CorruptError(detail, code="F580", where=self.unit)

    async def _check_known(self, tree: ProvenTree) -> None:
        """Hold what was read against the tiles."""
        known = range(self._after + 1, min(self._end(), tree.size) + 1)
        if not known:
            return
        leaves = await tree.leaves(known)
        for number, leaf in zip(known, self._known(known[0], known[-1]), strict=True):
            if leaves[number] != leaf:
                raise other_entry(self.unit, number, tree.size)

    async def keep(self, head: Head, signers: Sequence[Signer] = (), *, time: int = 0) -> Signed | None:
        """Make a checkpoint of the log up to a head, sign it, keep it, and return it; None for an empty log.

        Where it is there already, or a newer one, that is returned, with signatures that it lacked. `time` is for
        cosigners, seconds since 1970.

        Raises:
            CorruptError: as `check` does: what is not consistent is never signed. UnavailableError, NoteError, and as a
            signer does.
        """
        before = await newest_checkpoint(self.store, self.unit)
        if head.seq == 0 or (before is not None and before.checkpoint.size > head.seq):
            return before
        frontier = Frontier()
        if before is not None:
            tree = await tree_of(self.store, self.unit, before)
            if tree is None:  # somebody made a newer one meanwhile
                return await self.keep(head, signers, time=time)
            frontier = tree.frontier()
        tiles = await self._grow(frontier, head.seq)
        note = Checkpoint(origin_of(self.unit), head.seq, frontier.root()).to_note()
        there = await checkpoint_at(self.store, self.unit, head.seq)
        if there is not None:
            _check_same(self.unit, there, note)
            note = there.note
        signed_by = {(one.name, one.key_id) for one in note.signatures}
        for signer in signers:
            if (
                signer.name,
                key_id(signer.name, signer.material),
            ) not in signed_by:  # which may ask a service: other units go on
                note = await asyncio.to_thread(sign_note, note, signer, time=time)
        if before is not None and note == before.note:
            return before
        data = note.to_bytes()
        blobs = {tree_name(self.unit, tile.path): hashes for tile, hashes in tiles.items()}
        # The checkpoint last: where this is no single step, a crash leaves tiles that nobody asks for yet.
        blobs |= {kept_name(self.unit, head.seq): data, tree_name(self.unit, CHECKPOINT): data}
        await self.store.put_blobs(blobs)
        self.newest = _parse(self.unit, data)
        self._forget(head.seq)
        if before is not None:
            await self._tidy(before.checkpoint.size, head.seq)
        return self.newest

    async def _grow(self, frontier: Frontier, last: int) -> dict[Tile, bytes]:
        """Add entries up to one; return every tile that is new, the right edge included."""
        tiles: dict[Tile, bytes] = {}
        old = frontier.size
        while frontier.size < last:
            first = frontier.size + 1
            if first > self._after and self._end() >= last:
                tiles |= frontier.grow(self._known(first, last))
            else:
                rows = await self.store.tail(self.unit, frontier.size, min(CHUNK, last - frontier.size))
                if not rows:
                    detail = f"the log ends at entry {frontier.size}, and its head says {last}"
                    raise CorruptError(detail, code="F501", where=self.unit)
                tiles |= frontier.grow([leaf_hash(row.data) for row in rows])
        return tiles | frontier.partial() if frontier.size > old else {}

    async def _tidy(self, old: int, new: int) -> None:
        """Erase edges that nobody needs any more; a store may refuse it."""
        stale = set(edge_of(old)) - set(edge_of(new))
        with contextlib.suppress(StoreError):
            for tile in sorted(stale):
                await self.store.erase_blob(tree_name(self.unit, tile.path))
