"""Resource types of AWS Logs. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class AccountPolicy(_Resource):
    """The AWS::Logs::AccountPolicy resource specifies a CloudWatch Logs AccountPolicy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: str,
        policy_name: str,
        policy_type: Literal["DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY", "TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY"],
        scope: Literal["ALL"] = ...,
        selection_criteria: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """User account id"""
    policy_document: Final[str]
    """The body of the policy document you want to use for this topic."""
    policy_name: Final[str]
    """The name of the account policy"""
    policy_type: Final[str]
    """Type of the policy."""
    scope: Final[str]
    """Scope for policy application"""
    selection_criteria: Final[str]
    """Log group selection criteria to apply policy only to a subset of log groups."""

class Delivery_Tag(TypedDict):
    key: str
    value: str

@final
class Delivery(_Resource):
    """This structure contains information about one delivery in your account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        delivery_destination_arn: str,
        delivery_source_name: str,
        field_delimiter: str = ...,
        record_fields: Texts = ...,
        s3_enable_hive_compatible_path: Bool = ...,
        s3_suffix_path: str = ...,
        tags: Sequence[Delivery_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN) that uniquely identify AWS resource."""
    delivery_destination_arn: Final[str]
    """Amazon Resource Name (ARN) that uniquely identify AWS resource."""
    delivery_destination_type: Final[str]
    """Displays whether the delivery destination associated with this delivery is CloudWatch Logs, Amazon S3, or Kinesis Data Firehose."""
    delivery_id: Final[str]
    """The unique ID that identifies this delivery in your account."""
    delivery_source_name: Final[str]
    """The name of the delivery source that is associated with this delivery."""
    field_delimiter: Final[str]
    """The field delimiter to use between record fields when the final output format of a delivery is in Plain , W3C , or Raw format."""
    record_fields: Final[list[str]]
    """The list of record fields to be delivered to the destination, in order."""
    s3_enable_hive_compatible_path: Final[Ref[bool]]
    """This parameter causes the S3 objects that contain delivered logs to use a prefix structure that allows for integration with Apache Hive."""
    s3_suffix_path: Final[str]
    """This string allows re-configuring the S3 object prefix to contain either static or variable sections."""
    tags: Final[list[Any]]
    """The tags that have been assigned to this delivery."""

class DeliveryDestination_DestinationPolicy(TypedDict):
    delivery_destination_name: NotRequired[str]
    delivery_destination_policy: NotRequired[Mapping[str, Any]]

@final
class DeliveryDestination_DestinationPolicy_Read:
    delivery_destination_name: Final[str]
    delivery_destination_policy: Final[Any]

class DeliveryDestination_Tag(TypedDict):
    key: str
    value: str

@final
class DeliveryDestination(_Resource):
    """This structure contains information about one delivery destination in your account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        delivery_destination_policy: DeliveryDestination_DestinationPolicy = ...,
        delivery_destination_type: str = ...,
        destination_resource_arn: str = ...,
        output_format: str = ...,
        tags: Sequence[DeliveryDestination_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) that uniquely identifies a resource."""
    delivery_destination_policy: Final[DeliveryDestination_DestinationPolicy_Read]
    """IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account."""
    delivery_destination_type: Final[str]
    """Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Kinesis Data Firehose, or XRay."""
    destination_resource_arn: Final[str]
    """The Amazon Resource Name (ARN) that uniquely identifies a resource."""
    name: Final[str]
    """The name of this delivery destination."""
    output_format: Final[str]
    """The format of the logs that are sent to this delivery destination."""
    tags: Final[list[Any]]
    """The tags that have been assigned to this delivery destination."""

class DeliverySource_Tag(TypedDict):
    key: str
    value: str

