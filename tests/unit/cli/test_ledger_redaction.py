"""`firma ledger redact`: what it asks, what it hands on, and how what was destroyed is read."""

from __future__ import annotations

from pathlib import Path

from inline_snapshot import snapshot

from cli_world import FakeEngine, call
from firma.engine.redacted import Asked

TARGET = "payments@dev/aws.sqs.Queue:orders#tags"
REDACT = ("ledger", "redact", TARGET, "--reason", "request 311")


def test_what_was_destroyed_is_listed_with_the_entry_that_says_so(project: Path) -> None:
    engine = FakeEngine()
    said = call(engine, project, *REDACT, "--yes")
    assert engine.asked == [
        ("redaction", {"asked": Asked(target=TARGET)}),
        ("redact", {"target": TARGET, "reason": "request 311"}),
    ]
    assert said.text == snapshot("""\
Destroyed: 2 values, 1 stored plan, 1 asset; 2 snapshots and all caches, too
  payments@dev entry 7  request.tags  aws.sqs.Queue:orders
  payments@dev entry 9  attributes.tags
recorded as payments@dev entry 21; every proof still holds
--- stderr
warning[F590]: Something of what was redacted may be left
  /work/ledger.db-wal: another process reads
  why: The records do not hold it any more; a copy beside them, or a log of the store, may.
  help: See to what is named: delete the copy, end the process that reads, or let the backup expire.
  more: firma show F590
--- exit 0
""")


def test_it_asks_first_and_shows_what_would_go(project: Path) -> None:
    engine = FakeEngine()
    said = call(engine, project, *REDACT, answers="y\n", terminal=True)
    assert said.code == 0
    assert "To be destroyed: 2 values, 1 stored plan, 1 asset" in said.err
    assert [verb for verb, _ in engine.asked] == ["redaction", "redact"]


def test_without_a_yes_nothing_is_destroyed(project: Path) -> None:
    for more, answers in ((("--json",), ""), ((), "n\n"), ((), "")):
        engine = FakeEngine()
        said = call(engine, project, *REDACT, *more, answers=answers, terminal=not more)
        assert (said.code, [verb for verb, _ in engine.asked]) == (5, ["redaction"])
        assert "F980" in said.err + said.out


def test_a_reason_is_demanded_before_anything_is_looked_for(project: Path) -> None:
    engine = FakeEngine()
    said = call(engine, project, "ledger", "redact", TARGET, "--yes")
    assert (said.code, engine.asked) == (64, [])
    assert "F977" in said.err


def test_a_value_is_of_an_entry(project: Path) -> None:
    engine = FakeEngine()
    assert call(engine, project, *REDACT, "--value", "request.tags", "--yes").code == 64
    assert engine.asked == []
    words = ("ledger", "redact", "payments", "--reason", "r", "--yes", "--entry", "7", "--value", "request.tags")
    assert call(engine, project, *words, "--here").code == 0
    asked = Asked(target="payments", entries=(7,), paths=("request.tags",), here=True)
    assert engine.asked[0] == ("redaction", {"asked": asked})
