"""Resource types of AWS ElastiCache. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

@final
class CacheCluster_Endpoint_Read:
    address: Final[str]
    port: Final[str]

class CacheCluster_LogDeliveryConfigurationRequest(TypedDict):
    destination_details: CacheCluster_DestinationDetails
    destination_type: str
    log_format: str
    log_type: str

class CacheCluster_DestinationDetails(TypedDict):
    cloud_watch_logs_details: NotRequired[CacheCluster_CloudWatchLogsDestinationDetails]
    kinesis_firehose_details: NotRequired[CacheCluster_KinesisFirehoseDestinationDetails]

class CacheCluster_CloudWatchLogsDestinationDetails(TypedDict):
    log_group: str

class CacheCluster_KinesisFirehoseDestinationDetails(TypedDict):
    delivery_stream: str

@final
class CacheCluster_Endpoint_Read2:
    address: Final[str]
    port: Final[str]

class CacheCluster_Tag(TypedDict):
    key: str
    value: str

@final
class CacheCluster(_Resource):
    """Resource type definition for AWS::ElastiCache::CacheCluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cache_node_type: str,
        engine: str,
        num_cache_nodes: Int,
        az_mode: str = ...,
        auto_minor_version_upgrade: Bool = ...,
        cache_parameter_group_name: str = ...,
        cache_security_group_names: Texts = ...,
        cache_subnet_group_name: str = ...,
        cluster_name: str = ...,
        engine_version: str = ...,
        ip_discovery: str = ...,
        log_delivery_configurations: Sequence[CacheCluster_LogDeliveryConfigurationRequest] = ...,
        network_type: str = ...,
        notification_topic_arn: str = ...,
        port: Int = ...,
        preferred_availability_zone: str = ...,
        preferred_availability_zones: Texts = ...,
        preferred_maintenance_window: str = ...,
        snapshot_arns: Texts = ...,
        snapshot_name: str = ...,
        snapshot_retention_limit: Int = ...,
        snapshot_window: str = ...,
        tags: Sequence[CacheCluster_Tag] = ...,
        transit_encryption_enabled: Bool = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    az_mode: Final[str]
    """Specifies whether the nodes in this Memcached cluster are created in a single Availability Zone or created across multiple Availability…"""
    auto_minor_version_upgrade: Final[Ref[bool]]
    """If you are running Redis engine version 6.0 or later, set this parameter to yes if you want to opt-in to the next minor version upgrade…"""
    cache_node_type: Final[str]
    """The compute and memory capacity of the nodes in the node group (shard)."""
    cache_parameter_group_name: Final[str]
    """The name of the parameter group to associate with this cluster."""
    cache_security_group_names: Final[list[str]]
    """A list of security group names to associate with this cluster."""
    cache_subnet_group_name: Final[str]
    """The name of the subnet group to be used for the cluster."""
    cluster_name: Final[str]
    """A name for the cache cluster."""
    configuration_endpoint: Final[CacheCluster_Endpoint_Read]
    """Specifies the ConfigurationEndpoint address and port"""
    engine: Final[str]
    """The name of the cache engine to be used for this cluster."""
    engine_version: Final[str]
    """The version number of the cache engine to be used for this cluster"""
    ip_discovery: Final[str]
    """The Ip Discovery parameter for cachecluster."""
    log_delivery_configurations: Final[list[Any]]
    """Specifies the destination, format and type of the logs"""
    network_type: Final[str]
    """The network type parameter for cachecluster."""
    notification_topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent."""
    num_cache_nodes: Final[Ref[int]]
    """The number of cache nodes that the cache cluster should have."""
    port: Final[Ref[int]]
    """The port number on which each of the cache nodes accepts connections."""
    preferred_availability_zone: Final[str]
    """The EC2 Availability Zone in which the cluster is created."""
    preferred_availability_zones: Final[list[str]]
    """A list of the Availability Zones in which cache nodes are created."""
    preferred_maintenance_window: Final[str]
    """Specifies the weekly time range during which maintenance on the cluster is performed."""
    redis_endpoint: Final[CacheCluster_Endpoint_Read2]
    """Specifies the RedisEndPoint address and port"""
    snapshot_arns: Final[list[str]]
    """A single-element string list containing an Amazon Resource Name (ARN) that uniquely identifies a Redis RDB snapshot file stored in Amazon…"""
    snapshot_name: Final[str]
    """The name of a Redis snapshot from which to restore data into the new node group (shard)."""
    snapshot_retention_limit: Final[Ref[int]]
    """The number of days for which ElastiCache retains automatic snapshots before deleting them."""
    snapshot_window: Final[str]
    """The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard)."""
    tags: Final[list[Any]]
    """A list of tags to be added to this resource."""
    transit_encryption_enabled: Final[Ref[bool]]
    """A flag that enables in-transit encryption when set to true."""
    vpc_security_group_ids: Final[list[str]]
    """One or more VPC security groups associated with the cluster."""

class GlobalReplicationGroup_GlobalReplicationGroupMember(TypedDict):
    replication_group_id: NotRequired[str]
    replication_group_region: NotRequired[str]
    role: NotRequired[Literal["PRIMARY", "SECONDARY"]]

class GlobalReplicationGroup_RegionalConfiguration(TypedDict):
    replication_group_id: NotRequired[str]
    replication_group_region: NotRequired[str]
    resharding_configurations: NotRequired[Sequence[GlobalReplicationGroup_ReshardingConfiguration]]

class GlobalReplicationGroup_ReshardingConfiguration(TypedDict):
    node_group_id: NotRequired[str]
    preferred_availability_zones: NotRequired[Texts]

class GlobalReplicationGroup_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class GlobalReplicationGroup(_Resource):
    """The AWS::ElastiCache::GlobalReplicationGroup resource creates an Amazon ElastiCache Global Replication Group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        members: Sequence[GlobalReplicationGroup_GlobalReplicationGroupMember],
        automatic_failover_enabled: Bool = ...,
        cache_node_type: str = ...,
        cache_parameter_group_name: str = ...,
        engine: str = ...,
        engine_version: str = ...,
        global_node_group_count: Int = ...,
        global_replication_group_description: str = ...,
        global_replication_group_id_suffix: str = ...,
        regional_configurations: Sequence[GlobalReplicationGroup_RegionalConfiguration] = ...,
        tags: Sequence[GlobalReplicationGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN (Amazon Resource Name) of the Global Datastore."""
    automatic_failover_enabled: Final[Ref[bool]]
    """AutomaticFailoverEnabled"""
    cache_node_type: Final[str]
    """The cache node type of the Global Datastore"""
    cache_parameter_group_name: Final[str]
    """Cache parameter group name to use for the new engine version."""
    engine: Final[str]
    """The engine of the Global Datastore."""
    engine_version: Final[str]
    """The engine version of the Global Datastore."""
    global_node_group_count: Final[Ref[int]]
    """Indicates the number of node groups in the Global Datastore."""
    global_replication_group_description: Final[str]
    """The optional description of the Global Datastore"""
    global_replication_group_id: Final[str]
    """The name of the Global Datastore, it is generated by ElastiCache adding a prefix to GlobalReplicationGroupIdSuffix."""
    global_replication_group_id_suffix: Final[str]
    """The suffix name of a Global Datastore."""
    members: Final[list[Any]]
    """The replication groups that comprise the Global Datastore."""
    regional_configurations: Final[list[Any]]
    """Describes the replication group IDs, the AWS regions where they are stored and the shard configuration for each that comprise the Global…"""
    status: Final[str]
    """The status of the Global Datastore"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this Global Datastore."""

class ParameterGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ParameterGroup(_Resource):
    """Resource Type definition for AWS::ElastiCache::ParameterGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cache_parameter_group_family: str,
        description: str,
        properties: Mapping[str, str] = ...,
        tags: Sequence[ParameterGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cache_parameter_group_family: Final[str]
    """The name of the cache parameter group family that this cache parameter group is compatible with."""
    cache_parameter_group_name: Final[str]
    """The name of the Cache Parameter Group."""
    description: Final[str]
    """The description for this cache parameter group."""
    properties: Final[Any]
    """A comma-delimited list of parameter name/value pairs."""
    tags: Final[list[Any]]
    """Tags are composed of a Key/Value pair."""

@final
class ReplicationGroup_Endpoint_Read:
    address: Final[str]
    port: Final[str]

class ReplicationGroup_LogDeliveryConfigurationRequest(TypedDict):
    destination_details: ReplicationGroup_DestinationDetails
    destination_type: str
    log_format: str
    log_type: str

class ReplicationGroup_DestinationDetails(TypedDict):
    cloud_watch_logs_details: NotRequired[ReplicationGroup_CloudWatchLogsDestinationDetails]
    kinesis_firehose_details: NotRequired[ReplicationGroup_KinesisFirehoseDestinationDetails]

class ReplicationGroup_CloudWatchLogsDestinationDetails(TypedDict):
    log_group: str

class ReplicationGroup_KinesisFirehoseDestinationDetails(TypedDict):
    delivery_stream: str

class ReplicationGroup_NodeGroupConfiguration(TypedDict):
    node_group_id: NotRequired[str]
    primary_availability_zone: NotRequired[str]
    replica_availability_zones: NotRequired[Texts]
    replica_count: NotRequired[Int]
    slots: NotRequired[str]

@final
class ReplicationGroup_Endpoint_Read2:
    address: Final[str]
    port: Final[str]

@final
class ReplicationGroup_ReadEndPoint_Read:
    addresses: Final[str]
    addresses_list: Final[list[str]]
    ports: Final[str]
    ports_list: Final[list[str]]

@final
class ReplicationGroup_Endpoint_Read3:
    address: Final[str]
    port: Final[str]

class ReplicationGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ReplicationGroup(_Resource):
    """Resource type definition for AWS::ElastiCache::ReplicationGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        replication_group_description: str,
        at_rest_encryption_enabled: Bool = ...,
        auth_token: SecretText = ...,
        auto_minor_version_upgrade: Bool = ...,
        automatic_failover_enabled: Bool = ...,
        cache_node_type: str = ...,
        cache_parameter_group_name: str = ...,
        cache_security_group_names: Texts = ...,
        cache_subnet_group_name: str = ...,
        cluster_mode: str = ...,
        data_tiering_enabled: Bool = ...,
        durability: str = ...,
        engine: str = ...,
        engine_version: str = ...,
        global_replication_group_id: str = ...,
        ip_discovery: str = ...,
        kms_key_id: str = ...,
        log_delivery_configurations: Sequence[ReplicationGroup_LogDeliveryConfigurationRequest] = ...,
        multi_az_enabled: Bool = ...,
        network_type: str = ...,
        node_group_configuration: Sequence[ReplicationGroup_NodeGroupConfiguration] = ...,
        notification_topic_arn: str = ...,
        num_cache_clusters: Int = ...,
        num_node_groups: Int = ...,
        port: Int = ...,
        preferred_cache_cluster_azs: Texts = ...,
        preferred_maintenance_window: str = ...,
        primary_cluster_id: str = ...,
        replicas_per_node_group: Int = ...,
        replication_group_id: str = ...,
        security_group_ids: Texts = ...,
        snapshot_arns: Texts = ...,
        snapshot_name: str = ...,
        snapshot_retention_limit: Int = ...,
        snapshot_window: str = ...,
        snapshotting_cluster_id: str = ...,
        tags: Sequence[ReplicationGroup_Tag] = ...,
        transit_encryption_enabled: Bool = ...,
        transit_encryption_mode: str = ...,
        user_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    at_rest_encryption_enabled: Final[Ref[bool]]
    """A flag that enables encryption at rest when set to true.AtRestEncryptionEnabled after the replication group is created."""
    auth_token: Final[str]
    """Reserved parameter."""
    auto_minor_version_upgrade: Final[Ref[bool]]
    """This parameter is currently disabled."""
    automatic_failover_enabled: Final[Ref[bool]]
    """Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails."""
    cache_node_type: Final[str]
    """The compute and memory capacity of the nodes in the node group (shard)."""
    cache_parameter_group_name: Final[str]
    """The name of the parameter group to associate with this replication group."""
    cache_security_group_names: Final[list[str]]
    """A list of cache security group names to associate with this replication group."""
    cache_subnet_group_name: Final[str]
    """The name of the cache subnet group to be used for the replication group."""
    cluster_mode: Final[str]
    """Enabled or Disabled."""
    configuration_end_point: Final[ReplicationGroup_Endpoint_Read]
    """The configuration details of the replication group."""
    data_tiering_enabled: Final[Ref[bool]]
    """Enables data tiering."""
    durability: Final[str]
    """The durability setting for the replication group."""
    effective_durability: Final[str]
    """The resolved durability state of the replication group after resolving the default value."""
    engine: Final[str]
    """The name of the cache engine to be used for the clusters in this replication group."""
    engine_version: Final[str]
    """The version number of the cache engine to be used for the clusters in this replication group."""
    global_replication_group_id: Final[str]
    """The name of the Global datastore"""
    ip_discovery: Final[str]
    """The network type you choose when creating a replication group, either ipv4 | ipv6."""
    kms_key_id: Final[str]
    """The ID of the KMS key used to encrypt the disk on the cluster."""
    log_delivery_configurations: Final[list[Any]]
    """Specifies the destination, format and type of the logs."""
    multi_az_enabled: Final[Ref[bool]]
    """A flag indicating if you have Multi-AZ enabled to enhance fault tolerance."""
    network_type: Final[str]
    """Must be either ipv4 | ipv6 | dual_stack."""
    node_group_configuration: Final[list[Any]]
    """NodeGroupConfiguration is a property of the AWS::ElastiCache::ReplicationGroup resource that configures an Amazon ElastiCache…"""
    notification_topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent."""
    num_cache_clusters: Final[Ref[int]]
    """The number of clusters this replication group initially has.This parameter is not used if there is more than one node group (shard)."""
    num_node_groups: Final[Ref[int]]
    """An optional parameter that specifies the number of node groups (shards) for this Redis (cluster mode enabled) replication group."""
    port: Final[Ref[int]]
    """The port number on which each member of the replication group accepts connections."""
    preferred_cache_cluster_azs: Final[list[str]]
    """A list of EC2 Availability Zones in which the replication group's clusters are created."""
    preferred_maintenance_window: Final[str]
    """Specifies the weekly time range during which maintenance on the cluster is performed."""
    primary_cluster_id: Final[str]
    """The identifier of the cluster that serves as the primary for this replication group."""
    primary_end_point: Final[ReplicationGroup_Endpoint_Read2]
    """The primary endpoint configuration"""
    read_end_point: Final[ReplicationGroup_ReadEndPoint_Read]
    reader_end_point: Final[ReplicationGroup_Endpoint_Read3]
    """The endpoint of the reader node in the replication group."""
    replicas_per_node_group: Final[Ref[int]]
    """An optional parameter that specifies the number of replica nodes in each node group (shard)."""
    replication_group_description: Final[str]
    """A user-created description for the replication group."""
    replication_group_id: Final[str]
    """The replication group identifier."""
    security_group_ids: Final[list[str]]
    """One or more Amazon VPC security groups associated with this replication group."""
    snapshot_arns: Final[list[str]]
    """A list of Amazon Resource Names (ARN) that uniquely identify the Redis RDB snapshot files stored in Amazon S3."""
    snapshot_name: Final[str]
    """The name of a snapshot from which to restore data into the new replication group."""
    snapshot_retention_limit: Final[Ref[int]]
    """The number of days for which ElastiCache retains automatic snapshots before deleting them."""
    snapshot_window: Final[str]
    """The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard)."""
    snapshotting_cluster_id: Final[str]
    """The cluster ID that is used as the daily snapshot source for the replication group."""
    tags: Final[list[Any]]
    """A list of cost allocation tags to be added to this resource."""
    transit_encryption_enabled: Final[Ref[bool]]
    """A flag that enables in-transit encryption when set to true."""
    transit_encryption_mode: Final[str]
    """A setting that allows you to migrate your clients to use in-transit encryption, with no downtime."""
    user_group_ids: Final[list[str]]
    """The ID of user group to associate with the replication group."""

class SecurityGroup_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class SecurityGroup(_Resource):
    """Resource Type definition for AWS::ElastiCache::SecurityGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        tags: Sequence[SecurityGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    id: Final[str]
    tags: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class SecurityGroupIngress(_Resource):
    """Resource Type definition for AWS::ElastiCache::SecurityGroupIngress"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cache_security_group_name: str,
        ec2_security_group_name: str,
        ec2_security_group_owner_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cache_security_group_name: Final[str]
    ec2_security_group_name: Final[str]
    ec2_security_group_owner_id: Final[str]
    id: Final[str]

class ServerlessCache_CacheUsageLimits(TypedDict):
    data_storage: NotRequired[ServerlessCache_DataStorage]
    ecpu_per_second: NotRequired[ServerlessCache_ECPUPerSecond]

class ServerlessCache_DataStorage(TypedDict):
    maximum: NotRequired[Int]
    minimum: NotRequired[Int]
    unit: str

class ServerlessCache_ECPUPerSecond(TypedDict):
    maximum: NotRequired[Int]
    minimum: NotRequired[Int]

@final
class ServerlessCache_CacheUsageLimits_Read:
    data_storage: Final[ServerlessCache_DataStorage_Read]
    ecpu_per_second: Final[ServerlessCache_ECPUPerSecond_Read]

@final
class ServerlessCache_DataStorage_Read:
    maximum: Final[Ref[int]]
    minimum: Final[Ref[int]]
    unit: Final[str]

@final
class ServerlessCache_ECPUPerSecond_Read:
    maximum: Final[Ref[int]]
    minimum: Final[Ref[int]]

class ServerlessCache_Endpoint(TypedDict):
    pass

@final
class ServerlessCache_Endpoint_Read:
    address: Final[str]
    port: Final[str]

class ServerlessCache_Endpoint2(TypedDict):
    pass

@final
class ServerlessCache_Endpoint_Read2:
    address: Final[str]
    port: Final[str]

class ServerlessCache_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class ServerlessCache(_Resource):
    """The AWS::ElastiCache::ServerlessCache resource creates an Amazon ElastiCache Serverless Cache."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine: str,
        serverless_cache_name: str,
        cache_usage_limits: ServerlessCache_CacheUsageLimits = ...,
        connection_type: str = ...,
        daily_snapshot_time: str = ...,
        description: str = ...,
        endpoint: ServerlessCache_Endpoint = ...,
        final_snapshot_name: str = ...,
        kms_key_id: str = ...,
        major_engine_version: str = ...,
        network_type: str = ...,
        reader_endpoint: ServerlessCache_Endpoint2 = ...,
        security_group_ids: Texts = ...,
        snapshot_arns_to_restore: Texts = ...,
        snapshot_retention_limit: Int = ...,
        subnet_ids: Texts = ...,
        tags: Sequence[ServerlessCache_Tag] = ...,
        user_group_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Serverless Cache."""
    cache_usage_limits: Final[ServerlessCache_CacheUsageLimits_Read]
    """The cache capacity limit of the Serverless Cache."""
    connection_type: Final[str]
    """The connection type for the serverless cache."""
    create_time: Final[str]
    """The creation time of the Serverless Cache."""
    daily_snapshot_time: Final[str]
    """The daily time range (in UTC) during which the service takes automatic snapshot of the Serverless Cache."""
    description: Final[str]
    """The description of the Serverless Cache."""
    endpoint: Final[ServerlessCache_Endpoint_Read]
    """The address and the port."""
    engine: Final[str]
    """The engine name of the Serverless Cache."""
    final_snapshot_name: Final[str]
    """The final snapshot name which is taken before Serverless Cache is deleted."""
    full_engine_version: Final[str]
    """The full engine version of the Serverless Cache."""
    kms_key_id: Final[str]
    """The ID of the KMS key used to encrypt the cluster."""
    major_engine_version: Final[str]
    """The major engine version of the Serverless Cache."""
    network_type: Final[str]
    """The network type for the serverless cache."""
    reader_endpoint: Final[ServerlessCache_Endpoint_Read2]
    """The address and the port."""
    security_group_ids: Final[list[str]]
    """One or more Amazon VPC security groups associated with this Serverless Cache."""
    serverless_cache_name: Final[str]
    """The name of the Serverless Cache."""
    snapshot_arns_to_restore: Final[list[str]]
    """The ARN's of snapshot to restore Serverless Cache."""
    snapshot_retention_limit: Final[Ref[int]]
    """The snapshot retention limit of the Serverless Cache."""
    status: Final[str]
    """The status of the Serverless Cache."""
    subnet_ids: Final[list[str]]
    """The subnet id's of the Serverless Cache."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this Serverless Cache."""
    user_group_id: Final[str]
    """The ID of the user group."""

@final
class ServerlessCacheSnapshot_ServerlessCacheConfiguration_Read:
    engine: Final[str]
    major_engine_version: Final[str]
    serverless_cache_name: Final[str]

class ServerlessCacheSnapshot_Tag(TypedDict):
    key: str
    value: str

@final
class ServerlessCacheSnapshot(_Resource):
    """Resource Type definition for AWS::ElastiCache::ServerlessCacheSnapshot."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        serverless_cache_name: str,
        serverless_cache_snapshot_name: str,
        kms_key_id: str = ...,
        tags: Sequence[ServerlessCacheSnapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the serverless cache snapshot."""
    bytes_used_for_cache: Final[str]
    """The total size of the serverless cache snapshot, in bytes."""
    create_time: Final[str]
    """The date and time that the source serverless cache's metadata and cache data set was obtained for the snapshot."""
    kms_key_id: Final[str]
    """The Amazon Resource Name (ARN) of the AWS KMS key used to encrypt the snapshot."""
    serverless_cache_configuration: Final[ServerlessCacheSnapshot_ServerlessCacheConfiguration_Read]
    """The configuration of the serverless cache, at the time the snapshot was taken."""
    serverless_cache_name: Final[str]
    """The name of an existing serverless cache."""
    serverless_cache_snapshot_name: Final[str]
    """The name of the serverless cache snapshot."""
    snapshot_type: Final[str]
    """The type of snapshot of the serverless cache."""
    status: Final[str]
    """The current status of the serverless cache snapshot."""
    tags: Final[list[Any]]
    """A list of tags to be added to the serverless cache snapshot resource."""

class Snapshot_Tag(TypedDict):
    key: str
    value: str

@final
class Snapshot(_Resource):
    """Represents a copy of an entire cluster or replication group as of the time when the snapshot was taken."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        snapshot_name: str,
        cache_cluster_id: str = ...,
        kms_key_id: str = ...,
        replication_group_id: str = ...,
        tags: Sequence[Snapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN (Amazon Resource Name) of the snapshot."""
    auto_minor_version_upgrade: Final[Ref[bool]]
    """If true, opt-in to the next auto minor version upgrade campaign."""
    automatic_failover: Final[str]
    """Indicates the status of automatic failover for the source replication group."""
    cache_cluster_create_time: Final[str]
    """The date and time when the source cluster was created."""
    cache_cluster_id: Final[str]
    """The identifier of an existing cluster to create a snapshot from."""
    cache_node_type: Final[str]
    """The name of the compute and memory capacity node type for the source cluster."""
    cache_parameter_group_name: Final[str]
    """The cache parameter group that is associated with the source cluster."""
    cache_subnet_group_name: Final[str]
    """The name of the cache subnet group associated with the source cluster."""
    data_tiering: Final[str]
    """Enables data tiering."""
    engine: Final[str]
    """The name of the cache engine used by the source cluster."""
    engine_version: Final[str]
    """The version of the cache engine version used by the source cluster."""
    kms_key_id: Final[str]
    """The ID of the KMS key used to encrypt the snapshot."""
    node_snapshots: Final[list[Any]]
    """A list of the cache nodes in the source cluster."""
    num_cache_nodes: Final[Ref[int]]
    """The number of cache nodes in the source cluster."""
    num_node_groups: Final[Ref[int]]
    """The number of node groups (shards) in this snapshot."""
    port: Final[Ref[int]]
    """The port number used by each cache nodes in the source cluster."""
    preferred_availability_zone: Final[str]
    """The name of the Availability Zone in which the source cluster is located."""
    preferred_maintenance_window: Final[str]
    """Specifies the weekly time range during which maintenance on the cluster is performed."""
    replication_group_description: Final[str]
    """A description of the source replication group."""
    replication_group_id: Final[str]
    """The identifier of an existing replication group to create a snapshot from."""
    snapshot_name: Final[str]
    """The name of a snapshot."""
    snapshot_retention_limit: Final[Ref[int]]
    """For an automatic snapshot, the number of days for which ElastiCache retains the snapshot before deleting it."""
    snapshot_source: Final[str]
    """Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual)."""
    snapshot_status: Final[str]
    """The status of the snapshot."""
    snapshot_window: Final[str]
    """The daily time range during which ElastiCache takes daily snapshots of the source cluster."""
    tags: Final[list[Any]]
    """A list of tags to be added to this resource."""
    topic_arn: Final[str]
    """The Amazon Resource Name (ARN) for the topic used by the source cluster for publishing notifications."""
    vpc_id: Final[str]
    """The Amazon Virtual Private Cloud identifier (VPC ID) of the cache subnet group for the source cluster."""

class SubnetGroup_Tag(TypedDict):
    key: str
    value: str

@final
class SubnetGroup(_Resource):
    """Resource Type definition for AWS::ElastiCache::SubnetGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        subnet_ids: Texts,
        cache_subnet_group_name: str = ...,
        tags: Sequence[SubnetGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cache_subnet_group_name: Final[str]
    """The name for the cache subnet group."""
    description: Final[str]
    """The description for the cache subnet group."""
    subnet_ids: Final[list[str]]
    """The EC2 subnet IDs for the cache subnet group."""
    tags: Final[list[Any]]

class User_AuthenticationMode(TypedDict):
    passwords: NotRequired[Texts]
    type: str

@final
class User_AuthenticationMode_Read:
    passwords: Final[list[str]]
    type: Final[str]

class User_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class User(_Resource):
    """Resource Type definition for AWS::ElastiCache::User"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine: Literal["redis", "valkey"],
        user_id: str,
        user_name: str,
        access_string: str = ...,
        authentication_mode: User_AuthenticationMode = ...,
        no_password_required: Bool = ...,
        passwords: Texts = ...,
        tags: Sequence[User_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_string: Final[str]
    """Access permissions string used for this user account."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the user account."""
    authentication_mode: Final[User_AuthenticationMode_Read]
    engine: Final[str]
    """The target cache engine for the user."""
    no_password_required: Final[Ref[bool]]
    """Indicates a password is not required for this user account."""
    passwords: Final[list[str]]
    """Passwords used for this user account."""
    status: Final[str]
    """Indicates the user status."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this user."""
    user_id: Final[str]
    """The ID of the user."""
    user_name: Final[str]
    """The username of the user."""

class UserGroup_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class UserGroup(_Resource):
    """Resource Type definition for AWS::ElastiCache::UserGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine: Literal["redis", "valkey"],
        user_group_id: str,
        user_ids: Texts,
        tags: Sequence[UserGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the user account."""
    engine: Final[str]
    """The target cache engine for the user group."""
    status: Final[str]
    """Indicates user group status."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this user."""
    user_group_id: Final[str]
    """The ID of the user group."""
    user_ids: Final[list[str]]
    """List of users associated to this user group."""
