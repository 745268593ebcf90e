"""From looks to differences: values that left their baseline, things that are gone or others, things put beside ours.

Knows no audit log and records nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.apply.request import GENERATION_TAG, OBJECT_TAG, can_be_tagged
from firma.core.apply.veil import secrets_of, veiled
from firma.core.ledger.folding import fold
from firma.core.ledger.state import Generation, LedgerObject, State
from firma.core.model.address import Path, Unit, parse_path
from firma.core.model.audit import AuditEvent
from firma.core.model.call import Act, Thing
from firma.core.model.diagnostic import Diagnostic, Severity
from firma.core.model.schema import Owned, TypeSchema
from firma.core.model.value import Map, Value, reveal
from firma.core.plan.compare import equal
from firma.core.plan.departure import Departure, Layer, as_declared, departures, is_another
from firma.engine.context import Context
from firma.engine.hands import Hands
from firma.engine.looked import Looked
from firma.stores.ledger import UnitLedger

Events = tuple[AuditEvent, ...] | Diagnostic | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One difference of an object: of which generation and thing, written when (ms), seen when (0: now)."""

    obj: LedgerObject
    departure: Departure
    thing: Thing
    generation: str = ""
    written: int = 0
    seen_at: int = 0
    child: str = ""
    child_thing: Thing | None = None

    @property
    def is_gone(self) -> bool:
        """Whether the whole thing is not there any more."""
        return self.departure.layer is Layer.GONE


@dataclass(slots=True)
class Known:
    """Everything of the environment's ledgers that tells what is ours, and what the audit log said already."""

    states: Mapping[str, State]
    by_type: Mapping[str, Sequence[Generation]]
    making: frozenset[str] = frozenset()
    """Types of which something is being made, or may have been: what is found of them now may be just that."""
    events: dict[tuple[str, str], Any] = field(default_factory=dict)

    async def audit(self, hands: Hands, provider: str, type_name: str, thing: Thing, since_ms: int) -> Events:
        """Return what the audit log says of a thing since a moment; asked once, however many attributes differ."""
        key = provider, thing.identifier
        kept = self.events.get(key)
        if kept is None or kept[0] > since_ms:
            self.events[key] = kept = (since_ms, await hands.audit(provider, type_name, thing, since_ms))
        found: Events = kept[1]
        return found

    def is_ours(self, type_name: str, identifier: str) -> bool:
        """Return whether a thing of the cloud is in some ledger of the environment, or was forgotten on purpose."""
        ours = any(generation.identifier == identifier for generation in self.by_type.get(type_name, ()))
        return ours or any(identifier in state.forgotten for state in self.states.values())


async def known_of(context: Context, units: Iterable[Unit]) -> Known:
    """Return what is known of an environment. Raises FirmaError."""
    states = {str(unit): (await context.ledger(str(unit))).state for unit in units}
    by_type: dict[str, list[Generation]] = {}
    for state in states.values():
        for obj in state.objects.values():
            by_type.setdefault(obj.type, []).extend(obj.generations.values())
    intents = [state.intents[number] for state in states.values() for number in state.open if number in state.intents]
    making = frozenset(str(one.fields["type"]) for one in intents if one.fields["act"] == Act.CREATE)
    return Known(states, by_type, making)


def departed(context: Context, state: State, looked: Looked, known: Known) -> list[Found]:
    """Return what of an object is not as our last write left it, as a look shows it, or as was recorded before."""
    obj, schema = looked.obj, context.schema(looked.obj.type)
    now = obj.now
    if schema is None or now is None:
        return []
    thing = Thing(identifier=now.identifier, attributes=now.attributes)
    seen_at = now.observed
    for ask, reply in looked.replies:
        if ask.how == "read" and ask.generation == obj.current:
            if reply is None:
                departure = Departure(path=(), layer=Layer.GONE, recorded=now.identifier)
                return [_found(looked, now, departure, thing, 0)]
            thing, seen_at = veiled(secrets_of(schema), now.request, reply), 0
    seen = as_declared(replace(now, attributes=thing.attributes), state.holds.get(f"o{obj.id}"))
    if is_another(schema, seen):
        return [_found(looked, now, replaced_by(now.identifier, _identity(schema, thing)), thing, seen_at)]
    left = list(departures(schema, seen, _ignored(obj), lambda name, item: _shows(schema, known, seen, name, item)))
    if seen_at == 0:
        left += _untagged(schema, state, obj, thing)
    return [_found(looked, now, departure, thing, seen_at) for departure in left]


def _found(looked: Looked, now: Generation, departure: Departure, thing: Thing, seen_at: int) -> Found:
    return Found(
        obj=looked.obj,
        departure=departure,
        thing=thing,
        generation=looked.obj.current,
        written=now.written,
        seen_at=seen_at,
    )


