"""How the simulation plans, refreshes and resolves: real planner, gate and pure functions over the world's logs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from firma.core.apply.observe import observed, questions
from firma.core.apply.resolve import resolve_absent, resolve_adopt, resolve_search, unresolved_at
from firma.core.apply.veil import secrets_of, veiled
from firma.core.ledger.entry import Draft
from firma.core.ledger.state import Hold, LedgerObject, State
from firma.core.model.call import Thing
from firma.core.model.diagnostic import FirmaError, PermanentError
from firma.core.model.digest import digest_value
from firma.core.model.expression import references
from firma.core.model.value import Map, is_known
from firma.core.plan.plan import WHOLE, Plan, Scope
from firma.core.plan.planner import Planner
from firma.core.plan.question import AskPlan
from firma.core.plan.sheet import Underway, Upstreams
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import Given, Policy, admit, judge, seal
from firma.core.trust.verdict import Admitted
from firma.providers.sim.faults import NO_FAULTS
from firma.providers.sim.things import Made
from sim.facts import Source, graph_of
from sim.truth import LATE
from sim.violation import ViolationError
from sim.world import UnitWorld, World


@dataclass(frozen=True, slots=True)
class Asked:
    """What a plan was asked for: enough to plan again."""

    source: Source
    holds: tuple[Hold, ...] = ()
    forget: frozenset[str] = frozenset()
    upstreams: Upstreams | None = None
    underway: Underway = Underway()  # noqa: RUF009  # frozen
    release: tuple[str, ...] = ()
    scope: Scope = WHOLE
    set_back: Mapping[int, frozenset[str]] | None = None
    """A revert: by object, the differences that are set back; everything else stays as it is."""
    is_moves: bool = False
    """The plan was made of acts, not of a source: nothing plans it again."""
    now: int | None = None
    """When: a hold whose time is over since was in force then, and the plan stands as it was approved."""


class RefusedError(Exception):
    """No plan: the message says why."""


def upstreams_of(w: World, source: Source, planned: Plan | None, holds: Collection[Hold] = ()) -> Upstreams:
    """What another unit gives: from a plan of the same root where it may change it, else from its log."""
    values, digests = {}, {}
    held = [one.address for hold in holds for value in (hold.values, hold.declaration) for one in references(value)]
    given = tuple(address for address in held if not address.startswith(f"{source.unit}/"))
    for addresses in (*graph_of(source).foreign.values(), given):
        for address in addresses:
            value, name = w.output(address), address.rpartition(":")[2]
            if not is_known(value) and (planned is None or name not in planned.outputs):
                raise RefusedError(f"{address} has no value")
            values[address], digests[address] = value, digest_value(value)
            if planned is not None and name in planned.outputs and planned.outputs[name] != value:
                values[address], digests[address] = planned.outputs[name], ""
    return Upstreams(values=values, digests=digests)


def make_plan(w: World, state: State, asked: Asked) -> Plan:
    """Return the plan of a source against a state. Raises RefusedError."""
    faults, w.cloud.faults = w.cloud.faults, NO_FAULTS  # a plan that moves is a matter of apply
    try:
        planner = Planner(
            graph_of(w.mutant.seen(asked.source)),
            state,
            w.cloud.schemas.get,
            upstreams=asked.upstreams,
            holds=asked.holds,
            forget=asked.forget,
            underway=asked.underway,
            release=asked.release,
            scope=asked.scope,
            now_ms=w.now if asked.now is None else asked.now,
            as_applied=asked.set_back is not None,
            set_back=asked.set_back,
            name_maker=w.mutant.name_maker,
        )
        while open_questions := planner.questions():
            for question in open_questions:
                if not isinstance(question, AskPlan):
                    raise ViolationError("planner", f"asks {question}")
                planner.answer(question, w.cloud.plan(question.request))
        return planner.result()
    except PermanentError as error:
        raise RefusedError(str(error)) from error
    finally:
        w.cloud.faults = faults


def plan(
    w: World,
    unit: UnitWorld,
    *,
    holds: Collection[Hold] = (),
    planned: Plan | None = None,
    release: Collection[str] = (),
    scope: Scope = WHOLE,
    set_back: Mapping[int, frozenset[str]] | None = None,
) -> Admitted | None:
    """Plan a unit as it is now, and let the plan through the gate; None where planning refuses."""
    try:
        upstreams = upstreams_of(w, unit.source, planned, (*unit.state.holds.values(), *holds))
    except RefusedError:
        w.counts["refused"] += 1
        return None
    underway, forget = w.underway(unit.name), frozenset(unit.forget)
    asked = Asked(unit.source, tuple(holds), forget, upstreams, underway, tuple(release), scope, set_back, now=w.now)
    try:
        found = make_plan(w, unit.state, asked)
    except RefusedError as error:
        w.counts["refused"] += 1
        w.checkers.refused(unit, asked, str(error))
        return None
    return w.checkers.planned(unit, asked, through_gate(w, unit.state, found))


def through_gate(w: World, state: State, found: Plan) -> Admitted:
    """Return what the real gate makes of a plan, with a person's yes."""
    verdict = judge(found, LedgerFacts(w.cloud.schemas.get, state), Policy(environment="dev"))
    return admit(seal(found, verdict), verdict, Given(yes=True))


