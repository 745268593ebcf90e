"""Work with the store on PostgreSQL in one line: open, do, close; and what it is refused with."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import psycopg
import pytest

from firma.core.ledger.store import Head, Key, Store, StoreError
from firma.core.model.catalogue import CATALOGUE
from firma.stores.postgres import open_postgres
from firma.stores.problems import explain

T = TypeVar("T")
U = "shop/payments@prod"


def do(url: str, work: Callable[[Store], Awaitable[T]], **more: Any) -> T:
    async def whole() -> T:
        store = await open_postgres(url, **more)
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(whole())


def failure(url: str, work: Callable[[Store], Awaitable[object]], **more: Any) -> StoreError:
    with pytest.raises(StoreError) as caught:
        do(url, work, **more)
    assert explain(caught.value).detail
    assert CATALOGUE[caught.value.code].help
    return caught.value


async def begin(store: Store) -> Head:
    return await store.put(U, Head(), [b"one"], [Key()])


def run_sql(url: str, *statements: str) -> list[Any]:
    with psycopg.connect(url, autocommit=True) as db:
        found = [db.execute(statement.encode()) for statement in statements][-1]
        return found.fetchall() if found.description else []
