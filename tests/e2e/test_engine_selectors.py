"""Which units a plan is about: all, by owner, tag, path and change since a revision; and what selects nothing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.model.diagnostic import FirmaError
from firma.engine.request import Selection

OUT = """
class Net(firma.Outputs):
    x: str
"""

ESTATE = """
[owners]
net = "team-platform"
app = "team-apps"

[tags]
app = { tier = "gold", online = "yes" }
log = { tier = "iron" }
"""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.configure(ESTATE)
    made.stack('a = firma.Data("a", input=1)\nreturn Net(x=a.id)', name="net", head=OUT, gives="Net")
    made.stack('firma.Data("u", input=net.x)', name="app", head="from stacks.net import Net", takes="net: Net")
    made.stack('firma.Data("l", input=1)', name="log")
    return made


def planned(
    bench: Workbench, *names: str, owners: str = "", tags: str = "", paths: str = "", since: str = ""
) -> list[str]:
    """Return the units that a selection plans."""
    one = {key: (word,) if word else () for key, word in (("owners", owners), ("tags", tags), ("paths", paths))}
    selection = Selection(owners=one["owners"], tags=one["tags"], paths=one["paths"], changed_since=since)
    return [plan.unit.partition("/")[2] for plan in bench.plan(*names, selection=selection).plans]


def test_units_are_selected_by_owner_tag_and_path_and_by_all_of_them_together(bench: Workbench) -> None:
    assert planned(bench, owners="team-platform") == ["net@dev"]
    assert planned(bench, owners="team-*") == ["net@dev", "app@dev"]
    bench.apply()  # from here on, `app` finds what `net` gives
    assert planned(bench, tags="tier") == ["app@dev", "log@dev"]
    assert planned(bench, tags="tier=gold") == ["app@dev"]
    assert planned(bench, paths="stacks/l*") == ["log@dev"]
    assert planned(bench, paths="stacks/") == ["net@dev", "app@dev", "log@dev"]
    assert planned(bench, tags="tier", paths="stacks/log.py") == ["log@dev"]
    assert planned(bench, "app", "log", tags="tier=iron") == ["log@dev"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--owner", "team-plattform"), "Did you mean `team-platform`?"),
        (("--tag", "tier=silver"), "--tag tier=silver"),
        (("--path", "stacks/none.py"), "--path stacks/none.py"),
        (("--owner", "team-apps", "--tag", "tier=iron"), "meant by all of --owner team-apps --tag tier=iron"),
    ],
    ids=["owner", "tag", "path", "together"],
)
def test_a_selector_that_selects_nothing_is_refused(bench: Workbench, options: tuple[str, ...], said: str) -> None:
    for verb in (("plan",), ("apply", "--yes"), ("destroy", "--yes"), ("validate",)):
        answer = bench.firma(*verb, *options, code=64)
        assert answer.codes() == {"F936"}
        assert said in answer.err


def test_all_is_what_no_name_means_and_stands_alone(bench: Workbench) -> None:
    bench.firma("apply", "--all", "--yes")
    assert "F938" in bench.firma("plan", "--all", "net", code=64).codes()
    assert "F938" in bench.firma("plan", "--all", "--owner", "team-apps", code=64).codes()
    bench.firma("destroy", "--all", "--yes")
    assert bench.objects("net") == {}


def test_what_is_gone_is_selected_by_what_firma_toml_says_of_it(bench: Workbench) -> None:
    bench.apply()
    (bench.root / "stacks" / "log.py").unlink()
    assert planned(bench, owners="team-*") == ["net@dev", "app@dev"]
    assert planned(bench, tags="tier=iron") == ["log@dev"]
    assert changes(bench.plan(selection=Selection(paths=("stacks/log.py",)))) == {"builtin.Data:l": "delete"}


# -- since a revision -------------------------------------------------------------------------------------------------
def commit(bench: Workbench, words: str = "a commit") -> None:
    """Commit everything; the repository is made at the first call."""
    git = ["git", "-C", str(bench.root), "-c", "user.name=A", "-c", "user.email=a@example.com"]
    bench.write(".gitignore", ".firma/\n")
    if not (bench.root / ".git").exists():
        subprocess.run([*git, "init", "-q", "-b", "main"], check=True, capture_output=True)
    subprocess.run([*git, "add", "."], check=True, capture_output=True)
    subprocess.run([*git, "commit", "-q", "-m", words], check=True, capture_output=True)


def test_only_what_declares_something_else_and_its_users_are_planned_since_a_revision(bench: Workbench) -> None:
    bench.write("sizes.py", "LOG = 1\n")
    bench.stack('firma.Data("l", input=LOG)', name="log", head="from sizes import LOG")
    bench.apply()
    commit(bench)
    assert planned(bench, since="HEAD") == []
    bench.write("stacks/log.py", "# a comment moves every line\n" + (bench.root / "stacks" / "log.py").read_text())
    assert planned(bench, since="HEAD") == []
    bench.write("sizes.py", "LOG = 2\n")
    assert planned(bench, since="HEAD") == ["log@dev"]
    commit(bench)
    bench.stack('a = firma.Data("a", input=2)\nreturn Net(x=a.id)', name="net", head=OUT, gives="Net")
    assert planned(bench, since="HEAD") == ["net@dev", "app@dev"]
    assert planned(bench, since="HEAD~1") == ["net@dev", "app@dev", "log@dev"]
    assert planned(bench, since="HEAD~1", owners="team-apps") == ["app@dev"]
    bench.stack('firma.Data("n", input=1)', name="new")
    assert "new@dev" in planned(bench, since="HEAD")


def test_a_changed_setting_selects_its_unit_alone(bench: Workbench) -> None:
    head = "class S(firma.Settings):\n    size: int = 1\n"
    bench.stack('firma.Data("l", input=settings.size)', name="log", head=head, takes="settings: S")
    commit(bench)
    bench.write("environments/dev.toml", "[log]\nsize = 2\n")
    assert planned(bench, since="HEAD") == ["log@dev"]


def test_nothing_changed_plans_nothing_and_is_no_error(bench: Workbench) -> None:
    bench.apply()
    commit(bench)
    said = bench.firma("plan", "--changed-since", "HEAD", "--exit-code")
    assert said.out.splitlines()[0].split("  ")[1] == "shop · dev · 0 units · 0 changes"
    assert "F936" not in said.codes()
    bench.firma("apply", "--changed-since", "HEAD", "--yes")


def test_a_revision_whose_program_is_refused_counts_every_unit_as_changed(bench: Workbench) -> None:
    bench.stack("raise ValueError", name="log")
    commit(bench)
    bench.stack('firma.Data("l", input=1)', name="log")
    found = bench.plan(selection=Selection(changed_since="HEAD"))
    assert len(found.plans) == 3
    assert [note.code for note in found.notes] == ["F937"]


def test_a_revision_that_git_does_not_know_is_refused(bench: Workbench) -> None:
    assert "F937" in bench.firma("plan", "--changed-since", "HEAD", code=64).codes()
    commit(bench)
    assert "F937" in bench.firma("plan", "--changed-since", "no-such-branch", code=64).codes()
    with pytest.raises(FirmaError):
        planned(bench, since="--output=x")
    assert not (bench.root / "x").exists()
