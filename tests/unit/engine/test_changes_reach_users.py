"""What an update makes of a value reaches everything that uses it in the same apply: nothing is left to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes

CHAIN = """
a = firma.Data("a", input="{value}")
b = firma.Data("b", input=a.output)
firma.Data("c", input=b.output)
"""

FILE = """
file = firma.File("f", path="f.txt", content="{value}")
firma.Data("sum", input=file.sha256)
"""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


@pytest.mark.parametrize("body", [CHAIN, FILE])
def test_after_an_update_nothing_is_left_to_do(body: str, bench: Workbench) -> None:
    for value in ("first", "second"):
        bench.stack(body.format(value=value))
        assert bench.apply().exit == 0
        assert changes(bench.plan()) == {}


def test_users_of_what_is_updated_are_planned_with_it(bench: Workbench) -> None:
    bench.stack(CHAIN.format(value="first"))
    bench.apply()
    bench.stack(CHAIN.format(value="second"))

    assert changes(bench.plan()) == dict.fromkeys(("builtin.Data:a", "builtin.Data:b", "builtin.Data:c"), "update")
