"""Every code of the catalogue is made by some code of ours; that tests reach each is checked by `codes_reached`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from codes_reached import CodesReached, printed
from firma.core.ledger.store import StoreError
from firma.core.model import diagnostic as module
from firma.core.model.catalogue import CATALOGUE
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.stores.problems import explain

SOURCE = Path(module.__file__).parents[2]
ROOT = Path(__file__).parents[2]

ASKING = """
import sys
from _pytest.config import _prepareconfig
from codes_reached import is_whole
print(is_whole(_prepareconfig(sys.argv[1:])))
"""


def plugin(request: pytest.FixtureRequest) -> CodesReached:
    found = request.config.pluginmanager.get_plugin("codes-reached")
    assert isinstance(found, CodesReached)
    return found


def test_every_code_stands_somewhere_in_the_code_that_makes_it() -> None:
    files = [p for p in SOURCE.rglob("*.py") if "catalogue" not in p.parts]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    assert [code for code in CATALOGUE if not re.search(rf'"{code}"', text)] == [], "nobody can ever meet these"


def test_a_diagnostic_of_a_test_does_not_count(request: pytest.FixtureRequest) -> None:
    reached = plugin(request).reached
    was = "F620" in reached
    reached.discard("F620")
    one = diagnose("F620", "made here")
    Diagnostic.from_plain(one.to_plain())
    assert "F620" not in reached
    if was:
        reached.add("F620")


def test_a_diagnostic_of_the_code_counts(request: pytest.FixtureRequest) -> None:
    reached = plugin(request).reached
    reached.discard("F515")
    explain(StoreError("x", code="F515"))
    assert "F515" in reached


@pytest.mark.parametrize(
    ("text", "program", "codes"),
    [
        ("error[F401]: The plan is stale", False, {"F401"}),
        ('{"code":"F402","severity":"error"}', False, {"F402"}),
        ("firma: F703 it did not start", False, {"F703"}),
        ("F701 install it", True, {"F701"}),
        ("F701 is shown by `firma show`", False, set()),
        ("see F401 for more", False, set()),
    ],
)
def test_only_what_a_process_says_as_its_own_counts(text: str, program: bool, codes: set[str]) -> None:
    assert printed((text.encode(), ""), program=program) == codes


def test_a_process_of_ours_is_listened_to_and_another_is_not(request: pytest.FixtureRequest) -> None:
    reached = plugin(request).reached
    was = "F820" in reached
    reached.discard("F820")
    subprocess.run([sys.executable, "-c", "print('error[F820]: none')"], capture_output=True, check=True)
    assert "F820" not in reached
    subprocess.run([sys.executable, "-m", "firma.cli", "nonsense"], capture_output=True, check=False)
    assert "F820" in reached
    if was:
        reached.add("F820")


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ((), True),
        (("-m", "not soak"), True),
        (("-m", "soak"), False),
        (("-k", "codes"), False),
        (("tests/docs",), False),
        (("--collect-only",), False),
    ],
)
def test_a_run_is_whole_as_scripts_test_begins_it_and_not_where_something_was_chosen(
    words: tuple[str, ...], whole: bool
) -> None:
    done = subprocess.run(
        (sys.executable, "-c", ASKING, *words),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": "tests"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert done.stdout.split()[-1] == str(whole)


def test_scripts_test_chooses_no_other_mark() -> None:
    """What makes the run whole is written there and here: a second mark would end the search for codes silently."""
    assert re.findall(r"-m [\"']([^\"']+)", (ROOT / "scripts" / "test").read_text()) == ["not soak"]
