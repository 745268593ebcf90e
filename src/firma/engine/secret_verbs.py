"""The verbs of an opened engine that are about secrets; each stands in a module of its own. Knows no rendering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firma.engine.context import Context
from firma.engine.told import told

if TYPE_CHECKING:  # each verb loads what it needs
    from firma.engine.redacted import Asked, Redacted, Redaction
    from firma.engine.result import Progress


class SecretVerbs:
    """A part of `firma.engine.engine.Engine`."""

    context: Context

    @told
    async def redaction(self, asked: Asked, *, progress: Progress) -> Redaction:
        """Return what redaction would destroy, and destroy nothing. Raises FirmaError."""
        from firma.engine import redacting

        return await redacting.find(self.context, asked, progress)

    @told
    async def redact(self, redaction: Redaction, *, reason: str, progress: Progress) -> Redacted:
        """Destroy values, and what holds them beside the records; every proof still holds. Raises FirmaError."""
        from firma.engine import redacting

        return await redacting.carry_out(self.context, redaction, reason, progress)
