"""What people read of how units stand, and of what a query answered."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from cli_proofs import QUERIED
from cli_world import FakeEngine, call
from firma.cli.reply import View
from firma.cli.standing_view import csv_lines
from firma.engine.projections import TABLES

SQL = "SELECT address FROM resources"


def test_status_names_all_that_waits_for_somebody(project: Path) -> None:
    said = call(FakeEngine(), project, "status")

    for words in (
        "payments@dev  120 entries, 9 resources",
        "last change 3f2a9c1b77d0",
        "by ann@example.com (unverified) on laptop: orders wait longer",
        "living: ann, process 7 on ci",
        "aws.sqs.Queue:q4 and 2 more",
        "1 hold",
        "entries were lost: 1 range (F535)",
        "checkpoint of 118 entries, signed by shop",
        "20 entries since the last witness (git origin, 100)",
        "no change yet",
        "no checkpoint yet",
        "it goes on in postgresql://db/ledgers",
        "trust roots: version 2",
    ):
        assert words in said.out
    assert said.code == 0


def test_a_query_is_asked_with_its_limits(project: Path) -> None:
    engine = FakeEngine()
    said = call(engine, project, "query", SQL, "--limit", "3", "--timeout", "2.5")

    assert engine.asked == [("query", {"sql": SQL, "seconds": 2.5, "limit": 3})]
    assert "the first 3 rows; more with --limit 30" in said.out


def test_control_characters_of_an_answer_never_reach_a_terminal(project: Path) -> None:
    said = call(FakeEngine(), project, "query", SQL)

    assert "\x1b" not in said.out


def test_csv_is_read_back_as_it_was(project: Path) -> None:
    said = call(FakeEngine(), project, "query", SQL, "--csv")

    rows = list(csv.reader(said.out.splitlines()))
    assert rows == [["address", "n"], ["aws.sqs.Queue:orders", "1"], ["a\x1b[31m,b", ""], ["x", "0.5"]]
    assert "more with --limit" in said.err


def test_without_sql_the_tables_are_listed_and_no_ledger_is_opened(project: Path) -> None:
    said = call(None, project, "query")

    assert said.code == 0
    assert all(name in said.out for table, columns in TABLES.items() for name in (table, *columns))


@pytest.mark.parametrize("words", [("--csv",), ("--timeout", "0", SQL), ("--limit", "0", SQL)], ids=" ".join)
def test_a_query_with_impossible_words_is_refused(words: tuple[str, ...], project: Path) -> None:
    assert call(FakeEngine(), project, "query", *words).code == 64


def test_csv_on_a_terminal_is_printable() -> None:
    assert not any("\x1b" in line for line in csv_lines(QUERIED, View(terminal=True)))
