"""Resource types of AWS AppFlow. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Connector_ConnectorProvisioningConfig(TypedDict):
    lambda_: NotRequired[Connector_LambdaConnectorProvisioningConfig]

class Connector_LambdaConnectorProvisioningConfig(TypedDict):
    lambda_arn: str

@final
class Connector_ConnectorProvisioningConfig_Read:
    lambda_: Final[Connector_LambdaConnectorProvisioningConfig_Read]

@final
class Connector_LambdaConnectorProvisioningConfig_Read:
    lambda_arn: Final[str]

@final
class Connector(_Resource):
    """Resource schema for AWS::AppFlow::Connector"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connector_provisioning_config: Connector_ConnectorProvisioningConfig,
        connector_provisioning_type: str,
        connector_label: str = ...,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connector_arn: Final[str]
    """The arn of the connector."""
    connector_label: Final[str]
    """The name of the connector."""
    connector_provisioning_config: Final[Connector_ConnectorProvisioningConfig_Read]
    """Contains information about the configuration of the connector being registered."""
    connector_provisioning_type: Final[str]
    """The provisioning type of the connector."""
    description: Final[str]
    """A description about the connector that's being registered."""

class ConnectorProfile_ConnectorProfileConfig(TypedDict):
    connector_profile_credentials: NotRequired[ConnectorProfile_ConnectorProfileCredentials]
    connector_profile_properties: NotRequired[ConnectorProfile_ConnectorProfileProperties]

class ConnectorProfile_ConnectorProfileCredentials(TypedDict):
    amplitude: NotRequired[ConnectorProfile_AmplitudeConnectorProfileCredentials]
    custom_connector: NotRequired[ConnectorProfile_CustomConnectorProfileCredentials]
    datadog: NotRequired[ConnectorProfile_DatadogConnectorProfileCredentials]
    dynatrace: NotRequired[ConnectorProfile_DynatraceConnectorProfileCredentials]
    google_analytics: NotRequired[ConnectorProfile_GoogleAnalyticsConnectorProfileCredentials]
    infor_nexus: NotRequired[ConnectorProfile_InforNexusConnectorProfileCredentials]
    marketo: NotRequired[ConnectorProfile_MarketoConnectorProfileCredentials]
    pardot: NotRequired[ConnectorProfile_PardotConnectorProfileCredentials]
    redshift: NotRequired[ConnectorProfile_RedshiftConnectorProfileCredentials]
    sapo_data: NotRequired[ConnectorProfile_SAPODataConnectorProfileCredentials]
    salesforce: NotRequired[ConnectorProfile_SalesforceConnectorProfileCredentials]
    service_now: NotRequired[ConnectorProfile_ServiceNowConnectorProfileCredentials]
    singular: NotRequired[ConnectorProfile_SingularConnectorProfileCredentials]
    slack: NotRequired[ConnectorProfile_SlackConnectorProfileCredentials]
    snowflake: NotRequired[ConnectorProfile_SnowflakeConnectorProfileCredentials]
    trendmicro: NotRequired[ConnectorProfile_TrendmicroConnectorProfileCredentials]
    veeva: NotRequired[ConnectorProfile_VeevaConnectorProfileCredentials]
    zendesk: NotRequired[ConnectorProfile_ZendeskConnectorProfileCredentials]

class ConnectorProfile_AmplitudeConnectorProfileCredentials(TypedDict):
    api_key: SecretText
    secret_key: SecretText

class ConnectorProfile_CustomConnectorProfileCredentials(TypedDict):
    api_key: NotRequired[ConnectorProfile_ApiKeyCredentials]
    authentication_type: Literal["OAUTH2", "APIKEY", "BASIC", "CUSTOM"]
    basic: NotRequired[ConnectorProfile_BasicAuthCredentials]
    custom: NotRequired[ConnectorProfile_CustomAuthCredentials]
    oauth2: NotRequired[ConnectorProfile_OAuth2Credentials]

class ConnectorProfile_ApiKeyCredentials(TypedDict):
    api_key: SecretText
    api_secret_key: NotRequired[SecretText]

class ConnectorProfile_BasicAuthCredentials(TypedDict):
    password: SecretText
    username: str

class ConnectorProfile_CustomAuthCredentials(TypedDict):
    credentials_map: NotRequired[Mapping[str, str]]
    custom_authentication_type: str

class ConnectorProfile_OAuth2Credentials(TypedDict):
    access_token: NotRequired[SecretText]
    client_id: NotRequired[str]
    client_secret: NotRequired[SecretText]
    oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest]
    refresh_token: NotRequired[SecretText]

class ConnectorProfile_ConnectorOAuthRequest(TypedDict):
    auth_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class ConnectorProfile_DatadogConnectorProfileCredentials(TypedDict):
    api_key: SecretText
    application_key: str

class ConnectorProfile_DynatraceConnectorProfileCredentials(TypedDict):
    api_token: SecretText

class ConnectorProfile_GoogleAnalyticsConnectorProfileCredentials(TypedDict):
    access_token: NotRequired[SecretText]
    client_id: str
    client_secret: SecretText
    connector_oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest2]
    refresh_token: NotRequired[SecretText]

class ConnectorProfile_ConnectorOAuthRequest2(TypedDict):
    auth_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class ConnectorProfile_InforNexusConnectorProfileCredentials(TypedDict):
    access_key_id: str
    datakey: str
    secret_access_key: SecretText
    user_id: str

class ConnectorProfile_MarketoConnectorProfileCredentials(TypedDict):
    access_token: NotRequired[SecretText]
    client_id: str
    client_secret: SecretText
    connector_oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest3]

class ConnectorProfile_ConnectorOAuthRequest3(TypedDict):
    auth_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class ConnectorProfile_PardotConnectorProfileCredentials(TypedDict):
    access_token: NotRequired[SecretText]
    client_credentials_arn: NotRequired[str]
    connector_oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest4]
    refresh_token: NotRequired[SecretText]

