"""Resource types of AWS DSQL. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class Cluster_EncryptionDetails_Read:
    encryption_status: Final[str]
    encryption_type: Final[str]
    kms_key_arn: Final[str]

class Cluster_MultiRegionProperties(TypedDict):
    clusters: NotRequired[Texts]
    witness_region: NotRequired[str]

@final
class Cluster_MultiRegionProperties_Read:
    clusters: Final[list[str]]
    witness_region: Final[str]

class Cluster_Tag(TypedDict):
    key: str
    value: str

@final
class Cluster(_Resource):
    """Resource Type definition for AWS::DSQL::Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deletion_protection_enabled: Bool = ...,
        kms_encryption_key: str = ...,
        multi_region_properties: Cluster_MultiRegionProperties = ...,
        policy_document: str = ...,
        tags: Sequence[Cluster_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time of when the cluster was created in ISO-8601 format."""
    deletion_protection_enabled: Final[Ref[bool]]
    """Whether deletion protection is enabled in this cluster."""
    encryption_details: Final[Cluster_EncryptionDetails_Read]
    """The encryption configuration details for the cluster."""
    endpoint: Final[str]
    """The DSQL cluster endpoint."""
    identifier: Final[str]
    """The ID of the created cluster."""
    kms_encryption_key: Final[str]
    """The KMS key that encrypts data on the cluster."""
    multi_region_properties: Final[Cluster_MultiRegionProperties_Read]
    """The Multi-region properties associated to this cluster."""
    policy_document: Final[str]
    """The IAM policy applied to the cluster resource."""
    policy_version: Final[str]
    """The version number of the cluster's resource based policy"""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) for the cluster."""
    status: Final[str]
    """The status of the cluster."""
    tags: Final[list[Any]]
    vpc_endpoint: Final[str]
    """The DSQL cluster VPC endpoint."""
    vpc_endpoint_service_name: Final[str]
    """The VPC endpoint service name."""
