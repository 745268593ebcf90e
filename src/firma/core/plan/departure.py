"""Drift of one thing: what is there now against what our last write was answered; knows no provider, no log of calls.

Three layers: what the author *declares*, what is *observed*, and between them the *baseline*: everything as the cloud
answered our own last write, defaults and all. A path that left its baseline departed. Where it is declared, the next
plan sets it back; where it is not, nobody's source says what it should be, and the baseline is all that is known.
What providers compute (read-only, write-only, volatile) and what a type's schema calls noise never departs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from firma.core.ledger.state import Generation, Hold
from firma.core.model.address import Path, format_path, parse_path
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import Map, SecretRef, Sensitive, Unknown, Value, ValueSet
from firma.core.plan.compare import MISSING, at, covers, equal, forces_replacement, put, same
from firma.core.plan.hold import makings
from firma.core.plan.plan import AttributeChange


class Layer(StrEnum):
    """What a difference is about."""

    DECLARED = "declared"  # the source says otherwise: the next plan sets it back
    UNDECLARED = "undeclared"  # the source says nothing; the cloud had filled it in, or nothing stood there
    GONE = "gone"  # the thing is not there any more
    REPLACED = "replaced"  # another thing answers under its name
    CHILD = "child"  # somebody put something of its own beside what is ours
    OWN = "own"  # Firma's own tag was taken off: no source can say it, and nobody can accept it


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """One difference: the path (empty: the whole thing), as it is declared, as it was recorded, and as it is now.

    None stands for nothing. `replaces`: setting it back makes a new thing.
    """

    path: Path
    layer: Layer
    declared: Any = None
    recorded: Any = None
    now: Any = None
    sensitive: bool = False
    replaces: bool = False

    @property
    def name(self) -> str:
        """The path as text: what a person accepts it by."""
        return format_path(self.path)


Ours = Callable[[str, Value], bool]
"""Says of an attribute and an item in it whether the item is a resource of ours that the thing only shows."""

_ANY: Final = Attribute()
_IDENTITY: Final = ("arn", "id")
"""How read-only attributes end that the cloud makes once for each thing, and never again."""


def departures(
    schema: TypeSchema, generation: Generation, ignored: tuple[Path, ...] = (), ours: Ours | None = None
) -> tuple[Departure, ...]:
    """Return what of a thing left its baseline, by path; `ignored` are the author's paths that never count."""
    walker = _Walker(schema, generation, (*ignored, *_undeclared(generation, schema.noise)), ours)
    return tuple(walker.walk())


def still_departed(schema: TypeSchema, before: Generation, request: Map, after: Map) -> tuple[str, ...]:
    """Return paths that had left the baseline before an update of ours, and that are as they were after it.

    They keep their baseline: our update was not about them. What the update gave is its own (`request`), and so is what
    the cloud changed with it. Another thing under the same name has no baseline before our first write to it.
    """
    if is_another(schema, before):
        return ()
    return tuple(
        one.name
        for one in departures(schema, before)
        if one.layer is Layer.UNDECLARED
        and _wish(request, one.path) is MISSING
        and _is_equal(at(before.attributes, one.path), at(after, one.path))
    )


def _is_equal(one: Value, other: Value) -> bool:
    return one is other or (MISSING not in (one, other) and equal(one, other))


def is_another(schema: TypeSchema, generation: Generation) -> bool:
    """Return whether what answers now is another thing: an identity that the cloud made once is another one."""
    for name, attribute in schema.attributes.items():
        if not attribute.read_only or attribute.volatile or name.rpartition("_")[2] not in _IDENTITY:
            continue
        before, now = generation.answered.get(name), generation.attributes.get(name)
        if isinstance(before, str) and isinstance(now, str) and before != now and not _is_part(name, generation):
            return True
    return False


def _is_part(name: str, generation: Generation) -> bool:
    """Whether an identifying attribute is of a part that comes and goes, such as a table's stream."""
    del generation
    return name.count("_") > 1 or name.startswith(("stream_", "latest_", "default_", "secret_"))


