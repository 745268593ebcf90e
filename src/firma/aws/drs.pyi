"""Resource types of AWS DRS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class LaunchConfigurationTemplate_Licensing(TypedDict):
    os_byol: NotRequired[Bool]

@final
class LaunchConfigurationTemplate_Licensing_Read:
    os_byol: Final[Ref[bool]]

class LaunchConfigurationTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class LaunchConfigurationTemplate(_Resource):
    """Account level Launch Configuration Template for AWS Elastic Disaster Recovery."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        copy_private_ip: Bool = ...,
        copy_tags: Bool = ...,
        export_bucket_arn: str = ...,
        launch_disposition: Literal["STOPPED", "STARTED"] = ...,
        launch_into_source_instance: Bool = ...,
        licensing: LaunchConfigurationTemplate_Licensing = ...,
        post_launch_enabled: Bool = ...,
        tags: Sequence[LaunchConfigurationTemplate_Tag] = ...,
        target_instance_type_right_sizing_method: Literal["NONE", "BASIC", "IN_AWS"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of the Launch Configuration Template."""
    copy_private_ip: Final[Ref[bool]]
    """Copy private IP."""
    copy_tags: Final[Ref[bool]]
    """Copy tags."""
    export_bucket_arn: Final[str]
    """S3 bucket ARN to export Source Network templates."""
    launch_configuration_template_id: Final[str]
    """ID of the Launch Configuration Template."""
    launch_disposition: Final[str]
    """Launch disposition."""
    launch_into_source_instance: Final[Ref[bool]]
    """DRS will set the 'launch into instance ID' of any source server when performing a drill, recovery or failback to the previous region or…"""
    licensing: Final[LaunchConfigurationTemplate_Licensing_Read]
    """Configuration of a machine's license."""
    post_launch_enabled: Final[Ref[bool]]
    """Whether we want to activate post-launch actions."""
    tags: Final[list[Any]]
    """A set of tags associated with the Launch Configuration Template."""
    target_instance_type_right_sizing_method: Final[str]
    """Target instance type right-sizing method."""

class RecoveryPlan_Tag(TypedDict):
    key: str
    value: str

@final
class RecoveryPlan(_Resource):
    """A Recovery Plan orchestrates multi-server disaster recovery in AWS Elastic Disaster Recovery."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[RecoveryPlan_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Recovery Plan."""
    created_at: Final[str]
    """The timestamp when the Recovery Plan was created."""
    description: Final[str]
    """The description of the Recovery Plan."""
    name: Final[str]
    """The name of the Recovery Plan."""
    recovery_plan_id: Final[str]
    """The ID of the Recovery Plan."""
    status: Final[str]
    """The status of the Recovery Plan."""
    tags: Final[list[Any]]
    """The tags associated with the Recovery Plan."""
    updated_at: Final[str]
    """The timestamp when the Recovery Plan was last updated."""

class ReplicationConfigurationTemplate_PITPolicyRule(TypedDict):
    enabled: NotRequired[Bool]
    interval: Int
    retention_duration: Int
    rule_id: NotRequired[Int]
    units: Literal["MINUTE", "HOUR", "DAY"]

class ReplicationConfigurationTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class ReplicationConfigurationTemplate(_Resource):
    """A replication configuration template for AWS Elastic Disaster Recovery Service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bandwidth_throttling: Int,
        ebs_encryption: Literal["DEFAULT", "CUSTOM", "NONE"],
        pit_policy: Sequence[ReplicationConfigurationTemplate_PITPolicyRule],
        replication_servers_security_groups_ids: Texts,
        staging_area_subnet_id: str,
        staging_area_tags: Mapping[str, str],
        associate_default_security_group: Bool = ...,
        auto_replicate_new_disks: Bool = ...,
        create_public_ip: Bool = ...,
        data_plane_routing: Literal["PRIVATE_IP", "PUBLIC_IP"] = ...,
        default_large_staging_disk_type: Literal["GP2", "GP3", "ST1", "AUTO"] = ...,
        ebs_encryption_key_arn: str = ...,
        internet_protocol: Literal["IPV4", "IPV6"] = ...,
        replication_server_instance_type: str = ...,
        tags: Sequence[ReplicationConfigurationTemplate_Tag] = ...,
        use_dedicated_replication_server: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Replication Configuration Template ARN."""
    associate_default_security_group: Final[Ref[bool]]
    """Whether to associate the default Elastic Disaster Recovery Security group with the Replication Configuration Template."""
    auto_replicate_new_disks: Final[Ref[bool]]
    """Whether to allow the AWS replication agent to automatically replicate newly added disks."""
    bandwidth_throttling: Final[Ref[int]]
    """Configure bandwidth throttling for the outbound data transfer rate of the Source Server in Mbps."""
    create_public_ip: Final[Ref[bool]]
    """Whether to create a Public IP for the Recovery Instance by default."""
    data_plane_routing: Final[str]
    """The data plane routing mechanism that will be used for replication."""
    default_large_staging_disk_type: Final[str]
    """The Staging Disk EBS volume type to be used during replication."""
    ebs_encryption: Final[str]
    """The type of EBS encryption to be used during replication."""
    ebs_encryption_key_arn: Final[str]
    """The ARN of the EBS encryption key to be used during replication."""
    internet_protocol: Final[str]
    """Which version of the Internet Protocol to use for replication of data."""
    pit_policy: Final[list[Any]]
    """The Point in time (PIT) policy to manage snapshots taken during replication."""
    replication_configuration_template_id: Final[str]
    """The Replication Configuration Template ID."""
    replication_server_instance_type: Final[str]
    """The instance type to be used for the replication server."""
    replication_servers_security_groups_ids: Final[list[str]]
    """The security group IDs that will be used by the replication server."""
    staging_area_subnet_id: Final[str]
    """The subnet to be used by the replication staging area."""
    staging_area_tags: Final[Any]
    """A set of tags to be associated with all resources created in the replication staging area: EC2 replication server, EBS volumes, EBS…"""
    tags: Final[list[Any]]
    """A set of tags to be associated with the Replication Configuration Template resource."""
    use_dedicated_replication_server: Final[Ref[bool]]
    """Whether to use a dedicated Replication Server in the replication staging area."""

class SourceNetwork_Tag(TypedDict):
    key: str
    value: str

@final
class SourceNetwork(_Resource):
    """A Source Network resource represents a VPC that is protected by AWS Elastic Disaster Recovery."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        origin_account_id: str,
        origin_region: str,
        vpc_id: str,
        tags: Sequence[SourceNetwork_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Source Network."""
    origin_account_id: Final[str]
    """The account ID containing the VPC to protect."""
    origin_region: Final[str]
    """The region containing the VPC to protect."""
    source_network_id: Final[str]
    """The ID of the Source Network."""
    tags: Final[list[Any]]
    """A set of tags associated with the Source Network."""
    vpc_id: Final[str]
    """The VPC ID to protect."""
