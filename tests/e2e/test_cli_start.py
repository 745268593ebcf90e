"""How fast the command starts, and what it must not load for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "boto3",
    "botocore",
    "asyncio",
    "sqlite3",
    "cryptography",
    "socket",
    "ssl",
    "http.client",
    "logging",
    "ministack",
}
OURS = {
    "firma.engine.engine",
    "firma.engine.result",
    "firma.core.plan.plan",
    "firma.providers.contract",
    "firma.sandbox.control",
}


def loaded_by(*words: str) -> set[str]:
    script = (
        "import sys\nfrom firma.cli.main import run\nfrom firma.cli.console import Console\n"
        "from firma.cli.session import Session\n"
        f"run({list(words)!r}, Session(Console.real()))\nprint('\\n'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_help_loads_neither_an_engine_nor_a_cloud() -> None:
    assert not loaded_by("--help") & (HEAVY | OURS)


@pytest.mark.parametrize("verb", ["plan", "why", "version"])
def test_help_of_a_verb_loads_no_cloud(verb: str) -> None:
    assert not loaded_by(verb, "--help") & {"boto3", "botocore", "ministack", "firma.engine.engine"}
