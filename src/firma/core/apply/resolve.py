"""Resolving by a person: what settles an intent that no engine can, as a recorded act; knows no provider."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firma.core.apply.drafts import things_values
from firma.core.apply.recovery import Case, Result, Step, look_verdict, read_verdict
from firma.core.ledger.entry import Draft, Entry, EntryKind
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.call import Act, Thing
from firma.core.model.diagnostic import Diagnostic, PermanentError, StaleError, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class Unresolved:
    """One intent that a person must settle, and since when (ms) its calls may be believed to be over."""

    intent: Entry
    object: LedgerObject
    quiet: int

    @property
    def act(self) -> Act:
        """What was intended."""
        return Act(self.intent.fields["act"])


def unresolved_at(state: State, address: str, schema: TypeSchema, now: int) -> Unresolved:
    """Return the oldest unresolved intent of what lives at an address (or `#ID`).

    Raises:
        PermanentError: F430, nothing there is unresolved; F432, a call may still be under way.
        StaleError: F431, a living lease covers the object.
    """
    number = int(address[1:]) if address[:1] == "#" and address[1:].isdecimal() else state.by_address.get(address)
    obj = state.objects.get(number or 0)
    if obj is None or not obj.unresolved:
        raise PermanentError(diagnose("F430", f"{address}: nothing is unresolved.", address=address))
    if state.is_leased(obj):
        raise StaleError(diagnose("F431", f"{address} is leased by a living run.", address=address))
    intent = state.intents[min(obj.unresolved)]
    keys = {f"o:{obj.id}", f"a:{obj.address}"}
    # Any run that held the object may have sent the call again until its lease ended.
    since = max([intent.time, *(lease.time for lease in state.leases.values() if keys & lease.writes)])
    case = Case(intent=intent, recovery=schema.recovery, since=since)
    if now < case.quiet:
        wait = -(-(case.quiet - now) // 1000)
        raise PermanentError(
            diagnose(
                "F432", f"{address}: a call may be under way for {wait} s more.", address=address, value=f"{wait} s"
            )
        )
    return Unresolved(intent=intent, object=obj, quiet=case.quiet)


def resolve_adopt(state: State, found: Unresolved, thing: Thing) -> Draft:
    """Return the entry that says: the call had its effect, and this is the thing.

    Raises:
        PermanentError: F433, the thing is another object's, or (of an update or deletion) another thing.
    """
    _check_owner(state, found, thing)
    things = () if found.act is Act.DELETE else (thing,)
    return _resolved(found, "adopt", things)


def resolve_absent(state: State, found: Unresolved, left: Sequence[Thing] = ()) -> Draft:
    """Return the entry that says: the call did not have its effect; what it left is recorded, to be deleted.

    Raises:
        PermanentError: F433, what is left is another object's.
    """
    for thing in left:
        _check_owner(state, found, thing)
    return _resolved(found, "absent", left)


def resolve_search(
    state: State, found: Unresolved, schema: TypeSchema, seen: Sequence[Thing], *, by_tag: bool = False
) -> Draft:
    """Return the entry that what is there comes to. `seen`: all things of the type; of other acts, the thing alone.

    `by_tag`: what is there carries the tags of this very creation, and of a creation nothing else was looked at.

    Raises:
        PermanentError: F434, several things may be it; they are named.
    """
    case = Case(intent=found.intent, recovery=schema.recovery, since=0)
    if found.act is Act.CREATE:
        verdict = look_verdict(case, Step.FIND if by_tag else Step.LIST, seen, state, schema)
        # Without a baseline, what is there may have been there before: a person must say which one it is.
        unsure = verdict.result is Result.DONE and not by_tag and "baseline" not in found.intent.values
        if unsure or verdict.result is Result.UNRESOLVED:
            raise PermanentError(_several(state, found, seen))
    else:
        generation = found.object.generations.get(found.intent.generation)
        before = EMPTY if generation is None else generation.request
        verdict = read_verdict(case, schema, before, seen[0] if seen else None)
    return _resolved(found, "adopt" if verdict.result is Result.DONE else "absent", verdict.things)


def _several(state: State, found: Unresolved, seen: Sequence[Thing]) -> Diagnostic:
    known = state.identifiers(found.object.type) | set(found.intent.values.get("baseline", ()))
    names = ", ".join(thing.identifier for thing in seen if thing.identifier not in known)
    return diagnose("F434", f"{found.intent.address}: {names}.", address=found.intent.address, value=names)


def _check_owner(state: State, found: Unresolved, thing: Thing) -> None:
    """Refuse a thing that is not this intent's: it is known already, or an update or deletion was of another one."""
    obj, intent = found.object, found.intent
    mine = obj.generations.get(intent.generation)
    right = thing.identifier == mine.identifier if mine is not None else False
    if found.act is Act.CREATE:
        right = thing.identifier not in state.identifiers(obj.type)
    if not right:
        detail = f"{thing.identifier} is not what entry {intent.seq} ({found.act.value} of {intent.address}) is about."
        raise PermanentError(diagnose("F433", detail, address=intent.address, value=thing.identifier))


def _resolved(found: Unresolved, verdict: str, things: Sequence[Thing]) -> Draft:
    return Draft(
        kind=EntryKind.RESOLVED,
        object=found.object.id,
        generation=found.intent.generation,
        fields={"intent": found.intent.seq, "verdict": verdict},
        values=things_values(things),
    )
