"""Resource types of AWS MSK. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class BatchScramSecret(_Resource):
    """Resource Type definition for AWS::MSK::BatchScramSecret"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_arn: str,
        secret_arn_list: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_arn: Final[str]
    secret_arn_list: Final[list[str]]

class Channel_EncryptionConfiguration(TypedDict):
    kms_key_arn: str

@final
class Channel_EncryptionConfiguration_Read:
    kms_key_arn: Final[str]

class Channel_IcebergDestinationConfiguration(TypedDict):
    append_only: Bool
    catalog: NotRequired[Channel_Catalog]
    compression_type: NotRequired[Literal["ZSTD", "SNAPPY"]]
    data_freshness_in_seconds: NotRequired[Int]
    dead_letter_queue_s3: Channel_DeadLetterQueueS3
    destination_table_list: Sequence[Channel_DestinationTable]
    schema_evolution: Channel_SchemaEvolution
    service_execution_role_arn: str
    table_creation: Channel_TableCreation

class Channel_Catalog(TypedDict):
    catalog_arn: NotRequired[str]
    warehouse_location: NotRequired[str]

class Channel_DeadLetterQueueS3(TypedDict):
    bucket_arn: str
    error_output_prefix: str
    expected_bucket_owner: NotRequired[str]

class Channel_DestinationTable(TypedDict):
    destination_database_name: str
    destination_table_name: str
    partition_spec: NotRequired[Channel_PartitionSpec]

class Channel_PartitionSpec(TypedDict):
    partition_strategy: Literal["TIME_HOUR"]
    source_list: NotRequired[Sequence[Channel_PartitionSource]]

class Channel_PartitionSource(TypedDict):
    source_name: NotRequired[str]

class Channel_SchemaEvolution(TypedDict):
    enable_schema_evolution: Bool

class Channel_TableCreation(TypedDict):
    enable_table_creation: Bool

@final
class Channel_IcebergDestinationConfiguration_Read:
    append_only: Final[Ref[bool]]
    catalog: Final[Channel_Catalog_Read]
    compression_type: Final[str]
    data_freshness_in_seconds: Final[Ref[int]]
    dead_letter_queue_s3: Final[Channel_DeadLetterQueueS3_Read]
    destination_table_list: Final[list[Any]]
    schema_evolution: Final[Channel_SchemaEvolution_Read]
    service_execution_role_arn: Final[str]
    table_creation: Final[Channel_TableCreation_Read]

@final
class Channel_Catalog_Read:
    catalog_arn: Final[str]
    warehouse_location: Final[str]

@final
class Channel_DeadLetterQueueS3_Read:
    bucket_arn: Final[str]
    error_output_prefix: Final[str]
    expected_bucket_owner: Final[str]

@final
class Channel_SchemaEvolution_Read:
    enable_schema_evolution: Final[Ref[bool]]

@final
class Channel_TableCreation_Read:
    enable_table_creation: Final[Ref[bool]]

class Channel_ChannelLoggingInfo(TypedDict):
    cloud_watch_logs: NotRequired[Channel_CloudWatchLogsLogDestination]
    firehose: NotRequired[Channel_FirehoseLogDestination]
    s3: NotRequired[Channel_S3LogDestination]

class Channel_CloudWatchLogsLogDestination(TypedDict):
    enabled: Bool
    log_group: NotRequired[str]

class Channel_FirehoseLogDestination(TypedDict):
    delivery_stream: NotRequired[str]
    enabled: Bool

class Channel_S3LogDestination(TypedDict):
    bucket: NotRequired[str]
    enabled: Bool
    prefix: NotRequired[str]

@final
class Channel_ChannelLoggingInfo_Read:
    cloud_watch_logs: Final[Channel_CloudWatchLogsLogDestination_Read]
    firehose: Final[Channel_FirehoseLogDestination_Read]
    s3: Final[Channel_S3LogDestination_Read]

@final
class Channel_CloudWatchLogsLogDestination_Read:
    enabled: Final[Ref[bool]]
    log_group: Final[str]

@final
class Channel_FirehoseLogDestination_Read:
    delivery_stream: Final[str]
    enabled: Final[Ref[bool]]

@final
class Channel_S3LogDestination_Read:
    bucket: Final[str]
    enabled: Final[Ref[bool]]
    prefix: Final[str]

