"""Redaction: what goes is in no byte of any file, every proof holds, readers say so, and planning goes on."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems
from firma.core.ledger.entry import EntryKind
from firma.core.model.diagnostic import FirmaError
from firma.engine.engine import Engine
from firma.engine.redacted import Asked, Redacted
from firma.engine.result import Silent
from firma.stores.ledger import verify
from firma.stores.sealing import make_key_file
from firma.stores.sqlite import open_sqlite

GONE = "erasure-request-311-jane.doe"
UNIT = "shop/app@dev"

VAULT = f"""
import firma

class Vault(firma.OwnResource):
    name: str
    note: str = ""
    token: str = firma.computed(sensitive=True)
    said: str = firma.computed()

    def create(self, inputs):
        return inputs.name, {{"token": "{GONE}", "said": inputs.note}}

    def read(self, identifier):
        return {{"name": identifier, "note": "", "token": "{GONE}", "said": ""}}

    def update(self, identifier, inputs):
        return {{"token": "other", "said": inputs.note}}

    def delete(self, identifier):
        pass
"""

BODY = """
firma.Data("person", input={{"contact": "{0}", "n": 1}})
firma.Data("echo", input="asked by {0}, today")
firma.Data("other", input="stays")
"""


@pytest.fixture(scope="module")
def applied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was applied once."""
    made = bench_at(tmp_path_factory.mktemp("applied"))
    made.stack(BODY.format(GONE))
    assert problems(made.apply()) == []
    return made.root


@pytest.fixture
def bench(applied: Path, tmp_path: Path) -> Workbench:
    return Workbench(shutil.copytree(applied, tmp_path / "project"))


def redacted(
    bench: Workbench, target: str = "person#input.contact", reason: str = "request 311", **more: Any
) -> Redacted:
    async def work(engine: Engine) -> Redacted:
        found = await engine.redaction(Asked(target=target, **more), progress=Silent())
        return await engine.redact(found, reason=reason, progress=Silent())

    return bench.do(work)


def holding(bench: Workbench, text: str = GONE) -> list[str]:
    """Every file of the project in which some byte of a text's bytes stands, but for the author's own source."""
    files = [path for path in bench.root.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]
    own = {bench.root / "stacks", bench.root / "vault.py", bench.root / "lookups.lock"}
    mine = [path for path in files if not {path, *path.parents} & own and path.suffix != ".pyc"]
    return sorted(str(path.relative_to(bench.root)) for path in mine)


def roots(bench: Workbench) -> list[tuple[int, bytes, bytes]]:
    """Numbers, links and header bytes of the log."""

    async def read() -> list[tuple[int, bytes, bytes]]:
        store = await open_sqlite(bench.root / ".firma" / "ledger.db")
        try:
            return [(row.seq, row.link, row.data) for row in await store.tail(UNIT)]
        finally:
            await store.close()

    return asyncio.run(read())


def test_nothing_of_it_is_left_in_any_file_and_every_proof_holds(bench: Workbench) -> None:
    before = roots(bench)
    assert ".firma/ledger.db" in holding(bench) or ".firma/ledger.db-wal" in holding(bench)

    done = redacted(bench)

    assert holding(bench) == []
    assert done.remains == ()
    assert done.plans == 1
    assert roots(bench)[: len(before)] == before
    assert bench.verified() == len(roots(bench))
    touched = {(one.entry, one.path) for one in done.values}
    assert len(touched) == 6
    assert {path for _, path in touched} == {"request.input", "attributes.input", "attributes.output"}


def test_the_entry_says_what_went_who_did_it_and_why(bench: Workbench) -> None:
    done = redacted(bench)

    entry = next(one for one in bench.entries() if one.kind == EntryKind.REDACTED)
    assert entry.seq == done.entries[UNIT]
    named = {(number, path) for number, paths in entry.fields["entries"] for path in paths}
    assert named == {(one.entry, one.path) for one in done.values}
    assert entry.fields["reason"] == "request 311"
    assert entry.fields["actor"]["proof"] == "unverified"
    assert GONE not in json.dumps(dict(entry.fields))
    said = bench.firma("history").out
    assert "redacted" in said
    assert "request 311" in said


def test_readers_say_that_it_was_redacted_and_show_the_rest(bench: Workbench) -> None:
    redacted(bench)

    assert "input = (redacted)" in bench.firma("show", "person").out
    assert '"stays"' in bench.firma("show", "other").out
    assert bench.result("show", "person")["object"]["attributes"]["input"] == {"$redacted": True}
    assert "(redacted)" in bench.firma("why", "person#input").out
    assert "(redacted)" in bench.firma("blame", "person").out


