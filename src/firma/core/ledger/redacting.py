"""Redaction: which values a record keeps, where a text stands in them, and the entry that says what goes; no store.

`firma.core.ledger.record.redact` rewrites a record; here is what has to be known before. Nothing is destroyed here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from firma.core.ledger.commitment import commit
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.header import to_bytes
from firma.core.ledger.opening import TEXT_32, Record, context_of, parts_of, shown_path
from firma.core.ledger.store import Sealer, SealError
from firma.core.model.value import Sensitive, Value, reveal, walk

NEEDLE_CHARACTERS_MIN = 4
"""Shortest text that is looked for anywhere else: shorter ones stand everywhere."""

INSIDE_CHARACTERS_MIN = 8
"""Shortest text that is looked for inside other texts; shorter ones count where they are the whole text."""


@runtime_checkable
class Scrubs(Protocol):
    """A store that can see to it that nothing of what was erased or replaced is left in its files."""

    async def scrub(self) -> Sequence[str]:
        """Do it, and return in words what may be left all the same."""
        ...


@dataclass(frozen=True, slots=True)
class KeptValue:
    """A value of a record: the entry's number, its path, and its canonical bytes; None where they cannot be read.

    `is_gone`: it was redacted, or never kept.
    """

    entry: int
    path: str
    canonical: bytes | None
    is_gone: bool = False

    def __repr__(self) -> str:
        return f"KeptValue({self.entry}, {self.path!r}, …)"

    @property
    def section(self) -> str:
        """The name of its section."""
        return self.path.partition(".")[0]

    @property
    def token(self) -> str:
        """Its key, as it stands in a path; empty where it is a section as a whole."""
        return self.path.partition(".")[2]


def values_in(data: bytes, *, unit: str, nonce: str, sealer: Sealer | None) -> Iterator[KeptValue]:
    """Yield the values of a record.

    Raises:
        CorruptError: the record cannot be read.
    """
    record = Record(data, unit=unit, nonce=nonce)
    for index, raw in enumerate(record.lines):
        for block in raw.split(b"\t\t") if raw else ():
            name, *parts = block.split(b"\t")
            for at, path in parts_of(name, parts):
                body = parts[at]
                is_gone = body[:1] in (b"-", b"~")
                canonical = None if is_gone else _canonical(body, context_of(unit, nonce, index, path), sealer)
                yield KeptValue(record.first + index, shown_path(path), canonical, is_gone)


def _canonical(body: bytes, context: bytes, sealer: Sealer | None) -> bytes | None:
    if body[:1] == b"=":
        return body[TEXT_32 + 1 :]
    if body[:1] != b"*":
        return body
    if sealer is None:
        return None
    try:
        plain = sealer.open(to_bytes(body[TEXT_32 + 1 :]), context)
    except (SealError, ValueError):
        return None
    return plain[32:] if commit(plain[:32], plain[32:]) == to_bytes(body[1 : TEXT_32 + 1]) else None


@dataclass(frozen=True, slots=True)
class Needles:
    """Texts that are to be gone, as bytes in the forms in which canonical JSON, and JSON inside of it, holds them."""

    forms: tuple[bytes, ...] = ()

    def __repr__(self) -> str:
        return f"Needles(… {len(self.forms)})"

    def __bool__(self) -> bool:
        return bool(self.forms)

    def are_in(self, data: bytes) -> bool:
        """Return whether one of them stands in some bytes."""
        return any(form in data for form in self.forms)


def needles_of(values: Collection[Value]) -> Needles:
    """Return what to look for so that no text of these values is left anywhere."""
    forms: list[bytes] = []
    for text in dict.fromkeys(leaf for value in values for leaf in walk(reveal(value)) if isinstance(leaf, str)):
        if len(text) < NEEDLE_CHARACTERS_MIN:
            continue
        written = json.dumps(text, ensure_ascii=False)
        if len(text) < INSIDE_CHARACTERS_MIN:
            forms.append(written.encode())
            continue
        inner = written[1:-1]
        forms += [form.encode() for form in (inner, json.dumps(inner, ensure_ascii=False)[1:-1], text)]
    return Needles(tuple(dict.fromkeys(forms)))


def redacted_draft(values: Mapping[int, Collection[str]], **more: Any) -> Draft:
    """Return the entry that says which values of which entries go: `entries` holds [number, [paths]] each."""
    entries = [[number, sorted(values[number])] for number in sorted(values)]
    return Draft(kind=EntryKind.REDACTED, fields={"entries": entries, **more})


def is_redacted(value: Value) -> str:
    """Return why a value cannot be shown (`redacted`, `not kept`, `sealed`); empty for any other."""
    if not isinstance(value, Sensitive):
        return ""
    source = getattr(value.value, "source", "")
    return source if source in ("redacted", "not kept", "sealed") else ""
