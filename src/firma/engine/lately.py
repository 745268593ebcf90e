"""The newest part of units' logs, enough of it to tell whole changes: found by their leases; decodes few values."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.cause import LEASES
from firma.core.ledger.entry import Entry
from firma.core.ledger.history import ChangeRecord, EventRecord, history
from firma.core.ledger.reading import Headers, Reading
from firma.core.ledger.store import CorruptError, Head, Store, StoreError
from firma.engine.points import cut_at, name_of_lease
from firma.stores.ledger import UnitLedger
from firma.stores.problems import failure_of

CHUNK = 5_000
"""Entries that are read at once."""

SHORT = 4_000
"""Logs of so many entries together are read whole: that takes a blink, and then everything is counted."""


@dataclass(slots=True)
class Tail:
    """The end of one unit's log: the headers of all entries from `first` on, and how the unit's changes are called."""

    ledger: UnitLedger
    first: int = field(init=False)
    headers: Headers = field(default_factory=list)
    before: Head = field(init=False)
    """The entry before it, as what is behind that proves it: at first the head, which opening has proven."""
    names: Mapping[int, str] = field(init=False)
    """Lease -> name of its change; of an act without a plan a name that no other has."""

    def __post_init__(self) -> None:
        leases = self.ledger.state.leases.items()
        self.names = {number: name_of_lease(lease) or f"{self.ledger.unit}#{number}" for number, lease in leases}
        self.before, self.first = self.ledger.head, self.ledger.head.seq + 1

    async def back_to(self, first: int) -> None:
        """Read what is missing from an entry on. Raises StoreError: F502 also where it does not lead to the head."""
        first = max(first, 1)
        if first < self.first:
            self.headers = [*await self._headers(first), *self.headers]
            self.first = first

    async def _headers(self, first: int) -> Headers:
        """The headers from an entry on, up to those that are known."""
        store, unit, found = self.ledger.store, self.ledger.unit, Headers()
        rows = await store.find(unit, numbers=[first - 1]) if first > 1 else ()
        before = Head(first - 1, rows[0].link if rows else b"")
        reading = Reading(unit, head=before)
        while reading.head.seq + 1 < self.first:
            left = self.first - 1 - reading.head.seq
            rows = await store.tail(unit, reading.head.seq, min(left, CHUNK))
            if not rows:
                break
            found += reading.headers(rows)
        if reading.head != self.before:
            detail = f"the links from entry {first} on do not lead to entry {self.before.seq} as it is known"
            raise CorruptError(detail, code="F502", where=unit)
        self.before = before
        return found

    def touched(self) -> set[str]:
        """Return the names of the changes that begin in it, or put something there."""
        runs = {header.get("r", 0) for header in self.headers} | {n for n in self.names if n >= self.first}
        return {self.names[number] for number in runs if number in self.names}

    async def records(self) -> tuple[ChangeRecord | EventRecord, ...]:
        """Return the changes and events of it, newest first, as the whole log tells them. Raises StoreError."""
        ledger = self.ledger
        # That a suspicion ended is told only where something was seen: nothing else needs values.
        needed = [one for one in self.headers if one["k"] == "observed" and one.get("f", {}).get("clear")]
        bases = {number: lease.fields["base"] for number, lease in ledger.state.leases.items()}
        reading = Reading(ledger.unit, bases=bases, sealer=ledger.sealer)
        blobs = await ledger.store.get_blobs(reading.records_of(needed))
        chosen = {one["s"] for one in needed}
        plain = [one if one["s"] in chosen else _bare(one) for one in self.headers]
        entries = list(reading.entries(plain, blobs))
        before = await self._before(entries, bases)
        return history(entries, before, await self._addresses(entries))

    async def _before(self, entries: Sequence[Entry], bases: Mapping[int, int]) -> list[Entry]:
        """Leases and intents from before it that it refers to."""
        named = {int(entry.fields.get("intent", 0)) for entry in entries}
        intents = await self._entries({number for number in named if 0 < number < self.first}, bases)
        leases = {entry.run for entry in intents} | {int(entry.fields.get("lease", 0)) for entry in entries}
        leases |= {int(number) for entry in entries if entry.kind in LEASES for number in entry.fields.get("over", ())}
        return [*await self._entries({n for n in leases if 0 < n < self.first}, bases), *intents]

    async def _entries(self, numbers: Collection[int], bases: Mapping[int, int]) -> list[Entry]:
        return await entries_at(self.ledger.store, self.ledger.unit, numbers, bases)

    async def _addresses(self, entries: Sequence[Entry]) -> Mapping[int, str]:
        """What the objects were called where it begins, of those that it does not name before it needs the name."""
        state, known, wanted = self.ledger.state, set[int](), set[int]()
        for entry in entries:
            if entry.object and entry.object < self.first and entry.object not in known:
                known.add(entry.object)
                if not entry.address:
                    wanted.add(entry.object)
        renamed = {entry.object for entry in entries if entry.kind == "moved"}
        objects = {number: state.objects[number].address for number in wanted if number in state.objects}
        found = {number: address for number, address in objects.items() if address and number not in renamed}
        unknown = sorted(wanted - found.keys())
        if unknown:
            rows = await self.ledger.store.find(self.ledger.unit, objects=unknown)
            reading = Reading(self.ledger.unit, contiguous=False)
            for header in reading.headers(row for row in rows if row.seq < self.first):
                if header.get("a"):
                    found[header.get("o") or header["s"]] = header["a"]
        return found


async def entries_at(store: Store, unit: str, numbers: Collection[int], bases: Mapping[int, int]) -> list[Entry]:
    """Return the entries of some numbers without their values; `bases`: of the leases that they name.

    Raises StoreError.
    """
    if not numbers:
        return []
    rows = await store.find(unit, numbers=sorted(numbers))
    headers = [_bare(one) for one in Reading(unit, contiguous=False).headers(rows)]
    return list(Reading(unit, bases=bases).entries(headers, {}))


def _bare(header: Mapping[str, Any]) -> dict[str, Any]:
    """A header of which the values are not wanted."""
    return {name: value for name, value in header.items() if name != "w"}


async def newest(ledgers: Sequence[UnitLedger], limit: int, short: int = SHORT) -> list[Tail]:
    """Return the ends of logs in which all of the newest changes and events stand whole, as many as asked for.

    What has no more than `short` entries is read whole. Raises FirmaError.
    """
    tails = [Tail(ledger) for ledger in ledgers]
    begun = sorted(
        ((lease.time, tail.names[number]) for tail in tails for number, lease in tail.ledger.state.leases.items()),
        reverse=True,
    )
    names: set[str] = set()
    since = 0
    for time, name in begun if sum(ledger.head.seq for ledger in ledgers) > short else ():
        names.add(name)
        if len(names) == limit:
            since = time
            break
    return await since_time(tails, since)


async def since_time(tails: Sequence[Tail], since: int) -> list[Tail]:
    """Return tails that hold everything from a time (ms) on, and the changes that put something then whole.

    Raises FirmaError.
    """
    try:
        for tail in tails:
            leases = tail.ledger.state.leases.items()
            begun = [number for number, lease in leases if lease.time >= since]  # where clocks disagree, earlier
            await tail.back_to(min([await cut_at(tail.ledger, since - 1) + 1, *begun]))
        return await whole(tails)
    except StoreError as error:
        raise failure_of(error) from error


async def of_runs(tails: Sequence[Tail], runs: Mapping[str, Collection[int]]) -> list[Tail]:
    """Return tails that hold the changes of some runs (unit -> leases) whole. Raises FirmaError."""
    try:
        for tail in tails:
            chosen = runs.get(tail.ledger.unit, ())
            if chosen:
                await tail.back_to(min(chosen))
        return await whole(tails)
    except StoreError as error:
        raise failure_of(error) from error


async def whole(tails: Sequence[Tail]) -> list[Tail]:
    """Return tails, each read back to where the first run of every change began that one of them touches."""
    names: set[str] = set()
    while True:
        found = {name for tail in tails for name in tail.touched()}
        if found <= names:
            return list(tails)
        names |= found
        for tail in tails:
            begun = [number for number, name in tail.names.items() if name in names]
            await tail.back_to(min(begun, default=tail.first))
