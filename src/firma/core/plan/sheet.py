"""The sheet of one planning: what it was given, what each address is bound to, what is decided; decides nothing.

Binding: an address is bound to the object that lives there; where none does, to that of the newest earlier address
that is there, is not declared itself, and has the same type: that is a move. A rename is never a replacement.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.graph.build import scan
from firma.core.graph.expand import inside, is_instance, substitute
from firma.core.graph.graph import Graph, reached
from firma.core.graph.order import has_cycle, topological
from firma.core.ledger.state import Hold, LedgerObject, State
from firma.core.model.address import Address, parse_address, parse_path
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.expression import Reference
from firma.core.model.node import Replacement, Resource
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map, Value
from firma.core.plan.check import required_of
from firma.core.plan.compare import MISSING, at
from firma.core.plan.decision import Change, Decision
from firma.core.plan.hold import Holds, declared, with_values
from firma.core.plan.naming import NameMaker, physical_name

Schemas = Callable[[str], TypeSchema | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstreams:
    """Outputs of other units, by whole address: values (Unknown where the same root plan will give them) and digests.

    The digest of a value that comes from the same root plan is empty.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    """Those that were never given and are out of scope where they would be: what takes them is held back, too."""
    contracted: frozenset[str] = frozenset()
    """Outputs of other projects that a contract names and nothing takes: they must be there, whatever they are."""


@dataclass(frozen=True, slots=True)
class Underway:
    """Moves between units whose other half is not in this plan: addresses here -> whole addresses there."""

    away: Mapping[str, str] = field(default_factory=dict)
    """What another unit's source claims: it is not deleted."""
    coming: Mapping[str, str] = field(default_factory=dict)
    """What is to come from another unit: it is not made."""
    used: Mapping[str, str] = field(default_factory=dict)
    """What something that went to another unit still uses, as it was applied -> that: it is not deleted."""


@dataclass(slots=True, kw_only=True)
class Sheet:
    """Everything that one planning knows. Modules of this room read it and write into it."""

    graph: Graph
    state: State
    schemas: Schemas
    upstreams: Upstreams
    holds: Holds
    providers: Mapping[str, Map] | None
    forget: frozenset[str]
    underway: Underway = field(default_factory=Underway)
    adopt: Mapping[str, str] = field(default_factory=dict)
    """Addresses -> identifiers of things that are there already, beside those that the source names."""
    replace: frozenset[str] = frozenset()
    """Addresses of what a person wants made anew."""
    retag: frozenset[int] = frozenset()
    """Objects whose thing gets Firma's own tags again."""
    items: Mapping[str, Map] = field(default_factory=dict)
    """Items of loops that are expanded, by key."""
    templates: tuple[tuple[Address, str], ...] = ()
    """What loops make whose items are not known yet, each with its loop."""
    name_maker: NameMaker = physical_name
    resources: dict[str, Resource] = field(default_factory=dict)
    """Declared resources, and those that declaration holds stand for, in order."""
    revived: dict[str, str] = field(default_factory=dict)
    """Addresses of the latter -> keys of their holds."""
    as_sent: dict[str, set[str]] = field(default_factory=dict)
    """Addresses -> own nodes that values which stand as they were sent came from."""
    uses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    users: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bound: dict[str, LedgerObject | None] = field(default_factory=dict)
    address_of: dict[int, str] = field(default_factory=dict)
    """Bound objects -> their addresses."""
    moves: dict[str, str] = field(default_factory=dict)
    """Addresses -> the earlier address of their object."""
    decisions: dict[str, Decision] = field(default_factory=dict)
    forced: dict[str, str] = field(default_factory=dict)
    """Resources that must be replaced, whatever their comparison says -> why."""
    problems: dict[tuple[str, str, str], Diagnostic] = field(default_factory=dict)
    notes: dict[tuple[str, str, str], Diagnostic] = field(default_factory=dict)
    _types: dict[str, tuple[TypeSchema | None, tuple[str, ...]]] = field(default_factory=dict)

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type, asked for once."""
        return self._type(type_name)[0]

    def required(self, type_name: str) -> tuple[str, ...]:
        """Return the names of properties of a type that must be given."""
        return self._type(type_name)[1]

    def _type(self, type_name: str) -> tuple[TypeSchema | None, tuple[str, ...]]:
        found = self._types.get(type_name)
        if found is None:
            schema = self.schemas(type_name)
            found = self._types[type_name] = (schema, () if schema is None else required_of(schema))
        return found

    def problem(self, diagnostic: Diagnostic) -> None:
        """Note what makes the plan impossible; the same thing once."""
        self.problems[diagnostic.address, diagnostic.code, diagnostic.detail] = diagnostic

    def note(self, diagnostic: Diagnostic) -> None:
        """Note what a person should know; the same thing once."""
        self.notes[diagnostic.address, diagnostic.code, diagnostic.detail] = diagnostic

    def change(self, address: str) -> Change:
        """Return what is decided about an address; nothing yet counts as none."""
        decision = self.decisions.get(address)
        return Change.NONE if decision is None else decision.change

    def used_resources(self, address: str) -> tuple[str, ...]:
        """Return the resources that a node uses, directly or through look-ups and outputs; sorted."""
        return reached(self.uses, self.resources, address)

    def order_of(self, address: str) -> Replacement:
        """Return the order that a resource's replacement has by its options and its type."""
        node, schema = self.resources[address], self.schema(self.resources[address].address.type)
        if node.options.replacement is not Replacement.DEFAULT:
            return node.options.replacement
        first = schema is not None and schema.create_first_default
        return Replacement.CREATE_FIRST if first else Replacement.DELETE_FIRST

    def gone(self) -> list[LedgerObject]:
        """Return objects that no declared address is bound to and of which something is left, by number.

        What may be an instance of a loop whose items are not known yet is not gone.
        """
        return [
            obj
            for number, obj in sorted(self.state.objects.items())
            if number not in self.address_of
            and (obj.generations or obj.pending or obj.suspect)
            and not self.loop_of(obj)
        ]

    def is_late(self, obj: LedgerObject) -> bool:
        """Return whether an object stays only until more is known.

        It may be an instance of a loop whose items are not known yet, waits for such a loop, or lives in a provider
        instance that cannot be opened yet.
        """
        decision = self.decisions.get(self.address_of.get(obj.id, ""))
        waits_for = decision.waits_for if decision is not None and decision.change is Change.DEFERRED else ()
        graph = self.graph
        return bool(self.loop_of(obj)) or any(n in graph.providers or n in graph.collections for n in waits_for)

    def loop_of(self, obj: LedgerObject) -> str:
        """Return the loop, whose items are not known yet, that an object may be an instance of, or an empty text."""
        if not self.templates or "[" not in obj.address:
            return ""
        address = parse_address(obj.address)
        return next((loop for template, loop in self.templates if is_instance(address, template)), "")


