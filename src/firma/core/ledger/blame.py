"""Blame: what happened to one object, and who changed each attribute last; a projection of its entries, knows no store.

Three kinds of authors are told apart: declared at a place in the source, applied by a run, and observed: changed by
nobody we know, or by whom an audit log named. Nothing here needs a key: what cannot be read is marked as hidden.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from firma.core.ledger.cause import LEASES, Cause, Outside, cause_of, causes_of, outside_of, outsiders_of
from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import apply_entry
from firma.core.ledger.state import Generation, LedgerObject, State
from firma.core.model.address import Path, format_path
from firma.core.model.place import Place
from firma.core.model.value import EMPTY, Map, Sensitive, Unknown


class What(StrEnum):
    """What happened. The words are those that people read."""

    CREATED = "created"
    REPLACED = "replaced"
    UPDATED = "updated"
    DELETED = "deleted"
    DELETED_OLD = "deleted an older generation"
    ADOPTED = "adopted"
    RENAMED = "renamed"
    MOVED = "moved between units"
    FORGOTTEN = "forgotten"
    OBSERVED_CHANGED = "observed changed"
    OBSERVED_GONE = "observed gone"
    OBSERVED_SURPLUS = "observed a surplus thing"
    OBSERVED_SAME = "observed unchanged"
    FOLLOWED = "followed from other changes"
    FAILED = "failed"
    UNRESOLVED = "unresolved"
    RESOLVED = "resolved"
    STRAY = "late answer of a run that was taken over"
    HELD = "held"
    LIFTED = "hold lifted"
    OPEN = "begun, not settled"
    OTHER = "recorded"


BY_NOBODY = frozenset({What.OBSERVED_CHANGED, What.OBSERVED_GONE, What.OBSERVED_SURPLUS})
"""Changes that no run of ours made; the cause of such a step is who looked, not who did it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeStep:
    """One attribute before and after; None where there is none. `is_hidden`: one side cannot be read."""

    path: str
    before: Any = None
    after: Any = None
    is_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that happened to an object. `act` is the intent's (create, update, delete) where there was one."""

    what: What
    seq: int
    time: int
    object: int
    address: str
    cause: Cause
    act: str = ""
    generation: str = ""
    place: Place | None = None
    changes: tuple[AttributeStep, ...] = ()
    intent: int = 0
    detail: str = ""
    settled_by: Cause | None = None
    """Another run than the one that began it, where another one settled it."""
    outside: Outside = Outside()  # noqa: RUF009  # frozen
    """Who made a change that we only saw, where an audit log said it."""

    outsiders: Mapping[str, Outside] = field(default_factory=dict)
    """The same attribute by attribute, where it was said so: one who is not in it is not known."""

    def outsider(self, path: str) -> Outside:
        """Return who changed what stands at a path; nobody we know where no audit log named anybody for it."""
        if not self.outsiders:
            return self.outside
        around = [known for known in self.outsiders if _is_inside(path, known)]
        if around:
            return self.outsiders[max(around, key=len)]
        return self.outside if any(_is_inside(known, path) for known in self.outsiders) else Outside()

    @property
    def by_nobody(self) -> bool:
        """Whether nobody we know made the change."""
        return self.what in BY_NOBODY


def _is_inside(path: str, around: str) -> bool:
    return path == around or path.startswith((f"{around}.", f"{around}["))


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeBlame:
    """The last change of one attribute. `value` is what the ledger holds now; None if the attribute is gone."""

    path: str
    value: Any
    step: Step
    before: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Blame:
    """An object's story. `steps` are in order; `attributes` says of each attribute who changed it last."""

    object: int
    address: str
    type: str
    exists: bool
    steps: tuple[Step, ...]
    attributes: Mapping[str, AttributeBlame]
    view: Map = EMPTY
    """What it looks like now: what was asked for, and over it what the provider says; empty where it is gone."""

    @property
    def last(self) -> Step | None:
        """The newest step that changed something."""
        return next((step for step in reversed(self.steps) if step.what in _CHANGES), None)


_CHANGES = frozenset(What) - {
    What.OBSERVED_SAME,
    What.FOLLOWED,
    What.OPEN,
    What.OTHER,
    What.FAILED,
    What.UNRESOLVED,
    What.STRAY,
}


