"""Verifying a unit's whole log offline: chain, form, tree and checkpoints, values, and what is made from entries.

One pass over the log, in chunks, whatever its length; what is wrong is collected and named by entry. It trusts nothing
that a store keeps beside the log: indexes, tiles and snapshots are made again and compared. Knows no signature.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.cause import LEASES
from firma.core.ledger.entry import Entry, EntryKind
from firma.core.ledger.folding import apply_entry
from firma.core.ledger.header import key_of
from firma.core.ledger.merkle import leaf_hash
from firma.core.ledger.reading import Reading
from firma.core.ledger.snapshot import decode_snapshot
from firma.core.ledger.state import State
from firma.core.ledger.store import CorruptError, Head, Sealer, SealError, Store
from firma.core.ledger.tiles import Frontier, Tile
from firma.core.model.digest import digest_bytes
from firma.core.model.value import Map
from firma.stores.checkpoints import Signed, checkpoint_at, checkpoint_sizes, newest_checkpoint
from firma.stores.snapshots import open_snapshot, snapshot_name
from firma.stores.tree import tree_name

CHUNK = 5_000
"""Entries that are read at once."""

PROBLEMS_MAX = 50
"""Most problems of one unit that are told apart: somebody who rewrote everything is named once."""

FIND_AT_ONCE = 500
"""Objects that are looked up in the index at once."""

LOOKED_AT = LEASES | {EntryKind.RECOVERY}
"""Kinds that are read even where values are left out: they say who acted, and what was lost."""

Tell = Callable[[int, int], None]
"""Is told how many entries were verified, of how many."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not what it should be: a code of the catalogue, the entry (0: none), and what is wrong."""

    code: str
    entry: int
    detail: str


@dataclass(slots=True)
class UnitVerified:
    """What was verified of one unit: its head, kept checkpoints with the roots that its log gives, and problems."""

    unit: str
    head: Head = Head()  # noqa: RUF009  # frozen
    entries: int = 0
    whole: bool = True
    """Whether it was read to its end: behind something that is wrong nothing can be told."""
    values: int = 0
    hidden: int = 0
    """Values that nobody looked into: sealed without a key here, redacted, never kept. Their commitments held."""
    checkpoints: dict[int, Signed] = field(default_factory=dict)
    roots: dict[int, bytes] = field(default_factory=dict)
    """Size -> root of the log's first so many entries, for each kept checkpoint and each wanted size."""
    leases: dict[int, Entry] = field(default_factory=dict)
    recoveries: list[Entry] = field(default_factory=list)
    snapshots: int = 0
    state: State | None = None
    problems: list[Problem] = field(default_factory=list)

    def report(self, code: str, entry: int, detail: str) -> None:
        """Take note of a problem."""
        if len(self.problems) < PROBLEMS_MAX:
            self.problems.append(Problem(code, entry, detail))


async def verify_unit(
    store: Store,
    unit: str,
    *,
    sealer: Sealer | None = None,
    deep: bool = True,
    sizes: Iterable[int] = (),
    tell: Tell | None = None,
) -> UnitVerified:
    """Return what came of verifying a unit's log. Problems are in it; nothing of the log raises.

    `deep`: values are proven and decoded, state, index and snapshots made again. `sizes`: further sizes of the tree
    whose roots are wanted (a witness remembers them).

    Raises:
        UnavailableError: the store cannot be read now.
    """
    found = UnitVerified(unit)
    work = _Pass(store, found, sealer, deep=deep)
    try:
        await work.checkpoints(sizes)
        await work.entries(tell or _nobody)
        if deep:
            await work.index()
    except SealError as error:
        found.report(error.code, 0, error.detail)
    except CorruptError as error:
        found.entries, found.whole = work.reading.head.seq, False
        found.report(error.code, found.entries + 1, error.detail)
    return found


def _nobody(done: int, total: int) -> None:
    """Tell nobody."""
    del done, total


