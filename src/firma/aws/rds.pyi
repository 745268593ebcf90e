"""Resource types of AWS RDS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class ClusterSnapshot_Tag(TypedDict):
    key: str
    value: str

@final
class ClusterSnapshot(_Resource):
    """Creates a snapshot of a DB cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_cluster_identifier: str,
        db_cluster_snapshot_identifier: str,
        tags: Sequence[ClusterSnapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_storage: Final[Ref[int]]
    """The allocated storage size of the DB cluster snapshot in gibibytes (GiB)."""
    availability_zones: Final[list[str]]
    """The list of Availability Zones where instances in the DB cluster snapshot can be restored."""
    cluster_create_time: Final[str]
    """The time when the DB cluster was created, in Universal Coordinated Time (UTC)."""
    db_cluster_identifier: Final[str]
    """The identifier of the DB cluster to create a snapshot for."""
    db_cluster_snapshot_arn: Final[str]
    """The Amazon Resource Name (ARN) for the DB cluster snapshot."""
    db_cluster_snapshot_identifier: Final[str]
    """The identifier for the DB cluster snapshot."""
    db_cluster_resource_id: Final[str]
    """The resource ID of the DB cluster that this DB cluster snapshot was created from."""
    engine: Final[str]
    """The name of the database engine for this DB cluster snapshot."""
    engine_mode: Final[str]
    """The engine mode of the database engine for this DB cluster snapshot."""
    engine_version: Final[str]
    """The version of the database engine for this DB cluster snapshot."""
    iam_database_authentication_enabled: Final[Ref[bool]]
    """Indicates whether mapping of AWS IAM accounts to database accounts is enabled."""
    kms_key_id: Final[str]
    """If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB cluster snapshot."""
    license_model: Final[str]
    """The license model information for this DB cluster snapshot."""
    master_username: Final[str]
    """The master username for this DB cluster snapshot."""
    port: Final[Ref[int]]
    """The port that the DB cluster was listening on at the time of the snapshot."""
    snapshot_create_time: Final[str]
    """The time when the snapshot was taken, in Universal Coordinated Time (UTC)."""
    snapshot_type: Final[str]
    """The type of the DB cluster snapshot."""
    status: Final[str]
    """The status of this DB cluster snapshot."""
    storage_encrypted: Final[Ref[bool]]
    """Indicates whether the DB cluster snapshot is encrypted."""
    tags: Final[list[Any]]
    """The tags to be assigned to the DB cluster snapshot."""
    vpc_id: Final[str]
    """The VPC ID associated with the DB cluster snapshot."""

class CustomDBEngineVersion_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class CustomDBEngineVersion(_Resource):
    """Creates a custom DB engine version (CEV)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine: str,
        engine_version: str,
        database_installation_files: Texts = ...,
        database_installation_files_s3_bucket_name: str = ...,
        database_installation_files_s3_prefix: str = ...,
        description: str = ...,
        image_id: str = ...,
        kms_key_id: str = ...,
        manifest: str = ...,
        source_custom_db_engine_version_identifier: str = ...,
        status: Literal["available", "inactive", "inactive-except-restore", "pending-validation"] = ...,
        tags: Sequence[CustomDBEngineVersion_Tag] = ...,
        use_aws_provided_latest_image: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    db_engine_version_arn: Final[str]
    database_installation_files: Final[list[str]]
    database_installation_files_s3_bucket_name: Final[str]
    """The name of an Amazon S3 bucket that contains database installation files for your CEV."""
    database_installation_files_s3_prefix: Final[str]
    """The Amazon S3 directory that contains the database installation files for your CEV."""
    description: Final[str]
    """An optional description of your CEV."""
    engine: Final[str]
    """The database engine to use for your custom engine version (CEV)."""
    engine_version: Final[str]
    """The name of your CEV."""
    image_id: Final[str]
    """A value that indicates the ID of the AMI."""
    kms_key_id: Final[str]
    """The AWS KMS key identifier for an encrypted CEV."""
    manifest: Final[str]
    """The CEV manifest, which is a JSON document that describes the installation .zip files stored in Amazon S3."""
    source_custom_db_engine_version_identifier: Final[str]
    """The ARN of a CEV to use as a source for creating a new CEV."""
    status: Final[str]
    """A value that indicates the status of a custom engine version (CEV)."""
    tags: Final[list[Any]]
    """A list of tags."""
    use_aws_provided_latest_image: Final[Ref[bool]]
    """Specifies whether to use the latest service-provided Amazon Machine Image (AMI) for the CEV."""

class DBCluster_DBClusterRole(TypedDict):
    feature_name: NotRequired[str]
    role_arn: str

@final
class DBCluster_Endpoint_Read:
    address: Final[str]
    port: Final[str]

class DBCluster_MasterUserSecret(TypedDict):
    kms_key_id: NotRequired[str]

@final
class DBCluster_MasterUserSecret_Read:
    kms_key_id: Final[str]
    secret_arn: Final[str]

@final
class DBCluster_ReadEndpoint_Read:
    address: Final[str]

class DBCluster_ScalingConfiguration(TypedDict):
    auto_pause: NotRequired[Bool]
    max_capacity: NotRequired[Int]
    min_capacity: NotRequired[Int]
    seconds_before_timeout: NotRequired[Int]
    seconds_until_auto_pause: NotRequired[Int]
    timeout_action: NotRequired[str]

@final
class DBCluster_ScalingConfiguration_Read:
    auto_pause: Final[Ref[bool]]
    max_capacity: Final[Ref[int]]
    min_capacity: Final[Ref[int]]
    seconds_before_timeout: Final[Ref[int]]
    seconds_until_auto_pause: Final[Ref[int]]
    timeout_action: Final[str]

class DBCluster_ServerlessV2ScalingConfiguration(TypedDict):
    max_capacity: NotRequired[Number]
    min_capacity: NotRequired[Number]
    seconds_until_auto_pause: NotRequired[Int]

@final
class DBCluster_ServerlessV2ScalingConfiguration_Read:
    max_capacity: Final[Ref[float]]
    min_capacity: Final[Ref[float]]
    seconds_until_auto_pause: Final[Ref[int]]

class DBCluster_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DBCluster(_Resource):
    """The AWS::RDS::DBCluster resource creates an Amazon Aurora DB cluster or Multi-AZ DB cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allocated_storage: Int = ...,
        associated_roles: Sequence[DBCluster_DBClusterRole] = ...,
        auto_minor_version_upgrade: Bool = ...,
        availability_zones: Texts = ...,
        backtrack_window: Int = ...,
        backup_retention_period: Int = ...,
        cluster_scalability_type: Literal["limitless", "standard"] = ...,
        copy_tags_to_snapshot: Bool = ...,
        db_cluster_identifier: str = ...,
        db_cluster_instance_class: str = ...,
        db_cluster_parameter_group_name: str = ...,
        db_instance_parameter_group_name: str = ...,
        db_subnet_group_name: str = ...,
        db_system_id: str = ...,
        database_insights_mode: Literal["advanced", "standard"] = ...,
        database_name: str = ...,
        delete_automated_backups: Bool = ...,
        deletion_protection: Bool = ...,
        domain: str = ...,
        domain_iam_role_name: str = ...,
        enable_cloudwatch_logs_exports: Texts = ...,
        enable_global_write_forwarding: Bool = ...,
        enable_http_endpoint: Bool = ...,
        enable_iam_database_authentication: Bool = ...,
        enable_local_write_forwarding: Bool = ...,
        engine: str = ...,
        engine_lifecycle_support: str = ...,
        engine_mode: str = ...,
        engine_version: str = ...,
        global_cluster_identifier: str = ...,
        iops: Int = ...,
        kms_key_id: str = ...,
        manage_master_user_password: Bool = ...,
        master_user_authentication_type: Literal["iam-db-auth", "password"] = ...,
        master_user_password: SecretText = ...,
        master_user_secret: DBCluster_MasterUserSecret = ...,
        master_username: str = ...,
        monitoring_interval: Int = ...,
        monitoring_role_arn: str = ...,
        network_type: str = ...,
        performance_insights_enabled: Bool = ...,
        performance_insights_kms_key_id: str = ...,
        performance_insights_retention_period: Int = ...,
        port: Int = ...,
        preferred_backup_window: str = ...,
        preferred_maintenance_window: str = ...,
        publicly_accessible: Bool = ...,
        replication_source_identifier: str = ...,
        restore_to_time: str = ...,
        restore_type: str = ...,
        scaling_configuration: DBCluster_ScalingConfiguration = ...,
        serverless_v2_scaling_configuration: DBCluster_ServerlessV2ScalingConfiguration = ...,
        snapshot_identifier: str = ...,
        source_db_cluster_identifier: str = ...,
        source_db_cluster_resource_id: str = ...,
        source_region: str = ...,
        storage_encrypted: Bool = ...,
        storage_type: str = ...,
        tags: Sequence[DBCluster_Tag] = ...,
        use_latest_restorable_time: Bool = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_storage: Final[Ref[int]]
    """The amount of storage in gibibytes (GiB) to allocate to each DB instance in the Multi-AZ DB cluster."""
    associated_roles: Final[list[Any]]
    """Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB cluster."""
    auto_minor_version_upgrade: Final[Ref[bool]]
    """Specifies whether minor engine upgrades are applied automatically to the DB cluster during the maintenance window."""
    availability_zones: Final[list[str]]
    """A list of Availability Zones (AZs) where instances in the DB cluster can be created."""
    backtrack_window: Final[Ref[int]]
    """The target backtrack window, in seconds."""
    backup_retention_period: Final[Ref[int]]
    """The number of days for which automated backups are retained."""
    cluster_scalability_type: Final[str]
    """Specifies the scalability mode of the Aurora DB cluster."""
    copy_tags_to_snapshot: Final[Ref[bool]]
    """A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster."""
    db_cluster_arn: Final[str]
    db_cluster_identifier: Final[str]
    """The DB cluster identifier."""
    db_cluster_instance_class: Final[str]
    """The compute and memory capacity of each DB instance in the Multi-AZ DB cluster, for example db.m6gd.xlarge."""
    db_cluster_parameter_group_name: Final[str]
    """The name of the DB cluster parameter group to associate with this DB cluster."""
    db_cluster_resource_id: Final[str]
    db_instance_parameter_group_name: Final[str]
    """The name of the DB parameter group to apply to all instances of the DB cluster."""
    db_subnet_group_name: Final[str]
    """A DB subnet group that you want to associate with this DB cluster."""
    db_system_id: Final[str]
    """Reserved for future use."""
    database_insights_mode: Final[str]
    """The mode of Database Insights to enable for the DB cluster."""
    database_name: Final[str]
    """The name of your database."""
    delete_automated_backups: Final[Ref[bool]]
    """Specifies whether to remove automated backups immediately after the DB cluster is deleted."""
    deletion_protection: Final[Ref[bool]]
    """A value that indicates whether the DB cluster has deletion protection enabled."""
    domain: Final[str]
    """Indicates the directory ID of the Active Directory to create the DB cluster."""
    domain_iam_role_name: Final[str]
    """Specifies the name of the IAM role to use when making API calls to the Directory Service."""
    enable_cloudwatch_logs_exports: Final[list[str]]
    """The list of log types that need to be enabled for exporting to CloudWatch Logs."""
    enable_global_write_forwarding: Final[Ref[bool]]
    """Specifies whether to enable this DB cluster to forward write operations to the primary cluster of a global cluster (Aurora global database)."""
    enable_http_endpoint: Final[Ref[bool]]
    """Specifies whether to enable the HTTP endpoint for the DB cluster."""
    enable_iam_database_authentication: Final[Ref[bool]]
    """A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts."""
    enable_local_write_forwarding: Final[Ref[bool]]
    """Specifies whether read replicas can forward write operations to the writer DB instance in the DB cluster."""
    endpoint: Final[DBCluster_Endpoint_Read]
    """The Endpoint return value specifies the connection endpoint for the primary instance of the DB cluster."""
    engine: Final[str]
    """The name of the database engine to be used for this DB cluster."""
    engine_lifecycle_support: Final[str]
    """The lifecycle type for this DB cluster."""
    engine_mode: Final[str]
    """The DB engine mode of the DB cluster, either provisioned or serverless."""
    engine_version: Final[str]
    """The version number of the database engine to use."""
    global_cluster_identifier: Final[str]
    """If you are configuring an Aurora global database cluster and want your Aurora DB cluster to be a secondary member in the global database…"""
    iops: Final[Ref[int]]
    """The amount of Provisioned IOPS (input/output operations per second) to be initially allocated for each DB instance in the Multi-AZ DB…"""
    kms_key_id: Final[str]
    """The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB cluster, such as…"""
    manage_master_user_password: Final[Ref[bool]]
    """Specifies whether to manage the master user password with AWS Secrets Manager."""
    master_user_authentication_type: Final[str]
    """Specifies the authentication type for the master user."""
    master_user_password: Final[str]
    """The master password for the DB instance."""
    master_user_secret: Final[DBCluster_MasterUserSecret_Read]
    """The MasterUserSecret return value specifies the secret managed by RDS in AWS Secrets Manager for the master user password."""
    master_username: Final[str]
    """The name of the master user for the DB cluster."""
    monitoring_interval: Final[Ref[int]]
    """The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB cluster."""
    monitoring_role_arn: Final[str]
    """The Amazon Resource Name (ARN) for the IAM role that permits RDS to send Enhanced Monitoring metrics to Amazon CloudWatch Logs."""
    network_type: Final[str]
    """The network type of the DB cluster."""
    performance_insights_enabled: Final[Ref[bool]]
    """Specifies whether to turn on Performance Insights for the DB cluster."""
    performance_insights_kms_key_id: Final[str]
    """The AWS KMS key identifier for encryption of Performance Insights data."""
    performance_insights_retention_period: Final[Ref[int]]
    """The number of days to retain Performance Insights data."""
    port: Final[Ref[int]]
    """The port number on which the DB instances in the DB cluster accept connections."""
    preferred_backup_window: Final[str]
    """The daily time range during which automated backups are created."""
    preferred_maintenance_window: Final[str]
    """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    publicly_accessible: Final[Ref[bool]]
    """Specifies whether the DB cluster is publicly accessible."""
    read_endpoint: Final[DBCluster_ReadEndpoint_Read]
    """The ReadEndpoint return value specifies the reader endpoint for the DB cluster."""
    replication_source_identifier: Final[str]
    """The Amazon Resource Name (ARN) of the source DB instance or DB cluster if this DB cluster is created as a read replica."""
    restore_to_time: Final[str]
    """The date and time to restore the DB cluster to."""
    restore_type: Final[str]
    """The type of restore to be performed."""
    scaling_configuration: Final[DBCluster_ScalingConfiguration_Read]
    """The ScalingConfiguration property type specifies the scaling configuration of an Aurora Serverless v1 DB cluster."""
    serverless_v2_scaling_configuration: Final[DBCluster_ServerlessV2ScalingConfiguration_Read]
    """The ServerlessV2ScalingConfiguration property type specifies the scaling configuration of an Aurora Serverless V2 DB cluster."""
    snapshot_identifier: Final[str]
    """The identifier for the DB snapshot or DB cluster snapshot to restore from."""
    source_db_cluster_identifier: Final[str]
    """When restoring a DB cluster to a point in time, the identifier of the source DB cluster from which to restore."""
    source_db_cluster_resource_id: Final[str]
    """The resource ID of the source DB cluster from which to restore."""
    source_region: Final[str]
    """The AWS Region which contains the source DB cluster when replicating a DB cluster."""
    storage_encrypted: Final[Ref[bool]]
    """Indicates whether the DB cluster is encrypted."""
    storage_encryption_type: Final[str]
    storage_throughput: Final[Ref[int]]
    storage_type: Final[str]
    """The storage type to associate with the DB cluster."""
    tags: Final[list[Any]]
    """Tags to assign to the DB cluster."""
    use_latest_restorable_time: Final[Ref[bool]]
    """A value that indicates whether to restore the DB cluster to the latest restorable backup time."""
    vpc_security_group_ids: Final[list[str]]
    """A list of EC2 VPC security groups to associate with this DB cluster."""

class DBClusterEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class DBClusterEndpoint(_Resource):
    """Resource Type definition for AWS::RDS::DBClusterEndpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        custom_endpoint_type: Literal["READER", "WRITER", "ANY"],
        db_cluster_endpoint_identifier: str,
        db_cluster_identifier: str,
        excluded_members: Texts = ...,
        static_members: Texts = ...,
        tags: Sequence[DBClusterEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    custom_endpoint_type: Final[str]
    """The type of the custom endpoint."""
    db_cluster_endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) for the DB cluster endpoint."""
    db_cluster_endpoint_identifier: Final[str]
    """The identifier to use for the new endpoint."""
    db_cluster_endpoint_resource_identifier: Final[str]
    """A unique system-generated identifier for an endpoint."""
    db_cluster_identifier: Final[str]
    """The DB cluster identifier of the DB cluster associated with the endpoint."""
    endpoint: Final[str]
    """The DNS address of the endpoint."""
    endpoint_type: Final[str]
    """The endpoint classification returned by Amazon RDS."""
    excluded_members: Final[list[str]]
    """List of DB instance identifiers that aren't part of the custom endpoint group."""
    static_members: Final[list[str]]
    """List of DB instance identifiers that are part of the custom endpoint group."""
    status: Final[str]
    """The current status of the endpoint."""
    tags: Final[list[Any]]
    """The tags to be assigned to the DB cluster endpoint."""

class DBClusterParameterGroup_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DBClusterParameterGroup(_Resource):
    """The AWS::RDS::DBClusterParameterGroup resource creates a new Amazon RDS DB cluster parameter group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        family: str,
        parameters: Mapping[str, Any] | str,
        db_cluster_parameter_group_name: str = ...,
        tags: Sequence[DBClusterParameterGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    db_cluster_parameter_group_name: Final[str]
    """The name of the DB cluster parameter group."""
    description: Final[str]
    """The description for the DB cluster parameter group."""
    family: Final[str]
    """The DB cluster parameter group family name."""
    parameters: Final[Any]
    tags: Final[list[Any]]
    """Tags to assign to the DB cluster parameter group."""

class DBInstance_AdditionalStorageVolume(TypedDict):
    allocated_storage: NotRequired[str]
    iops: NotRequired[Int]
    max_allocated_storage: NotRequired[Int]
    storage_throughput: NotRequired[Int]
    storage_type: NotRequired[str]
    volume_name: NotRequired[str]

class DBInstance_DBInstanceRole(TypedDict):
    feature_name: str
    role_arn: str

@final
class DBInstance_CertificateDetails_Read:
    ca_identifier: Final[str]
    valid_till: Final[str]

@final
class DBInstance_Endpoint_Read:
    address: Final[str]
    hosted_zone_id: Final[str]
    port: Final[str]

@final
class DBInstance_Endpoint_Read2:
    address: Final[str]
    hosted_zone_id: Final[str]
    port: Final[str]

class DBInstance_MasterUserSecret(TypedDict):
    kms_key_id: NotRequired[str]

@final
class DBInstance_MasterUserSecret_Read:
    kms_key_id: Final[str]
    secret_arn: Final[str]

class DBInstance_ProcessorFeature(TypedDict):
    name: NotRequired[Literal["coreCount", "threadsPerCore"]]
    value: NotRequired[str]

class DBInstance_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DBInstance(_Resource):
    """The AWS::RDS::DBInstance resource creates an Amazon DB instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        additional_storage_volumes: Sequence[DBInstance_AdditionalStorageVolume] = ...,
        allocated_storage: str = ...,
        allow_major_version_upgrade: Bool = ...,
        apply_immediately: Bool = ...,
        associated_roles: Sequence[DBInstance_DBInstanceRole] = ...,
        auto_minor_version_upgrade: Bool = ...,
        automatic_backup_replication_kms_key_id: str = ...,
        automatic_backup_replication_region: str = ...,
        automatic_backup_replication_retention_period: Int = ...,
        availability_zone: str = ...,
        backup_retention_period: Int = ...,
        backup_target: str = ...,
        ca_certificate_identifier: str = ...,
        certificate_rotation_restart: Bool = ...,
        character_set_name: str = ...,
        copy_tags_to_snapshot: Bool = ...,
        custom_iam_instance_profile: str = ...,
        db_cluster_identifier: str = ...,
        db_cluster_snapshot_identifier: str = ...,
        db_instance_class: str = ...,
        db_instance_identifier: str = ...,
        db_name: str = ...,
        db_parameter_group_name: str = ...,
        db_security_groups: Texts = ...,
        db_snapshot_identifier: str = ...,
        db_subnet_group_name: str = ...,
        db_system_id: str = ...,
        database_insights_mode: Literal["advanced", "standard"] = ...,
        dedicated_log_volume: Bool = ...,
        delete_automated_backups: Bool = ...,
        deletion_protection: Bool = ...,
        domain: str = ...,
        domain_auth_secret_arn: str = ...,
        domain_dns_ips: Texts = ...,
        domain_fqdn: str = ...,
        domain_iam_role_name: str = ...,
        domain_ou: str = ...,
        enable_cloudwatch_logs_exports: Texts = ...,
        enable_iam_database_authentication: Bool = ...,
        enable_performance_insights: Bool = ...,
        engine: str = ...,
        engine_lifecycle_support: str = ...,
        engine_version: str = ...,
        iops: Int = ...,
        kms_key_id: str = ...,
        license_model: str = ...,
        manage_master_user_password: Bool = ...,
        master_user_authentication_type: Literal["iam-db-auth", "password"] = ...,
        master_user_password: SecretText = ...,
        master_user_secret: DBInstance_MasterUserSecret = ...,
        master_username: str = ...,
        max_allocated_storage: Int = ...,
        monitoring_interval: Int = ...,
        monitoring_role_arn: str = ...,
        multi_az: Bool = ...,
        nchar_character_set_name: str = ...,
        network_type: str = ...,
        option_group_name: str = ...,
        performance_insights_kms_key_id: str = ...,
        performance_insights_retention_period: Literal[7, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372, 403, 434, 465, 496, 527, 558, 589, 620, 651, 682, 713, 731] = ...,
        port: str = ...,
        preferred_backup_window: str = ...,
        preferred_maintenance_window: str = ...,
        processor_features: Sequence[DBInstance_ProcessorFeature] = ...,
        promotion_tier: Int = ...,
        publicly_accessible: Bool = ...,
        replica_mode: str = ...,
        restore_time: str = ...,
        source_db_cluster_identifier: str = ...,
        source_db_instance_automated_backups_arn: str = ...,
        source_db_instance_identifier: str = ...,
        source_dbi_resource_id: str = ...,
        source_region: str = ...,
        storage_encrypted: Bool = ...,
        storage_throughput: Int = ...,
        storage_type: str = ...,
        tags: Sequence[DBInstance_Tag] = ...,
        tde_credential_arn: str = ...,
        tde_credential_password: SecretText = ...,
        timezone: str = ...,
        use_default_processor_features: Bool = ...,
        use_latest_restorable_time: Bool = ...,
        vpc_security_groups: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_storage_volumes: Final[list[Any]]
    """The additional storage volumes associated with the DB instance."""
    allocated_storage: Final[str]
    """The amount of storage in gibibytes (GiB) to be initially allocated for the database instance."""
    allow_major_version_upgrade: Final[Ref[bool]]
    """A value that indicates whether major version upgrades are allowed."""
    apply_immediately: Final[Ref[bool]]
    """Specifies whether changes to the DB instance and any pending modifications are applied immediately, regardless of the…"""
    associated_roles: Final[list[Any]]
    """The IAMlong (IAM) roles associated with the DB instance."""
    auto_minor_version_upgrade: Final[Ref[bool]]
    """A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the maintenance window."""
    automatic_backup_replication_kms_key_id: Final[str]
    """The AWS KMS key identifier for encryption of the replicated automated backups."""
    automatic_backup_replication_region: Final[str]
    """The AWS-Region associated with the automated backup."""
    automatic_backup_replication_retention_period: Final[Ref[int]]
    """The retention period for automated backups in a different AWS Region."""
    automatic_restart_time: Final[str]
    availability_zone: Final[str]
    """The Availability Zone (AZ) where the database will be created."""
    backup_retention_period: Final[Ref[int]]
    """The number of days for which automated backups are retained."""
    backup_target: Final[str]
    """The location for storing automated backups and manual snapshots."""
    ca_certificate_identifier: Final[str]
    """The identifier of the CA certificate for this DB instance."""
    certificate_details: Final[DBInstance_CertificateDetails_Read]
    """The details of the DB instance’s server certificate."""
    certificate_rotation_restart: Final[Ref[bool]]
    """Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate."""
    character_set_name: Final[str]
    """For supported engines, indicates that the DB instance should be associated with the specified character set."""
    copy_tags_to_snapshot: Final[Ref[bool]]
    """Specifies whether to copy tags from the DB instance to snapshots of the DB instance."""
    custom_iam_instance_profile: Final[str]
    """The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance."""
    db_cluster_identifier: Final[str]
    """The identifier of the DB cluster that this DB instance will belong to."""
    db_cluster_snapshot_identifier: Final[str]
    """The identifier for the Multi-AZ DB cluster snapshot to restore from."""
    db_instance_arn: Final[str]
    db_instance_class: Final[str]
    """The compute and memory capacity of the DB instance, for example db.m5.large."""
    db_instance_identifier: Final[str]
    """A name for the DB instance."""
    db_instance_status: Final[str]
    db_name: Final[str]
    """The meaning of this parameter differs according to the database engine you use."""
    db_parameter_group_name: Final[str]
    """The name of an existing DB parameter group or a reference to an…"""
    db_security_groups: Final[list[str]]
    """A list of the DB security groups to assign to the DB instance."""
    db_snapshot_identifier: Final[str]
    """The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance."""
    db_subnet_group_name: Final[str]
    """A DB subnet group to associate with the DB instance."""
    db_system_id: Final[str]
    """The Oracle system identifier (SID), which is the name of the Oracle database instance that manages your database files."""
    database_insights_mode: Final[str]
    """The mode of Database Insights to enable for the DB instance."""
    dbi_resource_id: Final[str]
    dedicated_log_volume: Final[Ref[bool]]
    """Indicates whether the DB instance has a dedicated log volume (DLV) enabled."""
    delete_automated_backups: Final[Ref[bool]]
    """A value that indicates whether to remove automated backups immediately after the DB instance is deleted."""
    deletion_protection: Final[Ref[bool]]
    """Specifies whether the DB instance has deletion protection enabled."""
    domain: Final[str]
    """The Active Directory directory ID to create the DB instance in."""
    domain_auth_secret_arn: Final[str]
    """The ARN for the Secrets Manager secret with the credentials for the user joining the domain."""
    domain_dns_ips: Final[list[str]]
    """The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers."""
    domain_fqdn: Final[str]
    """The fully qualified domain name (FQDN) of an Active Directory domain."""
    domain_iam_role_name: Final[str]
    """The name of the IAM role to use when making API calls to the Directory Service."""
    domain_ou: Final[str]
    """The Active Directory organizational unit for your DB instance to join."""
    enable_cloudwatch_logs_exports: Final[list[str]]
    """The list of log types that need to be enabled for exporting to CloudWatch Logs."""
    enable_iam_database_authentication: Final[Ref[bool]]
    """A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts."""
    enable_performance_insights: Final[Ref[bool]]
    """Specifies whether to enable Performance Insights for the DB instance."""
    endpoint: Final[DBInstance_Endpoint_Read]
    """This data type represents the information you need to connect to an Amazon RDS DB instance."""
    engine: Final[str]
    """The name of the database engine to use for this DB instance."""
    engine_lifecycle_support: Final[str]
    """The lifecycle type for this DB instance."""
    engine_version: Final[str]
    """The version number of the database engine to use."""
    instance_create_time: Final[str]
    iops: Final[Ref[int]]
    """The number of I/O operations per second (IOPS) that the database provisions."""
    is_storage_config_upgrade_available: Final[Ref[bool]]
    kms_key_id: Final[str]
    """The ARN of the AWS KMS key that's used to encrypt the DB instance, such as…"""
    latest_restorable_time: Final[str]
    license_model: Final[str]
    """License model information for this DB instance."""
    listener_endpoint: Final[DBInstance_Endpoint_Read2]
    """This data type represents the information you need to connect to an Amazon RDS DB instance."""
    manage_master_user_password: Final[Ref[bool]]
    """Specifies whether to manage the master user password with AWS Secrets Manager."""
    master_user_authentication_type: Final[str]
    """Specifies the authentication type for the master user."""
    master_user_password: Final[str]
    """The password for the master user."""
    master_user_secret: Final[DBInstance_MasterUserSecret_Read]
    """The MasterUserSecret return value specifies the secret managed by RDS in AWS Secrets Manager for the master user password."""
    master_username: Final[str]
    """The master user name for the DB instance."""
    max_allocated_storage: Final[Ref[int]]
    """The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB instance."""
    monitoring_interval: Final[Ref[int]]
    """The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance."""
    monitoring_role_arn: Final[str]
    """The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs."""
    multi_az: Final[Ref[bool]]
    """Specifies whether the DB instance is a Multi-AZ deployment."""
    nchar_character_set_name: Final[str]
    """The name of the NCHAR character set for the Oracle DB instance."""
    network_type: Final[str]
    """The network type of the DB instance."""
    option_group_name: Final[str]
    """Indicates that the DB instance should be associated with the specified option group."""
    percent_progress: Final[str]
    performance_insights_kms_key_id: Final[str]
    """The AWS KMS key identifier for encryption of Performance Insights data."""
    performance_insights_retention_period: Final[Ref[int]]
    """The number of days to retain Performance Insights data."""
    port: Final[str]
    """The port number on which the database accepts connections."""
    preferred_backup_window: Final[str]
    """The daily time range during which automated backups are created if automated backups are enabled, using the BackupRetentionPeriod parameter."""
    preferred_maintenance_window: Final[str]
    """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    processor_features: Final[list[Any]]
    """The number of CPU cores and the number of threads per core for the DB instance class of the DB instance."""
    promotion_tier: Final[Ref[int]]
    """The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the existing primary instance."""
    publicly_accessible: Final[Ref[bool]]
    """Indicates whether the DB instance is an internet-facing instance."""
    read_replica_db_cluster_identifiers: Final[list[str]]
    read_replica_db_instance_identifiers: Final[list[str]]
    replica_mode: Final[str]
    """The open mode of an Oracle read replica."""
    restore_time: Final[str]
    """The date and time to restore from."""
    resume_full_automation_mode_time: Final[str]
    secondary_availability_zone: Final[str]
    source_db_cluster_identifier: Final[str]
    """The identifier of the Multi-AZ DB cluster that will act as the source for the read replica."""
    source_db_instance_automated_backups_arn: Final[str]
    """The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example,…"""
    source_db_instance_identifier: Final[str]
    """If you want to create a read replica DB instance, specify the ID of the source DB instance."""
    source_dbi_resource_id: Final[str]
    """The resource ID of the source DB instance from which to restore."""
    source_region: Final[str]
    """The ID of the region that contains the source DB instance for the read replica."""
    status_infos: Final[list[Any]]
    storage_encrypted: Final[Ref[bool]]
    """A value that indicates whether the DB instance is encrypted."""
    storage_operation_percent_progress: Final[Ref[int]]
    storage_operation_status: Final[str]
    storage_throughput: Final[Ref[int]]
    """Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance."""
    storage_type: Final[str]
    """The storage type to associate with the DB instance."""
    tags: Final[list[Any]]
    """Tags to assign to the DB instance."""
    tde_credential_arn: Final[str]
    tde_credential_password: Final[str]
    timezone: Final[str]
    """The time zone of the DB instance."""
    use_default_processor_features: Final[Ref[bool]]
    """Specifies whether the DB instance class of the DB instance uses its default processor features."""
    use_latest_restorable_time: Final[Ref[bool]]
    """Specifies whether the DB instance is restored from the latest backup time."""
    vpc_security_groups: Final[list[str]]
    """A list of the VPC security group IDs to assign to the DB instance."""

class DBParameterGroup_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DBParameterGroup(_Resource):
    """The AWS::RDS::DBParameterGroup resource creates a custom parameter group for an RDS database family."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        family: str,
        db_parameter_group_name: str = ...,
        parameters: Mapping[str, Any] | str = ...,
        tags: Sequence[DBParameterGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    db_parameter_group_arn: Final[str]
    db_parameter_group_name: Final[str]
    """The name of the DB parameter group."""
    description: Final[str]
    """Provides the customer-specified description for this DB parameter group."""
    family: Final[str]
    """The DB parameter group family name."""
    parameters: Final[Any]
    tags: Final[list[Any]]
    """Tags to assign to the DB parameter group."""

class DBProxy_AuthFormat(TypedDict):
    auth_scheme: NotRequired[Literal["SECRETS"]]
    client_password_auth_type: NotRequired[Literal["MYSQL_NATIVE_PASSWORD", "MYSQL_CACHING_SHA2_PASSWORD", "POSTGRES_SCRAM_SHA_256", "POSTGRES_MD5", "SQL_SERVER_AUTHENTICATION"]]
    description: NotRequired[str]
    iam_auth: NotRequired[Literal["DISABLED", "REQUIRED", "ENABLED"]]
    secret_arn: NotRequired[str]

class DBProxy_TagFormat(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class DBProxy(_Resource):
    """Resource schema for AWS::RDS::DBProxy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_proxy_name: str,
        engine_family: Literal["MYSQL", "POSTGRESQL", "SQLSERVER"],
        role_arn: str,
        vpc_subnet_ids: Texts,
        auth: Sequence[DBProxy_AuthFormat] = ...,
        debug_logging: Bool = ...,
        default_auth_scheme: Literal["IAM_AUTH", "NONE"] = ...,
        endpoint_network_type: Literal["IPV4", "IPV6", "DUAL"] = ...,
        idle_client_timeout: Int = ...,
        require_tls: Bool = ...,
        tags: Sequence[DBProxy_TagFormat] = ...,
        target_connection_network_type: Literal["IPV4", "IPV6"] = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auth: Final[list[Any]]
    """The authorization mechanism that the proxy uses."""
    db_proxy_arn: Final[str]
    """The Amazon Resource Name (ARN) for the proxy."""
    db_proxy_name: Final[str]
    """The identifier for the proxy."""
    debug_logging: Final[Ref[bool]]
    """Whether the proxy includes detailed information about SQL statements in its logs."""
    default_auth_scheme: Final[str]
    """The default authentication scheme that the proxy uses for client connections to the proxy and connections from the proxy to the underlying…"""
    endpoint: Final[str]
    """The endpoint that you can use to connect to the proxy."""
    endpoint_network_type: Final[str]
    """The network type of the DB proxy endpoint."""
    engine_family: Final[str]
    """The kinds of databases that the proxy can connect to."""
    idle_client_timeout: Final[Ref[int]]
    """The number of seconds that a connection to the proxy can be inactive before the proxy disconnects it."""
    require_tls: Final[Ref[bool]]
    """A Boolean parameter that specifies whether Transport Layer Security (TLS) encryption is required for connections to the proxy."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS Secrets Manager."""
    tags: Final[list[Any]]
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy."""
    target_connection_network_type: Final[str]
    """The network type that the proxy uses to connect to the target database."""
    vpc_id: Final[str]
    """VPC ID to associate with the new DB proxy."""
    vpc_security_group_ids: Final[list[str]]
    """VPC security group IDs to associate with the new proxy."""
    vpc_subnet_ids: Final[list[str]]
    """VPC subnet IDs to associate with the new proxy."""

class DBProxyEndpoint_TagFormat(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class DBProxyEndpoint(_Resource):
    """Resource schema for AWS::RDS::DBProxyEndpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_proxy_endpoint_name: str,
        db_proxy_name: str,
        vpc_subnet_ids: Texts,
        endpoint_network_type: Literal["IPV4", "IPV6", "DUAL"] = ...,
        tags: Sequence[DBProxyEndpoint_TagFormat] = ...,
        target_role: Literal["READ_WRITE", "READ_ONLY"] = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    db_proxy_endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) for the DB proxy endpoint."""
    db_proxy_endpoint_name: Final[str]
    """The identifier for the DB proxy endpoint."""
    db_proxy_name: Final[str]
    """The identifier for the proxy."""
    endpoint: Final[str]
    """The endpoint that you can use to connect to the DB proxy."""
    endpoint_network_type: Final[str]
    """The network type of the DB proxy endpoint."""
    is_default: Final[Ref[bool]]
    """A value that indicates whether this endpoint is the default endpoint for the associated DB proxy."""
    tags: Final[list[Any]]
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the DB proxy endpoint."""
    target_role: Final[str]
    """A value that indicates whether the DB proxy endpoint can be used for read/write or read-only operations."""
    vpc_id: Final[str]
    """VPC ID to associate with the new DB proxy endpoint."""
    vpc_security_group_ids: Final[list[str]]
    """VPC security group IDs to associate with the new DB proxy endpoint."""
    vpc_subnet_ids: Final[list[str]]
    """VPC subnet IDs to associate with the new DB proxy endpoint."""

class DBProxyTargetGroup_ConnectionPoolConfigurationInfoFormat(TypedDict):
    connection_borrow_timeout: NotRequired[Int]
    init_query: NotRequired[str]
    max_connections_percent: NotRequired[Int]
    max_idle_connections_percent: NotRequired[Int]
    session_pinning_filters: NotRequired[Texts]

@final
class DBProxyTargetGroup_ConnectionPoolConfigurationInfoFormat_Read:
    connection_borrow_timeout: Final[Ref[int]]
    init_query: Final[str]
    max_connections_percent: Final[Ref[int]]
    max_idle_connections_percent: Final[Ref[int]]
    session_pinning_filters: Final[list[str]]

class DBProxyTargetGroup_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DBProxyTargetGroup(_Resource):
    """Resource schema for AWS::RDS::DBProxyTargetGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_proxy_name: str,
        target_group_name: Literal["default"],
        connection_pool_configuration_info: DBProxyTargetGroup_ConnectionPoolConfigurationInfoFormat = ...,
        db_cluster_identifiers: Texts = ...,
        db_instance_identifiers: Texts = ...,
        tags: Sequence[DBProxyTargetGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connection_pool_configuration_info: Final[DBProxyTargetGroup_ConnectionPoolConfigurationInfoFormat_Read]
    db_cluster_identifiers: Final[list[str]]
    db_instance_identifiers: Final[list[str]]
    db_proxy_name: Final[str]
    """The identifier for the proxy."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_group_arn: Final[str]
    """The Amazon Resource Name (ARN) representing the target group."""
    target_group_name: Final[str]
    """The identifier for the DBProxyTargetGroup"""

class DBSecurityGroup_Ingress(TypedDict):
    cidrip: NotRequired[str]
    ec2_security_group_id: NotRequired[str]
    ec2_security_group_name: NotRequired[str]
    ec2_security_group_owner_id: NotRequired[str]

class DBSecurityGroup_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DBSecurityGroup(_Resource):
    """Resource Type definition for AWS::RDS::DBSecurityGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_security_group_ingress: Sequence[DBSecurityGroup_Ingress],
        group_description: str,
        ec2_vpc_id: str = ...,
        tags: Sequence[DBSecurityGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    db_security_group_ingress: Final[list[Any]]
    ec2_vpc_id: Final[str]
    group_description: Final[str]
    id: Final[str]
    tags: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DBSecurityGroupIngress(_Resource):
    """Resource Type definition for AWS::RDS::DBSecurityGroupIngress"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_security_group_name: str,
        cidrip: str = ...,
        ec2_security_group_id: str = ...,
        ec2_security_group_name: str = ...,
        ec2_security_group_owner_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidrip: Final[str]
    db_security_group_name: Final[str]
    ec2_security_group_id: Final[str]
    ec2_security_group_name: Final[str]
    ec2_security_group_owner_id: Final[str]
    id: Final[str]

class DBShardGroup_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DBShardGroup(_Resource):
    """Creates a new DB shard group for Aurora Limitless Database."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_cluster_identifier: str,
        max_acu: Number,
        compute_redundancy: Int = ...,
        db_shard_group_identifier: str = ...,
        min_acu: Number = ...,
        publicly_accessible: Bool = ...,
        tags: Sequence[DBShardGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    compute_redundancy: Final[Ref[int]]
    """Specifies whether to create standby standby DB data access shard for the DB shard group."""
    db_cluster_identifier: Final[str]
    """The name of the primary DB cluster for the DB shard group."""
    db_shard_group_identifier: Final[str]
    """The name of the DB shard group."""
    db_shard_group_resource_id: Final[str]
    endpoint: Final[str]
    max_acu: Final[Ref[float]]
    """The maximum capacity of the DB shard group in Aurora capacity units (ACUs)."""
    min_acu: Final[Ref[float]]
    """The minimum capacity of the DB shard group in Aurora capacity units (ACUs)."""
    publicly_accessible: Final[Ref[bool]]
    """Specifies whether the DB shard group is publicly accessible."""
    tags: Final[list[Any]]
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard group."""

class DBSnapshot_Tag(TypedDict):
    key: str
    value: str

@final
class DBSnapshot(_Resource):
    """Creates a snapshot of a DB instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_instance_identifier: str,
        db_snapshot_identifier: str,
        tags: Sequence[DBSnapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_storage: Final[Ref[int]]
    """The allocated storage size in gibibytes (GiB)."""
    availability_zone: Final[str]
    """The name of the Availability Zone the DB instance was located in at the time of the DB snapshot."""
    db_instance_identifier: Final[str]
    """The identifier of the DB instance that you want to create the snapshot of."""
    db_snapshot_arn: Final[str]
    """The Amazon Resource Name (ARN) for the DB snapshot."""
    db_snapshot_identifier: Final[str]
    """The identifier for the DB snapshot."""
    dbi_resource_id: Final[str]
    """The identifier for the source DB instance, which is unique to an AWS Region."""
    encrypted: Final[Ref[bool]]
    """Indicates whether the DB snapshot is encrypted."""
    engine: Final[str]
    """The name of the database engine."""
    engine_version: Final[str]
    """The version of the database engine."""
    iam_database_authentication_enabled: Final[Ref[bool]]
    """Indicates whether mapping of AWS IAM accounts to database accounts is enabled."""
    instance_create_time: Final[str]
    """The time when the DB instance was created, in UTC."""
    iops: Final[Ref[int]]
    """The Provisioned IOPS value of the DB instance at the time of the snapshot."""
    kms_key_id: Final[str]
    """If Encrypted is true, the AWS KMS key identifier for the encrypted DB snapshot."""
    license_model: Final[str]
    """License model information for the restored DB instance."""
    master_username: Final[str]
    """The master username for the DB snapshot."""
    option_group_name: Final[str]
    """The option group name for the DB snapshot."""
    original_snapshot_create_time: Final[str]
    """The time of the CreateDBSnapshot operation in UTC."""
    port: Final[Ref[int]]
    """The port that the database engine was listening on at the time of the snapshot."""
    snapshot_create_time: Final[str]
    """The time when the snapshot was taken, in UTC."""
    snapshot_type: Final[str]
    """The type of the DB snapshot."""
    status: Final[str]
    """The status of this DB snapshot."""
    storage_throughput: Final[Ref[int]]
    """The storage throughput for the DB snapshot."""
    storage_type: Final[str]
    """The storage type associated with the DB snapshot."""
    tags: Final[list[Any]]
    """The tags to be assigned to the DB snapshot."""
    vpc_id: Final[str]
    """The VPC ID associated with the DB snapshot."""

class DBSubnetGroup_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DBSubnetGroup(_Resource):
    """The AWS::RDS::DBSubnetGroup resource creates a database subnet group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_subnet_group_description: str,
        subnet_ids: Texts,
        db_subnet_group_name: str = ...,
        tags: Sequence[DBSubnetGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    db_subnet_group_arn: Final[str]
    db_subnet_group_description: Final[str]
    """The description for the DB subnet group."""
    db_subnet_group_name: Final[str]
    """The name for the DB subnet group."""
    subnet_ids: Final[list[str]]
    """The EC2 Subnet IDs for the DB subnet group."""
    tags: Final[list[Any]]
    """Tags to assign to the DB subnet group."""

class Deployment_Tag(TypedDict):
    key: str
    value: str

@final
class Deployment(_Resource):
    """Resource Type definition for AWS::RDS::Deployment."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        blue_green_deployment_name: str,
        source: str,
        tags: Sequence[Deployment_Tag] = ...,
        target_allocated_storage: Int = ...,
        target_db_cluster_parameter_group_name: str = ...,
        target_db_instance_class: str = ...,
        target_db_parameter_group_name: str = ...,
        target_engine_version: str = ...,
        target_iops: Int = ...,
        target_storage_throughput: Int = ...,
        target_storage_type: str = ...,
        upgrade_target_storage_config: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Blue/Green Deployment."""
    blue_green_deployment_identifier: Final[str]
    """The system-generated identifier of the Blue/Green Deployment."""
    blue_green_deployment_name: Final[str]
    """The name of the Blue/Green Deployment."""
    create_time: Final[str]
    """The time when the Blue/Green Deployment was created in UTC."""
    source: Final[str]
    """The ARN of the source production database."""
    status: Final[str]
    """The status of the Blue/Green Deployment."""
    switchover_details: Final[list[Any]]
    """The source and target member mappings in the Blue/Green Deployment."""
    tags: Final[list[Any]]
    """The tags assigned to the Blue/Green Deployment."""
    target: Final[str]
    """The ARN of the target database in the green environment."""
    target_allocated_storage: Final[Ref[int]]
    """The allocated storage size in GiB for the target DB instance."""
    target_db_cluster_parameter_group_name: Final[str]
    """The DB cluster parameter group for the target Aurora DB cluster."""
    target_db_instance_class: Final[str]
    """The DB instance class for target RDS DB instances."""
    target_db_parameter_group_name: Final[str]
    """The DB parameter group for the target DB instance."""
    target_engine_version: Final[str]
    """The DB engine version for the target database."""
    target_iops: Final[Ref[int]]
    """The Provisioned IOPS value for the target DB instance."""
    target_storage_throughput: Final[Ref[int]]
    """The storage throughput value for the target DB instance."""
    target_storage_type: Final[str]
    """The storage type for the target DB instance."""
    tasks: Final[list[Any]]
    """The provisioning tasks for the Blue/Green Deployment."""
    upgrade_target_storage_config: Final[Ref[bool]]
    """Whether to upgrade the storage file system configuration on the target database."""

class EventSubscription_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class EventSubscription(_Resource):
    """The AWS::RDS::EventSubscription resource allows you to receive notifications for Amazon Relational Database Service events through the…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        sns_topic_arn: str,
        enabled: Bool = ...,
        event_categories: Texts = ...,
        source_ids: Texts = ...,
        source_type: str = ...,
        subscription_name: str = ...,
        tags: Sequence[EventSubscription_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    enabled: Final[Ref[bool]]
    """Specifies whether to activate the subscription."""
    event_categories: Final[list[str]]
    """A list of event categories for a particular source type (SourceType) that you want to subscribe to."""
    sns_topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the SNS topic created for event notification."""
    source_ids: Final[list[str]]
    """The list of identifiers of the event sources for which events are returned."""
    source_type: Final[str]
    """The type of source that is generating the events."""
    subscription_name: Final[str]
    """The name of the subscription."""
    tags: Final[list[Any]]
    """An optional array of key-value pairs to apply to this subscription."""

@final
class GlobalCluster_GlobalEndpoint_Read:
    address: Final[str]

class GlobalCluster_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class GlobalCluster(_Resource):
    """Resource Type definition for AWS::RDS::GlobalCluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deletion_protection: Bool = ...,
        engine: Literal["aurora", "aurora-mysql", "aurora-postgresql"] = ...,
        engine_lifecycle_support: str = ...,
        engine_version: str = ...,
        global_cluster_identifier: str = ...,
        source_db_cluster_identifier: str = ...,
        storage_encrypted: Bool = ...,
        tags: Sequence[GlobalCluster_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deletion_protection: Final[Ref[bool]]
    """The deletion protection setting for the new global database."""
    engine: Final[str]
    """The name of the database engine to be used for this DB cluster."""
    engine_lifecycle_support: Final[str]
    """The life cycle type of the global cluster."""
    engine_version: Final[str]
    """The version number of the database engine to use."""
    global_cluster_identifier: Final[str]
    """The cluster identifier of the new global database cluster."""
    global_endpoint: Final[GlobalCluster_GlobalEndpoint_Read]
    source_db_cluster_identifier: Final[str]
    """The Amazon Resource Name (ARN) to use as the primary cluster of the global database."""
    storage_encrypted: Final[Ref[bool]]
    """The storage encryption setting for the new global database cluster."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Integration_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Integration(_Resource):
    """A zero-ETL integration with Amazon Redshift."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        source_arn: str,
        target_arn: str,
        additional_encryption_context: Mapping[str, str] = ...,
        data_filter: str = ...,
        description: str = ...,
        integration_name: str = ...,
        kms_key_id: str = ...,
        tags: Sequence[Integration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    """An optional set of non-secret key–value pairs that contains additional contextual information about the data."""
    create_time: Final[str]
    data_filter: Final[str]
    """Data filters for the integration."""
    description: Final[str]
    """A description of the integration."""
    integration_arn: Final[str]
    integration_name: Final[str]
    """The name of the integration."""
    kms_key_id: Final[str]
    """The AWS Key Management System (AWS KMS) key identifier for the key to use to encrypt the integration."""
    source_arn: Final[str]
    """The Amazon Resource Name (ARN) of the database to use as the source for replication."""
    tags: Final[list[Any]]
    """A list of tags."""
    target_arn: Final[str]
    """The ARN of the Redshift data warehouse to use as the target for replication."""

class OptionGroup_OptionConfiguration(TypedDict):
    db_security_group_memberships: NotRequired[Texts]
    option_name: str
    option_settings: NotRequired[Sequence[OptionGroup_OptionSetting]]
    option_version: NotRequired[str]
    port: NotRequired[Int]
    vpc_security_group_memberships: NotRequired[Texts]

class OptionGroup_OptionSetting(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class OptionGroup_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class OptionGroup(_Resource):
    """The AWS::RDS::OptionGroup resource creates or updates an option group, to enable and configure features that are specific to a particular…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine_name: str,
        major_engine_version: str,
        option_group_description: str,
        option_configurations: Sequence[OptionGroup_OptionConfiguration] = ...,
        option_group_name: str = ...,
        tags: Sequence[OptionGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    engine_name: Final[str]
    """Specifies the name of the engine that this option group should be associated with."""
    major_engine_version: Final[str]
    """Specifies the major version of the engine that this option group should be associated with."""
    option_configurations: Final[list[Any]]
    """A list of all available options for an option group."""
    option_group_description: Final[str]
    """The description of the option group."""
    option_group_name: Final[str]
    """The name of the option group to be created."""
    tags: Final[list[Any]]
    """Tags to assign to the option group."""
