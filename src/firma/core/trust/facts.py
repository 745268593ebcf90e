"""Facts: what the verdict may ask, as a port, and its adapter over schemas and the ledger's state; knows no rule.

Later sources (probes of providers, curated rules, samples of our own history) keep the same port (decision 28).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from firma.core.ledger.state import Generation, LedgerObject, State
from firma.core.model.schema import TypeSchema


class Facts(Protocol):
    """What is known about types and about what is there."""

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return what a provider declares about a type, or None if nobody knows it."""
        ...

    def object(self, number: int | None) -> LedgerObject | None:
        """Return what the ledger holds of an object."""
        ...

    def users(self, number: int, generation: str) -> tuple[str, ...]:
        """Return addresses (or `#NUMBER`) of objects that were made with a generation, sorted."""
        ...


class LedgerFacts:
    """Facts from schemas and the state that a plan was made against."""

    def __init__(self, schemas: Callable[[str], TypeSchema | None], state: State) -> None:
        self._schemas, self._state = schemas, state

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return what a provider declares about a type."""
        return self._schemas(type_name)

    def object(self, number: int | None) -> LedgerObject | None:
        """Return what the ledger holds of an object."""
        return None if number is None else self._state.objects.get(number)

    def users(self, number: int, generation: str) -> tuple[str, ...]:
        """Return addresses (or `#NUMBER`) of objects that were made with a generation."""
        found = (self._state.objects[user] for user in self._state.users(number, generation))
        return tuple(sorted(obj.address or f"#{obj.id}" for obj in found))


def generation_of(facts: Facts, number: int | None, label: str) -> Generation | None:
    """Return a generation of an object, or None."""
    obj = facts.object(number)
    return None if obj is None else obj.generations.get(label)
