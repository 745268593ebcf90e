"""How runs ended, for who read a part of a log only: reads on behind what a run is known to have put; folds nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from firma.core.ledger.cause import LEASES
from firma.core.ledger.entry import Entry
from firma.core.ledger.header import entry_of
from firma.core.ledger.reading import Headers, Reading, base_of
from firma.core.ledger.store import Head, Store

FIRST = 64
"""Entries that are read at first: most runs end soon after their last entry about one address."""

MOST = 4_096
"""Most entries that are read at once."""


async def endings_of(store: Store, unit: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries that end the runs of some entries, and the last one of each run; none that is given already.

    What lies between is read, without values: of a run of any length the part behind its last given entry. A run that
    did not end is read to the end of the log. They stand in the log's order, without their values.

    Raises:
        CorruptError: as `firma.core.ledger.reading` says. UnavailableError: the store cannot be read now.
    """
    bases = {entry.seq: base_of(entry) for entry in entries if entry.kind in LEASES}
    leases = {lease: lease for lease in bases}
    last = leases | {entry.run: entry.seq for entry in entries if entry.run in leases}
    ended = dict(_ends(entries))
    found: dict[int, Entry] = {}
    for lease in sorted(leases, key=lambda number: last[number]):
        at, size = last[lease], FIRST
        rows = await store.find(unit, numbers=[at])
        reading = Reading(unit, head=Head(at, rows[0].link if rows else b""))
        # What is known to have ended it may have been given, and what it put before that not.
        while reading.head.seq < ended.get(lease, reading.head.seq + 1) and (
            stored := await store.tail(unit, reading.head.seq, size)
        ):
            read = _placed(reading.headers(stored), bases)
            ended |= {one: seq for one, seq in _ends(read) if one not in ended}
            found |= _kept(read, leases, last)
            size = min(size * 4, MOST)
    given = {entry.seq for entry in entries}
    return tuple(found[seq] for seq in sorted(found.keys() - given))


def _placed(headers: Headers, bases: dict[int, int]) -> list[Entry]:
    """Entries without values. Of a run that is not known the times are not either: none of its entries is asked for."""
    found = []
    for header in headers:
        entry = entry_of(header, base=bases.get(header.get("r", 0), 0))
        if entry.kind in LEASES:
            bases[entry.seq] = base_of(entry)
        found.append(entry)
    return found


def _ends(entries: Iterable[Entry]) -> list[tuple[int, int]]:
    """Leases that some entries end, each with the entry that does."""
    found: list[tuple[int, int]] = []
    for entry in entries:
        if entry.kind == "release":
            found.append((int(entry.fields["lease"]), entry.seq))
        elif entry.kind in LEASES:
            found += [(lease, entry.seq) for lease in entry.fields.get("over", ())]
    return found


def _kept(read: Sequence[Entry], leases: Iterable[int], last: dict[int, int]) -> dict[int, Entry]:
    """Of what was read: what ends one of the leases, and the newest entry of each."""
    wanted = set(leases)
    kept = {entry.seq: entry for entry in read if any(lease in wanted for lease, _ in _ends([entry]))}
    for entry in read:
        if entry.run in wanted and entry.seq > last[entry.run] and entry.kind != "stray":
            last[entry.run] = entry.seq
    newest = {entry.seq: entry for entry in read if entry.run in wanted and last[entry.run] == entry.seq}
    return kept | newest
