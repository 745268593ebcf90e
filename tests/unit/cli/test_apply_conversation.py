"""What people read, are asked and answer when they apply."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from inline_snapshot import snapshot

from cli_proofs import OK
from cli_samples import change, planned, small_plan
from cli_world import FakeEngine, call
from firma.core.model.diagnostic import diagnose
from firma.core.model.value import Sensitive
from firma.core.plan.plan import Action, Deferred
from firma.core.trust.verdict import Reversibility
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Applied, Exit, Planned, Progress, UnitRun
from firma.engine.rolled import Going

CREATION = planned((change(Action.CREATE, "orders"), Reversibility.RECREATE))
LATER = Deferred(address="aws.ec2.Subnet:public", why="its number is known after apply")
FIRST = planned((change(Action.CREATE, "orders"), Reversibility.RECREATE), deferred=(LATER,))
INCOMPLETE = replace(OK, exit=Exit.INCOMPLETE)


async def some_work(progress: Progress, _: CancelToken) -> Exit | None:
    progress.phase("apply", "payments@dev")
    progress.operation("shop/payments@dev", "create:orders", "aws.sqs.Queue:orders", "started")
    progress.operation("shop/payments@dev", "create:orders", "aws.sqs.Queue:orders", "done", seconds=1.25)
    progress.operation("shop/payments@dev", "update:reader", "aws.iam.Role:reader", "failed", "no such policy", 0.5)
    return None


def applies(engine: FakeEngine) -> list[dict[str, object]]:
    return [what for verb, what in engine.asked if verb == "apply"]


def test_apply_shows_the_plan_asks_and_tells_how_it_went(project: Path) -> None:
    ended = replace(OK, outputs={"shop/payments@dev": {"queue_url": "https://sqs.local/orders", "key": Sensitive("x")}})
    engine = FakeEngine(plans=[CREATION], applies=[ended], during=some_work)

    said = call(engine, project, "apply", "--reason", "more orders", answers="y\n", terminal=True)

    assert said.text == snapshot("""\
Plan 3f2a9c1b77d0  shop · dev · 1 unit · 1 change

The way back makes or removes the thing again (1)
  + payments@dev/aws.sqs.Queue:orders  stacks/payments.py:12:5

payments@dev  +1  owner team-payments

Verdict: way back by making or removing again
--- stderr
evaluate …

Apply this plan (+1) to dev? [y/N] apply payments@dev …
  + payments@dev/aws.sqs.Queue:orders done (1.2 s)
  ~ payments@dev/aws.iam.Role:reader failed (0.5 s): no such policy

payments@dev  done  3 done    payments@dev#7

Outputs
  payments@dev key = (sensitive)
  payments@dev queue_url = "https://sqs.local/orders"

Applied. `firma history` lists it; `firma rollback last` takes it back.
--- exit 0
""")
    assert applies(engine) == [
        {"planned": CREATION, "reason": "more orders", "confirmations": Confirmations(yes=True)},
    ]


def test_a_no_applies_nothing_and_ends_with_five(project: Path) -> None:
    for answer in ("n\n", "\n", "", "perhaps\n"):
        engine = FakeEngine(plans=[CREATION])

        said = call(engine, project, "apply", answers=answer, terminal=True)

        assert said.code == 5
        assert "error[F831]" in said.err
        assert applies(engine) == []


def test_without_a_terminal_nobody_is_asked_and_it_ends_with_five(project: Path) -> None:
    engine = FakeEngine(plans=[CREATION])

    said = call(engine, project, "apply", answers="y\n")

    assert said.code == 5
    assert applies(engine) == []
    assert said.err == snapshot("""\
evaluate …
error[F830]: Nobody can be asked
  plan 3f2a9c1b77d0 is kept, and nothing was applied
  why: Applying needs a yes, and there is no terminal to ask at.
  help: Look at the plan, then: firma apply 3f2a9c1b77d0 --yes
  more: firma show F830
