"""Building: one unit of a graph document in, its graph out, or everything that is wrong with it; knows no state.

1. Nodes by address; equal addresses are refused.
2. Every reference is led to a node of this unit or to an output of another one; everything else is refused.
3. Cycles are refused with the shortest one. 4. What is left gets its order.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from firma.core.graph.expand import inside
from firma.core.graph.graph import Graph
from firma.core.graph.order import has_cycle, shortest_cycle, topological
from firma.core.model.address import Address, AddressError, Path, Step, Unit, format_path, parse_full, parse_unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.expression import Reference
from firma.core.model.loop import OUTSIDE
from firma.core.model.node import Each, Lookup, Node, Output, ProviderInstance, Resource, UnitDocument, Upstream
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import Map, Sensitive, ValueSet

Schemas = Callable[[str], TypeSchema | None]

_SIMPLE = frozenset({str, int, bool, type(None)})


def build(document: UnitDocument, *, project: str = "", schemas: Schemas | None = None) -> Graph:
    """Return the graph of a unit. With `schemas`, attributes that references name are checked, too.

    Raises:
        PermanentError: F201–F208, F237 and F239, all that is wrong at once.
    """
    return _Builder(parse_unit(document.unit, project=project), schemas).build(document)


def scan(value: Any, found: dict[Reference, None]) -> bool:
    """Collect the references of a value into `found`, in order; return whether it holds any expression."""
    kind = type(value)
    if kind in _SIMPLE:
        return False
    if kind is Reference:
        found[value] = None
        return True
    items: Iterable[Any] = ()
    if isinstance(value, Map):
        items = value.values()
    elif kind is tuple or kind is ValueSet:
        items = value
    elif kind is Sensitive:
        return scan(value.value, found)
    expressive = getattr(value, "is_expression", False)
    if expressive:
        items = value.arguments
    for item in items:
        if type(item) not in _SIMPLE and scan(item, found):
            expressive = True
    return bool(expressive)


class _Builder:
    """Builds one graph; problems are collected, so that a person sees all of them."""

    def __init__(self, unit: Unit, schemas: Schemas | None) -> None:
        self.unit, self.schemas = unit, schemas
        self.prefix = f"{unit}/"
        self.nodes: dict[str, Node] = {}
        self.references: dict[str, tuple[Reference, ...]] = {}
        self.expressive: set[str] = set()
        self.uses: dict[str, tuple[str, ...]] = {}
        self.foreign: dict[str, tuple[str, ...]] = {}
        self.instances: dict[str, str] = {}
        self.contracts: dict[str, Upstream] = {}
        self.bodies: dict[str, str] = {}
        self.problems: list[Diagnostic] = []
        self.kinds: dict[str, TypeSchema | None] = {}

    def build(self, document: UnitDocument) -> Graph:
        self._collect(document.nodes)
        for address, node in self.nodes.items():
            self._lead(address, node)
        self._moves()
        if not self.problems and has_cycle(self.uses):
            self._cycle()
        if self.problems:
            raise PermanentError(*self.problems)
        return self._graph(document.received)

    def _problem(self, code: str, node: Node, detail: str, **more: Any) -> None:
        self.problems.append(diagnose(code, detail, address=str(node.address), place=node.place, **more))

    # -- nodes ----------------------------------------------------------------------------------------------------
    def _collect(self, nodes: Iterable[Node]) -> None:
        named = sorted(((str(node.address), node) for node in nodes), key=lambda pair: pair[0])
        for address, node in named:
            first = self.nodes.setdefault(address, node)
            if first is not node:
                places = (f"declared at {first.place}",) if first.place else ()
                self._problem("F201", node, f"{address} is declared again.", value=address, notes=places)
            if isinstance(node, ProviderInstance):
                self.instances[node.address.name] = self.instances[address] = address
            elif isinstance(node, Upstream):
                self.contracts[str(parse_unit(node.unit, project=self.unit.project))] = node
            elif isinstance(node, Each):
                self._loop(node, address)

    def _loop(self, node: Each, address: str) -> None:
        for name, inner in inside(node.body).items():
            self.bodies[name] = address
            if isinstance(inner, ProviderInstance):
                self._problem("F239", inner, f"{name} is declared in {address}.", value=name)

    # -- references -----------------------------------------------------------------------------------------------
    def _lead(self, address: str, node: Node) -> None:
        found: dict[Reference, None] = {}
        expressive = scan(_contents(node), found)
        used: set[str] = set()
        if expressive:
            self.expressive.add(address)
        if found:
            self.references[address] = tuple(found)
            foreign: set[str] = set()
            for reference in found:
                target, own = self._target(node, reference)
                if target:
                    (used if own else foreign).add(target)
            if foreign:
                self.foreign[address] = tuple(sorted(foreign))
        if isinstance(node, Resource) and node.options.depends_on:
            used |= self._depends(node)
        if isinstance(node, Resource | Lookup) and node.provider in self.instances:
            used.add(self.instances[node.provider])
        self.uses[address] = tuple(sorted(used)) if len(used) > 1 else tuple(used)

    def _target(self, node: Node, reference: Reference) -> tuple[str, bool]:
        """Return what a reference leads to, and whether that is a node of this unit; nothing where it is refused."""
        if reference.address.startswith(self.prefix):
            address = reference.address[len(self.prefix) :]
            target = self.nodes.get(address)
            if target is node and isinstance(node, Each):
                return "", True  # from inside its body: the item
            if target is None and address in self.bodies:
                return self._through(node, address, reference), True
            if target is None:
                self._nothing(node, address)
                return "", True
            if isinstance(target, Upstream):
                return self._given(node, target, reference.path), False
            if self.schemas is not None and reference.path and isinstance(target, Resource):
                self._attribute(node, target, reference.path)
            return address, True
        return self._out(node, reference), False

    def _through(self, node: Node, address: str, reference: Reference) -> str:
        """Return the loop that a reference to something in its body leads to; nothing from inside the body itself."""
        around = self.bodies[address]
        if around == str(node.address):
            return ""
        if not (reference.path and reference.path[0] in OUTSIDE):
            self._problem("F237", node, f"{node.address} refers to {address}, which is in {around}.", value=address)
        return around

    def _out(self, node: Node, reference: Reference) -> str:
        try:
            unit, address, _ = parse_full(reference.address, project=self.unit.project)
        except AddressError as error:
            self._problem("F203", node, f"{reference.address[:200]!r} is no address: {error}.")
            return ""
        upstream = self.contracts.get(str(unit))
        if address.type != "output":
            self._problem("F205", node, f"{address} belongs to {unit}.", value=reference.address)
        elif upstream is None and unit.project == self.unit.project:
            # A parameter of the stack: the program host evaluated the giver first and checked the contract.
            return upstream_output(unit, address.name)
        elif upstream is None:
            self._problem("F205", node, f"{unit} is no upstream of {self.unit}.", value=reference.address)
        else:
            return self._given(node, upstream, (address.name,))
        return ""

    def _given(self, node: Node, upstream: Upstream, path: Path) -> str:
        """Return the whole address of an upstream's output."""
        name = str(path[0]) if path else ""
        if name not in upstream.contract and (upstream.contract or not name):
            hint = _did_you_mean(name, upstream.contract)
            self._problem("F206", node, f"{upstream.unit} has no output {name!r}.{hint}", value=name)
            return ""
        return upstream_output(parse_unit(upstream.unit, project=self.unit.project), name)

    def _nothing(self, node: Node, address: str) -> None:
        hint = _did_you_mean(address, self.nodes)
        self._problem("F203", node, f"{node.address} refers to {address}, which is not declared.{hint}", value=address)

    def _depends(self, node: Resource) -> set[str]:
        found = set()
        for address in node.options.depends_on:
            if address in self.nodes:
                found.add(address)
            elif address in self.bodies:
                found.add(self.bodies[address])
            else:
                self._nothing(node, address)
        return found

    def _attribute(self, node: Node, target: Resource, path: Path) -> None:
        kind = target.address.type
        if kind not in self.kinds:
            self.kinds[kind] = None if self.schemas is None else self.schemas(kind)
        schema = self.kinds[kind]
        if schema is None:
            return
        wrong = _unknown_step(schema.attributes, path)
        if wrong:
            names, number = wrong
            hint = _did_you_mean(str(path[number]), names)
            detail = f"{kind} has no attribute {format_path(path[: number + 1])!r}.{hint}"
            self._problem("F204", node, detail, value=f"{target.address}#{format_path(path)}")

    # -- the whole ------------------------------------------------------------------------------------------------
    def _moves(self) -> None:
        claims: dict[str, str] = {}
        for address, node in self.nodes.items():
            if isinstance(node, Resource):
                for source in node.options.moved_from:
                    first = claims.setdefault(source, address)
                    if first != address:
                        self._problem("F207", node, f"{first} and {address} both claim {source}.", value=source)
        # A ring among declared names: what lives where would depend on how often the same source was run.
        wanted: dict[str, list[str]] = {}
        for source, address in claims.items():
            if source in self.nodes and source != address:
                wanted.setdefault(address, []).append(source)
        ring = shortest_cycle(wanted)
        if ring:
            names = " and ".join(ring) if len(ring) == 2 else ", ".join(ring)
            node = self.nodes[ring[0]]
            places = tuple(f"{name} at {self.nodes[name].place}" for name in ring if self.nodes[name].place)
            self._problem("F208", node, f"{names} claim each other's address.", value=ring[0], notes=places)

    def _cycle(self) -> None:
        names = shortest_cycle(self.uses)
        places = tuple(f"{name} at {self.nodes[name].place}" for name in names if self.nodes[name].place)
        way = " → ".join((*names, names[0]))
        self._problem("F202", self.nodes[names[0]], f"{way}.", value=way, notes=places)

    def _graph(self, received: Map) -> Graph:
        order = topological(self.uses)
        users: dict[str, list[str]] = {address: [] for address in order}
        for address in sorted(self.uses):
            for used in self.uses[address]:
                users[used].append(address)
        kinds: Mapping[type, dict[str, Any]] = {
            Resource: {},
            Lookup: {},
            ProviderInstance: {},
            Upstream: {},
            Output: {},
            Each: {},
        }
        nodes = {}
        for address in order:
            node = nodes[address] = self.nodes[address]
            kinds[type(node)][address] = node
        return Graph(
            unit=self.unit,
            order=order,
            nodes=nodes,
            resources=kinds[Resource],
            lookups=kinds[Lookup],
            providers=kinds[ProviderInstance],
            upstreams=kinds[Upstream],
            outputs=kinds[Output],
            collections=kinds[Each],
            references=self.references,
            expressive=frozenset(self.expressive),
            uses=self.uses,
            users={address: tuple(found) for address, found in users.items()},
            foreign=self.foreign,
            received=received,
        )


