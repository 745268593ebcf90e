"""What people read when they ask what is, and why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli_samples import sample_differences, sample_graph, sample_history, sample_shown, sample_why, small_plan
from cli_world import FakeEngine, call
from firma.core.model.value import Map, Sensitive
from firma.engine.answers import HistoryQuery

WHAT = "payments@dev/aws.sqs.Queue:orders"


def test_why_answers_what_when_who_reason_commit_and_the_way_back(project: Path) -> None:
    engine = FakeEngine(whys=sample_why())

    said = call(engine, project, "why", WHAT)

    assert engine.asked == [("why", {"address": WHAT, "declared": True})]
    assert said.text == snapshot("""\
payments@dev/aws.sqs.Queue:orders
  what      update at stacks/payments.py:12
  when      2025-12-29 02:00:00 +02:00 (3 days ago)
  who       ann@example.com (unverified) on laptop
  reason    orders took longer than 30 s
  commit    aaaaaaaaaaaa
  approval  none
  run       payments@dev#7
  plan      3f2a9c1b77d0
  witness   nobody else remembers these 0 entries

Changed
  ~ visibility_timeout  30 → 60

Safe to go back? Yes: by an update in place
  visibility_timeout can be changed in place, and the value before is in the ledger
  firma rollback payments@dev/aws.sqs.Queue:orders
--- exit 0
""")


@pytest.mark.parametrize(
    ("back", "shown"),
    [("one_way", "No: there is no way back"), ("unknown", "Not known"), ("nonsense", "Not known"), ("", "Not known")],
)
def test_what_is_not_known_is_never_shown_as_good(project: Path, back: str, shown: str) -> None:
    environ = {"FORCE_COLOR": "1", "TERM": "xterm"}
    said = call(FakeEngine(whys=sample_why(back=back)), project, "why", WHAT, environ=environ)

    assert f"\x1b[1;31m{shown}" in said.out
    assert "\x1b[32m" not in said.out


def test_a_dirty_tree_is_said(project: Path) -> None:
    said = call(FakeEngine(whys=sample_why(dirty=True)), project, "why", WHAT)

    assert "aaaaaaaaaaaa with uncommitted changes" in said.out


def test_times_in_json_are_utc_with_milliseconds(project: Path) -> None:
    said = call(FakeEngine(whys=sample_why()), project, "why", WHAT, "--json")

    assert said.json["result"]["when"] == "2025-12-29T00:00:00.000Z"
    assert said.json["result"]["back"]["class"] == "in_place"


def test_history_lists_changes_with_all_their_runs(project: Path) -> None:
    engine = FakeEngine(items=sample_history())

    said = call(engine, project, "history", "payments@dev", "--limit", "5")

    assert engine.asked == [("history", {"what": "payments@dev", "query": HistoryQuery(limit=5)})]
    assert said.text == snapshot("""\
apply 3f2a9c1b77d0 done  payments@dev  2026-01-01 00:00:00 +02:00 (2 hours ago)
  by ann@example.com (unverified) on laptop
  reason: orders took longer than 30 s
  commit aaaaaaaaaaaa with uncommitted changes
  2 runs, 12 s
  ~ aws.sqs.Queue:orders  update
  + aws.s3.Bucket:b0  create
  + aws.s3.Bucket:b1  create
  + aws.s3.Bucket:b2  create
  + aws.s3.Bucket:b3  create
  … and 2 more: 2 create
    all of them: firma show 3f2a9c1b77d0 --full

takeover payments@dev#3  payments@dev  2025-12-31 23:30:00 +02:00 (2 hours ago)
  by ann@example.com (unverified) on laptop
  commit unknown (not a git repository)
--- exit 0
""")


def test_no_history_is_said(project: Path) -> None:
    assert call(FakeEngine(), project, "history").out == "No history here.\n"


def test_diff_shows_what_differs_inside(project: Path) -> None:
    engine = FakeEngine(differences=sample_differences())

    said = call(engine, project, "diff", "payments@dev#3", "payments@dev#7")

    assert engine.asked == [("diff", {"a": "payments@dev#3", "b": "payments@dev#7"})]
    assert said.text == snapshot("""\
+ payments@dev/aws.s3.Bucket:new
    + arn  "arn:new"
~ payments@dev/aws.sqs.Queue:orders
    ~ tags.a  "1" → "2"
    + tags.b  "3"

2 differences
--- exit 0
""")


def test_diff_ends_with_two_only_where_it_is_asked_for(project: Path) -> None:
    engine = FakeEngine(differences=sample_differences())

    assert call(engine, project, "diff").code == 0
    assert call(engine, project, "diff", "--exit-code").code == 2
    assert call(FakeEngine(), project, "diff", "--exit-code").code == 0


def test_state_is_a_table(project: Path) -> None:
    said = call(FakeEngine(objects=(sample_shown(),)), project, "state")

    assert said.text == snapshot("""\
payments@dev/aws.sqs.Queue:orders  https://sqs.local/orders  1 minute ago

1 object
--- exit 0
""")


def test_show_prints_an_object_with_its_attributes(project: Path) -> None:
    said = call(FakeEngine(objects=(sample_shown(),)), project, "show", WHAT)

    assert said.text == snapshot("""\
payments@dev/aws.sqs.Queue:orders
  object      5, aws.sqs.Queue, provider aws
  identifier  https://sqs.local/orders
  condition   there
  observed    1 minute ago
  place       stacks/payments.py:12
  options     protect=True
  users       aws.iam.RolePolicy:reader

Attributes
  arn = "arn:aws:sqs:orders"
  key = (sensitive)
  tags:
    team = "payments"
