"""`firma ledger doctor` as a person and a monitor read it."""

from __future__ import annotations

from pathlib import Path

from cli_samples import sample_examined
from cli_world import FakeEngine, call
from firma.core.model.diagnostic import Severity
from firma.engine.examined import Examined


def test_it_says_how_far_each_unit_is_whole_and_ends_with_one(project: Path) -> None:
    said = call(FakeEngine(), project, "ledger", "doctor")
    assert said.code == 1
    assert said.out.splitlines() == [
        "/shop/.firma/ledger.db (SQLite)",
        "  payments@dev: 1,234 entries, all whole",
        "  web@dev: whole up to entry 4 of 9",
        "1 thing wrong, 2 more to know.",
    ]
    for code in ("F502", "F576", "F577"):
        assert code in said.err


def test_what_is_to_be_known_only_is_no_failure(project: Path) -> None:
    known = sample_examined()
    findings = tuple(one for one in known.findings if one.severity is not Severity.ERROR)
    engine = FakeEngine(examined=Examined(place=known.place, kind="s3", units=known.units[:1], findings=findings))
    said = call(engine, project, "ledger", "doctor")
    assert said.code == 0
    assert "Nothing is wrong; 2 things to know." in said.out
    assert "(S3)" in said.out
    engine = FakeEngine(examined=Examined(place="x", kind="postgresql"))
    assert call(engine, project, "ledger", "doctor").out.splitlines() == ["x (PostgreSQL)", "Nothing is wrong."]


def test_a_monitor_reads_the_same(project: Path) -> None:
    said = call(FakeEngine(), project, "ledger", "doctor", "--json")
    assert said.code == said.json["exit_code"] == 1
    assert said.json["result"]["healthy"] is False
    assert [one["severity"] for one in said.json["diagnostics"]] == ["error", "warning", "note"]
    assert said.json["result"]["units"][1] == {
        "unit": "shop/web@dev", "entries": 9, "whole": 4, "newest": None, "sealed": False,
    }  # fmt: skip
