"""Resource types of AWS Neptune. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class DBCluster_DBClusterRole(TypedDict):
    feature_name: NotRequired[str]
    role_arn: str

class DBCluster_ServerlessScalingConfiguration(TypedDict):
    max_capacity: Number
    min_capacity: Number

@final
class DBCluster_ServerlessScalingConfiguration_Read:
    max_capacity: Final[Ref[float]]
    min_capacity: Final[Ref[float]]

class DBCluster_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DBCluster(_Resource):
    """The AWS::Neptune::DBCluster resource creates an Amazon Neptune DB cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        associated_roles: Sequence[DBCluster_DBClusterRole] = ...,
        availability_zones: Texts = ...,
        backup_retention_period: Int = ...,
        copy_tags_to_snapshot: Bool = ...,
        db_cluster_identifier: str = ...,
        db_cluster_parameter_group_name: str = ...,
        db_instance_parameter_group_name: str = ...,
        db_port: Int = ...,
        db_subnet_group_name: str = ...,
        deletion_protection: Bool = ...,
        enable_cloudwatch_logs_exports: Texts = ...,
        engine_version: str = ...,
        global_cluster_identifier: str = ...,
        iam_auth_enabled: Bool = ...,
        kms_key_id: str = ...,
        network_type: Literal["IPV4", "DUAL"] = ...,
        preferred_backup_window: str = ...,
        preferred_maintenance_window: str = ...,
        restore_to_time: str = ...,
        restore_type: str = ...,
        serverless_scaling_configuration: DBCluster_ServerlessScalingConfiguration = ...,
        snapshot_identifier: str = ...,
        source_db_cluster_identifier: str = ...,
        storage_encrypted: Bool = ...,
        tags: Sequence[DBCluster_Tag] = ...,
        use_latest_restorable_time: Bool = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_roles: Final[list[Any]]
    """Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB cluster."""
    availability_zones: Final[list[str]]
    """Provides the list of EC2 Availability Zones that instances in the DB cluster can be created in."""
    backup_retention_period: Final[Ref[int]]
    """Specifies the number of days for which automatic DB snapshots are retained."""
    cluster_resource_id: Final[str]
    """The resource id for the DB cluster."""
    copy_tags_to_snapshot: Final[Ref[bool]]
    """A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster."""
    db_cluster_identifier: Final[str]
    """The DB cluster identifier."""
    db_cluster_parameter_group_name: Final[str]
    """Provides the name of the DB cluster parameter group."""
    db_instance_parameter_group_name: Final[str]
    """The name of the DB parameter group to apply to all instances of the DB cluster."""
    db_port: Final[Ref[int]]
    """The port number on which the DB instances in the DB cluster accept connections."""
    db_subnet_group_name: Final[str]
    """Specifies information on the subnet group associated with the DB cluster, including the name, description, and subnets in the subnet group."""
    deletion_protection: Final[Ref[bool]]
    """Indicates whether or not the DB cluster has deletion protection enabled."""
    enable_cloudwatch_logs_exports: Final[list[str]]
    """Specifies a list of log types that are enabled for export to CloudWatch Logs."""
    endpoint: Final[str]
    """The connection endpoint for the DB cluster."""
    engine_version: Final[str]
    """Indicates the database engine version."""
    global_cluster_identifier: Final[str]
    """The ID of the Neptune global database to which this new DB cluster should be added."""
    iam_auth_enabled: Final[Ref[bool]]
    """True if mapping of Amazon Identity and Access Management (IAM) accounts to database accounts is enabled, and otherwise false."""
    kms_key_id: Final[str]
    """The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB cluster, such as…"""
    network_type: Final[str]
    """The network type of the DB cluster."""
    port: Final[str]
    """The port number on which the DB cluster accepts connections."""
    preferred_backup_window: Final[str]
    """Specifies the daily time range during which automated backups are created if automated backups are enabled, as determined by the…"""
    preferred_maintenance_window: Final[str]
    """Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    read_endpoint: Final[str]
    """The reader endpoint for the DB cluster."""
    restore_to_time: Final[str]
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    restore_type: Final[str]
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    serverless_scaling_configuration: Final[DBCluster_ServerlessScalingConfiguration_Read]
    """Contains the scaling configuration of an Neptune Serverless DB cluster."""
    snapshot_identifier: Final[str]
    """Specifies the identifier for a DB cluster snapshot."""
    source_db_cluster_identifier: Final[str]
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    storage_encrypted: Final[Ref[bool]]
    """Indicates whether the DB cluster is encrypted."""
    tags: Final[list[Any]]
    """The tags assigned to this cluster."""
    use_latest_restorable_time: Final[Ref[bool]]
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    vpc_security_group_ids: Final[list[str]]
    """Provides a list of VPC security groups that the DB cluster belongs to."""

class DBClusterParameterGroup_Tag(TypedDict):
    key: str
    value: str

@final
class DBClusterParameterGroup(_Resource):
    """The AWS::Neptune::DBClusterParameterGroup resource creates a new Amazon Neptune DB cluster parameter group"""
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
    """Provides the customer-specified description for this DB cluster parameter group."""
    family: Final[str]
    """Must be neptune1 for engine versions prior to 1.2.0.0, or neptune1.2 for engine version 1.2.0.0 and higher."""
    name: Final[str]
    """Provides the name of the DB cluster parameter group."""
    parameters: Final[Any]
    tags: Final[list[Any]]
    """The list of tags for the cluster parameter group."""

class DBInstance_Tag(TypedDict):
    key: str
    value: str

@final
class DBInstance(_Resource):
    """The AWS::Neptune::DBInstance resource creates an Amazon Neptune DB instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        db_instance_class: str,
        allow_major_version_upgrade: Bool = ...,
        auto_minor_version_upgrade: Bool = ...,
        availability_zone: str = ...,
        db_cluster_identifier: str = ...,
        db_instance_identifier: str = ...,
        db_parameter_group_name: str = ...,
        db_snapshot_identifier: str = ...,
        db_subnet_group_name: str = ...,
        preferred_maintenance_window: str = ...,
        publicly_accessible: Bool = ...,
        tags: Sequence[DBInstance_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_major_version_upgrade: Final[Ref[bool]]
    """Indicates that major version upgrades are allowed."""
    auto_minor_version_upgrade: Final[Ref[bool]]
    """Indicates that minor version patches are applied automatically."""
    availability_zone: Final[str]
    """Specifies the name of the Availability Zone the DB instance is located in."""
    db_cluster_identifier: Final[str]
    """If the DB instance is a member of a DB cluster, contains the name of the DB cluster that the DB instance is a member of."""
    db_instance_class: Final[str]
    """Contains the name of the compute and memory capacity class of the DB instance."""
    db_instance_identifier: Final[str]
    """Contains a user-supplied database identifier."""
    db_parameter_group_name: Final[str]
    """The name of an existing DB parameter group or a reference to an AWS::Neptune::DBParameterGroup resource created in the template."""
    db_snapshot_identifier: Final[str]
    """This parameter is not supported."""
    db_subnet_group_name: Final[str]
    """A DB subnet group to associate with the DB instance."""
    endpoint: Final[str]
    """The connection endpoint for the database."""
    port: Final[str]
    """The port number on which the database accepts connections."""
    preferred_maintenance_window: Final[str]
    """Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    publicly_accessible: Final[Ref[bool]]
    """Indicates that public accessibility is enabled."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this DB instance."""

class DBParameterGroup_Tag(TypedDict):
    key: str
    value: str

@final
class DBParameterGroup(_Resource):
    """AWS::Neptune::DBParameterGroup creates a new DB parameter group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        family: str,
        parameters: Mapping[str, Any] | str,
        name: str = ...,
        tags: Sequence[DBParameterGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Provides the customer-specified description for this DB parameter group."""
    family: Final[str]
    """Must be neptune1 for engine versions prior to 1.2.0.0, or neptune1.2 for engine version 1.2.0.0 and higher."""
    name: Final[str]
    """Provides the name of the DB parameter group."""
    parameters: Final[Any]
    tags: Final[list[Any]]
    """An optional array of key-value pairs to apply to this DB parameter group."""

class DBSubnetGroup_Tag(TypedDict):
    key: str
    value: str

@final
class DBSubnetGroup(_Resource):
    """The AWS::Neptune::DBSubnetGroup type creates an Amazon Neptune DB subnet group."""
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
    """The description for the DB subnet group."""
    db_subnet_group_name: Final[str]
    """The name for the DB subnet group."""
    subnet_ids: Final[list[str]]
    """The Amazon EC2 subnet IDs for the DB subnet group."""
    tags: Final[list[Any]]
    """An optional array of key-value pairs to apply to this DB subnet group."""

class EventSubscription_Tag(TypedDict):
    key: str
    value: str

@final
class EventSubscription(_Resource):
    """Resource Type definition for AWS::Neptune::EventSubscription"""
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
    """A Boolean value; set to true to activate the subscription, set to false to create the subscription but not active it."""
    event_categories: Final[list[str]]
    """A list of event categories for a SourceType that you want to subscribe to."""
    sns_topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the SNS topic created for event notification."""
    source_ids: Final[list[str]]
    """The list of identifiers of the event sources for which events will be returned."""
    source_type: Final[str]
    """The type of source that will be generating the events."""
    subscription_name: Final[str]
    """The name of the subscription."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class GlobalCluster_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class GlobalCluster(_Resource):
    """Resource Type definition for AWS::Neptune::GlobalCluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deletion_protection: Bool = ...,
        engine: Literal["neptune"] = ...,
        engine_version: str = ...,
        global_cluster_identifier: str = ...,
        source_db_cluster_identifier: str = ...,
        storage_encrypted: Bool = ...,
        tags: Sequence[GlobalCluster_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deletion_protection: Final[Ref[bool]]
    """Whether deletion protection is enabled."""
    engine: Final[str]
    """The name of the database engine."""
    engine_version: Final[str]
    """The version number of the database engine."""
    global_cluster_identifier: Final[str]
    """The cluster identifier of the global database cluster."""
    source_db_cluster_identifier: Final[str]
    """The Amazon Resource Name (ARN) of an existing Neptune DB cluster to use as the primary cluster of the new global database."""
    storage_encrypted: Final[Ref[bool]]
    """Whether the global database cluster is storage encrypted."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
