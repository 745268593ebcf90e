"""Holds in planning: which are in force, what they do to a declaration, which are lifted; knows no operation.

A hold outranks the source (decision 30). Its key is `o<object>` or `a<address>`; one that is keyed by an address
follows `moved_from`. `absent` outranks values. A whole declaration stands for a resource that the source no longer has.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.ledger.state import Hold, State
from firma.core.model.address import AddressError, parse_address, parse_path
from firma.core.model.document import options_from_plain
from firma.core.model.node import Resource
from firma.core.model.value import EMPTY, Map
from firma.core.plan.compare import MISSING, at, equal, put


@dataclass(frozen=True, slots=True)
class Held:
    """What the holds that are in force say about one resource."""

    absent: bool = False
    values: Map = EMPTY
    keys: tuple[str, ...] = ()


@dataclass(slots=True)
class Holds:
    """All holds of one planning: those of the ledger, new ones to be written, and keys to be released."""

    in_force: Mapping[str, Hold]
    new: Mapping[str, Hold] = field(default_factory=dict)
    ended: frozenset[str] = frozenset()
    """Keys that are released by a person, or whose time is over: to be lifted."""

    def of(self, address: str, object_id: int | None, moved_from: Collection[str]) -> Held | None:
        """Return what holds say about a resource, or None."""
        if not self.in_force:
            return None
        keys = [f"o{object_id}", f"a{address}", *(f"a{source}" for source in moved_from)]
        found = [self.in_force[key] for key in keys if key in self.in_force]
        if not found:
            return None
        values: dict[str, Any] = {}
        for hold in reversed(found):
            values.update(hold.values)
        named = tuple(hold.key for hold in found)
        return Held(absent=any(hold.absent for hold in found), values=Map(values), keys=named)


def gather(state: State, new: Collection[Hold], released: Collection[str], now_ms: int) -> Holds:
    """Return the holds of a planning; a new one replaces an older one of its key."""
    added = {hold.key: hold for hold in sorted(new, key=lambda hold: hold.key)}
    ended = {key for key, hold in state.holds.items() if key in released or _is_over(hold, now_ms)} - added.keys()
    force = {key: standing(hold, now_ms) for key, hold in {**state.holds, **added}.items() if key not in ended}
    return Holds(in_force=dict(sorted(force.items())), new=added, ended=frozenset(ended))


def _is_over(hold: Hold, now_ms: int) -> bool:
    expiry = hold.fields.get("expiry", 0)
    return bool(expiry) and now_ms >= expiry


def standing(hold: Hold, now_ms: int) -> Hold:
    """Return what of a hold stands: differences that were accepted until a moment that has come stand no more."""
    accepted = hold.fields.get("accepted", {})
    over = {path for path, told in accepted.items() if now_ms >= told.get("until", 0)}
    if not over:
        return hold
    return replace(
        hold,
        absent=hold.absent and "" not in over,
        values=Map({path: value for path, value in hold.values.items() if path not in over}),
        seen=Map({path: value for path, value in hold.seen.items() if path not in over}),
    )


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
