"""Patches for rollbacks: from what a rollback holds to a patch by which the source agrees; writes no file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from firma.core.model.diagnostic import UsageError, diagnose
from firma.core.model.expression import references
from firma.engine.context import Context
from firma.engine.patching.propose import propose
from firma.engine.patching.wanted import Patch, Wanted
from firma.engine.result import Planned, Progress
from firma.engine.rolled import WishedView


async def patch_for(context: Context, planned: Planned, progress: Progress) -> Patch:
    """Return the patch by which the source says what a rollback's plan holds.

    Raises:
        UsageError: F956, it holds nothing that a source could say. FirmaError: the source cannot be evaluated.
    """
    wished = () if planned.rolled is None else planned.rolled.wished
    if not wished:
        raise UsageError(diagnose("F956", "nothing is held that the source would have to say"))
    refused = [
        diagnose("F953", f"{_wanted(one).name}: {why}", address=one.address, place=one.place, value=one.address)
        for one in wished
        if (why := _why_not(one))
    ]
    progress.phase("try", f"{len(wished)} values")
    patch = await propose(context, [_wanted(one) for one in wished if not _why_not(one)])
    return replace(patch, refused=(*patch.refused, *refused))


def _why_not(one: WishedView) -> str:
    if not one.path and not one.absent:
        return "its whole declaration is gone from the source: take it from an earlier commit"
    return "it refers to another resource" if _refers(one.value) else ""


def _refers(value: Any) -> bool:
    return any(True for _ in references(value))


def _wanted(one: WishedView) -> Wanted:
    return Wanted(
        unit=one.unit, address=one.address, path=one.path, value=one.value, absent=one.absent, place=one.place
    )
