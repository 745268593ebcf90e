"""Resource types of AWS WorkSpaces. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ConnectionAlias_Tag(TypedDict):
    key: str
    value: str

@final
class ConnectionAlias(_Resource):
    """Resource Type definition for AWS::WorkSpaces::ConnectionAlias"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_string: str,
        tags: Sequence[ConnectionAlias_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias_id: Final[str]
    associations: Final[list[Any]]
    connection_alias_state: Final[str]
    connection_string: Final[str]
    tags: Final[list[Any]]

class Directory_ActiveDirectoryConfig(TypedDict):
    domain_name: str
    service_account_secret_arn: str

@final
class Directory_ActiveDirectoryConfig_Read:
    domain_name: Final[str]
    service_account_secret_arn: Final[str]

class Directory_CertificateBasedAuthProperties(TypedDict):
    certificate_authority_arn: NotRequired[str]
    status: NotRequired[Literal["DISABLED", "ENABLED"]]

@final
class Directory_CertificateBasedAuthProperties_Read:
    certificate_authority_arn: Final[str]
    status: Final[str]

@final
class Directory_IDCConfig_Read:
    application_arn: Final[str]
    instance_arn: Final[str]

class Directory_MicrosoftEntraConfig(TypedDict):
    application_config_secret_arn: NotRequired[str]
    tenant_id: NotRequired[str]

@final
class Directory_MicrosoftEntraConfig_Read:
    application_config_secret_arn: Final[str]
    tenant_id: Final[str]

class Directory_SamlProperties(TypedDict):
    relay_state_parameter_name: NotRequired[str]
    status: NotRequired[Literal["DISABLED", "ENABLED", "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK"]]
    user_access_url: NotRequired[str]

@final
class Directory_SamlProperties_Read:
    relay_state_parameter_name: Final[str]
    status: Final[str]
    user_access_url: Final[str]

class Directory_SelfservicePermissions(TypedDict):
    change_compute_type: NotRequired[Literal["ENABLED", "DISABLED"]]
    increase_volume_size: NotRequired[Literal["ENABLED", "DISABLED"]]
    rebuild_workspace: NotRequired[Literal["ENABLED", "DISABLED"]]
    restart_workspace: NotRequired[Literal["ENABLED", "DISABLED"]]
    switch_running_mode: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class Directory_SelfservicePermissions_Read:
    change_compute_type: Final[str]
    increase_volume_size: Final[str]
    rebuild_workspace: Final[str]
    restart_workspace: Final[str]
    switch_running_mode: Final[str]

class Directory_StreamingProperties(TypedDict):
    global_accelerator: NotRequired[Directory_GlobalAcceleratorForDirectory]
    storage_connectors: NotRequired[Sequence[Directory_StorageConnector]]
    streaming_experience_preferred_protocol: NotRequired[Literal["TCP", "UDP"]]
    user_settings: NotRequired[Sequence[Directory_UserSetting]]

class Directory_GlobalAcceleratorForDirectory(TypedDict):
    mode: Literal["ENABLED_AUTO", "DISABLED"]
    preferred_protocol: NotRequired[Literal["TCP", "NONE"]]

class Directory_StorageConnector(TypedDict):
    connector_type: Literal["HOME_FOLDER"]
    status: Literal["ENABLED", "DISABLED"]

class Directory_UserSetting(TypedDict):
    action: Literal["CLIPBOARD_COPY_FROM_LOCAL_DEVICE", "CLIPBOARD_COPY_TO_LOCAL_DEVICE", "PRINTING_TO_LOCAL_DEVICE", "SMART_CARD"]
    maximum_length: NotRequired[Int]
    permission: Literal["ENABLED", "DISABLED"]

@final
class Directory_StreamingProperties_Read:
    global_accelerator: Final[Directory_GlobalAcceleratorForDirectory_Read]
    storage_connectors: Final[list[Any]]
    streaming_experience_preferred_protocol: Final[str]
    user_settings: Final[list[Any]]

@final
class Directory_GlobalAcceleratorForDirectory_Read:
    mode: Final[str]
    preferred_protocol: Final[str]

class Directory_Tag(TypedDict):
    key: str
    value: str

class Directory_WorkspaceAccessProperties(TypedDict):
    access_endpoint_config: NotRequired[Directory_AccessEndpointConfig]
    device_type_android: NotRequired[Literal["ALLOW", "DENY"]]
    device_type_chrome_os: NotRequired[Literal["ALLOW", "DENY"]]
    device_type_ios: NotRequired[Literal["ALLOW", "DENY"]]
    device_type_linux: NotRequired[Literal["ALLOW", "DENY"]]
    device_type_osx: NotRequired[Literal["ALLOW", "DENY"]]
    device_type_web: NotRequired[Literal["ALLOW", "DENY"]]
    device_type_windows: NotRequired[Literal["ALLOW", "DENY"]]
    device_type_work_spaces_thin_client: NotRequired[Literal["ALLOW", "DENY"]]
    device_type_zero_client: NotRequired[Literal["ALLOW", "DENY"]]

class Directory_AccessEndpointConfig(TypedDict):
    access_endpoints: Sequence[Directory_AccessEndpoint]
    internet_fallback_protocols: NotRequired[Sequence[Literal["PCOIP"]]]

class Directory_AccessEndpoint(TypedDict):
    access_endpoint_type: NotRequired[Literal["STREAMING_WSP"]]
    vpc_endpoint_id: NotRequired[str]

@final
class Directory_WorkspaceAccessProperties_Read:
    access_endpoint_config: Final[Directory_AccessEndpointConfig_Read]
    device_type_android: Final[str]
    device_type_chrome_os: Final[str]
    device_type_ios: Final[str]
    device_type_linux: Final[str]
    device_type_osx: Final[str]
    device_type_web: Final[str]
    device_type_windows: Final[str]
    device_type_work_spaces_thin_client: Final[str]
    device_type_zero_client: Final[str]

@final
class Directory_AccessEndpointConfig_Read:
    access_endpoints: Final[list[Any]]
    internet_fallback_protocols: Final[list[str]]

class Directory_DefaultWorkspaceCreationProperties(TypedDict):
    custom_security_group_id: NotRequired[str]
    default_ou: NotRequired[str]
    enable_internet_access: NotRequired[Bool]
    enable_maintenance_mode: NotRequired[Bool]
    instance_iam_role_arn: NotRequired[str]
    user_enabled_as_local_administrator: NotRequired[Bool]

@final
class Directory_DefaultWorkspaceCreationProperties_Read:
    custom_security_group_id: Final[str]
    default_ou: Final[str]
    enable_internet_access: Final[Ref[bool]]
    enable_maintenance_mode: Final[Ref[bool]]
    instance_iam_role_arn: Final[str]
    user_enabled_as_local_administrator: Final[Ref[bool]]

@final
class Directory(_Resource):
    """Resource Type definition for AWS::WorkSpaces::Directory"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        active_directory_config: Directory_ActiveDirectoryConfig = ...,
        certificate_based_auth_properties: Directory_CertificateBasedAuthProperties = ...,
        enable_self_service: Bool = ...,
        endpoint_encryption_mode: Literal["STANDARD_TLS", "FIPS_VALIDATED"] = ...,
        idc_instance_arn: str = ...,
        ip_group_ids: Texts = ...,
        microsoft_entra_config: Directory_MicrosoftEntraConfig = ...,
        saml_properties: Directory_SamlProperties = ...,
        selfservice_permissions: Directory_SelfservicePermissions = ...,
        streaming_properties: Directory_StreamingProperties = ...,
        subnet_ids: Texts = ...,
        tags: Sequence[Directory_Tag] = ...,
        tenancy: Literal["DEDICATED", "SHARED"] = ...,
        user_identity_type: Literal["CUSTOMER_MANAGED", "AWS_DIRECTORY_SERVICE", "AWS_IAM_IDENTITY_CENTER"] = ...,
        workspace_access_properties: Directory_WorkspaceAccessProperties = ...,
        workspace_creation_properties: Directory_DefaultWorkspaceCreationProperties = ...,
        workspace_directory_description: str = ...,
        workspace_directory_name: str = ...,
        workspace_type: Literal["PERSONAL", "POOLS"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    active_directory_config: Final[Directory_ActiveDirectoryConfig_Read]
    """Information about the Active Directory config."""
    alias: Final[str]
    """The directory alias."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the WorkSpace directory."""
    certificate_based_auth_properties: Final[Directory_CertificateBasedAuthProperties_Read]
    """Describes the properties of the certificate-based authentication you want to use with your WorkSpaces."""
    customer_user_name: Final[str]
    """The user name for the service account."""
    directory_id: Final[str]
    """The directory identifier."""
    directory_name: Final[str]
    """The name of the directory."""
    directory_type: Final[str]
    """The directory type."""
    dns_ip_addresses: Final[list[str]]
    """The IP addresses of the DNS servers for the directory."""
    dns_ipv6_addresses: Final[list[str]]
    """The IPv6 addresses of the DNS servers for the directory."""
    enable_self_service: Final[Ref[bool]]
    """Indicates whether self-service capabilities are enabled or disabled."""
    endpoint_encryption_mode: Final[str]
    """Endpoint encryption mode that allows you to configure the specified directory between Standard TLS and FIPS 140-2 validated mode."""
    idc_config: Final[Directory_IDCConfig_Read]
    """Specifies the configurations of the identity center."""
    iam_role_id: Final[str]
    """The identifier of the IAM role."""
    idc_instance_arn: Final[str]
    """The Amazon Resource Name (ARN) of the identity center instance."""
    ip_group_ids: Final[list[str]]
    """The identifiers of the IP access control groups associated with the directory."""
    microsoft_entra_config: Final[Directory_MicrosoftEntraConfig_Read]
    """Specifies the configurations of the Microsoft Entra."""
    registration_code: Final[str]
    """The registration code for the directory."""
    saml_properties: Final[Directory_SamlProperties_Read]
    """Describes the enablement status, user access URL, and relay state parameter name that are used for configuring federation with an SAML 2.0…"""
    selfservice_permissions: Final[Directory_SelfservicePermissions_Read]
    """Describes the self-service permissions for a directory."""
    state: Final[str]
    """The state of the directory's registration with Amazon WorkSpaces."""
    streaming_properties: Final[Directory_StreamingProperties_Read]
    """Describes the streaming properties."""
    subnet_ids: Final[list[str]]
    """The identifiers of the subnets for your virtual private cloud (VPC)."""
    tags: Final[list[Any]]
    """The tags associated with the directory."""
    tenancy: Final[str]
    """Indicates whether your WorkSpace directory is dedicated or shared."""
    user_identity_type: Final[str]
    """The type of identity management the user is using."""
    workspace_access_properties: Final[Directory_WorkspaceAccessProperties_Read]
    """The device types and operating systems that can be used to access a WorkSpace."""
    workspace_creation_properties: Final[Directory_DefaultWorkspaceCreationProperties_Read]
    """The default values that are used to create WorkSpaces."""
    workspace_directory_description: Final[str]
    """Description of the directory to register."""
    workspace_directory_name: Final[str]
    """The name of the directory to register."""
    workspace_security_group_id: Final[str]
    """The identifier of the security group that is assigned to new WorkSpaces."""
    workspace_type: Final[str]
    """Indicates whether the directory's WorkSpace type is personal or pools."""

class Workspace_Tag(TypedDict):
    key: str
    value: str

class Workspace_WorkspaceProperties(TypedDict):
    compute_type_name: NotRequired[str]
    root_volume_size_gib: NotRequired[Int]
    running_mode: NotRequired[str]
    running_mode_auto_stop_timeout_in_minutes: NotRequired[Int]
    user_volume_size_gib: NotRequired[Int]

@final
class Workspace_WorkspaceProperties_Read:
    compute_type_name: Final[str]
    root_volume_size_gib: Final[Ref[int]]
    running_mode: Final[str]
    running_mode_auto_stop_timeout_in_minutes: Final[Ref[int]]
    user_volume_size_gib: Final[Ref[int]]

@final
class Workspace(_Resource):
    """Resource Type definition for AWS::WorkSpaces::Workspace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bundle_id: str,
        directory_id: str,
        user_name: str,
        root_volume_encryption_enabled: Bool = ...,
        tags: Sequence[Workspace_Tag] = ...,
        user_volume_encryption_enabled: Bool = ...,
        volume_encryption_key: str = ...,
        workspace_properties: Workspace_WorkspaceProperties = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bundle_id: Final[str]
    directory_id: Final[str]
    id: Final[str]
    root_volume_encryption_enabled: Final[Ref[bool]]
    tags: Final[list[Any]]
    user_name: Final[str]
    user_volume_encryption_enabled: Final[Ref[bool]]
    volume_encryption_key: Final[str]
    workspace_id: Final[str]
    workspace_properties: Final[Workspace_WorkspaceProperties_Read]

class WorkspaceIpGroup_Tag(TypedDict):
    key: str
    value: str

class WorkspaceIpGroup_IpRuleItem(TypedDict):
    ip_rule: str
    rule_desc: NotRequired[str]

@final
class WorkspaceIpGroup(_Resource):
    """Resource Type definition for an IP access control group for Amazon WorkSpaces."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_name: str,
        group_desc: str = ...,
        tags: Sequence[WorkspaceIpGroup_Tag] = ...,
        user_rules: Sequence[WorkspaceIpGroup_IpRuleItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the IP access control group."""
    group_desc: Final[str]
    """The description of the group."""
    group_id: Final[str]
    """The identifier of the IP access control group."""
    group_name: Final[str]
    """The name of the group."""
    tags: Final[list[Any]]
    """The tags for the IP access control group."""
    user_rules: Final[list[Any]]
    """The rules for the IP access control group."""

class WorkspacesPool_ApplicationSettings(TypedDict):
    settings_group: NotRequired[str]
    status: Literal["DISABLED", "ENABLED"]

@final
class WorkspacesPool_ApplicationSettings_Read:
    settings_group: Final[str]
    status: Final[str]

class WorkspacesPool_Capacity(TypedDict):
    desired_user_sessions: Int

@final
class WorkspacesPool_Capacity_Read:
    desired_user_sessions: Final[Ref[int]]

class WorkspacesPool_Tag(TypedDict):
    key: str
    value: str

class WorkspacesPool_TimeoutSettings(TypedDict):
    disconnect_timeout_in_seconds: NotRequired[Int]
    idle_disconnect_timeout_in_seconds: NotRequired[Int]
    max_user_duration_in_seconds: NotRequired[Int]

@final
class WorkspacesPool_TimeoutSettings_Read:
    disconnect_timeout_in_seconds: Final[Ref[int]]
    idle_disconnect_timeout_in_seconds: Final[Ref[int]]
    max_user_duration_in_seconds: Final[Ref[int]]

@final
class WorkspacesPool(_Resource):
    """Resource Type definition for AWS::WorkSpaces::WorkspacesPool"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bundle_id: str,
        capacity: WorkspacesPool_Capacity,
        directory_id: str,
        pool_name: str,
        application_settings: WorkspacesPool_ApplicationSettings = ...,
        description: str = ...,
        running_mode: Literal["ALWAYS_ON", "AUTO_STOP"] = ...,
        tags: Sequence[WorkspacesPool_Tag] = ...,
        timeout_settings: WorkspacesPool_TimeoutSettings = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_settings: Final[WorkspacesPool_ApplicationSettings_Read]
    bundle_id: Final[str]
    capacity: Final[WorkspacesPool_Capacity_Read]
    created_at: Final[str]
    description: Final[str]
    directory_id: Final[str]
    pool_arn: Final[str]
    pool_id: Final[str]
    pool_name: Final[str]
    running_mode: Final[str]
    tags: Final[list[Any]]
    timeout_settings: Final[WorkspacesPool_TimeoutSettings_Read]