def prepare(sheet: Sheet) -> None:
    """Fill the sheet's resources and bindings."""
    sheet.resources = dict(sheet.graph.resources)
    sheet.uses, sheet.users = sheet.graph.uses, sheet.graph.users
    closed = {name: each for name, each in sheet.graph.collections.items() if name not in sheet.items}
    sheet.templates = tuple(
        (node.address, name) for name, each in closed.items() for node in inside(each.body).values()
    )
    _follow(sheet)
    _revive(sheet)
    for address, node in sheet.resources.items():
        obj = _bind(sheet, address, node)
        sheet.bound[address] = obj
        if obj is not None:
            sheet.address_of[obj.id] = address
    _hold_uses(sheet)


def _follow(sheet: Sheet) -> None:
    """Let what holds refer to follow `moved_from`, as what they are keyed by does."""
    if not sheet.holds.in_force:
        return
    later: dict[str, str] = {}
    prefix, resources = f"{sheet.graph.unit}/", sheet.graph.resources
    for address, node in resources.items():
        for source in node.options.moved_from:
            if source not in resources:
                later.setdefault(f"{prefix}{source}", f"{prefix}{address}")

    def moved(reference: Reference) -> Reference:
        return Reference(later.get(reference.address, reference.address), reference.path)

    def followed(hold: Hold) -> Hold:
        declaration = None if hold.declaration is None else substitute(hold.declaration, moved)
        return replace(hold, values=substitute(hold.values, moved), declaration=declaration)

    if later:
        holds = sheet.holds
        holds.in_force = {key: followed(hold) for key, hold in holds.in_force.items()}
        holds.new = {key: followed(hold) for key, hold in holds.new.items()}


