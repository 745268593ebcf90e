"""Default tags: those of the scope under those of the resource, in the form that the type wants; knows no cloud."""

from __future__ import annotations

from typing import Any

from firma.core.model.schema import Kind, TypeSchema


def tagged(schema: TypeSchema, given: dict[str, Any], tags: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    """Return properties with default tags added; a tag that the author gives wins."""
    name = schema.tags
    own = given.get(name)
    if schema.attributes[name].kind in (Kind.LIST, Kind.SET):
        taken = {tag.get("key") for tag in own or () if isinstance(tag, dict) and type(tag.get("key")) is str}
        return {
            **given,
            name: [*({"key": key, "value": value} for key, value in tags if key not in taken), *(own or ())],
        }
    if own is not None and not isinstance(own, dict):
        return given
    return {**given, name: {**dict(tags), **(own or {})}}
