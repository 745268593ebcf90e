"""Resource types of the author's own: classes with annotated inputs and outputs; knows nothing of how they run."""

from __future__ import annotations

import typing
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, dataclass_transform

from firma.core.model.schema import Attribute, TypeSchema
from firma.program.options import NAMES, Timeouts
from firma.program.problem import mistake
from firma.program.record import attribute_of, field_place, spell
from firma.program.resource import Resource

_MISSING: Final = object()
METHODS: Final = ("create", "read", "delete")
"""What every own type does; `update` is optional: without it, each change is a replacement."""


@dataclass(frozen=True, slots=True)
class _Field:
    """What an author says of a property beyond its annotation."""

    default: Any = _MISSING
    computed: bool = False
    fixed: bool = False
    sensitive: bool = False


def given(
    *,
    default: Any = ...,
    fixed: bool = False,
    sensitive: bool = False,
    kw_only: bool = True,  # noqa: ARG001  # type checkers read this and the next
    init: Literal[True] = True,  # noqa: ARG001
) -> Any:
    """Describe an input: `fixed` ones cannot change without a replacement, `sensitive` ones are never shown."""
    return _Field(default=_MISSING if default is ... else default, fixed=fixed, sensitive=sensitive)


def computed(
    *,
    sensitive: bool = False,
    kw_only: bool = True,  # noqa: ARG001  # type checkers read this and the next
    init: Literal[False] = False,  # noqa: ARG001
) -> Any:
    """Describe an output: what `create` and `read` give."""
    return _Field(computed=True, sensitive=sensitive)


@dataclass_transform(kw_only_default=True, field_specifiers=(given, computed))
class _Typed(Resource):
    """Makes type checkers read annotations of subclasses as parameters of the constructor."""

    __slots__ = ()


class OwnResource(_Typed):
    """A resource type of your own. Annotations are its inputs, `= firma.computed()` marks its outputs.

    A subclass gives `create`, `read`, `delete` and perhaps `update`; they run in a process of their own when the plan
    is applied.

    Raises:
        ProgramError: an annotation has no meaning as a property, or a method is missing (F125).
    """

    __firma_provider__: ClassVar[tuple[str, str, str]]

    if TYPE_CHECKING:
        _name: str = given(kw_only=False)
        protect: bool = given(default=False)
        depends_on: Sequence[object] = given(default=())
        ignore_changes: Sequence[str] = given(default=())
        retain: bool = given(default=False)
        replacement: Literal["create_first", "delete_first"] = given(default="delete_first")
        moved_from: str | Sequence[str] = given(default=())
        import_id: str | None = given(default=None)
        timeouts: Timeouts = given(default=Timeouts())
        reason: str = given(default="")

    def __init_subclass__(cls, **more: Any) -> None:
        schema = _schema(cls)
        setattr(cls, "type_name", schema.type)  # noqa: B010  # the class reads it back as Resource's own
        setattr(cls, "schema", schema)  # noqa: B010
        cls.__firma_provider__ = schema.type, cls.__module__, cls.__qualname__
        super().__init_subclass__(**more)

    if not TYPE_CHECKING:

        def __init__(self, name: str, /, **properties: Any) -> None:
            for key, attribute in self._schema.attributes.items():
                if attribute.default is not None and key not in properties:
                    properties[key] = attribute.default
            super().__init__(name, **properties)


def _schema(cls: type) -> TypeSchema:
    """Return the schema of an own type; its fields' defaults leave the class, so that instances give references."""
    try:
        hints = typing.get_type_hints(cls)
    except Exception as error:  # noqa: BLE001  # annotations are the author's code
        raise mistake("F125", f"annotations of `{cls.__qualname__}`: {error}", place=field_place(cls, "")) from None
    attributes: dict[str, Attribute] = {}
    for name, hint in hints.items():
        if name.startswith("_") or typing.get_origin(hint) is ClassVar or name in ("type_name", "schema"):
            continue
        attributes[name] = _attribute(cls, name, hint)
    for name in attributes:
        if name in cls.__dict__:
            delattr(cls, name)
    for method in METHODS:
        if not callable(getattr(cls, method, None)):
            raise mistake("F125", f"`{cls.__qualname__}` has no method `{method}`", place=field_place(cls, ""))
    return TypeSchema(
        type=f"own.{cls.__module__}.{cls.__qualname__}",
        attributes=attributes,
        create_only=tuple((name,) for name, one in attributes.items() if one.create_only),
        read_only=tuple((name,) for name, one in attributes.items() if one.read_only),
        updatable=callable(getattr(cls, "update", None)),
        provider=f"own.{cls.__module__}.{cls.__qualname__}",
    )


def _attribute(cls: type, name: str, hint: Any) -> Attribute:
    found = attribute_of(hint)
    if found is None or name in NAMES:
        why = f"is annotated as {spell(hint)}" if found is None else "is the name of an option"
        raise mistake("F125", f"`{name}` of `{cls.__qualname__}` {why}", place=field_place(cls, name))
    said = cls.__dict__.get(name, _MISSING)
    if not isinstance(said, _Field):
        said = _Field(default=said)
    optional = type(None) in typing.get_args(hint)
    return Attribute(
        kind=found.kind,
        enum=found.enum,
        element=found.element,
        required=not said.computed and said.default is _MISSING and not optional,
        read_only=said.computed,
        create_only=said.fixed,
        sensitive=said.sensitive,
        default=None if said.default is _MISSING else said.default,
    )
