"""The store on PostgreSQL: one connection in a thread of its own; knows no entry's meaning.

Every durable change is one statement, so one transaction and one round trip: a process that stops in the middle holds
no lock, and one that is killed leaves all of it or nothing. `postgres_tables` has the functions behind them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from typing import Any, LiteralString, TypeVar

import psycopg

from firma.core.ledger.store import CorruptError, Head, Key, MovedError, Stored, StoreError, UnavailableError
from firma.stores.postgres_session import PATIENCE_S, Session
from firma.stores.postgres_tables import prepare

WRITTEN_ONCE = ("plan/", "root/", "asset/")
"""Names that say the content: whoever may not overwrite them need not, what is there is the same."""

T = TypeVar("T")


def _quiet(point: str) -> None:
    """Let every step pass."""


class PostgresStore:
    """Keeps the port `Store`. Made by `open_postgres`."""

    def __init__(self, session: Session, pool: ThreadPoolExecutor, probe: Callable[[str], None]) -> None:
        self._session, self._pool, self._probe = session, pool, probe

    async def _run(self, work: Callable[[psycopg.Connection], T], *, step: str = "") -> T:
        """Do some work in the store's thread; `step` names a durable one."""

        def whole() -> T:
            if step:
                self._probe(f"before {step}")
            found = self._session.run(work, writes=bool(step))
            if step:
                self._probe(f"after {step}")
            return found

        return await asyncio.get_running_loop().run_in_executor(self._pool, whole)

    async def _rows(self, sql: LiteralString, *parameters: Any) -> list[tuple[Any, ...]]:
        return await self._run(lambda db: db.execute(sql, parameters, binary=True).fetchall())

    # -- log ----------------------------------------------------------------------------------------------------------
    async def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        """Keep the port: one statement."""
        if len(entries) != len(keys):
            raise ValueError(f"{len(entries)} entries and {len(keys)} keys")
        objects, addresses = [key.object or None for key in keys], [key.address or None for key in keys]
        given = (unit, at.seq, at.link, list(entries), objects, addresses, *_columns(blobs))

        def work(db: psycopg.Connection) -> tuple[str, int, bytes]:
            sql = (
                "SELECT outcome, seq, link FROM firma.append(%s, %s, %s, %s::bytea[], %s::bigint[], %s::text[],"
                " %s::text[], %s::bytea[], %s::bytea[])"
            )
            (row,) = db.execute(sql, given, binary=True).fetchall()
            return row

        outcome, seq, link = await self._run(work, step="append")
        head = Head(seq, link)
        if outcome == "moved":
            raise MovedError(head)
        return head

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        """Keep the port."""
        return await self.append(unit, at, entries, keys, {})

    async def head(self, unit: str) -> Head:
        """Keep the port."""
        rows = await self._rows("SELECT seq, link FROM firma.unit WHERE name = %s", unit)
        return Head(*rows[0]) if rows else Head()

    async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
        """Keep the port."""
        rows = await self._rows(
            "SELECT e.seq, e.link, e.data FROM firma.entry e JOIN firma.unit u ON u.id = e.unit"
            " WHERE u.name = %s AND e.seq > %s ORDER BY e.seq LIMIT %s",
            unit,
            after,
            limit or None,
        )
        return [Stored(*row) for row in rows]

    async def find(
        self, unit: str, *, objects: Sequence[int] = (), address: str = "", numbers: Sequence[int] = ()
    ) -> Sequence[Stored]:
        """Keep the port."""
        rows = await self._rows(
            "WITH u AS (SELECT id FROM firma.unit WHERE name = %s), wanted AS ("
            " SELECT e.seq FROM firma.entry e, u WHERE e.unit = u.id AND e.object = ANY(%s::bigint[])"
            " UNION SELECT e.seq FROM firma.entry e, u WHERE %s <> '' AND e.unit = u.id AND e.address = %s"
            '  AND hashtextextended(e.address, 0) = hashtextextended(%s COLLATE "C", 0)'
            " UNION SELECT n FROM unnest(%s::bigint[]) AS n)"
            " SELECT e.seq, e.link, e.data, COALESCE(p.link, '') FROM u, wanted w, firma.entry e"
            " LEFT JOIN firma.entry p ON p.unit = e.unit AND p.seq = e.seq - 1"
            " WHERE e.unit = u.id AND e.seq = w.seq ORDER BY e.seq",
            unit,
            [one for one in objects if one],
            address,
            address,
            address,
            list(numbers),
        )
        return [Stored(*row) for row in rows]

    async def units(self) -> Sequence[str]:
        """Keep the port."""
        return [str(name) for (name,) in await self._rows("SELECT name FROM firma.unit WHERE seq > 0 ORDER BY name")]

    # -- blobs --------------------------------------------------------------------------------------------------------
    async def put_blob(self, name: str, data: bytes) -> None:
        """Keep the port."""
        await self.put_blobs({name: data})

    async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        """Keep the port. Raises UnavailableError (F562) where this role may not overwrite what stands there."""
        if not blobs:
            return

        def work(db: psycopg.Connection) -> list[str]:
            sql = "SELECT firma.keep(%s::text[], %s::bytea[], %s::bytea[])"
            (row,) = db.execute(sql, _columns(blobs)).fetchall()
            return [name for name in row[0] if not name.startswith(WRITTEN_ONCE)]

        kept_back = await self._run(work, step="blobs")
        if kept_back:
            detail = f"{kept_back[0]} stands there with other bytes, and this role may not overwrite it"
            raise UnavailableError(detail, code="F562", where=self._session.where)

    async def get_blob(self, name: str) -> bytes | None:
        """Keep the port."""
        return (await self.get_blobs([name])).get(name)

    async def get_blobs(self, names: Sequence[str]) -> Mapping[str, bytes]:
        """Keep the port. Raises CorruptError (F506) for one that is not what was written."""
        if not names:
            return {}
        found = {}
        for name, digest, data in await self._rows(
            "SELECT name, sum, data FROM firma.blob WHERE name = ANY(%s::text[])", list(names)
        ):
            if sha256(data).digest() != digest:
                raise CorruptError(f"the blob {name} is not what was written", code="F506", where=self._session.where)
            found[name] = data
        return found

    async def find_blobs(self, prefix: str) -> Sequence[str]:
        """Keep the port."""
        sql: LiteralString = "SELECT name FROM firma.blob WHERE name >= %s AND name < %s ORDER BY name"
        return [name for (name,) in await self._rows(sql, prefix, prefix + "\U0010ffff")]

    async def erase_blob(self, name: str) -> None:
        """Keep the port. Raises UnavailableError (F562) where this role may not."""

        def work(db: psycopg.Connection) -> bool:
            sql = (
                "WITH gone AS (DELETE FROM firma.blob WHERE name = %s RETURNING 1)"
                " SELECT EXISTS (SELECT FROM firma.blob WHERE name = %s) AND NOT EXISTS (SELECT FROM gone)"
            )
            (row,) = db.execute(sql, (name, name)).fetchall()
            return bool(row[0])

        if await self._run(work, step="erase"):
            detail = f"this role may not erase {name}"
            raise UnavailableError(detail, code="F562", where=self._session.where)

    async def scrub(self) -> Sequence[str]:
        """Keep `Scrubs`: the table of blobs is written anew; return what may be left: what only the server reaches."""
        left = ["the server's write-ahead log, replicas and backups: earlier bytes stay until the server drops them"]
        owns = "SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'firma.blob'::regclass"
        if not (await self._rows(owns))[0][0]:
            return [f"the table firma.blob of {self._session.where}: its owner runs `VACUUM FULL firma.blob`", *left]
        try:
            await self._run(lambda db: db.execute("VACUUM FULL firma.blob"), step="scrub")
        except UnavailableError as error:
            return [f"the table firma.blob of {self._session.where}: {error.detail}", *left]
        return left

    # -- observations -------------------------------------------------------------------------------------------------
    async def observe(self, unit: str, rows: Mapping[str, bytes]) -> None:
        """Keep the port: the server notes its own time beside each row."""
        if not rows:
            return
        sql = (
            "INSERT INTO firma.observation(unit, name, data)"
            " SELECT %s, n.name, n.data FROM unnest(%s::text[], %s::bytea[]) AS n(name, data) ORDER BY n.name"
            " ON CONFLICT (unit, name) DO UPDATE SET data = excluded.data, at = clock_timestamp()"
        )
        await self._run(lambda db: db.execute(sql, (unit, list(rows), list(rows.values()))), step="observations")

    async def observations(self, unit: str) -> Mapping[str, bytes]:
        """Keep the port."""
        return dict(await self._rows("SELECT name, data FROM firma.observation WHERE unit = %s", unit))

    async def ages(self, unit: str) -> Mapping[str, int]:
        """Keep `Timed`: the server's clock wrote the rows, and tells their age."""
        return dict(
            await self._rows(
                "SELECT name, GREATEST(0, extract(epoch FROM clock_timestamp() - at) * 1000)::bigint"
                " FROM firma.observation WHERE unit = %s",
                unit,
            )
        )

    async def close(self) -> None:
        """Keep the port: what is under way ends first, and nobody waits for a server that is gone."""
        self._session.stop_waiting()
        await asyncio.get_running_loop().run_in_executor(self._pool, self._session.close)
        self._pool.shutdown(wait=False)


