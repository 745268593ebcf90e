"""The verb apply: gate, lease, drive, unit after unit or side by side; resumable at any instant. Decides nothing."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.apply.drafts import LeaseFacts
from firma.core.apply.effect import End, Event, RunStatus
from firma.core.apply.run import Run
from firma.core.ledger.state import State
from firma.core.ledger.store import StoreError
from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.expression import Opaque, opaques
from firma.core.plan.hold_back import waits_for_users_only
from firma.core.plan.plan import Plan
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import admit, judge
from firma.core.trust.verdict import Admitted
from firma.engine.actor import find_reason
from firma.engine.beating import beating
from firma.engine.checkpointing import mark
from firma.engine.context import Context
from firma.engine.continuing import continued
from firma.engine.driver import Driver
from firma.engine.elsewhere import given_to_run, is_ours
from firma.engine.evaluating import Evaluated, evaluate_program
from firma.engine.hands import Hands
from firma.engine.holding import busy_units, with_life
from firma.engine.keeping import KeptRoot
from firma.engine.losses import check_searched
from firma.engine.meanwhile import gone_leases
from firma.engine.own_types import load_own_types, types_in
from firma.engine.pins import read_pins
from firma.engine.policy import given_of, policy_of
from firma.engine.reasons import is_of_source, reason_of_act
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import PRECEDENCE, Applied, Exit, Progress, UnitRun
from firma.engine.scheduling import before_each, in_dependency_order
from firma.engine.scoping import recorded_scope
from firma.engine.sessions import Sessions
from firma.engine.staging import stager
from firma.engine.upstreams import LiveUpstreams, givers_of
from firma.engine.watching import Watch
from firma.stores.ledger import UnitLedger
from firma.stores.problems import failure_of

EXITS: Mapping[RunStatus, Exit] = {
    RunStatus.DONE: Exit.DONE,
    RunStatus.INCOMPLETE: Exit.INCOMPLETE,
    RunStatus.FAILED: Exit.ERROR,
    RunStatus.STALE: Exit.STALE,
    RunStatus.BUSY: Exit.STALE,
    RunStatus.FENCED: Exit.STALE,
    RunStatus.CANCELLED: Exit.CANCELLED,
}

UNRESOLVED = "F420"
"""The code of an operation of which nobody can tell whether it had its effect."""


@dataclass(slots=True, kw_only=True)
class Order:
    """What an apply was asked for."""

    kept: KeptRoot
    reason: str
    confirmations: Confirmations
    progress: Progress
    cancel: CancelToken
    evaluated: Evaluated | None = None
    of: str = ""
    """Root of the first plan of its change, where this is a later round, or goes on with what a crash left."""
    recovering: bool = False
    """Whether it is a step of a recovery: only that may write to a unit in which things were not looked for yet."""
    applied: dict[str, str] = field(default_factory=dict)
    """Unit -> status, of those that were driven."""
    evaluating: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while the program is evaluated: units that run at the same time share what comes of it."""


async def apply_root(context: Context, order: Order) -> Applied:
    """Return how a root plan was applied.

    Raises:
        FirmaError: the gate refuses (exit 4 or 5), or the plan was made for something else.
    """
    context.unlock()
    root = order.kept.root
    _check_home(context, order.kept)
    admitted = [await _admit(context, plan, order) for plan in root.plans]
    await _check_functions(context, order)
    order.of = order.of or await continued(context, order.kept)
    runs = await _refused(context, admitted) or await _apply_units(context, admitted, order)
    began = [run for run in runs if run.status != "not started"]
    return Applied(
        runs=tuple(runs),
        exit=Exit.CANCELLED if order.cancel.level and len(began) < len(runs) else exit_of(runs),
        root=root.digest,
        of=order.of or root.digest,
        outputs={run.unit: await outputs_of(context, run.unit) for run in runs},
    )


async def _refused(context: Context, admitted: Sequence[Admitted]) -> list[UnitRun]:
    """Return the runs of a plan that meets what somebody holds: nothing of it is started; none where it does not."""
    plans = [one.plan for one in admitted]
    busy = await busy_units(context, plans)
    if not busy:
        return []
    return [busy.get(p.unit) or UnitRun(unit=p.unit, status="not started", plan=p.digest) for p in plans]


async def _apply_units(context: Context, admitted: Sequence[Admitted], order: Order) -> list[UnitRun]:
    """Apply units, those that do not wait for each other at the same time; one that failed stops its users alone."""
    root, runs = order.kept.root, dict[str, UnitRun]()
    of = {one.plan.unit: one for one in admitted}
    is_destruction = order.kept.kind == "destroy"
    before = before_each([*of], root.needs, reverse=is_destruction)

    def lets(other: str, unit: str) -> bool:
        if order.applied.get(other) == "done":
            return True
        return not is_destruction and other in runs and _has_given(runs[other], of[other].plan, of[unit].plan)

    async def work(unit: str) -> None:
        plan = of[unit].plan
        if order.cancel.level or not all(lets(other, unit) for other in before[unit]):
            runs[unit] = UnitRun(unit=unit, status="not started", plan=plan.digest)
            order.applied[unit] = "not started"
            return
        runs[unit] = await _apply_unit(context, of[unit], order)
        order.applied[unit] = _standing(runs[unit], plan)

    await in_dependency_order([*of], before, work)
    return [runs[unit] for unit in of]


