"""Resource types of AWS OpenSearchService. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Application_AppConfig(TypedDict):
    key: Literal["opensearchDashboards.dashboardAdmin.users", "opensearchDashboards.dashboardAdmin.groups"]
    value: str

class Application_DataSource(TypedDict):
    data_source_arn: str
    data_source_description: NotRequired[str]

class Application_IamIdentityCenterOptions(TypedDict):
    enabled: NotRequired[Bool]
    iam_identity_center_instance_arn: NotRequired[str]
    iam_role_for_identity_center_application_arn: NotRequired[str]

@final
class Application_IamIdentityCenterOptions_Read:
    enabled: Final[Ref[bool]]
    iam_identity_center_instance_arn: Final[str]
    iam_role_for_identity_center_application_arn: Final[str]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Amazon OpenSearchService application resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        app_configs: Sequence[Application_AppConfig] = ...,
        data_sources: Sequence[Application_DataSource] = ...,
        endpoint: str = ...,
        iam_identity_center_options: Application_IamIdentityCenterOptions = ...,
        kms_key_arn: str = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_configs: Final[list[Any]]
    """List of application configurations."""
    arn: Final[str]
    """Amazon Resource Name (ARN) format."""
    data_sources: Final[list[Any]]
    """List of data sources."""
    endpoint: Final[str]
    """The endpoint for the application."""
    iam_identity_center_options: Final[Application_IamIdentityCenterOptions_Read]
    """Options for configuring IAM Identity Center"""
    id: Final[str]
    """The identifier of the application."""
    kms_key_arn: Final[str]
    """The ARN of the KMS key used to encrypt the application."""
    name: Final[str]
    """The name of the application."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this application."""

class Domain_AIMLOptions(TypedDict):
    s3_vectors_engine: NotRequired[Domain_S3VectorsEngine]
    serverless_vector_acceleration: NotRequired[Domain_ServerlessVectorAcceleration]

class Domain_S3VectorsEngine(TypedDict):
    enabled: Bool

class Domain_ServerlessVectorAcceleration(TypedDict):
    enabled: NotRequired[Bool]

@final
class Domain_AIMLOptions_Read:
    s3_vectors_engine: Final[Domain_S3VectorsEngine_Read]
    serverless_vector_acceleration: Final[Domain_ServerlessVectorAcceleration_Read]

@final
class Domain_S3VectorsEngine_Read:
    enabled: Final[Ref[bool]]

@final
class Domain_ServerlessVectorAcceleration_Read:
    enabled: Final[Ref[bool]]

class Domain_AdvancedSecurityOptionsInput(TypedDict):
    anonymous_auth_enabled: NotRequired[Bool]
    enabled: NotRequired[Bool]
    iam_federation_options: NotRequired[Domain_IAMFederationOptions]
    internal_user_database_enabled: NotRequired[Bool]
    jwt_options: NotRequired[Domain_JWTOptions]
    master_user_options: NotRequired[Domain_MasterUserOptions]
    saml_options: NotRequired[Domain_SAMLOptions]

class Domain_IAMFederationOptions(TypedDict):
    enabled: NotRequired[Bool]
    roles_key: NotRequired[str]
    subject_key: NotRequired[str]

class Domain_JWTOptions(TypedDict):
    enabled: NotRequired[Bool]
    public_key: NotRequired[str]
    roles_key: NotRequired[str]
    subject_key: NotRequired[str]

class Domain_MasterUserOptions(TypedDict):
    master_user_arn: NotRequired[str]
    master_user_name: NotRequired[str]
    master_user_password: NotRequired[SecretText]

class Domain_SAMLOptions(TypedDict):
    enabled: NotRequired[Bool]
    idp: NotRequired[Domain_Idp]
    master_backend_role: NotRequired[str]
    master_user_name: NotRequired[str]
    roles_key: NotRequired[str]
    session_timeout_minutes: NotRequired[Int]
    subject_key: NotRequired[str]

class Domain_Idp(TypedDict):
    entity_id: str
    metadata_content: str

