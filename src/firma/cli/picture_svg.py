"""A picture as SVG: laid out by graphlay (extra `pictures`, ADR 0010), drawn here; knows no plan.

The same picture gives the same bytes. Colours repeat what signs say. Nothing in it is fetched, and no script runs.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, NamedTuple

from firma.cli.picture import Box, Picture
from firma.cli.text import cells, cut, printable
from firma.core.model.diagnostic import PermanentError, diagnose

COLOURS: Mapping[str, str] = {
    "create": "#2e7d32",
    "update": "#b26a00",
    "replace": "#8e24aa",
    "delete": "#c62828",
    "forget": "#c62828",
    "move": "#00838f",
    "settle": "#00838f",
    "hold": "#00838f",
    "lift": "#00838f",
    "deferred": "#00838f",
}
"""Action -> colour: each has at least 4.5:1 against white (WCAG 2.2, 1.4.3)."""

QUIET_COLOUR = "#6b7280"
CHARACTER_PX = 7.3
"""Width of a character of the monospaced font at 12 px, rounded up."""

TYPE_CHARACTER_PX = 6.2
"""The same at 10 px."""

BOX_HEIGHT_PX = 40.0
LABEL_CELLS_MAX = 40
HEADER_PX = 22.0
MARGIN_PX = 16.0
SPACING = {"compound_header": HEADER_PX, "node_gap": 22.0, "dummy_gap": 14.0, "layer_gap": 40.0, "isolated_gap": 22.0}
"""Closer than graphlay's defaults (px): boxes of a graph of resources are small and many."""

STYLE = (
    "text{font:12px ui-monospace,Menlo,Consolas,monospace;fill:#111827}"
    ".type{font-size:10px;fill:#6b7280}.group{fill:#f3f4f6;stroke:#d1d5db}.inner{fill:#ffffff;stroke:#e5e7eb}"
    ".name{font-weight:bold}.line{fill:none;stroke:#9ca3af;stroke-width:1.2}"
)


class Point(NamedTuple):
    """A place in the drawing, px."""

    x: float
    y: float


class Placed(NamedTuple):
    """A rectangle: its upper left corner and its size, px."""

    x: float
    y: float
    width: float
    height: float


class Group(NamedTuple):
    """A unit, or a component within it, with the number of the group around it (-1: none)."""

    label: str
    around: int


class Drawing(NamedTuple):
    """Where everything stands."""

    groups: Sequence[tuple[Group, Placed]]
    boxes: Sequence[tuple[Box, Placed]]
    lines: Sequence[tuple[Sequence[Point], int]]
    size: Placed


def svg(picture: Picture, *, title: str) -> str:
    """Return a picture as an SVG document.

    Raises:
        PermanentError: F970, the library that lays it out is not installed.
    """
    drawing = _laid_out(picture)
    return "\n".join(_document(drawing, title, picture.nodes)) + "\n"


def can_draw() -> bool:
    """Return whether the library that lays pictures out is installed."""
    try:
        importlib.import_module("graphlay")
    except ImportError:
        return False
    return True


# -- layout -----------------------------------------------------------------------------------------------------------
def _laid_out(picture: Picture) -> Drawing:
    try:
        graphlay = importlib.import_module("graphlay")
    except ImportError as error:
        raise PermanentError(diagnose("F970", "the package graphlay is not installed", value="graphlay")) from error
    groups, home = _groups(picture.boxes)
    graph = graphlay.Graph()
    for number, group in enumerate(groups):
        around = {} if group.around < 0 else {"parent": group.around}
        graph.node(f"g{number}", width=_width(group.label, ""), height=HEADER_PX, **around)
    for number, box in enumerate(picture.boxes):
        width = _width(f"{box.sign} {box.label}", box.type)
        graph.node(f"b{number}", width=width, height=BOX_HEIGHT_PX, parent=home[number])
    for user, used, _ in picture.lines:
        graph.edge(f"b{user}", f"b{used}")
    layout = graphlay.layout(graph, options={"spacing": SPACING})
    placed = [_placed(node) for node in layout.nodes]
    lines = [[Point(point["x"], point["y"]) for point in edge["points"]] for edge in layout.edges]
    return Drawing(
        groups=list(zip(groups, placed, strict=False)),
        boxes=list(zip(picture.boxes, placed[len(groups) :], strict=True)),
        lines=[(points, times) for points, (_, _, times) in zip(lines, picture.lines, strict=True)],
        size=_around(placed, lines),
    )


