"""Resource types of AWS Cognito. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class IdentityPool_CognitoIdentityProvider(TypedDict):
    client_id: str
    provider_name: str
    server_side_token_check: NotRequired[Bool]

class IdentityPool_CognitoStreams(TypedDict):
    role_arn: NotRequired[str]
    stream_name: NotRequired[str]
    streaming_status: NotRequired[str]

@final
class IdentityPool_CognitoStreams_Read:
    role_arn: Final[str]
    stream_name: Final[str]
    streaming_status: Final[str]

class IdentityPool_Tag(TypedDict):
    key: str
    value: str

class IdentityPool_PushSync(TypedDict):
    application_arns: NotRequired[Texts]
    role_arn: NotRequired[str]

@final
class IdentityPool_PushSync_Read:
    application_arns: Final[list[str]]
    role_arn: Final[str]

@final
class IdentityPool(_Resource):
    """Resource Type definition for AWS::Cognito::IdentityPool"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allow_unauthenticated_identities: Bool,
        allow_classic_flow: Bool = ...,
        cognito_events: Mapping[str, Any] | str = ...,
        cognito_identity_providers: Sequence[IdentityPool_CognitoIdentityProvider] = ...,
        cognito_streams: IdentityPool_CognitoStreams = ...,
        developer_provider_name: str = ...,
        identity_pool_name: str = ...,
        identity_pool_tags: Sequence[IdentityPool_Tag] = ...,
        open_id_connect_provider_arns: Texts = ...,
        push_sync: IdentityPool_PushSync = ...,
        saml_provider_arns: Texts = ...,
        supported_login_providers: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_classic_flow: Final[Ref[bool]]
    allow_unauthenticated_identities: Final[Ref[bool]]
    cognito_events: Final[Any]
    cognito_identity_providers: Final[list[Any]]
    cognito_streams: Final[IdentityPool_CognitoStreams_Read]
    developer_provider_name: Final[str]
    id: Final[str]
    identity_pool_name: Final[str]
    identity_pool_tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    name: Final[str]
    open_id_connect_provider_arns: Final[list[str]]
    push_sync: Final[IdentityPool_PushSync_Read]
    saml_provider_arns: Final[list[str]]
    supported_login_providers: Final[Any]

@final
class IdentityPoolPrincipalTag(_Resource):
    """Resource Type definition for AWS::Cognito::IdentityPoolPrincipalTag"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_pool_id: str,
        identity_provider_name: str,
        principal_tags: Mapping[str, Any] = ...,
        use_defaults: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    identity_pool_id: Final[str]
    identity_provider_name: Final[str]
    principal_tags: Final[Any]
    use_defaults: Final[Ref[bool]]

class IdentityPoolRoleAttachment_RoleMapping(TypedDict):
    ambiguous_role_resolution: NotRequired[str]
    identity_provider: NotRequired[str]
    rules_configuration: NotRequired[IdentityPoolRoleAttachment_RulesConfigurationType]
    type: str

class IdentityPoolRoleAttachment_RulesConfigurationType(TypedDict):
    rules: Sequence[IdentityPoolRoleAttachment_MappingRule]

class IdentityPoolRoleAttachment_MappingRule(TypedDict):
    claim: str
    match_type: str
    role_arn: str
    value: str

@final
class IdentityPoolRoleAttachment(_Resource):
    """Resource Type definition for AWS::Cognito::IdentityPoolRoleAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_pool_id: str,
        role_mappings: Mapping[str, IdentityPoolRoleAttachment_RoleMapping] = ...,
        roles: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    identity_pool_id: Final[str]
    role_mappings: Final[Any]
    roles: Final[Any]

class LogDeliveryConfiguration_LogConfiguration(TypedDict):
    cloud_watch_logs_configuration: NotRequired[LogDeliveryConfiguration_CloudWatchLogsConfiguration]
    event_source: NotRequired[str]
    firehose_configuration: NotRequired[LogDeliveryConfiguration_FirehoseConfiguration]
    log_level: NotRequired[str]
    s3_configuration: NotRequired[LogDeliveryConfiguration_S3Configuration]

class LogDeliveryConfiguration_CloudWatchLogsConfiguration(TypedDict):
    log_group_arn: NotRequired[str]

class LogDeliveryConfiguration_FirehoseConfiguration(TypedDict):
    stream_arn: NotRequired[str]

class LogDeliveryConfiguration_S3Configuration(TypedDict):
    bucket_arn: NotRequired[str]

