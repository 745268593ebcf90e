"""Partial plans of two units of which one needs the other: what is needed and left out is named, and refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.model.diagnostic import FirmaError
from firma.core.plan.plan import Scope
from firma.engine.result import Planned, Silent

SRC, UU, OTHER = "sim.cc.Plain:src", "sim.cc.Plain:uu", "sim.cc.Plain:other"


def declare(bench: Workbench, *, gives: bool = True) -> None:
    bench.write("contract.py", "import firma\n\n\nclass G(firma.Outputs):\n    url: str\n")
    more = "return G(url=src.id)"
    body = f'src = sim.cc_Plain("src", v=1)\nsim.cc_Plain("other", v=1)\n{more if gives else ""}'
    bench.sim(body, name="g", head="from contract import G", gives="G" if gives else "None")
    user = 'sim.cc_Plain("uu", refs=[g.url])\nsim.cc_Plain("alone", v=2)' if gives else 'sim.cc_Plain("uu", refs=[])'
    bench.sim(user, name="k", head="from contract import G", takes="g: G" if gives else "")


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    found = bench_at(tmp_path)
    declare(found)
    return found


def scoped(bench: Workbench, *targets: str, excludes: tuple[str, ...] = (), destroy: bool = False) -> Planned:
    scope = Scope(targets=targets, excludes=excludes)
    return bench.do(lambda engine: engine.plan(("g", "k"), scope=scope, destroy=destroy, progress=Silent()))


def refused(
    bench: Workbench, *targets: str, excludes: tuple[str, ...] = (), destroy: bool = False
) -> tuple[str, str, str]:
    scope = Scope(targets=targets, excludes=excludes)
    error: FirmaError = bench.refused(
        lambda engine: engine.plan(("g", "k"), scope=scope, destroy=destroy, progress=Silent())
    )
    (found,) = error.diagnostics
    return found.code, found.detail, found.help


def test_a_target_that_waits_for_what_another_unit_never_gave_is_refused_and_what_is_missing_named(
    bench: Workbench,
) -> None:
    code, detail, advice = refused(bench, "k@dev/uu")

    assert code == "F259"
    assert f"k@dev/{UU} takes g@dev/output:url" in detail
    assert f"--target 'g@dev/{SRC}'" in advice
    assert changes(scoped(bench, "k@dev/uu", f"g@dev/{SRC}")) == {SRC: "create", UU: "create"}


def test_the_command_says_it_and_does_nothing(bench: Workbench) -> None:
    assert bench.firma("plan", "g", "k", "--target", "k@dev/uu", code=64).codes() == {"F259"}


def test_a_target_that_needs_nothing_of_the_other_unit_is_planned_alone(bench: Workbench) -> None:
    assert changes(scoped(bench, "k@dev/alone")) == {"sim.cc.Plain:alone": "create"}


def test_a_target_whose_giver_gave_before_is_planned_alone(bench: Workbench) -> None:
    bench.do(lambda engine: engine.plan(("g",), progress=Silent()))
    bench.apply(bench.plan("g"))

    assert changes(scoped(bench, "k@dev/uu")) == {UU: "create"}


def test_what_a_unit_that_stays_uses_is_not_destroyed(bench: Workbench) -> None:
    bench.settle()
    before = bench.things()

    code, detail, _ = refused(bench, f"g@dev/{SRC}", destroy=True)
    assert code == "F928"
    assert f"g@dev/{SRC} is used by k@dev/{UU}, out of scope" in detail
    assert refused(bench, excludes=("k@dev/uu",), destroy=True)[0] == "F928"
    assert bench.things() == before


def test_what_nobody_uses_is_destroyed_alone_and_what_is_used_with_its_users(bench: Workbench) -> None:
    bench.settle()

    assert changes(scoped(bench, f"g@dev/{OTHER}", destroy=True)) == {OTHER: "delete"}
    assert changes(scoped(bench, f"g@dev/{SRC}", "k@dev/uu", destroy=True)) == {SRC: "delete", UU: "delete"}


def test_what_the_source_drops_is_not_deleted_before_its_user_changes(bench: Workbench) -> None:
    bench.settle()
    declare(bench, gives=False)
    bench.sim('sim.cc_Plain("other", v=1)', name="g")

    assert refused(bench, f"g@dev/{SRC}")[0] == "F928"
    bench.apply(scoped(bench, f"g@dev/{SRC}", "k@dev/uu"))
    assert changes(scoped(bench, f"g@dev/{SRC}")) == {SRC: "delete"}, "its user gave it up first"