class Channel_S3DestinationConfiguration(TypedDict):
    data_freshness_in_seconds: NotRequired[Int]
    dead_letter_queue_s3: Channel_DeadLetterQueueS32
    service_execution_role_arn: str
    storage: Channel_S3Storage

class Channel_DeadLetterQueueS32(TypedDict):
    bucket_arn: str
    error_output_prefix: str
    expected_bucket_owner: NotRequired[str]

class Channel_S3Storage(TypedDict):
    bucket_arn: str
    compression_type: Literal["NONE", "GZIP", "ZSTD"]
    expected_bucket_owner: NotRequired[str]
    output_key_template: NotRequired[str]
    output_prefix: NotRequired[str]
    storage_class: Literal["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"]

@final
class Channel_S3DestinationConfiguration_Read:
    data_freshness_in_seconds: Final[Ref[int]]
    dead_letter_queue_s3: Final[Channel_DeadLetterQueueS3_Read2]
    service_execution_role_arn: Final[str]
    storage: Final[Channel_S3Storage_Read]

@final
class Channel_DeadLetterQueueS3_Read2:
    bucket_arn: Final[str]
    error_output_prefix: Final[str]
    expected_bucket_owner: Final[str]

@final
class Channel_S3Storage_Read:
    bucket_arn: Final[str]
    compression_type: Final[str]
    expected_bucket_owner: Final[str]
    output_key_template: Final[str]
    output_prefix: Final[str]
    storage_class: Final[str]

@final
class Channel_ChannelStateInfo_Read:
    code: Final[str]
    message: Final[str]

class Channel_TopicConfiguration(TypedDict):
    record_converter: Channel_RecordConverter
    record_schema: NotRequired[Channel_RecordSchema]
    topic_arn: str

class Channel_RecordConverter(TypedDict):
    value_converter: Literal["BYTE_ARRAY", "JSON", "JSON_SCHEMA_GSR", "STRING"]

class Channel_RecordSchema(TypedDict):
    gsr_arn: str

@final
class Channel(_Resource):
    """Resource Type definition for AWS::MSK::Channel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_name: str,
        topic_configuration_list: Sequence[Channel_TopicConfiguration],
        cluster_arn: str = ...,
        encryption_configuration: Channel_EncryptionConfiguration = ...,
        iceberg_destination_configuration: Channel_IcebergDestinationConfiguration = ...,
        logging_info: Channel_ChannelLoggingInfo = ...,
        s3_destination_configuration: Channel_S3DestinationConfiguration = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_arn: Final[str]
    """The Amazon Resource Name (ARN) that uniquely identifies the channel"""
    channel_name: Final[str]
    """Name of the channel"""
    cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) of the cluster"""
    encryption_configuration: Final[Channel_EncryptionConfiguration_Read]
    """Encryption configuration"""
    iceberg_destination_configuration: Final[Channel_IcebergDestinationConfiguration_Read]
    """Iceberg destination configuration"""
    logging_info: Final[Channel_ChannelLoggingInfo_Read]
    """Log configuration details for Channel"""
    s3_destination_configuration: Final[Channel_S3DestinationConfiguration_Read]
    """S3 destination configuration"""
    state_info: Final[Channel_ChannelStateInfo_Read]
    """Includes information about the channel state"""
    status: Final[str]
    """Status of a channel resource"""
    tags: Final[Any]
    """Tags attached to the channel"""
    topic_configuration_list: Final[list[Any]]
    """Topic configuration"""

class Cluster_BrokerNodeGroupInfo(TypedDict):
    broker_az_distribution: NotRequired[Literal["DEFAULT"]]
    client_subnets: Texts
    connectivity_info: NotRequired[Cluster_ConnectivityInfo]
    instance_type: str
    security_groups: NotRequired[Texts]
    storage_info: NotRequired[Cluster_StorageInfo]

class Cluster_ConnectivityInfo(TypedDict):
    network_type: NotRequired[Literal["IPV4", "DUAL"]]
    public_access: NotRequired[Cluster_PublicAccess]
    vpc_connectivity: NotRequired[Cluster_VpcConnectivity]

class Cluster_PublicAccess(TypedDict):
    type: NotRequired[str]

class Cluster_VpcConnectivity(TypedDict):
    client_authentication: NotRequired[Cluster_VpcConnectivityClientAuthentication]

class Cluster_VpcConnectivityClientAuthentication(TypedDict):
    sasl: NotRequired[Cluster_VpcConnectivitySasl]
    tls: NotRequired[Cluster_VpcConnectivityTls]