@final
class LogDeliveryConfiguration(_Resource):
    """Resource Type definition for AWS::Cognito::LogDeliveryConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        user_pool_id: str,
        log_configurations: Sequence[LogDeliveryConfiguration_LogConfiguration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    log_configurations: Final[list[Any]]
    user_pool_id: Final[str]

class ManagedLoginBranding_AssetType(TypedDict):
    bytes: NotRequired[str]
    category: Literal["FAVICON_ICO", "FAVICON_SVG", "EMAIL_GRAPHIC", "SMS_GRAPHIC", "AUTH_APP_GRAPHIC", "PASSWORD_GRAPHIC", "PASSKEY_GRAPHIC", "PAGE_HEADER_LOGO", "PAGE_HEADER_BACKGROUND", "PAGE_FOOTER_LOGO", "PAGE_FOOTER_BACKGROUND", "PAGE_BACKGROUND", "FORM_BACKGROUND", "FORM_LOGO", "IDP_BUTTON_ICON"]
    color_mode: Literal["LIGHT", "DARK", "DYNAMIC"]
    extension: Literal["ICO", "JPEG", "PNG", "SVG", "WEBP"]
    resource_id: NotRequired[str]

@final
class ManagedLoginBranding(_Resource):
    """Resource Type definition for AWS::Cognito::ManagedLoginBranding"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        user_pool_id: str,
        assets: Sequence[ManagedLoginBranding_AssetType] = ...,
        client_id: str = ...,
        return_merged_resources: Bool = ...,
        settings: Mapping[str, Any] = ...,
        use_cognito_provided_values: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    assets: Final[list[Any]]
    client_id: Final[str]
    managed_login_branding_id: Final[str]
    return_merged_resources: Final[Ref[bool]]
    settings: Final[Any]
    use_cognito_provided_values: Final[Ref[bool]]
    user_pool_id: Final[str]

