"""Resource types of AWS SecurityHub. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class ActionTarget(_Resource):
    """Creates a custom action target in Security Hub."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        id: str,
        name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    action_target_arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom action target."""
    description: Final[str]
    """The description for the custom action target."""
    id: Final[str]
    """The ID for the custom action target."""
    name: Final[str]
    """The name of the custom action target."""

@final
class AggregatorV2(_Resource):
    """The AWS::SecurityHub::AggregatorV2 resource represents the AWS Security Hub AggregatorV2 in your account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        linked_regions: Texts,
        region_linking_mode: Literal["SPECIFIED_REGIONS"],
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aggregation_region: Final[str]
    """The aggregation Region of the AggregatorV2"""
    aggregator_v2_arn: Final[str]
    """The ARN of the AggregatorV2 being created and assigned as the unique identifier"""
    linked_regions: Final[list[str]]
    """The list of included Regions"""
    region_linking_mode: Final[str]
    """Indicates to link a list of included Regions"""
    tags: Final[Any]
    """A key-value pair to associate with the Security Hub V2 resource."""

class AutomationRule_AutomationRulesAction(TypedDict):
    finding_fields_update: AutomationRule_AutomationRulesFindingFieldsUpdate
    type: Literal["FINDING_FIELDS_UPDATE"]

class AutomationRule_AutomationRulesFindingFieldsUpdate(TypedDict):
    confidence: NotRequired[Int]
    criticality: NotRequired[Int]
    note: NotRequired[AutomationRule_NoteUpdate]
    related_findings: NotRequired[Sequence[AutomationRule_RelatedFinding]]
    severity: NotRequired[AutomationRule_SeverityUpdate]
    types: NotRequired[Texts]
    user_defined_fields: NotRequired[Mapping[str, str]]
    verification_state: NotRequired[Literal["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"]]
    workflow: NotRequired[AutomationRule_WorkflowUpdate]

class AutomationRule_NoteUpdate(TypedDict):
    text: str
    updated_by: str

class AutomationRule_RelatedFinding(TypedDict):
    id: str
    product_arn: str

class AutomationRule_SeverityUpdate(TypedDict):
    label: NotRequired[Literal["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"]]
    normalized: NotRequired[Int]
    product: NotRequired[Number]

class AutomationRule_WorkflowUpdate(TypedDict):
    status: Literal["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"]

class AutomationRule_AutomationRulesFindingFilters(TypedDict):
    aws_account_id: NotRequired[Sequence[AutomationRule_StringFilter]]
    company_name: NotRequired[Sequence[AutomationRule_StringFilter2]]
    compliance_associated_standards_id: NotRequired[Sequence[AutomationRule_StringFilter3]]
    compliance_security_control_id: NotRequired[Sequence[AutomationRule_StringFilter4]]
    compliance_status: NotRequired[Sequence[AutomationRule_StringFilter5]]
    confidence: NotRequired[Sequence[AutomationRule_NumberFilter]]
    created_at: NotRequired[Sequence[AutomationRule_DateFilter]]
    criticality: NotRequired[Sequence[AutomationRule_NumberFilter2]]
    description: NotRequired[Sequence[AutomationRule_StringFilter6]]
    first_observed_at: NotRequired[Sequence[AutomationRule_DateFilter2]]
    generator_id: NotRequired[Sequence[AutomationRule_StringFilter7]]
    id: NotRequired[Sequence[AutomationRule_StringFilter8]]
    last_observed_at: NotRequired[Sequence[AutomationRule_DateFilter3]]
    note_text: NotRequired[Sequence[AutomationRule_StringFilter9]]
    note_updated_at: NotRequired[Sequence[AutomationRule_DateFilter4]]
    note_updated_by: NotRequired[Sequence[AutomationRule_StringFilter10]]
    product_arn: NotRequired[Sequence[AutomationRule_StringFilter11]]
    product_name: NotRequired[Sequence[AutomationRule_StringFilter12]]
    record_state: NotRequired[Sequence[AutomationRule_StringFilter13]]
    related_findings_id: NotRequired[Sequence[AutomationRule_StringFilter14]]
    related_findings_product_arn: NotRequired[Sequence[AutomationRule_StringFilter15]]
    resource_details_other: NotRequired[Sequence[AutomationRule_MapFilter]]
    resource_id: NotRequired[Sequence[AutomationRule_StringFilter16]]
    resource_partition: NotRequired[Sequence[AutomationRule_StringFilter17]]
    resource_region: NotRequired[Sequence[AutomationRule_StringFilter18]]
    resource_tags: NotRequired[Sequence[AutomationRule_MapFilter2]]
    resource_type: NotRequired[Sequence[AutomationRule_StringFilter19]]
    severity_label: NotRequired[Sequence[AutomationRule_StringFilter20]]
    source_url: NotRequired[Sequence[AutomationRule_StringFilter21]]
    title: NotRequired[Sequence[AutomationRule_StringFilter22]]
    type: NotRequired[Sequence[AutomationRule_StringFilter23]]
    updated_at: NotRequired[Sequence[AutomationRule_DateFilter5]]
    user_defined_fields: NotRequired[Sequence[AutomationRule_MapFilter3]]
    verification_state: NotRequired[Sequence[AutomationRule_StringFilter24]]
    workflow_status: NotRequired[Sequence[AutomationRule_StringFilter25]]

