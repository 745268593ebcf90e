"""What people read when they plan."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from inline_snapshot import snapshot

from cli_samples import attribute, change, planned, small_plan
from cli_world import FakeEngine, call
from firma.core.model.diagnostic import RefusedError, Severity, StaleError, diagnose
from firma.core.model.place import Place
from firma.core.model.value import Asset, Map, SecretRef
from firma.core.plan.plan import Action, Deferred
from firma.core.trust.verdict import Reversibility


def test_a_small_plan_shows_everything_the_dangerous_first_and_the_verdict_last(project: Path) -> None:
    said = call(FakeEngine(plans=[small_plan()]), project, "plan")

    assert said.text == snapshot("""\
Plan 3f2a9c1b77d0  shop · dev · 1 unit · 4 changes

No way back (1)
  - payments@dev/aws.sqs.Queue:old  stacks/payments.py:12:5
      delete: no longer declared
      back: none: because of facts

The way back loses something (1)
  ± payments@dev/aws.rds.DBInstance:db  stacks/payments.py:12:5
      replace (create the new one first): engine_version cannot change in place
      ~ engine_version  "14" → "15"  forces the replacement
      back: create it again, empty: because of facts

The way back makes or removes the thing again (1)
  + payments@dev/aws.iam.Role:reader  stacks/payments.py:12:5
      + role_name  known after apply
      + path       "/"

The way back is an update in place (1)
  ~ payments@dev/aws.sqs.Queue:orders  stacks/payments.py:12:5
      update in place: the source says otherwise
      ~ visibility_timeout  30 → 60
      ~ policy.a            1 → 2
      ~ password            (sensitive) → (sensitive), changed

payments@dev  +1 ~1 ±1 -1  owner team-payments

Verdict: no way back for 1 of 4 changes
  One queue is deleted with what is in it.
  The database is made anew from nothing.
--- stderr
evaluate …
--- exit 0
""")


def test_an_empty_plan_says_so(project: Path) -> None:
    said = call(FakeEngine(plans=[planned()]), project, "plan", "payments")

    assert said.text == snapshot("""\
Plan 3f2a9c1b77d0  shop · dev · 1 unit · 0 changes

Nothing to do: source, ledger and what was observed agree.
--- stderr
evaluate …
--- exit 0
""")


def test_units_and_options_reach_the_engine_in_full_form(project: Path) -> None:
    engine = FakeEngine(plans=[planned()])

    call(engine, project, "plan", "payments", "network@dev", "--refresh", "full", "--locked", "--destroy")

    assert engine.asked == [
        (
            "plan",
            {
                "units": ("shop/payments@dev", "shop/network@dev"),
                "refresh": "full",
                "destroy": True,
                "locked": True,
                "relock": False,
            },
        )
    ]
    assert engine.closed == 1


def test_what_is_deferred_is_named_and_ends_with_three(project: Path) -> None:
    deferred = Deferred(
        address="aws.ec2.Subnet:public", why="its number is known after apply", waits_for=("lookup:zones",)
    )
    plan = planned((change(Action.CREATE, "orders"), Reversibility.RECREATE), deferred=(deferred,))

    said = call(FakeEngine(plans=[plan]), project, "plan")

    assert said.text == snapshot("""\
Plan 3f2a9c1b77d0  shop · dev · 1 unit · 1 change

The way back makes or removes the thing again (1)
  + payments@dev/aws.sqs.Queue:orders  stacks/payments.py:12:5

Cannot be planned yet (1)
  ? payments@dev/aws.ec2.Subnet:public
      its number is known after apply; waits for lookup:zones

payments@dev  +1  owner team-payments

