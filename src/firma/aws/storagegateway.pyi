"""Resource types of AWS StorageGateway. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class NFSFileShare_CacheAttributes(TypedDict):
    cache_stale_timeout_in_seconds: NotRequired[Int]

@final
class NFSFileShare_CacheAttributes_Read:
    cache_stale_timeout_in_seconds: Final[Ref[int]]

class NFSFileShare_NFSFileShareDefaults(TypedDict):
    directory_mode: NotRequired[str]
    file_mode: NotRequired[str]
    group_id: NotRequired[Int]
    owner_id: NotRequired[Int]

@final
class NFSFileShare_NFSFileShareDefaults_Read:
    directory_mode: Final[str]
    file_mode: Final[str]
    group_id: Final[Ref[int]]
    owner_id: Final[Ref[int]]

class NFSFileShare_Tag(TypedDict):
    key: str
    value: str

@final
class NFSFileShare(_Resource):
    """Resource Type definition for AWS::StorageGateway::NFSFileShare."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_arn: str,
        location_arn: str,
        role: str,
        audit_destination_arn: str = ...,
        bucket_region: str = ...,
        cache_attributes: NFSFileShare_CacheAttributes = ...,
        client_list: Texts = ...,
        default_storage_class: str = ...,
        encryption_type: Literal["SseS3", "SseKms", "DsseKms"] = ...,
        file_share_name: str = ...,
        guess_mime_type_enabled: Bool = ...,
        kms_encrypted: Bool = ...,
        kms_key: str = ...,
        nfs_file_share_defaults: NFSFileShare_NFSFileShareDefaults = ...,
        notification_policy: str = ...,
        object_acl: Literal["private", "public-read", "public-read-write", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "aws-exec-read"] = ...,
        read_only: Bool = ...,
        requester_pays: Bool = ...,
        squash: str = ...,
        tags: Sequence[NFSFileShare_Tag] = ...,
        vpc_endpoint_dns_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    audit_destination_arn: Final[str]
    """The ARN of the CloudWatch log group that receives the share's audit logs."""
    bucket_region: Final[str]
    """The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint."""
    cache_attributes: Final[NFSFileShare_CacheAttributes_Read]
    """Refresh cache information for the file share."""
    client_list: Final[list[str]]
    """The IPv4 or IPv6 addresses and CIDR blocks permitted to mount the NFS share."""
    default_storage_class: Final[str]
    """The S3 storage class for new objects."""
    encryption_type: Final[str]
    """The server-side encryption the gateway applies to objects it writes."""
    file_share_arn: Final[str]
    """The ARN of the file share."""
    file_share_id: Final[str]
    """The ID of the file share."""
    file_share_name: Final[str]
    """The name of the file share, which defaults to the bucket name when omitted."""
    file_share_status: Final[str]
    """The status of the file share."""
    gateway_arn: Final[str]
    """The ARN of the S3 File Gateway that hosts the share."""
    guess_mime_type_enabled: Final[Ref[bool]]
    """Whether the gateway infers the MIME type of uploaded objects from their extension."""
    kms_encrypted: Final[Ref[bool]]
    """Deprecated by the service in favour of EncryptionType; true selects KMS encryption."""
    kms_key: Final[str]
    """The KMS key used for encryption, when EncryptionType selects KMS."""
    location_arn: Final[str]
    """The ARN of the S3 bucket, or bucket prefix, the share exposes."""
    nfs_file_share_defaults: Final[NFSFileShare_NFSFileShareDefaults_Read]
    """Default values for the file and directory permissions of an NFS share."""
    notification_policy: Final[str]
    """The upload-notification settling period, as a JSON document."""
    object_acl: Final[str]
    """The canned S3 ACL applied to objects the gateway writes."""
    path: Final[str]
    """The export path the share is mounted or mapped at."""
    read_only: Final[Ref[bool]]
    """Whether clients may write to the share."""
    requester_pays: Final[Ref[bool]]
    """Whether the bucket is a Requester Pays bucket."""
    role: Final[str]
    """The ARN of the IAM role the gateway assumes when it accesses the S3 location."""
    squash: Final[str]
    """How the NFS share maps client user IDs."""
    tags: Final[list[Any]]
    """Tags assigned to the file share."""
    vpc_endpoint_dns_name: Final[str]
    """The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket."""

class SMBFileShare_CacheAttributes(TypedDict):
    cache_stale_timeout_in_seconds: NotRequired[Int]

