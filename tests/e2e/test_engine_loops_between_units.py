"""Loops whose things move between units by source alone: each by its key, and what is not known is said."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.engine.result import Silent

LOOP = 'for key in firma.each([{items}]):\n    sim.cc_Plain("q", v=1{more})'
FROM = ', moved_from=["net/sim.cc.Plain:q"]'
ONE, TWO, THREE = (f"sim.cc.Plain:q[{key}]" for key in "abc")


def loop(items: str, more: str = "") -> str:
    return LOOP.format(items=", ".join(repr(one) for one in items), more=more)


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    found = bench_at(tmp_path)
    found.sim(loop("abc"), name="net")
    found.apply()
    return found


def world(bench: Workbench) -> list[tuple[str, int]]:
    return sorted((str(made.uid), made.writes) for made in bench.things())


def test_a_loop_goes_to_another_unit_with_all_its_things(bench: Workbench) -> None:
    before = world(bench)
    bench.sim("pass", name="net")
    bench.sim(loop("abc", FROM))

    planned = bench.plan()
    assert planned.kind == "move"
    bench.settle()
    assert world(bench) == before
    assert list(bench.objects("app")) == [ONE, TWO, THREE]
    assert changes(bench.plan()) == {}


def test_a_loop_is_split_by_its_keys_and_each_thing_goes_where_its_key_is(bench: Workbench) -> None:
    before = world(bench)
    bench.sim(loop("c"), name="net")
    bench.sim(loop("ab", FROM))

    bench.settle()
    assert world(bench) == before
    assert (list(bench.objects("net")), list(bench.objects("app"))) == ([THREE], [ONE, TWO])
    assert changes(bench.plan()) == {}


def test_a_key_that_both_loops_have_stays_and_is_said(bench: Workbench) -> None:
    bench.sim(loop("bc"), name="net")
    bench.sim(loop("ab", FROM))

    planned = bench.plan()
    assert [change.address for change in planned.plans[1].changes] == [ONE]
    assert "F231" in {note.code for note in planned.notes}
    bench.settle()
    assert list(bench.objects("net")) == [TWO, THREE]
    assert list(bench.objects("app")) == [ONE, TWO]


def test_two_loops_that_claim_one_key_are_refused(bench: Workbench) -> None:
    bench.sim("pass", name="net")
    bench.sim(loop("ab", FROM), name="app")
    bench.sim(loop("bc", FROM), name="web")

    error = bench.refused(lambda engine: engine.plan((), progress=Silent()))
    assert [(one.code, TWO in one.detail) for one in error.diagnostics] == [("F257", True)]


LATE = 'giver = sim.cc_Plain("giver", refs=["a", "b"])\nfor key in firma.each(giver.refs):\n    {body}'


def late(more: str = "") -> str:
    return LATE.format(body=f'sim.cc_Plain("q", v=1{more})')


def test_a_loop_whose_items_only_a_plan_knows_gets_everything_and_lets_go_what_is_none(bench: Workbench) -> None:
    before = world(bench)
    bench.sim("pass", name="net")
    bench.sim(late(FROM))

    planned = bench.plan()
    assert [c.address for plan in planned.plans for c in plan.changes] == [ONE, TWO, THREE] * 2
    assert all(verdict.overall.value == "nothing" for verdict in planned.verdicts.values())
    bench.apply(planned)
    assert world(bench) == before
    assert changes(bench.plan()) == {"sim.cc.Plain:giver": "create", THREE: "delete"}, "as within one unit"


def test_two_loops_whose_items_only_a_plan_knows_move_nothing_and_it_is_said(bench: Workbench) -> None:
    bench.sim(late(), name="net")
    bench.settle()
    bench.sim(late().replace('["a", "b"]', '["a"]'), name="net")
    bench.sim(late(FROM))

    planned = bench.plan()
    assert planned.kind == "plan"
    (note,) = (note for note in planned.notes if note.code == "F258")
    assert ONE in note.detail
    assert TWO in note.detail


def test_a_thing_of_a_loop_is_not_given_to_a_declaration_of_another_provider_instance(bench: Workbench) -> None:
    bench.sim("pass", name="net")
    head = f'other = firma.provider("sim", "other", state={str(bench.cloud_file)!r})'
    inner = textwrap.indent(loop("abc", FROM), "    ")
    bench.sim(f"{head}\nwith firma.defaults(provider=other):\n{inner}")

    error = bench.refused(lambda engine: engine.plan((), progress=Silent()))
    assert {one.code for one in error.diagnostics} == {"F251"}
