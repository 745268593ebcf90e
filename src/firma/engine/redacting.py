"""The verb `ledger redact`: values go from records, plans, snapshots and caches, and every proof still holds.

First everything else that holds them goes, then the records: a redaction that was cut off is found by asking again,
because the records still say what is to go. An entry says what was destroyed, by whom and why, before anything is.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Mapping
from pathlib import Path
from typing import Any

from firma.core.ledger.commitment import token_of
from firma.core.ledger.entry import EntryKind
from firma.core.ledger.opening import Record
from firma.core.ledger.reading import Reading
from firma.core.ledger.record import record_name
from firma.core.ledger.record import redact as without
from firma.core.ledger.redacting import KeptValue, Needles, Scrubs, needles_of, redacted_draft, values_in
from firma.core.ledger.store import MovedError, Sealer, StoreError
from firma.core.model.codec import decode
from firma.core.model.detector import shape_of
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, UsageError, diagnose
from firma.core.model.value import Map, Value, ValueSet, reveal
from firma.engine.actor import find_reason
from firma.engine.context import Context
from firma.engine.evaluating import cache_folder
from firma.engine.keeping import opened_plans
from firma.engine.naming import Meant, meant_by, units_of
from firma.engine.redacted import Asked, Redacted, Redaction, Spot
from firma.engine.result import Progress
from firma.stores.ledger import CHUNK, UnitLedger
from firma.stores.problems import failure_of

OF_OBJECT = frozenset({"request", "wish", "attributes"})
"""Sections whose keys are attributes."""

NESTED = frozenset({"more", "declaration", "set", "seen", "was"})
"""Sections in which attributes stand deeper."""

TRIES_MAX = 5
"""How often records are looked at again: two redactions at once may undo each other."""

LOOKED_THROUGH_BYTES_MAX = 64 * 1024 * 1024
"""Largest file of the project's folder of state that is looked through for what may be left."""


async def find(context: Context, asked: Asked, progress: Progress) -> Redaction:
    """Return what redaction would destroy.

    Raises:
        UsageError: F905, nothing or several things are meant; F976, an address without a path, or nothing is recorded
            there.
    """
    context.unlock()
    finding = _Finding(context)
    if asked.entries:
        (unit, *others) = await units_of(context, [asked.target])
        if others:
            raise UsageError(diagnose("F976", f"{asked.target} stands for {len(others) + 1} units", value=asked.target))
        await finding.of_entries(str(unit), asked)
    else:
        meant = await meant_by(context, asked.target)
        if not meant.path:
            raise UsageError(diagnose("F976", f"{meant} names no attribute", value=asked.target))
        await finding.at(meant)
    for name in await context.store.units():
        await finding.unfinished(name)
    needles = Needles() if asked.here or asked.entries else needles_of(finding.values)
    if needles:
        for name in await context.store.units():
            progress.phase("look", name)
            await finding.everywhere(name, needles)
    if not finding.places and not finding.gone:
        raise UsageError(diagnose("F976", f"nothing that could be redacted is recorded of {asked.target}"))
    blobs, closed = await _blobs_with(context, finding, needles)
    places = sorted(finding.places, key=lambda one: (one.unit, one.entry, one.path))
    nonces = {key: nonce for key, nonce in finding.nonces.items() if any((p.unit, p.entry) == key for p in places)}
    return Redaction(
        target=asked.target,
        values=tuple(places),
        blobs=blobs,
        needles=needles,
        nonces=nonces,
        closed=closed,
        before=tuple(sorted(finding.gone)),
    )


