"""Typed records of a stack: its settings, checked before it runs, and its outputs; knows no file format and no unit.

Standard library only: a validation library costs 45 to 230 ms of start-up, and knows neither the file nor the line of
a value.
"""

from __future__ import annotations

import ast
import dataclasses
import functools
import inspect
import linecache
import sys
import types
import typing
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, dataclass_transform

from firma.core.model.place import Place
from firma.core.model.schema import Attribute, Kind
from firma.program.problem import mistake, relative, shown
from firma.program.ref import Ref

S = TypeVar("S", bound="Settings")

_SCALARS: Final[Mapping[Any, Kind]] = {str: Kind.TEXT, bool: Kind.FLAG, int: Kind.INTEGER, float: Kind.NUMBER}


@dataclass_transform(kw_only_default=True, frozen_default=True)
class _Record:
    """Annotated fields become a frozen dataclass with keyword-only parameters."""

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        _refuse_shared_defaults(cls)
        dataclasses.dataclass(frozen=True, kw_only=True)(cls)

    if not TYPE_CHECKING:  # seen by a type checker, it would make every misspelt field an Any

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            from firma.program.attribute import no_attribute

            raise no_attribute(name, type(self).__qualname__, {one.name: one for one in dataclasses.fields(self)})


def _refuse_shared_defaults(cls: type) -> None:
    """Refuse a list, dict or set as a default. Raises ProgramError (F185)."""
    for name in inspect.get_annotations(cls):
        default = cls.__dict__.get(name)
        if isinstance(default, list | dict | set):
            raise mistake(
                "F185",
                f"the default of `{name}` in `{cls.__qualname__}` is {shown(default)}",
                place=field_place(cls, name),
                help=f"make it anew each time: `from dataclasses import field`, and "
                f"`{name}: … = field(default_factory=lambda: {shown(default)})`",
                value=shown(default),
            )


class Settings(_Record):
    """Typed settings of a stack: annotated fields, whose values come from the environment's file or their defaults."""


class Outputs(_Record):
    """What a stack gives to others: annotated fields, filled by its return, taken by a parameter of this type."""


def hints(cls: type) -> dict[str, Any]:
    """Return the types of a record's fields.

    Raises:
        ProgramError: an annotation cannot be understood (F135).
    """
    try:
        found = typing.get_type_hints(cls)
    except Exception as error:  # noqa: BLE001  # annotations are the author's code
        raise mistake("F135", f"annotations of `{cls.__qualname__}`: {error}", place=field_place(cls, "")) from None
    return {one.name: found[one.name] for one in dataclasses.fields(cls)}


def spell(hint: Any) -> str:
    """Return a type as an author writes it."""
    if isinstance(hint, type) and not typing.get_args(hint):
        return hint.__name__
    return str(hint).replace("typing.", "").replace("firma.program.ref.", "firma.")


def fits(value: Any, hint: Any) -> bool:
    """Return whether a plain value, as TOML gives it, has a type."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return any(value == one and type(value) is type(one) for one in inner)
    if origin is list:
        return isinstance(value, list) and all(fits(item, inner[0]) for item in value)
    if origin is tuple:
        return isinstance(value, list | tuple) and _tuple_fits(value, inner)
    if origin is dict:
        return isinstance(value, dict) and all(fits(k, inner[0]) and fits(v, inner[1]) for k, v in value.items())
    if origin in (typing.Union, types.UnionType):
        return any(fits(value, one) for one in inner)
    if hint is Any:
        return True
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint) if isinstance(hint, type) else False


def _tuple_fits(value: Any, inner: tuple[Any, ...]) -> bool:
    if len(inner) == 2 and inner[1] is Ellipsis:
        return all(fits(item, inner[0]) for item in value)
    return len(value) == len(inner) and all(fits(item, one) for item, one in zip(value, inner, strict=True))


def attribute_of(hint: Any) -> Attribute | None:
    """Return what a type means as an attribute, or None where it has no such meaning."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint in _SCALARS:
        return Attribute(kind=_SCALARS[hint])
    if hint is Any:
        return Attribute()
    if hint is bytes:
        return Attribute(kind=Kind.BYTES)
    if origin is Literal:
        return _literal(inner)
    if origin is Ref:
        return attribute_of(inner[0])
    if origin in (list, tuple) or hint in (list, tuple):
        return Attribute(kind=Kind.LIST, element=attribute_of(inner[0]) if inner else None)
    if origin is dict or hint is dict:
        return Attribute(kind=Kind.MAP, element=attribute_of(inner[1]) if inner else None)
    if origin in (typing.Union, types.UnionType):
        found = [attribute_of(one) for one in inner if one is not type(None)]
        kinds = {None if one is None else one.kind for one in found}
        return found[0] if len(kinds) == 1 else None
    return None


def _literal(values: tuple[Any, ...]) -> Attribute:
    kind = _SCALARS.get(type(values[0]), Kind.ANY)
    return Attribute(kind=kind, enum=tuple(values) if kind is Kind.TEXT else ())


@functools.cache
def _lines(file: str) -> Mapping[str, Mapping[str, int]]:
    """Lines of classes (under the empty name) and of their annotated fields, by qualified name."""
    try:
        tree = ast.parse("".join(linecache.getlines(file)))
    except SyntaxError:
        return {}
    return remember(tree)


def remember(tree: ast.Module) -> Mapping[str, Mapping[str, int]]:
    """Return the lines of classes and fields in a module."""
    found: dict[str, dict[str, int]] = {}

    def visit(nodes: list[ast.stmt], prefix: str) -> None:
        for node in nodes:
            if isinstance(node, ast.ClassDef):
                name = f"{prefix}{node.name}"
                fields = {
                    one.target.id: one.lineno
                    for one in node.body
                    if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
                }
                found[name] = {"": node.lineno, **fields}
                visit(node.body, f"{name}.")

    visit(tree.body, "")
    return found


def field_place(cls: type, name: str) -> Place | None:
    """Return where a field is written, or its class, or None where there is no source."""
    file = getattr(sys.modules.get(cls.__module__), "__file__", None)
    if file is None:
        return None
    known = _lines(file).get(cls.__qualname__, {})
    line = known.get(name) or known.get("", 0)
    return Place(relative(file), line) if line else None
