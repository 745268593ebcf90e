"""`firma ledger doctor` on a PostgreSQL server of the tests' own: whole, edited, with a wrong login, gone."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at
from firma.engine.doctoring import doctor
from firma.engine.examined import Examined
from firma.engine.project import load_project
from firma.engine.world import World
from postgres_server import Server


@pytest.fixture
def bench(postgres: Server, tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.configure(f'[store]\nurl = "{postgres.database()}"\n')
    for v in (1, 2):
        made.sim(f'sim.cc_Named("n", v={v})')
        made.apply()
    return made


def look(bench: Workbench) -> Examined:
    return asyncio.run(doctor(load_project(bench.root, ceiling=bench.root), "dev", world=World.real()))


def codes(bench: Workbench) -> list[str]:
    return [one.code for one in look(bench).findings]


def edit(bench: Workbench, postgres: Server, *statements: str) -> None:
    """Edit tables as a superuser can."""
    place = str(load_project(bench.root, ceiling=bench.root).store)
    with postgres.connect(place.partition("?")[0].rpartition("/")[2]) as db:
        db.execute("SET session_replication_role = replica")  # no trigger stops a superuser
        for statement in statements:
            db.execute(statement.encode())


def test_a_whole_ledger_is_healthy(bench: Workbench) -> None:
    found = look(bench)
    assert found.healthy
    assert found.findings == ()
    assert found.kind == "postgresql"
    assert found.units[0].whole == found.units[0].entries > 5


def test_what_a_superuser_edited_is_named(bench: Workbench, postgres: Server) -> None:
    edit(bench, postgres, "UPDATE firma.entry SET data = data || ' '::bytea WHERE seq = 4")
    found = look(bench)
    assert "F502" in [one.code for one in found.findings]
    assert found.units[0].whole < 4
    edit(bench, postgres, "UPDATE firma.blob SET data = 'x' WHERE name LIKE 'plan/%'")
    assert "F506" in codes(bench)
    edit(bench, postgres, "DELETE FROM firma.entry WHERE seq = 3")
    assert "F501" in codes(bench)


def test_a_server_that_is_not_there_or_does_not_let_us_in_is_said(bench: Workbench, tmp_path: Path) -> None:
    bench.configure(f'[store]\nurl = "postgresql://postgres@/nowhere?host={tmp_path}"\n')
    assert codes(bench) == ["F560"]


def test_a_database_without_a_ledger_is_said(bench: Workbench, postgres: Server) -> None:
    bench.configure(f'[store]\nurl = "{postgres.database()}"\n')
    assert codes(bench) == ["F500"]