class Cluster_VpcConnectivitySasl(TypedDict):
    iam: NotRequired[Cluster_VpcConnectivityIam]
    scram: NotRequired[Cluster_VpcConnectivityScram]

class Cluster_VpcConnectivityIam(TypedDict):
    enabled: Bool

class Cluster_VpcConnectivityScram(TypedDict):
    enabled: Bool

class Cluster_VpcConnectivityTls(TypedDict):
    enabled: Bool

class Cluster_StorageInfo(TypedDict):
    ebs_storage_info: NotRequired[Cluster_EBSStorageInfo]

class Cluster_EBSStorageInfo(TypedDict):
    provisioned_throughput: NotRequired[Cluster_ProvisionedThroughput]
    volume_size: NotRequired[Int]

class Cluster_ProvisionedThroughput(TypedDict):
    enabled: NotRequired[Bool]
    volume_throughput: NotRequired[Int]

@final
class Cluster_BrokerNodeGroupInfo_Read:
    broker_az_distribution: Final[str]
    client_subnets: Final[list[str]]
    connectivity_info: Final[Cluster_ConnectivityInfo_Read]
    instance_type: Final[str]
    security_groups: Final[list[str]]
    storage_info: Final[Cluster_StorageInfo_Read]

@final
class Cluster_ConnectivityInfo_Read:
    network_type: Final[str]
    public_access: Final[Cluster_PublicAccess_Read]
    vpc_connectivity: Final[Cluster_VpcConnectivity_Read]

@final
class Cluster_PublicAccess_Read:
    type: Final[str]

@final
class Cluster_VpcConnectivity_Read:
    client_authentication: Final[Cluster_VpcConnectivityClientAuthentication_Read]

@final
class Cluster_VpcConnectivityClientAuthentication_Read:
    sasl: Final[Cluster_VpcConnectivitySasl_Read]
    tls: Final[Cluster_VpcConnectivityTls_Read]

@final
class Cluster_VpcConnectivitySasl_Read:
    iam: Final[Cluster_VpcConnectivityIam_Read]
    scram: Final[Cluster_VpcConnectivityScram_Read]

@final
class Cluster_VpcConnectivityIam_Read:
    enabled: Final[Ref[bool]]

@final
class Cluster_VpcConnectivityScram_Read:
    enabled: Final[Ref[bool]]

@final
class Cluster_VpcConnectivityTls_Read:
    enabled: Final[Ref[bool]]

@final
class Cluster_StorageInfo_Read:
    ebs_storage_info: Final[Cluster_EBSStorageInfo_Read]

@final
class Cluster_EBSStorageInfo_Read:
    provisioned_throughput: Final[Cluster_ProvisionedThroughput_Read]
    volume_size: Final[Ref[int]]

@final
class Cluster_ProvisionedThroughput_Read:
    enabled: Final[Ref[bool]]
    volume_throughput: Final[Ref[int]]

class Cluster_ClientAuthentication(TypedDict):
    sasl: NotRequired[Cluster_Sasl]
    tls: NotRequired[Cluster_Tls]
    unauthenticated: NotRequired[Cluster_Unauthenticated]

class Cluster_Sasl(TypedDict):
    iam: NotRequired[Cluster_Iam]
    scram: NotRequired[Cluster_Scram]

class Cluster_Iam(TypedDict):
    enabled: Bool

class Cluster_Scram(TypedDict):
    enabled: Bool

class Cluster_Tls(TypedDict):
    certificate_authority_arn_list: NotRequired[Texts]
    enabled: NotRequired[Bool]

class Cluster_Unauthenticated(TypedDict):
    enabled: Bool

@final
class Cluster_ClientAuthentication_Read:
    sasl: Final[Cluster_Sasl_Read]
    tls: Final[Cluster_Tls_Read]
    unauthenticated: Final[Cluster_Unauthenticated_Read]

@final
class Cluster_Sasl_Read:
    iam: Final[Cluster_Iam_Read]
    scram: Final[Cluster_Scram_Read]

@final
class Cluster_Iam_Read:
    enabled: Final[Ref[bool]]

@final
class Cluster_Scram_Read:
    enabled: Final[Ref[bool]]

@final
class Cluster_Tls_Read:
    certificate_authority_arn_list: Final[list[str]]
    enabled: Final[Ref[bool]]

@final
class Cluster_Unauthenticated_Read:
    enabled: Final[Ref[bool]]

