"""Resource types of AWS CustomerProfiles. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class CalculatedAttributeDefinition_AttributeDetails(TypedDict):
    attributes: Sequence[CalculatedAttributeDefinition_AttributeItem]
    expression: str

class CalculatedAttributeDefinition_AttributeItem(TypedDict):
    name: str

@final
class CalculatedAttributeDefinition_AttributeDetails_Read:
    attributes: Final[list[Any]]
    expression: Final[str]

class CalculatedAttributeDefinition_Conditions(TypedDict):
    object_count: NotRequired[Int]
    range: NotRequired[CalculatedAttributeDefinition_Range]
    threshold: NotRequired[CalculatedAttributeDefinition_Threshold]

class CalculatedAttributeDefinition_Range(TypedDict):
    timestamp_format: NotRequired[str]
    timestamp_source: NotRequired[str]
    unit: Literal["DAYS"]
    value: NotRequired[Int]
    value_range: NotRequired[CalculatedAttributeDefinition_ValueRange]

class CalculatedAttributeDefinition_ValueRange(TypedDict):
    end: Int
    start: Int

class CalculatedAttributeDefinition_Threshold(TypedDict):
    operator: Literal["EQUAL_TO", "GREATER_THAN", "LESS_THAN", "NOT_EQUAL_TO"]
    value: str

@final
class CalculatedAttributeDefinition_Conditions_Read:
    object_count: Final[Ref[int]]
    range: Final[CalculatedAttributeDefinition_Range_Read]
    threshold: Final[CalculatedAttributeDefinition_Threshold_Read]

@final
class CalculatedAttributeDefinition_Range_Read:
    timestamp_format: Final[str]
    timestamp_source: Final[str]
    unit: Final[str]
    value: Final[Ref[int]]
    value_range: Final[CalculatedAttributeDefinition_ValueRange_Read]

@final
class CalculatedAttributeDefinition_ValueRange_Read:
    end: Final[Ref[int]]
    start: Final[Ref[int]]

@final
class CalculatedAttributeDefinition_Threshold_Read:
    operator: Final[str]
    value: Final[str]

@final
class CalculatedAttributeDefinition_Readiness_Read:
    message: Final[str]
    progress_percentage: Final[Ref[int]]

class CalculatedAttributeDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class CalculatedAttributeDefinition(_Resource):
    """A calculated attribute definition for Customer Profiles"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        attribute_details: CalculatedAttributeDefinition_AttributeDetails,
        calculated_attribute_name: str,
        domain_name: str,
        statistic: Literal["FIRST_OCCURRENCE", "LAST_OCCURRENCE", "COUNT", "SUM", "MINIMUM", "MAXIMUM", "AVERAGE", "MAX_OCCURRENCE"],
        conditions: CalculatedAttributeDefinition_Conditions = ...,
        description: str = ...,
        display_name: str = ...,
        tags: Sequence[CalculatedAttributeDefinition_Tag] = ...,
        use_historical_data: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attribute_details: Final[CalculatedAttributeDefinition_AttributeDetails_Read]
    """Mathematical expression and a list of attribute items specified in that expression."""
    calculated_attribute_name: Final[str]
    """The unique name of the calculated attribute."""
    conditions: Final[CalculatedAttributeDefinition_Conditions_Read]
    """The conditions including range, object count, and threshold for the calculated attribute."""
    created_at: Final[str]
    """The timestamp of when the calculated attribute definition was created."""
    description: Final[str]
    """The description of the calculated attribute."""
    display_name: Final[str]
    """The display name of the calculated attribute."""
    domain_name: Final[str]
    """The unique name of the domain."""
    last_updated_at: Final[str]
    """The timestamp of when the calculated attribute definition was most recently edited."""
    readiness: Final[CalculatedAttributeDefinition_Readiness_Read]
    """The readiness status of the calculated attribute."""
    statistic: Final[str]
    """The aggregation operation to perform for the calculated attribute."""
    status: Final[str]
    """The status of the calculated attribute definition."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    use_historical_data: Final[Ref[bool]]
    """Whether to use historical data for the calculated attribute."""

class Domain_DataStore(TypedDict):
    enabled: NotRequired[Bool]

@final
class Domain_DataStore_Read:
    enabled: Final[Ref[bool]]
    readiness: Final[Domain_Readiness_Read]

@final
class Domain_Readiness_Read:
    message: Final[str]
    progress_percentage: Final[Ref[int]]

class Domain_Matching(TypedDict):
    auto_merging: NotRequired[Domain_AutoMerging]
    enabled: Bool
    exporting_config: NotRequired[Domain_ExportingConfig]
    job_schedule: NotRequired[Domain_JobSchedule]

class Domain_AutoMerging(TypedDict):
    conflict_resolution: NotRequired[Domain_ConflictResolution]
    consolidation: NotRequired[Domain_Consolidation]
    enabled: Bool
    min_allowed_confidence_score_for_merging: NotRequired[Number]

class Domain_ConflictResolution(TypedDict):
    conflict_resolving_model: Literal["RECENCY", "SOURCE"]
    source_name: NotRequired[str]

class Domain_Consolidation(TypedDict):
    matching_attributes_list: Sequence[Texts]

class Domain_ExportingConfig(TypedDict):
    s3_exporting: NotRequired[Domain_S3ExportingConfig]

class Domain_S3ExportingConfig(TypedDict):
    s3_bucket_name: str
    s3_key_name: NotRequired[str]

class Domain_JobSchedule(TypedDict):
    day_of_the_week: Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]
    time: str

@final
class Domain_Matching_Read:
    auto_merging: Final[Domain_AutoMerging_Read]
    enabled: Final[Ref[bool]]
    exporting_config: Final[Domain_ExportingConfig_Read]
    job_schedule: Final[Domain_JobSchedule_Read]

@final
class Domain_AutoMerging_Read:
    conflict_resolution: Final[Domain_ConflictResolution_Read]
    consolidation: Final[Domain_Consolidation_Read]
    enabled: Final[Ref[bool]]
    min_allowed_confidence_score_for_merging: Final[Ref[float]]

@final
class Domain_ConflictResolution_Read:
    conflict_resolving_model: Final[str]
    source_name: Final[str]

@final
class Domain_Consolidation_Read:
    matching_attributes_list: Final[list[Any]]

@final
class Domain_ExportingConfig_Read:
    s3_exporting: Final[Domain_S3ExportingConfig_Read]

@final
class Domain_S3ExportingConfig_Read:
    s3_bucket_name: Final[str]
    s3_key_name: Final[str]

@final
class Domain_JobSchedule_Read:
    day_of_the_week: Final[str]
    time: Final[str]

class Domain_RuleBasedMatching(TypedDict):
    attribute_types_selector: NotRequired[Domain_AttributeTypesSelector]
    conflict_resolution: NotRequired[Domain_ConflictResolution2]
    enabled: Bool
    exporting_config: NotRequired[Domain_ExportingConfig2]
    matching_rules: NotRequired[Sequence[Domain_MatchingRule]]
    max_allowed_rule_level_for_matching: NotRequired[Int]
    max_allowed_rule_level_for_merging: NotRequired[Int]

class Domain_AttributeTypesSelector(TypedDict):
    address: NotRequired[Texts]
    attribute_matching_model: Literal["ONE_TO_ONE", "MANY_TO_MANY"]
    email_address: NotRequired[Texts]
    phone_number: NotRequired[Texts]

class Domain_ConflictResolution2(TypedDict):
    conflict_resolving_model: Literal["RECENCY", "SOURCE"]
    source_name: NotRequired[str]

class Domain_ExportingConfig2(TypedDict):
    s3_exporting: NotRequired[Domain_S3ExportingConfig]

class Domain_MatchingRule(TypedDict):
    rule: Texts

@final
class Domain_RuleBasedMatching_Read:
    attribute_types_selector: Final[Domain_AttributeTypesSelector_Read]
    conflict_resolution: Final[Domain_ConflictResolution_Read2]
    enabled: Final[Ref[bool]]
    exporting_config: Final[Domain_ExportingConfig_Read2]
    matching_rules: Final[list[Any]]
    max_allowed_rule_level_for_matching: Final[Ref[int]]
    max_allowed_rule_level_for_merging: Final[Ref[int]]
    status: Final[str]

@final
class Domain_AttributeTypesSelector_Read:
    address: Final[list[str]]
    attribute_matching_model: Final[str]
    email_address: Final[list[str]]
    phone_number: Final[list[str]]

@final
class Domain_ConflictResolution_Read2:
    conflict_resolving_model: Final[str]
    source_name: Final[str]

@final
class Domain_ExportingConfig_Read2:
    s3_exporting: Final[Domain_S3ExportingConfig_Read]

@final
class Domain_DomainStats_Read:
    metering_profile_count: Final[Ref[float]]
    object_count: Final[Ref[float]]
    profile_count: Final[Ref[float]]
    total_size: Final[Ref[float]]

class Domain_Tag(TypedDict):
    key: str
    value: str

@final
class Domain(_Resource):
    """A domain defined for 3rd party data source in Profile Service"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_expiration_days: Int,
        domain_name: str,
        data_store: Domain_DataStore = ...,
        dead_letter_queue_url: str = ...,
        default_encryption_key: str = ...,
        matching: Domain_Matching = ...,
        rule_based_matching: Domain_RuleBasedMatching = ...,
        tags: Sequence[Domain_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time of this integration got created"""
    data_store: Final[Domain_DataStore_Read]
    """Configuration and status of the data store for the domain."""
    dead_letter_queue_url: Final[str]
    """The URL of the SQS dead letter queue"""
    default_encryption_key: Final[str]
    """The default encryption key"""
    default_expiration_days: Final[Ref[int]]
    """The default number of days until the data within the domain expires."""
    domain_name: Final[str]
    """The unique name of the domain."""
    last_updated_at: Final[str]
    """The time of this integration got last updated at"""
    matching: Final[Domain_Matching_Read]
    """The process of matching duplicate profiles."""
    rule_based_matching: Final[Domain_RuleBasedMatching_Read]
    """The process of matching duplicate profiles using the Rule-Based matching."""
    stats: Final[Domain_DomainStats_Read]
    """Usage-specific statistics about the domain."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the domain"""

class DomainObjectType_DomainObjectTypeField(TypedDict):
    content_type: NotRequired[Literal["STRING", "NUMBER"]]
    feature_type: NotRequired[Literal["TEXTUAL", "CATEGORICAL"]]
    source: str
    target: str

class DomainObjectType_Tag(TypedDict):
    key: str
    value: str

@final
class DomainObjectType(_Resource):
    """Resource Type definition for AWS::CustomerProfiles::DomainObjectType"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        fields: Mapping[str, DomainObjectType_DomainObjectTypeField],
        object_type_name: str,
        description: str = ...,
        encryption_key: str = ...,
        tags: Sequence[DomainObjectType_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp of when the domain object type was created."""
    description: Final[str]
    """Description of the domain object type."""
    domain_name: Final[str]
    """The unique name of the domain."""
    encryption_key: Final[str]
    """The default encryption key"""
    fields: Final[Any]
    """A map of the name and ObjectType field."""
    last_updated_at: Final[str]
    """The timestamp of when the domain object type was most recently edited."""
    object_type_name: Final[str]
    """The name of the domain object type."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class EventStream_DestinationDetails_Read:
    status: Final[str]
    uri: Final[str]

class EventStream_Tag(TypedDict):
    key: str
    value: str

@final
class EventStream(_Resource):
    """An Event Stream resource of Amazon Connect Customer Profiles"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        event_stream_name: str,
        uri: str,
        tags: Sequence[EventStream_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp of when the export was created."""
    destination_details: Final[EventStream_DestinationDetails_Read]
    """Details regarding the Kinesis stream."""
    domain_name: Final[str]
    """The unique name of the domain."""
    event_stream_arn: Final[str]
    """A unique identifier for the event stream."""
    event_stream_name: Final[str]
    """The name of the event stream."""
    state: Final[str]
    """The operational state of destination stream for export."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
    uri: Final[str]
    """The StreamARN of the destination to deliver profile events to."""

class EventTrigger_EventTriggerCondition(TypedDict):
    event_trigger_dimensions: Sequence[EventTrigger_EventTriggerDimension]
    logical_operator: Literal["ANY", "ALL", "NONE"]

class EventTrigger_EventTriggerDimension(TypedDict):
    object_attributes: Sequence[EventTrigger_ObjectAttribute]

class EventTrigger_ObjectAttribute(TypedDict):
    comparison_operator: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL", "BEFORE", "AFTER", "ON", "BETWEEN", "NOT_BETWEEN"]
    field_name: NotRequired[str]
    source: NotRequired[str]
    values: Texts

class EventTrigger_EventTriggerLimits(TypedDict):
    event_expiration: NotRequired[Int]
    periods: NotRequired[Sequence[EventTrigger_Period]]

class EventTrigger_Period(TypedDict):
    max_invocations_per_profile: NotRequired[Int]
    unit: Literal["MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS"]
    unlimited: NotRequired[Bool]
    value: Int

@final
class EventTrigger_EventTriggerLimits_Read:
    event_expiration: Final[Ref[int]]
    periods: Final[list[Any]]

class EventTrigger_Tag(TypedDict):
    key: str
    value: str

@final
class EventTrigger(_Resource):
    """An event trigger resource of Amazon Connect Customer Profiles"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        event_trigger_conditions: Sequence[EventTrigger_EventTriggerCondition],
        event_trigger_name: str,
        object_type_name: str,
        description: str = ...,
        event_trigger_limits: EventTrigger_EventTriggerLimits = ...,
        segment_filter: str = ...,
        tags: Sequence[EventTrigger_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp of when the event trigger was created."""
    description: Final[str]
    """The description of the event trigger."""
    domain_name: Final[str]
    """The unique name of the domain."""
    event_trigger_conditions: Final[list[Any]]
    """A list of conditions that determine when an event should trigger the destination."""
    event_trigger_limits: Final[EventTrigger_EventTriggerLimits_Read]
    """Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of invocations per profile…"""
    event_trigger_name: Final[str]
    """The unique name of the event trigger."""
    last_updated_at: Final[str]
    """The timestamp of when the event trigger was most recently updated."""
    object_type_name: Final[str]
    """The unique name of the object type."""
    segment_filter: Final[str]
    """The destination is triggered only for profiles that meet the criteria of a segment definition."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Integration_FlowDefinition(TypedDict):
    description: NotRequired[str]
    flow_name: str
    kms_arn: str
    source_flow_config: Integration_SourceFlowConfig
    tasks: Sequence[Integration_Task]
    trigger_config: Integration_TriggerConfig

class Integration_SourceFlowConfig(TypedDict):
    connector_profile_name: NotRequired[str]
    connector_type: Literal["Salesforce", "Marketo", "ServiceNow", "Zendesk", "S3"]
    incremental_pull_config: NotRequired[Integration_IncrementalPullConfig]
    source_connector_properties: Integration_SourceConnectorProperties

class Integration_IncrementalPullConfig(TypedDict):
    datetime_type_field_name: NotRequired[str]

class Integration_SourceConnectorProperties(TypedDict):
    marketo: NotRequired[Integration_MarketoSourceProperties]
    s3: NotRequired[Integration_S3SourceProperties]
    salesforce: NotRequired[Integration_SalesforceSourceProperties]
    service_now: NotRequired[Integration_ServiceNowSourceProperties]
    zendesk: NotRequired[Integration_ZendeskSourceProperties]

class Integration_MarketoSourceProperties(TypedDict):
    object: str

class Integration_S3SourceProperties(TypedDict):
    bucket_name: str
    bucket_prefix: NotRequired[str]

class Integration_SalesforceSourceProperties(TypedDict):
    enable_dynamic_field_update: NotRequired[Bool]
    include_deleted_records: NotRequired[Bool]
    object: str

class Integration_ServiceNowSourceProperties(TypedDict):
    object: str

class Integration_ZendeskSourceProperties(TypedDict):
    object: str

class Integration_Task(TypedDict):
    connector_operator: NotRequired[Integration_ConnectorOperator]
    destination_field: NotRequired[str]
    source_fields: Texts
    task_properties: NotRequired[Sequence[Integration_TaskPropertiesMap]]
    task_type: Literal["Arithmetic", "Filter", "Map", "Mask", "Merge", "Truncate", "Validate"]

class Integration_ConnectorOperator(TypedDict):
    marketo: NotRequired[Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    s3: NotRequired[Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    salesforce: NotRequired[Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    service_now: NotRequired[Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    zendesk: NotRequired[Literal["PROJECTION", "GREATER_THAN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]

class Integration_TaskPropertiesMap(TypedDict):
    operator_property_key: Literal["VALUE", "VALUES", "DATA_TYPE", "UPPER_BOUND", "LOWER_BOUND", "SOURCE_DATA_TYPE", "DESTINATION_DATA_TYPE", "VALIDATION_ACTION", "MASK_VALUE", "MASK_LENGTH", "TRUNCATE_LENGTH", "MATH_OPERATION_FIELDS_ORDER", "CONCAT_FORMAT", "SUBFIELD_CATEGORY_MAP"]
    property: str

class Integration_TriggerConfig(TypedDict):
    trigger_properties: NotRequired[Integration_TriggerProperties]
    trigger_type: Literal["Scheduled", "Event", "OnDemand"]

class Integration_TriggerProperties(TypedDict):
    scheduled: NotRequired[Integration_ScheduledTriggerProperties]

class Integration_ScheduledTriggerProperties(TypedDict):
    data_pull_mode: NotRequired[Literal["Incremental", "Complete"]]
    first_execution_from: NotRequired[Number]
    schedule_end_time: NotRequired[Number]
    schedule_expression: str
    schedule_offset: NotRequired[Int]
    schedule_start_time: NotRequired[Number]
    timezone: NotRequired[str]

@final
class Integration_FlowDefinition_Read:
    description: Final[str]
    flow_name: Final[str]
    kms_arn: Final[str]
    source_flow_config: Final[Integration_SourceFlowConfig_Read]
    tasks: Final[list[Any]]
    trigger_config: Final[Integration_TriggerConfig_Read]

@final
class Integration_SourceFlowConfig_Read:
    connector_profile_name: Final[str]
    connector_type: Final[str]
    incremental_pull_config: Final[Integration_IncrementalPullConfig_Read]
    source_connector_properties: Final[Integration_SourceConnectorProperties_Read]

@final
class Integration_IncrementalPullConfig_Read:
    datetime_type_field_name: Final[str]

@final
class Integration_SourceConnectorProperties_Read:
    marketo: Final[Integration_MarketoSourceProperties_Read]
    s3: Final[Integration_S3SourceProperties_Read]
    salesforce: Final[Integration_SalesforceSourceProperties_Read]
    service_now: Final[Integration_ServiceNowSourceProperties_Read]
    zendesk: Final[Integration_ZendeskSourceProperties_Read]

@final
class Integration_MarketoSourceProperties_Read:
    object: Final[str]

@final
class Integration_S3SourceProperties_Read:
    bucket_name: Final[str]
    bucket_prefix: Final[str]

@final
class Integration_SalesforceSourceProperties_Read:
    enable_dynamic_field_update: Final[Ref[bool]]
    include_deleted_records: Final[Ref[bool]]
    object: Final[str]

@final
class Integration_ServiceNowSourceProperties_Read:
    object: Final[str]

@final
class Integration_ZendeskSourceProperties_Read:
    object: Final[str]

@final
class Integration_TriggerConfig_Read:
    trigger_properties: Final[Integration_TriggerProperties_Read]
    trigger_type: Final[str]

@final
class Integration_TriggerProperties_Read:
    scheduled: Final[Integration_ScheduledTriggerProperties_Read]

@final
class Integration_ScheduledTriggerProperties_Read:
    data_pull_mode: Final[str]
    first_execution_from: Final[Ref[float]]
    schedule_end_time: Final[Ref[float]]
    schedule_expression: Final[str]
    schedule_offset: Final[Ref[int]]
    schedule_start_time: Final[Ref[float]]
    timezone: Final[str]

class Integration_ObjectTypeMapping(TypedDict):
    key: str
    value: str

class Integration_Tag(TypedDict):
    key: str
    value: str

@final
class Integration(_Resource):
    """The resource schema for creating an Amazon Connect Customer Profiles Integration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        event_trigger_names: Texts = ...,
        flow_definition: Integration_FlowDefinition = ...,
        object_type_name: str = ...,
        object_type_names: Sequence[Integration_ObjectTypeMapping] = ...,
        scope: Literal["PROFILE", "DOMAIN"] = ...,
        tags: Sequence[Integration_Tag] = ...,
        uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time of this integration got created"""
    domain_name: Final[str]
    """The unique name of the domain."""
    event_trigger_names: Final[list[str]]
    """A list of unique names for active event triggers associated with the integration."""
    flow_definition: Final[Integration_FlowDefinition_Read]
    last_updated_at: Final[str]
    """The time of this integration got last updated at"""
    object_type_name: Final[str]
    """The name of the ObjectType defined for the 3rd party data in Profile Service"""
    object_type_names: Final[list[Any]]
    """The mapping between 3rd party event types and ObjectType names"""
    scope: Final[str]
    """Scope of the integration, such as 'PROFILE' or 'DOMAIN'"""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the integration"""
    uri: Final[str]
    """The URI of the S3 bucket or any other type of data source."""

class ObjectType_FieldMap(TypedDict):
    name: NotRequired[str]
    object_type_field: NotRequired[ObjectType_ObjectTypeField]

class ObjectType_ObjectTypeField(TypedDict):
    content_type: NotRequired[Literal["STRING", "NUMBER", "PHONE_NUMBER", "EMAIL_ADDRESS", "NAME"]]
    source: NotRequired[str]
    target: NotRequired[str]

class ObjectType_KeyMap(TypedDict):
    name: NotRequired[str]
    object_type_key_list: NotRequired[Sequence[ObjectType_ObjectTypeKey]]

class ObjectType_ObjectTypeKey(TypedDict):
    field_names: NotRequired[Texts]
    standard_identifiers: NotRequired[Sequence[Literal["PROFILE", "UNIQUE", "SECONDARY", "LOOKUP_ONLY", "NEW_ONLY", "ASSET", "CASE", "ORDER", "AIR_PREFERENCE", "AIR_BOOKING", "AIR_SEGMENT", "HOTEL_PREFERENCE", "HOTEL_STAY_REVENUE", "HOTEL_RESERVATION", "LOYALTY", "LOYALTY_TRANSACTION", "LOYALTY_PROMOTION", "WEB_ANALYTICS", "DEVICE", "COMMUNICATION_RECORD"]]]

class ObjectType_Tag(TypedDict):
    key: str
    value: str

@final
class ObjectType(_Resource):
    """An ObjectType resource of Amazon Connect Customer Profiles"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        domain_name: str,
        object_type_name: str,
        allow_profile_creation: Bool = ...,
        encryption_key: str = ...,
        expiration_days: Int = ...,
        fields: Sequence[ObjectType_FieldMap] = ...,
        keys: Sequence[ObjectType_KeyMap] = ...,
        max_profile_object_count: Int = ...,
        source_last_updated_timestamp_format: str = ...,
        source_priority: Int = ...,
        tags: Sequence[ObjectType_Tag] = ...,
        template_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_profile_creation: Final[Ref[bool]]
    """Indicates whether a profile should be created when data is received."""
    created_at: Final[str]
    """The time of this integration got created."""
    description: Final[str]
    """Description of the profile object type."""
    domain_name: Final[str]
    """The unique name of the domain."""
    encryption_key: Final[str]
    """The default encryption key"""
    expiration_days: Final[Ref[int]]
    """The default number of days until the data within the domain expires."""
    fields: Final[list[Any]]
    """A list of the name and ObjectType field."""
    keys: Final[list[Any]]
    """A list of unique keys that can be used to map data to the profile."""
    last_updated_at: Final[str]
    """The time of this integration got last updated at."""
    max_available_profile_object_count: Final[Ref[int]]
    """The maximum available number of profile objects"""
    max_profile_object_count: Final[Ref[int]]
    """The maximum number of profile objects for this object type"""
    object_type_name: Final[str]
    """The name of the profile object type."""
    source_last_updated_timestamp_format: Final[str]
    """The format of your sourceLastUpdatedTimestamp that was previously set up."""
    source_priority: Final[Ref[int]]
    """Defines the priority order of object types."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the integration."""
    template_id: Final[str]
    """A unique identifier for the object template."""

@final
class Recommender_RecommenderUpdate_Read:
    creation_date_time: Final[str]
    failure_reason: Final[str]
    last_updated_date_time: Final[str]
    recommender_config: Final[Recommender_RecommenderConfig_Read]
    status: Final[str]

@final
class Recommender_RecommenderConfig_Read:
    events_config: Final[Recommender_EventsConfig_Read]

@final
class Recommender_EventsConfig_Read:
    event_parameters_list: Final[list[Any]]

class Recommender_RecommenderConfig(TypedDict):
    events_config: NotRequired[Recommender_EventsConfig]

class Recommender_EventsConfig(TypedDict):
    event_parameters_list: Sequence[Recommender_EventParameters]

class Recommender_EventParameters(TypedDict):
    event_type: str
    event_value_threshold: NotRequired[Number]

@final
class Recommender_RecommenderConfig_Read2:
    events_config: Final[Recommender_EventsConfig_Read]

class Recommender_Tag(TypedDict):
    key: str
    value: str

@final
class Recommender(_Resource):
    """Resource Type definition for AWS::CustomerProfiles::Recommender"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        recommender_name: str,
        recommender_recipe_name: Literal["frequently-paired-items", "personalized-ranking", "popular-items", "recommended-for-you", "similar-items", "trending-now"],
        description: str = ...,
        recommender_config: Recommender_RecommenderConfig = ...,
        tags: Sequence[Recommender_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp of when the recommender was created."""
    description: Final[str]
    """The description of the recommender."""
    domain_name: Final[str]
    """The name of the domain for which the recommender will be created"""
    failure_reason: Final[str]
    """The reason for recommender failure."""
    last_updated_at: Final[str]
    """The timestamp of when the recommender was last updated."""
    latest_recommender_update: Final[Recommender_RecommenderUpdate_Read]
    """Information about the latest recommender update"""
    recommender_arn: Final[str]
    """The Amazon Resource Name (ARN) of the recommender."""
    recommender_config: Final[Recommender_RecommenderConfig_Read2]
    """Configuration for the recommender"""
    recommender_name: Final[str]
    """The name of the recommender"""
    recommender_recipe_name: Final[str]
    """The name of the recommender recipe."""
    status: Final[str]
    """The status of the recommender"""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
    training_metrics: Final[list[Any]]

class RecommenderFilter_TagsItem(TypedDict):
    key: str
    value: str

@final
class RecommenderFilter(_Resource):
    """A recommender filter that specifies which items to include or exclude from recommendations under an Amazon Connect Customer Profiles domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        recommender_filter_expression: str,
        recommender_filter_name: str,
        description: str = ...,
        recommender_schema_name: str = ...,
        tags: Sequence[RecommenderFilter_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp of when the recommender filter was created."""
    description: Final[str]
    """The description of the recommender filter."""
    domain_name: Final[str]
    """The unique name of the domain."""
    recommender_filter_arn: Final[str]
    """The Amazon Resource Name (ARN) of the recommender filter."""
    recommender_filter_expression: Final[str]
    """The filter expression that defines which items to include or exclude from recommendations."""
    recommender_filter_name: Final[str]
    """The name of the recommender filter."""
    recommender_schema_name: Final[str]
    """The name of the recommender schema to use for this recommender filter."""
    status: Final[str]
    """The status of the recommender filter."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""

class RecommenderSchema_RecommenderSchemaField(TypedDict):
    content_type: NotRequired[Literal["STRING", "NUMBER"]]
    feature_type: NotRequired[Literal["TEXTUAL", "CATEGORICAL"]]
    target_field_name: str

class RecommenderSchema_TagsItem(TypedDict):
    key: str
    value: str

@final
class RecommenderSchema(_Resource):
    """A recommender schema defining the set of data columns available for training recommenders and filters under an Amazon Connect Customer…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        fields: Mapping[str, Sequence[RecommenderSchema_RecommenderSchemaField]],
        recommender_schema_name: str,
        tags: Sequence[RecommenderSchema_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_at: Final[str]
    domain_name: Final[str]
    fields: Final[Any]
    recommender_schema_name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]

class SegmentDefinition_SegmentGroup(TypedDict):
    groups: NotRequired[Sequence[SegmentDefinition_Group]]
    include: NotRequired[Literal["ALL", "ANY", "NONE"]]

class SegmentDefinition_Group(TypedDict):
    dimensions: NotRequired[Sequence[SegmentDefinition_Dimension]]
    source_segments: NotRequired[Sequence[SegmentDefinition_SourceSegment]]
    source_type: NotRequired[Literal["ALL", "ANY", "NONE"]]
    type: NotRequired[Literal["ALL", "ANY", "NONE"]]

class SegmentDefinition_Dimension(TypedDict):
    profile_attributes: NotRequired[SegmentDefinition_ProfileAttributes]
    calculated_attributes: NotRequired[Mapping[str, SegmentDefinition_CalculatedAttributeDimension]]

class SegmentDefinition_ProfileAttributes(TypedDict):
    account_number: NotRequired[SegmentDefinition_ProfileDimension]
    additional_information: NotRequired[SegmentDefinition_ExtraLengthValueProfileDimension]
    address: NotRequired[SegmentDefinition_AddressDimension]
    attributes: NotRequired[Mapping[str, SegmentDefinition_AttributeDimension]]
    billing_address: NotRequired[SegmentDefinition_AddressDimension2]
    birth_date: NotRequired[SegmentDefinition_DateDimension]
    business_email_address: NotRequired[SegmentDefinition_ProfileDimension8]
    business_name: NotRequired[SegmentDefinition_ProfileDimension9]
    business_phone_number: NotRequired[SegmentDefinition_ProfileDimension10]
    email_address: NotRequired[SegmentDefinition_ProfileDimension11]
    first_name: NotRequired[SegmentDefinition_ProfileDimension12]
    gender_string: NotRequired[SegmentDefinition_ProfileDimension13]
    home_phone_number: NotRequired[SegmentDefinition_ProfileDimension14]
    last_name: NotRequired[SegmentDefinition_ProfileDimension15]
    mailing_address: NotRequired[SegmentDefinition_AddressDimension3]
    middle_name: NotRequired[SegmentDefinition_ProfileDimension16]
    mobile_phone_number: NotRequired[SegmentDefinition_ProfileDimension17]
    party_type_string: NotRequired[SegmentDefinition_ProfileDimension18]
    personal_email_address: NotRequired[SegmentDefinition_ProfileDimension19]
    phone_number: NotRequired[SegmentDefinition_ProfileDimension20]
    profile_type: NotRequired[SegmentDefinition_ProfileTypeDimension]
    shipping_address: NotRequired[SegmentDefinition_AddressDimension4]

class SegmentDefinition_ProfileDimension(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ExtraLengthValueProfileDimension(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_AddressDimension(TypedDict):
    city: NotRequired[SegmentDefinition_ProfileDimension2]
    country: NotRequired[SegmentDefinition_ProfileDimension3]
    county: NotRequired[SegmentDefinition_ProfileDimension4]
    postal_code: NotRequired[SegmentDefinition_ProfileDimension5]
    province: NotRequired[SegmentDefinition_ProfileDimension6]
    state: NotRequired[SegmentDefinition_ProfileDimension7]

class SegmentDefinition_ProfileDimension2(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension3(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension4(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension5(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension6(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension7(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_AttributeDimension(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL"]
    values: Texts

class SegmentDefinition_AddressDimension2(TypedDict):
    city: NotRequired[SegmentDefinition_ProfileDimension2]
    country: NotRequired[SegmentDefinition_ProfileDimension3]
    county: NotRequired[SegmentDefinition_ProfileDimension4]
    postal_code: NotRequired[SegmentDefinition_ProfileDimension5]
    province: NotRequired[SegmentDefinition_ProfileDimension6]
    state: NotRequired[SegmentDefinition_ProfileDimension7]

class SegmentDefinition_DateDimension(TypedDict):
    dimension_type: Literal["BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON"]
    values: Texts

class SegmentDefinition_ProfileDimension8(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension9(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension10(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension11(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension12(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension13(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension14(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension15(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_AddressDimension3(TypedDict):
    city: NotRequired[SegmentDefinition_ProfileDimension2]
    country: NotRequired[SegmentDefinition_ProfileDimension3]
    county: NotRequired[SegmentDefinition_ProfileDimension4]
    postal_code: NotRequired[SegmentDefinition_ProfileDimension5]
    province: NotRequired[SegmentDefinition_ProfileDimension6]
    state: NotRequired[SegmentDefinition_ProfileDimension7]

class SegmentDefinition_ProfileDimension16(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension17(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension18(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension19(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileDimension20(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"]
    values: Texts

class SegmentDefinition_ProfileTypeDimension(TypedDict):
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE"]
    values: Sequence[Literal["ACCOUNT_PROFILE", "PROFILE"]]

class SegmentDefinition_AddressDimension4(TypedDict):
    city: NotRequired[SegmentDefinition_ProfileDimension2]
    country: NotRequired[SegmentDefinition_ProfileDimension3]
    county: NotRequired[SegmentDefinition_ProfileDimension4]
    postal_code: NotRequired[SegmentDefinition_ProfileDimension5]
    province: NotRequired[SegmentDefinition_ProfileDimension6]
    state: NotRequired[SegmentDefinition_ProfileDimension7]

class SegmentDefinition_CalculatedAttributeDimension(TypedDict):
    condition_overrides: NotRequired[SegmentDefinition_ConditionOverrides]
    dimension_type: Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL"]
    values: Texts

class SegmentDefinition_ConditionOverrides(TypedDict):
    range: NotRequired[SegmentDefinition_RangeOverride]

class SegmentDefinition_RangeOverride(TypedDict):
    end: NotRequired[Int]
    start: Int
    unit: Literal["DAYS"]

class SegmentDefinition_SourceSegment(TypedDict):
    segment_definition_name: NotRequired[str]

@final
class SegmentDefinition_SegmentGroup_Read:
    groups: Final[list[Any]]
    include: Final[str]

class SegmentDefinition_SegmentSort(TypedDict):
    attributes: Sequence[SegmentDefinition_SortAttribute]

class SegmentDefinition_SortAttribute(TypedDict):
    data_type: NotRequired[Literal["STRING", "NUMBER", "DATE"]]
    name: str
    order: Literal["ASC", "DESC"]
    type: NotRequired[Literal["PROFILE", "CALCULATED"]]

@final
class SegmentDefinition_SegmentSort_Read:
    attributes: Final[list[Any]]

class SegmentDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class SegmentDefinition(_Resource):
    """A segment definition resource of Amazon Connect Customer Profiles"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        domain_name: str,
        segment_definition_name: str,
        description: str = ...,
        segment_groups: SegmentDefinition_SegmentGroup = ...,
        segment_sort: SegmentDefinition_SegmentSort = ...,
        segment_sql_query: str = ...,
        tags: Sequence[SegmentDefinition_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time of this segment definition got created."""
    description: Final[str]
    """The description of the segment definition."""
    display_name: Final[str]
    """The display name of the segment definition."""
    domain_name: Final[str]
    """The unique name of the domain."""
    segment_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) of the segment definition."""
    segment_definition_name: Final[str]
    """The unique name of the segment definition."""
    segment_groups: Final[SegmentDefinition_SegmentGroup_Read]
    """An array that defines the set of segment criteria to evaluate when handling segment groups for the segment."""
    segment_sort: Final[SegmentDefinition_SegmentSort_Read]
    """Defines how segments should be sorted and ordered in the results."""
    segment_sql_query: Final[str]
    """The SQL query that defines the segment criteria."""
    segment_type: Final[str]
    """The SQL query that defines the segment criteria."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
