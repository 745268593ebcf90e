"""Ledgers that lost entries or moved away: what is said of them each time, and what may not be done meanwhile."""

from __future__ import annotations

from firma.core.ledger.losing import missing_words
from firma.core.ledger.state import State
from firma.core.model.address import Unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, diagnose


def check_searched(unit: Unit, state: State) -> None:
    """Refuse to go on where things were not looked for after a loss. Raises PermanentError (F536)."""
    if any(not loss.searched for loss in state.losses):
        detail = f"{unit.short}: entries from {state.losses[-1].first} on were lost"
        raise PermanentError(diagnose("F536", detail, value=str(unit)))


def sealed_of(unit: Unit, state: State) -> list[Diagnostic]:
    """Return what is to be said each time of a unit whose ledger was moved to another store (F567)."""
    if not state.sealed:
        return []
    detail = f"{unit.short} goes on in {state.sealed}"
    return [diagnose("F567", detail, severity=Severity.WARNING, value=state.sealed)]


def losses_of(unit: Unit, state: State) -> list[Diagnostic]:
    """Return what is to be said each time of a unit that lost entries, until a person took note of it (F535)."""
    return [
        diagnose(
            "F535",
            f"{unit.short}: {missing_words(loss.first, loss.last)}",
            severity=Severity.WARNING,
            value=str(unit),
        )
        for loss in state.losses
        if not loss.acknowledged
    ]
