"""Parts of a fake engine: what it answers where nobody says otherwise, and its answers about proof."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cli_samples import NOW, sample_audit, sample_redacted, sample_redaction, sample_rotated
from firma.engine.audited import Audited, Rotated
from firma.engine.bundling import Bundle
from firma.engine.redacted import Asked, Redacted, Redaction
from firma.engine.result import Applied, Exit, Progress, UnitRun, Who, Witnessed
from firma.engine.rotating import Rotation
from firma.engine.stands import Living, Queried, Standing, UnitStanding
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


ANN = Who(subject="ann@example.com", host="laptop")

STANDING = Standing(
    environment="dev",
    store="/project/.firma/ledger.db",
    roots=2,
    units=(
        UnitStanding(
            unit="shop/payments@dev",
            entries=120,
            resources=9,
            change="3f2a9c1b77d0" + "0" * 52,
            when=NOW - 3_600_000,
            who=ANN,
            reason="orders wait longer",
            living=(Living(run="shop/payments@dev#119", who=ANN, since=NOW - 5_000, holder="ann, process 7 on ci"),),
            unresolved=tuple(f"aws.sqs.Queue:q{number}" for number in range(7)),
            holds=1,
            losses=1,
            covered=118,
            signers=("shop",),
            witnessed=Witnessed(entries=120, upto=100, by="git origin"),
        ),
        UnitStanding(unit="shop/network@dev", entries=0, resources=0, sealed="postgresql://db/ledgers"),
    ),
)
"""A unit with everything that can be said, and one with nothing."""

QUERIED = Queried(
    columns=("address", "n"),
    rows=(("aws.sqs.Queue:orders", 1), ("a\x1b[31m,b", None), ("x", 0.5)),
    more=True,
    tables=("resources",),
)
"""Some rows, one of them with what a terminal would take for a command."""


class FakeProofs:
    """Answers what is asked about proof and secrets, and how things stand."""

    __slots__ = ()

    def _note(self, verb: str, **what: Any) -> None:
        """Remember what was asked: the whole fake does."""

    async def verify(
        self, units: Sequence[str] = (), *, deep: bool = True, fetch: bool = False, progress: Progress
    ) -> Verified:
        progress.phase("verify", "payments@dev")
        self._note("verify", units=tuple(units), deep=deep, fetch=fetch)
        return VERIFIED

    async def status(self, units: Sequence[str] = ()) -> Standing:
        self._note("status", units=tuple(units))
        return STANDING

    async def query(self, sql: str, *, seconds: float, limit: int) -> Queried:
        self._note("query", sql=sql, seconds=seconds, limit=limit)
        return QUERIED

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
