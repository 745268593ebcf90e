"""Adopting drift: from what differs from reality to a patch by which the source agrees with it; writes no file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firma.core.ledger.state import Generation
from firma.core.model.diagnostic import Diagnostic, UsageError, diagnose
from firma.core.plan.compare import MISSING, at, equal
from firma.core.plan.departure import Departure, Layer
from firma.engine.context import Context
from firma.engine.drift_result import Drift
from firma.engine.drifting import drift
from firma.engine.patching.propose import propose
from firma.engine.patching.wanted import Patch, Wanted
from firma.engine.result import Progress

NO_PATCH = {
    Layer.REPLACED: "another thing answers under its name; `firma plan` replaces it, `firma import` takes it",
    Layer.OWN: "this is Firma's own tag, and no source says it; `--revert` sets it again",
    Layer.CHILD: "it is a thing of its own: declare it, and take it over with `import_id`",
}
"""Differences that no value in a declaration can say -> what can be done."""


async def adopt_drift(context: Context, names: Sequence[str], progress: Progress) -> Patch:
    """Return the patch by which the source says what is there, for units or addresses (everywhere where none is named).

    Raises:
        UsageError: F950, nothing differs there. FirmaError: as `drift` and evaluating raise.
    """
    found = await drift(context, names, progress)
    if not found.differences:
        raise UsageError(diagnose("F950", f"{', '.join(names) or 'here'}: nothing differs", value=" ".join(names)))
    wanted: dict[Wanted, None] = {}
    refused = []
    for one in found.differences:
        generation = (await context.ledger(one.unit)).state.objects[one.object].generations.get(one.generation)
        problem = _refused(one, generation)
        if problem is None:
            wanted[_wanted(one, generation)] = None
        else:
            refused.append(problem)
    progress.phase("try", f"{len(wanted)} differences")
    patch = await propose(context, [*wanted]) if wanted else Patch()
    return replace(patch, refused=(*patch.refused, *refused))


def _refused(one: Drift, generation: Generation | None) -> Diagnostic | None:
    departure = one.departure
    why = NO_PATCH.get(departure.layer, "")
    if departure.sensitive:
        why = "it is sensitive, and belongs into no source"
    elif not why and generation is not None and departure.path and not _is_whole(departure, generation):
        why = "beside it stands what other resources of yours put there; declare it as a resource like those"
    if not why:
        return None
    return diagnose("F953", f"{one.name}: {why}", address=one.address, place=one.place, value=one.name)


def _is_whole(departure: Departure, generation: Generation) -> bool:
    """Whether what is there is what differs, and nothing of ours besides."""
    there = at(generation.attributes, departure.path)
    return equal(None if there is MISSING else there, departure.now)


def _wanted(one: Drift, generation: Generation | None) -> Wanted:
    path, value = one.departure.path, one.departure.now
    if generation is not None and any(isinstance(step, int) for step in path) and path[0] not in generation.wish:
        path, value = path[:1], generation.attributes[str(path[0])]  # its list is not declared: it comes whole
    gone = one.departure.layer is Layer.GONE
    return Wanted(
        unit=one.unit,
        address=one.address,
        path=() if gone else path,
        value=None if gone else value,
        absent=gone,
        place=one.place,
    )
