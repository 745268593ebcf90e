"""Resource types of AWS DynamoDB. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Backup(_Resource):
    """Resource Type definition for AWS::DynamoDB::Backup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        backup_name: str,
        table_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    backup_arn: Final[str]
    backup_creation_date_time: Final[str]
    backup_id: Final[str]
    backup_name: Final[str]
    backup_size_bytes: Final[Ref[int]]
    backup_status: Final[str]
    backup_type: Final[str]
    table_name: Final[str]

class GlobalTable_AttributeDefinition(TypedDict):
    attribute_name: str
    attribute_type: Literal["B", "N", "S"]

class GlobalTable_GlobalSecondaryIndex(TypedDict):
    index_name: str
    key_schema: Sequence[GlobalTable_GlobalSecondaryIndexKeySchemaItem]
    projection: GlobalTable_Projection
    read_on_demand_throughput_settings: NotRequired[GlobalTable_ReadOnDemandThroughputSettings]
    read_provisioned_throughput_settings: NotRequired[GlobalTable_GlobalReadProvisionedThroughputSettings]
    warm_throughput: NotRequired[GlobalTable_WarmThroughput]
    write_on_demand_throughput_settings: NotRequired[GlobalTable_WriteOnDemandThroughputSettings]
    write_provisioned_throughput_settings: NotRequired[GlobalTable_WriteProvisionedThroughputSettings]

class GlobalTable_GlobalSecondaryIndexKeySchemaItem(TypedDict):
    attribute_name: str
    key_type: Literal["HASH", "RANGE"]

class GlobalTable_Projection(TypedDict):
    non_key_attributes: NotRequired[Texts]
    projection_type: NotRequired[Literal["ALL", "INCLUDE", "KEYS_ONLY"]]

class GlobalTable_ReadOnDemandThroughputSettings(TypedDict):
    max_read_request_units: NotRequired[Int]

class GlobalTable_GlobalReadProvisionedThroughputSettings(TypedDict):
    read_capacity_units: NotRequired[Int]

class GlobalTable_WarmThroughput(TypedDict):
    read_units_per_second: NotRequired[Int]
    write_units_per_second: NotRequired[Int]

class GlobalTable_WriteOnDemandThroughputSettings(TypedDict):
    max_write_request_units: NotRequired[Int]

class GlobalTable_WriteProvisionedThroughputSettings(TypedDict):
    write_capacity_auto_scaling_settings: NotRequired[GlobalTable_CapacityAutoScalingSettings]

class GlobalTable_CapacityAutoScalingSettings(TypedDict):
    max_capacity: Int
    min_capacity: Int
    seed_capacity: NotRequired[Int]
    target_tracking_scaling_policy_configuration: GlobalTable_TargetTrackingScalingPolicyConfiguration

class GlobalTable_TargetTrackingScalingPolicyConfiguration(TypedDict):
    disable_scale_in: NotRequired[Bool]
    scale_in_cooldown: NotRequired[Int]
    scale_out_cooldown: NotRequired[Int]
    target_value: Number

class GlobalTable_GlobalTableWitness(TypedDict):
    region: NotRequired[str]

class GlobalTable_LocalSecondaryIndex(TypedDict):
    index_name: str
    key_schema: Sequence[Any]
    projection: GlobalTable_Projection2

class GlobalTable_Projection2(TypedDict):
    non_key_attributes: NotRequired[Texts]
    projection_type: NotRequired[Literal["ALL", "INCLUDE", "KEYS_ONLY"]]

class GlobalTable_ReadOnDemandThroughputSettings2(TypedDict):
    max_read_request_units: NotRequired[Int]

@final
class GlobalTable_ReadOnDemandThroughputSettings_Read:
    max_read_request_units: Final[Ref[int]]

class GlobalTable_GlobalReadProvisionedThroughputSettings2(TypedDict):
    read_capacity_units: NotRequired[Int]

@final
class GlobalTable_GlobalReadProvisionedThroughputSettings_Read:
    read_capacity_units: Final[Ref[int]]

