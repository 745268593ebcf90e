"""Resource types of AWS Timestream. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Database_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Database(_Resource):
    """The AWS::Timestream::Database resource creates a Timestream database."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        database_name: str = ...,
        kms_key_id: str = ...,
        tags: Sequence[Database_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    database_name: Final[str]
    """The name for the database."""
    kms_key_id: Final[str]
    """The KMS key for the database."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class InfluxDBBackup_ClusterConfiguration_Read:
    dedicated_compactor: Final[Ref[bool]]
    ingest_query_instances: Final[Ref[int]]
    query_only_instances: Final[Ref[int]]

@final
class InfluxDBBackup_LogDeliveryConfiguration_Read:
    s3_configuration: Final[InfluxDBBackup_S3Configuration_Read]

@final
class InfluxDBBackup_S3Configuration_Read:
    bucket_name: Final[str]
    enabled: Final[Ref[bool]]

@final
class InfluxDBBackup_MaintenanceSchedule_Read:
    preferred_maintenance_window: Final[str]
    timezone: Final[str]

class InfluxDBBackup_Tag(TypedDict):
    key: str
    value: str

@final
class InfluxDBBackup(_Resource):
    """Resource type definition for AWS::Timestream::InfluxDBBackup."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_resource_id: str,
        name: str,
        retention_days: Int = ...,
        tags: Sequence[InfluxDBBackup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_storage: Final[Ref[int]]
    """The allocated storage of the resource at the time of backup, in GiB."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the backup."""
    cluster_configuration: Final[InfluxDBBackup_ClusterConfiguration_Read]
    """The cluster configuration of the resource at the time of backup."""
    created_at: Final[str]
    """The time when the backup was created."""
    db_instance_type: Final[str]
    """The DB instance type of the resource at the time of backup."""
    db_parameter_group_id: Final[str]
    """The identifier of the DB parameter group associated with the backup."""
    db_resource_id: Final[str]
    """The id of the DB instance or DB cluster to back up."""
    db_storage_type: Final[str]
    """The storage type of the resource at the time of backup."""
    deployment_type: Final[str]
    """The deployment type of the resource that the backup was created from."""
    engine_type: Final[str]
    """The engine type of the resource that the backup was created from."""
    expires_after: Final[str]
    """The date after which the backup will be automatically deleted, as a calendar date in YYYY-MM-DD format."""
    failover_mode: Final[str]
    """The failover mode of the resource at the time of backup."""
    id: Final[str]
    """Service-generated unique identifier of the backup."""
    influx_auth_parameters_secret_arn: Final[str]
    """The ARN of the Secrets Manager secret containing the InfluxDB auth parameters."""
    kms_key_id: Final[str]
    """The Amazon Web Services KMS key ARN used for encryption of the resource at the time of backup."""
    log_delivery_configuration: Final[InfluxDBBackup_LogDeliveryConfiguration_Read]
    """The log delivery configuration of the resource at the time of backup."""
    maintenance_schedule: Final[InfluxDBBackup_MaintenanceSchedule_Read]
    """The maintenance schedule of the resource at the time of backup."""
    name: Final[str]
    """The name of the backup."""
    network_type: Final[str]
    """The network type of the resource at the time of backup."""
    port: Final[Ref[int]]
    """The port number of the resource at the time of backup."""
    publicly_accessible: Final[Ref[bool]]
    """Indicates whether the resource was publicly accessible at the time of backup."""
    retention_days: Final[Ref[int]]
    """The number of days to retain the backup."""
    status: Final[str]
    """The current status of the backup."""
    tags: Final[list[Any]]
    """A list of key-value pairs to associate with the backup."""
    type: Final[str]
    """The type of backup."""
    vpc_security_group_ids: Final[list[str]]
    """The VPC security group IDs associated with the resource at the time of backup."""
    vpc_subnet_ids: Final[list[str]]
    """The VPC subnet IDs associated with the resource at the time of backup."""

class InfluxDBCluster_LogDeliveryConfiguration(TypedDict):
    s3_configuration: InfluxDBCluster_LogDeliveryConfigurationS3Configuration

class InfluxDBCluster_LogDeliveryConfigurationS3Configuration(TypedDict):
    bucket_name: str
    enabled: Bool

@final
class InfluxDBCluster_LogDeliveryConfiguration_Read:
    s3_configuration: Final[InfluxDBCluster_LogDeliveryConfigurationS3Configuration_Read]

@final
class InfluxDBCluster_LogDeliveryConfigurationS3Configuration_Read:
    bucket_name: Final[str]
    enabled: Final[Ref[bool]]

class InfluxDBCluster_MaintenanceSchedule(TypedDict):
    preferred_maintenance_window: str
    timezone: str

@final
class InfluxDBCluster_MaintenanceSchedule_Read:
    preferred_maintenance_window: Final[str]
    timezone: Final[str]

class InfluxDBCluster_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class InfluxDBCluster(_Resource):
    """The AWS::Timestream::InfluxDBCluster resource creates an InfluxDB cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allocated_storage: Int = ...,
        bucket: str = ...,
        db_instance_type: Literal["db.influx.medium", "db.influx.large", "db.influx.xlarge", "db.influx.2xlarge", "db.influx.4xlarge", "db.influx.8xlarge", "db.influx.12xlarge", "db.influx.16xlarge", "db.influx.24xlarge"] = ...,
        db_parameter_group_identifier: str = ...,
        db_storage_type: Literal["InfluxIOIncludedT1", "InfluxIOIncludedT2", "InfluxIOIncludedT3"] = ...,
        deployment_type: Literal["MULTI_NODE_READ_REPLICAS"] = ...,
        failover_mode: Literal["AUTOMATIC", "NO_FAILOVER"] = ...,
        log_delivery_configuration: InfluxDBCluster_LogDeliveryConfiguration = ...,
        maintenance_schedule: InfluxDBCluster_MaintenanceSchedule = ...,
        name: str = ...,
        network_type: Literal["IPV4", "DUAL"] = ...,
        organization: str = ...,
        password: SecretText = ...,
        port: Int = ...,
        publicly_accessible: Bool = ...,
        tags: Sequence[InfluxDBCluster_Tag] = ...,
        username: str = ...,
        vpc_security_group_ids: Texts = ...,
        vpc_subnet_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_storage: Final[Ref[int]]
    """The allocated storage for the InfluxDB cluster."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) that is associated with the InfluxDB cluster."""
    bucket: Final[str]
    """The bucket for the InfluxDB cluster."""
    db_instance_type: Final[str]
    """The compute instance of the InfluxDB cluster."""
    db_parameter_group_identifier: Final[str]
    """The name of an existing InfluxDB parameter group."""
    db_storage_type: Final[str]
    """The storage type of the InfluxDB cluster."""
    deployment_type: Final[str]
    """Deployment type of the InfluxDB cluster."""
    endpoint: Final[str]
    """The connection endpoint for the InfluxDB cluster."""
    engine_type: Final[str]
    """The engine type for the InfluxDB cluster."""
    failover_mode: Final[str]
    """Failover mode of the InfluxDB cluster."""
    id: Final[str]
    """The service generated unique identifier for InfluxDB cluster."""
    influx_auth_parameters_secret_arn: Final[str]
    """The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB cluster."""
    log_delivery_configuration: Final[InfluxDBCluster_LogDeliveryConfiguration_Read]
    """Configuration for sending logs to customer account from the InfluxDB cluster."""
    maintenance_schedule: Final[InfluxDBCluster_MaintenanceSchedule_Read]
    """The maintenance schedule for the InfluxDB cluster."""
    name: Final[str]
    """The unique name that is associated with the InfluxDB cluster."""
    network_type: Final[str]
    """Network type of the InfluxDB cluster."""
    next_maintenance_time: Final[str]
    """The timestamp of the next scheduled maintenance event."""
    organization: Final[str]
    """The organization for the InfluxDB cluster."""
    password: Final[str]
    """The password for the InfluxDB cluster."""
    port: Final[Ref[int]]
    """The port number on which InfluxDB accepts connections."""
    publicly_accessible: Final[Ref[bool]]
    """Attach a public IP to the customer ENI."""
    reader_endpoint: Final[str]
    """The reader endpoint for the InfluxDB cluster."""
    status: Final[str]
    """Status of the InfluxDB cluster."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this DB cluster."""
    username: Final[str]
    """The username for the InfluxDB cluster."""
    vpc_security_group_ids: Final[list[str]]
    """A list of Amazon EC2 VPC security groups to associate with this InfluxDB cluster."""
    vpc_subnet_ids: Final[list[str]]
    """A list of EC2 subnet IDs for this InfluxDB cluster."""

class InfluxDBInstance_LogDeliveryConfiguration(TypedDict):
    s3_configuration: InfluxDBInstance_LogDeliveryConfigurationS3Configuration

class InfluxDBInstance_LogDeliveryConfigurationS3Configuration(TypedDict):
    bucket_name: str
    enabled: Bool

@final
class InfluxDBInstance_LogDeliveryConfiguration_Read:
    s3_configuration: Final[InfluxDBInstance_LogDeliveryConfigurationS3Configuration_Read]

@final
class InfluxDBInstance_LogDeliveryConfigurationS3Configuration_Read:
    bucket_name: Final[str]
    enabled: Final[Ref[bool]]

class InfluxDBInstance_MaintenanceSchedule(TypedDict):
    preferred_maintenance_window: str
    timezone: str

@final
class InfluxDBInstance_MaintenanceSchedule_Read:
    preferred_maintenance_window: Final[str]
    timezone: Final[str]

class InfluxDBInstance_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class InfluxDBInstance(_Resource):
    """The AWS::Timestream::InfluxDBInstance resource creates an InfluxDB instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allocated_storage: Int = ...,
        bucket: str = ...,
        db_instance_type: Literal["db.influx.medium", "db.influx.large", "db.influx.xlarge", "db.influx.2xlarge", "db.influx.4xlarge", "db.influx.8xlarge", "db.influx.12xlarge", "db.influx.16xlarge", "db.influx.24xlarge"] = ...,
        db_parameter_group_identifier: str = ...,
        db_storage_type: Literal["InfluxIOIncludedT1", "InfluxIOIncludedT2", "InfluxIOIncludedT3"] = ...,
        deployment_type: Literal["SINGLE_AZ", "WITH_MULTIAZ_STANDBY"] = ...,
        log_delivery_configuration: InfluxDBInstance_LogDeliveryConfiguration = ...,
        maintenance_schedule: InfluxDBInstance_MaintenanceSchedule = ...,
        name: str = ...,
        network_type: Literal["IPV4", "DUAL"] = ...,
        organization: str = ...,
        password: SecretText = ...,
        port: Int = ...,
        publicly_accessible: Bool = ...,
        tags: Sequence[InfluxDBInstance_Tag] = ...,
        username: str = ...,
        vpc_security_group_ids: Texts = ...,
        vpc_subnet_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_storage: Final[Ref[int]]
    """The allocated storage for the InfluxDB instance."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) that is associated with the InfluxDB instance."""
    availability_zone: Final[str]
    """The Availability Zone (AZ) where the InfluxDB instance is created."""
    bucket: Final[str]
    """The bucket for the InfluxDB instance."""
    db_instance_type: Final[str]
    """The compute instance of the InfluxDB instance."""
    db_parameter_group_identifier: Final[str]
    """The name of an existing InfluxDB parameter group."""
    db_storage_type: Final[str]
    """The storage type of the InfluxDB instance."""
    deployment_type: Final[str]
    """Deployment type of the InfluxDB Instance."""
    endpoint: Final[str]
    """The connection endpoint for the InfluxDB instance."""
    id: Final[str]
    """The service generated unique identifier for InfluxDB instance."""
    influx_auth_parameters_secret_arn: Final[str]
    """The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB instance."""
    log_delivery_configuration: Final[InfluxDBInstance_LogDeliveryConfiguration_Read]
    """Configuration for sending logs to customer account from the InfluxDB instance."""
    maintenance_schedule: Final[InfluxDBInstance_MaintenanceSchedule_Read]
    """The maintenance schedule for the InfluxDB instance."""
    name: Final[str]
    """The unique name that is associated with the InfluxDB instance."""
    network_type: Final[str]
    """Network type of the InfluxDB Instance."""
    next_maintenance_time: Final[str]
    """The timestamp of the next scheduled maintenance event."""
    organization: Final[str]
    """The organization for the InfluxDB instance."""
    password: Final[str]
    """The password for the InfluxDB instance."""
    port: Final[Ref[int]]
    """The port number on which InfluxDB accepts connections."""
    publicly_accessible: Final[Ref[bool]]
    """Attach a public IP to the customer ENI."""
    secondary_availability_zone: Final[str]
    """The Secondary Availability Zone (AZ) where the InfluxDB instance is created, if DeploymentType is set as WITH_MULTIAZ_STANDBY."""
    status: Final[str]
    """Status of the InfluxDB Instance."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this DB instance."""
    username: Final[str]
    """The username for the InfluxDB instance."""
    vpc_security_group_ids: Final[list[str]]
    """A list of Amazon EC2 VPC security groups to associate with this InfluxDB instance."""
    vpc_subnet_ids: Final[list[str]]
    """A list of EC2 subnet IDs for this InfluxDB instance."""

class ScheduledQuery_ErrorReportConfiguration(TypedDict):
    s3_configuration: ScheduledQuery_S3Configuration

class ScheduledQuery_S3Configuration(TypedDict):
    bucket_name: str
    encryption_option: NotRequired[Literal["SSE_S3", "SSE_KMS"]]
    object_key_prefix: NotRequired[str]

@final
class ScheduledQuery_ErrorReportConfiguration_Read:
    s3_configuration: Final[ScheduledQuery_S3Configuration_Read]

@final
class ScheduledQuery_S3Configuration_Read:
    bucket_name: Final[str]
    encryption_option: Final[str]
    object_key_prefix: Final[str]

class ScheduledQuery_NotificationConfiguration(TypedDict):
    sns_configuration: ScheduledQuery_SnsConfiguration

class ScheduledQuery_SnsConfiguration(TypedDict):
    topic_arn: str

@final
class ScheduledQuery_NotificationConfiguration_Read:
    sns_configuration: Final[ScheduledQuery_SnsConfiguration_Read]

@final
class ScheduledQuery_SnsConfiguration_Read:
    topic_arn: Final[str]

class ScheduledQuery_ScheduleConfiguration(TypedDict):
    schedule_expression: str

@final
class ScheduledQuery_ScheduleConfiguration_Read:
    schedule_expression: Final[str]

class ScheduledQuery_Tag(TypedDict):
    key: str
    value: str

class ScheduledQuery_TargetConfiguration(TypedDict):
    timestream_configuration: ScheduledQuery_TimestreamConfiguration

class ScheduledQuery_TimestreamConfiguration(TypedDict):
    database_name: str
    dimension_mappings: Sequence[ScheduledQuery_DimensionMapping]
    measure_name_column: NotRequired[str]
    mixed_measure_mappings: NotRequired[Sequence[ScheduledQuery_MixedMeasureMapping]]
    multi_measure_mappings: NotRequired[ScheduledQuery_MultiMeasureMappings]
    table_name: str
    time_column: str

class ScheduledQuery_DimensionMapping(TypedDict):
    dimension_value_type: Literal["VARCHAR"]
    name: str

class ScheduledQuery_MixedMeasureMapping(TypedDict):
    measure_name: NotRequired[str]
    measure_value_type: Literal["BIGINT", "BOOLEAN", "DOUBLE", "VARCHAR", "MULTI"]
    multi_measure_attribute_mappings: NotRequired[Sequence[ScheduledQuery_MultiMeasureAttributeMapping]]
    source_column: NotRequired[str]
    target_measure_name: NotRequired[str]

class ScheduledQuery_MultiMeasureAttributeMapping(TypedDict):
    measure_value_type: Literal["BIGINT", "BOOLEAN", "DOUBLE", "VARCHAR", "TIMESTAMP"]
    source_column: str
    target_multi_measure_attribute_name: NotRequired[str]

class ScheduledQuery_MultiMeasureMappings(TypedDict):
    multi_measure_attribute_mappings: Sequence[ScheduledQuery_MultiMeasureAttributeMapping]
    target_multi_measure_name: NotRequired[str]

@final
class ScheduledQuery_TargetConfiguration_Read:
    timestream_configuration: Final[ScheduledQuery_TimestreamConfiguration_Read]

@final
class ScheduledQuery_TimestreamConfiguration_Read:
    database_name: Final[str]
    dimension_mappings: Final[list[Any]]
    measure_name_column: Final[str]
    mixed_measure_mappings: Final[list[Any]]
    multi_measure_mappings: Final[ScheduledQuery_MultiMeasureMappings_Read]
    table_name: Final[str]
    time_column: Final[str]

@final
class ScheduledQuery_MultiMeasureMappings_Read:
    multi_measure_attribute_mappings: Final[list[Any]]
    target_multi_measure_name: Final[str]

@final
class ScheduledQuery(_Resource):
    """The AWS::Timestream::ScheduledQuery resource creates a Timestream Scheduled Query."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        error_report_configuration: ScheduledQuery_ErrorReportConfiguration,
        notification_configuration: ScheduledQuery_NotificationConfiguration,
        query_string: str,
        schedule_configuration: ScheduledQuery_ScheduleConfiguration,
        scheduled_query_execution_role_arn: str,
        client_token: str = ...,
        kms_key_id: str = ...,
        scheduled_query_name: str = ...,
        tags: Sequence[ScheduledQuery_Tag] = ...,
        target_configuration: ScheduledQuery_TargetConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name of the scheduled query that is generated upon creation."""
    client_token: Final[str]
    """Using a ClientToken makes the call to CreateScheduledQuery idempotent, in other words, making the same request repeatedly will produce the…"""
    error_report_configuration: Final[ScheduledQuery_ErrorReportConfiguration_Read]
    """Configuration for error reporting."""
    kms_key_id: Final[str]
    """The Amazon KMS key used to encrypt the scheduled query resource, at-rest."""
    notification_configuration: Final[ScheduledQuery_NotificationConfiguration_Read]
    """Notification configuration for the scheduled query."""
    query_string: Final[str]
    """The query string to run."""
    sq_error_report_configuration: Final[str]
    """Configuration for error reporting."""
    sq_kms_key_id: Final[str]
    """The Amazon KMS key used to encrypt the scheduled query resource, at-rest."""
    sq_name: Final[str]
    """The name of the scheduled query."""
    sq_notification_configuration: Final[str]
    """Notification configuration for the scheduled query."""
    sq_query_string: Final[str]
    """The query string to run."""
    sq_schedule_configuration: Final[str]
    """Configuration for when the scheduled query is executed."""
    sq_scheduled_query_execution_role_arn: Final[str]
    """The ARN for the IAM role that Timestream will assume when running the scheduled query."""
    sq_target_configuration: Final[str]
    """Configuration of target store where scheduled query results are written to."""
    schedule_configuration: Final[ScheduledQuery_ScheduleConfiguration_Read]
    """Configuration for when the scheduled query is executed."""
    scheduled_query_execution_role_arn: Final[str]
    """The ARN for the IAM role that Timestream will assume when running the scheduled query."""
    scheduled_query_name: Final[str]
    """The name of the scheduled query."""
    tags: Final[list[Any]]
    """A list of key-value pairs to label the scheduled query."""
    target_configuration: Final[ScheduledQuery_TargetConfiguration_Read]
    """Configuration of target store where scheduled query results are written to."""

class Table_MagneticStoreWriteProperties(TypedDict):
    enable_magnetic_store_writes: Bool
    magnetic_store_rejected_data_location: NotRequired[Table_MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation]

class Table_MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation(TypedDict):
    s3_configuration: NotRequired[Table_MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration]

class Table_MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration(TypedDict):
    bucket_name: str
    encryption_option: str
    kms_key_id: NotRequired[str]
    object_key_prefix: NotRequired[str]

@final
class Table_MagneticStoreWriteProperties_Read:
    enable_magnetic_store_writes: Final[Ref[bool]]
    magnetic_store_rejected_data_location: Final[Table_MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation_Read]

@final
class Table_MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation_Read:
    s3_configuration: Final[Table_MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration_Read]

@final
class Table_MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration_Read:
    bucket_name: Final[str]
    encryption_option: Final[str]
    kms_key_id: Final[str]
    object_key_prefix: Final[str]

class Table_RetentionProperties(TypedDict):
    magnetic_store_retention_period_in_days: NotRequired[str]
    memory_store_retention_period_in_hours: NotRequired[str]

@final
class Table_RetentionProperties_Read:
    magnetic_store_retention_period_in_days: Final[str]
    memory_store_retention_period_in_hours: Final[str]

class Table_Schema(TypedDict):
    composite_partition_key: NotRequired[Sequence[Table_PartitionKey]]

class Table_PartitionKey(TypedDict):
    enforcement_in_record: NotRequired[Literal["REQUIRED", "OPTIONAL"]]
    name: NotRequired[str]
    type: Literal["DIMENSION", "MEASURE"]

class Table_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Table(_Resource):
    """The AWS::Timestream::Table resource creates a Timestream Table."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        database_name: str,
        magnetic_store_write_properties: Table_MagneticStoreWriteProperties = ...,
        retention_properties: Table_RetentionProperties = ...,
        schema: Table_Schema = ...,
        table_name: str = ...,
        tags: Sequence[Table_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    database_name: Final[str]
    """The name for the database which the table to be created belongs to."""
    magnetic_store_write_properties: Final[Table_MagneticStoreWriteProperties_Read]
    """The properties that determine whether magnetic store writes are enabled."""
    name: Final[str]
    """The table name exposed as a read-only attribute."""
    retention_properties: Final[Table_RetentionProperties_Read]
    """The retention duration of the memory store and the magnetic store."""
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """A Schema specifies the expected data model of the table."""
    table_name: Final[str]
    """The name for the table."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