@final
class DeliverySource(_Resource):
    """A delivery source is an AWS resource that sends logs to an AWS destination."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        delivery_source_configuration: Mapping[str, str] = ...,
        log_type: str = ...,
        resource_arn: str = ...,
        tags: Sequence[DeliverySource_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) that uniquely identifies this delivery source."""
    delivery_source_configuration: Final[Any]
    """A map of key-value pairs to configure the delivery source."""
    log_type: Final[str]
    """The type of logs being delivered."""
    name: Final[str]
    """The unique name of the Log source."""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) that uniquely identifies this delivery source."""
    resource_arns: Final[list[str]]
    """This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source."""
    service: Final[str]
    """The AWS service that is sending logs."""
    status: Final[str]
    """The status of this delivery source."""
    status_reason: Final[str]
    """The reason for the status of this delivery source, such as RESOURCE_DELETED."""
    tags: Final[list[Any]]
    """The tags that have been assigned to this delivery source."""

class Destination_Tag(TypedDict):
    key: str
    value: str

@final
class Destination(_Resource):
    """The AWS::Logs::Destination resource specifies a CloudWatch Logs destination."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_name: str,
        role_arn: str,
        target_arn: str,
        destination_policy: str = ...,
        tags: Sequence[Destination_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    destination_name: Final[str]
    """The name of the destination resource"""
    destination_policy: Final[str]
    """An IAM policy document that governs which AWS accounts can create subscription filters against this destination."""
    role_arn: Final[str]
    """The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_arn: Final[str]
    """The ARN of the physical target where the log events are delivered (for example, a Kinesis stream)"""

class Integration_ResourceConfig(TypedDict):
    open_search_resource_config: NotRequired[Integration_OpenSearchResourceConfig]

class Integration_OpenSearchResourceConfig(TypedDict):
    application_arn: NotRequired[str]
    dashboard_viewer_principals: Texts
    data_source_role_arn: str
    kms_key_arn: NotRequired[str]
    retention_days: NotRequired[Int]

@final
class Integration_ResourceConfig_Read:
    open_search_resource_config: Final[Integration_OpenSearchResourceConfig_Read]

@final
class Integration_OpenSearchResourceConfig_Read:
    application_arn: Final[str]
    dashboard_viewer_principals: Final[list[str]]
    data_source_role_arn: Final[str]
    kms_key_arn: Final[str]
    retention_days: Final[Ref[int]]

@final
class Integration(_Resource):
    """Resource Schema for Logs Integration Resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        integration_name: str,
        integration_type: Literal["OPENSEARCH"],
        resource_config: Integration_ResourceConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    integration_name: Final[str]
    """User provided identifier for integration, unique to the user account."""
    integration_status: Final[str]
    """Status of creation for the Integration and its resources"""
    integration_type: Final[str]
    """The type of the Integration."""
    resource_config: Final[Integration_ResourceConfig_Read]
    """OpenSearchResourceConfig for the given Integration"""

@final
class LogAnomalyDetector(_Resource):
    """The AWS::Logs::LogAnomalyDetector resource specifies a CloudWatch Logs LogAnomalyDetector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_id: str = ...,
        anomaly_visibility_time: Number = ...,
        detector_name: str = ...,
        evaluation_frequency: Literal["FIVE_MIN", "TEN_MIN", "FIFTEEN_MIN", "THIRTY_MIN", "ONE_HOUR"] = ...,
        filter_pattern: str = ...,
        kms_key_id: str = ...,
        log_group_arn_list: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """Account ID for owner of detector"""
    anomaly_detector_arn: Final[str]
    """ARN of LogAnomalyDetector"""
    anomaly_detector_status: Final[str]
    """Current status of detector."""
    anomaly_visibility_time: Final[Ref[float]]
    creation_time_stamp: Final[Ref[float]]
    """When detector was created."""
    detector_name: Final[str]
    """Name of detector"""
    evaluation_frequency: Final[str]
    """How often log group is evaluated"""
    filter_pattern: Final[str]
    kms_key_id: Final[str]
    """The Amazon Resource Name (ARN) of the CMK to use when encrypting log data."""
    last_modified_time_stamp: Final[Ref[float]]
    """When detector was lsat modified."""
    log_group_arn_list: Final[list[str]]
    """List of Arns for the given log group"""

class LogGroup_Tag(TypedDict):
    key: str
    value: str

@final
class LogGroup(_Resource):
    """The AWS::Logs::LogGroup resource specifies a log group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bearer_token_authentication_enabled: Bool = ...,
        data_protection_policy: Mapping[str, Any] | str = ...,
        deletion_protection_enabled: Bool = ...,
        field_index_policies: Sequence[Mapping[str, Any]] = ...,
        kms_key_id: str = ...,
        log_group_class: Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] = ...,
        log_group_name: str = ...,
        resource_policy_document: Mapping[str, Any] = ...,
        retention_in_days: Literal[1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] = ...,
        tags: Sequence[LogGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    bearer_token_authentication_enabled: Final[Ref[bool]]
    """Indicates whether bearer token authentication is enabled for this log group."""
    data_protection_policy: Final[Any]
    deletion_protection_enabled: Final[Ref[bool]]
    """Indicates whether deletion protection is enabled for this log group."""
    field_index_policies: Final[list[Any]]
    """Creates or updates a *field index policy* for the specified log group."""
    kms_key_id: Final[str]
    """The Amazon Resource Name (ARN) of the KMS key to use when encrypting log data."""
    log_group_class: Final[str]
    """Specifies the log group class for this log group."""
    log_group_name: Final[str]
    """The name of the log group."""
    resource_policy_document: Final[Any]
    """Creates or updates a resource policy for the specified log group that allows other services to put log events to this account."""
    retention_in_days: Final[Ref[int]]
    """The number of days to retain the log events in the specified log group."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the log group."""

@final
class LogStream(_Resource):
    """Resource Type definition for AWS::Logs::LogStream"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        log_group_name: str,
        log_stream_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    log_group_name: Final[str]
    """The name of the log group where the log stream is created."""
    log_stream_name: Final[str]
    """The name of the log stream."""

class MetricFilter_MetricTransformation(TypedDict):
    default_value: NotRequired[Number]
    dimensions: NotRequired[Sequence[MetricFilter_Dimension]]
    metric_name: str
    metric_namespace: str
    metric_value: str
    unit: NotRequired[Literal["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"]]

class MetricFilter_Dimension(TypedDict):
    key: str
    value: str

@final
class MetricFilter(_Resource):
    """The AWS::Logs::MetricFilter resource specifies a metric filter that describes how CWL extracts information from logs and transforms it…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        filter_pattern: str,
        log_group_name: str,
        metric_transformations: Sequence[MetricFilter_MetricTransformation],
        apply_on_transformed_logs: Bool = ...,
        emit_system_field_dimensions: Texts = ...,
        field_selection_criteria: str = ...,
        filter_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    apply_on_transformed_logs: Final[Ref[bool]]
    """This parameter is valid only for log groups that have an active log transformer."""
    emit_system_field_dimensions: Final[list[str]]
    """The list of system fields that are emitted as additional dimensions in the generated metrics."""
    field_selection_criteria: Final[str]
    """The filter expression that specifies which log events are processed by this metric filter based on system fields."""
    filter_name: Final[str]
    """The name of the metric filter."""
    filter_pattern: Final[str]
    """A filter pattern for extracting metric data out of ingested log events."""
    log_group_name: Final[str]
    """The name of an existing log group that you want to associate with this metric filter."""
    metric_transformations: Final[list[Any]]
    """The metric transformations."""

class QueryDefinition_QueryParameter(TypedDict):
    default_value: NotRequired[str]
    description: NotRequired[str]
    name: str

@final
class QueryDefinition(_Resource):
    """The resource schema for AWSLogs QueryDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        query_string: str,
        log_group_names: Texts = ...,
        parameters: Sequence[QueryDefinition_QueryParameter] = ...,
        query_language: Literal["CWLI", "SQL", "PPL"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    log_group_names: Final[list[str]]
    """Optionally define specific log groups as part of your query definition"""
    name: Final[str]
    """A name for the saved query definition"""
    parameters: Final[list[Any]]
    """Use this parameter to include specific query parameters as part of your query definition."""
    query_definition_id: Final[str]
    """Unique identifier of a query definition"""
    query_language: Final[str]
    """Query language of the query string."""
    query_string: Final[str]
    """The query string to use for this definition"""

@final
class ResourcePolicy(_Resource):
    """The resource schema for AWSLogs ResourcePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any] | str,
        policy_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_document: Final[Any]
    """The policy document"""
    policy_name: Final[str]
    """A name for resource policy"""

