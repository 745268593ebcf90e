"""Resource types of AWS KinesisVideo. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

class SignalingChannel_Tag(TypedDict):
    key: str
    value: str

@final
class SignalingChannel(_Resource):
    """Resource Type Definition for AWS::KinesisVideo::SignalingChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        message_ttl_seconds: Int = ...,
        name: str = ...,
        tags: Sequence[SignalingChannel_Tag] = ...,
        type: Literal["SINGLE_MASTER"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Kinesis Video Signaling Channel."""
    message_ttl_seconds: Final[Ref[int]]
    """The period of time a signaling channel retains undelivered messages before they are discarded."""
    name: Final[str]
    """The name of the Kinesis Video Signaling Channel."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of the Kinesis Video Signaling Channel to create."""

class Stream_StreamStorageConfiguration(TypedDict):
    default_storage_tier: NotRequired[Literal["HOT", "WARM"]]

@final
class Stream_StreamStorageConfiguration_Read:
    default_storage_tier: Final[str]

class Stream_Tag(TypedDict):
    key: str
    value: str

@final
class Stream(_Resource):
    """Resource Type Definition for AWS::KinesisVideo::Stream"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_retention_in_hours: Int = ...,
        device_name: str = ...,
        kms_key_id: str = ...,
        media_type: str = ...,
        name: str = ...,
        stream_storage_configuration: Stream_StreamStorageConfiguration = ...,
        tags: Sequence[Stream_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Kinesis Video stream."""
    data_retention_in_hours: Final[Ref[int]]
    """The number of hours till which Kinesis Video will retain the data in the stream"""
    device_name: Final[str]
    """The name of the device that is writing to the stream."""
    kms_key_id: Final[str]
    """AWS KMS key ID that Kinesis Video Streams uses to encrypt stream data."""
    media_type: Final[str]
    """The media type of the stream."""
    name: Final[str]
    """The name of the Kinesis Video stream."""
    stream_storage_configuration: Final[Stream_StreamStorageConfiguration_Read]
    """Configuration for the storage tier of the Kinesis Video Stream."""
    tags: Final[list[Any]]
    """An array of key-value pairs associated with the Kinesis Video Stream."""