def test_what_stays_declared_is_given_again_and_another_value_is_an_update(bench: Workbench) -> None:
    redacted(bench)
    bench.stack(BODY.format("somebody"))

    planned = bench.plan()

    assert set(changes(planned).values()) == {"update"}
    assert set(changes(planned)) == {"builtin.Data:person", "builtin.Data:echo"}
    assert problems(bench.apply(planned)) == []
    assert holding(bench) == []
    assert changes(bench.plan()) == {}


def test_here_alone_leaves_the_same_text_elsewhere(bench: Workbench) -> None:
    done = redacted(bench, here=True)

    assert {one.path for one in done.values} == {"request.input", "attributes.input"}
    assert holding(bench) != []
    bench.verified()


def test_an_entry_is_redacted_by_its_number(bench: Workbench) -> None:
    number = next(one.seq for one in bench.entries() if one.kind == EntryKind.INTENT and one.address.endswith(":other"))

    done = redacted(bench, target="app@dev", entries=(number,))

    assert [(one.entry, one.path) for one in done.values] == [(number, "request.input")]
    bench.verified()


def test_one_value_of_an_entry_leaves_the_others(bench: Workbench) -> None:
    number = next(one.seq for one in bench.entries() if one.kind == EntryKind.OUTCOME)

    done = redacted(bench, target="app@dev", entries=(number,), paths=("attributes.output",))

    assert [one.path for one in done.values] == ["attributes.output"]
    entry = next(one for one in bench.entries() if one.seq == number)
    assert entry.hidden == ("attributes.output",)


def test_asked_again_there_is_nothing_left_to_destroy_and_nothing_is_recorded(bench: Workbench) -> None:
    redacted(bench)
    before = roots(bench)

    again = redacted(bench)

    assert (again.values, dict(again.entries)) == ((), {})
    assert roots(bench) == before


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Asked(target="person"), "F976"),
        (Asked(target="person#nothing"), "F976"),
        (Asked(target="nobody#input"), "F905"),
        (Asked(target="app@dev", entries=(999,)), "F976"),
        (Asked(target="gone@dev", entries=(3,)), "F904"),
    ],
)
def test_what_names_nothing_is_refused(bench: Workbench, asked: Asked, code: str) -> None:
    error = bench.refused(lambda engine: engine.redaction(asked, progress=Silent()))

    assert codes(error) == [code]
    assert holding(bench) != []


@pytest.mark.parametrize(("reason", "code"), [("", "F977"), ("  ", "F977"), ("it was ghp_" + "aB3d" * 9, "F978")])
def test_a_reason_is_demanded_and_holds_no_secret(bench: Workbench, reason: str, code: str) -> None:
    with pytest.raises(FirmaError) as caught:
        redacted(bench, reason=reason)

    assert codes(caught.value) == [code]
    assert holding(bench) != []


