"""Root plans: plans of several units in dependency order, under one digest; knows no planner and promises no atomicity.

A unit is planned after the units whose outputs it uses (`firma.core.plan.sheet.Upstreams`): planned outputs are offered
to it, unknown where apply will know them. What comes from the same root plan has an empty digest in its read set.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from firma.core.graph.order import has_cycle, shortest_cycle, topological
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.digest import digest_plain
from firma.core.plan.plan import Plan, RootPlan


def in_order(needs: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the units, each after those that it needs.

    Raises:
        PermanentError: F227, they need each other in a circle.
    """
    if has_cycle(needs):
        names = shortest_cycle(needs)
        way = " → ".join((*names, names[0]))
        raise PermanentError(diagnose("F227", f"{way}.", value=way))
    return topological(needs)


def join(plans: Iterable[Plan], needs: Mapping[str, Sequence[str]]) -> RootPlan:
    """Return the root plan of unit plans. `needs`: unit -> units whose outputs it uses; only planned ones count.

    Raises:
        PermanentError: F227, the units need each other in a circle.
    """
    by_unit = {plan.unit: plan for plan in plans}
    wanted = {unit: tuple(sorted(set(needs.get(unit, ())) & by_unit.keys())) for unit in sorted(by_unit)}
    ordered = tuple(by_unit[unit] for unit in in_order(wanted))
    return RootPlan(
        plans=ordered,
        needs=wanted,
        digest=digest_plain([[plan.unit, plan.digest] for plan in ordered]),
        effect_digest=digest_plain([[plan.unit, plan.effect_digest] for plan in ordered]),
    )