class _Finding:
    """Collects places, and the values that stand there."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.places: set[Spot] = set()
        self.values: list[Value] = []
        self.gone: set[str] = set()
        """Units in which something that is meant was redacted before."""
        self.nonces: dict[tuple[str, int], str] = {}
        self._sealers: dict[str, Sealer | None] = {}

    async def sealer(self, unit: str) -> Sealer | None:
        """Return what opens a unit's values; None for units whose key is not this environment's."""
        if unit not in self._sealers:
            try:
                self._sealers[unit] = (await self.context.ledger(unit)).sealer
            except PermanentError:
                self._sealers[unit] = None
        return self._sealers[unit]

    async def _kept(self, unit: str) -> AsyncIterator[tuple[KeptValue, dict[str, Any]]]:
        """Yield every value that a unit's records keep, with the header of its entry."""
        reading, sealer = Reading(unit), await self.sealer(unit)
        while stored := await self.context.store.tail(unit, reading.head.seq, CHUNK):
            headers = reading.headers(stored)
            by_number = {header["s"]: header for header in headers}
            for nonce in dict.fromkeys(header["n"] for header in headers if "w" in header):
                data = await self.context.store.get_blob(record_name(unit, nonce))
                for kept in values_in(data, unit=unit, nonce=nonce, sealer=sealer) if data is not None else ():
                    if kept.entry in by_number:
                        self.nonces[unit, kept.entry] = nonce
                        yield kept, by_number[kept.entry]

    async def of_entries(self, unit: str, asked: Asked) -> None:
        """Take values of entries by number: all of them, or those of the named paths."""
        async for kept, header in self._kept(unit):
            if kept.entry in asked.entries and (not asked.paths or kept.path in asked.paths):
                self._take(unit, kept, header)

    async def at(self, meant: Meant) -> None:
        """Take what is recorded of an attribute, of every object that ever had the address; and of an output."""
        unit = str(meant.unit)
        state = (await self.context.ledger(unit)).state
        objects = {number for number, obj in state.objects.items() if obj.address == meant.address}
        objects |= {n for n in (state.by_address.get(meant.address), state.incarnations.get(meant.address)) if n}
        token = token_of(str(meant.path[0]))
        inside = b'"' + str(meant.path[0]).encode() + b'":'
        async for kept, header in self._kept(unit):
            if header.get("o", -1) not in objects and not (header.get("o") == 0 and header["s"] in objects):
                continue
            if kept.section in OF_OBJECT and kept.token == token:
                found = None if kept.canonical is None else _inside(decode(kept.canonical), meant.path[1:])
                if kept.canonical is None or found is not None:
                    self._take(unit, kept, header)
                    self.values.append(found)
            elif kept.section in NESTED and (kept.canonical is None or inside in kept.canonical):
                self._take(unit, kept, header)

    async def unfinished(self, unit: str) -> None:
        """Take what an earlier redaction named, and did not come to: it was cut off."""
        named: set[tuple[int, str]] = set()
        reading = Reading(unit)
        while stored := await self.context.store.tail(unit, reading.head.seq, CHUNK):
            said = [header["f"] for header in reading.headers(stored) if header["k"] == EntryKind.REDACTED]
            named |= {(number, path) for fields in said for number, paths in fields["entries"] for path in paths}
        if not named:
            return
        async for kept, header in self._kept(unit):
            if (kept.entry, kept.path) in named and not kept.is_gone:
                self._take(unit, kept, header)

    async def everywhere(self, unit: str, needles: Needles) -> None:
        """Take everything in a unit that holds one of the texts."""
        async for kept, header in self._kept(unit):
            if kept.canonical is not None and needles.are_in(kept.canonical):
                self._take(unit, kept, header)

    def _take(self, unit: str, kept: KeptValue, header: Mapping[str, Any]) -> None:
        if kept.is_gone:
            self.gone.add(unit)
            return
        self.places.add(Spot(unit=unit, entry=kept.entry, address=str(header.get("a", "")), path=kept.path))


def _inside(value: Value, path: tuple[str | int, ...]) -> Value:
    """Return what stands at a path in a value; None where nothing does."""
    value = reveal(value)
    for step in path:
        if isinstance(value, Map) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, tuple) and isinstance(step, int) and -len(value) <= step < len(value):
            value = value[step]
        else:
            return None
    return value.items if isinstance(value, ValueSet) else value


async def _blobs_with(context: Context, finding: _Finding, needles: Needles) -> tuple[tuple[str, ...], int]:
    """Return stored plans and assets that hold what goes, and how many sealed plans could not be looked into.

    Where there is no text to look for, plans go that name the address and the attribute.
    """
    found, closed = [], 0
    pairs = {(one.address.encode(), one.path.partition(".")[2].encode()) for one in finding.places if one.address}
    async for name, data in opened_plans(context.store, finding.sealer):
        if data is None:
            closed += 1
        elif needles.are_in(data) if needles else any(all(part in data for part in pair) for pair in pairs):
            found.append(name)
    if needles:
        for name in await context.store.find_blobs("asset/"):
            data = await context.store.get_blob(name)
            if data is not None and needles.are_in(data):
                found.append(name)
    return tuple(found), closed


async def carry_out(context: Context, redaction: Redaction, reason: str, progress: Progress) -> Redacted:
    """Destroy what was found, and return what was.

    Raises:
        PermanentError: F977, no reason; F978, the reason itself looks like a secret; F979, a value is still there;
            F5…, the store cannot be written.
    """
    check_reason(reason)
    try:
        return await _carry_out(context, redaction, reason, progress)
    except StoreError as error:
        raise failure_of(error) from error


def check_reason(reason: str) -> None:
    """Refuse a reason that is none, or that holds a secret: it stands in the ledger for ever (F977, F978)."""
    if not reason.strip():
        raise UsageError(diagnose("F977", "--reason is empty", value="--reason"))
    shape = shape_of(reason)
    if shape:
        raise UsageError(diagnose("F978", f"it looks like {shape}", value="--reason"))


async def _carry_out(context: Context, redaction: Redaction, reason: str, progress: Progress) -> Redacted:
    by_unit: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for place in redaction.values:
        by_unit[place.unit][place.entry].add(place.path)
    entries = {}
    for unit, values in by_unit.items():
        progress.phase("redact", unit)
        entries[unit] = await _say(context, await context.ledger(unit), values, reason)
    units = {*by_unit, *redaction.before}
    snapshots = await _erase_snapshots(context, units)
    _empty_caches(cache_folder(context.project), redaction.needles)
    for name in redaction.blobs:
        await context.store.erase_blob(name)
    for unit, values in by_unit.items():
        await _rewrite(context, unit, values, redaction)
    snapshots += await _erase_snapshots(context, units)  # a run that ended meanwhile may have kept one
    remains = [*await _scrub(context), *_left_in_files(context, redaction)]
    context.ledgers.clear()  # what was read before is not what is there
    return Redacted(
        values=redaction.values,
        entries=entries,
        plans=sum(name.startswith("plan/") for name in redaction.blobs),
        assets=sum(name.startswith("asset/") for name in redaction.blobs),
        snapshots=snapshots,
        remains=tuple(remains),
        notes=_notes(redaction, remains),
    )


