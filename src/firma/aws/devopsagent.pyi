"""Resource types of AWS DevOpsAgent. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class AgentSpace_OperatorApp(TypedDict):
    iam: NotRequired[AgentSpace_IamAuthConfiguration]
    idc: NotRequired[AgentSpace_IdcAuthConfiguration]
    idp: NotRequired[AgentSpace_IdpAuthConfiguration]

class AgentSpace_IamAuthConfiguration(TypedDict):
    operator_app_role_arn: str

class AgentSpace_IdcAuthConfiguration(TypedDict):
    idc_instance_arn: str
    operator_app_role_arn: str

class AgentSpace_IdpAuthConfiguration(TypedDict):
    client_id: str
    client_secret: SecretText
    issuer_url: str
    operator_app_role_arn: str
    provider: Literal["okta", "entra"]

@final
class AgentSpace_OperatorApp_Read:
    iam: Final[AgentSpace_IamAuthConfiguration_Read]
    idc: Final[AgentSpace_IdcAuthConfiguration_Read]
    idp: Final[AgentSpace_IdpAuthConfiguration_Read]

@final
class AgentSpace_IamAuthConfiguration_Read:
    created_at: Final[str]
    operator_app_role_arn: Final[str]
    updated_at: Final[str]

@final
class AgentSpace_IdcAuthConfiguration_Read:
    created_at: Final[str]
    idc_application_arn: Final[str]
    idc_instance_arn: Final[str]
    operator_app_role_arn: Final[str]
    updated_at: Final[str]

@final
class AgentSpace_IdpAuthConfiguration_Read:
    client_id: Final[str]
    client_secret: Final[str]
    created_at: Final[str]
    issuer_url: Final[str]
    operator_app_role_arn: Final[str]
    provider: Final[str]
    updated_at: Final[str]
    user_id_claim: Final[str]

class AgentSpace_Preferences(TypedDict):
    elevated_actions_enabled: NotRequired[Bool]

@final
class AgentSpace_Preferences_Read:
    elevated_actions_enabled: Final[Ref[bool]]

class AgentSpace_Tag(TypedDict):
    key: str
    value: str

@final
class AgentSpace(_Resource):
    """Resource Type definition for AWS::DevOpsAgent::AgentSpace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        kms_key_arn: str = ...,
        locale: str = ...,
        operator_app: AgentSpace_OperatorApp = ...,
        preferences: AgentSpace_Preferences = ...,
        tags: Sequence[AgentSpace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_space_id: Final[str]
    """The unique identifier of the AgentSpace"""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the AgentSpace."""
    created_at: Final[str]
    """The timestamp when the resource was created."""
    description: Final[str]
    """The description of the AgentSpace."""
    kms_key_arn: Final[str]
    """The ARN of the KMS key to use for encryption."""
    locale: Final[str]
    """The locale for the AgentSpace, which determines the language used in agent responses."""
    name: Final[str]
    """The name of the AgentSpace."""
    operator_app: Final[AgentSpace_OperatorApp_Read]
    preferences: Final[AgentSpace_Preferences_Read]
    """Preferences that configure behavior of this AgentSpace."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    updated_at: Final[str]
    """The timestamp when the resource was last updated."""

class Asset_AssetFile(TypedDict):
    content_bytes: NotRequired[str]
    content_text: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any]]
    path: str

@final
class Asset(_Resource):
    """Resource Type definition for AWS::DevOpsAgent::Asset."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_space_id: str,
        asset_type: str,
        files: Sequence[Asset_AssetFile] = ...,
        metadata: Mapping[str, Any] = ...,
        zip: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_space_id: Final[str]
    """The unique identifier of the parent Agent Space."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the asset."""
    asset_id: Final[str]
    """The unique identifier of the asset (assigned by the service on Create)."""
    asset_type: Final[str]
    """The type of asset."""
    created_at: Final[str]
    """The timestamp when the asset was created."""
    files: Final[list[Any]]
    """Inline file list."""
    metadata: Final[Any]
    """Asset metadata document."""
    updated_at: Final[str]
    """The timestamp when the asset was last updated."""
    version: Final[Ref[int]]
    """The current asset version."""
    zip: Final[str]
    """Base64-encoded zip bundle containing all files for the asset."""

