"""What an examination finds, as values; examines nothing."""

from __future__ import annotations

from dataclasses import dataclass

from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, or to be known."""

    error: StoreError
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitHealth:
    """How far a unit's log is whole: its last entry as the store says, and the last one that can be proven.

    `newest_ms` is the time of the last proven entry, ms since 1970, 0 where there is none; `sealed`: it has a key.
    """

    unit: str
    entries: int
    whole: int
    newest_ms: int = 0
    sealed: bool = False
