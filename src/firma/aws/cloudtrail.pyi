"""Resource types of AWS CloudTrail. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Channel_Destination(TypedDict):
    location: str
    type: Literal["EVENT_DATA_STORE"]

class Channel_Tag(TypedDict):
    key: str
    value: str

@final
class Channel(_Resource):
    """A channel receives events from a specific source (such as an on-premises storage solution or application, or a partner event data source),…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destinations: Sequence[Channel_Destination] = ...,
        name: str = ...,
        source: str = ...,
        tags: Sequence[Channel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_arn: Final[str]
    """The Amazon Resource Name (ARN) of a channel."""
    destinations: Final[list[Any]]
    """One or more resources to which events arriving through a channel are logged and stored."""
    name: Final[str]
    """The name of the channel."""
    source: Final[str]
    """The ARN of an on-premises storage solution or application, or a partner event source."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Dashboard_RefreshSchedule(TypedDict):
    frequency: NotRequired[Dashboard_RefreshScheduleFrequency]
    status: NotRequired[Literal["ENABLED", "DISABLED"]]
    time_of_day: NotRequired[str]

class Dashboard_RefreshScheduleFrequency(TypedDict):
    unit: Literal["HOURS", "DAYS"]
    value: Int

@final
class Dashboard_RefreshSchedule_Read:
    frequency: Final[Dashboard_RefreshScheduleFrequency_Read]
    status: Final[str]
    time_of_day: Final[str]

@final
class Dashboard_RefreshScheduleFrequency_Read:
    unit: Final[str]
    value: Final[Ref[int]]

class Dashboard_Tag(TypedDict):
    key: str
    value: str

class Dashboard_Widget(TypedDict):
    query_parameters: NotRequired[Texts]
    query_statement: str
    view_properties: NotRequired[Mapping[str, str]]

@final
class Dashboard(_Resource):
    """The Amazon CloudTrail dashboard resource allows customers to manage managed dashboards and create custom dashboards."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        refresh_schedule: Dashboard_RefreshSchedule = ...,
        tags: Sequence[Dashboard_Tag] = ...,
        termination_protection_enabled: Bool = ...,
        widgets: Sequence[Dashboard_Widget] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_timestamp: Final[str]
    """The timestamp of the dashboard creation."""
    dashboard_arn: Final[str]
    """The ARN of the dashboard."""
    name: Final[str]
    """The name of the dashboard."""
    refresh_schedule: Final[Dashboard_RefreshSchedule_Read]
    """Configures the automatic refresh schedule for the dashboard."""
    status: Final[str]
    """The status of the dashboard."""
    tags: Final[list[Any]]
    termination_protection_enabled: Final[Ref[bool]]
    """Indicates whether the dashboard is protected from termination."""
    type: Final[str]
    """The type of the dashboard."""
    updated_timestamp: Final[str]
    """The timestamp showing when the dashboard was updated, if applicable."""
    widgets: Final[list[Any]]
    """List of widgets on the dashboard"""

class EventDataStore_AdvancedEventSelector(TypedDict):
    field_selectors: Sequence[EventDataStore_AdvancedFieldSelector]
    name: NotRequired[str]

class EventDataStore_AdvancedFieldSelector(TypedDict):
    ends_with: NotRequired[Texts]
    equals: NotRequired[Texts]
    field: str
    not_ends_with: NotRequired[Texts]
    not_equals: NotRequired[Texts]
    not_starts_with: NotRequired[Texts]
    starts_with: NotRequired[Texts]

class EventDataStore_ContextKeySelector(TypedDict):
    equals: Texts
    type: Literal["RequestContext", "TagContext"]

class EventDataStore_InsightSelector(TypedDict):
    insight_type: NotRequired[Literal["ApiCallRateInsight", "ApiErrorRateInsight"]]

class EventDataStore_Tag(TypedDict):
    key: str
    value: str

@final
class EventDataStore(_Resource):
    """A storage lake of event data against which you can run complex SQL-based queries."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        advanced_event_selectors: Sequence[EventDataStore_AdvancedEventSelector] = ...,
        billing_mode: Literal["EXTENDABLE_RETENTION_PRICING", "FIXED_RETENTION_PRICING"] = ...,
        context_key_selectors: Sequence[EventDataStore_ContextKeySelector] = ...,
        federation_enabled: Bool = ...,
        federation_role_arn: str = ...,
        ingestion_enabled: Bool = ...,
        insight_selectors: Sequence[EventDataStore_InsightSelector] = ...,
        insights_destination: str = ...,
        kms_key_id: str = ...,
        max_event_size: Literal["Standard", "Large"] = ...,
        multi_region_enabled: Bool = ...,
        name: str = ...,
        organization_enabled: Bool = ...,
        retention_period: Int = ...,
        tags: Sequence[EventDataStore_Tag] = ...,
        termination_protection_enabled: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    advanced_event_selectors: Final[list[Any]]
    """The advanced event selectors that were used to select events for the data store."""
    billing_mode: Final[str]
    """The mode that the event data store will use to charge for event storage."""
    context_key_selectors: Final[list[Any]]
    """An array that enriches event records in an existing event data store by including additional information specified in individual…"""
    created_timestamp: Final[str]
    """The timestamp of the event data store's creation."""
    event_data_store_arn: Final[str]
    """The ARN of the event data store."""
    federation_enabled: Final[Ref[bool]]
    """Indicates whether federation is enabled on an event data store."""
    federation_role_arn: Final[str]
    """The ARN of the role used for event data store federation."""
    ingestion_enabled: Final[Ref[bool]]
    """Indicates whether the event data store is ingesting events."""
    insight_selectors: Final[list[Any]]
    """Lets you enable Insights event logging by specifying the Insights selectors that you want to enable on an existing event data store."""
    insights_destination: Final[str]
    """Specifies the ARN of the event data store that will collect Insights events."""
    kms_key_id: Final[str]
    """Specifies the KMS key ID to use to encrypt the events delivered by CloudTrail."""
    max_event_size: Final[str]
    """Specifies the maximum size allowed for the event."""
    multi_region_enabled: Final[Ref[bool]]
    """Indicates whether the event data store includes events from all regions, or only from the region in which it was created."""
    name: Final[str]
    """The name of the event data store."""
    organization_enabled: Final[Ref[bool]]
    """Indicates that an event data store is collecting logged events for an organization."""
    retention_period: Final[Ref[int]]
    """The retention period, in days."""
    status: Final[str]
    """The status of an event data store."""
    tags: Final[list[Any]]
    termination_protection_enabled: Final[Ref[bool]]
    """Indicates whether the event data store is protected from termination."""
    updated_timestamp: Final[str]
    """The timestamp showing when an event data store was updated, if applicable."""

@final
class ResourcePolicy(_Resource):
    """Resource Type definition for AWS::CloudTrail::ResourcePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_arn: str,
        resource_policy: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    resource_arn: Final[str]
    """The ARN of the AWS CloudTrail resource to which the policy applies."""
    resource_policy: Final[Any]
    """A policy document containing permissions to add to the specified resource."""

class Trail_AdvancedEventSelector(TypedDict):
    field_selectors: Sequence[Trail_AdvancedFieldSelector]
    name: NotRequired[str]

class Trail_AdvancedFieldSelector(TypedDict):
    ends_with: NotRequired[Texts]
    equals: NotRequired[Texts]
    field: str
    not_ends_with: NotRequired[Texts]
    not_equals: NotRequired[Texts]
    not_starts_with: NotRequired[Texts]
    starts_with: NotRequired[Texts]

class Trail_AggregationConfiguration(TypedDict):
    event_category: Literal["Data"]
    templates: Sequence[Literal["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"]]

class Trail_EventSelector(TypedDict):
    data_resources: NotRequired[Sequence[Trail_DataResource]]
    exclude_management_event_sources: NotRequired[Texts]
    include_management_events: NotRequired[Bool]
    read_write_type: NotRequired[Literal["All", "ReadOnly", "WriteOnly"]]

class Trail_DataResource(TypedDict):
    type: Literal["AWS::Lambda::Function", "AWS::S3::Object", "AWS::DynamoDB::Table", "AWS::S3Outposts::Object", "AWS::ManagedBlockchain::Node", "AWS::S3ObjectLambda::AccessPoint", "AWS::EC2::Snapshot", "AWS::S3::AccessPoint", "AWS::DynamoDB::Stream"]
    values: NotRequired[Texts]

class Trail_InsightSelector(TypedDict):
    event_categories: NotRequired[Sequence[Literal["Management", "Data"]]]
    insight_type: NotRequired[Literal["ApiCallRateInsight", "ApiErrorRateInsight"]]

class Trail_Tag(TypedDict):
    key: str
    value: str

@final
class Trail(_Resource):
    """Creates a trail that specifies the settings for delivery of log data to an Amazon S3 bucket."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        is_logging: Bool,
        s3_bucket_name: str,
        advanced_event_selectors: Sequence[Trail_AdvancedEventSelector] = ...,
        aggregation_configurations: Sequence[Trail_AggregationConfiguration] = ...,
        cloud_watch_logs_log_group_arn: str = ...,
        cloud_watch_logs_role_arn: str = ...,
        enable_log_file_validation: Bool = ...,
        event_selectors: Sequence[Trail_EventSelector] = ...,
        include_global_service_events: Bool = ...,
        insight_selectors: Sequence[Trail_InsightSelector] = ...,
        is_multi_region_trail: Bool = ...,
        is_organization_trail: Bool = ...,
        kms_key_id: str = ...,
        s3_key_prefix: str = ...,
        sns_topic_name: str = ...,
        tags: Sequence[Trail_Tag] = ...,
        trail_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    advanced_event_selectors: Final[list[Any]]
    """The advanced event selectors that were used to select events for the data store."""
    aggregation_configurations: Final[list[Any]]
    """Specifies the aggregation configuration to aggregate CloudTrail Events."""
    arn: Final[str]
    cloud_watch_logs_log_group_arn: Final[str]
    """Specifies a log group name using an Amazon Resource Name (ARN), a unique identifier that represents the log group to which CloudTrail logs…"""
    cloud_watch_logs_role_arn: Final[str]
    """Specifies the role for the CloudWatch Logs endpoint to assume to write to a user's log group."""
    enable_log_file_validation: Final[Ref[bool]]
    """Specifies whether log file validation is enabled."""
    event_selectors: Final[list[Any]]
    """Use event selectors to further specify the management and data event settings for your trail."""
    include_global_service_events: Final[Ref[bool]]
    """Specifies whether the trail is publishing events from global services such as IAM to the log files."""
    insight_selectors: Final[list[Any]]
    """Lets you enable Insights event logging by specifying the Insights selectors that you want to enable on an existing trail."""
    is_logging: Final[Ref[bool]]
    """Whether the CloudTrail is currently logging AWS API calls."""
    is_multi_region_trail: Final[Ref[bool]]
    """Specifies whether the trail applies only to the current region or to all regions."""
    is_organization_trail: Final[Ref[bool]]
    """Specifies whether the trail is created for all accounts in an organization in AWS Organizations, or only for the current AWS account."""
    kms_key_id: Final[str]
    """Specifies the KMS key ID to use to encrypt the logs delivered by CloudTrail."""
    s3_bucket_name: Final[str]
    """Specifies the name of the Amazon S3 bucket designated for publishing log files."""
    s3_key_prefix: Final[str]
    """Specifies the Amazon S3 key prefix that comes after the name of the bucket you have designated for log file delivery."""
    sns_topic_arn: Final[str]
    sns_topic_name: Final[str]
    """Specifies the name of the Amazon SNS topic defined for notification of log file delivery."""
    tags: Final[list[Any]]
    trail_name: Final[str]
