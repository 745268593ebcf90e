"""Text for terminals: what is untrusted is made harmless, measured in cells and cut; knows no colour and no stream."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNSAFE = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # controls: they move the cursor, change colours, title and clipboard
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls: they reorder what is read
    "\u200b\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffb"  # invisible, or line breaks of their own
    "\ud800-\udfff"  # lone surrogates: no encoding carries them
    "\U000e0000-\U000e007f"  # tags: invisible text
    "]"
)
_NAMED = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}

ELLIPSIS = "…"


def _escape(match: re.Match[str]) -> str:
    sign = match.group()
    if sign in _NAMED:
        return _NAMED[sign]
    number = ord(sign)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def printable(text: str) -> str:
    """Return untrusted text as one harmless line: what could steer a terminal is shown as an escape."""
    return _UNSAFE.sub(_escape, text)


def printable_lines(text: str) -> list[str]:
    """Return untrusted text as harmless lines, split at line feeds; tabs become blanks."""
    return [printable(line.expandtabs(4).removesuffix("\r")) for line in text.split("\n")]


def cells(text: str) -> int:
    """Return the width of harmless text in terminal cells."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    width = wcswidth(text)
    return width if width >= 0 else len(text)


def pad(text: str, width: int) -> str:
    """Return text filled with blanks to a width in cells."""
    return text + " " * max(width - cells(text), 0)


def cut(text: str, width: int) -> str:
    """Return text that fits into a width in cells; what was cut is marked."""
    if cells(text) <= width:
        return text
    from wcwidth import wcwidth

    out, used = [], 0
    for sign in text:
        size = max(wcwidth(sign), 0)
        if used + size > width - 1:
            break
        out.append(sign)
        used += size
    return "".join(out).rstrip(ELLIPSIS) + ELLIPSIS


def wrap(text: str, width: int, *, indent: str = "") -> list[str]:
    """Return harmless text in lines of at most `width` cells, broken at blanks; lines after the first are indented."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        room = width - (cells(indent) if lines else 0)
        if line and cells(line) + 1 + cells(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return [lines[0], *(indent + rest for rest in lines[1:])]


def columns(rows: Sequence[Sequence[str]], *, gap: int = 2, width: int = 0) -> list[str]:
    """Return rows as lines with aligned columns; with a `width`, the last column is cut to it."""
    if not rows:
        return []
    count = max(len(row) for row in rows)
    widths = [max((cells(row[i]) for row in rows if i < len(row)), default=0) for i in range(count - 1)]
    lines = []
    for row in rows:
        head = "".join(pad(cell, widths[i] + gap) for i, cell in enumerate(row[: count - 1]))
        tail = row[count - 1] if len(row) == count else ""
        line = (head + tail).rstrip()
        lines.append(cut(line, width) if width else line)
    return lines


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 change`, `3 changes`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


ASCII = str.maketrans(
    {
        "→": "->",
        "±": "-/+",
        "…": "...",
        "·": "-",
        "—": "--",
        "–": "-",
        "≥": ">=",
        "≤": "<=",
        "✓": "ok",
        "✗": "x",
        "│": "|",
        "└": "`",
        "├": "|",
        "─": "-",
        "“": '"',
        "”": '"',
        "’": "'",
        "×": "x",
    }
)
"""Stand-ins for our own signs where the terminal's encoding has only ASCII."""
