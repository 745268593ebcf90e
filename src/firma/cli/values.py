"""Values as people read them: one line, harmless, secrets hidden, long ones cut; knows no plan."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from firma.cli.text import ELLIPSIS, printable
from firma.core.ledger.redacting import is_redacted
from firma.core.model.address import format_path
from firma.core.model.expression import Call, Opaque, Reference
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown, ValueSet

SHOWN_CHARACTERS_MAX = 120
"""Longest text of one value on a line; the length of what was cut is named."""

INNER_CHARACTERS_MIN = 32
ITEMS_SHOWN_MAX = 12
HIDDEN = "(sensitive)"
LATER = "known after apply"
GONE = {"redacted": "redacted", "not kept": "sensitive, not kept"}
"""Why a value is not there any more, or never was -> what is shown in its place."""


def show(value: Any, limit: int = SHOWN_CHARACTERS_MAX) -> str:
    """Return a value as one harmless line of about `limit` characters at most."""
    text = _show(value, limit, 0)
    if len(text) > 3 * limit:
        return f"{text[: 3 * limit]}{ELLIPSIS}"
    return text


def _show(value: Any, limit: int, depth: int) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | Decimal():
            return _number(value, limit)
        case str():
            return show_text(value, limit)
        case Map():
            return _map(value, limit, depth)
        case tuple() | list() | ValueSet():
            return _list(value, limit, depth)
        case Mapping():
            return _map(Map(value), limit, depth)
        case _:
            return _leaf(value, limit)


def _inner(limit: int) -> int:
    """The limit of what stands inside something: half, but enough for an action's or a resource's name."""
    return max(limit // 2, INNER_CHARACTERS_MIN)


def _number(value: int | Decimal, limit: int) -> str:
    text = str(value)
    return text if len(text) <= limit else f"{text[:limit]}{ELLIPSIS} ({len(text):,} digits)"


def show_text(text: str, limit: int = SHOWN_CHARACTERS_MAX) -> str:
    """Return text in double quotes on one line, cut."""
    if len(text) <= limit:
        return printable(json.dumps(text, ensure_ascii=False))
    return f'{printable(json.dumps(text[:limit], ensure_ascii=False))[:-1]}{ELLIPSIS}" ({len(text):,} characters)'


def _map(value: Map, limit: int, depth: int) -> str:
    if not value:
        return "{}"
    if depth > 3:
        return f"{{{len(value)} members}}"
    parts = [f"{show_key(k)}: {_show(v, _inner(limit), depth + 1)}" for k, v in list(value.items())[:ITEMS_SHOWN_MAX]]
    more = [f"{ELLIPSIS} {len(value) - ITEMS_SHOWN_MAX} more"] if len(value) > ITEMS_SHOWN_MAX else []
    return "{" + ", ".join([*parts, *more]) + "}"


def _list(value: Any, limit: int, depth: int) -> str:
    items = list(value)
    if depth > 3:
        return f"[{len(items)} items]"
    parts = [_show(item, _inner(limit), depth + 1) for item in items[:ITEMS_SHOWN_MAX]]
    more = [f"{ELLIPSIS} {len(items) - ITEMS_SHOWN_MAX} more"] if len(items) > ITEMS_SHOWN_MAX else []
    return "[" + ", ".join([*parts, *more]) + "]"


def show_key(key: str) -> str:
    """Return a key of a map: bare if it is a plain word."""
    return key if key.isascii() and key.replace("-", "_").replace(".", "_").isidentifier() else show_text(key, 60)


def _leaf(value: Any, limit: int) -> str:
    match value:
        case Unknown():
            return LATER
        case Sensitive():
            return f"({GONE[reason]})" if (reason := is_redacted(value)) in GONE else HIDDEN
        case bytes():
            return f"{len(value):,} bytes"
        case Asset():
            name = f" {printable(value.name)[:60]}" if value.name else ""
            return f"asset{name} sha256:{value.digest[:12]} ({size(value.size)})"
        case SecretRef():
            extra = (f"#{value.key}" if value.key else "") + (f" version {value.version}" if value.version else "")
            return printable(f"secret {value.store}:{value.name}{extra}")
        case Reference():
            path = f"#{format_path(value.path)}" if value.path else ""
            return printable(f"${{{value.address}{path}}}")
        case Call():
            inside = ", ".join(_show(a, _inner(limit), 3) for a in value.arguments[:ITEMS_SHOWN_MAX])
            return f"{value.function.value}({inside})"
        case Opaque():
            return printable(f"{value.module}.{value.name}(…)")
        case _:
            return printable(f"<{type(value).__name__}>")


def size(bytes_: int) -> str:
    """Return a size in bytes, KiB or MiB."""
    if bytes_ < 1024:
        return f"{bytes_} bytes"
    return f"{bytes_ / 1024:,.1f} KiB" if bytes_ < 1024 * 1024 else f"{bytes_ / 1024 / 1024:,.1f} MiB"
