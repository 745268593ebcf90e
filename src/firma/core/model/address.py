"""Addresses: the names of units and nodes, their grammar and short forms; knows no graph.

`address = unit '/' {component '/'} type ':' name ['[' key ']'] ['#' path]`;
`unit = project '/' stack ['.' instance] '@' environment`.
A bare segment is `[A-Za-z0-9_-][A-Za-z0-9_.-]*`; any other is double-quoted with JSON escapes. Text is NFC and case-
sensitive.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

BARE = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*")
"""A segment of a unit, component, type or name that needs no quotes."""

STEP = re.compile(r"[A-Za-z0-9_-]+")
"""A name in a path that needs no brackets."""

PLAIN = re.compile(rf"({BARE.pattern}):({BARE.pattern})")
"""An address of type and name alone, without anything quoted: nearly every one."""

QUOTED = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')

SEGMENT_LENGTH_MAX = 512
"""Longest segment, in characters: beyond it no cloud keeps a name, and listings become unreadable."""

RESERVED_TYPES = frozenset({"output", "lookup", "upstream", "provider", "each", "ephemeral"})
"""Types of nodes that are no resources."""

Step = str | int
Path = tuple[Step, ...]


class AddressError(ValueError):
    """A text is no address; the message says where and why."""


@dataclass(frozen=True, slots=True, order=True)
class Unit:
    """What is planned and applied at once: one stack (or stack instance) in one environment."""

    project: str
    stack: str
    environment: str
    instance: str = ""

    def __str__(self) -> str:
        instance = f".{quote(self.instance, dots=False)}" if self.instance else ""
        stack = quote(self.stack, dots=False)
        return f"{quote(self.project)}/{stack}{instance}@{quote(self.environment)}"

    @property
    def short(self) -> str:
        """The form inside its own project: `stack[.instance]@environment`."""
        return (
            str(self).partition("/")[2] if BARE.fullmatch(self.project) else str(self)[len(quote(self.project)) + 1 :]
        )


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """The name of a node within its unit: components, type, name and, for one of many, its key."""

    type: str
    name: str
    components: tuple[str, ...] = ()
    key: str = ""
    """The instance key, for one of many; empty: there is none."""

    def __str__(self) -> str:
        inside = "".join(f"{quote(c)}/" for c in self.components)
        key = f"[{quote(self.key)}]" if self.key else ""
        return f"{inside}{_quoted_type(self.type)}:{quote(self.name)}{key}"

    def within(self, unit: Unit) -> str:
        """Return the whole address, unit first."""
        return f"{unit}/{self}"


def quote(segment: str, *, dots: bool = True) -> str:
    """Return a segment as it stands in an address: bare where the grammar allows it, else quoted."""
    if BARE.fullmatch(segment) and (dots or "." not in segment):
        return segment
    return json.dumps(segment, ensure_ascii=False)


_quoted_type = lru_cache(maxsize=1024)(quote)


def check_segment(segment: str) -> str:
    """Return a segment that may be part of an address, in NFC.

    Raises:
        AddressError: empty, too long, or with control characters or lone surrogates.
    """
    if not segment:
        raise AddressError("a name is empty")
    if len(segment) > SEGMENT_LENGTH_MAX:
        raise AddressError(f"a name of {len(segment)} characters; at most {SEGMENT_LENGTH_MAX} are allowed")
    if any(unicodedata.category(c) in {"Cc", "Cs"} for c in segment):
        raise AddressError(f"a name holds a control character or a lone surrogate: {segment[:80]!a}")
    return unicodedata.normalize("NFC", segment)


class _Reader:
    """Reads one text from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def fail(self, why: str) -> AddressError:
        return AddressError(f"{why} at character {self.at + 1} of {self.text[:200]!r}")

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self, sign: str) -> None:
        if self.peek() != sign:
            raise self.fail(f"{sign!r} is expected")
        self.at += 1

    def segment(self, pattern: re.Pattern[str] = BARE, *, is_name: bool = True) -> str:
        match = (QUOTED if self.peek() == '"' else pattern).match(self.text, self.at)
        if match is None:
            raise self.fail("a name is expected")
        self.at = match.end()
        word = match.group()
        if word[0] != '"':
            return word
        try:
            return check_segment(str(json.loads(word))) if is_name else str(json.loads(word))
        except ValueError as error:
            raise self.fail(str(error)) from error


