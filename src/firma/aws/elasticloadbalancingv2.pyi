"""Resource types of AWS ElasticLoadBalancingV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import AssetContent, Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Listener_Certificate(TypedDict):
    certificate_arn: NotRequired[str]

class Listener_Action(TypedDict):
    authenticate_cognito_config: NotRequired[Listener_AuthenticateCognitoConfig]
    authenticate_oidc_config: NotRequired[Listener_AuthenticateOidcConfig]
    fixed_response_config: NotRequired[Listener_FixedResponseConfig]
    forward_config: NotRequired[Listener_ForwardConfig]
    jwt_validation_config: NotRequired[Listener_JwtValidationConfig]
    order: NotRequired[Int]
    redirect_config: NotRequired[Listener_RedirectConfig]
    target_group_arn: NotRequired[str]
    type: Literal["authenticate-cognito", "authenticate-oidc", "fixed-response", "forward", "jwt-validation", "redirect"]

class Listener_AuthenticateCognitoConfig(TypedDict):
    authentication_request_extra_params: NotRequired[Mapping[str, str]]
    on_unauthenticated_request: NotRequired[Literal["allow", "authenticate", "deny"]]
    scope: NotRequired[str]
    session_cookie_name: NotRequired[str]
    session_timeout: NotRequired[str]
    user_pool_arn: str
    user_pool_client_id: str
    user_pool_domain: str

class Listener_AuthenticateOidcConfig(TypedDict):
    authentication_request_extra_params: NotRequired[Mapping[str, str]]
    authorization_endpoint: str
    client_id: str
    client_secret: NotRequired[SecretText]
    issuer: str
    on_unauthenticated_request: NotRequired[Literal["allow", "authenticate", "deny"]]
    scope: NotRequired[str]
    session_cookie_name: NotRequired[str]
    session_timeout: NotRequired[str]
    token_endpoint: str
    use_existing_client_secret: NotRequired[Bool]
    user_info_endpoint: str

class Listener_FixedResponseConfig(TypedDict):
    content_type: NotRequired[str]
    message_body: NotRequired[str]
    status_code: str

class Listener_ForwardConfig(TypedDict):
    target_group_stickiness_config: NotRequired[Listener_TargetGroupStickinessConfig]
    target_groups: NotRequired[Sequence[Listener_TargetGroupTuple]]

class Listener_TargetGroupStickinessConfig(TypedDict):
    duration_seconds: NotRequired[Int]
    enabled: NotRequired[Bool]

class Listener_TargetGroupTuple(TypedDict):
    target_group_arn: NotRequired[str]
    weight: NotRequired[Int]

class Listener_JwtValidationConfig(TypedDict):
    additional_claims: NotRequired[Sequence[Listener_JwtValidationActionAdditionalClaim]]
    issuer: str
    jwks_endpoint: str

class Listener_JwtValidationActionAdditionalClaim(TypedDict):
    format: Literal["single-string", "space-separated-values", "string-array"]
    name: str
    values: Texts

class Listener_RedirectConfig(TypedDict):
    host: NotRequired[str]
    path: NotRequired[str]
    port: NotRequired[str]
    protocol: NotRequired[str]
    query: NotRequired[str]
    status_code: Literal["HTTP_301", "HTTP_302"]

class Listener_ListenerAttribute(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class Listener_MutualAuthentication(TypedDict):
    advertise_trust_store_ca_names: NotRequired[Literal["off", "on"]]
    ignore_client_certificate_expiry: NotRequired[Bool]
    mode: NotRequired[str]
    trust_store_arn: NotRequired[str]

@final
class Listener_MutualAuthentication_Read:
    advertise_trust_store_ca_names: Final[str]
    ignore_client_certificate_expiry: Final[Ref[bool]]
    mode: Final[str]
    trust_store_arn: Final[str]

class Listener_Tag(TypedDict):
    key: str
    value: str

@final
class Listener(_Resource):
    """Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_actions: Sequence[Listener_Action],
        load_balancer_arn: str,
        alpn_policy: Texts = ...,
        certificates: Sequence[Listener_Certificate] = ...,
        listener_attributes: Sequence[Listener_ListenerAttribute] = ...,
        mutual_authentication: Listener_MutualAuthentication = ...,
        port: Int = ...,
        protocol: Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] = ...,
        ssl_policy: str = ...,
        tags: Sequence[Listener_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alpn_policy: Final[list[str]]
    """[TLS listener] The name of the Application-Layer Protocol Negotiation (ALPN) policy."""
    certificates: Final[list[Any]]
    """The default SSL server certificate for a secure listener."""
    default_actions: Final[list[Any]]
    """The actions for the default rule."""
    listener_arn: Final[str]
    listener_attributes: Final[list[Any]]
    """The listener attributes."""
    load_balancer_arn: Final[str]
    """The Amazon Resource Name (ARN) of the load balancer."""
    mutual_authentication: Final[Listener_MutualAuthentication_Read]
    """The mutual authentication configuration information."""
    port: Final[Ref[int]]
    """The port on which the load balancer is listening."""
    protocol: Final[str]
    """The protocol for connections from clients to the load balancer."""
    ssl_policy: Final[str]
    """[HTTPS and TLS listeners] The security policy that defines which protocols and ciphers are supported."""
    tags: Final[list[Any]]

class ListenerCertificate_Certificate(TypedDict):
    certificate_arn: NotRequired[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ListenerCertificate(_Resource):
    """Resource Type definition for AWS::ElasticLoadBalancingV2::ListenerCertificate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificates: Sequence[ListenerCertificate_Certificate],
        listener_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    certificates: Final[list[Any]]
    id: Final[str]
    listener_arn: Final[str]

class ListenerRule_Action(TypedDict):
    authenticate_cognito_config: NotRequired[ListenerRule_AuthenticateCognitoConfig]
    authenticate_oidc_config: NotRequired[ListenerRule_AuthenticateOidcConfig]
    fixed_response_config: NotRequired[ListenerRule_FixedResponseConfig]
    forward_config: NotRequired[ListenerRule_ForwardConfig]
    jwt_validation_config: NotRequired[ListenerRule_JwtValidationConfig]
    order: NotRequired[Int]
    redirect_config: NotRequired[ListenerRule_RedirectConfig]
    target_group_arn: NotRequired[str]
    type: Literal["authenticate-cognito", "authenticate-oidc", "fixed-response", "forward", "jwt-validation", "redirect"]

class ListenerRule_AuthenticateCognitoConfig(TypedDict):
    authentication_request_extra_params: NotRequired[Mapping[str, str]]
    on_unauthenticated_request: NotRequired[Literal["allow", "authenticate", "deny"]]
    scope: NotRequired[str]
    session_cookie_name: NotRequired[str]
    session_timeout: NotRequired[Int]
    user_pool_arn: str
    user_pool_client_id: str
    user_pool_domain: str

class ListenerRule_AuthenticateOidcConfig(TypedDict):
    authentication_request_extra_params: NotRequired[Mapping[str, str]]
    authorization_endpoint: str
    client_id: str
    client_secret: NotRequired[SecretText]
    issuer: str
    on_unauthenticated_request: NotRequired[Literal["allow", "authenticate", "deny"]]
    scope: NotRequired[str]
    session_cookie_name: NotRequired[str]
    session_timeout: NotRequired[Int]
    token_endpoint: str
    use_existing_client_secret: NotRequired[Bool]
    user_info_endpoint: str

class ListenerRule_FixedResponseConfig(TypedDict):
    content_type: NotRequired[str]
    message_body: NotRequired[str]
    status_code: str

class ListenerRule_ForwardConfig(TypedDict):
    target_group_stickiness_config: NotRequired[ListenerRule_TargetGroupStickinessConfig]
    target_groups: NotRequired[Sequence[ListenerRule_TargetGroupTuple]]

class ListenerRule_TargetGroupStickinessConfig(TypedDict):
    duration_seconds: NotRequired[Int]
    enabled: NotRequired[Bool]

class ListenerRule_TargetGroupTuple(TypedDict):
    target_group_arn: NotRequired[str]
    weight: NotRequired[Int]

class ListenerRule_JwtValidationConfig(TypedDict):
    additional_claims: NotRequired[Sequence[ListenerRule_JwtValidationActionAdditionalClaim]]
    issuer: str
    jwks_endpoint: str

class ListenerRule_JwtValidationActionAdditionalClaim(TypedDict):
    format: Literal["single-string", "space-separated-values", "string-array"]
    name: str
    values: Texts

class ListenerRule_RedirectConfig(TypedDict):
    host: NotRequired[str]
    path: NotRequired[str]
    port: NotRequired[str]
    protocol: NotRequired[str]
    query: NotRequired[str]
    status_code: Literal["HTTP_301", "HTTP_302"]

class ListenerRule_RuleCondition(TypedDict):
    field: NotRequired[str]
    host_header_config: NotRequired[ListenerRule_HostHeaderConfig]
    http_header_config: NotRequired[ListenerRule_HttpHeaderConfig]
    http_request_method_config: NotRequired[ListenerRule_HttpRequestMethodConfig]
    path_pattern_config: NotRequired[ListenerRule_PathPatternConfig]
    query_string_config: NotRequired[ListenerRule_QueryStringConfig]
    regex_values: NotRequired[Texts]
    source_ip_config: NotRequired[ListenerRule_SourceIpConfig]
    values: NotRequired[Texts]

class ListenerRule_HostHeaderConfig(TypedDict):
    regex_values: NotRequired[Texts]
    values: NotRequired[Texts]

class ListenerRule_HttpHeaderConfig(TypedDict):
    http_header_name: NotRequired[str]
    regex_values: NotRequired[Texts]
    values: NotRequired[Texts]

class ListenerRule_HttpRequestMethodConfig(TypedDict):
    values: NotRequired[Texts]

class ListenerRule_PathPatternConfig(TypedDict):
    regex_values: NotRequired[Texts]
    values: NotRequired[Texts]

class ListenerRule_QueryStringConfig(TypedDict):
    values: NotRequired[Sequence[ListenerRule_QueryStringKeyValue]]

class ListenerRule_QueryStringKeyValue(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class ListenerRule_SourceIpConfig(TypedDict):
    ip_address_type: NotRequired[Literal["ipv4", "ipv6"]]
    values: NotRequired[Texts]

class ListenerRule_Tag(TypedDict):
    key: str
    value: str

class ListenerRule_Transform(TypedDict):
    host_header_rewrite_config: NotRequired[ListenerRule_RewriteConfigObject]
    type: Literal["host-header-rewrite", "url-rewrite"]
    url_rewrite_config: NotRequired[ListenerRule_RewriteConfigObject2]

class ListenerRule_RewriteConfigObject(TypedDict):
    rewrites: Sequence[ListenerRule_RewriteConfig]

class ListenerRule_RewriteConfig(TypedDict):
    regex: str
    replace: str

class ListenerRule_RewriteConfigObject2(TypedDict):
    rewrites: Sequence[ListenerRule_RewriteConfig]

@final
class ListenerRule(_Resource):
    """Specifies a listener rule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[ListenerRule_Action],
        conditions: Sequence[ListenerRule_RuleCondition],
        priority: Int,
        listener_arn: str = ...,
        tags: Sequence[ListenerRule_Tag] = ...,
        transforms: Sequence[ListenerRule_Transform] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    """The actions."""
    conditions: Final[list[Any]]
    """The conditions."""
    is_default: Final[Ref[bool]]
    listener_arn: Final[str]
    """The Amazon Resource Name (ARN) of the listener."""
    priority: Final[Ref[int]]
    """The rule priority."""
    rule_arn: Final[str]
    tags: Final[list[Any]]
    transforms: Final[list[Any]]

class LoadBalancer_LoadBalancerAttribute(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class LoadBalancer_MinimumLoadBalancerCapacity(TypedDict):
    capacity_units: Int

@final
class LoadBalancer_MinimumLoadBalancerCapacity_Read:
    capacity_units: Final[Ref[int]]

class LoadBalancer_SubnetMapping(TypedDict):
    allocation_id: NotRequired[str]
    ipv6_address: NotRequired[str]
    private_ipv4_address: NotRequired[str]
    source_nat_ipv6_prefix: NotRequired[str]
    subnet_id: str

class LoadBalancer_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class LoadBalancer(_Resource):
    """Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        enable_capacity_reservation_provision_stabilize: Bool = ...,
        enable_prefix_for_ipv6_source_nat: Literal["off", "on"] = ...,
        enforce_security_group_inbound_rules_on_private_link_traffic: str = ...,
        ip_address_type: Literal["dualstack", "dualstack-without-public-ipv4", "ipv4"] = ...,
        ipv4_ipam_pool_id: str = ...,
        load_balancer_attributes: Sequence[LoadBalancer_LoadBalancerAttribute] = ...,
        minimum_load_balancer_capacity: LoadBalancer_MinimumLoadBalancerCapacity = ...,
        name: str = ...,
        scheme: Literal["internal", "internet-facing"] = ...,
        security_groups: Texts = ...,
        subnet_mappings: Sequence[LoadBalancer_SubnetMapping] = ...,
        subnets: Texts = ...,
        tags: Sequence[LoadBalancer_Tag] = ...,
        type: Literal["application", "gateway", "network"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    canonical_hosted_zone_id: Final[str]
    dns_name: Final[str]
    enable_capacity_reservation_provision_stabilize: Final[Ref[bool]]
    """Indicates whether to enable stabilization when creating or updating an LCU reservation."""
    enable_prefix_for_ipv6_source_nat: Final[str]
    """[Network Load Balancers with UDP listeners] Indicates whether to use an IPv6 prefix from each subnet for source NAT."""
    enforce_security_group_inbound_rules_on_private_link_traffic: Final[str]
    """Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through privatelink."""
    ip_address_type: Final[str]
    """The IP address type."""
    ipv4_ipam_pool_id: Final[str]
    """The ID of the IPv4 IPAM pool."""
    load_balancer_arn: Final[str]
    load_balancer_attributes: Final[list[Any]]
    """The load balancer attributes."""
    load_balancer_full_name: Final[str]
    load_balancer_name: Final[str]
    minimum_load_balancer_capacity: Final[LoadBalancer_MinimumLoadBalancerCapacity_Read]
    """The minimum capacity for a load balancer."""
    name: Final[str]
    """The name of the load balancer."""
    scheme: Final[str]
    """The nodes of an Internet-facing load balancer have public IP addresses."""
    security_groups: Final[list[str]]
    """[Application Load Balancers and Network Load Balancers] The IDs of the security groups for the load balancer."""
    subnet_mappings: Final[list[Any]]
    """The IDs of the subnets."""
    subnets: Final[list[str]]
    """The IDs of the subnets."""
    tags: Final[list[Any]]
    """The tags to assign to the load balancer."""
    type: Final[str]
    """The type of load balancer."""

class TargetGroup_Matcher(TypedDict):
    grpc_code: NotRequired[str]
    http_code: NotRequired[str]

@final
class TargetGroup_Matcher_Read:
    grpc_code: Final[str]
    http_code: Final[str]

class TargetGroup_Tag(TypedDict):
    key: str
    value: str

class TargetGroup_TargetGroupAttribute(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class TargetGroup_TargetDescription(TypedDict):
    availability_zone: NotRequired[str]
    id: str
    port: NotRequired[Int]
    quic_server_id: NotRequired[str]

@final
class TargetGroup(_Resource):
    """Resource Type definition for AWS::ElasticLoadBalancingV2::TargetGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        health_check_enabled: Bool = ...,
        health_check_interval_seconds: Int = ...,
        health_check_path: str = ...,
        health_check_port: str = ...,
        health_check_protocol: Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] = ...,
        health_check_timeout_seconds: Int = ...,
        healthy_threshold_count: Int = ...,
        ip_address_type: Literal["ipv4", "ipv6"] = ...,
        matcher: TargetGroup_Matcher = ...,
        name: str = ...,
        port: Int = ...,
        protocol: Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] = ...,
        protocol_version: str = ...,
        tags: Sequence[TargetGroup_Tag] = ...,
        target_control_port: Int = ...,
        target_group_attributes: Sequence[TargetGroup_TargetGroupAttribute] = ...,
        target_type: Literal["alb", "instance", "ip", "lambda"] = ...,
        targets: Sequence[TargetGroup_TargetDescription] = ...,
        unhealthy_threshold_count: Int = ...,
        vpc_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    health_check_enabled: Final[Ref[bool]]
    """Indicates whether health checks are enabled."""
    health_check_interval_seconds: Final[Ref[int]]
    """The approximate amount of time, in seconds, between health checks of an individual target."""
    health_check_path: Final[str]
    """[HTTP/HTTPS health checks] The destination for health checks on the targets."""
    health_check_port: Final[str]
    """The port the load balancer uses when performing health checks on targets."""
    health_check_protocol: Final[str]
    """The protocol the load balancer uses when performing health checks on targets."""
    health_check_timeout_seconds: Final[Ref[int]]
    """The amount of time, in seconds, during which no response from a target means a failed health check."""
    healthy_threshold_count: Final[Ref[int]]
    """The number of consecutive health checks successes required before considering an unhealthy target healthy."""
    ip_address_type: Final[str]
    """The type of IP address used for this target group."""
    load_balancer_arns: Final[list[str]]
    """The Amazon Resource Names (ARNs) of the load balancers that route traffic to this target group."""
    matcher: Final[TargetGroup_Matcher_Read]
    """[HTTP/HTTPS health checks] The HTTP or gRPC codes to use when checking for a successful response from a target."""
    name: Final[str]
    """The name of the target group."""
    port: Final[Ref[int]]
    """The port on which the targets receive traffic."""
    protocol: Final[str]
    """The protocol to use for routing traffic to the targets."""
    protocol_version: Final[str]
    """[HTTP/HTTPS protocol] The protocol version."""
    tags: Final[list[Any]]
    """The tags."""
    target_control_port: Final[Ref[int]]
    """The port that the target control agent uses to communicate the available capacity of targets to the load balancer."""
    target_group_arn: Final[str]
    """The ARN of the Target Group"""
    target_group_attributes: Final[list[Any]]
    """The attributes."""
    target_group_full_name: Final[str]
    """The full name of the target group."""
    target_group_name: Final[str]
    """The name of the target group."""
    target_type: Final[str]
    """The type of target that you must specify when registering targets with this target group."""
    targets: Final[list[Any]]
    """The targets."""
    unhealthy_threshold_count: Final[Ref[int]]
    """The number of consecutive health check failures required before considering a target unhealthy."""
    vpc_id: Final[str]
    """The identifier of the virtual private cloud (VPC)."""

class TrustStore_Tag(TypedDict):
    key: str
    value: str

@final
class TrustStore(_Resource):
    """Resource Type definition for AWS::ElasticLoadBalancingV2::TrustStore"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ca_certificates_bundle_s3_bucket: str = ...,
        ca_certificates_bundle_s3_key: str = ...,
        ca_certificates_bundle_s3_object_version: str = ...,
        name: str = ...,
        tags: Sequence[TrustStore_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ca_certificates_bundle_s3_bucket: Final[str]
    """The name of the S3 bucket to fetch the CA certificate bundle from."""
    ca_certificates_bundle_s3_key: Final[str]
    """The name of the S3 object to fetch the CA certificate bundle from."""
    ca_certificates_bundle_s3_object_version: Final[str]
    """The version of the S3 bucket that contains the CA certificate bundle."""
    name: Final[str]
    """The name of the trust store."""
    number_of_ca_certificates: Final[Ref[int]]
    """The number of certificates associated with the trust store."""
    status: Final[str]
    """The status of the trust store, could be either of ACTIVE or CREATING."""
    tags: Final[list[Any]]
    """The tags to assign to the trust store."""
    trust_store_arn: Final[str]
    """The Amazon Resource Name (ARN) of the trust store."""

class TrustStoreRevocation_RevocationContent(TypedDict):
    revocation_type: NotRequired[Literal["CRL"]]
    s3_bucket: NotRequired[str]
    s3_key: NotRequired[str]
    s3_object_version: NotRequired[str]

@final
class TrustStoreRevocation(_Resource):
    """Resource Type definition for AWS::ElasticLoadBalancingV2::TrustStoreRevocation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        revocation_contents: Sequence[TrustStoreRevocation_RevocationContent | AssetContent] = ...,
        trust_store_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    revocation_contents: Final[list[Any]]
    """The attributes required to create a trust store revocation."""
    revocation_id: Final[Ref[int]]
    """The ID associated with the revocation."""
    trust_store_arn: Final[str]
    """The Amazon Resource Name (ARN) of the trust store."""
    trust_store_revocations: Final[list[Any]]
    """The data associated with a trust store revocation"""
