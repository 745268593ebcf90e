"""Resource types of AWS DataSync. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Agent_Tag(TypedDict):
    key: str
    value: str

@final
class Agent(_Resource):
    """Resource schema for AWS::DataSync::Agent."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        activation_key: str = ...,
        agent_name: str = ...,
        security_group_arns: Texts = ...,
        subnet_arns: Texts = ...,
        tags: Sequence[Agent_Tag] = ...,
        vpc_endpoint_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activation_key: Final[str]
    """Activation key of the Agent."""
    agent_arn: Final[str]
    """The DataSync Agent ARN."""
    agent_name: Final[str]
    """The name configured for the agent."""
    endpoint_type: Final[str]
    """The service endpoints that the agent will connect to."""
    security_group_arns: Final[list[str]]
    """The ARNs of the security group used to protect your data transfer task subnets."""
    subnet_arns: Final[list[str]]
    """The ARNs of the subnets in which DataSync will create elastic network interfaces for each data transfer task."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    vpc_endpoint_id: Final[str]
    """The ID of the VPC endpoint that the agent has access to."""

class LocationAzureBlob_AzureBlobSasConfiguration(TypedDict):
    azure_blob_sas_token: SecretText

@final
class LocationAzureBlob_AzureBlobSasConfiguration_Read:
    azure_blob_sas_token: Final[str]

class LocationAzureBlob_CmkSecretConfig(TypedDict):
    kms_key_arn: NotRequired[str]

@final
class LocationAzureBlob_CmkSecretConfig_Read:
    kms_key_arn: Final[str]
    secret_arn: Final[str]

class LocationAzureBlob_CustomSecretConfig(TypedDict):
    secret_access_role_arn: str
    secret_arn: str

@final
class LocationAzureBlob_CustomSecretConfig_Read:
    secret_access_role_arn: Final[str]
    secret_arn: Final[str]

class LocationAzureBlob_AzureFederatedIdentityConfig(TypedDict):
    aws_iam_role: NotRequired[str]
    azure_oidc: NotRequired[LocationAzureBlob_AzureOidcConfig]

class LocationAzureBlob_AzureOidcConfig(TypedDict):
    client_id: str
    tenant_id: str

@final
class LocationAzureBlob_AzureFederatedIdentityConfig_Read:
    aws_iam_role: Final[str]
    azure_oidc: Final[LocationAzureBlob_AzureOidcConfig_Read]

@final
class LocationAzureBlob_AzureOidcConfig_Read:
    client_id: Final[str]
    tenant_id: Final[str]

@final
class LocationAzureBlob_ManagedSecretConfig_Read:
    secret_arn: Final[str]

class LocationAzureBlob_Tag(TypedDict):
    key: str
    value: str

@final
class LocationAzureBlob(_Resource):
    """Resource Type definition for AWS::DataSync::LocationAzureBlob."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        azure_blob_authentication_type: Literal["SAS", "NONE", "OIDC"],
        agent_arns: Texts = ...,
        azure_access_tier: Literal["HOT", "COOL", "ARCHIVE"] = ...,
        azure_blob_container_url: str = ...,
        azure_blob_sas_configuration: LocationAzureBlob_AzureBlobSasConfiguration = ...,
        azure_blob_type: Literal["BLOCK"] = ...,
        cmk_secret_config: LocationAzureBlob_CmkSecretConfig = ...,
        custom_secret_config: LocationAzureBlob_CustomSecretConfig = ...,
        federated_identity: LocationAzureBlob_AzureFederatedIdentityConfig = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationAzureBlob_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_arns: Final[list[str]]
    """Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect with your Azure Blob Storage container."""
    azure_access_tier: Final[str]
    """Specifies an access tier for the objects you're transferring into your Azure Blob Storage container."""
    azure_blob_authentication_type: Final[str]
    """The specific authentication type that you want DataSync to use to access your Azure Blob Container."""
    azure_blob_container_url: Final[str]
    """The URL of the Azure Blob container that was described."""
    azure_blob_sas_configuration: Final[LocationAzureBlob_AzureBlobSasConfiguration_Read]
    """Specifies the shared access signature (SAS) that DataSync uses to access your Azure Blob Storage container."""
    azure_blob_type: Final[str]
    """Specifies a blob type for the objects you're transferring into your Azure Blob Storage container."""
    cmk_secret_config: Final[LocationAzureBlob_CmkSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync…"""
    custom_secret_config: Final[LocationAzureBlob_CustomSecretConfig_Read]
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync…"""
    federated_identity: Final[LocationAzureBlob_AzureFederatedIdentityConfig_Read]
    """Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an OpenID Connect…"""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Azure Blob Location that is created."""
    location_uri: Final[str]
    """The URL of the Azure Blob Location that was described."""
    managed_secret_config: Final[LocationAzureBlob_ManagedSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync…"""
    subdirectory: Final[str]
    """The subdirectory in the Azure Blob Container that is used to read data from the Azure Blob Source Location."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationEFS_Ec2Config(TypedDict):
    security_group_arns: Texts
    subnet_arn: str

@final
class LocationEFS_Ec2Config_Read:
    security_group_arns: Final[list[str]]
    subnet_arn: Final[str]

class LocationEFS_Tag(TypedDict):
    key: str
    value: str

@final
class LocationEFS(_Resource):
    """Resource schema for AWS::DataSync::LocationEFS."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ec2_config: LocationEFS_Ec2Config,
        access_point_arn: str = ...,
        efs_filesystem_arn: str = ...,
        file_system_access_role_arn: str = ...,
        in_transit_encryption: Literal["NONE", "TLS1_2"] = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationEFS_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_point_arn: Final[str]
    """The Amazon Resource Name (ARN) for the Amazon EFS Access point that DataSync uses when accessing the EFS file system."""
    ec2_config: Final[LocationEFS_Ec2Config_Read]
    """The subnet and security group that DataSync uses to access target EFS file system."""
    efs_filesystem_arn: Final[str]
    """The Amazon Resource Name (ARN) for the Amazon EFS file system."""
    file_system_access_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AWS IAM role that the DataSync will assume when mounting the EFS file system."""
    in_transit_encryption: Final[str]
    """Protocol that is used for encrypting the traffic exchanged between the DataSync Agent and the EFS file system."""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon EFS file system location that is created."""
    location_uri: Final[str]
    """The URL of the EFS location that was described."""
    subdirectory: Final[str]
    """A subdirectory in the location's path."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationFSxLustre_Tag(TypedDict):
    key: str
    value: str

@final
class LocationFSxLustre(_Resource):
    """Resource schema for AWS::DataSync::LocationFSxLustre."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        security_group_arns: Texts,
        fsx_filesystem_arn: str = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationFSxLustre_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    fsx_filesystem_arn: Final[str]
    """The Amazon Resource Name (ARN) for the FSx for Lustre file system."""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon FSx for Lustre file system location that is created."""
    location_uri: Final[str]
    """The URL of the FSx for Lustre location that was described."""
    security_group_arns: Final[list[str]]
    """The ARNs of the security groups that are to use to configure the FSx for Lustre file system."""
    subdirectory: Final[str]
    """A subdirectory in the location's path."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationFSxONTAP_Protocol(TypedDict):
    nfs: NotRequired[LocationFSxONTAP_NFS]
    smb: NotRequired[LocationFSxONTAP_SMB]

class LocationFSxONTAP_NFS(TypedDict):
    mount_options: LocationFSxONTAP_NfsMountOptions

class LocationFSxONTAP_NfsMountOptions(TypedDict):
    version: NotRequired[Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1"]]

class LocationFSxONTAP_SMB(TypedDict):
    cmk_secret_config: NotRequired[LocationFSxONTAP_CmkSecretConfig]
    custom_secret_config: NotRequired[LocationFSxONTAP_CustomSecretConfig]
    domain: NotRequired[str]
    mount_options: LocationFSxONTAP_SmbMountOptions
    password: NotRequired[SecretText]
    user: str

class LocationFSxONTAP_CmkSecretConfig(TypedDict):
    kms_key_arn: NotRequired[str]

class LocationFSxONTAP_CustomSecretConfig(TypedDict):
    secret_access_role_arn: str
    secret_arn: str

class LocationFSxONTAP_SmbMountOptions(TypedDict):
    version: NotRequired[Literal["AUTOMATIC", "SMB2", "SMB3"]]

@final
class LocationFSxONTAP_Protocol_Read:
    nfs: Final[LocationFSxONTAP_NFS_Read]
    smb: Final[LocationFSxONTAP_SMB_Read]

@final
class LocationFSxONTAP_NFS_Read:
    mount_options: Final[LocationFSxONTAP_NfsMountOptions_Read]

@final
class LocationFSxONTAP_NfsMountOptions_Read:
    version: Final[str]

@final
class LocationFSxONTAP_SMB_Read:
    cmk_secret_config: Final[LocationFSxONTAP_CmkSecretConfig_Read]
    custom_secret_config: Final[LocationFSxONTAP_CustomSecretConfig_Read]
    domain: Final[str]
    managed_secret_config: Final[LocationFSxONTAP_ManagedSecretConfig_Read]
    mount_options: Final[LocationFSxONTAP_SmbMountOptions_Read]
    password: Final[str]
    user: Final[str]

@final
class LocationFSxONTAP_CmkSecretConfig_Read:
    kms_key_arn: Final[str]
    secret_arn: Final[str]

@final
class LocationFSxONTAP_CustomSecretConfig_Read:
    secret_access_role_arn: Final[str]
    secret_arn: Final[str]

@final
class LocationFSxONTAP_ManagedSecretConfig_Read:
    secret_arn: Final[str]

@final
class LocationFSxONTAP_SmbMountOptions_Read:
    version: Final[str]

class LocationFSxONTAP_Tag(TypedDict):
    key: str
    value: str

@final
class LocationFSxONTAP(_Resource):
    """Resource Type definition for AWS::DataSync::LocationFSxONTAP."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        security_group_arns: Texts,
        storage_virtual_machine_arn: str,
        protocol: LocationFSxONTAP_Protocol = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationFSxONTAP_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    fsx_filesystem_arn: Final[str]
    """The Amazon Resource Name (ARN) for the FSx ONAP file system."""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon FSx ONTAP file system location that is created."""
    location_uri: Final[str]
    """The URL of the FSx ONTAP file system that was described."""
    protocol: Final[LocationFSxONTAP_Protocol_Read]
    """Configuration settings for NFS or SMB protocol."""
    security_group_arns: Final[list[str]]
    """The ARNs of the security groups that are to use to configure the FSx ONTAP file system."""
    storage_virtual_machine_arn: Final[str]
    """The Amazon Resource Name (ARN) for the FSx ONTAP SVM."""
    subdirectory: Final[str]
    """A subdirectory in the location's path."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationFSxOpenZFS_Protocol(TypedDict):
    nfs: NotRequired[LocationFSxOpenZFS_NFS]

class LocationFSxOpenZFS_NFS(TypedDict):
    mount_options: LocationFSxOpenZFS_MountOptions

class LocationFSxOpenZFS_MountOptions(TypedDict):
    version: NotRequired[Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1", "NFS4_2"]]

@final
class LocationFSxOpenZFS_Protocol_Read:
    nfs: Final[LocationFSxOpenZFS_NFS_Read]

@final
class LocationFSxOpenZFS_NFS_Read:
    mount_options: Final[LocationFSxOpenZFS_MountOptions_Read]

@final
class LocationFSxOpenZFS_MountOptions_Read:
    version: Final[str]

class LocationFSxOpenZFS_Tag(TypedDict):
    key: str
    value: str

@final
class LocationFSxOpenZFS(_Resource):
    """Resource schema for AWS::DataSync::LocationFSxOpenZFS."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        protocol: LocationFSxOpenZFS_Protocol,
        security_group_arns: Texts,
        fsx_filesystem_arn: str = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationFSxOpenZFS_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    fsx_filesystem_arn: Final[str]
    """The Amazon Resource Name (ARN) for the FSx OpenZFS file system."""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon FSx OpenZFS file system location that is created."""
    location_uri: Final[str]
    """The URL of the FSx OpenZFS that was described."""
    protocol: Final[LocationFSxOpenZFS_Protocol_Read]
    """Configuration settings for an NFS or SMB protocol, currently only support NFS"""
    security_group_arns: Final[list[str]]
    """The ARNs of the security groups that are to use to configure the FSx OpenZFS file system."""
    subdirectory: Final[str]
    """A subdirectory in the location's path."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationFSxWindows_CmkSecretConfig(TypedDict):
    kms_key_arn: NotRequired[str]

@final
class LocationFSxWindows_CmkSecretConfig_Read:
    kms_key_arn: Final[str]
    secret_arn: Final[str]

class LocationFSxWindows_CustomSecretConfig(TypedDict):
    secret_access_role_arn: str
    secret_arn: str

@final
class LocationFSxWindows_CustomSecretConfig_Read:
    secret_access_role_arn: Final[str]
    secret_arn: Final[str]

@final
class LocationFSxWindows_ManagedSecretConfig_Read:
    secret_arn: Final[str]

class LocationFSxWindows_Tag(TypedDict):
    key: str
    value: str

@final
class LocationFSxWindows(_Resource):
    """Resource Type definition for AWS::DataSync::LocationFSxWindows."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        security_group_arns: Texts,
        user: str,
        cmk_secret_config: LocationFSxWindows_CmkSecretConfig = ...,
        custom_secret_config: LocationFSxWindows_CustomSecretConfig = ...,
        domain: str = ...,
        fsx_filesystem_arn: str = ...,
        password: SecretText = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationFSxWindows_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cmk_secret_config: Final[LocationFSxWindows_CmkSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync…"""
    custom_secret_config: Final[LocationFSxWindows_CustomSecretConfig_Read]
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync…"""
    domain: Final[str]
    """The name of the Windows domain that the FSx for Windows server belongs to."""
    fsx_filesystem_arn: Final[str]
    """The Amazon Resource Name (ARN) for the FSx for Windows file system."""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon FSx for Windows file system location that is created."""
    location_uri: Final[str]
    """The URL of the FSx for Windows location that was described."""
    managed_secret_config: Final[LocationFSxWindows_ManagedSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync…"""
    password: Final[str]
    """The password of the user who has the permissions to access files and folders in the FSx for Windows file system."""
    security_group_arns: Final[list[str]]
    """The ARNs of the security groups that are to use to configure the FSx for Windows file system."""
    subdirectory: Final[str]
    """A subdirectory in the location's path."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    user: Final[str]
    """The user who has the permissions to access files and folders in the FSx for Windows file system."""

class LocationHDFS_CmkSecretConfig(TypedDict):
    kms_key_arn: NotRequired[str]

@final
class LocationHDFS_CmkSecretConfig_Read:
    kms_key_arn: Final[str]
    secret_arn: Final[str]

class LocationHDFS_CustomSecretConfig(TypedDict):
    secret_access_role_arn: str
    secret_arn: str

@final
class LocationHDFS_CustomSecretConfig_Read:
    secret_access_role_arn: Final[str]
    secret_arn: Final[str]

@final
class LocationHDFS_ManagedSecretConfig_Read:
    secret_arn: Final[str]

class LocationHDFS_NameNode(TypedDict):
    hostname: str
    port: Int

class LocationHDFS_QopConfiguration(TypedDict):
    data_transfer_protection: NotRequired[Literal["AUTHENTICATION", "INTEGRITY", "PRIVACY", "DISABLED"]]
    rpc_protection: NotRequired[Literal["AUTHENTICATION", "INTEGRITY", "PRIVACY", "DISABLED"]]

@final
class LocationHDFS_QopConfiguration_Read:
    data_transfer_protection: Final[str]
    rpc_protection: Final[str]

class LocationHDFS_Tag(TypedDict):
    key: str
    value: str

@final
class LocationHDFS(_Resource):
    """Resource Type definition for AWS::DataSync::LocationHDFS."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_arns: Texts,
        authentication_type: Literal["SIMPLE", "KERBEROS"],
        name_nodes: Sequence[LocationHDFS_NameNode],
        block_size: Int = ...,
        cmk_secret_config: LocationHDFS_CmkSecretConfig = ...,
        custom_secret_config: LocationHDFS_CustomSecretConfig = ...,
        kerberos_keytab: str = ...,
        kerberos_krb5_conf: str = ...,
        kerberos_principal: str = ...,
        kms_key_provider_uri: str = ...,
        qop_configuration: LocationHDFS_QopConfiguration = ...,
        replication_factor: Int = ...,
        simple_user: str = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationHDFS_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_arns: Final[list[str]]
    """ARN(s) of the agent(s) to use for an HDFS location."""
    authentication_type: Final[str]
    """The authentication mode used to determine identity of user."""
    block_size: Final[Ref[int]]
    """Size of chunks (blocks) in bytes that the data is divided into when stored in the HDFS cluster."""
    cmk_secret_config: Final[LocationHDFS_CmkSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync…"""
    custom_secret_config: Final[LocationHDFS_CustomSecretConfig_Read]
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync…"""
    kerberos_keytab: Final[str]
    """The Base64 string representation of the Keytab file."""
    kerberos_krb5_conf: Final[str]
    """The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an S3 bucket."""
    kerberos_principal: Final[str]
    """The unique identity, or principal, to which Kerberos can assign tickets."""
    kms_key_provider_uri: Final[str]
    """The identifier for the Key Management Server where the encryption keys that encrypt data inside HDFS clusters are stored."""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the HDFS location."""
    location_uri: Final[str]
    """The URL of the HDFS location that was described."""
    managed_secret_config: Final[LocationHDFS_ManagedSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync…"""
    name_nodes: Final[list[Any]]
    """An array of Name Node(s) of the HDFS location."""
    qop_configuration: Final[LocationHDFS_QopConfiguration_Read]
    """Configuration information for RPC Protection and Data Transfer Protection."""
    replication_factor: Final[Ref[int]]
    """Number of copies of each block that exists inside the HDFS cluster."""
    simple_user: Final[str]
    """The user name that has read and write permissions on the specified HDFS cluster."""
    subdirectory: Final[str]
    """The subdirectory in HDFS that is used to read data from the HDFS source location or write data to the HDFS destination."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationNFS_MountOptions(TypedDict):
    version: NotRequired[Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1", "NFS4_2"]]

@final
class LocationNFS_MountOptions_Read:
    version: Final[str]

class LocationNFS_OnPremConfig(TypedDict):
    agent_arns: Texts

@final
class LocationNFS_OnPremConfig_Read:
    agent_arns: Final[list[str]]

class LocationNFS_Tag(TypedDict):
    key: str
    value: str

@final
class LocationNFS(_Resource):
    """Resource schema for AWS::DataSync::LocationNFS"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        on_prem_config: LocationNFS_OnPremConfig,
        mount_options: LocationNFS_MountOptions = ...,
        server_hostname: str = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationNFS_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the NFS location."""
    location_uri: Final[str]
    """The URL of the NFS location that was described."""
    mount_options: Final[LocationNFS_MountOptions_Read]
    """The NFS mount options that DataSync can use to mount your NFS share."""
    on_prem_config: Final[LocationNFS_OnPremConfig_Read]
    """Contains a list of Amazon Resource Names (ARNs) of agents that are used to connect an NFS server."""
    server_hostname: Final[str]
    """The name of the NFS server."""
    subdirectory: Final[str]
    """The subdirectory in the NFS file system that is used to read data from the NFS source location or write data to the NFS destination."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationObjectStorage_CmkSecretConfig(TypedDict):
    kms_key_arn: NotRequired[str]

@final
class LocationObjectStorage_CmkSecretConfig_Read:
    kms_key_arn: Final[str]
    secret_arn: Final[str]

class LocationObjectStorage_CustomSecretConfig(TypedDict):
    secret_access_role_arn: str
    secret_arn: str

@final
class LocationObjectStorage_CustomSecretConfig_Read:
    secret_access_role_arn: Final[str]
    secret_arn: Final[str]

class LocationObjectStorage_ObjectStorageFederatedIdentityConfig(TypedDict):
    aws_iam_role: NotRequired[str]
    external_identity: NotRequired[LocationObjectStorage_ObjectStorageExternalIdentityConfig]

class LocationObjectStorage_ObjectStorageExternalIdentityConfig(TypedDict):
    google_oidc: NotRequired[LocationObjectStorage_GoogleOidcConfig]

class LocationObjectStorage_GoogleOidcConfig(TypedDict):
    identity_pool_name: str
    identity_provider_name: str
    project_name: str
    project_number: str

@final
class LocationObjectStorage_ObjectStorageFederatedIdentityConfig_Read:
    aws_iam_role: Final[str]
    external_identity: Final[LocationObjectStorage_ObjectStorageExternalIdentityConfig_Read]

@final
class LocationObjectStorage_ObjectStorageExternalIdentityConfig_Read:
    google_oidc: Final[LocationObjectStorage_GoogleOidcConfig_Read]

@final
class LocationObjectStorage_GoogleOidcConfig_Read:
    identity_pool_name: Final[str]
    identity_provider_name: Final[str]
    project_name: Final[str]
    project_number: Final[str]

@final
class LocationObjectStorage_ManagedSecretConfig_Read:
    secret_arn: Final[str]

class LocationObjectStorage_Tag(TypedDict):
    key: str
    value: str

@final
class LocationObjectStorage(_Resource):
    """Resource Type definition for AWS::DataSync::LocationObjectStorage."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_key: str = ...,
        agent_arns: Texts = ...,
        bucket_name: str = ...,
        cmk_secret_config: LocationObjectStorage_CmkSecretConfig = ...,
        custom_secret_config: LocationObjectStorage_CustomSecretConfig = ...,
        federated_identity: LocationObjectStorage_ObjectStorageFederatedIdentityConfig = ...,
        secret_key: SecretText = ...,
        server_certificate: str = ...,
        server_hostname: str = ...,
        server_port: Int = ...,
        server_protocol: Literal["HTTPS", "HTTP"] = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationObjectStorage_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_key: Final[str]
    """Optional."""
    agent_arns: Final[list[str]]
    """Specifies the Amazon Resource Names (ARNs) of the DataSync agents that can connect with your object storage system."""
    bucket_name: Final[str]
    """The name of the bucket on the self-managed object storage server."""
    cmk_secret_config: Final[LocationObjectStorage_CmkSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync…"""
    custom_secret_config: Final[LocationObjectStorage_CustomSecretConfig_Read]
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync…"""
    federated_identity: Final[LocationObjectStorage_ObjectStorageFederatedIdentityConfig_Read]
    """Specifies the identity federation configuration that DataSync uses to access your object storage location using an OpenID Connect (OIDC)…"""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the location that is created."""
    location_uri: Final[str]
    """The URL of the object storage location that was described."""
    managed_secret_config: Final[LocationObjectStorage_ManagedSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync…"""
    secret_key: Final[str]
    """Optional."""
    server_certificate: Final[str]
    """X.509 PEM content containing a certificate authority or chain to trust."""
    server_hostname: Final[str]
    """The name of the self-managed object storage server."""
    server_port: Final[Ref[int]]
    """The port that your self-managed server accepts inbound network traffic on."""
    server_protocol: Final[str]
    """The protocol that the object storage server uses to communicate."""
    subdirectory: Final[str]
    """The subdirectory in the self-managed object storage server that is used to read data from."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationS3_S3Config(TypedDict):
    bucket_access_role_arn: str

@final
class LocationS3_S3Config_Read:
    bucket_access_role_arn: Final[str]

class LocationS3_Tag(TypedDict):
    key: str
    value: str

@final
class LocationS3(_Resource):
    """Resource schema for AWS::DataSync::LocationS3"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        s3_config: LocationS3_S3Config,
        s3_bucket_arn: str = ...,
        s3_storage_class: Literal["STANDARD", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "GLACIER_INSTANT_RETRIEVAL", "DEEP_ARCHIVE"] = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationS3_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon S3 bucket location."""
    location_uri: Final[str]
    """The URL of the S3 location that was described."""
    s3_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon S3 bucket."""
    s3_config: Final[LocationS3_S3Config_Read]
    """The Amazon Resource Name (ARN) of the AWS IAM role that is used to access an Amazon S3 bucket."""
    s3_storage_class: Final[str]
    """The Amazon S3 storage class you want to store your files in when this location is used as a task destination."""
    subdirectory: Final[str]
    """A subdirectory in the Amazon S3 bucket."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class LocationSMB_CmkSecretConfig(TypedDict):
    kms_key_arn: NotRequired[str]

@final
class LocationSMB_CmkSecretConfig_Read:
    kms_key_arn: Final[str]
    secret_arn: Final[str]

class LocationSMB_CustomSecretConfig(TypedDict):
    secret_access_role_arn: str
    secret_arn: str

@final
class LocationSMB_CustomSecretConfig_Read:
    secret_access_role_arn: Final[str]
    secret_arn: Final[str]

@final
class LocationSMB_ManagedSecretConfig_Read:
    secret_arn: Final[str]

class LocationSMB_MountOptions(TypedDict):
    version: NotRequired[Literal["AUTOMATIC", "SMB1", "SMB2_0", "SMB2", "SMB3"]]

@final
class LocationSMB_MountOptions_Read:
    version: Final[str]

class LocationSMB_Tag(TypedDict):
    key: str
    value: str

@final
class LocationSMB(_Resource):
    """Resource Type definition for AWS::DataSync::LocationSMB."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_arns: Texts,
        authentication_type: Literal["NTLM", "KERBEROS"] = ...,
        cmk_secret_config: LocationSMB_CmkSecretConfig = ...,
        custom_secret_config: LocationSMB_CustomSecretConfig = ...,
        dns_ip_addresses: Texts = ...,
        domain: str = ...,
        kerberos_keytab: str = ...,
        kerberos_krb5_conf: str = ...,
        kerberos_principal: str = ...,
        mount_options: LocationSMB_MountOptions = ...,
        password: SecretText = ...,
        server_hostname: str = ...,
        subdirectory: str = ...,
        tags: Sequence[LocationSMB_Tag] = ...,
        user: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_arns: Final[list[str]]
    """The Amazon Resource Names (ARNs) of agents to use for a Simple Message Block (SMB) location."""
    authentication_type: Final[str]
    """The authentication mode used to determine identity of user."""
    cmk_secret_config: Final[LocationSMB_CmkSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as a password or set of credentials that DataSync uses to access a…"""
    custom_secret_config: Final[LocationSMB_CustomSecretConfig_Read]
    """Specifies configuration information for a customer-managed secret, such as a password or set of credentials that DataSync uses to access a…"""
    dns_ip_addresses: Final[list[str]]
    """Specifies the IPv4 addresses for the DNS servers that your SMB file server belongs to."""
    domain: Final[str]
    """The name of the Windows domain that the SMB server belongs to."""
    kerberos_keytab: Final[str]
    """The Base64 string representation of the Keytab file."""
    kerberos_krb5_conf: Final[str]
    """The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an S3 bucket."""
    kerberos_principal: Final[str]
    """Specifies a service principal name (SPN), which is an identity in your Kerberos realm that has permission to access the files, folders,…"""
    location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the SMB location that is created."""
    location_uri: Final[str]
    """The URL of the SMB location that was described."""
    managed_secret_config: Final[LocationSMB_ManagedSecretConfig_Read]
    """Specifies configuration information for a DataSync-managed secret, such as a password or set of credentials that DataSync uses to access a…"""
    mount_options: Final[LocationSMB_MountOptions_Read]
    """The mount options used by DataSync to access the SMB server."""
    password: Final[str]
    """The password of the user who can mount the share and has the permissions to access files and folders in the SMB share."""
    server_hostname: Final[str]
    """The name of the SMB server."""
    subdirectory: Final[str]
    """The subdirectory in the SMB file system that is used to read data from the SMB source location or write data to the SMB destination"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    user: Final[str]
    """The user who can mount the share, has the permissions to access files and folders in the SMB share."""

class Task_FilterRule(TypedDict):
    filter_type: NotRequired[Literal["SIMPLE_PATTERN"]]
    value: NotRequired[str]

class Task_FilterRule2(TypedDict):
    filter_type: NotRequired[Literal["SIMPLE_PATTERN"]]
    value: NotRequired[str]

class Task_ManifestConfig(TypedDict):
    action: NotRequired[Literal["TRANSFER"]]
    format: NotRequired[Literal["CSV"]]
    source: Task_ManifestConfigSource

class Task_ManifestConfigSource(TypedDict):
    s3: NotRequired[Task_ManifestConfigSourceS3]

class Task_ManifestConfigSourceS3(TypedDict):
    bucket_access_role_arn: NotRequired[str]
    manifest_object_path: NotRequired[str]
    manifest_object_version_id: NotRequired[str]
    s3_bucket_arn: NotRequired[str]

@final
class Task_ManifestConfig_Read:
    action: Final[str]
    format: Final[str]
    source: Final[Task_ManifestConfigSource_Read]

@final
class Task_ManifestConfigSource_Read:
    s3: Final[Task_ManifestConfigSourceS3_Read]

@final
class Task_ManifestConfigSourceS3_Read:
    bucket_access_role_arn: Final[str]
    manifest_object_path: Final[str]
    manifest_object_version_id: Final[str]
    s3_bucket_arn: Final[str]

class Task_Options(TypedDict):
    atime: NotRequired[Literal["NONE", "BEST_EFFORT"]]
    bytes_per_second: NotRequired[Int]
    gid: NotRequired[Literal["NONE", "INT_VALUE", "NAME", "BOTH"]]
    log_level: NotRequired[Literal["OFF", "BASIC", "TRANSFER"]]
    mtime: NotRequired[Literal["NONE", "PRESERVE"]]
    object_metadata: NotRequired[Literal["PRESERVE", "NONE"]]
    object_tags: NotRequired[Literal["PRESERVE", "NONE"]]
    overwrite_mode: NotRequired[Literal["ALWAYS", "NEVER"]]
    posix_permissions: NotRequired[Literal["NONE", "PRESERVE"]]
    preserve_deleted_files: NotRequired[Literal["PRESERVE", "REMOVE"]]
    preserve_devices: NotRequired[Literal["NONE", "PRESERVE"]]
    security_descriptor_copy_flags: NotRequired[Literal["NONE", "OWNER_DACL", "OWNER_DACL_SACL"]]
    task_queueing: NotRequired[Literal["ENABLED", "DISABLED"]]
    transfer_mode: NotRequired[Literal["CHANGED", "ALL"]]
    uid: NotRequired[Literal["NONE", "INT_VALUE", "NAME", "BOTH"]]
    verify_mode: NotRequired[Literal["POINT_IN_TIME_CONSISTENT", "ONLY_FILES_TRANSFERRED", "NONE"]]

@final
class Task_Options_Read:
    atime: Final[str]
    bytes_per_second: Final[Ref[int]]
    gid: Final[str]
    log_level: Final[str]
    mtime: Final[str]
    object_metadata: Final[str]
    object_tags: Final[str]
    overwrite_mode: Final[str]
    posix_permissions: Final[str]
    preserve_deleted_files: Final[str]
    preserve_devices: Final[str]
    security_descriptor_copy_flags: Final[str]
    task_queueing: Final[str]
    transfer_mode: Final[str]
    uid: Final[str]
    verify_mode: Final[str]

class Task_TaskSchedule(TypedDict):
    schedule_expression: NotRequired[str]
    status: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class Task_TaskSchedule_Read:
    schedule_expression: Final[str]
    status: Final[str]

class Task_Tag(TypedDict):
    key: str
    value: str

class Task_TaskReportConfig(TypedDict):
    destination: Task_TaskReportConfigDestination
    object_version_ids: NotRequired[Literal["INCLUDE", "NONE"]]
    output_type: Literal["SUMMARY_ONLY", "STANDARD"]
    overrides: NotRequired[Task_TaskReportConfigOverrides]
    report_level: NotRequired[Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"]]

class Task_TaskReportConfigDestination(TypedDict):
    s3: NotRequired[Task_TaskReportConfigDestinationS3]

class Task_TaskReportConfigDestinationS3(TypedDict):
    bucket_access_role_arn: NotRequired[str]
    s3_bucket_arn: NotRequired[str]
    subdirectory: NotRequired[str]

class Task_TaskReportConfigOverrides(TypedDict):
    deleted: NotRequired[Task_TaskReportConfigOverridesDeleted]
    skipped: NotRequired[Task_TaskReportConfigOverridesSkipped]
    transferred: NotRequired[Task_TaskReportConfigOverridesTransferred]
    verified: NotRequired[Task_TaskReportConfigOverridesVerified]

class Task_TaskReportConfigOverridesDeleted(TypedDict):
    report_level: NotRequired[Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"]]

class Task_TaskReportConfigOverridesSkipped(TypedDict):
    report_level: NotRequired[Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"]]

class Task_TaskReportConfigOverridesTransferred(TypedDict):
    report_level: NotRequired[Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"]]

class Task_TaskReportConfigOverridesVerified(TypedDict):
    report_level: NotRequired[Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"]]

@final
class Task_TaskReportConfig_Read:
    destination: Final[Task_TaskReportConfigDestination_Read]
    object_version_ids: Final[str]
    output_type: Final[str]
    overrides: Final[Task_TaskReportConfigOverrides_Read]
    report_level: Final[str]

@final
class Task_TaskReportConfigDestination_Read:
    s3: Final[Task_TaskReportConfigDestinationS3_Read]

@final
class Task_TaskReportConfigDestinationS3_Read:
    bucket_access_role_arn: Final[str]
    s3_bucket_arn: Final[str]
    subdirectory: Final[str]

@final
class Task_TaskReportConfigOverrides_Read:
    deleted: Final[Task_TaskReportConfigOverridesDeleted_Read]
    skipped: Final[Task_TaskReportConfigOverridesSkipped_Read]
    transferred: Final[Task_TaskReportConfigOverridesTransferred_Read]
    verified: Final[Task_TaskReportConfigOverridesVerified_Read]

@final
class Task_TaskReportConfigOverridesDeleted_Read:
    report_level: Final[str]

@final
class Task_TaskReportConfigOverridesSkipped_Read:
    report_level: Final[str]

@final
class Task_TaskReportConfigOverridesTransferred_Read:
    report_level: Final[str]

@final
class Task_TaskReportConfigOverridesVerified_Read:
    report_level: Final[str]

@final
class Task(_Resource):
    """Resource schema for AWS::DataSync::Task."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_location_arn: str,
        source_location_arn: str,
        cloud_watch_log_group_arn: str = ...,
        excludes: Sequence[Task_FilterRule] = ...,
        includes: Sequence[Task_FilterRule2] = ...,
        manifest_config: Task_ManifestConfig = ...,
        name: str = ...,
        options: Task_Options = ...,
        schedule: Task_TaskSchedule = ...,
        tags: Sequence[Task_Tag] = ...,
        task_mode: Literal["BASIC", "ENHANCED"] = ...,
        task_report_config: Task_TaskReportConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cloud_watch_log_group_arn: Final[str]
    """The ARN of the Amazon CloudWatch log group that is used to monitor and log events in the task."""
    destination_location_arn: Final[str]
    """The ARN of an AWS storage resource's location."""
    destination_network_interface_arns: Final[list[str]]
    """The Amazon Resource Names (ARNs) of the destination ENIs (Elastic Network Interfaces) that were created for your subnet."""
    excludes: Final[list[Any]]
    includes: Final[list[Any]]
    manifest_config: Final[Task_ManifestConfig_Read]
    """Configures a manifest, which is a list of files or objects that you want DataSync to transfer."""
    name: Final[str]
    """The name of a task."""
    options: Final[Task_Options_Read]
    """Represents the options that are available to control the behavior of a StartTaskExecution operation."""
    schedule: Final[Task_TaskSchedule_Read]
    """Specifies the schedule you want your task to use for repeated executions."""
    source_location_arn: Final[str]
    """The ARN of the source location for the task."""
    source_network_interface_arns: Final[list[str]]
    """The Amazon Resource Names (ARNs) of the source ENIs (Elastic Network Interfaces) that were created for your subnet."""
    status: Final[str]
    """The status of the task that was described."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    task_arn: Final[str]
    """The ARN of the task."""
    task_mode: Final[str]
    """Specifies the task mode for the task."""
    task_report_config: Final[Task_TaskReportConfig_Read]
    """Specifies how you want to configure a task report, which provides detailed information about for your Datasync transfer."""
