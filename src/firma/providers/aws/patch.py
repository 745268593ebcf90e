"""The JSON Patch that makes a thing as desired, by whole top-level properties; knows no transport.

UpdateResource is read-modify-write on the server, over what the type's read handler returns. That never holds
write-only properties, so each that is still desired is sent again, or the update takes it away; except where the type
keeps the old value itself and sending it again is a change of its own (Lambda's code). A list is never patched by
position: the cloud may return it in another order, and positions would pair the wrong items.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from firma.schemas import attributes
from firma.schemas.shape import Shape, of_type

Properties = Mapping[str, Any]

KEPT: Final[Mapping[str, frozenset[str]]] = {
    "AWS::Lambda::Function": frozenset({"Code"}),
    "AWS::Lambda::LayerVersion": frozenset({"Content"}),
}
"""Write-only properties that an update handler keeps where they are not sent."""


@dataclass(frozen=True, slots=True)
class Patch:
    """Operations after RFC 6902, in order of their paths, and the properties that would need a replacement."""

    operations: tuple[Mapping[str, Any], ...]
    refused: tuple[str, ...] = ()

    @property
    def touched(self) -> frozenset[str]:
        """The top-level properties that it changes."""
        return frozenset(_name(operation) for operation in self.operations)

    def with_property(self, name: str, value: Any) -> Patch:
        """The patch that also sets a property."""
        return replace(self, operations=(*self.operations, {"op": "add", "path": _pointer(name), "value": value}))

    def document(self) -> str:
        """The patch as canonical JSON: equal patches are equal text, which the idempotency token asks for."""
        return json.dumps(self.operations, sort_keys=True, separators=(",", ":"))


def patch(type_name: str, prior: Properties, desired: Properties, *, dropped: Iterable[str] = ()) -> Patch:
    """What makes `prior` (the cloud's last known properties) as `desired`; both in the cloud's spelling.

    Properties that are only in `prior` are the cloud's own and stay, but those in `dropped` are taken away, or set to
    the schema's default where it has one.
    """
    shape, said = of_type(type_name), attributes.flags(type_name)
    operations: list[Mapping[str, Any]] = []
    refused: list[str] = []
    for name in sorted({*desired, *dropped}):
        place = shape.fields.get(name)
        if (name,) in said.read_only:
            continue
        wanted = desired.get(name)
        if wanted is None:
            default = place.first("default") if place else None
            wanted = default if name in dropped else None
        same = name in prior and alike(place, prior[name], wanted)
        if (name,) in said.create_only:
            if wanted is not None and name in prior and not same:
                refused.append(name)
            continue
        if wanted is None:
            if name in dropped and name in prior:
                operations.append({"op": "remove", "path": _pointer(name)})
        elif not same or _sent_again(type_name, name, wanted):
            operations.append({"op": "add", "path": _pointer(name), "value": wanted})
    changes = any(
        operation["op"] == "remove" or not _only_again(type_name, prior, operation) for operation in operations
    )
    return Patch(tuple(operations) if changes else (), tuple(refused))


def alike(place: Shape | None, left: Any, right: Any) -> bool:
    """Whether two values are the same to the cloud: unordered lists by content, documents by what they say."""
    return _canonical(place, left) == _canonical(place, right)


def _canonical(place: Shape | None, value: Any) -> str:
    return json.dumps(_settled(place, value), sort_keys=True, separators=(",", ":"))


def _settled(place: Shape | None, value: Any) -> Any:
    if isinstance(value, str) and place is not None and "object" in place.types:
        try:
            return _settled(place, json.loads(value))
        except ValueError:
            return value
    if isinstance(value, Mapping):
        inner = place.fields if place else {}
        other = place.value if place else None
        return {key: _settled(inner.get(key) or other, item) for key, item in value.items() if item is not None}
    if isinstance(value, list | tuple):
        items = [_settled(place.item if place else None, item) for item in value]
        unordered = place is not None and place.first("insertionOrder") is False
        return sorted(items, key=lambda item: json.dumps(item, sort_keys=True)) if unordered else items
    return value


def _sent_again(type_name: str, name: str, wanted: Any) -> bool:
    """Whether a property that did not change has to be sent, because it holds what the server cannot read."""
    if name in KEPT.get(type_name, ()):
        return False
    said = attributes.flags(type_name)
    return any(
        path[0] == name and path not in said.create_only and _holds(wanted, path[1:]) for path in said.write_only
    )


def _only_again(type_name: str, prior: Properties, operation: Mapping[str, Any]) -> bool:
    name = _name(operation)
    place = of_type(type_name).fields.get(name)
    return name in prior and alike(place, prior[name], operation["value"])


def _holds(value: Any, path: tuple[str, ...]) -> bool:
    if not path:
        return value is not None
    step, rest = path[0], path[1:]
    if isinstance(value, list | tuple):
        return any(_holds(item, rest if step == "*" else path) for item in value)
    return isinstance(value, Mapping) and step in value and _holds(value[step], rest)


def _name(operation: Mapping[str, Any]) -> str:
    path: str = operation["path"]
    return path[1:].replace("~1", "/").replace("~0", "~")


def _pointer(name: str) -> str:
    return "/" + name.replace("~", "~0").replace("/", "~1")
