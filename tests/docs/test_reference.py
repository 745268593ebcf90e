"""The reference pages are made from the code, and every code of the catalogue says what it has to."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from firma.core.model.catalogue import CATALOGUE

ROOT = Path(__file__).parents[2]
ERRORS = ROOT / "docs" / "reference" / "errors.md"


def test_the_reference_pages_are_up_to_date() -> None:
    script = ROOT / "scripts" / "reference_pages.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)

    assert done.returncode == 0, f"run scripts/reference\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_a_code_has_a_summary_a_why_help_and_a_place_in_the_page(code: str) -> None:
    entry = CATALOGUE[code]

    assert re.fullmatch(r"F[1-9]\d\d", code)
    assert 5 <= len(entry.summary) <= 90, entry.summary
    assert not entry.summary.endswith(".")
    assert len(entry.why) > 10
    assert len(entry.help) > 3
    assert f'<a id="{code.lower()}"></a>' in ERRORS.read_text(encoding="utf-8")
