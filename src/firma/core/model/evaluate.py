"""Evaluating expressions: the meaning of each function of the vocabulary; knows no program, opaque functions stay.

A value whose references cannot be looked up becomes Unknown; nothing is ever guessed.
"""

from __future__ import annotations

import base64
import hashlib
import html
import ipaddress
import json
import re
import textwrap
from collections.abc import Callable, Mapping
from typing import Any

from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.value import Map, Sensitive, Unknown, Value, ValueSet, freeze, is_known, set_of, thaw


class EvaluationError(ValueError):
    """A function cannot take these values; the message says which and why."""


Resolver = Callable[[Reference], Value]
"""Gives the value of a reference, or Unknown."""
OpaqueResolver = Callable[[Opaque, tuple[Value, ...]], Value]
"""Gives the value of an opaque function over resolved arguments, or Unknown."""


def _stay_unknown(opaque: Opaque, _: tuple[Value, ...]) -> Value:
    return Unknown(f"{opaque.module}:{opaque.name}")


def resolve(value: Value, lookup: Resolver, opaque: OpaqueResolver = _stay_unknown) -> Value:
    """Return a value with every expression replaced by its value, or by Unknown where that is not known yet.

    Raises:
        EvaluationError: a function of the vocabulary cannot take its values.
    """
    kind = type(value)
    if value is None or kind is str or kind is bool or kind is int:
        return value
    if isinstance(value, Map):
        return kind({key: resolve(item, lookup, opaque) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(resolve(item, lookup, opaque) for item in value)
    if isinstance(value, Reference):
        return lookup(value)
    if isinstance(value, Call):
        return _call(value, tuple(resolve(a, lookup, opaque) for a in value.arguments))
    if isinstance(value, Opaque):
        arguments = tuple(resolve(a, lookup, opaque) for a in value.arguments)
        return opaque(value, arguments)
    if isinstance(value, ValueSet):
        return set_of(resolve(item, lookup, opaque) for item in value)
    if isinstance(value, Sensitive):
        inner = resolve(value.value, lookup, opaque)
        return inner if isinstance(inner, Sensitive | Unknown) else Sensitive(inner)
    return value


def _call(call: Call, arguments: tuple[Value, ...]) -> Value:
    if call.function is Function.CONDITION and not isinstance(arguments[0], Unknown):
        return arguments[1] if _open(arguments[0]) else arguments[2]
    if not all(is_known(argument) for argument in arguments):
        return Unknown()
    hidden = any(_holds_sensitive(argument) for argument in arguments)
    if call.function is Function.CONCAT:
        _refuse_raw(call.arguments, arguments)
    try:
        result = _FUNCTIONS[call.function](*(_open(argument) for argument in arguments))
    except (TypeError, ValueError, IndexError, KeyError) as error:
        raise EvaluationError(f"{call.function.value} cannot take these values: {error}") from error
    return Sensitive(result) if hidden and not isinstance(result, Sensitive) else result


_PASSING = frozenset({Function.INDEX, Function.ITEM, Function.KEY, Function.PART, Function.CONDITION})
"""Functions that hand on what the cloud gave."""

TAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ._:/@=+,*#%()~-")
"""ASCII characters that may go raw into text: none of them ends a string of JSON, YAML, shell or SQL, or a line."""


def is_tame(text: str) -> bool:
    """Return whether a text may go raw into other text: tame ASCII characters, letters and digits of any script."""
    return TAME.issuperset(text) or all(c in TAME or (ord(c) > 127 and c.isalnum()) for c in text)


def _refuse_raw(given: tuple[Value, ...], known: tuple[Value, ...]) -> None:
    """Stop before a value breaks the text that it is put into raw; `raw`, encoders and `later` are the ways out."""
    for argument, value in zip(given, known, strict=True):
        passing = isinstance(argument, Reference) or (isinstance(argument, Call) and argument.function in _PASSING)
        text = _open(value)
        if passing and isinstance(text, str) and not is_tame(text):
            wild = next(c for c in text if not is_tame(c))
            name = f"the value of {argument.address}" if isinstance(argument, Reference) else "a value"
            raise EvaluationError(f"{name} would go raw into text, and holds the character {wild!r}")


def _holds_sensitive(value: Value) -> bool:
    if isinstance(value, Sensitive):
        return True
    if isinstance(value, Map):
        return any(_holds_sensitive(item) for item in value.values())
    return isinstance(value, tuple | ValueSet) and any(_holds_sensitive(item) for item in value)


def _open(value: Value) -> Value:
    if isinstance(value, Sensitive):
        return _open(value.value)
    if isinstance(value, Map):
        return type(value)({key: _open(item) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(_open(item) for item in value)
    return value


def as_text(value: Value) -> str:
    """Return a text, number or flag as it stands in text. Raises TypeError for anything else."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int):
        return str(value)
    if type(value).__name__ == "Decimal":
        return format(value, "f")
    raise TypeError(f"a {type(value).__name__} has no form in text")


def _replacing(*pairs: tuple[str, str]) -> Callable[[str], str]:
    def encode(text: str) -> str:
        for old, new in pairs:
            text = text.replace(old, new)
        return text

    return encode


def _percent(safe: str) -> Callable[[str], str]:
    """Percent-encode all but unreserved characters (RFC 3986, 2.3) and safe ones, as `urllib.parse.quote` does."""
    kept = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-~" + safe)
    return lambda text: "".join(chr(b) if chr(b) in kept else f"%{b:02X}" for b in text.encode())


def _json_fragment(text: str) -> str:
    return json.dumps(text)[1:-1]


_IN_SCRIPT = _replacing(("&", "\\u0026"), ("<", "\\u003c"), (">", "\\u003e"), ("'", "\\u0027"))

ENCODERS: Mapping[str, Callable[[str], str]] = {
    "json": _json_fragment,
    "json_html": lambda text: _IN_SCRIPT(_json_fragment(text)),
    "html": html.escape,
    "markup": _replacing(("&", "&amp;"), (">", "&gt;"), ("<", "&lt;"), ("'", "&#39;"), ('"', "&#34;")),
    "xml": lambda text: html.escape(text, quote=False),
    "url_all": _percent(""),
    "url": _percent("/"),
    "shell": _replacing(("'", "'\"'\"'")),
    "quote_doubled": _replacing(("'", "''")),
    "double_quote_doubled": _replacing(('"', '""')),
    "regex": re.escape,
    "python": _replacing(("\\", "\\\\"), ("'", "\\'"), ("\n", "\\n")),
}
"""Encoders that a placeholder may go through on its way into text, by name.

Each makes a fragment: what stands between the quotes (`shell`: `shlex.quote`; `markup`: MarkupSafe; `json_html`: in a
script; doubled: YAML, SQL and CSV; `python`: `repr`).
"""


def encode_text(text: str, names: tuple[str, ...]) -> str:
    """Return a text after encoders, the innermost first. Raises KeyError for a name outside the vocabulary."""
    for name in names:
        text = ENCODERS[name](text)
    return text


def _index(items: Value, number: int) -> Value:
    if not isinstance(items, tuple) or not -len(items) <= number < len(items):
        raise IndexError(f"there is no item {number}")
    return items[number]


def _part(text: str, separator: str, number: int) -> str:
    parts = text.split(separator)
    if not -len(parts) <= number < len(parts):
        raise IndexError(f"{len(parts)} parts, and no part {number}")
    return parts[number]


def _cidr(block: str, bits: int, number: int) -> str:
    network = ipaddress.ip_network(block)
    length = network.prefixlen + bits
    if not 0 <= bits <= network.max_prefixlen - network.prefixlen or not 0 <= number < 1 << bits:
        raise ValueError(f"{block} has no block {number} of {bits} more bits")
    start = int(network.network_address) + (number << (network.max_prefixlen - length))
    return f"{type(network.network_address)(start)}/{length}"


def json_text(document: Value) -> str:
    """Return a document as JSON text: compact, members in the order given."""
    return json.dumps(thaw(document), separators=(",", ":"), ensure_ascii=False)


def yaml_text(document: Value) -> str:
    """Return a document as YAML text in block style; every text is double-quoted as JSON does."""
    return "\n".join(_yaml_lines(thaw(document))) + "\n"


def _yaml_lines(plain: Any) -> list[str]:
    if isinstance(plain, dict) and plain:
        pairs: list[tuple[str, Any]] = [
            (f"{json.dumps(key, ensure_ascii=False)}:", item) for key, item in plain.items()
        ]
    elif isinstance(plain, list) and plain:
        pairs = [("-", item) for item in plain]
    else:
        return [json.dumps(plain, ensure_ascii=False)]
    lines: list[str] = []
    for head, item in pairs:
        inner = _yaml_lines(item)
        if isinstance(item, dict | list) and item:
            lines += [head, *(f"  {line}" for line in inner)]
        else:
            lines.append(f"{head} {inner[0]}")
    return lines


def _splice(*lists: Value) -> tuple[Value, ...]:
    return tuple(item for items in lists for item in items)


def _entries(*flat: Value) -> Map:
    made: dict[str, Value] = {}
    for key, item in zip(flat[::2], flat[1::2], strict=True):
        name = as_text(key)
        if name in made:
            raise ValueError(f"two keys turned out to be {name!r}")
        made[name] = item
    return Map(made)


_FUNCTIONS: Mapping[Function, Callable[..., Value]] = {
    Function.CONCAT: lambda *parts: "".join(as_text(part) for part in parts),
    Function.ENCODE: lambda text, names: encode_text(as_text(text), names),
    Function.JOIN: lambda separator, items: separator.join(as_text(item) for item in items),
    Function.INDEX: _index,
    Function.ITEM: _index,
    Function.KEY: lambda mapping, key: mapping[key],
    Function.PART: _part,
    Function.JSON: json_text,
    Function.YAML: yaml_text,
    Function.BASE64: lambda text: base64.b64encode(as_text(text).encode()).decode(),
    Function.SHA256: lambda text: hashlib.sha256(as_text(text).encode()).hexdigest(),
    Function.CIDR: _cidr,
    Function.RAW: lambda text: text,
    Function.TEXT: as_text,
    Function.DEDENT: textwrap.dedent,
    Function.SPLICE: _splice,
    Function.ENTRIES: _entries,
}


def _step(value: Value, step: str | int) -> Value:
    if isinstance(step, str):
        if isinstance(value, Map) and step in value:
            return value[step]
    elif isinstance(value, tuple) and -len(value) <= step < len(value):
        return value[step]
    raise KeyError(step)


def get_path(value: Value, path: tuple[str | int, ...]) -> Value:
    """Return what stands at a path of a value, Unknown inside an unknown.

    Raises:
        KeyError: nothing stands there.
    """
    for i, step in enumerate(path):
        if isinstance(value, Sensitive):
            inner = get_path(value.value, path[i:])
            return inner if isinstance(inner, Unknown | Sensitive) else Sensitive(inner)
        if isinstance(value, Unknown):
            return value
        value = _step(value, step)
    return value


__all__ = [
    "ENCODERS",
    "EvaluationError",
    "OpaqueResolver",
    "Resolver",
    "as_text",
    "encode_text",
    "freeze",
    "get_path",
    "is_tame",
    "json_text",
    "resolve",
    "yaml_text",
]
