"""Loops in graphs and pictures: what they make is drawn thing by thing, with its fate and its lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_samples import planned
from engine_world import Workbench, bench_at
from firma.cli.graph_view import INSTANCES_MAX, dot_lines, graph_lines, summed
from firma.cli.reply import View
from firma.engine.graphing import graph_of
from firma.engine.result import GraphNode, GraphView

LOOP = """
giver = sim.cc_Plain("giver", v=1, refs={refs!r})
for one in firma.each(giver.refs):
    made = sim.cc_Plain("made", v={v}, refs=[one])
    sim.cc_Plain("user", refs=[made.id])
sim.cc_Plain("all", refs=firma.every(made.id))
"""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def write(bench: Workbench, *refs: str, v: int = 1) -> None:
    bench.sim(LOOP.format(refs=list(refs), v=v))


def fates(graph: GraphView) -> dict[str, str]:
    return {node.address.rpartition(":")[2]: node.action for node in graph.nodes}


def lines(graph: GraphView) -> set[tuple[str, str]]:
    return {(user.rpartition(":")[2], used.rpartition(":")[2]) for user, used in graph.edges}


def test_before_its_items_are_known_a_loop_is_one_node_and_says_so(bench: Workbench) -> None:
    known_later = LOOP.format(refs=["x"], v=1).replace("['x']", "[base.id]")
    bench.sim(f'base = sim.cc_Plain("base", v=9)\n{known_later}')
    graph = graph_of(bench.plan())
    assert fates(graph)["refs"] == "deferred"
    assert "made" not in "".join(fates(graph))


def test_a_plan_s_graph_has_every_instance_with_its_fate_and_its_lines(bench: Workbench) -> None:
    write(bench, "x", "y")
    bench.settle()
    write(bench, "y", "z", v=2)
    graph = graph_of(bench.plan())

    assert {name: fate for name, fate in fates(graph).items() if "made" in name} == {
        "made[x]": "delete",
        "made[y]": "update",
        "made[z]": "create",
    }
    assert lines(graph) >= {
        ("made[y]", "refs"),
        ("made[z]", "refs"),
        ("user[y]", "made[y]"),
        ("user[z]", "made[z]"),
        ("refs", "giver"),
        ("all", "made[y]"),
        ("all", "made[z]"),
    }
    assert not {used for _, used in lines(graph)} & {"made", "user"}


def test_without_a_plan_what_lives_of_a_loop_is_shown_and_what_the_source_says(bench: Workbench) -> None:
    write(bench, "x", "y")
    bench.settle()
    said = bench.firma("graph")
    assert "made[x]" in said.out
    assert "made[y]" in said.out
    nodes = bench.result("graph")["nodes"]
    assert {node["action"] for node in nodes} == {""}

    bench.sim('for one in firma.each(["p", "q"]):\n    sim.cc_Plain("made", refs=[one])')
    assert {node["address"] for node in bench.result("graph")["nodes"]} >= {
        "sim.cc.Plain:made[p]",
        "sim.cc.Plain:made[q]",
    }


def test_a_loop_in_a_loop_is_drawn_by_both_keys(bench: Workbench) -> None:
    bench.sim(
        'for one in firma.each(["p", "q"], name="outer"):\n'
        '    made = sim.cc_Plain("made", refs=[one])\n'
        '    for two in firma.each(["x", "y"], name="inner"):\n'
        '        sim.cc_Plain("inside", refs=[made.id, two])'
    )
    graph = graph_of(bench.plan())
    inside = {name for name in fates(graph) if name.startswith("inside")}
    assert len(inside) == 4
    assert {fates(graph)[name] for name in inside} == {"create"}
    assert len({used for user, used in lines(graph) if user in inside and used.startswith("made")}) == 2


def test_every_form_of_a_graph_and_the_page_show_instances(bench: Workbench) -> None:
    write(bench, "x", "y")
    bench.settle()
    write(bench, "x", "y", v=2)
    for form, sign in (("text", "~ sim.cc.Plain:made[x]"), ("dot", 'Plain:made[x]" [label='), ("svg", "~ made[x]")):
        assert sign in bench.firma("graph", "--plan", "--format", form).out, form
    assert {node["address"]: node["action"] for node in bench.result("graph", "--plan")["nodes"]}[
        "sim.cc.Plain:made[x]"
    ] == "update"
    page = bench.root.parent / "plan.html"
    bench.firma("plan", "--html", str(page))
    assert "~ made[x]</text>" in page.read_text(encoding="utf-8")


def test_a_plan_of_nothing_has_a_graph_all_the_same(bench: Workbench) -> None:
    write(bench, "x", "y")
    bench.settle()
    bench.firma("plan")
    nodes = bench.result("graph", "--plan")["nodes"]  # remembered by the plan before
    assert {node["action"] for node in nodes} == {"no_op"}
    assert len(nodes) == len(bench.result("graph")["nodes"]) > 5


# -- many of them -----------------------------------------------------------------------------------------------------
UNIT = "shop/app@dev"


def many(count: int, action: str = "create") -> GraphView:
    nodes = [GraphNode(unit=UNIT, address="each:items", type="each", action="no_op")]
    nodes += [GraphNode(unit=UNIT, address=f"t.A:a[{i}]", type="t.A", action=action) for i in range(count)]
    nodes.append(GraphNode(unit=UNIT, address="t.A:a[other]", type="t.A", action="delete"))
    edges = [(f"{UNIT}/t.A:a[{i}]", f"{UNIT}/each:items") for i in range(count)]
    return GraphView(nodes=tuple(nodes), edges=tuple(edges))


def test_many_instances_with_one_fate_are_one_line_that_says_how_many() -> None:
    graph = many(5_000)
    text = graph_lines(graph, View())
    assert [line.strip() for line in text if "t.A:a" in line] == ["+ t.A:a[5,000 items]", "- t.A:a[other]"]
    assert text[-1] == "5,002 nodes, 5,000 edges"
    drawn = "\n".join(dot_lines(graph))
    assert drawn.count(" -> ") == 1
    assert '"shop/app@dev/t.A:a[5,000 items]" -> "shop/app@dev/each:items"' in drawn


def test_few_instances_are_named_one_by_one() -> None:
    assert summed(many(INSTANCES_MAX)) == many(INSTANCES_MAX)


def test_a_stored_plan_has_no_lines_and_no_items() -> None:
    assert graph_of(planned()).edges == ()
