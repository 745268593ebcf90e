"""Records: the values of a group's entries as bytes beside the log, proven by a salted commitment each; knows no header.

A commitment is sha256 over a 32-byte salt and the canonical bytes of one value; an entry's root is over its (path,
commitment) pairs. A record is lines of text. The first is JSON: version `v`, number `f` of the group's first entry, seed `s`, key `k`. Line n+1 belongs to the group's n-th
entry: path, body, path, body ..., parted by tabs, sorted by path. A body is one of

    CANONICAL                plain; its salt is sha256 over the seed, the entry's index and the value's (4 bytes each)
    =SALT CANONICAL          plain with a salt of its own (written by redaction, which destroys the seed)
    *COMMITMENT SEALED       sealed salt and canonical bytes; the salt comes from no seed, or whoever reads could guess
    -COMMITMENT              redacted
    ~COMMITMENT              never kept: it was sensitive, and there was no key

Salts and commitments are 43 characters of unpadded base64 for URLs. No canonical JSON holds a raw tab or line break.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from firma.core.ledger.entry import EntryError
from firma.core.ledger.header import to_bytes, to_text
from firma.core.ledger.pending import pending
from firma.core.ledger.store import CorruptError, Sealer, SealError
from firma.core.model.codec import CodecError, dumps, encode, from_tagged, loads
from firma.core.model.expression import Call, Opaque
from firma.core.model.value import Map, Sensitive, Unknown, ValueSet

RECORD_VERSION = 1
ROOT_PREFIX = b"firma values 1\n"
TEXT_32 = 43
"""Length of 32 bytes as text."""

_SIMPLE = re.compile(r"[A-Za-z0-9_-]+")
_decode = json.JSONDecoder().decode


# -- paths ------------------------------------------------------------------------------------------------------------
def path_of(section: str, key: str | None = None) -> str:
    """Return the path of a section, or of a key in it: `section`, `section.key`, `section["any key"]`."""
    if not _SIMPLE.fullmatch(section):
        raise EntryError(f"{section!r} is no name of a section")
    if key is None:
        return section
    return f"{section}.{key}" if _SIMPLE.fullmatch(key) else f"{section}[{json.dumps(key, ensure_ascii=False)}]"


def split_path(path: str) -> tuple[str, str | None]:
    """Return section and key of a path. Raises CorruptError for another form."""
    section, dot, key = path.partition(".")
    if dot and "[" not in section:
        return section, key
    section, bracket, rest = path.partition("[")
    if not bracket:
        return section, None
    try:
        name = _decode(rest.removesuffix("]"))
    except ValueError as error:
        raise CorruptError(f"{path!r} is no path of a value", code="F506") from error
    if not isinstance(name, str) or path_of(section, name) != path:
        raise CorruptError(f"{path!r} is no path of a value", code="F506")
    return section, name


def flatten(values: Map) -> list[tuple[str, Any]]:
    """Return (path, value) of everything that is committed to: each key of a section that is a Map, else the section."""
    found: list[tuple[str, Any]] = []
    for section, value in values.items():
        if isinstance(value, Map) and len(value) and type(value) is Map:  # `len` first: it loads what is pending
            found += [(path_of(section, key), item) for key, item in value.items()]
        else:
            found.append((path_of(section), value))
    found.sort()
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


# -- commitments ------------------------------------------------------------------------------------------------------
def derive_salt(seed: bytes, index: int, number: int) -> bytes:
    """Return the salt of a value: the group's seed, the entry's index in the group, the value's in the entry."""
    return sha256(seed + index.to_bytes(4, "big") + number.to_bytes(4, "big")).digest()


def commit(salt: bytes, canonical: bytes) -> bytes:
    """Return the commitment to a value's canonical bytes."""
    return sha256(salt + canonical).digest()


def root_over(pairs: Sequence[tuple[bytes, bytes]]) -> bytes:
    """Return the root over (path, commitment) pairs, sorted by path. A path holds no tab, a commitment has 32 bytes."""
    return sha256(ROOT_PREFIX + b"".join([path + b"\t" + commitment for path, commitment in pairs])).digest()


