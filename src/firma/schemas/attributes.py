"""Attributes of a type, in the author's spelling, made from its schema when asked for; knows no rule of planning."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from firma.core.model.schema import Attribute, Kind
from firma.schemas import archive, names
from firma.schemas.shape import Shape, of_type

# The schemas mark no secrets. These endings do, in every schema of the archive (names of ARNs, ids and sources of
# secrets end otherwise); a test lists what they find.
_SECRET: Final = re.compile(
    r"(?:password|passphrase|privatekey|clientsecret|sharedsecret|appsecret|walletsecret|secretkey|secretaccesskey|secretstring"
    r"|secrettoken|accesstoken|refreshtoken|authtoken|oauthtoken|apitoken|sastoken|hectoken|jwttoken|apikey|apikeyvalue)$",
    re.IGNORECASE,
)

Pointer = tuple[str, ...]
"""A property path in the cloud's spelling, `*` for any item of a list."""


@dataclass(frozen=True)
class Flags:
    """What the schema says about paths of one type."""

    read_only: frozenset[Pointer]
    write_only: frozenset[Pointer]
    create_only: frozenset[Pointer]


@functools.cache
def flags(type_name: str) -> Flags:
    """The flagged paths of a type. Raises `UnknownTypeError`."""
    schema = archive.load(type_name)
    return Flags(
        *(
            frozenset(tuple(pointer.split("/")[2:]) for pointer in schema.get(keyword, ()))
            for keyword in ("readOnlyProperties", "writeOnlyProperties", "createOnlyProperties")
        )
    )


class Attributes(Mapping[str, Attribute]):
    """The attributes of one object of a schema. A type may contain itself, so each is made when it is asked for."""

    def __init__(self, type_name: str, shape: Shape, path: Pointer) -> None:
        self._type, self._shape, self._path = type_name, shape, path
        self._names = names.fields(shape)
        self._made: dict[str, Attribute] = {}

    def __getitem__(self, name: str) -> Attribute:
        made = self._made.get(name)
        if made is None:
            cloud = self._names[name]
            required = cloud in self._shape.required
            made = attribute(self._type, self._shape.fields[cloud], (*self._path, cloud), required=required)
            self._made[name] = made
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __eq__(self, other: object) -> bool:
        """Equal by place, not by content: content may have no end."""
        if not isinstance(other, Attributes):
            return NotImplemented
        return (self._type, self._path) == (other._type, other._path)

    def __hash__(self) -> int:
        return hash((self._type, self._path))

    def __repr__(self) -> str:
        return f"Attributes({self._type}/{'/'.join(self._path)}: {', '.join(self._names)})"


def of(type_name: str) -> Attributes:
    """The attributes of a whole type, such as `AWS::S3::Bucket`. Raises `UnknownTypeError`."""
    return Attributes(type_name, of_type(type_name), ())


def attribute(type_name: str, shape: Shape, path: Pointer, *, required: bool = False) -> Attribute:
    """The attribute at one place of a type."""
    said = flags(type_name)
    kind = kind_of(shape)
    read_only = path in said.read_only
    return Attribute(
        kind=kind,
        required=required and not read_only,
        read_only=read_only,
        write_only=path in said.write_only,
        create_only=path in said.create_only,
        sensitive=kind is Kind.TEXT and is_secret(path[-1]),
        unordered=kind is Kind.LIST and shape.first("insertionOrder") is False,
        enum=tuple(value for value in shape.first("enum") or () if isinstance(value, str)),
        pattern=_pattern(shape),
        default=shape.first("default"),
        refers_to=_refers_to(shape),
        element=_element(type_name, shape, kind, path),
        attributes=Attributes(type_name, shape, path) if shape.fields else {},
    )


def is_secret(name: str) -> bool:
    """Whether text under this name, in either spelling, must not be shown."""
    return _SECRET.search(name.replace("_", "")) is not None


def kind_of(shape: Shape) -> Kind:
    """What a place holds. Free-form objects are documents: compared by content, whether given as text or as mapping."""
    types = shape.types
    if shape.fields and "array" in types:
        return Kind.ANY
    if shape.fields:
        return Kind.DOCUMENT if "string" in types else Kind.OBJECT
    if "object" in types:
        if types - {"object", "string"}:
            return Kind.ANY
        return Kind.MAP if shape.value is not None and "string" not in types else Kind.DOCUMENT
    match sorted(types):
        case ["array"]:
            return Kind.LIST
        case ["string"]:
            return Kind.TEXT
        case ["boolean"]:
            return Kind.FLAG
        case ["integer"]:
            return Kind.INTEGER
        case ["number"] | ["integer", "number"]:
            return Kind.NUMBER
        case _:
            return Kind.ANY


def _element(type_name: str, shape: Shape, kind: Kind, path: Pointer) -> Attribute | None:
    inner = shape.item if kind is Kind.LIST else shape.value if kind is Kind.MAP else None
    if inner is None or len(path) > 40:  # longest path of the archive: 23 steps; a list of itself has no end
        return None
    return attribute(type_name, inner, (*path, "*"))


def _pattern(shape: Shape) -> str:
    """The pattern, where Python's `re` knows its syntax; elsewhere only the cloud can check."""
    found = shape.first("pattern")
    return found if isinstance(found, str) and _compiles(found) else ""


@functools.cache
def _compiles(pattern: str) -> bool:
    if "\\p" in pattern:
        return False
    try:
        re.compile(pattern)
    except (re.error, OverflowError):
        return False
    return True


def _refers_to(shape: Shape) -> str:
    """The type whose attribute is wanted here, from `format: AWS::EC2::VPC.Id`; empty where none is named."""
    wanted = shape.first("format")
    type_name = wanted.partition(".")[0] if isinstance(wanted, str) else ""
    return names.resource_type(type_name) if type_name.count("::") == 2 and archive.has(type_name) else ""
