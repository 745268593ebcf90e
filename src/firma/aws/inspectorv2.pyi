"""Resource types of AWS InspectorV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class CisScanConfiguration_Schedule(TypedDict):
    daily: NotRequired[CisScanConfiguration_DailySchedule]
    monthly: NotRequired[CisScanConfiguration_MonthlySchedule]
    one_time: NotRequired[Mapping[str, Any] | str]
    weekly: NotRequired[CisScanConfiguration_WeeklySchedule]

class CisScanConfiguration_DailySchedule(TypedDict):
    start_time: CisScanConfiguration_Time

class CisScanConfiguration_Time(TypedDict):
    time_of_day: str
    time_zone: str

class CisScanConfiguration_MonthlySchedule(TypedDict):
    day: Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]
    start_time: CisScanConfiguration_Time2

class CisScanConfiguration_Time2(TypedDict):
    time_of_day: str
    time_zone: str

class CisScanConfiguration_WeeklySchedule(TypedDict):
    days: Sequence[Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]]
    start_time: CisScanConfiguration_Time3

class CisScanConfiguration_Time3(TypedDict):
    time_of_day: str
    time_zone: str

@final
class CisScanConfiguration_Schedule_Read:
    daily: Final[CisScanConfiguration_DailySchedule_Read]
    monthly: Final[CisScanConfiguration_MonthlySchedule_Read]
    one_time: Final[Any]
    weekly: Final[CisScanConfiguration_WeeklySchedule_Read]

@final
class CisScanConfiguration_DailySchedule_Read:
    start_time: Final[CisScanConfiguration_Time_Read]

@final
class CisScanConfiguration_Time_Read:
    time_of_day: Final[str]
    time_zone: Final[str]

@final
class CisScanConfiguration_MonthlySchedule_Read:
    day: Final[str]
    start_time: Final[CisScanConfiguration_Time_Read2]

@final
class CisScanConfiguration_Time_Read2:
    time_of_day: Final[str]
    time_zone: Final[str]

@final
class CisScanConfiguration_WeeklySchedule_Read:
    days: Final[list[str]]
    start_time: Final[CisScanConfiguration_Time_Read3]

@final
class CisScanConfiguration_Time_Read3:
    time_of_day: Final[str]
    time_zone: Final[str]

class CisScanConfiguration_CisTargets(TypedDict):
    account_ids: Texts
    target_resource_tags: Mapping[str, Texts]

@final
class CisScanConfiguration_CisTargets_Read:
    account_ids: Final[list[str]]
    target_resource_tags: Final[Any]

@final
class CisScanConfiguration(_Resource):
    """CIS Scan Configuration resource schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        scan_name: str,
        schedule: CisScanConfiguration_Schedule,
        security_level: Literal["LEVEL_1", "LEVEL_2"],
        targets: CisScanConfiguration_CisTargets,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """CIS Scan configuration unique identifier"""
    scan_name: Final[str]
    """Name of the scan"""
    schedule: Final[CisScanConfiguration_Schedule_Read]
    """Choose a Schedule cadence"""
    security_level: Final[str]
    tags: Final[Any]
    targets: Final[CisScanConfiguration_CisTargets_Read]

class CodeSecurityIntegration_CreateDetails(TypedDict):
    gitlab_self_managed: CodeSecurityIntegration_CreateGitLabSelfManagedIntegrationDetail

class CodeSecurityIntegration_CreateGitLabSelfManagedIntegrationDetail(TypedDict):
    access_token: SecretText
    instance_url: str

@final
class CodeSecurityIntegration_CreateDetails_Read:
    gitlab_self_managed: Final[CodeSecurityIntegration_CreateGitLabSelfManagedIntegrationDetail_Read]

@final
class CodeSecurityIntegration_CreateGitLabSelfManagedIntegrationDetail_Read:
    access_token: Final[str]
    instance_url: Final[str]

class CodeSecurityIntegration_UpdateDetails(TypedDict):
    github: NotRequired[CodeSecurityIntegration_UpdateGitHubIntegrationDetail]
    gitlab_self_managed: NotRequired[CodeSecurityIntegration_UpdateGitLabSelfManagedIntegrationDetail]