@final
class Domain_AdvancedSecurityOptionsInput_Read:
    anonymous_auth_disable_date: Final[str]
    anonymous_auth_enabled: Final[Ref[bool]]
    enabled: Final[Ref[bool]]
    iam_federation_options: Final[Domain_IAMFederationOptions_Read]
    internal_user_database_enabled: Final[Ref[bool]]
    jwt_options: Final[Domain_JWTOptions_Read]
    master_user_options: Final[Domain_MasterUserOptions_Read]
    saml_options: Final[Domain_SAMLOptions_Read]

@final
class Domain_IAMFederationOptions_Read:
    enabled: Final[Ref[bool]]
    roles_key: Final[str]
    subject_key: Final[str]

@final
class Domain_JWTOptions_Read:
    enabled: Final[Ref[bool]]
    public_key: Final[str]
    roles_key: Final[str]
    subject_key: Final[str]

@final
class Domain_MasterUserOptions_Read:
    master_user_arn: Final[str]
    master_user_name: Final[str]
    master_user_password: Final[str]

@final
class Domain_SAMLOptions_Read:
    enabled: Final[Ref[bool]]
    idp: Final[Domain_Idp_Read]
    master_backend_role: Final[str]
    master_user_name: Final[str]
    roles_key: Final[str]
    session_timeout_minutes: Final[Ref[int]]
    subject_key: Final[str]

@final
class Domain_Idp_Read:
    entity_id: Final[str]
    metadata_content: Final[str]

class Domain_AutomatedSnapshotPauseOptions(TypedDict):
    enabled: Bool
    end_time: NotRequired[str]
    start_time: NotRequired[str]

@final
class Domain_AutomatedSnapshotPauseOptions_Read:
    enabled: Final[Ref[bool]]
    end_time: Final[str]
    start_time: Final[str]

class Domain_ClusterConfig(TypedDict):
    cold_storage_options: NotRequired[Domain_ColdStorageOptions]
    dedicated_master_count: NotRequired[Int]
    dedicated_master_enabled: NotRequired[Bool]
    dedicated_master_type: NotRequired[str]
    instance_count: NotRequired[Int]
    instance_type: NotRequired[str]
    multi_az_with_standby_enabled: NotRequired[Bool]
    node_options: NotRequired[Sequence[Domain_NodeOption]]
    warm_count: NotRequired[Int]
    warm_enabled: NotRequired[Bool]
    warm_type: NotRequired[str]
    zone_awareness_config: NotRequired[Domain_ZoneAwarenessConfig]
    zone_awareness_enabled: NotRequired[Bool]

class Domain_ColdStorageOptions(TypedDict):
    enabled: NotRequired[Bool]

class Domain_NodeOption(TypedDict):
    node_config: NotRequired[Domain_NodeConfig]
    node_type: NotRequired[Literal["coordinator"]]

class Domain_NodeConfig(TypedDict):
    count: NotRequired[Int]
    enabled: NotRequired[Bool]
    type: NotRequired[str]

class Domain_ZoneAwarenessConfig(TypedDict):
    availability_zone_count: NotRequired[Int]

@final
class Domain_ClusterConfig_Read:
    cold_storage_options: Final[Domain_ColdStorageOptions_Read]
    dedicated_master_count: Final[Ref[int]]
    dedicated_master_enabled: Final[Ref[bool]]
    dedicated_master_type: Final[str]
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    multi_az_with_standby_enabled: Final[Ref[bool]]
    node_options: Final[list[Any]]
    warm_count: Final[Ref[int]]
    warm_enabled: Final[Ref[bool]]
    warm_type: Final[str]
    zone_awareness_config: Final[Domain_ZoneAwarenessConfig_Read]
    zone_awareness_enabled: Final[Ref[bool]]

@final
class Domain_ColdStorageOptions_Read:
    enabled: Final[Ref[bool]]

@final
class Domain_ZoneAwarenessConfig_Read:
    availability_zone_count: Final[Ref[int]]

class Domain_CognitoOptions(TypedDict):
    enabled: NotRequired[Bool]
    identity_pool_id: NotRequired[str]
    role_arn: NotRequired[str]
    user_pool_id: NotRequired[str]

@final
class Domain_CognitoOptions_Read:
    enabled: Final[Ref[bool]]
    identity_pool_id: Final[str]
    role_arn: Final[str]
    user_pool_id: Final[str]

