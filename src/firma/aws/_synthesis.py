"""Makes the classes of a service's resource types when they are first named; knows no type by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from firma.aws._describing import Description
from firma.program.problem import did_you_mean, mistake
from firma.program.resource import Resource
from firma.schemas import archive
from firma.schemas.types import type_schema

Members = tuple[Callable[[str], Any], Callable[[], list[str]]]


def members(module: str, service: str) -> Members:
    """`__getattr__` and `__dir__` of a service's module; each class is made once and kept.

    `__getattr__` raises ProgramError: F650, with what is nearest, for a name that could be a type and is none; F651 for
    a type that AWS offers through other interfaces only.
    """
    made: dict[str, Any] = {}

    def get(name: str) -> Any:
        if name not in made:
            made[name] = _member(module, service, name)
        return made[name]

    def names() -> list[str]:
        return _types(service)

    return get, names


def _member(module: str, service: str, name: str) -> Any:
    if not name[:1].isupper():  # what import machinery and debuggers ask for
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    type_name = f"AWS::{service}::{name}"
    if archive.has(type_name):
        if "create" not in archive.load(type_name).get("handlers", {}):
            detail = f"`{module}.{name}` cannot be made through Cloud Control"
            raise mistake("F651", detail, value=name)
        schema = type_schema(type_name)
        body = {"__module__": module, "__slots__": (), "type_name": schema.type, "schema": schema}
        return type(name, (Resource,), {**body, "__doc__": Description(schema)})
    return _part_or_raise(module, service, name)


def _part_or_raise(module: str, service: str, name: str) -> Any:
    owner, _, part = name.partition("_")
    if part and archive.has(f"AWS::{service}::{owner}"):
        return dict  # a dictionary of the stub, imported to annotate with: what is in it, the schema checks
    known = _types(service)
    same = next((other for other in known if other.lower() == name.lower()), "")
    hint = f"did you mean `{same}`?" if same else did_you_mean(name, known, f"its types: {', '.join(known)}")
    raise mistake("F650", f"`{module}` has no type `{name}`", value=name, help=hint)


def no_service(name: str) -> Exception:
    """Why `firma.aws` has no attribute of this name: a module that is not imported yet, or F658 with the nearest."""
    services = sorted(file.stem for file in Path(__file__).parent.glob("[!_]*.pyi"))
    if name in services or name.startswith("_"):
        return AttributeError(f"module 'firma.aws' has no attribute {name!r}")
    meant = name.lower() if name.lower() in services else f"{name.lower()}_"
    hint = f"did you mean `{meant}`?" if meant in services else did_you_mean(name, services)
    return mistake("F658", f"`firma.aws` has no service `{name}`", value=name, help=hint)


def _types(service: str) -> list[str]:
    prefix = f"AWS::{service}::"
    return [name.removeprefix(prefix) for name in archive.type_names() if name.startswith(prefix)]
