"""Every output of `--json` keeps its published schema, and schemas only grow within a major version."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cli_samples import (
    change,
    planned,
    sample_differences,
    sample_graph,
    sample_history,
    sample_shown,
    sample_why,
    small_plan,
)
from cli_world import Conversation, FakeEngine, call
from drift_samples import sample_drifted, sample_refreshed
from firma.cli.json_schemas import RESULTS, schema_of
from firma.core.model.diagnostic import Severity, diagnose
from firma.core.model.place import Place
from firma.core.model.value import Map, Sensitive
from firma.core.plan.plan import Action, Deferred, Scope
from firma.core.trust.verdict import Reversibility
from firma.engine.request import CancelToken
from firma.engine.result import Exit, Progress
from past_samples import BOB, DECLARED, sample_blame, sample_hits, sample_runs, sample_seen

ROOT = Path(__file__).parents[3]
PUBLISHED = ROOT / "docs" / "reference" / "json"
FIRST = ROOT / "tests" / "fixtures" / "formats" / "json-1.0"
"""The shapes of 1.0, as they were published first."""

WHAT = "payments@dev/aws.sqs.Queue:orders"
NOTE = diagnose(
    "F814", "a note", severity=Severity.NOTE, place=Place("firma.toml", 3, 1, 4), source="a = 1", notes=("n",)
)
DEFERRED = Deferred(address="aws.ec2.Subnet:a", why="later", waits_for=("lookup:zones",))


def strict(schema: Any) -> Any:
    """A schema under which a member that nobody documented is an error."""
    schema = copy.deepcopy(schema)
    stack = [schema]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            if "properties" in item:
                item.setdefault("additionalProperties", False)
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
    return schema


def problems(said: Conversation, verb: str) -> list[str]:
    validator = Draft202012Validator(strict(schema_of(verb)))
    return [f"{e.json_path}: {e.message[:300]}" for line in said.events for e in validator.iter_errors(line)]


async def everything(progress: Progress, _: CancelToken) -> Exit | None:
    progress.phase("apply", "payments@dev")
    progress.operation("shop/payments@dev", "create:orders", "aws.sqs.Queue:orders", "done", "fine", 1.0)
    progress.note(NOTE)
    return None


def engine() -> FakeEngine:
    return FakeEngine(
        plans=[small_plan(deferred=(DEFERRED,), notes=(NOTE,)), planned(deferred=(DEFERRED,))],
        whys=sample_why(declared=DECLARED, outside=BOB),
        blames=(sample_blame(),),
        items=(*sample_history(), *sample_seen()),
        ran=sample_runs(),
        hits=sample_hits(),
        differences=sample_differences(),
        objects=(sample_shown(),),
        values={"a": Sensitive("x"), "b": Map({"$odd": 2**80})},
        view=sample_graph(),
        problems=(NOTE,),
        drifted=sample_drifted(),
        refreshed=sample_refreshed(),
        during=everything,
    )


CALLS: tuple[tuple[str, ...], ...] = (
    ("plan",),
    ("plan", "--refresh", "wrong"),
    ("apply", "--yes"),
    ("apply",),
    ("apply", "--frobnicate"),
    ("destroy", "--yes"),
    ("rollback", "last", "--yes"),
    ("rollback", "last", "--check"),
    ("move", "orders", "renamed", "--yes"),
    ("move", "orders", "renamed", "--check"),
    ("import", "orders", "https://orders", "--yes"),
    ("import", "orders", "https://orders", "--check"),
    ("forget", "orders", "--yes"),
    ("forget", "orders", "--check"),
    ("replace", "orders", "--yes"),
    ("replace", "orders", "--check"),
    ("drift",),
    ("drift", "accept", WHAT, "--until", "2027-01-31"),
    ("drift", WHAT, "--revert", "--check"),
    ("drift", WHAT, "--revert", "--yes"),
    ("refresh",),
    ("validate",),
    ("why", WHAT),
    ("blame", WHAT),
    ("history",),
    ("runs",),
    ("status",),
    ("query",),
    ("query", "SELECT address FROM resources"),
    ("search", "orders"),
    ("diff",),
    ("show", WHAT),
    ("show", "F803"),
    ("state",),
    ("show", "payments@dev"),
    ("output", "payments"),
    ("output",),
    ("graph",),
    ("resolve", WHAT, "--search"),
    ("takeover", "payments", "--reason", "gone"),
    ("ledger", "recover", "--from", "backup.db", "--yes"),
    ("ledger", "recover"),
    ("secrets", "audit"),
    ("secrets", "rotate", "--reason", "ana left"),
    ("ledger", "redact", "payments@dev/aws.sqs.Queue:orders#tags", "--reason", "request 311", "--yes"),
    ("ledger", "doctor"),
    ("store", "hardening", "postgresql://h/d"),
    ("store", "migrate", "nowhere.db", "new.db"),
    ("verify",),
    ("bundle", "last", "-o", "change.json"),
    ("key", "new"),
    ("trust", "init"),
    ("trust", "show"),
    ("config",),
    ("version",),
    ("completion", "bash"),
    ("init", "new"),
    ("sandbox", "status"),
)


@pytest.mark.parametrize("words", CALLS, ids=" ".join)
def test_what_a_verb_prints_keeps_its_schema(project: Path, words: tuple[str, ...]) -> None:
    said = call(engine(), project, *words, "--json")

    assert problems(said, words[0]) == []
    assert said.out.isascii()


def test_a_partial_plan_keeps_the_schema(project: Path) -> None:
    whole = small_plan()
    scope = Scope(targets=("web/",), added=("t.A:a",), held=(("t.B:b", "create"), ("output:b", "output")))
    part = replace(whole, root=replace(whole.root, plans=tuple(replace(plan, scope=scope) for plan in whole.plans)))
    said = call(FakeEngine(plans=[part]), project, "plan", "--json")

    assert problems(said, "plan") == []
    assert said.json["result"]["units"][0]["scope"]["held"][0] == {"address": "t.B:b", "action": "create"}


def test_a_stored_plan_keeps_the_schema_of_show(project: Path) -> None:
    said = call(FakeEngine(plans=[small_plan()]), project, "show", "3f2a9c1b77d0", "--json")

    assert problems(said, "show") == []


def test_errors_keep_the_schema_too(tmp_path: Path, project: Path) -> None:
    broken = FakeEngine(error=RuntimeError("x"))

    for verb in ("plan", "apply", "state", "graph"):
        assert problems(call(None, tmp_path, verb, "--json"), verb) == []
        assert problems(call(broken, project, verb, "--json"), verb) == []


def test_every_verb_is_called_here() -> None:
    assert {words[0] for words in CALLS} == set(RESULTS)


def test_an_undocumented_member_would_be_caught(project: Path) -> None:
    said = call(engine(), project, "version", "--json")
    more = said.json
    more["result"]["surprise"] = 1

    assert problems(Conversation(0, json.dumps(more), ""), "version")


@pytest.mark.parametrize("verb", sorted(RESULTS))
def test_the_published_schema_is_the_one_of_the_code(verb: str) -> None:
    published = json.loads((PUBLISHED / f"{verb}.json").read_text(encoding="utf-8"))

    Draft202012Validator.check_schema(published)
    assert published == schema_of(verb), "run scripts/reference"


def losses(old: Any, new: Any, path: str = "$") -> Iterator[str]:
    """What readers of the old schema rely on and the new one does not promise any more."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key, item in old.items():
            if key in {"title", "description", "$comment"}:
                continue
            if key not in new:
                yield f"{path}.{key} is gone"
            else:
                yield from losses(item, new[key], f"{path}.{key}")
    elif isinstance(old, list) and isinstance(new, list):
        if all(isinstance(i, str | int) for i in [*old, *new]):
            yield from (f"{path} lacks {item!r}" for item in old if item not in new)
        else:
            yield from (
                line for i, (a, b) in enumerate(zip(old, new, strict=False)) for line in losses(a, b, f"{path}[{i}]")
            )
            if len(new) < len(old):
                yield f"{path} has fewer choices"
    elif old != new:
        yield f"{path} was {old!r} and is {new!r}"


@pytest.mark.parametrize("verb", sorted(RESULTS))
def test_schemas_only_grow_within_a_major_version(verb: str) -> None:
    first = json.loads((FIRST / f"{verb}.json").read_text(encoding="utf-8"))
    allowed = [line for line in losses(first, schema_of(verb)) if "schema_version.const" not in line]

    assert allowed == []


def test_a_lost_member_would_be_caught() -> None:
    first = schema_of("version")
    second = copy.deepcopy(first)
    del second["properties"]["result"]["anyOf"][0]["properties"]["firma"]

    assert list(losses(first, second))


def test_a_plan_of_unknown_danger_is_unknown_in_json(project: Path) -> None:
    plan = planned((change(Action.UPDATE, "orders"), Reversibility.UNKNOWN))
    said = call(FakeEngine(plans=[plan]), project, "plan", "--json")

    assert said.json["result"]["units"][0]["verdict"]["overall"] == "unknown"
