"""Resource types of AWS EMRContainers. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class Endpoint_Certificate_Read:
    certificate_arn: Final[str]
    certificate_data: Final[str]

class Endpoint_ConfigurationOverrides(TypedDict):
    application_configuration: NotRequired[Sequence[Endpoint_EMREKSConfiguration]]
    monitoring_configuration: NotRequired[Endpoint_MonitoringConfiguration]

class Endpoint_EMREKSConfiguration(TypedDict):
    classification: str
    configurations: NotRequired[Sequence[Endpoint_EMREKSConfiguration2]]
    properties: NotRequired[Mapping[str, str]]

class Endpoint_EMREKSConfiguration2(TypedDict):
    classification: str
    configurations: NotRequired[Sequence[Endpoint_EMREKSConfiguration2]]
    properties: NotRequired[Mapping[str, str]]

class Endpoint_MonitoringConfiguration(TypedDict):
    cloud_watch_monitoring_configuration: NotRequired[Endpoint_CloudWatchMonitoringConfiguration]
    container_log_rotation_configuration: NotRequired[Endpoint_ContainerLogRotationConfiguration]
    persistent_app_ui: NotRequired[Literal["ENABLED", "DISABLED"]]
    s3_monitoring_configuration: NotRequired[Endpoint_S3MonitoringConfiguration]

class Endpoint_CloudWatchMonitoringConfiguration(TypedDict):
    log_group_name: str
    log_stream_name_prefix: NotRequired[str]

class Endpoint_ContainerLogRotationConfiguration(TypedDict):
    max_files_to_keep: Int
    rotation_size: str

class Endpoint_S3MonitoringConfiguration(TypedDict):
    log_uri: str

@final
class Endpoint_ConfigurationOverrides_Read:
    application_configuration: Final[list[Any]]
    monitoring_configuration: Final[Endpoint_MonitoringConfiguration_Read]

@final
class Endpoint_MonitoringConfiguration_Read:
    cloud_watch_monitoring_configuration: Final[Endpoint_CloudWatchMonitoringConfiguration_Read]
    container_log_rotation_configuration: Final[Endpoint_ContainerLogRotationConfiguration_Read]
    persistent_app_ui: Final[str]
    s3_monitoring_configuration: Final[Endpoint_S3MonitoringConfiguration_Read]

@final
class Endpoint_CloudWatchMonitoringConfiguration_Read:
    log_group_name: Final[str]
    log_stream_name_prefix: Final[str]

@final
class Endpoint_ContainerLogRotationConfiguration_Read:
    max_files_to_keep: Final[Ref[int]]
    rotation_size: Final[str]

@final
class Endpoint_S3MonitoringConfiguration_Read:
    log_uri: Final[str]

class Endpoint_Tag(TypedDict):
    key: str
    value: str

@final
class Endpoint(_Resource):
    """Resource Schema of AWS::EMRContainers::Endpoint Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        execution_role_arn: str,
        release_label: str,
        type: str,
        virtual_cluster_id: str,
        configuration_overrides: Endpoint_ConfigurationOverrides = ...,
        name: str = ...,
        session_idle_timeout_in_minutes: Int = ...,
        tags: Sequence[Endpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the managed endpoint."""
    auth_proxy_url: Final[str]
    """The auth proxy URL for Spark Connect connections."""
    certificate_authority: Final[Endpoint_Certificate_Read]
    """The certificate authority for the managed endpoint."""
    configuration_overrides: Final[Endpoint_ConfigurationOverrides_Read]
    """The configuration overrides for the managed endpoint."""
    created_at: Final[str]
    """The date and time when the managed endpoint was created."""
    execution_role_arn: Final[str]
    """The execution role ARN for the managed endpoint."""
    failure_reason: Final[str]
    """The reason for a failed managed endpoint."""
    id: Final[str]
    """The ID of the managed endpoint."""
    name: Final[str]
    """The name of the managed endpoint."""
    release_label: Final[str]
    """The Amazon EMR release label."""
    security_group: Final[str]
    """The security group associated with the managed endpoint."""
    server_url: Final[str]
    """The server URL of the managed endpoint."""
    session_idle_timeout_in_minutes: Final[Ref[int]]
    """The idle timeout in minutes for sessions on the managed endpoint."""
    state: Final[str]
    """The state of the managed endpoint."""
    state_details: Final[str]
    """Additional details about the state of the managed endpoint."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this managed endpoint."""
    type: Final[str]
    """The type of the managed endpoint."""
    virtual_cluster_id: Final[str]
    """The ID of the virtual cluster for which the managed endpoint is created."""

class JobTemplate_JobTemplateData(TypedDict):
    configuration_overrides: NotRequired[JobTemplate_ParametricConfigurationOverrides]
    execution_role_arn: str
    job_driver: JobTemplate_JobDriver
    job_tags: NotRequired[Mapping[str, str]]
    parameter_configuration: NotRequired[Mapping[str, JobTemplate_TemplateParameterConfiguration]]
    release_label: str

class JobTemplate_ParametricConfigurationOverrides(TypedDict):
    application_configuration: NotRequired[Sequence[JobTemplate_Configuration]]
    monitoring_configuration: NotRequired[JobTemplate_ParametricMonitoringConfiguration]

class JobTemplate_Configuration(TypedDict):
    classification: str
    configurations: NotRequired[Sequence[JobTemplate_Configuration2]]
    properties: NotRequired[Mapping[str, str]]

class JobTemplate_Configuration2(TypedDict):
    classification: str
    configurations: NotRequired[Sequence[JobTemplate_Configuration2]]
    properties: NotRequired[Mapping[str, str]]

class JobTemplate_ParametricMonitoringConfiguration(TypedDict):
    cloud_watch_monitoring_configuration: NotRequired[JobTemplate_ParametricCloudWatchMonitoringConfiguration]
    persistent_app_ui: NotRequired[str]
    s3_monitoring_configuration: NotRequired[JobTemplate_ParametricS3MonitoringConfiguration]

class JobTemplate_ParametricCloudWatchMonitoringConfiguration(TypedDict):
    log_group_name: NotRequired[str]
    log_stream_name_prefix: NotRequired[str]

class JobTemplate_ParametricS3MonitoringConfiguration(TypedDict):
    log_uri: NotRequired[str]

class JobTemplate_JobDriver(TypedDict):
    spark_sql_job_driver: NotRequired[JobTemplate_SparkSqlJobDriver]
    spark_submit_job_driver: NotRequired[JobTemplate_SparkSubmitJobDriver]

class JobTemplate_SparkSqlJobDriver(TypedDict):
    entry_point: NotRequired[str]
    spark_sql_parameters: NotRequired[str]

class JobTemplate_SparkSubmitJobDriver(TypedDict):
    entry_point: str
    entry_point_arguments: NotRequired[Texts]
    spark_submit_parameters: NotRequired[str]

class JobTemplate_TemplateParameterConfiguration(TypedDict):
    default_value: NotRequired[str]
    type: NotRequired[Literal["NUMBER", "STRING"]]

@final
class JobTemplate_JobTemplateData_Read:
    configuration_overrides: Final[JobTemplate_ParametricConfigurationOverrides_Read]
    execution_role_arn: Final[str]
    job_driver: Final[JobTemplate_JobDriver_Read]
    job_tags: Final[Any]
    parameter_configuration: Final[Any]
    release_label: Final[str]

@final
class JobTemplate_ParametricConfigurationOverrides_Read:
    application_configuration: Final[list[Any]]
    monitoring_configuration: Final[JobTemplate_ParametricMonitoringConfiguration_Read]

@final
class JobTemplate_ParametricMonitoringConfiguration_Read:
    cloud_watch_monitoring_configuration: Final[JobTemplate_ParametricCloudWatchMonitoringConfiguration_Read]
    persistent_app_ui: Final[str]
    s3_monitoring_configuration: Final[JobTemplate_ParametricS3MonitoringConfiguration_Read]

@final
class JobTemplate_ParametricCloudWatchMonitoringConfiguration_Read:
    log_group_name: Final[str]
    log_stream_name_prefix: Final[str]

@final
class JobTemplate_ParametricS3MonitoringConfiguration_Read:
    log_uri: Final[str]

@final
class JobTemplate_JobDriver_Read:
    spark_sql_job_driver: Final[JobTemplate_SparkSqlJobDriver_Read]
    spark_submit_job_driver: Final[JobTemplate_SparkSubmitJobDriver_Read]

@final
class JobTemplate_SparkSqlJobDriver_Read:
    entry_point: Final[str]
    spark_sql_parameters: Final[str]

@final
class JobTemplate_SparkSubmitJobDriver_Read:
    entry_point: Final[str]
    entry_point_arguments: Final[list[str]]
    spark_submit_parameters: Final[str]

class JobTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class JobTemplate(_Resource):
    """Represents an Amazon EMR on EKS job template."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        job_template_data: JobTemplate_JobTemplateData,
        name: str,
        tags: Sequence[JobTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the job template."""
    created_at: Final[str]
    """The date and time when the job template was created."""
    created_by: Final[str]
    """The user who created the job template."""
    id: Final[str]
    """The ID of the job template."""
    job_template_data: Final[JobTemplate_JobTemplateData_Read]
    """The values of a StartJobRun API request used in job runs started using the job template."""
    name: Final[str]
    """The specified name of the job template."""
    tags: Final[list[Any]]
    """The tags that are associated with the job template."""

class SecurityConfiguration_ContainerProvider(TypedDict):
    id: str
    info: NotRequired[SecurityConfiguration_ContainerInfo]
    type: Literal["EKS"]

class SecurityConfiguration_ContainerInfo(TypedDict):
    eks_info: NotRequired[SecurityConfiguration_EksInfo]

class SecurityConfiguration_EksInfo(TypedDict):
    namespace: NotRequired[str]

@final
class SecurityConfiguration_ContainerProvider_Read:
    id: Final[str]
    info: Final[SecurityConfiguration_ContainerInfo_Read]
    type: Final[str]

@final
class SecurityConfiguration_ContainerInfo_Read:
    eks_info: Final[SecurityConfiguration_EksInfo_Read]

@final
class SecurityConfiguration_EksInfo_Read:
    namespace: Final[str]

class SecurityConfiguration_SecurityConfigurationData(TypedDict):
    authentication_configuration: NotRequired[SecurityConfiguration_AuthenticationConfiguration]
    authorization_configuration: NotRequired[SecurityConfiguration_AuthorizationConfiguration]
    encryption_configuration: NotRequired[SecurityConfiguration_EncryptionConfiguration]

class SecurityConfiguration_AuthenticationConfiguration(TypedDict):
    iam_configuration: NotRequired[SecurityConfiguration_IAMConfiguration]
    identity_center_configuration: NotRequired[SecurityConfiguration_IdentityCenterConfiguration]

class SecurityConfiguration_IAMConfiguration(TypedDict):
    system_role: NotRequired[str]

class SecurityConfiguration_IdentityCenterConfiguration(TypedDict):
    enable_identity_center: NotRequired[Bool]
    identity_center_application_assignment_required: NotRequired[Bool]
    identity_center_instance_arn: NotRequired[str]

class SecurityConfiguration_AuthorizationConfiguration(TypedDict):
    lake_formation_configuration: NotRequired[SecurityConfiguration_LakeFormationConfiguration]

class SecurityConfiguration_LakeFormationConfiguration(TypedDict):
    authorized_session_tag_value: NotRequired[str]
    query_access_control_enabled: NotRequired[Bool]
    query_engine_role_arn: NotRequired[str]
    secure_namespace_info: NotRequired[SecurityConfiguration_SecureNamespaceInfo]

class SecurityConfiguration_SecureNamespaceInfo(TypedDict):
    cluster_id: NotRequired[str]
    namespace: NotRequired[str]

class SecurityConfiguration_EncryptionConfiguration(TypedDict):
    at_rest_encryption_configuration: NotRequired[SecurityConfiguration_AtRestEncryptionConfiguration]
    in_transit_encryption_configuration: NotRequired[SecurityConfiguration_InTransitEncryptionConfiguration]

class SecurityConfiguration_AtRestEncryptionConfiguration(TypedDict):
    local_disk_encryption_configuration: NotRequired[SecurityConfiguration_LocalDiskEncryptionConfiguration]
    s3_encryption_configuration: NotRequired[SecurityConfiguration_S3EncryptionConfiguration]

class SecurityConfiguration_LocalDiskEncryptionConfiguration(TypedDict):
    aws_kms_key_id: NotRequired[str]
    encryption_key_provider_type: NotRequired[Literal["AwsKms"]]

class SecurityConfiguration_S3EncryptionConfiguration(TypedDict):
    encryption_option: NotRequired[Literal["SSE-S3", "SSE-KMS", "CSE-KMS"]]
    kms_key_id: NotRequired[str]

class SecurityConfiguration_InTransitEncryptionConfiguration(TypedDict):
    tls_certificate_configuration: NotRequired[SecurityConfiguration_TLSCertificateConfiguration]

class SecurityConfiguration_TLSCertificateConfiguration(TypedDict):
    certificate_provider_type: NotRequired[Literal["PEM"]]
    private_key_secret_arn: NotRequired[str]
    public_key_secret_arn: NotRequired[str]

@final
class SecurityConfiguration_SecurityConfigurationData_Read:
    authentication_configuration: Final[SecurityConfiguration_AuthenticationConfiguration_Read]
    authorization_configuration: Final[SecurityConfiguration_AuthorizationConfiguration_Read]
    encryption_configuration: Final[SecurityConfiguration_EncryptionConfiguration_Read]

@final
class SecurityConfiguration_AuthenticationConfiguration_Read:
    iam_configuration: Final[SecurityConfiguration_IAMConfiguration_Read]
    identity_center_configuration: Final[SecurityConfiguration_IdentityCenterConfiguration_Read]

@final
class SecurityConfiguration_IAMConfiguration_Read:
    system_role: Final[str]

@final
class SecurityConfiguration_IdentityCenterConfiguration_Read:
    enable_identity_center: Final[Ref[bool]]
    identity_center_application_assignment_required: Final[Ref[bool]]
    identity_center_instance_arn: Final[str]

@final
class SecurityConfiguration_AuthorizationConfiguration_Read:
    lake_formation_configuration: Final[SecurityConfiguration_LakeFormationConfiguration_Read]

@final
class SecurityConfiguration_LakeFormationConfiguration_Read:
    authorized_session_tag_value: Final[str]
    query_access_control_enabled: Final[Ref[bool]]
    query_engine_role_arn: Final[str]
    secure_namespace_info: Final[SecurityConfiguration_SecureNamespaceInfo_Read]

@final
class SecurityConfiguration_SecureNamespaceInfo_Read:
    cluster_id: Final[str]
    namespace: Final[str]

@final
class SecurityConfiguration_EncryptionConfiguration_Read:
    at_rest_encryption_configuration: Final[SecurityConfiguration_AtRestEncryptionConfiguration_Read]
    in_transit_encryption_configuration: Final[SecurityConfiguration_InTransitEncryptionConfiguration_Read]

@final
class SecurityConfiguration_AtRestEncryptionConfiguration_Read:
    local_disk_encryption_configuration: Final[SecurityConfiguration_LocalDiskEncryptionConfiguration_Read]
    s3_encryption_configuration: Final[SecurityConfiguration_S3EncryptionConfiguration_Read]

@final
class SecurityConfiguration_LocalDiskEncryptionConfiguration_Read:
    aws_kms_key_id: Final[str]
    encryption_key_provider_type: Final[str]

@final
class SecurityConfiguration_S3EncryptionConfiguration_Read:
    encryption_option: Final[str]
    kms_key_id: Final[str]

@final
class SecurityConfiguration_InTransitEncryptionConfiguration_Read:
    tls_certificate_configuration: Final[SecurityConfiguration_TLSCertificateConfiguration_Read]

@final
class SecurityConfiguration_TLSCertificateConfiguration_Read:
    certificate_provider_type: Final[str]
    private_key_secret_arn: Final[str]
    public_key_secret_arn: Final[str]

class SecurityConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class SecurityConfiguration(_Resource):
    """Resource Schema of AWS::EMRContainers::SecurityConfiguration Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        security_configuration_data: SecurityConfiguration_SecurityConfigurationData,
        container_provider: SecurityConfiguration_ContainerProvider = ...,
        name: str = ...,
        tags: Sequence[SecurityConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the security configuration."""
    container_provider: Final[SecurityConfiguration_ContainerProvider_Read]
    """Container provider information."""
    id: Final[str]
    """The ID of the security configuration."""
    name: Final[str]
    """The name of the security configuration."""
    security_configuration_data: Final[SecurityConfiguration_SecurityConfigurationData_Read]
    """Security configuration data containing encryption and authorization settings."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this security configuration."""

class VirtualCluster_ContainerProvider(TypedDict):
    id: str
    info: VirtualCluster_ContainerInfo
    type: Literal["EKS"]

class VirtualCluster_ContainerInfo(TypedDict):
    eks_info: VirtualCluster_EksInfo

class VirtualCluster_EksInfo(TypedDict):
    namespace: str

@final
class VirtualCluster_ContainerProvider_Read:
    id: Final[str]
    info: Final[VirtualCluster_ContainerInfo_Read]
    type: Final[str]

@final
class VirtualCluster_ContainerInfo_Read:
    eks_info: Final[VirtualCluster_EksInfo_Read]

@final
class VirtualCluster_EksInfo_Read:
    namespace: Final[str]

class VirtualCluster_Tag(TypedDict):
    key: str
    value: str

@final
class VirtualCluster(_Resource):
    """Resource Schema of AWS::EMRContainers::VirtualCluster Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        container_provider: VirtualCluster_ContainerProvider,
        name: str,
        security_configuration_id: str = ...,
        session_enabled: Bool = ...,
        tags: Sequence[VirtualCluster_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    container_provider: Final[VirtualCluster_ContainerProvider_Read]
    """Container provider of the virtual cluster."""
    id: Final[str]
    """Id of the virtual cluster."""
    name: Final[str]
    """Name of the virtual cluster."""
    security_configuration_id: Final[str]
    """The ID of the security configuration."""
    session_enabled: Final[Ref[bool]]
    """Whether the virtual cluster is session-enabled for Spark Connect."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this virtual cluster."""
