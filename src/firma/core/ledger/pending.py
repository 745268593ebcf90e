"""A Map whose content is decoded at the first look; knows no bytes: it is given what decodes.

Loading a log of 20,000 entries looks into few of its values: decoding the others would cost more than everything else.
After the first look the object *is* a Map (its class changes), so nobody who uses values needs to know of it. Looking
from several threads at once is harmless: each decodes the same content.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterator, KeysView, ValuesView
from typing import Any

from firma.core.model.value import Map, Object

_LOADER = "\0loader"
"""The one member of a map that nobody looked at. It meets no real key: loading takes it out."""


class Pending(Map):
    """Made by `pending`. Every reading method loads first; the inherited ones of Map refuse changes."""

    __slots__ = ()

    def __new__(cls, content: Any = ()) -> Any:
        """Return a plain Map: `type(value)({...})` copies maps and makes no other of these (`pending` does)."""
        return cls._kind()(content)

    def _load(self) -> None:
        loader = dict.get(self, _LOADER)
        if loader is not None:
            content = loader()
            dict.update(self, content)
            dict.pop(self, _LOADER, None)
        self.__class__ = self._kind()  # type: ignore[assignment]  # the same layout

    @classmethod
    def _kind(cls) -> type[Map]:
        return Map

    def __getitem__(self, key: str) -> Any:
        self._load()
        return dict.__getitem__(self, key)

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key, or the default."""
        self._load()
        return dict.get(self, key, default)

    def __contains__(self, key: object) -> bool:
        self._load()
        return dict.__contains__(self, key)

    def __iter__(self) -> Iterator[str]:
        self._load()
        return dict.__iter__(self)

    def __reversed__(self) -> Iterator[str]:
        self._load()
        return dict.__reversed__(self)

    def __len__(self) -> int:
        self._load()
        return dict.__len__(self)

    def keys(self) -> KeysView[str]:  # type: ignore[override]  # dict's own view is one
        """Return the keys."""
        self._load()
        return dict.keys(self)

    def values(self) -> ValuesView[Any]:  # type: ignore[override]  # dict's own view is one
        """Return the values."""
        self._load()
        return dict.values(self)

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]  # dict's own view is one
        """Return pairs of key and value."""
        self._load()
        return dict.items(self)

    def copy(self) -> dict[str, Any]:
        """Return a plain dict of the content."""
        self._load()
        return dict.copy(self)

    def __eq__(self, other: object) -> bool:
        self._load()
        if isinstance(other, Pending):
            other._load()
        return dict.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __or__(self, other: Any) -> Any:
        self._load()
        return dict.__or__(self, other)

    def __ror__(self, other: Any) -> Any:
        self._load()
        return dict.__ror__(self, other)

    def __hash__(self) -> int:  # type: ignore[override]  # a Map is hashable, a dict is not
        self._load()
        return hash(frozenset(dict.items(self)))

    def __repr__(self) -> str:
        self._load()
        return repr(self)

    def __reduce__(self) -> tuple[type[Map], tuple[dict[str, Any]]]:
        kind = self._kind()
        self._load()
        return kind, (dict(self),)

    def with_(self, **changes: Any) -> Map:
        """Return a copy with some entries replaced or added."""
        kind = self._kind()
        self._load()
        return kind({**self, **changes})


class PendingObject(Pending, Object):
    """The same for an Object."""

    __slots__ = ()

    @classmethod
    def _kind(cls) -> type[Map]:
        return Object


def pending(loader: Callable[[], dict[str, Any]], *, is_object: bool = False) -> Map:
    """Return a Map (or Object) whose content `loader` gives at the first look; what it raises, that look raises."""
    made: Map = dict.__new__(PendingObject if is_object else Pending)
    dict.__setitem__(made, _LOADER, loader)
    return made
