"""Snapshots: a unit's state as bytes and back, so that opening a log reads only what came since; knows no store.

A snapshot is a cache: it counts only if an entry names its digest, it may be lost at any time, and one that another
version wrote is passed over. Its first line is JSON: unit, number and link of the last entry in it, the time base of
each lease, and the state; values stand each on a line of their own, equal ones once, and are decoded at the first look.
"""

from __future__ import annotations

import base64
import dataclasses
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from firma.core.ledger.entry import Entry
from firma.core.ledger.header import to_bytes, to_text
from firma.core.ledger.pending import pending
from firma.core.ledger.state import Generation, Hold, Lease, LedgerObject, Loss, State
from firma.core.ledger.store import Head
from firma.core.model.codec import CodecError, dumps, encode, from_tagged, loads
from firma.core.model.digest import digest_plain
from firma.core.model.place import Place
from firma.core.model.value import Map

_CLASSES: Final[tuple[type, ...]] = (State, LedgerObject, Generation, Lease, Hold, Loss, Entry, Place)
"""What a state is made of, each by its fields in order."""

_FIELDS: Final[Mapping[type, tuple[str, ...]]] = {
    kind: tuple(field.name for field in dataclasses.fields(kind)) for kind in _CLASSES
}

SHAPE: Final = digest_plain([[kind.__name__, *_FIELDS[kind]] for kind in _CLASSES])
"""Names every field of a state: another version's snapshot is not read."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The state after the entry `head`, and the time base of each lease until then, ms."""

    state: State
    head: Head
    bases: Mapping[int, int]


def encode_snapshot(unit: str, snapshot: Snapshot) -> bytes:
    """Return the bytes of a snapshot."""
    writer = _Writer()
    first = {
        "firma": "snapshot",
        "shape": SHAPE,
        "unit": unit,
        "seq": snapshot.head.seq,
        "link": to_text(snapshot.head.link),
        "bases": [[seq, base] for seq, base in sorted(snapshot.bases.items())],
        "state": writer.column([snapshot.state]),
    }
    return b"\n".join([dumps(first), *writer.lines])


def decode_snapshot(unit: str, data: bytes) -> Snapshot | None:
    """Return the snapshot of bytes; None where they are none of this unit and of this version's shape."""
    first, *lines = data.split(b"\n")
    try:
        head = json.loads(first)
        if (head["firma"], head["shape"], head["unit"]) != ("snapshot", SHAPE, unit):
            return None
        (state,) = _Reader(lines).values(head["state"])
        found = Head(int(head["seq"]), to_bytes(head["link"]))
        return Snapshot(state, found, {int(seq): int(base) for seq, base in head["bases"]})
    except (CodecError, KeyError, TypeError, ValueError, LookupError, RecursionError):
        return None


# -- columns ----------------------------------------------------------------------------------------------------------
# Many values of one kind are written as one column, and their parts as columns again: thousands of objects are a few
# long lists then, which JSON reads at once. A column is a list that begins with its sign:
#   "=" bare values; "*" count, one bare value; "b" bytes; "v" numbers of lines; "n" flags, column of what is not None;
#   "d" lengths, column of keys, column of values; "t" "l" "s" "f" (tuple, list, set, frozenset) lengths, items;
#   a number: a class, then a column for each of its fields; "x" columns of one value each.
_BARE: Final = frozenset({str, int, bool, type(None)})
_SIGNS: Final[Mapping[type, str]] = {tuple: "t", list: "l", set: "s", frozenset: "f"}
_KINDS: Final[Mapping[str, Callable[[Iterable[Any]], Any]]] = {sign: kind for kind, sign in _SIGNS.items()}


class _Writer:
    """Turns values into columns, and what the codec knows into lines."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.numbers: dict[bytes, int] = {}

    def column(self, values: Sequence[Any]) -> list[Any]:
        """Return a column of values."""
        kinds = {*map(type, values)}
        if kinds <= _BARE:
            return self._bare(values)
        if type(None) in kinds:
            there = [value for value in values if value is not None]
            return ["n", [int(value is not None) for value in values], self.column(there)]
        kind = kinds.pop() if len(kinds) == 1 else object
        if kind in _FIELDS:
            parts = ([getattr(value, name) for value in values] for name in _FIELDS[kind])
            return [_CLASSES.index(kind), *(self.column(part) for part in parts)]
        if kind is dict:
            keys, items = [k for v in values for k in v], [i for v in values for i in v.values()]
            return ["d", [*map(len, values)], self.column(keys), self.column(items)]
        if kind in _SIGNS:
            ordered = map(sorted, values) if kind in (set, frozenset) else values
            return [_SIGNS[kind], [*map(len, values)], self.column([item for value in ordered for item in value])]
        if kind is bytes:
            return ["b", [base64.b64encode(value).decode() for value in values]]
        if kind is object and not all(isinstance(value, Map) for value in values):
            return ["x", *(self.column([value]) for value in values)]
        return ["v", [self._line(encode(value)) for value in values]]

    def _bare(self, values: Sequence[Any]) -> list[Any]:
        is_one = len(values) > 1 and all(value is values[0] or value == values[0] for value in values)
        return ["*", len(values), values[0]] if is_one and len({*map(type, values)}) == 1 else ["=", list(values)]

    def _line(self, data: bytes) -> int:
        number = self.numbers.setdefault(data, len(self.lines))
        if number == len(self.lines):
            self.lines.append(data)
        return number


class _Reader:
    """Turns columns into values again. Raises LookupError, TypeError or ValueError for what no writer wrote."""

    def __init__(self, lines: Sequence[bytes]) -> None:
        self.lines = lines
        self.known: dict[int, Any] = {}
        """Values that stand on a line, each made once: they are frozen."""

    def values(self, column: list[Any]) -> list[Any]:
        """Return the values of a column."""
        sign, *body = column
        match sign:
            case "=":
                return list(body[0])
            case "*":
                return [body[1]] * body[0]
            case "n":
                there = iter(self.values(body[1]))
                return [next(there) if flag else None for flag in body[0]]
            case "d":
                pairs = zip(self.values(body[1]), self.values(body[2]), strict=True)
                return [dict(islice(pairs, length)) for length in body[0]]
            case "v":
                return [*map(self._value, body[0])]
            case "b":
                return [base64.b64decode(text, validate=True) for text in body[0]]
            case "x":
                return [self.values(one)[0] for one in body]
            case str():
                kind, items = _KINDS[sign], iter(self.values(body[1]))
                return [kind(islice(items, length)) for length in body[0]]
            case _:
                return self._made(_CLASSES[sign], [self.values(part) for part in body])

    def _made(self, kind: type, parts: list[list[Any]]) -> list[Any]:
        names = _FIELDS[kind]
        return [kind(**dict(zip(names, row, strict=True))) for row in zip(*parts, strict=True)]

    def _value(self, number: int) -> Any:
        found = self.known.get(number)
        if found is None:
            found = self.known[number] = _value_of(self.lines[number])
        return found


def _value_of(data: bytes) -> Any:
    if data[:5] in (b'{"m":', b'{"o":'):
        return pending(lambda: _members(data), is_object=data[2:3] == b"o")
    return from_tagged(loads(data))


def _members(data: bytes) -> dict[str, Any]:
    found = from_tagged(loads(data))
    return dict(found) if isinstance(found, Map) else {}
