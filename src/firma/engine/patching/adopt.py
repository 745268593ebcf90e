"""Adopting drift: from what differs from reality to a patch by which the source agrees with it; writes no file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firma.core.model.diagnostic import Diagnostic, UsageError, diagnose
from firma.core.plan.departure import Layer
from firma.engine.context import Context
from firma.engine.drift_result import Drift
from firma.engine.drifting import drift
from firma.engine.patching.propose import propose
from firma.engine.patching.wanted import Patch, Wanted
from firma.engine.result import Progress

NO_PATCH = {
    Layer.REPLACED: "another thing answers under its name; `firma plan` replaces it, `firma import` takes it",
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
    wanted, refused = [], []
    for one in found.differences:
        problem = _refused(one)
        if problem is None:
            wanted.append(_wanted(one))
        else:
            refused.append(problem)
    progress.phase("try", f"{len(wanted)} differences")
    patch = await propose(context, wanted) if wanted else Patch()
    return replace(patch, refused=(*patch.refused, *refused))


def _refused(one: Drift) -> Diagnostic | None:
    why = NO_PATCH.get(one.departure.layer, "")
    if one.departure.sensitive:
        why = "it is sensitive, and belongs into no source"
    if not why:
        return None
    return diagnose("F953", f"{one.name}: {why}", address=one.address, place=one.place, value=one.name)


def _wanted(one: Drift) -> Wanted:
    gone = one.departure.layer is Layer.GONE
    return Wanted(
        unit=one.unit,
        address=one.address,
        path=() if gone else one.departure.path,
        value=None if gone else one.departure.now,
        absent=gone,
        place=one.place,
    )
