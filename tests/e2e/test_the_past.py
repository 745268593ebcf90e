"""History that answers: authors by git, pull requests, moments, two environments, and what a search finds."""

from __future__ import annotations

import asyncio
import subprocess
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, codes
from firma.engine.answers import HistoryQuery
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Shown, Silent

YES = Confirmations(yes=True)

ENVIRONMENTS = '[environments.dev]\n\n[environments.prod]\ntier = "standard"\nmax_age = "2h"\n'
A = "app@dev/builtin.Data:a"


def git(bench: Workbench, *words: str, name: str = "Ada") -> str:
    who = ("git", "-c", f"user.name={name}", "-c", f"user.email={name.lower()}@example.com", "-c", "commit.gpgsign=no")
    return subprocess.run([*who, *words], cwd=bench.root, check=True, capture_output=True, text=True).stdout.strip()


def commit(bench: Workbench, value: str, subject: str, *, name: str = "Ada", more: str = "") -> str:
    bench.stack(f'firma.Data(\n    "a",\n    input={{"size": "{value}", "tags": {{"x.y": "1"}}}},\n)\n{more}')
    git(bench, "add", ".")
    git(bench, "commit", "-q", "-m", subject, name=name)
    return git(bench, "rev-parse", "HEAD")


def moment() -> str:
    """A time that lies between two applies."""
    time.sleep(0.02)
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    time.sleep(0.02)
    return now


@pytest.fixture
def story(tmp_path: Path) -> tuple[Workbench, dict[str, str]]:
    """A project with three changes: by a commit, by a squashed pull request, by a merged one; and a dirty one."""
    bench, known = bench_at(tmp_path), {}
    bench.configure(environments=ENVIRONMENTS)
    bench.write(".gitignore", ".firma/\n")
    git(bench, "init", "-q", "-b", "main")
    known["begin"] = moment()
    known["first"] = commit(bench, "1", "First", more='firma.Data("gone", input="needle in hay")')
    bench.apply(reason="because of INC-1")
    known["after first"] = moment()
    known["squash"] = commit(bench, "2", "Larger (#12)", name="Bo")
    bench.apply(reason="second")
    git(bench, "checkout", "-q", "-b", "topic")
    known["topic"] = commit(bench, "3", "Larger still; see #12")
    git(bench, "checkout", "-q", "main")
    git(bench, "merge", "-q", "--no-ff", "-m", "Merge pull request #13 from ada/topic", "topic")
    known["merge"] = git(bench, "rev-parse", "HEAD")
    bench.apply(reason="third")
    return bench, known


Story = tuple[Workbench, dict[str, str]]


def reasons(bench: Workbench, what: str = "", **query: Any) -> list[str]:
    asked = HistoryQuery(**query)
    return [item.reason for item in bench.do(lambda engine: engine.history(what, asked)).items]


def test_blame_names_who_wrote_the_line_and_who_applied_it(story: Story) -> None:
    bench, known = story
    found = {one.path: one for one in bench.do(lambda engine: engine.blame(A)).attributes}

    assert found["input.size"].declared is not None
    assert (found["input.size"].value, found["input.size"].before, found["input.size"].reason) == ("3", "2", "third")
    tag = found['input.tags["x.y"]']
    assert tag.declared is not None
    assert (tag.reason, tag.commit, tag.declared.author) == ("because of INC-1", known["first"], "Ada")
    assert tag.declared.commit == known["first"]
    assert tag.outside is None


def test_what_another_commit_wrote_on_a_later_line_is_of_that_commit(story: Story) -> None:
    bench, _ = story
    bench.stack('firma.Data(\n    "a",\n    input={\n        "size": "3",\n        "tags": {"x.y": "2"},\n    },\n)')
    git(bench, "commit", "-q", "-a", "-m", "Lines", name="Cy")
    bench.apply(reason="lines")
    bench.stack('firma.Data(\n    "a",\n    input={\n        "size": "4",\n        "tags": {"x.y": "3"},\n    },\n)')
    git(bench, "commit", "-q", "-a", "-m", "Both", name="Cy")
    text = (bench.root / "stacks/app.py").read_text(encoding="utf-8")
    (bench.root / "stacks/app.py").write_text(text.replace('"x.y": "3"', '"x.y": "4"'), encoding="utf-8")
    git(bench, "commit", "-q", "-a", "-m", "Tag", "--date=2030-01-01T00:00:00Z", name="Di")
    bench.apply(reason="both")

    def author(what: str) -> tuple[str, str]:
        found = bench.do(lambda engine: engine.why(what, declared=True)).declared
        assert found is not None
        return found.author, found.place

    assert author(f"{A}#input.size") == ("Cy", "stacks/app.py:9")
    assert author(f'{A}#input.tags["x.y"]') == ("Di", "stacks/app.py:10")
    assert author(A) == ("Di", "stacks/app.py:10"), "the newest line of the whole declaration"


