"""Streams that take nothing: full, or closed before the call. No traceback; a code where it can be said."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

import pytest

from engine_world import Said, Workbench, bench_at


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.stack('firma.Data("a", input=1)')
    return made


def through_a_shell(bench: Workbench, words: str, **variables: str) -> Said:
    command = " ".join(map(shlex.quote, bench.command()))
    done = subprocess.run(
        ["/bin/sh", "-c", f"{command} {words}"],
        cwd=bench.root,
        env={**bench.environ, **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=120,
    )
    said = Said(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in said.whole, said.whole
    assert "F850" not in said.codes(), said.whole
    return said


@pytest.mark.parametrize("where", [">/dev/full", ">&-"])
@pytest.mark.parametrize("words", ["--help", "plan --help", "--version", "version", "version --json", "plan"])
def test_an_answer_that_cannot_be_written_is_named_and_no_success(bench: Workbench, words: str, where: str) -> None:
    said = through_a_shell(bench, f"{words} {where}")
    assert said.code == 1
    assert "F845" in said.codes()


@pytest.mark.parametrize("where", ["2>/dev/full", "2>&-", "-v 2>/dev/full", "-v 2>&-"])
def test_without_standard_error_the_answer_and_the_exit_code_are_the_same(bench: Workbench, where: str) -> None:
    said = through_a_shell(bench, f"version {where}")
    assert said.code == 0
    assert said.out.startswith("firma ")
    assert through_a_shell(bench, f"nope {where}").code == 64


@pytest.mark.parametrize("where", [">/dev/full", ">&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_an_apply_that_nobody_hears_is_done_and_recorded(bench: Workbench, where: str) -> None:
    said = through_a_shell(bench, f"apply --yes {where}")
    assert said.code == 1
    assert list(bench.objects()) == ["builtin.Data:a"]
    bench.verified()
    assert bench.result("plan")["units"][0]["empty"]


def test_a_log_that_cannot_be_written_stops_the_verb_before_it_begins(bench: Workbench) -> None:
    said = through_a_shell(bench, "apply --yes --log-file /dev/full")
    assert said.code == 1
    assert said.err.count("F840]") == 1
    assert not (bench.root / ".firma" / "ledger.db").exists()


def test_a_completion_that_cannot_be_written_is_named(bench: Workbench) -> None:
    said = through_a_shell(bench, ">/dev/full", _FIRMA_COMPLETE="bash_source")
    assert said.code == 1
    assert "F845" in said.codes()


def test_a_reader_that_went_away_is_no_error(bench: Workbench) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(
            bench.command("version"),
            cwd=bench.root,
            env=bench.environ,
            stdout=gone,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_terminal_that_is_dumb_gets_no_colour_even_if_it_is_forced(bench: Workbench) -> None:
    assert "\x1b" not in through_a_shell(bench, "plan", TERM="dumb", FORCE_COLOR="1").whole
    assert "\x1b" in through_a_shell(bench, "plan", TERM="xterm", FORCE_COLOR="1").whole
