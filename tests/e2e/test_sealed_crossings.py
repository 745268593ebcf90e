"""Sealed values move between units with their key, are sealed again where they come, and do not move without it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes, codes
from firma.core.model.value import reveal
from firma.engine.engine import Engine
from firma.engine.result import Silent
from firma.stores.sealing import make_key_file

KEY = ".firma/key"
CANARY = "one-canary"
SAFE = """
import pathlib, firma

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
    write(made, f'Safe("s", code="{CANARY}")', "pass")
    made.apply()
    return made


def write(bench: Workbench, one: str, other: str) -> None:
    head = "from safe import Safe\n"
    bench.stack(one, name="net", head=head)
    bench.stack(other, name="app", head=head)


async def code_in_app(engine: Engine) -> Any:
    engine.context.unlock()
    (obj,) = (await engine.context.ledger("shop/app@dev")).state.objects.values()
    return None if obj.now is None else reveal(obj.now.attributes["code"])


def test_a_sealed_value_moves_sealed_and_is_known_there(bench: Workbench) -> None:
    write(bench, "pass", f'Safe("s", code="{CANARY}", moved_from="net/own.safe.Safe:s")')
    planned = bench.plan()
    assert (planned.kind, planned.stored) == ("move", True)
    bench.settle()
    assert changes(bench.plan()) == {}
    assert bench.do(code_in_app) == CANARY
    assert (bench.root / "safe").read_text() == CANARY
    kept = b"".join(path.read_bytes() for path in (bench.root / ".firma").rglob("*") if path.is_file())
    assert CANARY.encode() not in kept
    assert bench.verified()


def test_without_the_key_it_stays_where_it_is(bench: Workbench) -> None:
    write(bench, "pass", f'Safe("s", code="{CANARY}")')
    key = (bench.root / KEY).read_bytes()
    (bench.root / KEY).unlink()
    error = bench.refused(lambda engine: engine.move("net@dev/own.safe.Safe:s", "app@dev", progress=Silent()))
    assert list(codes(error)) == ["F251"]
    (bench.root / KEY).write_bytes(key)
    (bench.root / KEY).chmod(0o600)
    bench.apply(bench.do(lambda engine: engine.move("net@dev/own.safe.Safe:s", "app@dev", progress=Silent())))
    assert changes(bench.plan()) == {}
