"""The verb query: one SELECT over projections of the ledgers, in a database that lives in memory for that answer alone.

The statement is compiled twice: over empty tables, to learn which it reads and that it only reads, and over those
tables. It never meets the ledger's own file, so there is nothing that it could write.
"""

from __future__ import annotations

import asyncio
import math
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing

from firma.core.model.diagnostic import RefusedError, UsageError, diagnose
from firma.engine.context import Context
from firma.engine.projections import MAKERS, TABLES
from firma.engine.stands import Cell, Queried

STEPS = 2_000
"""Steps of SQLite's machine between two looks at the clock: far less than a millisecond."""

LENGTH_MAX = 10_000_000
"""Bytes of one value at most: no function may make one that fills the memory."""

FORBIDDEN = frozenset({"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit"})
"""Functions of SQLite that reach out of the database."""

PURE = frozenset({"json_each", "json_tree"})
"""Table-valued functions that read nothing but their arguments."""


class _Guard:
    """Says of every step of a statement whether it may be: reading a table of ours, and nothing else."""

    def __init__(self) -> None:
        self.tables: set[str] = set()
        self.denied = ""
        self.selects = False

    def __call__(self, action: int, first: str | None, second: str | None, database: str | None, _: str | None) -> int:
        name = (first or "").lower()
        match action:
            case sqlite3.SQLITE_SELECT | sqlite3.SQLITE_RECURSIVE:
                self.selects = True
                return sqlite3.SQLITE_OK
            case sqlite3.SQLITE_READ if name in TABLES or name in PURE or _is_named_here(name, database):
                self.tables.update({name} & TABLES.keys())
                return sqlite3.SQLITE_OK
            case sqlite3.SQLITE_FUNCTION if str(second).lower() not in FORBIDDEN:
                return sqlite3.SQLITE_OK
            case sqlite3.SQLITE_READ:
                self.denied = self.denied or f"{first!r} is none of the tables"
            case sqlite3.SQLITE_FUNCTION:
                self.denied = self.denied or f"the function {second} reaches out of the query"
            case _:
                self.denied = self.denied or "only SELECT is answered"
        return sqlite3.SQLITE_DENY


def _is_named_here(name: str, database: str | None) -> bool:
    """Whether a name without a database is one that the statement itself gives (WITH): no table of SQLite's own."""
    return database is None and name != "dbstat" and not name.startswith(("sqlite_", "pragma_"))


async def query(context: Context, sql: str, *, seconds: float, limit: int) -> Queried:
    """Return the first `limit` rows of one SELECT over the tables of `firma.engine.projections`.

    Raises:
        UsageError: F841, it is no SQL that can be answered.
        RefusedError: F842, it does more than read these tables; F843, it took longer than `seconds`.
        FirmaError: F5…, a ledger cannot be read.
    """
    with closing(_empty()) as database:
        guard = _Guard()
        compiled = _compile(database, sql, guard)
    if compiled:
        raise compiled
    rows = {table: await MAKERS[table](context) for table in sorted(guard.tables)}
    with closing(_empty()) as database:
        for table, found in rows.items():
            marks = ", ".join("?" * len(TABLES[table]))
            database.executemany(f"INSERT INTO {table} VALUES ({marks})", found)  # noqa: S608  # our own name
        database.commit()
        work = asyncio.to_thread(_answer, database, sql, seconds, limit)
        try:
            columns, answered = await asyncio.shield(task := asyncio.ensure_future(work))
        except asyncio.CancelledError:
            database.interrupt()
            await asyncio.wait({task})
            raise
    return Queried(
        columns=columns,
        rows=tuple(tuple(_plain(cell) for cell in row) for row in answered[:limit]),
        more=len(answered) > limit,
        tables=tuple(rows),
    )


def _empty() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", check_same_thread=False)
    database.execute("PRAGMA temp_store = MEMORY")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LENGTH_MAX)
    database.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for table, columns in TABLES.items():
        database.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
    for name in PURE:  # SQLite makes such a table at its first use, which the guard would take for writing
        database.execute(f"SELECT 1 FROM {name}('[]')").close()  # noqa: S608  # our own name
    return database


def _compile(database: sqlite3.Connection, sql: str, guard: _Guard) -> UsageError | RefusedError | None:
    """Compile a statement without running it; return what is wrong with it."""
    database.set_authorizer(guard)
    try:
        database.execute(f"EXPLAIN {sql}").close()
    except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
        if guard.denied:
            return RefusedError(diagnose("F842", guard.denied, value=sql))
        return UsageError(diagnose("F841", str(error), value=sql))
    # Some statements (VACUUM INTO) ask for nothing as they are compiled.
    return None if guard.selects else RefusedError(diagnose("F842", "only SELECT is answered", value=sql))


def _answer(
    database: sqlite3.Connection, sql: str, seconds: float, limit: int
) -> tuple[tuple[str, ...], Sequence[tuple[object, ...]]]:
    """Run a statement that was compiled before. Raises as `query` does."""
    end = time.monotonic() + seconds
    guard = _Guard()
    database.set_authorizer(guard)
    database.set_progress_handler(lambda: time.monotonic() > end, STEPS)
    try:
        cursor = database.execute(sql)
        return tuple(one[0] for one in cursor.description or ()), cursor.fetchmany(limit + 1)
    except (sqlite3.Error, sqlite3.Warning, ValueError, MemoryError) as error:
        if time.monotonic() > end:
            raise RefusedError(diagnose("F843", f"it had {seconds:g} s", value=sql)) from error
        raise UsageError(diagnose("F841", str(error), value=sql)) from error


def _plain(cell: object) -> Cell:
    """Return what stands in a cell as JSON can say it."""
    if isinstance(cell, bytes):
        return cell.hex()
    if isinstance(cell, float) and not math.isfinite(cell):
        return str(cell)
    return cell if isinstance(cell, str | int | float) else None