class Cluster_ConfigurationInfo(TypedDict):
    arn: str
    revision: Int

@final
class Cluster_ConfigurationInfo_Read:
    arn: Final[str]
    revision: Final[Ref[int]]

class Cluster_EncryptionInfo(TypedDict):
    encryption_at_rest: NotRequired[Cluster_EncryptionAtRest]
    encryption_in_transit: NotRequired[Cluster_EncryptionInTransit]

class Cluster_EncryptionAtRest(TypedDict):
    data_volume_kms_key_id: str

class Cluster_EncryptionInTransit(TypedDict):
    client_broker: NotRequired[Literal["TLS", "TLS_PLAINTEXT", "PLAINTEXT"]]
    in_cluster: NotRequired[Bool]

@final
class Cluster_EncryptionInfo_Read:
    encryption_at_rest: Final[Cluster_EncryptionAtRest_Read]
    encryption_in_transit: Final[Cluster_EncryptionInTransit_Read]

@final
class Cluster_EncryptionAtRest_Read:
    data_volume_kms_key_id: Final[str]

@final
class Cluster_EncryptionInTransit_Read:
    client_broker: Final[str]
    in_cluster: Final[Ref[bool]]

class Cluster_LoggingInfo(TypedDict):
    authorizer_logs: NotRequired[Cluster_AuthorizerLogs]
    broker_logs: NotRequired[Cluster_BrokerLogs]

class Cluster_AuthorizerLogs(TypedDict):
    cloud_watch_logs: NotRequired[Cluster_CloudWatchLogs]
    firehose: NotRequired[Cluster_Firehose]
    s3: NotRequired[Cluster_S3]

class Cluster_CloudWatchLogs(TypedDict):
    enabled: Bool
    log_group: NotRequired[str]

class Cluster_Firehose(TypedDict):
    delivery_stream: NotRequired[str]
    enabled: Bool

class Cluster_S3(TypedDict):
    bucket: NotRequired[str]
    enabled: Bool
    prefix: NotRequired[str]

class Cluster_BrokerLogs(TypedDict):
    cloud_watch_logs: NotRequired[Cluster_CloudWatchLogs2]
    firehose: NotRequired[Cluster_Firehose2]
    s3: NotRequired[Cluster_S32]

class Cluster_CloudWatchLogs2(TypedDict):
    enabled: Bool
    log_group: NotRequired[str]

class Cluster_Firehose2(TypedDict):
    delivery_stream: NotRequired[str]
    enabled: Bool

class Cluster_S32(TypedDict):
    bucket: NotRequired[str]
    enabled: Bool
    prefix: NotRequired[str]

@final
class Cluster_LoggingInfo_Read:
    authorizer_logs: Final[Cluster_AuthorizerLogs_Read]
    broker_logs: Final[Cluster_BrokerLogs_Read]

@final
class Cluster_AuthorizerLogs_Read:
    cloud_watch_logs: Final[Cluster_CloudWatchLogs_Read]
    firehose: Final[Cluster_Firehose_Read]
    s3: Final[Cluster_S3_Read]

@final
class Cluster_CloudWatchLogs_Read:
    enabled: Final[Ref[bool]]
    log_group: Final[str]

@final
class Cluster_Firehose_Read:
    delivery_stream: Final[str]
    enabled: Final[Ref[bool]]

@final
class Cluster_S3_Read:
    bucket: Final[str]
    enabled: Final[Ref[bool]]
    prefix: Final[str]

@final
class Cluster_BrokerLogs_Read:
    cloud_watch_logs: Final[Cluster_CloudWatchLogs_Read2]
    firehose: Final[Cluster_Firehose_Read2]
    s3: Final[Cluster_S3_Read2]

@final
class Cluster_CloudWatchLogs_Read2:
    enabled: Final[Ref[bool]]
    log_group: Final[str]

@final
class Cluster_Firehose_Read2:
    delivery_stream: Final[str]
    enabled: Final[Ref[bool]]

@final
class Cluster_S3_Read2:
    bucket: Final[str]
    enabled: Final[Ref[bool]]
    prefix: Final[str]

class Cluster_OpenMonitoring(TypedDict):
    prometheus: Cluster_Prometheus

class Cluster_Prometheus(TypedDict):
    jmx_exporter: NotRequired[Cluster_JmxExporter]
    node_exporter: NotRequired[Cluster_NodeExporter]

