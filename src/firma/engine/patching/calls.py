"""Edits of one call in Python: what stands at a path of its keywords, and what may be put there; libcst keeps the rest.

Knows no project: it is given text and gives text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import libcst as cst
from libcst import metadata

from firma.core.model.address import Path
from firma.engine.patching.literal import literal


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a path leads in a call: the expression that stands there, or the innermost that does and what is missing.

    `holder` is the call or dict in which `rest[0]` is missing; None where `found` stands at the whole path, or where
    the way ends in something that cannot be looked into.
    """

    found: cst.BaseExpression | None
    holder: cst.Call | cst.Dict | None
    rest: Path


class Source:
    """One file's syntax with the lines of its nodes. Raises `libcst.ParserSyntaxError`."""

    def __init__(self, text: str) -> None:
        wrapper = metadata.MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True)
        self.module = wrapper.module
        self._lines = wrapper.resolve(metadata.PositionProvider)
        self.parents = wrapper.resolve(metadata.ParentNodeProvider)

    def line(self, node: cst.CSTNode) -> int:
        """Return the line at which a node begins."""
        return int(self._lines[node].start.line)

    def calls(self) -> list[cst.Call]:
        """Return all calls in the order of the text."""
        found = [node for node in self._lines if isinstance(node, cst.Call)]
        return sorted(found, key=lambda node: (self._lines[node].start.line, self._lines[node].start.column))

    def call_at(self, line: int, column: int) -> cst.Call | None:
        """Return the call that begins at a place (columns from 1), or the outermost that begins in its line."""
        here = [call for call in self.calls() if self.line(call) == line]
        exact = [call for call in here if self._lines[call].start.column == column - 1]
        longest = sorted(exact or here, key=lambda call: self._lines[call].end.line, reverse=True)
        return longest[0] if longest else None

    def replaced(self, old: cst.CSTNode, new: cst.CSTNode) -> str:
        """Return the text with one node in the place of another."""
        changed = self.module.deep_replace(old, new)
        return changed.code if isinstance(changed, cst.Module) else self.module.code

    def text_of(self, node: cst.CSTNode) -> str:
        """Return a node's text."""
        return self.module.code_for_node(node)

    def rows(self) -> list[str]:
        """Return the text's lines, each with its end."""
        return self.module.code.splitlines(keepends=True)

    def end_column(self, node: cst.CSTNode) -> int:
        """Return the column, from 0, behind a node's last character."""
        return int(self._lines[node].end.column)

    def own_lines(self, item: cst.CSTNode, holder: cst.CSTNode) -> tuple[int, int] | None:
        """Return the first and last line of an item that shares its lines with nothing but its comma and a remark."""
        here, rows = self._lines[item], self.rows()
        first, last = here.start.line, here.end.line
        before = rows[first - 1][: here.start.column]
        behind = rows[last - 1][here.end.column :].strip().removeprefix(",").strip()
        is_alone = not before.strip() and (not behind or behind.startswith("#")) and self._lines[holder].end.line > last
        return (first, last) if is_alone else None

    def scope_of(self, node: cst.CSTNode) -> tuple[cst.FunctionDef | cst.ClassDef, ...]:
        """Return the functions and classes around a node, the innermost first."""
        found: list[cst.FunctionDef | cst.ClassDef] = []
        at: cst.CSTNode | None = node
        while at is not None and not isinstance(at, cst.Module):
            if isinstance(at, cst.FunctionDef | cst.ClassDef):
                found.append(at)
            at = self.parents.get(at)
        return tuple(found)


def spot(call: cst.Call, path: Path) -> Spot:
    """Return where a path of keywords, members and items leads."""
    here: cst.BaseExpression = call
    for number, step in enumerate(path):
        inner = _inside(here, step)
        if inner is None:
            holder = here if isinstance(here, cst.Call | cst.Dict) and isinstance(step, str) else None
            return Spot(None if holder is not None else here, holder, path[number:])
        here = inner
    return Spot(here, None, ())


def _inside(here: cst.BaseExpression, step: str | int) -> cst.BaseExpression | None:
    if isinstance(here, cst.Call) and isinstance(step, str):
        return next((a.value for a in here.args if a.keyword is not None and a.keyword.value == step), None)
    if isinstance(here, cst.Dict) and isinstance(step, str):
        element = _element(here, step)
        return None if element is None else element.value
    if isinstance(here, cst.List | cst.Tuple) and isinstance(step, int) and step < len(here.elements):
        item = here.elements[step]
        return item.value if isinstance(item, cst.Element) else None
    return None


def _element(here: cst.Dict, key: str) -> cst.DictElement | None:
    members = (element for element in here.elements if isinstance(element, cst.DictElement))
    return next((one for one in members if isinstance(one.key, cst.SimpleString) and _is_text(one.key, key)), None)


