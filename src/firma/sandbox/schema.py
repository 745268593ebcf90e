"""A resource type's schema as Cloud Control uses it: identifiers, and paths by their rights; knows no service."""

from __future__ import annotations

import copy
import functools
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from firma.schemas import archive

Model: TypeAlias = dict[str, Any]
Path: TypeAlias = tuple[str, ...]


class Schema:
    """One type. Raises firma.schemas.archive.UnknownTypeError for a type that the archive does not have."""

    def __init__(self, type_name: str) -> None:
        self.raw: Mapping[str, Any] = archive.load(type_name)
        self.type_name = type_name
        self.primary = self._paths("primaryIdentifier")
        self.read_only = self._paths("readOnlyProperties")
        self.write_only = self._paths("writeOnlyProperties")
        self.create_only = self._paths("createOnlyProperties")
        self.properties: Mapping[str, Any] = self.raw.get("properties", {})
        self.handlers: Mapping[str, Any] = self.raw.get("handlers", {})
        self.tag_property: str | None = (
            (self.raw.get("tagging") or {}).get("tagProperty", "/properties/Tags").split("/")[-1]
        )

    def _paths(self, keyword: str) -> tuple[Path, ...]:
        return tuple(parse_pointer(pointer) for pointer in self.raw.get(keyword, ()))

    def follow(self, node: Any) -> Mapping[str, Any]:
        """Return what a node's reference leads to; the node itself without one, nothing for another thing."""
        for _ in range(
            20
        ):  # no schema of the archive nests references deeper; a cycle of bare references would not end
            if not isinstance(node, Mapping) or "$ref" not in node:
                break
            at: Any = self.raw
            for step in node["$ref"].removeprefix("#/").split("/"):
                at = at[unescape(step)]
            node = at
        return node if isinstance(node, Mapping) else {}

    def identifier(self, model: Mapping[str, Any]) -> str | None:
        """Return the identifier that a model's properties make, parts joined by `|`; None where one is missing."""
        parts = [get(model, path) for path in self.primary]
        return None if not parts or any(part is None for part in parts) else "|".join(str(part) for part in parts)

    def from_identifier(self, identifier: str) -> Model | None:
        """Return a model that holds the identifier's properties alone; None for another number of parts."""
        parts = identifier.split("|") if len(self.primary) > 1 else [identifier]
        if len(parts) != len(self.primary):
            return None
        model: Model = {}
        for path, part in zip(self.primary, parts, strict=True):
            put(model, path, part)
        return model

    def without(self, model: Mapping[str, Any], paths: Iterable[Path]) -> Model:
        """Return a copy of the model without these paths."""
        out: Model = copy.deepcopy(dict(model))
        for path in paths:
            _drop(out, path)
        return out

    def refusal(self, model: Mapping[str, Any], *, only: Collection[str] | None = None) -> str | None:
        """Return why a desired state does not keep the schema, in Cloud Control's words; None where it does.

        With `only`, nothing but these properties counts: what a service says of the others is nobody's fault.
        """
        unsettable = [path[0] for path in self.read_only if len(path) == 1 and path[0] in model]
        if unsettable:
            return f"Encountered unsupported property [{', '.join(unsettable)}] (read-only)"
        from firma.sandbox.validation import (
            errors_of,
        )  # its libraries take 130 ms to import, and the first answer needs none

        errors = sorted(errors_of(self.type_name, model), key=lambda one: [str(step) for step in one.path])
        for error in errors:
            if only is not None and not (error.path and error.path[0] in only):
                continue
            where = "/".join(str(part) for part in error.path)
            return f"Model validation failed (#/{where}: {error.message[:300]})"
        return None


@functools.cache
def schema_of(type_name: str) -> Schema:
    """Return the schema of a type, kept. Raises firma.schemas.archive.UnknownTypeError."""
    return Schema(type_name)


def unescape(step: str) -> str:
    """Return a step of a JSON pointer as the key that it means (RFC 6901)."""
    return step.replace("~1", "/").replace("~0", "~")


def parse_pointer(pointer: str) -> Path:
    """Return the keys of a schema's property pointer; the first step `properties` is a matter of form."""
    steps = tuple(unescape(step) for step in pointer.split("/")[1:])
    return steps[1:] if steps[:1] == ("properties",) else steps


def get(model: Any, path: Path) -> Any:
    """Return the value at a path; None where there is none."""
    for step in path:
        if not isinstance(model, Mapping) or step not in model:
            return None
        model = model[step]
    return model


def put(model: Model, path: Path, value: Any) -> None:
    """Set the value at a path, making objects on the way; does nothing where something else is in the way."""
    at: Any = model
    for step in path[:-1]:
        at = at.setdefault(step, {})
        if not isinstance(at, dict):
            return
    at[path[-1]] = value


def _drop(model: Any, path: Path) -> None:
    if isinstance(model, list):
        for item in model:
            _drop(item, path[1:] if path[0] == "*" else path)
    elif isinstance(model, dict):
        if path[0] == "*":
            for item in model.values():
                _drop(item, path[1:])
        elif len(path) == 1:
            model.pop(path[0], None)
        elif path[0] in model:
            _drop(model[path[0]], path[1:])


def strings(value: Any) -> Iterator[str]:
    """Return every text inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings(inner)
