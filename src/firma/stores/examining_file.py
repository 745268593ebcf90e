"""What a look at a ledger's file and those beside it says, before SQLite is asked and after; changes nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from firma.core.ledger.store import CorruptError, StoreError, UnavailableError
from firma.core.model.diagnostic import Severity
from firma.stores.database import APPLICATION, translate
from firma.stores.examining import Examination

LITTLE_SPACE: Final = 64 * 1024 * 1024
"""Bytes that are to be free on the disk: a large run writes some ten megabytes."""

MAGIC: Final = b"SQLite format 3\0"
"""How every SQLite file begins (https://www.sqlite.org/fileformat2.html, section 1.3)."""

APPLICATION_AT: Final = 68
WAL_HEADER: Final = 32
FRAME_HEADER: Final = 24
LARGEST_WAL: Final = 64 * 1024 * 1024
"""A longer one is not looked through: SQLite itself reads it."""

BACKFILL_AT: Final = 96
"""Where the -shm file says how many frames were written back (walformat.html, section 2.2.1: nBackfill)."""


class Space(NamedTuple):
    """What a disk says: bytes that are free for us, and whether it is mounted read-only."""

    free: int
    read_only: bool


def space_of(folder: Path) -> Space:
    """Return what the disk of a folder says. Raises OSError."""
    found = os.statvfs(folder)
    return Space(found.f_bavail * found.f_frsize, bool(found.f_flag & os.ST_RDONLY))


@dataclass(frozen=True, slots=True)
class Wal:
    """What lies in a -wal file: whole frames, the last of them that ends a write, whether something torn follows."""

    frames: int = 0
    committed: int = 0
    torn: bool = False


def side(path: Path, suffix: str) -> Path:
    """Return a file that SQLite keeps beside another."""
    return path.with_name(path.name + suffix)


def look_at(path: Path, into: Examination, *, space: Callable[[Path], Space] = space_of) -> bool:
    """Note what file, folder and disk say; return whether SQLite is to be asked."""
    where = str(path)
    try:
        is_file, size = path.is_file(), path.stat().st_size
        begin = path.read_bytes()[:100] if is_file and size < 100 else _begin(path) if is_file else b""
    except FileNotFoundError:
        into.found(UnavailableError(f"there is no file {path}", code="F500", where=where))
        _look_beside(path, into)
        return False
    except OSError as error:
        into.found(UnavailableError(str(error.strerror), code="F511", where=where))
        return False
    _look_at_rights(path, into, space)
    if not is_file:
        into.found(CorruptError(f"{path} is no regular file", code="F517", where=where))
        return False
    if size == 0:
        into.found(CorruptError(f"{path} is empty: what it held was cut off", code="F501", where=where))
        return False
    if not begin.startswith(MAGIC):
        into.found(CorruptError(f"{path} does not begin as a file of SQLite does", code="F517", where=where))
        return False
    _look_beside(path, into)
    application = int.from_bytes(begin[APPLICATION_AT : APPLICATION_AT + 4], "big")
    if application == 0 and not side(path, "-wal").exists():
        detail = f"{path} holds no tables yet: they lay in its -wal file, which is gone"
        into.found(CorruptError(detail, code="F501", where=where))
        return False
    return application in (0, APPLICATION) or side(path, "-wal").exists() or _foreign(into, path)


def _begin(path: Path) -> bytes:
    with path.open("rb") as handle:
        return handle.read(100)


def _foreign(into: Examination, path: Path) -> bool:
    detail = "the file is an SQLite database of another program"
    into.found(CorruptError(detail, code="F517", where=str(path)))
    return False


def _look_at_rights(path: Path, into: Examination, space: Callable[[Path], Space]) -> None:
    where = str(path)
    try:
        free, read_only = space(path.parent)
    except OSError:
        free, read_only = LITTLE_SPACE, False
    if read_only:
        into.found(UnavailableError(f"the disk of {path.parent} is mounted read-only", code="F511", where=where))
    elif free < LITTLE_SPACE:
        severity = Severity.WARNING if free else Severity.ERROR
        detail = f"{free // 1024 // 1024} MB are left on the disk of {path.parent}"
        into.found(UnavailableError(detail, code="F510", where=where), severity)
    for one in (path, path.parent):
        # The bits themselves are looked at, too: root may write what nobody else may.
        if not os.access(one, os.W_OK) or not one.stat().st_mode & 0o222:
            into.found(UnavailableError(f"{one} is read-only", code="F511", where=where))


def _look_beside(path: Path, into: Examination) -> None:
    """Look at the files that SQLite keeps beside it."""
    where, wal, shm = str(path), side(path, "-wal"), side(path, "-shm")
    if not wal.exists():
        if shm.exists():
            detail = f"{shm.name} is there and {wal.name} is not: SQLite removes both or none, so somebody removed it"
            into.found(
                CorruptError(f"{detail}; the newest entries lay in it", code="F501", where=where), Severity.WARNING
            )
        return
    if not path.exists():
        detail = f"{wal.name} is there, and the file that it belongs to is not"
        into.found(CorruptError(detail, code="F501", where=where))
        return
    try:
        found = read_wal(wal.read_bytes()) if wal.stat().st_size <= LARGEST_WAL else Wal()
        written = _written_back(shm)
    except OSError as error:
        into.found(UnavailableError(f"{wal.name}: {error.strerror}", code="F511", where=where))
        return
    if found.torn:
        detail = f"{wal.name} ends in a write that is not whole, behind {found.committed} pages that are"
        into.found(StoreError(detail, code="F579", where=where), Severity.WARNING)
    if found.committed > written:
        detail = f"{found.committed - written} pages lie in {wal.name} and not yet in {path.name}"
        into.found(StoreError(detail, code="F577", where=where), Severity.NOTE)


def _written_back(shm: Path) -> int:
    try:
        data = shm.read_bytes()[BACKFILL_AT : BACKFILL_AT + 4]
    except FileNotFoundError:
        return 0
    return int(struct.unpack("=I", data)[0]) if len(data) == 4 else 0


def read_wal(data: bytes) -> Wal:
    """Return what lies in a -wal file, by the rules of https://www.sqlite.org/fileformat2.html#walformat.

    Frames of an earlier round may follow the newest ones: their salts differ, and they are none.
    """
    if len(data) < WAL_HEADER:
        return Wal(torn=bool(data))
    magic, _, size, _, salt1, salt2, sum1, sum2 = struct.unpack(">8I", data[:WAL_HEADER])
    order = ">" if magic & 1 else "<"
    if magic & ~1 != 0x377F0682 or _sum(data[:24], (0, 0), order) != (sum1, sum2):
        return Wal(torn=True)
    size = 65536 if size == 1 else size
    sums, frames, committed = (sum1, sum2), 0, 0
    for at in _frames(len(data), size):
        _, commit, one, two, found1, found2 = struct.unpack(">6I", data[at : at + FRAME_HEADER])
        if (one, two) != (salt1, salt2):
            return Wal(frames, committed, torn=frames > committed)
        sums = _sum(data[at : at + 8], sums, order)
        sums = _sum(data[at + FRAME_HEADER : at + FRAME_HEADER + size], sums, order)
        if sums != (found1, found2):
            return Wal(frames, committed, torn=True)
        frames += 1
        committed = frames if commit else committed
    rest = (len(data) - WAL_HEADER) % (FRAME_HEADER + size)
    return Wal(frames, committed, torn=frames > committed or rest > 0)


def _frames(length: int, size: int) -> Iterator[int]:
    yield from range(WAL_HEADER, length - FRAME_HEADER - size + 1, FRAME_HEADER + size)


def _sum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for at in range(0, len(words), 2):
        one = (one + words[at] + two) & 0xFFFFFFFF
        two = (two + words[at + 1] + one) & 0xFFFFFFFF
    return one, two


def check_pages(path: Path, into: Examination) -> None:
    """Let SQLite check its own structure: pages, indexes, counts."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            said = [str(row[0]) for row in db.execute("PRAGMA integrity_check(5)")]
    except sqlite3.Error as error:
        into.found(translate(error, str(path)))
        return
    if said != ["ok"]:
        text = "; ".join(" ".join(one.split()) for one in said)
        into.found(CorruptError(f"SQLite says: {text}", code="F501", where=str(path)))


def copy_beside(path: Path, folder: Path) -> Path:
    """Return a copy of a file and its -wal, for a folder in which SQLite may not even read. Raises OSError."""
    target = folder / path.name
    shutil.copyfile(path, target)
    if side(path, "-wal").exists():
        shutil.copyfile(side(path, "-wal"), side(target, "-wal"))
    return target
