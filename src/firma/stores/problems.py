"""Problems of a store as messages to a person; knows every code of the area and no place that raises one."""

from __future__ import annotations

from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, TemporaryError, diagnose

_PASSING = frozenset({"F510", "F512", "F514", "F515", "F519", "F570"})
"""Codes that the same call may get past later, unchanged."""


def explain(error: StoreError) -> Diagnostic:
    """Return what a store's error says to a person: code, what happened, and where."""
    where = error.where
    detail = error.detail if not where or where in error.detail else f"{error.detail} ({where})"
    return diagnose(error.code, detail, value=where)


def failure_of(error: StoreError) -> FirmaError:
    """Return a store's error as one that ends a verb: temporary where the same call may succeed later."""
    kind = TemporaryError if error.code in _PASSING else PermanentError
    return kind(explain(error))