class Association_ServiceConfiguration(TypedDict):
    source_aws: NotRequired[Association_SourceAwsConfiguration]
    aws: NotRequired[Association_AWSConfiguration]
    github: NotRequired[Association_GitHubConfiguration]
    slack: NotRequired[Association_SlackConfiguration]
    dynatrace: NotRequired[Association_DynatraceConfiguration]
    service_now: NotRequired[Association_ServiceNowConfiguration]
    mcp_server: NotRequired[Association_MCPServerConfiguration]
    gitlab: NotRequired[Association_GitLabConfiguration]
    mcp_server_datadog: NotRequired[Association_MCPServerDatadogConfiguration]
    mcp_server_splunk: NotRequired[Association_MCPServerSplunkConfiguration]
    mcp_server_new_relic: NotRequired[Association_MCPServerNewRelicConfiguration]
    mcp_server_grafana: NotRequired[Association_MCPServerGrafanaConfiguration]
    pager_duty: NotRequired[Association_PagerDutyConfiguration]
    event_channel: NotRequired[Association_EventChannelConfiguration]
    azure: NotRequired[Association_AzureConfiguration]
    mcp_server_sig_v4: NotRequired[Association_MCPServerSigV4Configuration]

class Association_SourceAwsConfiguration(TypedDict):
    account_id: str
    account_type: Literal["source"]
    agent_elevated_role_arn: NotRequired[str]
    assumable_role_arn: str
    resources: NotRequired[Sequence[Association_AWSResource]]
    tags: NotRequired[Sequence[Association_KeyValuePair]]

class Association_AWSResource(TypedDict):
    resource_arn: str
    resource_metadata: NotRequired[Mapping[str, Any]]
    resource_type: NotRequired[Literal["AWS::CloudFormation::Stack", "AWS::ECR::Repository", "AWS::S3::Bucket", "AWS::S3::Object"]]

class Association_KeyValuePair(TypedDict):
    key: str
    value: str

class Association_AWSConfiguration(TypedDict):
    account_id: str
    account_type: Literal["monitor"]
    agent_elevated_role_arn: NotRequired[str]
    assumable_role_arn: str
    resources: NotRequired[Sequence[Association_AWSResource]]
    tags: NotRequired[Sequence[Association_KeyValuePair]]

class Association_GitHubConfiguration(TypedDict):
    owner: str
    owner_type: Literal["organization", "user"]
    repo_id: str
    repo_name: str

class Association_SlackConfiguration(TypedDict):
    bidirectional: NotRequired[Association_SlackBidirectionalConfiguration]
    transmission_target: Association_SlackTransmissionTarget
    workspace_id: str
    workspace_name: str

class Association_SlackBidirectionalConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    role_arn: str

class Association_SlackTransmissionTarget(TypedDict):
    incident_response_target: Association_SlackChannel

class Association_SlackChannel(TypedDict):
    channel_id: str
    channel_name: NotRequired[str]

class Association_DynatraceConfiguration(TypedDict):
    enable_webhook_updates: NotRequired[Bool]
    env_id: str
    resources: NotRequired[Texts]

class Association_ServiceNowConfiguration(TypedDict):
    enable_webhook_updates: NotRequired[Bool]
    instance_id: NotRequired[str]

class Association_MCPServerConfiguration(TypedDict):
    description: NotRequired[str]
    enable_webhook_updates: NotRequired[Bool]
    endpoint: NotRequired[str]
    name: NotRequired[str]
    tools: Texts

class Association_GitLabConfiguration(TypedDict):
    enable_webhook_updates: NotRequired[Bool]
    instance_identifier: NotRequired[str]
    project_id: str
    project_path: str

class Association_MCPServerDatadogConfiguration(TypedDict):
    description: NotRequired[str]
    enable_webhook_updates: NotRequired[Bool]
    enabled_elevated_tools: NotRequired[Texts]
    endpoint: NotRequired[str]
    name: NotRequired[str]

class Association_MCPServerSplunkConfiguration(TypedDict):
    description: NotRequired[str]
    enable_webhook_updates: NotRequired[Bool]
    endpoint: NotRequired[str]
    name: NotRequired[str]

class Association_MCPServerNewRelicConfiguration(TypedDict):
    account_id: str
    endpoint: str

class Association_MCPServerGrafanaConfiguration(TypedDict):
    enable_webhook_updates: NotRequired[Bool]
    enabled_elevated_tools: NotRequired[Texts]
    endpoint: str
    tools: NotRequired[Sequence[Literal["alerting", "annotations", "asserts", "cloudwatch", "dashboard", "datasource", "elasticsearch", "examples", "incident", "loki", "navigation", "oncall", "prometheus", "pyroscope", "rendering", "runpanelquery", "search", "searchlogs", "sift"]]]

