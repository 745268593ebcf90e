"""The scope of a partial plan over several units: whether each pattern names something, and what it is near to."""

from __future__ import annotations

import difflib
import shlex
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import Diagnostic, UsageError, diagnose
from firma.core.plan.plan import Plan, Scope
from firma.core.plan.scope import covering, forms, known_names, unmatched
from firma.core.plan.sheet import Sheet

NEAR_MAX = 3
"""How many names a message offers."""

NEAR = 0.75
"""How alike a name must be to be offered: at difflib's own 0.6, much is that nobody meant."""

COMPARED_MAX = 20_000
"""Names that are compared with one that matches nothing, at most: beyond, a hint is not worth the wait."""


def check_scope(scope: Scope, sheets: Mapping[str, Sheet]) -> None:
    """Refuse a target or an exclude that names nothing in any of the planned units.

    Raises:
        UsageError: F255 a target, F256 an exclude; F375, every target is excluded.
    """
    if not scope:
        return
    names = {unit: known_names(sheet) for unit, sheet in sheets.items()}
    problems = _idle("F255", scope.targets, names) + _idle("F256", scope.excludes, names)
    if problems:
        raise UsageError(*problems)
    if scope.targets and scope.excludes and not _left(scope, names):
        raise _cancelled(scope, "everything that is named is excluded, too")


def check_rest(scope: Scope, plans: Collection[Plan]) -> None:
    """Refuse a plan of nothing whose targets are all held back for what is excluded.

    Raises:
        UsageError: F375.
    """
    if not (scope.targets and scope.excludes) or any(plan.operations or plan.deferred for plan in plans):
        return
    held = []
    for plan in plans:
        unit = parse_unit(plan.unit)
        wanted, out = covering(scope.targets, unit), covering(scope.excludes, unit)
        held += [f"{unit.short}/{name}" for name in plan.scope.held_changes if wanted(name) and not out(name)]
    if held:
        more = f" and {len(held) - NEAR_MAX:,} more" if len(held) > NEAR_MAX else ""
        raise _cancelled(scope, f"{', '.join(held[:NEAR_MAX])}{more} cannot be had without what is excluded")


def _left(scope: Scope, names: Mapping[str, tuple[str, ...]]) -> bool:
    """Return whether a target names something that no exclude names."""
    for text, known in names.items():
        unit = parse_unit(text)
        wanted, out = covering(scope.targets, unit), covering(scope.excludes, unit)
        if any(wanted(name) and not out(name) for name in known):
            return True
    return False


def _cancelled(scope: Scope, why: str) -> UsageError:
    words = scope_words({"targets": scope.targets, "excludes": scope.excludes})
    return UsageError(diagnose("F375", f"{words}: {why}", value=words))


def _idle(code: str, patterns: Sequence[str], names: Mapping[str, tuple[str, ...]]) -> list[Diagnostic]:
    idle = set(patterns)
    for unit, known in names.items():
        idle &= unmatched(idle, parse_unit(unit), known)
    return [diagnose(code, f"{pattern!r}{_hint(pattern, names)}", value=pattern) for pattern in sorted(idle)]


def _hint(pattern: str, names: Mapping[str, tuple[str, ...]]) -> str:
    units = ", ".join(parse_unit(unit).short for unit in names) or "no unit"
    called = sorted({form for known in names.values() for name in known for form in forms(name)})
    compared = () if "*" in pattern else called[:COMPARED_MAX]
    near = difflib.get_close_matches(pattern, compared, n=NEAR_MAX, cutoff=NEAR)
    return f"; did you mean {' or '.join(repr(name) for name in near)}?" if near else f", in {units}"


def recorded_scope(plan: Plan) -> Mapping[str, Any]:
    """Return what a lease says of the scope of its plan; nothing for a whole one."""
    if not plan.scope:
        return {}
    return {"scope": {"targets": list(plan.scope.targets), "excludes": list(plan.scope.excludes)}}


def scope_words(recorded: Mapping[str, Any]) -> str:
    """Return the options that made a plan partial, as they were given; empty for a whole one."""
    named = [("--target", recorded.get("targets", ())), ("--exclude", recorded.get("excludes", ()))]
    return " ".join(f"{option} {shlex.quote(str(pattern))}" for option, patterns in named for pattern in patterns)
