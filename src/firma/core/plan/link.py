"""Linking: which operation comes before which (decisions 11, 12), and the refusal of a circle; decides no operation.

| operation | comes after |
| --- | --- |
| everything else | all moves (one batch), then all holds and lifts |
| create, update, look-up, output, open | making and looking up what it uses |
| create | deletion of what failed, of the old half if delete-first, and of what has its name |
| delete | last uses of the generation; the new half if create-first |

One kind of edge may give way to a circle: that users are deleted before a delete-first half whose type does not refuse
deletion while used. It is kind to them, and no more.
"""

from __future__ import annotations

from firma.core.graph.order import has_cycle, shortest_cycle, topological
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.node import Replacement
from firma.core.plan.emit import Draught, makes
from firma.core.plan.plan import Act, Operation
from firma.core.plan.sheet import Sheet

_FIRST = frozenset({Act.MOVE, Act.HOLD, Act.LIFT})


def link(sheet: Sheet, draught: Draught) -> dict[str, Operation]:
    """Return the operations with what comes before each, in an order that keeps it.

    Raises:
        PermanentError: F222, no order is possible.
    """
    linker = _Linker(sheet, draught)
    linker.run()
    while has_cycle(draught.after):
        names = shortest_cycle(draught.after)
        if linker.gave_way(names):
            continue
        way = " → ".join((*names, names[0]))
        first = draught.operations[names[0]]
        raise PermanentError(diagnose("F222", f"{way}.", address=first.address, place=first.place, value=way))
    found = {}
    for key in topological(draught.after):
        after = draught.after[key]
        found[key] = draught.operations[key].following(tuple(sorted(after))) if after else draught.operations[key]
    return found


class _Linker:
    def __init__(self, sheet: Sheet, draught: Draught) -> None:
        self.sheet, self.draught = sheet, draught
        self.named = self._deletions_by_identifier()
        self.kind: set[tuple[str, str]] = set()
        """Edges that may give way: a deletion, and the deletion that comes before it."""

    def _deletions_by_identifier(self) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for key, op in self.draught.operations.items():
            if op.act is Act.DELETE and op.object is not None:
                generation = self.sheet.state.objects[op.object].generations.get(op.generation)
                if generation is not None:
                    found.setdefault((op.type, generation.identifier), []).append(key)
        return found

    def run(self) -> None:
        for key, op in self.draught.operations.items():
            if makes(op) or op.act in (Act.LOOKUP, Act.OUTPUT, Act.ADOPT, Act.OPEN):
                self._after_what_it_uses(key, op)
            if op.act is Act.CREATE:
                self._creation(key, op)
            elif op.act is Act.DELETE and op.object is not None:
                self._deletion(key, op, op.object)
        self._firsts()

    def _after_what_it_uses(self, key: str, op: Operation) -> None:
        after, operations = self.draught.after[key], self.draught.operations
        for used in self.sheet.uses.get(op.address, ()):
            self._makers(used, operations, after)

    def _makers(self, used: str, operations: dict[str, Operation], after: set[str]) -> None:
        """Add what makes a node: through an output or a loop, what makes what that holds."""
        rest = [used]
        while rest:
            name = rest.pop()
            for act in ("create", "update", "adopt", "lookup"):
                if f"{act} {name}" in operations:
                    after.add(f"{act} {name}")
            if name in self.sheet.graph.outputs or name in self.sheet.graph.collections:
                rest += self.sheet.uses.get(name, ())

    def _creation(self, key: str, op: Operation) -> None:
        after, operations = self.draught.after, self.draught.operations
        for other in self.draught.of_object.get(op.object or 0, ()):
            deletion = operations[other]
            if deletion.act is not Act.DELETE:
                continue
            generation = self.sheet.state.objects[op.object or 0].generations[deletion.generation]
            if deletion.replacement is Replacement.DELETE_FIRST or generation.failed:
                after[key].add(other)
            elif deletion.replacement is Replacement.CREATE_FIRST:
                after[other].add(key)
        schema = self.sheet.schema(op.type)
        if schema is not None and schema.name is not None:
            name = op.desired.get(schema.name.attribute)
            if isinstance(name, str):
                after[key] |= {other for other in self.named.get((op.type, name), ()) if key not in after[other]}

    def _deletion(self, key: str, op: Operation, obj: int) -> None:
        """Come after the last uses; but an update that takes the new half cannot wait for, and not be waited for."""
        after, operations = self.draught.after[key], self.draught.operations
        schema = self.sheet.schema(op.type)
        is_kind = op.replacement is Replacement.DELETE_FIRST and not (schema and schema.refuses_deletion_while_used)
        for number in self.sheet.state.users(obj, op.generation):
            holder = self.sheet.state.objects[number]
            for other in self.draught.of_object.get(number, ()):
                use = operations[other]
                if use.act is Act.DELETE:
                    generation = holder.generations.get(use.generation)
                    if generation is not None and (obj, op.generation) in generation.dependencies:
                        after.add(other)
                        if is_kind:
                            self.kind.add((key, other))
                elif (
                    use.act is Act.UPDATE and op.replacement is not Replacement.DELETE_FIRST
                ) or use.act is Act.FORGET:
                    after.add(other)

    def gave_way(self, circle: tuple[str, ...]) -> bool:
        """Take an edge out of a circle, if one may give way."""
        for i, key in enumerate(circle):
            before = circle[(i + 1) % len(circle)]
            if (key, before) in self.kind:
                self.draught.after[key].discard(before)
                return True
        return False

    def _firsts(self) -> None:
        """Moves before everything; holds and lifts before all that is neither."""
        operations, after = self.draught.operations, self.draught.after
        moves = {key for key, op in operations.items() if op.act is Act.MOVE}
        holds = {key for key, op in operations.items() if op.act in (Act.HOLD, Act.LIFT)}
        if not moves and not holds:
            return
        for key, op in operations.items():
            if op.act in (Act.HOLD, Act.LIFT):
                after[key] |= moves
            elif op.act is not Act.MOVE and not after[key]:
                after[key] |= holds or moves
