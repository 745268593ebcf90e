"""What people read when they ask who did something, which runs there were, and where a text stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli_samples import sample_differences, sample_history, sample_shown, sample_why
from cli_world import FakeEngine, call
from firma.core.ledger.cause import Outside
from firma.engine.answers import Blamed, HistoryQuery
from firma.engine.result import Difference
from past_samples import BOB, DECLARED, UNIT, sample_blame, sample_hits, sample_runs, sample_seen

WHAT = "payments@dev/aws.sqs.Queue:orders"


def test_blame_names_all_three_kinds_of_authors(project: Path) -> None:
    said = call(FakeEngine(blames=(sample_blame(),)), project, "blame", WHAT)

    assert said.text == snapshot("""\
payments@dev/aws.sqs.Queue:orders
  arn                 "arn:orders"  [1] 3 days ago
  password            (sensitive)   [2] 2 days ago
  tags.team           "x"           [3] 1 minute ago
  visibility_timeout  60            [4] 1 minute ago

[1] created 2025-12-29 02:00:00 +02:00 (3 days ago), change 3f2a9c1b77d0
    declared at stacks/payments.py:12 by Bo <bo@example.com>, commit bbbbbbbbbbbb (9 days ago):
    Orders wait longer
    applied by ann@example.com (unverified) on laptop, run payments@dev#7
    commit aaaaaaaaaaaa
    reason: first

[2] updated 2025-12-30 02:00:00 +02:00 (2 days ago), change 3f2a9c1b77d0
    declared at stacks/payments.py:14, author unknown (uncommitted: the tree had changes when it was
    applied)
    applied by ann@example.com (unverified) on laptop, run payments@dev#9
    commit aaaaaaaaaaaa with uncommitted changes

[3] changed in reality by nobody we know
    seen 2026-01-01 01:59:00 +02:00 (1 minute ago)

[4] changed in reality by arn:aws:iam::111122224444:user/bob through sqs:SetQueueAttributes at
    2025-12-31 02:00:00 +02:00
    seen 2026-01-01 01:59:00 +02:00 (1 minute ago)

note: some of its values are sealed

4 values
--- exit 0
""")


def test_blame_of_what_is_gone_says_so(project: Path) -> None:
    gone = Blamed(unit=UNIT, address="a:b", type="a", exists=False, last="deleted", when=sample_blame().when)

    assert call(FakeEngine(blames=(gone,)), project, "blame", "b").text == snapshot("""\
payments@dev/a:b
  is gone: deleted 2026-01-01 01:59:00 +02:00 (1 minute ago)
--- exit 0
""")


def test_why_names_who_declared_it(project: Path) -> None:
    said = call(FakeEngine(whys=sample_why(declared=DECLARED)), project, "why", WHAT)

    assert said.out.splitlines()[4:6] == snapshot(
        [
            "  declared  stacks/payments.py:12 by Bo <bo@example.com>, commit bbbbbbbbbbbb (9 days ago): Orders",
            "            wait longer",
        ]
    )


@pytest.mark.parametrize(
    ("outside", "who"),
    [
        (Outside(), "nobody we know"),
        (replace(BOB, changed_at=0), "arn:aws:iam::111122224444:user/bob through sqs:SetQueueAttributes"),
    ],
)
def test_why_says_who_changed_it_in_reality(project: Path, outside: Outside, who: str) -> None:
    said = call(FakeEngine(whys=sample_why(outside=outside)), project, "why", WHAT)

    assert f"  who       {who}\n" in said.out


def test_history_takes_every_filter(project: Path) -> None:
    engine = FakeEngine(items=sample_history(), more=12)

    said = call(
        engine,
        project,
        *("history", "payments@dev", "--who", "ann", "--since", "7d", "--until", "2026-01-01T00:00Z"),
        *("--run", "payments@dev#7", "--commit", "#12", "--action", "created", "--action", "updated"),
        *("--attribute", "tags.team", "--kind", "change", "--limit", "2"),
    )

    asked = HistoryQuery(
        who="ann",
        since="7d",
        until="2026-01-01T00:00Z",
        run="payments@dev#7",
        commit="#12",
        actions=("created", "updated"),
        attribute="tags.team",
        kinds=("change",),
        limit=2,
    )
    assert engine.asked == [("history", {"what": "payments@dev", "query": asked})]
    assert said.out.splitlines()[-1] == snapshot("… 2 of 14 changes; all of them with --limit 14")


def test_history_says_who_changed_what_we_only_saw(project: Path) -> None:
    assert call(FakeEngine(items=sample_seen()), project, "history").text == snapshot("""\
