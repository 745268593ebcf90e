"""Resource types of AWS RTBFabric. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class InboundExternalLink_LinkAttributes(TypedDict):
    customer_provided_id: NotRequired[str]
    responder_error_masking: NotRequired[Sequence[InboundExternalLink_ResponderErrorMaskingForHttpCode]]

class InboundExternalLink_ResponderErrorMaskingForHttpCode(TypedDict):
    action: Literal["NO_BID", "PASSTHROUGH"]
    http_code: str
    logging_types: Sequence[Literal["NONE", "METRIC", "RESPONSE"]]
    response_logging_percentage: NotRequired[Number]

@final
class InboundExternalLink_LinkAttributes_Read:
    customer_provided_id: Final[str]
    responder_error_masking: Final[list[Any]]

class InboundExternalLink_LinkLogSettings(TypedDict):
    application_logs: InboundExternalLink_LinkLogSettingsApplicationLogs

class InboundExternalLink_LinkLogSettingsApplicationLogs(TypedDict):
    link_application_log_sampling: InboundExternalLink_LinkLogSettingsApplicationLogsLinkApplicationLogSampling

class InboundExternalLink_LinkLogSettingsApplicationLogsLinkApplicationLogSampling(TypedDict):
    error_log: Number
    filter_log: Number

@final
class InboundExternalLink_LinkLogSettings_Read:
    application_logs: Final[InboundExternalLink_LinkLogSettingsApplicationLogs_Read]

@final
class InboundExternalLink_LinkLogSettingsApplicationLogs_Read:
    link_application_log_sampling: Final[InboundExternalLink_LinkLogSettingsApplicationLogsLinkApplicationLogSampling_Read]

@final
class InboundExternalLink_LinkLogSettingsApplicationLogsLinkApplicationLogSampling_Read:
    error_log: Final[Ref[float]]
    filter_log: Final[Ref[float]]

class InboundExternalLink_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class InboundExternalLink(_Resource):
    """Resource Type definition for AWS::RTBFabric::InboundExternalLink Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_id: str,
        link_log_settings: InboundExternalLink_LinkLogSettings,
        link_attributes: InboundExternalLink_LinkAttributes = ...,
        tags: Sequence[InboundExternalLink_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_timestamp: Final[str]
    domain_name: Final[str]
    gateway_id: Final[str]
    link_attributes: Final[InboundExternalLink_LinkAttributes_Read]
    link_id: Final[str]
    link_log_settings: Final[InboundExternalLink_LinkLogSettings_Read]
    link_status: Final[str]
    tags: Final[list[Any]]
    """Tags to assign to the Link."""
    updated_timestamp: Final[str]

class Link_LinkAttributes(TypedDict):
    customer_provided_id: NotRequired[str]
    responder_error_masking: NotRequired[Sequence[Link_ResponderErrorMaskingForHttpCode]]

class Link_ResponderErrorMaskingForHttpCode(TypedDict):
    action: Literal["NO_BID", "PASSTHROUGH"]
    http_code: str
    logging_types: Sequence[Literal["NONE", "METRIC", "RESPONSE"]]
    response_logging_percentage: NotRequired[Number]

@final
class Link_LinkAttributes_Read:
    customer_provided_id: Final[str]
    responder_error_masking: Final[list[Any]]

class Link_LinkLogSettings(TypedDict):
    application_logs: Link_LinkLogSettingsApplicationLogs

class Link_LinkLogSettingsApplicationLogs(TypedDict):
    link_application_log_sampling: Link_LinkLogSettingsApplicationLogsLinkApplicationLogSampling

class Link_LinkLogSettingsApplicationLogsLinkApplicationLogSampling(TypedDict):
    error_log: Number
    filter_log: Number

@final
class Link_LinkLogSettings_Read:
    application_logs: Final[Link_LinkLogSettingsApplicationLogs_Read]

@final
class Link_LinkLogSettingsApplicationLogs_Read:
    link_application_log_sampling: Final[Link_LinkLogSettingsApplicationLogsLinkApplicationLogSampling_Read]

@final
class Link_LinkLogSettingsApplicationLogsLinkApplicationLogSampling_Read:
    error_log: Final[Ref[float]]
    filter_log: Final[Ref[float]]

class Link_ModuleConfiguration(TypedDict):
    depends_on: NotRequired[Texts]
    module_parameters: NotRequired[Link_ModuleParameters]
    name: str
    version: NotRequired[str]

class Link_ModuleParameters(TypedDict):
    no_bid: NotRequired[Link_NoBidModuleParameters]
    open_rtb_attribute: NotRequired[Link_OpenRtbAttributeModuleParameters]

class Link_NoBidModuleParameters(TypedDict):
    pass_through_percentage: NotRequired[Number]
    reason: NotRequired[str]
    reason_code: NotRequired[Int]

class Link_OpenRtbAttributeModuleParameters(TypedDict):
    action: Link_OpenRtbAttributeModuleParametersAction
    filter_configuration: Sequence[Link_Filter]
    filter_type: Literal["INCLUDE", "EXCLUDE"]
    holdback_percentage: Number

class Link_OpenRtbAttributeModuleParametersAction(TypedDict):
    no_bid: NotRequired[Link_NoBidAction]
    header_tag: NotRequired[Link_HeaderTagAction]

class Link_NoBidAction(TypedDict):
    no_bid_reason_code: NotRequired[Int]

class Link_HeaderTagAction(TypedDict):
    name: str
    value: str

class Link_Filter(TypedDict):
    criteria: Sequence[Link_FilterCriterion]

class Link_FilterCriterion(TypedDict):
    path: str
    values: Texts

class Link_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Link(_Resource):
    """Resource Type definition for AWS::RTBFabric::Link Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_id: str,
        link_log_settings: Link_LinkLogSettings,
        peer_gateway_id: str,
        http_responder_allowed: Bool = ...,
        link_attributes: Link_LinkAttributes = ...,
        module_configuration_list: Sequence[Link_ModuleConfiguration] = ...,
        tags: Sequence[Link_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_timestamp: Final[str]
    gateway_id: Final[str]
    http_responder_allowed: Final[Ref[bool]]
    link_attributes: Final[Link_LinkAttributes_Read]
    link_direction: Final[str]
    link_id: Final[str]
    link_log_settings: Final[Link_LinkLogSettings_Read]
    link_status: Final[str]
    module_configuration_list: Final[list[Any]]
    peer_gateway_id: Final[str]
    tags: Final[list[Any]]
    """Tags to assign to the Link."""
    updated_timestamp: Final[str]

class LinkRoutingRule_RuleCondition(TypedDict):
    host_header: NotRequired[str]
    host_header_wildcard: NotRequired[str]
    path_exact: NotRequired[str]
    path_prefix: NotRequired[str]
    query_string_equals: NotRequired[LinkRoutingRule_QueryStringKeyValuePair]
    query_string_exists: NotRequired[str]

class LinkRoutingRule_QueryStringKeyValuePair(TypedDict):
    key: str
    value: str

@final
class LinkRoutingRule_RuleCondition_Read:
    host_header: Final[str]
    host_header_wildcard: Final[str]
    path_exact: Final[str]
    path_prefix: Final[str]
    query_string_equals: Final[LinkRoutingRule_QueryStringKeyValuePair_Read]
    query_string_exists: Final[str]

@final
class LinkRoutingRule_QueryStringKeyValuePair_Read:
    key: Final[str]
    value: Final[str]

class LinkRoutingRule_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class LinkRoutingRule(_Resource):
    """Resource Type definition for AWS::RTBFabric::LinkRoutingRule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        conditions: LinkRoutingRule_RuleCondition,
        gateway_id: str,
        link_id: str,
        priority: Int,
        tags: Sequence[LinkRoutingRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    conditions: Final[LinkRoutingRule_RuleCondition_Read]
    """Conditions for a routing rule."""
    created_timestamp: Final[str]
    gateway_id: Final[str]
    link_id: Final[str]
    priority: Final[Ref[int]]
    rule_id: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    """Tags to assign to the LinkRoutingRule."""
    updated_timestamp: Final[str]

class OutboundExternalLink_LinkAttributes(TypedDict):
    customer_provided_id: NotRequired[str]
    responder_error_masking: NotRequired[Sequence[OutboundExternalLink_ResponderErrorMaskingForHttpCode]]

class OutboundExternalLink_ResponderErrorMaskingForHttpCode(TypedDict):
    action: Literal["NO_BID", "PASSTHROUGH"]
    http_code: str
    logging_types: Sequence[Literal["NONE", "METRIC", "RESPONSE"]]
    response_logging_percentage: NotRequired[Number]

@final
class OutboundExternalLink_LinkAttributes_Read:
    customer_provided_id: Final[str]
    responder_error_masking: Final[list[Any]]

class OutboundExternalLink_LinkLogSettings(TypedDict):
    application_logs: OutboundExternalLink_LinkLogSettingsApplicationLogs

class OutboundExternalLink_LinkLogSettingsApplicationLogs(TypedDict):
    link_application_log_sampling: OutboundExternalLink_LinkLogSettingsApplicationLogsLinkApplicationLogSampling

class OutboundExternalLink_LinkLogSettingsApplicationLogsLinkApplicationLogSampling(TypedDict):
    error_log: Number
    filter_log: Number

@final
class OutboundExternalLink_LinkLogSettings_Read:
    application_logs: Final[OutboundExternalLink_LinkLogSettingsApplicationLogs_Read]

@final
class OutboundExternalLink_LinkLogSettingsApplicationLogs_Read:
    link_application_log_sampling: Final[OutboundExternalLink_LinkLogSettingsApplicationLogsLinkApplicationLogSampling_Read]

@final
class OutboundExternalLink_LinkLogSettingsApplicationLogsLinkApplicationLogSampling_Read:
    error_log: Final[Ref[float]]
    filter_log: Final[Ref[float]]

class OutboundExternalLink_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class OutboundExternalLink(_Resource):
    """Resource Type definition for AWS::RTBFabric::OutboundExternalLink Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_id: str,
        link_log_settings: OutboundExternalLink_LinkLogSettings,
        public_endpoint: str,
        link_attributes: OutboundExternalLink_LinkAttributes = ...,
        tags: Sequence[OutboundExternalLink_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_timestamp: Final[str]
    gateway_id: Final[str]
    link_attributes: Final[OutboundExternalLink_LinkAttributes_Read]
    link_id: Final[str]
    link_log_settings: Final[OutboundExternalLink_LinkLogSettings_Read]
    link_status: Final[str]
    public_endpoint: Final[str]
    tags: Final[list[Any]]
    """Tags to assign to the Link."""
    updated_timestamp: Final[str]

class RequesterGateway_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class RequesterGateway(_Resource):
    """Resource Type definition for AWS::RTBFabric::RequesterGateway Resource Type."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        security_group_ids: Texts,
        subnet_ids: Texts,
        vpc_id: str,
        description: str = ...,
        tags: Sequence[RequesterGateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    active_links_count: Final[Ref[int]]
    arn: Final[str]
    created_timestamp: Final[str]
    description: Final[str]
    domain_name: Final[str]
    gateway_id: Final[str]
    requester_gateway_status: Final[str]
    security_group_ids: Final[list[str]]
    """The ID of one or more security groups in order to create a requester gateway."""
    subnet_ids: Final[list[str]]
    """The ID of one or more subnets in order to create a requester gateway."""
    tags: Final[list[Any]]
    """Tags to assign to the Requester Gateway."""
    total_links_count: Final[Ref[int]]
    updated_timestamp: Final[str]
    vpc_id: Final[str]

class ResponderGateway_ListenerConfig(TypedDict):
    protocols: Sequence[Literal["HTTP", "HTTPS"]]

@final
class ResponderGateway_ListenerConfig_Read:
    protocols: Final[list[str]]

class ResponderGateway_ManagedEndpointConfiguration(TypedDict):
    auto_scaling_groups_configuration: NotRequired[ResponderGateway_AutoScalingGroupsConfiguration]
    eks_endpoints_configuration: NotRequired[ResponderGateway_EksEndpointsConfiguration]

class ResponderGateway_AutoScalingGroupsConfiguration(TypedDict):
    auto_scaling_group_name_list: Texts
    health_check_config: NotRequired[ResponderGateway_HealthCheckConfig]
    role_arn: str

class ResponderGateway_HealthCheckConfig(TypedDict):
    healthy_threshold_count: NotRequired[Int]
    interval_seconds: NotRequired[Int]
    path: str
    port: Int
    protocol: NotRequired[Literal["HTTP", "HTTPS"]]
    status_code_matcher: NotRequired[str]
    timeout_ms: NotRequired[Int]
    unhealthy_threshold_count: NotRequired[Int]

class ResponderGateway_EksEndpointsConfiguration(TypedDict):
    cluster_api_server_ca_certificate_chain: str
    cluster_api_server_endpoint_uri: str
    cluster_name: str
    endpoints_resource_name: str
    endpoints_resource_namespace: str
    role_arn: str

@final
class ResponderGateway_ManagedEndpointConfiguration_Read:
    auto_scaling_groups_configuration: Final[ResponderGateway_AutoScalingGroupsConfiguration_Read]
    eks_endpoints_configuration: Final[ResponderGateway_EksEndpointsConfiguration_Read]

@final
class ResponderGateway_AutoScalingGroupsConfiguration_Read:
    auto_scaling_group_name_list: Final[list[str]]
    health_check_config: Final[ResponderGateway_HealthCheckConfig_Read]
    role_arn: Final[str]

@final
class ResponderGateway_HealthCheckConfig_Read:
    healthy_threshold_count: Final[Ref[int]]
    interval_seconds: Final[Ref[int]]
    path: Final[str]
    port: Final[Ref[int]]
    protocol: Final[str]
    status_code_matcher: Final[str]
    timeout_ms: Final[Ref[int]]
    unhealthy_threshold_count: Final[Ref[int]]

@final
class ResponderGateway_EksEndpointsConfiguration_Read:
    cluster_api_server_ca_certificate_chain: Final[str]
    cluster_api_server_endpoint_uri: Final[str]
    cluster_name: Final[str]
    endpoints_resource_name: Final[str]
    endpoints_resource_namespace: Final[str]
    role_arn: Final[str]

class ResponderGateway_Tag(TypedDict):
    key: str
    value: NotRequired[str]

class ResponderGateway_TrustStoreConfiguration(TypedDict):
    certificate_authority_certificates: Texts

@final
class ResponderGateway_TrustStoreConfiguration_Read:
    certificate_authority_certificates: Final[list[str]]

@final
class ResponderGateway(_Resource):
    """Resource Type definition for AWS::RTBFabric::ResponderGateway Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        port: Int,
        protocol: Literal["HTTP", "HTTPS"],
        security_group_ids: Texts,
        subnet_ids: Texts,
        vpc_id: str,
        acm_certificate_arn: str = ...,
        description: str = ...,
        domain_name: str = ...,
        gateway_type: Literal["EXTERNAL", "INTERNAL"] = ...,
        listener_config: ResponderGateway_ListenerConfig = ...,
        managed_endpoint_configuration: ResponderGateway_ManagedEndpointConfiguration = ...,
        tags: Sequence[ResponderGateway_Tag] = ...,
        trust_store_configuration: ResponderGateway_TrustStoreConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    acm_certificate_arn: Final[str]
    arn: Final[str]
    certificate_association_status: Final[str]
    created_timestamp: Final[str]
    description: Final[str]
    domain_name: Final[str]
    external_inbound_endpoint: Final[str]
    gateway_id: Final[str]
    gateway_type: Final[str]
    listener_config: Final[ResponderGateway_ListenerConfig_Read]
    managed_endpoint_configuration: Final[ResponderGateway_ManagedEndpointConfiguration_Read]
    port: Final[Ref[int]]
    protocol: Final[str]
    responder_gateway_status: Final[str]
    security_group_ids: Final[list[str]]
    """The ID of one or more security groups in order to create a gateway."""
    subnet_ids: Final[list[str]]
    """The ID of one or more subnets in order to create a gateway."""
    tags: Final[list[Any]]
    """Tags to assign to the Responder Gateway."""
    trust_store_configuration: Final[ResponderGateway_TrustStoreConfiguration_Read]
    updated_timestamp: Final[str]
    vpc_id: Final[str]
