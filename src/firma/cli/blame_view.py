"""The answer of `blame` as text: values with the number of what set them, then each of these; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from firma.cli.author_view import commit_text, declared_text, outside_text, who_text
from firma.cli.reply import View
from firma.cli.text import cells, count, cut, pad, printable, wrap
from firma.cli.times import ago, local
from firma.cli.unit_names import short_unit
from firma.cli.values import show
from firma.engine.answers import AttributeAuthor, Blamed

PATH_CELLS_MAX = 40
VALUE_CELLS_MAX = 44


def blame_lines(blamed: Blamed, view: View) -> list[str]:
    """Return the answer as lines."""
    lines = [view.paint("bold", printable(f"{short_unit(blamed.unit)}/{blamed.address}"))]
    if not blamed.exists:
        lines.append(f"  is gone: {printable(blamed.last)} {local(blamed.when)} ({ago(blamed.when, view.now_ms)})")
    numbers: dict[tuple[object, ...], int] = {}
    first: list[AttributeAuthor] = []
    for one in blamed.attributes:
        if _key(one) not in numbers:
            numbers[_key(one)] = len(numbers) + 1
            first.append(one)
    lines += _values(blamed.attributes, numbers, view)
    for one in first:
        lines += ["", *_author(one, numbers[_key(one)], view)]
    lines += [line for note in blamed.notes for line in ("", *wrap(f"note: {printable(note)}", view.width))]
    return [*lines, "", count(len(blamed.attributes), "value")] if blamed.attributes else lines


def _key(one: AttributeAuthor) -> tuple[object, ...]:
    """What two values have in common that were set at once, and are declared at one place."""
    return (one.since, one.action, one.run, one.root, one.declared, one.outside)


def _values(ones: Sequence[AttributeAuthor], numbers: dict[tuple[object, ...], int], view: View) -> list[str]:
    rows = [(printable(one.path), show(one.value, VALUE_CELLS_MAX), f"[{numbers[_key(one)]}]", one) for one in ones]
    wide = min(max((cells(path) for path, *_ in rows), default=0), PATH_CELLS_MAX)
    wider = min(max((cells(value) for _, value, *_ in rows), default=0), VALUE_CELLS_MAX)
    return [
        f"  {pad(cut(path, wide), wide)}  {pad(cut(value, wider), wider)}  {mark} {ago(one.since, view.now_ms)}"
        for path, value, mark, one in rows
    ]


def _author(one: AttributeAuthor, number: int, view: View) -> list[str]:
    mark = f"[{number}]"
    when = f"{local(one.since)} ({ago(one.since, view.now_ms)})"
    if one.outside is not None:
        facts = [f"changed in reality by {outside_text(one.outside)}", f"seen {when}"]
    else:
        change = f", change {printable(one.root[:12])}" if one.root else ""
        run = f", run {printable(short_run(one.run))}" if one.run else ""
        facts = [
            f"{printable(one.action)} {when}{change}",
            f"declared at {declared_text(one.declared, view.now_ms)}" if one.declared is not None else "",
            f"applied by {who_text(one.who)}{run}",
            f"commit {commit_text(one.commit, dirty=one.dirty)}" if one.commit else "",
            f"reason: {printable(one.reason)}" if one.reason else "",
        ]
    said = [line for fact in facts if fact for line in wrap(fact, view.width - len(mark) - 1)]
    margin = " " * (len(mark) + 1)
    return [f"{view.paint('bold', mark)} {said[0]}", *(f"{margin}{line}" for line in said[1:])]


def short_run(run: str) -> str:
    """Return a run's name without its project: `payments@dev#7`."""
    unit, sign, number = run.rpartition("#")
    return f"{short_unit(unit)}{sign}{number}" if sign else run
