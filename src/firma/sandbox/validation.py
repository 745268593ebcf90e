"""Validation of a desired state against its type's JSON schema; knows no rule beyond the schema."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import Any, Final

import jsonschema
import regex  # type: ignore[import-untyped]  # it comes without types

from firma.schemas import archive

_KEYWORDS: Final = ("properties", "definitions", "required", "additionalProperties", "oneOf", "anyOf", "allOf")


def errors_of(type_name: str, model: Mapping[str, Any]) -> Iterator[jsonschema.ValidationError]:
    """Return what is wrong with a model. Raises firma.schemas.archive.UnknownTypeError."""
    found: Iterator[jsonschema.ValidationError] = _validator(type_name).iter_errors(model)
    return found


# 582 patterns use \p{...}, which `re` refuses, so all patterns go to `regex`; the few that it refuses as well count as
# fulfilled (research/aws.md 1.3).


def _matches(pattern: str, text: str) -> bool:
    try:
        return regex.search(pattern, text) is not None
    except regex.error:
        return True


def _pattern(validator: Any, pattern: str, instance: Any, _: Any) -> Iterator[jsonschema.ValidationError]:
    if validator.is_type(instance, "string") and not _matches(pattern, instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


def _pattern_properties(
    validator: Any, patterns: Mapping[str, Any], instance: Any, _: Any
) -> Iterator[jsonschema.ValidationError]:
    if validator.is_type(instance, "object"):
        for pattern, schema in patterns.items():
            for name, value in instance.items():
                if _matches(pattern, name):
                    yield from validator.descend(value, schema, path=name, schema_path=pattern)


def _additional_properties(
    validator: Any, allowed: Any, instance: Any, schema: Mapping[str, Any]
) -> Iterator[jsonschema.ValidationError]:
    if not validator.is_type(instance, "object"):
        return
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    extra = [name for name in instance if name not in known and not any(_matches(one, name) for one in patterns)]
    if validator.is_type(allowed, "object"):
        for name in extra:
            yield from validator.descend(instance[name], allowed, path=name)
    elif not allowed and extra:
        yield jsonschema.ValidationError(f"extraneous key [{', '.join(extra)}] is not permitted")


_Validator: Final[Any] = jsonschema.validators.extend(  # type: ignore[no-untyped-call]  # the library types it so
    jsonschema.Draft7Validator,
    {
        "pattern": _pattern,
        "patternProperties": _pattern_properties,
        "additionalProperties": _additional_properties,
    },
)


@functools.cache
def _validator(type_name: str) -> Any:
    raw = archive.load(type_name)
    return _Validator({keyword: raw[keyword] for keyword in _KEYWORDS if keyword in raw})
