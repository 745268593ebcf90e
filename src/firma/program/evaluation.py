"""The evaluation under way: unit, scope, and everything declared so far; knows no Python of the author's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from firma.core.model.address import Address, Unit
from firma.core.model.expression import Opaque, Reference
from firma.core.model.node import Node, Resource, UnitDocument
from firma.core.model.place import Place
from firma.core.model.schema import Attribute, Kind
from firma.core.model.value import Value
from firma.program.placeholder import Mint, Now
from firma.program.problem import ProgramError, mistake

Decoy = Callable[[Reference, Kind], Any]
"""Gives a plain value in place of a placeholder, for the substitution check."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of a reference: kind and elements of its value, who gives it, and whether it must not be shown."""

    kind: Kind
    giver: str = ""
    sensitive: bool = False
    element: Attribute | None = None


@dataclass(frozen=True, slots=True)
class Defaults:
    """What `firma.defaults` carries for everything declared inside."""

    tags: tuple[tuple[str, Any], ...] = ()
    region: str = ""
    account: str = ""
    provider: str = ""
    protect: bool | None = None


NO_DEFAULTS = Defaults()


@dataclass(slots=True)
class UnitState:
    """What one stack has declared so far."""

    unit: Unit
    text: str
    components: tuple[str, ...] = ()
    defaults: Defaults = NO_DEFAULTS
    nodes: dict[str, Node] = field(default_factory=dict)
    sinks: list[dict[str, Node]] = field(default_factory=list)
    """Where declarations go: the unit's own nodes, or the body of the innermost `each`."""
    loops: dict[str, str] = field(default_factory=dict)
    """What bodies of loops declared, and the loop of each."""
    opaques: list[tuple[Opaque, Callable[..., Any]]] = field(default_factory=list)
    taken: dict[str, Place | None] = field(default_factory=dict)
    received: dict[str, Value] = field(default_factory=dict)
    """Outputs of other stacks that this one sees as values, by whole address."""

    def declare(self, address: Address, make: Callable[[Address], Node], place: Place | None) -> None:
        """Add a node. Raises ProgramError (F122) where its address is taken."""
        text = str(address)
        if text in self.taken:
            raise twice(self, text, place)
        self.taken[text] = place
        self.sinks[-1][text] = make(address)


def twice(state: UnitState, text: str, place: Place | None) -> ProgramError:
    """Return the error for an address that is declared a second time."""
    return mistake(
        "F122", f"`{state.text}/{text}` is declared twice", place=place, notes=(f"the first is at {state.taken[text]}",)
    )


@dataclass(slots=True)
class Evaluation:
    """One run of some stacks in one environment."""

    project: str
    environment: str
    mint: Mint = field(default_factory=Mint)
    decoy: Decoy | None = None
    state: UnitState | None = None
    facts: dict[Reference, Fact] = field(default_factory=dict)
    units: list[UnitDocument] = field(default_factory=list)
    opaques: dict[str, list[tuple[Opaque, Callable[..., Any]]]] = field(default_factory=dict)
    assets: dict[str, tuple[Any, int]] = field(default_factory=dict)
    """Digest to source and size, of files and folders that are assets."""
    names: list[str] = field(default_factory=list)
    """Names that were made from expressions, in order."""
    told: Iterator[str] | None = None
    """The same names of another evaluation, where this one has values in place of expressions."""

    def agreed(self, name: str) -> str:
        """Return a name that was made from an expression: the other evaluation's, where there is one."""
        if self.told is not None:
            return next(self.told, name)
        self.names.append(name)
        return name


class Running:
    """The evaluation under way, or None. One for the process: a context variable is empty in a new thread."""

    evaluation: Evaluation | None = None


def running() -> Evaluation:
    """Return the evaluation under way. Raises ProgramError (F120) outside of one."""
    found = Running.evaluation
    if found is None:
        raise mistake("F120", "no stack is being evaluated here")
    return found


def current() -> tuple[Evaluation, UnitState]:
    """Return the evaluation under way and its unit. Raises ProgramError (F120) outside of a stack."""
    evaluation = running()
    if evaluation.state is None:
        raise mistake("F120", "no stack is being evaluated here")
    return evaluation, evaluation.state


@contextmanager
def evaluating(evaluation: Evaluation) -> Iterator[Evaluation]:
    """Make an evaluation the one under way."""
    outer, outer_mint = Running.evaluation, Now.mint
    Running.evaluation, Now.mint = evaluation, evaluation.mint
    try:
        yield evaluation
    finally:
        Running.evaluation, Now.mint = outer, outer_mint


@contextmanager
def within(*components: str) -> Iterator[None]:
    """Put component names into the address of everything declared inside."""
    _, state = current()
    outer = state.components
    state.components = (*outer, *components)
    try:
        yield
    finally:
        state.components = outer


__all__ = [
    "Decoy",
    "Defaults",
    "Evaluation",
    "Fact",
    "Resource",
    "Running",
    "UnitState",
    "current",
    "evaluating",
    "running",
    "twice",
    "within",
]
