"""What the command line asks of an engine; `firma.engine.engine.Engine` keeps it, and so do the fakes of tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from firma.core.model.diagnostic import Diagnostic
from firma.core.plan.plan import Scope
from firma.engine.project import Project
from firma.engine.request import CancelToken, Confirmations, Overrides
from firma.engine.result import (
    Applied,
    Difference,
    GraphView,
    HistoryItem,
    Planned,
    Progress,
    Resolved,
    Shown,
    TakenOver,
    Why,
)


class Verbs(Protocol):
    """An opened engine."""

    async def close(self) -> None:
        """Let go of the store and of providers."""
        ...

    async def plan(
        self,
        units: Sequence[str] = (),
        *,
        refresh: str = "touched",
        destroy: bool = False,
        locked: bool = False,
        relock: bool = False,
        scope: Scope | None = None,
        progress: Progress,
    ) -> Planned:
        """Return a stored plan of units (all of the environment where none is named); of a scope, a partial one."""
        ...

    async def apply(
        self,
        planned: Planned | str,
        *,
        reason: str,
        confirmations: Confirmations,
        progress: Progress,
        cancel: CancelToken,
    ) -> Applied:
        """Apply a plan, or the stored plan of a digest (or its beginning)."""
        ...

    async def rollback(self, target: str, *, progress: Progress) -> Planned:
        """Return the plan that takes back an address's last change, `last`, a plan digest or a run."""
        ...

    async def release(self, target: str, *, progress: Progress) -> Planned:
        """Return the plan that lifts what is held at an address."""
        ...

    async def resolve(self, address: str, *, adopt: str | None, absent: bool, search: bool, reason: str) -> Resolved:
        """Settle what is unresolved."""
        ...

    async def takeover(self, unit: str, *, reason: str) -> TakenOver:
        """End the leases of a run that is gone."""
        ...

    async def state(self, units: Sequence[str] = ()) -> tuple[Shown, ...]:
        """Return the objects of units."""
        ...

    async def show(self, what: str) -> Shown | Planned:
        """Return one object by address, or a stored plan by digest."""
        ...

    async def outputs(self, unit: str) -> Mapping[str, Any]:
        """Return a unit's outputs."""
        ...

    async def why(self, address: str) -> Why:
        """Return what changed an address (or attribute) last."""
        ...

    async def history(self, what: str = "", limit: int = 20) -> tuple[HistoryItem, ...]:
        """Return changes, newest first."""
        ...

    async def diff(self, a: str | None, b: str | None) -> tuple[Difference, ...]:
        """Return what differs between two runs, a run and now, or ledger and source."""
        ...

    async def graph(self, units: Sequence[str] = ()) -> GraphView:
        """Return nodes with what a plan would do to them, and edges."""
        ...


Opener = Callable[[Project, str, Overrides], Awaitable[Verbs]]
"""Opens an engine for a project and an environment."""


async def open_engine(project: Project, environment: str, overrides: Overrides) -> Verbs:
    """Open the real engine."""
    from firma.engine.engine import Engine

    engine: Verbs = await Engine.open(project, environment, overrides=overrides)
    return engine


Validator = Callable[[Project], Awaitable[tuple[Diagnostic, ...]]]
"""Evaluates and checks everything, without store or cloud."""


async def validate_project(project: Project) -> tuple[Diagnostic, ...]:
    """Return what the real engine finds wrong in any environment."""
    from firma.engine.validating import validate

    return await validate(project)