def _standing(run: UnitRun, plan: Plan) -> str:
    """Return what a run's status is to the units that use it: what waits for them does not keep them waiting."""
    is_whole = run.counts.get("done", 0) == len(plan.operations)
    if run.status == RunStatus.INCOMPLETE and is_whole and waits_for_users_only(plan.deferred):
        return "done"
    return run.status


def _has_given(run: UnitRun, giver: Plan, user: Plan) -> bool:
    """Return whether a run did all of its plan, and what is left for later gives nothing that the user's plan reads."""
    if run.status != RunStatus.INCOMPLETE or run.counts.get("done", 0) != len(giver.operations):
        return False
    late = {f"up:{giver.unit}/{one.address}" for one in giver.deferred}
    return not late & {*user.read_set}


def _check_home(context: Context, kept: KeptRoot) -> None:
    home = (context.project.name, context.environment.name)
    if (kept.project, kept.environment) != home:
        detail = f"it is for {kept.environment} of {kept.project}, and this is {home[1]} of {home[0]}"
        raise PermanentError(diagnose("F907", detail, value=kept.root.digest[:12]))


async def _admit(context: Context, plan: Plan, order: Order) -> Admitted:
    ledger = await context.ledger(plan.unit)
    if not order.recovering:
        check_searched(parse_unit(plan.unit), ledger.state)
    await load_own_types(context, types_in(ledger.state) | {op.type for op in plan.operations.values()})
    verdict = judge(plan, LedgerFacts(context.schema, ledger.state), policy_of(context))
    return admit(plan, verdict, given_of(order.confirmations), environment=context.environment.name)


async def _check_functions(context: Context, order: Order) -> None:
    """Refuse a plan whose functions are not those of the source any more, before anything of it is begun (F909)."""
    for plan in order.kept.root.plans:
        done = (await context.ledger(plan.unit)).state.done_operations
        for key, operation in plan.operations.items():
            function = next(opaques(operation.wish), None)
            if function is None or done.get((plan.digest, key)) == "done":
                continue
            problem = await _other_source(context, order, function)
            if problem is not None:
                raise PermanentError(problem)
            return


async def outputs_of(context: Context, unit: str) -> Mapping[str, Any]:
    """Return a unit's outputs as its ledger holds them."""
    state = (await context.ledger(unit)).state
    return {name: value for name, (value, _, _) in sorted(state.outputs.items())}


def exit_of(runs: Sequence[UnitRun]) -> Exit:
    """Return the exit code of several runs: the first of the precedence."""
    found = {_exit_of_run(run) for run in runs}
    found |= {Exit.UNRESOLVED for run in runs if run.counts.get("unresolved")}
    return next((code for code in PRECEDENCE if code in found), Exit.DONE)


def _exit_of_run(run: UnitRun) -> Exit:
    if run.status == "not started":
        return Exit.INCOMPLETE
    if run.status == RunStatus.FAILED and run.problems and all(p.code == UNRESOLVED for p in run.problems):
        return Exit.UNRESOLVED  # nothing went wrong but that nobody can tell: a person settles it
    return EXITS[RunStatus(run.status)]


async def _apply_unit(context: Context, admitted: Admitted, order: Order) -> UnitRun:
    plan = admitted.plan
    started = time.monotonic()
    if plan.is_empty:
        status = "incomplete" if plan.deferred else "done"
        return UnitRun(unit=plan.unit, status=status, plan=plan.digest)
    order.progress.phase("apply", plan.unit)
    ledger = await context.begin(context.unit(plan.unit))
    upstream = await _upstream(context, plan)
    sessions = context.sessions()
    sessions.take(plan)
    sessions.remember(ledger.state)
    run = _run(context, admitted, ledger, sessions, order, upstream)
    watch = Watch(run, order.progress, plan.unit)
    async with beating(context.store, plan.unit, lambda: run.context.lease, context.world.now_ms):
        end = await _drive(context, run, ledger, sessions, watch, order)
    if end.status is RunStatus.BUSY and end.problem is not None:
        end = replace(end, problem=await with_life(context, plan, end.problem))
    watch.finish()
    for note in run.context.notes:
        order.progress.note(note)
    with contextlib.suppress(StoreError):  # a cache: what could not be kept is kept by the next run
        await ledger.keep_snapshot()
    await mark(context, ledger)
    view = run.view()
    counts = dict(view.counts)
    if any(obj.unresolved for obj in ledger.state.objects.values()):
        counts["unresolved"] = sum(bool(obj.unresolved) for obj in ledger.state.objects.values())
    problems = tuple(run.problems[key] for key in sorted(run.problems))
    return UnitRun(
        unit=plan.unit,
        status=end.status.value,
        run=f"{plan.unit}#{view.lease}" if view.lease else "",
        plan=plan.digest,
        counts=counts,
        problems=(*problems, *((end.problem,) if end.problem is not None else ())),
        seconds=time.monotonic() - started,
    )


