"""What is refused when a store on PostgreSQL is opened, and what stands in it; on a real server."""

from __future__ import annotations

import asyncio
import re
import time
from typing import Any

import pytest

from firma.core.ledger.store import CorruptError, UnavailableError
from firma.stores.places import StoreUrl, _need, open_store, read_url
from firma.stores.postgres import open_postgres
from firma.stores.problems import explain
from postgres_server import Server, serving
from postgres_store import U, begin, do, failure, run_sql


@pytest.fixture
def url(postgres: Server) -> str:
    return postgres.database()


def test_a_login_that_is_refused_is_said(url: str, postgres: Server) -> None:
    assert failure(url.replace("postgres@", "nobody_at_all@"), begin).code == "F561"
    assert failure(postgres.url("no_such_database"), begin).code == "F561"


def test_a_server_that_forgets_is_refused() -> None:
    with serving(fsync="off") as server:
        error = failure(server.database(), begin)
        assert error.code == "F565"
        assert "fsync" in error.detail


def test_a_database_that_takes_no_writes_is_read_and_not_written(url: str) -> None:
    do(url, begin)
    name = url.partition("?")[0].rpartition("/")[2]
    run_sql(url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    assert failure(url, begin).code == "F565"
    assert [row.data for row in do(url, lambda store: store.tail(U), read_only=True)] == [b"one"]


def test_a_store_that_is_read_only_writes_nothing(url: str) -> None:
    do(url, begin)
    assert failure(url, begin, read_only=True).code == "F565"


def test_a_database_in_another_encoding_is_refused(postgres: Server) -> None:
    run_sql(postgres.url(), "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")
    try:
        assert failure(postgres.url("latin"), begin).code == "F565"
    finally:
        run_sql(postgres.url(), "DROP DATABASE latin WITH (FORCE)")


def test_what_is_not_ours_is_left_alone(url: str) -> None:
    run_sql(url, "CREATE SCHEMA firma", "CREATE TABLE firma.customers(x int)")
    error = failure(url, begin)
    assert (error.code, type(error)) == ("F517", CorruptError)
    assert run_sql(url, "SELECT relname FROM pg_class WHERE relnamespace = 'firma'::regnamespace") == [("customers",)]


def test_an_empty_schema_is_taken(url: str) -> None:
    run_sql(url, "CREATE SCHEMA firma")
    do(url, begin)


def test_tables_of_a_newer_version_are_left_alone(url: str) -> None:
    do(url, begin)
    run_sql(url, "UPDATE firma.about SET value = '2'")
    assert failure(url, begin).code == "F504"


def test_tables_that_are_gone_are_not_made_again(url: str) -> None:
    do(url, begin)
    run_sql(url, "DROP FUNCTION firma.append")
    assert failure(url, begin).code == "F517"


def test_who_only_looks_makes_nothing(url: str) -> None:
    for more in ({"create": False}, {"read_only": True}):
        assert failure(url, begin, **more).code == "F500"
    assert run_sql(url, "SELECT to_regnamespace('firma') IS NULL") == [(True,)]


def test_many_that_open_a_new_store_at_once_make_it_once(url: str) -> None:
    async def work() -> None:
        stores = await asyncio.gather(*[open_postgres(url) for _ in range(6)])
        for store in stores:
            await store.close()

    asyncio.run(work())
    do(url, begin)


def test_a_blob_that_was_changed_is_seen(url: str) -> None:
    do(url, lambda store: store.put_blob("b", b"one"))
    run_sql(url, "UPDATE firma.blob SET data = 'two'")
    assert failure(url, lambda store: store.get_blob("b")).code == "F506"


def test_what_is_not_installed_is_named() -> None:
    with pytest.raises(UnavailableError, match=re.escape("pip install 'firma[postgres]'")) as caught:
        _need("no_such_package_of_anybody", "postgres", StoreUrl("postgresql://h/d"))
    assert caught.value.code == "F564"
    assert explain(caught.value).code == "F564"


def test_a_url_opens_what_it_names(url: str) -> None:
    async def work() -> None:
        store = await open_store(read_url(url))
        await begin(store)
        await store.close()

    asyncio.run(work())


def test_a_url_that_libpq_cannot_read_is_not_quoted() -> None:
    with pytest.raises(UnavailableError) as caught:
        asyncio.run(open_postgres("postgresql://u@h/d?canary=hunter2"))
    assert caught.value.code == "F563"
    assert "hunter2" not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_rows_carry_the_time_of_the_server(url: str) -> None:
    before = time.time()
    do(url, lambda store: store.observe(U, {"beat/1": b"x"}))
    ((at,),) = run_sql(url, "SELECT extract(epoch FROM at)::float8 FROM firma.observation")
    assert before - 5 <= at <= time.time() + 5


def test_what_was_rewritten_is_not_left_in_the_table(url: str, postgres: Server) -> None:
    canary = b"erase-me-" + b"7f3c" * 8

    async def work(store: Any) -> list[str]:
        await store.put_blob("values/u/n", canary * 40)
        await store.put_blob("values/u/n", b"rewritten")
        return list(await store.scrub())

    left = do(url, work)
    assert len(left) == 1
    assert "write-ahead log" in left[0]
    run_sql(url, "CHECKPOINT")
    ((path,),) = run_sql(url, "SELECT pg_relation_filepath('firma.blob')")
    ((toast,),) = run_sql(
        url, "SELECT pg_relation_filepath(reltoastrelid) FROM pg_class WHERE oid = 'firma.blob'::regclass"
    )
    folder = (postgres.data / path).parent
    assert (postgres.data / toast).exists()
    assert not [one for one in folder.iterdir() if canary in one.read_bytes()]
