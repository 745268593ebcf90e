"""Pictures and pages: nothing is left out when there is too much, nothing foreign gets in, no secret gets out."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli_samples import planned, sample_graph, small_plan
from cli_world import FakeEngine, call
from firma.cli.picture import BOXES_MAX, Picture, picture_of
from firma.cli.picture_svg import svg
from firma.cli.plan_page import plan_page, write_page
from firma.core.model.diagnostic import PermanentError, Severity, diagnose
from firma.engine.result import GraphNode, GraphView

SVG = "{http://www.w3.org/2000/svg}"
ACTIONS = ("no_op", "create", "update", "replace", "delete", "deferred")

nodes = st.builds(
    GraphNode,
    unit=st.sampled_from(["shop/network@dev", "shop/data@dev", "shop/payments@dev"]),
    address=st.builds(
        lambda component, kind, name: f"{component}{kind}:{name}",
        st.sampled_from(["", "web/", "web/inner/"]),
        st.sampled_from(["builtin.Data", "aws.sqs.Queue"]),
        st.sampled_from([f"n{i}" for i in range(40)]),
    ),
    type=st.sampled_from(["builtin.Data", "aws.sqs.Queue"]),
    action=st.sampled_from(ACTIONS),
)


@st.composite
def graphs(draw: st.DrawFn) -> GraphView:
    found = draw(st.lists(nodes, max_size=60, unique_by=lambda node: (node.unit, node.address)))
    names = [f"{node.unit}/{node.address}" for node in found]
    edges = st.tuples(st.sampled_from(names), st.sampled_from(names)) if names else st.nothing()
    return GraphView(nodes=tuple(found), edges=tuple(draw(st.lists(edges, max_size=60))) if names else ())


def size_of(picture: Picture) -> int:
    counted = [re.match(r"([\d,]+) (×|node)", box.label) for box in picture.boxes]
    return sum(int(match.group(1).replace(",", "")) if match else 1 for match in counted)


@settings(max_examples=60)
@given(graphs(), st.integers(2, 80))
def test_a_picture_stands_for_every_node_and_never_has_too_many_boxes(graph: GraphView, most: int) -> None:
    picture = picture_of(graph, boxes_max=most)

    assert len(picture.boxes) <= most
    assert size_of(picture) == len(graph.nodes) == picture.nodes


@settings(max_examples=60)
@given(graphs())
def test_a_picture_with_room_draws_each_node_and_each_edge(graph: GraphView) -> None:
    picture = picture_of(graph, boxes_max=1_000)
    drawn = {(picture.boxes[a].addresses[0], picture.boxes[b].addresses[0]) for a, b, _ in picture.lines}

    assert drawn == {(a.partition("/")[2], b.partition("/")[2]) for a, b in graph.edges if a != b}


def test_what_is_left_alone_is_summed_up_before_what_changes() -> None:
    unit = "shop/network@dev"
    quiet = [GraphNode(unit=unit, address=f"builtin.Data:q{i}", type="builtin.Data") for i in range(500)]
    loud = [GraphNode(unit=unit, address=f"builtin.Data:c{i}", type="builtin.Data", action="create") for i in range(9)]

    picture = picture_of(GraphView(nodes=(*quiet, *loud)))

    assert sorted(box.label for box in picture.boxes) == ["500 ×", *(f"c{i}" for i in range(9))]


def test_an_estate_of_many_units_is_one_picture() -> None:
    found = [
        GraphNode(unit=f"shop/s{u}@dev", address=f"builtin.Data:d{i}", type="builtin.Data", action=ACTIONS[i % 6])
        for u in range(200)
        for i in range(30)
    ]

    picture = picture_of(GraphView(nodes=tuple(found)))

    assert len(picture.boxes) == BOXES_MAX
    assert picture.boxes[-1].unit == "51 more units"
    assert size_of(picture) == 6_000


def test_the_same_picture_gives_the_same_bytes_and_each_box_lies_in_its_unit() -> None:
    picture = picture_of(sample_graph())

    first, again = svg(picture, title="t"), svg(picture, title="t")

    root = ET.fromstring(first)  # our own bytes
    group = rectangle(next(r for r in root.iter(f"{SVG}rect") if r.get("class") == "group"))
    boxes = [rectangle(g.find(f"{SVG}rect")) for g in root.iter(f"{SVG}g")]
    assert first == again
    assert len(boxes) == 2
    for box in boxes:
        assert group[0] <= box[0] <= box[2] <= group[2]
        assert group[1] <= box[1] <= box[3] <= group[3]


def rectangle(element: ET.Element | None) -> tuple[float, float, float, float]:
    assert element is not None
    x, y, width, height = (float(element.get(name, "nan")) for name in ("x", "y", "width", "height"))
    return x, y, x + width, y + height


def test_colours_only_repeat_what_signs_say() -> None:
    drawn = svg(picture_of(sample_graph()), title="t")

    assert ">~ orders</text>" in drawn
    assert ">+ reader</text>" in drawn


HOSTILE = '</title><script>alert(1)</script>\x1b[31m\u202e&"'


def test_hostile_names_stay_text_in_pictures() -> None:
    node = GraphNode(unit="shop/network@dev", address=f"builtin.Data:{HOSTILE}", type=HOSTILE, action="create")

    root = ET.fromstring(svg(picture_of(GraphView(nodes=(node,))), title=HOSTILE))  # our own bytes

    assert not [element for element in root.iter() if element.tag.endswith("script")]
    assert "\x1b" not in "".join(root.itertext())


# -- the page ---------------------------------------------------------------------------------------------------------
class Tags(HTMLParser):
    """Collects tags with their attributes, and text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_says_what_the_plan_says() -> None:
    page = Tags(plan_page(small_plan()))

    for wanted in (
        "Plan 3f2a9c1b77d0 of shop in dev",
        "No way back (1)",
        "payments@dev/aws.sqs.Queue:old",
        "visibility_timeout",
        "forces the replacement",
        "known after apply",
        "One queue is deleted with what is in it.",
        "stacks/payments.py:12",
        "firma apply 3f2a9c1b77d0",
        "team-payments",
    ):
        assert wanted in page.text, wanted


