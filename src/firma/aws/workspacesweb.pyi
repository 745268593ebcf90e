"""Resource types of AWS WorkSpacesWeb. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class BrowserSettings_Tag(TypedDict):
    key: str
    value: str

class BrowserSettings_WebContentFilteringPolicy(TypedDict):
    allowed_urls: NotRequired[Texts]
    blocked_categories: NotRequired[Sequence[Literal["Cults", "Gambling", "Nudity", "Pornography", "SexEducation", "Tasteless", "Violence", "DownloadSites", "ImageSharing", "PeerToPeer", "StreamingMediaAndDownloads", "GenerativeAI", "CriminalActivity", "Hacking", "HateAndIntolerance", "IllegalDrug", "IllegalSoftware", "SchoolCheating", "SelfHarm", "Weapons", "Chat", "Games", "InstantMessaging", "ProfessionalNetwork", "SocialNetworking", "WebBasedEmail", "ParkedDomains"]]]
    blocked_urls: NotRequired[Texts]

@final
class BrowserSettings_WebContentFilteringPolicy_Read:
    allowed_urls: Final[list[str]]
    blocked_categories: Final[list[str]]
    blocked_urls: Final[list[str]]

@final
class BrowserSettings(_Resource):
    """Definition of AWS::WorkSpacesWeb::BrowserSettings Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        additional_encryption_context: Mapping[str, str] = ...,
        browser_policy: str = ...,
        customer_managed_key: str = ...,
        tags: Sequence[BrowserSettings_Tag] = ...,
        web_content_filtering_policy: BrowserSettings_WebContentFilteringPolicy = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    associated_portal_arns: Final[list[str]]
    browser_policy: Final[str]
    browser_settings_arn: Final[str]
    customer_managed_key: Final[str]
    tags: Final[list[Any]]
    web_content_filtering_policy: Final[BrowserSettings_WebContentFilteringPolicy_Read]

class DataProtectionSettings_InlineRedactionConfiguration(TypedDict):
    global_confidence_level: NotRequired[Number]
    global_enforced_urls: NotRequired[Texts]
    global_exempt_urls: NotRequired[Texts]
    inline_redaction_patterns: Sequence[DataProtectionSettings_InlineRedactionPattern]

class DataProtectionSettings_InlineRedactionPattern(TypedDict):
    built_in_pattern_id: NotRequired[str]
    confidence_level: NotRequired[Number]
    custom_pattern: NotRequired[DataProtectionSettings_CustomPattern]
    enforced_urls: NotRequired[Texts]
    exempt_urls: NotRequired[Texts]
    redaction_place_holder: DataProtectionSettings_RedactionPlaceHolder

class DataProtectionSettings_CustomPattern(TypedDict):
    keyword_regex: NotRequired[str]
    pattern_description: NotRequired[str]
    pattern_name: str
    pattern_regex: str

class DataProtectionSettings_RedactionPlaceHolder(TypedDict):
    redaction_place_holder_text: NotRequired[str]
    redaction_place_holder_type: Literal["CustomText"]

@final
class DataProtectionSettings_InlineRedactionConfiguration_Read:
    global_confidence_level: Final[Ref[float]]
    global_enforced_urls: Final[list[str]]
    global_exempt_urls: Final[list[str]]
    inline_redaction_patterns: Final[list[Any]]

class DataProtectionSettings_Tag(TypedDict):
    key: str
    value: str

