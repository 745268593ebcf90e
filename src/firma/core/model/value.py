"""Values: what inputs, attributes and answers are made of; knows no address syntax, no schema and no bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NoReturn, TypeAlias

DEPTH_MAX = 64
"""Deepest nesting of a value. JSON documents of clouds stay below 30; the limit keeps recursion bounded."""

TEXT_BYTES_MAX = 4 * 1024 * 1024
"""Longest text or bytes of one value, in bytes; larger content is an asset."""

DIGITS_MAX = 1_000
"""Longest number, in decimal digits: Python refuses to convert beyond 4,300."""


class Map(dict[str, Any]):
    """A frozen mapping from text to values. Equal and hashed by content; a plain dict of equal content is equal."""

    __slots__ = ()

    def _frozen(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a Map is frozen. This is a bug in Firma.")

    __setitem__ = __delitem__ = clear = pop = popitem = setdefault = update = __ior__ = _frozen

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict.__repr__(self)})"

    def __reduce__(self) -> tuple[type[Map], tuple[dict[str, Any]]]:
        return type(self), (dict(self),)

    def with_(self, **changes: Any) -> Map:
        """Return a copy with some entries replaced or added."""
        return type(self)({**self, **changes})


class Object(Map):
    """A mapping whose keys are attributes of a schema (Terraform's object), as opposed to keys that are data."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Map):
            len(other)  # a map of the ledger may be decoded at its first look only, which dict's own comparison is not
        return dict.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = Map.__hash__


EMPTY = Map()


@dataclass(frozen=True, slots=True)
class ValueSet:
    """A set of values: unordered, without doubles. `items` are kept in the order of their canonical bytes."""

    items: tuple[Any, ...]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that is known after apply. `source` names what gives it, where that is one thing."""

    source: str = ""


@dataclass(frozen=True, slots=True)
class Sensitive:
    """A value that must not be shown. Never nested in another Sensitive."""

    value: Any

    def __repr__(self) -> str:
        return "Sensitive(…)"


@dataclass(frozen=True, slots=True)
class Asset:
    """Content kept outside values: its digest (sha256, hex), size in bytes, and the name that the author gave."""

    digest: str
    size: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class SecretRef:
    """A secret by reference: store (`aws.secretsmanager`, `environment`), name, version, and key inside a JSON secret.

    The plaintext is never a value: it is resolved in the provider's last moment.
    """

    store: str
    name: str
    version: str = ""
    key: str = ""


Plain: TypeAlias = "bool | int | Decimal | str | bytes | tuple[Any, ...] | ValueSet | Map | None"
Value: TypeAlias = "Any"
"""Plain | Unknown | Sensitive | Asset | SecretRef | an expression (`firma.core.model.expression`)."""


class ValueProblemError(ValueError):
    """A Python object is no value. `path` says where in it, `reason` why, `shown` what it was (short)."""

    def __init__(self, path: tuple[str | int, ...], reason: str, shown: str) -> None:
        self.path, self.reason, self.shown = path, reason, shown
        super().__init__(f"{reason}: {shown}")


def freeze(obj: object, path: tuple[str | int, ...] = ()) -> Value:
    """Return `obj` (dicts, lists, sets, numbers, text, bytes and values) as a frozen value.

    Floats become decimals by their shortest representation; integral ones become integers.

    Raises:
        ValueProblemError: not finite, too large, too deep, lone surrogates, a key that is no text, or another type.
    """
    if obj is None or obj is True or obj is False:
        return obj
    kind = type(obj)
    if kind is str:
        return _text(obj, path)  # type: ignore[arg-type]
    if kind is int:
        return _integer(obj, path)  # type: ignore[arg-type]
    if len(path) > DEPTH_MAX:
        raise ValueProblemError(path, f"nested deeper than {DEPTH_MAX}", kind.__name__)
    if isinstance(obj, Mapping):
        return _mapping(obj, path)
    if isinstance(obj, list | tuple):
        return tuple(freeze(item, (*path, i)) for i, item in enumerate(obj))
    return _rest(obj, path)


def _mapping(obj: Mapping[Any, Any], path: tuple[str | int, ...]) -> Map:
    frozen: dict[str, Any] = {}
    for key, item in obj.items():
        if not isinstance(key, str):
            raise ValueProblemError(path, "a key is not text", repr(key)[:80])
        frozen[_text(str(key), path)] = freeze(item, (*path, key))
    return Object(frozen) if isinstance(obj, Object) else Map(frozen)


def _rest(obj: object, path: tuple[str | int, ...]) -> Value:
    if isinstance(obj, bool):
        return bool(obj)
    if isinstance(obj, str):
        return _text(str(obj), path)
    if isinstance(obj, int):
        return _integer(int(obj), path)
    if isinstance(obj, float):
        return _decimal(Decimal(repr(obj)), path)
    if isinstance(obj, Decimal):
        return _decimal(obj, path)
    if isinstance(obj, bytes | bytearray):
        if len(obj) > TEXT_BYTES_MAX:
            raise ValueProblemError(path, f"longer than {TEXT_BYTES_MAX} bytes; use an asset", f"{len(obj)} bytes")
        return bytes(obj)
    if isinstance(obj, set | frozenset):
        return set_of(freeze(item, path) for item in obj)
    if isinstance(obj, Sensitive):
        inner = freeze(obj.value, path)
        return inner if isinstance(inner, Sensitive) else Sensitive(inner)
    if is_leaf(obj):
        return obj
    raise ValueProblemError(path, f"a {type(obj).__name__} is no value", type(obj).__name__)


def is_leaf(obj: object) -> bool:
    """Return whether an object is one of our own frozen leaves (unknown, asset, secret, set, expression)."""
    return isinstance(obj, Unknown | Asset | SecretRef | ValueSet) or getattr(obj, "is_expression", False)


def set_of(items: Any) -> ValueSet:
    """Return the set of frozen values: doubles dropped, in the order of a canonical key."""
    found = {_sort_key(item): item for item in items}
    return ValueSet(tuple(found[key] for key in sorted(found)))


def _sort_key(item: Value) -> str:
    if isinstance(item, Map):
        return "m" + repr(sorted((k, _sort_key(v)) for k, v in item.items()))
    if isinstance(item, tuple | ValueSet):
        return "l" + repr([_sort_key(v) for v in item])
    return f"{type(item).__name__}{item!r}" if not isinstance(item, Sensitive) else "x" + _sort_key(item.value)


def _text(text: str, path: tuple[str | int, ...]) -> str:
    if len(text) * 4 > TEXT_BYTES_MAX and len(text.encode(errors="replace")) > TEXT_BYTES_MAX:
        raise ValueProblemError(path, f"longer than {TEXT_BYTES_MAX} bytes; use an asset", f"{len(text)} characters")
    if not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text):
        raise ValueProblemError(path, "text holds a lone surrogate, which no encoding can carry", ascii(text)[:80])
    return text


def _integer(number: int, path: tuple[str | int, ...]) -> int:
    if number.bit_length() > DIGITS_MAX * 3:
        raise ValueProblemError(path, f"a number of more than about {DIGITS_MAX} digits", f"{number.bit_length()} bits")
    return number


def _decimal(number: Decimal, path: tuple[str | int, ...]) -> int | Decimal:
    if not number.is_finite():
        raise ValueProblemError(path, "a number is not finite", str(number))
    exponent = int(number.as_tuple().exponent)
    if abs(exponent) + len(number.as_tuple().digits) > DIGITS_MAX:
        raise ValueProblemError(path, f"a number of more than about {DIGITS_MAX} digits", f"exponent {exponent}")
    if number == number.to_integral_value():
        return int(number)
    return number.normalize()


def thaw(value: Value) -> Any:
    """Return a value as plain JSON-like Python (dict, list, str, int, float, bool, None), Sensitive opened.

    Raises:
        TypeError: an unknown, secret, asset or expression is left in it. This is a bug of the caller.
    """
    if value is None or isinstance(value, bool | int | str | bytes):
        return value
    if isinstance(value, Map):
        return {key: thaw(item) for key, item in value.items()}
    if isinstance(value, tuple | ValueSet):
        return [thaw(item) for item in value]
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Sensitive):
        return thaw(value.value)
    raise TypeError(f"a {type(value).__name__} has no plain form. This is a bug in Firma.")


def walk(value: Value) -> Iterator[Value]:
    """Yield every leaf of a value (arguments of expressions are not entered)."""
    if isinstance(value, Map):
        for item in value.values():
            yield from walk(item)
    elif isinstance(value, tuple | ValueSet):
        for item in value:
            yield from walk(item)
    elif isinstance(value, Sensitive):
        yield from walk(value.value)
    else:
        yield value


def reveal(value: Value) -> Value:
    """Return the value with every Sensitive opened: for comparing and calling, never for showing."""
    if isinstance(value, Sensitive):
        return reveal(value.value)
    if isinstance(value, Map):
        return type(value)({key: reveal(item) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(reveal(item) for item in value)
    if isinstance(value, ValueSet):
        return set_of(reveal(item) for item in value)
    return value


def is_known(value: Value) -> bool:
    """Return whether no Unknown and no expression is left in a value."""
    return all(not isinstance(leaf, Unknown) and not getattr(leaf, "is_expression", False) for leaf in walk(value))
