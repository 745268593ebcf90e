"""Resource types of AWS KafkaConnect. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Connector_Capacity(TypedDict):
    auto_scaling: NotRequired[Connector_AutoScaling]
    provisioned_capacity: NotRequired[Connector_ProvisionedCapacity]

class Connector_AutoScaling(TypedDict):
    max_autoscaling_task_count: NotRequired[Int]
    max_worker_count: Int
    mcu_count: Literal[1, 2, 4, 8]
    min_worker_count: Int
    scale_in_policy: Connector_ScaleInPolicy
    scale_out_policy: Connector_ScaleOutPolicy

class Connector_ScaleInPolicy(TypedDict):
    cpu_utilization_percentage: Int

class Connector_ScaleOutPolicy(TypedDict):
    cpu_utilization_percentage: Int

class Connector_ProvisionedCapacity(TypedDict):
    mcu_count: Literal[1, 2, 4, 8]
    worker_count: Int

@final
class Connector_Capacity_Read:
    auto_scaling: Final[Connector_AutoScaling_Read]
    provisioned_capacity: Final[Connector_ProvisionedCapacity_Read]

@final
class Connector_AutoScaling_Read:
    max_autoscaling_task_count: Final[Ref[int]]
    max_worker_count: Final[Ref[int]]
    mcu_count: Final[Ref[int]]
    min_worker_count: Final[Ref[int]]
    scale_in_policy: Final[Connector_ScaleInPolicy_Read]
    scale_out_policy: Final[Connector_ScaleOutPolicy_Read]

@final
class Connector_ScaleInPolicy_Read:
    cpu_utilization_percentage: Final[Ref[int]]

@final
class Connector_ScaleOutPolicy_Read:
    cpu_utilization_percentage: Final[Ref[int]]

@final
class Connector_ProvisionedCapacity_Read:
    mcu_count: Final[Ref[int]]
    worker_count: Final[Ref[int]]

class Connector_KafkaCluster(TypedDict):
    apache_kafka_cluster: Connector_ApacheKafkaCluster

class Connector_ApacheKafkaCluster(TypedDict):
    bootstrap_servers: str
    vpc: Connector_Vpc

class Connector_Vpc(TypedDict):
    security_groups: Texts
    subnets: Texts

@final
class Connector_KafkaCluster_Read:
    apache_kafka_cluster: Final[Connector_ApacheKafkaCluster_Read]

@final
class Connector_ApacheKafkaCluster_Read:
    bootstrap_servers: Final[str]
    vpc: Final[Connector_Vpc_Read]

@final
class Connector_Vpc_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

class Connector_KafkaClusterClientAuthentication(TypedDict):
    authentication_type: Literal["NONE", "IAM"]

@final
class Connector_KafkaClusterClientAuthentication_Read:
    authentication_type: Final[str]

class Connector_KafkaClusterEncryptionInTransit(TypedDict):
    encryption_type: Literal["PLAINTEXT", "TLS"]

@final
class Connector_KafkaClusterEncryptionInTransit_Read:
    encryption_type: Final[str]

class Connector_LogDelivery(TypedDict):
    worker_log_delivery: Connector_WorkerLogDelivery

class Connector_WorkerLogDelivery(TypedDict):
    cloud_watch_logs: NotRequired[Connector_CloudWatchLogsLogDelivery]
    firehose: NotRequired[Connector_FirehoseLogDelivery]
    s3: NotRequired[Connector_S3LogDelivery]

class Connector_CloudWatchLogsLogDelivery(TypedDict):
    enabled: Bool
    log_group: NotRequired[str]

class Connector_FirehoseLogDelivery(TypedDict):
    delivery_stream: NotRequired[str]
    enabled: Bool

class Connector_S3LogDelivery(TypedDict):
    bucket: NotRequired[str]
    enabled: Bool
    prefix: NotRequired[str]

@final
class Connector_LogDelivery_Read:
    worker_log_delivery: Final[Connector_WorkerLogDelivery_Read]

@final
class Connector_WorkerLogDelivery_Read:
    cloud_watch_logs: Final[Connector_CloudWatchLogsLogDelivery_Read]
    firehose: Final[Connector_FirehoseLogDelivery_Read]
    s3: Final[Connector_S3LogDelivery_Read]

@final
class Connector_CloudWatchLogsLogDelivery_Read:
    enabled: Final[Ref[bool]]
    log_group: Final[str]

@final
class Connector_FirehoseLogDelivery_Read:
    delivery_stream: Final[str]
    enabled: Final[Ref[bool]]

@final
class Connector_S3LogDelivery_Read:
    bucket: Final[str]
    enabled: Final[Ref[bool]]
    prefix: Final[str]

class Connector_Plugin(TypedDict):
    custom_plugin: Connector_CustomPlugin

class Connector_CustomPlugin(TypedDict):
    custom_plugin_arn: str
    revision: Int

class Connector_Tag(TypedDict):
    key: str
    value: str

class Connector_WorkerConfiguration(TypedDict):
    revision: Int
    worker_configuration_arn: str

@final
class Connector_WorkerConfiguration_Read:
    revision: Final[Ref[int]]
    worker_configuration_arn: Final[str]

@final
class Connector(_Resource):
    """Resource Type definition for AWS::KafkaConnect::Connector"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capacity: Connector_Capacity,
        connector_configuration: Mapping[str, str],
        connector_name: str,
        kafka_cluster: Connector_KafkaCluster,
        kafka_cluster_client_authentication: Connector_KafkaClusterClientAuthentication,
        kafka_cluster_encryption_in_transit: Connector_KafkaClusterEncryptionInTransit,
        kafka_connect_version: str,
        plugins: Sequence[Connector_Plugin],
        service_execution_role_arn: str,
        connector_description: str = ...,
        log_delivery: Connector_LogDelivery = ...,
        network_type: Literal["IPV4", "DUAL"] = ...,
        tags: Sequence[Connector_Tag] = ...,
        worker_configuration: Connector_WorkerConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capacity: Final[Connector_Capacity_Read]
    """Information about the capacity allocated to the connector."""
    connector_arn: Final[str]
    """Amazon Resource Name for the created Connector."""
    connector_configuration: Final[Any]
    """The configuration for the connector."""
    connector_description: Final[str]
    """A summary description of the connector."""
    connector_name: Final[str]
    """The name of the connector."""
    kafka_cluster: Final[Connector_KafkaCluster_Read]
    """Details of how to connect to the Kafka cluster."""
    kafka_cluster_client_authentication: Final[Connector_KafkaClusterClientAuthentication_Read]
    """Details of the client authentication used by the Kafka cluster."""
    kafka_cluster_encryption_in_transit: Final[Connector_KafkaClusterEncryptionInTransit_Read]
    """Details of encryption in transit to the Kafka cluster."""
    kafka_connect_version: Final[str]
    """The version of Kafka Connect."""
    log_delivery: Final[Connector_LogDelivery_Read]
    """Details of what logs are delivered and where they are delivered."""
    network_type: Final[str]
    """The network type of the Connector."""
    plugins: Final[list[Any]]
    """List of plugins to use with the connector."""
    service_execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role used by the connector to access Amazon S3 objects and other external resources."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""
    worker_configuration: Final[Connector_WorkerConfiguration_Read]
    """Specifies the worker configuration to use with the connector."""

