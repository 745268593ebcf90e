"""Planted bugs of runs and of the fold: one decision changed each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from firma.core.apply import ahead, observe
from firma.core.apply.effect import CallProvider, Effect, Put
from firma.core.apply.recovery import Case, Result, Step, Verdict, next_step
from firma.core.apply.request import request_of
from firma.core.apply.rules import RULES, Rules
from firma.core.apply.run import Run
from firma.core.apply.settling import Settling
from firma.core.apply.starting import Starting, Work
from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import apply_entry
from firma.core.ledger.state import State
from firma.core.model.call import Act, Answer, PlanAnswer, Request, Status
from firma.core.model.digest import digest_plain, digest_value
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map
from firma.core.plan.plan import Operation
from sim.mutant import Mutant


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
    asked = Request(act=Act(work.operation.act.value), type=work.operation.type, desired=work.desired)
    _record(self, work)
    call = CallProvider(operation=work.operation.key, intent=0, address="", provider="sim", request=asked)
    return [call]


_record = Starting._record


def _called_with_the_put(self: Run, effects: list[Effect]) -> list[Effect]:
    effects = _pump(self, effects)
    for put in [effect for effect in effects if isinstance(effect, Put)]:
        for number, draft in enumerate(put.drafts, start=put.at + 1):
            if draft.kind == "intent" and draft.operation in self.ahead._put:
                asked = Request(
                    act=Act(draft.fields["act"]), type=draft.fields["type"], desired=draft.values.get("request", EMPTY)
                )
                effects.append(
                    CallProvider(
                        operation=draft.operation, intent=number, address=draft.address, provider="sim", request=asked
                    )
                )
    return effects


_pump = Run._pump


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


def _planned_unchecked(operation: Operation, desired: Map, answer: PlanAnswer) -> Any:
    if answer.problem is not None or answer.no_op:
        return RULES.final_request(operation, desired, answer)
    return Map({name: answer.planned.get(name, value) for name, value in desired.items()})


RUN_MUTANTS: Mapping[str, Mutant] = {
    "token by content (decision 16 as written)": Mutant(rules=_with_token(_by_content)),
    "token for ever": Mutant(rules=_with_token(_for_ever)),
    "token per attempt": Mutant(rules=_with_token(_per_attempt)),
    "token never expires": Mutant(rules=replace(RULES, next_step=_immortal)),
    "intent not awaited before the call": Mutant(patches=((Starting, "_record", _record_later),)),
    "follower called before its group is durable": Mutant(patches=((Run, "_pump", _called_with_the_put),)),
    "follower put behind a failure": Mutant(rules=replace(RULES, leads_on=lambda outcome: True)),
    "follower does not see what it follows": Mutant(
        patches=((ahead, "_as_they_will_be", lambda context, outcomes: {}),)
    ),
    "settle by address": Mutant(new_state=SettlesByAddress),
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
    "read set checked before, not with, the lease": Mutant(patches=((Run, "_moved", _lease_at_any_head),)),
    "read set is the head": Mutant(
        rules=replace(RULES, moved_keys=lambda plan, state, upstream: ["head"] if state.seq != plan.seq else [])
    ),
    "deposed at the intent, not restored": Mutant(rules=replace(RULES, fold=_deposed_at_intent)),
    "stray not observed again": Mutant(
        rules=_folding(_stray_unseen), patches=((observe, "can_be_tagged", lambda schema: False),)
    ),
    "stray's answer not used": Mutant(rules=_folding(_stray_unheard)),
    "observation without base (10)": Mutant(rules=replace(RULES, still_stands=lambda state, draft: True)),
    "reads trusted within the lag": Mutant(may_look=lambda ask, now: True),
    "no sweep by tag": Mutant(patches=((observe, "can_be_tagged", lambda schema: False),)),
    "no provider conditions": Mutant(rules=_without(condition="")),
    "final plan not compared": Mutant(rules=replace(RULES, final_request=_planned_unchecked)),
    "private bytes lost": Mutant(rules=_without(private=b"")),
    "forgotten things swept": Mutant(rules=replace(RULES, fold=_forgets_what_it_forgot)),
    "cancel counts as failure": Mutant(patches=((Run, "_cancel", _kills),)),
}
