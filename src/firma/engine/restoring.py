"""Restoring: an older copy takes the place of a lost or damaged ledger, saying in each log what is missing.

Nothing stands in the ledger's place but a whole file: it is made beside it, with its `recovery` entries, and renamed.
So a crash leaves either what was there, or nothing, or what is to be; the same command goes on from each.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.losing import UNKNOWN
from firma.core.ledger.state import State
from firma.core.ledger.store import Store, StoreError
from firma.core.model.diagnostic import Diagnostic, PermanentError, RefusedError, Severity, diagnose
from firma.engine.actor import find_actor
from firma.engine.git import GitFacts, read_git
from firma.engine.project import Project
from firma.engine.reasons import reason_of_recovery
from firma.engine.recovered import Restored
from firma.engine.store_place import check_store
from firma.engine.witnessing import memory_of
from firma.engine.world import World
from firma.stores.ledger import open_ledger
from firma.stores.problems import failure_of
from firma.stores.salvage import Proven, copy_proven, prove
from firma.stores.sqlite import open_sqlite
from firma.witness.client import ClientMemory

SIDES = ("-wal", "-shm")
"""What SQLite keeps beside a file: of another file it would be written into ours."""

WORKSHOP = ".recovering-"
"""How folders beside the ledger begin in which a file is made whole; a process that is killed leaves its own there."""

LOCK = ".recovery.lock"
"""The file that is locked while a copy takes the place of a ledger."""

AWAY = ".lost-"
"""What stands between a ledger's name and the time (ms) at which it was put away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What stands in the ledger's place: how far each unit is whole, and the state of each; nothing where unreadable.

    `whole`: everything in it can be proven.
    """

    there: bool = False
    whole: bool = False
    proven: tuple[Proven, ...] = ()
    states: Mapping[str, State] | None = None

    @property
    def known(self) -> Mapping[str, State]:
        """The states, by unit."""
        return self.states or {}

    @property
    def holds(self) -> bool:
        """Whether something lives in it, or may."""
        return any(state.objects for state in self.known.values())

    @property
    def unfinished(self) -> bool:
        """Whether a recovery was begun in it and not finished."""
        return any(not loss.searched for state in self.known.values() for loss in state.losses)

    @property
    def open(self) -> bool:
        """Whether a recovery was begun in it that nobody took note of yet."""
        return any(not loss.acknowledged for state in self.known.values() for loss in state.losses)


async def restore(
    project: Project, environment: str, backup: Path, *, reason: str = "", world: World | None = None
) -> Restored:
    """Put what can be proven of a backup in the place of the environment's ledger, for all units that are in it.

    Raises:
        PermanentError: F566, the ledger lies on a server; F532, the backup holds nothing that can be proven; F5…, a
            file cannot be read or written.
        RefusedError: F534, the ledger is there and whole; F968, a run or another recovery is at work on it; F809, F810.
    """
    world = world or World.real()
    path = project.store_of(environment)
    if not isinstance(path, Path):
        raise PermanentError(diagnose("F566", f"the ledger of {environment} lies on {path}", value=str(path)))
    check_store(project.root, path)
    git = await asyncio.to_thread(read_git, project.root)
    with _alone(path):
        return await _restored(project, path, backup, world, git, reason)


async def _restored(project: Project, path: Path, backup: Path, world: World, git: GitFacts, reason: str) -> Restored:
    stands = path if _is_there(path) else _interrupted(path, world) or path
    is_itself = _is_same(backup, path)
    try:
        now = await _standing(stands, world)
        if stands == path and now.whole and (now.unfinished or (is_itself and now.open)):
            found = Restored(backup=str(backup), units=_units(now.known), resumed=True)
        else:
            _check_lost(now, world, path, is_itself=is_itself or stands != path)
            found = await _replace(
                path, stands if is_itself else backup, now, world, git, reason, memory=memory_of(project)
            )
            found = found if stands == path else replace(found, put_away=str(stands))
    except StoreError as error:
        raise failure_of(error) from error
    _sweep(path)
    return found


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Let nobody else recover the same file meanwhile. Raises RefusedError (F968)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = path.with_name(LOCK)
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # it goes with the process, however that ends
        yield
        lock.unlink(missing_ok=True)
    except BlockingIOError as error:
        raise RefusedError(diagnose("F968", f"another recovery of {path}", value=str(path))) from error
    finally:
        os.close(handle)


def _check_lost(now: Standing, world: World, path: Path, *, is_itself: bool) -> None:
    """Refuse to let a copy take the place of what is not lost. Raises RefusedError (F534, F968)."""
    if now.whole and now.holds and not is_itself:
        raise RefusedError(diagnose("F534", f"{path} holds {_words(now)}", value=str(path)))
    _check_quiet(now, world)


def _interrupted(path: Path, world: World) -> Path | None:
    """Return the file that a recovery put away before it was killed, with all that lay beside it: we go on with it."""
    if not any(path.parent.glob(f"{WORKSHOP}*")):
        return None
    away = [one for one in path.parent.glob(f"{path.name}{AWAY}*") if not one.name.endswith(SIDES)]
    newest = max(away, key=lambda one: one.name, default=None)
    if newest is not None:
        _move_sides(path, newest, world)  # what SQLite had not put into the file yet is a part of it
    return newest


def _sweep(path: Path) -> None:
    """Remove what recoveries that were killed left beside the ledger: copies that nobody needs any more."""
    for folder in path.parent.glob(f"{WORKSHOP}*"):
        shutil.rmtree(folder, ignore_errors=True)


def _is_there(path: Path) -> bool:
    return path.is_file()


def _is_same(one: Path, other: Path) -> bool:
    return one.absolute() == other.absolute() or (one.exists() and other.exists() and one.samefile(other))


def _words(now: Standing) -> str:
    return ", ".join(f"{one.head.seq} entries of {one.unit}" for one in now.proven)


def _units(states: Mapping[str, State]) -> tuple[tuple[str, int], ...]:
    return tuple((unit, state.losses[-1].first) for unit, state in sorted(states.items()) if state.losses)


async def _standing(path: Path, world: World) -> Standing:
    """Return what stands there now; the file itself is only read, from a copy of it."""
    if not _is_there(path):
        return Standing()
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=WORKSHOP) as folder:
        copy = Path(folder) / path.name
        try:
            await asyncio.to_thread(_copy, path, copy)
            store = await open_sqlite(copy, create=False)
        except (OSError, StoreError):
            return Standing(there=True)
        try:
            proven = await prove(store)
            whole = all(not one.why for one in proven)
            states = {one.unit: await _state(store, one.unit, world) for one in proven if not one.why}
        except StoreError:
            return Standing(there=True)
        finally:
            await store.close()
    return Standing(there=True, whole=whole, proven=proven, states=states)


async def _state(store: Store, unit: str, world: World) -> State:
    return (await open_ledger(store, unit, clock=world.now_ms, entropy=world.entropy)).state


def _copy(source: Path, target: Path) -> None:
    """Copy a database with what its writers have not put into it yet."""
    shutil.copyfile(source, target)
    beside = source.with_name(source.name + "-wal")
    if beside.exists():
        shutil.copyfile(beside, target.with_name(target.name + "-wal"))
    target.chmod(0o600)


def _check_quiet(now: Standing, world: World) -> None:
    """Refuse while a process of this machine that may write to the file lives. Raises RefusedError (F968)."""
    host = world.process.host
    for unit, state in now.known.items():
        for lease in state.active():
            process = lease.fields.get("process", {})
            if process.get("host") == host and not world.is_gone(process):
                detail = f"{unit}#{lease.seq}, process {process.get('pid')}"
                raise RefusedError(diagnose("F968", detail, value=f"{unit}#{lease.seq}"))


async def _replace(
    path: Path, backup: Path, now: Standing, world: World, git: GitFacts, reason: str, *, memory: ClientMemory
) -> Restored:
    if not _is_there(backup):
        raise PermanentError(diagnose("F532", f"there is no file {backup}", value=str(backup)))
    await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=WORKSHOP) as folder:
        made, notes = await _whole(backup, Path(folder), path.name)
        units = await _begin(made, world, git, reason, now, backup, memory=memory)
        await asyncio.to_thread(_sync, made)
        away = _put_away(path, world)
        world.probe("before it takes the place")
        made.replace(path)
        world.probe("after it took the place")
        await asyncio.to_thread(_sync, path.parent)
    return Restored(backup=str(backup), units=units, put_away=away, notes=tuple(notes))


async def _whole(backup: Path, folder: Path, name: str) -> tuple[Path, list[Diagnostic]]:
    """Return a file with what can be proven of a backup, and what there is to say of it."""
    copy = folder / name
    try:
        await asyncio.to_thread(_copy, backup, copy)
        store = await open_sqlite(copy, create=False)
    except (OSError, StoreError) as error:
        raise PermanentError(diagnose("F532", f"{backup}: {error}", value=str(backup))) from error
    try:
        proven = await prove(store)
        if not any(one.head.seq for one in proven):
            raise PermanentError(diagnose("F532", f"{backup} holds no unit", value=str(backup)))
        cut = [one for one in proven if one.why]
        if not cut:
            return copy, []
        made = folder / f"whole-{name}"
        await copy_proven(store, made, [one for one in proven if one.head.seq])
    except StoreError as error:
        raise PermanentError(diagnose("F532", f"{backup}: {error.detail}", value=str(backup))) from error
    finally:
        await store.close()
    notes = [
        diagnose(
            "F533",
            f"{one.unit} is whole up to entry {one.head.seq}: {one.why}",
            severity=Severity.WARNING,
            value=one.unit,
        )
        for one in cut
    ]
    return made, notes


async def _begin(
    path: Path, world: World, git: GitFacts, reason: str, now: Standing, backup: Path, *, memory: ClientMemory
) -> tuple[tuple[str, int], ...]:
    """Say in each log of a file that entries are missing; in one that says so already, nothing."""
    claimed = {} if now.whole else {one.unit: one.claimed for one in now.proven}
    found = []
    store = await open_sqlite(path, create=False, probe=world.probe)
    try:
        for unit in await store.units():
            ledger = await open_ledger(store, unit, clock=world.now_ms, entropy=world.entropy)
            losses = ledger.state.losses
            if not losses or losses[-1].searched:
                first = ledger.head.seq + 1
                known = max(claimed.get(unit, 0), memory.size(unit))
                fields: dict[str, Any] = {
                    "from": first,
                    # Where all that was seen is there, it is said, too: others may have written more.
                    "to": known if known >= first - 1 > 0 else UNKNOWN,
                    "step": "begun",
                    "backup": backup.name,
                    "base": world.now_ms(),
                    "actor": find_actor(world.environment, git).to_plain(),
                    "reason": reason_of_recovery(reason, "begun", first),
                    "commit": git.described,
                }
                await ledger.append([Draft(kind=EntryKind.RECOVERY, fields=fields)])
            found.append((unit, ledger.state.losses[-1].first))
    finally:
        await store.close()
    return tuple(found)


def _put_away(path: Path, world: World) -> str:
    """Move what stands in the ledger's place away, with what SQLite keeps beside it; return where it went."""
    away = path.with_name(f"{path.name}{AWAY}{world.now_ms()}")
    # The file first: what is left beside it belongs to nothing then, and must be gone before ours stands there.
    if path.exists():
        _move(path, away, world)
    _move_sides(path, away, world)
    return str(away) if away.exists() else ""


def _move_sides(path: Path, away: Path, world: World) -> None:
    for side in SIDES:
        beside = path.with_name(path.name + side)
        if beside.exists():
            _move(beside, away.with_name(away.name + side), world)


def _move(source: Path, target: Path, world: World) -> None:
    world.probe(f"before {source.name} is put away")
    source.rename(target)
    world.probe(f"after {source.name} was put away")


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
