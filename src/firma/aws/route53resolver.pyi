"""Resource types of AWS Route53Resolver. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class FirewallDomainList_Tag(TypedDict):
    key: str
    value: str

@final
class FirewallDomainList(_Resource):
    """Resource schema for AWS::Route53Resolver::FirewallDomainList."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_file_url: str = ...,
        domains: Texts = ...,
        name: str = ...,
        tags: Sequence[FirewallDomainList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn"""
    creation_time: Final[str]
    """Rfc3339TimeString"""
    creator_request_id: Final[str]
    """The id of the creator request."""
    domain_count: Final[Ref[int]]
    """Count"""
    domain_file_url: Final[str]
    """S3 URL to import domains from."""
    domains: Final[list[str]]
    """An inline list of domains to use for this domain list."""
    id: Final[str]
    """ResourceId"""
    managed_owner_name: Final[str]
    """ServicePrincipal"""
    modification_time: Final[str]
    """Rfc3339TimeString"""
    name: Final[str]
    """FirewallDomainListName"""
    status: Final[str]
    """ResolverFirewallDomainList, possible values are COMPLETE, DELETING, UPDATING, COMPLETE_IMPORT_FAILED, IMPORTING, and…"""
    status_message: Final[str]
    """FirewallDomainListAssociationStatus"""
    tags: Final[list[Any]]
    """Tags"""

class FirewallRuleGroup_FirewallRule(TypedDict):
    action: Literal["ALLOW", "BLOCK", "ALERT"]
    block_override_dns_type: NotRequired[Literal["CNAME"]]
    block_override_domain: NotRequired[str]
    block_override_ttl: NotRequired[Int]
    block_response: NotRequired[Literal["NODATA", "NXDOMAIN", "OVERRIDE"]]
    confidence_threshold: NotRequired[Literal["LOW", "MEDIUM", "HIGH"]]
    dns_threat_protection: NotRequired[Literal["DGA", "DNS_TUNNELING", "DICTIONARY_DGA"]]
    firewall_domain_list_id: NotRequired[str]
    firewall_domain_redirection_action: NotRequired[Literal["INSPECT_REDIRECTION_DOMAIN", "TRUST_REDIRECTION_DOMAIN"]]
    firewall_rule_type: NotRequired[FirewallRuleGroup_FirewallRuleType]
    priority: Int
    qtype: NotRequired[str]

class FirewallRuleGroup_FirewallRuleType(TypedDict):
    firewall_advanced_content_category: NotRequired[FirewallRuleGroup_FirewallAdvancedContentCategoryConfig]
    firewall_advanced_threat_category: NotRequired[FirewallRuleGroup_FirewallAdvancedThreatCategoryConfig]
    partner_threat_protection: NotRequired[FirewallRuleGroup_PartnerThreatProtectionConfig]

class FirewallRuleGroup_FirewallAdvancedContentCategoryConfig(TypedDict):
    category: str

class FirewallRuleGroup_FirewallAdvancedThreatCategoryConfig(TypedDict):
    category: str

class FirewallRuleGroup_PartnerThreatProtectionConfig(TypedDict):
    partner: str

class FirewallRuleGroup_Tag(TypedDict):
    key: str
    value: str

@final
class FirewallRuleGroup(_Resource):
    """Resource schema for AWS::Route53Resolver::FirewallRuleGroup."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        firewall_rules: Sequence[FirewallRuleGroup_FirewallRule] = ...,
        name: str = ...,
        tags: Sequence[FirewallRuleGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn"""
    creation_time: Final[str]
    """Rfc3339TimeString"""
    creator_request_id: Final[str]
    """The id of the creator request."""
    firewall_rules: Final[list[Any]]
    """FirewallRules"""
    id: Final[str]
    """ResourceId"""
    modification_time: Final[str]
    """Rfc3339TimeString"""
    name: Final[str]
    """FirewallRuleGroupName"""
    owner_id: Final[str]
    """AccountId"""
    rule_count: Final[Ref[int]]
    """Count"""
    share_status: Final[str]
    """ShareStatus, possible values are NOT_SHARED, SHARED_WITH_ME, SHARED_BY_ME."""
    status: Final[str]
    """ResolverFirewallRuleGroupAssociation, possible values are COMPLETE, DELETING, UPDATING, and INACTIVE_OWNER_ACCOUNT_CLOSED."""
    status_message: Final[str]
    """FirewallRuleGroupStatus"""
    tags: Final[list[Any]]
    """Tags"""

class FirewallRuleGroupAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class FirewallRuleGroupAssociation(_Resource):
    """Resource schema for AWS::Route53Resolver::FirewallRuleGroupAssociation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        firewall_rule_group_id: str,
        priority: Int,
        vpc_id: str,
        mutation_protection: Literal["ENABLED", "DISABLED"] = ...,
        name: str = ...,
        tags: Sequence[FirewallRuleGroupAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn"""
    creation_time: Final[str]
    """Rfc3339TimeString"""
    creator_request_id: Final[str]
    """The id of the creator request."""
    firewall_rule_group_id: Final[str]
    """FirewallRuleGroupId"""
    id: Final[str]
    """Id"""
    managed_owner_name: Final[str]
    """ServicePrincipal"""
    modification_time: Final[str]
    """Rfc3339TimeString"""
    mutation_protection: Final[str]
    """MutationProtectionStatus"""
    name: Final[str]
    """FirewallRuleGroupAssociationName"""
    priority: Final[Ref[int]]
    """Priority"""
    status: Final[str]
    """ResolverFirewallRuleGroupAssociation, possible values are COMPLETE, DELETING, UPDATING, and INACTIVE_OWNER_ACCOUNT_CLOSED."""
    status_message: Final[str]
    """FirewallDomainListAssociationStatus"""
    tags: Final[list[Any]]
    """Tags"""
    vpc_id: Final[str]
    """VpcId"""

class OutpostResolver_Tag(TypedDict):
    key: str
    value: str

@final
class OutpostResolver(_Resource):
    """Resource schema for AWS::Route53Resolver::OutpostResolver."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        outpost_arn: str,
        preferred_instance_type: str,
        instance_count: Int = ...,
        tags: Sequence[OutpostResolver_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The OutpostResolver ARN."""
    creation_time: Final[str]
    """The OutpostResolver creation time"""
    creator_request_id: Final[str]
    """The id of the creator request."""
    id: Final[str]
    """Id"""
    instance_count: Final[Ref[int]]
    """The number of OutpostResolvers."""
    modification_time: Final[str]
    """The OutpostResolver last modified time"""
    name: Final[str]
    """The OutpostResolver name."""
    outpost_arn: Final[str]
    """The Outpost ARN."""
    preferred_instance_type: Final[str]
    """The OutpostResolver instance type."""
    status: Final[str]
    """The OutpostResolver status, possible values are CREATING, OPERATIONAL, UPDATING, DELETING, ACTION_NEEDED, FAILED_CREATION and…"""
    status_message: Final[str]
    """The OutpostResolver status message."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class ResolverConfig(_Resource):
    """Resource schema for AWS::Route53Resolver::ResolverConfig."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        autodefined_reverse_flag: Literal["DISABLE"],
        resource_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    autodefined_reverse: Final[str]
    """ResolverAutodefinedReverseStatus, possible values are ENABLING, ENABLED, DISABLING AND DISABLED."""
    autodefined_reverse_flag: Final[str]
    """Represents the desired status of AutodefinedReverse."""
    id: Final[str]
    """Id"""
    owner_id: Final[str]
    """AccountId"""
    resource_id: Final[str]
    """ResourceId"""

@final
class ResolverDNSSECConfig(_Resource):
    """Resource schema for AWS::Route53Resolver::ResolverDNSSECConfig."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """Id"""
    owner_id: Final[str]
    """AccountId"""
    resource_id: Final[str]
    """ResourceId"""
    validation_status: Final[str]
    """ResolverDNSSECValidationStatus, possible values are ENABLING, ENABLED, DISABLING AND DISABLED."""

class ResolverEndpoint_IpAddressRequest(TypedDict):
    ip: NotRequired[str]
    ipv6: NotRequired[str]
    subnet_id: str

class ResolverEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class ResolverEndpoint(_Resource):
    """Resource type definition for AWS::Route53Resolver::ResolverEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        direction: str,
        ip_addresses: Sequence[ResolverEndpoint_IpAddressRequest],
        security_group_ids: Texts,
        dns64_enabled: Bool = ...,
        ipv6_internet_access_enabled: Bool = ...,
        name: str = ...,
        outpost_arn: str = ...,
        preferred_instance_type: str = ...,
        protocols: Texts = ...,
        resolver_endpoint_type: str = ...,
        rni_enhanced_metrics_enabled: Bool = ...,
        tags: Sequence[ResolverEndpoint_Tag] = ...,
        target_name_server_metrics_enabled: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the resolver endpoint, such as…"""
    direction: Final[str]
    """Indicates whether the Resolver endpoint allows inbound or outbound DNS queries: - INBOUND: allows DNS queries to your VPC from your…"""
    dns64_enabled: Final[Ref[bool]]
    """Specifies whether DNS64 is enabled for the Inbound Resolver Endpoint."""
    host_vpc_id: Final[str]
    """The ID of the VPC that you want to create the resolver endpoint in."""
    ip_address_count: Final[str]
    """The number of IP addresses that the resolver endpoint can use for DNS queries."""
    ip_addresses: Final[list[Any]]
    """The subnets and IP addresses in your VPC that DNS queries originate from (for outbound endpoints) or that you forward DNS queries to (for…"""
    ipv6_internet_access_enabled: Final[Ref[bool]]
    """Specifies whether IPv6 Internet Gateway access is enabled through the Outbound Resolver Endpoint."""
    name: Final[str]
    """A friendly name that lets you easily find a configuration in the Resolver dashboard in the Route 53 console."""
    outpost_arn: Final[str]
    """The ARN (Amazon Resource Name) for the Outpost."""
    preferred_instance_type: Final[str]
    """The Amazon EC2 instance type."""
    protocols: Final[list[str]]
    """Protocols used for the endpoint."""
    resolver_endpoint_id: Final[str]
    """The ID of the resolver endpoint."""
    resolver_endpoint_type: Final[str]
    """The Resolver endpoint IP address type."""
    rni_enhanced_metrics_enabled: Final[Ref[bool]]
    """Specifies whether RNI enhanced metrics are enabled for the Resolver Endpoints."""
    security_group_ids: Final[list[str]]
    """The ID of one or more security groups that control access to this VPC."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_name_server_metrics_enabled: Final[Ref[bool]]
    """Specifies whether target name server metrics are enabled for the Outbound Resolver Endpoint."""

class ResolverQueryLoggingConfig_Tag(TypedDict):
    key: str
    value: str

@final
class ResolverQueryLoggingConfig(_Resource):
    """Resource schema for AWS::Route53Resolver::ResolverQueryLoggingConfig."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_arn: str = ...,
        name: str = ...,
        tags: Sequence[ResolverQueryLoggingConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn"""
    association_count: Final[Ref[int]]
    """Count"""
    creation_time: Final[str]
    """Rfc3339TimeString"""
    creator_request_id: Final[str]
    """The id of the creator request."""
    destination_arn: Final[str]
    """destination arn"""
    id: Final[str]
    """ResourceId"""
    name: Final[str]
    """ResolverQueryLogConfigName"""
    owner_id: Final[str]
    """AccountId"""
    share_status: Final[str]
    """ShareStatus, possible values are NOT_SHARED, SHARED_WITH_ME, SHARED_BY_ME."""
    status: Final[str]
    """ResolverQueryLogConfigStatus, possible values are CREATING, CREATED, DELETED AND FAILED."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class ResolverQueryLoggingConfigAssociation(_Resource):
    """Resource schema for AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resolver_query_log_config_id: str = ...,
        resource_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """Rfc3339TimeString"""
    error: Final[str]
    """ResolverQueryLogConfigAssociationError"""
    error_message: Final[str]
    """ResolverQueryLogConfigAssociationErrorMessage"""
    id: Final[str]
    """Id"""
    resolver_query_log_config_id: Final[str]
    """ResolverQueryLogConfigId"""
    resource_id: Final[str]
    """ResourceId"""
    status: Final[str]
    """ResolverQueryLogConfigAssociationStatus"""

class ResolverRule_Tag(TypedDict):
    key: str
    value: str

class ResolverRule_TargetAddress(TypedDict):
    ip: NotRequired[str]
    ipv6: NotRequired[str]
    port: NotRequired[str]
    protocol: NotRequired[str]
    server_name_indication: NotRequired[str]

@final
class ResolverRule(_Resource):
    """Resource Type definition for AWS::Route53Resolver::ResolverRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule_type: str,
        delegation_record: str = ...,
        domain_name: str = ...,
        name: str = ...,
        resolver_endpoint_id: str = ...,
        tags: Sequence[ResolverRule_Tag] = ...,
        target_ips: Sequence[ResolverRule_TargetAddress] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the resolver rule."""
    delegation_record: Final[str]
    """The name server domain for queries to be delegated to if a query matches the delegation record."""
    domain_name: Final[str]
    """DNS queries for this domain name are forwarded to the IP addresses that are specified in TargetIps"""
    name: Final[str]
    """The name for the Resolver rule"""
    resolver_endpoint_id: Final[str]
    """The ID of the endpoint that the rule is associated with."""
    resolver_rule_id: Final[str]
    """The ID of the endpoint that the rule is associated with."""
    rule_type: Final[str]
    """When you want to forward DNS queries for specified domain name to resolvers on your network, specify FORWARD."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_ips: Final[list[Any]]
    """An array that contains the IP addresses and ports that an outbound endpoint forwards DNS queries to."""

@final
class ResolverRuleAssociation(_Resource):
    """In the response to an…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resolver_rule_id: str,
        vpc_id: str,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    name: Final[str]
    """The name of an association between a Resolver rule and a VPC."""
    resolver_rule_association_id: Final[str]
    resolver_rule_id: Final[str]
    """The ID of the Resolver rule that you associated with the VPC that is specified by VPCId."""
    vpc_id: Final[str]
    """The ID of the VPC that you associated the Resolver rule with."""