def _groups(boxes: Sequence[Box]) -> tuple[list[Group], list[int]]:
    """Return units and components in the order of their boxes, and the group of each box."""
    numbers: dict[tuple[str, ...], int] = {}
    groups: list[Group] = []
    home = []
    for box in boxes:
        around = -1
        way = (box.unit, *box.component)
        for depth in range(1, len(way) + 1):
            key = way[:depth]
            if key not in numbers:
                numbers[key] = len(groups)
                groups.append(Group(key[-1], around))
            around = numbers[key]
        home.append(around)
    return groups, home


def _width(label: str, kind: str) -> float:
    wanted = max(cells(label) * CHARACTER_PX, cells(kind) * TYPE_CHARACTER_PX)
    return min(wanted, LABEL_CELLS_MAX * CHARACTER_PX) + 20


def _placed(node: Mapping[str, Any]) -> Placed:
    center, size = node["center"], node["size"]
    width, height = size["width"], size["height"]
    return Placed(center["x"] - width / 2, center["y"] - height / 2, width, height)


def _around(placed: Sequence[Placed], lines: Sequence[Sequence[Point]]) -> Placed:
    """Return what holds everything, with a margin."""
    points = [point for line in lines for point in line]
    points += [Point(one.x, one.y) for one in placed]
    points += [Point(one.x + one.width, one.y + one.height) for one in placed]
    left, top = min((p.x for p in points), default=0.0), min((p.y for p in points), default=0.0)
    right, bottom = max((p.x for p in points), default=0.0), max((p.y for p in points), default=0.0)
    return Placed(left - MARGIN_PX, top - MARGIN_PX, right - left + 2 * MARGIN_PX, bottom - top + 2 * MARGIN_PX)


# -- drawing ----------------------------------------------------------------------------------------------------------
def _document(drawing: Drawing, title: str, nodes: int) -> Iterator[str]:
    x, y, width, height = drawing.size
    box = " ".join(_px(number) for number in (x, y, width, height))
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="{box}" width="{_px(width)}" '
        f'height="{_px(height)}">'
    )
    yield f"<title>{escape(printable(title))}</title>"
    yield f"<desc>{nodes:,} nodes; an arrow leads from a user to what it uses.</desc>"
    yield f"<style>{STYLE}</style>"
    yield (
        '<defs><marker id="used" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0L8 4L0 8z" fill="#9ca3af"/></marker></defs>'
    )
    yield f'<rect x="{_px(x)}" y="{_px(y)}" width="{_px(width)}" height="{_px(height)}" fill="#ffffff"/>'
    for group, at in drawing.groups:
        yield from _group(group, at)
    for points, times in drawing.lines:
        yield from _line(points, times)
    for one, at in drawing.boxes:
        yield from _box(one, at)
    yield "</svg>"


def _group(group: Group, at: Placed) -> Iterator[str]:
    kind = "group" if group.around < 0 else "inner"
    yield f'<rect class="{kind}" {_rect(at)} rx="8"/>'
    label = escape(cut(group.label, max(int((at.width - 16) / CHARACTER_PX), 1)))
    yield f'<text class="name" x="{_px(at.x + 8)}" y="{_px(at.y + 15)}">{label}</text>'


def _line(points: Sequence[Point], times: int) -> Iterator[str]:
    way = " ".join(f"{_px(p.x)},{_px(p.y)}" for p in points)
    told = f"<title>{times:,} uses</title>" if times > 1 else ""
    yield f'<polyline class="line" points="{way}" marker-end="url(#used)">{told}</polyline>'


def _box(box: Box, at: Placed) -> Iterator[str]:
    colour = COLOURS.get(box.action, QUIET_COLOUR)
    room = max(int((at.width - 16) / CHARACTER_PX), 1)
    word = box.action if box.action not in ("", "no_op") else "nothing changes"
    told = "\n".join([word, *box.addresses])
    loud = 2 if box.action in COLOURS else 1
    yield f"<g><title>{escape(told)}</title>"
    yield f'<rect {_rect(at)} rx="4" fill="#ffffff" stroke="{colour}" stroke-width="{loud}"/>'
    label = escape(cut(f"{box.sign} {box.label}".strip(), room))
    yield f'<text x="{_px(at.x + 8)}" y="{_px(at.y + 17)}" style="fill:{colour}">{label}</text>'
    kind = escape(cut(box.type, max(int((at.width - 16) / TYPE_CHARACTER_PX), 1)))
    yield f'<text class="type" x="{_px(at.x + 8)}" y="{_px(at.y + 31)}">{kind}</text></g>'


def _rect(at: Placed) -> str:
    return f'x="{_px(at.x)}" y="{_px(at.y)}" width="{_px(at.width)}" height="{_px(at.height)}"'


def _px(number: float) -> str:
    """Return a length without digits that nobody sees."""
    return f"{round(number, 1):g}"
