"""Observing an object: what to ask, and what the replies may append, as far as it still stands; knows no run.

Used by a run for suspects (under its lease), and by planning for whatever it refreshes (without one).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from firma.core.apply.drafts import observed_draft
from firma.core.apply.effect import AskThings
from firma.core.apply.request import GENERATION_TAG, can_be_tagged, sweep_tags, thing_of
from firma.core.ledger.entry import Draft
from firma.core.ledger.state import Generation, LedgerObject, State
from firma.core.model.call import Thing
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map, reveal

STRAY = "s"
"""Label of a surplus generation that a stray named."""

SWEPT = "t"
"""Label of a surplus generation that was found by its tags."""

Dependencies = tuple[tuple[int, str], ...]
Veil = Callable[[str, Map, Thing], Thing]
"""Marks what is sensitive in a thing of a type, with the request that made it: `Context.veiled`."""


def questions(
    state: State, obj: LedgerObject, schema: TypeSchema, unit: str, *, operation: str = ""
) -> list[AskThings]:
    """Return everything to ask about an object: each generation, what strays named, what carries its tags.

    Each says since when a look proves something (`not_before`): the lag after our own write, or after what made the
    object suspect, must be over.
    """
    lag, suspect_at = schema.recovery.lag_ms, obj.suspect_at if obj.suspect else 0

    def ask(how: str, at: int, **more: Any) -> AskThings:
        return AskThings(
            operation=operation,
            how=how,
            purpose="observe",
            provider=obj.provider,
            type=obj.type,
            not_before=max(at, suspect_at) + lag,
            **more,
        )

    asks = [
        ask("read", generation.written, thing=thing_of(generation), generation=label)
        for label, generation in obj.generations.items()
    ]
    if obj.strays:
        known = state.identifiers(obj.type) | state.forgotten
        strays = {identifier: number for identifier, number in obj.strays if identifier not in known}
        asks += [ask("read", 0, thing=Thing(identifier=name), generation=STRAY, intent=n) for name, n in strays.items()]
    if can_be_tagged(schema):
        asks.append(ask("find", 0, tags=sweep_tags(unit, obj.id, state)))
    return asks


def observed(
    state: State,
    obj: LedgerObject,
    base: int,
    seen: Iterable[tuple[AskThings, Any]],
    *,
    veil: Veil,
    lease: int = 0,
    operation: str = "",
    clear: bool = False,
) -> list[Draft]:
    """Return the entries that replies come to, for one group. `base`: the object's last entry before asking.

    What could not be answered (a Diagnostic) says nothing. `clear` ends suspicion, even where nothing differs: only
    for whoever got an answer to every question, each not before its time.
    """
    drafts: list[Draft] = []
    known = state.identifiers(obj.type) | state.forgotten
    request = Map() if obj.now is None else obj.now.request
    for ask, reply in seen:
        if isinstance(reply, Diagnostic):
            continue
        if ask.how == "read" and ask.generation in obj.generations:
            generation = obj.generations[ask.generation]
            thing = None if reply is None else veil(obj.type, generation.request, reply)
            if thing is None:
                drafts.append(observed_draft(obj, base, lease=lease, generation=ask.generation, gone=True))
            elif is_changed(generation, thing):
                drafts.append(observed_draft(obj, base, lease=lease, generation=ask.generation, thing=thing))
            continue
        for label, thing, uses in _found(obj, ask, reply):
            # What was forgotten is remembered as such: its tag is still on it, and it is nobody's.
            if thing.identifier not in known and not is_known_by_another_name(obj, thing):
                known.add(thing.identifier)
                shown = veil(obj.type, request, thing)
                drafts.append(
                    observed_draft(
                        obj, base, lease=lease, generation=label, thing=shown, dependencies=uses, surplus=True
                    )
                )
    if clear:
        drafts.append(observed_draft(obj, base, lease=lease, operation=operation, clear=True))
    return drafts


def _found(obj: LedgerObject, ask: AskThings, reply: Any) -> Sequence[tuple[str, Thing, Dependencies]]:
    """Things that may be surplus: label, thing, and what it uses, which is what its creation was intended with."""
    if ask.how == "find":
        return [(SWEPT, thing, _uses(obj, str(thing.tags.get(GENERATION_TAG, "")))) for thing in reply]
    if reply is None or ask.generation != STRAY:
        return []
    return [(STRAY, reply, obj.intended.get(ask.intent, ("", ()))[1])]


def _uses(obj: LedgerObject, generation: str) -> Dependencies:
    return next((uses for label, uses in obj.intended.values() if label == generation), ())


def is_known_by_another_name(obj: LedgerObject, thing: Thing) -> bool:
    """Return whether a found thing is a known generation under another identifier.

    Some identifiers hold a part that has several spellings (a cluster by name or by ARN); taken for a surplus thing,
    the living one would be deleted. A real double differs in what the cloud made for it: its ARN, its id.
    """
    for generation in obj.generations.values():
        attributes, given = generation.attributes, generation.request
        computed = {name: v for name, v in attributes.items() if name not in given and isinstance(v, str)}
        shared = [name for name in computed if name in thing.attributes]
        if shared and all(reveal(thing.attributes[name]) == computed[name] for name in shared):
            return True
    return False


def is_changed(generation: Generation, seen: Thing) -> bool:
    """Return whether a thing is not as it is recorded: attributes, condition or private bytes."""
    return (
        reveal(seen.attributes) != reveal(generation.attributes)
        or seen.condition != generation.condition
        or (bool(seen.private) and seen.private != generation.private)
    )


def still_stands(state: State, draft: Draft) -> bool:
    """Return whether an `observed` draft may be appended now: nothing happened to the object since it was read."""
    obj = state.objects.get(draft.object) if isinstance(draft.object, int) else None
    return obj is not None and obj.last == draft.fields["base"] and not obj.pending
