"""Resource types of AWS WAFv2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class IPSet_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class IPSet(_Resource):
    """Contains a list of IP addresses."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        addresses: Texts,
        ip_address_version: Literal["IPV4", "IPV6"],
        scope: Literal["CLOUDFRONT", "REGIONAL"],
        description: str = ...,
        name: str = ...,
        tags: Sequence[IPSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    addresses: Final[list[str]]
    """List of IPAddresses."""
    arn: Final[str]
    """ARN of the WAF entity."""
    description: Final[str]
    """Description of the entity."""
    ip_address_version: Final[str]
    """Type of addresses in the IPSet, use IPV4 for IPV4 IP addresses, IPV6 for IPV6 address."""
    id: Final[str]
    """Id of the IPSet"""
    name: Final[str]
    """Name of the IPSet."""
    scope: Final[str]
    """Use CLOUDFRONT for CloudFront IPSet, use REGIONAL for Application Load Balancer and API Gateway."""
    tags: Final[list[Any]]

class LoggingConfiguration_LoggingFilter(TypedDict):
    default_behavior: Literal["KEEP", "DROP"]
    filters: Sequence[LoggingConfiguration_Filter]

class LoggingConfiguration_Filter(TypedDict):
    behavior: Literal["KEEP", "DROP"]
    conditions: Sequence[LoggingConfiguration_Condition]
    requirement: Literal["MEETS_ALL", "MEETS_ANY"]

class LoggingConfiguration_Condition(TypedDict):
    action_condition: NotRequired[LoggingConfiguration_ConditionActionCondition]
    label_name_condition: NotRequired[LoggingConfiguration_ConditionLabelNameCondition]

class LoggingConfiguration_ConditionActionCondition(TypedDict):
    action: Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "MONETIZE", "EXCLUDED_AS_COUNT"]

class LoggingConfiguration_ConditionLabelNameCondition(TypedDict):
    label_name: str

@final
class LoggingConfiguration_LoggingFilter_Read:
    default_behavior: Final[str]
    filters: Final[list[Any]]

class LoggingConfiguration_FieldToMatch(TypedDict):
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[LoggingConfiguration_FieldToMatchSingleHeader]
    uri_path: NotRequired[Mapping[str, Any] | str]

class LoggingConfiguration_FieldToMatchSingleHeader(TypedDict):
    name: str

@final
class LoggingConfiguration(_Resource):
    """A WAFv2 Logging Configuration Resource Provider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        log_destination_configs: Texts,
        resource_arn: str,
        logging_filter: LoggingConfiguration_LoggingFilter = ...,
        redacted_fields: Sequence[LoggingConfiguration_FieldToMatch] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    log_destination_configs: Final[list[str]]
    """The Amazon Resource Names (ARNs) of the logging destinations that you want to associate with the web ACL."""
    logging_filter: Final[LoggingConfiguration_LoggingFilter_Read]
    """Filtering that specifies which web requests are kept in the logs and which are dropped."""
    managed_by_firewall_manager: Final[Ref[bool]]
    """Indicates whether the logging configuration was created by AWS Firewall Manager, as part of an AWS WAF policy configuration."""
    redacted_fields: Final[list[Any]]
    """The parts of the request that you want to keep out of the logs."""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) of the web ACL that you want to associate with LogDestinationConfigs."""

class RegexPatternSet_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class RegexPatternSet(_Resource):
    """Contains a list of Regular expressions based on the provided inputs."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        regular_expression_list: Texts,
        scope: Literal["CLOUDFRONT", "REGIONAL"],
        description: str = ...,
        name: str = ...,
        tags: Sequence[RegexPatternSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of the WAF entity."""
    description: Final[str]
    """Description of the entity."""
    id: Final[str]
    """Id of the RegexPatternSet"""
    name: Final[str]
    """Name of the RegexPatternSet."""
    regular_expression_list: Final[list[str]]
    scope: Final[str]
    """Use CLOUDFRONT for CloudFront RegexPatternSet, use REGIONAL for Application Load Balancer and API Gateway."""
    tags: Final[list[Any]]

class RuleGroup_LabelSummary(TypedDict):
    pass

class RuleGroup_LabelSummary2(TypedDict):
    pass

class RuleGroup_CustomResponseBody(TypedDict):
    content: str
    content_type: Literal["TEXT_PLAIN", "TEXT_HTML", "APPLICATION_JSON"]

class RuleGroup_MonetizationConfig(TypedDict):
    crypto_config: NotRequired[RuleGroup_CryptoConfig]
    currency_mode: NotRequired[Literal["REAL", "TEST"]]

class RuleGroup_CryptoConfig(TypedDict):
    payment_networks: Sequence[RuleGroup_PaymentNetwork]

class RuleGroup_PaymentNetwork(TypedDict):
    chain: Literal["BASE", "SOLANA", "BASE_SEPOLIA", "SOLANA_DEVNET"]
    prices: Sequence[RuleGroup_Price]
    wallet_address: str

class RuleGroup_Price(TypedDict):
    amount: str
    currency: Literal["USDC"]

@final
class RuleGroup_MonetizationConfig_Read:
    crypto_config: Final[RuleGroup_CryptoConfig_Read]
    currency_mode: Final[str]

@final
class RuleGroup_CryptoConfig_Read:
    payment_networks: Final[list[Any]]

class RuleGroup_Rule(TypedDict):
    action: NotRequired[RuleGroup_RuleAction]
    captcha_config: NotRequired[RuleGroup_CaptchaConfig]
    challenge_config: NotRequired[RuleGroup_ChallengeConfig]
    name: str
    priority: Int
    rule_labels: NotRequired[Sequence[RuleGroup_Label]]
    statement: RuleGroup_Statement
    visibility_config: RuleGroup_VisibilityConfig

class RuleGroup_RuleAction(TypedDict):
    allow: NotRequired[RuleGroup_AllowAction]
    block: NotRequired[RuleGroup_BlockAction]
    captcha: NotRequired[RuleGroup_CaptchaAction]
    challenge: NotRequired[RuleGroup_ChallengeAction]
    count: NotRequired[RuleGroup_CountAction]
    monetize: NotRequired[RuleGroup_MonetizeAction]

class RuleGroup_AllowAction(TypedDict):
    custom_request_handling: NotRequired[RuleGroup_CustomRequestHandling]

class RuleGroup_CustomRequestHandling(TypedDict):
    insert_headers: Sequence[RuleGroup_CustomHTTPHeader]

class RuleGroup_CustomHTTPHeader(TypedDict):
    name: str
    value: str

class RuleGroup_BlockAction(TypedDict):
    custom_response: NotRequired[RuleGroup_CustomResponse]

class RuleGroup_CustomResponse(TypedDict):
    custom_response_body_key: NotRequired[str]
    response_code: Int
    response_headers: NotRequired[Sequence[RuleGroup_CustomHTTPHeader2]]

class RuleGroup_CustomHTTPHeader2(TypedDict):
    name: str
    value: str

class RuleGroup_CaptchaAction(TypedDict):
    custom_request_handling: NotRequired[RuleGroup_CustomRequestHandling2]

class RuleGroup_CustomRequestHandling2(TypedDict):
    insert_headers: Sequence[RuleGroup_CustomHTTPHeader]

class RuleGroup_ChallengeAction(TypedDict):
    custom_request_handling: NotRequired[RuleGroup_CustomRequestHandling3]

class RuleGroup_CustomRequestHandling3(TypedDict):
    insert_headers: Sequence[RuleGroup_CustomHTTPHeader]

class RuleGroup_CountAction(TypedDict):
    custom_request_handling: NotRequired[RuleGroup_CustomRequestHandling4]

class RuleGroup_CustomRequestHandling4(TypedDict):
    insert_headers: Sequence[RuleGroup_CustomHTTPHeader]

class RuleGroup_MonetizeAction(TypedDict):
    price_multiplier: NotRequired[str]

class RuleGroup_CaptchaConfig(TypedDict):
    immunity_time_property: NotRequired[RuleGroup_ImmunityTimeProperty]

class RuleGroup_ImmunityTimeProperty(TypedDict):
    immunity_time: Int

