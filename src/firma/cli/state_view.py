"""Objects of the ledger as text: a table of many, a page of one; decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from firma.cli.reply import View
from firma.cli.text import columns, count, cut, printable, wrap
from firma.cli.times import ago
from firma.cli.unit_names import short_unit
from firma.cli.values import show, show_key
from firma.core.model.value import reveal
from firma.engine.answers import UnitShown
from firma.engine.result import Shown

IDENTIFIER_CELLS_MAX = 48


def condition(shown: Shown) -> str:
    """Return what is special about an object in words; empty if it is simply there."""
    obj = shown.obj
    words = []
    if obj.unresolved:
        words.append("unresolved")
    if obj.open:
        words.append("open")
    if obj.suspect:
        words.append("suspect")
    if not obj.current:
        words.append("absent")
    old = sum(1 for g in obj.generations if g != obj.current)
    if old:
        words.append(f"{old} deposed")
    if shown.hold:
        words.append("held")
    return ", ".join(words)


def state_lines(found: Sequence[Shown], view: View) -> list[str]:
    """Return a table: address, identifier, when it was observed, and what is special."""
    if not found:
        return ["The ledger holds nothing here."]
    rows = []
    for shown in found:
        now = shown.obj.now
        identifier = cut(printable(now.identifier), IDENTIFIER_CELLS_MAX) if now else "-"
        seen = ago(now.observed, view.now_ms) if now else ""
        address = printable(f"{short_unit(shown.unit)}/{shown.obj.address}")
        rows.append((address, identifier, seen or "-", condition(shown)))
    special = sum(1 for shown in found if shown.obj.pending)
    note = f", {special} not settled" if special else ""
    return [*columns(rows), "", f"{count(len(found), 'object')}{note}"]


def output_lines(outputs: Mapping[str, Any], *, opened: bool = False) -> list[str]:
    """Return outputs as a table; `opened`: sensitive ones, too."""
    rows = [(printable(name), show(reveal(value) if opened else value)) for name, value in sorted(outputs.items())]
    return columns(rows) if rows else ["No outputs."]


def unit_lines(shown: UnitShown, view: View) -> list[str]:
    """Return one unit as a page: its objects as `firma state` lists them, then its outputs."""
    lines = [view.paint("bold", printable(short_unit(shown.unit))), *state_lines(shown.objects, view)]
    return [*lines, "", "Outputs", *(f"  {line}" for line in output_lines(shown.outputs))]


def shown_lines(shown: Shown, view: View) -> list[str]:
    """Return one object as a page."""
    obj, now = shown.obj, shown.obj.now
    lines = [view.paint("bold", printable(f"{short_unit(shown.unit)}/{obj.address}"))]
    facts: list[tuple[str, str]] = [
        ("object", f"{obj.id}, {obj.type}" + (f", provider {obj.provider}" if obj.provider else "")),
        ("identifier", now.identifier if now else "none"),
        ("condition", condition(shown) or "there"),
        ("observed", (ago(now.observed, view.now_ms) or "never") if now else ""),
        ("place", str(obj.place) if obj.place else ""),
        ("options", ", ".join(f"{k}={v}" for k, v in sorted(obj.options.items()))),
        ("hold", shown.hold),
        ("users", ", ".join(shown.users)),
    ]
    for name, text in facts:
        if text:
            words = wrap(printable(text), view.width - 14)
            lines += [f"  {name.ljust(10)}  {words[0]}", *(f"              {w}" for w in words[1:])]
    if now and now.attributes:
        lines += ["", "Attributes", *(f"  {line}" for line in tree(now.attributes, view.width - 2))]
    return lines


def tree(value: Any, width: int, indent: str = "") -> list[str]:
    """Return a map as lines; maps inside it, and lists that hold maps, are indented."""
    lines = []
    for key, item in _members(value):
        if _members(item):
            lines.append(cut(f"{indent}{key}:", width))
            lines += tree(item, width, indent + "  ")
        else:
            lines.append(cut(f"{indent}{key} = {show(item)}", width))
    return lines


def _members(value: Any) -> list[tuple[str, Any]]:
    """The members of a map, or the items of a list that holds a map; nothing of anything else."""
    if isinstance(value, dict):
        return [(show_key(key), item) for key, item in sorted(value.items())]
    if isinstance(value, tuple | list) and any(isinstance(item, dict) for item in value):
        return [(f"[{number}]", item) for number, item in enumerate(value)]
    return []
