"""Claims of one thing by several declarations, in one unit or many: what one has no other gets; moves nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from firma.core.ledger.state import LedgerObject, State
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.node import Resource
from firma.core.plan.acts import Crossing, short
from firma.engine.context import Context

Place = tuple[str, str]
"""A unit, and an address in it."""


def is_taken(state: State, address: str) -> bool:
    """Return whether something lives at an address, or may."""
    obj = state.object_at(address)
    return obj is not None and is_there(obj)


def is_there(obj: LedgerObject) -> bool:
    """Return whether something is left of an object, or may be."""
    return bool(obj.generations or obj.pending)


def rivals(asked: Sequence[Crossing]) -> Iterator[tuple[frozenset[str], Diagnostic]]:
    """Yield what forbids that one thing goes to several places (F257; in one unit F207), and the units it is about."""
    first: dict[Place, Crossing] = {}
    for one in asked:
        other = first.setdefault((one.giver, one.source), one)
        if other is one:
            continue
        names = [f"{short(claim.taker)}/{claim.target}" for claim in (other, one)]
        yield (
            frozenset({one.giver, one.taker, other.taker}),
            diagnose(
                "F207" if one.taker == other.taker else "F257",
                f"{names[0]} and {names[1]} both claim {short(one.giver)}/{one.source}",
                address=one.target,
                place=one.place,
                value=f"{short(one.giver)}/{one.source}",
                notes=_places(zip(names, (other.place, one.place), strict=True)),
            ),
        )


def _places(named: Iterable[tuple[str, object]]) -> tuple[str, ...]:
    return tuple(f"{name} at {place}" for name, place in named if place is not None)


async def had_elsewhere(
    context: Context, unit: str, node: Resource, sources: Sequence[Place]
) -> tuple[frozenset[str], Diagnostic] | None:
    """Return F257 where what lived at an earlier address went to another declaration and is there; and its units.

    `sources` are all earlier addresses of a declaration, those of its own unit with it. Where one of them is where the
    thing lives now, or will arrive, the claim only comes too early. Raises FirmaError where a ledger cannot be read.
    """
    mine = {*sources, (unit, str(node.address))}
    for giver, source in sources:
        if giver == unit:
            continue
        found = await _whereabouts(context, giver, source)
        if found is None or found[:2] in mine:
            continue
        there, address, place = found
        name = f"{short(there)}/{address}"
        detail = f"{short(giver)}/{source} went to {name}, and {short(unit)}/{node.address} claims it, too"
        diagnostic = diagnose(
            "F257",
            detail,
            address=str(node.address),
            place=node.place,
            value=f"{short(giver)}/{source}",
            notes=_places([(name, place), (f"{short(unit)}/{node.address}", node.place)]),
        )
        return frozenset({unit, giver, there}), diagnostic
    return None


async def _whereabouts(context: Context, giver: str, source: str) -> tuple[str, str, object] | None:
    """Return where that lives which went last from an address to another unit, or None where nothing is left of it."""
    state = (await context.ledger(giver)).state
    if not state.departed:
        return None
    left = [
        entry
        for entry in await context.entries(giver)
        if entry.kind == "moved" and "into" in entry.fields and entry.fields["from"] == source
    ]
    if not left or left[-1].object not in state.departed:
        return None  # it came back since
    there, number = giver, left[-1].object or 0
    seen: set[tuple[str, int]] = set()
    while (there, number) not in seen:
        seen.add((there, number))
        away = (await context.ledger(there)).state
        if number not in away.departed:
            obj = away.objects[number]
            return (there, obj.address, obj.place) if is_there(obj) and obj.address else None
        taker, target = away.departed[number]
        arrived = (await context.ledger(taker)).state.arrived.get((there, number))
        if arrived is None:
            return taker, target, None  # on its way
        there, number = taker, arrived
    return None
