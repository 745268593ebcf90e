"""One change has one name, and every verb that asks for a change takes it by each of its names."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes
from firma.core.model.digest import digest_bytes
from firma.engine.engine import Engine
from firma.engine.result import Difference, HistoryItem, Planned, Silent

GIT = ("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false")


def git(bench: Workbench, *words: str) -> str:
    done = subprocess.run([*GIT, *words], cwd=bench.root, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def write(bench: Workbench, number: int) -> str:
    """Write both stacks with another value and commit; return the commit."""
    for name in ("app", "web"):
        bench.stack(f'firma.Data("{name}", input="{number}")', name=name)
    git(bench, "add", ".")
    git(bench, "commit", "-q", "-m", f"Number {number}")
    return git(bench, "rev-parse", "HEAD")


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    """Return a project of two stacks that were changed twice, each time from a commit of its own."""
    made = bench_at(tmp_path)
    made.write(".gitignore", ".firma/\n")
    git(made, "init", "-q")
    for number in (1, 2):
        write(made, number)
        made.apply()
    return made


def told(bench: Workbench, unit: str = "app") -> list[HistoryItem]:
    """Return the changes of a unit, the newest first."""
    return list(bench.do(lambda engine: engine.history(unit)).items)


def names(item: HistoryItem) -> dict[str, str]:
    return {"root": item.root[:6], "unit": item.plan[:12], "run": item.runs[-1], "commit": item.commit[:12]}


def shown(bench: Workbench, name: str) -> str:
    async def work(engine: Engine) -> str:
        found = await engine.show(name)
        assert isinstance(found, Planned)
        return found.root.digest

    return bench.do(work)


def taken_back(bench: Workbench, name: str) -> list[str]:
    async def work(engine: Engine) -> Planned:
        return await engine.rollback(name, progress=Silent())

    return sorted(changes(bench.do(work)))


def differing(bench: Workbench, first: str, second: str | None = None) -> list[Difference]:
    return list(bench.do(lambda engine: engine.diff(first, second)))


def test_every_name_of_a_change_is_taken_by_every_verb(bench: Workbench) -> None:
    newest, former = told(bench)
    both, alone = ["builtin.Data:app", "builtin.Data:web"], ["builtin.Data:app"]

    for kind, name in names(newest).items():
        part = both if kind in ("root", "commit") else alone
        assert shown(bench, name) == newest.root, kind
        assert taken_back(bench, name) == part, kind
        since = differing(bench, names(former)[kind], name)
        assert [one.address for one in since] == part, kind
        assert ("input", "1", "2") in since[0].attributes, kind
        assert differing(bench, name) == [], kind


def test_the_name_that_plan_prints_is_what_history_why_and_a_rollback_say(bench: Workbench) -> None:
    write(bench, 3)
    digest = bench.firma("plan").out.split()[1]
    bench.firma("apply", digest, "--yes", "--reason", "third")

    lines = bench.firma("history", "app").out.splitlines()
    why = bench.firma("why", "app@dev/builtin.Data:app").out
    held = bench.firma("rollback", digest, "--check").out

    assert lines[0].startswith(f"change {digest} done")
    assert f"  plan      {digest}\n" in why
    assert "2 changes" in held
    assert bench.firma("show", digest).out.split()[1] == digest
    assert bench.result("history", "app")["changes"][0]["root"].startswith(digest)
    assert bench.result("why", "app@dev/builtin.Data:app")["root"].startswith(digest)


def test_a_commit_with_several_changes_is_not_guessed_at(bench: Workbench) -> None:
    commit = git(bench, "rev-parse", "HEAD")
    bench.stack('firma.Data("app", input="other")')
    bench.apply()

    assert codes(bench.refused(lambda engine: engine.diff(commit, None))) == ["F913"]
    assert codes(bench.refused(lambda engine: engine.rollback(commit, progress=Silent()))) == ["F913"]
    assert codes(bench.refused(lambda engine: engine.show(commit))) == ["F913"]
    (newest, *_), said = told(bench), bench.firma("history", "app").out
    assert newest.dirty
    assert f"commit {commit[:12]} with uncommitted changes" in said.splitlines()[3]
    assert bench.result("history", "app")["changes"][0]["dirty"] is True


def test_what_names_no_change_is_said(bench: Workbench) -> None:
    nothing = digest_bytes(json.dumps("no plan").encode())[:12]

    assert codes(bench.refused(lambda engine: engine.diff(nothing, None))) == ["F913"]
    assert codes(bench.refused(lambda engine: engine.diff("app@dev#1", "web@dev#1"))) == ["F913"]
    assert codes(bench.refused(lambda engine: engine.show(nothing))) == ["F906"]
    assert codes(bench.refused(lambda engine: engine.show("app@dev#999"))) == ["F913"]
