"""Holds in planning: which are in force, what they do to a declaration, which are lifted; knows no operation.

A hold outranks the source (decision 30). Its key is `o<object>` or `a<address>`; one that is keyed by an address
follows `moved_from`. `absent` outranks values. A whole declaration stands for a resource that the source no longer has.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from firma.core.ledger.state import Hold, State
from firma.core.model.address import AddressError, Path, parse_address, parse_path
from firma.core.model.document import options_from_plain
from firma.core.model.node import Resource
from firma.core.model.value import EMPTY, Map
from firma.core.plan.compare import MISSING, at, equal, put

ABSENCE_HELD: Final = "a rollback holds it absent"
ABSENCE_ACCEPTED: Final = "its absence was accepted"


def is_acceptance(fields: Mapping[str, Any]) -> bool:
    """Return whether the fields of a hold are those of an acceptance: it has a date, and no change that it undoes."""
    return bool(fields.get("expiry")) and "change" not in fields


@dataclass(frozen=True, slots=True)
class Held:
    """What the holds that are in force say about one resource."""

    absent: bool = False
    values: Map = EMPTY
    keys: tuple[str, ...] = ()
    accepted: bool = False
    """Whether its absence was accepted, rather than rolled back to."""

    @property
    def why_absent(self) -> str:
        """In a plan's words, why it is not there."""
        return ABSENCE_ACCEPTED if self.accepted else ABSENCE_HELD


