"""The store on SQLite: one file on a local disk, one connection in a thread of its own; knows no entry's meaning."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from firma.core.ledger.store import CorruptError, Head, Key, Stored, StoreError, UnavailableError
from firma.stores.database import Database
from firma.stores.volume import network_kind, read_mounts

BUSY_MS = 10_000
"""How long a writer waits for another. A commit takes a millisecond; a machine that swaps takes seconds."""

T = TypeVar("T")


def _quiet(point: str) -> None:
    """Let every step pass."""


class SqliteStore:
    """Keeps the port `Store`. Made by `open_sqlite`."""

    def __init__(self, database: Database, pool: ThreadPoolExecutor) -> None:
        self._database, self._pool = database, pool

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    async def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        """Keep the port: one transaction, one fsync."""
        return await self._run(lambda: self._database.append(unit, at, entries, keys, blobs))

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        """Keep the port."""
        return await self.append(unit, at, entries, keys, {})

    async def head(self, unit: str) -> Head:
        """Keep the port."""
        return await self._run(lambda: self._database.head(unit))

    async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
        """Keep the port."""
        return await self._run(lambda: self._database.tail(unit, after, limit))

    async def find(
        self, unit: str, *, objects: Sequence[int] = (), address: str = "", numbers: Sequence[int] = ()
    ) -> Sequence[Stored]:
        """Keep the port."""
        return await self._run(lambda: self._database.find(unit, objects, address, numbers))

    async def units(self) -> Sequence[str]:
        """Keep the port."""
        return await self._run(self._database.units)

    async def put_blob(self, name: str, data: bytes) -> None:
        """Keep the port."""
        await self.put_blobs({name: data})

    async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        """Keep the port."""
        await self._run(lambda: self._database.put_blobs(blobs))

    async def get_blob(self, name: str) -> bytes | None:
        """Keep the port."""
        return (await self.get_blobs([name])).get(name)

    async def get_blobs(self, names: Sequence[str]) -> Mapping[str, bytes]:
        """Keep the port."""
        return await self._run(lambda: self._database.get_blobs(names))

    async def find_blobs(self, prefix: str) -> Sequence[str]:
        """Keep the port."""
        return await self._run(lambda: self._database.find_blobs(prefix))

    async def erase_blob(self, name: str) -> None:
        """Keep the port."""
        await self._run(lambda: self._database.erase_blob(name))

    async def scrub(self) -> Sequence[str]:
        """Keep `Scrubs`: the file is written anew, and its WAL emptied; return what may be left."""
        return await self._run(self._database.scrub)

    async def observe(self, unit: str, rows: Mapping[str, bytes]) -> None:
        """Keep the port."""
        await self._run(lambda: self._database.observe(unit, rows))

    async def observations(self, unit: str) -> Mapping[str, bytes]:
        """Keep the port."""
        return await self._run(lambda: self._database.observations(unit))

    async def close(self) -> None:
        """Keep the port: what is under way ends first."""
        await self._run(self._database.close)
        self._pool.shutdown(wait=False)


async def open_sqlite(
    path: Path,
    *,
    read_only: bool = False,
    create: bool = True,
    busy_ms: int = BUSY_MS,
    probe: Callable[[str], None] = _quiet,
    mounts: str | None = None,
) -> SqliteStore:
    """Return the store in a file, which is made (readable by its owner only) where it is not there.

    `probe` is told each step of a durable change, in the store's thread; `mounts` stands for `/proc/self/mountinfo`.

    Raises:
        UnavailableError: F500 it is not there and may not be made, F511 no right to it, F512 locked for `busy_ms`,
            F513 it lies on a network file system.
        CorruptError: F501 damaged, F504 made by a newer version, F517 not ours, or a device.
    """
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    def work() -> Database:
        target = path.absolute()
        _check_place(target, read_mounts() if mounts is None else mounts)
        _make_file(target, create=create and not read_only, busy_ms=busy_ms)
        return Database(target, read_only=read_only, busy_ms=busy_ms, probe=probe)

    try:
        database = await asyncio.get_running_loop().run_in_executor(pool, work)
    except StoreError:
        pool.shutdown(wait=False)
        raise
    return SqliteStore(database, pool)


def _check_place(path: Path, mounts: str) -> None:
    kind = network_kind(path.parent.resolve(), mounts)
    if kind:
        raise UnavailableError(f"{path.parent} lies on {kind}", code="F513", where=str(path))


def _make_file(path: Path, *, create: bool, busy_ms: int) -> None:
    """Make a file with its tables that only its owner reads; SQLite gives its own side files the same mode.

    It appears under its name whole: an empty file under that name is never ours, but one that was cut.
    """
    try:
        if path.exists():
            if not path.is_file() and not path.is_dir():
                raise CorruptError(f"{path} is no regular file", code="F517", where=str(path))
            if path.is_file() and path.stat().st_size == 0:
                raise CorruptError(f"{path} is empty: what it held was cut off", code="F501", where=str(path))
            return
        if not create:
            raise UnavailableError(f"there is no file {path}", code="F500", where=str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.{os.urandom(6).hex()}.new")
        os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        Database(draft, read_only=False, busy_ms=busy_ms, probe=_quiet).close()
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)  # unlike a rename it never replaces what another process made meanwhile
        draft.unlink()
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise UnavailableError(str(error), code="F511", where=str(path)) from error
