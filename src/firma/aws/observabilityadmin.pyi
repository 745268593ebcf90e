"""Resource types of AWS ObservabilityAdmin. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class DatasetIntegration_Tag(TypedDict):
    key: str
    value: str

@final
class DatasetIntegration(_Resource):
    """The AWS::ObservabilityAdmin::DatasetIntegration resource represents a CloudWatch dataset integration for an account in a region."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role_arn: str,
        tags: Sequence[DatasetIntegration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the dataset integration."""
    created_at: Final[str]
    """The ISO 8601 timestamp of when the dataset integration was created."""
    role_arn: Final[str]
    """The ARN of the IAM role that the service assumes to forward telemetry to the customer's CloudWatch dataset."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    updated_at: Final[str]
    """The ISO 8601 timestamp of when the dataset integration was last updated."""

class OrganizationCentralizationRule_CentralizationRule(TypedDict):
    destination: OrganizationCentralizationRule_CentralizationRuleDestination
    source: OrganizationCentralizationRule_CentralizationRuleSource

class OrganizationCentralizationRule_CentralizationRuleDestination(TypedDict):
    account: NotRequired[str]
    destination_logs_configuration: NotRequired[OrganizationCentralizationRule_DestinationLogsConfiguration]
    destination_metrics_configuration: NotRequired[OrganizationCentralizationRule_DestinationMetricsConfiguration]
    region: str

class OrganizationCentralizationRule_DestinationLogsConfiguration(TypedDict):
    backup_configuration: NotRequired[OrganizationCentralizationRule_LogsBackupConfiguration]
    log_group_name_configuration: NotRequired[OrganizationCentralizationRule_LogGroupNameConfiguration]
    logs_encryption_configuration: NotRequired[OrganizationCentralizationRule_LogsEncryptionConfiguration]
    tag_propagation_configuration: NotRequired[OrganizationCentralizationRule_TagPropagationConfiguration]

class OrganizationCentralizationRule_LogsBackupConfiguration(TypedDict):
    kms_key_arn: NotRequired[str]
    region: str

class OrganizationCentralizationRule_LogGroupNameConfiguration(TypedDict):
    log_group_name_pattern: str

class OrganizationCentralizationRule_LogsEncryptionConfiguration(TypedDict):
    encryption_conflict_resolution_strategy: NotRequired[Literal["ALLOW", "SKIP"]]
    encryption_scope: NotRequired[Literal["ENCRYPTED_SOURCE_ONLY", "NEW_DESTINATION_LOG_GROUPS"]]
    encryption_strategy: Literal["CUSTOMER_MANAGED", "AWS_OWNED"]
    kms_key_arn: NotRequired[str]

class OrganizationCentralizationRule_TagPropagationConfiguration(TypedDict):
    destination_role_arn: str
    tag_conflict_resolution_strategy: NotRequired[Literal["IN_SYNC", "ADD_ONLY", "UPDATE_SYNC"]]

class OrganizationCentralizationRule_DestinationMetricsConfiguration(TypedDict):
    backup_configuration: NotRequired[OrganizationCentralizationRule_MetricsBackupConfiguration]

class OrganizationCentralizationRule_MetricsBackupConfiguration(TypedDict):
    region: str

class OrganizationCentralizationRule_CentralizationRuleSource(TypedDict):
    regions: Texts
    scope: NotRequired[str]
    source_logs_configuration: NotRequired[OrganizationCentralizationRule_SourceLogsConfiguration]
    source_metrics_configuration: NotRequired[OrganizationCentralizationRule_SourceMetricsConfiguration]

class OrganizationCentralizationRule_SourceLogsConfiguration(TypedDict):
    data_source_selection_criteria: NotRequired[str]
    encrypted_log_group_strategy: Literal["ALLOW", "SKIP"]
    log_group_selection_criteria: NotRequired[str]

class OrganizationCentralizationRule_SourceMetricsConfiguration(TypedDict):
    metrics_selection_criteria: NotRequired[str]

@final
class OrganizationCentralizationRule_CentralizationRule_Read:
    destination: Final[OrganizationCentralizationRule_CentralizationRuleDestination_Read]
    source: Final[OrganizationCentralizationRule_CentralizationRuleSource_Read]

@final
class OrganizationCentralizationRule_CentralizationRuleDestination_Read:
    account: Final[str]
    destination_logs_configuration: Final[OrganizationCentralizationRule_DestinationLogsConfiguration_Read]
    destination_metrics_configuration: Final[OrganizationCentralizationRule_DestinationMetricsConfiguration_Read]
    region: Final[str]

@final
class OrganizationCentralizationRule_DestinationLogsConfiguration_Read:
    backup_configuration: Final[OrganizationCentralizationRule_LogsBackupConfiguration_Read]
    log_group_name_configuration: Final[OrganizationCentralizationRule_LogGroupNameConfiguration_Read]
    logs_encryption_configuration: Final[OrganizationCentralizationRule_LogsEncryptionConfiguration_Read]
    tag_propagation_configuration: Final[OrganizationCentralizationRule_TagPropagationConfiguration_Read]

@final
class OrganizationCentralizationRule_LogsBackupConfiguration_Read:
    kms_key_arn: Final[str]
    region: Final[str]

@final
class OrganizationCentralizationRule_LogGroupNameConfiguration_Read:
    log_group_name_pattern: Final[str]

@final
class OrganizationCentralizationRule_LogsEncryptionConfiguration_Read:
    encryption_conflict_resolution_strategy: Final[str]
    encryption_scope: Final[str]
    encryption_strategy: Final[str]
    kms_key_arn: Final[str]

@final
class OrganizationCentralizationRule_TagPropagationConfiguration_Read:
    destination_role_arn: Final[str]
    tag_conflict_resolution_strategy: Final[str]

@final
class OrganizationCentralizationRule_DestinationMetricsConfiguration_Read:
    backup_configuration: Final[OrganizationCentralizationRule_MetricsBackupConfiguration_Read]

@final
class OrganizationCentralizationRule_MetricsBackupConfiguration_Read:
    region: Final[str]

@final
class OrganizationCentralizationRule_CentralizationRuleSource_Read:
    regions: Final[list[str]]
    scope: Final[str]
    source_logs_configuration: Final[OrganizationCentralizationRule_SourceLogsConfiguration_Read]
    source_metrics_configuration: Final[OrganizationCentralizationRule_SourceMetricsConfiguration_Read]

@final
class OrganizationCentralizationRule_SourceLogsConfiguration_Read:
    data_source_selection_criteria: Final[str]
    encrypted_log_group_strategy: Final[str]
    log_group_selection_criteria: Final[str]

@final
class OrganizationCentralizationRule_SourceMetricsConfiguration_Read:
    metrics_selection_criteria: Final[str]

class OrganizationCentralizationRule_Tag(TypedDict):
    key: str
    value: str

@final
class OrganizationCentralizationRule(_Resource):
    """Resource schema for AWS:ObservabilityAdmin:OrganizationCentralizationRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule: OrganizationCentralizationRule_CentralizationRule,
        rule_name: str,
        tags: Sequence[OrganizationCentralizationRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    rule: Final[OrganizationCentralizationRule_CentralizationRule_Read]
    rule_arn: Final[str]
    rule_name: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class OrganizationTelemetryRule_TelemetryRule(TypedDict):
    all_regions: NotRequired[Bool]
    allow_field_updates: NotRequired[Bool]
    destination_configuration: NotRequired[OrganizationTelemetryRule_TelemetryDestinationConfiguration]
    regions: NotRequired[Texts]
    resource_type: Literal["AWS::EC2::VPC", "AWS::WAFv2::WebACL", "AWS::CloudTrail", "AWS::EKS::Cluster", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::EC2::Instance", "AWS::SecurityHub::Hub", "AWS::SecurityHub::HubV2", "AWS::S3::Bucket", "AWS::MSK::Cluster", "AWS::CloudFront::Distribution", "AWS::CloudWatch::OTelEnrichment"]
    scope: NotRequired[str]
    selection_criteria: NotRequired[str]
    telemetry_source_types: NotRequired[Sequence[Literal["VPC_FLOW_LOGS", "ROUTE53_RESOLVER_QUERY_LOGS", "EKS_AUDIT_LOGS", "EKS_AUTHENTICATOR_LOGS", "EKS_CONTROLLER_MANAGER_LOGS", "EKS_SCHEDULER_LOGS", "EKS_API_LOGS"]]]
    telemetry_type: Literal["Logs", "Metrics"]

class OrganizationTelemetryRule_TelemetryDestinationConfiguration(TypedDict):
    cloudtrail_parameters: NotRequired[OrganizationTelemetryRule_CloudtrailParameters]
    destination_pattern: NotRequired[str]
    destination_type: NotRequired[Literal["cloud-watch-logs"]]
    elb_load_balancer_logging_parameters: NotRequired[OrganizationTelemetryRule_ELBLoadBalancerLoggingParameters]
    kms_key_arn: NotRequired[str]
    log_delivery_parameters: NotRequired[OrganizationTelemetryRule_TelemetryDestinationConfigurationLogDeliveryParameters]
    msk_monitoring_parameters: NotRequired[OrganizationTelemetryRule_MskMonitoringParameters]
    retention_in_days: NotRequired[Int]
    vpc_flow_log_parameters: NotRequired[OrganizationTelemetryRule_VPCFlowLogParameters]
    waf_logging_parameters: NotRequired[OrganizationTelemetryRule_WAFLoggingParameters]

class OrganizationTelemetryRule_CloudtrailParameters(TypedDict):
    advanced_event_selectors: Sequence[OrganizationTelemetryRule_AdvancedEventSelector]

class OrganizationTelemetryRule_AdvancedEventSelector(TypedDict):
    field_selectors: Sequence[OrganizationTelemetryRule_AdvancedFieldSelector]
    name: NotRequired[str]

class OrganizationTelemetryRule_AdvancedFieldSelector(TypedDict):
    ends_with: NotRequired[Texts]
    equals: NotRequired[Texts]
    field: NotRequired[str]
    not_ends_with: NotRequired[Texts]
    not_equals: NotRequired[Texts]
    not_starts_with: NotRequired[Texts]
    starts_with: NotRequired[Texts]

class OrganizationTelemetryRule_ELBLoadBalancerLoggingParameters(TypedDict):
    field_delimiter: NotRequired[str]
    output_format: NotRequired[Literal["plain", "json"]]

class OrganizationTelemetryRule_TelemetryDestinationConfigurationLogDeliveryParameters(TypedDict):
    log_types: NotRequired[Sequence[Literal["SECURITY_FINDING_LOGS", "S3_SERVER_ACCESS_LOGS", "ACCESS_LOGS", "CONNECTION_LOGS", "ALB_ACCESS_LOGS", "ALB_CONNECTION_LOGS", "ALB_HEALTH_CHECK_LOGS"]]]

class OrganizationTelemetryRule_MskMonitoringParameters(TypedDict):
    enhanced_monitoring: NotRequired[Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"]]

class OrganizationTelemetryRule_VPCFlowLogParameters(TypedDict):
    log_format: NotRequired[str]
    max_aggregation_interval: NotRequired[Int]
    traffic_type: NotRequired[str]

class OrganizationTelemetryRule_WAFLoggingParameters(TypedDict):
    log_type: NotRequired[Literal["WAF_LOGS"]]
    logging_filter: NotRequired[OrganizationTelemetryRule_LoggingFilter]
    redacted_fields: NotRequired[Sequence[OrganizationTelemetryRule_FieldToMatch]]

class OrganizationTelemetryRule_LoggingFilter(TypedDict):
    default_behavior: NotRequired[Literal["KEEP", "DROP"]]
    filters: NotRequired[Sequence[OrganizationTelemetryRule_Filter]]

class OrganizationTelemetryRule_Filter(TypedDict):
    behavior: NotRequired[Literal["KEEP", "DROP"]]
    conditions: NotRequired[Sequence[OrganizationTelemetryRule_Condition]]
    requirement: NotRequired[Literal["MEETS_ALL", "MEETS_ANY"]]

class OrganizationTelemetryRule_Condition(TypedDict):
    action_condition: NotRequired[OrganizationTelemetryRule_ActionCondition]
    label_name_condition: NotRequired[OrganizationTelemetryRule_LabelNameCondition]

class OrganizationTelemetryRule_ActionCondition(TypedDict):
    action: NotRequired[Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "EXCLUDED_AS_COUNT"]]

class OrganizationTelemetryRule_LabelNameCondition(TypedDict):
    label_name: NotRequired[str]

class OrganizationTelemetryRule_FieldToMatch(TypedDict):
    method: NotRequired[str]
    query_string: NotRequired[str]
    single_header: NotRequired[OrganizationTelemetryRule_SingleHeader]
    uri_path: NotRequired[str]

class OrganizationTelemetryRule_SingleHeader(TypedDict):
    name: str

@final
class OrganizationTelemetryRule_TelemetryRule_Read:
    all_regions: Final[Ref[bool]]
    allow_field_updates: Final[Ref[bool]]
    destination_configuration: Final[OrganizationTelemetryRule_TelemetryDestinationConfiguration_Read]
    regions: Final[list[str]]
    resource_type: Final[str]
    scope: Final[str]
    selection_criteria: Final[str]
    telemetry_source_types: Final[list[str]]
    telemetry_type: Final[str]

@final
class OrganizationTelemetryRule_TelemetryDestinationConfiguration_Read:
    cloudtrail_parameters: Final[OrganizationTelemetryRule_CloudtrailParameters_Read]
    destination_pattern: Final[str]
    destination_type: Final[str]
    elb_load_balancer_logging_parameters: Final[OrganizationTelemetryRule_ELBLoadBalancerLoggingParameters_Read]
    kms_key_arn: Final[str]
    log_delivery_parameters: Final[OrganizationTelemetryRule_TelemetryDestinationConfigurationLogDeliveryParameters_Read]
    msk_monitoring_parameters: Final[OrganizationTelemetryRule_MskMonitoringParameters_Read]
    retention_in_days: Final[Ref[int]]
    vpc_flow_log_parameters: Final[OrganizationTelemetryRule_VPCFlowLogParameters_Read]
    waf_logging_parameters: Final[OrganizationTelemetryRule_WAFLoggingParameters_Read]

@final
class OrganizationTelemetryRule_CloudtrailParameters_Read:
    advanced_event_selectors: Final[list[Any]]

@final
class OrganizationTelemetryRule_ELBLoadBalancerLoggingParameters_Read:
    field_delimiter: Final[str]
    output_format: Final[str]

@final
class OrganizationTelemetryRule_TelemetryDestinationConfigurationLogDeliveryParameters_Read:
    log_types: Final[list[str]]

@final
class OrganizationTelemetryRule_MskMonitoringParameters_Read:
    enhanced_monitoring: Final[str]

@final
class OrganizationTelemetryRule_VPCFlowLogParameters_Read:
    log_format: Final[str]
    max_aggregation_interval: Final[Ref[int]]
    traffic_type: Final[str]

@final
class OrganizationTelemetryRule_WAFLoggingParameters_Read:
    log_type: Final[str]
    logging_filter: Final[OrganizationTelemetryRule_LoggingFilter_Read]
    redacted_fields: Final[list[Any]]

@final
class OrganizationTelemetryRule_LoggingFilter_Read:
    default_behavior: Final[str]
    filters: Final[list[Any]]

class OrganizationTelemetryRule_Tag(TypedDict):
    key: str
    value: str

@final
class OrganizationTelemetryRule(_Resource):
    """The AWS::ObservabilityAdmin::OrganizationTelemetryRule resource defines a CloudWatch Observability Admin Organization Telemetry Rule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule: OrganizationTelemetryRule_TelemetryRule,
        rule_name: str,
        tags: Sequence[OrganizationTelemetryRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    region_statuses: Final[list[Any]]
    """Per-region replication status of the rule"""
    rule: Final[OrganizationTelemetryRule_TelemetryRule_Read]
    """The telemetry rule"""
    rule_arn: Final[str]
    """The arn of the organization telemetry rule"""
    rule_name: Final[str]
    """The name of the organization telemetry rule"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource"""

class S3TableIntegration_EncryptionConfig(TypedDict):
    kms_key_arn: NotRequired[str]
    sse_algorithm: Literal["AES256", "aws:kms"]

@final
class S3TableIntegration_EncryptionConfig_Read:
    kms_key_arn: Final[str]
    sse_algorithm: Final[str]

class S3TableIntegration_LogSource(TypedDict):
    name: str
    type: str

class S3TableIntegration_Tag(TypedDict):
    key: str
    value: str

@final
class S3TableIntegration(_Resource):
    """Resource Type definition for a CloudWatch Observability Admin S3 Table Integration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        encryption: S3TableIntegration_EncryptionConfig,
        role_arn: str,
        log_sources: Sequence[S3TableIntegration_LogSource] = ...,
        tags: Sequence[S3TableIntegration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the S3 Table Integration"""
    encryption: Final[S3TableIntegration_EncryptionConfig_Read]
    """Encryption configuration for the S3 Table Integration"""
    log_sources: Final[list[Any]]
    """The CloudWatch Logs data sources to associate with the S3 Table Integration"""
    role_arn: Final[str]
    """The ARN of the role used to access the S3 Table Integration"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource"""

@final
class TelemetryEnrichment(_Resource):
    """AWS::ObservabilityAdmin::TelemetryEnrichment cloudformation resource enables the resource tags for telemetry feature in CloudWatch to…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        scope: Literal["ACCOUNT"],
        **_options: Unpack[Options],
    ) -> None: ...
    scope: Final[str]
    """Scope of the Telemetry Enrichment"""
    status: Final[str]
    """Current status of the resource tags for telemetry feature (Running, Stopped, or Impaired)."""

class TelemetryPipelines_TelemetryPipelineConfiguration(TypedDict):
    body: str

@final
class TelemetryPipelines_TelemetryPipelineConfiguration_Read:
    body: Final[str]

@final
class TelemetryPipelines_TelemetryPipeline_Read:
    arn: Final[str]
    configuration: Final[TelemetryPipelines_TelemetryPipelineConfiguration_Read2]
    created_time_stamp: Final[Ref[float]]
    last_update_time_stamp: Final[Ref[float]]
    name: Final[str]
    status: Final[str]
    status_reason: Final[TelemetryPipelines_TelemetryPipelineStatusReason_Read]
    tags: Final[list[Any]]

@final
class TelemetryPipelines_TelemetryPipelineConfiguration_Read2:
    body: Final[str]

@final
class TelemetryPipelines_TelemetryPipelineStatusReason_Read:
    description: Final[str]

@final
class TelemetryPipelines_TelemetryPipelineStatusReason_Read2:
    description: Final[str]

class TelemetryPipelines_Tag(TypedDict):
    key: str
    value: str

@final
class TelemetryPipelines(_Resource):
    """Resource Type definition for AWS::ObservabilityAdmin::TelemetryPipelines"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: TelemetryPipelines_TelemetryPipelineConfiguration,
        name: str = ...,
        tags: Sequence[TelemetryPipelines_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    configuration: Final[TelemetryPipelines_TelemetryPipelineConfiguration_Read]
    name: Final[str]
    pipeline: Final[TelemetryPipelines_TelemetryPipeline_Read]
    pipeline_identifier: Final[str]
    status: Final[str]
    status_reason: Final[TelemetryPipelines_TelemetryPipelineStatusReason_Read2]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource"""

class TelemetryRule_TelemetryRule(TypedDict):
    all_regions: NotRequired[Bool]
    allow_field_updates: NotRequired[Bool]
    destination_configuration: NotRequired[TelemetryRule_TelemetryDestinationConfiguration]
    regions: NotRequired[Texts]
    resource_type: Literal["AWS::EC2::VPC", "AWS::WAFv2::WebACL", "AWS::CloudTrail", "AWS::EKS::Cluster", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::EC2::Instance", "AWS::BedrockAgentCore::Runtime", "AWS::BedrockAgentCore::Browser", "AWS::BedrockAgentCore::CodeInterpreter", "AWS::SecurityHub::Hub", "AWS::SecurityHub::HubV2", "AWS::S3::Bucket", "AWS::MSK::Cluster", "AWS::CloudFront::Distribution", "AWS::CloudWatch::OTelEnrichment", "AWS::Bedrock::KnowledgeBase", "AWS::BedrockAgentCore::Memory", "AWS::BedrockAgentCore::Gateway", "AWS::BedrockAgentCore::WorkloadIdentity"]
    selection_criteria: NotRequired[str]
    telemetry_source_types: NotRequired[Sequence[Literal["VPC_FLOW_LOGS", "ROUTE53_RESOLVER_QUERY_LOGS", "EKS_AUDIT_LOGS", "EKS_AUTHENTICATOR_LOGS", "EKS_CONTROLLER_MANAGER_LOGS", "EKS_SCHEDULER_LOGS", "EKS_API_LOGS"]]]
    telemetry_type: Literal["Logs", "Traces", "Metrics"]

class TelemetryRule_TelemetryDestinationConfiguration(TypedDict):
    cloudtrail_parameters: NotRequired[TelemetryRule_CloudtrailParameters]
    destination_pattern: NotRequired[str]
    destination_type: NotRequired[Literal["cloud-watch-logs"]]
    elb_load_balancer_logging_parameters: NotRequired[TelemetryRule_ELBLoadBalancerLoggingParameters]
    kms_key_arn: NotRequired[str]
    log_delivery_parameters: NotRequired[TelemetryRule_TelemetryDestinationConfigurationLogDeliveryParameters]
    msk_monitoring_parameters: NotRequired[TelemetryRule_MskMonitoringParameters]
    retention_in_days: NotRequired[Int]
    vpc_flow_log_parameters: NotRequired[TelemetryRule_VPCFlowLogParameters]
    waf_logging_parameters: NotRequired[TelemetryRule_WAFLoggingParameters]

class TelemetryRule_CloudtrailParameters(TypedDict):
    advanced_event_selectors: Sequence[TelemetryRule_AdvancedEventSelector]

class TelemetryRule_AdvancedEventSelector(TypedDict):
    field_selectors: Sequence[TelemetryRule_AdvancedFieldSelector]
    name: NotRequired[str]

class TelemetryRule_AdvancedFieldSelector(TypedDict):
    ends_with: NotRequired[Texts]
    equals: NotRequired[Texts]
    field: NotRequired[str]
    not_ends_with: NotRequired[Texts]
    not_equals: NotRequired[Texts]
    not_starts_with: NotRequired[Texts]
    starts_with: NotRequired[Texts]

class TelemetryRule_ELBLoadBalancerLoggingParameters(TypedDict):
    field_delimiter: NotRequired[str]
    output_format: NotRequired[Literal["plain", "json"]]

class TelemetryRule_TelemetryDestinationConfigurationLogDeliveryParameters(TypedDict):
    log_types: NotRequired[Sequence[Literal["APPLICATION_LOGS", "USAGE_LOGS", "SECURITY_FINDING_LOGS", "S3_SERVER_ACCESS_LOGS", "ACCESS_LOGS", "CONNECTION_LOGS", "ALB_ACCESS_LOGS", "ALB_CONNECTION_LOGS", "ALB_HEALTH_CHECK_LOGS"]]]

class TelemetryRule_MskMonitoringParameters(TypedDict):
    enhanced_monitoring: NotRequired[Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"]]

class TelemetryRule_VPCFlowLogParameters(TypedDict):
    log_format: NotRequired[str]
    max_aggregation_interval: NotRequired[Int]
    traffic_type: NotRequired[str]

class TelemetryRule_WAFLoggingParameters(TypedDict):
    log_type: NotRequired[Literal["WAF_LOGS"]]
    logging_filter: NotRequired[TelemetryRule_LoggingFilter]
    redacted_fields: NotRequired[Sequence[TelemetryRule_FieldToMatch]]

class TelemetryRule_LoggingFilter(TypedDict):
    default_behavior: NotRequired[Literal["KEEP", "DROP"]]
    filters: NotRequired[Sequence[TelemetryRule_Filter]]

class TelemetryRule_Filter(TypedDict):
    behavior: NotRequired[Literal["KEEP", "DROP"]]
    conditions: NotRequired[Sequence[TelemetryRule_Condition]]
    requirement: NotRequired[Literal["MEETS_ALL", "MEETS_ANY"]]

class TelemetryRule_Condition(TypedDict):
    action_condition: NotRequired[TelemetryRule_ActionCondition]
    label_name_condition: NotRequired[TelemetryRule_LabelNameCondition]

class TelemetryRule_ActionCondition(TypedDict):
    action: NotRequired[Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "EXCLUDED_AS_COUNT"]]

class TelemetryRule_LabelNameCondition(TypedDict):
    label_name: NotRequired[str]

class TelemetryRule_FieldToMatch(TypedDict):
    method: NotRequired[str]
    query_string: NotRequired[str]
    single_header: NotRequired[TelemetryRule_SingleHeader]
    uri_path: NotRequired[str]

class TelemetryRule_SingleHeader(TypedDict):
    name: str

@final
class TelemetryRule_TelemetryRule_Read:
    all_regions: Final[Ref[bool]]
    allow_field_updates: Final[Ref[bool]]
    destination_configuration: Final[TelemetryRule_TelemetryDestinationConfiguration_Read]
    regions: Final[list[str]]
    resource_type: Final[str]
    selection_criteria: Final[str]
    telemetry_source_types: Final[list[str]]
    telemetry_type: Final[str]

@final
class TelemetryRule_TelemetryDestinationConfiguration_Read:
    cloudtrail_parameters: Final[TelemetryRule_CloudtrailParameters_Read]
    destination_pattern: Final[str]
    destination_type: Final[str]
    elb_load_balancer_logging_parameters: Final[TelemetryRule_ELBLoadBalancerLoggingParameters_Read]
    kms_key_arn: Final[str]
    log_delivery_parameters: Final[TelemetryRule_TelemetryDestinationConfigurationLogDeliveryParameters_Read]
    msk_monitoring_parameters: Final[TelemetryRule_MskMonitoringParameters_Read]
    retention_in_days: Final[Ref[int]]
    vpc_flow_log_parameters: Final[TelemetryRule_VPCFlowLogParameters_Read]
    waf_logging_parameters: Final[TelemetryRule_WAFLoggingParameters_Read]

@final
class TelemetryRule_CloudtrailParameters_Read:
    advanced_event_selectors: Final[list[Any]]

@final
class TelemetryRule_ELBLoadBalancerLoggingParameters_Read:
    field_delimiter: Final[str]
    output_format: Final[str]

@final
class TelemetryRule_TelemetryDestinationConfigurationLogDeliveryParameters_Read:
    log_types: Final[list[str]]

@final
class TelemetryRule_MskMonitoringParameters_Read:
    enhanced_monitoring: Final[str]

@final
class TelemetryRule_VPCFlowLogParameters_Read:
    log_format: Final[str]
    max_aggregation_interval: Final[Ref[int]]
    traffic_type: Final[str]

@final
class TelemetryRule_WAFLoggingParameters_Read:
    log_type: Final[str]
    logging_filter: Final[TelemetryRule_LoggingFilter_Read]
    redacted_fields: Final[list[Any]]

@final
class TelemetryRule_LoggingFilter_Read:
    default_behavior: Final[str]
    filters: Final[list[Any]]

class TelemetryRule_Tag(TypedDict):
    key: str
    value: str

@final
class TelemetryRule(_Resource):
    """The AWS::ObservabilityAdmin::TelemetryRule resource defines a CloudWatch Observability Admin Telemetry Rule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule: TelemetryRule_TelemetryRule,
        rule_name: str,
        tags: Sequence[TelemetryRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    region_statuses: Final[list[Any]]
    """Per-region replication status of the rule"""
    rule: Final[TelemetryRule_TelemetryRule_Read]
    """The telemetry rule"""
    rule_arn: Final[str]
    """The arn of the telemetry rule"""
    rule_name: Final[str]
    """The name of the telemetry rule"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource"""
