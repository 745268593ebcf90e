"""Schemas of the builtin types; knows no implementation."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.schema import Attribute, Kind, Mode, Recovery, TypeSchema

DATA, FILE, COMMAND, RANDOM_ID = "builtin.Data", "builtin.File", "builtin.Command", "builtin.RandomId"

_YEAR_MS = 365 * 24 * 60 * 60 * 1000
_DAY_MS = 24 * 60 * 60 * 1000
_TEXT = Attribute(kind=Kind.TEXT)
_ARGUMENTS = Attribute(kind=Kind.LIST, element=_TEXT)
_GIVEN = Attribute(kind=Kind.TEXT, read_only=True)
_MADE = Attribute(kind=Kind.TEXT, read_only=True, volatile=True)

COMMAND_MS_MAX = 60 * 60 * 1000
"""Longest command, in milliseconds: `timeout` may not go beyond it."""


def _schema(
    type_name: str,
    attributes: Mapping[str, Attribute],
    recovery: Recovery,
    *,
    updatable: bool = True,
    is_file: bool = False,
    holds_data: bool = False,
) -> TypeSchema:
    return TypeSchema(
        type=type_name,
        holds_data=holds_data,
        attributes=attributes,
        create_only=tuple((name,) for name, attribute in attributes.items() if attribute.create_only),
        read_only=tuple((name,) for name, attribute in attributes.items() if attribute.read_only),
        recovery=recovery,
        provider="builtin",
        source="firma.providers.builtin 1",
        updatable=updatable,
        conditional=is_file,
        identifier_is_name=is_file,
    )


SCHEMAS: Mapping[str, TypeSchema] = {
    schema.type: schema
    for schema in (
        # The value lives in the ledger alone, its identifier is made from the token: sending again cannot double it.
        _schema(
            DATA,
            {
                "input": Attribute(kind=Kind.ANY),
                "triggers_replace": Attribute(kind=Kind.ANY, create_only=True),
                "output": Attribute(kind=Kind.ANY, read_only=True, volatile=True),
                "id": _GIVEN,
            },
            Recovery(modes=(Mode.TOKEN,), token_life_ms=_YEAR_MS, call_max_ms=5_000),
        ),
        # Which token made which file is written beside the project's files, before the file gets its name.
        _schema(
            FILE,
            {
                "path": Attribute(kind=Kind.TEXT, required=True, create_only=True),
                "content": Attribute(kind=Kind.TEXT, required=True),
                "mode": Attribute(kind=Kind.TEXT, pattern="^0[0-7]{3}$"),
                "sha256": _MADE,
            },
            Recovery(modes=(Mode.TOKEN,), token_life_ms=_DAY_MS, call_max_ms=30_000),
            is_file=True,
        ),
        # Nobody can know how far a command came whose end nobody saw; `idempotent` says that starting again is safe.
        _schema(
            COMMAND,
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
            Recovery(modes=(), resend_if="idempotent", call_max_ms=COMMAND_MS_MAX),
        ),
        # A lost answer leaves nothing anywhere: the list is empty, so the creation surely failed, and is made anew.
        _schema(
            RANDOM_ID,
            {
                "byte_length": Attribute(kind=Kind.INTEGER, required=True, create_only=True),
                "keepers": Attribute(kind=Kind.ANY, create_only=True),
                "hex": _GIVEN,
                "b64_url": _GIVEN,
                "decimal": _GIVEN,
            },
            Recovery(modes=(Mode.LIST,), call_max_ms=5_000),
            updatable=False,
            holds_data=True,  # its value is chance: no plan makes the same one again
        ),
    )
}
