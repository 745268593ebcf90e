"""An address that is written out is answered from its own entries alone, and as if the whole ledger had been read."""

from __future__ import annotations

import pytest

from engine_world import Workbench, bench_at, codes
from firma.engine.engine import Engine
from firma.engine.result import Why
from firma.stores.ledger import UnitLedger

SOURCES = (
    'firma.Data("a", input="1")\nfirma.Data("gone", input="x")\nfirma.Data("old", input="y")',
    'firma.Data("a", input="2")\nfirma.Data("new", input="y", moved_from=["builtin.Data:old"])',
    'a = firma.Data("a", input="2", triggers_replace="t")\nfirma.Data("new", input=a.id)',
    'a = firma.Data("a", input="2", triggers_replace="t")\nfirma.Data("old", input="z")\nfirma.Data("b", input=a.id)',
)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    """Return a project in which things were changed, renamed, replaced and deleted, and one change was taken back."""
    made = bench_at(tmp_path_factory.mktemp("why"))
    for source in SOURCES:
        made.stack(source)
        made.apply()
    made.rollback()
    return made


@pytest.mark.parametrize("name", ["a", "gone", "old", "new", "b", "a#input", "a#output"])
def test_a_written_out_address_is_answered_as_a_short_one(name: str, bench: Workbench) -> None:
    async def both(engine: Engine) -> tuple[Why, Why]:
        return await engine.why(name), await engine.why(f"app@dev/builtin.Data:{name}")

    short, whole = bench.do(both)

    assert short == whole


def test_it_reads_no_other_entries(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a whole ledger was opened")

    monkeypatch.setattr(UnitLedger, "catch_up", refused)

    assert bench.do(lambda engine: engine.why("app@dev/builtin.Data:a")).address == "builtin.Data:a"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("app@dev/builtin.Data:never", "F905"),
        ("other@dev/builtin.Data:a", "F905"),
        ("app@dev/builtin.Data:a#no", "F960"),
        ("a#no", "F960"),
    ],
)
def test_what_is_not_there_is_said(text: str, code: str, bench: Workbench) -> None:
    assert codes(bench.refused(lambda engine: engine.why(text))) == [code]
    assert codes(bench.refused(lambda engine: engine.blame(text))) == [code]


def test_the_project_may_be_named(bench: Workbench) -> None:
    assert bench.do(lambda engine: engine.why("shop/app@dev/builtin.Data:a")).unit == "shop/app@dev"
