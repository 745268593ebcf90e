"""What a start costs: which modules a verb may not load before it needs them."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

import pytest

import firma

HEAVY = ("boto3", "botocore", "cryptography", "importlib.metadata", "ministack", "jsonschema", "firma.sandbox.control")
"""What no verb over files and values pays for."""

WHOLE_ENGINE = "import firma.cli.commands.plan, firma.cli.commands.apply, firma.engine.engine, firma.engine.planning"


def loaded_by(code: str) -> frozenset[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; import sys; print('\\n'.join(sys.modules))"],
        check=True,
        capture_output=True,
        text=True,
    )
    return frozenset(done.stdout.split())


def test_the_version_is_that_of_the_installed_package() -> None:
    assert importlib.metadata.version("firma") == firma.__version__


@pytest.mark.parametrize("code", ["import firma.cli.main", WHOLE_ENGINE])
def test_a_verb_loads_no_library_that_it_may_not_need(code: str) -> None:
    assert sorted(loaded_by(code) & set(HEAVY)) == []


def test_a_plan_loads_no_provider_that_its_project_does_not_use() -> None:
    modules = loaded_by(WHOLE_ENGINE)

    assert sorted(name for name in modules if name.startswith(("firma.providers.aws", "firma.providers.own"))) == []


def test_help_loads_no_engine() -> None:
    modules = loaded_by("import firma.cli.main")

    assert sorted(name for name in modules if name.startswith(("firma.engine", "firma.stores"))) == []
