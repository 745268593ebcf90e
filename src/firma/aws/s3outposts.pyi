"""Resource types of AWS S3Outposts. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options
from firma.program.resource import Resource as _Resource

class AccessPoint_VpcConfiguration(TypedDict):
    vpc_id: NotRequired[str]

@final
class AccessPoint_VpcConfiguration_Read:
    vpc_id: Final[str]

@final
class AccessPoint(_Resource):
    """Resource Type Definition for AWS::S3Outposts::AccessPoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bucket: str,
        name: str,
        vpc_configuration: AccessPoint_VpcConfiguration,
        policy: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified AccessPoint."""
    bucket: Final[str]
    """The Amazon Resource Name (ARN) of the bucket you want to associate this AccessPoint with."""
    name: Final[str]
    """A name for the AccessPoint."""
    policy: Final[Any]
    vpc_configuration: Final[AccessPoint_VpcConfiguration_Read]
    """Virtual Private Cloud (VPC) from which requests can be made to the AccessPoint."""

class Bucket_LifecycleConfiguration(TypedDict):
    rules: Sequence[Bucket_Rule]

class Bucket_Rule(TypedDict):
    abort_incomplete_multipart_upload: NotRequired[Bucket_AbortIncompleteMultipartUpload]
    expiration_date: NotRequired[str]
    expiration_in_days: NotRequired[Int]
    filter: NotRequired[Bucket_RuleFilter]
    id: NotRequired[str]
    status: NotRequired[Literal["Enabled", "Disabled"]]

class Bucket_AbortIncompleteMultipartUpload(TypedDict):
    days_after_initiation: Int

class Bucket_RuleFilter(TypedDict):
    and_operator: NotRequired[Bucket_FilterAndOperator]
    prefix: NotRequired[str]
    tag: NotRequired[Bucket_FilterTag2]

class Bucket_FilterAndOperator(TypedDict):
    prefix: NotRequired[str]
    tags: Sequence[Bucket_FilterTag]

class Bucket_FilterTag(TypedDict):
    key: str
    value: str

class Bucket_FilterTag2(TypedDict):
    key: str
    value: str

@final
class Bucket_LifecycleConfiguration_Read:
    rules: Final[list[Any]]

class Bucket_Tag(TypedDict):
    key: str
    value: str

@final
class Bucket(_Resource):
    """Resource Type Definition for AWS::S3Outposts::Bucket"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bucket_name: str,
        outpost_id: str,
        lifecycle_configuration: Bucket_LifecycleConfiguration = ...,
        tags: Sequence[Bucket_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified bucket."""
    bucket_name: Final[str]
    """A name for the bucket."""
    lifecycle_configuration: Final[Bucket_LifecycleConfiguration_Read]
    """Rules that define how Amazon S3Outposts manages objects during their lifetime."""
    outpost_id: Final[str]
    """The id of the customer outpost on which the bucket resides."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this S3Outposts bucket."""

@final
class BucketPolicy(_Resource):
    """Resource Type Definition for AWS::S3Outposts::BucketPolicy"""
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
    """The Amazon Resource Name (ARN) of the specified bucket."""
    policy_document: Final[Any]

class Endpoint_FailedReason(TypedDict):
    error_code: NotRequired[str]
    message: NotRequired[str]

@final
class Endpoint_FailedReason_Read:
    error_code: Final[str]
    message: Final[str]

@final
class Endpoint(_Resource):
    """Resource Type Definition for AWS::S3Outposts::Endpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        outpost_id: str,
        security_group_id: str,
        subnet_id: str,
        access_type: Literal["CustomerOwnedIp", "Private"] = ...,
        customer_owned_ipv4_pool: str = ...,
        failed_reason: Endpoint_FailedReason = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_type: Final[str]
    """The type of access for the on-premise network connectivity for the Outpost endpoint."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the endpoint."""
    cidr_block: Final[str]
    """The VPC CIDR committed by this endpoint."""
    creation_time: Final[str]
    """The date value in ISO 8601 format."""
    customer_owned_ipv4_pool: Final[str]
    """The ID of the customer-owned IPv4 pool for the Endpoint."""
    failed_reason: Final[Endpoint_FailedReason_Read]
    """The failure reason, if any, for a create or delete endpoint operation."""
    id: Final[str]
    """The ID of the endpoint."""
    network_interfaces: Final[list[Any]]
    """The network interfaces of the endpoint."""
    outpost_id: Final[str]
    """The id of the customer outpost on which the bucket resides."""
    security_group_id: Final[str]
    """The ID of the security group to use with the endpoint."""
    status: Final[str]
    subnet_id: Final[str]
    """The ID of the subnet in the selected VPC."""
