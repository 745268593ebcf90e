"""Functions of the author over values of the cloud: planned, applied and changed, in inputs and in outputs."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, problems, statuses

ONE = 'a = firma.Data("a", input="x")\n'
BOTH = ONE + 'o = firma.Data("o", input=firma.later(lambda x: x + "2", a.id))\n'
OTHER = BOTH.replace('"2"', '"3"')


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def input_of(bench: Workbench, name: str) -> object:
    now = bench.objects()[f"builtin.Data:{name}"].now
    return None if now is None else now.request["input"]


def test_a_function_over_what_is_known_while_planning_is_asked_again_in_apply(bench: Workbench) -> None:
    bench.stack(ONE)
    bench.apply()
    bench.stack(BOTH)
    applied = bench.apply()
    assert (statuses(applied), problems(applied)) == ({"app": "done"}, [])
    assert str(input_of(bench, "o")).endswith("2")
    assert changes(bench.plan()) == {}


def test_another_function_over_the_same_value_is_an_update(bench: Workbench) -> None:
    bench.stack(BOTH)
    bench.apply()
    bench.stack(OTHER)
    applied = bench.apply()
    assert (statuses(applied), problems(applied)) == ({"app": "done"}, [])
    assert str(input_of(bench, "o")).endswith("3")
    assert changes(bench.plan()) == {}


def test_an_output_that_a_function_makes_is_given_and_stays(bench: Workbench) -> None:
    head = "class Given(firma.Outputs):\n    text: str\n"
    bench.stack(ONE + 'return Given(text=firma.later(lambda x: x + "2", a.id))', head=head, gives="Given")
    applied = bench.apply()
    assert (statuses(applied), problems(applied)) == ({"app": "done"}, [])
    assert str(bench.state().outputs["text"][0]).endswith("2")
    assert all(plan.is_empty for plan in bench.plan().plans)
    bench.stack(ONE + 'return Given(text=firma.later(lambda x: x + "3", a.id))', head=head, gives="Given")
    bench.apply()
    assert str(bench.state().outputs["text"][0]).endswith("3")


# -- stored plans -----------------------------------------------------------------------------------------------------
def test_a_stored_plan_with_functions_is_applied_by_its_digest(bench: Workbench) -> None:
    bench.stack(BOTH)
    digest = bench.result("plan")["digest"]
    said = bench.firma("apply", "--yes", digest)
    assert said.codes() == set()
    assert str(input_of(bench, "o")).endswith("2")


def test_a_stored_plan_whose_functions_changed_is_refused_before_anything_is_begun(bench: Workbench) -> None:
    bench.stack(BOTH)
    digest = bench.result("plan")["digest"]
    bench.stack(OTHER)
    assert bench.firma("apply", "--yes", digest, code=1).codes() == {"F909"}
    assert bench.objects() == {}
    assert not bench.entries()


def test_a_stored_plan_without_functions_needs_no_source(bench: Workbench) -> None:
    bench.stack(ONE)
    planned = bench.plan()
    bench.stack(BOTH)
    assert problems(bench.apply(planned)) == []
    assert list(bench.objects()) == ["builtin.Data:a"]


def test_what_a_function_made_already_is_not_asked_for_again(bench: Workbench) -> None:
    bench.stack(BOTH)
    planned = bench.plan()
    bench.apply(planned)
    bench.stack(ONE)
    assert problems(bench.apply(planned)) == []


def test_functions_that_differ_in_what_they_are_bound_to_are_different_functions(bench: Workbench) -> None:
    """Methods as values, partials: equal in name and source, and yet each is computed by itself."""
    bench.stack(
        """
        a = firma.Data("a", input="aBc")
        given = a.output
        firma.Data("upper", input=firma.later(str.upper, given))
        firma.Data("lower", input=firma.later(str.lower, given))
        firma.Data("minus", input=firma.later("-".join, [given, "x"]))
        firma.Data("plus", input=firma.later("+".join, [given, "x"]))
        firma.Data("one", input=firma.later(partial(tagged, "1"), given))
        firma.Data("two", input=firma.later(partial(tagged, "2"), given))
        firma.Data("end", input=firma.later(partial(tagged, end="3"), given))
        """,
        head="from functools import partial\n\n\ndef tagged(x, y='', end=''):\n    return x + y + end\n",
    )
    applied = bench.apply()
    assert (statuses(applied), problems(applied)) == ({"app": "done"}, [])
    names = ("upper", "lower", "minus", "plus", "one", "two", "end")
    assert [input_of(bench, name) for name in names] == ["ABC", "abc", "aBc-x", "aBc+x", "1aBc", "2aBc", "aBc3"]
