"""Laws of late values: bootstrap and steady state take the same path, and come to what literal collections come to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from firma.core.ledger.state import State
from firma.core.model.address import parse_address
from firma.core.model.node import Each, Node
from firma.core.model.value import Map, ValueSet, set_of
from firma.core.plan.late import LatePlanner
from firma.core.plan.plan import Plan
from plan_world import SCHEMAS, Performer, graph_of, obedient, ref, resource

ROUNDS_MAX = 12
SOURCES = ("a", "b", "c")


@dataclass(frozen=True)
class Loop:
    """A loop over what a giver refers to: the type of its instances, and what else stands in its body."""

    giver: int
    kind: str
    sibling: bool
    inner: tuple[str, ...]
    user: bool


@dataclass(frozen=True)
class Program:
    """Givers (which sources each refers to, a value that can only be set at creation, a type), and loops over them."""

    givers: tuple[tuple[tuple[str, ...], int, str], ...]
    loops: tuple[Loop, ...]


items = st.lists(st.sampled_from(SOURCES), max_size=3, unique=True).map(tuple)
loops = st.builds(
    Loop,
    giver=st.integers(0, 1),
    kind=st.sampled_from(["t.Plain", "t.First", "t.Data"]),
    sibling=st.booleans(),
    inner=st.sampled_from([(), ("p",), ("p", "q")]),
    user=st.booleans(),
)
programs = st.builds(
    Program,
    givers=st.lists(
        st.tuples(items, st.integers(0, 1), st.sampled_from(["t.Plain", "t.Strict"])), min_size=2, max_size=2
    ).map(tuple),
    loops=st.lists(loops, min_size=1, max_size=2).map(tuple),
)


def late(program: Program) -> list[Node]:
    """The program over values that only the cloud gives."""
    return _nodes(program, {name: ref(f"t.Plain:{name}", "id") for name in SOURCES})


def literal(program: Program) -> list[Node]:
    """The same with what stands for those values in `seen`."""
    return _nodes(program, {name: f"<t.Plain:{name}>" for name in SOURCES})


def _nodes(program: Program, values: dict[str, Any]) -> list[Node]:
    nodes = [resource(f"t.Plain:{name}", v=i) for i, name in enumerate(SOURCES)]
    for number, (names, fixed, kind) in enumerate(program.givers):
        nodes.append(resource(f"{kind}:g{number}", refs=tuple(values[name] for name in names), k=fixed))
    for number, one in enumerate(program.loops):
        nodes += _loop(number, one, f"{program.givers[one.giver][2]}:g{one.giver}")
    return nodes


def _loop(number: int, one: Loop, giver: str) -> list[Node]:
    name, inside = f"each:l{number}", f"{one.kind}:in{number}"
    body: list[Node] = [resource(inside, v=ref(name, "value"))]
    if one.sibling:
        body.append(resource(f"t.Plain:by{number}", one=ref(inside, "id"), v=ref(name, "key")))
    if one.inner:
        deep = resource(f"t.Plain:deep{number}", v=ref(f"each:d{number}", "value"), one=ref(inside, "id"))
        body.append(Each(address=parse_address(f"each:d{number}"), collection=one.inner, body=(deep,)))
    found: list[Node] = [Each(address=parse_address(name), collection=ref(giver, "refs"), body=tuple(body))]
    if one.user:
        found.append(resource(f"t.Plain:all{number}", set=ref(name, "every", inside, "id")))
    return found


def planned(state: State, nodes: list[Node]) -> Plan:
    planner = LatePlanner(graph_of(*nodes), state, SCHEMAS.get)
    while questions := planner.questions():
        for question in questions:
            planner.answer(question, obedient(question))
    return planner.result()


def settled(world: Performer, nodes: list[Node]) -> int:
    """Apply in rounds until nothing is left; return how many it took."""
    for number in range(ROUNDS_MAX):
        plan = planned(world.state, nodes)
        if not plan.operations:
            assert not plan.deferred, f"nothing is done, and something waits: {plan.deferred}"
            return number
        world.apply(plan)
    raise AssertionError("it does not end")


def seen(world: Performer) -> dict[str, Any]:
    """What there is, by address, with the address of each thing in the place of its identifier."""
    state, names = world.state, dict[str, str]()
    living = {address: state.objects[number] for address, number in state.by_address.items()}
    living = {address: obj for address, obj in living.items() if obj.now is not None}
    for address, obj in living.items():
        if obj.now is not None:
            names[str(obj.now.attributes["id"])] = address

    def canonical(text: str) -> str:
        return re.sub(r"i-\d+", lambda found: f"<{renamed(names.get(found[0], '?'))}>", text)

    def renamed(address: str) -> str:
        parsed = parse_address(address)
        return f"{parsed.type}:{parsed.name}" + (f"[{canonical(parsed.key)}]".replace('"', "") if parsed.key else "")

    def value(one: Any) -> Any:
        if isinstance(one, str):
            return canonical(one).replace('"', "")
        if isinstance(one, tuple):
            return tuple(value(item) for item in one)
        if isinstance(one, ValueSet):
            return set_of(value(item) for item in one)
        return Map({key: value(item) for key, item in one.items()}) if isinstance(one, Map) else one

    found = {}
    for address, obj in living.items():
        if obj.now is not None:
            given = {key: item for key, item in obj.now.attributes.items() if key not in {"id", "arn"}}
            found[renamed(address)] = {key: value(item) for key, item in given.items()}
            if "set" in given:
                found[renamed(address)]["set"] = sorted(map(str, value(given["set"])))
    return found


@settings(max_examples=100)
@given(programs)
def test_rounds_over_late_collections_come_to_what_one_apply_over_literal_ones_comes_to(program: Program) -> None:
    bootstrap, at_once = Performer(), Performer()
    assert settled(bootstrap, late(program)) <= 3
    assert settled(at_once, literal(program)) == 1

    assert seen(bootstrap) == seen(at_once)


@settings(max_examples=100)
@given(programs, programs)
def test_bootstrap_and_steady_state_come_to_the_same_world(before: Program, after: Program) -> None:
    steady, bootstrap = Performer(), Performer()
    settled(steady, late(before))
    was = {address: number for address, number in steady.state.by_address.items() if steady.state.objects[number].now}
    settled(steady, late(after))
    settled(bootstrap, late(after))

    assert seen(steady) == seen(bootstrap)
    assert not planned(steady.state, late(after)).operations
    if not any(kind == "t.Strict" for program in (before, after) for _, _, kind in program.givers):
        # What makes no room for anything stays the same object, however late its loop's items were known.
        for address, number in was.items():
            assert steady.state.by_address.get(address, number) == number, address
