"""Resource types of AWS VpcLattice. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AccessLogSubscription_Tag(TypedDict):
    key: str
    value: str

@final
class AccessLogSubscription(_Resource):
    """Enables access logs to be sent to Amazon CloudWatch, Amazon S3, and Amazon Kinesis Data Firehose."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_arn: str,
        resource_identifier: str = ...,
        service_network_log_type: Literal["SERVICE", "RESOURCE"] = ...,
        tags: Sequence[AccessLogSubscription_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    destination_arn: Final[str]
    id: Final[str]
    resource_arn: Final[str]
    resource_id: Final[str]
    resource_identifier: Final[str]
    service_network_log_type: Final[str]
    tags: Final[list[Any]]

@final
class AuthPolicy(_Resource):
    """Creates or updates the auth policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy: Mapping[str, Any] | str,
        resource_identifier: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy: Final[Any]
    resource_identifier: Final[str]
    state: Final[str]

class DomainVerification_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DomainVerification_TxtMethodConfig_Read:
    name: Final[str]
    value: Final[str]

@final
class DomainVerification(_Resource):
    """Creates a Lattice Domain Verification"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        tags: Sequence[DomainVerification_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    domain_name: Final[str]
    id: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    txt_method_config: Final[DomainVerification_TxtMethodConfig_Read]

class Listener_DefaultAction(TypedDict):
    fixed_response: NotRequired[Listener_FixedResponse]
    forward: NotRequired[Listener_Forward]

class Listener_FixedResponse(TypedDict):
    status_code: Int

class Listener_Forward(TypedDict):
    target_groups: Sequence[Listener_WeightedTargetGroup]

class Listener_WeightedTargetGroup(TypedDict):
    target_group_identifier: str
    weight: NotRequired[Int]

@final
class Listener_DefaultAction_Read:
    fixed_response: Final[Listener_FixedResponse_Read]
    forward: Final[Listener_Forward_Read]

@final
class Listener_FixedResponse_Read:
    status_code: Final[Ref[int]]

@final
class Listener_Forward_Read:
    target_groups: Final[list[Any]]

class Listener_Tag(TypedDict):
    key: str
    value: str

@final
class Listener(_Resource):
    """Creates a listener for a service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_action: Listener_DefaultAction,
        protocol: Literal["HTTP", "HTTPS", "TLS_PASSTHROUGH"],
        name: str = ...,
        port: Int = ...,
        service_identifier: str = ...,
        tags: Sequence[Listener_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    default_action: Final[Listener_DefaultAction_Read]
    id: Final[str]
    name: Final[str]
    port: Final[Ref[int]]
    protocol: Final[str]
    service_arn: Final[str]
    service_id: Final[str]
    service_identifier: Final[str]
    tags: Final[list[Any]]

class ResourceConfiguration_ResourceConfigurationDefinition(TypedDict):
    ip_resource: NotRequired[str]
    arn_resource: NotRequired[str]
    dns_resource: NotRequired[ResourceConfiguration_DnsResource]
    cidr_resource: NotRequired[ResourceConfiguration_CidrResource]

class ResourceConfiguration_DnsResource(TypedDict):
    domain_name: str
    ip_address_type: Literal["IPV4", "IPV6", "DUALSTACK"]

class ResourceConfiguration_CidrResource(TypedDict):
    cidr_ranges: Texts

@final
class ResourceConfiguration_ResourceConfigurationDefinition_Read:
    ip_resource: Final[str]
    arn_resource: Final[str]
    dns_resource: Final[ResourceConfiguration_DnsResource_Read]
    cidr_resource: Final[ResourceConfiguration_CidrResource_Read]

@final
class ResourceConfiguration_DnsResource_Read:
    domain_name: Final[str]
    ip_address_type: Final[str]

@final
class ResourceConfiguration_CidrResource_Read:
    cidr_ranges: Final[list[str]]

class ResourceConfiguration_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class ResourceConfiguration(_Resource):
    """VpcLattice ResourceConfiguration CFN resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        resource_configuration_type: Literal["GROUP", "CHILD", "SINGLE", "ARN", "CIDR"],
        allow_association_to_sharable_service_network: Bool = ...,
        custom_domain_name: str = ...,
        domain_verification_id: str = ...,
        group_domain: str = ...,
        port_ranges: Texts = ...,
        protocol_type: Literal["TCP"] = ...,
        resource_configuration_auth_type: Literal["NONE", "AWS_IAM"] = ...,
        resource_configuration_definition: ResourceConfiguration_ResourceConfigurationDefinition = ...,
        resource_configuration_group_id: str = ...,
        resource_gateway_id: str = ...,
        tags: Sequence[ResourceConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_association_to_sharable_service_network: Final[Ref[bool]]
    arn: Final[str]
    custom_domain_name: Final[str]
    domain_verification_id: Final[str]
    group_domain: Final[str]
    id: Final[str]
    name: Final[str]
    port_ranges: Final[list[str]]
    protocol_type: Final[str]
    resource_configuration_auth_type: Final[str]
    resource_configuration_definition: Final[ResourceConfiguration_ResourceConfigurationDefinition_Read]
    resource_configuration_group_id: Final[str]
    resource_configuration_type: Final[str]
    resource_gateway_id: Final[str]
    tags: Final[list[Any]]

class ResourceGateway_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class ResourceGateway(_Resource):
    """Creates a resource gateway for a service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        subnet_ids: Texts,
        vpc_identifier: str,
        ip_address_type: Literal["IPV4", "IPV6", "DUALSTACK"] = ...,
        ipv4_addresses_per_eni: Int = ...,
        resource_config_dns_resolution: Literal["IN_VPC", "PUBLIC"] = ...,
        security_group_ids: Texts = ...,
        tags: Sequence[ResourceGateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    ip_address_type: Final[str]
    ipv4_addresses_per_eni: Final[Ref[int]]
    """The number of IPv4 addresses to allocate per ENI for the resource gateway"""
    name: Final[str]
    resource_config_dns_resolution: Final[str]
    security_group_ids: Final[list[str]]
    """The ID of one or more security groups to associate with the endpoint network interface."""
    subnet_ids: Final[list[str]]
    """The ID of one or more subnets in which to create an endpoint network interface."""
    tags: Final[list[Any]]
    vpc_identifier: Final[str]

@final
class ResourcePolicy(_Resource):
    """Retrieves information about the resource policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy: Mapping[str, Any] | str,
        resource_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy: Final[Any]
    resource_arn: Final[str]

class Rule_Action(TypedDict):
    fixed_response: NotRequired[Rule_FixedResponse]
    forward: NotRequired[Rule_Forward]

class Rule_FixedResponse(TypedDict):
    status_code: Int

class Rule_Forward(TypedDict):
    target_groups: Sequence[Rule_WeightedTargetGroup]

class Rule_WeightedTargetGroup(TypedDict):
    target_group_identifier: str
    weight: NotRequired[Int]

@final
class Rule_Action_Read:
    fixed_response: Final[Rule_FixedResponse_Read]
    forward: Final[Rule_Forward_Read]

@final
class Rule_FixedResponse_Read:
    status_code: Final[Ref[int]]

@final
class Rule_Forward_Read:
    target_groups: Final[list[Any]]

class Rule_Match(TypedDict):
    http_match: Rule_HttpMatch

class Rule_HttpMatch(TypedDict):
    header_matches: NotRequired[Sequence[Rule_HeaderMatch]]
    method: NotRequired[Literal["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT", "TRACE"]]
    path_match: NotRequired[Rule_PathMatch]

class Rule_HeaderMatch(TypedDict):
    case_sensitive: NotRequired[Bool]
    match: Rule_HeaderMatchType
    name: str

class Rule_HeaderMatchType(TypedDict):
    contains: NotRequired[str]
    exact: NotRequired[str]
    prefix: NotRequired[str]

class Rule_PathMatch(TypedDict):
    case_sensitive: NotRequired[Bool]
    match: Rule_PathMatchType

class Rule_PathMatchType(TypedDict):
    exact: NotRequired[str]
    prefix: NotRequired[str]

@final
class Rule_Match_Read:
    http_match: Final[Rule_HttpMatch_Read]

@final
class Rule_HttpMatch_Read:
    header_matches: Final[list[Any]]
    method: Final[str]
    path_match: Final[Rule_PathMatch_Read]

@final
class Rule_PathMatch_Read:
    case_sensitive: Final[Ref[bool]]
    match: Final[Rule_PathMatchType_Read]

@final
class Rule_PathMatchType_Read:
    exact: Final[str]
    prefix: Final[str]

class Rule_Tag(TypedDict):
    key: str
    value: str

@final
class Rule(_Resource):
    """Creates a listener rule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action: Rule_Action,
        match: Rule_Match,
        priority: Int,
        listener_identifier: str = ...,
        name: str = ...,
        service_identifier: str = ...,
        tags: Sequence[Rule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[Rule_Action_Read]
    arn: Final[str]
    id: Final[str]
    listener_identifier: Final[str]
    match: Final[Rule_Match_Read]
    name: Final[str]
    priority: Final[Ref[int]]
    service_identifier: Final[str]
    tags: Final[list[Any]]

class Service_DnsEntry(TypedDict):
    pass

@final
class Service_DnsEntry_Read:
    domain_name: Final[str]
    hosted_zone_id: Final[str]

class Service_Tag(TypedDict):
    key: str
    value: str

@final
class Service(_Resource):
    """A service is any software application that can run on instances containers, or serverless functions within an account or virtual private…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auth_type: Literal["NONE", "AWS_IAM"] = ...,
        certificate_arn: str = ...,
        custom_domain_name: str = ...,
        dns_entry: Service_DnsEntry = ...,
        idle_timeout_seconds: Int = ...,
        name: str = ...,
        tags: Sequence[Service_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    auth_type: Final[str]
    certificate_arn: Final[str]
    created_at: Final[str]
    custom_domain_name: Final[str]
    dns_entry: Final[Service_DnsEntry_Read]
    id: Final[str]
    idle_timeout_seconds: Final[Ref[int]]
    last_updated_at: Final[str]
    name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]

class ServiceNetwork_SharingConfig(TypedDict):
    enabled: Bool

@final
class ServiceNetwork_SharingConfig_Read:
    enabled: Final[Ref[bool]]

class ServiceNetwork_Tag(TypedDict):
    key: str
    value: str

@final
class ServiceNetwork(_Resource):
    """A service network is a logical boundary for a collection of services."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auth_type: Literal["NONE", "AWS_IAM"] = ...,
        name: str = ...,
        sharing_config: ServiceNetwork_SharingConfig = ...,
        tags: Sequence[ServiceNetwork_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    auth_type: Final[str]
    created_at: Final[str]
    id: Final[str]
    last_updated_at: Final[str]
    name: Final[str]
    sharing_config: Final[ServiceNetwork_SharingConfig_Read]
    tags: Final[list[Any]]

class ServiceNetworkResourceAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ServiceNetworkResourceAssociation(_Resource):
    """VpcLattice ServiceNetworkResourceAssociation CFN resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        private_dns_enabled: Bool = ...,
        resource_configuration_id: str = ...,
        service_network_id: str = ...,
        tags: Sequence[ServiceNetworkResourceAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    private_dns_enabled: Final[Ref[bool]]
    resource_configuration_id: Final[str]
    service_network_id: Final[str]
    tags: Final[list[Any]]

class ServiceNetworkServiceAssociation_DnsEntry(TypedDict):
    pass

@final
class ServiceNetworkServiceAssociation_DnsEntry_Read:
    domain_name: Final[str]
    hosted_zone_id: Final[str]

class ServiceNetworkServiceAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ServiceNetworkServiceAssociation(_Resource):
    """Associates a service with a service network."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dns_entry: ServiceNetworkServiceAssociation_DnsEntry = ...,
        service_identifier: str = ...,
        service_network_identifier: str = ...,
        tags: Sequence[ServiceNetworkServiceAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_at: Final[str]
    dns_entry: Final[ServiceNetworkServiceAssociation_DnsEntry_Read]
    id: Final[str]
    service_arn: Final[str]
    service_id: Final[str]
    service_identifier: Final[str]
    service_name: Final[str]
    service_network_arn: Final[str]
    service_network_id: Final[str]
    service_network_identifier: Final[str]
    service_network_name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]

class ServiceNetworkVpcAssociation_DnsOptions(TypedDict):
    private_dns_preference: NotRequired[Literal["VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY"]]
    private_dns_specified_domains: NotRequired[Texts]

@final
class ServiceNetworkVpcAssociation_DnsOptions_Read:
    private_dns_preference: Final[str]
    private_dns_specified_domains: Final[list[str]]

class ServiceNetworkVpcAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ServiceNetworkVpcAssociation(_Resource):
    """Associates a VPC with a service network."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dns_options: ServiceNetworkVpcAssociation_DnsOptions = ...,
        private_dns_enabled: Bool = ...,
        security_group_ids: Texts = ...,
        service_network_identifier: str = ...,
        tags: Sequence[ServiceNetworkVpcAssociation_Tag] = ...,
        vpc_identifier: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_at: Final[str]
    dns_options: Final[ServiceNetworkVpcAssociation_DnsOptions_Read]
    id: Final[str]
    private_dns_enabled: Final[Ref[bool]]
    security_group_ids: Final[list[str]]
    service_network_arn: Final[str]
    service_network_id: Final[str]
    service_network_identifier: Final[str]
    service_network_name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    vpc_id: Final[str]
    vpc_identifier: Final[str]

class TargetGroup_TargetGroupConfig(TypedDict):
    health_check: NotRequired[TargetGroup_HealthCheckConfig]
    ip_address_type: NotRequired[Literal["IPV4", "IPV6"]]
    lambda_event_structure_version: NotRequired[Literal["V1", "V2"]]
    port: NotRequired[Int]
    protocol: NotRequired[Literal["HTTP", "HTTPS", "TCP"]]
    protocol_version: NotRequired[Literal["HTTP1", "HTTP2", "GRPC"]]
    vpc_identifier: NotRequired[str]

class TargetGroup_HealthCheckConfig(TypedDict):
    enabled: NotRequired[Bool]
    health_check_interval_seconds: NotRequired[Int]
    health_check_timeout_seconds: NotRequired[Int]
    healthy_threshold_count: NotRequired[Int]
    matcher: NotRequired[TargetGroup_Matcher]
    path: NotRequired[str]
    port: NotRequired[Int]
    protocol: NotRequired[Literal["HTTP", "HTTPS"]]
    protocol_version: NotRequired[Literal["HTTP1", "HTTP2"]]
    unhealthy_threshold_count: NotRequired[Int]

class TargetGroup_Matcher(TypedDict):
    http_code: str

@final
class TargetGroup_TargetGroupConfig_Read:
    health_check: Final[TargetGroup_HealthCheckConfig_Read]
    ip_address_type: Final[str]
    lambda_event_structure_version: Final[str]
    port: Final[Ref[int]]
    protocol: Final[str]
    protocol_version: Final[str]
    vpc_identifier: Final[str]

@final
class TargetGroup_HealthCheckConfig_Read:
    enabled: Final[Ref[bool]]
    health_check_interval_seconds: Final[Ref[int]]
    health_check_timeout_seconds: Final[Ref[int]]
    healthy_threshold_count: Final[Ref[int]]
    matcher: Final[TargetGroup_Matcher_Read]
    path: Final[str]
    port: Final[Ref[int]]
    protocol: Final[str]
    protocol_version: Final[str]
    unhealthy_threshold_count: Final[Ref[int]]

@final
class TargetGroup_Matcher_Read:
    http_code: Final[str]

class TargetGroup_Tag(TypedDict):
    key: str
    value: str

class TargetGroup_Target(TypedDict):
    id: str
    port: NotRequired[Int]

@final
class TargetGroup(_Resource):
    """A target group is a collection of targets, or compute resources, that run your application or service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: Literal["IP", "LAMBDA", "INSTANCE", "ALB"],
        config: TargetGroup_TargetGroupConfig = ...,
        name: str = ...,
        tags: Sequence[TargetGroup_Tag] = ...,
        targets: Sequence[TargetGroup_Target] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    config: Final[TargetGroup_TargetGroupConfig_Read]
    created_at: Final[str]
    id: Final[str]
    last_updated_at: Final[str]
    name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    targets: Final[list[Any]]
    type: Final[str]
