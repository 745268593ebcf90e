"""The store on S3: objects that are created once, and few that are overwritten; knows no entry's meaning.

A group costs two requests at most: the record of its values, then its entries, each a conditional create. There is no
lock and no table of locks. `s3_layout` says which objects there are.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from firma.core.ledger.store import TREE, CorruptError, Head, Key, Stored, StoreError, UnavailableError
from firma.stores.s3_bucket import Bucket, Timeouts, open_bucket
from firma.stores.s3_layout import (
    LAYOUT,
    MARKER,
    SEGMENT,
    blob_key,
    blob_name,
    decode_rows,
    encode_rows,
    escape,
    unescape,
    unwrap,
    wrap,
)
from firma.stores.s3_log import UnitLog
from firma.stores.s3_place import read_place

_FOLDERS: Final = frozenset({"log", "segment", "index", "blob"})

_BESIDE: Final = frozenset({"observed", MARKER})
"""What may lie there before the store is made: others make it at this moment, too."""

_MOVES: Final = 16
"""How often rows are put again where somebody else wrote the same table meanwhile."""


def _quiet(point: str) -> None:
    """Let every step pass."""


class S3Store:
    """Keeps the port `Store`. Made by `open_s3`."""

    def __init__(self, bucket: Bucket, probe: Callable[[str], None], segment: int = SEGMENT) -> None:
        self._bucket, self._probe, self._segment = bucket, probe, segment
        self._logs: dict[str, UnitLog] = {}
        self._tables: dict[str, tuple[dict[str, bytes], str]] = {}

    @property
    def requests(self) -> int:
        """How many requests were made."""
        return self._bucket.requests

    def _log(self, unit: str) -> UnitLog:
        if unit not in self._logs:
            self._logs[unit] = UnitLog(self._bucket, unit, self._probe, self._segment)
        return self._logs[unit]

    # -- log ----------------------------------------------------------------------------------------------------------
    async def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        """Keep the port: a request for each blob, and one for the entries."""
        if blobs:
            await self.put_blobs(blobs)
        return await self._log(unit).append(at, entries, keys)

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        """Keep the port."""
        return await self._log(unit).append(at, entries, keys)

    async def head(self, unit: str) -> Head:
        """Keep the port."""
        log = self._log(unit)
        await log.refresh()
        return log.head

    async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
        """Keep the port."""
        log = self._log(unit)
        if not limit or after + limit > log.head.seq:  # what is known already stays as it is
            await log.refresh()
        return await log.rows(after, limit)

    async def find(
        self, unit: str, *, objects: Sequence[int] = (), address: str = "", numbers: Sequence[int] = ()
    ) -> Sequence[Stored]:
        """Keep the port."""
        log = self._log(unit)
        if objects or address or max(numbers, default=0) > log.head.seq:
            await log.refresh()
        return await log.find(frozenset(one for one in objects if one), address, numbers)

    async def units(self) -> Sequence[str]:
        """Keep the port."""
        return sorted(unescape(name) for name in await self._bucket.names("log"))

    # -- blobs --------------------------------------------------------------------------------------------------------
    async def put_blob(self, name: str, data: bytes) -> None:
        """Keep the port."""
        await self.put_blobs({name: data})

    async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        """Keep the port. Raises UnavailableError (F573) where the bucket's policy refuses it to overwrite."""
        if blobs:
            self._probe("before blobs")
            await asyncio.gather(*[self._keep(name, data) for name, data in blobs.items()])
            self._probe("after blobs")

    async def _keep(self, name: str, data: bytes) -> None:
        key, content = blob_key(name), wrap("blob", data)
        if _is_rewritten(name) or not await self._bucket.create(key, content):
            await self._bucket.put(key, content)

    async def get_blob(self, name: str) -> bytes | None:
        """Keep the port."""
        return (await self.get_blobs([name])).get(name)

    async def get_blobs(self, names: Sequence[str]) -> Mapping[str, bytes]:
        """Keep the port. Raises CorruptError (F506) for one that is not what was written."""
        keys = {blob_key(name): name for name in names}
        found = await self._bucket.get_all(list(keys))
        return {keys[key]: unwrap("blob", data, f"the blob {keys[key]}", code="F506") for key, data in found.items()}

    async def find_blobs(self, prefix: str) -> Sequence[str]:
        """Keep the port."""
        folder = blob_key(prefix).rpartition("/")[0]
        names = [blob_name(key) for key in await self._bucket.keys(folder)]
        return sorted(name for name in names if name.startswith(prefix))

    async def erase_blob(self, name: str) -> None:
        """Keep the port. Raises UnavailableError (F573) where the bucket's policy refuses it."""
        self._probe("before erase")
        await self._bucket.delete(blob_key(name))
        self._probe("after erase")

    async def scrub(self) -> Sequence[str]:
        """Keep `Scrubs`: return what may be left: what only the bucket's owner reaches."""
        return [
            f"earlier versions of objects, replicas and backups of {self._bucket.where}, where the bucket keeps them"
        ]

    async def damaged_copies(self) -> Sequence[str]:
        """Return the keys of copies that differ from the log: reading passes over most of them. Raises StoreError."""
        return [key for unit in await self.units() for key in await self._log(unit).damaged_copies()]

    # -- observations -------------------------------------------------------------------------------------------------
    async def observe(self, unit: str, rows: Mapping[str, bytes]) -> None:
        """Keep the port: rows whose names begin alike lie in one object, which is replaced by its ETag."""
        tables: dict[str, dict[str, bytes]] = {}
        for name, data in rows.items():
            tables.setdefault(name.rpartition("/")[0], {})[name] = data
        for table, some in tables.items():
            self._probe("before observations")
            await self._merge(f"observed/{escape(unit)}/{escape(table)}", some)
            self._probe("after observations")

    async def _merge(self, key: str, rows: Mapping[str, bytes]) -> None:
        for attempt in range(_MOVES):
            before, tag = self._tables.get(key) or await self._table(key)
            merged = before | dict(rows)
            made = await self._bucket.replace(key, encode_rows(merged), tag)
            if made is not None:
                self._tables[key] = (merged, made)
                return
            self._tables.pop(key, None)
            await asyncio.sleep(0.01 * attempt)
        detail = f"others go on writing {key}"
        raise UnavailableError(detail, code="F512", where=self._bucket.where)

    async def _table(self, key: str) -> tuple[dict[str, bytes], str]:
        found = await self._bucket.get_tagged(key)
        if found is None:
            return {}, ""
        try:
            return decode_rows(found[0], key), found[1]
        except CorruptError:
            return {}, found[1]  # rows that may be lost

    async def observations(self, unit: str) -> Mapping[str, bytes]:
        """Keep the port."""
        keys = await self._bucket.keys(f"observed/{escape(unit)}")
        found: dict[str, bytes] = {}
        for rows, _ in await asyncio.gather(*[self._table(key) for key in keys]):
            found |= rows
        return found

    async def close(self) -> None:
        """Keep the port: what is under way ends first."""
        await self._bucket.close()