@final
class DataProtectionSettings(_Resource):
    """Definition of AWS::WorkSpacesWeb::DataProtectionSettings Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        additional_encryption_context: Mapping[str, str] = ...,
        customer_managed_key: str = ...,
        description: str = ...,
        display_name: str = ...,
        inline_redaction_configuration: DataProtectionSettings_InlineRedactionConfiguration = ...,
        tags: Sequence[DataProtectionSettings_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    associated_portal_arns: Final[list[str]]
    creation_date: Final[str]
    customer_managed_key: Final[str]
    data_protection_settings_arn: Final[str]
    description: Final[str]
    display_name: Final[str]
    inline_redaction_configuration: Final[DataProtectionSettings_InlineRedactionConfiguration_Read]
    tags: Final[list[Any]]

class IdentityProvider_Tag(TypedDict):
    key: str
    value: str

@final
class IdentityProvider(_Resource):
    """Definition of AWS::WorkSpacesWeb::IdentityProvider Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_provider_details: Mapping[str, str],
        identity_provider_name: str,
        identity_provider_type: Literal["SAML", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple", "OIDC"],
        portal_arn: str = ...,
        tags: Sequence[IdentityProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    identity_provider_arn: Final[str]
    identity_provider_details: Final[Any]
    identity_provider_name: Final[str]
    identity_provider_type: Final[str]
    portal_arn: Final[str]
    tags: Final[list[Any]]

class IpAccessSettings_IpRule(TypedDict):
    description: NotRequired[str]
    ip_range: str

class IpAccessSettings_Tag(TypedDict):
    key: str
    value: str

@final
class IpAccessSettings(_Resource):
    """Definition of AWS::WorkSpacesWeb::IpAccessSettings Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ip_rules: Sequence[IpAccessSettings_IpRule],
        additional_encryption_context: Mapping[str, str] = ...,
        customer_managed_key: str = ...,
        description: str = ...,
        display_name: str = ...,
        tags: Sequence[IpAccessSettings_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    associated_portal_arns: Final[list[str]]
    creation_date: Final[str]
    customer_managed_key: Final[str]
    description: Final[str]
    display_name: Final[str]
    ip_access_settings_arn: Final[str]
    ip_rules: Final[list[Any]]
    tags: Final[list[Any]]

class NetworkSettings_Tag(TypedDict):
    key: str
    value: str

@final
class NetworkSettings(_Resource):
    """Definition of AWS::WorkSpacesWeb::NetworkSettings Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        security_group_ids: Texts,
        subnet_ids: Texts,
        vpc_id: str,
        tags: Sequence[NetworkSettings_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_portal_arns: Final[list[str]]
    network_settings_arn: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    tags: Final[list[Any]]
    vpc_id: Final[str]

class Portal_Tag(TypedDict):
    key: str
    value: str

@final
class Portal(_Resource):
    """Definition of AWS::WorkSpacesWeb::Portal Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        additional_encryption_context: Mapping[str, str] = ...,
        authentication_type: Literal["Standard", "IAM_Identity_Center"] = ...,
        browser_settings_arn: str = ...,
        customer_managed_key: str = ...,
        data_protection_settings_arn: str = ...,
        display_name: str = ...,
        instance_type: Literal["standard.regular", "standard.large", "standard.xlarge"] = ...,
        ip_access_settings_arn: str = ...,
        max_concurrent_sessions: Number = ...,
        network_settings_arn: str = ...,
        portal_custom_domain: str = ...,
        session_logger_arn: str = ...,
        tags: Sequence[Portal_Tag] = ...,
        trust_store_arn: str = ...,
        user_access_logging_settings_arn: str = ...,
        user_settings_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    authentication_type: Final[str]
    browser_settings_arn: Final[str]
    browser_type: Final[str]
    creation_date: Final[str]
    customer_managed_key: Final[str]
    data_protection_settings_arn: Final[str]
    display_name: Final[str]
    instance_type: Final[str]
    ip_access_settings_arn: Final[str]
    max_concurrent_sessions: Final[Ref[float]]
    network_settings_arn: Final[str]
    portal_arn: Final[str]
    portal_custom_domain: Final[str]
    portal_endpoint: Final[str]
    portal_status: Final[str]
    renderer_type: Final[str]
    service_provider_saml_metadata: Final[str]
    session_logger_arn: Final[str]
    status_reason: Final[str]
    tags: Final[list[Any]]
    trust_store_arn: Final[str]
    user_access_logging_settings_arn: Final[str]
    user_settings_arn: Final[str]

class SessionLogger_EventFilter(TypedDict):
    all: NotRequired[Mapping[str, Any]]
    include: NotRequired[Sequence[Literal["WebsiteInteract", "FileDownloadFromSecureBrowserToRemoteDisk", "FileTransferFromRemoteToLocalDisk", "FileTransferFromLocalToRemoteDisk", "FileUploadFromRemoteDiskToSecureBrowser", "ContentPasteToWebsite", "ContentTransferFromLocalToRemoteClipboard", "ContentCopyFromWebsite", "UrlLoad", "TabOpen", "TabClose", "PrintJobSubmit", "SessionConnect", "SessionStart", "SessionDisconnect", "SessionEnd", "UrlBlockByContentFilter"]]]

@final
class SessionLogger_EventFilter_Read:
    all: Final[Any]
    include: Final[list[str]]

class SessionLogger_LogConfiguration(TypedDict):
    s3: NotRequired[SessionLogger_S3LogConfiguration]

class SessionLogger_S3LogConfiguration(TypedDict):
    bucket: str
    bucket_owner: NotRequired[str]
    folder_structure: Literal["Flat", "NestedByDate"]
    key_prefix: NotRequired[str]
    log_file_format: Literal["JSONLines", "Json"]

@final
class SessionLogger_LogConfiguration_Read:
    s3: Final[SessionLogger_S3LogConfiguration_Read]

@final
class SessionLogger_S3LogConfiguration_Read:
    bucket: Final[str]
    bucket_owner: Final[str]
    folder_structure: Final[str]
    key_prefix: Final[str]
    log_file_format: Final[str]

class SessionLogger_Tag(TypedDict):
    key: str
    value: str

@final
class SessionLogger(_Resource):
    """Definition of AWS::WorkSpacesWeb::SessionLogger Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_filter: SessionLogger_EventFilter,
        log_configuration: SessionLogger_LogConfiguration,
        additional_encryption_context: Mapping[str, str] = ...,
        customer_managed_key: str = ...,
        display_name: str = ...,
        tags: Sequence[SessionLogger_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    associated_portal_arns: Final[list[str]]
    creation_date: Final[str]
    customer_managed_key: Final[str]
    display_name: Final[str]
    event_filter: Final[SessionLogger_EventFilter_Read]
    log_configuration: Final[SessionLogger_LogConfiguration_Read]
    session_logger_arn: Final[str]
    tags: Final[list[Any]]

class TrustStore_Tag(TypedDict):
    key: str
    value: str

@final
class TrustStore(_Resource):
    """Definition of AWS::WorkSpacesWeb::TrustStore Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_list: Texts,
        tags: Sequence[TrustStore_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_portal_arns: Final[list[str]]
    certificate_list: Final[list[str]]
    tags: Final[list[Any]]
    trust_store_arn: Final[str]

class UserAccessLoggingSettings_Tag(TypedDict):
    key: str
    value: str

@final
class UserAccessLoggingSettings(_Resource):
    """Definition of AWS::WorkSpacesWeb::UserAccessLoggingSettings Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        kinesis_stream_arn: str,
        tags: Sequence[UserAccessLoggingSettings_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_portal_arns: Final[list[str]]
    kinesis_stream_arn: Final[str]
    """Kinesis stream ARN to which log events are published."""
    tags: Final[list[Any]]
    user_access_logging_settings_arn: Final[str]

class UserSettings_BrandingConfiguration(TypedDict):
    color_theme: NotRequired[Literal["Light", "Dark"]]
    favicon: NotRequired[str]
    localized_strings: NotRequired[Mapping[str, UserSettings_LocalizedBrandingStrings]]
    logo: NotRequired[str]
    terms_of_service: NotRequired[str]
    wallpaper: NotRequired[str]

class UserSettings_LocalizedBrandingStrings(TypedDict):
    browser_tab_title: str
    contact_button_text: NotRequired[str]
    contact_link: NotRequired[str]
    loading_text: NotRequired[str]
    login_button_text: NotRequired[str]
    login_description: NotRequired[str]
    login_title: NotRequired[str]
    welcome_text: str

@final
class UserSettings_BrandingConfiguration_Read:
    color_theme: Final[str]
    favicon: Final[str]
    favicon_metadata: Final[UserSettings_ImageMetadata_Read]
    localized_strings: Final[Any]
    logo: Final[str]
    logo_metadata: Final[UserSettings_ImageMetadata_Read2]
    terms_of_service: Final[str]
    wallpaper: Final[str]
    wallpaper_metadata: Final[UserSettings_ImageMetadata_Read3]

@final
class UserSettings_ImageMetadata_Read:
    file_extension: Final[str]
    last_upload_timestamp: Final[str]
    mime_type: Final[str]

@final
class UserSettings_ImageMetadata_Read2:
    file_extension: Final[str]
    last_upload_timestamp: Final[str]
    mime_type: Final[str]

@final
class UserSettings_ImageMetadata_Read3:
    file_extension: Final[str]
    last_upload_timestamp: Final[str]
    mime_type: Final[str]

class UserSettings_CookieSynchronizationConfiguration(TypedDict):
    allowlist: Sequence[UserSettings_CookieSpecification]
    blocklist: NotRequired[Sequence[UserSettings_CookieSpecification2]]

class UserSettings_CookieSpecification(TypedDict):
    domain: str
    name: NotRequired[str]
    path: NotRequired[str]

class UserSettings_CookieSpecification2(TypedDict):
    domain: str
    name: NotRequired[str]
    path: NotRequired[str]

@final
class UserSettings_CookieSynchronizationConfiguration_Read:
    allowlist: Final[list[Any]]
    blocklist: Final[list[Any]]

class UserSettings_Tag(TypedDict):
    key: str
    value: str

class UserSettings_ToolbarConfiguration(TypedDict):
    hidden_toolbar_items: NotRequired[Sequence[Literal["Windows", "DualMonitor", "FullScreen", "Webcam", "Microphone"]]]
    max_display_resolution: NotRequired[Literal["size4096X2160", "size3840X2160", "size3440X1440", "size2560X1440", "size1920X1080", "size1280X720", "size1024X768", "size800X600"]]
    toolbar_type: NotRequired[Literal["Floating", "Docked"]]
    visual_mode: NotRequired[Literal["Dark", "Light"]]

@final
class UserSettings_ToolbarConfiguration_Read:
    hidden_toolbar_items: Final[list[str]]
    max_display_resolution: Final[str]
    toolbar_type: Final[str]
    visual_mode: Final[str]

@final
class UserSettings(_Resource):
    """Definition of AWS::WorkSpacesWeb::UserSettings Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        copy_allowed: Literal["Disabled", "Enabled"],
        download_allowed: Literal["Disabled", "Enabled"],
        paste_allowed: Literal["Disabled", "Enabled"],
        print_allowed: Literal["Disabled", "Enabled"],
        upload_allowed: Literal["Disabled", "Enabled"],
        additional_encryption_context: Mapping[str, str] = ...,
        branding_configuration: UserSettings_BrandingConfiguration = ...,
        cookie_synchronization_configuration: UserSettings_CookieSynchronizationConfiguration = ...,
        customer_managed_key: str = ...,
        deep_link_allowed: Literal["Disabled", "Enabled"] = ...,
        disconnect_timeout_in_minutes: Number = ...,
        idle_disconnect_timeout_in_minutes: Number = ...,
        tags: Sequence[UserSettings_Tag] = ...,
        toolbar_configuration: UserSettings_ToolbarConfiguration = ...,
        web_authn_allowed: Literal["Disabled", "Enabled"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    associated_portal_arns: Final[list[str]]
    branding_configuration: Final[UserSettings_BrandingConfiguration_Read]
    cookie_synchronization_configuration: Final[UserSettings_CookieSynchronizationConfiguration_Read]
    copy_allowed: Final[str]
    customer_managed_key: Final[str]
    deep_link_allowed: Final[str]
    disconnect_timeout_in_minutes: Final[Ref[float]]
    download_allowed: Final[str]
    idle_disconnect_timeout_in_minutes: Final[Ref[float]]
    paste_allowed: Final[str]
    print_allowed: Final[str]
    tags: Final[list[Any]]
    toolbar_configuration: Final[UserSettings_ToolbarConfiguration_Read]
    upload_allowed: Final[str]
    user_settings_arn: Final[str]
    web_authn_allowed: Final[str]
