"""Opening a unit's ledger for tests; knows no case."""

from __future__ import annotations

from firma.core.ledger.store import (
    Sealer,
    Store,
)
from firma.stores.ledger import UnitLedger, open_ledger
from firma.stores.sealing import KeySource
from ledger_world import UNIT, Clock, entropy, genesis

WEB = "a:aws.s3.Bucket:web"


async def opened(
    store: Store, who: str = "", *, sealer: Sealer | None = None, key: KeySource | None = None
) -> UnitLedger:
    return await open_ledger(store, UNIT, clock=Clock(), entropy=entropy(who), sealer=sealer, key=key)


async def begun(store: Store, key: KeySource | None = None) -> UnitLedger:
    ledger = await opened(store, key=key)
    await ledger.begin(genesis())
    return ledger
