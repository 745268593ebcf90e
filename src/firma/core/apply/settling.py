"""Settling intents: calling, judging answers, recovering what is lost; knows no order of operations."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from firma.core.apply.admission import moment
from firma.core.apply.context import Context
from firma.core.apply.drafts import answer_of, outcome_draft, stray_draft
from firma.core.apply.effect import AskThings, CallProvider, Effect, Wake
from firma.core.apply.looking import Looking
from firma.core.apply.progress import Stage
from firma.core.apply.recovery import Case, Result, Step, Verdict
from firma.core.apply.request import prior_of, tags_of
from firma.core.ledger.entry import Draft, Entry
from firma.core.model.call import Act as CallAct
from firma.core.model.call import Answer, Status, Thing
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.schema import Mode
from firma.core.model.value import EMPTY
from firma.core.plan.departure import still_departed
from firma.core.plan.plan import Act as PlanAct
from firma.core.plan.plan import Operation


class Settling:
    """Owns every intent that the run has to settle, by its number. Every method returns the effects that it needs."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.looking = Looking(context)
        self.cases: dict[int, Case] = {}
        self.keys: dict[int, str] = {}
        """Intents -> the operation of this run that settles them."""
        self.unanswered: dict[int, int] = {}
        """Intents -> calls under way."""
        self.answers: dict[int, Answer] = {}
        """Answers whose outcome is not known to be durable."""
        self.left: dict[str, list[int]] = {}
        """Operations that settle -> intents that they have not come to yet."""
        self.rested: deque[int] = deque()
        """Intents whose pause is over."""
        self.given_up: dict[int, Entry] = {}
        """Intents whose answer was lost once: it may come yet."""

    # -- calls --------------------------------------------------------------------------------------------------------
    def call(self, intent: Entry) -> list[Effect]:
        """The intent of an operation of this run is durable: call."""
        context = self.context
        recovery = context.schema(intent.fields["type"]).recovery
        self.keys[intent.seq] = intent.operation
        return self._send(Case(intent=intent, recovery=recovery, since=context.now))

    def _send(self, case: Case) -> list[Effect]:
        context, intent = self.context, case.intent
        number = intent.seq
        self.cases[number] = case
        case.sends += 1
        case.since = context.now
        self.unanswered[number] = self.unanswered.get(number, 0) + 1
        key = self.keys[number]
        context.enter(key, Stage.CALLING)
        schema = context.schema(intent.fields["type"])
        request = context.rules.request(context.plan.unit, case, context.state, schema)
        provider = intent.fields.get("provider", "")
        call = CallProvider(operation=key, intent=number, address=intent.address, provider=provider, request=request)
        return [call]

    def answered(self, number: int, answer: Answer) -> list[Effect]:
        """A provider answered; perhaps late, perhaps for an intent that is settled."""
        calls = self.unanswered.get(number, 0) - 1
        if calls > 0:
            self.unanswered[number] = calls
        else:
            self.unanswered.pop(number, None)
        case = self.cases.get(number)
        if case is None or case.verdict is not None:
            self._late(number, case, answer)
            return []
        # The call may have been sent later than it was decided on: it is over now, and its effect shows within the lag.
        case.since = max(case.since, self.context.now - case.call_ms_max)
        if answer.status is Status.FAILED and number not in self.unanswered:
            # The operation itself has ended, and whatever else was sent stands for it: nothing is under way any more.
            case.since = self.context.now - case.call_ms_max
        if answer.status is Status.LOST:
            self.given_up[number] = case.intent
        verdict = self.context.rules.judge(case, answer, self.context.now)
        if verdict is None:
            return self.settle(case)
        self.answers[number] = answer
        self._record(case, verdict)
        return []

    def _late(self, number: int, case: Case | None, answer: Answer) -> None:
        """An answer to something that is settled: evidence, where it names something that nobody knows."""
        intent = self.given_up.get(number) if case is None else case.intent
        if intent is None or answer.thing is None:
            return
        known = self.context.state.identifiers(intent.fields["type"])
        if case is not None and case.verdict is not None:
            known |= {thing.identifier for thing in case.verdict.things}
        if answer.thing.identifier not in known:
            self.stray(intent, answer)

    def stray(self, intent: Entry, answer: Answer) -> None:
        """Draft the evidence of an answer that settles nothing; what was refused at the door is none."""
        context = self.context
        if answer.status is Status.REFUSED and answer.certain:
            return
        if answer.thing is not None:
            request = intent.values.get("request", EMPTY)
            answer = replace(answer, thing=context.veiled(intent.fields["type"], request, answer.thing, intent.address))
        context.journal.add(stray_draft(context.lease, intent, answer, context.now))

    def fence(self) -> None:
        """The lease is gone: what was answered and is not durable becomes evidence."""
        for number, answer in sorted(self.answers.items()):
            self.stray(self.cases[number].intent, answer)
        self.answers.clear()

    def answered_late(self, number: int, answer: Answer) -> None:
        """An answer came after the lease was lost or given back: evidence."""
        self.unanswered.pop(number, None)
        case = self.cases.get(number)
        intent = self.given_up.get(number) if case is None else case.intent
        if intent is not None:
            self.stray(intent, answer)

    # -- settling -----------------------------------------------------------------------------------------------------
    def begin(self, operation: Operation, numbers: list[int]) -> list[Effect]:
        """Settle intents of an earlier run, one after another; a `settle` operation then looks at a suspect object."""
        self.context.enter(operation.key, Stage.SETTLING)
        self.left[operation.key] = sorted(numbers, reverse=True)
        return self._next(operation.key)

    def _next(self, key: str) -> list[Effect]:
        context, numbers = self.context, self.left[key]
        while numbers:
            intent = context.state.intents.get(numbers.pop())
            if intent is None:
                continue
            recovery = context.schema(intent.fields["type"]).recovery
            # The old run may have sent it until its lease was taken.
            since = context.state.leases[context.lease].time
            case = Case(intent=intent, recovery=recovery, since=since, inherited=True)
            self.cases[intent.seq], self.keys[intent.seq] = case, key
            return self.settle(case)
        del self.left[key]
        operation = context.plan.operations[key]
        if operation.act is PlanAct.SETTLE:
            return self.looking.begin(operation)
        result = context.state.done_operations.get((context.plan.digest, key))
        if result == Result.DONE:
            context.done(key)
        else:
            context.fail(key, context.problems.get(key) or not_made(operation))
        return []

    def settle(self, case: Case) -> list[Effect]:
        """Do the next step of the recovery matrix."""
        context, number = self.context, case.intent.seq
        evidence = context.state.open.get(number)
        step, at = context.rules.next_step(case, context.now, evidence)
        if step is Step.EVIDENCE and evidence is not None:
            verdict = context.rules.judge(case, answer_of(evidence), evidence["at"])
            if verdict is not None:
                self._record(case, verdict)
                return []
            context.state.open[number] = None  # it proves nothing: look
            step, at = context.rules.next_step(case, context.now, None)
        match step:
            case Step.SEND:
                return self._send(case)
            case Step.WAIT:
                context.enter(self.keys[number], Stage.PAUSED, waiting_words(at, context.now))
                return [Wake(operation=self.keys[number], at=at, intent=number)]
            case Step.READ | Step.FIND | Step.LIST:
                context.enter(self.keys[number], Stage.SETTLING, f"{step.value}: is it there?")
                return [self._question(case, step)]
            case Step.UNRESOLVED:
                if number in context.state.objects[case.intent.object or 0].unresolved:
                    self._leave(case, unresolved(case))
                else:
                    self._record(case, Verdict(result=Result.UNRESOLVED, problem=unresolved(case)))
            case _:
                self._leave(case, left_open(case))
        return []

    def _question(self, case: Case, step: Step) -> AskThings:
        context, intent = self.context, case.intent
        return AskThings(
            operation=self.keys[intent.seq],
            how=step.value,
            purpose="recovery",
            provider=intent.fields.get("provider", ""),
            type=intent.fields["type"],
            thing=prior_of(context.state, intent) if step is Step.READ else None,
            tags=tags_of(context.plan.unit, intent, context.state) if step is Step.FIND else EMPTY,
            generation=intent.generation,
            intent=intent.seq,
        )

    def woken(self, number: int) -> None:
        """A pause is over: the case goes on as soon as there is room."""
        if number in self.cases and self.cases[number].verdict is None:
            self.rested.append(number)

    def go_on(self) -> list[Effect]:
        """Go on with the case whose pause ended first."""
        case = self.cases.get(self.rested.popleft())
        return [] if case is None or case.verdict is not None else self.settle(case)

    def replied(self, ask: AskThings, reply: Any) -> list[Effect]:
        """What is there was answered, for an intent that is being settled."""
        case = self.cases.get(ask.intent)
        if case is None or case.verdict is not None:
            return []
        context = self.context
        if isinstance(reply, Diagnostic):
            case.looks += 1
            case.problem = reply
            case.pause(context.now, case.looks)
            return self.settle(case)
        schema = context.schema(ask.type)
        if ask.how == Step.READ:
            obj = context.state.objects[case.intent.object or 0]
            generation = obj.generations.get(case.intent.generation)
            before = EMPTY if generation is None else generation.request
            self._record(case, context.rules.read_verdict(case, schema, before, reply))
            return []
        case.listed = tuple(reply)
        self._record(case, context.rules.look_verdict(case, Step(ask.how), case.listed, context.state, schema))
        return []

    def judged_anew(self, draft: Draft) -> Draft | None:
        """Return an outcome as it must be now that the log has moved: what a list proves depends on what is known."""
        context, number = self.context, draft.fields["intent"]
        case = self.cases.get(number)
        if case is None or number not in context.state.intents:
            return None
        if case.listed is None or case.verdict is None:
            return draft
        modes = case.recovery.modes
        step = Step.FIND if Mode.FIND in modes else Step.LIST
        case.verdict = context.rules.look_verdict(
            case, step, case.listed, context.state, context.schema(case.intent.fields["type"])
        )
        return self._outcome(case, case.verdict)

    # -- outcomes -----------------------------------------------------------------------------------------------------
    def _record(self, case: Case, verdict: Verdict) -> None:
        case.verdict = verdict
        key = self.keys[case.intent.seq]
        if verdict.result is not Result.DONE:
            self.context.problems[key] = verdict.problem or case.problem or not_made(self.context.plan.operations[key])
        self.context.enter(key, Stage.WRITING)
        self.context.journal.add(self._outcome(case, verdict))

    def _outcome(self, case: Case, verdict: Verdict) -> Draft:
        context, intent = self.context, case.intent
        type_name = intent.fields["type"]
        request = intent.values.get("request", EMPTY)
        problem = verdict.problem if verdict.result is not Result.DONE else None
        things = [context.veiled(type_name, request, thing, intent.address) for thing in verdict.things]
        return outcome_draft(
            context.lease,
            intent.seq,
            intent.object,
            verdict.result.value,
            things=things,
            suspect=verdict.suspect,
            code="" if problem is None else problem.code,
            departed=self._departed(intent, things) if verdict.result is Result.DONE else (),
        )

    def _departed(self, intent: Entry, things: Sequence[Thing]) -> tuple[str, ...]:
        """Paths of a thing that nobody declares, that differed before our update, and that it left as they were."""
        obj = self.context.state.objects.get(intent.object or 0)
        before = None if obj is None else obj.generations.get(intent.generation)
        if intent.fields["act"] != CallAct.UPDATE or before is None or not things:
            return ()
        schema = self.context.schema(intent.fields["type"])
        found = still_departed(schema, before, intent.values.get("request", EMPTY), things[0].attributes)
        hold = self.context.state.holds.get(f"o{intent.object}")
        # Where the source says otherwise and somebody accepted that, the source counts again when that is over.
        return tuple(path for path in found if hold is None or path not in hold.was)

    def recorded(self, entry: Entry) -> list[Effect]:
        """An outcome is durable."""
        context, number = self.context, entry.fields["intent"]
        self.answers.pop(number, None)
        self.cases.pop(number, None)
        key = self.keys.pop(number, "")
        if not key:
            return []
        if key in self.left:
            return self._next(key)
        if entry.fields["result"] == Result.DONE:
            context.done(key)
        else:
            context.fail(key, context.problems.get(key))
        return []

    def _leave(self, case: Case, problem: Diagnostic) -> None:
        """Nothing more can be learnt by this run: the intent stays open for the next one."""
        number = case.intent.seq
        key = self.keys.pop(number)
        del self.cases[number]
        self.left.pop(key, None)
        self.context.fail(key, problem)


