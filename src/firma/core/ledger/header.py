"""Headers: the canonical bytes of an entry and back; knows no values but their root, and no store.

Compact JSON with one-letter ASCII members, sorted, empty ones left out: for such data this is RFC 8785. The reference
page `ledger-format` gives the meaning of each member. Decoding is strict: one entry has exactly one spelling.
"""

from __future__ import annotations

import json
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

from firma.core.ledger.entry import FIELDS, FORMAT, Entry, EntryError
from firma.core.ledger.store import CorruptError, Key
from firma.core.model.codec import dumps
from firma.core.model.place import Place
from firma.core.model.value import EMPTY, Map

INTEGER_MAX = 2**53 - 1
"""Largest integer that every JSON reader keeps (RFC 8785, appendix B)."""

_MEMBERS: Mapping[str, type] = {
    "a": str,  # address
    "c": bool,  # critical: only false is written
    "d": list,  # dependencies: [object, generation]
    "f": dict,  # fields of the kind
    "g": str,  # generation
    "k": str,  # kind
    "l": list,  # place: file, line, column, end column
    "n": str,  # nonce of the group
    "o": int,  # object; 0: the one that begins here
    "p": str,  # operation
    "q": dict,  # options
    "r": int,  # run: number of the lease entry
    "s": int,  # number
    "t": int,  # milliseconds after the lease's base; outside a lease, since 1970
    "u": str,  # unit
    "v": int,  # format
    "w": str,  # root over the values
}
KEYS = "key:"
"""The address that finds a unit's `key` entries."""

SNAPSHOTS = "snapshot:"
"""The address that finds a unit's `snapshot` entries."""

_ALWAYS = frozenset("knstuv")
_MAY_BE_FALSY = frozenset("cost")

_decode = json.JSONDecoder().raw_decode


