"""Root plans: plans of several units in dependency order, under one digest; knows no planner and promises no atomicity.

A unit is planned after the units whose outputs it uses: their planned outputs are offered to it, unknown where apply
will know them. What comes from the same root plan has an empty digest in the user's read set, and apply sees to its
value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from firma.core.graph.graph import Graph
from firma.core.graph.order import has_cycle, shortest_cycle, topological
from firma.core.ledger.state import State
from firma.core.model.address import Address, Unit, parse_full, parse_unit
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.digest import digest_plain, digest_value
from firma.core.model.value import is_known
from firma.core.plan.plan import Plan, RootPlan
from firma.core.plan.sheet import Upstreams


def needs_of(graphs: Iterable[Graph]) -> dict[str, tuple[str, ...]]:
    """Return, for each unit, the other units of the same planning whose outputs it uses; sorted."""
    found = list(graphs)
    names = {str(graph.unit) for graph in found}
    return {str(graph.unit): tuple(sorted(units_used(graph) & names)) for graph in found}


def units_used(graph: Graph) -> set[str]:
    """Return the whole names of the units whose outputs a unit uses."""
    return {str(parse_full(address)[0]) for found in graph.foreign.values() for address in found}


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


def recorded(unit: Unit, state: State) -> Upstreams:
    """Return what a unit's ledger gives to others."""
    outputs = {_address(unit, name): (value, digest) for name, (value, digest, _) in sorted(state.outputs.items())}
    return Upstreams(
        values={address: value for address, (value, _) in outputs.items()},
        digests={address: digest for address, (_, digest) in outputs.items()},
    )


def offered(plan: Plan) -> Upstreams:
    """Return what a plan gives to the units that are planned after it: planned outputs, or recorded ones that stay."""
    unit = parse_unit(plan.unit)
    values = {_address(unit, name): value for name, value in plan.outputs.items()}
    digests = {}
    for name, value in plan.outputs.items():
        changes = f"output {name}" in plan.operations or not is_known(value)
        digests[_address(unit, name)] = "" if changes else digest_value(value)
    return Upstreams(values=values, digests=digests)


def together(*parts: Upstreams) -> Upstreams:
    """Return all of several; later ones win."""
    values = {address: value for part in parts for address, value in part.values.items()}
    digests = {address: digest for part in parts for address, digest in part.digests.items()}
    return Upstreams(values=values, digests=digests)


def _address(unit: Unit, name: str) -> str:
    return Address("output", name).within(unit)


def join(plans: Iterable[Plan], needs: Mapping[str, Sequence[str]]) -> RootPlan:
    """Return the root plan. Raises PermanentError (F227) for a circle."""
    by_unit = {plan.unit: plan for plan in plans}
    wanted = {unit: tuple(sorted(set(needs.get(unit, ())) & by_unit.keys())) for unit in sorted(by_unit)}
    ordered = tuple(by_unit[unit] for unit in in_order(wanted))
    return RootPlan(
        plans=ordered,
        needs=wanted,
        digest=digest_plain([[plan.unit, plan.digest] for plan in ordered]),
        effect_digest=digest_plain([[plan.unit, plan.effect_digest] for plan in ordered]),
    )