class ConnectorProfile_ConnectorOAuthRequest4(TypedDict):
    auth_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class ConnectorProfile_RedshiftConnectorProfileCredentials(TypedDict):
    password: NotRequired[SecretText]
    username: NotRequired[str]

class ConnectorProfile_SAPODataConnectorProfileCredentials(TypedDict):
    basic_auth_credentials: NotRequired[ConnectorProfile_BasicAuthCredentials2]
    oauth_credentials: NotRequired[ConnectorProfile_SAPODataConnectorProfileCredentialsOAuthCredentials]

class ConnectorProfile_BasicAuthCredentials2(TypedDict):
    password: SecretText
    username: str

class ConnectorProfile_SAPODataConnectorProfileCredentialsOAuthCredentials(TypedDict):
    access_token: NotRequired[SecretText]
    client_id: NotRequired[str]
    client_secret: NotRequired[SecretText]
    connector_oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest5]
    refresh_token: NotRequired[SecretText]

class ConnectorProfile_ConnectorOAuthRequest5(TypedDict):
    auth_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class ConnectorProfile_SalesforceConnectorProfileCredentials(TypedDict):
    access_token: NotRequired[SecretText]
    client_credentials_arn: NotRequired[str]
    connector_oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest6]
    jwt_token: NotRequired[SecretText]
    oauth2_grant_type: NotRequired[Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "JWT_BEARER"]]
    refresh_token: NotRequired[SecretText]

class ConnectorProfile_ConnectorOAuthRequest6(TypedDict):
    auth_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class ConnectorProfile_ServiceNowConnectorProfileCredentials(TypedDict):
    oauth2_credentials: NotRequired[ConnectorProfile_OAuth2Credentials2]
    password: NotRequired[SecretText]
    username: NotRequired[str]

class ConnectorProfile_OAuth2Credentials2(TypedDict):
    access_token: NotRequired[SecretText]
    client_id: NotRequired[str]
    client_secret: NotRequired[SecretText]
    oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest]
    refresh_token: NotRequired[SecretText]

class ConnectorProfile_SingularConnectorProfileCredentials(TypedDict):
    api_key: SecretText

class ConnectorProfile_SlackConnectorProfileCredentials(TypedDict):
    access_token: NotRequired[SecretText]
    client_id: str
    client_secret: SecretText
    connector_oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest7]

class ConnectorProfile_ConnectorOAuthRequest7(TypedDict):
    auth_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class ConnectorProfile_SnowflakeConnectorProfileCredentials(TypedDict):
    password: SecretText
    username: str

class ConnectorProfile_TrendmicroConnectorProfileCredentials(TypedDict):
    api_secret_key: SecretText

class ConnectorProfile_VeevaConnectorProfileCredentials(TypedDict):
    password: SecretText
    username: str

class ConnectorProfile_ZendeskConnectorProfileCredentials(TypedDict):
    access_token: NotRequired[SecretText]
    client_id: str
    client_secret: SecretText
    connector_oauth_request: NotRequired[ConnectorProfile_ConnectorOAuthRequest8]

class ConnectorProfile_ConnectorOAuthRequest8(TypedDict):
    auth_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class ConnectorProfile_ConnectorProfileProperties(TypedDict):
    custom_connector: NotRequired[ConnectorProfile_CustomConnectorProfileProperties]
    datadog: NotRequired[ConnectorProfile_DatadogConnectorProfileProperties]
    dynatrace: NotRequired[ConnectorProfile_DynatraceConnectorProfileProperties]
    infor_nexus: NotRequired[ConnectorProfile_InforNexusConnectorProfileProperties]
    marketo: NotRequired[ConnectorProfile_MarketoConnectorProfileProperties]
    pardot: NotRequired[ConnectorProfile_PardotConnectorProfileProperties]
    redshift: NotRequired[ConnectorProfile_RedshiftConnectorProfileProperties]
    sapo_data: NotRequired[ConnectorProfile_SAPODataConnectorProfileProperties]
    salesforce: NotRequired[ConnectorProfile_SalesforceConnectorProfileProperties]
    service_now: NotRequired[ConnectorProfile_ServiceNowConnectorProfileProperties]
    slack: NotRequired[ConnectorProfile_SlackConnectorProfileProperties]
    snowflake: NotRequired[ConnectorProfile_SnowflakeConnectorProfileProperties]
    veeva: NotRequired[ConnectorProfile_VeevaConnectorProfileProperties]
    zendesk: NotRequired[ConnectorProfile_ZendeskConnectorProfileProperties]

class ConnectorProfile_CustomConnectorProfileProperties(TypedDict):
    oauth2_properties: NotRequired[ConnectorProfile_OAuth2Properties]
    profile_properties: NotRequired[Mapping[str, str]]

class ConnectorProfile_OAuth2Properties(TypedDict):
    oauth2_grant_type: NotRequired[Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "JWT_BEARER"]]
    token_url: NotRequired[str]
    token_url_custom_properties: NotRequired[Mapping[str, str]]

class ConnectorProfile_DatadogConnectorProfileProperties(TypedDict):
    instance_url: str

class ConnectorProfile_DynatraceConnectorProfileProperties(TypedDict):
    instance_url: str

class ConnectorProfile_InforNexusConnectorProfileProperties(TypedDict):
    instance_url: str

class ConnectorProfile_MarketoConnectorProfileProperties(TypedDict):
    instance_url: str

class ConnectorProfile_PardotConnectorProfileProperties(TypedDict):
    business_unit_id: str
    instance_url: NotRequired[str]
    is_sandbox_environment: NotRequired[Bool]

class ConnectorProfile_RedshiftConnectorProfileProperties(TypedDict):
    bucket_name: str
    bucket_prefix: NotRequired[str]
    cluster_identifier: NotRequired[str]
    data_api_role_arn: NotRequired[str]
    database_name: NotRequired[str]
    database_url: NotRequired[str]
    is_redshift_serverless: NotRequired[Bool]
    role_arn: str
    workgroup_name: NotRequired[str]

