"""What a live reader is, and the few things that all of them need; knows no type."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import unquote

from firma.sandbox.calls import Record, ServiceError, Services, many
from firma.sandbox.schema import Model

Fetch: TypeAlias = Callable[[Services, Model], Awaitable[Record]]
Listing: TypeAlias = Callable[[Services], Awaitable[list[Model]]]


class GoneError(Exception):
    """The thing is not there."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How a type is read.

    `fetch` gives a service's record of the thing that a model's identifier names: its keys resemble the schema's, a
    value of None says that a property is unset. It raises GoneError or ServiceError. `listing` gives a model with the
    identifier of each thing of the type.
    """

    fetch: Fetch
    listing: Listing


def only(found: Any) -> Record:
    """Return a copy of the first of some records. Raises GoneError where there is none."""
    records = many(found)
    if not records:
        raise GoneError
    return dict(records[0])


def pairs(tags: Any) -> list[dict[str, str]]:
    """Return tags as a list of `Key` and `Value`, however the service spells them, without the cloud's own (`aws:`)."""
    if isinstance(tags, Mapping):
        found = [(str(key), value) for key, value in tags.items()]
    else:
        found = [
            (
                str(tag.get("Key", tag.get("key", tag.get("TagKey")))),
                tag.get("Value", tag.get("value", tag.get("TagValue"))),
            )
            for tag in many(tags)
        ]
    return [{"Key": key, "Value": str(value or "")} for key, value in found if not key.startswith("aws:")]


def document(value: Any) -> Any:
    """Return a document that a service gives as text, perhaps percent-encoded, as JSON; another value as it is."""
    if not isinstance(value, str):
        return value
    for text in (value, unquote(value)):
        try:
            return json.loads(text)
        except ValueError:
            continue
    return value


async def or_else(call: Awaitable[Record], default: Record) -> Record:
    """Return a call's result, or the default where the service says that this part is not there."""
    try:
        return await call
    except ServiceError as error:
        if error.absent:
            return default
        raise


def keys(name: str, values: Iterable[Any]) -> list[Model]:
    """Return a model with one identifier property for each value."""
    return [{name: str(value)} for value in values]
