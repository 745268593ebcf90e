"""Examining a store: what is wrong with its units, finding by finding, and changing nothing; knows no place's kind.

Everything is read and proven: entries, values, keys, the tree, blobs. What cannot be read ends one unit, not the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from firma.core.ledger.entry import Entry
from firma.core.ledger.store import TREE, CorruptError, Sealer, SealError, Store, StoreError, UnavailableError
from firma.core.model.codec import encode
from firma.core.model.diagnostic import Severity
from firma.stores.health import Finding, UnitHealth
from firma.stores.ledger import open_ledger, read_all, sealer_of
from firma.stores.ledger import verify as verify_end
from firma.stores.salvage import VALUES, prove
from firma.stores.sealing import KeySource
from firma.stores.snapshots import has_key

AHEAD_MS: Final = 120_000
"""How far entries may lie in the future before a clock is called wrong: clocks that are kept differ by seconds."""

BLOBS_AT_ONCE: Final = 64


@dataclass(slots=True)
class Examination:
    """What was found so far."""

    units: list[UnitHealth] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def found(self, error: StoreError, severity: Severity = Severity.ERROR) -> None:
        """Note a finding, once."""
        if all((one.error.code, one.error.detail) != (error.code, error.detail) for one in self.findings):
            self.findings.append(Finding(error, severity))


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What an examination is made with: `key` opens the configured source (None: none is), raising SealError."""

    key: Callable[[], KeySource | None]
    clock: Callable[[], int]
    entropy: Callable[[int], bytes]


async def examine(store: Store, means: Means, into: Examination) -> None:
    """Examine every unit and blob of a store; what is wrong is noted, nothing is raised."""
    source = _source(means, into)
    try:
        names = await store.units()
    except StoreError as error:
        into.found(error)
        return
    for unit in names:
        await _examine_unit(store, unit, source, means, into)
    if any(one.whole < one.entries for one in into.units):
        await _how_far(store, into)
    await _examine_blobs(store, into)


def _source(means: Means, into: Examination) -> KeySource | None:
    try:
        return means.key()
    except SealError as error:
        into.found(error)
        return None


async def _examine_unit(store: Store, unit: str, source: KeySource | None, means: Means, into: Examination) -> None:
    entries, newest, sealed = 0, 0, False
    sealer: Sealer | None = None
    try:
        entries = (await store.head(unit)).seq
        sealed = await has_key(store, unit)
        sealer = await sealer_of(store, unit, source, means.entropy)
        if sealed and sealer is None and source is None:
            detail = "its values are sealed, and no key is here: they were not opened"
            into.found(SealError(detail, code="F524", where=unit), Severity.WARNING)
    except StoreError as error:
        into.found(error)
    try:
        async for entry in read_all(store, unit, sealer=sealer):
            newest = max(newest, _time(entry))
        await verify_end(store, unit, sealer=sealer)
        whole = entries
        ledger = await open_ledger(store, unit, sealer=sealer, clock=means.clock, entropy=means.entropy)
        whole = entries = ledger.head.seq
    except StoreError as error:
        into.found(_of_unit(error, unit))
        whole = 0 if not isinstance(error, UnavailableError) else entries
    into.units.append(UnitHealth(unit=unit, entries=entries, whole=whole, newest_ms=newest, sealed=sealed))
    ahead = newest - means.clock()
    if ahead > AHEAD_MS:
        detail = f"the newest entry of {unit} is {_span(ahead)} ahead of this clock"
        into.found(StoreError(detail, code="F576", where=unit), Severity.WARNING)


def _time(entry: Entry) -> int:
    for value in entry.values.values():
        encode(value)  # a value that cannot be decoded is found here
    return entry.time


def _of_unit(error: StoreError, unit: str) -> StoreError:
    if error.where:
        return error
    return StoreError(error.detail, code=error.code, where=unit)


def _span(ms: int) -> str:
    minutes = ms // 60_000
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"


async def _how_far(store: Store, into: Examination) -> None:
    """Say of units that are not whole how far they are."""
    try:
        proven = {one.unit: one.head.seq for one in await prove(store)}
    except StoreError:
        return
    into.units = [
        UnitHealth(
            unit=one.unit,
            entries=one.entries,
            whole=proven.get(one.unit, 0) if one.whole < one.entries else one.whole,
            newest_ms=one.newest_ms,
            sealed=one.sealed,
        )
        for one in into.units
    ]


async def _examine_blobs(store: Store, into: Examination) -> None:
    """Read plans, assets and snapshots: records and tiles were proven with their entries."""
    try:
        names = [name for name in await store.find_blobs("") if not name.startswith((VALUES, TREE))]
    except StoreError as error:
        into.found(error)
        return
    for at in range(0, len(names), BLOBS_AT_ONCE):
        await _read_blobs(store, names[at : at + BLOBS_AT_ONCE], into)


async def _read_blobs(store: Store, names: Sequence[str], into: Examination) -> None:
    try:
        await store.get_blobs(names)
    except CorruptError as error:
        if len(names) == 1:
            into.found(error)
            return
        for name in names:
            await _read_blobs(store, [name], into)
    except StoreError as error:
        into.found(error)
