"""Recorded acts: resolve and takeover; and what validate says."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli_world import FakeEngine, call
from firma.core.model.diagnostic import Severity, UnresolvedError, diagnose
from firma.engine.beating import Heard
from firma.engine.holding import Holder

WHAT = "payments@dev/aws.sqs.Queue:orders"


def test_resolve_hands_over_the_one_way_that_was_chosen(project: Path) -> None:
    engine = FakeEngine()

    said = call(engine, project, "resolve", WHAT, "--adopt", "https://sqs.local/orders", "--reason", "seen")

    assert said.code == 0
    assert engine.asked == [
        (
            "resolve",
            {
                "address": WHAT,
                "adopt": "https://sqs.local/orders",
                "absent": False,
                "search": False,
                "reason": "seen",
            },
        )
    ]
    assert "adopted as https://sqs.local/orders" in said.out


@pytest.mark.parametrize("words", [(), ("--absent", "--search"), ("--adopt", "x", "--absent")])
def test_resolve_takes_exactly_one_way(project: Path, words: tuple[str, ...]) -> None:
    engine = FakeEngine()

    said = call(engine, project, "resolve", WHAT, *words)

    assert said.code == 64
    assert engine.asked == []


def test_what_stays_unresolved_ends_with_seven(project: Path) -> None:
    error = UnresolvedError(diagnose("F814", "still not known"))

    assert call(FakeEngine(error=error), project, "resolve", WHAT, "--search").code == 7


def test_takeover_says_whose_leases_were_ended(project: Path) -> None:
    engine = FakeEngine()

    said = call(engine, project, "takeover", "payments", "--reason", "the runner was lost")

    assert engine.asked == [("takeover", {"unit": "shop/payments@dev", "reason": "the runner was lost"})]
    assert said.text == snapshot("""\
payments@dev: 1 lease ended
  ann@example.com on ci-1, since 2025-12-31
The next run settles 2 open intents first.
--- exit 0
""")


def holder(*, alive: bool) -> Holder:
    heard = Heard(how="clock", age_ms=1_000 if alive else 720_000)
    return Holder(unit="shop/payments@dev", lease=4, who="ann", host="ci-1", pid=7, since=0, heard=heard)


def test_takeover_asks_before_it_ends_what_was_heard_just_now(project: Path) -> None:
    words = ("takeover", "payments", "--reason", "gone")
    engine = FakeEngine(held_by=(holder(alive=True),))

    refused = call(engine, project, *words, terminal=True, answers="n\n")
    assert refused.code == 5
    assert "ann, process 7 on ci-1 (shop/payments@dev#4; last heard 1 s ago)" in refused.err
    assert "F442" in refused.err
    assert [verb for verb, _ in engine.asked] == ["holders"]

    agreed = call(engine, project, *words, terminal=True, answers="y\n")
    assert agreed.code == 0
    assert engine.asked[-1][1]["seen"] == engine.held_by, "what was shown is what is ended"


def test_takeover_does_not_ask_about_a_silent_holder_nor_with_yes(project: Path) -> None:
    silent, living = FakeEngine(held_by=(holder(alive=False),)), FakeEngine(held_by=(holder(alive=True),))

    assert call(silent, project, "takeover", "payments", "--reason", "gone", terminal=True).code == 0
    assert call(living, project, "takeover", "payments", "--reason", "gone", "--yes", terminal=True).code == 0
    assert [verb for verb, _ in living.asked] == ["takeover"]


def test_takeover_needs_a_reason(project: Path) -> None:
    assert call(FakeEngine(), project, "takeover", "payments").code == 64


def test_validate_ends_with_one_where_there_is_an_error(project: Path) -> None:
    bad = FakeEngine(problems=(diagnose("F803", "x"), diagnose("F814", "y", severity=Severity.WARNING)))

    good, wrong = call(FakeEngine(), project, "validate"), call(bad, project, "validate")

    assert (good.code, wrong.code) == (0, 1)
    assert good.out == "2 environments checked: no error.\n"
    assert wrong.out == "1 error\n"
    assert wrong.err.index("error[F803]") < wrong.err.index("warning[F814]")


def test_many_problems_are_shown_up_to_a_limit_and_then_counted(project: Path) -> None:
    many = tuple(diagnose("F803", f"problem {i}") for i in range(50))

    said = call(FakeEngine(problems=many), project, "validate")

    assert said.err.count("error[F803]") == 20
    assert "and 30 more of F803" in said.err
