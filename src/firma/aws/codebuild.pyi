"""Resource types of AWS CodeBuild. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Fleet_ComputeConfiguration(TypedDict):
    disk: NotRequired[Int]
    instance_type: NotRequired[str]
    machine_type: NotRequired[Literal["GENERAL", "NVME"]]
    memory: NotRequired[Int]
    v_cpu: NotRequired[Int]

@final
class Fleet_ComputeConfiguration_Read:
    disk: Final[Ref[int]]
    instance_type: Final[str]
    machine_type: Final[str]
    memory: Final[Ref[int]]
    v_cpu: Final[Ref[int]]

class Fleet_ProxyConfiguration(TypedDict):
    default_behavior: NotRequired[Literal["ALLOW_ALL", "DENY_ALL"]]
    ordered_proxy_rules: NotRequired[Sequence[Fleet_FleetProxyRule]]

class Fleet_FleetProxyRule(TypedDict):
    effect: NotRequired[Literal["ALLOW", "DENY"]]
    entities: NotRequired[Texts]
    type: NotRequired[Literal["DOMAIN", "IP"]]

@final
class Fleet_ProxyConfiguration_Read:
    default_behavior: Final[str]
    ordered_proxy_rules: Final[list[Any]]

class Fleet_VpcConfig(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnets: NotRequired[Texts]
    vpc_id: NotRequired[str]

@final
class Fleet_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]
    vpc_id: Final[str]

class Fleet_ScalingConfigurationInput(TypedDict):
    max_capacity: NotRequired[Int]
    scaling_type: NotRequired[Literal["TARGET_TRACKING_SCALING"]]
    target_tracking_scaling_configs: NotRequired[Sequence[Fleet_TargetTrackingScalingConfiguration]]

class Fleet_TargetTrackingScalingConfiguration(TypedDict):
    metric_type: NotRequired[Literal["FLEET_UTILIZATION_RATE"]]
    target_value: NotRequired[Number]

@final
class Fleet_ScalingConfigurationInput_Read:
    max_capacity: Final[Ref[int]]
    scaling_type: Final[str]
    target_tracking_scaling_configs: Final[list[Any]]

class Fleet_Tag(TypedDict):
    key: str
    value: str

@final
class Fleet(_Resource):
    """Resource Type definition for AWS::CodeBuild::Fleet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        base_capacity: Int = ...,
        compute_configuration: Fleet_ComputeConfiguration = ...,
        compute_type: Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"] = ...,
        environment_type: Literal["WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "MAC_ARM", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2"] = ...,
        fleet_proxy_configuration: Fleet_ProxyConfiguration = ...,
        fleet_service_role: str = ...,
        fleet_vpc_config: Fleet_VpcConfig = ...,
        image_id: str = ...,
        name: str = ...,
        overflow_behavior: Literal["QUEUE", "ON_DEMAND"] = ...,
        scaling_configuration: Fleet_ScalingConfigurationInput = ...,
        tags: Sequence[Fleet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    base_capacity: Final[Ref[int]]
    compute_configuration: Final[Fleet_ComputeConfiguration_Read]
    compute_type: Final[str]
    environment_type: Final[str]
    fleet_proxy_configuration: Final[Fleet_ProxyConfiguration_Read]
    fleet_service_role: Final[str]
    fleet_vpc_config: Final[Fleet_VpcConfig_Read]
    image_id: Final[str]
    name: Final[str]
    overflow_behavior: Final[str]
    scaling_configuration: Final[Fleet_ScalingConfigurationInput_Read]
    tags: Final[list[Any]]

class Project_Artifacts(TypedDict):
    artifact_identifier: NotRequired[str]
    encryption_disabled: NotRequired[Bool]
    location: NotRequired[str]
    name: NotRequired[str]
    namespace_type: NotRequired[str]
    override_artifact_name: NotRequired[Bool]
    packaging: NotRequired[str]
    path: NotRequired[str]
    type: str

@final
class Project_Artifacts_Read:
    artifact_identifier: Final[str]
    encryption_disabled: Final[Ref[bool]]
    location: Final[str]
    name: Final[str]
    namespace_type: Final[str]
    override_artifact_name: Final[Ref[bool]]
    packaging: Final[str]
    path: Final[str]
    type: Final[str]

class Project_ProjectBuildBatchConfig(TypedDict):
    batch_report_mode: NotRequired[str]
    combine_artifacts: NotRequired[Bool]
    restrictions: NotRequired[Project_BatchRestrictions]
    service_role: NotRequired[str]
    timeout_in_mins: NotRequired[Int]

class Project_BatchRestrictions(TypedDict):
    compute_types_allowed: NotRequired[Texts]
    maximum_builds_allowed: NotRequired[Int]

@final
class Project_ProjectBuildBatchConfig_Read:
    batch_report_mode: Final[str]
    combine_artifacts: Final[Ref[bool]]
    restrictions: Final[Project_BatchRestrictions_Read]
    service_role: Final[str]
    timeout_in_mins: Final[Ref[int]]

@final
class Project_BatchRestrictions_Read:
    compute_types_allowed: Final[list[str]]
    maximum_builds_allowed: Final[Ref[int]]

class Project_ProjectCache(TypedDict):
    cache_namespace: NotRequired[str]
    location: NotRequired[str]
    modes: NotRequired[Texts]
    type: str

@final
class Project_ProjectCache_Read:
    cache_namespace: Final[str]
    location: Final[str]
    modes: Final[list[str]]
    type: Final[str]

class Project_Environment(TypedDict):
    certificate: NotRequired[str]
    compute_type: str
    docker_server: NotRequired[Project_DockerServer]
    environment_variables: NotRequired[Sequence[Project_EnvironmentVariable]]
    fleet: NotRequired[Project_ProjectFleet]
    host_kernel: NotRequired[str]
    image: str
    image_pull_credentials_type: NotRequired[str]
    privileged_mode: NotRequired[Bool]
    registry_credential: NotRequired[Project_RegistryCredential]
    type: str

class Project_DockerServer(TypedDict):
    compute_type: str
    security_group_ids: NotRequired[Texts]

class Project_EnvironmentVariable(TypedDict):
    name: str
    type: NotRequired[str]
    value: str

class Project_ProjectFleet(TypedDict):
    fleet_arn: NotRequired[str]

class Project_RegistryCredential(TypedDict):
    credential: str
    credential_provider: str

@final
class Project_Environment_Read:
    certificate: Final[str]
    compute_type: Final[str]
    docker_server: Final[Project_DockerServer_Read]
    environment_variables: Final[list[Any]]
    fleet: Final[Project_ProjectFleet_Read]
    host_kernel: Final[str]
    image: Final[str]
    image_pull_credentials_type: Final[str]
    privileged_mode: Final[Ref[bool]]
    registry_credential: Final[Project_RegistryCredential_Read]
    type: Final[str]

@final
class Project_DockerServer_Read:
    compute_type: Final[str]
    security_group_ids: Final[list[str]]

@final
class Project_ProjectFleet_Read:
    fleet_arn: Final[str]

@final
class Project_RegistryCredential_Read:
    credential: Final[str]
    credential_provider: Final[str]

class Project_ProjectFileSystemLocation(TypedDict):
    identifier: str
    location: str
    mount_options: NotRequired[str]
    mount_point: str
    type: str

class Project_LogsConfig(TypedDict):
    cloud_watch_logs: NotRequired[Project_CloudWatchLogsConfig]
    s3_logs: NotRequired[Project_S3LogsConfig]

class Project_CloudWatchLogsConfig(TypedDict):
    group_name: NotRequired[str]
    status: str
    stream_name: NotRequired[str]

class Project_S3LogsConfig(TypedDict):
    encryption_disabled: NotRequired[Bool]
    location: NotRequired[str]
    status: str

@final
class Project_LogsConfig_Read:
    cloud_watch_logs: Final[Project_CloudWatchLogsConfig_Read]
    s3_logs: Final[Project_S3LogsConfig_Read]

@final
class Project_CloudWatchLogsConfig_Read:
    group_name: Final[str]
    status: Final[str]
    stream_name: Final[str]

@final
class Project_S3LogsConfig_Read:
    encryption_disabled: Final[Ref[bool]]
    location: Final[str]
    status: Final[str]

class Project_Artifacts2(TypedDict):
    artifact_identifier: NotRequired[str]
    encryption_disabled: NotRequired[Bool]
    location: NotRequired[str]
    name: NotRequired[str]
    namespace_type: NotRequired[str]
    override_artifact_name: NotRequired[Bool]
    packaging: NotRequired[str]
    path: NotRequired[str]
    type: str

class Project_ProjectSourceVersion(TypedDict):
    source_identifier: str
    source_version: NotRequired[str]

class Project_Source(TypedDict):
    auth: NotRequired[Project_SourceAuth]
    build_spec: NotRequired[str]
    build_status_config: NotRequired[Project_BuildStatusConfig]
    git_clone_depth: NotRequired[Int]
    git_submodules_config: NotRequired[Project_GitSubmodulesConfig]
    insecure_ssl: NotRequired[Bool]
    location: NotRequired[str]
    report_build_status: NotRequired[Bool]
    source_identifier: NotRequired[str]
    type: str

class Project_SourceAuth(TypedDict):
    resource: NotRequired[str]
    type: str

class Project_BuildStatusConfig(TypedDict):
    context: NotRequired[str]
    target_url: NotRequired[str]

class Project_GitSubmodulesConfig(TypedDict):
    fetch_submodules: Bool

class Project_Source2(TypedDict):
    auth: NotRequired[Project_SourceAuth]
    build_spec: NotRequired[str]
    build_status_config: NotRequired[Project_BuildStatusConfig]
    git_clone_depth: NotRequired[Int]
    git_submodules_config: NotRequired[Project_GitSubmodulesConfig]
    insecure_ssl: NotRequired[Bool]
    location: NotRequired[str]
    report_build_status: NotRequired[Bool]
    source_identifier: NotRequired[str]
    type: str

@final
class Project_Source_Read:
    auth: Final[Project_SourceAuth_Read]
    build_spec: Final[str]
    build_status_config: Final[Project_BuildStatusConfig_Read]
    git_clone_depth: Final[Ref[int]]
    git_submodules_config: Final[Project_GitSubmodulesConfig_Read]
    insecure_ssl: Final[Ref[bool]]
    location: Final[str]
    report_build_status: Final[Ref[bool]]
    source_identifier: Final[str]
    type: Final[str]

@final
class Project_SourceAuth_Read:
    resource: Final[str]
    type: Final[str]

@final
class Project_BuildStatusConfig_Read:
    context: Final[str]
    target_url: Final[str]

@final
class Project_GitSubmodulesConfig_Read:
    fetch_submodules: Final[Ref[bool]]

class Project_Tag(TypedDict):
    key: str
    value: str

class Project_ProjectTriggers(TypedDict):
    build_type: NotRequired[str]
    filter_groups: NotRequired[Sequence[Sequence[Any]]]
    pull_request_build_policy: NotRequired[Project_PullRequestBuildPolicy]
    scope_configuration: NotRequired[Project_ScopeConfiguration]
    webhook: NotRequired[Bool]

class Project_PullRequestBuildPolicy(TypedDict):
    approver_roles: NotRequired[Texts]
    requires_comment_approval: str

class Project_ScopeConfiguration(TypedDict):
    domain: NotRequired[str]
    name: str
    scope: NotRequired[str]

@final
class Project_ProjectTriggers_Read:
    build_type: Final[str]
    filter_groups: Final[list[Any]]
    pull_request_build_policy: Final[Project_PullRequestBuildPolicy_Read]
    scope_configuration: Final[Project_ScopeConfiguration_Read]
    webhook: Final[Ref[bool]]

@final
class Project_PullRequestBuildPolicy_Read:
    approver_roles: Final[list[str]]
    requires_comment_approval: Final[str]

@final
class Project_ScopeConfiguration_Read:
    domain: Final[str]
    name: Final[str]
    scope: Final[str]

class Project_VpcConfig(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnets: NotRequired[Texts]
    vpc_id: NotRequired[str]

@final
class Project_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]
    vpc_id: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Project(_Resource):
    """Resource Type definition for AWS::CodeBuild::Project"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        artifacts: Project_Artifacts,
        environment: Project_Environment,
        service_role: str,
        source: Project_Source2,
        auto_retry_limit: Number = ...,
        badge_enabled: Bool = ...,
        build_batch_config: Project_ProjectBuildBatchConfig = ...,
        cache: Project_ProjectCache = ...,
        concurrent_build_limit: Int = ...,
        description: str = ...,
        encryption_key: str = ...,
        file_system_locations: Sequence[Project_ProjectFileSystemLocation] = ...,
        logs_config: Project_LogsConfig = ...,
        name: str = ...,
        queued_timeout_in_minutes: Int = ...,
        resource_access_role: str = ...,
        secondary_artifacts: Sequence[Project_Artifacts2] = ...,
        secondary_source_versions: Sequence[Project_ProjectSourceVersion] = ...,
        secondary_sources: Sequence[Project_Source] = ...,
        source_version: str = ...,
        tags: Sequence[Project_Tag] = ...,
        timeout_in_minutes: Int = ...,
        triggers: Project_ProjectTriggers = ...,
        visibility: str = ...,
        vpc_config: Project_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    artifacts: Final[Project_Artifacts_Read]
    auto_retry_limit: Final[Ref[float]]
    badge_enabled: Final[Ref[bool]]
    build_batch_config: Final[Project_ProjectBuildBatchConfig_Read]
    cache: Final[Project_ProjectCache_Read]
    concurrent_build_limit: Final[Ref[int]]
    description: Final[str]
    encryption_key: Final[str]
    environment: Final[Project_Environment_Read]
    file_system_locations: Final[list[Any]]
    id: Final[str]
    logs_config: Final[Project_LogsConfig_Read]
    name: Final[str]
    queued_timeout_in_minutes: Final[Ref[int]]
    resource_access_role: Final[str]
    secondary_artifacts: Final[list[Any]]
    secondary_source_versions: Final[list[Any]]
    secondary_sources: Final[list[Any]]
    service_role: Final[str]
    source: Final[Project_Source_Read]
    source_version: Final[str]
    tags: Final[list[Any]]
    timeout_in_minutes: Final[Ref[int]]
    triggers: Final[Project_ProjectTriggers_Read]
    visibility: Final[str]
    vpc_config: Final[Project_VpcConfig_Read]

class ReportGroup_ReportExportConfig(TypedDict):
    export_config_type: Literal["S3", "NO_EXPORT"]
    s3_destination: NotRequired[ReportGroup_S3ReportExportConfig]

class ReportGroup_S3ReportExportConfig(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    encryption_disabled: NotRequired[Bool]
    encryption_key: NotRequired[str]
    packaging: NotRequired[Literal["NONE", "ZIP"]]
    path: NotRequired[str]

@final
class ReportGroup_ReportExportConfig_Read:
    export_config_type: Final[str]
    s3_destination: Final[ReportGroup_S3ReportExportConfig_Read]

@final
class ReportGroup_S3ReportExportConfig_Read:
    bucket: Final[str]
    bucket_owner: Final[str]
    encryption_disabled: Final[Ref[bool]]
    encryption_key: Final[str]
    packaging: Final[str]
    path: Final[str]

class ReportGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ReportGroup(_Resource):
    """Resource Type definition for AWS::CodeBuild::ReportGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        export_config: ReportGroup_ReportExportConfig,
        type: Literal["TEST", "CODE_COVERAGE"],
        delete_reports: Bool = ...,
        name: str = ...,
        tags: Sequence[ReportGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    delete_reports: Final[Ref[bool]]
    export_config: Final[ReportGroup_ReportExportConfig_Read]
    name: Final[str]
    tags: Final[list[Any]]
    type: Final[str]

@final
class SourceCredential(_Resource):
    """Resource Type definition for AWS::CodeBuild::SourceCredential"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auth_type: str,
        server_type: str,
        token: str,
        username: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the SourceCredential resource."""
    auth_type: Final[str]
    """The type of authentication used by the credentials."""
    server_type: Final[str]
    """The type of source provider."""
    token: Final[str]
    """For GitHub or GitHub Enterprise, this is the personal access token."""
    username: Final[str]
    """The Bitbucket username when the authType is BASIC_AUTH."""
