"""Stacks: functions that declare, with settings and other stacks' outputs as typed parameters; knows no process."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar, overload

from firma.core.model.place import Place
from firma.program.lookup import Elsewhere
from firma.program.problem import ProgramError, mistake, relative
from firma.program.record import Outputs, Settings

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(slots=True)
class Stack:
    """A registered stack.

    `needs` are its parameters that take outputs, `many` those of them that take every instance's by its key, and
    `elsewhere` those from other repositories. `axes` are the settings that tell its instances apart.
    """

    name: str
    owner: str
    function: Callable[..., Any]
    place: Place
    settings: tuple[str, type[Settings]] | None = None
    needs: dict[str, type[Outputs]] = field(default_factory=dict)
    elsewhere: dict[str, tuple[type[Outputs], str]] = field(default_factory=dict)
    gives: type[Outputs] | None = None
    axes: tuple[str, ...] = ()
    many: set[str] = field(default_factory=set)


REGISTRY: Final[dict[str, Stack]] = {}
"""Stacks by name, in the order of their registration."""


@overload
def stack(function: F, /) -> F: ...
@overload
def stack(*, owner: str = "", name: str = "", matrix: str | tuple[str, ...] = ()) -> Callable[[F], F]: ...
def stack(
    function: F | None = None, /, *, owner: str = "", name: str = "", matrix: str | tuple[str, ...] = ()
) -> F | Callable[[F], F]:
    """Register a function as a stack, under its own name or another.

    Its parameters: one class of `Settings`, any number of other stacks' `Outputs`; it returns its own `Outputs` or
    nothing. `matrix` names settings whose values `firma.toml` lists for each environment: there is one instance of the
    stack for each combination, and `dict[str, Outputs]` takes what all of them give, by key.

    Raises:
        ProgramError: a parameter is not understood (F144), or the name is taken (F142).
    """

    def register(registered: F) -> F:
        label = name or registered.__name__
        axes = (matrix,) if isinstance(matrix, str) else tuple(matrix)
        made = Stack(label, owner, registered, _place(registered), axes=axes)
        known = REGISTRY.get(label)
        if known is not None and _identity(known.function) != _identity(registered):
            raise mistake(
                "F142", f"two stacks are called `{label}`", place=made.place, notes=(f"the first is at {known.place}",)
            )
        _read_signature(made)
        REGISTRY[label] = made
        return registered

    return register if function is None else register(function)


def _identity(function: Callable[..., Any]) -> tuple[str, int]:
    code = function.__code__
    return code.co_filename, code.co_firstlineno


def _place(function: Callable[..., Any]) -> Place:
    code = function.__code__
    return Place(relative(code.co_filename), code.co_firstlineno)


def _read_signature(made: Stack) -> None:
    function = made.function
    try:
        hints = typing.get_type_hints(function)
    except Exception as error:  # noqa: BLE001  # annotations are the author's code
        raise mistake("F144", f"annotations of `{made.name}`: {error}", place=made.place) from None
    gives = hints.pop("return", type(None))
    if isinstance(gives, type) and issubclass(gives, Outputs):
        made.gives = gives
    elif gives not in (type(None), None):
        raise mistake(
            "F144",
            f"`{made.name}` returns {gives!r}",
            place=made.place,
            help="return a class of `firma.Outputs`, or nothing",
        )
    code = function.__code__
    given = _defaults(function)
    for parameter in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]:
        hint = hints.get(parameter)
        if isinstance(hint, type) and issubclass(hint, Settings) and made.settings is None:
            made.settings = parameter, hint
            continue
        contract, many = _taken(hint)
        marker = given.get(parameter)
        if contract is None or (many and isinstance(marker, Elsewhere)):
            raise _not_understood(made, parameter, hint)
        if isinstance(marker, Elsewhere):
            made.elsewhere[parameter] = contract, marker.unit
        else:
            made.needs[parameter] = contract
            made.many |= {parameter} if many else set()


def _taken(hint: Any) -> tuple[type[Outputs] | None, bool]:
    """Return the contract that an annotation names, and whether it takes all instances: `dict[str, Contract]`."""
    if isinstance(hint, type) and issubclass(hint, Outputs):
        return hint, False
    inner = typing.get_args(hint)
    if typing.get_origin(hint) in (dict, Mapping) and len(inner) == 2 and inner[0] is str:
        contract, many = _taken(inner[1])
        return (None, False) if many else (contract, contract is not None)
    return None, False


def _defaults(function: Callable[..., Any]) -> dict[str, Any]:
    code, plain = function.__code__, function.__defaults__ or ()
    names = code.co_varnames[: code.co_argcount]
    return {**dict(zip(names[len(names) - len(plain) :], plain, strict=True)), **(function.__kwdefaults__ or {})}


def _not_understood(made: Stack, parameter: str, hint: Any) -> ProgramError:
    said = "has no annotation" if hint is None else f"is annotated as {hint!r}"
    return mistake(
        "F144",
        f"parameter `{parameter}` of `{made.name}` {said}",
        place=parameter_place(made, parameter),
        help="annotate it with a class of `firma.Settings` (one) or another stack's `firma.Outputs`",
    )


def parameter_place(made: Stack, parameter: str) -> Place:
    """Return where a parameter of a stack is written."""
    import linecache

    code = made.function.__code__
    for line in range(code.co_firstlineno, code.co_firstlineno + 60):
        text = linecache.getline(code.co_filename, line)
        column = text.find(f"{parameter}:")
        if column < 0 and f"({parameter}" in text:
            column = text.find(f"({parameter}") + 1
        if column >= 0:
            end = min(position for position in (_find(text, ",", column), _find(text, ")", column)) if position)
            return Place(relative(code.co_filename), line, column + 1, end + 1)
        if text.rstrip().endswith(":") and line > code.co_firstlineno:
            break
    return made.place


def _find(text: str, sign: str, start: int) -> int:
    found = text.find(sign, start)
    return len(text.rstrip("\n")) if found < 0 else found


def in_order(wanted: list[str], registry: dict[str, Stack]) -> list[Stack]:
    """Return wanted stacks and those that they need, givers first.

    Raises:
        ProgramError: a ring (F140), nobody gives what a parameter wants (F141), or two do (F143).
    """
    givers: dict[type[Outputs], Stack] = {}
    for one in registry.values():
        if one.gives is not None:
            if one.gives in givers:
                raise mistake(
                    "F143",
                    f"`{givers[one.gives].name}` and `{one.name}` both return `{one.gives.__qualname__}`",
                    place=one.place,
                )
            givers[one.gives] = one
    found: list[Stack] = []
    trail: list[str] = []

    def visit(one: Stack) -> None:
        if one in found:
            return
        if one.name in trail:
            raise _ring(registry, givers)
        trail.append(one.name)
        for parameter, hint in one.needs.items():
            if hint not in givers:
                raise mistake(
                    "F141",
                    f"no stack returns `{hint.__qualname__}`, which `{one.name}` takes as `{parameter}`",
                    place=parameter_place(one, parameter),
                    help=f"annotate the stack that makes it: `-> {hint.__qualname__}`",
                )
            visit(givers[hint])
        trail.pop()
        found.append(one)

    for name in wanted:
        visit(registry[name])
    return found


def _ring(registry: dict[str, Stack], givers: Mapping[type[Outputs], Stack]) -> ProgramError:
    """Return the error for the shortest ring that there is."""
    needs = {
        one.name: sorted({givers[hint].name for hint in one.needs.values() if hint in givers})
        for one in registry.values()
    }
    ring = min((way for name in sorted(needs) if (way := _way_back(name, needs))), key=len)
    taker, giver = registry[ring[-2]], registry[ring[-1]]
    parameter = next(name for name, hint in taker.needs.items() if hint is giver.gives)
    return mistake(
        "F140",
        f"stacks need each other in a ring: {' → '.join(ring)}",
        place=parameter_place(taker, parameter),
        notes=(f"`{taker.name}` needs `{giver.name}` here",),
    )


def _way_back(start: str, needs: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the shortest way from a stack along its needs back to itself; empty where there is none."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    for way in ways:  # grows while it is walked: shorter ways come first
        for name in needs[way[-1]]:
            if name == start:
                return (*way, name)
            if name not in seen:
                seen.add(name)
                ways.append((*way, name))
    return ()
