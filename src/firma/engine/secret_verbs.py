"""The verbs of an opened engine that are about secrets; each stands in a module of its own. Knows no rendering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firma.engine.context import Context
from firma.engine.told import told

if TYPE_CHECKING:  # each verb loads what it needs
    from collections.abc import Sequence

    from firma.engine.audited import Audited, Rotated
    from firma.engine.redacted import Asked, Redacted, Redaction
    from firma.engine.result import Progress
    from firma.engine.rotating import Rotation


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

    @told
    async def rotate(self, rotation: Rotation) -> tuple[Rotated, ...]:
        """Give units a new key that takes the former ones along. Raises FirmaError."""
        from firma.engine import rotating

        return await rotating.rotate(self.context, rotation)

    @told
    async def audit_secrets(self, units: Sequence[str] = ()) -> Audited:
        """Return which secrets are used where, and who could read what. Raises FirmaError."""
        from firma.engine import auditing

        return await auditing.audit(self.context, units)