def blame(entries: Sequence[Entry]) -> tuple[Blame, ...]:
    """Return the story of every object among the entries (and the leases that they name), oldest object first."""
    return _Teller(entries).tell()


def last_change(story: Blame, path: Path) -> tuple[Step, Any, Any] | None:
    """Return the last step that changed the value at a path into the attributes, with the value before and after."""
    if not path:
        return None
    name, rest = str(path[0]), path[1:]
    for step in reversed(story.steps):
        for change in step.changes:
            if change.path != name:
                continue
            before, after = value_at(change.before, rest), value_at(change.after, rest)
            if before != after or change.is_hidden:
                return step, before, after
    return None


def leaves_of(story: Blame, path: Path = ()) -> tuple[AttributeBlame, ...]:
    """Return every value inside an object now (or inside a path of it) with its own last change, sorted by path.

    Maps are gone into, lists are not: which item is which is not known once one was put in between.
    """
    changes: dict[str, list[tuple[Step, AttributeStep]]] = {}
    for step in reversed(story.steps):
        for change in step.changes:
            changes.setdefault(change.path, []).append((step, change))
    start: Any = value_at(story.view, path) if path else story.view
    found = []
    for leaf, value in _leaves(start, path):
        for step, change in changes.get(str(leaf[0]), ()) if leaf else ():
            before, after = value_at(change.before, leaf[1:]), value_at(change.after, leaf[1:])
            if before != after or change.is_hidden:
                found.append(AttributeBlame(path=format_path(leaf), value=value, step=step, before=before))
                break
    return tuple(found)


def _leaves(value: Any, path: Path) -> list[tuple[Path, Any]]:
    if isinstance(value, Map) and value:
        return [leaf for key in sorted(value) for leaf in _leaves(value[key], (*path, key))]
    return [] if value is None else [(path, value)]


def value_at(value: Any, path: Path) -> Any:
    """Return what stands at a path into a value; None if nothing does. Marks of sensitivity stay on what is inside."""
    is_sensitive = False
    for key in path:
        if isinstance(value, Sensitive):
            is_sensitive, value = True, value.value
        if isinstance(value, Map) and isinstance(key, str):
            value = value.get(key)
        elif isinstance(value, tuple) and isinstance(key, int) and -len(value) <= key < len(value):
            value = value[key]
        else:
            return None
    return Sensitive(value) if is_sensitive and not isinstance(value, Sensitive) and value is not None else value


def is_hidden(value: Any) -> bool:
    """Return whether a value stands for one that cannot be read."""
    return isinstance(value, Sensitive) and isinstance(value.value, Unknown)


