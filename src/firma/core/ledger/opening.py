"""Opening: a group's record in, values out, each proven against its entry's root before it is decoded; knows no store.

The form of a record stands in `firma.core.ledger.record`. Nothing is proven or decoded before somebody looks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Any

from firma.core.ledger.commitment import ROOT_PREFIX, commit, derive_salt, key_of_token
from firma.core.ledger.header import to_bytes, to_text
from firma.core.ledger.pending import pending
from firma.core.ledger.store import CorruptError, Sealer, SealError
from firma.core.model.codec import CodecError, from_tagged, loads
from firma.core.model.value import Map, Sensitive, Unknown

RECORD_VERSION = 1
TEXT_32 = 43
"""Length of 32 bytes as text."""

_SIGNS: Mapping[bytes, str] = {b"=": "", b"*": "sealed", b"-": "redacted", b"~": "not kept"}
"""First byte of a body that is no bare canonical value -> why it cannot be read."""

_scan: Callable[[str, int], tuple[Any, int]] = getattr(json.JSONDecoder(), "scan_once")  # noqa: B009  # typeshed lacks it

DECODED_MAX = 16_384
"""Bodies whose values are remembered: a log says most of them again and again. Sealed ones never are."""


@lru_cache(maxsize=DECODED_MAX)
def _decode(canonical: bytes) -> Any:
    """Return the value of canonical bytes. Raises ValueError (CodecError), RecursionError."""
    text = canonical.decode()
    try:
        plain, end = _scan(text, 0)
    except StopIteration as error:
        raise CodecError("it is no JSON") from error
    if end != len(text):
        raise CodecError("something stands behind it")
    return from_tagged(plain)


def context_of(unit: str, nonce: str, index: int, path: bytes) -> bytes:
    """Return what a sealed value is bound to: moved elsewhere, it does not open."""
    return f"firma value 1\n{unit}\n{nonce}\n{index}\n".encode() + path


_FEW = tuple(number.to_bytes(4, "big") for number in range(64))


def _numbers(count: int) -> Sequence[bytes]:
    """Return the numbers of so many values as the derivation of salts takes them."""
    return _FEW[:count] if count <= len(_FEW) else [number.to_bytes(4, "big") for number in range(count)]


def _has_signs(raw: bytes) -> bool:
    """Return whether some body may not be bare: a sign stands right after a tab (or a key begins with one)."""
    return b"\t*" in raw or b"\t-" in raw or b"\t~" in raw or b"\t=" in raw


def parts_of(name: bytes, parts: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
    """Yield (index of the body, path) of a section's parts: one body, or key and body in turn."""
    if len(parts) == 1:
        yield 0, name
        return
    for at in range(1, len(parts), 2):
        yield at, name + b"." + parts[at - 1]


def shown_path(path: bytes) -> str:
    """Return a path as `hidden` and people name it: without the sign of an Object."""
    return path.decode(errors="replace").replace(":.", ".", 1) if b":." in path else path.decode(errors="replace")


def salt_of(seed: bytes, index: int, number: int, body: bytes) -> bytes:
    """Return the salt of a body; empty where only its commitment stands there."""
    if body[:1] == b"=":
        return to_bytes(body[1 : TEXT_32 + 1])
    return b"" if body[:1] in _SIGNS else derive_salt(seed, index, number)


class Record:
    """A group's record as it was read."""

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

    def values(self, seq: int, root: str, sealer: Sealer | None) -> tuple[Map, tuple[str, ...]]:
        """Return the values of an entry, decoded at the first look, and the paths that are hidden.

        That look raises CorruptError F506 if they are not what the root promises, SealError if they do not open.
        """
        index = seq - self.first
        raw = self.lines[index] if 0 <= index < len(self.lines) else b""
        if sealer is not None and sealer.key_id != self.key_id:
            sealer = sealer.under(self.key_id)
        line = Line(self, index, raw, root, sealer)
        return pending(line.sections), line.hidden() if _has_signs(raw) else ()

    def prove(self, seq: int, root: str) -> None:
        """Prove an entry's values against its root. Raises CorruptError (F506)."""
        index = seq - self.first
        Line(self, index, self.lines[index] if 0 <= index < len(self.lines) else b"", root, None).prove()


