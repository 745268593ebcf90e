"""The verb status: how each unit stands, by folded state and the newest checkpoint; asks no cloud."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from firma.core.ledger.cause import cause_of
from firma.core.ledger.entry import Entry, EntryKind
from firma.core.ledger.note import NoteError
from firma.core.ledger.state import Lease
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.engine.context import Context
from firma.engine.explaining import who_of
from firma.engine.holding import holders_of
from firma.engine.naming import units_of
from firma.engine.points import name_of_lease
from firma.engine.signers import counting
from firma.engine.stands import Living, Standing, UnitStanding
from firma.engine.witnessed import witnessed
from firma.signing.roots import Right
from firma.stores.checkpoints import Signed
from firma.stores.ledger import UnitLedger


async def standing(context: Context, names: Sequence[str] = ()) -> Standing:
    """Return how units stand (all that have a ledger here, where none is named).

    Raises:
        FirmaError: F904 no such unit; F5… a ledger cannot be read, or is not what its checkpoint covers.
    """
    units = [await _unit(context, await context.ledger(str(unit))) for unit in await units_of(context, names)]
    roots = context.trusted.roots if context.trusted is not None else None
    return Standing(
        environment=context.environment.name,
        store=str(context.project.store_of(context.environment.name)),
        roots=roots.version if roots is not None else 0,
        units=tuple(units),
    )


async def _unit(context: Context, ledger: UnitLedger) -> UnitStanding:
    state, newest = ledger.state, ledger.tree.newest
    last = _last(state.leases.values())
    cause = None if last is None else cause_of(_entry(last))
    return UnitStanding(
        unit=ledger.unit,
        entries=ledger.head.seq,
        resources=sum(1 for obj in state.objects.values() if obj.current),
        change="" if last is None else name_of_lease(last),
        when=0 if last is None else last.time,
        who=None if cause is None else who_of(cause),
        reason="" if cause is None else cause.reason,
        living=await _living(context, ledger),
        unresolved=tuple(sorted(obj.address for obj in state.objects.values() if obj.unresolved)),
        holds=len(state.holds),
        losses=sum(1 for loss in state.losses if not loss.acknowledged),
        sealed=state.sealed,
        covered=0 if newest is None else newest.checkpoint.size,
        signers=_signers(context, ledger.unit, newest),
        witnessed=await witnessed(context, ledger.unit),
    )


def _last(leases: Iterable[Lease]) -> Lease | None:
    """The newest run that carries a change: a lease of its own, such as a takeover's, has no plan."""
    carrying = [lease for lease in leases if lease.plan]
    return max(carrying, key=lambda lease: (lease.time, lease.seq), default=None)


def _entry(lease: Lease) -> Entry:
    """The lease as the entry that it was: who and why stand in its fields."""
    return Entry(seq=lease.seq, time=lease.time, kind=EntryKind.LEASE, fields=lease.fields)


async def _living(context: Context, ledger: UnitLedger) -> tuple[Living, ...]:
    leases = {lease.seq: lease for lease in ledger.state.active()}
    holders = await holders_of(context, ledger.unit, list(leases.values())) if leases else []
    return tuple(
        Living(run=one.run, who=who_of(cause_of(_entry(leases[one.lease]))), since=one.since, holder=one.words())
        for one in holders
    )


def _signers(context: Context, unit: str, newest: Signed | None) -> tuple[str, ...]:
    """Return whose signatures under the newest checkpoint count, by the newest trust roots."""
    roots = context.trusted.roots if context.trusted is not None else None
    if newest is None or roots is None:
        return ()
    try:
        return tuple(sorted(counting(newest.note, roots.having(Right.LOG), unit, newest.checkpoint.size)))
    except NoteError as error:
        raise PermanentError(diagnose("F554", f"the newest checkpoint of {unit}: {error}", value=unit)) from error
