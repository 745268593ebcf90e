"""One thing that several declarations claim, through the whole engine: one gets it, or none does."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes
from firma.core.model.diagnostic import Diagnostic, FirmaError
from firma.engine.result import Silent

FILE = 'sim.cc_Plain("main", v=1{more})'
MAIN = FILE.format(more="")
CLAIM = FILE.format(more=', moved_from=["net/sim.cc.Plain:main"]')
NAME = "sim.cc.Plain:main"


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    found = bench_at(tmp_path)
    found.sim(MAIN, name="net")
    found.apply()
    found.sim("pass", name="net")
    return found


def refused(bench: Workbench, *units: str) -> FirmaError:
    return bench.refused(lambda engine: engine.plan(units, progress=Silent()))


def only(error: FirmaError) -> Diagnostic:
    (found,) = error.diagnostics
    return found


@pytest.mark.parametrize("units", [(), ("app", "web"), ("net", "app"), ("net",), ("web",)])
def test_two_units_that_claim_one_thing_are_refused_and_both_named(bench: Workbench, units: tuple[str, ...]) -> None:
    bench.sim(CLAIM, name="app")
    bench.sim(CLAIM, name="web")
    before = bench.things()

    found = only(refused(bench, *units))

    assert found.code == "F257"
    assert "net@dev/sim.cc.Plain:main" in found.detail
    assert [name for name in ("app", "web") if f"{name}@dev/{NAME}" in found.detail] == ["app", "web"]
    assert [note.split(" at ")[1].split(":")[0].rpartition("/")[2] for note in found.notes] == ["app.py", "web.py"]
    assert list(bench.objects("net")) == [NAME]
    assert bench.things() == before


def test_units_that_have_nothing_to_do_with_a_contested_thing_are_planned(bench: Workbench) -> None:
    bench.sim(CLAIM, name="app")
    bench.sim(CLAIM, name="web")
    bench.sim('sim.cc_Plain("other", v=2)', name="aside")

    assert list(changes(bench.plan("aside"))) == ["sim.cc.Plain:other"]


def test_instances_of_one_stack_that_claim_one_thing_are_refused(bench: Workbench) -> None:
    bench.configure(environments='[environments.dev]\nmatrix = { region = ["one", "two"] }\n')
    bench.sim("pass", name="net")
    cloud = f'firma.provider("sim", "cloud", state={str(bench.cloud_file)!r})'
    bench.write(
        "stacks/app.py",
        "import firma\nimport simulated as sim\n\n"
        "class S(firma.Settings):\n    region: str\n\n"
        "@firma.stack(matrix='region')\ndef app(settings: S) -> None:\n"
        f"    with firma.defaults(provider={cloud}):\n        {CLAIM}\n",
    )

    found = only(refused(bench))

    assert found.code == "F257"
    assert "one" in found.detail
    assert "two" in found.detail


def test_two_of_one_unit_that_claim_one_thing_are_refused_before_it_moves(bench: Workbench) -> None:
    bench.sim(f"{CLAIM}\n{CLAIM.replace('main', 'second', 1)}", name="app")

    assert codes(refused(bench)) == ["F207"]
    assert list(bench.objects("net")) == [NAME]


@pytest.mark.parametrize("units", [(), ("web",)])
def test_what_went_to_one_unit_is_refused_to_another_that_claims_it_later(
    bench: Workbench, units: tuple[str, ...]
) -> None:
    bench.sim(CLAIM, name="app")
    bench.settle()
    bench.sim(CLAIM, name="web")

    found = only(refused(bench, *units))

    assert found.code == "F257"
    assert f"net@dev/{NAME} went to app@dev/{NAME}, and web@dev/{NAME} claims it, too" in found.detail


def test_what_went_on_with_all_its_earlier_addresses_moves_and_stands(bench: Workbench) -> None:
    bench.sim(CLAIM, name="app")
    bench.settle()
    before = bench.things()
    bench.sim("pass", name="app")
    bench.sim(FILE.format(more=f', moved_from=["net/{NAME}", "app/{NAME}"]'), name="web")

    bench.settle()
    assert list(bench.objects("web")) == [NAME]
    assert changes(bench.plan()) == {}
    assert bench.things() == before


def test_what_its_taker_deleted_since_is_no_bodys_and_is_made_anew(bench: Workbench) -> None:
    bench.sim(CLAIM, name="app")
    bench.settle()
    bench.sim("pass", name="app")
    bench.settle()
    bench.sim(CLAIM, name="web")

    assert changes(bench.plan()) == {NAME: "create"}


def test_what_came_back_may_go_to_another(bench: Workbench) -> None:
    bench.sim(CLAIM, name="app")
    bench.settle()
    bench.sim("pass", name="app")
    bench.sim(FILE.format(more=f', moved_from=["app/{NAME}"]'), name="net")
    bench.settle()
    bench.sim("pass", name="net")
    bench.sim(CLAIM, name="web")

    bench.settle()
    assert list(bench.objects("web")) == [NAME]
    assert len(bench.things()) == 1
