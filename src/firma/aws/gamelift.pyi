"""Resource types of AWS GameLift. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Alias_RoutingStrategy(TypedDict):
    fleet_id: NotRequired[str]
    message: NotRequired[str]
    type: Literal["SIMPLE", "TERMINAL"]

@final
class Alias_RoutingStrategy_Read:
    fleet_id: Final[str]
    message: Final[str]
    type: Final[str]

class Alias_Tag(TypedDict):
    key: str
    value: str

@final
class Alias(_Resource):
    """The AWS::GameLift::Alias resource creates an alias for an Amazon GameLift (GameLift) fleet destination."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        routing_strategy: Alias_RoutingStrategy,
        description: str = ...,
        tags: Sequence[Alias_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias_arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift Alias resource and uniquely identifies it."""
    alias_id: Final[str]
    """Unique alias ID"""
    description: Final[str]
    """A human-readable description of the alias."""
    name: Final[str]
    """A descriptive label that is associated with an alias."""
    routing_strategy: Final[Alias_RoutingStrategy_Read]
    """A routing configuration that specifies where traffic is directed for this alias, such as to a fleet or to a message."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Build_StorageLocation(TypedDict):
    bucket: str
    key: str
    object_version: NotRequired[str]
    role_arn: str

@final
class Build_StorageLocation_Read:
    bucket: Final[str]
    key: Final[str]
    object_version: Final[str]
    role_arn: Final[str]

class Build_Tag(TypedDict):
    key: str
    value: str

@final
class Build(_Resource):
    """Resource Type definition for AWS::GameLift::Build"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        operating_system: Literal["AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2023", "WINDOWS_2012", "WINDOWS_2016", "WINDOWS_2022"] = ...,
        server_sdk_version: str = ...,
        storage_location: Build_StorageLocation = ...,
        tags: Sequence[Build_Tag] = ...,
        version: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    build_arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift build resource and uniquely identifies it."""
    build_id: Final[str]
    """A unique identifier for a build to be deployed on the new fleet."""
    name: Final[str]
    """A descriptive label that is associated with a build."""
    operating_system: Final[str]
    """The operating system that the game server binaries are built to run on."""
    server_sdk_version: Final[str]
    """A server SDK version you used when integrating your game server build with Amazon GameLift."""
    storage_location: Final[Build_StorageLocation_Read]
    """Information indicating where your game build files are stored."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    version: Final[str]
    """Version information that is associated with this build."""

class ContainerFleet_DeploymentConfiguration(TypedDict):
    impairment_strategy: NotRequired[Literal["MAINTAIN", "ROLLBACK"]]
    minimum_healthy_percentage: NotRequired[Int]
    protection_strategy: NotRequired[Literal["WITH_PROTECTION", "IGNORE_PROTECTION"]]

@final
class ContainerFleet_DeploymentConfiguration_Read:
    impairment_strategy: Final[str]
    minimum_healthy_percentage: Final[Ref[int]]
    protection_strategy: Final[str]

@final
class ContainerFleet_DeploymentDetails_Read:
    latest_deployment_id: Final[str]

class ContainerFleet_GameSessionCreationLimitPolicy(TypedDict):
    new_game_sessions_per_creator: NotRequired[Int]
    policy_period_in_minutes: NotRequired[Int]

@final
class ContainerFleet_GameSessionCreationLimitPolicy_Read:
    new_game_sessions_per_creator: Final[Ref[int]]
    policy_period_in_minutes: Final[Ref[int]]

class ContainerFleet_ConnectionPortRange(TypedDict):
    from_port: Int
    to_port: Int

@final
class ContainerFleet_ConnectionPortRange_Read:
    from_port: Final[Ref[int]]
    to_port: Final[Ref[int]]

class ContainerFleet_IpPermission(TypedDict):
    from_port: Int
    ip_range: str
    protocol: Literal["TCP", "UDP"]
    to_port: Int

class ContainerFleet_LocationConfiguration(TypedDict):
    location: str
    location_capacity: NotRequired[ContainerFleet_LocationCapacity]
    stopped_actions: NotRequired[Sequence[Literal["AUTO_SCALING"]]]

class ContainerFleet_LocationCapacity(TypedDict):
    desired_ec2_instances: NotRequired[Int]
    managed_capacity_configuration: NotRequired[ContainerFleet_ManagedCapacityConfiguration]
    max_size: Int
    min_size: NotRequired[Int]

class ContainerFleet_ManagedCapacityConfiguration(TypedDict):
    scale_in_after_inactivity_minutes: NotRequired[Int]
    zero_capacity_strategy: Literal["SCALE_TO_AND_FROM_ZERO", "MANUAL"]

class ContainerFleet_LogConfiguration(TypedDict):
    log_destination: NotRequired[Literal["NONE", "CLOUDWATCH", "S3"]]
    log_group_arn: NotRequired[str]
    s3_bucket_name: NotRequired[str]

@final
class ContainerFleet_LogConfiguration_Read:
    log_destination: Final[str]
    log_group_arn: Final[str]
    s3_bucket_name: Final[str]

class ContainerFleet_ScalingPolicy(TypedDict):
    comparison_operator: NotRequired[Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"]]
    evaluation_periods: NotRequired[Int]
    metric_name: NotRequired[Literal["ActivatingGameSessions", "ActiveGameSessions", "ActiveInstances", "AvailableGameSessions", "AvailablePlayerSessions", "CurrentPlayerSessions", "IdleInstances", "PercentAvailableGameSessions", "PercentIdleInstances", "QueueDepth", "WaitTime", "ConcurrentActivatableGameSessions"]]
    name: str
    policy_type: NotRequired[Literal["RuleBased", "TargetBased", "ManagedScaling"]]
    scaling_adjustment: NotRequired[Int]
    scaling_adjustment_type: NotRequired[Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"]]
    target_configuration: NotRequired[ContainerFleet_TargetConfiguration]
    threshold: NotRequired[Number]

class ContainerFleet_TargetConfiguration(TypedDict):
    target_value: Number

class ContainerFleet_Tag(TypedDict):
    key: str
    value: str

@final
class ContainerFleet(_Resource):
    """The AWS::GameLift::ContainerFleet resource creates an Amazon GameLift (GameLift) container fleet to host game servers."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        fleet_role_arn: str,
        billing_type: Literal["ON_DEMAND", "SPOT"] = ...,
        deployment_configuration: ContainerFleet_DeploymentConfiguration = ...,
        description: str = ...,
        game_server_container_group_definition_name: str = ...,
        game_server_container_groups_per_instance: Int = ...,
        game_session_creation_limit_policy: ContainerFleet_GameSessionCreationLimitPolicy = ...,
        instance_connection_port_range: ContainerFleet_ConnectionPortRange = ...,
        instance_inbound_permissions: Sequence[ContainerFleet_IpPermission] = ...,
        instance_type: str = ...,
        locations: Sequence[ContainerFleet_LocationConfiguration] = ...,
        log_configuration: ContainerFleet_LogConfiguration = ...,
        metric_groups: Texts = ...,
        new_game_session_protection_policy: Literal["FullProtection", "NoProtection"] = ...,
        per_instance_container_group_definition_name: str = ...,
        player_gateway_mode: Literal["DISABLED", "ENABLED", "REQUIRED"] = ...,
        scaling_policies: Sequence[ContainerFleet_ScalingPolicy] = ...,
        tags: Sequence[ContainerFleet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    billing_type: Final[str]
    """Indicates whether to use On-Demand instances or Spot instances for this fleet."""
    creation_time: Final[str]
    """A time stamp indicating when this data object was created."""
    deployment_configuration: Final[ContainerFleet_DeploymentConfiguration_Read]
    """Provides details about how to drain old tasks and replace them with new updated tasks."""
    deployment_details: Final[ContainerFleet_DeploymentDetails_Read]
    """Provides information about the last deployment ID and its status."""
    description: Final[str]
    """A human-readable description of a fleet."""
    fleet_arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift container fleet resource and uniquely identifies it across all AWS…"""
    fleet_id: Final[str]
    """Unique fleet ID"""
    fleet_role_arn: Final[str]
    """A unique identifier for an AWS IAM role that manages access to your AWS services."""
    game_server_container_group_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) of the game server container group definition."""
    game_server_container_group_definition_name: Final[str]
    """The name of the container group definition that will be created per game server."""
    game_server_container_groups_per_instance: Final[Ref[int]]
    """The number of desired game server container groups per instance, a number between 1-5000."""
    game_session_creation_limit_policy: Final[ContainerFleet_GameSessionCreationLimitPolicy_Read]
    """A policy that limits the number of game sessions a player can create on the same fleet."""
    instance_connection_port_range: Final[ContainerFleet_ConnectionPortRange_Read]
    """Defines the range of ports on the instance that allow inbound traffic to connect with containers in a fleet."""
    instance_inbound_permissions: Final[list[Any]]
    """A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an Amazon GameLift server."""
    instance_type: Final[str]
    """The name of an EC2 instance type that is supported in Amazon GameLift."""
    locations: Final[list[Any]]
    log_configuration: Final[ContainerFleet_LogConfiguration_Read]
    """A policy the location and provider of logs from the fleet."""
    maximum_game_server_container_groups_per_instance: Final[Ref[int]]
    """The maximum number of game server container groups per instance, a number between 1-5000."""
    metric_groups: Final[list[str]]
    """The name of an Amazon CloudWatch metric group."""
    new_game_session_protection_policy: Final[str]
    """A game session protection policy to apply to all game sessions hosted on instances in this fleet."""
    per_instance_container_group_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) of the per instance container group definition."""
    per_instance_container_group_definition_name: Final[str]
    """The name of the container group definition that will be created per instance."""
    player_gateway_mode: Final[str]
    """The player gateway mode for the container fleet."""
    scaling_policies: Final[list[Any]]
    """A list of rules that control how a fleet is scaled."""
    status: Final[str]
    """The current status of the container fleet."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class ContainerGroupDefinition_GameServerContainerDefinition(TypedDict):
    container_name: str
    depends_on: NotRequired[Sequence[ContainerGroupDefinition_ContainerDependency]]
    environment_override: NotRequired[Sequence[ContainerGroupDefinition_ContainerEnvironment]]
    image_uri: str
    linux_capabilities: NotRequired[ContainerGroupDefinition_LinuxCapabilities]
    mount_points: NotRequired[Sequence[ContainerGroupDefinition_ContainerMountPoint]]
    port_configuration: NotRequired[ContainerGroupDefinition_PortConfiguration]
    resolved_image_digest: NotRequired[str]
    server_sdk_version: str
    vcpu: NotRequired[Number]

class ContainerGroupDefinition_ContainerDependency(TypedDict):
    condition: Literal["START", "COMPLETE", "SUCCESS", "HEALTHY"]
    container_name: str

class ContainerGroupDefinition_ContainerEnvironment(TypedDict):
    name: str
    value: str

class ContainerGroupDefinition_LinuxCapabilities(TypedDict):
    include: NotRequired[Sequence[Literal["AUDIT_CONTROL", "AUDIT_WRITE", "BLOCK_SUSPEND", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_RAW", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG", "WAKE_ALARM"]]]

class ContainerGroupDefinition_ContainerMountPoint(TypedDict):
    access_level: NotRequired[Literal["READ_ONLY", "READ_AND_WRITE"]]
    container_path: NotRequired[str]
    instance_path: str

class ContainerGroupDefinition_PortConfiguration(TypedDict):
    container_port_ranges: Sequence[ContainerGroupDefinition_ContainerPortRange]

class ContainerGroupDefinition_ContainerPortRange(TypedDict):
    from_port: Int
    protocol: Literal["TCP", "UDP"]
    to_port: Int

@final
class ContainerGroupDefinition_GameServerContainerDefinition_Read:
    container_name: Final[str]
    depends_on: Final[list[Any]]
    environment_override: Final[list[Any]]
    image_uri: Final[str]
    linux_capabilities: Final[ContainerGroupDefinition_LinuxCapabilities_Read]
    mount_points: Final[list[Any]]
    port_configuration: Final[ContainerGroupDefinition_PortConfiguration_Read]
    resolved_image_digest: Final[str]
    server_sdk_version: Final[str]
    vcpu: Final[Ref[float]]

@final
class ContainerGroupDefinition_LinuxCapabilities_Read:
    include: Final[list[str]]

@final
class ContainerGroupDefinition_PortConfiguration_Read:
    container_port_ranges: Final[list[Any]]

class ContainerGroupDefinition_SupportContainerDefinition(TypedDict):
    container_name: str
    depends_on: NotRequired[Sequence[ContainerGroupDefinition_ContainerDependency2]]
    environment_override: NotRequired[Sequence[ContainerGroupDefinition_ContainerEnvironment2]]
    essential: NotRequired[Bool]
    health_check: NotRequired[ContainerGroupDefinition_ContainerHealthCheck]
    image_uri: str
    linux_capabilities: NotRequired[ContainerGroupDefinition_LinuxCapabilities2]
    memory_hard_limit_mebibytes: NotRequired[Int]
    mount_points: NotRequired[Sequence[ContainerGroupDefinition_ContainerMountPoint2]]
    port_configuration: NotRequired[ContainerGroupDefinition_PortConfiguration2]
    resolved_image_digest: NotRequired[str]
    vcpu: NotRequired[Number]

class ContainerGroupDefinition_ContainerDependency2(TypedDict):
    condition: Literal["START", "COMPLETE", "SUCCESS", "HEALTHY"]
    container_name: str

class ContainerGroupDefinition_ContainerEnvironment2(TypedDict):
    name: str
    value: str

class ContainerGroupDefinition_ContainerHealthCheck(TypedDict):
    command: Texts
    interval: NotRequired[Int]
    retries: NotRequired[Int]
    start_period: NotRequired[Int]
    timeout: NotRequired[Int]

class ContainerGroupDefinition_LinuxCapabilities2(TypedDict):
    include: NotRequired[Sequence[Literal["AUDIT_CONTROL", "AUDIT_WRITE", "BLOCK_SUSPEND", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_RAW", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG", "WAKE_ALARM"]]]

class ContainerGroupDefinition_ContainerMountPoint2(TypedDict):
    access_level: NotRequired[Literal["READ_ONLY", "READ_AND_WRITE"]]
    container_path: NotRequired[str]
    instance_path: str

class ContainerGroupDefinition_PortConfiguration2(TypedDict):
    container_port_ranges: Sequence[ContainerGroupDefinition_ContainerPortRange]

class ContainerGroupDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class ContainerGroupDefinition(_Resource):
    """The AWS::GameLift::ContainerGroupDefinition resource creates an Amazon GameLift container group definition."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        operating_system: Literal["AMAZON_LINUX_2023"],
        total_memory_limit_mebibytes: Int,
        container_group_type: Literal["GAME_SERVER", "PER_INSTANCE"] = ...,
        game_server_container_definition: ContainerGroupDefinition_GameServerContainerDefinition = ...,
        source_version_number: Int = ...,
        support_container_definitions: Sequence[ContainerGroupDefinition_SupportContainerDefinition] = ...,
        tags: Sequence[ContainerGroupDefinition_Tag] = ...,
        total_vcpu_limit: Number = ...,
        version_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    container_group_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift container group resource and uniquely identifies it across all AWS…"""
    container_group_type: Final[str]
    """The scope of the container group"""
    creation_time: Final[str]
    """A time stamp indicating when this data object was created."""
    game_server_container_definition: Final[ContainerGroupDefinition_GameServerContainerDefinition_Read]
    """Specifies the information required to run game servers with this container group"""
    name: Final[str]
    """A descriptive label for the container group definition."""
    operating_system: Final[str]
    """The operating system of the container group"""
    source_version_number: Final[Ref[int]]
    """A specific ContainerGroupDefinition version to be updated"""
    status: Final[str]
    """A string indicating ContainerGroupDefinition status."""
    status_reason: Final[str]
    """A string indicating the reason for ContainerGroupDefinition status."""
    support_container_definitions: Final[list[Any]]
    """A collection of support container definitions that define the containers in this group."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    total_memory_limit_mebibytes: Final[Ref[int]]
    """The total memory limit of container groups following this definition in MiB"""
    total_vcpu_limit: Final[Ref[float]]
    """The total amount of virtual CPUs on the container group definition"""
    version_description: Final[str]
    """The description of this version"""
    version_number: Final[Ref[int]]
    """The version of this ContainerGroupDefinition"""

class Fleet_AnywhereConfiguration(TypedDict):
    cost: str

@final
class Fleet_AnywhereConfiguration_Read:
    cost: Final[str]

class Fleet_CertificateConfiguration(TypedDict):
    certificate_type: Literal["DISABLED", "GENERATED"]

@final
class Fleet_CertificateConfiguration_Read:
    certificate_type: Final[str]

class Fleet_IpPermission(TypedDict):
    from_port: Int
    ip_range: str
    protocol: Literal["TCP", "UDP"]
    to_port: Int

class Fleet_LocationConfiguration(TypedDict):
    location: str
    location_capacity: NotRequired[Fleet_LocationCapacity]

class Fleet_LocationCapacity(TypedDict):
    desired_ec2_instances: NotRequired[Int]
    managed_capacity_configuration: NotRequired[Fleet_ManagedCapacityConfiguration]
    max_size: Int
    min_size: NotRequired[Int]

class Fleet_ManagedCapacityConfiguration(TypedDict):
    scale_in_after_inactivity_minutes: NotRequired[Int]
    zero_capacity_strategy: Literal["SCALE_TO_AND_FROM_ZERO", "MANUAL"]

class Fleet_PlayerGatewayConfiguration(TypedDict):
    game_server_ip_protocol_supported: NotRequired[Literal["IPv4", "DUAL_STACK"]]

@final
class Fleet_PlayerGatewayConfiguration_Read:
    game_server_ip_protocol_supported: Final[str]

class Fleet_ResourceCreationLimitPolicy(TypedDict):
    new_game_sessions_per_creator: NotRequired[Int]
    policy_period_in_minutes: NotRequired[Int]

@final
class Fleet_ResourceCreationLimitPolicy_Read:
    new_game_sessions_per_creator: Final[Ref[int]]
    policy_period_in_minutes: Final[Ref[int]]

class Fleet_RuntimeConfiguration(TypedDict):
    game_session_activation_timeout_seconds: NotRequired[Int]
    max_concurrent_game_session_activations: NotRequired[Int]
    server_processes: NotRequired[Sequence[Fleet_ServerProcess]]

class Fleet_ServerProcess(TypedDict):
    concurrent_executions: Int
    launch_path: str
    parameters: NotRequired[str]

@final
class Fleet_RuntimeConfiguration_Read:
    game_session_activation_timeout_seconds: Final[Ref[int]]
    max_concurrent_game_session_activations: Final[Ref[int]]
    server_processes: Final[list[Any]]

class Fleet_ScalingPolicy(TypedDict):
    comparison_operator: NotRequired[Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"]]
    evaluation_periods: NotRequired[Int]
    location: NotRequired[str]
    metric_name: NotRequired[Literal["ActivatingGameSessions", "ActiveGameSessions", "ActiveInstances", "AvailableGameSessions", "AvailablePlayerSessions", "CurrentPlayerSessions", "IdleInstances", "PercentAvailableGameSessions", "PercentIdleInstances", "QueueDepth", "WaitTime", "ConcurrentActivatableGameSessions"]]
    name: str
    policy_type: NotRequired[Literal["RuleBased", "TargetBased", "ManagedScaling"]]
    scaling_adjustment: NotRequired[Int]
    scaling_adjustment_type: NotRequired[Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"]]
    status: NotRequired[Literal["ACTIVE", "UPDATE_REQUESTED", "UPDATING", "DELETE_REQUESTED", "DELETING", "DELETED", "ERROR"]]
    target_configuration: NotRequired[Fleet_TargetConfiguration]
    threshold: NotRequired[Number]
    update_status: NotRequired[Literal["PENDING_UPDATE"]]

class Fleet_TargetConfiguration(TypedDict):
    target_value: Number

class Fleet_Tag(TypedDict):
    key: str
    value: str

@final
class Fleet(_Resource):
    """The AWS::GameLift::Fleet resource creates an Amazon GameLift (GameLift) fleet to host game servers."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        anywhere_configuration: Fleet_AnywhereConfiguration = ...,
        apply_capacity: Literal["ON_UPDATE", "ON_CREATE_AND_UPDATE", "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING"] = ...,
        build_id: str = ...,
        certificate_configuration: Fleet_CertificateConfiguration = ...,
        compute_type: Literal["EC2", "ANYWHERE"] = ...,
        description: str = ...,
        desired_ec2_instances: Int = ...,
        ec2_inbound_permissions: Sequence[Fleet_IpPermission] = ...,
        ec2_instance_type: str = ...,
        fleet_type: Literal["ON_DEMAND", "SPOT"] = ...,
        instance_role_arn: str = ...,
        instance_role_credentials_provider: Literal["SHARED_CREDENTIAL_FILE"] = ...,
        locations: Sequence[Fleet_LocationConfiguration] = ...,
        log_paths: Texts = ...,
        max_size: Int = ...,
        metric_groups: Texts = ...,
        min_size: Int = ...,
        new_game_session_protection_policy: Literal["FullProtection", "NoProtection"] = ...,
        peer_vpc_aws_account_id: str = ...,
        peer_vpc_id: str = ...,
        player_gateway_configuration: Fleet_PlayerGatewayConfiguration = ...,
        player_gateway_mode: Literal["DISABLED", "ENABLED", "REQUIRED"] = ...,
        resource_creation_limit_policy: Fleet_ResourceCreationLimitPolicy = ...,
        runtime_configuration: Fleet_RuntimeConfiguration = ...,
        scaling_policies: Sequence[Fleet_ScalingPolicy] = ...,
        script_id: str = ...,
        server_launch_parameters: str = ...,
        server_launch_path: str = ...,
        tags: Sequence[Fleet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    anywhere_configuration: Final[Fleet_AnywhereConfiguration_Read]
    """Configuration for Anywhere fleet."""
    apply_capacity: Final[str]
    """Determines when and how to apply fleet or location capacities."""
    build_id: Final[str]
    """A unique identifier for a build to be deployed on the new fleet."""
    certificate_configuration: Final[Fleet_CertificateConfiguration_Read]
    """Information about the use of a TLS/SSL certificate for a fleet."""
    compute_type: Final[str]
    """ComputeType to differentiate EC2 hardware managed by GameLift and Anywhere hardware managed by the customer."""
    description: Final[str]
    """A human-readable description of a fleet."""
    desired_ec2_instances: Final[Ref[int]]
    """[DEPRECATED] The number of EC2 instances that you want this fleet to host."""
    ec2_inbound_permissions: Final[list[Any]]
    """A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an Amazon GameLift server."""
    ec2_instance_type: Final[str]
    """The name of an EC2 instance type that is supported in Amazon GameLift."""
    fleet_arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift Servers Fleet resource and uniquely identifies it."""
    fleet_id: Final[str]
    """Unique fleet ID"""
    fleet_type: Final[str]
    """Indicates whether to use On-Demand instances or Spot instances for this fleet."""
    instance_role_arn: Final[str]
    """A unique identifier for an AWS IAM role that manages access to your AWS services."""
    instance_role_credentials_provider: Final[str]
    """Credentials provider implementation that loads credentials from the Amazon EC2 Instance Metadata Service."""
    locations: Final[list[Any]]
    log_paths: Final[list[str]]
    """This parameter is no longer used."""
    max_size: Final[Ref[int]]
    """[DEPRECATED] The maximum value that is allowed for the fleet's instance count."""
    metric_groups: Final[list[str]]
    """The name of an Amazon CloudWatch metric group."""
    min_size: Final[Ref[int]]
    """[DEPRECATED] The minimum value allowed for the fleet's instance count."""
    name: Final[str]
    """A descriptive label that is associated with a fleet."""
    new_game_session_protection_policy: Final[str]
    """A game session protection policy to apply to all game sessions hosted on instances in this fleet."""
    peer_vpc_aws_account_id: Final[str]
    """A unique identifier for the AWS account with the VPC that you want to peer your Amazon GameLift fleet with."""
    peer_vpc_id: Final[str]
    """A unique identifier for a VPC with resources to be accessed by your Amazon GameLift fleet."""
    player_gateway_configuration: Final[Fleet_PlayerGatewayConfiguration_Read]
    """Configuration for player gateway."""
    player_gateway_mode: Final[str]
    """The player gateway mode for the fleet."""
    resource_creation_limit_policy: Final[Fleet_ResourceCreationLimitPolicy_Read]
    """A policy that limits the number of game sessions a player can create on the same fleet."""
    runtime_configuration: Final[Fleet_RuntimeConfiguration_Read]
    """A collection of server process configurations that describe the processes to run on each instance in a fleet."""
    scaling_policies: Final[list[Any]]
    """A list of rules that control how a fleet is scaled."""
    script_id: Final[str]
    """A unique identifier for a Realtime script to be deployed on a new Realtime Servers fleet."""
    server_launch_parameters: Final[str]
    """This parameter is no longer used but is retained for backward compatibility."""
    server_launch_path: Final[str]
    """This parameter is no longer used."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class GameServerGroup_AutoScalingPolicy(TypedDict):
    estimated_instance_warmup: NotRequired[Number]
    target_tracking_configuration: GameServerGroup_TargetTrackingConfiguration

class GameServerGroup_TargetTrackingConfiguration(TypedDict):
    target_value: Number

@final
class GameServerGroup_AutoScalingPolicy_Read:
    estimated_instance_warmup: Final[Ref[float]]
    target_tracking_configuration: Final[GameServerGroup_TargetTrackingConfiguration_Read]

@final
class GameServerGroup_TargetTrackingConfiguration_Read:
    target_value: Final[Ref[float]]

class GameServerGroup_InstanceDefinition(TypedDict):
    instance_type: str
    weighted_capacity: NotRequired[str]

class GameServerGroup_LaunchTemplate(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    version: NotRequired[str]

@final
class GameServerGroup_LaunchTemplate_Read:
    launch_template_id: Final[str]
    launch_template_name: Final[str]
    version: Final[str]

class GameServerGroup_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class GameServerGroup(_Resource):
    """The AWS::GameLift::GameServerGroup resource creates an Amazon GameLift (GameLift) GameServerGroup."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        game_server_group_name: str,
        instance_definitions: Sequence[GameServerGroup_InstanceDefinition],
        role_arn: str,
        auto_scaling_policy: GameServerGroup_AutoScalingPolicy = ...,
        balancing_strategy: Literal["SPOT_ONLY", "SPOT_PREFERRED", "ON_DEMAND_ONLY"] = ...,
        delete_option: Literal["SAFE_DELETE", "FORCE_DELETE", "RETAIN"] = ...,
        game_server_protection_policy: Literal["NO_PROTECTION", "FULL_PROTECTION"] = ...,
        launch_template: GameServerGroup_LaunchTemplate = ...,
        max_size: Number = ...,
        min_size: Number = ...,
        tags: Sequence[GameServerGroup_Tag] = ...,
        vpc_subnets: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_group_arn: Final[str]
    """A generated unique ID for the EC2 Auto Scaling group that is associated with this game server group."""
    auto_scaling_policy: Final[GameServerGroup_AutoScalingPolicy_Read]
    """Configuration settings to define a scaling policy for the Auto Scaling group that is optimized for game hosting."""
    balancing_strategy: Final[str]
    """The fallback balancing method to use for the game server group when Spot Instances in a Region become unavailable or are not viable for…"""
    delete_option: Final[str]
    """The type of delete to perform."""
    game_server_group_arn: Final[str]
    """A generated unique ID for the game server group."""
    game_server_group_name: Final[str]
    """An identifier for the new game server group."""
    game_server_protection_policy: Final[str]
    """A flag that indicates whether instances in the game server group are protected from early termination."""
    instance_definitions: Final[list[Any]]
    """A set of EC2 instance types to use when creating instances in the group."""
    launch_template: Final[GameServerGroup_LaunchTemplate_Read]
    """The EC2 launch template that contains configuration settings and game server code to be deployed to all instances in the game server group."""
    max_size: Final[Ref[float]]
    """The maximum number of instances allowed in the EC2 Auto Scaling group."""
    min_size: Final[Ref[float]]
    """The minimum number of instances allowed in the EC2 Auto Scaling group."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) for an IAM role that allows Amazon GameLift to access your EC2 Auto Scaling groups."""
    tags: Final[list[Any]]
    """A list of labels to assign to the new game server group resource."""
    vpc_subnets: Final[list[str]]
    """A list of virtual private cloud (VPC) subnets to use with instances in the game server group."""

class GameSessionQueue_GameSessionQueueDestination(TypedDict):
    destination_arn: NotRequired[str]

class GameSessionQueue_FilterConfiguration(TypedDict):
    allowed_locations: NotRequired[Texts]

@final
class GameSessionQueue_FilterConfiguration_Read:
    allowed_locations: Final[list[str]]

class GameSessionQueue_PlayerLatencyPolicy(TypedDict):
    maximum_individual_player_latency_milliseconds: NotRequired[Int]
    policy_duration_seconds: NotRequired[Int]

class GameSessionQueue_PriorityConfiguration(TypedDict):
    location_order: NotRequired[Texts]
    priority_order: NotRequired[Sequence[Literal["LATENCY", "COST", "DESTINATION", "LOCATION"]]]

@final
class GameSessionQueue_PriorityConfiguration_Read:
    location_order: Final[list[str]]
    priority_order: Final[list[str]]

class GameSessionQueue_Tag(TypedDict):
    key: str
    value: str

@final
class GameSessionQueue(_Resource):
    """The AWS::GameLift::GameSessionQueue resource creates an Amazon GameLift (GameLift) game session queue."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        custom_event_data: str = ...,
        destinations: Sequence[GameSessionQueue_GameSessionQueueDestination] = ...,
        filter_configuration: GameSessionQueue_FilterConfiguration = ...,
        notification_target: str = ...,
        player_latency_policies: Sequence[GameSessionQueue_PlayerLatencyPolicy] = ...,
        priority_configuration: GameSessionQueue_PriorityConfiguration = ...,
        tags: Sequence[GameSessionQueue_Tag] = ...,
        timeout_in_seconds: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift game session queue resource and uniquely identifies it."""
    custom_event_data: Final[str]
    """Information that is added to all events that are related to this game session queue."""
    destinations: Final[list[Any]]
    """A list of fleets and/or fleet aliases that can be used to fulfill game session placement requests in the queue."""
    filter_configuration: Final[GameSessionQueue_FilterConfiguration_Read]
    """A list of locations where a queue is allowed to place new game sessions."""
    name: Final[str]
    """A descriptive label that is associated with game session queue."""
    notification_target: Final[str]
    """An SNS topic ARN that is set up to receive game session placement notifications."""
    player_latency_policies: Final[list[Any]]
    """A set of policies that act as a sliding cap on player latency."""
    priority_configuration: Final[GameSessionQueue_PriorityConfiguration_Read]
    """Custom settings to use when prioritizing destinations and locations for game session placements."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    timeout_in_seconds: Final[Ref[int]]
    """The maximum time, in seconds, that a new game session placement request remains in the queue."""

class Location_Tag(TypedDict):
    key: str
    value: str

@final
class Location(_Resource):
    """The AWS::GameLift::Location resource creates an Amazon GameLift (GameLift) custom location."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        location_name: str,
        tags: Sequence[Location_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    location_arn: Final[str]
    location_name: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class MatchmakingConfiguration_GameProperty(TypedDict):
    key: str
    value: str

class MatchmakingConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class MatchmakingConfiguration(_Resource):
    """The AWS::GameLift::MatchmakingConfiguration resource creates an Amazon GameLift (GameLift) matchmaking configuration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        acceptance_required: Bool,
        name: str,
        request_timeout_seconds: Int,
        rule_set_name: str,
        acceptance_timeout_seconds: Int = ...,
        additional_player_count: Int = ...,
        backfill_mode: Literal["AUTOMATIC", "MANUAL"] = ...,
        creation_time: str = ...,
        custom_event_data: str = ...,
        description: str = ...,
        flex_match_mode: Literal["STANDALONE", "WITH_QUEUE"] = ...,
        game_properties: Sequence[MatchmakingConfiguration_GameProperty] = ...,
        game_session_data: str = ...,
        game_session_queue_arns: Texts = ...,
        notification_target: str = ...,
        rule_set_arn: str = ...,
        tags: Sequence[MatchmakingConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    acceptance_required: Final[Ref[bool]]
    """A flag that indicates whether a match that was created with this configuration must be accepted by the matched players"""
    acceptance_timeout_seconds: Final[Ref[int]]
    """The length of time (in seconds) to wait for players to accept a proposed match, if acceptance is required."""
    additional_player_count: Final[Ref[int]]
    """The number of player slots in a match to keep open for future players."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift matchmaking configuration resource and uniquely identifies it."""
    backfill_mode: Final[str]
    """The method used to backfill game sessions created with this matchmaking configuration."""
    creation_time: Final[str]
    """A time stamp indicating when this data object was created."""
    custom_event_data: Final[str]
    """Information to attach to all events related to the matchmaking configuration."""
    description: Final[str]
    """A descriptive label that is associated with matchmaking configuration."""
    flex_match_mode: Final[str]
    """Indicates whether this matchmaking configuration is being used with Amazon GameLift hosting or as a standalone matchmaking solution."""
    game_properties: Final[list[Any]]
    """A set of custom properties for a game session, formatted as key:value pairs."""
    game_session_data: Final[str]
    """A set of custom game session properties, formatted as a single string value."""
    game_session_queue_arns: Final[list[str]]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift game session queue resource and uniquely identifies it."""
    name: Final[str]
    """A unique identifier for the matchmaking configuration."""
    notification_target: Final[str]
    """An SNS topic ARN that is set up to receive matchmaking notifications."""
    request_timeout_seconds: Final[Ref[int]]
    """The maximum duration, in seconds, that a matchmaking ticket can remain in process before timing out."""
    rule_set_arn: Final[str]
    """The Amazon Resource Name (ARN) associated with the GameLift matchmaking rule set resource that this configuration uses."""
    rule_set_name: Final[str]
    """A unique identifier for the matchmaking rule set to use with this configuration."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class MatchmakingRuleSet_Tag(TypedDict):
    key: str
    value: str

@final
class MatchmakingRuleSet(_Resource):
    """The AWS::GameLift::MatchmakingRuleSet resource creates an Amazon GameLift (GameLift) matchmaking rule set."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        rule_set_body: str,
        tags: Sequence[MatchmakingRuleSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift matchmaking rule set resource and uniquely identifies it."""
    creation_time: Final[str]
    """A time stamp indicating when this data object was created."""
    name: Final[str]
    """A unique identifier for the matchmaking rule set."""
    rule_set_body: Final[str]
    """A collection of matchmaking rules, formatted as a JSON string."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Script_S3Location(TypedDict):
    bucket: str
    key: str
    object_version: NotRequired[str]
    role_arn: str

@final
class Script_S3Location_Read:
    bucket: Final[str]
    key: Final[str]
    object_version: Final[str]
    role_arn: Final[str]

class Script_Tag(TypedDict):
    key: str
    value: str

@final
class Script(_Resource):
    """The AWS::GameLift::Script resource creates a new script record for your Realtime Servers script."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        storage_location: Script_S3Location,
        name: str = ...,
        node_js_version: str = ...,
        tags: Sequence[Script_Tag] = ...,
        version: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift script resource and uniquely identifies it."""
    creation_time: Final[str]
    """A time stamp indicating when this data object was created."""
    id: Final[str]
    """A unique identifier for the Realtime script"""
    name: Final[str]
    """A descriptive label that is associated with a script."""
    node_js_version: Final[str]
    """The Node.js version used for execution of the Realtime script."""
    size_on_disk: Final[Ref[int]]
    """The file size of the uploaded Realtime script, expressed in bytes."""
    storage_location: Final[Script_S3Location_Read]
    """The location of the Amazon S3 bucket where a zipped file containing your Realtime scripts is stored."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    version: Final[str]
    """The version that is associated with a script."""
