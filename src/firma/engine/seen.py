"""When objects were last looked at, with or without a difference: rows that may be lost; looks at nothing itself."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.ledger.store import Store

PREFIX = "seen/"
"""Prefix of these rows."""


async def seen_of(store: Store, unit: str) -> dict[int, int]:
    """Return when each object of a unit was last looked at, ms since 1970. Raises StoreError."""
    rows = await store.observations(unit)
    found: dict[int, int] = {}
    for key, data in rows.items():
        number = key[len(PREFIX) :]
        # Anybody may have written here: what is no time of ours only means that the object is looked at again.
        if key.startswith(PREFIX) and number.isdecimal() and data.isdigit():
            found[int(number)] = int(data)
    return found


async def saw(store: Store, unit: str, times: Mapping[int, int]) -> None:
    """Write down when objects were looked at. Raises StoreError."""
    if times:
        await store.observe(unit, {f"{PREFIX}{number}": str(time).encode() for number, time in times.items()})
