"""Patches where a stack has instances: one declaration stands for several things, and one edit does all of them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, problems

CELL = """
import firma


class Settings(firma.Settings):
    region: str
    size: int = 1


@firma.stack(matrix="region")
def cell(settings: Settings) -> None:
    firma.Data("early", input=settings.size)
"""
LATE = '    firma.Data("late", input=settings.region)  # the second\n'
UNITS = ("cell.eu", "cell.us")


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.configure(environments='[environments.dev]\nmatrix = { region = ["eu", "us"] }\n')
    made.write(".gitignore", ".firma/\n")
    return made


def committed(bench: Workbench, text: str) -> None:
    bench.write("stacks/cell.py", text)
    who = ("-c", "user.name=ana", "-c", "user.email=ana@example.org")
    for words in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "as it is")):
        subprocess.run(("git", *who, *words), cwd=bench.root, check=True, capture_output=True)
    assert problems(bench.apply()) == []


def source(bench: Workbench) -> str:
    return (bench.root / "stacks" / "cell.py").read_text(encoding="utf-8")


def holds(bench: Workbench) -> int:
    return sum(len(bench.state(unit).holds) for unit in UNITS)


def test_a_declaration_that_was_deleted_in_all_instances_is_put_back_once(bench: Workbench) -> None:
    committed(bench, CELL + LATE)
    committed(bench, CELL)
    bench.firma("rollback", "last", "--yes")
    assert holds(bench) == 2

    said = bench.firma("rollback", "--patch", "--write")

    assert said.codes() == set(), said.whole
    assert source(bench) == CELL + LATE
    bench.firma("apply", "--yes")
    assert (holds(bench), changes(bench.plan())) == (0, {})


def test_a_declaration_that_was_made_in_all_instances_is_taken_out_once(bench: Workbench) -> None:
    committed(bench, CELL)
    committed(bench, CELL + LATE)
    bench.firma("rollback", "last", "--yes")
    assert holds(bench) == 2

    bench.firma("rollback", "--patch", "--write")

    assert source(bench) == CELL
    bench.firma("apply", "--yes")
    assert (holds(bench), changes(bench.plan())) == (0, {})


def test_what_is_held_in_one_instance_alone_is_refused_with_the_other_by_name(bench: Workbench) -> None:
    committed(bench, CELL)
    committed(bench, CELL + LATE)
    bench.firma("rollback", "cell.eu@dev/builtin.Data:late", "--yes")

    said = bench.firma("rollback", "--patch", code=None)

    assert said.codes() == {"F953"}
    told = " ".join(said.err.split())
    assert "cell.eu@dev/builtin.Data:late: its declaration cannot be taken out alone: stacks/cell.py:13" in told
    assert "changes cell.us@dev/builtin.Data:late, too" in told


def test_a_setting_of_all_instances_is_written_once(bench: Workbench) -> None:
    committed(bench, CELL)
    settings = bench.root / "environments" / "dev.toml"
    bench.write("environments/dev.toml", "[cell]\nsize = 2\n")
    bench.apply()
    bench.firma("rollback", "last", "--yes")

    said = bench.firma("rollback", "--patch", "--write", code=None)

    assert said.code == 0, said.whole
    text = settings.read_text(encoding="utf-8")
    assert text == "[cell]\nsize = 1\n", "no table of an instance beside that of all"
