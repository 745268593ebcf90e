"""The verbs of an opened engine that say how things stand, and answer SQL; each in a module of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firma.engine.context import Context
from firma.engine.told import told

if TYPE_CHECKING:  # each verb loads what it needs
    from collections.abc import Sequence

    from firma.engine.stands import Queried, Standing


class StandingVerbs:
    """A part of `firma.engine.engine.Engine`."""

    context: Context

    @told
    async def status(self, units: Sequence[str] = ()) -> Standing:
        """Return how units stand: by folded state, without a look at the cloud. Raises FirmaError."""
        from firma.engine import standing

        return await standing.standing(self.context, units)

    @told
    async def query(self, sql: str, *, seconds: float, limit: int) -> Queried:
        """Return what read-only SQL over the ledger's projections answers. Raises FirmaError."""
        from firma.engine import querying

        return await querying.query(self.context, sql, seconds=seconds, limit=limit)