class Line:
    """One entry's values as bytes."""

    __slots__ = ("index", "is_proven", "raw", "record", "root", "sealer")

    def __init__(self, record: Record, index: int, raw: bytes, root: str, sealer: Sealer | None) -> None:
        self.record, self.index, self.raw, self.root, self.sealer = record, index, raw, root, sealer
        self.is_proven = False

    def broken(self, why: str) -> CorruptError:
        """Return the error that says which entry's values are wrong."""
        seq = self.record.first + self.index
        return CorruptError(f"the values of entry {seq} {why}", code="F506", where=self.record.unit)

    def hidden(self) -> tuple[str, ...]:
        """Return paths whose values cannot be read here."""
        signs = (b"-", b"~") if self.sealer else (b"-", b"~", b"*")
        found = []
        for block in self.raw.split(b"\t\t"):
            name, *parts = block.split(b"\t")
            found += [shown_path(path) for at, path in parts_of(name, parts) if parts[at][:1] in signs]
        return tuple(found)

    def prove(self) -> None:
        """Recompute every commitment and compare the root. Raises CorruptError."""
        paths: list[bytes] = []
        bodies: list[bytes] = []
        for block in self.raw.split(b"\t\t"):
            name, *parts = block.split(b"\t")
            if len(parts) > 1:
                paths += [name + b"." + token for token in parts[::2]]
                bodies += parts[1::2]
            else:
                paths.append(name)
                bodies += parts
        if len(paths) != len(bodies):
            raise self.broken("are torn")
        head, has_signs = self.record.seed + self.index.to_bytes(4, "big"), _has_signs(self.raw)
        # Loading a log spends its time here: `commit`, `derive_salt` and `root_over` stand in line.
        pairs = [
            path + b"\t" + self._stated(body)
            if has_signs and body[:1] in _SIGNS
            else path + b"\t" + sha256(sha256(head + number).digest() + body).digest()
            for path, number, body in zip(paths, _numbers(len(paths)), bodies, strict=True)
        ]
        if to_text(sha256(ROOT_PREFIX + b"".join(pairs)).digest()) != self.root:
            raise self.broken("are not those that its root promises")
        self.is_proven = True

    def _stated(self, body: bytes) -> bytes:
        try:
            first = to_bytes(body[1 : TEXT_32 + 1])
        except ValueError as error:
            raise self.broken("are torn") from error
        return commit(first, body[TEXT_32 + 1 :]) if body[:1] == b"=" else first

    def sections(self) -> dict[str, Any]:
        """Return sections with their values; those with keys are decoded at the first look. Raises as `open` does."""
        found: dict[str, Any] = {}
        for block in self.raw.split(b"\t\t"):
            raw_name, _, rest = block.partition(b"\t")
            name = raw_name.decode(errors="replace")
            if b"\t" in rest:
                is_object = name.endswith(":")
                found[name.removesuffix(":")] = pending(Section(self, raw_name, rest), is_object=is_object)
            else:
                found[name] = self.open(raw_name, rest)
        return found

    def open(self, path: bytes, body: bytes) -> Any:
        """Return one value; a marker where it cannot be read.

        Raises:
            CorruptError: F506 the values are not what the root promises.
            SealError: F522 it does not open under its own key.
        """
        if not self.is_proven:
            self.prove()
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
        if commit(plain[:32], plain[32:]) != self._stated(body):
            raise SealError(f"the sealed value {path.decode()} is another one than was committed to", code="F522")
        return self._decode(plain[32:], _decode.__wrapped__)

    def _decode(self, canonical: bytes, decode: Callable[[bytes], Any] = _decode) -> Any:
        try:
            return decode(canonical)
        except (CodecError, ValueError, RecursionError) as error:
            raise self.broken(f"cannot be decoded: {error}") from error


class Section:
    """The keys and values of one section as bytes: called, it decodes them."""

    __slots__ = ("line", "name", "rest")

    def __init__(self, line: Line, name: bytes, rest: bytes) -> None:
        self.line, self.name, self.rest = line, name, rest

    def __call__(self) -> dict[str, Any]:
        """Return the keys with their values. Raises as `Line.open` does."""
        line, head = self.line, self.name + b"."
        if not line.is_proven:
            line.prove()
        parts = self.rest.split(b"\t")
        try:
            return {
                key_of_token(token.decode()): line.open(head + token, body)
                for token, body in zip(parts[::2], parts[1::2], strict=True)
            }
        except ValueError as error:
            raise line.broken("are torn") from error
