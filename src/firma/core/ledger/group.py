"""Groups: drafts in, one append out: header bytes, index keys, the record of values, placed entries; knows no store.

On a moved head a group is encoded again at the new place with a new nonce; what it says stays the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from firma.core.ledger.entry import BEGINS, Draft, Entry, EntryError, InGroup, place
from firma.core.ledger.header import encode_header, key_of
from firma.core.ledger.record import Writer, record_name
from firma.core.ledger.store import Head, Key, Sealer, next_link

SALT_BYTES = 64
"""Fresh random bytes of a group: 32 become the seed that the record keeps, 32 make the salts of sealed values."""

VEILED = frozenset({"private"})
"""Sections that are sealed wherever there is a key: what providers need back may hold anything (decision 22)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodedGroup:
    """Everything that one append needs, and what it makes. `head` is the head once it is placed."""

    unit: str
    at: Head
    head: Head
    entries: tuple[bytes, ...]
    keys: tuple[Key, ...]
    blobs: Mapping[str, bytes]
    placed: tuple[Entry, ...]


def encode_group(
    drafts: Sequence[Draft],
    *,
    unit: str,
    at: Head,
    now_ms: int,
    nonce: str,
    salts: bytes,
    bases: Mapping[int, int],
    sealer: Sealer | None = None,
    veiled: frozenset[str] = VEILED,
) -> EncodedGroup:
    """Return drafts encoded right after `at`.

    `nonce` (16 characters of base64 for URLs) and `salts` (64 bytes) are fresh randomness: never used twice. `bases`
    gives the time base of each lease by its number. Without a sealer only commitments are kept of what is sensitive.

    Raises:
        EntryError: a draft lacks fields, names an unknown lease, or holds what the format does not allow. This is a bug
            of whoever made it.
    """
    if len(salts) != SALT_BYTES or not drafts:
        raise EntryError("a group needs drafts and 64 bytes of salt")
    writer = Writer(unit=unit, nonce=nonce, seed=salts[:32], veil=salts[32:], sealer=sealer, veiled=veiled)
    first, link = at.seq + 1, at.link
    lines, entries, placed = [], [], []
    for index, draft in enumerate(drafts):
        _check(draft, len(drafts))
        entry = place(draft, seq=first + index, first=first, time=now_ms, nonce=nonce)
        line, root = writer.line(index, draft.values)
        if draft.run and draft.run not in bases:
            raise EntryError(f"{draft.kind.value} names {draft.run} as its lease, which is none")
        data = encode_header(entry, unit=unit, base=bases[draft.run] if draft.run else 0, root=root)
        link = next_link(link, data)
        lines.append(line)
        entries.append(data)
        placed.append(entry)
    return EncodedGroup(
        unit=unit,
        at=at,
        head=Head(first + len(drafts) - 1, link),
        entries=tuple(entries),
        keys=tuple([key_of(entry) for entry in placed]),
        blobs={record_name(unit, nonce): writer.record(lines, first)} if any(lines) else {},
        placed=tuple(placed),
    )


def _check(draft: Draft, count: int) -> None:
    """Refuse names of entries outside the group, and objects that no format number can name."""
    named = [value for value in (draft.object, *draft.fields.values()) if isinstance(value, InGroup)]
    if any(not 0 <= name.index < count for name in named):
        raise EntryError(f"{draft.kind.value} names an entry outside its group")
    if isinstance(draft.object, int) and draft.object < BEGINS:
        raise EntryError(f"{draft.object} is no object's number")