async def _drive(context: Context, run: Run, ledger: UnitLedger, sessions: Sessions, watch: Watch, order: Order) -> End:
    async def function(opaque: Opaque, arguments: tuple[Any, ...]) -> Any:
        return await _function(context, order, run.plan.unit, opaque, arguments)

    hands = Hands(sessions, context.resolvers, function, stager(context))

    def seen(event: Event) -> None:
        watch.seen(event)

    driver = Driver(run, ledger, hands, now_ms=context.world.now_ms, cancel=order.cancel, watch=seen)
    try:
        return await driver.drive()
    except StoreError as error:
        raise failure_of(error) from error
    finally:
        await sessions.ephemerals.close_all()  # what a failed run, or one without their declaration, has left open


async def _upstream(context: Context, plan: Plan) -> LiveUpstreams:
    """Return what the run takes from other units, to be held against what they say now."""

    def state_of(unit: str) -> State | None:
        found = context.ledgers.get(unit)
        return None if found is None else found.state

    elsewhere = False
    for giver in givers_of(plan):
        if is_ours(context, parse_unit(giver)):
            await context.ledger(giver)
        else:
            elsewhere = True
    if not elsewhere:
        return LiveUpstreams(state_of)
    read = [key.removeprefix("up:") for key in plan.read_set if key.startswith("up:")]
    return LiveUpstreams(state_of, await given_to_run(context, plan.unit, read, read_pins(context.project.root)))


def _run(
    context: Context,
    admitted: Admitted,
    ledger: UnitLedger,
    sessions: Sessions,
    order: Order,
    upstream: LiveUpstreams,
) -> Run:
    plan = admitted.plan
    return Run(
        admitted,
        ledger.state,
        schemas=context.schema,
        facts=lease_facts(context, plan, sessions, order),
        upstream=upstream,
        takeover=gone_leases(context, ledger.state),
        allowed=context.project.allowances.of(plan.unit),
    )


def lease_facts(context: Context, plan: Plan, sessions: Sessions, order: Order) -> LeaseFacts:
    """Return what is equal for a whole run, for its lease."""
    git = context.git
    more: dict[str, Any] = {
        "commit": git.described,
        "root": order.kept.root.digest,
        "versions": dict(context.versions()),
        "instances": sessions.record(
            frozenset({*plan.providers, *(op.provider for op in plan.operations.values() if op.provider)})
        ),
        **recorded_scope(plan),
    }
    if not is_of_source(order.kept.kind):
        more["act"] = order.kept.kind
    if git.dirty:
        more["dirty"] = True
    if seen := _seen(context, plan.unit):
        more["seen"] = seen
    if order.of and order.of != order.kept.root.digest:
        more["of"] = order.of
    if order.confirmations.acknowledged:
        more["acknowledged"] = sorted(order.confirmations.acknowledged)
    return LeaseFacts(
        actor=context.acting(order.kept.root.digest),
        process=context.world.process.to_plain(),
        base=context.world.now_ms(),
        reason=find_reason(order.reason.strip() or reason_of_act(order.kept, plan), git),
        more=more,
    )


PEERS_MAX = 2
"""Units whose newest checkpoints a lease remembers: the next ones by name, so that each unit is remembered by some."""


def _seen(context: Context, unit: str) -> dict[str, str]:
    """Return the newest checkpoints of other units as this unit's lease remembers them: unit -> `SIZE:ROOT`."""
    known = {name: ledger.tree.newest for name, ledger in context.ledgers.items() if name != unit}
    there = sorted(name for name, signed in known.items() if signed is not None)
    ring = [*(name for name in there if name > unit), *(name for name in there if name < unit)]
    newest = {name: known[name] for name in ring[:PEERS_MAX]}
    return {name: one.checkpoint.pin for name, one in newest.items() if one}


async def _function(context: Context, order: Order, unit: str, opaque: Opaque, arguments: tuple[Any, ...]) -> Any:
    """Return what an author's function gives at the source that was planned, or a Diagnostic."""
    problem = await _other_source(context, order, opaque)
    if problem is not None or order.evaluated is None:
        return problem
    return await order.evaluated.function(unit, opaque, arguments)


async def _other_source(context: Context, order: Order, opaque: Opaque) -> Diagnostic | None:
    """Return F909 where the program, evaluated again, gives another graph than the one that was planned."""
    async with order.evaluating:
        if order.evaluated is None:
            order.evaluated = await evaluate_program(context.project, context.environment)
    if order.evaluated.digest == order.kept.graph:
        return None
    detail = f"the graph is {order.evaluated.digest[:12]}, and {order.kept.graph[:12]} was planned"
    return diagnose("F909", detail, value=opaque.name)


__all__ = ["Diagnostic", "Order", "apply_root", "exit_of", "outputs_of"]
