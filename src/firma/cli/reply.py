"""What a verb answers: exit code, text and JSON of the same result, and diagnostics; knows no stream."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from firma.cli.paint import PLAIN, Paint
from firma.core.model.diagnostic import Diagnostic
from firma.engine.result import Exit


@dataclass(frozen=True, slots=True)
class View:
    """For whom text is made: width in cells, colour, the time of now in milliseconds, and whether it is a terminal."""

    width: int = 100
    paint: Paint = PLAIN
    now_ms: int = 0
    terminal: bool = False


def no_lines(_: View) -> Sequence[str]:
    """Return nothing to read."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer of a verb. `text` goes to stdout, `says` to stderr; `plain` is the result in JSON."""

    exit: Exit = Exit.DONE
    text: Callable[[View], Sequence[str]] = no_lines
    says: Callable[[View], Sequence[str]] = no_lines
    plain: Callable[[], Any] = lambda: None
    diagnostics: Sequence[Diagnostic] = field(default_factory=tuple)