class ConnectorProfile_SAPODataConnectorProfileProperties(TypedDict):
    application_host_url: NotRequired[str]
    application_service_path: NotRequired[str]
    client_number: NotRequired[str]
    disable_sso: NotRequired[Bool]
    logon_language: NotRequired[str]
    oauth_properties: NotRequired[ConnectorProfile_OAuthProperties]
    port_number: NotRequired[Int]
    private_link_service_name: NotRequired[str]

class ConnectorProfile_OAuthProperties(TypedDict):
    auth_code_url: NotRequired[str]
    oauth_scopes: NotRequired[Texts]
    token_url: NotRequired[str]

class ConnectorProfile_SalesforceConnectorProfileProperties(TypedDict):
    instance_url: NotRequired[str]
    is_sandbox_environment: NotRequired[Bool]
    use_private_link_for_metadata_and_authorization: NotRequired[Bool]

class ConnectorProfile_ServiceNowConnectorProfileProperties(TypedDict):
    instance_url: str

class ConnectorProfile_SlackConnectorProfileProperties(TypedDict):
    instance_url: str

class ConnectorProfile_SnowflakeConnectorProfileProperties(TypedDict):
    account_name: NotRequired[str]
    bucket_name: str
    bucket_prefix: NotRequired[str]
    private_link_service_name: NotRequired[str]
    region: NotRequired[str]
    stage: str
    warehouse: str

class ConnectorProfile_VeevaConnectorProfileProperties(TypedDict):
    instance_url: str

class ConnectorProfile_ZendeskConnectorProfileProperties(TypedDict):
    instance_url: str

@final
class ConnectorProfile_ConnectorProfileConfig_Read:
    connector_profile_credentials: Final[ConnectorProfile_ConnectorProfileCredentials_Read]
    connector_profile_properties: Final[ConnectorProfile_ConnectorProfileProperties_Read]

@final
class ConnectorProfile_ConnectorProfileCredentials_Read:
    amplitude: Final[ConnectorProfile_AmplitudeConnectorProfileCredentials_Read]
    custom_connector: Final[ConnectorProfile_CustomConnectorProfileCredentials_Read]
    datadog: Final[ConnectorProfile_DatadogConnectorProfileCredentials_Read]
    dynatrace: Final[ConnectorProfile_DynatraceConnectorProfileCredentials_Read]
    google_analytics: Final[ConnectorProfile_GoogleAnalyticsConnectorProfileCredentials_Read]
    infor_nexus: Final[ConnectorProfile_InforNexusConnectorProfileCredentials_Read]
    marketo: Final[ConnectorProfile_MarketoConnectorProfileCredentials_Read]
    pardot: Final[ConnectorProfile_PardotConnectorProfileCredentials_Read]
    redshift: Final[ConnectorProfile_RedshiftConnectorProfileCredentials_Read]
    sapo_data: Final[ConnectorProfile_SAPODataConnectorProfileCredentials_Read]
    salesforce: Final[ConnectorProfile_SalesforceConnectorProfileCredentials_Read]
    service_now: Final[ConnectorProfile_ServiceNowConnectorProfileCredentials_Read]
    singular: Final[ConnectorProfile_SingularConnectorProfileCredentials_Read]
    slack: Final[ConnectorProfile_SlackConnectorProfileCredentials_Read]
    snowflake: Final[ConnectorProfile_SnowflakeConnectorProfileCredentials_Read]
    trendmicro: Final[ConnectorProfile_TrendmicroConnectorProfileCredentials_Read]
    veeva: Final[ConnectorProfile_VeevaConnectorProfileCredentials_Read]
    zendesk: Final[ConnectorProfile_ZendeskConnectorProfileCredentials_Read]

@final
class ConnectorProfile_AmplitudeConnectorProfileCredentials_Read:
    api_key: Final[str]
    secret_key: Final[str]

@final
class ConnectorProfile_CustomConnectorProfileCredentials_Read:
    api_key: Final[ConnectorProfile_ApiKeyCredentials_Read]
    authentication_type: Final[str]
    basic: Final[ConnectorProfile_BasicAuthCredentials_Read]
    custom: Final[ConnectorProfile_CustomAuthCredentials_Read]
    oauth2: Final[ConnectorProfile_OAuth2Credentials_Read]

@final
class ConnectorProfile_ApiKeyCredentials_Read:
    api_key: Final[str]
    api_secret_key: Final[str]

@final
class ConnectorProfile_BasicAuthCredentials_Read:
    password: Final[str]
    username: Final[str]

@final
class ConnectorProfile_CustomAuthCredentials_Read:
    credentials_map: Final[Any]
    custom_authentication_type: Final[str]

@final
class ConnectorProfile_OAuth2Credentials_Read:
    access_token: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read]
    refresh_token: Final[str]

@final
class ConnectorProfile_ConnectorOAuthRequest_Read:
    auth_code: Final[str]
    redirect_uri: Final[str]

@final
class ConnectorProfile_DatadogConnectorProfileCredentials_Read:
    api_key: Final[str]
    application_key: Final[str]

@final
class ConnectorProfile_DynatraceConnectorProfileCredentials_Read:
    api_token: Final[str]

@final
class ConnectorProfile_GoogleAnalyticsConnectorProfileCredentials_Read:
    access_token: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    connector_oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read2]
    refresh_token: Final[str]

@final
class ConnectorProfile_ConnectorOAuthRequest_Read2:
    auth_code: Final[str]
    redirect_uri: Final[str]

@final
class ConnectorProfile_InforNexusConnectorProfileCredentials_Read:
    access_key_id: Final[str]
    datakey: Final[str]
    secret_access_key: Final[str]
    user_id: Final[str]

@final
class ConnectorProfile_MarketoConnectorProfileCredentials_Read:
    access_token: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    connector_oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read3]

@final
class ConnectorProfile_ConnectorOAuthRequest_Read3:
    auth_code: Final[str]
    redirect_uri: Final[str]

