"""Comparing a wish with what was applied and what is there: a table of one rule a row."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.schema import Attribute, Kind
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown, Value, freeze, set_of
from firma.core.plan.compare import MISSING, Comparison, Known, at, compare, covers, equal, put, same
from plan_world import schema

TYPE = schema("t.Plain")


def found(
    wish: Mapping[str, Any],
    request: Mapping[str, Any],
    there: Mapping[str, Any] | None = None,
    answered: Mapping[str, Any] | None = None,
    *,
    ignored: tuple[tuple[str, ...], ...] = (),
    unsure: bool = False,
) -> Comparison:
    """Compare; what is there is by default what was asked for, and what was answered is by default what is there."""
    asked = frozen(request)
    attributes = asked if there is None else frozen(there)
    said = attributes if answered is None else frozen(answered)
    known = Known(request=asked, attributes=attributes, answered=said, unsure=unsure)
    return compare(TYPE, frozen(wish), known, ignored)


def frozen(values: Mapping[str, Any]) -> Map:
    value = freeze(dict(values))
    assert isinstance(value, Map)
    return value


def changed(comparison: Comparison) -> list[tuple[str | int, ...]]:
    return [change.path for change in comparison.changes]


def test_the_same_is_no_difference() -> None:
    values = {"v": 1, "tags": {"a": "b"}, "rules": [{"port": 1, "to": "x"}], "set": [1, 2], "policy": {"x": 1}}

    assert found(values, values) == Comparison()


@pytest.mark.parametrize(
    ("wish", "request_", "paths"),
    [
        ({"v": 2}, {"v": 1}, [("v",)]),
        ({"v": 1, "k": 2}, {"v": 1}, [("k",)]),
        ({}, {"v": 1}, [("v",)]),
        ({"tags": {"a": "2", "b": "1"}}, {"tags": {"a": "1", "b": "1"}}, [("tags", "a")]),
        ({"tags": {"b": "1"}}, {"tags": {"a": "1", "b": "1"}}, [("tags", "a")]),
        ({"rules": [{"port": 2, "to": "x"}]}, {"rules": [{"port": 1, "to": "x"}]}, [("rules", 0, "port")]),
        ({"rules": [{"port": 1}, {"port": 2}]}, {"rules": [{"port": 1}]}, [("rules",)]),
        ({"v": True}, {"v": 1}, [("v",)]),
        ({"v": "1"}, {"v": 1}, [("v",)]),
        ({"v": Unknown("x")}, {"v": 1}, [("v",)]),
        ({"set": [1, 2, 2]}, {"set": [1, 1, 2]}, [("set",)]),
        ({"policy": {"a": [1, 2]}}, {"policy": {"a": [2, 1]}}, [("policy",)]),
    ],
)
def test_what_is_declared_otherwise_is_a_change(
    wish: dict[str, Any], request_: dict[str, Any], paths: list[tuple[str | int, ...]]
) -> None:
    assert changed(found(wish, request_)) == paths


@pytest.mark.parametrize(
    ("wish", "there"),
    [
        ({"set": [1, 2, 3]}, {"set": [3, 1, 2]}),
        ({"policy": '{"a": [1, 2], "b": 3}'}, {"policy": {"b": 3, "a": [1, 2]}}),
        ({"policy": {"b": 3, "a": 1}}, {"policy": '{ "a":1,"b":3 }'}),
        ({"v": 1}, {"v": 1, "k": "default", "tags": {"aws:made": "by"}}),
        ({"tags": {"a": "1"}}, {"tags": {"a": "1", "by": "hand"}}),
        ({"rules": [{"port": 1}]}, {"rules": [{"port": 1, "to": "default"}]}),
        ({"v": Decimal("1.5")}, {"v": Decimal("1.50")}),
        ({"secret": Sensitive("x")}, {"secret": "x"}),
        ({"v": set_of([1, 2])}, {"v": set_of([2, 1])}),
    ],
)
def test_another_way_of_writing_or_more_than_declared_is_no_difference(
    wish: dict[str, Any], there: dict[str, Any]
) -> None:
    assert found(wish, wish, there, wish) == Comparison()


def test_a_value_that_somebody_changed_is_drift() -> None:
    comparison = found(
        {"v": 1, "tags": {"a": "1"}}, {"v": 1, "tags": {"a": "1"}}, {"v": 9, "tags": {}}, {"v": 1, "tags": {"a": "1"}}
    )

    assert changed(comparison) == [("v",), ("tags", "a")]
    assert [change.drift for change in comparison.changes] == [True, True]
    assert [change.before for change in comparison.changes] == [9, "1"]


def test_what_the_provider_answered_to_our_own_write_is_no_drift() -> None:
    lower = {"v": "abc"}

    assert found({"v": "ABC"}, {"v": "ABC"}, lower, lower) == Comparison()
    assert found({"v": "ABC"}, {"v": "ABC"}, {**lower, "k": "seen later"}, lower) == Comparison()


def test_an_attribute_that_the_provider_never_shows_is_no_drift() -> None:
    assert found({"v": 1}, {"v": 1}, {"k": 2}, {}) == Comparison()


def test_what_the_cloud_has_already_is_only_recorded() -> None:
    comparison = found({"v": 2}, {"v": 1}, {"v": 2}, {"v": 1})

    assert comparison == Comparison(record=True)


@pytest.mark.parametrize("there", [{}, {"v": None}])
def test_what_is_declared_no_more_and_is_gone_is_only_recorded(there: dict[str, Any]) -> None:
    assert found({}, {"v": 1}, there, {"v": 1}) == Comparison(record=True)


def test_a_write_only_value_is_compared_with_the_last_request_alone() -> None:
    assert found({"hidden": "x"}, {"hidden": "x"}, {}, {}) == Comparison()
    assert changed(found({"hidden": "y"}, {"hidden": "x"}, {}, {})) == [("hidden",)]
    assert changed(found({}, {"hidden": "x"}, {}, {})) == [("hidden",)]


def test_after_a_failed_update_a_write_only_value_may_be_either_and_is_sent_again() -> None:
    assert changed(found({"hidden": "x"}, {"hidden": "x"}, {}, {}, unsure=True)) == [("hidden",)]
    assert found({"v": 1}, {"v": 1}, unsure=True) == Comparison()


def test_secrets_are_compared_by_reference_and_version() -> None:
    one, two = SecretRef("environment", "DB", "1"), SecretRef("environment", "DB", "2")

    assert found({"secret": one}, {"secret": one}, {"secret": "whatever"}, {}) == Comparison()
    assert changed(found({"secret": two}, {"secret": one}, {"secret": "whatever"})) == [("secret",)]


def test_assets_are_compared_by_content() -> None:
    one, two = Asset("0" * 64, 3, "a.zip"), Asset("1" * 64, 3, "a.zip")

    assert found({"v": one}, {"v": one}, {}, {}) == Comparison()
    assert changed(found({"v": two}, {"v": one}, {}, {})) == [("v",)]


def test_what_was_applied_sealed_and_cannot_be_read_is_named() -> None:
    comparison = found({"hidden": "x"}, {"hidden": Sensitive(Unknown("sealed"))}, {}, {})

    assert comparison.sealed == [("hidden",)]
    assert comparison.changes == []


@pytest.mark.parametrize("ignored", [("tags",), ("tags", "a")])
def test_ignored_paths_never_count(ignored: tuple[str, ...]) -> None:
    wish, there = {"tags": {"a": "1"}}, {"tags": {"a": "2"}}

    assert found(wish, wish, there, wish, ignored=(ignored,)) == Comparison()
    assert found({}, wish, there, wish, ignored=(("tags",),)) == Comparison()


def test_a_create_only_change_replaces() -> None:
    comparison = found({"k": 2, "v": 2}, {"k": 1, "v": 1})

    assert [(change.path, change.replaces) for change in comparison.changes] == [(("k",), True), (("v",), False)]


@pytest.mark.parametrize(
    ("wish", "request_", "replaces"),
    [
        ({"rules": [{"port": 2, "to": "x"}]}, {"rules": [{"port": 1, "to": "x"}]}, True),
        ({"rules": [{"port": 1, "to": "y"}]}, {"rules": [{"port": 1, "to": "x"}]}, False),
        ({"rules": [{"port": 1, "to": "x"}, {"port": 2}]}, {"rules": [{"port": 1, "to": "x"}]}, True),
        ({"rules": [{"to": "y"}, {"to": "z"}]}, {"rules": [{"to": "y"}]}, False),
        ({"rules": Unknown("x")}, {"rules": [{"port": 1}]}, True),
    ],
)
def test_create_only_parts_inside_lists_replace_where_they_differ(
    wish: dict[str, Any], request_: dict[str, Any], replaces: bool
) -> None:
    type_ = schema("t.Deep", create_only=(("rules", "*", "port"),))
    known = Known(request=frozen(request_), attributes=frozen(request_), answered=frozen(request_))

    assert compare(type_, frozen(wish), known).replaces is replaces


def test_every_change_of_a_type_without_update_replaces() -> None:
    known = Known(request=frozen({"v": 1}), attributes=frozen({"v": 1}), answered=frozen({"v": 1}))

    assert compare(schema("t.Frozen", updatable=False), frozen({"v": 2}), known).replaces


def test_a_removed_value_that_is_the_default_needs_no_call() -> None:
    type_ = schema("t.Default", attributes={"size": Attribute(kind=Kind.INTEGER, default=5)})
    known = Known(request=frozen({"size": 5}), attributes=frozen({"size": 5}), answered=frozen({"size": 5}))

    assert compare(type_, Map(), known) == Comparison(record=True)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=6,
).map(freeze)


@given(VALUES)
def test_a_value_is_the_same_as_itself_in_every_kind(value: Value) -> None:
    for kind in Kind:
        for unordered in (False, True):
            attribute = Attribute(kind=kind, unordered=unordered)

            assert same(attribute, value, freeze(value))
            assert covers(attribute, value, Sensitive(value))


@given(VALUES, VALUES)
def test_sameness_is_symmetric_and_stricter_than_covering(one: Value, other: Value) -> None:
    attribute = Attribute()

    assert same(attribute, one, other) is same(attribute, other, one)
    assert equal(one, other) is equal(other, one)
    assert not same(attribute, one, other) or covers(attribute, one, other)


@given(VALUES, VALUES)
def test_what_is_put_somewhere_is_found_there(value: Value, new: Value) -> None:
    for path in (("a",), ("a", "b"), (0,)):
        changed_value = put(value, path, new)

        assert at(changed_value, path) in (new, MISSING)


def test_what_is_there_sealed_is_no_drift() -> None:
    assert (
        found({"secret": "x"}, {"secret": "x"}, {"secret": Sensitive(Unknown("sealed"))}, {"secret": "x"})
        == Comparison()
    )
