"""Colour: whether it is wanted, and how to add it; signs carry the meaning. Knows no stream's content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_CODES = {
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "magenta": "35",
    "cyan": "36",
    "bold": "1",
    "dim": "2",
    "alarm": "1;31",
}


def wants_colour(environ: Mapping[str, str], *, terminal: bool) -> bool:
    """Return whether to colour: NO_COLOR (no-color.org) over TERM=dumb over FORCE_COLOR over being a terminal.

    A terminal that says it is dumb would show colour as signs.
    """
    if environ.get("NO_COLOR") or environ.get("TERM") == "dumb":
        return False
    return terminal or bool(environ.get("FORCE_COLOR"))


@dataclass(frozen=True, slots=True)
class Paint:
    """Adds colour if it is on. What is given to it must be harmless already (`firma.cli.text.printable`)."""

    on: bool = False

    def __call__(self, style: str, text: str) -> str:
        """Return text in a style (`red`, `bold`, …)."""
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self.on and text else text


PLAIN = Paint()
