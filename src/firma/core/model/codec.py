"""The tagged codec of values: canonical bytes of a value and back; knows no entry and no file.

Text, flags, null and lists are JSON's own. Everything else is an object with one member, its tag:
`n` number (decimal digits as text: RFC 8785 refuses integers from 2^53 on), `b` bytes (base64), `s` set, `m` map,
`o` object, `u` unknown, `x` sensitive, `a` asset, `k` secret by reference, `r` reference, `f` function, `q` opaque.
Canonical bytes: compact JSON in UTF-8, members sorted by code point. Decoding is strict: anything else is refused.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.value import (
    DEPTH_MAX,
    Asset,
    Map,
    Object,
    SecretRef,
    Sensitive,
    Unknown,
    Value,
    ValueSet,
)


class CodecError(ValueError):
    """Bytes are not the canonical form of a value, or an object is no value."""


_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
_make = getattr(json.encoder, "c_make_encoder", None)
# JSONEncoder makes its C encoder anew for each document, which costs as much as encoding a header of the ledger does.
_write: Callable[[Any, int], Iterable[str]] = (
    _make(None, _encoder.default, json.encoder.encode_basestring, None, ":", ",", True, False, False)  # noqa: FBT003
    if _make is not None
    else lambda plain, _: _encoder.iterencode(plain)
)


def dumps(plain: Any) -> bytes:
    """Return canonical bytes of plain JSON data: compact, sorted, UTF-8. For ASCII keys this is RFC 8785."""
    return "".join(_write(plain, 0)).encode()


def loads(data: bytes) -> Any:
    """Return plain JSON data.

    Raises:
        CodecError: not JSON, doubled members, a fractional number, or nested too deep.
    """
    try:
        return json.loads(data, object_pairs_hook=_pairs, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError) as error:
        raise CodecError(f"not canonical JSON: {error}") from error


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise CodecError("a member stands twice")
    return found


def _no_float(text: str) -> Any:
    raise CodecError(f"the number {text} is written as JSON")


def encode(value: Value) -> bytes:
    """Return the canonical bytes of a value. Raises CodecError for what is no value."""
    return dumps(to_tagged(value))


def decode(data: bytes) -> Value:
    """Return the value of canonical bytes. Raises CodecError for anything that `encode` never writes."""
    value = from_tagged(loads(data))
    if encode(value) != data:
        raise CodecError("the bytes are not canonical")
    return value


def to_tagged(value: Value) -> Any:
    """Return a value as plain JSON data in tagged form."""
    kind = type(value)
    if value is None or kind is str or kind is bool:
        return value
    if kind is int:
        return {"n": str(value)}
    if kind is Map:
        return {"m": {key: to_tagged(item) for key, item in value.items()}}
    if kind is tuple:
        return [to_tagged(item) for item in value]
    writer = _WRITERS.get(kind)
    if writer is None and isinstance(value, Map):  # a map of the ledger that nobody has looked into yet
        tag = "o" if isinstance(value, Object) else "m"
        return {tag: {key: to_tagged(item) for key, item in value.items()}}
    if writer is None:
        raise CodecError(f"a {kind.__name__} is no value")
    return writer(value)


_WRITERS: Mapping[type, Callable[[Any], Any]] = {
    Object: lambda v: {"o": {key: to_tagged(item) for key, item in v.items()}},
    Decimal: lambda v: {"n": format(v, "f")},
    bytes: lambda v: {"b": base64.b64encode(v).decode()},
    ValueSet: lambda v: {"s": [to_tagged(item) for item in v.items]},
    Unknown: lambda v: {"u": v.source},
    Sensitive: lambda v: {"x": to_tagged(v.value)},
    Asset: lambda v: {"a": [v.digest, str(v.size), v.name]},
    SecretRef: lambda v: {"k": [v.store, v.name, v.version, v.key]},
    Reference: lambda v: {"r": [v.address, list(v.path)]},
    Call: lambda v: {"f": [v.function.value, *(to_tagged(a) for a in v.arguments)]},
    Opaque: lambda v: {"q": [v.module, v.name, v.digest, v.number, *(to_tagged(a) for a in v.arguments)]},
}


def from_tagged(plain: Any, depth: int = 0) -> Value:
    """Return the value of plain JSON data in tagged form. Raises CodecError for an unknown tag or a bad form."""
    if plain is None or isinstance(plain, str | bool):
        return plain
    if depth > 2 * DEPTH_MAX:
        raise CodecError("nested too deep")
    if isinstance(plain, list):
        return tuple(from_tagged(item, depth + 1) for item in plain)
    if not isinstance(plain, dict) or len(plain) != 1:
        raise CodecError(f"neither a plain value nor one tag: {str(plain)[:60]}")
    ((tag, body),) = plain.items()
    reader = _READERS.get(tag)
    if reader is None:
        raise CodecError(f"unknown tag {tag!r}")
    try:
        return reader(body, depth + 1)
    except (TypeError, ValueError, LookupError, AttributeError, InvalidOperation, binascii.Error) as error:
        raise CodecError(f"bad body of tag {tag!r}: {error}") from error


def _number(body: str, _: int) -> int | Decimal:
    number = Decimal(body)
    if not number.is_finite():
        raise CodecError("a number is not finite")
    return int(body) if "." not in body else number


def _members(body: dict[str, Any], depth: int) -> dict[str, Any]:
    return {key: from_tagged(item, depth) for key, item in body.items()}


def _texts(body: list[Any]) -> list[str]:
    if not all(isinstance(item, str) for item in body):
        raise CodecError("text is expected")
    return body


def _reference(body: list[Any], _: int) -> Reference:
    address, path = body
    if not all(isinstance(step, str | int) for step in path):
        raise CodecError("a path holds names and numbers")
    return Reference(address, tuple(path))


def _asset(body: list[Any], _: int) -> Asset:
    digest, size, name = _texts(body)
    return Asset(digest, int(size), name)


def _opaque(body: list[Any], depth: int) -> Opaque:
    module, name, digest = _texts(body[:3])
    return Opaque(module, name, digest, tuple(from_tagged(a, depth) for a in body[4:]), int(body[3]))


_READERS: Mapping[str, Callable[[Any, int], Value]] = {
    "n": _number,
    "b": lambda body, _: base64.b64decode(body, validate=True),
    "s": lambda body, depth: ValueSet(tuple(from_tagged(item, depth) for item in body)),
    "m": lambda body, depth: Map(_members(body, depth)),
    "o": lambda body, depth: Object(_members(body, depth)),
    "u": lambda body, _: Unknown(*_texts([body])),
    "x": lambda body, depth: Sensitive(from_tagged(body, depth)),
    "a": _asset,
    "k": lambda body, _: SecretRef(*_texts(body)),
    "r": _reference,
    "f": lambda body, depth: Call(Function(body[0]), tuple(from_tagged(a, depth) for a in body[1:])),
    "q": _opaque,
}
