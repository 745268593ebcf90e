"""Says in words what a resource type takes and gives, for `help()`; knows no type by name."""

from __future__ import annotations

from firma.core.model.schema import Attribute, Kind, TypeSchema

CHOICES_MAX = 8
"""Most choices, or names of fields, that are told of one property."""

LISTS_MAX = 3
"""Deepest list in a list that is told: some types hold themselves."""


class Description:
    """The docstring of a class, made when somebody reads it: most are never read, and some types are huge."""

    __slots__ = ("_schema",)

    def __init__(self, schema: TypeSchema) -> None:
        self._schema = schema

    def __get__(self, instance: object, owner: type | None = None) -> str:
        return description(self._schema)


def description(schema: TypeSchema) -> str:
    """Return a docstring: properties, those that must be given first, then what the cloud tells."""
    given = sorted(
        ((name, attribute) for name, attribute in schema.attributes.items() if not attribute.read_only),
        key=lambda pair: (not pair[1].required, pair[0]),
    )
    told = sorted(name for name, attribute in schema.attributes.items() if attribute.read_only)
    lines = [f"{schema.type}: what it takes.", ""]
    lines += [f"  {name}: {_words(attribute)}" for name, attribute in given]
    if told:
        lines += ["", "What it gives, known after apply, beside what it takes:", ""]
        lines += [f"  {name}: {_kind(schema.attributes[name])}" for name in told]
    return "\n".join([*lines, ""])


def _words(attribute: Attribute) -> str:
    marks = [
        word
        for word, holds in (
            ("required", attribute.required),
            ("a change replaces it", attribute.create_only),
            ("sensitive", attribute.sensitive),
        )
        if holds
    ]
    return ", ".join([_kind(attribute), *marks])


def _kind(attribute: Attribute, depth: int = 0) -> str:
    if attribute.enum:
        return _some([f'"{choice}"' for choice in attribute.enum], " | ")
    if attribute.kind in (Kind.LIST, Kind.SET) and depth < LISTS_MAX and attribute.element is not None:
        return f"list of {_kind(attribute.element, depth + 1)}"
    if attribute.attributes:
        return f"{{{_some(list(attribute.attributes), ', ')}}}"
    return attribute.kind.value


def _some(words: list[str], separator: str) -> str:
    return separator.join([*words[:CHOICES_MAX], *(["…"] if len(words) > CHOICES_MAX else [])])