class _Pass:
    def __init__(self, store: Store, found: UnitVerified, sealer: Sealer | None, *, deep: bool) -> None:
        self.store, self.found, self.deep = store, found, deep
        self.reading = Reading(found.unit, sealer=sealer)
        self.frontier = Frontier()
        self.made: dict[Tile, bytes] = {}
        self.keys: dict[int, array[int]] = {}
        self.state = State()
        self.wanted: list[int] = []

    async def checkpoints(self, sizes: Iterable[int]) -> None:
        """Read every checkpoint that was kept."""
        found = self.found
        for size in await checkpoint_sizes(self.store, found.unit):
            try:
                signed = await checkpoint_at(self.store, found.unit, size)
            except CorruptError as error:
                found.report(error.code, 0, error.detail)
                continue
            if signed is not None:
                found.checkpoints[size] = signed
        newest = await newest_checkpoint(self.store, found.unit)
        if newest is not None and found.checkpoints.get(newest.checkpoint.size) != newest:
            found.report("F581", 0, f"the newest checkpoint of {newest.checkpoint.size} entries is kept in two forms")
            found.checkpoints.setdefault(newest.checkpoint.size, newest)
        self.wanted = sorted({*found.checkpoints, *sizes}, reverse=True)

    async def entries(self, tell: Tell) -> None:
        """Read the log from its first entry to its head."""
        found, total = self.found, (await self.store.head(self.found.unit)).seq
        while rows := await self.store.tail(found.unit, self.reading.head.seq, CHUNK):
            headers = self.reading.headers(rows)
            self._grow([leaf_hash(row.data) for row in rows])
            if not self.deep:
                found.entries += sum(1 for one in headers if one["k"] not in LOOKED_AT)
                headers = [_bare(one) for one in headers if one["k"] in LOOKED_AT]
            blobs = await self.store.get_blobs(self.reading.records_of(headers))
            for entry in self.reading.entries(headers, blobs):
                await self._entry(entry)
            self.reading.let_go()
            await self._tiles()
            tell(found.entries, max(total, found.entries))
        found.head = self.reading.head
        head = await self.store.head(found.unit)
        if head != found.head:
            found.report("F501", found.head.seq, f"the entries end at {found.head.seq}, and the head says {head.seq}")
        for size, signed in found.checkpoints.items():
            if size > found.entries:
                found.report("F582", found.entries, f"the log ends at {found.entries}, and a checkpoint covers {size}")
            elif found.roots.get(size) != signed.checkpoint.root:
                found.report("F580", 0, f"the first {size} entries have another root than their checkpoint says")
        found.state = self.state if self.deep else None

    def _grow(self, leaves: Sequence[bytes]) -> None:
        """Add leaves; note the root at each size that is wanted."""
        at = 0
        while at < len(leaves):
            stop = len(leaves)
            while self.wanted and self.wanted[-1] <= self.frontier.size:
                self.wanted.pop()
            if self.wanted:
                stop = min(stop, at + self.wanted[-1] - self.frontier.size)
            self.made.update(self.frontier.grow(leaves[at:stop]))
            at = stop
            if self.wanted and self.wanted[-1] == self.frontier.size:
                self.found.roots[self.frontier.size] = self.frontier.root()

    async def _entry(self, entry: Entry) -> None:
        found = self.found
        found.entries += 1
        if entry.kind in LEASES:
            found.leases[entry.seq] = entry
        if entry.kind == EntryKind.RECOVERY:
            found.recoveries.append(entry)
        if not self.deep:
            return
        for value in entry.values.values():
            if isinstance(value, Map):
                len(value)  # looking proves and decodes it
            found.values += 1
        found.hidden += len(entry.hidden)
        key = key_of(entry)
        if key.object:
            self.keys.setdefault(key.object, array("Q")).append(entry.seq)
        if entry.kind == EntryKind.SNAPSHOT:
            await self._snapshot(entry)
        apply_entry(self.state, entry)

    async def _snapshot(self, entry: Entry) -> None:
        """Hold a snapshot that is still there against the state that the log gives at its place."""
        found, at = self.found, int(entry.fields["at"])
        data = await self.store.get_blob(snapshot_name(found.unit, at, str(entry.fields["digest"])))
        if data is None:
            return
        if digest_bytes(data) != entry.fields["digest"]:
            found.report(
                "F584", entry.seq, f"the snapshot after entry {at} is not the one that entry {entry.seq} names"
            )
            return
        plain = open_snapshot(found.unit, at, data, self.reading.sealer)
        if plain is None:
            return  # sealed, and no key here: its digest held
        kept = decode_snapshot(found.unit, plain)
        if kept is None or at != self.state.seq:
            return  # of another version's shape: it is never read
        if kept.state != self.state:
            found.report("F584", entry.seq, f"the snapshot after entry {at} is not what the entries come to")
        found.snapshots += 1

    async def _tiles(self) -> None:
        """Hold the tiles that are kept against those that the log gave since the last look."""
        found = self.found
        names = {tree_name(found.unit, tile.path): tile for tile in self.made}
        for start in range(0, len(names), FIND_AT_ONCE):
            part = list(names)[start : start + FIND_AT_ONCE]
            kept = await self.store.get_blobs(part)
            for name in part:
                tile = names[name]
                if name in kept and kept[name] != self.made[tile]:
                    found.report("F580", 0, f"{tile.path} of the tree is not the one that the entries give")
        self.made.clear()

    async def index(self) -> None:
        """Hold the store's index against the entries' own words."""
        found, objects = self.found, sorted(self.keys)
        for start in range(0, len(objects), FIND_AT_ONCE):
            part = objects[start : start + FIND_AT_ONCE]
            rows = {row.seq for row in await self.store.find(found.unit, objects=part)}
            said = {seq for one in part for seq in self.keys[one]}
            for seq in sorted(rows ^ said)[:PROBLEMS_MAX]:
                what = "finds it where it does not belong" if seq in rows else "does not find it"
                found.report("F501", seq, f"the store's index {what}: entry {seq}")


def _bare(header: Mapping[str, Any]) -> dict[str, Any]:
    """A header without its values: only chain, tree and leases are looked at."""
    return {key: value for key, value in header.items() if key != "w"}
