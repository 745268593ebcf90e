"""Building a graph: everything that is wrong is named at once, with its place; what is right has one order."""

from __future__ import annotations

import random

import pytest

from firma.core.graph.build import build
from firma.core.graph.graph import Graph
from firma.core.model.address import parse_address
from firma.core.model.diagnostic import Diagnostic, PermanentError
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.node import Each, Node, Options, ProviderInstance, Upstream
from firma.core.model.value import Map, Sensitive, set_of
from plan_world import SCHEMAS, UNIT, document, graph_of, lookup, output, ref, resource


def problems(*nodes: Node, schemas: bool = False) -> tuple[Diagnostic, ...]:
    with pytest.raises(PermanentError) as caught:
        build(document(*nodes), schemas=SCHEMAS.get if schemas else None)
    return caught.value.diagnostics


def upstream(**contract: str) -> Upstream:
    return Upstream(address=parse_address("upstream:network"), unit="shop/network@dev", contract=Map(contract))


def foreign(name: str) -> Reference:
    return Reference(f"shop/network@dev/{name}")


def test_what_a_node_uses_is_found_in_values_functions_and_options() -> None:
    graph = graph_of(
        resource("t.Plain:a"),
        resource("t.Plain:b"),
        resource("t.Plain:c"),
        resource(
            "t.Plain:d",
            Options(depends_on=("t.Plain:c",)),
            v=Map(deep=(Sensitive(ref("t.Plain:a", "id")),)),
            one=Call(Function.CONCAT, ("x", Opaque("m", "f", "0" * 64, (ref("t.Plain:b", "arn"),)))),
        ),
    )

    assert graph.uses["t.Plain:d"] == ("t.Plain:a", "t.Plain:b", "t.Plain:c")
    assert graph.users["t.Plain:a"] == ("t.Plain:d",)
    assert graph.expressive == {"t.Plain:d"}
    assert graph.order[-1] == "t.Plain:d"


def test_a_set_may_hold_references() -> None:
    graph = graph_of(resource("t.Plain:a"), resource("t.Plain:b", v=set_of([ref("t.Plain:a", "id")])))

    assert graph.uses["t.Plain:b"] == ("t.Plain:a",)


def test_dependencies_go_through_look_ups_and_outputs() -> None:
    graph = graph_of(
        resource("t.Plain:a"),
        lookup("image", name=ref("t.Plain:a", "id")),
        output("image", ref("lookup:image", "id")),
        resource("t.Plain:b", one=ref("output:image")),
    )

    assert graph.uses["t.Plain:b"] == ("output:image",)
    assert graph.used_resources("t.Plain:b") == ("t.Plain:a",)


def test_a_provider_instance_comes_before_what_it_makes() -> None:
    west = ProviderInstance(address=parse_address("provider:west"), kind="t", inputs=Map(r=ref("t.Plain:a", "id")))
    graph = graph_of(resource("t.Plain:a"), west, resource("t.Plain:b", provider="west"))

    assert graph.order == ("t.Plain:a", "provider:west", "t.Plain:b")


def test_the_body_of_a_collection_belongs_to_the_collection() -> None:
    body = resource("t.Plain:inner", one=ref("t.Plain:a", "id"))
    each = Each(address=parse_address("each:many"), collection=ref("t.Plain:a", "refs"), body=(body,))
    graph = graph_of(
        resource("t.Plain:a"), each, resource("t.Plain:b", one=ref("each:many", "every", "t.Plain:inner", "id"))
    )

    assert graph.uses["each:many"] == ("t.Plain:a",)
    assert graph.uses["t.Plain:b"] == ("each:many",)


def test_outputs_of_other_units_are_named_whole() -> None:
    graph = graph_of(upstream(vpc="text"), resource("t.Plain:a", one=foreign("output:vpc")))
    other = graph_of(upstream(vpc="text"), resource("t.Plain:a", one=ref("upstream:network", "vpc")))

    assert graph.foreign == other.foreign == {"t.Plain:a": ("shop/network@dev/output:vpc",)}


def test_two_declarations_of_one_address_are_refused_with_both_places() -> None:
    (found,) = problems(resource("t.Plain:a", v=1), resource("t.Plain:a", v=2))

    assert found.code == "F201"
    assert found.place is not None
    assert found.notes == (f"declared at {found.place}",)


def test_the_shortest_cycle_is_named_with_its_places() -> None:
    found = problems(
        resource("t.Plain:a", one=ref("t.Plain:c", "id")),
        resource("t.Plain:b", one=ref("t.Plain:a", "id")),
        resource("t.Plain:c", refs=(ref("t.Plain:b", "id"), ref("t.Plain:d", "id"))),
        resource("t.Plain:d", one=ref("t.Plain:c", "id")),
    )

    assert [d.code for d in found] == ["F202"]
    assert found[0].value == "t.Plain:c → t.Plain:d → t.Plain:c"
    assert len(found[0].notes) == 2


