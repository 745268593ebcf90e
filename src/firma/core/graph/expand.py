"""Expanding loops: a collection that is known now in, the nodes of its items out; knows no state and no provider.

An `Each` whose items are known stays in the graph without its body, so that its instances still use what gives the
collection. An instance has the item's key in its address; inside a loop that is itself an instance, the outer key comes
first. Inside a body, a reference to another node of the body is to the one of the same item; from outside, `every`,
`by_key` and `one` (the first step of a reference's path to the loop) say which are meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from firma.core.model.address import Address, AddressError, Path, check_segment, parse_address, quote
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.loop import BY_KEY, EVERY, ITEMS, KEY, KEYS, ONE, OUTSIDE, VALUE
from firma.core.model.node import Each, Lookup, Node, Output, ProviderInstance, Resource
from firma.core.model.value import Map, Sensitive, Value, ValueSet


def items_of(each: Each, value: Value) -> tuple[Map, tuple[Diagnostic, ...]]:
    """Return the items of a known collection by key, and what is wrong with them (F217, F235, F236)."""
    if value is None:
        return Map(), ()
    pairs: Iterable[tuple[Value, Value]]
    if isinstance(value, Map):
        pairs = value.items()
    elif isinstance(value, tuple | ValueSet):
        pairs = ((_by(item, each.by), item) for item in value)
    else:
        return Map(), (_wrong("F217", each, f"{each.address} is given {_kind(value)}."),)
    found: dict[str, Value] = {}
    wrong: dict[Diagnostic, None] = {}
    for given, item in pairs:
        key = _key(given)
        if not key:
            by = f" under {each.by!r}" if each.by else ""
            wrong[_wrong("F236", each, f"An item of {each.address} has {_kind(given)}{by} for a key.")] = None
        elif key in found:
            wrong[_wrong("F235", each, f"{each.address} has more than one item {key!r}.", value=key)] = None
        found[key] = item
    return Map(sorted(found.items())), tuple(wrong)


def _by(item: Value, by: str) -> Value:
    return item.get(by) if by and isinstance(item, Map) else item


def _key(given: Value) -> str:
    """Return the key that a value makes, or an empty text where it makes none."""
    if isinstance(given, bool) or not isinstance(given, str | int):
        return ""
    try:
        return check_segment(str(given))
    except AddressError:
        return ""


def _kind(value: Value) -> str:
    if isinstance(value, Sensitive):
        return "a sensitive value"
    if isinstance(value, str):
        return repr(value[:80])
    return {Map: "an object", tuple: "a list", ValueSet: "a set", type(None): "nothing"}.get(
        type(value), f"the value {value!r}"[:80]
    )


def _wrong(code: str, each: Each, detail: str, **more: str) -> Diagnostic:
    return diagnose(code, detail, address=str(each.address), place=each.place, **more)


def answer_of(items: Map) -> Map:
    """Return what references of instances find at their loop."""
    return Map({ITEMS: items, KEYS: Map(zip(items, items, strict=True))})


def keyed(address: Address, key: str) -> Address:
    """Return the address of an instance: the key of the item, after that of the outer loop's where there is one."""
    return replace(address, key=f"{quote(address.key)}/{quote(key)}" if address.key else key)


def is_instance(address: Address, template: Address) -> bool:
    """Return whether an address may be an instance of a node in the body of a loop that is not known yet."""
    if (address.components, address.type, address.name) != (template.components, template.type, template.name):
        return False
    return address.key.startswith(f"{quote(template.key)}/") if template.key else bool(address.key)


def inside(body: Iterable[Node]) -> dict[str, Node]:
    """Return everything that a body declares, loops inside it and their bodies too, by address."""
    found: dict[str, Node] = {}
    for node in body:
        found[str(node.address)] = node
        if isinstance(node, Each):
            found |= inside(node.body)
    return found


def expand(unit: str, nodes: Iterable[Node], items: Mapping[str, Map]) -> tuple[tuple[Node, ...], list[Diagnostic]]:
    """Return the nodes of a unit with loops expanded, by address of the loop, and what is wrong with references."""
    whole = tuple(nodes)
    expander = _Expander(f"{unit}/", {str(n.address): n for n in whole if isinstance(n, Each)}, items)
    return tuple(made for node in whole for made in expander.node(node)), expander.problems


