"""Where keys and values of a TOML file stand: a scanner of text that `tomllib` accepts; knows no key by name."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from firma.core.model.address import Path
from firma.core.model.place import Place

_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_BASIC = re.compile(r'"(?:[^"\\]|\\.)*"')
_LITERAL = re.compile(r"'[^']*'")
_LONG = re.compile(r'"""(?:[^\\]|\\.)*?"""(?:"{0,2}(?!"))|\'\'\'.*?\'\'\'(?:\'{0,2}(?!\'))', re.DOTALL)
_SCALAR = re.compile(r"[^,\]}#\n]*")


@dataclass(slots=True)
class TomlPlaces:
    """Key path -> place of the key, and place of its value. Best effort: a missing path has the place of its table."""

    file: str
    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Place] = field(default_factory=dict)

    def key(self, path: Path) -> Place:
        """Return where a key stands, or the nearest table above it, or the file's first line."""
        return self._nearest(self.keys, path)

    def value(self, path: Path) -> Place:
        """Return where a value stands, or the nearest thing above it."""
        return self._nearest(self.values, path) if path in self.values else self.key(path)

    def _nearest(self, places: dict[Path, Place], path: Path) -> Place:
        for end in range(len(path), 0, -1):
            if path[:end] in places:
                return places[path[:end]]
        return Place(self.file, 1)


def find_places(text: str, file: str) -> TomlPlaces:
    """Return where everything stands in valid TOML. Text that is no TOML gives what was found until then."""
    scanner = _Scanner(text, TomlPlaces(file))
    scanner.document()
    return scanner.places


class _Scanner:
    def __init__(self, text: str, places: TomlPlaces) -> None:
        self.text, self.at, self.places = text, 0, places
        self.counts: dict[Path, int] = {}

    def skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match.group()

    def peek(self, sign: str) -> bool:
        return self.text.startswith(sign, self.at)

    def place(self, start: int, end: int) -> Place:
        line = self.text.count("\n", 0, start) + 1
        column = start - (self.text.rfind("\n", 0, start) + 1) + 1
        return Place(self.places.file, line, column, column + max(end - start, 1))

    def document(self) -> None:
        table: Path = ()
        while True:
            self.skip(_BLANK)
            before = self.at
            if self.peek("["):
                table = self.header()
            elif not self.pair(table):
                return
            if self.at == before:
                return

    def header(self) -> Path:
        many = self.peek("[[")
        self.at += 2 if many else 1
        start = self.at
        path = self.in_newest_table(self.dotted())
        place = self.place(start, self.at)
        if many:
            self.counts[path] = self.counts.get(path, -1) + 1
            self.places.keys.setdefault(path, place)
            path = (*path, self.counts[path])
        self.at += 2 if many else 1
        for stop in range(1, len(path) + 1):
            self.places.keys.setdefault(path[:stop], place)
        return path

    def dotted(self) -> Path:
        words: list[str] = []
        while True:
            self.skip(_SPACE)
            words.append(self.word())
            self.skip(_SPACE)
            if not self.peek("."):
                return tuple(words)
            self.at += 1

    def in_newest_table(self, path: Path) -> Path:
        """A header below an array of tables means the array's newest table."""
        out: Path = ()
        for i, word in enumerate(path):
            out = (*out, word)
            if i < len(path) - 1 and out in self.counts:
                out = (*out, self.counts[out])
        return out

    def word(self) -> str:
        basic = self.skip(_BASIC)
        if basic:
            try:
                return str(json.loads(basic))
            except ValueError:
                return basic[1:-1]
        literal = self.skip(_LITERAL)
        return literal[1:-1] if literal else self.skip(_BARE)

    def pair(self, table: Path) -> bool:
        start = self.at
        path = (*table, *self.dotted())
        end = self.at
        while end > start and self.text[end - 1] in " \t":
            end -= 1
        if end == start or not self.peek("="):
            return False
        self.at += 1
        for stop in range(len(table) + 1, len(path) + 1):
            self.places.keys.setdefault(path[:stop], self.place(start, end))
        self.value(path)
        return True

    def value(self, path: Path) -> None:
        self.skip(_SPACE)
        start = self.at
        if self.peek("{"):
            self.members(path)
        elif self.peek("["):
            self.items(path)
        elif not (self.skip(_LONG) or self.skip(_BASIC) or self.skip(_LITERAL)):
            self.skip(_SCALAR)
        end = self.at
        while end > start and self.text[end - 1] in " \t\r":
            end -= 1
        self.places.values[path] = self.place(start, end)

    def members(self, path: Path) -> None:
        self.at += 1
        while self.at < len(self.text):
            self.skip(_BLANK)
            if self.peek("}"):
                break
            if self.peek(","):
                self.at += 1
            elif not self.pair(path):
                return
        self.at += 1

    def items(self, path: Path) -> None:
        self.at += 1
        number = 0
        while self.at < len(self.text):
            self.skip(_BLANK)
            if self.peek("]"):
                break
            if self.peek(","):
                self.at += 1
                continue
            before = self.at
            self.value((*path, number))
            number += 1
            if self.at == before:
                return
        self.at += 1