@final
class Terms(_Resource):
    """Resource Type definition for AWS::Cognito::Terms"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        enforcement: Literal["NONE"],
        links: Mapping[str, str],
        terms_name: str,
        terms_source: Literal["LINK"],
        user_pool_id: str,
        client_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    client_id: Final[str]
    enforcement: Final[str]
    links: Final[Any]
    terms_id: Final[str]
    terms_name: Final[str]
    terms_source: Final[str]
    user_pool_id: Final[str]

class UserPool_AccountRecoverySetting(TypedDict):
    recovery_mechanisms: NotRequired[Sequence[UserPool_RecoveryOption]]

class UserPool_RecoveryOption(TypedDict):
    name: NotRequired[Literal["admin_only", "verified_email", "verified_phone_number"]]
    priority: NotRequired[Int]

@final
class UserPool_AccountRecoverySetting_Read:
    recovery_mechanisms: Final[list[Any]]

class UserPool_AdminCreateUserConfig(TypedDict):
    allow_admin_create_user_only: NotRequired[Bool]
    invite_message_template: NotRequired[UserPool_InviteMessageTemplate]
    unused_account_validity_days: NotRequired[Int]

class UserPool_InviteMessageTemplate(TypedDict):
    email_message: NotRequired[str]
    email_subject: NotRequired[str]
    sms_message: NotRequired[str]

@final
class UserPool_AdminCreateUserConfig_Read:
    allow_admin_create_user_only: Final[Ref[bool]]
    invite_message_template: Final[UserPool_InviteMessageTemplate_Read]
    unused_account_validity_days: Final[Ref[int]]

@final
class UserPool_InviteMessageTemplate_Read:
    email_message: Final[str]
    email_subject: Final[str]
    sms_message: Final[str]

class UserPool_DeviceConfiguration(TypedDict):
    challenge_required_on_new_device: NotRequired[Bool]
    device_only_remembered_on_user_prompt: NotRequired[Bool]

@final
class UserPool_DeviceConfiguration_Read:
    challenge_required_on_new_device: Final[Ref[bool]]
    device_only_remembered_on_user_prompt: Final[Ref[bool]]

class UserPool_EmailConfiguration(TypedDict):
    configuration_set: NotRequired[str]
    email_sending_account: NotRequired[Literal["COGNITO_DEFAULT", "DEVELOPER"]]
    from_: NotRequired[str]
    reply_to_email_address: NotRequired[str]
    source_arn: NotRequired[str]

@final
class UserPool_EmailConfiguration_Read:
    configuration_set: Final[str]
    email_sending_account: Final[str]
    from_: Final[str]
    reply_to_email_address: Final[str]
    source_arn: Final[str]

class UserPool_IssuerConfiguration(TypedDict):
    type: NotRequired[Literal["ORIGINAL", "UPDATED"]]

@final
class UserPool_IssuerConfiguration_Read:
    type: Final[str]

class UserPool_KeyConfiguration(TypedDict):
    key_type: NotRequired[Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"]]
    kms_key_arn: NotRequired[str]

@final
class UserPool_KeyConfiguration_Read:
    key_type: Final[str]
    kms_key_arn: Final[str]

class UserPool_LambdaConfig(TypedDict):
    create_auth_challenge: NotRequired[str]
    custom_email_sender: NotRequired[UserPool_CustomEmailSender]
    custom_message: NotRequired[str]
    custom_sms_sender: NotRequired[UserPool_CustomSMSSender]
    define_auth_challenge: NotRequired[str]
    inbound_federation: NotRequired[UserPool_InboundFederation]
    kms_key_id: NotRequired[str]
    post_authentication: NotRequired[str]
    post_confirmation: NotRequired[str]
    pre_authentication: NotRequired[str]
    pre_sign_up: NotRequired[str]
    pre_token_generation: NotRequired[str]
    pre_token_generation_config: NotRequired[UserPool_PreTokenGenerationConfig]
    user_migration: NotRequired[str]
    verify_auth_challenge_response: NotRequired[str]

class UserPool_CustomEmailSender(TypedDict):
    lambda_arn: NotRequired[str]
    lambda_version: NotRequired[Literal["V1_0"]]

class UserPool_CustomSMSSender(TypedDict):
    lambda_arn: NotRequired[str]
    lambda_version: NotRequired[Literal["V1_0"]]

class UserPool_InboundFederation(TypedDict):
    lambda_arn: NotRequired[str]
    lambda_version: NotRequired[Literal["V1_0"]]

class UserPool_PreTokenGenerationConfig(TypedDict):
    lambda_arn: NotRequired[str]
    lambda_version: NotRequired[Literal["V1_0", "V2_0", "V3_0"]]

@final
class UserPool_LambdaConfig_Read:
    create_auth_challenge: Final[str]
    custom_email_sender: Final[UserPool_CustomEmailSender_Read]
    custom_message: Final[str]
    custom_sms_sender: Final[UserPool_CustomSMSSender_Read]
    define_auth_challenge: Final[str]
    inbound_federation: Final[UserPool_InboundFederation_Read]
    kms_key_id: Final[str]
    post_authentication: Final[str]
    post_confirmation: Final[str]
    pre_authentication: Final[str]
    pre_sign_up: Final[str]
    pre_token_generation: Final[str]
    pre_token_generation_config: Final[UserPool_PreTokenGenerationConfig_Read]
    user_migration: Final[str]
    verify_auth_challenge_response: Final[str]

@final
class UserPool_CustomEmailSender_Read:
    lambda_arn: Final[str]
    lambda_version: Final[str]

@final
class UserPool_CustomSMSSender_Read:
    lambda_arn: Final[str]
    lambda_version: Final[str]

@final
class UserPool_InboundFederation_Read:
    lambda_arn: Final[str]
    lambda_version: Final[str]

@final
class UserPool_PreTokenGenerationConfig_Read:
    lambda_arn: Final[str]
    lambda_version: Final[str]

class UserPool_Policies(TypedDict):
    password_policy: NotRequired[UserPool_PasswordPolicy]
    sign_in_policy: NotRequired[UserPool_SignInPolicy]

class UserPool_PasswordPolicy(TypedDict):
    minimum_length: NotRequired[Int]
    password_history_size: NotRequired[Int]
    require_lowercase: NotRequired[Bool]
    require_numbers: NotRequired[Bool]
    require_symbols: NotRequired[Bool]
    require_uppercase: NotRequired[Bool]
    temporary_password_validity_days: NotRequired[Int]

class UserPool_SignInPolicy(TypedDict):
    allowed_first_auth_factors: NotRequired[Sequence[Literal["EMAIL_OTP", "PASSWORD", "SMS_OTP", "SOFTWARE_TOKEN", "WEB_AUTHN"]]]

@final
class UserPool_Policies_Read:
    password_policy: Final[UserPool_PasswordPolicy_Read]
    sign_in_policy: Final[UserPool_SignInPolicy_Read]

@final
class UserPool_PasswordPolicy_Read:
    minimum_length: Final[Ref[int]]
    password_history_size: Final[Ref[int]]
    require_lowercase: Final[Ref[bool]]
    require_numbers: Final[Ref[bool]]
    require_symbols: Final[Ref[bool]]
    require_uppercase: Final[Ref[bool]]
    temporary_password_validity_days: Final[Ref[int]]

@final
class UserPool_SignInPolicy_Read:
    allowed_first_auth_factors: Final[list[str]]

class UserPool_SchemaAttribute(TypedDict):
    attribute_data_type: NotRequired[Literal["Boolean", "DateTime", "Number", "String"]]
    developer_only_attribute: NotRequired[Bool]
    mutable: NotRequired[Bool]
    name: NotRequired[str]
    number_attribute_constraints: NotRequired[UserPool_NumberAttributeConstraints]
    required: NotRequired[Bool]
    string_attribute_constraints: NotRequired[UserPool_StringAttributeConstraints]

class UserPool_NumberAttributeConstraints(TypedDict):
    max_value: NotRequired[str]
    min_value: NotRequired[str]

class UserPool_StringAttributeConstraints(TypedDict):
    max_length: NotRequired[str]
    min_length: NotRequired[str]

class UserPool_SmsConfiguration(TypedDict):
    eums_sms: NotRequired[UserPool_EumsSmsConfiguration]
    external_id: NotRequired[str]
    sns_caller_arn: NotRequired[str]
    sns_region: NotRequired[str]

class UserPool_EumsSmsConfiguration(TypedDict):
    caller_arn: str
    configuration_set_name: NotRequired[str]
    external_id: NotRequired[str]
    in_entity_id: NotRequired[str]
    in_template_id: NotRequired[str]
    origination_identity: NotRequired[str]
    region: NotRequired[str]

@final
class UserPool_SmsConfiguration_Read:
    eums_sms: Final[UserPool_EumsSmsConfiguration_Read]
    external_id: Final[str]
    sns_caller_arn: Final[str]
    sns_region: Final[str]

@final
class UserPool_EumsSmsConfiguration_Read:
    caller_arn: Final[str]
    configuration_set_name: Final[str]
    external_id: Final[str]
    in_entity_id: Final[str]
    in_template_id: Final[str]
    origination_identity: Final[str]
    region: Final[str]

class UserPool_UserAttributeUpdateSettings(TypedDict):
    attributes_require_verification_before_update: Sequence[Literal["email", "phone_number"]]

@final
class UserPool_UserAttributeUpdateSettings_Read:
    attributes_require_verification_before_update: Final[list[str]]

class UserPool_UserPoolAddOns(TypedDict):
    advanced_security_additional_flows: NotRequired[UserPool_AdvancedSecurityAdditionalFlows]
    advanced_security_mode: NotRequired[Literal["AUDIT", "ENFORCED", "OFF"]]

class UserPool_AdvancedSecurityAdditionalFlows(TypedDict):
    custom_auth_mode: NotRequired[Literal["AUDIT", "ENFORCED"]]

@final
class UserPool_UserPoolAddOns_Read:
    advanced_security_additional_flows: Final[UserPool_AdvancedSecurityAdditionalFlows_Read]
    advanced_security_mode: Final[str]

@final
class UserPool_AdvancedSecurityAdditionalFlows_Read:
    custom_auth_mode: Final[str]

class UserPool_UsernameConfiguration(TypedDict):
    case_sensitive: NotRequired[Bool]

@final
class UserPool_UsernameConfiguration_Read:
    case_sensitive: Final[Ref[bool]]

class UserPool_VerificationMessageTemplate(TypedDict):
    default_email_option: NotRequired[Literal["CONFIRM_WITH_CODE", "CONFIRM_WITH_LINK"]]
    email_message: NotRequired[str]
    email_message_by_link: NotRequired[str]
    email_subject: NotRequired[str]
    email_subject_by_link: NotRequired[str]
    sms_message: NotRequired[str]

@final
class UserPool_VerificationMessageTemplate_Read:
    default_email_option: Final[str]
    email_message: Final[str]
    email_message_by_link: Final[str]
    email_subject: Final[str]
    email_subject_by_link: Final[str]
    sms_message: Final[str]

@final
class UserPool(_Resource):
    """Definition of AWS::Cognito::UserPool Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_recovery_setting: UserPool_AccountRecoverySetting = ...,
        admin_create_user_config: UserPool_AdminCreateUserConfig = ...,
        alias_attributes: Sequence[Literal["email", "phone_number", "preferred_username"]] = ...,
        auto_verified_attributes: Sequence[Literal["email", "phone_number"]] = ...,
        deletion_protection: Literal["ACTIVE", "INACTIVE"] = ...,
        device_configuration: UserPool_DeviceConfiguration = ...,
        email_authentication_message: str = ...,
        email_authentication_subject: str = ...,
        email_configuration: UserPool_EmailConfiguration = ...,
        email_verification_message: str = ...,
        email_verification_subject: str = ...,
        enabled_mfas: Texts = ...,
        issuer_configuration: UserPool_IssuerConfiguration = ...,
        key_configuration: UserPool_KeyConfiguration = ...,
        lambda_config: UserPool_LambdaConfig = ...,
        mfa_configuration: Literal["OFF", "ON", "OPTIONAL"] = ...,
        policies: UserPool_Policies = ...,
        schema: Sequence[UserPool_SchemaAttribute] = ...,
        sms_authentication_message: str = ...,
        sms_configuration: UserPool_SmsConfiguration = ...,
        sms_verification_message: str = ...,
        user_attribute_update_settings: UserPool_UserAttributeUpdateSettings = ...,
        user_pool_add_ons: UserPool_UserPoolAddOns = ...,
        user_pool_name: str = ...,
        user_pool_tags: Mapping[str, str] = ...,
        user_pool_tier: Literal["LITE", "ESSENTIALS", "PLUS"] = ...,
        username_attributes: Sequence[Literal["email", "phone_number"]] = ...,
        username_configuration: UserPool_UsernameConfiguration = ...,
        verification_message_template: UserPool_VerificationMessageTemplate = ...,
        web_authn_factor_configuration: Literal["SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"] = ...,
        web_authn_relying_party_id: str = ...,
        web_authn_user_verification: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_recovery_setting: Final[UserPool_AccountRecoverySetting_Read]
    admin_create_user_config: Final[UserPool_AdminCreateUserConfig_Read]
    alias_attributes: Final[list[str]]
    arn: Final[str]
    auto_verified_attributes: Final[list[str]]
    deletion_protection: Final[str]
    device_configuration: Final[UserPool_DeviceConfiguration_Read]
    email_authentication_message: Final[str]
    email_authentication_subject: Final[str]
    email_configuration: Final[UserPool_EmailConfiguration_Read]
    email_verification_message: Final[str]
    email_verification_subject: Final[str]
    enabled_mfas: Final[list[str]]
    issuer_configuration: Final[UserPool_IssuerConfiguration_Read]
    key_configuration: Final[UserPool_KeyConfiguration_Read]
    lambda_config: Final[UserPool_LambdaConfig_Read]
    mfa_configuration: Final[str]
    policies: Final[UserPool_Policies_Read]
    provider_name: Final[str]
    provider_url: Final[str]
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    sms_authentication_message: Final[str]
    sms_configuration: Final[UserPool_SmsConfiguration_Read]
    sms_verification_message: Final[str]
    user_attribute_update_settings: Final[UserPool_UserAttributeUpdateSettings_Read]
    user_pool_add_ons: Final[UserPool_UserPoolAddOns_Read]
    user_pool_id: Final[str]
    user_pool_name: Final[str]
    user_pool_tags: Final[Any]
    user_pool_tier: Final[str]
    username_attributes: Final[list[str]]
    username_configuration: Final[UserPool_UsernameConfiguration_Read]
    verification_message_template: Final[UserPool_VerificationMessageTemplate_Read]
    web_authn_factor_configuration: Final[str]
    web_authn_relying_party_id: Final[str]
    web_authn_user_verification: Final[str]

