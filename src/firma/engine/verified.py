"""What `firma verify` found: unit by unit what was proven, by whom it is signed and remembered, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from firma.core.model.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Vouching:
    """Somebody who remembers the log up to an entry, and whether that is what the log says."""

    by: str
    upto: int
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitProof:
    """One unit: how much was proven.

    `signed`: checkpoints whose signature counts; `unsigned`: those from before the first key. `deep`: values, state,
    index and snapshots were looked at, too. `hidden` values are committed to, and nobody looked into them here.
    """

    unit: str
    entries: int = 0
    whole: bool = True
    """Whether the log was read to its end; else `entries` hold, and something is wrong in the next one."""
    values: int = 0
    hidden: int = 0
    checkpoints: int = 0
    covered: int = 0
    """Entries that the newest checkpoint covers."""
    signed: int = 0
    unsigned: int = 0
    signers: tuple[str, ...] = ()
    proven: int = 0
    """Leases whose actor was proven (by a token or a signature); `leases` of them in all."""
    leases: int = 0
    snapshots: int = 0
    vouching: tuple[Vouching, ...] = ()
    problems: int = 0

    @property
    def witnessed(self) -> int:
        """The newest entry that somebody else than this client remembers."""
        return max((one.upto for one in self.vouching if one.holds and one.by != "this client"), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """All units, and everything that is wrong, as diagnostics."""

    units: tuple[UnitProof, ...]
    problems: tuple[Diagnostic, ...]
    deep: bool = True
    roots: int = 0
    """The version of the trust roots that signatures were held against; 0 for none."""
