"""Random histories of declarations for laws about rollbacks: changes as edits, replayed with or without one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st

from firma.core.ledger.state import Hold
from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import PermanentError
from firma.core.model.expression import Reference
from firma.core.model.node import Node
from firma.core.model.value import EMPTY, Map, freeze
from firma.core.plan.compare import MISSING, at, put
from firma.core.trust.undo import Undo, Wanted
from plan_world import SCHEMAS, UNIT, Performer, plan_of, ref, resource

NAMES = ("a", "b", "c", "d")
PATHS = (("v",), ("k",), ("tags", "x"), ("tags", "y"), ("one",))
WANTED = Wanted(fields={"owner": "ana"}, unit=parse_unit(UNIT), schemas=SCHEMAS.get)
ROUNDS = 8

Declared = Mapping[str, Map]


@dataclass(frozen=True)
class Edit:
    """One edit of the source: a name is declared (inputs) or dropped (None), or one of its values is set."""

    name: str
    path: tuple[str, ...] = ()
    value: Any = None

    def on(self, source: Declared) -> Declared:
        """Return the source after the edit, which changes nothing where it cannot be made."""
        if not self.path:
            rest = {name: inputs for name, inputs in source.items() if name != self.name}
            return rest if self.value is None else {**rest, self.name: self.value}
        if self.name not in source:
            return source
        inputs: Any = source[self.name]
        if len(self.path) > 1 and at(inputs, self.path[:1]) is MISSING and self.value is not MISSING:
            inputs = put(inputs, self.path[:1], EMPTY)
        return {**source, self.name: put(inputs, self.path, self.value)}

    def meets(self, other: Edit) -> bool:
        """Whether both edit the same."""
        return self.name == other.name and all(a == b for a, b in zip(self.path[:1], other.path[:1], strict=False))


Step = tuple[Edit, ...]


def address(name: str) -> str:
    return f"t.Plain:{name}"


def is_sound(source: Declared) -> bool:
    """Whether everything that is referred to is declared."""
    return all(
        value.address.rpartition(":")[2] in source
        for inputs in source.values()
        for value in inputs.values()
        if isinstance(value, Reference)
    )


def nodes(source: Declared) -> list[Node]:
    return [resource(address(name), **dict(inputs.items())) for name, inputs in sorted(source.items())]


def replayed(steps: Sequence[Step], skip: int = -1) -> Declared:
    """Return the source after all steps but one."""
    source: Declared = {}
    for number, step in enumerate(steps):
        for edit in step if number != skip else ():
            source = edit.on(source)
    return source


# -- strategies -------------------------------------------------------------------------------------------------------
def _values(name: str, path: tuple[str, ...]) -> st.SearchStrategy[Any]:
    if path == ("one",):
        earlier = [ref(address(other), "arn") for other in NAMES if other < name]
        return st.sampled_from([MISSING, "plain", *earlier])
    if path[0] == "tags":
        return st.sampled_from(["1", "2", "3"])
    return st.sampled_from([1, 2, 3])


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    name = draw(st.sampled_from(NAMES))
    what = draw(st.sampled_from(("set", "set", "set", "declare", "drop")))
    if what == "drop":
        return Edit(name)
    if what == "declare":
        inputs: Any = Map(v=draw(_values(name, ("v",))), tags=Map(x="1", y="1"))
        return Edit(name, (), put(inputs, ("one",), draw(_values(name, ("one",)))))
    path = draw(st.sampled_from(PATHS))
    return Edit(name, path, draw(_values(name, path)))


@st.composite
def histories(draw: st.DrawFn, steps_max: int = 5) -> tuple[Step, ...]:
    """Histories of sound sources; edits that change nothing are left out, since no ledger can know of them."""
    first: Any = Map(v=1, k=1, tags=Map(x="1", y="1"))
    using = first.with_(one=ref(address("a"), "arn"))
    steps: list[Step] = [(Edit("a", (), first), Edit("b", (), using), Edit("c", (), first))]
    source = replayed(steps)
    for _ in range(draw(st.integers(1, steps_max))):
        step: list[Edit] = []
        for edit in draw(st.lists(edits(), min_size=1, max_size=3)):
            after = edit.on(source)
            declares_again = not edit.path and edit.value is not None and edit.name in source
            # What cancels out within one change leaves no trace: nothing is edited twice.
            again = declares_again or any(edit.meets(other) for other in step)
            if after != source and is_sound(after) and not again:
                step.append(edit)
                source = after
        before = replayed(steps)
        if step and before != source:
            steps.append(tuple(step))
        else:
            source = before
    return tuple(steps)


# -- worlds -----------------------------------------------------------------------------------------------------------
@dataclass
class Told:
    """A history that was applied: the world, the plans of each change, and the head after each."""

    world: Performer = field(default_factory=Performer)
    plans: list[str] = field(default_factory=list)
    changes: list[frozenset[str]] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    source: Declared = field(default_factory=dict)

    def apply(self, source: Declared, holds: Sequence[Hold] = ()) -> frozenset[str]:
        """Plan and apply until nothing is left; return the digests of the plans."""
        self.source = source
        made = set()
        new: Sequence[Hold] = holds
        for _ in range(ROUNDS):
            plan = plan_of(self.world.state, nodes(source), holds=new)
            new = ()
            if plan.is_empty and not plan.deferred:
                break
            self.world.apply(plan)
            made.add(plan.digest)
        else:
            raise AssertionError("nothing settles")
        self.changes.append(frozenset(made))
        self.heads.append(self.world.state.seq)
        return frozenset(made)

    def declared(self) -> dict[str, Map]:
        """Return what lives, as it was declared."""
        return {
            o.address.rpartition(":")[2]: o.now.wish for o in self.world.state.objects.values() if o.now is not None
        }


def told(steps: Sequence[Step]) -> Told:
    """Return a world in which each step was applied."""
    found = Told()
    for number in range(len(steps)):
        found.apply(replayed(steps[: number + 1]))
    return found


def plain(source: Mapping[str, Map]) -> dict[str, Any]:
    """Return declarations without what is given as nothing."""
    found = {}
    for name, inputs in source.items():
        tags = inputs.get("tags", EMPTY)
        given = {key: value for key, value in inputs.items() if value is not None and key != "tags"}
        found[name] = (freeze(given), tags or EMPTY)
    return found


Undoer = Callable[..., Undo]


def taken_back(found: Told, number: int, undoer: Undoer, **more: Any) -> Undo | None:
    """Return what takes a change back; None where there is nothing to take back."""
    wanted = replace(WANTED, **more)
    change_of = {plan: str(index) for index, plans in enumerate(found.changes) for plan in plans}
    try:
        return undoer(found.world.log, found.world.state, found.changes[number], replace(wanted, change_of=change_of))
    except PermanentError:
        return None
