"""Starting operations that call: from "may begin" to the intent in the journal; knows no answer of a call.

It goes through these steps, each of which may ask and wait for the reply: is anything in the way · read again (what is
deleted or replaced) · resolve the inputs · look up · the provider's final plan · what is there already (types that are
found by listing) · intent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from firma.core.apply import checks
from firma.core.apply.context import Context
from firma.core.apply.drafts import observed_draft
from firma.core.apply.effect import Ask, AskClose, AskEvaluate, AskFinalPlan, AskLookup, AskOpen, AskThings, Effect
from firma.core.apply.progress import Stage
from firma.core.apply.request import thing_of
from firma.core.apply.values import desired_of
from firma.core.apply.writing import intended, write
from firma.core.ledger.entry import BEGINS, Draft
from firma.core.model.call import Act as CallAct
from firma.core.model.call import PlanAnswer, PlanRequest, Thing
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.ephemeral import EPHEMERAL
from firma.core.model.expression import opaques
from firma.core.model.node import Replacement
from firma.core.model.schema import Mode
from firma.core.model.value import EMPTY, Map
from firma.core.plan.plan import Act, Operation

ROUNDS_MAX = 64
"""How often the inputs of one operation are resolved: opaque functions may stand inside each other."""


Step = Callable[["Work"], list[Effect]]
"""Asks, or returns nothing: then the next step follows, unless the operation failed or is done."""


@dataclass(slots=True, kw_only=True)
class Work:
    """One operation on its way to its intent. `step` is the next of `steps`."""

    operation: Operation
    steps: tuple[Step, ...]
    step: int = 0
    rounds: int = 0
    asked: bool = False
    desired: Map = EMPTY
    baseline: tuple[str, ...] | None = None


class Starting:
    """Begins operations. Every method returns the effects that it needs."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.works: dict[str, Work] = {}
        self.steps: dict[Act, tuple[Step, ...]] = {
            Act.CREATE: (self._check, self._reread, self._resolve, self._final_plan, self._baseline, self._record),
            Act.UPDATE: (self._check, self._resolve, self._final_plan, self._record),
            Act.DELETE: (self._check, self._reread, self._record),
            Act.LOOKUP: (self._resolve, self._look_up),
            Act.OPEN: (self._resolve, self._open),
            Act.CLOSE: (self._close,),
        }
        self.entry_steps: tuple[Step, ...] = (self._resolve, self._write)

    # -- operations that call -----------------------------------------------------------------------------------------
    def begin(self, operation: Operation) -> list[Effect]:
        """Begin an operation that asks or calls a provider."""
        context = self.context
        context.enter(operation.key, Stage.PREPARING)
        steps = self.steps.get(operation.act)
        if steps is None:
            detail = f"{operation.key}: {operation.act.value}."
            problem = diagnose("F415", detail, address=operation.address, value=operation.act.value)
            context.fail(operation.key, problem)
            return []
        work = self.works[operation.key] = Work(operation=operation, steps=steps)
        return self._advance(work)

    def begin_entry(self, operation: Operation) -> list[Effect]:
        """Begin an operation that only the log sees; the author's functions in its values are asked first."""
        context = self.context
        if not any(opaques(operation.wish)):
            write(context, operation)
            return []
        context.enter(operation.key, Stage.PREPARING)
        work = self.works[operation.key] = Work(operation=operation, steps=self.entry_steps)
        return self._advance(work)

    def _write(self, work: Work) -> list[Effect]:
        write(self.context, work.operation)
        return []

    def _advance(self, work: Work) -> list[Effect]:
        """Go on until something must be asked, or the operation is on its way, or over."""
        key, stages = work.operation.key, self.context.progress.stages
        while stages[key] is Stage.PREPARING:
            asks = work.steps[work.step](work)
            if asks:
                work.asked = True
                return asks
            work.step += 1
        del self.works[key]
        return []

    def _check(self, work: Work) -> list[Effect]:
        context, operation = self.context, work.operation
        obj = context.object_of(operation)
        problem = context.rules.obstacle(operation, obj, context.state, context.plan)
        if problem is not None:
            context.fail(operation.key, problem)
        elif operation.act is not Act.CREATE and (obj is None or operation.generation not in obj.generations):
            if operation.act is Act.DELETE:
                context.done(operation.key)  # gone already
            else:
                context.fail(operation.key, checks.missing_generation(operation))
        elif context.schemas(operation.type or (obj.type if obj else "")) is None:
            detail = f"{operation.address}: {operation.type!r}."
            context.fail(operation.key, diagnose("F416", detail, address=operation.address, value=operation.type))
        return []

    def _reread(self, work: Work) -> list[Effect]:
        """Ask for the thing that is to be deleted or replaced, directly before (decision 10)."""
        operation = work.operation
        if operation.act is Act.CREATE and operation.replacement is not Replacement.CREATE_FIRST:
            return []
        obj = self.context.object_of(operation)
        label = operation.generation
        if operation.act is Act.CREATE and obj is not None:
            label = obj.current
        generation = obj.generations.get(label) if obj is not None else None
        if obj is None or generation is None:
            return []
        ask = AskThings(
            operation=operation.key,
            how="read",
            purpose="reread",
            provider=obj.provider,
            type=obj.type,
            thing=thing_of(generation),
            generation=label,
            # A read within the type's lag after our own write proves nothing.
            not_before=generation.written + self.context.schema(obj.type).recovery.lag_ms,
        )
        return [ask]

    def _resolve(self, work: Work) -> list[Effect]:
        context, operation = self.context, work.operation
        values = context.values
        desired = desired_of(operation, values, context.read_only_of(operation.type))
        if isinstance(desired, Diagnostic):
            context.fail(operation.key, desired)
            return []
        if values.missing and work.rounds < ROUNDS_MAX:
            work.rounds += 1
            function, arguments = values.missing[0]
            return [AskEvaluate(operation=operation.key, opaque=function, arguments=arguments)]
        problem = None if desired is operation.desired else checks.unknown_left(operation, desired)
        if problem is not None:
            context.fail(operation.key, problem)
        work.desired = desired
        return []

    def _look_up(self, work: Work) -> list[Effect]:
        operation = work.operation
        return [
            AskLookup(
                operation=operation.key,
                address=operation.address,
                provider=operation.provider,
                type=operation.type,
                inputs=work.desired,
            )
        ]

    def _open(self, work: Work) -> list[Effect]:
        operation = work.operation
        kind = str(operation.options["kind"])
        is_value = kind == EPHEMERAL
        return [
            AskOpen(
                operation=operation.key,
                name=operation.address if is_value else operation.provider,
                kind=kind,
                type=str(operation.options.get("type", "")),
                provider=operation.provider if is_value else "",
                inputs=work.desired,
            )
        ]

    def _close(self, work: Work) -> list[Effect]:
        operation, kind = work.operation, str(work.operation.options["kind"])
        name = operation.address if kind == EPHEMERAL else operation.provider
        return [AskClose(operation=operation.key, name=name, kind=kind)]

    def _final_plan(self, work: Work) -> list[Effect]:
        operation = work.operation
        if not operation.planned:
            return []
        obj = self.context.object_of(operation)
        prior = None
        if operation.act is Act.UPDATE and obj is not None:
            prior = thing_of(obj.generations[operation.generation])
        request = PlanRequest(act=CallAct(operation.act.value), type=operation.type, desired=work.desired, prior=prior)
        return [AskFinalPlan(operation=operation.key, provider=operation.provider, request=request)]

    def _baseline(self, work: Work) -> list[Effect]:
        """Ask what is there before a creation that only a list could find again."""
        operation = work.operation
        if Mode.LIST not in self.context.schema(operation.type).recovery.modes:
            return []
        return [
            AskThings(
                operation=operation.key,
                how="list",
                purpose="baseline",
                provider=operation.provider,
                type=operation.type,
            )
        ]

    def _record(self, work: Work) -> list[Effect]:
        context, operation = self.context, work.operation
        if work.asked:
            # Time has passed: what was checked at the start may have changed.
            self._check(work)
            if context.progress.stages[operation.key] is not Stage.PREPARING:
                return []
        problem = None if work.desired is operation.desired else context.leak(operation, work.desired)
        if problem is not None:
            context.fail(operation.key, problem)
            return []
        obj = context.object_of(operation)
        context.enter(operation.key, Stage.INTENDED)
        context.journal.add(intended(context, operation, obj, work.desired, work.baseline))
        return []

    # -- replies ------------------------------------------------------------------------------------------------------
    def replied(self, ask: Ask, reply: Any) -> list[Effect]:
        """A question of a beginning operation was answered."""
        work = self.works.get(ask.operation)
        if work is None:
            return []
        if isinstance(reply, Diagnostic):
            del self.works[ask.operation]
            self.context.fail(ask.operation, reply)
            return []
        match ask:
            case AskEvaluate(opaque=function, arguments=arguments):
                self.context.values.evaluated[function, arguments] = reply
                work.step -= 1  # resolve again
            case AskLookup(address=address):
                del self.works[ask.operation]
                self.context.values.answers[address] = reply
                self.context.done(ask.operation)
                return []
            case AskOpen() | AskClose():
                del self.works[ask.operation]
                self.context.done(ask.operation)
                return []
            case AskFinalPlan():
                self._planned(work, reply)
            case AskThings(purpose="baseline"):
                work.baseline = tuple(sorted(thing.identifier for thing in reply or ()))
            case AskThings():
                self._read_again(work, ask, reply)
            case _:
                raise RuntimeError(f"a beginning operation asked {type(ask).__name__}. This is a bug in Firma.")
        work.step += 1
        return self._advance(work)

    def _planned(self, work: Work, answer: PlanAnswer) -> None:
        context, operation = self.context, work.operation
        final = context.rules.final_request(operation, work.desired, answer)
        if isinstance(final, Diagnostic):
            context.fail(operation.key, final)
        elif final is None:
            context.done(operation.key)  # a legal no-op: no intent
        else:
            work.desired = final

    def _read_again(self, work: Work, ask: AskThings, seen: Thing | None) -> None:
        context, operation = self.context, work.operation
        obj = context.object_of(operation)
        generation = obj.generations.get(ask.generation) if obj is not None else None
        if obj is None or generation is None or seen is None:
            return  # gone: deleting what is not there is done
        schema = context.schema(obj.type)
        name = checks.differs(schema, generation.request, generation.attributes, seen)
        if not name:
            return
        # Not of this run: it must stale the plan, or a resumed run of it would delete what nobody has seen.
        thing = context.veiled(obj.type, generation.request, seen, obj.address)
        context.journal.add(observed_draft(obj, obj.last, generation=ask.generation, thing=thing))
        context.fail(operation.key, checks.changed_outside(operation, name))

    # -- what changes meanwhile ---------------------------------------------------------------------------------------
    def still_right(self, draft: Draft) -> bool:
        """Return whether an intent that is not durable yet may still be put; if not, its operation has failed."""
        context = self.context
        operation = context.plan.operations[draft.operation]
        obj = context.object_of(operation)
        problem = context.rules.obstacle(operation, obj, context.state, context.plan)
        begun = draft.object == BEGINS and operation.address in context.state.by_address
        if problem is None and begun:
            problem = diagnose("F406", f"{operation.address} has an object now.", address=operation.address)
        if problem is not None:
            context.fail(operation.key, problem)
        return problem is None

    def stop(self) -> None:
        """Forget everything that has not reached its intent."""
        for key in list(self.works):
            self.context.enter(key, Stage.LEFT)
        self.works.clear()
