"""Late provider instances and ephemeral values in a plan: when they are opened and closed, what waits for them.

An instance whose configuration refers to other nodes is opened by an operation, once what it refers to is there, and
closed after its last user. A type whose plan is made from its schema alone is planned meanwhile; one whose provider
must be asked waits for the next round. So does what lives in an instance whose giver is replaced: it is looked at anew
then. What goes away while the new configuration is not known goes first, with the configuration that it was made with.

An ephemeral value is a look-up that is asked at each run, kept in memory, and closed after its last user. In plan and
ledger it is a reference to a secret (store `ephemeral`). Knows nobody who opens anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from firma.core.graph.build import scan
from firma.core.model.diagnostic import diagnose
from firma.core.model.ephemeral import EPHEMERAL, ephemerals, is_ephemeral
from firma.core.model.expression import Reference
from firma.core.model.node import Lookup, Node, ProviderInstance, Resource
from firma.core.model.value import EMPTY, Map, Sensitive, Value, ValueSet, is_known
from firma.core.plan.decision import BLOCKED, STAYS, Change, Decision, Pending
from firma.core.plan.emit import Draught
from firma.core.plan.plan import Act, Operation
from firma.core.plan.sheet import Sheet
from firma.core.plan.values import Resolved, Values

_GOES = frozenset({Act.DELETE, Act.SETTLE})
_ASKS = frozenset({Act.CREATE, Act.UPDATE, Act.LOOKUP, Act.ADOPT}) | _GOES


def late_instance(sheet: Sheet, name: str) -> ProviderInstance | None:
    """Return the declared instance of a name where its configuration refers to other nodes."""
    for address, node in sheet.graph.providers.items():
        if name in (node.address.name, address):
            return node if address in sheet.graph.expressive else None
    return None


def configured(sheet: Sheet, values: Values, node: ProviderInstance | Lookup) -> tuple[Resolved, bool]:
    """Return the inputs of an instance or an ephemeral value now, and whether it can be opened with them."""
    found = values.resolve(node.inputs)
    ready = not found.questions and not found.problems and is_known(found.value)
    for address in ephemerals(found.value):
        inner = sheet.graph.lookups.get(address)
        ready = ready and inner is not None and configured(sheet, values, inner)[1]
    giver = late_instance(sheet, node.provider) if isinstance(node, Lookup) else None
    return found, ready and (giver is None or configured(sheet, values, giver)[1])


def known_late(sheet: Sheet, values: Values, name: str) -> tuple[str, Map] | None:
    """Return kind and inputs of a late instance (by name) or an ephemeral value (by address) that can be opened now."""
    value = sheet.graph.lookups.get(name)
    if value is not None and is_ephemeral(name):
        found, ready = configured(sheet, values, value)
        return (EPHEMERAL, Map(type=value.type, provider=value.provider, inputs=found.value)) if ready else None
    node = late_instance(sheet, name)
    if node is None:
        return None
    found, ready = configured(sheet, values, node)
    return (node.kind, found.value) if ready else None


def changing(sheet: Sheet, node: ProviderInstance) -> str:
    """Return a resource that an instance is configured by and that becomes another thing, or an empty text."""
    used = sheet.used_resources(str(node.address))
    return next((name for name in used if sheet.change(name) not in STAYS), "")


# -- deciding ---------------------------------------------------------------------------------------------------------
def enter(sheet: Sheet, values: Values, decision: Decision) -> Pending | None:
    """Note on a decision whether the instance that it needs can be opened; defer what cannot be decided before that.

    Returns questions that the configuration asks first.
    """
    node = late_instance(sheet, decision.provider)
    if node is None:
        return None
    found, ready = configured(sheet, values, node)
    for problem in found.problems:
        decision.change = Change.INVALID
        sheet.problem(replace(problem, address=problem.address or str(node.address), place=problem.place or node.place))
    if found.questions:
        return Pending(decision.address, tuple(found.questions))
    if ready:
        return None
    decision.closed = str(node.address)
    obj = decision.object
    used = sheet.used_resources(decision.closed)
    is_there = obj is not None and obj.now is not None and not (obj.pending or obj.suspect)
    if any(sheet.change(name) in BLOCKED for name in used) or (is_there and changing(sheet, node)):
        _wait(sheet, decision)
    return None


def is_closed(sheet: Sheet, decision: Decision) -> bool:
    """Defer what its provider must be asked about, where the instance cannot be opened; return whether that is so."""
    if decision.closed:
        _wait(sheet, decision)
    return bool(decision.closed)


def _wait(sheet: Sheet, decision: Decision) -> None:
    used = sheet.used_resources(decision.closed)
    changes = next((name for name in used if sheet.change(name) is not Change.NONE), "")
    by = f", which {changes} configures" if changes else ", whose configuration is not known yet"
    decision.change, decision.waits_for = Change.DEFERRED, (decision.closed,)
    decision.why = f"it lives in {decision.closed}{by}"


# -- what may stand where ---------------------------------------------------------------------------------------------
def check_ephemerals(sheet: Sheet) -> None:
    """Refuse ephemeral values where they would be recorded or read back (F435)."""
    graph = sheet.graph
    for address, references in graph.references.items():
        found = {r.address[len(str(graph.unit)) + 1 :] for r in references if _names_one(sheet, r)}
        if found:
            node = graph.nodes[address]
            for where in _recorded(sheet, node):
                detail = f"{where} is given {', '.join(sorted(found))}."
                sheet.problem(diagnose("F435", detail, address=address, place=node.place, value=where))


def _names_one(sheet: Sheet, reference: Reference) -> bool:
    prefix = f"{sheet.graph.unit}/"
    return reference.address.startswith(prefix) and is_ephemeral(reference.address[len(prefix) :])


def _recorded(sheet: Sheet, node: Node) -> Iterator[str]:
    """Yield the places in a node that are recorded, or read back, and are given an ephemeral value."""
    if isinstance(node, ProviderInstance) or (isinstance(node, Lookup) and is_ephemeral(str(node.address))):
        return
    if not isinstance(node, Resource):
        yield str(node.address)
        return
    schema = sheet.schema(node.address.type)
    for name, value in node.inputs.items():
        attribute = None if schema is None else schema.attributes.get(name)
        references: dict[Reference, None] = {}
        scan(value, references)
        if any(_names_one(sheet, one) for one in references) and not (attribute and attribute.write_only):
            yield f"{node.address}#{name}"


# -- opening and closing ----------------------------------------------------------------------------------------------
def open_and_close(sheet: Sheet, draught: Draught, values: Values) -> None:
    """Add the operations that open and close what is used in this plan, with what comes before them."""
    opener = _Opener(sheet, draught, values)
    for address, node in sheet.graph.providers.items():
        if address in sheet.graph.expressive:
            opener.instance(node)
    for address, one in reversed(list(sheet.graph.lookups.items())):  # users of what is used are there already
        if is_ephemeral(address):
            opener.ephemeral(address, one)


@dataclass(frozen=True, slots=True)
class _Opener:
    sheet: Sheet
    draught: Draught
    values: Values

    def instance(self, node: ProviderInstance) -> None:
        operations, after = self.draught.operations, self.draught.after
        keys = [k for k, op in operations.items() if op.provider == node.address.name and op.act in _ASKS]
        found, ready = configured(self.sheet, self.values, node)
        goes = [key for key in keys if operations[key].act in _GOES]
        if not ready and changing(self.sheet, node):
            keys = [key for key in keys if key not in goes]  # with the configuration that it was made with
        else:
            goes = []
        if keys:
            opening, closing = self._add(node, found.value, {"kind": node.kind})
            after[opening] |= set(goes)
            for key in keys:
                after[key].add(opening)
            after[closing] |= {opening, *keys}

    def ephemeral(self, address: str, node: Lookup) -> None:
        operations, after = self.draught.operations, self.draught.after
        acts = (Act.CREATE, Act.UPDATE, Act.OPEN)
        users = [k for k, op in operations.items() if op.act in acts and address in self.sheet.uses.get(op.address, ())]
        if users:
            found = configured(self.sheet, self.values, node)[0]
            opening, closing = self._add(node, found.value, {"kind": EPHEMERAL, "type": node.type})
            for key in users:
                after[key].add(opening)
            # What was opened with it may need it until it is closed.
            after[closing] |= {opening, *(f"close {k[5:]}" if k.startswith("open ") else k for k in users)}

    def _add(self, node: ProviderInstance | Lookup, desired: Value, options: Mapping[str, str]) -> tuple[str, str]:
        """Add the two operations, and return their keys."""
        address = str(node.address)
        first = Operation(
            key=f"open {address}",
            act=Act.OPEN,
            address=address,
            provider=node.provider if isinstance(node, Lookup) else node.address.name,
            desired=desired if isinstance(desired, Map) else EMPTY,
            wish=node.inputs,
            dependencies=self.sheet.used_resources(address),
            options=options,
            place=node.place,
        )
        last = replace(first, key=f"close {address}", act=Act.CLOSE, desired=EMPTY, wish=EMPTY)
        self.draught.add(first)
        self.draught.add(last)
        return first.key, last.key


def recordable(wish: Map, resolved: Map) -> Map:
    """Return a configuration as it may be recorded: known values that are not sensitive, and what is declared else.

    What is sensitive is derived again from the ledger, where it is sealed, when it is needed.
    """
    found = {}
    for name, value in resolved.items():
        found[name] = value if (is_known(value) and not _holds_sensitive(value)) or name not in wish else wish[name]
    return Map(found)


def _holds_sensitive(value: Value) -> bool:
    if isinstance(value, Sensitive):
        return True
    if isinstance(value, Map):
        return any(_holds_sensitive(item) for item in value.values())
    return isinstance(value, tuple | ValueSet) and any(_holds_sensitive(item) for item in value)


def recorded_instances(sheet: Sheet, operations: Iterable[Operation], values: Values) -> dict[str, Map]:
    """Return what a plan carries of the instances that it uses, by name, and of ephemeral values, by address."""
    graph, used = sheet.graph, [*operations]
    names = {op.provider for op in used}
    found = {}
    for address, node in graph.providers.items():
        if node.address.name in names:
            late = address in graph.expressive
            inputs = recordable(node.inputs, configured(sheet, values, node)[0].value) if late else node.inputs
            found[node.address.name] = Map(kind=node.kind, inputs=inputs)
    for address in sorted({op.address for op in used if op.act is Act.OPEN and is_ephemeral(op.address)}):
        one = graph.lookups[address]
        inputs = recordable(one.inputs, configured(sheet, values, one)[0].value)
        found[address] = Map(kind=EPHEMERAL, inputs=Map(type=one.type, provider=one.provider, inputs=inputs))
    return found
