"""A project whose ledger lies in PostgreSQL: the whole way, several hands, and a password that is nowhere."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from engine_world import Workbench, bench_at
from firma.engine.engine import Engine
from firma.engine.holding import Holder
from firma.engine.world import ProcessFacts, World
from postgres_server import WITH_PASSWORD, Server

CANARY = "hunter2-canary-6f1d"


@pytest.fixture
def url(postgres: Server) -> str:
    return postgres.database()


@pytest.fixture
def bench(tmp_path: Path, url: str) -> Workbench:
    found = bench_at(tmp_path)
    found.configure(f'[store]\nurl = "{url}"\n')
    return found


def test_a_project_plans_applies_explains_and_goes_back(bench: Workbench, url: str) -> None:
    bench.stack('firma.File("note", path="note.txt", content="one")')
    planned = bench.result("plan")
    bench.firma("apply", str(planned["digest"])[:12], "--yes", "--reason", "first")
    bench.stack('firma.File("note", path="note.txt", content="two")')
    bench.firma("apply", "--yes", "--reason", "second")
    assert (bench.root / "note.txt").read_text() == "two"

    said = bench.firma("why", "note#content")
    assert "second" in said.out
    bench.firma("rollback", "last", "--yes")
    assert (bench.root / "note.txt").read_text() == "one"
    assert bench.firma("history").out.count("change ") >= 3
    assert bench.verified() == len(bench.entries())
    assert not list((bench.root / ".firma").glob("*.db")), "nothing of the ledger lies here"
    shown = bench.firma("config", "store")
    assert url in shown.out
    assert "firma.toml" in shown.out


def test_a_variable_chooses_the_store(tmp_path: Path, url: str) -> None:
    bench = bench_at(tmp_path, variables={"FIRMA_STORE": url})
    bench.stack('firma.Data("one", input=1)')
    bench.firma("apply", "--yes")
    assert not (bench.root / ".firma" / "ledger.db").exists()
    with psycopg.connect(url) as db:
        assert db.execute("SELECT name FROM firma.unit").fetchall() == [("shop/app@dev",)]


def test_two_clones_on_two_machines_share_one_ledger(tmp_path: Path, url: str) -> None:
    one, two = bench_at(tmp_path / "a"), bench_at(tmp_path / "b")
    for bench in (one, two):
        bench.configure(f'[store]\nurl = "{url}"\n')
        bench.stack('firma.Data("one", input=1)')
    one.firma("apply", "--yes", "--reason", "from the first clone")
    assert all(plan.is_empty for plan in two.plan().plans)
    assert "from the first clone" in two.firma("why", "one").out


def test_what_belongs_to_files_is_refused_in_words(bench: Workbench, tmp_path: Path) -> None:
    bench.stack('firma.Data("one", input=1)')
    bench.firma("apply", "--yes")
    backup = tmp_path / "backup.db"
    backup.write_bytes(b"")
    said = bench.firma("ledger", "recover", "--from", str(backup), "--yes", code=None)
    assert "F566" in said.whole


# -- several hands ----------------------------------------------------------------------------------------------------
MANY = """
def call(name: str, **more: object) -> firma.Command:
    script = f"echo {name} $PPID >> calls; while [ ! -e go ]; do sleep 0.02; done"
    return firma.Command(name, create=["sh", "-c", script], idempotent=True, **more)

first = [call(f"a{i:02}") for i in range(40)]
for i in range(10):
    call(f"b{i}", depends_on=first)
