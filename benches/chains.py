"""The same systems for both tools: chains and fans of values that are kept, as projects of Firma and of terraform."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

SHAPES = ("fan", "chain")
BEFORE: Mapping[str, str] = {"chain": "previous", "fan": "first"}
"""Shape -> which earlier resource each one uses."""


def firma_project(folder: Path, shape: str, count: int, version: int = 0) -> None:
    """Write a project with one stack of `count` resources, each of which uses another one's output.

    With another version, each one's input is another.
    """
    taken = f"{BEFORE[shape]}.output"
    value = f'["{version}", {taken}]' if version else taken
    (folder / "stacks").mkdir(parents=True, exist_ok=True)
    (folder / "firma.toml").write_text(
        '[project]\nname = "bench"\n\n[environments.dev]\n\n[owners]\nkept = "team-bench"\n', encoding="utf-8"
    )
    (folder / "stacks" / "kept.py").write_text(
        f'''"""Values that are kept."""

import firma


@firma.stack
def kept() -> None:
    first = previous = firma.Data("r0", input="v{version}")
    for i in range(1, {count}):
        previous = firma.Data(f"r{{i}}", input={value})
''',
        encoding="utf-8",
    )


def terraform_project(folder: Path, shape: str, count: int) -> None:
    """Write the same as a configuration of `terraform_data`."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ['resource "terraform_data" "r0" { input = "v0" }']
    for i in range(1, count):
        before = i - 1 if shape == "chain" else 0
        lines.append(f'resource "terraform_data" "r{i}" {{ input = terraform_data.r{before}.output }}')
    (folder / "main.tf").write_text("\n".join(lines) + "\n", encoding="utf-8")