class Domain_DeploymentStrategyOptions(TypedDict):
    deployment_strategy: NotRequired[Literal["Default", "CapacityOptimized"]]

@final
class Domain_DeploymentStrategyOptions_Read:
    deployment_strategy: Final[str]

class Domain_DomainEndpointOptions(TypedDict):
    custom_endpoint: NotRequired[str]
    custom_endpoint_certificate_arn: NotRequired[str]
    custom_endpoint_enabled: NotRequired[Bool]
    enforce_https: NotRequired[Bool]
    tls_security_policy: NotRequired[str]

@final
class Domain_DomainEndpointOptions_Read:
    custom_endpoint: Final[str]
    custom_endpoint_certificate_arn: Final[str]
    custom_endpoint_enabled: Final[Ref[bool]]
    enforce_https: Final[Ref[bool]]
    tls_security_policy: Final[str]

class Domain_EBSOptions(TypedDict):
    ebs_enabled: NotRequired[Bool]
    iops: NotRequired[Int]
    throughput: NotRequired[Int]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[str]

@final
class Domain_EBSOptions_Read:
    ebs_enabled: Final[Ref[bool]]
    iops: Final[Ref[int]]
    throughput: Final[Ref[int]]
    volume_size: Final[Ref[int]]
    volume_type: Final[str]

class Domain_EncryptionAtRestOptions(TypedDict):
    enabled: NotRequired[Bool]
    kms_key_id: NotRequired[str]

@final
class Domain_EncryptionAtRestOptions_Read:
    enabled: Final[Ref[bool]]
    kms_key_id: Final[str]

class Domain_IdentityCenterOptions(TypedDict):
    enabled_api_access: NotRequired[Bool]
    identity_center_instance_arn: NotRequired[str]
    roles_key: NotRequired[Literal["GroupName", "GroupId"]]
    subject_key: NotRequired[Literal["UserName", "UserId", "Email"]]

@final
class Domain_IdentityCenterOptions_Read:
    enabled_api_access: Final[Ref[bool]]
    identity_center_application_arn: Final[str]
    identity_center_instance_arn: Final[str]
    identity_store_id: Final[str]
    roles_key: Final[str]
    subject_key: Final[str]

class Domain_LogPublishingOption(TypedDict):
    cloud_watch_logs_log_group_arn: NotRequired[str]
    enabled: NotRequired[Bool]

class Domain_NodeToNodeEncryptionOptions(TypedDict):
    enabled: NotRequired[Bool]

@final
class Domain_NodeToNodeEncryptionOptions_Read:
    enabled: Final[Ref[bool]]

class Domain_OffPeakWindowOptions(TypedDict):
    enabled: NotRequired[Bool]
    off_peak_window: NotRequired[Domain_OffPeakWindow]

class Domain_OffPeakWindow(TypedDict):
    window_start_time: NotRequired[Domain_WindowStartTime]

class Domain_WindowStartTime(TypedDict):
    hours: Int
    minutes: Int

@final
class Domain_OffPeakWindowOptions_Read:
    enabled: Final[Ref[bool]]
    off_peak_window: Final[Domain_OffPeakWindow_Read]

@final
class Domain_OffPeakWindow_Read:
    window_start_time: Final[Domain_WindowStartTime_Read]

@final
class Domain_WindowStartTime_Read:
    hours: Final[Ref[int]]
    minutes: Final[Ref[int]]

@final
class Domain_ServiceSoftwareOptions_Read:
    automated_update_date: Final[str]
    cancellable: Final[Ref[bool]]
    current_version: Final[str]
    description: Final[str]
    new_version: Final[str]
    optional_deployment: Final[Ref[bool]]
    update_available: Final[Ref[bool]]
    update_status: Final[str]

class Domain_SnapshotOptions(TypedDict):
    automated_snapshot_start_hour: NotRequired[Int]

@final
class Domain_SnapshotOptions_Read:
    automated_snapshot_start_hour: Final[Ref[int]]

