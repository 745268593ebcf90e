"""Values as people write them in Python; knows no file and no graph."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from firma.core.model.value import Map, ValueSet

LENGTH_MAX = 4_000
"""Longest literal that is written into a source: beyond it, a file is the better place."""


class NoLiteralError(ValueError):
    """A value cannot be written down: it is secret, unknown, made of bytes, refers to something, or is too long."""


def literal(value: Any) -> str:
    """Return a value as a Python literal on one line.

    Raises:
        NoLiteralError: it cannot be written down.
    """
    text = _written(value)
    if len(text) > LENGTH_MAX:
        raise NoLiteralError(f"it is {len(text):,} characters long")
    return text


def _written(value: Any) -> str:
    match value:
        case None:
            return "None"
        case bool():
            return "True" if value else "False"
        case int():
            return str(value)
        case Decimal():
            return format(value, "f")
        case str():
            return _text(value)
        case Map():
            return "{" + ", ".join(f"{_text(key)}: {_written(item)}" for key, item in value.items()) + "}"
        case tuple() | list() | ValueSet():
            return "[" + ", ".join(_written(item) for item in value) + "]"
        case _:
            raise NoLiteralError(f"a {type(value).__name__} cannot be written into a source")


def _text(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise NoLiteralError("it holds what no file can") from error
    return json.dumps(text, ensure_ascii=not text.isprintable())


def plain(value: Any) -> Any:
    """Return a value as settings files hold it. Raises NoLiteralError."""
    match value:
        case bool() | int() | str():
            return value
        case Decimal():
            return float(value)
        case Map():
            return {key: plain(item) for key, item in value.items()}
        case tuple() | list() | ValueSet():
            return [plain(item) for item in value]
        case _:
            raise NoLiteralError(f"a {type(value).__name__} cannot be written into a settings file")
