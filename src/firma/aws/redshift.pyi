"""Resource types of AWS Redshift. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Cluster_Endpoint(TypedDict):
    pass

@final
class Cluster_Endpoint_Read:
    address: Final[str]
    port: Final[str]

class Cluster_LoggingProperties(TypedDict):
    bucket_name: NotRequired[str]
    log_destination_type: NotRequired[str]
    log_exports: NotRequired[Texts]
    s3_key_prefix: NotRequired[str]

@final
class Cluster_LoggingProperties_Read:
    bucket_name: Final[str]
    log_destination_type: Final[str]
    log_exports: Final[list[str]]
    s3_key_prefix: Final[str]

class Cluster_Tag(TypedDict):
    key: str
    value: str

@final
class Cluster(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_type: str,
        db_name: str,
        master_username: str,
        node_type: str,
        allow_version_upgrade: Bool = ...,
        aqua_configuration_status: Literal["auto", "disabled", "enabled"] = ...,
        automated_snapshot_retention_period: Int = ...,
        availability_zone: str = ...,
        availability_zone_relocation: Bool = ...,
        availability_zone_relocation_status: str = ...,
        classic: Bool = ...,
        cluster_identifier: str = ...,
        cluster_parameter_group_name: str = ...,
        cluster_security_groups: Texts = ...,
        cluster_subnet_group_name: str = ...,
        cluster_version: str = ...,
        defer_maintenance: Bool = ...,
        defer_maintenance_duration: Int = ...,
        defer_maintenance_end_time: str = ...,
        defer_maintenance_start_time: str = ...,
        destination_region: str = ...,
        elastic_ip: str = ...,
        encrypted: Bool = ...,
        endpoint: Cluster_Endpoint = ...,
        enhanced_vpc_routing: Bool = ...,
        hsm_client_certificate_identifier: str = ...,
        hsm_configuration_identifier: str = ...,
        iam_roles: Texts = ...,
        kms_key_id: str = ...,
        logging_properties: Cluster_LoggingProperties = ...,
        maintenance_track_name: str = ...,
        manage_master_password: Bool = ...,
        manual_snapshot_retention_period: Int = ...,
        master_password_secret_kms_key_id: str = ...,
        master_user_password: SecretText = ...,
        multi_az: Bool = ...,
        namespace_resource_policy: Mapping[str, Any] | str = ...,
        number_of_nodes: Int = ...,
        owner_account: str = ...,
        port: Int = ...,
        preferred_maintenance_window: str = ...,
        publicly_accessible: Bool = ...,
        resource_action: str = ...,
        revision_target: str = ...,
        rotate_encryption_key: Bool = ...,
        snapshot_cluster_identifier: str = ...,
        snapshot_copy_grant_name: str = ...,
        snapshot_copy_manual: Bool = ...,
        snapshot_copy_retention_period: Int = ...,
        snapshot_identifier: str = ...,
        tags: Sequence[Cluster_Tag] = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_version_upgrade: Final[Ref[bool]]
    """Major version upgrades can be applied during the maintenance window to the Amazon Redshift engine that is running on the cluster."""
    aqua_configuration_status: Final[str]
    """The value represents how the cluster is configured to use AQUA (Advanced Query Accelerator) after the cluster is restored."""
    automated_snapshot_retention_period: Final[Ref[int]]
    """The number of days that automated snapshots are retained."""
    availability_zone: Final[str]
    """The EC2 Availability Zone (AZ) in which you want Amazon Redshift to provision the cluster."""
    availability_zone_relocation: Final[Ref[bool]]
    """The option to enable relocation for an Amazon Redshift cluster between Availability Zones after the cluster modification is complete."""
    availability_zone_relocation_status: Final[str]
    """The availability zone relocation status of the cluster"""
    classic: Final[Ref[bool]]
    """A boolean value indicating whether the resize operation is using the classic resize process."""
    cluster_identifier: Final[str]
    """A unique identifier for the cluster."""
    cluster_namespace_arn: Final[str]
    """The Amazon Resource Name (ARN) of the cluster namespace."""
    cluster_parameter_group_name: Final[str]
    """The name of the parameter group to be associated with this cluster."""
    cluster_security_groups: Final[list[str]]
    """A list of security groups to be associated with this cluster."""
    cluster_subnet_group_name: Final[str]
    """The name of a cluster subnet group to be associated with this cluster."""
    cluster_type: Final[str]
    """The type of the cluster."""
    cluster_version: Final[str]
    """The version of the Amazon Redshift engine software that you want to deploy on the cluster.The version selected runs on all the nodes in…"""
    db_name: Final[str]
    """The name of the first database to be created when the cluster is created."""
    defer_maintenance: Final[Ref[bool]]
    """A boolean indicating whether to enable the deferred maintenance window."""
    defer_maintenance_duration: Final[Ref[int]]
    """An integer indicating the duration of the maintenance window in days."""
    defer_maintenance_end_time: Final[str]
    """A timestamp indicating end time for the deferred maintenance window."""
    defer_maintenance_identifier: Final[str]
    """A unique identifier for the deferred maintenance window."""
    defer_maintenance_start_time: Final[str]
    """A timestamp indicating the start time for the deferred maintenance window."""
    destination_region: Final[str]
    """The destination AWS Region that you want to copy snapshots to."""
    elastic_ip: Final[str]
    """The Elastic IP (EIP) address for the cluster."""
    encrypted: Final[Ref[bool]]
    """If true, the data in the cluster is encrypted at rest."""
    endpoint: Final[Cluster_Endpoint_Read]
    enhanced_vpc_routing: Final[Ref[bool]]
    """An option that specifies whether to create the cluster with enhanced VPC routing enabled."""
    hsm_client_certificate_identifier: Final[str]
    """Specifies the name of the HSM client certificate the Amazon Redshift cluster uses to retrieve the data encryption keys stored in an HSM"""
    hsm_configuration_identifier: Final[str]
    """Specifies the name of the HSM configuration that contains the information the Amazon Redshift cluster can use to retrieve and store keys…"""
    iam_roles: Final[list[str]]
    """A list of AWS Identity and Access Management (IAM) roles that can be used by the cluster to access other AWS services."""
    kms_key_id: Final[str]
    """The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the cluster."""
    logging_properties: Final[Cluster_LoggingProperties_Read]
    maintenance_track_name: Final[str]
    """The name for the maintenance track that you want to assign for the cluster."""
    manage_master_password: Final[Ref[bool]]
    """A boolean indicating if the redshift cluster's admin user credentials is managed by Redshift or not."""
    manual_snapshot_retention_period: Final[Ref[int]]
    """The number of days to retain newly copied snapshots in the destination AWS Region after they are copied from the source AWS Region."""
    master_password_secret_arn: Final[str]
    """The Amazon Resource Name (ARN) for the cluster's admin user credentials secret."""
    master_password_secret_kms_key_id: Final[str]
    """The ID of the Key Management Service (KMS) key used to encrypt and store the cluster's admin user credentials secret."""
    master_user_password: Final[str]
    """The password associated with the master user account for the cluster that is being created."""
    master_username: Final[str]
    """The user name associated with the master user account for the cluster that is being created."""
    multi_az: Final[Ref[bool]]
    """A boolean indicating if the redshift cluster is multi-az or not."""
    namespace_resource_policy: Final[Any]
    node_type: Final[str]
    """The node type to be provisioned for the cluster.Valid Values: ds2.xlarge | ds2.8xlarge | dc1.large | dc1.8xlarge | dc2.large | dc2.8xlarge…"""
    number_of_nodes: Final[Ref[int]]
    """The number of compute nodes in the cluster."""
    owner_account: Final[str]
    port: Final[Ref[int]]
    """The port number on which the cluster accepts incoming connections."""
    preferred_maintenance_window: Final[str]
    """The weekly time range (in UTC) during which automated cluster maintenance can occur."""
    publicly_accessible: Final[Ref[bool]]
    """If true, the cluster can be accessed from a public network."""
    resource_action: Final[str]
    """The Redshift operation to be performed."""
    revision_target: Final[str]
    """The identifier of the database revision."""
    rotate_encryption_key: Final[Ref[bool]]
    """A boolean indicating if we want to rotate Encryption Keys."""
    snapshot_cluster_identifier: Final[str]
    """The name of the cluster the source snapshot was created from."""
    snapshot_copy_grant_name: Final[str]
    """The name of the snapshot copy grant to use when snapshots of an AWS KMS-encrypted cluster are copied to the destination region."""
    snapshot_copy_manual: Final[Ref[bool]]
    """Indicates whether to apply the snapshot retention period to newly copied manual snapshots instead of automated snapshots."""
    snapshot_copy_retention_period: Final[Ref[int]]
    """The number of days to retain automated snapshots in the destination region after they are copied from the source region."""
    snapshot_identifier: Final[str]
    """The name of the snapshot from which to create the new cluster."""
    tags: Final[list[Any]]
    """The list of tags for the cluster parameter group."""
    vpc_security_group_ids: Final[list[str]]
    """A list of Virtual Private Cloud (VPC) security groups to be associated with the cluster."""