observed   payments@dev  2026-01-01 01:59:00 +02:00 (1 minute ago)
  changed in reality by arn:aws:iam::111122224444:user/bob through sqs:SetQueueAttributes at
  2025-12-31 02:00:00 +02:00, seen by Firma
  * aws.sqs.Queue:orders  observed

observed   payments@dev  2026-01-01 01:59:00 +02:00 (1 minute ago)
  changed in reality by nobody we know, seen by Firma
  * aws.sqs.Queue:orders  observed
--- exit 0
""")


@pytest.mark.parametrize("words", [("--action", "made"), ("--kind", "nothing"), ("--limit", "0")])
def test_what_no_history_has_is_refused(project: Path, words: tuple[str, ...]) -> None:
    assert call(FakeEngine(), project, "history", *words).code == 64


def test_runs_say_what_they_did_how_they_ended_and_who_holds_them(project: Path) -> None:
    engine = FakeEngine(ran=sample_runs())

    said = call(engine, project, "runs", "payments", "--living", "--limit", "5")

    assert engine.asked == [("runs", {"units": (UNIT,), "limit": 5, "living": True})]
    assert said.text == snapshot("""\
payments@dev#9  change 3f2a9c1b77d0  living
  2026-01-01 01:58:30 +02:00 (1 minute ago), 1 min: 1 open, 2 updated
  by ann@example.com (unverified) on laptop: orders took longer than 30 s
  held by process 4711 on laptop
payments@dev#7  taken over by 9
  2025-12-31 02:00:00 +02:00 (1 day ago), 0.0 s: nothing
  by ann@example.com (unverified) on laptop

2 runs
--- exit 0
""")


def test_a_search_says_where_and_of_which_change(project: Path) -> None:
    engine = FakeEngine(hits=sample_hits(), more=3)

    said = call(engine, project, "search", "orders", "--limit", "4")

    assert engine.asked == [("search", {"text": "orders", "limit": 4})]
    assert said.text == snapshot("""\
address           payments@dev/aws.sqs.Queue:orders
                  change 3f2a9c1b77d0, 1 day ago
identifier (was)  payments@dev/aws.sqs.Queue:orders
                  q-1  change 3f2a9c1b77d0, 1 day ago
attribute         payments@dev/aws.sqs.Queue:orders#visibility_timeout
                  30  no change of ours, 1 minute ago
reason            payments@dev
                  orders took longer than 30 s  change 3f2a9c1b77d0, 1 day ago

… 4 of 7 hits; all of them with --limit 7
--- exit 0
""")


def test_that_there_is_nothing_is_said(project: Path) -> None:
    assert call(FakeEngine(), project, "search", "orders").out == "Nothing is found.\n"
    assert call(FakeEngine(), project, "runs").out == "No runs here.\n"


def test_two_environments_are_asked_in_the_first(project: Path) -> None:
    settings = Difference(unit="", address="settings", kind="changed", attributes=(("tier", "standard", "critical"),))
    engine = FakeEngine(differences=(settings, *sample_differences()))

    said = call(engine, project, "diff", "dev", "prod", "--unit", "payments")

    assert engine.asked == [("diff", {"a": "dev", "b": "prod", "unit": "payments"})]
    assert said.out.splitlines()[:2] == snapshot(["~ settings", '    ~ tier  "standard" → "critical"'])


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (("show", WHAT), ("show", {"what": WHAT, "at": "2h"})),
        (("state",), ("state", {"units": (), "at": "2h"})),
        (("output", "payments"), ("outputs", {"unit": UNIT, "at": "2h"})),
    ],
)
def test_what_is_may_be_asked_of_a_time(project: Path, words: tuple[str, ...], asked: object) -> None:
    engine = FakeEngine(objects=(sample_shown(),))

    assert call(engine, project, *words, "--at", "2h").code == 0
    assert engine.asked == [asked]
