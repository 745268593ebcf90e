"""The store on SQLite: where it may lie, who may read it, and what it says when it cannot."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from firma.core.ledger.store import (
    CorruptError,
    Head,
    Key,
    MovedError,
    SealError,
    StoreError,
    UnavailableError,
    UnclearError,
)
from firma.core.model.catalogue.ledger import CODES
from firma.core.model.diagnostic import PermanentError, TemporaryError
from firma.stores.database import translate
from firma.stores.problems import explain, failure_of
from firma.stores.sqlite import SqliteStore, open_sqlite
from ledger_world import UNIT

T = TypeVar("T")


def with_store(path: Path, work: Callable[[SqliteStore], Awaitable[T]], *, read_only: bool = False) -> T:
    async def main() -> T:
        store = await open_sqlite(path, mounts="", read_only=read_only, busy_ms=200)
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(main())


async def one_entry(store: SqliteStore) -> Head:
    return await store.put(UNIT, await store.head(UNIT), [b"x" * 300], [Key(1, "a")])


def failure(path: Path, work: Callable[[SqliteStore], Awaitable[object]], *, read_only: bool = False) -> StoreError:
    with pytest.raises(StoreError) as caught:
        with_store(path, work, read_only=read_only)
    return caught.value


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "ledger.db"


def test_the_files_belong_to_their_owner_only(path: Path) -> None:
    async def work(store: SqliteStore) -> list[int]:
        await one_entry(store)
        return [stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()]

    modes = with_store(path, work)
    assert len(modes) == 3
    assert set(modes) == {0o600}


def test_the_log_cannot_be_changed_through_sql(path: Path) -> None:
    with_store(path, one_entry)
    db = sqlite3.connect(path)
    for sql in ("UPDATE entry SET data=x'00'", "DELETE FROM entry"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            db.execute(sql)
    db.close()


def test_a_ledger_that_is_not_there_is_not_made_by_readers(path: Path) -> None:
    (said,) = failure_of(failure(path, one_entry, read_only=True)).diagnostics
    assert said.code == "F500"
    assert not path.exists()


def test_a_full_disk_writes_nothing_and_is_named(path: Path) -> None:
    head = with_store(path, one_entry)

    async def fill(store: SqliteStore) -> None:
        pages = store._database.db.execute("PRAGMA page_count").fetchone()[0]
        store._database.db.execute(f"PRAGMA max_page_count={pages}")
        await store.append(UNIT, head, [b"y" * 100], [Key()], {"blob": b"z" * 500_000})

    error = failure(path, fill)
    assert error.code == "F510"
    assert isinstance(failure_of(error), TemporaryError)
    assert with_store(path, lambda store: store.head(UNIT)) == head
    assert with_store(path, lambda store: store.get_blob("blob")) is None


def test_a_store_that_may_only_be_read_says_so(path: Path) -> None:
    head = with_store(path, one_entry)
    error = failure(path, one_entry, read_only=True)
    assert error.code == "F511"
    assert isinstance(failure_of(error), PermanentError)
    assert with_store(path, lambda store: store.head(UNIT), read_only=True) == head


def test_a_place_where_no_file_can_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert failure(tmp_path / "file" / "ledger.db", one_entry).code == "F511"


def test_a_folder_is_no_store(path: Path) -> None:
    path.mkdir(parents=True)
    assert failure(path, one_entry).code == "F511"


def test_a_writer_that_never_ends_is_named(path: Path) -> None:
    with_store(path, one_entry)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    error = failure(path, one_entry)
    assert error.code == "F512"
    assert isinstance(failure_of(error), TemporaryError)
    other.execute("ROLLBACK")
    other.close()
    with_store(path, one_entry)


def test_another_programs_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE theirs(x)")
    db.commit()
    db.close()
    before = path.read_bytes()
    assert failure(path, one_entry).code == "F517"
    db = sqlite3.connect(path)
    assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]
    db.close()
    assert path.read_bytes()[100:] == before[100:]


def test_a_file_that_is_no_database_is_named(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all, but long enough to have a header" * 100)
    assert failure(path, one_entry).code == "F517"


def test_a_device_is_no_store() -> None:
    assert failure(Path("/dev/null"), one_entry).code == "F517"


def test_tables_of_a_newer_version_are_named(path: Path) -> None:
    with_store(path, one_entry)
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version=99")
    db.close()
    assert failure(path, one_entry).code == "F504"


def test_a_torn_file_is_named(path: Path) -> None:
    async def many(store: SqliteStore) -> None:
        for _ in range(20):
            await one_entry(store)

    with_store(path, many)
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 40] = b"\xff" * 40
    path.write_bytes(bytes(data))

    async def read(store: SqliteStore) -> None:
        await store.tail(UNIT)
        await store.find(UNIT, objects=[1], address="a")
        await store.get_blobs(["b"])

    error = failure(path, read)
    assert isinstance(error, CorruptError)
    assert error.code == "F501"


def test_a_flipped_blob_is_named(path: Path) -> None:
    with_store(path, lambda store: store.put_blob("b", b"hello"))
    db = sqlite3.connect(path)
    db.execute("UPDATE blob SET data=x'00'")
    db.commit()
    db.close()
    error = failure(path, lambda store: store.get_blob("b"))
    assert error.code == "F506"
    assert "b" in explain(error).detail


@pytest.mark.parametrize("how", ["erase", "overwrite"])
def test_destroyed_bytes_are_in_no_file_any_more(path: Path, how: str) -> None:
    secret = b"canary-4711" * 50

    async def work(store: SqliteStore) -> None:
        await store.put_blob("b", secret)
        if how == "erase":
            await store.erase_blob("b")
        else:
            await store.put_blob("b", b"-")
        for file in path.parent.iterdir():
            assert b"canary-4711" not in file.read_bytes()

    with_store(path, work)


def mountinfo(*mounts: tuple[str, str]) -> str:
    return "\n".join(f"36 35 98:0 / {point} rw,noatime shared:1 - {kind} dev rw" for point, kind in mounts)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "9p"])
def test_a_network_file_system_is_refused(path: Path, kind: str) -> None:
    async def main() -> None:
        await open_sqlite(path, mounts=mountinfo(("/", "ext4"), (str(path.parent.parent), kind)))

    with pytest.raises(UnavailableError) as caught:
        asyncio.run(main())
    assert caught.value.code == "F513"
    assert kind in explain(caught.value).detail
    assert not path.exists()


def test_this_machines_disk_is_taken(path: Path) -> None:
    async def main() -> None:
        await (await open_sqlite(path)).close()

    asyncio.run(main())


class Named(sqlite3.OperationalError):
    """An error as SQLite names it."""

    def __init__(self, name: str) -> None:
        super().__init__("disk I/O error")
        self.sqlite_errorname = name


def test_errors_of_the_disk_are_named() -> None:
    assert translate(Named("SQLITE_IOERR_WRITE"), "f").code == "F515"
    unclear = translate(Named("SQLITE_IOERR_FSYNC"), "f", committing=True)
    assert isinstance(unclear, UnclearError)
    assert isinstance(failure_of(unclear), TemporaryError)
    assert "f" in explain(unclear).detail


@pytest.mark.parametrize(
    "error",
    [
        MovedError(Head(3, b"")),
        UnclearError("x"),
        UnavailableError("x"),
        CorruptError("x"),
        SealError("x"),
        StoreError("x"),
    ],
)
def test_every_error_of_a_store_has_a_code_that_people_can_look_up(error: StoreError) -> None:
    assert explain(error).code in CODES
    assert failure_of(error).diagnostics == (explain(error),)


def test_many_open_at_once(path: Path) -> None:
    async def main() -> None:
        stores = await asyncio.gather(*[open_sqlite(path, mounts="") for _ in range(8)])
        for store in stores:
            await store.close()

    asyncio.run(main())
