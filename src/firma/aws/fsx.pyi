"""Resource types of AWS FSx. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Backup_Tag(TypedDict):
    key: str
    value: str

@final
class Backup(_Resource):
    """Creates a backup of an existing Amazon FSx for Windows File Server file system, Amazon FSx for Lustre file system, Amazon FSx for NetApp…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_system_id: str,
        tags: Sequence[Backup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    backup_id: Final[str]
    """The ID of the backup."""
    creation_time: Final[str]
    """The time when the backup was created."""
    file_system_id: Final[str]
    """The ID of the file system to back up."""
    lifecycle: Final[str]
    """The lifecycle status of the backup."""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) of the backup."""
    tags: Final[list[Any]]
    """The tags to apply to the backup at backup creation."""
    type: Final[str]
    """The type of the backup."""

class DataRepositoryAssociation_S3(TypedDict):
    auto_export_policy: NotRequired[DataRepositoryAssociation_AutoExportPolicy]
    auto_import_policy: NotRequired[DataRepositoryAssociation_AutoImportPolicy]

class DataRepositoryAssociation_AutoExportPolicy(TypedDict):
    events: Sequence[Literal["NEW", "CHANGED", "DELETED"]]

class DataRepositoryAssociation_AutoImportPolicy(TypedDict):
    events: Sequence[Literal["NEW", "CHANGED", "DELETED"]]

@final
class DataRepositoryAssociation_S3_Read:
    auto_export_policy: Final[DataRepositoryAssociation_AutoExportPolicy_Read]
    auto_import_policy: Final[DataRepositoryAssociation_AutoImportPolicy_Read]

@final
class DataRepositoryAssociation_AutoExportPolicy_Read:
    events: Final[list[str]]

@final
class DataRepositoryAssociation_AutoImportPolicy_Read:
    events: Final[list[str]]

class DataRepositoryAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class DataRepositoryAssociation(_Resource):
    """Resource Type definition for AWS::FSx::DataRepositoryAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_repository_path: str,
        file_system_id: str,
        file_system_path: str,
        batch_import_meta_data_on_create: Bool = ...,
        imported_file_chunk_size: Int = ...,
        s3: DataRepositoryAssociation_S3 = ...,
        tags: Sequence[DataRepositoryAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    association_id: Final[str]
    """The system-generated, unique ID of the data repository association."""
    batch_import_meta_data_on_create: Final[Ref[bool]]
    """A boolean flag indicating whether an import data repository task to import metadata should run after the data repository association is…"""
    data_repository_path: Final[str]
    """The path to the Amazon S3 data repository that will be linked to the file system."""
    file_system_id: Final[str]
    """The globally unique ID of the file system, assigned by Amazon FSx."""
    file_system_path: Final[str]
    """This path specifies where in your file system files will be exported from or imported to."""
    imported_file_chunk_size: Final[Ref[int]]
    """For files imported from a data repository, this value determines the stripe count and maximum amount of data per file (in MiB) stored on a…"""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) for a given resource."""
    s3: Final[DataRepositoryAssociation_S3_Read]
    """The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository association."""
    tags: Final[list[Any]]
    """A list of Tag values, with a maximum of 50 elements."""

class FileCache_DataRepositoryAssociation(TypedDict):
    data_repository_path: str
    file_cache_path: str

class FileCache_LustreConfiguration(TypedDict):
    deployment_type: Literal["CACHE_1"]
    metadata_configuration: FileCache_MetadataConfiguration
    per_unit_storage_throughput: Int
    weekly_maintenance_start_time: NotRequired[str]

class FileCache_MetadataConfiguration(TypedDict):
    storage_capacity: Int

@final
class FileCache_LustreConfiguration_Read:
    deployment_type: Final[str]
    log_configuration: Final[FileCache_LogConfiguration_Read]
    metadata_configuration: Final[FileCache_MetadataConfiguration_Read]
    mount_name: Final[str]
    per_unit_storage_throughput: Final[Ref[int]]
    weekly_maintenance_start_time: Final[str]

@final
class FileCache_LogConfiguration_Read:
    destination: Final[str]
    level: Final[str]

@final
class FileCache_MetadataConfiguration_Read:
    storage_capacity: Final[Ref[int]]

class FileCache_Tag(TypedDict):
    key: str
    value: str

@final
class FileCache(_Resource):
    """Resource Type definition for AWS::FSx::FileCache"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_cache_type: Literal["LUSTRE"],
        file_cache_type_version: str,
        storage_capacity: Int,
        subnet_ids: Texts,
        copy_tags_to_data_repository_associations: Bool = ...,
        data_repository_associations: Sequence[FileCache_DataRepositoryAssociation] = ...,
        kms_key_id: str = ...,
        lustre_configuration: FileCache_LustreConfiguration = ...,
        security_group_ids: Texts = ...,
        tags: Sequence[FileCache_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    copy_tags_to_data_repository_associations: Final[Ref[bool]]
    """Whether tags should be copied to data repository associations"""
    creation_time: Final[str]
    """The time the cache was created"""
    dns_name: Final[str]
    """The DNS name for the cache"""
    data_repository_association_ids: Final[list[str]]
    """A list of IDs of data repository associations that are associated with this cache"""
    data_repository_associations: Final[list[Any]]
    """Data repository associations for the cache"""
    file_cache_id: Final[str]
    """The ID of the file cache"""
    file_cache_type: Final[str]
    """The type of cache, which must be LUSTRE"""
    file_cache_type_version: Final[str]
    """The Lustre version of the cache, which must be 2.12"""
    kms_key_id: Final[str]
    """The KMS key ID for encrypting data"""
    lifecycle: Final[str]
    """The lifecycle status of the cache"""
    lustre_configuration: Final[FileCache_LustreConfiguration_Read]
    """The Lustre configuration for the file cache"""
    network_interface_ids: Final[list[str]]
    """Network interface IDs for the cache"""
    owner_id: Final[str]
    """The AWS account ID of the cache owner"""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) of the file cache"""
    security_group_ids: Final[list[str]]
    """A list of security group IDs for the cache"""
    storage_capacity: Final[Ref[int]]
    """The storage capacity of the cache in gibibytes (GiB)"""
    subnet_ids: Final[list[str]]
    """A list of subnet IDs for the cache"""
    tags: Final[list[Any]]
    """Tags to associate with the file cache"""
    vpc_id: Final[str]
    """The VPC ID of the cache"""

class FileSystem_LustreConfiguration(TypedDict):
    auto_import_policy: NotRequired[str]
    automatic_backup_retention_days: NotRequired[Int]
    copy_tags_to_backups: NotRequired[Bool]
    daily_automatic_backup_start_time: NotRequired[str]
    data_compression_type: NotRequired[str]
    data_read_cache_configuration: NotRequired[FileSystem_DataReadCacheConfiguration]
    deployment_type: NotRequired[str]
    drive_cache_type: NotRequired[str]
    efa_enabled: NotRequired[Bool]
    export_path: NotRequired[str]
    import_path: NotRequired[str]
    imported_file_chunk_size: NotRequired[Int]
    log_configuration: NotRequired[FileSystem_LogConfiguration]
    metadata_configuration: NotRequired[FileSystem_MetadataConfiguration]
    per_unit_storage_throughput: NotRequired[Int]
    throughput_capacity: NotRequired[Int]
    weekly_maintenance_start_time: NotRequired[str]

class FileSystem_DataReadCacheConfiguration(TypedDict):
    size_gib: NotRequired[Int]
    sizing_mode: NotRequired[str]

class FileSystem_LogConfiguration(TypedDict):
    destination: NotRequired[str]
    level: str

class FileSystem_MetadataConfiguration(TypedDict):
    iops: NotRequired[Int]
    mode: NotRequired[str]

@final
class FileSystem_LustreConfiguration_Read:
    auto_import_policy: Final[str]
    automatic_backup_retention_days: Final[Ref[int]]
    copy_tags_to_backups: Final[Ref[bool]]
    daily_automatic_backup_start_time: Final[str]
    data_compression_type: Final[str]
    data_read_cache_configuration: Final[FileSystem_DataReadCacheConfiguration_Read]
    deployment_type: Final[str]
    drive_cache_type: Final[str]
    efa_enabled: Final[Ref[bool]]
    export_path: Final[str]
    import_path: Final[str]
    imported_file_chunk_size: Final[Ref[int]]
    log_configuration: Final[FileSystem_LogConfiguration_Read]
    metadata_configuration: Final[FileSystem_MetadataConfiguration_Read]
    per_unit_storage_throughput: Final[Ref[int]]
    throughput_capacity: Final[Ref[int]]
    weekly_maintenance_start_time: Final[str]

@final
class FileSystem_DataReadCacheConfiguration_Read:
    size_gib: Final[Ref[int]]
    sizing_mode: Final[str]

@final
class FileSystem_LogConfiguration_Read:
    destination: Final[str]
    level: Final[str]

@final
class FileSystem_MetadataConfiguration_Read:
    iops: Final[Ref[int]]
    mode: Final[str]

class FileSystem_OntapConfiguration(TypedDict):
    automatic_backup_retention_days: NotRequired[Int]
    daily_automatic_backup_start_time: NotRequired[str]
    deployment_type: str
    disk_iops_configuration: NotRequired[FileSystem_DiskIopsConfiguration]
    endpoint_ip_address_range: NotRequired[str]
    endpoint_ipv6_address_range: NotRequired[str]
    fsx_admin_password: NotRequired[SecretText]
    ha_pairs: NotRequired[Int]
    preferred_subnet_id: NotRequired[str]
    route_table_ids: NotRequired[Texts]
    throughput_capacity: NotRequired[Int]
    throughput_capacity_per_ha_pair: NotRequired[Int]
    weekly_maintenance_start_time: NotRequired[str]

class FileSystem_DiskIopsConfiguration(TypedDict):
    iops: NotRequired[Int]
    mode: NotRequired[str]

@final
class FileSystem_OntapConfiguration_Read:
    automatic_backup_retention_days: Final[Ref[int]]
    daily_automatic_backup_start_time: Final[str]
    deployment_type: Final[str]
    disk_iops_configuration: Final[FileSystem_DiskIopsConfiguration_Read]
    endpoint_ip_address_range: Final[str]
    endpoint_ipv6_address_range: Final[str]
    fsx_admin_password: Final[str]
    ha_pairs: Final[Ref[int]]
    preferred_subnet_id: Final[str]
    route_table_ids: Final[list[str]]
    throughput_capacity: Final[Ref[int]]
    throughput_capacity_per_ha_pair: Final[Ref[int]]
    weekly_maintenance_start_time: Final[str]

@final
class FileSystem_DiskIopsConfiguration_Read:
    iops: Final[Ref[int]]
    mode: Final[str]

class FileSystem_OpenZFSConfiguration(TypedDict):
    automatic_backup_retention_days: NotRequired[Int]
    copy_tags_to_backups: NotRequired[Bool]
    copy_tags_to_volumes: NotRequired[Bool]
    daily_automatic_backup_start_time: NotRequired[str]
    deployment_type: str
    disk_iops_configuration: NotRequired[FileSystem_DiskIopsConfiguration2]
    endpoint_ip_address_range: NotRequired[str]
    endpoint_ipv6_address_range: NotRequired[str]
    options: NotRequired[Texts]
    preferred_subnet_id: NotRequired[str]
    read_cache_configuration: NotRequired[FileSystem_ReadCacheConfiguration]
    root_volume_configuration: NotRequired[FileSystem_RootVolumeConfiguration]
    route_table_ids: NotRequired[Texts]
    throughput_capacity: NotRequired[Int]
    weekly_maintenance_start_time: NotRequired[str]

class FileSystem_DiskIopsConfiguration2(TypedDict):
    iops: NotRequired[Int]
    mode: NotRequired[str]

class FileSystem_ReadCacheConfiguration(TypedDict):
    size_gib: NotRequired[Int]
    sizing_mode: NotRequired[str]

class FileSystem_RootVolumeConfiguration(TypedDict):
    copy_tags_to_snapshots: NotRequired[Bool]
    data_compression_type: NotRequired[str]
    nfs_exports: NotRequired[Sequence[FileSystem_NfsExports]]
    read_only: NotRequired[Bool]
    record_size_kib: NotRequired[Int]
    user_and_group_quotas: NotRequired[Sequence[FileSystem_UserAndGroupQuotas]]

class FileSystem_NfsExports(TypedDict):
    client_configurations: NotRequired[Sequence[FileSystem_ClientConfigurations]]

class FileSystem_ClientConfigurations(TypedDict):
    clients: NotRequired[str]
    options: NotRequired[Texts]

class FileSystem_UserAndGroupQuotas(TypedDict):
    id: NotRequired[Int]
    storage_capacity_quota_gib: NotRequired[Int]
    type: NotRequired[str]

@final
class FileSystem_OpenZFSConfiguration_Read:
    automatic_backup_retention_days: Final[Ref[int]]
    copy_tags_to_backups: Final[Ref[bool]]
    copy_tags_to_volumes: Final[Ref[bool]]
    daily_automatic_backup_start_time: Final[str]
    deployment_type: Final[str]
    disk_iops_configuration: Final[FileSystem_DiskIopsConfiguration_Read2]
    endpoint_ip_address_range: Final[str]
    endpoint_ipv6_address_range: Final[str]
    options: Final[list[str]]
    preferred_subnet_id: Final[str]
    read_cache_configuration: Final[FileSystem_ReadCacheConfiguration_Read]
    root_volume_configuration: Final[FileSystem_RootVolumeConfiguration_Read]
    route_table_ids: Final[list[str]]
    throughput_capacity: Final[Ref[int]]
    weekly_maintenance_start_time: Final[str]

@final
class FileSystem_DiskIopsConfiguration_Read2:
    iops: Final[Ref[int]]
    mode: Final[str]

@final
class FileSystem_ReadCacheConfiguration_Read:
    size_gib: Final[Ref[int]]
    sizing_mode: Final[str]

@final
class FileSystem_RootVolumeConfiguration_Read:
    copy_tags_to_snapshots: Final[Ref[bool]]
    data_compression_type: Final[str]
    nfs_exports: Final[list[Any]]
    read_only: Final[Ref[bool]]
    record_size_kib: Final[Ref[int]]
    user_and_group_quotas: Final[list[Any]]

class FileSystem_Tag(TypedDict):
    key: str
    value: str

class FileSystem_WindowsConfiguration(TypedDict):
    active_directory_id: NotRequired[str]
    aliases: NotRequired[Texts]
    audit_log_configuration: NotRequired[FileSystem_AuditLogConfiguration]
    automatic_backup_retention_days: NotRequired[Int]
    copy_tags_to_backups: NotRequired[Bool]
    daily_automatic_backup_start_time: NotRequired[str]
    deployment_type: NotRequired[str]
    disk_iops_configuration: NotRequired[FileSystem_DiskIopsConfiguration3]
    fsrm_configuration: NotRequired[FileSystem_FsrmConfiguration]
    preferred_subnet_id: NotRequired[str]
    self_managed_active_directory_configuration: NotRequired[FileSystem_SelfManagedActiveDirectoryConfiguration]
    throughput_capacity: Int
    weekly_maintenance_start_time: NotRequired[str]

class FileSystem_AuditLogConfiguration(TypedDict):
    audit_log_destination: NotRequired[str]
    file_access_audit_log_level: str
    file_share_access_audit_log_level: str

class FileSystem_DiskIopsConfiguration3(TypedDict):
    iops: NotRequired[Int]
    mode: NotRequired[str]

class FileSystem_FsrmConfiguration(TypedDict):
    event_log_destination: NotRequired[str]
    fsrm_service_enabled: Bool

class FileSystem_SelfManagedActiveDirectoryConfiguration(TypedDict):
    dns_ips: NotRequired[Texts]
    domain_join_service_account_secret: NotRequired[str]
    domain_name: NotRequired[str]
    file_system_administrators_group: NotRequired[str]
    organizational_unit_distinguished_name: NotRequired[str]
    password: NotRequired[SecretText]
    user_name: NotRequired[str]

@final
class FileSystem_WindowsConfiguration_Read:
    active_directory_id: Final[str]
    aliases: Final[list[str]]
    audit_log_configuration: Final[FileSystem_AuditLogConfiguration_Read]
    automatic_backup_retention_days: Final[Ref[int]]
    copy_tags_to_backups: Final[Ref[bool]]
    daily_automatic_backup_start_time: Final[str]
    deployment_type: Final[str]
    disk_iops_configuration: Final[FileSystem_DiskIopsConfiguration_Read3]
    fsrm_configuration: Final[FileSystem_FsrmConfiguration_Read]
    preferred_subnet_id: Final[str]
    self_managed_active_directory_configuration: Final[FileSystem_SelfManagedActiveDirectoryConfiguration_Read]
    throughput_capacity: Final[Ref[int]]
    weekly_maintenance_start_time: Final[str]

@final
class FileSystem_AuditLogConfiguration_Read:
    audit_log_destination: Final[str]
    file_access_audit_log_level: Final[str]
    file_share_access_audit_log_level: Final[str]

@final
class FileSystem_DiskIopsConfiguration_Read3:
    iops: Final[Ref[int]]
    mode: Final[str]

@final
class FileSystem_FsrmConfiguration_Read:
    event_log_destination: Final[str]
    fsrm_service_enabled: Final[Ref[bool]]

@final
class FileSystem_SelfManagedActiveDirectoryConfiguration_Read:
    dns_ips: Final[list[str]]
    domain_join_service_account_secret: Final[str]
    domain_name: Final[str]
    file_system_administrators_group: Final[str]
    organizational_unit_distinguished_name: Final[str]
    password: Final[str]
    user_name: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class FileSystem(_Resource):
    """Resource Type definition for AWS::FSx::FileSystem"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_system_type: str,
        subnet_ids: Texts,
        backup_id: str = ...,
        file_system_type_version: str = ...,
        kms_key_id: str = ...,
        lustre_configuration: FileSystem_LustreConfiguration = ...,
        network_type: str = ...,
        ontap_configuration: FileSystem_OntapConfiguration = ...,
        open_zfs_configuration: FileSystem_OpenZFSConfiguration = ...,
        security_group_ids: Texts = ...,
        storage_capacity: Int = ...,
        storage_type: str = ...,
        tags: Sequence[FileSystem_Tag] = ...,
        windows_configuration: FileSystem_WindowsConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    backup_id: Final[str]
    dns_name: Final[str]
    file_system_type: Final[str]
    file_system_type_version: Final[str]
    id: Final[str]
    kms_key_id: Final[str]
    lustre_configuration: Final[FileSystem_LustreConfiguration_Read]
    lustre_mount_name: Final[str]
    network_type: Final[str]
    ontap_configuration: Final[FileSystem_OntapConfiguration_Read]
    open_zfs_configuration: Final[FileSystem_OpenZFSConfiguration_Read]
    resource_arn: Final[str]
    root_volume_id: Final[str]
    security_group_ids: Final[list[str]]
    storage_capacity: Final[Ref[int]]
    storage_type: Final[str]
    subnet_ids: Final[list[str]]
    tags: Final[list[Any]]
    windows_configuration: Final[FileSystem_WindowsConfiguration_Read]

