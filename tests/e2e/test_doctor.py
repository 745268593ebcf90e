"""`firma ledger doctor` on ledgers that are really damaged, one way at a time: what it says; it changes nothing."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from engine_world import Workbench, bench_at
from firma.cli.json_schemas import schema_of
from firma.core.model.diagnostic import Severity
from firma.engine.doctoring import doctor
from firma.engine.examined import Examined
from firma.engine.project import load_project
from firma.engine.world import World
from firma.stores.examining import Examination
from firma.stores.examining_file import Space, Wal, look_at, read_wal
from recovery_story import ledger_of

KEYS = '[keys]\npassphrase_file = "words"\n'


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose ledger has a history, a key, and lies closed on the disk."""
    bench = bench_at(tmp_path_factory.mktemp("doctor"))
    bench.configure(KEYS)
    bench.write("words", "correct horse battery staple")
    for v in (1, 2, 3):
        bench.sim(f'sim.cc_Named("n", v={v})')
        bench.apply()
    return bench.root


@pytest.fixture
def bench(kept: Path, tmp_path: Path) -> Workbench:
    shutil.copytree(kept, tmp_path / "project")
    return Workbench(tmp_path / "project")


def look(bench: Workbench, **world: Any) -> Examined:
    """Examine, and see that no byte of the ledger changed."""
    path = ledger_of(bench)
    before = path.read_bytes() if path.is_file() else b""
    project = load_project(bench.root, ceiling=bench.root)
    found = asyncio.run(doctor(project, "dev", world=replace(World.real(), **world)))
    assert (path.read_bytes() if path.is_file() else b"") == before
    return found


def codes(found: Examined, severity: Severity = Severity.ERROR) -> list[str]:
    return [one.code for one in found.findings if one.severity is severity]


def wal_of(bench: Workbench) -> Path:
    return Path(f"{ledger_of(bench)}-wal")


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 0x40
    path.write_bytes(bytes(data))


def rewrite(bench: Workbench, *statements: str) -> None:
    """Edit the tables as somebody with a SQLite shell would, and leave no -wal behind."""
    with sqlite3.connect(ledger_of(bench), isolation_level=None) as db:
        for name in ("entry_stays", "entry_remains"):
            db.execute(f"DROP TRIGGER IF EXISTS {name}")
        for statement in statements:
            db.execute(statement)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def test_a_whole_ledger_is_healthy(bench: Workbench) -> None:
    found = look(bench)
    assert found.healthy
    assert found.findings == ()
    (unit,) = found.units
    assert unit.entries == unit.whole > 6
    assert unit.sealed
    assert found.kind == "sqlite"


# -- the file ---------------------------------------------------------------------------------------------------------
def test_a_ledger_that_is_not_there_is_said(bench: Workbench) -> None:
    ledger_of(bench).unlink()
    assert codes(look(bench)) == ["F500"]
    wal_of(bench).write_bytes(b"x")
    assert codes(look(bench)) == ["F500", "F501"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "F501"),
        (b"PK\x03\x04" + b"z" * 5000, "F517"),
        (b"SQLite format 3\0" + b"\0" * 80, "F501"),
        (b"short", "F517"),
    ],
)
def test_an_empty_or_foreign_file_is_told_apart(bench: Workbench, content: bytes, code: str) -> None:
    ledger_of(bench).write_bytes(content)
    assert codes(look(bench)) == [code]


def test_another_programs_database_is_foreign(bench: Workbench) -> None:
    ledger_of(bench).unlink()
    with sqlite3.connect(ledger_of(bench)) as db:
        db.execute("PRAGMA application_id = 252006674")
        db.execute("CREATE TABLE t(x)")
    db.close()
    assert codes(look(bench)) == ["F517"]


def test_a_folder_in_its_place_is_no_file(bench: Workbench) -> None:
    ledger_of(bench).unlink()
    ledger_of(bench).mkdir()
    assert codes(look(bench)) == ["F517"]


def test_a_newer_file_names_the_version(bench: Workbench) -> None:
    rewrite(bench, "PRAGMA user_version = 99")
    found = look(bench)
    assert codes(found) == ["F504"]
    assert "99" in found.findings[0].detail


def test_a_read_only_file_is_examined_all_the_same(bench: Workbench) -> None:
    ledger_of(bench).chmod(0o444)
    found = look(bench)
    assert codes(found) == ["F511"]
    assert found.units[0].whole == found.units[0].entries > 0
    ledger_of(bench).chmod(0o600)
    ledger_of(bench).parent.chmod(0o555)
    try:
        found = look(bench)
    finally:
        ledger_of(bench).parent.chmod(0o755)
    assert "F511" in codes(found)
    assert found.units[0].whole == found.units[0].entries > 0


