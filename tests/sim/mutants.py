"""Planted bugs: one decision changed each, through a seam that production code has anyway; knows no seed.

Decisions of a run are in `Rules`; a room without such a bundle has an attribute replaced while the mutant lives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from firma.core.apply import observe
from firma.core.apply.effect import AskThings, CallProvider, Effect
from firma.core.apply.recovery import Case, Result, Step, Verdict, next_step
from firma.core.apply.request import request_of
from firma.core.apply.rules import RULES, Rules
from firma.core.apply.run import Run
from firma.core.apply.settling import Settling
from firma.core.apply.starting import Starting, Work
from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import apply_entry
from firma.core.ledger.state import State
from firma.core.model.call import Answer, PlanAnswer, Request, Status
from firma.core.model.digest import digest_plain, digest_value
from firma.core.model.node import Replacement
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map
from firma.core.plan import contagion, hold, hold_back, link, planner, publish
from firma.core.plan.decide import Decider
from firma.core.plan.naming import NameMaker, physical_name
from firma.core.plan.plan import Act, Operation, Plan
from firma.core.plan.readset import read_key
from firma.core.trust.verdict import Admitted, seal_of_the_gate

if TYPE_CHECKING:
    from sim.facts import Source

Patch = tuple[Any, str, Any]
"""A module or class, the name of an attribute, and what stands there while the mutant lives."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A system with one thing changed. `ledger_checks`: the ledger's own refusals are on (they hide what checkers see)."""

    rules: Rules = RULES
    new_state: Callable[[], State] = State
    name_maker: NameMaker = physical_name
    seen: Callable[[Source], Source] = lambda source: source
    """What the planner is shown of the author's source."""
    weaken: Callable[[Plan], Plan] = lambda plan: plan
    """What becomes of a plan after the gate, its digest aside."""
    may_look: Callable[[AskThings, int], bool] = lambda ask, now: now >= ask.not_before
    patches: tuple[Patch, ...] = ()
    ledger_checks: bool = False

    @contextmanager
    def planted(self) -> Iterator[None]:
        """Replace what is patched, and put it back."""
        for where, name, other in self.patches:
            setattr(where, name, other)
        try:
            yield
        finally:
            for where, name, _ in self.patches:
                setattr(where, name, ORIGINALS[where, name])

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Put back, for a moment, what is patched."""
        planted = [(where, name, other) for where, name, other in self.patches]
        for where, name, _ in planted:
            setattr(where, name, ORIGINALS[where, name])
        try:
            yield
        finally:
            for where, name, other in planted:
                setattr(where, name, other)

    def weakened(self, admitted: Admitted) -> Admitted:
        """Return what this system admits in the place of what the gate did."""
        plan = self.weaken(admitted.plan)
        return admitted if plan is admitted.plan else Admitted(plan, admitted.verdict, seal_of_the_gate())


AS_BUILT = Mutant(ledger_checks=True)


# -- tokens and requests ----------------------------------------------------------------------------------------------
def _with_token(make: Callable[[str, Case, State], str]) -> Rules:
    def request(unit: str, case: Case, state: State, schema: TypeSchema) -> Request:
        asked = request_of(unit, case, state, schema)
        return asked if asked.token is None else replace(asked, token=make(unit, case, state))

    return replace(RULES, request=request)


def _by_content(unit: str, case: Case, state: State) -> str:
    obj = state.objects[case.intent.object or 0]
    generation = str(len(obj.generations)) if case.act == "create" else case.intent.generation
    return digest_plain([unit, obj.id, generation, digest_value(case.request), obj.failures])


def _for_ever(unit: str, case: Case, state: State) -> str:
    return digest_plain([unit, case.intent.object, case.act.value])


def _per_attempt(unit: str, case: Case, state: State) -> str:
    return digest_plain([unit, case.intent.seq, case.sends, state.seq])


def _without(**parts: Any) -> Rules:
    def request(unit: str, case: Case, state: State, schema: TypeSchema) -> Request:
        asked = request_of(unit, case, state, schema)
        return asked if asked.prior is None else replace(asked, prior=replace(asked.prior, **parts))

    return replace(RULES, request=request)


# -- recovery ---------------------------------------------------------------------------------------------------------
def _immortal(case: Case, now: int, evidence: Mapping[str, Any] | None) -> tuple[Step, int]:
    case.recovery = replace(case.recovery, token_life_ms=10**12)
    return next_step(case, now, evidence)


def _at_once(case: Case, now: int, evidence: Mapping[str, Any] | None) -> tuple[Step, int]:
    step, at = next_step(case, now, evidence)
    return (next_step(case, at, evidence)[0], now) if step is Step.WAIT else (step, at)


def _refusal_settles(case: Case, answer: Answer, now: int) -> Verdict | None:
    if answer.status is Status.REFUSED and answer.certain and not answer.conflict:
        return Verdict(result=Result.FAILED, problem=answer.problem)
    return RULES.judge(case, answer, now)


def _failure_is_absence(case: Case, answer: Answer, now: int) -> Verdict | None:
    if answer.status is Status.FAILED and case.act == "create" and answer.thing is None:
        return Verdict(result=Result.FAILED, problem=answer.problem)
    return RULES.judge(case, answer, now)


def _inherited_failed(self: Settling, case: Case) -> list[Effect]:
    if case.inherited:
        self._record(case, Verdict(result=Result.FAILED))
        return []
    return _settle(self, case)


_settle = Settling.settle


def _answered_sooner(self: Settling, number: int, answer: Answer) -> list[Effect]:
    case = self.cases.get(number)
    since = 0 if case is None else case.since
    judge = self.context.rules.judge

    def late(case: Case, answer: Answer, now: int) -> Verdict | None:
        case.since = since
        return judge(case, answer, now)

    self.context.rules = replace(self.context.rules, judge=late)
    effects = _answered(self, number, answer)
    self.context.rules = replace(self.context.rules, judge=judge)
    return effects


_answered = Settling.answered


# -- intents ----------------------------------------------------------------------------------------------------------
def _record_later(self: Starting, work: Work) -> list[Effect]:
    asked = Request(act=work.operation.act, type=work.operation.type, desired=work.desired)  # type: ignore[arg-type]
    _record(self, work)
    call = CallProvider(operation=work.operation.key, intent=0, address="", provider="sim", request=asked)
    return [call]


_record = Starting._record


def _nothing_in_the_way(operation: Operation, obj: Any, state: State, plan: Plan) -> Any:
    found = RULES.obstacle(operation, obj, state, plan)
    return None if found is not None and found.code == "F404" else found


def _compared_all_the_same(self: Decider, decision: Any, node: Any, schema: Any) -> Any:
    obj = decision.object
    if obj is None:
        return _compare(self, decision, node, schema)
    saved, obj.open, obj.unresolved = (obj.open, obj.unresolved), [], []
    try:
        return _compare(self, decision, node, schema)
    finally:
        obj.open, obj.unresolved = saved


_compare = Decider._compare


class SettlesByAddress(State):
    """An outcome closes everything that is open for the object."""

    __slots__ = ()

    def close_intent(self, number: int, result: str) -> Entry:
        intent = State.close_intent(self, number, result)
        for other in list(self.objects[intent.object or 0].open):
            State.close_intent(self, other, result)
        return intent


# -- folding ----------------------------------------------------------------------------------------------------------
def _folding(before: Callable[[State, Entry], Entry | None]) -> Rules:
    def fold(state: State, entry: Entry) -> None:
        changed = before(state, entry)
        if entry.seq > state.seq and changed is not None:
            apply_entry(state, changed)

    return replace(RULES, fold=fold)


def _deposed_at_intent(state: State, entry: Entry) -> None:
    new = entry.seq > state.seq
    apply_entry(state, entry)
    if new and entry.kind == "intent" and entry.fields["act"] == "create":
        state.objects[entry.object or 0].current = ""


def _stray_unseen(state: State, entry: Entry) -> Entry:
    return replace(entry, object=None) if entry.kind == "stray" else entry


def _stray_unheard(state: State, entry: Entry) -> Entry:
    if entry.kind != "stray":
        return entry
    return replace(entry, values=EMPTY, fields={k: v for k, v in entry.fields.items() if k != "answer"})


def _forgets_what_it_forgot(state: State, entry: Entry) -> None:
    apply_entry(state, entry)
    state.forgotten.clear()


# -- the fence --------------------------------------------------------------------------------------------------------
def _over_anything(self: Run, entries: list[Entry]) -> list[Effect]:
    if self.status.value == "admitting":
        return _moved(self, entries)
    self.context.state.seq = max(self.context.state.seq, entries[-1].seq)
    self.context.journal.unland()
    return []


def _lease_at_any_head(self: Run, entries: list[Entry]) -> list[Effect]:
    if self.status.value == "admitting":
        self._fold(entries)
        self.context.journal.unland()
        return []
    return _moved(self, entries)


_moved = Run._moved


def _kills(self: Run) -> None:
    if self.context.cancelled == 1:
        for number in sorted(self.settling.unanswered):
            case = self.settling.cases.get(number)
            if case is not None and case.verdict is None:
                self.settling._record(case, Verdict(result=Result.FAILED))
        self.settling.unanswered.clear()
    _cancel(self)


_cancel = Run._cancel


# -- planning ---------------------------------------------------------------------------------------------------------
def _only(*kinds: str) -> Callable[[Plan], Plan]:
    def weaken(plan: Plan) -> Plan:
        kept = {key: value for key, value in plan.read_set.items() if key.partition(":")[0] in kinds}
        return replace(plan, read_set=kept)

    return weaken


def _addresses_only(plan: Plan) -> Plan:
    def kept(keys: frozenset[str]) -> frozenset[str]:
        return frozenset(key for key in keys if not key.startswith(("o:", "h:")))

    return replace(plan, writes=kept(plan.writes), reads=kept(plan.reads))


def _own_entries_count(plan: Plan, state: State, upstream: Any) -> list[str]:
    return [k for k, was in plan.read_set.items() if k[:2] not in ("l:", "up") and read_key(state, k) != was]


def _renames_unseen(source: Source) -> Source:
    return replace(source, decls={a: replace(d, moved_from=()) for a, d in source.decls.items()})


def _last_rename_only(source: Source) -> Source:
    return replace(source, decls={a: replace(d, moved_from=d.moved_from[:1]) for a, d in source.decls.items()})


def _first_name(rule: Any, unit: Any, address: Any, incarnation: int) -> str:
    return physical_name(rule, unit, address, 1)


def _named_again(self: Decider, decision: Any, node: Any, schema: TypeSchema, inputs: Map) -> Map:
    rule = schema.name
    if rule is None:
        return inputs
    decision.made_name = True
    obj = decision.object
    living = obj is not None and obj.now is not None
    incarnation = self.sheet.state.incarnations.get(decision.address, 0) + (0 if living else 1)
    name = physical_name(rule, self.sheet.graph.unit, node.address, incarnation)
    return inputs.with_(**{rule.attribute: name})


def _planned_unchecked(operation: Operation, desired: Map, answer: PlanAnswer) -> Any:
    if answer.problem is not None or answer.no_op:
        return RULES.final_request(operation, desired, answer)
    return Map({name: answer.planned.get(name, value) for name, value in desired.items()})


def _firsts_of_own_object(self: Any) -> None:
    operations, after = self.draught.operations, self.draught.after
    for key, op in operations.items():
        for other, move in operations.items():
            if move.act is Act.MOVE and op.object == move.object and op is not move:
                after[key].add(other)


def _by_addresses(self: Any, key: str, op: Operation, obj: int) -> None:
    """Users are what the source says now, not what was made with it."""
    after, operations = self.draught.after[key], self.draught.operations
    for user in self.sheet.users.get(op.address, ()):
        for other, use in operations.items():
            if use.address == user and use.act is Act.UPDATE and op.replacement is not Replacement.DELETE_FIRST:
                after.add(other)


def _users_of_unforced(self: planner.Planner, address: str) -> None:
    if address not in self.sheet.forced:
        _enqueue_users(self, address)


_enqueue_users = planner.Planner._enqueue_users


def _nothing(*_: Any, **__: Any) -> None:
    return None


_NO_WAITING: tuple[Patch, ...] = ((hold_back._HoldBack, "_user", lambda self, obj, generation: ""),)


def _no_holds(state: State, new: Any, released: Any, now_ms: int) -> Any:
    found = hold.gather(state, new, released, now_ms)
    found.in_force = {}
    return found


def _no_absence(self: Any, address: str, object_id: int | None, moved_from: Any) -> Any:
    found = _of(self, address, object_id, moved_from)
    return None if found is None else replace(found, absent=False)


_of = hold.Holds.of


MUTANTS: Mapping[str, Mutant] = {
    "token by content (decision 16 as written)": Mutant(rules=_with_token(_by_content)),
    "token for ever": Mutant(rules=_with_token(_for_ever)),
    "token per attempt": Mutant(rules=_with_token(_per_attempt)),
    "token never expires": Mutant(rules=replace(RULES, next_step=_immortal)),
    "intent not awaited before the call": Mutant(patches=((Starting, "_record", _record_later),)),
    "settle by address": Mutant(new_state=SettlesByAddress),
    "new intent while one is open": Mutant(
        rules=replace(RULES, obstacle=_nothing_in_the_way), patches=((Decider, "_compare", _compared_all_the_same),)
    ),
    "refusal at the door settles": Mutant(rules=replace(RULES, judge=_refusal_settles)),
    "absence believed at once": Mutant(rules=replace(RULES, next_step=_at_once)),
    "quiet counted from the decision to send": Mutant(patches=((Settling, "answered", _answered_sooner),)),
    "failed create not looked for": Mutant(rules=replace(RULES, judge=_failure_is_absence)),
    "takeover without looking": Mutant(patches=((Settling, "settle", _inherited_failed),)),
    "rebase over anything": Mutant(patches=((Run, "_moved", _over_anything),)),
    "no fence": Mutant(rules=replace(RULES, is_fenced=lambda state, lease: False)),
    "epoch of the whole unit (engine.md)": Mutant(
        rules=replace(RULES, is_fenced=lambda state, lease: any(number > lease for number in state.leases))
    ),
    "footprint of addresses only (23)": Mutant(weaken=_addresses_only),
    "read set checked before, not with, the lease": Mutant(patches=((Run, "_moved", _lease_at_any_head),)),
    "read set of objects only (14)": Mutant(weaken=_only("o", "up")),
    "read set is the head": Mutant(
        rules=replace(RULES, moved_keys=lambda plan, state, upstream: ["head"] if state.seq != plan.seq else [])
    ),
    "no read set": Mutant(weaken=_only()),
    "own entries stale the plan": Mutant(rules=replace(RULES, moved_keys=_own_entries_count)),
    "deposed at the intent, not restored": Mutant(rules=replace(RULES, fold=_deposed_at_intent)),
    "no contagion to dependencies (12)": Mutant(patches=((contagion, "_create_first", _nothing),)),
    "no contagion to users": Mutant(patches=((contagion, "_delete_first", lambda sheet: []),)),
    "users not compared again": Mutant(patches=((planner.Planner, "_enqueue_users", _users_of_unforced),)),
    "delete before users are gone": Mutant(patches=((link._Linker, "_deletion", _nothing), *_NO_WAITING)),
    "delete though a user stays": Mutant(patches=_NO_WAITING),
    "dependencies by address": Mutant(patches=((link._Linker, "_deletion", _by_addresses), *_NO_WAITING)),
    "hold ignored": Mutant(patches=((planner, "gather", _no_holds),)),
    "hold not lifted by an entry": Mutant(patches=((publish, "_source_agrees", lambda sheet, hold, values: False),)),
    "hold knows no absence (30)": Mutant(patches=((hold.Holds, "of", _no_absence),)),
    "stray not observed again": Mutant(
        rules=_folding(_stray_unseen), patches=((observe, "can_be_tagged", lambda schema: False),)
    ),
    "stray's answer not used": Mutant(rules=_folding(_stray_unheard)),
    "observation without base (10)": Mutant(rules=replace(RULES, still_stands=lambda state, draft: True)),
    "reads trusted within the lag": Mutant(may_look=lambda ask, now: True),
    "no sweep by tag": Mutant(patches=((observe, "can_be_tagged", lambda schema: False),)),
    "no provider conditions": Mutant(rules=_without(condition="")),
    "final plan not compared": Mutant(rules=replace(RULES, final_request=_planned_unchecked)),
    "name without incarnation (8)": Mutant(name_maker=_first_name),
    "name derived again (8)": Mutant(patches=((Decider, "_with_name", _named_again),)),
    "private bytes lost": Mutant(rules=_without(private=b"")),
    "rename is a replacement": Mutant(seen=_renames_unseen),
    "moves not ahead of all": Mutant(patches=((link._Linker, "_firsts", _firsts_of_own_object),)),
    "only the last earlier address": Mutant(seen=_last_rename_only),
    "forgotten things swept": Mutant(rules=replace(RULES, fold=_forgets_what_it_forgot)),
    "cancel counts as failure": Mutant(patches=((Run, "_cancel", _kills),)),
}
"""Name -> mutant: the list of the research page of the core, section 8, and those that building added."""

ORIGINALS: Mapping[tuple[Any, str], Any] = {
    (where, name): where.__dict__[name] for mutant in MUTANTS.values() for where, name, _ in mutant.patches
}
"""What stands where mutants are planted."""
