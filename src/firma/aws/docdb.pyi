"""Resource types of AWS DocDB. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class DBCluster_ServerlessV2ScalingConfiguration(TypedDict):
    max_capacity: Number
    min_capacity: Number

@final
class DBCluster_ServerlessV2ScalingConfiguration_Read:
    max_capacity: Final[Ref[float]]
    min_capacity: Final[Ref[float]]

class DBCluster_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DBCluster(_Resource):
    """Resource Type definition for AWS::DocDB::DBCluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zones: Texts = ...,
        backup_retention_period: Int = ...,
        copy_tags_to_snapshot: Bool = ...,
        db_cluster_identifier: str = ...,
        db_cluster_parameter_group_name: str = ...,
        db_subnet_group_name: str = ...,
        deletion_protection: Bool = ...,
        enable_cloudwatch_logs_exports: Texts = ...,
        engine_version: Literal["3.6.0", "4.0", "4.0.0", "5.0.0", "5.0.1", "8.0.0", "8.0.1"] = ...,
        global_cluster_identifier: str = ...,
        kms_key_id: str = ...,
        manage_master_user_password: Bool = ...,
        master_user_password: SecretText = ...,
        master_user_secret_kms_key_id: str = ...,
        master_username: str = ...,
        network_type: str = ...,
        port: Int = ...,
        preferred_backup_window: str = ...,
        preferred_maintenance_window: str = ...,
        restore_to_time: str = ...,
        restore_type: str = ...,
        rotate_master_user_password: Bool = ...,
        serverless_v2_scaling_configuration: DBCluster_ServerlessV2ScalingConfiguration = ...,
        snapshot_identifier: str = ...,
        source_db_cluster_identifier: str = ...,
        storage_encrypted: Bool = ...,
        storage_type: str = ...,
        tags: Sequence[DBCluster_Tag] = ...,
        use_latest_restorable_time: Bool = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zones: Final[list[str]]
    backup_retention_period: Final[Ref[int]]
    cluster_resource_id: Final[str]
    copy_tags_to_snapshot: Final[Ref[bool]]
    db_cluster_identifier: Final[str]
    db_cluster_parameter_group_name: Final[str]
    db_subnet_group_name: Final[str]
    deletion_protection: Final[Ref[bool]]
    enable_cloudwatch_logs_exports: Final[list[str]]
    endpoint: Final[str]
    engine_version: Final[str]
    global_cluster_identifier: Final[str]
    id: Final[str]
    kms_key_id: Final[str]
    manage_master_user_password: Final[Ref[bool]]
    master_user_password: Final[str]
    master_user_secret_kms_key_id: Final[str]
    master_username: Final[str]
    network_type: Final[str]
    port: Final[Ref[int]]
    preferred_backup_window: Final[str]
    preferred_maintenance_window: Final[str]
    read_endpoint: Final[str]
    restore_to_time: Final[str]
    restore_type: Final[str]
    rotate_master_user_password: Final[Ref[bool]]
    serverless_v2_scaling_configuration: Final[DBCluster_ServerlessV2ScalingConfiguration_Read]
    snapshot_identifier: Final[str]
    source_db_cluster_identifier: Final[str]
    storage_encrypted: Final[Ref[bool]]
    storage_type: Final[str]
    tags: Final[list[Any]]
    use_latest_restorable_time: Final[Ref[bool]]
    vpc_security_group_ids: Final[list[str]]

class DBClusterParameterGroup_Tag(TypedDict):
    key: str
    value: str