def _columns(blobs: Mapping[str, bytes]) -> tuple[list[str], list[bytes], list[bytes]]:
    """Return names, sums and bytes, in the order of names: two writers that lock several rows never wait crosswise."""
    names = sorted(blobs)
    return names, [sha256(blobs[name]).digest() for name in names], [blobs[name] for name in names]


async def open_postgres(
    url: str,
    *,
    read_only: bool = False,
    create: bool = True,
    probe: Callable[[str], None] = _quiet,
    patience_s: float = PATIENCE_S,
) -> PostgresStore:
    """Return the store in the schema `firma` of a database; its tables are made where they are not there.

    `probe` is told each durable step before and after it, in the store's thread. `patience_s`: how long a server that
    was there once may be gone before a caller hears of it.

    Raises:
        UnavailableError: F500 it is not there and may not be made, F560 no server answers, F561 it does not let us in,
            F562 the role may not make it, F563 the URL is none, F565 it would not keep what it confirms.
        CorruptError: F504 made by a newer version, F517 not ours.
    """
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    def check(db: psycopg.Connection) -> None:
        if read_only:
            db.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")
        prepare(db, url, read_only=read_only, create=create)

    def work() -> Session:
        session = Session(url, prepare=check, patience_s=patience_s)
        session.run(lambda _: None)
        return session

    try:
        session = await asyncio.get_running_loop().run_in_executor(pool, work)
    except StoreError:
        pool.shutdown(wait=False)
        raise
    return PostgresStore(session, pool, probe)
