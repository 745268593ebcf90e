"""Resource types of AWS EKS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AccessEntry_AccessPolicy(TypedDict):
    access_scope: AccessEntry_AccessScope
    policy_arn: str

class AccessEntry_AccessScope(TypedDict):
    namespaces: NotRequired[Texts]
    type: Literal["namespace", "cluster"]

class AccessEntry_Tag(TypedDict):
    key: str
    value: str

@final
class AccessEntry(_Resource):
    """An object representing an Amazon EKS AccessEntry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_name: str,
        principal_arn: str,
        access_policies: Sequence[AccessEntry_AccessPolicy] = ...,
        kubernetes_groups: Texts = ...,
        tags: Sequence[AccessEntry_Tag] = ...,
        type: str = ...,
        username: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_entry_arn: Final[str]
    """The ARN of the access entry."""
    access_policies: Final[list[Any]]
    """An array of access policies that are associated with the access entry."""
    cluster_name: Final[str]
    """The cluster that the access entry is created for."""
    kubernetes_groups: Final[list[str]]
    """The Kubernetes groups that the access entry is associated with."""
    principal_arn: Final[str]
    """The principal ARN that the access entry is created for."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The node type to associate with the access entry."""
    username: Final[str]
    """The Kubernetes user that the access entry is associated with."""

class Addon_NamespaceConfig(TypedDict):
    namespace: str

@final
class Addon_NamespaceConfig_Read:
    namespace: Final[str]

class Addon_PodIdentityAssociation(TypedDict):
    role_arn: str
    service_account: str

class Addon_Tag(TypedDict):
    key: str
    value: str

@final
class Addon(_Resource):
    """Resource Schema for AWS::EKS::Addon"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        addon_name: str,
        cluster_name: str,
        addon_version: str = ...,
        configuration_values: str = ...,
        namespace_config: Addon_NamespaceConfig = ...,
        pod_identity_associations: Sequence[Addon_PodIdentityAssociation] = ...,
        preserve_on_delete: Bool = ...,
        resolve_conflicts: Literal["NONE", "OVERWRITE", "PRESERVE"] = ...,
        service_account_role_arn: str = ...,
        tags: Sequence[Addon_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    addon_name: Final[str]
    """Name of Addon"""
    addon_version: Final[str]
    """Version of Addon"""
    arn: Final[str]
    """Amazon Resource Name (ARN) of the add-on"""
    cluster_name: Final[str]
    """Name of Cluster"""
    configuration_values: Final[str]
    """The configuration values to use with the add-on"""
    namespace_config: Final[Addon_NamespaceConfig_Read]
    """The custom namespace configuration to use with the add-on"""
    pod_identity_associations: Final[list[Any]]
    """An array of pod identities to apply to this add-on."""
    preserve_on_delete: Final[Ref[bool]]
    """PreserveOnDelete parameter value"""
    resolve_conflicts: Final[str]
    """Resolve parameter value conflicts"""
    service_account_role_arn: Final[str]
    """IAM role to bind to the add-on's service account"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Capability_CapabilityConfiguration(TypedDict):
    ack: NotRequired[Capability_Ack]
    argo_cd: NotRequired[Capability_ArgoCd]

class Capability_Ack(TypedDict):
    disabled_services: NotRequired[Texts]
    enable_cross_namespace: NotRequired[Bool]

class Capability_ArgoCd(TypedDict):
    aws_idc: Capability_AwsIdc
    endpoint_prefix: NotRequired[str]
    namespace: NotRequired[str]
    network_access: NotRequired[Capability_NetworkAccess]
    rbac_role_mappings: NotRequired[Sequence[Capability_ArgoCdRoleMapping]]

class Capability_AwsIdc(TypedDict):
    idc_instance_arn: str
    idc_region: NotRequired[str]

class Capability_NetworkAccess(TypedDict):
    vpce_ids: NotRequired[Texts]

class Capability_ArgoCdRoleMapping(TypedDict):
    identities: Sequence[Capability_SsoIdentity]
    role: Literal["ADMIN", "EDITOR", "VIEWER"]

class Capability_SsoIdentity(TypedDict):
    id: str
    type: Literal["SSO_USER", "SSO_GROUP"]

