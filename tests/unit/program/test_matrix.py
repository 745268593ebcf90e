"""Instances of a stack: a unit for each combination of values, its key as a setting, outputs by key, every mistake."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

import firma
from authoring_world import Thing, refusals
from firma.core.model.expression import Reference, references
from firma.core.model.node import Output, Resource
from firma.program.axes import Matrix
from firma.program.overlay import Overlay
from firma.program.run import Evaluated, Inputs, evaluate
from firma.program.stack import REGISTRY

REGIONS = Matrix({"region": ("eu-west-1", "us-east-1")}, {}, {("region",): 7})
CELLS = Matrix({"region": ("eu", "us"), "cell": (1, 2)})


@pytest.fixture(autouse=True)
def registry() -> Iterator[None]:
    kept = dict(REGISTRY)
    REGISTRY.clear()
    yield
    REGISTRY.clear()
    REGISTRY.update(kept)


def run(matrix: Matrix = REGIONS, *wanted: str, **more: Any) -> Evaluated:
    return evaluate(Inputs(project="shop", environment="prod", wanted=wanted, matrix=matrix, **more), REGISTRY)


def names(found: Evaluated) -> list[str]:
    return [one.unit for one in found.document.units]


class Regional(firma.Settings):
    region: str
    size: int = 1


class Cellular(firma.Settings):
    region: str
    cell: int


class Edge(firma.Outputs):
    name: str


class Inner(firma.Outputs):
    name: str


def edge_stack() -> None:
    @firma.stack(matrix="region")
    def edge(settings: Regional) -> Edge:
        thing = Thing("a", name=f"edge-{settings.region}", count=settings.size)
        return Edge(name=thing.name)


def taken(found: Evaluated, name: str) -> set[str]:
    unit = next(one for one in found.document.units if one.unit == f"shop/{name}@prod")
    return {r.address for node in unit.nodes if isinstance(node, Resource) for r in references(node.inputs)}


def test_each_value_is_a_unit_of_its_own_which_reads_its_key_as_a_setting() -> None:
    edge_stack()
    found = run()
    assert names(found) == ["shop/edge.eu-west-1@prod", "shop/edge.us-east-1@prod"]
    first = found.document.units[0]
    (node,) = [node for node in first.nodes if isinstance(node, Resource)]
    assert node.inputs["name"] == "edge-eu-west-1"
    told = {one.name: one for one in first.settings}
    assert (told["region"].value, str(told["region"].place)) == ("eu-west-1", "firma.toml:7")
    assert told["size"].origin == "default"


def test_several_axes_make_every_combination_in_their_order() -> None:
    @firma.stack(matrix=("region", "cell"))
    def cells(settings: Cellular) -> None:
        Thing("a", name=settings.region, count=settings.cell)

    assert names(run(CELLS)) == [f"shop/cells.{key}@prod" for key in ("eu-1", "eu-2", "us-1", "us-2")]


def test_a_stack_may_have_values_of_its_own_and_an_empty_list_makes_no_instance() -> None:
    edge_stack()
    assert names(run(Matrix({"region": ("x",)}, {"edge": {"region": ("y",)}}))) == ["shop/edge.y@prod"]
    assert names(run(Matrix({"region": ()}))) == []


def test_a_section_of_one_instance_outranks_that_of_the_stack() -> None:
    edge_stack()
    overlay = Overlay("environments/prod.toml", {"edge": {"size": 2}, "edge.us-east-1": {"size": 3}})
    sizes = [
        node.inputs["count"]
        for one in run(overlays=(overlay,)).document.units
        for node in one.nodes
        if isinstance(node, Resource)
    ]
    assert sizes == [2, 3]


def test_a_stack_without_the_axes_takes_all_instances_by_key() -> None:
    edge_stack()

    @firma.stack
    def names_of(edges: dict[str, Edge]) -> None:
        for key, one in edges.items():
            Thing(key, name=one.name)

    found = run()
    assert taken(found, "names_of") == {
        "shop/edge.eu-west-1@prod/output:name",
        "shop/edge.us-east-1@prod/output:name",
    }
    assert names(found)[-1] == "shop/names_of@prod"


def test_a_stack_with_the_same_axes_takes_the_instance_of_its_own_values() -> None:
    edge_stack()

    @firma.stack(matrix=("region", "cell"))
    def cells(settings: Cellular, edge: Edge) -> Inner:
        Thing("a", name=edge.name)
        return Inner(name=edge.name)

    found = run(CELLS)
    assert taken(found, "cells.eu-2") == {"shop/edge.eu@prod/output:name"}
    assert taken(found, "cells.us-1") == {"shop/edge.us@prod/output:name"}
    (out,) = [
        n for u in found.document.units if u.unit == "shop/cells.us-1@prod" for n in u.nodes if isinstance(n, Output)
    ]
    assert out.value == Reference("shop/edge.us@prod/output:name")


def test_instances_take_a_stack_that_has_one() -> None:
    @firma.stack
    def net() -> Edge:
        return Edge(name=Thing("n", name="n").name)

    @firma.stack(matrix="region")
    def app(settings: Regional, net: Edge) -> None:
        Thing("a", name=net.name)

    assert taken(run(), "app.us-east-1") == {"shop/net@prod/output:name"}


def test_an_axis_that_is_no_setting_is_refused() -> None:
    @firma.stack(matrix="cell")
    def edge(settings: Regional) -> None: ...

    @firma.stack(matrix="cell")
    def bare() -> None: ...

    for name in ("edge", "bare"):
        (said,) = refusals(partial(run, Matrix({"cell": (1,)}), name))
        assert said.code == "F182"
        assert "the axis `cell`" in said.detail


def test_taking_one_of_many_is_refused_with_what_to_write() -> None:
    edge_stack()

    @firma.stack
    def dns(edge: Edge) -> None: ...

    (said,) = refusals(run)
    assert said.code == "F183"
    assert "has one for each region" in said.detail
    assert "dict[str, Edge]" in said.help


def test_taking_by_key_what_has_no_instances_is_refused() -> None:
    @firma.stack
    def net() -> Edge:
        return Edge(name="x")

    @firma.stack
    def dns(net: dict[str, Edge]) -> None: ...

    (said,) = refusals(run_plain)
    assert said.code == "F183"
    assert "has no instances" in said.detail


def run_plain() -> Evaluated:
    return run(Matrix())


def test_taking_an_instance_that_is_not_there_is_refused() -> None:
    edge_stack()

    @firma.stack(matrix="region")
    def app(settings: Regional, edge: Edge) -> None: ...

    matrix = Matrix({"region": ("eu", "us")}, {"edge": {"region": ("eu",)}})
    (said,) = refusals(lambda: run(matrix))
    assert said.code == "F183"
    assert "no instance for region 'us'" in said.detail


@pytest.mark.parametrize(
    ("matrix", "said"),
    [
        (Matrix(), "prod says no values of `region`"),
        (Matrix({"region": ("a",), "regoin": ("b",)}), "no stack has the axis `regoin`"),
        (Matrix({"region": ("a",)}, {"egde": {"region": ("b",)}}), "there is no stack `egde`"),
        (Matrix({"region": ("a",)}, {"edge": {"cell": ("b",)}}), "`edge` has no axis `cell`"),
        (Matrix({"region": ("",)}), "names no instance"),
        (Matrix({"region": ("1", 1)}), "two instances of `edge` are called `1`"),
    ],
    ids=["missing", "unknown", "no_stack", "no_axis", "no_name", "twice"],
)
def test_a_matrix_that_does_not_fit_the_stacks_is_refused(matrix: Matrix, said: str) -> None:
    edge_stack()
    (problem,) = refusals(lambda: run(matrix))
    assert problem.code == "F184"
    assert said in problem.detail


def test_a_value_of_the_wrong_type_is_refused_at_its_line() -> None:
    @firma.stack(matrix="cell")
    def cells(settings: Cellular) -> None: ...

    said, *_ = refusals(lambda: run(Matrix({"cell": ("x",)}, {}, {("cell",): 9})))
    assert said.code == "F132"
    assert str(said.place) == "firma.toml:9"


def test_a_test_of_one_stack_names_the_values_of_its_axes() -> None:
    @firma.stack(matrix="region")
    def edge(settings: Regional) -> None:
        Thing("a", name=settings.region)

    document = firma.evaluate_here(edge, matrix={"region": ["eu"]})
    assert [one.unit for one in document.units] == ["test/edge.eu@test"]
