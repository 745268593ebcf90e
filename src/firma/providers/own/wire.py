"""What both ends of the pipe agree on: lines of JSON with tagged values, and plain Python inside; knows no process."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from firma.core.model.codec import CodecError, dumps, from_tagged, to_tagged
from firma.core.model.value import Map, Sensitive, Unknown, Value, ValueSet, freeze

PROTOCOL = 1
"""Version of the conversation; both ends say it first."""

LINE_BYTES_MAX = 64 * 1024 * 1024
"""Longest line, in bytes."""


class WireError(Exception):
    """A line is no message."""


def line(message: dict[str, Any]) -> bytes:
    """Return a message as a line of bytes."""
    return dumps(message) + b"\n"


def message(data: bytes) -> dict[str, Any]:
    """Return the message of a line. Raises WireError."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise WireError(f"no JSON: {data[:80]!r}") from error
    if not isinstance(found, dict):
        raise WireError(f"no message: {data[:80]!r}")
    return found


def pack(obj: object) -> Any:
    """Return a Python object as tagged JSON data. Raises ValueProblemError for what is no value."""
    return to_tagged(freeze(obj))


def packed(members: dict[str, Any]) -> Any:
    """Return a map of members that are packed already."""
    return {"m": members}


def unpack(tagged: Any) -> Value:
    """Return the value of tagged JSON data. Raises WireError."""
    try:
        return from_tagged(tagged)
    except CodecError as error:
        raise WireError(str(error)) from error


def unpack_map(tagged: Any) -> Map:
    """Return the map of tagged JSON data. Raises WireError."""
    value = unpack(tagged)
    if not isinstance(value, Map):
        raise WireError(f"a map is expected: {str(tagged)[:80]}")
    return value


def plain(value: Value) -> Any:
    """Return a value as authors see it: dicts, lists, sets, text, numbers, and `Unknown` for what is not known yet."""
    if isinstance(value, Sensitive):
        return plain(value.value)
    if isinstance(value, Map):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, ValueSet):
        return (
            {plain(item) for item in value} if all(isinstance(i, str | int) for i in value) else list(map(plain, value))
        )
    if isinstance(value, Decimal):
        return float(value)
    return value


__all__ = [
    "LINE_BYTES_MAX",
    "PROTOCOL",
    "Unknown",
    "WireError",
    "line",
    "message",
    "pack",
    "packed",
    "plain",
    "unpack",
    "unpack_map",
]
