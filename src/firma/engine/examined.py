"""What a look at an environment's store found, as values; looks at nothing itself."""

from __future__ import annotations

from dataclasses import dataclass

from firma.core.model.diagnostic import Diagnostic, errors
from firma.stores.health import UnitHealth


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """Where the ledger lies, how far each unit is whole, and what is wrong or to be known, the worst first."""

    place: str
    kind: str
    units: tuple[UnitHealth, ...] = ()
    findings: tuple[Diagnostic, ...] = ()

    @property
    def healthy(self) -> bool:
        """Whether nothing is wrong that a run would stumble over."""
        return not errors(self.findings)
