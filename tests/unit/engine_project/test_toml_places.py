"""Where things stand in a TOML file: every key that `tomllib` sees has a place that shows it."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.address import Path
from firma.engine.toml_places import find_places

TRICKY = '''\
# [not.a.table]
top = "a # b [c]"
"quoted key" = 'literal = "x"'
dotted.key.here = 1
long = """
[no.table]
key = "no"
"""
longer = \'\'\'
x = 1\'\'\'
[a.b]   # comment
list = [1, [2, 3], { x = "y", z = [4] }, # comment ]
  5,
]
inline = { a = 1, b = { c = "}" }, "d e" = [] }
[[many]]
name = "first"
[[many]]
name = "second"
[many.sub]
deep = true
'''


def every_path(value: Any, path: Path = ()) -> list[Path]:
    found = [path] if path else []
    if isinstance(value, dict):
        for key, item in value.items():
            found += every_path(item, (*path, key))
    elif isinstance(value, list):
        for i, item in enumerate(value):
            found += every_path(item, (*path, i))
    return found


def test_every_key_of_a_tricky_file_has_its_place() -> None:
    places = find_places(TRICKY, "f")
    lines = TRICKY.splitlines()
    known = {**places.keys, **places.values}

    for path in every_path(tomllib.loads(TRICKY)):
        assert path in known, path
        place = known[path]
        assert lines[place.line - 1], path


@pytest.mark.parametrize(
    ("path", "line", "shown"),
    [
        (("top",), 2, '"a # b [c]"'),
        (("quoted key",), 3, "'literal = \"x\"'"),
        (("dotted", "key", "here"), 4, "1"),
        (("a", "b", "list", 2, "x"), 12, '"y"'),
        (("a", "b", "list", 3), 13, "5"),
        (("a", "b", "inline", "b", "c"), 15, '"}"'),
        (("many", 1, "name"), 19, '"second"'),
        (("many", 1, "sub", "deep"), 21, "true"),
    ],
)
def test_a_place_shows_the_value(path: Path, line: int, shown: str) -> None:
    place = find_places(TRICKY, "f").value(path)

    assert place.line == line
    assert TRICKY.splitlines()[line - 1][place.column - 1 : place.end_column - 1] == shown


def test_a_missing_key_has_the_place_of_its_table() -> None:
    assert find_places(TRICKY, "f").key(("a", "b", "nothing")).line == 11
    assert find_places(TRICKY, "f").key(("nothing",)).line == 1


@given(st.text(max_size=100))
def test_no_text_breaks_the_scanner_or_keeps_it_for_ever(text: str) -> None:
    find_places(text, "f")