class CodeSecurityIntegration_UpdateGitHubIntegrationDetail(TypedDict):
    code: str
    installation_id: str

class CodeSecurityIntegration_UpdateGitLabSelfManagedIntegrationDetail(TypedDict):
    auth_code: str

@final
class CodeSecurityIntegration_UpdateDetails_Read:
    github: Final[CodeSecurityIntegration_UpdateGitHubIntegrationDetail_Read]
    gitlab_self_managed: Final[CodeSecurityIntegration_UpdateGitLabSelfManagedIntegrationDetail_Read]

@final
class CodeSecurityIntegration_UpdateGitHubIntegrationDetail_Read:
    code: Final[str]
    installation_id: Final[str]

@final
class CodeSecurityIntegration_UpdateGitLabSelfManagedIntegrationDetail_Read:
    auth_code: Final[str]

@final
class CodeSecurityIntegration(_Resource):
    """Inspector CodeSecurityIntegration resource schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        create_integration_details: CodeSecurityIntegration_CreateDetails = ...,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        type: Literal["GITLAB_SELF_MANAGED", "GITHUB"] = ...,
        update_integration_details: CodeSecurityIntegration_UpdateDetails = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Code Security Integration ARN"""
    authorization_url: Final[str]
    """Authorization URL for OAuth flow"""
    create_integration_details: Final[CodeSecurityIntegration_CreateDetails_Read]
    """Create Integration Details"""
    created_at: Final[str]
    """Creation timestamp"""
    last_updated_at: Final[str]
    """Last update timestamp"""
    name: Final[str]
    """Code Security Integration name"""
    status: Final[str]
    """Integration Status"""
    status_reason: Final[str]
    """Reason for the current status"""
    tags: Final[Any]
    type: Final[str]
    """Integration Type"""
    update_integration_details: Final[CodeSecurityIntegration_UpdateDetails_Read]
    """Update Integration Details"""

class CodeSecurityScanConfiguration_CodeSecurityScanConfiguration(TypedDict):
    continuous_integration_scan_configuration: NotRequired[CodeSecurityScanConfiguration_ContinuousIntegrationScanConfiguration]
    periodic_scan_configuration: NotRequired[CodeSecurityScanConfiguration_PeriodicScanConfiguration]
    rule_set_categories: Sequence[Literal["SAST", "IAC", "SCA"]]

class CodeSecurityScanConfiguration_ContinuousIntegrationScanConfiguration(TypedDict):
    supported_events: Sequence[Literal["PULL_REQUEST", "PUSH"]]

class CodeSecurityScanConfiguration_PeriodicScanConfiguration(TypedDict):
    frequency: NotRequired[Literal["WEEKLY", "MONTHLY", "NEVER"]]
    frequency_expression: NotRequired[str]

@final
class CodeSecurityScanConfiguration_CodeSecurityScanConfiguration_Read:
    continuous_integration_scan_configuration: Final[CodeSecurityScanConfiguration_ContinuousIntegrationScanConfiguration_Read]
    periodic_scan_configuration: Final[CodeSecurityScanConfiguration_PeriodicScanConfiguration_Read]
    rule_set_categories: Final[list[str]]

@final
class CodeSecurityScanConfiguration_ContinuousIntegrationScanConfiguration_Read:
    supported_events: Final[list[str]]

@final
class CodeSecurityScanConfiguration_PeriodicScanConfiguration_Read:
    frequency: Final[str]
    frequency_expression: Final[str]

class CodeSecurityScanConfiguration_ScopeSettings(TypedDict):
    project_selection_scope: NotRequired[Literal["ALL"]]

@final
class CodeSecurityScanConfiguration_ScopeSettings_Read:
    project_selection_scope: Final[str]

