"""Resource types of AWS RedshiftServerless. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

@final
class Namespace_Namespace_Read:
    admin_password_secret_arn: Final[str]
    admin_password_secret_kms_key_id: Final[str]
    admin_username: Final[str]
    creation_date: Final[str]
    db_name: Final[str]
    default_iam_role_arn: Final[str]
    iam_roles: Final[list[str]]
    kms_key_id: Final[str]
    log_exports: Final[list[str]]
    namespace_arn: Final[str]
    namespace_id: Final[str]
    namespace_name: Final[str]
    status: Final[str]

class Namespace_SnapshotCopyConfiguration(TypedDict):
    destination_kms_key_id: NotRequired[str]
    destination_region: str
    snapshot_retention_period: NotRequired[Int]

class Namespace_Tag(TypedDict):
    key: str
    value: str

@final
class Namespace(_Resource):
    """Definition of AWS::RedshiftServerless::Namespace Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        namespace_name: str,
        admin_password_secret_kms_key_id: str = ...,
        admin_user_password: SecretText = ...,
        admin_username: str = ...,
        db_name: str = ...,
        default_iam_role_arn: str = ...,
        final_snapshot_name: str = ...,
        final_snapshot_retention_period: Int = ...,
        iam_roles: Texts = ...,
        kms_key_id: str = ...,
        log_exports: Sequence[Literal["useractivitylog", "userlog", "connectionlog"]] = ...,
        manage_admin_password: Bool = ...,
        namespace_resource_policy: Mapping[str, Any] | str = ...,
        redshift_idc_application_arn: str = ...,
        snapshot_copy_configurations: Sequence[Namespace_SnapshotCopyConfiguration] = ...,
        tags: Sequence[Namespace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    admin_password_secret_kms_key_id: Final[str]
    """The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin credentials secret."""
    admin_user_password: Final[str]
    """The password associated with the admin user for the namespace that is being created."""
    admin_username: Final[str]
    """The user name associated with the admin user for the namespace that is being created."""
    db_name: Final[str]
    """The database name associated for the namespace that is being created."""
    default_iam_role_arn: Final[str]
    """The default IAM role ARN for the namespace that is being created."""
    final_snapshot_name: Final[str]
    """The name of the namespace the source snapshot was created from."""
    final_snapshot_retention_period: Final[Ref[int]]
    """The number of days to retain automated snapshot in the destination region after they are copied from the source region."""
    iam_roles: Final[list[str]]
    """A list of AWS Identity and Access Management (IAM) roles that can be used by the namespace to access other AWS services."""
    kms_key_id: Final[str]
    """The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the namespace."""
    log_exports: Final[list[str]]
    """The collection of log types to be exported provided by the customer."""
    manage_admin_password: Final[Ref[bool]]
    """If true, Amazon Redshift uses AWS Secrets Manager to manage the namespace's admin credentials."""
    namespace: Final[Namespace_Namespace_Read]
    """Definition of Namespace resource."""
    namespace_name: Final[str]
    """A unique identifier for the namespace."""
    namespace_resource_policy: Final[Any]
    redshift_idc_application_arn: Final[str]
    """The ARN for the Redshift application that integrates with IAM Identity Center."""
    snapshot_copy_configurations: Final[list[Any]]
    """The snapshot copy configurations for the namespace."""
    tags: Final[list[Any]]
    """The list of tags for the namespace."""

@final
class Snapshot_Snapshot_Read:
    admin_username: Final[str]
    kms_key_id: Final[str]
    namespace_arn: Final[str]
    namespace_name: Final[str]
    owner_account: Final[str]
    retention_period: Final[Ref[int]]
    snapshot_arn: Final[str]
    snapshot_create_time: Final[str]
    snapshot_name: Final[str]
    status: Final[str]

class Snapshot_Tag(TypedDict):
    key: str
    value: str

@final
class Snapshot(_Resource):
    """Resource Type definition for AWS::RedshiftServerless::Snapshot Resource Type."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        snapshot_name: str,
        namespace_name: str = ...,
        retention_period: Int = ...,
        tags: Sequence[Snapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    namespace_name: Final[str]
    """The namespace the snapshot is associated with."""
    owner_account: Final[str]
    """The owner account of the snapshot."""
    retention_period: Final[Ref[int]]
    """The retention period of the snapshot."""
    snapshot: Final[Snapshot_Snapshot_Read]
    """Definition for snapshot resource"""
    snapshot_name: Final[str]
    """The name of the snapshot."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Workgroup_ConfigParameter(TypedDict):
    parameter_key: NotRequired[str]
    parameter_value: NotRequired[str]

class Workgroup_PerformanceTarget(TypedDict):
    level: NotRequired[Int]
    status: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class Workgroup_PerformanceTarget_Read:
    level: Final[Ref[int]]
    status: Final[str]

class Workgroup_Tag(TypedDict):
    key: str
    value: str

class Workgroup_Workgroup(TypedDict):
    endpoint: NotRequired[Workgroup_Endpoint]
    price_performance_target: NotRequired[Workgroup_PerformanceTarget2]

class Workgroup_Endpoint(TypedDict):
    vpc_endpoints: NotRequired[Sequence[Workgroup_VpcEndpoint]]

class Workgroup_VpcEndpoint(TypedDict):
    network_interfaces: NotRequired[Sequence[Workgroup_NetworkInterface]]

class Workgroup_NetworkInterface(TypedDict):
    pass

class Workgroup_PerformanceTarget2(TypedDict):
    level: NotRequired[Int]
    status: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class Workgroup_Workgroup_Read:
    base_capacity: Final[Ref[int]]
    config_parameters: Final[list[Any]]
    creation_date: Final[str]
    endpoint: Final[Workgroup_Endpoint_Read]
    enhanced_vpc_routing: Final[Ref[bool]]
    max_capacity: Final[Ref[int]]
    namespace_name: Final[str]
    price_performance_target: Final[Workgroup_PerformanceTarget_Read2]
    publicly_accessible: Final[Ref[bool]]
    security_group_ids: Final[list[str]]
    status: Final[str]
    subnet_ids: Final[list[str]]
    track_name: Final[str]
    workgroup_arn: Final[str]
    workgroup_id: Final[str]
    workgroup_name: Final[str]

@final
class Workgroup_Endpoint_Read:
    address: Final[str]
    port: Final[Ref[int]]
    vpc_endpoints: Final[list[Any]]

@final
class Workgroup_PerformanceTarget_Read2:
    level: Final[Ref[int]]
    status: Final[str]

@final
class Workgroup(_Resource):
    """Definition of AWS::RedshiftServerless::Workgroup Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        workgroup_name: str,
        base_capacity: Int = ...,
        config_parameters: Sequence[Workgroup_ConfigParameter] = ...,
        enhanced_vpc_routing: Bool = ...,
        max_capacity: Int = ...,
        namespace_name: str = ...,
        port: Int = ...,
        price_performance_target: Workgroup_PerformanceTarget = ...,
        publicly_accessible: Bool = ...,
        recovery_point_id: str = ...,
        security_group_ids: Texts = ...,
        snapshot_arn: str = ...,
        snapshot_name: str = ...,
        snapshot_owner_account: str = ...,
        subnet_ids: Texts = ...,
        tags: Sequence[Workgroup_Tag] = ...,
        track_name: str = ...,
        workgroup: Workgroup_Workgroup = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    base_capacity: Final[Ref[int]]
    """The base compute capacity of the workgroup in Redshift Processing Units (RPUs)."""
    config_parameters: Final[list[Any]]
    """A list of parameters to set for finer control over a database."""
    enhanced_vpc_routing: Final[Ref[bool]]
    """The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route…"""
    max_capacity: Final[Ref[int]]
    """The max compute capacity of the workgroup in Redshift Processing Units (RPUs)."""
    namespace_name: Final[str]
    """The namespace the workgroup is associated with."""
    port: Final[Ref[int]]
    """The custom port to use when connecting to a workgroup."""
    price_performance_target: Final[Workgroup_PerformanceTarget_Read]
    """A property that represents the price performance target settings for the workgroup."""
    publicly_accessible: Final[Ref[bool]]
    """A value that specifies whether the workgroup can be accessible from a public network."""
    recovery_point_id: Final[str]
    """The identifier of the recovery point to restore the namespace from."""
    security_group_ids: Final[list[str]]
    """A list of security group IDs to associate with the workgroup."""
    snapshot_arn: Final[str]
    """The Amazon Resource Name (ARN) of the snapshot to restore the namespace from."""
    snapshot_name: Final[str]
    """The name of the snapshot to restore the namespace from."""
    snapshot_owner_account: Final[str]
    """The AWS account ID that owns the snapshot."""
    subnet_ids: Final[list[str]]
    """A list of subnet IDs the workgroup is associated with."""
    tags: Final[list[Any]]
    """The map of the key-value pairs used to tag the workgroup."""
    track_name: Final[str]
    workgroup: Final[Workgroup_Workgroup_Read]
    """Definition for workgroup resource"""
    workgroup_name: Final[str]
    """The name of the workgroup."""
