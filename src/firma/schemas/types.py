"""Type schemas of the model, made from the archive and what is curated; knows no author's class and no call."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from firma.core.model.schema import Mode, NameRule, Recovery, TypeSchema
from firma.schemas import archive, attributes, curated, names, owned
from firma.schemas.shape import Shape, of_type
from firma.schemas.tagging import tag_form

TOKEN_LIFE_MS: Final = 36 * 3_600_000
"""Cloud Control keeps a ClientToken for 36 hours (API reference of CreateResource)."""

_TIMEOUT_MINUTES: Final = 120
"""A handler without `timeoutInMinutes` has 120 minutes (CloudFormation CLI user guide, resource type schema)."""

_LAG_MS: Final = 5_000
"""Reads and tags may lag behind a write by some seconds: GetResource may answer NotFound right after SUCCESS."""

_NAME_LENGTH_MAX: Final = 63
"""Where neither the schema nor the curated list says how long a name may be."""

_NAMED: Final = re.compile(r"(?:Name|Identifier)$")


@functools.cache
def type_schema(type_name: str) -> TypeSchema:
    """The schema of a type such as `AWS::S3::Bucket`, in the author's spelling.

    Raises:
        archive.UnknownTypeError: the archive has no such type.
    """
    schema = archive.load(type_name)
    handlers: Mapping[str, Any] = schema.get("handlers", {})
    rule, form = _suffixed(type_name, name_rule(type_name)), tag_form(type_name)
    source = archive.source()
    return TypeSchema(
        type=names.resource_type(type_name),
        attributes=attributes.of(type_name),
        create_only=_paths(type_name, schema, "createOnlyProperties"),
        read_only=_paths(type_name, schema, "readOnlyProperties"),
        write_only=_paths(type_name, schema, "writeOnlyProperties"),
        recovery=_recovery(type_name, handlers),
        name=rule,
        tags=names.snake(form.attribute) if form else "",
        updatable="update" in handlers,
        refuses_deletion_while_used=type_name in curated.REFUSING,
        identifier_is_name=_identifier_is_given(schema),
        create_first_default=schema.get("replacementStrategy") == "create_then_delete",
        holds_data=type_name in curated.DATA,
        deletion_takes_days=type_name in curated.DAYS,
        reserves_name_ms=curated.RESERVED_MS.get(type_name, 0),
        provider="aws",
        source=f"{source['package']} {source['version']} {archive.digest()[:12]}",
        owns=owned.OWNS.get(type_name, ()),
        noise=owned.NOISE.get(type_name, ()),
    )


def name_rule(type_name: str) -> NameRule | None:
    """The attribute that names the object, where the author may leave it out; None where there is none.

    It is the identifier, or `Name`, or the type's own name with `Name`; text, optional, fixed at creation.
    """
    if type_name in curated.UNNAMED:
        return None
    shape, said = of_type(type_name), attributes.flags(type_name)
    known = curated.NAMES.get(type_name)
    if known is not None:
        return curated.name_rule(type_name, names.snake(known[0]))
    free = {
        name
        for name, field in shape.fields.items()
        if field.types == {"string"}
        and (name,) in said.create_only
        and (name,) not in said.read_only
        and name not in shape.required
        and not field.first("enum")
    }
    identifier = [pointer.removeprefix("/properties/") for pointer in shape.root["primaryIdentifier"]]
    kind = type_name.rsplit("::", 1)[1]
    wanted = [*(identifier if len(identifier) == 1 and _NAMED.search(identifier[0]) else ()), f"{kind}Name", "Name"]
    attribute = next((name for name in wanted if name in free), None)
    return None if attribute is None else _rule(names.snake(attribute), shape.fields[attribute])


def _suffixed(type_name: str, rule: NameRule | None) -> NameRule | None:
    suffix, when = curated.SUFFIXES.get(type_name, ("", ""))
    return rule if rule is None or not suffix else replace(rule, suffix=suffix, suffix_when=when)


def _rule(attribute: str, field: Shape) -> NameRule:
    pattern = field.first("pattern") or ""
    classes = re.findall(r"\[([^\]]*)\]", pattern)
    letters = "" if any(found.startswith("^") or "\\p" in found for found in classes) else "".join(classes)
    hyphen = not letters or "-" in re.sub(r"\w-\w", "", pattern)
    told = field.first("maxLength")
    return NameRule(
        attribute=attribute,
        length_max=told if isinstance(told, int) else _NAME_LENGTH_MAX,
        lower="a-z" in letters and "A-Z" not in letters and "\\w" not in letters,
        separators="-" if hyphen else "_" if "_" in letters or "\\w" in letters else "",
    )


def _paths(type_name: str, schema: Mapping[str, Any], keyword: str) -> tuple[tuple[str, ...], ...]:
    return tuple(names.path_to_snake(type_name, pointer) for pointer in schema.get(keyword, ()))


def _recovery(type_name: str, handlers: Mapping[str, Any]) -> Recovery:
    """Token always; then, where all things of the type can be listed, by the engine's tags, else by comparing."""
    modes = [Mode.TOKEN]
    if "list" in handlers and not handlers["list"].get("handlerSchema", {}).get("required"):
        modes.append(Mode.FIND if tag_form(type_name) else Mode.LIST)
    minutes = max((handler.get("timeoutInMinutes", _TIMEOUT_MINUTES) for handler in handlers.values()), default=0)
    return Recovery(modes=tuple(modes), token_life_ms=TOKEN_LIFE_MS, call_max_ms=minutes * 60_000, lag_ms=_LAG_MS)


def _identifier_is_given(schema: Mapping[str, Any]) -> bool:
    read_only = set(schema.get("readOnlyProperties", ()))
    return not any(pointer in read_only for pointer in schema["primaryIdentifier"])
