"""A stack that is planned without those it takes values from: what they gave counts, not what their source says."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems, statuses
from firma.engine.result import Silent

NET = "from typing import Literal\n\nclass Net(firma.Outputs):\n"
APP = {"name": "app", "head": "from stacks.net import Net\n", "takes": "net: Net"}


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    net(made)
    made.stack(
        """
        firma.Data("n", input=net.n)
        firma.Data("s", input=net.s)
        for i, x in enumerate(net.xs):
            firma.Data(f"u{i}", input=x)
        """,
        **APP,
    )
    made.apply()
    return made


def net(bench: Workbench, *, n: str = "5", number: int = 1, s: str = "old", mode: str = "a") -> None:
    """A stack that gives a number, a text, a choice, and a list as long as its source says."""
    head = NET + '    n: int | None\n    s: str\n    mode: Literal["a", "b"]\n    xs: list[str]\n'
    bench.stack(
        f'ds = [firma.Data(f"d{{i}}", input=i) for i in range({number})]\n'
        f'return Net(n={n}, s="{s}", mode="{mode}", xs=[d.id for d in ds])',
        name="net",
        head=head,
        gives="Net",
    )


def refusal(bench: Workbench) -> tuple[list[str], str]:
    """Codes and details with which a plan of the taking stack alone is refused."""
    error = bench.refused(lambda engine: engine.plan(["app"], progress=Silent()))
    return list(codes(error)), " ".join(d.detail for d in error.diagnostics)


def test_a_number_that_was_never_applied_is_refused_with_both_values(bench: Workbench) -> None:
    net(bench, n="6")
    assert refusal(bench) == (["F925"], "`n` of net@dev: its source says 6, and it gave 5")
    said = bench.firma("plan", "app", code=1)
    assert "firma apply net" in said.err
    bench.apply(bench.plan("net"))
    planned = bench.plan("app")
    assert changes(planned) == {"builtin.Data:n": "update"}


def test_a_length_a_choice_and_nothing_are_values_too(bench: Workbench) -> None:
    net(bench, n="None", number=2, mode="b")
    found, detail = refusal(bench)
    assert found == ["F925"] * 3
    assert "`mode` of net@dev: its source says 'b', and it gave 'a'" in detail
    assert "`n` of net@dev: its source says null, and it gave 5" in detail
    assert "`xs` of net@dev: its source says 2 items, and it gave 1 item" in detail
    assert "builtin.Data:u1" not in bench.objects()


def test_a_text_is_taken_from_what_was_given_whatever_the_source_says(bench: Workbench) -> None:
    net(bench, s="new")
    assert changes(bench.plan("app")) == {}


def test_both_together_are_planned_as_the_source_says(bench: Workbench) -> None:
    net(bench, n="6", number=2)
    applied = bench.apply()
    assert statuses(applied) == {"net": "done", "app": "done"}
    assert {"builtin.Data:u0", "builtin.Data:u1"} <= set(bench.objects())
    assert changes(bench.plan()) == {}
    assert changes(bench.plan("app")) == {}


def test_a_stored_plan_is_stale_once_the_giver_gave_another_value(bench: Workbench) -> None:
    bench.stack('firma.Data("n", input=net.n)\nfirma.Data("new", input=1)', **APP)
    planned = bench.plan("app")
    net(bench, n="6")
    bench.apply(bench.plan("net"))
    applied = bench.apply(planned)
    assert (statuses(applied), problems(applied)) == ({"app": "stale"}, ["F401"])


def test_a_taker_of_values_alone_waits_for_its_giver(bench: Workbench) -> None:
    bench.stack('firma.Data("n", input=net.n)', **APP)
    assert bench.plan().root.needs["shop/app@dev"] == ("shop/net@dev",)