@dataclass(slots=True)
class Holds:
    """All holds of one planning: those of the ledger, new ones to be written, and keys to be released."""

    in_force: Mapping[str, Hold]
    new: Mapping[str, Hold] = field(default_factory=dict)
    ended: frozenset[str] = frozenset()
    """Keys that are released by a person, or whose time is over: to be lifted."""
    over: Mapping[str, Hold] = field(default_factory=dict)
    """What of the ledger's holds is over by its own time, by key: people are told."""
    waiting: Mapping[str, Map] = field(default_factory=dict)
    """By key: applied values that stand in this plan for what waits in the source; nothing of it is written."""
    as_found: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By key: paths at which a thing differs from what was applied, and stays as it is in this plan."""

    def of(self, address: str, object_id: int | None, moved_from: Collection[str]) -> Held | None:
        """Return what holds say about a resource, or None."""
        if not self.in_force and not self.waiting:
            return None
        keys = [f"o{object_id}", f"a{address}", *(f"a{source}" for source in moved_from)]
        found = [self.in_force[key] for key in keys if key in self.in_force]
        values: dict[str, Any] = {**self.waiting.get(keys[0], {})}
        if not found and not values:
            return None
        for hold in reversed(found):
            values.update(hold.values)
        named = tuple(hold.key for hold in found)
        absent = [hold for hold in found if hold.absent]
        accepted = bool(absent) and all(is_acceptance(hold.fields) for hold in absent)
        return Held(absent=bool(absent), values=Map(values), keys=named, accepted=accepted)


def gather(state: State, new: Collection[Hold], released: Collection[str], now_ms: int) -> Holds:
    """Return the holds of a planning; a new one replaces an older one of its key.

    Of a hold that was put together (`joined`) the parts whose time is over go, and the rest is written anew.
    """
    added = {hold.key: hold for hold in new}
    over: dict[str, Hold] = {}
    ended: set[str] = set()
    for key, hold in state.holds.items():
        if key in added:
            continue
        if key in released:
            ended.add(key)
            continue
        rest, gone = parted(hold, lambda fields: _is_over(fields, now_ms))
        if gone is None:
            continue
        over[key] = gone
        if rest is None:
            ended.add(key)
        else:
            added[key] = rest
    force = {key: hold for key, hold in {**state.holds, **added}.items() if key not in ended}
    return Holds(
        in_force=dict(sorted(force.items())),
        new=dict(sorted(added.items())),
        ended=frozenset(ended),
        over=dict(sorted(over.items())),
    )


def _is_over(fields: Mapping[str, Any], now_ms: int) -> bool:
    expiry = fields.get("expiry", 0)
    return bool(expiry) and now_ms >= expiry


# -- several makings of one hold --------------------------------------------------------------------------------------
_OF_MAKING = ("reason", "owner", "expiry", "until", "change")
KEPT = "kept"
"""Field of a hold: values that earlier makings gave, each with `paths` and the fields of that making."""


@dataclass(frozen=True, slots=True)
class Making:
    """What one making of a hold gave: its fields (reason, owner, expiry, change), and values by path."""

    fields: Mapping[str, Any]
    values: Map = EMPTY
    seen: Map = EMPTY
    was: Map = EMPTY

    @property
    def paths(self) -> tuple[str, ...]:
        """Every path that it is about, sorted."""
        return tuple(sorted({*self.values, *self.seen}))

    def of(self, paths: Collection[str]) -> Making:
        """Return what of it is about these paths."""
        values, seen, was = (_only(part, paths) for part in (self.values, self.seen, self.was))
        return Making(self.fields, values, seen, was)


def _only(values: Map, paths: Collection[str]) -> Map:
    return Map({text: value for text, value in values.items() if text in paths})


def makings(hold: Hold) -> list[Making]:
    """Return the makings of a hold, the newest first."""
    kept: list[Mapping[str, Any]] = list(hold.fields.get(KEPT, ()))
    earlier = {text for making in kept for text in making["paths"]}
    whole = Making(hold.fields, hold.values, hold.seen, hold.was)
    newest = whole.of(set(whole.paths) - earlier)
    fields = {name: value for name, value in hold.fields.items() if name != KEPT}
    found = [replace(newest, fields=fields)]
    for making in kept:
        fields = {name: value for name, value in making.items() if name != "paths"}
        found.append(replace(whole.of(making["paths"]), fields=fields))
    return found


def joined(old: Hold | None, new: Hold) -> Hold:
    """Return a new hold with what an older one of its key holds at other paths, each with its own making."""
    if old is None or old.absent or new.absent or new.declaration is not None or old.declaration is not None:
        return new
    first = Making(new.fields, new.values, new.seen, new.was)
    rest = [
        making.of([text for text in making.paths if not any(_covers(one, text) for one in first.paths)])
        for making in makings(old)
    ]
    return _put_together(new, [first, *(making for making in rest if making.paths)])


def _covers(path: str, other: str) -> bool:
    """Return whether a path is another one, or holds it."""
    one, inner = parse_path(path), parse_path(other)
    return inner[: len(one)] == one


def parted(hold: Hold, goes: Callable[[Mapping[str, Any]], bool]) -> tuple[Hold | None, Hold | None]:
    """Return what stays of a hold and what goes, by the fields of its makings; None where there is nothing."""
    found = makings(hold)
    gone = [making for making in found if goes(making.fields)]
    stays = [making for making in found if making not in gone]
    if not gone:
        return hold, None
    return (_put_together(hold, stays), _put_together(hold, gone)) if stays else (None, hold)


def _put_together(hold: Hold, found: Collection[Making]) -> Hold:
    first, *others = found
    fields = {name: value for name, value in hold.fields.items() if name not in {KEPT, *_OF_MAKING}}
    fields |= {name: value for name, value in first.fields.items() if name in _OF_MAKING}
    if others:
        fields[KEPT] = [
            {"paths": list(making.paths), **{name: making.fields[name] for name in _OF_MAKING if name in making.fields}}
            for making in others
        ]
    # What is newer comes last: it is put upon what is older.
    values: dict[str, Any] = {}
    seen: dict[str, Any] = {}
    was: dict[str, Any] = {}
    for making in reversed(list(found)):
        values.update(making.values)
        seen.update(making.seen)
        was.update(making.was)
    return replace(hold, values=Map(values), seen=Map(seen), was=Map(was), fields=fields)


# -- what holds do ----------------------------------------------------------------------------------------------------
def with_values(inputs: Map, held: Held) -> Map:
    """Return inputs with held values in the place of declared ones; a held null stands for what is not given."""
    changed: Any = inputs
    for text, value in held.values.items():
        try:
            path = parse_path(text)
        except AddressError:
            continue
        changed = put(changed, path, MISSING if value is None else value)
    return Map(changed)


def accepted_paths(hold: Hold | None, attributes: Map) -> tuple[Path, ...]:
    """Return paths where somebody accepted what is there now: it is wished like that, and that is no change."""
    if hold is None or not hold.was:
        return ()
    paths = [(parse_path(text), hold.values.get(text, MISSING)) for text in hold.was]
    return tuple(path for path, value in paths if value is not MISSING and equal(at(attributes, path), value))


def without(hold: Hold, paths: Collection[str]) -> Hold | None:
    """Return a hold without what it says of some paths, or None where nothing is left of it."""
    found = [making.of([text for text in making.paths if text not in paths]) for making in makings(hold)]
    left = [making for making in found if making.paths]
    return _put_together(hold, left) if left else None


def agrees(source: Map, held: Map) -> bool:
    """Return whether a source's resolved inputs say what is held by path; what is unknown agrees with nothing."""
    for text, value in held.items():
        found = at(source, parse_path(text))
        if not equal(None if found is MISSING else found, value):
            return False
    return True


def declared(address: str, declaration: Map) -> Resource:
    """Return the resource that a declaration hold stands for."""
    options = declaration.get("options", EMPTY)
    return Resource(
        address=parse_address(address),
        inputs=declaration.get("inputs", EMPTY),
        options=options_from_plain(_plain(options)),
        provider=declaration.get("provider", ""),
    )


def declaration_of(node_inputs: Map, request: Map, options: Mapping[str, Any], provider: str) -> Map:
    """Return the declaration that a rollback of a deletion holds: `declared` gives the resource back.

    `inputs` may hold references; `request` is what they were, for when what they name is no more.
    """
    return Map(inputs=node_inputs, request=request, options=_map(options), provider=provider)


def _map(plain: Any) -> Any:
    if isinstance(plain, Mapping):
        return Map({key: _map(item) for key, item in plain.items()})
    if isinstance(plain, list | tuple):
        return tuple(_map(item) for item in plain)
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
