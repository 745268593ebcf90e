"""Moves between units: which the source asks for, which are on their way, and what forbids one; moves nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from firma.core.graph.build import build
from firma.core.graph.graph import Graph
from firma.core.ledger.crossing import is_sealed
from firma.core.ledger.folding import fold
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import Address, AddressError, Unit, parse_address, parse_unit
from firma.core.model.codec import from_tagged
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.expression import references
from firma.core.model.node import Node, ProviderInstance, Resource, UnitDocument
from firma.core.model.value import EMPTY, Map
from firma.core.plan.acts import Crossing, short
from firma.core.plan.plan import Plan
from firma.core.plan.renames import coming_of, going_of, suggestions
from firma.core.plan.sheet import Sheet, Underway
from firma.engine.claims import had_elsewhere, is_taken, rivals
from firma.engine.context import Context
from firma.engine.naming import units_of
from firma.engine.templates import declares, resource_at, templates
from firma.engine.unrolling import comes_from_elsewhere, items_living, late, unrolled
from firma.engine.wish import Wish

Documents = Mapping[Unit, UnitDocument]

SHOWN_MAX = 5
"""How many addresses a note names."""


@dataclass(slots=True)
class Crossings:
    """What moves now, and per unit what would move if the other unit were planned, too."""

    now: list[Crossing] = field(default_factory=list)
    later: list[Crossing] = field(default_factory=list)
    notes: list[Diagnostic] = field(default_factory=list)
    used: dict[str, dict[str, str]] = field(default_factory=dict)
    """Per unit, what something that went to another unit still uses there as it was applied -> that."""
    problems: list[Diagnostic] = field(default_factory=list)
    """Why nothing may move, nor be made in the place of what moves: one thing is claimed by several."""

    def underway(self, unit: str) -> Underway:
        """Return what planning one unit has to leave alone."""
        away = {one.source: f"{one.taker}/{one.target}" for one in self.later if one.giver == unit and not one.is_given}
        coming = {one.target: f"{one.giver}/{one.source}" for one in self.later if one.taker == unit}
        return Underway(away, coming, self.used.get(unit, {}))

    def postpone(self) -> None:
        """Let nothing move now: another kind of plan was asked for."""
        self.later, self.now = [*self.later, *self.now], []


async def crossings_of(context: Context, documents: Documents, units: Sequence[Unit], wish: Wish) -> Crossings:
    """Return the moves between units that the source asks for, or that are on their way, for these units.

    In a destruction only what is on its way still moves, so that it is destroyed where it goes. Other plans than that
    of the source, and partial ones, move nothing. Raises FirmaError where a ledger cannot be read.
    """
    found, chosen = Crossings(), {*map(str, units)}
    givers: set[str] = set()
    contested: list[tuple[frozenset[str], Diagnostic]] = []
    asked = [] if wish.destroy else await _asked(context, documents, found.notes, givers, contested)
    found.problems = [one for about, one in (*rivals(asked), *contested) if about & chosen]
    named = chosen | givers
    given = await on_the_way(context, sorted(named))
    found.used = {unit: await _still_used(context, unit, given) for unit in sorted(chosen)}
    comes = {(one.taker, one.target) for one in given}  # what is on its way arrives before anything else is claimed
    for one in [*given, *(one for one in asked if (one.taker, one.target) not in comes)]:
        if one.taker in chosen and (one.is_given or one.giver in chosen):
            found.now.append(one)
        elif one.taker in chosen or one.giver in chosen:
            found.later.append(one)
            if not one.is_given:
                detail = f"{short(one.giver)}/{one.source} goes to {short(one.taker)}/{one.target}"
                found.notes.append(_note("F943", detail, one))
    if wish.kind != "plan" or wish.scope:
        found.postpone()
    if wish.kind != "plan":
        found.problems = []  # no declaration gets anything now
    return found


def _note(code: str, detail: str, one: Crossing) -> Diagnostic:
    return diagnose(code, detail, severity=Severity.WARNING, address=one.target, place=one.place)


async def _asked(
    context: Context,
    documents: Documents,
    notes: list[Diagnostic],
    givers: set[str],
    contested: list[tuple[frozenset[str], Diagnostic]],
) -> list[Crossing]:
    """Return what the source asks for; `givers` gets units that are named and may have given it already.

    `contested` gets what others have already, each with the units that it is about.
    """
    found: list[Crossing] = []
    if not any(map(comes_from_elsewhere, _everything(documents))):
        return found
    known = [*documents, *await units_of(context)]
    sources = {unit: unrolled(document) for unit, document in documents.items()}
    for unit, document in sources.items():
        for node in (*document.nodes, *await _of_loops(context, sources, known, unit, notes)):
            if not isinstance(node, Resource) or not comes_from_elsewhere(node):
                continue
            one = await _claim(context, sources, known, unit, node, notes=notes, givers=givers)
            if isinstance(one, Crossing):
                found.append(one)
            elif one is not None:
                contested.append(one)
    return found


def _everything(documents: Documents) -> Iterator[Node]:
    return (node for document in documents.values() for node in (*document.nodes, *templates(document)))


async def _of_loops(
    context: Context, documents: Documents, known: Sequence[Unit], unit: Unit, notes: list[Diagnostic]
) -> list[Resource]:
    """Return what loops without known items take from other units; F258 where both units have such a loop."""
    found: list[Resource] = []
    for node in late(documents[unit]):
        for source in node.options.moved_from:
            giver, inner = _in_unit(source, unit, known)
            if giver is None:
                continue
            living = [*items_living(node, source, inner, (await context.ledger(str(giver))).state)]
            document = documents.get(giver)
            stays = [] if document is None else [name for _, name in living if declares(document, name)]
            found += [one for one, name in living if name not in stays]
            unsure = [name for name in stays if all(str(other.address) != name for other in documents[giver].nodes)]
            if unsure:
                detail = f"{unit.short}/{node.address} and {giver.short} both loop over {', '.join(unsure[:SHOWN_MAX])}"
                detail += f" and {len(unsure) - SHOWN_MAX} more" if len(unsure) > SHOWN_MAX else ""
                notes.append(_warning("F258", detail, node, value=source))
    return found


def _warning(code: str, detail: str, node: Resource, value: str) -> Diagnostic:
    return diagnose(code, detail, severity=Severity.WARNING, address=str(node.address), place=node.place, value=value)


async def _claim(
    context: Context,
    documents: Documents,
    known: Sequence[Unit],
    unit: Unit,
    node: Resource,
    *,
    notes: list[Diagnostic],
    givers: set[str],
) -> Crossing | tuple[frozenset[str], Diagnostic] | None:
    """Return the move that one declaration asks for: its newest earlier address at which something of its type lives.

    Where nothing does, but what lived there is another declaration's by now, return that.

    An address of its own unit comes first: `network/aws.ec2.Vpc:main` is one in a component `network` where that is.
    """
    state, target = (await context.ledger(str(unit))).state, str(node.address)
    if is_taken(state, target):
        return None
    sources: list[tuple[str, str]] = []
    for source in node.options.moved_from:
        if is_taken(state, source):
            return None  # a move within the unit, or a note of it
        giver, inner = _in_unit(source, unit, known)
        sources.append((str(unit), source) if giver is None else (str(giver), inner))
        if giver is None:
            continue
        givers.add(str(giver))
        there = (await context.ledger(str(giver))).state
        obj = there.object_at(inner)
        if obj is None or obj.type != node.address.type or not is_taken(there, inner):
            continue
        document = documents.get(giver)
        if document is not None and any(str(other.address) == inner for other in document.nodes):
            detail = f"{target} names {giver.short}/{inner}, which is declared."
            notes.append(diagnose("F231", detail, severity=Severity.WARNING, address=target, place=node.place))
            return None
        crossing = Crossing(
            object=obj, giver=str(giver), source=inner, taker=str(unit), target=target, place=node.place
        )
        return complete(crossing, there, state)
    return await had_elsewhere(context, str(unit), node, sources)


def _in_unit(source: str, unit: Unit, known: Sequence[Unit]) -> tuple[Unit | None, str]:
    """Return the unit that the first part of an earlier address names, and the address within it."""
    address = parse_address(source)
    if not address.components:
        return None, ""
    try:
        giver = parse_unit(f"{address.components[0]}@{unit.environment}", project=unit.project)
    except AddressError:
        return None, ""
    if giver == unit or giver not in known:
        return None, ""
    return giver, str(Address(address.type, address.name, address.components[1:], address.key))


def complete(crossing: Crossing, giver: State, taker: State) -> Crossing:
    """Return a crossing with its provider instance, and with the number that it had before where it comes back."""
    former = crossing.object.former
    returns = former[1] if former is not None and former[0] == crossing.taker else 0
    recorded = recorded_instance(giver, crossing.object.provider)
    return replace(crossing, returns=returns if returns in taker.objects else 0, instance=recorded)


def recorded_instance(state: State, name: str) -> Map | None:
    """Return what the newest run that used a provider instance recorded of it: a Map of `kind` and `inputs`."""
    for lease in reversed(state.leases.values()):
        if name in lease.fields.get("instances", {}):
            kind, tagged = lease.fields["instances"][name]
            return Map(kind=kind, inputs=from_tagged(tagged))
    return None


async def on_the_way(context: Context, units: Iterable[str]) -> list[Crossing]:
    """Return what these units gave and no other unit has taken yet. Raises FirmaError."""
    found = []
    for unit in units:
        state = (await context.ledger(unit)).state
        for number, (taker, target) in sorted(state.departed.items()):
            there = (await context.ledger(taker)).state
            if (unit, number) in there.arrived:
                continue
            entries = await context.entries(unit)
            given = next(e for e in entries if e.kind == "moved" and e.object == number and "into" in e.fields)
            before = fold(entry for entry in entries if entry.seq < given.seq)
            obj = before.objects[number]
            one = Crossing(
                object=obj, giver=unit, source=given.fields["from"], taker=taker, target=target, is_given=True
            )
            found.append(complete(one, state, there))
    return found


async def _still_used(context: Context, unit: str, given: Sequence[Crossing]) -> dict[str, str]:
    """Return what of a unit is used by what went to others and was not applied there without it. Raises FirmaError.

    Its new source cannot refer to resources here; but what it was made with it uses until that source is applied.
    """
    found: dict[str, str] = {}
    state = (await context.ledger(unit)).state
    for number, (taker, _) in sorted(state.departed.items()):
        there, obj, seen = taker, None, {(unit, number)}
        key: tuple[str, int] | None = (unit, number)
        while key is not None:
            away = (await context.ledger(there)).state
            arrived = away.arrived.get(key)
            if arrived is None:
                obj = next((one.object for one in given if (one.giver, one.object.id) == key), None)
                break
            obj, key = away.objects[arrived], None
            if arrived in away.departed and (there, arrived) not in seen:
                key = (there, arrived)
                seen.add(key)
                there = away.departed[arrived][0]
        if obj is None or there == unit:
            continue
        for made in obj.generations.values():
            for reference in references(made.wish):
                if reference.address.startswith(f"{unit}/"):
                    found[reference.address.removeprefix(f"{unit}/")] = f"{short(there)}/{obj.address}"
    return found


def renames(sheets: Mapping[str, Sheet], plans: Mapping[str, Plan]) -> list[Diagnostic]:
    """Return notes of what looks like a rename, within units and between them (F245)."""
    going = [one for unit, sheet in sheets.items() for one in going_of(sheet, plans[unit].operations)]
    if not going:
        return []
    coming = [one for unit, sheet in sheets.items() for one in coming_of(sheet, plans[unit].operations)]
    return list(suggestions(going, coming))


# -- what forbids it --------------------------------------------------------------------------------------------------
def obstacles(
    crossing: Crossing,
    giver: State,
    taker: State,
    documents: Documents,
    graphs: Mapping[str, Graph],
    together: set[str],
) -> list[Diagnostic]:
    """Return why an object cannot go where it shall. `together` are addresses that go to the same unit with it."""
    obj = crossing.object
    found = [] if crossing.is_given else [*unsettled(obj, crossing.source), *_bound(crossing, giver)]
    there = taker.object_at(crossing.target)
    if parse_address(crossing.target).type != obj.type:
        detail = f"{crossing.source} is no {parse_address(crossing.target).type}"
        found.append(_problem("F249", detail, crossing))
    if there is not None and is_taken(taker, crossing.target):
        detail = f"object {there.id} lives at {short(crossing.taker)}/{crossing.target}"
        found.append(_problem("F246", detail, crossing))
    found += _instances(crossing, taker, documents)
    if not crossing.is_given and crossing.giver in graphs:
        found += stranded(crossing, graphs[crossing.giver], together)
    return found


def _problem(code: str, detail: str, crossing: Crossing) -> Diagnostic:
    return diagnose(code, detail, address=crossing.source, place=crossing.place, value=crossing.source)


def unsettled(obj: LedgerObject, address: str) -> list[Diagnostic]:
    """Return F248 where an earlier call has no known end."""
    if obj.pending:
        detail = f"entry {obj.pending[0]} about {address} has no recorded end"
    elif obj.suspect:
        detail = f"{address} has not been looked at since a late or unclear answer"
    else:
        return []
    return [diagnose("F248", detail, address=address, value=address)]


def _bound(crossing: Crossing, giver: State) -> list[Diagnostic]:
    obj, found = crossing.object, []
    if any(key in giver.holds for key in (f"o{obj.id}", f"a{crossing.source}")):
        detail = f"{crossing.source} is held: `firma rollback {short(crossing.giver)}/{crossing.source} --release`"
        found.append(_problem("F251", detail, crossing))
    if is_sealed(obj):
        found.append(_problem("F251", f"values of {crossing.source} are sealed, and the key is not here", crossing))
    return found


def _instances(crossing: Crossing, taker: State, documents: Documents) -> list[Diagnostic]:
    """F251 where its new declaration, or its new unit, has another provider instance: it would be made anew."""
    name = crossing.object.provider
    document = documents.get(parse_unit(crossing.taker))
    nodes = () if document is None else document.nodes
    declaration = None if document is None else resource_at(document, crossing.target)
    if declaration is not None and declaration.provider not in ("", name):
        wanted = declaration.provider
        detail = f"{crossing.target} is declared with the provider instance {wanted!r}, and it was made with {name!r}"
        return [_problem("F251", detail, crossing)]
    declared = next(
        (
            Map(kind=n.kind, inputs=n.inputs)
            for n in nodes
            if isinstance(n, ProviderInstance) and n.address.name == name
        ),
        None,
    )
    there = declared or recorded_instance(taker, name)
    mine = crossing.instance or Map(kind=name.partition(".")[0], inputs=EMPTY)
    if there is not None and there != mine:
        detail = f"the provider instance {name!r} is another one in {short(crossing.taker)}"
        return [_problem("F251", detail, crossing)]
    return []


def stranded(crossing: Crossing, graph: Graph, together: set[str]) -> list[Diagnostic]:
    """Return F250 where the source of the giver still refers to it, or it to what stays there."""
    address = crossing.source
    if address not in graph.nodes:
        return []
    left = [name for name in graph.users.get(address, ()) if name not in together]
    left += [name for name in graph.uses.get(address, ()) if name not in together and name not in graph.providers]
    if not left:
        return []
    names = ", ".join(sorted(left)[:5])
    unit = short(crossing.giver)
    return [_problem("F250", f"{address} and {names} of {unit} refer to each other in the source", crossing)]


def graphs_of(context: Context, documents: Documents, units: Iterable[str]) -> dict[str, Graph]:
    """Return the graphs of units that are declared."""
    named = {str(unit): document for unit, document in documents.items()}
    return {unit: build(named[unit], project=context.project.name) for unit in units if unit in named}
