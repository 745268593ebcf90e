"""`firma ledger recover`: what it asks, what it hands on, and how what was found is read."""

from __future__ import annotations

from pathlib import Path

from inline_snapshot import snapshot

from cli_samples import planned
from cli_world import FakeEngine, call
from firma.core.model.diagnostic import Severity, diagnose

FROM = ("ledger", "recover", "--from", "backup.db", "--reason", "the disk died")


def test_a_copy_takes_the_place_first_and_then_everything_is_looked_for(project: Path) -> None:
    engine = FakeEngine()
    said = call(engine, project, *FROM, "--yes")
    assert [verb for verb, _ in engine.asked] == ["restore", "recover"]
    assert said.text == snapshot("""\
payments@dev: entries 41 to unknown are missing
  3 known objects looked at, 1 differ, 1 gone
  made anew in its place aws.sqs.Queue:anew (https://sqs.local/anew)
  found, and declared as aws.sqs.Queue:orders (https://sqs.local/orders)
  found, and declared nowhere aws.sqs.Queue:recovered-44 (https://sqs.local/recovered-44)
  more than is known of aws.sqs.Queue:more (https://sqs.local/more)
  1 object with a call that the next apply settles
  looked by tag through aws.sqs.Queue
--- stderr
backup.db took the place of the ledger.
What stood there is now ledger.db.lost-1.
  payments@dev: whole up to entry 40
--- exit 0
""")


def test_without_a_yes_nothing_takes_the_place(project: Path) -> None:
    for more, answers in ((("--json",), ""), ((), "n\n"), ((), "")):
        engine = FakeEngine()
        said = call(engine, project, *FROM, *more, answers=answers, terminal=not more)
        assert (said.code, engine.asked) == (5, [])
        assert "F969" in said.err + said.out


def test_a_yes_on_the_terminal_is_enough(project: Path) -> None:
    engine = FakeEngine()
    assert call(engine, project, *FROM, answers="y\n", terminal=True).code == 0
    assert [verb for verb, _ in engine.asked] == ["restore", "recover"]


def test_looking_again_needs_no_copy(project: Path) -> None:
    engine = FakeEngine()
    assert call(engine, project, "ledger", "recover", "payments", "--type", "aws.s3.Bucket").code == 0
    assert engine.asked == [
        ("recover", {"units": ("shop/payments@dev",), "types": ("aws.s3.Bucket",), "reason": ""}),
    ]


def test_taking_note_needs_a_reason_and_nothing_else(project: Path) -> None:
    engine = FakeEngine()
    assert call(engine, project, "ledger", "recover", "--acknowledge").code == 64
    assert call(engine, project, "ledger", "recover", "--acknowledge", "--reason", "x", "--from", "b.db").code == 64
    assert engine.asked == []
    said = call(engine, project, "ledger", "recover", "--acknowledge", "--reason", "looked at it")
    assert engine.asked == [("acknowledge", {"units": (), "reason": "looked at it"})]
    assert said.out == snapshot("payments@dev: entries 41 to unknown are missing; noted\n")


def test_what_is_missing_is_said_beside_every_answer_and_once(project: Path) -> None:
    missing = diagnose("F535", "payments@dev: entries 41 to 57 are missing", severity=Severity.WARNING)
    engine = FakeEngine(plans=[planned(notes=(missing,)), planned(notes=(missing,))], warned=(missing,))
    for words in (
        ("state",),
        ("history",),
        ("plan",),
        ("apply", "--yes"),
    ):
        said = call(engine, project, *words)
        assert said.err.count("warning[F535]") == 1, said.text
    told = call(engine, project, "state", "--json").json["diagnostics"]
    assert [one["code"] for one in told] == ["F535"]
