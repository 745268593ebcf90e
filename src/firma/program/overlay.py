"""Settings files of an environment, with the line of each value; knows no stack and no class of settings.

Values come from the standard library's TOML reader, which knows no lines; lines come from a scan of the same text,
which may rely on its being valid.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.place import Place
from firma.core.model.value import DEPTH_MAX, DIGITS_MAX
from firma.program.regular import NoRegularFileError, is_there, read_regular, why

_CLOSING: Final = {"[": "]", "{": "}"}
_QUOTES: Final = ('"""', "'''", '"', "'")


@dataclass(frozen=True, slots=True)
class Overlay:
    """One file: sections (stack to settings), and the line of each section and setting."""

    file: str
    sections: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    lines: Mapping[tuple[str, ...], int] = field(default_factory=dict)

    def place(self, *path: str) -> Place:
        """Return where a section or setting is written."""
        return Place(self.file, self.lines.get(path) or self.lines.get(path[:1]) or 1)


def read_overlays(project: Path, environment: str) -> tuple[Overlay, ...]:
    """Return the overlays of an environment: `environments/base.toml`, then its own file; those that exist.

    Raises:
        PermanentError: a file is no TOML, or holds something outside of a section (F133).
    """
    names = dict.fromkeys(("base", environment))
    files = [project / "environments" / f"{name}.toml" for name in names]
    return tuple(parse(file, file.relative_to(project).as_posix()) for file in files if _is_there(project, file))


def _is_there(project: Path, file: Path) -> bool:
    """Return whether there is a settings file: what is there and cannot be read must not count as absent."""
    folder = file.parent
    try:
        if is_there(folder) and not folder.is_dir():
            raise NoRegularFileError("it is no folder")
        return is_there(file)
    except OSError as error:
        name = folder.relative_to(project).as_posix()
        raise PermanentError(diagnose("F133", f"{name}: {why(error)}", place=Place(name, 1))) from error


def parse(path: Path, name: str) -> Overlay:
    """Return one file's overlay. Raises PermanentError (F133)."""
    import tomllib  # only the engine reads TOML; the host starts without it

    lines: dict[tuple[str, ...], int] = {}
    try:
        text = read_regular(path).decode()
        sections = tomllib.loads(text)
        for key, line in _scan(text):
            for depth in range(1, len(key) + 1):
                lines.setdefault(key[:depth], line)
        problem = _not_settings(Overlay(name, sections, lines))
    except (OSError, UnicodeDecodeError) as error:
        said = why(error) if isinstance(error, OSError) else str(error)
        raise PermanentError(diagnose("F133", f"{name}: {said}", place=Place(name, 1))) from error
    except tomllib.TOMLDecodeError as error:
        raise PermanentError(_bad_toml(name, str(error), text)) from error
    except (ValueError, RecursionError) as error:  # a number beyond Python's limit of digits, or values without end
        said = "nested too deep" if isinstance(error, RecursionError) else str(error).partition(";")[0]
        raise PermanentError(diagnose("F133", f"{name}: {said}", place=Place(name, 1))) from error
    if problem is not None:
        raise PermanentError(problem)
    return Overlay(name, sections, lines)


def _not_settings(overlay: Overlay) -> Diagnostic | None:
    """Return what is valid TOML and no settings."""
    for section, settings in overlay.sections.items():
        if not isinstance(settings, dict):
            detail = f"`{section}` stands outside of a section"
            help = f"put it under the name of a stack: `[stack]` above `{section} = …`"  # noqa: A001  # its own word
            return diagnose("F133", detail, place=overlay.place(section), help=help)
        for setting, value in settings.items():
            if found := _not_json(value):
                detail = f"`{section}.{setting}` holds {found}, which no setting can be"
                place = overlay.place(section, setting)
                return diagnose("F133", detail, place=place, help="write it as text, in quotes")
    return None


