"""Digests: SHA-256 over canonical bytes, in hex; knows no salt and no key."""

from __future__ import annotations

import hashlib
from typing import Any

from firma.core.model.codec import dumps, encode


def digest_bytes(data: bytes) -> str:
    """Return the SHA-256 of bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def digest_plain(plain: Any) -> str:
    """Return the SHA-256 of plain JSON data in canonical form, in hex."""
    return digest_bytes(dumps(plain))


def digest_value(value: Any) -> str:
    """Return the SHA-256 of a value's canonical bytes, in hex."""
    return digest_bytes(encode(value))