class Domain_SoftwareUpdateOptions(TypedDict):
    auto_software_update_enabled: NotRequired[Bool]
    use_latest_service_software_for_blue_green: NotRequired[Bool]

@final
class Domain_SoftwareUpdateOptions_Read:
    auto_software_update_enabled: Final[Ref[bool]]
    use_latest_service_software_for_blue_green: Final[Ref[bool]]

class Domain_Tag(TypedDict):
    key: str
    value: str

class Domain_VPCOptions(TypedDict):
    egress_enabled: NotRequired[Bool]
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Domain_VPCOptions_Read:
    egress_enabled: Final[Ref[bool]]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class Domain(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        aiml_options: Domain_AIMLOptions = ...,
        access_policies: Mapping[str, Any] | str = ...,
        advanced_options: Mapping[str, str] = ...,
        advanced_security_options: Domain_AdvancedSecurityOptionsInput = ...,
        automated_snapshot_pause_options: Domain_AutomatedSnapshotPauseOptions = ...,
        cluster_config: Domain_ClusterConfig = ...,
        cognito_options: Domain_CognitoOptions = ...,
        deployment_strategy_options: Domain_DeploymentStrategyOptions = ...,
        domain_endpoint_options: Domain_DomainEndpointOptions = ...,
        domain_name: str = ...,
        ebs_options: Domain_EBSOptions = ...,
        encryption_at_rest_options: Domain_EncryptionAtRestOptions = ...,
        engine_mode: Literal["GENERAL", "OPTIMIZED"] = ...,
        engine_version: str = ...,
        ip_address_type: str = ...,
        identity_center_options: Domain_IdentityCenterOptions = ...,
        log_publishing_options: Mapping[str, Domain_LogPublishingOption] = ...,
        node_to_node_encryption_options: Domain_NodeToNodeEncryptionOptions = ...,
        off_peak_window_options: Domain_OffPeakWindowOptions = ...,
        skip_shard_migration_wait: Bool = ...,
        snapshot_options: Domain_SnapshotOptions = ...,
        software_update_options: Domain_SoftwareUpdateOptions = ...,
        tags: Sequence[Domain_Tag] = ...,
        use_case: Literal["SEARCH", "VECTOR", "OBSERVABILITY", "MIXED"] = ...,
        vpc_options: Domain_VPCOptions = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aiml_options: Final[Domain_AIMLOptions_Read]
    access_policies: Final[Any]
    advanced_options: Final[Any]
    advanced_security_options: Final[Domain_AdvancedSecurityOptionsInput_Read]
    arn: Final[str]
    automated_snapshot_pause_options: Final[Domain_AutomatedSnapshotPauseOptions_Read]
    cluster_config: Final[Domain_ClusterConfig_Read]
    cognito_options: Final[Domain_CognitoOptions_Read]
    deployment_strategy_options: Final[Domain_DeploymentStrategyOptions_Read]
    domain_arn: Final[str]
    domain_endpoint: Final[str]
    domain_endpoint_options: Final[Domain_DomainEndpointOptions_Read]
    domain_endpoint_v2: Final[str]
    domain_endpoints: Final[Any]
    domain_name: Final[str]
    ebs_options: Final[Domain_EBSOptions_Read]
    encryption_at_rest_options: Final[Domain_EncryptionAtRestOptions_Read]
    engine_mode: Final[str]
    """The engine mode of the domain."""
    engine_version: Final[str]
    ip_address_type: Final[str]
    id: Final[str]
    identity_center_options: Final[Domain_IdentityCenterOptions_Read]
    """Options for configuring Identity Center"""
    log_publishing_options: Final[Any]
    node_to_node_encryption_options: Final[Domain_NodeToNodeEncryptionOptions_Read]
    off_peak_window_options: Final[Domain_OffPeakWindowOptions_Read]
    service_software_options: Final[Domain_ServiceSoftwareOptions_Read]
    skip_shard_migration_wait: Final[Ref[bool]]
    snapshot_options: Final[Domain_SnapshotOptions_Read]
    software_update_options: Final[Domain_SoftwareUpdateOptions_Read]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this Domain."""
    use_case: Final[str]
    """The primary use case of the domain."""
    vpc_options: Final[Domain_VPCOptions_Read]
