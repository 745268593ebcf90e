"""Snapshots in a store: kept under their digest, bound by an entry, sealed where the unit has a key; knows no fold."""

from __future__ import annotations

import zlib

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.header import KEYS, SNAPSHOTS, entry_of, to_text
from firma.core.ledger.reading import Reading
from firma.core.ledger.snapshot import Snapshot, decode_snapshot, encode_snapshot
from firma.core.ledger.store import CorruptError, Sealer, SealError, Store
from firma.core.model.digest import digest_bytes
from firma.core.model.value import EMPTY

SNAPSHOT_EVERY = 4_000
"""Entries after which a run keeps a new snapshot: folding so many takes some 0.15 s."""

PLAIN, SEALED = b"z", b"y"
"""First byte of a kept snapshot. Any other is of a version that did not pack them."""

LEVEL = 1
"""Packing by DEFLATE: 3 MB become 0.4 in 13 ms, and are unpacked in 5; more levels take longer than they save."""


async def put_snapshot(store: Store, unit: str, snapshot: Snapshot, sealer: Sealer | None) -> Draft:
    """Keep a snapshot's bytes, and return the entry that binds them. Raises UnavailableError."""
    plain = zlib.compress(encode_snapshot(unit, snapshot), LEVEL)
    data = PLAIN + plain if sealer is None else SEALED + sealer.seal(plain, _context(unit, snapshot.head.seq))
    digest = digest_bytes(data)
    name = snapshot_name(unit, snapshot.head.seq, digest)
    older = [blob for blob in await store.find_blobs(f"snapshot/{unit}/") if blob != name]
    await store.put_blob(name, data)
    for blob in older[:-1]:  # whoever opens the log at this moment may be about to read the newest
        await store.erase_blob(blob)
    fields = {"digest": digest, "at": snapshot.head.seq, "link": to_text(snapshot.head.link)}
    return Draft(kind=EntryKind.SNAPSHOT, fields=fields, critical=False)


async def newest_snapshot(store: Store, unit: str, sealer: Sealer | None) -> Snapshot | None:
    """Return the newest snapshot that an entry binds and that can be read here, or None: then the log is read.

    Raises:
        CorruptError: its entry is not what was written. UnavailableError: the store cannot be read now.
    """
    rows = await store.find(unit, address=SNAPSHOTS)
    for row in reversed(rows):
        (header,) = Reading(unit, contiguous=False).headers([row])
        fields = entry_of(header, base=0, values=EMPTY, hidden=()).fields
        found = await _read(store, unit, str(fields["digest"]), int(fields["at"]), sealer)
        if found is None:
            continue
        (bound,) = await store.find(unit, numbers=[found.head.seq]) or (None,)
        if bound is None or bound.link != found.head.link or to_text(bound.link) != fields.get("link"):
            raise CorruptError(f"entry {row.seq} binds a snapshot of another log", code="F502", where=unit)
        return found
    return None


async def _read(store: Store, unit: str, digest: str, at: int, sealer: Sealer | None) -> Snapshot | None:
    data = await store.get_blob(snapshot_name(unit, at, digest))
    if data is None or digest_bytes(data) != digest:
        return None  # lost or damaged: a cache, the log has everything
    plain = open_snapshot(unit, at, data, sealer)
    found = None if plain is None else decode_snapshot(unit, plain)
    return found if found is not None and found.head.seq == at else None


def open_snapshot(unit: str, at: int, data: bytes, sealer: Sealer | None) -> bytes | None:
    """Return the plain bytes of a kept snapshot; None where they cannot be read here."""
    sign, plain = data[:1], data[1:]
    if sign not in (PLAIN, SEALED):
        return None
    if sign == SEALED:
        if sealer is None:
            return None
        try:
            plain = sealer.open(plain, _context(unit, at))
        except SealError:
            return None  # sealed under an earlier key
    try:
        return zlib.decompress(plain)
    except zlib.error:
        return None


async def has_key(store: Store, unit: str) -> bool:
    """Return whether a unit's sensitive values are sealed: who has no key sees only a part of its state."""
    return bool(await store.find(unit, address=KEYS))


def snapshot_name(unit: str, at: int, digest: str) -> str:
    """Return the name of the blob of a snapshot after entry `at`. Names sort by age."""
    return f"snapshot/{unit}/{at:012}/{digest}"


def _context(unit: str, at: int) -> bytes:
    return f"firma snapshot 1\n{unit}\n{at}".encode()
