"""What the command line asks of an engine; `firma.engine.engine.Engine` keeps it, and so do the fakes of tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from firma.core.model.diagnostic import Diagnostic
from firma.core.plan.plan import Scope
from firma.engine.answers import Blamed, Found, HistoryPage, HistoryQuery, RunPage, UnitShown
from firma.engine.audited import Audited, Rotated
from firma.engine.bundling import Bundle
from firma.engine.drift_result import Accepted, Drifted, Refreshed
from firma.engine.examined import Examined
from firma.engine.holding import Holder
from firma.engine.patching.wanted import Patch
from firma.engine.project import Project
from firma.engine.recovered import Recovered, Restored
from firma.engine.redacted import Asked, Redacted, Redaction
from firma.engine.request import CancelToken, Confirmations, Overrides, Selection
from firma.engine.result import (
    Applied,
    Difference,
    GraphView,
    Planned,
    Progress,
    Resolved,
    Shown,
    TakenOver,
    Why,
)
from firma.engine.rotating import Rotation
from firma.engine.stands import Queried, Standing
from firma.engine.verified import Verified

if TYPE_CHECKING:  # it loads what only runs need
    from firma.engine.holding import Holder
from firma.engine.rolled import Going


class Verbs(Protocol):
    """An opened engine."""

    def warnings(self) -> tuple[Diagnostic, ...]:
        """Return what is to be said of every ledger that was opened, whatever was asked of it."""
        ...

    async def close(self) -> None:
        """Let go of the store and of providers."""
        ...

    async def verify(
        self, units: Sequence[str] = (), *, deep: bool = True, fetch: bool = False, progress: Progress
    ) -> Verified:
        """Return what came of verifying whole ledgers."""
        ...

    async def bundle(self, what: str = "") -> Bundle:
        """Return one file's bytes with a change, or a whole unit, and all its proofs."""
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
        selection: Selection | None = None,
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

    async def rollback(self, target: str, *, progress: Progress, going: Going | None = None) -> Planned:
        """Return the plan that takes a change back, or brings an address, unit or environment back to a moment."""
        ...

    async def release(self, target: str, *, progress: Progress, going: Going | None = None) -> Planned:
        """Return the plan that lifts what is held at an address, by a change, or in a unit."""
        ...

    async def drift(self, names: Sequence[str] = (), *, progress: Progress) -> Drifted:
        """Return what differs from reality, and by whom."""
        ...

    async def revert(self, names: Sequence[str], *, progress: Progress) -> Planned:
        """Return the plan that sets back what differs at addresses."""
        ...

    async def accept(self, name: str, *, until: int, owner: str, reason: str, progress: Progress) -> Accepted:
        """Accept what differs at an address until a moment (ms)."""
        ...

    async def adopt_drift(self, names: Sequence[str] = (), *, progress: Progress) -> Patch:
        """Return the patch by which the source says what is there."""
        ...

    async def rollback_patch(self, planned: Planned | None, *, progress: Progress) -> Patch:
        """Return the patch by which the source says what a rollback's plan, or the ledger (None), holds."""
        ...

    async def refresh(self, names: Sequence[str] = (), *, progress: Progress) -> Refreshed:
        """Look at objects and record what differs."""
        ...

    async def move(self, source: str, target: str, *, progress: Progress) -> Planned:
        """Return the plan that gives what lives at an address another one, in any unit."""
        ...

    async def adopt(self, address: str, identifier: str, *, progress: Progress) -> Planned:
        """Return the plan that looks after a thing that is there already."""
        ...

    async def forget(self, address: str, *, progress: Progress) -> Planned:
        """Return the plan that leaves what lives at an address where it is."""
        ...

    async def replace(self, address: str, *, progress: Progress) -> Planned:
        """Return the plan that makes what lives at an address anew."""
        ...

    async def resolve(self, address: str, *, adopt: str | None, absent: bool, search: bool, reason: str) -> Resolved:
        """Settle what is unresolved."""
        ...

    async def holders(self, unit: str) -> tuple[Holder, ...]:
        """Return who holds something of a unit, and when each was heard last."""
        ...

    async def takeover(self, unit: str, *, reason: str, seen: Sequence[Holder] | None = None) -> TakenOver:
        """End the leases of runs that are gone: all living ones, or those that were `seen`."""
        ...

    async def recover(
        self,
        units: Sequence[str] = (),
        *,
        types: Sequence[str] = (),
        reason: str = "",
        confirmations: Confirmations | None = None,
        progress: Progress,
    ) -> Recovered:
        """Look for what lost entries made, and record it."""
        ...

    async def redaction(self, asked: Asked, *, progress: Progress) -> Redaction:
        """Return what redaction would destroy, and destroy nothing."""
        ...

    async def redact(self, redaction: Redaction, *, reason: str, progress: Progress) -> Redacted:
        """Destroy values, and what holds them beside the records."""
        ...

    async def rotate(self, rotation: Rotation) -> tuple[Rotated, ...]:
        """Give units a new key that takes the former ones along."""
        ...

    async def audit_secrets(self, units: Sequence[str] = ()) -> Audited:
        """Return which secrets are used where, and who could read what."""
        ...

    async def acknowledge(self, units: Sequence[str] = (), *, reason: str) -> Recovered:
        """Take note of lost entries."""
        ...

    async def state(self, units: Sequence[str] = (), *, at: str = "") -> tuple[Shown, ...]:
        """Return the objects of units, now or at a time."""
        ...

    async def show(self, what: str, *, at: str = "") -> Shown | UnitShown | Planned:
        """Return one object by address or a unit (now or at a time), or a stored plan by digest."""
        ...

    async def outputs(self, unit: str, *, at: str = "") -> Mapping[str, Any]:
        """Return a unit's outputs, now or at a time."""
        ...

    async def all_outputs(self, *, at: str = "") -> Mapping[str, Mapping[str, Any]]:
        """Return the outputs of all units that have a ledger, by unit; now, or at a time."""
        ...

    async def why(self, address: str, *, declared: bool = False) -> Why:
        """Return what changed an address (or attribute) last; `declared`: and who wrote its place, as git says."""
        ...

    async def blame(self, address: str) -> Blamed:
        """Return every value of an address with its authors."""
        ...

    async def history(self, what: str = "", query: HistoryQuery | None = None) -> HistoryPage:
        """Return changes and events, newest first."""
        ...

    async def status(self, units: Sequence[str] = ()) -> Standing:
        """Return how units stand."""
        ...

    async def query(self, sql: str, *, seconds: float, limit: int) -> Queried:
        """Return what read-only SQL over the ledger's projections answers."""
        ...

    async def runs(self, units: Sequence[str] = (), *, limit: int = 20, living: bool = False) -> RunPage:
        """Return runs, newest first."""
        ...

    async def search(self, text: str, *, limit: int = 50) -> Found:
        """Return where a text, or a value of a key, stands in the ledgers."""
        ...

    async def diff(self, a: str | None, b: str | None, *, unit: str = "") -> tuple[Difference, ...]:
        """Return what differs between two sides, one and now, or ledger and source."""
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


Restorer = Callable[[Project, str, Path, str], Awaitable[Restored]]
"""Lets an older copy take the place of an environment's ledger; the text says why."""


async def restore_ledger(project: Project, environment: str, backup: Path, reason: str) -> Restored:
    """Let the real engine put a copy in place: it is not open then."""
    from firma.engine.restoring import restore

    return await restore(project, environment, backup, reason=reason)


Validator = Callable[[Project, Sequence[str], Selection], Awaitable[tuple[Diagnostic, ...]]]
"""Evaluates and checks environments (all where none is named), without store or cloud."""


async def validate_project(
    project: Project, environments: Sequence[str], selection: Selection
) -> tuple[Diagnostic, ...]:
    """Return what the real engine finds wrong in environments."""
    from firma.engine.validating import validate

    return await validate(project, environments, selection)


Examiner = Callable[[Project, str], Awaitable[Examined]]
"""Examines the store of an environment, whatever state it is in."""


async def examine_store(project: Project, environment: str) -> Examined:
    """Return what is wrong with the real store of an environment: no engine is opened for it."""
    from firma.engine.doctoring import doctor

    return await doctor(project, environment)
