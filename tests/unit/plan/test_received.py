"""Where what a program received parts from what was given."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

import strategies as own
from firma.core.model.expression import Reference
from firma.core.model.value import Map, Sensitive, Unknown, is_known
from firma.core.plan.received import parting, told

HERE = Reference("p/net@dev/output:x")


@given(own.inputs)
def test_a_value_never_parts_from_itself(value: Any) -> None:
    if is_known(value):
        assert parting(value, value) is None


@pytest.mark.parametrize(
    ("received", "there", "path"),
    [
        (5, 6, ()),
        (True, 1, ()),
        (None, "x", ()),
        ("a", "b", ()),
        ((1, 2), (1,), ()),
        ((1, 2), (1, 3), (1,)),
        ((HERE, HERE), ("x",), ()),
        (Map(a=HERE), Map(b="x"), ()),
        (Map(a=Map(b=(1,))), Map(a=Map(b=(2,))), ("a", "b", 0)),
        (5, Sensitive(6), ()),
        ((1,), "x", ()),
    ],
)
def test_the_first_place_that_differs_is_named(received: Any, there: Any, path: tuple[Any, ...]) -> None:
    assert parting(received, there) == path


@pytest.mark.parametrize(
    ("received", "there"),
    [(HERE, "x"), (HERE, None), ((HERE,), ("x",)), (Map(a=HERE, b=1), Map(a="x", b=1)), (5, Sensitive(Unknown()))],
)
def test_what_is_looked_up_later_or_cannot_be_read_is_not_compared(received: Any, there: Any) -> None:
    assert parting(received, there) is None


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (("a",), "1 item"),
        ((), "0 items"),
        (Map(b=1, a=2), "the names a, b"),
        (Map(), "no names"),
        (True, "true"),
        (None, "null"),
        ("x", "'x'"),
        (Decimal("1.5"), "1.5"),
        (Sensitive("s"), "(sensitive)"),
    ],
)
def test_a_value_is_told_short_and_never_a_sensitive_one(value: Any, words: str) -> None:
    assert told(value, ()) == words
