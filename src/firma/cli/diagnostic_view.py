"""Diagnostics as a good compiler prints them: code, place with source line and caret, what to do; knows no verb."""

from __future__ import annotations

from collections.abc import Sequence

from firma.cli.paint import PLAIN, Paint
from firma.cli.text import cells, count, cut, printable, printable_lines, wrap
from firma.core.model.catalogue import CATALOGUE
from firma.core.model.diagnostic import Diagnostic, Severity

ALIKE_SHOWN_MAX = 20
"""Most diagnostics that are shown in full at once; the rest is counted by code."""

_STYLE = {Severity.ERROR: "alarm", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def diagnostic_lines(
    diagnostic: Diagnostic, *, width: int = 100, paint: Paint = PLAIN, advised: bool = False
) -> list[str]:
    """Return one diagnostic as lines; without the catalogue's advice where that was given just before (`advised`)."""
    entry = CATALOGUE[diagnostic.code]
    title = paint(_STYLE[diagnostic.severity], f"{diagnostic.severity.value}[{diagnostic.code}]")
    lines = [f"{title}: {paint('bold', printable(entry.summary))}"]
    gutter = len(str(diagnostic.place.line)) if diagnostic.place else 1
    if diagnostic.place is not None:
        lines.append(f"{' ' * gutter}--> {printable(str(diagnostic.place))}")
        lines += _source(diagnostic, gutter, width, paint)
    elif diagnostic.address:
        lines.append(f"{' ' * gutter}--> {printable(diagnostic.address)}")
    margin = " " * (gutter + 1)
    if diagnostic.place is not None and diagnostic.address:
        lines += _labelled(margin, "at", diagnostic.address, width)
    lines += [
        f"{margin}{line}" for text in printable_lines(diagnostic.detail) for line in wrap(text, width - gutter - 1)
    ]
    for note in diagnostic.notes:
        lines += _labelled(margin, "note", note, width)
    if not advised:
        lines += _labelled(margin, "why", entry.why, width)
    if diagnostic.help or not advised:
        lines += _labelled(margin, "help", diagnostic.help or entry.help, width, paint)
    if not advised:
        lines.append(f"{margin}more: firma show {diagnostic.code}")
    return lines


def _source(diagnostic: Diagnostic, gutter: int, width: int, paint: Paint) -> list[str]:
    place = diagnostic.place
    if place is None or not diagnostic.source:
        return []
    source = diagnostic.source.rstrip("\n")
    bar = f"{' ' * gutter} |"
    room = max(width - gutter - 4, 20)
    start = max(place.column - 1, 0)
    # A place far to the right is shown with the text around it.
    shift = max(start - room // 2, 0) if start > room - 10 else 0
    text = printable(source[shift:].replace("\t", "    "))
    lines = [bar, f"{place.line} | {cut(text, room)}"]
    if place.column:
        before = printable(source[shift:start].replace("\t", "    "))
        marked = printable(source[start : max(place.end_column - 1, start + 1)].replace("\t", "    ")) or " "
        carets = "^" * max(min(cells(marked), room - cells(before)), 1)
        lines.append(f"{bar} {' ' * cells(before)}{paint('red', carets)}")
    return [*lines, bar]


def _labelled(margin: str, label: str, text: str, width: int, paint: Paint = PLAIN) -> list[str]:
    indent = " " * (len(label) + 2)
    body = wrap(printable(text), width - len(margin) - len(indent))
    first = f"{margin}{paint('bold', label)}: {body[0]}"
    return [first, *(f"{margin}{indent}{line}" for line in body[1:])]


def diagnostics_lines(diagnostics: Sequence[Diagnostic], *, width: int = 100, paint: Paint = PLAIN) -> list[str]:
    """Return diagnostics as lines, errors first, a blank line between them; beyond a limit they are counted.

    What the catalogue advises for a code is said with the first of several in a row.
    """
    order = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
    known = dict.fromkeys(diagnostics)
    ordered = sorted(known, key=lambda d: order[d.severity])
    lines: list[str] = []
    before = ""
    for diagnostic in ordered[:ALIKE_SHOWN_MAX]:
        advised = diagnostic.code == before
        lines += [*diagnostic_lines(diagnostic, width=width, paint=paint, advised=advised), ""]
        before = diagnostic.code
    rest = ordered[ALIKE_SHOWN_MAX:]
    for code in sorted({d.code for d in rest}):
        number = sum(d.code == code for d in rest)
        lines.append(f"and {count(number, 'more', 'more')} of {code}: {CATALOGUE[code].summary}")
    return lines if rest else lines[:-1]


def code_lines(code: str, *, width: int = 100, paint: Paint = PLAIN) -> list[str]:
    """Return what the catalogue says about a code."""
    entry = CATALOGUE[code]
    lines = [f"{paint('bold', code)}: {entry.summary}", ""]
    lines += _labelled("", "why", entry.why, width)
    lines += _labelled("", "help", entry.help, width)
    return lines
