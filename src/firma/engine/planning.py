"""The verb plan: evaluates, observes, asks and judges, units side by side where they may, and keeps what came of it."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.apply.veil import holds_sensitive
from firma.core.graph.build import build
from firma.core.graph.graph import Graph
from firma.core.ledger.state import State
from firma.core.model.address import Unit
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, Severity, diagnose
from firma.core.model.expression import Opaque
from firma.core.model.node import UnitDocument
from firma.core.model.value import Map
from firma.core.plan.late import LatePlanner
from firma.core.plan.plan import Plan
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import judge, seal
from firma.core.trust.verdict import Verdict
from firma.engine.acting import facts_of
from firma.engine.adopting import check_adoptions
from firma.engine.answering import answer_all
from firma.engine.breaking import breaking
from firma.engine.choosing import choose, is_gone
from firma.engine.context import Context
from firma.engine.crossings import Crossings, crossings_of, renames
from firma.engine.elsewhere import given_elsewhere
from firma.engine.evaluating import Evaluated, evaluate_program
from firma.engine.guard import check_genesis, check_identities
from firma.engine.hands import Hands, never
from firma.engine.keeping import keep, keep_assets, kept_root
from firma.engine.losses import check_searched, losses_of
from firma.engine.lost_units import check_copy_searched
from firma.engine.meanwhile import seen_meanwhile
from firma.engine.observing import aged, observe
from firma.engine.opening import known_instances
from firma.engine.own_types import load_own_types, types_in
from firma.engine.pins import Pins, read_pins, write_pins
from firma.engine.policy import policy_of
from firma.engine.result import Planned, Progress
from firma.engine.scheduling import before_each, in_dependency_order
from firma.engine.scope_between import check_given, check_users_left
from firma.engine.scoping import check_rest, check_scope
from firma.engine.sessions import Sessions
from firma.engine.staging import stager
from firma.engine.templates import check_items
from firma.engine.unchanged import remember
from firma.engine.upstreams import givers, upstreams_of
from firma.engine.waiting import users_first
from firma.engine.wish import Wish
from firma.stores.ledger import UnitLedger

NAMED_MAX = 8
"""Most units whose planning is told one by one: each takes some milliseconds."""


@dataclass(slots=True)
class Sheaf:
    """What units are planned from, and what is collected while they are, each after those that it uses."""

    evaluated: Evaluated
    wish: Wish
    planners: dict[str, LatePlanner] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    documents: dict[str, UnitDocument] = field(default_factory=dict)
    needs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    lookups: dict[str, dict[str, Any]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    notes: list[Diagnostic] = field(default_factory=list)
    crossings: Crossings = field(default_factory=Crossings)

    _pins: Pins | None = None

    def pins(self, context: Context) -> Pins:
        """Return what is pinned, read once. Raises PermanentError (F919)."""
        if self._pins is None:
            self._pins = read_pins(context.project.root)
        return self._pins

    def share(self, wall_s: float) -> None:
        """Let planning and observing of units side by side add up to the time that all of them took together."""
        spent = {phase: self.seconds[phase] for phase in ("plan", "observe") if phase in self.seconds}
        total = sum(spent.values())
        if total > wall_s:
            self.seconds.update({phase: took * wall_s / total for phase, took in spent.items()})

    def took(self, phase: str, since: float) -> float:
        """Add the time since a moment to a phase, and return the moment now."""
        now = time.monotonic()
        self.seconds[phase] = self.seconds.get(phase, 0.0) + now - since
        return now


async def plan_environment(
    context: Context,
    wish: Wish,
    progress: Progress,
    notes: Sequence[Diagnostic] = (),
    evaluated: Evaluated | None = None,
) -> Planned:
    """Return the stored plan of units (all of the environment where none is named); `evaluated` where that has begun.

    The check of the program goes on meanwhile: before it has an outcome, nothing is kept.

    Raises:
        FirmaError: everything that is wrong with program, environment, ledger or plan.
    """
    started = time.monotonic()
    if evaluated is None:
        context.unlock()
        progress.phase("evaluate", context.environment.name)
        evaluated = await evaluate_program(context.project, context.environment)
    else:
        started -= evaluated.seconds
    sheaf = Sheaf(evaluated, wish, notes=list(notes))
    sheaf.took("evaluate", started)
    try:
        moves = await _plan_units(context, sheaf, progress)
        if moves is not None:
            await evaluated.settled()
            return moves
        moment = time.monotonic()
        sheaf.evaluated = await evaluated.settled()
    except FirmaError:
        await evaluated.settled()  # what is wrong with the program itself is said first
        raise
    finally:
        evaluated.drop()
    sheaf.took("evaluate", moment)
    planned = await _finish(context, sheaf)
    if not notes:
        await remember(context, sheaf.evaluated, wish, planned)
    return planned


async def _plan_units(context: Context, sheaf: Sheaf, progress: Progress) -> Planned | None:
    """Plan all units; where something moves between units first, return the plan of that instead."""
    choice = await choose(context, sheaf.evaluated, sheaf.wish)
    documents = sheaf.evaluated.units()
    sheaf.crossings = await crossings_of(context, documents, choice.units, sheaf.wish)
    if sheaf.crossings.problems:
        raise PermanentError(*sheaf.crossings.problems)
    if sheaf.crossings.now:
        from firma.engine.moving import plan_crossings

        return await plan_crossings(context, sheaf.evaluated, sheaf.crossings)
    sheaf.notes += sheaf.crossings.notes
    sheaf.needs.update(choice.needs)
    sheaf.notes += choice.notes
    graphs = {}
    for unit in choice.units:
        document = sheaf.documents[str(unit)] = documents.get(unit) or UnitDocument(unit=str(unit))
        graphs[str(unit)] = await _graph(context, unit, document, sheaf)
    notes: dict[str, list[Diagnostic]] = {unit: [] for unit in graphs}

    if len(graphs) > NAMED_MAX:
        progress.phase("plan", f"{len(graphs)} units")

    async def work(unit: str) -> None:
        if len(graphs) <= NAMED_MAX:
            progress.phase("plan", graphs[unit].unit.short)
        await _plan_unit(context, graphs[unit], sheaf, notes[unit])

    moment = time.monotonic()
    await in_dependency_order([*graphs], before_each([*graphs], {u: givers(g) for u, g in graphs.items()}), work)
    sheaf.share(time.monotonic() - moment)
    sheaf.plans = {unit: sheaf.plans[unit] for unit in graphs}
    sheaf.verdicts = {unit: sheaf.verdicts[unit] for unit in graphs}  # in this order, whoever was planned first
    await check_adoptions(context, sheaf.plans)
    sheets = {unit: one.planner.sheet for unit, one in sheaf.planners.items()}
    check_items(sheaf.wish, sheets)
    check_scope(sheaf.wish.scope, sheets)
    check_rest(sheaf.wish.scope, sheaf.plans.values())
    if sheaf.wish.kind == "plan":
        check_given(sheaf.wish.scope, sheets, sheaf.plans)
        await check_users_left(context, sheaf.wish.scope, sheaf.plans, {str(u): one for u, one in documents.items()})
    for unit in choice.units:
        sheaf.notes += notes[str(unit)]
        if unit in choice.gone and not sheaf.wish.destroy and sheaf.plans[str(unit)].changes:
            sheaf.notes.append(is_gone(unit))
    if sheaf.wish.kind == "plan" and not sheaf.wish.destroy:
        sheaf.notes += renames(sheets, sheaf.plans)
    if sheaf.wish.kind == "plan":
        sheaf.notes += await breaking(context, sheaf.plans, {} if sheaf.wish.destroy else sheaf.documents)
    if not sheaf.wish.destroy and len(choice.units) > 1:  # a destruction has the users first as it is
        for giver, users in (await users_first(context, sheaf.plans)).items():
            await _let_wait(context, sheaf, giver, users)
    return None


async def _let_wait(context: Context, sheaf: Sheaf, giver: str, users: tuple[str, ...]) -> None:
    """Let a giver wait for users that are applied before it, and leave to the next round what later ones still use.

    What people agree to is the whole: the verdict of all that will come.
    """
    order, whole = list(sheaf.plans), sheaf.verdicts[giver]
    later = tuple(user.partition("/")[2] for user in users if order.index(user) > order.index(giver))
    earlier = {user for user in users if order.index(user) < order.index(giver)}
    sheaf.needs[giver] = tuple(sorted({*sheaf.needs[giver], *earlier}))
    if whole.refusals or not later:
        return  # what is refused is not done anyhow, and is said before others change
    plan = sheaf.planners[giver].result(later)
    facts = LedgerFacts(context.schema, (await context.ledger(giver)).state)
    verdict = replace(whole, sentences=judge(plan, facts, policy_of(context)).sentences)
    sheaf.plans[giver], sheaf.verdicts[giver] = seal(plan, verdict), verdict


async def _graph(context: Context, unit: Unit, document: UnitDocument, sheaf: Sheaf) -> Graph:
    """Return what is planned of a unit; in a destruction, nothing but its providers."""
    text = str(unit)
    ledger = await context.ledger(text)
    check_genesis(unit, context.environment, ledger.state)
    if not sheaf.wish.recovering:
        check_searched(unit, ledger.state)
        if ledger.state.genesis is None:
            await check_copy_searched(context, unit)
        sheaf.notes += losses_of(unit, ledger.state)
    await load_own_types(context, types_in(ledger.state) | {node.address.type for node in document.nodes})
    graph = build(document, project=context.project.name, schemas=context.schema)
    declared = {str(other) for other in sheaf.evaluated.units()}
    sheaf.needs.setdefault(text, tuple(giver for giver in givers(graph) if giver in declared))
    return Graph(unit=unit, providers=graph.providers) if sheaf.wish.destroy else graph


async def _plan_unit(context: Context, graph: Graph, sheaf: Sheaf, notes: list[Diagnostic]) -> None:
    ledger = await context.ledger(str(graph.unit))
    sessions = context.sessions()
    sessions.declare(graph)
    sessions.remember(ledger.state)
    await _check_caller(context, graph, ledger.state, sessions)
    try:
        await _plan_and_observe(context, graph, ledger, sessions, sheaf, notes)
    finally:
        await sessions.ephemerals.close_all()


async def _plan_and_observe(
    context: Context, graph: Graph, ledger: UnitLedger, sessions: Sessions, sheaf: Sheaf, notes: list[Diagnostic]
) -> None:
    wish, text = sheaf.wish, ledger.unit
    plan = await _planned(context, graph, ledger, sessions, sheaf)
    moment = time.monotonic()
    hands = Hands(sessions, context.resolvers, never, stager(context))
    if wish.refresh != "none" and await observe(context, plan, ledger, hands, wish.refresh, notes):
        moment = sheaf.took("observe", moment)
        plan = await _planned(context, graph, ledger, sessions, sheaf)
    plan = await aged(context, plan)
    sheaf.took("observe", moment)
    verdict = judge(plan, LedgerFacts(context.schema, ledger.state), policy_of(context))
    sheaf.plans[text] = seal(plan, verdict)
    sheaf.verdicts[text] = verdict


async def _check_caller(context: Context, graph: Graph, state: State, sessions: Sessions) -> None:
    """Ask who we are wherever something of the unit lives in an account (decision 24)."""
    uses_aws = any(node.provider.startswith("aws") for node in graph.resources.values())
    uses_aws = uses_aws or any(obj.generations and obj.type.startswith("aws.") for obj in state.objects.values())
    if uses_aws:
        check_identities(context.environment, await sessions.identities(frozenset({"aws"})))


async def _planned(context: Context, graph: Graph, ledger: UnitLedger, sessions: Sessions, sheaf: Sheaf) -> Plan:
    evaluated, wish = sheaf.evaluated, sheaf.wish
    started = time.monotonic()
    text = str(graph.unit)

    async def state_of(unit: str) -> State:
        return (await context.ledger(unit)).state

    async def function(opaque: Opaque, arguments: tuple[Any, ...]) -> Any:
        return await evaluated.function(text, opaque, arguments)

    pinned = sheaf.pins(context).get(text, {})
    given = await given_elsewhere(context, graph, pinned, relock=wish.relock, locked=wish.locked)
    sheaf.notes += [note for note in given.notes if note not in sheaf.notes]
    pins = {} if wish.relock else {at: pin for at, pin in pinned.items() if not at.startswith("upstream:")}
    planner = LatePlanner(
        graph,
        ledger.state,
        context.schema,
        upstreams=await upstreams_of(
            graph, sheaf.plans, state_of, given.values, (*ledger.state.holds.values(), *wish.holds.get(text, ()))
        ),
        providers=_instances(context, graph, ledger.state),
        answers=pins,
        holds=wish.holds.get(text, ()),
        # A destruction outranks every hold: what a rollback brought back goes, too.
        release=tuple(ledger.state.holds) if wish.destroy else wish.release.get(text, ()),
        now_ms=context.world.now_ms(),
        facts=facts_of(context),
        graph_digest=evaluated.digest,
        source_digest=evaluated.digest,
        scope=wish.scope,
        whole_if_possible=wish.kind in ("rollback", "release"),  # nobody asked for the scope: it keeps out what waits
        underway=sheaf.crossings.underway(text),
        adopt=wish.adopt.get(text, {}),
        replace=wish.replace.get(text, ()),
        as_applied=wish.kind in ("rollback", "revert"),
        set_back=wish.set_back.get(text, {}) if wish.kind == "revert" else None,
        retag=wish.retag.get(text, ()),
    )
    sessions.late = planner.late
    asked = await answer_all(planner, sessions, context.resolvers, function, locked=wish.locked)
    sheaf.lookups.setdefault(text, {}).update({**pins, **asked, **given.pins})
    sheaf.planners[text] = planner
    plan = planner.result()
    sheaf.took("plan", started)
    return plan


def _instances(context: Context, graph: Graph, state: State) -> Mapping[str, Map]:
    """Instances that exist without being declared; for what a rollback brings back without its stack, recorded ones."""
    known = known_instances(context.environment)
    if graph.nodes:
        return known
    recorded = [lease.fields.get("instances", {}) for lease in state.leases.values()]
    return {**{name: Map(kind=kind) for found in recorded for name, (kind, _) in found.items()}, **known}


async def _finish(context: Context, sheaf: Sheaf) -> Planned:
    evaluated, wish = sheaf.evaluated, sheaf.wish
    started = time.monotonic()
    plans = list(sheaf.plans.values())
    kept = kept_root(
        plans,
        sheaf.needs,
        project=context.project.name,
        environment=context.environment.name,
        graph=evaluated.digest,
        kind="destroy" if wish.destroy else wish.kind,
    )
    sheaf.notes.extend(await seen_meanwhile(context, plans))
    stored = wish.keep and await keep(context.store, kept, context.sealer_of)
    if wish.keep and not stored:
        sheaf.notes.append(diagnose("F924", f"{len(plans)} plans", severity=Severity.WARNING))
    if wish.keep:
        await keep_assets(context.store, evaluated.assets)
    if wish.keep and not wish.locked and not wish.destroy:
        _pin(context, sheaf)
    sheaf.took("store", started)
    return Planned(
        root=kept.root,
        verdicts=sheaf.verdicts,
        documents=sheaf.documents,
        notes=(*evaluated.notes, *sheaf.notes),
        printed=evaluated.printed,
        seconds=sheaf.seconds,
        project=context.project.name,
        environment=context.environment.name,
        tier=context.environment.tier,
        isolation=evaluated.isolation,
        kind=kept.kind,
        graph=evaluated.digest,
        stored=stored,
        unresolved=_unresolved(context, plans),
        items={unit: planner.items for unit, planner in sheaf.planners.items() if planner.items},
    )


def _unresolved(context: Context, plans: Sequence[Plan]) -> tuple[str, ...]:
    """What no run can settle, by whole address."""
    states = {plan.unit: context.ledgers[plan.unit].state for plan in plans}
    return tuple(
        f"{unit}/{obj.address or f'#{obj.id}'}"
        for unit, state in states.items()
        for _, obj in sorted(state.objects.items())
        if obj.unresolved
    )


def _pin(context: Context, sheaf: Sheaf) -> None:
    """Pin what look-ups were answered; forget pins of look-ups that are not declared any more."""
    before = read_pins(context.project.root)
    pins = {unit: dict(of) for unit, of in before.items()}
    for unit, found in sheaf.lookups.items():
        declared = {str(node.address) for node in sheaf.documents[unit].nodes}
        pins[unit] = {at: pin for at, pin in found.items() if at in declared and not holds_sensitive(pin[1])}
    if pins != {unit: dict(of) for unit, of in before.items()}:
        write_pins(context.project.root, pins)
