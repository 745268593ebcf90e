"""Observing: what was seen of an object becomes entries, as far as it differs and still stands; knows no run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from firma.core.apply.drafts import observed_draft
from firma.core.apply.request import GENERATION_TAG
from firma.core.ledger.entry import Draft
from firma.core.ledger.state import Generation, LedgerObject, State
from firma.core.model.call import Thing

STRAY = "s"
"""Label of a surplus generation that a stray named."""

SWEPT = "t"
"""Label of a surplus generation that was found by its tags."""

Dependencies = tuple[tuple[int, str], ...]


def is_changed(generation: Generation, seen: Thing) -> bool:
    """Return whether a thing is not as it is recorded: attributes, condition or private bytes."""
    return (
        seen.attributes != generation.attributes
        or seen.condition != generation.condition
        or (bool(seen.private) and seen.private != generation.private)
    )


def seen_drafts(obj: LedgerObject, seen: Mapping[str, Thing | None], *, base: int, lease: int = 0) -> list[Draft]:
    """Return entries for known generations (label -> what a read showed) that are gone or changed."""
    found = []
    for label, thing in seen.items():
        generation = obj.generations.get(label)
        if generation is None:
            continue
        if thing is None:
            found.append(observed_draft(obj, base, lease=lease, generation=label, gone=True))
        elif is_changed(generation, thing):
            found.append(observed_draft(obj, base, lease=lease, generation=label, thing=thing))
    return found


def surplus_drafts(
    obj: LedgerObject, state: State, things: Iterable[tuple[str, Thing, Dependencies]], *, base: int, lease: int = 0
) -> list[Draft]:
    """Return entries for things (label, thing, what it uses) that nobody knows: they become surplus generations.

    What was forgotten is remembered as such: its tag is still on it, and it is nobody's.
    """
    known = state.identifiers(obj.type) | state.forgotten
    found = []
    for label, thing, dependencies in things:
        if thing.identifier not in known:
            known.add(thing.identifier)
            found.append(
                observed_draft(
                    obj, base, lease=lease, generation=label, thing=thing, dependencies=dependencies, surplus=True
                )
            )
    return found


def generation_of(thing: Thing) -> str:
    """Return the generation that a thing's tags name, or an empty text."""
    return str(thing.tags.get(GENERATION_TAG, ""))


def still_stands(state: State, draft: Draft) -> bool:
    """Return whether an `observed` draft may be appended now: nothing happened to the object since it was read."""
    obj = state.objects.get(draft.object) if isinstance(draft.object, int) else None
    return obj is not None and obj.last == draft.fields["base"] and not obj.pending
