"""Resource types of AWS QBusiness. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Application_AttachmentsConfiguration(TypedDict):
    attachments_control_mode: Literal["ENABLED", "DISABLED"]

@final
class Application_AttachmentsConfiguration_Read:
    attachments_control_mode: Final[str]

class Application_AutoSubscriptionConfiguration(TypedDict):
    auto_subscribe: Literal["ENABLED", "DISABLED"]
    default_subscription_type: NotRequired[Literal["Q_LITE", "Q_BUSINESS"]]

@final
class Application_AutoSubscriptionConfiguration_Read:
    auto_subscribe: Final[str]
    default_subscription_type: Final[str]

class Application_EncryptionConfiguration(TypedDict):
    kms_key_id: NotRequired[str]

@final
class Application_EncryptionConfiguration_Read:
    kms_key_id: Final[str]

class Application_PersonalizationConfiguration(TypedDict):
    personalization_control_mode: Literal["ENABLED", "DISABLED"]

@final
class Application_PersonalizationConfiguration_Read:
    personalization_control_mode: Final[str]

class Application_QAppsConfiguration(TypedDict):
    q_apps_control_mode: Literal["ENABLED", "DISABLED"]

@final
class Application_QAppsConfiguration_Read:
    q_apps_control_mode: Final[str]

class Application_QuickSightConfiguration(TypedDict):
    client_namespace: str

@final
class Application_QuickSightConfiguration_Read:
    client_namespace: Final[str]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Definition of AWS::QBusiness::Application Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        attachments_configuration: Application_AttachmentsConfiguration = ...,
        auto_subscription_configuration: Application_AutoSubscriptionConfiguration = ...,
        client_ids_for_oidc: Texts = ...,
        description: str = ...,
        encryption_configuration: Application_EncryptionConfiguration = ...,
        iam_identity_provider_arn: str = ...,
        identity_center_instance_arn: str = ...,
        identity_type: Literal["AWS_IAM_IDP_SAML", "AWS_IAM_IDP_OIDC", "AWS_IAM_IDC", "AWS_QUICKSIGHT_IDP", "ANONYMOUS"] = ...,
        personalization_configuration: Application_PersonalizationConfiguration = ...,
        q_apps_configuration: Application_QAppsConfiguration = ...,
        quick_sight_configuration: Application_QuickSightConfiguration = ...,
        role_arn: str = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    application_id: Final[str]
    attachments_configuration: Final[Application_AttachmentsConfiguration_Read]
    auto_subscription_configuration: Final[Application_AutoSubscriptionConfiguration_Read]
    client_ids_for_oidc: Final[list[str]]
    created_at: Final[str]
    description: Final[str]
    display_name: Final[str]
    encryption_configuration: Final[Application_EncryptionConfiguration_Read]
    iam_identity_provider_arn: Final[str]
    identity_center_application_arn: Final[str]
    identity_center_instance_arn: Final[str]
    identity_type: Final[str]
    personalization_configuration: Final[Application_PersonalizationConfiguration_Read]
    q_apps_configuration: Final[Application_QAppsConfiguration_Read]
    quick_sight_configuration: Final[Application_QuickSightConfiguration_Read]
    role_arn: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]

class DataAccessor_ActionConfiguration(TypedDict):
    action: str
    filter_configuration: NotRequired[DataAccessor_ActionFilterConfiguration]

class DataAccessor_ActionFilterConfiguration(TypedDict):
    document_attribute_filter: DataAccessor_AttributeFilter

class DataAccessor_AttributeFilter(TypedDict):
    and_all_filters: NotRequired[Sequence[DataAccessor_AttributeFilter2]]
    contains_all: NotRequired[DataAccessor_DocumentAttribute]
    contains_any: NotRequired[DataAccessor_DocumentAttribute2]
    equals_to: NotRequired[DataAccessor_DocumentAttribute3]
    greater_than: NotRequired[DataAccessor_DocumentAttribute4]
    greater_than_or_equals: NotRequired[DataAccessor_DocumentAttribute5]
    less_than: NotRequired[DataAccessor_DocumentAttribute6]
    less_than_or_equals: NotRequired[DataAccessor_DocumentAttribute7]
    not_filter: NotRequired[DataAccessor_AttributeFilter3]
    or_all_filters: NotRequired[Sequence[DataAccessor_AttributeFilter4]]

class DataAccessor_AttributeFilter2(TypedDict):
    and_all_filters: NotRequired[Sequence[DataAccessor_AttributeFilter2]]
    contains_all: NotRequired[DataAccessor_DocumentAttribute]
    contains_any: NotRequired[DataAccessor_DocumentAttribute2]
    equals_to: NotRequired[DataAccessor_DocumentAttribute3]
    greater_than: NotRequired[DataAccessor_DocumentAttribute4]
    greater_than_or_equals: NotRequired[DataAccessor_DocumentAttribute5]
    less_than: NotRequired[DataAccessor_DocumentAttribute6]
    less_than_or_equals: NotRequired[DataAccessor_DocumentAttribute7]
    not_filter: NotRequired[DataAccessor_AttributeFilter3]
    or_all_filters: NotRequired[Sequence[DataAccessor_AttributeFilter4]]

class DataAccessor_DocumentAttribute(TypedDict):
    name: str
    value: DataAccessor_DocumentAttributeValue

class DataAccessor_DocumentAttributeValue(TypedDict):
    string_value: NotRequired[str]
    string_list_value: NotRequired[Texts]
    long_value: NotRequired[Number]
    date_value: NotRequired[str]

class DataAccessor_DocumentAttribute2(TypedDict):
    name: str
    value: DataAccessor_DocumentAttributeValue

class DataAccessor_DocumentAttribute3(TypedDict):
    name: str
    value: DataAccessor_DocumentAttributeValue

class DataAccessor_DocumentAttribute4(TypedDict):
    name: str
    value: DataAccessor_DocumentAttributeValue

class DataAccessor_DocumentAttribute5(TypedDict):
    name: str
    value: DataAccessor_DocumentAttributeValue

class DataAccessor_DocumentAttribute6(TypedDict):
    name: str
    value: DataAccessor_DocumentAttributeValue

class DataAccessor_DocumentAttribute7(TypedDict):
    name: str
    value: DataAccessor_DocumentAttributeValue

class DataAccessor_AttributeFilter3(TypedDict):
    and_all_filters: NotRequired[Sequence[DataAccessor_AttributeFilter2]]
    contains_all: NotRequired[DataAccessor_DocumentAttribute]
    contains_any: NotRequired[DataAccessor_DocumentAttribute2]
    equals_to: NotRequired[DataAccessor_DocumentAttribute3]
    greater_than: NotRequired[DataAccessor_DocumentAttribute4]
    greater_than_or_equals: NotRequired[DataAccessor_DocumentAttribute5]
    less_than: NotRequired[DataAccessor_DocumentAttribute6]
    less_than_or_equals: NotRequired[DataAccessor_DocumentAttribute7]
    not_filter: NotRequired[DataAccessor_AttributeFilter3]
    or_all_filters: NotRequired[Sequence[DataAccessor_AttributeFilter4]]

class DataAccessor_AttributeFilter4(TypedDict):
    and_all_filters: NotRequired[Sequence[DataAccessor_AttributeFilter2]]
    contains_all: NotRequired[DataAccessor_DocumentAttribute]
    contains_any: NotRequired[DataAccessor_DocumentAttribute2]
    equals_to: NotRequired[DataAccessor_DocumentAttribute3]
    greater_than: NotRequired[DataAccessor_DocumentAttribute4]
    greater_than_or_equals: NotRequired[DataAccessor_DocumentAttribute5]
    less_than: NotRequired[DataAccessor_DocumentAttribute6]
    less_than_or_equals: NotRequired[DataAccessor_DocumentAttribute7]
    not_filter: NotRequired[DataAccessor_AttributeFilter3]
    or_all_filters: NotRequired[Sequence[DataAccessor_AttributeFilter4]]

class DataAccessor_DataAccessorAuthenticationDetail(TypedDict):
    authentication_configuration: NotRequired[DataAccessor_DataAccessorAuthenticationConfiguration]
    authentication_type: Literal["AWS_IAM_IDC_TTI", "AWS_IAM_IDC_AUTH_CODE"]
    external_ids: NotRequired[Texts]

class DataAccessor_DataAccessorAuthenticationConfiguration(TypedDict):
    idc_trusted_token_issuer_configuration: DataAccessor_DataAccessorIdcTrustedTokenIssuerConfiguration

class DataAccessor_DataAccessorIdcTrustedTokenIssuerConfiguration(TypedDict):
    idc_trusted_token_issuer_arn: str

@final
class DataAccessor_DataAccessorAuthenticationDetail_Read:
    authentication_configuration: Final[DataAccessor_DataAccessorAuthenticationConfiguration_Read]
    authentication_type: Final[str]
    external_ids: Final[list[str]]

@final
class DataAccessor_DataAccessorAuthenticationConfiguration_Read:
    idc_trusted_token_issuer_configuration: Final[DataAccessor_DataAccessorIdcTrustedTokenIssuerConfiguration_Read]

@final
class DataAccessor_DataAccessorIdcTrustedTokenIssuerConfiguration_Read:
    idc_trusted_token_issuer_arn: Final[str]

class DataAccessor_Tag(TypedDict):
    key: str
    value: str

@final
class DataAccessor(_Resource):
    """Definition of AWS::QBusiness::DataAccessor Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action_configurations: Sequence[DataAccessor_ActionConfiguration],
        application_id: str,
        display_name: str,
        principal: str,
        authentication_detail: DataAccessor_DataAccessorAuthenticationDetail = ...,
        tags: Sequence[DataAccessor_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_configurations: Final[list[Any]]
    application_id: Final[str]
    authentication_detail: Final[DataAccessor_DataAccessorAuthenticationDetail_Read]
    created_at: Final[str]
    data_accessor_arn: Final[str]
    data_accessor_id: Final[str]
    display_name: Final[str]
    idc_application_arn: Final[str]
    principal: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]

