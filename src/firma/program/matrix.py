"""Instances of a stack: one for each combination of its axes' values in an environment; knows no file and no unit.

`firma.toml` gives the values, the source names the axes: `@firma.stack(matrix=("region", "cell"))`. An axis is a
setting of the stack, so that an instance reads its key as a typed setting.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from firma.core.model.address import AddressError, check_segment
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.place import Place
from firma.program.axes import FILE, Matrix, Scalar
from firma.program.overlay import Overlay
from firma.program.problem import ProgramError, did_you_mean, mistake, problem
from firma.program.record import hints
from firma.program.stack import Stack, parameter_place


@dataclass(frozen=True, slots=True)
class Instance:
    """One of a stack's instances: its key as units show it, and its values by axis; both empty where there is one."""

    key: str = ""
    values: Mapping[str, Scalar] = field(default_factory=dict)


ONLY = Instance()
"""The instance of a stack without a matrix."""


def check_matrix(matrix: Matrix, registry: Mapping[str, Stack]) -> None:
    """Refuse axes that no stack has, and stacks that are none or have no such axis.

    Raises:
        ProgramError: all of them (F184).
    """
    known = {axis for one in registry.values() for axis in one.axes}
    found = [_unknown((axis,), known, "no stack has the axis", matrix) for axis in matrix.axes if axis not in known]
    for stack, axes in matrix.stacks.items():
        if stack not in registry:
            found.append(_unknown((stack,), registry, "there is no stack", matrix))
            continue
        of = registry[stack].axes
        said = f"`{stack}` has no axis"
        found += [_unknown((stack, axis), of, said, matrix) for axis in axes if axis not in of]
    if found:
        raise ProgramError(*found)


def _unknown(path: tuple[str, ...], known: Iterable[str], why: str, matrix: Matrix) -> Diagnostic:
    place = Place(FILE, matrix.lines.get(path, 1))
    names = sorted(known)
    listed = f"known: {', '.join(names) or 'none'}"
    return problem(
        "F184", f"{why} `{path[-1]}`", place=place, help=did_you_mean(path[-1], names, listed), value=path[-1]
    )


def instances(one: Stack, matrix: Matrix, environment: str) -> tuple[Instance, ...]:
    """Return a stack's instances in an environment, in the order of its axes and their values.

    Raises:
        ProgramError: F182, an axis is no setting of the stack; F184, the environment does not say an axis' values, or
            two instances would have one name.
    """
    if not one.axes:
        return (ONLY,)
    fields = hints(one.settings[1]) if one.settings is not None else {}
    for axis in one.axes:
        if axis not in fields:
            detail = f"`{one.name}` has the axis `{axis}`, and no setting of that name"
            help_text = f"declare `{axis}: str` in the stack's class of `firma.Settings`"
            raise mistake("F182", detail, place=one.place, help=help_text)
    values = [_values(one, axis, matrix, environment) for axis in one.axes]
    found: dict[str, Instance] = {}
    for chosen in itertools.product(*values):
        key = _key(one, chosen, matrix)
        if key in found:
            detail = f"two instances of `{one.name}` are called `{key}`"
            raise mistake("F184", detail, place=Place(FILE, matrix.line(one.name, one.axes[0])))
        found[key] = Instance(key, dict(zip(one.axes, chosen, strict=True)))
    return tuple(found.values())


def _values(one: Stack, axis: str, matrix: Matrix, environment: str) -> tuple[Scalar, ...]:
    own = matrix.stacks.get(one.name, {}).get(axis)
    found = matrix.axes.get(axis) if own is None else own
    if found is None:
        help_text = f'write `{axis} = ["…"]` under [environments.{environment}.matrix] in {FILE}; `[]` for none'
        detail = f"{environment} says no values of `{axis}`, an axis of `{one.name}`"
        raise mistake("F184", detail, place=one.place, help=help_text)
    return found


def _key(one: Stack, chosen: tuple[Scalar, ...], matrix: Matrix) -> str:
    try:
        return check_segment("-".join(str(value) for value in chosen))
    except AddressError as error:
        place = Place(FILE, matrix.line(one.name, one.axes[0]))
        raise mistake("F184", f"{chosen!r} names no instance of `{one.name}`: {error}", place=place) from None


def overlays_of(one: Stack, instance: Instance, overlays: tuple[Overlay, ...], matrix: Matrix) -> tuple[Overlay, ...]:
    """Return the settings files as one instance sees them: `["stack.key"]` outranks `[stack]`, and its axes both."""
    if not instance.key:
        return overlays
    section = f"{one.name}.{instance.key}"
    found: list[Overlay] = []
    for overlay in overlays:
        found.append(overlay)
        if section in overlay.sections:
            lines = {(one.name, *path[1:]): line for path, line in overlay.lines.items() if path[0] == section}
            found.append(replace(overlay, sections={one.name: overlay.sections[section]}, lines=lines))
    lines = {(one.name, axis): matrix.line(one.name, axis) for axis in instance.values}
    return (*found, Overlay(FILE, {one.name: dict(instance.values)}, lines))


def seen_by(
    taker: Stack, parameter: str, instance: Instance, giver: Stack, given: Mapping[str, Instance]
) -> tuple[str, ...]:
    """Return the keys of a giver's instances that a parameter takes: all for `dict[str, …]`, else the one that fits.

    The one that fits has the taker's own values on every axis of the giver.

    Raises:
        ProgramError: F183, there is none, or there may be several.
    """
    place = parameter_place(taker, parameter)
    contract = taker.needs[parameter].__qualname__
    if parameter in taker.many:
        if not giver.axes:
            detail = f"`{parameter}` of `{taker.name}` takes `{giver.name}` by key, which has no instances"
            raise mistake("F183", detail, place=place, help=f"annotate it as `{contract}`")
        return tuple(given)
    other = [axis for axis in giver.axes if axis not in instance.values]
    if other:
        detail = (
            f"`{parameter}` of `{taker.name}` takes one of `{giver.name}`, which has one for each {' and '.join(other)}"
        )
        help_text = f"annotate it as `dict[str, {contract}]` for all of them, or give `{taker.name}` the same axes"
        raise mistake("F183", detail, place=place, help=help_text)
    wanted = {axis: instance.values[axis] for axis in giver.axes}
    fitting = tuple(key for key, one in given.items() if one.values == wanted)
    if not fitting:
        detail = f"`{taker.name}.{instance.key}` takes `{giver.name}`, which has no instance for {_shown(wanted)}"
        raise mistake("F183", detail, place=place, help=f"let {FILE} give both the same values")
    return fitting


def _shown(values: Mapping[str, Scalar]) -> str:
    return ", ".join(f"{axis} {value!r}" for axis, value in values.items())
