"""A project whose ledger and plan an earlier Firma wrote: today's command line shows the plan, and applies it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine_world import Workbench

RECORDED = Path(__file__).parents[1] / "fixtures" / "formats" / "1" / "project"
DIGEST = (RECORDED / "digest").read_text().strip()

CHANGES = {
    "builtin.File:changed": "update",
    "builtin.File:gone": "delete",
    "builtin.File:new": "create",
    "builtin.File:replaced": "replace",
}


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    """Put the recorded files where a project has them."""
    root = tmp_path / "shop"
    shutil.copytree(RECORDED, root)
    (root / ".firma").mkdir()
    (root / "ledger.db").rename(root / ".firma" / "ledger.db")
    return Workbench(root)


def test_the_recorded_ledger_verifies_and_says_what_is_there(bench: Workbench) -> None:
    assert bench.verified() > 0
    assert set(bench.objects()) == {
        "builtin.File:changed",
        "builtin.File:gone",
        "builtin.File:kept",
        "builtin.File:replaced",
        "builtin.RandomId:number",
    }


def test_the_recorded_plan_is_shown(bench: Workbench) -> None:
    plan = bench.result("show", DIGEST)["plan"]

    assert plan["digest"] == DIGEST
    assert {c["address"]: c["action"] for u in plan["units"] for c in u["changes"] if c["action"] != "no_op"} == CHANGES


def test_the_recorded_plan_is_applied_and_taken_back(bench: Workbench) -> None:
    out = bench.root / "out"
    before = {path.name: path.read_text() for path in out.iterdir()}
    bench.firma("apply", DIGEST[:12], "--yes", "--reason", "an old plan")

    files = {str(path.relative_to(out)): path.read_text() for path in out.rglob("*") if path.is_file()}
    assert files.keys() == {"changed.txt", "kept.txt", "new.txt", "moved/replaced.txt"}
    assert files["changed.txt"] == before["changed.txt"].replace("one", "two")

    bench.firma("rollback", "last", "--yes", "--reason", "as it was")
    assert {path.name: path.read_text() for path in out.iterdir() if path.is_file()} == before
