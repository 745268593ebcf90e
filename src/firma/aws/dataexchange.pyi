"""Resource types of AWS DataExchange. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class DataSet_Tag(TypedDict):
    key: str
    value: str

@final
class DataSet(_Resource):
    """Definition of AWS::DataExchange::DataSet Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        asset_type: Literal["S3_SNAPSHOT", "REDSHIFT_DATA_SHARE", "API_GATEWAY_API", "S3_DATA_ACCESS", "LAKE_FORMATION_DATA_PERMISSION"],
        description: str,
        name: str,
        tags: Sequence[DataSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN for the data set."""
    asset_type: Final[str]
    """The type of asset that is added to a data set."""
    created_at: Final[str]
    """The date and time that the data set was created, in ISO 8601 format."""
    description: Final[str]
    """A description for the data set."""
    id: Final[str]
    """The unique identifier for the data set."""
    name: Final[str]
    """The name of the data set."""
    origin: Final[str]
    """A property that defines the data set as OWNED by the account (for providers) or ENTITLED to the account (for subscribers)."""
    tags: Final[list[Any]]
    """Tags for the data set."""
    updated_at: Final[str]
    """The date and time that the data set was last updated, in ISO 8601 format."""

class EventAction_Action(TypedDict):
    export_revision_to_s3: NotRequired[EventAction_AutoExportRevisionToS3RequestDetails]

class EventAction_AutoExportRevisionToS3RequestDetails(TypedDict):
    encryption: NotRequired[EventAction_ExportServerSideEncryption]
    revision_destination: EventAction_AutoExportRevisionDestinationEntry

class EventAction_ExportServerSideEncryption(TypedDict):
    kms_key_arn: NotRequired[str]
    type: Literal["aws:kms", "AES256"]

class EventAction_AutoExportRevisionDestinationEntry(TypedDict):
    bucket: str
    key_pattern: NotRequired[str]

@final
class EventAction_Action_Read:
    export_revision_to_s3: Final[EventAction_AutoExportRevisionToS3RequestDetails_Read]

@final
class EventAction_AutoExportRevisionToS3RequestDetails_Read:
    encryption: Final[EventAction_ExportServerSideEncryption_Read]
    revision_destination: Final[EventAction_AutoExportRevisionDestinationEntry_Read]

@final
class EventAction_ExportServerSideEncryption_Read:
    kms_key_arn: Final[str]
    type: Final[str]

@final
class EventAction_AutoExportRevisionDestinationEntry_Read:
    bucket: Final[str]
    key_pattern: Final[str]

class EventAction_Event(TypedDict):
    revision_published: NotRequired[EventAction_RevisionPublished]

class EventAction_RevisionPublished(TypedDict):
    data_set_id: str

@final
class EventAction_Event_Read:
    revision_published: Final[EventAction_RevisionPublished_Read]

@final
class EventAction_RevisionPublished_Read:
    data_set_id: Final[str]

class EventAction_Tag(TypedDict):
    key: str
    value: str

@final
class EventAction(_Resource):
    """An event action is an AWS Data Exchange resource that automatically exports data set revisions to Amazon S3 when a revision is published."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action: EventAction_Action,
        event: EventAction_Event,
        tags: Sequence[EventAction_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[EventAction_Action_Read]
    """What occurs after a certain event."""
    arn: Final[str]
    """The ARN for the event action."""
    created_at: Final[str]
    """The date and time that the event action was created, in ISO 8601 format."""
    event: Final[EventAction_Event_Read]
    """What occurs to start an action."""
    event_action_id: Final[str]
    """The unique identifier for the event action."""
    tags: Final[list[Any]]
    """The tags for the event action."""
    updated_at: Final[str]
    """The date and time that the event action was last updated, in ISO 8601 format."""
