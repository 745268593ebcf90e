"""What differs from reality, as a person reads it, and the ways out: drift and refresh."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli_samples import small_plan
from cli_world import FakeEngine, call
from drift_samples import sample_drifted, sample_refreshed
from firma.engine.drift_result import Drifted, Refreshed

WHAT = "payments@dev/aws.sqs.Queue:orders"


def test_drift_names_who_when_and_the_ways_out_the_worst_first(project: Path) -> None:
    said = call(FakeEngine(drifted=sample_drifted()), project, "drift")

    assert said.code == 0
    assert said.out == snapshot("""\
payments@dev/aws.sqs.Queue:gone is gone
  by         nobody the audit log names
  seen       2026-01-01 01:59:00 +02:00 (1 minute ago)
  back       way back in place: the former value is known, and the type takes it in place
  at         stacks/payments.py:12

payments@dev/aws.sqs.Queue:again is another thing under the same name
  by         unknown: there is no audit log here
  seen       2026-01-01 01:59:00 +02:00 (1 minute ago)
  back       way back unknown: the former value is known, and the type takes it in place

payments@dev/aws.sqs.Queue:orders#visibility_timeout is not as it is declared
  ~ visibility_timeout  30 → 55
  by         arn:aws:iam::111122223333:user/mallory (IAMUser), sqs:SetQueueAttributes
  changed    2026-01-01 00:00:00 +02:00 (2 hours ago)
  seen       2026-01-01 01:59:00 +02:00 (1 minute ago)
  back       way back in place: the former value is known, and the type takes it in place
  at         stacks/payments.py:12

payments@dev/aws.sqs.Queue:orders#key is not as it is declared
  ~ key  (sensitive) → (sensitive), changed
  by         arn:aws:iam::111122223333:user/mallory (IAMUser), sqs:SetQueueAttributes
  changed    2026-01-01 00:00:00 +02:00 (2 hours ago)
  seen       2026-01-01 01:59:00 +02:00 (1 minute ago)
  back       way back in place: the former value is known, and the type takes it in place
  at         stacks/payments.py:12

payments@dev/aws.ec2.RouteTable:t has something beside it that is not Firma's
  + aws.ec2.Route rtb-1|0.0.0.0/0
  by         arn:aws:iam::111122223333:user/mallory (IAMUser), sqs:SetQueueAttributes
  changed    2026-01-01 00:00:00 +02:00 (2 hours ago)
  seen       2026-01-01 01:59:00 +02:00 (1 minute ago)
  back       way back unknown: the former value is known, and the type takes it in place
  at         stacks/payments.py:12

payments@dev/aws.sqs.Queue:orders#delay_seconds is not as it was left, and nothing declares it
  + delay_seconds  5
  by         arn:aws:iam::111122223333:user/mallory (IAMUser), sqs:SetQueueAttributes (it is the
             newest of several)
  changed    2026-01-01 00:00:00 +02:00 (2 hours ago)
  seen       2026-01-01 01:59:00 +02:00 (1 minute ago)
  back       way back in place: the former value is known, and the type takes it in place
  at         stacks/payments.py:12

6 differences in 40 objects; the audit log names who made 4 of them.
1 difference accepted until a date: --full shows them.

Ways out
  set it back, by a plan:      firma drift ADDRESS --revert
  adopt it into the source:    firma drift adopt ADDRESS#PATH [--write]
  leave it until a date:       firma drift accept ADDRESS#PATH --until DATE --owner WHO
