"""Loops over what only the cloud knows: when they are expanded, what waits, and what stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from firma.core.graph.expand import is_instance, keyed
from firma.core.ledger.state import State
from firma.core.model.address import parse_address
from firma.core.model.diagnostic import PermanentError
from firma.core.model.document import decode_document, encode_document
from firma.core.model.expression import Opaque, Reference
from firma.core.model.node import Each, GraphDocument, Node, Options, ProviderInstance, UnitDocument
from firma.core.model.value import Map, Sensitive, Unknown, set_of
from firma.core.plan.late import LatePlanner
from firma.core.plan.listing import listing
from firma.core.plan.plan import Plan
from firma.core.plan.question import Question
from firma.core.plan.readset import moved_keys
from firma.core.plan.sheet import Upstreams
from plan_world import SCHEMAS, UNIT, Performer, graph_of, lookup, obedient, output, ref, resource


def loop(name: str, collection: Any, *body: Node, by: str = "") -> Node:
    return Each(address=parse_address(f"each:{name}"), collection=collection, body=tuple(body), by=by)


def planned(state: State, nodes: Iterable[Node], answerer: Callable[[Question], Any] = obedient, **more: Any) -> Plan:
    planner = LatePlanner(graph_of(*nodes), state, SCHEMAS.get, **more)
    while questions := planner.questions():
        for question in questions:
            planner.answer(question, answerer(question))
    return planner.result()


def refused(nodes: Iterable[Node]) -> list[str]:
    with pytest.raises(PermanentError) as caught:
        planned(State(), nodes)
    return [one.code for one in caught.value.diagnostics]


def subnets(collection: Any, **more: Any) -> list[Node]:
    """A giver, a loop over what it gives, and a user of all that the loop makes."""
    return [
        resource("t.Plain:giver", refs=collection),
        loop("zones", ref("t.Plain:giver", "refs"), resource("t.Plain:in", v=ref("each:zones", "value")), **more),
        resource("t.Plain:all", refs=ref("each:zones", "every", "t.Plain:in", "id")),
    ]


def applied(nodes: Iterable[Node], world: Performer | None = None) -> Performer:
    world = world or Performer()
    whole = tuple(nodes)
    world.apply(planned(world.state, whole))
    return world


def test_a_loop_makes_one_instance_for_each_item_with_its_key_in_the_address() -> None:
    assert listing(planned(State(), subnets(("b", "a")))).splitlines() == [
        "  1 create t.Plain:giver refs=['b', 'a']",
        "  2 create t.Plain:in[a] v='a' after 1",
        "  3 create t.Plain:in[b] v='b' after 1",
        "  4 create t.Plain:all refs=[?t.Plain:in[a]#id, ?t.Plain:in[b]#id] after 2,3",
    ]


def test_another_order_of_the_items_changes_nothing_but_what_gives_them() -> None:
    world = applied(subnets(("b", "a")))

    plan = planned(world.state, subnets(("a", "b")))

    assert list(plan.operations) == ["update t.Plain:giver"]


def test_an_item_that_goes_takes_its_own_instance_and_no_other() -> None:
    world = applied(subnets(("a", "b", "c")))

    plan = planned(world.state, subnets(("a", "c")))
    world.apply(plan)

    assert [key for key in plan.operations if "in[" in key] == ["delete t.Plain:in[b] 1"]
    assert not planned(world.state, subnets(("a", "c"))).operations


def test_a_loop_over_what_is_not_there_yet_is_deferred_and_says_for_what() -> None:
    nodes = [
        resource("t.Plain:giver"),
        loop("ids", ref("t.Plain:giver", "id"), resource("t.Plain:in")),
        resource("t.Plain:user", refs=ref("each:ids", "every", "t.Plain:in", "id")),
        output("all", ref("each:ids", "every", "t.Plain:in", "id")),
    ]

    plan = planned(State(), nodes)

    assert list(plan.operations) == ["create t.Plain:giver"]
    assert {one.address: (one.why, one.waits_for) for one in plan.deferred} == {
        "each:ids": ("how many there will be of t.Plain:in is known once t.Plain:giver is there", ("t.Plain:giver",)),
        "t.Plain:user": ("it uses each:ids, whose items are not known yet", ("each:ids",)),
        "output:all": ("its value comes from each:ids", ("each:ids",)),
    }


def test_a_loop_over_what_another_unit_gives_says_which_unit_that_is() -> None:
    given = "shop/net@prod/output:xs"
    nodes = [loop("xs", Reference(given), resource("t.Plain:in", v=ref("each:xs", "value")))]

    plan = planned(State(), nodes, upstreams=Upstreams(values={given: Unknown(given)}, digests={given: ""}))

    (one,) = [one for one in plan.deferred if one.address == "each:xs"]
    assert one.why == "how many there will be of t.Plain:in is known once net@prod gives `xs`"


def test_instances_stay_while_the_items_of_their_loop_are_not_known() -> None:
    world = applied(subnets(("a", "b")))
    later = [
        resource("t.Plain:other"),
        loop("zones", ref("t.Plain:other", "id"), resource("t.Plain:in", v=ref("each:zones", "value"))),
    ]

    plan = planned(world.state, later)

    assert not [key for key in plan.operations if "in[" in key]
    assert "t.Plain:giver" in {one.address for one in plan.deferred}  # its users stay, so it does


def test_a_loop_that_is_gone_takes_all_its_instances() -> None:
    world = applied(subnets(("a", "b")))

    world.apply(planned(world.state, []))

    assert not any(obj.generations for obj in world.state.objects.values())


def test_a_loop_over_the_answer_of_a_look_up_asks_it_once() -> None:
    asked: list[Question] = []

    def answer(question: Question) -> Any:
        asked.append(question)
        return Map(ids=("i-2", "i-1"))

    nodes = [lookup("image"), loop("ids", ref("lookup:image", "ids"), resource("t.Plain:in", v=ref("each:ids", "key")))]

    plan = planned(State(), nodes, answer)

    assert list(plan.operations) == ["create t.Plain:in[i-1]", "create t.Plain:in[i-2]"]
    assert len(asked) == 1


def test_a_loop_over_what_a_function_makes_asks_the_function() -> None:
    split = Opaque("stacks.web", "split", "0" * 64, (ref("t.Plain:giver", "v"),))
    nodes = [
        resource("t.Plain:giver", v="a,b"),
        loop("parts", split, resource("t.Plain:in", v=ref("each:parts", "value"))),
    ]

    def parts(question: Any) -> tuple[str, ...]:
        return tuple(question.arguments[0].split(","))

    plan = planned(State(), nodes, parts)

    assert [key for key in plan.operations if "in[" in key] == ["create t.Plain:in[a]", "create t.Plain:in[b]"]


def test_loops_inside_loops_have_both_keys() -> None:
    nodes = [
        loop(
            "outer",
            ("x", "y/z"),
            loop("inner", (1, 2), resource("t.Plain:in", v=ref("each:outer", "value"), one=ref("each:inner", "key"))),
            resource("t.Plain:sum", refs=ref("each:inner", "every", "t.Plain:in", "id")),
        ),
        resource("t.Plain:all", refs=ref("each:inner", "every", "t.Plain:in", "id")),
    ]

    plan = planned(State(), nodes)

    made = sorted(parse_address(op.address).key for op in plan.operations.values() if ":in[" in op.address)
    assert made == ['"y/z"/1', '"y/z"/2', "x/1", "x/2"]
    assert len(plan.operations["create t.Plain:sum[x]"].desired["refs"]) == 2
    assert len(plan.operations["create t.Plain:all"].desired["refs"]) == 4
    world = Performer()
    world.apply(plan)
    assert not planned(world.state, nodes).operations


def test_a_map_is_looped_over_by_its_keys_and_objects_by_the_part_that_is_named() -> None:
    by_map = [loop("m", Map(b=2, a=1), resource("t.Plain:in", v=ref("each:m", "value"), one=ref("each:m", "key")))]
    objects = (Map(name="b", port=2), Map(name="a", port=1))
    by_name = [loop("m", objects, resource("t.Plain:in", v=ref("each:m", "value", "port")), by="name")]

    assert [op.desired["v"] for op in planned(State(), by_map).operations.values()] == [1, 2]
    assert listing(planned(State(), by_name)).split()[1:4] == ["create", "t.Plain:in[a]", "v=1"]


def test_one_instance_and_a_map_of_all_are_referred_to_by_key() -> None:
    nodes = [
        loop("m", set_of(("a", "b")), resource("t.Plain:in")),
        resource("t.Plain:one", one=ref("each:m", "one", "a", "t.Plain:in", "id")),
        resource("t.Plain:map", tags=ref("each:m", "by_key", "t.Plain:in", "id"), options=Options()),
    ]

    plan = planned(State(), nodes)

    assert plan.operations["create t.Plain:one"].after == ("create t.Plain:in[a]",)
    assert plan.operations["create t.Plain:map"].desired["tags"].keys() == {"a", "b"}


def test_an_instance_keeps_the_object_that_an_earlier_name_of_the_loop_made() -> None:
    world = applied([loop("m", ("a", "b"), resource("t.Plain:old", v=ref("each:m", "value")))])
    moved = resource("t.Plain:new", options=Options(moved_from=("t.Plain:old",)), v=ref("each:m", "value"))

    plan = planned(world.state, [loop("m", ("a", "b"), moved)])

    assert list(plan.operations) == ["move t.Plain:new[a]", "move t.Plain:new[b]"]


def test_depends_on_means_the_same_item_inside_and_all_outside() -> None:
    body = (resource("t.Plain:a"), resource("t.Plain:b", options=Options(depends_on=("t.Plain:a",))))
    nodes = [loop("m", ("x", "y"), *body), resource("t.Plain:c", options=Options(depends_on=("t.Plain:b",)))]

    plan = planned(State(), nodes)

    assert plan.operations["create t.Plain:b[x]"].after == ("create t.Plain:a[x]",)
    assert plan.operations["create t.Plain:c"].after == ("create t.Plain:b[x]", "create t.Plain:b[y]")


def test_a_plan_is_stale_once_what_gave_the_items_has_changed() -> None:
    world = applied(subnets(("a",)))
    nodes = subnets(("a",))
    nodes[1] = loop("zones", ref("t.Plain:giver", "refs"), resource("t.Plain:in", v="other"))
    plan = planned(world.state, nodes)
    assert list(plan.operations) == ["update t.Plain:in[a]"]

    applied([resource("t.Plain:giver", refs=("a", "b")), *subnets(())[1:]], world)

    assert any(key.startswith("o:") for key in moved_keys(plan, world.state))


def test_a_loop_whose_giver_its_own_instances_replace_waits_for_the_next_round() -> None:
    """The items were read from a thing that this plan replaces: what the new one gives is known afterwards only."""
    world = applied(subnets(("a",)))
    nodes = subnets(("a",))
    nodes[0] = resource("t.Plain:giver", refs=("a",), k="new")

    plan = planned(world.state, nodes)

    assert "create t.Plain:giver" in plan.operations
    assert "each:zones" in {one.address for one in plan.deferred}
    world.apply(plan)
    for _ in range(3):
        world.apply(planned(world.state, nodes))
    assert not planned(world.state, nodes).operations


def test_a_loop_over_what_another_loop_makes_waits_where_that_changes() -> None:
    """Before the first loop is expanded, what uses it stays as it is: that is not what the second is over."""

    def nodes(*names: str) -> list[Node]:
        return [
            resource("t.Plain:first", refs=names),
            loop("a", ref("t.Plain:first", "refs"), resource("t.Plain:x")),
            resource("t.Plain:second", refs=ref("each:a", "every", "t.Plain:x", "id")),
            loop("b", ref("t.Plain:second", "refs"), resource("t.Plain:y", v=ref("each:b", "value"))),
        ]

    world = applied(nodes("p"))
    applied(nodes("p"), world)
    assert not planned(world.state, nodes("p")).operations

    plan = planned(world.state, nodes("p", "q"))
    assert [one.address for one in plan.deferred] == ["each:b"]
    world.apply(plan)
    assert [key.partition("[")[0] for key in planned(world.state, nodes("p", "q")).operations] == ["create t.Plain:y"]


def test_instances_make_room_where_their_giver_refuses_to_go_while_they_use_it() -> None:
    def nodes(**more: Any) -> list[Node]:
        return [
            resource("t.Strict:giver", refs=("a", "b"), **more),
            loop("zones", ref("t.Strict:giver", "refs"), resource("t.Strict:in", v=ref("each:zones", "value"))),
            resource("t.Plain:all", refs=ref("each:zones", "every", "t.Strict:in", "id")),
        ]

    world = applied(nodes())
    plan = planned(world.state, nodes(k="new"))

    assert [key for key in plan.operations if key.startswith("delete ")] == [
        "delete t.Plain:all 1",  # what it uses refuses to go while it does
        "delete t.Strict:in[a] 1",
        "delete t.Strict:in[b] 1",
        "delete t.Strict:giver 1",
    ]
    world.apply(plan)
    world.apply(planned(world.state, nodes(k="new")))
    assert not planned(world.state, nodes(k="new")).operations
    assert sorted(world.state.by_address) == ["t.Plain:all", "t.Strict:giver", "t.Strict:in[a]", "t.Strict:in[b]"]


@pytest.mark.parametrize(
    ("collection", "code"),
    [
        (("a", "b", "a"), "F235"),
        ((1, "1"), "F235"),
        (("",), "F236"),
        ((True,), "F236"),
        ((Map(name="a"),), "F236"),
        ((Sensitive("s"),), "F236"),
        ("text", "F217"),
        (Sensitive(("a",)), "F217"),
    ],
)
def test_what_gives_no_keys_is_refused(collection: Any, code: str) -> None:
    assert refused([loop("m", collection, resource("t.Plain:in"))]) == [code]


def test_nothing_is_an_empty_collection() -> None:
    assert not planned(State(), [loop("m", None, resource("t.Plain:in"))]).operations


def test_a_reference_from_outside_has_to_say_which_instance_it_means() -> None:
    nodes = [loop("m", ("a",), resource("t.Plain:in")), resource("t.Plain:b", one=ref("t.Plain:in", "id"))]
    with pytest.raises(PermanentError) as caught:
        graph_of(*nodes)

    assert [one.code for one in caught.value.diagnostics] == ["F237"]


def test_an_instance_that_is_not_there_is_named_with_those_that_are() -> None:
    nodes = [
        loop("m", ("a",), resource("t.Plain:in")),
        resource("t.Plain:b", one=ref("each:m", "one", "z", "t.Plain:in", "id")),
    ]

    with pytest.raises(PermanentError) as caught:
        planned(State(), nodes)

    assert "F238" in {one.code for one in caught.value.diagnostics}
    assert "there are: a" in str(caught.value)


def test_one_of_a_loop_inside_a_loop_is_refused_from_outside() -> None:
    inner = loop("inner", ("b",), resource("t.Plain:in"))
    user = resource("t.Plain:b", one=ref("each:inner", "one", "b", "t.Plain:in", "id"))

    assert "F237" in refused([loop("outer", ("a",), inner), user])


def test_a_provider_instance_in_a_loop_is_refused() -> None:
    instance = ProviderInstance(address=parse_address("provider:x"), kind="test")
    with pytest.raises(PermanentError) as caught:
        graph_of(loop("m", ("a",), instance))

    assert [one.code for one in caught.value.diagnostics] == ["F239"]


def test_an_address_is_an_instance_of_its_template_only() -> None:
    plain = parse_address("web/t.Plain:in")

    assert is_instance(keyed(plain, "a"), plain)
    assert not is_instance(plain, plain)
    assert not is_instance(parse_address("t.Plain:in[a]"), plain)
    half = keyed(plain, "a/b")
    assert is_instance(keyed(half, "c"), half)
    assert not is_instance(keyed(keyed(plain, "a"), "c"), half)


def test_a_loop_goes_into_the_document_and_comes_back() -> None:
    each = loop("m", ("a",), resource("t.Plain:in"), by="name")
    document = GraphDocument(project="shop", environment="dev", units=(UnitDocument(unit=UNIT, nodes=(each,)),))

    assert decode_document(encode_document(document)) == document