class Cluster_JmxExporter(TypedDict):
    enabled_in_broker: Bool

class Cluster_NodeExporter(TypedDict):
    enabled_in_broker: Bool

@final
class Cluster_OpenMonitoring_Read:
    prometheus: Final[Cluster_Prometheus_Read]

@final
class Cluster_Prometheus_Read:
    jmx_exporter: Final[Cluster_JmxExporter_Read]
    node_exporter: Final[Cluster_NodeExporter_Read]

@final
class Cluster_JmxExporter_Read:
    enabled_in_broker: Final[Ref[bool]]

@final
class Cluster_NodeExporter_Read:
    enabled_in_broker: Final[Ref[bool]]

class Cluster_Rebalancing(TypedDict):
    status: Literal["PAUSED", "ACTIVE"]

@final
class Cluster_Rebalancing_Read:
    status: Final[str]

class Cluster_ZookeeperAccess(TypedDict):
    enabled: NotRequired[Bool]

@final
class Cluster_ZookeeperAccess_Read:
    enabled: Final[Ref[bool]]

@final
class Cluster(_Resource):
    """Resource Type definition for AWS::MSK::Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        broker_node_group_info: Cluster_BrokerNodeGroupInfo,
        cluster_name: str,
        kafka_version: str,
        number_of_broker_nodes: Int,
        client_authentication: Cluster_ClientAuthentication = ...,
        configuration_info: Cluster_ConfigurationInfo = ...,
        encryption_info: Cluster_EncryptionInfo = ...,
        enhanced_monitoring: Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"] = ...,
        logging_info: Cluster_LoggingInfo = ...,
        open_monitoring: Cluster_OpenMonitoring = ...,
        rebalancing: Cluster_Rebalancing = ...,
        storage_mode: Literal["LOCAL", "TIERED"] = ...,
        tags: Mapping[str, str] = ...,
        zookeeper_access: Cluster_ZookeeperAccess = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    broker_node_group_info: Final[Cluster_BrokerNodeGroupInfo_Read]
    client_authentication: Final[Cluster_ClientAuthentication_Read]
    cluster_name: Final[str]
    configuration_info: Final[Cluster_ConfigurationInfo_Read]
    current_version: Final[str]
    """The current version of the MSK cluster"""
    encryption_info: Final[Cluster_EncryptionInfo_Read]
    enhanced_monitoring: Final[str]
    kafka_version: Final[str]
    logging_info: Final[Cluster_LoggingInfo_Read]
    number_of_broker_nodes: Final[Ref[int]]
    open_monitoring: Final[Cluster_OpenMonitoring_Read]
    rebalancing: Final[Cluster_Rebalancing_Read]
    storage_mode: Final[str]
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    zookeeper_access: Final[Cluster_ZookeeperAccess_Read]

@final
class ClusterPolicy(_Resource):
    """Resource Type definition for AWS::MSK::ClusterPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_arn: str,
        policy: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_arn: Final[str]
    """The arn of the cluster for the resource policy."""
    current_version: Final[str]
    """The current version of the policy attached to the specified cluster"""
    policy: Final[Any]

class Configuration_LatestRevision(TypedDict):
    pass

@final
class Configuration_LatestRevision_Read:
    creation_time: Final[str]
    description: Final[str]
    revision: Final[Ref[int]]

