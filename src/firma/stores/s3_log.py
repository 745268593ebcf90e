"""The log of one unit on S3: a group is one object, named by the number of its first entry; knows no entry's meaning.

Two writers at the same head create the same object, and one of them is refused: nothing else guards the log. Whoever is
refused, or lost an answer, reads what lies there. A segment is a copy, and is passed over where it is damaged.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress

from firma.core.ledger.store import CorruptError, Head, Key, MovedError, Stored, StoreError
from firma.stores.s3_bucket import Bucket
from firma.stores.s3_layout import (
    SEGMENT,
    Group,
    Index,
    decode_group,
    decode_index,
    decode_segment,
    encode_group,
    encode_index,
    encode_segment,
    group_key,
    group_of,
    index_of,
    log_folder,
    number_of,
    span_key,
    span_of,
    unwrap,
    wrap,
)

KEPT_SEGMENTS = 4
"""Segments that stay in memory: some megabytes each."""

Span = tuple[int, int]


class UnitLog:
    """What this process knows of a unit's log. `head` is the newest entry that it has seen."""

    def __init__(self, bucket: Bucket, unit: str, probe: Callable[[str], None], segment: int = SEGMENT) -> None:
        self._bucket, self._unit, self._probe, self._segment = bucket, unit, probe, segment
        self.head = Head()
        self._spans: list[Span] | None = None
        self._loose: list[int] = []
        """Numbers with which groups begin that are in no known segment, in order, without a gap."""
        self._groups: dict[int, Group] = {}
        self._segments: OrderedDict[Span, tuple[Group, ...]] = OrderedDict()
        self._indexes: dict[Span, Index] = {}
        self._lock = asyncio.Lock()

    # -- writing ------------------------------------------------------------------------------------------------------
    async def append(self, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        """Place a group: one request, where `at` is the head that is known. Raises as the port says."""
        group = group_of(at, entries, keys)
        if at != self.head:
            await self.refresh()
        if at != self.head or not group.rows:
            return await self._settle(group)
        key = group_key(self._unit, group.first)
        self._probe("before entries")
        is_ours = await self._bucket.create(key, wrap("group", encode_group(group)))
        self._probe("after entries")
        if not is_ours:
            await self.refresh()
            return await self._settle(group)
        self._take([group])
        if len(self._loose) > self._segment:
            with suppress(StoreError):  # a copy: whoever comes next makes it
                await self._pack()
        return group.head

    async def _settle(self, group: Group) -> Head:
        """Succeed where the same entries lie at the same place, whoever put them there. Raises MovedError."""
        if group.at == self.head and not group.rows:
            return self.head
        found = await self.rows(group.at.seq, len(group.rows)) if group.rows else ()
        if found and [(row.link, row.data) for row in found] == [(row.link, row.data) for row in group.rows]:
            return group.head
        raise MovedError(self.head)

    def _take(self, groups: Sequence[Group]) -> None:
        """Learn groups that lie there."""
        for group in groups:
            if group.first > self.head.seq:
                self._loose.append(group.first)
                self.head = group.head
            self._groups[group.first] = group

    async def _pack(self) -> None:
        """Copy the oldest groups into a segment. What two processes make of the same groups are the same bytes."""
        firsts = self._loose[: self._segment]
        groups = await self._fetch(firsts)
        _check_row(groups, firsts[0], self._unit)
        span = (groups[0].first, groups[-1].head.seq)
        index = index_of(groups)
        await self._bucket.create(span_key("segment", self._unit, span), encode_segment(groups))
        await self._bucket.create(span_key("index", self._unit, span), encode_index(index))
        if self._spans is not None:
            self._spans.append(span)
        self._indexes[span] = index
        del self._loose[: self._segment]
        for first in firsts:
            self._groups.pop(first, None)

    # -- reading ------------------------------------------------------------------------------------------------------
    async def refresh(self) -> None:
        """Learn what others appended. Raises UnavailableError or CorruptError."""
        async with self._lock:
            if self._spans is not None and not await self._next():
                return
            if self._spans is None:
                names = await self._bucket.keys(f"segment/{log_folder(self._unit).partition('/')[2]}")
                self._spans = _chain(span_of(name) for name in names)
            known = self._loose[-1] if self._loose else (self._spans[-1][1] if self._spans else 0)
            after = group_key(self._unit, known) if known else ""
            names = await self._bucket.keys(log_folder(self._unit), after=after)
            fresh = [first for first in map(number_of, names) if first > max(known, self.head.seq)]
            if fresh:
                (newest,) = await self._fetch(fresh[-1:])
                if newest.head.seq > self.head.seq:
                    self._loose += [first for first in fresh if first > self.head.seq]
                    self.head = newest.head
            elif self._spans and not self._loose and not self.head.seq:
                self.head = (await self._index(self._spans[-1])).head

    async def _next(self) -> bool:
        """Look for the group behind the head that is known: mostly there is none. Return whether more may follow."""
        key = group_key(self._unit, self.head.seq + 1)
        data = await self._bucket.get(key)
        if data is None:
            return False
        self._take([self._decode(self.head.seq + 1, key, data)])
        return True

    async def rows(self, after: int, limit: int) -> list[Stored]:
        """Return entries behind a number, of those that are known. Raises UnavailableError or CorruptError."""
        end = min(after + limit, self.head.seq) if limit else self.head.seq
        if end <= after:
            return []
        groups = await self._between(after + 1, end)
        _check_row(groups, after + 1, self._unit)
        return [row for group in groups for row in group.rows if after < row.seq <= end]

    async def find(self, objects: frozenset[int], address: str, numbers: Sequence[int]) -> list[Stored]:
        """Return entries by their keys, of those that are known. Raises as `rows` does."""
        wanted = {number for number in numbers if 0 < number <= self.head.seq}
        if objects or address:
            for index in await asyncio.gather(*[self._index(span) for span in self._spans or ()]):
                wanted |= set(index.find(objects, address))
            for group in await self._fetch(self._loose):
                for row, key in zip(group.rows, group.keys, strict=True):
                    if key.object in objects or (address and key.address == address):
                        wanted.add(row.seq)
        found: list[Stored] = []
        for span in [span for span in self._spans or () if any(span[0] <= one <= span[1] for one in wanted)]:
            found += [row for group in await self._read_segment(span) for row in group.rows if row.seq in wanted]
        firsts = sorted({self._loose[at] for one in wanted if (at := bisect_right(self._loose, one) - 1) >= 0})
        found += [row for group in await self._fetch(firsts) for row in group.rows if row.seq in wanted]
        return found

    async def _between(self, start: int, end: int) -> list[Group]:
        """Return the groups that hold some entries."""
        found: list[Group] = []
        for span in self._spans or ():
            if span[0] <= end and span[1] >= start:
                segment = await self._read_segment(span)
                found += [group for group in segment if group.first <= end and group.head.seq >= start]
        low = max(bisect_right(self._loose, start) - 1, 0)
        return found + await self._fetch(self._loose[low : bisect_right(self._loose, end)])

    async def _fetch(self, firsts: Sequence[int]) -> list[Group]:
        """Return groups by the numbers of their first entries. Raises CorruptError: F501 one is missing, F502."""
        missing = [first for first in firsts if first not in self._groups]
        keys = [group_key(self._unit, first) for first in missing]
        blobs = await self._bucket.get_all(keys)
        for first, key in zip(missing, keys, strict=True):
            if key not in blobs:
                raise CorruptError(f"entry {first} is missing: {key} is gone", code="F501", where=self._unit)
            self._groups[first] = self._decode(first, key, blobs[key])
        return [self._groups[first] for first in firsts]

    def _decode(self, first: int, key: str, data: bytes) -> Group:
        group = decode_group(unwrap("group", data, key), key)
        if group.first != first:
            raise CorruptError(f"{key} holds entries from {group.first} on", code="F502", where=self._unit)
        return group

    async def _read_segment(self, span: Span) -> tuple[Group, ...]:
        """Return a segment's groups; of one that is lost or damaged the groups themselves."""
        if span in self._segments:
            self._segments.move_to_end(span)
            return self._segments[span]
        key = span_key("segment", self._unit, span)
        data = await self._bucket.get(key)
        groups: tuple[Group, ...] = ()
        with suppress(CorruptError):
            groups = decode_segment(data, key) if data is not None else ()
            _check_row(groups, span[0], self._unit)
        if not groups or groups[-1].head.seq != span[1]:
            groups = await self._from_log(span)
        self._segments[span] = groups
        if len(self._segments) > KEPT_SEGMENTS:
            self._segments.popitem(last=False)
        return groups

    async def damaged_copies(self) -> list[str]:
        """Return the keys of segments and indexes that are not what the log says. Raises as `rows` does."""
        await self.refresh()
        found = []
        for span in self._spans or ():
            groups = await self._from_log(span)
            for kind, data in (("segment", encode_segment(groups)), ("index", encode_index(index_of(groups)))):
                key = span_key(kind, self._unit, span)
                if await self._bucket.get(key) != data:
                    found.append(key)
        return found

    async def _from_log(self, span: Span) -> tuple[Group, ...]:
        before = group_key(self._unit, span[0] - 1) if span[0] > 1 else ""
        names = await self._bucket.keys(log_folder(self._unit), after=before)
        groups = await self._fetch([first for first in map(number_of, names) if span[0] <= first <= span[1]])
        for group in groups:
            self._groups.pop(group.first, None)
        return tuple(groups)

    async def _index(self, span: Span) -> Index:
        if span not in self._indexes:
            key = span_key("index", self._unit, span)
            data = await self._bucket.get(key)
            index = None
            with suppress(CorruptError):
                index = decode_index(data, key) if data is not None else None
            if index is None or (index.at.seq + 1, index.head.seq, len(index.objects)) != (
                *span,
                span[1] - span[0] + 1,
            ):
                index = index_of(await self._read_segment(span))
            self._indexes[span] = index
        return self._indexes[span]


def _chain(spans: Iterable[Span]) -> list[Span]:
    """Return those spans that follow each other from the first entry on."""
    found: list[Span] = []
    for span in sorted(spans):
        if span[0] == (found[-1][1] + 1 if found else 1) and span[1] >= span[0]:
            found.append(span)
    return found


def _check_row(groups: Sequence[Group], start: int, unit: str) -> None:
    """Refuse groups that do not follow each other from an entry on. Raises CorruptError (F501, F502)."""
    at = Head()
    for group in groups:
        if at.seq == 0:
            if group.first > start:
                raise CorruptError(f"entry {start} is missing", code="F501", where=unit)
        elif group.at.seq != at.seq:
            raise CorruptError(f"entry {at.seq + 1} is missing", code="F501", where=unit)
        elif group.at.link != at.link:
            raise CorruptError(f"entry {group.first} does not follow entry {at.seq}", code="F502", where=unit)
        at = group.head
    if not groups:
        raise CorruptError(f"entry {start} is missing", code="F501", where=unit)
