"""Which lines of a source hold a call, or one argument of it: places are those that the program host records."""

from __future__ import annotations

import itertools
import sys
import types

from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.address import parse_path
from firma.core.model.place import Place
from firma.engine.spans import Source, merged
from firma.program.problem import place_of

TEXT = """\
import firma

queue = firma.Queue("ö",
    delay=5,
    tags={
        "team": "payments",
        "cost":
            "low",
    },
    policy=firma.Statement(
        actions=["read",
                 "write"],
    ),
    from_="there",
    **more,
).grant(other)
"""
WHOLE = (3, 16)
AT = Place("stacks/app.py", 3, 9, 25)


def span(path: str, place: Place = AT, text: str = TEXT) -> tuple[int, int]:
    return Source(text).span(place, parse_path(path) if path else ())


def test_a_call_has_all_its_lines_and_each_argument_its_own() -> None:
    assert span("") == WHOLE
    assert span("delay") == (4, 4)
    assert span("tags") == (5, 9)
    assert span("from") == (14, 14), "a word of Python is written with a _"


def test_a_path_is_followed_as_far_as_it_is_written_there() -> None:
    assert span("tags.team") == (6, 6)
    assert span("tags.cost") == (8, 8)
    assert span("tags.other") == (5, 9)
    assert span("policy.actions") == (11, 12)
    assert span("policy.actions[1]") == (12, 12)
    assert span("arn") == WHOLE, "what is not given there comes from elsewhere"


def test_without_a_call_there_the_line_is_what_is_known() -> None:
    assert span("", Place("stacks/app.py", 1, 1)) == (1, 1)
    assert span("", Place("stacks/app.py", 1)) == (1, 1)
    assert span("", AT, "def broken(:\n") == (3, 3)
    assert span("", AT, "") == (3, 3)
    assert span("", AT, "x" * 3_000_000) == (3, 3)


def test_without_a_column_it_is_the_call_that_begins_in_the_line_and_gives_the_attribute() -> None:
    line = Place("stacks/app.py", 3)
    assert span("", line) == WHOLE
    assert span("tags.team", line) == (6, 6)
    assert span("", Place("stacks/app.py", 6)) == WHOLE, "none begins there: the smallest one around it"
    nested = "wrap(firma.Queue(\n  delay=5,\n), twice(\n  x,\n))\n"
    assert span("delay", Place("f", 1), nested) == (2, 2)
    assert span("other", Place("f", 1), nested) == (1, 5)


def test_items_behind_something_unpacked_have_no_number() -> None:
    assert span("a[0]", Place("f", 1, 1), "f(\n  a=[*b,\n  1],\n)") == (2, 3)


def test_a_recorded_place_is_the_call_that_was_running() -> None:
    found: list[Place] = []

    def note(*_: object, **__: object) -> types.SimpleNamespace:
        frame = sys._getframe(1)  # documented for this very use
        found.append(place_of(frame.f_code, frame.f_lasti, frame.f_lineno))
        return types.SimpleNamespace(grant=note)

    code = compile(TEXT, "stacks/app.py", "exec")
    names = types.ModuleType("firma")
    vars(names).update(Queue=note, Statement=lambda **_: None)
    sys.modules["firma"], real = names, sys.modules["firma"]
    try:
        exec(code, {"more": {}, "other": None})  # our own text
    finally:
        sys.modules["firma"] = real
    assert [Source(TEXT).span(place) for place in found[:1]] == [WHOLE]


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(0, 6)).map(lambda one: (one[0], one[0] + one[1]))))
def test_merged_spans_hold_the_same_lines_and_stand_apart(spans: list[tuple[int, int]]) -> None:
    found = merged(spans)
    lines = {line for first, last in spans for line in range(first, last + 1)}
    assert {line for first, last in found for line in range(first, last + 1)} == lines
    assert all(one[1] + 1 < other[0] for one, other in itertools.pairwise(found))
