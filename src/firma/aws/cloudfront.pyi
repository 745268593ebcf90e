"""Resource types of AWS CloudFront. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class AnycastIpList_AnycastIpList_Read:
    anycast_ips: Final[list[str]]
    arn: Final[str]
    id: Final[str]
    ip_address_type: Final[str]
    ip_count: Final[Ref[int]]
    ipam_cidr_config_results: Final[list[Any]]
    last_modified_time: Final[str]
    name: Final[str]
    status: Final[str]

class AnycastIpList_IpamCidrConfig(TypedDict):
    cidr: str
    ipam_pool_arn: str

class AnycastIpList_Tags(TypedDict):
    items: NotRequired[Sequence[AnycastIpList_Tag]]

class AnycastIpList_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class AnycastIpList_Tags_Read:
    items: Final[list[Any]]

@final
class AnycastIpList(_Resource):
    """An Anycast static IP list."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ip_count: Int,
        name: str,
        ip_address_type: Literal["ipv4", "dualstack"] = ...,
        ipam_cidr_configs: Sequence[AnycastIpList_IpamCidrConfig] = ...,
        tags: AnycastIpList_Tags = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    anycast_ip_list: Final[AnycastIpList_AnycastIpList_Read]
    """An Anycast static IP list."""
    etag: Final[str]
    id: Final[str]
    ip_address_type: Final[str]
    """The IP address type for the Anycast static IP list."""
    ip_count: Final[Ref[int]]
    """The number of IP addresses in the Anycast static IP list."""
    ipam_cidr_config_results: Final[list[Any]]
    ipam_cidr_configs: Final[list[Any]]
    """A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP addresses."""
    name: Final[str]
    """The name of the Anycast static IP list."""
    tags: Final[AnycastIpList_Tags_Read]
    """A complex type that contains zero or more Tag elements."""

class CachePolicy_CachePolicyConfig(TypedDict):
    comment: NotRequired[str]
    default_ttl: Number
    max_ttl: Number
    min_ttl: Number
    name: str
    parameters_in_cache_key_and_forwarded_to_origin: CachePolicy_ParametersInCacheKeyAndForwardedToOrigin

class CachePolicy_ParametersInCacheKeyAndForwardedToOrigin(TypedDict):
    cookies_config: CachePolicy_CookiesConfig
    enable_accept_encoding_brotli: NotRequired[Bool]
    enable_accept_encoding_gzip: Bool
    headers_config: CachePolicy_HeadersConfig
    query_strings_config: CachePolicy_QueryStringsConfig

class CachePolicy_CookiesConfig(TypedDict):
    cookie_behavior: str
    cookies: NotRequired[Texts]

class CachePolicy_HeadersConfig(TypedDict):
    header_behavior: str
    headers: NotRequired[Texts]

class CachePolicy_QueryStringsConfig(TypedDict):
    query_string_behavior: str
    query_strings: NotRequired[Texts]

@final
class CachePolicy_CachePolicyConfig_Read:
    comment: Final[str]
    default_ttl: Final[Ref[float]]
    max_ttl: Final[Ref[float]]
    min_ttl: Final[Ref[float]]
    name: Final[str]
    parameters_in_cache_key_and_forwarded_to_origin: Final[CachePolicy_ParametersInCacheKeyAndForwardedToOrigin_Read]

@final
class CachePolicy_ParametersInCacheKeyAndForwardedToOrigin_Read:
    cookies_config: Final[CachePolicy_CookiesConfig_Read]
    enable_accept_encoding_brotli: Final[Ref[bool]]
    enable_accept_encoding_gzip: Final[Ref[bool]]
    headers_config: Final[CachePolicy_HeadersConfig_Read]
    query_strings_config: Final[CachePolicy_QueryStringsConfig_Read]

@final
class CachePolicy_CookiesConfig_Read:
    cookie_behavior: Final[str]
    cookies: Final[list[str]]

@final
class CachePolicy_HeadersConfig_Read:
    header_behavior: Final[str]
    headers: Final[list[str]]

@final
class CachePolicy_QueryStringsConfig_Read:
    query_string_behavior: Final[str]
    query_strings: Final[list[str]]

@final
class CachePolicy(_Resource):
    """A cache policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cache_policy_config: CachePolicy_CachePolicyConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    cache_policy_config: Final[CachePolicy_CachePolicyConfig_Read]
    """A cache policy configuration."""
    id: Final[str]
    last_modified_time: Final[str]

class CloudFrontOriginAccessIdentity_CloudFrontOriginAccessIdentityConfig(TypedDict):
    comment: str

@final
class CloudFrontOriginAccessIdentity_CloudFrontOriginAccessIdentityConfig_Read:
    comment: Final[str]

@final
class CloudFrontOriginAccessIdentity(_Resource):
    """The request to create a new origin access identity (OAI)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cloud_front_origin_access_identity_config: CloudFrontOriginAccessIdentity_CloudFrontOriginAccessIdentityConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    cloud_front_origin_access_identity_config: Final[CloudFrontOriginAccessIdentity_CloudFrontOriginAccessIdentityConfig_Read]
    """Origin access identity configuration."""
    id: Final[str]
    s3_canonical_user_id: Final[str]

class ConnectionFunction_ConnectionFunctionConfig(TypedDict):
    comment: str
    key_value_store_associations: NotRequired[Sequence[ConnectionFunction_KeyValueStoreAssociation]]
    runtime: Literal["cloudfront-js-2.0"]

class ConnectionFunction_KeyValueStoreAssociation(TypedDict):
    key_value_store_arn: str

@final
class ConnectionFunction_ConnectionFunctionConfig_Read:
    comment: Final[str]
    key_value_store_associations: Final[list[Any]]
    runtime: Final[str]

class ConnectionFunction_Tag(TypedDict):
    key: str
    value: str

