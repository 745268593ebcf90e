"""Resource types of AWS GammaDilithium. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class JobDefinition_ContainerProperties(TypedDict):
    command: NotRequired[Texts]
    environment: NotRequired[Sequence[JobDefinition_Environment]]
    ephemeral_storage: NotRequired[JobDefinition_EphemeralStorage]
    execution_role_arn: NotRequired[str]
    fargate_platform_configuration: NotRequired[JobDefinition_FargatePlatformConfiguration]
    image: str
    instance_type: NotRequired[str]
    job_role_arn: NotRequired[str]
    linux_parameters: NotRequired[JobDefinition_LinuxParameters]
    log_configuration: NotRequired[JobDefinition_LogConfiguration]
    memory: NotRequired[Int]
    mount_points: NotRequired[Sequence[JobDefinition_MountPoints]]
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
    volumes: NotRequired[Sequence[JobDefinition_Volumes]]

class JobDefinition_Environment(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class JobDefinition_EphemeralStorage(TypedDict):
    size_in_gib: Int

class JobDefinition_FargatePlatformConfiguration(TypedDict):
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
    options: NotRequired[Mapping[str, Any] | str]
    secret_options: NotRequired[Sequence[JobDefinition_Secret]]

class JobDefinition_Secret(TypedDict):
    name: str
    value_from: str

class JobDefinition_MountPoints(TypedDict):
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

class JobDefinition_Volumes(TypedDict):
    efs_volume_configuration: NotRequired[JobDefinition_EfsVolumeConfiguration]
    host: NotRequired[JobDefinition_VolumesHost]
    name: NotRequired[str]

class JobDefinition_EfsVolumeConfiguration(TypedDict):
    authorization_config: NotRequired[JobDefinition_AuthorizationConfig]
    file_system_id: str
    root_directory: NotRequired[str]
    transit_encryption: NotRequired[str]
    transit_encryption_port: NotRequired[Int]

class JobDefinition_AuthorizationConfig(TypedDict):
    access_point_id: NotRequired[str]
    iam: NotRequired[str]

class JobDefinition_VolumesHost(TypedDict):
    source_path: NotRequired[str]

@final
class JobDefinition_ContainerProperties_Read:
    command: Final[list[str]]
    environment: Final[list[Any]]
    ephemeral_storage: Final[JobDefinition_EphemeralStorage_Read]
    execution_role_arn: Final[str]
    fargate_platform_configuration: Final[JobDefinition_FargatePlatformConfiguration_Read]
    image: Final[str]
    instance_type: Final[str]
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
class JobDefinition_FargatePlatformConfiguration_Read:
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
    ephemeral_storage: NotRequired[JobDefinition_EphemeralStorage2]
    execution_role_arn: NotRequired[str]
    ipc_mode: NotRequired[str]
    network_configuration: NotRequired[JobDefinition_NetworkConfiguration2]
    pid_mode: NotRequired[str]
    platform_version: NotRequired[str]
    runtime_platform: NotRequired[JobDefinition_RuntimePlatform2]
    task_role_arn: NotRequired[str]
    volumes: NotRequired[Sequence[JobDefinition_Volumes2]]

class JobDefinition_TaskContainerProperties(TypedDict):
    command: NotRequired[Texts]
    depends_on: NotRequired[Sequence[JobDefinition_TaskContainerDependency]]
    environment: NotRequired[Sequence[JobDefinition_Environment2]]
    essential: NotRequired[Bool]
    image: str
    linux_parameters: NotRequired[JobDefinition_LinuxParameters2]
    log_configuration: NotRequired[JobDefinition_LogConfiguration2]
    mount_points: NotRequired[Sequence[JobDefinition_MountPoints2]]
    name: NotRequired[str]
    privileged: NotRequired[Bool]
    readonly_root_filesystem: NotRequired[Bool]
    repository_credentials: NotRequired[JobDefinition_RepositoryCredentials2]
    resource_requirements: NotRequired[Sequence[JobDefinition_ResourceRequirement2]]
    secrets: NotRequired[Sequence[JobDefinition_Secret3]]
    ulimits: NotRequired[Sequence[JobDefinition_Ulimit2]]
    user: NotRequired[str]

class JobDefinition_TaskContainerDependency(TypedDict):
    condition: str
    container_name: str

class JobDefinition_Environment2(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class JobDefinition_LinuxParameters2(TypedDict):
    devices: NotRequired[Sequence[JobDefinition_Device]]
    init_process_enabled: NotRequired[Bool]
    max_swap: NotRequired[Int]
    shared_memory_size: NotRequired[Int]
    swappiness: NotRequired[Int]
    tmpfs: NotRequired[Sequence[JobDefinition_Tmpfs]]

class JobDefinition_LogConfiguration2(TypedDict):
    log_driver: str
    options: NotRequired[Mapping[str, Any] | str]
    secret_options: NotRequired[Sequence[JobDefinition_Secret]]

class JobDefinition_MountPoints2(TypedDict):
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

class JobDefinition_Volumes2(TypedDict):
    efs_volume_configuration: NotRequired[JobDefinition_EfsVolumeConfiguration]
    host: NotRequired[JobDefinition_VolumesHost]
    name: NotRequired[str]

@final
class JobDefinition_EcsProperties_Read:
    task_properties: Final[list[Any]]

class JobDefinition_EksProperties(TypedDict):
    pod_properties: NotRequired[JobDefinition_PodProperties]

class JobDefinition_PodProperties(TypedDict):
    containers: NotRequired[Sequence[JobDefinition_EksContainer]]
    dns_policy: NotRequired[str]
    host_network: NotRequired[Bool]
    image_pull_secrets: NotRequired[Sequence[JobDefinition_ImagePullSecret]]
    init_containers: NotRequired[Sequence[JobDefinition_EksContainer2]]
    metadata: NotRequired[JobDefinition_Metadata]
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
    limits: NotRequired[Mapping[str, Any] | str]
    requests: NotRequired[Mapping[str, Any] | str]

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

class JobDefinition_ImagePullSecret(TypedDict):
    name: str

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

class JobDefinition_Metadata(TypedDict):
    labels: NotRequired[Mapping[str, Any] | str]

class JobDefinition_EksVolume(TypedDict):
    empty_dir: NotRequired[JobDefinition_EksEmptyDir]
    host_path: NotRequired[JobDefinition_EksHostPath]
    name: str
    secret: NotRequired[JobDefinition_EksSecret]

class JobDefinition_EksEmptyDir(TypedDict):
    medium: NotRequired[str]
    size_limit: NotRequired[str]

class JobDefinition_EksHostPath(TypedDict):
    path: NotRequired[str]

class JobDefinition_EksSecret(TypedDict):
    optional: NotRequired[Bool]
    secret_name: str

@final
class JobDefinition_EksProperties_Read:
    pod_properties: Final[JobDefinition_PodProperties_Read]

@final
class JobDefinition_PodProperties_Read:
    containers: Final[list[Any]]
    dns_policy: Final[str]
    host_network: Final[Ref[bool]]
    image_pull_secrets: Final[list[Any]]
    init_containers: Final[list[Any]]
    metadata: Final[JobDefinition_Metadata_Read]
    service_account_name: Final[str]
    share_process_namespace: Final[Ref[bool]]
    volumes: Final[list[Any]]

@final
class JobDefinition_Metadata_Read:
    labels: Final[Any]

class JobDefinition_NodeProperties(TypedDict):
    main_node: Int
    node_range_properties: Sequence[JobDefinition_NodeRangeProperty]
    num_nodes: Int

class JobDefinition_NodeRangeProperty(TypedDict):
    container: NotRequired[JobDefinition_ContainerProperties2]
    ecs_properties: NotRequired[JobDefinition_EcsProperties2]
    eks_properties: NotRequired[JobDefinition_EksProperties2]
    instance_types: NotRequired[Texts]
    target_nodes: str

class JobDefinition_ContainerProperties2(TypedDict):
    command: NotRequired[Texts]
    environment: NotRequired[Sequence[JobDefinition_Environment]]
    ephemeral_storage: NotRequired[JobDefinition_EphemeralStorage]
    execution_role_arn: NotRequired[str]
    fargate_platform_configuration: NotRequired[JobDefinition_FargatePlatformConfiguration]
    image: str
    instance_type: NotRequired[str]
    job_role_arn: NotRequired[str]
    linux_parameters: NotRequired[JobDefinition_LinuxParameters]
    log_configuration: NotRequired[JobDefinition_LogConfiguration]
    memory: NotRequired[Int]
    mount_points: NotRequired[Sequence[JobDefinition_MountPoints]]
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
    volumes: NotRequired[Sequence[JobDefinition_Volumes]]

class JobDefinition_EcsProperties2(TypedDict):
    task_properties: Sequence[JobDefinition_EcsTaskProperties]

class JobDefinition_EksProperties2(TypedDict):
    pod_properties: NotRequired[JobDefinition_PodProperties]

@final
class JobDefinition_NodeProperties_Read:
    main_node: Final[Ref[int]]
    node_range_properties: Final[list[Any]]
    num_nodes: Final[Ref[int]]

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

class JobDefinition_TagsItem(TypedDict):
    key: str
    value: str

class JobDefinition_Timeout(TypedDict):
    attempt_duration_seconds: NotRequired[Int]

@final
class JobDefinition_Timeout_Read:
    attempt_duration_seconds: Final[Ref[int]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class JobDefinition(_Resource):
    """Resource Type definition for AWS::GammaDilithium::JobDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: str,
        container_properties: JobDefinition_ContainerProperties = ...,
        ecs_properties: JobDefinition_EcsProperties = ...,
        eks_properties: JobDefinition_EksProperties = ...,
        job_definition_name: str = ...,
        node_properties: JobDefinition_NodeProperties = ...,
        parameters: Mapping[str, Any] | str = ...,
        platform_capabilities: Texts = ...,
        propagate_tags: Bool = ...,
        retry_strategy: JobDefinition_RetryStrategy = ...,
        scheduling_priority: Int = ...,
        tags: Sequence[JobDefinition_TagsItem] = ...,
        timeout: JobDefinition_Timeout = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    container_properties: Final[JobDefinition_ContainerProperties_Read]
    ecs_properties: Final[JobDefinition_EcsProperties_Read]
    eks_properties: Final[JobDefinition_EksProperties_Read]
    id: Final[str]
    job_definition_name: Final[str]
    node_properties: Final[JobDefinition_NodeProperties_Read]
    parameters: Final[Any]
    platform_capabilities: Final[list[str]]
    propagate_tags: Final[Ref[bool]]
    retry_strategy: Final[JobDefinition_RetryStrategy_Read]
    scheduling_priority: Final[Ref[int]]
    tags: Final[list[Any]]
    timeout: Final[JobDefinition_Timeout_Read]
    type: Final[str]
