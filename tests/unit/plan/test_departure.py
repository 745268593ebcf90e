"""What left its baseline: laws over random things, and each kind of difference that counts or does not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.ledger.state import Generation, Hold
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import EMPTY, Map, Sensitive, Unknown, freeze
from firma.core.plan.departure import (
    Layer,
    acceptance,
    as_declared,
    departures,
    hidden,
    is_another,
    still_departed,
)

TEXT = Attribute(kind=Kind.TEXT)
SCHEMA = TypeSchema(
    type="t.Thing",
    attributes={
        "name": Attribute(kind=Kind.TEXT, create_only=True),
        "size": Attribute(kind=Kind.INTEGER),
        "arn": Attribute(kind=Kind.TEXT, read_only=True),
        "stream_arn": Attribute(kind=Kind.TEXT, read_only=True),
        "state": Attribute(kind=Kind.TEXT, read_only=True),
        "token": Attribute(kind=Kind.TEXT, write_only=True),
        "secret": Attribute(kind=Kind.TEXT, sensitive=True),
        "policy": Attribute(kind=Kind.DOCUMENT),
        "tags": Attribute(kind=Kind.LIST, unordered=True),
        "rules": Attribute(kind=Kind.LIST, element=Attribute(kind=Kind.OBJECT)),
        "settings": Attribute(
            kind=Kind.OBJECT, attributes={"on": Attribute(kind=Kind.FLAG), "at": Attribute(read_only=True)}
        ),
        "noisy": TEXT,
    },
    create_only=(("name",),),
    noise=(("noisy",),),
)


def thing(request: Any, before: Any, now: Any) -> Generation:
    frozen = [freeze(value) for value in (request, before, now)]
    maps = [value if isinstance(value, Map) else EMPTY for value in frozen]
    return Generation("i-1", request=maps[0], answered=maps[1], attributes=maps[2])


def found(request: Any, before: Any, now: Any, **more: Any) -> dict[str, Layer]:
    return {one.name: one.layer for one in departures(SCHEMA, thing(request, before, now), **more)}


@pytest.mark.parametrize(
    ("request_", "before", "now", "expected"),
    [
        ({"size": 1}, {"size": 1}, {"size": 2}, {"size": Layer.DECLARED}),
        ({}, {"size": 1}, {"size": 2}, {"size": Layer.UNDECLARED}),
        ({}, {"tags": ["a"]}, {"tags": ["a"], "size": 2}, {"size": Layer.UNDECLARED}),
        ({}, {"size": 2}, {}, {"size": Layer.UNDECLARED}),
        ({}, {"state": "a", "token": "b"}, {"state": "c"}, {}),
        ({}, {"noisy": "a"}, {"noisy": "b"}, {}),
        ({"noisy": "a"}, {"noisy": "a"}, {"noisy": "b"}, {"noisy": Layer.DECLARED}),
        ({"size": 3}, {"size": 1}, {"size": 3}, {}),
        ({}, {"policy": '{"a": 1}'}, {"policy": '{ "a":1 }'}, {}),
        ({}, {"tags": ["a", "b"]}, {"tags": ["b", "a"]}, {}),
        ({}, {"tags": []}, {}, {}),
        ({"tags": ["a"]}, {"tags": ["a"]}, {"tags": ["a", "b"]}, {"tags": Layer.DECLARED}),
        ({"settings": {"on": True}}, {"settings": {"on": True, "at": 1}}, {"settings": {"on": True, "at": 2}}, {}),
        (
            {"settings": {"on": True}},
            {"settings": {"on": True}},
            {"settings": {"on": False}},
            {"settings.on": Layer.DECLARED},
        ),
        (
            {"rules": [{"a": 1}]},
            {"rules": [{"a": 1, "b": 1}]},
            {"rules": [{"a": 1, "b": 2}]},
            {"rules[0].b": Layer.UNDECLARED},
        ),
    ],
)
def test_what_departed_is_told_by_path_and_layer(
    request_: Any, before: Any, now: Any, expected: dict[str, Layer]
) -> None:
    assert found(request_, before, now) == expected


VALUES = st.dictionaries(st.sampled_from(["size", "tags", "noisy", "policy", "rules"]), st.integers(0, 3))


@given(VALUES, VALUES)
def test_nothing_departs_from_itself_whatever_is_declared(request_: dict[str, int], before: dict[str, int]) -> None:
    assert found(request_, before, dict(before)) == {}


@given(VALUES, VALUES, VALUES)
def test_what_departs_comes_back_by_putting_the_baseline_back(
    request_: dict[str, int], before: dict[str, int], now: dict[str, int]
) -> None:
    for one in departures(SCHEMA, thing(request_, before, now)):
        now = {**now}
        name = str(one.path[0])
        if one.recorded is None:
            now.pop(name)
        else:
            now[name] = one.recorded
    assert found(request_, before, now) == {}


def test_ignored_paths_and_items_of_ours_never_depart() -> None:
    assert found({"size": 1}, {"size": 1}, {"size": 2}, ignored=(("size",),)) == {}
    ours = {"mine"}
    assert found({}, {"tags": []}, {"tags": ["mine"]}, ours=lambda name, item: name == "tags" and item in ours) == {}


def test_without_a_baseline_only_what_is_declared_is_judged() -> None:
    assert found({"size": 1}, {}, {"size": 2, "tags": ["x"]}) == {"size": Layer.DECLARED}


def test_what_is_sealed_departs_from_nothing_and_what_is_sensitive_hides_its_values() -> None:
    before = {"secret": Sensitive(Unknown("sealed"))}
    generation = Generation("i", answered=Map(before), attributes=Map({"secret": Sensitive("b")}))
    assert list(departures(SCHEMA, generation)) == []
    (one,) = departures(SCHEMA, thing({}, {"secret": "a"}, {"secret": "b"}))
    assert (hidden(one).recorded, hidden(one).now) == (Sensitive(None), Sensitive(None))


def test_only_a_new_thing_takes_back_what_is_fixed_at_creation() -> None:
    (one,) = departures(SCHEMA, thing({"name": "a"}, {"name": "a"}, {"name": "b"}))
    assert one.replaces


def test_another_identity_is_another_thing_and_a_part_of_it_is_not() -> None:
    assert is_another(SCHEMA, thing({}, {"arn": "arn:1"}, {"arn": "arn:2"}))
    assert not is_another(SCHEMA, thing({}, {"stream_arn": "arn:1"}, {"stream_arn": "arn:2"}))
    assert not is_another(SCHEMA, thing({}, {"arn": "arn:1"}, {}))


def test_an_acceptance_is_for_one_value_until_its_moment() -> None:
    (one,) = departures(SCHEMA, thing({"size": 1}, {"size": 1}, {"size": 2}))
    hold = Hold(key="o1", values=Map({"size": 2}), was=Map({"size": 1}), fields={"owner": "ana", "expiry": 100})

    assert acceptance(one, hold, 99) == {"owner": "ana", "expiry": 100}
    assert acceptance(one, hold, 100) is None
    assert acceptance(one, Hold(key="o1", values=Map({"size": 3}), fields={"expiry": 100}), 99) is None
    assert acceptance(one, None, 99) is None


def test_a_difference_comes_back_against_what_was_declared_when_it_was_accepted() -> None:
    generation = thing({"size": 2}, {"size": 1}, {"size": 2})
    hold = Hold(key="o1", values=Map({"size": 2}), was=Map({"size": 1}))

    assert list(departures(SCHEMA, generation)) == []
    assert [one.name for one in departures(SCHEMA, as_declared(generation, hold))] == ["size"]


@pytest.mark.parametrize(
    ("before", "now", "request_", "after", "expected"),
    [
        ({"size": 1}, {"size": 2}, {}, {"size": 2}, ("size",)),
        ({"size": 1}, {"size": 2}, {"size": 2}, {"size": 2}, ()),
        ({"size": 1}, {"size": 2}, {}, {"size": 3}, ()),
        ({"size": 1}, {"size": 1}, {}, {"size": 3}, ()),
        ({"size": 1}, {"size": 1, "settings": {"on": True}}, {}, {"settings": {"on": True}}, ("settings",)),
        ({"size": 1}, {}, {}, {}, ("size",)),
        ({"state": "a"}, {"state": "b"}, {}, {"state": "b"}, ()),
        ({"arn": "a", "size": 1}, {"arn": "b", "size": 2}, {}, {"arn": "b", "size": 2}, ()),
    ],
)
def test_what_a_hand_changed_stays_apart_where_an_update_was_not_about_it(
    before: Any, now: Any, request_: Any, after: Any, expected: tuple[str, ...]
) -> None:
    asked, answer = freeze(request_), freeze(after)
    assert isinstance(asked, Map)
    assert isinstance(answer, Map)

    assert still_departed(SCHEMA, thing({}, before, now), asked, answer) == expected