@dataclass(slots=True)
class _Expander:
    prefix: str
    loops: Mapping[str, Each]
    items: Mapping[str, Map]
    problems: list[Diagnostic] = field(default_factory=list)
    homes: dict[str, str] = field(default_factory=dict)
    """What bodies of loops that are expanded declare -> the loop."""
    user: Node | None = None

    def __post_init__(self) -> None:
        for address in self.items:
            self.homes |= dict.fromkeys(inside(self.loops[address].body), address)

    def node(self, node: Node) -> Iterable[Node]:
        address = str(node.address)
        if isinstance(node, Each) and address in self.items:
            yield self._outside(replace(node, body=()))
            keys = list(self.items[address])
            for inner in node.body:
                for key in keys:
                    yield self._outside(self._instance(inner, _Inside(self.prefix, address, key, inside(node.body))))
        else:
            yield self._outside(node)

    def _instance(self, node: Node, one: _Inside) -> Node:
        moved = _contents(replace(node, address=keyed(node.address, one.key)), one.reference)
        if isinstance(moved, Each):
            return replace(moved, body=tuple(self._instance(inner, one) for inner in moved.body))
        if isinstance(moved, Resource) and (moved.options.depends_on or moved.options.moved_from):
            options = moved.options
            depends = tuple(one.name(name) for name in options.depends_on)
            former = tuple(_former(name, one.key) for name in options.moved_from)
            return replace(moved, options=replace(options, depends_on=depends, moved_from=former))
        return moved

    # -- from outside ---------------------------------------------------------------------------------------------
    def _outside(self, node: Node) -> Node:
        self.user = node
        made = _contents(node, self._meant)
        if isinstance(made, Each):
            return replace(made, body=tuple(self._outside(inner) for inner in made.body))
        if isinstance(made, Resource) and made.options.depends_on:
            names = [name for used in made.options.depends_on for name in self._all(used)]
            return replace(made, options=replace(made.options, depends_on=tuple(names)))
        return made

    def _all(self, name: str) -> list[str]:
        home = self.homes.get(name)
        if home is None:
            return [name]
        return [str(keyed(parse_address(name), key)) for key in self.items[home]]

    def _meant(self, reference: Reference) -> Value:
        address, path = reference.address.removeprefix(self.prefix), reference.path
        if not path or path[0] not in OUTSIDE or not reference.address.startswith(self.prefix):
            return reference
        if address in self.items:
            return self._instances(address, str(path[0]), path[1:])
        home = self.homes.get(address)
        if home is None:
            return reference
        if path[0] != EVERY:
            self._refuse("F237", f"{address} is inside of {home}: only `firma.every` goes through two loops.", address)
            return reference
        parts = [
            Reference(self._full(address, key), (EVERY, str(keyed(parse_address(str(path[1])), key)), *path[2:]))
            for key in self.items[home]
        ]
        return Call(Function.SPLICE, tuple(parts)) if parts else ()

    def _instances(self, loop: str, what: str, rest: Path) -> Value:
        items = self.items[loop]
        if what == ONE:
            key, name, path = str(rest[0]), str(rest[1]), rest[2:]
            if key not in items:
                known = ", ".join(list(items)[:10]) or "none"
                self._refuse("F238", f"{loop} has no item {key!r}; there are: {known}.", key)
            return Reference(self._full(name, key), path)
        name, path = str(rest[0]), rest[1:]
        found = {key: Reference(self._full(name, key), path) for key in items}
        return Map(found) if what == BY_KEY else tuple(found.values())

    def _full(self, name: str, key: str) -> str:
        return f"{self.prefix}{keyed(parse_address(name), key)}"

    def _refuse(self, code: str, detail: str, value: str) -> None:
        user = self.user
        address = "" if user is None else str(user.address)
        self.problems.append(
            diagnose(code, detail, address=address, place=None if user is None else user.place, value=value)
        )


@dataclass(frozen=True, slots=True)
class _Inside:
    """One item of a loop, as seen from inside its body."""

    prefix: str
    loop: str
    key: str
    names: Mapping[str, Node]

    def reference(self, reference: Reference) -> Value:
        if not reference.address.startswith(self.prefix):
            return reference
        address, path = reference.address[len(self.prefix) :], reference.path
        if address == self.loop and path:
            first = {VALUE: ITEMS, KEY: KEYS}.get(str(path[0]))
            return Reference(reference.address, (first, self.key, *path[1:])) if first else reference
        if address not in self.names:
            return reference
        if path and path[0] in OUTSIDE:  # all of a loop inside this one, for the same item of this one
            at = 2 if path[0] == ONE else 1
            path = (*path[:at], self.name(str(path[at])), *path[at + 1 :])
        return Reference(f"{self.prefix}{self.name(address)}", path)

    def name(self, address: str) -> str:
        return str(keyed(parse_address(address), self.key)) if address in self.names else address


def _former(name: str, key: str) -> str:
    """Return the earlier address of an instance: of the same item, unless the author names an instance."""
    address = parse_address(name)
    return name if address.key else str(keyed(address, key))


def _contents(node: Node, change: Callable[[Reference], Value]) -> Node:
    """Return a node with its references changed; those in a loop's body stay."""
    if isinstance(node, Resource | Lookup | ProviderInstance):
        return replace(node, inputs=substitute(node.inputs, change))
    if isinstance(node, Output):
        return replace(node, value=substitute(node.value, change))
    if isinstance(node, Each):
        return replace(node, collection=substitute(node.collection, change))
    return node


def substitute(value: Any, change: Callable[[Reference], Value]) -> Any:
    """Return a value with each reference, inside functions' arguments too, as `change` gives it."""
    match value:
        case Reference():
            return change(value)
        case Call(function=function):
            arguments = tuple(substitute(one, change) for one in value.arguments)
            if function is Function.SPLICE and all(type(one) is tuple for one in arguments):
                return tuple(item for one in arguments for item in one)
            return replace(value, arguments=arguments)
        case Opaque():
            return replace(value, arguments=tuple(substitute(one, change) for one in value.arguments))
        case Map():
            return type(value)({key: substitute(item, change) for key, item in value.items()})
        case tuple():
            return tuple(substitute(item, change) for item in value)
        case ValueSet():
            return ValueSet(tuple(substitute(item, change) for item in value.items))
        case Sensitive():
            return Sensitive(substitute(value.value, change))
        case _:
            return value