@final
class ConnectorProfile_PardotConnectorProfileCredentials_Read:
    access_token: Final[str]
    client_credentials_arn: Final[str]
    connector_oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read4]
    refresh_token: Final[str]

@final
class ConnectorProfile_ConnectorOAuthRequest_Read4:
    auth_code: Final[str]
    redirect_uri: Final[str]

@final
class ConnectorProfile_RedshiftConnectorProfileCredentials_Read:
    password: Final[str]
    username: Final[str]

@final
class ConnectorProfile_SAPODataConnectorProfileCredentials_Read:
    basic_auth_credentials: Final[ConnectorProfile_BasicAuthCredentials_Read2]
    oauth_credentials: Final[ConnectorProfile_SAPODataConnectorProfileCredentialsOAuthCredentials_Read]

@final
class ConnectorProfile_BasicAuthCredentials_Read2:
    password: Final[str]
    username: Final[str]

@final
class ConnectorProfile_SAPODataConnectorProfileCredentialsOAuthCredentials_Read:
    access_token: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    connector_oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read5]
    refresh_token: Final[str]

@final
class ConnectorProfile_ConnectorOAuthRequest_Read5:
    auth_code: Final[str]
    redirect_uri: Final[str]

@final
class ConnectorProfile_SalesforceConnectorProfileCredentials_Read:
    access_token: Final[str]
    client_credentials_arn: Final[str]
    connector_oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read6]
    jwt_token: Final[str]
    oauth2_grant_type: Final[str]
    refresh_token: Final[str]

@final
class ConnectorProfile_ConnectorOAuthRequest_Read6:
    auth_code: Final[str]
    redirect_uri: Final[str]

@final
class ConnectorProfile_ServiceNowConnectorProfileCredentials_Read:
    oauth2_credentials: Final[ConnectorProfile_OAuth2Credentials_Read2]
    password: Final[str]
    username: Final[str]

@final
class ConnectorProfile_OAuth2Credentials_Read2:
    access_token: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read]
    refresh_token: Final[str]

@final
class ConnectorProfile_SingularConnectorProfileCredentials_Read:
    api_key: Final[str]

@final
class ConnectorProfile_SlackConnectorProfileCredentials_Read:
    access_token: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    connector_oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read7]

@final
class ConnectorProfile_ConnectorOAuthRequest_Read7:
    auth_code: Final[str]
    redirect_uri: Final[str]

@final
class ConnectorProfile_SnowflakeConnectorProfileCredentials_Read:
    password: Final[str]
    username: Final[str]

@final
class ConnectorProfile_TrendmicroConnectorProfileCredentials_Read:
    api_secret_key: Final[str]

@final
class ConnectorProfile_VeevaConnectorProfileCredentials_Read:
    password: Final[str]
    username: Final[str]

@final
class ConnectorProfile_ZendeskConnectorProfileCredentials_Read:
    access_token: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    connector_oauth_request: Final[ConnectorProfile_ConnectorOAuthRequest_Read8]

@final
class ConnectorProfile_ConnectorOAuthRequest_Read8:
    auth_code: Final[str]
    redirect_uri: Final[str]

@final
class ConnectorProfile_ConnectorProfileProperties_Read:
    custom_connector: Final[ConnectorProfile_CustomConnectorProfileProperties_Read]
    datadog: Final[ConnectorProfile_DatadogConnectorProfileProperties_Read]
    dynatrace: Final[ConnectorProfile_DynatraceConnectorProfileProperties_Read]
    infor_nexus: Final[ConnectorProfile_InforNexusConnectorProfileProperties_Read]
    marketo: Final[ConnectorProfile_MarketoConnectorProfileProperties_Read]
    pardot: Final[ConnectorProfile_PardotConnectorProfileProperties_Read]
    redshift: Final[ConnectorProfile_RedshiftConnectorProfileProperties_Read]
    sapo_data: Final[ConnectorProfile_SAPODataConnectorProfileProperties_Read]
    salesforce: Final[ConnectorProfile_SalesforceConnectorProfileProperties_Read]
    service_now: Final[ConnectorProfile_ServiceNowConnectorProfileProperties_Read]
    slack: Final[ConnectorProfile_SlackConnectorProfileProperties_Read]
    snowflake: Final[ConnectorProfile_SnowflakeConnectorProfileProperties_Read]
    veeva: Final[ConnectorProfile_VeevaConnectorProfileProperties_Read]
    zendesk: Final[ConnectorProfile_ZendeskConnectorProfileProperties_Read]

@final
class ConnectorProfile_CustomConnectorProfileProperties_Read:
    oauth2_properties: Final[ConnectorProfile_OAuth2Properties_Read]
    profile_properties: Final[Any]

@final
class ConnectorProfile_OAuth2Properties_Read:
    oauth2_grant_type: Final[str]
    token_url: Final[str]
    token_url_custom_properties: Final[Any]

@final
class ConnectorProfile_DatadogConnectorProfileProperties_Read:
    instance_url: Final[str]

@final
class ConnectorProfile_DynatraceConnectorProfileProperties_Read:
    instance_url: Final[str]

@final
class ConnectorProfile_InforNexusConnectorProfileProperties_Read:
    instance_url: Final[str]

@final
class ConnectorProfile_MarketoConnectorProfileProperties_Read:
    instance_url: Final[str]

@final
class ConnectorProfile_PardotConnectorProfileProperties_Read:
    business_unit_id: Final[str]
    instance_url: Final[str]
    is_sandbox_environment: Final[Ref[bool]]

@final
class ConnectorProfile_RedshiftConnectorProfileProperties_Read:
    bucket_name: Final[str]
    bucket_prefix: Final[str]
    cluster_identifier: Final[str]
    data_api_role_arn: Final[str]
    database_name: Final[str]
    database_url: Final[str]
    is_redshift_serverless: Final[Ref[bool]]
    role_arn: Final[str]
    workgroup_name: Final[str]

