"""Emitting: decisions in, operations and changes out, without order; knows no edge and no digest.

Operation keys are stable and speak: `create ADDRESS`, `update ADDRESS`, `delete ADDRESS GENERATION`, `move ADDRESS`,
`settle ADDRESS`, `forget ADDRESS`, `hold KEY`, `lift KEY`, `lookup ADDRESS`, `output NAME`. An object without address
is called `#NUMBER`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from firma.core.ledger.state import Generation, LedgerObject
from firma.core.model.address import parse_path
from firma.core.model.diagnostic import Severity, diagnose
from firma.core.model.ephemeral import is_ephemeral
from firma.core.model.node import Replacement
from firma.core.plan.adopt import operation_of
from firma.core.plan.decision import Change, Decision
from firma.core.plan.plan import Act, Action, Deferred, Operation, ResourceChange
from firma.core.plan.sheet import Sheet


@dataclass(slots=True)
class Draught:
    """A plan in the making: operations by key, what comes before them, changes for people, and what is held back."""

    operations: dict[str, Operation] = field(default_factory=dict)
    after: dict[str, set[str]] = field(default_factory=dict)
    changes: dict[str, ResourceChange] = field(default_factory=dict)
    deferred: dict[str, Deferred] = field(default_factory=dict)
    of_object: dict[int, list[str]] = field(default_factory=dict)
    """Object -> keys of its operations."""
    in_the_way: set[int] = field(default_factory=set)
    """Objects that go because something else has to be deleted first: they wait for nothing that waits itself."""
    unchanged: int = 0

    def add(self, operation: Operation) -> None:
        """Take an operation in."""
        self.operations[operation.key] = operation
        self.after[operation.key] = set()
        if operation.object is not None:
            self.of_object.setdefault(operation.object, []).append(operation.key)

    def drop(self, key: str) -> Operation:
        """Take an operation out; who waited for it no longer does."""
        operation = self.operations.pop(key)
        del self.after[key]
        if operation.object is not None:
            self.of_object[operation.object].remove(key)
        return operation

    def defer(self, address: str, why: str, waits_for: tuple[str, ...] = ()) -> None:
        """Hold something back; the first reason stays."""
        if address not in self.deferred:
            self.deferred[address] = Deferred(address=address, why=why, waits_for=waits_for)


def emit(sheet: Sheet, order: Iterable[str]) -> Draught:
    """Return everything that the decisions ask for, in an order of addresses."""
    draught = Draught()
    emitter = _Emitter(sheet, draught)
    for address in order:
        if address in sheet.resources:
            emitter.resource(address)
        else:
            emitter.lookup(address)
    for obj in sheet.gone():
        emitter.gone(obj)
    emitter.in_the_way()
    return draught


class _Emitter:
    def __init__(self, sheet: Sheet, draught: Draught) -> None:
        self.sheet, self.draught = sheet, draught

    def resource(self, address: str) -> None:
        decision = self.sheet.decisions[address]
        if decision.change is Change.NONE and address not in self.sheet.moves and not _has_more(decision.object):
            self.draught.unchanged += 1
            return
        keys: list[str] = []
        obj = decision.object
        if address in self.sheet.moves and obj is not None and not (obj.pending or obj.suspect):
            keys.append(self._move(address, obj))  # what has to settle does nothing else, not even this
        match decision.change:
            case Change.SETTLE:
                keys.append(self._settle(address, address, decision.object))
                self.draught.defer(address, decision.why, decision.waits_for)
            case Change.DEFERRED:
                self.draught.defer(address, decision.why, decision.waits_for)
            case Change.ABSENT:
                if decision.object is not None and (decision.object.generations or decision.object.pending):
                    self.gone(decision.object)
                return
            case Change.CREATE:
                keys.append(self._make(decision, Act.CREATE))
            case Change.ADOPT:
                keys.append(self._adopt(decision))
            case Change.REPLACE if decision.object is not None:
                keys.append(self._make(decision, Act.CREATE))
                keys.append(self._delete(decision.object, decision.object.current, decision.replacement))
            case Change.UPDATE | Change.RECORD:
                keys.append(self._make(decision, Act.UPDATE))
            case _:
                pass
        if decision.change is not Change.SETTLE:
            keys += self._spent(decision.object)
        self._change(decision, keys)

    def _make(self, decision: Decision, act: Act) -> str:
        node = self.sheet.resources[decision.address]
        obj = decision.object
        key = f"{act.value} {decision.address}"
        options = node.options
        timeouts = dict(options.timeouts) if options.timeouts else {}
        self.draught.add(
            Operation(
                key=key,
                act=act,
                address=decision.address,
                object=None if obj is None else obj.id,
                type=node.address.type,
                provider=decision.provider,
                generation="" if act is Act.CREATE or obj is None else obj.current,
                desired=decision.desired,
                wish=decision.wish,
                replacement=decision.replacement if act is Act.CREATE else Replacement.DEFAULT,
                silent=decision.change is Change.RECORD,
                planned=decision.planned and decision.change is not Change.RECORD,
                dependencies=decision.dependencies,
                kept=decision.kept,
                options=decision.options,
                place=node.place,
                timeout_ms=timeouts.get(act.value, 0),
                expected=decision.expected,
                left=() if obj is None or act is not Act.UPDATE else self._left(obj),
            )
        )
        return key

    def _left(self, obj: LedgerObject) -> tuple[str, ...]:
        """Return the attributes of which something is left as it is found."""
        paths = self.sheet.holds.as_found.get(f"o{obj.id}", ())
        return tuple(sorted({str(parse_path(text)[0]) for text in paths}))

    def _adopt(self, decision: Decision) -> str:
        node = self.sheet.resources[decision.address]
        operation = operation_of(decision, node, self.sheet.schema(node.address.type))
        self.draught.add(operation)
        if decision.differences:
            self.draught.defer(decision.address, "it is looked after first, and then what differs is changed")
        return operation.key

    def _delete(
        self,
        obj: LedgerObject,
        label: str,
        replacement: Replacement = Replacement.DEFAULT,
        *,
        final: bool = False,
    ) -> str:
        address = self.sheet.address_of.get(obj.id, obj.address)
        key = f"delete {address or f'#{obj.id}'} {label}"
        timeouts = dict(obj.options.get("timeouts", ()))
        self.draught.add(
            Operation(
                key=key,
                act=Act.DELETE,
                address=address,
                object=obj.id,
                type=obj.type,
                provider=obj.provider,
                generation=label,
                replacement=replacement,
                final=final,
                options=obj.options,
                place=obj.place,
                timeout_ms=timeouts.get("delete", 0),
            )
        )
        return key

    def _spent(self, obj: LedgerObject | None) -> list[str]:
        """Delete generations that are not current: deposed, failed, surplus."""
        if obj is None:
            return []
        return [
            self._delete(obj, label)
            for label, generation in obj.generations.items()
            if label != obj.current or generation.failed
        ]

    def _move(self, address: str, obj: LedgerObject) -> str:
        key = f"move {address}"
        node = self.sheet.resources[address]
        self.draught.add(
            Operation(
                key=key,
                act=Act.MOVE,
                address=address,
                object=obj.id,
                type=obj.type,
                value=self.sheet.moves[address],
                place=node.place,
            )
        )
        return key

    def _settle(self, name: str, address: str, obj: LedgerObject | None) -> str:
        key = f"settle {name}"
        if obj is None:
            raise RuntimeError("nothing settles without an object. This is a bug in Firma.")
        self.draught.add(
            Operation(key=key, act=Act.SETTLE, address=address, object=obj.id, type=obj.type, provider=obj.provider)
        )
        return key

    # -- what is no longer declared -------------------------------------------------------------------------------
    def gone(self, obj: LedgerObject, because: str = "") -> None:
        """Delete, forget or settle an object that nothing declares, that is held absent, or that is in the way."""
        address = self.sheet.address_of.get(obj.id, obj.address)
        name = address or f"#{obj.id}"
        held = address in self.sheet.decisions and self.sheet.change(address) is Change.ABSENT
        if obj.pending or obj.suspect:
            why = "an earlier call has no recorded end" if obj.pending else "it may differ from what is recorded"
            keys, action = [self._settle(name, address, obj)], Action.SETTLE
            self.draught.defer(name, why)
        elif address in self.sheet.underway.away:
            there = self.sheet.underway.away[address]
            self.draught.defer(name, "it goes to another unit, and only a plan of both moves it", (there,))
            return
        elif not held and (obj.options.get("retain") or address in self.sheet.forget):
            keys, action, why = [self._forget(name, address, obj)], Action.FORGET, "it is left where it is"
        else:
            if self.sheet.schema(obj.type) is None:
                help_text = "Configure its provider again, or give the thing up: it stays in the cloud."
                detail = f"{obj.type!r} of {name}, which is to be deleted."
                known = diagnose("F210", detail, address=name, place=obj.place, value=obj.type, help=help_text)
                self.sheet.problem(known)
            keys = [self._delete(obj, label, final=True) for label in obj.generations]
            goes = "it is not declared any more" if self.sheet.resources else "everything of its unit goes"
            why = because or (self.sheet.decisions[address].why if held else goes)
            action = Action.DELETE
        self.draught.changes[name] = ResourceChange(
            address=name,
            type=obj.type,
            action=action,
            object=obj.id,
            why=why,
            place=obj.place,
            operations=tuple(keys),
            provider=obj.provider,
            protected=bool(obj.options.get("protect")),
            observed=_observed(obj.now),
        )

    def in_the_way(self) -> None:
        """Delete what waits for the next round where something has to go first that refuses to while that uses it.

        It is an instance of a loop, lives in a provider instance, or uses a loop; the next round, which knows more,
        makes it again. What goes anyhow, and is in the way, does not wait for such things either.
        """
        rest = [one.object for one in self.sheet.decisions.values() if _goes_first(one)]
        while rest:
            obj = rest.pop()
            schema = None if obj is None else self.sheet.schema(obj.type)
            if obj is None or schema is None or not schema.refuses_deletion_while_used:
                continue
            for number in self.sheet.state.users(obj.id, obj.current):
                user = self.sheet.state.objects[number]
                if self.sheet.is_late(user) and user.address not in self.draught.changes:
                    self.gone(
                        user, f"{obj.address} has to go first, and this is in the way; the next round makes it again"
                    )
                change = self.draught.changes.get(user.address)
                if number not in self.draught.in_the_way and change is not None and change.action is Action.DELETE:
                    self.draught.in_the_way.add(number)
                    rest.append(user)

    def _forget(self, name: str, address: str, obj: LedgerObject) -> str:
        key = f"forget {name}"
        self.draught.add(Operation(key=key, act=Act.FORGET, address=address, object=obj.id, type=obj.type))
        self.sheet.note(
            diagnose("F233", f"{name} stays in the cloud.", severity=Severity.WARNING, address=name, place=obj.place)
        )
        return key

    # -- look-ups -------------------------------------------------------------------------------------------------
    def lookup(self, address: str) -> None:
        decision = self.sheet.decisions[address]
        if decision.change is Change.DEFERRED:
            self.draught.defer(address, decision.why, decision.waits_for)
        elif decision.answer is None and decision.change is not Change.INVALID and not is_ephemeral(address):
            node = self.sheet.graph.lookups[address]
            self.draught.add(
                Operation(
                    key=f"lookup {address}",
                    act=Act.LOOKUP,
                    address=address,
                    type=node.type,
                    provider=decision.provider,
                    desired=decision.desired,
                    wish=decision.wish,
                    dependencies=self.sheet.used_resources(address),
                    place=node.place,
                )
            )

    # -- words ----------------------------------------------------------------------------------------------------
    def _change(self, decision: Decision, keys: list[str]) -> None:
        if not keys:
            return
        obj, node = decision.object, self.sheet.resources[decision.address]
        spent = decision.change in (Change.NONE, Change.DEFERRED) and any(key.startswith("delete ") for key in keys)
        action = Action.DELETE if spent else _ACTIONS.get(decision.change, Action.MOVE)
        why = "what an earlier run left over is removed" if spent else decision.why
        self.draught.changes[decision.address] = ResourceChange(
            address=decision.address,
            type=node.address.type,
            action=action,
            object=None if obj is None else obj.id,
            attributes=decision.differences if action in _SHOWING else (),
            replacement=decision.replacement,
            moved_from=self.sheet.moves.get(decision.address, ""),
            why=why or "it has a new name",
            place=node.place,
            operations=tuple(keys),
            provider=decision.provider,
            protected=bool(obj is not None and obj.options.get("protect")) or node.options.protect,
            observed=_observed(None if obj is None else obj.now),
        )


_SHOWING = frozenset({Action.UPDATE, Action.REPLACE, Action.ADOPT})
"""Actions whose changes say what differs."""

_ACTIONS: dict[Change, Action] = {
    Change.CREATE: Action.CREATE,
    Change.UPDATE: Action.UPDATE,
    Change.RECORD: Action.UPDATE,
    Change.REPLACE: Action.REPLACE,
    Change.ADOPT: Action.ADOPT,
    Change.SETTLE: Action.SETTLE,
}


def _goes_first(decision: Decision) -> bool:
    return decision.change is Change.REPLACE and decision.replacement is Replacement.DELETE_FIRST


def _has_more(obj: LedgerObject | None) -> bool:
    return obj is not None and (len(obj.generations) > 1 or (not obj.current and bool(obj.generations)))


def _observed(now: Generation | None) -> int:
    return 0 if now is None else now.observed


def makes(operation: Operation) -> bool:
    """Return whether an operation gives a declared thing its (new) values."""
    return operation.act in (Act.CREATE, Act.UPDATE)