class S3AccessPointAttachment_S3AccessPointOntapConfiguration(TypedDict):
    file_system_identity: S3AccessPointAttachment_OntapFileSystemIdentity
    volume_id: str

class S3AccessPointAttachment_OntapFileSystemIdentity(TypedDict):
    type: Literal["UNIX", "WINDOWS"]
    unix_user: NotRequired[S3AccessPointAttachment_OntapUnixFileSystemUser]
    windows_user: NotRequired[S3AccessPointAttachment_OntapWindowsFileSystemUser]

class S3AccessPointAttachment_OntapUnixFileSystemUser(TypedDict):
    name: str

class S3AccessPointAttachment_OntapWindowsFileSystemUser(TypedDict):
    name: str

@final
class S3AccessPointAttachment_S3AccessPointOntapConfiguration_Read:
    file_system_identity: Final[S3AccessPointAttachment_OntapFileSystemIdentity_Read]
    volume_id: Final[str]

@final
class S3AccessPointAttachment_OntapFileSystemIdentity_Read:
    type: Final[str]
    unix_user: Final[S3AccessPointAttachment_OntapUnixFileSystemUser_Read]
    windows_user: Final[S3AccessPointAttachment_OntapWindowsFileSystemUser_Read]

@final
class S3AccessPointAttachment_OntapUnixFileSystemUser_Read:
    name: Final[str]

