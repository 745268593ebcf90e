"""The same systems for both tools: chains and fans of values that are kept, as projects of Firma and of terraform."""

from __future__ import annotations

import json
import uuid
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


def terraform_state(folder: Path, shape: str, count: int) -> None:
    """Write the state that applying that configuration leaves (terraform 1.11): each names all that it comes after."""
    provider = 'provider["terraform.io/builtin/terraform"]'
    value = {"value": "v0", "type": "string"}
    with (folder / "terraform.tfstate").open("w", encoding="utf-8") as file:
        head = {
            "version": 4,
            "terraform_version": "1.11.4",
            "serial": 1,
            "lineage": str(uuid.UUID(int=1)),
            "outputs": {},
        }
        file.write(json.dumps(head)[:-1] + ', "resources": [')
        for i in range(count):
            before = range(i) if shape == "chain" else range(min(i, 1))
            attributes = {"id": str(uuid.UUID(int=i + 2)), "input": value, "output": value, "triggers_replace": None}
            instance = {
                "schema_version": 0,
                "attributes": attributes,
                "sensitive_attributes": [],
                "dependencies": sorted(f"terraform_data.r{j}" for j in before),
            }
            one = {"mode": "managed", "type": "terraform_data", "name": f"r{i}", "provider": provider}
            file.write((", " if i else "") + json.dumps({**one, "instances": [instance]}))
        file.write("]}")