--- exit 0
""")


def test_show_prints_a_stored_plan_and_its_json_says_which_it_is(project: Path) -> None:
    said = call(FakeEngine(plans=[small_plan()]), project, "show", "3f2a9c1b77d0")
    machine = call(FakeEngine(plans=[small_plan()]), project, "show", "3f2a9c1b77d0", "--json")

    assert said.out.startswith("Plan 3f2a9c1b77d0")
    assert machine.json["result"]["kind"] == "plan"


def test_show_says_what_a_code_means_anywhere(tmp_path: Path) -> None:
    said = call(None, tmp_path, "show", "f803")

    assert said.text == snapshot("""\
F803: firma.toml has a key that Firma does not know

why: A misspelt key that is passed over looks like a setting that holds.
help: Correct or remove the key.
--- exit 0
""")


def test_an_unknown_code_is_refused(tmp_path: Path) -> None:
    said = call(None, tmp_path, "show", "F000")

    assert said.code == 64
    assert "error[F825]" in said.err


def test_outputs_are_a_table_and_one_of_them_is_raw(project: Path) -> None:
    engine = FakeEngine(values={"url": "https://sqs.local/orders", "ports": (80, 443), "tags": Map({"a": "b"})})

    table = call(engine, project, "output", "payments")
    raw = call(engine, project, "output", "payments@dev", "url")
    number = call(engine, project, "output", "payments@dev", "ports")

    assert engine.asked[0] == ("outputs", {"unit": "shop/payments@dev"})
    assert table.out == snapshot("""\
ports  [80, 443]
tags   {a: "b"}
url    "https://sqs.local/orders"
""")
    assert raw.out == "https://sqs.local/orders\n"
    assert json.loads(number.out) == [80, 443]


def test_without_a_unit_the_outputs_of_all_are_listed_by_unit(project: Path) -> None:
    engine = FakeEngine(values={"url": "x", "password": Sensitive("canary")})

    table, plain = call(engine, project, "output"), call(engine, project, "output", "--json")
    opened = call(engine, project, "output", "--reveal")

    assert engine.asked[0] == ("all_outputs", {})
    assert table.out == snapshot("""\
payments@dev
  password  (sensitive)
  url       "x"
""")
    assert plain.json["result"] == {
        "unit": "",
        "outputs": {},
        "units": [
            {"unit": "shop/network@dev", "outputs": {}},
            {"unit": "shop/payments@dev", "outputs": {"password": {"$sensitive": True}, "url": "x"}},
        ],
    }
    assert "canary" not in table.out + plain.out
    assert "canary" in opened.out
    assert call(FakeEngine(), project, "output").out == "No outputs.\n"


def test_one_unit_has_its_outputs_in_the_old_place_and_in_the_new_one(project: Path) -> None:
    said = call(FakeEngine(values={"url": "x"}), project, "output", "payments", "--json").json["result"]

    assert (said["unit"], said["outputs"]) == ("shop/payments@dev", {"url": "x"})
    assert said["units"] == [{"unit": "shop/payments@dev", "outputs": {"url": "x"}}]


def test_a_unit_is_shown_with_its_objects_and_outputs(project: Path) -> None:
    said = call(FakeEngine(objects=(sample_shown(),), values={"url": "x"}), project, "show", "payments@dev")

    assert said.out == snapshot("""\
payments@dev
payments@dev/aws.sqs.Queue:orders  https://sqs.local/orders  1 minute ago

1 object

Outputs
  url  "x"
""")


def test_an_output_of_several_lines_reaches_a_script_as_it_is(project: Path) -> None:
    engine = FakeEngine(values={"certificate": "-----BEGIN\n\tabc\n-----END"})

    assert call(engine, project, "output", "payments", "certificate").out == "-----BEGIN\n\tabc\n-----END\n"


def test_a_sensitive_output_is_printed_only_where_it_is_asked_for(project: Path) -> None:
    engine = FakeEngine(values={"password": Sensitive("canary")})

    for words in (("output", "payments"), ("output", "payments", "password"), ("output", "payments", "--json")):
        said = call(engine, project, *words)
        assert "canary" not in said.out + said.err
    refused = call(engine, project, "output", "payments", "password")
    opened = call(engine, project, "output", "payments", "password", "--reveal")

    assert (refused.code, opened.code) == (1, 0)
    assert "error[F827]" in refused.err
    assert opened.out == "canary\n"


def test_an_unknown_output_is_refused_with_what_was_meant(project: Path) -> None:
    said = call(FakeEngine(values={"queue_url": "x"}), project, "output", "payments", "queue_ulr")

    assert said.code == 64
    assert "Did you mean `queue_url`?" in said.err


def test_the_graph_is_text_or_dot(project: Path) -> None:
    engine = FakeEngine(view=sample_graph())

    text = call(engine, project, "graph", "payments")
    dot = call(engine, project, "graph", "--format", "dot")

    assert text.out == snapshot("""\
payments@dev
  ~ aws.sqs.Queue:orders
  + aws.iam.RolePolicy:reader
      uses aws.sqs.Queue:orders

2 nodes, 1 edge
""")
    assert dot.out == snapshot("""\
digraph firma {
  rankdir=LR;
  node [shape=box, fontname="sans-serif"];
  subgraph cluster_0 {
    label="payments@dev";
    "shop/payments@dev/aws.sqs.Queue:orders" [label="aws.sqs.Queue:orders", color="#f9a825"];
    "shop/payments@dev/aws.iam.RolePolicy:reader" [label="aws.iam.RolePolicy:reader", color="#2e7d32"];
  }
  "shop/payments@dev/aws.iam.RolePolicy:reader" -> "shop/payments@dev/aws.sqs.Queue:orders";
}
""")
