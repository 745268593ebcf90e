"""Moving ledgers from one store to another: copies, proves both sides, then seals the old one; opens no engine.

Until the last step the old store is the ledger, and a run that is killed is begun again. The seal is an entry, placed
right behind the last one that was copied: whoever appended meanwhile is copied, too, and whoever comes later is told.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.header import to_text
from firma.core.ledger.state import State
from firma.core.ledger.store import CorruptError, Head, MovedError, Store, StoreError
from firma.core.model.diagnostic import PermanentError, RefusedError, UsageError, diagnose
from firma.engine.actor import find_actor, find_reason
from firma.engine.git import GitFacts, read_git
from firma.engine.store_place import check_store
from firma.engine.world import World
from firma.stores.copying import check_alike, check_blobs_alike, copy_blobs, copy_log, copy_rows
from firma.stores.ledger import UnitLedger, open_ledger
from firma.stores.places import PlaceError, StorePlace, is_url, open_store, read_url
from firma.stores.problems import failure_of

TRIES = 10
"""How often a seal is tried while others append."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """What was moved: units with their entries, and blobs. `resumed`: it was sealed already, nothing was to be done."""

    source: str
    target: str
    units: tuple[tuple[str, int], ...]
    blobs: int = 0
    resumed: bool = False
    setting: str = ""
    """The lines of `firma.toml` that name the new store."""


def place_from(text: str, folder: Path) -> StorePlace:
    """Return the place that a text names; paths are relative to a folder.

    Raises:
        UsageError: F563, a URL that is none, or that holds a password.
    """
    if not is_url(text):
        return (folder / Path(text).expanduser()).absolute()
    try:
        return read_url(text)
    except PlaceError as error:  # the text is not shown: it may hold a password
        raise UsageError(diagnose("F563", str(error))) from None


async def migrate(
    source: StorePlace, target: StorePlace, *, root: Path, reason: str = "", world: World | None = None
) -> Migrated:
    """Copy every unit of a store into another one, prove both sides, and seal the old one.

    Raises:
        PermanentError: F500 there is nothing to move, F567 it moved elsewhere, F568 the target is not empty, F569 the
            sides differ; F5…, a store cannot be read or written.
        RefusedError: F968, a run is at work; F809 or F810, the target is no place for a store.
    """
    if source == target:
        raise PermanentError(diagnose("F568", f"both are {source}", value=str(target)))
    await asyncio.to_thread(check_store, root, target)
    git = await asyncio.to_thread(read_git, root)
    world = world or World.real()
    try:
        old = await open_store(source, create=False, probe=world.probe)
        try:
            new = await open_store(target, probe=world.probe)
            try:
                return await _Move(old, new, source, target, world, git, reason).whole()
            finally:
                await new.close()
        finally:
            await old.close()
    except StoreError as error:
        raise failure_of(error) from error


@dataclass
class _Move:
    old: Store
    new: Store
    source: StorePlace
    target: StorePlace
    world: World
    git: GitFacts
    reason: str

    async def whole(self) -> Migrated:
        units = await self.old.units()
        if not units:
            raise PermanentError(diagnose("F500", f"{self.source} holds no unit", value=str(self.source)))
        ledgers = [await self._opened(self.old, unit) for unit in units]
        sealed = [self._is_sealed(ledger) for ledger in ledgers]
        done = all(sealed)
        for ledger in ledgers:
            self._check_quiet(ledger.unit, ledger.state)
            await copy_log(self.old, self.new, ledger.unit)
        blobs = 0
        if not done:
            await copy_blobs(self.old, self.new)
            await copy_rows(self.old, self.new, units)
            await self._check(units)
            for ledger in ledgers:
                await self._seal(ledger)
            blobs = await copy_blobs(self.old, self.new)  # plans that were made meanwhile
            await self._check(units)
        ends = [(unit, (await check_alike(self.old, self.new, unit)).seq) for unit in units]
        return Migrated(
            source=str(self.source),
            target=str(self.target),
            units=tuple(ends),
            blobs=blobs,
            resumed=done,
            setting=f'[store]\n{"path" if isinstance(self.target, Path) else "url"} = "{self.target}"',
        )

    async def _opened(self, store: Store, unit: str) -> UnitLedger:
        return await open_ledger(store, unit, clock=self.world.now_ms, entropy=self.world.entropy)

    def _is_sealed(self, ledger: UnitLedger) -> bool:
        to = ledger.state.sealed
        if to and to != str(self.target):
            raise PermanentError(diagnose("F567", f"{ledger.unit} goes on in {to}", value=to))
        return bool(to)

    def _check_quiet(self, unit: str, state: State) -> None:
        """Refuse while a run may be at work: what it did would be recorded nowhere. Raises RefusedError (F968)."""
        for lease in () if state.sealed else state.active():
            process = lease.fields.get("process", {})
            if not self.world.is_gone(process):
                detail = f"{unit}#{lease.seq}, process {process.get('pid')}"
                help_text = f"Let it end, or end its lease: `firma takeover {unit.rpartition('/')[2]}`."
                raise RefusedError(diagnose("F968", detail, value=f"{unit}#{lease.seq}", help=help_text))

    async def _check(self, units: Any) -> None:
        for unit in units:
            await check_alike(self.old, self.new, unit)
        await check_blobs_alike(self.old, self.new)

    async def _seal(self, ledger: UnitLedger) -> None:
        """Seal a log right behind what was copied of it."""
        for _ in range(TRIES):
            if self._is_sealed(ledger):
                return
            copied = await copy_log(self.old, self.new, ledger.unit)
            self._check_quiet(ledger.unit, ledger.state)
            try:
                if copied == ledger.head:
                    await ledger.append([self._sealing(copied)])
                    return
                await ledger.catch_up()
            except MovedError:
                continue
        raise CorruptError(f"{ledger.unit}: others append all the time", code="F569", where=ledger.unit)

    def _sealing(self, at: Head) -> Draft:
        fields: dict[str, Any] = {
            "to": str(self.target),
            "at": at.seq,
            "link": to_text(at.link),
            "base": self.world.now_ms(),
            "actor": find_actor(self.world.environment, self.git).to_plain(),
            "reason": find_reason(self.reason, self.git),
            "commit": self.git.described,
        }
        return Draft(kind=EntryKind.SEALED, fields=fields)
