"""How the story is told: chapters, commands with what they answered, claims, times; knows no cloud and runs nothing."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TextIO, TypeAlias

Shown: TypeAlias = Callable[[Sequence[str]], Sequence[str]]
"""Chooses which lines of an answer are told."""

WIDTH = 100


_PROGRESS = re.compile(r"((evaluate|plan|apply|observe|attribute) \S+|try \d+ \w+|wait \d+ .+) …")
_OUTCOME = re.compile(r"\S+@\S+ +(done|incomplete|failed|stale|busy|fenced|cancelled|not started) |Applied")


def nothing(lines: Sequence[str]) -> Sequence[str]:
    """That it ran, and no line of its answer."""
    return lines[:0]


def whole(lines: Sequence[str]) -> Sequence[str]:
    """Everything but what is said while one waits, and the outputs of stacks."""
    kept: list[str] = []
    inside = False
    for line in lines:
        inside = (inside and bool(line)) or line == "Outputs"
        if not inside and not _PROGRESS.fullmatch(line):
            kept.append(line)
    return kept


def outcome(lines: Sequence[str]) -> Sequence[str]:
    """How each unit of an apply ended."""
    return [line for line in lines if _OUTCOME.match(line)]


def ends(first: int, last: int) -> Shown:
    """Return what shows the first lines and the last ones."""

    def choose(lines: Sequence[str]) -> Sequence[str]:
        said = whole(lines)
        left = len(said) - first - last
        return [*said[:first], f"… {left} more lines …", *said[-last:]] if left > 1 else said

    return choose


def having(*words: str) -> Shown:
    """Return what shows the lines in which one of these words stands."""

    def choose(lines: Sequence[str]) -> Sequence[str]:
        return [line for line in lines if any(word in line for word in words)]

    return choose


@dataclass(frozen=True, slots=True)
class Row:
    """What the table at the end says of one chapter."""

    title: str
    claims: int
    seconds: float


class Teller:
    """Writes the story."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._gap = False

    def line(self, text: str = "") -> None:
        """Write one line."""
        self._out.write(f"{text.rstrip()}\n")
        self._out.flush()

    def chapter(self, number: int, title: str, words: str) -> None:
        """Begin a chapter: its title, and what it is about."""
        self.line()
        self.line(f"{number}. {title}")
        self.line("=" * (len(title) + len(str(number)) + 2))
        self.say(words)

    def say(self, words: str) -> None:
        """Write a paragraph."""
        self.line()
        for line in textwrap.wrap(" ".join(words.split()), WIDTH, break_on_hyphens=False):
            self.line(line)
        self._gap = True

    def ran(self, command: str, lines: Sequence[str]) -> None:
        """Write a command and what is told of its answer."""
        self.line()
        self.line(f"    $ {command}")
        before = ""
        for line in lines:
            if line or before:  # no two empty lines, and none at the beginning
                self.line(f"    {line}")
            before = line
        self._gap = True

    def shows(self, what: str, lines: Sequence[str]) -> None:
        """Write a piece of a file."""
        self.line()
        for line in (what, *lines):
            self.line(f"    {line}")
        self._gap = True

    def claim(self, sentence: str) -> None:
        """Write a claim that holds."""
        if self._gap:
            self.line()
        self._gap = False
        first, *more = textwrap.wrap(sentence, WIDTH - 4, break_on_hyphens=False)
        self.line(f"  ✓ {first}")
        for line in more:
            self.line(f"    {line}")

    def took(self, seconds: float) -> None:
        """End a chapter."""
        self.line()
        self.line(f"({seconds:.1f} s)")

    def table(self, rows: Sequence[Row], notes: Sequence[str]) -> None:
        """Write the table of chapters, its sum, and notes on it."""
        width = max(len(row.title) for row in rows) + 4
        self.line()
        self.line(f"{'chapter':<{width}}  {'claims':>6}  {'seconds':>7}")
        self.line(f"{'-' * width}  {'-' * 6}  {'-' * 7}")
        for number, row in enumerate(rows, 1):
            self.line(f"{f'{number}. {row.title}':<{width}}  {row.claims:>6}  {row.seconds:>7.1f}")
        self.line(f"{'-' * width}  {'-' * 6}  {'-' * 7}")
        total = sum(row.seconds for row in rows)
        self.line(f"{'':<{width}}  {sum(row.claims for row in rows):>6}  {total:>7.1f}")
        for note in notes:
            self.say(note)