""")


def test_yes_applies_without_a_question(project: Path) -> None:
    engine = FakeEngine(plans=[CREATION])

    said = call(engine, project, "apply", "--yes", "--acknowledge", "sqlite", "--acknowledge", "unverified")

    assert said.code == 0
    assert applies(engine)[0]["confirmations"] == Confirmations(
        yes=True, acknowledged=frozenset({"sqlite", "unverified"})
    )


def test_nothing_to_do_asks_nothing(project: Path) -> None:
    engine = FakeEngine(plans=[planned()])

    said = call(engine, project, "apply")

    assert said.code == 0
    assert applies(engine) == []


def test_destroying_in_a_critical_environment_takes_its_name(project: Path) -> None:
    plan = planned((change(Action.DELETE, "orders"), Reversibility.ONE_WAY), environment="prod", tier="critical")

    typed = FakeEngine(plans=[plan])
    right = call(typed, project, "destroy", "-e", "prod", answers="yes\nprod\n", terminal=True)
    wrong = call(FakeEngine(plans=[plan]), project, "destroy", "-e", "prod", answers="yes\ndev\n", terminal=True)
    silent = call(FakeEngine(plans=[plan]), project, "destroy", "-e", "prod", "--yes")
    given = FakeEngine(plans=[plan])
    confirmed = call(given, project, "destroy", "-e", "prod", "--yes", "--confirm", "prod")

    assert (right.code, wrong.code, silent.code, confirmed.code) == (0, 5, 5, 0)
    assert "prod is critical. Type its name to go on: " in right.err
    assert "error[F832]" in wrong.err
    assert "error[F832]" in silent.err
    assert [applies(e)[0]["confirmations"] for e in (typed, given)] == [
        Confirmations(yes=True, confirm_name="prod")
    ] * 2


def test_what_must_be_acknowledged_is_asked_for_by_option_before_anything_else(project: Path) -> None:
    plan = planned(
        (change(Action.CREATE, "orders"), Reversibility.RECREATE),
        environment="prod",
        tier="critical",
        acknowledge=("unverified", "sqlite"),
    )

    said = call(FakeEngine(plans=[plan]), project, "apply", "-e", "prod", "--yes", "--acknowledge", "sqlite")

    assert said.code == 5
    assert "error[F362]" in said.err
    assert "error[F363]" not in said.err


def test_the_next_round_goes_on_while_its_verdict_is_no_worse(project: Path) -> None:
    second = planned((change(Action.CREATE, "subnet"), Reversibility.RECREATE), digest="b" * 64)
    engine = FakeEngine(plans=[FIRST, second, planned()], applies=[INCOMPLETE, OK])

    said = call(engine, project, "apply", "--yes")

    assert said.code == 0
    assert [a["planned"] for a in applies(engine)] == [FIRST, second]


def test_a_worse_round_is_not_begun_without_somebody_to_ask(project: Path) -> None:
    worse = planned((change(Action.DELETE, "subnet"), Reversibility.ONE_WAY), digest="b" * 64)
    engine = FakeEngine(plans=[FIRST, worse], applies=[INCOMPLETE, OK])

    said = call(engine, project, "apply", "--yes")

    assert said.code == 5
    assert "error[F833]" in said.err
    assert len(applies(engine)) == 1


def test_a_worse_round_is_asked_about_at_a_terminal_even_after_yes(project: Path) -> None:
    worse = planned((change(Action.DELETE, "subnet"), Reversibility.ONE_WAY), digest="b" * 64)
    engine = FakeEngine(plans=[FIRST, worse], applies=[INCOMPLETE, OK])

    said = call(engine, project, "apply", "--yes", answers="y\n", terminal=True)

    assert said.code == 0
    assert len(applies(engine)) == 2


SETTLING = planned((change(Action.SETTLE, "orders"), Reversibility.NOTHING), deferred=(LATER,))
REST = planned((change(Action.CREATE, "subnet"), Reversibility.RECREATE), digest="b" * 64)


def test_what_a_crashed_run_left_is_settled_and_the_rest_applied_by_one_call(project: Path) -> None:
    engine = FakeEngine(plans=[SETTLING, REST, planned()], applies=[INCOMPLETE, OK])

    said = call(engine, project, "apply", "--yes")

    assert said.code == 0
    assert [a["planned"] for a in applies(engine)] == [SETTLING, REST]


def test_at_a_terminal_what_could_be_planned_after_settling_is_asked_about_for_itself(project: Path) -> None:
    def engine() -> FakeEngine:
        return FakeEngine(plans=[SETTLING, REST, planned()], applies=[INCOMPLETE, OK])

    both, first = engine(), engine()
    agreed = call(both, project, "apply", answers="y\ny\n", terminal=True)
    refused = call(first, project, "apply", answers="y\nn\n", terminal=True)

    assert (agreed.code, refused.code) == (0, 5)
    assert "error[F831]" in refused.err
    assert [len(applies(one)) for one in (both, first)] == [2, 1]


def test_a_round_after_the_settled_one_is_held_to_what_was_agreed_to_then(project: Path) -> None:
    left = planned((change(Action.CREATE, "subnet"), Reversibility.RECREATE), deferred=(LATER,), digest="c" * 64)
    worse = planned((change(Action.DELETE, "subnet"), Reversibility.ONE_WAY), digest="d" * 64)
    engine = FakeEngine(plans=[SETTLING, left, worse], applies=[INCOMPLETE, INCOMPLETE, OK])

    said = call(engine, project, "apply", "--yes")

    assert said.code == 5
    assert "error[F833]" in said.err
    assert len(applies(engine)) == 2


def test_what_stays_deferred_ends_with_three_and_does_not_go_round_for_ever(project: Path) -> None:
    left = planned(deferred=(LATER,))
    engine = FakeEngine(plans=[FIRST, left], applies=[INCOMPLETE])

    said = call(engine, project, "apply", "--yes")

    assert said.code == 3
    assert len(applies(engine)) == 1
    assert "Incomplete: something cannot be planned yet." in said.err


def test_what_the_next_round_finds_complete_is_done(project: Path) -> None:
    engine = FakeEngine(plans=[FIRST, planned()], applies=[INCOMPLETE])

    said = call(engine, project, "apply", "--yes")

    assert said.code == 0
    assert len(applies(engine)) == 1
    assert "Applied." in said.err


def test_a_named_plan_is_applied_exactly_and_ends_after_itself(project: Path) -> None:
    engine = FakeEngine(plans=[FIRST], applies=[INCOMPLETE])

    said = call(engine, project, "apply", "3f2a9c1b77d0", "--yes")

    assert said.code == 3
    assert [verb for verb, _ in engine.asked] == ["show", "apply"]


def test_a_plan_and_units_do_not_go_together(project: Path) -> None:
    said = call(FakeEngine(), project, "apply", "3f2a9c1b77d0", "payments")

    assert said.code == 64


def test_a_refused_plan_is_not_applied_and_ends_with_four(project: Path) -> None:
    refusal = diagnose("F350", "aws.s3.Bucket:receipts is protected")
    plan = planned((change(Action.DELETE, "receipts"), Reversibility.ONE_WAY), refusals=(refusal,))
    engine = FakeEngine(plans=[plan])

    said = call(engine, project, "destroy", "--yes")

    assert said.code == 4
    assert applies(engine) == []


def test_problems_of_a_run_are_told_once_and_the_engines_code_is_the_exit_code(project: Path) -> None:
    problem = diagnose("F613", "a queue of that name", address="aws.sqs.Queue:orders")
    run = UnitRun(
        unit="shop/payments@dev", status="failed", counts={"done": 1, "failed": 1, "skipped": 2}, problems=(problem,)
    )
    ended = Applied(runs=(run,), exit=Exit.ERROR, problems=(problem,))

    said = call(FakeEngine(plans=[CREATION], applies=[ended]), project, "apply", "--yes")

    assert said.code == 1
    assert said.err == snapshot("""\