@final
class Capability_CapabilityConfiguration_Read:
    ack: Final[Capability_Ack_Read]
    argo_cd: Final[Capability_ArgoCd_Read]

@final
class Capability_Ack_Read:
    disabled_services: Final[list[str]]
    enable_cross_namespace: Final[Ref[bool]]

@final
class Capability_ArgoCd_Read:
    aws_idc: Final[Capability_AwsIdc_Read]
    endpoint_prefix: Final[str]
    namespace: Final[str]
    network_access: Final[Capability_NetworkAccess_Read]
    rbac_role_mappings: Final[list[Any]]
    server_url: Final[str]

@final
class Capability_AwsIdc_Read:
    idc_instance_arn: Final[str]
    idc_managed_application_arn: Final[str]
    idc_region: Final[str]

@final
class Capability_NetworkAccess_Read:
    vpce_ids: Final[list[str]]

class Capability_Tag(TypedDict):
    key: str
    value: str

@final
class Capability(_Resource):
    """Resource Type definition for EKS Capability."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capability_name: str,
        cluster_name: str,
        delete_propagation_policy: Literal["RETAIN"],
        role_arn: str,
        type: Literal["ARGOCD", "ACK", "KRO"],
        configuration: Capability_CapabilityConfiguration = ...,
        tags: Sequence[Capability_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the capability."""
    capability_name: Final[str]
    """A unique name for the capability."""
    cluster_name: Final[str]
    """The name of the EKS cluster where you want to create the capability."""
    configuration: Final[Capability_CapabilityConfiguration_Read]
    """Configuration settings for a capability."""
    created_at: Final[str]
    """The Unix epoch timestamp in seconds for when the capability was created."""
    delete_propagation_policy: Final[str]
    """Specifies how Kubernetes resources managed by the capability should be handled when the capability is deleted."""
    modified_at: Final[str]
    """The Unix epoch timestamp in seconds for when the capability was last modified."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS services."""
    status: Final[str]
    """The current status of the capability."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of capability to create."""
    version: Final[str]
    """The version of the capability software that is currently running."""

@final
class CertificateAuthority_ScheduledEvents_Read:
    final_auto_activation: Final[str]
    first_auto_activation: Final[str]

@final
class CertificateAuthority_Validity_Read:
    not_after: Final[str]
    not_before: Final[str]

