"""The border between the author's spelling and the cloud's, both ways; knows no call.

Outward: secrets are opened, names are the cloud's, the engine's tags are merged in, what only the cloud gives is left
out. Inward: names are the author's, values have the kind that the schema promises, what the schema does not know is
left out (AWS adds properties before we have them), the engine's tags are taken apart, and write-only values are kept
from what was last sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from firma.core.model.call import Thing
from firma.core.model.value import EMPTY, Map, freeze, reveal, thaw
from firma.schemas import attributes, names
from firma.schemas.attributes import Pointer
from firma.schemas.shape import Shape, of_type
from firma.schemas.tagging import tag_form

ENGINE_PREFIX: Final = "firma:"
"""Keys of the engine's own tags begin with this (decision 17)."""

AWS_PREFIX: Final = "aws:"
"""Keys that AWS keeps for itself; nobody else may write them."""

Properties = dict[str, Any]


def to_cloud(type_name: str, given: Map, tags: Map = EMPTY) -> Properties:
    """Attributes as properties of `AWS::…`, with the engine's tags where the type can be tagged."""
    plain = {name: value for name, value in thaw(reveal(given)).items() if value is not None}
    sent = names.to_camel(type_name, plain)
    for path in sorted(attributes.flags(type_name).read_only):
        _drop(sent, path)
    form = tag_form(type_name)
    if form is not None and tags:
        sent[form.attribute] = form.merged(sent.get(form.attribute), worded(tags))
    return sent


def from_cloud(type_name: str, identifier: str, properties: Mapping[str, Any], *, sent: Map = EMPTY) -> Thing:
    """The thing that the cloud shows. `sent` are the attributes last sent: their write-only values are kept."""
    shown, tags = dict(properties), {}
    form = tag_form(type_name)
    if form is not None and form.attribute in shown:
        rest, taken = form.parted(shown[form.attribute], _is_foreign)
        tags = {key: value for key, value in taken.items() if key.startswith(ENGINE_PREFIX)}
        shown[form.attribute] = rest
        if not rest:
            del shown[form.attribute]
    found = _inward(of_type(type_name), shown)
    if sent:
        kept = thaw(reveal(Map({name: value for name, value in sent.items() if _has_write_only(type_name, name)})))
        for path in sorted(attributes.flags(type_name).write_only):
            _overlay(found, kept, names.path_to_snake(type_name, f"/properties/{'/'.join(path)}"))
    return Thing(identifier=identifier, attributes=_frozen(found), private=private(sent), tags=Map(tags))


def worded(tags: Map) -> Map:
    """Tags as the cloud keeps them: all values are text."""
    return Map({key: str(value) for key, value in tags.items()})


def _frozen(found: Properties) -> Map:
    frozen = freeze(found)
    return frozen if isinstance(frozen, Map) else EMPTY


def _is_foreign(key: str) -> bool:
    return key.startswith((ENGINE_PREFIX, AWS_PREFIX))


def private(sent: Map) -> bytes:
    """What an update needs to know later: which attributes were given; one that is given no more is taken away."""
    given = sorted(name for name, value in sent.items() if value is not None)
    return json.dumps({"given": given}, separators=(",", ":")).encode() if given else b""


def given_before(private_bytes: bytes) -> tuple[str, ...]:
    """The attributes that were given when these private bytes were made; none where they say nothing."""
    try:
        read = json.loads(private_bytes or b"{}")
    except ValueError:
        return ()
    given = read.get("given", ()) if isinstance(read, dict) else ()
    return tuple(name for name in given if isinstance(name, str))


def cloud_names(type_name: str, given: Iterable[str]) -> tuple[str, ...]:
    """Top-level attributes in the cloud's spelling; those that the type does not have are left out."""
    known = names.fields(of_type(type_name))
    return tuple(known[name] for name in given if name in known)


def loads(text: str) -> Any:
    """JSON as plain Python, with fractions as decimals so that no digit is lost."""
    return json.loads(text, parse_float=Decimal)


def dumps(properties: Mapping[str, Any]) -> str:
    """Canonical JSON: the same properties are the same text, which the idempotency token asks for."""
    return json.dumps(properties, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _inward(place: Shape | None, value: Any) -> Any:
    if place is None:
        return value
    if isinstance(value, Mapping):
        if place.fields:
            known = {
                names.snake(name): _inward(place.fields[name], item)
                for name, item in value.items()
                if name in place.fields
            }
            return {name: item for name, item in known.items() if item is not None}
        if place.types == {"string"}:
            return dumps(value)
        return {name: _inward(place.value, item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [known for item in value if (known := _inward(place.item, item)) is not None]
    return _scalar(place, value)


def _word(words: list[Any], value: str) -> str | None:
    """The word of an enumeration that is meant, whatever its case; None where it is none of them.

    Handlers return words outside of the enumeration to say that nothing is set (`NONE`, empty text), and AWS has
    newer words than we know. Nobody can have declared either.
    """
    if value in words:
        return value
    return next((word for word in words if isinstance(word, str) and word.lower() == value.lower()), None)


def _scalar(place: Shape, value: Any) -> Any:
    """A scalar of the kind that the schema promises: some handlers return numbers as text, and flags as words."""
    types = place.types
    if types == {"string"} and not isinstance(value, str):
        return value if value is None else json.dumps(value) if isinstance(value, bool) else str(value)
    if types == {"string"} and place.first("enum"):
        return _word(place.first("enum"), value)
    if not isinstance(value, str) or "string" in types:
        return value
    if types == {"boolean"} and value.lower() in {"true", "false"}:
        return value.lower() == "true"
    if types in ({"integer"}, {"number"}):
        try:
            return Decimal(value)
        except InvalidOperation:
            return value
    if "object" in types and place.fields:
        try:
            return _inward(place, loads(value))
        except ValueError:
            return value
    return value


def _has_write_only(type_name: str, attribute: str) -> bool:
    known = names.fields(of_type(type_name)).get(attribute)
    return any(path[0] == known for path in attributes.flags(type_name).write_only)


def _overlay(found: Any, sent: Any, path: tuple[str, ...]) -> None:
    """Put what was sent at a write-only path where the cloud shows nothing; items of lists are paired by position."""
    step, rest = path[0], path[1:]
    if step == "*":
        if isinstance(found, list) and isinstance(sent, list) and len(found) == len(sent):
            for shown, given in zip(found, sent, strict=True):
                if rest:
                    _overlay(shown, given, rest)
        return
    if not isinstance(found, dict) or not isinstance(sent, Mapping) or sent.get(step) is None:
        return
    if step not in found:
        found[step] = sent[step] if not rest or found.get(step) is None else found[step]
    elif rest:
        _overlay(found[step], sent[step], rest)


def _drop(value: Any, path: Pointer) -> None:
    step, rest = path[0], path[1:]
    if isinstance(value, list):
        for item in value:
            _drop(item, rest if step == "*" else path) if rest or step != "*" else None
    elif isinstance(value, dict) and step in value:
        if rest:
            _drop(value[step], rest)
        else:
            del value[step]
