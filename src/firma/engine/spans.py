"""Spans: which lines of a source text hold the call at a place, or what it gives to one attribute; knows no git."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from firma.core.model.address import Path
from firma.core.model.place import Place

Span = tuple[int, int]
"""First and last line, from 1 on."""

SOURCE_MAX = 2_000_000
"""Most characters of a file that is looked into: parsing them takes a second or two."""


class Source:
    """A file's text as it was at some commit, parsed where that is possible."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.calls: tuple[ast.Call, ...] = ()
        if len(text) <= SOURCE_MAX:
            try:
                self.calls = tuple(node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                self.calls = ()  # of another Python, or broken meanwhile: then the recorded line is what is known

    def span(self, place: Place, path: Path = ()) -> Span:
        """Return the lines of what a path leads to in the call at a place, else of the call, else the place's line.

        As far as the path leads through arguments that are written there: a value from elsewhere has the whole call.
        """
        calls = self._calls(place)
        if not calls:
            return place.line, place.line
        spoken = [call for call in calls if path and next(_steps(call, path[0]), None) is not None]
        node = _inside((spoken or calls)[0], path)
        return node.lineno, node.end_lineno or node.lineno

    def _calls(self, place: Place) -> list[ast.Call]:
        """The calls that may be meant by a place, the likeliest first.

        With a column: the smallest one that begins there, else the smallest around it. Resources are recorded without
        one: those that begin in the line, the largest first, else the smallest around it.
        """
        if not place.column:
            begun = [call for call in self.calls if call.lineno == place.line]
            around = [call for call in self.calls if call.lineno <= place.line <= (call.end_lineno or 0)]
            return sorted(begun, key=self._end, reverse=True) or sorted(around, key=self._size)[:1]
        at = (place.line, place.column)
        around = [call for call in self.calls if self._start(call) <= at <= self._end(call)]
        exact = [call for call in around if self._start(call) == at]
        return sorted(exact or around, key=self._size)[:1]

    def _size(self, call: ast.Call) -> tuple[int, int]:
        return self._end(call)[0] - call.lineno, self._end(call)[1] - self._start(call)[1]

    def _start(self, call: ast.Call) -> Span:
        return call.lineno, self._column(call.lineno, call.col_offset)

    def _end(self, call: ast.Call) -> Span:
        line = call.end_lineno or call.lineno
        return line, self._column(line, call.end_col_offset or 0)

    def _column(self, line: int, utf8: int) -> int:
        """Columns of the parser count UTF-8 bytes from 0 on; places count characters from 1 on."""
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return 1 + (utf8 if text.isascii() else len(text.encode()[:utf8].decode(errors="ignore")))


def _inside(call: ast.Call, path: Path) -> ast.expr | ast.keyword:
    """The innermost thing that is written in a call for a path."""
    found: ast.expr | ast.keyword = call
    value: ast.expr = call
    for key in path:
        step = next(_steps(value, key), None)
        if step is None:
            return found
        found, value = step
    return found


def _steps(value: ast.expr, key: str | int) -> Iterator[tuple[ast.expr | ast.keyword, ast.expr]]:
    """What is written in a value for a key: the argument or item with its name, and the value in it."""
    match value:
        case ast.Call(keywords=keywords) if isinstance(key, str):
            # An attribute that is called like a word of Python is written with a `_` behind it.
            yield from ((one, one.value) for one in keywords if one.arg in (key, f"{key}_"))
        case ast.Dict(keys=keys, values=values) if isinstance(key, str):
            yield from ((item, item) for name, item in zip(keys, values, strict=True) if _is(name, key))
        case ast.List(elts=items) | ast.Tuple(elts=items) if isinstance(key, int):
            plain = not any(isinstance(item, ast.Starred) for item in items)
            yield from ((item, item) for item in items[key : key + 1] if plain)
        case _:
            return


def _is(node: ast.expr | None, text: str) -> bool:
    return isinstance(node, ast.Constant) and node.value == text


def merged(spans: Sequence[Span]) -> list[Span]:
    """Return spans in order, those that meet as one."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found
