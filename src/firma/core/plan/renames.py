"""Suggestions: a deletion and a creation that look like a rename; moves nothing, and is never more than a note.

Alike are two of the same type of which most properties are the same, names that Firma makes left out. Each thing is
named in one note at most: the pairs that are most alike come first. Two items of one loop are never a pair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from firma.core.model.address import Unit, parse_address
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.node import Resource
from firma.core.model.value import Map, is_known
from firma.core.plan.compare import equal
from firma.core.plan.decision import Change
from firma.core.plan.plan import Operation
from firma.core.plan.sheet import Sheet

LEAST: Final = 0.75
"""Share of all properties that must be the same."""

PAIRS_MAX: Final = 2_000
"""Most pairs of one type that are compared: beyond, nobody renames one by one."""


@dataclass(frozen=True, slots=True)
class Going:
    """A thing that is about to be deleted, and what it was made with."""

    unit: Unit
    address: str
    request: Map
    type: str

    def seen_from(self, unit: Unit) -> str:
        """Return its address as a `moved_from` in a unit names it."""
        if unit == self.unit:
            return self.address
        return f"{self.unit.short.rpartition('@')[0]}/{self.address}"


@dataclass(frozen=True, slots=True)
class Coming:
    """A resource that is about to be made."""

    unit: Unit
    address: str
    node: Resource
    desired: Map
    made_name: str = ""
    """The property that holds the name that Firma made, which is never the same."""


def suggestions(going: Iterable[Going], coming: Iterable[Coming]) -> Iterator[Diagnostic]:
    """Yield a note for each pair that looks like a rename (F245), at most one a thing."""
    left: dict[str, list[Going]] = {}
    for thing in going:
        left.setdefault(thing.type, []).append(thing)
    new: dict[str, list[Coming]] = {}
    for one in coming:
        new.setdefault(one.node.address.type, []).append(one)
    for kind in sorted(left.keys() & new.keys()):
        yield from _of_type(left[kind], new[kind])


def _of_type(going: list[Going], coming: list[Coming]) -> Iterator[Diagnostic]:
    if len(going) * len(coming) > PAIRS_MAX:
        return
    pairs = [(_alike(old, new), old, new) for old in going for new in coming if not _both_of_one_loop(old, new)]
    used: set[int] = set()
    for share, old, new in sorted((pair for pair in pairs if pair[0] >= LEAST), key=_order):
        if not used & {id(old), id(new)}:
            used |= {id(old), id(new)}
            yield _note(share, old, new)


def _order(pair: tuple[float, Going, Coming]) -> tuple[float, bool, float, str, str]:
    """The most alike first, in one unit before two, names that are alike before others."""
    share, old, new = pair
    names = SequenceMatcher(None, old.address, new.address).ratio()
    return -share, old.unit != new.unit, -names, f"{old.unit}/{old.address}", f"{new.unit}/{new.address}"


def _alike(old: Going, new: Coming) -> float:
    """Return the share of properties that are the same; what is not known yet counts as the same."""
    names = sorted({*old.request, *new.desired} - {new.made_name})
    if not names:
        return 1.0
    same = 0
    for name in names:
        one, other = old.request.get(name), new.desired.get(name)
        same += (name in old.request and name in new.desired) and (not is_known(other) or equal(one, other))
    return same / len(names)


def _note(share: float, old: Going, new: Coming) -> Diagnostic:
    words = "the same properties" if share == 1 else f"{round(share * 100)} % of its properties"
    name = old.seen_from(new.unit)
    return diagnose(
        "F245",
        f"{old.unit.short}/{old.address} goes, and {new.unit.short}/{new.address} is made with {words}",
        severity=Severity.WARNING,
        address=new.address,
        place=new.node.place,
        value=name,
        help=f'If it is the same thing, add moved_from=["{name}"] to {new.address}.',
    )


def _both_of_one_loop(old: Going, new: Coming) -> bool:
    """Return whether both are instances of one loop: their keys are its items', and none is renamed alone."""
    if old.unit != new.unit or "[" not in old.address or "[" not in new.address:
        return False
    one, other = parse_address(old.address), parse_address(new.address)
    return (one.components, one.type, one.name) == (other.components, other.type, other.name)


# -- in a plan --------------------------------------------------------------------------------------------------------
def going_of(sheet: Sheet, operations: Mapping[str, Operation]) -> list[Going]:
    """Return what a plan deletes for good."""
    return [
        Going(sheet.graph.unit, obj.address, obj.now.request, obj.type)
        for obj in sheet.gone()
        if obj.now is not None and f"delete {obj.address} {obj.current}" in operations
    ]


def coming_of(sheet: Sheet, operations: Mapping[str, Operation]) -> list[Coming]:
    """Return what a plan makes for the first time."""
    found = []
    for address, decision in sheet.decisions.items():
        if decision.change is not Change.CREATE or f"create {address}" not in operations or address in sheet.revived:
            continue
        node = sheet.resources[address]
        if node.options.moved_from:
            continue  # that it moves nothing is said already (F234)
        schema = sheet.schema(node.address.type)
        rule = schema.name.attribute if schema is not None and schema.name is not None and decision.made_name else ""
        found.append(Coming(sheet.graph.unit, address, node, decision.desired, rule))
    return found
