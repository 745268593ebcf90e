"""How fast the command starts, and what it must not load for it."""

from __future__ import annotations

import os
import subprocess
import sys
import time

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
HELP_OVER_BARE_S = 0.150


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


def seconds(*command: str) -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, *command], stdout=subprocess.DEVNULL, check=True, env={**os.environ, "COLUMNS": "100"}
    )
    return time.perf_counter() - began


def test_help_costs_little_over_a_bare_interpreter() -> None:
    pairs = [(seconds("-m", "firma.cli", "--help"), seconds("-c", "pass")) for _ in range(7)]

    assert min(help_ for help_, _ in pairs) - min(bare for _, bare in pairs) < HELP_OVER_BARE_S, pairs