# -- writing ----------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Writes the lines of one group. `seed` is kept in the record; `veil` never is: salts of sealed values come from it.

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
        parts: list[bytes] = []
        pairs: list[tuple[bytes, bytes]] = []
        head = self.seed + index.to_bytes(4, "big")
        for number, (text, value) in enumerate(flatten(values)):
            path, canonical = text.encode(), encode(value)
            if is_secret(value, canonical) or (
                self.veiled and self.sealer is not None and split_path(text)[0] in self.veiled
            ):
                body, commitment = self._hide(index, number, path, canonical)
            else:
                body = canonical
                commitment = sha256(sha256(head + number.to_bytes(4, "big")).digest() + canonical).digest()
            parts += (path, body)
            pairs.append((path, commitment))
        return b"\t".join(parts), root_over(pairs)

    def _hide(self, index: int, number: int, path: bytes, canonical: bytes) -> tuple[bytes, bytes]:
        salt = derive_salt(self.veil, index, number)
        commitment = commit(salt, canonical)
        text = to_text(commitment).encode()
        if self.sealer is None:
            return b"~" + text, commitment
        sealed = self.sealer.seal(salt + canonical, context_of(self.unit, self.nonce, index, path))
        return b"*" + text + to_text(sealed).encode(), commitment

    def record(self, lines: Sequence[bytes], first_seq: int) -> bytes:
        """Return the record of a group's lines."""
        first: dict[str, Any] = {"f": first_seq, "s": to_text(self.seed), "v": RECORD_VERSION}
        if self.sealer is not None and any(b"\t*" in line for line in lines):
            first["k"] = self.sealer.key_id
        return b"\n".join([dumps(first), *lines])


def context_of(unit: str, nonce: str, index: int, path: bytes) -> bytes:
    """Return what a sealed value is bound to: moved elsewhere, it does not open."""
    return f"firma value 1\n{unit}\n{nonce}\n{index}\n".encode() + path


def record_name(unit: str, nonce: str) -> str:
    """Return the name of the blob that holds a group's record."""
    return f"values/{sha256(unit.encode()).hexdigest()[:32]}/{nonce}"


# -- reading ----------------------------------------------------------------------------------------------------------
class Record:
    """A group's record as it was read. Lines are verified and decoded when they are looked at."""

    __slots__ = ("first", "key_id", "lines", "nonce", "seed", "unit")

    def __init__(self, data: bytes, *, unit: str, nonce: str) -> None:
        """Split the bytes of a record.

        Raises:
            CorruptError: F504 a newer version, F506 no record.
        """
        first, *self.lines = data.split(b"\n")
        try:
            head = loads(first)
            version, self.first = int(head["v"]), int(head["f"])
            self.seed, self.key_id = to_bytes(head.get("s", "")), str(head.get("k", ""))
        except (CodecError, KeyError, TypeError, ValueError, AttributeError) as error:
            raise CorruptError(f"the record {nonce} of values cannot be read", code="F506", where=unit) from error
        if version != RECORD_VERSION:
            raise CorruptError(f"the record {nonce} of values is of version {version}", code="F504", where=unit)
        self.unit, self.nonce = unit, nonce

    def values(self, seq: int, root: bytes, sealer: Sealer | None) -> tuple[Map, tuple[str, ...]]:
        """Return the values of an entry, decoded at the first look, and the paths that are hidden.

        That look raises CorruptError F506 if they are not what the entry's root promises, SealError if they do not open.
        """
        index = seq - self.first
        raw = self.lines[index] if 0 <= index < len(self.lines) else b""
        line = Line(self, index, raw, root, sealer if sealer and sealer.key_id == self.key_id else None, seq)
        hidden = line.hidden() if b"\t*" in raw or b"\t-" in raw or b"\t~" in raw else ()
        return pending(line.sections), hidden


