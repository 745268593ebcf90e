"""Exit codes from results and errors, and which wins; knows no text."""

from __future__ import annotations

from collections.abc import Iterable

from firma.core.model.diagnostic import (
    ApprovalError,
    Diagnostic,
    FirmaError,
    RefusedError,
    StaleError,
    UnresolvedError,
    UsageError,
    errors,
)
from firma.engine.result import PRECEDENCE, Exit, Planned

_BY_ERROR: tuple[tuple[type[FirmaError], Exit], ...] = (
    (UsageError, Exit.USAGE),
    (RefusedError, Exit.REFUSED),
    (ApprovalError, Exit.APPROVAL),
    (StaleError, Exit.STALE),
    (UnresolvedError, Exit.UNRESOLVED),
)


def worst(codes: Iterable[Exit]) -> Exit:
    """Return the code that wins: the first of 130, 1, 4, 6, 5, 7, 3, 2; usage alone stands before any work."""
    found = set(codes)
    if Exit.USAGE in found:
        return Exit.USAGE
    return next((code for code in PRECEDENCE if code in found), Exit.DONE)


def exit_of_error(error: FirmaError) -> Exit:
    """Return the code of an error by what the caller does next."""
    return next((code for kind, code in _BY_ERROR if isinstance(error, kind)), Exit.ERROR)


def exit_of_plan(planned: Planned, *, exit_code: bool) -> Exit:
    """Return the code of a plan: refused, unresolved, incomplete, or (only with `--exit-code`) changes, not records."""
    codes = [Exit.DONE]
    if refusals_of(planned):
        codes.append(Exit.REFUSED)
    if planned.unresolved:
        codes.append(Exit.UNRESOLVED)
    if any(p.deferred for p in planned.plans):
        codes.append(Exit.INCOMPLETE)
    if exit_code and any(not p.only_records for p in planned.plans):
        codes.append(Exit.CHANGES)
    return worst(codes)


def refusals_of(planned: Planned) -> tuple[Diagnostic, ...]:
    """Return what the verdicts of all units refuse."""
    return tuple(d for verdict in planned.verdicts.values() for d in verdict.refusals)


def exit_of_diagnostics(diagnostics: Iterable[Diagnostic]) -> Exit:
    """Return 1 if there is an error among them."""
    return Exit.ERROR if errors(diagnostics) else Exit.DONE
