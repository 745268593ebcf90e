"""Resource types of AWS EFS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AccessPoint_AccessPointTag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class AccessPoint_PosixUser(TypedDict):
    gid: str
    secondary_gids: NotRequired[Texts]
    uid: str

@final
class AccessPoint_PosixUser_Read:
    gid: Final[str]
    secondary_gids: Final[list[str]]
    uid: Final[str]

class AccessPoint_RootDirectory(TypedDict):
    creation_info: NotRequired[AccessPoint_CreationInfo]
    path: NotRequired[str]

class AccessPoint_CreationInfo(TypedDict):
    owner_gid: str
    owner_uid: str
    permissions: str

@final
class AccessPoint_RootDirectory_Read:
    creation_info: Final[AccessPoint_CreationInfo_Read]
    path: Final[str]

@final
class AccessPoint_CreationInfo_Read:
    owner_gid: Final[str]
    owner_uid: Final[str]
    permissions: Final[str]

@final
class AccessPoint(_Resource):
    """The AWS::EFS::AccessPoint resource creates an EFS access point."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_system_id: str,
        access_point_tags: Sequence[AccessPoint_AccessPointTag] = ...,
        client_token: str = ...,
        posix_user: AccessPoint_PosixUser = ...,
        root_directory: AccessPoint_RootDirectory = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_point_id: Final[str]
    access_point_tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    arn: Final[str]
    client_token: Final[str]
    """The opaque string specified in the request to ensure idempotent creation."""
    file_system_id: Final[str]
    """The ID of the EFS file system that the access point applies to."""
    posix_user: Final[AccessPoint_PosixUser_Read]
    """The full POSIX identity, including the user ID, group ID, and any secondary group IDs, on the access point that is used for all file…"""
    root_directory: Final[AccessPoint_RootDirectory_Read]
    """Specifies the directory on the Amazon EFS file system that the access point provides access to."""

class FileSystem_BackupPolicy(TypedDict):
    status: Literal["DISABLED", "ENABLED"]

@final
class FileSystem_BackupPolicy_Read:
    status: Final[str]

class FileSystem_FileSystemProtection(TypedDict):
    replication_overwrite_protection: NotRequired[Literal["DISABLED", "ENABLED"]]

@final
class FileSystem_FileSystemProtection_Read:
    replication_overwrite_protection: Final[str]

class FileSystem_ElasticFileSystemTag(TypedDict):
    key: str
    value: str

class FileSystem_LifecyclePolicy(TypedDict):
    transition_to_archive: NotRequired[Literal["AFTER_14_DAYS", "AFTER_180_DAYS", "AFTER_1_DAY", "AFTER_270_DAYS", "AFTER_30_DAYS", "AFTER_365_DAYS", "AFTER_60_DAYS", "AFTER_7_DAYS", "AFTER_90_DAYS"]]
    transition_to_ia: NotRequired[Literal["AFTER_14_DAYS", "AFTER_180_DAYS", "AFTER_1_DAY", "AFTER_270_DAYS", "AFTER_30_DAYS", "AFTER_365_DAYS", "AFTER_60_DAYS", "AFTER_7_DAYS", "AFTER_90_DAYS"]]
    transition_to_primary_storage_class: NotRequired[Literal["AFTER_1_ACCESS"]]

class FileSystem_ReplicationConfiguration(TypedDict):
    destinations: NotRequired[Sequence[FileSystem_ReplicationDestination]]

class FileSystem_ReplicationDestination(TypedDict):
    availability_zone_name: NotRequired[str]
    file_system_id: NotRequired[str]
    kms_key_id: NotRequired[str]
    region: NotRequired[str]
    role_arn: NotRequired[str]

@final
class FileSystem_ReplicationConfiguration_Read:
    destinations: Final[list[Any]]

@final
class FileSystem(_Resource):
    """The AWS::EFS::FileSystem resource creates a new, empty file system in EFSlong (EFS)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zone_name: str = ...,
        backup_policy: FileSystem_BackupPolicy = ...,
        bypass_policy_lockout_safety_check: Bool = ...,
        encrypted: Bool = ...,
        file_system_policy: Mapping[str, Any] | str = ...,
        file_system_protection: FileSystem_FileSystemProtection = ...,
        file_system_tags: Sequence[FileSystem_ElasticFileSystemTag] = ...,
        kms_key_id: str = ...,
        lifecycle_policies: Sequence[FileSystem_LifecyclePolicy] = ...,
        performance_mode: Literal["generalPurpose", "maxIO"] = ...,
        provisioned_throughput_in_mibps: Number = ...,
        replication_configuration: FileSystem_ReplicationConfiguration = ...,
        throughput_mode: Literal["bursting", "elastic", "provisioned"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    availability_zone_name: Final[str]
    """For One Zone file systems, specify the AWS Availability Zone in which to create the file system."""
    backup_policy: Final[FileSystem_BackupPolicy_Read]
    """The backup policy turns automatic backups for the file system on or off."""
    bypass_policy_lockout_safety_check: Final[Ref[bool]]
    """(Optional) A boolean that specifies whether or not to bypass the FileSystemPolicy lockout safety check."""
    encrypted: Final[Ref[bool]]
    """A Boolean value that, if true, creates an encrypted file system."""
    file_system_id: Final[str]
    file_system_policy: Final[Any]
    file_system_protection: Final[FileSystem_FileSystemProtection_Read]
    """Describes the protection on the file system."""
    file_system_tags: Final[list[Any]]
    """Use to create one or more tags associated with the file system."""
    kms_key_id: Final[str]
    """The ID of the kms-key-long to be used to protect the encrypted file system."""
    lifecycle_policies: Final[list[Any]]
    """An array of LifecyclePolicy objects that define the file system's LifecycleConfiguration object."""
    performance_mode: Final[str]
    """The performance mode of the file system."""
    provisioned_throughput_in_mibps: Final[Ref[float]]
    """The throughput, measured in mebibytes per second (MiBps), that you want to provision for a file system that you're creating."""
    replication_configuration: Final[FileSystem_ReplicationConfiguration_Read]
    """Describes the replication configuration for a specific file system."""
    throughput_mode: Final[str]
    """Specifies the throughput mode for the file system."""

@final
class MountTarget(_Resource):
    """The AWS::EFS::MountTarget resource is an Amazon EFS resource that creates a mount target for an EFS file system."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_system_id: str,
        security_groups: Texts,
        subnet_id: str,
        ip_address: str = ...,
        ip_address_type: Literal["IPV4_ONLY", "IPV6_ONLY", "DUAL_STACK"] = ...,
        ipv6_address: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    file_system_id: Final[str]
    """The ID of the file system for which to create the mount target."""
    id: Final[str]
    ip_address: Final[str]
    """If the IpAddressType for the mount target is IPv4 ( IPV4_ONLY or DUAL_STACK), then specify the IPv4 address to use."""
    ip_address_type: Final[str]
    """The IP address type for the mount target."""
    ipv6_address: Final[str]
    """If the IPAddressType for the mount target is IPv6 (IPV6_ONLY or DUAL_STACK), then specify the IPv6 address to use."""
    security_groups: Final[list[str]]
    """VPC security group IDs, of the form sg-xxxxxxxx."""
    subnet_id: Final[str]
    """The ID of the subnet to add the mount target in."""
