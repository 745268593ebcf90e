"""Units that began after the copy that a ledger goes on from: their logs begin again, saying that entries are missing.

They are known from what this client and the git witness remember, and from the source; looks for nothing they made.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.losing import UNKNOWN
from firma.core.ledger.store import MovedError, StoreError
from firma.core.model.address import AddressError, Unit, parse_unit
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, Severity, diagnose
from firma.engine.context import Context
from firma.engine.declared import Declared
from firma.engine.guard import genesis
from firma.engine.naming import units_of
from firma.engine.reasons import reason_of_recovery
from firma.stores.ledger import open_ledger
from firma.stores.problems import failure_of
from firma.witness.remembered import WitnessError


async def begin_lost(context: Context, declared: Iterable[Unit], reason: str, notes: list[Diagnostic]) -> None:
    """Begin the log of each unit of the environment that is remembered and has none, with a `recovery` entry.

    Where entries of another unit are missing, too, so are those of declared units without log: the copy may be older
    than they are. What is begun and was never applied holds nothing, and nothing is found of it.

    Raises:
        FirmaError: a log cannot be read or written.
    """
    known = {
        unit: size for unit, size in (await _remembered(context, notes)).items() if not await _begun(context, unit)
    }
    for unit, size in sorted(known.items(), key=lambda pair: str(pair[0])):
        await _begin(context, unit, size, reason)
    if not await _is_any_lost(context):
        return
    for unit in sorted(declared, key=str):
        if _is_here(context, unit) and not await _begun(context, unit):
            await _begin(context, unit, 0, reason)


async def kinds_nearby(context: Context, declared: Declared, first: int) -> set[tuple[str, str]]:
    """Return (type, provider instance) of everything in the environment, where a unit lost all its entries.

    Nothing is left that says what that unit held; what its neighbours hold is the best guess.
    """
    if first > 1:
        return set()
    states = [(await context.ledger(str(unit))).state for unit in await units_of(context)]
    held = {(obj.type, obj.provider) for state in states for obj in state.objects.values() if obj.type}
    return held | {
        (node.address.type, node.provider) for unit in declared.documents for node in declared.resources(unit)
    }


async def check_copy_searched(context: Context, unit: Unit) -> None:
    """Refuse to begin a unit while a copy is in the ledger's place that may be older than the unit is.

    Raises:
        PermanentError: F536.
    """
    for other in await units_of(context):
        try:
            losses = (await context.ledger(str(other))).state.losses
        except FirmaError:
            continue  # whoever asks for that unit is told
        if any(not loss.searched for loss in losses):
            detail = f"{unit.short} has no log, and may have had one: entries of {other.short} were lost"
            raise PermanentError(diagnose("F536", detail, value=str(unit)))


def strangers_of(context: Context, tags: Iterable[tuple[str, str]], known: Iterable[Unit]) -> list[Diagnostic]:
    """Return warnings (F540) of units of this environment that nobody knows, and whose things were found.

    `tags`: (what a thing's tag says of its object, its type and identifier in words).
    """
    names = {str(unit) for unit in known}
    found: dict[str, list[str]] = {}
    for text, words in tags:
        name = text.rpartition("/")[0]
        unit = _unit(name)
        if unit is not None and name not in names and _is_here(context, unit):
            found.setdefault(name, []).append(words)
    return [
        diagnose(
            "F540",
            f"{name}: {', '.join(sorted(set(things))[:THINGS_MAX])}",
            severity=Severity.WARNING,
            value=name,
        )
        for name, things in sorted(found.items())
    ]


THINGS_MAX = 8
"""Most things of an unknown unit that are named."""


async def _remembered(context: Context, notes: list[Diagnostic]) -> Mapping[Unit, int]:
    """How many entries somebody remembers of the environment's units."""
    witnessing = context.witnessing
    if witnessing is None:
        return {}
    sizes = dict(await asyncio.to_thread(witnessing.memory.units))
    git = witnessing.git()
    if git is not None:
        try:
            for one in await asyncio.to_thread(lambda: git.recall(fetch=True)):
                sizes[one.unit] = max(sizes.get(one.unit, 0), one.checkpoint.size)
        except WitnessError as error:
            notes.append(diagnose(error.code, error.detail, severity=Severity.WARNING))
    named = {unit: size for text, size in sizes.items() if size and (unit := _unit(text)) is not None}
    return {unit: size for unit, size in named.items() if _is_here(context, unit)}


def _unit(text: str) -> Unit | None:
    try:
        return parse_unit(text)
    except AddressError:
        return None


def _is_here(context: Context, unit: Unit) -> bool:
    return (unit.project, unit.environment) == (context.project.name, context.environment.name)


async def _begun(context: Context, unit: Unit) -> bool:
    try:
        return bool((await context.store.head(str(unit))).seq)
    except StoreError as error:
        raise failure_of(error) from error


async def _is_any_lost(context: Context) -> bool:
    for unit in await units_of(context):
        if any(not loss.acknowledged for loss in (await context.ledger(str(unit))).state.losses):
            return True
    return False


async def _begin(context: Context, unit: Unit, size: int, reason: str) -> None:
    """Begin a log, in one group with what says that its entries are missing: what is remembered of it holds no more."""
    fields: dict[str, Any] = {
        "from": 1,
        "to": size or UNKNOWN,
        "step": "begun",
        "base": context.world.now_ms(),
        "actor": context.acting("recovery"),
        "reason": reason_of_recovery(reason, "begun", 1),
        "commit": context.git.described,
    }
    lost = Draft(kind=EntryKind.RECOVERY, fields=fields)
    world = context.world
    try:
        ledger = await open_ledger(
            context.store,
            str(unit),
            key=context.source,
            clock=world.now_ms,
            entropy=world.entropy,
            accept=context.accept,
        )
        await ledger.begin(genesis(unit, context.environment, base=world.now_ms(), store=context.lives), lost)
    except MovedError:
        return  # somebody else began it at this moment
    except StoreError as error:
        raise failure_of(error) from error
    context.ledgers[str(unit)] = ledger
