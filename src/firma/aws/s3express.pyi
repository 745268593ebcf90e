"""Resource types of AWS S3Express. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AccessPoint_PublicAccessBlockConfiguration(TypedDict):
    block_public_acls: NotRequired[Bool]
    block_public_policy: NotRequired[Bool]
    ignore_public_acls: NotRequired[Bool]
    restrict_public_buckets: NotRequired[Bool]

@final
class AccessPoint_PublicAccessBlockConfiguration_Read:
    block_public_acls: Final[Ref[bool]]
    block_public_policy: Final[Ref[bool]]
    ignore_public_acls: Final[Ref[bool]]
    restrict_public_buckets: Final[Ref[bool]]

class AccessPoint_Scope(TypedDict):
    permissions: NotRequired[Sequence[Literal["GetObject", "GetObjectAttributes", "ListMultipartUploadParts", "ListBucket", "ListBucketMultipartUploads", "PutObject", "DeleteObject", "AbortMultipartUpload"]]]
    prefixes: NotRequired[Texts]

@final
class AccessPoint_Scope_Read:
    permissions: Final[list[str]]
    prefixes: Final[list[str]]

class AccessPoint_Tag(TypedDict):
    key: str
    value: str

class AccessPoint_VpcConfiguration(TypedDict):
    vpc_id: NotRequired[str]

@final
class AccessPoint_VpcConfiguration_Read:
    vpc_id: Final[str]

@final
class AccessPoint(_Resource):
    """The AWS::S3Express::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bucket: str,
        bucket_account_id: str = ...,
        name: str = ...,
        policy: Mapping[str, Any] = ...,
        public_access_block_configuration: AccessPoint_PublicAccessBlockConfiguration = ...,
        scope: AccessPoint_Scope = ...,
        tags: Sequence[AccessPoint_Tag] = ...,
        vpc_configuration: AccessPoint_VpcConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """the Amazon Resource Name (ARN) of the specified accesspoint."""
    bucket: Final[str]
    """The name of the bucket that you want to associate this Access Point with."""
    bucket_account_id: Final[str]
    """The AWS account ID associated with the S3 bucket associated with this access point."""
    name: Final[str]
    """The name you want to assign to this Access Point."""
    network_origin: Final[str]
    """Indicates whether this Access Point allows access from the public Internet."""
    policy: Final[Any]
    """The Access Point Policy you want to apply to this access point."""
    public_access_block_configuration: Final[AccessPoint_PublicAccessBlockConfiguration_Read]
    """The PublicAccessBlock configuration that you want to apply to this Access Point."""
    scope: Final[AccessPoint_Scope_Read]
    """For directory buckets, you can ﬁlter access control to speciﬁc preﬁxes, API operations, or a combination of both."""
    tags: Final[list[Any]]
    vpc_configuration: Final[AccessPoint_VpcConfiguration_Read]
    """The Virtual Private Cloud (VPC) configuration for a bucket access point."""

@final
class BucketPolicy(_Resource):
    """Resource Type definition for AWS::S3Express::BucketPolicy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bucket: str,
        policy_document: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    bucket: Final[str]
    """The name of the S3 directory bucket to which the policy applies."""
    policy_document: Final[Any]
    """A policy document containing permissions to add to the specified bucket."""

class DirectoryBucket_BucketEncryption(TypedDict):
    server_side_encryption_configuration: Sequence[DirectoryBucket_ServerSideEncryptionRule]

class DirectoryBucket_ServerSideEncryptionRule(TypedDict):
    bucket_key_enabled: NotRequired[Bool]
    server_side_encryption_by_default: NotRequired[DirectoryBucket_ServerSideEncryptionByDefault]

class DirectoryBucket_ServerSideEncryptionByDefault(TypedDict):
    kms_master_key_id: NotRequired[str]
    sse_algorithm: Literal["aws:kms", "AES256"]

@final
class DirectoryBucket_BucketEncryption_Read:
    server_side_encryption_configuration: Final[list[Any]]

class DirectoryBucket_InventoryConfiguration(TypedDict):
    destination: DirectoryBucket_Destination
    enabled: Bool
    id: str
    included_object_versions: Literal["All", "Current"]
    optional_fields: NotRequired[Sequence[Literal["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "EncryptionStatus", "BucketKeyStatus", "ChecksumAlgorithm", "LifecycleExpirationDate"]]]
    prefix: NotRequired[str]
    schedule_frequency: Literal["Daily", "Weekly"]

class DirectoryBucket_Destination(TypedDict):
    bucket_account_id: NotRequired[str]
    bucket_arn: str
    format: Literal["CSV", "ORC", "Parquet"]
    prefix: NotRequired[str]

class DirectoryBucket_LifecycleConfiguration(TypedDict):
    rules: Sequence[DirectoryBucket_Rule]

class DirectoryBucket_Rule(TypedDict):
    abort_incomplete_multipart_upload: NotRequired[DirectoryBucket_AbortIncompleteMultipartUpload]
    expiration_in_days: NotRequired[Int]
    id: NotRequired[str]
    object_size_greater_than: NotRequired[str]
    object_size_less_than: NotRequired[str]
    prefix: NotRequired[str]
    status: Literal["Enabled", "Disabled"]

class DirectoryBucket_AbortIncompleteMultipartUpload(TypedDict):
    days_after_initiation: Int

@final
class DirectoryBucket_LifecycleConfiguration_Read:
    rules: Final[list[Any]]

class DirectoryBucket_MetricsConfiguration(TypedDict):
    access_point_arn: NotRequired[str]
    id: str
    prefix: NotRequired[str]

class DirectoryBucket_Tag(TypedDict):
    key: str
    value: str

@final
class DirectoryBucket(_Resource):
    """Resource Type definition for AWS::S3Express::DirectoryBucket."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_redundancy: Literal["SingleAvailabilityZone", "SingleLocalZone"],
        location_name: str,
        bucket_encryption: DirectoryBucket_BucketEncryption = ...,
        bucket_name: str = ...,
        inventory_configurations: Sequence[DirectoryBucket_InventoryConfiguration] = ...,
        lifecycle_configuration: DirectoryBucket_LifecycleConfiguration = ...,
        metrics_configurations: Sequence[DirectoryBucket_MetricsConfiguration] = ...,
        tags: Sequence[DirectoryBucket_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified bucket."""
    availability_zone_name: Final[str]
    """Returns the code for the Availability Zone or Local Zone where the directory bucket was created."""
    bucket_encryption: Final[DirectoryBucket_BucketEncryption_Read]
    """Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS keys (SSE-KMS)."""
    bucket_name: Final[str]
    """Specifies a name for the bucket."""
    data_redundancy: Final[str]
    """Specifies the number of Availability Zone or Local Zone that's used for redundancy for the bucket."""
    inventory_configurations: Final[list[Any]]
    """The inventory configuration for an Amazon S3 Express bucket."""
    lifecycle_configuration: Final[DirectoryBucket_LifecycleConfiguration_Read]
    """Lifecycle rules that define how Amazon S3 Express manages objects during their lifetime."""
    location_name: Final[str]
    """Specifies the Zone ID of the Availability Zone or Local Zone where the directory bucket will be created."""
    metrics_configurations: Final[list[Any]]
    """Specifies the metrics configurations for the Amazon S3 Express bucket."""
    tags: Final[list[Any]]
