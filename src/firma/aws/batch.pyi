"""Resource types of AWS Batch. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ComputeEnvironment_ComputeResources(TypedDict):
    allocation_strategy: NotRequired[str]
    bid_percentage: NotRequired[Int]
    capacity_tags: NotRequired[Mapping[str, str]]
    desiredv_cpus: NotRequired[Int]
    ec2_configuration: NotRequired[Sequence[ComputeEnvironment_Ec2ConfigurationObject]]
    ec2_key_pair: NotRequired[str]
    image_id: NotRequired[str]
    instance_role: NotRequired[str]
    instance_types: NotRequired[Texts]
    launch_template: NotRequired[ComputeEnvironment_LaunchTemplateSpecification]
    managed_instances_provider: NotRequired[ComputeEnvironment_ManagedInstancesProvider]
    maxv_cpus: Int
    minv_cpus: NotRequired[Int]
    placement_group: NotRequired[str]
    scaling_policy: NotRequired[ComputeEnvironment_ComputeScalingPolicy]
    security_group_ids: NotRequired[Texts]
    spot_iam_fleet_role: NotRequired[str]
    subnets: NotRequired[Texts]
    tags: NotRequired[Mapping[str, str]]
    type: str
    update_to_latest_image_version: NotRequired[Bool]

class ComputeEnvironment_Ec2ConfigurationObject(TypedDict):
    image_id_override: NotRequired[str]
    image_kubernetes_version: NotRequired[str]
    image_type: str

class ComputeEnvironment_LaunchTemplateSpecification(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    overrides: NotRequired[Sequence[ComputeEnvironment_LaunchTemplateSpecificationOverride]]
    userdata_type: NotRequired[str]
    version: NotRequired[str]

class ComputeEnvironment_LaunchTemplateSpecificationOverride(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    target_instance_types: NotRequired[Texts]
    userdata_type: NotRequired[str]
    version: NotRequired[str]

class ComputeEnvironment_ManagedInstancesProvider(TypedDict):
    infrastructure_optimization: NotRequired[ComputeEnvironment_InfrastructureOptimization]
    infrastructure_role_arn: str
    instance_launch_template: ComputeEnvironment_InstanceLaunchTemplate
    propagate_tags: NotRequired[Literal["CAPACITY_PROVIDER", "NONE"]]

class ComputeEnvironment_InfrastructureOptimization(TypedDict):
    scale_in_after: NotRequired[Int]

class ComputeEnvironment_InstanceLaunchTemplate(TypedDict):
    capacity_option_type: NotRequired[Literal["ON_DEMAND", "SPOT", "RESERVED"]]
    capacity_reservations: NotRequired[ComputeEnvironment_CapacityReservations]
    ec2_instance_profile_arn: str
    fips_enabled: NotRequired[Bool]
    instance_metadata_tags_propagation: NotRequired[Bool]
    instance_requirements: NotRequired[ComputeEnvironment_InstanceRequirements]
    local_storage_configuration: NotRequired[ComputeEnvironment_ManagedInstancesLocalStorageConfiguration]
    monitoring: NotRequired[str]
    network_configuration: ComputeEnvironment_ManagedInstancesNetworkConfiguration
    storage_configuration: NotRequired[ComputeEnvironment_ManagedInstancesStorageConfiguration]

class ComputeEnvironment_CapacityReservations(TypedDict):
    reservation_group_arn: NotRequired[str]
    reservation_preference: NotRequired[str]

class ComputeEnvironment_InstanceRequirements(TypedDict):
    allowed_instance_types: NotRequired[Texts]

class ComputeEnvironment_ManagedInstancesLocalStorageConfiguration(TypedDict):
    use_local_storage: NotRequired[Bool]

class ComputeEnvironment_ManagedInstancesNetworkConfiguration(TypedDict):
    security_groups: Texts
    subnets: Texts

class ComputeEnvironment_ManagedInstancesStorageConfiguration(TypedDict):
    storage_size_gib: NotRequired[Int]

class ComputeEnvironment_ComputeScalingPolicy(TypedDict):
    min_scale_down_delay_minutes: NotRequired[Int]

@final
class ComputeEnvironment_ComputeResources_Read:
    allocation_strategy: Final[str]
    bid_percentage: Final[Ref[int]]
    capacity_tags: Final[Any]
    desiredv_cpus: Final[Ref[int]]
    ec2_configuration: Final[list[Any]]
    ec2_key_pair: Final[str]
    image_id: Final[str]
    instance_role: Final[str]
    instance_types: Final[list[str]]
    launch_template: Final[ComputeEnvironment_LaunchTemplateSpecification_Read]
    managed_instances_provider: Final[ComputeEnvironment_ManagedInstancesProvider_Read]
    maxv_cpus: Final[Ref[int]]
    minv_cpus: Final[Ref[int]]
    placement_group: Final[str]
    scaling_policy: Final[ComputeEnvironment_ComputeScalingPolicy_Read]
    security_group_ids: Final[list[str]]
    spot_iam_fleet_role: Final[str]
    subnets: Final[list[str]]
    tags: Final[Any]
    type: Final[str]
    update_to_latest_image_version: Final[Ref[bool]]

@final
class ComputeEnvironment_LaunchTemplateSpecification_Read:
    launch_template_id: Final[str]
    launch_template_name: Final[str]
    overrides: Final[list[Any]]
    userdata_type: Final[str]
    version: Final[str]

@final
class ComputeEnvironment_ManagedInstancesProvider_Read:
    infrastructure_optimization: Final[ComputeEnvironment_InfrastructureOptimization_Read]
    infrastructure_role_arn: Final[str]
    instance_launch_template: Final[ComputeEnvironment_InstanceLaunchTemplate_Read]
    propagate_tags: Final[str]

@final
class ComputeEnvironment_InfrastructureOptimization_Read:
    scale_in_after: Final[Ref[int]]

@final
class ComputeEnvironment_InstanceLaunchTemplate_Read:
    capacity_option_type: Final[str]
    capacity_reservations: Final[ComputeEnvironment_CapacityReservations_Read]
    ec2_instance_profile_arn: Final[str]
    fips_enabled: Final[Ref[bool]]
    instance_metadata_tags_propagation: Final[Ref[bool]]
    instance_requirements: Final[ComputeEnvironment_InstanceRequirements_Read]
    local_storage_configuration: Final[ComputeEnvironment_ManagedInstancesLocalStorageConfiguration_Read]
    monitoring: Final[str]
    network_configuration: Final[ComputeEnvironment_ManagedInstancesNetworkConfiguration_Read]
    storage_configuration: Final[ComputeEnvironment_ManagedInstancesStorageConfiguration_Read]

@final
class ComputeEnvironment_CapacityReservations_Read:
    reservation_group_arn: Final[str]
    reservation_preference: Final[str]

@final
class ComputeEnvironment_InstanceRequirements_Read:
    allowed_instance_types: Final[list[str]]

@final
class ComputeEnvironment_ManagedInstancesLocalStorageConfiguration_Read:
    use_local_storage: Final[Ref[bool]]

@final
class ComputeEnvironment_ManagedInstancesNetworkConfiguration_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

@final
class ComputeEnvironment_ManagedInstancesStorageConfiguration_Read:
    storage_size_gib: Final[Ref[int]]

@final
class ComputeEnvironment_ComputeScalingPolicy_Read:
    min_scale_down_delay_minutes: Final[Ref[int]]

class ComputeEnvironment_EcsSettings(TypedDict):
    container_insights: NotRequired[str]

@final
class ComputeEnvironment_EcsSettings_Read:
    container_insights: Final[str]

class ComputeEnvironment_EksConfiguration(TypedDict):
    access_entry: NotRequired[ComputeEnvironment_EksAccessEntry]
    eks_cluster_arn: str
    kubernetes_namespace: str

class ComputeEnvironment_EksAccessEntry(TypedDict):
    desired_state: NotRequired[str]

@final
class ComputeEnvironment_EksConfiguration_Read:
    access_entry: Final[ComputeEnvironment_EksAccessEntry_Read]
    eks_cluster_arn: Final[str]
    kubernetes_namespace: Final[str]

@final
class ComputeEnvironment_EksAccessEntry_Read:
    desired_state: Final[str]
    status: Final[str]

class ComputeEnvironment_UpdatePolicy(TypedDict):
    job_execution_timeout_minutes: NotRequired[Int]
    terminate_jobs_on_update: NotRequired[Bool]

@final
class ComputeEnvironment_UpdatePolicy_Read:
    job_execution_timeout_minutes: Final[Ref[int]]
    terminate_jobs_on_update: Final[Ref[bool]]

@final
class ComputeEnvironment(_Resource):
    """Resource Type definition for AWS::Batch::ComputeEnvironment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: str,
        compute_environment_name: str = ...,
        compute_resources: ComputeEnvironment_ComputeResources = ...,
        context: str = ...,
        ecs_settings: ComputeEnvironment_EcsSettings = ...,
        eks_configuration: ComputeEnvironment_EksConfiguration = ...,
        replace_compute_environment: Bool = ...,
        service_role: str = ...,
        state: str = ...,
        tags: Mapping[str, str] = ...,
        unmanagedv_cpus: Int = ...,
        update_policy: ComputeEnvironment_UpdatePolicy = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    compute_environment_arn: Final[str]
    compute_environment_name: Final[str]
    compute_resources: Final[ComputeEnvironment_ComputeResources_Read]
    context: Final[str]
    ecs_settings: Final[ComputeEnvironment_EcsSettings_Read]
    eks_configuration: Final[ComputeEnvironment_EksConfiguration_Read]
    replace_compute_environment: Final[Ref[bool]]
    service_role: Final[str]
    state: Final[str]
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    type: Final[str]
    unmanagedv_cpus: Final[Ref[int]]
    update_policy: Final[ComputeEnvironment_UpdatePolicy_Read]

