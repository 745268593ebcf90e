"""Patches for rollbacks: from what a rollback would hold, or what is held, to a source that agrees; writes no file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from firma.core.model.address import parse_path
from firma.core.model.diagnostic import UsageError, diagnose
from firma.core.model.expression import references
from firma.core.model.place import Place
from firma.core.model.value import EMPTY
from firma.engine.context import Context
from firma.engine.naming import units_of
from firma.engine.patching.origins import origin_of
from firma.engine.patching.propose import propose
from firma.engine.patching.wanted import Patch, Wanted
from firma.engine.result import Planned, Progress
from firma.engine.rolled import WishedView


async def patch_for(context: Context, planned: Planned | None, progress: Progress) -> Patch:
    """Return the patch by which the source says what a rollback's plan holds; without a plan: what is held now.

    Raises:
        UsageError: F956, there is nothing that a source could say. FirmaError: the source cannot be evaluated.
    """
    rolled = None if planned is None else planned.rolled
    wished = rolled.wished if rolled is not None else await _held(context)
    if not wished:
        raise UsageError(diagnose("F956", "nothing is held that the source would have to say"))
    wanted, refused = [], []
    for one in wished:
        found = await _sought(context, one)
        if isinstance(found, str):
            name = _wanted(one).name
            refused.append(
                diagnose("F953", f"{name}: {found}", address=one.address, place=one.place, value=one.address)
            )
        else:
            wanted.append(found)
    progress.phase("try", f"{len(wished)} values")
    patch = await propose(context, wanted)
    return replace(patch, refused=(*patch.refused, *refused))


async def _held(context: Context) -> tuple[WishedView, ...]:
    """What holds say in the environment. What was accepted as it is (`seen`) is no wish of the source."""
    found = []
    for unit in await units_of(context):
        state = (await context.ledger(str(unit))).state
        for key, hold in sorted(state.holds.items()):
            obj = state.objects.get(int(key[1:])) if key.startswith("o") else state.object_at(key[1:])
            address = key[1:] if obj is None else obj.address
            place = None if obj is None else obj.place
            one = WishedView(unit=str(unit), address=address, place=place)
            if hold.absent:
                found.append(replace(one, absent=True))
            elif hold.declaration is not None:
                found.append(replace(one, value=hold.declaration.get("inputs", EMPTY)))
            found += [replace(one, path=parse_path(path), value=value) for path, value in sorted(hold.values.items())]
    return tuple(found)


async def _sought(context: Context, one: WishedView) -> Wanted | str:
    """Return what is sought in the source, or why no patch can say it."""
    if one.path or one.absent:
        return "it refers to another resource" if _refers(one.value) else _wanted(one)
    origin = await origin_of(context, one.unit, one.address)
    if isinstance(origin, str):
        return f"its whole declaration is gone from the source; {origin}"
    place = Place(origin.file, origin.line, origin.column)
    return replace(_wanted(one), origin=origin, place=place)


def _refers(value: Any) -> bool:
    return any(True for _ in references(value))


def _wanted(one: WishedView) -> Wanted:
    return Wanted(
        unit=one.unit, address=one.address, path=one.path, value=one.value, absent=one.absent, place=one.place
    )