# -- refreshing -------------------------------------------------------------------------------------------------------
def veil(w: World) -> Callable[[str, Map, Thing], Thing]:
    def marked(type_name: str, request: Map, thing: Thing) -> Thing:
        return veiled(secrets_of(w.cloud.schemas[type_name]), request, thing)

    return marked


def look(w: World, unit: UnitWorld, obj: LedgerObject) -> list[Draft]:
    """Read what may be believed about an object now, and return what that may append."""
    if obj.pending:
        return []
    asks = questions(unit.state, obj, w.cloud.schemas[obj.type], unit.name)
    seen = [(ask, w.reply(ask)) for ask in asks if w.mutant.may_look(ask, w.now)]
    clear = obj.suspect and len(seen) == len(asks)
    return observed(unit.state, obj, obj.last, seen, veil=veil(w), clear=clear)


def refresh(w: World, unit: UnitWorld, then: Callable[[], None], *, delay: int) -> None:
    """Read every object now; append what differs some time later, as far as it still stands."""
    drafts = [draft for obj in unit.state.objects.values() for draft in look(w, unit, obj)]

    def append() -> None:
        w.put_free(unit, lambda state: [draft for draft in drafts if w.mutant.rules.still_stands(state, draft)])
        then()

    w.later(delay, append)


# -- people -----------------------------------------------------------------------------------------------------------
def resolve(w: World, unit: UnitWorld) -> None:
    """A person looks with open eyes and settles what no engine can."""
    for obj in list(unit.state.objects.values()):
        schema = w.cloud.schemas[obj.type]
        try:
            found = unresolved_at(unit.state, f"#{obj.id}", schema, w.now)
        except FirmaError:
            continue
        known = unit.state.identifiers(obj.type)
        mine = [made for made in _made_by(w, unit, found.intent.seq) if made.identifier not in known]
        if not mine:
            draft = resolve_absent(unit.state, found)
        elif schema.type != "sim.tf.None" and w.rng.random() < 0.3:
            try:
                draft = resolve_search(unit.state, found, schema, w.cloud.list(obj.type))
            except PermanentError:
                draft = resolve_adopt(unit.state, found, mine[0].shown())
        else:
            draft = resolve_adopt(unit.state, found, mine[0].shown())
        w.counts[f"resolve {draft.fields['verdict']}"] += 1
        w.put(unit, len(unit.log), (draft,))


def _made_by(w: World, unit: UnitWorld, intent: int) -> Sequence[Made]:
    number = w.checkers.maker(unit, intent, late=False)
    return [made for made in w.cloud.things.values() if made.made_by in (number, number + LATE)]


__all__ = ["Asked", "RefusedError", "look", "make_plan", "plan", "refresh", "resolve", "through_gate"]