def _revive(sheet: Sheet) -> None:
    """Add what declaration holds stand for, each after everything that it refers to."""
    held = {
        key[1:]: hold.declaration
        for key, hold in sheet.holds.in_force.items()
        if hold.declaration is not None and key[:1] == "a"
    }
    if not held:
        return
    known = {*sheet.graph.nodes, *held}
    nodes, uses = {}, {}
    for address, declaration in held.items():
        nodes[address], uses[address] = (
            declared(address, declaration),
            own_nodes(sheet, declaration.get("inputs", EMPTY)),
        )
        if not known.issuperset(uses[address]):
            request = declaration.get("request", EMPTY)
            sheet.as_sent.setdefault(address, set()).update(uses[address])
            nodes[address], uses[address] = declared(address, declaration.with_(inputs=request)), ()
    users = {name: list(found) for name, found in sheet.users.items()}
    for address in topological(uses):
        sheet.resources[address] = nodes[address]
        sheet.revived[address] = f"a{address}"
        for name in uses[address]:
            users.setdefault(name, []).append(address)
    sheet.uses = {**sheet.uses, **uses}
    sheet.users = {name: tuple(found) for name, found in users.items()}


def _hold_uses(sheet: Sheet) -> None:
    """Let resources use what their held values refer to, and no more what those stand in the place of."""
    if not sheet.holds.waiting and not any(hold.values for hold in sheet.holds.in_force.values()):
        return
    nodes = {*sheet.graph.nodes, *sheet.resources}
    _as_last_sent(sheet, lambda used: not nodes.issuperset(used))
    uses = _held_uses(sheet)
    if has_cycle(uses):
        _as_last_sent(sheet, bool)
        return
    if uses == sheet.uses:
        return
    users: dict[str, list[str]] = {}
    for address, found in uses.items():
        for used_one in found:
            users.setdefault(used_one, []).append(address)
    sheet.uses, sheet.users = uses, {name: tuple(found) for name, found in users.items()}


def _held_uses(sheet: Sheet) -> dict[str, tuple[str, ...]]:
    uses = dict(sheet.uses)
    for address, node in sheet.resources.items():
        obj = sheet.bound[address]
        held = sheet.holds.of(address, None if obj is None else obj.id, node.options.moved_from)
        if held is not None and held.values:
            used = {*own_nodes(sheet, with_values(node.inputs, held)), *node.options.depends_on}
            instances = {name for name in uses.get(address, ()) if name in sheet.graph.providers}
            uses[address] = tuple(sorted((used | instances) & uses.keys()))
    return uses


def _as_last_sent(sheet: Sheet, leads_nowhere: Callable[[tuple[str, ...]], bool]) -> None:
    """Hold values that cannot be had from what they refer to as they were last sent.

    What they refer to may be no more, may live in another unit, or may use them itself by now.
    """
    held = sheet.holds.in_force = dict(sheet.holds.in_force)
    for key, hold in held.items():
        obj = sheet.state.objects.get(int(key[1:])) if key[:1] == "o" else None
        if obj is None:
            continue
        values, now = dict(hold.values), obj.now
        for path, value in hold.values.items():
            names = own_nodes(sheet, Map(value=value))
            if leads_nowhere(names) and now is None:
                # It vanished, and with it what was sent: what is made anew is as the source says.
                del values[path]
                address = sheet.address_of.get(obj.id, obj.address)
                detail = f"{address}: the held `{path}` led to {', '.join(names)}; now the source counts."
                sheet.note(diagnose("F371", detail, severity=Severity.WARNING, address=address, value=path))
            elif leads_nowhere(names) and now is not None:
                sent, said = at(now.request, parse_path(path)), at(now.wish, parse_path(path))
                names += () if said is MISSING else own_nodes(sheet, Map(value=said))
                sheet.as_sent.setdefault(sheet.address_of.get(int(key[1:]), ""), set()).update(names)
                values[path] = None if sent is MISSING else sent
        if values != dict(hold.values):
            held[key] = replace(hold, values=Map(values))


def own_nodes(sheet: Sheet, inputs: Map) -> tuple[str, ...]:
    """Return own nodes that inputs refer to."""
    found: dict[Reference, None] = {}
    scan(inputs, found)
    prefix = f"{sheet.graph.unit}/"
    return tuple(sorted({r.address[len(prefix) :] for r in found if r.address.startswith(prefix)}))


def _bind(sheet: Sheet, address: str, node: Resource) -> LedgerObject | None:
    state = sheet.state
    obj = state.object_at(address)
    if node.options.moved_from and not (obj is not None and (obj.generations or obj.pending)):
        for source in node.options.moved_from:
            old = state.by_address.get(source)
            if old is None or source in sheet.resources or state.objects[old].type != node.address.type:
                continue
            sheet.moves[address] = source
            return state.objects[old]
    return obj if obj is None or obj.type == node.address.type else None


def plain_key(key: str) -> Any:
    """Return the object number of a key `o<number>`, or the address of `a<address>`."""
    return int(key[1:]) if key[:1] == "o" else key[1:]