# -- words ------------------------------------------------------------------------------------------------------------
def waiting_words(at: int, now: int) -> str:
    """Return until when a case waits, in words: the moment, and how long that is from now."""
    return f"until it is quiet, {-(-max(0, at - now) // 1000)} s from now ({moment(at)})"


def unresolved(case: Case) -> Diagnostic:
    """Return F420: nothing that the type offers can settle the intent."""
    intent = case.intent
    what = f"{intent.fields['act']} of {intent.address} (entry {intent.seq})"
    notes = () if case.problem is None else (f"{case.problem.code}: {case.problem.detail}",)
    return diagnose("F420", f"{what} has no known end.", address=intent.address, value=str(intent.seq), notes=notes)


def left_open(case: Case) -> Diagnostic:
    """Return F421: this run gave up, and the next one goes on."""
    intent = case.intent
    what = f"{intent.fields['act']} of {intent.address} (entry {intent.seq})"
    notes = () if case.problem is None else (f"{case.problem.code}: {case.problem.detail}",)
    return diagnose("F421", f"{what} stays open.", address=intent.address, value=str(intent.seq), notes=notes)


def not_made(operation: Operation) -> Diagnostic:
    """Return F422: it failed, and nobody said why."""
    detail = f"{operation.act.value} of {operation.address or operation.key} did not have its effect."
    return diagnose("F422", detail, address=operation.address, place=operation.place)