@final
class ConsumableResource(_Resource):
    """Resource Type definition for AWS::Batch::ConsumableResource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_type: Literal["REPLENISHABLE", "NON_REPLENISHABLE"],
        total_quantity: Int,
        consumable_resource_name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    available_quantity: Final[Ref[int]]
    """Available Quantity of ConsumableResource."""
    consumable_resource_arn: Final[str]
    """ARN of the Consumable Resource."""
    consumable_resource_name: Final[str]
    """Name of ConsumableResource."""
    created_at: Final[Ref[int]]
    in_use_quantity: Final[Ref[int]]
    """In-use Quantity of ConsumableResource."""
    resource_type: Final[str]
    """Type of Consumable Resource."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    total_quantity: Final[Ref[int]]
    """Total Quantity of ConsumableResource."""

class JobDefinition_ConsumableResourceProperties(TypedDict):
    consumable_resource_list: Sequence[JobDefinition_ConsumableResourceRequirement]

class JobDefinition_ConsumableResourceRequirement(TypedDict):
    consumable_resource: str
    quantity: Int

@final
class JobDefinition_ConsumableResourceProperties_Read:
    consumable_resource_list: Final[list[Any]]

class JobDefinition_ContainerProperties(TypedDict):
    command: NotRequired[Texts]
    enable_execute_command: NotRequired[Bool]
    environment: NotRequired[Sequence[JobDefinition_Environment]]
    ephemeral_storage: NotRequired[JobDefinition_EphemeralStorage]
    execution_role_arn: NotRequired[str]
    fargate_platform_configuration: NotRequired[JobDefinition_ContainerPropertiesFargatePlatformConfiguration]
    image: str
    job_role_arn: NotRequired[str]
    linux_parameters: NotRequired[JobDefinition_LinuxParameters]
    log_configuration: NotRequired[JobDefinition_LogConfiguration]
    memory: NotRequired[Int]
    mount_points: NotRequired[Sequence[JobDefinition_MountPoint]]
    network_configuration: NotRequired[JobDefinition_NetworkConfiguration]
    privileged: NotRequired[Bool]
    readonly_root_filesystem: NotRequired[Bool]
    repository_credentials: NotRequired[JobDefinition_RepositoryCredentials]
    resource_requirements: NotRequired[Sequence[JobDefinition_ResourceRequirement]]
    runtime_platform: NotRequired[JobDefinition_RuntimePlatform]
    secrets: NotRequired[Sequence[JobDefinition_Secret2]]
    ulimits: NotRequired[Sequence[JobDefinition_Ulimit]]
    user: NotRequired[str]
    vcpus: NotRequired[Int]
    volumes: NotRequired[Sequence[JobDefinition_Volume]]

