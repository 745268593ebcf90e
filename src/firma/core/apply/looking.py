"""Looking at suspect objects: generations are read, strays and tags followed, and that is an entry; knows no intent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from firma.core.apply.context import Context
from firma.core.apply.drafts import observed_draft
from firma.core.apply.effect import AskThings, Effect
from firma.core.apply.observe import STRAY, SWEPT, Dependencies, generation_of, seen_drafts, surplus_drafts
from firma.core.apply.progress import Stage
from firma.core.apply.recovery import LOOKS_MAX
from firma.core.apply.request import can_be_tagged, sweep_tags, thing_of
from firma.core.ledger.state import LedgerObject
from firma.core.model.call import Thing
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.value import EMPTY
from firma.core.plan.plan import Operation


@dataclass(slots=True, kw_only=True)
class Look:
    """What is asked about one object, and what was seen so far."""

    operation: Operation
    base: int
    waiting: int = 0
    rounds: int = 0
    seen: dict[str, Thing | None] = field(default_factory=dict)
    surplus: list[tuple[str, Thing, Dependencies]] = field(default_factory=list)


class Looking:
    """Looks under way, by operation. Every method returns the effects that it needs."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.looks: dict[str, Look] = {}

    def begin(self, operation: Operation, rounds: int = 0) -> list[Effect]:
        """Look at the object of a `settle` operation once nothing of it is open; nothing to do if it is not suspect."""
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
        asks = self._questions(look, obj)
        look.waiting = len(asks)
        return [*asks] if asks else self._seen(look, obj)

    def _questions(self, look: Look, obj: LedgerObject) -> list[AskThings]:
        """A read within the lag after what made the object suspect, or after our own write, proves nothing."""
        context, key = self.context, look.operation.key
        schema = context.schema(obj.type)
        lag = schema.recovery.lag_ms
        written = max((generation.written for generation in obj.generations.values()), default=0)
        at = max(written, obj.suspect_at) + lag

        def ask(how: str, **more: Any) -> AskThings:
            return AskThings(
                operation=key, how=how, purpose="observe", provider=obj.provider, type=obj.type, not_before=at, **more
            )

        known = context.state.identifiers(obj.type) | context.state.forgotten
        asks = [ask("read", thing=thing_of(each), generation=label) for label, each in obj.generations.items()]
        strays = {identifier: number for identifier, number in obj.strays if identifier not in known}
        asks += [ask("read", thing=Thing(identifier=name), generation=STRAY, intent=n) for name, n in strays.items()]
        if can_be_tagged(schema):
            asks.append(ask("find", tags=sweep_tags(context.plan.unit, obj.id)))
        return asks

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
        if ask.how == "find":
            look.surplus += [(SWEPT, thing, _uses(obj, generation_of(thing))) for thing in reply]
        elif ask.generation != STRAY:
            look.seen[ask.generation] = reply
        elif reply is not None:
            look.surplus.append((STRAY, reply, obj.intended.get(ask.intent, ("", ()))[1]))
        look.waiting -= 1
        return [] if look.waiting else self._seen(look, obj)

    def _seen(self, look: Look, obj: LedgerObject) -> list[Effect]:
        context, key = self.context, look.operation.key
        del self.looks[key]
        if obj.last != look.base:
            return self.begin(look.operation, look.rounds + 1)
        request = EMPTY if obj.now is None else obj.now.request
        seen = {
            label: None if thing is None else context.veiled(obj.type, request, thing)
            for label, thing in look.seen.items()
        }
        surplus = [(label, context.veiled(obj.type, request, thing), uses) for label, thing, uses in look.surplus]
        lease = context.lease
        drafts = seen_drafts(obj, seen, base=look.base, lease=lease)
        drafts += surplus_drafts(obj, context.state, surplus, base=look.base, lease=lease)
        drafts.append(observed_draft(obj, look.base, lease=lease, operation=key, clear=True))
        context.enter(key, Stage.WRITING)
        context.journal.add(*drafts)
        return []


def _uses(obj: LedgerObject, generation: str) -> Dependencies:
    """What a found thing uses: what the creation of its generation was intended with."""
    return next((uses for label, uses in obj.intended.values() if label == generation), ())
