"""Resource types of AWS ECS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class CapacityProvider_AutoScalingGroupProvider(TypedDict):
    auto_scaling_group_arn: str
    managed_draining: NotRequired[Literal["DISABLED", "ENABLED"]]
    managed_scaling: NotRequired[CapacityProvider_ManagedScaling]
    managed_termination_protection: NotRequired[Literal["DISABLED", "ENABLED"]]

class CapacityProvider_ManagedScaling(TypedDict):
    instance_warmup_period: NotRequired[Int]
    maximum_scaling_step_size: NotRequired[Int]
    minimum_scaling_step_size: NotRequired[Int]
    status: NotRequired[Literal["DISABLED", "ENABLED"]]
    target_capacity: NotRequired[Int]

@final
class CapacityProvider_AutoScalingGroupProvider_Read:
    auto_scaling_group_arn: Final[str]
    managed_draining: Final[str]
    managed_scaling: Final[CapacityProvider_ManagedScaling_Read]
    managed_termination_protection: Final[str]

@final
class CapacityProvider_ManagedScaling_Read:
    instance_warmup_period: Final[Ref[int]]
    maximum_scaling_step_size: Final[Ref[int]]
    minimum_scaling_step_size: Final[Ref[int]]
    status: Final[str]
    target_capacity: Final[Ref[int]]

class CapacityProvider_ManagedInstancesProvider(TypedDict):
    auto_repair_configuration: NotRequired[CapacityProvider_AutoRepairConfiguration]
    infrastructure_optimization: NotRequired[CapacityProvider_ManagedInstancesProviderInfrastructureOptimization]
    infrastructure_role_arn: str
    instance_launch_template: CapacityProvider_InstanceLaunchTemplate
    propagate_tags: NotRequired[Literal["CAPACITY_PROVIDER", "NONE"]]

class CapacityProvider_AutoRepairConfiguration(TypedDict):
    actions_status: NotRequired[Literal["ENABLED", "DISABLED"]]

class CapacityProvider_ManagedInstancesProviderInfrastructureOptimization(TypedDict):
    scale_in_after: NotRequired[Int]

class CapacityProvider_InstanceLaunchTemplate(TypedDict):
    capacity_option_type: NotRequired[Literal["ON_DEMAND", "SPOT", "RESERVED"]]
    capacity_reservations: NotRequired[CapacityProvider_CapacityReservationRequest]
    ec2_instance_profile_arn: str
    fips_enabled: NotRequired[Bool]
    instance_metadata_tags_propagation: NotRequired[Bool]
    instance_requirements: NotRequired[CapacityProvider_InstanceRequirementsRequest]
    local_storage_configuration: NotRequired[CapacityProvider_ManagedInstancesLocalStorageConfiguration]
    monitoring: NotRequired[Literal["BASIC", "DETAILED"]]
    network_configuration: CapacityProvider_ManagedInstancesNetworkConfiguration
    storage_configuration: NotRequired[CapacityProvider_ManagedInstancesStorageConfiguration]

class CapacityProvider_CapacityReservationRequest(TypedDict):
    reservation_group_arn: NotRequired[str]
    reservation_preference: NotRequired[Literal["RESERVATIONS_ONLY", "RESERVATIONS_FIRST", "RESERVATIONS_EXCLUDED"]]

class CapacityProvider_InstanceRequirementsRequest(TypedDict):
    accelerator_count: NotRequired[CapacityProvider_AcceleratorCountRequest]
    accelerator_manufacturers: NotRequired[Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"]]]
    accelerator_names: NotRequired[Sequence[Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"]]]
    accelerator_total_memory_mib: NotRequired[CapacityProvider_AcceleratorTotalMemoryMiBRequest]
    accelerator_types: NotRequired[Sequence[Literal["gpu", "fpga", "inference"]]]
    allowed_instance_types: NotRequired[Texts]
    bare_metal: NotRequired[Literal["included", "required", "excluded"]]
    baseline_ebs_bandwidth_mbps: NotRequired[CapacityProvider_BaselineEbsBandwidthMbpsRequest]
    burstable_performance: NotRequired[Literal["included", "required", "excluded"]]
    cpu_manufacturers: NotRequired[Sequence[Literal["intel", "amd", "amazon-web-services"]]]
    excluded_instance_types: NotRequired[Texts]
    instance_generations: NotRequired[Sequence[Literal["current", "previous"]]]
    local_storage: NotRequired[Literal["included", "required", "excluded"]]
    local_storage_types: NotRequired[Sequence[Literal["hdd", "ssd"]]]
    max_spot_price_as_percentage_of_optimal_on_demand_price: NotRequired[Int]
    memory_gib_per_vcpu: NotRequired[CapacityProvider_MemoryGiBPerVCpuRequest]
    memory_mib: CapacityProvider_MemoryMiBRequest
    network_bandwidth_gbps: NotRequired[CapacityProvider_NetworkBandwidthGbpsRequest]
    network_interface_count: NotRequired[CapacityProvider_NetworkInterfaceCountRequest]
    on_demand_max_price_percentage_over_lowest_price: NotRequired[Int]
    require_hibernate_support: NotRequired[Bool]
    spot_max_price_percentage_over_lowest_price: NotRequired[Int]
    total_local_storage_gb: NotRequired[CapacityProvider_TotalLocalStorageGBRequest]
    vcpu_count: CapacityProvider_VCpuCountRangeRequest

class CapacityProvider_AcceleratorCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class CapacityProvider_AcceleratorTotalMemoryMiBRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class CapacityProvider_BaselineEbsBandwidthMbpsRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class CapacityProvider_MemoryGiBPerVCpuRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class CapacityProvider_MemoryMiBRequest(TypedDict):
    max: NotRequired[Int]
    min: Int

class CapacityProvider_NetworkBandwidthGbpsRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class CapacityProvider_NetworkInterfaceCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class CapacityProvider_TotalLocalStorageGBRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class CapacityProvider_VCpuCountRangeRequest(TypedDict):
    max: NotRequired[Int]
    min: Int

class CapacityProvider_ManagedInstancesLocalStorageConfiguration(TypedDict):
    use_local_storage: NotRequired[Bool]

class CapacityProvider_ManagedInstancesNetworkConfiguration(TypedDict):
    security_groups: Texts
    subnets: Texts

class CapacityProvider_ManagedInstancesStorageConfiguration(TypedDict):
    storage_size_gib: Int

@final
class CapacityProvider_ManagedInstancesProvider_Read:
    auto_repair_configuration: Final[CapacityProvider_AutoRepairConfiguration_Read]
    infrastructure_optimization: Final[CapacityProvider_ManagedInstancesProviderInfrastructureOptimization_Read]
    infrastructure_role_arn: Final[str]
    instance_launch_template: Final[CapacityProvider_InstanceLaunchTemplate_Read]
    propagate_tags: Final[str]

@final
class CapacityProvider_AutoRepairConfiguration_Read:
    actions_status: Final[str]

@final
class CapacityProvider_ManagedInstancesProviderInfrastructureOptimization_Read:
    scale_in_after: Final[Ref[int]]

@final
class CapacityProvider_InstanceLaunchTemplate_Read:
    capacity_option_type: Final[str]
    capacity_reservations: Final[CapacityProvider_CapacityReservationRequest_Read]
    ec2_instance_profile_arn: Final[str]
    fips_enabled: Final[Ref[bool]]
    instance_metadata_tags_propagation: Final[Ref[bool]]
    instance_requirements: Final[CapacityProvider_InstanceRequirementsRequest_Read]
    local_storage_configuration: Final[CapacityProvider_ManagedInstancesLocalStorageConfiguration_Read]
    monitoring: Final[str]
    network_configuration: Final[CapacityProvider_ManagedInstancesNetworkConfiguration_Read]
    storage_configuration: Final[CapacityProvider_ManagedInstancesStorageConfiguration_Read]

@final
class CapacityProvider_CapacityReservationRequest_Read:
    reservation_group_arn: Final[str]
    reservation_preference: Final[str]

@final
class CapacityProvider_InstanceRequirementsRequest_Read:
    accelerator_count: Final[CapacityProvider_AcceleratorCountRequest_Read]
    accelerator_manufacturers: Final[list[str]]
    accelerator_names: Final[list[str]]
    accelerator_total_memory_mib: Final[CapacityProvider_AcceleratorTotalMemoryMiBRequest_Read]
    accelerator_types: Final[list[str]]
    allowed_instance_types: Final[list[str]]
    bare_metal: Final[str]
    baseline_ebs_bandwidth_mbps: Final[CapacityProvider_BaselineEbsBandwidthMbpsRequest_Read]
    burstable_performance: Final[str]
    cpu_manufacturers: Final[list[str]]
    excluded_instance_types: Final[list[str]]
    instance_generations: Final[list[str]]
    local_storage: Final[str]
    local_storage_types: Final[list[str]]
    max_spot_price_as_percentage_of_optimal_on_demand_price: Final[Ref[int]]
    memory_gib_per_vcpu: Final[CapacityProvider_MemoryGiBPerVCpuRequest_Read]
    memory_mib: Final[CapacityProvider_MemoryMiBRequest_Read]
    network_bandwidth_gbps: Final[CapacityProvider_NetworkBandwidthGbpsRequest_Read]
    network_interface_count: Final[CapacityProvider_NetworkInterfaceCountRequest_Read]
    on_demand_max_price_percentage_over_lowest_price: Final[Ref[int]]
    require_hibernate_support: Final[Ref[bool]]
    spot_max_price_percentage_over_lowest_price: Final[Ref[int]]
    total_local_storage_gb: Final[CapacityProvider_TotalLocalStorageGBRequest_Read]
    vcpu_count: Final[CapacityProvider_VCpuCountRangeRequest_Read]

@final
class CapacityProvider_AcceleratorCountRequest_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class CapacityProvider_AcceleratorTotalMemoryMiBRequest_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class CapacityProvider_BaselineEbsBandwidthMbpsRequest_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class CapacityProvider_MemoryGiBPerVCpuRequest_Read:
    max: Final[Ref[float]]
    min: Final[Ref[float]]

@final
class CapacityProvider_MemoryMiBRequest_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class CapacityProvider_NetworkBandwidthGbpsRequest_Read:
    max: Final[Ref[float]]
    min: Final[Ref[float]]

@final
class CapacityProvider_NetworkInterfaceCountRequest_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class CapacityProvider_TotalLocalStorageGBRequest_Read:
    max: Final[Ref[float]]
    min: Final[Ref[float]]

@final
class CapacityProvider_VCpuCountRangeRequest_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class CapacityProvider_ManagedInstancesLocalStorageConfiguration_Read:
    use_local_storage: Final[Ref[bool]]

@final
class CapacityProvider_ManagedInstancesNetworkConfiguration_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

@final
class CapacityProvider_ManagedInstancesStorageConfiguration_Read:
    storage_size_gib: Final[Ref[int]]

class CapacityProvider_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class CapacityProvider(_Resource):
    """Resource Type definition for AWS::ECS::CapacityProvider."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_scaling_group_provider: CapacityProvider_AutoScalingGroupProvider = ...,
        cluster_name: str = ...,
        managed_instances_provider: CapacityProvider_ManagedInstancesProvider = ...,
        name: str = ...,
        tags: Sequence[CapacityProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_group_provider: Final[CapacityProvider_AutoScalingGroupProvider_Read]
    cluster_name: Final[str]
    managed_instances_provider: Final[CapacityProvider_ManagedInstancesProvider_Read]
    name: Final[str]
    tags: Final[list[Any]]

class Cluster_ClusterSettings(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class Cluster_ClusterConfiguration(TypedDict):
    execute_command_configuration: NotRequired[Cluster_ExecuteCommandConfiguration]
    managed_storage_configuration: NotRequired[Cluster_ManagedStorageConfiguration]

class Cluster_ExecuteCommandConfiguration(TypedDict):
    kms_key_id: NotRequired[str]
    log_configuration: NotRequired[Cluster_ExecuteCommandLogConfiguration]
    logging: NotRequired[Literal["DEFAULT", "NONE", "OVERRIDE"]]

class Cluster_ExecuteCommandLogConfiguration(TypedDict):
    cloud_watch_encryption_enabled: NotRequired[Bool]
    cloud_watch_log_group_name: NotRequired[str]
    s3_bucket_name: NotRequired[str]
    s3_encryption_enabled: NotRequired[Bool]
    s3_key_prefix: NotRequired[str]

class Cluster_ManagedStorageConfiguration(TypedDict):
    fargate_ephemeral_storage_kms_key_id: NotRequired[str]
    kms_key_id: NotRequired[str]

@final
class Cluster_ClusterConfiguration_Read:
    execute_command_configuration: Final[Cluster_ExecuteCommandConfiguration_Read]
    managed_storage_configuration: Final[Cluster_ManagedStorageConfiguration_Read]

@final
class Cluster_ExecuteCommandConfiguration_Read:
    kms_key_id: Final[str]
    log_configuration: Final[Cluster_ExecuteCommandLogConfiguration_Read]
    logging: Final[str]

@final
class Cluster_ExecuteCommandLogConfiguration_Read:
    cloud_watch_encryption_enabled: Final[Ref[bool]]
    cloud_watch_log_group_name: Final[str]
    s3_bucket_name: Final[str]
    s3_encryption_enabled: Final[Ref[bool]]
    s3_key_prefix: Final[str]

@final
class Cluster_ManagedStorageConfiguration_Read:
    fargate_ephemeral_storage_kms_key_id: Final[str]
    kms_key_id: Final[str]

class Cluster_CapacityProviderStrategyItem(TypedDict):
    base: NotRequired[Int]
    capacity_provider: NotRequired[str]
    weight: NotRequired[Int]

class Cluster_ServiceConnectDefaults(TypedDict):
    namespace: NotRequired[str]

@final
class Cluster_ServiceConnectDefaults_Read:
    namespace: Final[str]

class Cluster_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Cluster(_Resource):
    """The AWS::ECS::Cluster resource creates an Amazon Elastic Container Service (Amazon ECS) cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capacity_providers: Texts = ...,
        cluster_name: str = ...,
        cluster_settings: Sequence[Cluster_ClusterSettings] = ...,
        configuration: Cluster_ClusterConfiguration = ...,
        default_capacity_provider_strategy: Sequence[Cluster_CapacityProviderStrategyItem] = ...,
        service_connect_defaults: Cluster_ServiceConnectDefaults = ...,
        tags: Sequence[Cluster_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    capacity_providers: Final[list[str]]
    """The short name of one or more capacity providers to associate with the cluster."""
    cluster_name: Final[str]
    """A user-generated string that you use to identify your cluster."""
    cluster_settings: Final[list[Any]]
    """The settings to use when creating a cluster."""
    configuration: Final[Cluster_ClusterConfiguration_Read]
    """The execute command and managed storage configuration for the cluster."""
    default_capacity_provider_strategy: Final[list[Any]]
    """The default capacity provider strategy for the cluster."""
    service_connect_defaults: Final[Cluster_ServiceConnectDefaults_Read]
    """Use this parameter to set a default Service Connect namespace."""
    tags: Final[list[Any]]
    """The metadata that you apply to the cluster to help you categorize and organize them."""

class ClusterCapacityProviderAssociations_CapacityProviderStrategy(TypedDict):
    base: NotRequired[Int]
    capacity_provider: Literal["FARGATE", "FARGATE_SPOT"]
    weight: NotRequired[Int]

@final
class ClusterCapacityProviderAssociations(_Resource):
    """Associate a set of ECS Capacity Providers with a specified ECS Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster: str,
        default_capacity_provider_strategy: Sequence[ClusterCapacityProviderAssociations_CapacityProviderStrategy],
        capacity_providers: Sequence[Literal["FARGATE", "FARGATE_SPOT"]] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capacity_providers: Final[list[str]]
    """List of capacity providers to associate with the cluster"""
    cluster: Final[str]
    """The name of the cluster"""
    default_capacity_provider_strategy: Final[list[Any]]
    """List of capacity providers to associate with the cluster"""

class Daemon_DaemonDeploymentConfiguration(TypedDict):
    alarms: NotRequired[Daemon_DaemonAlarmConfiguration]
    bake_time_in_minutes: NotRequired[Int]
    drain_percent: NotRequired[Number]

class Daemon_DaemonAlarmConfiguration(TypedDict):
    alarm_names: NotRequired[Texts]
    enable: NotRequired[Bool]

@final
class Daemon_DaemonDeploymentConfiguration_Read:
    alarms: Final[Daemon_DaemonAlarmConfiguration_Read]
    bake_time_in_minutes: Final[Ref[int]]
    drain_percent: Final[Ref[float]]

@final
class Daemon_DaemonAlarmConfiguration_Read:
    alarm_names: Final[list[str]]
    enable: Final[Ref[bool]]

class Daemon_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Daemon(_Resource):
    """Information about a daemon resource."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capacity_provider_arns: Texts = ...,
        cluster_arn: str = ...,
        critical: Bool = ...,
        daemon_name: str = ...,
        daemon_task_definition_arn: str = ...,
        deployment_configuration: Daemon_DaemonDeploymentConfiguration = ...,
        enable_ecs_managed_tags: Bool = ...,
        enable_execute_command: Bool = ...,
        propagate_tags: Literal["DAEMON", "NONE"] = ...,
        tags: Sequence[Daemon_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capacity_provider_arns: Final[list[str]]
    """The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon."""
    cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) of the cluster that the daemon is running in."""
    created_at: Final[str]
    critical: Final[Ref[bool]]
    daemon_arn: Final[str]
    daemon_name: Final[str]
    daemon_status: Final[str]
    daemon_task_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) of the daemon task definition used by this revision."""
    deployment_arn: Final[str]
    deployment_configuration: Final[Daemon_DaemonDeploymentConfiguration_Read]
    """Optional deployment parameters that control how a daemon rolls out updates across container instances."""
    enable_ecs_managed_tags: Final[Ref[bool]]
    """Specifies whether Amazon ECS managed tags are turned on for the daemon tasks."""
    enable_execute_command: Final[Ref[bool]]
    """Specifies whether the execute command functionality is turned on for the daemon tasks."""
    propagate_tags: Final[str]
    """Specifies whether tags are propagated from the daemon to the daemon tasks."""
    tags: Final[list[Any]]
    updated_at: Final[str]

class DaemonTaskDefinition_DaemonContainerDefinition(TypedDict):
    command: NotRequired[Texts]
    cpu: NotRequired[Int]
    depends_on: NotRequired[Sequence[DaemonTaskDefinition_ContainerDependency]]
    entry_point: NotRequired[Texts]
    environment: NotRequired[Sequence[DaemonTaskDefinition_KeyValuePair]]
    environment_files: NotRequired[Sequence[DaemonTaskDefinition_EnvironmentFile]]
    essential: NotRequired[Bool]
    firelens_configuration: NotRequired[DaemonTaskDefinition_FirelensConfiguration]
    health_check: NotRequired[DaemonTaskDefinition_HealthCheck]
    image: str
    interactive: NotRequired[Bool]
    linux_parameters: NotRequired[DaemonTaskDefinition_LinuxParameters]
    log_configuration: NotRequired[DaemonTaskDefinition_LogConfiguration]
    memory: NotRequired[Int]
    memory_reservation: NotRequired[Int]
    mount_points: NotRequired[Sequence[DaemonTaskDefinition_MountPoint]]
    name: str
    privileged: NotRequired[Bool]
    pseudo_terminal: NotRequired[Bool]
    readonly_root_filesystem: NotRequired[Bool]
    repository_credentials: NotRequired[DaemonTaskDefinition_RepositoryCredentials]
    restart_policy: NotRequired[DaemonTaskDefinition_RestartPolicy]
    secrets: NotRequired[Sequence[DaemonTaskDefinition_Secret2]]
    start_timeout: NotRequired[Int]
    stop_timeout: NotRequired[Int]
    system_controls: NotRequired[Sequence[DaemonTaskDefinition_SystemControl]]
    ulimits: NotRequired[Sequence[DaemonTaskDefinition_Ulimit]]
    user: NotRequired[str]
    working_directory: NotRequired[str]

class DaemonTaskDefinition_ContainerDependency(TypedDict):
    condition: NotRequired[Literal["COMPLETE", "HEALTHY", "START", "SUCCESS"]]
    container_name: NotRequired[str]

class DaemonTaskDefinition_KeyValuePair(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class DaemonTaskDefinition_EnvironmentFile(TypedDict):
    type: NotRequired[Literal["s3"]]
    value: NotRequired[str]

class DaemonTaskDefinition_FirelensConfiguration(TypedDict):
    options: NotRequired[Mapping[str, str]]
    type: NotRequired[Literal["fluentbit", "fluentd"]]

class DaemonTaskDefinition_HealthCheck(TypedDict):
    command: NotRequired[Texts]
    interval: NotRequired[Int]
    retries: NotRequired[Int]
    start_period: NotRequired[Int]
    timeout: NotRequired[Int]

class DaemonTaskDefinition_LinuxParameters(TypedDict):
    capabilities: NotRequired[DaemonTaskDefinition_KernelCapabilities]
    devices: NotRequired[Sequence[DaemonTaskDefinition_Device]]
    init_process_enabled: NotRequired[Bool]
    tmpfs: NotRequired[Sequence[DaemonTaskDefinition_Tmpfs]]

class DaemonTaskDefinition_KernelCapabilities(TypedDict):
    add: NotRequired[Texts]
    drop: NotRequired[Texts]

class DaemonTaskDefinition_Device(TypedDict):
    container_path: NotRequired[str]
    host_path: NotRequired[str]
    permissions: NotRequired[Sequence[Literal["mknod", "read", "write"]]]

class DaemonTaskDefinition_Tmpfs(TypedDict):
    container_path: NotRequired[str]
    mount_options: NotRequired[Texts]
    size: Int

class DaemonTaskDefinition_LogConfiguration(TypedDict):
    log_driver: str
    options: NotRequired[Mapping[str, str]]
    secret_options: NotRequired[Sequence[DaemonTaskDefinition_Secret]]

class DaemonTaskDefinition_Secret(TypedDict):
    name: str
    value_from: str

class DaemonTaskDefinition_MountPoint(TypedDict):
    container_path: NotRequired[str]
    read_only: NotRequired[Bool]
    source_volume: NotRequired[str]

class DaemonTaskDefinition_RepositoryCredentials(TypedDict):
    credentials_parameter: NotRequired[str]

class DaemonTaskDefinition_RestartPolicy(TypedDict):
    enabled: NotRequired[Bool]
    ignored_exit_codes: NotRequired[Sequence[Int]]
    restart_attempt_period: NotRequired[Int]

class DaemonTaskDefinition_Secret2(TypedDict):
    name: str
    value_from: str

class DaemonTaskDefinition_SystemControl(TypedDict):
    namespace: NotRequired[str]
    value: NotRequired[str]

class DaemonTaskDefinition_Ulimit(TypedDict):
    hard_limit: Int
    name: Literal["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"]
    soft_limit: Int

class DaemonTaskDefinition_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class DaemonTaskDefinition_Volume(TypedDict):
    host: NotRequired[DaemonTaskDefinition_HostVolumeProperties]
    name: NotRequired[str]

class DaemonTaskDefinition_HostVolumeProperties(TypedDict):
    source_path: NotRequired[str]

@final
class DaemonTaskDefinition(_Resource):
    """The details of a daemon task definition."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        container_definitions: Sequence[DaemonTaskDefinition_DaemonContainerDefinition] = ...,
        cpu: str = ...,
        execution_role_arn: str = ...,
        family: str = ...,
        ipc_mode: Literal["none", "shared"] = ...,
        memory: str = ...,
        pid_mode: Literal["none", "shared"] = ...,
        tags: Sequence[DaemonTaskDefinition_Tag] = ...,
        task_role_arn: str = ...,
        volumes: Sequence[DaemonTaskDefinition_Volume] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    container_definitions: Final[list[Any]]
    """A list of container definitions in JSON format that describe the containers that make up the daemon task."""
    cpu: Final[str]
    """The number of CPU units used by the daemon task."""
    daemon_task_definition_arn: Final[str]
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make Amazon Web…"""
    family: Final[str]
    """The name of a family that this daemon task definition is registered to."""
    ipc_mode: Final[str]
    """The IPC namespace mode for the daemon."""
    memory: Final[str]
    """The amount of memory (in MiB) used by the daemon task."""
    pid_mode: Final[str]
    """The PID namespace mode for the daemon."""
    tags: Final[list[Any]]
    task_role_arn: Final[str]
    """The short name or full Amazon Resource Name (ARN) of the IAM role that grants containers in the daemon task permission to call Amazon Web…"""
    volumes: Final[list[Any]]
    """The list of data volume definitions for the daemon task."""

@final
class ExpressGatewayService_ECSManagedResourceArns_Read:
    auto_scaling: Final[ExpressGatewayService_AutoScalingArns_Read]
    ingress_path: Final[ExpressGatewayService_IngressPathArns_Read]
    log_groups: Final[list[str]]
    metric_alarms: Final[list[str]]
    service_security_groups: Final[list[str]]

@final
class ExpressGatewayService_AutoScalingArns_Read:
    application_auto_scaling_policies: Final[list[str]]
    scalable_target: Final[str]

@final
class ExpressGatewayService_IngressPathArns_Read:
    certificate_arn: Final[str]
    listener_arn: Final[str]
    listener_rule_arn: Final[str]
    load_balancer_arn: Final[str]
    load_balancer_security_groups: Final[list[str]]
    target_group_arns: Final[list[str]]

class ExpressGatewayService_ExpressGatewayServiceNetworkConfiguration(TypedDict):
    security_groups: NotRequired[Texts]
    subnets: NotRequired[Texts]

@final
class ExpressGatewayService_ExpressGatewayServiceNetworkConfiguration_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

class ExpressGatewayService_ExpressGatewayContainer(TypedDict):
    aws_logs_configuration: NotRequired[ExpressGatewayService_ExpressGatewayServiceAwsLogsConfiguration]
    command: NotRequired[Texts]
    container_port: NotRequired[Int]
    environment: NotRequired[Sequence[ExpressGatewayService_KeyValuePair]]
    image: str
    repository_credentials: NotRequired[ExpressGatewayService_ExpressGatewayRepositoryCredentials]
    secrets: NotRequired[Sequence[ExpressGatewayService_Secret]]

class ExpressGatewayService_ExpressGatewayServiceAwsLogsConfiguration(TypedDict):
    log_group: str
    log_stream_prefix: str

class ExpressGatewayService_KeyValuePair(TypedDict):
    name: str
    value: str

class ExpressGatewayService_ExpressGatewayRepositoryCredentials(TypedDict):
    credentials_parameter: str

class ExpressGatewayService_Secret(TypedDict):
    name: str
    value_from: str

@final
class ExpressGatewayService_ExpressGatewayContainer_Read:
    aws_logs_configuration: Final[ExpressGatewayService_ExpressGatewayServiceAwsLogsConfiguration_Read]
    command: Final[list[str]]
    container_port: Final[Ref[int]]
    environment: Final[list[Any]]
    image: Final[str]
    repository_credentials: Final[ExpressGatewayService_ExpressGatewayRepositoryCredentials_Read]
    secrets: Final[list[Any]]

@final
class ExpressGatewayService_ExpressGatewayServiceAwsLogsConfiguration_Read:
    log_group: Final[str]
    log_stream_prefix: Final[str]

@final
class ExpressGatewayService_ExpressGatewayRepositoryCredentials_Read:
    credentials_parameter: Final[str]

class ExpressGatewayService_ExpressGatewayScalingTarget(TypedDict):
    auto_scaling_metric: NotRequired[Literal["AVERAGE_CPU", "AVERAGE_MEMORY", "REQUEST_COUNT_PER_TARGET"]]
    auto_scaling_target_value: NotRequired[Int]
    max_task_count: NotRequired[Int]
    min_task_count: NotRequired[Int]

@final
class ExpressGatewayService_ExpressGatewayScalingTarget_Read:
    auto_scaling_metric: Final[str]
    auto_scaling_target_value: Final[Ref[int]]
    max_task_count: Final[Ref[int]]
    min_task_count: Final[Ref[int]]

@final
class ExpressGatewayService_ExpressGatewayServiceStatus_Read:
    status_code: Final[str]

class ExpressGatewayService_Tag(TypedDict):
    key: str
    value: str

@final
class ExpressGatewayService(_Resource):
    """Resource Type definition for AWS::ECS::ExpressGatewayService"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        infrastructure_role_arn: str,
        cluster: str = ...,
        cpu: str = ...,
        execution_role_arn: str = ...,
        health_check_path: str = ...,
        memory: str = ...,
        network_configuration: ExpressGatewayService_ExpressGatewayServiceNetworkConfiguration = ...,
        primary_container: ExpressGatewayService_ExpressGatewayContainer = ...,
        scaling_target: ExpressGatewayService_ExpressGatewayScalingTarget = ...,
        service_name: str = ...,
        tags: Sequence[ExpressGatewayService_Tag] = ...,
        task_definition_arn: str = ...,
        task_role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    active_configurations: Final[list[Any]]
    cluster: Final[str]
    cpu: Final[str]
    created_at: Final[str]
    ecs_managed_resource_arns: Final[ExpressGatewayService_ECSManagedResourceArns_Read]
    endpoint: Final[str]
    execution_role_arn: Final[str]
    health_check_path: Final[str]
    infrastructure_role_arn: Final[str]
    memory: Final[str]
    network_configuration: Final[ExpressGatewayService_ExpressGatewayServiceNetworkConfiguration_Read]
    primary_container: Final[ExpressGatewayService_ExpressGatewayContainer_Read]
    scaling_target: Final[ExpressGatewayService_ExpressGatewayScalingTarget_Read]
    service_arn: Final[str]
    service_name: Final[str]
    status: Final[ExpressGatewayService_ExpressGatewayServiceStatus_Read]
    tags: Final[list[Any]]
    task_definition_arn: Final[str]
    task_role_arn: Final[str]
    updated_at: Final[str]

class Gateway_GatewayConfiguration(TypedDict):
    host_shared_alb: Gateway_HostSharedAlbConfiguration

class Gateway_HostSharedAlbConfiguration(TypedDict):
    access_logs: NotRequired[Gateway_GatewayElbAccessLogConfiguration]
    http_desync: NotRequired[Literal["monitor", "defensive", "strictest"]]
    max_alb_count: NotRequired[Int]
    network_configuration: NotRequired[Gateway_GatewayElbNetworkConfiguration]
    port: NotRequired[Int]
    protocol: NotRequired[Literal["HTTP", "HTTPS"]]
    scheme: NotRequired[Literal["internet-facing", "internal"]]
    test_traffic_rules: NotRequired[Gateway_GatewayAlbTestTrafficRules]
    web_acl_arn: NotRequired[str]

class Gateway_GatewayElbAccessLogConfiguration(TypedDict):
    destination: NotRequired[Gateway_GatewayElbAccessLogDestination]

class Gateway_GatewayElbAccessLogDestination(TypedDict):
    s3: NotRequired[Gateway_GatewayElbAccessLogS3Destination]

class Gateway_GatewayElbAccessLogS3Destination(TypedDict):
    bucket: str
    prefix: NotRequired[str]

class Gateway_GatewayElbNetworkConfiguration(TypedDict):
    inbound_security_group: NotRequired[str]
    ip_address_type: NotRequired[Literal["ipv4", "dualstack", "dualstack-without-public-ipv4"]]
    subnets: NotRequired[Texts]

class Gateway_GatewayAlbTestTrafficRules(TypedDict):
    header: NotRequired[Gateway_GatewayTestTrafficHeader]

class Gateway_GatewayTestTrafficHeader(TypedDict):
    name: str
    values: Texts

@final
class Gateway_GatewayConfiguration_Read:
    host_shared_alb: Final[Gateway_HostSharedAlbConfiguration_Read]

@final
class Gateway_HostSharedAlbConfiguration_Read:
    access_logs: Final[Gateway_GatewayElbAccessLogConfiguration_Read]
    current_alb_count: Final[Ref[int]]
    http_desync: Final[str]
    max_alb_count: Final[Ref[int]]
    network_configuration: Final[Gateway_GatewayElbNetworkConfiguration_Read]
    port: Final[Ref[int]]
    protocol: Final[str]
    scheme: Final[str]
    test_traffic_rules: Final[Gateway_GatewayAlbTestTrafficRules_Read]
    web_acl_arn: Final[str]

@final
class Gateway_GatewayElbAccessLogConfiguration_Read:
    destination: Final[Gateway_GatewayElbAccessLogDestination_Read]

@final
class Gateway_GatewayElbAccessLogDestination_Read:
    s3: Final[Gateway_GatewayElbAccessLogS3Destination_Read]

@final
class Gateway_GatewayElbAccessLogS3Destination_Read:
    bucket: Final[str]
    prefix: Final[str]

@final
class Gateway_GatewayElbNetworkConfiguration_Read:
    inbound_security_group: Final[str]
    ip_address_type: Final[str]
    subnets: Final[list[str]]

@final
class Gateway_GatewayAlbTestTrafficRules_Read:
    header: Final[Gateway_GatewayTestTrafficHeader_Read]

@final
class Gateway_GatewayTestTrafficHeader_Read:
    name: Final[str]
    values: Final[list[str]]

class Gateway_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Gateway(_Resource):
    """Resource schema for AWS ECS Gateway"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: Gateway_GatewayConfiguration,
        gateway_name: str,
        infrastructure_role_arn: str,
        deletion_protection: Bool = ...,
        propagate_tags: Literal["NONE", "GATEWAY"] = ...,
        tags: Sequence[Gateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_type: Final[str]
    """The access type for the gateway."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the gateway."""
    configuration: Final[Gateway_GatewayConfiguration_Read]
    """The configuration for the gateway."""
    created_at: Final[str]
    """The timestamp when the gateway was created."""
    deletion_protection: Final[Ref[bool]]
    """Whether deletion protection is enabled for the gateway."""
    gateway_name: Final[str]
    """The name of the gateway."""
    infrastructure_role_arn: Final[str]
    """The ARN of the IAM role that ECS uses to manage infrastructure for the gateway."""
    propagate_tags: Final[str]
    """Specifies whether to propagate the tags from the gateway to other resources."""
    status: Final[str]
    """The status of the gateway."""
    tags: Final[list[Any]]
    """The metadata that you apply to the gateway to help you categorize and organize them."""
    updated_at: Final[str]
    """The timestamp when the gateway was last updated."""

@final
class GatewayClusterAssociations(_Resource):
    """Resource Type definition for AWS::ECS::GatewayClusterAssociations, which associates an ECS Gateway with an ECS Cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster: str,
        gateway: str,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster: Final[str]
    """The name or full Amazon Resource Name (ARN) of the cluster to associate the gateway with."""
    cluster_arn: Final[str]
    """The full Amazon Resource Name (ARN) of the associated cluster."""
    gateway: Final[str]
    """The name or full Amazon Resource Name (ARN) of the gateway to associate with the cluster."""
    gateway_arn: Final[str]
    """The full Amazon Resource Name (ARN) of the associated gateway."""
    status: Final[str]
    """The status of the association between the gateway and the cluster."""

@final
class PrimaryTaskSet(_Resource):
    """A pseudo-resource that manages which of your ECS task sets is primary."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster: str,
        service: str,
        task_set_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster: Final[str]
    """The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set in."""
    service: Final[str]
    """The short name or full Amazon Resource Name (ARN) of the service to create the task set in."""
    task_set_id: Final[str]
    """The ID or full Amazon Resource Name (ARN) of the task set."""

class Service_CapacityProviderStrategyItem(TypedDict):
    base: NotRequired[Int]
    capacity_provider: NotRequired[str]
    weight: NotRequired[Int]

class Service_DeploymentConfiguration(TypedDict):
    alarms: NotRequired[Service_DeploymentAlarms]
    bake_time_in_minutes: NotRequired[Int]
    canary_configuration: NotRequired[Service_CanaryConfiguration]
    deployment_circuit_breaker: NotRequired[Service_DeploymentCircuitBreaker]
    early_success_criteria: NotRequired[Service_DeploymentEarlySuccessCriteria]
    lifecycle_hooks: NotRequired[Sequence[Service_DeploymentLifecycleHook]]
    linear_configuration: NotRequired[Service_LinearConfiguration]
    maximum_percent: NotRequired[Int]
    minimum_healthy_percent: NotRequired[Int]
    strategy: NotRequired[Literal["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"]]

class Service_DeploymentAlarms(TypedDict):
    alarm_names: Texts
    enable: Bool
    rollback: Bool

class Service_CanaryConfiguration(TypedDict):
    canary_bake_time_in_minutes: NotRequired[Int]
    canary_percent: NotRequired[Number]

class Service_DeploymentCircuitBreaker(TypedDict):
    enable: Bool
    reset_on_healthy_task: NotRequired[Bool]
    rollback: Bool
    threshold_configuration: NotRequired[Service_ThresholdConfiguration]

class Service_ThresholdConfiguration(TypedDict):
    type: Literal["COUNT", "BOUNDED_PERCENT", "UNBOUNDED_PERCENT"]
    value: Int

class Service_DeploymentEarlySuccessCriteria(TypedDict):
    enable: NotRequired[Bool]
    healthy_percent: NotRequired[Int]
    source_service_revision_cleanup: NotRequired[Literal["BLOCKING", "DEFERRED"]]

class Service_DeploymentLifecycleHook(TypedDict):
    hook_details: NotRequired[Mapping[str, Any] | str]
    hook_target_arn: NotRequired[str]
    lifecycle_stages: Sequence[Literal["RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"]]
    role_arn: NotRequired[str]
    target_type: NotRequired[Literal["AWS_LAMBDA", "PAUSE"]]
    timeout_configuration: NotRequired[Service_HookTimeoutConfig]

class Service_HookTimeoutConfig(TypedDict):
    action: NotRequired[Literal["ROLLBACK", "CONTINUE"]]
    timeout_in_minutes: NotRequired[Int]

class Service_LinearConfiguration(TypedDict):
    step_bake_time_in_minutes: NotRequired[Int]
    step_percent: NotRequired[Number]

@final
class Service_DeploymentConfiguration_Read:
    alarms: Final[Service_DeploymentAlarms_Read]
    bake_time_in_minutes: Final[Ref[int]]
    canary_configuration: Final[Service_CanaryConfiguration_Read]
    deployment_circuit_breaker: Final[Service_DeploymentCircuitBreaker_Read]
    early_success_criteria: Final[Service_DeploymentEarlySuccessCriteria_Read]
    lifecycle_hooks: Final[list[Any]]
    linear_configuration: Final[Service_LinearConfiguration_Read]
    maximum_percent: Final[Ref[int]]
    minimum_healthy_percent: Final[Ref[int]]
    strategy: Final[str]

@final
class Service_DeploymentAlarms_Read:
    alarm_names: Final[list[str]]
    enable: Final[Ref[bool]]
    rollback: Final[Ref[bool]]

@final
class Service_CanaryConfiguration_Read:
    canary_bake_time_in_minutes: Final[Ref[int]]
    canary_percent: Final[Ref[float]]

@final
class Service_DeploymentCircuitBreaker_Read:
    enable: Final[Ref[bool]]
    reset_on_healthy_task: Final[Ref[bool]]
    rollback: Final[Ref[bool]]
    threshold_configuration: Final[Service_ThresholdConfiguration_Read]

@final
class Service_ThresholdConfiguration_Read:
    type: Final[str]
    value: Final[Ref[int]]

@final
class Service_DeploymentEarlySuccessCriteria_Read:
    enable: Final[Ref[bool]]
    healthy_percent: Final[Ref[int]]
    source_service_revision_cleanup: Final[str]

@final
class Service_LinearConfiguration_Read:
    step_bake_time_in_minutes: Final[Ref[int]]
    step_percent: Final[Ref[float]]

class Service_DeploymentController(TypedDict):
    type: NotRequired[Literal["CODE_DEPLOY", "ECS", "EXTERNAL"]]

@final
class Service_DeploymentController_Read:
    type: Final[str]

class Service_ForceNewDeployment(TypedDict):
    enable_force_new_deployment: Bool
    force_new_deployment_nonce: NotRequired[str]

@final
class Service_ForceNewDeployment_Read:
    enable_force_new_deployment: Final[Ref[bool]]
    force_new_deployment_nonce: Final[str]

class Service_GatewayConnector(TypedDict):
    filters: NotRequired[Service_GatewayConnectorFilters]
    health_check: NotRequired[Service_GatewayConnectorHealthCheck]
    port_name: str

class Service_GatewayConnectorFilters(TypedDict):
    access_types: NotRequired[Sequence[Literal["PUBLIC", "PRIVATE"]]]

class Service_GatewayConnectorHealthCheck(TypedDict):
    health_check_interval_seconds: NotRequired[Int]
    health_check_path: NotRequired[str]
    health_check_port: NotRequired[Int]
    health_check_protocol: NotRequired[Literal["HTTP", "HTTPS"]]
    health_check_timeout_seconds: NotRequired[Int]
    healthy_threshold_count: NotRequired[Int]
    matcher: NotRequired[Service_GatewayConnectorHealthCheckMatcher]
    unhealthy_threshold_count: NotRequired[Int]

class Service_GatewayConnectorHealthCheckMatcher(TypedDict):
    grpc_code: NotRequired[str]
    http_code: NotRequired[str]

class Service_LoadBalancer(TypedDict):
    advanced_configuration: NotRequired[Service_AdvancedConfiguration]
    container_name: NotRequired[str]
    container_port: NotRequired[Int]
    load_balancer_name: NotRequired[str]
    target_group_arn: NotRequired[str]

class Service_AdvancedConfiguration(TypedDict):
    alternate_target_group_arn: str
    production_listener_rule: NotRequired[str]
    role_arn: NotRequired[str]
    test_listener_rule: NotRequired[str]

class Service_MonitoringConfiguration(TypedDict):
    metric_configurations: Sequence[Service_MetricConfiguration]

class Service_MetricConfiguration(TypedDict):
    metric_names: Sequence[Literal["CPUUtilization", "MemoryUtilization"]]
    resolution_seconds: Literal[20, 60]

@final
class Service_MonitoringConfiguration_Read:
    metric_configurations: Final[list[Any]]

class Service_NetworkConfiguration(TypedDict):
    awsvpc_configuration: NotRequired[Service_AwsVpcConfiguration]

class Service_AwsVpcConfiguration(TypedDict):
    assign_public_ip: NotRequired[Literal["DISABLED", "ENABLED"]]
    security_groups: NotRequired[Texts]
    subnets: NotRequired[Texts]

@final
class Service_NetworkConfiguration_Read:
    awsvpc_configuration: Final[Service_AwsVpcConfiguration_Read]

@final
class Service_AwsVpcConfiguration_Read:
    assign_public_ip: Final[str]
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

class Service_PlacementConstraint(TypedDict):
    expression: NotRequired[str]
    type: Literal["distinctInstance", "memberOf"]

class Service_PlacementStrategy(TypedDict):
    field: NotRequired[str]
    type: Literal["binpack", "random", "spread"]

class Service_ServiceConnectConfiguration(TypedDict):
    access_log_configuration: NotRequired[Service_ServiceConnectAccessLogConfiguration]
    container_configurations: NotRequired[Sequence[Service_ServiceConnectContainerConfiguration]]
    enabled: Bool
    log_configuration: NotRequired[Service_LogConfiguration]
    namespace: NotRequired[str]
    services: NotRequired[Sequence[Service_ServiceConnectService]]

class Service_ServiceConnectAccessLogConfiguration(TypedDict):
    format: Literal["TEXT", "JSON"]
    include_query_parameters: NotRequired[Literal["DISABLED", "ENABLED"]]

class Service_ServiceConnectContainerConfiguration(TypedDict):
    log_level: NotRequired[Literal["debug", "info"]]

class Service_LogConfiguration(TypedDict):
    log_driver: NotRequired[str]
    options: NotRequired[Mapping[str, str]]
    secret_options: NotRequired[Sequence[Service_Secret]]

class Service_Secret(TypedDict):
    name: str
    value_from: str

class Service_ServiceConnectService(TypedDict):
    client_aliases: NotRequired[Sequence[Service_ServiceConnectClientAlias]]
    discovery_name: NotRequired[str]
    ingress_port_override: NotRequired[Int]
    port_name: str
    timeout: NotRequired[Service_TimeoutConfiguration]
    tls: NotRequired[Service_ServiceConnectTlsConfiguration]

class Service_ServiceConnectClientAlias(TypedDict):
    dns_name: NotRequired[str]
    port: Int
    test_traffic_rules: NotRequired[Service_ServiceConnectTestTrafficRules]

class Service_ServiceConnectTestTrafficRules(TypedDict):
    header: Service_ServiceConnectTestTrafficRulesHeader

class Service_ServiceConnectTestTrafficRulesHeader(TypedDict):
    name: str
    value: NotRequired[Service_ServiceConnectTestTrafficRulesHeaderValue]

class Service_ServiceConnectTestTrafficRulesHeaderValue(TypedDict):
    exact: str

class Service_TimeoutConfiguration(TypedDict):
    idle_timeout_seconds: NotRequired[Int]
    per_request_timeout_seconds: NotRequired[Int]

class Service_ServiceConnectTlsConfiguration(TypedDict):
    issuer_certificate_authority: Service_ServiceConnectTlsCertificateAuthority
    kms_key: NotRequired[str]
    role_arn: NotRequired[str]

class Service_ServiceConnectTlsCertificateAuthority(TypedDict):
    aws_pca_authority_arn: NotRequired[str]

@final
class Service_ServiceConnectConfiguration_Read:
    access_log_configuration: Final[Service_ServiceConnectAccessLogConfiguration_Read]
    container_configurations: Final[list[Any]]
    enabled: Final[Ref[bool]]
    log_configuration: Final[Service_LogConfiguration_Read]
    namespace: Final[str]
    services: Final[list[Any]]

@final
class Service_ServiceConnectAccessLogConfiguration_Read:
    format: Final[str]
    include_query_parameters: Final[str]

@final
class Service_LogConfiguration_Read:
    log_driver: Final[str]
    options: Final[Any]
    secret_options: Final[list[Any]]

class Service_ServiceRegistry(TypedDict):
    container_name: NotRequired[str]
    container_port: NotRequired[Int]
    port: NotRequired[Int]
    registry_arn: NotRequired[str]

class Service_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class Service_ServiceVolumeConfiguration(TypedDict):
    managed_ebs_volume: NotRequired[Service_ServiceManagedEBSVolumeConfiguration]
    name: str

class Service_ServiceManagedEBSVolumeConfiguration(TypedDict):
    encrypted: NotRequired[Bool]
    filesystem_type: NotRequired[Literal["ext3", "ext4", "ntfs", "xfs"]]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    role_arn: str
    size_in_gib: NotRequired[Int]
    snapshot_id: NotRequired[str]
    tag_specifications: NotRequired[Sequence[Service_EBSTagSpecification]]
    throughput: NotRequired[Int]
    volume_initialization_rate: NotRequired[Int]
    volume_type: NotRequired[str]

class Service_EBSTagSpecification(TypedDict):
    propagate_tags: NotRequired[Literal["SERVICE", "TASK_DEFINITION"]]
    resource_type: Literal["volume"]
    tags: NotRequired[Sequence[Service_Tag2]]

class Service_Tag2(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class Service_VpcLatticeConfiguration(TypedDict):
    advanced_configuration: NotRequired[Service_VpcLatticeAdvancedConfiguration]
    port_name: str
    role_arn: str
    target_group_arn: str

class Service_VpcLatticeAdvancedConfiguration(TypedDict):
    alternate_target_group_arn: NotRequired[str]
    production_listener_rule: NotRequired[str]
    test_listener_rule: NotRequired[str]

@final
class Service(_Resource):
    """The AWS::ECS::Service resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs and maintains the requested…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zone_rebalancing: Literal["ENABLED", "DISABLED"] = ...,
        capacity_provider_strategy: Sequence[Service_CapacityProviderStrategyItem] = ...,
        cluster: str = ...,
        deployment_configuration: Service_DeploymentConfiguration = ...,
        deployment_controller: Service_DeploymentController = ...,
        desired_count: Int = ...,
        enable_ecs_managed_tags: Bool = ...,
        enable_execute_command: Bool = ...,
        force_new_deployment: Service_ForceNewDeployment = ...,
        gateway_connectors: Sequence[Service_GatewayConnector] = ...,
        health_check_grace_period_seconds: Int = ...,
        launch_type: Literal["EC2", "FARGATE", "EXTERNAL"] = ...,
        load_balancers: Sequence[Service_LoadBalancer] = ...,
        monitoring: Service_MonitoringConfiguration = ...,
        network_configuration: Service_NetworkConfiguration = ...,
        placement_constraints: Sequence[Service_PlacementConstraint] = ...,
        placement_strategies: Sequence[Service_PlacementStrategy] = ...,
        platform_version: str = ...,
        propagate_tags: Literal["SERVICE", "TASK_DEFINITION"] = ...,
        role: str = ...,
        scheduling_strategy: Literal["DAEMON", "REPLICA"] = ...,
        service_connect_configuration: Service_ServiceConnectConfiguration = ...,
        service_name: str = ...,
        service_registries: Sequence[Service_ServiceRegistry] = ...,
        tags: Sequence[Service_Tag] = ...,
        task_definition: str = ...,
        volume_configurations: Sequence[Service_ServiceVolumeConfiguration] = ...,
        vpc_lattice_configurations: Sequence[Service_VpcLatticeConfiguration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone_rebalancing: Final[str]
    """Indicates whether to use Availability Zone rebalancing for the service."""
    capacity_provider_strategy: Final[list[Any]]
    """The capacity provider strategy to use for the service."""
    cluster: Final[str]
    """The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on."""
    deployment_configuration: Final[Service_DeploymentConfiguration_Read]
    """Optional deployment parameters that control how many tasks run during a deployment and the ordering of stopping and starting tasks."""
    deployment_controller: Final[Service_DeploymentController_Read]
    """The deployment controller to use for the service."""
    desired_count: Final[Ref[int]]
    """The number of instantiations of the specified task definition to place and keep running in your service."""
    enable_ecs_managed_tags: Final[Ref[bool]]
    """Specifies whether to turn on Amazon ECS managed tags for the tasks within the service."""
    enable_execute_command: Final[Ref[bool]]
    """Determines whether the execute command functionality is turned on for the service."""
    force_new_deployment: Final[Service_ForceNewDeployment_Read]
    """Determines whether to force a new deployment of the service."""
    gateway_connectors: Final[list[Any]]
    health_check_grace_period_seconds: Final[Ref[int]]
    """The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load Balancing, VPC Lattice, and container…"""
    launch_type: Final[str]
    """The launch type on which to run your service."""
    load_balancers: Final[list[Any]]
    """A list of load balancer objects to associate with the service."""
    monitoring: Final[Service_MonitoringConfiguration_Read]
    """The optional monitoring configuration for a service, which defines the resolution for the service-level CPUUtilization and…"""
    name: Final[str]
    network_configuration: Final[Service_NetworkConfiguration_Read]
    """The network configuration for a task or service."""
    placement_constraints: Final[list[Any]]
    """An array of placement constraint objects to use for tasks in your service."""
    placement_strategies: Final[list[Any]]
    """The placement strategy objects to use for tasks in your service."""
    platform_version: Final[str]
    """The platform version that your tasks in the service are running on."""
    propagate_tags: Final[str]
    """Specifies whether to propagate the tags from the task definition to the task."""
    role: Final[str]
    """The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load balancer on your behalf."""
    scheduling_strategy: Final[str]
    """The scheduling strategy to use for the service."""
    service_arn: Final[str]
    service_connect_configuration: Final[Service_ServiceConnectConfiguration_Read]
    """The Service Connect configuration of your Amazon ECS service."""
    service_name: Final[str]
    """The name of your service."""
    service_registries: Final[list[Any]]
    """The details of the service discovery registry to associate with this service."""
    tags: Final[list[Any]]
    """The metadata that you apply to the service to help you categorize and organize them."""
    task_definition: Final[str]
    """The family and revision (family:revision) or full ARN of the task definition to run in your service."""
    volume_configurations: Final[list[Any]]
    """The configuration for a volume specified in the task definition as a volume that is configured at launch time."""
    vpc_lattice_configurations: Final[list[Any]]
    """The VPC Lattice configuration for the service being created."""

class TaskDefinition_ContainerDefinition(TypedDict):
    command: NotRequired[Texts]
    cpu: NotRequired[Int]
    credential_specs: NotRequired[Texts]
    depends_on: NotRequired[Sequence[TaskDefinition_ContainerDependency]]
    disable_networking: NotRequired[Bool]
    dns_search_domains: NotRequired[Texts]
    dns_servers: NotRequired[Texts]
    docker_labels: NotRequired[Mapping[str, str]]
    docker_security_options: NotRequired[Texts]
    entry_point: NotRequired[Texts]
    environment: NotRequired[Sequence[TaskDefinition_KeyValuePair]]
    environment_files: NotRequired[Sequence[TaskDefinition_EnvironmentFile]]
    essential: NotRequired[Bool]
    extra_hosts: NotRequired[Sequence[TaskDefinition_HostEntry]]
    firelens_configuration: NotRequired[TaskDefinition_FirelensConfiguration]
    health_check: NotRequired[TaskDefinition_HealthCheck]
    hostname: NotRequired[str]
    image: str
    interactive: NotRequired[Bool]
    links: NotRequired[Texts]
    linux_parameters: NotRequired[TaskDefinition_LinuxParameters]
    log_configuration: NotRequired[TaskDefinition_LogConfiguration]
    memory: NotRequired[Int]
    memory_reservation: NotRequired[Int]
    mount_points: NotRequired[Sequence[TaskDefinition_MountPoint]]
    name: str
    port_mappings: NotRequired[Sequence[TaskDefinition_PortMapping]]
    privileged: NotRequired[Bool]
    pseudo_terminal: NotRequired[Bool]
    readonly_root_filesystem: NotRequired[Bool]
    repository_credentials: NotRequired[TaskDefinition_RepositoryCredentials]
    resource_requirements: NotRequired[Sequence[TaskDefinition_ResourceRequirement]]
    restart_policy: NotRequired[TaskDefinition_RestartPolicy]
    secrets: NotRequired[Sequence[TaskDefinition_Secret2]]
    start_timeout: NotRequired[Int]
    stop_timeout: NotRequired[Int]
    system_controls: NotRequired[Sequence[TaskDefinition_SystemControl]]
    ulimits: NotRequired[Sequence[TaskDefinition_Ulimit]]
    user: NotRequired[str]
    version_consistency: NotRequired[Literal["enabled", "disabled"]]
    volumes_from: NotRequired[Sequence[TaskDefinition_VolumeFrom]]
    working_directory: NotRequired[str]

class TaskDefinition_ContainerDependency(TypedDict):
    condition: NotRequired[Literal["COMPLETE", "HEALTHY", "START", "SUCCESS"]]
    container_name: NotRequired[str]

class TaskDefinition_KeyValuePair(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class TaskDefinition_EnvironmentFile(TypedDict):
    type: NotRequired[Literal["s3"]]
    value: NotRequired[str]

class TaskDefinition_HostEntry(TypedDict):
    hostname: NotRequired[str]
    ip_address: NotRequired[str]

class TaskDefinition_FirelensConfiguration(TypedDict):
    options: NotRequired[Mapping[str, str]]
    type: NotRequired[Literal["fluentbit", "fluentd"]]

class TaskDefinition_HealthCheck(TypedDict):
    command: NotRequired[Texts]
    interval: NotRequired[Int]
    retries: NotRequired[Int]
    start_period: NotRequired[Int]
    timeout: NotRequired[Int]

class TaskDefinition_LinuxParameters(TypedDict):
    capabilities: NotRequired[TaskDefinition_KernelCapabilities]
    devices: NotRequired[Sequence[TaskDefinition_Device]]
    init_process_enabled: NotRequired[Bool]
    max_swap: NotRequired[Int]
    shared_memory_size: NotRequired[Int]
    swappiness: NotRequired[Int]
    tmpfs: NotRequired[Sequence[TaskDefinition_Tmpfs]]

class TaskDefinition_KernelCapabilities(TypedDict):
    add: NotRequired[Texts]
    drop: NotRequired[Texts]

class TaskDefinition_Device(TypedDict):
    container_path: NotRequired[str]
    host_path: NotRequired[str]
    permissions: NotRequired[Sequence[Literal["mknod", "read", "write"]]]

class TaskDefinition_Tmpfs(TypedDict):
    container_path: NotRequired[str]
    mount_options: NotRequired[Texts]
    size: Int

class TaskDefinition_LogConfiguration(TypedDict):
    log_driver: str
    options: NotRequired[Mapping[str, str]]
    secret_options: NotRequired[Sequence[TaskDefinition_Secret]]

class TaskDefinition_Secret(TypedDict):
    name: str
    value_from: str

class TaskDefinition_MountPoint(TypedDict):
    container_path: NotRequired[str]
    read_only: NotRequired[Bool]
    source_volume: NotRequired[str]

class TaskDefinition_PortMapping(TypedDict):
    app_protocol: NotRequired[Literal["http", "http2", "grpc"]]
    container_port: NotRequired[Int]
    container_port_range: NotRequired[str]
    host_port: NotRequired[Int]
    name: NotRequired[str]
    protocol: NotRequired[Literal["tcp", "udp"]]

class TaskDefinition_RepositoryCredentials(TypedDict):
    credentials_parameter: NotRequired[str]

class TaskDefinition_ResourceRequirement(TypedDict):
    sharing_strategy: NotRequired[TaskDefinition_SharingStrategy]
    type: Literal["GPU", "InferenceAccelerator", "NeuronDevice"]
    value: NotRequired[str]

class TaskDefinition_SharingStrategy(TypedDict):
    nvidia_mps: TaskDefinition_NvidiaMpsAllocation

class TaskDefinition_NvidiaMpsAllocation(TypedDict):
    max_compute_percent: NotRequired[Int]
    memory: Int

class TaskDefinition_RestartPolicy(TypedDict):
    enabled: NotRequired[Bool]
    ignored_exit_codes: NotRequired[Sequence[Int]]
    restart_attempt_period: NotRequired[Int]

class TaskDefinition_Secret2(TypedDict):
    name: str
    value_from: str

class TaskDefinition_SystemControl(TypedDict):
    namespace: NotRequired[str]
    value: NotRequired[str]

class TaskDefinition_Ulimit(TypedDict):
    hard_limit: Int
    name: Literal["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"]
    soft_limit: Int

class TaskDefinition_VolumeFrom(TypedDict):
    read_only: NotRequired[Bool]
    source_container: NotRequired[str]

class TaskDefinition_EphemeralStorage(TypedDict):
    size_in_gib: NotRequired[Int]

@final
class TaskDefinition_EphemeralStorage_Read:
    size_in_gib: Final[Ref[int]]

class TaskDefinition_InferenceAccelerator(TypedDict):
    device_name: NotRequired[str]
    device_type: NotRequired[str]

class TaskDefinition_TaskDefinitionPlacementConstraint(TypedDict):
    expression: NotRequired[str]
    type: Literal["memberOf"]

class TaskDefinition_ProxyConfiguration(TypedDict):
    container_name: str
    proxy_configuration_properties: NotRequired[Sequence[TaskDefinition_KeyValuePair2]]
    type: NotRequired[Literal["APPMESH"]]

class TaskDefinition_KeyValuePair2(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

@final
class TaskDefinition_ProxyConfiguration_Read:
    container_name: Final[str]
    proxy_configuration_properties: Final[list[Any]]
    type: Final[str]

class TaskDefinition_RuntimePlatform(TypedDict):
    cpu_architecture: NotRequired[Literal["ARM64", "X86_64"]]
    operating_system_family: NotRequired[Literal["LINUX", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE"]]

@final
class TaskDefinition_RuntimePlatform_Read:
    cpu_architecture: Final[str]
    operating_system_family: Final[str]

class TaskDefinition_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class TaskDefinition_Volume(TypedDict):
    configured_at_launch: NotRequired[Bool]
    docker_volume_configuration: NotRequired[TaskDefinition_DockerVolumeConfiguration]
    efs_volume_configuration: NotRequired[TaskDefinition_EFSVolumeConfiguration]
    fsx_windows_file_server_volume_configuration: NotRequired[TaskDefinition_FSxWindowsFileServerVolumeConfiguration]
    host: NotRequired[TaskDefinition_HostVolumeProperties]
    name: NotRequired[str]
    s3_files_volume_configuration: NotRequired[TaskDefinition_S3FilesVolumeConfiguration]

class TaskDefinition_DockerVolumeConfiguration(TypedDict):
    autoprovision: NotRequired[Bool]
    driver: NotRequired[str]
    driver_opts: NotRequired[Mapping[str, str]]
    labels: NotRequired[Mapping[str, str]]
    scope: NotRequired[Literal["shared", "task"]]

class TaskDefinition_EFSVolumeConfiguration(TypedDict):
    authorization_config: NotRequired[TaskDefinition_AuthorizationConfig]
    filesystem_id: str
    root_directory: NotRequired[str]
    transit_encryption: NotRequired[Literal["ENABLED", "DISABLED"]]
    transit_encryption_port: NotRequired[Int]

class TaskDefinition_AuthorizationConfig(TypedDict):
    access_point_id: NotRequired[str]
    iam: NotRequired[Literal["ENABLED", "DISABLED"]]

class TaskDefinition_FSxWindowsFileServerVolumeConfiguration(TypedDict):
    authorization_config: NotRequired[TaskDefinition_FSxAuthorizationConfig]
    file_system_id: str
    root_directory: str

class TaskDefinition_FSxAuthorizationConfig(TypedDict):
    credentials_parameter: str
    domain: str

class TaskDefinition_HostVolumeProperties(TypedDict):
    source_path: NotRequired[str]

class TaskDefinition_S3FilesVolumeConfiguration(TypedDict):
    access_point_arn: NotRequired[str]
    file_system_arn: str
    root_directory: NotRequired[str]
    transit_encryption_port: NotRequired[Int]

@final
class TaskDefinition(_Resource):
    """Registers a new task definition from the supplied family and containerDefinitions."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        container_definitions: Sequence[TaskDefinition_ContainerDefinition] = ...,
        cpu: str = ...,
        enable_fault_injection: Bool = ...,
        ephemeral_storage: TaskDefinition_EphemeralStorage = ...,
        execution_role_arn: str = ...,
        family: str = ...,
        inference_accelerators: Sequence[TaskDefinition_InferenceAccelerator] = ...,
        ipc_mode: Literal["host", "none", "task"] = ...,
        memory: str = ...,
        network_mode: Literal["awsvpc", "bridge", "host", "none"] = ...,
        pid_mode: Literal["host", "task"] = ...,
        placement_constraints: Sequence[TaskDefinition_TaskDefinitionPlacementConstraint] = ...,
        proxy_configuration: TaskDefinition_ProxyConfiguration = ...,
        requires_compatibilities: Sequence[Literal["EC2", "EXTERNAL", "FARGATE", "MANAGED_INSTANCES"]] = ...,
        runtime_platform: TaskDefinition_RuntimePlatform = ...,
        tags: Sequence[TaskDefinition_Tag] = ...,
        task_role_arn: str = ...,
        volumes: Sequence[TaskDefinition_Volume] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    container_definitions: Final[list[Any]]
    """A list of container definitions in JSON format that describe the different containers that make up your task."""
    cpu: Final[str]
    """The number of cpu units used by the task."""
    enable_fault_injection: Final[Ref[bool]]
    """Enables fault injection and allows for fault injection requests to be accepted from the task's containers."""
    ephemeral_storage: Final[TaskDefinition_EphemeralStorage_Read]
    """The amount of ephemeral storage to allocate for the task."""
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make AWS API calls on…"""
    family: Final[str]
    """The name of a family that this task definition is registered to."""
    inference_accelerators: Final[list[Any]]
    ipc_mode: Final[str]
    """The IPC resource namespace to use for the containers in the task."""
    memory: Final[str]
    """The amount (in MiB) of memory used by the task."""
    network_mode: Final[str]
    """The Docker networking mode to use for the containers in the task."""
    pid_mode: Final[str]
    """The process namespace to use for the containers in the task."""
    placement_constraints: Final[list[Any]]
    """An array of placement constraint objects to use for tasks."""
    proxy_configuration: Final[TaskDefinition_ProxyConfiguration_Read]
    """The configuration details for the App Mesh proxy."""
    requires_compatibilities: Final[list[str]]
    """The task launch types the task definition was validated against."""
    runtime_platform: Final[TaskDefinition_RuntimePlatform_Read]
    """Information about the platform for the Amazon ECS service or task."""
    tags: Final[list[Any]]
    """The metadata that you apply to the task definition to help you categorize and organize them."""
    task_definition_arn: Final[str]
    task_role_arn: Final[str]
    """The short name or full Amazon Resource Name (ARN) of the IAMlong role that grants containers in the task permission to call AWS APIs on…"""
    volumes: Final[list[Any]]
    """The list of data volume definitions for the task."""

class TaskSet_CapacityProviderStrategyItem(TypedDict):
    base: NotRequired[Int]
    capacity_provider: NotRequired[str]
    weight: NotRequired[Int]

class TaskSet_LoadBalancer(TypedDict):
    container_name: NotRequired[str]
    container_port: NotRequired[Int]
    target_group_arn: NotRequired[str]

class TaskSet_NetworkConfiguration(TypedDict):
    aws_vpc_configuration: NotRequired[TaskSet_AwsVpcConfiguration]

class TaskSet_AwsVpcConfiguration(TypedDict):
    assign_public_ip: NotRequired[Literal["DISABLED", "ENABLED"]]
    security_groups: NotRequired[Texts]
    subnets: Texts

@final
class TaskSet_NetworkConfiguration_Read:
    aws_vpc_configuration: Final[TaskSet_AwsVpcConfiguration_Read]

@final
class TaskSet_AwsVpcConfiguration_Read:
    assign_public_ip: Final[str]
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

class TaskSet_Scale(TypedDict):
    unit: NotRequired[Literal["PERCENT"]]
    value: NotRequired[Number]

@final
class TaskSet_Scale_Read:
    unit: Final[str]
    value: Final[Ref[float]]

class TaskSet_ServiceRegistry(TypedDict):
    container_name: NotRequired[str]
    container_port: NotRequired[Int]
    port: NotRequired[Int]
    registry_arn: NotRequired[str]

class TaskSet_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class TaskSet(_Resource):
    """Create a task set in the specified cluster and service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster: str,
        service: str,
        task_definition: str,
        capacity_provider_strategy: Sequence[TaskSet_CapacityProviderStrategyItem] = ...,
        external_id: str = ...,
        launch_type: Literal["EC2", "FARGATE"] = ...,
        load_balancers: Sequence[TaskSet_LoadBalancer] = ...,
        network_configuration: TaskSet_NetworkConfiguration = ...,
        platform_version: str = ...,
        scale: TaskSet_Scale = ...,
        service_registries: Sequence[TaskSet_ServiceRegistry] = ...,
        tags: Sequence[TaskSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capacity_provider_strategy: Final[list[Any]]
    cluster: Final[str]
    """The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set in."""
    external_id: Final[str]
    """An optional non-unique tag that identifies this task set in external systems."""
    id: Final[str]
    """The ID of the task set."""
    launch_type: Final[str]
    """The launch type that new tasks in the task set will use."""
    load_balancers: Final[list[Any]]
    network_configuration: Final[TaskSet_NetworkConfiguration_Read]
    """An object representing the network configuration for a task or service."""
    platform_version: Final[str]
    """The platform version that the tasks in the task set should use."""
    scale: Final[TaskSet_Scale_Read]
    """A floating-point percentage of the desired number of tasks to place and keep running in the task set."""
    service: Final[str]
    """The short name or full Amazon Resource Name (ARN) of the service to create the task set in."""
    service_registries: Final[list[Any]]
    """The details of the service discovery registries to assign to this task set."""
    tags: Final[list[Any]]
    task_definition: Final[str]
    """The short name or full Amazon Resource Name (ARN) of the task definition for the tasks in the task set to use."""