class Association_PagerDutyConfiguration(TypedDict):
    customer_email: str
    enable_webhook_updates: NotRequired[Bool]
    services: Texts

class Association_EventChannelConfiguration(TypedDict):
    enable_webhook_updates: NotRequired[Bool]

class Association_AzureConfiguration(TypedDict):
    subscription_id: str

class Association_MCPServerSigV4Configuration(TypedDict):
    tools: Texts

@final
class Association_ServiceConfiguration_Read:
    source_aws: Final[Association_SourceAwsConfiguration_Read]
    aws: Final[Association_AWSConfiguration_Read]
    github: Final[Association_GitHubConfiguration_Read]
    slack: Final[Association_SlackConfiguration_Read]
    dynatrace: Final[Association_DynatraceConfiguration_Read]
    service_now: Final[Association_ServiceNowConfiguration_Read]
    mcp_server: Final[Association_MCPServerConfiguration_Read]
    gitlab: Final[Association_GitLabConfiguration_Read]
    mcp_server_datadog: Final[Association_MCPServerDatadogConfiguration_Read]
    mcp_server_splunk: Final[Association_MCPServerSplunkConfiguration_Read]
    mcp_server_new_relic: Final[Association_MCPServerNewRelicConfiguration_Read]
    mcp_server_grafana: Final[Association_MCPServerGrafanaConfiguration_Read]
    pager_duty: Final[Association_PagerDutyConfiguration_Read]
    event_channel: Final[Association_EventChannelConfiguration_Read]
    azure: Final[Association_AzureConfiguration_Read]
    mcp_server_sig_v4: Final[Association_MCPServerSigV4Configuration_Read]

@final
class Association_SourceAwsConfiguration_Read:
    account_id: Final[str]
    account_type: Final[str]
    agent_elevated_role_arn: Final[str]
    assumable_role_arn: Final[str]
    resources: Final[list[Any]]
    tags: Final[list[Any]]

@final
class Association_AWSConfiguration_Read:
    account_id: Final[str]
    account_type: Final[str]
    agent_elevated_role_arn: Final[str]
    assumable_role_arn: Final[str]
    resources: Final[list[Any]]
    tags: Final[list[Any]]

@final
class Association_GitHubConfiguration_Read:
    owner: Final[str]
    owner_type: Final[str]
    repo_id: Final[str]
    repo_name: Final[str]

@final
class Association_SlackConfiguration_Read:
    bidirectional: Final[Association_SlackBidirectionalConfiguration_Read]
    transmission_target: Final[Association_SlackTransmissionTarget_Read]
    workspace_id: Final[str]
    workspace_name: Final[str]

@final
class Association_SlackBidirectionalConfiguration_Read:
    enabled: Final[Ref[bool]]
    role_arn: Final[str]

@final
class Association_SlackTransmissionTarget_Read:
    incident_response_target: Final[Association_SlackChannel_Read]

@final
class Association_SlackChannel_Read:
    channel_id: Final[str]
    channel_name: Final[str]

@final
class Association_DynatraceConfiguration_Read:
    enable_webhook_updates: Final[Ref[bool]]
    env_id: Final[str]
    resources: Final[list[str]]

@final
class Association_ServiceNowConfiguration_Read:
    enable_webhook_updates: Final[Ref[bool]]
    instance_id: Final[str]

@final
class Association_MCPServerConfiguration_Read:
    description: Final[str]
    enable_webhook_updates: Final[Ref[bool]]
    endpoint: Final[str]
    name: Final[str]
    tools: Final[list[str]]

@final
class Association_GitLabConfiguration_Read:
    enable_webhook_updates: Final[Ref[bool]]
    instance_identifier: Final[str]
    project_id: Final[str]
    project_path: Final[str]

@final
class Association_MCPServerDatadogConfiguration_Read:
    description: Final[str]
    enable_webhook_updates: Final[Ref[bool]]
    enabled_elevated_tools: Final[list[str]]
    endpoint: Final[str]
    name: Final[str]

@final
class Association_MCPServerSplunkConfiguration_Read:
    description: Final[str]
    enable_webhook_updates: Final[Ref[bool]]
    endpoint: Final[str]
    name: Final[str]

@final
class Association_MCPServerNewRelicConfiguration_Read:
    account_id: Final[str]
    endpoint: Final[str]

