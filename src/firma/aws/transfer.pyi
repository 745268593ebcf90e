"""Resource types of AWS Transfer. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Agreement_CustomDirectories(TypedDict):
    failed_files_directory: str
    mdn_files_directory: str
    payload_files_directory: str
    status_files_directory: str
    temporary_files_directory: str

@final
class Agreement_CustomDirectories_Read:
    failed_files_directory: Final[str]
    mdn_files_directory: Final[str]
    payload_files_directory: Final[str]
    status_files_directory: Final[str]
    temporary_files_directory: Final[str]

class Agreement_Tag(TypedDict):
    key: str
    value: str

@final
class Agreement(_Resource):
    """Resource Type definition for AWS::Transfer::Agreement"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_role: str,
        local_profile_id: str,
        partner_profile_id: str,
        server_id: str,
        base_directory: str = ...,
        custom_directories: Agreement_CustomDirectories = ...,
        description: str = ...,
        enforce_message_signing: Literal["ENABLED", "DISABLED"] = ...,
        preserve_filename: Literal["ENABLED", "DISABLED"] = ...,
        status: Literal["ACTIVE", "INACTIVE"] = ...,
        tags: Sequence[Agreement_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_role: Final[str]
    """Specifies the access role for the agreement."""
    agreement_id: Final[str]
    """A unique identifier for the agreement."""
    arn: Final[str]
    """Specifies the unique Amazon Resource Name (ARN) for the agreement."""
    base_directory: Final[str]
    """Specifies the base directory for the agreement."""
    custom_directories: Final[Agreement_CustomDirectories_Read]
    """Specifies a separate directory for each type of file to store for an AS2 message."""
    description: Final[str]
    """A textual description for the agreement."""
    enforce_message_signing: Final[str]
    """Specifies whether to enforce an AS2 message is signed for this agreement."""
    local_profile_id: Final[str]
    """A unique identifier for the local profile."""
    partner_profile_id: Final[str]
    """A unique identifier for the partner profile."""
    preserve_filename: Final[str]
    """Specifies whether to preserve the filename received for this agreement."""
    server_id: Final[str]
    """A unique identifier for the server."""
    status: Final[str]
    """Specifies the status of the agreement."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to group and search for agreements."""

class Certificate_Tag(TypedDict):
    key: str
    value: str

@final
class Certificate(_Resource):
    """Resource Type definition for AWS::Transfer::Certificate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate: str,
        usage: Literal["SIGNING", "ENCRYPTION", "TLS"],
        active_date: str = ...,
        certificate_chain: str = ...,
        description: str = ...,
        inactive_date: str = ...,
        private_key: SecretText = ...,
        tags: Sequence[Certificate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    active_date: Final[str]
    """Specifies the active date for the certificate."""
    arn: Final[str]
    """Specifies the unique Amazon Resource Name (ARN) for the agreement."""
    certificate: Final[str]
    """Specifies the certificate body to be imported."""
    certificate_chain: Final[str]
    """Specifies the certificate chain to be imported."""
    certificate_id: Final[str]
    """A unique identifier for the certificate."""
    description: Final[str]
    """A textual description for the certificate."""
    inactive_date: Final[str]
    """Specifies the inactive date for the certificate."""
    not_after_date: Final[str]
    """Specifies the not after date for the certificate."""
    not_before_date: Final[str]
    """Specifies the not before date for the certificate."""
    private_key: Final[str]
    """Specifies the private key for the certificate."""
    serial: Final[str]
    """Specifies Certificate's serial."""
    status: Final[str]
    """A status description for the certificate."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to group and search for certificates."""
    type: Final[str]
    """Describing the type of certificate."""
    usage: Final[str]
    """Specifies the usage type for the certificate."""

class Connector_As2Config(TypedDict):
    async_mdn_config: NotRequired[Connector_ConnectorAsyncMdnConfig]
    basic_auth_secret_id: NotRequired[str]
    compression: NotRequired[Literal["ZLIB", "DISABLED"]]
    encryption_algorithm: NotRequired[Literal["AES128_CBC", "AES192_CBC", "AES256_CBC", "NONE", "DES_EDE3_CBC"]]
    local_profile_id: NotRequired[str]
    mdn_response: NotRequired[Literal["SYNC", "ASYNC", "NONE"]]
    mdn_signing_algorithm: NotRequired[Literal["SHA256", "SHA384", "SHA512", "SHA1", "NONE", "DEFAULT"]]
    message_subject: NotRequired[str]
    partner_profile_id: NotRequired[str]
    preserve_content_type: NotRequired[Literal["ENABLED", "DISABLED"]]
    signing_algorithm: NotRequired[Literal["SHA256", "SHA384", "SHA512", "SHA1", "NONE"]]

class Connector_ConnectorAsyncMdnConfig(TypedDict):
    server_ids: Texts
    url: str

@final
class Connector_As2Config_Read:
    async_mdn_config: Final[Connector_ConnectorAsyncMdnConfig_Read]
    basic_auth_secret_id: Final[str]
    compression: Final[str]
    encryption_algorithm: Final[str]
    local_profile_id: Final[str]
    mdn_response: Final[str]
    mdn_signing_algorithm: Final[str]
    message_subject: Final[str]
    partner_profile_id: Final[str]
    preserve_content_type: Final[str]
    signing_algorithm: Final[str]

@final
class Connector_ConnectorAsyncMdnConfig_Read:
    server_ids: Final[list[str]]
    url: Final[str]

class Connector_ConnectorEgressConfig(TypedDict):
    vpc_lattice: Connector_ConnectorVpcLatticeEgressConfig

class Connector_ConnectorVpcLatticeEgressConfig(TypedDict):
    port_number: NotRequired[Int]
    resource_configuration_arn: str

@final
class Connector_ConnectorEgressConfig_Read:
    vpc_lattice: Final[Connector_ConnectorVpcLatticeEgressConfig_Read]

@final
class Connector_ConnectorVpcLatticeEgressConfig_Read:
    port_number: Final[Ref[int]]
    resource_configuration_arn: Final[str]

class Connector_SftpConfig(TypedDict):
    max_concurrent_connections: NotRequired[Int]
    ordered_user_secret_version_stages: NotRequired[Texts]
    trusted_host_keys: NotRequired[Texts]
    user_secret_id: NotRequired[str]

@final
class Connector_SftpConfig_Read:
    max_concurrent_connections: Final[Ref[int]]
    ordered_user_secret_version_stages: Final[list[str]]
    trusted_host_keys: Final[list[str]]
    user_secret_id: Final[str]

class Connector_Tag(TypedDict):
    key: str
    value: str

@final
class Connector(_Resource):
    """Resource Type definition for AWS::Transfer::Connector"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_role: str,
        as2_config: Connector_As2Config = ...,
        egress_config: Connector_ConnectorEgressConfig = ...,
        egress_type: Literal["SERVICE_MANAGED", "VPC_LATTICE"] = ...,
        ip_address_type: Literal["IPV4", "DUALSTACK"] = ...,
        logging_role: str = ...,
        security_policy_name: str = ...,
        sftp_config: Connector_SftpConfig = ...,
        tags: Sequence[Connector_Tag] = ...,
        url: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_role: Final[str]
    """Specifies the access role for the connector."""
    arn: Final[str]
    """Specifies the unique Amazon Resource Name (ARN) for the connector."""
    as2_config: Final[Connector_As2Config_Read]
    """Configuration for an AS2 connector."""
    connector_id: Final[str]
    """A unique identifier for the connector."""
    egress_config: Final[Connector_ConnectorEgressConfig_Read]
    """Egress configuration for the connector."""
    egress_type: Final[str]
    """Specifies the egress type for the connector."""
    error_message: Final[str]
    """Detailed error message when Connector in ERRORED status"""
    ip_address_type: Final[str]
    """IP address type for Connector"""
    logging_role: Final[str]
    """Specifies the logging role for the connector."""
    security_policy_name: Final[str]
    """Security policy for SFTP Connector"""
    service_managed_egress_ip_addresses: Final[list[str]]
    """The list of egress IP addresses of this connector."""
    sftp_config: Final[Connector_SftpConfig_Read]
    """Configuration for an SFTP connector."""
    status: Final[str]
    tags: Final[list[Any]]
    """Key-value pairs that can be used to group and search for connectors."""
    url: Final[str]
    """URL for Connector"""

class HostKey_Tag(TypedDict):
    key: str
    value: str

@final
class HostKey(_Resource):
    """Resource type definition for AWS::Transfer::HostKey"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        server_id: str,
        description: str = ...,
        host_key_body: str = ...,
        kms_key: str = ...,
        storage_type: Literal["SERVICE_MANAGED", "SECRETS_MANAGER"] = ...,
        tags: Sequence[HostKey_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The unique Amazon Resource Name (ARN) for the host key."""
    date_imported: Final[str]
    """The date on which the host key was added to the server."""
    description: Final[str]
    """The text description for this host key."""
    host_key_body: Final[str]
    """The private key portion of an SSH key pair."""
    host_key_fingerprint: Final[str]
    """The public key fingerprint, which is a short sequence of bytes used to identify the longer public key."""
    host_key_id: Final[str]
    """A unique identifier for the host key."""
    kms_key: Final[str]
    """The Amazon Resource Name (ARN) of a customer managed key used to encrypt the Secrets Manager secret that holds the host key."""
    secret_id: Final[str]
    """The Amazon Resource Name (ARN) of the Secrets Manager secret that holds the host key."""
    server_id: Final[str]
    """The identifier of the server that contains the host key."""
    storage_type: Final[str]
    """The type of storage used for the host key."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to group and search for host keys."""
    type: Final[str]
    """The encryption algorithm that is used for the host key."""

class Profile_Tag(TypedDict):
    key: str
    value: str

@final
class Profile(_Resource):
    """Resource Type definition for AWS::Transfer::Profile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        as2_id: str,
        profile_type: Literal["LOCAL", "PARTNER"],
        certificate_ids: Texts = ...,
        tags: Sequence[Profile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Specifies the unique Amazon Resource Name (ARN) for the profile."""
    as2_id: Final[str]
    """AS2 identifier agreed with a trading partner."""
    certificate_ids: Final[list[str]]
    """List of the certificate IDs associated with this profile to be used for encryption and signing of AS2 messages."""
    profile_id: Final[str]
    """A unique identifier for the profile"""
    profile_type: Final[str]
    """Enum specifying whether the profile is local or associated with a trading partner."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Server_EndpointDetails(TypedDict):
    address_allocation_ids: NotRequired[Texts]
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]
    vpc_endpoint_id: NotRequired[str]
    vpc_id: NotRequired[str]

@final
class Server_EndpointDetails_Read:
    address_allocation_ids: Final[list[str]]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    vpc_endpoint_id: Final[str]
    vpc_id: Final[str]

class Server_IdentityProviderDetails(TypedDict):
    directory_id: NotRequired[str]
    function: NotRequired[str]
    invocation_role: NotRequired[str]
    sftp_authentication_methods: NotRequired[Literal["PASSWORD", "PUBLIC_KEY", "PUBLIC_KEY_OR_PASSWORD", "PUBLIC_KEY_AND_PASSWORD"]]
    url: NotRequired[str]

@final
class Server_IdentityProviderDetails_Read:
    directory_id: Final[str]
    function: Final[str]
    invocation_role: Final[str]
    sftp_authentication_methods: Final[str]
    url: Final[str]

class Server_ProtocolDetails(TypedDict):
    as2_transports: NotRequired[Sequence[Literal["HTTP"]]]
    passive_ip: NotRequired[str]
    proxy_config: NotRequired[Server_ProxyConfig]
    set_stat_option: NotRequired[Literal["DEFAULT", "ENABLE_NO_OP"]]
    tls_session_resumption_mode: NotRequired[Literal["DISABLED", "ENABLED", "ENFORCED"]]

class Server_ProxyConfig(TypedDict):
    sftp_mode: NotRequired[Literal["PROXY_PROTOCOL_V2_ENFORCED", "NONE"]]

@final
class Server_ProtocolDetails_Read:
    as2_transports: Final[list[str]]
    passive_ip: Final[str]
    proxy_config: Final[Server_ProxyConfig_Read]
    set_stat_option: Final[str]
    tls_session_resumption_mode: Final[str]

@final
class Server_ProxyConfig_Read:
    sftp_mode: Final[str]

class Server_S3StorageOptions(TypedDict):
    directory_listing_optimization: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class Server_S3StorageOptions_Read:
    directory_listing_optimization: Final[str]

class Server_Tag(TypedDict):
    key: str
    value: str

class Server_WorkflowDetails(TypedDict):
    on_partial_upload: NotRequired[Sequence[Server_WorkflowDetail]]
    on_upload: NotRequired[Sequence[Server_WorkflowDetail2]]

class Server_WorkflowDetail(TypedDict):
    execution_role: str
    workflow_id: str

class Server_WorkflowDetail2(TypedDict):
    execution_role: str
    workflow_id: str

@final
class Server_WorkflowDetails_Read:
    on_partial_upload: Final[list[Any]]
    on_upload: Final[list[Any]]

@final
class Server(_Resource):
    """Definition of AWS::Transfer::Server Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate: str = ...,
        create_with_host_key: Bool = ...,
        domain: Literal["S3", "EFS"] = ...,
        endpoint_details: Server_EndpointDetails = ...,
        endpoint_type: Literal["PUBLIC", "VPC", "VPC_ENDPOINT"] = ...,
        identity_provider_details: Server_IdentityProviderDetails = ...,
        identity_provider_type: Literal["SERVICE_MANAGED", "API_GATEWAY", "AWS_DIRECTORY_SERVICE", "AWS_LAMBDA"] = ...,
        ip_address_type: Literal["IPV4", "DUALSTACK"] = ...,
        logging_role: str = ...,
        post_authentication_login_banner: str = ...,
        pre_authentication_login_banner: str = ...,
        protocol_details: Server_ProtocolDetails = ...,
        protocols: Sequence[Literal["SFTP", "FTP", "FTPS", "AS2"]] = ...,
        s3_storage_options: Server_S3StorageOptions = ...,
        security_policy_name: str = ...,
        structured_log_destinations: Texts = ...,
        tags: Sequence[Server_Tag] = ...,
        workflow_details: Server_WorkflowDetails = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    as2_service_managed_egress_ip_addresses: Final[list[str]]
    """The list of egress IP addresses of this server."""
    certificate: Final[str]
    create_with_host_key: Final[Ref[bool]]
    """When this property is true, AWS Transfer Family will generate an initial host key for your server, making it immediately available to SFTP…"""
    domain: Final[str]
    endpoint_details: Final[Server_EndpointDetails_Read]
    endpoint_type: Final[str]
    identity_provider_details: Final[Server_IdentityProviderDetails_Read]
    identity_provider_type: Final[str]
    ip_address_type: Final[str]
    logging_role: Final[str]
    post_authentication_login_banner: Final[str]
    pre_authentication_login_banner: Final[str]
    protocol_details: Final[Server_ProtocolDetails_Read]
    protocols: Final[list[str]]
    s3_storage_options: Final[Server_S3StorageOptions_Read]
    security_policy_name: Final[str]
    server_id: Final[str]
    state: Final[str]
    structured_log_destinations: Final[list[str]]
    tags: Final[list[Any]]
    workflow_details: Final[Server_WorkflowDetails_Read]

class User_HomeDirectoryMapEntry(TypedDict):
    entry: str
    target: str
    type: NotRequired[Literal["FILE", "DIRECTORY"]]

class User_PosixProfile(TypedDict):
    gid: Number
    secondary_gids: NotRequired[Sequence[Number]]
    uid: Number

@final
class User_PosixProfile_Read:
    gid: Final[Ref[float]]
    secondary_gids: Final[list[Any]]
    uid: Final[Ref[float]]

class User_Tag(TypedDict):
    key: str
    value: str

@final
class User(_Resource):
    """Definition of AWS::Transfer::User Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role: str,
        server_id: str,
        user_name: str,
        home_directory: str = ...,
        home_directory_mappings: Sequence[User_HomeDirectoryMapEntry] = ...,
        home_directory_type: Literal["PATH", "LOGICAL"] = ...,
        policy: str = ...,
        posix_profile: User_PosixProfile = ...,
        ssh_public_keys: Texts = ...,
        tags: Sequence[User_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    home_directory: Final[str]
    home_directory_mappings: Final[list[Any]]
    home_directory_type: Final[str]
    policy: Final[str]
    posix_profile: Final[User_PosixProfile_Read]
    role: Final[str]
    server_id: Final[str]
    ssh_public_keys: Final[list[str]]
    """This represents the SSH User Public Keys for CloudFormation resource"""
    tags: Final[list[Any]]
    user_name: Final[str]

class WebApp_EndpointDetails(TypedDict):
    vpc: NotRequired[WebApp_Vpc]

class WebApp_Vpc(TypedDict):
    ip_address_type: NotRequired[Literal["IPV4", "DUALSTACK"]]
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]
    vpc_id: NotRequired[str]

@final
class WebApp_EndpointDetails_Read:
    vpc: Final[WebApp_Vpc_Read]

@final
class WebApp_Vpc_Read:
    ip_address_type: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    vpc_id: Final[str]

class WebApp_IdentityProviderDetails(TypedDict):
    instance_arn: NotRequired[str]
    role: NotRequired[str]

@final
class WebApp_IdentityProviderDetails_Read:
    application_arn: Final[str]
    instance_arn: Final[str]
    role: Final[str]

class WebApp_Tag(TypedDict):
    key: str
    value: str

class WebApp_WebAppCustomization(TypedDict):
    favicon_file: NotRequired[str]
    logo_file: NotRequired[str]
    title: NotRequired[str]

@final
class WebApp_WebAppCustomization_Read:
    favicon_file: Final[str]
    logo_file: Final[str]
    title: Final[str]

class WebApp_WebAppUnits(TypedDict):
    provisioned: Int

@final
class WebApp_WebAppUnits_Read:
    provisioned: Final[Ref[int]]

@final
class WebApp(_Resource):
    """Resource Type definition for AWS::Transfer::WebApp"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_provider_details: WebApp_IdentityProviderDetails,
        access_endpoint: str = ...,
        endpoint_details: WebApp_EndpointDetails = ...,
        tags: Sequence[WebApp_Tag] = ...,
        web_app_customization: WebApp_WebAppCustomization = ...,
        web_app_endpoint_policy: Literal["STANDARD", "FIPS"] = ...,
        web_app_units: WebApp_WebAppUnits = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_endpoint: Final[str]
    """The AccessEndpoint is the URL that you provide to your users for them to interact with the Transfer Family web app."""
    arn: Final[str]
    """Specifies the unique Amazon Resource Name (ARN) for the web app."""
    endpoint_details: Final[WebApp_EndpointDetails_Read]
    identity_provider_details: Final[WebApp_IdentityProviderDetails_Read]
    """You can provide a structure that contains the details for the identity provider to use with your web app."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to group and search for web apps."""
    vpc_endpoint_id: Final[str]
    web_app_customization: Final[WebApp_WebAppCustomization_Read]
    web_app_endpoint_policy: Final[str]
    web_app_id: Final[str]
    """A unique identifier for the web app."""
    web_app_units: Final[WebApp_WebAppUnits_Read]
    """A union that contains the value for number of concurrent connections or the user sessions on your web app."""

class Workflow_WorkflowStep(TypedDict):
    copy_step_details: NotRequired[Workflow_WorkflowStepCopyStepDetails]
    custom_step_details: NotRequired[Workflow_WorkflowStepCustomStepDetails]
    decrypt_step_details: NotRequired[Workflow_WorkflowStepDecryptStepDetails]
    delete_step_details: NotRequired[Workflow_WorkflowStepDeleteStepDetails]
    tag_step_details: NotRequired[Workflow_WorkflowStepTagStepDetails]
    type: NotRequired[Literal["COPY", "CUSTOM", "DECRYPT", "DELETE", "TAG"]]

class Workflow_WorkflowStepCopyStepDetails(TypedDict):
    destination_file_location: NotRequired[Workflow_S3FileLocation]
    name: NotRequired[str]
    overwrite_existing: NotRequired[Literal["TRUE", "FALSE"]]
    source_file_location: NotRequired[str]

class Workflow_S3FileLocation(TypedDict):
    s3_file_location: NotRequired[Workflow_S3InputFileLocation]

class Workflow_S3InputFileLocation(TypedDict):
    bucket: NotRequired[str]
    key: NotRequired[str]

class Workflow_WorkflowStepCustomStepDetails(TypedDict):
    name: NotRequired[str]
    source_file_location: NotRequired[str]
    target: NotRequired[str]
    timeout_seconds: NotRequired[Int]

class Workflow_WorkflowStepDecryptStepDetails(TypedDict):
    destination_file_location: Workflow_InputFileLocation
    name: NotRequired[str]
    overwrite_existing: NotRequired[Literal["TRUE", "FALSE"]]
    source_file_location: NotRequired[str]
    type: Literal["PGP"]

class Workflow_InputFileLocation(TypedDict):
    efs_file_location: NotRequired[Workflow_EfsInputFileLocation]
    s3_file_location: NotRequired[Workflow_S3InputFileLocation2]

class Workflow_EfsInputFileLocation(TypedDict):
    file_system_id: NotRequired[str]
    path: NotRequired[str]

class Workflow_S3InputFileLocation2(TypedDict):
    bucket: NotRequired[str]
    key: NotRequired[str]

class Workflow_WorkflowStepDeleteStepDetails(TypedDict):
    name: NotRequired[str]
    source_file_location: NotRequired[str]

class Workflow_WorkflowStepTagStepDetails(TypedDict):
    name: NotRequired[str]
    source_file_location: NotRequired[str]
    tags: NotRequired[Sequence[Workflow_S3Tag]]

class Workflow_S3Tag(TypedDict):
    key: str
    value: str

class Workflow_WorkflowStep2(TypedDict):
    copy_step_details: NotRequired[Workflow_WorkflowStepCopyStepDetails]
    custom_step_details: NotRequired[Workflow_WorkflowStepCustomStepDetails]
    decrypt_step_details: NotRequired[Workflow_WorkflowStepDecryptStepDetails]
    delete_step_details: NotRequired[Workflow_WorkflowStepDeleteStepDetails]
    tag_step_details: NotRequired[Workflow_WorkflowStepTagStepDetails]
    type: NotRequired[Literal["COPY", "CUSTOM", "DECRYPT", "DELETE", "TAG"]]

class Workflow_Tag(TypedDict):
    key: str
    value: str

@final
class Workflow(_Resource):
    """Resource Type definition for AWS::Transfer::Workflow"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        steps: Sequence[Workflow_WorkflowStep2],
        description: str = ...,
        on_exception_steps: Sequence[Workflow_WorkflowStep] = ...,
        tags: Sequence[Workflow_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Specifies the unique Amazon Resource Name (ARN) for the workflow."""
    description: Final[str]
    """A textual description for the workflow."""
    on_exception_steps: Final[list[Any]]
    """Specifies the steps (actions) to take if any errors are encountered during execution of the workflow."""
    steps: Final[list[Any]]
    """Specifies the details for the steps that are in the specified workflow."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to group and search for workflows."""
    workflow_id: Final[str]
    """A unique identifier for the workflow."""
