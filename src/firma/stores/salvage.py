"""Salvage: how far the entries in a file can be proven, and a new file with exactly those; knows no entry's meaning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from firma.core.ledger.header import entry_of, key_of, parse_header
from firma.core.ledger.reading import Reading
from firma.core.ledger.record import record_name
from firma.core.ledger.store import TREE, Head, Store, Stored, StoreError
from firma.core.model.codec import encode
from firma.stores.checkpoints import checkpoint_sizes
from firma.stores.sqlite import open_sqlite
from firma.stores.tree import kept_name

CHUNK = 2_000
"""Entries that are proven at once."""

VALUES = "values/"
"""What the names of records of values begin with: they are copied with the entries that they belong to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proven:
    """How far a unit's log is whole: the last entry of the last whole group, and why it ends there (empty: it is all).

    `claimed` is the number that the file itself says the log ends at.
    """

    unit: str
    head: Head
    claimed: int
    why: str = ""


async def prove(store: Store) -> tuple[Proven, ...]:
    """Return how far each unit's log can be proven, values included. Raises StoreError where no unit can be listed."""
    return tuple([await _prove(store, unit) for unit in await store.units()])


async def _prove(store: Store, unit: str) -> Proven:
    claimed = await store.head(unit)
    reading, whole, why = Reading(unit), Head(), ""
    ends: list[tuple[str, Head]] = []
    """The last group that was seen, and its last entry; the one before it."""
    try:
        while rows := await _rows(store, unit, reading.head.seq):
            for row in rows:
                nonce = await _take(store, reading, row)
                if ends and ends[-1][0] == nonce:
                    ends[-1] = (nonce, reading.head)
                else:
                    ends = [*ends[-1:], (nonce, reading.head)]
    except StoreError as error:
        why = error.detail
    if not why and reading.head != claimed:
        why = f"the entries end at {reading.head.seq}, and the head says {claimed.seq}"
    if ends:
        # Of a group that was cut, nothing is taken: it was placed as one.
        whole = ends[-1][1] if not why else (ends[-2][1] if len(ends) > 1 else Head())
    return Proven(unit=unit, head=whole, claimed=claimed.seq, why=why)


async def _rows(store: Store, unit: str, after: int) -> Sequence[Stored]:
    try:
        return await store.tail(unit, after, CHUNK)
    except StoreError:
        return await store.tail(unit, after, 1)  # one by one up to what cannot be read


async def _take(store: Store, reading: Reading, row: Stored) -> str:
    """Prove one entry with its values, and return the nonce of its group."""
    before = reading.head
    try:
        headers = reading.headers([row])
        blobs = await store.get_blobs(reading.records_of(headers))
        for entry in reading.entries(headers, blobs):
            for value in entry.values.values():
                encode(value)
    except StoreError:
        reading.head = before
        raise
    return str(headers[0]["n"])


async def copy_proven(store: Store, path: Path, proven: Iterable[Proven]) -> None:
    """Write what is proven into a new file, values, plans and assets included. Raises StoreError."""
    target = await open_sqlite(path)
    try:
        for one in proven:
            await _copy(store, target, one)
        for name in await store.find_blobs(""):
            if not name.startswith((VALUES, TREE)):
                await _copy_blob(store, target, name)
    finally:
        await target.close()


async def _copy(store: Store, target: Store, one: Proven) -> None:
    head = Head()
    while head.seq < one.head.seq:
        rows = [row for row in await _rows(store, one.unit, head.seq) if row.seq <= one.head.seq]
        headers = [parse_header(row.data, unit=one.unit, seq=row.seq) for row in rows]
        names = dict.fromkeys(record_name(one.unit, header["n"]) for header in headers if "w" in header)
        blobs = await store.get_blobs([*names])
        keys = [key_of(entry_of(header, base=0)) for header in headers]
        head = await target.append(one.unit, head, [row.data for row in rows], keys, blobs)
    # Checkpoints of what is left go on proving it, and its tree is made anew; those of what was lost stay behind.
    for size in await checkpoint_sizes(store, one.unit):
        if size <= head.seq:
            await _copy_blob(store, target, kept_name(one.unit, size))


async def _copy_blob(store: Store, target: Store, name: str) -> None:
    """Copy a plan or an asset where it is whole: without it the log stays whole."""
    try:
        data = await store.get_blob(name)
    except StoreError:
        return
    if data is not None:
        await target.put_blob(name, data)