def test_the_page_fetches_nothing_and_runs_nothing() -> None:
    page = Tags(plan_page(small_plan()))

    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in page.tags}
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on") or name == "src"]
    assert any("default-src 'none'" in (attributes.get("content") or "") for _, attributes in page.tags)


def test_the_page_hides_what_is_sensitive() -> None:
    assert "canary" not in plan_page(small_plan())


def test_hostile_text_stays_text_in_the_page() -> None:
    note = diagnose("F929", HOSTILE, address=HOSTILE, severity=Severity.WARNING)

    page = Tags(plan_page(planned(sentences=(HOSTILE,), notes=(note,), kind=HOSTILE)))

    assert "script" not in {tag for tag, _ in page.tags}
    assert "\x1b" not in page.text
    assert page.text.count("<script>") >= 3


def test_the_page_is_written_beside_what_is_printed(project: Path) -> None:
    file = project / "plan.html"

    said = call(FakeEngine(plans=[small_plan()]), project, "plan", "--html", str(file))

    assert said.code == 0
    assert "Verdict:" in said.out
    assert file.read_text(encoding="utf-8") == plan_page(small_plan())


def test_a_page_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PermanentError) as caught:
        write_page(tmp_path / "nowhere" / "plan.html", small_plan())

    assert [problem.code for problem in caught.value.diagnostics] == ["F971"]


def test_a_picture_is_printed_and_a_plan_colours_it(project: Path) -> None:
    engine = FakeEngine(view=sample_graph(), plans=[small_plan()])

    plain = call(engine, project, "graph", "--format", "svg")
    coloured = call(engine, project, "graph", "--format", "svg", "--plan")

    assert plain.out.startswith("<svg ")
    assert plain.out.count("<g>") == 2
    assert ">± db</text>" in coloured.out
    assert ">- old</text>" in coloured.out


def test_without_the_library_a_picture_is_refused_and_a_page_does_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "graphlay", None)

    with pytest.raises(PermanentError) as caught:
        svg(picture_of(sample_graph()), title="t")

    assert [problem.code for problem in caught.value.diagnostics] == ["F970"]
    assert "firma[pictures]" in plan_page(small_plan())
