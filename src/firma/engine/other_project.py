"""The ledgers of another project, read only: opened once, caught up each time; knows nothing of our own."""

from __future__ import annotations

from dataclasses import dataclass, field

from firma.core.ledger.store import Sealer, Store, StoreError
from firma.engine.world import World
from firma.stores.ledger import UnitLedger, open_ledger
from firma.stores.problems import failure_of
from firma.stores.sealing import KeySource


@dataclass(slots=True)
class OtherProject:
    """A store that is not ours, and the key of what is sealed in it, where we have one."""

    store: Store
    key: KeySource | None
    world: World
    ledgers: dict[str, UnitLedger] = field(default_factory=dict)

    async def ledger(self, unit: str) -> UnitLedger:
        """Return a unit's ledger. Raises FirmaError (F5…) where it cannot be read."""
        try:
            if unit in self.ledgers:
                await self.ledgers[unit].catch_up()
            else:
                clock, entropy = self.world.now_ms, self.world.entropy
                found = await open_ledger(self.store, unit, key=self.key, clock=clock, entropy=entropy)
                self.ledgers.setdefault(unit, found)
        except StoreError as error:
            raise failure_of(error) from error
        return self.ledgers[unit]

    async def sealer_of(self, unit: str) -> Sealer | None:
        """Return what opens a unit's sealed values; None without a key. Raises FirmaError as `ledger` does."""
        return (await self.ledger(unit)).sealer