@final
class SMBFileShare_CacheAttributes_Read:
    cache_stale_timeout_in_seconds: Final[Ref[int]]

class SMBFileShare_Tag(TypedDict):
    key: str
    value: str

@final
class SMBFileShare(_Resource):
    """Resource Type definition for AWS::StorageGateway::SMBFileShare."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_arn: str,
        location_arn: str,
        role: str,
        access_based_enumeration: Bool = ...,
        admin_user_list: Texts = ...,
        audit_destination_arn: str = ...,
        authentication: str = ...,
        bucket_region: str = ...,
        cache_attributes: SMBFileShare_CacheAttributes = ...,
        case_sensitivity: Literal["ClientSpecified", "CaseSensitive"] = ...,
        default_storage_class: str = ...,
        encryption_type: Literal["SseS3", "SseKms", "DsseKms"] = ...,
        file_share_name: str = ...,
        guess_mime_type_enabled: Bool = ...,
        invalid_user_list: Texts = ...,
        kms_encrypted: Bool = ...,
        kms_key: str = ...,
        notification_policy: str = ...,
        object_acl: Literal["private", "public-read", "public-read-write", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "aws-exec-read"] = ...,
        oplocks_enabled: Bool = ...,
        read_only: Bool = ...,
        requester_pays: Bool = ...,
        smbacl_enabled: Bool = ...,
        tags: Sequence[SMBFileShare_Tag] = ...,
        vpc_endpoint_dns_name: str = ...,
        valid_user_list: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_based_enumeration: Final[Ref[bool]]
    """Whether clients see only the files and folders they may access."""
    admin_user_list: Final[list[str]]
    """Users and groups granted administrative privileges on the SMB share."""
    audit_destination_arn: Final[str]
    """The ARN of the CloudWatch log group that receives the share's audit logs."""
    authentication: Final[str]
    """The authentication the SMB share uses."""
    bucket_region: Final[str]
    """The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint."""
    cache_attributes: Final[SMBFileShare_CacheAttributes_Read]
    """Refresh cache information for the file share."""
    case_sensitivity: Final[str]
    """Whether the SMB share is case sensitive or defers to the client."""
    default_storage_class: Final[str]
    """The S3 storage class for new objects."""
    encryption_type: Final[str]
    """The server-side encryption the gateway applies to objects it writes."""
    file_share_arn: Final[str]
    """The ARN of the file share."""
    file_share_id: Final[str]
    """The ID of the file share."""
    file_share_name: Final[str]
    """The name of the file share, which defaults to the bucket name when omitted."""
    file_share_status: Final[str]
    """The status of the file share."""
    gateway_arn: Final[str]
    """The ARN of the S3 File Gateway that hosts the share."""
    guess_mime_type_enabled: Final[Ref[bool]]
    """Whether the gateway infers the MIME type of uploaded objects from their extension."""
    invalid_user_list: Final[list[str]]
    """Users and groups denied access to the SMB share."""
    kms_encrypted: Final[Ref[bool]]
    """Deprecated by the service in favour of EncryptionType; true selects KMS encryption."""
    kms_key: Final[str]
    """The KMS key used for encryption, when EncryptionType selects KMS."""
    location_arn: Final[str]
    """The ARN of the S3 bucket, or bucket prefix, the share exposes."""
    notification_policy: Final[str]
    """The upload-notification settling period, as a JSON document."""
    object_acl: Final[str]
    """The canned S3 ACL applied to objects the gateway writes."""
    oplocks_enabled: Final[Ref[bool]]
    """Whether the SMB share grants opportunistic locks."""
    path: Final[str]
    """The export path the share is mounted or mapped at."""
    read_only: Final[Ref[bool]]
    """Whether clients may write to the share."""
    requester_pays: Final[Ref[bool]]
    """Whether the bucket is a Requester Pays bucket."""
    role: Final[str]
    """The ARN of the IAM role the gateway assumes when it accesses the S3 location."""
    smbacl_enabled: Final[Ref[bool]]
    """Whether the SMB share uses Windows ACLs rather than POSIX permissions."""
    tags: Final[list[Any]]
    """Tags assigned to the file share."""
    vpc_endpoint_dns_name: Final[str]
    """The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket."""
    valid_user_list: Final[list[str]]
    """Users and groups permitted to access the SMB share."""

class Tape_Tag(TypedDict):
    key: str
    value: str