def test_why_of_a_deep_path_with_a_quoted_key(story: Story) -> None:
    bench, _ = story
    path = f'{A}#input.tags["x.y"]'

    assert bench.do(lambda engine: engine.why(path)).reason == "because of INC-1"
    assert bench.do(lambda engine: engine.why(f"{A}#input.size")).changes == (("input.size", "2", "3"),)
    near = bench.refused(lambda engine: engine.why(f"{A}#input.sise"))
    assert codes(near) == ["F960"]
    assert "input.size" in str(near.diagnostics[0].help)


def test_a_pull_request_is_found_by_its_squash_or_its_merge(story: Story) -> None:
    bench, known = story

    assert reasons(bench, "#12") == ["second"], "a subject that only mentions it is not it"
    assert reasons(bench, "#13") == ["third"]
    assert reasons(bench, commit="#13") == ["third"]
    assert reasons(bench, commit="main~1") == ["second"]
    assert reasons(bench, known["squash"][:8]) == ["second"]
    planned = bench.do(lambda engine: engine.rollback("#13", progress=Silent()))
    assert [change.address for plan in planned.plans for change in plan.changes if change.attributes] != []
    assert codes(bench.refused(lambda engine: engine.history("#99"))) == ["F961"]
    assert codes(bench.refused(lambda engine: engine.history("", HistoryQuery(commit="no-such-branch")))) == ["F965"]
    assert codes(bench.refused(lambda engine: engine.history("0" * 12))) == ["F913"]


def test_history_is_narrowed(story: Story) -> None:
    bench, known = story

    assert reasons(bench, attribute="input.size") == ["third", "second", "because of INC-1"]
    assert reasons(bench, A, attribute="input.tags") == ["because of INC-1"]
    assert reasons(bench, f"{A}#input.tags") == ["because of INC-1"]
    assert reasons(bench, actions=("deleted",)) == ["second"]
    assert reasons(bench, until=known["after first"]) == ["because of INC-1"]
    assert reasons(bench, since=known["after first"]) == ["third", "second"]
    assert reasons(bench, since="1h", kinds=("change",)) == ["third", "second", "because of INC-1"]
    page = bench.do(lambda engine: engine.history("", HistoryQuery(limit=1)))
    assert (len(page.items), page.total, page.more) == (1, 3, 2)
    run = bench.do(lambda engine: engine.runs()).items[-1].run
    assert reasons(bench, run=run) == ["because of INC-1"]
    assert codes(bench.refused(lambda engine: engine.history("", HistoryQuery(since="2026-11-24T10:00")))) == ["F962"]
    assert codes(bench.refused(lambda engine: engine.history("", HistoryQuery(since="soon")))) == ["F962"]
    assert codes(bench.refused(lambda engine: engine.history("", HistoryQuery(run="nonsense")))) == ["F913"]
    for what in ("", A):
        assert codes(bench.refused(partial(Engine.history, what=what, query=HistoryQuery(attribute="inputt")))) == [
            "F960"
        ]
    early = bench.refused(lambda engine: engine.show("app", at="100d")).diagnostics[0]
    assert (early.code, early.detail) == ("F964", "app@dev was not begun 100d ago")


def test_what_was_at_a_time_is_shown(story: Story) -> None:
    bench, known = story
    then = known["after first"]

    gone = bench.do(lambda engine: engine.show("gone", at=then))
    assert isinstance(gone, Shown)
    assert gone.obj.now is not None
    assert gone.obj.now.attributes["input"] == "needle in hay"
    assert len(bench.do(lambda engine: engine.state(at=then))) == 2
    assert len(bench.do(lambda engine: engine.state())) == 1
    assert codes(bench.refused(lambda engine: engine.state(at=known["begin"]))) == ["F964"]
    assert codes(bench.refused(lambda engine: engine.show("a", at=known["begin"]))) == ["F964"]
    assert codes(bench.refused(lambda engine: engine.outputs("app", at=known["begin"]))) == ["F964"]