evaluate …
error[F613]: A thing with this name exists already
 --> aws.sqs.Queue:orders
  a queue of that name
  why: Names are unique there, and somebody else's thing is never taken over in silence.
  help: Adopt the thing, or choose another name.
  more: firma show F613

payments@dev  failed  1 done, 1 failed, 2 skipped

Failed. What was done is recorded; `firma apply` goes on from there.
""")


def test_json_is_an_event_a_line_and_ends_with_the_result(project: Path) -> None:
    said = call(FakeEngine(plans=[CREATION], during=some_work), project, "apply", "--yes", "--json")

    assert said.code == 0
    assert [e["event"] for e in said.events] == [
        "phase",
        "planned",
        "phase",
        "operation",
        "operation",
        "operation",
        "end",
    ]
    assert said.events[-1]["exit_code"] == 0
    assert said.events[-1]["result"]["rounds"][0]["runs"][0]["run"] == "payments@dev#7"
    assert {e["schema_version"] for e in said.events} == {"1.0"}


def test_an_error_in_json_is_an_end_event(project: Path) -> None:
    said = call(FakeEngine(plans=[CREATION]), project, "apply", "--json")

    assert said.code == 5
    assert said.events[-1]["event"] == "end"
    assert said.events[-1]["exit_code"] == 5
    assert said.events[-1]["diagnostics"][0]["code"] == "F830"


def test_destroy_asks_for_a_plan_to_destroy(project: Path) -> None:
    engine = FakeEngine(plans=[small_plan(kind="destroy")])

    said = call(engine, project, "destroy", "payments", "--yes")

    assert engine.asked[0][1]["destroy"] is True
    assert said.out.startswith("Plan to destroy 3f2a9c1b77d0")


def test_rollback_plans_asks_and_applies(project: Path) -> None:
    plan = planned((change(Action.UPDATE, "orders"), Reversibility.IN_PLACE), kind="rollback")
    engine = FakeEngine(plans=[plan])

    said = call(engine, project, "rollback", "payments@dev/aws.sqs.Queue:orders", "--yes", "--reason", "it was wrong")

    assert said.code == 0
    assert engine.asked[0] == (
        "rollback",
        {"target": "payments@dev/aws.sqs.Queue:orders", "going": Going(reason="it was wrong")},
    )
    assert applies(engine)[0]["reason"] == "it was wrong"
    assert said.out.startswith("Plan to roll back")


def test_rollback_check_only_plans(project: Path) -> None:
    engine = FakeEngine(plans=[small_plan(kind="rollback")])

    said = call(engine, project, "rollback", "last", "--check")
    machine = call(engine, project, "rollback", "last", "--check", "--json")

    assert (said.code, machine.code) == (0, 0)
    assert [verb for verb, _ in engine.asked] == ["rollback", "rollback"]
    assert machine.json["result"]["plan"]["kind"] == "rollback"


def test_planned_is_what_the_engine_returned(project: Path) -> None:
    engine = FakeEngine(plans=[CREATION])

    call(engine, project, "apply", "--yes")

    assert isinstance(applies(engine)[0]["planned"], Planned)
