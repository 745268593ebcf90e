"""What classes of the author's may offer beside reading: many at once, what belongs to a thing, and who changed it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from firma.core.model.call import Child, Thing
from firma.core.model.diagnostic import Diagnostic, FirmaError
from firma.core.model.value import Map
from unit.providers.own_place import Place

LOOKS = '''
from firma.providers.own import AuditEvent


class Row:
    class Inputs:
        text: str

    def create(self, inputs: Inputs):
        return "r", {}

    def delete(self, identifier):
        pass


class Bad:
    """Looks as it is told by the identifier."""

    owns = (Row,)

    class Inputs:
        do: str

    def create(self, inputs: Inputs):
        return inputs.do, {}

    def delete(self, identifier):
        pass

    def observe_many(self, identifiers):
        if "wrong" in identifiers:
            return identifiers
        return {one: {"do": f"seen {one}"} for one in identifiers if one != "gone"} | {"nobody asked": {"do": "x"}}

    async def children(self, identifier):
        if identifier == "wrong":
            return [("Row", "r1", {})]
        return [(Row, "r1", {"text": identifier})]

    def audit(self, identifier, since_ms):
        if identifier == "wrong":
            return ["an event"]
        if identifier == "none":
            return None
        events = [AuditEvent(at_ms=at, call="Change", principal="mallory") for at in (9, 3, 7)]
        return [event for event in events if event.at_ms >= since_ms]
'''

BARE = """
class Bad:
    class Inputs:
        do: str

    def create(self, inputs: Inputs):
        return inputs.do, {}

    def read(self, identifier):
        if identifier == "wrong":
            raise ValueError("nobody answers")
        return None if identifier == "gone" else {"do": f"read {identifier}"}

    def delete(self, identifier):
        pass
"""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    found = Place(tmp_path)
    found.write("looks", LOOKS)
    found.write("bare", BARE)
    return found


def thing(identifier: str) -> Thing:
    return Thing(identifier=identifier, attributes=Map(do="recorded"))


def ask(place: Place, do: str, *given: Any, module: str = "looks") -> Any:
    return place.run(lambda _, session: getattr(session, do)(f"own.{module}.Bad", *given), module=module)


def shown(found: tuple[Thing | Diagnostic | None, ...]) -> list[Any]:
    return [one.code if isinstance(one, Diagnostic) else one and one.attributes["do"] for one in found]


def test_many_are_looked_at_by_one_call_in_their_order(place: Place) -> None:
    found = ask(place, "observe_many", [thing("b"), thing("gone"), thing("a")])

    assert shown(found) == ["seen b", None, "seen a"]


def test_without_the_method_each_is_read_and_what_fails_is_said_of_that_one(place: Place) -> None:
    found = ask(place, "observe_many", [thing("b"), thing("gone"), thing("wrong")], module="bare")

    assert shown(found) == ["read b", None, "F633"]


def test_what_belongs_to_a_thing_is_of_the_classes_that_it_names(place: Place) -> None:
    (child,) = ask(place, "children", thing("a"))

    assert child == Child(type="own.looks.Row", thing=Thing(identifier="r1", attributes=Map(text="a")))
    schemas = place.run(lambda provider, _: _schema(provider), module="looks")
    assert [owned.type for owned in schemas.owns] == ["own.looks.Row"]


async def _schema(provider: Any) -> Any:
    return provider.schema("own.looks.Bad")


def test_who_changed_a_thing_is_told_the_oldest_first_and_none_is_no_log(place: Place) -> None:
    assert [event.at_ms for event in ask(place, "audit", thing("a"), 4)] == [7, 9]
    assert ask(place, "audit", thing("none"), 0) is None


def test_what_a_class_does_not_offer_is_nothing(place: Place) -> None:
    assert ask(place, "children", thing("a"), module="bare") == ()
    assert ask(place, "audit", thing("a"), 0, module="bare") is None


@pytest.mark.parametrize(
    ("do", "given"),
    [
        ("observe_many", ([thing("wrong"), thing("a")],)),
        ("children", (thing("wrong"),)),
        ("audit", (thing("wrong"), 0)),
    ],
)
def test_what_is_of_another_form_is_refused(place: Place, do: str, given: tuple[Any, ...]) -> None:
    with pytest.raises(FirmaError) as wrong:
        ask(place, do, *given)

    assert [one.code for one in wrong.value.diagnostics] == ["F632"]


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("owns = (Row,)", 'owns = "Row"', "a tuple of classes is expected"),
        ("owns = (Row,)", "pass", "`children` alone"),
        ("async def children", "async def other", "`owns` alone"),
    ],
)
def test_classes_and_the_method_that_finds_them_go_together(place: Place, was: str, becomes: str, said: str) -> None:
    place.write("looks", LOOKS.replace(was, becomes))
    with pytest.raises(FirmaError) as wrong:
        ask(place, "children", thing("a"))

    (problem,) = wrong.value.diagnostics
    assert problem.code == "F630"
    assert said in problem.detail
