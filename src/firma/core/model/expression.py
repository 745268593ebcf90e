"""Expressions: how an input is derived from values that only the cloud gives; pure data in a closed vocabulary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, TypeAlias

from firma.core.model.value import Map, Sensitive, ValueSet


class Function(StrEnum):
    """The closed vocabulary. `firma.core.model.evaluate` gives each its meaning."""

    CONCAT = "concat"  # parts of text, one after another
    ENCODE = "encode"  # text, encoder names (innermost first)
    JOIN = "join"  # separator, list
    INDEX = "index"  # list, number
    KEY = "key"  # map, key
    ITEM = "item"  # list, number
    PART = "part"  # text, separator, number
    JSON = "json"  # document
    YAML = "yaml"  # document
    BASE64 = "base64"  # text
    SHA256 = "sha256"  # text
    CIDR = "cidr"  # block, bits, number
    CONDITION = "condition"  # flag, value if true, value if false
    RAW = "raw"  # text that may go raw into text
    TEXT = "text"  # a number or flag as text
    DEDENT = "dedent"  # text
    SPLICE = "splice"  # lists, one after another
    ENTRIES = "entries"  # a map: key, value, key, value, …; keys that turn out equal are refused


@dataclass(frozen=True, slots=True)
class Reference:
    """An attribute of another node: canonical address (unit included, without path) and a path into its attributes."""

    address: str
    path: tuple[str | int, ...] = ()
    is_expression: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Call:
    """A function of the vocabulary over values and expressions."""

    function: Function
    arguments: tuple[Any, ...]
    is_expression: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Opaque:
    """Any other function of the author's: evaluated by the program host, never by the engine.

    `digest` is the source digest (sha256, hex) of the function; `number` its place in the evaluation of its unit.
    """

    module: str
    name: str
    digest: str
    arguments: tuple[Any, ...]
    number: int = 0
    is_expression: ClassVar[bool] = True


Expression: TypeAlias = Reference | Call | Opaque


def references(value: Any) -> Iterator[Reference]:
    """Yield every reference in a value, inside functions' arguments too, in order of appearance."""
    if isinstance(value, Reference):
        yield value
    elif isinstance(value, Call | Opaque):
        for argument in value.arguments:
            yield from references(argument)
    elif isinstance(value, Map):
        for item in value.values():
            yield from references(item)
    elif isinstance(value, tuple | ValueSet):
        for item in value:
            yield from references(item)
    elif isinstance(value, Sensitive):
        yield from references(value.value)


def opaques(value: Any) -> Iterator[Opaque]:
    """Yield every opaque function in a value, outermost first."""
    if isinstance(value, Opaque):
        yield value
    if isinstance(value, Call | Opaque):
        for argument in value.arguments:
            yield from opaques(argument)
    elif isinstance(value, Map):
        for item in value.values():
            yield from opaques(item)
    elif isinstance(value, tuple | ValueSet):
        for item in value:
            yield from opaques(item)
    elif isinstance(value, Sensitive):
        yield from opaques(value.value)
