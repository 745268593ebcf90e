"""Resource types of AWS MGN. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import AssetContent, Bool, Int, Options, Ref
from firma.program.resource import Resource as _Resource

class Connector_ConnectorSsmCommandConfig(TypedDict):
    cloud_watch_log_group_name: NotRequired[str]
    cloud_watch_output_enabled: Bool
    output_s3_bucket_name: NotRequired[str]
    s3_output_enabled: Bool

@final
class Connector_ConnectorSsmCommandConfig_Read:
    cloud_watch_log_group_name: Final[str]
    cloud_watch_output_enabled: Final[Ref[bool]]
    output_s3_bucket_name: Final[str]
    s3_output_enabled: Final[Ref[bool]]

class Connector_Tag(TypedDict):
    key: str
    value: str

@final
class Connector(_Resource):
    """Resource schema for AWS::MGN::Connector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        ssm_instance_id: str,
        ssm_command_config: Connector_ConnectorSsmCommandConfig = ...,
        tags: Sequence[Connector_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the connector."""
    connector_id: Final[str]
    """The unique identifier of the connector."""
    name: Final[str]
    """The name of the connector."""
    ssm_command_config: Final[Connector_ConnectorSsmCommandConfig_Read]
    """SSM command configuration for the connector."""
    ssm_instance_id: Final[str]
    """The SSM instance ID associated with this connector."""
    tags: Final[list[Any]]
    """Tags to assign to the connector."""

class LaunchConfigurationTemplate_LaunchTemplateDiskConf(TypedDict):
    iops: NotRequired[Int]
    throughput: NotRequired[Int]
    volume_type: NotRequired[Literal["io1", "io2", "gp3", "gp2", "st1", "sc1", "standard"]]

@final
class LaunchConfigurationTemplate_LaunchTemplateDiskConf_Read:
    iops: Final[Ref[int]]
    throughput: Final[Ref[int]]
    volume_type: Final[str]

class LaunchConfigurationTemplate_Licensing(TypedDict):
    os_byol: NotRequired[Bool]

@final
class LaunchConfigurationTemplate_Licensing_Read:
    os_byol: Final[Ref[bool]]

class LaunchConfigurationTemplate_PostLaunchActions(TypedDict):
    cloud_watch_log_group_name: NotRequired[str]
    deployment: NotRequired[Literal["TEST_AND_CUTOVER", "CUTOVER_ONLY", "TEST_ONLY"]]
    s3_log_bucket: NotRequired[str]
    s3_output_key_prefix: NotRequired[str]
    ssm_documents: NotRequired[Sequence[LaunchConfigurationTemplate_SsmDocument]]

class LaunchConfigurationTemplate_SsmDocument(TypedDict):
    action_name: str
    external_parameters: NotRequired[Mapping[str, LaunchConfigurationTemplate_SsmExternalParameter]]
    must_succeed_for_cutover: NotRequired[Bool]
    parameters: NotRequired[Mapping[str, Sequence[LaunchConfigurationTemplate_SsmParameterStoreParameter]]]
    ssm_document_name: str
    timeout_seconds: NotRequired[Int]

class LaunchConfigurationTemplate_SsmExternalParameter(TypedDict):
    dynamic_path: str

class LaunchConfigurationTemplate_SsmParameterStoreParameter(TypedDict):
    parameter_name: str
    parameter_type: Literal["STRING", "SECURE_STRING"]

@final
class LaunchConfigurationTemplate_PostLaunchActions_Read:
    cloud_watch_log_group_name: Final[str]
    deployment: Final[str]
    s3_log_bucket: Final[str]
    s3_output_key_prefix: Final[str]
    ssm_documents: Final[list[Any]]

class LaunchConfigurationTemplate_LaunchTemplateDiskConf2(TypedDict):
    iops: NotRequired[Int]
    throughput: NotRequired[Int]
    volume_type: NotRequired[Literal["io1", "io2", "gp3", "gp2", "st1", "sc1", "standard"]]

@final
class LaunchConfigurationTemplate_LaunchTemplateDiskConf_Read2:
    iops: Final[Ref[int]]
    throughput: Final[Ref[int]]
    volume_type: Final[str]

class LaunchConfigurationTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class LaunchConfigurationTemplate(_Resource):
    """Account level Launch Configuration Template for AWS Application Migration Service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        associate_public_ip_address: Bool = ...,
        boot_mode: Literal["LEGACY_BIOS", "UEFI", "USE_SOURCE"] = ...,
        copy_private_ip: Bool = ...,
        copy_tags: Bool = ...,
        enable_map_auto_tagging: Bool = ...,
        enable_parameters_encryption: Bool = ...,
        large_volume_conf: LaunchConfigurationTemplate_LaunchTemplateDiskConf = ...,
        launch_disposition: Literal["STOPPED", "STARTED"] = ...,
        licensing: LaunchConfigurationTemplate_Licensing = ...,
        map_auto_tagging_mpe_id: str = ...,
        parameters_encryption_key: str = ...,
        post_launch_actions: LaunchConfigurationTemplate_PostLaunchActions = ...,
        small_volume_conf: LaunchConfigurationTemplate_LaunchTemplateDiskConf2 = ...,
        small_volume_max_size: Int = ...,
        tags: Sequence[LaunchConfigurationTemplate_Tag] = ...,
        target_instance_type_right_sizing_method: Literal["NONE", "BASIC"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of the Launch Configuration Template."""
    associate_public_ip_address: Final[Ref[bool]]
    """Whether to associate a public IP address with the launched instance."""
    boot_mode: Final[str]
    """Launch configuration template boot mode."""
    copy_private_ip: Final[Ref[bool]]
    """Whether to copy the private IP of the source server."""
    copy_tags: Final[Ref[bool]]
    """Whether to copy the tags of the source server."""
    ec2_launch_template_id: Final[str]
    """ID of the EC2 launch template backing the Launch Configuration Template."""
    enable_map_auto_tagging: Final[Ref[bool]]
    """Whether to enable map auto tagging."""
    enable_parameters_encryption: Final[Ref[bool]]
    """Whether to enable encryption of the AWS Systems Manager parameters used by post launch actions."""
    large_volume_conf: Final[LaunchConfigurationTemplate_LaunchTemplateDiskConf_Read]
    """Launch template disk configuration."""
    launch_configuration_template_id: Final[str]
    """ID of the Launch Configuration Template."""
    launch_disposition: Final[str]
    """Launch disposition."""
    licensing: Final[LaunchConfigurationTemplate_Licensing_Read]
    """Configuration of a machine's license."""
    map_auto_tagging_mpe_id: Final[str]
    """Launch configuration template map auto tagging MPE ID."""
    parameters_encryption_key: Final[str]
    """ARN of the KMS key used to encrypt the AWS Systems Manager parameters used by post launch actions."""
    post_launch_actions: Final[LaunchConfigurationTemplate_PostLaunchActions_Read]
    """Post launch actions to execute on the Test or Cutover instance."""
    small_volume_conf: Final[LaunchConfigurationTemplate_LaunchTemplateDiskConf_Read2]
    """Launch template disk configuration."""
    small_volume_max_size: Final[Ref[int]]
    """Small volume maximum size, in GiB."""
    tags: Final[list[Any]]
    """A set of tags to be associated with the Launch Configuration Template."""
    target_instance_type_right_sizing_method: Final[str]
    """Target instance type right-sizing method."""

class NetworkMigrationDefinition_SourceConfiguration(TypedDict):
    source_environment: Literal["NSX", "VSPHERE", "FORTIGATE_FIREWALL", "PALO_ALTO_FIREWALL", "CISCO_ACI", "LOGICAL_MODEL", "MODELIZE_IT"]
    source_s3_configuration: NetworkMigrationDefinition_SourceS3Configuration | AssetContent

class NetworkMigrationDefinition_SourceS3Configuration(TypedDict):
    s3_bucket: str
    s3_bucket_owner: str
    s3_key: str

class NetworkMigrationDefinition_Tag(TypedDict):
    key: str
    value: str

class NetworkMigrationDefinition_TargetNetwork(TypedDict):
    inbound_cidr: NotRequired[str]
    inspection_cidr: NotRequired[str]
    outbound_cidr: NotRequired[str]
    topology: Literal["ISOLATED_VPC", "HUB_AND_SPOKE"]

@final
class NetworkMigrationDefinition_TargetNetwork_Read:
    inbound_cidr: Final[str]
    inspection_cidr: Final[str]
    outbound_cidr: Final[str]
    topology: Final[str]

class NetworkMigrationDefinition_TargetS3Configuration(TypedDict):
    s3_bucket: str
    s3_bucket_owner: str

@final
class NetworkMigrationDefinition_TargetS3Configuration_Read:
    s3_bucket: Final[str]
    s3_bucket_owner: Final[str]

@final
class NetworkMigrationDefinition(_Resource):
    """Resource schema for AWS::MGN::NetworkMigrationDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        source_configurations: Sequence[NetworkMigrationDefinition_SourceConfiguration],
        target_network: NetworkMigrationDefinition_TargetNetwork,
        target_s3_configuration: NetworkMigrationDefinition_TargetS3Configuration,
        description: str = ...,
        scope_tags: Mapping[str, str] = ...,
        tags: Sequence[NetworkMigrationDefinition_Tag] = ...,
        target_deployment: Literal["SINGLE_ACCOUNT", "MULTI_ACCOUNT"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the network migration definition."""
    created_at: Final[str]
    """The timestamp when the network migration definition was created."""
    description: Final[str]
    """A description of the network migration definition."""
    name: Final[str]
    """The name of the network migration definition."""
    network_migration_definition_id: Final[str]
    """The unique identifier of the network migration definition."""
    scope_tags: Final[Any]
    """Scope tags map for the network migration definition."""
    source_configurations: Final[list[Any]]
    """A list of source configurations for the network migration."""
    tags: Final[list[Any]]
    """Tags to assign to the network migration definition."""
    target_deployment: Final[str]
    """The target deployment configuration for the migrated network."""
    target_network: Final[NetworkMigrationDefinition_TargetNetwork_Read]
    """Configuration for the target network topology and addressing."""
    target_s3_configuration: Final[NetworkMigrationDefinition_TargetS3Configuration_Read]
    """S3 configuration for storing target network artifacts."""
    updated_at: Final[str]
    """The timestamp when the network migration definition was last updated."""
