"""Commitments: what is committed to of an entry's values, salts, and the root over them; knows no record and no header.

A commitment is sha256 over a 32-byte salt and the canonical bytes of one value: a section, or one key of a section that
is a Map. An entry's root is over its (path, commitment) pairs, sorted by section and key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from firma.core.ledger.entry import EntryError
from firma.core.model.expression import Call, Opaque
from firma.core.model.value import Map, Object, Sensitive, ValueSet

ROOT_PREFIX = b"firma values 1\n"

_SIMPLE = re.compile(r"[A-Za-z0-9_-]+")


def token_of(key: str) -> str:
    """Return a key as it stands in a path: bare, or as a JSON string. Neither holds a tab or a line break."""
    return key if _SIMPLE.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def key_of_token(token: str) -> str:
    """Return the key of a token. Raises ValueError."""
    if not token.startswith('"'):
        return token
    key = json.loads(token)
    if not isinstance(key, str):
        raise ValueError(f"{token} is no key")  # noqa: TRY004  # bad bytes, not a wrong call
    return key


def path_of(section: str, key: str | None = None) -> str:
    """Return the path of a section, or of a key in it: `request`, `request.name`, `request."any key"`.

    Raises:
        EntryError: the section has no proper name. This is a bug of whoever made the draft.
    """
    if not _SIMPLE.fullmatch(section):
        raise EntryError(f"{section!r} is no name of a section")
    return section if key is None else f"{section}.{token_of(key)}"


def sections_of(values: Map) -> list[tuple[str, list[tuple[str, Any]] | None, Any]]:
    """Return (block, its keys in order or None, its value) in order: what `values` is committed to by.

    A block is named by its section; a colon behind the name says that it is an Object, not a Map. An empty one is a
    value as others are.
    """
    found: list[tuple[str, list[tuple[str, Any]] | None, Any]] = []
    for section in sorted(values):
        value, block = values[section], path_of(section)
        if isinstance(value, Map) and len(value):
            found.append((block + ":" if isinstance(value, Object) else block, sorted(value.items()), value))
        else:
            found.append((block, None, value))
    return found


def is_secret(value: Any, canonical: bytes) -> bool:
    """Return whether something sensitive stands anywhere in a value, arguments of expressions included."""
    return b'{"x":' in canonical and _holds_sensitive(value)


def _holds_sensitive(value: Any) -> bool:
    if isinstance(value, Sensitive):
        return True
    if isinstance(value, Map):
        return any(_holds_sensitive(item) for item in value.values())
    if isinstance(value, tuple | ValueSet):
        return any(_holds_sensitive(item) for item in value)
    return isinstance(value, Call | Opaque) and any(_holds_sensitive(item) for item in value.arguments)


def derive_salt(seed: bytes, index: int, number: int) -> bytes:
    """Return a value's salt: from the group's seed, the entry's index in the group, and the value's in the entry.

    The input has a fixed length, so no salt tells another one.
    """
    return sha256(seed + index.to_bytes(4, "big") + number.to_bytes(4, "big")).digest()


def commit(salt: bytes, canonical: bytes) -> bytes:
    """Return the commitment to a value's canonical bytes."""
    return sha256(salt + canonical).digest()


def root_over(pairs: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return the root over (path, commitment) pairs in order. A path holds no tab, a commitment has 32 bytes."""
    return sha256(ROOT_PREFIX + b"".join([path + b"\t" + commitment for path, commitment in pairs])).digest()
