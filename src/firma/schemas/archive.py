"""Reads one resource type schema at a time from the shipped archive; knows nothing of what the schemas are used for.

The archive is an ordinary zip, written by `scripts/schemas`. Its directory is read here by hand (PKWARE APPNOTE 6.3.10,
4.3.12 and 4.3.16): importing `zipfile` and letting it open 1,882 members takes 21 ms, this takes 2 ms, and every `plan`
pays it.
"""

import functools
import json
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

_FOLDER: Final = Path(__file__).parent / "data"
_ARCHIVE: Final = _FOLDER / "cloudformation.zip"
_SOURCE: Final = _FOLDER / "SOURCE.json"

_END: Final = struct.Struct("<4s4H2LH")  # end of central directory record, without a comment
_ENTRY: Final = struct.Struct("<4s4B4HL2L5H2L")  # central directory file header, without its variable part
_LOCAL: Final = struct.Struct("<4s22x2H")  # local file header: signature, length of the name, length of the extra field
_SUFFIX: Final = ".json"


class SchemaArchiveError(Exception):
    """The shipped archive is not what `scripts/schemas` wrote: the installation is damaged."""


class UnknownTypeError(KeyError):
    """No schema of this name is in the archive; a caller may offer what is nearest."""

    def __init__(self, type_name: str) -> None:
        super().__init__(type_name)
        self.type_name = type_name

    def __str__(self) -> str:
        return f"no resource type `{self.type_name}` in the schema archive"


@functools.cache
def _directory() -> Mapping[str, tuple[int, int]]:
    """Type name to offset of its local header and its compressed size in bytes, in sorted order."""
    with _ARCHIVE.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _END.size))
        tail = file.read(_END.size)
        if len(tail) < _END.size or tail[:4] != b"PK\x05\x06":
            raise SchemaArchiveError(f"{_ARCHIVE} does not end as a zip does")
        _, _, _, _, count, length, start, _ = _END.unpack(tail)
        file.seek(start)
        raw = file.read(length)
    found: dict[str, tuple[int, int]] = {}
    at = 0
    for _ in range(count):
        header = _ENTRY.unpack_from(raw, at)
        packed, named, extra, noted, offset = header[10], header[12], header[13], header[14], header[18]
        at += _ENTRY.size
        found[raw[at : at + named].decode("ascii").removesuffix(_SUFFIX)] = (offset, packed)
        at += named + extra + noted
    return found


@functools.cache
def load(type_name: str) -> Mapping[str, Any]:
    """The schema of a type such as `AWS::S3::Bucket`, parsed, without its descriptions; nobody may change it.

    Raises:
        UnknownTypeError: the archive has no such type.
        SchemaArchiveError: the archive is damaged.
    """
    place = _directory().get(type_name)
    if place is None:
        raise UnknownTypeError(type_name)
    offset, packed = place
    with _ARCHIVE.open("rb") as file:
        file.seek(offset)
        signature, named, extra = _LOCAL.unpack(file.read(_LOCAL.size))
        if signature != b"PK\x03\x04":
            raise SchemaArchiveError(f"{_ARCHIVE} holds no member at {offset}, where `{type_name}` should be")
        file.seek(named + extra, 1)
        body = file.read(packed)
    try:
        schema: dict[str, Any] = json.loads(zlib.decompress(body, wbits=-15))
    except (zlib.error, ValueError) as error:
        raise SchemaArchiveError(f"{_ARCHIVE} holds a damaged schema of `{type_name}`") from error
    return schema


def type_names() -> tuple[str, ...]:
    """Every type of the archive, sorted: `AWS::S3::Bucket` and 1,881 others."""
    return tuple(_directory())


def has(type_name: str) -> bool:
    """Whether the archive has this type."""
    return type_name in _directory()


@functools.cache
def source() -> Mapping[str, Any]:
    """Where the archive came from: package, version, digests, counts (`data/SOURCE.json`)."""
    read: dict[str, Any] = json.loads(_SOURCE.read_bytes())
    return read


def digest() -> str:
    """SHA-256 of the archive's bytes in lower-case hex: the version of all schemas at once."""
    recorded: str = source()["archive_sha256"]
    return recorded
