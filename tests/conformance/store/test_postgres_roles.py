"""The generated roles against a real server: each may do what it is for, and is refused the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import psycopg
import pytest
from psycopg import sql

from firma.core.ledger.redacting import Scrubs
from firma.core.ledger.store import Head, Key, MovedError, Store, UnavailableError
from firma.stores.ledger import open_ledger
from firma.stores.postgres import open_postgres
from firma.stores.postgres_roles import hardening
from firma.stores.problems import explain
from ledger_world import UNIT, Clock, entropy, genesis, lease
from postgres_server import Server

T = TypeVar("T")
ROLES = {"writer": "firma_writer", "redactor": "firma_redactor", "reader": "firma_reader"}
U = "shop/payments@prod"


@pytest.fixture
def url(postgres: Server) -> str:
    """A hardened store with one entry and blobs of each kind."""
    found = postgres.database()

    async def fill(store: Store) -> None:
        await store.put(U, Head(), [b"one"], [Key(1, "a")])
        for name in ("values/u/n", "plan/p", "snapshot/u/1/d", "tree/u/checkpoint", "asset/a"):
            await store.put_blob(name, b"old")
        await store.observe(U, {"seen/1": b"1"})

    do(found, fill)
    with psycopg.connect(found, autocommit=True) as db:
        db.execute(hardening(**ROLES).encode())
        db.execute(hardening(**ROLES).encode())  # again: nothing changes
        for role in ROLES.values():
            db.execute(sql.SQL("ALTER ROLE {} LOGIN").format(sql.Identifier(role)))
    return found


def as_role(url: str, role: str) -> str:
    return url.replace("postgres@", f"{ROLES[role]}@")


def do(url: str, work: Callable[[Store], Awaitable[T]]) -> T:
    async def whole() -> T:
        store = await open_postgres(url)
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(whole())


def refused(url: str, work: Callable[[Store], Awaitable[object]]) -> None:
    with pytest.raises(UnavailableError) as caught:
        do(url, work)
    assert caught.value.code == "F562", caught.value.detail
    assert explain(caught.value).code == "F562"


def erasing(name: str) -> Callable[[Store], Awaitable[None]]:
    return lambda store: store.erase_blob(name)


@pytest.mark.parametrize("role", ["writer", "redactor", "reader"])
def test_every_role_reads_everything(url: str, role: str) -> None:
    async def work(store: Store) -> None:
        assert [row.data for row in await store.tail(U)] == [b"one"]
        assert [row.data for row in await store.find(U, address="a")] == [b"one"]
        assert list(await store.units()) == [U]
        assert (await store.head(U)).seq == 1
        assert await store.get_blob("values/u/n") == b"old"
        assert await store.observations(U) == {"seen/1": b"1"}

    do(as_role(url, role), work)


def test_a_writer_appends_adds_and_rewrites_what_is_made_from_the_log(url: str) -> None:
    async def work(store: Store) -> None:
        head = await store.append(U, await store.head(U), [b"two"], [Key()], {"values/u/m": b"v"})
        assert head.seq == 2
        with pytest.raises(MovedError):
            await store.put(U, Head(), [b"other"], [Key()])
        await store.put_blobs({"plan/q": b"p", "snapshot/u/2/d": b"s"})
        await store.put_blob("snapshot/u/1/d", b"new")
        await store.put_blob("tree/u/checkpoint", b"new")
        await store.erase_blob("snapshot/u/1/d")
        await store.observe(U, {"seen/1": b"2", "beat/1": b"x"})
        assert await store.get_blobs(["tree/u/checkpoint", "snapshot/u/1/d"]) == {"tree/u/checkpoint": b"new"}
        await store.put_blob("plan/p", b"the same plan, sealed anew")
        assert await store.get_blob("plan/p") == b"old"

    do(as_role(url, "writer"), work)


def test_a_writer_runs_a_whole_ledger(url: str) -> None:
    async def work(store: Store) -> None:
        ledger = await open_ledger(store, UNIT + "x", clock=Clock(), entropy=entropy())
        await ledger.append([genesis()])
        await ledger.append([lease("a:aws.s3.Bucket:web")])
        assert await ledger.keep_snapshot(every=1)
        assert await ledger.keep_snapshot(every=0)

    do(as_role(url, "writer"), work)


def test_a_writer_neither_redacts_nor_erases_records(url: str) -> None:
    writer = as_role(url, "writer")
    refused(writer, lambda store: store.put_blob("values/u/n", b"forged"))
    for name in ("values/u/n", "plan/p", "asset/a"):
        refused(writer, erasing(name))

    async def forge(store: Store) -> None:
        await store.append(U, await store.head(U), [b"two"], [Key()], {"values/u/n": b"forged"})

    refused(writer, forge)

    async def look(store: Store) -> None:
        assert (await store.head(U)).seq == 1
        assert await store.get_blob("values/u/n") == b"old"

    do(url, look)


def test_a_redactor_rewrites_records_and_erases_what_repeats_them(url: str) -> None:
    async def work(store: Store) -> None:
        await store.put_blob("values/u/n", b"new")
        assert await store.get_blob("values/u/n") == b"new"
        for name in ("plan/p", "asset/a", "snapshot/u/1/d", "values/u/n"):
            await store.erase_blob(name)
            assert await store.get_blob(name) is None
        assert isinstance(store, Scrubs)
        assert [words for words in await store.scrub() if "VACUUM FULL" in words]

    do(as_role(url, "redactor"), work)


def test_a_redactor_adds_nothing(url: str) -> None:
    redactor = as_role(url, "redactor")

    async def append(store: Store) -> None:
        await store.put(U, await store.head(U), [b"two"], [Key()])

    refused(redactor, append)
    refused(redactor, lambda store: store.put_blob("values/u/other", b"x"))
    refused(redactor, lambda store: store.put_blob("tree/u/checkpoint", b"x"))
    refused(redactor, lambda store: store.erase_blob("tree/u/checkpoint"))
    refused(redactor, lambda store: store.observe(U, {"beat/1": b"x"}))


def test_a_reader_writes_nothing(url: str) -> None:
    reader = as_role(url, "reader")

    async def append(store: Store) -> None:
        await store.put(U, await store.head(U), [b"two"], [Key()])

    refused(reader, append)
    refused(reader, lambda store: store.put_blob("snapshot/u/1/d", b"x"))
    refused(reader, lambda store: store.put_blob("plan/new", b"x"))
    refused(reader, lambda store: store.erase_blob("snapshot/u/1/d"))
    refused(reader, lambda store: store.observe(U, {"beat/1": b"x"}))


STATEMENTS = (
    "INSERT INTO firma.entry(unit, seq, link, data) VALUES (1, 2, '', '')",
    "UPDATE firma.unit SET seq = 0",
    "INSERT INTO firma.unit(name, seq, link) VALUES ('x', 1, '')",
    "UPDATE firma.entry SET data = ''",
    "DELETE FROM firma.entry",
    "TRUNCATE firma.entry, firma.blob",
    "DELETE FROM firma.unit",
    "DROP TABLE firma.entry",
    "ALTER TABLE firma.entry DISABLE TRIGGER ALL",
    "UPDATE firma.about SET value = '2'",
    "CREATE TABLE firma.mine(x int)",
    "ALTER TABLE firma.blob DISABLE ROW LEVEL SECURITY",
    "CREATE OR REPLACE FUNCTION firma.durable() RETURNS void LANGUAGE sql AS ''",
    "GRANT ALL ON firma.entry TO PUBLIC",
)


@pytest.mark.parametrize("role", ["writer", "redactor", "reader"])
def test_no_role_reaches_the_log_with_statements_of_its_own(url: str, role: str) -> None:
    with psycopg.connect(as_role(url, role), autocommit=True) as db:
        for statement in STATEMENTS:
            if statement.startswith("GRANT"):
                # The server only warns who may grant nothing.
                db.execute(statement.encode())
                rows = db.execute("SELECT has_table_privilege('firma_reader', 'firma.entry', 'INSERT')").fetchall()
                assert rows == [(False,)]
                continue
            with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.ObjectNotInPrerequisiteState)):
                db.execute(statement.encode())


def test_even_the_owner_changes_no_entry_by_mistake(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as db:
        for statement in (b"UPDATE firma.entry SET data = ''", b"DELETE FROM firma.entry", b"TRUNCATE firma.entry"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="append-only"):
                db.execute(statement)


def test_whoever_has_no_role_sees_nothing(url: str, postgres: Server) -> None:
    with postgres.connect() as db:
        db.execute(
            "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'nobody_special')"
            " THEN CREATE ROLE nobody_special LOGIN; END IF; END $$"
        )
    with pytest.raises(UnavailableError) as caught:
        do(url.replace("postgres@", "nobody_special@"), lambda store: store.units())
    assert caught.value.code == "F562"


@pytest.mark.parametrize("name", ["", "A", 'x"y', "x$$y", "x;y", "a" * 64, "1x"])
def test_names_that_would_need_care_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name for a role"):
        hardening(**{**ROLES, "writer": name})


def test_two_roles_are_two(url: str) -> None:
    with pytest.raises(ValueError, match="three names"):
        hardening(writer="a", redactor="a", reader="b")
