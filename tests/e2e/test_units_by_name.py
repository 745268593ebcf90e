"""A unit where an address, a change or nothing at all could stand: it is shown, compared, or said what to write."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, codes
from firma.engine.answers import UnitShown
from firma.engine.result import Shown

A = 'firma.Data("a", input="1")\n'
OUTPUTS = """
import firma


class Outputs(firma.Outputs):
    size: str


@firma.stack
def base() -> Outputs:
    data = firma.Data("base", input="2")
    return Outputs(size=data.output)
"""


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    made = bench_at(tmp_path_factory.mktemp("units"))
    made.configure()
    made.stack(A)
    made.write("stacks/base.py", OUTPUTS)
    made.apply()
    return made


def test_a_unit_is_shown_with_its_objects_and_outputs(bench: Workbench) -> None:
    for shown in (bench.do(lambda engine: engine.show("app@dev")), bench.do(lambda engine: engine.show("app"))):
        assert isinstance(shown, UnitShown)
        assert ([one.obj.address for one in shown.objects], shown.outputs) == (["builtin.Data:a"], {})


def test_what_is_called_like_an_object_and_a_unit_is_the_object(bench: Workbench) -> None:
    one, unit = bench.do(lambda engine: engine.show("base")), bench.do(lambda engine: engine.show("base@dev"))

    assert isinstance(one, Shown)
    assert isinstance(unit, UnitShown)
    assert unit.outputs == {"size": "2"}


def test_outputs_of_all_units_are_given_by_unit(bench: Workbench) -> None:
    assert bench.do(lambda engine: engine.all_outputs()) == {"shop/app@dev": {}, "shop/base@dev": {"size": "2"}}
    assert codes(bench.refused(lambda engine: engine.all_outputs(at="2020-01-01T00:00Z"))) == ["F964"]


def test_a_unit_in_the_place_of_a_side_narrows_the_comparison(bench: Workbench) -> None:
    bench.stack(A + 'firma.Data("new", input="3")\n')
    try:
        short = bench.do(lambda engine: engine.diff("app", None))
        assert [one.address for one in short] == ["builtin.Data:new"]
        assert bench.do(lambda engine: engine.diff("app@dev", None)) == short
        assert bench.do(lambda engine: engine.diff("base", None)) == ()
    finally:
        bench.stack(A)


def test_a_unit_where_an_address_or_a_change_is_meant_is_told(bench: Workbench) -> None:
    for refused in (
        bench.refused(lambda engine: engine.why("app@dev")),
        bench.refused(lambda engine: engine.blame("app")),
        bench.refused(lambda engine: engine.diff("app", "base")),
    ):
        assert codes(refused) == ["F930"]
        assert "firma " in refused.diagnostics[0].help


def test_a_stack_of_several_instances_is_no_unit(tmp_path: Path) -> None:
    several = bench_at(tmp_path)
    several.configure(environments='[environments.dev]\nmatrix.cell = ["one", "two"]\n')
    several.write(
        "stacks/app.py",
        """
        import firma


        class Settings(firma.Settings):
            cell: str = ""


        @firma.stack(matrix="cell")
        def app(settings: Settings) -> None:
            firma.Data("a", input=settings.cell)
        """,
    )
    several.apply()

    assert codes(several.refused(lambda engine: engine.outputs("app"))) == ["F931"]
    assert codes(several.refused(lambda engine: engine.show("app@dev"))) == ["F931"]
    assert several.do(lambda engine: engine.outputs("app.one@dev")) == {}
