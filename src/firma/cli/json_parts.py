"""Pieces of JSON Schemas, from which the shapes of `--json` are put together; knows no verb."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
NUMBER: Schema = {"type": "number"}
FLAG: Schema = {"type": "boolean"}
TIME: Schema = {"type": ["string", "null"], "description": "RFC 3339, UTC, milliseconds; null: never"}
VALUE: Schema = {"$ref": "#/$defs/value"}
PLACE: Schema = {"anyOf": [{"$ref": "#/$defs/place"}, {"type": "null"}]}


def record(**members: Schema) -> Schema:
    """Return an object with these members, all of them there."""
    return {"type": "object", "properties": members, "required": sorted(members)}


def many(item: Schema) -> Schema:
    """Return a list."""
    return {"type": "array", "items": item}


def keyed(item: Schema) -> Schema:
    """Return an object whose names are data."""
    return {"type": "object", "additionalProperties": item}


def maybe(schema: Schema) -> Schema:
    """Return a schema that null keeps, too."""
    return {"anyOf": [schema, {"type": "null"}]}


def ref(name: str) -> Schema:
    """Return a reference to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def one_of(words: Any) -> Schema:
    """Return text out of an enumeration."""
    return {"enum": [str(word.value) for word in words]}
