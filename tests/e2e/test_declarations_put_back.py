"""A deleted declaration is put back into the source: its text from git, where it stood, or a refusal that says why."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes

FIRST = """
sim.cc_Plain("a", v=1)
# What the whole shop waits for.
b = sim.cc_Plain(
    "b",
    v=10,  # seconds
    refs=["x"],
)
sim.cc_Plain("c", v=3, refs=[b.id])
sim.cc_Plain("d", v=4)
"""
WITHOUT = 'sim.cc_Plain("a", v=1)\nsim.cc_Plain("d", v=5)'
"""Two are deleted, of which one uses the other, and a later value of a third stays."""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    bench = bench_at(tmp_path)
    bench.write(".gitignore", ".firma/\n")
    bench.sim(FIRST)
    git(bench, "init", "-q")
    commit(bench, "first")
    bench.apply()
    return bench


def git(bench: Workbench, *words: str) -> None:
    names = ("-c", "user.name=ana", "-c", "user.email=ana@example.org")
    subprocess.run(("git", *names, *words), cwd=bench.root, check=True, capture_output=True)


def commit(bench: Workbench, subject: str) -> None:
    git(bench, "add", "-A")
    git(bench, "commit", "-qm", subject)


def source(bench: Workbench) -> str:
    return (bench.root / "stacks" / "app.py").read_text(encoding="utf-8")


def deleted_and_back(bench: Workbench, body: str = WITHOUT, head: str = "") -> None:
    """Delete by the source, and take that back by a hold."""
    bench.sim(body, head=head)
    commit(bench, "fewer")
    bench.settle()
    bench.firma("rollback", "last", "--yes")
    assert changes(bench.plan()) == {}


def test_deleted_declarations_come_back_as_they_were_written_and_the_holds_end(bench: Workbench) -> None:
    deleted_and_back(bench)
    assert len(bench.things()) == 4

    said = bench.firma("rollback", "--patch", "--write", code=None)

    text = source(bench)
    where = text.index("# What the whole shop waits for."), text.index('"b",'), text.index("# seconds")
    assert list(where) == sorted(where)
    assert text.index('sim.cc_Plain("a", v=1)') < where[0] < text.index('"c", v=3') < text.index('"d"'), said.whole
    assert "v=5" in text or "v=4" in text
    bench.firma("apply", "--yes")
    assert not [hold for hold in bench.state().holds.values() if hold.declaration is not None]
    assert changes(bench.plan()) == {}


def test_a_rollback_that_is_not_made_prints_the_patch_and_writes_nothing(bench: Workbench) -> None:
    bench.sim(WITHOUT)
    commit(bench, "fewer")
    bench.settle()
    before = source(bench)
    said = bench.firma("rollback", "last", "--patch", code=None)
    assert "+        # What the whole shop waits for." in said.out
    assert source(bench) == before


def test_an_import_that_went_with_it_comes_back(bench: Workbench) -> None:
    head = "from simulated import cc_Named as Name, cc_Plain\n"
    bench.sim('cc_Plain("a", v=1)\nName("n", v=2)', head=head)
    commit(bench, "with an import")
    bench.settle()
    deleted_and_back(bench, 'cc_Plain("a", v=1)', head="from simulated import cc_Plain\n")

    bench.firma("rollback", "--patch", "--write")

    assert "from simulated import cc_Named as Name\n" in source(bench)
    assert 'Name("n", v=2)' in source(bench)
    bench.firma("apply", "--yes")
    assert changes(bench.plan()) == {}


def test_where_lines_moved_and_a_block_is_empty_it_finds_its_place(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("only", v=1)')
    commit(bench, "one")
    bench.settle()
    deleted_and_back(bench, "pass", head='\n\nWORD = "moves everything down"\n')

    bench.firma("rollback", "--patch", "--write")

    assert 'sim.cc_Plain("only", v=1)' in source(bench)
    assert "pass" not in source(bench)


def refusal(bench: Workbench) -> str:
    said = bench.firma("rollback", "--patch", code=None)
    assert said.codes() == {"F953"}, said.whole
    return said.err


def test_what_git_does_not_have_is_refused_with_the_place(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim("pass")
    bench.apply()
    bench.firma("rollback", "last", "--yes")
    assert "it stood at stacks/app.py:" in refusal(bench)
    assert "no commit" in refusal(bench)


def test_what_has_no_file_or_no_surroundings_any_more_is_refused_with_the_place(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("z", v=9)', name="other")
    commit(bench, "another file")
    bench.settle()
    (bench.root / "stacks" / "other.py").unlink()
    commit(bench, "no other file")
    bench.settle()
    bench.firma("rollback", "last", "--yes")
    assert "there is no stacks/other.py any more" in refusal(bench)


def test_a_declaration_that_does_something_else_today_is_refused(bench: Workbench) -> None:
    body = 'size = 7\nsim.cc_Plain("a", v=1)\nsim.cc_Plain("s", v=size)'
    bench.sim(body)
    commit(bench, "a name")
    bench.settle()
    deleted_and_back(bench, 'size = 8\nsim.cc_Plain("a", v=1)')
    said = refusal(bench)
    assert "its declaration is gone from the source" in said
    assert "stacks/app.py:" in said
