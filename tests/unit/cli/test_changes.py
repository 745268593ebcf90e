"""Differences of values: what is shown, and that nothing is lost."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from firma.cli.changes import leaves
from firma.core.model.value import Map, Sensitive, Unknown, freeze

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@given(PLAIN, PLAIN)
def test_equal_values_have_no_difference_and_others_have_one(one: Any, other: Any) -> None:
    before, after = freeze(one), freeze(other)

    assert leaves(("a",), before, before) == [] or not isinstance(before, Map | tuple)
    if before != after:
        assert leaves(("a",), before, after)


@given(st.text(min_size=6), st.text(min_size=6))
def test_what_is_sensitive_never_reaches_a_line(one: str, other: str) -> None:
    found = leaves(("a",), freeze({"x": one}), freeze({"x": other}), sensitive=True)

    assert [leaf.sides(80) for leaf in found] == [("(sensitive)", "(sensitive), changed")]


def test_a_json_document_is_compared_inside_whatever_its_layout() -> None:
    before = json.dumps({"Statement": [{"Effect": "Allow", "Action": "s3:*"}]})
    after = json.dumps({"Statement": [{"Action": "s3:GetObject", "Effect": "Allow"}]}, indent=2)

    (leaf,) = leaves(("policy",), before, after)

    assert (leaf.path, leaf.before, leaf.after) == ("policy.Statement[0].Action", "s3:*", "s3:GetObject")


def test_an_item_put_in_between_is_one_line() -> None:
    found = leaves(("zones",), ("a", "b", "c"), ("a", "x", "b", "c"))

    assert [(leaf.sign, leaf.path, leaf.after) for leaf in found] == [("+", "zones[1]", "x")]


def test_an_unknown_after_is_said_to_be_known_later() -> None:
    (leaf,) = leaves(("arn",), "arn:old", Unknown("x"))

    assert leaf.sides(80) == ('"arn:old"', "known after apply")


def test_a_long_text_is_compared_line_by_line_up_to_a_limit() -> None:
    before, after = "\n".join("ab" * 50), "\n".join("cd" * 50)

    (leaf,) = leaves(("script",), before, after)

    assert len(leaf.lines) == 13
    assert leaf.lines[-1].endswith("more lines")


def test_a_sensitive_side_hides_only_itself() -> None:
    found = leaves(("tags",), Map({"a": "1", "b": Sensitive("x")}), Map({"a": "2", "b": Sensitive("y")}))

    assert [leaf.sides(80) for leaf in found] == [('"1"', '"2"'), ("(sensitive)", "(sensitive), changed")]