def _undeclared(generation: Generation, noise: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(path for path in noise if at(generation.request, path) is MISSING)


class _Walker:
    def __init__(
        self, schema: TypeSchema, generation: Generation, skipped: tuple[Path, ...], ours: Ours | None
    ) -> None:
        self.schema, self.generation, self.skipped, self.ours = schema, generation, skipped, ours

    def walk(self) -> Iterator[Departure]:
        before, now = self.generation.answered, self.generation.attributes
        if before is now:
            return
        # Nobody was answered (a person settled it): there is no baseline, and only what is declared can be judged.
        names = {*before, *now} if before else {*self.generation.request}
        for name in sorted(names):
            attribute = self.schema.attributes.get(name, _ANY)
            old, new = before.get(name, MISSING), now.get(name, MISSING)
            if old is not new:
                yield from self._value((name,), attribute, self._theirs(name, old), self._theirs(name, new))

    def _theirs(self, name: str, value: Value) -> Value:
        """The value without items that are resources of ours."""
        if self.ours is None or not isinstance(value, tuple):
            return value
        return tuple(item for item in value if not self.ours(name, item)) or MISSING

    def _value(self, path: Path, attribute: Attribute, old: Value, new: Value) -> Iterator[Departure]:
        if _is_computed(attribute) or path in self.schema.read_only or self._is_skipped(path):
            return
        sensitive = attribute.sensitive or isinstance(old, Sensitive) or isinstance(new, Sensitive)
        old, new = _pruned(_open(old), attribute), _pruned(_open(new), attribute)
        if isinstance(old, Unknown) or isinstance(new, Unknown) or _is_alike(attribute, old, new):
            return
        inner = attribute.kind is not Kind.DOCUMENT
        if inner and isinstance(old, Map) and isinstance(new, Map):
            for key in sorted({*old, *new}):
                member = _member(attribute, key)
                yield from self._value((*path, key), member, old.get(key, MISSING), new.get(key, MISSING))
        elif inner and not attribute.unordered and _are_lists(old, new):
            for i, (one, other) in enumerate(zip(old, new, strict=True)):
                yield from self._value((*path, i), attribute.element or _ANY, one, other)
        else:
            yield from self._departed(path, attribute, old, new, sensitive=sensitive)

    def _departed(
        self, path: Path, attribute: Attribute, old: Value, new: Value, *, sensitive: bool
    ) -> Iterator[Departure]:
        wish = _wish(self.generation.request, path)
        known = wish is not MISSING and not isinstance(_open(wish), Unknown | SecretRef)
        if known and new is not MISSING and covers(attribute, _open(wish), new):
            return  # the cloud is as it is declared, whatever it said before
        yield Departure(
            path=path,
            layer=Layer.UNDECLARED if wish is MISSING else Layer.DECLARED,
            declared=_or_none(wish),
            recorded=_or_none(old),
            now=_or_none(new),
            sensitive=sensitive or isinstance(wish, Sensitive),
            replaces=not self.schema.updatable or forces_replacement(self.schema, path, _or_none(new), _or_none(old)),
        )

    def _is_skipped(self, path: Path) -> bool:
        return any(path[: len(skip)] == skip for skip in self.skipped)


def tags_again(schema: TypeSchema) -> AttributeChange:
    """Return the change by which Firma's own tags are set again: no source says them."""
    return AttributeChange(path=(schema.tags or "tags", "firma:object"), before=None, after="set again", drift=True)


def _is_computed(attribute: Attribute) -> bool:
    return attribute.read_only or attribute.write_only or attribute.volatile


def _is_alike(attribute: Attribute, one: Value, other: Value) -> bool:
    if one is MISSING or other is MISSING:
        left = other if one is MISSING else one
        # A flag that is off, and one that is not there, is the same to whoever does not declare it.
        return left in (MISSING, None, False) or (isinstance(left, tuple | Map | ValueSet) and not left)
    return same(attribute, one, other)


def _pruned(value: Value, attribute: Attribute) -> Value:
    """The value without members that the provider computes, at any depth."""
    if isinstance(value, Map) and attribute.attributes:
        members = attribute.attributes
        return Map(
            {
                key: _pruned(item, members.get(key, _ANY))
                for key, item in value.items()
                if not _is_computed(members.get(key, _ANY))
            }
        )
    if isinstance(value, tuple) and attribute.element is not None:
        return tuple(_pruned(item, attribute.element) for item in value)
    return value


def _member(attribute: Attribute, key: str) -> Attribute:
    if attribute.attributes:
        return attribute.attributes.get(key, _ANY)
    return attribute.element or _ANY


def _are_lists(old: Value, new: Value) -> bool:
    return isinstance(old, tuple) and isinstance(new, tuple) and len(old) == len(new)


def _wish(request: Map, path: Path) -> Value:
    """Return what is declared at a path, or around it where a whole list or text is declared; MISSING if nothing is."""
    for length in range(len(path), 0, -1):
        found = at(request, path[:length])
        if found is None:
            return MISSING
        if found is not MISSING:
            # A path inside of a declared object that the object does not name is not declared.
            return MISSING if length < len(path) and isinstance(_open(found), Map) else found
    return MISSING


def _open(value: Value) -> Value:
    return value.value if isinstance(value, Sensitive) else value


def _or_none(value: Value) -> Any:
    return None if value is MISSING else _open(value)


# -- acceptance --------------------------------------------------------------------------------------------------------
def as_declared(generation: Generation, hold: Hold | None) -> Generation:
    """Return a generation with what was declared where a difference was accepted: an apply may have recorded it."""
    if hold is None or not hold.was:
        return generation
    request: Any = generation.request
    for text, value in hold.was.items():
        request = put(request, parse_path(text), MISSING if value is None else value)
    return replace(generation, request=request)


def acceptance(departure: Departure, hold: Hold | None, now_ms: int) -> Mapping[str, Any] | None:
    """Return the fields of whoever holds this difference as it is, until a moment that has not come; None if nobody.

    A value that came to be another one since is not what was accepted.
    """
    if hold is None:
        return None
    if departure.layer is Layer.GONE:
        return hold.fields if hold.absent and not _is_over(hold.fields, now_ms) else None
    value = hold.values.get(departure.name, hold.seen.get(departure.name, MISSING))
    if value is MISSING or not equal(value, departure.now):
        return None
    fields = next((making.fields for making in makings(hold) if departure.name in making.paths), hold.fields)
    return None if _is_over(fields, now_ms) else fields


def _is_over(fields: Mapping[str, Any], now_ms: int) -> bool:
    expiry = fields.get("expiry", 0)
    return bool(expiry) and now_ms >= expiry


def hidden(departure: Departure) -> Departure:
    """Return the difference without its values where they are sensitive: that it is there is all that is told."""
    if not departure.sensitive:
        return departure
    marked = Sensitive(None)
    return replace(
        departure,
        declared=None if departure.declared is None else marked,
        recorded=None if departure.recorded is None else marked,
        now=None if departure.now is None else marked,
    )
