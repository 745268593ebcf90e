"""Values and diagnostics as plain JSON for `--json`: readable, secrets left out; knows no verb.

Plain values are JSON's own. What JSON lacks is an object with one member whose name begins with `$`:
`$unknown` (known after apply), `$sensitive`, `$redacted`, `$number` (more digits than a double keeps), `$bytes`
(base64), `$asset`, `$secret`, `$expression`, and `$map` (a map that itself has a name beginning with `$`).
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from firma.cli.values import show
from firma.core.ledger.redacting import is_redacted
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.value import Asset, SecretRef, Sensitive, Unknown, ValueSet

INTEGER_MAX = 2**53 - 1
"""Largest integer that every reader of JSON keeps (RFC 8259, section 6)."""


def value_to_json(value: Any) -> Any:
    """Return a value as plain JSON."""
    match value:
        case None | bool() | str():
            return clean(value) if isinstance(value, str) else value
        case int():
            return value if abs(value) <= INTEGER_MAX else {"$number": str(value)}
        case Decimal():
            return _decimal(value)
        case Mapping():
            plain = {clean(key): value_to_json(item) for key, item in value.items()}
            return {"$map": plain} if any(key.startswith("$") for key in plain) else plain
        case tuple() | list() | ValueSet():
            return [value_to_json(item) for item in value]
        case _:
            return _leaf(value)


def clean(text: str) -> str:
    """Return text that every encoding carries: lone surrogates are replaced."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _decimal(value: Decimal) -> Any:
    number = float(value)
    return number if Decimal(repr(number)) == value else {"$number": str(value)}


def _leaf(value: Any) -> Any:
    match value:
        case Unknown():
            return {"$unknown": value.source}
        case Sensitive():
            return {"$redacted": True} if is_redacted(value) == "redacted" else {"$sensitive": True}
        case bytes():
            return {"$bytes": base64.b64encode(value).decode()}
        case Asset():
            return {"$asset": {"sha256": value.digest, "size": value.size, "name": value.name}}
        case SecretRef():
            return {"$secret": {"store": value.store, "name": value.name, "version": value.version, "key": value.key}}
        case _:
            return {"$expression": show(value, 400)}


def diagnostic_to_json(diagnostic: Diagnostic) -> dict[str, Any]:
    """Return a diagnostic as plain JSON; its place is an object."""
    from firma.core.model.catalogue import CATALOGUE

    plain = diagnostic.to_plain()
    place = diagnostic.place
    plain["place"] = (
        {"file": clean(place.file), "line": place.line, "column": place.column, "end_column": place.end_column}
        if place
        else None
    )
    plain["why"] = CATALOGUE[diagnostic.code].why
    return {key: clean(item) if isinstance(item, str) else item for key, item in plain.items()}
