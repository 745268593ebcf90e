"""From an author's class to the schema of its type: reads annotations, in the process of the class; knows no pipe.

Either the class has a `schema` (`firma.OwnResource` makes it from the annotations by which programs declare it), or
nested classes `Inputs` and `Outputs` say what is given and what comes back; a default or `| None` makes an input
optional. What can be recovered is read off the methods: `create` with a parameter `token`, `find`, `list`; what belongs
to a thing, off `owns`, which names the classes that the method `children` finds.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from firma.core.model.schema import Attribute, Kind, Mode, Owned, Recovery, TypeSchema
from firma.providers.own.errors import DescribeError

_DAY_S = 24 * 60 * 60

_PLAIN: Mapping[Any, Kind] = {
    str: Kind.TEXT,
    int: Kind.INTEGER,
    float: Kind.NUMBER,
    bool: Kind.FLAG,
    bytes: Kind.BYTES,
    dict: Kind.MAP,
    list: Kind.LIST,
    set: Kind.SET,
    Any: Kind.ANY,
    object: Kind.ANY,
}

_GENERIC: Mapping[Any, Kind] = {
    list: Kind.LIST,
    set: Kind.SET,
    frozenset: Kind.SET,
    tuple: Kind.LIST,
    dict: Kind.MAP,
}


def types_of(module: types.ModuleType) -> dict[str, type]:
    """Return the classes of a module that are types, by type name, sorted. Raises DescribeError if there is none."""
    found = {
        f"own.{module.__name__}.{name}": thing
        for name, thing in sorted(vars(module).items())
        if inspect.isclass(thing)
        and not name.startswith("_")
        and thing.__module__ == module.__name__
        and callable(getattr(thing, "create", None))
    }
    if not found:
        raise DescribeError(f"{module.__name__} has no public class with a method `create`")
    return found


def describe(type_name: str, cls: type) -> TypeSchema:
    """Return the schema of a class. Raises DescribeError."""
    if not callable(getattr(cls, "delete", None)):
        raise DescribeError(f"{cls.__name__} has no method `delete`")
    declared = getattr(cls, "schema", None)
    attributes = dict(declared.attributes) if isinstance(declared, TypeSchema) else _both(cls)
    modes = _modes(cls, attributes)
    return TypeSchema(
        type=type_name,
        version=_number(cls, "version", 0),
        attributes=attributes,
        create_only=_paths(name for name, one in attributes.items() if one.create_only),
        read_only=_paths(name for name, one in attributes.items() if one.read_only),
        recovery=Recovery(
            modes=modes,
            token_life_ms=_number(cls, "token_life_s", _DAY_S) * 1000 if Mode.TOKEN in modes else 0,
            call_max_ms=int(_number(cls, "call_max_s", 60) * 1000),
            lag_ms=_number(cls, "lag_s", 0) * 1000,
        ),
        tags="tags" if Mode.FIND in modes else "",
        updatable=callable(getattr(cls, "update", None)),
        planned=callable(getattr(cls, "plan", None)),
        holds_data=bool(getattr(cls, "holds_data", False)),
        provider="own",
        source=cls.__module__,
        owns=_owned(cls),
    )


def name_of(cls: type) -> str:
    """Return the name of a class as a type."""
    return f"own.{cls.__module__}.{cls.__qualname__}"


def method_of(cls: type, actor: Any, do: str) -> Any:
    """Return a method of a class by name, bound to its actor, or None: an attribute of that name is no method."""
    return getattr(actor, do, None) if callable(getattr(cls, do, None)) else None


def parameters(method: Any) -> frozenset[str]:
    """Return the names of a method's parameters: `token` and `tags` are given to those that ask for them."""
    return frozenset(inspect.signature(method).parameters)


def defaults(cls: type) -> dict[str, Any]:
    """Return the defaults of the optional inputs of a class with `Inputs`; others have theirs from the program."""
    inputs = getattr(cls, "Inputs", None)
    return {} if inputs is None else {name: getattr(inputs, name, None) for name in typing.get_type_hints(inputs)}