class ClusterParameterGroup_Parameter(TypedDict):
    parameter_name: str
    parameter_value: str

class ClusterParameterGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ClusterParameterGroup(_Resource):
    """Resource Type definition for AWS::Redshift::ClusterParameterGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        parameter_group_family: str,
        parameter_group_name: str = ...,
        parameters: Sequence[ClusterParameterGroup_Parameter] = ...,
        tags: Sequence[ClusterParameterGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A description of the parameter group."""
    parameter_group_family: Final[str]
    """The Amazon Redshift engine version to which the cluster parameter group applies."""
    parameter_group_name: Final[str]
    """The name of the cluster parameter group."""
    parameters: Final[list[Any]]
    """An array of parameters to be modified."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class ClusterSecurityGroup_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ClusterSecurityGroup(_Resource):
    """Resource Type definition for AWS::Redshift::ClusterSecurityGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        tags: Sequence[ClusterSecurityGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    id: Final[str]
    tags: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ClusterSecurityGroupIngress(_Resource):
    """Resource Type definition for AWS::Redshift::ClusterSecurityGroupIngress"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_security_group_name: str,
        cidrip: str = ...,
        ec2_security_group_name: str = ...,
        ec2_security_group_owner_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidrip: Final[str]
    cluster_security_group_name: Final[str]
    ec2_security_group_name: Final[str]
    ec2_security_group_owner_id: Final[str]
    id: Final[str]

class ClusterSubnetGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ClusterSubnetGroup(_Resource):
    """Resource Type definition for AWS::Redshift::ClusterSubnetGroup."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        subnet_ids: Texts,
        tags: Sequence[ClusterSubnetGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_subnet_group_name: Final[str]
    """This name must be unique for all subnet groups that are created by your AWS account."""
    description: Final[str]
    """The description of the parameter group."""
    subnet_ids: Final[list[str]]
    """The list of VPC subnet IDs"""
    tags: Final[list[Any]]
    """The list of tags for the cluster parameter group."""

@final
class EndpointAccess_VpcEndpoint_Read:
    network_interfaces: Final[list[Any]]
    vpc_endpoint_id: Final[str]
    vpc_id: Final[str]

@final
class EndpointAccess(_Resource):
    """Resource schema for a Redshift-managed VPC endpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_identifier: str,
        endpoint_name: str,
        subnet_group_name: str,
        vpc_security_group_ids: Texts,
        resource_owner: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    address: Final[str]
    """The DNS address of the endpoint."""
    cluster_identifier: Final[str]
    """A unique identifier for the cluster."""
    endpoint_create_time: Final[str]
    """The time (UTC) that the endpoint was created."""
    endpoint_name: Final[str]
    """The name of the endpoint."""
    endpoint_status: Final[str]
    """The status of the endpoint."""
    port: Final[Ref[int]]
    """The port number on which the cluster accepts incoming connections."""
    resource_owner: Final[str]
    """The AWS account ID of the owner of the cluster."""
    subnet_group_name: Final[str]
    """The subnet group name where Amazon Redshift chooses to deploy the endpoint."""
    vpc_endpoint: Final[EndpointAccess_VpcEndpoint_Read]
    """The connection endpoint for connecting to an Amazon Redshift cluster through the proxy."""
    vpc_security_group_ids: Final[list[str]]
    """A list of vpc security group ids to apply to the created endpoint access."""
    vpc_security_groups: Final[list[Any]]
    """A list of Virtual Private Cloud (VPC) security groups to be associated with the endpoint."""

@final
class EndpointAuthorization(_Resource):
    """Describes an endpoint authorization for authorizing Redshift-managed VPC endpoint access to a cluster across AWS accounts."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account: str,
        cluster_identifier: str,
        force: Bool = ...,
        vpc_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account: Final[str]
    """The target AWS account ID to grant or revoke access for."""
    allowed_all_vpcs: Final[Ref[bool]]
    """Indicates whether all VPCs in the grantee account are allowed access to the cluster."""
    allowed_vpcs: Final[list[str]]
    """The VPCs allowed access to the cluster."""
    authorize_time: Final[str]
    """The time (UTC) when the authorization was created."""
    cluster_identifier: Final[str]
    """The cluster identifier."""
    cluster_status: Final[str]
    """The status of the cluster."""
    endpoint_count: Final[Ref[int]]
    """The number of Redshift-managed VPC endpoints created for the authorization."""
    force: Final[Ref[bool]]
    """Indicates whether to force the revoke action."""
    grantee: Final[str]
    """The AWS account ID of the grantee of the cluster."""
    grantor: Final[str]
    """The AWS account ID of the cluster owner."""
    status: Final[str]
    """The status of the authorization action."""
    vpc_ids: Final[list[str]]
    """The virtual private cloud (VPC) identifiers to grant or revoke access to."""

class EventSubscription_Tag(TypedDict):
    key: str
    value: str

@final
class EventSubscription(_Resource):
    """The AWS::Redshift::EventSubscription resource creates an Amazon Redshift Event Subscription."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subscription_name: str,
        enabled: Bool = ...,
        event_categories: Sequence[Literal["configuration", "management", "monitoring", "security", "pending"]] = ...,
        severity: Literal["ERROR", "INFO"] = ...,
        sns_topic_arn: str = ...,
        source_ids: Texts = ...,
        source_type: Literal["cluster", "cluster-parameter-group", "cluster-security-group", "cluster-snapshot", "scheduled-action"] = ...,
        tags: Sequence[EventSubscription_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cust_subscription_id: Final[str]
    """The name of the Amazon Redshift event notification subscription."""
    customer_aws_id: Final[str]
    """The AWS account associated with the Amazon Redshift event notification subscription."""
    enabled: Final[Ref[bool]]
    """A boolean value; set to true to activate the subscription, and set to false to create the subscription but not activate it."""
    event_categories: Final[list[str]]
    """Specifies the Amazon Redshift event categories to be published by the event notification subscription."""
    event_categories_list: Final[list[str]]
    """The list of Amazon Redshift event categories specified in the event notification subscription."""
    severity: Final[str]
    """Specifies the Amazon Redshift event severity to be published by the event notification subscription."""
    sns_topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic used to transmit the event notifications."""
    source_ids: Final[list[str]]
    """A list of one or more identifiers of Amazon Redshift source objects."""
    source_ids_list: Final[list[str]]
    """A list of the sources that publish events to the Amazon Redshift event notification subscription."""
    source_type: Final[str]
    """The type of source that will be generating the events."""
    status: Final[str]
    """The status of the Amazon Redshift event notification subscription."""
    subscription_creation_time: Final[str]
    """The date and time the Amazon Redshift event notification subscription was created."""
    subscription_name: Final[str]
    """The name of the Amazon Redshift event notification subscription"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Integration_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Integration(_Resource):
    """Integration from a source AWS service to a Redshift cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        source_arn: str,
        target_arn: str,
        additional_encryption_context: Mapping[str, str] = ...,
        integration_name: str = ...,
        kms_key_id: str = ...,
        tags: Sequence[Integration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    """An optional set of non-secret key–value pairs that contains additional contextual information about the data."""
    create_time: Final[str]
    """The time (UTC) when the integration was created."""
    integration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the integration."""
    integration_name: Final[str]
    """The name of the integration."""
    kms_key_id: Final[str]
    """An KMS key identifier for the key to use to encrypt the integration."""
    source_arn: Final[str]
    """The Amazon Resource Name (ARN) of the database to use as the source for replication"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Redshift data warehouse to use as the target for replication"""

class QEV2IdcApplication_Tag(TypedDict):
    key: str
    value: str

@final
class QEV2IdcApplication(_Resource):
    """Creates an Amazon Redshift Query Editor (QEV2) IAM Identity Center application."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        idc_display_name: str,
        idc_instance_arn: str,
        qev2_idc_application_name: str,
        tags: Sequence[QEV2IdcApplication_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    idc_display_name: Final[str]
    """The display name for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application."""
    idc_instance_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM Identity Center instance used to create the Amazon Redshift Query Editor (QEV2) managed…"""
    idc_managed_application_arn: Final[str]
    """The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) IAM Identity Center managed application."""
    idc_onboard_status: Final[str]
    """The onboarding status for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application."""
    qev2_idc_application_arn: Final[str]
    """The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) application that integrates with IAM Identity Center."""
    qev2_idc_application_name: Final[str]
    """The name of the Amazon Redshift Query Editor (QEV2) application in IAM Identity Center."""
    tags: Final[list[Any]]
    """A list of tags associated with the application."""

class RedshiftIdcApplication_AuthorizedTokenIssuer(TypedDict):
    authorized_audiences_list: NotRequired[Texts]
    trusted_token_issuer_arn: NotRequired[str]

class RedshiftIdcApplication_ServiceIntegrationsUnion(TypedDict):
    lake_formation: NotRequired[Sequence[RedshiftIdcApplication_LakeFormationScopeUnion]]
    redshift: NotRequired[Sequence[RedshiftIdcApplication_RedshiftScopeUnion]]
    s3_access_grants: NotRequired[Sequence[RedshiftIdcApplication_S3AccessGrantsScopeUnion]]

class RedshiftIdcApplication_LakeFormationScopeUnion(TypedDict):
    lake_formation_query: NotRequired[RedshiftIdcApplication_LakeFormationQuery]

class RedshiftIdcApplication_LakeFormationQuery(TypedDict):
    authorization: Literal["Enabled", "Disabled"]

class RedshiftIdcApplication_RedshiftScopeUnion(TypedDict):
    connect: NotRequired[RedshiftIdcApplication_Connect]

class RedshiftIdcApplication_Connect(TypedDict):
    authorization: Literal["Enabled", "Disabled"]

class RedshiftIdcApplication_S3AccessGrantsScopeUnion(TypedDict):
    read_write_access: NotRequired[RedshiftIdcApplication_ReadWriteAccess]

class RedshiftIdcApplication_ReadWriteAccess(TypedDict):
    authorization: Literal["Enabled", "Disabled"]

class RedshiftIdcApplication_Tag(TypedDict):
    key: str
    value: str

@final
class RedshiftIdcApplication(_Resource):
    """Resource Type definition for AWS::Redshift::RedshiftIdcApplication."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        iam_role_arn: str,
        idc_display_name: str,
        idc_instance_arn: str,
        redshift_idc_application_name: str,
        application_type: Literal["None", "Lakehouse"] = ...,
        authorized_token_issuer_list: Sequence[RedshiftIdcApplication_AuthorizedTokenIssuer] = ...,
        identity_namespace: str = ...,
        service_integrations: Sequence[RedshiftIdcApplication_ServiceIntegrationsUnion] = ...,
        sso_tag_keys: Texts = ...,
        tags: Sequence[RedshiftIdcApplication_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_type: Final[str]
    """The type of application being created."""
    authorized_token_issuer_list: Final[list[Any]]
    """The token issuer list for the Amazon Redshift IAM Identity Center application instance."""
    iam_role_arn: Final[str]
    """The IAM role ARN for the Amazon Redshift IAM Identity Center application instance."""
    idc_display_name: Final[str]
    """The display name for the Amazon Redshift IAM Identity Center application instance."""
    idc_instance_arn: Final[str]
    """The Amazon resource name (ARN) of the IAM Identity Center instance where Amazon Redshift creates a new managed application."""
    idc_managed_application_arn: Final[str]
    """The ARN for the Amazon Redshift IAM Identity Center application."""
    idc_onboard_status: Final[str]
    """The onboarding status for the Amazon Redshift IAM Identity Center application."""
    identity_namespace: Final[str]
    """The namespace for the Amazon Redshift IAM Identity Center application instance."""
    redshift_idc_application_arn: Final[str]
    """The ARN for the Redshift application that integrates with IAM Identity Center."""
    redshift_idc_application_name: Final[str]
    """The name of the Redshift application in IAM Identity Center."""
    service_integrations: Final[list[Any]]
    """A collection of service integrations for the Redshift IAM Identity Center application."""
    sso_tag_keys: Final[list[str]]
    """A list of tag keys that Redshift Identity Center applications copy to IAM Identity Center."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class ScheduledAction_ScheduledActionType(TypedDict):
    resize_cluster: NotRequired[ScheduledAction_ResizeClusterMessage]
    pause_cluster: NotRequired[ScheduledAction_PauseClusterMessage]
    resume_cluster: NotRequired[ScheduledAction_ResumeClusterMessage]

class ScheduledAction_ResizeClusterMessage(TypedDict):
    classic: NotRequired[Bool]
    cluster_identifier: str
    cluster_type: NotRequired[str]
    node_type: NotRequired[str]
    number_of_nodes: NotRequired[Int]

class ScheduledAction_PauseClusterMessage(TypedDict):
    cluster_identifier: str

class ScheduledAction_ResumeClusterMessage(TypedDict):
    cluster_identifier: str

@final
class ScheduledAction_ScheduledActionType_Read:
    resize_cluster: Final[ScheduledAction_ResizeClusterMessage_Read]
    pause_cluster: Final[ScheduledAction_PauseClusterMessage_Read]
    resume_cluster: Final[ScheduledAction_ResumeClusterMessage_Read]

@final
class ScheduledAction_ResizeClusterMessage_Read:
    classic: Final[Ref[bool]]
    cluster_identifier: Final[str]
    cluster_type: Final[str]
    node_type: Final[str]
    number_of_nodes: Final[Ref[int]]

@final
class ScheduledAction_PauseClusterMessage_Read:
    cluster_identifier: Final[str]

@final
class ScheduledAction_ResumeClusterMessage_Read:
    cluster_identifier: Final[str]

@final
class ScheduledAction(_Resource):
    """The AWS::Redshift::ScheduledAction resource creates an Amazon Redshift Scheduled Action."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        scheduled_action_name: str,
        enable: Bool = ...,
        end_time: str = ...,
        iam_role: str = ...,
        schedule: str = ...,
        scheduled_action_description: str = ...,
        start_time: str = ...,
        target_action: ScheduledAction_ScheduledActionType = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    enable: Final[Ref[bool]]
    """If true, the schedule is enabled."""
    end_time: Final[str]
    """The end time in UTC of the scheduled action."""
    iam_role: Final[str]
    """The IAM role to assume to run the target action."""
    next_invocations: Final[list[str]]
    """List of times when the scheduled action will run."""
    schedule: Final[str]
    """The schedule in at( ) or cron( ) format."""
    scheduled_action_description: Final[str]
    """The description of the scheduled action."""
    scheduled_action_name: Final[str]
    """The name of the scheduled action."""
    start_time: Final[str]
    """The start time in UTC of the scheduled action."""
    state: Final[str]
    """The state of the scheduled action."""
    target_action: Final[ScheduledAction_ScheduledActionType_Read]
    """A JSON format string of the Amazon Redshift API operation with input parameters."""

class Snapshot_Tag(TypedDict):
    key: str
    value: str

@final
class Snapshot(_Resource):
    """Resource Type definition for AWS::Redshift::Snapshot."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_identifier: str,
        snapshot_identifier: str,
        manual_snapshot_retention_period: Int = ...,
        tags: Sequence[Snapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    """The Availability Zone in which the cluster was created."""
    cluster_create_time: Final[str]
    """The time (UTC) when the cluster was originally created."""
    cluster_identifier: Final[str]
    """The cluster identifier for which you want a snapshot."""
    cluster_version: Final[str]
    """The version ID of the Amazon Redshift engine that is running on the cluster."""
    db_name: Final[str]
    """The name of the database that was created when the cluster was created."""
    encrypted: Final[Ref[bool]]
    """If true, the data in the snapshot is encrypted at rest."""
    encrypted_with_hsm: Final[Ref[bool]]
    """A boolean that indicates whether the snapshot data is encrypted using the HSM keys of the source cluster."""
    engine_full_version: Final[str]
    """The engine full version of the cluster at the time the snapshot was taken."""
    enhanced_vpc_routing: Final[Ref[bool]]
    """An option that specifies whether to create the cluster with enhanced VPC routing enabled."""
    kms_key_id: Final[str]
    """The Key Management Service (KMS) key ID of the encryption key that was used to encrypt data in the cluster from which the snapshot was…"""
    maintenance_track_name: Final[str]
    """The name of the maintenance track for the snapshot."""
    manual_snapshot_retention_period: Final[Ref[int]]
    """The number of days that a manual snapshot is retained."""
    master_username: Final[str]
    """The admin user name for the cluster."""
    node_type: Final[str]
    """The node type that the cluster is provisioned with."""
    number_of_nodes: Final[Ref[int]]
    """The number of nodes in the cluster."""
    owner_account: Final[str]
    """The Amazon Web Services account that owns the snapshot."""
    port: Final[Ref[int]]
    """The port that the cluster is listening on."""
    snapshot_arn: Final[str]
    """The Amazon Resource Name (ARN) of the snapshot."""
    snapshot_create_time: Final[str]
    """The time (in UTC format) when Amazon Redshift began the snapshot."""
    snapshot_identifier: Final[str]
    """A unique identifier for the snapshot that you are requesting."""
    snapshot_type: Final[str]
    """The snapshot type."""
    status: Final[str]
    """The snapshot status."""
    tags: Final[list[Any]]
    """A list of tag instances."""
    vpc_id: Final[str]
    """The VPC identifier of the cluster if the snapshot is from a cluster in a VPC."""

class SnapshotCopyGrant_Tag(TypedDict):
    key: str
    value: str

@final
class SnapshotCopyGrant(_Resource):
    """Creates a snapshot copy grant that permits Amazon Redshift to use an encrypted symmetric key from AWS Key Management Service (KMS) to…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        snapshot_copy_grant_name: str,
        kms_key_id: str = ...,
        tags: Sequence[SnapshotCopyGrant_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the snapshot copy grant."""
    kms_key_id: Final[str]
    """The unique identifier of the encrypted symmetric key to which to grant Amazon Redshift permission."""
    snapshot_copy_grant_name: Final[str]
    """The name of the snapshot copy grant."""
    tags: Final[list[Any]]
    """A list of tag instances."""

class SnapshotSchedule_Tag(TypedDict):
    key: str
    value: str

@final
class SnapshotSchedule(_Resource):
    """Creates a snapshot schedule that lets you set up automatic snapshots of your Amazon Redshift cluster at regular intervals."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        schedule_definitions: Texts,
        schedule_identifier: str,
        schedule_description: str = ...,
        tags: Sequence[SnapshotSchedule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the snapshot schedule."""
    associated_cluster_count: Final[Ref[int]]
    """The number of clusters associated with the schedule."""
    schedule_definitions: Final[list[str]]
    """The definition of the snapshot schedule."""
    schedule_description: Final[str]
    """The description of the snapshot schedule."""
    schedule_identifier: Final[str]
    """A unique identifier for the snapshot schedule."""
    tags: Final[list[Any]]
    """An optional set of tags for the snapshot schedule."""

class UsageLimit_Tag(TypedDict):
    key: str
    value: str

@final
class UsageLimit(_Resource):
    """Resource Type definition for AWS::Redshift::UsageLimit."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        amount: Number,
        cluster_identifier: str,
        feature_type: Literal["spectrum", "concurrency-scaling", "cross-region-datasharing", "extra-compute-for-automatic-optimization"],
        limit_type: Literal["time", "data-scanned"],
        breach_action: Literal["log", "emit-metric", "disable"] = ...,
        period: Literal["daily", "weekly", "monthly"] = ...,
        tags: Sequence[UsageLimit_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amount: Final[Ref[float]]
    """The limit amount."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the usage limit."""
    breach_action: Final[str]
    """The action that Amazon Redshift takes when the limit is reached."""
    cluster_identifier: Final[str]
    """The identifier of the cluster that you want to limit usage."""
    feature_type: Final[str]
    """The Amazon Redshift feature that you want to limit."""
    limit_type: Final[str]
    """The type of limit."""
    period: Final[str]
    """The time period that the amount applies to."""
    tags: Final[list[Any]]
    """A list of tag instances."""
    usage_limit_id: Final[str]
    """The identifier of the usage limit."""