@final
class S3AccessPointAttachment_OntapWindowsFileSystemUser_Read:
    name: Final[str]

class S3AccessPointAttachment_S3AccessPointOpenZFSConfiguration(TypedDict):
    file_system_identity: S3AccessPointAttachment_OpenZFSFileSystemIdentity
    volume_id: str

class S3AccessPointAttachment_OpenZFSFileSystemIdentity(TypedDict):
    posix_user: S3AccessPointAttachment_OpenZFSPosixFileSystemUser
    type: Literal["POSIX"]

class S3AccessPointAttachment_OpenZFSPosixFileSystemUser(TypedDict):
    gid: Number
    secondary_gids: NotRequired[Sequence[S3AccessPointAttachment_FileSystemGID]]
    uid: Number

class S3AccessPointAttachment_FileSystemGID(TypedDict):
    gid: Number

@final
class S3AccessPointAttachment_S3AccessPointOpenZFSConfiguration_Read:
    file_system_identity: Final[S3AccessPointAttachment_OpenZFSFileSystemIdentity_Read]
    volume_id: Final[str]

@final
class S3AccessPointAttachment_OpenZFSFileSystemIdentity_Read:
    posix_user: Final[S3AccessPointAttachment_OpenZFSPosixFileSystemUser_Read]
    type: Final[str]

