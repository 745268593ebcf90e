"""The scope of a partial plan (decision 15): what was named, what that needs, what is held back; decides no change.

A whole plan is decided first, so that nothing is planned otherwise because it is planned alone; then everything that is
not in scope is taken out. What a change needs is in scope with it, or the change is not:

| a change of | needs the change of |
| --- | --- |
| whatever | what it uses, directly or through look-ups, outputs and provider instances, and what it waits for |
| a thing that is deleted or replaced | what uses it, as recorded |
| a thing that takes a given name | what has that name |
| something that is not declared | what names it as its earlier address |

Targets bring in what they need; an exclude takes out what needs it. So the scope is closed either way, and partial
plans, whatever their order, come to what the whole one comes to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from firma.core.model.address import Address, AddressError, Unit, parse_address, quote
from firma.core.model.value import Map, Unknown
from firma.core.plan.emit import Draught
from firma.core.plan.plan import Act, Action, Operation, Scope
from firma.core.plan.sheet import Sheet

OUTPUT = "output"
"""The action under which an output is held back."""


# -- patterns ---------------------------------------------------------------------------------------------------------
def covers(pattern: str, unit: Unit, address: str) -> bool:
    """Return whether a pattern names an address of a unit.

    A pattern is an address in any of its forms (with or without key), a component (`web/`), or a type; `*` stands for
    any text; a unit may stand before it (`payments@prod/web/`), and alone with its slash it is everything of that unit.
    """
    return covering((pattern,), unit)(address)


def covering(patterns: Iterable[str], unit: Unit) -> Callable[[str], bool]:
    """Return what says whether any of many patterns names an address of a unit: those without `*` are looked up."""
    prefixes = (f"{unit}/", f"{unit.short}/")
    given = frozenset(patterns)
    if not given.isdisjoint(prefixes):
        return lambda _: True
    bare = {_bare(pattern, prefixes) for pattern in given}
    plain = frozenset(pattern for pattern in bare if "*" not in pattern)
    wild = [_expression(pattern) for pattern in sorted(bare - plain)]

    def covered(address: str) -> bool:
        texts = forms(address)
        return not plain.isdisjoint(texts) or any(form.fullmatch(text) for form in wild for text in texts)

    return covered


def _bare(pattern: str, prefixes: tuple[str, str]) -> str:
    """Return a pattern without the unit that stands before it."""
    return next((pattern.removeprefix(prefix) for prefix in prefixes if pattern.startswith(prefix)), pattern)


@lru_cache(maxsize=256)
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, pattern.split("*"))), re.DOTALL)


@lru_cache(maxsize=65536)
def forms(text: str) -> frozenset[str]:
    """Return every text that names an address: itself, shorter forms, its components, its type."""
    try:
        address = parse_address(text)
    except AddressError:
        return frozenset({text})
    return frozenset({text, address.type, quote(address.type), *_names(address), *_components(address)})


def _names(address: Address) -> Iterator[str]:
    inside = "".join(f"{quote(part)}/" for part in address.components)
    kind, last = quote(address.type), address.type.rpartition(".")[2]
    tails = {quote(address.name)} | ({f"{quote(address.name)}[{quote(address.key)}]"} if address.key else set())
    for tail in tails:
        yield from (tail, f"{inside}{tail}", f"{kind}:{tail}", f"{last}:{tail}", f"{inside}{kind}:{tail}")


def _components(address: Address) -> Iterator[str]:
    inside = ""
    for part in address.components:
        inside += f"{quote(part)}/"
        yield inside


def known_names(sheet: Sheet) -> tuple[str, ...]:
    """Return what a pattern may name: declared, there without being declared, there once, and earlier addresses."""
    found = {
        *sheet.resources,
        *sheet.graph.collections,
        *sheet.moves.values(),
        *sheet.state.by_address,
        *sheet.state.incarnations,
    }
    return tuple(sorted(found | {obj.address for obj in sheet.gone() if obj.address}))


def unmatched(patterns: Iterable[str], unit: Unit, names: Iterable[str]) -> frozenset[str]:
    """Return the patterns that name nothing of a unit."""
    known, prefixes = tuple(names), (f"{unit}/", f"{unit.short}/")
    every = {text for name in known for text in forms(name)}
    return frozenset(
        pattern
        for pattern in patterns
        if pattern not in prefixes
        and (bare := _bare(pattern, prefixes)) not in every
        and ("*" not in bare or not any(map(_expression(bare).fullmatch, every)))
    )


# -- narrowing --------------------------------------------------------------------------------------------------------
def narrow(sheet: Sheet, draught: Draught, outputs: Map, wish: Scope) -> tuple[Scope, Map]:
    """Take out of a plan in the making what is out of scope; return the scope as it is recorded, and planned outputs.

    An output that is held back is what is recorded, or unknown where nothing is.
    """
    work = _Narrowing(sheet, draught, wish)
    inside = work.inside()
    held = tuple((name, work.action(name)) for name in sorted(work.names - inside))
    for key, op in list(draught.operations.items()):
        if _name(op) not in inside:
            draught.drop(key)
    for name, _ in held:
        draught.changes.pop(name, None)
        draught.deferred.pop(name, None)
    if not sheet.resources:
        _say_named(draught)
    added = tuple(sorted(name for name in inside - work.named if name in draught.changes))
    made = Scope(targets=wish.targets, excludes=wish.excludes, added=added if wish.targets else (), held=held)
    return made, _given(sheet, outputs, held)


def _say_named(draught: Draught) -> None:
    """Give the reason of deletions where a part of a unit is destroyed."""
    for name, change in draught.changes.items():
        if change.action is Action.DELETE:
            draught.changes[name] = replace(change, why="it is in the scope of what is to be destroyed")


def _given(sheet: Sheet, outputs: Map, held: tuple[tuple[str, str], ...]) -> Map:
    given = dict(outputs.items())
    for address, action in held:
        node = sheet.graph.outputs.get(address)
        if node is not None and action == OUTPUT:
            recorded = sheet.state.outputs.get(node.address.name)
            given[node.address.name] = Unknown(address) if recorded is None else recorded[0]
    return Map(given)


def hold_keys(sheet: Sheet, scope: Scope) -> set[str]:
    """Return the keys of the read set by which a new hold on something that was named makes the plan stale."""
    if not scope.targets:
        return set()
    found: set[str] = set()
    covered = covering(scope.targets, sheet.graph.unit)
    for address, node in sheet.resources.items():
        obj = sheet.bound[address]
        if covered(address):
            found |= {f"h:a{name}" for name in (address, *node.options.moved_from)}
            found |= set() if obj is None else {f"h:o{obj.id}"}
    return found


def _name(op: Operation) -> str:
    """Return what an operation is about, as changes and deferrals call it."""
    return op.address or (op.key if op.object is None else f"#{op.object}")


class _Narrowing:
    def __init__(self, sheet: Sheet, draught: Draught, wish: Scope) -> None:
        self.sheet, self.draught, self.wish = sheet, draught, wish
        self.by_name: dict[str, list[Operation]] = {}
        for op in draught.operations.values():
            self.by_name.setdefault(_name(op), []).append(op)
        self.names = {*self.by_name, *draught.deferred}
        self.declared_by = {
            source: address for address, node in sheet.resources.items() for source in node.options.moved_from
        }
        self.having = self._deletions_by_identifier()
        self.keepers: dict[tuple[int, str], set[str]] = {}
        for op in draught.operations.values():
            for pair in op.kept:
                self.keepers.setdefault(pair, set()).add(_name(op))
        covered = covering(wish.targets, sheet.graph.unit)
        self.named = {name for name in self.names if wish.targets and self._is_named(name, covered)}
        self.needs: dict[str, set[str]] = {name: self._needs(name) for name in sorted(self.names)}

    def inside(self) -> set[str]:
        """Return the names that are in scope."""
        wish = self.wish
        if wish.targets:
            found = _closed(self.named, self.needs)
            found |= {name for name in self.names if self._is_output(name) and self._follows(name, found)}
        else:
            found = set(self.names)
        covered = covering(wish.excludes, self.sheet.graph.unit)
        out = {name for name in self.names if wish.excludes and self._is_named(name, covered)}
        out |= {name for name in self.names if self._is_withheld(name)}
        users: dict[str, set[str]] = {}
        for name, needed in self.needs.items():
            for other in needed:
                users.setdefault(other, set()).add(name)
        return found - _closed(out, users)

    def action(self, name: str) -> str:
        """Return what would happen to a name, in one word."""
        change = self.draught.changes.get(name)
        if change is not None:
            return change.action.value
        if self._is_output(name):
            return OUTPUT
        ops = self.by_name.get(name, ())
        return ops[0].act.value if ops else "defer"

    def _follows(self, output: str, found: set[str]) -> bool:
        return bool(self.needs[output]) and self.needs[output] <= found

    def _is_output(self, name: str) -> bool:
        return name in self.sheet.graph.outputs or any(op.act is Act.OUTPUT for op in self.by_name.get(name, ()))

    def _is_named(self, name: str, covered: Callable[[str], bool]) -> bool:
        if self._is_output(name) or name in self.sheet.graph.lookups:
            return False
        called = (name, self.sheet.moves[name]) if name in self.sheet.moves else (name,)
        return any(map(covered, called))

    def _is_withheld(self, name: str) -> bool:
        """Return whether something is to be given what another unit of the same plan holds back."""
        sheet = self.sheet
        rest, seen = [name], {name}
        while rest and sheet.upstreams.withheld:
            one = rest.pop()
            if not sheet.upstreams.withheld.isdisjoint(sheet.graph.foreign.get(one, ())):
                return True
            more = [used for used in sheet.uses.get(one, ()) if used not in sheet.resources and used not in seen]
            seen.update(more)
            rest += more
        return False

    # -- needs --------------------------------------------------------------------------------------------------------
    def _needs(self, name: str) -> set[str]:
        sheet, found = self.sheet, set(self._used(name))
        deferred = self.draught.deferred.get(name)
        if deferred is not None:
            found |= set(deferred.waits_for)
        node = sheet.resources.get(name)
        if node is not None:
            found |= set(node.options.moved_from)
        else:
            found |= {self.declared_by[name]} if name in self.declared_by else set()
            # What a loop no longer makes goes because of what its collection is read from.
            found |= {used for loop in sheet.graph.collections if name.endswith("]") for used in self._used(loop)}
        for op in self.by_name.get(name, ()):
            found |= self._needs_of(op)
        return (found & self.names) - {name}

    def _used(self, name: str) -> Iterator[str]:
        """Yield what a declared node uses: resources through everything else, and the look-ups on the way."""
        rest, seen = [name], {name}
        while rest:
            for used in self.sheet.uses.get(rest.pop(), ()):
                if used in seen:
                    continue
                seen.add(used)
                yield used
                if used not in self.sheet.resources:
                    rest.append(used)

    def _needs_of(self, op: Operation) -> set[str]:
        sheet = self.sheet
        if op.act is Act.CREATE:
            schema = sheet.schema(op.type)
            given = None if schema is None or schema.name is None else op.desired.get(schema.name.attribute)
            return set(self.having.get((op.type, given), ())) if isinstance(given, str) else set()
        if op.act is not Act.DELETE or op.object is None:
            return set()
        users = {self._name_of(number) for number in sheet.state.users(op.object, op.generation)}
        return users | self.keepers.get((op.object, op.generation), set())

    def _name_of(self, number: int) -> str:
        return self.sheet.address_of.get(number, self.sheet.state.objects[number].address) or f"#{number}"

    def _deletions_by_identifier(self) -> Mapping[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for name, ops in self.by_name.items():
            for op in ops:
                if op.act is Act.DELETE and op.object is not None:
                    generation = self.sheet.state.objects[op.object].generations.get(op.generation)
                    if generation is not None:
                        found.setdefault((op.type, generation.identifier), []).append(name)
        return found


def _closed(start: Iterable[str], edges: Mapping[str, set[str]]) -> set[str]:
    """Return everything that is reached from somewhere, itself included."""
    found = set(start)
    rest = list(found)
    while rest:
        more = edges.get(rest.pop(), set()) - found
        found |= more
        rest += more
    return found