@final
class ConnectionFunction(_Resource):
    """A connection function."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_function_code: str,
        connection_function_config: ConnectionFunction_ConnectionFunctionConfig,
        name: str,
        auto_publish: Bool = ...,
        tags: Sequence[ConnectionFunction_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_publish: Final[Ref[bool]]
    """A flag that determines whether to automatically publish the function to the LIVE stage when it’s created."""
    connection_function_arn: Final[str]
    connection_function_code: Final[str]
    """The code for the connection function."""
    connection_function_config: Final[ConnectionFunction_ConnectionFunctionConfig_Read]
    """Contains configuration information about a CloudFront function."""
    created_time: Final[str]
    etag: Final[str]
    id: Final[str]
    last_modified_time: Final[str]
    name: Final[str]
    """The connection function name."""
    stage: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    """A complex type that contains zero or more Tag elements."""

class ConnectionGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ConnectionGroup(_Resource):
    """The connection group for your distribution tenants."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        anycast_ip_list_id: str = ...,
        enabled: Bool = ...,
        ipv6_enabled: Bool = ...,
        tags: Sequence[ConnectionGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    anycast_ip_list_id: Final[str]
    """The ID of the Anycast static IP list."""
    arn: Final[str]
    created_time: Final[str]
    etag: Final[str]
    enabled: Final[Ref[bool]]
    """Whether the connection group is enabled."""
    id: Final[str]
    ipv6_enabled: Final[Ref[bool]]
    """IPv6 is enabled for the connection group."""
    is_default: Final[Ref[bool]]
    last_modified_time: Final[str]
    name: Final[str]
    """The name of the connection group."""
    routing_endpoint: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    """A complex type that contains zero or more Tag elements."""

class ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfig(TypedDict):
    enabled: Bool
    single_header_policy_config: NotRequired[ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig]
    single_weight_policy_config: NotRequired[ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig]
    staging_distribution_dns_names: Texts
    traffic_config: NotRequired[ContinuousDeploymentPolicy_TrafficConfig]
    type: NotRequired[Literal["SingleWeight", "SingleHeader"]]

class ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig(TypedDict):
    header: str
    value: str

class ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig(TypedDict):
    session_stickiness_config: NotRequired[ContinuousDeploymentPolicy_SessionStickinessConfig]
    weight: Number

class ContinuousDeploymentPolicy_SessionStickinessConfig(TypedDict):
    idle_ttl: Int
    maximum_ttl: Int

class ContinuousDeploymentPolicy_TrafficConfig(TypedDict):
    single_header_config: NotRequired[ContinuousDeploymentPolicy_SingleHeaderConfig]
    single_weight_config: NotRequired[ContinuousDeploymentPolicy_SingleWeightConfig]
    type: Literal["SingleWeight", "SingleHeader"]

class ContinuousDeploymentPolicy_SingleHeaderConfig(TypedDict):
    header: str
    value: str

class ContinuousDeploymentPolicy_SingleWeightConfig(TypedDict):
    session_stickiness_config: NotRequired[ContinuousDeploymentPolicy_SessionStickinessConfig2]
    weight: Number

class ContinuousDeploymentPolicy_SessionStickinessConfig2(TypedDict):
    idle_ttl: Int
    maximum_ttl: Int

@final
class ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfig_Read:
    enabled: Final[Ref[bool]]
    single_header_policy_config: Final[ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig_Read]
    single_weight_policy_config: Final[ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig_Read]
    staging_distribution_dns_names: Final[list[str]]
    traffic_config: Final[ContinuousDeploymentPolicy_TrafficConfig_Read]
    type: Final[str]

@final
class ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig_Read:
    header: Final[str]
    value: Final[str]

@final
class ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig_Read:
    session_stickiness_config: Final[ContinuousDeploymentPolicy_SessionStickinessConfig_Read]
    weight: Final[Ref[float]]

@final
class ContinuousDeploymentPolicy_SessionStickinessConfig_Read:
    idle_ttl: Final[Ref[int]]
    maximum_ttl: Final[Ref[int]]

@final
class ContinuousDeploymentPolicy_TrafficConfig_Read:
    single_header_config: Final[ContinuousDeploymentPolicy_SingleHeaderConfig_Read]
    single_weight_config: Final[ContinuousDeploymentPolicy_SingleWeightConfig_Read]
    type: Final[str]

@final
class ContinuousDeploymentPolicy_SingleHeaderConfig_Read:
    header: Final[str]
    value: Final[str]

@final
class ContinuousDeploymentPolicy_SingleWeightConfig_Read:
    session_stickiness_config: Final[ContinuousDeploymentPolicy_SessionStickinessConfig_Read2]
    weight: Final[Ref[float]]

@final
class ContinuousDeploymentPolicy_SessionStickinessConfig_Read2:
    idle_ttl: Final[Ref[int]]
    maximum_ttl: Final[Ref[int]]

@final
class ContinuousDeploymentPolicy(_Resource):
    """Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution to a staging distribution."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        continuous_deployment_policy_config: ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    continuous_deployment_policy_config: Final[ContinuousDeploymentPolicy_ContinuousDeploymentPolicyConfig_Read]
    """Contains the configuration for a continuous deployment policy."""
    id: Final[str]
    last_modified_time: Final[str]

class Distribution_DistributionConfig(TypedDict):
    aliases: NotRequired[Texts]
    anycast_ip_list_id: NotRequired[str]
    cnames: NotRequired[Texts]
    cache_behaviors: NotRequired[Sequence[Distribution_CacheBehavior]]
    cache_tag_config: NotRequired[Distribution_CacheTagConfig]
    comment: NotRequired[str]
    connection_function_association: NotRequired[Distribution_ConnectionFunctionAssociation]
    connection_mode: NotRequired[Literal["direct", "tenant-only"]]
    continuous_deployment_policy_id: NotRequired[str]
    custom_error_responses: NotRequired[Sequence[Distribution_CustomErrorResponse]]
    custom_origin: NotRequired[Distribution_LegacyCustomOrigin]
    default_cache_behavior: Distribution_DefaultCacheBehavior
    default_root_object: NotRequired[str]
    enabled: Bool
    http_version: NotRequired[Literal["http1.1", "http2", "http2and3", "http3"]]
    ipv6_enabled: NotRequired[Bool]
    logging: NotRequired[Distribution_Logging]
    origin_groups: NotRequired[Distribution_OriginGroups]
    origins: NotRequired[Sequence[Distribution_Origin]]
    price_class: NotRequired[Literal["None", "PriceClass_100", "PriceClass_200", "PriceClass_All"]]
    restrictions: NotRequired[Distribution_Restrictions]
    s3_origin: NotRequired[Distribution_LegacyS3Origin]
    staging: NotRequired[Bool]
    tenant_config: NotRequired[Distribution_DistributionConfigTenantConfig]
    viewer_certificate: NotRequired[Distribution_ViewerCertificate]
    viewer_mtls_config: NotRequired[Distribution_ViewerMtlsConfig]
    web_acl_id: NotRequired[str]

class Distribution_CacheBehavior(TypedDict):
    allowed_methods: NotRequired[Texts]
    cache_policy_id: NotRequired[str]
    cached_methods: NotRequired[Texts]
    compress: NotRequired[Bool]
    default_ttl: NotRequired[Number]
    field_level_encryption_id: NotRequired[str]
    forwarded_values: NotRequired[Distribution_ForwardedValues]
    function_associations: NotRequired[Sequence[Distribution_FunctionAssociation]]
    grpc_config: NotRequired[Distribution_GrpcConfig]
    lambda_function_associations: NotRequired[Sequence[Distribution_LambdaFunctionAssociation]]
    max_ttl: NotRequired[Number]
    min_ttl: NotRequired[Number]
    origin_request_policy_id: NotRequired[str]
    path_pattern: str
    realtime_log_config_arn: NotRequired[str]
    response_headers_policy_id: NotRequired[str]
    smooth_streaming: NotRequired[Bool]
    target_origin_id: str
    trusted_key_groups: NotRequired[Texts]
    trusted_signers: NotRequired[Texts]
    viewer_protocol_policy: str

class Distribution_ForwardedValues(TypedDict):
    cookies: NotRequired[Distribution_Cookies]
    headers: NotRequired[Texts]
    query_string: Bool
    query_string_cache_keys: NotRequired[Texts]

class Distribution_Cookies(TypedDict):
    forward: str
    whitelisted_names: NotRequired[Texts]

class Distribution_FunctionAssociation(TypedDict):
    event_type: NotRequired[str]
    function_arn: NotRequired[str]

class Distribution_GrpcConfig(TypedDict):
    enabled: Bool

class Distribution_LambdaFunctionAssociation(TypedDict):
    event_type: NotRequired[str]
    include_body: NotRequired[Bool]
    lambda_function_arn: NotRequired[str]

class Distribution_CacheTagConfig(TypedDict):
    header_name: str

class Distribution_ConnectionFunctionAssociation(TypedDict):
    id: str

class Distribution_CustomErrorResponse(TypedDict):
    error_caching_min_ttl: NotRequired[Number]
    error_code: Literal[400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504]
    response_code: NotRequired[Literal[200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504]]
    response_page_path: NotRequired[str]

class Distribution_LegacyCustomOrigin(TypedDict):
    dns_name: str
    http_port: NotRequired[Int]
    https_port: NotRequired[Int]
    origin_protocol_policy: str
    origin_ssl_protocols: Texts

class Distribution_DefaultCacheBehavior(TypedDict):
    allowed_methods: NotRequired[Texts]
    cache_policy_id: NotRequired[str]
    cached_methods: NotRequired[Texts]
    compress: NotRequired[Bool]
    default_ttl: NotRequired[Number]
    field_level_encryption_id: NotRequired[str]
    forwarded_values: NotRequired[Distribution_ForwardedValues2]
    function_associations: NotRequired[Sequence[Distribution_FunctionAssociation2]]
    grpc_config: NotRequired[Distribution_GrpcConfig2]
    lambda_function_associations: NotRequired[Sequence[Distribution_LambdaFunctionAssociation2]]
    max_ttl: NotRequired[Number]
    min_ttl: NotRequired[Number]
    origin_request_policy_id: NotRequired[str]
    realtime_log_config_arn: NotRequired[str]
    response_headers_policy_id: NotRequired[str]
    smooth_streaming: NotRequired[Bool]
    target_origin_id: str
    trusted_key_groups: NotRequired[Texts]
    trusted_signers: NotRequired[Texts]
    viewer_protocol_policy: Literal["allow-all", "https-only", "redirect-to-https"]

class Distribution_ForwardedValues2(TypedDict):
    cookies: NotRequired[Distribution_Cookies]
    headers: NotRequired[Texts]
    query_string: Bool
    query_string_cache_keys: NotRequired[Texts]

class Distribution_FunctionAssociation2(TypedDict):
    event_type: NotRequired[str]
    function_arn: NotRequired[str]

class Distribution_GrpcConfig2(TypedDict):
    enabled: Bool

class Distribution_LambdaFunctionAssociation2(TypedDict):
    event_type: NotRequired[str]
    include_body: NotRequired[Bool]
    lambda_function_arn: NotRequired[str]

class Distribution_Logging(TypedDict):
    bucket: NotRequired[str]
    include_cookies: NotRequired[Bool]
    prefix: NotRequired[str]

class Distribution_OriginGroups(TypedDict):
    items: NotRequired[Sequence[Distribution_OriginGroup]]
    quantity: Int

class Distribution_OriginGroup(TypedDict):
    failover_criteria: Distribution_OriginGroupFailoverCriteria
    id: str
    members: Distribution_OriginGroupMembers
    selection_criteria: NotRequired[Literal["default", "media-quality-based"]]

class Distribution_OriginGroupFailoverCriteria(TypedDict):
    status_codes: Distribution_StatusCodes

class Distribution_StatusCodes(TypedDict):
    items: Sequence[Int]
    quantity: Int

class Distribution_OriginGroupMembers(TypedDict):
    items: Sequence[Distribution_OriginGroupMember]
    quantity: Int

class Distribution_OriginGroupMember(TypedDict):
    origin_id: str

class Distribution_Origin(TypedDict):
    connection_attempts: NotRequired[Int]
    connection_timeout: NotRequired[Int]
    custom_origin_config: NotRequired[Distribution_CustomOriginConfig]
    domain_name: str
    id: str
    origin_access_control_id: NotRequired[str]
    origin_custom_headers: NotRequired[Sequence[Distribution_OriginCustomHeader]]
    origin_path: NotRequired[str]
    origin_shield: NotRequired[Distribution_OriginShield]
    response_completion_timeout: NotRequired[Int]
    s3_origin_config: NotRequired[Distribution_S3OriginConfig]
    vpc_origin_config: NotRequired[Distribution_VpcOriginConfig]

class Distribution_CustomOriginConfig(TypedDict):
    http_port: NotRequired[Int]
    https_port: NotRequired[Int]
    ip_address_type: NotRequired[Literal["ipv4", "ipv6", "dualstack"]]
    origin_keepalive_timeout: NotRequired[Int]
    origin_mtls_config: NotRequired[Distribution_OriginMtlsConfig]
    origin_protocol_policy: str
    origin_read_timeout: NotRequired[Int]
    origin_ssl_protocols: NotRequired[Texts]

class Distribution_OriginMtlsConfig(TypedDict):
    client_certificate_arn: str

class Distribution_OriginCustomHeader(TypedDict):
    header_name: str
    header_value: str

class Distribution_OriginShield(TypedDict):
    enabled: NotRequired[Bool]
    origin_shield_region: NotRequired[str]

class Distribution_S3OriginConfig(TypedDict):
    origin_access_identity: NotRequired[str]
    origin_read_timeout: NotRequired[Int]

class Distribution_VpcOriginConfig(TypedDict):
    origin_keepalive_timeout: NotRequired[Int]
    origin_read_timeout: NotRequired[Int]
    owner_account_id: NotRequired[str]
    vpc_origin_id: str

class Distribution_Restrictions(TypedDict):
    geo_restriction: Distribution_GeoRestriction

class Distribution_GeoRestriction(TypedDict):
    locations: NotRequired[Sequence[Literal["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]]]
    restriction_type: Literal["blacklist", "none", "whitelist"]

class Distribution_LegacyS3Origin(TypedDict):
    dns_name: str
    origin_access_identity: NotRequired[str]

class Distribution_DistributionConfigTenantConfig(TypedDict):
    parameter_definitions: NotRequired[Sequence[Distribution_ParameterDefinition]]

class Distribution_ParameterDefinition(TypedDict):
    definition: Distribution_ParameterDefinitionDefinition
    name: str

class Distribution_ParameterDefinitionDefinition(TypedDict):
    string_schema: NotRequired[Distribution_ParameterDefinitionDefinitionStringSchema]

class Distribution_ParameterDefinitionDefinitionStringSchema(TypedDict):
    comment: NotRequired[str]
    default_value: NotRequired[str]
    required: Bool

class Distribution_ViewerCertificate(TypedDict):
    acm_certificate_arn: NotRequired[str]
    cloud_front_default_certificate: NotRequired[Bool]
    iam_certificate_id: NotRequired[str]
    minimum_protocol_version: NotRequired[Literal["SSLv3", "TLSv1", "TLSv1.1_2016", "TLSv1.2_2018", "TLSv1.2_2019", "TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025", "TLSv1_2016"]]
    ssl_support_method: NotRequired[Literal["sni-only", "static-ip", "vip"]]

class Distribution_ViewerMtlsConfig(TypedDict):
    mode: NotRequired[Literal["required", "optional", "passthrough"]]
    trust_store_config: NotRequired[Distribution_TrustStoreConfig]

class Distribution_TrustStoreConfig(TypedDict):
    advertise_trust_store_ca_names: NotRequired[Bool]
    ignore_certificate_expiry: NotRequired[Bool]
    trust_store_id: str

@final
class Distribution_DistributionConfig_Read:
    aliases: Final[list[str]]
    anycast_ip_list_id: Final[str]
    cnames: Final[list[str]]
    cache_behaviors: Final[list[Any]]
    cache_tag_config: Final[Distribution_CacheTagConfig_Read]
    comment: Final[str]
    connection_function_association: Final[Distribution_ConnectionFunctionAssociation_Read]
    connection_mode: Final[str]
    continuous_deployment_policy_id: Final[str]
    custom_error_responses: Final[list[Any]]
    custom_origin: Final[Distribution_LegacyCustomOrigin_Read]
    default_cache_behavior: Final[Distribution_DefaultCacheBehavior_Read]
    default_root_object: Final[str]
    enabled: Final[Ref[bool]]
    http_version: Final[str]
    ipv6_enabled: Final[Ref[bool]]
    logging: Final[Distribution_Logging_Read]
    origin_groups: Final[Distribution_OriginGroups_Read]
    origins: Final[list[Any]]
    price_class: Final[str]
    restrictions: Final[Distribution_Restrictions_Read]
    s3_origin: Final[Distribution_LegacyS3Origin_Read]
    staging: Final[Ref[bool]]
    tenant_config: Final[Distribution_DistributionConfigTenantConfig_Read]
    viewer_certificate: Final[Distribution_ViewerCertificate_Read]
    viewer_mtls_config: Final[Distribution_ViewerMtlsConfig_Read]
    web_acl_id: Final[str]

@final
class Distribution_CacheTagConfig_Read:
    header_name: Final[str]

@final
class Distribution_ConnectionFunctionAssociation_Read:
    id: Final[str]

@final
class Distribution_LegacyCustomOrigin_Read:
    dns_name: Final[str]
    http_port: Final[Ref[int]]
    https_port: Final[Ref[int]]
    origin_protocol_policy: Final[str]
    origin_ssl_protocols: Final[list[str]]

@final
class Distribution_DefaultCacheBehavior_Read:
    allowed_methods: Final[list[str]]
    cache_policy_id: Final[str]
    cached_methods: Final[list[str]]
    compress: Final[Ref[bool]]
    default_ttl: Final[Ref[float]]
    field_level_encryption_id: Final[str]
    forwarded_values: Final[Distribution_ForwardedValues_Read]
    function_associations: Final[list[Any]]
    grpc_config: Final[Distribution_GrpcConfig_Read]
    lambda_function_associations: Final[list[Any]]
    max_ttl: Final[Ref[float]]
    min_ttl: Final[Ref[float]]
    origin_request_policy_id: Final[str]
    realtime_log_config_arn: Final[str]
    response_headers_policy_id: Final[str]
    smooth_streaming: Final[Ref[bool]]
    target_origin_id: Final[str]
    trusted_key_groups: Final[list[str]]
    trusted_signers: Final[list[str]]
    viewer_protocol_policy: Final[str]

@final
class Distribution_ForwardedValues_Read:
    cookies: Final[Distribution_Cookies_Read]
    headers: Final[list[str]]
    query_string: Final[Ref[bool]]
    query_string_cache_keys: Final[list[str]]

@final
class Distribution_Cookies_Read:
    forward: Final[str]
    whitelisted_names: Final[list[str]]

@final
class Distribution_GrpcConfig_Read:
    enabled: Final[Ref[bool]]

@final
class Distribution_Logging_Read:
    bucket: Final[str]
    include_cookies: Final[Ref[bool]]
    prefix: Final[str]

@final
class Distribution_OriginGroups_Read:
    items: Final[list[Any]]
    quantity: Final[Ref[int]]

@final
class Distribution_Restrictions_Read:
    geo_restriction: Final[Distribution_GeoRestriction_Read]

@final
class Distribution_GeoRestriction_Read:
    locations: Final[list[str]]
    restriction_type: Final[str]

@final
class Distribution_LegacyS3Origin_Read:
    dns_name: Final[str]
    origin_access_identity: Final[str]

@final
class Distribution_DistributionConfigTenantConfig_Read:
    parameter_definitions: Final[list[Any]]

@final
class Distribution_ViewerCertificate_Read:
    acm_certificate_arn: Final[str]
    cloud_front_default_certificate: Final[Ref[bool]]
    iam_certificate_id: Final[str]
    minimum_protocol_version: Final[str]
    ssl_support_method: Final[str]

@final
class Distribution_ViewerMtlsConfig_Read:
    mode: Final[str]
    trust_store_config: Final[Distribution_TrustStoreConfig_Read]

@final
class Distribution_TrustStoreConfig_Read:
    advertise_trust_store_ca_names: Final[Ref[bool]]
    ignore_certificate_expiry: Final[Ref[bool]]
    trust_store_id: Final[str]

class Distribution_Tag(TypedDict):
    key: str
    value: str

@final
class Distribution(_Resource):
    """A distribution tells CloudFront where you want content to be delivered from, and the details about how to track and manage content delivery."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        distribution_config: Distribution_DistributionConfig,
        tags: Sequence[Distribution_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    distribution_config: Final[Distribution_DistributionConfig_Read]
    """A distribution configuration."""
    domain_name: Final[str]
    id: Final[str]
    tags: Final[list[Any]]
    """A complex type that contains zero or more Tag elements."""

class DistributionTenant_Customizations(TypedDict):
    certificate: NotRequired[DistributionTenant_Certificate]
    geo_restrictions: NotRequired[DistributionTenant_GeoRestrictionCustomization]
    web_acl: NotRequired[DistributionTenant_WebAclCustomization]

class DistributionTenant_Certificate(TypedDict):
    arn: NotRequired[str]

class DistributionTenant_GeoRestrictionCustomization(TypedDict):
    locations: NotRequired[Texts]
    restriction_type: NotRequired[Literal["blacklist", "whitelist", "none"]]

class DistributionTenant_WebAclCustomization(TypedDict):
    action: NotRequired[Literal["override", "disable"]]
    arn: NotRequired[str]

@final
class DistributionTenant_Customizations_Read:
    certificate: Final[DistributionTenant_Certificate_Read]
    geo_restrictions: Final[DistributionTenant_GeoRestrictionCustomization_Read]
    web_acl: Final[DistributionTenant_WebAclCustomization_Read]

@final
class DistributionTenant_Certificate_Read:
    arn: Final[str]

@final
class DistributionTenant_GeoRestrictionCustomization_Read:
    locations: Final[list[str]]
    restriction_type: Final[str]

@final
class DistributionTenant_WebAclCustomization_Read:
    action: Final[str]
    arn: Final[str]

class DistributionTenant_ManagedCertificateRequest(TypedDict):
    certificate_transparency_logging_preference: NotRequired[Literal["enabled", "disabled"]]
    primary_domain_name: NotRequired[str]
    validation_token_host: NotRequired[Literal["cloudfront", "self-hosted"]]

@final
class DistributionTenant_ManagedCertificateRequest_Read:
    certificate_transparency_logging_preference: Final[str]
    primary_domain_name: Final[str]
    validation_token_host: Final[str]

class DistributionTenant_Parameter(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class DistributionTenant_Tag(TypedDict):
    key: str
    value: str

@final
class DistributionTenant(_Resource):
    """The distribution tenant."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        distribution_id: str,
        domains: Texts,
        name: str,
        connection_group_id: str = ...,
        customizations: DistributionTenant_Customizations = ...,
        enabled: Bool = ...,
        managed_certificate_request: DistributionTenant_ManagedCertificateRequest = ...,
        parameters: Sequence[DistributionTenant_Parameter] = ...,
        tags: Sequence[DistributionTenant_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    connection_group_id: Final[str]
    """The ID of the connection group for the distribution tenant."""
    created_time: Final[str]
    customizations: Final[DistributionTenant_Customizations_Read]
    """Customizations for the distribution tenant."""
    distribution_id: Final[str]
    """The ID of the multi-tenant distribution."""
    domain_results: Final[list[Any]]
    domains: Final[list[str]]
    """The domains associated with the distribution tenant."""
    etag: Final[str]
    enabled: Final[Ref[bool]]
    """Indicates whether the distribution tenant is in an enabled state."""
    id: Final[str]
    last_modified_time: Final[str]
    managed_certificate_request: Final[DistributionTenant_ManagedCertificateRequest_Read]
    """An object that represents the request for the Amazon CloudFront managed ACM certificate."""
    name: Final[str]
    """The name of the distribution tenant."""
    parameters: Final[list[Any]]
    """A list of parameter values to add to the resource."""
    status: Final[str]
    tags: Final[list[Any]]
    """A complex type that contains zero or more Tag elements."""

class FieldLevelEncryptionConfig_ContentTypeProfileConfig(TypedDict):
    content_type_profiles: Sequence[FieldLevelEncryptionConfig_ContentTypeProfile]
    forward_when_content_type_is_unknown: Bool

class FieldLevelEncryptionConfig_ContentTypeProfile(TypedDict):
    content_type: str
    format: Literal["URLEncoded"]
    profile_id: str

@final
class FieldLevelEncryptionConfig_ContentTypeProfileConfig_Read:
    content_type_profiles: Final[list[Any]]
    forward_when_content_type_is_unknown: Final[Ref[bool]]

class FieldLevelEncryptionConfig_QueryArgProfileConfig(TypedDict):
    forward_when_query_arg_profile_is_unknown: Bool
    query_arg_profiles: Sequence[FieldLevelEncryptionConfig_QueryArgProfile]

class FieldLevelEncryptionConfig_QueryArgProfile(TypedDict):
    profile_id: str
    query_arg: str

@final
class FieldLevelEncryptionConfig_QueryArgProfileConfig_Read:
    forward_when_query_arg_profile_is_unknown: Final[Ref[bool]]
    query_arg_profiles: Final[list[Any]]

@final
class FieldLevelEncryptionConfig(_Resource):
    """Resource Type definition for AWS::CloudFront::FieldLevelEncryptionConfig."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        caller_reference: str,
        content_type_profile_config: FieldLevelEncryptionConfig_ContentTypeProfileConfig,
        query_arg_profile_config: FieldLevelEncryptionConfig_QueryArgProfileConfig,
        comment: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the field-level encryption configuration."""
    caller_reference: Final[str]
    """A unique value that identifies the create request."""
    comment: Final[str]
    """An optional comment describing the field-level encryption configuration."""
    content_type_profile_config: Final[FieldLevelEncryptionConfig_ContentTypeProfileConfig_Read]
    """How CloudFront handles content types, including the profile paired with each one."""
    id: Final[str]
    """The identifier CloudFront assigns to the field-level encryption configuration."""
    last_modified_time: Final[str]
    """The time the field-level encryption configuration was last changed."""
    query_arg_profile_config: Final[FieldLevelEncryptionConfig_QueryArgProfileConfig_Read]
    """How CloudFront handles query arguments, including the profile paired with each one."""

class FieldLevelEncryptionProfile_FieldLevelEncryptionProfileConfig(TypedDict):
    caller_reference: str
    comment: NotRequired[str]
    encryption_entities: Sequence[FieldLevelEncryptionProfile_EncryptionEntity]
    name: str

class FieldLevelEncryptionProfile_EncryptionEntity(TypedDict):
    field_patterns: Texts
    provider_id: str
    public_key_id: str

@final
class FieldLevelEncryptionProfile_FieldLevelEncryptionProfileConfig_Read:
    caller_reference: Final[str]
    comment: Final[str]
    encryption_entities: Final[list[Any]]
    name: Final[str]

@final
class FieldLevelEncryptionProfile(_Resource):
    """Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        field_level_encryption_profile_config: FieldLevelEncryptionProfile_FieldLevelEncryptionProfileConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the field-level encryption profile."""
    field_level_encryption_profile_config: Final[FieldLevelEncryptionProfile_FieldLevelEncryptionProfileConfig_Read]
    """The configuration of a field-level encryption profile."""
    id: Final[str]
    """The identifier that CloudFront assigns to the field-level encryption profile."""
    last_modified_time: Final[str]
    """The time the field-level encryption profile was last modified."""

class Function_FunctionConfig(TypedDict):
    comment: str
    key_value_store_associations: NotRequired[Sequence[Function_KeyValueStoreAssociation]]
    runtime: Literal["cloudfront-js-1.0", "cloudfront-js-2.0"]

class Function_KeyValueStoreAssociation(TypedDict):
    key_value_store_arn: str

@final
class Function_FunctionConfig_Read:
    comment: Final[str]
    key_value_store_associations: Final[list[Any]]
    runtime: Final[str]

class Function_FunctionMetadata(TypedDict):
    pass

@final
class Function_FunctionMetadata_Read:
    function_arn: Final[str]

class Function_Tag(TypedDict):
    key: str
    value: str

@final
class Function(_Resource):
    """Creates a CF function."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        function_code: str,
        function_config: Function_FunctionConfig,
        name: str,
        auto_publish: Bool = ...,
        function_metadata: Function_FunctionMetadata = ...,
        tags: Sequence[Function_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_publish: Final[Ref[bool]]
    """A flag that determines whether to automatically publish the function to the LIVE stage when it’s created."""
    function_arn: Final[str]
    function_code: Final[str]
    """The function code."""
    function_config: Final[Function_FunctionConfig_Read]
    """Contains configuration information about a CloudFront function."""
    function_metadata: Final[Function_FunctionMetadata_Read]
    """Contains metadata about a CloudFront function."""
    name: Final[str]
    """A name to identify the function."""
    stage: Final[str]
    tags: Final[list[Any]]
    """A complex type that contains zero or more Tag elements."""

class KeyGroup_KeyGroupConfig(TypedDict):
    comment: NotRequired[str]
    items: Texts
    name: str

@final
class KeyGroup_KeyGroupConfig_Read:
    comment: Final[str]
    items: Final[list[str]]
    name: Final[str]

@final
class KeyGroup(_Resource):
    """A key group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key_group_config: KeyGroup_KeyGroupConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    key_group_config: Final[KeyGroup_KeyGroupConfig_Read]
    """A key group configuration."""
    last_modified_time: Final[str]

class KeyValueStore_ImportSource(TypedDict):
    source_arn: str
    source_type: Literal["S3"]

@final
class KeyValueStore_ImportSource_Read:
    source_arn: Final[str]
    source_type: Final[str]

class KeyValueStore_Tag(TypedDict):
    key: str
    value: str

@final
class KeyValueStore(_Resource):
    """The key value store."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        comment: str = ...,
        import_source: KeyValueStore_ImportSource = ...,
        tags: Sequence[KeyValueStore_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    comment: Final[str]
    """A comment to describe the Key Value Store."""
    id: Final[str]
    import_source: Final[KeyValueStore_ImportSource_Read]
    """The import source for the key value store."""
    name: Final[str]
    """The name of the key value store."""
    status: Final[str]
    tags: Final[list[Any]]
    """A complex type that contains zero or more Tag elements."""

class MonitoringSubscription_MonitoringSubscription(TypedDict):
    realtime_metrics_subscription_config: NotRequired[MonitoringSubscription_RealtimeMetricsSubscriptionConfig]

class MonitoringSubscription_RealtimeMetricsSubscriptionConfig(TypedDict):
    realtime_metrics_subscription_status: Literal["Enabled", "Disabled"]

@final
class MonitoringSubscription_MonitoringSubscription_Read:
    realtime_metrics_subscription_config: Final[MonitoringSubscription_RealtimeMetricsSubscriptionConfig_Read]

@final
class MonitoringSubscription_RealtimeMetricsSubscriptionConfig_Read:
    realtime_metrics_subscription_status: Final[str]

@final
class MonitoringSubscription(_Resource):
    """A monitoring subscription."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        distribution_id: str,
        monitoring_subscription: MonitoringSubscription_MonitoringSubscription,
        **_options: Unpack[Options],
    ) -> None: ...
    distribution_id: Final[str]
    """The ID of the distribution that you are enabling metrics for."""
    monitoring_subscription: Final[MonitoringSubscription_MonitoringSubscription_Read]
    """A monitoring subscription."""

class OriginAccessControl_OriginAccessControlConfig(TypedDict):
    description: NotRequired[str]
    name: str
    origin_access_control_origin_type: str
    signing_behavior: str
    signing_protocol: str

@final
class OriginAccessControl_OriginAccessControlConfig_Read:
    description: Final[str]
    name: Final[str]
    origin_access_control_origin_type: Final[str]
    signing_behavior: Final[str]
    signing_protocol: Final[str]

@final
class OriginAccessControl(_Resource):
    """Creates a new origin access control in CloudFront."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        origin_access_control_config: OriginAccessControl_OriginAccessControlConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    origin_access_control_config: Final[OriginAccessControl_OriginAccessControlConfig_Read]
    """Creates a new origin access control in CloudFront."""

class OriginRequestPolicy_OriginRequestPolicyConfig(TypedDict):
    comment: NotRequired[str]
    cookies_config: OriginRequestPolicy_CookiesConfig
    headers_config: OriginRequestPolicy_HeadersConfig
    name: str
    query_strings_config: OriginRequestPolicy_QueryStringsConfig

class OriginRequestPolicy_CookiesConfig(TypedDict):
    cookie_behavior: str
    cookies: NotRequired[Texts]

class OriginRequestPolicy_HeadersConfig(TypedDict):
    header_behavior: str
    headers: NotRequired[Texts]

class OriginRequestPolicy_QueryStringsConfig(TypedDict):
    query_string_behavior: str
    query_strings: NotRequired[Texts]

@final
class OriginRequestPolicy_OriginRequestPolicyConfig_Read:
    comment: Final[str]
    cookies_config: Final[OriginRequestPolicy_CookiesConfig_Read]
    headers_config: Final[OriginRequestPolicy_HeadersConfig_Read]
    name: Final[str]
    query_strings_config: Final[OriginRequestPolicy_QueryStringsConfig_Read]

@final
class OriginRequestPolicy_CookiesConfig_Read:
    cookie_behavior: Final[str]
    cookies: Final[list[str]]

@final
class OriginRequestPolicy_HeadersConfig_Read:
    header_behavior: Final[str]
    headers: Final[list[str]]

@final
class OriginRequestPolicy_QueryStringsConfig_Read:
    query_string_behavior: Final[str]
    query_strings: Final[list[str]]

@final
class OriginRequestPolicy(_Resource):
    """An origin request policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        origin_request_policy_config: OriginRequestPolicy_OriginRequestPolicyConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    last_modified_time: Final[str]
    origin_request_policy_config: Final[OriginRequestPolicy_OriginRequestPolicyConfig_Read]
    """An origin request policy configuration."""

class PublicKey_PublicKeyConfig(TypedDict):
    caller_reference: str
    comment: NotRequired[str]
    encoded_key: str
    name: str

@final
class PublicKey_PublicKeyConfig_Read:
    caller_reference: Final[str]
    comment: Final[str]
    encoded_key: Final[str]
    name: Final[str]

@final
class PublicKey(_Resource):
    """A public key that you can use with [signed URLs and signed…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        public_key_config: PublicKey_PublicKeyConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    created_time: Final[str]
    id: Final[str]
    public_key_config: Final[PublicKey_PublicKeyConfig_Read]
    """Configuration information about a public key that you can use with [signed URLs and signed…"""

class RealtimeLogConfig_EndPoint(TypedDict):
    kinesis_stream_config: RealtimeLogConfig_KinesisStreamConfig
    stream_type: str

class RealtimeLogConfig_KinesisStreamConfig(TypedDict):
    role_arn: str
    stream_arn: str

@final
class RealtimeLogConfig(_Resource):
    """A real-time log configuration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        end_points: Sequence[RealtimeLogConfig_EndPoint],
        fields: Texts,
        name: str,
        sampling_rate: Number,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    end_points: Final[list[Any]]
    """Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration."""
    fields: Final[list[str]]
    """A list of fields that are included in each real-time log record."""
    name: Final[str]
    """The unique name of this real-time log configuration."""
    sampling_rate: Final[Ref[float]]
    """The sampling rate for this real-time log configuration."""

class ResponseHeadersPolicy_ResponseHeadersPolicyConfig(TypedDict):
    comment: NotRequired[str]
    cors_config: NotRequired[ResponseHeadersPolicy_CorsConfig]
    custom_headers_config: NotRequired[ResponseHeadersPolicy_CustomHeadersConfig]
    name: str
    remove_headers_config: NotRequired[ResponseHeadersPolicy_RemoveHeadersConfig]
    security_headers_config: NotRequired[ResponseHeadersPolicy_SecurityHeadersConfig]
    server_timing_headers_config: NotRequired[ResponseHeadersPolicy_ServerTimingHeadersConfig]

class ResponseHeadersPolicy_CorsConfig(TypedDict):
    access_control_allow_credentials: Bool
    access_control_allow_headers: ResponseHeadersPolicy_AccessControlAllowHeaders
    access_control_allow_methods: ResponseHeadersPolicy_AccessControlAllowMethods
    access_control_allow_origins: ResponseHeadersPolicy_AccessControlAllowOrigins
    access_control_expose_headers: NotRequired[ResponseHeadersPolicy_AccessControlExposeHeaders]
    access_control_max_age_sec: NotRequired[Int]
    origin_override: Bool

class ResponseHeadersPolicy_AccessControlAllowHeaders(TypedDict):
    items: Texts

class ResponseHeadersPolicy_AccessControlAllowMethods(TypedDict):
    items: Sequence[Literal["ALL", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]]

class ResponseHeadersPolicy_AccessControlAllowOrigins(TypedDict):
    items: Texts

class ResponseHeadersPolicy_AccessControlExposeHeaders(TypedDict):
    items: Texts

class ResponseHeadersPolicy_CustomHeadersConfig(TypedDict):
    items: Sequence[ResponseHeadersPolicy_CustomHeader]

class ResponseHeadersPolicy_CustomHeader(TypedDict):
    header: str
    override: Bool
    value: str

class ResponseHeadersPolicy_RemoveHeadersConfig(TypedDict):
    items: Sequence[ResponseHeadersPolicy_RemoveHeader]

class ResponseHeadersPolicy_RemoveHeader(TypedDict):
    header: str

class ResponseHeadersPolicy_SecurityHeadersConfig(TypedDict):
    content_security_policy: NotRequired[ResponseHeadersPolicy_ContentSecurityPolicy]
    content_type_options: NotRequired[ResponseHeadersPolicy_ContentTypeOptions]
    frame_options: NotRequired[ResponseHeadersPolicy_FrameOptions]
    referrer_policy: NotRequired[ResponseHeadersPolicy_ReferrerPolicy]
    strict_transport_security: NotRequired[ResponseHeadersPolicy_StrictTransportSecurity]
    xss_protection: NotRequired[ResponseHeadersPolicy_XSSProtection]

class ResponseHeadersPolicy_ContentSecurityPolicy(TypedDict):
    content_security_policy: str
    override: Bool

class ResponseHeadersPolicy_ContentTypeOptions(TypedDict):
    override: Bool

class ResponseHeadersPolicy_FrameOptions(TypedDict):
    frame_option: str
    override: Bool

class ResponseHeadersPolicy_ReferrerPolicy(TypedDict):
    override: Bool
    referrer_policy: str

class ResponseHeadersPolicy_StrictTransportSecurity(TypedDict):
    access_control_max_age_sec: Int
    include_subdomains: NotRequired[Bool]
    override: Bool
    preload: NotRequired[Bool]

class ResponseHeadersPolicy_XSSProtection(TypedDict):
    mode_block: NotRequired[Bool]
    override: Bool
    protection: Bool
    report_uri: NotRequired[str]

class ResponseHeadersPolicy_ServerTimingHeadersConfig(TypedDict):
    enabled: Bool
    sampling_rate: NotRequired[Number]

@final
class ResponseHeadersPolicy_ResponseHeadersPolicyConfig_Read:
    comment: Final[str]
    cors_config: Final[ResponseHeadersPolicy_CorsConfig_Read]
    custom_headers_config: Final[ResponseHeadersPolicy_CustomHeadersConfig_Read]
    name: Final[str]
    remove_headers_config: Final[ResponseHeadersPolicy_RemoveHeadersConfig_Read]
    security_headers_config: Final[ResponseHeadersPolicy_SecurityHeadersConfig_Read]
    server_timing_headers_config: Final[ResponseHeadersPolicy_ServerTimingHeadersConfig_Read]

@final
class ResponseHeadersPolicy_CorsConfig_Read:
    access_control_allow_credentials: Final[Ref[bool]]
    access_control_allow_headers: Final[ResponseHeadersPolicy_AccessControlAllowHeaders_Read]
    access_control_allow_methods: Final[ResponseHeadersPolicy_AccessControlAllowMethods_Read]
    access_control_allow_origins: Final[ResponseHeadersPolicy_AccessControlAllowOrigins_Read]
    access_control_expose_headers: Final[ResponseHeadersPolicy_AccessControlExposeHeaders_Read]
    access_control_max_age_sec: Final[Ref[int]]
    origin_override: Final[Ref[bool]]

@final
class ResponseHeadersPolicy_AccessControlAllowHeaders_Read:
    items: Final[list[str]]

@final
class ResponseHeadersPolicy_AccessControlAllowMethods_Read:
    items: Final[list[str]]

@final
class ResponseHeadersPolicy_AccessControlAllowOrigins_Read:
    items: Final[list[str]]

@final
class ResponseHeadersPolicy_AccessControlExposeHeaders_Read:
    items: Final[list[str]]

@final
class ResponseHeadersPolicy_CustomHeadersConfig_Read:
    items: Final[list[Any]]

@final
class ResponseHeadersPolicy_RemoveHeadersConfig_Read:
    items: Final[list[Any]]

@final
class ResponseHeadersPolicy_SecurityHeadersConfig_Read:
    content_security_policy: Final[ResponseHeadersPolicy_ContentSecurityPolicy_Read]
    content_type_options: Final[ResponseHeadersPolicy_ContentTypeOptions_Read]
    frame_options: Final[ResponseHeadersPolicy_FrameOptions_Read]
    referrer_policy: Final[ResponseHeadersPolicy_ReferrerPolicy_Read]
    strict_transport_security: Final[ResponseHeadersPolicy_StrictTransportSecurity_Read]
    xss_protection: Final[ResponseHeadersPolicy_XSSProtection_Read]

@final
class ResponseHeadersPolicy_ContentSecurityPolicy_Read:
    content_security_policy: Final[str]
    override: Final[Ref[bool]]

@final
class ResponseHeadersPolicy_ContentTypeOptions_Read:
    override: Final[Ref[bool]]

@final
class ResponseHeadersPolicy_FrameOptions_Read:
    frame_option: Final[str]
    override: Final[Ref[bool]]

@final
class ResponseHeadersPolicy_ReferrerPolicy_Read:
    override: Final[Ref[bool]]
    referrer_policy: Final[str]

@final
class ResponseHeadersPolicy_StrictTransportSecurity_Read:
    access_control_max_age_sec: Final[Ref[int]]
    include_subdomains: Final[Ref[bool]]
    override: Final[Ref[bool]]
    preload: Final[Ref[bool]]

@final
class ResponseHeadersPolicy_XSSProtection_Read:
    mode_block: Final[Ref[bool]]
    override: Final[Ref[bool]]
    protection: Final[Ref[bool]]
    report_uri: Final[str]

@final
class ResponseHeadersPolicy_ServerTimingHeadersConfig_Read:
    enabled: Final[Ref[bool]]
    sampling_rate: Final[Ref[float]]

@final
class ResponseHeadersPolicy(_Resource):
    """A response headers policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        response_headers_policy_config: ResponseHeadersPolicy_ResponseHeadersPolicyConfig,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    last_modified_time: Final[str]
    response_headers_policy_config: Final[ResponseHeadersPolicy_ResponseHeadersPolicyConfig_Read]
    """A response headers policy configuration."""

class StreamingDistribution_StreamingDistributionConfig(TypedDict):
    aliases: NotRequired[Texts]
    comment: str
    enabled: Bool
    logging: NotRequired[StreamingDistribution_Logging]
    price_class: NotRequired[str]
    s3_origin: StreamingDistribution_S3Origin
    trusted_signers: StreamingDistribution_TrustedSigners

class StreamingDistribution_Logging(TypedDict):
    bucket: str
    enabled: Bool
    prefix: str

class StreamingDistribution_S3Origin(TypedDict):
    domain_name: str
    origin_access_identity: str

class StreamingDistribution_TrustedSigners(TypedDict):
    aws_account_numbers: NotRequired[Texts]
    enabled: Bool

@final
class StreamingDistribution_StreamingDistributionConfig_Read:
    aliases: Final[list[str]]
    comment: Final[str]
    enabled: Final[Ref[bool]]
    logging: Final[StreamingDistribution_Logging_Read]
    price_class: Final[str]
    s3_origin: Final[StreamingDistribution_S3Origin_Read]
    trusted_signers: Final[StreamingDistribution_TrustedSigners_Read]

@final
class StreamingDistribution_Logging_Read:
    bucket: Final[str]
    enabled: Final[Ref[bool]]
    prefix: Final[str]

@final
class StreamingDistribution_S3Origin_Read:
    domain_name: Final[str]
    origin_access_identity: Final[str]

@final
class StreamingDistribution_TrustedSigners_Read:
    aws_account_numbers: Final[list[str]]
    enabled: Final[Ref[bool]]

class StreamingDistribution_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class StreamingDistribution(_Resource):
    """Resource Type definition for AWS::CloudFront::StreamingDistribution"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        streaming_distribution_config: StreamingDistribution_StreamingDistributionConfig,
        tags: Sequence[StreamingDistribution_Tag],
        **_options: Unpack[Options],
    ) -> None: ...
    domain_name: Final[str]
    id: Final[str]
    streaming_distribution_config: Final[StreamingDistribution_StreamingDistributionConfig_Read]
    tags: Final[list[Any]]

class TrustStore_CaCertificatesBundleSource(TypedDict):
    ca_certificates_bundle_s3_location: TrustStore_CaCertificatesBundleS3Location

class TrustStore_CaCertificatesBundleS3Location(TypedDict):
    bucket: str
    key: str
    region: str
    version: NotRequired[str]

@final
class TrustStore_CaCertificatesBundleSource_Read:
    ca_certificates_bundle_s3_location: Final[TrustStore_CaCertificatesBundleS3Location_Read]

@final
class TrustStore_CaCertificatesBundleS3Location_Read:
    bucket: Final[str]
    key: Final[str]
    region: Final[str]
    version: Final[str]

class TrustStore_Tag(TypedDict):
    key: str
    value: str

@final
class TrustStore(_Resource):
    """A trust store."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        ca_certificates_bundle_source: TrustStore_CaCertificatesBundleSource = ...,
        tags: Sequence[TrustStore_Tag] = ...,
        use_client_certificate_ocsp_endpoint: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    ca_certificates_bundle_source: Final[TrustStore_CaCertificatesBundleSource_Read]
    """A CA certificates bundle source."""
    etag: Final[str]
    id: Final[str]
    last_modified_time: Final[str]
    name: Final[str]
    """The trust store's name."""
    number_of_ca_certificates: Final[Ref[int]]
    status: Final[str]
    tags: Final[list[Any]]
    """A complex type that contains zero or more Tag elements."""
    use_client_certificate_ocsp_endpoint: Final[Ref[bool]]
    """A boolean."""

class VpcOrigin_Tag(TypedDict):
    key: str
    value: str

class VpcOrigin_VpcOriginEndpointConfig(TypedDict):
    arn: str
    http_port: NotRequired[Int]
    https_port: NotRequired[Int]
    ip_address_type: NotRequired[Literal["ipv4", "dualstack"]]
    name: str
    origin_protocol_policy: NotRequired[Literal["http-only", "https-only", "match-viewer"]]
    origin_ssl_protocols: NotRequired[Texts]

@final
class VpcOrigin_VpcOriginEndpointConfig_Read:
    arn: Final[str]
    http_port: Final[Ref[int]]
    https_port: Final[Ref[int]]
    ip_address_type: Final[str]
    name: Final[str]
    origin_protocol_policy: Final[str]
    origin_ssl_protocols: Final[list[str]]

@final
class VpcOrigin(_Resource):
    """An Amazon CloudFront VPC origin."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_origin_endpoint_config: VpcOrigin_VpcOriginEndpointConfig,
        tags: Sequence[VpcOrigin_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    arn: Final[str]
    created_time: Final[str]
    id: Final[str]
    last_modified_time: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    """A complex type that contains zero or more Tag elements."""
    vpc_origin_endpoint_config: Final[VpcOrigin_VpcOriginEndpointConfig_Read]
    """An Amazon CloudFront VPC origin endpoint configuration."""
