"""Built-in resource types: kept values, files, commands, random ids; knows how they are typed, not how they work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Unpack

from firma.core.model.schema import Attribute, Kind, Mode, Recovery, TypeSchema
from firma.program.options import Options
from firma.program.ref import Int, Ref
from firma.program.resource import Resource

_TEXT: Final = Attribute(kind=Kind.TEXT)
_GIVEN: Final = Attribute(kind=Kind.TEXT, read_only=True)
_ARGV: Final = Attribute(kind=Kind.LIST, element=_TEXT)


class Data(Resource):
    """Keeps a value in the ledger: `output` is what `input` was when it was applied."""

    __slots__ = ()
    type_name = "builtin.Data"
    schema = TypeSchema(
        type="builtin.Data",
        attributes={"input": Attribute(kind=Kind.ANY), "output": Attribute(kind=Kind.ANY, read_only=True)},
        read_only=(("output",),),
        provider="builtin",
    )
    if TYPE_CHECKING:
        output: str

        def __init__(self, name: str, /, *, input: Any = None, **more: Unpack[Options]) -> None: ...  # noqa: A002


class File(Resource):
    """A text file on the machine that applies. `mode` is octal text, such as `"0644"`."""

    __slots__ = ()
    type_name = "builtin.File"
    schema = TypeSchema(
        type="builtin.File",
        attributes={
            "path": Attribute(kind=Kind.TEXT, required=True, create_only=True),
            "content": Attribute(kind=Kind.TEXT, required=True),
            "mode": _TEXT,
        },
        create_only=(("path",),),
        provider="builtin",
    )
    if TYPE_CHECKING:
        path: str
        content: str
        mode: str

        def __init__(
            self, name: str, /, *, path: str, content: str, mode: str = "0644", **more: Unpack[Options]
        ) -> None: ...


class Command(Resource):
    """Commands (argument lists, no shell) that make, change and remove something; runs again when `triggers` change."""

    __slots__ = ()
    type_name = "builtin.Command"
    schema = TypeSchema(
        type="builtin.Command",
        attributes={
            "create": Attribute(kind=Kind.LIST, element=_TEXT, required=True),
            "update": _ARGV,
            "delete": _ARGV,
            "environment": Attribute(kind=Kind.MAP, element=_TEXT),
            "triggers": Attribute(kind=Kind.ANY),
        },
        provider="builtin",
    )
    if TYPE_CHECKING:

        def __init__(
            self,
            name: str,
            /,
            *,
            create: Sequence[str],
            update: Sequence[str] | None = None,
            delete: Sequence[str] | None = None,
            environment: Mapping[str, str] | None = None,
            triggers: Any = None,
            **more: Unpack[Options],
        ) -> None: ...


class RandomId(Resource):
    """Random bytes that stay the same until `byte_length` or `keepers` change."""

    __slots__ = ()
    type_name = "builtin.RandomId"
    schema = TypeSchema(
        type="builtin.RandomId",
        attributes={
            "byte_length": Attribute(kind=Kind.INTEGER, required=True, create_only=True),
            "keepers": Attribute(kind=Kind.MAP, create_only=True, element=_TEXT),
            "hex": _GIVEN,
            "b64_url": _GIVEN,
            "decimal": _GIVEN,
        },
        create_only=(("byte_length",), ("keepers",)),
        read_only=(("hex",), ("b64_url",), ("decimal",)),
        recovery=Recovery(modes=(Mode.TOKEN,)),
        provider="builtin",
    )
    if TYPE_CHECKING:
        byte_length: Ref[int]
        hex: str
        b64_url: str
        decimal: str

        def __init__(
            self,
            name: str,
            /,
            *,
            byte_length: Int,
            keepers: Mapping[str, str] | None = None,
            **more: Unpack[Options],
        ) -> None: ...


TYPES: Final[Mapping[str, type[Resource]]] = {kind.type_name: kind for kind in (Data, File, Command, RandomId)}
"""All built-in types by name."""
