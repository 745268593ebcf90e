"""Comparing one resource: what is wished against what was last applied and what is there; knows no graph, no provider.

1. Only what the author declares is compared; what the provider adds is nobody's difference.
2. A declared value that is not the one last applied is a change; so is one that is declared no more.
3. What is as it was last applied, but not in the cloud, is drift, unless the provider answered our own write like this:
   then it only writes the value in another way.
4. What the cloud has already costs no call; it is recorded.
5. Write-only values, secrets and assets are never read back, so the last request alone speaks for them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from firma.core.model.address import Path, Step
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import (
    EMPTY,
    Asset,
    Map,
    SecretRef,
    Sensitive,
    Unknown,
    Value,
    ValueProblemError,
    ValueSet,
    freeze,
    is_known,
)
from firma.core.plan.plan import AttributeChange


class _Missing:
    """Nothing stands there: not even a null."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()
_ANY: Final = Attribute()


@dataclass(slots=True)
class Comparison:
    """What a comparison found. `record`: the cloud is as wished, and the last request is not: to be recorded, no call.

    `sealed`: paths whose last request cannot be read here, so that nobody can tell.
    """

    changes: list[AttributeChange] = field(default_factory=list)
    record: bool = False
    sealed: list[Path] = field(default_factory=list)

    @property
    def replaces(self) -> bool:
        """Whether some change can only be made by a new thing."""
        return any(change.replaces for change in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a thing: the last applied request, attributes now, and as our last write was answered."""

    request: Map = EMPTY
    attributes: Map = EMPTY
    answered: Map = EMPTY
    unsure: bool = False
    """Our last write failed: what cannot be read back may be either value."""


def compare(schema: TypeSchema, desired: Map, known: Known, ignored: tuple[Path, ...] = ()) -> Comparison:
    """Return what differs between the resolved inputs and what is known; `ignored` are paths that never count."""
    return _Comparer(schema, known, ignored).compare(desired)


class _Comparer:
    def __init__(self, schema: TypeSchema, known: Known, ignored: tuple[Path, ...]) -> None:
        self.schema, self.known, self.ignored = schema, known, ignored
        self.found = Comparison()
        self.drifted = known.attributes is not known.answered
        self.quick = not (self.drifted or known.unsure)

    def compare(self, desired: Map) -> Comparison:
        known, attributes = self.known, self.schema.attributes
        request = known.request
        for name, wish in desired.items():
            was = request.get(name, MISSING)
            if self.quick and type(wish) in _ATOMS and type(was) is type(wish) and wish == was:
                continue
            there, answered = known.attributes.get(name, MISSING), known.answered.get(name, MISSING)
            self._value((name,), attributes.get(name, _ANY), wish, was, there, answered)
        if len(request) != len(desired) or any(name not in desired for name in request):
            for name, was in request.items():
                if name not in desired and was is not None:
                    self._removed((name,), attributes.get(name, _ANY), was, known.attributes.get(name, MISSING))
        return self.found

    def _value(self, path: Path, attribute: Attribute, wish: Value, was: Value, there: Value, answered: Value) -> None:
        if self.ignored and _is_ignored(path, self.ignored):
            return None
        if isinstance(wish, Sensitive):
            wish, was, there, answered = wish.value, _open(was), _open(there), _open(answered)
            return self._leaf(path, attribute, wish, was, there, answered, sensitive=True)
        if isinstance(wish, Map) and attribute.kind is not Kind.DOCUMENT and isinstance(_open(was), Map):
            return self._members(path, attribute, wish, _open(was), _open(there), _open(answered))
        if isinstance(wish, tuple) and not attribute.unordered and attribute.kind in _ORDERED:
            before = _open(was)
            if isinstance(before, tuple) and len(before) == len(wish):
                return self._items(path, attribute, wish, before, _open(there), _open(answered))
        return self._leaf(path, attribute, wish, was, there, answered, sensitive=attribute.sensitive)

    def _members(self, path: Path, attribute: Attribute, wish: Map, was: Map, there: Value, answered: Value) -> None:
        seen = there if isinstance(there, Map) else EMPTY
        said = answered if isinstance(answered, Map) else EMPTY
        for key, value in wish.items():
            inner = _member(attribute, key)
            self._value(
                (*path, key),
                inner,
                value,
                was.get(key, MISSING),
                seen.get(key, MISSING),
                said.get(key, MISSING),
            )
        for key, value in was.items():
            if key not in wish:
                self._removed((*path, key), _member(attribute, key), value, seen.get(key, MISSING))
        if not was and self._is_filled(wish, seen, said):
            self._change(path, seen, wish, sensitive=attribute.sensitive, drift=True)

    def _is_filled(self, wish: Value, there: Value, answered: Value) -> bool:
        """Whether a map that is to be empty, and was when we last wrote, has something in it that others put there."""
        empty = isinstance(wish, Map) and not wish and bool(self.known.answered)
        return empty and isinstance(there, Map) and bool(there) and answered in (MISSING, None, EMPTY)

    def _items(self, path: Path, attribute: Attribute, wish: Value, was: Value, there: Value, answered: Value) -> None:
        inner = attribute.element or _ANY
        seen = there if isinstance(there, tuple) and len(there) == len(wish) else None
        said = answered if isinstance(answered, tuple) and len(answered) == len(wish) else None
        if seen is None and isinstance(there, tuple) and not same(attribute, there, answered):
            return self._leaf(path, attribute, wish, was, there, answered, sensitive=attribute.sensitive)
        for i, item in enumerate(wish):
            self._value(
                (*path, i),
                inner,
                item,
                was[i],
                MISSING if seen is None else seen[i],
                MISSING if said is None else said[i],
            )
        return None

    def _leaf(
        self,
        path: Path,
        attribute: Attribute,
        wish: Value,
        was: Value,
        there: Value,
        answered: Value,
        *,
        sensitive: bool,
    ) -> None:
        was, there, answered = _open(was), _open(there), _open(answered)
        before = was if there is MISSING or (isinstance(there, Unknown) and was is not MISSING) else there
        if isinstance(there, Unknown):
            there = answered = MISSING  # sealed: nobody here can tell whether it drifted
        if isinstance(was, Unknown) and not attribute.read_only and is_known(wish):
            is_so = there is not MISSING and covers(attribute, wish, there)
            if not is_so and was.source == "redacted" and not forces_replacement(self.schema, path, None, wish):
                self._change(path, MISSING, wish, sensitive=sensitive)  # it is gone: it is given again
            elif not is_so:
                self.found.sealed.append(path)
            return
        unseen = attribute.write_only or _is_unseen(wish)
        if is_known(wish) and same(attribute, wish, was):
            if unseen:
                if self.known.unsure and attribute.write_only:
                    self._change(path, before, wish, sensitive=sensitive)
                elif isinstance(answered, SecretRef) and there is not MISSING and there != answered:
                    # The provider showed our secret as the reference that it was given by, and now shows another one.
                    self._change(path, before, wish, sensitive=sensitive, drift=True)
            elif self.drifted and not same(attribute, there, answered) and not covers(attribute, wish, there):
                self._change(path, before, wish, sensitive=sensitive, drift=True)
            return
        is_there = not unseen and is_known(wish) and there is not MISSING and covers(attribute, wish, there)
        if is_there and not self._is_filled(wish, there, answered):
            self.found.record = True
            return
        self._change(path, before, wish, sensitive=sensitive)

    def _removed(self, path: Path, attribute: Attribute, was: Value, there: Value) -> None:
        if (self.ignored and _is_ignored(path, self.ignored)) or attribute.read_only:
            return
        gone = there is MISSING or there is None
        default = attribute.default is not None and same(attribute, there, _frozen(attribute.default))
        if not attribute.write_only and not _is_unseen(was) and (gone or default):
            self.found.record = True
            return
        self._change(path, was if gone else there, None, sensitive=attribute.sensitive or isinstance(was, Sensitive))

    def _change(self, path: Path, before: Value, after: Value, *, sensitive: bool, drift: bool = False) -> None:
        before = None if before is MISSING else _open(before)
        self.found.changes.append(
            AttributeChange(
                path=path,
                before=before,
                after=after,
                replaces=not self.schema.updatable or forces_replacement(self.schema, path, before, after),
                sensitive=sensitive,
                drift=drift,
            )
        )


_ATOMS: Final = frozenset({str, bool, int, type(None)})
_ORDERED: Final = frozenset({Kind.LIST, Kind.ANY})


def _member(attribute: Attribute, key: str) -> Attribute:
    if attribute.attributes:
        return attribute.attributes.get(key, _ANY)
    return attribute.element or _ANY


def _open(value: Value) -> Value:
    return value.value if isinstance(value, Sensitive) else value


def _is_unseen(wish: Value) -> bool:
    return isinstance(wish, SecretRef | Asset)


def _frozen(value: object) -> Value:
    try:
        return freeze(value)
    except ValueProblemError:
        return MISSING


def _is_ignored(path: Path, ignored: Iterable[Path]) -> bool:
    return any(path[: len(skip)] == skip for skip in ignored)


# -- replacement -----------------------------------------------------------------------------------------------------
def forces_replacement(schema: TypeSchema, path: Path, before: Value, after: Value) -> bool:
    """Return whether a difference at a path can only be made by a new thing: something create-only lies at or in it."""
    attribute: Attribute | None = None
    for step in path:
        names: Mapping[str, Attribute] = schema.attributes if attribute is None else attribute.attributes
        inner = names.get(step) if isinstance(step, str) else None
        attribute = inner if inner is not None else attribute.element if attribute is not None else None
        if attribute is None:
            break
        if attribute.create_only:
            return True
    return any(_touches(fixed, path, before, after) for fixed in schema.create_only)


def _touches(fixed: Path, path: Path, before: Value, after: Value) -> bool:
    if not all(_matches(one, other) for one, other in zip(fixed, path, strict=False)):
        return False
    if len(fixed) <= len(path):
        return True
    rest = fixed[len(path) :]
    one, other = _pluck(before, rest), _pluck(after, rest)
    return not (len(one) == len(other) and all(equal(a, b) for a, b in zip(one, other, strict=True)))


def _matches(pattern: Step, step: Step) -> bool:
    return pattern in ("*", step)


def _pluck(value: Value, pattern: Path) -> list[Value]:
    """Return what stands at the places of a pattern; an unknown stands for itself."""
    value = _open(value)
    if not pattern or isinstance(value, Unknown):
        return [value]
    if isinstance(value, Map):
        keys = list(value) if pattern[0] == "*" else [key for key in value if key == pattern[0]]
        return [found for key in keys for found in _pluck(value[key], pattern[1:])]
    if isinstance(value, tuple | ValueSet):
        rest = pattern[1:] if pattern[0] == "*" or isinstance(pattern[0], int) else pattern
        return [found for item in value for found in _pluck(item, rest)]
    return []


# -- sameness --------------------------------------------------------------------------------------------------------
def same(attribute: Attribute, one: Value, other: Value) -> bool:
    """Return whether two values of an attribute mean the same: documents parsed, unordered lists as multisets."""
    return _alike(attribute, one, other, whole=True)


def covers(attribute: Attribute, wish: Value, there: Value) -> bool:
    """Return whether everything that is wished is there; more may be there in objects and maps."""
    return _alike(attribute, wish, there, whole=False)


def _alike(attribute: Attribute, one: Value, other: Value, *, whole: bool) -> bool:
    one, other = _open(one), _open(other)
    if one is other:
        return True
    kind = type(one)
    if kind is str and type(other) is str and attribute.kind is not Kind.DOCUMENT:
        return bool(one == other)
    if attribute.kind is Kind.DOCUMENT:
        return equal(_parsed(one), _parsed(other))
    if isinstance(one, Map) and isinstance(other, Map):
        if whole and one.keys() != other.keys():
            return False
        return all(
            (key in other and _alike(_member(attribute, key), item, other[key], whole=whole))
            or (not whole and (_member(attribute, key).write_only or _is_unseen(item)))
            for key, item in one.items()
        )
    if attribute.unordered or attribute.kind is Kind.SET or kind is ValueSet:
        if isinstance(one, tuple | ValueSet) and isinstance(other, tuple | ValueSet):
            return _as_multisets(attribute.element or _ANY, tuple(one), tuple(other), whole=whole)
        return False
    if kind is tuple and type(other) is tuple:
        inner = attribute.element or _ANY
        return len(one) == len(other) and all(_alike(inner, a, b, whole=whole) for a, b in zip(one, other, strict=True))
    return equal(one, other)


def _as_multisets(inner: Attribute, one: tuple[Value, ...], other: tuple[Value, ...], *, whole: bool) -> bool:
    if len(one) != len(other):
        return False
    left = list(other)
    for item in one:
        found = next((i for i, candidate in enumerate(left) if _alike(inner, item, candidate, whole=whole)), None)
        if found is None:
            return False
        del left[found]
    return True


def _parsed(document: Value) -> Value:
    if not isinstance(document, str):
        return document
    try:
        return freeze(json.loads(document))
    except (ValueError, RecursionError):
        return document


def equal(one: Value, other: Value) -> bool:
    """Return whether two values are the same: flags are no numbers, objects are maps, secrets are opened."""
    one, other = _open(one), _open(other)
    if one is other:
        return True
    kind = type(one)
    if kind is bool or type(other) is bool:
        return False
    if isinstance(one, Map):
        return (
            isinstance(other, Map)
            and one.keys() == other.keys()
            and all(equal(item, other[key]) for key, item in one.items())
        )
    if kind is tuple:
        return type(other) is tuple and len(one) == len(other) and all(map(equal, one, other))
    if kind is ValueSet:
        return type(other) is ValueSet and _as_multisets(_ANY, one.items, other.items, whole=True)
    if isinstance(one, int | Decimal):
        return isinstance(other, int | Decimal) and one == other
    return kind is type(other) and bool(one == other)


def at(value: Value, path: Path) -> Any:
    """Return what stands at a path, or MISSING."""
    for step in path:
        value = _open(value)
        if isinstance(step, str) and isinstance(value, Map):
            value = value.get(step, MISSING)
        elif isinstance(step, int) and isinstance(value, tuple) and step < len(value):
            value = value[step]
        else:
            return MISSING
    return value


def put(value: Value, path: Path, new: Any) -> Value:
    """Return the value with something else at a path (MISSING: nothing); unchanged where the path leads nowhere."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(value, Map) and isinstance(step, str):
        inner = put(value.get(step, EMPTY if rest else MISSING), rest, new)
        left = {key: item for key, item in value.items() if key != step}
        return type(value)(left if inner is MISSING else {**value, step: inner})
    if isinstance(value, tuple) and isinstance(step, int) and step < len(value):
        inner = put(value[step], rest, new)
        return value[:step] + (() if inner is MISSING else (inner,)) + value[step + 1 :]
    return value