@final
class CertificateAuthority(_Resource):
    """Resource Type definition for EKS CertificateAuthority."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    activated_at: Final[str]
    """The timestamp when the certificate authority was activated."""
    activated_by: Final[str]
    """The entity that activated the certificate authority."""
    cluster_name: Final[str]
    """The name of the EKS cluster that the certificate authority belongs to."""
    created_at: Final[str]
    """The timestamp when the certificate authority was created."""
    created_by: Final[str]
    """The entity that created the certificate authority."""
    data: Final[str]
    """The Base64 encoded certificate authority data."""
    distribution_status: Final[str]
    """The distribution status of the certificate authority."""
    id: Final[str]
    """The unique identifier of the certificate authority."""
    rollback_available: Final[Ref[bool]]
    """Whether activation of this certificate authority can still be rolled back."""
    scheduled_events: Final[CertificateAuthority_ScheduledEvents_Read]
    """The scheduled auto-activation events for the certificate authority, computed from its validity window."""
    signing_status: Final[str]
    """The signing status of the certificate authority."""
    validity: Final[CertificateAuthority_Validity_Read]
    """The validity period of the certificate authority."""

class Cluster_AccessConfig(TypedDict):
    authentication_mode: NotRequired[Literal["CONFIG_MAP", "API_AND_CONFIG_MAP", "API"]]
    bootstrap_cluster_creator_admin_permissions: NotRequired[Bool]

@final
class Cluster_AccessConfig_Read:
    authentication_mode: Final[str]
    bootstrap_cluster_creator_admin_permissions: Final[Ref[bool]]

class Cluster_CertificateAuthority(TypedDict):
    active: NotRequired[Cluster_ActiveCertificateAuthority]

class Cluster_ActiveCertificateAuthority(TypedDict):
    pass

@final
class Cluster_CertificateAuthority_Read:
    active: Final[Cluster_ActiveCertificateAuthority_Read]
    data: Final[str]

@final
class Cluster_ActiveCertificateAuthority_Read:
    activated_by: Final[str]
    id: Final[str]

class Cluster_ComputeConfig(TypedDict):
    enabled: NotRequired[Bool]
    node_pools: NotRequired[Texts]
    node_role_arn: NotRequired[str]

@final
class Cluster_ComputeConfig_Read:
    enabled: Final[Ref[bool]]
    node_pools: Final[list[str]]
    node_role_arn: Final[str]

class Cluster_ControlPlaneScalingConfig(TypedDict):
    tier: NotRequired[Literal["standard", "tier-xl", "tier-2xl", "tier-4xl", "tier-8xl", "tier-ultra"]]

@final
class Cluster_ControlPlaneScalingConfig_Read:
    tier: Final[str]

class Cluster_EncryptionConfig(TypedDict):
    provider: NotRequired[Cluster_Provider]
    resources: NotRequired[Texts]

class Cluster_Provider(TypedDict):
    key_arn: NotRequired[str]

class Cluster_KubeApiServerConfig(TypedDict):
    event_ttl: NotRequired[str]
    service_node_port_range: NotRequired[Cluster_ServiceNodePortRange]

class Cluster_ServiceNodePortRange(TypedDict):
    max_port: NotRequired[Int]
    min_port: NotRequired[Int]

@final
class Cluster_KubeApiServerConfig_Read:
    event_ttl: Final[str]
    service_node_port_range: Final[Cluster_ServiceNodePortRange_Read]

@final
class Cluster_ServiceNodePortRange_Read:
    max_port: Final[Ref[int]]
    min_port: Final[Ref[int]]

class Cluster_KubeControllerManagerConfig(TypedDict):
    horizontal_pod_autoscaler_controller_config: NotRequired[Cluster_HorizontalPodAutoscalerControllerConfig]
    pod_gc_controller_config: NotRequired[Cluster_PodGcControllerConfig]

class Cluster_HorizontalPodAutoscalerControllerConfig(TypedDict):
    horizontal_pod_autoscaler_sync_period: NotRequired[str]

class Cluster_PodGcControllerConfig(TypedDict):
    terminated_pod_gc_threshold: NotRequired[Int]

@final
class Cluster_KubeControllerManagerConfig_Read:
    horizontal_pod_autoscaler_controller_config: Final[Cluster_HorizontalPodAutoscalerControllerConfig_Read]
    pod_gc_controller_config: Final[Cluster_PodGcControllerConfig_Read]

@final
class Cluster_HorizontalPodAutoscalerControllerConfig_Read:
    horizontal_pod_autoscaler_sync_period: Final[str]

@final
class Cluster_PodGcControllerConfig_Read:
    terminated_pod_gc_threshold: Final[Ref[int]]

class Cluster_KubeSchedulerConfig(TypedDict):
    node_resources_fit: NotRequired[Cluster_NodeResourcesFitConfig]

class Cluster_NodeResourcesFitConfig(TypedDict):
    scoring_strategy: NotRequired[Cluster_ScoringStrategy]

class Cluster_ScoringStrategy(TypedDict):
    resources: NotRequired[Sequence[Cluster_ResourceWeight]]
    type: NotRequired[Literal["LeastAllocated", "MostAllocated"]]

class Cluster_ResourceWeight(TypedDict):
    name: NotRequired[str]
    weight: NotRequired[Int]

@final
class Cluster_KubeSchedulerConfig_Read:
    node_resources_fit: Final[Cluster_NodeResourcesFitConfig_Read]

@final
class Cluster_NodeResourcesFitConfig_Read:
    scoring_strategy: Final[Cluster_ScoringStrategy_Read]

@final
class Cluster_ScoringStrategy_Read:
    resources: Final[list[Any]]
    type: Final[str]

class Cluster_KubernetesNetworkConfig(TypedDict):
    elastic_load_balancing: NotRequired[Cluster_ElasticLoadBalancing]
    ip_family: NotRequired[Literal["ipv4", "ipv6"]]
    service_ipv4_cidr: NotRequired[str]

class Cluster_ElasticLoadBalancing(TypedDict):
    enabled: NotRequired[Bool]

@final
class Cluster_KubernetesNetworkConfig_Read:
    elastic_load_balancing: Final[Cluster_ElasticLoadBalancing_Read]
    ip_family: Final[str]
    service_ipv4_cidr: Final[str]
    service_ipv6_cidr: Final[str]

@final
class Cluster_ElasticLoadBalancing_Read:
    enabled: Final[Ref[bool]]

class Cluster_Logging(TypedDict):
    cluster_logging: NotRequired[Cluster_ClusterLogging]

class Cluster_ClusterLogging(TypedDict):
    enabled_types: NotRequired[Sequence[Cluster_LoggingTypeConfig]]

class Cluster_LoggingTypeConfig(TypedDict):
    type: NotRequired[Literal["api", "audit", "authenticator", "controllerManager", "scheduler"]]

@final
class Cluster_Logging_Read:
    cluster_logging: Final[Cluster_ClusterLogging_Read]

@final
class Cluster_ClusterLogging_Read:
    enabled_types: Final[list[Any]]

class Cluster_OutpostConfig(TypedDict):
    control_plane_instance_type: str
    control_plane_placement: NotRequired[Cluster_ControlPlanePlacement]
    etcd_instance_type: NotRequired[str]
    etcd_placement: NotRequired[Cluster_EtcdPlacement]
    outpost_arns: Texts

class Cluster_ControlPlanePlacement(TypedDict):
    group_name: NotRequired[str]
    spread_level: NotRequired[Literal["host", "rack"]]

class Cluster_EtcdPlacement(TypedDict):
    spread_level: NotRequired[Literal["host", "rack"]]

@final
class Cluster_OutpostConfig_Read:
    control_plane_instance_type: Final[str]
    control_plane_placement: Final[Cluster_ControlPlanePlacement_Read]
    etcd_instance_type: Final[str]
    etcd_placement: Final[Cluster_EtcdPlacement_Read]
    outpost_arns: Final[list[str]]

@final
class Cluster_ControlPlanePlacement_Read:
    group_name: Final[str]
    spread_level: Final[str]

@final
class Cluster_EtcdPlacement_Read:
    spread_level: Final[str]

class Cluster_RemoteNetworkConfig(TypedDict):
    remote_node_networks: NotRequired[Sequence[Cluster_RemoteNodeNetwork]]
    remote_pod_networks: NotRequired[Sequence[Cluster_RemotePodNetwork]]

class Cluster_RemoteNodeNetwork(TypedDict):
    cidrs: Texts

class Cluster_RemotePodNetwork(TypedDict):
    cidrs: Texts

@final
class Cluster_RemoteNetworkConfig_Read:
    remote_node_networks: Final[list[Any]]
    remote_pod_networks: Final[list[Any]]

class Cluster_ResourcesVpcConfig(TypedDict):
    control_plane_egress_mode: NotRequired[Literal["AWS_MANAGED", "CUSTOMER_ISOLATED", "CUSTOMER_ROUTED"]]
    endpoint_private_access: NotRequired[Bool]
    endpoint_public_access: NotRequired[Bool]
    public_access_cidrs: NotRequired[Texts]
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts

@final
class Cluster_ResourcesVpcConfig_Read:
    control_plane_egress_mode: Final[str]
    endpoint_private_access: Final[Ref[bool]]
    endpoint_public_access: Final[Ref[bool]]
    public_access_cidrs: Final[list[str]]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

class Cluster_RollbackConfig(TypedDict):
    timeout_minutes: NotRequired[Int]

@final
class Cluster_RollbackConfig_Read:
    timeout_minutes: Final[Ref[int]]

class Cluster_StorageConfig(TypedDict):
    block_storage: NotRequired[Cluster_BlockStorage]

class Cluster_BlockStorage(TypedDict):
    enabled: NotRequired[Bool]

@final
class Cluster_StorageConfig_Read:
    block_storage: Final[Cluster_BlockStorage_Read]

@final
class Cluster_BlockStorage_Read:
    enabled: Final[Ref[bool]]

class Cluster_Tag(TypedDict):
    key: str
    value: str

class Cluster_UpgradePolicy(TypedDict):
    support_type: NotRequired[Literal["STANDARD", "EXTENDED"]]

@final
class Cluster_UpgradePolicy_Read:
    support_type: Final[str]

class Cluster_ZonalShiftConfig(TypedDict):
    enabled: NotRequired[Bool]

@final
class Cluster_ZonalShiftConfig_Read:
    enabled: Final[Ref[bool]]

@final
class Cluster(_Resource):
    """An object representing an Amazon EKS cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resources_vpc_config: Cluster_ResourcesVpcConfig,
        role_arn: str,
        access_config: Cluster_AccessConfig = ...,
        active_certificate_authority_id: str = ...,
        bootstrap_self_managed_addons: Bool = ...,
        certificate_authority: Cluster_CertificateAuthority = ...,
        compute_config: Cluster_ComputeConfig = ...,
        control_plane_scaling_config: Cluster_ControlPlaneScalingConfig = ...,
        deletion_protection: Bool = ...,
        encryption_config: Sequence[Cluster_EncryptionConfig] = ...,
        force: Bool = ...,
        kube_api_server_config: Cluster_KubeApiServerConfig = ...,
        kube_controller_manager_config: Cluster_KubeControllerManagerConfig = ...,
        kube_scheduler_config: Cluster_KubeSchedulerConfig = ...,
        kubernetes_network_config: Cluster_KubernetesNetworkConfig = ...,
        logging: Cluster_Logging = ...,
        name: str = ...,
        outpost_config: Cluster_OutpostConfig = ...,
        remote_network_config: Cluster_RemoteNetworkConfig = ...,
        rollback_config: Cluster_RollbackConfig = ...,
        storage_config: Cluster_StorageConfig = ...,
        tags: Sequence[Cluster_Tag] = ...,
        upgrade_policy: Cluster_UpgradePolicy = ...,
        version: str = ...,
        zonal_shift_config: Cluster_ZonalShiftConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_config: Final[Cluster_AccessConfig_Read]
    """An object representing the Access Config to use for the cluster."""
    active_certificate_authority_id: Final[str]
    """The ID of the certificate authority to activate as the cluster's signing CA."""
    arn: Final[str]
    """The ARN of the cluster, such as arn:aws:eks:us-west-2:666666666666:cluster/prod."""
    bootstrap_self_managed_addons: Final[Ref[bool]]
    """Set this value to false to avoid creating the default networking add-ons when the cluster is created."""
    certificate_authority: Final[Cluster_CertificateAuthority_Read]
    """The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority."""
    certificate_authority_data: Final[str]
    """The certificate-authority-data for your cluster."""
    cluster_security_group_id: Final[str]
    """The cluster security group that was created by Amazon EKS for the cluster."""
    compute_config: Final[Cluster_ComputeConfig_Read]
    """Todo: add description"""
    control_plane_scaling_config: Final[Cluster_ControlPlaneScalingConfig_Read]
    """Configuration for provisioned control plane scaling."""
    deletion_protection: Final[Ref[bool]]
    """Set this value to true to enable deletion protection for the cluster."""
    encryption_config: Final[list[Any]]
    encryption_config_key_arn: Final[str]
    """Amazon Resource Name (ARN) or alias of the customer master key (CMK)."""
    endpoint: Final[str]
    """The endpoint for your Kubernetes API server, such as https://5E1D0CEXAMPLEA591B746AFC5AB30262.yl4.us-west-2.eks.amazonaws.com."""
    force: Final[Ref[bool]]
    """Force cluster version update"""
    id: Final[str]
    """The unique ID given to your cluster."""
    kube_api_server_config: Final[Cluster_KubeApiServerConfig_Read]
    """The configuration for the Kubernetes API server on an Amazon EKS cluster."""
    kube_controller_manager_config: Final[Cluster_KubeControllerManagerConfig_Read]
    """The configuration for the Kubernetes controller manager on an Amazon EKS cluster."""
    kube_scheduler_config: Final[Cluster_KubeSchedulerConfig_Read]
    """The configuration for the Kubernetes scheduler on an Amazon EKS cluster."""
    kubernetes_network_config: Final[Cluster_KubernetesNetworkConfig_Read]
    """The Kubernetes network configuration for the cluster."""
    logging: Final[Cluster_Logging_Read]
    """Enable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs based on log types."""
    name: Final[str]
    """The unique name to give to your cluster."""
    open_id_connect_issuer_url: Final[str]
    """The issuer URL for the cluster's OIDC identity provider, such as…"""
    outpost_config: Final[Cluster_OutpostConfig_Read]
    """An object representing the Outpost configuration to use for AWS EKS outpost cluster."""
    remote_network_config: Final[Cluster_RemoteNetworkConfig_Read]
    """Configuration fields for specifying on-premises node and pod CIDRs that are external to the VPC passed during cluster creation."""
    resources_vpc_config: Final[Cluster_ResourcesVpcConfig_Read]
    """An object representing the VPC configuration to use for an Amazon EKS cluster."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes control plane to make calls to AWS API…"""
    rollback_config: Final[Cluster_RollbackConfig_Read]
    """The rollback configuration to use for the cluster version rollback."""
    storage_config: Final[Cluster_StorageConfig_Read]
    """Todo: add description"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    upgrade_policy: Final[Cluster_UpgradePolicy_Read]
    """An object representing the Upgrade Policy to use for the cluster."""
    version: Final[str]
    """The desired Kubernetes version for your cluster."""
    zonal_shift_config: Final[Cluster_ZonalShiftConfig_Read]
    """The current zonal shift configuration to use for the cluster."""

class FargateProfile_Selector(TypedDict):
    labels: NotRequired[Sequence[FargateProfile_Label]]
    namespace: str

class FargateProfile_Label(TypedDict):
    key: str
    value: str

class FargateProfile_Tag(TypedDict):
    key: str
    value: str

@final
class FargateProfile(_Resource):
    """Resource Schema for AWS::EKS::FargateProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_name: str,
        pod_execution_role_arn: str,
        selectors: Sequence[FargateProfile_Selector],
        fargate_profile_name: str = ...,
        subnets: Texts = ...,
        tags: Sequence[FargateProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    cluster_name: Final[str]
    """Name of the Cluster"""
    fargate_profile_name: Final[str]
    """Name of FargateProfile"""
    pod_execution_role_arn: Final[str]
    """The IAM policy arn for pods"""
    selectors: Final[list[Any]]
    subnets: Final[list[str]]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class IdentityProviderConfig_OidcIdentityProviderConfig(TypedDict):
    client_id: str
    groups_claim: NotRequired[str]
    groups_prefix: NotRequired[str]
    issuer_url: str
    required_claims: NotRequired[Sequence[IdentityProviderConfig_RequiredClaim]]
    username_claim: NotRequired[str]
    username_prefix: NotRequired[str]

class IdentityProviderConfig_RequiredClaim(TypedDict):
    key: str
    value: str

@final
class IdentityProviderConfig_OidcIdentityProviderConfig_Read:
    client_id: Final[str]
    groups_claim: Final[str]
    groups_prefix: Final[str]
    issuer_url: Final[str]
    required_claims: Final[list[Any]]
    username_claim: Final[str]
    username_prefix: Final[str]

class IdentityProviderConfig_Tag(TypedDict):
    key: str
    value: str

@final
class IdentityProviderConfig(_Resource):
    """An object representing an Amazon EKS IdentityProviderConfig."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_name: str,
        type: Literal["oidc"],
        identity_provider_config_name: str = ...,
        oidc: IdentityProviderConfig_OidcIdentityProviderConfig = ...,
        tags: Sequence[IdentityProviderConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_name: Final[str]
    """The name of the identity provider configuration."""
    identity_provider_config_arn: Final[str]
    """The ARN of the configuration."""
    identity_provider_config_name: Final[str]
    """The name of the OIDC provider configuration."""
    oidc: Final[IdentityProviderConfig_OidcIdentityProviderConfig_Read]
    """An object representing an OpenID Connect (OIDC) configuration."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of the identity provider configuration."""

class Nodegroup_LaunchTemplateSpecification(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    version: NotRequired[str]

@final
class Nodegroup_LaunchTemplateSpecification_Read:
    id: Final[str]
    name: Final[str]
    version: Final[str]

class Nodegroup_NodeRepairConfig(TypedDict):
    enabled: NotRequired[Bool]
    max_parallel_nodes_repaired_count: NotRequired[Int]
    max_parallel_nodes_repaired_percentage: NotRequired[Int]
    max_unhealthy_node_threshold_count: NotRequired[Int]
    max_unhealthy_node_threshold_percentage: NotRequired[Int]
    node_repair_config_overrides: NotRequired[Sequence[Nodegroup_NodeRepairConfigOverrides]]

class Nodegroup_NodeRepairConfigOverrides(TypedDict):
    min_repair_wait_time_mins: NotRequired[Int]
    node_monitoring_condition: NotRequired[str]
    node_unhealthy_reason: NotRequired[str]
    repair_action: NotRequired[Literal["Replace", "Reboot", "NoAction"]]

@final
class Nodegroup_NodeRepairConfig_Read:
    enabled: Final[Ref[bool]]
    max_parallel_nodes_repaired_count: Final[Ref[int]]
    max_parallel_nodes_repaired_percentage: Final[Ref[int]]
    max_unhealthy_node_threshold_count: Final[Ref[int]]
    max_unhealthy_node_threshold_percentage: Final[Ref[int]]
    node_repair_config_overrides: Final[list[Any]]

class Nodegroup_RemoteAccess(TypedDict):
    ec2_ssh_key: str
    source_security_groups: NotRequired[Texts]

@final
class Nodegroup_RemoteAccess_Read:
    ec2_ssh_key: Final[str]
    source_security_groups: Final[list[str]]

class Nodegroup_ScalingConfig(TypedDict):
    desired_size: NotRequired[Int]
    max_size: NotRequired[Int]
    min_size: NotRequired[Int]

@final
class Nodegroup_ScalingConfig_Read:
    desired_size: Final[Ref[int]]
    max_size: Final[Ref[int]]
    min_size: Final[Ref[int]]

class Nodegroup_Taint(TypedDict):
    effect: NotRequired[Literal["NO_EXECUTE", "NO_SCHEDULE", "PREFER_NO_SCHEDULE"]]
    key: NotRequired[str]
    value: NotRequired[str]

class Nodegroup_UpdateConfig(TypedDict):
    max_unavailable: NotRequired[Number]
    max_unavailable_percentage: NotRequired[Number]
    update_strategy: NotRequired[Literal["DEFAULT", "MINIMAL"]]

@final
class Nodegroup_UpdateConfig_Read:
    max_unavailable: Final[Ref[float]]
    max_unavailable_percentage: Final[Ref[float]]
    update_strategy: Final[str]

class Nodegroup_WarmPoolConfig(TypedDict):
    enabled: NotRequired[Bool]
    max_group_prepared_capacity: NotRequired[Int]
    min_size: NotRequired[Int]
    pool_state: NotRequired[Literal["HIBERNATED", "RUNNING", "STOPPED"]]
    reuse_on_scale_in: NotRequired[Bool]

@final
class Nodegroup_WarmPoolConfig_Read:
    enabled: Final[Ref[bool]]
    max_group_prepared_capacity: Final[Ref[int]]
    min_size: Final[Ref[int]]
    pool_state: Final[str]
    reuse_on_scale_in: Final[Ref[bool]]

@final
class Nodegroup(_Resource):
    """Resource schema for AWS::EKS::Nodegroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_name: str,
        node_role: str,
        subnets: Texts,
        ami_type: Literal["AL2023_ARM_64_NVIDIA", "AL2023_ARM_64_STANDARD", "AL2023_x86_64_NEURON", "AL2023_x86_64_NVIDIA", "AL2023_x86_64_STANDARD", "AL2_ARM_64", "AL2_x86_64", "AL2_x86_64_GPU", "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_ARM_64_FIPS", "BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", "BOTTLEROCKET_x86_64", "BOTTLEROCKET_x86_64_FIPS", "BOTTLEROCKET_x86_64_NVIDIA", "BOTTLEROCKET_x86_64_NVIDIA_FIPS", "CUSTOM", "WINDOWS_CORE_2019_x86_64", "WINDOWS_CORE_2022_x86_64", "WINDOWS_CORE_2025_x86_64", "WINDOWS_FULL_2019_x86_64", "WINDOWS_FULL_2022_x86_64", "WINDOWS_FULL_2025_x86_64"] = ...,
        capacity_type: Literal["CAPACITY_BLOCK", "ON_DEMAND", "OnDemand", "SPOT"] = ...,
        disk_size: Int = ...,
        force_update_enabled: Bool = ...,
        instance_types: Texts = ...,
        labels: Mapping[str, str] = ...,
        launch_template: Nodegroup_LaunchTemplateSpecification = ...,
        node_repair_config: Nodegroup_NodeRepairConfig = ...,
        nodegroup_name: str = ...,
        release_version: str = ...,
        remote_access: Nodegroup_RemoteAccess = ...,
        scaling_config: Nodegroup_ScalingConfig = ...,
        tags: Mapping[str, str] = ...,
        taints: Sequence[Nodegroup_Taint] = ...,
        update_config: Nodegroup_UpdateConfig = ...,
        version: str = ...,
        warm_pool_config: Nodegroup_WarmPoolConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ami_type: Final[str]
    """The AMI type for your node group."""
    arn: Final[str]
    capacity_type: Final[str]
    """The capacity type of your managed node group."""
    cluster_name: Final[str]
    """Name of the cluster to create the node group in."""
    disk_size: Final[Ref[int]]
    """The root device disk size (in GiB) for your node group instances."""
    force_update_enabled: Final[Ref[bool]]
    """Force the update if the existing node group's pods are unable to be drained due to a pod disruption budget issue."""
    id: Final[str]
    instance_types: Final[list[str]]
    """Specify the instance types for a node group."""
    labels: Final[Any]
    """The Kubernetes labels to be applied to the nodes in the node group when they are created."""
    launch_template: Final[Nodegroup_LaunchTemplateSpecification_Read]
    """An object representing a launch template specification for AWS EKS Nodegroup."""
    node_repair_config: Final[Nodegroup_NodeRepairConfig_Read]
    """The node auto repair configuration for node group."""
    node_role: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role to associate with your node group."""
    nodegroup_name: Final[str]
    """The unique name to give your node group."""
    release_version: Final[str]
    """The AMI version of the Amazon EKS-optimized AMI to use with your node group."""
    remote_access: Final[Nodegroup_RemoteAccess_Read]
    """An object representing a remote access configuration specification for AWS EKS Nodegroup."""
    scaling_config: Final[Nodegroup_ScalingConfig_Read]
    """An object representing a auto scaling group specification for AWS EKS Nodegroup."""
    subnets: Final[list[str]]
    """The subnets to use for the Auto Scaling group that is created for your node group."""
    tags: Final[Any]
    """The metadata, as key-value pairs, to apply to the node group to assist with categorization and organization."""
    taints: Final[list[Any]]
    """The Kubernetes taints to be applied to the nodes in the node group when they are created."""
    update_config: Final[Nodegroup_UpdateConfig_Read]
    """The node group update configuration."""
    version: Final[str]
    """The Kubernetes version to use for your managed nodes."""
    warm_pool_config: Final[Nodegroup_WarmPoolConfig_Read]
    """The warm pool configuration for the node group."""

class PodIdentityAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class PodIdentityAssociation(_Resource):
    """An object representing an Amazon EKS PodIdentityAssociation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_name: str,
        namespace: str,
        role_arn: str,
        service_account: str,
        disable_session_tags: Bool = ...,
        policy: str = ...,
        tags: Sequence[PodIdentityAssociation_Tag] = ...,
        target_role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    association_arn: Final[str]
    """The ARN of the pod identity association."""
    association_id: Final[str]
    """The ID of the pod identity association."""
    cluster_name: Final[str]
    """The cluster that the pod identity association is created for."""
    disable_session_tags: Final[Ref[bool]]
    """The Disable Session Tags of the pod identity association."""
    external_id: Final[str]
    """The External Id of the pod identity association."""
    namespace: Final[str]
    """The Kubernetes namespace that the pod identity association is created for."""
    policy: Final[str]
    """The policy of the pod identity association."""
    role_arn: Final[str]
    """The IAM role ARN that the pod identity association is created for."""
    service_account: Final[str]
    """The Kubernetes service account that the pod identity association is created for."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_role_arn: Final[str]
    """The Target Role Arn of the pod identity association."""
