"""Resource types of AWS IVSChat. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class LoggingConfiguration_DestinationConfiguration(TypedDict):
    cloud_watch_logs: NotRequired[LoggingConfiguration_CloudWatchLogsDestinationConfiguration]
    firehose: NotRequired[LoggingConfiguration_FirehoseDestinationConfiguration]
    s3: NotRequired[LoggingConfiguration_S3DestinationConfiguration]

class LoggingConfiguration_CloudWatchLogsDestinationConfiguration(TypedDict):
    log_group_name: str

class LoggingConfiguration_FirehoseDestinationConfiguration(TypedDict):
    delivery_stream_name: str

class LoggingConfiguration_S3DestinationConfiguration(TypedDict):
    bucket_name: str

@final
class LoggingConfiguration_DestinationConfiguration_Read:
    cloud_watch_logs: Final[LoggingConfiguration_CloudWatchLogsDestinationConfiguration_Read]
    firehose: Final[LoggingConfiguration_FirehoseDestinationConfiguration_Read]
    s3: Final[LoggingConfiguration_S3DestinationConfiguration_Read]

@final
class LoggingConfiguration_CloudWatchLogsDestinationConfiguration_Read:
    log_group_name: Final[str]

@final
class LoggingConfiguration_FirehoseDestinationConfiguration_Read:
    delivery_stream_name: Final[str]

@final
class LoggingConfiguration_S3DestinationConfiguration_Read:
    bucket_name: Final[str]

class LoggingConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class LoggingConfiguration(_Resource):
    """Resource type definition for AWS::IVSChat::LoggingConfiguration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_configuration: LoggingConfiguration_DestinationConfiguration,
        name: str = ...,
        tags: Sequence[LoggingConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """LoggingConfiguration ARN is automatically generated on creation and assigned as the unique identifier."""
    destination_configuration: Final[LoggingConfiguration_DestinationConfiguration_Read]
    """Destination configuration for IVS Chat logging."""
    id: Final[str]
    """The system-generated ID of the logging configuration."""
    name: Final[str]
    """The name of the logging configuration."""
    state: Final[str]
    """The state of the logging configuration."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Room_MessageReviewHandler(TypedDict):
    fallback_result: NotRequired[Literal["ALLOW", "DENY"]]
    uri: NotRequired[str]

@final
class Room_MessageReviewHandler_Read:
    fallback_result: Final[str]
    uri: Final[str]

class Room_Tag(TypedDict):
    key: str
    value: str

@final
class Room(_Resource):
    """Resource type definition for AWS::IVSChat::Room."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        logging_configuration_identifiers: Texts = ...,
        maximum_message_length: Int = ...,
        maximum_message_rate_per_second: Int = ...,
        message_review_handler: Room_MessageReviewHandler = ...,
        name: str = ...,
        tags: Sequence[Room_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Room ARN is automatically generated on creation and assigned as the unique identifier."""
    id: Final[str]
    """The system-generated ID of the room."""
    logging_configuration_identifiers: Final[list[str]]
    """Array of logging configuration identifiers attached to the room."""
    maximum_message_length: Final[Ref[int]]
    """The maximum number of characters in a single message."""
    maximum_message_rate_per_second: Final[Ref[int]]
    """The maximum number of messages per second that can be sent to the room."""
    message_review_handler: Final[Room_MessageReviewHandler_Read]
    """Configuration information for optional review of messages."""
    name: Final[str]
    """The name of the room."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
