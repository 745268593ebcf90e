"""Drafts of a run's entries: what each holds, field by field; knows no plan's order and no provider."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.entry import BEGINS, Draft, Entry, EntryKind, InGroup
from firma.core.ledger.state import LedgerObject
from firma.core.model.call import Answer, Status, Thing
from firma.core.model.value import EMPTY, Map
from firma.core.plan.plan import Operation, Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaseFacts:
    """What is equal for a whole run (decision 20): who, why, by which process, and the time base (ms) of its entries.

    `actor` and `process` are plain JSON; `more` holds commit, versions, provider instances, root, acknowledgements.
    """

    actor: Mapping[str, Any]
    process: Mapping[str, Any]
    base: int
    reason: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


def lease_draft(plan: Plan, facts: LeaseFacts, over: Sequence[int]) -> Draft:
    """Return the lease, or the takeover of leases that are met and whose processes are gone."""
    fields: dict[str, Any] = {
        **facts.more,
        "writes": sorted(plan.writes),
        "reads": sorted(plan.reads),
        "plan": plan.digest,
        "effect": plan.effect_digest,
        "base": facts.base,
        "actor": facts.actor,
        "process": facts.process,
    }
    if facts.reason:
        fields["reason"] = facts.reason
    if over:
        fields["over"] = list(over)
    return Draft(kind=EntryKind.TAKEOVER if over else EntryKind.LEASE, fields=fields)


def release_draft(lease: int, end: str) -> Draft:
    """Return the end of a lease, with what the run came to: complete, deferred, incomplete, failed or cancelled."""
    return Draft(kind=EntryKind.RELEASE, run=lease, fields={"lease": lease, "end": end})


def intent_draft(
    operation: Operation,
    obj: LedgerObject | None,
    *,
    lease: int,
    generation: str,
    request: Map,
    dependencies: tuple[tuple[int, str], ...],
    baseline: tuple[str, ...] | None = None,
) -> Draft:
    """Return the intent of an operation: all that is needed to send its request again, or to look for its effect."""
    fields: dict[str, Any] = {"act": operation.act.value, "type": operation.type or (obj.type if obj else "")}
    provider = operation.provider or (obj.provider if obj else "")
    if provider:
        fields["provider"] = provider
    if operation.final:
        fields["final"] = True
    if operation.timeout_ms:
        fields["timeout"] = operation.timeout_ms
    if operation.left:
        fields["left"] = list(operation.left)
    values: dict[str, Any] = {}
    if request:
        values["request"] = request
    if operation.wish and operation.wish != request:
        values["wish"] = operation.wish
    if baseline is not None:
        values["baseline"] = baseline
    return Draft(
        kind=EntryKind.INTENT,
        run=lease,
        operation=operation.key,
        object=obj.id if obj is not None else BEGINS,
        address=operation.address,
        generation=generation,
        place=operation.place,
        dependencies=dependencies,
        options=operation.options,
        fields=fields,
        values=Map(values) if values else EMPTY,
    )


def outcome_draft(
    lease: int,
    intent: int | InGroup,
    obj: int | InGroup | None,
    result: str,
    *,
    things: Sequence[Thing] = (),
    suspect: bool = False,
    code: str = "",
    departed: Sequence[str] = (),
) -> Draft:
    """Return what settles an intent: done, failed or unresolved, with everything that is known to be there now.

    `departed`: paths at which the thing had left its baseline before, and that the call left as they were.
    """
    fields: dict[str, Any] = {"intent": intent, "result": result}
    if suspect:
        fields["suspect"] = True
    if departed:
        fields["departed"] = list(departed)
    if code:
        fields["code"] = code
    return Draft(kind=EntryKind.OUTCOME, run=lease, object=obj, fields=fields, values=things_values(things))


def things_values(things: Sequence[Thing]) -> Map:
    """Return things as an entry's values: the first in sections of its own, the rest under `more`."""
    if not things:
        return EMPTY
    values = thing_values(things[0])
    if len(things) > 1:
        values["more"] = tuple(Map(thing_values(thing)) for thing in things[1:])
    return Map(values)


def thing_values(thing: Thing) -> dict[str, Any]:
    """Return one thing as sections of an entry's values; what it does not have stands nowhere."""
    values: dict[str, Any] = {"identifier": thing.identifier, "attributes": thing.attributes}
    if thing.private:
        values["private"] = thing.private
    if thing.condition:
        values["condition"] = thing.condition
    if thing.version:
        values["version"] = thing.version
    return values


def thing_from(values: Map) -> Thing | None:
    """Return the thing of an entry's values, or None if there is none."""
    if "identifier" not in values:
        return None
    return Thing(
        identifier=values["identifier"],
        attributes=values.get("attributes", EMPTY),
        private=values.get("private", b""),
        condition=values.get("condition", ""),
        version=values.get("version", 0),
    )


def stray_draft(lease: int, intent: Entry, answer: Answer, now: int) -> Draft:
    """Return the evidence of a late answer. It needs no lease and names the one under which its call was sent."""
    fields: dict[str, Any] = {"intent": intent.seq, "at": now, "lease": lease}
    if answer.status is not Status.LOST:
        plain = {
            "status": answer.status.value,
            "certain": answer.certain,
            "suspect": answer.suspect,
            "gone": answer.gone,
        }
        fields["answer"] = plain
    things = () if answer.thing is None else (answer.thing,)
    return Draft(
        kind=EntryKind.STRAY,
        object=intent.object,
        generation=intent.generation,
        dependencies=intent.dependencies,
        fields=fields,
        values=things_values(things),
    )


def answer_of(evidence: Mapping[str, Any]) -> Answer:
    """Return the answer that a stray is evidence of, as the state keeps it."""
    return Answer(
        status=Status(evidence["status"]),
        certain=bool(evidence["certain"]),
        thing=thing_from(evidence["values"]),
        suspect=bool(evidence["suspect"]),
        gone=bool(evidence["gone"]),
    )


def observed_draft(
    obj: LedgerObject,
    base: int,
    *,
    lease: int = 0,
    operation: str = "",
    generation: str = "",
    thing: Thing | None = None,
    dependencies: tuple[tuple[int, str], ...] = (),
    **flags: bool,
) -> Draft:
    """Return what was seen of an object. `base` is its last entry when it was read; flags: gone, surplus, clear."""
    return Draft(
        kind=EntryKind.OBSERVED,
        run=lease,
        operation=operation,
        object=obj.id,
        generation=generation,
        dependencies=dependencies,
        fields={"base": base, **{name: True for name, flag in flags.items() if flag}},
        values=EMPTY if thing is None else Map(thing_values(thing)),
    )
