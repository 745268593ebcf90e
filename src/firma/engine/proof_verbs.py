"""The verbs of an opened engine that prove what a ledger holds; each in a module of its own. Knows no rendering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firma.engine.context import Context
from firma.engine.told import told

if TYPE_CHECKING:  # each verb loads what it needs
    from collections.abc import Sequence

    from firma.engine.bundling import Bundle
    from firma.engine.result import Progress
    from firma.engine.verified import Verified


class ProofVerbs:
    """A part of `firma.engine.engine.Engine`."""

    context: Context

    @told
    async def verify(
        self, units: Sequence[str] = (), *, deep: bool = True, fetch: bool = False, progress: Progress
    ) -> Verified:
        """Return what came of verifying whole ledgers; what is wrong is in it. Raises FirmaError."""
        from firma.engine import verifying

        return await verifying.verify(self.context, units, deep=deep, fetch=fetch, progress=progress)

    @told
    async def bundle(self, what: str = "") -> Bundle:
        """Return one file's bytes with a change, or a whole unit, and all its proofs. Raises FirmaError."""
        from firma.engine import bundling

        return await bundling.bundle(self.context, what)