async def _say(context: Context, ledger: UnitLedger, values: Mapping[int, Collection[str]], reason: str) -> int:
    """Put the entry that says what goes, and return its number; whatever others wrote meanwhile, it stands."""
    more = {
        "actor": context.actor.to_plain(),
        "reason": find_reason(reason, context.git),
        "commit": context.git.described,
    }
    for _ in range(TRIES_MAX):
        try:
            (entry,) = await ledger.append([redacted_draft(values, **more)])
        except MovedError:
            continue
        return entry.seq
    raise PermanentError(diagnose("F519", f"{ledger.unit}: the head moved {TRIES_MAX} times", value=ledger.unit))


async def _erase_snapshots(context: Context, units: Collection[str]) -> int:
    names = [name for unit in units for name in await context.store.find_blobs(f"snapshot/{unit}/")]
    for name in names:
        await context.store.erase_blob(name)
    return len(names)


async def _rewrite(context: Context, unit: str, values: Mapping[int, Collection[str]], redaction: Redaction) -> None:
    """Rewrite the records of a unit, each proven against the roots of its entries, until the values are gone.

    Raises PermanentError (F979): somebody writes the records back again and again.
    """
    store, headers = context.store, await _headers(context, unit)
    for _ in range(TRIES_MAX):
        left: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for nonce in {redaction.nonces[unit, number] for number in values}:
            data = await store.get_blob(record_name(unit, nonce))
            for kept in values_in(data, unit=unit, nonce=nonce, sealer=None) if data is not None else ():
                if not kept.is_gone and kept.path in values.get(kept.entry, ()):
                    left[nonce][kept.entry].add(kept.path)
        if not left:
            return
        for nonce, gone in left.items():
            data = await store.get_blob(record_name(unit, nonce)) or b""
            destroy = {number: frozenset(paths) for number, paths in gone.items()}
            rewritten = without(data, unit=unit, nonce=nonce, destroy=destroy)
            prove(rewritten, unit=unit, nonce=nonce, roots=headers[nonce])
            await store.put_blob(record_name(unit, nonce), rewritten)
    raise PermanentError(diagnose("F979", f"{unit}: {sum(map(len, left.values()))} entries", value=unit))


async def _headers(context: Context, unit: str) -> dict[str, dict[int, str]]:
    """Return the roots of a unit's entries by nonce and number."""
    roots: dict[str, dict[int, str]] = defaultdict(dict)
    reading = Reading(unit)
    while stored := await context.store.tail(unit, reading.head.seq, CHUNK):
        for header in reading.headers(stored):
            if "w" in header:
                roots[header["n"]][header["s"]] = header["w"]
    return roots


def prove(data: bytes, *, unit: str, nonce: str, roots: Mapping[int, str]) -> None:
    """Prove that a record still gives the root that each of its entries promises. Raises CorruptError."""
    record = Record(data, unit=unit, nonce=nonce)
    for number, root in roots.items():
        record.prove(number, root)


def _empty_caches(folder: Path, needles: Needles) -> None:
    """Delete what is remembered: it can be made again, and may hold what goes."""
    shutil.rmtree(folder / "memo", ignore_errors=True)
    for path in folder.rglob("*") if folder.is_dir() else ():
        if path.is_file() and needles and needles.are_in(path.read_bytes()):
            path.unlink(missing_ok=True)


async def _scrub(context: Context) -> list[str]:
    if isinstance(context.store, Scrubs):
        return [*await context.store.scrub()]
    return ["the store: what its server keeps of earlier versions (logs, versions, backups) Firma cannot reach"]


def _left_in_files(context: Context, redaction: Redaction) -> list[str]:
    """Return files beside the ledger, and pins, that still hold what goes: copies that somebody made."""
    if not redaction.needles:
        return []
    root, place = context.project.root, context.project.store_of(context.environment.name)
    beside = sorted(place.parent.glob("*")) if isinstance(place, Path) and place.parent.is_dir() else []
    files = [path for path in beside if path.is_file()]
    files = [path for path in (*files, root / "lookups.lock") if path.is_file()]
    small = [path for path in files if path.stat().st_size <= LOOKED_THROUGH_BYTES_MAX]
    return [f"{path}: it still holds the value" for path in small if redaction.needles.are_in(path.read_bytes())]


def _notes(redaction: Redaction, remains: Collection[str]) -> tuple[Diagnostic, ...]:
    notes = [diagnose("F590", words, severity=Severity.WARNING) for words in remains]
    if redaction.closed:
        notes.append(diagnose("F591", f"{redaction.closed} plans are sealed", severity=Severity.WARNING))
    return tuple(notes)