@final
class CodeSecurityScanConfiguration(_Resource):
    """Inspector CodeSecurityScanConfiguration resource schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: CodeSecurityScanConfiguration_CodeSecurityScanConfiguration = ...,
        level: Literal["ORGANIZATION", "ACCOUNT"] = ...,
        name: str = ...,
        scope_settings: CodeSecurityScanConfiguration_ScopeSettings = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Code Security Scan Configuration ARN"""
    configuration: Final[CodeSecurityScanConfiguration_CodeSecurityScanConfiguration_Read]
    """Code Security Scan Configuration"""
    level: Final[str]
    """Configuration Level"""
    name: Final[str]
    """Code Security Scan Configuration name"""
    scope_settings: Final[CodeSecurityScanConfiguration_ScopeSettings_Read]
    """Scope Settings"""
    tags: Final[Any]

@final
class Connector_ConnectorHealth_Read:
    connector_status: Final[str]
    last_checked_at: Final[str]
    message: Final[str]

class Connector_ProviderConfiguration(TypedDict):
    azure: Connector_AzureProviderConfiguration

class Connector_AzureProviderConfiguration(TypedDict):
    auto_install_vm_scanner: NotRequired[Bool]
    aws_config_connector_arn: str
    azure_regions: Texts
    scope_configuration: Connector_AzureScopeConfigurationMap

class Connector_AzureScopeConfigurationMap(TypedDict):
    container_image_scanning: NotRequired[Connector_ScopeConfiguration]
    serverless_scanning: NotRequired[Connector_ScopeConfiguration2]
    vm_scanning: NotRequired[Connector_ScopeConfiguration3]

class Connector_ScopeConfiguration(TypedDict):
    scope_type: Literal["TENANT", "SUBSCRIPTION"]
    scope_values: NotRequired[Texts]

class Connector_ScopeConfiguration2(TypedDict):
    scope_type: Literal["TENANT", "SUBSCRIPTION"]
    scope_values: NotRequired[Texts]

class Connector_ScopeConfiguration3(TypedDict):
    scope_type: Literal["TENANT", "SUBSCRIPTION"]
    scope_values: NotRequired[Texts]

@final
class Connector_ProviderConfiguration_Read:
    azure: Final[Connector_AzureProviderConfiguration_Read]

@final
class Connector_AzureProviderConfiguration_Read:
    auto_install_vm_scanner: Final[Ref[bool]]
    aws_config_connector_arn: Final[str]
    azure_regions: Final[list[str]]
    scope_configuration: Final[Connector_AzureScopeConfigurationMap_Read]

@final
class Connector_AzureScopeConfigurationMap_Read:
    container_image_scanning: Final[Connector_ScopeConfiguration_Read]
    serverless_scanning: Final[Connector_ScopeConfiguration_Read2]
    vm_scanning: Final[Connector_ScopeConfiguration_Read3]

@final
class Connector_ScopeConfiguration_Read:
    scope_type: Final[str]
    scope_values: Final[list[str]]
    state: Final[str]
    state_reason: Final[str]

@final
class Connector_ScopeConfiguration_Read2:
    scope_type: Final[str]
    scope_values: Final[list[str]]
    state: Final[str]
    state_reason: Final[str]

@final
class Connector_ScopeConfiguration_Read3:
    scope_type: Final[str]
    scope_values: Final[list[str]]
    state: Final[str]
    state_reason: Final[str]

class Connector_Tag(TypedDict):
    key: str
    value: str