class ScheduledQuery_DestinationConfiguration(TypedDict):
    s3_configuration: NotRequired[ScheduledQuery_S3Configuration]

class ScheduledQuery_S3Configuration(TypedDict):
    destination_identifier: str
    role_arn: str

@final
class ScheduledQuery_DestinationConfiguration_Read:
    s3_configuration: Final[ScheduledQuery_S3Configuration_Read]

@final
class ScheduledQuery_S3Configuration_Read:
    destination_identifier: Final[str]
    role_arn: Final[str]

class ScheduledQuery_TagsItem(TypedDict):
    key: str
    value: str

@final
class ScheduledQuery(_Resource):
    """Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and configure actions to take…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        execution_role_arn: str,
        name: str,
        query_language: Literal["CWLI", "PPL", "SQL"],
        query_string: str,
        schedule_expression: str,
        description: str = ...,
        destination_configuration: ScheduledQuery_DestinationConfiguration = ...,
        log_group_identifiers: Texts = ...,
        schedule_end_time: Number = ...,
        schedule_start_time: Number = ...,
        start_time_offset: Int = ...,
        state: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[ScheduledQuery_TagsItem] = ...,
        timezone: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[Ref[float]]
    description: Final[str]
    destination_configuration: Final[ScheduledQuery_DestinationConfiguration_Read]
    execution_role_arn: Final[str]
    last_execution_status: Final[str]
    last_triggered_time: Final[Ref[float]]
    last_updated_time: Final[Ref[float]]
    log_group_identifiers: Final[list[str]]
    name: Final[str]
    query_language: Final[str]
    query_string: Final[str]
    schedule_end_time: Final[Ref[float]]
    schedule_expression: Final[str]
    schedule_start_time: Final[Ref[float]]
    scheduled_query_arn: Final[str]
    start_time_offset: Final[Ref[int]]
    state: Final[str]
    tags: Final[list[Any]]
    timezone: Final[str]

@final
class StorageTierPolicy(_Resource):
    """Resource Type definition for AWS::Logs::StorageTierPolicy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        storage_tier: Literal["INTELLIGENT_TIERING"],
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The AWS account ID that owns this storage tier policy."""
    last_updated_time: Final[Ref[float]]
    """Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated."""
    storage_tier: Final[str]
    """The storage tier to apply."""

@final
class SubscriptionFilter(_Resource):
    """The AWS::Logs::SubscriptionFilter resource specifies a subscription filter and associates it with the specified log group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_arn: str,
        filter_pattern: str,
        log_group_name: str,
        apply_on_transformed_logs: Bool = ...,
        distribution: Literal["Random", "ByLogStream"] = ...,
        emit_system_fields: Texts = ...,
        field_selection_criteria: str = ...,
        filter_name: str = ...,
        role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    apply_on_transformed_logs: Final[Ref[bool]]
    """This parameter is valid only for log groups that have an active log transformer."""
    destination_arn: Final[str]
    """The Amazon Resource Name (ARN) of the destination."""
    distribution: Final[str]
    """The method used to distribute log data to the destination, which can be either random or grouped by log stream."""
    emit_system_fields: Final[list[str]]
    """The list of system fields that are included in the log events sent to the subscription destination."""
    field_selection_criteria: Final[str]
    """The filter expression that specifies which log events are processed by this subscription filter based on system fields."""
    filter_name: Final[str]
    """The name of the subscription filter."""
    filter_pattern: Final[str]
    """The filtering expressions that restrict what gets delivered to the destination AWS resource."""
    log_group_name: Final[str]
    """The log group to associate with the subscription filter."""
    role_arn: Final[str]
    """The ARN of an IAM role that grants CWL permissions to deliver ingested log events to the destination stream."""

