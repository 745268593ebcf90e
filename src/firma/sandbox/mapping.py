"""Turns a service's own answer into a CloudFormation model, by the schema alone; knows no type and no service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from firma.sandbox.schema import Model, Schema

_TRUE: Final = frozenset({"true", "enabled", "on"})


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def to_model(schema: Schema, record: Mapping[str, Any]) -> tuple[Model, frozenset[str]]:
    """Return the model of a service's record, and the properties that the record says are unset (its value is None).

    Names are matched without case (`vpcId` is `VpcId`), texts become numbers and booleans where the schema says so.
    """
    names = {_plain(key): key for key in record}
    model: Model = {}
    unset: set[str] = set()
    for name, node in schema.properties.items():
        key = names.get(_plain(name))
        if key is None:
            continue
        value = _convert(schema, node, record[key])
        if value is None:
            unset.add(name)
        else:
            model[name] = value
    return model, frozenset(unset)


def _convert(schema: Schema, node: Any, value: Any) -> Any:
    node = schema.follow(node)
    if value is None:
        return None
    fields = _fields(schema, node)
    kind = _kind(node)
    if isinstance(value, Mapping) and fields:
        return _object(schema, fields, value)
    if kind == "array":
        return _array(schema, node, value)
    return _scalar(kind, value)


def _object(schema: Schema, fields: Mapping[str, Any], value: Mapping[str, Any]) -> Model:
    names = {_plain(key): key for key in value}
    found: Model = {}
    for name, node in fields.items():
        key = names.get(_plain(name))
        inner = None if key is None else _convert(schema, node, value[key])
        if inner is not None:
            found[name] = inner
    return found


def _array(schema: Schema, node: Mapping[str, Any], value: Any) -> Any:
    items = node.get("items", {})
    if isinstance(value, Mapping):  # tags as a map, wanted as a list
        return [{"Key": key, "Value": inner} for key, inner in value.items()]
    if value == "":  # an empty list in XML
        return []
    return [_convert(schema, items, inner) for inner in value] if isinstance(value, list | tuple) else value


def _scalar(kind: str | None, value: Any) -> Any:
    if kind == "boolean" and isinstance(value, str):
        return value.lower() in _TRUE
    if kind in {"integer", "number"} and isinstance(value, str):
        return _number(value)
    if kind == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    if kind == "string" and isinstance(value, bool):
        return "true" if value else "false"
    if kind == "string" and isinstance(value, int | float):
        return str(value)
    return value


def _number(text: str) -> int | float | str:
    try:
        number = float(text)
    except ValueError:
        return text
    return int(number) if number.is_integer() else number


def _kind(node: Mapping[str, Any]) -> str | None:
    kind = node.get("type")
    if isinstance(kind, list):
        kinds = [one for one in kind if one != "null"]
        # a policy is `object` or `string`: what came stays what it is
        return kinds[0] if len(kinds) == 1 else None
    return kind


def _fields(schema: Schema, node: Mapping[str, Any]) -> Mapping[str, Any]:
    fields = node.get("properties")
    if fields is not None:
        return dict(fields)
    found: dict[str, Any] = {}
    for alternative in (*node.get("oneOf", ()), *node.get("anyOf", ())):
        found.update(schema.follow(alternative).get("properties", {}))
    return found