class Line:
    """One entry's values as bytes: proven against the root of its header, then decoded."""

    __slots__ = ("index", "raw", "record", "root", "sealer", "seq")

    def __init__(self, record: Record, index: int, raw: bytes, root: bytes, sealer: Sealer | None, seq: int) -> None:
        self.record, self.index, self.raw, self.root = record, index, raw, root
        self.sealer, self.seq = sealer, seq

    def hidden(self) -> tuple[str, ...]:
        """Return paths whose values cannot be read here."""
        parts = self.raw.split(b"\t")
        signs = b"-~" if self.sealer else b"-~*"
        return tuple(
            path.decode(errors="replace")
            for path, body in zip(parts[::2], parts[1::2], strict=False)
            if body[:1] in signs
        )

    def broken(self, why: str) -> CorruptError:
        """Return the error that says which entry's values are wrong."""
        return CorruptError(f"the values of entry {self.seq} {why}", code="F506", where=self.record.unit)

    def commitments(self) -> list[tuple[bytes, bytes]]:
        """Return (path, commitment) pairs as the bytes give them, proven against the root. Raises CorruptError."""
        parts = self.raw.split(b"\t")
        if len(parts) % 2 or not self.raw:
            raise self.broken("are torn")
        head = self.record.seed + self.index.to_bytes(4, "big")
        pairs = []
        for number in range(len(parts) // 2):
            path, body = parts[2 * number], parts[2 * number + 1]
            if body[:1] in _SIGNS:
                commitment = self._stated(body)
            else:
                commitment = sha256(sha256(head + number.to_bytes(4, "big")).digest() + body).digest()
            pairs.append((path, commitment))
        if root_over(pairs) != self.root:
            raise self.broken("are not those that its root promises")
        return pairs

    def _stated(self, body: bytes) -> bytes:
        try:
            first = to_bytes(body[1 : TEXT_32 + 1])
        except ValueError as error:
            raise self.broken("are torn") from error
        return commit(first, body[TEXT_32 + 1 :]) if body[:1] == b"=" else first

    def sections(self) -> dict[str, Any]:
        """Return sections with their values. Raises CorruptError or SealError."""
        pairs = self.commitments()
        bodies = self.raw.split(b"\t")[1::2]
        found: dict[str, Any] = {}
        grouped: dict[str, dict[str, tuple[int, bytes, bytes, bytes]]] = {}
        for number, ((path, commitment), body) in enumerate(zip(pairs, bodies, strict=True)):
            section, key = split_path(path.decode())
            if key is None:
                found[section] = self.open(path, commitment, body)
            else:
                grouped.setdefault(section, {})[key] = (number, path, commitment, body)
        for section, members in grouped.items():
            found[section] = pending(lambda members=members: self.members(members))  # type: ignore[misc]  # bound now
        return found

    def members(self, members: Mapping[str, tuple[int, bytes, bytes, bytes]]) -> dict[str, Any]:
        """Return the values of one section's keys."""
        return {key: self.open(path, commitment, body) for key, (_, path, commitment, body) in members.items()}

    def open(self, path: bytes, commitment: bytes, body: bytes) -> Any:
        """Return one value of a proven line; a marker where it cannot be read. Raises CorruptError or SealError."""
        sign = body[:1]
        if sign not in _SIGNS:
            return self._decode(body)
        if sign == b"=":
            return self._decode(body[TEXT_32 + 1 :])
        if sign != b"*" or self.sealer is None:
            return Sensitive(Unknown(_SIGNS[sign]))
        context = context_of(self.record.unit, self.record.nonce, self.index, path)
        try:
            plain = self.sealer.open(to_bytes(body[TEXT_32 + 1 :]), context)
        except ValueError as error:
            raise self.broken("are torn") from error
        if commit(plain[:32], plain[32:]) != commitment:
            raise SealError(f"a sealed value of entry {self.seq} is not what was committed to", where=self.record.unit)
        return self._decode(plain[32:])

    def _decode(self, canonical: bytes) -> Any:
        try:
            return from_tagged(_decode(canonical.decode()))
        except (CodecError, ValueError, RecursionError) as error:
            raise self.broken(f"cannot be decoded: {error}") from error


_SIGNS: Mapping[bytes, str] = {b"=": "", b"*": "sealed", b"-": "redacted", b"~": "not kept"}
"""First byte of a body that is no bare canonical value -> why it cannot be read."""


# -- redaction --------------------------------------------------------------------------------------------------------
def redact(data: bytes, *, unit: str, nonce: str, destroy: Mapping[int, frozenset[str]]) -> bytes:
    """Return a record without some values: entry's index in the group -> paths. Every root still holds.

    The seed is destroyed with them, or their salts could be made again; what stays keeps its salt beside it.

    Raises:
        CorruptError: the record cannot be read, or has no such path.
    """
    record = Record(data, unit=unit, nonce=nonce)
    lines = []
    for index, raw in enumerate(record.lines):
        parts = raw.split(b"\t") if raw else []
        wanted = destroy.get(index, frozenset())
        missing = wanted - {path.decode() for path in parts[::2]}
        if missing:
            raise CorruptError(f"the record has no {sorted(missing)[0]!r} at {index}", code="F506", where=unit)
        for number in range(len(parts) // 2):
            path, body = parts[2 * number].decode(), parts[2 * number + 1]
            parts[2 * number + 1] = _redacted(record.seed, index, number, body, gone=path in wanted)
        lines.append(b"\t".join(parts))
    first: dict[str, Any] = {"f": record.first, "v": RECORD_VERSION}
    if record.key_id:
        first["k"] = record.key_id
    return b"\n".join([dumps(first), *lines])


def _redacted(seed: bytes, index: int, number: int, body: bytes, *, gone: bool) -> bytes:
    sign = body[:1]
    if sign in _SIGNS and sign != b"=":
        return b"-" + body[1 : TEXT_32 + 1] if gone else body
    if sign == b"=":
        salt, canonical = to_bytes(body[1 : TEXT_32 + 1]), body[TEXT_32 + 1 :]
    else:
        salt, canonical = derive_salt(seed, index, number), body
    if gone:
        return b"-" + to_text(commit(salt, canonical)).encode()
    return b"=" + to_text(salt).encode() + canonical
