"""A key that another system keeps and never gives away, as AWS KMS does, as a source of wrapping keys; calls nobody.

Each `key` entry has a wrapping key of its own: 32 random bytes that the system encrypted. Who may have them decrypted
may read the unit; taking that right away is enough, and needs no rewriting.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from firma.core.ledger.header import to_bytes, to_text
from firma.core.ledger.store import SealError
from firma.stores.sealing import KEY_BYTES


@dataclass(frozen=True, slots=True)
class RemoteKey:
    """Keeps `KeySource`. `key` names the key there; `encrypt` and `decrypt` raise SealError (F592)."""

    key: str
    encrypt: Callable[[str, bytes], bytes]
    decrypt: Callable[[str, bytes], bytes]
    how: str = "kms"

    def __repr__(self) -> str:
        return f"RemoteKey({self.key!r})"

    def wrapping_key(self, facts: Mapping[str, Any]) -> bytes:
        """Keep the port: have the entry's wrapping key decrypted, under the key that the entry names."""
        try:
            name, sealed = str(facts["kms"]), to_bytes(facts["sealed"])
        except (KeyError, TypeError, ValueError) as error:
            raise SealError(f"the key entry cannot be used: {error}", code="F521") from error
        plain = self.decrypt(name, sealed)
        if len(plain) != KEY_BYTES:
            raise SealError(f"{name} decrypts to {len(plain)} bytes, which are no key", code="F592", where=name)
        return plain

    def facts(self, entropy: Callable[[int], bytes]) -> dict[str, Any]:
        """Keep the port: the key's name, and a new wrapping key that it encrypted."""
        return {"kms": self.key, "sealed": to_text(self.encrypt(self.key, entropy(KEY_BYTES)))}