"""


@pytest.fixture
def stopped(bench: Workbench) -> Iterator[subprocess.Popen[bytes]]:
    """An apply that was stopped in the middle of its calls."""
    bench.stack(MANY)
    process = bench.start("apply", "--yes")
    calls = bench.root / "calls"
    wait_for(lambda: calls.exists() and len(calls.read_text().splitlines()) > 3)
    process.send_signal(signal.SIGSTOP)
    yield process
    (bench.root / "go").touch()
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)
        process.kill()
    process.communicate()


def wait_for(what: Callable[[], bool], seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "it did not come to that"
        time.sleep(0.02)


def test_a_stopped_run_holds_no_lock_and_after_a_takeover_writes_stray_alone(
    bench: Workbench, stopped: subprocess.Popen[bytes]
) -> None:
    lease = next(entry for entry in bench.entries() if entry.kind == "lease").seq
    durable = {entry.address.partition(":")[2] for entry in bench.entries() if entry.kind == "intent"}
    assert f"#{lease}" in bench.firma("apply", "--yes", code=6).whole
    bench.firma("takeover", "app", "--reason", "it hangs")
    before = len(bench.entries())
    (bench.root / "go").touch()
    bench.settle()
    after_theirs = len(bench.entries())
    assert after_theirs > before

    stopped.send_signal(signal.SIGCONT)
    out, err = stopped.communicate(timeout=60)
    assert stopped.returncode == 6, out.decode() + err.decode()
    late = [entry for entry in bench.entries()[before:] if entry.kind != "stray" and entry.run == lease]
    assert late == []
    assert {entry.kind for entry in bench.entries()[after_theirs:]} <= {"stray"}
    calls = [line.split() for line in (bench.root / "calls").read_text().splitlines()]
    assert {name for name, pid in calls if int(pid) == stopped.pid} <= durable
    bench.settle()
    bench.verified()


def test_a_run_that_is_killed_is_resumed(bench: Workbench) -> None:
    wait = '["sh", "-c", "touch began; while [ ! -e go ]; do sleep 0.02; done"]'
    bench.stack(f'firma.Command("slow", create={wait}, idempotent=True)')
    process = bench.start("apply", "--yes")
    wait_for((bench.root / "began").exists)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert [entry.kind for entry in bench.entries()][-1] == "intent"
    (bench.root / "go").touch()
    bench.settle()
    assert not bench.state().open
    bench.verified()


# -- the password -----------------------------------------------------------------------------------------------------
@pytest.fixture
def careful(bench: Workbench, url: str, postgres: Server) -> Workbench:
    """A project whose server asks for a password."""
    with psycopg.connect(url, autocommit=True) as db:
        role, name = sql.Identifier(WITH_PASSWORD), sql.Identifier(url.partition("?")[0].rpartition("/")[2])
        if db.execute("SELECT FROM pg_roles WHERE rolname = %s", (WITH_PASSWORD,)).fetchone() is None:
            db.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(role, sql.Literal(CANARY)))
        db.execute(sql.SQL("ALTER DATABASE {} OWNER TO {}").format(name, role))
    bench.configure(f'[store]\nurl = "{url.replace("postgres@", f"{WITH_PASSWORD}@")}"\n')
    return bench


def everything(bench: Workbench, url: str) -> bytes:
    """Every byte that was written: files of the project and its home, and every column of the store."""
    folders = [bench.root, bench.root.parent / "home"]
    found = [path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()]
    with psycopg.connect(url) as db:
        for table in ("about", "unit", "entry", "blob", "observation"):
            query = sql.SQL("SELECT * FROM firma.{}").format(sql.Identifier(table))
            for row in db.execute(query).fetchall():
                found += [value if isinstance(value, bytes) else str(value).encode() for value in row]
    return b"\n".join(found)


def test_a_password_reaches_neither_ledger_nor_log_nor_message(
    careful: Workbench, url: str, postgres: Server, tmp_path: Path
) -> None:
    said: list[str] = []

    def firma(*words: str, code: int | None = 0) -> str:
        logged = ["--log-file", str(careful.root / "firma.log")] if words[0] in ("plan", "apply") else []
        said.append(careful.firma(*words, *logged, code=code).whole)
        return said[-1]

    careful.stack('firma.Data("one", input=1)\nfirma.Command("bad", create=["false"])')
    assert "F561" in firma("plan", code=None), "no password was given"
    careful.variables["PGPASSWORD"] = CANARY
    firma("plan", "--json")
    firma("apply", "--yes", code=None)
    careful.stack('firma.Data("one", input=2)')
    firma("apply", "--yes")
    firma("why", "one#input")
    firma("history", "--json")
    firma("config")
    firma("config", "--json")

    careful.variables["PGPASSWORD"] = f"{CANARY}-wrong"
    assert "F561" in firma("plan", code=None)
    careful.variables["PGPASSWORD"] = CANARY
    good = url.replace("postgres@", f"{WITH_PASSWORD}@")
    for bad in (
        good.replace("@", f":{CANARY}@"),
        good.replace("@", f":{CANARY}/x@"),
        f"{good}&password={CANARY}",
        f"{good}&{CANARY}=1",
        good.replace(str(postgres.root), f"/nowhere/{tmp_path.name}"),
    ):
        careful.variables["FIRMA_STORE"] = bad
        text = firma("plan", "--json", code=None)
        assert "F563" in text or "F560" in text
    del careful.variables["FIRMA_STORE"]
    whole = everything(careful, url)
    careful.configure(f'[store]\nurl = "{good.replace("@", f":{CANARY}@")}"\n')
    assert "F563" in firma("plan", code=None)
    careful.configure(f'[store]\nurl = "{good.replace("@", f":{CANARY}@")}" oh no\n')
    assert "F802" in firma("plan", code=None)

    assert CANARY.encode() not in whole
    assert not [text for text in said if CANARY in text]


def test_a_password_file_opens_the_store(careful: Workbench, url: str) -> None:
    file = careful.root.parent / "pgpass"
    file.write_text(f"*:*:*:{WITH_PASSWORD}:{CANARY}\n")
    file.chmod(0o600)
    careful.variables["PGPASSFILE"] = str(file)
    careful.stack('firma.Data("one", input=1)')
    careful.firma("apply", "--yes")
    assert json.loads(careful.firma("history", "--json").out.splitlines()[-1])["result"]


# -- the store's clock ------------------------------------------------------------------------------------------------
SLOW = 'firma.Command("slow", create=["sh", "-c", "touch began; while [ ! -e go ]; do sleep 0.02; done"])'


def an_hour_ahead() -> int:
    return time.time_ns() // 1_000_000 + 3_600_000


def test_whether_a_run_of_another_machine_lives_is_told_by_the_servers_clock(bench: Workbench) -> None:
    bench.stack(SLOW)
    process = os.fork()
    if process == 0:
        code = 1
        try:
            facts = ProcessFacts("elsewhere-1/m1/b1/1", 4242, "77")
            bench.world = lambda: replace(World.real(), process=facts, now_ms=an_hour_ahead)
            code = int(bench.apply().exit)
        finally:
            os._exit(code)
    try:
        wait_for((bench.root / "began").exists)

        async def holders(engine: Engine) -> tuple[Holder, ...]:
            return await engine.holders("app")

        wait_for(lambda: bench.do(holders)[0].heard.how == "store")
        (holder,) = bench.do(holders)
        assert holder.heard.is_alive, "its own clock is an hour ahead, and nobody asks that"
        assert holder.heard.words().startswith("last heard")
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        process = 0
        wait_for(lambda: not bench.do(holders)[0].heard.is_alive)
        (holder,) = bench.do(holders)
        assert holder.heard.words().startswith("silent for")
        assert "silent for" in bench.firma("apply", "--yes", code=6).whole
    finally:
        (bench.root / "go").touch()
        if process:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
