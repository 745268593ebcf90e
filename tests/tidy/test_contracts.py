"""The contracts of imports can fail: lint-imports runs over a copy of the source as it is, and with a wrong import."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = Path(sys.executable).parent / "lint-imports"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the source's modules and of the settings, and what lint-imports says of it."""

    folder: Path

    def add(self, module: str, text: str) -> None:
        """Append to a module, or begin a new one."""
        path = self.folder / "src" / "firma" / module
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(text)

    def lint(self) -> tuple[int, str]:
        """Return the exit code and the output; the copy, not the installed package, is what it reads."""
        env = {**os.environ, "PYTHONPATH": str(self.folder / "src")}
        done = subprocess.run(
            [PROGRAM, "--no-cache", "--no-logo"], cwd=self.folder, capture_output=True, text=True, check=False, env=env
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """Take the Python modules only: stubs and data import nothing."""

    def others(folder: str | os.PathLike[str], names: list[str]) -> Iterator[str]:
        return (name for name in names if not name.endswith(".py") and not (Path(folder) / name).is_dir())

    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=lambda folder, names: set(others(folder, names)))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return Copy(tmp_path)


def test_the_source_as_it_is_keeps_every_contract(copy: Copy) -> None:
    code, said = copy.lint()

    assert code == 0, said
    assert " 0 broken" in said


@pytest.mark.parametrize(
    ("module", "text", "contract", "place"),
    [
        (
            "core/model/address.py",
            "\nimport socket\n",
            "Pure rooms import no clock, no randomness, no I/O, and never run the program",
            "firma.core.model.address -> socket",
        ),
        (
            "core/plan/plan.py",
            "\ndef late() -> None:\n    import socket\n",
            "Pure rooms import no clock, no randomness, no I/O, and never run the program",
            "firma.core.plan.plan -> socket",
        ),
        (
            "cli/main.py",
            "\nfrom firma.providers.registry import Providers\n",
            "Only the engine touches providers and stores",
            "firma.cli.main -> firma.providers.registry",
        ),
        (
            "extras/__init__.py",
            '"""A room that no layer names."""\n',
            "Rooms are layered; siblings on one line may not see each other",
            "extras",
        ),
        (
            "core/extras/__init__.py",
            '"""A room of the core that no layer names."""\n',
            "The core is layered: values flow right, imports point down",
            "extras",
        ),
    ],
    ids=["socket in the core", "socket in a function", "a provider in the cli", "a new room", "a new room of the core"],
)
def test_a_wrong_import_or_room_breaks_its_contract(
    copy: Copy, module: str, text: str, contract: str, place: str
) -> None:
    copy.add(module, text)
    code, said = copy.lint()

    assert code == 1, said
    assert f"{contract} BROKEN" in said
    assert place in said.partition("Broken contracts")[2]
