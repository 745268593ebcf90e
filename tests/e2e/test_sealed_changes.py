"""A change of a sealed value alone is explained and taken back where the key is, and never claimed where it is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, problems
from firma.engine.engine import Engine
from firma.engine.explaining import SEALED
from firma.engine.result import Planned, Silent, Why
from firma.stores.sealing import make_key_file

KEY = ".firma/key"
SAFE = """
import json, pathlib, firma

class Safe(firma.OwnResource):
    code: str = firma.given(sensitive=True)

    def create(self, inputs):
        pathlib.Path("safe").write_text(inputs.code)
        return "safe", {}

    def read(self, identifier):
        return {"code": pathlib.Path("safe").read_text()}

    def update(self, identifier, inputs):
        pathlib.Path("safe").write_text(inputs.code)

    def delete(self, identifier):
        pathlib.Path("safe").unlink()
"""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    (made.root / ".firma").mkdir(exist_ok=True)
    make_key_file(made.root / KEY, os.urandom)
    made.write("safe.py", SAFE)
    for code in ("one-canary", "two-canary"):
        made.stack(f'Safe("s", code="{code}")', head="from safe import Safe\n")
        made.apply()
    return made


def why(bench: Workbench) -> Why:
    async def work(engine: Engine) -> Why:
        return await engine.why("s#code")

    return bench.do(work)


def test_who_changed_a_sealed_value_is_answered_with_the_key(bench: Workbench) -> None:
    answer = why(bench)

    assert answer.action == "updated"
    assert answer.back == "in_place", "what the project's own type can do is known"
    assert "canary" not in repr(answer)
    assert SEALED not in answer.notes


def test_without_the_key_it_is_said_that_a_later_change_may_not_show(bench: Workbench) -> None:
    (bench.root / KEY).unlink()

    assert SEALED in why(bench).notes


def test_a_sealed_value_is_rolled_back(bench: Workbench) -> None:
    async def work(engine: Engine) -> Planned:
        return await engine.rollback("s", progress=Silent())

    planned = bench.do(work)
    assert changes(planned) == {"own.safe.Safe:s": "update"}
    assert problems(bench.apply(planned)) == []

    assert (bench.root / "safe").read_text(encoding="utf-8") == "one-canary"