def _both(cls: type) -> dict[str, Attribute]:
    inputs, outputs = _attributes(cls, "Inputs"), _attributes(cls, "Outputs")
    both = sorted(inputs.keys() & outputs.keys())
    if both:
        raise DescribeError(f"{cls.__name__}: {both[0]!r} is an input and an output")
    found = {**inputs, **{name: replace(one, read_only=True, required=False) for name, one in outputs.items()}}
    for name in _names(cls, "create_only", inputs):
        found[name] = replace(found[name], create_only=True)
    for name in _names(cls, "sensitive", found):
        found[name] = replace(found[name], sensitive=True)
    return found


def _modes(cls: type, attributes: Mapping[str, Attribute]) -> tuple[Mode, ...]:
    asked = parameters(cls.create)  # type: ignore[attr-defined]  # `types_of` has seen to it
    modes = [Mode.TOKEN] if "token" in asked else []
    if callable(getattr(cls, "find", None)):
        if "tags" not in asked or "tags" not in attributes:
            raise DescribeError(
                f"{cls.__name__} has `find`: `create` needs a parameter `tags`, and the type an input `tags`"
            )
        modes.append(Mode.FIND)
    if callable(getattr(cls, "list", None)):
        modes.append(Mode.LIST)
    return tuple(modes)


def _paths(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple((name,) for name in names)


def _owned(cls: type) -> tuple[Owned, ...]:
    owns, finds = getattr(cls, "owns", ()), callable(getattr(cls, "children", None))
    if not isinstance(owns, tuple) or not all(inspect.isclass(one) for one in owns):
        raise DescribeError(f"{cls.__name__}.owns is {owns!r}; a tuple of classes is expected, such as (Entry,)")
    if finds != bool(owns):
        raise DescribeError(f"{cls.__name__} has {'`children`' if finds else '`owns`'} alone: one needs the other")
    return tuple(Owned(type=name_of(one), parent=()) for one in owns)


def _names(cls: type, option: str, known: Mapping[str, Attribute]) -> tuple[str, ...]:
    names = getattr(cls, option, ())
    if isinstance(names, str):
        raise DescribeError(f"{cls.__name__}.{option} is a text; a tuple of names is expected, such as ({names!r},)")
    for name in names:
        if name not in known:
            raise DescribeError(f"{cls.__name__}.{option} names {name!r}, which it does not have")
    return tuple(names)


def _number(cls: type, option: str, default: int) -> int:
    number = getattr(cls, option, default)
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise DescribeError(f"{cls.__name__}.{option} is {number!r}; a whole number is expected")
    return number


def _attributes(cls: type, part: str) -> dict[str, Attribute]:
    holder = getattr(cls, part, None)
    if holder is None:
        return {}
    try:
        hints = typing.get_type_hints(holder)
    except Exception as error:
        raise DescribeError(f"{cls.__name__}.{part}: {error}") from error
    found: dict[str, Attribute] = {}
    for name, hint in hints.items():
        optional = types.NoneType in typing.get_args(hint) or hasattr(holder, name)
        found[name] = replace(_attribute(hint, f"{cls.__name__}.{part}.{name}"), required=not optional)
    return found


def _attribute(hint: Any, where: str) -> Attribute:
    if hint in _PLAIN:
        return Attribute(kind=_PLAIN[hint])
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        rest = [argument for argument in arguments if argument is not types.NoneType]
        return _attribute(rest[0], where) if len(rest) == 1 else Attribute(kind=Kind.ANY)
    if origin is typing.Annotated:
        return _attribute(arguments[0], where)
    if origin is typing.Literal and all(isinstance(argument, str) for argument in arguments):
        return Attribute(kind=Kind.TEXT, enum=arguments)
    if origin in _GENERIC:
        if origin is dict and arguments[0] is not str:
            raise DescribeError(f"{where}: the keys of a mapping are texts")
        return Attribute(kind=_GENERIC[origin], element=_attribute(arguments[1 if origin is dict else 0], where))
    if inspect.isclass(hint) and typing.get_type_hints(hint):
        members = typing.get_type_hints(hint)
        inner = {name: _attribute(member, f"{where}.{name}") for name, member in members.items()}
        return Attribute(kind=Kind.OBJECT, attributes=inner)
    raise DescribeError(f"{where}: {hint!r} cannot be an attribute's type")
