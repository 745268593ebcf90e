"""Names and bytes of objects of the store on S3: groups, segments, their index, blobs, rows; makes no request.

    firma.json                    says that this is a store of Firma, and in which layout
    log/UNIT/FIRST                one group, named by the number of its first entry; created, never overwritten
    segment/UNIT/FIRST-LAST       a copy of 256 groups in a row, so that reading is not a request a group
    index/UNIT/FIRST-LAST         their keys: what object and address each entry is of, and the links at both ends
    blob/NAME                     a blob
    observed/UNIT/TABLE           rows of observations whose names begin with TABLE/

All but the first begin with what they are and the SHA-256 of the rest. Numbers have twelve digits, so they sort.
"""

from __future__ import annotations

import json
import re
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from firma.core.ledger.store import CorruptError, Head, Key, Stored, next_link

MARKER: Final = "firma.json"
LAYOUT: Final = 1
"""Version of this layout, not of the format of entries."""

SEGMENT: Final = 256
"""Groups in a segment."""

_HEAD: Final = struct.Struct(">QB32sI")
"""Number and link of the entry before (with the link's length: 0 before the first), and how many entries follow."""

_ENTRY: Final = struct.Struct(">IQI")
"""Length of the entry's bytes, its object, length of its address in UTF-8."""

_PLAIN: Final = re.compile(r"[A-Za-z0-9.-]+")
_ESCAPED: Final = re.compile(r"_([0-9a-f]{2})")


# -- names ------------------------------------------------------------------------------------------------------------
def escape(name: str) -> str:
    """Return a name as one part of a key: letters, digits, `.` and `-` stay, each other byte is `_` and two digits."""
    if name in ("", ".", ".."):
        return name.replace(".", "_2e") or "_"
    if _PLAIN.fullmatch(name):
        return name
    return "".join(
        chr(byte) if _PLAIN.fullmatch(chr(byte)) and byte < 128 else f"_{byte:02x}" for byte in name.encode()
    )


def unescape(part: str) -> str:
    """Return the name that a part of a key stands for."""
    if part == "_":
        return ""
    raw = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), part)
    return raw.encode("latin-1", "replace").decode("utf-8", "replace")


def blob_key(name: str) -> str:
    """Return the key of a blob."""
    return "blob/" + "/".join(escape(part) for part in name.split("/"))


def blob_name(key: str) -> str:
    """Return the name of the blob that lies under a key."""
    return "/".join(unescape(part) for part in key.removeprefix("blob/").split("/"))


def log_folder(unit: str) -> str:
    """Return where a unit's groups lie."""
    return f"log/{escape(unit)}"


def group_key(unit: str, first: int) -> str:
    """Return the key of the group that begins with an entry."""
    return f"{log_folder(unit)}/{first:012}"


def span_key(kind: str, unit: str, span: tuple[int, int]) -> str:
    """Return the key of a segment, or of its index."""
    return f"{kind}/{escape(unit)}/{span[0]:012}-{span[1]:012}"


def number_of(key: str) -> int:
    """Return the number of the entry that a group begins with, by its key; 0 where it is none of ours."""
    last = key.rpartition("/")[2]
    return int(last) if len(last) == 12 and last.isdecimal() else 0


def span_of(key: str) -> tuple[int, int]:
    """Return the first and the last number of a segment, by its key; zeros where it is none of ours."""
    first, _, last = key.rpartition("/")[2].partition("-")
    return (number_of(first), number_of(last)) if number_of(first) and number_of(last) else (0, 0)


# -- bytes ------------------------------------------------------------------------------------------------------------
def wrap(kind: str, content: bytes) -> bytes:
    """Return content with what it is, and its hash, before it."""
    return f"firma {kind} {LAYOUT}\n".encode() + sha256(content).digest() + content


def unwrap(kind: str, data: bytes, where: str, *, code: str = "F502") -> bytes:
    """Return wrapped content.

    Raises:
        CorruptError: F504 of a newer layout, else `code`: it is not what was written.
    """
    begin, newline, rest = data.partition(b"\n")
    words = begin.split(b" ")
    if newline and len(words) == 3 and words[:2] == [b"firma", kind.encode()] and words[2].isdigit():
        if int(words[2]) > LAYOUT:
            raise CorruptError(f"{where} is of layout {int(words[2])}", code="F504", where=where)
        if int(words[2]) == LAYOUT and sha256(rest[32:]).digest() == rest[:32]:
            return rest[32:]
    raise CorruptError(f"{where} is not what was written", code=code, where=where)


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that were placed at once. Made by `group_of` and `decode_group`, which compute the links."""

    at: Head
    rows: tuple[Stored, ...]
    keys: tuple[Key, ...]

    @property
    def first(self) -> int:
        """The number of its first entry."""
        return self.at.seq + 1

    @property
    def head(self) -> Head:
        """Its last entry."""
        return Head(self.rows[-1].seq, self.rows[-1].link) if self.rows else self.at


def group_of(at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Group:
    """Return entries as a group right behind another entry."""
    if len(entries) != len(keys):
        raise ValueError(f"{len(entries)} entries and {len(keys)} keys")
    rows, link = [], at.link
    for seq, data in enumerate(entries, at.seq + 1):
        before, link = link, next_link(link, data)
        rows.append(Stored(seq, link, data, before))
    return Group(at, tuple(rows), tuple(keys))


def encode_group(group: Group) -> bytes:
    """Return a group's bytes, not wrapped."""
    parts = [_HEAD.pack(group.at.seq, len(group.at.link), group.at.link.ljust(32, b"\0"), len(group.rows))]
    for row, key in zip(group.rows, group.keys, strict=True):
        address = key.address.encode()
        parts += [_ENTRY.pack(len(row.data), key.object, len(address)), row.data, address]
    return b"".join(parts)