class Transformer_Processor(TypedDict):
    add_keys: NotRequired[Transformer_ProcessorAddKeys]
    copy_value: NotRequired[Transformer_ProcessorCopyValue]
    csv: NotRequired[Transformer_ProcessorCsv]
    date_time_converter: NotRequired[Transformer_ProcessorDateTimeConverter]
    delete_keys: NotRequired[Transformer_ProcessorDeleteKeys]
    grok: NotRequired[Transformer_ProcessorGrok]
    list_to_map: NotRequired[Transformer_ProcessorListToMap]
    lower_case_string: NotRequired[Transformer_ProcessorLowerCaseString]
    move_keys: NotRequired[Transformer_ProcessorMoveKeys]
    parse_cloudfront: NotRequired[Transformer_ParseCloudfront]
    parse_json: NotRequired[Transformer_ProcessorParseJSON]
    parse_key_value: NotRequired[Transformer_ProcessorParseKeyValue]
    parse_postgres: NotRequired[Transformer_ParsePostgres]
    parse_route53: NotRequired[Transformer_ParseRoute53]
    parse_to_ocsf: NotRequired[Transformer_ParseToOCSF]
    parse_vpc: NotRequired[Transformer_ParseVPC]
    parse_waf: NotRequired[Transformer_ParseWAF]
    rename_keys: NotRequired[Transformer_ProcessorRenameKeys]
    split_string: NotRequired[Transformer_ProcessorSplitString]
    substitute_string: NotRequired[Transformer_ProcessorSubstituteString]
    trim_string: NotRequired[Transformer_ProcessorTrimString]
    type_converter: NotRequired[Transformer_ProcessorTypeConverter]
    upper_case_string: NotRequired[Transformer_ProcessorUpperCaseString]