class DataSource_DocumentEnrichmentConfiguration(TypedDict):
    inline_configurations: NotRequired[Sequence[DataSource_InlineDocumentEnrichmentConfiguration]]
    post_extraction_hook_configuration: NotRequired[DataSource_HookConfiguration]
    pre_extraction_hook_configuration: NotRequired[DataSource_HookConfiguration2]

class DataSource_InlineDocumentEnrichmentConfiguration(TypedDict):
    condition: NotRequired[DataSource_DocumentAttributeCondition]
    document_content_operator: NotRequired[Literal["DELETE"]]
    target: NotRequired[DataSource_DocumentAttributeTarget]

class DataSource_DocumentAttributeCondition(TypedDict):
    key: str
    operator: Literal["GREATER_THAN", "GREATER_THAN_OR_EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS", "EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "EXISTS", "NOT_EXISTS", "BEGINS_WITH"]
    value: NotRequired[DataSource_DocumentAttributeValue]

class DataSource_DocumentAttributeValue(TypedDict):
    string_value: NotRequired[str]
    string_list_value: NotRequired[Texts]
    long_value: NotRequired[Number]
    date_value: NotRequired[str]

class DataSource_DocumentAttributeTarget(TypedDict):
    attribute_value_operator: NotRequired[Literal["DELETE"]]
    key: str
    value: NotRequired[DataSource_DocumentAttributeValue2]

class DataSource_DocumentAttributeValue2(TypedDict):
    string_value: NotRequired[str]
    string_list_value: NotRequired[Texts]
    long_value: NotRequired[Number]
    date_value: NotRequired[str]

class DataSource_HookConfiguration(TypedDict):
    invocation_condition: NotRequired[DataSource_DocumentAttributeCondition2]
    lambda_arn: NotRequired[str]
    role_arn: NotRequired[str]
    s3_bucket_name: NotRequired[str]

class DataSource_DocumentAttributeCondition2(TypedDict):
    key: str
    operator: Literal["GREATER_THAN", "GREATER_THAN_OR_EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS", "EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "EXISTS", "NOT_EXISTS", "BEGINS_WITH"]
    value: NotRequired[DataSource_DocumentAttributeValue]

class DataSource_HookConfiguration2(TypedDict):
    invocation_condition: NotRequired[DataSource_DocumentAttributeCondition2]
    lambda_arn: NotRequired[str]
    role_arn: NotRequired[str]
    s3_bucket_name: NotRequired[str]

@final
class DataSource_DocumentEnrichmentConfiguration_Read:
    inline_configurations: Final[list[Any]]
    post_extraction_hook_configuration: Final[DataSource_HookConfiguration_Read]
    pre_extraction_hook_configuration: Final[DataSource_HookConfiguration_Read2]

@final
class DataSource_HookConfiguration_Read:
    invocation_condition: Final[DataSource_DocumentAttributeCondition_Read]
    lambda_arn: Final[str]
    role_arn: Final[str]
    s3_bucket_name: Final[str]

@final
class DataSource_DocumentAttributeCondition_Read:
    key: Final[str]
    operator: Final[str]
    value: Final[DataSource_DocumentAttributeValue_Read]

@final
class DataSource_DocumentAttributeValue_Read:
    string_value: Final[str]
    string_list_value: Final[list[str]]
    long_value: Final[Ref[float]]
    date_value: Final[str]

@final
class DataSource_HookConfiguration_Read2:
    invocation_condition: Final[DataSource_DocumentAttributeCondition_Read]
    lambda_arn: Final[str]
    role_arn: Final[str]
    s3_bucket_name: Final[str]

class DataSource_MediaExtractionConfiguration(TypedDict):
    audio_extraction_configuration: NotRequired[DataSource_AudioExtractionConfiguration]
    image_extraction_configuration: NotRequired[DataSource_ImageExtractionConfiguration]
    video_extraction_configuration: NotRequired[DataSource_VideoExtractionConfiguration]

class DataSource_AudioExtractionConfiguration(TypedDict):
    audio_extraction_status: Literal["ENABLED", "DISABLED"]

class DataSource_ImageExtractionConfiguration(TypedDict):
    image_extraction_status: Literal["ENABLED", "DISABLED"]

class DataSource_VideoExtractionConfiguration(TypedDict):
    video_extraction_status: Literal["ENABLED", "DISABLED"]

@final
class DataSource_MediaExtractionConfiguration_Read:
    audio_extraction_configuration: Final[DataSource_AudioExtractionConfiguration_Read]
    image_extraction_configuration: Final[DataSource_ImageExtractionConfiguration_Read]
    video_extraction_configuration: Final[DataSource_VideoExtractionConfiguration_Read]

@final
class DataSource_AudioExtractionConfiguration_Read:
    audio_extraction_status: Final[str]

@final
class DataSource_ImageExtractionConfiguration_Read:
    image_extraction_status: Final[str]

@final
class DataSource_VideoExtractionConfiguration_Read:
    video_extraction_status: Final[str]

class DataSource_Tag(TypedDict):
    key: str
    value: str

class DataSource_DataSourceVpcConfiguration(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts

@final
class DataSource_DataSourceVpcConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class DataSource(_Resource):
    """Definition of AWS::QBusiness::DataSource Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        configuration: Mapping[str, Any] | str,
        display_name: str,
        index_id: str,
        description: str = ...,
        document_enrichment_configuration: DataSource_DocumentEnrichmentConfiguration = ...,
        media_extraction_configuration: DataSource_MediaExtractionConfiguration = ...,
        role_arn: str = ...,
        sync_schedule: str = ...,
        tags: Sequence[DataSource_Tag] = ...,
        vpc_configuration: DataSource_DataSourceVpcConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    configuration: Final[Any]
    created_at: Final[str]
    data_source_arn: Final[str]
    data_source_id: Final[str]
    description: Final[str]
    display_name: Final[str]
    document_enrichment_configuration: Final[DataSource_DocumentEnrichmentConfiguration_Read]
    index_id: Final[str]
    media_extraction_configuration: Final[DataSource_MediaExtractionConfiguration_Read]
    role_arn: Final[str]
    status: Final[str]
    sync_schedule: Final[str]
    tags: Final[list[Any]]
    type: Final[str]
    updated_at: Final[str]
    vpc_configuration: Final[DataSource_DataSourceVpcConfiguration_Read]

class Index_IndexCapacityConfiguration(TypedDict):
    units: NotRequired[Number]

@final
class Index_IndexCapacityConfiguration_Read:
    units: Final[Ref[float]]

class Index_DocumentAttributeConfiguration(TypedDict):
    name: NotRequired[str]
    search: NotRequired[Literal["ENABLED", "DISABLED"]]
    type: NotRequired[Literal["STRING", "STRING_LIST", "NUMBER", "DATE"]]

@final
class Index_IndexStatistics_Read:
    text_document_statistics: Final[Index_TextDocumentStatistics_Read]

@final
class Index_TextDocumentStatistics_Read:
    indexed_text_bytes: Final[Ref[float]]
    indexed_text_document_count: Final[Ref[float]]

class Index_Tag(TypedDict):
    key: str
    value: str

@final
class Index(_Resource):
    """Definition of AWS::QBusiness::Index Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        display_name: str,
        capacity_configuration: Index_IndexCapacityConfiguration = ...,
        description: str = ...,
        document_attribute_configurations: Sequence[Index_DocumentAttributeConfiguration] = ...,
        tags: Sequence[Index_Tag] = ...,
        type: Literal["ENTERPRISE", "STARTER"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    capacity_configuration: Final[Index_IndexCapacityConfiguration_Read]
    created_at: Final[str]
    description: Final[str]
    display_name: Final[str]
    document_attribute_configurations: Final[list[Any]]
    index_arn: Final[str]
    index_id: Final[str]
    index_statistics: Final[Index_IndexStatistics_Read]
    status: Final[str]
    tags: Final[list[Any]]
    type: Final[str]
    updated_at: Final[str]

class Permission_Condition(TypedDict):
    condition_key: str
    condition_operator: Literal["StringEquals"]
    condition_values: Texts

@final
class Permission(_Resource):
    """Definition of AWS::QBusiness::Permission Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Texts,
        application_id: str,
        principal: str,
        statement_id: str,
        conditions: Sequence[Permission_Condition] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[str]]
    application_id: Final[str]
    conditions: Final[list[Any]]
    principal: Final[str]
    statement_id: Final[str]

class Plugin_PluginAuthConfiguration(TypedDict):
    basic_auth_configuration: NotRequired[Plugin_BasicAuthConfiguration]
    oauth2_client_credential_configuration: NotRequired[Plugin_OAuth2ClientCredentialConfiguration]
    no_auth_configuration: NotRequired[Mapping[str, Any] | str]

class Plugin_BasicAuthConfiguration(TypedDict):
    role_arn: str
    secret_arn: str

class Plugin_OAuth2ClientCredentialConfiguration(TypedDict):
    authorization_url: NotRequired[str]
    role_arn: str
    secret_arn: str
    token_url: NotRequired[str]

@final
class Plugin_PluginAuthConfiguration_Read:
    basic_auth_configuration: Final[Plugin_BasicAuthConfiguration_Read]
    oauth2_client_credential_configuration: Final[Plugin_OAuth2ClientCredentialConfiguration_Read]
    no_auth_configuration: Final[Any]

@final
class Plugin_BasicAuthConfiguration_Read:
    role_arn: Final[str]
    secret_arn: Final[str]

@final
class Plugin_OAuth2ClientCredentialConfiguration_Read:
    authorization_url: Final[str]
    role_arn: Final[str]
    secret_arn: Final[str]
    token_url: Final[str]

class Plugin_CustomPluginConfiguration(TypedDict):
    api_schema: Plugin_APISchema
    api_schema_type: Literal["OPEN_API_V3"]
    description: str

class Plugin_APISchema(TypedDict):
    payload: NotRequired[str]
    s3: NotRequired[Plugin_S3]

class Plugin_S3(TypedDict):
    bucket: str
    key: str

@final
class Plugin_CustomPluginConfiguration_Read:
    api_schema: Final[Plugin_APISchema_Read]
    api_schema_type: Final[str]
    description: Final[str]

@final
class Plugin_APISchema_Read:
    payload: Final[str]
    s3: Final[Plugin_S3_Read]

@final
class Plugin_S3_Read:
    bucket: Final[str]
    key: Final[str]

class Plugin_Tag(TypedDict):
    key: str
    value: str

@final
class Plugin(_Resource):
    """Definition of AWS::QBusiness::Plugin Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auth_configuration: Plugin_PluginAuthConfiguration,
        display_name: str,
        type: Literal["SERVICE_NOW", "SALESFORCE", "JIRA", "ZENDESK", "CUSTOM", "QUICKSIGHT", "SERVICENOW_NOW_PLATFORM", "JIRA_CLOUD", "SALESFORCE_CRM", "ZENDESK_SUITE", "ATLASSIAN_CONFLUENCE", "GOOGLE_CALENDAR", "MICROSOFT_TEAMS", "MICROSOFT_EXCHANGE", "PAGERDUTY_ADVANCE", "SMARTSHEET", "ASANA"],
        application_id: str = ...,
        custom_plugin_configuration: Plugin_CustomPluginConfiguration = ...,
        server_url: str = ...,
        state: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[Plugin_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    auth_configuration: Final[Plugin_PluginAuthConfiguration_Read]
    build_status: Final[str]
    created_at: Final[str]
    custom_plugin_configuration: Final[Plugin_CustomPluginConfiguration_Read]
    display_name: Final[str]
    plugin_arn: Final[str]
    plugin_id: Final[str]
    server_url: Final[str]
    state: Final[str]
    tags: Final[list[Any]]
    type: Final[str]
    updated_at: Final[str]

class Retriever_RetrieverConfiguration(TypedDict):
    native_index_configuration: NotRequired[Retriever_NativeIndexConfiguration]
    kendra_index_configuration: NotRequired[Retriever_KendraIndexConfiguration]

class Retriever_NativeIndexConfiguration(TypedDict):
    index_id: str

class Retriever_KendraIndexConfiguration(TypedDict):
    index_id: str

@final
class Retriever_RetrieverConfiguration_Read:
    native_index_configuration: Final[Retriever_NativeIndexConfiguration_Read]
    kendra_index_configuration: Final[Retriever_KendraIndexConfiguration_Read]

@final
class Retriever_NativeIndexConfiguration_Read:
    index_id: Final[str]

@final
class Retriever_KendraIndexConfiguration_Read:
    index_id: Final[str]

class Retriever_Tag(TypedDict):
    key: str
    value: str

@final
class Retriever(_Resource):
    """Definition of AWS::QBusiness::Retriever Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        configuration: Retriever_RetrieverConfiguration,
        display_name: str,
        type: Literal["NATIVE_INDEX", "KENDRA_INDEX"],
        role_arn: str = ...,
        tags: Sequence[Retriever_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    configuration: Final[Retriever_RetrieverConfiguration_Read]
    created_at: Final[str]
    display_name: Final[str]
    retriever_arn: Final[str]
    retriever_id: Final[str]
    role_arn: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    type: Final[str]
    updated_at: Final[str]

class WebExperience_BrowserExtensionConfiguration(TypedDict):
    enabled_browser_extensions: Sequence[Literal["FIREFOX", "CHROME"]]

@final
class WebExperience_BrowserExtensionConfiguration_Read:
    enabled_browser_extensions: Final[list[str]]

class WebExperience_CustomizationConfiguration(TypedDict):
    custom_css_url: NotRequired[str]
    favicon_url: NotRequired[str]
    font_url: NotRequired[str]
    logo_url: NotRequired[str]

@final
class WebExperience_CustomizationConfiguration_Read:
    custom_css_url: Final[str]
    favicon_url: Final[str]
    font_url: Final[str]
    logo_url: Final[str]

class WebExperience_IdentityProviderConfiguration(TypedDict):
    saml_configuration: NotRequired[WebExperience_SamlProviderConfiguration]
    open_id_connect_configuration: NotRequired[WebExperience_OpenIDConnectProviderConfiguration]

class WebExperience_SamlProviderConfiguration(TypedDict):
    authentication_url: str

class WebExperience_OpenIDConnectProviderConfiguration(TypedDict):
    secrets_arn: str
    secrets_role: str

@final
class WebExperience_IdentityProviderConfiguration_Read:
    saml_configuration: Final[WebExperience_SamlProviderConfiguration_Read]
    open_id_connect_configuration: Final[WebExperience_OpenIDConnectProviderConfiguration_Read]

@final
class WebExperience_SamlProviderConfiguration_Read:
    authentication_url: Final[str]

@final
class WebExperience_OpenIDConnectProviderConfiguration_Read:
    secrets_arn: Final[str]
    secrets_role: Final[str]

class WebExperience_Tag(TypedDict):
    key: str
    value: str

@final
class WebExperience(_Resource):
    """Definition of AWS::QBusiness::WebExperience Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        browser_extension_configuration: WebExperience_BrowserExtensionConfiguration = ...,
        customization_configuration: WebExperience_CustomizationConfiguration = ...,
        identity_provider_configuration: WebExperience_IdentityProviderConfiguration = ...,
        origins: Texts = ...,
        role_arn: str = ...,
        sample_prompts_control_mode: Literal["ENABLED", "DISABLED"] = ...,
        subtitle: str = ...,
        tags: Sequence[WebExperience_Tag] = ...,
        title: str = ...,
        welcome_message: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    browser_extension_configuration: Final[WebExperience_BrowserExtensionConfiguration_Read]
    created_at: Final[str]
    customization_configuration: Final[WebExperience_CustomizationConfiguration_Read]
    default_endpoint: Final[str]
    identity_provider_configuration: Final[WebExperience_IdentityProviderConfiguration_Read]
    origins: Final[list[str]]
    role_arn: Final[str]
    sample_prompts_control_mode: Final[str]
    status: Final[str]
    subtitle: Final[str]
    tags: Final[list[Any]]
    title: Final[str]
    updated_at: Final[str]
    web_experience_arn: Final[str]
    web_experience_id: Final[str]
    welcome_message: Final[str]