class AutomationRule_StringFilter(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter2(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter3(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter4(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter5(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_NumberFilter(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class AutomationRule_DateFilter(TypedDict):
    date_range: NotRequired[AutomationRule_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class AutomationRule_DateRange(TypedDict):
    unit: Literal["DAYS"]
    value: Number

class AutomationRule_NumberFilter2(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class AutomationRule_StringFilter6(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_DateFilter2(TypedDict):
    date_range: NotRequired[AutomationRule_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class AutomationRule_StringFilter7(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter8(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_DateFilter3(TypedDict):
    date_range: NotRequired[AutomationRule_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class AutomationRule_StringFilter9(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_DateFilter4(TypedDict):
    date_range: NotRequired[AutomationRule_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class AutomationRule_StringFilter10(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter11(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter12(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter13(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter14(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter15(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_MapFilter(TypedDict):
    comparison: Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    key: str
    value: str

class AutomationRule_StringFilter16(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter17(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter18(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_MapFilter2(TypedDict):
    comparison: Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    key: str
    value: str

class AutomationRule_StringFilter19(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter20(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter21(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter22(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter23(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_DateFilter5(TypedDict):
    date_range: NotRequired[AutomationRule_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class AutomationRule_MapFilter3(TypedDict):
    comparison: Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    key: str
    value: str

class AutomationRule_StringFilter24(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

class AutomationRule_StringFilter25(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]
    value: str

@final
class AutomationRule_AutomationRulesFindingFilters_Read:
    aws_account_id: Final[list[Any]]
    company_name: Final[list[Any]]
    compliance_associated_standards_id: Final[list[Any]]
    compliance_security_control_id: Final[list[Any]]
    compliance_status: Final[list[Any]]
    confidence: Final[list[Any]]
    created_at: Final[list[Any]]
    criticality: Final[list[Any]]
    description: Final[list[Any]]
    first_observed_at: Final[list[Any]]
    generator_id: Final[list[Any]]
    id: Final[list[Any]]
    last_observed_at: Final[list[Any]]
    note_text: Final[list[Any]]
    note_updated_at: Final[list[Any]]
    note_updated_by: Final[list[Any]]
    product_arn: Final[list[Any]]
    product_name: Final[list[Any]]
    record_state: Final[list[Any]]
    related_findings_id: Final[list[Any]]
    related_findings_product_arn: Final[list[Any]]
    resource_details_other: Final[list[Any]]
    resource_id: Final[list[Any]]
    resource_partition: Final[list[Any]]
    resource_region: Final[list[Any]]
    resource_tags: Final[list[Any]]
    resource_type: Final[list[Any]]
    severity_label: Final[list[Any]]
    source_url: Final[list[Any]]
    title: Final[list[Any]]
    type: Final[list[Any]]
    updated_at: Final[list[Any]]
    user_defined_fields: Final[list[Any]]
    verification_state: Final[list[Any]]
    workflow_status: Final[list[Any]]

@final
class AutomationRule(_Resource):
    """The AWS::SecurityHub::AutomationRule resource specifies an automation rule based on input parameters."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[AutomationRule_AutomationRulesAction],
        criteria: AutomationRule_AutomationRulesFindingFilters,
        description: str,
        rule_name: str,
        rule_order: Int,
        is_terminal: Bool = ...,
        rule_status: Literal["ENABLED", "DISABLED"] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    """One or more actions to update finding fields if a finding matches the conditions specified in Criteria."""
    created_at: Final[str]
    """The date and time, in UTC and ISO 8601 format."""
    created_by: Final[str]
    criteria: Final[AutomationRule_AutomationRulesFindingFilters_Read]
    """The criteria that determine which findings a rule applies to."""
    description: Final[str]
    """A description of the rule."""
    is_terminal: Final[Ref[bool]]
    """Specifies whether a rule is the last to be applied with respect to a finding that matches the rule criteria."""
    rule_arn: Final[str]
    rule_name: Final[str]
    """The name of the rule."""
    rule_order: Final[Ref[int]]
    """An integer ranging from 1 to 1000 that represents the order in which the rule action is applied to findings."""
    rule_status: Final[str]
    """Whether the rule is active after it is created."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    updated_at: Final[str]
    """The date and time, in UTC and ISO 8601 format."""

class AutomationRuleV2_AutomationRulesActionV2(TypedDict):
    external_integration_configuration: NotRequired[AutomationRuleV2_ExternalIntegrationConfiguration]
    finding_fields_update: NotRequired[AutomationRuleV2_AutomationRulesFindingFieldsUpdateV2]
    type: Literal["FINDING_FIELDS_UPDATE", "EXTERNAL_INTEGRATION"]

class AutomationRuleV2_ExternalIntegrationConfiguration(TypedDict):
    connector_arn: NotRequired[str]

class AutomationRuleV2_AutomationRulesFindingFieldsUpdateV2(TypedDict):
    comment: NotRequired[str]
    severity_id: NotRequired[Int]
    status_id: NotRequired[Int]

class AutomationRuleV2_Criteria(TypedDict):
    ocsf_finding_criteria: NotRequired[AutomationRuleV2_OcsfFindingFilters]

class AutomationRuleV2_OcsfFindingFilters(TypedDict):
    composite_filters: NotRequired[Sequence[AutomationRuleV2_CompositeFilter]]
    composite_operator: NotRequired[Literal["AND", "OR"]]

class AutomationRuleV2_CompositeFilter(TypedDict):
    boolean_filters: NotRequired[Sequence[AutomationRuleV2_OcsfBooleanFilter]]
    date_filters: NotRequired[Sequence[AutomationRuleV2_OcsfDateFilter]]
    map_filters: NotRequired[Sequence[AutomationRuleV2_OcsfMapFilter]]
    number_filters: NotRequired[Sequence[AutomationRuleV2_OcsfNumberFilter]]
    operator: NotRequired[Literal["AND", "OR"]]
    string_filters: NotRequired[Sequence[AutomationRuleV2_OcsfStringFilter]]

class AutomationRuleV2_OcsfBooleanFilter(TypedDict):
    field_name: Literal["compliance.assessments.meets_criteria", "vulnerabilities.is_exploit_available", "vulnerabilities.is_fix_available"]
    filter: AutomationRuleV2_BooleanFilter

class AutomationRuleV2_BooleanFilter(TypedDict):
    value: Bool

class AutomationRuleV2_OcsfDateFilter(TypedDict):
    field_name: Literal["finding_info.created_time_dt", "finding_info.first_seen_time_dt", "finding_info.last_seen_time_dt", "finding_info.modified_time_dt"]
    filter: AutomationRuleV2_DateFilter

class AutomationRuleV2_DateFilter(TypedDict):
    date_range: NotRequired[AutomationRuleV2_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class AutomationRuleV2_DateRange(TypedDict):
    unit: Literal["DAYS"]
    value: Number

class AutomationRuleV2_OcsfMapFilter(TypedDict):
    field_name: Literal["resources.tags"]
    filter: AutomationRuleV2_MapFilter

class AutomationRuleV2_MapFilter(TypedDict):
    comparison: Literal["EQUALS", "NOT_EQUALS"]
    key: str
    value: str

class AutomationRuleV2_OcsfNumberFilter(TypedDict):
    field_name: Literal["activity_id", "compliance.status_id", "confidence_score", "finding_info.related_events_count", "vendor_attributes.severity_id"]
    filter: AutomationRuleV2_NumberFilter

class AutomationRuleV2_NumberFilter(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class AutomationRuleV2_OcsfStringFilter(TypedDict):
    field_name: Literal["activity_name", "cloud.account.name", "cloud.account.uid", "cloud.provider", "cloud.region", "compliance.assessments.category", "compliance.assessments.name", "compliance.control", "compliance.status", "compliance.standards", "finding_info.desc", "finding_info.src_url", "finding_info.title", "finding_info.types", "finding_info.uid", "finding_info.related_events.uid", "finding_info.related_events.product.uid", "finding_info.related_events.title", "metadata.product.feature.uid", "metadata.product.name", "metadata.product.uid", "metadata.product.vendor_name", "remediation.desc", "remediation.references", "resources.cloud_partition", "resources.name", "resources.region", "resources.type", "resources.uid", "vulnerabilities.fix_coverage", "class_name", "vendor_attributes.severity"]
    filter: AutomationRuleV2_StringFilter

class AutomationRuleV2_StringFilter(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS"]
    value: str

@final
class AutomationRuleV2_Criteria_Read:
    ocsf_finding_criteria: Final[AutomationRuleV2_OcsfFindingFilters_Read]

@final
class AutomationRuleV2_OcsfFindingFilters_Read:
    composite_filters: Final[list[Any]]
    composite_operator: Final[str]

@final
class AutomationRuleV2(_Resource):
    """Resource schema for AWS::SecurityHub::AutomationRuleV2"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[AutomationRuleV2_AutomationRulesActionV2],
        criteria: AutomationRuleV2_Criteria,
        description: str,
        rule_name: str,
        rule_order: Number,
        rule_status: Literal["ENABLED", "DISABLED"] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    """A list of actions to be performed when the rule criteria is met"""
    created_at: Final[str]
    """The timestamp formatted in ISO8601"""
    criteria: Final[AutomationRuleV2_Criteria_Read]
    """Defines the parameters and conditions used to evaluate and filter security findings"""
    description: Final[str]
    """A description of the automation rule"""
    rule_arn: Final[str]
    """The ARN of the automation rule"""
    rule_id: Final[str]
    """The ID of the automation rule"""
    rule_name: Final[str]
    """The name of the automation rule"""
    rule_order: Final[Ref[float]]
    """The value for the rule priority"""
    rule_status: Final[str]
    """The status of the automation rule"""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    updated_at: Final[str]
    """The timestamp formatted in ISO8601"""

class ConfigurationPolicy_Policy(TypedDict):
    security_hub: NotRequired[ConfigurationPolicy_SecurityHubPolicy]

class ConfigurationPolicy_SecurityHubPolicy(TypedDict):
    enabled_standard_identifiers: NotRequired[Texts]
    security_controls_configuration: NotRequired[ConfigurationPolicy_SecurityControlsConfiguration]
    service_enabled: NotRequired[Bool]

class ConfigurationPolicy_SecurityControlsConfiguration(TypedDict):
    disabled_security_control_identifiers: NotRequired[Texts]
    enabled_security_control_identifiers: NotRequired[Texts]
    security_control_custom_parameters: NotRequired[Sequence[ConfigurationPolicy_SecurityControlCustomParameter]]

class ConfigurationPolicy_SecurityControlCustomParameter(TypedDict):
    parameters: NotRequired[Mapping[str, ConfigurationPolicy_ParameterConfiguration]]
    security_control_id: NotRequired[str]

class ConfigurationPolicy_ParameterConfiguration(TypedDict):
    value: NotRequired[ConfigurationPolicy_ParameterValue]
    value_type: Literal["DEFAULT", "CUSTOM"]

class ConfigurationPolicy_ParameterValue(TypedDict):
    boolean: NotRequired[Bool]
    double: NotRequired[Number]
    enum: NotRequired[str]
    enum_list: NotRequired[Texts]
    integer: NotRequired[Int]
    integer_list: NotRequired[Sequence[Int]]
    string: NotRequired[str]
    string_list: NotRequired[Texts]

@final
class ConfigurationPolicy_Policy_Read:
    security_hub: Final[ConfigurationPolicy_SecurityHubPolicy_Read]

@final
class ConfigurationPolicy_SecurityHubPolicy_Read:
    enabled_standard_identifiers: Final[list[str]]
    security_controls_configuration: Final[ConfigurationPolicy_SecurityControlsConfiguration_Read]
    service_enabled: Final[Ref[bool]]

@final
class ConfigurationPolicy_SecurityControlsConfiguration_Read:
    disabled_security_control_identifiers: Final[list[str]]
    enabled_security_control_identifiers: Final[list[str]]
    security_control_custom_parameters: Final[list[Any]]

@final
class ConfigurationPolicy(_Resource):
    """The AWS::SecurityHub::ConfigurationPolicy resource represents the Central Configuration Policy in your account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration_policy: ConfigurationPolicy_Policy,
        name: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the configuration policy."""
    configuration_policy: Final[ConfigurationPolicy_Policy_Read]
    """An object that defines how Security Hub is configured."""
    created_at: Final[str]
    """The date and time, in UTC and ISO 8601 format."""
    description: Final[str]
    """The description of the configuration policy."""
    id: Final[str]
    """The universally unique identifier (UUID) of the configuration policy."""
    name: Final[str]
    """The name of the configuration policy."""
    service_enabled: Final[Ref[bool]]
    """Indicates whether the service that the configuration policy applies to is enabled in the policy."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    updated_at: Final[str]
    """The date and time, in UTC and ISO 8601 format."""

class Connector_Provider(TypedDict):
    azure: Connector_AzureProviderConfiguration

class Connector_AzureProviderConfiguration(TypedDict):
    aws_config_connector_arn: str
    azure_regions: Texts
    scope_configuration: Connector_AzureScopeConfiguration

class Connector_AzureScopeConfiguration(TypedDict):
    scope_type: Literal["TENANT", "SUBSCRIPTION"]
    scope_values: NotRequired[Texts]

@final
class Connector_Provider_Read:
    azure: Final[Connector_AzureProviderConfiguration_Read]

@final
class Connector_AzureProviderConfiguration_Read:
    aws_config_connector_arn: Final[str]
    azure_regions: Final[list[str]]
    scope_configuration: Final[Connector_AzureScopeConfiguration_Read]

@final
class Connector_AzureScopeConfiguration_Read:
    scope_type: Final[str]
    scope_values: Final[list[str]]

@final
class Connector(_Resource):
    """Creates a connector to a third-party cloud provider in Security Hub CSPM."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        provider: Connector_Provider,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connector_arn: Final[str]
    connector_id: Final[str]
    connector_status: Final[str]
    """The status of the connector"""
    created_at: Final[str]
    """The timestamp formatted in ISO8601"""
    created_by: Final[str]
    description: Final[str]
    """The description of the connector."""
    enablement_status: Final[str]
    """The enablement status of the connector"""
    issues: Final[list[Any]]
    last_checked_at: Final[str]
    """The timestamp formatted in ISO8601"""
    last_updated_at: Final[str]
    """The timestamp formatted in ISO8601"""
    message: Final[str]
    name: Final[str]
    """The name of the connector."""
    provider: Final[Connector_Provider_Read]
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

class ConnectorV2_Provider(TypedDict):
    jira_cloud: NotRequired[ConnectorV2_JiraCloudProviderConfiguration]
    service_now: NotRequired[ConnectorV2_ServiceNowProviderConfiguration]
    azure: NotRequired[ConnectorV2_AzureProviderConfiguration]

class ConnectorV2_JiraCloudProviderConfiguration(TypedDict):
    project_key: str

class ConnectorV2_ServiceNowProviderConfiguration(TypedDict):
    instance_name: str
    secret_arn: str

class ConnectorV2_AzureProviderConfiguration(TypedDict):
    aws_config_connector_arn: str
    azure_regions: Texts
    scope_configuration: ConnectorV2_AzureScopeConfiguration

class ConnectorV2_AzureScopeConfiguration(TypedDict):
    scope_type: Literal["TENANT", "SUBSCRIPTION"]
    scope_values: NotRequired[Texts]

@final
class ConnectorV2_Provider_Read:
    jira_cloud: Final[ConnectorV2_JiraCloudProviderConfiguration_Read]
    service_now: Final[ConnectorV2_ServiceNowProviderConfiguration_Read]
    azure: Final[ConnectorV2_AzureProviderConfiguration_Read]

@final
class ConnectorV2_JiraCloudProviderConfiguration_Read:
    project_key: Final[str]

@final
class ConnectorV2_ServiceNowProviderConfiguration_Read:
    instance_name: Final[str]
    secret_arn: Final[str]

@final
class ConnectorV2_AzureProviderConfiguration_Read:
    aws_config_connector_arn: Final[str]
    azure_regions: Final[list[str]]
    scope_configuration: Final[ConnectorV2_AzureScopeConfiguration_Read]

@final
class ConnectorV2_AzureScopeConfiguration_Read:
    scope_type: Final[str]
    scope_values: Final[list[str]]

@final
class ConnectorV2(_Resource):
    """Resource schema for AWS::SecurityHub::ConnectorV2"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        provider: ConnectorV2_Provider,
        description: str = ...,
        kms_key_arn: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connector_arn: Final[str]
    """The ARN of the connector"""
    connector_id: Final[str]
    """The ID of the connector"""
    connector_status: Final[str]
    """The status of the connector"""
    created_at: Final[str]
    """The timestamp formatted in ISO8601"""
    description: Final[str]
    """A description of the connector"""
    enablement_status: Final[str]
    """The enablement status of the connector"""
    enablement_status_reason: Final[str]
    """The reason for the enablement status of the connector"""
    issues: Final[list[Any]]
    """The list of health issues associated with the connector"""
    kms_key_arn: Final[str]
    """The ARN of KMS key used for the connector"""
    last_checked_at: Final[str]
    """The timestamp formatted in ISO8601"""
    last_updated_at: Final[str]
    """The timestamp formatted in ISO8601"""
    message: Final[str]
    """The message of the connector status change"""
    name: Final[str]
    """The name of the connector"""
    provider: Final[ConnectorV2_Provider_Read]
    """The third-party provider configuration for the connector"""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

@final
class DelegatedAdmin(_Resource):
    """The AWS::SecurityHub::DelegatedAdmin resource designates the delegated ASHlong administrator account for an organization."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        admin_account_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    admin_account_id: Final[str]
    """The AWS-account identifier of the account to designate as the Security Hub CSPM administrator account."""
    delegated_admin_identifier: Final[str]
    status: Final[str]

@final
class FindingAggregator(_Resource):
    """The AWS::SecurityHub::FindingAggregator resource enables cross-Region aggregation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        region_linking_mode: Literal["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED", "SPECIFIED_REGIONS"],
        regions: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    finding_aggregation_region: Final[str]
    finding_aggregator_arn: Final[str]
    region_linking_mode: Final[str]
    """Indicates whether to aggregate findings from all of the available Regions in the current partition."""
    regions: Final[list[str]]
    """If RegionLinkingMode is ALL_REGIONS_EXCEPT_SPECIFIED, then this is a space-separated list of Regions that do not aggregate findings to the…"""

@final
class Hub(_Resource):
    """The AWS::SecurityHub::Hub resource represents the implementation of the AWS Security Hub service in your account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_enable_controls: Bool = ...,
        control_finding_generator: str = ...,
        enable_default_standards: Bool = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """An ARN is automatically created for the customer."""
    auto_enable_controls: Final[Ref[bool]]
    """Whether to automatically enable new controls when they are added to standards that are enabled"""
    control_finding_generator: Final[str]
    """This field, used when enabling Security Hub, specifies whether the calling account has consolidated control findings turned on."""
    enable_default_standards: Final[Ref[bool]]
    """Whether to enable the security standards that Security Hub has designated as automatically enabled."""
    subscribed_at: Final[str]
    """The date and time when Security Hub was enabled in the account."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""

class HubV2_NetworkScanning(TypedDict):
    status: Literal["ENABLED", "DISABLED"]

@final
class HubV2_NetworkScanning_Read:
    status: Final[str]

@final
class HubV2(_Resource):
    """The AWS::SecurityHub::HubV2 resource represents the implementation of the AWS Security Hub V2 service in your account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        network_scanning: HubV2_NetworkScanning = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    hub_v2_arn: Final[str]
    """The Amazon Resource Name of the Security Hub V2 resource."""
    network_scanning: Final[HubV2_NetworkScanning_Read]
    """Configuration for the Network Scanning opt-in feature of Security Hub V2."""
    subscribed_at: Final[str]
    tags: Final[Any]
    """A key-value pair to associate with the Security Hub V2 resource."""

class Insight_AwsSecurityFindingFilters(TypedDict):
    aws_account_id: NotRequired[Sequence[Insight_StringFilter]]
    aws_account_name: NotRequired[Sequence[Insight_StringFilter2]]
    company_name: NotRequired[Sequence[Insight_StringFilter3]]
    compliance_associated_standards_id: NotRequired[Sequence[Insight_StringFilter4]]
    compliance_security_control_id: NotRequired[Sequence[Insight_StringFilter5]]
    compliance_security_control_parameters_name: NotRequired[Sequence[Insight_StringFilter6]]
    compliance_security_control_parameters_value: NotRequired[Sequence[Insight_StringFilter7]]
    compliance_status: NotRequired[Sequence[Insight_StringFilter8]]
    confidence: NotRequired[Sequence[Insight_NumberFilter]]
    created_at: NotRequired[Sequence[Insight_DateFilter]]
    criticality: NotRequired[Sequence[Insight_NumberFilter2]]
    description: NotRequired[Sequence[Insight_StringFilter9]]
    finding_provider_fields_confidence: NotRequired[Sequence[Insight_NumberFilter3]]
    finding_provider_fields_criticality: NotRequired[Sequence[Insight_NumberFilter4]]
    finding_provider_fields_related_findings_id: NotRequired[Sequence[Insight_StringFilter10]]
    finding_provider_fields_related_findings_product_arn: NotRequired[Sequence[Insight_StringFilter11]]
    finding_provider_fields_severity_label: NotRequired[Sequence[Insight_StringFilter12]]
    finding_provider_fields_severity_original: NotRequired[Sequence[Insight_StringFilter13]]
    finding_provider_fields_types: NotRequired[Sequence[Insight_StringFilter14]]
    first_observed_at: NotRequired[Sequence[Insight_DateFilter2]]
    generator_id: NotRequired[Sequence[Insight_StringFilter15]]
    id: NotRequired[Sequence[Insight_StringFilter16]]
    keyword: NotRequired[Sequence[Insight_KeywordFilter]]
    last_observed_at: NotRequired[Sequence[Insight_DateFilter3]]
    malware_name: NotRequired[Sequence[Insight_StringFilter17]]
    malware_path: NotRequired[Sequence[Insight_StringFilter18]]
    malware_state: NotRequired[Sequence[Insight_StringFilter19]]
    malware_type: NotRequired[Sequence[Insight_StringFilter20]]
    network_destination_domain: NotRequired[Sequence[Insight_StringFilter21]]
    network_destination_ipv4: NotRequired[Sequence[Insight_IpFilter]]
    network_destination_ipv6: NotRequired[Sequence[Insight_IpFilter2]]
    network_destination_port: NotRequired[Sequence[Insight_NumberFilter5]]
    network_direction: NotRequired[Sequence[Insight_StringFilter22]]
    network_protocol: NotRequired[Sequence[Insight_StringFilter23]]
    network_source_domain: NotRequired[Sequence[Insight_StringFilter24]]
    network_source_ipv4: NotRequired[Sequence[Insight_IpFilter3]]
    network_source_ipv6: NotRequired[Sequence[Insight_IpFilter4]]
    network_source_mac: NotRequired[Sequence[Insight_StringFilter25]]
    network_source_port: NotRequired[Sequence[Insight_NumberFilter6]]
    note_text: NotRequired[Sequence[Insight_StringFilter26]]
    note_updated_at: NotRequired[Sequence[Insight_DateFilter4]]
    note_updated_by: NotRequired[Sequence[Insight_StringFilter27]]
    process_launched_at: NotRequired[Sequence[Insight_DateFilter5]]
    process_name: NotRequired[Sequence[Insight_StringFilter28]]
    process_parent_pid: NotRequired[Sequence[Insight_NumberFilter7]]
    process_path: NotRequired[Sequence[Insight_StringFilter29]]
    process_pid: NotRequired[Sequence[Insight_NumberFilter8]]
    process_terminated_at: NotRequired[Sequence[Insight_DateFilter6]]
    product_arn: NotRequired[Sequence[Insight_StringFilter30]]
    product_fields: NotRequired[Sequence[Insight_MapFilter]]
    product_name: NotRequired[Sequence[Insight_StringFilter31]]
    recommendation_text: NotRequired[Sequence[Insight_StringFilter32]]
    record_state: NotRequired[Sequence[Insight_StringFilter33]]
    region: NotRequired[Sequence[Insight_StringFilter34]]
    related_findings_id: NotRequired[Sequence[Insight_StringFilter35]]
    related_findings_product_arn: NotRequired[Sequence[Insight_StringFilter36]]
    resource_application_arn: NotRequired[Sequence[Insight_StringFilter37]]
    resource_application_name: NotRequired[Sequence[Insight_StringFilter38]]
    resource_aws_ec2_instance_iam_instance_profile_arn: NotRequired[Sequence[Insight_StringFilter39]]
    resource_aws_ec2_instance_image_id: NotRequired[Sequence[Insight_StringFilter40]]
    resource_aws_ec2_instance_ipv4_addresses: NotRequired[Sequence[Insight_IpFilter5]]
    resource_aws_ec2_instance_ipv6_addresses: NotRequired[Sequence[Insight_IpFilter6]]
    resource_aws_ec2_instance_key_name: NotRequired[Sequence[Insight_StringFilter41]]
    resource_aws_ec2_instance_launched_at: NotRequired[Sequence[Insight_DateFilter7]]
    resource_aws_ec2_instance_subnet_id: NotRequired[Sequence[Insight_StringFilter42]]
    resource_aws_ec2_instance_type: NotRequired[Sequence[Insight_StringFilter43]]
    resource_aws_ec2_instance_vpc_id: NotRequired[Sequence[Insight_StringFilter44]]
    resource_aws_iam_access_key_created_at: NotRequired[Sequence[Insight_DateFilter8]]
    resource_aws_iam_access_key_principal_name: NotRequired[Sequence[Insight_StringFilter45]]
    resource_aws_iam_access_key_status: NotRequired[Sequence[Insight_StringFilter46]]
    resource_aws_iam_access_key_user_name: NotRequired[Sequence[Insight_StringFilter47]]
    resource_aws_iam_user_user_name: NotRequired[Sequence[Insight_StringFilter48]]
    resource_aws_s3_bucket_owner_id: NotRequired[Sequence[Insight_StringFilter49]]
    resource_aws_s3_bucket_owner_name: NotRequired[Sequence[Insight_StringFilter50]]
    resource_container_image_id: NotRequired[Sequence[Insight_StringFilter51]]
    resource_container_image_name: NotRequired[Sequence[Insight_StringFilter52]]
    resource_container_launched_at: NotRequired[Sequence[Insight_DateFilter9]]
    resource_container_name: NotRequired[Sequence[Insight_StringFilter53]]
    resource_details_other: NotRequired[Sequence[Insight_MapFilter2]]
    resource_id: NotRequired[Sequence[Insight_StringFilter54]]
    resource_partition: NotRequired[Sequence[Insight_StringFilter55]]
    resource_region: NotRequired[Sequence[Insight_StringFilter56]]
    resource_tags: NotRequired[Sequence[Insight_MapFilter3]]
    resource_type: NotRequired[Sequence[Insight_StringFilter57]]
    sample: NotRequired[Sequence[Insight_BooleanFilter]]
    severity_label: NotRequired[Sequence[Insight_StringFilter58]]
    severity_normalized: NotRequired[Sequence[Insight_NumberFilter9]]
    severity_product: NotRequired[Sequence[Insight_NumberFilter10]]
    source_url: NotRequired[Sequence[Insight_StringFilter59]]
    threat_intel_indicator_category: NotRequired[Sequence[Insight_StringFilter60]]
    threat_intel_indicator_last_observed_at: NotRequired[Sequence[Insight_DateFilter10]]
    threat_intel_indicator_source: NotRequired[Sequence[Insight_StringFilter61]]
    threat_intel_indicator_source_url: NotRequired[Sequence[Insight_StringFilter62]]
    threat_intel_indicator_type: NotRequired[Sequence[Insight_StringFilter63]]
    threat_intel_indicator_value: NotRequired[Sequence[Insight_StringFilter64]]
    title: NotRequired[Sequence[Insight_StringFilter65]]
    type: NotRequired[Sequence[Insight_StringFilter66]]
    updated_at: NotRequired[Sequence[Insight_DateFilter11]]
    user_defined_fields: NotRequired[Sequence[Insight_MapFilter4]]
    verification_state: NotRequired[Sequence[Insight_StringFilter67]]
    vulnerabilities_exploit_available: NotRequired[Sequence[Insight_StringFilter68]]
    vulnerabilities_fix_available: NotRequired[Sequence[Insight_StringFilter69]]
    workflow_state: NotRequired[Sequence[Insight_StringFilter70]]
    workflow_status: NotRequired[Sequence[Insight_StringFilter71]]

class Insight_StringFilter(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter2(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter3(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter4(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter5(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter6(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter7(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter8(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_NumberFilter(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_DateFilter(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_DateRange(TypedDict):
    unit: Literal["DAYS"]
    value: Number

class Insight_NumberFilter2(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_StringFilter9(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_NumberFilter3(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_NumberFilter4(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_StringFilter10(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter11(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter12(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter13(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter14(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_DateFilter2(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter15(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter16(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_KeywordFilter(TypedDict):
    value: str

class Insight_DateFilter3(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter17(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter18(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter19(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter20(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter21(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_IpFilter(TypedDict):
    cidr: str

class Insight_IpFilter2(TypedDict):
    cidr: str

class Insight_NumberFilter5(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_StringFilter22(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter23(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter24(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_IpFilter3(TypedDict):
    cidr: str

class Insight_IpFilter4(TypedDict):
    cidr: str

class Insight_StringFilter25(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_NumberFilter6(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_StringFilter26(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_DateFilter4(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter27(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_DateFilter5(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter28(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_NumberFilter7(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_StringFilter29(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_NumberFilter8(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_DateFilter6(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter30(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_MapFilter(TypedDict):
    comparison: Literal["EQUALS", "NOT_EQUALS"]
    key: str
    value: str

class Insight_StringFilter31(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter32(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter33(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter34(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter35(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter36(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter37(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter38(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter39(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter40(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_IpFilter5(TypedDict):
    cidr: str

class Insight_IpFilter6(TypedDict):
    cidr: str

class Insight_StringFilter41(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_DateFilter7(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter42(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter43(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter44(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_DateFilter8(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter45(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter46(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter47(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter48(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter49(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter50(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter51(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter52(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_DateFilter9(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter53(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_MapFilter2(TypedDict):
    comparison: Literal["EQUALS", "NOT_EQUALS"]
    key: str
    value: str

class Insight_StringFilter54(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter55(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter56(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_MapFilter3(TypedDict):
    comparison: Literal["EQUALS", "NOT_EQUALS"]
    key: str
    value: str

class Insight_StringFilter57(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_BooleanFilter(TypedDict):
    value: Bool

class Insight_StringFilter58(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_NumberFilter9(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_NumberFilter10(TypedDict):
    eq: NotRequired[Number]
    gte: NotRequired[Number]
    lte: NotRequired[Number]

class Insight_StringFilter59(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter60(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_DateFilter10(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_StringFilter61(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter62(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter63(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter64(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter65(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter66(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_DateFilter11(TypedDict):
    date_range: NotRequired[Insight_DateRange]
    end: NotRequired[str]
    start: NotRequired[str]

class Insight_MapFilter4(TypedDict):
    comparison: Literal["EQUALS", "NOT_EQUALS"]
    key: str
    value: str

class Insight_StringFilter67(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter68(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter69(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter70(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

class Insight_StringFilter71(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"]
    value: str

@final
class Insight_AwsSecurityFindingFilters_Read:
    aws_account_id: Final[list[Any]]
    aws_account_name: Final[list[Any]]
    company_name: Final[list[Any]]
    compliance_associated_standards_id: Final[list[Any]]
    compliance_security_control_id: Final[list[Any]]
    compliance_security_control_parameters_name: Final[list[Any]]
    compliance_security_control_parameters_value: Final[list[Any]]
    compliance_status: Final[list[Any]]
    confidence: Final[list[Any]]
    created_at: Final[list[Any]]
    criticality: Final[list[Any]]
    description: Final[list[Any]]
    finding_provider_fields_confidence: Final[list[Any]]
    finding_provider_fields_criticality: Final[list[Any]]
    finding_provider_fields_related_findings_id: Final[list[Any]]
    finding_provider_fields_related_findings_product_arn: Final[list[Any]]
    finding_provider_fields_severity_label: Final[list[Any]]
    finding_provider_fields_severity_original: Final[list[Any]]
    finding_provider_fields_types: Final[list[Any]]
    first_observed_at: Final[list[Any]]
    generator_id: Final[list[Any]]
    id: Final[list[Any]]
    keyword: Final[list[Any]]
    last_observed_at: Final[list[Any]]
    malware_name: Final[list[Any]]
    malware_path: Final[list[Any]]
    malware_state: Final[list[Any]]
    malware_type: Final[list[Any]]
    network_destination_domain: Final[list[Any]]
    network_destination_ipv4: Final[list[Any]]
    network_destination_ipv6: Final[list[Any]]
    network_destination_port: Final[list[Any]]
    network_direction: Final[list[Any]]
    network_protocol: Final[list[Any]]
    network_source_domain: Final[list[Any]]
    network_source_ipv4: Final[list[Any]]
    network_source_ipv6: Final[list[Any]]
    network_source_mac: Final[list[Any]]
    network_source_port: Final[list[Any]]
    note_text: Final[list[Any]]
    note_updated_at: Final[list[Any]]
    note_updated_by: Final[list[Any]]
    process_launched_at: Final[list[Any]]
    process_name: Final[list[Any]]
    process_parent_pid: Final[list[Any]]
    process_path: Final[list[Any]]
    process_pid: Final[list[Any]]
    process_terminated_at: Final[list[Any]]
    product_arn: Final[list[Any]]
    product_fields: Final[list[Any]]
    product_name: Final[list[Any]]
    recommendation_text: Final[list[Any]]
    record_state: Final[list[Any]]
    region: Final[list[Any]]
    related_findings_id: Final[list[Any]]
    related_findings_product_arn: Final[list[Any]]
    resource_application_arn: Final[list[Any]]
    resource_application_name: Final[list[Any]]
    resource_aws_ec2_instance_iam_instance_profile_arn: Final[list[Any]]
    resource_aws_ec2_instance_image_id: Final[list[Any]]
    resource_aws_ec2_instance_ipv4_addresses: Final[list[Any]]
    resource_aws_ec2_instance_ipv6_addresses: Final[list[Any]]
    resource_aws_ec2_instance_key_name: Final[list[Any]]
    resource_aws_ec2_instance_launched_at: Final[list[Any]]
    resource_aws_ec2_instance_subnet_id: Final[list[Any]]
    resource_aws_ec2_instance_type: Final[list[Any]]
    resource_aws_ec2_instance_vpc_id: Final[list[Any]]
    resource_aws_iam_access_key_created_at: Final[list[Any]]
    resource_aws_iam_access_key_principal_name: Final[list[Any]]
    resource_aws_iam_access_key_status: Final[list[Any]]
    resource_aws_iam_access_key_user_name: Final[list[Any]]
    resource_aws_iam_user_user_name: Final[list[Any]]
    resource_aws_s3_bucket_owner_id: Final[list[Any]]
    resource_aws_s3_bucket_owner_name: Final[list[Any]]
    resource_container_image_id: Final[list[Any]]
    resource_container_image_name: Final[list[Any]]
    resource_container_launched_at: Final[list[Any]]
    resource_container_name: Final[list[Any]]
    resource_details_other: Final[list[Any]]
    resource_id: Final[list[Any]]
    resource_partition: Final[list[Any]]
    resource_region: Final[list[Any]]
    resource_tags: Final[list[Any]]
    resource_type: Final[list[Any]]
    sample: Final[list[Any]]
    severity_label: Final[list[Any]]
    severity_normalized: Final[list[Any]]
    severity_product: Final[list[Any]]
    source_url: Final[list[Any]]
    threat_intel_indicator_category: Final[list[Any]]
    threat_intel_indicator_last_observed_at: Final[list[Any]]
    threat_intel_indicator_source: Final[list[Any]]
    threat_intel_indicator_source_url: Final[list[Any]]
    threat_intel_indicator_type: Final[list[Any]]
    threat_intel_indicator_value: Final[list[Any]]
    title: Final[list[Any]]
    type: Final[list[Any]]
    updated_at: Final[list[Any]]
    user_defined_fields: Final[list[Any]]
    verification_state: Final[list[Any]]
    vulnerabilities_exploit_available: Final[list[Any]]
    vulnerabilities_fix_available: Final[list[Any]]
    workflow_state: Final[list[Any]]
    workflow_status: Final[list[Any]]

@final
class Insight(_Resource):
    """The AWS::SecurityHub::Insight resource represents the AWS Security Hub Insight in your account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        filters: Insight_AwsSecurityFindingFilters,
        group_by_attribute: str,
        name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    filters: Final[Insight_AwsSecurityFindingFilters_Read]
    """A collection of filters that are applied to all active findings aggregated by AWS Security Hub."""
    group_by_attribute: Final[str]
    """Non-empty string definition."""
    insight_arn: Final[str]
    """The ARN of a Security Hub insight"""
    name: Final[str]
    """The name of a Security Hub insight"""

@final
class OrganizationConfiguration(_Resource):
    """The AWS::SecurityHub::OrganizationConfiguration resource represents the configuration of your organization in Security Hub."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_enable: Bool,
        auto_enable_standards: Literal["DEFAULT", "NONE"] = ...,
        configuration_type: Literal["CENTRAL", "LOCAL"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_enable: Final[Ref[bool]]
    """Whether to automatically enable Security Hub in new member accounts when they join the organization."""
    auto_enable_standards: Final[str]
    """Whether to automatically enable Security Hub default standards in new member accounts when they join the organization."""
    configuration_type: Final[str]
    """Indicates whether the organization uses local or central configuration."""
    member_account_limit_reached: Final[Ref[bool]]
    """Whether the maximum number of allowed member accounts are already associated with the Security Hub administrator account."""
    organization_configuration_identifier: Final[str]
    """The identifier of the OrganizationConfiguration being created and assigned as the unique identifier."""
    status: Final[str]
    """Describes whether central configuration could be enabled as the ConfigurationType for the organization."""
    status_message: Final[str]
    """Provides an explanation if the value of Status is equal to FAILED when ConfigurationType is equal to CENTRAL."""

@final
class PolicyAssociation(_Resource):
    """The AWS::SecurityHub::PolicyAssociation resource represents the AWS Security Hub Central Configuration Policy associations in your Target."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration_policy_id: str,
        target_id: str,
        target_type: Literal["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"],
        **_options: Unpack[Options],
    ) -> None: ...
    association_identifier: Final[str]
    """A unique identifier to indicates if the target has an association"""
    association_status: Final[str]
    """The current status of the association between the specified target and the configuration"""
    association_status_message: Final[str]
    """An explanation for a FAILED value for AssociationStatus"""
    association_type: Final[str]
    """Indicates whether the association between the specified target and the configuration was directly applied by the Security Hub delegated…"""
    configuration_policy_id: Final[str]
    """The universally unique identifier (UUID) of the configuration policy or a value of SELF_MANAGED_SECURITY_HUB for a self-managed…"""
    target_id: Final[str]
    """The identifier of the target account, organizational unit, or the root"""
    target_type: Final[str]
    """Indicates whether the target is an AWS account, organizational unit, or the organization root"""
    updated_at: Final[str]
    """The date and time, in UTC and ISO 8601 format, that the configuration policy association was last updated"""

@final
class ProductSubscription(_Resource):
    """The AWS::SecurityHub::ProductSubscription resource represents a subscription to a service that is allowed to generate findings for your…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        product_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    product_arn: Final[str]
    """The generic ARN of the product being subscribed to"""
    product_subscription_arn: Final[str]
    """The ARN of the product subscription for the account"""

class SecurityControl_ParameterConfiguration(TypedDict):
    value: NotRequired[SecurityControl_ParameterValue]
    value_type: Literal["DEFAULT", "CUSTOM"]

class SecurityControl_ParameterValue(TypedDict):
    boolean: NotRequired[Bool]
    double: NotRequired[Number]
    enum: NotRequired[str]
    enum_list: NotRequired[Texts]
    integer: NotRequired[Int]
    integer_list: NotRequired[Sequence[Int]]
    string: NotRequired[str]
    string_list: NotRequired[Texts]

@final
class SecurityControl(_Resource):
    """A security control in Security Hub describes a security best practice related to a specific resource."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        parameters: Mapping[str, SecurityControl_ParameterConfiguration],
        last_update_reason: str = ...,
        security_control_arn: str = ...,
        security_control_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    last_update_reason: Final[str]
    """The most recent reason for updating the customizable properties of a security control."""
    parameters: Final[Any]
    """An object that identifies the name of a control parameter, its current value, and whether it has been customized."""
    security_control_arn: Final[str]
    """The Amazon Resource Name (ARN) for a security control across standards, such as…"""
    security_control_id: Final[str]
    """The unique identifier of a security control across standards."""

class Standard_StandardsControl(TypedDict):
    reason: NotRequired[str]
    standards_control_arn: str

@final
class Standard(_Resource):
    """The AWS::SecurityHub::Standard resource specifies the enablement of a security standard."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        standards_arn: str,
        disabled_standards_controls: Sequence[Standard_StandardsControl] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    disabled_standards_controls: Final[list[Any]]
    """Specifies which controls are to be disabled in a standard."""
    standards_arn: Final[str]
    """The ARN of the standard that you want to enable."""
    standards_subscription_arn: Final[str]
