"""Intents that go into the group which settles what they waited for; knows no store and no provider.

A group is durable as a whole or not at all, so an intent may stand behind the outcomes that make it ready, in the same
append: it is as they will make the state, and its call waits for the group like every other. Where the group meets
another head, such intents are taken back and made anew: the outcome that they rest on may be judged otherwise then.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import copy
from dataclasses import replace

from firma.core.apply.context import Context
from firma.core.apply.journal import Item
from firma.core.apply.progress import Stage
from firma.core.apply.values import desired_of
from firma.core.apply.writing import intended
from firma.core.ledger.entry import Draft, Entry, EntryKind, place
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.node import Replacement
from firma.core.model.schema import Mode
from firma.core.model.value import is_known
from firma.core.plan.plan import Act, Operation


class Ahead:
    """Adds intents to the group that is put next, and takes them back if that group does not become durable."""

    def __init__(self, context: Context, keys: Mapping[int, str], left: Collection[str]) -> None:
        self.context = context
        self._keys, self._left = keys, left
        self._put: set[str] = set()
        """Operations whose intents rest on outcomes of the group in flight."""

    def add(self, places: int) -> None:
        """Add intents of what the waiting outcomes make ready, as many as there are places."""
        ended = self._ended()
        if not ended or places <= 0:
            return
        names = self.context.progress.ready_after(ended.keys())
        if not names:
            return
        values = self.context.values
        values.ahead = _as_they_will_be(self.context, ended.values())
        for key in names:
            draft = self._intent(self.context.plan.operations[key])
            if draft is None:
                continue
            self.context.enter(key, Stage.INTENDED)
            self.context.journal.add(draft)
            self._put.add(key)
            places -= 1
            if not places:
                break
        values.ahead = {}

    def forget(self) -> None:
        """The group is durable, and its intents are like any other; or the lease is gone."""
        self._put.clear()

    def take_back(self) -> None:
        """The group met another head: what rests on it waits again, or is left where nothing more is to begin."""
        if not self._put:
            return
        stage = Stage.LEFT if self.context.cancelled else Stage.WAITING
        for key in self._put:
            self.context.enter(key, stage)
        self.context.journal.revise(self._kept)
        self._put.clear()

    def _kept(self, item: Item) -> Item | None:
        rests = item[0].kind is EntryKind.INTENT and item[0].operation in self._put
        return None if rests else item

    def _ended(self) -> dict[str, Draft]:
        """Operations that the waiting outcomes end with success; those that have more to settle are not over."""
        leads = self.context.rules.leads_on
        found = {}
        for item in self.context.journal.waiting:
            draft = item[0]
            if draft.kind is EntryKind.OUTCOME and leads(draft):
                key = self._keys.get(draft.fields["intent"], "")
                if key and key not in self._left:
                    found[key] = draft
        return found

    def _intent(self, operation: Operation) -> Draft | None:
        """Return an intent, or None where something must be asked first, or is wrong: that is told when it is durable.

        What is on its way to be changed by this very group is not touched: it is looked at when that is durable.
        """
        context, values = self.context, self.context.values
        obj = context.object_of(operation)
        if not self._asks_nothing(operation) or (obj is not None and obj.id in values.ahead):
            return None
        if operation.act is Act.UPDATE and (obj is None or operation.generation not in obj.generations):
            return None
        if context.rules.obstacle(operation, obj, context.state, context.plan) is not None:
            return None
        desired = desired_of(operation, values, context.read_only_of(operation.type))
        if isinstance(desired, Diagnostic) or not is_known(desired) or context.leak(operation, desired) is not None:
            return None
        return intended(context, operation, obj, desired)

    def _asks_nothing(self, operation: Operation) -> bool:
        """Whether nothing is asked of the world between the start of an operation and its intent."""
        if operation.act not in (Act.CREATE, Act.UPDATE) or operation.planned:
            return False
        schema = self.context.schemas(operation.type)
        if schema is None or (operation.act is Act.CREATE and Mode.LIST in schema.recovery.modes):
            return False
        return operation.act is Act.UPDATE or operation.replacement is not Replacement.CREATE_FIRST


def _as_they_will_be(context: Context, outcomes: Collection[Draft]) -> dict[int, LedgerObject]:
    """Return objects by number as they are once these outcomes are durable: folded, on copies."""
    state, numbers = context.state, [draft.fields["intent"] for draft in outcomes]
    intents: dict[int, Entry] = {number: state.intents[number] for number in numbers if number in state.intents}
    objects = {intent.object: _copied(state.objects[intent.object]) for intent in intents.values() if intent.object}
    then = State(seq=state.seq, objects=objects, intents=intents, leases=state.leases)
    for index, draft in enumerate(outcomes, start=state.seq + 1):
        context.rules.fold(then, place(draft, seq=index, first=state.seq + 1, time=context.now))
    return objects


def _copied(obj: LedgerObject) -> LedgerObject:
    """Return an object whose parts a fold may change without changing it."""
    return replace(
        obj,
        generations={label: copy(generation) for label, generation in obj.generations.items()},
        open=[*obj.open],
        unresolved=[*obj.unresolved],
        strays=[*obj.strays],
        intended=dict(obj.intended),
        touched=[*obj.touched],
    )
