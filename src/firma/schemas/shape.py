"""The shape of a value at one place of a type schema: fields, items, values; knows no spelling and no provider.

A place may allow several alternatives (`oneOf`, `anyOf`, `allOf`, a type list); a shape holds them all, flat, with
references followed. Schemas may contain themselves (a WAF statement holds statements), so inner shapes are made when
asked for.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from firma.schemas import archive

COMBINATORS = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True, eq=False)
class Shape:
    """One place. `alternatives` are its schema nodes, flat; `name` is the definition's, if it has one."""

    root: Mapping[str, Any]
    alternatives: tuple[Mapping[str, Any], ...]
    name: str = ""

    @functools.cached_property
    def types(self) -> frozenset[str]:
        """JSON types that are allowed here, told by `type` or by the keywords that only one type has."""
        return frozenset(kind for node in self.alternatives for kind in _types(node)) - {"null"}

    @functools.cached_property
    def fields(self) -> Mapping[str, Shape]:
        """An object's own properties by the cloud's names, in the schema's order; empty for a free-form one."""
        found: dict[str, list[Mapping[str, Any]]] = {}
        for node in self.alternatives:
            for name, inner in node.get("properties", {}).items():
                found.setdefault(name, []).append(inner if isinstance(inner, dict) else {})
        return {name: shape(self.root, *nodes) for name, nodes in found.items()}

    @functools.cached_property
    def required(self) -> frozenset[str]:
        """Properties that every alternative with properties needs."""
        wanted = [frozenset(node.get("required", ())) for node in self.alternatives if node.get("properties")]
        return frozenset.intersection(*wanted) if wanted else frozenset()

    @functools.cached_property
    def item(self) -> Shape | None:
        """What a list holds; None where nothing is said."""
        return self._inner("items")

    @functools.cached_property
    def value(self) -> Shape | None:
        """What a map with free keys holds; None where it is no such map, or nothing is said."""
        nodes = [
            inner
            for node in self.alternatives
            for inner in (*node.get("patternProperties", {}).values(), node.get("additionalProperties"))
            if isinstance(inner, dict) and inner
        ]
        return shape(self.root, *nodes) if nodes else None

    def first(self, keyword: str) -> Any:
        """The first alternative's word of this keyword; None where none has it."""
        return next((node[keyword] for node in self.alternatives if keyword in node), None)

    def _inner(self, keyword: str) -> Shape | None:
        nodes = [node[keyword] for node in self.alternatives if isinstance(node.get(keyword), dict)]
        return shape(self.root, *nodes) if nodes else None


def shape(root: Mapping[str, Any], *nodes: Mapping[str, Any]) -> Shape:
    """The shape of some nodes of a type's schema."""
    names = [name for node in nodes for name in _names(root, node)]
    return Shape(root, tuple(_flat(root, nodes, set())), names[0] if names else "")


@functools.cache
def of_type(type_name: str) -> Shape:
    """The shape of a whole resource type, such as `AWS::S3::Bucket`. Raises `UnknownTypeError`."""
    root = archive.load(type_name)
    return Shape(root, tuple(_flat(root, (root,), set())))


def resolve(root: Mapping[str, Any], reference: str) -> Mapping[str, Any]:
    """What a reference such as `#/definitions/Tag` points at; empty where it points nowhere."""
    at: Any = root
    for step in reference.removeprefix("#/").split("/"):
        at = at.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(at, dict) else None
    return at if isinstance(at, dict) else {}


def _names(root: Mapping[str, Any], node: Mapping[str, Any]) -> Iterator[str]:
    while (reference := node.get("$ref")) is not None:
        yield reference.rsplit("/", 1)[-1]
        node = resolve(root, reference)


def _flat(root: Mapping[str, Any], nodes: tuple[Mapping[str, Any], ...], seen: set[int]) -> Iterator[Mapping[str, Any]]:
    for node in nodes:
        if id(node) in seen or not isinstance(node, dict):
            continue
        seen.add(id(node))
        if "$ref" in node:
            yield from _flat(root, (resolve(root, node["$ref"]),), seen)
        yield node
        for combinator in COMBINATORS:
            yield from _flat(root, tuple(node.get(combinator, ())), seen)


def _types(node: Mapping[str, Any]) -> Iterator[str]:
    told = node.get("type")
    if isinstance(told, str):
        yield told
    elif isinstance(told, list):
        yield from told
    elif "properties" in node or "patternProperties" in node:
        yield "object"
    elif "items" in node:
        yield "array"
