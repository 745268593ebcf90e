"""Refactoring at the command line: split, import, forget and replace, with JSON that keeps its schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from engine_world import Workbench, bench_at
from firma.cli.json_schemas import schema_of

NAME = "sim.cc.Plain:main"
MAIN = 'sim.cc_Plain("main", v=1)'
COMING = 'sim.cc_Plain("main", v=1, moved_from="net/sim.cc.Plain:main")'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def firma(bench: Workbench, *words: str, code: int = 0) -> list[dict[str, Any]]:
    """Run the command line with --json; return what it printed, which keeps the verb's schema."""
    said = bench.firma(*words, "--json", code=code)
    validator = Draft202012Validator(schema_of(words[0]))
    found = [json.loads(line) for line in said.out.splitlines()]
    for line in found:
        validator.validate(line)
    return found


def two(bench: Workbench, one: str, other: str) -> None:
    bench.sim(one, name="net")
    bench.sim(other, name="app")


def test_a_split_by_source_alone_is_two_rounds_of_one_apply(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.firma("apply", "--yes")
    before = [(m.uid, m.writes) for m in bench.things()]
    two(bench, "pass", f'{COMING}\nsim.cc_Plain("more", v=2)')

    planned = bench.firma("plan", code=None)
    assert "Plan to move" in planned.out
    assert "F941" in planned.err
    assert "it goes to app@dev/sim.cc.Plain:main" in planned.out
    said = bench.firma("apply", "--yes")
    assert "create" in said.out or "+" in said.out
    assert next((m.uid, m.writes) for m in bench.things()) == before[0]
    assert "Nothing to do" in bench.firma("plan").out


def test_a_stored_move_is_applied_by_its_digest_and_its_life_before_is_told(bench: Workbench) -> None:
    two(bench, MAIN, "pass")
    bench.firma("apply", "--yes", "--reason", "first of all")
    two(bench, "pass", MAIN)
    answer = firma(bench, "move", f"net@dev/{NAME}", "app@dev", "--check")[-1]["result"]["plan"]
    assert (answer["kind"], [c["action"] for u in answer["units"] for c in u["changes"]]) == ("move", ["move", "move"])
    bench.firma("apply", answer["digest"], "--yes", "--reason", "split")

    why = firma(bench, "why", f"app@dev/{NAME}")[-1]["result"]
    assert (why["action"], why["reason"]) == ("moved between units", "split")
    assert any("net@dev/sim.cc.Plain:main" in note for note in why["notes"])
    attribute = firma(bench, "why", f"app@dev/{NAME}#v")[-1]["result"]
    assert (attribute["unit"], attribute["action"], attribute["reason"]) == ("shop/net@dev", "created", "first of all")
    history = firma(bench, "history", f"app@dev/{NAME}")[-1]["result"]
    assert {p["unit"] for item in history["changes"] for p in item["parts"]} == {"shop/net@dev", "shop/app@dev"}
    assert len(history["changes"]) == 2, "both halves of a move are one change"


def test_forget_import_and_replace_speak_and_end_with_their_codes(bench: Workbench) -> None:
    bench.sim(MAIN)
    bench.firma("apply", "--yes")
    (thing,) = bench.things()
    assert bench.firma("forget", "main", code=5).codes() >= {"F830"}  # nobody was there to ask
    assert "stays in the cloud" in bench.firma("forget", "main", "--yes").err
    refused = bench.firma("import", "main", "i-nothing", "--yes", code=1)
    assert "F252" in refused.err
    end = firma(bench, "import", "main", str(thing.identifier), "--yes")[-1]
    assert (end["event"], end["exit_code"]) == ("end", 0)
    assert "Nothing to do" in bench.firma("plan").out
    shown = bench.firma("replace", "main", "--check")
    assert "Plan to replace" in shown.out
    bench.firma("replace", "main", "--yes")
    assert [m.uid for m in bench.things()] != [thing.uid]
    assert bench.firma("replace", "mian", "--yes", code=64).codes() >= {"F905"}


@pytest.mark.parametrize("verb", ["move", "import", "forget", "replace"])
def test_the_verbs_help_with_examples(bench: Workbench, verb: str) -> None:
    said = bench.firma(verb, "--help")
    assert "Examples" in said.out
    assert f"firma {verb} " in said.out