class JobDefinition_Environment(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class JobDefinition_EphemeralStorage(TypedDict):
    size_in_gib: Int

class JobDefinition_ContainerPropertiesFargatePlatformConfiguration(TypedDict):
    platform_version: NotRequired[str]

class JobDefinition_LinuxParameters(TypedDict):
    devices: NotRequired[Sequence[JobDefinition_Device]]
    init_process_enabled: NotRequired[Bool]
    max_swap: NotRequired[Int]
    shared_memory_size: NotRequired[Int]
    swappiness: NotRequired[Int]
    tmpfs: NotRequired[Sequence[JobDefinition_Tmpfs]]

class JobDefinition_Device(TypedDict):
    container_path: NotRequired[str]
    host_path: NotRequired[str]
    permissions: NotRequired[Texts]

class JobDefinition_Tmpfs(TypedDict):
    container_path: str
    mount_options: NotRequired[Texts]
    size: Int

class JobDefinition_LogConfiguration(TypedDict):
    log_driver: str
    options: NotRequired[Mapping[str, str]]
    secret_options: NotRequired[Sequence[JobDefinition_Secret]]

class JobDefinition_Secret(TypedDict):
    name: str
    value_from: str

class JobDefinition_MountPoint(TypedDict):
    container_path: NotRequired[str]
    read_only: NotRequired[Bool]
    source_volume: NotRequired[str]

class JobDefinition_NetworkConfiguration(TypedDict):
    assign_public_ip: NotRequired[str]

class JobDefinition_RepositoryCredentials(TypedDict):
    credentials_parameter: str

class JobDefinition_ResourceRequirement(TypedDict):
    type: NotRequired[str]
    value: NotRequired[str]

class JobDefinition_RuntimePlatform(TypedDict):
    cpu_architecture: NotRequired[str]
    operating_system_family: NotRequired[str]

class JobDefinition_Secret2(TypedDict):
    name: str
    value_from: str

class JobDefinition_Ulimit(TypedDict):
    hard_limit: Int
    name: str
    soft_limit: Int

class JobDefinition_Volume(TypedDict):
    efs_volume_configuration: NotRequired[JobDefinition_EFSVolumeConfiguration]
    host: NotRequired[JobDefinition_Host]
    name: NotRequired[str]
    s3_files_volume_configuration: NotRequired[JobDefinition_S3FilesVolumeConfiguration]

class JobDefinition_EFSVolumeConfiguration(TypedDict):
    authorization_config: NotRequired[JobDefinition_EFSAuthorizationConfig]
    file_system_id: str
    root_directory: NotRequired[str]
    transit_encryption: NotRequired[str]
    transit_encryption_port: NotRequired[Int]

class JobDefinition_EFSAuthorizationConfig(TypedDict):
    access_point_id: NotRequired[str]
    iam: NotRequired[str]

class JobDefinition_Host(TypedDict):
    source_path: NotRequired[str]

class JobDefinition_S3FilesVolumeConfiguration(TypedDict):
    access_point_arn: NotRequired[str]
    file_system_arn: str
    root_directory: NotRequired[str]
    transit_encryption_port: NotRequired[Int]

@final
class JobDefinition_ContainerProperties_Read:
    command: Final[list[str]]
    enable_execute_command: Final[Ref[bool]]
    environment: Final[list[Any]]
    ephemeral_storage: Final[JobDefinition_EphemeralStorage_Read]
    execution_role_arn: Final[str]
    fargate_platform_configuration: Final[JobDefinition_ContainerPropertiesFargatePlatformConfiguration_Read]
    image: Final[str]
    job_role_arn: Final[str]
    linux_parameters: Final[JobDefinition_LinuxParameters_Read]
    log_configuration: Final[JobDefinition_LogConfiguration_Read]
    memory: Final[Ref[int]]
    mount_points: Final[list[Any]]
    network_configuration: Final[JobDefinition_NetworkConfiguration_Read]
    privileged: Final[Ref[bool]]
    readonly_root_filesystem: Final[Ref[bool]]
    repository_credentials: Final[JobDefinition_RepositoryCredentials_Read]
    resource_requirements: Final[list[Any]]
    runtime_platform: Final[JobDefinition_RuntimePlatform_Read]
    secrets: Final[list[Any]]
    ulimits: Final[list[Any]]
    user: Final[str]
    vcpus: Final[Ref[int]]
    volumes: Final[list[Any]]

@final
class JobDefinition_EphemeralStorage_Read:
    size_in_gib: Final[Ref[int]]

@final
class JobDefinition_ContainerPropertiesFargatePlatformConfiguration_Read:
    platform_version: Final[str]

@final
class JobDefinition_LinuxParameters_Read:
    devices: Final[list[Any]]
    init_process_enabled: Final[Ref[bool]]
    max_swap: Final[Ref[int]]
    shared_memory_size: Final[Ref[int]]
    swappiness: Final[Ref[int]]
    tmpfs: Final[list[Any]]

@final
class JobDefinition_LogConfiguration_Read:
    log_driver: Final[str]
    options: Final[Any]
    secret_options: Final[list[Any]]

@final
class JobDefinition_NetworkConfiguration_Read:
    assign_public_ip: Final[str]

@final
class JobDefinition_RepositoryCredentials_Read:
    credentials_parameter: Final[str]

@final
class JobDefinition_RuntimePlatform_Read:
    cpu_architecture: Final[str]
    operating_system_family: Final[str]

class JobDefinition_EcsProperties(TypedDict):
    task_properties: Sequence[JobDefinition_EcsTaskProperties]

class JobDefinition_EcsTaskProperties(TypedDict):
    containers: NotRequired[Sequence[JobDefinition_TaskContainerProperties]]
    enable_execute_command: NotRequired[Bool]
    ephemeral_storage: NotRequired[JobDefinition_EphemeralStorage2]
    execution_role_arn: NotRequired[str]
    ipc_mode: NotRequired[str]
    network_configuration: NotRequired[JobDefinition_NetworkConfiguration2]
    network_mode: NotRequired[str]
    pid_mode: NotRequired[str]
    platform_version: NotRequired[str]
    runtime_platform: NotRequired[JobDefinition_RuntimePlatform2]
    task_role_arn: NotRequired[str]
    volumes: NotRequired[Sequence[JobDefinition_Volume2]]

class JobDefinition_TaskContainerProperties(TypedDict):
    command: NotRequired[Texts]
    depends_on: NotRequired[Sequence[JobDefinition_TaskContainerDependency]]
    environment: NotRequired[Sequence[JobDefinition_Environment2]]
    essential: NotRequired[Bool]
    firelens_configuration: NotRequired[JobDefinition_TaskContainerPropertiesFirelensConfiguration]
    image: str
    linux_parameters: NotRequired[JobDefinition_LinuxParameters2]
    log_configuration: NotRequired[JobDefinition_LogConfiguration2]
    mount_points: NotRequired[Sequence[JobDefinition_MountPoint2]]
    name: NotRequired[str]
    privileged: NotRequired[Bool]
    readonly_root_filesystem: NotRequired[Bool]
    repository_credentials: NotRequired[JobDefinition_RepositoryCredentials2]
    resource_requirements: NotRequired[Sequence[JobDefinition_ResourceRequirement2]]
    secrets: NotRequired[Sequence[JobDefinition_Secret3]]
    start_timeout: NotRequired[Int]
    stop_timeout: NotRequired[Int]
    ulimits: NotRequired[Sequence[JobDefinition_Ulimit2]]
    user: NotRequired[str]

class JobDefinition_TaskContainerDependency(TypedDict):
    condition: str
    container_name: str

class JobDefinition_Environment2(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class JobDefinition_TaskContainerPropertiesFirelensConfiguration(TypedDict):
    options: NotRequired[Mapping[str, str]]
    type: str

class JobDefinition_LinuxParameters2(TypedDict):
    devices: NotRequired[Sequence[JobDefinition_Device]]
    init_process_enabled: NotRequired[Bool]
    max_swap: NotRequired[Int]
    shared_memory_size: NotRequired[Int]
    swappiness: NotRequired[Int]
    tmpfs: NotRequired[Sequence[JobDefinition_Tmpfs]]

class JobDefinition_LogConfiguration2(TypedDict):
    log_driver: str
    options: NotRequired[Mapping[str, str]]
    secret_options: NotRequired[Sequence[JobDefinition_Secret]]

class JobDefinition_MountPoint2(TypedDict):
    container_path: NotRequired[str]
    read_only: NotRequired[Bool]
    source_volume: NotRequired[str]

class JobDefinition_RepositoryCredentials2(TypedDict):
    credentials_parameter: str

class JobDefinition_ResourceRequirement2(TypedDict):
    type: NotRequired[str]
    value: NotRequired[str]

class JobDefinition_Secret3(TypedDict):
    name: str
    value_from: str

class JobDefinition_Ulimit2(TypedDict):
    hard_limit: Int
    name: str
    soft_limit: Int

class JobDefinition_EphemeralStorage2(TypedDict):
    size_in_gib: Int

class JobDefinition_NetworkConfiguration2(TypedDict):
    assign_public_ip: NotRequired[str]

class JobDefinition_RuntimePlatform2(TypedDict):
    cpu_architecture: NotRequired[str]
    operating_system_family: NotRequired[str]

class JobDefinition_Volume2(TypedDict):
    efs_volume_configuration: NotRequired[JobDefinition_EFSVolumeConfiguration]
    host: NotRequired[JobDefinition_Host]
    name: NotRequired[str]
    s3_files_volume_configuration: NotRequired[JobDefinition_S3FilesVolumeConfiguration]

@final
class JobDefinition_EcsProperties_Read:
    task_properties: Final[list[Any]]

class JobDefinition_EksProperties(TypedDict):
    pod_properties: NotRequired[JobDefinition_EksPodProperties]

class JobDefinition_EksPodProperties(TypedDict):
    containers: NotRequired[Sequence[JobDefinition_EksContainer]]
    dns_policy: NotRequired[str]
    host_network: NotRequired[Bool]
    image_pull_secrets: NotRequired[Sequence[JobDefinition_ImagePullSecret]]
    init_containers: NotRequired[Sequence[JobDefinition_EksContainer2]]
    metadata: NotRequired[JobDefinition_EksMetadata]
    service_account_name: NotRequired[str]
    share_process_namespace: NotRequired[Bool]
    volumes: NotRequired[Sequence[JobDefinition_EksVolume]]

class JobDefinition_EksContainer(TypedDict):
    args: NotRequired[Texts]
    command: NotRequired[Texts]
    env: NotRequired[Sequence[JobDefinition_EksContainerEnvironmentVariable]]
    image: str
    image_pull_policy: NotRequired[str]
    name: NotRequired[str]
    resources: NotRequired[JobDefinition_EksContainerResourceRequirements]
    security_context: NotRequired[JobDefinition_EksContainerSecurityContext]
    volume_mounts: NotRequired[Sequence[JobDefinition_EksContainerVolumeMount]]

class JobDefinition_EksContainerEnvironmentVariable(TypedDict):
    name: str
    value: NotRequired[str]

class JobDefinition_EksContainerResourceRequirements(TypedDict):
    limits: NotRequired[Mapping[str, str]]
    requests: NotRequired[Mapping[str, str]]

class JobDefinition_EksContainerSecurityContext(TypedDict):
    allow_privilege_escalation: NotRequired[Bool]
    privileged: NotRequired[Bool]
    read_only_root_filesystem: NotRequired[Bool]
    run_as_group: NotRequired[Int]
    run_as_non_root: NotRequired[Bool]
    run_as_user: NotRequired[Int]

class JobDefinition_EksContainerVolumeMount(TypedDict):
    mount_path: NotRequired[str]
    name: NotRequired[str]
    read_only: NotRequired[Bool]
    sub_path: NotRequired[str]

class JobDefinition_ImagePullSecret(TypedDict):
    name: NotRequired[str]

class JobDefinition_EksContainer2(TypedDict):
    args: NotRequired[Texts]
    command: NotRequired[Texts]
    env: NotRequired[Sequence[JobDefinition_EksContainerEnvironmentVariable]]
    image: str
    image_pull_policy: NotRequired[str]
    name: NotRequired[str]
    resources: NotRequired[JobDefinition_EksContainerResourceRequirements]
    security_context: NotRequired[JobDefinition_EksContainerSecurityContext]
    volume_mounts: NotRequired[Sequence[JobDefinition_EksContainerVolumeMount]]

class JobDefinition_EksMetadata(TypedDict):
    annotations: NotRequired[Mapping[str, str]]
    labels: NotRequired[Mapping[str, str]]
    namespace: NotRequired[str]

class JobDefinition_EksVolume(TypedDict):
    empty_dir: NotRequired[JobDefinition_EksEmptyDir]
    host_path: NotRequired[JobDefinition_EksHostPath]
    name: str
    persistent_volume_claim: NotRequired[JobDefinition_EksPersistentVolumeClaim]
    secret: NotRequired[JobDefinition_EksSecret]

class JobDefinition_EksEmptyDir(TypedDict):
    medium: NotRequired[str]
    size_limit: NotRequired[str]

class JobDefinition_EksHostPath(TypedDict):
    path: NotRequired[str]

class JobDefinition_EksPersistentVolumeClaim(TypedDict):
    claim_name: str
    read_only: NotRequired[Bool]

class JobDefinition_EksSecret(TypedDict):
    optional: NotRequired[Bool]
    secret_name: str

@final
class JobDefinition_EksProperties_Read:
    pod_properties: Final[JobDefinition_EksPodProperties_Read]

@final
class JobDefinition_EksPodProperties_Read:
    containers: Final[list[Any]]
    dns_policy: Final[str]
    host_network: Final[Ref[bool]]
    image_pull_secrets: Final[list[Any]]
    init_containers: Final[list[Any]]
    metadata: Final[JobDefinition_EksMetadata_Read]
    service_account_name: Final[str]
    share_process_namespace: Final[Ref[bool]]
    volumes: Final[list[Any]]

@final
class JobDefinition_EksMetadata_Read:
    annotations: Final[Any]
    labels: Final[Any]
    namespace: Final[str]

class JobDefinition_NodeProperties(TypedDict):
    main_node: Int
    node_range_properties: Sequence[JobDefinition_NodeRangeProperty]
    num_nodes: Int

class JobDefinition_NodeRangeProperty(TypedDict):
    consumable_resource_properties: NotRequired[JobDefinition_ConsumableResourceProperties2]
    container: NotRequired[JobDefinition_MultiNodeContainerProperties]
    ecs_properties: NotRequired[JobDefinition_MultiNodeEcsProperties]
    eks_properties: NotRequired[JobDefinition_EksProperties2]
    instance_types: NotRequired[Texts]
    target_nodes: str

class JobDefinition_ConsumableResourceProperties2(TypedDict):
    consumable_resource_list: Sequence[JobDefinition_ConsumableResourceRequirement]

class JobDefinition_MultiNodeContainerProperties(TypedDict):
    command: NotRequired[Texts]
    enable_execute_command: NotRequired[Bool]
    environment: NotRequired[Sequence[JobDefinition_Environment3]]
    ephemeral_storage: NotRequired[JobDefinition_EphemeralStorage3]
    execution_role_arn: NotRequired[str]
    image: str
    instance_type: NotRequired[str]
    job_role_arn: NotRequired[str]
    linux_parameters: NotRequired[JobDefinition_LinuxParameters3]
    log_configuration: NotRequired[JobDefinition_LogConfiguration3]
    memory: NotRequired[Int]
    mount_points: NotRequired[Sequence[JobDefinition_MountPoint3]]
    privileged: NotRequired[Bool]
    readonly_root_filesystem: NotRequired[Bool]
    repository_credentials: NotRequired[JobDefinition_RepositoryCredentials3]
    resource_requirements: NotRequired[Sequence[JobDefinition_ResourceRequirement3]]
    runtime_platform: NotRequired[JobDefinition_RuntimePlatform3]
    secrets: NotRequired[Sequence[JobDefinition_Secret4]]
    ulimits: NotRequired[Sequence[JobDefinition_Ulimit3]]
    user: NotRequired[str]
    vcpus: NotRequired[Int]
    volumes: NotRequired[Sequence[JobDefinition_Volume3]]

class JobDefinition_Environment3(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class JobDefinition_EphemeralStorage3(TypedDict):
    size_in_gib: Int

class JobDefinition_LinuxParameters3(TypedDict):
    devices: NotRequired[Sequence[JobDefinition_Device]]
    init_process_enabled: NotRequired[Bool]
    max_swap: NotRequired[Int]
    shared_memory_size: NotRequired[Int]
    swappiness: NotRequired[Int]
    tmpfs: NotRequired[Sequence[JobDefinition_Tmpfs]]

class JobDefinition_LogConfiguration3(TypedDict):
    log_driver: str
    options: NotRequired[Mapping[str, str]]
    secret_options: NotRequired[Sequence[JobDefinition_Secret]]

class JobDefinition_MountPoint3(TypedDict):
    container_path: NotRequired[str]
    read_only: NotRequired[Bool]
    source_volume: NotRequired[str]

class JobDefinition_RepositoryCredentials3(TypedDict):
    credentials_parameter: str

class JobDefinition_ResourceRequirement3(TypedDict):
    type: NotRequired[str]
    value: NotRequired[str]

class JobDefinition_RuntimePlatform3(TypedDict):
    cpu_architecture: NotRequired[str]
    operating_system_family: NotRequired[str]

class JobDefinition_Secret4(TypedDict):
    name: str
    value_from: str

class JobDefinition_Ulimit3(TypedDict):
    hard_limit: Int
    name: str
    soft_limit: Int

class JobDefinition_Volume3(TypedDict):
    efs_volume_configuration: NotRequired[JobDefinition_EFSVolumeConfiguration]
    host: NotRequired[JobDefinition_Host]
    name: NotRequired[str]
    s3_files_volume_configuration: NotRequired[JobDefinition_S3FilesVolumeConfiguration]

class JobDefinition_MultiNodeEcsProperties(TypedDict):
    task_properties: Sequence[JobDefinition_MultiNodeEcsTaskProperties]

class JobDefinition_MultiNodeEcsTaskProperties(TypedDict):
    containers: NotRequired[Sequence[JobDefinition_TaskContainerProperties2]]
    enable_execute_command: NotRequired[Bool]
    execution_role_arn: NotRequired[str]
    ipc_mode: NotRequired[str]
    pid_mode: NotRequired[str]
    task_role_arn: NotRequired[str]
    volumes: NotRequired[Sequence[JobDefinition_Volume4]]

class JobDefinition_TaskContainerProperties2(TypedDict):
    command: NotRequired[Texts]
    depends_on: NotRequired[Sequence[JobDefinition_TaskContainerDependency]]
    environment: NotRequired[Sequence[JobDefinition_Environment2]]
    essential: NotRequired[Bool]
    firelens_configuration: NotRequired[JobDefinition_TaskContainerPropertiesFirelensConfiguration]
    image: str
    linux_parameters: NotRequired[JobDefinition_LinuxParameters2]
    log_configuration: NotRequired[JobDefinition_LogConfiguration2]
    mount_points: NotRequired[Sequence[JobDefinition_MountPoint2]]
    name: NotRequired[str]
    privileged: NotRequired[Bool]
    readonly_root_filesystem: NotRequired[Bool]
    repository_credentials: NotRequired[JobDefinition_RepositoryCredentials2]
    resource_requirements: NotRequired[Sequence[JobDefinition_ResourceRequirement2]]
    secrets: NotRequired[Sequence[JobDefinition_Secret3]]
    start_timeout: NotRequired[Int]
    stop_timeout: NotRequired[Int]
    ulimits: NotRequired[Sequence[JobDefinition_Ulimit2]]
    user: NotRequired[str]

class JobDefinition_Volume4(TypedDict):
    efs_volume_configuration: NotRequired[JobDefinition_EFSVolumeConfiguration]
    host: NotRequired[JobDefinition_Host]
    name: NotRequired[str]
    s3_files_volume_configuration: NotRequired[JobDefinition_S3FilesVolumeConfiguration]

class JobDefinition_EksProperties2(TypedDict):
    pod_properties: NotRequired[JobDefinition_EksPodProperties]

@final
class JobDefinition_NodeProperties_Read:
    main_node: Final[Ref[int]]
    node_range_properties: Final[list[Any]]
    num_nodes: Final[Ref[int]]

class JobDefinition_ResourceRetentionPolicy(TypedDict):
    skip_deregister_on_update: NotRequired[Bool]

@final
class JobDefinition_ResourceRetentionPolicy_Read:
    skip_deregister_on_update: Final[Ref[bool]]

class JobDefinition_RetryStrategy(TypedDict):
    attempts: NotRequired[Int]
    evaluate_on_exit: NotRequired[Sequence[JobDefinition_EvaluateOnExit]]

class JobDefinition_EvaluateOnExit(TypedDict):
    action: str
    on_exit_code: NotRequired[str]
    on_reason: NotRequired[str]
    on_status_reason: NotRequired[str]

@final
class JobDefinition_RetryStrategy_Read:
    attempts: Final[Ref[int]]
    evaluate_on_exit: Final[list[Any]]

class JobDefinition_JobTimeout(TypedDict):
    attempt_duration_seconds: NotRequired[Int]

@final
class JobDefinition_JobTimeout_Read:
    attempt_duration_seconds: Final[Ref[int]]

@final
class JobDefinition(_Resource):
    """Resource Type definition for AWS::Batch::JobDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: str,
        consumable_resource_properties: JobDefinition_ConsumableResourceProperties = ...,
        container_properties: JobDefinition_ContainerProperties = ...,
        ecs_properties: JobDefinition_EcsProperties = ...,
        eks_properties: JobDefinition_EksProperties = ...,
        job_definition_name: str = ...,
        node_properties: JobDefinition_NodeProperties = ...,
        parameters: Mapping[str, str] = ...,
        platform_capabilities: Texts = ...,
        propagate_tags: Bool = ...,
        resource_retention_policy: JobDefinition_ResourceRetentionPolicy = ...,
        retry_strategy: JobDefinition_RetryStrategy = ...,
        scheduling_priority: Int = ...,
        tags: Mapping[str, str] = ...,
        timeout: JobDefinition_JobTimeout = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    consumable_resource_properties: Final[JobDefinition_ConsumableResourceProperties_Read]
    container_properties: Final[JobDefinition_ContainerProperties_Read]
    ecs_properties: Final[JobDefinition_EcsProperties_Read]
    eks_properties: Final[JobDefinition_EksProperties_Read]
    job_definition_arn: Final[str]
    job_definition_name: Final[str]
    node_properties: Final[JobDefinition_NodeProperties_Read]
    parameters: Final[Any]
    platform_capabilities: Final[list[str]]
    propagate_tags: Final[Ref[bool]]
    resource_retention_policy: Final[JobDefinition_ResourceRetentionPolicy_Read]
    retry_strategy: Final[JobDefinition_RetryStrategy_Read]
    scheduling_priority: Final[Ref[int]]
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    timeout: Final[JobDefinition_JobTimeout_Read]
    type: Final[str]

class JobQueue_ComputeEnvironmentOrder(TypedDict):
    compute_environment: str
    order: Int

class JobQueue_JobStateTimeLimitAction(TypedDict):
    action: str
    max_time_seconds: Int
    reason: str
    state: Literal["RUNNABLE"]

class JobQueue_ServiceEnvironmentOrder(TypedDict):
    order: Int
    service_environment: str

@final
class JobQueue(_Resource):
    """Resource Type definition for AWS::Batch::JobQueue"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        priority: Int,
        compute_environment_order: Sequence[JobQueue_ComputeEnvironmentOrder] = ...,
        job_queue_name: str = ...,
        job_queue_type: str = ...,
        job_state_time_limit_actions: Sequence[JobQueue_JobStateTimeLimitAction] = ...,
        scheduling_policy_arn: str = ...,
        service_environment_order: Sequence[JobQueue_ServiceEnvironmentOrder] = ...,
        state: Literal["DISABLED", "ENABLED"] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    compute_environment_order: Final[list[Any]]
    job_queue_arn: Final[str]
    job_queue_name: Final[str]
    job_queue_type: Final[str]
    job_state_time_limit_actions: Final[list[Any]]
    priority: Final[Ref[int]]
    scheduling_policy_arn: Final[str]
    service_environment_order: Final[list[Any]]
    state: Final[str]
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

class QuotaShare_QuotaShareCapacityLimit(TypedDict):
    capacity_unit: str
    max_capacity: Int

class QuotaShare_QuotaSharePreemptionConfiguration(TypedDict):
    in_share_preemption: str

@final
class QuotaShare_QuotaSharePreemptionConfiguration_Read:
    in_share_preemption: Final[str]

class QuotaShare_QuotaShareResourceSharingConfiguration(TypedDict):
    borrow_limit: NotRequired[Int]
    strategy: str

@final
class QuotaShare_QuotaShareResourceSharingConfiguration_Read:
    borrow_limit: Final[Ref[int]]
    strategy: Final[str]

@final
class QuotaShare(_Resource):
    """Creates an AWS Batch quota share."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capacity_limits: Sequence[QuotaShare_QuotaShareCapacityLimit],
        job_queue: str,
        preemption_configuration: QuotaShare_QuotaSharePreemptionConfiguration,
        quota_share_name: str,
        resource_sharing_configuration: QuotaShare_QuotaShareResourceSharingConfiguration,
        state: Literal["ENABLED", "DISABLED"] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capacity_limits: Final[list[Any]]
    """A list that specifies the quantity and type of compute capacity allocated to the quota share."""
    job_queue: Final[str]
    """The AWS Batch job queue associated with the quota share."""
    preemption_configuration: Final[QuotaShare_QuotaSharePreemptionConfiguration_Read]
    """Specifies the preemption behavior for jobs in a quota share."""
    quota_share_arn: Final[str]
    """The Amazon Resource Name (ARN) of the quota share."""
    quota_share_name: Final[str]
    """The name of the quota share."""
    resource_sharing_configuration: Final[QuotaShare_QuotaShareResourceSharingConfiguration_Read]
    """Specifies whether a quota share reserves, lends, or both lends and borrows idle compute capacity."""
    state: Final[str]
    """The state of the quota share."""
    tags: Final[Any]
    """The tags that you apply to the quota share to help you categorize and organize your resources."""

class SchedulingPolicy_FairsharePolicy(TypedDict):
    compute_reservation: NotRequired[Number]
    share_decay_seconds: NotRequired[Number]
    share_distribution: NotRequired[Sequence[SchedulingPolicy_ShareAttributes]]

class SchedulingPolicy_ShareAttributes(TypedDict):
    share_identifier: NotRequired[str]
    weight_factor: NotRequired[Number]

@final
class SchedulingPolicy_FairsharePolicy_Read:
    compute_reservation: Final[Ref[float]]
    share_decay_seconds: Final[Ref[float]]
    share_distribution: Final[list[Any]]

class SchedulingPolicy_QuotaSharePolicy(TypedDict):
    idle_resource_assignment_strategy: NotRequired[str]

@final
class SchedulingPolicy_QuotaSharePolicy_Read:
    idle_resource_assignment_strategy: Final[str]

@final
class SchedulingPolicy(_Resource):
    """Resource Type definition for AWS::Batch::SchedulingPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        fairshare_policy: SchedulingPolicy_FairsharePolicy = ...,
        name: str = ...,
        quota_share_policy: SchedulingPolicy_QuotaSharePolicy = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of the Scheduling Policy."""
    fairshare_policy: Final[SchedulingPolicy_FairsharePolicy_Read]
    """Fair Share Policy for the Job Queue."""
    name: Final[str]
    """Name of Scheduling Policy."""
    quota_share_policy: Final[SchedulingPolicy_QuotaSharePolicy_Read]
    """Quota Share Policy for the Job Queue."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

class ServiceEnvironment_CapacityLimit(TypedDict):
    capacity_unit: NotRequired[str]
    max_capacity: NotRequired[Int]

@final
class ServiceEnvironment(_Resource):
    """Resource Type definition for AWS::Batch::ServiceEnvironment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capacity_limits: Sequence[ServiceEnvironment_CapacityLimit],
        service_environment_type: str,
        service_environment_name: str = ...,
        state: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capacity_limits: Final[list[Any]]
    service_environment_arn: Final[str]
    service_environment_name: Final[str]
    service_environment_type: Final[str]
    state: Final[str]
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
