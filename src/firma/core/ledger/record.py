"""Records: the values of a group's entries as bytes beside the log, for writing and redacting; knows no header.

A record is lines of text. The first is JSON: version `v`, number `f` of the group's first entry, seed `s`, key id `k`.
Line n+1 holds the values of the group's n-th entry: sections in order, parted by two tabs; a section is its name and
its body, or its name and then key, body, key, body ..., parted by one tab. A colon behind the name says that the
section is an Object, not a Map. A body is one of

    CANONICAL              plain; its salt is derived from the seed
    =SALT CANONICAL        plain with a salt of its own (written by redaction, which destroys the seed)
    *COMMITMENT SEALED     salt and canonical bytes, sealed; this salt comes from no seed, or whoever reads could guess
    -COMMITMENT            redacted
    ~COMMITMENT            never kept: it was sensitive, and there was no key

(without the blank). Salts and commitments are 43 characters of unpadded base64 for URLs, and so is what is sealed.
No canonical JSON holds a raw tab or line break.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from firma.core.ledger.commitment import commit, derive_salt, is_secret, root_over, sections_of, token_of
from firma.core.ledger.header import to_text
from firma.core.ledger.opening import RECORD_VERSION, TEXT_32, Record, context_of, parts_of, salt_of, shown_path
from firma.core.ledger.store import CorruptError, Sealer
from firma.core.model.codec import dumps, encode
from firma.core.model.value import Map


def record_name(unit: str, nonce: str) -> str:
    """Return the name of the blob that holds a group's record."""
    return f"values/{sha256(unit.encode()).hexdigest()[:32]}/{nonce}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Writes the lines of one group. `seed` is kept in the record; `veil` never is: it salts what is sealed.

    `veiled` are sections that are sealed where there is a key, although nothing in them says that it is sensitive.
    """

    unit: str
    nonce: str
    seed: bytes
    veil: bytes
    sealer: Sealer | None = None
    veiled: frozenset[str] = frozenset()

    def line(self, index: int, values: Map) -> tuple[bytes, bytes]:
        """Return an entry's line and its root; both empty if it has no values."""
        if not values:
            return b"", b""
        blocks: list[bytes] = []
        pairs: list[tuple[bytes, bytes]] = []
        for block, keys, whole in sections_of(values):
            name = block.encode()
            veil = self.sealer is not None and block.removesuffix(":") in self.veiled
            if keys is None:
                body, commitment = self._body(index, len(pairs), name, whole, veil=veil)
                pairs.append((name, commitment))
                blocks.append(name + b"\t" + body)
                continue
            parts = [name]
            for key, value in keys:
                token = token_of(key).encode()
                path = name + b"." + token
                body, commitment = self._body(index, len(pairs), path, value, veil=veil)
                pairs.append((path, commitment))
                parts += (token, body)
            blocks.append(b"\t".join(parts))
        return b"\t\t".join(blocks), root_over(pairs)

    def _body(self, index: int, number: int, path: bytes, value: Any, *, veil: bool) -> tuple[bytes, bytes]:
        canonical = encode(value)
        if not veil and not is_secret(value, canonical):
            return canonical, commit(derive_salt(self.seed, index, number), canonical)
        salt = derive_salt(self.veil, index, number)
        commitment = commit(salt, canonical)
        text = to_text(commitment).encode()
        if self.sealer is None:
            return b"~" + text, commitment
        sealed = self.sealer.seal(salt + canonical, context_of(self.unit, self.nonce, index, path))
        return b"*" + text + to_text(sealed).encode(), commitment

    def record(self, lines: Sequence[bytes], first: int) -> bytes:
        """Return the record of a group's lines; `first` is the number of the group's first entry."""
        head: dict[str, Any] = {"f": first, "s": to_text(self.seed), "v": RECORD_VERSION}
        if self.sealer is not None and any(b"\t*" in line for line in lines):
            head["k"] = self.sealer.key_id
        return b"\n".join([dumps(head), *lines])


def redact(data: bytes, *, unit: str, nonce: str, destroy: Mapping[int, frozenset[str]]) -> bytes:
    """Return a record without some values: number of the entry -> paths. Every root still holds.

    The seed is destroyed with them, or their salts could be made again; what stays keeps its salt beside it.

    Raises:
        CorruptError: the record cannot be read, or has no such value.
    """
    record = Record(data, unit=unit, nonce=nonce)
    left = {(seq, path) for seq, paths in destroy.items() for path in paths}
    lines = []
    for index, raw in enumerate(record.lines):
        number = 0
        blocks: list[bytes] = []
        for block in raw.split(b"\t\t") if raw else ():
            name, *parts = block.split(b"\t")
            for at, path in parts_of(name, parts):
                which = (record.first + index, shown_path(path))
                salt = salt_of(record.seed, index, number, parts[at])
                parts[at] = _redacted(parts[at], salt, gone=which in left)
                left.discard(which)
                number += 1
            blocks.append(b"\t".join([name, *parts]))
        lines.append(b"\t\t".join(blocks))
    if left:
        seq, missing = min(left)
        raise CorruptError(f"entry {seq} has no value {missing!r}", code="F506", where=unit)
    head: dict[str, Any] = {"f": record.first, "v": RECORD_VERSION}
    if record.key_id:
        head["k"] = record.key_id
    return b"\n".join([dumps(head), *lines])


def _redacted(body: bytes, salt: bytes, *, gone: bool) -> bytes:
    """Return a body that needs no seed; without its value if it is to be gone. `salt` is empty where it is unknown."""
    if not salt:
        return b"-" + body[1 : TEXT_32 + 1] if gone else body
    canonical = body[TEXT_32 + 1 :] if body[:1] == b"=" else body
    if gone:
        return b"-" + to_text(commit(salt, canonical)).encode()
    return b"=" + to_text(salt).encode() + canonical