@pytest.mark.parametrize(
    ("space", "code", "severity"),
    [
        (Space(0, read_only=False), "F510", Severity.ERROR),
        (Space(10_000_000, read_only=False), "F510", Severity.WARNING),
        (Space(10**12, read_only=True), "F511", Severity.ERROR),
    ],
)
def test_what_the_disk_says_is_said(bench: Workbench, space: Space, code: str, severity: Severity) -> None:
    into = Examination()
    assert look_at(ledger_of(bench), into, space=lambda _: space)
    assert [(one.error.code, one.severity) for one in into.findings] == [(code, severity)]


def test_a_really_full_disk_is_an_error(bench: Workbench) -> None:
    """A file system of a megabyte, where this machine lets us mount one."""
    folder = bench.root.parent / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no right to mount")
    try:
        shutil.copyfile(ledger_of(bench), folder / "ledger.db")
        with pytest.raises(OSError, match="No space"):
            (folder / "rest").write_bytes(b"x" * 2_000_000)
        into = Examination()
        look_at(folder / "ledger.db", into)
        assert [(one.error.code, one.severity) for one in into.findings] == [("F510", Severity.ERROR)]
    finally:
        subprocess.run(["umount", str(folder)], check=True)


# -- beside the file --------------------------------------------------------------------------------------------------
def killed_beside(bench: Workbench) -> None:
    """Leave a -wal and a -shm as a killed process does: its last entries are in them only."""
    script = (
        "import asyncio, os, signal, sys\nfrom pathlib import Path\n"
        "from firma.stores.sqlite import open_sqlite\nfrom firma.core.ledger.store import Head, Key\n"
        "async def main():\n"
        "    store = await open_sqlite(Path(sys.argv[1]), mounts='')\n"
        "    await store.put_blobs({f'plan/{n}': os.urandom(3000) for n in range(9)})\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(ledger_of(bench))],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL


def test_entries_that_lie_beside_the_file_only_are_said_and_no_error(bench: Workbench) -> None:
    killed_beside(bench)
    found = look(bench)
    assert found.healthy
    assert codes(found, Severity.NOTE) == ["F577"]


def test_a_torn_last_write_is_a_warning_and_all_before_it_is_there(bench: Workbench) -> None:
    killed_beside(bench)
    whole = wal_of(bench).read_bytes()
    assert not read_wal(whole).torn
    wal_of(bench).write_bytes(whole[:-100])
    Path(f"{ledger_of(bench)}-shm").unlink()
    found = look(bench)
    assert found.healthy
    assert codes(found, Severity.WARNING) == ["F579"]
    assert found.units[0].whole == found.units[0].entries > 6


def test_a_wal_that_was_removed_is_said(bench: Workbench) -> None:
    killed_beside(bench)
    wal_of(bench).unlink()
    found = look(bench)
    assert codes(found, Severity.WARNING) == ["F501"]
    assert "-wal is not" in found.findings[0].detail


def test_a_file_whose_tables_lay_in_a_removed_wal_is_torn(bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "raw.db"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE t(x)")
    shutil.copyfile(path, ledger_of(bench))
    db.close()
    assert codes(look(bench)) == ["F501"]


def test_a_wal_is_read_as_sqlite_reads_it(tmp_path: Path) -> None:
    """Cut at every frame and in the middle: what is said to be committed is what SQLite finds."""
    path = tmp_path / "a.db"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA page_size")
    db.execute("CREATE TABLE t(x)")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for n in range(12):
        db.execute("INSERT INTO t VALUES(?)", (b"%d" % n * 900,))
    data, wal = path.read_bytes(), Path(f"{path}-wal").read_bytes()
    size = 24 + 4096
    seen = set()
    for cut in [*range(32, len(wal) + 1, size), *range(700, len(wal), 1999)]:
        copy = tmp_path / f"c{cut}.db"
        copy.write_bytes(data)
        Path(f"{copy}-wal").write_bytes(wal[:cut])
        found = read_wal(wal[:cut])
        with sqlite3.connect(copy) as other:
            rows = other.execute("SELECT count(*) FROM t").fetchone()[0]
            pages = other.execute("PRAGMA wal_checkpoint").fetchone()[1]
        other.close()
        assert found.committed == max(pages, 0)
        assert found.torn == (found.committed * size + 32 != cut)
        seen.add(rows)
    assert len(seen) > 8
    db.close()
    flipped = bytearray(wal)
    flipped[32 + size + 100] ^= 1
    assert read_wal(bytes(flipped)) == Wal(frames=1, committed=read_wal(wal[: 32 + size]).committed, torn=True)
    assert read_wal(b"") == Wal()
    assert read_wal(b"x" * 20).torn
    assert read_wal(b"x" * 40).torn


# -- what is in it ----------------------------------------------------------------------------------------------------
def test_any_flipped_bit_of_the_file_is_found_or_harmless(bench: Workbench) -> None:
    path = ledger_of(bench)
    whole = path.read_bytes()
    healthy = look(bench)
    found = 0
    for at in [at for at in range(100, len(whole)) if whole[at]][:: len(whole) // 30]:
        flip(path, at)
        now = look(bench)
        if now.healthy:
            # A byte that nothing reads: a free page, the rest of a page, the text of a schema.
            assert [one.entries for one in now.units] == [one.entries for one in healthy.units]
        else:
            assert set(codes(now)) <= {"F501", "F502", "F503", "F504", "F505", "F506", "F507", "F508", "F517", "F522",
                                       "F580", "F581", "F582", "F521", "F523"}  # fmt: skip
            found += 1
        path.write_bytes(whole)
        for suffix in ("-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
    assert found > 5


def test_an_entry_that_was_edited_is_named_with_what_is_whole_before_it(bench: Workbench) -> None:
    entries = look(bench).units[0].entries
    rewrite(bench, "UPDATE entry SET data = CAST(data || ' ' AS BLOB) WHERE seq = 5")
    found = look(bench)
    assert "F502" in codes(found)
    (unit,) = found.units
    assert 0 < unit.whole < 5 < entries == unit.entries
    assert any("entry 5" in one.detail for one in found.findings)


def test_entries_cut_off_behind_a_checkpoint_are_missed(bench: Workbench) -> None:
    entries = look(bench).units[0].entries
    rewrite(
        bench,
        f"DELETE FROM entry WHERE seq > {entries - 2}",
        f"UPDATE unit SET seq = {entries - 2}, link = (SELECT link FROM entry WHERE seq = {entries - 2})",
    )
    assert set(codes(look(bench))) & {"F582", "F549"}


def test_an_older_copy_is_missed_by_what_this_client_remembers(bench: Workbench) -> None:
    copy = ledger_of(bench).read_bytes()
    bench.sim('sim.cc_Named("n", v=9)')
    bench.apply()
    ledger_of(bench).write_bytes(copy)
    assert codes(look(bench)) == ["F549"]


def test_values_and_plans_that_were_changed_are_named(bench: Workbench) -> None:
    rewrite(
        bench, "UPDATE blob SET data = zeroblob(20) WHERE name = (SELECT max(name) FROM blob WHERE name LIKE 'plan/%')"
    )
    found = look(bench)
    assert codes(found) == ["F506"]
    assert "plan/" in found.findings[0].detail
    assert found.units[0].whole == found.units[0].entries
    rewrite(bench, "DELETE FROM blob WHERE name = (SELECT max(name) FROM blob WHERE name LIKE 'values/%')")
    assert "F507" in codes(look(bench))


def test_a_wrong_passphrase_is_said_and_the_rest_is_proven(bench: Workbench) -> None:
    bench.write("words", "incorrect")
    found = look(bench)
    assert codes(found) == ["F523"]
    assert found.units[0].whole == found.units[0].entries > 6
    (bench.root / "words").unlink()
    assert "F524" in codes(look(bench))
    bench.configure()
    found = look(bench)
    assert found.healthy
    assert codes(found, Severity.WARNING) == ["F524"]


def test_a_clock_that_was_set_back_is_said(bench: Workbench) -> None:
    now = World.real().now_ms()
    found = look(bench, now_ms=lambda: now - 7_200_000)
    assert found.healthy
    assert codes(found, Severity.WARNING) == ["F576"]
    assert "2 h ahead" in found.findings[0].detail or "119 min" in found.findings[0].detail
    assert codes(look(bench, now_ms=lambda: now - 60_000), Severity.WARNING) == []


def test_a_store_that_git_tracks_is_said(bench: Workbench) -> None:
    for words in (["init", "-q"], ["add", "-f", ".firma/ledger.db"]):
        subprocess.run(["git", *words], cwd=bench.root, check=True, capture_output=True)
    assert "F810" in codes(look(bench))


# -- by the command line ----------------------------------------------------------------------------------------------
def test_the_command_says_it_and_its_json_keeps_the_schema(bench: Workbench) -> None:
    said = bench.firma("ledger", "doctor")
    assert "all whole" in said.out
    assert "Nothing is wrong." in said.out
    plain = json.loads(bench.firma("ledger", "doctor", "--json").out)
    Draft202012Validator(schema_of("ledger")).validate(plain)
    assert plain["result"]["healthy"] is True
    flip(ledger_of(bench), 20)
    ledger_of(bench).write_bytes(ledger_of(bench).read_bytes()[:5000])
    said = bench.firma("ledger", "doctor", code=1)
    assert "F501" in said.err
    plain = json.loads(bench.firma("ledger", "doctor", "--json", code=1).out)
    Draft202012Validator(schema_of("ledger")).validate(plain)
    assert plain["result"]["healthy"] is False
    assert plain["diagnostics"][0]["help"]
