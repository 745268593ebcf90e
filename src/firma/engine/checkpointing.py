"""Checkpoints at the end of runs: of each unit to which something was recorded under a lease; fails no run."""

from __future__ import annotations

from firma.core.ledger.note import NoteError
from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import FirmaError, Severity, diagnose
from firma.engine.context import Context
from firma.stores.ledger import UnitLedger


async def mark_all(context: Context) -> None:
    """Keep a checkpoint of each unit's log that this process wrote to since its last one."""
    for ledger in tuple(context.ledgers.values()):
        await mark(context, ledger)


async def mark(context: Context, ledger: UnitLedger) -> None:
    """Keep a checkpoint of a unit's log where it is due, signed by what signs here; what fails is noted (F583).

    What was recorded stays recorded without one, and the next run's checkpoint covers it.
    """
    if not ledger.is_due:
        return
    try:
        signed = await ledger.keep_checkpoint(context.signers(ledger.unit))
        if signed is not None and context.witnessing is not None:
            context.witnessing.mark(ledger.unit, signed)
    except (StoreError, NoteError, FirmaError) as error:
        detail = error.detail if isinstance(error, StoreError) else str(error)
        note = diagnose("F583", f"{ledger.unit}: {detail}", severity=Severity.WARNING, value=ledger.unit)
        context.notes.append(note)
