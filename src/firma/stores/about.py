"""What a log says of objects or of an address, found by the store's index, and proven; however long the log is."""

from __future__ import annotations

from collections.abc import Sequence

from firma.core.ledger.entry import Entry
from firma.core.ledger.reading import Reading
from firma.core.ledger.store import CorruptError, Head, Sealer, Store
from firma.stores.checkpoints import Accept, accept_any, check_rows
from firma.stores.finding import check_found


async def read_about(
    store: Store,
    unit: str,
    *,
    address: str = "",
    objects: Sequence[int] = (),
    sealer: Sealer | None = None,
    accept: Accept = accept_any,
) -> tuple[Entry, ...]:
    """Return entries of objects, or of every object that ever had an address, with the leases they were put under.

    Only these are read, and the tiles that prove them: it does not matter how long the log is. Raises CorruptError or
    UnavailableError.
    """
    wanted = set(objects)
    if address:
        first = Reading(unit, contiguous=False)
        rows = await store.find(unit, address=address)
        wanted |= {header["o"] or header["s"] for header in first.headers(rows) if "o" in header}
    rows = await store.find(unit, objects=sorted(wanted), address=address)
    await check_end(store, unit)
    headers = Reading(unit, contiguous=False).headers(rows)
    leases = sorted({header["r"] for header in headers if "r" in header} - {header["s"] for header in headers})
    rows = sorted([*rows, *await store.find(unit, numbers=leases)], key=lambda row: row.seq)
    await check_rows(store, unit, rows, accept)
    reading = Reading(unit, sealer=sealer, contiguous=False)
    headers = reading.headers(rows)
    blobs = await store.get_blobs(reading.records_of(headers))
    entries = tuple(reading.entries(headers, blobs))
    by_key = {row.seq for row in rows} - {*leases}
    check_found(unit, [entry for entry in entries if entry.seq in by_key], address, wanted, wanted - {*objects})
    return entries


async def check_end(store: Store, unit: str) -> None:
    """Refuse a log whose newest entry is not the one that its head names. Raises CorruptError (F501)."""
    head = await store.head(unit)
    if head.seq:
        rows = await store.find(unit, numbers=[head.seq])
        if not rows or rows[0].link != head.link:
            raise cut(unit, Head(rows[0].seq if rows else 0), head)


def cut(unit: str, found: Head, head: Head) -> CorruptError:
    """Return the error for a log whose entries do not reach to its head: its end was cut off, or exchanged."""
    detail = f"the entries end at {found.seq}, and the head says {head.seq}"
    return CorruptError(detail, code="F501", where=unit)
