"""A stack's settings, from overlays and defaults, and where each value came from; knows no file format."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from firma.core.model.diagnostic import Diagnostic
from firma.core.model.node import Setting
from firma.core.model.value import ValueProblemError, freeze
from firma.program.overlay import Overlay
from firma.program.problem import ProgramError, did_you_mean, problem, shown
from firma.program.record import Settings, field_place, fits, hints, spell
from firma.program.stack import Stack


def load(one: Stack, overlays: tuple[Overlay, ...], environment: str) -> tuple[Settings | None, tuple[Setting, ...]]:
    """Return a stack's settings object (None where it takes none) and the provenance of each value.

    Raises:
        ProgramError: values are missing (F130), unknown (F131) or of the wrong type (F132): all of them.
    """
    sections = [(overlay, overlay.sections.get(one.name, {})) for overlay in overlays]
    if one.settings is None:
        wrong = [_no_settings(one, overlay) for overlay, section in sections if section]
        if wrong:
            raise ProgramError(*wrong)
        return None, ()
    cls = one.settings[1]
    types = hints(cls)
    values: dict[str, tuple[Any, Overlay]] = {}
    problems: list[Diagnostic] = []
    for overlay, section in sections:
        for name, value in section.items():
            if name in types:
                values[name] = value, overlay
            else:
                problems.append(_unknown(one, cls, name, overlay, types))
    for name, (value, overlay) in values.items():
        if not fits(value, types[name]):
            problems.append(_wrong(one, name, value, overlay, types[name]))
    problems += _missing(one, cls, values, types, f"environments/{environment}.toml")
    if problems:
        raise ProgramError(*problems)
    made = cls(**{name: _as_declared(value, types[name]) for name, (value, _) in values.items()})
    return made, tuple(_provenance(one, made, values))


def check_sections(overlays: tuple[Overlay, ...], registry: Mapping[str, object]) -> None:
    """Refuse sections that name no stack; `registry` has the names that a section may have.

    Raises:
        ProgramError: all of them (F134).
    """
    wrong = [
        problem(
            "F134",
            f"`[{section}]` in {overlay.file} names no stack",
            place=overlay.place(section),
            help=did_you_mean(section, registry, f"stacks: {', '.join(sorted(registry)) or 'none'}"),
            value=section,
        )
        for overlay in overlays
        for section in overlay.sections
        if section not in registry
    ]
    if wrong:
        raise ProgramError(*wrong)


def _as_declared(value: Any, hint: Any) -> Any:
    if hint is float and isinstance(value, int):
        return float(value)
    return tuple(value) if getattr(hint, "__origin__", None) is tuple and isinstance(value, list) else value


def _provenance(one: Stack, made: Settings, values: Mapping[str, tuple[Any, Overlay]]) -> Iterable[Setting]:
    for field in dataclasses.fields(made):
        try:
            value = freeze(getattr(made, field.name))
        except ValueProblemError as error:
            place = field_place(type(made), field.name)
            raise ProgramError(problem("F132", f"setting `{field.name}`: {error.reason}", place=place)) from None
        if field.name in values:
            overlay = values[field.name][1]
            yield Setting(name=field.name, value=value, place=overlay.place(one.name, field.name), origin=overlay.file)
        else:
            yield Setting(name=field.name, value=value, place=field_place(type(made), field.name), origin="default")


def _no_settings(one: Stack, overlay: Overlay) -> Diagnostic:
    return problem(
        "F131",
        f"{overlay.file} has settings for `{one.name}`, which takes none",
        place=overlay.place(one.name),
        help=f"give the stack a parameter: `def {one.name}(settings: Settings)`",
    )


def _unknown(one: Stack, cls: type, name: str, overlay: Overlay, types: Mapping[str, Any]) -> Diagnostic:
    return problem(
        "F131",
        f"`{name}` in {overlay.file} is not a setting of `{one.name}`",
        place=overlay.place(one.name, name),
        help=did_you_mean(name, types, f"settings: {', '.join(types) or 'none'}"),
        value=name,
        notes=(f"the settings are declared at {field_place(cls, '')}",),
    )


def _wrong(one: Stack, name: str, value: Any, overlay: Overlay, hint: Any) -> Diagnostic:
    return problem(
        "F132",
        f"setting `{name}` of `{one.name}` is {shown(value)}, which is not {spell(hint)}",
        place=overlay.place(one.name, name),
        help=f"write a value of type {spell(hint)}",
        value=shown(value),
    )


def _missing(
    one: Stack, cls: type[Settings], values: Mapping[str, Any], types: Mapping[str, Any], file: str
) -> Iterable[Diagnostic]:
    for field in dataclasses.fields(cls):
        given = field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
        if field.name not in values and not given:
            yield problem(
                "F130",
                f"setting `{field.name}` of `{one.name}` has no value",
                place=field_place(cls, field.name),
                help=f"add `{field.name} = …` ({spell(types[field.name])}) under `[{one.name}]` in {file}",
            )
