"""How many entries a second a PostgreSQL server takes, by the size of a group; on a server that is given.

An entry has about the bytes of one of the shop's, each group a record of its values; the log may be long already.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from firma.core.ledger.store import Head, Key, Store

UNIT = "shop/payments@prod"

ENTRY = b"e" * 300
"""Bytes of an entry: about what one of the shop's takes."""

VALUES = b"v" * 250
"""Bytes of an entry's values in the record of its group."""

GOAL_PER_S = 5_000.0
"""Entries a second in groups of a hundred, on a local server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Entries a second in groups of one size, behind so many entries."""

    group: int
    behind: int
    per_s: float


async def rate(store: Store, *, group: int, entries: int) -> Rate:
    """Append so many entries in groups of one size, and return how fast that went."""
    at = await store.head(UNIT)
    behind, began = at.seq, time.perf_counter()
    for _ in range(max(1, entries // group)):
        at = await _append(store, at, group)
    return Rate(group=group, behind=behind, per_s=(at.seq - behind) / (time.perf_counter() - began))


async def _append(store: Store, at: Head, group: int) -> Head:
    data = [b"%d %b" % (at.seq + number, ENTRY) for number in range(group)]
    keys = [Key(number % 5_000 + 1, f"a{number % 5_000}") for number in range(at.seq, at.seq + group)]
    return await store.append(UNIT, at, data, keys, {f"values/{at.seq}": VALUES * group})


async def rates(store: Store, *, sizes: Sequence[int] = (1, 10, 100, 1_000), entries: int = 20_000) -> list[Rate]:
    """Return the rates of several sizes; of single entries a tenth of the count."""
    return [await rate(store, group=size, entries=entries if size > 1 else entries // 10) for size in sizes]
