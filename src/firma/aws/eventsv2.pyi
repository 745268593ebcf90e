"""Resource types of AWS EventsV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class EventBus_EncryptionConfiguration(TypedDict):
    kms_key_identifier: NotRequired[str]

@final
class EventBus_EncryptionConfiguration_Read:
    kms_key_identifier: Final[str]

class EventBus_StorageConfiguration(TypedDict):
    retention_period_in_days: NotRequired[Int]

@final
class EventBus_StorageConfiguration_Read:
    retention_period_in_days: Final[Ref[int]]

class EventBus_Tag(TypedDict):
    key: str
    value: str

@final
class EventBus(_Resource):
    """Resource type definition for AWS::EventsV2::EventBus, an Amazon EventBridge custom event bus that receives events and delivers them to…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        encryption_configuration: EventBus_EncryptionConfiguration = ...,
        storage_configuration: EventBus_StorageConfiguration = ...,
        tags: Sequence[EventBus_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time the event bus was created, as an ISO 8601 timestamp."""
    description: Final[str]
    """A description of the event bus."""
    encryption_configuration: Final[EventBus_EncryptionConfiguration_Read]
    """Encryption configuration for an event bus."""
    event_bus_arn: Final[str]
    """The Amazon Resource Name (ARN) of the event bus."""
    last_modified_time: Final[str]
    """The time the event bus was last modified, as an ISO 8601 timestamp."""
    name: Final[str]
    """The name of the event bus."""
    state: Final[str]
    """The lifecycle state of the event bus."""
    storage_configuration: Final[EventBus_StorageConfiguration_Read]
    """Storage (retention) configuration for the event bus."""
    tags: Final[list[Any]]
    """The tags assigned to the event bus."""

class EventSource_EventSourceConfiguration(TypedDict):
    aws_service_events_configuration: NotRequired[EventSource_AwsServiceEventsConfiguration]
    partner_events_configuration: NotRequired[EventSource_PartnerEventsConfiguration]

class EventSource_AwsServiceEventsConfiguration(TypedDict):
    aws_service: str
    on_failure_configuration: NotRequired[EventSource_OnFailureConfiguration]
    pattern: NotRequired[str]

class EventSource_OnFailureConfiguration(TypedDict):
    arn: NotRequired[str]

class EventSource_PartnerEventsConfiguration(TypedDict):
    on_failure_configuration: NotRequired[EventSource_OnFailureConfiguration2]
    partner_bus_kms_key_identifier: NotRequired[str]
    partner_event_source_arn: str
    pattern: NotRequired[str]

class EventSource_OnFailureConfiguration2(TypedDict):
    arn: NotRequired[str]

@final
class EventSource_EventSourceConfiguration_Read:
    aws_service_events_configuration: Final[EventSource_AwsServiceEventsConfiguration_Read]
    partner_events_configuration: Final[EventSource_PartnerEventsConfiguration_Read]

@final
class EventSource_AwsServiceEventsConfiguration_Read:
    aws_service: Final[str]
    on_failure_configuration: Final[EventSource_OnFailureConfiguration_Read]
    pattern: Final[str]

@final
class EventSource_OnFailureConfiguration_Read:
    arn: Final[str]

@final
class EventSource_PartnerEventsConfiguration_Read:
    on_failure_configuration: Final[EventSource_OnFailureConfiguration_Read2]
    partner_bus_kms_key_identifier: Final[str]
    partner_event_source_arn: Final[str]
    pattern: Final[str]

@final
class EventSource_OnFailureConfiguration_Read2:
    arn: Final[str]

class EventSource_Tag(TypedDict):
    key: str
    value: str

@final
class EventSource(_Resource):
    """Resource schema for AWS::EventsV2::EventSource."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: EventSource_EventSourceConfiguration,
        event_bus_arn: str,
        name: str,
        description: str = ...,
        tags: Sequence[EventSource_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration: Final[EventSource_EventSourceConfiguration_Read]
    """Event source configuration."""
    creation_time: Final[str]
    """The time the event source was created, as an ISO 8601 timestamp."""
    description: Final[str]
    """A description of the event source."""
    event_bus_arn: Final[str]
    """The ARN of the custom event bus the event source forwards onto."""
    event_source_arn: Final[str]
    """The Amazon Resource Name (ARN) of the event source."""
    last_modified_time: Final[str]
    """The time the event source was last modified, as an ISO 8601 timestamp."""
    name: Final[str]
    """The name of the event source."""
    revoked: Final[Ref[bool]]
    """Whether the event bus owner has revoked this event source."""
    state: Final[str]
    """The lifecycle state of the event source: CREATING, ACTIVE, UPDATING, CREATE_FAILED, UPDATE_FAILED, DELETING, or DELETE_FAILED."""
    tags: Final[list[Any]]
    """The tags assigned to the event source."""

@final
class ResourcePolicy(_Resource):
    """Resource type definition for AWS::EventsV2::ResourcePolicy, the resource policy of an Amazon EventBridge event bus."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_bus_arn: str,
        policy_document: Mapping[str, Any],
        **_options: Unpack[Options],
    ) -> None: ...
    event_bus_arn: Final[str]
    """The Amazon Resource Name (ARN) of the event bus whose resource policy this is."""
    policy_document: Final[Any]
    """The resource policy document, as a JSON object."""
    revision_id: Final[str]
    """The revision identifier the service assigned to the stored policy."""

class Subscriber_BatchConfiguration(TypedDict):
    max_batch_size: NotRequired[Int]
    max_batch_window_in_seconds: NotRequired[Int]

@final
class Subscriber_BatchConfiguration_Read:
    max_batch_size: Final[Ref[int]]
    max_batch_window_in_seconds: Final[Ref[int]]

class Subscriber_FilterConfiguration(TypedDict):
    filters: Sequence[Subscriber_Filter]
    language: NotRequired[Literal["EVENT_BRIDGE_PATTERN"]]

class Subscriber_Filter(TypedDict):
    pattern: str
    scope: Literal["DATA", "METADATA", "SYSTEM_METADATA"]

@final
class Subscriber_FilterConfiguration_Read:
    filters: Final[list[Any]]
    language: Final[str]

class Subscriber_InvokeConfiguration(TypedDict):
    event_bus_v2_parameters: NotRequired[Subscriber_InvokeConfigurationEventBusV2Parameters]
    http_parameters: NotRequired[Subscriber_InvokeConfigurationHttpParameters]
    kinesis_parameters: NotRequired[Subscriber_InvokeConfigurationKinesisParameters]
    lambda_parameters: NotRequired[Subscriber_InvokeConfigurationLambdaParameters]
    role_arn: str
    sns_parameters: NotRequired[Subscriber_InvokeConfigurationSnsParameters]
    sqs_parameters: NotRequired[Subscriber_InvokeConfigurationSqsParameters]
    step_functions_parameters: NotRequired[Subscriber_InvokeConfigurationStepFunctionsParameters]
    target_arn: str
    universal_target_parameters: NotRequired[Subscriber_InvokeConfigurationUniversalTargetParameters]

class Subscriber_InvokeConfigurationEventBusV2Parameters(TypedDict):
    deduplication_configuration: NotRequired[Subscriber_DeduplicationConfiguration]
    metadata: NotRequired[Mapping[str, str]]
    system_metadata: NotRequired[Subscriber_EventBusV2SystemMetadata]

class Subscriber_DeduplicationConfiguration(TypedDict):
    deduplication_type: Literal["CONTENT_BASED"]

class Subscriber_EventBusV2SystemMetadata(TypedDict):
    deduplication_id: NotRequired[str]
    event_group_id: NotRequired[str]

class Subscriber_InvokeConfigurationHttpParameters(TypedDict):
    header_parameters: NotRequired[Mapping[str, str]]
    invocation_timeout_seconds: NotRequired[str]
    path_parameter_values: NotRequired[Texts]
    query_string_parameters: NotRequired[Mapping[str, str]]

class Subscriber_InvokeConfigurationKinesisParameters(TypedDict):
    explicit_hash_key: NotRequired[str]
    partition_key: NotRequired[str]

class Subscriber_InvokeConfigurationLambdaParameters(TypedDict):
    durable_execution_name: NotRequired[str]
    invocation_timeout_seconds: NotRequired[str]
    invocation_type: NotRequired[str]
    qualifier: NotRequired[str]
    tenant_id: NotRequired[str]

class Subscriber_InvokeConfigurationSnsParameters(TypedDict):
    message_attributes: NotRequired[Mapping[str, Subscriber_MessageAttributeValue]]
    message_deduplication_id: NotRequired[str]
    message_group_id: NotRequired[str]
    message_structure: NotRequired[str]
    subject: NotRequired[str]

class Subscriber_MessageAttributeValue(TypedDict):
    binary_value: NotRequired[str]
    data_type: str
    string_value: NotRequired[str]

class Subscriber_InvokeConfigurationSqsParameters(TypedDict):
    delay_seconds: NotRequired[str]
    message_attributes: NotRequired[Mapping[str, Subscriber_MessageAttributeValue]]
    message_deduplication_id: NotRequired[str]
    message_group_id: NotRequired[str]
    message_system_attributes: NotRequired[Mapping[str, Subscriber_MessageAttributeValue]]

class Subscriber_InvokeConfigurationStepFunctionsParameters(TypedDict):
    invocation_timeout_seconds: NotRequired[str]
    invocation_type: NotRequired[str]
    name: NotRequired[str]
    trace_header: NotRequired[str]

class Subscriber_InvokeConfigurationUniversalTargetParameters(TypedDict):
    input: str
    invocation_timeout_seconds: NotRequired[str]

@final
class Subscriber_InvokeConfiguration_Read:
    event_bus_v2_parameters: Final[Subscriber_InvokeConfigurationEventBusV2Parameters_Read]
    http_parameters: Final[Subscriber_InvokeConfigurationHttpParameters_Read]
    kinesis_parameters: Final[Subscriber_InvokeConfigurationKinesisParameters_Read]
    lambda_parameters: Final[Subscriber_InvokeConfigurationLambdaParameters_Read]
    role_arn: Final[str]
    sns_parameters: Final[Subscriber_InvokeConfigurationSnsParameters_Read]
    sqs_parameters: Final[Subscriber_InvokeConfigurationSqsParameters_Read]
    step_functions_parameters: Final[Subscriber_InvokeConfigurationStepFunctionsParameters_Read]
    target_arn: Final[str]
    universal_target_parameters: Final[Subscriber_InvokeConfigurationUniversalTargetParameters_Read]

@final
class Subscriber_InvokeConfigurationEventBusV2Parameters_Read:
    deduplication_configuration: Final[Subscriber_DeduplicationConfiguration_Read]
    metadata: Final[Any]
    system_metadata: Final[Subscriber_EventBusV2SystemMetadata_Read]

@final
class Subscriber_DeduplicationConfiguration_Read:
    deduplication_type: Final[str]

@final
class Subscriber_EventBusV2SystemMetadata_Read:
    deduplication_id: Final[str]
    event_group_id: Final[str]

@final
class Subscriber_InvokeConfigurationHttpParameters_Read:
    header_parameters: Final[Any]
    invocation_timeout_seconds: Final[str]
    path_parameter_values: Final[list[str]]
    query_string_parameters: Final[Any]

@final
class Subscriber_InvokeConfigurationKinesisParameters_Read:
    explicit_hash_key: Final[str]
    partition_key: Final[str]

@final
class Subscriber_InvokeConfigurationLambdaParameters_Read:
    durable_execution_name: Final[str]
    invocation_timeout_seconds: Final[str]
    invocation_type: Final[str]
    qualifier: Final[str]
    tenant_id: Final[str]

@final
class Subscriber_InvokeConfigurationSnsParameters_Read:
    message_attributes: Final[Any]
    message_deduplication_id: Final[str]
    message_group_id: Final[str]
    message_structure: Final[str]
    subject: Final[str]

@final
class Subscriber_InvokeConfigurationSqsParameters_Read:
    delay_seconds: Final[str]
    message_attributes: Final[Any]
    message_deduplication_id: Final[str]
    message_group_id: Final[str]
    message_system_attributes: Final[Any]

@final
class Subscriber_InvokeConfigurationStepFunctionsParameters_Read:
    invocation_timeout_seconds: Final[str]
    invocation_type: Final[str]
    name: Final[str]
    trace_header: Final[str]

@final
class Subscriber_InvokeConfigurationUniversalTargetParameters_Read:
    input: Final[str]
    invocation_timeout_seconds: Final[str]

class Subscriber_LogConfiguration(TypedDict):
    include_payload: NotRequired[Literal["FULL", "ON_ERROR_ONLY"]]
    level: NotRequired[Literal["OFF", "ERROR", "INFO"]]

@final
class Subscriber_LogConfiguration_Read:
    include_payload: Final[str]
    level: Final[str]

class Subscriber_OnFailureConfiguration(TypedDict):
    arn: NotRequired[str]

@final
class Subscriber_OnFailureConfiguration_Read:
    arn: Final[str]

class Subscriber_PointInTimeConfiguration(TypedDict):
    end_point: NotRequired[Int]
    point_type: Literal["HORIZON", "TIMESTAMP"]
    starting_point: NotRequired[Int]

@final
class Subscriber_PointInTimeConfiguration_Read:
    end_point: Final[Ref[int]]
    point_type: Final[str]
    starting_point: Final[Ref[int]]

class Subscriber_RetryPolicy(TypedDict):
    max_event_age_in_seconds: NotRequired[Int]
    max_retry_attempts: NotRequired[Int]
    retry_strategy: NotRequired[Literal["ALL"]]

@final
class Subscriber_RetryPolicy_Read:
    max_event_age_in_seconds: Final[Ref[int]]
    max_retry_attempts: Final[Ref[int]]
    retry_strategy: Final[str]

class Subscriber_Tag(TypedDict):
    key: str
    value: str

class Subscriber_Transformer(TypedDict):
    jsonata_configuration: NotRequired[Subscriber_JsonataConfiguration]
    type: NotRequired[Literal["RAW", "WITH_METADATA", "JSONATA"]]

class Subscriber_JsonataConfiguration(TypedDict):
    expression: str

@final
class Subscriber_Transformer_Read:
    jsonata_configuration: Final[Subscriber_JsonataConfiguration_Read]
    type: Final[str]

@final
class Subscriber_JsonataConfiguration_Read:
    expression: Final[str]

@final
class Subscriber(_Resource):
    """Resource type definition for AWS::EventsV2::Subscriber, an Amazon EventBridge subscription that delivers events from an event bus to a…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_bus_arn: str,
        invoke_configuration: Subscriber_InvokeConfiguration,
        name: str,
        batch_configuration: Subscriber_BatchConfiguration = ...,
        description: str = ...,
        filter_configuration: Subscriber_FilterConfiguration = ...,
        log_configuration: Subscriber_LogConfiguration = ...,
        on_failure_configuration: Subscriber_OnFailureConfiguration = ...,
        point_in_time_configuration: Subscriber_PointInTimeConfiguration = ...,
        resume_position: Literal["LAST_PROCESSED", "LATEST"] = ...,
        retry_policy: Subscriber_RetryPolicy = ...,
        starting_position: Literal["LATEST", "POINT_IN_TIME"] = ...,
        state: Literal["RUNNING", "STOPPED"] = ...,
        tags: Sequence[Subscriber_Tag] = ...,
        transformer: Subscriber_Transformer = ...,
        type: Literal["FIFO", "UNORDERED"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    batch_configuration: Final[Subscriber_BatchConfiguration_Read]
    """Configuration for batching events into a single delivery."""
    bus_name: Final[str]
    """The name of the event bus this subscriber belongs to."""
    creation_time: Final[str]
    """Creation timestamp (ISO-8601), read-only."""
    description: Final[str]
    """A description of the subscriber."""
    event_bus_arn: Final[str]
    """The ARN of the event bus this subscriber belongs to."""
    filter_configuration: Final[Subscriber_FilterConfiguration_Read]
    """Configuration for filtering which events are delivered to the target."""
    invoke_configuration: Final[Subscriber_InvokeConfiguration_Read]
    """Configuration for how the subscriber invokes its target."""
    last_modified_time: Final[str]
    """Last-modification timestamp (ISO-8601), read-only."""
    log_configuration: Final[Subscriber_LogConfiguration_Read]
    """Delivery logging configuration."""
    name: Final[str]
    """The name of the subscriber."""
    on_failure_configuration: Final[Subscriber_OnFailureConfiguration_Read]
    """The destination for events that could not be delivered."""
    point_in_time_configuration: Final[Subscriber_PointInTimeConfiguration_Read]
    """The point in time to start delivering events from, used when StartingPosition is POINT_IN_TIME."""
    resume_position: Final[str]
    """Resume-time control, never returned by the service."""
    retry_policy: Final[Subscriber_RetryPolicy_Read]
    """The retry policy for failed deliveries."""
    starting_position: Final[str]
    """Where the subscriber starts reading events: LATEST starts from the newest events; POINT_IN_TIME starts from the point specified in…"""
    state: Final[str]
    """The run state of the subscriber."""
    subscriber_arn: Final[str]
    """The Amazon Resource Name (ARN) of the subscriber."""
    tags: Final[list[Any]]
    """The tags assigned to the subscriber."""
    transformer: Final[Subscriber_Transformer_Read]
    """Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope, or the output of a JSONata…"""
    type: Final[str]
    """The delivery ordering mode of the subscriber."""