def upstream_output(unit: Unit, name: str) -> str:
    """Return the whole address of another unit's output."""
    return Address("output", name).within(unit)


def _contents(node: Node) -> Any:
    if isinstance(node, Resource | Lookup | ProviderInstance):
        return node.inputs
    if isinstance(node, Output):
        return node.value
    if isinstance(node, Each):
        return (node.collection, *(_contents(inner) for inner in node.body))
    return None


def _did_you_mean(word: str, names: Iterable[str]) -> str:
    near = difflib.get_close_matches(word, list(names), n=1)
    return f" Did you mean {near[0]!r}?" if near else ""


def _unknown_step(attributes: Mapping[str, Attribute], path: Path) -> tuple[tuple[str, ...], int] | None:
    """Return what is there instead, and the number of the first step that no schema has; None where all have one."""
    attribute: Attribute | None = None
    for number, step in enumerate(path):
        if attribute is None or (attribute.kind is Kind.OBJECT and attribute.attributes):
            names = attributes if attribute is None else attribute.attributes
            if step not in names:
                return tuple(names), number
            attribute = names[str(step)]
        elif attribute.element is not None and _fits(attribute, step):
            attribute = attribute.element
        else:
            return None
    return None


def _fits(attribute: Attribute, step: Step) -> bool:
    return isinstance(step, str) if attribute.kind is Kind.MAP else isinstance(step, int)