@final
class Association_MCPServerGrafanaConfiguration_Read:
    enable_webhook_updates: Final[Ref[bool]]
    enabled_elevated_tools: Final[list[str]]
    endpoint: Final[str]
    tools: Final[list[str]]

@final
class Association_PagerDutyConfiguration_Read:
    customer_email: Final[str]
    enable_webhook_updates: Final[Ref[bool]]
    services: Final[list[str]]

@final
class Association_EventChannelConfiguration_Read:
    enable_webhook_updates: Final[Ref[bool]]

@final
class Association_AzureConfiguration_Read:
    subscription_id: Final[str]

@final
class Association_MCPServerSigV4Configuration_Read:
    tools: Final[list[str]]

@final
class Association(_Resource):
    """Resource Type definition for AWS::DevOpsAgent::Association defining how the AgentSpace interacts with external services like GitHub,…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_space_id: str,
        configuration: Association_ServiceConfiguration,
        service_id: str,
        linked_association_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_space_id: Final[str]
    """The unique identifier of the AgentSpace"""
    association_id: Final[str]
    """The unique identifier of the association"""
    configuration: Final[Association_ServiceConfiguration_Read]
    """The configuration that directs how AgentSpace interacts with the given service"""
    created_at: Final[str]
    """The timestamp when the association was created"""
    linked_association_ids: Final[list[str]]
    """Set of linked association IDs for parent-child relationships"""
    service_id: Final[str]
    """The identifier for the associated service."""
    updated_at: Final[str]
    """The timestamp when the association was last updated"""

class PrivateConnection_ConnectionConfiguration(TypedDict):
    self_managed: NotRequired[PrivateConnection_SelfManagedMode]
    service_managed: NotRequired[PrivateConnection_ServiceManagedMode]

class PrivateConnection_SelfManagedMode(TypedDict):
    resource_configuration_id: str

class PrivateConnection_ServiceManagedMode(TypedDict):
    dns_resolution: NotRequired[Literal["PUBLIC", "IN_VPC"]]
    host_address: str
    ip_address_type: NotRequired[Literal["IPV4", "IPV6", "DUAL_STACK"]]
    ipv4_addresses_per_eni: NotRequired[Int]
    port_ranges: NotRequired[Texts]
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]
    vpc_id: str

@final
class PrivateConnection_ConnectionConfiguration_Read:
    self_managed: Final[PrivateConnection_SelfManagedMode_Read]
    service_managed: Final[PrivateConnection_ServiceManagedMode_Read]

@final
class PrivateConnection_SelfManagedMode_Read:
    resource_configuration_id: Final[str]

@final
class PrivateConnection_ServiceManagedMode_Read:
    dns_resolution: Final[str]
    host_address: Final[str]
    ip_address_type: Final[str]
    ipv4_addresses_per_eni: Final[Ref[int]]
    port_ranges: Final[list[str]]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    vpc_id: Final[str]

class PrivateConnection_Tag(TypedDict):
    key: str
    value: str

@final
class PrivateConnection(_Resource):
    """Resource Type definition for AWS::DevOpsAgent::PrivateConnection"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_configuration: PrivateConnection_ConnectionConfiguration,
        name: str,
        certificate: str = ...,
        tags: Sequence[PrivateConnection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Private Connection."""
    certificate: Final[str]
    """Certificate for the Private Connection."""
    certificate_expiry_time: Final[str]
    """The expiry time of the certificate associated with the Private Connection."""
    connection_configuration: Final[PrivateConnection_ConnectionConfiguration_Read]
    """The connection configuration, either SelfManaged or ServiceManaged."""
    name: Final[str]
    """Unique name for this Private Connection within the account."""
    status: Final[str]
    """The status of the Private Connection."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class Service_AdditionalServiceDetails_Read:
    mcp_server: Final[Service_RegisteredMCPServerDetails_Read]
    gitlab: Final[Service_RegisteredGitLabServiceDetails_Read]
    github: Final[Service_RegisteredGitHubServiceDetails_Read]
    mcp_server_splunk: Final[Service_RegisteredMCPServerDetails_Read2]
    mcp_server_new_relic: Final[Service_RegisteredNewRelicDetails_Read]
    dynatrace: Final[Service_RegisteredDynatraceDetails_Read]
    service_now: Final[Service_RegisteredServiceNowDetails_Read]
    pager_duty: Final[Service_RegisteredPagerDutyDetails_Read]
    azure_identity: Final[Service_RegisteredAzureIdentityDetails_Read]
    mcp_server_sig_v4: Final[Service_RegisteredMCPServerSigV4Details_Read]
    mcp_server_grafana: Final[Service_RegisteredMCPServerGrafanaDetails_Read]

@final
class Service_RegisteredMCPServerDetails_Read:
    api_key_header: Final[str]
    authorization_method: Final[str]
    description: Final[str]
    endpoint: Final[str]
    name: Final[str]

@final
class Service_RegisteredGitLabServiceDetails_Read:
    group_id: Final[str]
    target_url: Final[str]
    token_type: Final[str]

@final
class Service_RegisteredGitHubServiceDetails_Read:
    app_variant: Final[str]
    auth_mode: Final[str]
    hosting_type: Final[str]
    owner: Final[str]
    owner_type: Final[str]
    target_url: Final[str]

@final
class Service_RegisteredMCPServerDetails_Read2:
    api_key_header: Final[str]
    authorization_method: Final[str]
    description: Final[str]
    endpoint: Final[str]
    name: Final[str]

@final
class Service_RegisteredNewRelicDetails_Read:
    account_id: Final[str]
    description: Final[str]
    region: Final[str]

@final
class Service_RegisteredDynatraceDetails_Read:
    account_urn: Final[str]

@final
class Service_RegisteredServiceNowDetails_Read:
    instance_url: Final[str]

@final
class Service_RegisteredPagerDutyDetails_Read:
    scopes: Final[list[str]]

@final
class Service_RegisteredAzureIdentityDetails_Read:
    client_id: Final[str]
    tenant_id: Final[str]
    web_identity_role_arn: Final[str]
    web_identity_token_audiences: Final[list[str]]

@final
class Service_RegisteredMCPServerSigV4Details_Read:
    custom_headers: Final[Any]
    description: Final[str]
    endpoint: Final[str]
    mcp_role_arn: Final[str]
    name: Final[str]
    region: Final[str]
    role_arn: Final[str]
    service: Final[str]

@final
class Service_RegisteredMCPServerGrafanaDetails_Read:
    authorization_method: Final[str]
    description: Final[str]
    endpoint: Final[str]
    name: Final[str]

class Service_ServiceDetails(TypedDict):
    dynatrace: NotRequired[Service_DynatraceServiceDetails]
    mcp_server: NotRequired[Service_MCPServerDetails]
    mcp_server_splunk: NotRequired[Service_MCPServerSplunkDetails]
    mcp_server_new_relic: NotRequired[Service_NewRelicServiceDetails]
    gitlab: NotRequired[Service_GitLabDetails]
    github: NotRequired[Service_GitHubDetails]
    service_now: NotRequired[Service_ServiceNowServiceDetails]
    pager_duty: NotRequired[Service_PagerDutyDetails]
    azure_identity: NotRequired[Service_AzureIdentityServiceDetails]
    mcp_server_sig_v4: NotRequired[Service_MCPServerSigV4Details]
    mcp_server_grafana: NotRequired[Service_MCPServerGrafanaDetails]

class Service_DynatraceServiceDetails(TypedDict):
    account_urn: str
    authorization_config: NotRequired[Service_DynatraceAuthorizationConfig]

class Service_DynatraceAuthorizationConfig(TypedDict):
    oauth_client_credentials: NotRequired[Service_OAuthClientDetails]

class Service_OAuthClientDetails(TypedDict):
    client_id: str
    client_name: NotRequired[str]
    client_secret: SecretText
    exchange_parameters: NotRequired[Mapping[str, Any]]

class Service_MCPServerDetails(TypedDict):
    authorization_config: Service_MCPServerAuthorizationConfig
    description: NotRequired[str]
    endpoint: str
    name: str

class Service_MCPServerAuthorizationConfig(TypedDict):
    oauth_client_credentials: NotRequired[Service_MCPServerOAuthClientCredentialsConfig]
    api_key: NotRequired[Service_ApiKeyDetails]
    bearer_token: NotRequired[Service_BearerTokenDetails]

class Service_MCPServerOAuthClientCredentialsConfig(TypedDict):
    client_id: str
    client_name: NotRequired[str]
    client_secret: SecretText
    exchange_parameters: NotRequired[Mapping[str, Any]]
    exchange_url: str
    scopes: NotRequired[Texts]

class Service_ApiKeyDetails(TypedDict):
    api_key_header: str
    api_key_name: str
    api_key_value: SecretText

class Service_BearerTokenDetails(TypedDict):
    authorization_header: NotRequired[str]
    token_name: str
    token_value: str

class Service_MCPServerSplunkDetails(TypedDict):
    authorization_config: Service_MCPServerSplunkAuthorizationConfig
    description: NotRequired[str]
    endpoint: str
    name: str

class Service_MCPServerSplunkAuthorizationConfig(TypedDict):
    bearer_token: Service_BearerTokenDetails2

class Service_BearerTokenDetails2(TypedDict):
    authorization_header: NotRequired[str]
    token_name: str
    token_value: str

class Service_NewRelicServiceDetails(TypedDict):
    authorization_config: Service_NewRelicAuthorizationConfig

class Service_NewRelicAuthorizationConfig(TypedDict):
    api_key: Service_NewRelicApiKeyConfig

class Service_NewRelicApiKeyConfig(TypedDict):
    account_id: str
    alert_policy_ids: NotRequired[Texts]
    api_key: SecretText
    application_ids: NotRequired[Texts]
    entity_guids: NotRequired[Texts]
    region: Literal["US", "EU"]

class Service_GitLabDetails(TypedDict):
    group_id: NotRequired[str]
    target_url: str
    token_type: Literal["personal", "group"]
    token_value: str

class Service_GitHubDetails(TypedDict):
    app_verification: NotRequired[Service_GitHubAppVerificationDetails]
    direct_access: NotRequired[Service_GitHubPatDetails]

class Service_GitHubAppVerificationDetails(TypedDict):
    app_variant: Literal["READ_ONLY", "READ_WRITE", "CUSTOM_APP"]
    organization_name: NotRequired[str]
    target_url: NotRequired[str]
    token_value: str

class Service_GitHubPatDetails(TypedDict):
    organization_name: NotRequired[str]
    target_url: NotRequired[str]
    token_value: str

class Service_ServiceNowServiceDetails(TypedDict):
    authorization_config: NotRequired[Service_ServiceNowAuthorizationConfig]
    instance_url: str

class Service_ServiceNowAuthorizationConfig(TypedDict):
    oauth_client_credentials: NotRequired[Service_OAuthClientDetails2]

class Service_OAuthClientDetails2(TypedDict):
    client_id: str
    client_name: NotRequired[str]
    client_secret: SecretText
    exchange_parameters: NotRequired[Mapping[str, Any]]

class Service_PagerDutyDetails(TypedDict):
    authorization_config: Service_PagerDutyAuthorizationConfig
    scopes: Texts

class Service_PagerDutyAuthorizationConfig(TypedDict):
    oauth_client_credentials: NotRequired[Service_OAuthClientDetails3]

class Service_OAuthClientDetails3(TypedDict):
    client_id: str
    client_name: NotRequired[str]
    client_secret: SecretText
    exchange_parameters: NotRequired[Mapping[str, Any]]

class Service_AzureIdentityServiceDetails(TypedDict):
    client_id: str
    tenant_id: str
    web_identity_role_arn: str
    web_identity_token_audiences: Texts

class Service_MCPServerSigV4Details(TypedDict):
    authorization_config: Service_MCPServerSigV4AuthorizationConfig
    description: NotRequired[str]
    endpoint: str
    name: str

class Service_MCPServerSigV4AuthorizationConfig(TypedDict):
    custom_headers: NotRequired[Mapping[str, str]]
    mcp_role_arn: NotRequired[str]
    region: str
    role_arn: NotRequired[Literal[""]]
    service: str

class Service_MCPServerGrafanaDetails(TypedDict):
    authorization_config: Service_MCPServerGrafanaAuthorizationConfig
    description: NotRequired[str]
    endpoint: str
    name: str

class Service_MCPServerGrafanaAuthorizationConfig(TypedDict):
    bearer_token: Service_BearerTokenDetails3

class Service_BearerTokenDetails3(TypedDict):
    authorization_header: NotRequired[str]
    token_name: str
    token_value: str

@final
class Service_ServiceDetails_Read:
    dynatrace: Final[Service_DynatraceServiceDetails_Read]
    mcp_server: Final[Service_MCPServerDetails_Read]
    mcp_server_splunk: Final[Service_MCPServerSplunkDetails_Read]
    mcp_server_new_relic: Final[Service_NewRelicServiceDetails_Read]
    gitlab: Final[Service_GitLabDetails_Read]
    github: Final[Service_GitHubDetails_Read]
    service_now: Final[Service_ServiceNowServiceDetails_Read]
    pager_duty: Final[Service_PagerDutyDetails_Read]
    azure_identity: Final[Service_AzureIdentityServiceDetails_Read]
    mcp_server_sig_v4: Final[Service_MCPServerSigV4Details_Read]
    mcp_server_grafana: Final[Service_MCPServerGrafanaDetails_Read]

@final
class Service_DynatraceServiceDetails_Read:
    account_urn: Final[str]
    authorization_config: Final[Service_DynatraceAuthorizationConfig_Read]

@final
class Service_DynatraceAuthorizationConfig_Read:
    oauth_client_credentials: Final[Service_OAuthClientDetails_Read]

@final
class Service_OAuthClientDetails_Read:
    client_id: Final[str]
    client_name: Final[str]
    client_secret: Final[str]
    exchange_parameters: Final[Any]

@final
class Service_MCPServerDetails_Read:
    authorization_config: Final[Service_MCPServerAuthorizationConfig_Read]
    description: Final[str]
    endpoint: Final[str]
    name: Final[str]

@final
class Service_MCPServerAuthorizationConfig_Read:
    oauth_client_credentials: Final[Service_MCPServerOAuthClientCredentialsConfig_Read]
    api_key: Final[Service_ApiKeyDetails_Read]
    bearer_token: Final[Service_BearerTokenDetails_Read]

@final
class Service_MCPServerOAuthClientCredentialsConfig_Read:
    client_id: Final[str]
    client_name: Final[str]
    client_secret: Final[str]
    exchange_parameters: Final[Any]
    exchange_url: Final[str]
    scopes: Final[list[str]]

@final
class Service_ApiKeyDetails_Read:
    api_key_header: Final[str]
    api_key_name: Final[str]
    api_key_value: Final[str]

@final
class Service_BearerTokenDetails_Read:
    authorization_header: Final[str]
    token_name: Final[str]
    token_value: Final[str]

@final
class Service_MCPServerSplunkDetails_Read:
    authorization_config: Final[Service_MCPServerSplunkAuthorizationConfig_Read]
    description: Final[str]
    endpoint: Final[str]
    name: Final[str]

@final
class Service_MCPServerSplunkAuthorizationConfig_Read:
    bearer_token: Final[Service_BearerTokenDetails_Read2]

@final
class Service_BearerTokenDetails_Read2:
    authorization_header: Final[str]
    token_name: Final[str]
    token_value: Final[str]

@final
class Service_NewRelicServiceDetails_Read:
    authorization_config: Final[Service_NewRelicAuthorizationConfig_Read]

@final
class Service_NewRelicAuthorizationConfig_Read:
    api_key: Final[Service_NewRelicApiKeyConfig_Read]

@final
class Service_NewRelicApiKeyConfig_Read:
    account_id: Final[str]
    alert_policy_ids: Final[list[str]]
    api_key: Final[str]
    application_ids: Final[list[str]]
    entity_guids: Final[list[str]]
    region: Final[str]

@final
class Service_GitLabDetails_Read:
    group_id: Final[str]
    target_url: Final[str]
    token_type: Final[str]
    token_value: Final[str]

@final
class Service_GitHubDetails_Read:
    app_verification: Final[Service_GitHubAppVerificationDetails_Read]
    direct_access: Final[Service_GitHubPatDetails_Read]

@final
class Service_GitHubAppVerificationDetails_Read:
    app_variant: Final[str]
    organization_name: Final[str]
    target_url: Final[str]
    token_value: Final[str]

@final
class Service_GitHubPatDetails_Read:
    organization_name: Final[str]
    target_url: Final[str]
    token_value: Final[str]

@final
class Service_ServiceNowServiceDetails_Read:
    authorization_config: Final[Service_ServiceNowAuthorizationConfig_Read]
    instance_url: Final[str]

@final
class Service_ServiceNowAuthorizationConfig_Read:
    oauth_client_credentials: Final[Service_OAuthClientDetails_Read2]

@final
class Service_OAuthClientDetails_Read2:
    client_id: Final[str]
    client_name: Final[str]
    client_secret: Final[str]
    exchange_parameters: Final[Any]

@final
class Service_PagerDutyDetails_Read:
    authorization_config: Final[Service_PagerDutyAuthorizationConfig_Read]
    scopes: Final[list[str]]

@final
class Service_PagerDutyAuthorizationConfig_Read:
    oauth_client_credentials: Final[Service_OAuthClientDetails_Read3]

@final
class Service_OAuthClientDetails_Read3:
    client_id: Final[str]
    client_name: Final[str]
    client_secret: Final[str]
    exchange_parameters: Final[Any]

@final
class Service_AzureIdentityServiceDetails_Read:
    client_id: Final[str]
    tenant_id: Final[str]
    web_identity_role_arn: Final[str]
    web_identity_token_audiences: Final[list[str]]

@final
class Service_MCPServerSigV4Details_Read:
    authorization_config: Final[Service_MCPServerSigV4AuthorizationConfig_Read]
    description: Final[str]
    endpoint: Final[str]
    name: Final[str]

@final
class Service_MCPServerSigV4AuthorizationConfig_Read:
    custom_headers: Final[Any]
    mcp_role_arn: Final[str]
    region: Final[str]
    role_arn: Final[str]
    service: Final[str]

@final
class Service_MCPServerGrafanaDetails_Read:
    authorization_config: Final[Service_MCPServerGrafanaAuthorizationConfig_Read]
    description: Final[str]
    endpoint: Final[str]
    name: Final[str]

@final
class Service_MCPServerGrafanaAuthorizationConfig_Read:
    bearer_token: Final[Service_BearerTokenDetails_Read3]

@final
class Service_BearerTokenDetails_Read3:
    authorization_header: Final[str]
    token_name: Final[str]
    token_value: Final[str]

class Service_Tag(TypedDict):
    key: str
    value: str

@final
class Service(_Resource):
    """The AWS::DevOpsAgent::Service resource registers external services (like Dynatrace, MCP servers, GitLab) for integration with DevOpsAgent."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        service_type: Literal["dynatrace", "mcpserver", "mcpserversplunk", "mcpservernewrelic", "gitlab", "github", "servicenow", "pagerduty", "azureidentity", "mcpserversigv4", "mcpservergrafana"],
        exchange_url_private_connection_name: str = ...,
        kms_key_arn: str = ...,
        name: str = ...,
        private_connection_name: str = ...,
        service_details: Service_ServiceDetails = ...,
        tags: Sequence[Service_Tag] = ...,
        target_url_private_connection_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accessible_resources: Final[list[Any]]
    """List of accessible resources for this service"""
    additional_service_details: Final[Service_AdditionalServiceDetails_Read]
    """Additional details specific to the service type returned after registration"""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Service."""
    exchange_url_private_connection_name: Final[str]
    """The name of the private connection to use for OAuth token exchange requests only."""
    kms_key_arn: Final[str]
    """The ARN of the KMS key to use for encryption."""
    name: Final[str]
    """The display name for the service registration."""
    private_connection_name: Final[str]
    """The name of the private connection to use for VPC connectivity."""
    service_details: Final[Service_ServiceDetails_Read]
    """Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue), MCPServer (ApiKey or BearerToken…"""
    service_id: Final[str]
    """The unique identifier of the service"""
    service_type: Final[str]
    """The type of service being registered"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_url_private_connection_name: Final[str]
    """The name of the private connection to use for API calls (target URL) only."""

class Trigger_Condition(TypedDict):
    schedule: Trigger_Schedule

class Trigger_Schedule(TypedDict):
    expression: str

@final
class Trigger_Condition_Read:
    schedule: Final[Trigger_Schedule_Read]

@final
class Trigger_Schedule_Read:
    expression: Final[str]

@final
class Trigger(_Resource):
    """Resource Type definition for AWS::DevOpsAgent::Trigger."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action: Mapping[str, Any],
        agent_space_id: str,
        condition: Trigger_Condition,
        type: Literal["TIME_BASED"],
        status: Literal["Active", "Inactive"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[Any]
    """The action to perform when the trigger fires."""
    agent_space_id: Final[str]
    """The unique identifier of the parent Agent Space."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the trigger."""
    condition: Final[Trigger_Condition_Read]
    """The condition that causes the trigger to fire."""
    created_at: Final[str]
    """The timestamp when the trigger was created."""
    status: Final[str]
    """The status of the trigger."""
    trigger_id: Final[str]
    """The unique identifier of the trigger (assigned by the service on Create)."""
    type: Final[str]
    """The type of trigger."""
    updated_at: Final[str]
    """The timestamp when the trigger was last updated."""
