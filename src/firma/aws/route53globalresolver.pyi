"""Resource types of AWS Route53GlobalResolver. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AccessSource_Tag(TypedDict):
    key: str
    value: str

@final
class AccessSource(_Resource):
    """Resource schema for AWS::Route53GlobalResolver::AccessSource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cidr: str,
        dns_view_id: str,
        protocol: Literal["DO53", "DOH", "DOT"],
        client_token: str = ...,
        ip_address_type: Literal["IPV4", "IPV6"] = ...,
        name: str = ...,
        tags: Sequence[AccessSource_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_source_id: Final[str]
    arn: Final[str]
    cidr: Final[str]
    client_token: Final[str]
    created_at: Final[str]
    dns_view_id: Final[str]
    ip_address_type: Final[str]
    name: Final[str]
    protocol: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]

class AccessToken_Tag(TypedDict):
    key: str
    value: str

@final
class AccessToken(_Resource):
    """Resource schema for AWS::Route53GlobalResolver::AccessToken"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dns_view_id: str,
        client_token: str = ...,
        expires_at: str = ...,
        name: str = ...,
        tags: Sequence[AccessToken_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_token_id: Final[str]
    arn: Final[str]
    client_token: Final[str]
    created_at: Final[str]
    dns_view_id: Final[str]
    expires_at: Final[str]
    global_resolver_id: Final[str]
    name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]
    value: Final[str]

class DnsView_Tag(TypedDict):
    key: str
    value: str

@final
class DnsView(_Resource):
    """Resource schema for AWS::Route53GlobalResolver::DnsView"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        global_resolver_id: str,
        name: str,
        client_token: str = ...,
        description: str = ...,
        dnssec_validation: Literal["ENABLED", "DISABLED"] = ...,
        edns_client_subnet: Literal["ENABLED", "DISABLED"] = ...,
        firewall_rules_fail_open: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[DnsView_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    client_token: Final[str]
    created_at: Final[str]
    description: Final[str]
    dns_view_id: Final[str]
    dnssec_validation: Final[str]
    edns_client_subnet: Final[str]
    firewall_rules_fail_open: Final[str]
    global_resolver_id: Final[str]
    name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]

class FirewallDomainList_Tag(TypedDict):
    key: str
    value: str

@final
class FirewallDomainList(_Resource):
    """Resource schema for AWS::Route53GlobalResolver::FirewallDomainList"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        global_resolver_id: str,
        name: str,
        client_token: str = ...,
        description: str = ...,
        domain_file_url: str = ...,
        domains: Texts = ...,
        tags: Sequence[FirewallDomainList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    client_token: Final[str]
    created_at: Final[str]
    description: Final[str]
    domain_count: Final[Ref[int]]
    domain_file_url: Final[str]
    """S3 URL to import domains from."""
    domains: Final[list[str]]
    """An inline list of domains to use for this domain list."""
    firewall_domain_list_id: Final[str]
    global_resolver_id: Final[str]
    name: Final[str]
    status: Final[str]
    status_message: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]

@final
class FirewallRule(_Resource):
    """Resource schema for AWS::Route53GlobalResolver::FirewallRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action: Literal["ALLOW", "ALERT", "BLOCK"],
        dns_view_id: str,
        name: str,
        block_override_dns_type: Literal["CNAME"] = ...,
        block_override_domain: str = ...,
        block_override_ttl: Int = ...,
        block_response: Literal["NODATA", "NXDOMAIN", "OVERRIDE"] = ...,
        client_token: str = ...,
        confidence_threshold: Literal["LOW", "MEDIUM", "HIGH"] = ...,
        description: str = ...,
        dns_advanced_protection: Literal["DGA", "DNS_TUNNELING", "DICTIONARY_DGA"] = ...,
        firewall_domain_list_id: str = ...,
        priority: Int = ...,
        q_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[str]
    block_override_dns_type: Final[str]
    block_override_domain: Final[str]
    block_override_ttl: Final[Ref[int]]
    block_response: Final[str]
    client_token: Final[str]
    confidence_threshold: Final[str]
    created_at: Final[str]
    description: Final[str]
    dns_advanced_protection: Final[str]
    dns_view_id: Final[str]
    firewall_domain_list_id: Final[str]
    firewall_rule_id: Final[str]
    name: Final[str]
    priority: Final[Ref[int]]
    q_type: Final[str]
    query_type: Final[str]
    status: Final[str]
    updated_at: Final[str]

class GlobalResolver_Tag(TypedDict):
    key: str
    value: str

@final
class GlobalResolver(_Resource):
    """Resource schema for AWS::Route53GlobalResolver::GlobalResolver"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        regions: Texts,
        client_token: str = ...,
        description: str = ...,
        ip_address_type: Literal["IPV4", "DUAL_STACK"] = ...,
        observability_region: str = ...,
        tags: Sequence[GlobalResolver_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    client_token: Final[str]
    created_at: Final[str]
    description: Final[str]
    dns_name: Final[str]
    global_resolver_id: Final[str]
    ipv4_addresses: Final[list[str]]
    ipv6_addresses: Final[list[str]]
    ip_address_type: Final[str]
    name: Final[str]
    observability_region: Final[str]
    regions: Final[list[str]]
    """The list of regions the Global Resolver exists in."""
    status: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]

@final
class HostedZoneAssociation(_Resource):
    """Resource schema for AWS::Route53GlobalResolver::HostedZoneAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        hosted_zone_id: str,
        name: str,
        resource_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    hosted_zone_association_id: Final[str]
    hosted_zone_id: Final[str]
    hosted_zone_name: Final[str]
    name: Final[str]
    resource_arn: Final[str]
    status: Final[str]
    updated_at: Final[str]
