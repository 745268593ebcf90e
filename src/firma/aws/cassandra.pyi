"""Resource types of AWS Cassandra. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Keyspace_ReplicationSpecification(TypedDict):
    region_list: NotRequired[Texts]
    replication_strategy: NotRequired[Literal["SINGLE_REGION", "MULTI_REGION"]]

@final
class Keyspace_ReplicationSpecification_Read:
    region_list: Final[list[str]]
    replication_strategy: Final[str]

class Keyspace_Tag(TypedDict):
    key: str
    value: str

@final
class Keyspace(_Resource):
    """Resource schema for AWS::Cassandra::Keyspace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        client_side_timestamps_enabled: Bool = ...,
        keyspace_name: str = ...,
        replication_specification: Keyspace_ReplicationSpecification = ...,
        tags: Sequence[Keyspace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    client_side_timestamps_enabled: Final[Ref[bool]]
    """Indicates whether client-side timestamps are enabled (true) or disabled (false) for all tables in the keyspace."""
    keyspace_name: Final[str]
    """Name for Cassandra keyspace"""
    replication_specification: Final[Keyspace_ReplicationSpecification_Read]
    tags: Final[list[Any]]

class Table_AutoScalingSpecification(TypedDict):
    read_capacity_auto_scaling: NotRequired[Table_AutoScalingSetting]
    write_capacity_auto_scaling: NotRequired[Table_AutoScalingSetting2]

class Table_AutoScalingSetting(TypedDict):
    auto_scaling_disabled: NotRequired[Bool]
    maximum_units: NotRequired[Int]
    minimum_units: NotRequired[Int]
    scaling_policy: NotRequired[Table_ScalingPolicy]

class Table_ScalingPolicy(TypedDict):
    target_tracking_scaling_policy_configuration: NotRequired[Table_TargetTrackingScalingPolicyConfiguration]

class Table_TargetTrackingScalingPolicyConfiguration(TypedDict):
    disable_scale_in: NotRequired[Bool]
    scale_in_cooldown: NotRequired[Int]
    scale_out_cooldown: NotRequired[Int]
    target_value: Int

class Table_AutoScalingSetting2(TypedDict):
    auto_scaling_disabled: NotRequired[Bool]
    maximum_units: NotRequired[Int]
    minimum_units: NotRequired[Int]
    scaling_policy: NotRequired[Table_ScalingPolicy]

@final
class Table_AutoScalingSpecification_Read:
    read_capacity_auto_scaling: Final[Table_AutoScalingSetting_Read]
    write_capacity_auto_scaling: Final[Table_AutoScalingSetting_Read2]

@final
class Table_AutoScalingSetting_Read:
    auto_scaling_disabled: Final[Ref[bool]]
    maximum_units: Final[Ref[int]]
    minimum_units: Final[Ref[int]]
    scaling_policy: Final[Table_ScalingPolicy_Read]

@final
class Table_ScalingPolicy_Read:
    target_tracking_scaling_policy_configuration: Final[Table_TargetTrackingScalingPolicyConfiguration_Read]

@final
class Table_TargetTrackingScalingPolicyConfiguration_Read:
    disable_scale_in: Final[Ref[bool]]
    scale_in_cooldown: Final[Ref[int]]
    scale_out_cooldown: Final[Ref[int]]
    target_value: Final[Ref[int]]

@final
class Table_AutoScalingSetting_Read2:
    auto_scaling_disabled: Final[Ref[bool]]
    maximum_units: Final[Ref[int]]
    minimum_units: Final[Ref[int]]
    scaling_policy: Final[Table_ScalingPolicy_Read]

class Table_BillingMode(TypedDict):
    mode: Literal["PROVISIONED", "ON_DEMAND"]
    provisioned_throughput: NotRequired[Table_ProvisionedThroughput]

class Table_ProvisionedThroughput(TypedDict):
    read_capacity_units: Int
    write_capacity_units: Int

@final
class Table_BillingMode_Read:
    mode: Final[str]
    provisioned_throughput: Final[Table_ProvisionedThroughput_Read]

@final
class Table_ProvisionedThroughput_Read:
    read_capacity_units: Final[Ref[int]]
    write_capacity_units: Final[Ref[int]]

class Table_CdcSpecification(TypedDict):
    status: Literal["ENABLED", "DISABLED"]
    tags: NotRequired[Sequence[Table_Tag]]
    view_type: NotRequired[Literal["NEW_IMAGE", "OLD_IMAGE", "KEYS_ONLY", "NEW_AND_OLD_IMAGES"]]

class Table_Tag(TypedDict):
    key: str
    value: str

@final
class Table_CdcSpecification_Read:
    status: Final[str]
    tags: Final[list[Any]]
    view_type: Final[str]

class Table_ClusteringKeyColumn(TypedDict):
    column: Table_Column
    order_by: NotRequired[Literal["ASC", "DESC"]]

class Table_Column(TypedDict):
    column_name: str
    column_type: str

class Table_EncryptionSpecification(TypedDict):
    encryption_type: Literal["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KMS_KEY"]
    kms_key_identifier: NotRequired[str]

@final
class Table_EncryptionSpecification_Read:
    encryption_type: Final[str]
    kms_key_identifier: Final[str]

class Table_Column2(TypedDict):
    column_name: str
    column_type: str

class Table_Column3(TypedDict):
    column_name: str
    column_type: str

class Table_ReplicaSpecification(TypedDict):
    read_capacity_auto_scaling: NotRequired[Table_AutoScalingSetting3]
    read_capacity_units: NotRequired[Int]
    region: str

class Table_AutoScalingSetting3(TypedDict):
    auto_scaling_disabled: NotRequired[Bool]
    maximum_units: NotRequired[Int]
    minimum_units: NotRequired[Int]
    scaling_policy: NotRequired[Table_ScalingPolicy]

class Table_Tag2(TypedDict):
    key: str
    value: str

class Table_WarmThroughput(TypedDict):
    read_units_per_second: NotRequired[Int]
    write_units_per_second: NotRequired[Int]

@final
class Table_WarmThroughput_Read:
    read_units_per_second: Final[Ref[int]]
    write_units_per_second: Final[Ref[int]]

@final
class Table(_Resource):
    """Resource schema for AWS::Cassandra::Table"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        keyspace_name: str,
        partition_key_columns: Sequence[Table_Column2],
        auto_scaling_specifications: Table_AutoScalingSpecification = ...,
        billing_mode: Table_BillingMode = ...,
        cdc_specification: Table_CdcSpecification = ...,
        client_side_timestamps_enabled: Bool = ...,
        clustering_key_columns: Sequence[Table_ClusteringKeyColumn] = ...,
        default_time_to_live: Int = ...,
        encryption_specification: Table_EncryptionSpecification = ...,
        point_in_time_recovery_enabled: Bool = ...,
        regular_columns: Sequence[Table_Column3] = ...,
        replica_specifications: Sequence[Table_ReplicaSpecification] = ...,
        table_name: str = ...,
        tags: Sequence[Table_Tag2] = ...,
        warm_throughput: Table_WarmThroughput = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_specifications: Final[Table_AutoScalingSpecification_Read]
    """Represents the read and write settings used for AutoScaling."""
    billing_mode: Final[Table_BillingMode_Read]
    cdc_specification: Final[Table_CdcSpecification_Read]
    """Represents the CDC configuration for the table"""
    client_side_timestamps_enabled: Final[Ref[bool]]
    """Indicates whether client side timestamps are enabled (true) or disabled (false) on the table."""
    clustering_key_columns: Final[list[Any]]
    """Clustering key columns of the table"""
    default_time_to_live: Final[Ref[int]]
    """Default TTL (Time To Live) in seconds, where zero is disabled."""
    encryption_specification: Final[Table_EncryptionSpecification_Read]
    """Represents the settings used to enable server-side encryption"""
    keyspace_name: Final[str]
    """Name for Cassandra keyspace"""
    partition_key_columns: Final[list[Any]]
    """Partition key columns of the table"""
    point_in_time_recovery_enabled: Final[Ref[bool]]
    """Indicates whether point in time recovery is enabled (true) or disabled (false) on the table"""
    regular_columns: Final[list[Any]]
    """Non-key columns of the table"""
    replica_specifications: Final[list[Any]]
    table_name: Final[str]
    """Name for Cassandra table"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource"""
    warm_throughput: Final[Table_WarmThroughput_Read]
    """Warm throughput configuration for the table"""

class Type_Field(TypedDict):
    field_name: str
    field_type: str

@final
class Type(_Resource):
    """Resource schema for AWS::Cassandra::Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        fields: Sequence[Type_Field],
        keyspace_name: str,
        type_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    direct_parent_types: Final[list[str]]
    """List of parent User-Defined Types that directly reference the User-Defined Type in their fields."""
    direct_referring_tables: Final[list[str]]
    """List of Tables that directly reference the User-Defined Type in their columns."""
    fields: Final[list[Any]]
    """Field definitions of the User-Defined Type"""
    keyspace_arn: Final[str]
    """ARN of the Keyspace which contains the User-Defined Type."""
    keyspace_name: Final[str]
    """Name of the Keyspace which contains the User-Defined Type."""
    last_modified_timestamp: Final[Ref[float]]
    """Timestamp of the last time the User-Defined Type's meta data was modified."""
    max_nesting_depth: Final[Ref[int]]
    """Maximum nesting depth of the User-Defined Type across the field types."""
    type_name: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Name of the User-Defined Type."""