_NO_DOT = re.compile(r"[A-Za-z0-9_-]+")


@lru_cache(maxsize=4096)
def parse_unit(text: str, *, project: str = "") -> Unit:
    """Return the unit of `project/stack[.instance]@environment`; `project` is the default where the text names none.

    Raises:
        AddressError: the text is no unit.
    """
    reader = _Reader(text)
    unit = _unit(reader, project)
    if reader.peek():
        raise reader.fail("nothing more is expected")
    return unit


def _unit(reader: _Reader, project: str) -> Unit:
    start = reader.at
    first = reader.segment()
    if reader.peek() == "/":
        reader.take("/")
        project = first
    else:
        reader.at = start
        if not project:
            raise reader.fail("a project is expected: PROJECT/STACK@ENVIRONMENT")
    stack, instance = reader.segment(_NO_DOT), ""
    if reader.peek() == ".":
        reader.take(".")
        instance = reader.segment(_NO_DOT)
    reader.take("@")
    return Unit(project, stack, reader.segment(), instance)


@lru_cache(maxsize=65536)
def parse_address(text: str) -> Address:
    """Return the address of `{component/}type:name[key]`, within a unit and without a path.

    Raises:
        AddressError: the text is no such address.
    """
    address, path = parse_target(text)
    if path:
        raise AddressError(f"a path is not expected in {text[:200]!r}")
    return address


def parse_target(text: str) -> tuple[Address, Path]:
    """Return the address and path of `{component/}type:name[key][#path]`. Raises AddressError."""
    plain = PLAIN.fullmatch(text)
    if plain is not None:
        return Address(plain[1], plain[2]), ()
    reader = _Reader(text)
    return _target(reader)


def parse_full(text: str, *, project: str = "") -> tuple[Unit, Address, Path]:
    """Return unit, address and path of a whole address. Raises AddressError."""
    reader = _Reader(text)
    unit = _unit(reader, project)
    reader.take("/")
    address, path = _target(reader)
    return unit, address, path


def _target(reader: _Reader) -> tuple[Address, Path]:
    words = [reader.segment()]
    while reader.peek() == "/":
        reader.take("/")
        words.append(reader.segment())
    reader.take(":")
    name, key = reader.segment(), ""
    if reader.peek() == "[":
        reader.take("[")
        key = reader.segment()
        reader.take("]")
    path: Path = ()
    if reader.peek() == "#":
        reader.take("#")
        path = _path(reader)
    if reader.peek():
        raise reader.fail("nothing more is expected")
    return Address(words[-1], name, tuple(words[:-1]), key), path


def _path(reader: _Reader) -> Path:
    steps: list[Step] = []
    while reader.peek():
        if reader.peek() == "[":
            reader.take("[")
            if reader.peek() == '"':
                steps.append(reader.segment(is_name=False))  # a key of a map is data: any text
            else:
                word = reader.segment(STEP)
                if not word.isdecimal():
                    raise reader.fail("a number or a quoted key is expected")
                steps.append(int(word))
            reader.take("]")
        else:
            if steps:
                reader.take(".")
            steps.append(reader.segment(STEP))
    if not steps:
        raise reader.fail("a path is expected")
    return tuple(steps)


def parse_path(text: str) -> Path:
    """Return the path of `name.name[0]["key"]`. Raises AddressError."""
    return _path(_Reader(text))


def format_path(path: Iterable[Step]) -> str:
    """Return a path as text; `parse_path` gives it back."""
    out = ""
    for step in path:
        if isinstance(step, int):
            out += f"[{step}]"
        elif STEP.fullmatch(step):
            out += f".{step}" if out else step
        else:
            out += f"[{json.dumps(step, ensure_ascii=False)}]"
    return out


def _typed(address: Address) -> str:
    return f"{quote(address.type)}:{_tail(address)}"


def _tail(address: Address) -> str:
    return quote(address.name) + (f"[{quote(address.key)}]" if address.key else "")


def matches(text: str, address: Address) -> bool:
    """Return whether a text is a form of an address: name, type:name, components/name, or the whole."""
    inside = "".join(f"{quote(c)}/" for c in address.components)
    typed = _typed(address)
    last = address.type.rpartition(".")[2]
    return text in {
        str(address),
        typed,
        _tail(address),
        f"{inside}{_tail(address)}",
        f"{last}:{_tail(address)}",
    }
