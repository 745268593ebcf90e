"""Strict reading of TOML: typed members, unknown keys with "did you mean", all problems at once; knows no key."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from firma.core.model.address import Path, format_path
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.place import Place
from firma.engine.toml_places import TomlPlaces, find_places

REQUIRED = object()
"""As a default: the key must be there."""

SHOWN_CHARACTERS_MAX = 80
_KINDS = {str: "text", int: "a whole number", bool: "true or false", dict: "a table", list: "a list", float: "a number"}
_PASSWORD = re.compile(r"(?<=://)[^\s\"']*:[^\s\"']*(?=@)|(?<=password=)[^\s&\"']+")
_DURATION = re.compile(r"(\d{1,9})\s*(ms|s|m|h|d)")
_UNIT_MS = {"ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}


def parse_duration(text: str) -> int | None:
    """Return a duration such as `90s`, `15m`, `1h` or `7d` in milliseconds; None if the text is none."""
    match = _DURATION.fullmatch(text.strip())
    return int(match[1]) * _UNIT_MS[match[2]] if match else None


def closest(word: str, words: Sequence[str]) -> str:
    """Return the word that was probably meant; empty if none is near."""
    found = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    return found[0] if found else ""


def shown(value: object) -> str:
    """Return a value as a message shows it: its Python form, cut."""
    try:
        text = repr(value)
    except ValueError:  # Python refuses to write a number so long
        text = "a number of thousands of digits"
    return text if len(text) <= SHOWN_CHARACTERS_MAX else f"{text[:SHOWN_CHARACTERS_MAX]}…"


@dataclass(slots=True)
class TomlFile:
    """A parsed file, where everything stands in it, and the problems found so far."""

    text: str
    places: TomlPlaces
    problems: list[Diagnostic] = field(default_factory=list)

    def line(self, place: Place) -> str:
        """Return the source line of a place, with stars for what may be a password in a URL: messages travel far."""
        lines = self.text.splitlines()
        found = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
        return _PASSWORD.sub(lambda match: "*" * len(match[0]), found)

    def report(self, code: str, detail: str, place: Place, value: str = "", help: str = "") -> None:  # noqa: A002
        """Remember a problem at a place."""
        self.problems.append(diagnose(code, detail, place=place, source=self.line(place), value=value, help=help))


def parse_toml(text: str, file: str) -> tuple[TomlFile, dict[str, Any]]:
    """Return the file with its places, and its content.

    Raises:
        PermanentError: F802, not valid TOML.
    """
    try:
        content = tomllib.loads(text)
        places = find_places(text, file)
    except (ValueError, RecursionError) as error:  # also a number beyond Python's limit of digits
        at = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        end = Place(file, text.count("\n") + 1)
        place = Place(file, int(at[1]), int(at[2])) if at else end
        detail = re.sub(r" \(at [^)]*\)$", "", str(error)) or type(error).__name__
        line = TomlFile(text, TomlPlaces(file)).line(place)
        raise PermanentError(diagnose("F802", detail, place=place, source=line)) from error
    return TomlFile(text, places), content


class Table:
    """One table of the file, read member by member; `finish` reports what was not asked for."""

    def __init__(self, file: TomlFile, content: Mapping[str, Any], path: Path = ()) -> None:
        self.file, self.content, self.path = file, content, path
        self._asked: list[str] = []

    @property
    def name(self) -> str:
        """The table's name for messages."""
        return f"[{format_path(self.path)}]" if self.path else "the file"

    def has(self, key: str) -> bool:
        """Return whether the key is there."""
        return key in self.content

    def place(self, key: str) -> Place:
        """Return where a value stands."""
        return self.file.places.value((*self.path, key))

    def wrong(self, key: str, wanted: str, code: str = "F804", help: str = "") -> None:  # noqa: A002
        """Report that a value is not what is wanted."""
        value = shown(self.content.get(key))
        self.file.report(code, f"`{key}` in {self.name} is {value}; {wanted} is wanted", self.place(key), value, help)

    def _get(self, key: str, kind: type, default: Any) -> Any:
        self._asked.append(key)
        if key not in self.content:
            if default is REQUIRED:
                place = self.file.places.key(self.path)
                self.file.report("F805", f"{self.name} lacks `{key}` ({_KINDS[kind]})", place)
                return kind()
            return default
        value = self.content[key]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.wrong(key, _KINDS[kind])
            return kind() if default is REQUIRED else default
        return value

    def text(
        self, key: str, default: Any = "", *, allowed: Sequence[str] = (), pattern: str = "", like: str = ""
    ) -> str:
        """Return text; reports one that is not among `allowed` or does not match `pattern` (in words: `like`)."""
        before = len(self.file.problems)
        value = str(self._get(key, str, default))
        if key not in self.content or len(self.file.problems) > before:
            return value
        if allowed and value not in allowed:
            near = closest(value, allowed)
            self.wrong(key, " or ".join(f'"{a}"' for a in allowed), help=f'Did you mean "{near}"?' if near else "")
        elif pattern and not re.fullmatch(pattern, value):
            self.wrong(key, like)
        return value

    def texts(
        self, key: str, default: tuple[str, ...] = (), *, pattern: str = ".*", like: str = "text"
    ) -> tuple[str, ...]:
        """Return a list of text; reports an item that does not match `pattern` (in words: `like`)."""
        items = self._get(key, list, list(default))
        for i, item in enumerate(items):
            if not isinstance(item, str) or not re.fullmatch(pattern, item, re.DOTALL):
                place = self.file.places.value((*self.path, key, i))
                self.file.report(
                    "F804", f"`{key}` in {self.name} holds {shown(item)}; {like} is wanted", place, shown(item)
                )
        return tuple(str(item) for item in items)

    def duration_ms(self, key: str, default: int) -> int:
        """Return a duration in milliseconds."""
        text = self.text(key, "")
        if not text:
            return default
        found = parse_duration(text)
        if found is None:
            self.wrong(key, 'a duration such as "90s", "15m", "1h" or "7d"')
        return default if found is None else found

    def table(self, key: str, default: Any = None) -> Table:
        """Return a table inside this one; an empty one where it is missing."""
        content = self._get(key, dict, {} if default is None else default)
        return Table(self.file, content, (*self.path, key))

    def optional(self, key: str) -> Table | None:
        """Return a table inside this one, or None where it is missing."""
        if self.has(key):
            return self.table(key)
        self._asked.append(key)
        return None

    def flag(self, key: str) -> bool:
        """Return a flag; false where it is missing."""
        return bool(self._get(key, bool, default=False))

    def number(self, key: str, default: int, *, least: int = 0) -> int:
        """Return a whole number; reports one below `least`."""
        value = int(self._get(key, int, default))
        if value < least:
            self.wrong(key, f"at least {least}")
        return value

    def tables(self) -> list[tuple[str, Table]]:
        """Return all members as tables; reports those that are none."""
        return [(key, self.table(key)) for key in self.content]

    def many(self, key: str) -> list[Table]:
        """Return the tables of an array (`[[…]]`); an empty list where it is missing; reports items that are none."""
        found = []
        for index, content in enumerate(self._get(key, list, [])):
            if isinstance(content, dict):
                found.append(Table(self.file, content, (*self.path, key, index)))
            else:
                self.wrong(key, "a list of tables")
        return found

    def words(self) -> dict[str, str]:
        """Return all members as text; reports those that are none."""
        return {key: self.text(key) for key in self.content}

    def finish(self) -> None:
        """Report keys that nobody asked for."""
        for key in self.content:
            if key in self._asked:
                continue
            near = closest(key, self._asked)
            known = ", ".join(f"`{k}`" for k in self._asked)
            hint = f"Did you mean `{near}`?" if near else f"Known there: {known}." if known else ""
            place = self.file.places.key((*self.path, key))
            self.file.report("F803", f"`{key}` is no key of {self.name}", place, key, hint)
