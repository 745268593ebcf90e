"""Tables that a query reads: what each holds, column by column, and its rows out of ledgers; knows no SQL engine.

What is sealed, redacted or marked as sensitive is never in a row: an attribute says that it is, and has no value.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from firma.core.ledger.cause import cause_of
from firma.core.ledger.entry import EntryKind
from firma.core.ledger.state import Hold, LedgerObject, State
from firma.core.model.address import format_path
from firma.core.model.value import Map, Sensitive, ValueSet
from firma.engine.answers import HistoryQuery
from firma.engine.context import Context
from firma.engine.naming import units_of
from firma.engine.stands import Cell

ALL = 1_000_000_000
"""More changes or runs than there are."""

INTEGER_MAX = 2**63
"""What SQLite's integers hold; larger ones are text."""

TABLES: Mapping[str, Mapping[str, str]] = {
    "resources": {
        "unit": "the unit, in full: `shop/payments@prod`",
        "address": "its address in the unit",
        "object": "its number, which it keeps through moves",
        "type": "its type",
        "provider": "who makes it",
        "identifier": "what the cloud calls it; null while nothing is there",
        "state": "present, absent, open (a call is under way) or unresolved",
        "adopted": "1 if it was not made by Firma",
        "observed": "when it was looked at last, ms since 1970",
        "file": "where it is declared",
        "line": "the line there",
    },
    "attributes": {
        "unit": "the unit",
        "address": "the resource's address",
        "path": "path of the value: `tags.team`, `rules[0].port`",
        "value": "text, integer, real, or 0 and 1; null where it is sensitive",
        "kind": "text, number, boolean, empty, sensitive, or another kind of value",
    },
    "changes": {
        "change": "its name",
        "unit": "the unit in which it did this",
        "status": "how it ended there",
        "began": "ms since 1970",
        "ended": "ms since 1970",
        "who": "who applied it",
        "proof": "how that was proven",
        "reason": "why",
        "revision": "the commit that it was made from",
        "dirty": "1 if the tree had uncommitted changes",
        "actions": "on how many addresses it acted",
    },
    "runs": {
        "run": "its name",
        "unit": "the unit",
        "change": "name of the plan that it carried",
        "began": "ms since 1970",
        "last": "when it recorded something last, ms",
        "ended": "living, released, or by which run it was taken over",
        "result": "what it came to, as it said itself",
        "who": "who",
        "proof": "how that was proven",
        "host": "on which machine",
        "reason": "why",
        "revision": "the commit",
        "done": "on how many addresses it acted",
    },
    "approvals": {
        "unit": "the unit",
        "entry": "the entry's number",
        "kind": "approval or rejection",
        "effect": "digest of the effects that were approved",
        "time": "ms since 1970",
        "who": "who",
        "proof": "how that was proven",
        "reason": "why",
    },
    "holds": {
        "unit": "the unit",
        "address": "the address that is held",
        "path": "what is held; empty: the whole resource",
        "value": "the value that outranks the source; null where it is sensitive",
        "owner": "who answers for it",
        "reason": "why",
        "expiry": "until when, ms since 1970; null: until it is released",
        "change": "the rollback that made it, if one did",
        "entry": "number of the entry that holds it",
    },
}
"""Table -> column -> what stands in it."""

Row = tuple[Cell, ...]
Rows = Callable[[Context], Awaitable[list[Row]]]


async def _states(context: Context) -> dict[str, State]:
    return {str(unit): (await context.ledger(str(unit))).state for unit in await units_of(context)}


async def _resources(context: Context) -> list[Row]:
    return [
        _resource(unit, obj)
        for unit, state in (await _states(context)).items()
        for obj in state.objects.values()
        if not obj.ended
    ]


def _resource(unit: str, obj: LedgerObject) -> Row:
    now, place = obj.now, obj.place
    state = "unresolved" if obj.unresolved else "open" if obj.open else "present" if now else "absent"
    return (
        unit,
        obj.address,
        obj.id,
        obj.type,
        obj.provider,
        now.identifier if now else None,
        state,
        int(obj.adopted),
        now.observed if now else None,
        place.file if place else None,
        place.line if place else None,
    )