class GlobalTable_ReplicaSpecification(TypedDict):
    contributor_insights_specification: NotRequired[GlobalTable_ContributorInsightsSpecification]
    deletion_protection_enabled: NotRequired[Bool]
    disassociation_protection_enabled: NotRequired[Bool]
    global_secondary_indexes: NotRequired[Sequence[GlobalTable_ReplicaGlobalSecondaryIndexSpecification]]
    global_table_settings_replication_mode: NotRequired[Literal["ENABLED", "DISABLED"]]
    kinesis_stream_specification: NotRequired[GlobalTable_KinesisStreamSpecification]
    point_in_time_recovery_specification: NotRequired[GlobalTable_PointInTimeRecoverySpecification]
    read_on_demand_throughput_settings: NotRequired[GlobalTable_ReadOnDemandThroughputSettings4]
    read_provisioned_throughput_settings: NotRequired[GlobalTable_ReadProvisionedThroughputSettings2]
    region: str
    replica_stream_specification: NotRequired[GlobalTable_ReplicaStreamSpecification]
    resource_policy: NotRequired[GlobalTable_ResourcePolicy2]
    sse_specification: NotRequired[GlobalTable_ReplicaSSESpecification]
    table_class: NotRequired[str]
    tags: NotRequired[Sequence[GlobalTable_Tag2]]