@final
class DBClusterParameterGroup(_Resource):
    """Resource Type definition for AWS::DocDB::DBClusterParameterGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        family: str,
        parameters: Mapping[str, Any] | str,
        name: str = ...,
        tags: Sequence[DBClusterParameterGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description for the DB cluster parameter group."""
    family: Final[str]
    """The DB cluster parameter group family name (e.g."""
    name: Final[str]
    """The name of the DB cluster parameter group."""
    parameters: Final[Any]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class DBInstance_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DBInstance(_Resource):
    """Resource Type definition for AWS::DocDB::DBInstance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_cluster_identifier: str,
        db_instance_class: str,
        auto_minor_version_upgrade: Bool = ...,
        availability_zone: str = ...,
        ca_certificate_identifier: str = ...,
        certificate_rotation_restart: Bool = ...,
        db_instance_identifier: str = ...,
        enable_performance_insights: Bool = ...,
        preferred_maintenance_window: str = ...,
        tags: Sequence[DBInstance_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_minor_version_upgrade: Final[Ref[bool]]
    availability_zone: Final[str]
    ca_certificate_identifier: Final[str]
    certificate_rotation_restart: Final[Ref[bool]]
    db_cluster_identifier: Final[str]
    db_instance_class: Final[str]
    db_instance_identifier: Final[str]
    enable_performance_insights: Final[Ref[bool]]
    endpoint: Final[str]
    id: Final[str]
    port: Final[str]
    preferred_maintenance_window: Final[str]
    tags: Final[list[Any]]

class DBSubnetGroup_Tag(TypedDict):
    key: str
    value: str

@final
class DBSubnetGroup(_Resource):
    """Resource Type definition for AWS::DocDB::DBSubnetGroup"""
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
    db_subnet_group_description: Final[str]
    """The description for the subnet group."""
    db_subnet_group_name: Final[str]
    """The name for the db subnet group."""
    subnet_ids: Final[list[str]]
    """One or more subnet IDs to be assigned to the db subnet group."""
    tags: Final[list[Any]]
    """One or more tags to be assigned to the db subnet group"""

@final
class EventSubscription(_Resource):
    """Resource Type definition for AWS::DocDB::EventSubscription"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        sns_topic_arn: str,
        enabled: Bool = ...,
        event_categories: Texts = ...,
        source_ids: Texts = ...,
        source_type: Literal["db-instance", "db-cluster", "db-parameter-group", "db-security-group", "db-cluster-snapshot"] = ...,
        subscription_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    enabled: Final[Ref[bool]]
    """A Boolean value; set to true to activate the subscription, set to false to create the subscription but not active it."""
    event_categories: Final[list[str]]
    """A list of event categories for a SourceType that you want to subscribe to."""
    sns_topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the SNS topic created for event notification."""
    source_ids: Final[list[str]]
    """The list of identifiers of the event sources for which events are returned"""
    source_type: Final[str]
    """The type of source that is generating the events."""
    subscription_name: Final[str]
    """The name of the subscription."""

class GlobalCluster_Tag(TypedDict):
    key: str
    value: str

@final
class GlobalCluster(_Resource):
    """The AWS::DocDB::GlobalCluster resource represents an Amazon DocumentDB Global Cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        global_cluster_identifier: str,
        deletion_protection: Bool = ...,
        engine: Literal["docdb"] = ...,
        engine_version: str = ...,
        source_db_cluster_identifier: str = ...,
        storage_encrypted: Bool = ...,
        tags: Sequence[GlobalCluster_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deletion_protection: Final[Ref[bool]]
    """Indicates whether the global cluster has deletion protection enabled."""
    engine: Final[str]
    """The database engine to use for this global cluster."""
    engine_version: Final[str]
    """The engine version to use for this global cluster."""
    global_cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) for the global cluster."""
    global_cluster_identifier: Final[str]
    """The cluster identifier of the global cluster."""
    global_cluster_resource_id: Final[str]
    """The AWS Region-unique, immutable identifier for the global database cluster."""
    source_db_cluster_identifier: Final[str]
    """The Amazon Resource Name (ARN) to use as the primary cluster of the global cluster."""
    storage_encrypted: Final[Ref[bool]]
    """Indicates whether the global cluster has storage encryption enabled."""
    tags: Final[list[Any]]
    """The tags to be assigned to the Amazon DocumentDB resource."""
