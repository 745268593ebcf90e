"""Resource types of AWS NetworkFirewall. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ContainerAssociation_ContainerMonitoringConfiguration(TypedDict):
    attribute_filters: NotRequired[Sequence[ContainerAssociation_ContainerAttribute]]
    cluster_arn: str

class ContainerAssociation_ContainerAttribute(TypedDict):
    key: str
    value: str

class ContainerAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ContainerAssociation(_Resource):
    """Resource type definition for AWS::NetworkFirewall::ContainerAssociation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        container_association_name: str,
        container_monitoring_configurations: Sequence[ContainerAssociation_ContainerMonitoringConfiguration],
        type: Literal["ECS", "EKS"],
        description: str = ...,
        tags: Sequence[ContainerAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    container_association_arn: Final[str]
    """The Amazon Resource Name (ARN) of the container association."""
    container_association_name: Final[str]
    """The descriptive name of the container association."""
    container_monitoring_configurations: Final[list[Any]]
    """The monitoring configurations for the container association."""
    description: Final[str]
    """A description of the container association."""
    resolved_cidr_count: Final[Ref[int]]
    """The number of CIDR blocks resolved from the monitored containers."""
    status: Final[str]
    """The current status of the container association."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of containers to monitor."""

class Firewall_AvailabilityZoneMapping(TypedDict):
    availability_zone: str

class Firewall_NatGatewayMapping(TypedDict):
    nat_gateway_id: str

class Firewall_ProxySettings(TypedDict):
    listener_properties: NotRequired[Sequence[Firewall_ListenerProperty]]

class Firewall_ListenerProperty(TypedDict):
    port: NotRequired[Int]
    type: NotRequired[Literal["HTTP", "HTTPS"]]

@final
class Firewall_ProxySettings_Read:
    listener_properties: Final[list[Any]]

class Firewall_SubnetMapping(TypedDict):
    ip_address_type: NotRequired[Literal["DUALSTACK", "IPV4", "IPV6"]]
    subnet_id: str

class Firewall_Tag(TypedDict):
    key: str
    value: str

class Firewall_VpcEndpoint(TypedDict):
    subnet_mappings: NotRequired[Sequence[Firewall_SubnetMapping2]]
    vpc_id: NotRequired[str]

class Firewall_SubnetMapping2(TypedDict):
    ip_address_type: NotRequired[Literal["DUALSTACK", "IPV4", "IPV6"]]
    subnet_id: str

@final
class Firewall_VpcEndpoint_Read:
    subnet_mappings: Final[list[Any]]
    vpc_id: Final[str]

@final
class Firewall(_Resource):
    """Resource type definition for AWS::NetworkFirewall::Firewall"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        firewall_name: str,
        firewall_policy_arn: str,
        availability_zone_change_protection: Bool = ...,
        availability_zone_mappings: Sequence[Firewall_AvailabilityZoneMapping] = ...,
        delete_protection: Bool = ...,
        description: str = ...,
        enabled_analysis_types: Sequence[Literal["TLS_SNI", "HTTP_HOST"]] = ...,
        firewall_policy_change_protection: Bool = ...,
        nat_gateway_mappings: Sequence[Firewall_NatGatewayMapping] = ...,
        no_source_preservation: Bool = ...,
        proxy_settings: Firewall_ProxySettings = ...,
        subnet_change_protection: Bool = ...,
        subnet_mappings: Sequence[Firewall_SubnetMapping] = ...,
        tags: Sequence[Firewall_Tag] = ...,
        transit_gateway_id: str = ...,
        vpc_endpoint: Firewall_VpcEndpoint = ...,
        vpc_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone_change_protection: Final[Ref[bool]]
    availability_zone_mappings: Final[list[Any]]
    delete_protection: Final[Ref[bool]]
    description: Final[str]
    enabled_analysis_types: Final[list[str]]
    """The types of analysis to enable for the firewall."""
    endpoint_ids: Final[list[str]]
    firewall_arn: Final[str]
    """A resource ARN."""
    firewall_id: Final[str]
    firewall_name: Final[str]
    firewall_policy_arn: Final[str]
    """A resource ARN."""
    firewall_policy_change_protection: Final[Ref[bool]]
    nat_gateway_mappings: Final[list[Any]]
    """The NAT gateways that the firewall proxies egress traffic through when NoSourcePreservation is true."""
    no_source_preservation: Final[Ref[bool]]
    """Indicates whether the firewall operates in proxy mode, where the source IP address of traffic is not preserved."""
    number_of_associations: Final[Ref[int]]
    """The number of VPC endpoint associations attached to the firewall."""
    proxy_settings: Final[Firewall_ProxySettings_Read]
    """The proxy listener configuration for a proxy-mode (no source preservation) firewall."""
    subnet_change_protection: Final[Ref[bool]]
    subnet_mappings: Final[list[Any]]
    tags: Final[list[Any]]
    transit_gateway_attachment_id: Final[str]
    transit_gateway_id: Final[str]
    vpc_endpoint: Final[Firewall_VpcEndpoint_Read]
    """The VPC and subnets for a proxy-mode firewall's endpoint."""
    vpc_id: Final[str]

class FirewallPolicy_FirewallPolicy(TypedDict):
    enable_tls_session_holding: NotRequired[Bool]
    policy_variables: NotRequired[FirewallPolicy_FirewallPolicyPolicyVariables]
    stateful_default_actions: NotRequired[Texts]
    stateful_engine_options: NotRequired[FirewallPolicy_StatefulEngineOptions]
    stateful_rule_group_references: NotRequired[Sequence[FirewallPolicy_StatefulRuleGroupReference]]
    stateless_custom_actions: NotRequired[Sequence[FirewallPolicy_CustomAction]]
    stateless_default_actions: Texts
    stateless_fragment_default_actions: Texts
    stateless_rule_group_references: NotRequired[Sequence[FirewallPolicy_StatelessRuleGroupReference]]
    tls_inspection_configuration_arn: NotRequired[str]

class FirewallPolicy_FirewallPolicyPolicyVariables(TypedDict):
    rule_variables: NotRequired[Mapping[str, FirewallPolicy_IPSet]]

class FirewallPolicy_IPSet(TypedDict):
    definition: NotRequired[Texts]

class FirewallPolicy_StatefulEngineOptions(TypedDict):
    flow_timeouts: NotRequired[FirewallPolicy_StatefulEngineOptionsFlowTimeouts]
    rule_order: NotRequired[Literal["DEFAULT_ACTION_ORDER", "STRICT_ORDER"]]
    stream_exception_policy: NotRequired[Literal["DROP", "CONTINUE", "REJECT"]]

class FirewallPolicy_StatefulEngineOptionsFlowTimeouts(TypedDict):
    tcp_idle_timeout_seconds: NotRequired[Int]

class FirewallPolicy_StatefulRuleGroupReference(TypedDict):
    deep_threat_inspection: NotRequired[Bool]
    override: NotRequired[FirewallPolicy_StatefulRuleGroupOverride]
    priority: NotRequired[Int]
    resource_arn: str

class FirewallPolicy_StatefulRuleGroupOverride(TypedDict):
    action: NotRequired[Literal["DROP_TO_ALERT"]]

class FirewallPolicy_CustomAction(TypedDict):
    action_definition: FirewallPolicy_ActionDefinition
    action_name: str

class FirewallPolicy_ActionDefinition(TypedDict):
    publish_metric_action: NotRequired[FirewallPolicy_PublishMetricAction]

class FirewallPolicy_PublishMetricAction(TypedDict):
    dimensions: Sequence[FirewallPolicy_Dimension]

class FirewallPolicy_Dimension(TypedDict):
    value: str

class FirewallPolicy_StatelessRuleGroupReference(TypedDict):
    priority: Int
    resource_arn: str

@final
class FirewallPolicy_FirewallPolicy_Read:
    enable_tls_session_holding: Final[Ref[bool]]
    policy_variables: Final[FirewallPolicy_FirewallPolicyPolicyVariables_Read]
    stateful_default_actions: Final[list[str]]
    stateful_engine_options: Final[FirewallPolicy_StatefulEngineOptions_Read]
    stateful_rule_group_references: Final[list[Any]]
    stateless_custom_actions: Final[list[Any]]
    stateless_default_actions: Final[list[str]]
    stateless_fragment_default_actions: Final[list[str]]
    stateless_rule_group_references: Final[list[Any]]
    tls_inspection_configuration_arn: Final[str]

@final
class FirewallPolicy_FirewallPolicyPolicyVariables_Read:
    rule_variables: Final[Any]

@final
class FirewallPolicy_StatefulEngineOptions_Read:
    flow_timeouts: Final[FirewallPolicy_StatefulEngineOptionsFlowTimeouts_Read]
    rule_order: Final[str]
    stream_exception_policy: Final[str]

@final
class FirewallPolicy_StatefulEngineOptionsFlowTimeouts_Read:
    tcp_idle_timeout_seconds: Final[Ref[int]]

class FirewallPolicy_Tag(TypedDict):
    key: str
    value: str

@final
class FirewallPolicy(_Resource):
    """Resource type definition for AWS::NetworkFirewall::FirewallPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        firewall_policy: FirewallPolicy_FirewallPolicy,
        firewall_policy_name: str,
        description: str = ...,
        tags: Sequence[FirewallPolicy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    firewall_policy: Final[FirewallPolicy_FirewallPolicy_Read]
    firewall_policy_arn: Final[str]
    """A resource ARN."""
    firewall_policy_id: Final[str]
    firewall_policy_name: Final[str]
    tags: Final[list[Any]]

class LoggingConfiguration_LoggingConfiguration(TypedDict):
    log_destination_configs: Sequence[LoggingConfiguration_LogDestinationConfig]

class LoggingConfiguration_LogDestinationConfig(TypedDict):
    log_destination: Mapping[str, str]
    log_destination_type: Literal["S3", "CloudWatchLogs", "KinesisDataFirehose"]
    log_type: Literal["ALERT", "FLOW", "TLS"]

@final
class LoggingConfiguration_LoggingConfiguration_Read:
    log_destination_configs: Final[list[Any]]

@final
class LoggingConfiguration(_Resource):
    """Resource type definition for AWS::NetworkFirewall::LoggingConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        firewall_arn: str,
        logging_configuration: LoggingConfiguration_LoggingConfiguration,
        enable_monitoring_dashboard: Bool = ...,
        firewall_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    enable_monitoring_dashboard: Final[Ref[bool]]
    firewall_arn: Final[str]
    """A resource ARN."""
    firewall_name: Final[str]
    logging_configuration: Final[LoggingConfiguration_LoggingConfiguration_Read]

class RuleGroup_RuleGroup(TypedDict):
    reference_sets: NotRequired[RuleGroup_ReferenceSets]
    rule_variables: NotRequired[RuleGroup_RuleVariables]
    rules_source: RuleGroup_RulesSource
    stateful_rule_options: NotRequired[RuleGroup_StatefulRuleOptions]

class RuleGroup_ReferenceSets(TypedDict):
    ip_set_references: NotRequired[Mapping[str, RuleGroup_IPSetReference]]

class RuleGroup_IPSetReference(TypedDict):
    reference_arn: NotRequired[str]

class RuleGroup_RuleVariables(TypedDict):
    ip_sets: NotRequired[Mapping[str, RuleGroup_IPSet]]
    port_sets: NotRequired[Mapping[str, RuleGroup_PortSet]]

class RuleGroup_IPSet(TypedDict):
    definition: NotRequired[Texts]

class RuleGroup_PortSet(TypedDict):
    definition: NotRequired[Texts]

class RuleGroup_RulesSource(TypedDict):
    rules_source_list: NotRequired[RuleGroup_RulesSourceList]
    rules_string: NotRequired[str]
    stateful_rules: NotRequired[Sequence[RuleGroup_StatefulRule]]
    stateless_rules_and_custom_actions: NotRequired[RuleGroup_StatelessRulesAndCustomActions]

class RuleGroup_RulesSourceList(TypedDict):
    generated_rules_type: Literal["ALLOWLIST", "DENYLIST", "ALERTLIST", "REJECTLIST"]
    target_types: Sequence[Literal["TLS_SNI", "HTTP_HOST"]]
    targets: Texts

class RuleGroup_StatefulRule(TypedDict):
    action: Literal["PASS", "DROP", "ALERT", "REJECT"]
    header: RuleGroup_Header
    rule_options: Sequence[RuleGroup_RuleOption]

class RuleGroup_Header(TypedDict):
    destination: str
    destination_port: str
    direction: Literal["FORWARD", "ANY"]
    protocol: Literal["IP", "TCP", "UDP", "ICMP", "HTTP", "FTP", "TLS", "SMB", "DNS", "DCERPC", "SSH", "SMTP", "IMAP", "MSN", "KRB5", "IKEV2", "TFTP", "NTP", "DHCP"]
    source: str
    source_port: str

class RuleGroup_RuleOption(TypedDict):
    keyword: str
    settings: NotRequired[Texts]

class RuleGroup_StatelessRulesAndCustomActions(TypedDict):
    custom_actions: NotRequired[Sequence[RuleGroup_CustomAction]]
    stateless_rules: Sequence[RuleGroup_StatelessRule]

class RuleGroup_CustomAction(TypedDict):
    action_definition: RuleGroup_ActionDefinition
    action_name: str

class RuleGroup_ActionDefinition(TypedDict):
    publish_metric_action: NotRequired[RuleGroup_PublishMetricAction]

class RuleGroup_PublishMetricAction(TypedDict):
    dimensions: Sequence[RuleGroup_Dimension]

class RuleGroup_Dimension(TypedDict):
    value: str

class RuleGroup_StatelessRule(TypedDict):
    priority: Int
    rule_definition: RuleGroup_RuleDefinition

class RuleGroup_RuleDefinition(TypedDict):
    actions: Texts
    match_attributes: RuleGroup_MatchAttributes

class RuleGroup_MatchAttributes(TypedDict):
    destination_ports: NotRequired[Sequence[RuleGroup_PortRange]]
    destinations: NotRequired[Sequence[RuleGroup_Address]]
    protocols: NotRequired[Sequence[Int]]
    source_ports: NotRequired[Sequence[RuleGroup_PortRange2]]
    sources: NotRequired[Sequence[RuleGroup_Address2]]
    tcp_flags: NotRequired[Sequence[RuleGroup_TCPFlagField]]

class RuleGroup_PortRange(TypedDict):
    from_port: Int
    to_port: Int

class RuleGroup_Address(TypedDict):
    address_definition: str

class RuleGroup_PortRange2(TypedDict):
    from_port: Int
    to_port: Int

class RuleGroup_Address2(TypedDict):
    address_definition: str

class RuleGroup_TCPFlagField(TypedDict):
    flags: Sequence[Literal["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"]]
    masks: NotRequired[Sequence[Literal["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"]]]

class RuleGroup_StatefulRuleOptions(TypedDict):
    rule_order: NotRequired[Literal["DEFAULT_ACTION_ORDER", "STRICT_ORDER"]]

@final
class RuleGroup_RuleGroup_Read:
    reference_sets: Final[RuleGroup_ReferenceSets_Read]
    rule_variables: Final[RuleGroup_RuleVariables_Read]
    rules_source: Final[RuleGroup_RulesSource_Read]
    stateful_rule_options: Final[RuleGroup_StatefulRuleOptions_Read]

@final
class RuleGroup_ReferenceSets_Read:
    ip_set_references: Final[Any]

@final
class RuleGroup_RuleVariables_Read:
    ip_sets: Final[Any]
    port_sets: Final[Any]

@final
class RuleGroup_RulesSource_Read:
    rules_source_list: Final[RuleGroup_RulesSourceList_Read]
    rules_string: Final[str]
    stateful_rules: Final[list[Any]]
    stateless_rules_and_custom_actions: Final[RuleGroup_StatelessRulesAndCustomActions_Read]

@final
class RuleGroup_RulesSourceList_Read:
    generated_rules_type: Final[str]
    target_types: Final[list[str]]
    targets: Final[list[str]]

@final
class RuleGroup_StatelessRulesAndCustomActions_Read:
    custom_actions: Final[list[Any]]
    stateless_rules: Final[list[Any]]

@final
class RuleGroup_StatefulRuleOptions_Read:
    rule_order: Final[str]

class RuleGroup_SummaryConfiguration(TypedDict):
    rule_options: NotRequired[Sequence[Literal["SID", "MSG", "METADATA"]]]

@final
class RuleGroup_SummaryConfiguration_Read:
    rule_options: Final[list[str]]

class RuleGroup_Tag(TypedDict):
    key: str
    value: str

@final
class RuleGroup(_Resource):
    """Resource type definition for AWS::NetworkFirewall::RuleGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capacity: Int,
        rule_group_name: str,
        type: Literal["STATELESS", "STATEFUL"],
        description: str = ...,
        rule_group: RuleGroup_RuleGroup = ...,
        summary_configuration: RuleGroup_SummaryConfiguration = ...,
        tags: Sequence[RuleGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capacity: Final[Ref[int]]
    description: Final[str]
    rule_group: Final[RuleGroup_RuleGroup_Read]
    rule_group_arn: Final[str]
    """A resource ARN."""
    rule_group_id: Final[str]
    rule_group_name: Final[str]
    summary_configuration: Final[RuleGroup_SummaryConfiguration_Read]
    tags: Final[list[Any]]
    type: Final[str]

class TLSInspectionConfiguration_TLSInspectionConfiguration(TypedDict):
    server_certificate_configurations: NotRequired[Sequence[TLSInspectionConfiguration_ServerCertificateConfiguration]]

class TLSInspectionConfiguration_ServerCertificateConfiguration(TypedDict):
    certificate_authority_arn: NotRequired[str]
    check_certificate_revocation_status: NotRequired[TLSInspectionConfiguration_ServerCertificateConfigurationCheckCertificateRevocationStatus]
    scopes: NotRequired[Sequence[TLSInspectionConfiguration_ServerCertificateScope]]
    server_certificates: NotRequired[Sequence[TLSInspectionConfiguration_ServerCertificate]]

class TLSInspectionConfiguration_ServerCertificateConfigurationCheckCertificateRevocationStatus(TypedDict):
    revoked_status_action: NotRequired[Literal["PASS", "DROP", "REJECT"]]
    unknown_status_action: NotRequired[Literal["PASS", "DROP", "REJECT"]]

class TLSInspectionConfiguration_ServerCertificateScope(TypedDict):
    destination_ports: NotRequired[Sequence[TLSInspectionConfiguration_PortRange]]
    destinations: NotRequired[Sequence[TLSInspectionConfiguration_Address]]
    protocols: NotRequired[Sequence[Int]]
    source_ports: NotRequired[Sequence[TLSInspectionConfiguration_PortRange2]]
    sources: NotRequired[Sequence[TLSInspectionConfiguration_Address2]]

class TLSInspectionConfiguration_PortRange(TypedDict):
    from_port: Int
    to_port: Int

class TLSInspectionConfiguration_Address(TypedDict):
    address_definition: str

class TLSInspectionConfiguration_PortRange2(TypedDict):
    from_port: Int
    to_port: Int

class TLSInspectionConfiguration_Address2(TypedDict):
    address_definition: str

class TLSInspectionConfiguration_ServerCertificate(TypedDict):
    resource_arn: NotRequired[str]

@final
class TLSInspectionConfiguration_TLSInspectionConfiguration_Read:
    server_certificate_configurations: Final[list[Any]]

class TLSInspectionConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class TLSInspectionConfiguration(_Resource):
    """Resource type definition for AWS::NetworkFirewall::TLSInspectionConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tls_inspection_configuration: TLSInspectionConfiguration_TLSInspectionConfiguration,
        tls_inspection_configuration_name: str,
        description: str = ...,
        tags: Sequence[TLSInspectionConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    tls_inspection_configuration: Final[TLSInspectionConfiguration_TLSInspectionConfiguration_Read]
    tls_inspection_configuration_arn: Final[str]
    """A resource ARN."""
    tls_inspection_configuration_id: Final[str]
    tls_inspection_configuration_name: Final[str]
    tags: Final[list[Any]]

class VpcEndpointAssociation_SubnetMapping(TypedDict):
    ip_address_type: NotRequired[Literal["DUALSTACK", "IPV4", "IPV6"]]
    subnet_id: str

@final
class VpcEndpointAssociation_SubnetMapping_Read:
    ip_address_type: Final[str]
    subnet_id: Final[str]

class VpcEndpointAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class VpcEndpointAssociation(_Resource):
    """Resource type definition for AWS::NetworkFirewall::VpcEndpointAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        firewall_arn: str,
        subnet_mapping: VpcEndpointAssociation_SubnetMapping,
        vpc_id: str,
        description: str = ...,
        tags: Sequence[VpcEndpointAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    endpoint_id: Final[str]
    """An endpoint Id."""
    firewall_arn: Final[str]
    """A resource ARN."""
    subnet_mapping: Final[VpcEndpointAssociation_SubnetMapping_Read]
    tags: Final[list[Any]]
    vpc_endpoint_association_arn: Final[str]
    """A resource ARN."""
    vpc_endpoint_association_id: Final[str]
    vpc_id: Final[str]
