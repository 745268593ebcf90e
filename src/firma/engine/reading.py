"""Reading what a ledger says of one address, by the store's index: however long the log is; changes nothing."""

from __future__ import annotations

from firma.core.ledger.entry import Entry
from firma.core.ledger.store import StoreError
from firma.engine.context import Context
from firma.engine.naming import Meant
from firma.stores.checkpoints import newest_checkpoint
from firma.stores.ledger import read_about, sealer_of
from firma.stores.problems import failure_of


async def entries_about(context: Context, meant: Meant) -> tuple[Entry, ...]:
    """Return the entries about an address, by the store's index; sealed values where the key was opened.

    Raises:
        FirmaError: F5…, they cannot be read, the key does not open, or the newest checkpoint is signed by nobody who
            may.
    """
    unit = str(meant.unit)
    try:
        sealer = await sealer_of(context.store, unit, context.source, context.world.entropy)
        found = await read_about(context.store, unit, address=meant.address, sealer=sealer, accept=context.accept)
        newest = await newest_checkpoint(context.store, unit) if context.trusted and context.trusted.roots else None
    except StoreError as error:
        raise failure_of(error) from error
    context.check_proof(unit, found, newest)
    return found