def test_sealed_values_snapshots_and_sealed_plans_go_too(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    make_key_file(bench.root / ".firma" / "key")
    bench.write("vault.py", VAULT)
    bench.stack('v = Vault("v", name="v")\nfirma.Data("user", input=v.token)', head="from vault import Vault\n")
    bench.apply()

    async def snapshot(engine: Engine) -> bool:
        return await (await engine.context.ledger(UNIT)).keep_snapshot(1)

    async def unlocked(engine: Engine) -> bool:
        engine.context.unlock()
        return await snapshot(engine)

    assert bench.do(unlocked)
    address = next(at for at in bench.objects() if "Vault" in at)

    done = redacted(bench, target=f"{address}#token")

    assert done.snapshots >= 1
    assert {one.path for one in done.values} >= {"attributes.token", "request.input", "attributes.input"}
    assert "token = (redacted)" in bench.firma("show", address).out
    bench.verified()


def test_an_asset_that_holds_it_goes(bench: Workbench) -> None:
    bench.write("page.txt", f"Dear {GONE}!")
    bench.stack(BODY.format(GONE) + 'firma.File("f", path="out.txt", content=firma.asset("page.txt"))')
    applied = bench.apply()
    assert problems(applied) == []

    done = redacted(bench)

    assert done.assets == 1
    assert [name for name in holding(bench) if name.startswith(".firma")] == []


def test_another_reader_may_keep_the_wal_and_that_is_said(bench: Workbench) -> None:
    reader = sqlite3.connect(bench.root / ".firma" / "ledger.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM entry").fetchall()
    try:
        done = redacted(bench)
    finally:
        reader.close()

    assert [note.code for note in done.notes] == ["F590"] * len(done.remains)
    assert any("-wal" in words for words in done.remains)


def test_a_copy_beside_the_ledger_is_named(bench: Workbench) -> None:
    copy = bench.root / ".firma" / "ledger.db.backup"
    copy.write_bytes((bench.root / ".firma" / "ledger.db").read_bytes() + GONE.encode())

    done = redacted(bench)

    assert done.remains == (f"{copy}: it still holds the value",)


def test_sealed_plans_that_do_not_open_are_named(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    make_key_file(bench.root / ".firma" / "key")
    bench.write("vault.py", VAULT.replace('note: str = ""', 'note: str = firma.given(default="", sensitive=True)'))
    bench.stack(f'Vault("v", name="v", note="told")\nfirma.Data("d", input="{GONE}")', head="from vault import Vault\n")
    bench.apply()
    (bench.root / ".firma" / "key").rename(tmp_path / "key")

    done = redacted(bench, target="d#input")

    assert [note.code for note in done.notes] == ["F591"]


def test_a_process_that_knew_the_value_keeps_no_snapshot_any_more(bench: Workbench) -> None:
    async def whole(engine: Engine) -> list[bool]:
        ledger = await engine.context.ledger(UNIT)
        before = await ledger.keep_snapshot(1)
        async with bench.opened() as other:
            found = await other.redaction(Asked(target="person#input.contact"), progress=Silent())
            await other.redact(found, reason="request 311", progress=Silent())
        await ledger.catch_up()
        return [before, await ledger.keep_snapshot(1)]

    assert bench.do(whole) == [True, False]
    assert holding(bench) == []
    assert bench.do(_snapshot)


async def _snapshot(engine: Engine) -> bool:
    return await (await engine.context.ledger(UNIT)).keep_snapshot(1)


def test_a_rollback_to_what_was_redacted_is_refused_and_says_so(bench: Workbench) -> None:
    bench.stack(BODY.format("another person"))
    bench.apply()
    intents = [one for one in bench.entries() if one.kind == EntryKind.INTENT and one.address.endswith(":person")]
    redacted(bench, target="app@dev", entries=(intents[0].seq,), paths=("request.input",))

    said = bench.firma("rollback", "person", "--yes", code=None)

    assert "F372" in said.codes()


class Stubborn:
    """A store in which somebody writes records back at once."""

    def __init__(self, store: Any) -> None:
        self.store = store

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    async def put_blob(self, name: str, data: bytes) -> None:
        """Keep nothing of a record that is rewritten."""
        if not name.startswith("values/"):
            await self.store.put_blob(name, data)


def test_values_that_come_back_are_named(bench: Workbench) -> None:
    async def work(engine: Engine) -> None:
        found = await engine.redaction(Asked(target="person#input.contact"), progress=Silent())
        kept, engine.context.store = engine.context.store, Stubborn(engine.context.store)
        try:
            await engine.redact(found, reason="request 311", progress=Silent())
        finally:
            engine.context.store = kept

    assert codes(bench.refused(work)) == ["F979"]
    redacted(bench)
    assert holding(bench) == []


class CutError(Exception):
    """The process ends here."""


@pytest.mark.parametrize("step", range(12))
def test_cut_off_anywhere_it_is_finished_by_asking_again(bench: Workbench, step: int) -> None:
    before, ledger = roots(bench), bench.root / ".firma" / "ledger.db"
    seen: list[str] = []

    def probe(point: str) -> None:
        if point in ("before commit", "after commit"):
            seen.append(point)
            if len(seen) > step:
                raise CutError(point)

    async def cut(engine: Engine) -> None:
        found = await engine.redaction(Asked(target="person#input.contact"), progress=Silent())
        kept, engine.context.store = engine.context.store, await open_sqlite(ledger, probe=probe)
        engine.context.ledgers.clear()
        try:
            await engine.redact(found, reason="request 311", progress=Silent())
        finally:
            engine.context.ledgers.clear()
            await engine.context.store.close()
            engine.context.store = kept

    with contextlib.suppress(CutError):
        bench.do(cut)
    assert roots(bench)[: len(before)] == before
    bench.verified()

    redacted(bench)

    assert holding(bench) == []
    assert bench.verified() == len(roots(bench))


def test_on_postgresql_every_proof_holds_and_what_the_server_may_keep_is_named(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    url = request.getfixturevalue("postgres").database()
    bench = bench_at(tmp_path)
    bench.configure(f'[store]\nurl = "{url}"\n')
    bench.stack(BODY.format(GONE))
    assert problems(bench.apply()) == []

    done = redacted(bench)

    async def check(engine: Engine) -> list[bytes]:
        store = engine.context.store
        await verify(store, UNIT)
        names = [
            name for prefix in ("values/", "plan/", "snapshot/", "asset/") for name in await store.find_blobs(prefix)
        ]
        return [data for name in names if (data := await store.get_blob(name)) is not None]

    blobs = bench.do(check)
    assert len(blobs) > 1
    assert not any(GONE.encode() in data for data in blobs)
    assert len(done.values) == 6
    assert any("log" in words for words in done.remains)