Verdict: way back by making or removing again
--- stderr
evaluate …
--- exit 3
""")


def test_a_refusal_stands_in_the_verdict_and_ends_with_four(project: Path) -> None:
    refusal = diagnose("F350", "aws.s3.Bucket:receipts is protected", address="aws.s3.Bucket:receipts")
    plan = planned((change(Action.DELETE, "receipts"), Reversibility.ONE_WAY), refusals=(refusal,))

    said = call(FakeEngine(plans=[plan]), project, "plan", "--destroy")

    assert said.code == 4
    assert "error[F350]: A protected thing would be destroyed" in said.err


def test_changes_end_with_two_only_where_it_is_asked_for(project: Path) -> None:
    plan = small_plan()

    assert call(FakeEngine(plans=[plan]), project, "plan").code == 0
    assert call(FakeEngine(plans=[plan]), project, "plan", "--exit-code").code == 2
    assert call(FakeEngine(plans=[planned()]), project, "plan", "--exit-code").code == 0


def test_five_thousand_changes_fit_on_some_screens_and_lose_no_danger(project: Path) -> None:
    kinds = ["aws.sqs.Queue", "aws.iam.Role", "aws.s3.Bucket", "aws.ec2.Subnet"]
    many = [
        (change(Action.CREATE, f"thing-{i}", attribute("a", None, i), kind=kinds[i % 4]), Reversibility.RECREATE)
        for i in range(4_990)
    ]
    alarming = [(change(Action.DELETE, f"gone-{i}"), Reversibility.ONE_WAY) for i in range(10)]
    engine = FakeEngine(plans=[planned(*many, *alarming)])

    said = call(engine, project, "plan")

    assert len(said.out.splitlines()) < 60
    assert all(f"gone-{i}" in said.out for i in range(10))
    assert said.out.index("gone-0") < said.out.index("thing-")
    assert "\n".join(said.out.splitlines()[-16:]) == snapshot("""\
      delete
      back: none: because of facts
  - payments@dev/aws.sqs.Queue:gone-9  stacks/payments.py:12:5
      delete
      back: none: because of facts

The way back makes or removes the thing again (4,990)
  + 1,248  aws.iam.Role    payments@dev  thing-1, thing-5, thing-9, …
  + 1,248  aws.sqs.Queue   payments@dev  thing-0, thing-4, thing-8, …
  + 1,247  aws.ec2.Subnet  payments@dev  thing-3, thing-7, thing-11, …
  + 1,247  aws.s3.Bucket   payments@dev  thing-2, thing-6, thing-10, …
  (summed up; one by one with --full)

payments@dev  +4990 -10  owner team-payments

Verdict: no way back for 10 of 5,000 changes\
""")


def test_values_are_cut_and_documents_and_texts_are_compared_inside(project: Path) -> None:
    script = "#!/bin/sh\nset -e\n" + "\n".join(f"line {i}" for i in range(30))
    plan = planned(
        (
            change(
                Action.UPDATE,
                "worker",
                attribute("user_data", script, script.replace("line 3\n", "line three\n")),
                attribute("description", "x" * 5_000, "y" * 5_000),
                attribute("policy", '{"Statement": [{"Effect": "Allow"}]}', '{"Statement": [{"Effect": "Deny"}]}'),
                attribute("tags", Map({"env": "dev", "team": "a"}), Map({"env": "dev", "owner": "b"})),
                attribute("zones", ("a", "b"), ("a", "c", "b")),
                attribute(
                    "code", Asset("a" * 64, 2_048, "functions/receipt"), Asset("b" * 64, 2_050, "functions/receipt")
                ),
                attribute("secret", SecretRef("environment", "KEY"), SecretRef("environment", "KEY", version="2")),
                attribute("reformatted", '{"a": 1}', '{"a":1}'),
                kind="aws.lambda.Function",
            ),
            Reversibility.IN_PLACE,
        )
    )

    said = call(FakeEngine(plans=[plan]), project, "plan")

    assert said.out == snapshot("""\
Plan 3f2a9c1b77d0  shop · dev · 1 unit · 1 change