def to_text(data: bytes) -> str:
    """Return bytes as text: base64 for URLs, without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def to_bytes(text: str | bytes) -> bytes:
    """Return the bytes of `to_text`. Raises ValueError for anything that it never writes."""
    raw = text.encode() if isinstance(text, str) else text
    data = b64decode(raw + b"=" * (-len(raw) % 4), altchars=b"-_", validate=True)
    if to_text(data).encode() != raw:
        raise ValueError("not the one spelling of these bytes")
    return data


def encode_header(entry: Entry, *, unit: str, base: int, root: bytes) -> bytes:
    """Return the canonical bytes of a placed entry. `base` is its lease's time base, 0 outside a lease.

    Raises:
        EntryError: fields or options hold what the format does not allow. This is a bug of whoever made the draft.
    """
    plain: dict[str, Any] = {
        "k": entry.kind,
        "n": entry.nonce,
        "s": entry.seq,
        "t": entry.time - base,
        "u": unit,
        "v": FORMAT,
    }
    if entry.run:
        plain["r"] = entry.run
    if entry.operation:
        plain["p"] = entry.operation
    if entry.object is not None:
        plain["o"] = 0 if entry.object == entry.seq else entry.object
    if entry.address:
        plain["a"] = entry.address
    if entry.generation:
        plain["g"] = entry.generation
    if entry.place is not None:
        plain["l"] = _place_to_plain(entry.place)
    if entry.dependencies:
        plain["d"] = [list(pair) for pair in entry.dependencies]
    if entry.options:
        plain["q"] = _checked(entry.options)
    if entry.fields:
        plain["f"] = _checked(entry.fields)
    if not entry.critical:
        plain["c"] = False
    if root:
        plain["w"] = to_text(root)
    return dumps(plain)


def _place_to_plain(where: Place) -> list[Any]:
    plain: list[Any] = [where.file, where.line, where.column, where.end_column]
    while not plain[-1] and len(plain) > 2:
        del plain[-1]
    return plain


def _checked(plain: Any) -> Any:
    """Return plain data that RFC 8785 and the standard library write alike."""
    kind = type(plain)
    if kind is str or kind is bool:
        return plain
    if kind is int:
        if abs(plain) > INTEGER_MAX:
            raise EntryError(f"the integer {plain} is larger than JSON readers keep")
        return plain
    if isinstance(plain, Mapping):
        for key in plain:
            if not isinstance(key, str) or not key.isascii():
                raise EntryError(f"the member {key!r} is not ASCII")
        return {key: _checked(item) for key, item in plain.items()}
    if isinstance(plain, list | tuple):
        return [_checked(item) for item in plain]
    if isinstance(plain, str):
        return str(plain)
    raise EntryError(f"a {kind.__name__} stands in an entry's fields: values belong into `values`")


def parse_header(data: bytes, *, unit: str, seq: int) -> dict[str, Any]:
    """Return the members of a header as plain data, checked: canonical, of this unit and number, of a known format.

    Raises:
        CorruptError: F502 no canonical header or another number, F503 another unit, F504 a newer format, F505 an
            unknown critical kind.
    """
    try:
        plain, _ = _decode(data.decode())
        canonical = dumps(plain) == data
    except (ValueError, RecursionError) as error:
        raise CorruptError(f"entry {seq} is no header: {error}", code="F502", where=unit) from error
    if type(plain) is not dict:
        raise CorruptError(f"entry {seq} is no header", code="F502", where=unit)
    version = plain.get("v")
    if type(version) is int and version > FORMAT:
        raise CorruptError(
            f"entry {seq} is of format {version}; this version reads up to {FORMAT}", code="F504", where=unit
        )
    if not canonical or version != FORMAT or not plain.keys() >= _ALWAYS:
        raise CorruptError(f"entry {seq} is not in canonical form", code="F502", where=unit)
    _check_members(plain, unit, seq)
    if plain["u"] != unit:
        raise CorruptError(f"entry {seq} was written for {plain['u']}, not for {unit}", code="F503", where=unit)
    if plain["s"] != seq:
        raise CorruptError(f"entry {plain['s']} stands at place {seq}", code="F502", where=unit)
    if plain["k"] not in FIELDS and "c" not in plain:
        raise CorruptError(f"entry {seq} is of the critical kind {plain['k']!r}", code="F505", where=unit)
    return plain


def _check_members(plain: Mapping[str, Any], unit: str, seq: int) -> None:
    for key, value in plain.items():
        kind = _MEMBERS.get(key)
        if kind is None:
            if key.startswith("x") and len(key) > 1:
                continue  # an extension of a later version: kept in the bytes, not read
            raise CorruptError(f"entry {seq} has the unknown member {key!r}", code="F504", where=unit)
        if type(value) is not kind or (not value and key not in _MAY_BE_FALSY):
            raise CorruptError(f"member {key!r} of entry {seq} has a wrong form", code="F502", where=unit)
    if plain.get("c"):
        raise CorruptError(f"member 'c' of entry {seq} has a wrong form", code="F502", where=unit)


def entry_of(plain: Mapping[str, Any], *, base: int, values: Map = EMPTY, hidden: tuple[str, ...] = ()) -> Entry:
    """Return the entry of a parsed header. `base` is its lease's time base, 0 outside a lease. Raises CorruptError."""
    get = plain.get
    seq, number = plain["s"], get("o")
    dependencies: tuple[tuple[int, str], ...] = ()
    where: Place | None = None
    try:
        if "d" in plain:
            dependencies = tuple([(obj, generation) for obj, generation in plain["d"]])
        if "l" in plain:
            where = Place(*plain["l"])
    except (TypeError, ValueError) as error:
        raise CorruptError(f"entry {seq} has a member of a wrong form: {error}", code="F502") from error
    kind, fields = plain["k"], get("f", _NOTHING)
    if kind in FIELDS and not FIELDS[kind] <= fields.keys():
        raise CorruptError(f"entry {seq} lacks {sorted(FIELDS[kind] - fields.keys())}", code="F502", where=plain["u"])
    return Entry(
        seq=seq,
        time=base + plain["t"],
        kind=kind,
        run=get("r", 0),
        operation=get("p", ""),
        object=seq if number == 0 else number,
        address=get("a", ""),
        generation=get("g", ""),
        place=where,
        dependencies=dependencies,
        options=get("q", _NOTHING),
        fields=fields,
        values=values,
        hidden=hidden,
        critical="c" not in plain,
        nonce=plain["n"],
    )


_NOTHING: Mapping[str, Any] = {}


def key_of(entry: Entry) -> Key:
    """Return what an index finds an entry by.

    The object, where there is one; the address where the object gets it (its first entry, a move), or where there is no
    object: who looks for an address asks for its objects first, and then for everything about these.
    """
    number, address = entry.object or 0, entry.address
    match entry.kind:
        case "moved":
            address = "" if "into" in entry.fields else entry.fields["to"]
        case "hold" if not number and not address:
            key = entry.fields["key"]
            number, address = (int(key[1:]), "") if key.startswith("o") else (0, key[1:])
        case "key":
            address = KEYS
        case "snapshot":
            address = SNAPSHOTS
        case "output" if not address:
            address = f"output:{entry.fields['name']}"
        case _ if number and number != entry.seq:
            address = ""
    return Key(number, address)
