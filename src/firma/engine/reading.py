"""Reading what a ledger says of one address, by the store's index: however long the log is; changes nothing."""

from __future__ import annotations

from firma.core.ledger.entry import Entry
from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import PermanentError
from firma.engine.context import Context
from firma.engine.naming import Meant
from firma.stores.checkpoints import Signed, newest_checkpoint
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
        newest = await newest_checkpoint(context.store, unit)
    except StoreError as error:
        raise failure_of(error) from error
    context.check_roots(unit, found)
    await _check_remembered(context, unit, newest)
    return found


async def _check_remembered(context: Context, unit: str, newest: Signed | None) -> None:
    """Hold what this client remembers against the ledger; where it does not fit, the whole log says what was lost."""
    if context.witnessing is None:
        return
    try:
        head = await context.store.head(unit)
        await context.witnessing.check(unit, head.seq, newest)
    except StoreError as error:
        raise failure_of(error) from error
    except PermanentError:
        await context.ledger(unit)