@final
class Connector(_Resource):
    """Creates and manages a multi-cloud connector for Amazon Inspector, enabling vulnerability scanning of Azure resources."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        provider: Literal["AZURE"],
        provider_configuration: Connector_ProviderConfiguration,
        description: str = ...,
        tags: Sequence[Connector_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connector_arn: Final[str]
    """The Amazon Resource Name (ARN) of the connector."""
    created_at: Final[str]
    """Timestamp when the connector was created."""
    description: Final[str]
    """Optional description of the connector."""
    enablement_status: Final[str]
    """The enablement status of the connector."""
    enablement_status_reason: Final[str]
    """Reason for the current enablement status, if applicable."""
    health: Final[Connector_ConnectorHealth_Read]
    """Health status of the connector."""
    last_updated_at: Final[str]
    """Timestamp when the connector was last updated."""
    name: Final[str]
    """Display name for the connector."""
    provider: Final[str]
    """The cloud provider for this connector."""
    provider_configuration: Final[Connector_ProviderConfiguration_Read]
    """Provider-specific configuration including regions and scope."""
    tags: Final[list[Any]]
    """Tags to apply to the connector."""

class Filter_FilterCriteria(TypedDict):
    aws_account_id: NotRequired[Sequence[Filter_StringFilter]]
    code_vulnerability_detector_name: NotRequired[Sequence[Filter_StringFilter]]
    code_vulnerability_detector_tags: NotRequired[Sequence[Filter_StringFilter]]
    code_vulnerability_file_path: NotRequired[Sequence[Filter_StringFilter]]
    component_id: NotRequired[Sequence[Filter_StringFilter]]
    component_type: NotRequired[Sequence[Filter_StringFilter]]
    ec2_instance_image_id: NotRequired[Sequence[Filter_StringFilter]]
    ec2_instance_subnet_id: NotRequired[Sequence[Filter_StringFilter]]
    ec2_instance_vpc_id: NotRequired[Sequence[Filter_StringFilter]]
    ecr_image_architecture: NotRequired[Sequence[Filter_StringFilter]]
    ecr_image_hash: NotRequired[Sequence[Filter_StringFilter]]
    ecr_image_in_use_count: NotRequired[Sequence[Filter_NumberFilter]]
    ecr_image_pushed_at: NotRequired[Sequence[Filter_DateFilter]]
    ecr_image_registry: NotRequired[Sequence[Filter_StringFilter]]
    ecr_image_repository_name: NotRequired[Sequence[Filter_StringFilter]]
    ecr_image_tags: NotRequired[Sequence[Filter_StringFilter]]
    epss_score: NotRequired[Sequence[Filter_NumberFilter]]
    exploit_available: NotRequired[Sequence[Filter_StringFilter]]
    finding_arn: NotRequired[Sequence[Filter_StringFilter]]
    finding_status: NotRequired[Sequence[Filter_StringFilter]]
    finding_type: NotRequired[Sequence[Filter_StringFilter]]
    first_observed_at: NotRequired[Sequence[Filter_DateFilter]]
    fix_available: NotRequired[Sequence[Filter_StringFilter]]
    inspector_score: NotRequired[Sequence[Filter_NumberFilter]]
    lambda_function_execution_role_arn: NotRequired[Sequence[Filter_StringFilter]]
    lambda_function_last_modified_at: NotRequired[Sequence[Filter_DateFilter]]
    lambda_function_layers: NotRequired[Sequence[Filter_StringFilter]]
    lambda_function_name: NotRequired[Sequence[Filter_StringFilter]]
    lambda_function_runtime: NotRequired[Sequence[Filter_StringFilter]]
    last_observed_at: NotRequired[Sequence[Filter_DateFilter]]
    network_protocol: NotRequired[Sequence[Filter_StringFilter]]
    port_range: NotRequired[Sequence[Filter_PortRangeFilter]]
    related_vulnerabilities: NotRequired[Sequence[Filter_StringFilter]]
    resource_id: NotRequired[Sequence[Filter_StringFilter]]
    resource_tags: NotRequired[Sequence[Filter_MapFilter]]
    resource_type: NotRequired[Sequence[Filter_StringFilter]]
    severity: NotRequired[Sequence[Filter_StringFilter]]
    title: NotRequired[Sequence[Filter_StringFilter]]
    updated_at: NotRequired[Sequence[Filter_DateFilter]]
    vendor_severity: NotRequired[Sequence[Filter_StringFilter]]
    vulnerability_id: NotRequired[Sequence[Filter_StringFilter]]
    vulnerability_source: NotRequired[Sequence[Filter_StringFilter]]
    vulnerable_packages: NotRequired[Sequence[Filter_PackageFilter]]

class Filter_StringFilter(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS"]
    value: str

class Filter_NumberFilter(TypedDict):
    lower_inclusive: NotRequired[Number]
    upper_inclusive: NotRequired[Number]

class Filter_DateFilter(TypedDict):
    end_inclusive: NotRequired[Int]
    start_inclusive: NotRequired[Int]

class Filter_PortRangeFilter(TypedDict):
    begin_inclusive: NotRequired[Int]
    end_inclusive: NotRequired[Int]

class Filter_MapFilter(TypedDict):
    comparison: Literal["EQUALS"]
    key: NotRequired[str]
    value: NotRequired[str]

class Filter_PackageFilter(TypedDict):
    architecture: NotRequired[Filter_StringFilter2]
    epoch: NotRequired[Filter_NumberFilter2]
    file_path: NotRequired[Filter_StringFilter3]
    name: NotRequired[Filter_StringFilter4]
    release: NotRequired[Filter_StringFilter5]
    source_lambda_layer_arn: NotRequired[Filter_StringFilter6]
    source_layer_hash: NotRequired[Filter_StringFilter7]
    version: NotRequired[Filter_StringFilter8]

class Filter_StringFilter2(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS"]
    value: str

class Filter_NumberFilter2(TypedDict):
    lower_inclusive: NotRequired[Number]
    upper_inclusive: NotRequired[Number]

class Filter_StringFilter3(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS"]
    value: str

class Filter_StringFilter4(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS"]
    value: str

class Filter_StringFilter5(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS"]
    value: str

class Filter_StringFilter6(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS"]
    value: str

class Filter_StringFilter7(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS"]
    value: str

class Filter_StringFilter8(TypedDict):
    comparison: Literal["EQUALS", "PREFIX", "NOT_EQUALS"]
    value: str

@final
class Filter_FilterCriteria_Read:
    aws_account_id: Final[list[Any]]
    code_vulnerability_detector_name: Final[list[Any]]
    code_vulnerability_detector_tags: Final[list[Any]]
    code_vulnerability_file_path: Final[list[Any]]
    component_id: Final[list[Any]]
    component_type: Final[list[Any]]
    ec2_instance_image_id: Final[list[Any]]
    ec2_instance_subnet_id: Final[list[Any]]
    ec2_instance_vpc_id: Final[list[Any]]
    ecr_image_architecture: Final[list[Any]]
    ecr_image_hash: Final[list[Any]]
    ecr_image_in_use_count: Final[list[Any]]
    ecr_image_pushed_at: Final[list[Any]]
    ecr_image_registry: Final[list[Any]]
    ecr_image_repository_name: Final[list[Any]]
    ecr_image_tags: Final[list[Any]]
    epss_score: Final[list[Any]]
    exploit_available: Final[list[Any]]
    finding_arn: Final[list[Any]]
    finding_status: Final[list[Any]]
    finding_type: Final[list[Any]]
    first_observed_at: Final[list[Any]]
    fix_available: Final[list[Any]]
    inspector_score: Final[list[Any]]
    lambda_function_execution_role_arn: Final[list[Any]]
    lambda_function_last_modified_at: Final[list[Any]]
    lambda_function_layers: Final[list[Any]]
    lambda_function_name: Final[list[Any]]
    lambda_function_runtime: Final[list[Any]]
    last_observed_at: Final[list[Any]]
    network_protocol: Final[list[Any]]
    port_range: Final[list[Any]]
    related_vulnerabilities: Final[list[Any]]
    resource_id: Final[list[Any]]
    resource_tags: Final[list[Any]]
    resource_type: Final[list[Any]]
    severity: Final[list[Any]]
    title: Final[list[Any]]
    updated_at: Final[list[Any]]
    vendor_severity: Final[list[Any]]
    vulnerability_id: Final[list[Any]]
    vulnerability_source: Final[list[Any]]
    vulnerable_packages: Final[list[Any]]

@final
class Filter(_Resource):
    """Inspector Filter resource schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        filter_action: Literal["NONE", "SUPPRESS"],
        filter_criteria: Filter_FilterCriteria,
        name: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Findings filter ARN."""
    description: Final[str]
    """Findings filter description."""
    filter_action: Final[str]
    """Findings filter action."""
    filter_criteria: Final[Filter_FilterCriteria_Read]
    """Findings filter criteria."""
    name: Final[str]
    """Findings filter name."""
    tags: Final[Any]