def test_times_and_now_are_compared(story: Story) -> None:
    bench, known = story
    then = f"@{known['after first']}"

    since = bench.do(lambda engine: engine.diff(then, "now", unit="app"))
    assert [(one.address, one.kind) for one in since] == [
        ("builtin.Data:a", "changed"),
        ("builtin.Data:gone", "removed"),
    ]
    assert [one.kind for one in bench.do(lambda engine: engine.diff("now", then))] == ["changed", "added"]
    assert bench.do(lambda engine: engine.diff("now", None)) == ()
    assert codes(bench.refused(lambda engine: engine.diff("dev", then))) == ["F963"]
    assert codes(bench.refused(lambda engine: engine.diff(then, None, unit="nothing"))) == ["F904"]


def test_a_search_finds_what_lives_and_what_is_gone(story: Story) -> None:
    bench, known = story

    def found(text: str) -> set[tuple[str, str, bool]]:
        return {(hit.what, hit.address, hit.lives) for hit in bench.do(lambda engine: engine.search(text)).hits}

    gone, here = "builtin.Data:gone", "builtin.Data:a"
    assert ("attribute", gone, False) in found("needle in hay")
    assert found("size=3") == {("attribute", here, True)}
    assert ("attribute", here, False) in found("size=2")
    assert found("reason=inc-1") == {("reason", "", True)}
    assert ("commit", "", True) in found(known["squash"])
    assert ("address", here, True) in found("builtin.Data:a")
    state = bench.state()
    name = state.objects[state.by_address[here]].now
    assert name is not None
    assert ("identifier", here, True) in found(name.identifier)
    assert codes(bench.refused(lambda engine: engine.search("x"))) == ["F966"]
    assert codes(bench.refused(lambda engine: engine.search("size="))) == ["F966"]


def test_two_environments_are_compared_by_what_they_asked_for(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    bench.configure(environments=ENVIRONMENTS)
    bench.stack('a = firma.Data("a", input="1")\nfirma.Data("b", input=a.id)')
    bench.apply()
    bench.stack('a = firma.Data("a", input="2")\nfirma.Data("b", input=a.id)\nfirma.Data("c", input="3")')
    bench.environment = "prod"

    async def whole() -> None:
        async with bench.opened("prod") as engine:
            planned = await engine.plan(progress=Silent())
            await engine.apply(planned, reason="r", confirmations=YES, progress=Silent(), cancel=CancelToken())

    asyncio.run(whole())
    found = bench.do(lambda engine: engine.diff("dev", "prod"), "dev")
    back = bench.do(lambda engine: engine.diff("prod", "dev"), "dev")

    told = {one.address: (one.unit, one.kind, one.attributes) for one in found}
    assert told.pop("settings")[2] == (("max_age_ms", 3_600_000, 7_200_000),)
    assert told == {
        "builtin.Data:a": ("app", "changed", (("input", "1", "2"),)),
        "builtin.Data:c": ("app", "added", (("input", None, "3"),)),
    }
    assert [one.kind for one in back] == ["changed", "changed", "removed"]
    assert codes(bench.refused(lambda engine: engine.diff("dev", "prod", unit="nothing"))) == ["F904"]


MATRICES = """
[environments.dev.matrix]
r = ["a", "b"]

[environments.prod]
tier = "critical"

[environments.prod.matrix]
r = ["a", "c"]
cell = { r = ["d"] }
"""


def test_matrices_are_compared_by_their_values_and_not_by_where_they_stand(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    bench.configure(environments=MATRICES)
    bench.write(
        "stacks/cell.py",
        """
        import firma

        class S(firma.Settings):
            r: str

        @firma.stack(matrix="r")
        def cell(settings: S) -> None:
            firma.Data("a", input=settings.r)
        """,
    )
    bench.apply()

    (settings,) = bench.do(lambda engine: engine.diff("dev", "prod"), "dev")[:1]

    assert settings.address == "settings"
    assert settings.attributes == (
        ("matrix.cell.r", None, ("d",)),
        ("matrix.r", ("a", "b"), ("a", "c")),
        ("tier", "standard", "critical"),
    )
    same = MATRICES.replace('tier = "critical"\n', "").replace('"c"', '"b"').replace('cell = { r = ["d"] }\n', "\n")
    bench.configure(environments=same)
    assert all(one.address != "settings" for one in bench.do(lambda engine: engine.diff("dev", "prod"), "dev"))
    assert "F850" not in bench.firma("diff", "dev", "prod").codes()


def test_a_dirty_tree_has_no_author(story: Story) -> None:
    bench, _ = story
    bench.stack('firma.Data("a", input="dirty")')
    bench.apply()

    found = bench.do(lambda engine: engine.blame(f"{A}#input"))
    (one,) = found.attributes
    assert one.declared is not None
    assert one.declared.why_unknown.startswith("uncommitted")
    assert one.dirty