@final
class Configuration(_Resource):
    """Resource Type definition for AWS::MSK::Configuration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        server_properties: str,
        description: str = ...,
        kafka_versions_list: Texts = ...,
        latest_revision: Configuration_LatestRevision = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    kafka_versions_list: Final[list[str]]
    latest_revision: Final[Configuration_LatestRevision_Read]
    name: Final[str]
    server_properties: Final[str]

class Replicator_KafkaCluster(TypedDict):
    amazon_msk_cluster: NotRequired[Replicator_AmazonMskCluster]
    apache_kafka_cluster: NotRequired[Replicator_ApacheKafkaCluster]
    client_authentication: NotRequired[Replicator_KafkaClusterClientAuthentication]
    encryption_in_transit: NotRequired[Replicator_KafkaClusterEncryptionInTransit]
    vpc_config: NotRequired[Replicator_KafkaClusterClientVpcConfig]

class Replicator_AmazonMskCluster(TypedDict):
    msk_cluster_arn: str

class Replicator_ApacheKafkaCluster(TypedDict):
    apache_kafka_cluster_id: str
    bootstrap_broker_string: str

class Replicator_KafkaClusterClientAuthentication(TypedDict):
    mtls: NotRequired[Replicator_KafkaClusterMtlsAuthentication]
    sasl_oauth_bearer: NotRequired[Replicator_KafkaClusterSaslOAuthBearerAuthentication]
    sasl_scram: NotRequired[Replicator_KafkaClusterSaslScramAuthentication]

class Replicator_KafkaClusterMtlsAuthentication(TypedDict):
    secret_arn: str

class Replicator_KafkaClusterSaslOAuthBearerAuthentication(TypedDict):
    client_credentials: NotRequired[Replicator_KafkaClusterOAuthClientCredentials]
    client_credentials_assertion: NotRequired[Replicator_KafkaClusterOAuthClientCredentialsAssertion]
    iam_jwt_bearer: NotRequired[Replicator_KafkaClusterOAuthIamJwtBearer]
    scope: NotRequired[str]
    token_endpoint_authentication_method: Literal["POST", "BASIC", "NONE"]
    token_endpoint_tls_certificate_arn: NotRequired[str]
    token_endpoint_url: str

class Replicator_KafkaClusterOAuthClientCredentials(TypedDict):
    token_request_secret_arn: str

class Replicator_KafkaClusterOAuthClientCredentialsAssertion(TypedDict):
    audience: str
    signing_algorithm: Literal["RS256", "ES384"]
    token_request_secret_arn: NotRequired[str]

class Replicator_KafkaClusterOAuthIamJwtBearer(TypedDict):
    audience: str
    signing_algorithm: Literal["RS256", "ES384"]
    token_request_secret_arn: NotRequired[str]

class Replicator_KafkaClusterSaslScramAuthentication(TypedDict):
    mechanism: Literal["SHA256", "SHA512"]
    secret_arn: str

class Replicator_KafkaClusterEncryptionInTransit(TypedDict):
    encryption_type: Literal["TLS"]
    root_ca_certificate: NotRequired[str]

class Replicator_KafkaClusterClientVpcConfig(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts

class Replicator_LogDelivery(TypedDict):
    replicator_log_delivery: NotRequired[Replicator_ReplicatorLogDelivery]

class Replicator_ReplicatorLogDelivery(TypedDict):
    cloud_watch_logs: NotRequired[Replicator_CloudWatchLogs]
    firehose: NotRequired[Replicator_Firehose]
    s3: NotRequired[Replicator_S3]

class Replicator_CloudWatchLogs(TypedDict):
    enabled: Bool
    log_group: NotRequired[str]

class Replicator_Firehose(TypedDict):
    delivery_stream: NotRequired[str]
    enabled: Bool

class Replicator_S3(TypedDict):
    bucket: NotRequired[str]
    enabled: Bool
    prefix: NotRequired[str]

@final
class Replicator_LogDelivery_Read:
    replicator_log_delivery: Final[Replicator_ReplicatorLogDelivery_Read]

@final
class Replicator_ReplicatorLogDelivery_Read:
    cloud_watch_logs: Final[Replicator_CloudWatchLogs_Read]
    firehose: Final[Replicator_Firehose_Read]
    s3: Final[Replicator_S3_Read]

@final
class Replicator_CloudWatchLogs_Read:
    enabled: Final[Ref[bool]]
    log_group: Final[str]

@final
class Replicator_Firehose_Read:
    delivery_stream: Final[str]
    enabled: Final[Ref[bool]]

@final
class Replicator_S3_Read:
    bucket: Final[str]
    enabled: Final[Ref[bool]]
    prefix: Final[str]

class Replicator_ReplicationInfo(TypedDict):
    consumer_group_replication: Replicator_ConsumerGroupReplication
    source_kafka_cluster_arn: NotRequired[str]
    source_kafka_cluster_id: NotRequired[str]
    target_compression_type: Literal["NONE", "GZIP", "SNAPPY", "LZ4", "ZSTD"]
    target_kafka_cluster_arn: NotRequired[str]
    target_kafka_cluster_id: NotRequired[str]
    topic_replication: Replicator_TopicReplication

class Replicator_ConsumerGroupReplication(TypedDict):
    consumer_group_offset_sync_mode: NotRequired[Literal["LEGACY", "ENHANCED"]]
    consumer_groups_to_exclude: NotRequired[Texts]
    consumer_groups_to_replicate: Texts
    detect_and_copy_new_consumer_groups: NotRequired[Bool]
    synchronise_consumer_group_offsets: NotRequired[Bool]

class Replicator_TopicReplication(TypedDict):
    copy_access_control_lists_for_topics: NotRequired[Bool]
    copy_topic_configurations: NotRequired[Bool]
    detect_and_copy_new_topics: NotRequired[Bool]
    starting_position: NotRequired[Replicator_ReplicationStartingPosition]
    topic_name_configuration: NotRequired[Replicator_ReplicationTopicNameConfiguration]
    topics_to_exclude: NotRequired[Texts]
    topics_to_replicate: Texts

class Replicator_ReplicationStartingPosition(TypedDict):
    type: NotRequired[Literal["LATEST", "EARLIEST"]]

class Replicator_ReplicationTopicNameConfiguration(TypedDict):
    type: NotRequired[Literal["PREFIXED_WITH_SOURCE_CLUSTER_ALIAS", "IDENTICAL"]]

class Replicator_Tag(TypedDict):
    key: str
    value: str

@final
class Replicator(_Resource):
    """Resource Type definition for AWS::MSK::Replicator"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        kafka_clusters: Sequence[Replicator_KafkaCluster],
        replication_info_list: Sequence[Replicator_ReplicationInfo],
        replicator_name: str,
        service_execution_role_arn: str,
        description: str = ...,
        log_delivery: Replicator_LogDelivery = ...,
        tags: Sequence[Replicator_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    current_version: Final[str]
    """The current version of the MSK replicator."""
    description: Final[str]
    """A summary description of the replicator."""
    kafka_clusters: Final[list[Any]]
    """Specifies a list of Kafka clusters which are targets of the replicator."""
    log_delivery: Final[Replicator_LogDelivery_Read]
    """Configuration for log delivery for the replicator."""
    replication_info_list: Final[list[Any]]
    """A list of replication configurations, where each configuration targets a given source cluster to target cluster replication flow."""
    replicator_arn: Final[str]
    """Amazon Resource Name for the created replicator."""
    replicator_name: Final[str]
    """The name of the replicator."""
    service_execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role used by the replicator to access external resources."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class ServerlessCluster_ClientAuthentication(TypedDict):
    sasl: ServerlessCluster_Sasl

class ServerlessCluster_Sasl(TypedDict):
    iam: ServerlessCluster_Iam

class ServerlessCluster_Iam(TypedDict):
    enabled: Bool

@final
class ServerlessCluster_ClientAuthentication_Read:
    sasl: Final[ServerlessCluster_Sasl_Read]

@final
class ServerlessCluster_Sasl_Read:
    iam: Final[ServerlessCluster_Iam_Read]

@final
class ServerlessCluster_Iam_Read:
    enabled: Final[Ref[bool]]

class ServerlessCluster_VpcConfig(TypedDict):
    security_groups: NotRequired[Texts]
    subnet_ids: Texts

@final
class ServerlessCluster(_Resource):
    """Resource Type definition for AWS::MSK::ServerlessCluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        client_authentication: ServerlessCluster_ClientAuthentication,
        cluster_name: str,
        vpc_configs: Sequence[ServerlessCluster_VpcConfig],
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    client_authentication: Final[ServerlessCluster_ClientAuthentication_Read]
    cluster_name: Final[str]
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    vpc_configs: Final[list[Any]]

@final
class Topic(_Resource):
    """Resource Type definition for AWS::MSK::Topic"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_arn: str,
        partition_count: Int,
        replication_factor: Int,
        topic_name: str,
        configs: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) of the MSK cluster"""
    configs: Final[str]
    """Base64 encoded configuration properties of the topic"""
    partition_count: Final[Ref[int]]
    """The number of partitions for the topic"""
    replication_factor: Final[Ref[int]]
    """The replication factor for the topic"""
    topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the topic"""
    topic_name: Final[str]
    """The name of the topic"""

@final
class VpcConnection(_Resource):
    """Resource Type definition for AWS::MSK::VpcConnection"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authentication: Literal["SASL_IAM", "SASL_SCRAM", "TLS"],
        client_subnets: Texts,
        security_groups: Texts,
        target_cluster_arn: str,
        vpc_id: str,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    authentication: Final[str]
    """The type of private link authentication"""
    client_subnets: Final[list[str]]
    security_groups: Final[list[str]]
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    target_cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) of the target cluster"""
    vpc_id: Final[str]