def _not_json(value: Any, depth: int = 0) -> str:
    """Return words for what no graph can hold: TOML's dates and times, numbers and lists beyond every bound."""
    if isinstance(value, dict | list):
        if depth >= DEPTH_MAX:
            return f"a value nested deeper than {DEPTH_MAX}"
        items = value.values() if isinstance(value, dict) else value
        return next((found for item in items if (found := _not_json(item, depth + 1))), "")
    if isinstance(value, int) and value.bit_length() > DIGITS_MAX * 3:
        return f"a number of more than about {DIGITS_MAX} digits"
    if isinstance(value, float) and not math.isfinite(value):
        return repr(value)
    return "" if isinstance(value, str | bool | int | float) else repr(value)


def _bad_toml(name: str, message: str, text: str) -> Diagnostic:
    digits = message.partition("(at line ")[2].partition(",")[0]
    line = int(digits) if digits.isdecimal() else 1
    column = message.partition("column ")[2].rstrip(")")
    source = text.splitlines()
    return diagnose(
        "F133",
        f"{name}: {message.partition(' (at ')[0]}",
        place=Place(name, line, int(column) if column.isdecimal() else 0),
        source=source[line - 1] if line <= len(source) else "",
    )


class _Scanner:
    """Walks valid TOML from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.line = text, 0, 1

    def skip(self, count: int = 1) -> None:
        self.line += self.text.count("\n", self.at, self.at + count)
        self.at += count

    def blank(self, signs: str = " \t\r\n") -> None:
        """Skip blanks and comments."""
        while self.at < len(self.text):
            if self.text[self.at] in signs:
                self.skip()
            elif self.text[self.at] == "#":
                self.skip(_to(self.text, "\n", self.at) - self.at)
            else:
                return

    def quoted(self) -> str:
        """Skip a quoted text and return what is between the quotes, escapes resolved."""
        quote = next(q for q in _QUOTES if self.text.startswith(q, self.at))
        start = self.at
        self.skip(len(quote))
        while not self.text.startswith(quote, self.at):
            self.skip(2 if self.text[self.at] == "\\" and quote[0] == '"' else 1)
        while self.text.startswith(quote, self.at + 1) and len(quote) == 3:
            self.skip()  # up to two quotes may stand before the closing three
        self.skip(len(quote))
        import tomllib

        return str(tomllib.loads(f"x={self.text[start : self.at]}")["x"])

    def key(self) -> tuple[str, ...]:
        """Skip a dotted key and return its words."""
        words: list[str] = []
        while True:
            self.blank(" \t")
            if self.text[self.at] in "\"'":
                words.append(self.quoted())
            else:
                start = self.at
                while self.text[self.at].isalnum() or self.text[self.at] in "_-":
                    self.skip()
                words.append(self.text[start : self.at])
            self.blank(" \t")
            if self.text[self.at : self.at + 1] != ".":
                return tuple(words)
            self.skip()

    def value(self, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], int]]:
        """Skip a value; yield the keys of inline tables in it."""
        self.blank(" \t\n\r")
        sign = self.text[self.at]
        if sign in "\"'":
            self.quoted()
        elif sign in _CLOSING:
            self.skip()
            while True:
                self.blank(" \t\r\n,")
                if self.text[self.at] == _CLOSING[sign]:
                    self.skip()
                    return
                if sign == "{":
                    line, inner = self.line, (*path, *self.key())
                    yield inner, line
                    self.skip(_to(self.text, "=", self.at) - self.at + 1)
                    yield from self.value(inner)
                else:
                    yield from self.value((*path, "[]"))
        else:
            while self.at < len(self.text) and self.text[self.at] not in ",]}\n#":
                self.skip()


def _to(text: str, sign: str, at: int) -> int:
    found = text.find(sign, at)
    return len(text) if found < 0 else found


def _scan(text: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the path of each table and key with its line, from 1 on."""
    scanner = _Scanner(text)
    table: tuple[str, ...] = ()
    while True:
        scanner.blank()
        if scanner.at >= len(text):
            return
        line = scanner.line
        if text[scanner.at] == "[":
            while text[scanner.at] == "[":
                scanner.skip()
            table = scanner.key()
            yield table, line
            scanner.skip(_to(text, "\n", scanner.at) - scanner.at)
            continue
        path = (*table, *scanner.key())
        yield path, line
        scanner.skip(_to(text, "=", scanner.at) - scanner.at + 1)
        yield from scanner.value(path)
