"""Looking at a suspect object in a `settle` operation, once nothing of it is open; knows no intent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from firma.core.apply.context import Context
from firma.core.apply.effect import AskThings, Effect
from firma.core.apply.observe import observed, questions
from firma.core.apply.progress import Stage
from firma.core.apply.recovery import LOOKS_MAX
from firma.core.ledger.state import LedgerObject
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.plan.plan import Operation


@dataclass(slots=True, kw_only=True)
class Look:
    """What is asked about one object, and what was replied so far. `base` is its last entry when the look began."""

    operation: Operation
    base: int
    rounds: int = 0
    waiting: int = 0
    seen: list[tuple[AskThings, Any]] = field(default_factory=list)


class Looking:
    """Looks under way, by operation. Every method returns the effects that it needs."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.looks: dict[str, Look] = {}

    def begin(self, operation: Operation, rounds: int = 0) -> list[Effect]:
        """Look at the object of a `settle` operation; nothing to do if it is not suspect."""
        context, key = self.context, operation.key
        obj = context.object_of(operation)
        if obj is None or not (obj.pending or obj.suspect):
            context.done(key)
            return []
        if obj.pending or rounds >= LOOKS_MAX:
            numbers = ", ".join(str(number) for number in obj.pending)
            detail = f"{operation.address or key}: entry {numbers or obj.last} is not settled."
            context.fail(key, context.problems.get(key) or diagnose("F404", detail, address=operation.address))
            return []
        look = self.looks[key] = Look(operation=operation, base=obj.last, rounds=rounds)
        context.enter(key, Stage.SETTLING, "what is there?")
        schema = context.schema(obj.type)
        asks = questions(context.state, obj, schema, context.plan.unit, operation=key)
        look.waiting = len(asks)
        return [*asks] if asks else self._seen(look, obj)

    def replied(self, ask: AskThings, reply: Any) -> list[Effect]:
        """Something was seen, or could not be."""
        context = self.context
        look = self.looks.get(ask.operation)
        if look is None:
            return []
        obj = context.object_of(look.operation)
        if isinstance(reply, Diagnostic) or obj is None:
            del self.looks[ask.operation]
            context.fail(ask.operation, reply if isinstance(reply, Diagnostic) else None)
            return []
        look.seen.append((ask, reply))
        look.waiting -= 1
        return [] if look.waiting else self._seen(look, obj)

    def _seen(self, look: Look, obj: LedgerObject) -> list[Effect]:
        context, key = self.context, look.operation.key
        self.looks.pop(key, None)
        if obj.last != look.base:
            return self.begin(look.operation, look.rounds + 1)
        context.enter(key, Stage.WRITING)
        context.journal.add(
            *observed(
                context.state,
                obj,
                look.base,
                look.seen,
                veil=lambda type_name, request, thing: context.veiled(type_name, request, thing, obj.address),
                lease=context.lease,
                operation=key,
                clear=True,
            )
        )
        return []