@final
class Tape(_Resource):
    """Creates a virtual tape with a user-defined barcode on a Tape Gateway (VTL)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_arn: str,
        tape_size_in_bytes: Number,
        kms_encrypted: Bool = ...,
        kms_key: str = ...,
        pool_id: str = ...,
        tags: Sequence[Tape_Tag] = ...,
        tape_barcode: str = ...,
        worm: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    gateway_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Tape Gateway that hosts the virtual tape."""
    kms_encrypted: Final[Ref[bool]]
    """Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3."""
    kms_key: Final[str]
    """The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption."""
    pool_id: Final[str]
    """The ID of the pool that you want to add your tape to for archiving."""
    tags: Final[list[Any]]
    """A list of up to 50 tags to assign to the virtual tape."""
    tape_arn: Final[str]
    """The Amazon Resource Name (ARN) of the virtual tape."""
    tape_barcode: Final[str]
    """The barcode that you want to assign to the virtual tape."""
    tape_created_date: Final[str]
    """The date and time that the virtual tape was created."""
    tape_size_in_bytes: Final[Ref[float]]
    """The size, in bytes, of the virtual tape that you want to create."""
    tape_status: Final[str]
    """The current status of the virtual tape."""
    tape_used_in_bytes: Final[Ref[float]]
    """The size, in bytes, of data stored on the virtual tape."""
    worm: Final[Ref[bool]]
    """Set to true to create a write-once-read-many (WORM) virtual tape."""

class TapePool_Tag(TypedDict):
    key: str
    value: str

@final
class TapePool(_Resource):
    """Creates a custom tape pool for archiving virtual tapes with optional retention lock."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        pool_name: str,
        storage_class: Literal["DEEP_ARCHIVE", "GLACIER"],
        retention_lock_time_in_days: Int = ...,
        retention_lock_type: Literal["COMPLIANCE", "GOVERNANCE", "NONE"] = ...,
        tags: Sequence[TapePool_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    pool_arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom tape pool."""
    pool_id: Final[str]
    """The unique identifier of the custom tape pool, extracted from the ARN."""
    pool_name: Final[str]
    """The name of the custom tape pool."""
    retention_lock_time_in_days: Final[Ref[int]]
    """Tape retention lock time in days (up to 36,500 days / 100 years)."""
    retention_lock_type: Final[str]
    """Tape retention lock type."""
    storage_class: Final[str]
    """The storage class associated with the custom pool (S3 Glacier or S3 Glacier Deep Archive)."""
    tags: Final[list[Any]]
    """A list of up to 50 tags for the tape pool."""

class Volume_Tag(TypedDict):
    key: str
    value: str

@final
class Volume(_Resource):
    """Creates a cached iSCSI volume on a Storage Gateway."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_arn: str,
        network_interface_id: str,
        target_name: str,
        volume_size_in_bytes: Number,
        kms_encrypted: Bool = ...,
        kms_key: str = ...,
        snapshot_id: str = ...,
        source_volume_arn: str = ...,
        tags: Sequence[Volume_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_date: Final[str]
    """The date the volume was created."""
    gateway_arn: Final[str]
    """The Amazon Resource Name (ARN) of the gateway on which to create the volume."""
    kms_encrypted: Final[Ref[bool]]
    """Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3."""
    kms_key: Final[str]
    """The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption."""
    network_interface_id: Final[str]
    """The network interface of the gateway on which to expose the iSCSI target."""
    snapshot_id: Final[str]
    """The snapshot ID of the snapshot to restore as the new cached volume (e.g., snap-1122aabb)."""
    source_volume_arn: Final[str]
    """The ARN of an existing volume from which to create the new volume."""
    tags: Final[list[Any]]
    """A list of up to 50 tags to assign to the volume."""
    target_arn: Final[str]
    """The Amazon Resource Name (ARN) of the volume target, which includes the iSCSI target name."""
    target_name: Final[str]
    """The name of the iSCSI target used by an initiator to connect to a volume and used as a suffix for the target ARN."""
    volume_arn: Final[str]
    """The Amazon Resource Name (ARN) of the storage volume."""
    volume_attachment_status: Final[str]
    """Indicates whether the storage volume is attached to or detached from the gateway."""
    volume_id: Final[str]
    """The unique identifier of the volume, extracted from the ARN."""
    volume_size_in_bytes: Final[Ref[float]]
    """The size of the volume in bytes."""
    volume_status: Final[str]
    """The status of the storage volume."""
    volume_type: Final[str]
    """The type of the volume (CACHED iSCSI)."""
    volume_used_in_bytes: Final[Ref[float]]
    """The size of the data stored on the volume in bytes."""