@final
class ConnectorProfile_SAPODataConnectorProfileProperties_Read:
    application_host_url: Final[str]
    application_service_path: Final[str]
    client_number: Final[str]
    disable_sso: Final[Ref[bool]]
    logon_language: Final[str]
    oauth_properties: Final[ConnectorProfile_OAuthProperties_Read]
    port_number: Final[Ref[int]]
    private_link_service_name: Final[str]

@final
class ConnectorProfile_OAuthProperties_Read:
    auth_code_url: Final[str]
    oauth_scopes: Final[list[str]]
    token_url: Final[str]

@final
class ConnectorProfile_SalesforceConnectorProfileProperties_Read:
    instance_url: Final[str]
    is_sandbox_environment: Final[Ref[bool]]
    use_private_link_for_metadata_and_authorization: Final[Ref[bool]]

@final
class ConnectorProfile_ServiceNowConnectorProfileProperties_Read:
    instance_url: Final[str]

@final
class ConnectorProfile_SlackConnectorProfileProperties_Read:
    instance_url: Final[str]

@final
class ConnectorProfile_SnowflakeConnectorProfileProperties_Read:
    account_name: Final[str]
    bucket_name: Final[str]
    bucket_prefix: Final[str]
    private_link_service_name: Final[str]
    region: Final[str]
    stage: Final[str]
    warehouse: Final[str]

@final
class ConnectorProfile_VeevaConnectorProfileProperties_Read:
    instance_url: Final[str]

@final
class ConnectorProfile_ZendeskConnectorProfileProperties_Read:
    instance_url: Final[str]