class UserPoolClient_AnalyticsConfiguration(TypedDict):
    application_arn: NotRequired[str]
    application_id: NotRequired[str]
    external_id: NotRequired[str]
    role_arn: NotRequired[str]
    user_data_shared: NotRequired[Bool]

@final
class UserPoolClient_AnalyticsConfiguration_Read:
    application_arn: Final[str]
    application_id: Final[str]
    external_id: Final[str]
    role_arn: Final[str]
    user_data_shared: Final[Ref[bool]]

class UserPoolClient_RefreshTokenRotation(TypedDict):
    feature: NotRequired[Literal["ENABLED", "DISABLED"]]
    retry_grace_period_seconds: NotRequired[Int]

@final
class UserPoolClient_RefreshTokenRotation_Read:
    feature: Final[str]
    retry_grace_period_seconds: Final[Ref[int]]

class UserPoolClient_TokenValidityUnits(TypedDict):
    access_token: NotRequired[Literal["days", "hours", "minutes", "seconds"]]
    id_token: NotRequired[Literal["days", "hours", "minutes", "seconds"]]
    refresh_token: NotRequired[Literal["days", "hours", "minutes", "seconds"]]

@final
class UserPoolClient_TokenValidityUnits_Read:
    access_token: Final[str]
    id_token: Final[str]
    refresh_token: Final[str]

