"""Resource types of AWS Config. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AggregationAuthorization_Tag(TypedDict):
    key: str
    value: str

@final
class AggregationAuthorization(_Resource):
    """Resource Type definition for AWS::Config::AggregationAuthorization"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authorized_account_id: str,
        authorized_aws_region: str,
        tags: Sequence[AggregationAuthorization_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aggregation_authorization_arn: Final[str]
    """The ARN of the AggregationAuthorization."""
    authorized_account_id: Final[str]
    """The 12-digit account ID of the account authorized to aggregate data."""
    authorized_aws_region: Final[str]
    """The region authorized to collect aggregated data."""
    tags: Final[list[Any]]
    """The tags for the AggregationAuthorization."""

class ConfigRule_Compliance(TypedDict):
    pass

@final
class ConfigRule_Compliance_Read:
    type: Final[str]

class ConfigRule_EvaluationModeConfiguration(TypedDict):
    mode: NotRequired[str]

class ConfigRule_Scope(TypedDict):
    compliance_resource_id: NotRequired[str]
    compliance_resource_types: NotRequired[Texts]
    tag_key: NotRequired[str]
    tag_value: NotRequired[str]

@final
class ConfigRule_Scope_Read:
    compliance_resource_id: Final[str]
    compliance_resource_types: Final[list[str]]
    tag_key: Final[str]
    tag_value: Final[str]

class ConfigRule_Source(TypedDict):
    custom_policy_details: NotRequired[ConfigRule_CustomPolicyDetails]
    owner: str
    source_details: NotRequired[Sequence[ConfigRule_SourceDetail]]
    source_identifier: NotRequired[str]

class ConfigRule_CustomPolicyDetails(TypedDict):
    enable_debug_log_delivery: NotRequired[Bool]
    policy_runtime: NotRequired[str]
    policy_text: NotRequired[str]

class ConfigRule_SourceDetail(TypedDict):
    event_source: str
    maximum_execution_frequency: NotRequired[str]
    message_type: str

@final
class ConfigRule_Source_Read:
    custom_policy_details: Final[ConfigRule_CustomPolicyDetails_Read]
    owner: Final[str]
    source_details: Final[list[Any]]
    source_identifier: Final[str]

@final
class ConfigRule_CustomPolicyDetails_Read:
    enable_debug_log_delivery: Final[Ref[bool]]
    policy_runtime: Final[str]
    policy_text: Final[str]

@final
class ConfigRule(_Resource):
    """You must first create and start the CC configuration recorder in order to create CC managed rules with CFNlong."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        source: ConfigRule_Source,
        compliance: ConfigRule_Compliance = ...,
        config_rule_name: str = ...,
        description: str = ...,
        evaluation_modes: Sequence[ConfigRule_EvaluationModeConfiguration] = ...,
        input_parameters: Mapping[str, Any] | str = ...,
        maximum_execution_frequency: str = ...,
        scope: ConfigRule_Scope = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    compliance: Final[ConfigRule_Compliance_Read]
    """Indicates whether an AWS resource or CC rule is compliant and provides the number of contributors that affect the compliance."""
    config_rule_id: Final[str]
    config_rule_name: Final[str]
    """A name for the CC rule."""
    description: Final[str]
    """The description that you provide for the CC rule."""
    evaluation_modes: Final[list[Any]]
    """The modes the CC rule can be evaluated in."""
    input_parameters: Final[Any]
    """A string, in JSON format, that is passed to the CC rule Lambda function."""
    maximum_execution_frequency: Final[str]
    """The maximum frequency with which CC runs evaluations for a rule."""
    scope: Final[ConfigRule_Scope_Read]
    """Defines which resources trigger an evaluation for an CC rule."""
    source: Final[ConfigRule_Source_Read]
    """Provides the CustomPolicyDetails, the rule owner ( for managed rules, CUSTOM_POLICY for Custom Policy rules, and CUSTOM_LAMBDA for Custom…"""

class ConfigurationAggregator_AccountAggregationSource(TypedDict):
    account_ids: Texts
    all_aws_regions: NotRequired[Bool]
    aws_regions: NotRequired[Texts]

class ConfigurationAggregator_OrganizationAggregationSource(TypedDict):
    all_aws_regions: NotRequired[Bool]
    aws_regions: NotRequired[Texts]
    role_arn: str

@final
class ConfigurationAggregator_OrganizationAggregationSource_Read:
    all_aws_regions: Final[Ref[bool]]
    aws_regions: Final[list[str]]
    role_arn: Final[str]

class ConfigurationAggregator_Tag(TypedDict):
    key: str
    value: str

@final
class ConfigurationAggregator(_Resource):
    """Resource Type definition for AWS::Config::ConfigurationAggregator"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_aggregation_sources: Sequence[ConfigurationAggregator_AccountAggregationSource] = ...,
        configuration_aggregator_name: str = ...,
        organization_aggregation_source: ConfigurationAggregator_OrganizationAggregationSource = ...,
        tags: Sequence[ConfigurationAggregator_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_aggregation_sources: Final[list[Any]]
    configuration_aggregator_arn: Final[str]
    """The Amazon Resource Name (ARN) of the aggregator."""
    configuration_aggregator_name: Final[str]
    """The name of the aggregator."""
    organization_aggregation_source: Final[ConfigurationAggregator_OrganizationAggregationSource_Read]
    tags: Final[list[Any]]
    """The tags for the configuration aggregator."""

class ConfigurationRecorder_RecordingGroup(TypedDict):
    all_supported: NotRequired[Bool]
    exclusion_by_resource_types: NotRequired[ConfigurationRecorder_ExclusionByResourceTypes]
    include_global_resource_types: NotRequired[Bool]
    recording_strategy: NotRequired[ConfigurationRecorder_RecordingStrategy]
    resource_types: NotRequired[Texts]

class ConfigurationRecorder_ExclusionByResourceTypes(TypedDict):
    resource_types: Texts

class ConfigurationRecorder_RecordingStrategy(TypedDict):
    use_only: str

@final
class ConfigurationRecorder_RecordingGroup_Read:
    all_supported: Final[Ref[bool]]
    exclusion_by_resource_types: Final[ConfigurationRecorder_ExclusionByResourceTypes_Read]
    include_global_resource_types: Final[Ref[bool]]
    recording_strategy: Final[ConfigurationRecorder_RecordingStrategy_Read]
    resource_types: Final[list[str]]

@final
class ConfigurationRecorder_ExclusionByResourceTypes_Read:
    resource_types: Final[list[str]]

@final
class ConfigurationRecorder_RecordingStrategy_Read:
    use_only: Final[str]

class ConfigurationRecorder_RecordingMode(TypedDict):
    recording_frequency: str
    recording_mode_overrides: NotRequired[Sequence[ConfigurationRecorder_RecordingModeOverride]]

class ConfigurationRecorder_RecordingModeOverride(TypedDict):
    description: NotRequired[str]
    recording_frequency: str
    resource_types: Texts

@final
class ConfigurationRecorder_RecordingMode_Read:
    recording_frequency: Final[str]
    recording_mode_overrides: Final[list[Any]]

@final
class ConfigurationRecorder(_Resource):
    """Resource type definition for AWS::Config::ConfigurationRecorder"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role_arn: str,
        name: str = ...,
        recording_group: ConfigurationRecorder_RecordingGroup = ...,
        recording_mode: ConfigurationRecorder_RecordingMode = ...,
        started_on_create: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    name: Final[str]
    """The name of the configuration recorder."""
    recording_group: Final[ConfigurationRecorder_RecordingGroup_Read]
    """Specifies which resource types AWS Config records for configuration changes."""
    recording_mode: Final[ConfigurationRecorder_RecordingMode_Read]
    """Specifies the default recording frequency for the configuration recorder."""
    resource_arn: Final[str]
    """Returns the Amazon Resource Name (ARN) for the Configuration Recorder."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the role that allows AWS Config to read S3 objects."""
    started_on_create: Final[Ref[bool]]
    """Defaults to 'true'."""

class ConformancePack_ConformancePackInputParameter(TypedDict):
    parameter_name: str
    parameter_value: str

class ConformancePack_Tag(TypedDict):
    key: str
    value: str

class ConformancePack_TemplateSSMDocumentDetails(TypedDict):
    document_name: NotRequired[str]
    document_version: NotRequired[str]

@final
class ConformancePack_TemplateSSMDocumentDetails_Read:
    document_name: Final[str]
    document_version: Final[str]

@final
class ConformancePack(_Resource):
    """A conformance pack is a collection of AWS Config rules and remediation actions that can be easily deployed as a single entity in an…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        conformance_pack_name: str,
        conformance_pack_input_parameters: Sequence[ConformancePack_ConformancePackInputParameter] = ...,
        delivery_s3_bucket: str = ...,
        delivery_s3_key_prefix: str = ...,
        tags: Sequence[ConformancePack_Tag] = ...,
        template_body: str = ...,
        template_s3_uri: str = ...,
        template_ssm_document_details: ConformancePack_TemplateSSMDocumentDetails = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    conformance_pack_arn: Final[str]
    """Amazon Resource Name (ARN) of the conformance pack."""
    conformance_pack_input_parameters: Final[list[Any]]
    """A list of ConformancePackInputParameter objects."""
    conformance_pack_name: Final[str]
    """Name of the conformance pack which will be assigned as the unique identifier."""
    delivery_s3_bucket: Final[str]
    """AWS Config stores intermediate files while processing conformance pack template."""
    delivery_s3_key_prefix: Final[str]
    """The prefix for delivery S3 bucket."""
    tags: Final[list[Any]]
    """The tags for the conformance pack."""
    template_body: Final[str]
    """A string containing full conformance pack template body."""
    template_s3_uri: Final[str]
    """Location of file containing the template body which points to the conformance pack template that is located in an Amazon S3 bucket."""
    template_ssm_document_details: Final[ConformancePack_TemplateSSMDocumentDetails_Read]
    """The TemplateSSMDocumentDetails object contains the name of the SSM document and the version of the SSM document."""

class Connector_ConnectorConfiguration(TypedDict):
    azure: NotRequired[Connector_AzureConnectorConfiguration]

class Connector_AzureConnectorConfiguration(TypedDict):
    client_identifier: str
    tenant_identifier: str

@final
class Connector_ConnectorConfiguration_Read:
    azure: Final[Connector_AzureConnectorConfiguration_Read]

@final
class Connector_AzureConnectorConfiguration_Read:
    client_identifier: Final[str]
    tenant_identifier: Final[str]

class Connector_Tag(TypedDict):
    key: str
    value: str

@final
class Connector(_Resource):
    """Resource Type definition for AWS::Config::Connector"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connector_configuration: Connector_ConnectorConfiguration,
        tags: Sequence[Connector_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the connector."""
    connector_configuration: Final[Connector_ConnectorConfiguration_Read]
    """The configuration for the connector."""
    created_time: Final[str]
    """The time at which the connector was created."""
    name: Final[str]
    """The name of the connector."""
    tags: Final[list[Any]]
    """The tags for the connector."""

class DeliveryChannel_ConfigSnapshotDeliveryProperties(TypedDict):
    delivery_frequency: NotRequired[Literal["One_Hour", "Three_Hours", "Six_Hours", "Twelve_Hours", "TwentyFour_Hours"]]

@final
class DeliveryChannel_ConfigSnapshotDeliveryProperties_Read:
    delivery_frequency: Final[str]

@final
class DeliveryChannel(_Resource):
    """Resource type definition for AWS::Config::DeliveryChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        s3_bucket_name: str,
        config_snapshot_delivery_properties: DeliveryChannel_ConfigSnapshotDeliveryProperties = ...,
        name: str = ...,
        s3_key_prefix: str = ...,
        s3_kms_key_arn: str = ...,
        sns_topic_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    config_snapshot_delivery_properties: Final[DeliveryChannel_ConfigSnapshotDeliveryProperties_Read]
    """The options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket."""
    name: Final[str]
    """The name of the delivery channel."""
    s3_bucket_name: Final[str]
    """The name of the Amazon S3 bucket to which AWS Config delivers configuration snapshots and configuration history files."""
    s3_key_prefix: Final[str]
    """The prefix for the specified Amazon S3 bucket."""
    s3_kms_key_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AWS Key Management Service (AWS KMS ) AWS KMS key (KMS key) used to encrypt objects delivered by AWS…"""
    sns_topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which AWS Config sends notifications about configuration changes."""

class OrganizationConfigRule_OrganizationCustomPolicyRuleMetadata(TypedDict):
    debug_log_delivery_accounts: NotRequired[Texts]
    description: NotRequired[str]
    input_parameters: NotRequired[str]
    organization_config_rule_trigger_types: NotRequired[Sequence[Literal["ConfigurationItemChangeNotification", "OversizedConfigurationItemChangeNotification"]]]
    policy_text: str
    resource_id_scope: NotRequired[str]
    resource_types_scope: NotRequired[Texts]
    runtime: str
    tag_key_scope: NotRequired[str]
    tag_value_scope: NotRequired[str]

@final
class OrganizationConfigRule_OrganizationCustomPolicyRuleMetadata_Read:
    debug_log_delivery_accounts: Final[list[str]]
    description: Final[str]
    input_parameters: Final[str]
    organization_config_rule_trigger_types: Final[list[str]]
    policy_text: Final[str]
    resource_id_scope: Final[str]
    resource_types_scope: Final[list[str]]
    runtime: Final[str]
    tag_key_scope: Final[str]
    tag_value_scope: Final[str]

class OrganizationConfigRule_OrganizationCustomRuleMetadata(TypedDict):
    description: NotRequired[str]
    input_parameters: NotRequired[str]
    lambda_function_arn: str
    maximum_execution_frequency: NotRequired[Literal["One_Hour", "Six_Hours", "Three_Hours", "Twelve_Hours", "TwentyFour_Hours"]]
    organization_config_rule_trigger_types: Sequence[Literal["ConfigurationItemChangeNotification", "OversizedConfigurationItemChangeNotification", "ScheduledNotification"]]
    resource_id_scope: NotRequired[str]
    resource_types_scope: NotRequired[Texts]
    tag_key_scope: NotRequired[str]
    tag_value_scope: NotRequired[str]

@final
class OrganizationConfigRule_OrganizationCustomRuleMetadata_Read:
    description: Final[str]
    input_parameters: Final[str]
    lambda_function_arn: Final[str]
    maximum_execution_frequency: Final[str]
    organization_config_rule_trigger_types: Final[list[str]]
    resource_id_scope: Final[str]
    resource_types_scope: Final[list[str]]
    tag_key_scope: Final[str]
    tag_value_scope: Final[str]

class OrganizationConfigRule_OrganizationManagedRuleMetadata(TypedDict):
    description: NotRequired[str]
    input_parameters: NotRequired[str]
    maximum_execution_frequency: NotRequired[Literal["One_Hour", "Six_Hours", "Three_Hours", "Twelve_Hours", "TwentyFour_Hours"]]
    resource_id_scope: NotRequired[str]
    resource_types_scope: NotRequired[Texts]
    rule_identifier: str
    tag_key_scope: NotRequired[str]
    tag_value_scope: NotRequired[str]

@final
class OrganizationConfigRule_OrganizationManagedRuleMetadata_Read:
    description: Final[str]
    input_parameters: Final[str]
    maximum_execution_frequency: Final[str]
    resource_id_scope: Final[str]
    resource_types_scope: Final[list[str]]
    rule_identifier: Final[str]
    tag_key_scope: Final[str]
    tag_value_scope: Final[str]

@final
class OrganizationConfigRule(_Resource):
    """Resource Type definition for AWS::Config::OrganizationConfigRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        organization_config_rule_name: str,
        excluded_accounts: Texts = ...,
        organization_custom_policy_rule_metadata: OrganizationConfigRule_OrganizationCustomPolicyRuleMetadata = ...,
        organization_custom_rule_metadata: OrganizationConfigRule_OrganizationCustomRuleMetadata = ...,
        organization_managed_rule_metadata: OrganizationConfigRule_OrganizationManagedRuleMetadata = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    excluded_accounts: Final[list[str]]
    """A comma-separated list of accounts that you want to exclude from an organization AWS Config rule."""
    organization_config_rule_arn: Final[str]
    """The Amazon Resource Name (ARN) of an organization AWS Config rule."""
    organization_config_rule_name: Final[str]
    """The name that you assign to an organization AWS Config rule."""
    organization_custom_policy_rule_metadata: Final[OrganizationConfigRule_OrganizationCustomPolicyRuleMetadata_Read]
    """This object specifies metadata for your organization's AWS Config Custom Policy rule."""
    organization_custom_rule_metadata: Final[OrganizationConfigRule_OrganizationCustomRuleMetadata_Read]
    """This object specifies organization custom rule metadata such as resource type, resource ID of AWS resource, Lambda function ARN, and…"""
    organization_managed_rule_metadata: Final[OrganizationConfigRule_OrganizationManagedRuleMetadata_Read]
    """This object specifies organization managed rule metadata such as resource type and ID of AWS resource along with the rule identifier."""

class OrganizationConformancePack_ConformancePackInputParameter(TypedDict):
    parameter_name: str
    parameter_value: str

class OrganizationConformancePack_Tag(TypedDict):
    key: str
    value: str

@final
class OrganizationConformancePack(_Resource):
    """Resource Type definition for AWS::Config::OrganizationConformancePack."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        organization_conformance_pack_name: str,
        conformance_pack_input_parameters: Sequence[OrganizationConformancePack_ConformancePackInputParameter] = ...,
        delivery_s3_bucket: str = ...,
        delivery_s3_key_prefix: str = ...,
        excluded_accounts: Texts = ...,
        tags: Sequence[OrganizationConformancePack_Tag] = ...,
        template_body: str = ...,
        template_s3_uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    conformance_pack_input_parameters: Final[list[Any]]
    """A list of ConformancePackInputParameter objects."""
    delivery_s3_bucket: Final[str]
    """AWS Config stores intermediate files while processing conformance pack template."""
    delivery_s3_key_prefix: Final[str]
    """The prefix for the delivery S3 bucket."""
    excluded_accounts: Final[list[str]]
    """A list of AWS accounts to be excluded from an organization conformance pack while deploying a conformance pack."""
    organization_conformance_pack_arn: Final[str]
    """Amazon Resource Name (ARN) of the organization conformance pack."""
    organization_conformance_pack_name: Final[str]
    """The name of the organization conformance pack."""
    tags: Final[list[Any]]
    """The tags for the organization conformance pack."""
    template_body: Final[str]
    """A string containing full conformance pack template body."""
    template_s3_uri: Final[str]
    """Location of file containing the template body."""

class RemediationConfiguration_ExecutionControls(TypedDict):
    ssm_controls: NotRequired[RemediationConfiguration_SsmControls]

class RemediationConfiguration_SsmControls(TypedDict):
    concurrent_execution_rate_percentage: NotRequired[Int]
    error_percentage: NotRequired[Int]

@final
class RemediationConfiguration_ExecutionControls_Read:
    ssm_controls: Final[RemediationConfiguration_SsmControls_Read]

@final
class RemediationConfiguration_SsmControls_Read:
    concurrent_execution_rate_percentage: Final[Ref[int]]
    error_percentage: Final[Ref[int]]

@final
class RemediationConfiguration(_Resource):
    """Resource Type definition for AWS::Config::RemediationConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        config_rule_name: str,
        target_id: str,
        target_type: str,
        automatic: Bool = ...,
        execution_controls: RemediationConfiguration_ExecutionControls = ...,
        maximum_automatic_attempts: Int = ...,
        parameters: Mapping[str, Any] | str = ...,
        resource_type: str = ...,
        retry_attempt_seconds: Int = ...,
        target_version: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    automatic: Final[Ref[bool]]
    config_rule_name: Final[str]
    execution_controls: Final[RemediationConfiguration_ExecutionControls_Read]
    maximum_automatic_attempts: Final[Ref[int]]
    parameters: Final[Any]
    resource_type: Final[str]
    retry_attempt_seconds: Final[Ref[int]]
    target_id: Final[str]
    target_type: Final[str]
    target_version: Final[str]

class StoredQuery_Tag(TypedDict):
    key: str
    value: str

@final
class StoredQuery(_Resource):
    """Resource Type definition for AWS::Config::StoredQuery"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        query_expression: str,
        query_name: str,
        query_description: str = ...,
        tags: Sequence[StoredQuery_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    query_arn: Final[str]
    query_description: Final[str]
    query_expression: Final[str]
    query_id: Final[str]
    query_name: Final[str]
    tags: Final[list[Any]]
    """The tags for the stored query."""
