"""Resource types of AWS InternetMonitor. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Monitor_HealthEventsConfig(TypedDict):
    availability_local_health_events_config: NotRequired[Monitor_LocalHealthEventsConfig]
    availability_score_threshold: NotRequired[Number]
    performance_local_health_events_config: NotRequired[Monitor_LocalHealthEventsConfig2]
    performance_score_threshold: NotRequired[Number]

class Monitor_LocalHealthEventsConfig(TypedDict):
    health_score_threshold: NotRequired[Number]
    min_traffic_impact: NotRequired[Number]
    status: NotRequired[Literal["ENABLED", "DISABLED"]]

class Monitor_LocalHealthEventsConfig2(TypedDict):
    health_score_threshold: NotRequired[Number]
    min_traffic_impact: NotRequired[Number]
    status: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class Monitor_HealthEventsConfig_Read:
    availability_local_health_events_config: Final[Monitor_LocalHealthEventsConfig_Read]
    availability_score_threshold: Final[Ref[float]]
    performance_local_health_events_config: Final[Monitor_LocalHealthEventsConfig_Read2]
    performance_score_threshold: Final[Ref[float]]

@final
class Monitor_LocalHealthEventsConfig_Read:
    health_score_threshold: Final[Ref[float]]
    min_traffic_impact: Final[Ref[float]]
    status: Final[str]

@final
class Monitor_LocalHealthEventsConfig_Read2:
    health_score_threshold: Final[Ref[float]]
    min_traffic_impact: Final[Ref[float]]
    status: Final[str]

class Monitor_InternetMeasurementsLogDelivery(TypedDict):
    s3_config: NotRequired[Monitor_S3Config]

class Monitor_S3Config(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    log_delivery_status: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class Monitor_InternetMeasurementsLogDelivery_Read:
    s3_config: Final[Monitor_S3Config_Read]

@final
class Monitor_S3Config_Read:
    bucket_name: Final[str]
    bucket_prefix: Final[str]
    log_delivery_status: Final[str]

class Monitor_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Monitor(_Resource):
    """Represents a monitor, which defines the monitoring boundaries for measurements that Internet Monitor publishes information about for an…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        monitor_name: str,
        health_events_config: Monitor_HealthEventsConfig = ...,
        include_linked_accounts: Bool = ...,
        internet_measurements_log_delivery: Monitor_InternetMeasurementsLogDelivery = ...,
        linked_account_id: str = ...,
        max_city_networks_to_monitor: Int = ...,
        resources: Texts = ...,
        resources_to_add: Texts = ...,
        resources_to_remove: Texts = ...,
        status: Literal["PENDING", "ACTIVE", "INACTIVE", "ERROR"] = ...,
        tags: Sequence[Monitor_Tag] = ...,
        traffic_percentage_to_monitor: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The date value in ISO 8601 format."""
    health_events_config: Final[Monitor_HealthEventsConfig_Read]
    include_linked_accounts: Final[Ref[bool]]
    internet_measurements_log_delivery: Final[Monitor_InternetMeasurementsLogDelivery_Read]
    linked_account_id: Final[str]
    max_city_networks_to_monitor: Final[Ref[int]]
    modified_at: Final[str]
    """The date value in ISO 8601 format."""
    monitor_arn: Final[str]
    monitor_name: Final[str]
    processing_status: Final[str]
    processing_status_info: Final[str]
    resources: Final[list[str]]
    resources_to_add: Final[list[str]]
    resources_to_remove: Final[list[str]]
    status: Final[str]
    tags: Final[list[Any]]
    traffic_percentage_to_monitor: Final[Ref[int]]
