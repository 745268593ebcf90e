"""A unit's ledger over a store: loads and verifies entries, keeps the fold, appends drafts; knows no plan, no run."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

from firma.core.ledger.cause import LEASES
from firma.core.ledger.entry import Draft, Entry, EntryKind
from firma.core.ledger.folding import apply_entry
from firma.core.ledger.footprint import check_put
from firma.core.ledger.group import SALT_BYTES, EncodedGroup, encode_group
from firma.core.ledger.header import KEYS, to_text
from firma.core.ledger.note import Signer
from firma.core.ledger.reading import Reading, base_of
from firma.core.ledger.snapshot import Snapshot
from firma.core.ledger.state import State
from firma.core.ledger.store import (
    CorruptError,
    Head,
    MovedError,
    Sealer,
    SealError,
    Store,
    StoreError,
    UnavailableError,
    UnclearError,
)
from firma.core.model.codec import encode
from firma.stores.about import check_end, cut, read_about
from firma.stores.checkpoints import Accept, Signed, UnitTree, accept_any
from firma.stores.finding import check_complete
from firma.stores.sealing import KeySource, make_key, open_key
from firma.stores.snapshots import SNAPSHOT_EVERY, has_key, newest_snapshot, put_snapshot

NONCE_BYTES = 12
"""96 random bits: two groups of a unit never share a nonce."""

CHUNK = 5_000
"""Entries that are read at once: headers and records of a chunk are in memory twice."""

UNCLEAR_TRIES = 3
"""How often the same bytes are put again when an answer is lost, before the caller hears of it."""


_BESIDE = frozenset({EntryKind.GENESIS, EntryKind.KEY, EntryKind.OBSERVED, EntryKind.SNAPSHOT})
"""Kinds that a plan puts, too, without any lease: they alone make no checkpoint due."""


@contextmanager
def _no_collector() -> Iterator[None]:
    """Keep the collector of cycles off while thousands of entries are made: there are no cycles (a third faster)."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class UnitLedger:
    """One unit's log as this process knows it: `head`, and `state`, its fold. Made by `open_ledger`.

    `append` and `catch_up` fold what they return into `state`; folding it again changes nothing. `sealer` is None where
    the unit has no key yet, or none was given: then of what is sensitive only commitments are kept.
    """

    def __init__(
        self,
        store: Store,
        unit: str,
        *,
        sealer: Sealer | None,
        key: KeySource | None = None,
        clock: Callable[[], int],
        entropy: Callable[[int], bytes],
    ) -> None:
        self.store, self.unit, self.sealer, self.key = store, unit, sealer, key
        self.clock, self.entropy = clock, entropy
        self.state = State()
        self.head = Head()
        self.bases: dict[int, int] = {}
        self.bytes_written = 0
        self.snapshot_at = 0
        """Number of the last entry that the newest known snapshot holds."""
        self.opened_at = self.redacted_at = 0
        """Numbers of the last entry when the ledger was opened, and of the newest redaction."""
        self.tree = UnitTree(store, unit)
        self.is_due = False
        """Whether something was put that a run's checkpoint must cover, since the last one."""
        self._lock = asyncio.Lock()
        self._unclear: tuple[tuple[Draft, ...], EncodedGroup] | None = None

    async def begin(self, genesis: Draft, *more: Draft) -> tuple[Entry, ...]:
        """Place the genesis of a new unit, its key where a source of keys was given, and what belongs into their group.

        Raises as `append` does.
        """
        if self.key is None or self.sealer is not None:
            return await self.append([genesis, *more])
        draft, self.sealer = make_key(self.key, self.unit, self.entropy)
        try:
            return await self.append([genesis, draft, *more])
        except StoreError:
            self.sealer = None
            raise

    async def add_key(self) -> None:
        """Give a unit that began without one a key. Raises as `append` does."""
        if self.key is None or self.sealer is not None:
            return
        draft, self.sealer = make_key(self.key, self.unit, self.entropy)
        try:
            await self.append([draft])
        except StoreError:
            self.sealer = None
            raise

    async def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Place drafts right after `head`, all or nothing, durable on return; return their entries, folded.

        Raises:
            MovedError: somebody else appended. Nothing was written; the error carries the entries in between, folded.
            UnclearError: the answer was lost again and again. The next call first finds out whether they were placed.
            UnavailableError: nothing was written; F567 the log was moved to another store.
            CorruptError: F508 the log lost entries that this process has seen; else as `open_ledger`.
            RuntimeError: the drafts may not be put at this state. This is a bug of whoever made them.
        """
        async with self._lock:
            again, self._unclear = self._unclear, None
            if again is not None and again[0] == tuple(drafts):
                return await self._place(again[0], again[1])
            if again is not None:
                await self._raise_if_moved()
            if self.state.sealed:
                raise UnavailableError(f"{self.unit} goes on in {self.state.sealed}", code="F567", where=self.unit)
            check_put(self.state, drafts)
            group = encode_group(
                drafts,
                unit=self.unit,
                at=self.head,
                now_ms=self.clock(),
                nonce=to_text(self.entropy(NONCE_BYTES)),
                salts=self.entropy(SALT_BYTES),
                bases=self.bases,
                sealer=self.sealer,
            )
            return await self._place(tuple(drafts), group)

    async def _place(self, drafts: tuple[Draft, ...], group: EncodedGroup) -> tuple[Entry, ...]:
        # Set before the call: a cancelled call may have placed the group, too.
        self._unclear = (drafts, group)
        for _ in range(UNCLEAR_TRIES):
            try:
                await self.store.append(self.unit, group.at, group.entries, group.keys, group.blobs)
            except UnclearError:
                continue
            except MovedError as error:
                self._unclear = None
                entries = await self._catch_up()
                if not entries:  # else the caller would put again for ever
                    detail = f"the store says that the log ends at {error.head.seq}, and then at {self.head.seq}"
                    raise CorruptError(detail, code="F508", where=self.unit) from error
                raise MovedError(error.head, entries) from error
            except UnavailableError:
                self._unclear = None
                raise
            self._unclear = None
            self._learn(group.placed, group.head)
            self.tree.learn(group.at.seq, group.entries)
            self.is_due |= any(entry.kind not in _BESIDE for entry in group.placed)
            self.bytes_written += sum(map(len, group.entries)) + sum(map(len, group.blobs.values()))
            return group.placed
        raise UnclearError(f"the answer to {len(group.entries)} entries was lost", where=self.unit)

    async def _raise_if_moved(self) -> None:
        """Other drafts come after a lost answer: whatever was placed is news for whoever made them."""
        entries = await self._catch_up()
        if entries:
            raise MovedError(self.head, entries)

    async def catch_up(self) -> tuple[Entry, ...]:
        """Return what others appended since, verified and folded. Raises CorruptError or UnavailableError."""
        async with self._lock:
            return await self._catch_up()

    async def _catch_up(self) -> tuple[Entry, ...]:
        found: list[Entry] = []
        seen = self.head.seq
        with _no_collector():
            while True:
                found += await self._read_on()
                head = await self.store.head(self.unit)
                if head == self.head:
                    return tuple(found)
                if seen and head.seq <= seen:
                    detail = f"entry {seen} was there, and the log now ends at {head.seq}"
                    raise CorruptError(detail, code="F508", where=self.unit)
                if head.seq <= self.head.seq or not await self.store.tail(self.unit, self.head.seq, 1):
                    raise cut(self.unit, self.head, head)

    async def _read_on(self) -> list[Entry]:
        """Read and fold what is behind the known head."""
        reading = Reading(self.unit, head=self.head, bases=self.bases, sealer=self.sealer)
        found: list[Entry] = []
        while stored := await self.store.tail(self.unit, reading.head.seq, CHUNK):
            headers = reading.headers(stored)
            blobs = await self.store.get_blobs(reading.records_of(headers))
            entries = tuple(reading.entries(headers, blobs))
            self._learn(entries, reading.head)
            self.tree.learn(stored[0].seq - 1, [row.data for row in stored])
            found += entries
        return found

    def _learn(self, entries: Sequence[Entry], head: Head) -> None:
        for entry in entries:
            apply_entry(self.state, entry)
            if entry.kind in LEASES:
                self.bases[entry.seq] = base_of(entry)
            elif entry.kind == EntryKind.KEY and self.key is not None:
                self._learn_key(self.key, entry)
            elif entry.kind == EntryKind.REDACTED:
                self.redacted_at = entry.seq
        self.head = head

    def _learn_key(self, key: KeySource, entry: Entry) -> None:
        """Open a unit's first key, or the one that somebody rotated to; where that is closed here, go on with ours."""
        if self.sealer is None:
            self.sealer = open_key(key, self.unit, entry.fields, self.entropy)
        elif self.sealer.under(entry.fields["key"]) is None:
            with suppress(SealError):
                self.sealer = open_key(key, self.unit, entry.fields, self.entropy)

    async def keep_snapshot(self, every: int = SNAPSHOT_EVERY) -> bool:
        """Keep a snapshot where the last one is so many entries old; return whether one was kept.

        It is a cache: where the log moved meanwhile, or sealed values cannot be read here, none is kept. Raises as
        `append` does, but MovedError.
        """
        if self.head.seq - self.snapshot_at < every or (self.sealer is None and await has_key(self.store, self.unit)):
            return False
        if self.redacted_at > self.opened_at:
            return False  # what is in memory here was read before it was redacted
        made = await put_snapshot(self.store, self.unit, Snapshot(self.state, self.head, self.bases), self.sealer)
        try:
            await self.append([made])
        except MovedError:
            return False
        self.snapshot_at = int(made.fields["at"])
        return True

    async def check_tree(self) -> None:
        """Hold the newest checkpoint against the log. Raises CorruptError (F580 to F582) or UnavailableError."""
        async with self._lock:
            if not await self.tree.check(self.head, is_last=False):
                await self._catch_up()
                await self.tree.check(self.head)

    async def keep_checkpoint(self, signers: Sequence[Signer] = ()) -> Signed | None:
        """Make a checkpoint of everything that is known, and return it, or a newer one of somebody else.

        Raises CorruptError (F580, F581), UnavailableError, and as a signer does.
        """
        async with self._lock:
            kept = await self.tree.keep(self.head, signers, time=self.clock() // 1000)
            self.is_due = False
            return kept

    async def _resume(self) -> None:
        """Begin with the newest snapshot that can be read, if there is one."""
        with _no_collector():
            found = await newest_snapshot(self.store, self.unit, self.sealer)
        if found is not None:
            self.state, self.head, self.bases = found.state, found.head, dict(found.bases)
            self.snapshot_at = found.head.seq
            self.tree.learn(found.head.seq, ())

    async def entries_of(self, *, address: str = "", objects: Sequence[int] = ()) -> tuple[Entry, ...]:
        """Return everything about an address (every object that ever had it) or about objects, and its leases.

        Raises CorruptError: F501 also where the fold knows an entry that the store does not find.
        """
        found = await read_about(
            self.store, self.unit, address=address, objects=objects, sealer=self.sealer, accept=self.tree.accept
        )
        check_complete(self.unit, self.state, found, address, objects)
        return found


async def open_ledger(
    store: Store,
    unit: str,
    *,
    key: KeySource | None = None,
    sealer: Sealer | None = None,
    clock: Callable[[], int],
    entropy: Callable[[int], bytes],
    remembered: Head | None = None,
    accept: Accept = accept_any,
) -> UnitLedger:
    """Return a unit's ledger with everything that is in the log, verified; an empty one for a unit without log.

    `key` unwraps the unit's data key (a key file, a passphrase); `sealer` is for who has that already. Without either,
    sealed values are `hidden`.

    `clock` gives milliseconds since 1970, `entropy(n)` n random bytes. `remembered` is a head that somebody knows: a
    log that does not hold it was cut or exchanged. `accept` judges the signatures of its newest checkpoint.

    Raises:
        CorruptError: F501 to F507 as `firma.core.ledger.reading` says; F508 the remembered head is not in it; F580 to
            F582 it is not the one that its newest checkpoint covers.
        SealError: F521, F523 the key does not open.
        UnavailableError: the store cannot be read now.
    """
    if sealer is None:
        sealer = await sealer_of(store, unit, key, entropy)
    ledger = UnitLedger(store, unit, sealer=sealer, key=key, clock=clock, entropy=entropy)
    ledger.tree.accept = accept
    if remembered is not None and remembered.seq:
        await _check_remembered(store, unit, remembered)
    await ledger._resume()  # noqa: SLF001  # opening is the other half of the class
    await ledger.catch_up()
    ledger.opened_at = ledger.head.seq
    await ledger.check_tree()
    return ledger


async def sealer_of(store: Store, unit: str, key: KeySource | None, entropy: Callable[[int], bytes]) -> Sealer | None:
    """Return the sealer of a unit's newest key; None without a source, or where the unit has no key yet.

    Raises:
        SealError: F521, F523 the key does not open.
        CorruptError: its entry is not what was written.
    """
    if key is None:
        return None
    rows = await store.find(unit, address=KEYS)
    headers = Reading(unit, contiguous=False).headers(rows)
    if not headers:
        return None
    return open_key(key, unit, headers[-1].get("f", {}), entropy)


async def _check_remembered(store: Store, unit: str, remembered: Head) -> None:
    rows = await store.tail(unit, remembered.seq - 1, 1)
    if not rows or rows[0].link != remembered.link:
        raise CorruptError(f"entry {remembered.seq} is not the one that was seen before", code="F508", where=unit)


async def read_all(
    store: Store, unit: str, *, sealer: Sealer | None = None, after: Reading | None = None
) -> AsyncIterator[Entry]:
    """Yield all entries of a unit, verified, in order; or those behind what a reading has seen.

    Raises CorruptError or UnavailableError.
    """
    reading = after or Reading(unit, sealer=sealer)
    while stored := await store.tail(unit, reading.head.seq, CHUNK):
        headers = reading.headers(stored)
        blobs = await store.get_blobs(reading.records_of(headers))
        for entry in reading.entries(headers, blobs):
            yield entry


async def verify(store: Store, unit: str, *, sealer: Sealer | None = None) -> Head:
    """Read a whole log, prove every value against its entry's root, decode it, and return the head.

    Raises CorruptError for the first thing that is not what was written, SealError where the key is the wrong one.
    """
    reading = Reading(unit, sealer=sealer)
    async for entry in read_all(store, unit, after=reading):
        for value in entry.values.values():
            encode(value)
    await check_end(store, unit)
    return reading.head


__all__ = ["UnitLedger", "open_ledger", "read_about", "read_all", "sealer_of", "verify"]
