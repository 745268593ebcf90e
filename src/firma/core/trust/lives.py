"""Lives: what each object was declared as, turn by turn, and by which plan: one fold over entries; no rollback."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from firma.core.ledger.cause import LEASES, Cause, cause_of
from firma.core.ledger.entry import Entry, EntryKind
from firma.core.ledger.folding import apply_entry
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import Path
from firma.core.model.expression import Call, Opaque
from firma.core.model.place import Place
from firma.core.model.value import EMPTY, Map, Sensitive, Value
from firma.core.plan.compare import MISSING, equal


class How(StrEnum):
    """How a turn came about."""

    MADE = "made"
    CHANGED = "changed"
    DELETED = "deleted"
    ADOPTED = "adopted"
    FORGOTTEN = "forgotten"
    MOVED = "moved"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What an object was declared as: inputs with expressions (`wish`), what they came to (`request`), and options."""

    address: str
    type: str
    wish: Map = EMPTY
    request: Map = EMPTY
    options: Mapping[str, Any] = field(default_factory=dict)
    provider: str = ""
    version: int = 0
    """Version of the type's schema that it was made with; 0: not recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One turn of an object's life: from what to what, when, and under which plan and run (empty, 0: outside a run).

    `vanished`: between before and after the thing was gone without anybody's plan.
    """

    seq: int
    time: int
    how: How
    plan: str = ""
    run: int = 0
    place: Place | None = None
    before: Declared | None = None
    after: Declared | None = None
    vanished: bool = False


@dataclass(frozen=True, slots=True)
class Lives:
    """Turns of every object, in order; the causes of runs, by lease; the last address that each object had."""

    turns: Mapping[int, tuple[Turn, ...]]
    causes: Mapping[int, Cause]
    addresses: Mapping[int, str]

    def at(self, number: int, seq: int) -> Declared | None:
        """Return what an object was declared as after an entry, or None where it was not there."""
        found = None
        for turn in self.turns.get(number, ()):
            if turn.seq > seq:
                break
            found = turn.after
        return found


def lives(entries: Iterable[Entry]) -> Lives:
    """Return the lives of all objects of some entries: in order, all of these objects, and their leases."""
    teller = _Teller()
    for entry in entries:
        teller.note(entry)
    return Lives({number: tuple(found) for number, found in teller.turns.items()}, teller.causes, teller.addresses)


_HOW: Mapping[str, How] = {
    EntryKind.ADOPTED: How.ADOPTED,
    EntryKind.FORGOTTEN: How.FORGOTTEN,
    EntryKind.MOVED: How.MOVED,
    EntryKind.OBSERVED: How.VANISHED,
}


class _Teller:
    """Folds entries, and notes what each did to the declaration of its object."""

    def __init__(self) -> None:
        self.state = State()
        self.causes: dict[int, Cause] = {}
        self.turns: dict[int, list[Turn]] = {}
        self.addresses: dict[int, str] = {}
        self.known: dict[int, tuple[str, str, Map, Declared]] = {}

    def note(self, entry: Entry) -> None:
        if entry.kind in LEASES:
            self.causes[entry.seq] = cause_of(entry)
        intent = self.state.intents.get(entry.fields.get("intent", 0))
        apply_entry(self.state, entry)
        begun = intent or entry
        obj = self.state.objects.get(begun.object or begun.seq)
        if obj is None:
            return
        if obj.address:
            self.addresses[obj.id] = obj.address
        before = self.known.get(obj.id)
        after = self._now(obj, before)
        if after is not before:
            self._turn(obj, entry, begun, None if before is None else before[3], None if after is None else after[3])

    def _now(
        self, obj: LedgerObject, before: tuple[str, str, Map, Declared] | None
    ) -> tuple[str, str, Map, Declared] | None:
        now = obj.now
        if now is None:
            self.known.pop(obj.id, None)
            return None
        if before is not None and before[0] == obj.current and before[1] == obj.address and before[2] is now.wish:
            return before
        declared = Declared(
            address=obj.address,
            type=obj.type,
            wish=now.wish,
            request=now.request,
            options=obj.options,
            provider=obj.provider,
            version=now.version,
        )
        found = self.known[obj.id] = (obj.current, obj.address, now.wish, declared)
        return found

    def _turn(
        self, obj: LedgerObject, entry: Entry, begun: Entry, before: Declared | None, after: Declared | None
    ) -> None:
        usual = How.MADE if before is None else How.DELETED if after is None else How.CHANGED
        turn = Turn(
            seq=entry.seq,
            time=entry.time,
            how=_HOW.get(entry.kind, usual),
            plan=self.state.plan_of(begun),
            run=begun.run,
            place=begun.place,
            before=before,
            after=after,
        )
        self.turns.setdefault(obj.id, []).append(turn)


def merged(turns: Sequence[Turn], change_of: Mapping[str, str]) -> list[Turn]:
    """Return turns, those of one change that follow each other as one; what vanished is told with who made it again.

    `change_of`: plan digest -> name of the change that it is of, where that is not itself.
    """
    found: list[Turn] = []
    for one in turns:
        turn = one
        if found and found[-1].how is How.VANISHED and one.how is How.MADE:
            turn = replace(one, before=found.pop().before, how=How.CHANGED, vanished=True)
        if found and turn.plan and _name(found[-1], change_of) == _name(turn, change_of):
            turn = _joined(found.pop(), turn)
        found.append(turn)
    return found


def _name(turn: Turn, change_of: Mapping[str, str]) -> str:
    return change_of.get(turn.plan, turn.plan)


def _joined(one: Turn, other: Turn) -> Turn:
    how = other.how
    if one.before is None and other.after is not None:
        how = one.how
    elif one.before is not None and other.after is not None:
        how = How.CHANGED
    return replace(other, before=one.before, how=how, vanished=one.vanished or other.vanished)


# -- differences ------------------------------------------------------------------------------------------------------
def differences(one: Value, other: Value, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield each path at which two declarations differ, with what stands there in the other (MISSING: nothing)."""
    if isinstance(one, Map) and isinstance(other, Map):
        for key in sorted({*one, *other}):
            yield from differences(one.get(key, MISSING), other.get(key, MISSING), (*path, key))
    elif not (one is MISSING and other is MISSING) and not alike(one, other):
        yield path, other


def alike(one: Value, other: Value) -> bool:
    """Return whether two declared values say the same; a function is its source, wherever it stands in a program."""
    if one is MISSING or other is MISSING:
        return (one is MISSING or one is None) and (other is MISSING or other is None)
    return equal(one, other) or equal(_unnumbered(one), _unnumbered(other))


def _unnumbered(value: Any) -> Any:
    """Return a value in which functions have no place."""
    if isinstance(value, Opaque):
        return Opaque(value.module, value.name, value.digest, tuple(map(_unnumbered, value.arguments)))
    if isinstance(value, Call):
        return Call(value.function, tuple(map(_unnumbered, value.arguments)))
    if isinstance(value, Map):
        return Map({key: _unnumbered(item) for key, item in value.items()})
    if isinstance(value, Sensitive):
        return _unnumbered(value.value)
    return tuple(map(_unnumbered, value)) if isinstance(value, tuple) else value


def overlap(one: Path, other: Path) -> bool:
    """Return whether one of two paths lies in the other, or they are the same."""
    return all(a == b for a, b in zip(one, other, strict=False))
