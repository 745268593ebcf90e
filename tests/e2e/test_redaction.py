"""Redaction: what goes is in no byte of any file, every proof holds, readers say so, and planning goes on."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems
from firma.core.ledger.entry import EntryKind
from firma.core.model.diagnostic import FirmaError
from firma.engine.engine import Engine
from firma.engine.redacted import Asked
from firma.engine.result import Silent
from firma.stores.sealing import make_key_file
from redaction_world import BODY, GONE, UNIT, VAULT, holding, redacted, roots


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
