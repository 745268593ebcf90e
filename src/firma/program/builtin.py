"""Built-in resource types: kept values, files, commands, random ids; knows how they are typed, not how they work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Unpack

from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.program.options import Options
from firma.program.ref import Bool, Int, Ref
from firma.program.resource import Resource

_TEXT: Final = Attribute(kind=Kind.TEXT)
_GIVEN: Final = Attribute(kind=Kind.TEXT, read_only=True)
_MADE: Final = Attribute(kind=Kind.TEXT, read_only=True, volatile=True)
_ARGUMENTS: Final = Attribute(kind=Kind.LIST, element=_TEXT)


def _schema(name: str, attributes: Mapping[str, Attribute]) -> TypeSchema:
    """Return what an author may write and read; a test compares it with the provider's own schema."""
    return TypeSchema(
        type=name,
        attributes=attributes,
        create_only=tuple((key,) for key, attribute in attributes.items() if attribute.create_only),
        read_only=tuple((key,) for key, attribute in attributes.items() if attribute.read_only),
        provider="builtin",
    )


class Data(Resource):
    """Keeps a value in the ledger: `output` is what `input` was when it was applied.

    A change of `triggers_replace` replaces it, and whatever refers to its `id`.
    """

    __slots__ = ()
    type_name = "builtin.Data"
    schema = _schema(
        "builtin.Data",
        {
            "input": Attribute(kind=Kind.ANY),
            "triggers_replace": Attribute(kind=Kind.ANY, create_only=True),
            "output": Attribute(kind=Kind.ANY, read_only=True, volatile=True),
            "id": _GIVEN,
        },
    )
    if TYPE_CHECKING:
        output: str
        id: str

        def __init__(
            self,
            name: str,
            /,
            *,
            input: Any = None,  # noqa: A002  # terraform_data's word
            triggers_replace: Any = None,
            **more: Unpack[Options],
        ) -> None: ...


class File(Resource):
    """A text file on the machine that applies. `mode` is octal text, such as `"0644"`; `sha256` is the content's."""

    __slots__ = ()
    type_name = "builtin.File"
    schema = _schema(
        "builtin.File",
        {
            "path": Attribute(kind=Kind.TEXT, required=True, create_only=True),
            "content": Attribute(kind=Kind.TEXT, required=True),
            "mode": Attribute(kind=Kind.TEXT, pattern="^0[0-7]{3}$"),
            "sha256": _MADE,
        },
    )
    if TYPE_CHECKING:
        path: str
        content: str
        mode: str
        sha256: str

        def __init__(
            self, name: str, /, *, path: str, content: str, mode: str = ..., **more: Unpack[Options]
        ) -> None: ...


class Command(Resource):
    """Commands (argument lists, no shell) that make, change and remove something; made again when `triggers` change.

    `timeout` is in seconds. `idempotent` says that starting `create` again is safe when nobody saw its end.
    """

    __slots__ = ()
    type_name = "builtin.Command"
    schema = _schema(
        "builtin.Command",
        {
            "create": Attribute(kind=Kind.LIST, element=_TEXT, required=True),
            "update": _ARGUMENTS,
            "delete": _ARGUMENTS,
            "environment": Attribute(kind=Kind.MAP, element=_TEXT),
            "triggers": Attribute(kind=Kind.ANY, create_only=True),
            "timeout": Attribute(kind=Kind.INTEGER),
            "idempotent": Attribute(kind=Kind.FLAG),
            "stdout": _MADE,
            "exit_code": Attribute(kind=Kind.INTEGER, read_only=True, volatile=True),
        },
    )
    if TYPE_CHECKING:
        stdout: str
        exit_code: Ref[int]

        def __init__(
            self,
            name: str,
            /,
            *,
            create: list[str] | tuple[str, ...],
            update: list[str] | tuple[str, ...] | None = None,
            delete: list[str] | tuple[str, ...] | None = None,
            environment: Mapping[str, str] | None = None,
            triggers: Any = None,
            timeout: Int = ...,
            idempotent: Bool = ...,
            **more: Unpack[Options],
        ) -> None: ...


class RandomId(Resource):
    """Random bytes that stay the same until `byte_length` or `keepers` change."""

    __slots__ = ()
    type_name = "builtin.RandomId"
    schema = _schema(
        "builtin.RandomId",
        {
            "byte_length": Attribute(kind=Kind.INTEGER, required=True, create_only=True),
            "keepers": Attribute(kind=Kind.ANY, create_only=True),
            "hex": _GIVEN,
            "b64_url": _GIVEN,
            "decimal": _GIVEN,
        },
    )
    if TYPE_CHECKING:
        byte_length: Ref[int]
        hex: str
        b64_url: str
        decimal: str

        def __init__(self, name: str, /, *, byte_length: Int, keepers: Any = None, **more: Unpack[Options]) -> None: ...


TYPES: Final[Mapping[str, type[Resource]]] = {kind.type_name: kind for kind in (Data, File, Command, RandomId)}
"""All built-in types by name."""