class Transformer_ProcessorAddKeys(TypedDict):
    entries: Sequence[Transformer_AddKeyEntry]

class Transformer_AddKeyEntry(TypedDict):
    key: str
    overwrite_if_exists: NotRequired[Bool]
    value: str

class Transformer_ProcessorCopyValue(TypedDict):
    entries: Sequence[Transformer_CopyValueEntry]

class Transformer_CopyValueEntry(TypedDict):
    overwrite_if_exists: NotRequired[Bool]
    source: str
    target: str

class Transformer_ProcessorCsv(TypedDict):
    columns: NotRequired[Texts]
    delimiter: NotRequired[str]
    quote_character: NotRequired[str]
    source: NotRequired[str]

class Transformer_ProcessorDateTimeConverter(TypedDict):
    locale: NotRequired[str]
    match_patterns: Texts
    source: str
    source_timezone: NotRequired[str]
    target: str
    target_format: NotRequired[str]
    target_timezone: NotRequired[str]

class Transformer_ProcessorDeleteKeys(TypedDict):
    with_keys: Texts

class Transformer_ProcessorGrok(TypedDict):
    match: str
    source: NotRequired[str]

class Transformer_ProcessorListToMap(TypedDict):
    flatten: NotRequired[Bool]
    flattened_element: NotRequired[Literal["first", "last"]]
    key: str
    source: str
    target: NotRequired[str]
    value_key: NotRequired[str]

class Transformer_ProcessorLowerCaseString(TypedDict):
    with_keys: Texts

class Transformer_ProcessorMoveKeys(TypedDict):
    entries: Sequence[Transformer_MoveKeyEntry]

class Transformer_MoveKeyEntry(TypedDict):
    overwrite_if_exists: NotRequired[Bool]
    source: str
    target: str

class Transformer_ParseCloudfront(TypedDict):
    source: NotRequired[str]

class Transformer_ProcessorParseJSON(TypedDict):
    destination: NotRequired[str]
    source: NotRequired[str]

class Transformer_ProcessorParseKeyValue(TypedDict):
    destination: NotRequired[str]
    field_delimiter: NotRequired[str]
    key_prefix: NotRequired[str]
    key_value_delimiter: NotRequired[str]
    non_match_value: NotRequired[str]
    overwrite_if_exists: NotRequired[Bool]
    source: NotRequired[str]

class Transformer_ParsePostgres(TypedDict):
    source: NotRequired[str]

class Transformer_ParseRoute53(TypedDict):
    source: NotRequired[str]

class Transformer_ParseToOCSF(TypedDict):
    event_source: Literal["CloudTrail", "Route53Resolver", "VPCFlow", "EKSAudit", "AWSWAF"]
    mapping_version: NotRequired[str]
    ocsf_version: Literal["V1.1", "V1.5"]
    source: NotRequired[str]

class Transformer_ParseVPC(TypedDict):
    source: NotRequired[str]

class Transformer_ParseWAF(TypedDict):
    source: NotRequired[str]

class Transformer_ProcessorRenameKeys(TypedDict):
    entries: Sequence[Transformer_RenameKeyEntry]

class Transformer_RenameKeyEntry(TypedDict):
    key: str
    overwrite_if_exists: NotRequired[Bool]
    rename_to: str

class Transformer_ProcessorSplitString(TypedDict):
    entries: Sequence[Transformer_SplitStringEntry]

class Transformer_SplitStringEntry(TypedDict):
    delimiter: str
    source: str

class Transformer_ProcessorSubstituteString(TypedDict):
    entries: Sequence[Transformer_SubstituteStringEntry]

class Transformer_SubstituteStringEntry(TypedDict):
    from_: str
    source: str
    to: str

class Transformer_ProcessorTrimString(TypedDict):
    with_keys: Texts

class Transformer_ProcessorTypeConverter(TypedDict):
    entries: Sequence[Transformer_TypeConverterEntry]

class Transformer_TypeConverterEntry(TypedDict):
    key: str
    type: Literal["boolean", "integer", "double", "string"]

class Transformer_ProcessorUpperCaseString(TypedDict):
    with_keys: Texts

@final
class Transformer(_Resource):
    """Specifies a transformer on the log group to transform logs into consistent structured and information rich format."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        log_group_identifier: str,
        transformer_config: Sequence[Transformer_Processor],
        **_options: Unpack[Options],
    ) -> None: ...
    log_group_identifier: Final[str]
    """Existing log group that you want to associate with this transformer."""
    transformer_config: Final[list[Any]]
    """List of processors in a transformer"""