@final
class UserPoolClient(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolClient"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        user_pool_id: str,
        access_token_validity: Int = ...,
        allowed_oauth_flows: Sequence[Literal["client_credentials", "code", "implicit"]] = ...,
        allowed_oauth_flows_user_pool_client: Bool = ...,
        allowed_oauth_scopes: Texts = ...,
        analytics_configuration: UserPoolClient_AnalyticsConfiguration = ...,
        auth_session_validity: Int = ...,
        callback_urls: Texts = ...,
        client_name: str = ...,
        default_redirect_uri: str = ...,
        enable_propagate_additional_user_context_data: Bool = ...,
        enable_token_revocation: Bool = ...,
        explicit_auth_flows: Sequence[Literal["ADMIN_NO_SRP_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"]] = ...,
        generate_secret: Bool = ...,
        id_token_validity: Int = ...,
        logout_urls: Texts = ...,
        prevent_user_existence_errors: Literal["ENABLED", "LEGACY"] = ...,
        read_attributes: Texts = ...,
        refresh_token_rotation: UserPoolClient_RefreshTokenRotation = ...,
        refresh_token_validity: Int = ...,
        supported_identity_providers: Texts = ...,
        token_validity_units: UserPoolClient_TokenValidityUnits = ...,
        write_attributes: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_token_validity: Final[Ref[int]]
    allowed_oauth_flows: Final[list[str]]
    allowed_oauth_flows_user_pool_client: Final[Ref[bool]]
    allowed_oauth_scopes: Final[list[str]]
    analytics_configuration: Final[UserPoolClient_AnalyticsConfiguration_Read]
    auth_session_validity: Final[Ref[int]]
    callback_urls: Final[list[str]]
    client_id: Final[str]
    client_name: Final[str]
    client_secret: Final[str]
    default_redirect_uri: Final[str]
    enable_propagate_additional_user_context_data: Final[Ref[bool]]
    enable_token_revocation: Final[Ref[bool]]
    explicit_auth_flows: Final[list[str]]
    generate_secret: Final[Ref[bool]]
    id_token_validity: Final[Ref[int]]
    logout_urls: Final[list[str]]
    name: Final[str]
    prevent_user_existence_errors: Final[str]
    read_attributes: Final[list[str]]
    refresh_token_rotation: Final[UserPoolClient_RefreshTokenRotation_Read]
    refresh_token_validity: Final[Ref[int]]
    supported_identity_providers: Final[list[str]]
    token_validity_units: Final[UserPoolClient_TokenValidityUnits_Read]
    user_pool_id: Final[str]
    write_attributes: Final[list[str]]

class UserPoolDomain_CustomDomainConfigType(TypedDict):
    certificate_arn: NotRequired[str]
    security_policy: NotRequired[Literal["TLS_V1", "TLS_V1_2_2021", "TLS_V1_3_2025"]]

@final
class UserPoolDomain_CustomDomainConfigType_Read:
    certificate_arn: Final[str]
    security_policy: Final[str]

class UserPoolDomain_RoutingType(TypedDict):
    failover: NotRequired[UserPoolDomain_FailoverType]

class UserPoolDomain_FailoverType(TypedDict):
    primary_route53_health_check_id: str
    secondary_region: str

@final
class UserPoolDomain_RoutingType_Read:
    failover: Final[UserPoolDomain_FailoverType_Read]

@final
class UserPoolDomain_FailoverType_Read:
    primary_route53_health_check_id: Final[str]
    secondary_region: Final[str]

@final
class UserPoolDomain(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolDomain"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain: str,
        user_pool_id: str,
        custom_domain_config: UserPoolDomain_CustomDomainConfigType = ...,
        managed_login_version: Int = ...,
        routing: UserPoolDomain_RoutingType = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cloud_front_distribution: Final[str]
    custom_domain_config: Final[UserPoolDomain_CustomDomainConfigType_Read]
    domain: Final[str]
    managed_login_version: Final[Ref[int]]
    routing: Final[UserPoolDomain_RoutingType_Read]
    user_pool_id: Final[str]

@final
class UserPoolGroup(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        user_pool_id: str,
        description: str = ...,
        group_name: str = ...,
        precedence: Int = ...,
        role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    group_name: Final[str]
    precedence: Final[Ref[int]]
    role_arn: Final[str]
    user_pool_id: Final[str]

@final
class UserPoolIdentityProvider(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolIdentityProvider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        provider_details: Mapping[str, str],
        provider_name: str,
        provider_type: Literal["Facebook", "Google", "LoginWithAmazon", "OIDC", "SAML", "SignInWithApple"],
        user_pool_id: str,
        attribute_mapping: Mapping[str, str] = ...,
        idp_identifiers: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attribute_mapping: Final[Any]
    idp_identifiers: Final[list[str]]
    provider_details: Final[Any]
    provider_name: Final[str]
    provider_type: Final[str]
    user_pool_id: Final[str]

class UserPoolRegionalConfigurationAttachment_EmailConfiguration(TypedDict):
    configuration_set: NotRequired[str]
    email_sending_account: NotRequired[str]
    from_: NotRequired[str]
    reply_to_email_address: NotRequired[str]
    source_arn: NotRequired[str]

@final
class UserPoolRegionalConfigurationAttachment_EmailConfiguration_Read:
    configuration_set: Final[str]
    email_sending_account: Final[str]
    from_: Final[str]
    reply_to_email_address: Final[str]
    source_arn: Final[str]

class UserPoolRegionalConfigurationAttachment_LambdaConfig(TypedDict):
    create_auth_challenge: NotRequired[str]
    custom_email_sender: NotRequired[UserPoolRegionalConfigurationAttachment_CustomEmailSender]
    custom_message: NotRequired[str]
    custom_sms_sender: NotRequired[UserPoolRegionalConfigurationAttachment_CustomSMSSender]
    define_auth_challenge: NotRequired[str]
    inbound_federation: NotRequired[UserPoolRegionalConfigurationAttachment_InboundFederation]
    kms_key_id: NotRequired[str]
    post_authentication: NotRequired[str]
    post_confirmation: NotRequired[str]
    pre_authentication: NotRequired[str]
    pre_sign_up: NotRequired[str]
    pre_token_generation: NotRequired[str]
    pre_token_generation_config: NotRequired[UserPoolRegionalConfigurationAttachment_PreTokenGenerationConfig]
    user_migration: NotRequired[str]
    verify_auth_challenge_response: NotRequired[str]

class UserPoolRegionalConfigurationAttachment_CustomEmailSender(TypedDict):
    lambda_arn: NotRequired[str]
    lambda_version: NotRequired[str]

class UserPoolRegionalConfigurationAttachment_CustomSMSSender(TypedDict):
    lambda_arn: NotRequired[str]
    lambda_version: NotRequired[str]

class UserPoolRegionalConfigurationAttachment_InboundFederation(TypedDict):
    lambda_arn: NotRequired[str]
    lambda_version: NotRequired[str]

class UserPoolRegionalConfigurationAttachment_PreTokenGenerationConfig(TypedDict):
    lambda_arn: NotRequired[str]
    lambda_version: NotRequired[str]

@final
class UserPoolRegionalConfigurationAttachment_LambdaConfig_Read:
    create_auth_challenge: Final[str]
    custom_email_sender: Final[UserPoolRegionalConfigurationAttachment_CustomEmailSender_Read]
    custom_message: Final[str]
    custom_sms_sender: Final[UserPoolRegionalConfigurationAttachment_CustomSMSSender_Read]
    define_auth_challenge: Final[str]
    inbound_federation: Final[UserPoolRegionalConfigurationAttachment_InboundFederation_Read]
    kms_key_id: Final[str]
    post_authentication: Final[str]
    post_confirmation: Final[str]
    pre_authentication: Final[str]
    pre_sign_up: Final[str]
    pre_token_generation: Final[str]
    pre_token_generation_config: Final[UserPoolRegionalConfigurationAttachment_PreTokenGenerationConfig_Read]
    user_migration: Final[str]
    verify_auth_challenge_response: Final[str]

@final
class UserPoolRegionalConfigurationAttachment_CustomEmailSender_Read:
    lambda_arn: Final[str]
    lambda_version: Final[str]

@final
class UserPoolRegionalConfigurationAttachment_CustomSMSSender_Read:
    lambda_arn: Final[str]
    lambda_version: Final[str]

@final
class UserPoolRegionalConfigurationAttachment_InboundFederation_Read:
    lambda_arn: Final[str]
    lambda_version: Final[str]

@final
class UserPoolRegionalConfigurationAttachment_PreTokenGenerationConfig_Read:
    lambda_arn: Final[str]
    lambda_version: Final[str]

class UserPoolRegionalConfigurationAttachment_SmsConfiguration(TypedDict):
    eums_sms: NotRequired[UserPoolRegionalConfigurationAttachment_EumsSmsConfiguration]
    external_id: NotRequired[str]
    sns_caller_arn: NotRequired[str]
    sns_region: NotRequired[str]

class UserPoolRegionalConfigurationAttachment_EumsSmsConfiguration(TypedDict):
    caller_arn: str
    configuration_set_name: NotRequired[str]
    external_id: NotRequired[str]
    in_entity_id: NotRequired[str]
    in_template_id: NotRequired[str]
    origination_identity: NotRequired[str]
    region: NotRequired[str]

@final
class UserPoolRegionalConfigurationAttachment_SmsConfiguration_Read:
    eums_sms: Final[UserPoolRegionalConfigurationAttachment_EumsSmsConfiguration_Read]
    external_id: Final[str]
    sns_caller_arn: Final[str]
    sns_region: Final[str]

@final
class UserPoolRegionalConfigurationAttachment_EumsSmsConfiguration_Read:
    caller_arn: Final[str]
    configuration_set_name: Final[str]
    external_id: Final[str]
    in_entity_id: Final[str]
    in_template_id: Final[str]
    origination_identity: Final[str]
    region: Final[str]

@final
class UserPoolRegionalConfigurationAttachment(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        user_pool_id: str,
        email_configuration: UserPoolRegionalConfigurationAttachment_EmailConfiguration = ...,
        lambda_config: UserPoolRegionalConfigurationAttachment_LambdaConfig = ...,
        sms_configuration: UserPoolRegionalConfigurationAttachment_SmsConfiguration = ...,
        status: str = ...,
        user_pool_tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    email_configuration: Final[UserPoolRegionalConfigurationAttachment_EmailConfiguration_Read]
    lambda_config: Final[UserPoolRegionalConfigurationAttachment_LambdaConfig_Read]
    sms_configuration: Final[UserPoolRegionalConfigurationAttachment_SmsConfiguration_Read]
    status: Final[str]
    """The status of the replica."""
    user_pool_id: Final[str]
    user_pool_tags: Final[Any]

@final
class UserPoolReplica(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolReplica"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        region_name: str,
        user_pool_id: str,
        user_pool_tags_at_create: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    region_name: Final[str]
    user_pool_id: Final[str]
    user_pool_tags_at_create: Final[Any]

class UserPoolResourceServer_ResourceServerScopeType(TypedDict):
    scope_description: str
    scope_name: str

@final
class UserPoolResourceServer(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolResourceServer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identifier: str,
        name: str,
        user_pool_id: str,
        scopes: Sequence[UserPoolResourceServer_ResourceServerScopeType] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    identifier: Final[str]
    name: Final[str]
    scopes: Final[list[Any]]
    user_pool_id: Final[str]

class UserPoolRiskConfigurationAttachment_AccountTakeoverRiskConfigurationType(TypedDict):
    actions: UserPoolRiskConfigurationAttachment_AccountTakeoverActionsType
    notify_configuration: NotRequired[UserPoolRiskConfigurationAttachment_NotifyConfigurationType]

class UserPoolRiskConfigurationAttachment_AccountTakeoverActionsType(TypedDict):
    high_action: NotRequired[UserPoolRiskConfigurationAttachment_AccountTakeoverActionType]
    low_action: NotRequired[UserPoolRiskConfigurationAttachment_AccountTakeoverActionType2]
    medium_action: NotRequired[UserPoolRiskConfigurationAttachment_AccountTakeoverActionType3]

class UserPoolRiskConfigurationAttachment_AccountTakeoverActionType(TypedDict):
    event_action: str
    notify: Bool

class UserPoolRiskConfigurationAttachment_AccountTakeoverActionType2(TypedDict):
    event_action: str
    notify: Bool

class UserPoolRiskConfigurationAttachment_AccountTakeoverActionType3(TypedDict):
    event_action: str
    notify: Bool

class UserPoolRiskConfigurationAttachment_NotifyConfigurationType(TypedDict):
    block_email: NotRequired[UserPoolRiskConfigurationAttachment_NotifyEmailType]
    from_: NotRequired[str]
    mfa_email: NotRequired[UserPoolRiskConfigurationAttachment_NotifyEmailType2]
    no_action_email: NotRequired[UserPoolRiskConfigurationAttachment_NotifyEmailType3]
    reply_to: NotRequired[str]
    source_arn: str

class UserPoolRiskConfigurationAttachment_NotifyEmailType(TypedDict):
    html_body: NotRequired[str]
    subject: str
    text_body: NotRequired[str]

class UserPoolRiskConfigurationAttachment_NotifyEmailType2(TypedDict):
    html_body: NotRequired[str]
    subject: str
    text_body: NotRequired[str]

class UserPoolRiskConfigurationAttachment_NotifyEmailType3(TypedDict):
    html_body: NotRequired[str]
    subject: str
    text_body: NotRequired[str]

@final
class UserPoolRiskConfigurationAttachment_AccountTakeoverRiskConfigurationType_Read:
    actions: Final[UserPoolRiskConfigurationAttachment_AccountTakeoverActionsType_Read]
    notify_configuration: Final[UserPoolRiskConfigurationAttachment_NotifyConfigurationType_Read]

@final
class UserPoolRiskConfigurationAttachment_AccountTakeoverActionsType_Read:
    high_action: Final[UserPoolRiskConfigurationAttachment_AccountTakeoverActionType_Read]
    low_action: Final[UserPoolRiskConfigurationAttachment_AccountTakeoverActionType_Read2]
    medium_action: Final[UserPoolRiskConfigurationAttachment_AccountTakeoverActionType_Read3]

@final
class UserPoolRiskConfigurationAttachment_AccountTakeoverActionType_Read:
    event_action: Final[str]
    notify: Final[Ref[bool]]

@final
class UserPoolRiskConfigurationAttachment_AccountTakeoverActionType_Read2:
    event_action: Final[str]
    notify: Final[Ref[bool]]

@final
class UserPoolRiskConfigurationAttachment_AccountTakeoverActionType_Read3:
    event_action: Final[str]
    notify: Final[Ref[bool]]

@final
class UserPoolRiskConfigurationAttachment_NotifyConfigurationType_Read:
    block_email: Final[UserPoolRiskConfigurationAttachment_NotifyEmailType_Read]
    from_: Final[str]
    mfa_email: Final[UserPoolRiskConfigurationAttachment_NotifyEmailType_Read2]
    no_action_email: Final[UserPoolRiskConfigurationAttachment_NotifyEmailType_Read3]
    reply_to: Final[str]
    source_arn: Final[str]

@final
class UserPoolRiskConfigurationAttachment_NotifyEmailType_Read:
    html_body: Final[str]
    subject: Final[str]
    text_body: Final[str]

@final
class UserPoolRiskConfigurationAttachment_NotifyEmailType_Read2:
    html_body: Final[str]
    subject: Final[str]
    text_body: Final[str]

@final
class UserPoolRiskConfigurationAttachment_NotifyEmailType_Read3:
    html_body: Final[str]
    subject: Final[str]
    text_body: Final[str]

class UserPoolRiskConfigurationAttachment_CompromisedCredentialsRiskConfigurationType(TypedDict):
    actions: UserPoolRiskConfigurationAttachment_CompromisedCredentialsActionsType
    event_filter: NotRequired[Texts]

class UserPoolRiskConfigurationAttachment_CompromisedCredentialsActionsType(TypedDict):
    event_action: str

@final
class UserPoolRiskConfigurationAttachment_CompromisedCredentialsRiskConfigurationType_Read:
    actions: Final[UserPoolRiskConfigurationAttachment_CompromisedCredentialsActionsType_Read]
    event_filter: Final[list[str]]

@final
class UserPoolRiskConfigurationAttachment_CompromisedCredentialsActionsType_Read:
    event_action: Final[str]

class UserPoolRiskConfigurationAttachment_RiskExceptionConfigurationType(TypedDict):
    blocked_ip_range_list: NotRequired[Texts]
    skipped_ip_range_list: NotRequired[Texts]

@final
class UserPoolRiskConfigurationAttachment_RiskExceptionConfigurationType_Read:
    blocked_ip_range_list: Final[list[str]]
    skipped_ip_range_list: Final[list[str]]

@final
class UserPoolRiskConfigurationAttachment(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolRiskConfigurationAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        client_id: str,
        user_pool_id: str,
        account_takeover_risk_configuration: UserPoolRiskConfigurationAttachment_AccountTakeoverRiskConfigurationType = ...,
        compromised_credentials_risk_configuration: UserPoolRiskConfigurationAttachment_CompromisedCredentialsRiskConfigurationType = ...,
        risk_exception_configuration: UserPoolRiskConfigurationAttachment_RiskExceptionConfigurationType = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_takeover_risk_configuration: Final[UserPoolRiskConfigurationAttachment_AccountTakeoverRiskConfigurationType_Read]
    client_id: Final[str]
    compromised_credentials_risk_configuration: Final[UserPoolRiskConfigurationAttachment_CompromisedCredentialsRiskConfigurationType_Read]
    risk_exception_configuration: Final[UserPoolRiskConfigurationAttachment_RiskExceptionConfigurationType_Read]
    user_pool_id: Final[str]

@final
class UserPoolUICustomizationAttachment(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolUICustomizationAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        client_id: str,
        user_pool_id: str,
        css: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    css: Final[str]
    client_id: Final[str]
    user_pool_id: Final[str]

class UserPoolUser_AttributeType(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class UserPoolUser_AttributeType2(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

@final
class UserPoolUser(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolUser"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        user_pool_id: str,
        client_metadata: Mapping[str, str] = ...,
        desired_delivery_mediums: Texts = ...,
        force_alias_creation: Bool = ...,
        message_action: str = ...,
        user_attributes: Sequence[UserPoolUser_AttributeType] = ...,
        username: str = ...,
        validation_data: Sequence[UserPoolUser_AttributeType2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    client_metadata: Final[Any]
    desired_delivery_mediums: Final[list[str]]
    force_alias_creation: Final[Ref[bool]]
    message_action: Final[str]
    user_attributes: Final[list[Any]]
    user_pool_id: Final[str]
    username: Final[str]
    validation_data: Final[list[Any]]

@final
class UserPoolUserToGroupAttachment(_Resource):
    """Resource Type definition for AWS::Cognito::UserPoolUserToGroupAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_name: str,
        user_pool_id: str,
        username: str,
        **_options: Unpack[Options],
    ) -> None: ...
    group_name: Final[str]
    user_pool_id: Final[str]
    username: Final[str]
