"""What the simulated author declares, and how a declaration becomes a node; knows no engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from firma.core.graph.build import build
from firma.core.graph.graph import Graph
from firma.core.model.address import parse_address
from firma.core.model.expression import Reference
from firma.core.model.node import Node, Options, Output, Replacement, Resource, UnitDocument
from firma.core.model.schema import Mode
from firma.core.model.value import Map
from firma.providers.sim.types import TYPES

NETWORK = "shop/network@dev"
"""The unit that gives outputs."""

WEB = "shop/web@dev"
"""The unit that uses them."""

DATA = "shop/data@dev"
"""A third unit, in estates: things go to and fro between it and WEB."""

UNITS = (WEB, NETWORK, DATA)
"""All units; the place of each tells makers apart in the cloud's ground truth."""

NUMBER = "number"
"""An output of NETWORK that is a literal."""

PLACE = "place"
"""An output of NETWORK that is the identifier of one of its things."""


@dataclass(frozen=True, slots=True)
class Decl:
    """One declared resource. `refs` are addresses in its unit; `number` and `place` say that it uses these outputs."""

    address: str
    v: int = 0
    k: int = 0
    """Immutable: a change replaces."""
    refs: tuple[str, ...] = ()
    number: bool = False
    place: bool = False
    create_first: bool = False
    retain: bool = False
    depends_on: tuple[str, ...] = ()
    moved_from: tuple[str, ...] = ()
    """Every earlier address, newest first."""

    @property
    def type(self) -> str:
        """The type in its address."""
        return self.address.partition(":")[0]

    @property
    def needs(self) -> tuple[str, ...]:
        """Everything in its unit that it depends on."""
        return (*self.refs, *self.depends_on)


@dataclass(frozen=True, slots=True)
class Source:
    """What the author of a unit has written: declarations by address, and outputs (a number, or an address)."""

    unit: str
    decls: Mapping[str, Decl]
    number: int | None = None
    place: str | None = None


def node_of(unit: str, decl: Decl) -> Resource:
    """Return the declaration as the program host would hand it over."""
    inputs: dict[str, Any] = {"v": decl.v, "k": decl.k}
    if decl.number:
        inputs["v"] = Reference(f"{NETWORK}/output:{NUMBER}")
    refs = [Reference(f"{unit}/{address}", ("id",)) for address in decl.refs]
    if decl.place:
        refs.append(Reference(f"{NETWORK}/output:{PLACE}"))
    if refs:
        inputs["refs"] = tuple(refs)
    replacement = Replacement.CREATE_FIRST if decl.create_first else Replacement.DELETE_FIRST
    options = Options(
        replacement=replacement, retain=decl.retain, moved_from=decl.moved_from, depends_on=decl.depends_on
    )
    return Resource(address=parse_address(decl.address), inputs=Map(inputs), options=options)


def document_of(source: Source) -> UnitDocument:
    """Return a unit's source as the program host would hand it over."""
    nodes: list[Node] = [node_of(source.unit, source.decls[address]) for address in sorted(source.decls)]
    if source.number is not None:
        nodes.append(Output(address=parse_address(f"output:{NUMBER}"), value=source.number))
    if source.place is not None:
        value = Reference(f"{source.unit}/{source.place}", ("id",))
        nodes.append(Output(address=parse_address(f"output:{PLACE}"), value=value))
    return UnitDocument(unit=source.unit, nodes=tuple(nodes))


def graph_of(source: Source) -> Graph:
    """Return the graph of a unit's source."""
    return build(document_of(source))


LOOSE = tuple(sorted(name for name, spec in TYPES.items() if not spec.strict and Mode.LIST not in spec.modes))
"""Types of the other unit's things: nobody refuses their deletion while they are used across units (no lease covers
that), and none is found by listing (what another unit makes in the same moment is a lookalike; see the critiques)."""
