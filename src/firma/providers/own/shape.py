"""Schemas of own types as plain JSON data and back, for the pipe; knows no class and no process."""

from __future__ import annotations

from typing import Any

from firma.core.model.schema import Attribute, Kind, Mode, Owned, Recovery, TypeSchema

_FLAGS = ("required", "read_only", "write_only", "create_only", "sensitive", "unordered")
_FACTS = ("updatable", "planned", "holds_data")


def schema_to_plain(schema: TypeSchema) -> dict[str, Any]:
    """Return a schema as plain JSON data: as much of it as an own type can say."""
    recovery = schema.recovery
    return {
        "type": schema.type,
        "version": schema.version,
        "attributes": {name: _to_plain(attribute) for name, attribute in schema.attributes.items()},
        "modes": [mode.value for mode in recovery.modes],
        "times": [recovery.token_life_ms, recovery.call_max_ms, recovery.lag_ms],
        "tags": schema.tags,
        "facts": [fact for fact in _FACTS if getattr(schema, fact)],
        "source": schema.source,
        "owns": [owned.type for owned in schema.owns],
    }


def schema_from_plain(plain: dict[str, Any]) -> TypeSchema:
    """Return the schema of plain JSON data. Raises KeyError, TypeError or ValueError for another form."""
    token_life_ms, call_max_ms, lag_ms = plain["times"]
    attributes = {str(name): _from_plain(one) for name, one in plain["attributes"].items()}
    facts = {fact: fact in plain["facts"] for fact in _FACTS}
    return TypeSchema(
        type=str(plain["type"]),
        version=int(plain["version"]),
        attributes=attributes,
        create_only=tuple((name,) for name, one in attributes.items() if one.create_only),
        read_only=tuple((name,) for name, one in attributes.items() if one.read_only),
        recovery=Recovery(
            modes=tuple(Mode(mode) for mode in plain["modes"]),
            token_life_ms=int(token_life_ms),
            call_max_ms=int(call_max_ms),
            lag_ms=int(lag_ms),
        ),
        tags=str(plain["tags"]),
        updatable=facts["updatable"],
        planned=facts["planned"],
        holds_data=facts["holds_data"],
        provider="own",
        source=str(plain["source"]),
        owns=tuple(Owned(type=str(name), parent=()) for name in plain["owns"]),
    )


def _to_plain(attribute: Attribute) -> dict[str, Any]:
    return {
        "kind": attribute.kind.value,
        "flags": [flag for flag in _FLAGS if getattr(attribute, flag)],
        "enum": list(attribute.enum),
        "element": None if attribute.element is None else _to_plain(attribute.element),
        "attributes": {name: _to_plain(inner) for name, inner in attribute.attributes.items()},
    }


def _from_plain(plain: dict[str, Any]) -> Attribute:
    flags: dict[str, Any] = {flag: flag in plain["flags"] for flag in _FLAGS}
    return Attribute(
        **flags,
        kind=Kind(plain["kind"]),
        enum=tuple(str(one) for one in plain["enum"]),
        element=None if plain["element"] is None else _from_plain(plain["element"]),
        attributes={str(name): _from_plain(inner) for name, inner in plain["attributes"].items()},
    )
