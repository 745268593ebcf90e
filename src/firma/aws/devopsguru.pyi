"""Resource types of AWS DevOpsGuru. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

@final
class LogAnomalyDetectionIntegration(_Resource):
    """This resource schema represents the LogAnomalyDetectionIntegration resource in the Amazon DevOps Guru."""
    def __init__(
        self,
        _name: str,
        /,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """User account id, used as the primary identifier for the resource"""

class NotificationChannel_NotificationChannelConfig(TypedDict):
    filters: NotRequired[NotificationChannel_NotificationFilterConfig]
    sns: NotRequired[NotificationChannel_SnsChannelConfig]

class NotificationChannel_NotificationFilterConfig(TypedDict):
    message_types: NotRequired[Sequence[Literal["NEW_INSIGHT", "CLOSED_INSIGHT", "NEW_ASSOCIATION", "SEVERITY_UPGRADED", "NEW_RECOMMENDATION"]]]
    severities: NotRequired[Sequence[Literal["LOW", "MEDIUM", "HIGH"]]]

class NotificationChannel_SnsChannelConfig(TypedDict):
    topic_arn: NotRequired[str]

@final
class NotificationChannel_NotificationChannelConfig_Read:
    filters: Final[NotificationChannel_NotificationFilterConfig_Read]
    sns: Final[NotificationChannel_SnsChannelConfig_Read]

@final
class NotificationChannel_NotificationFilterConfig_Read:
    message_types: Final[list[str]]
    severities: Final[list[str]]

@final
class NotificationChannel_SnsChannelConfig_Read:
    topic_arn: Final[str]

@final
class NotificationChannel(_Resource):
    """This resource schema represents the NotificationChannel resource in the Amazon DevOps Guru."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        config: NotificationChannel_NotificationChannelConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    config: Final[NotificationChannel_NotificationChannelConfig_Read]
    """Information about notification channels you have configured with DevOps Guru."""
    id: Final[str]
    """The ID of a notification channel."""

class ResourceCollection_ResourceCollectionFilter(TypedDict):
    cloud_formation: NotRequired[ResourceCollection_CloudFormationCollectionFilter]
    tags: NotRequired[Sequence[ResourceCollection_TagCollection]]

class ResourceCollection_CloudFormationCollectionFilter(TypedDict):
    stack_names: NotRequired[Texts]

class ResourceCollection_TagCollection(TypedDict):
    app_boundary_key: NotRequired[str]
    tag_values: NotRequired[Texts]

@final
class ResourceCollection_ResourceCollectionFilter_Read:
    cloud_formation: Final[ResourceCollection_CloudFormationCollectionFilter_Read]
    tags: Final[list[Any]]

@final
class ResourceCollection_CloudFormationCollectionFilter_Read:
    stack_names: Final[list[str]]

@final
class ResourceCollection(_Resource):
    """This resource schema represents the ResourceCollection resource in the Amazon DevOps Guru."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_collection_filter: ResourceCollection_ResourceCollectionFilter,
        **_options: Unpack[Options],
    ) -> None: ...
    resource_collection_filter: Final[ResourceCollection_ResourceCollectionFilter_Read]
    """Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru."""
    resource_collection_type: Final[str]
    """The type of ResourceCollection"""
