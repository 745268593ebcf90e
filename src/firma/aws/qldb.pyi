"""Resource types of AWS QLDB. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class Ledger_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Ledger(_Resource):
    """Resource Type definition for AWS::QLDB::Ledger"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        permissions_mode: str,
        deletion_protection: Bool = ...,
        kms_key: str = ...,
        name: str = ...,
        tags: Sequence[Ledger_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deletion_protection: Final[Ref[bool]]
    id: Final[str]
    kms_key: Final[str]
    name: Final[str]
    permissions_mode: Final[str]
    tags: Final[list[Any]]

class Stream_KinesisConfiguration(TypedDict):
    aggregation_enabled: NotRequired[Bool]
    stream_arn: NotRequired[Mapping[str, Any] | str]

@final
class Stream_KinesisConfiguration_Read:
    aggregation_enabled: Final[Ref[bool]]
    stream_arn: Final[Any]

class Stream_Tag(TypedDict):
    key: str
    value: str

@final
class Stream(_Resource):
    """Resource schema for AWS::QLDB::Stream."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        inclusive_start_time: str,
        kinesis_configuration: Stream_KinesisConfiguration,
        ledger_name: str,
        role_arn: str,
        stream_name: str,
        exclusive_end_time: str = ...,
        tags: Sequence[Stream_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    exclusive_end_time: Final[str]
    id: Final[str]
    inclusive_start_time: Final[str]
    kinesis_configuration: Final[Stream_KinesisConfiguration_Read]
    ledger_name: Final[str]
    role_arn: Final[str]
    stream_name: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
