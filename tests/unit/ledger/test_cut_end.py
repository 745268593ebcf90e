"""A log whose end was cut off, or whose head was moved, is refused by everybody who reads it."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.store import CorruptError, Store
from firma.stores.ledger import UnitLedger, open_ledger, read_about, verify
from firma.stores.sqlite import open_sqlite

UNIT = "shop/payments@dev"
GENESIS = {"project": "shop", "environment": "dev", "accounts": [], "regions": [], "store": "", "base": 1_000}

CUTS = {
    "the newest entry is gone": "DELETE FROM entry WHERE seq = 3",
    "the newest two entries are gone": "DELETE FROM entry WHERE seq >= 2",
    "the head names an entry that was never put": "UPDATE unit SET seq = seq + 5",
    "the head names another link": "UPDATE unit SET link = zeroblob(32)",
}


async def opened(store: Store) -> UnitLedger:
    return await open_ledger(store, UNIT, clock=lambda: 2_000, entropy=os.urandom)


async def read_of_an_address(store: Store) -> Any:
    return await read_about(store, UNIT, address="builtin.Data:a")


async def proof(store: Store) -> Any:
    return await verify(store, UNIT)


def written(path: Path) -> None:
    async def write() -> None:
        store = await open_sqlite(path)
        ledger = await opened(store)
        await ledger.append([Draft(kind=EntryKind.GENESIS, fields=GENESIS)])
        for reason in ("one", "two"):
            note = {"effect": "e", "reason": reason, "base": 1_000}
            await ledger.append([Draft(kind=EntryKind.APPROVAL, fields=note)])
        await store.close()

    asyncio.run(write())


def changed(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute(statement)
    database.close()


def read(path: Path, how: Callable[[Store], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        store = await open_sqlite(path)
        try:
            return await how(store)
        finally:
            await store.close()

    return asyncio.run(run())


@pytest.mark.parametrize("how", [opened, read_of_an_address, proof])
def test_a_whole_log_is_read(tmp_path: Path, how: Callable[[Store], Awaitable[Any]]) -> None:
    written(tmp_path / "ledger.db")

    read(tmp_path / "ledger.db", how)


@pytest.mark.parametrize("what", CUTS)
@pytest.mark.parametrize("how", [opened, read_of_an_address, proof])
def test_a_log_that_does_not_reach_its_head_is_refused(
    tmp_path: Path, what: str, how: Callable[[Store], Awaitable[Any]]
) -> None:
    written(tmp_path / "ledger.db")
    changed(tmp_path / "ledger.db", CUTS[what])

    with pytest.raises(CorruptError) as caught:
        read(tmp_path / "ledger.db", how)
    assert caught.value.code in {"F501", "F503"}


def test_an_empty_file_is_no_new_ledger(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    path.touch(mode=0o600)

    with pytest.raises(CorruptError, match="empty"):
        read(path, opened)
    assert path.stat().st_size == 0


def test_a_new_file_appears_whole_and_leaves_no_draft(tmp_path: Path) -> None:
    read(tmp_path / "ledger.db", opened)

    assert [p.name for p in tmp_path.iterdir()] == ["ledger.db"]
    assert (tmp_path / "ledger.db").stat().st_mode & 0o077 == 0
