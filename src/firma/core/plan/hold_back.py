"""Holding back: operations that cannot run in this plan because of others that are not in it; decides nothing.

1. A deletion waits while something that this plan leaves as it is still uses the generation, unless that itself waits
   for items of a loop that are known only after the deletion; and while something that this plan makes is given what
   was sent once, and uses it by that.
2. What needs an unknown value of an operation that is not in the plan is not in it either.
3. Both halves of a replacement go together, except that a spent generation of a create-first one may wait.
4. Where other units change first, deletions wait for them, but for those that make room for something of this plan.
Each operation that goes may take others with it: a worklist, not rounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from firma.core.ledger.state import State
from firma.core.model.node import Replacement
from firma.core.plan.decision import Change
from firma.core.plan.emit import Draught, makes
from firma.core.plan.plan import Act, Action, Deferred, Operation
from firma.core.plan.sheet import Sheet

USERS_FIRST = "units that use what this one gives change first; then it is deleted"
"""Why a deletion waits for other units."""


def hold_back(sheet: Sheet, draught: Draught, users: tuple[str, ...] = ()) -> None:
    """Take out what has to wait, with everything that depends on it, and say why; `users` are units to wait for."""
    work = _HoldBack(sheet, draught)
    if users:
        work.wait_for(users)
    work.run()


def late_deletions(operations: Mapping[str, Operation], state: State) -> list[str]:
    """Return the deletions that can wait for users in other units: the rest makes room for what comes."""
    found = []
    for key, op in operations.items():
        if op.act is not Act.DELETE or op.replacement is Replacement.DELETE_FIRST or op.object is None:
            continue
        generation = state.objects[op.object].generations.get(op.generation)
        makes_room = op.final and f"create {op.address}" in operations
        if not makes_room and generation is not None and not generation.failed:
            found.append(key)
    return found


def waits_for_users_only(deferred: Iterable[Deferred]) -> bool:
    """Return whether all that is deferred are deletions that wait for other units, or wait for such ones."""
    left = {one.address: one for one in deferred}
    waiting = {address for address, one in left.items() if one.why == USERS_FIRST}
    while True:
        more = {a for a, one in left.items() if a not in waiting and one.waits_for and waiting >= {*one.waits_for}}
        if not more:
            return waiting == left.keys()
        waiting |= more


class _HoldBack:
    def __init__(self, sheet: Sheet, draught: Draught) -> None:
        self.sheet, self.draught = sheet, draught
        self.check = [key for key, op in draught.operations.items() if op.act is Act.DELETE]
        self.keepers: dict[tuple[int, str], list[str]] = {}
        """Generations -> what makes things that use them as it was sent."""
        for key, op in draught.operations.items():
            for pair in op.kept:
                self.keepers.setdefault(pair, []).append(key)

    def run(self) -> None:
        while self.check:
            key = self.check.pop()
            operation = self.draught.operations.get(key)
            if operation is None or operation.object is None:
                continue
            user = self._user(operation, operation.object)
            if user:
                self._drop(key, f"{user} still uses it", (user,))

    def wait_for(self, users: tuple[str, ...]) -> None:
        """Hold back what would be deleted under other units."""
        for key in late_deletions(self.draught.operations, self.sheet.state):
            self._drop(key, USERS_FIRST, users)

    def _user(self, deletion: Operation, obj: int) -> str:
        """Return something that uses a generation after this plan, too, or an empty text."""
        for key in self.keepers.get((obj, deletion.generation), ()):
            if key in self.draught.operations:
                return self.draught.operations[key].address
        if deletion.address in self.sheet.underway.used:
            return self.sheet.underway.used[deletion.address]
        for number in self.sheet.state.users(obj, deletion.generation):
            if self._still_uses(number, obj, deletion.generation) and not self._waits_for_items(number, deletion, obj):
                holder = self.sheet.state.objects[number]
                return self.sheet.address_of.get(number, holder.address) or f"#{number}"
        return ""

    def _still_uses(self, user: int, obj: int, generation: str) -> bool:
        holder = self.sheet.state.objects[user]
        if holder.pending:
            return True
        mine = [self.draught.operations[key] for key in self.draught.of_object.get(user, ())]
        if any(op.act is Act.FORGET for op in mine):
            return False
        for label, made in holder.generations.items():
            if (obj, generation) not in made.dependencies:
                continue
            if any(op.act is Act.DELETE and op.generation == label for op in mine):
                continue
            if label == holder.current and any(op.act is Act.UPDATE for op in mine):
                continue
            return True
        return False

    def _waits_for_items(self, user: int, deletion: Operation, obj: int) -> bool:
        """Return whether a user is only waiting for what is known once this deletion is done.

        That is, for items of a loop, or for the configuration of the instance that it lives in.
        """
        goes_first = deletion.replacement is Replacement.DELETE_FIRST or obj in self.draught.in_the_way
        if goes_first and self._is_late(user, set()):
            return True
        decision = self.sheet.decisions.get(self.sheet.address_of.get(user, ""))
        loop = self.sheet.loop_of(self.sheet.state.objects[obj])
        return bool(loop) and decision is not None and loop in decision.waits_for

    def _is_late(self, number: int, seen: set[int]) -> bool:
        """Return whether an object stays only until more is known, or until what uses it is gone, which does so."""
        state, obj = self.sheet.state, self.sheet.state.objects[number]
        if self.sheet.is_late(obj):
            return True
        deferred = self.draught.deferred.get(obj.address)
        users = () if deferred is None else tuple(state.by_address.get(name, 0) for name in deferred.waits_for)
        seen.add(number)
        return bool(users) and all(user and user not in seen and self._is_late(user, seen) for user in users)

    def _drop(self, key: str, why: str, waits_for: tuple[str, ...]) -> None:
        if key not in self.draught.operations:
            return
        operation = self.draught.drop(key)
        name = operation.address or f"#{operation.object}"
        self.draught.defer(name, why, waits_for)
        self._forget_change(name, key)
        if operation.act is Act.DELETE:
            self._other_half(operation, why, waits_for)
        elif makes(operation):
            self._deletion_half(operation, why, waits_for)
        if makes(operation) or operation.act is Act.LOOKUP:
            self._followers(operation.address)
        if operation.object is not None:
            self._used_by(operation.object)

    def _forget_change(self, name: str, key: str) -> None:
        """Leave out of the changes for people what is not done now."""
        change = self.draught.changes.get(name)
        if change is None:
            return
        left = tuple(one for one in change.operations if one != key)
        if not left or (change.action is Action.REPLACE and not any(one.startswith("create ") for one in left)):
            del self.draught.changes[name]
            return
        from dataclasses import replace

        self.draught.changes[name] = replace(change, operations=left)

    def _other_half(self, deletion: Operation, why: str, waits_for: tuple[str, ...]) -> None:
        creation = f"create {deletion.address}"
        if creation not in self.draught.operations:
            return
        failed = self._is_failed(deletion)
        if deletion.replacement is Replacement.DELETE_FIRST or failed:
            self._drop(creation, why, waits_for)

    def _is_failed(self, deletion: Operation) -> bool:
        generation = self.sheet.state.objects[deletion.object or 0].generations.get(deletion.generation)
        return generation is not None and generation.failed

    def _deletion_half(self, creation: Operation, why: str, waits_for: tuple[str, ...]) -> None:
        if creation.replacement is Replacement.DEFAULT:
            return
        for key in list(self.draught.of_object.get(creation.object or 0, ())):
            other = self.draught.operations.get(key)
            if other is not None and other.act is Act.DELETE and other.replacement is not Replacement.DEFAULT:
                self._drop(key, why, waits_for)

    def _followers(self, address: str) -> None:
        """Drop what would be given an unknown value of something that is not made now."""
        for user in self.sheet.users.get(address, ()):
            decision = self.sheet.decisions.get(user)
            if user in self.sheet.graph.expressive and user in self.sheet.graph.providers:
                for one in self.sheet.users.get(user, ()):
                    for act in ("create", "update", "lookup"):
                        self._drop(f"{act} {one}", f"it lives in {user}, which {address} configures", (address,))
            elif decision is None:
                self._output(user, address)
            elif address in decision.awaits or decision.change is Change.RECORD:
                for act in ("create", "update", "lookup"):
                    self._drop(f"{act} {user}", f"it uses {address}, which has to wait", (address,))

    def _output(self, user: str, address: str) -> None:
        node = self.sheet.graph.outputs.get(user)
        if node is not None:
            self._drop(f"output {node.address.name}", f"its value comes from {address}, which has to wait", (address,))

    def _used_by(self, obj: int) -> None:
        """Look again at deletions of what an object uses: one of its operations is gone."""
        for generation in self.sheet.state.objects[obj].generations.values():
            for used, _ in generation.dependencies:
                for key in self.draught.of_object.get(used, ()):
                    if self.draught.operations[key].act is Act.DELETE:
                        self.check.append(key)
