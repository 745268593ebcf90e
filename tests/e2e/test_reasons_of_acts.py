"""Acts that are not made from the source say why by themselves; a commit stands for the plan of its source."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    bench = bench_at(tmp_path)
    git(bench, "init", "-q")
    commit(bench, 'sim.cc_Plain("a", v=1)', "First of all")
    bench.firma("apply", "--yes")
    commit(bench, 'sim.cc_Plain("a", v=2)', "The feature (#13)")
    bench.firma("apply", "--yes")
    return bench


def git(bench: Workbench, *words: str) -> str:
    who = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org")
    done = subprocess.run(["git", *who, *words], cwd=bench.root, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(bench: Workbench, body: str, subject: str) -> None:
    bench.sim(body)
    (bench.root / ".gitignore").write_text(".firma/\n", encoding="utf-8")
    git(bench, "add", "-A")
    git(bench, "commit", "-q", "-m", subject)


def reasons(bench: Workbench) -> list[str]:
    return [str(change["reason"]) for change in bench.result("history")["changes"]]


def test_an_act_has_a_reason_of_its_own_unless_one_is_given(bench: Workbench) -> None:
    bench.firma("replace", "a", "--yes")
    bench.firma("replace", "a", "--yes", "--reason", "it was broken")

    assert reasons(bench) == ["it was broken", "sim.cc.Plain:a replaced", "The feature (#13)", "First of all"]


@pytest.mark.parametrize("form", ["#13", "commit"])
def test_a_commit_and_a_pull_request_stand_for_the_plan_of_the_source(bench: Workbench, form: str) -> None:
    name = form if form == "#13" else git(bench, "rev-parse", "HEAD")[:12]
    bench.firma("replace", "a", "--yes")

    told = bench.result("rollback", name, "--check")

    assert [one["value"] for one in told["rollback"]["wished"]] == [1]