@final
class S3AccessPointAttachment_OpenZFSPosixFileSystemUser_Read:
    gid: Final[Ref[float]]
    secondary_gids: Final[list[Any]]
    uid: Final[Ref[float]]

class S3AccessPointAttachment_S3AccessPoint(TypedDict):
    policy: NotRequired[Mapping[str, Any] | str]
    vpc_configuration: NotRequired[S3AccessPointAttachment_S3AccessPointVpcConfiguration]

class S3AccessPointAttachment_S3AccessPointVpcConfiguration(TypedDict):
    vpc_id: str

@final
class S3AccessPointAttachment_S3AccessPoint_Read:
    alias: Final[str]
    policy: Final[Any]
    resource_arn: Final[str]
    vpc_configuration: Final[S3AccessPointAttachment_S3AccessPointVpcConfiguration_Read]

@final
class S3AccessPointAttachment_S3AccessPointVpcConfiguration_Read:
    vpc_id: Final[str]

@final
class S3AccessPointAttachment(_Resource):
    """Resource type definition for AWS::FSx::S3AccessPointAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        type: Literal["OPENZFS", "ONTAP"],
        ontap_configuration: S3AccessPointAttachment_S3AccessPointOntapConfiguration = ...,
        open_zfs_configuration: S3AccessPointAttachment_S3AccessPointOpenZFSConfiguration = ...,
        s3_access_point: S3AccessPointAttachment_S3AccessPoint = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    lifecycle: Final[str]
    """The lifecycle status of the S3 access point attachment."""
    name: Final[str]
    """The name of the S3 access point attachment; also used for the name of the S3 access point."""
    ontap_configuration: Final[S3AccessPointAttachment_S3AccessPointOntapConfiguration_Read]
    """The OntapConfiguration of the S3 access point attachment."""
    open_zfs_configuration: Final[S3AccessPointAttachment_S3AccessPointOpenZFSConfiguration_Read]
    """The OpenZFSConfiguration of the S3 access point attachment."""
    s3_access_point: Final[S3AccessPointAttachment_S3AccessPoint_Read]
    """The S3 access point configuration of the S3 access point attachment."""
    type: Final[str]
    """The type of Amazon FSx volume that the S3 access point is attached to."""

class Snapshot_Tag(TypedDict):
    key: str
    value: str

@final
class Snapshot(_Resource):
    """Resource Type definition for AWS::FSx::Snapshot"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        volume_id: str,
        tags: Sequence[Snapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """The ID of the snapshot."""
    name: Final[str]
    """The name of the snapshot."""
    resource_arn: Final[str]
    """Returns the snapshot's Amazon Resource Name (ARN)."""
    tags: Final[list[Any]]
    """A list of Tag values, with a maximum of 50 elements."""
    volume_id: Final[str]
    """The ID of the volume that the snapshot is of."""

class StorageVirtualMachine_ActiveDirectoryConfiguration(TypedDict):
    net_bios_name: NotRequired[str]
    self_managed_active_directory_configuration: NotRequired[StorageVirtualMachine_SelfManagedActiveDirectoryConfiguration]

class StorageVirtualMachine_SelfManagedActiveDirectoryConfiguration(TypedDict):
    dns_ips: NotRequired[Texts]
    domain_join_service_account_secret: NotRequired[str]
    domain_name: NotRequired[str]
    file_system_administrators_group: NotRequired[str]
    organizational_unit_distinguished_name: NotRequired[str]
    password: NotRequired[SecretText]
    user_name: NotRequired[str]

@final
class StorageVirtualMachine_ActiveDirectoryConfiguration_Read:
    net_bios_name: Final[str]
    self_managed_active_directory_configuration: Final[StorageVirtualMachine_SelfManagedActiveDirectoryConfiguration_Read]

@final
class StorageVirtualMachine_SelfManagedActiveDirectoryConfiguration_Read:
    dns_ips: Final[list[str]]
    domain_join_service_account_secret: Final[str]
    domain_name: Final[str]
    file_system_administrators_group: Final[str]
    organizational_unit_distinguished_name: Final[str]
    password: Final[str]
    user_name: Final[str]

class StorageVirtualMachine_Tag(TypedDict):
    key: str
    value: str

@final
class StorageVirtualMachine(_Resource):
    """Resource Type definition for AWS::FSx::StorageVirtualMachine"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        file_system_id: str,
        name: str,
        active_directory_configuration: StorageVirtualMachine_ActiveDirectoryConfiguration = ...,
        root_volume_security_style: Literal["MIXED", "NTFS", "UNIX"] = ...,
        svm_admin_password: SecretText = ...,
        tags: Sequence[StorageVirtualMachine_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    active_directory_configuration: Final[StorageVirtualMachine_ActiveDirectoryConfiguration_Read]
    """Describes the self-managed Microsoft Active Directory to which you want to join the SVM."""
    file_system_id: Final[str]
    """Specifies the FSx for ONTAP file system on which to create the SVM."""
    name: Final[str]
    """The name of the SVM."""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) for a given resource."""
    root_volume_security_style: Final[str]
    """The security style of the root volume of the SVM."""
    storage_virtual_machine_id: Final[str]
    """The SVM's system generated unique ID."""
    svm_admin_password: Final[str]
    """Specifies the password to use when logging on to the SVM using a secure shell (SSH) connection to the SVM's management endpoint."""
    tags: Final[list[Any]]
    """A list of Tag values, with a maximum of 50 elements."""
    uuid: Final[str]
    """The SVM's UUID (universally unique identifier)."""

class Volume_OntapConfiguration(TypedDict):
    aggregate_configuration: NotRequired[Volume_AggregateConfiguration]
    copy_tags_to_backups: NotRequired[str]
    junction_path: NotRequired[str]
    ontap_volume_type: NotRequired[Literal["DP", "RW"]]
    security_style: NotRequired[Literal["MIXED", "NTFS", "UNIX"]]
    size_in_bytes: NotRequired[str]
    size_in_megabytes: NotRequired[str]
    snaplock_configuration: NotRequired[Volume_SnaplockConfiguration]
    snapshot_policy: NotRequired[str]
    storage_efficiency_enabled: NotRequired[str]
    storage_virtual_machine_id: str
    tiering_policy: NotRequired[Volume_TieringPolicy]
    volume_style: NotRequired[Literal["FLEXGROUP", "FLEXVOL"]]

class Volume_AggregateConfiguration(TypedDict):
    aggregates: NotRequired[Texts]
    constituents_per_aggregate: NotRequired[Int]

class Volume_SnaplockConfiguration(TypedDict):
    audit_log_volume: NotRequired[str]
    autocommit_period: NotRequired[Volume_AutocommitPeriod]
    privileged_delete: NotRequired[Literal["DISABLED", "ENABLED", "PERMANENTLY_DISABLED"]]
    retention_period: NotRequired[Volume_SnaplockRetentionPeriod]
    snaplock_type: Literal["COMPLIANCE", "ENTERPRISE"]
    volume_append_mode_enabled: NotRequired[str]

class Volume_AutocommitPeriod(TypedDict):
    type: Literal["DAYS", "HOURS", "MINUTES", "MONTHS", "NONE", "YEARS"]
    value: NotRequired[Int]

class Volume_SnaplockRetentionPeriod(TypedDict):
    default_retention: Volume_RetentionPeriod
    maximum_retention: Volume_RetentionPeriod2
    minimum_retention: Volume_RetentionPeriod3

class Volume_RetentionPeriod(TypedDict):
    type: Literal["DAYS", "HOURS", "INFINITE", "MINUTES", "MONTHS", "SECONDS", "UNSPECIFIED", "YEARS"]
    value: NotRequired[Int]

class Volume_RetentionPeriod2(TypedDict):
    type: Literal["DAYS", "HOURS", "INFINITE", "MINUTES", "MONTHS", "SECONDS", "UNSPECIFIED", "YEARS"]
    value: NotRequired[Int]

class Volume_RetentionPeriod3(TypedDict):
    type: Literal["DAYS", "HOURS", "INFINITE", "MINUTES", "MONTHS", "SECONDS", "UNSPECIFIED", "YEARS"]
    value: NotRequired[Int]

class Volume_TieringPolicy(TypedDict):
    cooling_period: NotRequired[Int]
    name: NotRequired[Literal["ALL", "AUTO", "NONE", "SNAPSHOT_ONLY"]]

@final
class Volume_OntapConfiguration_Read:
    aggregate_configuration: Final[Volume_AggregateConfiguration_Read]
    copy_tags_to_backups: Final[str]
    junction_path: Final[str]
    ontap_volume_type: Final[str]
    security_style: Final[str]
    size_in_bytes: Final[str]
    size_in_megabytes: Final[str]
    snaplock_configuration: Final[Volume_SnaplockConfiguration_Read]
    snapshot_policy: Final[str]
    storage_efficiency_enabled: Final[str]
    storage_virtual_machine_id: Final[str]
    tiering_policy: Final[Volume_TieringPolicy_Read]
    volume_style: Final[str]

@final
class Volume_AggregateConfiguration_Read:
    aggregates: Final[list[str]]
    constituents_per_aggregate: Final[Ref[int]]

@final
class Volume_SnaplockConfiguration_Read:
    audit_log_volume: Final[str]
    autocommit_period: Final[Volume_AutocommitPeriod_Read]
    privileged_delete: Final[str]
    retention_period: Final[Volume_SnaplockRetentionPeriod_Read]
    snaplock_type: Final[str]
    volume_append_mode_enabled: Final[str]

@final
class Volume_AutocommitPeriod_Read:
    type: Final[str]
    value: Final[Ref[int]]

@final
class Volume_SnaplockRetentionPeriod_Read:
    default_retention: Final[Volume_RetentionPeriod_Read]
    maximum_retention: Final[Volume_RetentionPeriod_Read2]
    minimum_retention: Final[Volume_RetentionPeriod_Read3]

@final
class Volume_RetentionPeriod_Read:
    type: Final[str]
    value: Final[Ref[int]]

@final
class Volume_RetentionPeriod_Read2:
    type: Final[str]
    value: Final[Ref[int]]

@final
class Volume_RetentionPeriod_Read3:
    type: Final[str]
    value: Final[Ref[int]]

@final
class Volume_TieringPolicy_Read:
    cooling_period: Final[Ref[int]]
    name: Final[str]

class Volume_OpenZFSConfiguration(TypedDict):
    copy_tags_to_snapshots: NotRequired[Bool]
    data_compression_type: NotRequired[Literal["LZ4", "NONE", "ZSTD"]]
    nfs_exports: NotRequired[Sequence[Volume_NfsExports]]
    options: NotRequired[Texts]
    origin_snapshot: NotRequired[Volume_OriginSnapshot]
    parent_volume_id: str
    read_only: NotRequired[Bool]
    record_size_kib: NotRequired[Int]
    storage_capacity_quota_gib: NotRequired[Int]
    storage_capacity_reservation_gib: NotRequired[Int]
    user_and_group_quotas: NotRequired[Sequence[Volume_UserAndGroupQuotas]]

class Volume_NfsExports(TypedDict):
    client_configurations: Sequence[Volume_ClientConfigurations]

class Volume_ClientConfigurations(TypedDict):
    clients: str
    options: Texts

class Volume_OriginSnapshot(TypedDict):
    copy_strategy: Literal["CLONE", "FULL_COPY", "INCREMENTAL_COPY"]
    snapshot_arn: str

class Volume_UserAndGroupQuotas(TypedDict):
    id: Int
    storage_capacity_quota_gib: Int
    type: Literal["GROUP", "USER"]

@final
class Volume_OpenZFSConfiguration_Read:
    copy_tags_to_snapshots: Final[Ref[bool]]
    data_compression_type: Final[str]
    nfs_exports: Final[list[Any]]
    options: Final[list[str]]
    origin_snapshot: Final[Volume_OriginSnapshot_Read]
    parent_volume_id: Final[str]
    read_only: Final[Ref[bool]]
    record_size_kib: Final[Ref[int]]
    storage_capacity_quota_gib: Final[Ref[int]]
    storage_capacity_reservation_gib: Final[Ref[int]]
    user_and_group_quotas: Final[list[Any]]

@final
class Volume_OriginSnapshot_Read:
    copy_strategy: Final[str]
    snapshot_arn: Final[str]

class Volume_Tag(TypedDict):
    key: str
    value: str

@final
class Volume(_Resource):
    """Resource Type definition for AWS::FSx::Volume"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        backup_id: str = ...,
        ontap_configuration: Volume_OntapConfiguration = ...,
        open_zfs_configuration: Volume_OpenZFSConfiguration = ...,
        tags: Sequence[Volume_Tag] = ...,
        volume_type: Literal["ONTAP", "OPENZFS"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    backup_id: Final[str]
    """Specifies the ID of the volume backup to use to create a new volume."""
    name: Final[str]
    """The name of the volume."""
    ontap_configuration: Final[Volume_OntapConfiguration_Read]
    """The configuration of an Amazon FSx for NetApp ONTAP volume."""
    open_zfs_configuration: Final[Volume_OpenZFSConfiguration_Read]
    """The configuration of an Amazon FSx for OpenZFS volume."""
    resource_arn: Final[str]
    """Returns the volume's Amazon Resource Name (ARN)."""
    tags: Final[list[Any]]
    """One or more tags."""
    uuid: Final[str]
    """Returns the volume's ID."""
    volume_id: Final[str]
    """Returns the volume's universally unique identifier (UUID)."""
    volume_type: Final[str]
    """The type of the volume."""
