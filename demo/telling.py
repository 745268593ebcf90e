"""How the story is told: chapters, commands with what they answered, claims, times; knows no cloud and runs nothing."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TextIO, TypeAlias

Shown: TypeAlias = Callable[[Sequence[str]], Sequence[str]]
"""Chooses which lines of an answer are told."""

WIDTH = 100


def whole(lines: Sequence[str]) -> Sequence[str]:
    """Everything."""
    return lines


def nothing(lines: Sequence[str]) -> Sequence[str]:
    """That it ran, and no line of its answer."""
    return lines[:0]


def ending(count: int) -> Shown:
    """Return what shows the last lines."""

    def choose(lines: Sequence[str]) -> Sequence[str]:
        return [f"… {len(lines) - count} lines", *lines[-count:]] if len(lines) > count + 1 else lines

    return choose


def beginning(count: int) -> Shown:
    """Return what shows the first lines."""

    def choose(lines: Sequence[str]) -> Sequence[str]:
        return [*lines[:count], f"… {len(lines) - count} more lines"] if len(lines) > count + 1 else lines

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
        for line in textwrap.wrap(" ".join(words.split()), WIDTH):
            self.line(line)
        self._gap = True

    def ran(self, command: str, lines: Sequence[str]) -> None:
        """Write a command and what is told of its answer."""
        self.line()
        self.line(f"    $ {command}")
        for line in lines:
            self.line(f"    {line}")
        self._gap = True

    def claim(self, sentence: str) -> None:
        """Write a claim that holds."""
        if self._gap:
            self.line()
        self._gap = False
        first, *more = textwrap.wrap(sentence, WIDTH - 4)
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
