"""Which provider has which type; knows no provider by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.schema import TypeSchema
from firma.providers.contract import Provider


class Lazily(Mapping[str, Provider]):
    """Providers by name, each made when it is first asked for: a plan of files does not pay for AWS."""

    def __init__(self, makers: Mapping[str, Callable[[], Provider]]) -> None:
        self._makers = makers
        self._made: dict[str, Provider] = {}

    def __getitem__(self, name: str) -> Provider:
        """Return a provider. Raises KeyError."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        return name in self._makers

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


class Providers:
    """All providers of a run. A type belongs to one provider; a name stands for one provider."""

    def __init__(self, by_name: Mapping[str, Provider]) -> None:
        self.by_name = by_name
        self._schemas: dict[str, TypeSchema | None] = {}
        self._owners: dict[str, Provider] = {}

    def of_type(self, type_name: str) -> Provider | None:
        """Return the provider that has a type, or None."""
        if type_name not in self._owners:
            owner = next((p for p in self._candidates(type_name) if p.schema(type_name) is not None), None)
            if owner is None:
                return None
            self._owners[type_name] = owner
        return self._owners[type_name]

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type, or None if nobody has it."""
        if type_name not in self._schemas:
            owner = self.of_type(type_name)
            if owner is None:
                return None
            self._schemas[type_name] = owner.schema(type_name)
        return self._schemas[type_name]

    def missing(self, type_name: str) -> Diagnostic:
        """Return the diagnostic (F605) for a type that nobody has, with the nearest name."""
        import difflib

        names = [name for provider in self.by_name.values() for name in provider.types()]
        near = difflib.get_close_matches(type_name, names, n=1)
        hint = f" Did you mean {near[0]!r}?" if near else f" Providers: {', '.join(sorted(self.by_name)) or 'none'}."
        return diagnose("F605", f"Nobody has the type {type_name!r}.{hint}", value=type_name)

    def _candidates(self, type_name: str) -> Iterator[Provider]:
        # The first part of a type usually is its provider's name: ask that one first, it may have thousands of types.
        first = type_name.partition(".")[0]
        if first in self.by_name:
            yield self.by_name[first]
        yield from (provider for name, provider in self.by_name.items() if name != first)
