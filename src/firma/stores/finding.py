"""Proof that a store's index led to the entries that were asked for; the index is no part of the chain of links.

What an index says of an entry follows from the entry's own bytes, so a wrong column shows as an entry too many, or as
one that others name and that is not there. Nothing else is read for it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from firma.core.ledger.entry import Entry
from firma.core.ledger.header import key_of
from firma.core.ledger.state import State
from firma.core.ledger.store import CorruptError

_NAMING: Final = ("intent", "base")
"""Fields that name an earlier entry of the same object."""


def check_found(
    unit: str, entries: Sequence[Entry], address: str, objects: Collection[int], of_address: Collection[int]
) -> None:
    """Refuse entries that were not asked for, and gaps among them; `of_address`: objects that the address led to.

    The newest entries of an object are named by nobody: that they are missing only a fold can tell.

    Raises:
        CorruptError: F501.
    """
    keys = [(entry, key_of(entry)) for entry in entries]
    had = {key.object for _, key in keys if address and key.address == address}
    for entry, key in keys:
        if key.object in of_address and key.object not in had:
            raise _wrong(unit, f"entry {entry.seq} is found under {address}, and is of another address")
        if key.object not in objects and not (address and key.address == address):
            raise _wrong(unit, f"entry {entry.seq} is found, and was not asked for")
    seen = {entry.seq for entry in entries}
    for number in sorted(set(objects) - seen):
        if any(key.object == number for _, key in keys):
            raise _wrong(unit, f"entry {number}, with which an object began, is not found")
    for entry, key in keys:
        for name in _NAMING:
            named = entry.fields.get(name, 0)
            if key.object and type(named) is int and named and named not in seen:
                raise _wrong(unit, f"entry {named}, which entry {entry.seq} names, is not found")


def check_complete(unit: str, state: State, entries: Sequence[Entry], address: str, objects: Collection[int]) -> None:
    """Refuse what was found where the fold of the whole log knows more.

    Raises:
        CorruptError: F501.
    """
    seen = {entry.seq for entry in entries if entry.seq <= state.seq}
    now = state.by_address.get(address)
    for number in (*objects, *(() if now is None else (now,))):
        obj = state.objects.get(number)
        missing = sorted({seq for seq, _ in obj.touched} - seen) if obj is not None else []
        if missing:
            raise _wrong(unit, f"entry {missing[0]} of {address or f'object {number}'} is not found")
    if not entries and state.incarnations.get(address):
        raise _wrong(unit, f"no entry of {address} is found")


def _wrong(unit: str, what: str) -> CorruptError:
    return CorruptError(f"the index differs from the entries: {what}", code="F501", where=unit)