@final
class ConnectorProfile(_Resource):
    """Resource Type definition for AWS::AppFlow::ConnectorProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_mode: Literal["Public", "Private"],
        connector_profile_name: str,
        connector_type: Literal["Salesforce", "Pardot", "Singular", "Slack", "Redshift", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "SAPOData", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector"],
        connector_label: str = ...,
        connector_profile_config: ConnectorProfile_ConnectorProfileConfig = ...,
        kms_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connection_mode: Final[str]
    """Mode in which data transfer should be enabled."""
    connector_label: Final[str]
    """The label of the connector."""
    connector_profile_arn: Final[str]
    """Unique identifier for connector profile resources"""
    connector_profile_config: Final[ConnectorProfile_ConnectorProfileConfig_Read]
    """Connector specific configurations needed to create connector profile"""
    connector_profile_name: Final[str]
    """The maximum number of items to retrieve in a single batch."""
    connector_type: Final[str]
    """List of Saas providers that need connector profile to be created"""
    credentials_arn: Final[str]
    """A unique Arn for Connector-Profile resource"""
    kms_arn: Final[str]
    """The ARN of the AWS Key Management Service (AWS KMS) key that's used to encrypt your function's environment variables."""

class Flow_DestinationFlowConfig(TypedDict):
    api_version: NotRequired[str]
    connector_profile_name: NotRequired[str]
    connector_type: Literal["SAPOData", "Salesforce", "Pardot", "Singular", "Slack", "Redshift", "S3", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector", "EventBridge", "Upsolver", "LookoutMetrics"]
    destination_connector_properties: Flow_DestinationConnectorProperties

class Flow_DestinationConnectorProperties(TypedDict):
    custom_connector: NotRequired[Flow_CustomConnectorDestinationProperties]
    event_bridge: NotRequired[Flow_EventBridgeDestinationProperties]
    lookout_metrics: NotRequired[Flow_LookoutMetricsDestinationProperties]
    marketo: NotRequired[Flow_MarketoDestinationProperties]
    redshift: NotRequired[Flow_RedshiftDestinationProperties]
    s3: NotRequired[Flow_S3DestinationProperties]
    sapo_data: NotRequired[Flow_SAPODataDestinationProperties]
    salesforce: NotRequired[Flow_SalesforceDestinationProperties]
    snowflake: NotRequired[Flow_SnowflakeDestinationProperties]
    upsolver: NotRequired[Flow_UpsolverDestinationProperties]
    zendesk: NotRequired[Flow_ZendeskDestinationProperties]

class Flow_CustomConnectorDestinationProperties(TypedDict):
    custom_properties: NotRequired[Mapping[str, str]]
    entity_name: str
    error_handling_config: NotRequired[Flow_ErrorHandlingConfig]
    id_field_names: NotRequired[Texts]
    write_operation_type: NotRequired[Literal["INSERT", "UPSERT", "UPDATE", "DELETE"]]

class Flow_ErrorHandlingConfig(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    fail_on_first_error: NotRequired[Bool]

class Flow_EventBridgeDestinationProperties(TypedDict):
    error_handling_config: NotRequired[Flow_ErrorHandlingConfig2]
    object: str

class Flow_ErrorHandlingConfig2(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    fail_on_first_error: NotRequired[Bool]

class Flow_LookoutMetricsDestinationProperties(TypedDict):
    object: NotRequired[str]

class Flow_MarketoDestinationProperties(TypedDict):
    error_handling_config: NotRequired[Flow_ErrorHandlingConfig3]
    object: str

class Flow_ErrorHandlingConfig3(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    fail_on_first_error: NotRequired[Bool]

class Flow_RedshiftDestinationProperties(TypedDict):
    bucket_prefix: NotRequired[str]
    error_handling_config: NotRequired[Flow_ErrorHandlingConfig4]
    intermediate_bucket_name: str
    object: str

class Flow_ErrorHandlingConfig4(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    fail_on_first_error: NotRequired[Bool]

class Flow_S3DestinationProperties(TypedDict):
    bucket_name: str
    bucket_prefix: NotRequired[str]
    s3_output_format_config: NotRequired[Flow_S3OutputFormatConfig]

class Flow_S3OutputFormatConfig(TypedDict):
    aggregation_config: NotRequired[Flow_AggregationConfig]
    file_type: NotRequired[Literal["CSV", "JSON", "PARQUET"]]
    prefix_config: NotRequired[Flow_PrefixConfig]
    preserve_source_data_typing: NotRequired[Bool]

class Flow_AggregationConfig(TypedDict):
    aggregation_type: NotRequired[Literal["None", "SingleFile"]]
    target_file_size: NotRequired[Int]

class Flow_PrefixConfig(TypedDict):
    path_prefix_hierarchy: NotRequired[Sequence[Literal["EXECUTION_ID", "SCHEMA_VERSION"]]]
    prefix_format: NotRequired[Literal["YEAR", "MONTH", "DAY", "HOUR", "MINUTE"]]
    prefix_type: NotRequired[Literal["FILENAME", "PATH", "PATH_AND_FILENAME"]]

class Flow_SAPODataDestinationProperties(TypedDict):
    error_handling_config: NotRequired[Flow_ErrorHandlingConfig5]
    id_field_names: NotRequired[Texts]
    object_path: str
    success_response_handling_config: NotRequired[Flow_SuccessResponseHandlingConfig]
    write_operation_type: NotRequired[Literal["INSERT", "UPSERT", "UPDATE", "DELETE"]]

class Flow_ErrorHandlingConfig5(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    fail_on_first_error: NotRequired[Bool]

class Flow_SuccessResponseHandlingConfig(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]

class Flow_SalesforceDestinationProperties(TypedDict):
    data_transfer_api: NotRequired[Literal["AUTOMATIC", "BULKV2", "REST_SYNC"]]
    error_handling_config: NotRequired[Flow_ErrorHandlingConfig6]
    id_field_names: NotRequired[Texts]
    object: str
    write_operation_type: NotRequired[Literal["INSERT", "UPSERT", "UPDATE", "DELETE"]]

class Flow_ErrorHandlingConfig6(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    fail_on_first_error: NotRequired[Bool]

class Flow_SnowflakeDestinationProperties(TypedDict):
    bucket_prefix: NotRequired[str]
    error_handling_config: NotRequired[Flow_ErrorHandlingConfig7]
    intermediate_bucket_name: str
    object: str

class Flow_ErrorHandlingConfig7(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    fail_on_first_error: NotRequired[Bool]

class Flow_UpsolverDestinationProperties(TypedDict):
    bucket_name: str
    bucket_prefix: NotRequired[str]
    s3_output_format_config: Flow_UpsolverS3OutputFormatConfig

class Flow_UpsolverS3OutputFormatConfig(TypedDict):
    aggregation_config: NotRequired[Flow_AggregationConfig2]
    file_type: NotRequired[Literal["CSV", "JSON", "PARQUET"]]
    prefix_config: Flow_PrefixConfig2

class Flow_AggregationConfig2(TypedDict):
    aggregation_type: NotRequired[Literal["None", "SingleFile"]]
    target_file_size: NotRequired[Int]

class Flow_PrefixConfig2(TypedDict):
    path_prefix_hierarchy: NotRequired[Sequence[Literal["EXECUTION_ID", "SCHEMA_VERSION"]]]
    prefix_format: NotRequired[Literal["YEAR", "MONTH", "DAY", "HOUR", "MINUTE"]]
    prefix_type: NotRequired[Literal["FILENAME", "PATH", "PATH_AND_FILENAME"]]

class Flow_ZendeskDestinationProperties(TypedDict):
    error_handling_config: NotRequired[Flow_ErrorHandlingConfig8]
    id_field_names: NotRequired[Texts]
    object: str
    write_operation_type: NotRequired[Literal["INSERT", "UPSERT", "UPDATE", "DELETE"]]

class Flow_ErrorHandlingConfig8(TypedDict):
    bucket_name: NotRequired[str]
    bucket_prefix: NotRequired[str]
    fail_on_first_error: NotRequired[Bool]

class Flow_MetadataCatalogConfig(TypedDict):
    glue_data_catalog: NotRequired[Flow_GlueDataCatalog]

class Flow_GlueDataCatalog(TypedDict):
    database_name: str
    role_arn: str
    table_prefix: str

@final
class Flow_MetadataCatalogConfig_Read:
    glue_data_catalog: Final[Flow_GlueDataCatalog_Read]

@final
class Flow_GlueDataCatalog_Read:
    database_name: Final[str]
    role_arn: Final[str]
    table_prefix: Final[str]

class Flow_SourceFlowConfig(TypedDict):
    api_version: NotRequired[str]
    connector_profile_name: NotRequired[str]
    connector_type: Literal["SAPOData", "Salesforce", "Pardot", "Singular", "Slack", "Redshift", "S3", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector", "EventBridge", "Upsolver", "LookoutMetrics"]
    incremental_pull_config: NotRequired[Flow_IncrementalPullConfig]
    source_connector_properties: Flow_SourceConnectorProperties

class Flow_IncrementalPullConfig(TypedDict):
    datetime_type_field_name: NotRequired[str]

class Flow_SourceConnectorProperties(TypedDict):
    amplitude: NotRequired[Flow_AmplitudeSourceProperties]
    custom_connector: NotRequired[Flow_CustomConnectorSourceProperties]
    datadog: NotRequired[Flow_DatadogSourceProperties]
    dynatrace: NotRequired[Flow_DynatraceSourceProperties]
    google_analytics: NotRequired[Flow_GoogleAnalyticsSourceProperties]
    infor_nexus: NotRequired[Flow_InforNexusSourceProperties]
    marketo: NotRequired[Flow_MarketoSourceProperties]
    pardot: NotRequired[Flow_PardotSourceProperties]
    s3: NotRequired[Flow_S3SourceProperties]
    sapo_data: NotRequired[Flow_SAPODataSourceProperties]
    salesforce: NotRequired[Flow_SalesforceSourceProperties]
    service_now: NotRequired[Flow_ServiceNowSourceProperties]
    singular: NotRequired[Flow_SingularSourceProperties]
    slack: NotRequired[Flow_SlackSourceProperties]
    trendmicro: NotRequired[Flow_TrendmicroSourceProperties]
    veeva: NotRequired[Flow_VeevaSourceProperties]
    zendesk: NotRequired[Flow_ZendeskSourceProperties]

class Flow_AmplitudeSourceProperties(TypedDict):
    object: str

class Flow_CustomConnectorSourceProperties(TypedDict):
    custom_properties: NotRequired[Mapping[str, str]]
    data_transfer_api: NotRequired[Flow_CustomConnectorSourcePropertiesDataTransferApi]
    entity_name: str

class Flow_CustomConnectorSourcePropertiesDataTransferApi(TypedDict):
    name: str
    type: Literal["SYNC", "ASYNC", "AUTOMATIC"]

class Flow_DatadogSourceProperties(TypedDict):
    object: str

class Flow_DynatraceSourceProperties(TypedDict):
    object: str

class Flow_GoogleAnalyticsSourceProperties(TypedDict):
    object: str

class Flow_InforNexusSourceProperties(TypedDict):
    object: str

class Flow_MarketoSourceProperties(TypedDict):
    object: str

class Flow_PardotSourceProperties(TypedDict):
    object: str

class Flow_S3SourceProperties(TypedDict):
    bucket_name: str
    bucket_prefix: str
    s3_input_format_config: NotRequired[Flow_S3InputFormatConfig]

class Flow_S3InputFormatConfig(TypedDict):
    s3_input_file_type: NotRequired[Literal["CSV", "JSON"]]

class Flow_SAPODataSourceProperties(TypedDict):
    object_path: str
    pagination_config: NotRequired[Flow_SAPODataPaginationConfig]
    parallelism_config: NotRequired[Flow_SAPODataParallelismConfig]

class Flow_SAPODataPaginationConfig(TypedDict):
    max_page_size: Int

class Flow_SAPODataParallelismConfig(TypedDict):
    max_parallelism: Int

class Flow_SalesforceSourceProperties(TypedDict):
    data_transfer_api: NotRequired[Literal["AUTOMATIC", "BULKV2", "REST_SYNC"]]
    enable_dynamic_field_update: NotRequired[Bool]
    include_deleted_records: NotRequired[Bool]
    object: str

class Flow_ServiceNowSourceProperties(TypedDict):
    object: str

class Flow_SingularSourceProperties(TypedDict):
    object: str

class Flow_SlackSourceProperties(TypedDict):
    object: str

class Flow_TrendmicroSourceProperties(TypedDict):
    object: str

class Flow_VeevaSourceProperties(TypedDict):
    document_type: NotRequired[str]
    include_all_versions: NotRequired[Bool]
    include_renditions: NotRequired[Bool]
    include_source_files: NotRequired[Bool]
    object: str

class Flow_ZendeskSourceProperties(TypedDict):
    object: str

@final
class Flow_SourceFlowConfig_Read:
    api_version: Final[str]
    connector_profile_name: Final[str]
    connector_type: Final[str]
    incremental_pull_config: Final[Flow_IncrementalPullConfig_Read]
    source_connector_properties: Final[Flow_SourceConnectorProperties_Read]

@final
class Flow_IncrementalPullConfig_Read:
    datetime_type_field_name: Final[str]

@final
class Flow_SourceConnectorProperties_Read:
    amplitude: Final[Flow_AmplitudeSourceProperties_Read]
    custom_connector: Final[Flow_CustomConnectorSourceProperties_Read]
    datadog: Final[Flow_DatadogSourceProperties_Read]
    dynatrace: Final[Flow_DynatraceSourceProperties_Read]
    google_analytics: Final[Flow_GoogleAnalyticsSourceProperties_Read]
    infor_nexus: Final[Flow_InforNexusSourceProperties_Read]
    marketo: Final[Flow_MarketoSourceProperties_Read]
    pardot: Final[Flow_PardotSourceProperties_Read]
    s3: Final[Flow_S3SourceProperties_Read]
    sapo_data: Final[Flow_SAPODataSourceProperties_Read]
    salesforce: Final[Flow_SalesforceSourceProperties_Read]
    service_now: Final[Flow_ServiceNowSourceProperties_Read]
    singular: Final[Flow_SingularSourceProperties_Read]
    slack: Final[Flow_SlackSourceProperties_Read]
    trendmicro: Final[Flow_TrendmicroSourceProperties_Read]
    veeva: Final[Flow_VeevaSourceProperties_Read]
    zendesk: Final[Flow_ZendeskSourceProperties_Read]

@final
class Flow_AmplitudeSourceProperties_Read:
    object: Final[str]

@final
class Flow_CustomConnectorSourceProperties_Read:
    custom_properties: Final[Any]
    data_transfer_api: Final[Flow_CustomConnectorSourcePropertiesDataTransferApi_Read]
    entity_name: Final[str]

@final
class Flow_CustomConnectorSourcePropertiesDataTransferApi_Read:
    name: Final[str]
    type: Final[str]

@final
class Flow_DatadogSourceProperties_Read:
    object: Final[str]

@final
class Flow_DynatraceSourceProperties_Read:
    object: Final[str]

@final
class Flow_GoogleAnalyticsSourceProperties_Read:
    object: Final[str]

@final
class Flow_InforNexusSourceProperties_Read:
    object: Final[str]

@final
class Flow_MarketoSourceProperties_Read:
    object: Final[str]

@final
class Flow_PardotSourceProperties_Read:
    object: Final[str]

@final
class Flow_S3SourceProperties_Read:
    bucket_name: Final[str]
    bucket_prefix: Final[str]
    s3_input_format_config: Final[Flow_S3InputFormatConfig_Read]

@final
class Flow_S3InputFormatConfig_Read:
    s3_input_file_type: Final[str]

@final
class Flow_SAPODataSourceProperties_Read:
    object_path: Final[str]
    pagination_config: Final[Flow_SAPODataPaginationConfig_Read]
    parallelism_config: Final[Flow_SAPODataParallelismConfig_Read]

@final
class Flow_SAPODataPaginationConfig_Read:
    max_page_size: Final[Ref[int]]

@final
class Flow_SAPODataParallelismConfig_Read:
    max_parallelism: Final[Ref[int]]

@final
class Flow_SalesforceSourceProperties_Read:
    data_transfer_api: Final[str]
    enable_dynamic_field_update: Final[Ref[bool]]
    include_deleted_records: Final[Ref[bool]]
    object: Final[str]

@final
class Flow_ServiceNowSourceProperties_Read:
    object: Final[str]

@final
class Flow_SingularSourceProperties_Read:
    object: Final[str]

@final
class Flow_SlackSourceProperties_Read:
    object: Final[str]

@final
class Flow_TrendmicroSourceProperties_Read:
    object: Final[str]

@final
class Flow_VeevaSourceProperties_Read:
    document_type: Final[str]
    include_all_versions: Final[Ref[bool]]
    include_renditions: Final[Ref[bool]]
    include_source_files: Final[Ref[bool]]
    object: Final[str]

@final
class Flow_ZendeskSourceProperties_Read:
    object: Final[str]

class Flow_Tag(TypedDict):
    key: str
    value: str

class Flow_Task(TypedDict):
    connector_operator: NotRequired[Flow_ConnectorOperator]
    destination_field: NotRequired[str]
    source_fields: Texts
    task_properties: NotRequired[Sequence[Flow_TaskPropertiesObject]]
    task_type: Literal["Arithmetic", "Filter", "Map", "Map_all", "Mask", "Merge", "Passthrough", "Truncate", "Validate", "Partition"]

class Flow_ConnectorOperator(TypedDict):
    amplitude: NotRequired[Literal["BETWEEN"]]
    custom_connector: NotRequired[Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    datadog: NotRequired[Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    dynatrace: NotRequired[Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    google_analytics: NotRequired[Literal["PROJECTION", "BETWEEN"]]
    infor_nexus: NotRequired[Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    marketo: NotRequired[Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    pardot: NotRequired[Literal["PROJECTION", "EQUAL_TO", "NO_OP", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC"]]
    s3: NotRequired[Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    sapo_data: NotRequired[Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    salesforce: NotRequired[Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    service_now: NotRequired[Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    singular: NotRequired[Literal["PROJECTION", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    slack: NotRequired[Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    trendmicro: NotRequired[Literal["PROJECTION", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    veeva: NotRequired[Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]
    zendesk: NotRequired[Literal["PROJECTION", "GREATER_THAN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"]]

class Flow_TaskPropertiesObject(TypedDict):
    key: Literal["VALUE", "VALUES", "DATA_TYPE", "UPPER_BOUND", "LOWER_BOUND", "SOURCE_DATA_TYPE", "DESTINATION_DATA_TYPE", "VALIDATION_ACTION", "MASK_VALUE", "MASK_LENGTH", "TRUNCATE_LENGTH", "MATH_OPERATION_FIELDS_ORDER", "CONCAT_FORMAT", "SUBFIELD_CATEGORY_MAP", "EXCLUDE_SOURCE_FIELDS_LIST", "INCLUDE_NEW_FIELDS", "ORDERED_PARTITION_KEYS_LIST"]
    value: str

class Flow_TriggerConfig(TypedDict):
    trigger_properties: NotRequired[Flow_ScheduledTriggerProperties]
    trigger_type: Literal["Scheduled", "Event", "OnDemand"]

class Flow_ScheduledTriggerProperties(TypedDict):
    data_pull_mode: NotRequired[Literal["Incremental", "Complete"]]
    first_execution_from: NotRequired[Number]
    flow_error_deactivation_threshold: NotRequired[Int]
    schedule_end_time: NotRequired[Number]
    schedule_expression: str
    schedule_offset: NotRequired[Number]
    schedule_start_time: NotRequired[Number]
    time_zone: NotRequired[str]

@final
class Flow_TriggerConfig_Read:
    trigger_properties: Final[Flow_ScheduledTriggerProperties_Read]
    trigger_type: Final[str]

@final
class Flow_ScheduledTriggerProperties_Read:
    data_pull_mode: Final[str]
    first_execution_from: Final[Ref[float]]
    flow_error_deactivation_threshold: Final[Ref[int]]
    schedule_end_time: Final[Ref[float]]
    schedule_expression: Final[str]
    schedule_offset: Final[Ref[float]]
    schedule_start_time: Final[Ref[float]]
    time_zone: Final[str]

@final
class Flow(_Resource):
    """Resource schema for AWS::AppFlow::Flow."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_flow_config_list: Sequence[Flow_DestinationFlowConfig],
        flow_name: str,
        source_flow_config: Flow_SourceFlowConfig,
        tasks: Sequence[Flow_Task],
        trigger_config: Flow_TriggerConfig,
        description: str = ...,
        flow_status: Literal["Active", "Suspended", "Draft"] = ...,
        kms_arn: str = ...,
        metadata_catalog_config: Flow_MetadataCatalogConfig = ...,
        tags: Sequence[Flow_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Description of the flow."""
    destination_flow_config_list: Final[list[Any]]
    """List of Destination connectors of the flow."""
    flow_arn: Final[str]
    """ARN identifier of the flow."""
    flow_name: Final[str]
    """Name of the flow."""
    flow_status: Final[str]
    """Flow activation status for Scheduled- and Event-triggered flows"""
    kms_arn: Final[str]
    """The ARN of the AWS Key Management Service (AWS KMS) key that's used to encrypt your function's environment variables."""
    metadata_catalog_config: Final[Flow_MetadataCatalogConfig_Read]
    """Configurations of metadata catalog of the flow."""
    source_flow_config: Final[Flow_SourceFlowConfig_Read]
    """Configurations of Source connector of the flow."""
    tags: Final[list[Any]]
    """List of Tags."""
    tasks: Final[list[Any]]
    """List of tasks for the flow."""
    trigger_config: Final[Flow_TriggerConfig_Read]
    """Trigger settings of the flow."""
