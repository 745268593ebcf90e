"""The graph of one unit as a frozen value: nodes by address, who uses whom, and a fixed order; knows no state."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from firma.core.model.address import Unit
from firma.core.model.expression import Reference
from firma.core.model.node import Each, Lookup, Node, Output, ProviderInstance, Resource, Upstream
from firma.core.model.value import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """An acyclic graph. Keys are addresses within the unit, as canonical text; every mapping is in `order`.

    `order` has what is used before what uses it, and does not depend on the order of declarations.
    """

    unit: Unit
    order: tuple[str, ...] = ()
    nodes: Mapping[str, Node] = field(default_factory=dict)
    resources: Mapping[str, Resource] = field(default_factory=dict)
    lookups: Mapping[str, Lookup] = field(default_factory=dict)
    providers: Mapping[str, ProviderInstance] = field(default_factory=dict)
    upstreams: Mapping[str, Upstream] = field(default_factory=dict)
    outputs: Mapping[str, Output] = field(default_factory=dict)
    collections: Mapping[str, Each] = field(default_factory=dict)
    references: Mapping[str, tuple[Reference, ...]] = field(default_factory=dict)
    """Distinct references of a node, in order of appearance; nodes without any are missing."""
    expressive: frozenset[str] = frozenset()
    """Nodes whose inputs hold some expression; all others are literal."""
    uses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Own nodes that a node needs: by reference, `depends_on` or as its provider instance; sorted."""
    users: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The opposite of `uses`."""
    foreign: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Outputs of other units that a node refers to: whole addresses, sorted."""
    received: Mapping[str, Value] = field(default_factory=dict)
    """Outputs of other units that the program was given as values, by whole address; references stand for the rest."""

    def used_resources(self, address: str) -> tuple[str, ...]:
        """Return the resources that a node uses, directly or through look-ups and outputs; sorted."""
        return reached(self.uses, self.resources, address)


def reached(uses: Mapping[str, tuple[str, ...]], targets: Container[str], start: str) -> tuple[str, ...]:
    """Return the targets that a node uses, directly or through what is no target; sorted."""
    direct = uses.get(start, ())
    if all(used in targets for used in direct):
        return direct
    found: set[str] = set()
    seen: set[str] = set()
    rest = list(direct)
    while rest:
        used = rest.pop()
        if used in targets:
            found.add(used)
        elif used not in seen:
            seen.add(used)
            rest += uses.get(used, ())
    return tuple(sorted(found))
