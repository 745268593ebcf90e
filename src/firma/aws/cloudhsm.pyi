"""Resource types of AWS CloudHSM. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Cluster_BackupRetentionPolicy(TypedDict):
    type: NotRequired[Literal["DAYS"]]
    value: NotRequired[str]

@final
class Cluster_BackupRetentionPolicy_Read:
    type: Final[str]
    value: Final[str]

class Cluster_TagsItem(TypedDict):
    key: str
    value: str

@final
class Cluster(_Resource):
    """Creates and manages an AWS CloudHSM cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        hsm_type: str,
        backup_retention_policy: Cluster_BackupRetentionPolicy = ...,
        mode: Literal["FIPS", "NON_FIPS"] = ...,
        network_type: Literal["IPV4", "DUALSTACK"] = ...,
        subnet_ids: Texts = ...,
        tags: Sequence[Cluster_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the cluster."""
    backup_policy: Final[str]
    """The cluster's backup policy."""
    backup_retention_policy: Final[Cluster_BackupRetentionPolicy_Read]
    """A policy that defines how the service retains backups."""
    cluster_id: Final[str]
    """The cluster's identifier (ID)."""
    hsm_type: Final[str]
    """The type of HSM to use in the cluster."""
    mode: Final[str]
    """The mode to use in the cluster."""
    network_type: Final[str]
    """The NetworkType to create a cluster with."""
    security_group: Final[str]
    """The identifier (ID) of the cluster's security group."""
    state: Final[str]
    """The cluster's state."""
    subnet_ids: Final[list[str]]
    """The identifiers (IDs) of the subnets where the cluster is created."""
    subnet_mapping: Final[Any]
    """A map from availability zone to the cluster's subnet in that availability zone."""
    tags: Final[list[Any]]
    """Tags to apply to the CloudHSM cluster."""
    vpc_id: Final[str]
    """The identifier (ID) of the virtual private cloud (VPC) that contains the cluster."""
