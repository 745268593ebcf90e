"""One SQLite connection and every statement of the store; synchronous, for one thread; knows no entry's meaning.

One file holds all units. WAL with `synchronous=FULL`: a commit is on the disk when it returns. A group's entries, index
keys, head and blobs are one transaction, and the head row is compared in it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from firma.core.ledger.store import (
    TREE,
    CorruptError,
    Head,
    Key,
    MovedError,
    Stored,
    StoreError,
    UnavailableError,
    UnclearError,
    next_link,
)

APPLICATION = 0x4669726D
"""`PRAGMA application_id` of our files: "Firm"."""

TABLES_VERSION = 1
"""`PRAGMA user_version`: the version of these tables, not of the format of entries."""

TABLES = """
CREATE TABLE unit(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL, link BLOB NOT NULL) STRICT;
CREATE TABLE entry(
    unit INTEGER NOT NULL, seq INTEGER NOT NULL, link BLOB NOT NULL, data BLOB NOT NULL, object INTEGER, address TEXT,
    PRIMARY KEY(unit, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_object ON entry(unit, object) WHERE object IS NOT NULL;
CREATE INDEX entry_address ON entry(unit, address) WHERE address IS NOT NULL;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TABLE blob(name TEXT PRIMARY KEY, sum BLOB NOT NULL, data BLOB NOT NULL) STRICT;
CREATE TABLE observation(unit TEXT NOT NULL, name TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY(unit, name))
    STRICT, WITHOUT ROWID;
"""

CHUNK = 500
"""Parameters in one statement; SQLite's limit is 32,766, older ones have 999."""

T = TypeVar("T")


def translate(error: sqlite3.Error, where: str, *, committing: bool = False) -> StoreError:
    """Return our error for one of SQLite's, by its extended name."""
    name = getattr(error, "sqlite_errorname", "")
    text = f"{error} ({name})" if name else str(error)
    if name.startswith("SQLITE_FULL"):
        return UnavailableError(text, code="F510", where=where)
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN", "SQLITE_AUTH")):
        return UnavailableError(text, code="F511", where=where)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return UnavailableError(text, code="F512", where=where)
    if name.startswith("SQLITE_NOTADB"):
        return CorruptError(text, code="F517", where=where)
    if name.startswith("SQLITE_CORRUPT"):
        return CorruptError(text, code="F501", where=where)
    if committing:
        return UnclearError(text, where=where)
    return UnavailableError(text, code="F515", where=where)


class Database:
    """An open file. `probe` is told each step of a durable change, for tests that crash there."""

    def __init__(self, path: Path, *, read_only: bool, busy_ms: int, probe: Callable[[str], None]) -> None:
        """Open the file and make its tables where there are none.

        Raises:
            StoreError: it cannot be opened, is none of ours, is damaged, or was made by a newer version.
        """
        self.path, self.probe, self.where = path, probe, str(path)
        mode = "ro" if read_only else "rw"
        try:
            self.db = sqlite3.connect(
                f"{path.as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
            )
            try:
                self._prepare(read_only=read_only, busy_ms=busy_ms)
            except BaseException:
                self.db.close()
                raise
        except sqlite3.Error as error:
            raise translate(error, self.where) from error
        self._units: dict[str, int] = {}

    def _prepare(self, *, read_only: bool, busy_ms: int) -> None:
        self.db.execute(f"PRAGMA busy_timeout={busy_ms}")
        if not read_only:
            self._own_tables(time.monotonic() + busy_ms / 1000)
        self._check_owner()
        # Each connection needs this; only journal_mode stays in the file. Redaction relies on zeroed pages.
        self.db.executescript("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-16000;")

    def _own_tables(self, deadline: float) -> None:
        """Make the tables in an empty file; whoever opens at the same time waits."""
        while self._pragma("journal_mode") != "wal":
            if self._pragma("application_id") not in (0, APPLICATION):
                return
            try:
                self.db.execute("PRAGMA journal_mode=WAL").fetchall()
            except sqlite3.OperationalError:  # locked: switching does not wait by itself
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
        with self._transaction():
            if self._pragma("application_id") == 0 and not self.db.execute("SELECT 1 FROM sqlite_master").fetchone():
                for statement in _statements(TABLES):
                    self.db.execute(statement)
                self.db.execute(f"PRAGMA application_id={APPLICATION}")
                self.db.execute(f"PRAGMA user_version={TABLES_VERSION}")

    def _check_owner(self) -> None:
        if self._pragma("application_id") != APPLICATION:
            raise CorruptError("the file is an SQLite database of another program", code="F517", where=self.where)
        version = self._pragma("user_version")
        if version != TABLES_VERSION:
            raise CorruptError(f"the file's tables are of version {version}", code="F504", where=self.where)

    def _pragma(self, name: str) -> str | int | None:
        row = self.db.execute(f"PRAGMA {name}").fetchone()
        return row[0] if row else None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """One durable change: all or nothing. Errors of SQLite leave as ours."""
        committing = False
        try:
            self.db.execute("BEGIN IMMEDIATE")
            yield
            committing = True
            self.probe("before commit")
            self.db.execute("COMMIT")
            self.probe("after commit")
        except sqlite3.Error as error:
            self._rollback()
            raise translate(error, self.where, committing=committing) from error
        except BaseException:
            self._rollback()
            raise

    def _rollback(self) -> None:
        if self.db.in_transaction:
            self.db.rollback()

    def _rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        try:
            return self.db.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise translate(error, self.where) from error

    def _unit(self, unit: str) -> int:
        number = self._units.get(unit)
        if number is None:
            rows = self._rows("SELECT id FROM unit WHERE name=?", (unit,))
            if not rows:
                return 0
            number = self._units[unit] = int(str(rows[0][0]))
        return number

    # -- log ----------------------------------------------------------------------------------------------------------
    def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        """Place a group and its blobs. Raises as the port says."""
        rows, link = [], at.link
        for seq, (data, key) in enumerate(zip(entries, keys, strict=True), at.seq + 1):
            link = next_link(link, data)
            rows.append((seq, link, data, key.object or None, key.address or None))
        to = Head(at.seq + len(rows), link)
        self.probe("before append")
        with self._transaction():
            head = self.head(unit)
            if head != at:
                if rows and self._is_placed(unit, rows, at):
                    return to
                raise MovedError(head)
            self._write_blobs(blobs)
            self.probe("blobs written")
            number = self._set_head(unit, to)
            self.db.executemany(
                "INSERT INTO entry(unit, seq, link, data, object, address) VALUES(?, ?, ?, ?, ?, ?)",
                [(number, *row) for row in rows],
            )
            self.probe("entries written")
        return to

    def _is_placed(self, unit: str, rows: Sequence[tuple[int, bytes, bytes, int | None, str | None]], at: Head) -> bool:
        there = self.tail(unit, at.seq, len(rows))
        return [(row.seq, row.link, row.data) for row in there] == [row[:3] for row in rows]

    def _set_head(self, unit: str, to: Head) -> int:
        ((number,),) = self.db.execute(
            "INSERT INTO unit(name, seq, link) VALUES(?, ?, ?)"
            " ON CONFLICT(name) DO UPDATE SET seq=excluded.seq, link=excluded.link RETURNING id",
            (unit, to.seq, to.link),
        ).fetchall()
        return int(number)

    def head(self, unit: str) -> Head:
        """Return the newest entry's number and link."""
        rows = self._rows("SELECT seq, link FROM unit WHERE name=?", (unit,))
        return Head(*rows[0]) if rows else Head()  # type: ignore[arg-type]  # STRICT columns

    def tail(self, unit: str, after: int, limit: int) -> list[Stored]:
        """Return entries after a number."""
        number = self._unit(unit)
        found = self._rows(
            "SELECT seq, link, data FROM entry WHERE unit=? AND seq>? ORDER BY seq LIMIT ?",
            (number, after, limit or -1),
        )
        return [Stored(*row) for row in found]  # type: ignore[arg-type]  # STRICT columns

    def find(self, unit: str, objects: Sequence[int], address: str, numbers: Sequence[int]) -> list[Stored]:
        """Return entries by object, address or number, each with the link before it."""
        number = self._unit(unit)
        wanted = set(numbers)
        for chunk in _chunks([obj for obj in objects if obj]):
            sql = f"SELECT seq FROM entry WHERE unit=? AND object IN ({_marks(chunk)})"  # noqa: S608  # marks only
            wanted |= {int(str(row[0])) for row in self._rows(sql, (number, *chunk))}
        if address:
            sql = "SELECT seq FROM entry WHERE unit=? AND address=?"
            wanted |= {int(str(row[0])) for row in self._rows(sql, (number, address))}
        found: list[Stored] = []
        for chunk in _chunks(sorted(wanted)):
            sql = (
                "SELECT e.seq, e.link, e.data, COALESCE(p.link, x'') FROM entry e"  # noqa: S608  # marks only
                " LEFT JOIN entry p ON p.unit=e.unit AND p.seq=e.seq-1"
                f" WHERE e.unit=? AND e.seq IN ({_marks(chunk)}) ORDER BY e.seq"
            )
            found += [Stored(*row) for row in self._rows(sql, (number, *chunk))]  # type: ignore[arg-type]
        return found

    def units(self) -> list[str]:
        """Return the names of all units that have a log."""
        return sorted(str(row[0]) for row in self._rows("SELECT name FROM unit"))

    # -- blobs --------------------------------------------------------------------------------------------------------
    def _write_blobs(self, blobs: Mapping[str, bytes]) -> None:
        self.db.executemany(
            "INSERT INTO blob(name, sum, data) VALUES(?, ?, ?)"
            " ON CONFLICT(name) DO UPDATE SET sum=excluded.sum, data=excluded.data",
            [(name, sha256(data).digest(), data) for name, data in blobs.items()],
        )

    def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        """Keep blobs in one durable step; what they replace is destroyed in the files, too."""
        replaced = False
        with self._transaction():
            for chunk in _chunks(list(blobs)):
                sql = f"SELECT name, sum FROM blob WHERE name IN ({_marks(chunk)})"  # noqa: S608  # marks only
                rows = self.db.execute(sql, chunk).fetchall()
                replaced |= any(sha256(blobs[name]).digest() != old for name, old in rows if not name.startswith(TREE))
            self._write_blobs(blobs)
        if replaced:
            self._empty_wal()

    def get_blobs(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return those blobs that are there. Raises CorruptError for one that is not what was written."""
        found: dict[str, bytes] = {}
        for chunk in _chunks(names):
            sql = f"SELECT name, sum, data FROM blob WHERE name IN ({_marks(chunk)})"  # noqa: S608  # marks only
            for name, digest, data in self._rows(sql, chunk):
                found[str(name)] = _proven(str(name), digest, data, self.where)
        return found

    def find_blobs(self, prefix: str) -> list[str]:
        """Return the names of blobs that begin with a text, sorted."""
        sql = "SELECT name FROM blob WHERE name >= ? AND name < ? ORDER BY name"
        return [str(name) for (name,) in self._rows(sql, [prefix, prefix + "\U0010ffff"])]

    def erase_blob(self, name: str) -> None:
        """Destroy a blob."""
        with self._transaction():
            self.db.execute("DELETE FROM blob WHERE name=?", (name,))
        if not name.startswith(TREE):
            self._empty_wal()

    def _empty_wal(self) -> None:
        """Write the WAL back and cut it, so that destroyed bytes do not live on there; a reader may keep us from it."""
        try:
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise translate(error, self.where) from error

    def scrub(self) -> list[str]:
        """Write the file anew and empty the WAL, so that nothing of what was erased or replaced is left in either.

        Rows that were moved within a page leave copies behind that `secure_delete` does not reach; a new file has none.
        Returns what may be left: another process that reads keeps the WAL as it is.
        """
        try:
            self.db.execute("VACUUM")
            ((busy, *_),) = self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise translate(error, self.where) from error
        return [f"{self.where}-wal: another process reads, which keeps it as it was"] if busy else []

    # -- observations -------------------------------------------------------------------------------------------------
    def observe(self, unit: str, rows: Mapping[str, bytes]) -> None:
        """Overwrite observations."""
        with self._transaction():
            self.db.executemany(
                "INSERT INTO observation(unit, name, data) VALUES(?, ?, ?)"
                " ON CONFLICT(unit, name) DO UPDATE SET data=excluded.data",
                [(unit, name, data) for name, data in rows.items()],
            )

    def observations(self, unit: str) -> dict[str, bytes]:
        """Return all observations of a unit."""
        rows = self._rows("SELECT name, data FROM observation WHERE unit=?", (unit,))
        return {str(name): data for name, data in rows if isinstance(data, bytes)}

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()


def _proven(name: str, digest: object, data: object, where: str) -> bytes:
    if not isinstance(data, bytes) or sha256(data).digest() != digest:
        raise CorruptError(f"the blob {name} is not what was written", code="F506", where=where)
    return data


def _marks(chunk: Sequence[object]) -> str:
    return ",".join("?" * len(chunk))


def _chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for at in range(0, len(items), CHUNK):
        yield items[at : at + CHUNK]


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; `executescript` would commit."""
    rest = ""
    for piece in script.split(";"):
        rest += piece + ";"
        if sqlite3.complete_statement(rest):
            yield rest
            rest = ""