def _ignored(obj: LedgerObject) -> tuple[Path, ...]:
    return tuple(parse_path(path) for path in obj.options.get("ignore_changes", ()))


def replaced_by(recorded: str, now: str) -> Departure:
    """Return the difference that another thing answers; `now` tells that thing from a third one."""
    return Departure(path=("identity",), layer=Layer.REPLACED, recorded=recorded, now=now)


def _identity(schema: TypeSchema, thing: Thing) -> str:
    made = [str(value) for name, value in sorted(thing.attributes.items()) if schema.attributes[name].read_only]
    return made[0] if made else thing.identifier


UNTAGGED: Path = ("tags", OBJECT_TAG)
"""Where the engine's own tag is missed: a difference only where the audit log knows of a call that explains it."""


def _untagged(schema: TypeSchema, state: State, obj: LedgerObject, thing: Thing) -> list[Departure]:
    """The engine's own tag is gone: the thing was made anew by hand under the same name, or somebody cleaned up tags.

    Only of what Firma made where it lives: what was imported may never have had one.
    """
    if not can_be_tagged(schema) or not state.incarnations.get(obj.address):
        return []
    if OBJECT_TAG not in thing.tags:
        return [Departure(path=UNTAGGED, layer=Layer.OWN, recorded=str(obj.id))]
    if GENERATION_TAG not in thing.tags:
        return [Departure(path=("tags", GENERATION_TAG), layer=Layer.OWN, recorded=obj.current)]
    return []


# -- what the owner shows of others -----------------------------------------------------------------------------------
def _shows(schema: TypeSchema, known: Known, owner: Generation, name: str, item: Value) -> bool:
    """Return whether an item of a thing's attribute is another resource of ours, which the thing only shows."""
    return any(
        rule.attribute == name
        and any(
            _belongs(rule, child, owner) and _is_item(rule, child, item) for child in known.by_type.get(rule.type, ())
        )
        for rule in schema.owns
    )


def _belongs(rule: Owned, child: Generation, owner: Generation) -> bool:
    for name, own in rule.parent:
        value, wanted = child.attributes.get(name, child.request.get(name)), owner.attributes.get(own)
        if not (equal(value, wanted) or (isinstance(value, tuple) and wanted in value)):
            return False
    return True


def _is_item(rule: Owned, child: Generation, item: Value) -> bool:
    item = reveal(item)
    if not rule.same:
        return bool(item == child.identifier)
    if not isinstance(item, Map):
        return False
    of_child = {name: child.attributes.get(name, child.request.get(name)) for name in rule.same}
    return all(equal(item.get(name), value) for name, value in of_child.items())


async def children_of(
    context: Context, hands: Hands, obj: LedgerObject, known: Known, notes: list[Diagnostic]
) -> list[Found]:
    """Return things of their own that somebody put beside what is ours, and that no ledger of the environment has."""
    schema, now = context.schema(obj.type), obj.now
    if schema is None or now is None or not any(not rule.attribute for rule in schema.owns):
        return []
    thing = Thing(identifier=now.identifier, attributes=now.attributes)
    children = await hands.children(obj.provider, obj.type, thing)
    if isinstance(children, Diagnostic):
        notes.append(replace(children, severity=Severity.WARNING, address=obj.address))
        return []
    found = []
    for child in children:
        if child.type not in known.making and not known.is_ours(child.type, child.thing.identifier):
            departure = Departure(
                path=("children", child.type, child.thing.identifier), layer=Layer.CHILD, now=child.thing.attributes
            )
            found.append(
                Found(
                    obj=obj,
                    departure=departure,
                    thing=thing,
                    written=now.written,
                    child=child.type,
                    child_thing=child.thing,
                )
            )
    return found


async def vanished_earlier(ledger: UnitLedger, objects: Sequence[LedgerObject]) -> list[Found]:
    """Return things that an earlier look found gone, and that nothing has replaced since."""
    found = []
    for obj in objects:
        if obj.generations or not obj.attempts or obj.suspect or obj.strays:
            continue
        entries = await ledger.entries_of(objects=[obj.id])
        mine = [entry for entry in entries if entry.object == obj.id and entry.kind != "hold"]
        last = mine[-1] if mine else None
        if last is None or last.kind != "observed" or not last.fields.get("gone"):
            continue
        was = fold(entry for entry in entries if entry.seq < last.seq).objects.get(obj.id)
        before = None if was is None else was.generations.get(last.generation)
        if before is None:
            continue
        thing = Thing(identifier=before.identifier, attributes=before.attributes)
        departure = Departure(path=(), layer=Layer.GONE, recorded=before.identifier)
        found.append(Found(obj=obj, departure=departure, thing=thing, written=before.written, seen_at=last.time))
    return found
