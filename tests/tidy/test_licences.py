"""Every dependency, direct or not, has a licence that we may build on."""

from __future__ import annotations

import re
from email.message import Message
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import cast

import pytest

ROOT = Path(__file__).parents[2]

ALLOWED = re.compile(
    r"\b(MIT|MIT-0|Apache|BSD|0BSD|ISC|PSF|PSFL|Python Software Foundation|Python-2\.0|CNRI-Python|MPL|"
    r"Mozilla Public License|Zlib|Unlicense|Public Domain|CC0)\b",
    re.IGNORECASE,
)
REFUSED = re.compile(r"\b(AGPL|GPL|LGPL|SSPL|BUSL|Business Source|Commons Clause|Proprietary)\b", re.IGNORECASE)

EXCEPTED = {"psycopg": "LGPL-3.0-only", "psycopg-binary": "LGPL-3.0-only"}
"""What is taken all the same, with exactly this licence: a library that is used as it is, comes as a file of its own
that anybody may replace, is no part of what we give out, and is installed by who chooses that store (ADR 0017)."""


def locked() -> list[str]:
    text = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
    return sorted(
        {match.group(1).lower() for match in re.finditer(r"^([A-Za-z0-9_.-]+)(?:\[[^\]]*\])?==", text, re.MULTILINE)}
    )


def licence(name: str) -> str:
    metadata = cast("Message", distribution(name).metadata)  # what it is, and more than its declared protocol
    said = [metadata.get("License-Expression") or "", (metadata.get("License") or "")[:200]]
    said += [value for key, value in metadata.items() if key == "Classifier" and value.startswith("License")]
    return " | ".join(part for part in said if part) or _from_its_file(name)


def _from_its_file(name: str) -> str:
    """The first line of the licence's file, for packages that say nothing in their metadata."""
    files = [file for file in distribution(name).files or () if file.name.startswith("LICENSE")]
    return " | ".join(file.read_text(encoding="utf-8").strip().partition("\n")[0] for file in files)


@pytest.mark.parametrize("name", locked())
def test_a_dependency_has_an_allowed_licence(name: str) -> None:
    try:
        said = licence(name)
    except PackageNotFoundError:
        pytest.skip("not for this platform")

    if name in EXCEPTED:
        assert EXCEPTED[name] in said, f"{name}: {said}"
        return
    assert ALLOWED.search(said), f"{name}: {said or 'no licence said'}"
    assert not REFUSED.search(said), f"{name}: {said}"