def _is_text(node: cst.SimpleString, text: str) -> bool:
    return bool(node.evaluated_value == text)


def is_literal(node: cst.BaseExpression) -> bool:
    """Return whether an expression is written out: nothing in it comes from elsewhere."""
    if isinstance(node, cst.SimpleString | cst.Integer | cst.Float):
        return True
    if isinstance(node, cst.Name):
        return node.value in ("True", "False", "None")
    if isinstance(node, cst.UnaryOperation):
        return isinstance(node.expression, cst.Integer | cst.Float)
    if isinstance(node, cst.ConcatenatedString):
        return isinstance(node.left, cst.SimpleString) and is_literal(node.right)
    if isinstance(node, cst.List | cst.Tuple | cst.Set):
        return all(isinstance(e, cst.Element) and is_literal(e.value) for e in node.elements)
    if isinstance(node, cst.Dict):
        return all(isinstance(e, cst.DictElement) and is_literal(e.key) and is_literal(e.value) for e in node.elements)
    return False


def written(value: Any) -> cst.BaseExpression:
    """Return a value as an expression. Raises NoLiteralError."""
    return cst.parse_expression(literal(value))


def nested(path: Sequence[str | int], value: Any) -> cst.BaseExpression:
    """Return a value within dicts that its path needs. Raises NoLiteralError; ValueError for a path through a list."""
    made = written(value)
    for step in reversed(path):
        if not isinstance(step, str):
            raise ValueError(f"item {step} of a list that is not there")  # noqa: TRY004  # no type is wrong
        made = cst.Dict([cst.DictElement(written(step), made)])
    return made


# -- adding and removing ----------------------------------------------------------------------------------------------
# What stands on lines of its own is added and removed line by line, so that every remark stays where it is; libcst does
# the rest.
_COMMA = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))


def added(source: Source, holder: cst.Call | cst.Dict, name: str, value: cst.BaseExpression) -> str:
    """Return the text with one keyword more in a call, or one member more in a dict, laid out as what stands there."""
    if isinstance(holder, cst.Call):
        equal = cst.AssignEqual(cst.SimpleWhitespace(""), cst.SimpleWhitespace(""))
        new: Any = cst.Arg(value, keyword=cst.Name(name), equal=equal)
    else:
        new = cst.DictElement(written(name), value)
    items = _items(holder)
    lines = source.own_lines(items[-1], holder) if items else None
    if lines is not None:
        return _line_added(source, items[-1], lines[1], source.text_of(new))
    return source.replaced(holder, _with_items(holder, _appended(items, new)))


def _line_added(source: Source, last: Any, end: int, text: str) -> str:
    rows = source.rows()
    first = rows[source.line(last) - 1]
    indent = first[: len(first) - len(first.lstrip())]
    if not isinstance(last.comma, cst.Comma):
        column = source.end_column(last)
        rows[end - 1] = f"{rows[end - 1][:column]},{rows[end - 1][column:]}"
    rows.insert(end, f"{indent}{text},\n")
    return "".join(rows)


def without(source: Source, holder: cst.Call | cst.Dict, name: str) -> str:
    """Return the text without a keyword of a call or a member of a dict; as it is where there is none."""
    items = _items(holder)
    gone = next((item for item in items if _is_called(item, name)), None)
    if gone is None:
        return source.module.code
    lines = source.own_lines(gone, holder)
    if lines is not None:
        rows = source.rows()
        del rows[lines[0] - 1 : lines[1]]
        return "".join(rows)
    kept = [item for item in items if item is not gone]
    if kept and gone is items[-1]:
        kept[-1] = kept[-1].with_changes(comma=gone.comma)
    return source.replaced(holder, _with_items(holder, kept))


def _items(holder: cst.Call | cst.Dict) -> list[Any]:
    return [*(holder.args if isinstance(holder, cst.Call) else holder.elements)]


def _with_items(holder: cst.Call | cst.Dict, items: Sequence[Any]) -> cst.Call | cst.Dict:
    return holder.with_changes(**{"args" if isinstance(holder, cst.Call) else "elements": items})


def _is_called(item: Any, name: str) -> bool:
    if isinstance(item, cst.Arg):
        return item.keyword is not None and item.keyword.value == name
    return isinstance(item, cst.DictElement) and isinstance(item.key, cst.SimpleString) and _is_text(item.key, name)


def _appended(items: Sequence[Any], new: Any) -> list[Any]:
    if not items:
        return [new]
    last = items[-1]
    return [*items[:-1], last.with_changes(comma=_COMMA), new.with_changes(comma=last.comma)]
