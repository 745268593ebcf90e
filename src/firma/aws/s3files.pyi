"""Resource types of AWS S3Files. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

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
    creation_permissions: NotRequired[AccessPoint_CreationPermissions]
    path: NotRequired[str]

class AccessPoint_CreationPermissions(TypedDict):
    owner_gid: str
    owner_uid: str
    permissions: str

@final
class AccessPoint_RootDirectory_Read:
    creation_permissions: Final[AccessPoint_CreationPermissions_Read]
    path: Final[str]

@final
class AccessPoint_CreationPermissions_Read:
    owner_gid: Final[str]
    owner_uid: Final[str]
    permissions: Final[str]

class AccessPoint_AccessPointTag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class AccessPoint(_Resource):
    """Resource Type definition for AWS::S3Files::AccessPoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_system_id: str,
        client_token: str = ...,
        posix_user: AccessPoint_PosixUser = ...,
        root_directory: AccessPoint_RootDirectory = ...,
        tags: Sequence[AccessPoint_AccessPointTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_point_arn: Final[str]
    access_point_id: Final[str]
    client_token: Final[str]
    """(optional) A string of up to 64 ASCII characters that Amazon EFS uses to ensure idempotent creation."""
    file_system_id: Final[str]
    """The ID of the S3 Files file system that the access point provides access to."""
    owner_id: Final[str]
    posix_user: Final[AccessPoint_PosixUser_Read]
    """The operating system user and group applied to all compute drive requests made using the access point."""
    root_directory: Final[AccessPoint_RootDirectory_Read]
    """Specifies the directory on the Amazon EFS file system that the access point exposes as the root directory of your file system to NFS…"""
    status: Final[str]
    tags: Final[list[Any]]

class FileSystem_SynchronizationConfiguration(TypedDict):
    expiration_data_rules: Sequence[FileSystem_ExpirationDataRule]
    import_data_rules: Sequence[FileSystem_ImportDataRule]

class FileSystem_ExpirationDataRule(TypedDict):
    days_after_last_access: Int

class FileSystem_ImportDataRule(TypedDict):
    prefix: str
    size_less_than: Int
    trigger: Literal["ON_DIRECTORY_FIRST_ACCESS", "ON_FILE_ACCESS"]

@final
class FileSystem_SynchronizationConfiguration_Read:
    expiration_data_rules: Final[list[Any]]
    import_data_rules: Final[list[Any]]
    latest_version_number: Final[Ref[int]]

class FileSystem_Tag(TypedDict):
    key: str
    value: str

@final
class FileSystem(_Resource):
    """Resource Type definition for AWS::S3Files::FileSystem"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bucket: str,
        role_arn: str,
        accept_bucket_warning: Bool = ...,
        client_token: str = ...,
        kms_key_id: str = ...,
        prefix: str = ...,
        synchronization_configuration: FileSystem_SynchronizationConfiguration = ...,
        tags: Sequence[FileSystem_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_bucket_warning: Final[Ref[bool]]
    bucket: Final[str]
    client_token: Final[str]
    creation_time: Final[str]
    file_system_arn: Final[str]
    file_system_id: Final[str]
    kms_key_id: Final[str]
    owner_id: Final[str]
    prefix: Final[str]
    role_arn: Final[str]
    status: Final[str]
    status_message: Final[str]
    synchronization_configuration: Final[FileSystem_SynchronizationConfiguration_Read]
    tags: Final[list[Any]]

@final
class FileSystemPolicy(_Resource):
    """Resource Type definition for AWS::S3Files::FileSystemPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_system_id: str,
        policy: Mapping[str, Any],
        **_options: Unpack[Options],
    ) -> None: ...
    file_system_id: Final[str]
    policy: Final[Any]

@final
class MountTarget(_Resource):
    """Resource Type definition for AWS::S3Files::MountTarget"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_system_id: str,
        subnet_id: str,
        ip_address_type: Literal["IPV4_ONLY", "IPV6_ONLY", "DUAL_STACK"] = ...,
        ipv4_address: str = ...,
        ipv6_address: str = ...,
        security_groups: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone_id: Final[str]
    file_system_id: Final[str]
    ip_address_type: Final[str]
    ipv4_address: Final[str]
    ipv6_address: Final[str]
    mount_target_id: Final[str]
    network_interface_id: Final[str]
    owner_id: Final[str]
    security_groups: Final[list[str]]
    status: Final[str]
    status_message: Final[str]
    subnet_id: Final[str]
    vpc_id: Final[str]
