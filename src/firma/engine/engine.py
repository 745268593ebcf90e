"""The verbs of an opened engine, as the doors call them; each stands in a module of its own. Knows no rendering."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.engine.configuration import apply_overrides
from firma.engine.context import Context
from firma.engine.opening import open_context
from firma.engine.project import Project
from firma.engine.proof_verbs import ProofVerbs
from firma.engine.request import CancelToken, Confirmations, Overrides, Selection
from firma.engine.secret_verbs import SecretVerbs
from firma.engine.standing_verbs import StandingVerbs
from firma.engine.told import told
from firma.engine.world import World

if TYPE_CHECKING:  # each verb loads what it needs: a plan does not pay for rollback
    from firma.core.plan.plan import Scope
    from firma.engine.answers import Blamed, Found, HistoryPage, HistoryQuery, RunPage, UnitShown
    from firma.engine.drift_result import Accepted, Drifted, Refreshed
    from firma.engine.holding import Holder
    from firma.engine.keeping import KeptRoot
    from firma.engine.patching.wanted import Patch
    from firma.engine.recovered import Recovered
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
    from firma.engine.rolled import Going


class Engine(SecretVerbs, ProofVerbs, StandingVerbs):
    """One project in one environment, opened."""

    def __init__(self, context: Context) -> None:
        self.context = context

    @classmethod
    async def open(
        cls, project: Project, environment: str, *, overrides: Overrides | None = None, world: World | None = None
    ) -> Engine:
        """Open store and key; nothing else is touched. Raises FirmaError."""
        project = apply_overrides(project, overrides or Overrides())
        return cls(await open_context(project, project.environment(environment), world or World.real()))

    def warnings(self) -> tuple[Diagnostic, ...]:
        """Return what is to be said of every ledger that was opened, whatever was asked of it."""
        from firma.engine.losses import losses_of, sealed_of

        opened = sorted(self.context.ledgers.items())
        lost = [note for unit, ledger in opened for note in losses_of(parse_unit(unit), ledger.state)]
        moved = [note for unit, ledger in opened for note in sealed_of(parse_unit(unit), ledger.state)]
        return (*lost, *moved, *self.context.notes)

    @told
    async def close(self) -> None:
        """Let go of the store and of providers."""
        await self.context.close()

    @told
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
        """Return a stored plan of units (all of the environment where none is named); of a scope, a partial one.

        `selection` takes of those the ones that are meant by it. Raises FirmaError.
        """
        from firma.engine import evaluating
        from firma.engine.unchanged import recall
        from firma.engine.wish import Wish

        context, wish = self.context, Wish(units=units, refresh=refresh, destroy=destroy, locked=locked, relock=relock)
        wish.scope, wish.selection = scope or wish.scope, selection or wish.selection
        context.unlock()
        progress.phase("evaluate", context.environment.name)
        made_of = evaluating.look(context.project, context.environment)
        evaluated = evaluating.recall(made_of)
        if evaluated is None:
            # Evaluating waits for another process: the planner is loaded meanwhile.
            work = evaluating.begin_evaluating(made_of)
            evaluated, _ = await asyncio.gather(work, asyncio.to_thread(import_module, "firma.engine.planning"))
        elif (known := await recall(context, evaluated, wish)) is not None:
            return known
        from firma.engine.planning import plan_environment

        return await plan_environment(context, wish, progress, evaluated=evaluated)

    @told
    async def apply(
        self,
        planned: Planned | str,
        *,
        reason: str,
        confirmations: Confirmations,
        progress: Progress,
        cancel: CancelToken,
    ) -> Applied:
        """Apply a plan, or the stored plan of a digest (or its beginning). Raises FirmaError."""
        from firma.engine.applying import Order, apply_root

        self.context.unlock()
        kept = await self._kept(planned) if isinstance(planned, str) else self._in_hand(planned)
        of = "" if isinstance(planned, str) else planned.of
        order = Order(kept=kept, reason=reason, confirmations=confirmations, progress=progress, cancel=cancel, of=of)
        return await apply_root(self.context, order)

    def _in_hand(self, planned: Planned) -> KeptRoot:
        """A plan that was made a moment ago, by this very process: it need not be read again."""
        from firma.engine.keeping import KeptRoot

        return KeptRoot(
            root=planned.root,
            project=self.context.project.name,
            environment=planned.environment,
            graph=planned.graph,
            kind=planned.kind,
        )

    async def _kept(self, text: str) -> KeptRoot:
        from firma.engine.keeping import SHORTEST, load

        if len(text) < SHORTEST:
            raise PermanentError(diagnose("F906", f"{text!r} is shorter than {SHORTEST} characters", value=text))
        names = await self.context.store.find_blobs(f"root/{text}")
        if len(names) != 1:
            detail = f"{text!r} stands for {len(names)} stored plans"
            raise PermanentError(diagnose("F906", detail, value=text))
        return await load(self.context.store, names[0].removeprefix("root/"), self.context.sealer_of)

    @told
    async def rollback(self, target: str, *, progress: Progress, going: Going | None = None) -> Planned:
        """Return the plan that takes back an address's last change, `last`, or a change by any of its names.

        With `going.to` an address, a unit or (without a target) the environment goes back to that moment.
        Raises FirmaError.
        """
        from firma.engine import rolling
        from firma.engine.rolled import STRAIGHT

        return await rolling.plan_rollback(self.context, target, progress, going or STRAIGHT)

    @told
    async def release(self, target: str, *, progress: Progress, going: Going | None = None) -> Planned:
        """Return the plan that lifts what is held at an address, by a change, or in a unit. Raises FirmaError."""
        from firma.engine import releasing
        from firma.engine.rolled import STRAIGHT

        return await releasing.plan_release(self.context, target, progress, going or STRAIGHT)

    @told
    async def move(self, source: str, target: str, *, progress: Progress) -> Planned:
        """Return the plan that gives what lives at an address another one, in any unit. Raises FirmaError."""
        from firma.engine import moving

        return await moving.plan_move(self.context, source, target, progress)

    @told
    async def forget(self, address: str, *, progress: Progress) -> Planned:
        """Return the plan that leaves what lives at an address where it is. Raises FirmaError."""
        from firma.engine import moving

        return await moving.plan_forget(self.context, address, progress)

    @told
    async def adopt(self, address: str, identifier: str, *, progress: Progress) -> Planned:
        """Return the plan that looks after a thing that is there already. Raises FirmaError."""
        from firma.engine import importing

        return await importing.plan_import(self.context, address, identifier, progress)

    @told
    async def replace(self, address: str, *, progress: Progress) -> Planned:
        """Return the plan that makes what lives at an address anew. Raises FirmaError."""
        from firma.engine import importing

        return await importing.plan_replacement(self.context, address, progress)

    @told
    async def resolve(self, address: str, *, adopt: str | None, absent: bool, search: bool, reason: str) -> Resolved:
        """Settle what is unresolved. Raises FirmaError."""
        from firma.engine import settling

        return await settling.resolve(self.context, address, adopt=adopt, absent=absent, search=search, reason=reason)

    @told
    async def holders(self, unit: str) -> tuple[Holder, ...]:
        """Return who holds something of a unit, and when each was heard last. Raises FirmaError."""
        from firma.engine import taking_over

        return await taking_over.holders(self.context, unit)

    @told
    async def takeover(self, unit: str, *, reason: str, seen: Sequence[Holder] | None = None) -> TakenOver:
        """End the leases of runs that are gone: all living ones, or those that were `seen`. Raises FirmaError."""
        from firma.engine import taking_over

        return await taking_over.takeover(self.context, unit, reason=reason, seen=seen)

    @told
    async def recover(
        self,
        units: Sequence[str] = (),
        *,
        types: Sequence[str] = (),
        reason: str = "",
        confirmations: Confirmations | None = None,
        progress: Progress,
    ) -> Recovered:
        """Look for what lost entries made, and record it. Raises FirmaError."""
        from firma.engine import recovering

        given = Confirmations(yes=True) if confirmations is None else confirmations
        search = recovering.Search(types=tuple(types), reason=reason, confirmations=given)
        return await recovering.recover(self.context, units, search, progress)

    @told
    async def acknowledge(self, units: Sequence[str] = (), *, reason: str) -> Recovered:
        """Take note of lost entries: a recorded act. Raises FirmaError."""
        from firma.engine import recovering

        return await recovering.acknowledge(self.context, units, reason)

    @told
    async def drift(self, names: Sequence[str] = (), *, progress: Progress) -> Drifted:
        """Return what differs from reality, by whom, and record it. Raises FirmaError."""
        from firma.engine import drifting

        return await drifting.drift(self.context, names, progress)

    @told
    async def revert(self, names: Sequence[str], *, progress: Progress) -> Planned:
        """Return the plan that sets back what differs from reality at addresses. Raises FirmaError."""
        from firma.engine import accepting

        return await accepting.plan_revert(self.context, names, progress)

    @told
    async def accept(self, name: str, *, until: int, owner: str, reason: str, progress: Progress) -> Accepted:
        """Accept what differs there until a moment (ms); without an owner the actor is it. Raises FirmaError."""
        from firma.engine import accepting

        terms = accepting.Terms(until, owner or self.context.who.subject, reason)
        return await accepting.accept(self.context, name, terms, progress)

    @told
    async def adopt_drift(self, names: Sequence[str] = (), *, progress: Progress) -> Patch:
        """Return the patch by which the source says what is there. Raises FirmaError."""
        from firma.engine.patching import adopt

        return await adopt.adopt_drift(self.context, names, progress)

    @told
    async def rollback_patch(self, planned: Planned | None, *, progress: Progress) -> Patch:
        """Return the patch by which the source says what a rollback's plan, or the ledger (None), holds."""
        from firma.engine.patching import back

        return await back.patch_for(self.context, planned, progress)

    @told
    async def refresh(self, names: Sequence[str] = (), *, progress: Progress) -> Refreshed:
        """Look at objects and record what differs, without planning. Raises FirmaError."""
        from firma.engine import drifting

        return await drifting.refresh(self.context, names, progress)

    @told
    async def state(self, units: Sequence[str] = (), *, at: str = "") -> tuple[Shown, ...]:
        """Return the objects of units (all that have a ledger where none is named), now or at a time.

        Raises FirmaError.
        """
        from firma.engine import asking

        return await asking.state(self.context, units, at)

    @told
    async def show(self, what: str, *, at: str = "") -> Shown | UnitShown | Planned:
        """Return one object by address or a unit (now or at a time), or a stored plan by digest. Raises FirmaError."""
        from firma.engine import asking

        return await asking.show(self.context, what, self._kept, at)

    @told
    async def outputs(self, unit: str, *, at: str = "") -> Mapping[str, Any]:
        """Return a unit's outputs, now or at a time. Raises FirmaError."""
        from firma.engine import asking

        return await asking.outputs(self.context, unit, at)

    @told
    async def all_outputs(self, *, at: str = "") -> Mapping[str, Mapping[str, Any]]:
        """Return the outputs of all units that have a ledger, by unit; now, or at a time. Raises FirmaError."""
        from firma.engine import asking

        return await asking.all_outputs(self.context, at)

    @told
    async def why(self, address: str, *, declared: bool = False) -> Why:
        """Return what changed an address (or attribute) last; `declared`: and who wrote its place, as git says.

        Raises FirmaError.
        """
        from firma.engine import explaining

        return await explaining.why(self.context, address, declared=declared)

    @told
    async def blame(self, address: str) -> Blamed:
        """Return every value of an address with its authors. Raises FirmaError."""
        from firma.engine import explaining

        return await explaining.blamed(self.context, address)

    @told
    async def history(self, what: str = "", query: HistoryQuery | None = None) -> HistoryPage:
        """Return changes and events, newest first. Raises FirmaError."""
        from firma.engine import recounting

        return await recounting.history(self.context, what, query or recounting.ASKED)

    @told
    async def runs(self, units: Sequence[str] = (), *, limit: int = 20, living: bool = False) -> RunPage:
        """Return runs, newest first. Raises FirmaError."""
        from firma.engine import recounting

        return await recounting.runs(self.context, units, limit=limit, living=living)

    @told
    async def search(self, text: str, *, limit: int = 50) -> Found:
        """Return where a text, or a value of a key, stands in the ledgers. Raises FirmaError."""
        from firma.engine import searching

        return await searching.search(self.context, text, limit=limit)

    @told
    async def diff(self, a: str | None, b: str | None, *, unit: str = "") -> tuple[Difference, ...]:
        """Return what differs between two sides, one and now, or ledger and source. Raises FirmaError."""
        from firma.engine import differing
        from firma.engine.result import Silent

        return await differing.diff(self.context, a, b, Silent(), unit=unit)

    @told
    async def graph(self, units: Sequence[str] = ()) -> GraphView:
        """Return nodes and edges of the program. Raises FirmaError."""
        from firma.engine import asking

        return await asking.graph(self.context, units)

    async def validate(self) -> tuple[Diagnostic, ...]:
        """Evaluate and check everything, without store or cloud. Raises FirmaError."""
        from firma.engine import validating

        return await validating.validate(self.context.project)