@final
class CustomPlugin_CustomPluginFileDescription_Read:
    file_md5: Final[str]
    file_size: Final[Ref[int]]

class CustomPlugin_CustomPluginLocation(TypedDict):
    s3_location: CustomPlugin_S3Location

class CustomPlugin_S3Location(TypedDict):
    bucket_arn: str
    file_key: str
    object_version: NotRequired[str]

@final
class CustomPlugin_CustomPluginLocation_Read:
    s3_location: Final[CustomPlugin_S3Location_Read]

@final
class CustomPlugin_S3Location_Read:
    bucket_arn: Final[str]
    file_key: Final[str]
    object_version: Final[str]

class CustomPlugin_Tag(TypedDict):
    key: str
    value: str

@final
class CustomPlugin(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content_type: Literal["JAR", "ZIP"],
        location: CustomPlugin_CustomPluginLocation,
        name: str,
        description: str = ...,
        tags: Sequence[CustomPlugin_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    content_type: Final[str]
    """The type of the plugin file."""
    custom_plugin_arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom plugin to use."""
    description: Final[str]
    """A summary description of the custom plugin."""
    file_description: Final[CustomPlugin_CustomPluginFileDescription_Read]
    """Details about the custom plugin file."""
    location: Final[CustomPlugin_CustomPluginLocation_Read]
    """Information about the location of a custom plugin."""
    name: Final[str]
    """The name of the custom plugin."""
    revision: Final[Ref[int]]
    """The revision of the custom plugin."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class WorkerConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class WorkerConfiguration(_Resource):
    """The configuration of the workers, which are the processes that run the connector logic."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        properties_file_content: str,
        description: str = ...,
        tags: Sequence[WorkerConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A summary description of the worker configuration."""
    name: Final[str]
    """The name of the worker configuration."""
    properties_file_content: Final[str]
    """Base64 encoded contents of connect-distributed.properties file."""
    revision: Final[Ref[int]]
    """The description of a revision of the worker configuration."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""
    worker_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom configuration."""