def decode_group(data: bytes, where: str) -> Group:
    """Return the group of some bytes. Raises CorruptError (F502)."""
    try:
        seq, length, link, count = _HEAD.unpack_from(data)
        at, entries, keys = _HEAD.size, [], []
        for _ in range(count):
            size, obj, address = _ENTRY.unpack_from(data, at)
            at += _ENTRY.size
            if at + size + address > len(data):
                raise _other(where)
            entries.append(data[at : at + size])
            keys.append(Key(obj, data[at + size : at + size + address].decode()))
            at += size + address
    except (struct.error, UnicodeDecodeError) as error:
        raise _other(where) from error
    if at != len(data) or length not in (0, 32) or not entries:
        raise _other(where)
    return group_of(Head(seq, link[:length]), entries, keys)


def encode_segment(groups: Sequence[Group]) -> bytes:
    """Return a segment's bytes, wrapped: the groups, each behind its length, packed."""
    parts: list[bytes] = []
    for group in groups:
        data = encode_group(group)
        parts += [len(data).to_bytes(4, "big"), data]
    return wrap("segment", zlib.compress(b"".join(parts), 6))


def decode_segment(data: bytes, where: str) -> tuple[Group, ...]:
    """Return the groups of a segment. Raises CorruptError."""
    try:
        plain = zlib.decompress(unwrap("segment", data, where))
    except zlib.error as error:
        raise _other(where) from error
    return tuple(decode_group(one, where) for one in _pieces(plain, where))


def _pieces(plain: bytes, where: str) -> Iterator[bytes]:
    at = 0
    while at < len(plain):
        size = int.from_bytes(plain[at : at + 4], "big")
        at += 4
        if at + size > len(plain):
            raise _other(where)
        yield plain[at : at + size]
        at += size


@dataclass(frozen=True, slots=True)
class Index:
    """The keys of a segment's entries, in order, and the entries at its ends."""

    at: Head
    head: Head
    objects: tuple[int, ...]
    addresses: tuple[str, ...]

    def find(self, objects: frozenset[int], address: str) -> list[int]:
        """Return the numbers of entries that are of one of these objects, or of this address."""
        first = self.at.seq + 1
        found = [number for number, one in enumerate(self.objects, first) if one in objects] if objects else []
        if address:
            found += [number for number, one in enumerate(self.addresses, first) if one == address]
        return found


def index_of(groups: Sequence[Group]) -> Index:
    """Return the index of groups in a row."""
    keys = [key for group in groups for key in group.keys]
    return Index(groups[0].at, groups[-1].head, tuple(key.object for key in keys), tuple(key.address for key in keys))


def encode_index(index: Index) -> bytes:
    """Return an index's bytes, wrapped."""
    ends = [[head.seq, head.link.hex()] for head in (index.at, index.head)]
    plain = {"ends": ends, "objects": index.objects, "addresses": index.addresses}
    return wrap("index", zlib.compress(json.dumps(plain, separators=(",", ":")).encode(), 6))


def decode_index(data: bytes, where: str) -> Index:
    """Return the index of some bytes. Raises CorruptError."""
    try:
        plain = json.loads(zlib.decompress(unwrap("index", data, where)))
        ends = [Head(seq, bytes.fromhex(link)) for seq, link in plain["ends"]]
        found = Index(ends[0], ends[1], tuple(plain["objects"]), tuple(plain["addresses"]))
    except (zlib.error, ValueError, KeyError, TypeError, IndexError) as error:
        raise _other(where) from error
    numbers = (*found.objects, found.at.seq, found.head.seq)
    if not all(type(one) is int for one in numbers) or not all(isinstance(one, str) for one in found.addresses):
        raise _other(where)
    return found


def encode_rows(rows: Mapping[str, bytes]) -> bytes:
    """Return rows of observations as bytes, wrapped."""
    plain = {name: data.hex() for name, data in sorted(rows.items())}
    return wrap("rows", json.dumps(plain, separators=(",", ":")).encode())


def decode_rows(data: bytes, where: str) -> dict[str, bytes]:
    """Return rows of observations. Raises CorruptError."""
    try:
        plain: dict[str, Any] = json.loads(unwrap("rows", data, where))
        return {name: bytes.fromhex(text) for name, text in plain.items()}
    except (ValueError, AttributeError, TypeError) as error:
        raise _other(where) from error


def _other(where: str) -> CorruptError:
    return CorruptError(f"{where} is not what was written", code="F502", where=where)
