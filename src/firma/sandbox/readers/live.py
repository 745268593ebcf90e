"""All live readers in one table, and the two questions that are asked of it; knows no single type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from firma.sandbox.calls import ServiceError, Services
from firma.sandbox.mapping import to_model
from firma.sandbox.readers import balancing, containers, identity, messaging, network, storage
from firma.sandbox.readers.reader import GoneError, Reader
from firma.sandbox.schema import Model, schema_of

READERS: Final[Mapping[str, Reader]] = {
    **network.READERS,
    **balancing.READERS,
    **containers.READERS,
    **identity.READERS,
    **storage.READERS,
    **messaging.READERS,
}


@dataclass(frozen=True, slots=True)
class Live:
    """What is there: the model, and the properties that the service says are unset."""

    model: Model
    unset: frozenset[str]


async def read(services: Services, type_name: str, model: Mapping[str, Any]) -> Live | None:
    """Return what is there under a model's identifier, or None. Raises ServiceError; KeyError without a reader."""
    try:
        record = await READERS[type_name].fetch(services, dict(model))
    except GoneError:
        return None
    except ServiceError as error:
        if error.absent:
            return None
        raise
    return Live(*to_model(schema_of(type_name), record))


async def listing(services: Services, type_name: str) -> list[Model]:
    """Return a model with the identifier of every thing of a type. Raises ServiceError; KeyError without a reader."""
    return await READERS[type_name].listing(services)
