"""Parts of a fake engine: what it answers where nobody says otherwise, and its answers about proof."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cli_samples import sample_audit, sample_redacted, sample_redaction, sample_rotated
from firma.engine.audited import Audited, Rotated
from firma.engine.bundling import Bundle
from firma.engine.redacted import Asked, Redacted, Redaction
from firma.engine.result import Applied, Exit, Progress, UnitRun
from firma.engine.rotating import Rotation
from firma.engine.verified import UnitProof, Verified, Vouching

OK = Applied(
    runs=(UnitRun(unit="shop/payments@dev", status="done", run="payments@dev#7", counts={"done": 3}),), exit=Exit.DONE
)

VERIFIED = Verified(
    units=(
        UnitProof(
            unit="shop/payments@dev",
            entries=120,
            values=300,
            hidden=2,
            checkpoints=4,
            covered=118,
            signed=3,
            unsigned=1,
            signers=("shop",),
            proven=2,
            leases=5,
            vouching=(Vouching("git origin", 100, holds=True), Vouching("this client", 118, holds=True)),
        ),
    ),
    problems=(),
    roots=2,
)
"""One unit that holds."""


class FakeProofs:
    """Answers what is asked about proof and secrets."""

    __slots__ = ()

    def _note(self, verb: str, **what: Any) -> None:
        """Remember what was asked: the whole fake does."""

    async def verify(
        self, units: Sequence[str] = (), *, deep: bool = True, fetch: bool = False, progress: Progress
    ) -> Verified:
        progress.phase("verify", "payments@dev")
        self._note("verify", units=tuple(units), deep=deep, fetch=fetch)
        return VERIFIED

    async def bundle(self, what: str = "") -> Bundle:
        self._note("bundle", what=what)
        return Bundle(data=b"{}", change="3f2a", units=("shop/payments@dev",), entries=9, signed_by=("shop",))

    async def rotate(self, rotation: Rotation) -> tuple[Rotated, ...]:
        self._note("rotate", rotation=rotation)
        return sample_rotated()

    async def audit_secrets(self, units: Sequence[str] = ()) -> Audited:
        self._note("audit_secrets", units=tuple(units))
        return sample_audit()

    async def redaction(self, asked: Asked, *, progress: Progress) -> Redaction:
        del progress
        self._note("redaction", asked=asked)
        return sample_redaction(asked.target)

    async def redact(self, redaction: Redaction, *, reason: str, progress: Progress) -> Redacted:
        del progress
        self._note("redact", target=redaction.target, reason=reason)
        return sample_redacted()