The way back is an update in place (1)
  ~ payments@dev/aws.lambda.Function:worker  stacks/payments.py:12:5
      update in place
      ~ user_data
          @@ -5,3 +5,3 @@
           line 2
          -line 3
          +line three
           line 4
      ~ description
          - "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" (5,…
          + "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…" (5,…
      ~ policy.Statement[0].Effect  "Allow" → "Deny"
      + tags.owner                  "b"
      - tags.team                   "a"
      + zones[1]                    "c"
      ~ code
          - asset functions/receipt sha256:aaaaaaaaaaaa (2.0 KiB)
          + asset functions/receipt sha256:bbbbbbbbbbbb (2.0 KiB)
      ~ secret                      secret environment:KEY → secret environment:KEY version 2
      ~ reformatted
          the same JSON document, written otherwise

payments@dev  ~1  owner team-payments

Verdict: way back in place
""")


def test_values_cannot_steer_the_terminal(project: Path) -> None:
    evil = "\x1b]0;owned\x07\u202egnp.exe\x9b2J\r\n\u2028end"
    plan = planned(
        (change(Action.UPDATE, f"q{evil}", attribute(evil, evil, evil + "!"), why=evil), Reversibility.IN_PLACE),
        sentences=(evil,),
    )

    said = call(FakeEngine(plans=[replace(plan, printed=evil, isolation=evil)]), project, "plan", "--full")

    assert said.code == 0
    for sign in ("\x1b", "\x07", "\x9b", "\r", "\u202e", "\u2028"):
        assert sign not in said.out + said.err


def test_secrets_are_neither_in_the_text_nor_in_the_json(project: Path) -> None:
    for words in (("plan",), ("plan", "--full"), ("plan", "--json"), ("plan", "-vv")):
        said = call(FakeEngine(plans=[small_plan()]), project, *words)
        assert said.code == 0
        assert "canary" not in said.out + said.err


def test_a_terminal_without_unicode_gets_ascii(project: Path) -> None:
    said = call(FakeEngine(plans=[small_plan()]), project, "plan", encoding="ascii")

    assert said.out.isascii()
    assert "-/+ payments@dev/aws.rds.DBInstance:db" in said.out
    assert '"14" -> "15"' in said.out


def test_colour_repeats_the_signs_and_changes_nothing_else(project: Path) -> None:
    plain = call(FakeEngine(plans=[small_plan()]), project, "plan", environ={"NO_COLOR": "1", "FORCE_COLOR": "1"})
    coloured = call(FakeEngine(plans=[small_plan()]), project, "plan", environ={"FORCE_COLOR": "1", "TERM": "xterm"})

    assert "\x1b[" not in plain.out
    assert "\x1b[31m-\x1b[0m" in coloured.out
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured.out) == plain.out


def test_an_error_of_the_engine_has_place_source_line_and_caret(project: Path) -> None:
    problem = diagnose(
        "F803",
        "`visibilty_timeout` is no property",
        place=Place("stacks/payments.py", 12, 25, 42),
        source='    sqs.Queue("orders", visibilty_timeout=60)',
        address="aws.sqs.Queue:orders",
        notes=("known are visibility_timeout, queue_name",),
        help="Did you mean `visibility_timeout`?",
    )

    said = call(FakeEngine(error=RefusedError(problem)), project, "plan")

    assert said.text == snapshot("""\
--- stderr
error[F803]: firma.toml has a key that Firma does not know
  --> stacks/payments.py:12:25
   |
12 |     sqs.Queue("orders", visibilty_timeout=60)
   |                         ^^^^^^^^^^^^^^^^^
   |
   at: aws.sqs.Queue:orders
   `visibilty_timeout` is no property
   note: known are visibility_timeout, queue_name
   why: A misspelt key that is passed over looks like a setting that holds.
   help: Did you mean `visibility_timeout`?
   more: firma show F803
--- exit 4
""")


def test_errors_choose_the_exit_code_by_what_the_caller_does_next(project: Path) -> None:
    said = call(FakeEngine(error=StaleError(diagnose("F802", "x"))), project, "plan")

    assert said.code == 6


def test_notes_of_the_plan_are_on_stderr_and_in_the_json(project: Path) -> None:
    note = diagnose("F814", "a note", severity=Severity.NOTE)

    text = call(FakeEngine(plans=[planned(notes=(note,))]), project, "plan")
    machine = call(FakeEngine(plans=[planned(notes=(note,))]), project, "plan", "--json")

    assert "note[F814]" in text.err
    assert "F814" not in text.out
    assert machine.json["diagnostics"][0]["code"] == "F814"
    assert machine.json["exit_code"] == 0


def test_a_bug_says_that_it_is_one_and_shows_no_secret(project: Path) -> None:
    said = call(FakeEngine(error=RuntimeError("password=canary-1234 went wrong")), project, "plan")

    assert said.code == 1
    assert "error[F850]" in said.err
    assert "canary" not in said.err
    assert "RuntimeError: password=(redacted) went wrong" in said.err


def test_a_plan_that_was_not_stored_says_so(project: Path) -> None:
    said = call(FakeEngine(plans=[replace(small_plan(), stored=False)]), project, "plan")

    assert "Not stored: it cannot be applied by its digest." in said.out


def test_weaker_isolation_of_the_program_is_said(project: Path) -> None:
    some = call(FakeEngine(plans=[replace(planned(), isolation="network")]), project, "plan")
    none = call(FakeEngine(plans=[replace(planned(), isolation="")]), project, "plan")
    full = call(FakeEngine(plans=[planned()]), project, "plan")

    assert "weaker isolation: network held (missing: files, processes)." in some.err
    assert "weaker isolation: none held" in none.err
    assert "isolation" not in full.err
