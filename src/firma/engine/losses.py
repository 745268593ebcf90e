"""Lost entries: what is said of them at each plan and apply, and what may not be done before they were searched for."""

from __future__ import annotations

from firma.core.ledger.state import State
from firma.core.model.address import Unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, diagnose


def check_searched(unit: Unit, state: State) -> None:
    """Refuse to go on where things were not looked for after a loss. Raises PermanentError (F536)."""
    if any(not loss.searched for loss in state.losses):
        detail = f"{unit.short}: entries from {state.losses[-1].first} on were lost"
        raise PermanentError(diagnose("F536", detail, value=str(unit)))


def losses_of(unit: Unit, state: State) -> list[Diagnostic]:
    """Return what is to be said each time of a unit that lost entries, until a person took note of it (F535)."""
    return [
        diagnose(
            "F535",
            f"{unit.short}: entries {loss.first} to {loss.last or 'unknown'} are missing",
            severity=Severity.WARNING,
            value=str(unit),
        )
        for loss in state.losses
        if not loss.acknowledged
    ]
