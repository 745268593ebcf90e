"""What differs between two values, as lines: leaves of maps and lists, JSON documents, texts; knows no plan."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from firma.cli.reply import View
from firma.cli.text import ELLIPSIS, cells, cut, printable
from firma.cli.values import HIDDEN, show
from firma.core.model.address import Path, format_path
from firma.core.model.value import Map, Sensitive, Unknown, ValueSet, freeze

TEXT_LINES_MAX = 12
"""Most lines of a text's difference that are shown."""

DOCUMENT_CHARACTERS_MAX = 200_000
"""Longest text that is read as a JSON document: comparing must stay quick."""

VALUE_CHARACTERS_MAX = 80
"""About how many characters of one value are shown."""

ABSENT = object()


@dataclass(frozen=True, slots=True)
class Leaf:
    """One line of a difference: sign (`+ ~ -`), path, and what is there before and after (ABSENT: nothing).

    `lines` holds a text's difference line by line instead.
    """

    sign: str
    path: str
    before: Any = ABSENT
    after: Any = ABSENT
    lines: tuple[str, ...] = ()

    def sides(self, limit: int) -> tuple[str, str]:
        """Return before and after as harmless text of about `limit` characters; empty where nothing is there."""
        if isinstance(self.before, Sensitive) and isinstance(self.after, Sensitive):
            return HIDDEN, f"{HIDDEN}, changed"
        before = "" if self.before is ABSENT else show(self.before, limit)
        after = "" if self.after is ABSENT else show(self.after, limit)
        return before, after


COLUMN_MAX = 32
"""Widest column of attribute names."""


def column_of(found: Sequence[Leaf]) -> int:
    """Return the width of the column of names that fits these leaves."""
    return min(max((cells(printable(leaf.path)) for leaf in found), default=0), COLUMN_MAX)


STYLES = {"+": "green", "-": "red", "~": "yellow"}


def leaf_lines(
    leaf: Leaf, view: View, *, indent: str, column: int = 0, suffix: str = "", limit: int = VALUE_CHARACTERS_MAX
) -> list[str]:
    """Return a leaf as lines: one where it fits into the view's width, else before and after below each other."""
    head = f"{indent}{view.paint(STYLES[leaf.sign], leaf.sign)} {printable(leaf.path).ljust(column)}"
    deeper = f"{indent}    "
    room = view.width - len(deeper)
    if leaf.lines:
        return [f"{head.rstrip()}{suffix}", *(f"{deeper}{cut(line, room)}" for line in leaf.lines)]
    before, after = leaf.sides(limit)
    text = f"{before} → {after}" if leaf.sign == "~" else after or before
    # One line, if the name, its column and the text fit; the suffix may stand out.
    if cells(text) <= view.width - len(indent) - max(column, cells(leaf.path)) - 4:
        return [f"{head}  {text}{suffix}"]
    if leaf.sign != "~":
        return [f"{head.rstrip()}{suffix}", f"{deeper}{cut(text, room)}"]
    minus, plus = view.paint("red", "-"), view.paint("green", "+")
    return [
        f"{head.rstrip()}{suffix}",
        f"{deeper}{minus} {cut(before, room - 2)}",
        f"{deeper}{plus} {cut(after, room - 2)}",
    ]


def leaves(path: Path, before: Any, after: Any, *, sensitive: bool = False) -> list[Leaf]:
    """Return the lines of one attribute's change. `None` on one side means that nothing is there."""
    if sensitive:
        before = before if before is None or isinstance(before, Sensitive) else Sensitive(before)
        after = after if after is None or isinstance(after, Sensitive | Unknown) else Sensitive(after)
    before = ABSENT if before is None else before
    after = ABSENT if after is None else after
    return list(_walk(path, before, after))


def _walk(path: Path, before: Any, after: Any) -> Iterator[Leaf]:
    name = format_path(path)
    if before is ABSENT:
        yield Leaf("+", name, after=after)
    elif after is ABSENT:
        yield Leaf("-", name, before=before)
    elif isinstance(before, Map) and isinstance(after, Map):
        for key in sorted({*before, *after}):
            one, other = before.get(key, ABSENT), after.get(key, ABSENT)
            if one != other or type(one) is not type(other):
                yield from _walk((*path, key), one, other)
    elif isinstance(before, tuple | ValueSet) and isinstance(after, tuple | ValueSet):
        yield from _items(path, list(before), list(after))
    elif isinstance(before, str) and isinstance(after, str):
        yield from _texts(path, before, after)
    else:
        yield Leaf("~", name, before, after)


def _items(path: Path, before: list[Any], after: list[Any]) -> Iterator[Leaf]:
    if len(before) == len(after):
        for i, (one, other) in enumerate(zip(before, after, strict=True)):
            if one != other:
                yield from _walk((*path, i), one, other)
        return
    # Items are compared by what they show: they need not be hashable.
    ours, theirs = [show(item, 400) for item in before], [show(item, 400) for item in after]
    matcher = difflib.SequenceMatcher(a=ours, b=theirs, autojunk=False)
    for act, i, k, j, m in matcher.get_opcodes():
        if act != "equal":
            yield from (Leaf("-", format_path((*path, n)), before=before[n]) for n in range(i, k))
            yield from (Leaf("+", format_path((*path, n)), after=after[n]) for n in range(j, m))


def _texts(path: Path, before: str, after: str) -> Iterator[Leaf]:
    one, other = _document(before), _document(after)
    if one is not None and other is not None:
        if one == other:
            yield Leaf("~", format_path(path), lines=("the same JSON document, written otherwise",))
        else:
            yield from _walk(path, one, other)
    elif "\n" in before or "\n" in after:
        yield Leaf("~", format_path(path), before, after, lines=tuple(_line_diff(before, after)))
    else:
        yield Leaf("~", format_path(path), before, after)


def _document(text: str) -> Any:
    """Return a text as a value if it is a JSON object or list, else None."""
    if not text.startswith(("{", "[")) or len(text) > DOCUMENT_CHARACTERS_MAX:
        return None
    try:
        return freeze(json.loads(text))
    except (ValueError, RecursionError):
        return None


def _line_diff(before: str, after: str) -> Iterator[str]:
    diff = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=1)
    lines = [printable(line) for line in diff if not line.startswith(("---", "+++"))]
    yield from lines[:TEXT_LINES_MAX]
    if len(lines) > TEXT_LINES_MAX:
        yield f"{ELLIPSIS} {len(lines) - TEXT_LINES_MAX} more lines"