class _Teller:
    """Folds the entries one by one and says what each did."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.state = State()
        self.causes = causes_of(entries)
        self.intents = {entry.seq: entry for entry in entries if entry.kind == "intent"}
        self.steps: dict[int, list[Step]] = {}
        self.attributes: dict[int, dict[str, AttributeBlame]] = {}

    def tell(self) -> tuple[Blame, ...]:
        for entry in self.entries:
            number = entry.object or (self.state.by_address.get(entry.address) if entry.kind == "hold" else None)
            obj = self.state.objects.get(number) if number else None
            before, label = (_view(obj.now), obj.current) if obj is not None else (EMPTY, "")
            apply_entry(self.state, entry)
            if number and number in self.state.objects and entry.kind not in LEASES and entry.kind != "intent":
                self._note(entry, self.state.objects[number], before, label)
        self._open_ends()
        return tuple(self._story(number) for number in sorted(self.state.objects))

    def _story(self, number: int) -> Blame:
        obj = self.state.objects[number]
        steps = self.steps.get(number, [])
        address = obj.address or next((step.address for step in reversed(steps) if step.address), "")
        return Blame(
            object=number,
            address=address,
            type=obj.type,
            exists=bool(obj.current),
            steps=tuple(steps),
            attributes=self.attributes.get(number, {}),
            view=_view(obj.now),
        )

    def _cause(self, entry: Entry) -> Cause:
        return self.causes.get(entry.run) or cause_of(entry)

    def _note(self, entry: Entry, obj: LedgerObject, before: Map, label: str) -> None:
        intent = self.intents.get(entry.fields.get("intent", 0))
        after = _view(obj.now)
        replaced = bool(label) and bool(obj.current) and label != obj.current
        what = _what(entry, intent, before, after, label, replaced=replaced)
        begun = intent or entry
        step = Step(
            what=what,
            seq=entry.seq,
            time=entry.time,
            object=obj.id,
            address=entry.address or begun.address or obj.address,
            cause=self._cause(begun),
            act=begun.fields.get("act", "") if intent else "",
            generation=entry.generation or begun.generation,
            place=begun.place,
            changes=() if entry.kind == "moved" else _differences(before, after),
            intent=intent.seq if intent else 0,
            detail=_detail(entry),
            settled_by=self._cause(entry) if intent and entry.run != intent.run else None,
            outside=outside_of(entry) if what in BY_NOBODY else Outside(),
            outsiders=outsiders_of(entry) if what in BY_NOBODY else {},
        )
        self.steps.setdefault(obj.id, []).append(step)
        found = self.attributes.setdefault(obj.id, {})
        for change in step.changes:
            found[change.path] = AttributeBlame(path=change.path, value=change.after, step=step, before=change.before)

    def _open_ends(self) -> None:
        """What was begun and not settled is a step, too: it says what may be there."""
        for number in sorted(self.state.open):
            intent = self.intents.get(number)
            obj = self.state.objects.get(intent.object or 0) if intent else None
            if intent is None or obj is None or number in obj.unresolved:
                continue
            step = Step(
                what=What.OPEN,
                seq=number,
                time=intent.time,
                object=obj.id,
                address=intent.address or obj.address,
                cause=self._cause(intent),
                act=intent.fields["act"],
                generation=intent.generation,
                place=intent.place,
                intent=number,
            )
            self.steps.setdefault(obj.id, []).append(step)


def _view(generation: Generation | None) -> Map:
    """Return what a generation looks like: what was asked for, and over it what the provider says."""
    if generation is None:
        return EMPTY
    return Map({**generation.request, **generation.attributes})


def _differences(before: Map, after: Map) -> tuple[AttributeStep, ...]:
    found = []
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old != new or (name in before) != (name in after):
            found.append(AttributeStep(path=name, before=old, after=new, is_hidden=is_hidden(old) or is_hidden(new)))
    return tuple(found)


def _what(entry: Entry, intent: Entry | None, before: Map, after: Map, label: str, *, replaced: bool) -> What:
    fields = entry.fields
    match entry.kind:
        case "outcome" if fields["result"] == "unresolved":
            return What.UNRESOLVED
        case "outcome" if fields["result"] == "failed" or intent is None:
            return What.FAILED
        case "outcome":
            return _done(entry, intent, label, replaced=replaced)
        case "observed" if fields.get("gone"):
            return What.OBSERVED_GONE
        case "observed" if fields.get("surplus"):
            return What.OBSERVED_SURPLUS
        case "observed" if fields.get("follows"):
            return What.FOLLOWED
        case "observed":
            return What.OBSERVED_CHANGED if before != after else What.OBSERVED_SAME
        case "hold":
            return What.LIFTED if fields.get("lift") else What.HELD
        case "moved" if "into" in fields or "out_of" in fields:
            return What.MOVED
        case kind:
            return _BY_KIND.get(kind, What.OTHER)


_BY_KIND: Mapping[str, What] = {
    "adopted": What.ADOPTED,
    "moved": What.RENAMED,
    "forgotten": What.FORGOTTEN,
    "resolved": What.RESOLVED,
    "stray": What.STRAY,
}


def _done(entry: Entry, intent: Entry | None, label: str, *, replaced: bool) -> What:
    del entry
    act = intent.fields["act"] if intent else ""
    if act == "create":
        return What.REPLACED if replaced else What.CREATED
    if act == "update":
        return What.UPDATED
    generation = intent.generation if intent else ""
    return What.DELETED if label and generation == label else What.DELETED_OLD


def _unit(fields: Mapping[str, Any], name: str) -> str:
    return f"{str(fields[name]).partition('/')[2]}/" if name in fields else ""


def _detail(entry: Entry) -> str:
    fields = entry.fields
    match entry.kind:
        case "moved":
            return f"{_unit(fields, 'out_of')}{fields['from']} -> {_unit(fields, 'into')}{fields['to']}"
        case "resolved":
            return str(fields["verdict"])
        case _:
            return str(fields.get("code", ""))
