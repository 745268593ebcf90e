"""Resource types of AWS AppStream. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import AssetContent, Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class AppBlock_ScriptDetails(TypedDict):
    executable_parameters: NotRequired[str]
    executable_path: str
    script_s3_location: AppBlock_S3Location | AssetContent
    timeout_in_seconds: Int

class AppBlock_S3Location(TypedDict):
    s3_bucket: str
    s3_key: NotRequired[str]

@final
class AppBlock_ScriptDetails_Read:
    executable_parameters: Final[str]
    executable_path: Final[str]
    script_s3_location: Final[AppBlock_S3Location_Read]
    timeout_in_seconds: Final[Ref[int]]

@final
class AppBlock_S3Location_Read:
    s3_bucket: Final[str]
    s3_key: Final[str]

class AppBlock_ScriptDetails2(TypedDict):
    executable_parameters: NotRequired[str]
    executable_path: str
    script_s3_location: AppBlock_S3Location | AssetContent
    timeout_in_seconds: Int

@final
class AppBlock_ScriptDetails_Read2:
    executable_parameters: Final[str]
    executable_path: Final[str]
    script_s3_location: Final[AppBlock_S3Location_Read]
    timeout_in_seconds: Final[Ref[int]]

class AppBlock_S3Location2(TypedDict):
    s3_bucket: str
    s3_key: NotRequired[str]

@final
class AppBlock_S3Location_Read2:
    s3_bucket: Final[str]
    s3_key: Final[str]

class AppBlock_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]
    tag_key: NotRequired[str]
    tag_value: NotRequired[str]

@final
class AppBlock(_Resource):
    """Resource Type definition for AWS::AppStream::AppBlock"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        source_s3_location: AppBlock_S3Location2 | AssetContent,
        description: str = ...,
        display_name: str = ...,
        packaging_type: Literal["APPSTREAM2", "CUSTOM"] = ...,
        post_setup_script_details: AppBlock_ScriptDetails = ...,
        setup_script_details: AppBlock_ScriptDetails2 = ...,
        tags: Sequence[AppBlock_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_time: Final[str]
    description: Final[str]
    display_name: Final[str]
    name: Final[str]
    packaging_type: Final[str]
    post_setup_script_details: Final[AppBlock_ScriptDetails_Read]
    setup_script_details: Final[AppBlock_ScriptDetails_Read2]
    source_s3_location: Final[AppBlock_S3Location_Read2]
    tags: Final[list[Any]]

class AppBlockBuilder_AccessEndpoint(TypedDict):
    endpoint_type: Literal["STREAMING"]
    vpce_id: str

class AppBlockBuilder_Tag(TypedDict):
    key: str
    value: str

class AppBlockBuilder_VpcConfig(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class AppBlockBuilder_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class AppBlockBuilder(_Resource):
    """Resource Type definition for AWS::AppStream::AppBlockBuilder."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_type: str,
        name: str,
        platform: Literal["WINDOWS_SERVER_2019"],
        vpc_config: AppBlockBuilder_VpcConfig,
        access_endpoints: Sequence[AppBlockBuilder_AccessEndpoint] = ...,
        app_block_arns: Texts = ...,
        description: str = ...,
        disable_imdsv1: Bool = ...,
        display_name: str = ...,
        enable_default_internet_access: Bool = ...,
        iam_role_arn: str = ...,
        tags: Sequence[AppBlockBuilder_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_endpoints: Final[list[Any]]
    app_block_arns: Final[list[str]]
    arn: Final[str]
    created_time: Final[str]
    description: Final[str]
    disable_imdsv1: Final[Ref[bool]]
    display_name: Final[str]
    enable_default_internet_access: Final[Ref[bool]]
    iam_role_arn: Final[str]
    instance_type: Final[str]
    name: Final[str]
    platform: Final[str]
    tags: Final[list[Any]]
    vpc_config: Final[AppBlockBuilder_VpcConfig_Read]

class Application_S3Location(TypedDict):
    s3_bucket: str
    s3_key: str

@final
class Application_S3Location_Read:
    s3_bucket: Final[str]
    s3_key: Final[str]

class Application_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]
    tag_key: NotRequired[str]
    tag_value: NotRequired[str]

@final
class Application(_Resource):
    """Resource Type definition for AWS::AppStream::Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_block_arn: str,
        icon_s3_location: Application_S3Location | AssetContent,
        instance_families: Texts,
        launch_path: str,
        name: str,
        platforms: Sequence[Literal["AMAZON_LINUX2", "RHEL8", "ROCKY_LINUX8", "UBUNTU_PRO_2404", "WINDOWS", "WINDOWS_SERVER_2016", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022", "WINDOWS_SERVER_2025"]],
        attributes_to_delete: Texts = ...,
        description: str = ...,
        display_name: str = ...,
        launch_parameters: str = ...,
        tags: Sequence[Application_Tag] = ...,
        working_directory: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_block_arn: Final[str]
    arn: Final[str]
    attributes_to_delete: Final[list[str]]
    created_time: Final[str]
    description: Final[str]
    display_name: Final[str]
    icon_s3_location: Final[Application_S3Location_Read]
    instance_families: Final[list[str]]
    launch_parameters: Final[str]
    launch_path: Final[str]
    name: Final[str]
    platforms: Final[list[str]]
    tags: Final[list[Any]]
    working_directory: Final[str]

@final
class ApplicationEntitlementAssociation(_Resource):
    """Resource Type definition for AWS::AppStream::ApplicationEntitlementAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_identifier: str,
        entitlement_name: str,
        stack_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    application_identifier: Final[str]
    entitlement_name: Final[str]
    stack_name: Final[str]

@final
class ApplicationFleetAssociation(_Resource):
    """Resource Type definition for AWS::AppStream::ApplicationFleetAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_arn: str,
        fleet_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    fleet_name: Final[str]

class DirectoryConfig_CertificateBasedAuthProperties(TypedDict):
    certificate_authority_arn: NotRequired[str]
    status: NotRequired[Literal["DISABLED", "ENABLED", "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK"]]

@final
class DirectoryConfig_CertificateBasedAuthProperties_Read:
    certificate_authority_arn: Final[str]
    status: Final[str]

class DirectoryConfig_ServiceAccountCredentials(TypedDict):
    account_name: str
    account_password: SecretText

@final
class DirectoryConfig_ServiceAccountCredentials_Read:
    account_name: Final[str]
    account_password: Final[str]

@final
class DirectoryConfig(_Resource):
    """Resource Type definition for AWS::AppStream::DirectoryConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        directory_name: str,
        organizational_unit_distinguished_names: Texts,
        service_account_credentials: DirectoryConfig_ServiceAccountCredentials,
        certificate_based_auth_properties: DirectoryConfig_CertificateBasedAuthProperties = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_based_auth_properties: Final[DirectoryConfig_CertificateBasedAuthProperties_Read]
    directory_name: Final[str]
    organizational_unit_distinguished_names: Final[list[str]]
    service_account_credentials: Final[DirectoryConfig_ServiceAccountCredentials_Read]

class Entitlement_Attribute(TypedDict):
    name: str
    value: str

@final
class Entitlement(_Resource):
    """Resource Type definition for AWS::AppStream::Entitlement"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_visibility: Literal["ALL", "ASSOCIATED"],
        attributes: Sequence[Entitlement_Attribute],
        name: str,
        stack_name: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_visibility: Final[str]
    attributes: Final[list[Any]]
    created_time: Final[str]
    description: Final[str]
    last_modified_time: Final[str]
    name: Final[str]
    stack_name: Final[str]

class Fleet_ComputeCapacity(TypedDict):
    desired_instances: NotRequired[Int]
    desired_sessions: NotRequired[Int]

@final
class Fleet_ComputeCapacity_Read:
    desired_instances: Final[Ref[int]]
    desired_sessions: Final[Ref[int]]

class Fleet_DomainJoinInfo(TypedDict):
    directory_name: NotRequired[str]
    organizational_unit_distinguished_name: NotRequired[str]

@final
class Fleet_DomainJoinInfo_Read:
    directory_name: Final[str]
    organizational_unit_distinguished_name: Final[str]

class Fleet_VolumeConfig(TypedDict):
    volume_size_in_gb: NotRequired[Int]

@final
class Fleet_VolumeConfig_Read:
    volume_size_in_gb: Final[Ref[int]]

class Fleet_S3Location(TypedDict):
    s3_bucket: str
    s3_key: str

@final
class Fleet_S3Location_Read:
    s3_bucket: Final[str]
    s3_key: Final[str]

class Fleet_Tag(TypedDict):
    key: str
    value: NotRequired[str]

class Fleet_VpcConfig(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Fleet_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class Fleet(_Resource):
    """Resource Type definition for AWS::AppStream::Fleet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_type: str,
        name: str,
        attributes_to_delete: Sequence[Literal["VPC_CONFIGURATION", "VPC_CONFIGURATION_SECURITY_GROUP_IDS", "DOMAIN_JOIN_INFO", "IAM_ROLE_ARN", "USB_DEVICE_FILTER_STRINGS", "SESSION_SCRIPT_S3_LOCATION", "MAX_SESSIONS_PER_INSTANCE"]] = ...,
        compute_capacity: Fleet_ComputeCapacity = ...,
        description: str = ...,
        disable_imdsv1: Bool = ...,
        disconnect_timeout_in_seconds: Int = ...,
        display_name: str = ...,
        domain_join_info: Fleet_DomainJoinInfo = ...,
        enable_default_internet_access: Bool = ...,
        fleet_type: str = ...,
        iam_role_arn: str = ...,
        idle_disconnect_timeout_in_seconds: Int = ...,
        image_arn: str = ...,
        image_name: str = ...,
        max_concurrent_sessions: Int = ...,
        max_sessions_per_instance: Int = ...,
        max_user_duration_in_seconds: Int = ...,
        platform: Literal["AMAZON_LINUX2", "RHEL8", "ROCKY_LINUX8", "UBUNTU_PRO_2404", "WINDOWS", "WINDOWS_SERVER_2016", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022", "WINDOWS_SERVER_2025"] = ...,
        root_volume_config: Fleet_VolumeConfig = ...,
        session_script_s3_location: Fleet_S3Location | AssetContent = ...,
        stream_view: Literal["APP", "DESKTOP"] = ...,
        tags: Sequence[Fleet_Tag] = ...,
        usb_device_filter_strings: Texts = ...,
        vpc_config: Fleet_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    attributes_to_delete: Final[list[str]]
    compute_capacity: Final[Fleet_ComputeCapacity_Read]
    description: Final[str]
    disable_imdsv1: Final[Ref[bool]]
    disconnect_timeout_in_seconds: Final[Ref[int]]
    display_name: Final[str]
    domain_join_info: Final[Fleet_DomainJoinInfo_Read]
    enable_default_internet_access: Final[Ref[bool]]
    fleet_type: Final[str]
    iam_role_arn: Final[str]
    idle_disconnect_timeout_in_seconds: Final[Ref[int]]
    image_arn: Final[str]
    image_name: Final[str]
    instance_type: Final[str]
    max_concurrent_sessions: Final[Ref[int]]
    max_sessions_per_instance: Final[Ref[int]]
    max_user_duration_in_seconds: Final[Ref[int]]
    name: Final[str]
    platform: Final[str]
    root_volume_config: Final[Fleet_VolumeConfig_Read]
    session_script_s3_location: Final[Fleet_S3Location_Read]
    stream_view: Final[str]
    tags: Final[list[Any]]
    usb_device_filter_strings: Final[list[str]]
    vpc_config: Final[Fleet_VpcConfig_Read]

class ImageBuilder_AccessEndpoint(TypedDict):
    endpoint_type: Literal["STREAMING"]
    vpce_id: str

class ImageBuilder_DomainJoinInfo(TypedDict):
    directory_name: NotRequired[str]
    organizational_unit_distinguished_name: NotRequired[str]

@final
class ImageBuilder_DomainJoinInfo_Read:
    directory_name: Final[str]
    organizational_unit_distinguished_name: Final[str]

class ImageBuilder_VolumeConfig(TypedDict):
    volume_size_in_gb: NotRequired[Int]

@final
class ImageBuilder_VolumeConfig_Read:
    volume_size_in_gb: Final[Ref[int]]

class ImageBuilder_Tag(TypedDict):
    key: str
    value: str

class ImageBuilder_VpcConfig(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class ImageBuilder_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class ImageBuilder(_Resource):
    """Resource Type definition for AWS::AppStream::ImageBuilder"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_type: str,
        name: str,
        access_endpoints: Sequence[ImageBuilder_AccessEndpoint] = ...,
        appstream_agent_version: str = ...,
        description: str = ...,
        disable_imdsv1: Bool = ...,
        display_name: str = ...,
        domain_join_info: ImageBuilder_DomainJoinInfo = ...,
        enable_default_internet_access: Bool = ...,
        iam_role_arn: str = ...,
        image_arn: str = ...,
        image_name: str = ...,
        root_volume_config: ImageBuilder_VolumeConfig = ...,
        softwares_to_install: Texts = ...,
        softwares_to_uninstall: Texts = ...,
        tags: Sequence[ImageBuilder_Tag] = ...,
        vpc_config: ImageBuilder_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_endpoints: Final[list[Any]]
    appstream_agent_version: Final[str]
    description: Final[str]
    disable_imdsv1: Final[Ref[bool]]
    display_name: Final[str]
    domain_join_info: Final[ImageBuilder_DomainJoinInfo_Read]
    enable_default_internet_access: Final[Ref[bool]]
    iam_role_arn: Final[str]
    image_arn: Final[str]
    image_name: Final[str]
    instance_type: Final[str]
    name: Final[str]
    root_volume_config: Final[ImageBuilder_VolumeConfig_Read]
    softwares_to_install: Final[list[str]]
    softwares_to_uninstall: Final[list[str]]
    streaming_url: Final[str]
    tags: Final[list[Any]]
    vpc_config: Final[ImageBuilder_VpcConfig_Read]

class Stack_AccessEndpoint(TypedDict):
    endpoint_type: Literal["STREAMING"]
    vpce_id: str

class Stack_AgentAccessConfig(TypedDict):
    s3_bucket_arn: NotRequired[str]
    screen_image_format: Literal["JPEG", "PNG"]
    screen_resolution: Literal["W_1280xH_720"]
    screenshots_upload_enabled: NotRequired[Bool]
    settings: Sequence[Stack_AgentAccessSetting]
    user_control_mode: NotRequired[Literal["DISABLED", "VIEW_ONLY", "VIEW_STOP"]]

class Stack_AgentAccessSetting(TypedDict):
    agent_action: Literal["COMPUTER_INPUT", "COMPUTER_VISION", "FORWARD_MCP_TOOLS"]
    permission: Literal["DISABLED", "ENABLED"]

@final
class Stack_AgentAccessConfig_Read:
    s3_bucket_arn: Final[str]
    screen_image_format: Final[str]
    screen_resolution: Final[str]
    screenshots_upload_enabled: Final[Ref[bool]]
    settings: Final[list[Any]]
    user_control_mode: Final[str]

class Stack_ApplicationSettings(TypedDict):
    enabled: Bool
    settings_group: NotRequired[str]

@final
class Stack_ApplicationSettings_Read:
    enabled: Final[Ref[bool]]
    settings_group: Final[str]

class Stack_ContentRedirection(TypedDict):
    host_to_client: NotRequired[Stack_UrlRedirectionConfig]

class Stack_UrlRedirectionConfig(TypedDict):
    allowed_urls: NotRequired[Texts]
    denied_urls: NotRequired[Texts]
    enabled: Bool

@final
class Stack_ContentRedirection_Read:
    host_to_client: Final[Stack_UrlRedirectionConfig_Read]

@final
class Stack_UrlRedirectionConfig_Read:
    allowed_urls: Final[list[str]]
    denied_urls: Final[list[str]]
    enabled: Final[Ref[bool]]

class Stack_StorageConnector(TypedDict):
    connector_type: Literal["GOOGLE_DRIVE", "HOMEFOLDERS", "ONE_DRIVE"]
    domains: NotRequired[Texts]

class Stack_StreamingExperienceSettings(TypedDict):
    preferred_protocol: NotRequired[Literal["TCP", "UDP"]]

@final
class Stack_StreamingExperienceSettings_Read:
    preferred_protocol: Final[str]

class Stack_Tag(TypedDict):
    key: str
    value: str

class Stack_UserSetting(TypedDict):
    action: Literal["AUTO_TIME_ZONE_REDIRECTION", "CLIPBOARD_COPY_FROM_LOCAL_DEVICE", "CLIPBOARD_COPY_TO_LOCAL_DEVICE", "DOMAIN_PASSWORD_SIGNIN", "DOMAIN_SMART_CARD_SIGNIN", "FILE_DOWNLOAD", "FILE_UPLOAD", "PRINTING_TO_LOCAL_DEVICE"]
    maximum_length: NotRequired[Int]
    permission: Literal["DISABLED", "ENABLED"]

@final
class Stack(_Resource):
    """Resource Type definition for AWS::AppStream::Stack"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_endpoints: Sequence[Stack_AccessEndpoint] = ...,
        agent_access_config: Stack_AgentAccessConfig = ...,
        application_settings: Stack_ApplicationSettings = ...,
        attributes_to_delete: Texts = ...,
        content_redirection: Stack_ContentRedirection = ...,
        delete_storage_connectors: Bool = ...,
        description: str = ...,
        display_name: str = ...,
        embed_host_domains: Texts = ...,
        feedback_url: str = ...,
        name: str = ...,
        redirect_url: str = ...,
        storage_connectors: Sequence[Stack_StorageConnector] = ...,
        streaming_experience_settings: Stack_StreamingExperienceSettings = ...,
        tags: Sequence[Stack_Tag] = ...,
        user_settings: Sequence[Stack_UserSetting] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_endpoints: Final[list[Any]]
    """The list of virtual private cloud (VPC) interface endpoint objects."""
    agent_access_config: Final[Stack_AgentAccessConfig_Read]
    """The configuration for agent access on a stack."""
    application_settings: Final[Stack_ApplicationSettings_Read]
    """The persistent application settings for users of a stack."""
    attributes_to_delete: Final[list[str]]
    """The stack attributes to delete."""
    content_redirection: Final[Stack_ContentRedirection_Read]
    """The content redirection settings for the stack."""
    delete_storage_connectors: Final[Ref[bool]]
    """This parameter has been deprecated."""
    description: Final[str]
    """The description to display."""
    display_name: Final[str]
    """The stack name to display."""
    embed_host_domains: Final[list[str]]
    """The domains where AppStream 2.0 streaming sessions can be embedded in an iframe."""
    feedback_url: Final[str]
    """The URL that users are redirected to after they click the Send Feedback link."""
    name: Final[str]
    """The name of the stack."""
    redirect_url: Final[str]
    """The URL that users are redirected to after their streaming session ends."""
    storage_connectors: Final[list[Any]]
    """The storage connectors to enable."""
    streaming_experience_settings: Final[Stack_StreamingExperienceSettings_Read]
    """The streaming protocol that you want your stack to prefer."""
    tags: Final[list[Any]]
    """An array of key-value pairs."""
    user_settings: Final[list[Any]]
    """The actions that are enabled or disabled for users during their streaming sessions."""

@final
class StackFleetAssociation(_Resource):
    """Resource Type definition for AWS::AppStream::StackFleetAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        fleet_name: str,
        stack_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    fleet_name: Final[str]
    """The name of the fleet."""
    stack_name: Final[str]
    """The name of the stack."""

@final
class StackUserAssociation(_Resource):
    """Resource Type definition for AWS::AppStream::StackUserAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authentication_type: str,
        stack_name: str,
        user_name: str,
        send_email_notification: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    authentication_type: Final[str]
    """The authentication type for the user who is associated with the stack."""
    send_email_notification: Final[Ref[bool]]
    """Specifies whether a welcome email is sent to a user after the user is created in the user pool."""
    stack_name: Final[str]
    """The name of the stack that is associated with the user."""
    user_name: Final[str]
    """The name of the user who is associated with the stack."""

@final
class User(_Resource):
    """Resource Type definition for AWS::AppStream::User"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authentication_type: Literal["API", "AWS_AD", "SAML", "USERPOOL"],
        user_name: str,
        first_name: str = ...,
        last_name: str = ...,
        message_action: Literal["RESEND", "SUPPRESS"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Returns the Amazon Resource Name (ARN) for the Amazon AppStream User resource."""
    authentication_type: Final[str]
    """The authentication type for the user."""
    first_name: Final[str]
    """The first name, or given name, of the user."""
    last_name: Final[str]
    """The last name, or surname, of the user."""
    message_action: Final[str]
    """The action to take for the welcome email that is sent to a user after the user is created in the user pool."""
    user_name: Final[str]
    """The email address of the user."""