class RuleGroup_ChallengeConfig(TypedDict):
    immunity_time_property: NotRequired[RuleGroup_ImmunityTimeProperty2]

class RuleGroup_ImmunityTimeProperty2(TypedDict):
    immunity_time: Int

class RuleGroup_Label(TypedDict):
    name: str

class RuleGroup_Statement(TypedDict):
    and_statement: NotRequired[RuleGroup_AndStatement]
    asn_match_statement: NotRequired[RuleGroup_AsnMatchStatement]
    byte_match_statement: NotRequired[RuleGroup_ByteMatchStatement]
    geo_match_statement: NotRequired[RuleGroup_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[RuleGroup_IPSetReferenceStatement]
    label_match_statement: NotRequired[RuleGroup_LabelMatchStatement]
    not_statement: NotRequired[RuleGroup_NotStatement]
    or_statement: NotRequired[RuleGroup_OrStatement]
    rate_based_statement: NotRequired[RuleGroup_RateBasedStatement]
    regex_match_statement: NotRequired[RuleGroup_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[RuleGroup_RegexPatternSetReferenceStatement]
    size_constraint_statement: NotRequired[RuleGroup_SizeConstraintStatement]
    sqli_match_statement: NotRequired[RuleGroup_SqliMatchStatement]
    xss_match_statement: NotRequired[RuleGroup_XssMatchStatement]

class RuleGroup_AndStatement(TypedDict):
    statements: Sequence[RuleGroup_Statement2]

class RuleGroup_Statement2(TypedDict):
    and_statement: NotRequired[RuleGroup_AndStatement]
    asn_match_statement: NotRequired[RuleGroup_AsnMatchStatement]
    byte_match_statement: NotRequired[RuleGroup_ByteMatchStatement]
    geo_match_statement: NotRequired[RuleGroup_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[RuleGroup_IPSetReferenceStatement]
    label_match_statement: NotRequired[RuleGroup_LabelMatchStatement]
    not_statement: NotRequired[RuleGroup_NotStatement]
    or_statement: NotRequired[RuleGroup_OrStatement]
    rate_based_statement: NotRequired[RuleGroup_RateBasedStatement]
    regex_match_statement: NotRequired[RuleGroup_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[RuleGroup_RegexPatternSetReferenceStatement]
    size_constraint_statement: NotRequired[RuleGroup_SizeConstraintStatement]
    sqli_match_statement: NotRequired[RuleGroup_SqliMatchStatement]
    xss_match_statement: NotRequired[RuleGroup_XssMatchStatement]

class RuleGroup_AsnMatchStatement(TypedDict):
    asn_list: NotRequired[Sequence[Int]]
    forwarded_ip_config: NotRequired[RuleGroup_ForwardedIPConfiguration]

class RuleGroup_ForwardedIPConfiguration(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]
    header_name: str

class RuleGroup_ByteMatchStatement(TypedDict):
    field_to_match: RuleGroup_FieldToMatch
    positional_constraint: Literal["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"]
    pre_parse_text_transformations: NotRequired[Sequence[RuleGroup_PreParseTextTransformation]]
    search_string: NotRequired[str]
    search_string_base64: NotRequired[str]
    text_transformations: Sequence[RuleGroup_TextTransformation]

class RuleGroup_FieldToMatch(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[RuleGroup_Body]
    cookies: NotRequired[RuleGroup_Cookies]
    header_order: NotRequired[RuleGroup_HeaderOrder]
    headers: NotRequired[RuleGroup_Headers]
    ja3_fingerprint: NotRequired[RuleGroup_JA3Fingerprint]
    ja4_fingerprint: NotRequired[RuleGroup_JA4Fingerprint]
    json_body: NotRequired[RuleGroup_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[RuleGroup_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[RuleGroup_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[RuleGroup_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class RuleGroup_Body(TypedDict):
    oversize_handling: NotRequired[Literal["CONTINUE", "MATCH", "NO_MATCH"]]

class RuleGroup_Cookies(TypedDict):
    match_pattern: RuleGroup_CookieMatchPattern
    match_scope: Literal["ALL", "KEY", "VALUE"]
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"]

class RuleGroup_CookieMatchPattern(TypedDict):
    all: NotRequired[Mapping[str, Any] | str]
    excluded_cookies: NotRequired[Texts]
    included_cookies: NotRequired[Texts]

class RuleGroup_HeaderOrder(TypedDict):
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"]

class RuleGroup_Headers(TypedDict):
    match_pattern: RuleGroup_HeaderMatchPattern
    match_scope: Literal["ALL", "KEY", "VALUE"]
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"]

class RuleGroup_HeaderMatchPattern(TypedDict):
    all: NotRequired[Mapping[str, Any] | str]
    excluded_headers: NotRequired[Texts]
    included_headers: NotRequired[Texts]

class RuleGroup_JA3Fingerprint(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]

class RuleGroup_JA4Fingerprint(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]

class RuleGroup_JsonBody(TypedDict):
    invalid_fallback_behavior: NotRequired[Literal["MATCH", "NO_MATCH", "EVALUATE_AS_STRING"]]
    match_pattern: RuleGroup_JsonMatchPattern
    match_scope: Literal["ALL", "KEY", "VALUE"]
    oversize_handling: NotRequired[Literal["CONTINUE", "MATCH", "NO_MATCH"]]

class RuleGroup_JsonMatchPattern(TypedDict):
    all: NotRequired[Mapping[str, Any] | str]
    included_paths: NotRequired[Texts]

class RuleGroup_FieldToMatchSingleHeader(TypedDict):
    name: str

class RuleGroup_FieldToMatchSingleQueryArgument(TypedDict):
    name: str

class RuleGroup_UriFragment(TypedDict):
    fallback_behavior: NotRequired[Literal["MATCH", "NO_MATCH"]]

class RuleGroup_PreParseTextTransformation(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class RuleGroup_TextTransformation(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_GeoMatchStatement(TypedDict):
    country_codes: NotRequired[Sequence[Literal["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW"]]]
    forwarded_ip_config: NotRequired[RuleGroup_ForwardedIPConfiguration2]

class RuleGroup_ForwardedIPConfiguration2(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]
    header_name: str

class RuleGroup_IPSetReferenceStatement(TypedDict):
    arn: str
    ip_set_forwarded_ip_config: NotRequired[RuleGroup_IPSetForwardedIPConfiguration]

class RuleGroup_IPSetForwardedIPConfiguration(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]
    header_name: str
    position: Literal["FIRST", "LAST", "ANY"]

class RuleGroup_LabelMatchStatement(TypedDict):
    key: str
    scope: Literal["LABEL", "NAMESPACE"]

class RuleGroup_NotStatement(TypedDict):
    statement: RuleGroup_Statement3

class RuleGroup_Statement3(TypedDict):
    and_statement: NotRequired[RuleGroup_AndStatement]
    asn_match_statement: NotRequired[RuleGroup_AsnMatchStatement]
    byte_match_statement: NotRequired[RuleGroup_ByteMatchStatement]
    geo_match_statement: NotRequired[RuleGroup_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[RuleGroup_IPSetReferenceStatement]
    label_match_statement: NotRequired[RuleGroup_LabelMatchStatement]
    not_statement: NotRequired[RuleGroup_NotStatement]
    or_statement: NotRequired[RuleGroup_OrStatement]
    rate_based_statement: NotRequired[RuleGroup_RateBasedStatement]
    regex_match_statement: NotRequired[RuleGroup_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[RuleGroup_RegexPatternSetReferenceStatement]
    size_constraint_statement: NotRequired[RuleGroup_SizeConstraintStatement]
    sqli_match_statement: NotRequired[RuleGroup_SqliMatchStatement]
    xss_match_statement: NotRequired[RuleGroup_XssMatchStatement]

class RuleGroup_OrStatement(TypedDict):
    statements: Sequence[RuleGroup_Statement4]

class RuleGroup_Statement4(TypedDict):
    and_statement: NotRequired[RuleGroup_AndStatement]
    asn_match_statement: NotRequired[RuleGroup_AsnMatchStatement]
    byte_match_statement: NotRequired[RuleGroup_ByteMatchStatement]
    geo_match_statement: NotRequired[RuleGroup_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[RuleGroup_IPSetReferenceStatement]
    label_match_statement: NotRequired[RuleGroup_LabelMatchStatement]
    not_statement: NotRequired[RuleGroup_NotStatement]
    or_statement: NotRequired[RuleGroup_OrStatement]
    rate_based_statement: NotRequired[RuleGroup_RateBasedStatement]
    regex_match_statement: NotRequired[RuleGroup_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[RuleGroup_RegexPatternSetReferenceStatement]
    size_constraint_statement: NotRequired[RuleGroup_SizeConstraintStatement]
    sqli_match_statement: NotRequired[RuleGroup_SqliMatchStatement]
    xss_match_statement: NotRequired[RuleGroup_XssMatchStatement]

class RuleGroup_RateBasedStatement(TypedDict):
    aggregate_key_type: Literal["IP", "FORWARDED_IP", "CONSTANT", "CUSTOM_KEYS"]
    custom_keys: NotRequired[Sequence[RuleGroup_RateBasedStatementCustomKey]]
    evaluation_window_sec: NotRequired[Literal[60, 120, 300, 600]]
    forwarded_ip_config: NotRequired[RuleGroup_ForwardedIPConfiguration3]
    limit: Int
    scope_down_statement: NotRequired[RuleGroup_Statement5]

class RuleGroup_RateBasedStatementCustomKey(TypedDict):
    asn: NotRequired[Mapping[str, Any]]
    cookie: NotRequired[RuleGroup_RateLimitCookie]
    forwarded_ip: NotRequired[Mapping[str, Any] | str]
    http_method: NotRequired[Mapping[str, Any] | str]
    header: NotRequired[RuleGroup_RateLimitHeader]
    ip: NotRequired[Mapping[str, Any] | str]
    ja3_fingerprint: NotRequired[RuleGroup_RateLimitJA3Fingerprint]
    ja4_fingerprint: NotRequired[RuleGroup_RateLimitJA4Fingerprint]
    label_namespace: NotRequired[RuleGroup_RateLimitLabelNamespace]
    query_argument: NotRequired[RuleGroup_RateLimitQueryArgument]
    query_string: NotRequired[RuleGroup_RateLimitQueryString]
    uri_path: NotRequired[RuleGroup_RateLimitUriPath]

class RuleGroup_RateLimitCookie(TypedDict):
    name: str
    text_transformations: Sequence[RuleGroup_TextTransformation2]

class RuleGroup_TextTransformation2(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_RateLimitHeader(TypedDict):
    name: str
    text_transformations: Sequence[RuleGroup_TextTransformation3]

class RuleGroup_TextTransformation3(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_RateLimitJA3Fingerprint(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]

class RuleGroup_RateLimitJA4Fingerprint(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]

class RuleGroup_RateLimitLabelNamespace(TypedDict):
    namespace: str

class RuleGroup_RateLimitQueryArgument(TypedDict):
    name: str
    text_transformations: Sequence[RuleGroup_TextTransformation4]

class RuleGroup_TextTransformation4(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_RateLimitQueryString(TypedDict):
    text_transformations: Sequence[RuleGroup_TextTransformation5]

class RuleGroup_TextTransformation5(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_RateLimitUriPath(TypedDict):
    text_transformations: Sequence[RuleGroup_TextTransformation6]

class RuleGroup_TextTransformation6(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_ForwardedIPConfiguration3(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]
    header_name: str

class RuleGroup_Statement5(TypedDict):
    and_statement: NotRequired[RuleGroup_AndStatement]
    asn_match_statement: NotRequired[RuleGroup_AsnMatchStatement]
    byte_match_statement: NotRequired[RuleGroup_ByteMatchStatement]
    geo_match_statement: NotRequired[RuleGroup_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[RuleGroup_IPSetReferenceStatement]
    label_match_statement: NotRequired[RuleGroup_LabelMatchStatement]
    not_statement: NotRequired[RuleGroup_NotStatement]
    or_statement: NotRequired[RuleGroup_OrStatement]
    rate_based_statement: NotRequired[RuleGroup_RateBasedStatement]
    regex_match_statement: NotRequired[RuleGroup_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[RuleGroup_RegexPatternSetReferenceStatement]
    size_constraint_statement: NotRequired[RuleGroup_SizeConstraintStatement]
    sqli_match_statement: NotRequired[RuleGroup_SqliMatchStatement]
    xss_match_statement: NotRequired[RuleGroup_XssMatchStatement]

class RuleGroup_RegexMatchStatement(TypedDict):
    field_to_match: RuleGroup_FieldToMatch2
    pre_parse_text_transformations: NotRequired[Sequence[RuleGroup_PreParseTextTransformation2]]
    regex_string: str
    text_transformations: Sequence[RuleGroup_TextTransformation7]

class RuleGroup_FieldToMatch2(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[RuleGroup_Body]
    cookies: NotRequired[RuleGroup_Cookies]
    header_order: NotRequired[RuleGroup_HeaderOrder]
    headers: NotRequired[RuleGroup_Headers]
    ja3_fingerprint: NotRequired[RuleGroup_JA3Fingerprint]
    ja4_fingerprint: NotRequired[RuleGroup_JA4Fingerprint]
    json_body: NotRequired[RuleGroup_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[RuleGroup_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[RuleGroup_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[RuleGroup_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class RuleGroup_PreParseTextTransformation2(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class RuleGroup_TextTransformation7(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_RegexPatternSetReferenceStatement(TypedDict):
    arn: str
    field_to_match: RuleGroup_FieldToMatch3
    pre_parse_text_transformations: NotRequired[Sequence[RuleGroup_PreParseTextTransformation3]]
    text_transformations: Sequence[RuleGroup_TextTransformation8]

class RuleGroup_FieldToMatch3(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[RuleGroup_Body]
    cookies: NotRequired[RuleGroup_Cookies]
    header_order: NotRequired[RuleGroup_HeaderOrder]
    headers: NotRequired[RuleGroup_Headers]
    ja3_fingerprint: NotRequired[RuleGroup_JA3Fingerprint]
    ja4_fingerprint: NotRequired[RuleGroup_JA4Fingerprint]
    json_body: NotRequired[RuleGroup_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[RuleGroup_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[RuleGroup_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[RuleGroup_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class RuleGroup_PreParseTextTransformation3(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class RuleGroup_TextTransformation8(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_SizeConstraintStatement(TypedDict):
    comparison_operator: Literal["EQ", "NE", "LE", "LT", "GE", "GT"]
    field_to_match: RuleGroup_FieldToMatch4
    pre_parse_text_transformations: NotRequired[Sequence[RuleGroup_PreParseTextTransformation4]]
    size: Number
    text_transformations: Sequence[RuleGroup_TextTransformation9]

class RuleGroup_FieldToMatch4(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[RuleGroup_Body]
    cookies: NotRequired[RuleGroup_Cookies]
    header_order: NotRequired[RuleGroup_HeaderOrder]
    headers: NotRequired[RuleGroup_Headers]
    ja3_fingerprint: NotRequired[RuleGroup_JA3Fingerprint]
    ja4_fingerprint: NotRequired[RuleGroup_JA4Fingerprint]
    json_body: NotRequired[RuleGroup_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[RuleGroup_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[RuleGroup_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[RuleGroup_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class RuleGroup_PreParseTextTransformation4(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class RuleGroup_TextTransformation9(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_SqliMatchStatement(TypedDict):
    field_to_match: RuleGroup_FieldToMatch5
    pre_parse_text_transformations: NotRequired[Sequence[RuleGroup_PreParseTextTransformation5]]
    sensitivity_level: NotRequired[Literal["LOW", "HIGH"]]
    text_transformations: Sequence[RuleGroup_TextTransformation10]

class RuleGroup_FieldToMatch5(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[RuleGroup_Body]
    cookies: NotRequired[RuleGroup_Cookies]
    header_order: NotRequired[RuleGroup_HeaderOrder]
    headers: NotRequired[RuleGroup_Headers]
    ja3_fingerprint: NotRequired[RuleGroup_JA3Fingerprint]
    ja4_fingerprint: NotRequired[RuleGroup_JA4Fingerprint]
    json_body: NotRequired[RuleGroup_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[RuleGroup_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[RuleGroup_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[RuleGroup_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class RuleGroup_PreParseTextTransformation5(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class RuleGroup_TextTransformation10(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_XssMatchStatement(TypedDict):
    field_to_match: RuleGroup_FieldToMatch6
    pre_parse_text_transformations: NotRequired[Sequence[RuleGroup_PreParseTextTransformation6]]
    text_transformations: Sequence[RuleGroup_TextTransformation11]

class RuleGroup_FieldToMatch6(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[RuleGroup_Body]
    cookies: NotRequired[RuleGroup_Cookies]
    header_order: NotRequired[RuleGroup_HeaderOrder]
    headers: NotRequired[RuleGroup_Headers]
    ja3_fingerprint: NotRequired[RuleGroup_JA3Fingerprint]
    ja4_fingerprint: NotRequired[RuleGroup_JA4Fingerprint]
    json_body: NotRequired[RuleGroup_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[RuleGroup_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[RuleGroup_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[RuleGroup_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class RuleGroup_PreParseTextTransformation6(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class RuleGroup_TextTransformation11(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class RuleGroup_VisibilityConfig(TypedDict):
    cloud_watch_metrics_enabled: Bool
    metric_name: str
    sampled_requests_enabled: Bool

class RuleGroup_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class RuleGroup_VisibilityConfig2(TypedDict):
    cloud_watch_metrics_enabled: Bool
    metric_name: str
    sampled_requests_enabled: Bool

@final
class RuleGroup_VisibilityConfig_Read:
    cloud_watch_metrics_enabled: Final[Ref[bool]]
    metric_name: Final[str]
    sampled_requests_enabled: Final[Ref[bool]]

@final
class RuleGroup(_Resource):
    """Contains the Rules that identify the requests that you want to allow, block, or count."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capacity: Int,
        scope: Literal["CLOUDFRONT", "REGIONAL"],
        visibility_config: RuleGroup_VisibilityConfig2,
        available_labels: Sequence[RuleGroup_LabelSummary] = ...,
        consumed_labels: Sequence[RuleGroup_LabelSummary2] = ...,
        custom_response_bodies: Mapping[str, RuleGroup_CustomResponseBody] = ...,
        description: str = ...,
        monetization_config: RuleGroup_MonetizationConfig = ...,
        name: str = ...,
        rules: Sequence[RuleGroup_Rule] = ...,
        tags: Sequence[RuleGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of the WAF entity."""
    available_labels: Final[list[Any]]
    """Collection of Available Labels."""
    capacity: Final[Ref[int]]
    consumed_labels: Final[list[Any]]
    """Collection of Consumed Labels."""
    custom_response_bodies: Final[Any]
    """Custom response key and body map."""
    description: Final[str]
    """Description of the entity."""
    id: Final[str]
    """Id of the RuleGroup"""
    label_namespace: Final[str]
    """Name of the Label."""
    monetization_config: Final[RuleGroup_MonetizationConfig_Read]
    """Configures monetization for the web ACL or rule group."""
    name: Final[str]
    """Name of the RuleGroup."""
    rules: Final[list[Any]]
    """Collection of Rules."""
    scope: Final[str]
    """Use CLOUDFRONT for CloudFront RuleGroup, use REGIONAL for Application Load Balancer and API Gateway."""
    tags: Final[list[Any]]
    visibility_config: Final[RuleGroup_VisibilityConfig_Read]
    """Visibility Metric of the RuleGroup."""

class WebACL_ApplicationConfig(TypedDict):
    attributes: Sequence[WebACL_ApplicationAttribute]

class WebACL_ApplicationAttribute(TypedDict):
    name: str
    values: Texts

@final
class WebACL_ApplicationConfig_Read:
    attributes: Final[list[Any]]

class WebACL_AssociationConfig(TypedDict):
    request_body: NotRequired[Mapping[str, WebACL_RequestBodyAssociatedResourceTypeConfig]]

class WebACL_RequestBodyAssociatedResourceTypeConfig(TypedDict):
    default_size_inspection_limit: Literal["KB_16", "KB_32", "KB_48", "KB_64"]

@final
class WebACL_AssociationConfig_Read:
    request_body: Final[Any]

class WebACL_CaptchaConfig(TypedDict):
    immunity_time_property: NotRequired[WebACL_ImmunityTimeProperty]

class WebACL_ImmunityTimeProperty(TypedDict):
    immunity_time: Int

@final
class WebACL_CaptchaConfig_Read:
    immunity_time_property: Final[WebACL_ImmunityTimeProperty_Read]

@final
class WebACL_ImmunityTimeProperty_Read:
    immunity_time: Final[Ref[int]]

class WebACL_ChallengeConfig(TypedDict):
    immunity_time_property: NotRequired[WebACL_ImmunityTimeProperty2]

class WebACL_ImmunityTimeProperty2(TypedDict):
    immunity_time: Int

@final
class WebACL_ChallengeConfig_Read:
    immunity_time_property: Final[WebACL_ImmunityTimeProperty_Read2]

@final
class WebACL_ImmunityTimeProperty_Read2:
    immunity_time: Final[Ref[int]]

class WebACL_CustomResponseBody(TypedDict):
    content: str
    content_type: Literal["TEXT_PLAIN", "TEXT_HTML", "APPLICATION_JSON"]

class WebACL_DataProtectionConfig(TypedDict):
    data_protections: Sequence[WebACL_DataProtect]

class WebACL_DataProtect(TypedDict):
    action: Literal["SUBSTITUTION", "HASH"]
    exclude_rate_based_details: NotRequired[Bool]
    exclude_rule_match_details: NotRequired[Bool]
    field: WebACL_FieldToProtect

class WebACL_FieldToProtect(TypedDict):
    field_keys: NotRequired[Texts]
    field_type: Literal["SINGLE_HEADER", "SINGLE_COOKIE", "SINGLE_QUERY_ARGUMENT", "QUERY_STRING", "BODY"]

@final
class WebACL_DataProtectionConfig_Read:
    data_protections: Final[list[Any]]

class WebACL_DefaultAction(TypedDict):
    allow: NotRequired[WebACL_AllowAction]
    block: NotRequired[WebACL_BlockAction]

class WebACL_AllowAction(TypedDict):
    custom_request_handling: NotRequired[WebACL_CustomRequestHandling]

class WebACL_CustomRequestHandling(TypedDict):
    insert_headers: Sequence[WebACL_CustomHTTPHeader]

class WebACL_CustomHTTPHeader(TypedDict):
    name: str
    value: str

class WebACL_BlockAction(TypedDict):
    custom_response: NotRequired[WebACL_CustomResponse]

class WebACL_CustomResponse(TypedDict):
    custom_response_body_key: NotRequired[str]
    response_code: Int
    response_headers: NotRequired[Sequence[WebACL_CustomHTTPHeader2]]

class WebACL_CustomHTTPHeader2(TypedDict):
    name: str
    value: str

@final
class WebACL_DefaultAction_Read:
    allow: Final[WebACL_AllowAction_Read]
    block: Final[WebACL_BlockAction_Read]

@final
class WebACL_AllowAction_Read:
    custom_request_handling: Final[WebACL_CustomRequestHandling_Read]

@final
class WebACL_CustomRequestHandling_Read:
    insert_headers: Final[list[Any]]

@final
class WebACL_BlockAction_Read:
    custom_response: Final[WebACL_CustomResponse_Read]

@final
class WebACL_CustomResponse_Read:
    custom_response_body_key: Final[str]
    response_code: Final[Ref[int]]
    response_headers: Final[list[Any]]

class WebACL_MonetizationConfig(TypedDict):
    crypto_config: NotRequired[WebACL_CryptoConfig]
    currency_mode: NotRequired[Literal["REAL", "TEST"]]

class WebACL_CryptoConfig(TypedDict):
    payment_networks: Sequence[WebACL_PaymentNetwork]

class WebACL_PaymentNetwork(TypedDict):
    chain: Literal["BASE", "SOLANA", "BASE_SEPOLIA", "SOLANA_DEVNET"]
    prices: Sequence[WebACL_Price]
    wallet_address: str

class WebACL_Price(TypedDict):
    amount: str
    currency: Literal["USDC"]

@final
class WebACL_MonetizationConfig_Read:
    crypto_config: Final[WebACL_CryptoConfig_Read]
    currency_mode: Final[str]

@final
class WebACL_CryptoConfig_Read:
    payment_networks: Final[list[Any]]

class WebACL_OnSourceDDoSProtectionConfig(TypedDict):
    alb_low_reputation_mode: Literal["ACTIVE_UNDER_DDOS", "ALWAYS_ON"]

@final
class WebACL_OnSourceDDoSProtectionConfig_Read:
    alb_low_reputation_mode: Final[str]

class WebACL_Rule(TypedDict):
    action: NotRequired[WebACL_RuleAction]
    captcha_config: NotRequired[WebACL_CaptchaConfig2]
    challenge_config: NotRequired[WebACL_ChallengeConfig2]
    name: str
    override_action: NotRequired[WebACL_OverrideAction]
    priority: Int
    rule_labels: NotRequired[Sequence[WebACL_Label]]
    statement: WebACL_Statement
    visibility_config: WebACL_VisibilityConfig

class WebACL_RuleAction(TypedDict):
    allow: NotRequired[WebACL_AllowAction2]
    block: NotRequired[WebACL_BlockAction2]
    captcha: NotRequired[WebACL_CaptchaAction]
    challenge: NotRequired[WebACL_ChallengeAction]
    count: NotRequired[WebACL_CountAction]
    monetize: NotRequired[WebACL_MonetizeAction]

class WebACL_AllowAction2(TypedDict):
    custom_request_handling: NotRequired[WebACL_CustomRequestHandling]

class WebACL_BlockAction2(TypedDict):
    custom_response: NotRequired[WebACL_CustomResponse]

class WebACL_CaptchaAction(TypedDict):
    custom_request_handling: NotRequired[WebACL_CustomRequestHandling2]

class WebACL_CustomRequestHandling2(TypedDict):
    insert_headers: Sequence[WebACL_CustomHTTPHeader]

class WebACL_ChallengeAction(TypedDict):
    custom_request_handling: NotRequired[WebACL_CustomRequestHandling3]

class WebACL_CustomRequestHandling3(TypedDict):
    insert_headers: Sequence[WebACL_CustomHTTPHeader]

class WebACL_CountAction(TypedDict):
    custom_request_handling: NotRequired[WebACL_CustomRequestHandling4]

class WebACL_CustomRequestHandling4(TypedDict):
    insert_headers: Sequence[WebACL_CustomHTTPHeader]

class WebACL_MonetizeAction(TypedDict):
    price_multiplier: NotRequired[str]

class WebACL_CaptchaConfig2(TypedDict):
    immunity_time_property: NotRequired[WebACL_ImmunityTimeProperty]

class WebACL_ChallengeConfig2(TypedDict):
    immunity_time_property: NotRequired[WebACL_ImmunityTimeProperty2]

class WebACL_OverrideAction(TypedDict):
    count: NotRequired[Mapping[str, Any] | str]
    none: NotRequired[Mapping[str, Any] | str]

class WebACL_Label(TypedDict):
    name: str

class WebACL_Statement(TypedDict):
    and_statement: NotRequired[WebACL_AndStatement]
    asn_match_statement: NotRequired[WebACL_AsnMatchStatement]
    byte_match_statement: NotRequired[WebACL_ByteMatchStatement]
    geo_match_statement: NotRequired[WebACL_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[WebACL_IPSetReferenceStatement]
    label_match_statement: NotRequired[WebACL_LabelMatchStatement]
    managed_rule_group_statement: NotRequired[WebACL_ManagedRuleGroupStatement]
    not_statement: NotRequired[WebACL_NotStatement]
    or_statement: NotRequired[WebACL_OrStatement]
    rate_based_statement: NotRequired[WebACL_RateBasedStatement]
    regex_match_statement: NotRequired[WebACL_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[WebACL_RegexPatternSetReferenceStatement]
    rule_group_reference_statement: NotRequired[WebACL_RuleGroupReferenceStatement]
    size_constraint_statement: NotRequired[WebACL_SizeConstraintStatement]
    sqli_match_statement: NotRequired[WebACL_SqliMatchStatement]
    xss_match_statement: NotRequired[WebACL_XssMatchStatement]

class WebACL_AndStatement(TypedDict):
    statements: Sequence[WebACL_Statement2]

class WebACL_Statement2(TypedDict):
    and_statement: NotRequired[WebACL_AndStatement]
    asn_match_statement: NotRequired[WebACL_AsnMatchStatement]
    byte_match_statement: NotRequired[WebACL_ByteMatchStatement]
    geo_match_statement: NotRequired[WebACL_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[WebACL_IPSetReferenceStatement]
    label_match_statement: NotRequired[WebACL_LabelMatchStatement]
    managed_rule_group_statement: NotRequired[WebACL_ManagedRuleGroupStatement]
    not_statement: NotRequired[WebACL_NotStatement]
    or_statement: NotRequired[WebACL_OrStatement]
    rate_based_statement: NotRequired[WebACL_RateBasedStatement]
    regex_match_statement: NotRequired[WebACL_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[WebACL_RegexPatternSetReferenceStatement]
    rule_group_reference_statement: NotRequired[WebACL_RuleGroupReferenceStatement]
    size_constraint_statement: NotRequired[WebACL_SizeConstraintStatement]
    sqli_match_statement: NotRequired[WebACL_SqliMatchStatement]
    xss_match_statement: NotRequired[WebACL_XssMatchStatement]

class WebACL_AsnMatchStatement(TypedDict):
    asn_list: NotRequired[Sequence[Int]]
    forwarded_ip_config: NotRequired[WebACL_ForwardedIPConfiguration]

class WebACL_ForwardedIPConfiguration(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]
    header_name: str

class WebACL_ByteMatchStatement(TypedDict):
    field_to_match: WebACL_FieldToMatch
    positional_constraint: Literal["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"]
    pre_parse_text_transformations: NotRequired[Sequence[WebACL_PreParseTextTransformation]]
    search_string: NotRequired[str]
    search_string_base64: NotRequired[str]
    text_transformations: Sequence[WebACL_TextTransformation]

class WebACL_FieldToMatch(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[WebACL_Body]
    cookies: NotRequired[WebACL_Cookies]
    header_order: NotRequired[WebACL_HeaderOrder]
    headers: NotRequired[WebACL_Headers]
    ja3_fingerprint: NotRequired[WebACL_JA3Fingerprint]
    ja4_fingerprint: NotRequired[WebACL_JA4Fingerprint]
    json_body: NotRequired[WebACL_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[WebACL_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[WebACL_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[WebACL_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class WebACL_Body(TypedDict):
    oversize_handling: NotRequired[Literal["CONTINUE", "MATCH", "NO_MATCH"]]

class WebACL_Cookies(TypedDict):
    match_pattern: WebACL_CookieMatchPattern
    match_scope: Literal["ALL", "KEY", "VALUE"]
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"]

class WebACL_CookieMatchPattern(TypedDict):
    all: NotRequired[Mapping[str, Any] | str]
    excluded_cookies: NotRequired[Texts]
    included_cookies: NotRequired[Texts]

class WebACL_HeaderOrder(TypedDict):
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"]

class WebACL_Headers(TypedDict):
    match_pattern: WebACL_HeaderMatchPattern
    match_scope: Literal["ALL", "KEY", "VALUE"]
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"]

class WebACL_HeaderMatchPattern(TypedDict):
    all: NotRequired[Mapping[str, Any] | str]
    excluded_headers: NotRequired[Texts]
    included_headers: NotRequired[Texts]

class WebACL_JA3Fingerprint(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]

class WebACL_JA4Fingerprint(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]

class WebACL_JsonBody(TypedDict):
    invalid_fallback_behavior: NotRequired[Literal["MATCH", "NO_MATCH", "EVALUATE_AS_STRING"]]
    match_pattern: WebACL_JsonMatchPattern
    match_scope: Literal["ALL", "KEY", "VALUE"]
    oversize_handling: NotRequired[Literal["CONTINUE", "MATCH", "NO_MATCH"]]

class WebACL_JsonMatchPattern(TypedDict):
    all: NotRequired[Mapping[str, Any] | str]
    included_paths: NotRequired[Texts]

class WebACL_FieldToMatchSingleHeader(TypedDict):
    name: str

class WebACL_FieldToMatchSingleQueryArgument(TypedDict):
    name: str

class WebACL_UriFragment(TypedDict):
    fallback_behavior: NotRequired[Literal["MATCH", "NO_MATCH"]]

class WebACL_PreParseTextTransformation(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class WebACL_TextTransformation(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_GeoMatchStatement(TypedDict):
    country_codes: NotRequired[Sequence[Literal["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW"]]]
    forwarded_ip_config: NotRequired[WebACL_ForwardedIPConfiguration2]

class WebACL_ForwardedIPConfiguration2(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]
    header_name: str

class WebACL_IPSetReferenceStatement(TypedDict):
    arn: str
    ip_set_forwarded_ip_config: NotRequired[WebACL_IPSetForwardedIPConfiguration]

class WebACL_IPSetForwardedIPConfiguration(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]
    header_name: str
    position: Literal["FIRST", "LAST", "ANY"]

class WebACL_LabelMatchStatement(TypedDict):
    key: str
    scope: Literal["LABEL", "NAMESPACE"]

class WebACL_ManagedRuleGroupStatement(TypedDict):
    excluded_rules: NotRequired[Sequence[WebACL_ExcludedRule]]
    managed_rule_group_configs: NotRequired[Sequence[WebACL_ManagedRuleGroupConfig]]
    name: str
    rule_action_overrides: NotRequired[Sequence[WebACL_RuleActionOverride]]
    scope_down_statement: NotRequired[WebACL_Statement3]
    vendor_name: str
    version: NotRequired[str]

class WebACL_ExcludedRule(TypedDict):
    name: str

class WebACL_ManagedRuleGroupConfig(TypedDict):
    aws_managed_rules_acfp_rule_set: NotRequired[WebACL_AWSManagedRulesACFPRuleSet]
    aws_managed_rules_atp_rule_set: NotRequired[WebACL_AWSManagedRulesATPRuleSet]
    aws_managed_rules_anti_ddos_rule_set: NotRequired[WebACL_AWSManagedRulesAntiDDoSRuleSet]
    aws_managed_rules_bot_control_rule_set: NotRequired[WebACL_AWSManagedRulesBotControlRuleSet]
    login_path: NotRequired[str]
    password_field: NotRequired[WebACL_FieldIdentifier6]
    payload_type: NotRequired[Literal["JSON", "FORM_ENCODED"]]
    username_field: NotRequired[WebACL_FieldIdentifier7]

class WebACL_AWSManagedRulesACFPRuleSet(TypedDict):
    creation_path: str
    enable_regex_in_path: NotRequired[Bool]
    registration_page_path: str
    request_inspection: WebACL_RequestInspectionACFP
    response_inspection: NotRequired[WebACL_ResponseInspection]

class WebACL_RequestInspectionACFP(TypedDict):
    address_fields: NotRequired[Sequence[WebACL_AddressField]]
    email_field: NotRequired[WebACL_FieldIdentifier]
    password_field: NotRequired[WebACL_FieldIdentifier2]
    payload_type: Literal["JSON", "FORM_ENCODED"]
    phone_number_fields: NotRequired[Sequence[WebACL_PhoneNumberField]]
    username_field: NotRequired[WebACL_FieldIdentifier3]

class WebACL_AddressField(TypedDict):
    identifier: str

class WebACL_FieldIdentifier(TypedDict):
    identifier: str

class WebACL_FieldIdentifier2(TypedDict):
    identifier: str

class WebACL_PhoneNumberField(TypedDict):
    identifier: str

class WebACL_FieldIdentifier3(TypedDict):
    identifier: str

class WebACL_ResponseInspection(TypedDict):
    body_contains: NotRequired[WebACL_ResponseInspectionBodyContains]
    header: NotRequired[WebACL_ResponseInspectionHeader]
    json: NotRequired[WebACL_ResponseInspectionJson]
    status_code: NotRequired[WebACL_ResponseInspectionStatusCode]

class WebACL_ResponseInspectionBodyContains(TypedDict):
    failure_strings: Texts
    success_strings: Texts

class WebACL_ResponseInspectionHeader(TypedDict):
    failure_values: Texts
    name: str
    success_values: Texts

class WebACL_ResponseInspectionJson(TypedDict):
    failure_values: Texts
    identifier: str
    success_values: Texts

class WebACL_ResponseInspectionStatusCode(TypedDict):
    failure_codes: Sequence[Int]
    success_codes: Sequence[Int]

class WebACL_AWSManagedRulesATPRuleSet(TypedDict):
    enable_regex_in_path: NotRequired[Bool]
    login_path: str
    request_inspection: NotRequired[WebACL_RequestInspection]
    response_inspection: NotRequired[WebACL_ResponseInspection2]

class WebACL_RequestInspection(TypedDict):
    password_field: WebACL_FieldIdentifier4
    payload_type: Literal["JSON", "FORM_ENCODED"]
    username_field: WebACL_FieldIdentifier5

class WebACL_FieldIdentifier4(TypedDict):
    identifier: str

class WebACL_FieldIdentifier5(TypedDict):
    identifier: str

class WebACL_ResponseInspection2(TypedDict):
    body_contains: NotRequired[WebACL_ResponseInspectionBodyContains]
    header: NotRequired[WebACL_ResponseInspectionHeader]
    json: NotRequired[WebACL_ResponseInspectionJson]
    status_code: NotRequired[WebACL_ResponseInspectionStatusCode]

class WebACL_AWSManagedRulesAntiDDoSRuleSet(TypedDict):
    client_side_action_config: WebACL_ClientSideActionConfig
    sensitivity_to_block: NotRequired[Literal["LOW", "MEDIUM", "HIGH"]]

class WebACL_ClientSideActionConfig(TypedDict):
    challenge: WebACL_ClientSideAction

class WebACL_ClientSideAction(TypedDict):
    exempt_uri_regular_expressions: NotRequired[Sequence[WebACL_Regex]]
    sensitivity: NotRequired[Literal["LOW", "MEDIUM", "HIGH"]]
    usage_of_action: Literal["ENABLED", "DISABLED"]

class WebACL_Regex(TypedDict):
    regex_string: NotRequired[str]

class WebACL_AWSManagedRulesBotControlRuleSet(TypedDict):
    enable_machine_learning: NotRequired[Bool]
    inspection_level: Literal["COMMON", "TARGETED"]

class WebACL_FieldIdentifier6(TypedDict):
    identifier: str

class WebACL_FieldIdentifier7(TypedDict):
    identifier: str

class WebACL_RuleActionOverride(TypedDict):
    action_to_use: WebACL_RuleAction2
    name: str

class WebACL_RuleAction2(TypedDict):
    allow: NotRequired[WebACL_AllowAction2]
    block: NotRequired[WebACL_BlockAction2]
    captcha: NotRequired[WebACL_CaptchaAction]
    challenge: NotRequired[WebACL_ChallengeAction]
    count: NotRequired[WebACL_CountAction]
    monetize: NotRequired[WebACL_MonetizeAction]

class WebACL_Statement3(TypedDict):
    and_statement: NotRequired[WebACL_AndStatement]
    asn_match_statement: NotRequired[WebACL_AsnMatchStatement]
    byte_match_statement: NotRequired[WebACL_ByteMatchStatement]
    geo_match_statement: NotRequired[WebACL_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[WebACL_IPSetReferenceStatement]
    label_match_statement: NotRequired[WebACL_LabelMatchStatement]
    managed_rule_group_statement: NotRequired[WebACL_ManagedRuleGroupStatement]
    not_statement: NotRequired[WebACL_NotStatement]
    or_statement: NotRequired[WebACL_OrStatement]
    rate_based_statement: NotRequired[WebACL_RateBasedStatement]
    regex_match_statement: NotRequired[WebACL_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[WebACL_RegexPatternSetReferenceStatement]
    rule_group_reference_statement: NotRequired[WebACL_RuleGroupReferenceStatement]
    size_constraint_statement: NotRequired[WebACL_SizeConstraintStatement]
    sqli_match_statement: NotRequired[WebACL_SqliMatchStatement]
    xss_match_statement: NotRequired[WebACL_XssMatchStatement]

class WebACL_NotStatement(TypedDict):
    statement: WebACL_Statement4

class WebACL_Statement4(TypedDict):
    and_statement: NotRequired[WebACL_AndStatement]
    asn_match_statement: NotRequired[WebACL_AsnMatchStatement]
    byte_match_statement: NotRequired[WebACL_ByteMatchStatement]
    geo_match_statement: NotRequired[WebACL_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[WebACL_IPSetReferenceStatement]
    label_match_statement: NotRequired[WebACL_LabelMatchStatement]
    managed_rule_group_statement: NotRequired[WebACL_ManagedRuleGroupStatement]
    not_statement: NotRequired[WebACL_NotStatement]
    or_statement: NotRequired[WebACL_OrStatement]
    rate_based_statement: NotRequired[WebACL_RateBasedStatement]
    regex_match_statement: NotRequired[WebACL_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[WebACL_RegexPatternSetReferenceStatement]
    rule_group_reference_statement: NotRequired[WebACL_RuleGroupReferenceStatement]
    size_constraint_statement: NotRequired[WebACL_SizeConstraintStatement]
    sqli_match_statement: NotRequired[WebACL_SqliMatchStatement]
    xss_match_statement: NotRequired[WebACL_XssMatchStatement]

class WebACL_OrStatement(TypedDict):
    statements: Sequence[WebACL_Statement5]

class WebACL_Statement5(TypedDict):
    and_statement: NotRequired[WebACL_AndStatement]
    asn_match_statement: NotRequired[WebACL_AsnMatchStatement]
    byte_match_statement: NotRequired[WebACL_ByteMatchStatement]
    geo_match_statement: NotRequired[WebACL_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[WebACL_IPSetReferenceStatement]
    label_match_statement: NotRequired[WebACL_LabelMatchStatement]
    managed_rule_group_statement: NotRequired[WebACL_ManagedRuleGroupStatement]
    not_statement: NotRequired[WebACL_NotStatement]
    or_statement: NotRequired[WebACL_OrStatement]
    rate_based_statement: NotRequired[WebACL_RateBasedStatement]
    regex_match_statement: NotRequired[WebACL_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[WebACL_RegexPatternSetReferenceStatement]
    rule_group_reference_statement: NotRequired[WebACL_RuleGroupReferenceStatement]
    size_constraint_statement: NotRequired[WebACL_SizeConstraintStatement]
    sqli_match_statement: NotRequired[WebACL_SqliMatchStatement]
    xss_match_statement: NotRequired[WebACL_XssMatchStatement]

class WebACL_RateBasedStatement(TypedDict):
    aggregate_key_type: Literal["CONSTANT", "IP", "FORWARDED_IP", "CUSTOM_KEYS"]
    custom_keys: NotRequired[Sequence[WebACL_RateBasedStatementCustomKey]]
    evaluation_window_sec: NotRequired[Literal[60, 120, 300, 600]]
    forwarded_ip_config: NotRequired[WebACL_ForwardedIPConfiguration3]
    limit: Int
    scope_down_statement: NotRequired[WebACL_Statement6]

class WebACL_RateBasedStatementCustomKey(TypedDict):
    asn: NotRequired[Mapping[str, Any]]
    cookie: NotRequired[WebACL_RateLimitCookie]
    forwarded_ip: NotRequired[Mapping[str, Any] | str]
    http_method: NotRequired[Mapping[str, Any] | str]
    header: NotRequired[WebACL_RateLimitHeader]
    ip: NotRequired[Mapping[str, Any] | str]
    ja3_fingerprint: NotRequired[WebACL_RateLimitJA3Fingerprint]
    ja4_fingerprint: NotRequired[WebACL_RateLimitJA4Fingerprint]
    label_namespace: NotRequired[WebACL_RateLimitLabelNamespace]
    query_argument: NotRequired[WebACL_RateLimitQueryArgument]
    query_string: NotRequired[WebACL_RateLimitQueryString]
    uri_path: NotRequired[WebACL_RateLimitUriPath]

class WebACL_RateLimitCookie(TypedDict):
    name: str
    text_transformations: Sequence[WebACL_TextTransformation2]

class WebACL_TextTransformation2(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_RateLimitHeader(TypedDict):
    name: str
    text_transformations: Sequence[WebACL_TextTransformation3]

class WebACL_TextTransformation3(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_RateLimitJA3Fingerprint(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]

class WebACL_RateLimitJA4Fingerprint(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]

class WebACL_RateLimitLabelNamespace(TypedDict):
    namespace: str

class WebACL_RateLimitQueryArgument(TypedDict):
    name: str
    text_transformations: Sequence[WebACL_TextTransformation4]

class WebACL_TextTransformation4(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_RateLimitQueryString(TypedDict):
    text_transformations: Sequence[WebACL_TextTransformation5]

class WebACL_TextTransformation5(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_RateLimitUriPath(TypedDict):
    text_transformations: Sequence[WebACL_TextTransformation6]

class WebACL_TextTransformation6(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_ForwardedIPConfiguration3(TypedDict):
    fallback_behavior: Literal["MATCH", "NO_MATCH"]
    header_name: str

class WebACL_Statement6(TypedDict):
    and_statement: NotRequired[WebACL_AndStatement]
    asn_match_statement: NotRequired[WebACL_AsnMatchStatement]
    byte_match_statement: NotRequired[WebACL_ByteMatchStatement]
    geo_match_statement: NotRequired[WebACL_GeoMatchStatement]
    ip_set_reference_statement: NotRequired[WebACL_IPSetReferenceStatement]
    label_match_statement: NotRequired[WebACL_LabelMatchStatement]
    managed_rule_group_statement: NotRequired[WebACL_ManagedRuleGroupStatement]
    not_statement: NotRequired[WebACL_NotStatement]
    or_statement: NotRequired[WebACL_OrStatement]
    rate_based_statement: NotRequired[WebACL_RateBasedStatement]
    regex_match_statement: NotRequired[WebACL_RegexMatchStatement]
    regex_pattern_set_reference_statement: NotRequired[WebACL_RegexPatternSetReferenceStatement]
    rule_group_reference_statement: NotRequired[WebACL_RuleGroupReferenceStatement]
    size_constraint_statement: NotRequired[WebACL_SizeConstraintStatement]
    sqli_match_statement: NotRequired[WebACL_SqliMatchStatement]
    xss_match_statement: NotRequired[WebACL_XssMatchStatement]

class WebACL_RegexMatchStatement(TypedDict):
    field_to_match: WebACL_FieldToMatch2
    pre_parse_text_transformations: NotRequired[Sequence[WebACL_PreParseTextTransformation2]]
    regex_string: str
    text_transformations: Sequence[WebACL_TextTransformation7]

class WebACL_FieldToMatch2(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[WebACL_Body]
    cookies: NotRequired[WebACL_Cookies]
    header_order: NotRequired[WebACL_HeaderOrder]
    headers: NotRequired[WebACL_Headers]
    ja3_fingerprint: NotRequired[WebACL_JA3Fingerprint]
    ja4_fingerprint: NotRequired[WebACL_JA4Fingerprint]
    json_body: NotRequired[WebACL_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[WebACL_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[WebACL_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[WebACL_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class WebACL_PreParseTextTransformation2(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class WebACL_TextTransformation7(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_RegexPatternSetReferenceStatement(TypedDict):
    arn: str
    field_to_match: WebACL_FieldToMatch3
    pre_parse_text_transformations: NotRequired[Sequence[WebACL_PreParseTextTransformation3]]
    text_transformations: Sequence[WebACL_TextTransformation8]

class WebACL_FieldToMatch3(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[WebACL_Body]
    cookies: NotRequired[WebACL_Cookies]
    header_order: NotRequired[WebACL_HeaderOrder]
    headers: NotRequired[WebACL_Headers]
    ja3_fingerprint: NotRequired[WebACL_JA3Fingerprint]
    ja4_fingerprint: NotRequired[WebACL_JA4Fingerprint]
    json_body: NotRequired[WebACL_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[WebACL_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[WebACL_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[WebACL_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class WebACL_PreParseTextTransformation3(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class WebACL_TextTransformation8(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_RuleGroupReferenceStatement(TypedDict):
    arn: str
    excluded_rules: NotRequired[Sequence[WebACL_ExcludedRule2]]
    rule_action_overrides: NotRequired[Sequence[WebACL_RuleActionOverride2]]

class WebACL_ExcludedRule2(TypedDict):
    name: str

class WebACL_RuleActionOverride2(TypedDict):
    action_to_use: WebACL_RuleAction2
    name: str

class WebACL_SizeConstraintStatement(TypedDict):
    comparison_operator: Literal["EQ", "NE", "LE", "LT", "GE", "GT"]
    field_to_match: WebACL_FieldToMatch4
    pre_parse_text_transformations: NotRequired[Sequence[WebACL_PreParseTextTransformation4]]
    size: Number
    text_transformations: Sequence[WebACL_TextTransformation9]

class WebACL_FieldToMatch4(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[WebACL_Body]
    cookies: NotRequired[WebACL_Cookies]
    header_order: NotRequired[WebACL_HeaderOrder]
    headers: NotRequired[WebACL_Headers]
    ja3_fingerprint: NotRequired[WebACL_JA3Fingerprint]
    ja4_fingerprint: NotRequired[WebACL_JA4Fingerprint]
    json_body: NotRequired[WebACL_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[WebACL_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[WebACL_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[WebACL_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class WebACL_PreParseTextTransformation4(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class WebACL_TextTransformation9(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_SqliMatchStatement(TypedDict):
    field_to_match: WebACL_FieldToMatch5
    pre_parse_text_transformations: NotRequired[Sequence[WebACL_PreParseTextTransformation5]]
    sensitivity_level: NotRequired[Literal["LOW", "HIGH"]]
    text_transformations: Sequence[WebACL_TextTransformation10]

class WebACL_FieldToMatch5(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[WebACL_Body]
    cookies: NotRequired[WebACL_Cookies]
    header_order: NotRequired[WebACL_HeaderOrder]
    headers: NotRequired[WebACL_Headers]
    ja3_fingerprint: NotRequired[WebACL_JA3Fingerprint]
    ja4_fingerprint: NotRequired[WebACL_JA4Fingerprint]
    json_body: NotRequired[WebACL_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[WebACL_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[WebACL_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[WebACL_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class WebACL_PreParseTextTransformation5(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class WebACL_TextTransformation10(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_XssMatchStatement(TypedDict):
    field_to_match: WebACL_FieldToMatch6
    pre_parse_text_transformations: NotRequired[Sequence[WebACL_PreParseTextTransformation6]]
    text_transformations: Sequence[WebACL_TextTransformation11]

class WebACL_FieldToMatch6(TypedDict):
    all_query_arguments: NotRequired[Mapping[str, Any] | str]
    body: NotRequired[WebACL_Body]
    cookies: NotRequired[WebACL_Cookies]
    header_order: NotRequired[WebACL_HeaderOrder]
    headers: NotRequired[WebACL_Headers]
    ja3_fingerprint: NotRequired[WebACL_JA3Fingerprint]
    ja4_fingerprint: NotRequired[WebACL_JA4Fingerprint]
    json_body: NotRequired[WebACL_JsonBody]
    method: NotRequired[Mapping[str, Any] | str]
    query_string: NotRequired[Mapping[str, Any] | str]
    single_header: NotRequired[WebACL_FieldToMatchSingleHeader]
    single_query_argument: NotRequired[WebACL_FieldToMatchSingleQueryArgument]
    uri_fragment: NotRequired[WebACL_UriFragment]
    uri_path: NotRequired[Mapping[str, Any] | str]

class WebACL_PreParseTextTransformation6(TypedDict):
    priority: Int
    type: Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]

class WebACL_TextTransformation11(TypedDict):
    priority: Int
    type: Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]

class WebACL_VisibilityConfig(TypedDict):
    cloud_watch_metrics_enabled: Bool
    metric_name: str
    sampled_requests_enabled: Bool

class WebACL_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class WebACL_VisibilityConfig2(TypedDict):
    cloud_watch_metrics_enabled: Bool
    metric_name: str
    sampled_requests_enabled: Bool

@final
class WebACL_VisibilityConfig_Read:
    cloud_watch_metrics_enabled: Final[Ref[bool]]
    metric_name: Final[str]
    sampled_requests_enabled: Final[Ref[bool]]

@final
class WebACL(_Resource):
    """Contains the Rules that identify the requests that you want to allow, block, or count."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_action: WebACL_DefaultAction,
        scope: Literal["CLOUDFRONT", "REGIONAL"],
        visibility_config: WebACL_VisibilityConfig2,
        application_config: WebACL_ApplicationConfig = ...,
        association_config: WebACL_AssociationConfig = ...,
        captcha_config: WebACL_CaptchaConfig = ...,
        challenge_config: WebACL_ChallengeConfig = ...,
        custom_response_bodies: Mapping[str, WebACL_CustomResponseBody] = ...,
        data_protection_config: WebACL_DataProtectionConfig = ...,
        description: str = ...,
        monetization_config: WebACL_MonetizationConfig = ...,
        name: str = ...,
        on_source_ddos_protection_config: WebACL_OnSourceDDoSProtectionConfig = ...,
        rules: Sequence[WebACL_Rule] = ...,
        tags: Sequence[WebACL_Tag] = ...,
        token_domains: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_config: Final[WebACL_ApplicationConfig_Read]
    """Configures the ability for the WAF; console to store and retrieve application attributes during the webacl; creation process."""
    arn: Final[str]
    """ARN of the WAF entity."""
    association_config: Final[WebACL_AssociationConfig_Read]
    """AssociationConfig for body inspection"""
    capacity: Final[Ref[int]]
    captcha_config: Final[WebACL_CaptchaConfig_Read]
    challenge_config: Final[WebACL_ChallengeConfig_Read]
    custom_response_bodies: Final[Any]
    """Custom response key and body map."""
    data_protection_config: Final[WebACL_DataProtectionConfig_Read]
    """Collection of dataProtects."""
    default_action: Final[WebACL_DefaultAction_Read]
    """Default Action WebACL will take against ingress traffic when there is no matching Rule."""
    description: Final[str]
    """Description of the entity."""
    id: Final[str]
    """Id of the WebACL"""
    label_namespace: Final[str]
    """Name of the Label."""
    monetization_config: Final[WebACL_MonetizationConfig_Read]
    """Configures monetization for the web ACL or rule group."""
    name: Final[str]
    """Name of the WebACL."""
    on_source_ddos_protection_config: Final[WebACL_OnSourceDDoSProtectionConfig_Read]
    """Configures the options for on-source DDoS protection provided by supported resource type."""
    rules: Final[list[Any]]
    """Collection of Rules."""
    scope: Final[str]
    """Use CLOUDFRONT for CloudFront WebACL, use REGIONAL for Application Load Balancer and API Gateway."""
    tags: Final[list[Any]]
    token_domains: Final[list[str]]
    """List of domains to accept in web request tokens, in addition to the domain of the protected resource."""
    visibility_config: Final[WebACL_VisibilityConfig_Read]
    """Visibility Metric of the WebACL."""

@final
class WebACLAssociation(_Resource):
    """Associates WebACL to Application Load Balancer, CloudFront or API Gateway."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_arn: str,
        web_acl_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    resource_arn: Final[str]
    web_acl_arn: Final[str]