def _is_rewritten(name: str) -> bool:
    """Whether a blob is written again and again, so that creating it would mostly be refused: checkpoints are."""
    return name.startswith(TREE) and name.split("/")[2:3] in (["checkpoint"], ["checkpoints"])


async def open_s3(
    url: str,
    *,
    read_only: bool = False,
    create: bool = True,
    probe: Callable[[str], None] = _quiet,
    timeouts: Timeouts = Timeouts(),  # noqa: B008  # frozen
    environment: Mapping[str, str] | None = None,
    segment: int = SEGMENT,
) -> S3Store:
    """Return the store under a prefix of a bucket. The bucket is there already; the store is made where it is not.

    `probe` is told each durable step before and after it. `environment` stands for this process's; `segment` is how
    many groups a segment holds.

    Raises:
        UnavailableError: F500 it is not there and may not be made, F570 to F574 as the catalogue says, F575 the server
            does not keep conditions.
        CorruptError: F501 its marker is gone, F504 made by a newer version, F517 not ours.
    """
    bucket = open_bucket(read_place(url), environment=environment, timeouts=timeouts)
    try:
        found = await bucket.get(MARKER)
        if found is None:
            await _make(bucket, may=create and not read_only)
        else:
            _check_marker(found, bucket.where)
    except StoreError:
        await bucket.close()
        raise
    return S3Store(bucket, probe, segment)


def _marker() -> bytes:
    return json.dumps({"firma": "store", "layout": LAYOUT}, indent=2).encode() + b"\n"


def _check_marker(data: bytes, where: str) -> None:
    try:
        plain = json.loads(data)
        kind, layout = plain["firma"], plain["layout"]
    except (ValueError, KeyError, TypeError):
        kind, layout = "", 0
    if kind != "store" or type(layout) is not int:
        raise CorruptError(f"{MARKER} there is none of ours", code="F517", where=where)
    if layout > LAYOUT:
        raise CorruptError(f"the store is of layout {layout}", code="F504", where=where)


async def _make(bucket: Bucket, *, may: bool) -> None:
    """Make a store where there is nothing else; see that the server keeps conditions."""
    there = {name for name in await bucket.names("") if name not in _BESIDE}
    made = await bucket.get(MARKER) if there & _FOLDERS else None
    if made is not None:  # somebody made it between our look for the marker and our look for the rest
        _check_marker(made, bucket.where)
        return
    if there & _FOLDERS:
        raise CorruptError(f"{MARKER} is gone, and the rest is there", code="F501", where=bucket.where)
    if there:
        raise CorruptError(f"objects of somebody else are there: {min(there)}", code="F517", where=bucket.where)
    if not may:
        raise UnavailableError("there is no store", code="F500", where=bucket.where)
    await check_conditions(bucket)
    if not await bucket.create(MARKER, _marker()):
        _check_marker(await bucket.get(MARKER) or b"", bucket.where)


async def check_conditions(bucket: Bucket) -> None:
    """See that the server refuses to create what is there: without that two writers would overwrite each other.

    Raises:
        UnavailableError: F575.
    """
    key = "observed/conditions"
    await bucket.put(key, b"one\n")
    if await bucket.create(key, b"two\n"):
        detail = "it created an object that was there already"
        raise UnavailableError(detail, code="F575", where=bucket.where)
