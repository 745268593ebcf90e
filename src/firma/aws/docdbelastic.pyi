"""Resource types of AWS DocDBElastic. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Cluster_Tag(TypedDict):
    key: str
    value: str

@final
class Cluster(_Resource):
    """The AWS::DocDBElastic::Cluster Amazon DocumentDB (with MongoDB compatibility) Elastic Scale resource describes a Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        admin_user_name: str,
        auth_type: str,
        cluster_name: str,
        shard_capacity: Int,
        shard_count: Int,
        admin_user_password: SecretText = ...,
        backup_retention_period: Int = ...,
        kms_key_id: str = ...,
        preferred_backup_window: str = ...,
        preferred_maintenance_window: str = ...,
        shard_instance_count: Int = ...,
        subnet_ids: Texts = ...,
        tags: Sequence[Cluster_Tag] = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    admin_user_name: Final[str]
    admin_user_password: Final[str]
    auth_type: Final[str]
    backup_retention_period: Final[Ref[int]]
    cluster_arn: Final[str]
    cluster_endpoint: Final[str]
    cluster_name: Final[str]
    kms_key_id: Final[str]
    preferred_backup_window: Final[str]
    preferred_maintenance_window: Final[str]
    shard_capacity: Final[Ref[int]]
    shard_count: Final[Ref[int]]
    shard_instance_count: Final[Ref[int]]
    subnet_ids: Final[list[str]]
    tags: Final[list[Any]]
    vpc_security_group_ids: Final[list[str]]

class ClusterSnapshot_Tag(TypedDict):
    key: str
    value: str

@final
class ClusterSnapshot(_Resource):
    """Resource Type definition for AWS::DocDBElastic::ClusterSnapshot."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_arn: str,
        snapshot_name: str,
        tags: Sequence[ClusterSnapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    admin_user_name: Final[str]
    """The name of the elastic cluster administrator."""
    cluster_arn: Final[str]
    """The ARN of the elastic cluster of which to create a snapshot."""
    cluster_creation_time: Final[str]
    """The time when the source elastic cluster was created, in Universal Coordinated Time (UTC)."""
    kms_key_id: Final[str]
    """The KMS key identifier used to encrypt the source elastic cluster."""
    snapshot_arn: Final[str]
    """The Amazon Resource Name (ARN) of the elastic cluster snapshot."""
    snapshot_creation_time: Final[str]
    """The time when the elastic cluster snapshot was created, in Universal Coordinated Time (UTC)."""
    snapshot_name: Final[str]
    """The name of the elastic cluster snapshot."""
    snapshot_type: Final[str]
    """The type of the elastic cluster snapshot (manual or automated)."""
    status: Final[str]
    """The status of the elastic cluster snapshot."""
    subnet_ids: Final[list[str]]
    """The Amazon EC2 subnet IDs associated with the source elastic cluster."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the elastic cluster snapshot."""
    vpc_security_group_ids: Final[list[str]]
    """The Amazon EC2 security group IDs associated with the source elastic cluster."""
