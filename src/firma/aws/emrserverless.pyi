"""Resource types of AWS EMRServerless. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Application_AutoStartConfiguration(TypedDict):
    enabled: NotRequired[Bool]

@final
class Application_AutoStartConfiguration_Read:
    enabled: Final[Ref[bool]]

class Application_AutoStopConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    idle_timeout_minutes: NotRequired[Int]

@final
class Application_AutoStopConfiguration_Read:
    enabled: Final[Ref[bool]]
    idle_timeout_minutes: Final[Ref[int]]

class Application_IdentityCenterConfiguration(TypedDict):
    identity_center_instance_arn: NotRequired[str]

@final
class Application_IdentityCenterConfiguration_Read:
    identity_center_instance_arn: Final[str]

class Application_ImageConfigurationInput(TypedDict):
    image_uri: NotRequired[str]

@final
class Application_ImageConfigurationInput_Read:
    image_uri: Final[str]

class Application_InitialCapacityConfigKeyValuePair(TypedDict):
    key: str
    value: Application_InitialCapacityConfig

class Application_InitialCapacityConfig(TypedDict):
    worker_configuration: Application_WorkerConfiguration
    worker_count: Int

class Application_WorkerConfiguration(TypedDict):
    cpu: str
    disk: NotRequired[str]
    disk_type: NotRequired[str]
    memory: str

class Application_InteractiveConfiguration(TypedDict):
    livy_endpoint_enabled: NotRequired[Bool]
    session_enabled: NotRequired[Bool]
    studio_enabled: NotRequired[Bool]

@final
class Application_InteractiveConfiguration_Read:
    livy_endpoint_enabled: Final[Ref[bool]]
    session_enabled: Final[Ref[bool]]
    studio_enabled: Final[Ref[bool]]

class Application_MaximumAllowedResources(TypedDict):
    cpu: str
    disk: NotRequired[str]
    memory: str

@final
class Application_MaximumAllowedResources_Read:
    cpu: Final[str]
    disk: Final[str]
    memory: Final[str]

class Application_MonitoringConfiguration(TypedDict):
    cloud_watch_logging_configuration: NotRequired[Application_CloudWatchLoggingConfiguration]
    managed_persistence_monitoring_configuration: NotRequired[Application_ManagedPersistenceMonitoringConfiguration]
    prometheus_monitoring_configuration: NotRequired[Application_PrometheusMonitoringConfiguration]
    s3_monitoring_configuration: NotRequired[Application_S3MonitoringConfiguration]

class Application_CloudWatchLoggingConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    encryption_key_arn: NotRequired[str]
    log_group_name: NotRequired[str]
    log_stream_name_prefix: NotRequired[str]
    log_type_map: NotRequired[Sequence[Application_LogTypeMapKeyValuePair]]

class Application_LogTypeMapKeyValuePair(TypedDict):
    key: str
    value: Texts

class Application_ManagedPersistenceMonitoringConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    encryption_key_arn: NotRequired[str]

class Application_PrometheusMonitoringConfiguration(TypedDict):
    remote_write_url: NotRequired[str]

class Application_S3MonitoringConfiguration(TypedDict):
    encryption_key_arn: NotRequired[str]
    log_uri: NotRequired[str]

@final
class Application_MonitoringConfiguration_Read:
    cloud_watch_logging_configuration: Final[Application_CloudWatchLoggingConfiguration_Read]
    managed_persistence_monitoring_configuration: Final[Application_ManagedPersistenceMonitoringConfiguration_Read]
    prometheus_monitoring_configuration: Final[Application_PrometheusMonitoringConfiguration_Read]
    s3_monitoring_configuration: Final[Application_S3MonitoringConfiguration_Read]

@final
class Application_CloudWatchLoggingConfiguration_Read:
    enabled: Final[Ref[bool]]
    encryption_key_arn: Final[str]
    log_group_name: Final[str]
    log_stream_name_prefix: Final[str]
    log_type_map: Final[list[Any]]

@final
class Application_ManagedPersistenceMonitoringConfiguration_Read:
    enabled: Final[Ref[bool]]
    encryption_key_arn: Final[str]

@final
class Application_PrometheusMonitoringConfiguration_Read:
    remote_write_url: Final[str]

@final
class Application_S3MonitoringConfiguration_Read:
    encryption_key_arn: Final[str]
    log_uri: Final[str]

class Application_NetworkConfiguration(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Application_NetworkConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

class Application_ConfigurationObject(TypedDict):
    classification: str
    configurations: NotRequired[Sequence[Application_ConfigurationObject2]]
    properties: NotRequired[Mapping[str, str]]

class Application_ConfigurationObject2(TypedDict):
    classification: str
    configurations: NotRequired[Sequence[Application_ConfigurationObject2]]
    properties: NotRequired[Mapping[str, str]]

class Application_SchedulerConfiguration(TypedDict):
    max_concurrent_runs: NotRequired[Int]
    queue_timeout_minutes: NotRequired[Int]

@final
class Application_SchedulerConfiguration_Read:
    max_concurrent_runs: Final[Ref[int]]
    queue_timeout_minutes: Final[Ref[int]]

class Application_Tag(TypedDict):
    key: str
    value: str

class Application_WorkerTypeSpecificationInput(TypedDict):
    image_configuration: NotRequired[Application_ImageConfigurationInput2]

class Application_ImageConfigurationInput2(TypedDict):
    image_uri: NotRequired[str]

@final
class Application(_Resource):
    """Resource schema for AWS::EMRServerless::Application Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        release_label: str,
        type: str,
        architecture: Literal["ARM64", "X86_64"] = ...,
        auto_start_configuration: Application_AutoStartConfiguration = ...,
        auto_stop_configuration: Application_AutoStopConfiguration = ...,
        identity_center_configuration: Application_IdentityCenterConfiguration = ...,
        image_configuration: Application_ImageConfigurationInput = ...,
        initial_capacity: Sequence[Application_InitialCapacityConfigKeyValuePair] = ...,
        interactive_configuration: Application_InteractiveConfiguration = ...,
        maximum_capacity: Application_MaximumAllowedResources = ...,
        monitoring_configuration: Application_MonitoringConfiguration = ...,
        name: str = ...,
        network_configuration: Application_NetworkConfiguration = ...,
        runtime_configuration: Sequence[Application_ConfigurationObject] = ...,
        scheduler_configuration: Application_SchedulerConfiguration = ...,
        tags: Sequence[Application_Tag] = ...,
        worker_type_specifications: Mapping[str, Application_WorkerTypeSpecificationInput] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The ID of the EMR Serverless Application."""
    architecture: Final[str]
    """The cpu architecture of an application."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the EMR Serverless Application."""
    auto_start_configuration: Final[Application_AutoStartConfiguration_Read]
    """Configuration for Auto Start of Application"""
    auto_stop_configuration: Final[Application_AutoStopConfiguration_Read]
    """Configuration for Auto Stop of Application"""
    identity_center_configuration: Final[Application_IdentityCenterConfiguration_Read]
    """The IAM IdentityCenter configuration for trusted-identity-propagation on this application."""
    image_configuration: Final[Application_ImageConfigurationInput_Read]
    """The image configuration."""
    initial_capacity: Final[list[Any]]
    """Initial capacity initialized when an Application is started."""
    interactive_configuration: Final[Application_InteractiveConfiguration_Read]
    maximum_capacity: Final[Application_MaximumAllowedResources_Read]
    """Maximum allowed cumulative resources for an Application."""
    monitoring_configuration: Final[Application_MonitoringConfiguration_Read]
    """Monitoring configuration for batch and interactive JobRun."""
    name: Final[str]
    """User friendly Application name."""
    network_configuration: Final[Application_NetworkConfiguration_Read]
    """Network Configuration for customer VPC connectivity."""
    release_label: Final[str]
    """EMR release label."""
    runtime_configuration: Final[list[Any]]
    """Runtime configuration for batch and interactive JobRun."""
    scheduler_configuration: Final[Application_SchedulerConfiguration_Read]
    """The scheduler configuration for batch and streaming jobs running on this application."""
    tags: Final[list[Any]]
    """Tag map with key and value"""
    type: Final[str]
    """The type of the application"""
    worker_type_specifications: Final[Any]
    """The key-value pairs that specify worker type to WorkerTypeSpecificationInput."""
