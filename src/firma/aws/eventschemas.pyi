"""Resource types of AWS EventSchemas. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class Discoverer_TagsEntry(TypedDict):
    key: str
    value: str

@final
class Discoverer(_Resource):
    """Resource Type definition for AWS::EventSchemas::Discoverer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        source_arn: str,
        cross_account: Bool = ...,
        description: str = ...,
        tags: Sequence[Discoverer_TagsEntry] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cross_account: Final[Ref[bool]]
    """Defines whether event schemas from other accounts are discovered."""
    description: Final[str]
    """A description for the discoverer."""
    discoverer_arn: Final[str]
    """The ARN of the discoverer."""
    discoverer_id: Final[str]
    """The Id of the discoverer."""
    source_arn: Final[str]
    """The ARN of the event bus."""
    state: Final[str]
    """Defines the current state of the discoverer."""
    tags: Final[list[Any]]
    """Tags associated with the resource."""

class Registry_TagsEntry(TypedDict):
    key: str
    value: str

@final
class Registry(_Resource):
    """Resource Type definition for AWS::EventSchemas::Registry"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        registry_name: str = ...,
        tags: Sequence[Registry_TagsEntry] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A description of the registry to be created."""
    registry_arn: Final[str]
    """The ARN of the registry."""
    registry_name: Final[str]
    """The name of the schema registry."""
    tags: Final[list[Any]]
    """Tags associated with the resource."""

@final
class RegistryPolicy(_Resource):
    """Resource Type definition for AWS::EventSchemas::RegistryPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy: Mapping[str, Any] | str,
        registry_name: str,
        revision_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    policy: Final[Any]
    registry_name: Final[str]
    revision_id: Final[str]

class Schema_TagsEntry(TypedDict):
    key: str
    value: str

@final
class Schema(_Resource):
    """Resource Type definition for AWS::EventSchemas::Schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: str,
        registry_name: str,
        type: str,
        description: str = ...,
        schema_name: str = ...,
        tags: Sequence[Schema_TagsEntry] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    content: Final[str]
    """The source of the schema definition."""
    description: Final[str]
    """A description of the schema."""
    last_modified: Final[str]
    """The last modified time of the schema."""
    registry_name: Final[str]
    """The name of the schema registry."""
    schema_arn: Final[str]
    """The ARN of the schema."""
    schema_name: Final[str]
    """The name of the schema."""
    schema_version: Final[str]
    """The version number of the schema."""
    tags: Final[list[Any]]
    """Tags associated with the resource."""
    type: Final[str]
    """The type of schema."""
    version_created_date: Final[str]
    """The date the schema version was created."""
