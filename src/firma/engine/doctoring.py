"""Examining an environment's store for `firma ledger doctor`: place, file, entries, keys, clock; changes nothing.

The engine is not opened: what it would refuse to open is what is looked at.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from firma.core.ledger.store import Store, StoreError
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, diagnose
from firma.engine.actor import find_actor
from firma.engine.examined import Examined
from firma.engine.git import read_git
from firma.engine.opening import Bases, key_service, key_source
from firma.engine.project import Environment, Project
from firma.engine.store_place import store_problems
from firma.engine.trusted import Trusted
from firma.engine.witnessing import Witnessing
from firma.engine.world import World
from firma.stores.checkpoints import newest_checkpoint
from firma.stores.examining import Examination, Means, examine
from firma.stores.examining_file import check_pages, copy_beside, look_at
from firma.stores.health import Finding
from firma.stores.places import StorePlace, StoreUrl, open_store
from firma.stores.problems import explain
from firma.stores.sealing import KeySource
from firma.witness.remembered import WitnessError

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


async def doctor(project: Project, environment: str, *, world: World | None = None) -> Examined:
    """Return what is wrong with an environment's store, and what is to be known of it. Nothing is raised for it."""
    world = world or World.real()
    place, into = project.store_of(environment), Examination()
    more: list[Diagnostic] = []
    kind = place.scheme if isinstance(place, StoreUrl) else "sqlite"
    means = Means(
        key=lambda: _key(project, project.environment(environment)), clock=world.now_ms, entropy=world.entropy
    )
    if isinstance(place, Path):
        more += await asyncio.to_thread(store_problems, project.root, place)
        is_readable = await asyncio.to_thread(look_at, place, into)
    else:
        is_readable = True
    if is_readable:
        with tempfile.TemporaryDirectory(prefix="firma-doctor-") as folder:
            store = await _opened(place, into, Path(folder))
            if store is not None:
                try:
                    await examine(store, means, into)
                    await _copies(store, into)
                    more += await _remembered(project, project.environment(environment), world, store, into)
                finally:
                    await store.close()
    found = [*more, *map(_told, into.findings)]
    found.sort(key=lambda one: _ORDER[one.severity])
    return Examined(place=str(place), kind=kind, units=tuple(into.units), findings=tuple(found))


def _key(project: Project, environment: Environment) -> KeySource | None:
    return key_source(project.passphrase, environment, Bases(project, environment))


def _told(finding: Finding) -> Diagnostic:
    said = explain(finding.error)
    return Diagnostic(code=said.code, detail=said.detail, value=said.value, severity=finding.severity)


async def _opened(place: StorePlace, into: Examination, folder: Path) -> Store | None:
    """Open the store to read it; a file that lies where nothing may be written, as a copy."""
    try:
        if isinstance(place, Path):
            await asyncio.to_thread(check_pages, place, into)
        return await open_store(place, read_only=True, create=False)
    except StoreError as error:
        if error.code != "F511" or not isinstance(place, Path):
            into.found(error)
            return None
    try:
        return await open_store(await asyncio.to_thread(copy_beside, place, folder), create=False)
    except (StoreError, OSError) as error:
        into.found(error if isinstance(error, StoreError) else StoreError(str(error), code="F511", where=str(place)))
        return None


async def _copies(store: Store, into: Examination) -> None:
    """Look at what a store keeps twice, where it does."""
    damaged = getattr(store, "damaged_copies", None)
    if damaged is None:
        return
    try:
        for name in await damaged():
            into.found(StoreError(f"{name} is not what was written", code="F578", where=name), Severity.WARNING)
    except StoreError as error:
        into.found(error)


async def _remembered(
    project: Project, environment: Environment, world: World, store: Store, into: Examination
) -> list[Diagnostic]:
    """Hold what this client remembers against the store: nothing else notices that the newest part is gone."""
    actor = find_actor(world.environment, await asyncio.to_thread(read_git, project.root))
    trusted = Trusted(project, environment, world, actor, lambda: key_service(Bases(project, environment)("aws")))
    witnessing, found = Witnessing(project, environment, world, trusted, store), list[Diagnostic]()
    for unit in into.units:
        try:
            known = await asyncio.to_thread(witnessing.memory.recall, unit.unit)
            if known is not None and unit.whole == unit.entries:
                await witnessing.check_one(known, unit.entries, await newest_checkpoint(store, unit.unit))
        except PermanentError as error:
            found += error.diagnostics
        except WitnessError as error:
            found.append(diagnose(error.code, error.detail, value=unit.unit))
        except StoreError as error:
            into.found(error)
    return found
