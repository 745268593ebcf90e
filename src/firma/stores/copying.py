"""Copying stores: every log, blob and row of one store into another, and proof that both are alike; seals nothing.

A copy that was interrupted is gone on with. What a target holds must be the beginning of the same logs.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from firma.core.ledger.entry import EntryKind
from firma.core.ledger.header import entry_of, key_of
from firma.core.ledger.reading import Headers, Reading
from firma.core.ledger.record import record_name
from firma.core.ledger.store import CorruptError, Head, Store, UnavailableError
from firma.stores.ledger import verify

CHUNK = 2_000
"""Entries that are copied at once."""

CHUNK_BYTES = 16 * 1024 * 1024
"""Bytes of blobs that are copied at once; a blob of more goes alone."""


async def copy_log(source: Store, target: Store, unit: str) -> Head:
    """Copy a unit's entries, with the records of their values, up to its end or up to what sealed it; return the end.

    Raises:
        UnavailableError: F568 the target holds another log of this unit.
        CorruptError: an entry is not what was written.
    """
    head = await _common(source, target, unit)
    reading = Reading(unit, head=head)
    while rows := await source.tail(unit, reading.head.seq, CHUNK):
        at = reading.head
        headers = reading.headers(rows)
        whole = [header for header in headers if header["k"] != EntryKind.SEALED]
        if whole:
            # Whether each value is the one that its entry promises is proven when both sides are read.
            blobs = await source.get_blobs(_records(unit, whole))
            keys = [key_of(entry_of(header, base=0)) for header in whole]
            head = await target.append(unit, at, [row.data for row in rows[: len(whole)]], keys, blobs)
        if len(whole) < len(rows):
            break
    return head


def _records(unit: str, headers: Headers) -> list[str]:
    return [*dict.fromkeys(record_name(unit, header["n"]) for header in headers if "w" in header)]


async def _common(source: Store, target: Store, unit: str) -> Head:
    """Return the target's head where it is a beginning of the source's log; the source's where the target went on."""
    ours, theirs = await _end(source, unit), await target.head(unit)
    shorter, longer, where = (theirs, ours, source) if theirs.seq <= ours.seq else (ours, theirs, target)
    if shorter.seq:
        rows = await where.find(unit, numbers=[shorter.seq])
        if not rows or rows[0].link != shorter.link:
            detail = f"{unit}: entry {shorter.seq} is another one on each side (the logs end at {longer.seq})"
            raise UnavailableError(detail, code="F568", where=unit)
    return shorter


async def _end(store: Store, unit: str) -> Head:
    """Return the head of a log, before what sealed it."""
    head = await store.head(unit)
    rows = await store.find(unit, numbers=[head.seq]) if head.seq else ()
    if rows and Reading(unit, contiguous=False).headers(rows)[0]["k"] == EntryKind.SEALED:
        return Head(head.seq - 1, rows[0].before)
    return head


async def copy_blobs(source: Store, target: Store) -> int:
    """Copy what lies beside the logs: plans, assets, snapshots, trees; return how many blobs the source has.

    What the target has with the same bytes is not written again. Records of values come with their entries.
    """
    names = list(await source.find_blobs(""))
    there = set(await target.find_blobs(""))
    batch: dict[str, bytes] = {}
    for name in names:
        data = await source.get_blob(name)
        if data is None or (name in there and await target.get_blob(name) == data):
            continue
        batch[name] = data
        if sum(map(len, batch.values())) > CHUNK_BYTES:
            await target.put_blobs(batch)
            batch = {}
    await target.put_blobs(batch)
    return len(names)


async def copy_rows(source: Store, target: Store, units: Sequence[str]) -> None:
    """Copy when things were last looked at, and the last beats."""
    for unit in units:
        rows = await source.observations(unit)
        if rows:
            await target.observe(unit, rows)


async def check_alike(source: Store, target: Store, unit: str) -> Head:
    """Read a log on both sides, every value included, and return its end.

    Raises:
        CorruptError: F569 they differ; or one side is not what was written.
    """
    await verify(source, unit)
    there, ours = await verify(target, unit), await _end(source, unit)
    rows = [Head()] if not ours.seq else [Head(r.seq, r.link) for r in await target.find(unit, numbers=[ours.seq])]
    if rows != [ours]:
        detail = f"{unit}: the log ends at {ours.seq}, its copy at {there.seq}"
        raise CorruptError(detail, code="F569", where=unit)
    return ours


async def check_blobs_alike(source: Store, target: Store) -> None:
    """Compare all blobs. Raises CorruptError (F569) for the first that is missing or has other bytes."""
    for name in await source.find_blobs(""):
        ours, theirs = await source.get_blob(name), await target.get_blob(name)
        if ours is not None and (theirs is None or sha256(ours).digest() != sha256(theirs).digest()):
            raise CorruptError(f"{name} is not the same on both sides", code="F569", where=name)
