"""The verb takeover: a person ends the leases of runs that are gone; recorded, safe at any time, never automatic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from firma.core.apply.admission import holder_of
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.state import Lease, State
from firma.core.ledger.store import MovedError, StoreError
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, StaleError, diagnose
from firma.engine.context import Context
from firma.engine.holding import Holder, holders_of
from firma.engine.naming import units_of
from firma.engine.reasons import reason_of_takeover
from firma.engine.result import TakenOver
from firma.stores.ledger import UnitLedger
from firma.stores.problems import failure_of

TRIES_MAX = 20
"""How often a takeover is put again because the log moved: the run that is to be ended may write all the time."""


async def holders(context: Context, name: str) -> tuple[Holder, ...]:
    """Return who holds something of a unit, listening for those of other machines.

    Raises:
        UsageError: F904, there is no such unit. PermanentError: F923, nobody holds anything there.
    """
    (unit,) = await units_of(context, [name])
    state = (await context.ledger(str(unit))).state
    if not state.active():
        raise PermanentError(diagnose("F923", f"{unit.short} is free", value=unit.short))
    return tuple(await holders_of(context, str(unit), state.active(), listening=True))


async def takeover(context: Context, name: str, *, reason: str, seen: Sequence[Holder] | None = None) -> TakenOver:
    """End living leases of a unit, whole: a person says that their processes are gone; all, or those that were `seen`.

    Raises:
        UsageError: F904, there is no such unit. PermanentError: F923, nobody holds anything there.
        StaleError: F440, somebody else took over first, or all of them ended by themselves.
    """
    found = await holders(context, name) if seen is None else tuple(seen)
    (unit,) = await units_of(context, [name])
    ledger = await context.ledger(str(unit))
    over = tuple(one.lease for one in found)
    mine = await _end(context, ledger, over, reason)
    await _release(ledger, mine)
    return TakenOver(
        unit=str(unit),
        over=over,
        holders=tuple(one.words() for one in found),
        open_intents=len(ledger.state.open),
        notes=tuple(_warning(one) for one in found if one.heard.is_alive and not one.is_gone),
    )


def _warning(one: Holder) -> Diagnostic:
    return diagnose("F441", f"{one.run}: {one.words()}", severity=Severity.WARNING, value=one.run)


async def _end(context: Context, ledger: UnitLedger, over: Sequence[int], reason: str) -> int:
    """Put the takeover, again as long as only others' entries move the log; return its number."""
    for _ in range(TRIES_MAX):
        leases = [ledger.state.leases[number] for number in over]
        ended = [lease for lease in leases if not lease.alive]
        if ended:
            raise StaleError(_overtaken(ledger, ended))
        try:
            (entry,) = await ledger.append([_draft(context, ledger.unit, leases, reason)])
        except MovedError:
            continue
        except StoreError as error:
            raise failure_of(error) from error
        return entry.seq
    raise StaleError(diagnose("F440", f"{ledger.unit}: the log moved {TRIES_MAX} times", value=ledger.unit))


def _overtaken(ledger: UnitLedger, ended: Sequence[Lease]) -> Diagnostic:
    words = []
    for lease in ended:
        by = _taker(ledger.state, lease.seq)
        how = "ended by itself" if by is None else f"was taken over by {holder_of(by)}"
        words.append(f"{ledger.unit}#{lease.seq} {how}")
    return diagnose("F440", f"{'; '.join(words)}.", value=ledger.unit)


def _taker(state: State, number: int) -> Lease | None:
    return next((one for one in state.leases.values() if number in one.fields.get("over", ())), None)


def _draft(context: Context, unit: str, leases: Sequence[Lease], reason: str) -> Draft:
    fields: Mapping[str, Any] = {
        "writes": sorted({key for lease in leases for key in lease.writes}),
        "reads": [],
        "plan": "",
        "effect": "",
        "base": context.world.now_ms(),
        "actor": context.acting("takeover"),
        "process": context.world.process.to_plain(),
        "reason": reason_of_takeover(reason, [f"{unit}#{lease.seq}" for lease in leases]),
        "commit": context.git.described,
        "over": [lease.seq for lease in leases],
    }
    return Draft(kind=EntryKind.TAKEOVER, fields=fields)


async def _release(ledger: UnitLedger, mine: int) -> None:
    """Give back the lease by which the others were ended; somebody may have taken even that over."""
    while ledger.state.leases[mine].alive:
        try:
            await ledger.append([Draft(kind=EntryKind.RELEASE, run=mine, fields={"lease": mine, "end": "complete"})])
        except MovedError:
            continue
        except StoreError as error:
            raise failure_of(error) from error