async def _attributes(context: Context) -> list[Row]:
    found: list[Row] = []
    for unit, state in (await _states(context)).items():
        for obj in state.objects.values():
            if obj.now is not None:
                found += [(unit, obj.address, *leaf) for leaf in leaves(obj.now.attributes)]
    return found


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str, Cell, str]]:
    """Yield path, cell and kind of every value inside a value; of what is sensitive only that it is."""
    match value:
        case Map() if value:
            for key in sorted(value):
                yield from leaves(value[key], (*path, key))
        case tuple() | ValueSet() if len(value):
            for number, item in enumerate(value):
                yield from leaves(item, (*path, number))
        case None:
            return
        case _:
            yield format_path(path), *_cell(value)


def _cell(value: Any) -> tuple[Cell, str]:
    match value:
        case Sensitive():
            return None, "sensitive"
        case bool():
            return int(value), "boolean"
        case str():
            return value, "text"
        case int():
            return value if -INTEGER_MAX <= value < INTEGER_MAX else str(value), "number"
        case Decimal():
            return float(value), "number"
        case Map() | tuple() | ValueSet():
            return None, "empty"
        case _:
            return None, type(value).__name__.lower()


async def _changes(context: Context) -> list[Row]:
    from firma.engine.recounting import history

    page = await history(context, "", HistoryQuery(limit=ALL))
    return [
        (
            item.root,
            part.unit,
            part.status,
            part.when,
            part.until,
            item.who.subject,
            item.who.proof,
            item.reason,
            part.commit,
            int(part.dirty),
            len(part.actions),
        )
        for item in page.items
        if item.root
        for part in item.parts or (item,)
    ]


async def _runs(context: Context) -> list[Row]:
    from firma.engine.recounting import runs

    page = await runs(context, (), limit=ALL)
    return [
        (
            item.run,
            item.unit,
            item.root,
            item.began,
            item.last,
            item.ended,
            item.end,
            item.who.subject,
            item.who.proof,
            item.who.host,
            item.reason,
            item.commit,
            sum(item.counts.values()),
        )
        for item in page.items
    ]


async def _approvals(context: Context) -> list[Row]:
    found: list[Row] = []
    for unit in await units_of(context):
        for entry in await context.entries(str(unit)):
            if entry.kind in (EntryKind.APPROVAL, EntryKind.REJECTION):
                cause = cause_of(entry)
                effect = str(entry.fields.get("effect", ""))
                about = (effect, entry.time, cause.subject, cause.proof, cause.reason)
                found.append((str(unit), entry.seq, str(entry.kind), *about))
    return found


async def _holds(context: Context) -> list[Row]:
    return [
        row
        for unit, state in (await _states(context)).items()
        for hold in state.holds.values()
        for row in _hold(unit, state, hold)
    ]


def _hold(unit: str, state: State, hold: Hold) -> Iterator[Row]:
    text = hold.key[1:]
    obj = state.objects.get(int(text)) if hold.key.startswith("o") else None
    address = obj.address if obj is not None else text
    fields = hold.fields
    about = (*(_word(fields, name) for name in ("owner", "reason")), fields.get("expiry") or None)
    held: Sequence[tuple[str, Cell]] = [
        (path, _cell(value)[0]) for path, value in (*hold.values.items(), *hold.seen.items())
    ]
    for path, value in held or [("", None)]:
        yield (unit, address, path, value, *about, _word(fields, "change"), hold.seq)


def _word(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) else None


MAKERS: Mapping[str, Rows] = {
    "resources": _resources,
    "attributes": _attributes,
    "changes": _changes,
    "runs": _runs,
    "approvals": _approvals,
    "holds": _holds,
}
"""Table -> what makes its rows. `changes` and `approvals` read whole logs; the others, folded state."""
