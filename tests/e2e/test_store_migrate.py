"""`firma store migrate`: a ledger moves from store to store, whole, proven and once; the old one says where."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from engine_world import Workbench, bench_at, codes
from firma.core.ledger.store import CorruptError, Head, Key, Store
from firma.core.model.diagnostic import FirmaError
from firma.engine.migrating import Migrated, migrate, place_from
from firma.engine.world import World
from firma.stores.copying import check_alike, check_blobs_alike
from firma.stores.ledger import open_ledger
from firma.stores.memory import MemoryStore
from firma.stores.places import StorePlace, open_store
from firma.stores.problems import explain
from ledger_world import UNIT, Clock, entropy, genesis, lease, release
from postgres_server import Server

T = TypeVar("T")


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    found = bench_at(tmp_path)
    for number in (1, 2):
        found.stack(f'firma.File("note", path="note.txt", content="{number}")')
        found.stack(f'firma.Data("two", input={number})', name="other")
        found.firma("apply", "--yes", "--reason", f"number {number}")
    return found


@pytest.mark.parametrize("kinds", ["sqlite to postgres", "postgres to sqlite"])
def test_a_project_goes_on_in_the_other_store_and_the_old_one_says_where(
    bench: Workbench, postgres: Server, kinds: str
) -> None:
    old, new = ".firma/ledger.db", ".firma/new.db"
    if kinds == "postgres to sqlite":
        url = postgres.database()
        bench.firma("store", "migrate", old, url)
        bench.configure(f'[store]\nurl = "{url}"\n')
        old = url
    elif kinds == "sqlite to postgres":
        new = postgres.database()
    history = bench.firma("history").out
    before = bench.verified()
    said = bench.firma("store", "migrate", old, new, "--reason", "the team grows")
    assert "shop/app@dev" in said.out
    assert f'{"url" if "://" in new else "path"} = "' in said.err

    refused = bench.firma("apply", "--yes", code=None)
    assert refused.code == 0, "nothing is to be done: nothing is put"
    assert "F567" in refused.err, "but it is said each time"
    bench.stack('firma.File("note", path="note.txt", content="3")')
    refused = bench.firma("apply", "--yes", code=None)
    assert refused.code != 0
    assert "F567" in refused.whole
    assert (bench.root / "note.txt").read_text() == "2", "it was refused before any call"
    assert bench.firma("history").out.splitlines()[0] == history.splitlines()[0], "the old one still answers"

    bench.configure(f'[store]\n{"url" if "://" in new else "path"} = "{new}"\n')
    assert bench.verified() == before
    assert bench.firma("history").out == history
    bench.firma("apply", "--yes", "--reason", "in the new one")
    bench.firma("rollback", "last", "--yes")
    assert (bench.root / "note.txt").read_text() == "2"
    bench.verified()


def test_what_was_moved_is_moved_once(bench: Workbench, postgres: Server) -> None:
    url = postgres.database()
    first = json.loads(bench.firma("store", "migrate", ".firma/ledger.db", url, "--json").out)["result"]
    again = json.loads(bench.firma("store", "migrate", ".firma/ledger.db", url, "--json").out)["result"]
    assert (first["resumed"], again["resumed"]) == (False, True)
    assert first["units"] == again["units"]
    assert {one["unit"] for one in first["units"]} == {"shop/app@dev", "shop/other@dev"}
    said = bench.firma("store", "migrate", ".firma/ledger.db", "third.db", code=None)
    assert "F567" in said.whole
    assert url in said.whole


def test_places_that_are_none_are_refused(bench: Workbench) -> None:
    for words, code in (
        ((".firma/ledger.db", ".firma/ledger.db"), "F568"),
        (("nowhere.db", "b.db"), "F500"),
        ((".firma/ledger.db", "mysql://h/d"), "F563"),
        ((".firma/ledger.db", "postgresql://u:hunter2@h/d"), "F563"),
    ):
        said = bench.firma("store", "migrate", *words, code=None)
        assert code in said.whole
        assert "hunter2" not in said.whole


# -- in this process --------------------------------------------------------------------------------------------------
class KilledError(Exception):
    """The process is dead."""


def move(root: Path, source: StorePlace, target: StorePlace, probe: Callable[[str], None] = lambda _: None) -> Migrated:
    world = replace(World.real(), probe=probe, is_gone=lambda process: process.get("pid") == 0)
    return asyncio.run(migrate(source, target, root=root, world=world))


def on(place: StorePlace, work: Callable[[Store], Awaitable[T]]) -> T:
    async def whole() -> T:
        store = await open_store(place)
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(whole())


async def story(store: Store) -> None:
    ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy())
    await ledger.append([genesis()])
    (held,) = await ledger.append([lease("a:aws.s3.Bucket:web")])
    await ledger.append([release(held.seq)])
    await store.put_blobs({"plan/p": b"p" * 1000, "asset/a": b"a"})
    await store.observe(UNIT, {"seen/1": b"5"})


@pytest.fixture(params=["sqlite", "postgres"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> StorePlace:
    if request.param == "sqlite":
        return tmp_path / "new.db"
    return place_from(request.getfixturevalue("postgres").database(), tmp_path)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "old.db"
    on(path, story)
    return path


def test_killed_at_any_step_it_is_begun_again_and_ends_whole(tmp_path: Path, source: Path, target: StorePlace) -> None:
    steps = 0
    while True:
        left = steps = steps + 1

        def probe(_: str) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise KilledError

        try:
            moved = move(tmp_path, source, target, probe)
        except KilledError:
            continue
        break
    assert steps > 6
    assert [entries for _, entries in moved.units] == [3]

    async def look(store: Store) -> tuple[int, dict[str, bytes], dict[str, bytes]]:
        blobs = await store.get_blobs(["plan/p", "asset/a"])
        return (await store.head(UNIT)).seq, dict(blobs), dict(await store.observations(UNIT))

    assert on(target, look) == (3, {"plan/p": b"p" * 1000, "asset/a": b"a"}, {"seen/1": b"5"})
    assert on(source, lambda store: store.head(UNIT)).seq == 4, "sealed once"


def test_what_others_append_meanwhile_is_copied_before_the_seal(tmp_path: Path, source: Path) -> None:
    target, done = tmp_path / "new.db", list[str]()

    def probe(point: str) -> None:
        if point == "before append" and not done and target.exists():
            done.append(point)

            async def append() -> None:
                store = await open_store(source)
                ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy("other"))
                (held,) = await ledger.append([lease("a:aws.s3.Bucket:other")])
                await ledger.append([release(held.seq)])
                await store.close()

            asyncio.run(append())

    moved = move(tmp_path, source, target, probe)
    assert done
    assert [entries for _, entries in moved.units] == [5]


def test_a_run_at_work_is_not_cut_off(tmp_path: Path, source: Path, target: StorePlace) -> None:
    async def begin(store: Store) -> None:
        ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy("other"))
        await ledger.append([lease("a:aws.s3.Bucket:other")])

    on(source, begin)
    with pytest.raises(FirmaError) as caught:
        move(tmp_path, source, target)
    assert codes(caught.value) == ["F968"]


def test_a_store_with_another_log_of_the_unit_is_left_alone(tmp_path: Path, source: Path, target: StorePlace) -> None:
    async def other(store: Store) -> None:
        await store.put(UNIT, Head(), [b"another log"], [Key()])

    on(target, other)
    with pytest.raises(FirmaError) as caught:
        move(tmp_path, source, target)
    assert codes(caught.value) == ["F568"]
    assert on(target, lambda store: store.head(UNIT)).seq == 1
    assert on(source, lambda store: store.head(UNIT)).seq == 3, "nothing was sealed"


def test_an_empty_store_has_nothing_to_move(tmp_path: Path, target: StorePlace) -> None:
    on(tmp_path / "empty.db", lambda store: store.units())
    with pytest.raises(FirmaError) as caught:
        move(tmp_path, tmp_path / "empty.db", target)
    assert codes(caught.value) == ["F500"]


def test_copies_that_differ_are_seen() -> None:
    async def work() -> None:
        one, two = MemoryStore(), MemoryStore()
        await story(one)
        with pytest.raises(CorruptError) as caught:
            await check_alike(one, two, UNIT)
        assert caught.value.code == explain(caught.value).code == "F569"
        await story(two)
        await check_alike(one, two, UNIT)
        await check_blobs_alike(one, two)
        for change in ({"plan/p": b"other"}, {"plan/q": b"missing there"}):
            await one.put_blobs(change)
            with pytest.raises(CorruptError) as caught:
                await check_blobs_alike(one, two)
            assert caught.value.code == "F569"
            await two.put_blobs(change)

    asyncio.run(work())


def test_what_hardens_a_store_is_printed(bench: Workbench) -> None:
    said = bench.firma("store", "hardening", "postgresql://h/d", "--writer", "ci")
    assert "GRANT EXECUTE ON FUNCTION firma.append" in said.out
    assert 'TO "ci"' in said.out
    bench.configure('[store]\nurl = "postgres://h/d"\n')
    made = json.loads(bench.firma("store", "hardening", "--json").out)["result"]
    assert made["kind"] == "sql"
    assert 'CREATE ROLE "firma_reader"' in made["text"]
    role = "arn:aws:iam::111122223333:role/ci"
    assert json.loads(bench.firma("store", "hardening", "s3://ledgers/shop", "--writer", role).out)["Statement"]
    for words in (
        ("file.db",),
        ("postgresql://h/d", "--writer", "x", "--writer", "y"),
        ("postgresql://h/d", "--writer", "x;y"),
        ("postgresql://h/d", "--writer", "x", "--reader", "x"),
        ("s3://ledgers/shop",),
        ("s3://ledgers/shop", "--writer", "*"),
    ):
        assert "F822" in bench.firma("store", "hardening", *words, code=64).whole