def test_a_node_that_needs_itself_is_a_cycle_of_one() -> None:
    (found,) = problems(resource("t.Plain:a", one=ref("t.Plain:a", "id")))

    assert (found.code, found.value) == ("F202", "t.Plain:a → t.Plain:a")


def test_a_reference_to_nothing_is_refused_with_the_nearest_name() -> None:
    (found,) = problems(resource("t.Plain:bucket"), resource("t.Plain:b", one=ref("t.Plain:buckt", "id")))

    assert found.code == "F203"
    assert "Did you mean 't.Plain:bucket'?" in found.detail


def test_depending_on_nothing_is_refused() -> None:
    (found,) = problems(resource("t.Plain:b", Options(depends_on=("t.Plain:x",))))

    assert found.code == "F203"


def test_a_reference_to_an_attribute_that_the_type_has_not_is_refused() -> None:
    (found,) = problems(resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", "arm")), schemas=True)

    assert found.code == "F204"
    assert "Did you mean 'arn'?" in found.detail


@pytest.mark.parametrize("path", [("rules", 0, "prot"), ("rules", 0, "nope", "x")])
def test_attributes_are_checked_inside_lists_of_objects(path: tuple[str | int, ...]) -> None:
    (found,) = problems(resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", *path)), schemas=True)

    assert found.code == "F204"


@pytest.mark.parametrize("path", [("rules", 0, "port"), ("tags", "any"), ("v", "whatever", 3), ("policy", "x"), ()])
def test_attributes_that_may_be_there_pass(path: tuple[str | int, ...]) -> None:
    nodes = (resource("t.Plain:a"), resource("t.Plain:b", one=ref("t.Plain:a", *path)))

    assert isinstance(build(document(*nodes), schemas=SCHEMAS.get), Graph)


def test_another_units_resource_is_out_of_reach() -> None:
    (found,) = problems(upstream(vpc="text"), resource("t.Plain:a", one=foreign("t.Plain:vpc")))

    assert found.code == "F205"


def test_another_projects_unit_that_is_no_upstream_is_out_of_reach() -> None:
    (found,) = problems(resource("t.Plain:a", one=Reference("platform/network@dev/output:vpc")))

    assert found.code == "F205"


def test_an_output_of_the_same_project_needs_no_contract() -> None:
    graph = graph_of(resource("t.Plain:a", one=foreign("output:vpc")))

    assert graph.foreign == {"t.Plain:a": ("shop/network@dev/output:vpc",)}


def test_an_output_outside_the_contract_is_refused() -> None:
    (found,) = problems(upstream(vpc_id="text"), resource("t.Plain:a", one=foreign("output:vpc_ids")))

    assert found.code == "F206"
    assert "Did you mean 'vpc_id'?" in found.detail


def test_two_claims_of_one_earlier_address_are_refused() -> None:
    moved = Options(moved_from=("t.Plain:old",))
    (found,) = problems(resource("t.Plain:a", moved), resource("t.Plain:b", moved))

    assert found.code == "F207"


def test_names_in_use_that_claim_each_other_in_a_ring_are_refused() -> None:
    (found,) = problems(
        resource("t.Plain:a", Options(moved_from=("t.Plain:b", "t.Plain:d"))),
        resource("t.Plain:b", Options(moved_from=("t.Plain:c",))),
        resource("t.Plain:c", Options(moved_from=("t.Plain:a",))),
        resource("t.Plain:d"),
    )

    assert found.code == "F208"
    assert "t.Plain:a, t.Plain:b, t.Plain:c" in found.detail


def test_everything_that_is_wrong_is_said_at_once() -> None:
    found = problems(
        resource("t.Plain:a", v=1),
        resource("t.Plain:a", v=2),
        resource("t.Plain:b", one=ref("t.Plain:x", "id"), v=foreign("t.Plain:y")),
    )

    assert [d.code for d in found] == ["F201", "F203", "F205"]


def test_the_order_of_declarations_is_irrelevant() -> None:
    nodes = [resource(f"t.Plain:n{i}", one=ref(f"t.Plain:n{i // 2}", "id") if i else None) for i in range(40)]
    shuffled = random.Random(3).sample(nodes, len(nodes))

    assert graph_of(*nodes) == graph_of(*shuffled)
    assert list(graph_of(*nodes).resources) == list(graph_of(*shuffled).resources)


def test_the_unit_may_leave_its_project_out_of_references() -> None:
    assert str(graph_of(resource("t.Plain:a")).unit) == UNIT
