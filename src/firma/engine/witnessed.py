"""How far somebody else remembers a unit's log: what `why` and `status` say of it; asks no witness."""

from __future__ import annotations

from firma.core.ledger.store import StoreError
from firma.engine.context import Context
from firma.engine.result import Witnessed
from firma.stores.problems import failure_of


async def witnessed(context: Context, unit: str) -> Witnessed:
    """Return how far others remember a unit's log, as it was recorded when they were told. Raises FirmaError."""
    try:
        head = await context.store.head(unit)
        known = {} if context.witnessing is None else await context.witnessing.covered(unit)
    except StoreError as error:
        raise failure_of(error) from error
    by, upto = max(known.items(), key=lambda one: one[1], default=("", 0))
    return Witnessed(entries=head.seq, upto=min(upto, head.seq), by=by)