""")


def test_drift_with_everything_shows_what_was_accepted_and_the_events(project: Path) -> None:
    said = call(FakeEngine(drifted=sample_drifted()), project, "drift", "--full")

    assert "accepted   until" in said.out
    assert "by ana: a load test" in said.out
    assert "8b3f5b98 from Boto3/1.43" in said.out


def test_no_secret_is_shown(project: Path) -> None:
    said = call(FakeEngine(drifted=sample_drifted()), project, "drift", "--full")

    assert "#key is not as it is declared" in said.out
    assert "(sensitive)" in said.out


def test_nothing_that_differs_is_one_line(project: Path) -> None:
    said = call(FakeEngine(drifted=Drifted(differences=(), looked_at=12)), project, "drift")

    assert said.out == "Nothing differs: 12 objects looked at.\n"


@pytest.mark.parametrize(
    ("verb", "engine", "code"),
    [
        ("drift", FakeEngine(drifted=sample_drifted()), 2),
        ("drift", FakeEngine(drifted=Drifted(differences=(), accepted=sample_drifted().accepted)), 0),
        ("refresh", FakeEngine(refreshed=sample_refreshed()), 2),
        ("refresh", FakeEngine(refreshed=Refreshed(objects=())), 0),
    ],
)
def test_an_exit_code_says_whether_something_differs_that_nobody_accepted(
    project: Path, verb: str, engine: FakeEngine, code: int
) -> None:
    assert call(engine, project, verb, "--exit-code").code == code
    assert call(engine, project, verb).code == 0


def test_accepting_takes_one_address_a_day_and_an_owner(project: Path) -> None:
    engine = FakeEngine()
    said = call(
        engine, project, "drift", "accept", f"{WHAT}#a", "--until", "2027-01-31", "--owner", "ana", "--reason", "so"
    )

    assert said.code == 0
    midnight = 1_801_440_000_000  # the day is whole: 2027-02-01T00:00:00Z
    asked = {"name": f"{WHAT}#a", "until": midnight, "owner": "ana", "reason": "so"}
    assert engine.asked == [("accept", asked)]
    assert "accepted as it is until" in said.out


def test_a_difference_is_accepted_until_a_moment_as_a_rollback_holds_until_one(project: Path) -> None:
    engine = FakeEngine()
    said = call(engine, project, "drift", "accept", f"{WHAT}#a", "--until", "2027-01-31T10:30+02:00")

    assert said.code == 0
    assert engine.asked[0][1]["until"] == 1_801_384_200_000


@pytest.mark.parametrize(
    "words",
    [
        ("accept", WHAT, "--until", "2027-01-31T09:00"),
        ("accept", WHAT, "--until", "3d"),
        ("accept", WHAT),
        ("accept", WHAT, "--until", "tomorrow"),
        ("accept", "--until", "2027-01-31"),
        ("accept", WHAT, WHAT, "--until", "2027-01-31"),
        ("--until", "2027-01-31"),
        ("--revert",),
    ],
)
def test_words_that_do_not_go_together_ask_nothing(project: Path, words: tuple[str, ...]) -> None:
    engine = FakeEngine()

    assert call(engine, project, "drift", *words).code == 64
    assert engine.asked == []


def test_reverting_is_a_plan_that_is_shown_and_then_applied(project: Path) -> None:
    engine = FakeEngine(plans=[small_plan()])
    shown = call(engine, project, "drift", WHAT, "--revert", "--check")
    assert (shown.code, [verb for verb, _ in engine.asked]) == (0, ["revert"])

    done = call(engine, project, "drift", WHAT, "--revert", "--yes")
    assert done.code == 0
    assert [verb for verb, _ in engine.asked][1:3] == ["revert", "apply"]


def test_reverting_as_a_word_is_answered_with_the_option(project: Path) -> None:
    said = call(FakeEngine(), project, "drift", "revert", f"{WHAT}#a")

    assert said.code == 64
    assert f"firma drift {WHAT}#a --revert" in said.err


def test_a_refresh_shows_what_is_not_as_recorded(project: Path) -> None:
    said = call(FakeEngine(refreshed=sample_refreshed()), project, "refresh", "payments")

    assert said.out == snapshot("""\
payments@dev/aws.sqs.Queue:b  changed   just now
payments@dev/aws.sqs.Queue:c  gone      just now
payments@dev/aws.sqs.Queue:d  not seen  -

4 objects looked at, 1 as recorded.
`firma drift` says who changed the others, and what can be done.
""")