class GlobalTable_ContributorInsightsSpecification(TypedDict):
    enabled: Bool
    mode: NotRequired[Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"]]

class GlobalTable_ReplicaGlobalSecondaryIndexSpecification(TypedDict):
    contributor_insights_specification: NotRequired[GlobalTable_ContributorInsightsSpecification2]
    index_name: str
    read_on_demand_throughput_settings: NotRequired[GlobalTable_ReadOnDemandThroughputSettings3]
    read_provisioned_throughput_settings: NotRequired[GlobalTable_ReadProvisionedThroughputSettings]

class GlobalTable_ContributorInsightsSpecification2(TypedDict):
    enabled: Bool
    mode: NotRequired[Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"]]

class GlobalTable_ReadOnDemandThroughputSettings3(TypedDict):
    max_read_request_units: NotRequired[Int]

class GlobalTable_ReadProvisionedThroughputSettings(TypedDict):
    read_capacity_auto_scaling_settings: NotRequired[GlobalTable_CapacityAutoScalingSettings2]
    read_capacity_units: NotRequired[Int]

class GlobalTable_CapacityAutoScalingSettings2(TypedDict):
    max_capacity: Int
    min_capacity: Int
    seed_capacity: NotRequired[Int]
    target_tracking_scaling_policy_configuration: GlobalTable_TargetTrackingScalingPolicyConfiguration

class GlobalTable_KinesisStreamSpecification(TypedDict):
    approximate_creation_date_time_precision: NotRequired[Literal["MICROSECOND", "MILLISECOND"]]
    stream_arn: str

class GlobalTable_PointInTimeRecoverySpecification(TypedDict):
    point_in_time_recovery_enabled: NotRequired[Bool]
    recovery_period_in_days: NotRequired[Int]

class GlobalTable_ReadOnDemandThroughputSettings4(TypedDict):
    max_read_request_units: NotRequired[Int]

class GlobalTable_ReadProvisionedThroughputSettings2(TypedDict):
    read_capacity_auto_scaling_settings: NotRequired[GlobalTable_CapacityAutoScalingSettings2]
    read_capacity_units: NotRequired[Int]

class GlobalTable_ReplicaStreamSpecification(TypedDict):
    resource_policy: NotRequired[GlobalTable_ResourcePolicy]
    tags: NotRequired[Sequence[GlobalTable_Tag]]

class GlobalTable_ResourcePolicy(TypedDict):
    policy_document: Mapping[str, Any] | str

class GlobalTable_Tag(TypedDict):
    key: str
    value: str

class GlobalTable_ResourcePolicy2(TypedDict):
    policy_document: Mapping[str, Any] | str

class GlobalTable_ReplicaSSESpecification(TypedDict):
    kms_master_key_id: str

class GlobalTable_Tag2(TypedDict):
    key: str
    value: str

class GlobalTable_SSESpecification(TypedDict):
    sse_enabled: Bool
    sse_type: NotRequired[Literal["KMS"]]

@final
class GlobalTable_SSESpecification_Read:
    sse_enabled: Final[Ref[bool]]
    sse_type: Final[str]

class GlobalTable_StreamSpecification(TypedDict):
    stream_view_type: Literal["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"]

@final
class GlobalTable_StreamSpecification_Read:
    stream_view_type: Final[str]

class GlobalTable_TimeToLiveSpecification(TypedDict):
    attribute_name: NotRequired[str]
    enabled: Bool

@final
class GlobalTable_TimeToLiveSpecification_Read:
    attribute_name: Final[str]
    enabled: Final[Ref[bool]]

class GlobalTable_VectorIndex(TypedDict):
    dimensions: Int
    distance_function: Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"]
    index_name: str
    projection: GlobalTable_Projection3
    search_schema: NotRequired[Sequence[GlobalTable_SearchSchemaElement]]
    vector_attribute: GlobalTable_VectorAttribute

class GlobalTable_Projection3(TypedDict):
    non_key_attributes: NotRequired[Texts]
    projection_type: NotRequired[Literal["ALL", "INCLUDE", "KEYS_ONLY"]]

class GlobalTable_SearchSchemaElement(TypedDict):
    attribute_name: str
    search_schema_element_type: Literal["HASH", "INLINE_FILTER"]

class GlobalTable_VectorAttribute(TypedDict):
    attribute_name: str

class GlobalTable_WarmThroughput2(TypedDict):
    read_units_per_second: NotRequired[Int]
    write_units_per_second: NotRequired[Int]

@final
class GlobalTable_WarmThroughput_Read:
    read_units_per_second: Final[Ref[int]]
    write_units_per_second: Final[Ref[int]]

class GlobalTable_WriteOnDemandThroughputSettings2(TypedDict):
    max_write_request_units: NotRequired[Int]

@final
class GlobalTable_WriteOnDemandThroughputSettings_Read:
    max_write_request_units: Final[Ref[int]]

class GlobalTable_WriteProvisionedThroughputSettings2(TypedDict):
    write_capacity_auto_scaling_settings: NotRequired[GlobalTable_CapacityAutoScalingSettings]

@final
class GlobalTable_WriteProvisionedThroughputSettings_Read:
    write_capacity_auto_scaling_settings: Final[GlobalTable_CapacityAutoScalingSettings_Read]

@final
class GlobalTable_CapacityAutoScalingSettings_Read:
    max_capacity: Final[Ref[int]]
    min_capacity: Final[Ref[int]]
    seed_capacity: Final[Ref[int]]
    target_tracking_scaling_policy_configuration: Final[GlobalTable_TargetTrackingScalingPolicyConfiguration_Read]

@final
class GlobalTable_TargetTrackingScalingPolicyConfiguration_Read:
    disable_scale_in: Final[Ref[bool]]
    scale_in_cooldown: Final[Ref[int]]
    scale_out_cooldown: Final[Ref[int]]
    target_value: Final[Ref[float]]

@final
class GlobalTable(_Resource):
    """Version: None."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        replicas: Sequence[GlobalTable_ReplicaSpecification],
        attribute_definitions: Sequence[GlobalTable_AttributeDefinition] = ...,
        billing_mode: Literal["PAY_PER_REQUEST", "PROVISIONED"] = ...,
        global_secondary_indexes: Sequence[GlobalTable_GlobalSecondaryIndex] = ...,
        global_table_source_arn: str = ...,
        global_table_witnesses: Sequence[GlobalTable_GlobalTableWitness] = ...,
        key_schema: Sequence[Any] = ...,
        local_secondary_indexes: Sequence[GlobalTable_LocalSecondaryIndex] = ...,
        multi_region_consistency: Literal["EVENTUAL", "STRONG"] = ...,
        read_on_demand_throughput_settings: GlobalTable_ReadOnDemandThroughputSettings2 = ...,
        read_provisioned_throughput_settings: GlobalTable_GlobalReadProvisionedThroughputSettings2 = ...,
        sse_specification: GlobalTable_SSESpecification = ...,
        stream_specification: GlobalTable_StreamSpecification = ...,
        table_name: str = ...,
        table_type: Literal["GlobalTableReplica", "Regional"] = ...,
        time_to_live_specification: GlobalTable_TimeToLiveSpecification = ...,
        vector_indexes: Sequence[GlobalTable_VectorIndex] = ...,
        warm_throughput: GlobalTable_WarmThroughput2 = ...,
        write_on_demand_throughput_settings: GlobalTable_WriteOnDemandThroughputSettings2 = ...,
        write_provisioned_throughput_settings: GlobalTable_WriteProvisionedThroughputSettings2 = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    attribute_definitions: Final[list[Any]]
    billing_mode: Final[str]
    global_secondary_indexes: Final[list[Any]]
    global_table_source_arn: Final[str]
    global_table_witnesses: Final[list[Any]]
    key_schema: Final[Any]
    local_secondary_indexes: Final[list[Any]]
    multi_region_consistency: Final[str]
    read_on_demand_throughput_settings: Final[GlobalTable_ReadOnDemandThroughputSettings_Read]
    read_provisioned_throughput_settings: Final[GlobalTable_GlobalReadProvisionedThroughputSettings_Read]
    replicas: Final[list[Any]]
    sse_specification: Final[GlobalTable_SSESpecification_Read]
    stream_arn: Final[str]
    stream_specification: Final[GlobalTable_StreamSpecification_Read]
    table_id: Final[str]
    table_name: Final[str]
    table_type: Final[str]
    time_to_live_specification: Final[GlobalTable_TimeToLiveSpecification_Read]
    vector_indexes: Final[list[Any]]
    warm_throughput: Final[GlobalTable_WarmThroughput_Read]
    write_on_demand_throughput_settings: Final[GlobalTable_WriteOnDemandThroughputSettings_Read]
    write_provisioned_throughput_settings: Final[GlobalTable_WriteProvisionedThroughputSettings_Read]

class Table_AttributeDefinition(TypedDict):
    attribute_name: str
    attribute_type: Literal["B", "N", "S"]

class Table_ContributorInsightsSpecification(TypedDict):
    enabled: Bool
    mode: NotRequired[Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"]]

@final
class Table_ContributorInsightsSpecification_Read:
    enabled: Final[Ref[bool]]
    mode: Final[str]

class Table_GlobalSecondaryIndex(TypedDict):
    contributor_insights_specification: NotRequired[Table_ContributorInsightsSpecification2]
    index_name: str
    key_schema: Sequence[Table_GlobalSecondaryIndexKeySchemaItem]
    on_demand_throughput: NotRequired[Table_OnDemandThroughput]
    projection: Table_Projection
    provisioned_throughput: NotRequired[Table_ProvisionedThroughput]
    warm_throughput: NotRequired[Table_WarmThroughput]

class Table_ContributorInsightsSpecification2(TypedDict):
    enabled: Bool
    mode: NotRequired[Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"]]

class Table_GlobalSecondaryIndexKeySchemaItem(TypedDict):
    attribute_name: str
    key_type: str

class Table_OnDemandThroughput(TypedDict):
    max_read_request_units: NotRequired[Int]
    max_write_request_units: NotRequired[Int]

class Table_Projection(TypedDict):
    non_key_attributes: NotRequired[Texts]
    projection_type: NotRequired[Literal["ALL", "INCLUDE", "KEYS_ONLY"]]

class Table_ProvisionedThroughput(TypedDict):
    read_capacity_units: Int
    write_capacity_units: Int

class Table_WarmThroughput(TypedDict):
    read_units_per_second: NotRequired[Int]
    write_units_per_second: NotRequired[Int]

class Table_ImportSourceSpecification(TypedDict):
    input_compression_type: NotRequired[str]
    input_format: str
    input_format_options: NotRequired[Table_InputFormatOptions]
    s3_bucket_source: Table_S3BucketSource

class Table_InputFormatOptions(TypedDict):
    csv: NotRequired[Table_Csv]

class Table_Csv(TypedDict):
    delimiter: NotRequired[str]
    header_list: NotRequired[Texts]

class Table_S3BucketSource(TypedDict):
    s3_bucket: str
    s3_bucket_owner: NotRequired[str]
    s3_key_prefix: NotRequired[str]

@final
class Table_ImportSourceSpecification_Read:
    input_compression_type: Final[str]
    input_format: Final[str]
    input_format_options: Final[Table_InputFormatOptions_Read]
    s3_bucket_source: Final[Table_S3BucketSource_Read]

@final
class Table_InputFormatOptions_Read:
    csv: Final[Table_Csv_Read]

@final
class Table_Csv_Read:
    delimiter: Final[str]
    header_list: Final[list[str]]

@final
class Table_S3BucketSource_Read:
    s3_bucket: Final[str]
    s3_bucket_owner: Final[str]
    s3_key_prefix: Final[str]

class Table_KinesisStreamSpecification(TypedDict):
    approximate_creation_date_time_precision: NotRequired[Literal["MICROSECOND", "MILLISECOND"]]
    stream_arn: str

@final
class Table_KinesisStreamSpecification_Read:
    approximate_creation_date_time_precision: Final[str]
    stream_arn: Final[str]

class Table_LocalSecondaryIndex(TypedDict):
    index_name: str
    key_schema: Sequence[Any]
    projection: Table_Projection2

class Table_Projection2(TypedDict):
    non_key_attributes: NotRequired[Texts]
    projection_type: NotRequired[Literal["ALL", "INCLUDE", "KEYS_ONLY"]]

class Table_OnDemandThroughput2(TypedDict):
    max_read_request_units: NotRequired[Int]
    max_write_request_units: NotRequired[Int]

@final
class Table_OnDemandThroughput_Read:
    max_read_request_units: Final[Ref[int]]
    max_write_request_units: Final[Ref[int]]

class Table_PointInTimeRecoverySpecification(TypedDict):
    point_in_time_recovery_enabled: NotRequired[Bool]
    recovery_period_in_days: NotRequired[Int]

@final
class Table_PointInTimeRecoverySpecification_Read:
    point_in_time_recovery_enabled: Final[Ref[bool]]
    recovery_period_in_days: Final[Ref[int]]

class Table_ProvisionedThroughput2(TypedDict):
    read_capacity_units: Int
    write_capacity_units: Int

@final
class Table_ProvisionedThroughput_Read:
    read_capacity_units: Final[Ref[int]]
    write_capacity_units: Final[Ref[int]]

class Table_ResourcePolicy(TypedDict):
    policy_document: Mapping[str, Any] | str

@final
class Table_ResourcePolicy_Read:
    policy_document: Final[Any]

class Table_SSESpecification(TypedDict):
    kms_master_key_id: NotRequired[str]
    sse_enabled: Bool
    sse_type: NotRequired[Literal["KMS"]]

@final
class Table_SSESpecification_Read:
    kms_master_key_id: Final[str]
    sse_enabled: Final[Ref[bool]]
    sse_type: Final[str]

class Table_StreamSpecification(TypedDict):
    resource_policy: NotRequired[Table_ResourcePolicy2]
    stream_view_type: Literal["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"]
    tags: NotRequired[Sequence[Table_Tag]]

class Table_ResourcePolicy2(TypedDict):
    policy_document: Mapping[str, Any] | str

class Table_Tag(TypedDict):
    key: str
    value: str

@final
class Table_StreamSpecification_Read:
    resource_policy: Final[Table_ResourcePolicy_Read2]
    stream_view_type: Final[str]
    tags: Final[list[Any]]

@final
class Table_ResourcePolicy_Read2:
    policy_document: Final[Any]

class Table_Tag2(TypedDict):
    key: str
    value: str

class Table_TimeToLiveSpecification(TypedDict):
    attribute_name: NotRequired[str]
    enabled: Bool

@final
class Table_TimeToLiveSpecification_Read:
    attribute_name: Final[str]
    enabled: Final[Ref[bool]]

class Table_VectorIndex(TypedDict):
    dimensions: Int
    distance_function: Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"]
    index_name: str
    projection: Table_Projection3
    search_schema: NotRequired[Sequence[Table_SearchSchemaElement]]
    vector_attribute: Table_VectorAttribute

class Table_Projection3(TypedDict):
    non_key_attributes: NotRequired[Texts]
    projection_type: NotRequired[Literal["ALL", "INCLUDE", "KEYS_ONLY"]]

class Table_SearchSchemaElement(TypedDict):
    attribute_name: str
    search_schema_element_type: Literal["HASH", "INLINE_FILTER"]

class Table_VectorAttribute(TypedDict):
    attribute_name: str

class Table_WarmThroughput2(TypedDict):
    read_units_per_second: NotRequired[Int]
    write_units_per_second: NotRequired[Int]

@final
class Table_WarmThroughput_Read:
    read_units_per_second: Final[Ref[int]]
    write_units_per_second: Final[Ref[int]]

@final
class Table(_Resource):
    """The AWS::DynamoDB::Table resource creates a DDB table."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key_schema: Sequence[Any] | Mapping[str, Any] | str,
        attribute_definitions: Sequence[Table_AttributeDefinition] = ...,
        billing_mode: Literal["PAY_PER_REQUEST", "PROVISIONED"] = ...,
        contributor_insights_specification: Table_ContributorInsightsSpecification = ...,
        deletion_protection_enabled: Bool = ...,
        global_secondary_indexes: Sequence[Table_GlobalSecondaryIndex] = ...,
        import_source_specification: Table_ImportSourceSpecification = ...,
        kinesis_stream_specification: Table_KinesisStreamSpecification = ...,
        local_secondary_indexes: Sequence[Table_LocalSecondaryIndex] = ...,
        on_demand_throughput: Table_OnDemandThroughput2 = ...,
        point_in_time_recovery_specification: Table_PointInTimeRecoverySpecification = ...,
        provisioned_throughput: Table_ProvisionedThroughput2 = ...,
        resource_policy: Table_ResourcePolicy = ...,
        sse_specification: Table_SSESpecification = ...,
        stream_specification: Table_StreamSpecification = ...,
        table_class: Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"] = ...,
        table_name: str = ...,
        tags: Sequence[Table_Tag2] = ...,
        time_to_live_specification: Table_TimeToLiveSpecification = ...,
        vector_indexes: Sequence[Table_VectorIndex] = ...,
        warm_throughput: Table_WarmThroughput2 = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    attribute_definitions: Final[list[Any]]
    """A list of attributes that describe the key schema for the table and indexes."""
    billing_mode: Final[str]
    """Specify how you are charged for read and write throughput and how you manage capacity."""
    contributor_insights_specification: Final[Table_ContributorInsightsSpecification_Read]
    """Configures contributor insights settings for a table or one of its indexes."""
    deletion_protection_enabled: Final[Ref[bool]]
    """Determines if a table is protected from deletion."""
    global_secondary_indexes: Final[list[Any]]
    """Global secondary indexes to be created on the table."""
    import_source_specification: Final[Table_ImportSourceSpecification_Read]
    """Specifies the properties of data being imported from the S3 bucket source to the table."""
    key_schema: Final[Any]
    """Specifies the attributes that make up the primary key for the table."""
    kinesis_stream_specification: Final[Table_KinesisStreamSpecification_Read]
    """The Kinesis Data Streams configuration for the specified table."""
    local_secondary_indexes: Final[list[Any]]
    """Local secondary indexes to be created on the table."""
    on_demand_throughput: Final[Table_OnDemandThroughput_Read]
    """Sets the maximum number of read and write units for the specified on-demand table."""
    point_in_time_recovery_specification: Final[Table_PointInTimeRecoverySpecification_Read]
    """The settings used to enable point in time recovery."""
    provisioned_throughput: Final[Table_ProvisionedThroughput_Read]
    """Throughput for the specified table, which consists of values for ReadCapacityUnits and WriteCapacityUnits."""
    resource_policy: Final[Table_ResourcePolicy_Read]
    """Creates or updates a resource-based policy document that contains the permissions for DDB resources, such as a table, its indexes, and…"""
    sse_specification: Final[Table_SSESpecification_Read]
    """Represents the settings used to enable server-side encryption."""
    stream_arn: Final[str]
    stream_specification: Final[Table_StreamSpecification_Read]
    """Represents the DynamoDB Streams configuration for a table in DynamoDB."""
    table_class: Final[str]
    """The table class of the new table."""
    table_name: Final[str]
    """A name for the table."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    time_to_live_specification: Final[Table_TimeToLiveSpecification_Read]
    """Represents the settings used to enable or disable Time to Live (TTL) for the specified table."""
    vector_indexes: Final[list[Any]]
    warm_throughput: Final[Table_WarmThroughput_Read]
    """Provides visibility into the number of read and write operations your table or secondary index can instantaneously support."""
